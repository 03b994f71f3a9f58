/**
 * The same task twice in one page. Change here when minutes repeat their items in another way.
 */
import { assign } from './assignment.ts';
import { codeKey, compareCodes } from './group-numbers.ts';
import { sameness, type Setting } from './likeness.ts';
import type { Wording } from './profile.ts';

/**
 * The tasks of one meeting: mentions that say the same task in one file stand together. Minutes repeat an item in the
 * list of what is left over, below its topic, and in the summary list at the end.
 */
export function tasksOf(wordings: readonly Wording[], setting: Setting): Wording[][] {
  let tasks: Wording[][] = [];
  for (const place of ['left over', 'topic', 'list'] as const) {
    const here = withoutCopies(
      wordings.filter((wording) => wording.place === place),
      setting,
    );
    tasks = joined(tasks, here, place === 'list', setting);
  }
  return tasks;
}

/** A few words twice in one list are two tasks, as the two topics they come from. */
function withoutCopies(wordings: readonly Wording[], { weights }: Setting): Wording[][] {
  const tasks: Wording[][] = [];
  const byLine = new Map<string, Wording[][]>();
  for (const wording of wordings) {
    const line = lineOf(wording);
    const plain = wording.substance >= weights.plain;
    const alike = byLine.get(line) ?? [];
    const copy = plain ? alike.find((task) => task.some((other) => compatible(other, wording))) : undefined;
    if (copy !== undefined) {
      copy.push(wording);
      continue;
    }
    const task = [wording];
    tasks.push(task);
    byLine.set(line, [...alike.slice(-MOST_ALIKE), task]);
  }
  return tasks;
}

const lineOf = ({ key, mention, references }: Wording): string => JSON.stringify([key, mention.owners, references]);

/** Two different issues, or numbers of the group, named are two tasks. */
function compatible({ mention: a, key }: Wording, { mention: b, key: other }: Wording): boolean {
  if (compareCodes(a, b) === 'other' && key !== other) return false;
  return a.issueNumber === b.issueNumber || a.issueNumber === null || b.issueNumber === null;
}

/** One to one: each task of `more` joins at most one of `tasks`. In a summary even terse lines stand for those above. */
function joined(tasks: Wording[][], more: Wording[][], isList: boolean, setting: Setting): Wording[][] {
  const { weights } = setting;
  const above = candidates(tasks, more.length);
  const scores = more.map((task, row) => {
    const line = new Map<number, number>();
    const isTold =
      isList || task.every(({ substance, mention }) => substance >= weights.plain || mention.code !== null);
    if (!isTold) return line;
    for (const column of above(task)) {
      const other = tasks[column] ?? [];
      const best = Math.max(...task.flatMap((a) => other.map((b) => (compatible(a, b) ? sameness(a, b, setting) : 0))));
      if (best >= (isList && isReview(other) ? weights.reviewed : weights.repeat))
        line.set(column, best - weights.order * (row / more.length - column / tasks.length) ** 2);
    }
    return line;
  });
  const result = tasks.map((task) => [...task]);
  assign(scores).forEach((column, row) => {
    const task = more[row] ?? [];
    const home = column === null ? undefined : result[column];
    if (home === undefined) result.push(task);
    else home.push(...task);
  });
  return result;
}

/** Listed as left over: what stays open of it stands in the summary again, as it was agreed in this meeting. */
const isReview = (task: readonly Wording[]): boolean => task.some(({ place }) => place === 'left over');

/** More pairs than this are not all looked at: then a task is compared with those that share one of its rarest words. */
const MOST_PAIRS = 10_000;
const MOST_ALIKE = 30;

function candidates(tasks: readonly Wording[][], rows: number): (task: readonly Wording[]) => Iterable<number> {
  if (tasks.length * rows <= MOST_PAIRS) return () => tasks.keys();
  const byWord = new Map<string, number[]>();
  tasks.forEach((task, column) => {
    for (const word of new Set(task.flatMap(namesOf))) {
      const columns = byWord.get(word);
      if (columns === undefined) byWord.set(word, [column]);
      else columns.push(column);
    }
  });
  return (task) => {
    const lists = [...new Set(task.flatMap(namesOf))].flatMap((word) => [byWord.get(word) ?? []]);
    const rarest = lists.sort((a, b) => a.length - b.length).slice(0, 3);
    return new Set(rarest.flatMap((columns) => columns.slice(0, MOST_ALIKE)));
  };
}

const namesOf = ({ key, words, mention }: Wording): string[] => [
  `= ${key}`,
  ...(mention.code === null ? [] : [`# ${codeKey(mention.code)}`]),
  ...words,
];
