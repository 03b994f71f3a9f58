/**
 * The numbers that a group gives its tasks itself ("39/1", "A-12"), and how far they can be trusted. Change here when a
 * scheme of numbers links tasks that are two, or leaves one task in two.
 */
import type { Mention, TrackedItem } from '../tracked-item.ts';

/** Equal for what a person would call the same number. */
export const codeKey = (code: string): string => code.toLowerCase().replace(/[\s#()[\]]/gu, '');

/** Whether two mentions bear the same number of their group, different ones, or not both one. */
export function compareCodes(a: Pick<Mention, 'code'>, b: Pick<Mention, 'code'>): 'same' | 'other' | null {
  if (a.code === null || b.code === null) return null;
  return codeKey(a.code) === codeKey(b.code) ? 'same' : 'other';
}

/** How a series uses its numbers: carried along with a task from meeting to meeting, or counted anew each time. */
const NAMES_MEETING = /\d\P{N}+\d/u;

export class GroupNumbers {
  readonly #holders = new Map<string, Set<TrackedItem>>();
  #carried = 0;
  #reused = 0;

  note(code: string, item: TrackedItem): void {
    const key = codeKey(code);
    const holders = this.#holders.get(key);
    if (holders === undefined) {
      this.#holders.set(key, new Set([item]));
      return;
    }
    if (holders.has(item)) this.#carried++;
    else this.#reused++;
    holders.add(item);
  }

  /**
   * How far a number tells its task, 0 to 1: the less, the more numbers have returned with other tasks. Before anything
   * is known, a number that names its meeting as well ("39/1", "20260107-03") is trusted, a mere "A-12" only half.
   */
  trust(code: string): number {
    const before = NAMES_MEETING.test(code) ? 1 : 0.5;
    return (this.#carried + before) / (this.#carried + this.#reused + 1);
  }
}
