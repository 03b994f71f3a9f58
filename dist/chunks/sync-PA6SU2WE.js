import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  sync
} from "./chunk-SJHSHAOE.js";
import "./chunk-JS3I5RJ5.js";
import "./chunk-STYIZ7HI.js";
import "./chunk-VG6GGCPK.js";
import "./chunk-366W3JI3.js";
import "./chunk-HANBNIMK.js";
export {
  sync
};
