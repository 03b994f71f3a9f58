import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { exampleRuns } from '../__tests__/support/example-runs.ts';
import { samples, type Sample } from '../__tests__/support/samples.ts';
import { renderLanded, renderPreview } from '../src/report/preview.ts';
import { renderSummary } from '../src/report/summary.ts';
import { withDrawnCharts } from './preview/charts.ts';

/**
 * Renders everything that people see to HTML pages in GitHub's style, to look at: `npm run preview [FOLDER]`. Nothing is
 * written by hand: it is the product's own rendering of `examples/` and of made-up minutes.
 */

const require = (await import('node:module')).createRequire(import.meta.url);
const markdown = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeStringify);

/** Writes the pages and an index of them; answers their names. */
export async function writePages(folder: string): Promise<string[]> {
  const style = await readFile(require.resolve('github-markdown-css/github-markdown-light.css'), 'utf8');
  await mkdir(folder, { recursive: true });
  const pages = [...(await ofExamples()), ...(await samples())];
  for (const sample of pages) {
    await writeFile(join(folder, `${sample.name}.${sample.kind === 'terminal' ? 'txt' : 'md'}`), sample.text);
    await writeFile(join(folder, `${sample.name}.html`), await pageOf(sample, style));
  }
  await writeFile(join(folder, 'index.html'), indexOf(pages));
  return pages.map(({ name }) => name);
}

async function ofExamples(): Promise<Sample[]> {
  const { first, preview, merged } = await exampleRuns();
  const before = renderPreview(preview);
  const comment = (name: string, title: string, text: string): Sample => ({ name, kind: 'comment', title, text });
  return [
    comment('example-summary', 'Examples: the first sync', renderSummary(first)),
    comment('example-preview', 'Examples: the pull request with the next meeting', before),
    comment('example-landed', 'Examples: its merge', renderLanded(merged, 7, [7], before)),
  ];
}

async function pageOf({ kind, title, text }: Sample, style: string): Promise<string> {
  const html = kind === 'terminal' ? `<pre class="terminal">${escaped(text)}</pre>` : await onGitHub(text);
  const head =
    kind === 'issue'
      ? `<h1>${escaped(title)}</h1>`
      : kind === 'comment'
        ? '<div class="author"><b>github-actions</b><span class="bot">bot</span> commented</div>'
        : '';
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>${style}
body { background: #fff; margin: 0; padding: 16px; }
h1 { font: 600 24px/1.3 -apple-system, "Liberation Sans", sans-serif; margin: 0 0 16px; }
.comment { border: 1px solid #d1d9e0; border-radius: 6px; max-width: 900px; overflow: hidden; }
.author { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; color: #59636e; font: 14px/1.5 -apple-system, "Liberation Sans", sans-serif; padding: 8px 16px; }
.author b { color: #1f2328; }
.bot { border: 1px solid #d1d9e0; border-radius: 2em; font-size: 12px; margin: 0 4px; padding: 0 6px; }
.markdown-body { box-sizing: border-box; font-size: 14px; padding: 16px; }
.markdown-alert { border-left: .25em solid #9a6700; color: inherit; padding: .5rem 1rem; }
.terminal { background: #0d1117; color: #e6edf3; font: 13px/1.45 "Liberation Mono", monospace; margin: 0; overflow-x: auto; padding: 16px; }
</style>
${kind === 'issue' ? head : ''}
<div class="comment">${kind === 'comment' ? head : ''}
<article class="markdown-body">${html}</article></div>
<script>document.documentElement.dataset.height = Math.ceil(document.body.getBoundingClientRect().height)</script>
`;
}

async function onGitHub(source: string): Promise<string> {
  const html = String(await markdown.process(source)).replace(
    /<blockquote>\s*<p>\[!([A-Z]+)\]\s*/gu,
    (_, kind: string) =>
      `<blockquote class="markdown-alert markdown-alert-${kind.toLowerCase()}"><p class="markdown-alert-title">${kind.slice(0, 1)}${kind.slice(1).toLowerCase()}</p><p>`,
  );
  return withDrawnCharts(html);
}

const escaped = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');

const indexOf = (pages: readonly Sample[]): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Minutes to Issues: what people see</title>
<style>body { font: 16px/1.6 -apple-system, "Liberation Sans", sans-serif; margin: 24px; } iframe { border: 1px solid #d1d9e0; } .phone { height: 700px; width: 390px; }</style>
<h1>What people see</h1>
<p>Each page as wide as the window is; narrow it to 390 px for a phone.</p>
<ul>
${pages.map(({ name, title }) => `<li><a href="${name}.html">${escaped(title)}</a> (${name})</li>`).join('\n')}
</ul>
<h2>The comment on a pull request, on a phone</h2>
<iframe class="phone" src="preview.html" title="The comment on a pull request"></iframe>
`;

if (import.meta.main) {
  const folder = resolve(process.argv[2] ?? join(tmpdir(), 'minutes-to-issues-preview'));
  await writePages(folder);
  console.log(`Look at ${join(folder, 'index.html')}`);
}
