import type {
  BlockContent,
  DefinitionContent,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
} from 'mdast';
import { loosePoints } from './loose-points.ts';
import { proseOf, type Prose } from './prose.ts';

/** One statement of a page, and what stands under it. */
export interface Entry {
  /**
   * heading: a real one, or a line that is bold as a whole; point: a bullet, numbered point or check box;
   * paragraph: any other, also the lead-in of a list ("Action items:"); row: of a table; break: a rule across the page.
   */
  kind: 'page' | 'heading' | 'paragraph' | 'point' | 'table' | 'row' | 'break';
  /** Of headings 1 to 6; a bold line is 7. Zero for all else. */
  depth: number;
  prose: Prose;
  /** Where the bullet, the heading or the row begins. */
  line: number;
  /** The last line of its own words. */
  endLine: number;
  /** Of a check box. */
  checked: boolean | null;
  /** Of a row. */
  cells: readonly Prose[];
  parent: Entry | null;
  children: Entry[];
  /** Kept out of the items by `<!-- minutes: ignore -->`, with all that stands under it. */
  ignored: boolean;
}

export interface Outline {
  page: Entry;
  /** Every entry in the order of the page. */
  entries: Entry[];
  /** Targets of `[text][label]`, by their normalised labels. */
  definitions: ReadonlyMap<string, string>;
}

/** The depth of a bold line: below every heading. */
const BOLD_LINE = 7;

const IGNORE = /<!--\s*minutes:\s*ignore\s*-->/i;

/** Puts the blocks of a page in the order that readers give them: what a heading, a lead-in or a point has under it. */
export function outlineOf(root: Root): Outline {
  const entries: Entry[] = [];
  const definitions = new Map<string, string>();
  const page = entry('page', proseOf([], 1), 1, 1, null);
  /** Headings above the current place, outermost first. */
  let above: Entry[] = [page];
  let ignoreNext = false;
  let ignoreLine = 0;

  const add = (parent: Entry, child: Entry): Entry => {
    child.parent = parent;
    child.ignored = parent.ignored || child.line === ignoreLine || ignoreNext;
    ignoreNext = false;
    parent.children.push(child);
    entries.push(child);
    return child;
  };

  const addHeading = (children: readonly PhrasingContent[], depth: number, line: number, endLine: number): void => {
    above = above.filter((heading) => heading.kind === 'page' || heading.depth < depth);
    const heading = entry('heading', proseOf(children, line), line, endLine, null);
    heading.depth = depth;
    above.push(add(above.at(-1) ?? page, heading));
    if (hasIgnore(children)) heading.ignored = true;
  };

  const addParagraph = (paragraph: Paragraph, parent: Entry): Entry => {
    const line = paragraph.position?.start.line ?? parent.line;
    const endLine = paragraph.position?.end.line ?? line;
    const prose = proseOf(paragraph.children, line);
    const loose = loosePoints(prose);
    if (loose.length === 0) {
      const added = add(parent, entry('paragraph', prose, line, endLine, null));
      if (hasIgnore(paragraph.children)) added.ignored = true;
      return added;
    }
    let owner = parent;
    for (const { kind, prose: words, checked } of loose) {
      const lines = words.text.trimEnd().split('\n').length;
      const loosePoint = entry(kind, words, words.line, words.line + lines - 1, checked);
      owner = add(kind === 'point' ? parentOfLoose(owner, parent) : parent, loosePoint);
    }
    return owner;
  };

  const addList = (list: List, parent: Entry): void => {
    for (const item of list.children) addPoint(item, parent);
  };

  const addPoint = (item: ListItem, parent: Entry): void => {
    const line = item.position?.start.line ?? parent.line;
    const [first, ...rest] = item.children;
    const own = first?.type === 'paragraph' || first?.type === 'heading' ? first : null;
    const endLine = own?.position?.end.line ?? line;
    const point = add(parent, entry('point', proseOf(own?.children ?? [], line), line, endLine, item.checked ?? null));
    if (own && hasIgnore(own.children)) point.ignored = true;
    if (own?.type === 'heading') point.depth = own.depth;
    addBlocks(own ? rest : item.children, point);
  };

  const addTable = (table: Table, parent: Entry): void => {
    const line = table.position?.start.line ?? parent.line;
    const owner = add(parent, entry('table', proseOf([], line), line, table.position?.end.line ?? line, null));
    for (const row of table.children) {
      const at = row.position?.start.line ?? line;
      const cells = row.children.map((cell) => proseOf(cell.children, at));
      addRow(
        owner,
        cells,
        at,
        row.children.some((cell) => hasIgnore(cell.children)),
      );
    }
  };

  const addRow = (table: Entry, cells: readonly Prose[], line: number, ignored: boolean): void => {
    const row = entry('row', cells[0] ?? proseOf([], line), line, line, null);
    row.cells = cells;
    add(table, row);
    if (ignored) row.ignored = true;
  };

  /** A comment may be for us; what else HTML says, the page tells in plain Markdown. */
  const addHtml = (value: string, parent: Entry, line: number): void => {
    if (!IGNORE.test(value)) return;
    const own = /^\s*<!--\s*minutes:\s*ignore\s*-->\s*$/i.test(value);
    // On top of a page, or right under a heading, it silences all of it; between blocks only the next one.
    if (own && parent.children.length === 0 && (parent.kind === 'heading' || parent.kind === 'page'))
      parent.ignored = true;
    else ignoreNext = true;
    ignoreLine = line;
  };

  /** Adds blocks in order; a list belongs to the paragraph right above it. */
  const addBlocks = (blocks: readonly (RootContent | BlockContent | DefinitionContent)[], container: Entry): void => {
    let leadIn: Entry | null = null;
    for (const block of blocks) {
      const parent = container.kind === 'page' ? (above.at(-1) ?? page) : container;
      switch (block.type) {
        case 'heading': {
          const line = block.position?.start.line ?? parent.line;
          if (container.kind === 'page')
            addHeading(block.children, block.depth, line, block.position?.end.line ?? line);
          else leadIn = add(parent, entry('paragraph', proseOf(block.children, line), line, line, null));
          if (container.kind === 'page') leadIn = null;
          break;
        }
        case 'paragraph': {
          const bold = container.kind === 'page' ? boldLine(block) : null;
          if (bold) {
            const line = block.position?.start.line ?? parent.line;
            addHeading(bold, BOLD_LINE, line, block.position?.end.line ?? line);
            leadIn = null;
          } else {
            leadIn = addParagraph(block, parent);
          }
          break;
        }
        case 'list':
          addList(block, leadIn ?? parent);
          leadIn = null;
          break;
        case 'table':
          addTable(block, leadIn ?? parent);
          leadIn = null;
          break;
        case 'blockquote':
          addBlocks(block.children, container);
          leadIn = null;
          break;
        case 'html':
          addHtml(block.value, leadIn ?? parent, block.position?.start.line ?? parent.line);
          break;
        case 'definition':
          definitions.set(block.identifier, block.url);
          break;
        case 'thematicBreak': {
          const line = block.position?.start.line ?? parent.line;
          parent.children.push({ ...entry('break', proseOf([], line), line, line, null), parent });
          leadIn = null;
          break;
        }
        default:
          leadIn = null;
      }
    }
  };

  addBlocks(root.children, page);
  return { page, entries, definitions };
}

function entry(kind: Entry['kind'], prose: Prose, line: number, endLine: number, checked: boolean | null): Entry {
  return { kind, depth: 0, prose, line, endLine, checked, cells: [], parent: null, children: [], ignored: false };
}

function hasIgnore(nodes: readonly PhrasingContent[]): boolean {
  return nodes.some((node) => node.type === 'html' && IGNORE.test(node.value));
}

/** The words of a paragraph that is one bold line ("**Action items**", perhaps with a colon behind it). */
function boldLine(paragraph: Paragraph): PhrasingContent[] | null {
  const [first, second, ...more] = paragraph.children;
  if (first?.type !== 'strong' || more.length > 0) return null;
  if (second && !(second.type === 'text' && /^\s*[:：]?\s*$/.test(second.value))) return null;
  return paragraph.position?.start.line === paragraph.position?.end.line ? first.children : null;
}

/** Loose points belong to the words above them in their own paragraph. */
function parentOfLoose(last: Entry, container: Entry): Entry {
  if (last === container) return container;
  return last.kind === 'paragraph' ? last : (last.parent ?? container);
}
