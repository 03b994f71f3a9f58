import { describe, expect, it } from '@jest/globals';
import { parse } from '../../src/minutes/parse.ts';
import { renderAgenda } from '../../src/report/agenda.ts';
import { namesIn, namesOf, type Names } from '../../src/report/names.ts';
import type { Pending } from '../../src/tracking/operation.ts';
import { comparePending } from '../../src/tracking/planning/pending.ts';
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

const loginNames = (...logins: string[]): Names => namesOf(logins.map((name) => ({ name, login: true })));

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
      { names: loginNames('alice', 'bob'), news: new Map([['id12', ['on GitHub: harbour/specs#5 was merged']]]) },
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
    const news = new Map([['id12', ['done', 'on GitHub: closed by carol', 'on GitHub: harbour/specs#5 was merged']]]);
    const names = loginNames('alice', 'bob', 'erin', 'frank');
    const [item, ...others] = pasted(renderAgenda([pendingWith(12, text, owners)], { names, news }));
    expect(others).toEqual([]);
    expect(item).toMatchObject({ text, status: 'open', carriedOver: true, issueNumber: 12, supporters: [] });
    expect(item?.owners.map(({ name }) => name.toLowerCase())).toEqual(owners);
    expect(item?.owners.map(({ login }) => login)).toEqual(owners.map((owner) => names.has(owner)));
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
    const logins = [...namesIn([meeting])].flatMap(([name, { login }]) => (login ? [name] : []));
    expect(logins.toSorted()).toEqual(['bob', 'carol', 'dave']);
  });

  it('writes names as the minutes do', () => {
    const names = namesOf([
      { name: 'eP', login: false },
      { name: 'JoS', login: false },
      { name: 'HarbourMaster', login: true },
      { name: 'dave', login: false },
    ]);
    const agenda = renderAgenda([pendingWith(1, 'ask for a room', ['ep', 'jos', 'harbourmaster', 'dave', 'erin'])], {
      names,
    });
    expect(agenda).toContain('- AI (eP, JoS, @HarbourMaster, Dave, Erin): ask for a room (#1)');
    expect(pasted(agenda)[0]?.owners.map(({ name }) => name)).toEqual(['eP', 'JoS', 'HarbourMaster', 'Dave', 'Erin']);
  });

  it('lists those of one day as the minutes do', () => {
    const at = (line: number, id: string) => aPending({ id, newest: aMention({ line }) });
    expect([at(30, 'a'), at(9, 'c'), at(12, 'b')].sort(comparePending).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });
});
