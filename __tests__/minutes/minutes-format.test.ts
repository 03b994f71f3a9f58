import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { defaultConfig } from '../../src/config/default-config.ts';
import type { ActionItem } from '../../src/minutes/meeting.ts';
import { parse } from '../../src/minutes/parse.ts';
import { readingRules } from '../../src/sync/collect.ts';

const rules = readingRules(defaultConfig);

const page = readFileSync(join(import.meta.dirname, '../../docs/minutes-format.md'), 'utf8');
/** An example, and below it what is read from it. */
const EXAMPLE = /```markdown\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g;
const examples = [...page.matchAll(EXAMPLE)].map(([whole, minutes = '', read = ''], index) => {
  const above = page.slice(0, page.indexOf(whole));
  const heading = /## ([^\n]*)\n(?![\s\S]*\n## )/.exec(above)?.[1] ?? '';
  return { name: `${index + 1}: ${heading}`, minutes, read: read.split('\n').filter((line) => line !== '') };
});

function spoken(item: ActionItem): string {
  const owners = item.owners.map(({ name, login }) => (login ? '@' : '') + name).join(' ') || '-';
  return [
    `${owners}: ${item.text}`,
    ...(item.supporters.length > 0 ? [`[helped by ${item.supporters.map(({ name }) => name).join(' ')}]`] : []),
    ...(item.carriedOver ? ['[carried over]'] : []),
    ...(item.evidence ? [`[closed: ${item.evidence.reason}, ${item.evidence.strength}]`] : []),
    ...(item.due ? [`[due: ${item.due.text}${item.due.date === null ? '' : ` = ${item.due.date}`}]`] : []),
  ].join(' ');
}

describe('docs/minutes-format.md', () => {
  it('has examples for every part', () => {
    expect(examples.length).toBeGreaterThan(8);
  });

  it.each(examples)('example $name is read as the page says', ({ minutes, read }) => {
    const items = parse({ path: '20240214.md', text: minutes }, rules).meetings.flatMap((meeting) => meeting.items);
    expect(items.map(spoken)).toEqual(read);
  });

  it.each([
    ['no-owner', '- AI: print the map'],
    ['unknown-owner', 'Present: @alice\n\n## Lamps\n\n- AI @alic: print the map'],
    ['malformed-marker', '- @AI alice: print the map'],
    ['terse-text', '- AI @alice: create issue'],
    ['unresolved-reference', '- AI @alice: see #12'],
    ['reference-mismatch', '- AI @alice: see [specs#13](https://github.com/example/specs/issues/14)'],
    ['conflicting-dates', '# Sync 2024-02-15'],
    ['duplicate-in-file', '- AI @alice: print the map\n- AI @alice: print the map'],
    ['too-deep', Array.from({ length: 3000 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')],
  ])('the remark %s is made, and documented', (rule, text) => {
    const { diagnostics } = parse({ path: '20240214.md', text }, rules);
    expect(diagnostics.map((diagnostic) => diagnostic.rule)).toContain(rule);
    expect(page).toContain(`\`${rule}\``);
  });

  it('a meeting without any date is remarked', () => {
    expect(parse({ path: 'sync.md', text: '# Sync' }, rules).diagnostics).toMatchObject([
      { rule: 'undated-meeting', line: 1 },
    ]);
  });
});
