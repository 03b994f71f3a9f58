import { refusal } from './page/complexity.ts';
import { shortened } from './page/shorten.ts';
import type { ActionItem, Diagnostic, OwnKey, Page, ReadingRules } from './meeting.ts';
import { readPage } from './page-reading.ts';
import { parse } from './parse.ts';
import { ownWordsIn, type OwnWord } from './vocabulary/own-words.ts';
import type { Draft } from './candidates/draft.ts';
import { nearestMissing, SIGNS, THRESHOLD, WEIGHTS } from './decision/weights.ts';
import type { Verdict } from './decision/verdict.ts';
import { RULES, type RuleName } from './habits/rules.ts';

/** Why a line is, or is not, an action item. Plain data; `reason` and `steps` are sentences for people. */
export interface Explanation {
  path: string;
  line: number;
  /** The line as stored. */
  source: string;
  /** Whether an action item stands on this line. */
  isItem: boolean;
  /** The rule that decided. */
  rule: RuleName;
  reason: string;
  /** Where the statement that the line belongs to begins and ends. */
  statement: { line: number; endLine: number } | null;
  /** The items of this line, as `extract` prints them. */
  items: ActionItem[];
  /** What was read, fact by fact. */
  steps: string[];
  diagnostics: Diagnostic[];
}

/** Explains one line of a page; `line` is 1-based. Never throws: a line outside of the page says nothing. */
export function explain(page: Page, line: number, rules: ReadingRules): Explanation {
  const source = page.text.split(/\r\n?|\n/u)[line - 1] ?? '';
  const parsed = parse(page, rules);
  const refused = refusal(page.text);
  const text = shortened(page.text);
  const read = refused === null ? readPage({ ...page, text }, rules) : null;
  const verdict = read && verdictOn(read.verdicts, line);
  const items = parsed.meetings.flatMap((meeting) =>
    meeting.items.filter((item) => item.line === verdict?.line && verdict.item !== null),
  );
  const rule = verdict?.rule ?? 'not-text';
  return {
    path: page.path,
    line,
    source,
    isItem: items.length > 0,
    rule,
    reason: refused === null ? RULES[rule] : `the page was not read: ${refused.message}`,
    statement: verdict ? { line: verdict.line, endLine: verdict.endLine } : null,
    items,
    steps: [
      ...weighing(verdict),
      ...items.flatMap(stepsOf),
      ...ownSteps(
        verdict,
        read?.drafts.filter((draft) => items.length > 0 && draft.line === verdict?.line) ?? [],
        source,
        rules,
      ),
    ],
    diagnostics: parsed.diagnostics.filter((diagnostic) => diagnostic.line === line),
  };
}

/** What was added up for a point that no certain sign decides, near misses included. */
function weighing(verdict: Verdict | null): string[] {
  const weighed = verdict?.weighed?.();
  if (!weighed || weighed.signs.length === 0) return [];
  const { signs, sum } = weighed;
  const counted = signs.map((sign) => `${SIGNS[sign]} (${WEIGHTS[sign] > 0 ? '+' : ''}${WEIGHTS[sign]})`);
  const isNear = verdict?.item === null && sum >= THRESHOLD / 2 && sum < THRESHOLD;
  return [
    `signs of a task: ${counted.join(', ')}; that is ${sum} of ${THRESHOLD}`,
    ...(isNear ? [`nearest missing: ${nearestMissing(signs)}`] : []),
  ];
}

/** The group's own words that had a part in it. */
function ownSteps(
  verdict: Verdict | null,
  drafts: readonly Draft[],
  source: string,
  { vocabulary }: ReadingRules,
): string[] {
  if (!verdict || !vocabulary) return [];
  const { rule, under } = verdict;
  const found: OwnWord[] = [];
  const look = (text: string, ...keys: OwnKey[]): void => {
    found.push(...ownWordsIn(text, vocabulary, keys));
  };
  if (rule === 'lead-in') look(source, 'action-headings', 'earlier-headings', 'markers');
  if (rule === 'not-items') look(under ?? source, 'not-items');
  for (const { entry, head, marker, owners, statements } of drafts) {
    if (marker !== null) look(marker, 'markers');
    else if (head) look(head.prose.text, 'action-headings', 'earlier-headings', 'markers');
    const titles = entry.kind === 'row' ? (entry.parent?.children[0]?.cells ?? []) : [];
    for (const { text } of titles) look(text, 'owner-columns', 'action-headings', 'earlier-headings', 'markers');
    for (const { says, text } of statements) if (says) look(text, 'done', 'not-done');
    for (const { name } of owners) look(name, 'everybody');
  }
  return [...new Set(found.map(({ key, word }) => `your \`${key}\`: ${word}`))];
}

/** The decision on the innermost statement that holds a line; an item before all that is none. */
function verdictOn(verdicts: readonly Verdict[], line: number): Verdict | null {
  const holding = verdicts.filter((verdict) => verdict.line <= line && line <= verdict.endLine);
  const size = (verdict: Verdict): number => verdict.endLine - verdict.line;
  const ranked = holding.sort((a, b) => Number(b.item !== null) - Number(a.item !== null) || size(a) - size(b));
  return ranked[0] ?? null;
}

function stepsOf(item: ActionItem): string[] {
  const owners = item.owners.map(({ name, login, person }) => {
    const who = person?.fullName ?? person?.name ?? name;
    return `${login ? '@' : ''}${name}${who === name ? '' : ` (${who})`}`;
  });
  const steps = [
    item.marker === null ? 'no marker: known by its place' : `marker: ${item.marker}`,
    `task: ${item.text}`,
    owners.length > 0 ? `owner: ${owners.join(', ')}` : 'owner: nobody is named',
  ];
  if (item.supporters.length > 0) steps.push(`supported by: ${item.supporters.map(({ name }) => name).join(', ')}`);
  steps.push(
    item.evidence
      ? `closed, as line ${item.evidence.line} says: "${item.evidence.text}" (${item.evidence.strength}, ${item.evidence.reason === 'completed' ? 'completed' : 'not planned'})`
      : 'open: nothing says that it is done',
  );
  if (item.carriedOver) steps.push('carried over: it stands among the items of an earlier meeting');
  if (item.due) {
    const { text, date } = item.due;
    steps.push(`due: ${text}${date === null || date === text ? '' : ` = ${date}`}`);
  }
  for (const reference of item.references) {
    steps.push(`refers to: ${reference.owner ?? '?'}/${reference.repo ?? '?'}#${reference.number}`);
  }
  if (item.section.length > 0) steps.push(`section: ${item.section.join(' > ')}`);
  return steps;
}
