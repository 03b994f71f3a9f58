import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  loadConfig
} from "./yaml.js";
import "./fastest-levenshtein.js";
import "./zod.js";
import "./runtime.js";
export {
  loadConfig
};
