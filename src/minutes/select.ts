/**
 * Which files are minutes, where nobody names them: by the config's patterns, else by what a path and the top of a page
 * say. Words are in `vocabulary/page-names.ts`.
 */
import { dateIn, pathDate } from './blocks/dates.ts';
import { matchesGlobs } from './page/globs.ts';
import { carriesDay } from './page/day-shape.ts';
import { classesOf, nameWords, wordsOfNames, type NameClass, type NameWord } from './page/name-words.ts';
import { isMarkdown, isPlainText } from './page/page-file.ts';
import { pageTop, type PageTop } from './page/page-top.ts';
import { ABOUT, BESIDE, OF_PAPERS, OTHER_FILES, OTHER_FOLDERS, TEMPLATE } from './vocabulary/page-names.ts';

/** Longer titles speak of minutes, they don't name them. Words. */
const TITLE_WORDS = 12;
/** In a path they are enough. */
const IN_PATH: readonly NameClass[] = ['minutes', 'protocol', 'meeting', 'notes'];

const about = wordsOfNames(ABOUT);
const otherFolders = wordsOfNames(OTHER_FOLDERS);
const ofPapers = wordsOfNames(OF_PAPERS);
const otherFiles = wordsOfNames(OTHER_FILES);
const template = wordsOfNames(TEMPLATE);
const beside = BESIDE.map((name) => nameWords(name).join(' '));

export type PathVerdict = 'yes' | 'no' | 'ask-page';

/**
 * Whether a path alone tells that a file is minutes. With patterns they decide; without, a date in the path or a word
 * such as `meetings` in a folder or the name; where neither speaks, or a date stands in a folder of other things, the
 * top of the page has to be asked. Paths begin below the repository's root, or with the folder that somebody named.
 */
export function mayBeMinutes(path: string, patterns: readonly string[] | null): PathVerdict {
  if (patterns !== null) return picks(path, patterns) ? 'yes' : 'no';
  if (!isMarkdown(path)) return 'no';
  const parts = path.split('/');
  const name = wordsOfFile(parts.pop() ?? '');
  const dated = isDated(path);
  if (!dated && isBeside(name)) return 'no';
  const named = saysMinutes(name) && (dated || !name.some((word) => about.has(word)));
  if (named || parts.some((folder) => saysMinutes(nameWords(folder)))) return 'yes';
  return dated && !isOther(path) ? 'yes' : 'ask-page';
}

/** Whether a file is minutes, by its path, else by the top of the page (`text`, at least its beginning). */
export function isMinutes(path: string, text: string, patterns: readonly string[] | null): boolean {
  const verdict = mayBeMinutes(path, patterns);
  if (verdict !== 'ask-page') return verdict === 'yes';
  const top = pageTop(text);
  if (top.titles.some(namesMinutes) || top.kinds.some(isKindOfMinutes)) return true;
  if (isOther(path)) return isDated(path) && tellsWhoCame(top);
  return top.titles.some((title) => dateIn(title) !== null && !otherFiles.has(nameWords(title)[0] ?? ''));
}

/** Plain text is picked only by patterns that say `.txt`. */
function picks(path: string, patterns: readonly string[]): boolean {
  if (isMarkdown(path)) return matchesGlobs(path, patterns);
  const plain = patterns.filter((pattern) => pattern.startsWith('!') || isPlainText(pattern));
  return isPlainText(path) && matchesGlobs(path, plain);
}

function isDated(path: string): boolean {
  return pathDate(path) !== null || carriesDay(path.slice(path.lastIndexOf('/') + 1));
}

function isBeside(name: readonly string[]): boolean {
  const words = `${name.join(' ')} `;
  return beside.some((one) => words.startsWith(`${one} `)) || template.has(name.at(-1) ?? '');
}

function saysMinutes(words: readonly string[]): boolean {
  return classesOf(words).some(({ kind }) => IN_PATH.includes(kind));
}

const wordsOfFile = (file: string): string[] => nameWords(file.replace(/\.[a-z]{2,8}$/iu, ''));

/** A date in a path like `blog/2026-03-04-hello.md` or `changelog-2026-03-04.md` tells nothing. */
function isOther(path: string): boolean {
  const folders = path.split('/');
  const name = wordsOfFile(folders.pop() ?? '');
  if (otherFiles.has(name[0] ?? '')) return true;
  // where the date is all that a name says, even a folder "design" is that of a group
  return name.some((word) => /\p{L}/u.test(word)) && folders.some(isFolderOfOthers);
}

/** "blog", "design-docs". */
function isFolderOfOthers(folder: string): boolean {
  const words = nameWords(folder);
  const isOneOf = (word: string): boolean => otherFolders.has(word);
  return words.some(isOneOf) && words.every((word) => isOneOf(word) || ofPapers.has(word));
}

/** "Minutes of the board", "Meeting notes", "Community call #12". */
function namesMinutes(title: string): boolean {
  const words = nameWords(title);
  if (words.length > TITLE_WORDS || words.some((word) => about.has(word))) return false;
  const found = classesOf(words);
  const has = (...kinds: NameClass[]): boolean => found.some(({ kind }) => kinds.includes(kind));
  if (has('minutes')) return true;
  const dated = dateIn(title) !== null;
  if (has('meeting', 'occasion', 'protocol') && (has('notes') || dated)) return true;
  return (has('meeting') && has('protocol')) || found.some((one) => isNumbered(one, words));
}

/** "Meeting 12", "12. Sitzung", "12th meeting"; the number may have a sign, which is no word. */
function isNumbered({ kind, first, last }: NameWord, words: readonly string[]): boolean {
  if (kind !== 'meeting' && kind !== 'occasion') return false;
  const isNumber = (word: string | undefined): boolean => /^\d{1,4}$/u.test(word ?? '');
  const ordinal = /^(?:st|nd|rd|th)$/u.test(words[first - 1] ?? '') && isNumber(words[first - 2]);
  return isNumber(words[last + 1]) || isNumber(words[first - 1]) || ordinal;
}

function isKindOfMinutes(value: string): boolean {
  return classesOf(nameWords(value)).some(({ kind }) => kind === 'minutes' || kind === 'meeting');
}

/** A line or heading on top that lists who was there: "Attendees: alice, bob", "## Présents". */
function tellsWhoCame({ lines }: PageTop): boolean {
  return lines.some((line) => {
    const label = /^[\s>#*_+-]{0,12}(?<label>[^:：]{3,40})(?:[:：]|$)/u.exec(line)?.groups?.['label'];
    if (label === undefined) return false;
    const words = nameWords(label);
    return words.length <= 3 && classesOf(words).some(({ kind, first }) => kind === 'attendance' && first === 0);
  });
}
