import { describe, expect, it } from '@jest/globals';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { Participant } from '../../src/minutes/meeting.ts';
import { ATTENDANCE, announcesPeople } from '../../src/minutes/people/attendance.ts';
import { participantsIn, personOf } from '../../src/minutes/people/participants.ts';

function read(markdown: string): string[] {
  return participantsOf(markdown).map(written);
}

function participantsOf(markdown: string): Participant[] {
  const root = fromMarkdown(markdown, {
    extensions: [gfmTable(), gfmTaskListItem()],
    mdastExtensions: [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown()],
  });
  return participantsIn(root.children);
}

/** `@alice (Alice Doe)`, `bob`. */
function written({ name, login, fullName }: Participant): string {
  const beside = fullName === null || fullName === name ? '' : ` (${fullName})`;
  return `${login ? '@' : ''}${name}${beside}`;
}

describe('who took part', () => {
  it.each([
    ['## Participants\n\n- @alice\n- @bob (traveling)', ['@alice', '@bob']],
    ['## :family: Participants (handles preferred)\n* @alice', ['@alice']],
    ['## Participants - please use your handle\n* @alice', ['@alice']],
    ['## Attendees\n\n- Alice Doe (@alice)\n- @bob (Bob Roe, Example Org)', ['@alice (Alice Doe)', '@bob (Bob Roe)']],
    ['## Attendees\n\n* Alice Doe - Example Org\n* Bob Roe, Example', ['Alice Doe', 'Bob Roe', 'Example']],
    ['## Attendees\n* [Alice Doe](https://example.org/alice) (she/her) @alice', ['@alice (Alice Doe)']],
    ['# Attended by\n\n- Alice Doe', ['Alice Doe']],
    ['**Attendees:** alice, @bob and Carol Coe', ['alice', '@bob', 'Carol Coe']],
    ['Present: alice, bob, carol\nRegrets: dave', ['alice', 'bob', 'carol']],
    ['- Present: alice, bob\n- Regrets: dave', ['alice', 'bob']],
    ['**Attendees**\n* _names..._\n- @alice\n- @bob', ['@alice', '@bob']],
    ['- Participants\n  - @alice\n  - @bob\n- Agenda\n  - tunnels', ['@alice', '@bob']],
    ['## Attendance\n- [x] @alice\n- [ ] @bob', ['@alice']],
    ['## Attendance\n- [ ] @alice\n- [ ] @bob', ['@alice', '@bob']],
    ['## Attendees\n- Example Org:\n  - @alice\n- Harbour:\n  - @bob', ['@alice', '@bob']],
    ['## Participants\n@alice, @bob\n\n### Regrets\n- @carol', ['@alice', '@bob']],
    ['## Participants\n- @alice\n\nAbsent:\n- @bob', ['@alice']],
    [
      '## Attendees\n\n| Name | GitHub |\n| - | - |\n| Alice Doe | @alice |\n| Bob Roe | |',
      ['@alice (Alice Doe)', 'Bob Roe'],
    ],
    ['## Anwesende\n- Alice Doe\n- @bob', ['Alice Doe', '@bob']],
    ['## Teilnehmer:innen\n- @bob', ['@bob']],
    ['## Présents\n- Alice Doe\n\n## Excusés\n- @bob', ['Alice Doe']],
    ['## 👤参会人\n\n这里是参会人员名单。\n\n- @alice', ['@alice']],
    ['## Participants\n- @alice\n\n## Agenda\n- @bob: tunnels', ['@alice']],
    ['## Agenda\n- @bob: tunnels', []],
    ['## Anwesende Räte\n- Alice Doe\n\n## Abwesende Räte\n- Bob Roe', ['Alice Doe']],
    ['## Harbour members present\n- Alice Doe', ['Alice Doe']],
    ['## How to present\n- Alice Doe', []],
    ['## Teilnehmer\n- Alice Doe (Leitung) ✅\n- Bob Roe ❌', ['Alice Doe']],
    [
      '## Teilnehmer\n\n| Anwesend | Rolle |\n| - | - |\n| Alice Doe | Leitung |\n\n| Entschuldigt | Rolle |\n| - | - |\n| Bob Roe | Gast |',
      ['Alice Doe'],
    ],
    [
      '## Participants\n\n| Nom | Présence |\n| - | - |\n| Alice Doe | ✅ Présente |\n| Bob Roe | ❌ Excusé |',
      ['Alice Doe'],
    ],
    ['| Item | Content |\n| - | - |\n| **Attendees** | alice, @bob |\n| Purpose | tunnels |', ['alice', '@bob']],
    ['## Present\n* Alice Doe @alice (TSC)', ['@alice (Alice Doe)']],
    ['## Participants\n- @alice\n- @Alice (Alice Doe)', ['@alice (Alice Doe)']],
    ['## Participants\n\n| Name | Note |\n| - | - |\n| Alice Doe<br>Bob Roe | late |', ['Alice Doe', 'Bob Roe']],
    ['', []],
  ])('%j: %j', (markdown, people) => {
    expect(read(markdown)).toEqual(people);
  });
});

describe('headings and labels of lists of people', () => {
  it.each(ATTENDANCE.flatMap(({ says, examples }) => examples.map((words) => ({ says, words }))))(
    '"$words" $says',
    ({ words }) => {
      expect(announcesPeople(words)).toBe(true);
    },
  );

  it.each(ATTENDANCE.flatMap(({ counter }) => counter))('"%s" announces nobody', (words) => {
    expect(announcesPeople(words)).toBe(false);
  });
});

describe('logins of managed users', () => {
  it.each([
    ['## Participants\n\n- Nora Berg (@nberg_x)\n- @okim_harbour', ['@nberg_x (Nora Berg)', '@okim_harbour']],
    ['| Name | GitHub |\n| - | - |\n| Nora Berg | nberg_harbour |', ['@nberg_harbour (Nora Berg)']],
    ['Present: @nberg_x, @nberg', ['@nberg_x', '@nberg']],
  ])('%j: %j', (markdown, people) => {
    expect(read(markdown)).toEqual(people);
  });
});

describe('addresses beside names', () => {
  it.each([
    ['Present: [Nora Berg](mailto:nora@harbour.example) (@nberg), Otto Kim', ['@nberg (Nora Berg)', 'Otto Kim']],
    ['## Attendees\n\n- Nora Berg <nora@harbour.example>\n- Otto Kim, otto@harbour.example', ['Nora Berg', 'Otto Kim']],
    ['| Name | E-mail |\n| - | - |\n| Nora Berg | nora@harbour.example |', ['Nora Berg']],
    ['Present: nora@harbour.example', ['nora@harbour.example']],
  ])('%j: %j', (markdown, people) => {
    expect(read(markdown)).toEqual(people);
  });

  it('tell whom an address means', () => {
    const people = participantsIn(
      fromMarkdown('Present: [Nora Berg](mailto:Nora@harbour.example) (@nberg), Otto Kim').children,
    );
    const person = personOf({ name: 'nora@harbour.example', login: false }, people);
    expect(person).toEqual({ name: 'nberg', login: true, fullName: 'Nora Berg' });
  });
});

describe('where the people end', () => {
  it.each([
    ['Attendees: Alice, Bob\n\n- Swag\n- Blog', ['Alice', 'Bob']],
    ['Attendees: Alice, Bob\n\n* Swag\n  * ACTION: order stickers (Alice)', ['Alice', 'Bob']],
    ['Attendees: Alice, Bob\n\n1. Order stickers – Alice', ['Alice', 'Bob']],
    ['**Present:** Alice, Bob\n\n**News**\n\n- Release 3\n- AI Bob: announce it', ['Alice', 'Bob']],
    ['Attendees: alice\n\n- @bob: tunnels\n- @carol: lamps', ['alice']],
    ['Attendees: alice\n\n**Topics**\n\n- @bob\n- @carol', ['alice']],
    ['Attendees: Alice\n\n- @bob\n- @carol', ['Alice', '@bob', '@carol']],
    ['Attendees:\n\n- Alice, Bob\n\nAgenda:\n\n- Tunnels\n- Lamps', ['Alice', 'Bob']],
    ['Attendance\n- Alice\n- Bob\n\nSwag\n- Stickers\n- Shirts', ['Alice', 'Bob']],
    ['**Attendees:** (add your name)\n\n* Alice Doe (Harbour)\n\n**Notes:**\n\n* Tunnels', ['Alice Doe']],
    ['## Attendees\n\n- Alice\n\n### Standing items\n\n- [ ] intros for new people\n- [ ] open votes', ['Alice']],
    ['## Attendees\n\n- Alice\n\n### Harbour\n\n- Bob Roe', ['Alice', 'Bob Roe']],
    ['## Attendees\n\n- Alice\n\n**Notes**\n\n- Tunnels', ['Alice']],
    ['## Attendees\n\n**Remote**\n\n- Alice\n\n**Harbour**\n\n- Bob', ['Alice', 'Bob']],
    ['## Attendees\n\n- Alice\n  - reported about tunnels, lamps\n- TODO: add the others', ['Alice']],
    ['Present: Alice\nChair: Bob\nRegrets: Carol', ['Alice']],
    ['Present: alice, 3 guests, +1.555.555.0123, everyone', ['alice']],
  ])('%j: %j', (markdown, people) => {
    expect(read(markdown)).toEqual(people);
  });
});

describe('other ways to list people', () => {
  it.each([
    ['Présent·e·s : Alice, Bob\n\nExcusé·e·s : Carol', ['Alice', 'Bob']],
    ['Étaient présents : Alice D., Bob', ['Alice D.', 'Bob']],
    ['Présents : Alice\nExcusée : Carol', ['Alice']],
    ['*On the call:* Alice Doe, Bob', ['Alice Doe', 'Bob']],
    ['**Who**: Alice, Bob', ['Alice', 'Bob']],
    ['- Who: Alice\n- What: tunnels', []],
    ["### Who's here\n\nAlice, Bob", ['Alice', 'Bob']],
    ['Dabei: Alice, Bob', ['Alice', 'Bob']],
    ['Members present: Alice\nOthers: Bob', ['Alice', 'Bob']],
    ['Others: Bob', []],
    ['**Present:** Alice\n**Guests:** Bob R. (Harbour)', ['Alice', 'Bob R.']],
    ['Chair: Alice · Scribe: Bob · Present: Alice, Bob, Carol', ['Alice', 'Bob', 'Carol']],
    ['## Attendance\n\n- People: Alice, bob\n- Regrets: Carol', ['Alice', 'bob']],
    ['**TSC Members**\n\n- [x] Alice (Harbour)\n- [ ] Bob\n\n**Visitors:** Carol', ['Alice', 'Carol']],
    ['## Members\n\n- [ ] Alice\n- [ ] Bob', []],
    ['## New members\n\n- [x] write to the new members', []],
    [
      '## TOC Members\n\n| Attended | TOC Member | Comment |\n| - | - | - |\n| x | Alice Doe | |\n| | Bob Roe | vacation |',
      ['Alice Doe'],
    ],
    ['| Name | Username | Org |\n| - | - | - |\n| Alice Doe | @alice | Harbour |', ['@alice (Alice Doe)']],
    ['| | Name | Company |\n| - | - | - |\n| * | Alice Doe | Harbour |', ['Alice Doe']],
    ['| Name | IRC nick | Org |\n| - | - | - |\n| Alice Doe | al1ce | Harbour |', ['al1ce (Alice Doe)']],
    ['| Name | Status |\n| - | - |\n| Tunnels | open |', []],
    ['| Name | Notes |\n| - | - |\n| Tunnels | deep |', []],
    ['| Who | What |\n| - | - |\n| Alice | tunnels |', []],
    ['| | |\n| - | - |\n| **Present** | A. Doe (AD), Bob |', ['A. Doe', 'Bob']],
    [
      'Attendees (name / nick / company):\n    Alice Doe / al1ce / Harbour\n    Bob Roe / bob',
      ['al1ce (Alice Doe)', 'bob (Bob Roe)'],
    ],
    ['## Attendance\n\n- Alice Doe, Harbour\n- Bob Roe, Lighthouse', ['Alice Doe', 'Bob Roe']],
    ['<p><b>Present:</b> Alice, Bob</p>', ['Alice', 'Bob']],
    ['<!-- <b>Present:</b> Alice, Bob -->', []],
    ['## Present\n\n- alice5\n- b0b\n- 0xcarol\n- dave_', ['alice5', 'b0b', '0xcarol', 'dave_']],
    ['## Attendees\n\n- [ ] Name (affiliation)\n- your name', []],
  ])('%j: %j', (markdown, people) => {
    expect(read(markdown)).toEqual(people);
  });
});

describe('initials that a list gives', () => {
  it.each([
    ['Anwesend: Alice (ad), Bob (br)', 'br', 'Bob'],
    ['Attendance: Ms Doe (DA), Mr Roe (RB)', 'DA', 'Ms Doe'],
    ['## Present\n\n- Alice (AXD)\n- Bob (BYR, treasurer)', 'BYR', 'Bob'],
    ['| Name | Initials | GitHub |\n| - | - | - |\n| Alice D | AXD | alice |', 'AXD', 'alice'],
    ['| Name | Abbreviation | Company |\n| - | - | - |\n| Alice D | QQ | Harbour |', 'qq', 'Alice D'],
    // firms
    ['Present: Alice (HBR), Bob (BYR)', 'BYR', null],
    ['Present: Alice (ABC), Anna (ABC)', 'ABC', null],
    ['Present: Alice (ABC)', 'ABC', null],
  ])('%j: %s is %s', (markdown, initials, name) => {
    expect(personOf({ name: initials, login: false }, participantsOf(markdown))?.name ?? null).toBe(name);
  });
});

describe('whom a name means', () => {
  const list: Participant[] = [
    { name: 'alice', login: true, fullName: 'Alice Doe' },
    { name: 'bob-on-github', login: true, fullName: 'Bob Roe' },
    { name: 'bob2', login: true, fullName: 'Bob van Dyke' },
    { name: 'Carol', login: false, fullName: null },
    { name: 'Zoé Lang', login: false, fullName: 'Zoé Lang' },
    { name: 'Dr. Frank Moe', login: false, fullName: 'Dr. Frank Moe' },
    { name: 'erin5', login: false, fullName: null },
    { name: 'gr4ce', login: false, fullName: 'Grace Poe' },
    { name: 'heidi-k', login: true, fullName: null },
  ];
  it.each([
    ['Alice', false, 'alice'],
    ['alice', true, 'alice'],
    ['Alice Doe', false, 'alice'],
    ['doe', false, 'alice'],
    ['AD', false, 'alice'],
    ['B.R.', false, 'bob-on-github'],
    ['Bob Roe', false, 'bob-on-github'],
    ['carol', false, 'Carol'],
    ['van Dyke', false, 'bob2'],
    ['BVD', false, 'bob2'],
    ['A. Doe', false, 'alice'],
    ['Alice D.', false, 'alice'],
    ['ZOE', false, 'Zoé Lang'],
    ['FM', false, 'Dr. Frank Moe'],
    ['Moe', false, 'Dr. Frank Moe'],
    ['erin5', false, 'erin5'],
    ['Erin', false, 'erin5'],
    ['Gr4ce', false, 'gr4ce'],
    ['Grace', false, 'gr4ce'],
    ['grace', true, null],
    ['Heidi', false, 'heidi-k'],
    // two Bobs
    ['Bob', false, null],
    ['dave', false, null],
    ['dave', true, null],
    ['doe', true, null],
    ['', false, null],
  ])('%j (login: %s) is %j', (name, login, expected) => {
    expect(personOf({ name, login }, list)?.name ?? null).toBe(expected);
  });
});
