import type { ClaimFacts, Where } from './claim-facts.ts';
import { standsApart } from './claim-owners.ts';
import type { RuleName } from './verdict.ts';

/** Somebody speaks in the first person, or answers: no task begins so. */
const SPEECH =
  /^\s*(?:(?:I|I['’](?:m|ve|ll|d)|let me|let['’]s|yes|yeah|yep|thanks|thank you|agreed|agree(?=\s*[.,;!]|\s*$|\s+with)|ich|ja|je|oui)(?![\p{L}'’])|\+1|j['’])/iu;

/** "AI: what do we mean by it?", "AI: should we use it?"; "AI: who asks the board?" looks for an owner. */
const ASKS =
  /^\s*(?:what|why|how|where|which|is|are|was|were|do|does|did|(?:should|can|could|would|will|may)\s(?:we|it|they|this|that|one|there)(?=\s))\s[^.!?]{1,120}\?/iu;

/** Why a marker with a colon or an owner in brackets marks nothing; `null` if it does. */
export function colonRefusal(facts: ClaimFacts, where: Where): RuleName | null {
  const { word, lead, handles, before } = facts;
  const owned = lead !== null && lead.owners.length > 0;
  const own = owned && lead.ending !== 'bare';
  if (
    word.sort === 'initials' &&
    word.code === null &&
    where.names.initials.has(word.word) &&
    !handles &&
    !(owned && lead.ending === 'duty')
  ) {
    return 'transcript-speaker';
  }
  if (
    word.sort === 'initials' &&
    !owned &&
    !facts.aside &&
    (SPEECH.test(facts.rest) || where.names.speakers.has(word.word))
  ) {
    return 'transcript-speaker';
  }
  // "AIs: …" and "Actions: …" announce; only with an owner they are a task.
  if (word.sort === 'initials' && !owned && !facts.aside && ASKS.test(facts.rest)) return 'artificial-intelligence';
  // "Machine translation / AI: only as suggestions"
  if (word.sort === 'initials' && !owned && !facts.aside && /\p{L}\s?\/\s*$/u.test(before))
    return 'artificial-intelligence';
  if (word.plural && !(facts.leads && facts.rest.trim() !== '')) return own && facts.starts ? null : 'count';
  if (facts.starts || facts.prior) return null;
  if (word.sort === 'initials') return handles || own ? null : 'artificial-intelligence';
  if (word.sort === 'phrase') return null;
  if (word.sort === 'todo') return /^[Tt]o do$/u.test(word.word) ? 'word-in-sentence' : null;
  if (/^\p{Lu}+$/u.test(word.word)) return null;
  if (/^\s*(?:next|new|follow-?up|possible)\s+$/iu.test(before.slice(before.lastIndexOf('\n') + 1))) return null;
  return handles || (owned && lead.ending === 'duty') ? null : 'word-in-sentence';
}

/** The same of a marker alone in its brackets. */
export function boxedRefusal(facts: ClaimFacts, where: Where): RuleName | null {
  const { word, lead, prior } = facts;
  if (word.sort === 'initials') {
    // "A new door? [AI] NAME to paint it"
    if (!facts.leads && !prior)
      return standsApart({ ...facts, before: facts.before.replace(/[([{]\s*$/u, '') }, where)
        ? null
        : 'artificial-intelligence';
    const first = facts.mask.search(/\S/u) === facts.bracket?.open;
    return first || prior || (lead && lead.ending !== 'end') ? null : 'no-marker-form';
  }
  return word.sort === 'word' && facts.lower ? 'word-in-sentence' : null;
}

/** The same of a word that has none of the forms. */
export function refusalOf({ word, mask }: ClaimFacts): RuleName {
  if (/\d\s+$/u.test(mask.slice(Math.max(0, word.start - 20), word.start)) || word.plural) return 'count';
  return word.sort === 'initials' ? 'artificial-intelligence' : 'word-in-sentence';
}
