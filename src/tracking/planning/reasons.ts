/**
 * Why something happens to a task, in words that a reader can check against the minutes: what a line says, not what was
 * made of it. Change here when a reason proves nothing, or repeats what stands beside it.
 */
import { cut } from '../../plain-text/plain-line.ts';
import { saysTheSame } from '../register/history.ts';
import { compareMentions } from '../register/mention.ts';
import type { DoneMention } from './done-by.ts';
import type { Mention, TrackedItem } from '../tracked-item.ts';

/** What proves that a task is done. `words` are the minutes' own. */
export type Proof = { kind: 'box' } | { kind: 'struck'; words: string } | { kind: 'said'; words: string };

/** A ticked box is kept as `[x]`, a struck line as all its words, among them the task's own. */
export function proofOf({ text, evidence }: DoneMention): Proof {
  if (/^\[x\]$/iu.test(evidence.text)) return { kind: 'box' };
  return evidence.text.includes(text)
    ? { kind: 'struck', words: evidence.text }
    : { kind: 'said', words: evidence.text };
}

/** `line 71: “done, see specs#40”`; with its day where the line is another meeting's than `place`. */
export function doneWords(done: DoneMention, place: Pick<Mention, 'path' | 'date'>): string {
  const proof = proofOf(done);
  const said =
    proof.kind === 'box'
      ? 'the box is ticked'
      : proof.kind === 'struck'
        ? 'the line is struck out'
        : `“${cut(proof.words, 200)}”`;
  const isHere = done.path === place.path && done.date === place.date;
  const meeting = isHere || done.date === null ? '' : ` of ${done.date}`;
  return `line ${done.evidence.line}${meeting}: ${said}`;
}

/** "listed for the third time, first on 2026-01-14"; `null` for a task of one meeting. */
export function listedWords(mentions: readonly Mention[], forgotten = 0): string | null {
  const there = mentions.filter(({ removed }) => !removed);
  const meetings = new Set(there.map(({ path, date }) => JSON.stringify([path, date]))).size + forgotten;
  if (meetings < 2) return null;
  const first = mentions.find(({ date }) => date !== null)?.date ?? null;
  return `listed for the ${nth(meetings)} time${first === null ? '' : `, first on ${first}`}`;
}

const NTH = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

function nth(number: number): string {
  const last = number % 10;
  const ending =
    number % 100 > 10 && number % 100 < 14 ? 'th' : last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th';
  return NTH[number] ?? `${number}${ending}`;
}

/** What the minutes say of a task that they did not say before. */
export function newsWords(before: TrackedItem, { mentions }: Pick<TrackedItem, 'mentions'>, forgotten: number): string {
  const news = mentions.filter((mention) => !before.mentions.some((known) => saysTheSame(known, mention)));
  const newest = news.at(-1);
  if (!newest) return 'labels or assignees follow the minutes';
  if (newest.removed) return 'its line was removed from the minutes: it stays open';
  const [known] = before.mentions
    .filter(({ path, date }) => path === newest.path && date === newest.date)
    .toSorted((a, b) => Number(isAlike(b, newest)) - Number(isAlike(a, newest)) || compareMentions(b, a));
  if (known !== undefined) return `its line changed: ${changeWords(known, newest)}`;
  return listedWords(mentions, forgotten) ?? `mentioned on line ${newest.line}`;
}

const isAlike = (a: Mention, b: Mention): boolean => a.text === b.text || a.line === b.line;

/** "now of bob, due 2026-03-18". */
function changeWords(then: Mention, now: Mention): string {
  const same = (a: readonly string[], b: readonly string[]): boolean => a.join('\n') === b.join('\n');
  const changes = [
    ...(same(then.owners, now.owners) ? [] : [`now of ${now.owners.join(', ') || 'nobody'}`]),
    ...(then.due?.text === now.due?.text && then.due?.date === now.due?.date
      ? []
      : [now.due === null ? 'no longer due' : `due ${now.due.date ?? now.due.text}`]),
    ...(same(then.references, now.references) || now.references.length === 0
      ? []
      : [`points to ${now.references.slice(0, 3).join(', ')}`]),
    ...(then.status === now.status
      ? []
      : [now.status === 'open' ? 'open again' : `“${cut(now.evidence?.text ?? '', 100)}”`]),
  ];
  return [...(then.text === now.text && changes.length > 0 ? [] : ['reworded']), ...changes].join(', ');
}
