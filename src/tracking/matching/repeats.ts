import { assign } from './assignment.ts';
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
  for (const wording of wordings) {
    const plain = wording.substance >= weights.plain;
    const copy = plain ? tasks.find((task) => task.some((other) => sameLine(other, wording))) : undefined;
    if (copy === undefined) tasks.push([wording]);
    else copy.push(wording);
  }
  return tasks;
}

function sameLine(a: Wording, b: Wording): boolean {
  return (
    a.key === b.key &&
    compatible(a, b) &&
    a.mention.owners.join() === b.mention.owners.join() &&
    a.references.join() === b.references.join()
  );
}

/** Two different issues named are two tasks. */
function compatible({ mention: a }: Wording, { mention: b }: Wording): boolean {
  return a.issueNumber === b.issueNumber || a.issueNumber === null || b.issueNumber === null;
}

/** One to one: each task of `more` joins at most one of `tasks`. In a summary even terse lines stand for those above. */
function joined(tasks: Wording[][], more: Wording[][], isList: boolean, setting: Setting): Wording[][] {
  const { weights } = setting;
  const scores = more.map((task, row) => {
    const line = new Map<number, number>();
    if (!isList && task.some((wording) => wording.substance < weights.plain)) return line;
    tasks.forEach((above, column) => {
      const best = Math.max(...task.flatMap((a) => above.map((b) => (compatible(a, b) ? sameness(a, b, setting) : 0))));
      if (best >= weights.repeat)
        line.set(column, best - weights.order * (row / more.length - column / tasks.length) ** 2);
    });
    return line;
  });
  const result = tasks.map((task) => [...task]);
  assign(scores).forEach((column, row) => {
    const task = more[row] ?? [];
    const above = column === null ? undefined : result[column];
    if (above === undefined) result.push(task);
    else above.push(...task);
  });
  return result;
}
