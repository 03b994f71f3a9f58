import type { Person } from './meeting.ts';
import { nextStatement } from './claim-extent.ts';
import type { Where } from './claim-facts.ts';
import { formOf, type Form } from './claim-form.ts';
import type { MarkerWord } from './marker.ts';
import { uniquePeople } from './people/handles.ts';
import type { Prose } from './blocks/prose.ts';
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
  /** It begins its line. */
  leads: boolean;
  /** It says itself that it comes from an earlier meeting. */
  carried: boolean;
}

export interface Claims {
  claims: Claim[];
  refusals: { word: MarkerWord; rule: RuleName }[];
}

/** Decides on every marker word of some prose, in order. */
export function claimsIn(prose: Prose, words: readonly MarkerWord[], where: Where): Claims {
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
