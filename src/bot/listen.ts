/**
 * What the bot does about a comment: who may say what, that it is said once, and how it is answered. Change here when it
 * should listen to somebody else, or answer otherwise. SECURITY.md says what a stranger can do: nothing.
 */
import { answerMark, sentence } from './answers.ts';
import { commandsIn, type Command } from './command.ts';
import { whyDeaf } from './deaf.ts';
import { doCommand, Refusal, type Answer, type Desk, type Said } from './do-command.ts';
import type { CommentEvent, HeardComment, Hearing } from './hearing.ts';
import { TrackerError } from '../tracking/tracker.ts';
import { UsageError } from '../usage-error.ts';

export interface Listening {
  /** Done, in a few words each; for the run's log. */
  notices: string[];
  /** Something that was asked for could not be done. */
  failures: string[];
}

/** A comment whose own run GitHub has cancelled in favour of a newer one is heard by that one. Milliseconds. */
const LOOK_BACK = 86_400_000;
/** Of others' comments. */
const MOST_OTHERS = 10;

/**
 * Who may speak: people with write permission, and those to whom the issue is assigned, as GitHub says now. Of those to
 * whom it was not assigned when they wrote, one question is asked.
 */
export async function maySpeak(event: CommentEvent, hearing: Hearing): Promise<'writer' | 'assignee' | null> {
  if (await hearing.mayWrite(event.author)) return 'writer';
  if (!isIn(event.assignees, event.author)) return null;
  return isIn(await hearing.assigneesOf(event.number), event.author) ? 'assignee' : null;
}

const isIn = (logins: readonly string[], login: string): boolean =>
  logins.some((one) => one.toLowerCase() === login.toLowerCase());

/** Hears the comment of an event, and those beside it that nobody has answered. */
export async function listen(
  event: CommentEvent,
  right: 'writer' | 'assignee',
  hearing: Hearing,
  desk: Desk,
): Promise<Listening> {
  const heard: Listening = { notices: [], failures: [] };
  const now = await hearing.comment(event.id);
  const why = await whyNoMore(event, now, hearing);
  // at once: who waits should see that it was heard
  const eyes = why === null ? await hearing.react(event.id, 'eyes') : null;
  const [others, left] = await othersUnanswered(event, hearing);
  const all = [...others, ...(why === null && now !== null ? [{ comment: now, right }] : [])];
  if (why !== null) heard.notices.push(why);
  if (left > 0) heard.notices.push(`${left} more comments of the last day wait for the next command.`);
  for (const one of all.sort((a, b) => (a.comment.createdAt < b.comment.createdAt ? -1 : 1)))
    await answer(one.comment, {
      eyes: one.comment.id === event.id && eyes !== null ? eyes : await hearing.react(one.comment.id, 'eyes'),
      isWriter: one.right === 'writer',
      hearing,
      desk,
      heard,
    });
  return heard;
}

/** A run that is started again has the event of then. */
async function whyNoMore(event: CommentEvent, now: HeardComment | null, hearing: Hearing): Promise<string | null> {
  if (now === null) return 'The comment was deleted since: nothing to do.';
  if (unified(now.body) !== unified(event.body))
    return 'The comment was edited since: edited comments are not listened to.';
  return now.isPerhapsAnswered && (await hearing.isAnswered(now.id)) ? 'The comment is answered already.' : null;
}

const unified = (text: string): string => text.replace(/\r\n?/gu, '\n').trimEnd();

/** Of the last day: GitHub keeps one run waiting and cancels others, and with them what their comments asked for. */
async function othersUnanswered(
  event: CommentEvent,
  hearing: Hearing,
): Promise<[{ comment: HeardComment; right: 'writer' | 'assignee' }[], number]> {
  const since = new Date(Date.parse(event.createdAt) - LOOK_BACK).toISOString();
  const waiting = (await hearing.recent(since)).filter(
    (one) => one.id !== event.id && !one.isPerhapsAnswered && one.createdAt === one.updatedAt && whyDeaf(one) === null,
  );
  const heard: { comment: HeardComment; right: 'writer' | 'assignee' }[] = [];
  const rights = new Map<string, boolean>();
  for (const comment of waiting.slice(0, MOST_OTHERS)) {
    const isWriter = rights.get(comment.author) ?? (await hearing.mayWrite(comment.author));
    rights.set(comment.author, isWriter);
    if (isWriter) heard.push({ comment, right: 'writer' });
    else if (isIn(await hearing.assigneesOf(comment.number), comment.author))
      heard.push({ comment, right: 'assignee' });
  }
  return [heard, Math.max(0, waiting.length - MOST_OTHERS)];
}

interface Answering {
  /** Whether our 👀 is new. */
  eyes: 'new' | 'known';
  isWriter: boolean;
  hearing: Hearing;
  desk: Desk;
  heard: Listening;
}

async function answer(comment: HeardComment, { eyes, isWriter, hearing, desk, heard }: Answering): Promise<void> {
  const { id, number, author, createdAt, isPull } = comment;
  const said: Said = { number, isPull, isWriter, word: { by: author, at: createdAt, comment: id } };
  const where = { serverUrl: desk.serverUrl, repository: desk.repository };
  const answers: Answer[] = [];
  for (const command of commandsIn(comment.body, where)) {
    const one = await refusalsToo(command, said, desk);
    answers.push(one);
    heard.notices.push(`/minutes ${command.name} of ${author} on #${number}: ${one.isDone ? 'done' : 'not done'}.`);
  }
  const words = answers.flatMap((one) => one.words ?? []);
  const mark = answerMark(id);
  // who has looked at it before may have answered, and been killed before the sign that it is done
  if (words.length > 0 && !(eyes === 'known' && (await hearing.hasSaid(number, mark, createdAt))))
    if (!(await hearing.say(number, [mark, ...words].join('\n\n'))))
      heard.failures.push(`The answer to ${author} on #${number} could not be written: the conversation is locked.`);
  await hearing.react(id, answers.every(({ isDone }) => isDone) ? 'rocket' : 'confused');
}

/** What GitHub refuses for good is an answer; what may pass ends the run, and the comment waits. */
const REFUSALS: ReadonlySet<string> = new Set(['forbidden', 'locked', 'missing', 'gone', 'invalid']);

async function refusalsToo(command: Command, said: Said, desk: Desk): Promise<Answer> {
  try {
    return await doCommand(command, said, desk);
  } catch (error) {
    const isRefusal =
      error instanceof Refusal ||
      error instanceof UsageError ||
      (error instanceof TrackerError && REFUSALS.has(error.failure));
    if (!isRefusal) throw error;
    return { isDone: false, words: sentence(error.message) };
  }
}
