/**
 * Carries out one command. Change here when a command reads or writes something further, or in another order.
 */
import { HELP } from './answers.ts';
import { fenced } from '../report/escape.ts';
import type { Command, IssueCommand } from './command.ts';
import { effectOf, heardBefore, type Effect } from '../tracking/planning/word-effects.ts';
import { idApart, lastMention, lettingGo, movingOut, sayingSame, stepsDown, takingOver } from './same-and-different.ts';
import { isAgent } from '../tracking/agents.ts';
import { apply } from '../tracking/applying/apply.ts';
import { changeIssue } from '../tracking/applying/change-issue.ts';
import { commentsOn } from '../tracking/planning/issue-comments.ts';
import type { Operation, Outcome } from '../tracking/operation.ts';
import { readRegister, type TrackedIssue, type Trust } from '../tracking/passport/passport.ts';
import type { Word } from '../tracking/said.ts';
import { TrackerError, type Issue, type Tracker } from '../tracking/tracker.ts';
import type { Config } from '../config/schema.ts';

/** What the bot works with, beside the conversation. */
export interface Desk {
  tracker: Tracker;
  trust: Trust;
  config: Config;
  serverUrl: string;
  /** `owner/repo` of the issues. */
  repository: string;
  run: string | null;
  /** Why nothing may be written here (a fork, an archive); `null`: it may. */
  obstacle: string | null;
  /** Why no issue here is one of a task (they are in another repository). */
  elsewhere: string | null;
  sleep?: (milliseconds: number) => Promise<void>;
  /** What is pending, as Markdown for minutes. @throws {UsageError} for a series that nobody knows */
  agenda: (series: string | null) => Promise<string>;
  /** Makes the preview of a pull request anew. Answers a sentence, or nothing where the preview is the answer. */
  preview: (number: number) => Promise<string | null>;
  /** A resync of the default branch. Answers a sentence, and whether all was done. */
  sync: () => Promise<{ words: string; isDone: boolean }>;
}

/** Where and by whom a command is said. */
export interface Said {
  number: number;
  isPull: boolean;
  /** May write to the repository, and not only has this issue. */
  isWriter: boolean;
  word: Word;
}

/** `words`: Markdown, of what no edit tells; `null`: the edit is the answer. */
export interface Answer {
  isDone: boolean;
  words: string | null;
}

/** A refusal in words for people, to be quoted. */
export class Refusal extends Error {}

const done = (words: string | null = null): Answer => ({ isDone: true, words });

/** @throws {Refusal} in one sentence */
export async function doCommand(command: Command, said: Said, desk: Desk): Promise<Answer> {
  switch (command.name) {
    case 'unknown':
      throw new Refusal(`${command.why} (\`/minutes help\` says what there is)`);
    case 'help':
      return done(HELP);
    case 'agenda':
      return done(fenced(await desk.agenda(command.series)));
    case 'preview':
      if (!said.isPull) throw new Refusal('a preview is of a pull request: say it there');
      return done(await desk.preview(said.number));
    case 'sync': {
      if (!said.isWriter) throw new Refusal('only people with write permission start a sync');
      refuseObstacle(desk);
      const { words, isDone } = await desk.sync();
      return { words, isDone };
    }
    default:
      if (said.isPull)
        throw new Refusal(`this is a pull request: say \`/minutes ${command.name}\` on the issue of the task`);
      refuseObstacle(desk);
      if (desk.elsewhere !== null) throw new Refusal(desk.elsewhere);
      return changing(command, said, desk);
  }
}

function refuseObstacle({ obstacle }: Desk): void {
  if (obstacle !== null) throw new Refusal(obstacle);
}

async function changing(command: IssueCommand, { number, word }: Said, desk: Desk): Promise<Answer> {
  switch (command.name) {
    case 'same':
      return saySame(number, command.number, word, desk);
    case 'different':
      return sayDifferent(number, word, desk);
    case 'assign':
      await refuseUnassignable(command.logins, desk);
      break;
    default:
  }
  const writing = { serverUrl: desk.serverUrl, comments: commentsOn(desk.config, 'close') };
  await write(number, desk, (one) => effectOf(command, word, one, writing));
  return done();
}

async function refuseUnassignable(logins: readonly string[], { tracker }: Desk): Promise<void> {
  const machine = logins.find(isAgent);
  if (machine !== undefined) throw new Refusal(`${machine} is a bot or an agent: tasks are for people`);
  const able = await tracker.assignable(logins, logins.length);
  const unable = logins.filter((login) => able.get(login.toLowerCase()) === false);
  if (unable.length > 0)
    throw new Refusal(`GitHub can't assign ${unable.join(', ')} here: only people with access to the repository`);
}

async function saySame(number: number, other: number, word: Word, desk: Desk): Promise<Answer> {
  if (number === other) throw new Refusal(`#${number} is this issue`);
  const into = await ours(other, desk);
  if (into.passport.said?.same || into.issue.stateReason === 'duplicate')
    throw new Refusal(`#${other} is itself closed as a duplicate: name the issue that has its mentions`);
  const { serverUrl } = desk;
  const isDone = await write(number, desk, (one) => {
    const before = heardBefore(one.passport.said?.same, word);
    return before === 'late' ? before : sayingSame(one, word, other, serverUrl);
  });
  if (!isDone) return done();
  const one = await ours(number, desk);
  await write(other, desk, (it) => takingOver(it, one, word, serverUrl) ?? 'done');
  await write(number, desk, (it) => stepsDown(it, into, serverUrl));
  return done();
}

async function sayDifferent(number: number, word: Word, desk: Desk): Promise<Answer> {
  const one = await ours(number, desk);
  const before = one.passport.said?.apart?.find((known) => heardBefore(known, word) === 'done');
  if (before) return done();
  if (one.item.mentions.length < 2)
    throw new Refusal('the minutes mention this task only once: there is nothing to take apart');
  const mention = lastMention(one);
  const id = idApart(one, mention);
  const made = readRegister(await desk.tracker.list(), desk.trust).tracked.find(({ item }) => item.id === id);
  const created = made?.issue.number ?? (await create(movingOut(one, mention, word, desk), desk));
  await write(number, desk, (it) => lettingGo(it, mention, word, desk.serverUrl));
  return done(`The mention of ${mention.date ?? 'an undated meeting'} is a task of its own now: #${created}.`);
}

async function create(operation: Operation, { tracker, trust, serverUrl, sleep }: Desk): Promise<number> {
  const plan = { operations: [operation], doubts: [], vanished: [], suggestions: [], fingerprint: '' };
  const options = { trust, labelExists: true, serverUrl, ...(sleep && { sleep }) };
  const [outcome] = await apply(plan, tracker, options);
  if (outcome?.result === 'done' && outcome.number !== null) return outcome.number;
  throw new Refusal(outcome?.message ?? 'no issue could be created');
}

/** A running sync may write at the same moment: then its words are read, and ours come upon them. */
const MOST_TRIES = 4;

/** Answers whether there was something to write. */
async function write(number: number, desk: Desk, effect: (one: TrackedIssue) => Effect): Promise<boolean> {
  for (let left = MOST_TRIES; left > 0; left--) {
    const operation = effect(await ours(number, desk));
    if (operation === 'done') return false;
    if (operation === 'late') throw new Refusal('somebody has said otherwise since, and that holds');
    if (operation.writes === null) return false;
    const { result, message }: Outcome = (await changeIssue(operation, desk.tracker, desk)).outcome;
    if (result === 'done') return true;
    if (result !== 'held') throw new Refusal(message ?? 'it could not be written');
  }
  throw new Refusal('the issue is being changed all the time: say it again in a while');
}

/** @throws {Refusal} where it is none of ours: what we did not create we never touch */
async function ours(number: number, { tracker, trust }: Desk): Promise<TrackedIssue> {
  const issue = await tracker.read(number).catch(missingIs(number));
  const { tracked } = readRegister([issue], trust);
  const [one] = tracked;
  if (one === undefined || one.released)
    throw new Refusal(`#${number} is no issue that this tool made from minutes, or lost its label: it is left alone`);
  if (one.newer) throw new Refusal(`#${number} was written by a newer version of this tool: update this one`);
  return one;
}

function missingIs(number: number): (error: unknown) => Issue {
  return (error) => {
    if (error instanceof TrackerError && (error.failure === 'missing' || error.failure === 'gone'))
      throw new Refusal(`there is no issue ${number} here`);
    throw error;
  };
}
