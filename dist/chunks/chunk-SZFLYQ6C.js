import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  permalink
} from "./chunk-G2WUN4T3.js";
import {
  compareDates,
  compareMentions,
  comparePending,
  compareStrings,
  lateSeries,
  mentionKey,
  pendingOf,
  readDetected,
  readRest,
  statusOf,
  track,
  untoldSeries
} from "./chunk-X76DNANO.js";
import {
  _enum,
  array,
  boolean,
  int,
  literal,
  number,
  object,
  string,
  tuple
} from "./chunk-VA6NQLNU.js";
import {
  mayBeMinutes,
  seriesOf
} from "./chunk-RNJQPJDD.js";
import {
  bytesToHex,
  cut,
  plainLine,
  quote,
  sha256,
  utf8ToBytes
} from "./chunk-JE5LAQ5P.js";

// src/detect.ts
var PREVIEW_FILES = 50;
var NO_COMMIT = /^0*$/;
async function detect(trigger, source, patterns) {
  switch (trigger.kind) {
    case "pull-request":
      return fromChanges(await source.changesOfPullRequest(trigger.number, trigger.head), patterns, PREVIEW_FILES);
    case "push": {
      const changes = NO_COMMIT.test(trigger.before) ? null : await source.changesSince(trigger.before);
      return changes?.complete ? fromChanges(changes, patterns, Infinity) : everything(source, patterns);
    }
    case "resync":
      return everything(source, patterns);
  }
}
function fromChanges(changes, patterns, most) {
  const isCandidate = (path) => mayBeMinutes(path, patterns) !== "no";
  const present = changes.files.filter((file) => file.blob !== null && isCandidate(file.path));
  const renamed = /* @__PURE__ */ new Map();
  for (const file of present) if (file.previousPath !== null) renamed.set(file.previousPath, file.path);
  const skipped = present.slice(most).map((file) => ({
    path: file.path,
    reason: `a preview reads at most ${most} minutes files; this one is read when it is merged`
  }));
  if (!changes.complete)
    skipped.push({
      path: "",
      reason: "GitHub lists only the first 3,000 files of a pull request; the rest is not previewed"
    });
  const read = present.slice(0, most);
  return {
    head: changes.head,
    files: read.flatMap(entryOf),
    scope: { kind: "push", lines: new Map(read.map((file) => [file.path, file.lines])) },
    renamed,
    removed: changes.files.flatMap((file) => formerPath(file, isCandidate)),
    tree: null,
    changes,
    skipped
  };
}
function formerPath(file, isCandidate) {
  const path = file.status === "removed" ? file.path : isCandidate(file.path) ? null : file.previousPath;
  return path !== null && isCandidate(path) ? [path] : [];
}
var entryOf = (file) => file.blob === null ? [] : [{ path: file.path, blob: file.blob, size: null }];
async function everything(source, patterns) {
  const head = await source.head();
  const files = await source.files(head);
  return {
    head,
    files: files.filter((file) => mayBeMinutes(file.path, patterns) !== "no"),
    scope: { kind: "resync" },
    renamed: /* @__PURE__ */ new Map(),
    removed: [],
    tree: new Set(files.map(({ path }) => path)),
    changes: null,
    skipped: []
  };
}

// src/tracking/names.ts
var isSameName = (a, b) => a.toLowerCase() === b.toLowerCase();
function isAmong(names) {
  const known = new Set(names.map((name) => name.toLowerCase()));
  return (name) => known.has(name.toLowerCase());
}
function missing(asked, there) {
  const isThere = isAmong(there);
  return asked.filter((name) => !isThere(name));
}
var common = (asked, there) => asked.filter(isAmong(there));

// src/tracking/differences.ts
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

// src/tracking/passport-data.ts
var NewerPassportError = class extends Error {
  constructor(version) {
    super(`passport of version ${version}, this tool reads up to ${VERSION}: update minutes-to-issues`);
    this.name = "NewerPassportError";
  }
};
var VERSION = 1;
var index = int().min(0);
var mentionSchema = object({
  p: tuple([index, string()]),
  l: int().min(1),
  o: int().min(0).default(0),
  d: string().nullable().default(null),
  t: index,
  w: array(index).default([]),
  r: array(index).default([]),
  s: array(index).default([]),
  c: index.nullable().default(null),
  k: literal(1).optional(),
  e: object({ l: int(), t: index, r: _enum(["completed", "not_planned"]), s: _enum(["explicit", "implied"]) }).nullable().default(null),
  x: literal(1).optional(),
  u: object({ t: index, d: string().nullable() }).nullable().default(null),
  n: int().nullable().default(null),
  h: index.nullable().default(null),
  g: literal(1).optional()
});
var schema = object({
  v: literal(1),
  id: string().min(1),
  source: object({ host: string(), repository: string(), repositoryId: number().nullable() }),
  series: string(),
  owners: array(string()),
  mentions: array(mentionSchema).min(1),
  forgotten: int().min(0).default(0),
  strings: array(string()),
  written: object({
    title: string(),
    labels: array(string()),
    assignees: array(string()),
    refused: array(string()).default([]),
    state: _enum(["open", "closed"]),
    close: object({ reason: _enum(["completed", "not_planned", "duplicate"]), comments: int(), reopened: boolean() }).nullable().default(null)
  }),
  runs: object({ created: string().nullable().default(null), closed: string().nullable().default(null) })
});
var readers = { 1: readVersion1 };
var versioned = object({ v: number() });
function decodePassport(text) {
  const data = parseJson(text);
  const version = versioned.safeParse(data).data?.v;
  if (version === void 0) return null;
  if (version > VERSION) throw new NewerPassportError(version);
  return readers[version]?.(data) ?? null;
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
var DanglingIndex = class extends Error {
};
function readVersion1(data) {
  const wire = schema.safeParse(data).data;
  if (!wire) return null;
  const at = (position) => {
    const text = wire.strings[position];
    if (text === void 0) throw new DanglingIndex();
    return text;
  };
  try {
    const mentions = wire.mentions.map((mention) => {
      const folder = at(mention.p[0]);
      return {
        path: folder === "" ? mention.p[1] : `${folder}/${mention.p[1]}`,
        line: mention.l,
        ordinal: mention.o,
        date: mention.d,
        text: at(mention.t),
        owners: mention.w.map(at),
        references: mention.r.map(at),
        section: mention.s.map(at),
        context: mention.c === null ? null : at(mention.c),
        carriedOver: mention.k === 1,
        status: mention.x === 1 ? "closed" : "open",
        evidence: mention.e && { line: mention.e.l, text: at(mention.e.t), reason: mention.e.r, strength: mention.e.s },
        due: mention.u && { text: at(mention.u.t), date: mention.u.d },
        issueNumber: mention.n,
        sha: mention.h === null ? null : at(mention.h),
        removed: mention.g === 1
      };
    });
    const { id, source, series, owners, forgotten, written, runs } = wire;
    return { id, source, series, owners, mentions, forgotten, written, runs };
  } catch (error) {
    if (error instanceof DanglingIndex) return null;
    throw error;
  }
}
var Strings = class {
  all = [];
  #positions = /* @__PURE__ */ new Map();
  add(text) {
    const known = this.#positions.get(text);
    if (known !== void 0) return known;
    this.#positions.set(text, this.all.length);
    this.all.push(text);
    return this.all.length - 1;
  }
};
function encodePassport(passport) {
  const strings = new Strings();
  const add = (text) => strings.add(text);
  const mentions = passport.mentions.map((mention) => {
    const slash = mention.path.lastIndexOf("/");
    const folder = slash > 0 ? mention.path.slice(0, slash) : "";
    return {
      p: [add(folder), slash > 0 ? mention.path.slice(slash + 1) : mention.path],
      l: mention.line,
      ...mention.ordinal > 0 && { o: mention.ordinal },
      ...mention.date !== null && { d: mention.date },
      t: add(mention.text),
      ...mention.owners.length > 0 && { w: mention.owners.map(add) },
      ...mention.references.length > 0 && { r: mention.references.map(add) },
      ...mention.section.length > 0 && { s: mention.section.map(add) },
      ...mention.context !== null && { c: add(mention.context) },
      ...mention.carriedOver && { k: 1 },
      ...mention.status === "closed" && { x: 1 },
      ...mention.evidence && { e: wireEvidence(mention.evidence, add) },
      ...mention.due && { u: { t: add(mention.due.text), d: mention.due.date } },
      ...mention.issueNumber !== null && { n: mention.issueNumber },
      ...mention.sha !== null && { h: add(mention.sha) },
      ...mention.removed && { g: 1 }
    };
  });
  const { id, source, series, owners, forgotten, written, runs } = passport;
  const wire = {
    v: VERSION,
    id,
    source: { host: source.host, repository: source.repository, repositoryId: source.repositoryId },
    series,
    owners,
    written: {
      title: written.title,
      labels: written.labels,
      assignees: written.assignees,
      refused: written.refused,
      state: written.state,
      close: written.close && {
        reason: written.close.reason,
        comments: written.close.comments,
        reopened: written.close.reopened
      }
    },
    runs: { created: runs.created, closed: runs.closed },
    forgotten,
    mentions,
    strings: strings.all
  };
  return escapeJson(JSON.stringify(wire));
}
var wireEvidence = ({ line, text, reason, strength }, add) => ({ l: line, t: add(text), r: reason, s: strength });
var unicodeEscape = (text) => [...Array(text.length).keys()].map((at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, "0")}`).join("");
var escapeJson = (json) => json.replace(/[<>&@]|-(?=-)|[\p{Cc}\p{Cf}\u2028\u2029]/gu, (sign) => unicodeEscape(sign));

// src/tracking/passport-size.ts
var HIDDEN_BUDGET = 38e3;
var FRESH_MENTIONS = 40;
var withoutCommit = (mention) => ({ ...mention, sha: null });
var withoutDetails = (mention) => ({
  ...mention,
  section: [],
  context: null,
  due: null,
  evidence: mention.evidence && { ...mention.evidence, text: cut(mention.evidence.text, 40) }
});
var shortened = (mention, limit) => ({
  ...mention,
  text: cut(mention.text, limit),
  references: mention.references.slice(0, 5),
  owners: mention.owners.slice(0, 5)
});
var asItIs = (mention) => mention;
var diets = [
  { old: asItIs, fresh: asItIs },
  { old: withoutCommit, fresh: asItIs },
  { old: (mention) => withoutDetails(withoutCommit(mention)), fresh: asItIs },
  { old: (mention) => shortened(withoutDetails(withoutCommit(mention)), 160), fresh: asItIs },
  {
    old: (mention) => shortened(withoutDetails(withoutCommit(mention)), 160),
    fresh: (mention) => shortened(withoutDetails(mention), 400)
  }
];
function fitPassport(passport) {
  for (const diet of diets) {
    const lean = onDiet(passport, diet);
    if (fits(lean)) return lean;
  }
  const leanest = diets.at(-1);
  return leanest ? letGo(onDiet(passport, leanest)) : passport;
}
var fits = (passport) => encodePassport(passport).length <= HIDDEN_BUDGET;
function onDiet(passport, { old, fresh }) {
  const oldest = passport.mentions.length - FRESH_MENTIONS;
  const mentions = passport.mentions.map(
    (mention, index2) => index2 >= oldest ? fresh(mention) : index2 === 0 ? { ...old(mention), sha: mention.sha } : old(mention)
  );
  return { ...passport, mentions };
}
function letGo(passport) {
  const [first, ...rest] = passport.mentions;
  if (!first) return passport;
  const without = (count) => ({
    ...passport,
    mentions: [first, ...rest.slice(count)],
    forgotten: passport.forgotten + count
  });
  let [low, high] = [0, rest.length - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (fits(without(middle))) high = middle;
    else low = middle + 1;
  }
  return without(Math.max(0, low));
}

// src/tracking/passport-block.ts
var TABLE_BUDGET = 16e3;
var CELL_LIMIT = 240;
var TASK_LIMIT = 2e3;
function renderReadable(passport, serverUrl) {
  const place = { serverUrl, repository: passport.source.repository };
  const { mention: newest } = statusOf({ ...passport, number: null });
  const due = newest.due?.date ?? null;
  const references = newest.references.map((reference) => referenceLink(reference, place));
  const since = passport.mentions.find((mention) => mention.date !== null)?.date ?? null;
  const facts = [
    passport.owners.length > 0 && `**Owners:** ${passport.owners.map(quote).join(", ")}`,
    due !== null ? `Due: ${quote(due)}` : newest.due && `Due: ${quote(newest.due.text)}`,
    references.length > 0 && `**References:** ${references.join(", ")}`,
    since !== null && `Open since ${quote(since)} \xB7 series ${quote(passport.series)}`
  ].filter((fact) => typeof fact === "string");
  return [`> ${quote(cut(newest.text, TASK_LIMIT)) || "\u2026"}`, ...facts, table(passport, place)].join("\n\n");
}
function table(passport, place) {
  const rows = [];
  const newestFirst = passport.mentions.toReversed();
  const shown = newestFirst.slice(0, FRESH_MENTIONS);
  let length = 0;
  for (const mention of shown) {
    const row = tableRow(mention, place);
    length += row.length;
    if (length > TABLE_BUDGET) break;
    rows.push(row);
  }
  const folded2 = newestFirst.slice(rows.length);
  return ["| meeting | what was said | line |", "| --- | --- | --- |", ...rows].join("\n") + foldedRest(folded2, passport, place);
}
var tableRow = (mention, place) => `| ${quote(mention.date ?? "undated")} | ${saying(mention)} | ${lineLink(mention, place)} |`;
function saying({ text, status, evidence, removed, carriedOver }) {
  const words = quote(cut(text, CELL_LIMIT));
  const state = status === "open" ? carriedOver ? "carried over" : "open" : evidence?.reason === "not_planned" ? "not planned" : "done";
  const proof = evidence && evidence.text !== text ? `: ${quote(cut(evidence.text, CELL_LIMIT))}` : "";
  return `${words} \xB7 **${state}**${proof}${removed ? " \xB7 removed later" : ""}`;
}
var fileName = (path) => path.slice(path.lastIndexOf("/") + 1);
function lineLink({ path, line, sha }, place) {
  const label = quote(`${cut(fileName(path), 80)}:${line}`);
  return sha === null ? label : `[${label}](${permalink(place, sha, path, line)})`;
}
function foldedRest(folded2, passport, place) {
  const count = folded2.length + passport.forgotten;
  const first = passport.mentions[0];
  if (count === 0 || !first) return "";
  return `

and ${count} earlier ${count === 1 ? "mention" : "mentions"}, the first: ${lineLink(first, place)}`;
}
var REFERENCE = /^([\w.-]+)\/([\w.-]+)#(\d+)$/u;
function referenceLink(reference, { serverUrl, repository }) {
  const [, owner, repo, number2] = REFERENCE.exec(reference) ?? [];
  const label = quote(reference);
  if (owner === void 0 || repo === void 0 || number2 === void 0) return label;
  const path = `${owner}/${repo}/issues/${number2}`;
  if (owner.toLowerCase() === repository.split("/")[0]?.toLowerCase()) return `[${label}](${serverUrl}/${path})`;
  return serverUrl === "https://github.com" ? `[${label}](https://redirect.github.com/${path})` : label;
}

// src/tracking/tracker.ts
var TrackerError = class extends Error {
  failure;
  /** HTTP status, if there was an answer. */
  status;
  /** Field names that a 422 complains about. */
  fields;
  constructor(failure, message, options = {}) {
    super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
    this.name = "TrackerError";
    this.failure = failure;
    this.status = options.status ?? null;
    this.fields = options.fields ?? [];
  }
};

// src/tracking/passport.ts
var BEGIN = "<!-- minutes-to-issues:begin ";
var BEGIN_MARK = /<!-- minutes-to-issues:begin (\{[^\r\n]*\}) -->/gu;
var END_MARK = "<!-- minutes-to-issues:end -->";
function findBlock(body) {
  const [match] = body.matchAll(BEGIN_MARK);
  const data = match?.[1];
  if (!match || data === void 0) return null;
  const after = match.index + match[0].length;
  const end = body.indexOf(END_MARK, after);
  const next = body.indexOf(BEGIN, after);
  const whole = end !== -1 && (next === -1 || end < next);
  return { start: match.index, end: whole ? end + END_MARK.length : after, data };
}
function renderPassport(passport, serverUrl) {
  const fitting = fitPassport(passport);
  const readable = renderReadable(fitting, serverUrl);
  return `${BEGIN}${encodePassport(fitting)} -->

${readable}

${END_MARK}`;
}
var hiddenDataOf = (body) => findBlock(body)?.data ?? null;
function withoutAssignees(block, logins) {
  const data = logins.length === 0 ? null : hiddenDataOf(block);
  const passport = data === null ? null : decodePassport(data);
  if (data === null || !passport) return block;
  const { written } = passport;
  const assignees = written.assignees.filter((login) => !logins.includes(login));
  const refused = [...written.refused, ...logins];
  return block.replace(data, () => encodePassport({ ...passport, written: { ...written, assignees, refused } }));
}
function placeBlock(body, block) {
  const found = findBlock(body);
  if (found) return body.slice(0, found.start) + block + body.slice(found.end);
  const gap = body === "" || /\n\r?\n$/u.test(body) ? "" : body.endsWith("\n") ? "\n" : "\n\n";
  return body + gap + block;
}
function outsideBlock(body) {
  const found = findBlock(body);
  return (found ? body.slice(0, found.start) + body.slice(found.end) : body).trim();
}
var hasLabel = (issue, label) => issue.labels.some((name) => isSameName(name, label));
var isTrustedAuthor = (issue, authors) => isAmong(authors)(issue.author);
function isSameSource(a, b) {
  if (!isSameName(a.host, b.host)) return false;
  if (a.repositoryId !== null && b.repositoryId !== null) return a.repositoryId === b.repositoryId;
  return isSameName(a.repository, b.repository);
}
function readRegister(issues, trust) {
  const register = { tracked: [], orphans: [], ignored: [] };
  for (const issue of issues.toSorted((a, b) => a.number - b.number)) {
    const verdict = classify(issue, trust);
    if (typeof verdict === "string") register.ignored.push({ number: issue.number, reason: verdict });
    else if (verdict) register.tracked.push(verdict);
    else register.orphans.push(issue);
  }
  return register;
}
function classify(issue, { label, authors, source }) {
  const data = hiddenDataOf(issue.body);
  const labelled = hasLabel(issue, label);
  if (!isTrustedAuthor(issue, authors))
    return data === null ? "not created by this tool" : `carries a passport, but was created by ${issue.author}: add the author to \`trusted-authors\` if that is you`;
  const passport = data === null ? null : readPassport(issue, data);
  if (!passport) return labelled ? null : "no passport";
  if (!isSameSource(passport.source, source)) return `belongs to the minutes of ${passport.source.repository}`;
  const { id, series, mentions } = passport;
  return { issue, passport, item: { id, series, number: issue.number, mentions }, released: !labelled };
}
function readPassport(issue, data) {
  try {
    return decodePassport(data);
  } catch (error) {
    if (error instanceof NewerPassportError)
      throw new TrackerError("unavailable", `issue #${issue.number}: ${error.message}`, { cause: error });
    throw error;
  }
}

// src/tracking/apply-create.ts
async function createIssue(operation, tracker, options) {
  const draft2 = draftOf(operation);
  const { issue, sent } = await createWithAssignees(operation, draft2, tracker, options);
  const warnings = differences(issue, sent, draft2);
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
async function createWithAssignees(operation, draft2, tracker, options) {
  try {
    return { issue: await createOnce(operation.id, draft2, tracker, options), sent: draft2 };
  } catch (error) {
    const isAboutAssignees = error instanceof TrackerError && error.failure === "invalid" && draft2.assignees.length > 0 && error.fields.some((field) => field === "assignees" || field === "assignee");
    if (!isAboutAssignees) throw error;
    const body = withoutAssignees(draft2.body, draft2.assignees);
    const without = { ...draft2, body, assignees: [] };
    return { issue: await createOnce(operation.id, without, tracker, options), sent: without };
  }
}
async function createOnce(id, draft2, tracker, options) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await tracker.create(draft2);
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

// src/tracking/apply-change.ts
var MAX_BODY = 65536;
async function changeIssue(operation, tracker, { trust }) {
  const { number: number2, writes } = operation;
  if (number2 === null || !writes) throw new Error(`operation ${operation.operation} of ${operation.id} names no issue`);
  const fresh = await tracker.read(number2);
  const held = whyHeld(fresh, writes, trust.label);
  if (held !== null) return { outcome: { ...outcomeOf(operation, "held", held), url: fresh.url } };
  if (operation.operation === "reopen") await tracker.reopen(number2);
  const dropped = await changeNames(number2, fresh, writes, tracker);
  const warnings = dropped.length === 0 ? [] : [`GitHub did not assign ${dropped.join(", ")}`];
  warnings.push(...await changeText(number2, fresh, writes, dropped, tracker));
  if (writes.closeReason !== void 0) warnings.push(...await close(number2, writes.closeReason, writes, tracker));
  return { outcome: { ...outcomeOf(operation, "done"), url: fresh.url, warnings } };
}
function whyHeld(fresh, { expected }, label) {
  const rest = "meanwhile: the next run decides anew";
  if (!hasLabel(fresh, label)) return `its label was removed meanwhile: left alone`;
  if (!expected) return null;
  if (fresh.state !== expected.state) return `it was ${fresh.state === "closed" ? "closed" : "reopened"} ${rest}`;
  const hidden = hiddenDataOf(fresh.body);
  if (hidden !== null && expected.hidden !== null && hidden !== expected.hidden)
    return `its passport was changed ${rest}`;
  return null;
}
async function changeNames(number2, fresh, writes, tracker) {
  const labels = missing(writes.addLabels, fresh.labels);
  if (labels.length > 0) await tracker.addLabels(number2, labels);
  for (const label of common(writes.removeLabels, fresh.labels)) await tracker.removeLabel(number2, label);
  const added = missing(writes.addAssignees, fresh.assignees);
  const dropped = added.length > 0 ? missing(added, await assign(number2, added, tracker)) : [];
  const removed = common(writes.removeAssignees, fresh.assignees);
  if (removed.length > 0) await tracker.removeAssignees(number2, removed);
  return dropped;
}
async function assign(number2, logins, tracker) {
  try {
    return await tracker.addAssignees(number2, logins);
  } catch (error) {
    if (error instanceof TrackerError && error.failure === "invalid") return [];
    throw error;
  }
}
async function changeText(number2, fresh, { block, title, expected }, dropped, tracker) {
  const isTheirs = expected !== void 0 && fresh.title !== expected.title;
  const body = block === void 0 ? fresh.body : placeBlock(fresh.body, withoutAssignees(block, dropped));
  if (body.length > MAX_BODY)
    throw new TrackerError("invalid", `the text around the passport of #${number2} leaves no room for it: shorten it`);
  const change = {
    ...title !== void 0 && !isTheirs && { title },
    ...body !== fresh.body && { body }
  };
  const warnings = isTheirs && title !== void 0 ? ["its title was changed by a person meanwhile: it stays"] : [];
  if (Object.keys(change).length === 0) return warnings;
  return [...warnings, ...differences(await tracker.edit(number2, change), change)];
}
async function close(number2, closeReason, { comment }, tracker) {
  const warnings = [];
  const say = async () => {
    if (comment !== void 0) warnings.push(...await commentUnlessLocked(number2, comment, tracker));
  };
  if (closeReason !== "duplicate") await say();
  const closed = await tracker.close(number2, closeReason);
  if (closed.state !== "closed") warnings.push("GitHub did not close it");
  if (closeReason === "duplicate") await say();
  return warnings;
}
async function commentUnlessLocked(number2, comment, tracker) {
  try {
    await tracker.comment(number2, comment);
    return [];
  } catch (error) {
    if (error instanceof TrackerError && (error.failure === "locked" || error.failure === "forbidden"))
      return ["its comment could not be written: the conversation is locked"];
    throw error;
  }
}

// src/tracking/apply.ts
var STOPS = /* @__PURE__ */ new Set(["credentials", "rate-limit"]);
var SILENCE = /* @__PURE__ */ new Set(["unavailable", "unclear"]);
var MOST_SILENT = 3;
async function apply(plan2, tracker, options) {
  const { operations } = plan2;
  const total = operations.filter(isWrite).length;
  const outcomes = [];
  let labelExists = options.labelExists ?? operations.some(({ number: number2 }) => number2 !== null);
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

// src/tracking/released.ts
async function releasedIssues(draft2, scope, tracker, trust) {
  const creates = draft2.operations.some(({ operation }) => operation === "create");
  if (scope.kind === "push" || !creates) return [];
  return readRegister(await tracker.listBy(trust.authors), trust).tracked.filter(({ released }) => released);
}

// src/tracking/fingerprint.ts
function canonicalJson(value) {
  return JSON.stringify(
    value,
    (_key, inner) => inner !== null && typeof inner === "object" && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0)) : inner
  );
}
function fingerprint(value, commit = "") {
  const json = canonicalJson(value);
  return bytesToHex(sha256(utf8ToBytes(commit === "" ? json : json.replaceAll(commit, "HEAD")))).slice(0, 16);
}

// src/tracking/home-series.ts
function inTheirSeries(tracked, { meetings, renamed, seriesOf: seriesOf2 }) {
  const ofPage = new Map(meetings.map(({ path, series }) => [path, series]));
  return tracked.map((issue) => {
    const { item } = issue;
    const seriesOfPage = (path) => {
      const today = renamed.get(path) ?? path;
      return ofPage.get(today) ?? seriesOf2?.(today) ?? item.series;
    };
    if (item.mentions.some(({ path }) => seriesOfPage(path) === item.series)) return issue;
    return { ...issue, item: { ...item, series: seriesOfPage(statusOf(item).mention.path) } };
  });
}

// src/tracking/history.ts
function settleMentions(after, earlier, head) {
  const moved = (mention) => mention.removed && after.some((other) => !other.removed && other.path !== mention.path && isSameWords(other, mention));
  return after.filter((mention) => !moved(mention)).map((mention) => {
    const old = earlier.get(mention);
    if (old !== void 0 && saysTheSame(old, mention)) return old;
    return mention.removed || head === "" ? mention : { ...mention, sha: head };
  }).sort(compareMentions);
}
var isSameWords = (a, b) => a.date === b.date && a.text === b.text;
function saysTheSame(a, b) {
  return a.path === b.path && a.date === b.date && a.text === b.text && a.status === b.status && a.removed === b.removed && a.evidence?.text === b.evidence?.text && a.evidence?.reason === b.evidence?.reason && a.evidence?.strength === b.evidence?.strength && a.due?.text === b.due?.text && a.due?.date === b.due?.date && sameList(a.owners, b.owners) && sameList(a.references, b.references);
}
var sameList = (a, b) => a.length === b.length && a.every((value, index2) => value === b[index2]);

// src/tracking/done-by.ts
function newestWord(item) {
  return statusOf({ ...item, mentions: item.mentions.map((mention) => ({ ...mention, removed: false })) }).mention;
}
function doneBy(item) {
  if (newestWord(item).status === "open") return null;
  const dated = item.mentions.filter(({ date }) => date !== null);
  const lastOpen = dated.filter(({ status }) => status === "open").map(({ date }) => date).sort(compareDates).at(-1);
  const said = dated.filter(
    (mention) => mention.evidence !== null && (lastOpen === void 0 || compareDates(mention.date, lastOpen) >= 0)
  );
  const explicit = said.filter(({ evidence }) => evidence.strength === "explicit");
  const newest = (explicit.length > 0 ? explicit : said).sort(compareMentions).at(-1);
  return newest ? { ...newest, removed: false } : null;
}
var isEnough = ({ evidence }, close2) => evidence.strength === "explicit" || close2 === "any";

// src/tracking/duty.ts
var LOGIN = /^[a-z\d](?:[a-z\d_-]{0,98}[a-z\d])?$/iu;
var AGENTS = /* @__PURE__ */ new Set([
  "claude",
  "codecov-commenter",
  "codex",
  "copilot",
  "copilot-swe-agent",
  "dependabot",
  "dependabot-preview",
  "devin-ai-integration",
  "gemini-code-assist",
  "github-actions",
  "greenkeeper",
  "jules",
  "k8s-ci-robot",
  "mergify",
  "pre-commit-ci",
  "renovate",
  "renovate-bot",
  "snyk-bot",
  "web-flow"
]);
var isAgent = (login) => /\[bot\]$/iu.test(login) || AGENTS.has(login.toLowerCase().replace(/^@/u, ""));
function dutyOf(owners, config) {
  const table2 = new Map(Object.entries(config.owners).map(([name, target]) => [normalise(name), target]));
  const logins = /* @__PURE__ */ new Map();
  const labels = /* @__PURE__ */ new Set();
  for (const owner of owners) {
    const target = namesOf(owner).map((name) => table2.get(name)).find((found) => found !== void 0);
    if (typeof target === "object") labels.add(target.label);
    else {
      const login = target ?? loginOf(owner);
      if (login !== null && LOGIN.test(login) && !isAgent(login)) logins.set(login.toLowerCase(), login);
    }
  }
  const names = [...new Set(owners.map(({ name }) => name.replace(/^@/u, "")))];
  return { logins: [...logins.values()], labels: [...labels], names };
}
var normalise = (name) => name.trim().replace(/^@/u, "").toLowerCase();
var namesOf = ({ name, person }) => [name, person?.fullName, person?.name].filter((known) => typeof known === "string").map(normalise);
var loginOf = ({ name, login, person }) => login ? name.replace(/^@/u, "") : person?.login === true ? person.name : null;

// src/tracking/merge.ts
function mergeNames({ written, wanted, now, limit }) {
  const [wasWritten, isWanted, isThere] = [isAmong(written), isAmong(wanted), isAmong(now)];
  const remove = written.filter((name) => !isWanted(name) && isThere(name));
  const fresh = wanted.filter((name) => !wasWritten(name) && !isThere(name));
  const room = Math.max(0, limit - (now.length - remove.length));
  const add = fresh.slice(0, room);
  return { add, remove, written: [...written.filter(isWanted), ...add], left: fresh.slice(room) };
}
var folded = (title) => title.replace(/\s+/gu, " ").trim();
function mergeTitle(written, wanted, now) {
  if (folded(wanted) === folded(written) || folded(wanted) === folded(now)) return { title: null, conflict: false };
  return folded(now) === folded(written) ? { title: wanted, conflict: false } : { title: null, conflict: true };
}

// src/tracking/plain-title.ts
var MAX_TITLE = 256;
var plainTitle = (text) => cut(plainLine(text).replace(/@(?=\w)/gu, ""), MAX_TITLE);

// src/tracking/reading.ts
function readingsOf({ meetings, tracked }) {
  const items = /* @__PURE__ */ new Map();
  const days = /* @__PURE__ */ new Map();
  const note = (series, date) => {
    if (date !== null) days.set(series, (days.get(series) ?? /* @__PURE__ */ new Set()).add(date));
  };
  for (const meeting of meetings) {
    note(meeting.series, meeting.date);
    for (const item of meeting.items)
      items.set(mentionKey({ path: meeting.path, line: item.line, ordinal: item.ordinal }), { meeting, item });
  }
  for (const { item } of tracked) for (const { date } of item.mentions) note(item.series, date);
  const nth = (position) => new Map(
    [...days].flatMap(([series, dates]) => {
      const day = [...dates].sort(compareStrings).at(position);
      return day === void 0 ? [] : [[series, day]];
    })
  );
  return { items, newest: nth(-1), previous: nth(-2) };
}
var isSpokenOf = (mentions, { scope }, { items }) => mentions.some(
  (mention) => items.has(mentionKey(mention)) && (scope.kind === "resync" || scope.lines.has(mention.path))
);
function whyNotCreated({ item: { mentions, series }, isSplit }, input, readings) {
  const dated = mentions.flatMap(({ date }) => date === null ? [] : [date]).sort(compareStrings);
  const [first, newest] = [dated[0] ?? null, dated.at(-1) ?? null];
  if (newest !== null && compareDates(newest, input.since) < 0) return `its meeting was before ${input.since}`;
  const { scope } = input;
  if (scope.kind === "push") {
    const isChanged = mentions.some((mention) => {
      const read = readings.items.get(mentionKey(mention));
      return (mention.date === null || mention.date >= input.since) && read !== void 0 && touches(scope.lines.get(mention.path), read.item);
    });
    if (isChanged || isSplit) return null;
    if (!scope.whole?.has(series)) return "on lines that did not change: a resync decides";
  }
  if (newest === null || first === null) return "its meeting has no date";
  if (first >= input.since || newest === readings.newest.get(series)) return null;
  return `not mentioned in the newest meeting of its series, and older than ${input.since}`;
}
var touches = (lines2, { line, endLine }) => lines2 === null || (lines2?.some(({ from, to }) => from <= endLine && line <= to) ?? false);
var labelsOf = (config, series) => [
  config.label,
  ...config.labels,
  ...config.series.filter(({ name }) => name === series).flatMap(({ labels }) => labels)
];

// src/tracking/merge-issue.ts
var MAX_ASSIGNEES = 10;
var MAX_LABELS = 100;
function mergeIssue(progress, input, readings) {
  const { before, raw, item, move } = progress;
  const { passport } = before;
  const { written } = passport;
  const spoken = readings.items.get(mentionKey(statusOf(raw).mention))?.item ?? null;
  const isNews = !saysTheSame(statusOf(before.item).mention, statusOf(item).mention);
  const duty = spoken && spoken.owners.length > 0 && move.move !== "close" ? dutyOf(spoken.owners, input.config) : null;
  const warnings = [];
  const configured = spoken && move.move !== "close" ? labelsOf(input.config, item.series) : [];
  const labels = mergeNames({
    written: written.labels,
    wanted: [...configured, ...duty?.labels ?? written.labels],
    now: before.issue.labels,
    limit: MAX_LABELS
  });
  warnings.push(...tooMany(labels.left, `${MAX_LABELS} labels`));
  const wanted = duty && input.config.assign ? duty.logins : null;
  const isRefused = (login) => input.assignable.get(login.toLowerCase()) === false || !isNews && written.refused.includes(login);
  const refused = wanted?.filter(isRefused) ?? written.refused;
  const assignees = mergeNames({
    written: written.assignees,
    wanted: wanted?.filter((login) => !isRefused(login)) ?? written.assignees,
    now: before.issue.assignees,
    limit: MAX_ASSIGNEES
  });
  if (wanted && isNews) warnings.push(...refused.map((login) => cannotAssign(login, input)));
  warnings.push(...tooMany(assignees.left, `${MAX_ASSIGNEES} assignees`));
  const title = input.config.retitle && spoken && isNews ? mergeTitle(written.title, plainTitle(spoken.title), before.issue.title) : { title: null, conflict: false };
  if (title.conflict) warnings.push("its title was changed by a person and by the minutes: the person\u2019s stays");
  const state = stateAfter(progress, input.config.close);
  return {
    warnings,
    writes: {
      ...title.title !== null && { title: title.title },
      addLabels: labels.add,
      removeLabels: labels.remove.filter((label) => label.toLowerCase() !== input.config.label.toLowerCase()),
      addAssignees: assignees.add,
      removeAssignees: assignees.remove
    },
    passport: {
      ...passport,
      owners: duty?.names ?? passport.owners,
      mentions: item.mentions,
      forgotten: passport.forgotten - foundAgain(progress),
      written: {
        ...state,
        title: title.title ?? written.title,
        labels: labels.written,
        assignees: assignees.written,
        refused
      },
      runs: {
        ...passport.runs,
        closed: move.move === "close" ? input.run : state.state === "closed" ? passport.runs.closed : null
      }
    }
  };
}
var cannotAssign = (login, { source, config }) => `${login} can't be assigned in ${config.tracker ?? source.repository}: the name stays in the issue`;
var tooMany = (left, limit) => left.length === 0 ? [] : [`an issue has at most ${limit}: ${left.join(", ")} left out`];
function stateAfter({ before, item, move }, policy) {
  const { issue, passport } = before;
  const { state, close: close2 } = passport.written;
  if (move.move === "reopen") return { state: "open", close: null };
  if (move.move === "close") {
    if (move.commentIsPosted) return { state, close: close2 };
    const { reason } = move.mention.evidence;
    return { state: "closed", close: { reason, comments: issue.comments, reopened: issue.stateReason === "reopened" } };
  }
  const isUpdated = item.mentions.some((mention) => !passport.mentions.includes(mention));
  const done = doneBy(item);
  const agrees = state === "closed" && issue.state === "open" && isUpdated && !(done && isEnough(done, policy));
  return agrees ? { state: "open", close: null } : { state, close: close2 };
}
function foundAgain({ before: { passport }, item }) {
  const newest = passport.mentions.at(-1);
  if (passport.forgotten === 0 || !newest) return 0;
  const found = item.mentions.filter(
    (mention) => !passport.mentions.includes(mention) && compareMentions(mention, newest) < 0
  );
  return Math.min(passport.forgotten, found.length);
}

// src/tracking/state-table.ts
var stay = (why = null, hint = null) => ({ move: "stay", why, hint });
function decideMove(before, after, policies) {
  const mention = newestWord(after);
  if (before.released) return stay("its label was removed: left alone");
  if (mention.status === "open")
    return before.issue.state === "open" || mention.date === null ? stay() : decideListedAgain(before, mention, policies);
  const done = doneBy(after);
  if (before.issue.state === "closed") return done ? decideDoubted(before, done, policies) : stay("closed");
  return done ? decideDone(before, done, policies) : stay();
}
function decideDone(before, done, { close: close2 }) {
  const { issue, item, passport } = before;
  const { evidence } = done;
  const day = done.date ?? "";
  if (close2 === "never" || !isEnough(done, close2)) return stay(null, `${day}: ${evidence.text}`);
  const known = doneBy(item);
  const isNews = !known || !saysTheSame(known, done);
  const interrupted = wasInterrupted(before);
  if (passport.written.state === "closed" && !isNews && !interrupted)
    return stay("a person reopened it after the minutes called it done");
  const commentIsPosted = interrupted && !isNews && issue.comments > (passport.written.close?.comments ?? 0);
  const why = `${evidence.reason === "completed" ? "done" : "not planned"} according to the meeting of ${day}`;
  return { move: "close", mention: done, commentIsPosted, why };
}
function decideDoubted(before, done, { close: close2 }) {
  const known = doneBy(before.item);
  const isNews = known !== null && !saysTheSame(known, done);
  return isNews && !isEnough(done, close2) && closedByTool(before) ? { move: "reopen", why: `no longer called done; what stands is a hint: ${done.evidence.text}` } : stay("closed");
}
function wasInterrupted({ issue, passport }) {
  const { close: close2 } = passport.written;
  if (issue.state !== "open" || !close2) return false;
  return issue.stateReason !== "reopened" || close2.reopened && issue.comments <= close2.comments;
}
function decideListedAgain(before, mention, { reopen }) {
  const { issue, item } = before;
  if (closedByTool(before)) return { move: "reopen", why: `open again in the meeting of ${mention.date ?? ""}`.trim() };
  const isNews = !item.mentions.some((known) => saysTheSame({ ...known, removed: false }, mention));
  if (!isNews) return stay("closed by a person");
  if (issue.stateReason === "not_planned" || issue.stateReason === "duplicate")
    return stay(
      `closed by a person as ${issue.stateReason === "duplicate" ? "duplicate" : "not planned"}: that is final`
    );
  const closedOn = (issue.closedAt ?? issue.updatedAt).slice(0, 10);
  if (compareDates(mention.date, closedOn) <= 0) return stay("closed by a person after that meeting");
  return reopen === "newer-meeting" ? { move: "reopen", why: `open in the meeting of ${mention.date ?? ""}, newer than its closing` } : stay("closed by a person, but the minutes still list it: reopen it, or set `reopen: newer-meeting`");
}
function closedByTool({ issue, passport }) {
  const { state, close: close2 } = passport.written;
  if (state !== "closed" || !close2) return false;
  return issue.stateReason === null || issue.stateReason === close2.reason;
}

// src/tracking/judge-known.ts
var REMEMBER_DAYS = 60;
function judgeKnown(before, { item: raw, isSplit, isJoined, earlier }, input, readings) {
  const { issue, passport } = before;
  const mentions = settleMentions(raw.mentions, earlier, input.head);
  const item = { ...before.item, mentions };
  const move = decideMove(before, item, input.config);
  const place = speaking(raw, readings) ?? statusOf(item).mention;
  const isAbout = isSpokenOf(raw.mentions, input, readings);
  const operation = (kind2, reason2, writes2, warnings = []) => ({
    operation: kind2,
    id: item.id,
    number: issue.number,
    title: issue.title,
    series: item.series,
    path: place.path,
    line: place.line,
    date: place.date,
    reason: reason2,
    owners: passport.owners,
    warnings,
    writes: writes2
  });
  const judgement = (result, isPending2) => ({
    item,
    operation: result.operation === "none" && !isAbout && input.scope.kind === "push" ? null : result,
    isPending: isPending2,
    title: issue.title,
    times: mentions.length + passport.forgotten,
    suggestion: isPending2 && move.move === "stay" ? suggestionOf(move, item, before, place, isAbout, input) : null
  });
  const isClosed = issue.state === "closed" && move.move !== "reopen";
  if (before.released) return judgement(operation("none", "its label was removed: left alone", null), false);
  if (isClosed && !isSplit && !isJoined && !isWorthRemembering(before, item))
    return judgement(operation("none", move.move === "stay" && move.why || "closed", null), false);
  const next = mergeIssue({ before, raw, item, move }, input, readings);
  const changed = encodePassport(fitPassport(next.passport)) !== encodePassport(passport);
  const isPending = !isClosed && move.move !== "close";
  if (!changed && move.move === "stay")
    return judgement(operation("none", move.why ?? "nothing new", null, next.warnings), isPending);
  const kind = move.move === "stay" ? "update" : move.move;
  const writes = {
    ...next.writes,
    ...changed && { block: renderPassport({ ...next.passport, series: item.series }, input.serverUrl) },
    expected: { state: issue.state, title: issue.title, hidden: hiddenDataOf(issue.body) },
    ...move.move === "close" && closing(move, input)
  };
  const reason = move.why ?? whatIsNew(before, item);
  return judgement({ ...operation(kind, reason, writes, next.warnings), owners: next.passport.owners }, isPending);
}
var speaking = (raw, readings) => raw.mentions.filter((mention) => readings.items.has(mentionKey(mention))).sort(compareMentions).at(-1);
function isWorthRemembering(before, item) {
  const [known, now] = [statusOf(before.item).mention.date, statusOf(item).mention.date];
  return known !== null && now !== null && Date.parse(now) - Date.parse(known) >= REMEMBER_DAYS * 864e5;
}
function closing({ mention, commentIsPosted }, input) {
  const { serverUrl, source, head } = input;
  const { evidence } = mention;
  const link = permalink(
    { serverUrl, repository: source.repository },
    mention.sha ?? head,
    mention.path,
    evidence.line
  );
  const verdict = evidence.reason === "completed" ? "this is done" : "this will not be done";
  const comment = `According to the [minutes of ${quote(mention.date ?? mention.path)}](${link}) ${verdict}:

> ${quote(cut(evidence.text, 500)) || "\u2026"}`;
  return { closeReason: evidence.reason, ...!commentIsPosted && { comment } };
}
function whatIsNew(before, item) {
  const news = item.mentions.filter((mention) => !before.item.mentions.some((known) => saysTheSame(known, mention)));
  const newest = news.at(-1);
  if (!newest) return "labels or assignees follow the minutes";
  if (newest.removed) return "its line was removed from the minutes: it stays open";
  const day = newest.date ?? "an undated meeting";
  return before.item.mentions.some(({ path, date }) => path === newest.path && date === newest.date) ? `its line changed in the minutes of ${day}` : `mentioned again in the minutes of ${day}`;
}
function suggestionOf(move, item, { issue }, place, isAbout, { merged, scope }) {
  const done = statusOf(item).mention.references.find((reference) => merged?.has(reference) === true);
  const said = isAbout || scope.kind === "resync" ? move.hint : null;
  const hint = said ?? (done === void 0 ? null : `${done} was merged`);
  return hint === null ? null : { id: item.id, number: issue.number, title: issue.title, path: place.path, line: place.line, hint };
}

// src/tracking/judge-new.ts
function judgeNew({ item, isSplit }, input, readings) {
  const { status, mention } = statusOf(item);
  const read = readings.items.get(mentionKey(mention));
  const duty = dutyOf(read?.item.owners ?? [], input.config);
  const title = plainTitle(read?.item.title ?? "") || plainTitle(mention.text) || "Untitled task";
  const row = {
    id: item.id,
    number: null,
    title,
    series: item.series,
    path: mention.path,
    line: mention.line,
    date: mention.date,
    owners: duty.names
  };
  const without = (operation2, reason) => ({
    item,
    operation: isSpokenOf(item.mentions, input, readings) ? { ...row, operation: operation2, reason, warnings: [], writes: null } : null,
    isPending: status === "open" && mention.date !== null && mention.date >= input.since,
    title,
    times: item.mentions.length,
    suggestion: null
  });
  if (isDone(item, input)) return without("none", "already done when it was first read: needs no issue");
  const why = whyNotCreated({ item, isSplit }, input, readings);
  if (why !== null) return without("skip", why);
  const orphan = input.orphans?.find(
    (issue) => issue.state === "open" && (issue.title === title || item.mentions.some(({ issueNumber }) => issueNumber === issue.number))
  );
  const { passport, writes, warnings } = draft(item, title, duty, input, orphan);
  const operation = {
    ...row,
    operation: orphan ? "update" : "create",
    number: orphan?.number ?? null,
    reason: orphan ? "its passport was deleted: put back" : "new task",
    warnings,
    writes: { ...writes, block: renderPassport(passport, input.serverUrl) }
  };
  return {
    item: { ...item, number: orphan?.number ?? null },
    operation,
    isPending: true,
    title,
    times: item.mentions.length,
    suggestion: null
  };
}
function draft(item, title, duty, input, orphan) {
  const { config } = input;
  const warnings = [];
  const wanted = config.assign ? duty.logins : [];
  const refused = wanted.filter((login) => input.assignable.get(login.toLowerCase()) === false);
  warnings.push(...refused.map((login) => cannotAssign(login, input)));
  const able = wanted.filter((login) => !refused.includes(login));
  warnings.push(...tooMany(able.slice(MAX_ASSIGNEES), `${MAX_ASSIGNEES} assignees`));
  const assignees = able.slice(0, MAX_ASSIGNEES);
  const labels = unique([...labelsOf(config, item.series), ...duty.labels]).slice(0, MAX_LABELS);
  const passport = {
    id: item.id,
    source: input.source,
    series: item.series,
    owners: duty.names,
    mentions: item.mentions,
    forgotten: 0,
    written: {
      title: orphan?.title ?? title,
      labels,
      assignees: orphan ? [] : assignees,
      refused,
      state: "open",
      close: null
    },
    runs: { created: input.run, closed: null }
  };
  const writes = {
    ...!orphan && { title },
    addLabels: orphan ? [] : labels,
    removeLabels: [],
    addAssignees: orphan ? [] : assignees,
    removeAssignees: [],
    ...orphan && { expected: { state: orphan.state, title: orphan.title, hidden: null } }
  };
  return { passport, writes, warnings };
}
function isDone(item, { config }) {
  const done = doneBy(item);
  return done !== null && isEnough(done, config.close) || item.mentions.every(({ status }) => status === "closed");
}
var unique = (names) => [...new Map(names.toReversed().map((name) => [name.toLowerCase(), name])).values()].reverse();

// src/tracking/twin-issues.ts
function isUntouched({ issue, passport }) {
  const { written } = passport;
  return issue.stateReason !== "reopened" && issue.comments === 0 && issue.title === written.title && missing(issue.labels, written.labels).length === 0 && missing(issue.assignees, written.assignees).length === 0 && outsideBlock(issue.body) === "";
}
var isRetired = ({ issue, passport }) => issue.state === "closed" && passport.written.close?.reason === "duplicate";
function judgeTwin(twin, elder, serverUrl) {
  const { issue, item, passport, released } = twin;
  const { mention } = statusOf(item);
  const name = `the same task as #${elder.issue.number}`;
  const row = {
    id: item.id,
    number: issue.number,
    title: issue.title,
    series: item.series,
    path: mention.path,
    line: mention.line,
    date: mention.date,
    owners: passport.owners,
    warnings: []
  };
  if (released || issue.state === "closed") return { ...row, operation: "none", reason: name, writes: null };
  if (!isUntouched(twin)) {
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
      expected: { state: "open", title: issue.title, hidden: hiddenDataOf(issue.body) },
      closeReason: "duplicate",
      comment: `This is ${name}; both were created for it.`
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

// src/tracking/plan.ts
function plan(given) {
  const tracked = given.tracked.filter((issue) => !isRetired(issue));
  const input = { ...given, tracked: inTheirSeries(tracked, given) };
  const readings = readingsOf(input);
  const register = track(
    input.meetings,
    input.tracked.map(({ item }) => item),
    { sha: input.head, renamed: input.renamed, deleted: new Set(input.removed) }
  );
  const issues = new Map(input.tracked.map((issue) => [issue.issue.number, issue]));
  const issueOf = ({ number: number2 }) => number2 === null ? void 0 : issues.get(number2);
  const split = new Set(register.split.flatMap(({ from, into }) => [from.id, into.id]));
  const joined = new Set(register.merged.map(({ into }) => into.id));
  const judgements = register.items.map((item) => {
    const before = issueOf(item);
    const matched = { item, isSplit: split.has(item.id), isJoined: joined.has(item.id), earlier: register.earlier };
    return before ? judgeKnown(before, matched, input, readings) : judgeNew(matched, input, readings);
  });
  const twins = register.merged.flatMap(({ from, into }) => {
    const [twin, elder] = [issueOf(from), issueOf(into)];
    return twin && elder ? judgeTwin(twin, elder, input.serverUrl) : [];
  });
  const operations = judgements.flatMap(({ operation }) => operation ?? []);
  const parts = {
    operations: [...operations, ...twins].sort(compareOperations),
    doubts: doubtsOf(register, issueOf),
    vanished: vanishedOf(judgements, input.meetings, readings),
    suggestions: judgements.flatMap(({ suggestion }) => suggestion ?? []).sort((a, b) => compareStrings(a.path, b.path) || a.line - b.line || compareStrings(a.id, b.id))
  };
  return {
    ...parts,
    fingerprint: fingerprintOf(parts, input),
    pending: judgements.filter(({ isPending }) => isPending).map(({ item, title, times }) => ({ ...pendingOf(item, title), times })).sort(comparePending)
  };
}
function loginsOf({ operations }) {
  const logins = operations.flatMap(({ writes }) => writes?.addAssignees ?? []);
  return [...new Map(logins.map((login) => [login.toLowerCase(), login])).values()].sort(compareStrings);
}
function withCap(whole, maxNewIssues) {
  const wanted = whole.operations.filter(({ operation }) => operation === "create").length;
  if (wanted <= maxNewIssues) return { plan: whole, cap: null };
  const reason = `held: the plan creates ${wanted} issues, \`max-new-issues\` allows ${maxNewIssues}`;
  const operations = whole.operations.map(
    (row) => row.operation === "create" ? { ...row, reason, writes: null } : row
  );
  const capped = { ...whole, operations, fingerprint: fingerprint([whole.fingerprint, maxNewIssues]) };
  return { plan: capped, cap: { limit: maxNewIssues, wanted } };
}
var ORDER = {
  close: 0,
  reopen: 1,
  update: 2,
  create: 3,
  none: 4,
  skip: 5
};
var compareOperations = (a, b) => ORDER[a.operation] - ORDER[b.operation] || compareStrings(a.series, b.series) || compareDates(a.date, b.date) || compareStrings(a.path, b.path) || a.line - b.line || compareStrings(a.id, b.id) || (a.number ?? 0) - (b.number ?? 0);
function doubtsOf({ doubts }, issueOf) {
  return doubts.map(({ mention, item, likeness }) => {
    const issue = issueOf(item)?.issue;
    const title = issue?.title ?? statusOf(item).mention.text;
    return {
      path: mention.path,
      line: mention.line,
      text: mention.text,
      id: item.id,
      number: issue?.number ?? null,
      title,
      likeness
    };
  }).sort(
    (a, b) => compareStrings(a.path, b.path) || a.line - b.line || b.likeness - a.likeness || compareStrings(a.id, b.id)
  );
}
function vanishedOf(judgements, meetings, readings) {
  const current = new Set(
    meetings.filter(({ series, date }) => date !== null && date === readings.newest.get(series)).map(({ series }) => series)
  );
  return judgements.filter(({ item, isPending }) => isPending && item.number !== null).map(({ item, title }) => ({ item, title, lastMentioned: newestDay(item) })).filter(
    ({ item, lastMentioned }) => lastMentioned !== null && current.has(item.series) && lastMentioned === readings.previous.get(item.series)
  ).map(({ item, title, lastMentioned }) => ({
    id: item.id,
    number: item.number,
    title,
    series: item.series,
    lastMentioned
  })).sort(
    (a, b) => compareStrings(a.series, b.series) || (a.number ?? 0) - (b.number ?? 0) || compareStrings(a.id, b.id)
  );
}
var newestDay = ({ mentions }) => mentions.flatMap(({ date }) => date ?? []).sort(compareStrings).at(-1) ?? null;
function fingerprintOf(parts, { head }) {
  const operations = parts.operations.map((operation) => ({
    ...operation,
    writes: operation.writes && { ...operation.writes, block: void 0, expected: void 0 }
  }));
  return fingerprint({ ...parts, operations }, head);
}

// src/sync.ts
async function sync(request, ports) {
  const { config, trigger } = request;
  const { source, tracker } = ports;
  const patterns = config.minutes ?? (request.paths.length > 0 ? request.paths : null);
  if (trigger.kind === "pull-request" && trigger.state !== "open")
    return emptyRun(request, source, nothingAt(trigger.head));
  const detected = await detect(trigger, source, patterns);
  const base = emptyRun(request, source, detected);
  if (detected.changes && detected.files.length === 0 && detected.removed.length === 0) return base;
  const ofSeries = ({ series }) => request.series.length === 0 || request.series.includes(series);
  const register = await registerOf(config, ports);
  const tracked = register.tracked.filter(({ item }) => ofSeries(item));
  const reading = {
    config,
    patterns,
    preview: trigger.kind === "pull-request",
    knownLogins: [...new Set(tracked.flatMap(({ issue }) => issue.assignees))].sort()
  };
  const read = await readDetected(source, detected, reading);
  const { scope } = detected;
  const whole = scope.kind === "push" ? lateSeries(read.meetings, tracked) : /* @__PURE__ */ new Set();
  const known = [...read.meetings, ...await readRest(source, detected, whole, reading)].filter(ofSeries);
  const trust = trustOf(config, source);
  const first = {
    meetings: known,
    tracked,
    orphans: register.orphans,
    scope: scope.kind === "push" ? { ...scope, whole } : scope,
    renamed: detected.renamed,
    removed: detected.tree ? vanishedPaths(tracked, detected.tree) : detected.removed,
    since: request.since,
    head: detected.head,
    source: source.identity,
    serverUrl: request.serverUrl,
    config,
    assignable: /* @__PURE__ */ new Map(),
    run: request.runId,
    seriesOf: (path) => seriesOf(path, config.series)
  };
  const untold = scope.kind === "push" ? untoldSeries(plan(first), known, whole) : /* @__PURE__ */ new Set();
  const draft2 = { ...first, meetings: [...known, ...await readRest(source, detected, untold, reading)] };
  const released = await releasedIssues(plan(draft2), scope, tracker, trust);
  const input = { ...draft2, tracked: [...tracked, ...released] };
  const assignable = await whoIsAssignable(plan(input), tracker);
  const merged = reading.preview ? await mergedAmong(draft2.meetings, PREVIEW_LOOKUPS + detected.files.length - assignable.size, ports) : /* @__PURE__ */ new Set();
  const final = plan({ ...input, assignable, merged });
  const capped = withCap(final, request.maxNewIssues);
  const run = {
    ...base,
    meetings: read.meetings.filter(ofSeries),
    diagnostics: read.diagnostics,
    skipped: [...base.skipped, ...read.skipped],
    plan: capped.plan,
    cap: capped.cap,
    pending: final.pending
  };
  if (!request.writes) return run;
  const outcomes = await apply(capped.plan, tracker, {
    trust,
    labelExists: register.tracked.length > 0,
    ...ports.onProgress && { onProgress: ports.onProgress }
  });
  return { ...run, outcomes, stopped: stoppedBy(outcomes) };
}
var trustedAuthors = (config) => ["github-actions[bot]", ...config["trusted-authors"]];
var trustOf = (config, source) => ({
  label: config.label,
  authors: trustedAuthors(config),
  source: source.identity
});
async function registerOf(config, { source, tracker }) {
  return readRegister(await tracker.list(), trustOf(config, source));
}
async function whoIsAssignable(draft2, tracker) {
  const answers = /* @__PURE__ */ new Map();
  for (const login of loginsOf(draft2)) answers.set(login.toLowerCase(), await tracker.isAssignable(login));
  return answers;
}
var PREVIEW_LOOKUPS = 2;
async function mergedAmong(meetings, most, { isMerged }) {
  const open = meetings.flatMap(({ items }) => items).filter(({ status }) => status === "open");
  const pulls = /* @__PURE__ */ new Map();
  for (const { kind, owner, repo, number: number2 } of open.flatMap(({ references }) => references))
    if (kind === "pull" && owner !== null && repo !== null)
      pulls.set(`${owner}/${repo}#${number2}`.toLowerCase(), { repository: `${owner}/${repo}`, number: number2 });
  const merged = /* @__PURE__ */ new Set();
  for (const [key, { repository, number: number2 }] of [...pulls].slice(0, Math.max(0, most)))
    if (await isMerged?.(repository, number2)) merged.add(key);
  return merged;
}
function vanishedPaths(tracked, tree) {
  const known = new Set(tracked.flatMap(({ item }) => item.mentions.map(({ path }) => path)));
  return [...known].filter((path) => !tree.has(path)).sort();
}
var nothingAt = (head) => ({
  head,
  skipped: [],
  changes: null
});
function emptyRun(request, source, detected) {
  return {
    kind: request.trigger.kind === "pull-request" ? "preview" : request.writes ? "sync" : "dry-run",
    serverUrl: request.serverUrl,
    repository: source.identity.repository,
    ...request.config.tracker !== null && { tracker: request.config.tracker },
    commit: detected.head,
    pullRequest: pullRequestOf(request),
    meetings: [],
    skipped: detected.skipped,
    plan: { operations: [], doubts: [], vanished: [], suggestions: [], fingerprint: "" },
    outcomes: [],
    diagnostics: [],
    pending: [],
    cap: null,
    stopped: null,
    changes: detected.changes
  };
}
function pullRequestOf({ trigger, defaultBranch }) {
  if (trigger.kind !== "pull-request") return null;
  return { number: trigger.number, state: trigger.state, base: trigger.base, defaultBranch };
}

export {
  TrackerError,
  hiddenDataOf,
  apply,
  fingerprint,
  closedByTool,
  isUntouched,
  sync,
  trustedAuthors,
  trustOf,
  registerOf
};
