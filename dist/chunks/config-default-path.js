import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/config/default-path.ts
var DEFAULT_CONFIG_PATH = ".github/minutes.yml";

export {
  DEFAULT_CONFIG_PATH
};
