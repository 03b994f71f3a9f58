/**
 * What the bot says. Change here when an answer should say more, or say it otherwise. Pure; whatever people wrote is quoted
 * as plain text.
 */
import { prose } from '../report/escape.ts';

/** The first line of an answer, by which it is not said twice. */
export const answerMark = (comment: number): string => `<!-- minutes-to-issues: answer to ${comment} -->`;

export const HELP = [
  'What you can say here, at the top of a comment:',
  '',
  '| on an issue of an action item | |',
  '| :-- | :-- |',
  '| `/minutes same #12` | it is the task of issue 12: its mentions move there, this one is closed as duplicate |',
  '| `/minutes different` | its last mention is another task, and becomes an issue of its own |',
  '| `/minutes done`, `/minutes drop` | closes it as completed, or as not planned, and later minutes keep it so |',
  '| `/minutes due 2026-12-01` | until when; `due none`: as the minutes say |',
  '| `/minutes assign @bob` | who has it |',
  '| `/minutes retitle …` | its title |',
  '',
  '| on any issue or pull request | |',
  '| :-- | :-- |',
  '| `/minutes agenda [series]` | what is pending, to paste into the next minutes |',
  '| `/minutes preview` | (pull requests) what its merge will do, anew |',
  '| `/minutes sync` | all minutes of the default branch, now |',
  '| `/minutes help` | this |',
  '',
  'For people with write permission, and those to whom the issue is assigned (all but `sync`).',
].join('\n');

/** A sentence; its `code` is meant, everything else in it is plain text. */
export const sentence = (words: string): string => (/[.?!]$/u.test(words) ? prose(words) : `${prose(words)}.`);
