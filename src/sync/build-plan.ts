/**
 * Reads minutes and issues, and makes the plan with all its look-ups. Change here when a look-up comes in between.
 */
import { PREVIEW_FILES, type Detected } from './detect.ts';
import type { ActionItem } from '../minutes/meeting.ts';
import { seriesOf } from '../minutes/series.ts';
import { lookAtClosers } from './closers.ts';
import { lookAtUndated } from './undated-pages.ts';
import { lookAtCited } from './cited-issues.ts';
import { lateSeries, readDetected, readRest, untoldSeries, type ReadingOptions } from './collect.ts';
import { readingBudget } from './fetch.ts';
import { Questions } from './questions.ts';
import type { Run } from '../report/run.ts';
import type { Operation, Plan } from '../tracking/operation.ts';
import { labelSeenOn, type IssueRegister, type LabelSeen, type TrackedIssue } from '../tracking/passport/passport.ts';
import { Draft } from '../tracking/planning/draft.ts';
import { loginsOf, withCap, type PlanInput } from '../tracking/planning/plan.ts';
import { releasedIssues } from '../tracking/planning/released.ts';
import type { ReferenceState } from '../tracking/reference-state.ts';
import type { Config } from '../config/schema.ts';
import { unique } from '../tracking/names.ts';
import { referenceStates } from './reference-states.ts';
import { Proofs, provenAmong, refuseLostLabel, registerOf } from './ours.ts';
import { patternsOf, type Ports, type SyncRequest } from './request.ts';
import { trustOf } from './trust.ts';
import { refuseUnknownSeries, unknownSeries, UsageError } from '../usage-error.ts';

/** What a run knows once everything is read and planned, and nothing written yet. */
export interface Decided extends Pick<
  Run,
  | 'meetings'
  | 'diagnostics'
  | 'skipped'
  | 'plan'
  | 'cap'
  | 'pending'
  | 'untrusted'
  | 'unknownSeries'
  | 'noMinutes'
  | 'references'
  | 'lines'
> {
  /** No issue of ours shows the identity label. */
  isFirst: boolean;
  labelSeen: LabelSeen | null;
}

/** Reads the minutes and the issues, and plans. Only looks up: each look-up is about what the plan so far would do. */
export async function decide(request: SyncRequest, ports: Ports, detected: Detected): Promise<Decided> {
  const { config } = request;
  const { source, tracker } = ports;
  const ofSeries = ({ series }: { series: string }): boolean =>
    request.series.length === 0 || request.series.includes(series);
  const preview = request.trigger.kind === 'pull-request';
  const questions = preview ? Questions.ofPreview(detected.files.length, moreLookups(config)) : Questions.unlimited();
  // to be read, and about who can be assigned: given back as far as they are not needed
  const kept = detected.files.length + 1;
  questions.ask(kept);
  const register = await registerOf(config, ports, questions);
  const proofs = new Proofs(tracker, config.label, questions);
  await refuseLostLabel(register, config.label, tracker, proofs);
  const reading: ReadingOptions = {
    config,
    patterns: patternsOf(request),
    preview,
    budget: readingBudget(preview),
    knownLogins: [...new Set(register.tracked.flatMap(({ issue }) => issue.assignees))].sort(),
    today: request.today,
    knownPaths: [...new Set(register.tracked.flatMap(({ item }) => item.mentions.map(({ path }) => path)))],
  };
  ports.onReading?.(detected.files.length);
  const read = await readDetected(source, detected, reading);
  questions.giveBack(kept - 1 - read.asked);
  const { scope } = detected;
  const configured = config.series.map(({ name }) => ({ series: name }));
  const withSeries = [...read.meetings, ...register.tracked.map(({ item }) => item), ...configured];
  // a push reads only what changed: there, a series of which nothing is read may well exist
  if (scope.kind === 'resync') refuseUnknownSeries(request.series, withSeries);
  const unknown = unknownSeries(request.series, withSeries);
  const whole = scope.kind === 'push' ? lateSeries(read.meetings, register.tracked) : new Set<string>();
  // a preview's pages are anybody's, and so are their dates
  const room = preview ? PREVIEW_FILES - detected.files.length : Infinity;
  const late = await readRest(source, detected, whole, reading, room, questions);
  const known = [...read.meetings, ...late.meetings].filter(ofSeries);
  const seriesToday = (path: string): string => seriesOf(path, config.series);
  // by the config of today, or called by its number: a task that is left out here would get a second issue
  const named = new Set(known.flatMap(({ items }) => items.flatMap(numbersOn)));
  const tracked = register.tracked.filter(
    ({ item }) =>
      ofSeries(item) ||
      named.has(item.number ?? 0) ||
      item.mentions.some(({ path }) => ofSeries({ series: seriesToday(path) })),
  );

  const trust = trustOf(config, source);
  const first: PlanInput = {
    meetings: known,
    tracked,
    orphans: register.orphans,
    claimed: register.claimed,
    sealed: register.sealed,
    scope,
    renamed: detected.renamed,
    removed: detected.tree ? vanishedPaths(tracked, detected.tree) : detected.removed,
    since: request.since,
    head: detected.head,
    source: source.identity,
    serverUrl: request.serverUrl,
    config,
    assignable: new Map(),
    run: request.runId,
    seriesOf: seriesToday,
  };
  // Each further look-up is about what the plan so far would do. Which task a line means is thought over again only where
  // meetings or issues were added.
  const draft = new Draft(first);
  const untold = scope.kind === 'push' ? untoldSeries(draft.plan, known, whole) : new Set<string>();
  const rest = await readRest(source, detected, untold, reading, room - late.files, questions);
  if (rest.meetings.length > 0) draft.add({ meetings: [...known, ...rest.meetings] });
  const suspects = [...register.suspects, ...(await releasedIssues(draft.plan, scope, tracker, trust))];
  if (suspects.length > 0) {
    const numbers = new Set(suspects.map(({ issue }) => issue.number));
    // the label may have been taken off since the first listing: then it was ours a moment ago
    const was = new Set(tracked.flatMap(({ issue: { number } }) => (numbers.has(number) ? number : [])));
    const each = [...new Map(suspects.map((one) => [one.issue.number, one])).values()];
    const ours = [
      ...tracked.filter(({ issue }) => !was.has(issue.number)),
      ...each.filter(({ issue }) => was.has(issue.number)),
    ];
    const others = each.filter(({ issue }) => !was.has(issue.number));
    const proven = await provenAmong(others, { ...draft.input, tracked: ours }, proofs);
    if (was.size + proven.length > 0) draft.add({ tracked: [...ours, ...proven] });
  }
  if (scope.kind === 'resync') await lookAtUndated(draft, source);
  await lookAtCited(draft, tracker, trust, proofs, questions);
  await lookAtClosers(draft, tracker, questions);
  const owners = newestOwners(draft.plan);
  const assignable = await tracker.assignable(owners, preview ? PREVIEW_OWNERS : MOST_OWNERS);
  const unasked = owners.filter((login) => !assignable.has(login.toLowerCase())).length;
  if (owners.length === 0) questions.giveBack(1);
  const references = preview
    ? await referenceStates(draft.input.meetings, questions, ports)
    : new Map<string, ReferenceState>();
  draft.learn({
    assignable,
    merged: new Set([...references].flatMap(([key, state]) => (state === 'merged' ? key : []))),
  });
  const final = draft.plan;
  const capped = withCap(final, request.maxNewIssues);
  if (request.writes) await refuseOwnUntrusted(register.untrusted, capped.plan, ports);

  return {
    meetings: read.meetings.filter(ofSeries),
    // a name that nothing here knows is somebody's, as long as GitHub does not say that it can't be assigned
    diagnostics: read.diagnostics.filter(
      ({ login }) => login === undefined || assignable.get(login.toLowerCase()) === false,
    ),
    skipped: [
      ...read.skipped,
      ...(late.left + rest.left > 0 ? [notPreviewed(late.left + rest.left)] : []),
      ...(unasked > 0 ? [notAsked(unasked)] : []),
    ],
    plan: capped.plan,
    cap: capped.cap,
    pending: final.pending,
    ...(references.size > 0 && { references }),
    ...(preview &&
      final.doubts.length > 0 && { lines: new Map(final.doubts.map(({ path }) => [path, read.linesOf(path)])) }),
    isFirst: register.tracked.length === 0,
    labelSeen: register.tracked.flatMap(({ issue }) => labelSeenOn(issue, config.label) ?? [])[0] ?? null,
    ...(register.untrusted.length > 0 && { untrusted: register.untrusted }),
    ...(unknown.asked.length > 0 && { unknownSeries: unknown }),
    ...(scope.kind === 'resync' && isEmpty(read) && { noMinutes: true }),
  };
}

/** Numbers on a line that may be those of issues of ours. */
const numbersOn = ({ issueNumber, references }: ActionItem): number[] => [
  ...(issueNumber === null ? [] : [issueNumber]),
  ...references.map(({ number }) => number),
];

const isEmpty = (read: Pick<Run, 'meetings' | 'diagnostics' | 'skipped'>): boolean =>
  read.meetings.length + read.diagnostics.length + read.skipped.length === 0;

/**
 * A run stops at the first issue that the next one would not recognise. That next one, with the same token, must not
 * create it again. Issues of strangers decide nothing: they cost one request.
 * @throws {UsageError} before anything is created
 */
async function refuseOwnUntrusted(
  untrusted: IssueRegister['untrusted'],
  { operations }: Plan,
  { login }: Ports,
): Promise<void> {
  const isHeld = ({ operation, writes }: Operation): boolean =>
    operation === 'skip' || (operation === 'create' && writes !== null);
  if (untrusted.length === 0 || !operations.some(isHeld)) return;
  const own = ((await login?.()) ?? '').toLowerCase();
  const mine = untrusted.find(({ author }) => author.toLowerCase() === own);
  if (mine !== undefined)
    throw new UsageError(
      `#${mine.number} was created with this token, as ${mine.author}, whom the config does not trust: each run would create its task again. Add ${mine.author} to \`trusted-authors\` in the config.`,
    );
}

/** Where one list does not tell, so many owners are asked about one by one: of a stranger's pages few, of merged ones more. */
const PREVIEW_OWNERS = 30;
const MOST_OWNERS = 200;

/** Everybody whom the plan would assign, once each, those of the newest meetings first. */
function newestOwners({ operations }: Plan): string[] {
  const newestFirst = operations.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
  return unique(newestFirst.flatMap((operation) => loginsOf({ operations: [operation] })));
}

const notPreviewed = (count: number): Decided['skipped'][number] => ({
  path: '',
  reason: `${count} more ${count === 1 ? 'page' : 'pages'} of the same series: a preview reads at most ${PREVIEW_FILES} minutes files; a sync reads all`,
});

const notAsked = (count: number): Decided['skipped'][number] => ({
  path: '',
  reason: `${count} more ${count === 1 ? 'owner was' : 'owners were'} not looked up: whether they can be assigned is seen when their issues are written`,
});

/** A review of every item tells how what it points to stands. */
const REVIEW_LOOKUPS = 10;
const moreLookups = ({ review }: Config): number => (review === 'items' || review === 'all' ? REVIEW_LOOKUPS : 0);

/** Files that tracked items speak of and that the repository no longer has. */
function vanishedPaths(tracked: readonly TrackedIssue[], tree: ReadonlySet<string>): string[] {
  const known = new Set(tracked.flatMap(({ item }) => item.mentions.map(({ path }) => path)));
  return [...known].filter((path) => !tree.has(path)).sort();
}
