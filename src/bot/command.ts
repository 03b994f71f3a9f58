/**
 * What a comment tells the bot to do. Change here when people should be able to say something further, or say it otherwise;
 * docs/commands.md has the table. Pure: text in, commands out.
 */
import { didYouMean } from '../config/did-you-mean.ts';
import { isCommand } from './deaf.ts';
import { plainTitle } from '../tracking/passport/plain-title.ts';
import type { OwnCommand } from '../tracking/planning/word-effects.ts';

/** Said on an issue of ours, about its task. */
export type IssueCommand = OwnCommand | { name: 'same'; number: number } | { name: 'different' };

/** Said anywhere. */
type GeneralCommand =
  { name: 'preview' } | { name: 'sync' } | { name: 'agenda'; series: string | null } | { name: 'help' };

/** Not understood, and why, as a sentence. */
interface NoCommand {
  name: 'unknown';
  why: string;
}

export type Command = IssueCommand | GeneralCommand | NoCommand;

/** Where commands are said: numbers mean issues of this repository. */
export interface Spoken {
  /** `https://github.com`. */
  serverUrl: string;
  /** `owner/repo` of the issues. */
  repository: string;
}

const PREFIX = '/minutes';
/** Who writes more at once has pasted something. */
const MOST_COMMANDS = 5;
/** Assignees of an issue, GitHub's limit. */
const MOST_LOGINS = 10;

/**
 * The commands at the top of a comment: its first lines, as far as each is one (blank lines aside). What stands below
 * anything else, in a quote, a list or code, is talk. Empty for a comment that is none of the bot's business.
 */
export function commandsIn(body: string, where: Spoken): Command[] {
  const commands: Command[] = [];
  for (const line of body.split(/\r\n?|\n/u)) {
    if (line.trim() === '') continue;
    if (!isCommand(line) || commands.length === MOST_COMMANDS) break;
    commands.push(commandOf(line.slice(PREFIX.length).trim(), where));
  }
  return commands;
}

function commandOf(words: string, where: Spoken): Command {
  const [, said = '', rest = ''] = /^(\S*)\s*(.*)$/su.exec(words) ?? [];
  if (said === '') return { name: 'help' };
  const read = readers.get(said.toLowerCase());
  return read === undefined
    ? unknown(`\`${said.slice(0, 40)}\` is no command${didYouMean(said.slice(0, 40), [...readers.keys()])}`)
    : read(rest.trim(), where);
}

const unknown = (why: string): NoCommand => ({ name: 'unknown', why });

/** By the word that follows `/minutes`. A remark behind a word that needs nothing is the person's own. */
const readers: ReadonlyMap<string, (rest: string, where: Spoken) => Command> = new Map(
  Object.entries({
    same: readSame,
    different: () => ({ name: 'different' }),
    done: () => ({ name: 'done' }),
    drop: () => ({ name: 'drop' }),
    due: readDue,
    assign: readAssign,
    retitle: readTitle,
    preview: () => ({ name: 'preview' }),
    sync: () => ({ name: 'sync' }),
    agenda: (rest) => ({ name: 'agenda', series: rest === '' ? null : rest }),
    help: () => ({ name: 'help' }),
  } satisfies Record<string, (rest: string, where: Spoken) => Command>),
);

function readSame(rest: string, { serverUrl, repository }: Spoken): Command {
  const [target = ''] = rest.split(/\s+/u);
  const bare = /^#?(\d{1,9})$/u.exec(target)?.[1];
  const named = /^([\w.-]+\/[\w.-]+)#(\d{1,9})$/u.exec(target);
  const address = target.startsWith(`${serverUrl}/`)
    ? /^([\w.-]+\/[\w.-]+)\/issues\/(\d{1,9})(?:[#?].*)?$/u.exec(target.slice(serverUrl.length + 1))
    : null;
  const elsewhere = [named, address].find((found) => found !== null);
  if (elsewhere && elsewhere[1]?.toLowerCase() !== repository.toLowerCase())
    return unknown(`only issues of ${repository} can be the same task`);
  const digits = bare ?? elsewhere?.[2];
  return digits === undefined
    ? unknown('say which issue is the same task: `/minutes same #12`')
    : { name: 'same', number: Number(digits) };
}

function readDue(rest: string): Command {
  const [day = ''] = rest.split(/\s+/u);
  if (day.toLowerCase() === 'none') return { name: 'due', date: null };
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(day) && isOnCalendar(day);
  return isDay
    ? { name: 'due', date: day }
    : unknown('say the day as year-month-day, `/minutes due 2026-12-01`, or `/minutes due none`');
}

/** Date.parse takes the 31st of February for the 3rd of March. */
function isOnCalendar(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication */
const LOGIN = /^@([a-z\d](?:[a-z\d_-]{0,98}[a-z\d])?)$/iu;

/** Names as far as each has its @; what follows is a remark. */
function readAssign(rest: string): Command {
  const words = rest.split(/[\s,]+/u).filter((word) => word !== '');
  const end = words.findIndex((word) => !LOGIN.test(word));
  const logins = (end === -1 ? words : words.slice(0, end)).map((word) => word.slice(1));
  const each = [...new Map(logins.map((login) => [login.toLowerCase(), login])).values()];
  return each.length === 0 || each.length > MOST_LOGINS
    ? unknown('say who has it, at most ten: `/minutes assign @bob`')
    : { name: 'assign', logins: each };
}

function readTitle(rest: string): Command {
  const title = plainTitle(rest);
  return title === ''
    ? unknown('say the new title: `/minutes retitle Compare the tunnel drivers`')
    : { name: 'retitle', title };
}
