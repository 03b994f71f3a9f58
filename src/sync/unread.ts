/**
 * Which diagnostics mean that nothing of a page was read. Change here when another rule does.
 */
import type { Diagnostic, Rule } from '../minutes/meeting.ts';

const UNREAD: ReadonlySet<Rule> = new Set<Rule>(['conflict-markers', 'unreadable', 'too-large', 'not-utf8']);

/** Whether it is about a page of which nothing was read: binary, too large, in no known encoding. */
export const isUnread = ({ rule, severity }: Diagnostic): boolean => severity === 'error' && UNREAD.has(rule);
