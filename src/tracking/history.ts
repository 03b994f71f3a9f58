import { compareMentions, mentionKey } from './mention.ts';
import type { Mention } from './tracked-item.ts';

/** What was read in this run, as far as the history of tasks is concerned. */
export interface Reading {
  /** Files whose mentions are all known now: those read, and those that are gone. */
  paths: ReadonlySet<string>;
  /** `mentionKey` of every mention read. */
  present: ReadonlySet<string>;
  renamed: ReadonlyMap<string, string>;
  head: string;
}

/**
 * The mentions of a task after this run. A mention keeps its first commit and line as long as it says the same: a
 * paragraph inserted above is no news, and the permalink stays right. A line that is gone stays, marked as removed.
 *
 * @param before as the passport has them
 * @param after as matching has them, with the places of today
 */
export function settleMentions(before: readonly Mention[], after: readonly Mention[], reading: Reading): Mention[] {
  const marked = after.map((mention) => ({ ...mention, removed: isRemoved(mention, reading) }));
  const present = marked.filter((mention) => !mention.removed);
  const movedAway = (mention: Mention): boolean =>
    mention.removed &&
    present.some((other) => isSameWords(other, mention) && !before.some((old) => isSamePlace(old, other)));
  const spare = [...before];
  return marked
    .filter((mention) => !movedAway(mention))
    .map((mention) => {
      const at = spare.findIndex((old) => saysTheSame(old, mention));
      const [old] = at === -1 ? [] : spare.splice(at, 1);
      return old ?? (mention.removed ? mention : { ...mention, sha: reading.head === '' ? mention.sha : reading.head });
    })
    .sort(compareMentions);
}

function isRemoved(mention: Mention, { paths, present }: Reading): boolean {
  if (!paths.has(mention.path)) return mention.removed;
  return !present.has(mentionKey(mention));
}

const isSameWords = (a: Mention, b: Mention): boolean => a.date === b.date && a.text === b.text;

const isSamePlace = (a: Mention, b: Mention): boolean =>
  a.path === b.path && a.line === b.line && a.ordinal === b.ordinal;

/** Whether a reader of the issue would see no difference. Where the line stands in its file is none. */
export function saysTheSame(a: Mention, b: Mention): boolean {
  return (
    a.path === b.path &&
    a.date === b.date &&
    a.text === b.text &&
    a.status === b.status &&
    a.removed === b.removed &&
    a.evidence?.text === b.evidence?.text &&
    a.evidence?.reason === b.evidence?.reason &&
    a.evidence?.strength === b.evidence?.strength &&
    a.due?.text === b.due?.text &&
    a.due?.date === b.due?.date &&
    sameList(a.owners, b.owners) &&
    sameList(a.references, b.references)
  );
}

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((value, index) => value === b[index]);
