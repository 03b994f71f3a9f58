import type { Meeting, Page, ReadingRules } from '../meeting.ts';
import { readPage } from '../page-reading.ts';
import { parse } from '../parse.ts';
import { refusal } from '../page/complexity.ts';
import { shortened } from '../page/shorten.ts';
import { evidenceOn } from './evidence.ts';
import { suggestedOwners } from './owners.ts';
import { suggestedReferences } from './references.ts';
import type { Suggestion } from './suggestion.ts';
import { suggestedWords } from './words.ts';

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
  const words = suggestedWords(found, rules);
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
