/**
 * Processor time of tracking per meeting, for series of growing length. Change here when another way of growing should be
 * measured; what a series looks like stands in `__tests__/support/long-series.ts`.
 */
import type { Meeting } from '../../src/minutes/meeting.ts';
import { track } from '../../src/tracking/register/register.ts';
import { longSeries } from '../../__tests__/support/long-series.ts';
import type { Figure } from './figure.ts';
import { inTurn } from './processes.ts';

const MENTIONS = [1000, 2000, 4000] as const;
/** Twice the mentions take at most 2.3 times as long: per meeting, that much more. */
const MOST = 1.15;

/** A series read for the first time, and read again when all of it is known: both flat, however long it is. */
export async function tracking(rounds: number): Promise<Figure[]> {
  const series = MENTIONS.map((mentions) => ({ mentions, meetings: seriesOf(mentions) }));
  const known = new Map(series.map(({ meetings }) => [meetings, track(meetings, []).items]));
  const ways = {
    'for the first time': (meetings: Meeting[]) => track(meetings, []),
    'read again': (meetings: Meeting[]) => track(meetings, known.get(meetings) ?? []),
  };
  const figures: Figure[] = [];
  for (const [way, work] of Object.entries(ways)) {
    const costs = await inTurn(
      rounds,
      Object.fromEntries(
        series.map(({ mentions, meetings }) => [
          String(mentions),
          () => Promise.resolve(processorTime(() => work(meetings)) / meetings.length),
        ]),
      ),
    );
    figures.push(
      ...series.map(({ mentions, meetings }): Figure => {
        const [ours, half] = [mentions, mentions / 2].map((count) => least(costs[String(count)] ?? []));
        return {
          what: `tracking, ${mentions} mentions in ${meetings.length} meetings, ${way}: a meeting`,
          unit: 'µs',
          ours: ours ?? 0,
          peer: half ?? null,
          ratio: ours === null || !half ? null : (ours ?? 0) / half,
          bar: half ? { of: 'ratio', most: MOST } : null,
        };
      }),
    );
  }
  return figures;
}

/** So many meetings that they have about so many mentions. */
function seriesOf(mentions: number): Meeting[] {
  const sample = longSeries(100);
  const each = sample.reduce((sum, { items }) => sum + items.length, 0) / sample.length;
  return longSeries(Math.round(mentions / each));
}

/** Microseconds. */
function processorTime(work: () => unknown): number {
  const begin = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begin);
  return user + system;
}

/** A busy machine only adds. `null`: not measured. */
const least = (costs: readonly number[]): number | null => (costs.length === 0 ? null : Math.min(...costs));
