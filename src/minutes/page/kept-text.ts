import type { PlainPoint } from '../plain-list.ts';

/** What of a page has to be parsed. */
export interface KeptText {
  text: string;
  /** Which line of the page each line of the text is, 1-based; `null` where they are the same. */
  lines: readonly number[] | null;
  /** Lists that are left out, because they are plain enough to be known without Markdown. */
  lists: readonly (readonly PlainPoint[])[];
  /** Which lines of the page were headings that are left out, 1-based. */
  headings: readonly number[];
  /** Whether any of it can be an action item. */
  mayHoldItems: boolean;
}

export const wholePage = (text: string): KeptText => ({
  text,
  lines: null,
  lists: [],
  headings: [],
  mayHoldItems: true,
});
