/**
 * Lines that name the issue of their task. Change here when a number or a link on a line means a task that it does not
 * mean, or none although it does.
 */
import { substance } from '../matching/word-counts.ts';
import { wordsOf } from '../matching/words.ts';
import type { Mention, TrackedItem } from '../tracked-item.ts';
import type { Entry } from './fold.ts';
import { isFirm } from '../said.ts';
import { lineKey, isMereName } from './mention.ts';

/** What numbers mean today. */
export interface Numbers {
  /** Numbers of issues closed in favour of another → the other's. */
  heirs: ReadonlyMap<number, number>;
  /** `owner/repo` that `#12` means; `null` offline. */
  home: string | null;
}

/** Which known items lines name. */
export class NamedIssues {
  readonly known: readonly TrackedItem[];
  readonly #byNumber: ReadonlyMap<number, TrackedItem>;
  readonly #heirs: Numbers['heirs'];
  readonly #home: string | null;

  constructor(known: readonly TrackedItem[], { heirs, home }: Numbers) {
    this.known = known;
    this.#byNumber = new Map(known.flatMap((item) => (item.number === null ? [] : [[item.number, item]])));
    this.#heirs = heirs;
    this.#home = home;
  }

  /** A line that cites one issue of ours, and no other of ours, is as good as one with its number at the end. */
  withNumber(mention: Mention): Mention {
    const [item, ...more] = this.of(mention);
    if (item === undefined || more.length > 0) return mention;
    const isOther = (reference: string): boolean => this.#at(reference) !== item;
    return { ...mention, issueNumber: item.number, references: mention.references.filter(isOther) };
  }

  /** That of the line's own number, else those that it cites. */
  of(mention: Mention): TrackedItem[] {
    const own = mention.issueNumber === null ? undefined : this.#today(mention.issueNumber);
    if (own !== undefined) return [own];
    const cited = mention.references.flatMap((reference): TrackedItem[] => {
      const item = this.#at(reference);
      return item === undefined || (reference.startsWith('#') && saysSomethingElse(mention, item)) ? [] : [item];
    });
    return [...new Set(cited)];
  }

  #at(reference: string): TrackedItem | undefined {
    const number = numberAt(reference, this.#home);
    return number === null ? undefined : this.#today(number);
  }

  #today(number: number): TrackedItem | undefined {
    return this.#byNumber.get(this.#heirs.get(number) ?? number);
  }
}

/**
 * `(#12)` at the end of the line wins over everything: the mention belongs to the known item with that number. So does
 * the only issue of ours that a line cites otherwise; where it cites two, both are doubtful. Not where the number stood
 * there when the line was read first and went to another task: then it meant something else, and ours got that number
 * later. And the mentions of which people have said whose they are stay there.
 *
 * @param earlier mention of today → the same one as a passport has it
 */
export function pinned(entries: readonly Entry[], named: NamedIssues, earlier: ReadonlyMap<Mention, Mention>): Entry[] {
  const joined = joinedLines(named.known);
  return entries.map((entry) => {
    const [item, ...more] = named.of(entry.mention);
    const before = earlier.get(entry.mention);
    const own = entry.known ?? joined.get(lineIn(entry.series, entry.mention)) ?? null;
    const stands = own !== null && isFirm(own) ? { ...entry, pin: own } : entry;
    if (item === undefined) return stands;
    if (entry.known !== null && before !== undefined && named.of(before).includes(item)) return stands;
    if (more.length > 0) return { ...entry, cites: [item, ...more] };
    return { ...entry, series: item.series, pin: item };
  });
}

/**
 * Lines of tasks that are one on a person's word: minutes go on listing each of them, and one meeting may list both, where
 * else a task has one line.
 */
function joinedLines(known: readonly TrackedItem[]): ReadonlyMap<string, TrackedItem> {
  const joined = known.filter(({ said }) => (said?.joined?.length ?? 0) > 0);
  return new Map(
    joined.flatMap((item) => item.mentions.map((mention) => [lineIn(item.series, mention), item] as const)),
  );
}

const lineIn = (series: string, mention: Mention): string => JSON.stringify([series, lineKey(mention)]);

/** 12 for `#12` and `acme/minutes#12`, where that is the home of these issues. */
export function numberAt(reference: string, home: string | null): number | null {
  const [, repository, digits] = REFERENCE.exec(reference) ?? [];
  if (digits === undefined || home === null) return null;
  return repository === '' || repository === home.toLowerCase() ? Number(digits) : null;
}

const REFERENCE = /^(.*)#(\d+)$/u;

/** A bare `#12` may be another repository's: of other owners, and without a word in common, it is. */
function saysSomethingElse(mention: Mention, { mentions }: TrackedItem): boolean {
  if (isMereName(mention) || mention.owners.length === 0) return false;
  const words = new Set(mentions.flatMap(({ text }) => wordsOf(text)).filter((word) => substance(word) > 0));
  const owners = new Set(mentions.flatMap((known) => known.owners));
  return !mention.owners.some((owner) => owners.has(owner)) && !wordsOf(mention.text).some((word) => words.has(word));
}
