/**
 * Keeps overview issues: finds them, follows their ticks, makes them and brings them up to date. Change here when an overview
 * is written for nothing, or not although something changed.
 */
import { decodeMemory, encodeMemory, ticksIn, type Memory } from './memory.ts';
import type { Overviews } from './overviews.ts';
import { newestDays, openTasks, referencesOf, rowsOf } from './rows.ts';
import { followTicks } from './ticks.ts';
import { peopleOf } from '../agenda.ts';
import { readingRules } from '../collect.ts';
import { registerOf } from '../ours.ts';
import { Questions } from '../questions.ts';
import type { Ports, SyncRequest } from '../request.ts';
import { trustOf } from '../trust.ts';
import type { Meeting } from '../../minutes/meeting.ts';
import { renderAgenda } from '../../report/agenda.ts';
import { namesOf } from '../../report/names.ts';
import { renderOverview } from '../../report/overview.ts';
import { isAmong, isSameName } from '../../tracking/names.ts';
import type { TrackedIssue } from '../../tracking/passport/passport.ts';
import { plainTitle } from '../../tracking/passport/plain-title.ts';
import { commentsOn } from '../../tracking/planning/issue-comments.ts';
import { TrackerError, type Issue } from '../../tracking/tracker.ts';

/** By it people find an overview, and so does the tool. */
const OVERVIEW_LABEL = 'minutes-overview';

/** So many pull requests a resync asks about; what is merged stays known. */
const MOST_ASKED = 20;

/** An overview issue of these minutes. */
interface Found {
  issue: Issue;
  memory: Memory;
}

/** What there is before the run; `notes`: ticks that were not followed, by the overview's number. */
export interface Before {
  found: Found[];
  notes: ReadonlyMap<number, string[]>;
}

type Working = Ports & { overviews: Overviews };

/** Looks for the overviews of these minutes, and does what was ticked in them. */
export async function beforeSync(request: SyncRequest, ports: Working): Promise<Before> {
  const { config, serverUrl } = request;
  const trust = trustOf(config, ports.source);
  const issues = await ports.overviews.list(OVERVIEW_LABEL);
  const found = issues
    .filter(({ author }) => isAmong(trust.authors)(author))
    .flatMap((issue): Found[] => {
      const memory = decodeMemory(issue.body);
      return memory !== null && isSameName(memory.source, ports.source.identity.repository) ? [{ issue, memory }] : [];
    });
  const notes = new Map<number, string[]>();
  const writing = { serverUrl, comments: commentsOn(config, 'close') };
  for (const { issue } of found) {
    if (issue.state !== 'open') continue;
    const unfollowed = await followTicks(issue, { ...ports, trust, writing });
    if (unfollowed.length > 0) notes.set(issue.number, unfollowed);
  }
  return { found, notes };
}

/** Brings them up to date, from the issues as they are now. Answers a sentence for what is worth one. Never throws for what the tracker does. */
export async function afterSync(
  request: SyncRequest,
  ports: Working,
  before: Before,
  meetings: readonly Meeting[],
): Promise<string[]> {
  try {
    const { tracked } = await registerOf(request.config, ports, Questions.unlimited());
    const words: string[] = [];
    for (const series of wanted(request, tracked, before))
      words.push(...(await keepOne(series, request, ports, { before, tracked, meetings })));
    return words;
  } catch (error) {
    if (!(error instanceof TrackerError)) throw error;
    return [`The overview is not up to date, the next run tries again: ${error.message}`];
  }
}

/** `null`: one of all series. A run that is limited to some series knows nothing of the others. */
function wanted(
  { config, series }: SyncRequest,
  tracked: readonly TrackedIssue[],
  { found }: Before,
): (string | null)[] {
  if (config.overview !== 'per-series') return series.length === 0 ? [null] : [];
  const withTasks = openTasks(tracked).map(({ item }) => item.series);
  const known = found.flatMap(({ memory }) => memory.series ?? []);
  const each = [...new Set([...withTasks, ...known])].sort();
  return each.filter((name) => series.length === 0 || series.includes(name));
}

interface Facts {
  before: Before;
  tracked: readonly TrackedIssue[];
  meetings: readonly Meeting[];
}

async function keepOne(
  series: string | null,
  request: SyncRequest,
  ports: Working,
  { before, tracked, meetings }: Facts,
): Promise<string[]> {
  const ofSeries = (one: { series: string }): boolean => series === null || one.series === series;
  const own = tracked.filter(({ item }) => ofSeries(item));
  const open = openTasks(own);
  const there = before.found.filter(({ memory }) => memory.series === series);
  const found = there.find(({ issue }) => issue.state === 'open') ?? null;
  if (found === null && there.length > 0)
    return [
      `The overview #${there[0]?.issue.number ?? 0} is closed, and stays so: reopen it to have it kept, or say \`overview: false\`.`,
    ];
  if (found === null && open.length === 0) return [];
  const known = found?.memory ?? { newest: {}, merged: [] };
  const memory: Memory = {
    source: ports.source.identity.repository,
    series,
    newest: newestDays(own, meetings.filter(ofSeries), known.newest),
    merged: await mergedAmong(referencesOf(open), known.merged, request, ports),
    notes: found?.memory.notes ?? [],
  };
  const render = await renderer(open, request, ports);
  if (found === null) return create(series, render({ ...memory, notes: [] }), ports);
  const fresh = before.notes.get(found.issue.number) ?? [];
  // a note stands until something else changes
  const isSame = isEqual(render(memory), found.issue.body);
  if (isSame && fresh.length === 0) return [];
  const body = render({ ...memory, notes: fresh });
  if (!isEqual(body, found.issue.body)) await ports.tracker.edit(found.issue.number, writtenOver(found.issue, body));
  return fresh;
}

/** Who ticks a box at this moment has it read by the next run. */
const writtenOver =
  (seen: Issue, body: string) =>
  (now: Issue): { body?: string } =>
    ticksIn(now.body).every((number) => ticksIn(seen.body).includes(number)) ? { body } : {};

const unified = (text: string): string => text.replace(/\r\n?/gu, '\n').trimEnd();
const isEqual = (a: string, b: string): boolean => unified(a) === unified(b);

/** What is known to be merged; a resync asks about more. */
async function mergedAmong(
  references: readonly string[],
  known: readonly string[],
  { trigger }: SyncRequest,
  { stateOf }: Working,
): Promise<string[]> {
  const merged = references.filter((reference) => known.includes(reference));
  if (trigger.kind !== 'resync' || stateOf === undefined) return merged;
  const open = references.filter((reference) => !known.includes(reference)).slice(0, MOST_ASKED);
  for (const reference of open) {
    const [, repository, number] = /^([^/\s]+\/[^/\s#]+)#(\d+)$/u.exec(reference) ?? [];
    if (repository === undefined) continue;
    if ((await stateOf({ repository, number: Number(number), kind: 'pull' })) === 'merged') merged.push(reference);
  }
  return merged;
}

type Render = (memory: Memory) => string;

async function renderer(
  open: readonly TrackedIssue[],
  { config, serverUrl, today }: SyncRequest,
  { source }: Working,
): Promise<Render> {
  const { agendaWords } = await import('../../minutes/habits/agenda-words.ts');
  const mentions = open.flatMap(({ item }) => item.mentions);
  const words = agendaWords(mentions, readingRules(config));
  const names = namesOf(open.flatMap(peopleOf));
  return (memory) => {
    const rows = rowsOf(open, memory);
    return renderOverview({
      memory: encodeMemory(memory),
      serverUrl,
      repository: source.identity.repository,
      ...(config.tracker !== null && { tracker: config.tracker }),
      today,
      rows,
      agenda: renderAgenda(rows, { names, words }),
      notes: memory.notes,
    });
  };
}

async function create(series: string | null, body: string, { tracker, overviews }: Working): Promise<string[]> {
  await tracker.ensureLabel(OVERVIEW_LABEL);
  const title = plainTitle(`Pending action items${series === null ? '' : `: ${series}`}`);
  const { number, url } = await tracker.create({ title, body, labels: [OVERVIEW_LABEL], assignees: [] });
  const isPinned = await overviews.pin(number);
  return [
    `#${number} lists what is pending: ${url}${isPinned ? '' : ' (pin it by hand, if you like: this token may not)'}`,
  ];
}
