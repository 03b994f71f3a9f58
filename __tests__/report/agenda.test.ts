import { describe, expect, it } from '@jest/globals';
import { parse } from '../../src/minutes/parse.ts';
import { loginsIn, renderAgenda } from '../../src/report/agenda.ts';
import type { Pending } from '../../src/tracking/operation.ts';
import { aMeeting, aMention, anItem, anOwner, aPending } from '../support/builders.ts';

const RULES = {
  markers: ['AI', 'Action', 'Action item', 'Action point', 'AP', 'TODO'],
  languages: ['en', 'de', 'fr', 'zh'] as const,
  references: { defaultOwner: null, aliases: {} },
  series: [],
  knownLogins: [],
};

const pasted = (agenda: string) =>
  parse({ path: 'networking/2026-03-18.md', text: `# Networking 2026-03-18\n\n${agenda}` }, RULES).meetings.flatMap(
    ({ items }) => items,
  );

const pendingWith = (number: number | null, text: string, owners: string[]): Pending =>
  aPending({ id: `id${String(number)}`, number, newest: aMention({ text, owners }) });

describe('an agenda', () => {
  it('is the list that people would paste', () => {
    const agenda = renderAgenda(
      [
        pendingWith(12, 'compare the two tunnel drivers until next meeting', ['alice', 'bob']),
        pendingWith(null, 'ask for a room', ['carol doe']),
        pendingWith(14, 'publish the notes', []),
      ],
      { logins: new Set(['alice', 'bob']), events: new Map([['id12', ['harbour/specs#5 was merged']]]) },
    );
    expect(agenda).toBe(`## Pending action items

- AI @alice, @bob: compare the two tunnel drivers until next meeting (#12)
  - on GitHub: harbour/specs#5 was merged <!-- minutes: ignore -->
- AI (Carol Doe): ask for a room
- AI: publish the notes (#14)
`);
  });

  it('has a part for each series', () => {
    const agenda = renderAgenda([aPending(), aPending({ series: 'operators', number: 13 })]);
    expect(agenda.match(/^## .*$/gmu)).toEqual(['## networking', '## operators']);
    expect(agenda.match(/^### Pending action items$/gmu)).toHaveLength(2);
  });

  it('says so when nothing is pending', () => {
    expect(renderAgenda([])).toBe('No pending action items.\n');
  });

  it.each([
    ['compare the two tunnel drivers until next meeting', ['alice']],
    ['review the *stars*, _underscores_ and snake_case', ['alice', 'bob']],
    ['ask @dave about <this> | that & the rest', ['alice']],
    ['write `kubectl get nodes` [down]', ['erin']],
    ['look at ~~old~~ plans in C:\\temp', ['frank']],
    ['discuss harbour/specs#12 and #13', []],
    ['write the docs', ['carol doe', 'alice']],
    ['find out: done or not done?', ['alice']],
    ['整理好测试报告', ['bob']],
    ['1. read the 2. chapter', ['bob']],
  ])('pasted and read again, is the same task: %j %j', (text, owners) => {
    const events = new Map([['id12', ['done', 'closed by carol', 'harbour/specs#5 was merged']]]);
    const logins = new Set(['alice', 'bob', 'erin', 'frank']);
    const [item, ...others] = pasted(renderAgenda([pendingWith(12, text, owners)], { logins, events }));
    expect(others).toEqual([]);
    expect(item).toMatchObject({ text, status: 'open', carriedOver: true, issueNumber: 12, supporters: [] });
    expect(item?.owners.map(({ name }) => name.toLowerCase())).toEqual(owners);
    expect(item?.owners.map(({ login }) => login)).toEqual(owners.map((owner) => logins.has(owner)));
  });

  it('gives their @ only to those whom the minutes know as logins', () => {
    const meeting = aMeeting({
      participants: [{ name: 'Carol', login: true, fullName: 'Carol Doe' }],
      items: [
        anItem({
          owners: [anOwner({ name: 'bob' }), anOwner({ name: 'Blue', login: false })],
          supporters: [{ name: 'dave', login: true }],
        }),
      ],
    });
    expect([...loginsIn([meeting])].toSorted()).toEqual(['bob', 'carol', 'dave']);
  });
});
