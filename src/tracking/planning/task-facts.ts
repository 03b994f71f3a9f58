/**
 * What is known of a task beside its words: until when, what it points to, how often it was said. Change here when the
 * issue and the reports should tell a further fact.
 */
import type { Due } from '../../minutes/meeting.ts';
import type { Said } from '../said.ts';
import type { Mention } from '../tracked-item.ts';

export interface TaskFacts {
  /** Of the line that speaks: 1 for the second item that starts on it. */
  ordinal: number;
  due: Due | null;
  /** As in `Mention`, those of the line that speaks first. */
  references: string[];
  /** How often the minutes have mentioned it, this time included. */
  times: number;
  /** ISO day of the first mention; `null` if none is dated. */
  since: string | null;
}

/**
 * @param newest the mention that speaks
 * @param mentions oldest first, as a `TrackedItem` has them
 * @param forgotten mentions that the passport had no room for
 * @param said what people said of the task: before what the minutes say
 */
export function factsOf(newest: Mention, mentions: readonly Mention[], forgotten = 0, said?: Said): TaskFacts {
  // a later mention that is silent about them takes back neither the day nor what the task points to
  const lately = mentions.toReversed();
  return {
    ordinal: newest.ordinal,
    due: saidDue(said) ?? newest.due ?? lately.find(({ due }) => due !== null)?.due ?? null,
    references: [...new Set([newest, ...lately].flatMap(({ references }) => references))],
    times: mentions.length + forgotten,
    since: mentions.find(({ date }) => date !== null)?.date ?? null,
  };
}

/** The day that people have set; `null` if they have not. */
export function saidDue(said: Said | undefined): Due | null {
  const date = said?.due?.date ?? null;
  return date === null ? null : { text: date, date };
}
