import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Issue } from '../../src/tracking/tracker.ts';
import { MinutesRepository } from '../support/minutes-repository.ts';

/** A line of the page; `task` is the number of the issue that it was created for, `null` for one that came later. */
interface Line {
  task: number | null;
  owner: string;
  text: string;
}

const OWNERS = ['alice', 'bob', 'carol', 'dave'] as const;

/** Some of them resemble each other, as tasks of one group do. */
const TASKS = [
  'paint the northern jetty',
  'paint the southern jetty',
  'count the buoys',
  'mend the crane of the western quay',
  'mend the crane of the eastern quay',
  'inspect berth 3',
  'ask the insurers about the ferry',
  'print the tide tables',
  // of another owner
  'count the buoys',
];
/** Where two tasks have the same words, their owners are what tells them apart. */
const TWICE = 'count the buoys';

const LATER = [
  'paint the boat shed',
  'count the lamps',
  'inspect berth 7',
  'polish the bell',
  'ask the pilots about the ferry',
  'print the charts',
];

const lineOf = (texts: readonly string[], task: (index: number) => number | null): Line[] =>
  texts.map((text, index) => ({ task: task(index), owner: OWNERS[index % OWNERS.length] ?? 'alice', text }));

const page = (lines: readonly Line[], day = '2026-01-07'): string =>
  [
    `# Harbour call ${day}`,
    '',
    '## Action items',
    '',
    ...lines.map(({ owner, text }) => `- AI @${owner}: ${text}`),
    '',
  ].join('\n');

const PAGE = 'harbour/2026-01-07.md';

/** Titles follow the minutes, and one owner is a team with a label: all that a task could take from another one. */
const CONFIG = { retitle: true, owners: { dave: { label: 'team-dave' } } };

interface Shown {
  title: string;
  owners: string[];
}

const shown = ({ title, assignees, labels }: Issue): Shown => ({
  title,
  owners: [...assignees, ...labels.filter((label) => label.startsWith('team-')).map((label) => label.slice(5))].sort(),
});

async function withTasks(path = PAGE): Promise<{ repository: MinutesRepository; lines: Line[]; before: Shown[] }> {
  const repository = new MinutesRepository(CONFIG);
  const lines = lineOf(TASKS, (index) => index + 1);
  await repository.push({ [path]: page(lines) });
  return { repository, lines, before: await issuesOf(repository, TASKS.length) };
}

const issuesOf = async (repository: MinutesRepository, count: number): Promise<Shown[]> =>
  Promise.all(Array.from({ length: count }, async (_, index) => shown(await repository.tracker.read(index + 1))));

/** What each of the first issues may look like after an edit: as before, or as its own line says. */
function allowed(before: readonly Shown[], lines: readonly Line[]): { title: unknown; owners: unknown }[] {
  return before.map(({ title, owners }, index) => {
    const own = lines.filter(({ task }) => task === index + 1);
    const titles = [title, ...own.map(({ text }) => text.charAt(0).toUpperCase() + text.slice(1))];
    const hands = [owners, ...own.map(({ owner }) => [owner])].map((names) => names.join());
    return { title: expect.stringMatching(oneOf(titles)), owners: expect.stringMatching(oneOf(hands)) };
  });
}

const oneOf = (texts: readonly string[]): RegExp => new RegExp(`^(?:${texts.join('|')})$`, 'u');

const flat = (issues: readonly Shown[]): { title: string; owners: string }[] =>
  issues.map(({ title, owners }) => ({ title, owners: owners.join() }));

describe('a line that is deleted', () => {
  it.each(TASKS.map((text, index) => [text, index] as const))(
    '"%s": every task keeps owner and title',
    async (_, index) => {
      const { repository, lines, before } = await withTasks();
      const removed = await repository.push({ [PAGE]: page(lines.toSpliced(index, 1)) });
      expect(await issuesOf(repository, TASKS.length)).toEqual(before);
      expect(repository.issues()).toHaveLength(TASKS.length);
      const row = removed.plan.operations.find(({ number }) => number === index + 1);
      expect(row).toMatchObject({
        operation: 'update',
        reason: 'its line was removed from the minutes: it stays open',
        owners: [lines[index]?.owner],
      });
      expect((await repository.resync()).wrote).toEqual([]);
    },
  );
});

describe('one page that is overwritten for each meeting', () => {
  it('hands no old issue to the next meeting', async () => {
    const repository = new MinutesRepository(CONFIG);
    const first: Line[] = [
      { task: 1, owner: 'alice', text: 'paint the jetty' },
      { task: 2, owner: 'bob', text: 'hoist the flag' },
    ];
    const second: Line[] = [
      { task: null, owner: 'carol', text: 'order new ropes' },
      { task: null, owner: 'carol', text: 'polish the bell' },
    ];
    await repository.push({ 'harbour/current.md': page(first) });
    const before = await issuesOf(repository, 2);
    await repository.push({ 'harbour/current.md': page(second, '2026-01-21') });
    expect(await issuesOf(repository, 2)).toEqual(before);
    expect(repository.issues().map(({ issue }) => issue.title)).toEqual([
      'Paint the jetty',
      'Hoist the flag',
      'Order new ropes',
      'Polish the bell',
    ]);
    expect((await repository.resync()).wrote).toEqual([]);
  });

  it('keeps what an old meeting said beside what the next one says', async () => {
    const repository = new MinutesRepository();
    const [crane, flag, bell] = lineOf(['mend the crane', 'hoist the flag', 'polish the bell'], () => null);
    if (!crane || !flag || !bell) throw new Error('three lines are there');
    await repository.push({ 'harbour/current.md': page([crane, flag]) });
    await repository.push({ 'harbour/current.md': page([flag, bell], '2026-01-21') });
    expect(repository.issues()).toHaveLength(3);
    const mentions = repository.issues().find(({ issue }) => issue.number === 2)?.item.mentions;
    expect(mentions?.map(({ date, removed }) => [date, removed])).toEqual([
      ['2026-01-07', true],
      ['2026-01-21', false],
    ]);
  });
});

type Edit = (lines: readonly Line[]) => Line[];

const at = (lines: readonly Line[], share: number): number =>
  Math.min(lines.length - 1, Math.floor(share * lines.length));
const share = fc.double({ min: 0, max: 0.999, noNaN: true });

const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  share.map(
    (where): Edit =>
      (lines) =>
        lines.length === 0 ? [] : lines.toSpliced(at(lines, where), 1),
  ),
  fc.tuple(share, fc.constantFrom(...LATER), fc.constantFrom(...OWNERS)).map(
    ([where, text, owner]): Edit =>
      (lines) =>
        lines.some((line) => line.text === text)
          ? [...lines]
          : lines.toSpliced(at(lines, where), 0, { task: null, owner, text }),
  ),
  fc.tuple(share, share).map(([from, to]): Edit => (lines) => {
    const line = lines[at(lines, from)];
    return line === undefined ? [] : lines.toSpliced(at(lines, from), 1).toSpliced(at(lines, to), 0, line);
  }),
  fc.tuple(share, share).map(
    ([one, other]): Edit =>
      (lines) =>
        lines.map((line, index) =>
          index === at(lines, one)
            ? (lines[at(lines, other)] ?? line)
            : index === at(lines, other)
              ? (lines[at(lines, one)] ?? line)
              : line,
        ),
  ),
  fc.tuple(share, fc.constantFrom(...OWNERS)).map(
    ([where, owner]): Edit =>
      (lines) =>
        lines.map((line, index) => (index === at(lines, where) && line.text !== TWICE ? { ...line, owner } : line)),
  ),
  share.map(
    (where): Edit =>
      (lines) =>
        lines.map((line, index) =>
          index === at(lines, where) && !line.text.endsWith('regatta')
            ? { ...line, text: `${line.text} before the regatta` }
            : line,
        ),
  ),
);

describe('whatever is edited', () => {
  let compared = 0;
  const ways = new Set<string>();

  it('owner, title and labels of a task follow its own line and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyEdit, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('same page', 'renamed', 'next meeting', 'renamed for the next meeting'),
        async (edits, how) => {
          const { repository, lines, before } = await withTasks();
          const after = edits.reduce<Line[]>((now, edit) => edit(now), lines);
          const isRenamed = how.startsWith('renamed');
          const text = page(after, how.endsWith('meeting') ? '2026-01-21' : '2026-01-07');
          await repository.push(isRenamed ? { [PAGE]: null, 'harbour/minutes.md': text } : { [PAGE]: text });
          expect(flat(await issuesOf(repository, TASKS.length))).toEqual(allowed(before, after));
          compared += TASKS.length;
          ways.add(`${how}, ${JSON.stringify(after) === JSON.stringify(lines) ? 'as it was' : 'edited'}`);
          expect((await repository.resync()).wrote).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
    // a property that compares nothing holds
    expect(compared).toBe(60 * TASKS.length);
    for (const how of ['same page', 'renamed', 'next meeting', 'renamed for the next meeting'])
      expect(ways).toContain(`${how}, edited`);
  });
});
