import { describe, expect, it } from '@jest/globals';
import { leadingStatus, splitStatus, whatSays } from '../../../src/minutes/habits/status/statements.ts';
import { STATUS_HABITS, type StatusHabit } from '../../../src/minutes/habits/status.ts';
import { lexiconOf } from '../../../src/minutes/vocabulary/lexicon.ts';

const lexicon = lexiconOf(['en', 'de', 'fr', 'zh']);

/** What is left of a text as the task, and how it stands: read at the place of a habit. */
function read({ place }: StatusHabit, text: string): [task: string, status: string | null] {
  if (place === 'reply') return ['', whatSays(text, lexicon, false)?.status ?? null];
  const { says, text: task } = place === 'before' ? leadingStatus(text, lexicon) : splitStatus(text, lexicon);
  return [task, says?.status ?? null];
}

describe.each(STATUS_HABITS)('$place a task: $says', (habit) => {
  const { examples, counter, place } = habit;

  it.each(examples)('"%s" is the task "%s", %s', (text, task, status) => {
    expect(read(habit, text)).toEqual([task, status]);
  });

  it('and nothing of the kind where only the words are alike', () => {
    const found = counter.map((text) => (place === 'reply' ? read(habit, text)[1] : read(habit, text)[0]));
    expect(found).toEqual(counter.map((text) => (place === 'reply' ? null : text)));
  });
});
