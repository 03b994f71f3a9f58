import { decode, MAX_BYTES } from './page/decode.ts';
import { pathDate } from './blocks/dates.ts';
import { farDates } from './blocks/far-dates.ts';
import type { Diagnostic, Meeting, NearMiss, Page, ParsedPage, ReadingRules } from './meeting.ts';
import { parse } from './parse.ts';
import { isMinutes, mayBeMinutes } from './select.ts';
import { seriesOf } from './series.ts';

/** Bytes of one minutes file, as stored. */
export interface RawFile {
  path: string;
  bytes: Uint8Array;
}

export interface ReadMinutes {
  meetings: Meeting[];
  diagnostics: Diagnostic[];
  /** Points just below the threshold of tasks; only if asked for. */
  doubts?: NearMiss[];
}

export interface ReadOptions {
  /** Fill `Meeting.references`. */
  references?: boolean;
  /** Fill `doubts`. */
  doubts?: boolean;
  /** Bytes per file. */
  limit?: number;
  /** Leave out files that are no minutes, by the config's patterns (`null`: by path and the top of the page). Not given: all are. */
  patterns?: readonly string[] | null;
  /** ISO day of the run: meetings far ahead of it are told. */
  today?: string;
  /** Further pages that are known to be there: a heading may have been copied from them. */
  paths?: Iterable<string>;
}

/**
 * Reads many files of minutes, in the order given. One bad file is a diagnostic; the others go on.
 * Takes an iterable, so that a caller can read lazily and no more than one page is in memory.
 */
export function readMinutes(files: Iterable<RawFile>, rules: ReadingRules, options: ReadOptions = {}): ReadMinutes {
  const { patterns, today, references = false, doubts = false } = options;
  const paths = new Set(options.paths);
  const read: (ParsedPage & { doubtful?: Page })[] = [];
  for (const file of files) {
    paths.add(file.path);
    const { page, diagnostics } = decode(file.path, file.bytes, options.limit ?? MAX_BYTES);
    if (!page) {
      const isKnown = patterns === undefined || mayBeMinutes(file.path, patterns) === 'yes';
      if (isKnown) read.push({ meetings: [], diagnostics });
      continue;
    }
    if (patterns !== undefined && !isMinutes(page.path, page.text, patterns)) continue;
    const parsed = parse(page, rules, { references, doubts });
    const isDoubtful = parsed.diagnostics.some(({ rule }) => rule === 'conflicting-dates');
    read.push({
      meetings: parsed.meetings,
      diagnostics: [...diagnostics, ...parsed.diagnostics],
      ...(parsed.doubts && { doubts: parsed.doubts }),
      ...(isDoubtful && { doubtful: page }),
    });
  }
  const isCopied = copiedHeadings(paths, rules);
  const pages = read.map(({ doubtful, ...parsed }) =>
    doubtful !== undefined && parsed.meetings.some(isCopied)
      ? parse({ ...doubtful, isHeadingCopied: true }, rules, { references, doubts })
      : parsed,
  );
  const meetings = pages.flatMap((page) => page.meetings);
  const diagnostics = pages.flatMap((page) => page.diagnostics);
  return {
    meetings,
    diagnostics: today === undefined ? diagnostics : [...diagnostics, ...farDates(meetings, today)],
    ...(doubts && { doubts: pages.flatMap((page) => page.doubts ?? []) }),
  };
}

/**
 * Minutes begin as a copy of the last ones, and the heading is forgotten: its day is then that of a sibling by the
 * sibling's file name, and the page's own name says another.
 */
function copiedHeadings(paths: ReadonlySet<string>, rules: ReadingRules): (meeting: Meeting) => boolean {
  let days: Set<string> | null = null;
  const key = (path: string, date: string): string => `${seriesOf(path, rules.series)} ${date}`;
  return ({ path, date }) => {
    const own = pathDate(path);
    if (date === null || own === null || own === date) return false;
    days ??= new Set(
      [...paths].flatMap((other) => {
        const day = pathDate(other);
        return day === null ? [] : [key(other, day)];
      }),
    );
    return days.has(key(path, date));
  };
}
