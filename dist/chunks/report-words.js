import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/report/words.ts
var count = (number, one, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;
function listed(words) {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.slice(-1).join("")}`;
}
function tally(operations) {
  const counts = { create: 0, update: 0, close: 0, reopen: 0, none: 0, skip: 0 };
  for (const { operation } of operations) counts[operation] += 1;
  return counts;
}
var tallyPlanned = ({ plan, cap }) => {
  const counts = tally(plan.operations);
  return cap === null ? counts : { ...counts, create: 0 };
};
var isCapped = ({ result, operation }) => result === "held" && operation.writes === null;
var isOvertaken = ({ result, operation }) => result === "held" && operation.writes !== null;
function deeds(counts, forms) {
  const kinds = ["create", "update", "close", "reopen"].filter((kind) => counts[kind] > 0);
  return listed(
    kinds.map((kind, index) => `${forms[kind]} ${index === 0 ? count(counts[kind], "issue") : String(counts[kind])}`)
  );
}
var WILL = { create: "creates", update: "updates", close: "closes", reopen: "reopens" };
var DID = { create: "created", update: "updated", close: "closed", reopen: "reopened" };
var dayOf = (date) => date ?? "undated";

export {
  count,
  listed,
  tally,
  tallyPlanned,
  isCapped,
  isOvertaken,
  deeds,
  WILL,
  DID,
  dayOf
};
