import type { Meeting, Page, ReadingRules } from '../meeting.ts';
import { readPage } from '../page-reading.ts';
import { parse } from '../parse.ts';
import { refusal } from '../page/complexity.ts';
import { shortened } from '../page/shorten.ts';
import { earlierHeadings } from './earlier.ts';
import { evidenceOn } from './evidence.ts';
import { everybodyWords } from './everybody.ts';
import { suggestedOwners } from './owners.ts';
import { suggestedReferences } from './references.ts';
import type { Suggestion } from './suggestion.ts';
import { statusWordsOf } from './status.ts';
import { suggestedWords, type PageEvidence } from './words.ts';

/**
 * All that a group's config might say, learned from its pages. Change here when something else is to be suggested.
 * `knownOwners`: names that the config has, in lower case.
 */
export function suggest(
  given: readonly Page[],
  rules: ReadingRules,
  knownOwners: ReadonlySet<string> = new Set(),
): { suggestions: Suggestion[]; meetings: Meeting[] } {
  const pages = given
    .filter(({ text }) => refusal(text) === null)
    .map((page) => ({ ...page, text: shortened(page.text) }));
  const found = pages.map((page) => ({ page, found: evidenceOn(readPage(page, rules)) }));
  const words = wordsOfPages(found, rules);
  const meetings = pages.flatMap((page) => parse(page, words.rules, { references: true }).meetings);
  return {
    suggestions: [
      ...words.suggestions,
      ...suggestedOwners(
        meetings,
        pages.map(({ text }) => text),
        knownOwners,
      ),
      ...suggestedReferences(meetings, rules.references),
    ],
    meetings,
  };
}

/**
 * The words that pages speak for. Which headings are of earlier tasks, and how far a task is, shows once the tasks of each
 * meeting are read: then a heading of earlier ones is none of new ones.
 */
function wordsOfPages(found: readonly PageEvidence[], rules: ReadingRules): ReturnType<typeof suggestedWords> {
  const pages = found.map(({ page }) => page);
  const words = suggestedWords(found, rules);
  const earlier = earlierHeadings(pages, words.rules, rules.vocabulary);
  const status = [...statusWordsOf(pages, words.rules), ...everybodyWords(pages, words.rules)];
  if (earlier.length + status.length === 0) return words;
  const heads = new Set(earlier.flatMap((one) => wordsOf(one)));
  const others = found.map((one) => ({
    ...one,
    found: one.found.filter((evidence) => !wordsOf({ ...one, found: [evidence] }).some((word) => heads.has(word))),
  }));
  // how far a task is, and whose, can be told only where it is read
  const tasks = suggestedWords(joined([...others, ...earlier]), rules);
  const said = suggestedWords(joined([...pages.map((page) => ({ page, found: [] })), ...status]), tasks.rules);
  return { suggestions: [...tasks.suggestions, ...said.suggestions], rules: said.rules };
}

/** Each page once, with all that speaks for words on it. */
function joined(all: readonly PageEvidence[]): PageEvidence[] {
  const pages = new Map<string, PageEvidence>();
  for (const { page, found } of all)
    pages.set(page.path, { page, found: [...(pages.get(page.path)?.found ?? []), ...found] });
  return [...pages.values()];
}

const wordsOf = ({ found }: PageEvidence): string[] =>
  found.flatMap(({ teach }) => teach.map(({ word }) => word.toLowerCase()));
