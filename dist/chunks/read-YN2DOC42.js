import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readMinutes
} from "./chunk-D24UBY2M.js";
import "./chunk-FF4EJQLJ.js";
import "./chunk-HANBNIMK.js";
export {
  readMinutes
};
