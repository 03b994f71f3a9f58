import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  count
} from "./report-words.js";

// src/report/untrusted.ts
var GONE = "ghost";
var MOST = 5;
function untrustedWords({ untrusted = [] }) {
  return [...new Set(untrusted.map(({ author }) => author))].map((author) => {
    const numbers = untrusted.filter((issue) => issue.author === author).map(({ number }) => `#${number}`);
    const named = [...numbers.slice(0, MOST), ...numbers.length > MOST ? ["\u2026"] : []].join(", ");
    const subject = `${count(numbers.length, "issue")} (${named}) ${numbers.length === 1 ? "carries a passport" : "carry passports"} of these minutes but ${numbers.length === 1 ? "was" : "were"} created by ${author}`;
    if (author === GONE)
      return `${subject}, an account that is gone, as many are: nobody can be trusted under that name. Open ones hold their tasks, and get no second issue; close them, and the next run creates them anew.`;
    return `${subject}, whom the config does not trust: open ones hold their tasks, and get no second issue. If that is you, or your token of before, add ${author} to \`trusted-authors\`; if not, take the label off them.`;
  });
}

export {
  untrustedWords
};
