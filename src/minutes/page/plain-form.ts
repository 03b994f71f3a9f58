/**
 * The tree of a page in the form that it would have in plain Markdown: HTML's blocks and marks become those of Markdown,
 * and lists that a converter wrote into one paragraph become lists. Whoever reads the tree then knows one form. Another
 * form that people's tools write is one more step here; what tells itself by its line is in `dialects.ts`.
 */
import type { ListItem, PhrasingContent } from 'mdast';
import { blocksOfHtml } from './html.ts';
import { withHtmlMarks } from './html-marks.ts';
import { partsOf, type WrittenPoint } from './list-in-words.ts';
import { positionOf } from './position.ts';
import type { Block, PageTree } from './tree.ts';

/** A comment that speaks of what stands around it stays with it. */
const FOR_US = /<!--\s*minutes:/iu;

export function plainForm(page: PageTree): PageTree {
  return { ...page, children: plainBlocks(page.children) };
}

function plainBlocks(blocks: readonly Block[]): Block[] {
  const plain: Block[] = [];
  for (const block of blocks) {
    switch (block.type) {
      case 'html':
        addHtml(plain, block.value, block.position?.start.line ?? 1);
        break;
      case 'paragraph':
        plain.push(...paragraphsOf(block.children, block));
        break;
      case 'heading':
        plain.push({ ...block, children: withHtmlMarks(block.children) });
        break;
      case 'blockquote':
        plain.push({ ...block, children: plainBlocks(block.children) });
        break;
      case 'list':
        plain.push({ ...block, children: block.children.flatMap(itemsOf) });
        break;
      default:
        plain.push(block);
    }
  }
  return plain;
}

/** A list whose points stand apart is cut into pieces of HTML: each goes on with the one before. */
function addHtml(plain: Block[], html: string, line: number): void {
  const [first, ...rest] = FOR_US.test(html) ? [htmlOf(html, line)] : blocksOfHtml(html, line);
  if (first === undefined) return;
  const last = plain.at(-1);
  if (first.type === 'list' && last?.type === 'list' && /^\s*<li\b/iu.test(html)) last.children.push(...first.children);
  else plain.push(first);
  plain.push(...rest);
}

const htmlOf = (value: string, line: number): Block => ({ type: 'html', value, position: positionOf(line) });

/** A paragraph, and the list that it holds. */
function paragraphsOf(children: readonly PhrasingContent[], paragraph: Block & { type: 'paragraph' }): Block[] {
  const words = withHtmlMarks(children);
  const parts = partsOf(words, false);
  if (!parts) return [{ ...paragraph, children: words }];
  const { lead, points } = parts;
  const start = paragraph.position?.start.line ?? 1;
  const list = points.map(itemOf);
  const position = positionOf(list[0]?.position?.start.line ?? start, paragraph.position?.end.line);
  return [
    ...(lead.length > 0 ? [{ ...paragraph, children: lead, position: positionOf(start, lineOf(lead, start)) }] : []),
    { type: 'list', ordered: false, start: null, children: list, position },
  ];
}

/** A point, and those that are written into its first paragraph. */
function itemsOf(item: ListItem): ListItem[] {
  const [first, ...rest] = item.children;
  if (first?.type !== 'paragraph') return [{ ...item, children: plainBlocks(item.children) }];
  const words = withHtmlMarks(first.children);
  const parts = partsOf(words, true);
  // "- Tasks: - [ ] a - [ ] b": the list stands below the point; "- [ ] a - [ ] b": beside it
  if (
    !parts ||
    parts.lead.length === 0 ||
    (item.checked === null && parts.points.some(({ checked }) => checked !== null))
  )
    return [{ ...item, children: [...paragraphsOf(words, first), ...plainBlocks(rest)] }];
  const start = item.position?.start.line ?? 1;
  const own = { ...first, children: parts.lead, position: positionOf(start, lineOf(parts.lead, start)) };
  const points = parts.points.map(itemOf);
  points.at(-1)?.children.push(...plainBlocks(rest));
  return [{ ...item, children: [own] }, ...points];
}

function itemOf({ checked, children, line }: WrittenPoint): ListItem {
  const position = positionOf(line, lineOf(children, line));
  return { type: 'listItem', checked, children: [{ type: 'paragraph', children, position }], position };
}

/** The line on which the last of some words ends. */
function lineOf(children: readonly PhrasingContent[], start: number): number {
  const last = children.at(-1);
  const line = last?.position?.start.line ?? start;
  return last?.type === 'text' ? line + last.value.split('\n').length - 1 : line;
}
