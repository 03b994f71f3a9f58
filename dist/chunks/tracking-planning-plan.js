import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  comparePending,
  pendingOf
} from "./tracking-planning-pending.js";
import {
  UNDATED,
  closingComment,
  commentsOn,
  doneWords,
  handoverComment,
  homeOf,
  isSpokenOf,
  labelsOf,
  listedWords,
  newsWords,
  plainTitle,
  readingsOf,
  reopeningComment,
  saidComment,
  saysTheSame,
  settleMentions,
  told,
  whyNotCreated
} from "./tracking-planning-reasons.js";
import {
  planTwin,
  successors,
  withoutDuplicates
} from "./tracking-planning-twin-issues.js";
import {
  isAgent
} from "./tracking-agents.js";
import {
  grouped,
  isTelling,
  numberAt,
  renamedSeries,
  track
} from "./tracking-matching-task-index.js";
import {
  encodePassport,
  fitPassport,
  renderPassport
} from "./tracking-passport-data.js";
import {
  factsOf
} from "./tracking-planning-task-facts.js";
import {
  isAmong,
  isSameName,
  missing,
  unique
} from "./tracking-names.js";
import {
  compareDates,
  compareMentions,
  compareStrings,
  isMereName,
  isMereNumber,
  lineKey,
  normalise,
  statusOf,
  wordsOf
} from "./tracking-register-mention.js";
import {
  bytesToHex,
  sha256,
  utf8ToBytes
} from "./noble-hashes.js";

// src/tracking/planning/fingerprint.ts
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

// src/tracking/register/guessed.ts
function guessedSeries(links) {
  const isNew = new Set(links.map(({ mention }) => mention));
  const isToldSo = ({ mention, item }) => item.mentions.some(
    (other) => !isNew.has(other) && normalise(other.text) === normalise(mention.text) && other.owners.join() === mention.owners.join()
  );
  const guesses = links.filter((link) => link.mention.carriedOver && !isToldSo(link));
  return [...new Set(guesses.map(({ item }) => item.series))];
}

// src/tracking/register/home-series.ts
function inTheirSeries(tracked, { meetings: meetings2, renamed, seriesOf }) {
  const ofPage = new Map(meetings2.map(({ path, series }) => [path, series]));
  return tracked.map((issue) => {
    const { item } = issue;
    const seriesOfPage = (path) => {
      const today = renamed.get(path) ?? path;
      return ofPage.get(today) ?? seriesOf?.(today) ?? item.series;
    };
    if (item.mentions.some(({ path }) => seriesOfPage(path) === item.series)) return issue;
    return { ...issue, item: { ...item, series: seriesOfPage(statusOf(item).mention.path) } };
  });
}

// src/tracking/planning/done-by.ts
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
var isEnough = ({ evidence }, close) => evidence.strength === "explicit" || close === "any";

// src/tracking/planning/owner-mapping.ts
var LOGIN = /^[a-z\d](?:[a-z\d_-]{0,98}[a-z\d])?$/iu;
function ownersOnGitHub(owners, config, assigned = []) {
  const table = new Map(Object.entries(config.owners).map(([name, target]) => [normalise2(name), target]));
  const logins = /* @__PURE__ */ new Map();
  const labels = /* @__PURE__ */ new Set();
  for (const owner of owners) {
    const target = namesOf(owner).map((name) => table.get(name)).find((found) => found !== void 0);
    if (typeof target === "object") labels.add(target.label);
    else {
      const login = target ?? loginOf(owner) ?? assigned.find((known) => isSameName(known, owner.name)) ?? null;
      if (login !== null && LOGIN.test(login) && !isAgent(login)) logins.set(login.toLowerCase(), login);
    }
  }
  const names = [...new Set(owners.map(({ name }) => name.replace(/^@/u, "")))];
  return { logins: [...logins.values()], labels: [...labels], names };
}
var normalise2 = (name) => name.trim().replace(/^@/u, "").toLowerCase();
var namesOf = ({ name, person }) => [name, person?.fullName, person?.name].filter((known) => typeof known === "string").map(normalise2);
var loginOf = ({ name, login, person }) => login ? name.replace(/^@/u, "") : person?.login === true ? person.name : null;

// src/tracking/planning/merge.ts
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

// src/tracking/planning/merge-issue.ts
var MAX_ASSIGNEES = 10;
var MAX_LABELS = 100;
function mergeIssue(progress, input, readings) {
  const { before, raw, item, move } = progress;
  const { passport } = before;
  const { written } = passport;
  const spoken = readings.items.get(statusOf(raw).mention)?.item ?? null;
  const isNews = !saysTheSame(statusOf(before.item).mention, statusOf(item).mention);
  const isOpen = move.move === "reopen" || move.move === "stay" && before.issue.state === "open";
  const isNamed = isOpen && spoken && spoken.owners.length > 0 && !item.said?.owners;
  const onGitHub = isNamed ? ownersOnGitHub(spoken.owners, input.config, written.assignees) : null;
  const warnings = [];
  const configured = isOpen && spoken ? labelsOf(input.config, item.series) : [];
  const labels = mergeNames({
    written: written.labels,
    wanted: [...configured, ...onGitHub?.labels ?? written.labels],
    now: before.issue.labels,
    limit: MAX_LABELS
  });
  warnings.push(...tooMany(labels.left, `${MAX_LABELS} labels`));
  const wanted = onGitHub && input.config.assign ? onGitHub.logins : null;
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
  const title = input.config.retitle && !item.said?.title && spoken && isNews && !isMereName(statusOf(raw).mention) ? mergeTitle(written.title, plainTitle(spoken.title), before.issue.title) : { title: null, conflict: false };
  if (title.conflict) warnings.push("its title was changed by a person and by the minutes: the person\u2019s stays");
  const state = stateAfter(progress, input.config.close);
  const said = saidAfter(progress);
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
      said,
      owners: onGitHub?.names ?? passport.owners,
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
        undone: before.issue.state === "open" ? null : passport.runs.undone ?? null,
        closed: move.move === "close" ? input.run : state.state === "closed" ? passport.runs.closed : null
      }
    }
  };
}
function saidAfter({ before: { issue, passport }, item, move }) {
  if (item.said?.state === void 0 || move.move === "finish") return item.said;
  const isUpdated = item.mentions.some((mention) => !passport.mentions.includes(mention));
  const isOver = move.move === "close" || move.move === "reopen" || issue.state === "open" && isUpdated;
  return isOver ? { ...item.said, state: void 0 } : item.said;
}
var cannotAssign = (login, { source, config }) => `${login} can't be assigned in ${config.tracker ?? source.repository}: the name stays in the issue`;
var tooMany = (left, limit) => left.length === 0 ? [] : [`an issue has at most ${limit}: ${left.join(", ")} left out`];
function stateAfter({ before, item, move }, policy) {
  const { issue, passport } = before;
  const { state, close } = passport.written;
  if (move.move === "reopen") return { state: "open", close: null };
  if (move.move === "finish") return { state, close };
  if (move.move === "close") {
    if (move.commentIsPosted) return { state, close };
    const { reason } = move.mention.evidence;
    return { state: "closed", close: { reason, comments: issue.comments, reopened: issue.stateReason === "reopened" } };
  }
  const isUpdated = item.mentions.some((mention) => !passport.mentions.includes(mention));
  const done = doneBy(item);
  const agrees = state === "closed" && issue.state === "open" && isUpdated && !(done && isEnough(done, policy));
  return agrees ? { state: "open", close: null } : { state, close };
}
function foundAgain({ before: { passport }, item }) {
  const newest = passport.mentions.at(-1);
  if (passport.forgotten === 0 || !newest) return 0;
  const found = item.mentions.filter(
    (mention) => !passport.mentions.includes(mention) && compareMentions(mention, newest) < 0
  );
  return Math.min(passport.forgotten, found.length);
}

// src/tracking/planning/state-table.ts
var stay = (why = null, hint = null) => ({ move: "stay", why, hint });
function decideMove(before, after, policies) {
  const mention = newestWord(after);
  if (before.released) return stay("its label was removed: left alone");
  const word = before.passport.said?.state;
  if (word && before.issue.state === "closed") return stay(`${word.by} said that ${verdictOf(word)}: that is final`);
  if (word && wasInterrupted(before)) return decideCutShort(before, word);
  if (mention.status === "open")
    return before.issue.state === "open" || mention.date === null ? stay() : decideListedAgain(before, mention, policies);
  const done = doneBy(after);
  if (before.issue.state === "closed") return done ? decideDoubted(before, done, policies) : stay("closed");
  return done ? decideDone(before, done, policies) : stay();
}
var verdictOf = ({ as }) => as === "completed" ? "it is done" : "it will not be done";
function decideCutShort({ issue, passport }, state) {
  const commentIsPosted = issue.comments > (passport.written.close?.comments ?? 0);
  return { move: "finish", state, commentIsPosted, why: `${state.by} said that ${verdictOf(state)}` };
}
function decideDone(before, done, { close }) {
  const { issue, item, passport } = before;
  const { evidence } = done;
  const day = done.date ?? "";
  if (close === "never" || !isEnough(done, close)) return stay(null, `${day}: ${evidence.text}`);
  const known = doneBy(item);
  const isNews = !known || !saysTheSame(known, done);
  const interrupted = wasInterrupted(before);
  if (passport.written.state === "closed" && !isNews && !interrupted)
    return stay("a person reopened it after the minutes called it done");
  const commentIsPosted = interrupted && !isNews && issue.comments > (passport.written.close?.comments ?? 0);
  return { move: "close", mention: done, commentIsPosted };
}
function decideDoubted(before, done, { close }) {
  const known = doneBy(before.item);
  const isNews = known !== null && !saysTheSame(known, done);
  return isNews && !isEnough(done, close) && closedByTool(before) ? { move: "reopen", closer: null, why: `no longer called done; what stands is a hint: ${done.evidence.text}` } : stay("closed");
}
function wasInterrupted({ issue, passport }) {
  const { close } = passport.written;
  if (issue.state !== "open" || !close) return false;
  return issue.stateReason !== "reopened" || close.reopened && issue.comments <= close.comments;
}
function decideListedAgain(before, mention, { reopen, closers }) {
  const { issue, item, passport } = before;
  if (closedByTool(before)) return { move: "reopen", closer: null, why: `line ${mention.line} lists it as open again` };
  const closedOn = (issue.closedAt ?? issue.updatedAt).slice(0, 10);
  const isNews = !item.mentions.some((known) => saysTheSame({ ...known, removed: false }, mention));
  const closer = passport.runs.undone ? null : machineAmong(closers.get(issue.number));
  if (closer !== null) {
    const why = `closed by ${closer}, not by a person`;
    return isNews && compareDates(mention.date, closedOn) >= 0 ? { move: "reopen", closer, why: `${why}, and open in the meeting of ${mention.date ?? ""}` } : stay(`${why}: the next meeting that lists it reopens it`);
  }
  if (!isNews) return stay("closed by a person");
  if (issue.stateReason === "not_planned" || issue.stateReason === "duplicate")
    return stay(
      `closed by a person as ${issue.stateReason === "duplicate" ? "duplicate" : "not planned"}: that is final`
    );
  if (compareDates(mention.date, closedOn) <= 0) return stay("closed by a person after that meeting");
  return reopen === "newer-meeting" ? { move: "reopen", closer: null, why: `open in the meeting of ${mention.date ?? ""}, newer than its closing` } : stay("closed by a person, but the minutes still list it: reopen it, or set `reopen: newer-meeting`");
}
var machineAmong = (login) => login !== void 0 && isAgent(login) ? login : null;
var asksForCloser = (before, after) => before.issue.state === "closed" && !before.released && !before.passport.said?.state && !before.passport.runs.undone && newestWord(after).status === "open" && newestWord(after).date !== null && !closedByTool(before);
function closedByTool({ issue, passport }) {
  const { state, close } = passport.written;
  if (state !== "closed" || !close) return false;
  return issue.stateReason === null || issue.stateReason === close.reason;
}

// src/tracking/planning/plan-existing.ts
var REMEMBER_DAYS = 60;
function planExisting(before, { item: raw, isSplit, isJoined, earlier }, input, readings) {
  const { issue, passport } = before;
  const mentions = settleMentions(raw.mentions, earlier, input.head);
  const item = { ...before.item, mentions };
  const move = decideMove(before, item, { ...input.config, closers: input.closers ?? /* @__PURE__ */ new Map() });
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
    facts: factsOf(place, mentions, passport.forgotten, before.item.said),
    warnings,
    writes: writes2
  });
  const planned = (result, isPending2) => ({
    item,
    operation: result.operation === "none" && !isAbout && input.scope.kind === "push" ? null : result,
    isPending: isPending2,
    title: issue.title,
    times: mentions.length + passport.forgotten,
    asksForCloser: asksForCloser(before, item) && input.closers?.has(issue.number) !== true,
    suggestion: isPending2 && move.move === "stay" ? suggestionOf(move, item, before, place, isAbout, input) : null
  });
  const isClosed = issue.state === "closed" && move.move !== "reopen";
  if (before.released) return planned(operation("none", "its label was removed: left alone", null), false);
  if (before.newer)
    return planned(operation("none", "written by a newer version: left alone", null, [newerWords(issue)]), !isClosed);
  if (isClosed && !isSplit && !isJoined && !isWorthRemembering(before, item))
    return planned(operation("none", move.move === "stay" && move.why || "closed", null), false);
  const next = mergeIssue({ before, raw, item, move }, input, readings);
  const changed = encodePassport(fitPassport(next.passport)) !== encodePassport(passport);
  const isPending = !isClosed && move.move !== "close" && move.move !== "finish";
  if (!changed && move.move === "stay")
    return planned(operation("none", move.why ?? "nothing new", null, next.warnings), isPending);
  const kind = move.move === "stay" ? "update" : move.move === "finish" ? "close" : move.move;
  const writes = {
    ...next.writes,
    ...changed && { block: renderPassport({ ...next.passport, series: item.series }, input.serverUrl) },
    expected: {
      state: issue.state,
      title: issue.title,
      hidden: before.hidden,
      closedByUs: move.move === "reopen" && move.closer === null && input.config.reopen === "never"
    },
    ...stateWrites(move, before, next.passport.owners, item, input)
  };
  const reason = move.move === "close" ? doneWords(move.mention, place) : move.why ?? newsWords(before.item, item, passport.forgotten);
  return planned({ ...operation(kind, reason, writes, next.warnings), owners: next.passport.owners }, isPending);
}
var newerWords = ({ number }) => `#${number} was written by a newer version of minutes-to-issues, and is left alone: update this one`;
var speaking = (raw, readings) => raw.mentions.filter((mention) => readings.items.has(mention)).sort(compareMentions).at(-1);
function isWorthRemembering(before, item) {
  const [known, now] = [statusOf(before.item).mention.date, statusOf(item).mention.date];
  return known !== null && now !== null && Date.parse(now) - Date.parse(known) >= REMEMBER_DAYS * 864e5;
}
function stateWrites(move, { passport }, owners, item, input) {
  const { config } = input;
  if (move.move === "close")
    return {
      closeReason: move.mention.evidence.reason,
      ...!move.commentIsPosted && commentsOn(config, "close") && { comment: closingComment(move.mention, item.series, input) }
    };
  if (move.move === "finish")
    return {
      closeReason: move.state.as,
      ...!move.commentIsPosted && commentsOn(config, "close") && { comment: saidComment(move.state) }
    };
  const { mention } = statusOf(item);
  if (move.move === "reopen")
    return commentsOn(config, "reopen") ? { farewell: reopeningComment(mention, item.series, input) } : {};
  const isHandover = passport.owners.length > 0 && missing(owners, passport.owners).length > 0;
  return isHandover && commentsOn(config, "handover") ? { farewell: handoverComment(mention, { from: passport.owners, to: owners }, item.series, input) } : {};
}
function suggestionOf(move, item, { issue }, place, isAbout, { merged, scope }) {
  const done = statusOf(item).mention.references.find((reference) => merged?.has(reference) === true);
  const said = isAbout || scope.kind === "resync" ? move.hint : null;
  const hint = said ?? (done === void 0 ? null : `${done} was merged`);
  return hint === null ? null : { id: item.id, number: issue.number, title: issue.title, path: place.path, line: place.line, hint };
}

// src/tracking/planning/orphan.ts
function orphanOf(item, title, input) {
  const open = input.orphans?.filter(({ state }) => state === "open") ?? [];
  const named = open.find(({ number }) => item.mentions.some(({ issueNumber }) => issueNumber === number));
  const alike = open.filter((issue) => issue.title === title);
  const sure = named ?? alike.find(({ body }) => bearsTrace(body, item.series, input));
  if (sure) return { sure: true, issue: sure };
  const doubtful = alike.find(({ body }) => linkedPages(body, input).length === 0 && !hasData(body, input));
  return doubtful ? { sure: false, issue: doubtful } : null;
}
var sealedOf = (item, title, input) => input.sealed?.find(
  (issue) => issue.title === title || item.mentions.some(
    ({ path, line, issueNumber }) => issueNumber === issue.number || linkedPlaces(issue.body, input).includes(`${path}#L${line}`)
  )
) ?? null;
var bearsTrace = (body, series, input) => linkedPages(body, input).some((path) => (input.seriesOf?.(path) ?? series) === series) || hasData(body, input) && body.includes(`"series":${JSON.stringify(series)}`);
var hasData = (body, { source }) => body.includes("<!-- minutes-to-issues:") && body.includes(`"repository":${JSON.stringify(source.repository)}`);
var linkedPages = (body, input) => linkedPlaces(body, input).map((place) => place.slice(0, place.lastIndexOf("#")));
var linkedPlaces = (body, { source, serverUrl }) => body.split(`${serverUrl}/${source.repository}/blob/`).slice(1).flatMap((rest) => {
  const [, path, line] = /^[0-9a-f]{40}\/([^\s?)]+)\?plain=1#L(\d+)/u.exec(rest) ?? [];
  return path === void 0 || line === void 0 ? [] : [`${decoded(path)}#L${line}`];
});
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

// src/tracking/planning/made-by-hand.ts
function citedHomes({ mentions }, home) {
  const numbers = mentions.flatMap((mention) => {
    if (mention.removed) return [];
    if (mention.issueNumber !== null) return [mention.issueNumber];
    const [only, ...more] = isMereName(mention) ? mention.references : [];
    const number = only === void 0 || more.length > 0 ? null : numberAt(only, home);
    return number === null ? [] : [number];
  });
  return [...new Set(numbers)];
}
function homeMadeByHand(item, isOpen, home, issues) {
  const [issue] = citedHomes(item, home).flatMap((number) => issues?.get(number) ?? []);
  if (issue === void 0) return null;
  const reason = `tracked by #${issue.number}, made by hand`;
  const isForgotten = isOpen && issue.state === "closed";
  return {
    reason,
    warnings: isForgotten ? [`#${issue.number} is closed, and the minutes still list its task as open`] : []
  };
}

// src/tracking/planning/plan-new.ts
function planNew({ item, isSplit }, input, readings) {
  const { status, mention } = statusOf(item);
  const read = readings.items.get(mention);
  const onGitHub = ownersOnGitHub(read?.item.owners ?? [], input.config);
  const title = plainTitle(read?.item.title ?? "") || plainTitle(mention.text) || "Untitled task";
  const row = {
    id: item.id,
    number: null,
    title,
    series: item.series,
    path: mention.path,
    line: mention.line,
    date: mention.date,
    owners: onGitHub.names,
    facts: factsOf(mention, item.mentions)
  };
  const without = (operation2, reason, warnings2 = []) => ({
    item,
    operation: isSpokenOf(item.mentions, input, readings) ? { ...row, operation: operation2, reason, warnings: warnings2, writes: null } : null,
    isPending: status === "open" && mention.date !== null && mention.date >= input.since,
    title,
    times: item.mentions.length,
    suggestion: null
  });
  const byHand = homeMadeByHand(item, status === "open", homeOf(input), input.byHand);
  if (byHand !== null) return { ...without("none", byHand.reason, byHand.warnings), isPending: false };
  if (isDone(item, input)) return without("none", "already done when it was first read: needs no issue");
  if (item.mentions.every(isMereNumber))
    return { ...without("skip", "nothing but its number is said, and no task with it is known"), isPending: false };
  const why = whyNotCreated({ item, isSplit }, input, readings);
  if (why !== null) return without("skip", why);
  const sealed = sealedOf(item, title, input);
  if (sealed) return without("skip", "perhaps it has an issue", [newerWords(sealed)]);
  const claim = claimOn(item, input);
  if (claim !== void 0)
    return without(
      "skip",
      `#${claim.number} is its issue, but was created by ${claim.author}, whom nobody trusts: no second one`
    );
  const found = orphanOf(item, title, input);
  if (found?.sure === false) return without("skip", "perhaps it has an issue", [perhaps(found.issue)]);
  const orphan = found?.issue;
  const { passport, writes, warnings } = draft(item, title, onGitHub, input, orphan);
  const operation = {
    ...row,
    operation: orphan ? "update" : "create",
    number: orphan?.number ?? null,
    reason: orphan ? "its passport was deleted: put back" : listedWords(item.mentions) ?? "new task",
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
function claimOn({ mentions }, { claimed }) {
  const lines = new Set(mentions.map(lineKey));
  return claimed?.find((claim) => claim.mentions.some((mention) => lines.has(lineKey(mention))));
}
var perhaps = ({ number }) => `#${number} has this title, the label and the author of our issues, but no passport: if it is this task's, write \`(#${number})\` at the end of the line; if not, take the label off #${number} or change its title`;
function draft(item, title, onGitHub, input, orphan) {
  const { config } = input;
  const warnings = [];
  const wanted = config.assign ? onGitHub.logins : [];
  const refused = wanted.filter((login) => input.assignable.get(login.toLowerCase()) === false);
  warnings.push(...refused.map((login) => cannotAssign(login, input)));
  const able = wanted.filter((login) => !refused.includes(login));
  warnings.push(...tooMany(able.slice(MAX_ASSIGNEES), `${MAX_ASSIGNEES} assignees`));
  const assignees = able.slice(0, MAX_ASSIGNEES);
  const labels = unique([...labelsOf(config, item.series), ...onGitHub.labels]).slice(0, MAX_LABELS);
  const passport = {
    id: item.id,
    source: input.source,
    series: item.series,
    owners: onGitHub.names,
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

// src/tracking/planning/concurrent-duplicates.ts
var AT_ONCE = 6e5;
function concurrentDuplicates(tracked) {
  const open = tracked.filter(({ issue, item }) => issue.state === "open" && statusOf(item).status === "open");
  return [...grouped(open, ({ item }) => item.series).values()].flatMap((series) => {
    const byAge = series.toSorted((a, b) => createdAt(a) - createdAt(b));
    return byAge.flatMap(
      (one, index) => byAge.slice(index + 1).filter((other) => haveMet(one, other)).map(({ item }) => [one.item, item])
    );
  });
}
var createdAt = ({ issue }) => Date.parse(issue.createdAt);
function haveMet(one, other) {
  if (createdAt(other) - createdAt(one) > AT_ONCE) return false;
  const [mine, theirs] = [one.item.mentions, other.item.mentions];
  const { created } = one.passport.runs;
  if (created === null || other.passport.runs.created === null || created === other.passport.runs.created) return false;
  const [here, there, both] = [mine, theirs, [...mine, ...theirs]].map(meetings);
  if (here !== 1 || there !== 1 || both !== 2) return false;
  return mine.some((a) => theirs.some((b) => isSaidAgain(a, b)));
}
var meetings = (mentions) => new Set(mentions.map(({ date, path }) => `${date ?? ""} ${path}`)).size;
var isSaidAgain = (a, b) => normalise(a.text) === normalise(b.text) && // "write an issue" is recognised in the next meeting only: a run after the other might not have taken them for one
wordsOf(a.text).some(isTelling) && a.owners.join() === b.owners.join() && !a.carriedOver && !b.carriedOver && // "write this down" below another topic is another task
placeOf(a) === placeOf(b);
var placeOf = ({ section, context }) => JSON.stringify([section, context]);

// src/tracking/planning/plan.ts
function recognise(given) {
  const remaining = withoutDuplicates(given.tracked);
  const { tracked: knowing, same } = told(remaining);
  const moved = inTheirSeries(knowing, given);
  const today = renamedSeries(
    given.meetings,
    moved.map(({ item }) => item),
    { seriesOfPage: given.seriesOf, deleted: new Set(given.removed) }
  );
  const meetings2 = given.meetings.map((meeting) => ({
    ...meeting,
    series: today.get(meeting.series) ?? meeting.series
  }));
  const tracked = moved.map((one) => {
    const series = today.get(one.item.series);
    return series === void 0 ? one : { ...one, item: { ...one.item, series } };
  });
  const itemOf = new Map(tracked.map(({ issue, item }) => [issue.number, item]));
  const register = track(
    meetings2,
    tracked.map(({ item }) => item),
    {
      sha: given.head,
      home: homeOf(given),
      renamed: given.renamed,
      deleted: new Set(given.removed),
      successors: successors(given.tracked, remaining),
      duplicates: concurrentDuplicates(tracked),
      same: same.flatMap(([one, into]) => pairOf(itemOf.get(one), itemOf.get(into)))
    }
  );
  return { meetings: meetings2, tracked, register, readings: readingsOf({ ...given, meetings: meetings2, tracked }, register.read) };
}
var pairOf = (one, other) => one && other ? [[one, other]] : [];
function plan(given, recognised = recognise(given)) {
  const { meetings: meetings2, tracked, register, readings } = recognised;
  const input = { ...given, meetings: meetings2, tracked };
  const issues = new Map(input.tracked.map((issue) => [issue.issue.number, issue]));
  const issueOf = ({ number }) => number === null ? void 0 : issues.get(number);
  const split = new Set(register.split.flatMap(({ from, into }) => [from.id, into.id]));
  const joined = new Set(register.merged.map(({ into }) => into.id));
  const orphans = new Map(input.orphans?.map((issue) => [issue.number, issue]));
  const tasks = register.items.map((item) => {
    const before = issueOf(item);
    const matched = { item, isSplit: split.has(item.id), isJoined: joined.has(item.id), earlier: register.earlier };
    if (before) return planExisting(before, matched, input, readings);
    const planned = planNew(matched, { ...input, orphans: [...orphans.values()] }, readings);
    if (planned.item.number !== null) orphans.delete(planned.item.number);
    return planned;
  });
  const twins = register.merged.flatMap(({ from, into }) => {
    const [twin, elder] = [issueOf(from), issueOf(into)];
    return twin && elder ? planTwin(twin, elder, input.serverUrl) : [];
  });
  const operations = tasks.flatMap(({ operation }) => operation ?? []);
  const parts = {
    operations: [...operations, ...twins].sort(compareOperations),
    doubts: doubtsOf(register, issueOf),
    vanished: vanishedOf(tasks, input, readings),
    suggestions: tasks.flatMap(({ suggestion }) => suggestion ?? []).sort((a, b) => compareStrings(a.path, b.path) || a.line - b.line || compareStrings(a.id, b.id))
  };
  return {
    ...parts,
    fingerprint: fingerprintOf(parts, input),
    pending: tasks.filter(({ isPending }) => isPending).map(({ item, title, times }) => ({ ...pendingOf(item, title), times })).sort(comparePending),
    guessed: guessedSeries(register.links),
    unclear: tasks.flatMap(
      ({ asksForCloser: asksForCloser2, item, operation }) => asksForCloser2 === true && operation !== null && item.number !== null ? [item.number] : []
    ),
    undated: undatedPages(tasks),
    cited: citedByNew(tasks, homeOf(input))
  };
}
function undatedPages(tasks) {
  const waiting = tasks.filter(({ operation }) => operation?.operation === "skip" && operation.reason === UNDATED);
  return [...new Set(waiting.flatMap(({ item }) => item.mentions.map(({ path }) => path)))].sort(compareStrings);
}
function citedByNew(tasks, home) {
  const created = tasks.filter(({ operation }) => operation?.operation === "create");
  return [...new Set(created.flatMap(({ item }) => citedHomes(item, home)))].sort((a, b) => a - b);
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
function vanishedOf(tasks, { meetings: meetings2, scope }, readings) {
  const isChanged = (path) => scope.kind === "resync" || scope.lines.has(path);
  const current = new Set(
    meetings2.filter(({ series, date, path }) => date !== null && date === readings.newest.get(series) && isChanged(path)).map(({ series }) => series)
  );
  return tasks.filter(({ item, isPending }) => isPending && item.number !== null).map(({ item, title }) => ({ item, title, lastMentioned: newestDay(item) })).filter(
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
    facts: void 0,
    writes: operation.writes && { ...operation.writes, block: void 0, expected: void 0 }
  }));
  return fingerprint({ ...parts, operations }, head);
}

export {
  fingerprint,
  closedByTool,
  recognise,
  plan,
  loginsOf,
  withCap
};
