import type { Draft } from '../candidates/draft.ts';
import { dueIn, dueInPlace } from '../habits/due/phrases.ts';
import type { ActionItem, Diagnostic, Participant, ReadingRules } from '../meeting.ts';
import type { Entry } from '../blocks/outline.ts';
import { personOf } from '../people/participants.ts';
import { oneLine } from '../blocks/prose.ts';
import { referencesIn } from './references.ts';
import { statusOf } from '../habits/status/statements.ts';
import { titleOf } from './title.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';

/** What an item's facts depend on beside the item. */
export interface Surroundings {
  path: string;
  date: string | null;
  /** The meeting's own title: no part of a section. */
  title: string;
  participants: readonly Participant[];
  definitions: ReadonlyMap<string, string>;
  /** Of the languages that the page is in. */
  lexicon: Lexicon;
  rules: ReadingRules;
}

/** "(#12)" at the end of a text, behind words: perhaps the item's own issue. */
const OWN_ISSUE = /(?<=[\p{L}\p{N}][^\p{L}\p{N}]{0,9})\(#(\d{1,9})\)[\s.]*$/u;

/** An item with everything that can be looked up for it, and what its references gave cause to say. */
export function actionItem(draft: Draft, around: Surroundings): { item: ActionItem; diagnostics: Diagnostic[] } {
  const { rules, participants } = around;
  const written = OWN_ISSUE.exec(draft.text);
  const text = written ? draft.text.slice(0, written.index).trimEnd() : draft.text;
  const number = written ? Number(written[1]) : draft.issueNumber;
  const context = contextOf(draft.entry);
  const section = sectionOf(draft, around.title);
  const due = dueOf(draft, text, around);
  // What was to be done before the meeting is older than the meeting.
  const isOverdue = draft.marker === null && due !== null && isPast(due, around.date);
  const { references, mismatches, unresolved } = referencesIn(draft.nodes, rules, around.definitions);
  const item: ActionItem = {
    line: draft.line,
    endLine: draft.endLine,
    ordinal: 0,
    marker: draft.marker,
    text,
    title: titleOf({ text, context, section }, around.lexicon),
    owners: draft.owners.map((owner) => ({ ...owner, person: personOf(owner, participants) })),
    supporters: draft.supporters,
    ...statusOf(draft.statements),
    carriedOver: draft.carriedOver || isOverdue,
    due,
    references,
    section,
    context,
    issueNumber: number,
    code: draft.code ?? null,
    ...(draft.lead !== undefined && { lead: draft.lead }),
  };
  const warn = (line: number, rule: Diagnostic['rule'], message: string): Diagnostic => ({
    path: around.path,
    line,
    rule,
    severity: 'warning',
    message,
    fix: null,
  });
  const own = number === null ? null : `#${number}`;
  const diagnostics = [
    ...mismatches.map((one) =>
      warn(one.line, 'reference-mismatch', `"${one.text}" links to ${one.target}; the link's target counts`),
    ),
    ...unresolved
      .filter((one) => one.text !== own && !(rules.references.besideIssues === true && /^#\d+$/u.test(one.text)))
      .map((one) =>
        warn(
          one.line,
          'unresolved-reference',
          `it is not plain which repository "${one.text}" is in; write owner/repo#1 or a link`,
        ),
      ),
  ];
  return { item, diagnostics };
}

/** Days: a day without its year may as well lie ahead. */
const MAX_OVERDUE = 60;

function isPast({ text, date }: NonNullable<ActionItem['due']>, meeting: string | null): boolean {
  if (date === null || meeting === null || date >= meeting) return false;
  const days = (Date.parse(meeting) - Date.parse(date)) / 86_400_000;
  return /\d{4}/u.test(text) || days <= MAX_OVERDUE;
}

function dueOf(draft: Draft, text: string, { date, lexicon: { languages } }: Surroundings): ActionItem['due'] {
  if (draft.due === null) return dueIn(text, date, languages, draft.carriedOver);
  return { text: draft.due, date: dueInPlace(draft.due, date, languages) };
}

function contextOf(entry: Entry): string | null {
  for (let above = entry.parent; above; above = above.parent) {
    if (above.kind === 'point' && above.prose.text.trim() !== '') return oneLine(above.prose.text);
  }
  return null;
}

/** What is longer is prose above a list, not its name. Characters. */
const MAX_LEAD_IN = 100;

/** Headings and lead-ins above, outermost first. */
function sectionOf({ entry, head }: Draft, title: string): string[] {
  const section: string[] = [];
  for (let above = entry.parent; above; above = above.parent) {
    const leadsIn = above.kind === 'paragraph' && (above === head || /[:：]\s*$/u.test(above.prose.text));
    if (above.kind !== 'heading' && !leadsIn) continue;
    const text = oneLine(above.kind === 'heading' ? above.prose.text : lastLine(above.prose.text)).replace(
      /[:：]$/u,
      '',
    );
    if (text !== '' && text !== title && (above.kind === 'heading' || text.length <= MAX_LEAD_IN))
      section.unshift(text);
  }
  return section;
}

function lastLine(text: string): string {
  const trimmed = text.trimEnd();
  return trimmed.slice(trimmed.lastIndexOf('\n') + 1);
}
