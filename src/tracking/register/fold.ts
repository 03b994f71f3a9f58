/**
 * One series, meeting by meeting in the order of dates. Change here when the order of merging makes a difference.
 */
import { grouped } from '../grouped.ts';
import { match } from '../matching/match.ts';
import type { Doubtful, Link } from '../matching/matching.ts';
import { TaskIndex } from '../matching/task-index.ts';
import { compareDates, compareMentions, compareStrings, itemId } from './mention.ts';
import { nameGroups, type Move } from './naming.ts';
import type { Mention, TrackedItem } from '../tracked-item.ts';
import type { Weights } from '../matching/weights.ts';

/** One mention of a series, known or new. */
export interface Entry {
  series: string;
  mention: Mention;
  /** The known item that it is part of; `null` for a new mention. */
  known: TrackedItem | null;
  /** The known item that the line names by its number. */
  pin?: TrackedItem;
  /** Several known items that the line cites: it may be about each of them. */
  cites?: readonly TrackedItem[];
}

export interface Folded {
  items: TrackedItem[];
  links: Link[];
  doubts: Doubtful[];
  merged: Move[];
  split: Move[];
}

/** The tasks of one series, from all its mentions, meeting by meeting in the order of their dates. */
export function fold(series: string, entries: readonly Entry[], weights: Weights): Folded {
  const meetings = meetingsOf(entries);
  // Up to the oldest meeting that brings something new, all is as it was decided when it was read. What comes after
  // was decided without knowing that meeting, and is decided anew: so the order of merging makes no difference.
  const firstNew = meetings.findIndex((meeting) => meeting.some(isNew));
  const groups = new Groups(series, weights);
  meetings.forEach((meeting, index) => {
    if (firstNew === -1 || index < firstNew) groups.keep(meeting);
    else groups.decide(meeting, index === firstNew);
  });
  return groups.named();
}

function isNew({ known, pin }: Entry): boolean {
  return known === null && pin === undefined;
}

/** Those of one page and day together, in the order of their dates, the undated last. */
function meetingsOf(entries: readonly Entry[]): Entry[][] {
  return [...grouped(entries, ({ mention }) => JSON.stringify([mention.date, mention.path])).values()]
    .map((meeting) => meeting.sort((a, b) => compareMentions(a.mention, b.mention)))
    .sort(([a], [b]) =>
      a === undefined || b === undefined
        ? 0
        : compareDates(a.mention.date, b.mention.date) || compareStrings(a.mention.path, b.mention.path),
    );
}

/** How sure it is that a line which cites several tasks is about one of them: shown, not linked. */
const CITED = 0.5;

const citedDoubts = (entries: readonly Entry[]): Doubtful[] =>
  entries.flatMap(({ mention, cites = [] }) => cites.map((item) => ({ mention, item, likeness: CITED })));

/** The growing tasks of a series while its meetings are gone through. */
class Groups {
  readonly #series: string;
  readonly #weights: Weights;
  readonly #index = new TaskIndex();
  readonly #items: TrackedItem[] = [];
  readonly #entries = new Map<Mention, Entry>();
  /** Where a known item's mentions went first: there its number leads to. */
  readonly #homes = new Map<TrackedItem, TrackedItem>();
  readonly #links: Link[] = [];
  readonly #doubts: Doubtful[] = [];

  constructor(series: string, weights: Weights) {
    this.#series = series;
    this.#weights = weights;
  }

  /** Mentions whose task is certain: that of their number, or the known one. */
  keep(meeting: readonly Entry[]): void {
    for (const entry of meeting) {
      const known = entry.pin ?? entry.known;
      const home = known === null ? undefined : this.#homes.get(known);
      if (home === undefined) this.#open([entry]);
      else this.#add(home, [entry]);
    }
  }

  /** A meeting with something new in it, or after one. In the first such meeting, what is known still stands. */
  decide(meeting: readonly Entry[], isFirst: boolean): void {
    const stands = ({ mention, known, pin }: Entry): boolean =>
      pin !== undefined || mention.removed || (isFirst && known !== null);
    this.keep(meeting.filter(stands));
    const open = new Map(meeting.filter((entry) => !stands(entry)).map((entry) => [entry.mention, entry]));
    const mentions = meeting.map(({ mention }) => mention).filter((mention) => !mention.removed);
    const page = mentions[0];
    if (open.size === 0 || page === undefined) return;

    const { links, fresh, doubts } = match(
      { series: this.#series, path: page.path, date: page.date, mentions },
      this.#items,
      { weights: this.#weights, index: this.#index },
    );
    for (const link of links) {
      const entry = open.get(link.mention);
      if (entry === undefined) continue;
      this.#add(link.item, [entry]);
      if (entry.known === null) this.#links.push(link);
    }
    for (const task of fresh) this.#open(task.flatMap((mention) => open.get(mention) ?? []));
    const isNews = (mention: Mention): boolean => open.get(mention)?.known === null;
    this.#doubts.push(
      ...doubts.filter(({ mention }) => isNews(mention)),
      ...citedDoubts(meeting.filter(({ mention }) => isNews(mention))),
    );
  }

  /** The tasks with their lasting names. */
  named(): Folded {
    const groups = this.#items.map(({ mentions }) => mentions.flatMap((mention) => this.#entries.get(mention) ?? []));
    const { items, merged, split } = nameGroups(this.#series, groups);
    const lasting = new Map(this.#items.map((item, index) => [item, items[index] ?? item]));
    const withName = <T extends { item: TrackedItem }>(found: T): T => ({
      ...found,
      item: lasting.get(found.item) ?? found.item,
    });
    return { items, links: this.#links.map(withName), doubts: this.#doubts.map(withName), merged, split };
  }

  #open(entries: readonly Entry[]): void {
    const [first] = entries;
    if (first === undefined) return;
    const known = entries
      .map((entry) => entry.pin ?? entry.known)
      .find((item) => item !== null && !this.#homes.has(item));
    const item: TrackedItem = {
      id: known?.id ?? itemId(this.#series, first.mention),
      series: this.#series,
      number: known?.number ?? null,
      mentions: [],
    };
    this.#items.push(item);
    this.#add(item, entries);
  }

  #add(item: TrackedItem, entries: readonly Entry[]): void {
    for (const entry of entries) {
      const known = entry.pin ?? entry.known;
      if (known !== null && !this.#homes.has(known)) this.#homes.set(known, item);
      this.#entries.set(entry.mention, entry);
      item.mentions.push(entry.mention);
    }
    this.#index.note(
      item,
      entries.map(({ mention }) => mention),
    );
  }
}
