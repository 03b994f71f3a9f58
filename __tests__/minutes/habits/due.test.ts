import { describe, expect, it } from '@jest/globals';
import { dueIn } from '../../../src/minutes/habits/due/phrases.ts';
import { DUE_HABITS } from '../../../src/minutes/habits/due.ts';
import { KNOWN_LANGUAGES } from '../../../src/minutes/vocabulary/languages.ts';

/** A Wednesday. */
const MEETING = '2024-02-14';

describe.each(DUE_HABITS)('until when: $says', ({ examples, counter }) => {
  it.each(examples)('"%s" is due "%s"', (task, due) => {
    expect(dueIn(task, MEETING, KNOWN_LANGUAGES)?.text).toBe(due);
  });

  it.each(counter)('"%s" tells no due date', (task) => {
    expect(dueIn(task, MEETING, KNOWN_LANGUAGES)).toBeNull();
  });
});
