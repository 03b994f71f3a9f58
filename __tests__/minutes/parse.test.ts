import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { defaultConfig } from '../../src/config/default-config.ts';
import { parse } from '../../src/minutes/parse.ts';
import { readingRules } from '../../src/sync/collect.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/minutes');

const rules = readingRules(defaultConfig);

/** The meetings in a short form that a person can check line by line. */
function summary(text: string, path: string): unknown {
  const { meetings, diagnostics } = parse({ path, text }, rules);
  return {
    meetings: meetings.map((meeting) => ({
      line: meeting.line,
      date: meeting.date,
      title: meeting.title,
      items: meeting.items.map((item) => ({
        at: item.endLine === item.line ? item.line : `${item.line}-${item.endLine}`,
        marker: item.marker,
        text: item.text,
        owners: item.owners.map(
          ({ name, login, person }) => (login ? '@' : '') + name + (person ? ` = ${person.name}` : ''),
        ),
        ...(item.supporters.length > 0 && { supporters: item.supporters.map(({ name }) => name) }),
        ...(item.evidence && {
          closed: `${item.evidence.line}: ${item.evidence.reason}, ${item.evidence.strength}: ${item.evidence.text}`,
        }),
        ...(item.carriedOver && { carriedOver: true }),
        ...(item.due && { due: item.due.date === null ? item.due.text : `${item.due.text} = ${item.due.date}` }),
        ...(item.references.length > 0 && {
          references: item.references.map(
            ({ owner, repo, number, kind }) => `${kind} ${owner ?? '?'}/${repo ?? '?'}#${number}`,
          ),
        }),
      })),
    })),
    diagnostics: diagnostics
      .filter(
        ({ rule }) => !['no-owner', 'terse-text', 'undated-meeting'].includes(rule) || path.startsWith('diagnostics'),
      )
      .map(({ line, rule, severity, message, fix }) => ({
        at: `${line} ${severity} ${rule}`,
        message,
        ...(fix !== null && { fix }),
      })),
  };
}

/** Run with UPDATE=1 to rewrite what is expected, then read the difference. */
describe('minutes of all habits', () => {
  it.each(readdirSync(FIXTURES))('%s is read as expected', (name) => {
    const expectedFile = join(FIXTURES, name, 'expected.json');
    const found = summary(readFileSync(join(FIXTURES, name, 'input.md'), 'utf8'), `${name}/input.md`);
    if (process.env['UPDATE'] === '1') {
      writeFileSync(expectedFile, JSON.stringify(found, null, 2) + '\n');
    }
    // Without an expectation that somebody has read, a fixture proves nothing.
    expect(existsSync(expectedFile)).toBe(true);
    expect(found).toEqual(JSON.parse(readFileSync(expectedFile, 'utf8')));
  });
});

describe('what stands around an item', () => {
  const page = [
    '# Lighthouse sync 2024-02-14',
    '',
    '## Lamps',
    '',
    '- The lamps are old',
    '  - AI @alice: create issue (#12)',
    '  - AI @bob: paint; see #13',
  ].join('\n');
  const [meeting] = parse({ path: 'lighthouse/20240214.md', text: page }, rules).meetings;

  it('a terse text gets its parent into the title, and the number at its end is kept apart', () => {
    expect(meeting?.items[0]).toMatchObject({
      text: 'create issue',
      title: 'The lamps are old: create issue',
      issueNumber: 12,
      section: ['Lamps'],
      context: 'The lamps are old',
      references: [{ owner: null, repo: null, number: 12 }],
    });
  });

  it('meeting-wide references are read only if asked for', () => {
    expect(meeting?.references).toEqual([]);
    const asked = parse({ path: 'lighthouse/20240214.md', text: page }, rules, { references: true }).meetings[0];
    expect(asked?.references.map(({ number }) => number)).toEqual([12, 13]);
  });

  it('two items on one line are told apart by their order', () => {
    const text = '# 2024-02-14\n\n- AI @alice: one lamp, AI @bob: two lamps\n';
    const items = parse({ path: 'a.md', text }, rules).meetings[0]?.items ?? [];
    expect(items.map(({ line, ordinal, text: task }) => [line, ordinal, task])).toEqual([
      [3, 0, 'one lamp'],
      [3, 1, 'two lamps'],
    ]);
  });

  it('an own marker is read like the default ones', () => {
    const text = '- HOMEWORK @alice: print the map\n- Next move: call\n- AI @bob: nothing\n';
    const own = { ...rules, markers: ['Homework', 'Next move'] };
    const items = parse({ path: 'a.md', text }, own).meetings[0]?.items ?? [];
    expect(items.map(({ marker, text: task }) => [marker, task])).toEqual([
      ['Homework', 'print the map'],
      ['Next move', 'call'],
    ]);
  });
});
