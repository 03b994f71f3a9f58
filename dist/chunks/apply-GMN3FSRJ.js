import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  apply,
  stoppedBy
} from "./chunk-JCC6LPDY.js";
import "./chunk-AJQWZMFC.js";
import "./chunk-OGNHI3YC.js";
import "./chunk-AUU2O6MU.js";
import "./chunk-I3736BN7.js";
import "./chunk-GJSBERGF.js";
import "./chunk-SJQ6EU53.js";
import "./chunk-34CPFN33.js";
import "./chunk-HANBNIMK.js";
export {
  apply,
  stoppedBy
};
