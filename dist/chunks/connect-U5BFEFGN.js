import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  connect,
  describe
} from "./chunk-JI75F3ZE.js";
import "./chunk-LSBJSEFC.js";
import "./chunk-YKYZDRQ3.js";
import "./chunk-HLWAQ755.js";
import "./chunk-QPJKWTRQ.js";
import "./chunk-N6IKRCSL.js";
import "./chunk-VW2FW6S5.js";
import "./chunk-FF4EJQLJ.js";
import "./chunk-AUU2O6MU.js";
import "./chunk-HANBNIMK.js";
export {
  connect,
  describe
};
