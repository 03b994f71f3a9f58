import { json } from './world.ts';
import type { Answer } from './emulation.ts';
import type { Exchange, Route, World } from './world.ts';

/** What the product asks over GraphQL: what an issue's text and title were, and that it be pinned. Anything else is no query here. */
export const graphqlRoutes: Route[] = [{ method: 'POST', path: '/graphql', answer: editsOfIssues }];

function editsOfIssues({ body, world }: Exchange): Promise<Answer> {
  const { query, variables } = body as { query: string; variables: { owner: string; repo: string; id?: string } };
  if (query.includes('pinIssue') && variables.id !== undefined) {
    world.pinned.add(variables.id);
    return Promise.resolve(json({ data: { pinIssue: { issue: { number: 1 } } } }));
  }
  const names = [...query.matchAll(/(\w+): issue\(number: (\d+)\)/g)];
  if (names.length === 0) return Promise.resolve(json({ errors: [{ message: 'Parse error' }] }));
  const key = (number: string): string => `${variables.owner}/${variables.repo}#${number}`;
  const repository = Object.fromEntries(
    names.map(([, name = '', number = '']) => [name, historyOf(world, key(number))]),
  );
  return Promise.resolve(json({ data: { repository } }));
}

/** As GitHub does: nothing for a text that nobody has edited; the newest first, each with the whole text. */
function historyOf(world: World, key: string): object {
  const versions = world.versions.get(key) ?? [];
  const nodes = versions.map(({ editor, editedAt, body }) => ({ editor: { login: editor }, editedAt, diff: body }));
  const renames = (world.events.get(key) ?? []).filter(({ event }) => event === 'renamed');
  return {
    id: key,
    userContentEdits: { nodes: versions.length > 1 ? nodes.reverse().slice(0, 10) : [] },
    timelineItems: {
      nodes: renames.slice(-10).map(({ rename }) => {
        const { from, to } = rename as { from: string; to: string };
        return { previousTitle: from, currentTitle: to };
      }),
    },
  };
}
