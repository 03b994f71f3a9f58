import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readMinutes
} from "./chunk-OXSITLVQ.js";
import "./chunk-PIKUSECM.js";
import "./chunk-EJCSIJNP.js";
import "./chunk-TJRBXXYP.js";
import "./chunk-HANBNIMK.js";
export {
  readMinutes
};
