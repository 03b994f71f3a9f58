import { oneLine } from '../blocks/prose.ts';
import type { Entry } from '../blocks/outline.ts';
import type { Draft } from '../candidates/draft.ts';
import type { Taught } from '../doubts/doubt.ts';
import { doubtsOf } from '../doubts/doubts.ts';
import { teachable } from '../doubts/teachable.ts';
import type { PageReading } from '../page-reading.ts';
import type { Concept } from '../vocabulary/concepts.ts';

/**
 * What on one page speaks for a word of the group's own. Change here when a word that a group uses is not found, or found
 * where it means nothing.
 */
export interface WordEvidence {
  teach: readonly Taught[];
  /** In which meeting of the page, by its first line. */
  meeting: number;
  /** How many of the points look like tasks. */
  likely: number;
  /** So plain that it is told unasked. */
  plain: boolean;
  /** One meeting is enough. */
  certain: boolean;
  /** Of the points that are not read, or (`not-items`) wrongly. */
  lines: readonly number[];
  example: string;
}

/** Classes by which a heading speaks of tasks. */
const HEADS: readonly Concept[] = ['action', 'plainAction', 'step', 'task', 'leftover'];
/** Points with markers below topics: fewer are chance. */
const LEAST_MARKED = 2;

/** All of a page, in no order. */
export function evidenceOn(page: PageReading): WordEvidence[] {
  return [...ofDoubts(page), ...ofHalfRead(page), ...ofTopics(page)];
}

function ofDoubts(page: PageReading): WordEvidence[] {
  return doubtsOf(page).map(({ teach, line, lines, share, plain, sort, example }) => {
    const [first] = teach;
    const speaks = sort !== 'marker' && first !== undefined && speaksOfTasks(first.word, page);
    return {
      teach,
      meeting: meetingAt(line, page),
      likely: share * lines.length,
      plain,
      certain: plain && (sort === 'column' || speaks),
      lines,
      example,
    };
  });
}

/** A heading that may be one of tasks, where some of its points are read and the others are like them. */
function ofHalfRead(page: PageReading): WordEvidence[] {
  const read = new Set(page.drafts.map(({ entry }) => entry));
  const weak = new Map(page.verdicts.filter(({ rule }) => rule === 'weak-section').map((one) => [one.line, one]));
  return page.outline.entries.flatMap((head) => {
    if (head.kind !== 'heading' && head.kind !== 'paragraph') return [];
    const points = head.children.filter(({ kind, ignored }) => kind === 'point' && !ignored);
    const left = points.filter((point) => !read.has(point) && weak.has(point.line));
    const [first] = left;
    const known = points.filter((point) => read.has(point)).length;
    const word = wordOf(head);
    if (first === undefined || word === null || known <= left.length || known + left.length < points.length) return [];
    return {
      teach: [{ key: 'action-headings' as const, word }],
      meeting: meetingAt(head.line, page),
      likely: left.length,
      plain: true,
      certain: true,
      lines: left.map(({ line }) => line),
      example: oneLine(first.prose.text),
    };
  });
}

/** A list of action items whose points are topics: the tasks below them bear markers. */
function ofTopics(page: PageReading): WordEvidence[] {
  const heads = new Map<Entry, Draft[]>();
  for (const draft of page.drafts)
    if (draft.head !== null && draft.marker === null && draft.entry.parent === draft.head)
      heads.set(draft.head, [...(heads.get(draft.head) ?? []), draft]);
  return [...heads].flatMap(([head, drafts]) => {
    const points = head.children.filter(({ kind }) => kind === 'point');
    const marked = page.drafts.filter(({ marker, entry }) => marker !== null && isBelow(entry, head));
    const isTopic = ({ entry, owners }: Draft): boolean => owners.length === 0 && entry.checked === null;
    const [first] = drafts;
    const word = wordOf(head);
    if (first === undefined || word === null || marked.length < LEAST_MARKED || drafts.length < LEAST_MARKED) return [];
    const above = points.filter((point) => marked.some(({ entry }) => isBelow(entry, point)));
    if (above.length < LEAST_MARKED || marked.some(({ entry }) => points.includes(entry)) || !drafts.every(isTopic))
      return [];
    return {
      teach: [{ key: 'not-items' as const, word }],
      meeting: meetingAt(head.line, page),
      likely: drafts.length,
      plain: true,
      certain: true,
      lines: drafts.map(({ line }) => line),
      example: oneLine(first.entry.prose.text),
    };
  });
}

function isBelow(entry: Entry, head: Entry): boolean {
  for (let above = entry.parent; above !== null; above = above.parent) if (above === head) return true;
  return false;
}

const wordOf = ({ prose }: Entry): string | null => teachable(oneLine(prose.text).replace(/[:：\s]+$/u, ''));

function speaksOfTasks(word: string, { reading }: PageReading): boolean {
  if (reading.lexicon.tag(word.toLowerCase()).some(({ classes }) => HEADS.some((one) => classes.has(one)))) return true;
  return reading.markers(word).length > 0;
}

const meetingAt = (line: number, { sections }: PageReading): number =>
  sections.findLast((section) => section.line <= line)?.line ?? 1;
