import { compareMentions } from './mention.ts';
import type { Mention, TrackedItem } from './tracked-item.ts';
import { statusOf } from './status-of.ts';
import { normalise, wordsOf } from './words.ts';

/** One mention as matching sees it. */
export interface Wording {
  mention: Mention;
  /** Normalised text: equal for the same words. */
  key: string;
  words: ReadonlySet<string>;
  /** Words of the headings above and of the parent bullet. */
  around: ReadonlySet<string>;
  references: readonly string[];
}

/** A tracked item as matching sees it. */
export interface Profile {
  item: TrackedItem;
  /** One per different text, the newest mention of each, newest first. */
  wordings: readonly Wording[];
  /** The newest dated mention that still stands in the minutes. */
  newest: Mention;
}

export function wordingOf(mention: Mention): Wording {
  return {
    mention,
    key: normalise(mention.text),
    words: new Set(wordsOf(mention.text)),
    around: new Set([...mention.section, mention.context ?? ''].flatMap(wordsOf)),
    // A number in brackets that is no issue of ours is a reference like any other.
    references: mention.issueNumber === null ? mention.references : [...mention.references, `#${mention.issueNumber}`],
  };
}

export function profileOf(item: TrackedItem): Profile {
  const newestFirst = item.mentions.toSorted((a, b) => compareMentions(b, a));
  const byText = new Map<string, Wording>();
  for (const mention of newestFirst) {
    const wording = wordingOf(mention);
    if (!byText.has(wording.key)) byText.set(wording.key, wording);
  }
  return { item, wordings: [...byText.values()], newest: statusOf(item).mention };
}
