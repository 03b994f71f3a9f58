/**
 * Finds words of a natural language in the code of the reading room outside `vocabulary/`: in regular expressions and in
 * lists of strings, where a word class belongs. Part of CI; the number of files that have some may only fall. Change here
 * when other places of the code may hold words.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import ts from 'typescript';
import { WEIGHTS } from '../src/minutes/decision/weights.ts';
import { DUE_HABITS } from '../src/minutes/habits/due.ts';
import { SIGNS } from '../src/minutes/habits/markers/signs.ts';
import { TOKENS } from '../src/minutes/habits/markers/tokens.ts';
import { RULES } from '../src/minutes/habits/rules.ts';
import { CONCEPTS } from '../src/minutes/vocabulary/concepts.ts';
import { KNOWN_LANGUAGES } from '../src/minutes/vocabulary/languages.ts';
import { wordsOf } from '../src/minutes/vocabulary/lexicon.ts';
import { PAGE_NAMES } from '../src/minutes/vocabulary/page-names.ts';
import { STATUS_SIGNS } from '../src/minutes/vocabulary/status-words.ts';
import { TIME_SIGNS } from '../src/minutes/vocabulary/time-words.ts';

/** So many files have some. Lower it when there are fewer; nobody raises it. */
const KNOWN_FILES = 0;

/** Parts of addresses, what bots of IRC write, time zones: the same in every language. */
const TECHNICAL = new Set(
  'http https www github com issues issue pull pulls projects views browse tickets ticket gitlab jira merge requests name recorded utc gmt'.split(
    ' ',
  ),
);
/** Words of Markdown, HTML, YAML and of code, by the files that read them. */
const MARKUP: Readonly<Record<string, string>> = {
  'blocks/outline.ts': 'minutes',
  'blocks/prose.ts': 'abbr center code del details font ins mark pre sub summary dhr table var time color',
  'doubts/remark.ts': 'true false null yes off',
  'fields/references.ts': 'text delete link break',
  'page/decode.ts': 'version git spec',
  'page/dialects.ts': 'import from export let function git npm docker',
  'page/html-tags.ts': 'style pre code apos',
  'page/html.ts': 'section details center figure main nav',
  'page/markdown.ts': 'text delete break link import export',
  'page/page-top.ts': 'title tag collection',
  'page/plain-form.ts': 'minutes',
  'page/shorten.ts': 'data base',
};
/** What these properties of a habit hold are names of signs, or examples for people. */
const TOLD = new Set(['examples', 'counter', 'unlisted', 'says', 'at', 'of', 'phrase']);
/** What the code calls things, in lists as well: word classes, signs, kinds of pages and of time. */
const NAMES: ReadonlySet<string> = new Set([
  ...Object.keys(CONCEPTS),
  ...Object.keys(SIGNS),
  ...TOKENS,
  ...STATUS_SIGNS,
  ...TIME_SIGNS,
  ...Object.values(PAGE_NAMES).flatMap((names) => Object.keys(names)),
  ...Object.keys(WEIGHTS),
  ...Object.keys(RULES),
  ...DUE_HABITS.map(({ force }) => force),
  ...['number', 'any'],
]);
/** Longer texts are sentences for people. Words. */
const MAX_WORDS = 5;

const SHORTEST = 3;

export interface Stray {
  line: number;
  words: string[];
}

const known = new Set(
  KNOWN_LANGUAGES.flatMap((language) =>
    Object.keys(CONCEPTS).flatMap((concept) => wordsOf(language, concept as keyof typeof CONCEPTS)),
  ).flatMap((word) => word.replace(/\*/gu, '').split(/[\s'’-]+/u)),
);

/** The words of some letters that a vocabulary has. */
function naturalWords(text: string, allowed: ReadonlySet<string>): string[] {
  const runs = text.match(/\p{L}+/gu) ?? [];
  return runs.filter((run) => {
    const word = run.toLowerCase();
    const isLong = word.length >= SHORTEST || /[^\p{Script=Latin}ー]/u.test(word);
    return isLong && known.has(word) && !TECHNICAL.has(word) && !allowed.has(word);
  });
}

/** The letters of a pattern that stand for themselves. */
function lettersOf(pattern: string): string {
  return pattern
    .replace(/\w+_\w+/gu, ' ')
    .replace(/\\[pP]\{[^}]*\}|\\[uk]\{?[\dA-Fa-f]+\}?|\\k<\w+>|\(\?<\w+>|\\[a-zA-Z]/gu, ' ')
    .replace(/\/[a-z]*$/u, '/');
}

/** Finds the stray words of one file; `path` is that below `src/minutes`. */
export function strayWords(source: string, path: string): Stray[] {
  const file = ts.createSourceFile('file.ts', source, ts.ScriptTarget.Latest, true);
  const allowed = new Set((MARKUP[path] ?? '').split(' '));
  const isHabit = path.startsWith('habits/');
  const found: Stray[] = [];
  const note = (node: ts.Node, text: string): void => {
    const words = naturalWords(text, allowed);
    if (words.length > 0) found.push({ line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1, words });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && TOLD.has(node.name.text)) return;
    // Examples of a habit may also be an argument of the function that makes it.
    if (isHabit && ts.isArrayLiteralExpression(node) && ts.isCallExpression(node.parent)) return;
    if (ts.isRegularExpressionLiteral(node)) note(node, lettersOf(node.text));
    else if (ts.isStringLiteralLike(node) && isListed(node) && !NAMES.has(node.text) && !isSentence(node.text))
      note(node, node.text);
    else if (isText(node) && (isPattern(node) || ALTERNATIVES.test(node.getText())))
      note(
        node,
        lettersOf(
          node
            .getText()
            .replace(/\$\{[^}]*\}/gu, ' ')
            .replaceAll('\\\\', '\\'),
        ),
      );
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const isText = (node: ts.Node): boolean => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
/** Words that a pattern chooses from, wherever it is put together: "yes|no". */
const ALTERNATIVES = /\p{L}\|\p{L}/u;

const isSentence = (text: string): boolean => text.split(' ').length > MAX_WORDS;

/** Of an array or a set, also one that is written as a text and split. */
function isListed(node: ts.Node): boolean {
  const { parent } = node;
  // What stands beside the name of a word class or a sign is a name as well, or says for people what it means.
  if (ts.isArrayLiteralExpression(parent)) return !parent.elements.some((one) => one !== node && isName(one));
  return ts.isPropertyAccessExpression(parent) && parent.name.text === 'split';
}

/** A name that no word of a language can be: `presentColumn`, `says-until-when`. */
const isName = (node: ts.Node): boolean =>
  ts.isStringLiteral(node) && NAMES.has(node.text) && /-|\p{Ll}\p{Lu}/u.test(node.text);

/** What `new RegExp` is given, however it is put together. */
function isPattern(node: ts.Node): boolean {
  let [below, above]: ts.Node[] = [node, node.parent];
  while (
    above &&
    (ts.isBinaryExpression(above) || ts.isParenthesizedExpression(above) || ts.isTaggedTemplateExpression(above))
  )
    [below, above] = [above, above.parent];
  if (!above || !ts.isNewExpression(above)) return false;
  return above.expression.getText() === 'RegExp' && above.arguments?.[0] === below;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .filter((path) => !path.startsWith(`${folder}/vocabulary/`))
    .sort();
}

function main(): void {
  const root = 'src/minutes';
  const stray = filesBelow(root)
    .map((path) => ({ path, found: strayWords(readFileSync(path, 'utf8'), relative(root, path)) }))
    .filter(({ found }) => found.length > 0);
  for (const { path, found } of stray)
    for (const { line, words } of found) console.log(`${relative('.', path)}:${line}: ${words.join(' ')}`);
  console.log(`${stray.length} files have words of a natural language outside vocabulary/; ${KNOWN_FILES} are known.`);
  if (stray.length > KNOWN_FILES) process.exitCode = 1;
  if (stray.length < KNOWN_FILES) {
    console.log('There are fewer now: lower KNOWN_FILES in this script.');
    process.exitCode = 1;
  }
}

if (import.meta.main) main();
