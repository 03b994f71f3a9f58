import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  TrackerError
} from "./tracking-tracker.js";
import {
  blocksOf,
  hasLabel,
  isAbout,
  placeBlock,
  withoutAssignees
} from "./tracking-passport-data.js";
import {
  common,
  isAmong,
  missing
} from "./tracking-names.js";

// src/tracking/outcome.ts
var outcomeOf = (operation, result, message = null) => ({
  operation,
  result,
  number: operation.number,
  url: null,
  message,
  warnings: []
});

// src/tracking/applying/differences.ts
var lines = (text) => text.replace(/\r\n?/gu, "\n").trim();
function differences(issue, sent, wanted = sent) {
  const warnings = [];
  const assignees = missing(wanted.assignees ?? [], issue.assignees);
  if (assignees.length > 0) warnings.push(`GitHub did not assign ${assignees.join(", ")}`);
  const labels = missing(wanted.labels ?? [], issue.labels);
  if (labels.length > 0)
    warnings.push(`GitHub did not set the ${labels.length === 1 ? "label" : "labels"} ${labels.join(", ")}`);
  if (sent.title !== void 0 && lines(issue.title) !== lines(sent.title))
    warnings.push("GitHub stored another title");
  if (sent.body !== void 0 && lines(issue.body) !== lines(sent.body)) warnings.push("GitHub stored another body");
  return warnings;
}

// src/tracking/applying/change-issue.ts
var MAX_BODY = 65536;
async function changeIssue(operation, tracker, { trust }) {
  const { number, writes } = operation;
  if (number === null || !writes) throw new Error(`operation ${operation.operation} of ${operation.id} names no issue`);
  const look = new Look(writes, trust);
  if (operation.operation === "reopen") await reopen(number, look, tracker);
  else if (hasNames(writes) || !hasText(writes)) look.allows(await tracker.read(number));
  const dropped = look.held === null && hasNames(writes) ? await changeNames(number, look.issue, writes, tracker) : [];
  const warnings = dropped.length === 0 ? [] : [`GitHub did not assign ${dropped.join(", ")}`];
  if (look.held === null && hasText(writes))
    warnings.push(...await changeText(number, writes, dropped, look, tracker));
  if (look.held !== null) return { outcome: { ...outcomeOf(operation, "held", look.held), url: look.issue.url } };
  if (writes.closeReason !== void 0)
    warnings.push(...await close(look.issue, writes.closeReason, writes.comment, trust, tracker));
  if (writes.farewell !== void 0) await say(number, writes.farewell, tracker, warnings);
  return { outcome: { ...outcomeOf(operation, "done"), url: look.issue.url, warnings } };
}
async function reopen(number, look, tracker) {
  let isTried = false;
  const reopened = await tracker.reopen(number, (now) => {
    if (isTried && now.state === "open") return false;
    isTried = true;
    return look.allows(now);
  });
  look.took(reopened);
}
var hasText = ({ block, title }) => block !== void 0 || title !== void 0;
var hasNames = ({ addLabels, removeLabels, addAssignees, removeAssignees }) => [addLabels, removeLabels, addAssignees, removeAssignees].some((names) => names.length > 0);
var Look = class {
  #writes;
  #trust;
  #issue = null;
  #isReopened = false;
  /** Why the operation waits for the next run; `null`: it does not. */
  held = null;
  constructor(writes, trust) {
    this.#writes = writes;
    this.#trust = trust;
  }
  get issue() {
    if (this.#issue === null) throw new Error("nothing was looked at yet");
    return this.#issue;
  }
  allows(now) {
    this.#issue = now;
    this.held = whyHeld(now, this.#writes, this.#trust, this.#isReopened);
    return this.held === null;
  }
  /** As a write of ours left it. */
  took(issue) {
    this.#issue = issue;
    this.#isReopened ||= this.held === null && issue.state === "open";
  }
};
function whyHeld(fresh, { expected }, { label, authors, source }, isReopened) {
  const rest = "meanwhile: the next run over these minutes decides anew";
  if (!hasLabel(fresh, label)) return `its label was removed meanwhile: left alone`;
  if (!expected) return null;
  const state = isReopened ? "open" : expected.state;
  if (fresh.state !== state) return `it was ${fresh.state === "closed" ? "closed" : "reopened"} ${rest}`;
  if (expected.closedByUs === true && !isReopened && typeof fresh.closedBy === "string" && !isAmong(authors)(fresh.closedBy))
    return `${fresh.closedBy} closed it: it stays closed`;
  const { hidden } = expected;
  const blocks = blocksOf(fresh.body);
  const isThere = hidden === null || blocks.some(({ data }) => data === hidden);
  if (!isThere && blocks.some((block) => isAbout(block, source))) return `its passport was changed ${rest}`;
  return null;
}
async function changeNames(number, fresh, writes, tracker) {
  const labels = missing(writes.addLabels, fresh.labels);
  if (labels.length > 0) await tracker.addLabels(number, labels);
  for (const label of common(writes.removeLabels, fresh.labels)) await tracker.removeLabel(number, label);
  const added = missing(writes.addAssignees, fresh.assignees);
  const dropped = added.length > 0 ? missing(added, await assign(number, added, tracker)) : [];
  const removed = common(writes.removeAssignees, fresh.assignees);
  if (removed.length > 0) await tracker.removeAssignees(number, removed);
  return dropped;
}
async function assign(number, logins, tracker) {
  try {
    return await tracker.addAssignees(number, logins);
  } catch (error) {
    if (error instanceof TrackerError && error.failure === "invalid") return [];
    throw error;
  }
}
async function changeText(number, { block, title: wanted, expected }, dropped, look, tracker) {
  const title = { isTheirs: false };
  let sent = {};
  const edited = await tracker.edit(number, (now) => {
    const isDone = sent.body !== void 0 && now.body === sent.body && (sent.title ?? now.title) === now.title;
    if (isDone || !look.allows(now)) return {};
    title.isTheirs = expected !== void 0 && now.title !== expected.title;
    const body = block === void 0 ? now.body : placeBlock(now.body, withoutAssignees(block, dropped));
    if (body.length > MAX_BODY)
      throw new TrackerError("invalid", `the text around the passport of #${number} leaves no room for it: shorten it`);
    sent = {
      ...wanted !== void 0 && !title.isTheirs && { title: wanted },
      ...body !== now.body && { body }
    };
    return sent;
  });
  look.took(edited);
  const warnings = title.isTheirs && wanted !== void 0 ? ["its title was changed by a person meanwhile: it stays"] : [];
  return look.held === null ? [...warnings, ...differences(edited, sent)] : warnings;
}
async function close({ number, comments }, closeReason, comment, { authors }, tracker) {
  const warnings = [];
  const said = comment === void 0 ? null : await say(number, comment, tracker, warnings);
  const closed = await tracker.close(number, closeReason, ({ state }) => state === "open");
  if (closed.state !== "closed") warnings.push("GitHub did not close it");
  if (typeof closed.closedBy === "string" && !isAmong(authors)(closed.closedBy)) {
    warnings.push(`${closed.closedBy} closed it meanwhile: it stays as they closed it`);
    await giveBack(closed, closed.closedBy, tracker);
  }
  if (said !== null && closed.comments > comments + 1) await sayOnce(number, said, tracker, warnings);
  return warnings;
}
async function giveBack({ number, stateReason }, person, tracker) {
  const history = await tracker.history(number);
  const theirs = history.findLast((one) => one.event === "closed" && one.actor === person);
  if (theirs?.event !== "closed" || theirs.reason === null || theirs.reason === "reopened") return;
  if (theirs.reason !== stateReason) await tracker.close(number, theirs.reason);
}
async function say(number, words, tracker, warnings) {
  try {
    return await tracker.comment(number, words);
  } catch (error) {
    if (!(error instanceof TrackerError && (error.failure === "locked" || error.failure === "forbidden"))) throw error;
    warnings.push("its comment could not be written: the conversation is locked");
    return null;
  }
}
async function sayOnce(number, comment, tracker, warnings) {
  try {
    await tracker.withdrawRepeated(number, comment);
  } catch (error) {
    if (!(error instanceof TrackerError)) throw error;
    warnings.push(`perhaps its comment stands there twice: ${error.message}`);
  }
}

export {
  differences,
  outcomeOf,
  changeIssue
};
