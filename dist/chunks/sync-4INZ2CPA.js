import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  registerOf,
  sync,
  trustOf,
  trustedAuthors
} from "./chunk-LSBJSEFC.js";
import "./chunk-N6IKRCSL.js";
import "./chunk-VW2FW6S5.js";
import "./chunk-FF4EJQLJ.js";
import "./chunk-AUU2O6MU.js";
import "./chunk-HANBNIMK.js";
export {
  registerOf,
  sync,
  trustOf,
  trustedAuthors
};
