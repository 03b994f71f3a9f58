import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { count, sinceDay } from '../action/inputs.ts';
import { DEFAULT_CONFIG_PATH } from '../config/default-path.ts';
import { loadConfig } from '../config/load.ts';
import type { Config } from '../config/schema.ts';
import { listFiles, readBytes, rootOf, type FileProblem } from '../local/files.ts';
import { minutesFiles, type MinutesFile } from '../local/minutes-files.ts';
import { WORKFLOW_TEXTS } from '../local/workflow-texts.ts';
import { withoutFarDates } from '../minutes/blocks/far-dates.ts';
import type { Meeting } from '../minutes/meeting.ts';
import { decode, MAX_BYTES } from '../minutes/page/decode.ts';
import { readMinutes } from '../minutes/read.ts';
import { mayBeMinutes } from '../minutes/select.ts';
import { suggest } from '../minutes/suggestions/suggest.ts';
import type { Suggestion } from '../minutes/suggestions/suggestion.ts';
import { surveyOf } from '../minutes/suggestions/survey.ts';
import { renderFiles, renderFound, renderWritten, type Found, type NewFile } from '../report/init.ts';
import { suggestedConfig } from '../report/suggested-config.ts';
import { readingRules } from '../sync/collect.ts';
import { withCap } from '../tracking/planning/plan.ts';
import { ledgerEntries } from '../tracking/register/ledger.ts';
import { track } from '../tracking/register/register.ts';
import { UsageError } from '../usage-error.ts';
import { firstPlan } from './offline-plan.ts';
import { configOf, printed, type OfflineOptions } from './offline.ts';
import { json, type Printed } from './printed.ts';

/**
 * `init`: looks at the minutes of a folder, suggests a config, and writes it with the workflow files once somebody says
 * yes. Nothing that exists is written over. Change here when it should write something else.
 */
export interface InitOptions extends OfflineOptions {
  /** Write without asking. */
  yes?: boolean | undefined;
  since: string;
  maxNewIssues: string;
  now: Date;
  /** Shows a text to a person and asks whether to write; `null` where nobody is there. */
  ask: ((shown: string) => Promise<boolean>) | null;
}

export async function init(path: string, options: InitOptions): Promise<Printed> {
  if (path === '') throw new UsageError('A path is empty.');
  const problems: FileProblem[] = [];
  const { config, file } = await configOf([path], options.config);
  // as GitHub names them: what stands above the repository says nothing
  const root = rootOf(path);
  const read = [...minutesFiles([path], config.minutes, file, problems)].map((one) => ({
    ...one,
    path: within(root, one.path),
  }));
  const found = look(path, read, config, options);
  const files = filesOf(root, suggestedConfig(found.suggestions));
  if (options.json) {
    if (options.yes === true) write(root, files);
    return printed(json({ ...found, files, written: options.yes === true }), { problems });
  }
  const shown = `${renderFound({ ...found, files }, options.paint)}\n${renderFiles(files, options.paint)}\n`;
  const isAsked = options.yes !== true && options.ask !== null && files.some(({ state }) => state === 'new');
  const isYes = options.yes === true || (isAsked && (await options.ask?.(shown)) === true);
  if (isYes) write(root, files);
  const end = renderWritten(files, isYes, options.paint);
  return printed(isAsked ? end : `${shown}${end}`, {
    problems,
    ...(read.length + problems.length === 0 && {
      hint: 'No minutes found: the config and the workflows are those of any repository.',
    }),
  });
}

function look(path: string, read: readonly MinutesFile[], config: Config, options: InitOptions): Omit<Found, 'files'> {
  const rules = readingRules(config);
  const pages = read.flatMap((one) => decode(one.path, one.bytes, MAX_BYTES).page ?? []);
  const names = new Set(Object.keys(config.owners).map((name) => name.toLowerCase()));
  options.log?.(`minutes-to-issues: reading ${pages.length} pages, and again with each suggestion`);
  const suggestions = acceptable(suggest(pages, rules, names).suggestions);
  const taught = joined(config, suggestions);
  const meetingsOf = (by: Config): Meeting[] =>
    withoutFarDates(readMinutes(read, readingRules(by), { today: options.today }).meetings, options.today);
  const [before, after] = [meetingsOf(config), meetingsOf(taught)];
  const since = sinceDay('--since', options.since, options.now);
  const limit = count('--max-new-issues', options.maxNewIssues);
  const { plan, cap } = withCap(firstPlan(after, taught, since), limit);
  const creates = cap?.wanted ?? plan.operations.filter(({ operation }) => operation === 'create').length;
  return {
    pages: howKnown(path, read, config),
    survey: surveyOf(pages, after, readingRules(taught)),
    suggestions,
    before: countsOf(before),
    after: countsOf(after),
    firstRun: { creates, limit, since },
  };
}

function countsOf(meetings: readonly Meeting[]): Found['before'] {
  const tasks = ledgerEntries(track(meetings, []).items);
  return {
    items: meetings.reduce((sum, { items }) => sum + items.length, 0),
    open: tasks.filter(({ status }) => status === 'open').length,
  };
}

/** Those with which the config is valid. */
function acceptable(all: readonly Suggestion[]): Suggestion[] {
  const kept: Suggestion[] = [];
  for (const one of all)
    if ('config' in loadConfig(suggestedConfig([...kept, one]), DEFAULT_CONFIG_PATH)) kept.push(one);
  return kept;
}

/** The config as it is, and the suggestions. */
function joined(config: Config, suggestions: readonly Suggestion[]): Config {
  const loaded = loadConfig(suggestedConfig(suggestions), DEFAULT_CONFIG_PATH);
  if ('errors' in loaded) return config;
  const { vocabulary, owners, references } = loaded.config;
  const words = { ...config.vocabulary };
  for (const key of Object.keys(words) as (keyof typeof words)[]) words[key] = [...words[key], ...vocabulary[key]];
  return {
    ...config,
    vocabulary: words,
    owners: { ...owners, ...config.owners },
    references: {
      'default-owner': config.references['default-owner'] ?? references['default-owner'],
      aliases: { ...references.aliases, ...config.references.aliases },
    },
  };
}

const within = (root: string, path: string): string => relative(root, resolve(path)).split(sep).join('/');

function howKnown(path: string, read: readonly MinutesFile[], config: Config): Found['pages'] {
  const root = rootOf(path);
  const listed = new Map(listFiles([path]).files.map((one) => [within(root, one.path), one]));
  const found = new Map<Found['pages'][number]['by'], Found['pages'][number]>();
  for (const file of read) {
    const one = listed.get(file.path);
    const byPath = mayBeMinutes(one?.place ?? file.path, null) === 'yes' ? 'path' : 'page';
    const by = one?.named === true ? 'named' : config.minutes !== null ? 'config' : byPath;
    const known = found.get(by) ?? { by, count: 0, example: file.path };
    found.set(by, { ...known, count: known.count + 1 });
  }
  return [...found.values()];
}

function filesOf(root: string, config: string): NewFile[] {
  return Object.entries({ [DEFAULT_CONFIG_PATH]: config, ...WORKFLOW_TEXTS }).map(([path, text]) => {
    const there = readBytes(join(root, path));
    if ('problem' in there) return { path, text, state: 'new' };
    return { path, text, state: new TextDecoder().decode(there.bytes) === text ? 'same' : 'exists' };
  });
}

/** @throws {UsageError} where something came to stand there meanwhile, or may not be written */
function write(root: string, files: readonly NewFile[]): void {
  for (const { path, text } of files.filter(({ state }) => state === 'new')) {
    const target = join(root, path);
    try {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text, { flag: 'wx' });
    } catch (error) {
      throw new UsageError(`${path} can't be written: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
