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

export {
  namesOf,
  namesIn,
  personOf,
  withNames
};
