import { isTrap } from './markers/traps.ts';
import type { Concept } from '../vocabulary/concepts.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import type { Token } from '../vocabulary/tokens.ts';
import { labelOf } from '../vocabulary/label.ts';
import { folded, isSpaceless, scriptOf } from '../vocabulary/trie.ts';

/**
 * What a heading or lead-in announces, composed of word classes: a head ("action items"), words that say when and how
 * they stand, function words, and perhaps a topic. Change here when headings compose in another way; a missing word
 * goes into a language file.
 */

/** What stands under a heading or a lead-in, if that says action items. */
export interface Place {
  /** weak: "Next steps"; only points with an owner or a check box are items there. */
  strength: 'plain' | 'weak';
  /** The items come from an earlier meeting. */
  carried: boolean;
  /** It says that they are new, also where earlier ones stand around it: "To do for next meeting". */
  fresh: boolean;
  /** The heading says that they are done. */
  closed: boolean;
}

/** Of a topic beside the head. Characters, words. */
const MAX_TOPIC = 40;
const MAX_TOPIC_WORDS = 4;

/** Classes that may stand beside a head without changing what it is. */
const BESIDE: readonly Concept[] = [
  'article',
  'relation',
  'auxiliary',
  'pronoun',
  'and',
  'action',
  'step',
  'task',
  'leftover',
  'list',
  'earlier',
  'open',
  'review',
  'fresh',
  'meeting',
  'filler',
  'ownerRole',
  'dueColumn',
  'statusColumn',
  'month',
  'weekday',
  'relativeDay',
  'today',
  'tomorrow',
  'before',
  'untilBehind',
  'timeWord',
  'everybody',
  'honorific',
];
/** What lies ahead of the meeting. */
const AHEAD: readonly Concept[] = ['fresh', 'relativeDay', 'today', 'tomorrow', 'weekday'];
/** All that a deadline may be made of, and how many words. */
const TIME: readonly (Concept | 'number')[] = [
  ...AHEAD,
  ...(['before', 'untilBehind', 'article', 'relation', 'meeting', 'month', 'timeWord', 'number'] as const),
];
const MAX_DEADLINE = 8;
const CARRIED: readonly Concept[] = ['earlier', 'open', 'review', 'leftover'];
const SENTENCE: readonly Concept[] = ['stop', 'pronoun', 'auxiliary'];

/** Reads a heading or lead-in. `null` if it says something else, be it "GitHub Actions" or "AI". */
export function placeOf(text: string, lexicon: Lexicon): Place | null {
  const label = labelOf(text);
  if (label === null) return null;
  const own = lexicon.ownPlace(folded(label));
  if (own === 'none') return null;
  if (own !== null) return { strength: 'plain', carried: own === 'earlier', fresh: false, closed: false };
  const tokens = withoutNames(withoutOrdinal(lexicon.tag(label)));
  return headedPlace(label, tokens) ?? namedPlace(label, tokens, lexicon);
}

/** Whether a heading or lead-in is one that the group itself taught as one of action items. */
export function isTaught(text: string, lexicon: Lexicon): boolean {
  const label = labelOf(text);
  return label !== null && lexicon.ownPlace(folded(label)) === 'action';
}

/**
 * Whether a heading or lead-in is of those below which the group has no tasks: "Beschlüsse". `begins`: it may go on, as
 * "Beschlüsse vom 3. März" does.
 */
export function isBarred(text: string, begins: boolean, lexicon: Lexicon): boolean {
  const label = labelOf(text);
  if (label === null) return false;
  const own = lexicon.ownPlace(folded(label));
  if (own !== null) return own === 'none';
  return begins && lexicon.isBarred(folded(label)) && placeOf(text, lexicon) === null;
}

/** A heading or label that is a deadline and nothing else: "Bis zur nächsten Sitzung", "次回までに", "목요일 전까지". */
export function deadlinePlaceOf(text: string, lexicon: Lexicon): Place | null {
  const label = labelOf(text);
  const tokens = label === null ? [] : lexicon.tag(label);
  // "3/27까지", "Bis zum 27. März"
  const named = tokens.some((token) => is(token, 'month')) && tokens.some((token) => is(token, 'number'));
  const dated = named || /\d\s?\/\s?\d/u.test(label ?? '');
  const plain = tokens.some(isUntil) && (dated || hasDeadline(tokens, isUntil));
  if (!plain || tokens.length > MAX_DEADLINE || !tokens.every((token) => is(token, ...TIME))) return null;
  return { strength: 'plain', carried: false, fresh: true, closed: false };
}

const is = ({ classes }: Token, ...concepts: readonly (Concept | 'number')[]): boolean =>
  concepts.some((concept) => classes.has(concept));

/** "TOP 1:", "Item 4." in front. */
function withoutOrdinal(tokens: readonly Token[]): readonly Token[] {
  const [first, second] = tokens;
  const numbered = first && second && is(first, 'numbered') && is(second, 'number');
  return numbered && tokens.length > 2 ? tokens.slice(2) : tokens;
}

/** "the previous board meeting", "from the TSC call", "the last meeting of the board": the meeting's name says no more. */
function withoutNames(tokens: readonly Token[]): Token[] {
  return tokens.filter((token, at) => {
    if (isKnown(token)) return true;
    if (isNamedBefore(tokens.slice(0, at))) return false;
    const behind = tokens.slice(at + 1, at + 4);
    const meeting = behind.findIndex((one) => is(one, 'meeting'));
    if (meeting < 0 || behind.slice(0, meeting).some(isKnown)) return true;
    const before = tokens.slice(0, at).findLast(isKnown);
    return before === undefined || !is(before, 'earlier', 'article', 'relation', 'fresh');
  });
}

/** Whether some words end with a meeting that others lead to, and what leads on to its name. */
function isNamedBefore(tokens: readonly Token[]): boolean {
  const at = tokens.findLastIndex((token) => isKnown(token) && !is(token, 'article', 'relation'));
  const [before, meeting] = [tokens[at - 1], tokens[at]];
  if (!before || !meeting || !is(meeting, 'meeting')) return false;
  return is(before, 'earlier', 'fresh', 'relation', 'article') && tokens.length - at <= MAX_TOPIC_WORDS;
}

function isKnown(token: Token): boolean {
  return is(token, 'number', ...BESIDE);
}

/** A head and words that change nothing, perhaps with another section beside it. */
function headedPlace(label: string, tokens: readonly Token[]): Place | null {
  const head =
    tokens.find((token) => is(token, 'action')) ?? tokens.find((token) => is(token, 'step', 'task', 'leftover'));
  if (!head) return null;
  const unknown = tokens.filter((token) => !isKnown(token));
  if (unknown.some((token) => !is(token, 'sectionBeside'))) return null;
  const rest = tokens.filter((token) => token !== head);
  // "Agreements" may be called what to do next, or what was decided: beside others they are another section.
  const alone = unknown.length === 0 && !rest.some((token) => is(token, 'step') && is(token, 'sectionBeside'));
  const place = saidBeside(label, tokens, head);
  // "AI" alone is a topic of its own, not a list of tasks.
  if (isInitials(head) && !(alone && place.carried)) return null;
  if (/[?？]$/u.test(label) && rest.some((token) => is(token, 'pronoun', 'auxiliary'))) return null;
  const plain = is(head, 'action') || (is(head, 'step', 'task') && hasDeadline(rest, isUntilBehind));
  return { strength: alone && plain ? 'plain' : 'weak', ...place };
}

/** Until a time that lies ahead: "until next meeting", "다음 주까지". */
function hasDeadline(tokens: readonly Token[], until: (token: Token) => boolean): boolean {
  return tokens.some(until) && tokens.some((token) => is(token, ...AHEAD));
}

/** Behind a time they say nothing but until when; what stands before one may also plan for it. */
const isUntilBehind = (token: Token): boolean => is(token, 'untilBehind');
const isUntil = (token: Token): boolean => isUntilBehind(token) || (is(token, 'before') && is(token, 'relation'));

/** "AI", "AP": words that mean other things as well. */
function isInitials({ word }: Token): boolean {
  return /^\p{Script=Latin}{2}$/u.test(word);
}

/** What the words beside a head tell. In "Open points / To-dos" it is the points that are open. */
function saidBeside(label: string, tokens: readonly Token[], head: Token): Omit<Place, 'strength'> {
  const from = label.lastIndexOf(' / ', head.start);
  const next = label.indexOf(' / ', head.end);
  const own = tokens.filter(
    (token) => token !== head && token.start > from && (next < 0 || token.start < next) && !is(token, 'action'),
  );
  const rest = tokens.filter((token) => token !== head);
  const behind = tokens.filter(({ start }) => start >= head.end);
  // "Follow-up tasks" are new, "follow-up on tasks" looks back.
  const before = tokens.filter(({ end }) => end <= head.start).at(-1);
  const follows = before !== undefined && is(before, 'step') && is(before, 'review') ? before : null;
  const fresh = rest.some((token) => is(token, 'fresh', 'relativeDay', 'tomorrow'));
  const [first, second] = behind;
  // "Action items follow-up" looks back; so does "Actions from October": the meeting at hand needs no month.
  const followed =
    behind.length > 0 && behind.every((token) => is(token, 'review', 'statusColumn') && !is(token, 'action'));
  const fromMonth = behind.length === 2 && first && second && is(first, 'origin') && is(second, 'month');
  const carried =
    is(head, 'leftover') ||
    (!fresh && (own.some((token) => token !== follows && is(token, ...CARRIED)) || followed || fromMonth === true));
  const done = rest.some((token) => is(token, 'done'));
  const closed = done && !rest.some((token) => is(token, 'open', 'auxiliary') || token.word === 'not');
  return { carried, fresh, closed };
}

/** A plain head and what it is about: "Infra action items", "Action items for the website", "Action items (Docs)". */
function namedPlace(label: string, tokens: readonly Token[], lexicon: Lexicon): Place | null {
  const at = tokens.findIndex((token) => is(token, 'plainAction'));
  const head = tokens[at];
  // "Todos a favor" is a vote.
  if (!head || isTrap(head.word, lexicon) || /[?？]$/u.test(label)) return null;
  const sides = { before: tokens.slice(0, at), behind: tokens.slice(at + 1) };
  const topicBefore = sides.behind.every(isKnown);
  if (!topicBefore && !sides.before.every(isKnown)) return null;
  const topic = topicBefore ? sides.before : sides.behind;
  const [first, last] = [topic[0], topic.at(-1)];
  if (!first || !last) return null;
  const words = label.slice(first.start, last.end);
  // Behind a head a topic is led to: "for the website", "(Docs)", "– Docs".
  const joint = label.slice(head.end, first.start);
  // "タスクの管理": in scripts without spaces the head stands last, and this is about something else.
  const led = is(first, 'relation', 'and') && !isSpaceless(first.word);
  const about = topicBefore || led || /^\s*[(（&/+–—-]/u.test(joint);
  if (!about || !isTopic(words, topicBefore ? topic : topic.slice(is(first, 'relation', 'and') ? 1 : 0), lexicon))
    return null;
  // What is joined to them is another section, where people also speak.
  const neighbour = topicBefore ? last : first;
  const between = topicBefore ? label.slice(last.end, head.start) : joint;
  const joined = is(neighbour, 'and') || /[&/+,]/u.test(between);
  return { strength: joined ? 'weak' : 'plain', ...saidBeside(label, tokens, head) };
}

function isTopic(words: string, topic: readonly Token[], lexicon: Lexicon): boolean {
  return (
    words.length <= MAX_TOPIC &&
    topic.length > 0 &&
    topic.length <= MAX_TOPIC_WORDS + 1 &&
    topic.filter((token) => !isKnown(token)).length <= MAX_TOPIC_WORDS &&
    !/[:：;"“”]|[.,]\s*$/u.test(words.trim()) &&
    !topic.some((token) => is(token, ...SENTENCE) || isGerund(token.word, lexicon)) &&
    // An unknown word in hiragana is the ending of a verb.
    !topic.some((token) => !isKnown(token) && scriptOf(token.word) === 'hiragana')
  );
}

/** -ing words begin a subject, but for those that teams are called by: "tracking action items". */
const isGerund = (word: string, lexicon: Lexicon): boolean => word.endsWith('ing') && !lexicon.has('teamGerund', word);
