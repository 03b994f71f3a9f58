import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  decide,
  registerOf
} from "./chunk-K26RLEWW.js";
import "./chunk-AJQWZMFC.js";
import "./chunk-2GDEDIBL.js";
import "./chunk-PIKUSECM.js";
import "./chunk-OGNHI3YC.js";
import "./chunk-AUU2O6MU.js";
import "./chunk-4ZWT7GCW.js";
import "./chunk-I3736BN7.js";
import "./chunk-EJCSIJNP.js";
import "./chunk-UNYLYV77.js";
import "./chunk-TJRBXXYP.js";
import "./chunk-GJSBERGF.js";
import "./chunk-SJQ6EU53.js";
import "./chunk-34CPFN33.js";
import "./chunk-HANBNIMK.js";
export {
  decide,
  registerOf
};
