import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/config/default-config.ts
var defaultConfig = {
  minutes: null,
  series: [],
  ignore: [],
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
  "comment-on": ["close"],
  retitle: false,
  overview: false,
  review: "fixes",
  "trusted-authors": [],
  language: ["en", "de", "fr", "zh", "es", "pt", "it", "nl", "ja", "ko", "pl", "cs", "no", "da", "sv", "ru"],
  pace: 1e3,
  tracker: null,
  "public-tracker": false,
  extends: null
};

export {
  defaultConfig
};
