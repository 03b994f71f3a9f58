import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  decide,
  registerOf
} from "./chunk-QLDTQ7BU.js";
import "./chunk-BNTYJVK4.js";
import "./chunk-UZZK6XQ7.js";
import "./chunk-277TPEQ4.js";
import "./chunk-SXBL6AIL.js";
import "./chunk-AUU2O6MU.js";
import "./chunk-HVAQMXHG.js";
import "./chunk-I3736BN7.js";
import "./chunk-OIFJIUDZ.js";
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
