import type { Meeting, Page, ReadingRules } from '../meeting.ts';
import { readPage } from '../page-reading.ts';
import { parse } from '../parse.ts';
import { refusal } from '../page/complexity.ts';
import { shortened } from '../page/shorten.ts';
import { earlierHeadings } from './earlier.ts';
import { evidenceOn } from './evidence.ts';
import { suggestedOwners } from './owners.ts';
import { suggestedReferences } from './references.ts';
import type { Suggestion } from './suggestion.ts';
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
  const words = wordsAndEarlier(found, rules);
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
 * The words that pages speak for. Which headings are of earlier tasks shows once the tasks of each meeting are read: then
 * none of them is one of new tasks.
 */
function wordsAndEarlier(found: readonly PageEvidence[], rules: ReadingRules): ReturnType<typeof suggestedWords> {
  const words = suggestedWords(found, rules);
  const earlier = earlierHeadings(
    found.map(({ page }) => page),
    words.rules,
    rules.vocabulary,
  );
  if (earlier.length === 0) return words;
  const heads = new Set(earlier.flatMap((one) => wordsOf(one)));
  const others = found.map((one) => ({
    ...one,
    found: one.found.filter((evidence) => !wordsOf({ ...one, found: [evidence] }).some((word) => heads.has(word))),
  }));
  return suggestedWords([...others, ...earlier], rules);
}

const wordsOf = ({ found }: PageEvidence): string[] =>
  found.flatMap(({ teach }) => teach.map(({ word }) => word.toLowerCase()));
