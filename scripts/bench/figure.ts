/** One row of the table. */
export interface Figure {
  what: string;
  unit: 'ms' | 'µs' | 'MB' | 'requests';
  ours: number;
  /** What it is measured against; `null` where it stands alone. */
  peer: number | null;
  /** Ours / peer; for processes the median of the rounds, which a busy machine hurts least. */
  ratio: number | null;
  /** What must not be passed, where the design sets it; `null`: only told. */
  bar: { of: 'ours' | 'ratio'; most: number } | null;
  /** What it is made of, shown where the bar is missed. */
  parts?: readonly string[];
}

export const isMissed = ({ bar, ours, ratio }: Figure): boolean =>
  bar !== null && (bar.of === 'ours' ? ours : (ratio ?? 0)) > bar.most;

/** The table, and below it what the missed bars are made of. */
export function renderFigures(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const { what, unit, ours, peer, ratio, bar } = figure;
    const amount = (value: number | null): string => (value === null ? '–' : `${value.toFixed(0)} ${unit}`);
    const most = bar?.of === 'ours' ? amount(bar.most) : bar?.most;
    const verdict = bar === null ? '–' : `${isMissed(figure) ? '✗' : '✓'} ≤ ${most ?? ''}`;
    return `| ${what} | ${amount(ours)} | ${amount(peer)} | ${ratio?.toFixed(2) ?? '–'} | ${verdict} |`;
  });
  const missed = figures.filter((figure) => isMissed(figure) && figure.parts !== undefined);
  const parts = missed.map(({ what, parts = [] }) => `\n${what}:\n${parts.map((part) => `  ${part}`).join('\n')}`);
  return ['| what | ours | peer | ours / peer | bar |\n| --- | --- | --- | --- | --- |', ...rows, ...parts].join('\n');
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return (low + high) / 2;
}
