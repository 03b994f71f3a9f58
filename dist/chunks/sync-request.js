import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/sync/request.ts
var patternsOf = ({ config, paths }) => config.minutes ?? (paths.length > 0 ? paths : null);

export {
  patternsOf
};
