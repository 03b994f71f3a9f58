import type { components } from '@octokit/openapi-types';
import { failure } from './faults.ts';
import { json, paged } from './world.ts';
import type { Answer } from './emulation.ts';
import type { Exchange, Route } from './world.ts';

type Comment = components['schemas']['issue-comment'];

/** Comments as they are heard and reacted to: the emulation knows no reactions, and who may do what only of its own members. */
export const commentRoutes: Route[] = [
  { method: 'GET', path: '/repos/:repository/issues/comments/:id', answer: read },
  { method: 'GET', path: '/repos/:repository/issues/comments', answer: list },
  { method: 'GET', path: '/repos/:repository/issues/comments/:id/reactions', answer: listReactions },
  { method: 'POST', path: '/repos/:repository/issues/comments/:id/reactions', answer: react },
  { method: 'GET', path: '/repos/:repository/collaborators/:login/permission', answer: permission },
];

async function read(exchange: Exchange): Promise<Answer> {
  const answer = await exchange.forward();
  return answer.status === 200 ? { ...answer, body: dress(exchange, answer.body as Comment) } : answer;
}

/** Those of all issues and pull requests: the emulation takes `comments` for the number of an issue. */
async function list(exchange: Exchange): Promise<Answer> {
  const { emulation, repository, query } = exchange;
  const since = Date.parse(query.get('since') ?? '1970-01-01');
  const comments: Comment[] = [];
  for (const kind of ['issues', 'pulls']) {
    const all = await emulation.json<{ number: number }[]>(
      'GET',
      `/repos/${repository}/${kind}?state=all&per_page=100`,
    );
    for (const { number } of all) {
      const path = `/repos/${repository}/issues/${number}/comments?per_page=100`;
      comments.push(...(await emulation.json<Comment[]>('GET', path)));
    }
  }
  const sign = query.get('direction') === 'desc' ? -1 : 1;
  const found = comments
    .filter((one) => Date.parse(one.updated_at) >= since)
    .sort((a, b) => sign * (Number(a.id) - Number(b.id)));
  const { items, headers } = paged(exchange, found);
  return json(
    items.map((one) => dress(exchange, one)),
    200,
    headers,
  );
}

function listReactions(exchange: Exchange): Promise<Answer> {
  const { items, headers } = paged(exchange, reactionsTo(exchange, exchange.params['id'] ?? ''));
  return Promise.resolve(
    json(
      items.map(({ content, login }, index) => ({ id: index + 1, content, user: { login, type: 'User' } })),
      200,
      headers,
    ),
  );
}

const contents = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'rocket', 'eyes'];

/** 200 where the same login has reacted so before. */
async function react(exchange: Exchange): Promise<Answer> {
  const { params, account, world, path } = exchange;
  const id = params['id'] ?? '';
  const { content } = exchange.body as { content?: unknown };
  if (typeof content !== 'string' || !contents.includes(content)) return failure(422, 'Validation Failed');
  const found = await exchange.emulation.ask('GET', path.replace(/\/reactions$/, ''));
  if (found.status !== 200) return failure(404, 'Not Found');
  const known = reactionsTo(exchange, id);
  const isKnown = known.some((one) => one.content === content && one.login === account.login);
  if (!isKnown) world.reactions.set(id, [...known, { content, login: account.login }]);
  return json({ id: 1, content, user: { login: account.login, type: 'User' } }, isKnown ? 200 : 201);
}

/** Who may be assigned may write; of others GitHub says `read` in a public repository, and nothing of nobody. */
async function permission({ params, world, emulation, repository }: Exchange): Promise<Answer> {
  const login = params['login'] ?? '';
  const known = await emulation.ask('GET', `/users/${encodeURIComponent(login)}`);
  if (known.status !== 200) return failure(404, 'Not Found');
  const said = world.rights.get(login) ?? ([...world.assignable].includes(login) ? 'write' : 'read');
  return json({ permission: said, role_name: said, user: { login, type: 'User' }, repository });
}

const reactionsTo = ({ world }: Exchange, id: string): { content: string; login: string }[] =>
  world.reactions.get(id) ?? [];

function dress(exchange: Exchange, comment: Comment): unknown {
  const { world, repository } = exchange;
  const reactions = reactionsTo(exchange, `${comment.id}`);
  const counts = Object.fromEntries(
    contents.map((content) => [content, reactions.filter((one) => one.content === content).length]),
  );
  const number = /\/(\d+)$/.exec(comment.issue_url)?.[1] ?? '';
  const isPull = world.pulls.has(`${repository}#${number}`);
  return {
    ...comment,
    html_url: isPull ? comment.html_url.replace('/issues/', '/pull/') : comment.html_url,
    reactions: { ...comment.reactions, ...counts, total_count: reactions.length },
  };
}
