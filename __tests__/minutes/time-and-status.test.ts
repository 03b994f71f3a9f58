import { describe, expect, it } from '@jest/globals';
import { dueIn } from '../../src/minutes/habits/due/phrases.ts';
import { splitStatus, whatSays } from '../../src/minutes/habits/status/statements.ts';
import type { Language } from '../../src/minutes/meeting.ts';
import { KNOWN_LANGUAGES } from '../../src/minutes/vocabulary/languages.ts';
import { lexiconOf, wordsOf } from '../../src/minutes/vocabulary/lexicon.ts';
import { TIME_AND_STATUS } from './languages/time-and-status.ts';

const MEETING = '2024-02-14';

/** Their words have a value by their order: so many words are a form. */
const ORDERED = [
  ['month', 12],
  ['weekday', 7],
  ['count', 10],
  ['timeUnit', 5],
] as const;

describe.each(KNOWN_LANGUAGES)('the calendar in %s', (language) => {
  it.each(ORDERED)('%s: each form is whole, %i words', (concept, form) => {
    expect(wordsOf(language, concept).length % form).toBe(0);
    expect(wordsOf(language, concept).length).toBeGreaterThan(0);
  });
});

describe.each(Object.entries(TIME_AND_STATUS))('minutes in %s', (code, examples) => {
  const language = KNOWN_LANGUAGES.find((one) => one === code) ?? 'en';
  const languages: readonly Language[] = [language, 'en'];
  const lexicon = lexiconOf(languages);

  it.each(examples.dues)('"%s" is due "%s", on %s', (task, due, day) => {
    expect(dueIn(task, MEETING, languages)).toEqual({ text: due, date: day });
  });

  it.each(examples.done)('"%s" says that it is done', (text) => {
    expect(whatSays(text, lexicon, false)).toMatchObject({ status: 'closed', reason: 'completed' });
  });

  it.each(examples.dropped)('"%s" says that it will not be done', (text) => {
    expect(whatSays(text, lexicon, false)).toMatchObject({ status: 'closed', reason: 'not_planned' });
  });

  it.each(examples.open)('"%s" says that it goes on', (text) => {
    expect(whatSays(text, lexicon, false)).toMatchObject({ status: 'open' });
  });

  it.each(examples.behind)('"%s" is the task "%s", %s', (text, task, status) => {
    const split = splitStatus(text, lexicon);
    expect([split.text, split.says?.status]).toEqual([task, status]);
  });
});
