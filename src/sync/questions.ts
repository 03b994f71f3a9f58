/**
 * How much a run may ask GitHub beyond what it can't do without. Change here when a preview should know more, or cost less.
 */

/** Each file of a preview may cost so many requests: to be read, and what its lines make us ask. */
const PER_FILE = 2;

/**
 * The questions that a run has left, of whatever kind. A pull request is anybody's, and its lines may name thousands of
 * issues, owners and pull requests: so a preview of m files asks 2m things, beside the ten requests of any preview.
 */
export class Questions {
  #left: number;

  private constructor(left: number) {
    this.#left = left;
  }

  /** One is always left: who can be assigned. `more`: what the config wants to be looked at besides. */
  static ofPreview(files: number, more = 0): Questions {
    return new Questions(Math.max(1, PER_FILE * files) + more);
  }

  /** Of pages that somebody with the right to has merged: as many as each kind of question allows. */
  static unlimited(): Questions {
    return new Questions(Infinity);
  }

  get left(): number {
    return this.#left;
  }

  /** Whether there is room for so many questions; they are taken off then. */
  ask(count = 1): boolean {
    if (this.#left < count) return false;
    this.#left -= count;
    return true;
  }

  /** What was kept for a question that is not asked after all. */
  giveBack(count: number): void {
    this.#left += count;
  }
}
