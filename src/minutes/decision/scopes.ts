import type { Draft, Reading, Scope } from '../candidates/draft.ts';
import type { Veto } from './points.ts';
import type { Entry } from '../blocks/outline.ts';
import { groupSays } from '../candidates/status-below.ts';
import { isOfWhatIsOpen } from './list-place.ts';
import type { Place } from '../habits/sections.ts';
import { oneLine } from '../blocks/prose.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';

/** What a group, a marker or a list hands down to the points below it. Change here when it should hand down more. */

/** What a group or an owner above some points hands down to them: also that they are done, if it is called so. */
export function grouped(scope: Scope, entry: Entry, { rule, owners }: Veto, reading: Reading): Scope {
  const says = rule === 'group-above' ? groupSays(entry, reading) : null;
  const done = says?.status === 'closed';
  const place = { ...scope.place, closed: says === null ? scope.place.closed : done };
  return { ...scope, place, head: done ? entry : scope.head, owners: owners ?? scope.owners };
}

/** "AI @alice to find out:" over check boxes: they are her tasks. */
export function groupUnderMarked(entry: Entry, drafts: readonly Draft[]): Scope | null {
  const [draft, second] = drafts;
  // A bold line is a heading, with other paragraphs behind its points.
  const other = entry.children.findIndex((child) => child.kind !== 'point');
  const points = other < 0 ? entry.children : entry.children.slice(0, other);
  const boxes = points.length > 0 && entry.checked === null && points.every((point) => point.checked !== null);
  if (!draft || second || !boxes || (other >= 0 && entry.kind !== 'heading')) return null;
  const place: Place = { strength: 'plain', carried: draft.carriedOver, fresh: false, closed: false };
  return { place, owners: draft.owners, head: entry, headIsItem: false, onlyPoints: true };
}

/** "#### TODO: Docs updates" is a task, and announces those below; below any other item stand details. */
export function scopeUnderMarked(entry: Entry, drafts: readonly Draft[], scope: Scope | null): Scope | null {
  if (entry.kind !== 'heading') return scope;
  const todo = drafts.some((draft) => draft.marker === 'TODO');
  return todo
    ? {
        place: { strength: 'plain', carried: false, fresh: false, closed: false },
        owners: [],
        head: entry,
        headIsItem: true,
      }
    : null;
}

/** Under which points are tasks because they look so. */
export function looseScope(head: Entry, lexicon: Lexicon): Scope {
  const carried = isOfWhatIsOpen(
    oneLine(head.prose.mask)
      .toLowerCase()
      .replace(/[:：]$/u, ''),
    lexicon,
  );
  const place: Place = { strength: 'weak', carried, fresh: false, closed: false };
  return { place, owners: [], head, headIsItem: false, rule: 'looks-like-task' };
}
