import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  personOf
} from "./report-names.js";

// src/report/json.ts
var extractJson = (meetings, diagnostics) => ({
  meetings,
  diagnostics
});
var doubtsJson = (read, doubts) => ({
  ...read,
  doubts
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
var inertJson = (value, indent = 2) => JSON.stringify(value, null, indent).replace(
  /(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/gu,
  (sign) => Array.from({ length: sign.length }, (_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, "0")}`).join("")
);

export {
  extractJson,
  doubtsJson,
  ledgerJson,
  planJson,
  inertJson
};
