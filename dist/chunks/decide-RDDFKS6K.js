import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  decide,
  registerOf
} from "./chunk-GPNQ52W5.js";
import "./chunk-JHW322GR.js";
import "./chunk-TNMF3RKC.js";
import "./chunk-Y4FOJD3X.js";
import "./chunk-TJRBXXYP.js";
import "./chunk-AY44TX3E.js";
import "./chunk-G2WUN4T3.js";
import "./chunk-SXBL6AIL.js";
import "./chunk-AUU2O6MU.js";
import "./chunk-34CPFN33.js";
import "./chunk-SJQ6EU53.js";
import "./chunk-VA6NQLNU.js";
import "./chunk-JS3I5RJ5.js";
import "./chunk-STYIZ7HI.js";
import "./chunk-VG6GGCPK.js";
import "./chunk-366W3JI3.js";
import "./chunk-HANBNIMK.js";
export {
  decide,
  registerOf
};
