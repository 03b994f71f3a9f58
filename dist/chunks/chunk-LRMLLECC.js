import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  UsageError
} from "./chunk-UNYLYV77.js";

// src/config/default-config.ts
var defaultConfig = {
  minutes: null,
  series: [],
  markers: ["AI", "Action", "Action item", "Action point", "AP", "TODO"],
  label: "action-item",
  labels: [],
  references: { "default-owner": null, aliases: {} },
  owners: {},
  assign: true,
  close: "explicit",
  reopen: "never",
  retitle: false,
  review: "fixes",
  "trusted-authors": [],
  language: ["en", "de", "fr", "zh", "es", "pt", "it", "nl", "ja", "ko", "pl", "cs", "no", "da", "sv", "ru"],
  pace: 1e3,
  tracker: null,
  "public-tracker": false
};

// src/config/config-error.ts
function formatConfigError({ file, line, column, message }) {
  return `${file}:${line}:${column}: ${message}`;
}

// src/sync/configured.ts
async function configured(text, file) {
  if (text === null) return defaultConfig;
  const { loadConfig } = await import("./load-4PWZLCV4.js");
  const loaded = loadConfig(text, file);
  if ("errors" in loaded) throw new UsageError(loaded.errors.map(formatConfigError).join("\n"));
  return loaded.config;
}

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

export {
  defaultConfig,
  configured,
  namesOf,
  namesIn,
  personOf,
  withNames,
  extractJson,
  ledgerJson,
  planJson
};
