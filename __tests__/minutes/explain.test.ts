import { describe, expect, it } from '@jest/globals';
import { defaultConfig } from '../../src/config/default-config.ts';
import { explain } from '../../src/minutes/explain.ts';
import { RULES } from '../../src/minutes/habits/rules.ts';
import { readingRules } from '../../src/sync/collect.ts';

const rules = readingRules(defaultConfig);

const page = `# Harbour 2024-02-14

Present: Alice Parker (@alice)
## Topics
- AI policy: we want one
- AP: I think so
- AI @alice: print the map
  until next meeting
  - done, see example/specs#12
- 6 AIs are left

## Action items

- none
- Decision: print it
- Bob to call
  - on Monday

\`\`\`
AI @alice: code
\`\`\`
`;

describe('explain', () => {
  it.each([
    [1, 'no-marker'],
    [5, 'artificial-intelligence'],
    [6, 'transcript-speaker'],
    [7, 'marker-handle'],
    [8, 'marker-handle'],
    [10, 'count'],
    [12, 'lead-in'],
    [14, 'no-task'],
    [15, 'other-statement'],
    [16, 'in-action-list'],
    [17, 'detail'],
    [20, 'not-text'],
    [999, 'not-text'],
  ] as const)('line %i is decided by the rule %s', (line, rule) => {
    const explanation = explain({ path: 'a.md', text: page }, line, rules);
    expect(explanation).toMatchObject({ line, rule, reason: RULES[rule] });
    expect(explanation.isItem).toBe(rule === 'marker-handle' || rule === 'in-action-list');
  });

  it('tells in words what was read', () => {
    const { steps, source, statement } = explain({ path: 'a.md', text: page }, 8, rules);
    expect(source).toBe('  until next meeting');
    expect(statement).toEqual({ line: 7, endLine: 8 });
    expect(steps).toEqual([
      'marker: AI',
      'task: print the map until next meeting',
      'owner: @alice (Alice Parker)',
      'closed, as line 9 says: "done, see example/specs#12" (explicit, completed)',
      'due: until next meeting',
      'section: Topics',
    ]);
  });

  it('a page that is not read says why', () => {
    const text = Array.from({ length: 3000 }, (_, depth) => `${'  '.repeat(depth)}- AI @alice: x`).join('\n');
    expect(explain({ path: 'a.md', text }, 3, rules)).toMatchObject({
      isItem: false,
      reason: expect.stringContaining('nested'),
    });
  });
});
