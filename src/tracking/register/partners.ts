/**
 * Which of the known mentions each mention of a reading is: the same line, wherever it stands and whatever day its page
 * bears by now. Change here when an edit, a move or another date makes a new task of a known one.
 */
import { grouped } from '../grouped.ts';
import { substance } from '../matching/word-counts.ts';
import { normalise, wordsOf } from '../matching/words.ts';
import type { Mention } from '../tracked-item.ts';
import { compareDates } from './mention.ts';
import { samePlace } from './place.ts';

/** A mention and the series that it stands in. */
export interface InSeries {
  series: string;
  mention: Mention;
}

/**
 * Mention of today → the same one as it was known. At first page by page and meeting by meeting. Then what is left over
 * of a page, if its meeting got another date. At last lines that are gone from their page, and stand somewhere else in
 * their series.
 *
 * @param before under the paths of today
 * @param isGone whether a known mention that has no partner is no longer in the minutes
 */
export function partnersOf(
  now: readonly InSeries[],
  before: readonly InSeries[],
  isGone: (mention: Mention) => boolean,
): Map<Mention, Mention> {
  const partners = new Map<Mention, Mention>();
  const pages = grouped(before, ({ mention }) => mention.path);
  for (const [path, current] of grouped(now, ({ mention }) => mention.path)) {
    const earlier = pages.get(path) ?? [];
    const days = grouped(earlier.map(mentionIn), ({ date }) => date);
    const today = grouped(current.map(mentionIn), ({ date }) => date);
    for (const [date, mentions] of today) add(partners, samePlace(mentions, days.get(date) ?? []));
    add(
      partners,
      redated(
        current.map(mentionIn).filter((mention) => !partners.has(mention)),
        earlier.map(mentionIn).filter(({ date }) => !today.has(date)),
      ),
    );
  }
  const found = new Set(partners.values());
  const fresh = grouped(
    now.filter(({ mention }) => !partners.has(mention)),
    seriesOf,
  );
  const gone = grouped(
    before.filter(({ mention }) => !found.has(mention) && isGone(mention)),
    seriesOf,
  );
  for (const [series, lines] of fresh)
    add(partners, moved(lines.map(mentionIn), (gone.get(series) ?? []).map(mentionIn)));
  return partners;
}

const mentionIn = ({ mention }: InSeries): Mention => mention;
const seriesOf = ({ series }: InSeries): string => series;

function add<K, V>(to: Map<K, V>, more: ReadonlyMap<K, V>): void {
  for (const [key, value] of more) to.set(key, value);
}

/** From this share of equal lines on, a page that bears a later date is the same meeting, and not the next one. */
const SAME_MEETING = 0.8;
/** From this share on, the other lines of a page with another date are compared as those of one meeting. */
const SAME_PAGE = 0.5;

/**
 * The lines of a page whose date was mended. Groups that keep one page and overwrite it have written the next meeting
 * there: its lines are new mentions, and may be the old tasks listed again.
 */
function redated(now: readonly Mention[], before: readonly Mention[]): Map<Mention, Mention> {
  const same = equalLines(now, before);
  const share = same.size / Math.max(now.length, before.length, 1);
  if (share < SAME_MEETING && isLater(now, before)) return new Map();
  if (share < SAME_PAGE) return same;
  const taken = new Set(same.values());
  add(
    same,
    samePlace(
      now.filter((mention) => !same.has(mention)),
      before.filter((mention) => !taken.has(mention)),
    ),
  );
  return same;
}

const isLater = (now: readonly Mention[], before: readonly Mention[]): boolean =>
  before.every(
    (old) => old.date !== null && now.every(({ date }) => date !== null && compareDates(date, old.date) > 0),
  );

/**
 * Lines that are gone, and new ones of the same words and owners: a page moved to another day, an item moved to another
 * page, two that changed places. What is listed again later is a mention of its own, and matching finds its task.
 */
function moved(fresh: readonly Mention[], gone: readonly Mention[]): Map<Mention, Mention> {
  const left = grouped(gone, lineKey);
  return new Map(
    fresh.flatMap((mention): [Mention, Mention][] => {
      const list = left.get(lineKey(mention)) ?? [];
      const at = list.findIndex(({ date }) => date === null || mention.date === null || mention.date <= date);
      const [partner] = at === -1 ? [] : list.splice(at, 1);
      return partner === undefined ? [] : [[mention, partner]];
    }),
  );
}

/** One to one, in their order. */
function equalLines(now: readonly Mention[], before: readonly Mention[]): Map<Mention, Mention> {
  const left = grouped(before, lineKey);
  return new Map(
    now.flatMap((mention): [Mention, Mention][] => {
      const partner = left.get(lineKey(mention))?.shift();
      return partner === undefined ? [] : [[mention, partner]];
    }),
  );
}

/** Words and owners; a few words mean something only below their heading. */
function lineKey({ text, owners, section, context }: Mention): string {
  const isPlain = [...new Set(wordsOf(text))].reduce((total, word) => total + substance(word), 0) >= PLAIN;
  return JSON.stringify([normalise(text), owners, ...(isPlain ? [] : [section, context])]);
}

/** A text of this substance means the same wherever it stands. */
const PLAIN = 2;
