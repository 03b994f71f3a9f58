import { decode, MAX_BYTES } from './page/decode.ts';
import type { Diagnostic, Meeting, ReadingRules } from './meeting.ts';
import { parse } from './parse.ts';
import { isMinutes } from './select.ts';

/** Bytes of one minutes file, as stored. */
export interface RawFile {
  path: string;
  bytes: Uint8Array;
}

export interface ReadMinutes {
  meetings: Meeting[];
  diagnostics: Diagnostic[];
}

export interface ReadOptions {
  /** Fill `Meeting.references`. */
  references?: boolean;
  /** Bytes per file. */
  limit?: number;
  /** Leave out files that are no minutes, by the config's patterns (`null`: by path and the top of the page). Not given: all are. */
  patterns?: readonly string[] | null;
}

/**
 * Reads many files of minutes, in the order given. One bad file is a diagnostic; the others go on.
 * Takes an iterable, so that a caller can read lazily and no more than one page is in memory.
 */
export function readMinutes(files: Iterable<RawFile>, rules: ReadingRules, options: ReadOptions = {}): ReadMinutes {
  const meetings: Meeting[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const file of files) {
    const decoded = decode(file.path, file.bytes, options.limit ?? MAX_BYTES);
    const page = decoded.page;
    const { patterns } = options;
    if (page && patterns !== undefined && !isMinutes(page.path, page.text, patterns)) continue;
    diagnostics.push(...decoded.diagnostics);
    if (!page) continue;
    const parsed = parse(page, rules, { references: options.references ?? false });
    meetings.push(...parsed.meetings);
    diagnostics.push(...parsed.diagnostics);
  }
  return { meetings, diagnostics };
}
