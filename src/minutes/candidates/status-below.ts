import type { Reading } from './draft.ts';
import type { Entry } from '../blocks/outline.ts';
import { oneLine, type Prose } from '../blocks/prose.ts';
import {
  DONE,
  NOT_DONE,
  whatSays,
  type Says,
  type Statement,
  type TrailingStatus,
} from '../habits/status/statements.ts';
import { lettersOf, withoutParting } from '../habits/status/trims.ts';

/** What an item says about its own status: its box, its strokes, what stands behind it. */
export function ownStatements(entry: Entry, status: TrailingStatus, line: number): Statement[] {
  const statements: Statement[] = [];
  if (entry.checked === true) statements.push({ says: DONE, line: entry.line, text: '[x]' });
  if (isStruck(entry.prose)) statements.push({ says: DONE, line: entry.line, text: oneLine(entry.prose.text) });
  if (status.says) statements.push({ says: status.says, line, text: status.evidence });
  return statements;
}

/** What the bullets right below an item say; markers in them make items of their own. */
export function statementsBelow(entry: Entry, task: string, carriedOver: boolean, reading: Reading): Statement[] {
  if (entry.kind === 'heading') return [];
  return entry.children
    .filter(
      (child) => (child.kind === 'point' || child.kind === 'paragraph') && child.checked === null && !child.ignored,
    )
    .filter((child) => reading.markers(child.prose.mask).length === 0)
    .map((child) => ({
      says: whatSays(child.prose.text, reading.lexicon, carriedOver, task),
      line: child.line,
      text: oneLine(child.prose.text),
    }));
}

/** What a group says of its tasks by its name alone: "**DONE**", "In progress:"; `null` for any other name. */
export function groupSays(group: Entry, { lexicon }: Reading): Says {
  const words = lettersOf(oneLine(group.prose.text).toLowerCase());
  if (lexicon.has('done', words) || lexicon.has('doneApart', words)) return DONE;
  return lexicon.has('goesOn', words) || lexicon.has('open', words) ? NOT_DONE : null;
}

/** The struck words of a task, where nothing but its status stands behind them: "~~t~~ done"; else `null`. */
export function struckWords(prose: Prose, from: number, to: number, reading: Reading): string | null {
  const inked = prose.spans.filter(
    (span) => span.end > from && span.start < to && /[\p{L}\p{N}]/u.test(prose.text.slice(span.start, span.end)),
  );
  const first = inked.findIndex((span) => span.struck);
  const plain = inked.findIndex((span, at) => at > first && !span.struck);
  const last = inked[plain - 1];
  if (first < 0 || plain <= 0 || !last || inked.slice(plain).some((span) => span.struck)) return null;
  const behind = prose.text.slice(last.end, to);
  return whatSays(withoutParting(behind), reading.lexicon, false) === null
    ? null
    : prose.text.slice(Math.max(from, inked[0]?.start ?? from), last.end);
}

/** The words of a task with a dash before what says in bold how it stands: "t **done**, results in May". */
export function statusSetApart(prose: Prose, { lexicon }: Reading): string {
  const { text } = prose;
  const span = prose.spans.findLast(({ strong, start }) => strong && start > 0);
  if (!span || !/[\p{L}\p{N})\]]\s$/u.test(text.slice(0, span.start))) return text;
  const said = text
    .slice(span.start, span.end)
    .toLowerCase()
    .replace(/[.:!\s]+$/u, '');
  const says = (['done', 'doneApart', 'goesOn', 'dropped', 'notDone', 'open', 'noNews'] as const).some((one) =>
    lexicon.has(one, said),
  );
  return says ? `${text.slice(0, span.start)}– ${text.slice(span.start)}` : text;
}

/** Whether most of the words are struck. */
export function isStruck(prose: Prose): boolean {
  const inked = prose.spans.filter((span) => /[\p{L}\p{N}]/u.test(prose.text.slice(span.start, span.end)));
  const struck = inked.filter((span) => span.struck);
  const length = (spans: typeof inked): number => spans.reduce((sum, span) => sum + span.end - span.start, 0);
  return struck.length > 0 && length(struck) * 2 > length(inked);
}
