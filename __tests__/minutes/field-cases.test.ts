import { describe, expect, it } from '@jest/globals';
import { defaultConfig } from '../../src/config/default-config.ts';
import { parse } from '../../src/minutes/parse.ts';
import { readingRules } from '../../src/sync/collect.ts';

/** Faults that groups have met, each kind in words of our own: what a page must be read as. */

const rules = readingRules(defaultConfig);
/** Line by line: who, what, and how it stands. */
const read = (...lines: string[]): string[] =>
  parse({ path: 'minutes/2026-04-07.md', text: ['# Meeting of 2026-04-07', '', ...lines, ''].join('\n') }, rules)
    .meetings.flatMap(({ items }) => items)
    .map(({ owners, text, status }) =>
      [owners.map(({ name, person }) => person?.name ?? name).join(' & ') || '-', text, status].join(' | '),
    );

describe('topics of an agenda', () => {
  it.each([
    [
      'Carry-over from the last call',
      '- Alice: short word on the buoys [10 min]',
      '- Results of the poll? (Bob)',
      '- Announcements',
    ],
    ['Carried over from previous meetings', '- Bob: the new pier [5 min]', '- Other new issues [15 min]', '- News'],
  ])('are no tasks, although they are carried over: %s', (heading, ...points) => {
    expect(read('## Agenda', '', `### ${heading}`, '', ...points)).toEqual([]);
  });

  it('as an outline below "Actions" are none either; a task among them is one', () => {
    expect(
      read(
        '## Actions',
        '',
        '1. Help or decisions needed',
        '   1.1 Open questions',
        '',
        '## Next steps',
        '',
        '- [ ] @carol: send the keys',
      ),
    ).toContain('carol | send the keys | open');
  });
});

describe('❌ before an item', () => {
  it('says that it is not done, and closes nothing', () => {
    expect(read('## Actions of last time', '', '- ✅ @alice: tar the jetty', '- ❌ @bob: weigh the anchors')).toEqual([
      'alice | tar the jetty | closed',
      'bob | weigh the anchors | open',
    ]);
  });
});

describe('an AI that is a name', () => {
  it.each([
    'LF AI @Quay Foundation joins us',
    'Responsible AI @alice asked about licences',
    'Open AI @bob is on leave',
    'Generative AI @carol reported',
  ])('is no marker: %s', (line) => {
    expect(read(`- ${line}`)).toEqual([]);
  });

  it('and with a task behind a colon it is one', () => {
    expect(read('- AI @alice: ask about licences')).toEqual(['alice | ask about licences | open']);
  });
});

describe('owners as other tools write them', () => {
  const attended = [
    '## Attendees',
    '',
    '- Erin Vale (@erin-v) <erin@quay.example>',
    '- Frank Ode',
    '',
    '## Actions',
    '',
  ];

  it.each([
    ['[name=Erin Vale] tar the jetty'],
    ['tar the jetty [name=Erin Vale]'],
    ['[name=Erin Vale] [time=Tue, Apr 7, 2026 10:00] [color=#ff0000] tar the jetty'],
  ])('HackMD: %s', (line) => {
    expect(read(...attended, `- [ ] ${line}`)).toEqual(['erin-v | tar the jetty | open']);
  });

  it.each([
    ['[erin@quay.example](mailto:erin@quay.example) to tar the jetty'],
    ['TODO by [Erin Vale]: tar the jetty'],
    ['ACTION on Erin Vale: tar the jetty'],
    ['Action for [Erin Vale]: tar the jetty'],
  ])('a link to an address, a name in brackets: %s', (line) => {
    expect(read(...attended, `- ${line}`)).toEqual(['erin-v | tar the jetty | open']);
  });
});

describe('logins with an underscore (Enterprise Managed Users)', () => {
  it.each([
    ['- Grete Hald (@ghald_quay)', 'AI Grete: tar the jetty'],
    ['| Name | GitHub |\n| --- | --- |\n| Grete Hald | ghald_quay |', 'AI Grete Hald: tar the jetty'],
  ])('are read whole: %s', (who, line) => {
    expect(read('## Participants', '', ...who.split('\n'), '', '## Notes', '', `- ${line}`)).toEqual([
      'ghald_quay | tar the jetty | open',
    ]);
  });
});
