/**
 * The one place for what evidence is worth. Change here when a sort of evidence counts too much or too little, and measure
 * with `npm run weigh`. A score is about 0 for nothing in common and about 1.2 for the same words
 * where everything else agrees too. Why these figures, and how wide each plateau is: docs/how-matching-works.md.
 */
export const weights = {
  /** A pair that scores less is never linked. */
  link: 0.58,
  /** From here up to `link` a pair is shown as a doubt. */
  doubt: 0.4,
  /** What a word counts that stands only in the headings or the parent bullet of the other mention. */
  aroundWord: 0.4,
  /** How much of the way from overlap to containment a terse wording goes that the other one spells out. */
  contained: 0.5,
  /** Not left over, for the share in which both say something that the other does not: "paint the boats", "paint the buoys". */
  differ: -0.75,
  /** Not left over, and each names a number that the other does not: "berth 3", "berth 7". */
  otherNumbers: -0.2,

  /** In a list that goes on from meeting to meeting, so much of `differ` counts. */
  running: 0.3,

  /** Both name owners: the same; some in common; none in common. */
  sameOwners: 0.1,
  someOwners: 0.05,
  otherOwners: -0.25,

  /** Both point to something: one reference in common; none in common. */
  sameReference: 0.1,
  otherReferences: -0.5,

  /**
   * Both bear a number of their group: the same; another one. As far as the series carries its numbers along, and where
   * the words agree in nothing and the owners are others, not enough for a link.
   */
  sameCode: 0.5,
  otherCode: -0.1,

  /** Listed as left over: the task was open in the meeting before; earlier, or closed. */
  carriedFromLast: 0.15,
  carried: 0.05,
  /** Not listed as left over: most likely new. */
  notCarried: -0.1,
  /** Not left over, terse, and under another topic: the words mean something else there. */
  otherTopic: -1,
  /** A wording with less substance than this (see profile.ts) is terse. */
  terse: 5,
  /** Within one file, a wording of this substance means the same wherever it stands. */
  plain: 3,

  /** The minutes called the task done, and list it as open again: left over; otherwise, at once and for each month since. */
  closedCarried: -0.2,
  closed: -0.3,
  closedMonth: -0.15,
  mostClosedMonths: 4,
  /** Each further meeting of the series without a mention. */
  gap: -0.02,
  mostGaps: 5,

  /** From `doubt` up, a left-over line and an open task of the same owners belong together if no other comes so near. */
  rival: 0.15,

  /** Lists are copied in order: what the right order adds at most. Decides only between equals. */
  order: 0.02,
  /** Two mentions within one file are one task from here on. */
  repeat: 0.9,
  /** The same of a line in the list of what is left over and one in the summary: there the task stands as it is from now on. */
  reviewed: 0.7,
};

export type Weights = typeof weights;
