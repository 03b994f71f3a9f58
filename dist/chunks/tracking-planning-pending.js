import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  saidDue
} from "./tracking-planning-task-facts.js";
import {
  compareDates,
  compareMentions,
  compareStrings,
  statusOf
} from "./tracking-register-mention.js";

// src/tracking/planning/pending.ts
function pendingOf(item, title) {
  const { id, number, series, mentions, said } = item;
  const since = mentions.find(({ date }) => date !== null)?.date ?? null;
  return { id, number, title, series, newest: asSaid(statusOf(item).mention, said), since, times: mentions.length };
}
function asSaid(newest, said) {
  const [due, owners] = [saidDue(said), said?.owners?.logins.map((login) => login.toLowerCase())];
  return { ...newest, due: due ?? newest.due, owners: owners ?? newest.owners };
}
var comparePending = (a, b) => compareStrings(a.series, b.series) || compareDates(a.since, b.since) || compareMentions(a.newest, b.newest) || compareStrings(a.id, b.id);
var DAY = 864e5;
function pendingItems(items, days) {
  const open = items.map((item) => pendingOf(item, statusOf(item).mention.text)).filter(({ newest: newest2 }) => newest2.status === "open");
  const newest = /* @__PURE__ */ new Map();
  for (const { series, mentions } of items)
    for (const { date } of mentions)
      if (date !== null) newest.set(series, Math.max(newest.get(series) ?? 0, Date.parse(date)));
  return open.filter(
    ({ series, newest: { date } }) => date === null || Date.parse(date) >= (newest.get(series) ?? 0) - days * DAY
  ).sort(comparePending);
}

export {
  pendingOf,
  comparePending,
  pendingItems
};
