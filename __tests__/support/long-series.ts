/**
 * A series of any length for measurements. Change here when long series should look otherwise; `made-series.ts` makes
 * those that tests compare word by word.
 */
import type { Meeting } from '../../src/minutes/meeting.ts';
import { aMeeting, anItem, anOwner } from './builders.ts';
import { seeded } from './made-series.ts';

const VERBS = ['draft', 'review', 'publish', 'compare', 'order', 'translate', 'measure', 'replace'];
const THINGS = [
  'buoy list',
  'lamp contract',
  'pier survey',
  'tide tables',
  'crane manual',
  'pilot roster',
  'fog signal',
];

/** Meetings of one series with five new tasks each, some of which the next one lists as left over. */
export function longSeries(count: number): Meeting[] {
  const random = seeded(7);
  const one = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  let left: { text: string; name: string }[] = [];
  return Array.from({ length: count }, (_, index) => {
    const date = new Date(Date.UTC(2000, 0, 1 + 3 * index)).toISOString().slice(0, 10);
    const fresh = Array.from({ length: 5 }, () => ({
      text: `${one(VERBS)} the ${one(THINGS)} of section ${Math.floor(random() * count * 3)} with the ${one(THINGS)}`,
      name: one(['alice', 'bob', 'carol', 'dave']),
    }));
    const items = [...left, ...fresh].map(({ text, name }, at) =>
      anItem({ line: at + 5, text, owners: [anOwner({ name })], carriedOver: at < left.length }),
    );
    left = fresh.filter(() => random() < 0.4);
    return aMeeting({ date, path: `harbour/${date}.md`, series: 'harbour', items });
  });
}

/** Two pages whose lines all resemble each other. */
const alike = (lines: number): Meeting[] =>
  ['2026-01-07', '2026-01-14'].map((date, page) =>
    aMeeting({
      date,
      path: `harbour/${date}.md`,
      series: 'harbour',
      items: Array.from({ length: lines }, (_, at) =>
        anItem({ line: at + 5, text: `inspect the berth of quay ${at + 3 * page}` }),
      ),
    }),
  );

/** Lines that are all the same. */
const equal = (lines: number): Meeting[] =>
  alike(lines).map((page) => ({ ...page, items: page.items.map((item) => ({ ...item, text: 'inspect the berth' })) }));

/** What has to grow with its size, and not faster. */
export const SIZES: readonly [what: string, make: (size: number) => Meeting[], size: number][] = [
  ['meetings with five tasks each', longSeries, 120],
  ['lines that resemble each other', alike, 1600],
  ['lines that are the same', equal, 1600],
];
