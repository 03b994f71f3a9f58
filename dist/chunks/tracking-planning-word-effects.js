import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  saidComment
} from "./tracking-planning-reasons.js";
import {
  rowOf
} from "./tracking-planning-twin-issues.js";
import {
  renderPassport
} from "./tracking-passport-data.js";
import {
  factsOf
} from "./tracking-planning-task-facts.js";
import {
  common,
  missing
} from "./tracking-names.js";
import {
  statusOf
} from "./tracking-register-mention.js";

// src/tracking/planning/word-effects.ts
function effectOf(command, word, one, writing) {
  const { serverUrl } = writing;
  const { passport } = one;
  const said = passport.said ?? {};
  switch (command.name) {
    case "due": {
      const before = heardBefore(said.due, word);
      const due = { ...word, date: command.date };
      return before ?? rewriting(one, { said: { ...said, due } }, `due ${command.date ?? "as the minutes say"}`, serverUrl);
    }
    case "retitle": {
      const { title } = command;
      const change = { said: { ...said, title: { ...word, title } }, written: { ...passport.written, title } };
      return heardBefore(said.title, word) ?? rewriting(one, change, "retitled", serverUrl, { title });
    }
    case "assign":
      return heardBefore(said.owners, word) ?? assigning(command.logins, word, one, serverUrl);
    case "done":
    case "drop": {
      const as = command.name === "done" ? "completed" : "not_planned";
      const before = heardBefore(said.state, word);
      if (before === "late") return before;
      if (before === "done" && !isCutShort(one)) return before;
      return closing({ ...word, as }, one, writing);
    }
    default:
      return command;
  }
}
function heardBefore(known, word) {
  if (known === void 0) return null;
  if (known.comment === word.comment && known.at === word.at) return "done";
  return known.at > word.at ? "late" : null;
}
var isCutShort = ({ issue, passport }) => issue.state === "open" && passport.written.close !== null && issue.stateReason !== "reopened";
function assigning(logins, word, one, serverUrl) {
  const { issue, passport } = one;
  const { written } = passport;
  const add = missing(logins, issue.assignees);
  const remove = missing(common(written.assignees, issue.assignees), logins);
  const change = {
    owners: logins,
    said: { ...passport.said, owners: { ...word, logins } },
    written: {
      ...written,
      assignees: [...common(written.assignees, logins), ...missing(add, written.assignees)],
      refused: []
    }
  };
  const writes = { addAssignees: add, removeAssignees: remove };
  return rewriting(one, change, `assigned to ${logins.join(", ")}`, serverUrl, writes);
}
function closing(state, one, { serverUrl, comments }) {
  const { issue, passport } = one;
  const said = { ...passport.said, state };
  if (issue.state === "closed") return rewriting(one, { said }, "closed before", serverUrl);
  const close = { reason: state.as, comments: issue.comments, reopened: issue.stateReason === "reopened" };
  const isPosted = isCutShort(one) && issue.comments > (passport.written.close?.comments ?? 0);
  const written = { ...passport.written, state: "closed", close: isPosted ? passport.written.close : close };
  const operation = rewriting(one, { said, written }, `${state.by} said so`, serverUrl, {
    closeReason: state.as,
    ...!isPosted && comments && { comment: saidComment(state) }
  });
  return { ...operation, operation: "close" };
}
var NO_NAMES = { addLabels: [], removeLabels: [], addAssignees: [], removeAssignees: [] };
function rewriting({ issue, item, passport, hidden }, change, reason, serverUrl, writes = {}) {
  const next = { ...passport, ...change };
  const { mention } = statusOf({ ...item, mentions: next.mentions });
  return {
    operation: "update",
    ...rowOf(item, issue, mention),
    reason,
    owners: next.owners,
    facts: factsOf(mention, next.mentions, next.forgotten, next.said),
    warnings: [],
    writes: {
      ...NO_NAMES,
      block: renderPassport(next, serverUrl),
      expected: { state: issue.state, title: issue.title, hidden },
      ...writes
    }
  };
}

export {
  effectOf,
  heardBefore,
  rewriting
};
