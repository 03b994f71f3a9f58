/**
 * Finds the one name that a slip of the pen turns into another. Change it when another slip is to be seen through, or when
 * a page of thousands of people takes long.
 */
import { distance } from 'fastest-levenshtein';

/** Letters that a slip changes, adds or leaves out: of a short name one, of a longer one two. */
const SHORT = 5;
const most = (name: string): number => (name.length < SHORT ? 1 : 2);

/**
 * So many comparisons are cheaper than an index. Whoever asks more often gets one: names that are few letters apart are
 * equal without one or two letters of each, so these shorter forms lead from one to the other, and nobody compares all pairs.
 */
const FEW = 20_000;
/** Shorter forms that the index holds at most. Names that find no room any more are found by one letter only. */
const MOST_FORMS = 400_000;

/** No account has a longer name; the shorter forms of one are as many as its square. */
const LONGEST = 60;

/** The names that are known, of which one may have been meant. */
export class Slips {
  readonly #names: readonly string[];
  readonly #known: ReadonlySet<string>;
  #compared = 0;
  #indexes: readonly Forms[] | null = null;

  constructor(names: readonly string[]) {
    this.#names = [...new Set(names)];
    this.#known = new Set(names.map((name) => name.toLowerCase()));
  }

  /** In capitals or small letters. */
  has(name: string): boolean {
    return this.#known.has(name.toLowerCase());
  }

  /** The nearest name, if it is near and none is as near as it. */
  nearest(name: string): string | null {
    const lower = name.toLowerCase();
    const near = this.#candidates(lower)
      .map((login) => ({ login, away: distance(lower, login.toLowerCase()) }))
      .filter(({ away }) => away <= most(lower))
      .sort((a, b) => a.away - b.away || a.login.localeCompare(b.login));
    const [first, second] = near;
    return first && first.away !== second?.away ? first.login : null;
  }

  #candidates(lower: string): readonly string[] {
    this.#compared += this.#names.length;
    if (this.#compared <= FEW) return this.#names;
    if (lower.length > LONGEST) return [];
    this.#indexes ??= [1, 2].map((letters) => new Forms(this.#names, letters));
    // what is one letter away is nearer than all that is two
    for (const index of this.#indexes) {
      const found = index.alike(lower).flatMap((at) => this.#names[at] ?? []);
      if (found.some((login) => distance(lower, login.toLowerCase()) <= index.letters)) return found;
    }
    return [];
  }
}

/** The shorter forms of names, as numbers that tell nearly all of them apart, in order. */
class Forms {
  readonly letters: number;
  /** The form's number, and behind it the place of the name that it is of. */
  readonly #sorted: Float64Array;

  constructor(names: readonly string[], letters: number) {
    this.letters = letters;
    const forms: number[] = [];
    for (const [at, name] of names.slice(0, PLACES).entries()) {
      if (name.length > LONGEST || forms.length + name.length ** letters > MOST_FORMS) continue;
      for (const form of formsOf(name.toLowerCase(), letters)) forms.push(form * PLACES + at);
    }
    this.#sorted = Float64Array.from(forms).sort();
  }

  /** Places of the names that share a form with this one. */
  alike(name: string): number[] {
    const places = new Set<number>();
    for (const form of formsOf(name, this.letters)) {
      let [low, high] = [0, this.#sorted.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((this.#sorted[middle] ?? 0) < form * PLACES) low = middle + 1;
        else high = middle;
      }
      for (; low < this.#sorted.length; low++) {
        const place = (this.#sorted[low] ?? 0) - form * PLACES;
        if (place >= PLACES) break;
        places.add(place);
      }
    }
    return [...places];
  }
}

/** More names than a page can hold. Together with a form's number, one still fits into a number. */
const PLACES = 2 ** 20;
/** An odd number whose powers spread well. */
const BASE = 0x01_00_01_93;

const { imul } = Math;

/** The number of the name itself, and of all that is left of it without one letter, or without two. */
function formsOf(name: string, letters: number): Set<number> {
  // numbers of the beginnings, so that a letter more is one step
  const forms = new Set<number>();
  const without = (from: number, begun: number, left: number): void => {
    let number = begun;
    for (let at = from; at < name.length; at++) {
      if (left > 0) without(at + 1, number, left - 1);
      number = (imul(number, BASE) + name.charCodeAt(at) + 1) >>> 0;
    }
    forms.add(number);
  };
  without(0, 0, letters);
  return forms;
}
