/**
 * What the bot does not listen to at all. Change here when a comment that is none of its business costs a request. The
 * first thing of every such run, so it loads next to nothing.
 */
import type { CommentEvent } from './hearing.ts';
import { isAgent } from '../tracking/agents.ts';

/** Whether a comment begins with a command: what the workflow's condition asks as well, a little less strictly. */
export const isCommand = (body: string): boolean => /^\/minutes(?:\s|$)/u.test(body);

/**
 * Whether the bot has any business with a comment, as far as the event tells: nothing is asked of GitHub for it.
 * Answers why not; `null`: it has.
 */
export function whyDeaf({ body, author, isBot }: Pick<CommentEvent, 'body' | 'author' | 'isBot'>): string | null {
  if (!isCommand(body)) return 'The comment does not begin with /minutes: nothing to do.';
  return isBot || isAgent(author) ? `${author} is a bot: bots are not listened to.` : null;
}
