import { lexiconOf } from './lexicon.ts';
import { dueIn } from './due.ts';
import { meetingDate } from './dates.ts';
import type { Draft } from './draft.ts';
import { draftsOf } from './items.ts';
import { parseMarkdown, plainText } from './markdown.ts';
import { markerFinder } from './marker.ts';
import type { ActionItem, Page, ParsedPage, Participant, ReadingRules } from './meeting.ts';
import { namesOf } from './names.ts';
import { outlineOf, type Entry, type Outline } from './outline.ts';
import { participantsIn, personOf } from './participants.ts';
import { oneLine } from './prose.ts';
import { referencesIn } from './references.ts';
import { seriesOf } from './series.ts';
import { statusOf } from './status.ts';
import { titleOf } from './title.ts';

/** Reads one page of minutes. Never throws: what is wrong with a page is a diagnostic. */
export function parse(page: Page, rules: ReadingRules, options: { references?: boolean } = {}): ParsedPage {
  const { root, frontMatter } = parseMarkdown(page.text);
  const outline = outlineOf(root);
  const participants = participantsIn(root.children);
  const lexicon = lexiconOf(rules.languages);
  const names = namesOf(participants, outline, lexicon);
  const { drafts } = draftsOf(outline, { lexicon, names, markers: markerFinder(rules) });
  const heading = outline.entries.find((entry) => entry.kind === 'heading');
  const title = heading ? oneLine(heading.prose.text) : '';
  const { date } = meetingDate({ frontMatter, heading: title, path: page.path });
  const items = numbered(drafts.map((draft) => itemOf(draft, { rules, outline, participants, date })));
  const references = options.references ? referencesIn([root], rules, outline.definitions).references : [];
  return {
    meetings: [{ path: page.path, line: 1, date, series: seriesOf(page.path, rules.series), title, participants, items, references }],
    diagnostics: [],
  };
}

interface Surroundings {
  rules: ReadingRules;
  outline: Outline;
  participants: readonly Participant[];
  date: string | null;
}

function itemOf(draft: Draft, { rules, outline, participants, date }: Surroundings): ActionItem {
  const number = /\s*\(#(\d{1,9})\)\s*$/u.exec(draft.text);
  const text = number ? draft.text.slice(0, number.index) : draft.text;
  const context = contextOf(draft.entry);
  const section = sectionOf(draft.entry);
  return {
    line: draft.line,
    endLine: draft.endLine,
    ordinal: 0,
    marker: draft.marker,
    text,
    title: titleOf({ text, context, section }),
    owners: draft.owners.map((owner) => ({ ...owner, person: personOf(owner, participants) })),
    supporters: draft.supporters,
    ...statusOf(draft.statements),
    carriedOver: draft.carriedOver,
    due: dueIn(text, date, rules.languages) ?? (draft.due === null ? null : { text: draft.due, date: null }),
    references: referencesIn(draft.nodes, rules, outline.definitions).references,
    section,
    context,
    issueNumber: number ? Number(number[1]) : null,
  };
}

function contextOf(entry: Entry): string | null {
  for (let above = entry.parent; above; above = above.parent) if (above.kind === 'point') return oneLine(above.prose.text);
  return null;
}

function sectionOf(entry: Entry): string[] {
  const section: string[] = [];
  for (let above: Entry | null = entry.kind === 'heading' ? entry : entry.parent; above; above = above.parent) {
    if (above.kind === 'heading' || above.kind === 'paragraph') section.unshift(oneLine(above.prose.text).replace(/[:：]$/u, ''));
  }
  return section;
}

function numbered(items: ActionItem[]): ActionItem[] {
  const seen = new Map<number, number>();
  return items.map((item) => {
    const ordinal = seen.get(item.line) ?? 0;
    seen.set(item.line, ordinal + 1);
    return { ...item, ordinal };
  });
}

export { plainText };
