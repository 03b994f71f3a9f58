import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  contentEdits,
  overwrittenBy
} from "./github-edit-history.2.js";
import "./zod.js";
import "./runtime.js";
export {
  contentEdits,
  overwrittenBy
};
