/**
 * Issues that people made for tasks of the minutes before the tool came. Change here when one is not seen, or another is
 * taken for one.
 */
import { quote } from '../plain-text/quote.ts';
import { wordsOf } from '../tracking/matching/words.ts';
import { isSameName } from '../tracking/names.ts';
import type { OpenTitle } from '../tracking/tracker.ts';
import type { PastTask } from './adoption.ts';

/** How much of the words of both must be the same, 0 to 1. */
const ALIKE = 0.75;
/** Two words that are the same tell little. */
const LEAST_SHARED = 2;

/** Each task with the issue whose title is nearly its own; issues with our label are not a person's. */
export function madeByHand(
  tasks: readonly PastTask[],
  issues: readonly OpenTitle[],
  label: string,
): { task: PastTask; issue: OpenTitle }[] {
  const others = issues
    .filter(({ labels }) => !labels.some((name) => isSameName(name, label)))
    .map((issue) => ({ issue, words: new Set(wordsOf(issue.title)) }));
  return tasks.flatMap((task) => {
    const words = new Set(wordsOf(task.title));
    const [best] = others
      .map(({ issue, words: theirs }) => ({ issue, likeness: likeness(words, theirs) }))
      .filter((one) => one.likeness >= ALIKE)
      .sort((a, b) => b.likeness - a.likeness || a.issue.number - b.issue.number);
    return best === undefined ? [] : [{ task, issue: best.issue }];
  });
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared < Math.min(LEAST_SHARED, one.size) ? 0 : (2 * shared) / (one.size + other.size);
}

/** The same for a check list: nothing in it is alive, and the number can be copied. */
export const byHandLine = ({ task, issue }: { task: PastTask; issue: OpenTitle }): string =>
  `${quote(`“${task.title}” (${task.path}:${task.line}) looks like “${issue.title}”`)}: if it is the same, write \`(#${issue.number})\` at the end of the line, and no second issue is created`;

/** What is to be said of such a pair, in plain words. */
export const byHandWords = ({ task, issue }: { task: PastTask; issue: OpenTitle }): string =>
  `“${task.title}” (${task.path}:${task.line}) looks like #${issue.number} “${issue.title}”: if it is the same, write (#${issue.number}) at the end of the line, and no second issue is created`;
