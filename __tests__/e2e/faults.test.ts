import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startStandIn } from '../support/stand-in.ts';
import type { ActionResult } from '../support/run-action.ts';
import type { Fault, Match, Merge, StandIn } from '../support/stand-in.ts';
import {
  doneBy,
  endingOf,
  leftOf,
  onOwnStage,
  operations,
  setScene,
  twinsIn,
  undisturbed,
  writesOf,
} from './fault-scene.ts';
import type { Ending, Scene } from './fault-scene.ts';
import { committedTable, renderTable, writeTable, type Row } from './reliability-table.ts';
import { expectExit, run, writes } from './stage.ts';

/**
 * Whatever goes wrong: no twin that stays, nothing lost, a person's text untouched, an honest exit status; and the next
 * run ends where an undisturbed one would. What is seen here stands in docs/reliability.md (UPDATE=1 writes it).
 */

interface Case {
  fault: string;
  when: string;
  scene: Scene;
  /** What goes wrong in the push that follows. */
  arrange?: (github: StandIn) => void | Promise<void>;
  /** The disturbed runs, if it is not just that push. */
  runs?: (github: StandIn, merge: Merge) => Promise<ActionResult[]>;
}

const creation: Match = { method: 'POST', path: /\/issues$/ };
const comment: Match = { method: 'POST', path: /\/comments$/ };
const change: Match = { method: 'PATCH', path: /\/issues\/\d+$/ };
const reading: Match = { method: 'GET', path: /\/issues\/\d+$/ };

const numbers = (count: number): number[] => Array.from({ length: count }, (_, n) => n + 1);

const faulty = (fault: string, when: string, scene: Scene, match: Match, what: Fault): Case => ({
  ...{ fault, when, scene },
  arrange: (github) => {
    github.fault(match, what);
  },
});

const killed = 'the process is killed';
const kills = (['first', 'next'] as const).flatMap((scene) =>
  numbers(writesOf[scene]).map((write): Case => ({
    ...{ fault: killed, when: `after write ${write} of ${writesOf[scene]}`, scene },
    runs: async (github, merge) => [await run(github, 'push', { ...merge, killAtWrite: write })],
  })),
);

const moments = ['before', 'after'] as const;
const lost: [string, (when: 'before' | 'after') => Fault][] = [
  ...[500, 502, 504].map((status): [string, (when: 'before' | 'after') => Fault] => [
    `${status} in place of the answer`,
    (when) => ({ kind: 'status', status, when }),
  ]),
  ['a broken connection in place of the answer', (when) => ({ kind: 'drop', when })],
];
const ways = lost.flatMap(([fault, what]) => moments.map((when) => ({ fault, when, what: what(when) })));

/**
 * Each of eight creations loses its answer in another of eight ways; with eight shifts each of them in each way.
 * A creation that was lost before it was done is sent again, which counts.
 */
const creations = ways.map((_way, shift): Case => {
  const faults = ways.map((way, n) => ways[(n + shift) % ways.length] ?? way);
  return {
    fault: '500, 502, 504 or a broken connection in place of the answer',
    when: `before or after it is done, each way at each of eight creations`,
    scene: 'ten',
    arrange: (github) => {
      let nth = 0;
      for (const { when, what } of faults) {
        github.fault({ ...creation, nth: ++nth }, what);
        if (when === 'before') nth++;
      }
    },
  };
});

const comments = ways
  .filter(({ fault }) => /^502|connection/.test(fault))
  .map(({ fault, when, what }) => faulty(fault, `${when} the comment of a close is done`, 'next', comment, what));

const retried = moments.map((when) =>
  faulty('502 in place of the answer', `${when} an issue is updated`, 'next', change, {
    kind: 'status',
    status: 502,
    when,
  }),
);

const badFields = (...fields: string[]): Fault => ({
  kind: 'answer',
  answer: {
    status: 422,
    headers: {},
    body: {
      message: 'Validation Failed',
      errors: fields.map((field) => ({ resource: 'Issue', field, code: 'invalid' })),
    },
  },
});

const third: Match = { ...creation, nth: 3 };
const soon = 1;
const refusals = [
  faulty('401, the token has expired', 'at creation 3 of 8', 'ten', { ...third, times: 99 }, { kind: 'unauthorized' }),
  faulty('403, a permission is missing', 'at creation 3 of 8', 'ten', third, {
    kind: 'forbidden',
    accepted: 'issues=write',
  }),
  faulty('403, a permission is missing', 'at an update', 'ten', change, {
    kind: 'forbidden',
    accepted: 'issues=write',
  }),
  faulty('404', 'at creation 3 of 8', 'ten', third, { kind: 'status', status: 404, when: 'before' }),
  faulty('404', 'when an issue is read again', 'ten', reading, { kind: 'status', status: 404, when: 'before' }),
  faulty('410', 'at creation 3 of 8', 'ten', third, { kind: 'status', status: 410, when: 'before' }),
  faulty('410', 'when an issue is read again', 'ten', reading, { kind: 'status', status: 410, when: 'before' }),
  faulty('422 that names the title', 'at creation 3 of 8', 'ten', third, badFields('title')),
  faulty('422 that names nothing', 'at creation 3 of 8', 'ten', third, badFields()),
  faulty('422', 'at an update', 'ten', change, badFields('body')),
  faulty('a secondary limit (403) with `Retry-After`', 'at creation 3 of 8', 'ten', third, {
    kind: 'secondary-limit',
    retryAfter: soon,
  }),
  faulty('a secondary limit (429) with `Retry-After`', 'at creation 3 of 8', 'ten', third, {
    kind: 'secondary-limit',
    retryAfter: soon,
    status: 429,
  }),
  faulty('the hour’s requests are spent, the next hour begins soon', 'at creation 3 of 8', 'ten', third, {
    kind: 'primary-limit',
    resetIn: soon,
  }),
  faulty(
    'the hour’s requests are spent, for longer than a run waits',
    'at creation 3 of 8',
    'ten',
    { ...third, times: 99 },
    { kind: 'primary-limit', resetIn: 3_000 },
  ),
];

/** The runner's clock goes wrong by so many hours. */
const clock = (hours: number): Case => ({
  ...{ fault: 'the runner’s clock is wrong', when: hours > 0 ? 'a day ahead' : 'a day behind', scene: 'next' },
  runs: async (github, merge) => {
    const skewed = `const Real = Date, skew = ${hours * 3_600_000};
      globalThis.Date = class extends Real {
        constructor(...of) { of.length === 0 ? super(Real.now() + skew) : super(...of); }
        static now() { return Real.now() + skew; }
      };`;
    const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(skewed)}`;
    return [await run(github, 'push', { ...merge, env: { NODE_OPTIONS } })];
  },
});

/** Two runs of one push, each request of the one beside the same request of the other. */
const lockstep = (scene: Scene): Case => ({
  ...{
    fault: 'two runs at once',
    when: `request by request, ${scene === 'first' ? 'on the first minutes' : 'later'}`,
    scene,
  },
  runs: async (github, merge) => {
    const waiting: (() => void)[] = [];
    let alone = false;
    const passOn = (): void => {
      if (alone || waiting.length === 2) for (const pass of waiting.splice(0)) pass();
    };
    github.before(
      { times: Infinity },
      () =>
        new Promise<void>((pass) => {
          waiting.push(pass);
          passOn();
        }),
    );
    const one = async (): Promise<ActionResult> => {
      const result = await run(github, 'push', merge);
      alone = true;
      passOn();
      return result;
    };
    return Promise.all([one(), one()]);
  },
});

const overtaken = numbers(writesOf.first).map((write): Case => ({
  ...{
    fault: 'two runs at once',
    when: `one runs from start to end while the other is at write ${write} of 3`,
    scene: 'first',
  },
  runs: async (github, merge) => {
    const results: ActionResult[] = [];
    github.after({ write: true, nth: write }, async () => {
      results.push(await run(github, 'push', merge));
    });
    return [await run(github, 'push', merge), ...results];
  },
}));

const label: Case = {
  ...{ fault: 'somebody makes the label', when: 'at the same moment', scene: 'first' },
  arrange: (github) => {
    github.before({ method: 'POST', path: /\/labels$/ }, async () => {
      await github.as('alice', 'POST', `/repos/${github.repository}/labels`, { name: 'action-item', color: 'ededed' });
    });
  },
};

const cut = (when: string, match: Match, performed: boolean): Case => ({
  ...{ fault: 'the network goes and stays away', when, scene: 'next' },
  arrange: (github) => {
    github.cutOff(match, { performed });
  },
});

/** Reads are asked again for 14 s before a run gives up, and a secondary limit without a time is waited for a minute. */
const patient: Case[] = [
  cut('before an issue is read again', reading, false),
  cut('before creation 2 is done', { ...creation, nth: 2 }, false),
  cut('after creation 2 is done', { ...creation, nth: 2 }, true),
  {
    ...{ fault: 'a listing of issues fails', when: 'on its second page', scene: 'next' },
    arrange: async (github) => {
      for (const n of numbers(100)) await github.openIssue('alice', { title: `${n}`, labels: ['action-item'] });
      github.fault({ path: /\/issues\?.*page=2/, times: 99 }, { kind: 'status', status: 502, when: 'before' });
    },
  },
  faulty(
    'a secondary limit (403) without `Retry-After`',
    'at creation 2',
    'next',
    { ...creation, nth: 2 },
    {
      kind: 'secondary-limit',
      retryAfter: null,
    },
  ),
  // a creation that nobody answered is looked for some seconds before it is sent again
  ...creations,
];
const quick = [
  ...kills,
  ...comments,
  ...retried,
  ...refusals,
  label,
  lockstep('first'),
  lockstep('next'),
  ...overtaken,
  clock(24),
  clock(-24),
];
const cases = [...quick, ...patient];
const rows = new Map<Case, Row>();

async function play(github: StandIn, one: Case): Promise<void> {
  const { scene, fault, when } = one;
  const ending = await undisturbed(scene);
  const merge = await setScene(github, scene);
  await one.arrange?.(github);
  const results = (await one.runs?.(github, merge)) ?? [await run(github, 'push', merge)];
  github.heal();
  const between = await endingOf(github);
  const [left, twins] = [leftOf(ending, between), twinsIn(between)];
  const row = { fault, when, twins, exit: results.map(({ exitCode }) => exitCode ?? 'killed').join(' and ') };

  const next = await run(github, 'push', merge);
  expectExit(next, 0);
  const after = await endingOf(github);
  if (results.length > 1) {
    const said = expectHealed(results, ending, after, twins);
    expect(writes(await run(github, 'push', merge))).toEqual([]);
    rows.set(one, { ...row, left: 'nothing', next: said });
    return;
  }
  for (const result of results) expectHonest(result, one, left);
  expect(twins).toBe(0);
  expect(after).toEqual(ending);
  rows.set(one, {
    ...row,
    left: left === 0 ? 'nothing' : `${left} of ${operations[scene]}`,
    next: writes(next).length === 0 ? 'has nothing to do' : 'does the rest',
  });
}

/** Green exactly if everything is done, else red with a reason; and never a word of more than was done. */
function expectHonest(result: ActionResult, { scene, fault }: Case, left: number): void {
  if (fault === killed) {
    expect(result.exitCode).toBeNull();
    return;
  }
  const done = doneBy(result);
  if (result.exitCode === 0) {
    expect({ left, done }).toEqual({ left: 0, done: operations[scene] });
    return;
  }
  expect(result.exitCode).toBe(1);
  expect(result.annotations.join('\n')).toMatch(/^::error/m);
  expect(done).toBeLessThanOrEqual(operations[scene] - left);
  expect(done).toBeLessThan(operations[scene]);
  if (done > 0) expect(result.stdout + result.summary).toContain(`${done} of ${operations[scene]} `);
}

/** Only runs at the same time make twins: closed in favour of the eldest. Answers what the next run did, in words. */
function expectHealed(results: readonly ActionResult[], ending: Ending, after: Ending, twins: number): string {
  for (const result of results) expectExit(result, 0);
  const lasting = after.filter(({ state }) => state !== 'closed duplicate');
  expect(after.length - lasting.length).toBe(twins);
  expect(lasting).toEqual(ending);
  return twins === 0 ? 'has nothing to do' : 'closes the younger ones as duplicates';
}

/** What takes long is begun at once, each on a stage of its own. `undefined`: it went well. */
const played = new Map<Case, Promise<unknown>>();
beforeAll(() => {
  for (const one of patient)
    played.set(
      one,
      onOwnStage((github) => play(github, one)).catch((error: unknown) => error),
    );
});

describe('an undisturbed end follows in spite of it', () => {
  let github: StandIn;
  beforeAll(async () => {
    github = await startStandIn();
  });
  afterAll(() => github.close());

  it.each(quick.map((one) => ({ ...one, one })))('$fault, $when ($scene)', async ({ one }) => {
    await play(github, one);
  });
});

describe('what is waited for', () => {
  it.each(patient.map((one) => ({ ...one, one })))('$fault, $when', async ({ one }) => {
    expect(await played.get(one)).toBeUndefined();
  });
});

it('docs/reliability.md says what was seen', () => {
  const seen = renderTable(cases.map((one) => rows.get(one)).filter((row) => row !== undefined));
  expect([...rows.keys()]).toHaveLength(cases.length);
  if (process.env['UPDATE'] === '1') writeTable(seen);
  expect(committedTable()).toBe(seen);
});
