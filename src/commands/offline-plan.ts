/**
 * `plan PATH…`: what a first run would do, from files alone. Change here when it should say something further.
 */
import { count, sinceDay } from '../action/inputs.ts';
import type { Config } from '../config/schema.ts';
import { pathInRepository } from '../local/files.ts';
import { withoutFarDates } from '../minutes/blocks/far-dates.ts';
import type { Meeting } from '../minutes/meeting.ts';
import { seriesOf } from '../minutes/series.ts';
import { planJson } from '../report/json.ts';
import { sections } from '../report/columns.ts';
import { seriesCountLines, seriesCounts } from '../report/series-counts.ts';
import { renderPlan } from '../report/terminal.ts';
import { plan, withCap, type Planned } from '../tracking/planning/plan.ts';
import { refuseUnknownSeries } from '../usage-error.ts';
import { configOf, printed, readLocal, type OfflineOptions } from './offline.ts';
import { json, type Printed } from './printed.ts';

export interface OfflinePlanOptions extends OfflineOptions {
  since: string;
  maxNewIssues: string;
  series: readonly string[];
  now: Date;
}

/** The repository that nobody has named: `#12` in the minutes is an issue of it. */
const NOWHERE = 'owner/repository';

/** `plan PATH…`: a resync of minutes that have no issues yet. */
export async function planHere(paths: readonly string[], options: OfflinePlanOptions): Promise<Printed> {
  const since = sinceDay('--since', options.since, options.now);
  const maxNewIssues = count('--max-new-issues', options.maxNewIssues);
  const read = await readLocal(paths, options, {});
  const { config } = await configOf(paths, options.config);
  if (options.series.length > 0) refuseUnknownSeries(options.series, read.meetings);
  const meetings = withoutFarDates(read.meetings, options.today).filter(
    ({ series }) => options.series.length === 0 || options.series.includes(series),
  );
  const capped = withCap(
    firstPlan(meetings, { ...config, ignore: ignoredHere(meetings, config) }, since),
    maxNewIssues,
  );
  const counts = seriesCounts(capped.plan.operations);
  const stdout = options.json
    ? json({ ...planJson(capped.plan), series: counts, ...(capped.cap && { cap: capped.cap }) })
    : sections([
        ...seriesCountLines(counts, options.paint),
        renderPlan({ ...capped.plan, fingerprint: '' }, options.paint, capped.cap)
          .trimEnd()
          .split('\n'),
      ]);
  const hint = read.hint ?? undatedHint(capped.plan);
  return printed(stdout, { ...read, ...(hint !== undefined && { hint }) });
}

/** What a resync plans where the tracker is empty. */
export const firstPlan = (meetings: readonly Meeting[], config: Config, since: string): Planned =>
  plan({
    meetings,
    tracked: [],
    scope: { kind: 'resync' },
    renamed: new Map(),
    removed: [],
    since,
    head: '',
    source: { host: 'github.com', repository: NOWHERE, repositoryId: null },
    serverUrl: 'https://github.com',
    config,
    assignable: new Map(),
    run: null,
    seriesOf: (path) => seriesOf(path, config.series),
  });

/** The entries of `ignore` under the paths that pages have here. */
function ignoredHere(meetings: readonly Meeting[], { ignore }: Config): Config['ignore'] {
  if (ignore.length === 0) return ignore;
  const paths = [...new Set(meetings.map(({ path }) => path))];
  const inRepository = paths.map((path) => ({ path, whole: pathInRepository(path) ?? path }));
  return inRepository.flatMap(({ path, whole }) =>
    ignore.filter((entry) => entry.path === whole).map(({ text }) => ({ path, text })),
  );
}

const undatedHint = ({ undated }: Planned): string | undefined =>
  undated.length === 0
    ? undefined
    : `${undated.length === 1 ? 'One page has' : `${undated.length} pages have`} no date (${undated.slice(0, 3).join(', ')}${undated.length > 3 ? ', …' : ''}): on GitHub their tasks get issues if the page was changed since the first day that counts.`;
