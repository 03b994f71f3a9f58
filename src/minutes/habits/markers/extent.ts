import type { Person } from '../../meeting.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import type { Names } from '../../people/names.ts';
import { readOwners } from '../owners/leading-owners.ts';

/** How far what belongs to a marker reaches, in front of it and behind it. Change here when other signs end it. */

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '（': '）', '【': '】' };

/** A remark in brackets is not longer; the bounds here keep reading linear. Characters. */
const MAX_BRACKET = 2000;
const MAX_STATEMENT = 4000;

/** A pair of brackets; a bracket that nothing closes goes on to the end. */
export interface Bracket {
  open: number;
  close: number;
}

/** The bracket right before a position, where nothing but spaces stands between. */
export function bracketBefore(mask: string, at: number, since: number): Bracket | null {
  const open = since + mask.slice(since, at).trimEnd().length - 1;
  const opener = mask[open] ?? '';
  const closer = CLOSERS[opener];
  if (closer === undefined || open < since) return null;
  let depth = 0;
  const last = Math.min(mask.length, open + MAX_BRACKET);
  for (let index = open; index < last; index++) {
    if (mask[index] === opener) depth++;
    else if (mask[index] === closer && --depth === 0) return { open, close: index };
  }
  return { open, close: last };
}

/** Where a wrapped statement ends because the next line, behind empty ones, begins another one: a speaker, an arrow, a bullet, a number. */
const NEXT_STATEMENT =
  /\n(?<!\n[^\S\n]*\n)(?=\s*(?:\p{Lu}[\p{L}.'’]{0,15}(?: \p{Lu}[\p{L}.'’]{0,15})?\s?[:：]\s|\p{Ll}\p{Lu}:\s|\.{3}|…|=>|->|→|[•◦–—]\s|[\d:.[\]\s]{0,16}(?:<[^\s<>]{2,30})?>\s|\[[ xX]?\]|\d{1,2}\s?[.)]\s))/u;

export function nextStatement(mask: string, from: number): number | null {
  const next = NEXT_STATEMENT.exec(mask.slice(from, from + MAX_STATEMENT));
  return next ? from + next.index : null;
}

/** Longer words before a marker are a statement, not its owners. Characters. */
const MAX_PRIOR = 80;

/** Owners that stand before the marker, and nothing else: "NAME: AI: t", "[NAME][ACTION] t", "@alice AI: t"; before a marker with a colon known people need nothing between: "NAME/NAME TODO: t". */
export function priorOwners(
  text: string,
  names: Names,
  lexicon: Lexicon,
  colon: boolean,
): { owners: Person[]; start: number } | null {
  const lineStart = text.lastIndexOf('\n') + 1;
  const before = text.slice(lineStart);
  if (before.length > MAX_PRIOR) return null;
  const inner = before.replace(/^[\s([{*_]+/u, '');
  const bare = inner.replace(/[\s:：,–—\-\])}([*_]+$/u, '');
  // "[NEW] ACTION: …" tells how it stands, not who does it.
  if (bare === '' || lexicon.has('markerState', bare.toLowerCase())) return null;
  const separated = /[:：\]–—]\s*[[(*_]*\s*$|\s-\s*$/u.test(inner);
  const possessive = /['’]s$/u.test(bare);
  const lead = readOwners(bare.replace(/['’]s$/u, ''), names, lexicon, separated || possessive);
  if (lead?.ending !== 'end' || lead.owners.length === 0) return null;
  const plain = lead.owners.every(
    (owner) => owner.login || ((possessive || colon) && names.known.has(owner.name.toLowerCase())),
  );
  if (!separated && !plain) return null;
  return { owners: lead.owners, start: lineStart + before.length - inner.length };
}
