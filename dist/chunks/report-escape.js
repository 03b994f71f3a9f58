import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  code,
  fenced,
  logLine,
  logLines,
  mermaidLabel,
  minutesText,
  prose,
  terminalLines,
  terminalText
} from "./report-escape+ansi-regex.js";
import "./plain-text-quote.js";
import "./plain-text-plain-line.js";
import "./runtime.js";
export {
  code,
  fenced,
  logLine,
  logLines,
  mermaidLabel,
  minutesText,
  prose,
  terminalLines,
  terminalText
};
