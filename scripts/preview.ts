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
import { previewRun, syncRun } from '../__tests__/support/sample-runs.ts';
import { renderLanded, renderPreview } from '../src/report/preview.ts';
import { reviewComments } from '../src/report/review.ts';
import { renderSummary } from '../src/report/summary.ts';

/** Renders the reports of `examples/` and of made-up runs to HTML pages in GitHub's style, to look at: `npm run preview [FOLDER]`. */

const examples = await exampleRuns();
const pages: Record<string, string> = {
  'example-summary': renderSummary(examples.first),
  'example-preview': renderPreview(examples.preview),
  'example-landed': renderLanded(examples.merged, 7),
  preview: renderPreview(previewRun),
  landed: renderLanded(syncRun, 34),
  summary: renderSummary(syncRun),
  'preview-capped': renderPreview({ ...previewRun, cap: { limit: 20, wanted: 31 } }),
  'preview-other-base': renderPreview({
    ...previewRun,
    pullRequest: { number: 34, state: 'open', base: 'release-1', defaultBranch: 'main', isSilent: false },
  }),
  review: reviewComments(
    previewRun,
    previewRun.meetings.map(({ path }) => ({ path, hunks: [{ from: 1, to: 99 }] })),
    'all',
  )
    .map(({ path, line, body }) => `\`${path}:${line}\`\n\n${body}`)
    .join('\n\n---\n\n'),
};

const require = (await import('node:module')).createRequire(import.meta.url);
const style = await readFile(require.resolve('github-markdown-css/github-markdown-light.css'), 'utf8');
const markdown = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeStringify);

const folder = resolve(process.argv[2] ?? join(tmpdir(), 'minutes-to-issues-preview'));
await mkdir(folder, { recursive: true });
for (const [name, source] of Object.entries(pages)) {
  const html = String(await markdown.process(source)).replace(
    /<blockquote>\s*<p>\[!([A-Z]+)\]\s*/gu,
    (_, kind: string) =>
      `<blockquote class="markdown-alert markdown-alert-${kind.toLowerCase()}"><p class="markdown-alert-title">${kind.slice(0, 1)}${kind.slice(1).toLowerCase()}</p><p>`,
  );
  await writeFile(join(folder, `${name}.md`), source);
  await writeFile(join(folder, `${name}.html`), page(name, html));
}
console.log(`Look at ${folder}`);

function page(title: string, html: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${title}</title>
<style>${style}
body { background: #fff; margin: 0; padding: 16px; }
.comment { border: 1px solid #d1d9e0; border-radius: 6px; max-width: 900px; overflow: hidden; }
.author { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; color: #59636e; font: 14px/1.5 -apple-system, "Liberation Sans", sans-serif; padding: 8px 16px; }
.author b { color: #1f2328; }
.bot { border: 1px solid #d1d9e0; border-radius: 2em; font-size: 12px; margin: 0 4px; padding: 0 6px; }
.markdown-body { box-sizing: border-box; font-size: 14px; padding: 16px; }
.markdown-alert { border-left: .25em solid #9a6700; color: inherit; padding: .5rem 1rem; }
</style>
<div class="comment"><div class="author"><b>github-actions</b><span class="bot">bot</span> commented</div>
<article class="markdown-body">${html}</article></div>
`;
}
