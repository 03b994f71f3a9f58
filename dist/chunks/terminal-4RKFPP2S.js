import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  renderExtract,
  renderLedger,
  renderOutcomes,
  renderPlan
} from "./chunk-URRN4QSG.js";
import "./chunk-QIHYYR2E.js";
import "./chunk-OSS5WXD3.js";
import "./chunk-NV7RC4AR.js";
import "./chunk-3JYFSMMU.js";
import "./chunk-34CPFN33.js";
import "./chunk-HANBNIMK.js";
export {
  renderExtract,
  renderLedger,
  renderOutcomes,
  renderPlan
};
