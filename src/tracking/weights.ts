/**
 * The one place for what evidence is worth. Scores are between 0 (nothing in common) and about 1.5 (same words, everything agrees).
 * Measured on labelled minutes; the figures and how wide each plateau is stand in docs/how-matching-works.md.
 */
export const weights = {
  /** A pair that scores less is never linked. */
  link: 0.62,
  /** From here on a pair is shown as a doubt. */
  doubt: 0.42,
  /** What a word counts that stands only in the heading or the parent bullet of the other mention. */
  aroundWord: 0.4,
  /** Owners: the same, some in common, none in common (both named). */
  sameOwners: 0.1,
  someOwners: 0.05,
  otherOwners: -0.15,
  /** References: one in common; both have some, and none in common. */
  sameReference: 0.1,
  otherReferences: -0.25,
  /** Listed as left over, and the task was open in the meeting before. */
  carriedFromLast: 0.15,
  carried: 0.05,
  /** Neither listed as left over nor … */
  notCarried: -0.1,
  /** The task was closed when it was last mentioned. */
  closed: -0.3,
  /** Each meeting without a mention, at most `mostGaps`. */
  gap: -0.02,
  mostGaps: 5,
  /** How much of the text of a terse wording that is wholly contained in the other counts. */
  contained: 0.5,
};

export type Weights = typeof weights;
