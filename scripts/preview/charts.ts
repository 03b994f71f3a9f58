/**
 * Draws the Mermaid charts of a page, as GitHub does. Only the kinds that the product writes: horizontal bars.
 */
const CHART = /<pre><code class="language-mermaid">([^]*?)<\/code><\/pre>/gu;

export const withDrawnCharts = (html: string): string =>
  html.replace(CHART, (whole, source: string) => {
    const plain = source.replaceAll('&quot;', '"').replaceAll('&gt;', '>').replaceAll('&#x26;', '&');
    const labels = [...(/x-axis \[(.*)\]/u.exec(plain)?.[1] ?? '').matchAll(/"([^"]*)"/gu)].map(
      ([, label]) => label ?? '',
    );
    const values = (/bar \[(.*)\]/u.exec(plain)?.[1] ?? '').split(',').map(Number);
    const colour = /plotColorPalette: "([^"]*)"/u.exec(plain)?.[1] ?? '#4493f8';
    return labels.length === 0 || labels.length !== values.length ? whole : drawn(labels, values, colour);
  });

const [ROW, LABEL, WIDTH] = [36, 140, 640];

function drawn(labels: readonly string[], values: readonly number[], colour: string): string {
  const most = Math.max(1, ...values);
  const rows = labels.map((label, at) => {
    const width = ((WIDTH - LABEL - 40) * (values[at] ?? 0)) / most;
    const y = at * ROW;
    return (
      `<text x="${LABEL - 8}" y="${y + 23}" text-anchor="end">${label.replace(/&/gu, '&amp;').replace(/</gu, '&lt;')}</text>` +
      `<rect x="${LABEL}" y="${y + 6}" width="${width}" height="${ROW - 12}" fill="${colour}"/>` +
      `<text x="${LABEL + width + 6}" y="${y + 23}">${values[at] ?? 0}</text>`
    );
  });
  return `<svg viewBox="0 0 ${WIDTH} ${labels.length * ROW}" style="max-width:100%;width:${WIDTH}px" font-size="14" font-family="sans-serif" fill="#1f2328">${rows.join('')}</svg>`;
}
