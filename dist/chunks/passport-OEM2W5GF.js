import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  hasLabel,
  hiddenDataOf,
  isTrustedAuthor,
  labelSeenOn,
  perhapsBorrowed,
  readRegister,
  renderPassport
} from "./chunk-XM4XAATD.js";
import "./chunk-LDBEY46S.js";
import "./chunk-AUU2O6MU.js";
import "./chunk-I3736BN7.js";
import "./chunk-OIVXK5DR.js";
import "./chunk-HLIVSOY3.js";
import "./chunk-GJSBERGF.js";
import "./chunk-HANBNIMK.js";
export {
  hasLabel,
  hiddenDataOf,
  isTrustedAuthor,
  labelSeenOn,
  perhapsBorrowed,
  readRegister,
  renderPassport
};
