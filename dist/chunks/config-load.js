import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  loadConfig,
  loadShared
} from "./config-schema.js";
import "./yaml.js";
import "./config-did-you-mean.js";
import "./fastest-levenshtein.js";
import "./zod.js";
import "./runtime.js";
export {
  loadConfig,
  loadShared
};
