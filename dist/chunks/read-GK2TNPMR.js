import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readMinutes
} from "./chunk-2DFDYARS.js";
import "./chunk-TDDRBUIO.js";
import "./chunk-HANBNIMK.js";
export {
  readMinutes
};
