import type { Bracket } from './claim-extent.ts';
import { claimFacts, type ClaimFacts, type Where } from './claim-facts.ts';
import { chargedOwners, pointedOwners, standsApart, takerOf, TOPICS } from './claim-owners.ts';
import { boxedRefusal, colonRefusal, refusalOf } from './claim-refusal.ts';
import type { MarkerWord } from './marker.ts';
import type { Person } from './meeting.ts';
import { handlesIn } from './people/handles.ts';
import { readOwners, type Lead } from './habits/owners/leading-owners.ts';
import { spanAt, type Prose } from './blocks/prose.ts';
import { isNoName, isThing } from './people/things.ts';
import { isTrap, saysEverybody } from './traps.ts';
import type { RuleName } from './verdict.ts';

/** A form in which a marker's word marks an item. */
export interface Form {
  rule: RuleName;
  /** The owners at `at`, if any; the task follows them. */
  lead: Lead | null;
  at: number;
  /** The task's words end here at the latest, where the owner stands behind them: "(AI test: @alice)". */
  until: number | null;
  bracket: Bracket | null;
  /** The brackets hold nothing but the marker: "[ACTION] t". */
  boxed: boolean;
  leads: boolean;
  /** Owners of other places: "AI(alice): t", "NAME: AI: t". */
  further: Person[];
  /** Where the owner before the marker begins. */
  priorStart: number | null;
  carried: boolean;
}

const DASH = /^\s+[-–—]{1,2}>?\s+|^\s*(?:->|→|=>)\s*/u;
/** "Topic: AI to be clarified"; "AI to me is a tool" is none. */
const TO_DO = /^\s+to\s+(?!(?:the|an?|me|us|you|our|my|some|this|that)\s)\p{Ll}{2,}(?=\s)/u;
/** "We use AI @alice's way" */
const POSSESSIVE = /^[\s\u00A0]*@[\p{L}\p{N}_-]+['’]s(?!\p{L})/u;
const NAMED_BEHIND = /[:：]\s*@[^@]*$/u;

/** "LF AI @harbour joins us", "Responsible AI @alice asked": the word before makes a name of it. */
const NAMED_BEFORE = /(?:^|[\s(])\p{Lu}[\p{L}\p{N}]*[\s\u00A0]+$/u;
const COLON_BEHIND_HANDLE = /^[\s\u00A0]*\(?@[^\s:：]{1,40}\s?(?:[:：]|to\s|$)/u;

function isNamedSo({ word, before, rest, starts, bracket }: ClaimFacts): boolean {
  return (
    word.sort === 'initials' &&
    !starts &&
    bracket === null &&
    NAMED_BEFORE.test(before) &&
    !COLON_BEHIND_HANDLE.test(rest)
  );
}

/** "ACTION [NAME] t" */
const IN_BRACKETS = /^\s*\[[^[\]\n]{1,60}\]\s+\p{L}/u;
/** "[ACTION: nick] t" */
const BOXED_NICK = /^\s*(\p{Ll}[\p{Ll}\p{N}_-]{2,20})\s*$/u;
/** "(action nick: t)" */
const BRACKETED_NICK = /^\s+(\p{Ll}[\p{Ll}\p{N}_-]{1,20})\s?[:：]\s+/u;

/** Whether a marker's word marks an item, and how; else the name of the rule that says no. */
export function formOf(prose: Prose, word: MarkerWord, since: number, where: Where): Form | RuleName {
  const facts = claimFacts(prose.mask, word, since, where);
  const form = decide(prose, facts, since, where);
  if (typeof form === 'string') return form;
  if (isTrap(word.word, where.lexicon) && !isNoTrap(form, facts, where)) return 'word-in-sentence';
  // "### AI: the next years" is a heading; "### AI @alice: write the docs" is an item.
  if (where.heading && word.sort === 'initials' && !form.lead?.owners.some((owner) => owner.login)) return 'heading';
  return form;
}

/** Where a word of the page's language looks like the marker, somebody has to be named, or the task to begin. */
function isNoTrap(form: Form, { rest, word, mask }: ClaimFacts, { names, lexicon }: Where): boolean {
  if (saysEverybody(mask.slice(word.start, word.end), lexicon)) return false;
  const owners = [...(form.lead?.owners ?? []), ...form.further];
  const isKnown = ({ name, login }: Person): boolean => login || names.known.has(name.toLowerCase());
  if (owners.length > 0 && owners.every(isKnown)) return true;
  if (form.lead && owners.length > 0 && form.lead.ending === 'duty') return true;
  const found = lexicon.find('imperative', rest.toLowerCase().slice(0, 60));
  return found !== null && !/\p{L}/u.test(rest.slice(0, found.index));
}

function decide(prose: Prose, facts: ClaimFacts, since: number, where: Where): Form | RuleName {
  const { word, rest, lead } = facts;
  // "NAME: AI @alice: t": NAME speaks, alice does it.
  const prior = lead && lead.owners.length > 0 ? null : facts.prior;
  const form = (rule: RuleName, changes: Partial<Form> = {}): Form => ({
    rule,
    lead,
    at: facts.at,
    until: null,
    bracket: facts.bracket,
    boxed: facts.boxed,
    leads: facts.leads,
    further: [...(facts.aside?.owners ?? []), ...(prior?.owners ?? [])],
    priorStart: facts.prior ? Math.min(facts.prior.start, word.start) : null,
    carried: facts.carried,
    ...changes,
  });
  if (facts.mask[word.start - 1] === '#' && word.sort === 'word') return form('marker-name', botLead(facts));
  if (facts.colon || facts.aside) {
    const boxed = BOXED_NICK.exec(rest)?.[1];
    if (boxed !== undefined && facts.bracket && facts.leads && isNick(boxed, where) && !lead?.owners.length) {
      const further = [{ name: boxed, login: false }];
      return form('marker-colon', { at: facts.bracket.close, lead: null, further });
    }
    const said = rest
      .trim()
      .toLowerCase()
      .replace(/[.!]+$/u, '');
    if (facts.aside && where.lexicon.has('noTask', said)) return 'no-task';
    const refusal = colonRefusal(facts, where);
    return refusal ?? form('marker-colon');
  }
  if (word.malformed && facts.leads) {
    // "@AI alice: t": the @ has slipped from the login to the marker.
    const login = /^[\s\u00A0]+([\p{L}\p{N}][\p{L}\p{N}_-]{0,38})\s?[:：]\s*/u.exec(rest);
    const owner = login?.[1];
    if (login && owner !== undefined) {
      return form('marker-name', {
        at: facts.at + login[0].length,
        lead: null,
        further: [{ name: owner, login: false }],
      });
    }
    const known = facts.lead?.owners.every(({ name }) => where.names.known.has(name.toLowerCase()));
    if (known === true && facts.lead?.owners.length !== 0) return form('marker-name');
  }
  if (facts.handles && (POSSESSIVE.test(rest) || isNamedSo(facts))) return refusalOf(facts);
  if (facts.handles && /^[\s\u00A0]*[@(]/u.test(rest)) {
    const spoken = word.sort === 'word' || word.sort === 'todo';
    const ordinary = spoken && facts.lower && !(facts.leads || facts.bracket || (word.word.length < 5 && facts.starts));
    return ordinary ? 'word-in-sentence' : form('marker-handle');
  }
  if (facts.boxed) {
    const behind = pointedOwners(facts, where) ?? boxedBehind(facts);
    return behind ? form('marker-arrow', behind) : (boxedRefusal(facts, where) ?? form('marker-boxed'));
  }
  const dashed = DASH.exec(rest);
  if (dashed && facts.starts && !(word.sort === 'word' && facts.lower && !facts.leads)) {
    const next = readOwners(rest.slice(dashed[0].length), where.names, where.lexicon, true);
    const plain =
      next !== null &&
      next.owners.length > 0 &&
      (next.ending !== 'bare' ||
        next.owners.every(
          ({ name, login }) => login || where.names.known.has(name.toLowerCase()) || /^\p{Lu}\p{Ll}+$/u.test(name),
        ));
    if (plain || ((word.sort !== 'initials' || facts.prior) && !(word.sort === 'word' && !facts.leads && !facts.prior)))
      return form('marker-dash', { at: facts.at + dashed[0].length, lead: next });
  }
  const charged = chargedOwners(facts, where);
  if (charged) return form('marker-name', { ...charged, further: [] });
  if (word.sort === 'initials' && TO_DO.test(rest) && /[:：]\s*$/u.test(facts.before)) {
    if (facts.prior) return form('marker-name', { lead: null });
    if (/^\s+to be\s/u.test(rest)) return form('marker-name', { lead: null });
  }
  const apart = facts.starts && !facts.lower && standsApart(facts, where);
  if ((facts.leads || facts.bracket || apart) && nameSpeaks(facts, where, apart)) return form('marker-name');
  if (facts.leads && lead && lead.owners.length > 0 && IN_BRACKETS.test(rest)) return form('marker-name');
  if (facts.starts && !facts.lower && lead?.ending === 'duty' && lead.owners.length > 0 && isBold(prose, word))
    return form('marker-bold');
  if (isNumbered(facts)) return form('marker-numbered');
  if (isCapitals(facts, where)) return form('marker-capitals', { lead: facts.lead, at: facts.at });
  if (isBehindTask(prose, facts)) return form('marker-behind', { lead: null });
  const nick = facts.bracket && word.sort === 'word' ? BRACKETED_NICK.exec(rest)?.[1] : undefined;
  if (nick !== undefined && isNick(nick, where)) {
    const length = BRACKETED_NICK.exec(rest)?.[0].length ?? 0;
    return form('marker-name', { at: facts.at + length, lead: null, further: [{ name: nick, login: false }] });
  }
  if (facts.leads && word.sort !== 'initials' && rest.trim() !== '' && isBoldAlone(prose, word))
    return form('marker-bold');
  if (facts.bracket && word.sort === 'initials' && NAMED_BEHIND.test(rest) && rest.length < 80) {
    const split = Math.max(rest.lastIndexOf(':'), rest.lastIndexOf('：'));
    const named = readOwners(rest.slice(split + 1), where.names, where.lexicon);
    if (named?.ending === 'end')
      return form('marker-handle', { lead: null, until: facts.at + split, further: named.owners });
  }
  if (isBareTodo(facts)) return form('todo-bare');
  const behind = pointedOwners(facts, where);
  if (behind) return form('marker-arrow', behind);
  const taken = takerOf(facts, since, where);
  if (taken) return form('owner-takes', { ...taken, lead: null });
  return refusalOf(facts);
}

/** Not what "Action" is about, nor the beginning of a task. */
function isNick(word: string, { lexicon }: Where): boolean {
  return (
    !TOPICS.has(word) &&
    !isNoName(word, lexicon) &&
    !isThing(word, lexicon) &&
    !lexicon.has('noTask', word) &&
    !lexicon.has('nobody', word)
  );
}

/** "#action nick to t", "#action nick, nick: t": a bot of IRC takes the first words for whom they name. */
function botLead({ at, rest, lead }: ClaimFacts): Partial<Form> {
  const named =
    /^\s+([\p{L}\p{N}_|^-]{2,30}(?:(?:\s*,\s*|\s+(?:and|&)\s+)[\p{L}\p{N}_|^-]{2,30}){0,5})(?:\s*:|\s+(?:to|will|should)(?=\s))\s*/u.exec(
      rest,
    );
  if (!named || (lead && lead.owners.length > 0)) return {};
  const owners = (named[1] ?? '').split(/\s*,\s*|\s+(?:and|&)\s+/u).map((name): Person => ({ name, login: false }));
  return { at: at + named[0].length, lead: null, further: owners };
}

/** "t, @alice (AI)" */
function boxedBehind({ word, mask, bracket, rest }: ClaimFacts): Partial<Form> | null {
  if (word.sort !== 'initials' || !bracket || rest.trim() !== '') return null;
  const line = mask.slice(Math.max(0, bracket.open - LOOK_BACK), bracket.open).trimEnd();
  const last = handlesIn(line).at(-1);
  if (last?.end !== line.length) return null;
  return { lead: null, further: [last.person], priorStart: bracket.open - (line.length - last.start) - 1 };
}

/** How far before a bracket its owner may begin. Characters. */
const LOOK_BACK = 60;

/** "Action item scribe: NAME" */
const ROLE =
  /^\s*(?:scribe|owner|host|chair|lead|secretary|moderator|facilitator|notetaker|editor|tracker|keeper)\s?[:：]\s*\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*)?\s*$/iu;

/** What AI is used for: no nick ends so. */
const FIELD = /^\s*\p{Ll}{2,20}(?:ing|tion|sion|ment|age|ity|ance|ence)[\s*_]*[:：–—-]\s*$/u;

/** "AI NAME: t", "TODO NAME to t"; not "AI policy: …" nor "Action plan: …". */
function nameSpeaks(facts: ClaimFacts, where: Where, apart: boolean): boolean {
  const { word, lead, rest } = facts;
  if (!lead || lead.owners.length === 0 || !/^[\s\u00A0]/u.test(rest) || ROLE.test(rest)) return false;
  if (lead.ending !== 'colon' && lead.ending !== 'duty') {
    return (
      (facts.bracket !== null || apart) &&
      lead.ending === 'end' &&
      lead.owners.every((owner) => owner.login || where.names.known.has(owner.name.toLowerCase()))
    );
  }
  if (word.sort !== 'initials' && word.sort !== 'word') return true;
  if (word.sort === 'word' && facts.lower && !facts.leads) return false;
  if (lead.owners.every((owner) => owner.login || where.names.known.has(owner.name.toLowerCase()))) return true;
  // "AI triage: …", "AI moderation: …"
  if (word.sort === 'initials' && FIELD.test(rest.slice(0, lead.length))) return false;
  // "AI Team Storage: t"
  if (word.sort === 'initials' && /^\s*team\s\S/iu.test(rest)) return true;
  const topics =
    rest
      .slice(0, lead.length)
      .toLowerCase()
      .match(/[\p{L}&/]+/gu) ?? [];
  return !topics
    .slice(0, -1)
    .concat(topics.length === 1 ? topics : [])
    .some((topic) => where.lexicon.has('intelligence', topic) || TOPICS.has(topic));
}

/** "TODO write the docs": in capitals and in front, that is plain enough. */
function isBareTodo({ word, leads, prior, rest }: ClaimFacts): boolean {
  return (
    word.sort === 'todo' &&
    (leads || (prior?.owners.every((owner) => owner.login) ?? false)) &&
    !word.plural &&
    /^(?:TO[ -]?DO|ToDo)$/u.test(word.word) &&
    /^\s+[\p{L}@[("“']/u.test(rest) &&
    !/^\s+(?:list|liste|items?|Group|GROUP)(?!\p{L})/u.test(rest) &&
    !/^\s*\([^)]*\)\s*$/u.test(rest)
  );
}

/** "[Action-SC-2017-14 Improve the process](url)", "AP-20231102-03 paint": the number tells that it is a task. */
function isNumbered({ word, leads, rest, bracket }: ClaimFacts): boolean {
  if (word.code === null || !(leads || bracket) || word.plural) return false;
  return (word.hyphened || /[-./]/u.test(word.code)) && /^\s+[\p{L}@[("“']/u.test(rest);
}

/** "ACTION ITEM more examples are needed", "ACTION [who?] t": in capitals and in front, unless all the line is. */
function isCapitals({ word, leads, rest }: ClaimFacts, { lexicon }: Where): boolean {
  if (!leads || word.plural || (word.sort !== 'word' && word.sort !== 'phrase')) return false;
  if (!/^[\p{Lu}\s-]{4,}$/u.test(word.word)) return false;
  const words = rest.match(/[\p{L}\p{N}'’@-]+/gu) ?? [];
  const first = words[0]?.toLowerCase() ?? '';
  if (TOPICS.has(first) || lexicon.has('auxiliary', first) || words.length < 2) return false;
  return /^(?:\s|[-–—]{1,2})/u.test(rest) && words.some((one) => one !== one.toUpperCase());
}

/** "t - **todo**", "t (TODO)": behind a dash or in brackets, and last. */
function isBehindTask(prose: Prose, { word, before, rest, leads }: ClaimFacts): boolean {
  if (word.sort !== 'todo' || leads || word.plural || !/^[\s.!)\]*_]*$/u.test(rest)) return false;
  if (/[([]\s*$/u.test(before)) return true;
  return /\s[-–—]{1,2}\s*$/u.test(before) && spanAt(prose, word.start)?.strong === true;
}

/** "It is late. **Action** Alice to ask" */
function isBold(prose: Prose, word: MarkerWord): boolean {
  const span = spanAt(prose, word.start);
  return span?.strong === true && prose.text.slice(word.end, span.end).trim() === '';
}

function isBoldAlone(prose: Prose, word: MarkerWord): boolean {
  const span = spanAt(prose, word.start);
  if (span?.strong !== true) return false;
  return prose.text.slice(word.end, span.end).trim() === '' && prose.text.slice(span.start, word.start).trim() === '';
}
