/**
 * Looks up how the issues and pull requests stand that a pull request's minutes point to. Change here when a preview
 * should ask about more of them, or fewer.
 */
import type { Meeting, Reference } from '../minutes/meeting.ts';
import { referenceKey, type AskedReference, type ReferenceState } from '../tracking/reference-state.ts';
import { isSameName } from '../tracking/names.ts';
import type { Questions } from './questions.ts';
import type { Ports } from './request.ts';

/**
 * The state of what the meetings point to, by key, as far as there are questions left: first the pull requests of open items,
 * for a merged one means that the item is perhaps done; then what else the items point to, then the rest of the page.
 */
export async function referenceStates(
  meetings: readonly Meeting[],
  questions: Questions,
  { source, stateOf }: Pick<Ports, 'source' | 'stateOf'>,
): Promise<Map<string, ReferenceState>> {
  const items = meetings.flatMap((meeting) => meeting.items);
  const open = items.filter(({ status }) => status === 'open').flatMap(({ references }) => references);
  const inOrder = [
    ...open.filter(({ kind }) => kind === 'pull'),
    ...items.flatMap(({ references }) => references),
    ...meetings.flatMap(({ references }) => references),
  ];
  const asked = new Map(inOrder.flatMap(askable).map((one) => [referenceKey(one), one]));
  const states = new Map<string, ReferenceState>();
  for (const [key, reference] of asked) {
    // of an issue elsewhere it is asked first whether everybody may read it
    const count = reference.kind === 'pull' || isSameName(reference.repository, source.identity.repository) ? 1 : 2;
    if (!questions.ask(count)) break;
    const state = await stateOf?.(reference);
    if (state) states.set(key, state);
  }
  return states;
}

const askable = ({ owner, repo, number, kind }: Reference): AskedReference[] =>
  owner === null || repo === null ? [] : [{ repository: `${owner}/${repo}`, number, kind }];
