import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/tracking/planning/task-facts.ts
function factsOf(newest, mentions, forgotten = 0, said) {
  const lately = mentions.toReversed();
  return {
    ordinal: newest.ordinal,
    due: saidDue(said) ?? newest.due ?? lately.find(({ due }) => due !== null)?.due ?? null,
    references: [...new Set([newest, ...lately].flatMap(({ references }) => references))],
    times: mentions.length + forgotten,
    since: mentions.find(({ date }) => date !== null)?.date ?? null
  };
}
function saidDue(said) {
  const date = said?.due?.date ?? null;
  return date === null ? null : { text: date, date };
}

export {
  factsOf,
  saidDue
};
