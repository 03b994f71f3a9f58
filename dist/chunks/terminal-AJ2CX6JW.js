import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  renderExtract,
  renderLedger,
  renderOutcomes,
  renderPlan
} from "./chunk-ZZNXUZC3.js";
import "./chunk-6ZIMP7Q5.js";
import "./chunk-OSS5WXD3.js";
import "./chunk-NV7RC4AR.js";
import "./chunk-M2IO3DFK.js";
import "./chunk-OIVXK5DR.js";
import "./chunk-HLIVSOY3.js";
import "./chunk-HANBNIMK.js";
export {
  renderExtract,
  renderLedger,
  renderOutcomes,
  renderPlan
};
