import type { Draft, Reading, Scope } from '../candidates/draft.ts';
import { beginsLikeTask } from './task-words.ts';
import { labelledFacts } from '../candidates/labelled-facts.ts';
import { codeInFront } from '../candidates/code.ts';
import type { Concept } from '../vocabulary/concepts.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { scriptOf } from '../vocabulary/trie.ts';
import type { Person } from '../meeting.ts';
import type { Entry } from '../blocks/outline.ts';
import { wordAt } from '../habits/owners/group-words.ts';
import { ownersAlone, type Lead } from '../habits/owners/leading-owners.ts';
import { isTaught, placeOf } from '../habits/sections.ts';
import { oneLine } from '../blocks/prose.ts';
import { leadingStatus, whatSays } from '../habits/status/statements.ts';
import { isEmpty, noTask } from '../habits/task-text.ts';
import { isThing } from '../people/things.ts';
import { trailingOwners } from '../habits/owners/trailing-owners.ts';
import type { RuleName } from '../habits/rules.ts';
import { leadOf, leadOfTask, trapInFront } from '../candidates/front.ts';
import { isListElsewhere, isOfOneIssue, linksElsewhere, OF_ISSUE } from '../candidates/links.ts';
import { factsOf } from '../candidates/facts.ts';
import { plainWords } from '../blocks/ornaments.ts';

/**
 * Which points and paragraphs of a list of tasks are none: replies, groups, links, statements of another kind. Change here
 * when something else stands between tasks.
 */

/** Why an entry of a list of tasks is no item; `owners`: it names those of the points below. */
export interface Veto {
  rule: RuleName;
  owners: Person[] | null;
}

/** "Release notes: https://…" tells where something is. */
const LABELLED_LINK = /^[^:]{2,60}:\s*\S+:\/\/\S+$/u;

/** Whether an entry in a list of tasks is none. `above`: the item under which it stands; `amongMarked`: others of its list bear markers. */
export function vetoOf(
  entry: Entry,
  scope: Scope,
  above: Draft | null,
  amongMarked: (entry: Entry) => boolean,
  looksLikeTask: (entry: Entry) => boolean,
  reading: Reading,
): Veto | null {
  const rule = (name: RuleName, owners: Person[] | null = null): Veto => ({ rule: name, owners });
  const { lexicon, names } = reading;
  const { line: text, words } = factsOf(entry, reading);
  const points = entry.children.filter((child) => child.kind === 'point');
  const boxes = entry.checked !== null && above?.entry.checked !== null;
  // Under a task that no heading calls one, a box has to look like a task as well.
  const isLoose =
    scope.rule === 'looks-like-task' && !leadOfTask(entry, reading) && !beginsLikeTask(text, reading.lexicon);
  if (above && !(entry.kind === 'point' && boxes && !isLoose)) return rule('detail');
  if (entry.checked === null && ASIDE.test(text)) return rule('detail');
  if (isEmpty(text)) return rule(points.length > 0 ? 'group-above' : 'no-task');
  const alone = ownersAlone(text, names, lexicon);
  if (entry.kind === 'heading' && lexicon.has('otherSections', text.toLowerCase().replace(/[:：\s]+$/u, '')))
    return rule('other-statement');
  if (points.length > 0 || entry.kind === 'heading') {
    if (alone && isPlausibleOwner(alone, entry, scope, reading)) return rule('owner-above', alone);
    const group = entry.kind === 'heading' ? groupCalled(text, lexicon) : null;
    if (group) return rule('owner-above', group);
    if (entry.kind === 'heading' || /[:：]$/u.test(text)) return rule('group-above');
    const boxed = points.some((child) => child.checked !== null && !isReply(oneLine(child.prose.text), lexicon));
    if (entry.checked === null && boxed) return rule('group-above');
    if (entry.checked === null && isOneWord(text, lexicon)) return rule('group-above');
  }
  const marker = reading.markers(entry.prose.mask)[0];
  const empty =
    noTask(text, false, lexicon) ??
    (marker?.start === 0 ? noTask(oneLine(entry.prose.text.slice(marker.end)), false, lexicon) : null);
  if (empty) return rule(empty);
  const label = /^([\p{L}'’ -]{2,24})\s?[:：]/u.exec(text)?.[1]?.trim().toLowerCase();
  // "[ ] Decision: red or green?" is still to be taken.
  if (entry.checked !== false && label !== undefined && lexicon.has('otherStatements', label))
    return rule('other-statement');
  if ((isEmpty(entry.prose.mask) && !isOfOneIssue(entry)) || isListElsewhere(entry)) return rule('link-only');
  // "All [open action items](…)" leads to them; "Action 4" waits for somebody to write it.
  if (linksElsewhere(entry) && placeOf(entry.prose.mask, lexicon) !== null) return rule('link-only');
  if (/\s\d{1,2}$/u.test(text) && lexicon.has('action', text.slice(0, text.lastIndexOf(' ')).toLowerCase()))
    return rule('template');
  const lead = leadOf(words, scope, reading);
  const owned = lead !== null && lead.owners.length > 0;
  if (entry.kind === 'paragraph' && !(owned && (lead.ending === 'duty' || lead.ending === 'colon')))
    return rule('no-owner-in-section');
  const speaks = entry.kind === 'paragraph' || (scope.place.strength === 'weak' && entry.checked === null);
  if (speaks && owned && lead.ending === 'colon' && isSpoken(words.slice(lead.length), lexicon)) return rule('detail');
  if (owned && entry.checked === null && isSpeech(words, lead, reading)) return rule('detail');
  if (entry.checked !== null || owned) return null;
  if (
    scope.place.strength === 'weak' &&
    scope.owners.length === 0 &&
    lead?.ending !== 'duty' &&
    !trailingOwners(text, names, lexicon) &&
    labelledFacts(entry, reading).owners.length === 0 &&
    !looksLikeTask(entry)
  )
    return rule('weak-section');
  const isOfNumber = codeInFront(text, entry) !== null || isOfOneIssue(entry) || OF_ISSUE.test(text);
  if (!isOfNumber && isReply(leadingStatus(text, lexicon).text, lexicon)) return rule('detail');
  if (scope.headIsItem && LABELLED_LINK.test(text)) return rule('link-only');
  // The group says itself that all of them are tasks.
  if (isTaught(scope.head.prose.mask, lexicon)) return null;
  const isTask =
    isEarlierTask(text, scope, reading) || (scope.place.strength === 'weak' && beginsLikeTask(text, lexicon));
  const marked = isTask || trapInFront(plainWords(entry.prose.text), reading) !== null;
  return amongMarked(entry) && !marked ? rule('unmarked-among-marked') : null;
}

/** A lone word above some points is what they are about; without spaces a short one that is no verb. */
function isOneWord(text: string, lexicon: Lexicon): boolean {
  if (/\s/u.test(text)) return false;
  const scripts = new Set(Array.from(text, scriptOf));
  if (!scripts.has('han') && !scripts.has('hiragana')) return true;
  return text.length <= MAX_SPACELESS_WORD && lexicon.at('imperative', text) === 0;
}

/** Of a text in Han or kana. Characters. */
const MAX_SPACELESS_WORD = 4;

/** A lone capitalised word above some points is a person or a topic: handles, known names, and names where nobody is listed. */
function isPlausibleOwner(owners: readonly Person[], entry: Entry, scope: Scope, { names, lexicon }: Reading): boolean {
  return owners.every((owner) => {
    if (owner.login || names.known.has(owner.name.toLowerCase())) return true;
    if (lexicon.has('everybody', owner.name.toLowerCase())) return true;
    const colon = /[:：]\s*$/u.test(entry.prose.text);
    if (entry.kind === 'heading' && !(colon && names.listed === 0 && !isThing(owner.name, lexicon)))
      return /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(owner.name);
    if (!/^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){0,2}$/u.test(owner.name)) return false;
    return (
      names.listed === 0 &&
      !entry.children.some((child) => child.checked !== null) &&
      (scope.place.strength === 'plain' ||
        entry.children.every((child) => beginsLikeTask(oneLine(child.prose.text), lexicon)))
    );
  });
}

/** "Growth & Community Team" as a heading above tasks: theirs. */
function groupCalled(text: string, lexicon: Lexicon): Person[] | null {
  const name = text.replace(/[:：\s]+$/u, '');
  const words = name.split(' ');
  const last = words.at(-1)?.toLowerCase() ?? '';
  const isName = words.length > 1 && words.length <= 5 && words.every((word) => !/^\p{Ll}/u.test(word));
  if (isName && lexicon.has('groups', last)) return [{ name, login: false }];
  // "Reviewers & Testers"
  const parts = name.split(/\s*[&/,+]\s*|\s(?=\p{Ll}{1,3}\s)\p{Ll}{1,3}\s/u);
  const areGroups = parts.length > 1 && parts.every((part) => lexicon.has('groups', part.toLowerCase()));
  return areGroups ? parts.map((part) => ({ name: part, login: false })) : null;
}

/** "Alice: I did it": a transcript. */
function isSpoken(words: string, lexicon: Lexicon): boolean {
  const said = words.trimStart();
  return /^["“„«]/u.test(said) || beginsWith('spoken', said, lexicon);
}

/** Not the beginning of a task: "we …", "it …", "asked …", "waiting …". */
function isTold(words: string, lexicon: Lexicon): boolean {
  if (beginsWith('tells', words, lexicon)) return true;
  const first = /^\p{L}+/u.exec(words)?.[0].toLowerCase() ?? '';
  return lexicon.words('tells').some((word) => word.startsWith('*') && first.endsWith(word.slice(1)));
}

function beginsWith(concept: Concept, words: string, lexicon: Lexicon): boolean {
  const length = lexicon.at(concept, words);
  return length > 0 && !/^\p{L}/u.test(words.slice(length));
}

/** "NAME reported that …", "NAME: explained it": what was said, not what is to be done. */
function isSpeech(words: string, lead: Lead, { lexicon }: Reading): boolean {
  const behind = words.slice(lead.length).trimStart();
  return lead.ending !== 'duty' && wordAt('reported', behind, lexicon) > 0;
}

/** "(see the actions above)" */
const ASIDE = /^[(（][^()（）]{3,300}[)）][\s.]*$/u;

/** An earlier task that has lost its marker, among those that have one: "Renew the fire extinguishers (Zoe)". */
function isEarlierTask(text: string, scope: Scope, { names, lexicon }: Reading): boolean {
  const first = /^[\p{L}'’-]+/u.exec(text)?.[0].toLowerCase() ?? '';
  if (!scope.place.carried || first === '' || isTold(text, lexicon) || /[?？]/u.test(text)) return false;
  if (names.known.has(first) || lexicon.has('acted', first) || whatSays(text, lexicon, true) !== null) return false;
  const trailing = trailingOwners(text, names, lexicon);
  return trailing !== null && trailing.start < trailing.end && /[)\]）]\s*$/u.test(text);
}

/** "done", "still open": said of a task, not a task. */
function isReply(text: string, lexicon: Lexicon): boolean {
  const plain = text.toLowerCase().replace(/[.!\s]+$/u, '');
  if (lexicon.has('notDone', plain) || lexicon.has('done', plain)) return true;
  const said = whatSays(text, lexicon, false);
  return said?.status === 'closed' && said.strength === 'explicit' && text.split(' ').length < 4;
}
