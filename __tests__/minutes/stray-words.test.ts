import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { strayWords } from '../../scripts/stray-words.ts';

const words = (source: string, path = 'read.ts'): string[] => strayWords(source, path).flatMap((stray) => stray.words);

describe('words of a natural language outside the vocabulary', () => {
  it.each([
    ['a regular expression', 'const AGAIN = /(?:still|noch)\s/u;', ['still', 'noch']],
    ['a list', "const DAYS = ['monday', 'mardi'];", ['monday', 'mardi']],
    ['a text that is split', "const DAYS = new Set('monday mardi'.split(' '));", ['monday', 'mardi']],
    [
      'what a pattern is made of',
      'const DAY = new RegExp(`(?:monday|${MORE})\\b` + "mardi", "iu");',
      ['monday', 'mardi'],
    ],
    ['a part of a pattern', "const WHO = 'somebody|niemand';", ['somebody', 'niemand']],
    ['a raw text', 'const DAY = new RegExp(String.raw`^monday`);', ['monday']],
    ['a list with a word that is also the name of a class', "const STATES = ['open', 'monday'];", ['monday']],
    ['signs of another script', 'const YEAR = /\d{4}年/u;', ['年']],
    ['a list of a habit that is no example', "const DAYS = ['monday'];", ['monday'], 'habits/due.ts'],
  ])('are found in %s', (_, source, found, path = 'read.ts') => {
    expect(words(source, path)).toEqual(found);
  });

  it.each([
    ['names of word classes', "const BESIDE: Concept[] = ['open', 'earlier', 'meeting'];"],
    ['names beside such a name', "const COLUMNS = [['present', 'presentColumn']];"],
    ['captions of signs', "const ADDED = [['says-until-when', 'until when']];"],
    ['examples of a habit', "const habit = { examples: ['on monday'], counter: ['every monday'] };"],
    ['examples that a habit is made of', "behind('done', [['paint it - done', 'paint it']]);", 'habits/status.ts'],
    ['parts of addresses', 'const ISSUE = /github\.com\/issues/u;'],
    ['groups and properties of a pattern', 'const X = /(?<name>\p{Letter})\k<name>/u;'],
    ['flags', "const X = new RegExp(`${WORDS}`, 'giu');"],
    ['sentences for people', "const steps = ['the next meeting will be on monday at last'];"],
    ['markup, where it is read', "const TAGS = ['center', 'table'];", 'blocks/prose.ts'],
    ['remarks', '// monday, mardi'],
  ])('are not %s', (_, source, path = 'read.ts') => {
    expect(words(source, path)).toEqual([]);
  });

  it('are nowhere in the reading room', () => {
    const root = `${import.meta.dirname}/../../src/minutes`;
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.endsWith('.ts') && !path.startsWith('vocabulary/'),
    );
    expect(files.length).toBeGreaterThan(50);
    const stray = files.filter((path) => strayWords(readFileSync(`${root}/${path}`, 'utf8'), path).length > 0);
    expect(stray).toEqual([]);
  });
});
