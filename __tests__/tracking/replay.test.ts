import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ActionItem, Meeting } from '../../src/minutes/meeting.ts';
import { readRegister } from '../../src/tracking/passport/passport.ts';
import { apply } from '../../src/tracking/applying/apply.ts';
import { breakTracker, Killed } from '../support/broken-tracker.ts';
import { done, MinutesRun, writing } from '../support/minutes-run.ts';

const days = ['2024-02-14', '2024-02-28', '2024-03-13', '2024-03-27', '2024-04-10'];
const tasks = [
  'compare the two tunnel drivers',
  'move the snapshot standard forward',
  'write a release note about the harbour crane',
  'invite lighthouse keepers for a demonstration',
];

type Said = 'nothing' | 'open' | 'done' | 'hint';

/** What each meeting says of each task. */
const history: fc.Arbitrary<Said[][]> = fc.array(
  fc.array(fc.constantFrom<Said>('nothing', 'open', 'open', 'done', 'hint'), {
    minLength: tasks.length,
    maxLength: tasks.length,
  }),
  { minLength: days.length, maxLength: days.length },
);

const itemOf = (text: string, said: Said, day: string, isFirst: boolean): Partial<ActionItem> => ({
  text,
  title: text,
  carriedOver: !isFirst,
  ...(said === 'done' && done(day)),
  ...(said === 'hint' && done(day, { strength: 'implied' })),
});

const pages = (run: MinutesRun, said: Said[][]): Meeting[] =>
  days.map((day, meeting) =>
    run.write(
      day,
      tasks.flatMap((text, index) => {
        const word = said[meeting]?.[index] ?? 'nothing';
        const isFirst = said.slice(0, meeting).every((earlier) => earlier[index] === 'nothing');
        return word === 'nothing' ? [] : [itemOf(text, word, day, isFirst)];
      }),
    ),
  );

/** Every task that is open at the end, with all its mentions. */
async function openTasks(run: MinutesRun): Promise<string[]> {
  const { tracked } = readRegister(await run.tracker.list(), run.trust);
  return tracked
    .filter(({ issue }) => issue.state === 'open')
    .map(({ item }) => JSON.stringify(item.mentions.map(({ path, line, text, status }) => [path, line, text, status])))
    .sort();
}

const anyOrder = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 });

/**
 * A task begins open, and what is done is not called done twice: while an issue is closed nothing is written to it, so a
 * push could not know of that mention later; a resync adds it.
 */
const simple = history.map((said) =>
  tasks.map((_text, index) => plainLife(said.map((words) => words[index] ?? 'nothing'))),
);

function plainLife(words: readonly Said[]): Said[] {
  let state: Said = 'nothing';
  return words.map((word) => {
    if (word === 'nothing' || (word !== 'open' && state === 'done')) return 'nothing';
    const next = state === 'nothing' ? 'open' : word;
    if (next !== 'hint') state = next;
    return next;
  });
}

const byMeeting = (lives: Said[][]): Said[][] =>
  days.map((_day, meeting) => lives.map((life) => life[meeting] ?? 'nothing'));

/** One push for each meeting; `context`: which other pages, of those merged so far, are read with it. */
async function replay(said: Said[][], order: number[], context: (other: Meeting, pushed: Meeting) => boolean) {
  const run = new MinutesRun();
  const meetings = pages(run, said);
  const merged: Meeting[] = [];
  for (const index of order) {
    const meeting = meetings[index];
    if (!meeting) continue;
    const others = merged.filter((other) => context(other, meeting));
    merged.push(meeting);
    await run.push([meeting, ...others], { scope: { kind: 'push', lines: new Map([[meeting.path, null]]) } });
  }
  return run;
}

async function resynced(said: Said[][]): Promise<MinutesRun> {
  const run = new MinutesRun();
  pages(run, said);
  await run.resync();
  return run;
}

describe('minutes merged one by one', () => {
  it('in the order of their dates, end with the same open tasks as one resync, which then writes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(simple.map(byMeeting), async (said) => {
        const run = await replay(said, [0, 1, 2, 3, 4], () => false);
        expect(await openTasks(run)).toEqual(await openTasks(await resynced(said)));
        expect(writing(await run.resync())).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('in any order, end with them at once if the push reads the rest of the series as well', async () => {
    await fc.assert(
      fc.asyncProperty(history, anyOrder, async (said, order) => {
        const run = await replay(said, order, () => true);
        expect(await openTasks(run)).toEqual(await openTasks(await resynced(said)));
      }),
      { numRuns: 40 },
    );
  });

  it('in any order, end with them after the nightly resync; a second one writes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(history, anyOrder, async (said, order) => {
        const whole = await resynced(said);
        const run = await replay(said, order, () => false);
        await run.resync();
        expect(await openTasks(run)).toEqual(await openTasks(whole));
        expect(writing(await run.resync())).toEqual([]);
        expect(writing(await whole.resync())).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('runs that go wrong', () => {
  /** Issue by issue: what people see of it. */
  const shown = async (run: MinutesRun): Promise<unknown[]> =>
    Promise.all(
      run.numbers().map(async (number) => {
        const { title, state, stateReason, labels, assignees } = await run.issue(number);
        return { title, state, stateReason, labels, assignees, comments: run.tracker.commentsOf(number).length };
      }),
    );

  it('killed after any write of any run, and run again, make no twin and lose nothing', async () => {
    await fc.assert(
      fc.asyncProperty(history, fc.integer({ min: 1, max: 12 }), fc.nat(4), async (said, k, cutOff) => {
        const disturbed = new MinutesRun();
        const calm = new MinutesRun();
        const [before, after] = [said.slice(0, cutOff), said];
        for (const run of [disturbed, calm]) {
          pages(run, before);
          await run.resync();
          pages(run, after);
        }
        await calm.resync();
        disturbed.port = breakTracker(disturbed.tracker, {
          after: (_call, count) => {
            if (count === k) throw new Killed();
          },
        }).tracker;
        await disturbed.resync().catch((error: unknown) => {
          if (!(error instanceof Killed)) throw error;
        });
        disturbed.port = disturbed.tracker;
        await disturbed.resync();
        expect(await shown(disturbed)).toEqual(await shown(calm));
        expect(writing(await disturbed.resync())).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('at the same time, make twins that the next run makes one again', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (said) => {
        const run = new MinutesRun();
        const meetings = pages(run, said);
        const first = await run.plan(await run.input({ kind: 'resync' }, meetings));
        const second = await run.plan(await run.input({ kind: 'resync' }, meetings));
        await apply(first, run.tracker, { trust: run.trust });
        await apply(second, run.tracker, { trust: run.trust });
        await run.resync();
        const alone = await resynced(said);
        expect(await openTasks(run)).toEqual(await openTasks(alone));
        expect(writing(await run.resync())).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
