/**
 * What becomes of the open tasks of the past when the tool comes to years of minutes. Change here when a task should be
 * kept or dropped by something else than a tick in a list, or its config should be written otherwise.
 */
import { stringify } from 'yaml';
import type { Config } from '../config/schema.ts';
import { quote } from '../plain-text/quote.ts';
import { plainLine } from '../plain-text/plain-line.ts';
import { seriesOf } from '../minutes/series.ts';
import type { Meeting } from '../minutes/meeting.ts';
import type { Operation } from '../tracking/operation.ts';

/** An open task without an issue. */
export interface PastTask {
  id: string;
  title: string;
  series: string;
  path: string;
  line: number;
  /** ISO day of the newest meeting that lists it. */
  date: string | null;
  owners: readonly string[];
  /** The minutes' own words there. */
  text: string;
}

/** The tasks that a plan would create issues for, by series, the newest first. */
export function pastTasks(operations: readonly Operation[], meetings: readonly Meeting[]): PastTask[] {
  const texts = new Map<string, string>();
  for (const { path, items } of meetings)
    for (const { line, ordinal, text } of items) texts.set(`${path}:${line}:${ordinal}`, text);
  return operations
    .filter(({ operation }) => operation === 'create')
    .map(({ id, title, series, path, line, date, owners, facts }) => {
      const text = texts.get(`${path}:${line}:${facts.ordinal}`) ?? title;
      return { id, title, series, path, line, date, owners, text };
    })
    .sort(
      (a, b) =>
        compare(a.series, b.series) ||
        compare(b.date ?? '', a.date ?? '') ||
        compare(a.path, b.path) ||
        a.line - b.line,
    );
}

/** Code units decide: the same order on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const MARK = 'minutes-to-issues: task ';

/** A check list to edit: what is ticked is kept. `ticked`: the ids of those that are to begin with; `remarks`, Markdown, stand above. */
export function checkList(
  tasks: readonly PastTask[],
  repository: string,
  ticked: ReadonlySet<string>,
  remarks: readonly string[] = [],
): string {
  const series = [...new Set(tasks.map((task) => task.series))];
  const parts = series.map((name) => {
    const mine = tasks.filter((task) => task.series === name);
    const years = [...new Set(mine.map(yearOf))];
    return [
      `## ${quote(name)}: ${mine.length} open`,
      ...years.flatMap((year) => [
        `### ${year}`,
        mine
          .filter((task) => yearOf(task) === year)
          .map((task) => listLine(task, ticked.has(task.id)))
          .join('\n'),
      ]),
    ].join('\n\n');
  });
  return `${[
    `# Open tasks in the minutes of ${repository}`,
    `A ticked task gets an issue; one without a tick is dropped. Ticked to begin with is what meetings of the last 90 days list. Edit the boxes, and give this file back with \`minutes-to-issues adopt --repo ${repository} --list FILE\`. A line that you delete is left undecided: nothing becomes of it.`,
    ...(remarks.length === 0
      ? []
      : ['## Perhaps made by hand already', remarks.map((words) => `- ${words}`).join('\n')]),
    ...parts,
  ].join('\n\n')}\n`;
}

const yearOf = ({ date }: PastTask): string => date?.slice(0, 4) ?? 'Without a date';

function listLine({ id, title, owners, date, path, line }: PastTask, isTicked: boolean): string {
  const facts = [owners.join(', ') || 'nobody', ...(date === null ? [] : [date]), `${path}:${line}`].map((fact) =>
    quote(plainLine(fact)),
  );
  return `- [${isTicked ? 'x' : ' '}] ${quote(plainLine(title))} (${facts.join(', ')}) <!-- ${MARK}${id} -->`;
}

/** The boxes of a list that comes back: task → whether it is kept. */
export function decisionsIn(list: string): Map<string, boolean> {
  const rows = list.matchAll(/^\s*[-*+] \[([ xX])\] .*<!-- minutes-to-issues: task ([\da-f]{6,64}) -->\s*$/gmu);
  return new Map(Array.from(rows, ([, box, id = '']): [string, boolean] => [id, box !== ' ']));
}

/** `ignore` entries that drop tasks. */
export const ignoring = (tasks: readonly PastTask[]): Config['ignore'] =>
  tasks.map(({ path, text }) => ({ path, text: text.slice(0, 2000) }));

/** So many tasks of a series are worth a day instead of entries one by one. */
const WORTH_A_DAY = 5;

/** The YAML that drops tasks for good: a day for a series where all before it are dropped, else one entry for each. */
export function droppingYaml(
  dropped: readonly PastTask[],
  kept: readonly PastTask[],
  { config, meetings }: { config: Pick<Config, 'series'>; meetings: readonly Pick<Meeting, 'path'>[] },
): string {
  const rules: { path: string; name: string; since: string }[] = [];
  const single: PastTask[] = [];
  for (const name of new Set(dropped.map(({ series }) => series))) {
    const mine = dropped.filter(({ series }) => series === name);
    const since = sinceAfter(
      mine,
      kept.filter(({ series }) => series === name),
    );
    const path = since === null ? null : patternOf(name, config, meetings);
    if (since === null || path === null) single.push(...mine);
    else rules.push({ path, name, since });
  }
  return stringify(
    {
      ...(rules.length > 0 && { series: rules }),
      ...(single.length > 0 && { ignore: ignoring(single) }),
    },
    { lineWidth: 0 },
  );
}

/** The day on which the first kept task was listed, if all that is dropped is older; without one, the day after the last. */
function sinceAfter(dropped: readonly PastTask[], kept: readonly PastTask[]): string | null {
  const days = dropped.flatMap(({ date }) => date ?? []).sort();
  const last = days.at(-1);
  if (last === undefined || days.length < dropped.length || dropped.length < WORTH_A_DAY) return null;
  const [first] = kept.map(({ date }) => date ?? '').sort();
  if (first !== undefined) return first > last ? first : null;
  return new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
}

/** A pattern of all pages of a series that no page changes its series by; `null` if there is none so simple. */
function patternOf(
  name: string,
  { series }: Pick<Config, 'series'>,
  meetings: readonly Pick<Meeting, 'path'>[],
): string | null {
  const known = series.find((rule) => rule.name === name);
  if (known !== undefined) return series.filter((rule) => rule.name === name).length === 1 ? known.path : null;
  const path = `${name}/**`;
  const isSame = (page: string): boolean => seriesOf(page, [...series, { path, name }]) === seriesOf(page, series);
  const covers = meetings.every(
    (page) => isSame(page.path) && (seriesOf(page.path, series) !== name || page.path.startsWith(`${name}/`)),
  );
  return covers && !/[*?[\]!\\]/u.test(name) && path.length <= 256 ? path : null;
}
