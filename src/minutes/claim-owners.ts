import type { ClaimFacts, Where } from './claim-facts.ts';
import type { Person } from './meeting.ts';
import { wordAt } from './habits/owners/group-words.ts';
import { readOwners, type Lead } from './habits/owners/leading-owners.ts';
import { isThing } from './people/things.ts';

/** "Action 3. Alice to t" */
const NUMBERED = /^\s?[.)]\s+/u;
/** "Action item, Alice to t" */
const COMMA = /^\s*,\s+/u;

/** Behind "Action" they make it something else: "Action plan: …", "Action team: …". */
export const TOPICS: ReadonlySet<string> = new Set(
  'plan plans group team teams network committee board log list register runner runners day week'.split(' '),
);

/** Owners behind a word or a comma: "AI for NAME: t", "NAME: AI on NAME to t", "Action item, NAME to t". */
export function chargedOwners(facts: ClaimFacts, where: Where): { at: number; lead: Lead } | null {
  const { word, rest } = facts;
  const isPhrase = word.sort === 'phrase' || (word.sort === 'word' && !facts.lower);
  const to =
    facts.leads || (word.sort === 'initials' && facts.starts)
      ? (chargeIn(rest, where) ??
        (isPhrase && facts.leads ? COMMA.exec(rest)?.[0] : null) ??
        (word.code !== null && facts.leads ? NUMBERED.exec(rest)?.[0] : null) ??
        null)
      : null;
  if (to === null) return null;
  const lead = readOwners(rest.slice(to.length), where.names, where.lexicon, true);
  const isLast = lead?.ending === 'end' && !facts.leads && !word.plural && lead.owners.every((owner) => owner.login);
  const isPlain = lead && lead.owners.length > 0 && (lead.ending === 'colon' || lead.ending === 'duty' || isLast);
  return isPlain ? { at: facts.at + to.length, lead } : null;
}

/** "for", "by", "required from" with the spaces around it. */
function chargeIn(rest: string, { lexicon }: Where): string | null {
  const space = /^\s+/u.exec(rest)?.[0].length ?? 0;
  const charge = space > 0 ? wordAt('charge', rest.slice(space), lexicon) : 0;
  const behind = /^\s+/u.exec(rest.slice(space + charge))?.[0].length ?? 0;
  return charge > 0 && behind > 0 ? rest.slice(0, space + charge + behind) : null;
}

/** In mid-sentence "… – AI NAME: t" is plain, and so are known people: "…, AI NAME to t", "…, AI NAME"; "TODO NAME to t" is not. */
export function standsApart({ lead, before, word }: ClaimFacts, where: Where): boolean {
  if (!lead || lead.owners.length === 0) return false;
  if (lead.ending === 'colon') return /[-–—→>.;]\s*$/u.test(before);
  const known = lead.owners.every(({ name }) => where.names.known.has(name.toLowerCase()));
  return word.sort === 'initials' && known && lead.ending !== 'bare' && /[-–—→>.;,?!]\s*$/u.test(before);
}

/** "t -> action NAME"; and what an arrow or a dash makes a task of, if somebody is to do it: "NAME to t -> AI". */
export function pointedOwners(facts: ClaimFacts, where: Where): { lead: Lead | null; further: Person[] } | null {
  const { word, before, rest } = facts;
  const points = facts.boxed ? !facts.lower : /(?:->|→|=>|⇒|\s[-–—]{1,3})\s*$/u.test(before);
  if (!facts.starts || word.plural || !points) return null;
  const arrow = !/[-–—]\s*$/u.test(before);
  const lead = readOwners(rest, where.names, where.lexicon, true);
  if (arrow && !facts.boxed && lead?.ending === 'end' && lead.owners.length > 0 && word.sort !== 'todo') {
    const isName = ({ name }: Person): boolean =>
      where.names.known.has(name.toLowerCase()) ||
      (/^\p{Lu}\p{Ll}+(?: \p{Lu}\.?)?$/u.test(name) && !isTopic(name, where));
    return lead.owners.every(isName) ? { lead, further: [] } : null;
  }
  if (rest.trim() !== '' || facts.lower) return null;
  const near = before.replace(/[\s.([{]+$/u, '');
  const begin = Math.max(...['\n', '. ', '; ', '? ', '! '].map((end) => near.lastIndexOf(end) + end.length - 1));
  const owner = readOwners(near.slice(begin).trimStart(), where.names, where.lexicon);
  return owner?.ending === 'duty' && owner.owners.length > 0 ? { lead: null, further: owner.owners } : null;
}

function isTopic(name: string, { lexicon }: Where): boolean {
  const word = name.toLowerCase();
  return isThing(name, lexicon) || TOPICS.has(word) || lexicon.has('intelligence', word);
}

/** "NAME to take an action to …" */
export function takerOf(
  facts: ClaimFacts,
  since: number,
  where: Where,
): { at: number; further: Person[]; priorStart: number } | null {
  const { word, mask, rest } = facts;
  // Longer words before it are no owner.
  const near = mask.slice(Math.max(since, word.start - 100), word.start);
  const line = near.slice(near.lastIndexOf('\n') + 1);
  const takes =
    /^(.{1,60}?\s)(?:(?:to|will|should)\s+)?(?:take|takes|took|has|have|gets|got)\s+(?:(?<article>an?|the|this)\s+)?$/iu.exec(
      line,
    );
  const task = /^\s*(?:to|of|:)\s+(?=\p{L})/iu.exec(rest);
  if (word.sort === 'todo' || !takes || !task) return null;
  const lead = readOwners((takes[1] ?? '').replace(/^[^\p{L}@([]+/u, ''), where.names, where.lexicon, true);
  if (lead?.ending !== 'end' || lead.owners.length === 0) return null;
  // Without an article only known people do: "cities take action to …".
  const known = lead.owners.every(({ name, login }) => login || where.names.known.has(name.toLowerCase()));
  if (takes.groups?.['article'] === undefined && !known) return null;
  return { at: facts.at + task[0].length, further: lead.owners, priorStart: word.start - line.length };
}
