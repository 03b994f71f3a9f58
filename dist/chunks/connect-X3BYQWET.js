import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  connect,
  describe
} from "./chunk-7BP2L7E7.js";
import "./chunk-HG56NT3P.js";
import "./chunk-YKYZDRQ3.js";
import "./chunk-HLWAQ755.js";
import "./chunk-SHVJ7ARO.js";
import "./chunk-6MXJQ6FT.js";
import "./chunk-VW2FW6S5.js";
import "./chunk-FF4EJQLJ.js";
import "./chunk-AUU2O6MU.js";
import "./chunk-HANBNIMK.js";
export {
  connect,
  describe
};
