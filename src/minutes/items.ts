import type { PhrasingContent } from 'mdast';
import type { Evidence, Person } from './meeting.ts';
import { claimsIn, type Claim } from './claims.ts';
import type { Lexicon } from './lexicon.ts';
import type { FindMarkers } from './marker.ts';
import type { Names } from './names.ts';
import type { Entry, Outline } from './outline.ts';
import { readOwners } from './owners.ts';
import { placeOf, type Place } from './places.ts';
import { lineAt, nodesOf, oneLine, sliceProse, type Prose } from './prose.ts';
import { splitStatus, whatSays, type Says } from './status.ts';
import { rowsOf } from './tables.ts';
import { trailingOwners } from './trailing-owners.ts';
import type { RuleName, Verdict } from './verdict.ts';

export interface Reading {
  lexicon: Lexicon;
  names: Names;
  markers: FindMarkers;
}

/** An action item as it stands on the page, before dates and references are looked up. */
export interface Draft {
  entry: Entry;
  line: number;
  endLine: number;
  marker: string | null;
  malformed: boolean;
  rule: RuleName;
  text: string;
  owners: Person[];
  supporters: Person[];
  /** Its own paragraph, as far as it belongs to it: there references count. */
  nodes: PhrasingContent[];
  statements: { says: Says; line: number; text: string }[];
  carriedOver: boolean;
  /** Whether the marker had words of its own, or took those of its surroundings. */
  ownWords: boolean;
  due: string | null;
}

export interface Drafts {
  drafts: Draft[];
  verdicts: Verdict[];
}

/** What a list of tasks hands down to its points. */
export interface Scope {
  place: Place;
  owners: Person[];
  /** The heading or lead-in. */
  head: Entry;
}

/** Reads all the action items of an outline, in the order of the page, with the decision on every entry. */
export function draftsOf(outline: Outline, reading: Reading): Drafts {
  const drafts: Draft[] = [];
  const verdicts: Verdict[] = [];

  const visit = (entry: Entry, scope: Scope | null, above: Draft | null): void => {
    if (entry.ignored) {
      note(entry, 'ignored');
      for (const child of entry.children) visit(child, null, null);
      return;
    }
    if (entry.kind === 'table') {
      const read = rowsOf(entry, scope, reading);
      if (read) {
        for (const verdict of read.verdicts) verdicts.push(verdict);
        for (const draft of read.drafts) keep(draft);
        return;
      }
      for (const row of entry.children) visitCells(row);
      return;
    }
    const opened = opens(entry, scope);
    const own = marked(entry, opened ?? scope);
    if (own.length > 0) {
      own.forEach(keep);
      const last = own.at(-1) ?? null;
      for (const child of entry.children) visit(child, entry.kind === 'heading' ? null : scope, last);
      return;
    }
    if (opened) {
      note(entry, 'lead-in');
      for (const child of entry.children) visit(child, opened, null);
      return;
    }
    if (!scope) {
      if (entry.kind !== 'page') note(entry, refusedFor(entry));
      for (const child of entry.children) visit(child, null, null);
      return;
    }
    visitPlaced(entry, scope, above);
  };

  const visitPlaced = (entry: Entry, scope: Scope, above: Draft | null): void => {
    const below = (next: Scope, item: Draft | null): void => {
      for (const child of entry.children) visit(child, next, item);
    };
    if (entry.kind === 'heading') {
      const owner = ownersOnly(entry.prose.mask, reading);
      note(entry, owner ? 'owner-above' : 'group-above');
      below(owner ? { ...scope, owners: owner } : scope, null);
      return;
    }
    const refusal = vetoOf(entry, scope, above, reading);
    if (refusal !== null) {
      note(entry, refusal.rule);
      below(refusal.owners ? { ...scope, owners: refusal.owners } : scope, refusal.rule === 'detail' ? above : null);
      return;
    }
    const draft = placed(entry, scope);
    keep(draft);
    below(scope, draft);
  };

  const visitCells = (row: Entry): void => {
    if (row.ignored) return note(row, 'ignored');
    const before = drafts.length;
    for (const cell of row.cells) for (const draft of claimed(row, cell, null, [])) keep({ ...draft, line: row.line, endLine: row.line });
    if (drafts.length === before) note(row, refusedFor(row));
  };

  const keep = (draft: Draft): void => {
    verdicts.push({ line: draft.line, endLine: Math.max(draft.endLine, draft.line), rule: draft.rule, item: drafts.length });
    drafts.push(draft);
  };

  const note = (entry: Entry, rule: RuleName): void => {
    verdicts.push({ line: entry.line, endLine: entry.endLine, rule, item: null });
  };

  /** The list that an entry announces; a marker with words of its own is an item, not a list. */
  const opens = (entry: Entry, scope: Scope | null): Scope | null => {
    if (entry.kind === 'row' || entry.kind === 'page') return null;
    if (entry.kind !== 'heading' && entry.children.length === 0) return null;
    const text = entry.kind === 'paragraph' ? lastLine(entry.prose.mask) : entry.prose.mask;
    const colon = /[:：]\s*$/u.test(text.trimEnd());
    const bare = colon && reading.markers(text).some((word) => oneLine(text.slice(word.end)).replace(/[:：\s]/gu, '') === '' && oneLine(text.slice(0, word.start)) === '');
    const place = placeOf(text, reading.lexicon) ?? (bare && entry.kind !== 'heading' ? { strength: 'plain', carried: false, closed: false } : null);
    if (!place) return null;
    return { place: { ...place, carried: place.carried || (scope?.place.carried ?? false) }, owners: [], head: entry };
  };

  const refusedFor = (entry: Entry): RuleName => {
    const words = reading.markers(entry.prose.mask);
    if (words.length === 0) return 'no-marker';
    const { refusals } = claimsIn(entry.prose, words, { heading: entry.kind === 'heading', names: reading.names, lexicon: reading.lexicon });
    return refusals[0]?.rule ?? 'no-marker';
  };

  const marked = (entry: Entry, scope: Scope | null): Draft[] => {
    if (entry.kind === 'page' || entry.kind === 'row') return [];
    if (scope?.head === entry) {
      // "check AIs from last time: set up the meeting" has a task of its own; a mere heading has none.
      return [];
    }
    return claimed(entry, entry.prose, scope, statusBelow(entry, (scope?.place.carried ?? false)));
  };

  const claimed = (entry: Entry, prose: Prose, scope: Scope | null, below: Draft['statements']): Draft[] => {
    const words = reading.markers(prose.mask);
    if (words.length === 0) return [];
    const where = { heading: entry.kind === 'heading', names: reading.names, lexicon: reading.lexicon };
    const { claims } = claimsIn(prose, words, where);
    const found: Draft[] = [];
    let since = 0;
    claims.forEach((claim, index) => {
      const ownText = prose.text.slice(claim.start, claim.end);
      const before = claim.leads && claim.from > since && /\n\s*$/u.test(prose.text.slice(since, claim.from)) ? null : prose.text.slice(since, claim.from);
      const previous = found.at(-1);
      const bare = isEmpty(ownText);
      if (bare && previous?.owners.length === 0 && previous.ownWords && prose.text.slice(since, claim.from).trim() === '') {
        // "todo: t (AI @alice)" is one item
        previous.owners = claim.owners;
        previous.marker = claim.word.marker;
        since = claim.to;
        return;
      }
      const draft = draftOf(entry, prose, claim, bare ? statementFor(entry, prose, since, claim) : ownText, !bare, claims.length > 1, scope);
      since = claim.to;
      if (!draft) return;
      if (index === claims.length - 1) draft.statements.push(...below);
      void before;
      found.push(draft);
    });
    return found;
  };

  const draftOf = (entry: Entry, prose: Prose, claim: Claim, words: string, ownWords: boolean, several: boolean, scope: Scope | null): Draft | null => {
    const { lexicon, names } = reading;
    const status = splitStatus(words, lexicon);
    let text = cleaned(status.text, claim.owners.length > 0);
    let owners = claim.owners;
    if (owners.length === 0) {
      const trailing = trailingOwners(text, names, lexicon);
      if (trailing) {
        owners = trailing.owners;
        text = cleaned(text.slice(0, trailing.start) + text.slice(trailing.end), false);
      }
    }
    if (owners.length === 0 && scope) owners = scope.owners;
    const refusal = emptyTask(text, owners, lexicon);
    if (refusal !== null) {
      verdicts.push({ line: lineAt(prose, claim.word.start), endLine: entry.endLine, rule: refusal, item: null });
      return null;
    }
    const whole = !several && !(claim.leads && claim.from > 0);
    const part = whole ? prose : sliceProse(prose, claim.from, claim.to);
    const line = lineAt(prose, claim.word.start);
    return {
      entry, line, endLine: Math.max(line, lineAt(prose, Math.max(claim.start, claim.to - 1))), marker: claim.word.marker, malformed: claim.word.malformed,
      rule: claim.rule, text, owners, supporters: claim.supporters, nodes: nodesOf(part),
      statements: statementsOf(entry, status, line), carriedOver: scope?.place.carried ?? false, ownWords, due: null,
    };
  };

  /** The words for a marker that has none: those before it, else behind it, else the point or heading above. */
  const statementFor = (entry: Entry, prose: Prose, since: number, claim: Claim): string => {
    const before = prose.text.slice(since, claim.from).replace(/[\s([{:：,;–—-]+$/u, '').replace(/\s*(?:->|=>|→|⇒)\s*$/u, '');
    if (!isEmpty(before)) return before.replace(/^[\s,;)\]–—-]+/u, '');
    const behind = prose.text.slice(claim.to);
    if (!isEmpty(behind) && claim.to < prose.text.length) return behind;
    for (let parent = entry.parent; parent; parent = parent.parent) {
      if (parent.kind === 'page') return '';
      if (!isEmpty(parent.prose.text)) return parent.prose.text;
    }
    return '';
  };

  const placed = (entry: Entry, scope: Scope): Draft => {
    const { lexicon, names } = reading;
    const status = splitStatus(entry.prose.text, lexicon);
    const lead = readOwners(status.text, names, lexicon);
    let text = lead ? status.text.slice(lead.length) : status.text;
    let owners = lead?.owners ?? [];
    if (lead && owners.length === 0 && lead.ending !== 'colon') text = status.text;
    if (owners.length === 0) {
      const trailing = trailingOwners(text, names, lexicon);
      if (trailing) {
        owners = trailing.owners;
        text = text.slice(0, trailing.start) + ' ' + text.slice(trailing.end);
      }
    }
    if (owners.length === 0) owners = scope.owners;
    return {
      entry, line: entry.line, endLine: entry.endLine, marker: null, malformed: false,
      rule: scope.place.carried ? 'in-carried-list' : 'in-action-list',
      text: cleaned(text, lead !== null), owners, supporters: lead?.supporters ?? [], nodes: nodesOf(entry.prose),
      statements: [...statementsOf(entry, status, entry.line), ...statusBelow(entry, scope.place.carried)],
      carriedOver: scope.place.carried, ownWords: true, due: null,
    };
  };

  const statementsOf = (entry: Entry, status: ReturnType<typeof splitStatus>, line: number): Draft['statements'] => {
    const statements: Draft['statements'] = [];
    const closed: Says = { status: 'closed', reason: 'completed', strength: 'explicit' };
    if (entry.checked === true) statements.push({ says: closed, line: entry.line, text: '[x]' });
    if (isStruck(entry.prose)) statements.push({ says: closed, line: entry.line, text: oneLine(entry.prose.text) });
    if (status.says) statements.push({ says: status.says, line, text: status.evidence });
    return statements;
  };

  /** Bullets right below an item may tell its status; further markers in them are items of their own. */
  const statusBelow = (entry: Entry, carriedOver: boolean): Draft['statements'] =>
    entry.kind === 'heading'
      ? []
      : entry.children
          .filter((child) => child.kind === 'point' || child.kind === 'paragraph')
          .filter((child) => child.checked === null && reading.markers(child.prose.mask).length === 0)
          .map((child) => ({ says: whatSays(child.prose.text, reading.lexicon, carriedOver), line: child.line, text: oneLine(child.prose.text) }));

  visit(outline.page, null, null);
  return { drafts, verdicts };
}

function lastLine(text: string): string {
  return text.slice(text.trimEnd().lastIndexOf('\n') + 1);
}

export function isEmpty(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

function isStruck(prose: Prose): boolean {
  const inked = prose.spans.filter((span) => /[\p{L}\p{N}]/u.test(prose.text.slice(span.start, span.end)));
  return inked.length > 0 && inked.filter((span) => span.struck).length * 2 > inked.length;
}

/** A task's words as one line, without what only led to them. */
export function cleaned(text: string, owned: boolean): string {
  let words = oneLine(text).replace(/^(?:\[[ xX]\]\s+)?[\s:：,;.–—>=•-]*(?=[^\s])/u, '');
  if (owned) words = words.replace(/^(?:will|to|shall|soll|should)\s+/iu, '');
  words = words.replace(/[\s,;:：–—([-]+$/u, '');
  if (words.endsWith(')') && !words.includes('(')) words = words.slice(0, -1).trimEnd();
  return words;
}

/** The owners that are all that some words say. */
export function ownersOnly(text: string, reading: Reading): Person[] | null {
  const lead = readOwners(oneLine(text).replace(/[:：]\s*$/u, ''), reading.names, reading.lexicon, true);
  return lead?.ending === 'end' && lead.owners.length > 0 ? lead.owners : null;
}

function emptyTask(text: string, owners: readonly Person[], lexicon: Lexicon): RuleName | null {
  const plain = text.toLowerCase().replace(/[.!\s)\]]+$/u, '').replace(/^[\s([]+/u, '');
  if (isEmpty(text)) return 'no-task';
  if (lexicon.has('noTask', plain) && owners.length === 0) return 'no-task';
  if (isTemplate(text, lexicon)) return 'template';
  return null;
}

export function isTemplate(text: string, lexicon: Lexicon): boolean {
  const plain = text.toLowerCase();
  return (
    lexicon.words('templates').some((template) => plain.includes(template)) ||
    /^[<[{](?:[^<>[\]{}]{1,60})[>\]}][.\s]*$/u.test(text) ||
    /^(?:\.{3}|…|x{3,}|_{3,}|@\s)/iu.test(plain)
  );
}

interface Veto {
  rule: RuleName;
  owners?: Person[];
}

/** Why an entry of a list of tasks is none. `above`: the item under which it stands. */
function vetoOf(entry: Entry, scope: Scope, above: Draft | null, reading: Reading): Veto | null {
  const { lexicon, names } = reading;
  const text = oneLine(entry.prose.text);
  const points = entry.children.filter((child) => child.kind === 'point');
  const lead = readOwners(entry.prose.text, names, lexicon);
  const owned = lead !== null && lead.owners.length > 0;
  if (above && !(entry.kind === 'point' && entry.checked !== null && above.entry.checked !== null)) return { rule: 'detail' };
  if (isEmpty(text)) return { rule: points.length > 0 ? 'group-above' : 'no-task' };
  const only = ownersOnly(entry.prose.text, reading);
  if (only && points.length > 0) return { rule: 'owner-above', owners: only };
  if (entry.checked === null && points.some((child) => child.checked !== null)) return { rule: 'group-above' };
  if (/[:：]$/u.test(text) && points.length > 0) return { rule: 'group-above' };
  const refusal = emptyTask(text, [], lexicon);
  if (refusal) return { rule: refusal };
  const label = /^([\p{L}'’ -]{2,24})\s?[:：]/u.exec(text)?.[1]?.toLowerCase();
  if (label !== undefined && lexicon.has('otherStatements', label)) return { rule: 'other-statement' };
  if (isEmpty(entry.prose.mask)) return { rule: 'link-only' };
  if (entry.kind === 'paragraph' && !(owned && (lead.ending === 'duty' || lead.ending === 'colon'))) return { rule: 'no-owner-in-section' };
  if (scope.place.strength === 'weak' && entry.checked === null && !owned && !trailingOwners(text, names, lexicon)) return { rule: 'weak-section' };
  if (entry.checked === null && !owned && amongMarked(entry, reading)) return { rule: 'unmarked-among-marked' };
  return null;
}

function amongMarked(entry: Entry, reading: Reading): boolean {
  return (entry.parent?.children ?? []).some((sibling) => {
    if (sibling === entry || sibling.kind !== 'point') return false;
    const words = reading.markers(sibling.prose.mask);
    return words.length > 0 && claimsIn(sibling.prose, words, { heading: false, names: reading.names, lexicon: reading.lexicon }).claims.length > 0;
  });
}

export type { Evidence };
