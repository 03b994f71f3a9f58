import { compareMentions } from './mention.ts';
import { statusOf } from './status-of.ts';
import type { Mention, TrackedItem } from './tracked-item.ts';
import { normalise, wordsOf } from './words.ts';

/** One mention as matching sees it. */
export interface Wording {
  mention: Mention;
  /** Normalised text: equal for the same words. */
  key: string;
  words: ReadonlySet<string>;
  /** Words of the headings above and of the parent bullet. */
  around: ReadonlySet<string>;
  /** Normalised headings and parent bullet: equal for what stands under the same topic. */
  topic: string;
  references: readonly string[];
}

/** A tracked item as matching sees it. */
export interface Profile {
  item: TrackedItem;
  /** The newest mention of each different text. */
  wordings: readonly Wording[];
  /** The mention that says how the task stands. */
  newest: Mention;
}

export function wordingOf(mention: Mention): Wording {
  const above = [...mention.section, mention.context ?? ''];
  return {
    mention,
    key: normalise(mention.text),
    words: new Set(wordsOf(mention.text)),
    around: new Set(above.flatMap(wordsOf)),
    topic: above.map(normalise).join('\n'),
    // A number in brackets that is no issue of ours is a reference like any other.
    references: mention.issueNumber === null ? mention.references : [...mention.references, `#${mention.issueNumber}`],
  };
}

export function profileOf(item: TrackedItem): Profile {
  const byText = new Map(item.mentions.toSorted(compareMentions).map((mention) => [normalise(mention.text), mention]));
  return { item, wordings: [...byText.values()].map(wordingOf), newest: statusOf(item).mention };
}
