import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  hang,
  pad,
  sections,
  widest
} from "./get-east-asian-width.js";
import {
  unreadRows
} from "./report-not-read.js";
import {
  count
} from "./report-words.js";
import {
  terminalText
} from "./report-escape+ansi-regex.js";
import "./plain-text-quote.js";
import "./plain-text-plain-line.js";
import "./runtime.js";

// src/report/check.ts
var checkJson = (checked) => ({
  ...checked,
  unread: unreadRows(checked.pages.flatMap(({ diagnostics }) => diagnostics))
});
function renderCheck({ ok, config, problems, pages }, paint) {
  const diagnostics = pages.flatMap((page) => page.diagnostics);
  const unread = unreadRows(diagnostics);
  const width = widest(pages.map(({ path }) => terminalText(path)));
  const items = pages.reduce((sum, page) => sum + page.items, 0);
  const points = unread.reduce((sum, row) => sum + row.points, 0);
  const looks = points === 1 ? "looks like a task and is" : "look like tasks and are";
  return sections([
    configLines(config, paint),
    problems.flatMap(
      ({ path, message }) => hang(`${paint.red("\u2717")} `, `${terminalText(path)}: ${terminalText(message)}`, paint.width)
    ),
    pages.flatMap((page) => pageLines(page, width, paint)),
    unread.length === 0 ? [] : [
      paint.bold("Perhaps tasks, and not read"),
      ...unread.flatMap(({ words, places }) => [
        ...hang("  ", terminalText(words), paint.width),
        ...hang("    ", terminalText(places), paint.width).map(paint.dim)
      ])
    ],
    [
      `${ok ? paint.green("Checked") : paint.red("Failed")}: ${count(pages.length, "page")}, ${count(items, "action item")}${points === 0 ? "" : `; ${count(points, "point")} ${looks} not read`}.`
    ]
  ]);
}
function configLines({ file, errors }, paint) {
  if (file === null) return [paint.dim("No .github/minutes.yml: every default holds.")];
  const name = terminalText(file);
  if (errors.length === 0) return [`${paint.green("\u2713")} ${name}`];
  return errors.flatMap(
    ({ line, column, message }) => hang(`${paint.red("\u2717")} `, `${name}:${line}:${column}: ${terminalText(message)}`, paint.width)
  );
}
function pageLines({ path, items, done, diagnostics }, width, paint) {
  const wrong = diagnostics.filter(({ severity }) => severity !== "notice");
  const isBad = wrong.some(({ severity }) => severity === "error");
  const sign = isBad ? paint.red("\u2717") : wrong.length > 0 ? paint.yellow("!") : paint.green("\u2713");
  const said = `${count(items, "action item")}${done === 0 ? "" : `, ${done} done`}`;
  return [
    `${sign} ${pad(terminalText(path), Math.min(width, paint.width - 30))}  ${items === 0 ? paint.dim("no action items") : said}`,
    ...wrong.flatMap(({ line, message }) => hang("    ", `${line}: ${terminalText(message)}`, paint.width))
  ];
}
export {
  checkJson,
  renderCheck
};
