import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  outsideBlock,
  renderPassport
} from "./tracking-passport-data.js";
import {
  factsOf
} from "./tracking-planning-task-facts.js";
import {
  missing
} from "./tracking-names.js";
import {
  quote
} from "./plain-text-quote.js";
import {
  rememberedKey,
  statusOf
} from "./tracking-register-mention.js";

// src/tracking/planning/row.ts
var rowOf = ({ id, series }, { number, title }, { path, line, date }) => ({
  id,
  number,
  title,
  series,
  path,
  line,
  date
});

// src/tracking/planning/twin-issues.ts
function isUntouched({ issue, passport, hidden }) {
  const { written } = passport;
  return issue.stateReason !== "reopened" && issue.comments === 0 && issue.title === written.title && missing(issue.labels, written.labels).length === 0 && missing(issue.assignees, written.assignees).length === 0 && outsideBlock(issue.body, hidden) === "";
}
function withoutDuplicates(tracked) {
  const isClosedAsOne = ({ issue }) => issue.state === "closed" && issue.stateReason === "duplicate";
  const isRetired = ({ issue, passport }) => issue.state === "closed" && passport.written.close?.reason === "duplicate";
  const keysOf = ({ item }) => item.mentions.map(rememberedKey);
  const elsewhere = new Set(tracked.filter((one) => !isClosedAsOne(one) && !isRetired(one)).flatMap(keysOf));
  return tracked.filter(
    (one) => !isRetired(one) && !(isClosedAsOne(one) && keysOf(one).some((key) => elsewhere.has(key)))
  );
}
function successors(tracked, remaining) {
  const stays = new Set(remaining);
  const open = new Set(remaining.map(({ issue }) => issue.number));
  const holders = new Map(
    remaining.toSorted((a, b) => b.issue.number - a.issue.number).flatMap(({ issue, item }) => item.mentions.map((mention) => [rememberedKey(mention), issue.number]))
  );
  return new Map(
    tracked.filter((one) => !stays.has(one)).flatMap(({ issue, item }) => {
      const word = item.said?.same?.number;
      const [heir] = word !== void 0 && open.has(word) ? [word] : item.mentions.flatMap((mention) => holders.get(rememberedKey(mention)) ?? []);
      return heir === void 0 ? [] : [[issue.number, heir]];
    })
  );
}
function planTwin(twin, elder, serverUrl) {
  const { issue, item, passport, released, newer, hidden } = twin;
  const { mention } = statusOf(item);
  const word = item.said?.same?.number === elder.issue.number ? item.said.same : void 0;
  const name = `the same task as #${elder.issue.number}${word ? `, ${quote(word.by)} said` : ""}`;
  const row = {
    ...rowOf(item, issue, mention),
    owners: passport.owners,
    facts: factsOf(mention, item.mentions, passport.forgotten, item.said),
    warnings: []
  };
  if (released || newer || issue.state === "closed") return { ...row, operation: "none", reason: name, writes: null };
  if (!word && !isUntouched(twin)) {
    const warning = `#${issue.number} is ${name}, and people have worked on both: close one of them as duplicate`;
    return { ...row, operation: "none", reason: name, warnings: [warning], writes: null };
  }
  return {
    ...row,
    operation: "close",
    reason: `${name}: closed as duplicate`,
    writes: {
      block: renderPassport(retired(twin), serverUrl),
      addLabels: [],
      removeLabels: [],
      addAssignees: [],
      removeAssignees: [],
      expected: { state: "open", title: issue.title, hidden },
      closeReason: "duplicate",
      // before it is closed a comment would look like somebody's work
      farewell: word ? `This is ${name}.` : `This is ${name}; both were created for it.`
    }
  };
}
var retired = ({ issue, passport }) => ({
  ...passport,
  written: {
    ...passport.written,
    state: "closed",
    close: { reason: "duplicate", comments: issue.comments, reopened: false }
  }
});

export {
  rowOf,
  isUntouched,
  withoutDuplicates,
  successors,
  planTwin,
  retired
};
