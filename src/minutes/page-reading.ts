import type { Root, RootContent } from 'mdast';
import { headingDate, meetingDate, pathDate } from './blocks/dates.ts';
import type { Reading } from './candidates/draft.ts';
import { draftsOf, type Drafts } from './items.ts';
import { anyOf } from './vocabulary/everywhere.ts';
import { languagesOf } from './vocabulary/detect.ts';
import { lexiconOf, type Lexicon } from './vocabulary/lexicon.ts';
import { boxesOf } from './habits/status/legend.ts';
import { parseMarkdown, plainText } from './page/markdown.ts';
import { markerFinder } from './habits/markers/words.ts';
import type { Language, Page, ReadingRules } from './meeting.ts';
import { namesOf } from './people/names.ts';
import { withNamesOfLists } from './habits/owners/names-of-lists.ts';
import { outlineOf, type Outline } from './blocks/outline.ts';
import { participantsIn } from './people/participants.ts';
import type { ListedPerson } from './people/people.ts';

/** One meeting of a page, and which lines are its. */
export interface Section {
  line: number;
  endLine: number;
  date: string | null;
  /** Dates that other clues tell. */
  conflicts: string[];
  /** The day of its heading, which is another page's; `null` for one of its own. */
  copied: string | null;
  title: string;
  participants: ListedPerson[];
  nodes: RootContent[];
}

/** All that a page says, before it is looked up and judged. */
export interface PageReading extends Drafts {
  outline: Outline;
  reading: Reading;
  definitions: Outline['definitions'];
  sections: Section[];
  /** The languages that the page is in. */
  languages: readonly Language[];
}

/** "(AF = action foncière)", "T = task": the abbreviations that a page explains to be its markers. */
const LEGEND = /(?<![\p{L}\p{N}])(\p{Lu}{2,4})\s?=\s?(\p{L}[\p{L} '’-]{2,30})/gu;

function markersOfLegend(text: string, lexicon: Lexicon): string[] {
  return Array.from(text.includes('=') ? text.matchAll(LEGEND) : []).flatMap(([, short = '', long = '']) => {
    const words = long.trim().toLowerCase();
    const isAction = lexicon.has('action', words) || lexicon.has('markers', words) || lexicon.has('task', words);
    return isAction ? [short] : [];
  });
}

/** A date where a meeting tells it in its first lines: "Date: 2024-02-14". */
const DATE_LINE = new RegExp(`^[\\s*_-]*${anyOf('dateLabel')}[\\s*_]*[:：]\\s*([^\\n]{4,60})`, 'iu');

/**
 * Reads the words of a page: its meetings, its items, and the decision on each of its lines.
 */
export function readPage(page: Page, rules: ReadingRules): PageReading {
  const { root, frontMatter } = parseMarkdown(page.text);
  const sections = sectionsOf(root, frontMatter, page);
  const outline = outlineOf(root);
  const languages = languagesOf(page.text, rules.languages);
  const lexicon = lexiconOf(languages, rules.vocabulary);
  const people = sections.flatMap((section) => section.participants);
  const names = withNamesOfLists(namesOf(people, page.text, lexicon), outline.entries, lexicon);
  const reading = {
    lexicon,
    names,
    markers: markerFinder({
      markers: [...rules.markers, ...(rules.vocabulary?.markers ?? []), ...markersOfLegend(page.text, lexicon)],
      languages,
    }),
    boxes: boxesOf(outline.entries, lexicon),
  };
  return { definitions: outline.definitions, sections, languages, outline, reading, ...draftsOf(outline, reading) };
}

/** The meetings of a page: one, or one for each dated heading of the uppermost depth that has several. */
export function sectionsOf(root: Root, frontMatter: string | null, page: Omit<Page, 'text'>): Section[] {
  const { path } = page;
  const headings = headingsOf(root);
  const dated = headings.flatMap(({ date, ...heading }) => (date === null ? [] : [{ ...heading, date }]));
  const depth = Math.min(...dated.map((heading) => heading.depth));
  const starts = dated.filter((heading) => heading.depth === depth);
  if (new Set(starts.map(({ date }) => date)).size < 2) return [onlySection(root, headings, frontMatter, page)];
  const preamble = sectionOf(root.children.slice(0, starts[0]?.index), {
    date: null,
    conflicts: [],
    copied: null,
    title: '',
  });
  const sections = starts.map(({ index, date, title }, at): Section => {
    const nodes = root.children.slice(index, starts[at + 1]?.index);
    const section = sectionOf(nodes, { date, conflicts: [], copied: null, title });
    const participants = section.participants.length > 0 ? section.participants : preamble.participants;
    return { ...section, participants };
  });
  const all =
    preamble.nodes.length > 0 ? [{ ...preamble, line: 1, title: titleOf(headings, path) }, ...sections] : sections;
  return all.map((section, at) => ({ ...section, endLine: (all[at + 1]?.line ?? Infinity) - 1 }));
}

interface Heading {
  /** Among the blocks of the page. */
  index: number;
  depth: number;
  title: string;
  /** If it begins a dated meeting. */
  date: string | null;
}

function headingsOf(root: Root): Heading[] {
  return root.children.flatMap((node, index) => {
    if (node.type !== 'heading') return [];
    const title = plainText(node.children);
    return [{ index, depth: node.depth, title, date: headingDate(title) }];
  });
}

function onlySection(
  root: Root,
  headings: readonly Heading[],
  frontMatter: string | null,
  { path, isHeadingCopied }: Omit<Page, 'text'>,
): Section {
  const heading = headings.find(({ date }) => date !== null) ?? headings[0];
  const found = meetingDate({ frontMatter, heading: heading?.title ?? null, path });
  const named = isHeadingCopied === true ? pathDate(path) : null;
  const date =
    named ?? found.date ?? meetingDate({ frontMatter: null, heading: datedLine(root.children), path: '' }).date;
  return {
    ...sectionOf(root.children, {
      date,
      conflicts: named === null ? found.conflicts : [],
      copied: named === null ? null : found.date,
      title: titleOf(headings, path),
    }),
    line: 1,
    endLine: Infinity,
  };
}

function datedLine(nodes: readonly RootContent[]): string | null {
  for (const node of nodes.slice(0, 8)) {
    const paragraphs = node.type === 'list' ? node.children.flatMap((item) => item.children) : [node];
    for (const paragraph of paragraphs) {
      if (paragraph.type !== 'paragraph') continue;
      const line = DATE_LINE.exec(plainText(paragraph.children))?.[1];
      if (line !== undefined) return line;
    }
  }
  return null;
}

function sectionOf(nodes: RootContent[], told: Pick<Section, 'date' | 'conflicts' | 'copied' | 'title'>): Section {
  const line = nodes[0]?.position?.start.line ?? 1;
  return {
    ...told,
    line,
    endLine: nodes.at(-1)?.position?.end.line ?? line,
    participants: participantsIn(nodes),
    nodes,
  };
}

/** The first heading that has words, else the file's name. */
function titleOf(headings: readonly Heading[], path: string): string {
  const first = headings.find(({ title }) => title !== '')?.title;
  return first ?? path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z]{2,8}$/iu, '');
}
