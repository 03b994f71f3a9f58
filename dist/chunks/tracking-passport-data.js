import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  factsOf
} from "./tracking-planning-task-facts.js";
import {
  isAmong,
  isSameName
} from "./tracking-names.js";
import {
  hiddenJson,
  permalink
} from "./plain-text-permalink.js";
import {
  quote
} from "./plain-text-quote.js";
import {
  cut
} from "./plain-text-plain-line.js";
import {
  isMereName,
  statusOf
} from "./tracking-register-mention.js";
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
} from "./zod.js";

// src/tracking/passport/said-lines.ts
function saidLines(said) {
  if (said === void 0) return [];
  const { state, due, owners, title, same, apart = [] } = said;
  const facts = [
    ...told(state, state?.as === "completed" ? "done" : "dropped"),
    ...told(due, due?.date === null ? "due as the minutes say" : `due ${due?.date ?? ""}`),
    ...told(owners, `assigned to ${owners?.logins.join(", ") ?? ""}`),
    ...told(title, "its title"),
    ...told(same, `the same as number ${same?.number ?? ""}`),
    ...apart.slice(0, 1).flatMap((word2) => told(word2, "another task than one that looks like it"))
  ];
  return facts.length === 0 ? [] : [`**Said here:** ${facts.join(" \xB7 ")}`];
}
var told = (word2, what) => word2 === void 0 ? [] : [`${quote(what)} (${quote(`${word2.by}, ${word2.at.slice(0, 10)}`)})`];

// src/tracking/passport/said-data.ts
var word = { by: string(), at: string(), comment: int().nullable().default(null) };
var saidSchema = object({
  state: object({ as: _enum(["completed", "not_planned"]), ...word }).optional(),
  due: object({ date: string().nullable(), ...word }).optional(),
  owners: object({ logins: array(string()), ...word }).optional(),
  title: object({ title: string(), ...word }).optional(),
  same: object({ number: int(), ...word }).optional(),
  joined: array(object({ number: int(), ...word })).optional(),
  apart: array(object({ id: string(), ...word })).optional()
});

// src/tracking/passport/data.ts
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
  a: index.nullable().default(null),
  h: index.nullable().default(null),
  g: literal(1).optional(),
  b: index.optional()
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
  runs: object({
    created: string().nullable().default(null),
    closed: string().nullable().default(null),
    undone: string().nullish()
  }),
  said: saidSchema.optional()
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
function glimpse(text) {
  const data = parseJson(text);
  const version = versioned.safeParse(data).data?.v ?? 0;
  if (version <= VERSION || typeof data !== "object") return null;
  const passport = readVersion1({ ...data, v: 1 });
  return passport && { passport, version };
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
        code: mention.a === null ? null : at(mention.a),
        sha: mention.h === null ? null : at(mention.h),
        removed: mention.g === 1,
        ...mention.b !== void 0 && { lead: at(mention.b) }
      };
    });
    const { id, source, series, owners, forgotten, written, runs, said } = wire;
    return { id, source, series, owners, mentions, forgotten, written, runs, ...said && { said } };
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
      ...mention.code !== null && { a: add(mention.code) },
      ...mention.sha !== null && { h: add(mention.sha) },
      ...mention.removed && { g: 1 },
      ...mention.lead !== void 0 && { b: add(mention.lead) }
    };
  });
  const { id, source, series, owners, forgotten, written, runs, said } = passport;
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
    runs: { created: runs.created, closed: runs.closed, ...runs.undone && { undone: runs.undone } },
    ...said && { said: saidSchema.parse(said) },
    forgotten,
    mentions,
    strings: strings.all
  };
  return hiddenJson(wire);
}
var wireEvidence = ({ line, text, reason, strength }, add) => ({ l: line, t: add(text), r: reason, s: strength });

// src/tracking/passport/size.ts
var HIDDEN_BUDGET = 38e3;
var FRESH_MENTIONS = 40;
var withoutCommit = (mention) => ({ ...mention, sha: null });
var withoutDetails = (mention) => ({
  ...mention,
  section: [],
  context: null,
  lead: void 0,
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

// src/tracking/passport/block.ts
var TABLE_BUDGET = 16e3;
var CELL_LIMIT = 240;
var TASK_LIMIT = 2e3;
var QUOTE_LIMIT = 4e3;
var MOST_REFERENCES = 10;
function renderReadable(passport, serverUrl) {
  const place = { serverUrl, repository: passport.source.repository };
  const { mention: newest } = statusOf({ ...passport, number: null });
  const { due, references, since } = factsOf(newest, passport.mentions, passport.forgotten, passport.said);
  const speaking = [newest, ...passport.mentions.toReversed()].find((mention) => !isMereName(mention)) ?? newest;
  const parts = [
    task(speaking, topicOf(passport, speaking)),
    passport.owners.length > 0 && `**Owners:** ${passport.owners.map(quote).join(", ")}`,
    due && `Due: ${quote(due.date ?? cut(due.text, CELL_LIMIT))}`,
    references.length > 0 && `**References:**

${referenceList(references, place)}`,
    ...saidLines(passport.said),
    table(passport, place),
    origin(passport, since, place)
  ];
  return parts.filter((part) => typeof part === "string").join("\n\n");
}
function task({ text }, { section, context, lead }) {
  const words = `> ${quoted(cut(text, TASK_LIMIT), QUOTE_LIMIT) || "\u2026"}`;
  const topic = [...section.slice(-2), ...[context, lead].flatMap((words2) => words2 ?? [])].map((above) => quote(cut(above, CELL_LIMIT))).filter((above) => above !== "");
  return topic.length === 0 ? words : `${words}
>
> <sub>${topic.join(" \u203A ")}</sub>`;
}
var topicOf = ({ mentions }, speaking) => [speaking, ...mentions.toReversed()].find(({ carriedOver }) => !carriedOver) ?? { section: [], context: null };
function referenceList(all, place) {
  const shown = all.slice(0, MOST_REFERENCES).map((reference) => `- ${referenceLink(reference, place)}`);
  const left = all.length - shown.length;
  return [...shown, ...left > 0 ? [`- and ${left} more`] : []].join("\n");
}
function origin({ series, source }, since, { serverUrl }) {
  const home = `[${quote(source.repository)}](${serverUrl}/${source.repository})`;
  const open = since === null ? "" : `, open since ${quote(since)}`;
  return [
    `<sub>From the minutes of ${home}, series ${quote(series)}${open}.`,
    "No task? Close this as not planned. Done? Close this, or write `done` on its line.",
    "The same as another? Write `(#12)` with its number at the end of the line.</sub>"
  ].join("<br>");
}
function quoted(text, limit) {
  const whole = quote(text);
  return whole.length <= limit ? whole : quoted(cut(text, Math.floor(text.length * limit / whole.length)), limit);
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
  const folded = newestFirst.slice(rows.length);
  return ["| meeting | what was said |", "| :-- | :-- |", ...rows].join("\n") + foldedRest(folded, passport, place);
}
var tableRow = (mention, place) => `| ${lineLink(mention, place)} | ${saying(mention)} |`;
function saying({ text, status, evidence, removed, carriedOver }) {
  const words = quote(cut(text, CELL_LIMIT));
  const state = status === "open" ? carriedOver ? "carried over" : "open" : evidence?.reason === "not_planned" ? "not planned" : "done";
  const proof = evidence && evidence.text !== text ? `: ${quote(cut(evidence.text, CELL_LIMIT))}` : "";
  return `${words} \xB7 **${state}**${proof}${removed ? " \xB7 removed later" : ""}`;
}
var fileName = (path) => path.slice(path.lastIndexOf("/") + 1);
var NBSP = "\xA0";
var HYPHEN = "\u2011";
function lineLink({ path, line, sha, date }, place) {
  const label = date === null ? quote(`${cut(fileName(path), 80)}:${line}`) : `${quote(date).replaceAll("-", HYPHEN)}${NBSP}L${line}`;
  return sha === null ? label : `[${label}](${permalink(place, sha, path, line)})`;
}
function foldedRest(folded, passport, place) {
  const count = folded.length + passport.forgotten;
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
  if (owner.toLowerCase() === repository.split("/")[0]?.toLowerCase()) return reference;
  const path = `${owner}/${repo}/issues/${number2}`;
  return serverUrl === "https://github.com" ? `[${label}](https://redirect.github.com/${path})` : label;
}

// src/tracking/passport/blocks.ts
var BEGIN_MARK = "<!-- minutes-to-issues:begin -->";
var DATA = "<!-- minutes-to-issues:data ";
var DATA_FIRST = "<!-- minutes-to-issues:begin ";
var END_MARK = "<!-- minutes-to-issues:end -->";
var CLOSE = " -->";
function blocksOf(body) {
  const blocks = [];
  let begin = null;
  for (let at = nextMark(body, 0); at >= 0; at = nextMark(body, at + 1)) {
    if (body.startsWith(BEGIN_MARK, at)) {
      begin = at;
      continue;
    }
    const isFirst = body.startsWith(DATA_FIRST, at);
    const found = dataAt(body, at + (isFirst ? DATA_FIRST : DATA).length);
    if (found === null) continue;
    blocks.push(
      isFirst ? { start: at, end: endOfOld(body, found.end), data: found.data } : { start: begin ?? at, end: found.end, data: found.data }
    );
    begin = null;
  }
  return blocks;
}
function nextMark(body, from) {
  const [first, last] = [body.indexOf(DATA_FIRST, from), body.indexOf(DATA, from)];
  return first < 0 || last < 0 ? Math.max(first, last) : Math.min(first, last);
}
function dataAt(body, start) {
  const close = body.indexOf(CLOSE, start);
  const data = close < 0 ? "" : body.slice(start, close);
  if (!data.startsWith("{") || !data.endsWith("}") || /[\r\n]/u.test(data)) return null;
  return { data, end: close + CLOSE.length };
}
function endOfOld(body, after) {
  const end = body.indexOf(END_MARK, after);
  const next = nextMark(body, after);
  return end !== -1 && (next === -1 || end < next) ? end + END_MARK.length : after;
}
function readBlock(data) {
  try {
    const passport = decodePassport(data);
    return passport ? { kind: "read", passport, newer: false } : { kind: "damaged" };
  } catch (error) {
    if (!(error instanceof NewerPassportError)) throw error;
    const seen = glimpse(data);
    return seen ? { kind: "read", passport: seen.passport, newer: true } : { kind: "sealed" };
  }
}
function isSameSource(a, b) {
  const ids = a.repositoryId !== null && b.repositoryId !== null;
  const isSameId = ids && a.repositoryId === b.repositoryId;
  if (!isSameName(a.host, b.host)) return isSameId && isSameName(a.repository, b.repository);
  return ids ? isSameId : isSameName(a.repository, b.repository);
}
var names = (data, { repository }) => data.toLowerCase().includes(`"repository":${JSON.stringify(repository)}`.toLowerCase());
function isAbout({ data }, source) {
  const read = readBlock(data);
  return read.kind === "read" ? isSameSource(read.passport.source, source) : names(data, source);
}
function ownBlock(body, source, id = null) {
  const own = blocksOf(body).filter((block) => isAbout(block, source));
  const readable = own.filter(({ data }) => readBlock(data).kind === "read");
  const meant = readable.find(({ data }) => {
    const read = readBlock(data);
    return read.kind === "read" && read.passport.id === id;
  });
  return meant ?? readable[0] ?? own[0] ?? null;
}
function withoutAssignees(block, logins) {
  const data = logins.length === 0 ? void 0 : blocksOf(block)[0]?.data;
  const passport = data === void 0 ? null : decodePassport(data);
  if (data === void 0 || !passport) return block;
  const { written } = passport;
  const assignees = written.assignees.filter((login) => !logins.includes(login));
  const refused = [...written.refused, ...logins];
  return block.replace(data, () => encodePassport({ ...passport, written: { ...written, assignees, refused } }));
}
function placeBlock(body, block) {
  const made = readBlock(blocksOf(block)[0]?.data ?? "");
  const found = made.kind === "read" ? ownBlock(body, made.passport.source, made.passport.id) : null;
  if (found) return body.slice(0, found.start) + block + body.slice(found.end);
  const gap = body === "" || /\n\r?\n$/u.test(body) ? "" : body.endsWith("\n") ? "\n" : "\n\n";
  return body + gap + block;
}
function blockOf(body, source) {
  const found = ownBlock(body, source);
  return found && body.slice(found.start, found.end);
}
function outsideBlock(body, hidden) {
  const found = blocksOf(body).find(({ data }) => data === hidden);
  return (found ? body.slice(0, found.start) + body.slice(found.end) : body).trim();
}

// src/tracking/passport/passport.ts
function renderPassport(passport, serverUrl) {
  const fitting = fitPassport(passport);
  const readable = renderReadable(fitting, serverUrl);
  return `${BEGIN_MARK}

${readable}

${DATA}${encodePassport(fitting)} -->`;
}
var hiddenDataOf = (body) => blocksOf(body)[0]?.data ?? null;
var hasLabel = (issue, label) => issue.labels.some((name) => isSameName(name, label));
function labelSeenOn({ number: number2, labels, labelIds = {} }, label) {
  const name = labels.find((one) => isSameName(one, label));
  const id = name === void 0 ? void 0 : labelIds[name];
  return id === void 0 ? null : { issue: number2, id };
}
var isTrustedAuthor = (issue, authors) => isAmong(authors)(issue.author);
function readRegister(issues, trust, borrowed = /* @__PURE__ */ new Set()) {
  const register = { tracked: [], orphans: [], sealed: [], ignored: [], untrusted: [], claimed: [] };
  for (const issue of issues.toSorted((a, b) => a.number - b.number)) {
    const isBorrowed = borrowed.has(issue.number) && hasLabel(issue, trust.label);
    const verdict = isBorrowed ? "orphan" : classify(issue, trust);
    const { number: number2, author } = issue;
    const own = isTrustedAuthor(issue, trust.authors) ? void 0 : passportLikeOurs(issue, trust);
    if (own) register.untrusted.push({ number: number2, author });
    if (own && issue.state === "open") register.claimed.push({ number: number2, author, mentions: own.mentions });
    if (verdict === "orphan") register.orphans.push(issue);
    else if (verdict === "sealed") register.sealed.push(issue);
    else if ("reason" in verdict) register.ignored.push({ number: issue.number, reason: verdict.reason });
    else register.tracked.push(verdict);
  }
  return register;
}
function classify(issue, trust) {
  const { label, authors, source } = trust;
  const blocks = blocksOf(issue.body);
  const labelled = hasLabel(issue, label);
  if (!isTrustedAuthor(issue, authors))
    return {
      reason: blocks.length === 0 ? "not created by this tool" : `carries a passport, but was created by ${issue.author}: add the author to \`trusted-authors\` if that is you`
    };
  const read = blocks.flatMap(readWhole);
  const own = read.filter(({ passport }) => isSameSource(passport.source, source));
  const meant = own.find(({ passport }) => passport.written.title === issue.title) ?? own[0];
  if (meant) {
    const { passport, data, newer } = meant;
    const { id, series, mentions, said } = passport;
    const item = { id, series, number: issue.number, mentions, ...said && { said } };
    return { issue, passport, item, hidden: data, released: !labelled, newer };
  }
  const [other] = read;
  if (other) return { reason: `belongs to the minutes of ${other.passport.source.repository}` };
  if (!labelled) return { reason: "no passport" };
  return blocks.some(({ data }) => readBlock(data).kind === "sealed") ? "sealed" : "orphan";
}
function readWhole({ data }) {
  const read = readBlock(data);
  return read.kind === "read" ? [{ passport: read.passport, data, newer: read.newer }] : [];
}
function perhapsBorrowed(tracked) {
  const isTitled = ({ issue, passport }) => issue.title === passport.written.title;
  const titled = new Set(tracked.filter(isTitled).map(({ item }) => item.id));
  return tracked.filter((one) => !isTitled(one) && titled.has(one.item.id));
}
var passportLikeOurs = (issue, { label, source }) => hasLabel(issue, label) ? blocksOf(issue.body).flatMap(readWhole).find(({ passport, newer }) => !newer && isSameSource(passport.source, source))?.passport : void 0;

export {
  encodePassport,
  fitPassport,
  blocksOf,
  isAbout,
  withoutAssignees,
  placeBlock,
  blockOf,
  outsideBlock,
  renderPassport,
  hiddenDataOf,
  hasLabel,
  labelSeenOn,
  isTrustedAuthor,
  readRegister,
  perhapsBorrowed
};
