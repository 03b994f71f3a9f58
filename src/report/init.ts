import type { Survey, Counted } from '../minutes/suggestions/survey.ts';
import type { Setting, Suggestion } from '../minutes/suggestions/suggestion.ts';
import { cut } from '../plain-text/plain-line.ts';
import { hang, sections } from './columns.ts';
import { terminalText } from './escape.ts';
import type { Paint } from './paint.ts';
import { exampleOf, whyOf } from './suggested-config.ts';
import { count, listed } from './words.ts';

/** What `init` found and would write. Change here when it should tell something else. */
export interface Found {
  /** How each sort of file is known as minutes. */
  pages: { by: 'path' | 'page' | 'config' | 'named'; count: number; example: string }[];
  survey: Survey;
  suggestions: readonly Suggestion[];
  /** As the pages are read without the suggestions. */
  before: { items: number; open: number };
  /** With them. */
  after: { items: number; open: number };
  firstRun: { creates: number; limit: number; since: string };
  files: NewFile[];
}

export interface NewFile {
  path: string;
  text: string;
  /** exists: somebody wrote another one, which is left; same: it says this already. */
  state: 'new' | 'exists' | 'same';
}

/** Lines of each list. */
const MOST = 8;
/** Characters of an example. */
const EXAMPLE = 60;

const BY = {
  path: 'a date, or a word such as meetings, in the path',
  page: 'the first heading, or the top of the page',
  config: '`minutes` of the config',
  named: 'named on the command line',
} as const;

/** What was found, and what is suggested. */
export function renderFound({ pages, survey, suggestions, before, after, firstRun }: Found, paint: Paint): string {
  const line = (text: string): string[] => hang('  ', text, paint.width);
  const all = pages.reduce((sum, page) => sum + page.count, 0);
  const dated = survey.series.flatMap(({ first, last }) => [first ?? [], last ?? []].flat()).toSorted();
  const meetings = survey.series.reduce((sum, one) => sum + one.meetings, 0);
  return sections([
    [
      paint.bold(`${count(all, 'page')} of minutes`),
      ...pages.flatMap(({ by, count: number, example }) =>
        line(`${number} known by ${BY[by]}, for example ${terminalText(example)}`),
      ),
      ...line(
        `${count(meetings, 'meeting')}${dated[0] === undefined ? '' : ` from ${dated[0]} to ${dated.at(-1) ?? ''}`}${survey.undated === 0 ? '' : `, ${survey.undated} without a date`}; ${survey.languages.map(({ language, pages: number }) => `${language} on ${count(number, 'page')}`).join(', ') || 'no language known'}`,
      ),
    ],
    [
      paint.bold(count(survey.series.length, 'series', 'series')),
      ...shortened(survey.series).flatMap(({ name, meetings: number, first, last }) =>
        line(
          `${terminalText(name)}: ${count(number, 'meeting')}${first === null ? '' : `, ${first} to ${last ?? ''}`}`,
        ),
      ),
      ...more(survey.series, paint),
    ],
    counted('Markers', survey.markers, paint),
    counted('Headings and lead-ins of items without a marker', survey.headings, paint),
    survey.owners.length === 0
      ? []
      : [
          paint.bold('Owners'),
          ...line(
            listed(
              shortened(survey.owners).map(
                ({ name, login, items }) =>
                  `${login === null ? terminalText(name) : login === name ? `@${terminalText(name)}` : `${terminalText(name)} = @${terminalText(login)}`} (${items})`,
              ),
            ),
          ),
          ...line(
            paint.dim(
              `${survey.owners.filter(({ login }) => login !== null).length} of ${survey.owners.length} have a login that the pages tell; the others are named in the issue, and nobody is assigned.`,
            ),
          ),
        ],
    [
      paint.bold('Suggestions'),
      ...(suggestions.length === 0 ? line('None: no word was found with which more would be read.') : []),
      ...suggestions.flatMap((one) => [
        ...line(one.settings.map(settingWords).join(' and ')),
        ...hang('    ', whyOf(one), paint.width).map(paint.dim),
        ...(exampleOf(one) === '' ? [] : hang('    ', `“${exampleOf(one)}”`, paint.width).map(paint.dim)),
      ]),
    ],
    [
      paint.bold('Items'),
      ...line(
        `${count(before.items, 'action item')}${after.items === before.items ? '' : `, with the suggestions ${after.items}`}; ${count(after.open, 'open task')} over all meetings`,
      ),
      ...line(firstRunWords(firstRun)),
    ],
  ]);
}

function firstRunWords({ creates, limit, since }: Found['firstRun']): string {
  const first = `The first run would create ${count(creates, 'issue')}, of meetings since ${since}`;
  return creates <= limit
    ? `${first}.`
    : `${first}: more than max-new-issues allows (${limit}), so that it would create none. Name a later \`since\`, or say \`max-new-issues: ${creates}\`.`;
}

function counted(title: string, all: readonly Counted[], paint: Paint): string[] {
  if (all.length === 0) return [];
  return [
    paint.bold(title),
    ...shortened(all).flatMap(({ name, items, example }) => [
      ...hang('  ', `${terminalText(name)}: ${count(items, 'item')}`, paint.width),
      ...hang(
        '    ',
        `${terminalText(example.path)}:${example.line} “${cut(terminalText(example.text), EXAMPLE)}”`,
        paint.width,
      ).map(paint.dim),
    ]),
    ...more(all, paint),
  ];
}

const shortened = <One>(all: readonly One[]): readonly One[] => all.slice(0, MOST);
const more = (all: readonly unknown[], paint: Paint): string[] =>
  all.length > MOST ? [paint.dim(`  and ${all.length - MOST} more`)] : [];

/** "vocabulary.action-headings: Takeaways" */
function settingWords(setting: Setting): string {
  if ('word' in setting) return `vocabulary.${setting.key}: ${terminalText(setting.word)}`;
  if (setting.key === 'owners') return `owners: ${terminalText(setting.name)} = @${terminalText(setting.login)}`;
  if (setting.key === 'default-owner') return `references.default-owner: ${terminalText(setting.login)}`;
  return `references.aliases: ${terminalText(setting.name)} = ${terminalText(setting.repository)}`;
}

/** What would be written: the config whole, of the workflows only their names; the text of what exists already. */
export function renderFiles(files: readonly NewFile[], paint: Paint): string {
  return sections(
    files.map(({ path, text, state }) => {
      const whole = state === 'exists' || (state === 'new' && !path.includes('workflows'));
      const says = {
        new: whole ? 'new' : 'new, as in examples/workflows; put the name of your account or fork into it',
        exists: 'exists and is left as it is; this is what would have been written',
        same: 'exists and says this already',
      }[state];
      return [
        `${paint.bold(terminalText(path))} (${says})`,
        ...(whole ? textLines(text).map((row) => `  ${row}`) : []),
      ];
    }),
  );
}

/** Lines of a text of ours that quotes the minutes, as they stand. */
const textLines = (text: string): string[] =>
  text
    .trimEnd()
    .split('\n')
    .map((row) => `${/^ */u.exec(row)?.[0] ?? ''}${terminalText(row)}`);

/** What became of them. */
export function renderWritten(files: readonly NewFile[], isWritten: boolean, paint: Paint): string {
  const fresh = files.filter(({ state }) => state === 'new').map(({ path }) => terminalText(path));
  if (fresh.length === 0) return 'Nothing to write.\n';
  if (isWritten) return `${paint.green('✓')} Written: ${listed(fresh)}.\n`;
  return `Nothing was written. To write ${listed(fresh)}, say --yes.\n`;
}
