import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Answer } from './emulation.ts';
import type { Issue, IssueComment, PullRequest, ReviewComment, StandIn } from '../stand-in.ts';

/** The stand-in's website: issues, pull requests and files as people see them on GitHub, read-only. */
export function websiteOf(standIn: StandIn): (path: string) => Promise<Answer | null> {
  const home = `/${standIn.repository}`;
  return async (path) => {
    if (path === '/' || path === home || path === `${home}/issues`) return page(standIn, 'Issues', await list(standIn));
    const [, kind, number] = new RegExp(`^${home}/(issues|pull)/(\\d+)$`).exec(path) ?? [];
    if (kind === 'issues') return page(standIn, `Issue ${number}`, await issue(standIn, Number(number)));
    if (kind === 'pull') return page(standIn, `Pull request ${number}`, await pull(standIn, Number(number)));
    const [, sha, file] = new RegExp(`^${home}/blob/([^/]+)/(.+)$`).exec(path) ?? [];
    if (sha !== undefined && file !== undefined)
      return page(standIn, decodeURIComponent(file), await source(standIn, sha, file));
    return null;
  };
}

async function list(standIn: StandIn): Promise<string> {
  const home = `/${standIn.repository}`;
  const pulls = await standIn.see<PullRequest[]>(
    `/repos${home}/pulls?state=all&sort=created&direction=asc&per_page=100`,
  );
  const issueRows = (await standIn.issues()).map(
    (
      one,
    ) => `<tr><td>${state(one)}<td>#${one.number}<td><a href="${home}/issues/${one.number}">${escaped(one.title)}</a>
      <td>${labels(one)}<td>${names(one)}`,
  );
  const pullRows = pulls.map(
    (one) => `<tr><td>${one.merged_at ? 'merged' : one.state}<td>#${one.number}
      <td><a href="${home}/pull/${one.number}">${escaped(one.title)}</a><td><td>${escaped(one.user.login)}`,
  );
  return `<h2>Issues</h2><table>${issueRows.join('')}</table><h2>Pull requests</h2><table>${pullRows.join('')}</table>`;
}

async function issue(standIn: StandIn, number: number): Promise<string> {
  const one = await standIn.issue(number);
  const comments = await standIn.comments(number);
  return `<h2>${escaped(one.title)} <small>#${number}</small></h2>
    <p>${state(one)} ${labels(one)} assigned to ${names(one) || 'nobody'}</p>
    ${box(one.user?.login ?? 'ghost', one.body ?? '')}${comments.map(commentBox).join('')}`;
}

async function pull(standIn: StandIn, number: number): Promise<string> {
  const one = await standIn.pullRequest(number);
  const comments = await standIn.comments(number);
  const onLines = await standIn.reviewComments(number);
  return `<h2>${escaped(one.title)} <small>#${number}</small></h2><p>${one.merged ? 'merged' : one.state}</p>
    ${box(one.user.login, one.body ?? '')}${comments.map(commentBox).join('')}${onLines.map(lineBox).join('')}`;
}

/** The file with its lines numbered; `#L12` leads to line 12. */
async function source(standIn: StandIn, sha: string, file: string): Promise<string> {
  const found = await standIn.see<{ content: string }>(`/repos/${standIn.repository}/contents/${file}?ref=${sha}`);
  const lines = Buffer.from(found.content, 'base64').toString().split('\n');
  return `<pre>${lines.map((line, index) => `<span id="L${index + 1}"><i>${index + 1}</i>${escaped(line)}</span>`).join('\n')}</pre>`;
}

function commentBox(comment: IssueComment): string {
  return box(comment.user?.login ?? 'ghost', comment.body ?? '');
}

function lineBox(comment: ReviewComment): string {
  return box(`${comment.user?.login ?? 'ghost'} on ${comment.path}, line ${comment.line ?? '?'}`, comment.body);
}

function box(who: string, markdown: string): string {
  return `<article><header>${escaped(who)}</header>${rendered(markdown)}</article>`;
}

const renderer = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeStringify);

function rendered(markdown: string): string {
  return String(renderer.processSync(markdown));
}

function state(one: Issue): string {
  return one.state === 'open' ? 'open' : `closed (${(one.state_reason ?? 'completed').replace('_', ' ')})`;
}

function labels(one: Issue): string {
  return one.labels
    .map((label) => `<mark>${escaped(typeof label === 'string' ? label : (label.name ?? ''))}</mark>`)
    .join(' ');
}

function names(one: Issue): string {
  return (one.assignees ?? []).map((person) => escaped(person.login)).join(', ');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function page(standIn: StandIn, title: string, content: string): Answer {
  const html = `<!doctype html><meta charset="utf-8"><title>${escaped(title)}</title><style>
    body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1f2328 }
    table { border-collapse: collapse } td, th { padding: .3rem .8rem; border: 1px solid #d1d9e0; text-align: left }
    article { border: 1px solid #d1d9e0; border-radius: 6px; margin: 1rem 0; padding: 0 1rem }
    header { background: #f6f8fa; margin: 0 -1rem; padding: .4rem 1rem; border-bottom: 1px solid #d1d9e0 }
    mark { background: #ddf4ff; border-radius: 1rem; padding: 0 .6rem } small { color: #59636e; font-weight: normal }
    pre { background: #f6f8fa; padding: .5rem; white-space: pre-wrap } pre i { color: #59636e; display: inline-block; width: 3rem }
    pre span:target { background: #fff8c5 } blockquote { border-left: .25rem solid #d1d9e0; margin: 0; padding: 0 1rem; color: #59636e }
  </style><p><a href="/">${escaped(standIn.repository)}</a></p>${content}`;
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    },
    body: Buffer.from(html),
  };
}
