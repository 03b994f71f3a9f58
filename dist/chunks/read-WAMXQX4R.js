import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readMinutes
} from "./chunk-7ZE25D4B.js";
import "./chunk-RNJQPJDD.js";
import "./chunk-HANBNIMK.js";
export {
  readMinutes
};
