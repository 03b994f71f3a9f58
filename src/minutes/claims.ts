import type { Person } from './meeting.ts';
import type { Lexicon } from './lexicon.ts';
import type { MarkerWord } from './marker.ts';
import type { Names } from './names.ts';
import { readOwners, uniquePeople, type Lead } from './owners.ts';
import { spanAt, type Prose } from './prose.ts';
import type { RuleName } from './verdict.ts';

/** A marker that marks an item, and which of the words are its. */
export interface Claim {
  word: MarkerWord;
  rule: RuleName;
  /** Where the claim begins: the marker, its opening bracket, or the owner before it. */
  from: number;
  /** The words behind marker and owners; perhaps none. */
  start: number;
  end: number;
  /** Where what belongs to it ends: behind its closing bracket. */
  to: number;
  owners: Person[];
  supporters: Person[];
  /** It begins its line or its paragraph. */
  leads: boolean;
}

export interface Refusal {
  word: MarkerWord;
  rule: RuleName;
}

export interface Where {
  heading: boolean;
  names: Names;
  lexicon: Lexicon;
}

const OPENERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '（': '）', '【': '】' };
/** What may stand right before a marker that begins a statement. */
const STATEMENT_START = /(?:^|[\n([{（【:：;；,，.。!?/|>»•]|->|=>|→|⇒|\s[-–—]{1,3}|^[-–—])\s*$/u;
const COLON = /^[ \t\u00A0]{0,3}[:：]/u;
const DASH = /^\s+[-–—]{1,2}>?\s+|^\s*(?:->|→|=>)\s*/u;
const REQUIRED = /^\s+(?:required|needed|requested)(?=\s*[:：])/iu;
const FOR = /^\s+(?:for|on|to|an|für|pour|à)\s+/iu;
/** "Generative AI: …", "the AI: …" say something about AI. */
const SPEAKS_OF = /(?:\p{L}|\d)\s+$/u;

/** Decides on every marker word of some prose. */
export function claimsIn(prose: Prose, words: readonly MarkerWord[], where: Where): { claims: Claim[]; refusals: Refusal[] } {
  const claims: Claim[] = [];
  const refusals: Refusal[] = [];
  for (const word of words) {
    const before = claims.at(-1);
    if (before && word.start < before.start) continue;
    const claim = judge(prose, word, before?.to ?? 0, where);
    if ('from' in claim) {
      if (before && before.end > claim.from) before.end = claim.from;
      if (before && before.to > claim.from) before.to = claim.from;
      claims.push(claim);
    } else {
      refusals.push(claim);
    }
  }
  return { claims, refusals };
}

function judge(prose: Prose, word: MarkerWord, since: number, where: Where): Claim | Refusal {
  const { mask } = prose;
  const { lexicon, names } = where;
  const before = mask.slice(0, word.start);
  const refuse = (rule: RuleName): Refusal => ({ word, rule });
  const starts = STATEMENT_START.test(before);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const leads = /^[\s([{（【"'“*_>•=-]*$/u.test(line);
  const bracket = openBracket(mask, word.start, since);
  const inside = bracket ? mask.slice(word.end, bracket.close) : null;
  const boxed = bracket !== null && (inside ?? '').trim() === '' && mask.slice(bracket.open + 1, word.start).trim() === '';
  let rest = mask.slice(word.end, bracket && !boxed ? bracket.close : mask.length);
  let at = word.end;
  if (boxed && bracket) {
    at = bracket.close + 1;
    rest = mask.slice(at);
  }
  const skip = (length: number): void => {
    at += length;
    rest = rest.slice(length);
  };
  const required = word.sort === 'word' ? REQUIRED.exec(rest) : null;
  if (required) skip(required[0].length);

  const initialsOf = word.sort === 'initials' && names.initials.has(word.word);
  const strict = word.sort === 'initials' || (word.sort === 'word' && word.word === word.word.toLowerCase());

  // AI(x): t
  const aside = /^\s?\(([^()\n]{1,80})\)\s*(?=[:：]|\s|$)/u.exec(rest);
  let asideOwners: Lead | null = null;
  if (aside && !boxed) {
    const content = aside[1] ?? '';
    asideOwners = readOwners(content, names, lexicon, true) ?? plainLogin(content, rest.slice(aside[0].length));
    const colonBehind = COLON.test(rest.slice(aside[0].length));
    const about = lexicon.find('intelligence', content.toLowerCase()) !== null && word.sort === 'initials';
    if (!about && (asideOwners?.owners.length || colonBehind)) skip(aside[0].length);
    else asideOwners = null;
  }

  const colon = COLON.exec(rest);
  if (colon) skip(colon[0].length);
  const lead = readOwners(rest, names, lexicon, bracket !== null && word.sort !== 'todo');
  const handles = lead !== null && lead.owners.some((owner) => owner.login);
  const prior = priorOwners(mask.slice(since, bracket?.open ?? word.start), names, lexicon);
  let rule: RuleName;
  let own = lead;

  if (colon || asideOwners) {
    rule = colonRule(word, { starts, leads, lead, handles, initialsOf, strict, before, heading: where.heading, prior: prior !== null, bracketed: bracket !== null, names });
    if (rule !== 'marker-colon') return refuse(rule);
  } else if (handles && /^[\s\u00A0]*(?:@|\()/u.test(rest)) {
    if (word.sort === 'word' && word.word === word.word.toLowerCase() && !leads && !bracket) return refuse('word-in-sentence');
    if (word.sort === 'todo' && /^to do$/u.test(word.word) && !starts) return refuse('word-in-sentence');
    rule = 'marker-handle';
  } else if (boxed) {
    if (word.sort === 'initials' && !(lead && lead.ending !== 'end') && !prior && !(leads && bracket.open === firstInk(mask))) return refuse('no-marker-form');
    if (word.sort === 'initials' && !leads && !prior) return refuse('artificial-intelligence');
    if (word.sort === 'word' && word.word === word.word.toLowerCase()) return refuse('word-in-sentence');
    rule = 'marker-boxed';
  } else {
    const dash = DASH.exec(rest);
    const to = FOR.exec(rest);
    const behind = dash ?? to;
    const next = behind ? readOwners(rest.slice(behind[0].length), names, lexicon, true) : lead;
    const nextPlain = next !== null && (next.ending !== 'bare' || next.owners.some((owner) => owner.login));
    const bold = isBoldAlone(prose, word);
    if (dash && starts && (word.sort !== 'initials' || nextPlain) && !(word.sort === 'word' && !leads && !bracket)) {
      skip(dash[0].length);
      own = next;
      rule = 'marker-dash';
    } else if (to && leads && next && next.owners.length > 0 && next.ending !== 'bare' && next.ending !== 'end') {
      skip(to[0].length);
      own = next;
      rule = 'marker-name';
    } else if (leads && nameSpeaks(lead, word, rest, where)) {
      rule = 'marker-name';
    } else if (bold && leads && word.sort !== 'initials' && rest.trim() !== '') {
      rule = 'marker-bold';
    } else if (bracket && word.sort === 'initials' && /[:：]\s*@[^@]*$/u.test(rest) && rest.length < 80) {
      // (AI test: @alice)
      const split = rest.lastIndexOf(':');
      const named = readOwners(rest.slice(split + 1), names, lexicon);
      if (named?.ending !== 'end') return refuse('artificial-intelligence');
      return {
        word, rule: 'marker-handle', from: bracket.open, start: at, end: at + split, to: bracket.close + 1,
        owners: named.owners, supporters: [], leads,
      };
    } else if (word.sort === 'todo' && leads && /^TO[ -]?DO$|^ToDo$/u.test(word.word) && !word.plural && /^\s+[\p{L}@[("“']/u.test(rest) && !/^\s+(?:list|liste|items?)(?!\p{L})/iu.test(rest) && !/^\s*\([^)]*\)\s*$/u.test(rest)) {
      rule = 'todo-bare';
    } else if (rest.trim() === '' && (word.sort === 'todo' || word.sort === 'word') && word.word !== word.word.toLowerCase() && !leads && starts && bracket) {
      rule = 'marker-boxed';
    } else {
      return refuse(refusalOf(word, mask));
    }
  }

  if (where.heading && word.sort === 'initials' && !handles) return refuse('heading');
  const owners = [...(asideOwners?.owners ?? []), ...(own?.owners ?? []), ...(prior?.owners ?? [])];
  let start = at + (own?.length ?? 0);
  let end = bracket && !boxed ? bracket.close : mask.length;
  let to = bracket && !boxed ? bracket.close + 1 : mask.length;
  const from = prior ? Math.min(since + prior.start, word.start) : (bracket?.open ?? word.start);
  if (bracket && !boxed && leads && mask.slice(start, bracket.close).trim() === '' && mask.slice(since, bracket.open).trim() === '') {
    // [Action - NAME] t
    start = to;
    start += /^[\s*_]*[:：–—-]?\s*/u.exec(mask.slice(to))?.[0].length ?? 0;
    end = mask.length;
    to = mask.length;
  }
  if (!bracket || boxed || to === mask.length) {
    const cut = leads ? nextStatement(mask, start) : null;
    if (cut !== null) {
      end = Math.min(end, cut);
      to = Math.min(to, cut);
    }
  }
  return { word, rule, from, start: Math.min(start, end), end, to, owners: uniquePeople(owners), supporters: own?.supporters ?? [], leads };
}

interface ColonFacts {
  starts: boolean;
  leads: boolean;
  lead: Lead | null;
  handles: boolean;
  initialsOf: boolean;
  strict: boolean;
  before: string;
  heading: boolean;
  prior: boolean;
  bracketed: boolean;
  names: Names;
}

function colonRule(word: MarkerWord, facts: ColonFacts): RuleName {
  const owned = facts.lead !== null && facts.lead.owners.length > 0;
  if (facts.initialsOf && !facts.handles && !(owned && facts.lead?.ending === 'duty')) return 'transcript-speaker';
  if (facts.starts || facts.prior) return 'marker-colon';
  const spoken = SPEAKS_OF.test(facts.before);
  if (word.sort === 'initials') return !spoken || (owned && facts.lead?.ending !== 'bare') || facts.handles ? 'marker-colon' : 'artificial-intelligence';
  if (word.sort === 'todo' && !/^[Tt]o do$/u.test(word.word)) return 'marker-colon';
  if (word.sort === 'phrase') return 'marker-colon';
  if (word.word === word.word.toUpperCase() && /^\p{Lu}+$/u.test(word.word)) return 'marker-colon';
  if (/(?:^|\s)(?:next|new|follow-?up|possible)\s+$/iu.test(facts.before) && facts.before.trim().split(/\s+/u).length < 3) return 'marker-colon';
  return owned || facts.handles ? 'marker-colon' : 'word-in-sentence';
}

/** "AI NAME: t", "TODO NAME to t". */
function nameSpeaks(lead: Lead | null, word: MarkerWord, rest: string, where: Where): boolean {
  if (!lead || lead.owners.length === 0 || !/^[\s\u00A0]/u.test(rest)) return false;
  if (lead.ending !== 'colon' && lead.ending !== 'duty') return false;
  if (word.sort !== 'initials' && word.sort !== 'word') return true;
  const first = /[\p{L}\p{N}-]+/u.exec(rest)?.[0].toLowerCase() ?? '';
  const topics = rest.slice(0, lead.length).toLowerCase().match(/[\p{L}&/]+/gu) ?? [];
  const plainDuty = lead.owners.every((owner) => owner.login || where.names.known.has(owner.name.toLowerCase()));
  return plainDuty || !topics.some((topic) => where.lexicon.has('intelligence', topic) || TOPICS.has(topic)) && first !== '';
}

/** Behind "Action" they make it something else: "Action plan:", "Action team:". */
const TOPICS = new Set(['plan', 'plans', 'group', 'team', 'teams', 'network', 'committee', 'board', 'log', 'list', 'register', 'runner', 'runners', 'day', 'week']);

/** Owners that stand before the marker and nothing else: "NAME: AI: t", "[NAME][ACTION] t", "@alice AI: t". */
function priorOwners(text: string, names: Names, lexicon: Lexicon): { owners: Person[]; start: number } | null {
  const lineStart = text.lastIndexOf('\n') + 1;
  const before = text.slice(lineStart);
  if (before.length > 80) return null;
  const inner = before.replace(/^[\s([{*_]+/u, '');
  const bare = inner.replace(/[\s:：,–—\-\])}([*_]+$/u, '');
  if (bare === '') return null;
  const lead = readOwners(bare, names, lexicon, true);
  if (lead?.ending !== 'end' || lead.owners.length === 0) return null;
  return { owners: lead.owners, start: lineStart + before.length - inner.length };
}

function refusalOf(word: MarkerWord, mask: string): RuleName {
  if (/\d+\s+$/u.test(mask.slice(0, word.start)) || word.plural) return 'count';
  if (word.sort === 'initials') return 'artificial-intelligence';
  return 'word-in-sentence';
}

/** AI(alice): a login without its @. */
function plainLogin(content: string, rest: string): Lead | null {
  if (!COLON.test(rest) || !/^[\p{L}\p{N}][\p{L}\p{N}-]{1,38}$/u.test(content)) return null;
  return { owners: [{ name: content, login: false }], supporters: [], length: content.length, ending: 'end' };
}

/** The bracket that stands open at a marker with nothing but its owners before it, and where it closes. */
function openBracket(mask: string, at: number, since: number): { open: number; close: number } | null {
  const open = at - 1 - (/\s*$/u.exec(mask.slice(since, at))?.[0].length ?? 0);
  const close = OPENERS[mask[open] ?? ''];
  if (close === undefined || open < since) return null;
  const opener = mask[open];
  let depth = 0;
  for (let index = open; index < mask.length; index++) {
    if (mask[index] === opener) depth++;
    else if (mask[index] === close && --depth === 0) return { open, close: index };
  }
  return { open, close: mask.length };
}

function isBoldAlone(prose: Prose, word: MarkerWord): boolean {
  const span = spanAt(prose, word.start);
  return span?.strong === true && prose.text.slice(word.end, span.end).trim() === '' && prose.text.slice(span.start, word.start).trim() === '';
}

function firstInk(mask: string): number {
  return mask.search(/\S/u);
}

/** Where a wrapped statement ends because the next line begins another one: a speaker, an arrow, a bullet. */
function nextStatement(mask: string, from: number): number | null {
  const next = /\n(?=\s*(?:\p{Lu}[\p{L}.'’]{0,15}(?: \p{Lu}[\p{L}.'’]{0,15})?\s?[:：]\s|\p{Ll}\p{Lu}:\s|\.{3}|…|=>|->|→|[•◦–—]\s|\[[ xX]?\]))/u.exec(mask.slice(from));
  return next ? from + next.index : null;
}
