import { encodePassport, type Passport } from './passport-data.ts';
import { cut } from './quote.ts';
import type { Mention } from './tracked-item.ts';

/** Characters of hidden data: with the readable part (at most about 21,000) a block stays below 60,000. */
const HIDDEN_BUDGET = 38_000;
/** So many newest mentions keep everything: they are what matching looks at and what the table shows. */
const FRESH = 24;
const SHORT = 160;

/** What older mentions can do without, least missed first. Each step keeps what the step before it kept. */
const leaner: readonly ((mention: Mention) => Mention)[] = [
  (mention) => ({ ...mention, sha: null }),
  (mention) => ({ ...mention, sha: null, section: [], context: null, due: null, evidence: shortEvidence(mention, 40) }),
  (mention) => ({
    ...mention,
    sha: null,
    section: [],
    context: null,
    due: null,
    evidence: shortEvidence(mention, 0),
    text: cut(mention.text, SHORT),
    references: mention.references.slice(0, 5),
    owners: mention.owners.slice(0, 5),
  }),
];

const shortEvidence = ({ evidence }: Mention, limit: number): Mention['evidence'] =>
  evidence && { ...evidence, text: limit === 0 ? '' : cut(evidence.text, limit) };

/**
 * The same passport within what a body holds: older mentions lose details first, then the oldest but the very first are
 * let go and counted. A passport that fits comes back unchanged, so fitting twice is fitting once.
 */
export function fitPassport(passport: Passport): Passport {
  const fits = (candidate: Passport): boolean => encodePassport(candidate).length <= HIDDEN_BUDGET;
  if (fits(passport)) return passport;
  let lean = passport;
  for (const strip of leaner) {
    const old = passport.mentions.length - FRESH;
    lean = {
      ...passport,
      mentions: passport.mentions.map((mention, index) => (index < old ? strip(mention) : mention)),
    };
    if (fits(lean)) return lean;
  }
  return letGo(lean, fits);
}

function letGo(passport: Passport, fits: (candidate: Passport) => boolean): Passport {
  const [first, ...rest] = passport.mentions;
  if (!first) return passport;
  const without = (count: number): Passport => ({
    ...passport,
    mentions: [first, ...rest.slice(count)],
    forgotten: passport.forgotten + count,
  });
  // the fewest that must go: by halving, for encoding is the costly part
  let low = 1;
  let high = rest.length - 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (fits(without(middle))) high = middle;
    else low = middle + 1;
  }
  const reduced = without(Math.max(low, 0));
  return fits(reduced) ? reduced : shortenAll(reduced);
}

/** Even the newest alone are too long: pages of text that nobody reads in an issue. */
const shortenAll = (passport: Passport): Passport => ({
  ...passport,
  mentions: passport.mentions.map((mention) => ({ ...(leaner.at(-1)?.(mention) ?? mention), sha: mention.sha })),
});
