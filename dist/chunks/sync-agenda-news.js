import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  renderAgenda
} from "./report-agenda.js";
import {
  Questions,
  registerOf
} from "./sync-ours.js";
import {
  closedByTool
} from "./tracking-planning-plan.js";
import {
  comparePending,
  pendingOf
} from "./tracking-planning-pending.js";
import {
  withoutDuplicates
} from "./tracking-planning-twin-issues.js";
import {
  isAgent
} from "./tracking-agents.js";
import {
  refuseUnknownSeries
} from "./usage-error.js";
import {
  readingRules
} from "./sync-collect.js";
import {
  namesOf
} from "./report-names.js";
import {
  isAmong
} from "./tracking-names.js";
import {
  statusOf
} from "./tracking-register-mention.js";

// src/sync/agenda-news.ts
var MOST_PULLS = 50;
var MOST_CLOSINGS = 20;
async function newsSinceMeeting(tracked, { closingOf, ports }) {
  const found = { pending: [], news: /* @__PURE__ */ new Map() };
  const merged = /* @__PURE__ */ new Map();
  let asked = 0;
  for (const issue of withoutDuplicates(tracked)) {
    const { mention, status } = statusOf(issue.item);
    const news = [];
    if (issue.issue.state === "open") {
      if (status === "closed") news.push(whatWasSaid(mention));
    } else {
      if (status === "closed") continue;
      if (mention.date === null) continue;
      const isOld = issue.issue.updatedAt < mention.date;
      if (isOld && asked++ >= MOST_CLOSINGS) continue;
      const { by, at } = await closingOf(issue.issue.number);
      const isMachine = by !== null && isAgent(by) && !issue.passport.runs.undone && !closedByTool(issue);
      if (at === null || at < mention.date && !isMachine) continue;
      const reason = issue.issue.stateReason === "not_planned" ? " as not planned" : "";
      news.push(
        `on GitHub: closed${reason}${by === null ? "" : ` by ${by}${isMachine ? ", not by a person," : ""}`} on ${at.slice(0, 10)}`
      );
    }
    for (const reference of mention.references) {
      if (!merged.has(reference) && merged.size < MOST_PULLS) merged.set(reference, await isMerged(reference, ports));
      if (merged.get(reference) === true) news.push(`on GitHub: ${reference} was merged: done?`);
    }
    found.pending.push(issue);
    if (news.length > 0) found.news.set(issue.item.id, news);
  }
  return found;
}
var whatWasSaid = ({ date, evidence, text }) => `the minutes${date === null ? "" : ` of ${date}`} say \u201C${evidence?.text ?? text}\u201D: done?`;
async function isMerged(reference, ports) {
  const [, repository, number] = /^([^/\s]+\/[^/\s#]+)#(\d+)$/u.exec(reference) ?? [];
  return repository !== void 0 && number !== void 0 && await ports.stateOf?.({ repository, number: Number(number), kind: "pull" }) === "merged";
}

// src/sync/agenda.ts
async function agendaOfIssues(series, { config, ports, closingOf }) {
  const { tracked } = await registerOf(config, ports, Questions.unlimited());
  const items = tracked.map(({ item }) => item);
  if (series !== null) refuseUnknownSeries([series], items);
  const ofSeries = tracked.filter(({ item }) => (series ?? item.series) === item.series);
  const { pending, news } = await newsSinceMeeting(ofSeries, { ports, closingOf });
  const rows = pending.map(({ issue, item }) => pendingOf(item, issue.title)).sort(comparePending);
  const { agendaWords } = await import("./minutes-habits-agenda-words.js");
  const words = agendaWords(
    ofSeries.flatMap(({ item }) => item.mentions),
    readingRules(config)
  );
  return renderAgenda(rows, { news, names: namesOf(pending.flatMap(peopleOf)), words });
}
function peopleOf({ issue, passport: { owners, written } }) {
  const logins = [...issue.assignees, ...written.assignees, ...written.refused];
  const isLogin = isAmong(logins);
  return [...logins.map((name) => ({ name, login: true })), ...owners.map((name) => ({ name, login: isLogin(name) }))];
}

export {
  agendaOfIssues,
  peopleOf
};
