import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  connect,
  describe
} from "./chunk-HJRI5Q4U.js";
import "./chunk-ZGJGHSF4.js";
import "./chunk-7OFDI7NY.js";
import "./chunk-HLWAQ755.js";
import "./chunk-SHVJ7ARO.js";
import "./chunk-H5BOAGUD.js";
import "./chunk-VW2FW6S5.js";
import "./chunk-TDDRBUIO.js";
import "./chunk-AUU2O6MU.js";
import "./chunk-HANBNIMK.js";
export {
  connect,
  describe
};
