import { escaped, lexiconOf } from './lexicon.ts';
import type { ReadingRules } from './meeting.ts';

const tests = new Map<string, RegExp>();

/** Markdown's own marks, which may stand within a word: "**A**I", "A[I](x)", "to\-do". */
const MARKS = /<[^<>]*>|!?\[|\](?:\([^()\n]*\)|\[[^[\]\n]*\])?|[*_~`\\]/g;
/** Character references that write letters; those that can't hide a word are left out. */
const REFERENCES = /&(?!(?:amp|lt|gt|quot|nbsp|apos);)(?:#|[a-z])/i;

/**
 * Whether a page may hold an action item: whether any word occurs that a marker, a heading, a lead-in or a table of
 * action items must have. Cheap and sound: a page without such a word has no item, so remark need not see it.
 */
export function mayHoldItems(text: string, rules: Pick<ReadingRules, 'markers' | 'languages'>): boolean {
  const test = testOf(rules);
  if (test.test(text)) return true;
  return REFERENCES.test(text) || test.test(text.replace(MARKS, '').replaceAll('&nbsp;', ' '));
}

function testOf({ markers, languages }: Pick<ReadingRules, 'markers' | 'languages'>): RegExp {
  const key = JSON.stringify([markers, languages]);
  let test = tests.get(key);
  if (!test) {
    const lexicon = lexiconOf(languages);
    const concepts = ['actionHeads', 'weakHeads', 'namedTaskColumn', 'markers'] as const;
    const words = new Set([
      ...markers.map((marker) => marker.toLowerCase()),
      ...concepts.flatMap((concept) => lexicon.words(concept)),
    ]);
    // A phrase is found by the words that begin it, so that nothing longer has to be tried.
    const all = [...words].filter(
      (word) => ![...words].some((other) => other !== word && word.startsWith(`${other} `)),
    );
    const spaced = all
      .filter((word) => !/\p{Script=Han}/u.test(word))
      .map((word) => escaped(word).replaceAll('-', '[\\s-]?'));
    const han = all.filter((word) => /\p{Script=Han}/u.test(word)).map(escaped);
    const source = `(?<![\\p{L}\\p{N}])(?:${spaced.join('|')})(?:['’]?s)?(?!\\p{L})${han.length > 0 ? `|${han.join('|')}` : ''}`;
    tests.set(key, (test = new RegExp(source, 'iu')));
  }
  return test;
}
