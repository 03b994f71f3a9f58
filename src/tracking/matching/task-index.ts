import type { Distance } from './likeness.ts';
import { profileOf, wordingOf, type Profile, type Wording } from './profile.ts';
import type { Mention, TrackedItem } from '../tracked-item.ts';
import { isTelling, type Vocabulary } from './word-counts.ts';

/** What a series remembers of its tasks, in the form that matching needs; grows with the meetings. */
export class TaskIndex {
  readonly #profiles = new Map<TrackedItem, Profile>();
  readonly #wordings = new Map<Mention, Wording>();
  readonly #counts = new Map<string, number>();
  /** Tasks by the telling words of their texts, and of what stands around these. */
  readonly #texts = new Index<string>();
  readonly #arounds = new Index<string>();
  readonly #days = new Index<string>();
  /** Days with mentions, oldest first. */
  #dates: string[] = [];
  /** The lines of each page, with the tasks that they belong to. */
  readonly #pages = new Map<string, Map<string, TrackedItem[]>>();

  constructor(items: Iterable<TrackedItem> = []) {
    for (const item of items) this.note(item, item.mentions);
  }

  get vocabulary(): Vocabulary {
    return { tasks: this.#profiles.size, counts: this.#counts };
  }

  /** A mention as matching sees it; read only once. */
  wording(mention: Mention): Wording {
    const wording = this.#wordings.get(mention) ?? wordingOf(mention);
    this.#wordings.set(mention, wording);
    return wording;
  }

  /** The tasks that a line of a meeting may mean: those of the meeting before, and those that share a telling word. */
  candidates({ words, around }: Wording, date: string | null): Profile[] {
    const before = date === null ? this.#dates.at(-1) : this.#dates.findLast((day) => day < date);
    const days = [before, date].flatMap((day) => (day === undefined || day === null ? [] : [day]));
    const found = new Set([
      ...this.#days.find(days),
      ...this.#texts.find(words),
      ...this.#arounds.find(words),
      ...this.#texts.find(around),
    ]);
    return [...found].flatMap((item) => this.#profiles.get(item) ?? []);
  }

  /** Takes note of mentions that `item` (which holds them already) has gained. */
  note(item: TrackedItem, gained: readonly Mention[]): void {
    const before = this.#profiles.get(item);
    const profile = profileOf(item, (mention) => this.wording(mention));
    this.#profiles.set(item, profile);
    for (const word of vocabularyOf(before)) this.#counts.set(word, (this.#counts.get(word) ?? 0) - 1);
    for (const word of vocabularyOf(profile)) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
    for (const mention of gained) {
      const { words, around } = this.wording(mention);
      this.#texts.add([...words].filter(isTelling), item);
      this.#arounds.add([...around].filter(isTelling), item);
      if (mention.date !== null) this.#noteDay(mention.date, item);
      const page = this.#pages.get(pageOf(mention)) ?? new Map<string, TrackedItem[]>();
      this.#pages.set(pageOf(mention), page);
      page.set(signature(mention), [...(page.get(signature(mention)) ?? []), item]);
    }
  }

  /** How long before a meeting of `date` the task was last spoken of. Meetings without any mention do not count. */
  distance({ newest }: Profile, date: string | null): Distance {
    const last = newest.date;
    if (last === null || date === null || last >= date) return { meetings: 1, months: 0 };
    const between = this.#dates.filter((day) => last < day && day < date).length;
    return { meetings: between + 1, months: (Date.parse(date) - Date.parse(last)) / MONTH };
  }

  /**
   * The tasks of an earlier page that this one is a copy of (pasted under another date, or moved without word of it):
   * the same lines under the same headings, in a page of some size. Keyed by mention; empty if it is no copy. What is
   * known of the page itself is no page that it was copied from: there a line is at its own place.
   */
  copied(mentions: readonly Mention[]): Map<Mention, TrackedItem> {
    if (mentions.length < LEAST_COPIED) return new Map();
    const lines = mentions.map(signature);
    const own = new Set(mentions.map(pageOf));
    for (const [name, page] of this.#pages) {
      if (own.has(name)) continue;
      const same = lines.filter((line) => page.has(line)).length;
      if (same < LEAST_COPIED || same < COPIED_SHARE * Math.max(page.size, lines.length)) continue;
      const left = new Map([...page].map(([line, items]) => [line, [...items]]));
      return new Map(
        mentions.flatMap((mention) => {
          const item = left.get(signature(mention))?.shift();
          return item === undefined ? [] : [[mention, item] as const];
        }),
      );
    }
    return new Map();
  }

  #noteDay(date: string, item: TrackedItem): void {
    this.#days.add([date], item);
    if (!this.#dates.includes(date)) this.#dates = [...this.#dates, date].sort();
  }
}

/** Tasks by key. */
class Index<K> {
  readonly #items = new Map<K, Set<TrackedItem>>();

  add(keys: Iterable<K>, item: TrackedItem): void {
    for (const key of keys) {
      const items = this.#items.get(key);
      if (items === undefined) this.#items.set(key, new Set([item]));
      else items.add(item);
    }
  }

  *find(keys: Iterable<K>): Iterable<TrackedItem> {
    for (const key of keys) yield* this.#items.get(key) ?? [];
  }
}

function vocabularyOf(profile: Profile | undefined): Set<string> {
  return new Set(profile?.wordings.flatMap(({ words }) => [...words]));
}

/** Milliseconds of an average month. */
const MONTH = (365.25 / 12) * 24 * 60 * 60 * 1000;

/** Fewer equal lines may well be chance (two meetings with one "publish the minutes" each). */
const LEAST_COPIED = 3;
const COPIED_SHARE = 0.8;

function pageOf({ path, date }: Mention): string {
  return `${date ?? ''} ${path}`;
}

function signature({ text, owners, section, context, status }: Mention): string {
  return JSON.stringify([text, owners, section, context, status]);
}
