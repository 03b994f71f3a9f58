/**
 * Lists that go on from meeting to meeting without saying so: an action log under the same heading, in which what is open
 * stands again beside what is new. Change here when such a list is not recognised, or a list of new tasks passes for one.
 */
import type { Mention, TrackedItem } from '../tracked-item.ts';
import { normalise } from './words.ts';

/** From this share of its open tasks on that the next meeting lists again, a list goes on. */
const GOES_ON = 0.8;
/** Of so many tasks at least. */
const LEAST = 3;
/** So many meetings back. */
const MEETINGS = 4;

interface Listed {
  date: string;
  open: Set<TrackedItem>;
  all: Set<TrackedItem>;
}

export class RunningLists {
  /** By heading, oldest first. */
  readonly #lists = new Map<string, Listed[]>();
  readonly #known = new Map<string, boolean>();

  note(mention: Mention, item: TrackedItem): void {
    const { date, removed, status } = mention;
    if (date === null || removed) return;
    const heading = headingOf(mention);
    this.#known.clear();
    const lists = this.#lists.get(heading) ?? [];
    this.#lists.set(heading, lists);
    let at = lists.length;
    while (at > 0 && (lists[at - 1]?.date ?? '') > date) at--;
    let list = lists[at - 1];
    if (list?.date !== date) {
      list = { date, open: new Set(), all: new Set() };
      lists.splice(at, 0, list);
    }
    list.all.add(item);
    if (status === 'open') list.open.add(item);
  }

  /** Whether what stood open under a heading was mostly listed there again in the next meeting, before a date. */
  goesOn(mention: Mention): boolean {
    const key = `${mention.date ?? ''} ${headingOf(mention)}`;
    const isKnown = this.#known.get(key) ?? this.#goesOn(mention);
    this.#known.set(key, isKnown);
    return isKnown;
  }

  #goesOn(mention: Mention): boolean {
    const lists = this.#lists.get(headingOf(mention)) ?? [];
    let end = lists.length;
    while (end > 0 && (lists[end - 1]?.date ?? '') >= (mention.date ?? '9')) end--;
    const recent = lists.slice(Math.max(0, end - 1 - MEETINGS), end);
    let [again, total] = [0, 0];
    for (const [index, { open }] of recent.entries()) {
      const next = recent[index + 1];
      if (next === undefined) continue;
      total += open.size;
      for (const item of open) if (next.all.has(item)) again++;
    }
    return total >= LEAST && again >= GOES_ON * total;
  }
}

export const headingOf = ({ section }: Pick<Mention, 'section'>): string => normalise(section.at(-1) ?? '');
