import { UsageError } from '../usage-error.ts';

/**
 * A token as it may stand in a header. Change this if GitHub's tokens look otherwise. White space around it comes with a
 * file or a secret and is nobody's mistake; inside of it, it is not this token. The words never hold what was given.
 */
export function checkedToken(given: string, name: string): string {
  const token = given.trim();
  // what a header can't hold would stand in the message of who builds it
  if (/^[\x20-\x7e]*$/u.test(token)) return token;
  throw new UsageError(
    `${name} holds ${/[\n\r]/u.test(token) ? 'line breaks' : 'signs'} that no token has: is it another secret, a private key perhaps?`,
  );
}
