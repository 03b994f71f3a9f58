import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  connect,
  describe
} from "./chunk-SSRGH6WD.js";
import "./chunk-M4GJQQ6H.js";
import "./chunk-YKYZDRQ3.js";
import "./chunk-HLWAQ755.js";
import "./chunk-SHVJ7ARO.js";
import "./chunk-SQKNASXW.js";
import "./chunk-VW2FW6S5.js";
import "./chunk-FF4EJQLJ.js";
import "./chunk-AUU2O6MU.js";
import "./chunk-HANBNIMK.js";
export {
  connect,
  describe
};
