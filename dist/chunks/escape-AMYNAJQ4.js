import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  code,
  logLine,
  logLines,
  mermaidLabel,
  minutesText,
  prose,
  terminalLines,
  terminalText
} from "./chunk-M2IO3DFK.js";
import "./chunk-OIVXK5DR.js";
import "./chunk-HLIVSOY3.js";
import "./chunk-HANBNIMK.js";
export {
  code,
  logLine,
  logLines,
  mermaidLabel,
  minutesText,
  prose,
  terminalLines,
  terminalText
};
