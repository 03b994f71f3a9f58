import { withoutAddresses } from '../people/addresses.ts';
import type { Concept } from '../vocabulary/concepts.ts';
import { anyOf } from '../vocabulary/everywhere.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { isSpaceless } from '../vocabulary/trie.ts';

/** The title of an item's issue. Change here when titles should tell more or less. */

/** What a title is made of: the task, and what stands above it. */
export interface Titled {
  text: string;
  context: string | null;
  section: readonly string[];
}

/** GitHub's limit for an issue title, in characters. */
export const MAX_TITLE = 256;

/** What a text says stands in so many characters; the bound keeps reading linear. */
const MAX_READ = 2000;

/** What names a heading that tells nothing of the task below it, and which of the items it means; alone it means them all. */
const GENERAL: readonly Concept[] = ['generalSection', 'action', 'step', 'task', 'agenda', 'leftover'];
const WHICH: readonly Concept[] = ['review', 'open', 'fresh', 'earlier', 'article'];

const isOf = (concepts: readonly Concept[], word: string, lexicon: Lexicon): boolean =>
  concepts.some((concept) => lexicon.has(concept, word));

/** Whether a text means little without what stands above it: fewer than two words that carry meaning. */
export function isTerse(text: string, lexicon: Lexicon): boolean {
  const words =
    plain(text.slice(0, MAX_READ))
      .toLowerCase()
      .match(/\p{Script=Han}{2}|(?:(?!\p{Script=Han})[\p{L}\p{N}][\p{L}\p{N}'’-]*)/gu) ?? [];
  return words.filter((word) => !isLight(word, lexicon)).length < 2;
}

/** Function words, numbers and verbs that go with anything. What has no spaces is cut into pairs, which are no words. */
function isLight(word: string, lexicon: Lexicon): boolean {
  return /^\d+$/u.test(word) || (!isSpaceless(word.charAt(0)) && lexicon.has('light', word));
}

/** ", see example/specs#12" at the end tells where, not what. */
const SEE = new RegExp(
  `[,;(–—-]\\s*${anyOf('see')}[:\\s]\\s*(?:https?:\\/\\/\\S+|(?:${anyOf('issueWord', 'pullWord')}|mr)?\\s?[\\w./-]*#?\\d+|\\[[^\\]\\n]{1,80}\\]\\([^()\\s]{1,300}\\))[\\s.)]*$`,
  'iu',
);

/**
 * A title for the item's issue: the text as plain words, with its parent or section before it where the text alone
 * means little. At most 256 characters, cut at a word.
 */
export function titleOf(item: Titled, lexicon: Lexicon): string {
  const task = trimmed(plain(item.text.replace(SEE, '').slice(0, MAX_READ)), lexicon);
  const above = isTerse(item.text, lexicon) ? context(item, lexicon) : '';
  const title = above === '' ? capital(task) : task === '' ? capital(above) : `${capital(above)}: ${task}`;
  return cut(title, MAX_TITLE);
}

/** The parent bullet, else the innermost heading that is not itself about action items. */
function context(item: Titled, lexicon: Lexicon): string {
  const candidates = [item.context, ...[...item.section].reverse()];
  const said = plain(item.text.slice(0, MAX_READ)).toLowerCase();
  for (const candidate of candidates) {
    const words = trimmed(plain((candidate ?? '').slice(0, MAX_READ)), lexicon).replace(/[\s:]+$/u, '');
    if (words !== '' && !isGeneral(words, lexicon) && !said.includes(words.toLowerCase())) return cut(words, 120);
  }
  return '';
}

/** "Notes", "New", "Open action items", "Review of actions from last time" */
function isGeneral(heading: string, lexicon: Lexicon): boolean {
  const words = heading.toLowerCase().replace(/\s?:$/u, '').split(' ');
  const from = words.findIndex((word, at) => at > 0 && isOf(['origin', 'timeFor'], word, lexicon));
  const named = from < 0 ? words : words.slice(0, from);
  while (named.length > 1 && !isOf(GENERAL, named.join(' '), lexicon) && isOf(WHICH, named[0] ?? '', lexicon))
    named.shift();
  return isOf([...GENERAL, ...WHICH], named.join(' '), lexicon);
}

/** Without Markdown, mentions, long URLs, control and bidi characters. */
function plain(text: string): string {
  return withoutAddresses(text)
    .replace(/!?\[([^\][]*)\]\([^()\s]*\)/gu, '$1')
    .replace(/<!--[^]*?-->|<\/?[a-z][^<>]*>/giu, ' ')
    .replace(/<?(?<url>https?:\/\/[^\s<>)\]]+)>?/giu, (_, url: string) => shortUrl(url))
    .replace(/[`~]{1,3}|\*{1,3}|(?<![\p{L}\p{N}])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}])/gu, '')
    .replace(/(?<![\p{L}\p{N}._-])@(?=[\p{L}\p{N}])/gu, '')
    .replace(/\p{Cc}|[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

function shortUrl(url: string): string {
  const github = /^https?:\/\/(?:www\.|redirect\.)?github\.com\/([\w.-]+\/[\w.-]+)(?:\/(?:issues|pull)\/(\d+))?/iu.exec(
    url,
  );
  if (github !== null) return github[2] === undefined ? (github[1] ?? '') : `${github[1] ?? ''}#${github[2]}`;
  return /^https?:\/\/(?:www\.)?([^/?#:]+)/iu.exec(url)?.[1] ?? url;
}

/** Without leading "will" or "to", the own issue's `(#12)` at the end, and punctuation around. */
function trimmed(text: string, lexicon: Lexicon): string {
  let rest = text;
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(/^[\s:;,.@\-–—>→]+/u, '');
    const verb = lexicon.at('titleVerb', rest);
    const behind = verb > 0 ? (/^[\s:]+(?=\S)/u.exec(rest.slice(verb))?.[0].length ?? 0) : 0;
    if (behind > 0) rest = rest.slice(verb + behind);
    rest = rest.replace(/\s*\(#\d+\)\s*$/u, '').replace(/[\s:;,.\-–—>→。；，：]+$/u, '');
  }
  return rest;
}

function capital(text: string): string {
  // `iPhone`, `kubectl-x`, `owner/repo#1`: a first word with more than letters stays as it is.
  const first = /^\S+/u.exec(text)?.[0] ?? '';
  return /^\p{Ll}+[,;:]?$/u.test(first) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** Cut at a word, with an ellipsis; never inside a surrogate pair. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  let head = '';
  for (const letter of text) {
    if (head.length + letter.length > most - 1) break;
    head += letter;
  }
  const space = head.lastIndexOf(' ');
  return `${(space > most / 2 ? head.slice(0, space) : head).replace(/[\s,;:.–—-]+$/u, '')}…`;
}
