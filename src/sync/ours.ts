import type { Config } from '../config/schema.ts';
import { isAmong, isSameName } from '../tracking/names.ts';
import { perhapsBorrowed, readRegister, type IssueRegister, type TrackedIssue } from '../tracking/passport/passport.ts';
import { Draft } from '../tracking/planning/draft.ts';
import { outsideBlock } from '../tracking/passport/blocks.ts';
import type { PlanInput } from '../tracking/planning/plan.ts';
import type { Issue, Tracker } from '../tracking/tracker.ts';
import type { Questions } from './questions.ts';
import type { Ports } from './request.ts';
import { trustOf } from './trust.ts';
import { UsageError } from '../usage-error.ts';

/**
 * Which issues are ours, where their text does not settle it (docs/adr/0005-what-proves-a-passport.md). Change this when
 * another fact than an issue's history proves it.
 */

export interface OurIssues extends IssueRegister {
  /** They hold a passport of these minutes and lack the label: other workflows write strangers' words as the same bot. */
  suspects: TrackedIssue[];
}

/** The tracked items, as their issues tell. Those without the label are not among them. */
export async function registerOf(
  config: Config,
  { source, tracker }: Pick<Ports, 'source' | 'tracker'>,
  questions: Questions,
): Promise<OurIssues> {
  const trust = trustOf(config, source);
  const issues = await tracker.list(trust.authors);
  const read = readRegister(issues, trust);
  const borrowed = new Set<number>();
  for (const { issue } of perhapsBorrowed(read.tracked).slice(0, MOST_ASKED))
    if (questions.ask() && !(await tracker.history(issue.number)).some(({ event }) => event === 'renamed'))
      borrowed.add(issue.number);
  const register = borrowed.size > 0 ? readRegister(issues, trust, borrowed) : read;
  return {
    ...register,
    tracked: register.tracked.filter(({ released }) => !released),
    suspects: register.tracked.filter(({ released }) => released),
  };
}

/** So many issues are asked about in one run: whoever makes more of them up gains nothing by it. */
const MOST_ASKED = 50;

/** Asks GitHub whether an issue ever bore our label: only people with rights and our own runs give it, no quoted text does. */
export class Proofs {
  readonly #tracker: Tracker;
  readonly #label: string;
  readonly #questions: Questions;
  readonly #known = new Map<number, boolean>();

  constructor(tracker: Tracker, label: string, questions: Questions) {
    this.#tracker = tracker;
    this.#label = label;
    this.#questions = questions;
  }

  async isOurs({ number }: Issue): Promise<boolean> {
    const known = this.#known.get(number);
    if (known !== undefined || this.#known.size >= MOST_ASKED || !this.#questions.ask()) return known ?? false;
    const history = await this.#tracker.history(number);
    const isOurs = history.some(
      (one) => (one.event === 'labeled' || one.event === 'unlabeled') && isSameName(one.label, this.#label),
    );
    this.#known.set(number, isOurs);
    return isOurs;
  }
}

/** Of issues without the label those that the plan would make something of, and that are ours. */
export async function provenAmong(
  suspects: readonly TrackedIssue[],
  input: PlanInput,
  proofs: Proofs,
): Promise<TrackedIssue[]> {
  const proven: TrackedIssue[] = [];
  const lines = new Set(input.meetings.flatMap(({ path, items }) => items.map(({ line }) => `${path}:${line}`)));
  let open = [...suspects];
  for (;;) {
    // without those that were refused, others may be what a line means
    const { operations } = new Draft({ ...input, tracked: [...input.tracked, ...proven, ...open] }).plan;
    const spoken = new Set(
      operations.flatMap(({ number, path, line }) => (number !== null && lines.has(`${path}:${line}`) ? number : [])),
    );
    const asked = open.filter(({ issue }) => spoken.has(issue.number));
    if (asked.length === 0) return proven;
    for (const one of asked) if (await proofs.isOurs(one.issue)) proven.push(one);
    open = open.filter((one) => !asked.includes(one));
  }
}

/** One issue without the label is one that a person took out. All of them without it: the label was renamed or deleted. */
const LOST = 2;

/** @throws {UsageError} before the tasks of all of them are created again */
export async function refuseLostLabel(
  { tracked, suspects }: OurIssues,
  label: string,
  tracker: Tracker,
  proofs: Proofs,
): Promise<void> {
  const open = suspects.filter(({ issue }) => issue.state === 'open');
  if (open.length === 0 || tracked.length > 0 || !(await isLost(open, label, tracker, proofs))) return;
  const numbers = open.map(({ issue }) => `#${issue.number}`).slice(0, 5);
  throw new UsageError(
    `${open.length === 1 ? 'An open issue' : `${open.length} open issues`} of these minutes (${numbers.join(', ')}${open.length > numbers.length ? ', …' : ''}) ${open.length === 1 ? 'lacks' : 'lack'} the label "${label}", and none has it: was it renamed or deleted? Say its new name as \`label\` in the config, or give it back to them. Those that are no tasks any more, close.`,
  );
}

/** Nobody but this tool has written to it: then a label that it did not give is its own under another name. */
const isAsWritten = ({ issue, passport, hidden }: TrackedIssue): boolean =>
  issue.title === passport.written.title && passport.runs.created !== null && outsideBlock(issue.body, hidden) === '';

/** A label of another name stands on them and ours is no more: it was renamed. Else their history tells. */
async function isLost(
  open: readonly TrackedIssue[],
  label: string,
  tracker: Tracker,
  proofs: Proofs,
): Promise<boolean> {
  const renamed = open.filter(({ issue, passport }) => !issue.labels.every(isAmong(passport.written.labels)));
  if (renamed.length >= (renamed.every(isAsWritten) ? 1 : LOST) && !(await tracker.labelExists(label))) return true;
  let ours = 0;
  for (const { issue } of open) {
    if (await proofs.isOurs(issue)) ours += 1;
    if (ours === LOST) return true;
  }
  return false;
}
