import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  hang,
  sections
} from "./get-east-asian-width.js";
import {
  terminalText
} from "./report-escape+ansi-regex.js";
import "./plain-text-quote.js";
import "./plain-text-plain-line.js";
import "./runtime.js";

// src/report/explanation.ts
function renderExplanation(explanation, paint) {
  const { path, line, source, statement, isItem, items, reason, rule, steps, diagnostics } = explanation;
  const isLonger = statement !== null && statement.endLine > statement.line;
  const extent = isLonger ? ` (part of lines ${statement.line} to ${statement.endLine})` : "";
  const verdict = isItem ? paint.green(items.length > 1 ? `These are ${items.length} action items` : "This is an action item") : paint.yellow("This is not an action item");
  const fixes = diagnostics.flatMap(({ message, rule: found, fix }) => [
    ...hang("  ", `${terminalText(message)} [${found}]`, paint.width),
    ...fix === null ? [] : [`  better: ${paint.green(terminalText(fix))}`]
  ]);
  return sections([
    [
      paint.bold(`${terminalText(path)}:${line}${extent}`),
      ...hang("  ", terminalText(source), paint.width).map(paint.dim)
    ],
    hang("", `${verdict}: ${terminalText(reason)} [${rule}]`, paint.width),
    steps.length === 0 ? [] : ["What was read:", ...steps.flatMap((step) => hang("  ", terminalText(step), paint.width))],
    fixes.length === 0 ? [] : ["Worth a look:", ...fixes]
  ]);
}
export {
  renderExplanation
};
