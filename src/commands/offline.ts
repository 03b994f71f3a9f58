import type { Config } from '../config/schema.ts';
import { configured } from '../sync/configured.ts';
import { findConfig, pathInRepository, readBytes, type FileProblem } from '../local/files.ts';
import { minutesFiles } from '../local/minutes-files.ts';
import { withoutFarDates } from '../minutes/blocks/far-dates.ts';
import { agendaWords } from '../minutes/habits/agenda-words.ts';
import { decode, MAX_BYTES } from '../minutes/page/decode.ts';
import { explain } from '../minutes/explain.ts';
import type { ReadingRules } from '../minutes/meeting.ts';
import { readMinutes, type ReadMinutes, type ReadOptions } from '../minutes/read.ts';
import type { Meeting } from '../minutes/meeting.ts';
import { seriesOf } from '../minutes/series.ts';
import { withRhythm } from '../minutes/habits/due/rhythm.ts';
import { json, jsonOfLists, type Printed } from './printed.ts';
import { readingRules } from '../sync/collect.ts';
import { renderAgenda } from '../report/agenda.ts';
import { terminalText } from '../report/escape.ts';
import { doubtsJson, extractJson, ledgerJson, type ExtractJson } from '../report/json.ts';
import { renderLedgerCsv, renderLedgerMarkdown } from '../report/ledger-formats.ts';
import { namesIn, withNames } from '../report/names.ts';
import type { Paint } from '../report/paint.ts';
import { ledgerEntries } from '../tracking/register/ledger.ts';
import { pendingItems } from '../tracking/planning/pending.ts';
import { track } from '../tracking/register/register.ts';
import { isUnread } from '../sync/unread.ts';
import { refuseUnknownSeries, UsageError } from '../usage-error.ts';
import { keepYoungSpace } from '../young-space.ts';

export interface OfflineOptions {
  config?: string | undefined;
  json?: boolean | undefined;
  paint: Paint;
  /** ISO day: ages are counted to it. */
  today: string;
  /** Progress, for stderr. */
  log?: (message: string) => void;
}

/** `extract`: the action items of files and folders. */
export async function extract(
  paths: readonly string[],
  options: OfflineOptions & { references?: boolean | undefined; doubts?: boolean | undefined },
): Promise<Printed<string | Iterable<string>>> {
  const { references = false, doubts = false } = options;
  const read = await readLocal(paths, options, { references, doubts });
  // a page that was not read is a problem, told beside the output
  const aboutPages = read.diagnostics.filter((diagnostic) => !isUnread(diagnostic));
  const stdout = options.json
    ? jsonOf(extractJson(read.meetings, read.diagnostics), read.doubts)
    : (await terminal()).renderExtract(read.meetings, aboutPages, options.paint, read.doubts);
  return printed(stdout, read);
}

const jsonOf = (read: ExtractJson, doubts: ReadMinutes['doubts']): Generator<string> =>
  doubts ? jsonOfLists(doubtsJson(read, doubts)) : jsonOfLists(read);

/** What measures the width of text is slow to load, and not needed for other tools' formats. */
const terminal = () => import('../report/terminal.ts');

export type LedgerFormat = 'text' | 'json' | 'markdown' | 'csv';

/** `ledger`: the tasks across all meetings. */
export async function ledger(
  paths: readonly string[],
  options: OfflineOptions & { format: LedgerFormat },
): Promise<Printed> {
  const read = await readLocal(paths, options);
  const entries = ledgerEntries(track(withoutFarDates(read.meetings, options.today), []).items);
  const names = namesIn(read.meetings);
  const named = withNames(entries, names);
  const render = {
    text: async () => (await terminal()).renderLedger(named, options.today, options.paint),
    json: () => json(ledgerJson(entries, names)),
    markdown: () => renderLedgerMarkdown(named, options.today),
    csv: () => renderLedgerCsv(named),
  };
  return printed(await render[options.format](), read);
}

/** As long as the Action takes meetings into account by default. */
const AGENDA_DAYS = 90;

/** `agenda`: what is pending, as Markdown for the next minutes. */
export async function agenda(
  paths: readonly string[],
  options: OfflineOptions & { series?: string | undefined },
): Promise<Printed> {
  const read = await readLocal(paths, options);
  if (options.series !== undefined) refuseUnknownSeries([options.series], read.meetings);
  const ofSeries = withoutFarDates(read.meetings, options.today).filter(
    ({ series }) => (options.series ?? series) === series,
  );
  const { items } = track(ofSeries, []);
  const words = agendaWords(
    items.flatMap(({ mentions }) => mentions),
    read.rules,
  );
  return printed(renderAgenda(pendingItems(items, AGENDA_DAYS), { names: namesIn(ofSeries), words }), read);
}

/** `explain PATH:LINE`: why this line is, or is not, an action item. */
export async function explainLine(place: string, options: OfflineOptions): Promise<Printed> {
  const match = /^(?<path>.+):(?<line>\d+)$/u.exec(place)?.groups;
  const path = match?.['path'];
  const line = Number(match?.['line']);
  if (path === undefined || line < 1)
    throw new UsageError(`${place} is not PATH:LINE, for example meetings/2026-03-04.md:12.`);
  const read = readBytes(path);
  if ('problem' in read) return printed('', { problems: [read.problem] });
  const { page, diagnostics } = decode(path, read.bytes, MAX_BYTES);
  if (!page) return printed('', { problems: diagnostics });
  // the line feed at the end begins no further line
  const lines = page.text.replace(/\n$/u, '').split('\n').length;
  if (line > lines)
    throw new UsageError(`${path} has ${lines === 1 ? '1 line' : `${lines} lines`}; there is no line ${line}.`);
  const explanation = explain(page, line, readingRules((await configOf([path], options.config)).config));
  if (options.json) return printed(json(explanation), { problems: [] });
  const { renderExplanation } = await import('../report/explanation.ts');
  return printed(renderExplanation(explanation, options.paint), { problems: [] });
}

/** The minutes among files and folders, and what is to be said beside the output. */
export async function readLocal(
  paths: readonly string[],
  options: OfflineOptions,
  wanted: Pick<ReadOptions, 'references' | 'doubts'> = {},
): Promise<ReadMinutes & Told & { rules: ReadingRules }> {
  keepYoungSpace();
  // an unset variable of a script, which would mean all that lies here
  if (paths.includes('')) throw new UsageError('A path is empty.');
  const { config, file } = await configOf(paths, options.config);
  const problems: FileProblem[] = [];
  const files = tellingProgress(minutesFiles(paths, config.minutes, file, problems), options.log);
  const rules = readingRules(config);
  const read = readMinutes(files, rules, { ...wanted, today: options.today });
  const { meetings, diagnostics } = read;
  problems.push(...diagnostics.filter(isUnread));
  const isEmpty = meetings.length + problems.length === 0;
  return {
    ...read,
    meetings: withRhythm(meetings.map((meeting) => ({ ...meeting, series: seriesHere(meeting, config) }))),
    problems,
    rules,
    ...(config.extends !== null && { hint: notExtended(config.extends) }),
    ...(isEmpty && { hint: nothingFound(config.minutes === null ? null : file) }),
  };
}

const notExtended = (repository: string): string =>
  `What the config takes over from ${repository} (\`extends\`) is not known offline; \`--config\` can name a file that says all.`;

/** The series of a page as GitHub has it: what stands above the repository says nothing. */
function seriesHere({ path, series }: Meeting, config: Config): string {
  const below = /^(?:\/|\.\.\/|[A-Za-z]:)/u.test(path) ? pathInRepository(path) : null;
  return below === null ? series : seriesOf(below, config.series);
}

/** Milliseconds without a word. */
const SILENCE = 1500;

/** Tells how far the reading is, where it takes long. */
function* tellingProgress<File>(files: Iterable<File>, log: OfflineOptions['log']): Generator<File> {
  let said = performance.now();
  let read = 0;
  for (const file of files) {
    yield file;
    read += 1;
    if (performance.now() - said < SILENCE) continue;
    said = performance.now();
    log?.(`minutes-to-issues: ${read} pages read so far`);
  }
}

/** Why folders held no minutes. `config`: the one whose patterns decided. */
const nothingFound = (config: string | null): string =>
  config === null
    ? 'No minutes found: in a folder, a Markdown file counts if its path or first heading has a date (2026-03-04), or a folder or its name says minutes, meetings, notes or the like; a file that you name itself is read whatever it is called.'
    : `No minutes found: no file matches \`minutes\` of ${config}; a file that you name itself is read whatever it is called.`;

/** `--config`, else `.github/minutes.yml` of the repository that holds the first path, else the defaults. */
export async function configOf(
  paths: readonly string[],
  named: string | undefined,
): Promise<{ config: Config; file: string | null }> {
  const file = named ?? findConfig(paths[0] ?? '.');
  return { config: await configured(file === null ? null : readConfig(file), file ?? ''), file };
}

function readConfig(file: string): string {
  const read = readBytes(file);
  if ('problem' in read) throw new UsageError(`The config ${file} can't be read: ${read.problem.message}.`);
  return new TextDecoder().decode(read.bytes);
}

/** What is said beside the output. */
interface Told {
  problems: FileProblem[];
  hint?: string;
}

/** Files that could not be read end a command with 1; what was read is printed all the same. */
export function printed<Text extends string | Iterable<string>>(stdout: Text, { problems, hint }: Told): Printed<Text> {
  const said = [...problems.map(({ path, message }) => `${path}: ${message}`), ...(hint === undefined ? [] : [hint])];
  const stderr = said.map((words) => `minutes-to-issues: ${terminalText(words)}\n`).join('');
  return { stdout, stderr, exitCode: problems.length > 0 ? 1 : 0 };
}
