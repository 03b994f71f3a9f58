import type { Entry } from '../blocks/outline.ts';
import { oneLine } from '../blocks/prose.ts';
import { beginsLikeTask } from '../decision/task-words.ts';
import { dueIn } from '../habits/due/phrases.ts';
import { ownersAlone, readOwners } from '../habits/owners/leading-owners.ts';
import { trailingOwners } from '../habits/owners/trailing-owners.ts';
import type { PageReading } from '../page-reading.ts';
import { isThing } from '../people/things.ts';
import { isEmpty } from '../habits/task-text.ts';
import type { Concept } from '../vocabulary/concepts.ts';
import type { RuleName } from '../habits/rules.ts';
import type { Doubt } from './doubt.ts';

/**
 * Words that stand in front of several points as a marker does: "Acción: …". Change here when such a word is passed over,
 * or when one that is none is told.
 */

/** "Acción:", "**Acción**:", "[Acción]", "(Acción)", "Acción @ana", "Acción (Ana Puerto):" */
const IN_FRONT =
  /^[\s*_]*(?:[[(（【]\s*(?<boxed>\p{L}[\p{L}\p{M}'’ -]{1,29})\s*[\])）】]|(?<plain>\p{L}[\p{L}\p{M}'’ -]{1,29}?)(?=\s*[*_]*\s*[:：]|\s+@|\s+\([^()\n]{2,60}\)\s*[:：]))[*_]*\s*[:：]?[*_]*\s*/u;
/** "Encargo Ana: …", "Encargo Ana Puerto: …": the word, and who is called. */
const CALLED =
  /^[\s*_]*(?<word>\p{Lu}[\p{L}\p{M}'’-]{2,29})\s+(?<name>\p{Lu}[\p{L}\p{M}.'’-]{1,29}(?:\s\p{Lu}[\p{L}\p{M}.'’-]{1,29})?)\s*[:：]\s/u;
/** Fewer points are chance. */
const LEAST = 3;
/** Of the points behind the word. */
const MOST = 0.66;
/** With so many labels of the kind they are people or topics. */
const MOST_LABELS = 3;
/** What a word in front may be instead. */
const OTHERS: readonly Concept[] = [
  ...(['otherStatements', 'statusLabel', 'notNames', 'everybody', 'done', 'notDone', 'goesOn', 'dropped'] as const),
  ...(['attendance', 'absence', 'agenda', 'minutesPart', 'role', 'ownerRole', 'dueColumn', 'dateColumn'] as const),
  ...(['intelligence', 'templates', 'groups', 'nobody', 'month', 'weekday', 'topicColumn'] as const),
];
const UNREAD: ReadonlySet<RuleName> = new Set<RuleName>(['no-marker', 'weak-section', 'no-owner-in-section']);

/** The unknown markers of a page. */
export function unknownMarkers(page: PageReading): Doubt[] {
  const { outline } = page;
  const rules = new Map(page.verdicts.map((verdict) => [verdict.line, verdict]));
  const owners = new Map(page.drafts.map((draft) => [draft.entry, draft.owners.map(({ name }) => name)]));
  const found = new Map<string, Label>();
  for (const entry of outline.entries) {
    if ((entry.kind !== 'point' && entry.kind !== 'paragraph') || entry.ignored) continue;
    const rule = rules.get(entry.line)?.rule;
    if (rule === undefined || !(UNREAD.has(rule) || rule === 'looks-like-task')) continue;
    for (const [index, text] of linesOf(entry).entries()) {
      const label = labelIn(text, page);
      // "Acción: …" looks like a task of somebody who is called so
      if (label === null || (rule === 'looks-like-task' && owners.get(entry)?.includes(label.word) !== true)) continue;
      const key = label.word.toLowerCase();
      const of = found.get(key) ?? { word: label.word, lines: [], rests: [], example: text };
      of.lines.push(entry.line + index);
      of.rests.push(label.rest);
      found.set(key, of);
    }
  }
  const labels = [...found.values()].filter(({ lines }) => lines.length >= LEAST);
  if (labels.length > MOST_LABELS) return [];
  return labels.flatMap((label) => doubtOf(label, page) ?? []);
}

interface Label {
  word: string;
  lines: number[];
  /** What stands behind the word. */
  rests: string[];
  example: string;
}

/** A point is a line; of a paragraph each line may begin with a word. */
const linesOf = ({ kind, prose }: Entry): string[] =>
  (kind === 'point' ? [oneLine(prose.text)] : prose.text.split('\n')).map((line) => line.slice(0, 300));

/** The word in front of a line and what stands behind it. */
function labelIn(text: string, { reading }: PageReading): { word: string; rest: string } | null {
  const called = CALLED.exec(text)?.groups;
  const isKnown = reading.names.known.has((called?.['name'] ?? '').toLowerCase());
  const match = isKnown ? null : IN_FRONT.exec(text);
  const word = (isKnown ? called?.['word'] : (match?.groups?.['boxed'] ?? match?.groups?.['plain']))?.trim();
  if (word === undefined || reading.markers(word).length > 0) return null;
  const from = isKnown ? text.indexOf(word) + word.length : (match?.[0].length ?? 0);
  return { word, rest: text.slice(from).replace(/^[\s*_]+/u, '') };
}

function doubtOf({ word, lines, rests, example }: Label, { reading }: PageReading): Doubt | null {
  const { lexicon, names } = reading;
  const lower = word.toLowerCase();
  if (word.split(/\s+/u).length > 3 || OTHERS.some((concept) => lexicon.has(concept, lower))) return null;
  // "Paint: the pier" names a verb; "Regelen (Bram): de sleutels" is charged to somebody
  const isVerb = lexicon.has('imperative', lower);
  if (isVerb && !rests.every((rest) => /^(?:[(@]|\p{Lu}[^:：]*[:：])/u.test(rest))) return null;
  if (names.people.has(lower) || isThing(word, lexicon)) return null;
  const isTask = (rest: string): boolean => {
    if (isEmpty(rest) || /[?？]\s*$/u.test(rest)) return false;
    if (ownersAlone(rest, names, lexicon) !== null) return false;
    const lead = readOwners(rest, names, lexicon);
    const owned = lead !== null && lead.owners.length > 0 && lead.ending !== 'bare';
    return (
      owned ||
      /^[(]?@\p{L}/u.test(rest) ||
      beginsLikeTask(rest, lexicon) ||
      trailingOwners(rest, names, lexicon) !== null ||
      dueIn(rest, null, lexicon.languages) !== null
    );
  };
  const tasks = rests.filter(isTask).length;
  if (tasks / rests.length < MOST) return null;
  return {
    sort: 'marker',
    line: lines[0] ?? 1,
    teach: [{ key: 'markers', word }],
    lines,
    example: oneLine(example),
    share: tasks / rests.length,
    plain: true,
  };
}
