import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  connect,
  describe
} from "./chunk-5GFS4R75.js";
import "./chunk-SZFLYQ6C.js";
import "./chunk-G2WUN4T3.js";
import "./chunk-AJR4YGQM.js";
import "./chunk-HLWAQ755.js";
import "./chunk-QPJKWTRQ.js";
import "./chunk-X76DNANO.js";
import "./chunk-VA6NQLNU.js";
import "./chunk-RNJQPJDD.js";
import "./chunk-JE5LAQ5P.js";
import "./chunk-HANBNIMK.js";
export {
  connect,
  describe
};
