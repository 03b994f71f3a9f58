import { describe, expect, it } from '@jest/globals';
import { defaultConfig } from '../../src/config/default-config.ts';
import { parse } from '../../src/minutes/parse.ts';
import { readingRules } from '../../src/sync/collect.ts';

const rules = readingRules({ ...defaultConfig, references: { 'default-owner': 'acme', aliases: {} } });

function itemsOf(text: string): string[] {
  const { meetings } = parse({ path: 'team/20240214.md', text }, rules);
  return meetings
    .flatMap((meeting) => meeting.items)
    .map(
      ({ code, text, status, owners, references }) =>
        `${code ?? '-'} | ${text} | ${owners.map(({ name }) => name).join(' ')} | ${references.map(({ number }) => number).join(' ')} | ${status}`,
    );
}

const inList = (...lines: string[]): string => `# Harbour 2024-02-14\n\n## Action items\n\n${lines.join('\n')}\n`;

describe("the group's own numbers", () => {
  it.each([
    ['- Action 13.2: Alice to paint the jetty', '13.2 | paint the jetty | Alice |  | open'],
    ['- AP-20231102-03: Alice to paint the jetty', '20231102-03 | paint the jetty | Alice |  | open'],
    ['- [Action-HB-2017-14 Paint the jetty](https://example.org/x)', 'HB-2017-14 | Paint the jetty |  |  | open'],
    ['- A-12: Alice to paint the jetty', 'A-12 | paint the jetty | Alice |  | open'],
    ['- [HB-7] Alice to paint the jetty', 'HB-7 | paint the jetty | Alice |  | open'],
    ['- 39/1: paint the jetty', '39/1 | paint the jetty |  |  | open'],
    ['- 31/2: done', '31/2 | 31/2 |  |  | closed'],
    ['- 39/1: still open', '39/1 | 39/1 |  |  | open'],
    ['- A-12 @bob: in progress', 'A-12 | A-12 | bob |  | open'],
    ['- Action 13.2: done', '13.2 | 13.2 |  |  | closed'],
    ['- Action 13.2: still open', '13.2 | 13.2 |  |  | open'],
    ['- [Action-HB-2017-14](https://example.org/x): completed', 'HB-2017-14 | HB-2017-14 |  |  | closed'],
    ['- A-12: open the gate', 'A-12 | open the gate |  |  | open'],
    ['- 2/3: paint the jetty', '- | 2/3: paint the jetty |  |  | open'],
    ['- 2024-02-14: paint the jetty', '- | 2024-02-14: paint the jetty |  |  | open'],
    ['- UTF-8 is to be used in all lists', '- | UTF-8 is to be used in all lists |  |  | open'],
  ])('%s', (line, item) => {
    expect(itemsOf(inList(line))).toEqual([item]);
  });

  it('stand in a column of their own', () => {
    const table =
      '| No. | Task | Owner |\n|---|---|---|\n| HB-3 | paint the jetty | Alice |\n| HB-4 | count the buoys | Bob |';
    expect(itemsOf(inList(table))).toEqual([
      'HB-3 | paint the jetty | Alice |  | open',
      'HB-4 | count the buoys | Bob |  | open',
    ]);
  });

  it('merely count in a column of 1, 2, 3', () => {
    const table = '| # | Task | Owner |\n|---|---|---|\n| 1 | paint the jetty | Alice |\n| 2 | count the buoys | Bob |';
    expect(itemsOf(inList(table))).toEqual([
      '- | paint the jetty | Alice |  | open',
      '- | count the buoys | Bob |  | open',
    ]);
  });
});

describe('lines that only cite an issue, in a list of tasks', () => {
  it.each([
    ['- [x] https://github.com/acme/minutes/issues/2', '- | https://github.com/acme/minutes/issues/2 |  | 2 | closed'],
    ['- [x] [#3](https://github.com/acme/minutes/issues/3)', '- | #3 |  | 3 | closed'],
    ['- [x] #4', '- | #4 |  | 4 | closed'],
    ['- #5: done', '- | #5 |  | 5 | closed'],
    ['- DONE https://github.com/acme/minutes/issues/6', '- | https://github.com/acme/minutes/issues/6 |  | 6 | closed'],
    ['- [x] acme/minutes#7', '- | acme/minutes#7 |  | 7 | closed'],
    ['- ~~https://github.com/acme/minutes/issues/9~~', '- | https://github.com/acme/minutes/issues/9 |  | 9 | closed'],
    [
      '- [ ] [#3](https://github.com/acme/minutes/issues/3) @bob: still counting',
      '- | still counting | bob | 3 | open',
    ],
    ['- [ ] acme/minutes#3 @bob: still counting', '- | still counting | bob | 3 | open'],
  ])('%s', (line, item) => {
    expect(itemsOf(inList(line))).toEqual([item]);
  });

  it.each(['- https://example.org/minutes', '- [all open ones](https://github.com/acme/minutes/issues?q=is%3Aopen)'])(
    '%s is none',
    (line) => {
      expect(itemsOf(inList(line))).toEqual([]);
    },
  );
});

describe('words of a language that look like a marker', () => {
  it.each([
    [
      '# Asamblea\n\nLos socios de la asociación y la junta se reúnen en el puerto.\n\n- Todos: votan a favor de la propuesta\n',
      [],
    ],
    [
      '# Assemblea\n\nLa relazione del tesoriere è stata letta.\n\n- AI SOCI: viene chiesto di votare per la proposta della giunta\n',
      [],
    ],
    [
      "# Réunion\n\nLe bureau et les membres du conseil se réunissent dans la salle.\n\n- AP : l'assemblée approuve les comptes\n",
      [],
    ],
    [
      '# Vergadering\n\nHet bestuur en de leden van de vereniging.\n\n- Actie: Tom belt de haven\n',
      ['- | belt de haven | Tom |  | open'],
    ],
  ])('%s', (text, items) => {
    expect(itemsOf(text)).toEqual(items);
  });
});
