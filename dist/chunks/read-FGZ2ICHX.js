import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readMinutes
} from "./chunk-BLL7R6WZ.js";
import "./chunk-Y4FOJD3X.js";
import "./chunk-TJRBXXYP.js";
import "./chunk-VG6GGCPK.js";
import "./chunk-366W3JI3.js";
import "./chunk-HANBNIMK.js";
export {
  readMinutes
};
