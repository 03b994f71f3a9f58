/**
 * Whether a page is a copy of an earlier one, pasted under another date or moved without word of it. Change here when a
 * copied page makes new tasks, or when two pages of one form pass for copies.
 */
import type { Mention, TrackedItem } from '../tracked-item.ts';

/** Fewer equal lines may well be chance (two meetings with one "publish the minutes" each). */
const LEAST_COPIED = 3;
const COPIED_SHARE = 0.8;
/** Of the pages that hold a line, so many are looked at, the newest. */
const NEWEST_PAGES = 12;

/** The lines of one page, with the tasks that they belong to. */
interface KnownPage {
  name: string;
  lines: Map<string, TrackedItem[]>;
}

export class CopiedPages {
  readonly #pages = new Map<string, KnownPage>();
  readonly #holders = new Map<string, KnownPage[]>();

  note(mention: Mention, item: TrackedItem): void {
    const name = nameOf(mention);
    const page = this.#pages.get(name) ?? { name, lines: new Map<string, TrackedItem[]>() };
    this.#pages.set(name, page);
    const line = signature(mention);
    const items = page.lines.get(line);
    if (items !== undefined) {
      items.push(item);
      return;
    }
    page.lines.set(line, [item]);
    const holders = this.#holders.get(line);
    if (holders === undefined) this.#holders.set(line, [page]);
    else holders.push(page);
  }

  /**
   * The tasks of the page that these lines were copied from: the same lines under the same headings, in a page of some
   * size. What is known of the page itself is no page that it was copied from: there a line is at its own place.
   */
  copied(mentions: readonly Mention[]): Map<Mention, TrackedItem> {
    if (mentions.length < LEAST_COPIED) return new Map();
    const lines = mentions.map(signature);
    const own = new Set(mentions.map(nameOf));
    const same = new Map<KnownPage, number>();
    for (const line of lines)
      for (const page of (this.#holders.get(line) ?? []).slice(-NEWEST_PAGES))
        if (!own.has(page.name)) same.set(page, (same.get(page) ?? 0) + 1);
    const [source] = [...same]
      .filter(
        ([page, count]) => count >= LEAST_COPIED && count >= COPIED_SHARE * Math.max(page.lines.size, lines.length),
      )
      .sort(([, a], [, b]) => b - a);
    if (source === undefined) return new Map();
    const left = new Map([...source[0].lines].map(([line, items]) => [line, [...items]]));
    return new Map(
      mentions.flatMap((mention, index) => {
        const item = left.get(lines[index] ?? '')?.shift();
        return item === undefined ? [] : [[mention, item] as const];
      }),
    );
  }
}

function nameOf({ path, date }: Mention): string {
  return `${date ?? ''} ${path}`;
}

function signature({ text, owners, section, context, status }: Mention): string {
  return JSON.stringify([text, owners, section, context, status]);
}
