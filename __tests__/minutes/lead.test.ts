import { describe, expect, it } from '@jest/globals';
import { parse } from '../../src/minutes/parse.ts';
import { readingRules } from '../../src/sync/collect.ts';
import { defaultConfig } from '../../src/config/default-config.ts';

const leadsOf = (line: string): (string | undefined)[] =>
  parse({ path: 'minutes/2026-03-04.md', text: `# Call 2026-03-04\n\n- ${line}\n` }, readingRules(defaultConfig), {
    references: false,
  }).meetings.flatMap(({ items }) => items.map(({ lead }) => lead));

describe('what stands before a marker', () => {
  it.each([
    ['The proposal is two months old. AI @dave: review it', ['The proposal is two months old.']],
    ['Nobody knows the new limits: AI @dave: ask the harbour office', ['Nobody knows the new limits']],
    ['AI @dave: review the proposal', [undefined]],
    ['Done. AI @dave: review the proposal', [undefined]],
    ['Write down the rules (AI @dave)', [undefined]],
    [
      'The ropes are very old. AI @dave: order new ropes. The net is torn as well. AI @erin: mend the net',
      ['The ropes are very old.', undefined],
    ],
  ])('is kept beside the task, where it is more than a word: %j', (line, leads) => {
    expect(leadsOf(line)).toEqual(leads);
  });
});
