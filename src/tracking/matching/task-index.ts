/**
 * Which tasks of a series a line may mean, without looking at all of them. Change here when a task is not even considered,
 * or when long series become slow: every look-up ends after a fixed number of tasks, the newest first.
 */
import { compareMentions, compareStrings } from '../register/mention.ts';
import type { Mention, TrackedItem } from '../tracked-item.ts';
import { CopiedPages } from './copied-pages.ts';
import { codeKey, GroupNumbers } from './group-numbers.ts';
import type { Distance } from './likeness.ts';
import { GrowingProfile, ReadTexts, wordingOf, type Profile, type Wording } from './profile.ts';
import { RunningLists } from './running-lists.ts';
import { isTelling, type Vocabulary } from './word-counts.ts';

/** What a series remembers of its tasks, in the form that matching needs; grows with the meetings. */
export class TaskIndex {
  readonly #profiles = new Map<TrackedItem, GrowingProfile>();
  readonly #wordings = new Map<Mention, Wording>();
  readonly #read = new ReadTexts();
  readonly #counts = new Map<string, number>();
  /** Tasks by the telling words of their texts, and of what stands around these; by whole texts; by day. */
  readonly #texts = new Postings();
  readonly #arounds = new Postings();
  readonly #keys = new Postings();
  readonly #days = new Map<string, Set<TrackedItem>>();
  readonly #codes = new Postings();
  readonly #byNumber = new Map<number, TrackedItem>();
  /** Days with mentions, oldest first. */
  readonly #dates: string[] = [];
  readonly #places = new Map<string, Map<Mention, TrackedItem>>();
  readonly #pages = new CopiedPages();
  readonly numbers = new GroupNumbers();
  readonly lists = new RunningLists();

  constructor(items: Iterable<TrackedItem> = []) {
    for (const item of items) this.note(item, item.mentions);
  }

  get vocabulary(): Vocabulary {
    return { tasks: this.#profiles.size, counts: this.#counts };
  }

  /** A mention as matching sees it; read only once. */
  wording(mention: Mention): Wording {
    const wording = this.#wordings.get(mention) ?? wordingOf(mention, this.#read);
    this.#wordings.set(mention, wording);
    return wording;
  }

  /**
   * The tasks that a line of a meeting may mean: those of the meeting before, those of the same text or number, and of
   * those that share telling words the ones that share the rarest.
   */
  candidates({ key, words, around, mention }: Wording, date: string | null): Profile[] {
    const last = this.#dates.at(-1);
    const before = date === null || (last !== undefined && last < date) ? last : this.#dates[this.#position(date) - 1];
    const found = new Set<TrackedItem>();
    for (const day of [before, date]) {
      const tasks = day === undefined || day === null ? undefined : this.#days.get(day);
      if (tasks !== undefined && tasks.size <= MOST_OF_A_DAY) for (const item of tasks) found.add(item);
    }
    for (const item of this.#keys.newest(key)) found.add(item);
    if (mention.code !== null) for (const item of this.#codes.newest(codeKey(mention.code))) found.add(item);
    const shared = new Map<TrackedItem, number>();
    const share = (postings: Postings, said: Iterable<string>): void => {
      for (const word of said) {
        const worth = 1 / (1 + postings.size(word));
        for (const item of postings.newest(word)) shared.set(item, (shared.get(item) ?? 0) + worth);
      }
    };
    share(this.#texts, words);
    share(this.#arounds, words);
    share(this.#texts, around);
    const alike = [...shared];
    if (alike.length > MOST_ALIKE) alike.sort(([, a], [, b]) => b - a);
    for (const [item] of alike.slice(0, MOST_ALIKE)) found.add(item);
    return [...found].flatMap((item) => this.#profiles.get(item) ?? []);
  }

  /** Takes note of mentions that `item` has gained. */
  note(item: TrackedItem, gained: readonly Mention[]): void {
    const profile = this.#profiles.get(item) ?? new GrowingProfile(item);
    this.#profiles.set(item, profile);
    this.noteNumber(item);
    for (const mention of gained.toSorted(compareMentions)) {
      const wording = this.wording(mention);
      for (const word of profile.add(wording)) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
      for (const word of wording.words) if (isTelling(word)) this.#texts.add(word, item);
      for (const word of wording.around) if (isTelling(word)) this.#arounds.add(word, item);
      this.#keys.add(wording.key, item);
      if (mention.code !== null) {
        this.numbers.note(mention.code, item);
        this.#codes.add(codeKey(mention.code), item);
      }
      if (mention.date !== null) this.#noteDay(mention.date, item);
      const place = this.#places.get(placeOf(mention)) ?? new Map<Mention, TrackedItem>();
      this.#places.set(placeOf(mention), place.set(mention, item));
      this.#pages.note(mention, item);
      this.lists.note(mention, item);
    }
  }

  noteNumber(item: TrackedItem): void {
    if (item.number !== null && !this.#byNumber.has(item.number)) this.#byNumber.set(item.number, item);
  }

  /** How long before a meeting of `date` the task was last spoken of. Meetings without any mention do not count. */
  distance({ newest }: Profile, date: string | null): Distance {
    const last = newest.date;
    if (last === null || date === null || last >= date) return { meetings: 1, months: 0 };
    const after = this.#position(last);
    const between = this.#position(date) - after - (this.#dates[after] === last ? 1 : 0);
    return { meetings: between + 1, months: (Date.parse(date) - Date.parse(last)) / MONTH };
  }

  /** What is known of a meeting's own page: its mentions and their tasks. */
  at(page: Pick<Mention, 'path' | 'date'>): ReadonlyMap<Mention, TrackedItem> {
    return this.#places.get(placeOf(page)) ?? new Map<Mention, TrackedItem>();
  }

  numbered(issue: number): TrackedItem | undefined {
    return this.#byNumber.get(issue);
  }

  /** The tasks of an earlier page that this one is a copy of; keyed by mention, empty if it is no copy. */
  copied(mentions: readonly Mention[]): Map<Mention, TrackedItem> {
    return this.#pages.copied(mentions);
  }

  #noteDay(date: string, item: TrackedItem): void {
    const tasks = this.#days.get(date);
    if (tasks !== undefined) {
      tasks.add(item);
      return;
    }
    this.#days.set(date, new Set([item]));
    this.#dates.splice(this.#position(date), 0, date);
  }

  /** How many days with mentions lie before a date. */
  #position(date: string): number {
    let [low, high] = [0, this.#dates.length];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (compareStrings(this.#dates[middle] ?? '', date) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A meeting of more tasks is looked up by words alone. */
const MOST_OF_A_DAY = 150;
/** Of those that share words, so many are compared. */
const MOST_ALIKE = 80;
/** Of a word that more tasks have, those that were spoken of last count. */
const NEWEST = 120;

/** Tasks by key, in the order in which they were spoken of. */
class Postings {
  readonly #items = new Map<string, TrackedItem[]>();

  add(key: string, item: TrackedItem): void {
    const items = this.#items.get(key);
    if (items === undefined) this.#items.set(key, [item]);
    else if (items.at(-1) !== item) items.push(item);
  }

  size(key: string): number {
    return this.#items.get(key)?.length ?? 0;
  }

  newest(key: string): Set<TrackedItem> {
    const items = this.#items.get(key) ?? [];
    return new Set(items.length <= NEWEST ? items : items.slice(-NEWEST));
  }
}

/** Milliseconds of an average month. */
const MONTH = (365.25 / 12) * 24 * 60 * 60 * 1000;

function placeOf({ path, date }: Pick<Mention, 'path' | 'date'>): string {
  return `${date ?? ''} ${path}`;
}
