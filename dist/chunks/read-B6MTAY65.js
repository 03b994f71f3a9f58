import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readMinutes
} from "./chunk-SURENSIJ.js";
import "./chunk-FVWYRTWX.js";
import "./chunk-OIFJIUDZ.js";
import "./chunk-TJRBXXYP.js";
import "./chunk-HANBNIMK.js";
export {
  readMinutes
};
