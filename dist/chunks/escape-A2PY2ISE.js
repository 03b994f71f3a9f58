import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  code,
  logLine,
  mermaidLabel,
  minutesText,
  prose,
  terminalLines,
  terminalText
} from "./chunk-3JYFSMMU.js";
import "./chunk-34CPFN33.js";
import "./chunk-HANBNIMK.js";
export {
  code,
  logLine,
  mermaidLabel,
  minutesText,
  prose,
  terminalLines,
  terminalText
};
