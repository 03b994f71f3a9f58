import { describe, expect, it } from '@jest/globals';
import { defaultConfig } from '../../src/config/default-config.ts';
import type { ActionItem } from '../../src/minutes/meeting.ts';
import { parse } from '../../src/minutes/parse.ts';
import { readingRules } from '../../src/sync/collect.ts';

const rules = readingRules(defaultConfig);

function spoken({ owners, text, carriedOver, evidence }: ActionItem): string {
  const names = owners.map(({ name, login }) => (login ? '@' : '') + name).join(' ');
  return `${names === '' ? '-' : names}: ${text}${carriedOver ? ' [carried over]' : ''}${evidence ? ' [closed]' : ''}`;
}

function read(text: string): string[] {
  const { meetings } = parse({ path: '20240214.md', text }, rules);
  return meetings.flatMap((meeting) => meeting.items).map(spoken);
}

const PEOPLE = 'Present: Alice Doe, Bob Miller, Frank P.\n\n';

describe('markers that are numbered', () => {
  it.each([
    ['- AP-24-07: Alice to sweep the pier', 'Alice: sweep the pier'],
    ['- **AP3 (Alice & Bob)**: sweep the pier', 'Alice Bob: sweep the pier'],
    ['- AI12: Alice to sweep the pier', 'Alice: sweep the pier'],
    ['- ACTION ITEM 2024-02-14-02: Bob to sweep the pier', 'Bob: sweep the pier'],
  ])('%s', (line, item) => {
    expect(read(PEOPLE + line)).toEqual([item]);
  });
});

describe('a marker behind other words', () => {
  it.each([
    ['Alice: AI to ask the harbour master', ['Alice: ask the harbour master']],
    ['Bob: AI for Alice: to ask the harbour master', ['Alice: ask the harbour master']],
    ['- Funding: AI to be clarified', ['-: to be clarified']],
    ['- Action item, Alice to ask', ['Alice: ask']],
    ['- Bob - ACTION - ask at the next tide', ['Bob: ask at the next tide']],
    ['- the lease is old, **AI Bob** to renew it', ['Bob: renew it']],
    ['- Renew the lease, AI Bob', ['Bob: Renew the lease']],
    ['- Renew the lease -> action Bob', ['Bob: Renew the lease']],
    ['- Bob to renew the lease → AI', ['Bob: renew the lease']],
    ['- Bob to renew the lease. (AI)', ['Bob: renew the lease.']],
    ['- 📌 @erin takes action to renew the lease', ['@erin: renew the lease']],
    ['- TODO until next time: renew the lease', ['-: renew the lease']],
    ['saila: I can do it.\n\n*Action*: saila to renew the lease', ['saila: renew the lease']],
    ['- @AI Alice call the bank', ['Alice: call the bank']],
    ['- TODO??: call the bank', ['-: call the bank']],
    // No marker, no owner, or no task.
    ['- the future of the harbour → AI', []],
    ['- Bob: AI to me is a tool', []],
    ["- we took AI @dave's way", []],
    ['- AI: let me look at that', []],
    ['# TODO Group, spring meeting', []],
    ['## Leases\n\n- AI (@erin): none', []],
    ['- Cities take action to renew leases', []],
    ['- AI @yourhandle: what is to be done', []],
  ])('%s', (line, items) => {
    expect(read(PEOPLE + line)).toEqual(items);
  });

  it('ends where the next speaker begins', () => {
    expect(read('Alice: AI: call the bank\nBob: I can come.\nAlice: thanks\n')).toEqual(['Alice: call the bank']);
  });
});

describe('what comes from an earlier meeting', () => {
  it.each([
    ['- Action from January: Alice to paint (done)', 'Alice: paint [carried over] [closed]'],
    ['- Old ACTION: Alice to paint', 'Alice: paint [carried over]'],
    ['## Actions carried forward\n\n- Alice: paint', 'Alice: paint [carried over]'],
    ['## Progress on actions\n\n- Alice: letter - published', 'Alice: letter [carried over] [closed]'],
    [
      '## Follow up on AIs\n\n- Alice: call them\n  - happened, see the wiki',
      'Alice: call them [carried over] [closed]',
    ],
    ['- Carry-over\n  - AI: Alice to paint -- done last Friday', 'Alice: paint [carried over] [closed]'],
    ['1. Matters arising\n   - AP 1 (Alice): paint', 'Alice: paint [carried over]'],
    [
      '### 议题一：上次遗留问题跟踪\n\n| 遗留问题 | 责任人 |\n|---|---|\n| 更新网页 | 王思 |',
      '王思: 更新网页 [carried over]',
    ],
  ])('%s', (text, item) => {
    expect(read(PEOPLE + text)).toEqual([item]);
  });
});

describe('owners', () => {
  it.each([
    ['- AI @alice:\n  - paint the door\n  - paint the wall', ['@alice: paint the door', '@alice: paint the wall']],
    ['- AI: everyone please read the draft', ['everyone: read the draft']],
    ['- TODO: Frank P. calls the bank', ['Frank P.: calls the bank']],
    ['- [saila] Moorings\n- TODO saila: count them', ['saila: count them']],
    ['- ACTION 1: saila & norre to count the moorings', ['saila norre: count the moorings']],
    ['## Action items\n\n- 2024-01-31-03: Alice to paint', ['Alice: paint']],
    ['## Action items\n\n- clean the deck with Bob (Thu)', ['-: clean the deck with Bob (Thu)']],
    ['- AI @alice AI @bob: count the moorings', ['@alice @bob: count the moorings']],
    ['- [ACTION: saila] count the moorings', ['saila: count the moorings']],
    ['ACTION 3. Alice to count the moorings', ['Alice: count the moorings']],
    ['Action needed from Bob: count the moorings', ['Bob: count the moorings']],
    ['TODO[Bob]: count the moorings', ['Bob: count the moorings']],
    ['Action: none required', []],
    ['- AI (all), count the moorings', ['all: count the moorings']],
    ['- *AI (closed)* **Alice**: count the moorings', ['Alice: count the moorings [closed]']],
    ['- the quay is old; **Bob to look at it (ACTION)**', ['Bob: the quay is old; Bob to look at it']],
    ['Attendees: [Gael], [Ines]\n\n- (AI Ines) count the moorings', ['Ines: count the moorings']],
    ['## Action items\n\n- (stretch) Alice to count the moorings', ['Alice: count the moorings']],
    ['**Actions**: @erin: count, @dave: tell @frank about it', ['@erin: count', '@dave: tell @frank about it']],
    ['- AI (@erin, until Friday): count the moorings', ['@erin: count the moorings']],
    ['- AI @erin - DONE: counted the moorings', ['@erin: counted the moorings [closed]']],
    ['- AI @erin? count the moorings', ['@erin: count the moorings']],
    ['- Count the moorings, @erin (AI)', ['@erin: Count the moorings']],
    ['- Count the moorings; AI to @erin', ['@erin: Count the moorings']],
    ['- Holidays @erin next week -- AIs to @dave', []],
    ['- AI1 @erin: count the moorings', ['@erin: count the moorings']],
    ['- AI Team Pier: count the moorings', ['Team Pier: count the moorings']],
    ['- AI @erin: Count the moorings. Update: have been merged', ['@erin: Count the moorings. [closed]']],
    ['- AI @erin: Count the moorings. Status: open', ['@erin: Count the moorings.']],
    ['## Action items\n\n- Team: count the moorings', ['Team: count the moorings']],
    ['## Action items\n\n- count the moorings, Alice', ['Alice: count the moorings']],
    ['## Action items\n\n- clean the pier: Alice and Bob', ['Alice Bob: clean the pier']],
    ['## Action items\n\n- count the moorings **Owner:** Alice', ['Alice: count the moorings']],
    ['## Action items\n\n- invite speakers: Alice, Bob', ['-: invite speakers: Alice, Bob']],
    ['## Action items\n\n- Follow-up: Alice', ['Alice: Follow-up']],
    ['ACTION: Head of Moorings to write a paper', ['Head of Moorings: write a paper']],
    [
      '| Topic | Owner | Notes / action |\n|---|---|---|\n| Moorings | Bob | they are old. Action: Alice to count them |\n| Lamps | Bob | all lit |',
      ['Alice: count them'],
    ],
    ['| Action | Due |\n|---|---|\n| Alice to paint, Bob to sweep | May |', ['Alice Bob: paint, Bob to sweep']],
  ])('%s', (text, items) => {
    expect(read(PEOPLE + text)).toEqual(items);
  });
});

describe('people as headings', () => {
  it('own the list below, if each has one', () => {
    expect(read('## Saila\n\n**TODO**\n\n- paint\n\n## Norre\n\n**TODO**\n\n- sweep\n')).toEqual([
      'Saila: paint',
      'Norre: sweep',
    ]);
    expect(read('## Moorings\n\n**TODO**\n\n- paint\n')).toEqual(['-: paint']);
  });

  it('own the points of their part of a list', () => {
    expect(read('## Action items\n\n### Saila:\n\n- paint\n\n### Norre:\n\n- sweep\n')).toEqual([
      'Saila: paint',
      'Norre: sweep',
    ]);
  });
});

describe('what became of a task, behind it', () => {
  it.each([
    ['paint the door (Alice, done)', 'Alice: paint the door [closed]'],
    ['paint the door (Alice, in progress)', 'Alice: paint the door'],
    ['paint the door (Alice, Bob): postponed by rain', 'Alice Bob: paint the door: postponed by rain'],
    ['Mooring Plan (Alice): obsolete', 'Alice: Mooring Plan [closed]'],
    ['paint the door: ongoing', '-: paint the door'],
    ['Alice: paint the door ==> done', 'Alice: paint the door [closed]'],
    ['Alice: paint the door. Complete', 'Alice: paint the door. [closed]'],
    ['Alice: paint the door: Done last week', 'Alice: paint the door [closed]'],
    ['Alice: paint the door. Fixed by Bob.', 'Alice: paint the door. [closed]'],
    ['Alice: paint the door. Superseded by #5', 'Alice: paint the door. [closed]'],
    ['Alice: paint the door [Closed 2024-02-01]', 'Alice: paint the door [closed]'],
    ['Alice: paint the door: 100%', 'Alice: paint the door [closed]'],
    ['Alice: paint the door: 50%', 'Alice: paint the door: 50%'],
    ['Done. Alice: paint the door', 'Alice: paint the door [closed]'],
    ['✓ Alice: paint the door', 'Alice: paint the door [closed]'],
    ['Alice: ~~paint the door~~ **done**', 'Alice: paint the door [closed]'],
    ['Alice: paint the door\n  - [x] done', 'Alice: paint the door'],
    ['Alice: paint the door -> PR #12 merged', 'Alice: paint the door [closed]'],
    ['Tür streichen: entfällt', '-: Tür streichen [closed]'],
    ['Hafenfest planen (Alice): erl.', 'Alice: Hafenfest planen [closed]'],
    ['Hafenfest planen -> hat stattgefunden', '-: Hafenfest planen [closed]'],
    ['paint the door, merged in #12 already', '-: paint the door [closed]'],
    ['~~Alice: paint the door~~ done on Monday', 'Alice: paint the door [closed]'],
    ['OPEN: Alice – paint the door', 'Alice: paint the door'],
    ['Completed - Alice: paint the door', 'Alice: paint the door [closed]'],
    ['none for December', null],
    ['Same as last week', null],
    ['Alice: paint the door ✓', 'Alice: paint the door [closed]'],
    ['Alice : peindre → fait en séance', 'Alice: peindre [closed]'],
    ['Tou·te·s : peindre', 'Tou·te·s: peindre'],
    ['Alice: ask the mayor\n  - letter was sent, no answer yet', 'Alice: ask the mayor'],
  ])('%s', (point, item) => {
    expect(read(`${PEOPLE}## Action items\n\n- ${point}\n`)).toEqual(item === null ? [] : [item]);
  });
});

describe('logs and transcripts', () => {
  it.each([
    ['<erin> ACTION: frank: renew the lease\n<frank> fine\n<erin> thanks', ['frank: renew the lease']],
    ['18:01 <erin> hello\n18:02 <erin> #action frank to renew the lease\n18:03 <frank> ok', ['frank: renew the lease']],
    ['We <b>should</b> act.\n<u>Action</u>: Alice to renew it', ['Alice: renew it']],
    // Under such a heading people also speak.
    [
      '### Open action items\n\nAlice: I renewed the lease.\n\nBob: nothing from me\n\nAlice: write the report\n',
      ['Alice: write the report [carried over]'],
    ],
  ])('%s', (text, items) => {
    expect(read(PEOPLE + text)).toEqual(items);
  });
});

describe('next steps in a line', () => {
  it.each([
    ['- Next steps: Alice to renew the lease; Bob to sign it', ['Alice: renew the lease', 'Bob: sign it']],
    ['**Next steps:** Bob will sign it', ['Bob: sign it']],
    ['- Next step: we go on', []],
    ['- Follow-up: the lease', []],
  ])('%s', (text, items) => {
    expect(read(PEOPLE + text)).toEqual(items);
  });
});

describe('who is known on a page', () => {
  it.each([
    ['Regrets: Heidi\n\n## Action items\n\n- Heidi: renew the lease', 'Heidi: renew the lease'],
    ['**Entschuldigt:** Heidi, Ivan\n\n## Aufgaben\n\n- Ivan: Pacht verlängern', 'Ivan: Pacht verlängern'],
    ['## Action items\n\n- Heating: renew the lease', '-: Heating: renew the lease'],
    ['Apologies: Heating of the hall is broken\n\n## Action items\n\n- Heating: renew it', '-: Heating: renew it'],
    ['## Attendance\n\n- Team members: judy, mallory\n\nAction item: judy to renew it', 'judy: renew it'],
    ['参会人员：王思、李雷(@lilei)\n\n## 待办事项\n\n- 李雷：更新指南', '李雷: 更新指南'],
  ])('%s', (text, item) => {
    expect(read(PEOPLE + text)).toEqual([item]);
  });
});

describe('owners beside a marker', () => {
  it.each([
    ['- AI/Alice: renew the lease', ['Alice: renew the lease']],
    ['- AI/Alice/Bob: renew the lease', ['Alice Bob: renew the lease']],
    ['- AI/ML: a new wave', []],
    ['- Alice **to do**: renew the lease', ['Alice: renew the lease']],
    ['- Alice/Bob TODO: renew the lease', ['Alice Bob: renew the lease']],
    ['- The lease TODO: renew it', ['-: renew it']],
    ['- Alice AI - a talk about models', []],
    ['- By mail or by post? **AI Alice** to ask the harbour.', ['Alice: ask the harbour.']],
    ['- Alice: TODO in the draft is what I meant', []],
  ])('%s', (line, items) => {
    expect(read(PEOPLE + line)).toEqual(items);
  });
});

describe('lists of earlier items', () => {
  const earlier = '**Follow up on action items from March**\n\n1. Bob was going to ask the mayor\n\n';

  it.each([
    [`${earlier}To dos for next meeting:\n\n* Alice: paint`, ['Bob: ask the mayor [carried over]', 'Alice: paint']],
    [`${earlier}Website:\n\n* Alice: paint`, ['Bob: ask the mayor [carried over]', 'Alice: paint [carried over]']],
    ['## Actions from March\n\n- Alice: paint', ['Alice: paint [carried over]']],
    ['## Aktionspunkte aus März\n\n- Alice: streichen', ['Alice: streichen [carried over]']],
    ['## Actions for March\n\n- Alice: paint', ['Alice: paint']],
    ['## Open actions\n\n- Alice: contract -> signed!', ['Alice: contract [carried over] [closed]']],
    ['- Action items from 3/4: none open', []],
  ])('%s', (text, items) => {
    expect(read(PEOPLE + text)).toEqual(items);
  });
});

describe('what stands among action items and is none', () => {
  it.each([
    ['### Dial-in details\n\n- Meeting number: 129 000\n- Password: lamp', []],
    ['### Next meeting\n\n- Monday at the pier', []],
    ['### Website\n\n- paint the door', ['-: paint the door']],
    ['- [Ready for review](https://github.com/example/specs/issues?q=label%3Areview)', []],
    ['- [All pull requests](https://github.com/example/specs/pulls)', []],
    ['- [Paint the door](https://github.com/example/specs/issues/12)', ['-: Paint the door']],
    ['- review [all pull requests](https://github.com/example/specs/pulls)', ['-: review all pull requests']],
    [
      '| Item | Description |\n|---|---|\n| **Action 7.1** | Alice to paint |\n| **Decision 7.2** | Red is final |',
      ['Alice: paint'],
    ],
    ['| Type | What | Who |\n|---|---|---|\n| Decision | Red | |\n| Task | Paint | Bob |', ['Bob: Paint']],
  ])('%s', (text, items) => {
    expect(read(`${PEOPLE}## Action items\n\n${text}\n`)).toEqual(items);
  });

  it.each([
    ['## Parking lot / Actions\n\n- [ ] Alice – paint', ['Alice: paint']],
    ['## Action item tracker\n\n| # | Item | Owner |\n|---|---|---|\n| 4 | Paint | Bob |', ['Bob: Paint']],
    ['## Actions\n\n- Alice: paint - not yet started', ['Alice: paint']],
    ['## Actions\n\n- Alice: paint (done during the meeting)', ['Alice: paint [closed]']],
    ['## Aufgaben\n\n- streichen → wird verlängert', ['-: streichen']],
  ])('%s', (text, items) => {
    expect(read(PEOPLE + text)).toEqual(items);
  });
});

describe('what machines and offices write', () => {
  it.each([
    ['### Suggested next steps\n\n- [ ] Alice will renew the lease.', ['Alice: renew the lease.']],
    ['- A new door? **[AI]** Bob to paint it', ['Bob: paint it']],
    ['- A new door [AI] is a tool', []],
    ['Anwesend: Hr. Lorenz\n\n- TODO: streichen (Lorenz, bis Mitte Mai)', ['Lorenz: streichen']],
  ])('%s', (text, items) => {
    expect(read(PEOPLE + text)).toEqual(items);
  });

  it.each([
    ['- **AI triage**: Alice asked how', []],
    ['- AI moderation: we do it by hand', []],
    ['- AI norre: paint the door', ['norre: paint the door']],
  ])('%s, where nobody is listed', (text, items) => {
    expect(read(text)).toEqual(items);
  });
});
