import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Config } from '../config/schema.ts';
import type { Diagnostic } from '../minutes/meeting.ts';
import type { FileChange } from '../tracking/source.ts';
import { prose } from './escape.ts';
import type { Run } from './run.ts';

/** A comment on one line of a pull request's head. */
export interface ReviewComment {
  path: string;
  line: number;
  /** Markdown; its first line is the mark. */
  body: string;
  /** Stays the same while the line does, wherever it moves: what has it has been said. */
  mark: string;
}

/** More would be a lecture; the rest stands in the sticky comment. */
const MOST = 5;

/** What to say on the lines of a pull request: ready corrections, and with `all` the other warnings as well. */
export function reviewComments(
  run: Run,
  changes: readonly Pick<FileChange, 'path' | 'hunks'>[],
  policy: Config['review'],
): ReviewComment[] {
  if (policy === 'off' || policy === 'items') return [];
  const hunks = new Map(changes.map((change) => [change.path, change.hunks]));
  const isInside = ({ path, line }: Diagnostic): boolean =>
    hunks.get(path)?.some(({ from, to }) => from <= line && line <= to) ?? false;
  const isWorthIt = (diagnostic: Diagnostic): boolean =>
    diagnostic.fix !== null ? isOneCleanLine(diagnostic.fix) : policy === 'all' && diagnostic.severity !== 'notice';
  const seen = new Map<string, number>();
  return run.diagnostics
    .filter((diagnostic) => isInside(diagnostic) && isWorthIt(diagnostic))
    .toSorted((a, b) => Number(a.fix === null) - Number(b.fix === null))
    .slice(0, MOST)
    .map((diagnostic) => {
      const key = JSON.stringify([diagnostic.rule, diagnostic.path, diagnostic.fix ?? diagnostic.message]);
      const times = seen.get(key) ?? 0;
      seen.set(key, times + 1);
      const mark = `<!-- minutes-to-issues: review ${shortHash(`${key}${times === 0 ? '' : times}`)} -->`;
      const { path, line, message, fix } = diagnostic;
      const suggestion = fix === null ? '' : `\n\n${suggest(fix)}`;
      return { path, line, body: `${mark}\n${prose(message)}${suggestion}`, mark };
    });
}

/** A suggestion replaces exactly one line, and shows all that it writes. */
export const isOneCleanLine = (fix: string): boolean => !/[\p{Cs}\u2028\u2029]|(?!\t)[\p{Cc}\p{Cf}]/u.test(fix);

/** GitHub applies the block's text as it is; the fence is longer than any in the text. */
export function suggest(fix: string): string {
  const longest = Math.max(2, ...(fix.match(/`+/gu) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}suggestion\n${fix}\n${fence}`;
}

const shortHash = (words: string): string => bytesToHex(sha256(utf8ToBytes(words))).slice(0, 12);
