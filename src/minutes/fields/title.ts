import { withoutAddresses } from '../people/addresses.ts';

/** GitHub's limit for an issue title, in characters. */
export const MAX_TITLE = 256;

/** What a text says stands in so many characters; the bound keeps reading linear. */
const MAX_READ = 2000;

/** Words that tell nothing alone: "create issue", "will double check". */
const LIGHT = new Set(
  (
    'a an the this that these those it them to of for in on at with and or about from up out be is are was as by into ' +
    'will would should must can could may needs need has have do does did ask check double create write open make take ' +
    'have look see add update prepare draft issue issues pr prs pull request ticket follow following continue discuss ' +
    'finish clarify forward move bring send set get give report come back again more further work prioritize still also ' +
    'please here there his her their our your my its not new next last then now item task todo meeting ' +
    'der die das ein eine und zu im am auf mit prüfen erstellen anlegen klären schreiben machen wird ' +
    'le la les un une des et à de du en avec vérifier créer faire'
  ).split(' '),
);

/** Whether a text means little without what stands above it: fewer than two words that carry meaning. */
export function isTerse(text: string): boolean {
  const words =
    plain(text.slice(0, MAX_READ))
      .toLowerCase()
      .match(/\p{Script=Han}{2}|(?:(?!\p{Script=Han})[\p{L}\p{N}][\p{L}\p{N}'’-]*)/gu) ?? [];
  return words.filter((word) => !LIGHT.has(word) && !/^\d+$/u.test(word)).length < 2;
}

/** ", see example/specs#12" at the end tells where, not what. */
const SEE =
  /[,;(–—-]\s*(?:please\s)?(?:see(?:\salso)?|siehe|s\.|cf\.?|voir|参见|见)[:\s]\s*(?:https?:\/\/\S+|(?:issue|pr|pull request|mr)?\s?[\w./-]*#?\d+|\[[^\]\n]{1,80}\]\([^()\s]{1,300}\))[\s.)]*$/iu;

/**
 * A title for the item's issue: the text as plain words, with its parent or section before it where the text alone
 * means little. At most 256 characters, cut at a word.
 */
export function titleOf(item: { text: string; context: string | null; section: readonly string[] }): string {
  const task = trimmed(plain(item.text.replace(SEE, '').slice(0, MAX_READ)));
  const above = isTerse(item.text) ? context(item) : '';
  const title = above === '' ? capital(task) : task === '' ? capital(above) : `${capital(above)}: ${task}`;
  return cut(title, MAX_TITLE);
}

/** The parent bullet, else the innermost heading that is not itself about action items. */
function context(item: { text: string; context: string | null; section: readonly string[] }): string {
  const candidates = [item.context, ...[...item.section].reverse()];
  const said = plain(item.text.slice(0, MAX_READ)).toLowerCase();
  for (const candidate of candidates) {
    const words = trimmed(plain((candidate ?? '').slice(0, MAX_READ))).replace(/[\s:]+$/u, '');
    if (words !== '' && !GENERAL_HEADING.test(words) && !said.includes(words.toLowerCase())) return cut(words, 120);
  }
  return '';
}

/** Which of the items a heading means; alone it means them all. */
const WHICH = 'check|review|open|pending|new|old|previous|all|our';
const GENERAL_HEADING = new RegExp(
  String.raw`^(?:(?:${WHICH})\s)*(?:${WHICH}|ais?|actions?|action[ -](?:items?|points?)|to-?dos?|tasks?|agenda|minutes|notes|topics?|discussion|meeting|miscellaneous|misc|other|aob|any other business|next steps|follow[- ]?ups?|aufgaben|tagesordnung|sonstiges|verschiedenes|ordre du jour|divers|后续行动|议程)(?:\s(?:from|of|since|for)\s.*|\s?:?)$`,
  'iu',
);

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
function trimmed(text: string): string {
  let rest = text;
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest
      .replace(/^[\s:;,.@\-–—>→]+/u, '')
      .replace(/^(?:will|to|should|shall|must|needs? to|has to|have to|is going to|please)[\s:]+(?=\S)/iu, '')
      .replace(/\s*\(#\d+\)\s*$/u, '')
      .replace(/[\s:;,.\-–—>→。；，：]+$/u, '');
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
