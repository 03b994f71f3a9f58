/**
 * Lists that stand within one paragraph: a converter wrote "- [ ] a - [ ] b" into one line, or somebody parted points by
 * `<br>`, behind which Markdown knows no bullet.
 */
import type { PhrasingContent } from 'mdast';
import { positionOf } from './position.ts';

export interface WrittenPoint {
  /** Of a check box. */
  checked: boolean | null;
  children: PhrasingContent[];
  line: number;
}

/** A check box with its bullet, anywhere. */
const BOX = /(?:^|[ \t\n]+)[-*+•][ \t]{1,4}\[(?<tick>[ xX])\][ \t]+(?=\S)/gu;
/** A bullet behind a break, perhaps with a box. */
const BULLET = /^\s*(?:[-*+•]|\d{1,2}[.)])[ \t]{1,4}(?:\[(?<tick>[ xX])\][ \t]+)?(?=\S)/u;
/** Somebody who is spoken to, where each line begins so. */
const HANDLE = /^\s*(?=@[A-Za-z\d])/u;

/** One piece of the words, and whether a point begins with it. */
interface Piece {
  nodes: PhrasingContent[];
  /** `undefined`: the words before the first point. */
  checked: boolean | null | undefined;
  line: number;
  sort: 'lead' | 'box' | 'bullet';
}

/**
 * The list that some words hold, and the words before it; `null` if they hold none. `isPoint`: they are those of a point,
 * which then is the first one of the list.
 */
export function partsOf(
  words: readonly PhrasingContent[],
  isPoint: boolean,
): { lead: PhrasingContent[]; points: WrittenPoint[] } | null {
  const pieces = piecesOf(
    words,
    !isPoint && words.some(isBreak) && beginnings(words).every((text) => HANDLE.test(text)),
  );
  const [first, ...rest] = pieces;
  const begun = pieces.filter(({ sort }) => sort !== 'lead');
  if (!first || begun.length === 0) return null;
  const hasLead = first.sort === 'lead' && first.nodes.length > 0;
  const announced = hasLead && /[:：]\s*$/u.test(textOf(first.nodes.at(-1)));
  if (begun.length < 2 && !announced && !isPoint) return null;
  const points = (first.sort === 'lead' ? rest : pieces).map(({ nodes, checked, line }) => ({
    checked: checked ?? null,
    children: nodes,
    line,
  }));
  return { lead: hasLead ? first.nodes : [], points };
}

/** Cuts words where a point begins; "a<br>b" without a bullet goes on. */
function piecesOf(words: readonly PhrasingContent[], byHandle: boolean): Piece[] {
  const pieces: Piece[] = [{ nodes: [], checked: undefined, line: words[0]?.position?.start.line ?? 1, sort: 'lead' }];
  const add = (node: PhrasingContent): void => {
    pieces.at(-1)?.nodes.push(node);
  };
  const begin = (checked: boolean | null, line: number, sort: Piece['sort']): void => {
    const last = pieces.at(-1);
    if (last) last.nodes = trimmed(last.nodes);
    pieces.push({ nodes: [], checked, line, sort });
  };
  words.forEach((node, index) => {
    if (node.type !== 'text') {
      add(node);
      return;
    }
    let { value } = node;
    let line = node.position?.start.line ?? 1;
    const behind = words[index - 1];
    const bullet = behind === undefined || isBreak(behind) ? (byHandle ? HANDLE : BULLET).exec(value) : null;
    if (bullet) {
      begin(tickOf(bullet), line, 'bullet');
      value = value.slice(bullet[0].length);
    }
    let told = 0;
    for (const box of value.matchAll(BOX)) {
      // within a word's mark: "**- [ ] a**"
      say(value.slice(told, box.index), line, add);
      line += lineEnds(value.slice(told, box.index + box[0].length));
      begin(tickOf(box), line, 'box');
      told = box.index + box[0].length;
    }
    say(value.slice(told), line, add);
  });
  const last = pieces.at(-1);
  if (last) last.nodes = trimmed(last.nodes);
  return pieces.filter(({ nodes, sort }) => sort === 'lead' || nodes.length > 0);
}

function say(value: string, line: number, add: (node: PhrasingContent) => void): void {
  if (value !== '') add({ type: 'text', value, position: positionOf(line) });
}

function tickOf(match: RegExpExecArray): boolean | null {
  const tick = match.groups?.['tick'];
  return tick === undefined ? null : tick !== ' ';
}

/** What stands behind each break, and first. */
function beginnings(words: readonly PhrasingContent[]): string[] {
  return words.flatMap((node, at) => {
    const behind = words[at - 1];
    return !isBreak(node) && (behind === undefined || isBreak(behind)) ? [textOf(node)] : [];
  });
}

const isBreak = (node: PhrasingContent): boolean =>
  node.type === 'break' || (node.type === 'html' && /^<br\s*\/?>$/iu.test(node.value));

/** Without breaks and space at the end. */
function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const rest = [...nodes];
  for (let last = rest.at(-1); last !== undefined; last = rest.at(-1)) {
    const value = last.type === 'text' ? last.value.trimEnd() : null;
    if (value !== null && last.type === 'text' && value !== '') {
      rest[rest.length - 1] = { ...last, value };
      break;
    }
    if (value === null && !isBreak(last)) break;
    rest.pop();
  }
  return rest;
}

function textOf(node: PhrasingContent | undefined): string {
  if (node === undefined) return '';
  if (node.type === 'text') return node.value;
  return 'children' in node ? textOf(node.children.at(-1)) : '';
}

function lineEnds(text: string): number {
  return text.split('\n').length - 1;
}
