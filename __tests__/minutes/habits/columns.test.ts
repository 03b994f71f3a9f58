import { describe, expect, it } from '@jest/globals';
import { COLUMNS, columnRoles } from '../../../src/minutes/habits/columns.ts';
import { KNOWN_LANGUAGES } from '../../../src/minutes/vocabulary/languages.ts';
import { lexiconOf } from '../../../src/minutes/vocabulary/lexicon.ts';

const lexicon = lexiconOf(KNOWN_LANGUAGES);
const examples = COLUMNS.flatMap(({ role, examples }) => examples.map((title) => ({ title, role })));
const counter = COLUMNS.flatMap(({ role, counter }) => counter.map((title) => ({ title, role })));

describe('titles of columns', () => {
  it.each(examples)('"$title" may be the $role', ({ title, role }) => {
    expect([...columnRoles(title, lexicon)]).toContain(role);
  });

  it.each(counter)('"$title" is not the $role', ({ title, role }) => {
    expect([...columnRoles(title, lexicon)]).not.toContain(role);
  });

  // Each class with each: what is composed of known words is read, whether or not anybody foresaw it.
  const heads = ['AI', 'AP', 'Action', 'Action item', 'Task', 'To-do', 'Item'];
  const owners = ['Owner', 'Assignee', 'Responsible', 'Lead', 'Contact', 'Actionee', 'Owners'];
  it('"AP Owner", "Task assignee" and all others of their kind hold the owners', () => {
    const titles = heads.flatMap((head) => owners.map((owner) => `${head} ${owner}`));
    expect(titles.filter((title) => !columnRoles(title, lexicon).has('owner'))).toEqual([]);
  });
});
