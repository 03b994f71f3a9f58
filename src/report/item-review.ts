/**
 * What a review says about the action items of a pull request: a summary, and on each new or changed line what was
 * understood and what becomes of it. Change here when a reader wants to know more, or less.
 */
import type { ActionItem } from '../minutes/meeting.ts';
import type { Doubt, Operation } from '../tracking/operation.ts';
import type { FileChange, LineRange } from '../tracking/source.ts';
import { quote } from '../plain-text/quote.ts';
import { cut } from '../plain-text/plain-line.ts';
import { deedCell, reasonCell } from './cells.ts';
import { dueWords, ownersWords, ownerWords, referencesWords } from './facts.ts';
import { quietIssueLink } from './links.ts';
import { headline } from './preview.ts';
import { isOneCleanLine, suggest } from './review.ts';
import type { Run } from './run.ts';
import { count, listed } from './words.ts';

/** A comment on the line of an item. */
export interface ItemComment {
  path: string;
  line: number;
  startLine: number | undefined;
  /** Markdown; begins with the mark. */
  body: string;
  item: {
    mark: string;
    /** As the minutes say it. */
    words: string;
  };
}

export interface ItemReview {
  comments: ItemComment[];
  /** Markdown; begins with the mark. */
  summary: { mark: string; body: string; outdated: string };
}

type Change = Pick<FileChange, 'path' | 'lines' | 'hunks'>;

/** Begins every review of ours that has a text. */
const reviewMark = (number: number): string => `<!-- minutes-to-issues: review of pull request ${number} -->`;

/** Without comments no new review is sent; one that stands there is told so. */
export function itemReview(run: Run, changes: readonly Change[]): ItemReview {
  const found = run.plan.operations.flatMap((operation) => placedItem(run, changes, operation) ?? []);
  const comments = found.toSorted(byUrgency).map(commentOf(run));
  const mark = reviewMark(run.pullRequest?.number ?? 0);
  const body = [mark, ...summaryLines(run, found)].join('  \n');
  const outdated = `${mark}\n_These comments are about an earlier state: the newest review says what the merge will do now._`;
  return { comments, summary: { mark, body, outdated } };
}

interface PlacedItem {
  item: ActionItem;
  operation: Operation;
  doubt: Doubt | null;
  change: Change;
}

/** The item that an operation speaks of, if it stands on a line of the diff that is new or changed. */
function placedItem(run: Run, changes: readonly Change[], operation: Operation): PlacedItem | null {
  const { path, line, facts } = operation;
  const change = changes.find((one) => one.path === path);
  const item = run.meetings
    .filter((meeting) => meeting.path === path)
    .flatMap(({ items }) => items)
    .find((one) => one.line === line && one.ordinal === facts.ordinal);
  if (change === undefined || item === undefined || rangeOf(change.hunks, line) === null) return null;
  const isNew = change.lines?.some(({ from, to }) => from <= item.endLine && line <= to) ?? true;
  const doubt = run.plan.doubts.find((one) => one.path === path && one.line === line && one.text === item.text) ?? null;
  return isNew ? { item, operation, doubt, change } : null;
}

/** What asks something first, then as the pages have them. */
const byUrgency = (a: PlacedItem, b: PlacedItem): number =>
  Number(b.doubt !== null) - Number(a.doubt !== null) ||
  Number(a.operation.path > b.operation.path) - Number(a.operation.path < b.operation.path) ||
  a.operation.line - b.operation.line;

const rangeOf = (ranges: readonly LineRange[] | null, line: number): LineRange | null =>
  ranges?.find(({ from, to }) => from <= line && line <= to) ?? null;

function summaryLines(run: Run, found: readonly PlacedItem[]): string[] {
  if (found.length === 0) return ['No new or changed action item stands in this pull request.'];
  const items = found.map(({ item }) => item);
  const done = items.filter(({ status }) => status === 'closed').length;
  const isDone =
    done === 0 ? '' : `, ${done === items.length ? (done === 1 ? 'done' : 'all done') : `${done} of them done`}`;
  return [`**${count(items.length, 'new or changed action item')}**${isDone}.`, `${whose(items)}.`, headline(run)];
}

/** More are not read in one line. */
const MOST_OWNERS = 8;

/** "Of alice (2), bob and nobody (1)", who has most first. */
function whose(items: readonly ActionItem[]): string {
  const counts = new Map<string, number>();
  for (const { owners } of items)
    for (const name of owners.length === 0 ? ['nobody'] : owners.map(ownerWords))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].toSorted(([, a], [, b]) => b - a);
  const shown = names
    .slice(0, MOST_OWNERS)
    .map(([name, times]) => `${quote(cut(name, 60))}${times > 1 ? ` (${times})` : ''}`);
  const rest = names.length - shown.length;
  return `Of ${listed(rest > 0 ? [...shown, `${rest} more`] : shown)}`;
}

const commentOf =
  (run: Run) =>
  ({ item, operation, doubt, change }: PlacedItem): ItemComment => {
    const { path, line, facts } = operation;
    const mark = `<!-- minutes-to-issues: item ${operation.id} -->`;
    const isOpen = item.status === 'open';
    const understood = [
      `**${ownersWords(item)}**`,
      quote(cut(item.title, 256)),
      ...dueWords(item.due ?? facts.due, run.today, isOpen),
      ...referencesWords(run, facts.references),
    ].join(' · ');
    const fate = [fateOf(run, operation, item), ...operation.warnings.map((words) => `⚠️ ${reasonCell(words)}`)];
    const suggestion = doubt && suggestionOf(run, item, doubt, change);
    if (doubt) fate.push(doubtWords(run, doubt));
    return {
      path,
      line: suggestion?.to ?? line,
      startLine: suggestion && suggestion.to > line ? line : undefined,
      body: `${mark}\n${understood}  \n${fate.join('; ')}${suggestion ? `\n\n${suggestion.block}` : ''}`,
      item: { mark, words: item.text },
    };
  };

/** "➕ creates an issue for bob", "✅ closes #12: the box is ticked". */
function fateOf(run: Run, operation: Operation, item: ActionItem): string {
  const { operation: kind, number, reason } = operation;
  const issue = number === null ? '' : quietIssueLink(run, number);
  const why = reasonCell(reason);
  if (kind === 'create')
    return run.cap === null
      ? `➕ creates an issue${item.owners.length === 0 ? '' : ` for ${ownersWords(item)}`}`
      : `⏸️ ${why}`;
  if (kind === 'none') return issue === '' ? why : `${issue}, ${why}`;
  if (kind === 'skip') return `no issue: ${why}`;
  return `${deedCell({ operation, number: null, isDone: false }, () => '').split('\u00a0')[0] ?? ''} ${kind}s ${issue}: ${why}`;
}

function doubtWords(run: Run, { number, title, likeness }: Doubt): string {
  const issue = number === null ? '' : `${quietIssueLink(run, number)}, `;
  return `looks like ${issue}“${quote(cut(title, 120))}” (${Math.round(likeness * 100)} %): same?`;
}

/** The item's lines with the issue's number at their end; `null` where that can't be said by changing its lines alone. */
function suggestionOf(
  run: Run,
  { line, endLine }: ActionItem,
  { path, number }: Doubt,
  { hunks }: Change,
): { block: string; to: number } | null {
  const lines = run.lines?.get(path)?.slice(line - 1, endLine) ?? [];
  const last = lines.at(-1)?.trimEnd();
  const isTable = /^\s*\||\|$/u.test(last ?? '');
  if (number === null || last === undefined || isTable || last.endsWith('\\')) return null;
  const whole = [...lines.slice(0, -1), `${last} (#${number})`];
  const range = rangeOf(hunks, line);
  if (range === null || endLine > range.to || !whole.every(isOneCleanLine)) return null;
  return { block: suggest(whole.join('\n')), to: endLine };
}
