import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/report/names.ts
function namesOf(people) {
  const names = /* @__PURE__ */ new Map();
  for (const { name, login } of people) {
    const written = name.replace(/^@/u, "").trim();
    const known = names.get(written.toLowerCase());
    if (known === void 0 || login && !known.login) names.set(written.toLowerCase(), { name: written, login });
  }
  return names;
}
var namesIn = (meetings) => namesOf(
  meetings.flatMap(({ participants, items }) => [
    ...items.flatMap(({ owners, supporters }) => [
      ...owners,
      ...owners.flatMap(({ person }) => person ?? []),
      ...supporters
    ]),
    ...participants
  ])
);
var personOf = (owner, names) => names.get(owner.toLowerCase()) ?? { name: owner, login: false };
var withNames = (entries, names) => entries.map((entry) => ({ ...entry, owners: entry.owners.map((owner) => personOf(owner, names).name) }));

// src/report/json.ts
var extractJson = (meetings, diagnostics) => ({
  meetings,
  diagnostics
});
var ledgerJson = (entries, names) => {
  const people = (owners) => owners.map((owner) => personOf(owner, names));
  return {
    items: entries.map(({ id, series, number, text, owners, status, mentions }) => ({
      id,
      series,
      number,
      text,
      owners: people(owners),
      status,
      occurrences: mentions.map(({ path, line, ordinal, date, text: said, status: then, owners: those }) => ({
        path,
        line,
        ordinal,
        date,
        text: said,
        status: then,
        owners: people(those)
      }))
    }))
  };
};
var planJson = ({ operations, doubts, vanished, suggestions, fingerprint }) => ({
  operations: operations.map(
    ({ operation, id, number, title, series, path, line, date, owners, reason, warnings }) => ({
      operation,
      id,
      number,
      title,
      series,
      path,
      line,
      date,
      owners,
      reason,
      warnings
    })
  ),
  doubts,
  vanished,
  suggestions,
  fingerprint
});

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
  tally,
  tallyPlanned,
  deeds,
  WILL,
  DID,
  dayOf,
  namesOf,
  namesIn,
  personOf,
  withNames,
  extractJson,
  ledgerJson,
  planJson
};
