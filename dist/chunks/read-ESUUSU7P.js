import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readMinutes
} from "./chunk-GOB6YYSZ.js";
import "./chunk-U6QBZOLV.js";
import "./chunk-PRR2KKVX.js";
import "./chunk-TJRBXXYP.js";
import "./chunk-HANBNIMK.js";
export {
  readMinutes
};
