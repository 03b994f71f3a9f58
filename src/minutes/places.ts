import { wordPattern, type Lexicon } from './lexicon.ts';

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

const SHORTCODE = /:[a-z0-9_+-]{2,40}:/g;
/** "3.", "2.1", "iv)", "TOP 1:", "Item 4.", "三、", "（二）" */
const NUMBERING =
  /^[\s#]*(?:(?:top|punkt|tagesordnungspunkt|point|agenda item|item|topic|§)\s*\d{1,3}(?:\.\d{1,3})*\s*[.):：–—-]*\s|\d{1,3}(?:\.\d{1,3})*[.)]?\s|\d{1,3}(?:\.\d{1,3})*[.)、：]|[ivx]{1,4}[.)]\s|[a-z][.)]\s|[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）、.．：]|第[一二三四五六七八九十\d]{1,3}[项部分章节]*[、：:\s]|议题[一二三四五六七八九十\d]{1,3}[、：:\s])/;
/** Times and dates may stand beside: "(10 min)", "from 2024-02-14", "14 Feb". */
const TIME_WORDS =
  'min mins minutes minuten am pm utc cet cest jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december januar februar märz mai juni juli oktober dezember janvier février mars avril juin juillet août septembre octobre novembre décembre monday tuesday wednesday thursday friday th st nd rd'.split(
    ' ',
  );
const TIMES = new RegExp(`\\d+|(?<!\\p{L})(?:${TIME_WORDS.join('|')})(?!\\p{L})`, 'gu');
/** "Actions from October": the meeting at hand needs no month. */
const FROM_MONTH =
  /^\s*(?:from|aus|vom|de|d['’])\s?(?:january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre)\s*$/u;
const CLOSED = /(?<!\p{L})(?:completed|closed|finished|done|erledigte|erledigt|réalisées|terminées)(?!\p{L})|已完成/u;
const NOT_CLOSED =
  /(?<!\p{L})(?:open|pending|ongoing|to be|be|not|in progress|offene?|nicht|en cours|until|bis)(?!\p{L})|未/u;
/** Behind a head: what became of the items. */
const FOLLOWED_UP = /^\s*(?:follow[\s-]?ups?|跟进)(?:情况)?\s*$/u;
/** "the previous board meeting", "last TSC call": its name says no more. */
const EARLIER_MEETING =
  /(?<!\p{L})(last|previous|prev|prior)\s((?:[\p{L}\d-]+\s){1,3})(meeting|call|session|sync)(?!\p{L})/gu;
const JOINED_BEFORE = /(?:(?<!\p{L})(?:and|und|et)|[&/+,]|[和与及])\s*(?:[^\s\p{L}]\s*)*$/u;
const JOINED_BEHIND = /^\s*(?:(?:and|und|et)(?!\p{L})|[&/+,]|[和与及])/u;
/** Of a whole label, a topic and what joins them to the head. Characters, words. */
const MAX_LABEL = 120;
const MAX_TOPIC = 40;
const MAX_TOPIC_WORDS = 4;

/** What may part the words of a head and is not read with them: emoji. */
const BETWEEN = /[^\0-\xa8\xaa-\xad\xaf-\u2000]|:[a-z0-9_+-]{2,40}:/;

/** Reads a heading or lead-in. `null` if it says something else, be it "GitHub Actions" or "AI". */
export function placeOf(text: string, lexicon: Lexicon): Place | null {
  const lower = text.toLowerCase();
  // Most texts are done here.
  if (!patternsOf(lexicon).heads.test(lower) && !BETWEEN.test(lower)) return null;
  const label = lower
    .replace(SHORTCODE, ' ')
    .replace(/[\p{Extended_Pictographic}\uFE0F\u200D]/gu, ' ')
    .replace(NUMBERING, ' ')
    .replace(/[:：\s]+$/u, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(EARLIER_MEETING, (whole: string, which: string, name: string, meeting: string) =>
      lexicon.find('actionHeads', name) === null ? `${which} ${meeting}` : whole,
    );
  if (label === '' || label.length > MAX_LABEL) return null;
  return headedPlace(label, 'plain', lexicon) ?? headedPlace(label, 'weak', lexicon) ?? namedPlace(label, lexicon);
}

/** A head and fillers, perhaps with another section beside it. */
function headedPlace(label: string, strength: Place['strength'], lexicon: Lexicon): Place | null {
  const head = lexicon.find(strength === 'plain' ? 'actionHeads' : 'weakHeads', label);
  if (!head) return null;
  const behind = label.slice(head.index + head.word.length);
  const rest = `${label.slice(0, head.index)} ${behind}`;
  // Most labels that hold a head's word are sentences: their first words tell.
  if (saysMore(rest, lexicon)) return null;
  const left = rest.replace(TIMES, ' ').replace(patternsOf(lexicon).fillers, ' ');
  const alone = isBlank(left);
  if (!alone && !isBlank(left.replace(patternsOf(lexicon).sectionsBeside, ' '))) return null;
  const own = besideHead(label.slice(0, head.index), behind);
  const fresh = lexicon.find('freshHeads', rest) !== null;
  const carried =
    !fresh && (lexicon.find('carriedHeads', own) !== null || FOLLOWED_UP.test(behind) || FROM_MONTH.test(behind));
  // "AI" alone is a topic of its own, not a list of tasks.
  if ((head.word === 'ai' || head.word === 'ap') && !(alone && carried)) return null;
  const named = /^(?:(?:offene|ausstehende|unerledigte) |遗留|matters arising|carr[yi]|leftover)/u.test(head.word);
  return { strength: alone ? strength : 'weak', carried: carried || named, fresh, closed: isClosed(rest) };
}

/** What may tell of the head: in "Open points / To-dos" it is the points that are open. */
function besideHead(before: string, behind: string): string {
  return `${before.split(' / ').at(-1) ?? ''} ${behind.split(' / ')[0] ?? ''}`;
}

/** A plain head and what it is about: "Infra action items", "Action items for the website", "Action items (Docs)". */
function namedPlace(label: string, lexicon: Lexicon): Place | null {
  const head = lexicon.find('namedHeads', label);
  if (!head || /[?？]$/u.test(label)) return null;
  const behind = label.slice(head.index + head.word.length);
  const before = label.slice(0, head.index);
  const about = /^\s*(?:(?:for|by|of|für|von|pour|de|and|und|et)\s|[(（&/+–—-])\s*([^()（）]+)[)）]?$/u.exec(
    behind,
  )?.[1];
  const topic = saysNothingElse(behind, lexicon) ? before : saysNothingElse(before, lexicon) ? about : undefined;
  if (topic === undefined || !isTopic(topic, lexicon)) return null;
  const fresh = lexicon.find('freshHeads', label) !== null;
  const carried = !fresh && lexicon.find('carriedHeads', besideHead(before, behind)) !== null;
  // What is joined to them is another section, where people also speak.
  const joined = topic === before ? JOINED_BEFORE.test(before) : JOINED_BEHIND.test(behind);
  return { strength: joined ? 'weak' : 'plain', carried, fresh, closed: isClosed(topic) };
}

/** -ing words that teams are called by; others begin a subject: "tracking action items". */
const FIELDS: ReadonlySet<string> = new Set(
  'marketing engineering testing networking onboarding fundraising training packaging accounting funding hosting planning steering'.split(
    ' ',
  ),
);

function isTopic(text: string, lexicon: Lexicon): boolean {
  const words = text.match(/\p{Script=Han}+|[\p{L}\p{N}'’]+/gu) ?? [];
  return (
    text.length <= MAX_TOPIC &&
    words.length > 0 &&
    words.length <= MAX_TOPIC_WORDS &&
    !/[:：;"“”]|[.,]\s*$/u.test(text.trim()) &&
    lexicon.find('topicStops', text) === null &&
    !words.some((word) => lexicon.has('noTask', word) || (word.endsWith('ing') && !FIELDS.has(word)))
  );
}

function isClosed(words: string): boolean {
  return CLOSED.test(words) && !NOT_CLOSED.test(words);
}

function saysNothingElse(rest: string, lexicon: Lexicon): boolean {
  return isBlank(rest.replace(TIMES, ' ').replace(patternsOf(lexicon).fillers, ' '));
}

/** Whether a text has a word that stands beside no head, nor within what does. */
function saysMore(text: string, lexicon: Lexicon): boolean {
  const { beside } = patternsOf(lexicon);
  for (const [word] of text.matchAll(/\p{L}+/gu)) if (!beside.has(word) && !/\p{Script=Han}/u.test(word)) return true;
  return false;
}

function isBlank(text: string): boolean {
  return !/\p{L}/u.test(text);
}

const FILLERS = [
  'headFillers',
  'carriedHeads',
  'freshHeads',
  'actionHeads',
  'weakHeads',
  'ownerColumn',
  'dueColumn',
  'statusColumn',
] as const;

interface Patterns {
  /** Any head at all. */
  heads: RegExp;
  fillers: RegExp;
  sectionsBeside: RegExp;
  /** All words of those two, and of times. */
  beside: ReadonlySet<string>;
}

const patterns = new WeakMap<Lexicon, Patterns>();

function patternsOf(lexicon: Lexicon): Patterns {
  let found = patterns.get(lexicon);
  if (!found) {
    const wordsOf = (concept: Parameters<Lexicon['words']>[0]): string[] =>
      lexicon.words(concept).flatMap((phrase) => phrase.match(/\p{L}+/gu) ?? []);
    const any = (flags: string, ...concepts: readonly Parameters<Lexicon['words']>[0][]): RegExp => {
      const words = new Set(concepts.flatMap((concept) => lexicon.words(concept)));
      return new RegExp(wordPattern([...words].sort((a, b) => b.length - a.length)), flags);
    };
    found = {
      heads: any('u', 'actionHeads', 'weakHeads', 'namedHeads'),
      fillers: any('gu', ...FILLERS),
      sectionsBeside: any('gu', 'sectionsBeside'),
      beside: new Set([...TIME_WORDS, ...FILLERS.flatMap(wordsOf), ...wordsOf('sectionsBeside')]),
    };
    patterns.set(lexicon, found);
  }
  return found;
}
