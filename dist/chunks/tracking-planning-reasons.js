import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  permalink
} from "./plain-text-permalink.js";
import {
  quote
} from "./plain-text-quote.js";
import {
  cut,
  plainLine
} from "./plain-text-plain-line.js";
import {
  compareDates,
  compareMentions,
  compareStrings,
  normalise,
  statusOf
} from "./tracking-register-mention.js";

// src/tracking/passport/plain-title.ts
var MAX_TITLE = 256;
var plainTitle = (text) => cut(plainLine(text).replace(/@(?=\w)/gu, ""), MAX_TITLE);

// src/tracking/register/history.ts
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
var sameList = (a, b) => a.length === b.length && a.every((value, index) => value === b[index]);

// src/tracking/planning/reasons.ts
function proofOf({ text, evidence }) {
  if (/^\[x\]$/iu.test(evidence.text)) return { kind: "box" };
  return evidence.text.includes(text) ? { kind: "struck", words: evidence.text } : { kind: "said", words: evidence.text };
}
function doneWords(done, place) {
  const proof = proofOf(done);
  const said = proof.kind === "box" ? "the box is ticked" : proof.kind === "struck" ? "the line is struck out" : `\u201C${cut(proof.words, 200)}\u201D`;
  const isHere = done.path === place.path && done.date === place.date;
  const meeting = isHere || done.date === null ? "" : ` of ${done.date}`;
  return `line ${done.evidence.line}${meeting}: ${said}`;
}
function listedWords(mentions, forgotten = 0) {
  const there = mentions.filter(({ removed }) => !removed);
  const meetings = new Set(there.map(({ path, date }) => JSON.stringify([path, date]))).size + forgotten;
  if (meetings < 2) return null;
  const first = mentions.find(({ date }) => date !== null)?.date ?? null;
  return `listed for the ${nth(meetings)} time${first === null ? "" : `, first on ${first}`}`;
}
var NTH = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
function nth(number) {
  const last = number % 10;
  const ending = number % 100 > 10 && number % 100 < 14 ? "th" : last === 1 ? "st" : last === 2 ? "nd" : last === 3 ? "rd" : "th";
  return NTH[number] ?? `${number}${ending}`;
}
function newsWords(before, { mentions }, forgotten) {
  const news = mentions.filter((mention) => !before.mentions.some((known2) => saysTheSame(known2, mention)));
  const newest = news.at(-1);
  if (!newest) return "labels or assignees follow the minutes";
  if (newest.removed) return "its line was removed from the minutes: it stays open";
  const [known] = before.mentions.filter(({ path, date }) => path === newest.path && date === newest.date).toSorted((a, b) => Number(isAlike(b, newest)) - Number(isAlike(a, newest)) || compareMentions(b, a));
  if (known !== void 0) return `its line changed: ${changeWords(known, newest)}`;
  return listedWords(mentions, forgotten) ?? `mentioned on line ${newest.line}`;
}
var isAlike = (a, b) => a.text === b.text || a.line === b.line;
function changeWords(then, now) {
  const same = (a, b) => a.join("\n") === b.join("\n");
  const changes = [
    ...same(then.owners, now.owners) ? [] : [`now of ${now.owners.join(", ") || "nobody"}`],
    ...then.due?.text === now.due?.text && then.due?.date === now.due?.date ? [] : [now.due === null ? "no longer due" : `due ${now.due.date ?? now.due.text}`],
    ...same(then.references, now.references) || now.references.length === 0 ? [] : [`points to ${now.references.slice(0, 3).join(", ")}`],
    ...then.status === now.status ? [] : [now.status === "open" ? "open again" : `\u201C${cut(now.evidence?.text ?? "", 100)}\u201D`]
  ];
  return [...then.text === now.text && changes.length > 0 ? [] : ["reworded"], ...changes].join(", ");
}

// src/tracking/planning/issue-comments.ts
var MOST = 500;
var commentsOn = (config, what) => config["comment-on"].includes(what);
function closingComment(done, series, place) {
  const { evidence, text } = done;
  const proof = proofOf(done);
  const where = meetingLink(done, evidence.line, series, place);
  const verdict = evidence.reason === "completed" ? "Done" : "Not planned";
  const said = proof.kind === "box" ? `the box is ticked in the ${where}:

> \u2611 ${words(text)}` : proof.kind === "struck" ? `the line is struck out in the ${where}:

> ~~${words(proof.words)}~~` : `say the ${where}:

> ${words(proof.words)}`;
  return `**${verdict}**, ${said}

<sub>If it is not, reopen this issue: the same words do not close it again.</sub>`;
}
function saidComment(state) {
  const said = state.comment === null ? "said" : `[said](#issuecomment-${state.comment})`;
  const verdict = state.as === "completed" ? "Done" : "Not planned";
  return `**${verdict}**, ${quote(state.by)} ${said}.

<sub>Later minutes keep it so. If it is not, reopen this issue: that is the last word.</sub>`;
}
var reopeningComment = (mention, series, place) => `**Open again**, say the ${meetingLink(mention, mention.line, series, place)}:

> ${words(mention.text)}`;
var handoverComment = (mention, { from, to }, series, place) => {
  const [then, now] = [from, to].map((names) => quote(cut(names.join(", "), 200)));
  return `**Handed over** from ${then ?? ""} to ${now ?? ""}, say the ${meetingLink(mention, mention.line, series, place)}:

> ${words(mention.text)}`;
};
var words = (text) => quote(cut(text, MOST)) || "\u2026";
function meetingLink({ date, path, sha }, line, series, { serverUrl, source, head }) {
  const link = permalink({ serverUrl, repository: source.repository }, sha ?? head, path, line);
  return `minutes of [${quote(`${series}, ${date ?? path}, line ${line}`)}](${link})`;
}

// src/tracking/planning/dropped.ts
function sinceOf({ since, config }, series) {
  const days = config.series.flatMap((rule) => rule.name === series && rule.since !== void 0 ? rule.since : []);
  return [since, ...days].reduce((latest, day) => day > latest ? day : latest);
}
function isDropped(item, { ignore }) {
  if (ignore.length === 0) return false;
  const { path, text } = statusOf(item).mention;
  const entries = ignore.filter((entry) => entry.path === path);
  if (entries.length === 0) return false;
  const words2 = normalise(text);
  return entries.some((entry) => normalise(entry.text) === words2);
}

// src/tracking/planning/plan-input.ts
function readingsOf({ meetings, tracked }, items) {
  const days = /* @__PURE__ */ new Map();
  const note = (series, date) => {
    if (date !== null) days.set(series, (days.get(series) ?? /* @__PURE__ */ new Set()).add(date));
  };
  for (const { series, date } of meetings) note(series, date);
  for (const { item } of tracked) for (const { date } of item.mentions) note(item.series, date);
  const nth2 = (position) => new Map(
    [...days].flatMap(([series, dates]) => {
      const day = [...dates].sort(compareStrings).at(position);
      return day === void 0 ? [] : [[series, day]];
    })
  );
  return { items, newest: nth2(-1), previous: nth2(-2) };
}
var isSpokenOf = (mentions, { scope }, { items }) => mentions.some((mention) => items.has(mention) && (scope.kind === "resync" || scope.lines.has(mention.path)));
var homeOf = ({ config, source }) => config.tracker ?? source.repository;
function whyNotCreated({ item, isSplit }, given, readings) {
  const { mentions, series } = item;
  if (isDropped(item, given.config)) return "dropped by `ignore` of the config";
  const input = { ...given, since: sinceOf(given, series) };
  const dated = mentions.flatMap(({ date }) => date === null ? [] : [date]).sort(compareStrings);
  const [first, newest] = [dated[0] ?? null, dated.at(-1) ?? null];
  if (newest !== null && compareDates(newest, input.since) < 0) return `its meeting was before ${input.since}`;
  const { scope } = input;
  if (scope.kind === "push") {
    const isChanged = mentions.some((mention) => {
      const read = readings.items.get(mention);
      return (mention.date === null || mention.date >= input.since) && read !== void 0 && touches(scope.lines.get(mention.path), read.item);
    });
    if (isChanged || isSplit) return null;
    return "on lines that did not change: a resync decides";
  }
  if (newest === null || first === null) return whyUndated(mentions, input);
  if (first >= input.since || newest === readings.newest.get(series)) return null;
  return `not mentioned in the newest meeting of its series, and older than ${input.since}`;
}
var UNDATED = "its meeting has no date";
function whyUndated(mentions, { changedOn, since }) {
  const days = mentions.flatMap(({ path, removed }) => removed ? [] : changedOn?.get(path) ?? []);
  if (days.length === 0) return UNDATED;
  return days.some((day) => day >= since) ? null : `${UNDATED}, and its page was not changed since ${since}`;
}
var touches = (lines, { line, endLine }) => lines === null || (lines?.some(({ from, to }) => from <= endLine && line <= to) ?? false);
var labelsOf = (config, series) => [
  config.label,
  ...config.labels,
  ...config.series.filter(({ name }) => name === series).flatMap(({ labels }) => labels)
];

// src/tracking/planning/said.ts
function told(tracked) {
  if (tracked.every(({ item }) => item.said === void 0)) return { tracked: [...tracked], same: [] };
  const byNumber = new Map(tracked.map((one) => [one.issue.number, one]));
  const byId = new Map(tracked.map((one) => [one.item.id, one]));
  const more = /* @__PURE__ */ new Map();
  const learn = (one, change) => {
    more.set(one, change(more.get(one) ?? one.item.said ?? {}));
  };
  const same = [];
  for (const one of tracked) {
    const { same: word, apart = [] } = one.item.said ?? {};
    const into = word && byNumber.get(word.number);
    if (word && into && into !== one && !isHandsOff(into) && !isHandsOff(one)) {
      same.push([one.issue.number, into.issue.number]);
      learn(into, (said) => joinedWith(said, { ...word, number: one.issue.number }));
    }
    for (const word2 of apart) {
      const other = byId.get(word2.id);
      if (other && other !== one && !isHandsOff(other))
        learn(other, (said) => apartFrom(said, { ...word2, id: one.item.id }));
    }
  }
  const complete = tracked.map((one) => {
    const said = more.get(one);
    return said === void 0 ? one : { ...one, item: { ...one.item, said } };
  });
  return { tracked: complete, same };
}
var isHandsOff = ({ released, newer }) => released || newer;
var MOST2 = 30;
function joinedWith(said, word) {
  const joined = said.joined ?? [];
  return joined.some(({ number }) => number === word.number) ? said : { ...said, joined: [...joined, word].slice(-MOST2) };
}
function apartFrom(said, word) {
  const apart = said.apart ?? [];
  return apart.some(({ id }) => id === word.id) ? said : { ...said, apart: [...apart, word].slice(-MOST2) };
}

export {
  settleMentions,
  saysTheSame,
  plainTitle,
  readingsOf,
  isSpokenOf,
  homeOf,
  whyNotCreated,
  UNDATED,
  labelsOf,
  doneWords,
  listedWords,
  newsWords,
  commentsOn,
  closingComment,
  saidComment,
  reopeningComment,
  handoverComment,
  told,
  joinedWith,
  apartFrom
};
