/**
 * What a passport lets go of when it gets too long for a body. Change here when it forgets the wrong thing first.
 */
import { encodePassport, type Passport } from './data.ts';
import { cut } from '../../plain-text/plain-line.ts';
import type { Mention } from '../tracked-item.ts';

/** Characters of hidden data: with the readable part (at most about 20,000) a block stays below 60,000. */
const HIDDEN_BUDGET = 38_000;
/** So many newest mentions stand in the table and keep their details as long as there is room. */
export const FRESH_MENTIONS = 40;

/** What a mention can do without: its commit, what explains it, most of its words. */
const withoutCommit = (mention: Mention): Mention => ({ ...mention, sha: null });
const withoutDetails = (mention: Mention): Mention => ({
  ...mention,
  section: [],
  context: null,
  lead: undefined,
  due: null,
  evidence: mention.evidence && { ...mention.evidence, text: cut(mention.evidence.text, 40) },
});
const shortened = (mention: Mention, limit: number): Mention => ({
  ...mention,
  text: cut(mention.text, limit),
  references: mention.references.slice(0, 5),
  owners: mention.owners.slice(0, 5),
});

interface Diet {
  old: (mention: Mention) => Mention;
  fresh: (mention: Mention) => Mention;
}

const asItIs = (mention: Mention): Mention => mention;

/** From the mildest on. Each takes everything that the one before it took. */
const diets: readonly Diet[] = [
  { old: asItIs, fresh: asItIs },
  { old: withoutCommit, fresh: asItIs },
  { old: (mention) => withoutDetails(withoutCommit(mention)), fresh: asItIs },
  { old: (mention) => shortened(withoutDetails(withoutCommit(mention)), 160), fresh: asItIs },
  {
    old: (mention) => shortened(withoutDetails(withoutCommit(mention)), 160),
    fresh: (mention) => shortened(withoutDetails(mention), 400),
  },
];

/**
 * The same passport within what a body holds: older mentions lose details first, then all but the very first and the
 * newest are let go and counted. A passport that fits comes back unchanged, so fitting twice is fitting once.
 */
export function fitPassport(passport: Passport): Passport {
  for (const diet of diets) {
    const lean = onDiet(passport, diet);
    if (fits(lean)) return lean;
  }
  const leanest = diets.at(-1);
  return leanest ? letGo(onDiet(passport, leanest)) : passport;
}

const fits = (passport: Passport): boolean => encodePassport(passport).length <= HIDDEN_BUDGET;

/** The very first mention keeps its commit: "open since" links to it. */
function onDiet(passport: Passport, { old, fresh }: Diet): Passport {
  const oldest = passport.mentions.length - FRESH_MENTIONS;
  const mentions = passport.mentions.map((mention, index) =>
    index >= oldest ? fresh(mention) : index === 0 ? { ...old(mention), sha: mention.sha } : old(mention),
  );
  return { ...passport, mentions };
}

/** The fewest mentions after the first that must go; found by halving, for encoding is the costly part. */
function letGo(passport: Passport): Passport {
  const [first, ...rest] = passport.mentions;
  if (!first) return passport;
  const without = (count: number): Passport => ({
    ...passport,
    mentions: [first, ...rest.slice(count)],
    forgotten: passport.forgotten + count,
  });
  let [low, high] = [0, rest.length - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (fits(without(middle))) high = middle;
    else low = middle + 1;
  }
  return without(Math.max(0, low));
}
