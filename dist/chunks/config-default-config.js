import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  UsageError
} from "./usage-error.js";

// src/config/default-config.ts
var defaultConfig = {
  minutes: null,
  series: [],
  markers: ["AI", "Action", "Action item", "Action point", "AP", "TODO"],
  vocabulary: {
    "action-headings": [],
    "earlier-headings": [],
    markers: [],
    "owner-columns": [],
    done: [],
    "not-done": [],
    everybody: [],
    "not-items": []
  },
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
  const { loadConfig } = await import("./config-load.js");
  const loaded = loadConfig(text, file);
  if ("errors" in loaded) throw new UsageError(loaded.errors.map(formatConfigError).join("\n"));
  return loaded.config;
}

export {
  defaultConfig,
  configured
};
