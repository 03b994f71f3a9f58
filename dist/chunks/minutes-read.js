import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readMinutes
} from "./markdown-it.js";
import "./minutes-habits-sections.js";
import "./minutes-series.js";
import "./ignore.js";
import "./minutes-vocabulary-ru.js";
import "./fastest-levenshtein.js";
import "./runtime.js";
export {
  readMinutes
};
