import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  changeIssue,
  differences,
  outcomeOf
} from "./tracking-applying-change-issue.js";
import {
  planTwin
} from "./tracking-planning-twin-issues.js";
import {
  TrackerError
} from "./tracking-tracker.js";
import {
  blockOf,
  hasLabel,
  isTrustedAuthor,
  labelSeenOn,
  placeBlock,
  readRegister,
  withoutAssignees
} from "./tracking-passport-data.js";

// src/tracking/applying/create-issue.ts
async function createIssue(operation, tracker, options) {
  const draft = draftOf(operation);
  const { issue, sent, isTwice } = await createWithAssignees(operation, draft, tracker, options);
  const warnings = differences(issue, sent, draft);
  const outcome = { ...outcomeOf(operation, "done"), number: issue.number, url: issue.url, warnings };
  const stop = whyUnrecognisable(issue, options);
  return stop === null ? { outcome, isTwice, created: issue } : { outcome: { ...outcome, result: "failed", message: stop }, stop };
}
var draftOf = ({ title, writes }) => ({
  title: writes?.title ?? title,
  body: writes?.block ?? "",
  labels: writes?.addLabels ?? [],
  assignees: writes?.addAssignees ?? []
});
async function createWithAssignees(operation, draft, tracker, options) {
  try {
    return { ...await createOnce(operation.id, draft, tracker, options), sent: draft };
  } catch (error) {
    const isAboutAssignees = error instanceof TrackerError && error.failure === "invalid" && draft.assignees.length > 0 && error.fields.some((field) => field === "assignees" || field === "assignee");
    if (!isAboutAssignees) throw error;
    const body = withoutAssignees(draft.body, draft.assignees);
    const without = { ...draft, body, assignees: [] };
    return { ...await createOnce(operation.id, without, tracker, options), sent: without };
  }
}
var LOOKS = [0, 1e3];
var PATIENT_LOOKS = [...LOOKS, 1500, 2500];
var isTimeout = ({ status }) => status === null || status === 408 || status === 504;
async function createOnce(id, draft, tracker, options) {
  for (let attempt = 1; ; attempt++) {
    try {
      return { issue: await tracker.create(draft), isTwice: attempt > 1 };
    } catch (error) {
      if (!(error instanceof TrackerError) || error.failure !== "unclear") throw error;
      for (const pause of isTimeout(error) ? PATIENT_LOOKS : LOOKS) {
        if (pause > 0) await options.sleep?.(pause);
        const [found] = await findCreated(id, error, tracker, options);
        if (found) return { issue: found.issue, isTwice: attempt > 1 };
      }
      if (attempt === 2)
        throw new TrackerError("unclear", `${error.message}: the next run looks whether it was created`, {
          cause: error
        });
    }
  }
}
async function findCreated(id, lost, tracker, { trust }) {
  try {
    return readRegister(await tracker.listNewest(), trust).tracked.filter(({ item }) => item.id === id);
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

// src/tracking/applying/give-back.ts
async function giveBackWords(outcomes, tracker, source) {
  const isText = ({ operation: { number, writes }, result }) => number !== null && result === "done" && (writes?.block ?? writes?.title) !== void 0;
  if (!outcomes.some(isText)) return [...outcomes];
  const told = /* @__PURE__ */ new Map();
  for (const lost of await tracker.overwritten()) told.set(lost.number, await giveBack(lost, tracker, source));
  return outcomes.map((outcome) => {
    const words = outcome.number === null || outcome.result !== "done" ? void 0 : told.get(outcome.number);
    return words === void 0 ? outcome : { ...outcome, warnings: [...outcome.warnings, words] };
  });
}
async function giveBack({ number, body, title }, tracker, source) {
  const which = body && title ? "text and title" : body ? "text" : "title";
  const given = { back: false };
  try {
    await tracker.edit(number, (now) => {
      const change = restored(now, body, title, source);
      given.back ||= Object.keys(change).length > 0;
      return change;
    });
  } catch (error) {
    if (!(error instanceof TrackerError)) throw error;
  }
  return given.back ? `a person changed its ${which} at the same moment: put back` : `a person changed its ${which} at the same moment, and it was overwritten: see the edits on GitHub`;
}
function restored(now, body, title, source) {
  const block = body && blockOf(body.ours, source);
  return {
    ...body && isSame(now.body, body.ours) && { body: block ? placeBlock(body.theirs, block) : body.theirs },
    ...title && now.title === title.ours && { title: title.theirs }
  };
}
var isSame = (a, b) => a.replaceAll("\r\n", "\n").trimEnd() === b.replaceAll("\r\n", "\n").trimEnd();

// src/tracking/applying/heal.ts
var LATE = 3e3;
async function closeTwins(twice, tracker, options) {
  if (twice.length === 0) return [];
  const ids = new Set(twice.map(({ id }) => id));
  const closed = [];
  try {
    await options.sleep?.(LATE);
    const found = readRegister(await tracker.listNewest(), options.trust).tracked.filter(
      ({ item }) => ids.has(item.id)
    );
    for (const twin of found) {
      const elder = found.find(({ item }) => item.id === twin.item.id);
      if (elder === void 0 || elder === twin) continue;
      const serverUrl = options.serverUrl ?? `https://${options.trust.source.host}`;
      const { outcome } = await changeIssue(planTwin(twin, elder, serverUrl), tracker, options);
      if (outcome.result === "done") closed.push(twin.issue.number);
    }
  } catch (error) {
    if (!(error instanceof TrackerError)) throw error;
  }
  return closed;
}
async function stopIfRenamed(operation, created, before, tracker, { trust: { label } }) {
  const now = labelSeenOn(created, label);
  if (before === null || now === null || now.id === before.id) return null;
  let renamed;
  try {
    const { labelIds = {} } = await tracker.read(before.issue);
    renamed = Object.keys(labelIds).find((name) => labelIds[name] === before.id);
    if (renamed !== void 0) {
      await tracker.addLabels(created.number, [renamed]);
      await tracker.removeLabel(created.number, label);
    }
  } catch (error) {
    if (!(error instanceof TrackerError)) throw error;
  }
  const stop = `the label "${label}" was ${renamed === void 0 ? "deleted" : `renamed to "${renamed}"`} meanwhile: say its name as \`label\` in the config, or give it its old one back`;
  const outcome = { ...outcomeOf(operation, "done"), number: created.number, url: created.url, warnings: [stop] };
  return { outcome, stop };
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
  let [done, silent] = [0, 0];
  let labelSeen = options.labelSeen ?? null;
  const twice = [];
  for (const operation of operations) {
    if (!isWrite(operation)) {
      outcomes.push(unwritten(operation));
      continue;
    }
    if (stop !== null) {
      outcomes.push(outcomeOf(operation, "remaining", `${done} of ${total} done, the rest next run: ${stop}`));
      continue;
    }
    const written = await carryOut(operation, tracker, options, labelExists);
    const { created } = written;
    const result = (created && await stopIfRenamed(operation, created, labelSeen, tracker, options)) ?? written;
    if (operation.operation === "create") labelExists = true;
    if (created) labelSeen ??= labelSeenOn(created, options.trust.label);
    if (written.isTwice === true) twice.push(operation);
    if (result.outcome.result === "done") done++;
    silent = result.isSilent === true ? silent + 1 : 0;
    stop = result.stop ?? (silent === MOST_SILENT ? `GitHub does not answer (${result.outcome.message ?? ""})` : null);
    outcomes.push(result.outcome);
    options.onProgress?.(result.outcome, done, total);
  }
  await closeTwins(twice, tracker, options);
  return stop === null ? giveBackWords(outcomes, tracker, options.trust.source) : outcomes;
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
