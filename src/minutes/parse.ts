import { actionItem } from './fields/action-item.ts';
import { diagnose } from './diagnose.ts';
import { doubtsOf } from './doubts/doubts.ts';
import { nearMisses } from './doubts/near-misses.ts';
import { remarksOn } from './doubts/remark.ts';
import { refusal } from './page/complexity.ts';
import { parseMarkdown } from './page/markdown.ts';
import type { ActionItem, Diagnostic, Meeting, Page, ParsedPage, ReadingRules } from './meeting.ts';
import { readPage, sectionsOf, type PageReading, type Section } from './page-reading.ts';
import { shortened } from './page/shorten.ts';
import { shownPerson } from './people/people.ts';
import { referencesIn } from './fields/references.ts';
import { seriesOf } from './series.ts';
import { lexiconOf } from './vocabulary/lexicon.ts';

export interface ParseOptions {
  /** Fill `Meeting.references` with every reference of the meeting. */
  references?: boolean;
  /** Fill `doubts` with the points just below the threshold of tasks. */
  doubts?: boolean;
}

/**
 * Reads one page of minutes: its meetings with their action items, and what a person may want to mend. Never throws:
 * a page that must not be read is a meeting without items and a diagnostic.
 */
export function parse(given: Page, rules: ReadingRules, options: ParseOptions = {}): ParsedPage {
  const references = options.references ?? false;
  const refused = refusal(given.text);
  const page = { ...given, text: refused === null ? shortened(given.text) : '' };
  if (refused !== null) {
    const { line, reason: rule, message } = refused;
    const { meetings } = withoutItems(page, rules);
    return { meetings, diagnostics: [{ path: page.path, line, rule, severity: 'error', message, fix: null }] };
  }
  const reading = readPage(page, rules);
  const { meetings, diagnostics } = withItems(page, rules, reading, references);
  const remarks = remarksOn(page.path, doubtsOf(reading, true));
  return {
    meetings,
    diagnostics: [...diagnostics, ...remarks].sort((a, b) => a.line - b.line),
    ...(options.doubts === true && { doubts: nearMisses(page.path, reading) }),
  };
}

/** What a page without items tells: its meetings. */
function withoutItems(page: Page, rules: ReadingRules): ParsedPage {
  const { root, frontMatter } = parseMarkdown(page.text);
  const sections = sectionsOf(root, frontMatter, page);
  const meetings = sections.map((section) => meetingOf(section, page.path, rules));
  const lexicon = lexiconOf([]);
  const diagnostics = sections.flatMap((section, index) => {
    const meeting = meetings[index];
    return meeting ? diagnose({ ...section, meeting, drafts: [], rules, lexicon, lines: () => [] }) : [];
  });
  return { meetings, diagnostics };
}

function withItems(page: Page, rules: ReadingRules, reading: PageReading, references: boolean): ParsedPage {
  const meetings: Meeting[] = [];
  const diagnostics: Diagnostic[] = [];
  let lines: readonly string[] | null = null;
  const lexicon = lexiconOf(reading.languages, rules.vocabulary);
  for (const section of reading.sections) {
    const drafts = reading.drafts.filter((draft) => draft.line >= section.line && draft.line <= section.endLine);
    const preamble = section.title !== '' && section.date === null && reading.sections.length > 1;
    if (preamble && drafts.length === 0) continue;
    const around = {
      ...section,
      path: page.path,
      definitions: reading.definitions,
      lexicon,
      rules,
    };
    const read = drafts.map((draft) => actionItem(draft, around));
    const meeting = meetingOf(section, page.path, rules);
    meeting.items = numbered(read.map(({ item }) => item));
    if (references) meeting.references = referencesIn(section.nodes, rules, reading.definitions).references;
    meetings.push(meeting);
    diagnostics.push(
      ...diagnose({
        meeting,
        drafts,
        conflicts: section.conflicts,
        copied: section.copied,
        rules,
        lexicon,
        lines: () => (lines ??= page.text.split(/\r\n?|\n/u)),
      }),
      ...read.flatMap((one) => one.diagnostics),
    );
  }
  return { meetings, diagnostics };
}

function meetingOf(section: Section, path: string, rules: ReadingRules): Meeting {
  const { line, date, title } = section;
  const participants = section.participants.map(shownPerson);
  return { path, line, date, series: seriesOf(path, rules.series), title, participants, items: [], references: [] };
}

/** Items that start on the same line are told apart by their order. */
function numbered(items: readonly ActionItem[]): ActionItem[] {
  const seen = new Map<number, number>();
  return items.map((item) => {
    const ordinal = seen.get(item.line) ?? 0;
    seen.set(item.line, ordinal + 1);
    return { ...item, ordinal };
  });
}
