import type { Person } from '../meeting.ts';
import { MARKERS } from '../habits/markers.ts';
import { lookAround, type Around, type Where } from '../habits/markers/around.ts';
import { nextStatement } from '../habits/markers/extent.ts';
import { matcher, type Form, type MarkerHabit } from '../habits/markers/habit.ts';
import { holds } from '../habits/markers/signs.ts';
import { openedBy } from '../habits/markers/tokens.ts';
import { VETOES } from '../habits/vetoes.ts';
import type { MarkerWord } from '../habits/markers/words.ts';
import { uniquePeople } from '../people/handles.ts';
import type { Prose } from '../blocks/prose.ts';
import type { RuleName } from '../habits/rules.ts';

/**
 * Decides on each marker of some words whether it makes an action item, by the habits of markers and their vetoes, and
 * which of the words are the item's. Change here when items of one paragraph part in another way.
 */

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
  /** It begins its line. */
  leads: boolean;
  /** It says itself that it comes from an earlier meeting. */
  carried: boolean;
}

export interface Claims {
  claims: Claim[];
  refusals: { word: MarkerWord; rule: RuleName }[];
}

const known = new WeakMap<Prose, Claims>();

/** Decides on every marker word of some prose, in order; once, whoever asks. */
export function claimsIn(prose: Prose, words: readonly MarkerWord[], where: Where): Claims {
  let claims = known.get(prose);
  if (!claims) known.set(prose, (claims = decideOn(prose, words, where)));
  return claims;
}

function decideOn(prose: Prose, words: readonly MarkerWord[], where: Where): Claims {
  const claims: Claim[] = [];
  const refusals: Claims['refusals'] = [];
  for (const word of words) {
    const before = claims.at(-1);
    if (before && word.start < before.start) continue;
    // Brackets that an earlier claim has opened are none to this one.
    const since = before && word.start < before.to ? before.start : (before?.to ?? 0);
    const form = formOf(prose, word, since, where);
    if (typeof form === 'string') {
      refusals.push({ word, rule: form });
      continue;
    }
    const claim = claimOf(prose.mask, word, form, since);
    if (before?.leads && before.owners.length > 0 && /^[\s,&+/]*$/u.test(prose.mask.slice(before.start, claim.from))) {
      // "AI @alice AI @bob: t" is one item.
      claims[claims.length - 1] = {
        ...claim,
        from: before.from,
        leads: true,
        owners: uniquePeople([...before.owners, ...claim.owners]),
      };
      continue;
    }
    if (before) {
      before.end = Math.min(before.end, claim.from);
      before.to = Math.min(before.to, claim.from);
    }
    claims.push(claim);
  }
  return { claims, refusals };
}

const HABITS = [...MARKERS]
  .sort((one, other) => one.priority - other.priority)
  .map((habit) => ({
    habit,
    matches: matcher(habit),
    vetoes: VETOES.filter(({ of }) => isOf(of, habit)).map((veto) => ({ veto, matches: matcher(veto) })),
  }));

function isOf(of: readonly string[], { name }: MarkerHabit): boolean {
  return of.length === 0 || of.includes(name);
}

/** Whether a marker's word marks an item, and how; else the name of the rule that says no. */
function formOf(prose: Prose, word: MarkerWord, since: number, where: Where): Form | RuleName {
  const around = lookAround(prose, word, since, where);
  for (const { habit, matches, vetoes } of HABITS) {
    if (!matches(around)) continue;
    const form = readForm(habit, around);
    if (!form) continue;
    const veto = vetoes.find(({ veto, matches }) => matches(around) && veto.unless?.(form, around) !== true);
    return veto?.veto.rule ?? form;
  }
  if (holds(around, 'numberBefore') || word.plural) return 'count';
  return word.sort === 'initials' ? 'artificial-intelligence' : 'word-in-sentence';
}

/** Which words are whose, as a habit reads them. */
function readForm(habit: MarkerHabit, around: Around): Form | null {
  const read = habit.reads ? habit.reads(around) : {};
  if (!read) return null;
  const opened = habit.owner === 'opened' ? openedBy(around) : null;
  const { word, bracket, boxed, leads, carried, aside } = around;
  // "NAME: AI @alice: t": NAME speaks, alice does it.
  const prior = around.lead && around.lead.owners.length > 0 ? null : around.prior;
  return {
    rule: habit.rule,
    lead: habit.owner === 'behind' ? around.lead : (opened?.lead ?? null),
    at: opened?.at ?? around.at,
    until: null,
    bracket,
    boxed,
    leads,
    further: opened && opened.by !== 'dash' ? [] : [...(aside?.owners ?? []), ...(prior?.owners ?? [])],
    priorStart: around.prior ? Math.min(around.prior.start, word.start) : null,
    carried,
    ...read,
  };
}

function claimOf(mask: string, word: MarkerWord, form: Form, since: number): Claim {
  const { bracket, boxed, leads, lead } = form;
  const closed = bracket && !boxed ? bracket : null;
  const from = form.priorStart ?? bracket?.open ?? word.start;
  let start = form.at + (lead?.length ?? 0);
  let end = closed?.close ?? mask.length;
  let to = closed ? Math.min(closed.close + 1, mask.length) : mask.length;
  if (closed && leads && mask.slice(start, end).trim() === '' && mask.slice(since, closed.open).trim() === '') {
    // "[Action - NAME] t"
    start = to + (/^[\s*_]*[:：–—-]?\s*/u.exec(mask.slice(to))?.[0].length ?? 0);
    end = mask.length;
    to = mask.length;
  }
  const next = (leads || form.priorStart !== null) && to === mask.length ? nextStatement(mask, start) : null;
  if (next !== null) {
    end = Math.min(end, next);
    to = Math.min(to, next);
  }
  if (form.until !== null) end = form.until;
  return {
    word,
    rule: form.rule,
    from,
    start: Math.min(start, end),
    end,
    to,
    owners: uniquePeople([...form.further, ...(lead?.owners ?? [])]),
    supporters: lead?.supporters ?? [],
    leads,
    carried: form.carried,
  };
}
