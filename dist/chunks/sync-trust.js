import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/sync/trust.ts
var trustedAuthors = (config) => ["github-actions[bot]", ...config["trusted-authors"]];
var trustOf = (config, source) => ({
  label: config.label,
  authors: trustedAuthors(config),
  source: source.identity
});

export {
  trustedAuthors,
  trustOf
};
