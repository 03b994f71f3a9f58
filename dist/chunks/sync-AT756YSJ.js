import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  registerOf,
  sync,
  trustOf,
  trustedAuthors
} from "./chunk-SZFLYQ6C.js";
import "./chunk-G2WUN4T3.js";
import "./chunk-X76DNANO.js";
import "./chunk-VA6NQLNU.js";
import "./chunk-RNJQPJDD.js";
import "./chunk-JE5LAQ5P.js";
import "./chunk-HANBNIMK.js";
export {
  registerOf,
  sync,
  trustOf,
  trustedAuthors
};
