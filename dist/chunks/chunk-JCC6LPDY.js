import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  hasLabel,
  hiddenDataOf,
  isTrustedAuthor,
  placeBlock,
  readRegister,
  withoutAssignees
} from "./chunk-AJQWZMFC.js";
import {
  common,
  isAmong,
  missing
} from "./chunk-I3736BN7.js";
import {
  TrackerError
} from "./chunk-SJQ6EU53.js";

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

// src/tracking/outcome.ts
var outcomeOf = (operation, result, message = null) => ({
  operation,
  result,
  number: operation.number,
  url: null,
  message,
  warnings: []
});

// src/tracking/applying/create-issue.ts
async function createIssue(operation, tracker, options) {
  const draft = draftOf(operation);
  const { issue, sent } = await createWithAssignees(operation, draft, tracker, options);
  const warnings = differences(issue, sent, draft);
  const outcome = { ...outcomeOf(operation, "done"), number: issue.number, url: issue.url, warnings };
  const stop = whyUnrecognisable(issue, options);
  return stop === null ? { outcome } : { outcome: { ...outcome, result: "failed", message: stop }, stop };
}
var draftOf = ({ title, writes }) => ({
  title: writes?.title ?? title,
  body: writes?.block ?? "",
  labels: writes?.addLabels ?? [],
  assignees: writes?.addAssignees ?? []
});
async function createWithAssignees(operation, draft, tracker, options) {
  try {
    return { issue: await createOnce(operation.id, draft, tracker, options), sent: draft };
  } catch (error) {
    const isAboutAssignees = error instanceof TrackerError && error.failure === "invalid" && draft.assignees.length > 0 && error.fields.some((field) => field === "assignees" || field === "assignee");
    if (!isAboutAssignees) throw error;
    const body = withoutAssignees(draft.body, draft.assignees);
    const without = { ...draft, body, assignees: [] };
    return { issue: await createOnce(operation.id, without, tracker, options), sent: without };
  }
}
async function createOnce(id, draft, tracker, options) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await tracker.create(draft);
    } catch (error) {
      if (!(error instanceof TrackerError) || error.failure !== "unclear") throw error;
      const found = await findCreated(id, error, tracker, options);
      if (found) return found;
      if (attempt === 2)
        throw new TrackerError("unclear", `${error.message}: the next run looks whether it was created`, {
          cause: error
        });
    }
  }
}
async function findCreated(id, lost, tracker, { trust }) {
  try {
    return readRegister(await tracker.listNewest(), trust).tracked.find(({ item }) => item.id === id)?.issue ?? null;
  } catch (error) {
    if (!(error instanceof TrackerError)) throw error;
    const { failure, status, message } = error;
    throw new TrackerError(failure, `${lost.message} Looking for it failed as well: ${message}`, {
      cause: error,
      status
    });
  }
}
function whyUnrecognisable(issue, { trust }) {
  if (!isTrustedAuthor(issue, trust.authors))
    return `#${issue.number} was created as ${issue.author}, whom the config does not trust: add \`trusted-authors: ["${issue.author}"]\` to .github/minutes.yml and run again`;
  if (!hasLabel(issue, trust.label))
    return `#${issue.number} came back without the label "${trust.label}", by which the next run would find it: give the token the right to set labels (triage or write), add the label to #${issue.number}, and run again`;
  return null;
}

// src/tracking/applying/change-issue.ts
var MAX_BODY = 65536;
async function changeIssue(operation, tracker, { trust }) {
  const { number, writes } = operation;
  if (number === null || !writes) throw new Error(`operation ${operation.operation} of ${operation.id} names no issue`);
  const fresh = await tracker.read(number);
  const held = whyHeld(fresh, writes, trust);
  if (held !== null) return { outcome: { ...outcomeOf(operation, "held", held), url: fresh.url } };
  if (operation.operation === "reopen") await tracker.reopen(number);
  const dropped = await changeNames(number, fresh, writes, tracker);
  const warnings = dropped.length === 0 ? [] : [`GitHub did not assign ${dropped.join(", ")}`];
  warnings.push(...await changeText(number, fresh, writes, dropped, tracker));
  if (writes.closeReason !== void 0)
    warnings.push(...await close(fresh, writes.closeReason, writes.comment, tracker));
  if (writes.farewell !== void 0) await say(number, writes.farewell, tracker, warnings);
  return { outcome: { ...outcomeOf(operation, "done"), url: fresh.url, warnings } };
}
function whyHeld(fresh, { expected }, { label, authors }) {
  const rest = "meanwhile: the next run over these minutes decides anew";
  if (!hasLabel(fresh, label)) return `its label was removed meanwhile: left alone`;
  if (!expected) return null;
  if (fresh.state !== expected.state) return `it was ${fresh.state === "closed" ? "closed" : "reopened"} ${rest}`;
  if (expected.closedByUs === true && typeof fresh.closedBy === "string" && !isAmong(authors)(fresh.closedBy))
    return `${fresh.closedBy} closed it: it stays closed`;
  const hidden = hiddenDataOf(fresh.body);
  if (hidden !== null && expected.hidden !== null && hidden !== expected.hidden)
    return `its passport was changed ${rest}`;
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
async function changeText(number, fresh, { block, title, expected }, dropped, tracker) {
  const isTheirs = expected !== void 0 && fresh.title !== expected.title;
  const body = block === void 0 ? fresh.body : placeBlock(fresh.body, withoutAssignees(block, dropped));
  if (body.length > MAX_BODY)
    throw new TrackerError("invalid", `the text around the passport of #${number} leaves no room for it: shorten it`);
  const change = {
    ...title !== void 0 && !isTheirs && { title },
    ...body !== fresh.body && { body }
  };
  const warnings = isTheirs && title !== void 0 ? ["its title was changed by a person meanwhile: it stays"] : [];
  if (Object.keys(change).length === 0) return warnings;
  return [...warnings, ...differences(await tracker.edit(number, change), change)];
}
async function close({ number, comments }, closeReason, comment, tracker) {
  const warnings = [];
  const said = comment === void 0 ? null : await say(number, comment, tracker, warnings);
  const closed = await tracker.close(number, closeReason);
  if (closed.state !== "closed") warnings.push("GitHub did not close it");
  if (said !== null && closed.comments > comments + 1) await sayOnce(number, said, tracker, warnings);
  return warnings;
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

// src/tracking/applying/apply.ts
var STOPS = /* @__PURE__ */ new Set(["credentials", "rate-limit"]);
var SILENCE = /* @__PURE__ */ new Set(["unavailable", "unclear"]);
var MOST_SILENT = 3;
async function apply(plan, tracker, options) {
  const { operations } = plan;
  const total = operations.filter(isWrite).length;
  const outcomes = [];
  let labelExists = options.labelExists ?? operations.some(({ number }) => number !== null);
  let stop = null;
  let [tried, done, silent] = [0, 0, 0];
  for (const operation of operations) {
    if (!isWrite(operation)) {
      outcomes.push(unwritten(operation));
      continue;
    }
    if (stop !== null) {
      outcomes.push(outcomeOf(operation, "remaining", `${done} of ${total} done, the rest next run: ${stop}`));
      continue;
    }
    const result = await carryOut(operation, tracker, options, labelExists);
    if (operation.operation === "create") labelExists = true;
    if (result.outcome.result === "done") done++;
    silent = result.isSilent === true ? silent + 1 : 0;
    stop = result.stop ?? (silent === MOST_SILENT ? `GitHub does not answer (${result.outcome.message ?? ""})` : null);
    outcomes.push(result.outcome);
    options.onProgress?.(++tried, total);
  }
  return outcomes;
}
function stoppedBy(outcomes) {
  return outcomes.find(({ result }) => result === "remaining")?.message ?? null;
}
var isWrite = ({ writes }) => writes !== null;
var unwritten = (operation) => operation.operation === "none" || operation.operation === "skip" ? outcomeOf(operation, "unchanged") : outcomeOf(operation, "held", operation.reason);
async function carryOut(operation, tracker, options, labelExists) {
  try {
    if (operation.operation !== "create") return await changeIssue(operation, tracker, options);
    if (!labelExists) await tracker.ensureLabel(options.trust.label);
    return await createIssue(operation, tracker, options);
  } catch (error) {
    if (!(error instanceof TrackerError)) throw error;
    const { failure, message } = error;
    return {
      outcome: outcomeOf(operation, "failed", message),
      ...(STOPS.has(failure) || isCutOff(error)) && { stop: message },
      isSilent: SILENCE.has(failure)
    };
  }
}
var isCutOff = ({ failure, status }) => failure === "unavailable" && status === null;

export {
  apply,
  stoppedBy
};
