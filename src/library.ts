/**
 * The door for programs: reading, explaining and tracking as functions over text, without files, network or clock.
 * Change here when a program should be able to ask for more; what is exported is public, so CHANGELOG.md tells.
 */
import { loadConfig } from './config/load.ts';
import { explain, type Explanation } from './minutes/explain.ts';
import { withoutFarDates } from './minutes/blocks/far-dates.ts';
import { withRhythm } from './minutes/habits/due/rhythm.ts';
import type { Diagnostic, Meeting, ReadingRules } from './minutes/meeting.ts';
import { readMinutes as read } from './minutes/read.ts';
import { ledgerJson, type LedgerItem } from './report/json.ts';
import { namesIn } from './report/names.ts';
import { readingRules } from './sync/collect.ts';
import { ledgerEntries } from './tracking/register/ledger.ts';
import { track } from './tracking/register/register.ts';

export type { Explanation } from './minutes/explain.ts';
export type {
  ActionItem,
  Diagnostic,
  Due,
  Evidence,
  Meeting,
  Owner,
  Participant,
  Person,
  Reference,
} from './minutes/meeting.ts';
export type { LedgerItem } from './report/json.ts';

/** One page of minutes. `path` gives the series and, where nothing better does, the date; with `/` between folders. */
export interface MinutesPage {
  path: string;
  text: string;
}

/** What `extract --json` prints. */
export interface Minutes {
  meetings: Meeting[];
  diagnostics: Diagnostic[];
}

/** The configuration has errors; `message` names the line of each. */
export class ConfigurationError extends Error {
  override name = 'ConfigurationError';
}

export interface ReadingOptions {
  /** A configuration as it stands in `.github/minutes.yml`: YAML. Not given or empty: every default. */
  config?: string;
  /** Fill `references` of each meeting with all that it points to, not only its items' own. */
  references?: boolean;
  /** ISO day (`2026-03-18`): meetings dated far ahead of it are told as a diagnostic. */
  today?: string;
}

/**
 * Reads pages of minutes: the action items of each meeting, in the order of the pages. One bad page is a diagnostic.
 * @throws {ConfigurationError} if the configuration is not valid.
 */
export function readMinutes(pages: Iterable<MinutesPage>, options: ReadingOptions = {}): Minutes {
  const { config, references = false, today } = options;
  const { meetings, diagnostics } = read(encoded(pages), rulesOf(config), {
    references,
    ...(today !== undefined && { today }),
  });
  return { meetings: withRhythm(meetings), diagnostics };
}

function rulesOf(config = ''): ReadingRules {
  const loaded = loadConfig(config, 'minutes.yml');
  if ('config' in loaded) return readingRules(loaded.config);
  throw new ConfigurationError(
    loaded.errors.map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`).join('\n'),
  );
}

function* encoded(pages: Iterable<MinutesPage>): Generator<{ path: string; bytes: Uint8Array }> {
  const encoder = new TextEncoder();
  for (const { path, text } of pages) yield { path, bytes: encoder.encode(text) };
}

/**
 * Why a line of a page (1-based) is, or is not, an action item. `config`: as for `readMinutes`.
 * @throws {ConfigurationError} if the configuration is not valid.
 */
export function explainLine({ path, text }: MinutesPage, line: number, config?: string): Explanation {
  return explain({ path, text }, line, rulesOf(config));
}

/**
 * The tasks over all the meetings, each with every mention: what `ledger --json` prints.
 * `today` (ISO day): a meeting dated far ahead of it counts as undated.
 */
export function trackTasks(meetings: readonly Meeting[], today: string): LedgerItem[] {
  const entries = ledgerEntries(track(withoutFarDates(meetings, today), []).items);
  return ledgerJson(entries, namesIn(meetings)).items;
}
