import ignore from 'ignore';

/** Most patterns that a list may hold, and most characters of one: far beyond any real list. */
export const MAX_GLOBS = 200;
const MAX_GLOB_LENGTH = 256;
/** `*` in one path part. The time to match grows with the power of this number. */
const MAX_STARS_PER_PART = 3;
/** `**` in one pattern, for the same reason. */
const MAX_DEEP_STARS = 3;

/** Why a pattern can't be used, in words; `null` if it can. */
export function globProblem(pattern: string): string | null {
  if (pattern.length > MAX_GLOB_LENGTH) return `is longer than ${MAX_GLOB_LENGTH} characters`;
  const parts = pattern.split('/');
  if (parts.filter((part) => part.includes('**')).length > MAX_DEEP_STARS) {
    return `has more than ${MAX_DEEP_STARS} parts with **`;
  }
  if (parts.some((part) => (part.match(/\*+/gu) ?? []).length > MAX_STARS_PER_PART)) {
    return `has more than ${MAX_STARS_PER_PART} * in one path part`;
  }
  return null;
}

/**
 * Whether gitignore-like patterns pick a path (`meetings/**`, `!README.md`): the last pattern that matches decides.
 * Unlike gitignore, a `!` pattern also takes a file out of a folder that is picked as a whole.
 * Patterns with a `globProblem`, and those past `MAX_GLOBS`, match nothing: the config says so when it is read.
 */
export function matchesGlobs(path: string, patterns: readonly string[]): boolean {
  const plain = relative(path);
  if (!ignore.isPathValid(plain)) return false;
  let picked = false;
  for (const pattern of patterns.slice(0, MAX_GLOBS)) {
    if (globProblem(pattern) !== null) continue;
    const negative = pattern.startsWith('!');
    const glob = negative ? pattern.slice(1) : pattern;
    if (picked === negative && ignore().add(glob).ignores(plain)) picked = !negative;
  }
  return picked;
}

/** Patterns are about paths below the repository: `./a`, `/a` and `../a` count as `a`. */
function relative(path: string): string {
  return path.replace(/^(?:\.{0,2}\/)+/u, '');
}
