import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readMinutes
} from "./chunk-FVDVX3JC.js";
import "./chunk-277TPEQ4.js";
import "./chunk-OIFJIUDZ.js";
import "./chunk-TJRBXXYP.js";
import "./chunk-HANBNIMK.js";
export {
  readMinutes
};
