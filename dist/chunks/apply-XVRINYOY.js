import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  apply,
  stoppedBy
} from "./chunk-6NJI734N.js";
import "./chunk-AY44TX3E.js";
import "./chunk-G2WUN4T3.js";
import "./chunk-SXBL6AIL.js";
import "./chunk-AUU2O6MU.js";
import "./chunk-34CPFN33.js";
import "./chunk-SJQ6EU53.js";
import "./chunk-VA6NQLNU.js";
import "./chunk-HANBNIMK.js";
export {
  apply,
  stoppedBy
};
