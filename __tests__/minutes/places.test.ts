import { describe, expect, it } from '@jest/globals';
import { lexiconOf } from '../../src/minutes/vocabulary/lexicon.ts';
import type { ReadingRules } from '../../src/minutes/meeting.ts';
import { parse } from '../../src/minutes/parse.ts';
import { placeOf } from '../../src/minutes/habits/sections.ts';

const lexicon = lexiconOf(['en', 'de', 'fr', 'zh']);

/** "plain", "weak", with "carried" and "closed" behind; "none". */
function said(heading: string): string {
  const place = placeOf(heading, lexicon);
  if (!place) return 'none';
  return [place.strength, ...(place.carried ? ['carried'] : []), ...(place.closed ? ['closed'] : [])].join(' ');
}

describe('headings and lead-ins', () => {
  it.each([
    ['Action items', 'plain'],
    ['✅ Action items (10 min)', 'plain'],
    ['TOP 2: Aufgaben', 'plain'],
    ['Item 4. Action items', 'plain'],
    ['三、待办事项', 'plain'],
    ['（二）行动项', 'plain'],
    ['Next steps / action items', 'plain'],
    ['Nächste Schritte und Aufgaben', 'plain'],
    ['Infra action items', 'plain'],
    ['Docs WG Action Items', 'plain'],
    ['Marketing action items', 'plain'],
    ['Action items for the website', 'plain'],
    ['Action items (Infra)', 'plain'],
    ['Immediate actions', 'plain'],
    ['Tableau des actions', 'plain'],
    ['Qui fait quoi', 'plain'],
    ['Reste à faire', 'plain'],
    ['Pendenzenliste', 'plain'],
    ['Wer macht was?', 'plain'],
    ['Things to do', 'plain'],
  ])('%s: a list of tasks', (heading, expected) => {
    expect(said(heading)).toBe(expected);
  });

  it.each([
    ['Prev. Action Items', 'plain carried'],
    ['Action items follow-up', 'plain carried'],
    ['Actions arising from previous meetings', 'plain carried'],
    ['Retour sur les actions précédentes', 'plain carried'],
    ['TOP 1: Offene Punkte vom letzten Mal', 'weak carried'],
    ['一、上期事项跟进', 'plain carried'],
    ['Closed action items', 'plain carried closed'],
    ['Closed and open action items', 'plain carried'],
  ])('%s: what becomes of earlier tasks', (heading, expected) => {
    expect(said(heading)).toBe(expected);
  });

  it.each([
    ['Next steps', 'weak'],
    ['Decisions & Action Items', 'weak'],
    ['Actions / Decisions', 'weak'],
    ['Conclusions and actions', 'weak'],
    ['7. AOB and actions', 'weak'],
    ['Issues and action items', 'weak'],
    ['Action items / risks', 'weak'],
    ['Work items', 'weak'],
    ['Task', 'weak'],
  ])('%s: tasks beside other things', (heading, expected) => {
    expect(said(heading)).toBe(expected);
  });

  it.each([
    'AI',
    'AI and actions',
    'Generative AI',
    'GitHub Actions',
    'Hooks and actions',
    'Issues and tasks',
    'Actions for users',
    'Tasks for the summer of code',
    'Task force',
    'How we track action items',
    'Automating action items',
    'Template for action items',
    'A bot for action items',
    'Do we need action items?',
    'No action items',
    'Action items: none',
    'Bob completed his action items',
    'We talked about the open action items',
    'Alice: we need fewer action items',
    'Deliverables',
    'Item 4. Budget',
    'TOP 3: Finanzen',
    'Points divers',
    '项目进展同步',
  ])('%s: something else', (heading) => {
    expect(said(heading)).toBe('none');
  });
});

const rules: ReadingRules = {
  markers: ['AI', 'Action', 'Action item', 'TODO'],
  languages: ['en', 'de', 'fr', 'zh'],
  references: { defaultOwner: null, aliases: {} },
  series: [],
  knownLogins: [],
};

describe('what may hold items is never skipped', () => {
  it.each([
    ['## TOP 4: Aufgaben\n\n- Alice: paint'],
    ['## Infra action items\n\n- Alice: paint'],
    ['## Decisions and actions\n\n- Alice: paint'],
    ['## 三、待办事项\n\n- Alice：paint'],
    ['## Qui fait quoi\n\n- Alice : paint'],
    ['**Prev. Action Items**\n\n- Alice: paint'],
    ['Action items:\nAlice: paint\nBob: draw'],
    ['## To-dos\n\n☐ Alice to paint'],
    ['| Who | What | When |\n|---|---|---|\n| Alice | paint | 1 March |'],
    ['| Wer | Was | Bis wann |\n|---|---|---|\n| Alice | malen | 1. März |'],
    ['| Item | Discussion | Action |\n|---|---|---|\n| Doors | old | Alice to paint |'],
    [
      '<table>\n<tr><th>\nWho\n</th><th>\nWhat\n</th><th>Due</th></tr>\n<tr><td>Alice</td><td>paint</td><td></td></tr></table>',
    ],
  ])('%s', (section) => {
    const text = ['# Harbour', '', '## Lamps', '', 'They are old.', '', section, '', '## Doors', '', 'New.'].join('\n');
    const read = (references: boolean): unknown =>
      parse({ path: 'a.md', text }, rules, { references }).meetings.map(({ items }) => items);
    const whole = parse({ path: 'a.md', text }, rules, { references: true }).meetings.flatMap(({ items }) => items);
    expect(whole.length).toBeGreaterThan(0);
    expect(read(false)).toEqual(read(true));
  });
});
