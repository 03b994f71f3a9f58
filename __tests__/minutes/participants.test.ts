import { describe, expect, it } from '@jest/globals';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { Participant } from '../../src/minutes/meeting.ts';
import { participantsIn, personOf } from '../../src/minutes/participants.ts';

function read(markdown: string): string[] {
  const root = fromMarkdown(markdown, {
    extensions: [gfmTable(), gfmTaskListItem()],
    mdastExtensions: [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown()],
  });
  return participantsIn(root.children).map(written);
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
    ['', []],
  ])('%j: %j', (markdown, people) => {
    expect(read(markdown)).toEqual(people);
  });
});

describe('whom a name means', () => {
  const list: Participant[] = [
    { name: 'alice', login: true, fullName: 'Alice Doe' },
    { name: 'bob-on-github', login: true, fullName: 'Bob Roe' },
    { name: 'bob2', login: true, fullName: 'Bob van Dyke' },
    { name: 'Carol', login: false, fullName: null },
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
