import { describe, expect, it } from '@jest/globals';
import { defaultConfig } from '../../src/config/default-config.ts';
import type { ActionItem } from '../../src/minutes/meeting.ts';
import { parse } from '../../src/minutes/parse.ts';
import { readingRules } from '../../src/sync/collect.ts';

const rules = readingRules(defaultConfig);

function spoken({ owners, text, due, issueNumber, carriedOver, evidence }: ActionItem): string {
  const names = owners.map(({ name, login }) => (login ? '@' : '') + name).join(' ');
  return [
    `${names === '' ? '-' : names}: ${text}`,
    ...(due ? [`[due: ${due.text}]`] : []),
    ...(issueNumber === null ? [] : [`[#${issueNumber}]`]),
    ...(carriedOver ? ['[carried over]'] : []),
    ...(evidence ? [`[closed: ${evidence.text}]`] : []),
  ].join(' ');
}

function read(text: string): { items: string[]; unresolved: number } {
  const { meetings, diagnostics } = parse({ path: '20240214.md', text }, rules);
  return {
    items: meetings.flatMap((meeting) => meeting.items).map(spoken),
    unresolved: diagnostics.filter(({ rule }) => rule === 'unresolved-reference').length,
  };
}

/** A point of a list of action items. */
function listed(point: string): string {
  return `Present: Ruben, Noa\n\n## Action items\n\n- ${point}\n`;
}

describe('a marker with nothing but a due phrase', () => {
  it.each([
    ['- Survey the moorings (AI @dave until 2024-04-01)', '@dave: Survey the moorings [due: until 2024-04-01]'],
    ['- Survey the moorings (AI @dave by Friday)', '@dave: Survey the moorings [due: by Friday]'],
    ['- Survey the moorings (AI @dave, until next meeting)', '@dave: Survey the moorings [due: until next meeting]'],
    ['- Survey the moorings (AI: @dave, until next week)', '@dave: Survey the moorings [due: until next week]'],
    ['- todo: survey the moorings (AI @dave until 2024-04-01)', '@dave: survey the moorings [due: until 2024-04-01]'],
    // It has a task of its own, or there is no other.
    ['- The moorings are old (AI @dave: survey them by Friday)', '@dave: survey them by Friday [due: by Friday]'],
    ['- AI @dave: until next week', '@dave: until next week [due: until next week]'],
  ])('%s', (line, item) => {
    expect(read(line).items).toEqual([item]);
  });
});

describe('the number of the issue at the very end', () => {
  it.each([
    ['- Schedule a demo (AI @bob) (#12)', '@bob: Schedule a demo [#12]', 0],
    ['- Schedule a demo → AI @carol (#3)', '@carol: Schedule a demo [#3]', 0],
    ['- Schedule a demo (AI @carol #3)', '@carol: Schedule a demo [#3]', 0],
    ['- Schedule a demo (AI @carol, #3)', '@carol: Schedule a demo [#3]', 0],
    ['| Who | Task | Due |\n|---|---|---|\n| @bob (#5) | write it | May |', '@bob: write it [due: May] [#5]', 0],
    ['| Who | Task | Due |\n|---|---|---|\n| @bob | write it (#5) | May |', '@bob: write it [due: May] [#5]', 0],
    // Here it is what the task is about.
    ['- AI @carol: close #3', '@carol: close #3', 1],
    ['- AI @carol: #3', '@carol: #3', 1],
    ['- The demo (#3) is next (AI @carol)', '@carol: The demo (#3) is next', 1],
  ])('%s', (line, item, unresolved) => {
    expect(read(line)).toEqual({ items: [item], unresolved });
  });
});

describe('owner and due date together at the end', () => {
  it.each([
    ['write the mail (@ruben, by 3 March)', '@ruben: write the mail [due: by 3 March]'],
    ['write the mail (@ruben by 3 March)', '@ruben: write the mail [due: by 3 March]'],
    ['write the mail (@ruben, 2024-03-03)', '@ruben: write the mail [due: 2024-03-03]'],
    ['write the mail (@ruben; due 3 March)', '@ruben: write the mail [due: due 3 March]'],
    ['write the mail (@ruben, @noa, next week)', '@ruben @noa: write the mail [due: next week]'],
    ['write the mail [@ruben, ASAP]', '@ruben: write the mail [due: ASAP]'],
    ['write the mail (Ruben, by 3 March)', 'Ruben: write the mail [due: by 3 March]'],
    ['write the mail - Ruben, 3 March', 'Ruben: write the mail [due: 3 March]'],
    ['write the mail - Ruben - 3 March', 'Ruben: write the mail [due: 3 March]'],
    ['update the guide @ruben by 3 March', '@ruben: update the guide [due: by 3 March]'],
    ['更新翻译指南（@ruben，10 月 30 日前）', '@ruben: 更新翻译指南 [due: 10 月 30 日前]'],
    // No owner: a thing, and somebody to talk to.
    ['write the mail (Keycloak, by 3 March)', '-: write the mail (Keycloak, by 3 March) [due: by 3 March]'],
    ['talk to @ruben by 3 March', '-: talk to @ruben by 3 March [due: by 3 March]'],
  ])('%s', (point, item) => {
    expect(read(listed(point)).items).toEqual([item]);
  });
});

describe('addresses of people', () => {
  const page = (point: string): string =>
    `Present: [Nora Berg](mailto:nora@harbour.example), Otto Kim\n\n## Action items\n\n- ${point}\n`;
  it.each([
    ['[nora@harbour.example](mailto:nora@harbour.example) to print it', 'Nora Berg: print it'],
    ['[Nora Berg](mailto:nora@harbour.example) to print it', 'Nora Berg: print it'],
    ['print it (nora@harbour.example)', 'Nora Berg: print it'],
    ['print it - nora@harbour.example', 'Nora Berg: print it'],
    ['zoe@harbour.example to print it', 'zoe@harbour.example: print it'],
    ['Otto to print it, cc nora@harbour.example', 'Otto: print it'],
    ['Otto to write to nora@harbour.example', 'Otto: write to Nora Berg'],
    ['Otto to write to desk@harbour.example', 'Otto: write to desk@harbour.example'],
  ])('%s', (point, item) => {
    expect(read(page(point)).items).toEqual([item]);
  });

  it('stand in no title, not even in what stands above a terse task', () => {
    const text = '## Action items\n\n- [ ] letter to desk@harbour.example\n  - [ ] AI @otto: send it\n';
    const { meetings } = parse({ path: '20240214.md', text }, rules);
    expect(meetings.flatMap(({ items }) => items.map(({ title }) => title)).join()).not.toContain('harbour.example');
  });
});

describe("HackMD's marks", () => {
  it.each([
    ['[name=Nora Berg] print it', 'Nora Berg: print it'],
    ['[name=Nora Berg]: print it', 'Nora Berg: print it'],
    ['print it [name=nora]', 'nora: print it'],
    ['[name=Nora Berg] Will print it [time=Wed, Apr 8, 2026 9:30 AM] [color=#22aa66]', 'Nora Berg: print it'],
  ])('%s', (point, item) => {
    expect(read(`## Action items\n\n- ${point}\n`).items).toEqual([item]);
  });
});

describe('owners behind a marker and a word', () => {
  it.each([
    ['TODO by [Nora Berg]: print it', 'Nora Berg: print it'],
    ['TODO by Nora: print it', 'Nora: print it'],
    ['Action for [Nora Berg]: print it', 'Nora Berg: print it'],
    ['ACTION on Nora: print it', 'Nora: print it'],
    ['TODO by Friday: print it', '-: print it'],
  ])('%s', (line, item) => {
    expect(read(`- ${line}\n`).items.map((one) => one.replace(/ \[due.*/, ''))).toEqual([item]);
  });
});

describe('AI as a topic', () => {
  it.each([
    ['AI: what do we mean by it? We should say so.', []],
    ['AI: should we use it, and where?', []],
    ['AI: where are we with it?', []],
    ['AI: clarify what "done" means', ['-: clarify what "done" means']],
    ['AI: who asks the board?', ['-: who asks the board?']],
    ['AI @bob: what do we mean by it?', ['@bob: what do we mean by it?']],
  ])('%s', (line, items) => {
    expect(read(`## AI in the harbour\n\n${line}\n`).items).toEqual(items);
  });
});

describe('what says that a task is done', () => {
  it.each([
    ['- AI @alice: update the guide (see the docs, done)', 'done'],
    ['- AI @alice: update the guide, done (today)', 'done (today)'],
    ['- [x] AI @alice: update the guide', '[x]'],
  ])('%s: without a stray bracket', (line, evidence) => {
    expect(parse({ path: '20240214.md', text: line }, rules).meetings[0]?.items[0]?.evidence?.text).toBe(evidence);
  });
});

describe('an unmarked point among marked ones', () => {
  const among = (heading: string, point: string): string =>
    `${heading}\n\n- AI @bob: paint the lamp\n- ${point}\n- AI @carol: draw the map\n`;

  it('is an earlier task if it names its owner in brackets', () => {
    const { items } = read(among('## Check AIs from last time', 'Renew the fire extinguishers (Zoe)'));
    expect(items[1]).toBe('Zoe: Renew the fire extinguishers [carried over]');
  });

  it.each([
    ['## Check AIs from last time', 'We talked about it (Zoe)'],
    ['## Check AIs from last time', 'Asked the board (Zoe)'],
    ['## Check AIs from last time', 'Waiting for the board (Zoe)'],
    ['## Check AIs from last time', 'The board agreed (Zoe)'],
    ['## Check AIs from last time', 'Renew the fire extinguishers'],
    ['## Check AIs from last time', 'Done last week (Zoe)'],
    ['## Action items', 'Renew the fire extinguishers (Zoe)'],
  ])('is none under "%s": %s', (heading, point) => {
    expect(read(among(heading, point)).items).toHaveLength(2);
  });
});

describe('headings that name an earlier meeting', () => {
  it.each([
    ['Action items from the previous board meeting', ['-: paint it [carried over]']],
    ['Action items from last WG call', ['-: paint it [carried over]']],
    ['Previous SIG meeting action items', ['-: paint it [carried over]']],
    ['Open action items', ['-: paint it [carried over]']],
    ['Action items of the board', ['-: paint it']],
    ['How the last board meeting went', []],
  ])('%s', (heading, items) => {
    expect(read(`## ${heading}\n\n- paint it\n`).items).toEqual(items);
  });

  it('"Open points / To-dos" are not earlier ones: the points are open', () => {
    const table = '| To-do | Who | Until |\n|---|---|---|\n| Order lamps | Zoe | May |';
    expect(read(`## Open points / To-dos\n\n${table}\n`).items).toEqual(['Zoe: Order lamps [due: May]']);
  });
});

describe('numbers and nicks behind a marker', () => {
  it.each([
    ['**ACTION A13:** Zoe to send the map', ['Zoe: send the map']],
    ['TODO R4: plan the release', ['-: R4: plan the release']],
    [
      '**ACTION:** benno to ask the board\n\n## Summary of action items\n\n1. benno to ask the board',
      ['benno: ask the board', 'benno: ask the board'],
    ],
    ['machine translation / AI: only as suggestions', []],
    ['docs / AI @bob: write the guide', ['@bob: write the guide']],
  ])('%s', (text, items) => {
    expect(read(text).items).toEqual(items);
  });
});

describe('habits of lists', () => {
  it.each([
    ['Relire la charte (tout le monde)', 'tout le monde: Relire la charte'],
    ['Order it before the summer break', '-: Order it before the summer break [due: before the summer break]'],
    ['Order it till Christmas', '-: Order it till Christmas [due: till Christmas]'],
    ['Order Christmas trees', '-: Order Christmas trees'],
    ['Bestellen (bis Ende Jahr)', '-: Bestellen (bis Ende Jahr) [due: bis Ende Jahr]'],
    ['Relire avant Noël', '-: Relire avant Noël [due: avant Noël]'],
  ])('%s', (point, item) => {
    expect(read(listed(point)).items).toEqual([item]);
  });

  it('thanks below a list are no item', () => {
    expect(read(`${listed('@bob to paint')}\nProps to @carol for proofreading.\n`).items).toEqual(['@bob: paint']);
  });
});

describe('mentions that a wiki wrote', () => {
  it('are names of two words where people are listed so', () => {
    const page = '## Participants\n\n* @Anand Iyer\n* @Hedda Krogh\n\n## Action items\n\n';
    expect(read(`${page}* [ ] @Anand Iyer write down the plan\n* @Hedda Krogh: draw the map\n`).items).toEqual([
      'Anand Iyer: write down the plan',
      'Hedda Krogh: draw the map',
    ]);
  });

  it('are handles elsewhere', () => {
    expect(read('Present: @Alice, @Bob\n\n- AI @Alice Renew the lamps\n- AI @Alice Renew the doors\n').items).toEqual([
      '@Alice: Renew the lamps',
      '@Alice: Renew the doors',
    ]);
  });
});

describe('boxes below a marker', () => {
  it('are the tasks of whom it names, and what stands behind them is not', () => {
    const page =
      '# Sync\n\n**AI @dave to organise:**\n\n- [ ] a list of talks\n- [ ] a list of guests\n\n@noa - we went home\n';
    expect(read(page).items).toEqual(['@dave: a list of talks', '@dave: a list of guests']);
  });
});

describe('an aside behind what announces tasks', () => {
  it('is none, and the tasks below are as old as their heading says', () => {
    const page =
      '## Actions from last call\n\nHere is the summary of actions from last calls:\n(some have no owner yet)\n\n1. ACTION [@dave] paint the door\n';
    expect(read(page).items).toEqual(['@dave: paint the door [carried over]']);
  });
});
