import { compareDates } from './mention.ts';
import { profileOf, type Profile, type Wording } from './profile.ts';
import type { Distance } from './likeness.ts';
import type { Mention, TrackedItem } from './tracked-item.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a series remembers of its tasks, in the form that matching needs; grows with the meetings. */
export class Memory {
  readonly #profiles = new Map<TrackedItem, Profile>();
  readonly #counts = new Map<string, number>();
  readonly #dates: string[] = [];
  readonly #pages = new Map<string, Map<string, TrackedItem>>();

  constructor(items: Iterable<TrackedItem> = []) {
    for (const item of items) this.remember(item, item.mentions);
  }

  get profiles(): readonly Profile[] {
    return [...this.#profiles.values()];
  }

  get vocabulary(): Vocabulary {
    return { tasks: this.#profiles.size, counts: this.#counts };
  }

  /** Takes note of mentions that `item` (which holds them already) has gained. */
  remember(item: TrackedItem, gained: readonly Mention[]): void {
    this.#count(item, -1);
    this.#profiles.set(item, profileOf(item));
    this.#count(item, 1);
    for (const mention of gained) {
      const { date } = mention;
      if (date !== null && !this.#dates.includes(date)) {
        this.#dates.splice(this.#dates.findLastIndex((other) => other < date) + 1, 0, date);
      }
      const page = pageOf(mention);
      this.#pages.set(page, (this.#pages.get(page) ?? new Map<string, TrackedItem>()).set(signature(mention), item));
    }
  }

  /** How long before a meeting of `date` the task was last spoken of. Meetings without any mention do not count. */
  distance({ newest }: Profile, date: string | null): Distance {
    const last = newest.date;
    if (last === null || date === null || compareDates(last, date) >= 0) return { meetings: 1, months: 0 };
    const between = this.#dates.filter((day) => last < day && day < date).length;
    return { meetings: between + 1, months: (Date.parse(date) - Date.parse(last)) / MONTH };
  }

  /**
   * The tasks of an earlier page that this one is a copy of (pasted under another date, or moved without word of it):
   * the same lines under the same headings, in a page of some size. Keyed by mention; empty if it is no copy.
   */
  copied(wordings: readonly Wording[]): Map<Mention, TrackedItem> {
    const signatures = wordings.map(({ mention }) => signature(mention));
    for (const page of [...this.#pages.values()].reverse()) {
      const same = signatures.filter((line) => page.has(line)).length;
      if (same >= LEAST_COPIED && same >= COPIED_SHARE * Math.max(page.size, signatures.length)) {
        return new Map(
          wordings.flatMap(({ mention }) => {
            const item = page.get(signature(mention));
            return item === undefined ? [] : [[mention, item] as const];
          }),
        );
      }
    }
    return new Map();
  }

  #count(item: TrackedItem, step: 1 | -1): void {
    const words = this.#profiles.get(item)?.wordings.flatMap((wording) => [...wording.words]) ?? [];
    for (const word of new Set(words)) this.#counts.set(word, (this.#counts.get(word) ?? 0) + step);
  }
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
