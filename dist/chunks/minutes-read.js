import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readMinutes
} from "./markdown-it.js";
import "./minutes-series.js";
import "./minutes-vocabulary-ru.js";
import "./fastest-levenshtein.js";
import "./runtime.js";
export {
  readMinutes
};
