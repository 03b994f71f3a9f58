import type { Run } from './run.ts';
import { count } from './words.ts';

/** So many numbers are named. */
const MOST = 5;

/** Issues that look like ours and don't count, a sentence for each author: after a change of token, all tasks would be created again. */
export function untrustedWords({ untrusted = [] }: Pick<Run, 'untrusted'>): string[] {
  return [...new Set(untrusted.map(({ author }) => author))].map((author) => {
    const numbers = untrusted.filter((issue) => issue.author === author).map(({ number }) => `#${number}`);
    const named = [...numbers.slice(0, MOST), ...(numbers.length > MOST ? ['…'] : [])].join(', ');
    const subject = `${count(numbers.length, 'issue')} (${named}) ${numbers.length === 1 ? 'carries a passport' : 'carry passports'} of these minutes but ${numbers.length === 1 ? 'was' : 'were'} created by ${author}`;
    return `${subject}, whom the config does not trust: their tasks count as new. If that is you, or your token of before, add ${author} to \`trusted-authors\`.`;
  });
}
