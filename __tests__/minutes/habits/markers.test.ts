import { describe, expect, it } from '@jest/globals';
import { defaultConfig } from '../../../src/config/default-config.ts';
import { MARKERS } from '../../../src/minutes/habits/markers.ts';
import { VETOES } from '../../../src/minutes/habits/vetoes.ts';
import { readPage } from '../../../src/minutes/page-reading.ts';
import { readingRules } from '../../../src/sync/collect.ts';

const rules = readingRules(defaultConfig);

interface Read {
  /** `owners | task` of each item. */
  items: string[];
  rules: string[];
}

/** A line of minutes, perhaps with what stands above it, where Alice Doe and Bob Roe are listed. */
function read(line: string): Read {
  const text = `Present: Alice Doe, Bob Roe\n\n# Pier\n\n${line}\n`;
  const { drafts, verdicts } = readPage({ path: 'minutes/pier.md', text }, rules);
  const items = drafts.map(({ owners, text }) => {
    const names = owners.map(({ name, login }) => (login ? '@' : '') + name).join(' ');
    return `${names}| ${text}`.replace(/^(?=[^|])([^|]*)/u, '$1 ').trim();
  });
  const last = text.trimEnd().split('\n').length;
  return { items, rules: verdicts.filter((verdict) => verdict.line === last).map(({ rule }) => rule) };
}

const habits = MARKERS.flatMap(({ name, rule, examples, counter }) => [
  ...examples.map((line) => ({ name, rule, line, isOne: true })),
  ...counter.map((line) => ({ name, rule, line, isOne: false })),
]);
const vetoes = VETOES.flatMap(({ says, rule, examples, counter }) => [
  ...examples.map((line) => ({ says, rule, line, isOne: true })),
  ...counter.map((line) => ({ says, rule, line, isOne: false })),
]);

describe('habits of markers', () => {
  it.each(habits.filter(({ isOne }) => isOne))('$name: $line', ({ rule, line }) => {
    const at = line.lastIndexOf(' → ');
    expect(read(line.slice(0, at))).toEqual({ items: [line.slice(at + 3)], rules: [rule] });
  });

  it.each(habits.filter(({ isOne }) => !isOne))('not $name: $line', ({ line }) => {
    expect(read(line).items).toEqual([]);
  });

  it('have a priority of their own, examples and counter-examples each', () => {
    expect(new Set(MARKERS.map(({ priority }) => priority)).size).toBe(MARKERS.length);
    expect(new Set(MARKERS.map(({ name }) => name)).size).toBe(MARKERS.length);
    expect(MARKERS.filter(({ examples, counter }) => examples.length === 0 || counter.length === 0)).toEqual([]);
  });
});

describe('vetoes of markers', () => {
  it.each(vetoes.filter(({ isOne }) => isOne))('$rule, $says: $line', ({ rule, line }) => {
    expect(read(line)).toEqual({ items: [], rules: [rule] });
  });

  it.each(vetoes.filter(({ isOne }) => !isOne))('not $rule, $says: $line', ({ line }) => {
    expect(read(line).items).toHaveLength(1);
  });

  it('take back habits that exist, with examples and counter-examples', () => {
    const names = new Set(MARKERS.map(({ name }) => name));
    expect(VETOES.flatMap(({ of }) => of).filter((name) => !names.has(name))).toEqual([]);
    expect(VETOES.filter(({ examples, counter }) => examples.length === 0 || counter.length === 0)).toEqual([]);
  });
});
