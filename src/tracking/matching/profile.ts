/**
 * Mentions and tasks as matching sees them. Change here when evidence needs to know something further about them.
 */
import { compareMentions, isMereName } from '../register/mention.ts';
import { NewestMention } from '../planning/status-of.ts';
import type { Mention, TrackedItem } from '../tracked-item.ts';
import { codeKey } from './group-numbers.ts';
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
  /** Nothing but a number of its group or a reference: it says which task, and nothing of it. */
  isMereName: boolean;
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
  /** Mentions of its group's own numbers, a number once. */
  numbered: readonly Mention[];
  /** The mention that says how the task stands. */
  newest: Mention;
}

interface Said {
  key: string;
  words: ReadonlySet<string>;
}

/** Texts and headings that were read: the same ones return from meeting to meeting, and are kept once. */
export class ReadTexts {
  readonly #said = new Map<string, Said>();

  of(...texts: readonly string[]): Said {
    const whole = texts.join('\n');
    const said = this.#said.get(whole) ?? {
      key: texts.map(normalise).join('\n'),
      words: new Set(texts.flatMap(wordsOf)),
    };
    this.#said.set(whole, said);
    return said;
  }
}

export function wordingOf(mention: Mention, texts: ReadTexts = new ReadTexts()): Wording {
  const { key, words } = texts.of(mention.text);
  const above = texts.of(...mention.section, mention.context ?? '');
  return {
    mention,
    key,
    words,
    around: above.words,
    topic: above.key,
    place: mention.carriedOver ? 'left over' : ACTION_HEADING.test(mention.section.at(-1) ?? '') ? 'list' : 'topic',
    // A number in brackets that is no issue of ours is a reference like any other.
    references: mention.issueNumber === null ? mention.references : [...mention.references, `#${mention.issueNumber}`],
    isMereName: isMereName(mention),
    substance: [...words].reduce((sum, word) => sum + substance(word), 2 * mention.references.length),
  };
}

/** Of a task that is told in ever new words, the newest are compared. */
const MOST_WORDINGS = 40;

/** A profile while mentions come in, oldest first as a rule. */
export class GrowingProfile implements Profile {
  readonly item: TrackedItem;
  readonly #byText = new Map<string, Wording>();
  readonly #words = new Set<string>();
  readonly #references = new Set<string>();
  readonly #numbers = new Map<string, Mention>();
  readonly #newest = new NewestMention();
  wordings: readonly Wording[] = [];
  references: readonly string[] = [];
  numbered: readonly Mention[] = [];

  constructor(item: TrackedItem) {
    this.item = item;
  }

  get newest(): Mention {
    return this.#newest.get(this.item.id);
  }

  /** Answers the words that the task has not had so far. */
  add(wording: Wording): string[] {
    const { key, topic, place, mention } = wording;
    this.#newest.add(mention);
    const text = place === 'topic' ? `${key}\n${topic}` : key;
    const before = this.#byText.get(text);
    if (before === undefined || compareMentions(before.mention, mention) <= 0) {
      this.#byText.delete(text);
      this.#byText.set(text, wording);
      const [oldest] = this.#byText.keys();
      if (this.#byText.size > MOST_WORDINGS && oldest !== undefined) this.#byText.delete(oldest);
      this.wordings = [...this.#byText.values()];
    }
    const references = wording.references.filter((reference) => !this.#references.has(reference));
    for (const reference of references) this.#references.add(reference);
    if (references.length > 0) this.references = [...this.#references];
    if (mention.code !== null) {
      this.#numbers.set(codeKey(mention.code), mention);
      this.numbered = [...this.#numbers.values()];
    }
    const fresh = [...wording.words].filter((word) => !this.#words.has(word));
    for (const word of fresh) this.#words.add(word);
    return fresh;
  }
}

/** A heading or lead-in that announces action items, and thus is no topic. */
const ACTION_HEADING =
  /\b(?:actions?|ais?|to-?dos?|tasks?|next steps|aufgaben|maßnahmen|nächste schritte|tâches|prochaines étapes)\b|行动|待办/iu;
