import { compareMentions } from '../register/mention.ts';
import { statusOf } from '../planning/status-of.ts';
import type { Mention, TrackedItem } from '../tracked-item.ts';
import { substance } from './word-counts.ts';
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
  /** In the list of what is left over, below its topic, or in a list of action items without a topic of its own. */
  place: 'left over' | 'topic' | 'list';
  references: readonly string[];
  /** How much the text says without its topic, in words that say something; a reference says as much as two. */
  substance: number;
}

/** A tracked item as matching sees it. */
export interface Profile {
  item: TrackedItem;
  /** The newest mention of each different text; below a topic of each topic, for a summary list does not tell it. */
  wordings: readonly Wording[];
  /** All that the task ever pointed to. */
  references: readonly string[];
  /** The mention that says how the task stands. */
  newest: Mention;
}

export function wordingOf(mention: Mention): Wording {
  const above = [...mention.section, mention.context ?? ''];
  const words = new Set(wordsOf(mention.text));
  return {
    mention,
    key: normalise(mention.text),
    words,
    around: new Set(above.flatMap(wordsOf)),
    topic: above.map(normalise).join('\n'),
    place: mention.carriedOver ? 'left over' : ACTION_HEADING.test(mention.section.at(-1) ?? '') ? 'list' : 'topic',
    // A number in brackets that is no issue of ours is a reference like any other.
    references: mention.issueNumber === null ? mention.references : [...mention.references, `#${mention.issueNumber}`],
    substance: [...words].reduce((sum, word) => sum + substance(word), 2 * mention.references.length),
  };
}

export function profileOf(item: TrackedItem, wording: (mention: Mention) => Wording = wordingOf): Profile {
  const wordings = item.mentions.toSorted(compareMentions).map(wording);
  const byText = new Map(wordings.map((one) => [one.place === 'topic' ? `${one.key}\n${one.topic}` : one.key, one]));
  const references = [...new Set(wordings.flatMap((wording) => wording.references))];
  return { item, wordings: [...byText.values()], references, newest: statusOf(item).mention };
}

/** A heading or lead-in that announces action items, and thus is no topic. */
const ACTION_HEADING =
  /\b(?:actions?|ais?|to-?dos?|tasks?|next steps|aufgaben|maßnahmen|nächste schritte|tâches|prochaines étapes)\b|行动|待办/iu;
