import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  connect,
  describe
} from "./chunk-OOI5H6CK.js";
import "./chunk-GEDXBMGX.js";
import "./chunk-HLWAQ755.js";
import "./chunk-4QLAQC74.js";
import "./chunk-TNMF3RKC.js";
import "./chunk-TJRBXXYP.js";
import "./chunk-SJQ6EU53.js";
import "./chunk-VA6NQLNU.js";
import "./chunk-STYIZ7HI.js";
import "./chunk-366W3JI3.js";
import "./chunk-HANBNIMK.js";
export {
  connect,
  describe
};
