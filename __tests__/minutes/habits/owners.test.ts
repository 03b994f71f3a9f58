import { describe, expect, it } from '@jest/globals';
import { OWNER_HABITS } from '../../../src/minutes/habits/owners.ts';
import { NAME_PLACES, namesOfLists } from '../../../src/minutes/habits/owners/names-of-lists.ts';
import { readOwners } from '../../../src/minutes/habits/owners/leading-owners.ts';
import { trailingOwners } from '../../../src/minutes/habits/owners/trailing-owners.ts';
import type { Person } from '../../../src/minutes/meeting.ts';
import { namesOf } from '../../../src/minutes/people/names.ts';
import { peopleIn } from '../../../src/minutes/people/people.ts';
import { lexiconOf } from '../../../src/minutes/vocabulary/lexicon.ts';

/** What is a duty in one language may be another word elsewhere: a page is read in its own languages, and so are these. */
const lexicon = lexiconOf(['en', 'de', 'fr', 'zh', 'ja', 'ko']);
const listed = namesOf(peopleIn('Alice Doe, Bob Roe <bob@harbour.example>'), '', lexicon);
const unlisted = namesOf([], '', lexicon);

function written(owners: readonly Person[]): string {
  return owners.map(({ name, login }) => (login ? '@' : '') + name).join(' ');
}

interface Read {
  owners: string;
  task: string;
}

function read(place: 'front' | 'behind', words: string, isListed: boolean): Read {
  const names = isListed ? listed : unlisted;
  if (place === 'front') {
    const lead = readOwners(words, names, lexicon);
    return { owners: written(lead?.owners ?? []), task: words.slice(lead?.length ?? 0) };
  }
  const found = trailingOwners(words, names, lexicon);
  const task = found ? `${words.slice(0, found.start).trimEnd()}${words.slice(found.end)}` : words;
  return { owners: written(found?.owners ?? []), task };
}

const all = OWNER_HABITS.flatMap(({ place, says, examples, counter, unlisted }) => [
  ...examples.map((words) => ({ place, says, words, isListed: true, isOne: true })),
  ...counter.map((words) => ({ place, says, words, isListed: true, isOne: false })),
  ...(unlisted?.examples ?? []).map((words) => ({ place, says, words, isListed: false, isOne: true })),
  ...(unlisted?.counter ?? []).map((words) => ({ place, says, words, isListed: false, isOne: false })),
]);

describe('habits of owners', () => {
  it.each(all.filter(({ isOne }) => isOne))('$says: $words', ({ place, words, isListed }) => {
    // The words themselves may have an arrow.
    const at = words.lastIndexOf(' → ');
    const [owners = '', task = ''] = words.slice(at + 3).split(/ ?\| /);
    expect(read(place, words.slice(0, at), isListed)).toEqual({ owners, task });
  });

  it.each(all.filter(({ isOne }) => !isOne))('not $says: $words', ({ place, words, isListed }) => {
    expect(read(place, words, isListed).owners).toBe('');
  });

  it('has examples of both kinds for nearly every habit', () => {
    const bare = OWNER_HABITS.filter(({ examples, counter }) => examples.length === 0 || counter.length === 0);
    expect(bare.length).toBeLessThan(3);
  });
});

describe('names that a list proves', () => {
  const told = NAME_PLACES.flatMap(({ says, examples, counter }) => [
    ...examples.map((list) => ({ says, list, isOne: true })),
    ...counter.map((list) => ({ says, list, isOne: false })),
  ]);

  it.each(told)('$says: $list', ({ list, isOne }) => {
    const [points = '', proven = ''] = isOne ? list.split(' → ') : [list];
    const lines = points.split(' | ');
    const page = lines.some((line) => line.includes('Alice')) ? listed : unlisted;
    expect([...namesOfLists([lines], page, lexicon)].join(' ')).toBe(proven);
  });
});
