import { describe, expect, it } from '@jest/globals';
import type { Commit } from '../support/memory-source.ts';
import { MinutesRepository } from '../support/minutes-repository.ts';

const pg = (day: string | null, heading: string, ...lines: string[]): string =>
  [`# Garden club${day === null ? '' : ` ${day}`}`, '', `## ${heading}`, '', ...lines, ''].join('\n');

/** One page for all meetings, the newest on top. */
const roll = (...meetings: [day: string, ...lines: string[]][]): string =>
  ['# Garden club meetings', '', ...meetings.flatMap(([day, ...lines]) => [`## ${day}`, '', ...lines, ''])].join('\n');

const TAB = (rows: string[], columns = 'No | Action | Owner | Status'): string =>
  [columns, columns.replace(/[^|]+/gu, ' --- '), ...rows].map((row) => `| ${row} |`).join('\n');

const P = (day: string): string => `garden/${day}.md`;
const [D1, D2, D3] = ['2026-01-07', '2026-01-21', '2026-02-04'];
const [A, L, T] = ['Action items', 'Action items from last meeting', 'Topics'];

interface Story {
  /** Pushed one after the other. */
  steps: Commit[];
  /** Number, title (`*`: whatever), who is assigned, state. */
  issues: string[];
}

/** What groups do to their minutes every week. */
const stories: Record<string, Story> = {
  'table renumbered': {
    steps: [
      {
        [P(D1)]: pg(
          D1,
          A,
          TAB([
            '1 | Prune the apple trees | @alice | open',
            '2 | Repair the fence of the lower field | @bob | open',
            '3 | Order compost for spring | @carol | open',
          ]),
        ),
      },
      {
        [P(D2)]: pg(
          D2,
          A,
          TAB([
            '1 | Repair the fence of the lower field | @bob | open',
            '2 | Order compost for spring | @carol | done',
            '3 | Paint the tool shed | @dave | open',
          ]),
        ),
      },
    ],
    issues: [
      '1 Prune the apple trees alice open',
      '2 Repair the fence of the lower field bob open',
      '3 Order compost for spring carol closed',
      '4 Paint the tool shed dave open',
    ],
  },
  'A-12 reused': {
    steps: [
      {
        [P(D1)]: pg(D1, A, '- A-12 @alice: prune the apple trees', '- A-13 @bob: repair the fence of the lower field'),
      },
      { [P(D2)]: pg(D2, L, '- A-12 @alice: done', '- A-13 @bob: still waiting for wood') },
      {
        [P(D3)]: pg(
          D3,
          A,
          '- A-12 @carol: order compost for spring',
          '- A-13 @bob: repair the fence of the lower field',
        ),
      },
    ],
    issues: [
      '1 Prune the apple trees alice closed',
      '2 Repair the fence of the lower field bob open',
      '3 Order compost for spring carol open',
    ],
  },
  'template copied, then cleared': {
    steps: [
      {
        [P(D1)]: pg(
          D1,
          A,
          '- [ ] @alice: prune the apple trees',
          '- [ ] @bob: repair the fence of the lower field',
          '- [ ] @carol: order compost for spring',
        ),
      },
      {
        [P(D2)]: pg(
          D2,
          A,
          '- [ ] @alice: prune the apple trees',
          '- [ ] @bob: repair the fence of the lower field',
          '- [ ] @carol: order compost for spring',
        ),
      },
      { [P(D2)]: pg(D2, A, '- [ ] @dave: paint the tool shed', '- [ ] @erin: invite the beekeepers') },
    ],
    issues: [
      '1 Prune the apple trees alice open',
      '2 Repair the fence of the lower field bob open',
      '3 Order compost for spring carol open',
      '4 Paint the tool shed dave open',
      '5 Invite the beekeepers erin open',
    ],
  },
  'list pasted twice': {
    steps: [
      { [P(D1)]: pg(D1, A, '- [ ] @alice: prune the apple trees', '- [ ] @bob: repair the fence of the lower field') },
      {
        [P(D1)]: pg(
          D1,
          A,
          '- [ ] @alice: prune the apple trees',
          '- [ ] @bob: repair the fence of the lower field',
          '',
          '## Next steps',
          '',
          '- [ ] @alice: prune the apple trees',
          '- [ ] @bob: repair the fence of the lower field',
        ),
      },
      { [P(D1)]: pg(D1, A, '- [ ] @alice: prune the apple trees', '- [x] @bob: repair the fence of the lower field') },
    ],
    issues: ['1 Prune the apple trees alice open', '2 Repair the fence of the lower field bob closed'],
  },
  'split in two files': {
    steps: [
      { [P(D1)]: pg(D1, A, '- [ ] @alice: prune the apple trees', '- [ ] @bob: repair the fence of the lower field') },
      {
        ['garden/2026-01-21-minutes.md']: pg(D2, T, 'We talked of hedges.'),
        ['garden/2026-01-21-actions.md']: pg(
          D2,
          A,
          '- [x] @alice: prune the apple trees',
          '- [ ] @bob: repair the fence of the lower field',
        ),
      },
    ],
    issues: ['1 Prune the apple trees alice closed', '2 Repair the fence of the lower field bob open'],
  },
  'meetings/: split in two files': {
    steps: [
      {
        ['meetings/2026-01-07.md']: pg(
          D1,
          A,
          '- [ ] @alice: prune the apple trees',
          '- [ ] @bob: repair the fence of the lower field',
        ),
      },
      {
        ['meetings/2026-01-21-minutes.md']: pg(D2, T, 'We talked of hedges.'),
        ['meetings/2026-01-21-actions.md']: pg(
          D2,
          A,
          '- [x] @alice: prune the apple trees',
          '- [ ] @bob: repair the fence of the lower field',
        ),
      },
      { ['meetings/2026-02-04-actions.md']: pg(D3, A, '- [x] @bob: repair the fence of the lower field') },
    ],
    issues: ['1 Prune the apple trees alice closed', '2 Repair the fence of the lower field bob closed'],
  },
  'owners swapped on the page': {
    steps: [
      { [P(D1)]: pg(D1, A, '- [ ] @alice: prune the apple trees', '- [ ] @bob: repair the fence of the lower field') },
      { [P(D1)]: pg(D1, A, '- [ ] @bob: prune the apple trees', '- [ ] @alice: repair the fence of the lower field') },
    ],
    issues: ['1 Prune the apple trees bob open', '2 Repair the fence of the lower field alice open'],
  },
  'owners swapped in the next meeting': {
    steps: [
      { [P(D1)]: pg(D1, A, '- [ ] @alice: prune the apple trees', '- [ ] @bob: repair the fence of the lower field') },
      { [P(D2)]: pg(D2, L, '- [ ] @bob: prune the apple trees', '- [ ] @alice: repair the fence of the lower field') },
    ],
    issues: ['1 Prune the apple trees bob open', '2 Repair the fence of the lower field alice open'],
  },
  'translated, with numbers': {
    steps: [
      { [P(D1)]: pg(D1, A, '- [ ] 39/1 @alice: prune the apple trees', '- [ ] 39/2 @bob: repair the fence') },
      { [P(D2)]: pg(D2, L, '- [x] 39/1 @alice: Apfelbäume schneiden', '- [ ] 39/2 @bob: Zaun reparieren') },
    ],
    issues: ['1 Prune the apple trees alice closed', '2 Repair the fence bob open'],
  },
  'ticked in an old file': {
    steps: [
      { [P(D1)]: pg(D1, A, '- [ ] @alice: prune the apple trees', '- [ ] @bob: repair the fence of the lower field') },
      { [P(D2)]: pg(D2, A, '- [ ] @carol: order compost for spring') },
      { [P(D1)]: pg(D1, A, '- [x] @alice: prune the apple trees', '- [ ] @bob: repair the fence of the lower field') },
    ],
    issues: [
      '1 Prune the apple trees alice closed',
      '2 Repair the fence of the lower field bob open',
      '3 Order compost for spring carol open',
    ],
  },
  'ticked in an old file, listed open since': {
    steps: [
      { [P(D1)]: pg(D1, A, '- [ ] @alice: prune the apple trees', '- [ ] @bob: repair the fence of the lower field') },
      { [P(D2)]: pg(D2, L, '- [ ] @alice: prune the apple trees') },
      { [P(D1)]: pg(D1, A, '- [x] @alice: prune the apple trees', '- [ ] @bob: repair the fence of the lower field') },
    ],
    issues: ['1 Prune the apple trees alice open', '2 Repair the fence of the lower field bob open'],
  },
  'deleted and restored': {
    steps: [
      { [P(D1)]: pg(D1, A, '- [ ] @alice: prune the apple trees', '- [ ] @bob: repair the fence') },
      { [P(D1)]: null },
      { [P(D2)]: pg(D2, A, '- [ ] @carol: order compost for spring') },
      { [P(D1)]: pg(D1, A, '- [x] @alice: prune the apple trees', '- [ ] @bob: repair the fence') },
    ],
    issues: [
      '1 Prune the apple trees alice closed',
      '2 Repair the fence bob open',
      '3 Order compost for spring carol open',
    ],
  },
  'moved under another heading': {
    steps: [
      { [P(D1)]: pg(D1, 'Trees', '- AI @alice: send the photos', '', '## Fences', '', '- AI @bob: send the photos') },
      {
        [P(D1)]: pg(
          D1,
          'Trees',
          'Nothing.',
          '',
          '## Fences',
          '',
          '- AI @bob: send the photos',
          '- AI @alice: send the photos',
        ),
      },
    ],
    issues: ['1 *alice open', '2 *bob open'],
  },
  'rebase of two pull requests': {
    steps: [
      { [P(D1)]: pg(D1, A, '- [ ] @alice: prune the apple trees') },
      {
        [P(D2)]: pg(
          D2,
          L,
          '- [ ] @alice: prune the apple trees',
          '',
          '## Action items',
          '',
          '- [ ] @bob: repair the fence of the lower field',
        ),
        [P(D3)]: pg(D3, L, '- [x] @alice: prune the apple trees', '- [ ] @bob: repair the fence of the lower field'),
      },
    ],
    issues: ['1 Prune the apple trees alice closed', '2 Repair the fence of the lower field bob open'],
  },
  interleaved: {
    steps: [
      { [P(D1)]: pg(D1, A, '- [ ] @alice: prune the apple trees') },
      {
        [P(D3)]: pg(
          D3,
          L,
          '- [ ] @alice: prune all the apple trees and the pears',
          '- [x] @bob: repair the fence of the lower field',
        ),
      },
      { [P(D2)]: pg(D2, A, '- [ ] @alice: prune the apple trees', '- [ ] @bob: repair the fence of the lower field') },
      {
        [P(D3)]: pg(
          D3,
          L,
          '- [x] @alice: prune all the apple trees and the pears',
          '- [x] @bob: repair the fence of the lower field',
        ),
      },
    ],
    issues: ['1 Prune the apple trees alice closed'],
  },
  'one line split in two': {
    steps: [
      { [P(D1)]: pg(D1, A, '- [ ] @alice: prune the apple trees and order compost for spring') },
      { [P(D1)]: pg(D1, A, '- [ ] @alice: prune the apple trees', '- [ ] @bob: order compost for spring') },
    ],
    issues: ['1 Prune the apple trees and order compost for spring alice open', '2 Order compost for spring bob open'],
  },
  'two lines merged in one': {
    steps: [
      { [P(D1)]: pg(D1, A, '- [ ] @alice: prune the apple trees', '- [ ] @bob: order compost for spring') },
      { [P(D1)]: pg(D1, A, '- [ ] @alice: prune the apple trees and order compost for spring') },
    ],
    issues: ['1 Prune the apple trees alice open', '2 Order compost for spring bob open'],
  },
  'owner added later': {
    steps: [
      { [P(D1)]: pg(D1, A, '- [ ] prune the apple trees', '- [ ] order compost') },
      { [P(D1)]: pg(D1, A, '- [ ] @alice: prune the apple trees', '- [ ] @bob: order compost') },
    ],
    issues: ['1 Prune the apple trees alice open', '2 Order compost bob open'],
  },
  'owner dropped in next': {
    steps: [
      { [P(D1)]: pg(D1, A, '- [ ] @alice: prune the apple trees', '- [ ] @bob: order compost') },
      { [P(D2)]: pg(D2, L, '- [ ] prune the apple trees', '- [x] order compost') },
    ],
    issues: ['1 Prune the apple trees alice open', '2 Order compost bob closed'],
  },
  'due date moved': {
    steps: [
      {
        [P(D1)]: pg(
          D1,
          A,
          '- [ ] @alice: prune the apple trees by 2026-01-15',
          '- [ ] @bob: order compost by 2026-01-20',
        ),
      },
      {
        [P(D2)]: pg(
          D2,
          L,
          '- [ ] @alice: prune the apple trees by 2026-02-15',
          '- [ ] @bob: order compost until March 1',
        ),
      },
    ],
    issues: ['1 *alice open', '2 *bob open'],
  },
  'typo and done at once': {
    steps: [
      { [P(D1)]: pg(D1, A, '- [ ] @alice: prune the aple trees', '- [ ] @bob: order compost') },
      { [P(D1)]: pg(D1, A, '- [x] @alice: prune the apple trees', '- [ ] @bob: order compost') },
    ],
    issues: ['1 Prune the aple trees alice closed', '2 Order compost bob open'],
  },
  'terse lines reordered': {
    steps: [
      { [P(D1)]: pg(D1, A, '- [ ] @alice: send photos', '- [ ] @bob: send slides', '- [ ] @carol: send minutes') },
      { [P(D2)]: pg(D2, L, '- [ ] @carol: send minutes', '- [x] @alice: send photos', '- [ ] @bob: send slides') },
    ],
    issues: ['1 Send photos alice closed', '2 Send slides bob open', '3 Send minutes carol open'],
  },
  'rolling page': {
    steps: [
      {
        'garden/minutes.md': roll([
          D1,
          '- AI @alice: prune the apple trees',
          '- AI @bob: repair the fence of the lower field',
        ]),
      },
      {
        'garden/minutes.md': roll(
          [D2, '- AI @bob: repair the fence of the lower field', '- AI @carol: order compost for spring'],
          [D1, '- AI @alice: prune the apple trees', '- AI @bob: repair the fence of the lower field'],
        ),
      },
      {
        'garden/minutes.md': roll(
          [D3, '- [x] AI @bob: repair the fence of the lower field'],
          [D2, '- AI @bob: repair the fence of the lower field', '- AI @carol: order compost for spring'],
          [D1, '- AI @alice: prune the apple trees', '- AI @bob: repair the fence of the lower field'],
        ),
      },
    ],
    issues: [
      '1 Prune the apple trees alice open',
      '2 Repair the fence of the lower field bob closed',
      '3 Order compost for spring carol open',
    ],
  },
  'rolling page cut off into an archive': {
    steps: [
      {
        'garden/minutes.md': roll(
          [D2, '- AI @bob: repair the fence of the lower field', '- AI @carol: order compost for spring'],
          [D1, '- AI @alice: prune the apple trees'],
        ),
      },
      {
        'garden/minutes.md': roll([D3, '- [x] AI @bob: repair the fence of the lower field']),
        'garden/archive/2026-01.md': roll(
          [D2, '- AI @bob: repair the fence of the lower field', '- AI @carol: order compost for spring'],
          [D1, '- AI @alice: prune the apple trees'],
        ),
      },
    ],
    issues: ['1 *alice open', '2 *bob closed', '3 *carol open'],
  },
  'open and done table on one page': {
    steps: [
      {
        'garden/minutes.md': pg(
          D1,
          'Open actions',
          TAB(['Prune the apple trees | @alice', 'Repair the fence of the lower field | @bob'], 'Action | Owner'),
        ),
      },
      {
        'garden/minutes.md': pg(
          D2,
          'Open actions',
          TAB(['Repair the fence of the lower field | @bob', 'Order compost for spring | @carol'], 'Action | Owner'),
          '',
          '## Completed actions',
          '',
          TAB(['Prune the apple trees | @alice'], 'Action | Owner'),
        ),
      },
    ],
    issues: [
      '1 Prune the apple trees alice closed',
      '2 Repair the fence of the lower field bob open',
      '3 Order compost for spring carol open',
    ],
  },
  'struck, then removed': {
    steps: [
      { [P(D1)]: pg(D1, A, '- @alice: prune the apple trees', '- @bob: order compost') },
      { [P(D1)]: pg(D1, A, '- ~~@alice: prune the apple trees~~', '- @bob: order compost') },
      { [P(D1)]: pg(D1, A, '- @bob: order compost') },
    ],
    issues: ['1 Prune the apple trees alice closed', '2 Order compost bob open'],
  },
  'list to table': {
    steps: [
      { [P(D1)]: pg(D1, A, '- @alice: prune the apple trees', '- @bob: order compost') },
      { [P(D1)]: pg(D1, A, TAB(['1 | Prune the apple trees | alice | done', '2 | Order compost | @bob | open'])) },
    ],
    issues: ['1 Prune the apple trees alice closed', '2 Order compost bob open'],
  },
  'reworded in place and next meeting at once': {
    steps: [
      { [P(D1)]: pg(D1, A, '- @alice: prune the apple trees', '- @bob: order compost') },
      {
        [P(D1)]: pg(D1, A, '- @alice: prune the old apple trees at the gate', '- @bob: order compost'),
        [P(D2)]: pg(D2, L, '- [x] @alice: prune the old apple trees at the gate', '- @bob: order two tons of compost'),
      },
    ],
    issues: ['1 Prune the apple trees alice closed', '2 Order compost bob open'],
  },
  'handed over': {
    steps: [
      { [P(D1)]: pg(D1, A, '- @alice: prune the apple trees', '- @bob: order compost') },
      { [P(D2)]: pg(D2, L, '- @carol: prune the apple trees (was @alice)', '- @bob → @dave: order compost') },
    ],
    issues: ['1 Prune the apple trees carol open', '2 Order compost *dave open'],
  },
  'same words, two owners': {
    steps: [
      { [P(D1)]: pg(D1, A, '- [ ] @alice: send the slides', '- [ ] @bob: send the slides') },
      { [P(D2)]: pg(D2, L, '- [x] @bob: send the slides', '- [ ] @alice: send the slides') },
    ],
    issues: ['1 Send the slides alice open', '2 Send the slides bob closed'],
  },
  CRLF: {
    steps: [
      { [P(D1)]: pg(D1, A, '- @alice: prune the apple trees', '- @bob: order compost') },
      { [P(D1)]: pg(D1, A, '- @alice: prune the apple trees', '- [x] @bob: order compost').replaceAll('\n', '\r\n') },
    ],
    issues: ['1 Prune the apple trees alice open', '2 Order compost bob closed'],
  },
  'undone again': {
    steps: [
      { [P(D1)]: pg(D1, A, '- [ ] @alice: prune the apple trees') },
      { [P(D1)]: pg(D1, A, '- [x] @alice: prune the apple trees') },
      { [P(D1)]: pg(D1, A, '- [ ] @alice: prune the apple trees') },
    ],
    issues: ['1 Prune the apple trees alice open'],
  },
  'page split in two': {
    steps: [
      { [P(D1)]: pg(D1, A, '- [ ] @alice: prune the apple trees', '- [ ] @bob: repair the fence of the lower field') },
      {
        [P(D1)]: pg(D1, A, '- [ ] @alice: prune the apple trees'),
        ['garden/2026-01-07-part-2.md']: pg(D1, A, '- [ ] @bob: repair the fence of the lower field'),
      },
    ],
    issues: ['1 Prune the apple trees alice open', '2 Repair the fence of the lower field bob open'],
  },
  'equal lines, second ticked': {
    steps: [
      { [P(D1)]: pg(D1, 'Trees', '- AI @alice: send the photos', '', '## Fences', '', '- AI @alice: send the photos') },
      {
        [P(D1)]: pg(
          D1,
          'Trees',
          '- AI @alice: send the photos',
          '',
          '## Fences',
          '',
          '- [x] AI @alice: send the photos',
        ),
      },
    ],
    issues: ['1 *alice open', '2 *alice closed'],
  },
  'equal lines, first removed': {
    steps: [
      { [P(D1)]: pg(D1, 'Trees', '- AI @alice: send the photos', '', '## Fences', '', '- AI @alice: send the photos') },
      { [P(D1)]: pg(D1, 'Trees', 'Nothing.', '', '## Fences', '', '- [x] AI @alice: send the photos') },
    ],
    issues: ['1 *alice open', '2 *alice closed'],
  },
  'equal lines, first removed, next topic in its place': {
    steps: [
      { [P(D1)]: pg(D1, 'Trees', '- AI @alice: send the photos', '', '## Fences', '', '- AI @alice: send the photos') },
      { [P(D1)]: pg(D1, 'Fences', '- [x] AI @alice: send the photos') },
    ],
    issues: ['1 *alice open', '2 *alice closed'],
  },
  'draft stays beside the final page': {
    steps: [
      {
        'garden/2026-01-07-draft.md': pg(D1, A, '- [ ] @alice: prune the apple trees', '- [ ] @bob: repair the fence'),
      },
      { 'garden/2026-01-07.md': pg(D1, A, '- [ ] @alice: prune the apple trees', '- [x] @bob: repair the fence') },
    ],
    issues: ['1 Prune the apple trees alice open', '2 Repair the fence bob closed'],
  },
  'ordered list renumbered': {
    steps: [
      {
        [P(D1)]: pg(D1, A, '1. @alice: prune the apple trees', '2. @bob: repair the fence', '3. @carol: order compost'),
      },
      {
        [P(D2)]: pg(D2, L, '1. @bob: repair the fence - done', '2. @carol: order compost', '3. @dave: paint the shed'),
      },
    ],
    issues: [
      '1 Prune the apple trees alice open',
      '2 Repair the fence bob closed',
      '3 Order compost carol open',
      '4 Paint the shed dave open',
    ],
  },
  'flat list sorted under topics': {
    steps: [
      {
        [P(D1)]: pg(
          D1,
          A,
          '- [ ] @alice: send the photos of the trees',
          '- [ ] @bob: send the photos of the fence',
          '- [ ] @carol: call the dealer',
        ),
      },
      {
        [P(D1)]: pg(
          D1,
          'Fences',
          '- [ ] AI @bob: send the photos of the fence',
          '- [ ] AI @carol: call the dealer',
          '',
          '## Trees',
          '',
          '- [ ] AI @alice: send the photos of the trees',
        ),
      },
    ],
    issues: [
      '1 Send the photos of the trees alice open',
      '2 Send the photos of the fence bob open',
      '3 Call the dealer carol open',
    ],
  },
  'old pages imported late': {
    steps: [
      { [P(D3)]: pg(D3, L, '- [ ] @alice: prune the apple trees', '- [ ] @bob: repair the fence') },
      {
        [P(D1)]: pg(D1, A, '- [ ] @alice: prune the apple trees', '- [ ] @carol: order compost'),
        [P(D2)]: pg(
          D2,
          L,
          '- [ ] @alice: prune the apple trees',
          '- [x] @carol: order compost',
          '',
          '## Action items',
          '',
          '- [ ] @bob: repair the fence',
        ),
      },
    ],
    issues: ['1 Prune the apple trees alice open', '2 Repair the fence bob open'],
  },
  postponed: {
    steps: [
      { [P(D1)]: pg(D1, A, '- [ ] @alice: prune the apple trees', '- [ ] @bob: repair the fence') },
      { [P(D1)]: null, [P(D2)]: pg(D2, A, '- [ ] @alice: prune the apple trees', '- [ ] @bob: repair the fence') },
    ],
    issues: ['1 Prune the apple trees alice open', '2 Repair the fence bob open'],
  },
  'login changed': {
    steps: [
      { [P(D1)]: pg(D1, A, '- [ ] @alice: prune the apple trees', '- [ ] @bob: repair the fence') },
      { [P(D2)]: pg(D2, L, '- [ ] @alice-g: prune the apple trees', '- [x] @bob-h: repair the fence') },
    ],
    issues: ['1 Prune the apple trees alice-g open', '2 Repair the fence *closed'],
  },
  'next meeting replaces one word: other object': {
    steps: [
      { [P(D1)]: pg(D1, A, '- [ ] @alice: water the roses', '- [ ] @bob: paint the western gate') },
      { [P(D2)]: pg(D2, A, '- [ ] @alice: water the tulips', '- [ ] @bob: paint the eastern gate') },
    ],
    issues: [
      '1 Water the roses alice open',
      '2 Paint the western gate bob open',
      '3 Water the tulips alice open',
      '4 Paint the eastern gate bob open',
    ],
  },
  'copy of a line then one word changed in place': {
    steps: [
      { [P(D1)]: pg(D1, A, '- [ ] @alice: paint the western gate') },
      { [P(D1)]: pg(D1, A, '- [ ] @alice: paint the eastern gate', '- [ ] @alice: paint the western gate') },
    ],
    issues: ['1 Paint the western gate alice open', '2 Paint the eastern gate alice open'],
  },
  'number of the group: renumbered after a deletion': {
    steps: [
      {
        [P(D1)]: pg(
          D1,
          A,
          '- A-1 @alice: prune the apple trees',
          '- A-2 @bob: repair the fence of the lower field',
          '- A-3 @carol: order compost for spring',
        ),
      },
      {
        [P(D1)]: pg(D1, A, '- A-1 @bob: repair the fence of the lower field', '- A-2 @carol: order compost for spring'),
      },
      { [P(D2)]: pg(D2, L, '- A-1: done', '- A-2: still open') },
    ],
    issues: [
      '1 Prune the apple trees alice open',
      '2 Repair the fence of the lower field bob closed',
      '3 Order compost for spring carol open',
    ],
  },
  'year folder and archive at once': {
    steps: [
      { 'garden/2026-01-07.md': pg(D1, A, '- [ ] @alice: prune the apple trees', '- [ ] @bob: repair the fence') },
      {
        'garden/2026-01-07.md': null,
        'garden/2026/01/2026-01-07.md': pg(
          D1,
          A,
          '- [ ] @alice: prune the apple trees',
          '- [ ] @bob: repair the fence',
        ),
        'garden/2026/01/2026-01-21.md': pg(D2, A, '- [x] @bob: repair the fence'),
      },
    ],
    issues: ['1 Prune the apple trees alice open', '2 Repair the fence bob closed'],
  },
  'folder case renamed in two pushes': {
    steps: [
      {
        'Garden/2026-01-07.md': pg(
          D1,
          A,
          '- [ ] @alice: prune the apple trees',
          '- [ ] @bob: repair the fence of the lower field',
        ),
      },
      { 'Garden/2026-01-07.md': null },
      {
        'garden/2026-01-07.md': pg(
          D1,
          A,
          '- [ ] @alice: prune the apple trees',
          '- [ ] @bob: repair the fence of the lower field',
        ),
      },
      { 'garden/2026-01-21.md': pg(D2, A, '- [x] @bob: repair the fence of the lower field') },
    ],
    issues: ['1 Prune the apple trees alice open', '2 Repair the fence of the lower field bob closed'],
  },
  'new folder, next meeting without left-over list': {
    steps: [
      {
        'garden-wg/2026-01-07.md': pg(
          D1,
          A,
          '- [ ] @alice: prune the apple trees',
          '- [ ] @bob: repair the fence of the lower field',
        ),
      },
      {
        'club/2026-01-21.md': pg(
          D2,
          A,
          '- [x] @bob: repair the fence of the lower field',
          '- [ ] @alice: prune the apple trees',
          '- [ ] @carol: order compost',
        ),
      },
    ],
    issues: [
      '1 Prune the apple trees alice open',
      '2 Repair the fence of the lower field bob closed',
      '3 Order compost carol open',
    ],
  },
  'same words, two owners: first removed': {
    steps: [
      { [P(D1)]: pg(D1, A, '- [ ] @alice: send the slides', '- [ ] @bob: send the slides') },
      { [P(D1)]: pg(D1, A, '- [ ] @bob: send the slides') },
    ],
    issues: ['1 Send the slides alice open', '2 Send the slides bob open'],
  },
  'same words, three owners: first removed, last ticked': {
    steps: [
      {
        [P(D1)]: pg(
          D1,
          A,
          '- [ ] @alice: review the draft of the statutes',
          '- [ ] @bob: review the draft of the statutes',
          '- [ ] @carol: review the draft of the statutes',
        ),
      },
      {
        [P(D1)]: pg(
          D1,
          A,
          '- [ ] @bob: review the draft of the statutes',
          '- [x] @carol: review the draft of the statutes',
        ),
      },
    ],
    issues: ['1 *alice open', '2 *bob open', '3 *carol closed'],
  },
  'same words, two owners: swapped lines': {
    steps: [
      { [P(D1)]: pg(D1, A, '- [ ] @alice: send the slides', '- [ ] @bob: send the slides') },
      { [P(D1)]: pg(D1, A, '- [x] @bob: send the slides', '- [ ] @alice: send the slides') },
    ],
    issues: ['1 Send the slides alice open', '2 Send the slides bob closed'],
  },
  'same words, two owners: page moved to the next day': {
    steps: [
      { [P(D1)]: pg(D1, A, '- [ ] @alice: send the slides', '- [ ] @bob: send the slides') },
      {
        [P(D1)]: null,
        [P('2026-01-08')]: pg('2026-01-08', A, '- [x] @bob: send the slides', '- [ ] @alice: send the slides'),
      },
    ],
    issues: ['1 Send the slides alice open', '2 Send the slides bob closed'],
  },
  'plain name where a login stood': {
    steps: [
      { [P(D1)]: pg(D1, A, '- @alice: prune the apple trees', '- @bob: order compost') },
      { [P(D1)]: pg(D1, A, TAB(['1 | Prune the apple trees | Alice | done', '2 | Order compost | bob | open'])) },
    ],
    issues: ['1 Prune the apple trees alice closed', '2 Order compost bob open'],
  },
  'equal lines in one list, second ticked': {
    steps: [
      { [P(D1)]: pg(D1, T, '- AI @alice: bring this up', '- Something else', '- AI @alice: bring this up') },
      { [P(D1)]: pg(D1, T, '- AI @alice: bring this up', '- Something else', '- [x] AI @alice: bring this up') },
    ],
    issues: ['1 *alice open', '2 *alice closed'],
  },
  'A-12 reused for another task in the same page': {
    steps: [
      {
        [P(D1)]: pg(D1, A, '- A-12 @alice: prune the apple trees', '- A-13 @bob: repair the fence of the lower field'),
      },
      {
        [P(D1)]: pg(
          D1,
          A,
          '- A-12 @dave: invite the beekeepers to the summer feast',
          '- A-13 @bob: repair the fence of the lower field',
        ),
      },
    ],
    issues: [
      '1 Prune the apple trees alice open',
      '2 Repair the fence of the lower field bob open',
      '3 Invite the beekeepers to the summer feast dave open',
    ],
  },
  'A-12 and A-13 swapped in the next meeting': {
    steps: [
      {
        [P(D1)]: pg(D1, A, '- A-12 @alice: prune the apple trees', '- A-13 @bob: repair the fence of the lower field'),
      },
      {
        [P(D2)]: pg(
          D2,
          L,
          '- A-13 @alice: prune the apple trees',
          '- [x] A-12 @bob: repair the fence of the lower field',
        ),
      },
    ],
    issues: ['1 Prune the apple trees alice open', '2 Repair the fence of the lower field bob closed'],
  },
  'unknown number': { steps: [{ [P(D2)]: pg(D2, L, '- A-12: still open', '- A-13: done') }], issues: [] },
};

const fits = (pattern: string): unknown =>
  expect.stringMatching(new RegExp(`^${pattern.replace(/[.()]/gu, '\\$&').replaceAll('*', '.*')}$`, 'u'));

describe('ordinary edits make no second issue, hand nothing over and close nothing else', () => {
  it.each(Object.entries(stories))('%s', async (_, { steps, issues }) => {
    const repository = new MinutesRepository();
    repository.source.commit({ 'README.md': '# Garden' });
    for (const step of steps) await repository.push(step);
    const now = (): string[] =>
      repository
        .issues()
        .sort((a, b) => a.issue.number - b.issue.number)
        .map(({ issue }) => `${issue.number} ${issue.title} ${issue.assignees.join()} ${issue.state}`);
    expect(now()).toEqual(issues.map(fits));
    expect((await repository.resync()).wrote).toEqual([]);
    expect(now()).toEqual(issues.map(fits));
  });
});
