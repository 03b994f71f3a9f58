import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  apply
} from "./tracking-applying-create-issue.js";
import {
  effectOf,
  heardBefore,
  rewriting
} from "./tracking-planning-word-effects.js";
import {
  apartFrom,
  commentsOn,
  joinedWith,
  labelsOf,
  plainTitle
} from "./tracking-planning-reasons.js";
import {
  changeIssue
} from "./tracking-applying-change-issue.js";
import {
  planTwin,
  retired
} from "./tracking-planning-twin-issues.js";
import {
  isCommand,
  whyDeaf
} from "./bot-deaf.js";
import {
  isAgent
} from "./tracking-agents.js";
import {
  fenced,
  prose
} from "./report-escape+ansi-regex.js";
import {
  UsageError
} from "./usage-error.js";
import {
  didYouMean
} from "./config-did-you-mean.js";
import {
  TrackerError
} from "./tracking-tracker.js";
import {
  readRegister,
  renderPassport
} from "./tracking-passport-data.js";
import {
  factsOf
} from "./tracking-planning-task-facts.js";
import {
  common,
  unique
} from "./tracking-names.js";
import {
  compareMentions,
  itemId,
  rememberedKey,
  statusOf
} from "./tracking-register-mention.js";

// src/bot/answers.ts
var answerMark = (comment) => `<!-- minutes-to-issues: answer to ${comment} -->`;
var HELP = [
  "What you can say here, at the top of a comment:",
  "",
  "| on an issue of an action item | |",
  "| :-- | :-- |",
  "| `/minutes same #12` | it is the task of issue 12: its mentions move there, this one is closed as duplicate |",
  "| `/minutes different` | its last mention is another task, and becomes an issue of its own |",
  "| `/minutes done`, `/minutes drop` | closes it as completed, or as not planned, and later minutes keep it so |",
  "| `/minutes due 2026-12-01` | until when; `due none`: as the minutes say |",
  "| `/minutes assign @bob` | who has it |",
  "| `/minutes retitle \u2026` | its title |",
  "",
  "| on any issue or pull request | |",
  "| :-- | :-- |",
  "| `/minutes agenda [series]` | what is pending, to paste into the next minutes |",
  "| `/minutes preview` | (pull requests) what its merge will do, anew |",
  "| `/minutes sync` | all minutes of the default branch, now |",
  "| `/minutes help` | this |",
  "",
  "For people with write permission, and those to whom the issue is assigned (all but `sync`)."
].join("\n");
var sentence = (words) => /[.?!]$/u.test(words) ? prose(words) : `${prose(words)}.`;

// src/bot/command.ts
var PREFIX = "/minutes";
var MOST_COMMANDS = 5;
var MOST_LOGINS = 10;
function commandsIn(body, where) {
  const commands = [];
  for (const line of body.split(/\r\n?|\n/u)) {
    if (line.trim() === "") continue;
    if (!isCommand(line) || commands.length === MOST_COMMANDS) break;
    commands.push(commandOf(line.slice(PREFIX.length).trim(), where));
  }
  return commands;
}
function commandOf(words, where) {
  const [, said = "", rest = ""] = /^(\S*)\s*(.*)$/su.exec(words) ?? [];
  if (said === "") return { name: "help" };
  const read = readers.get(said.toLowerCase());
  return read === void 0 ? unknown(`\`${said.slice(0, 40)}\` is no command${didYouMean(said.slice(0, 40), [...readers.keys()])}`) : read(rest.trim(), where);
}
var unknown = (why) => ({ name: "unknown", why });
var readers = new Map(
  Object.entries({
    same: readSame,
    different: () => ({ name: "different" }),
    done: () => ({ name: "done" }),
    drop: () => ({ name: "drop" }),
    due: readDue,
    assign: readAssign,
    retitle: readTitle,
    preview: () => ({ name: "preview" }),
    sync: () => ({ name: "sync" }),
    agenda: (rest) => ({ name: "agenda", series: rest === "" ? null : rest }),
    help: () => ({ name: "help" })
  })
);
function readSame(rest, { serverUrl, repository }) {
  const [target = ""] = rest.split(/\s+/u);
  const bare = /^#?(\d{1,9})$/u.exec(target)?.[1];
  const named = /^([\w.-]+\/[\w.-]+)#(\d{1,9})$/u.exec(target);
  const address = target.startsWith(`${serverUrl}/`) ? /^([\w.-]+\/[\w.-]+)\/issues\/(\d{1,9})(?:[#?].*)?$/u.exec(target.slice(serverUrl.length + 1)) : null;
  const elsewhere = [named, address].find((found) => found !== null);
  if (elsewhere && elsewhere[1]?.toLowerCase() !== repository.toLowerCase())
    return unknown(`only issues of ${repository} can be the same task`);
  const digits = bare ?? elsewhere?.[2];
  return digits === void 0 ? unknown("say which issue is the same task: `/minutes same #12`") : { name: "same", number: Number(digits) };
}
function readDue(rest) {
  const [day = ""] = rest.split(/\s+/u);
  if (day.toLowerCase() === "none") return { name: "due", date: null };
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(day) && isOnCalendar(day);
  return isDay ? { name: "due", date: day } : unknown("say the day as year-month-day, `/minutes due 2026-12-01`, or `/minutes due none`");
}
function isOnCalendar(day) {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
var LOGIN = /^@([a-z\d](?:[a-z\d_-]{0,98}[a-z\d])?)$/iu;
function readAssign(rest) {
  const words = rest.split(/[\s,]+/u).filter((word) => word !== "");
  const end = words.findIndex((word) => !LOGIN.test(word));
  const logins = (end === -1 ? words : words.slice(0, end)).map((word) => word.slice(1));
  const each = [...new Map(logins.map((login) => [login.toLowerCase(), login])).values()];
  return each.length === 0 || each.length > MOST_LOGINS ? unknown("say who has it, at most ten: `/minutes assign @bob`") : { name: "assign", logins: each };
}
function readTitle(rest) {
  const title = plainTitle(rest);
  return title === "" ? unknown("say the new title: `/minutes retitle Compare the tunnel drivers`") : { name: "retitle", title };
}

// src/bot/same-and-different.ts
var sayingSame = (one, word, number, serverUrl) => rewriting(one, { said: { ...one.passport.said, same: { ...word, number } } }, `the same as #${number}`, serverUrl);
function takingOver(into, one, word, serverUrl) {
  const said = joinedWith(into.passport.said ?? {}, { ...word, number: one.issue.number });
  const known = new Set(into.passport.mentions.map(rememberedKey));
  const more = one.passport.mentions.filter((mention) => !known.has(rememberedKey(mention)));
  if (more.length === 0 && said === into.passport.said) return null;
  const mentions = [...into.passport.mentions, ...more].sort(compareMentions);
  const forgotten = into.passport.forgotten + (more.length === 0 ? 0 : one.passport.forgotten);
  return rewriting(into, { said, mentions, forgotten }, `#${one.issue.number} is the same task`, serverUrl);
}
function stepsDown(one, into, serverUrl) {
  const twin = { ...one, item: { ...one.item, said: one.passport.said } };
  return one.issue.state === "open" ? planTwin(twin, into, serverUrl) : rewriting(one, retired(one), `the same as #${into.issue.number}`, serverUrl);
}
var lastMention = ({ item }) => statusOf(item).mention;
var idApart = ({ item }, mention) => itemId(`${item.series} apart`, mention);
function movingOut(one, mention, word, making) {
  const { item, passport, issue } = one;
  const { config, serverUrl, run } = making;
  const id = idApart(one, mention);
  const title = plainTitle(mention.text) || issue.title;
  const assignees = config.assign ? common(unique([...passport.written.assignees, ...issue.assignees]), mention.owners) : [];
  const labels = labelsOf(config, item.series);
  const next = {
    id,
    source: passport.source,
    series: item.series,
    owners: passport.owners.filter((owner) => mention.owners.includes(owner.toLowerCase())),
    mentions: [mention],
    forgotten: 0,
    written: { title, labels, assignees, refused: [], state: "open", close: null },
    runs: { created: run, closed: null },
    said: apartFrom({}, { ...word, id: item.id })
  };
  const owners = next.owners.length > 0 ? next.owners : mention.owners;
  return {
    operation: "create",
    id,
    number: null,
    title,
    series: item.series,
    path: mention.path,
    line: mention.line,
    date: mention.date,
    reason: `${word.by} said that it is another task than #${issue.number}`,
    owners,
    facts: factsOf(mention, [mention]),
    warnings: [],
    writes: {
      title,
      block: renderPassport({ ...next, owners }, serverUrl),
      addLabels: labels,
      removeLabels: [],
      addAssignees: assignees,
      removeAssignees: []
    }
  };
}
function lettingGo(one, mention, word, serverUrl) {
  const key = rememberedKey(mention);
  const mentions = one.passport.mentions.filter((known) => rememberedKey(known) !== key);
  const said = apartFrom(one.passport.said ?? {}, { ...word, id: idApart(one, mention) });
  return rewriting(one, { said, mentions }, "its last mention is another task", serverUrl);
}

// src/bot/do-command.ts
var Refusal = class extends Error {
};
var done = (words = null) => ({ isDone: true, words });
async function doCommand(command, said, desk) {
  switch (command.name) {
    case "unknown":
      throw new Refusal(`${command.why} (\`/minutes help\` says what there is)`);
    case "help":
      return done(HELP);
    case "agenda":
      return done(fenced(await desk.agenda(command.series)));
    case "preview":
      if (!said.isPull) throw new Refusal("a preview is of a pull request: say it there");
      return done(await desk.preview(said.number));
    case "sync": {
      if (!said.isWriter) throw new Refusal("only people with write permission start a sync");
      refuseObstacle(desk);
      const { words, isDone } = await desk.sync();
      return { words, isDone };
    }
    default:
      if (said.isPull)
        throw new Refusal(`this is a pull request: say \`/minutes ${command.name}\` on the issue of the task`);
      refuseObstacle(desk);
      if (desk.elsewhere !== null) throw new Refusal(desk.elsewhere);
      return changing(command, said, desk);
  }
}
function refuseObstacle({ obstacle }) {
  if (obstacle !== null) throw new Refusal(obstacle);
}
async function changing(command, { number, word }, desk) {
  switch (command.name) {
    case "same":
      return saySame(number, command.number, word, desk);
    case "different":
      return sayDifferent(number, word, desk);
    case "assign":
      await refuseUnassignable(command.logins, desk);
      break;
    default:
  }
  const writing = { serverUrl: desk.serverUrl, comments: commentsOn(desk.config, "close") };
  await write(number, desk, (one) => effectOf(command, word, one, writing));
  return done();
}
async function refuseUnassignable(logins, { tracker }) {
  const machine = logins.find(isAgent);
  if (machine !== void 0) throw new Refusal(`${machine} is a bot or an agent: tasks are for people`);
  const able = await tracker.assignable(logins, logins.length);
  const unable = logins.filter((login) => able.get(login.toLowerCase()) === false);
  if (unable.length > 0)
    throw new Refusal(`GitHub can't assign ${unable.join(", ")} here: only people with access to the repository`);
}
async function saySame(number, other, word, desk) {
  if (number === other) throw new Refusal(`#${number} is this issue`);
  const into = await ours(other, desk);
  if (into.passport.said?.same || into.issue.stateReason === "duplicate")
    throw new Refusal(`#${other} is itself closed as a duplicate: name the issue that has its mentions`);
  const { serverUrl } = desk;
  const isDone = await write(number, desk, (one2) => {
    const before = heardBefore(one2.passport.said?.same, word);
    return before === "late" ? before : sayingSame(one2, word, other, serverUrl);
  });
  if (!isDone) return done();
  const one = await ours(number, desk);
  await write(other, desk, (it) => takingOver(it, one, word, serverUrl) ?? "done");
  await write(number, desk, (it) => stepsDown(it, into, serverUrl));
  return done();
}
async function sayDifferent(number, word, desk) {
  const one = await ours(number, desk);
  const before = one.passport.said?.apart?.find((known) => heardBefore(known, word) === "done");
  if (before) return done();
  if (one.item.mentions.length < 2)
    throw new Refusal("the minutes mention this task only once: there is nothing to take apart");
  const mention = lastMention(one);
  const id = idApart(one, mention);
  const made = readRegister(await desk.tracker.list(), desk.trust).tracked.find(({ item }) => item.id === id);
  const created = made?.issue.number ?? await create(movingOut(one, mention, word, desk), desk);
  await write(number, desk, (it) => lettingGo(it, mention, word, desk.serverUrl));
  return done(`The mention of ${mention.date ?? "an undated meeting"} is a task of its own now: #${created}.`);
}
async function create(operation, { tracker, trust, serverUrl, sleep }) {
  const plan = { operations: [operation], doubts: [], vanished: [], suggestions: [], fingerprint: "" };
  const options = { trust, labelExists: true, serverUrl, ...sleep && { sleep } };
  const [outcome] = await apply(plan, tracker, options);
  if (outcome?.result === "done" && outcome.number !== null) return outcome.number;
  throw new Refusal(outcome?.message ?? "no issue could be created");
}
var MOST_TRIES = 4;
async function write(number, desk, effect) {
  for (let left = MOST_TRIES; left > 0; left--) {
    const operation = effect(await ours(number, desk));
    if (operation === "done") return false;
    if (operation === "late") throw new Refusal("somebody has said otherwise since, and that holds");
    if (operation.writes === null) return false;
    const { result, message } = (await changeIssue(operation, desk.tracker, desk)).outcome;
    if (result === "done") return true;
    if (result !== "held") throw new Refusal(message ?? "it could not be written");
  }
  throw new Refusal("the issue is being changed all the time: say it again in a while");
}
async function ours(number, { tracker, trust }) {
  const issue = await tracker.read(number).catch(missingIs(number));
  const { tracked } = readRegister([issue], trust);
  const [one] = tracked;
  if (one === void 0 || one.released)
    throw new Refusal(`#${number} is no issue that this tool made from minutes, or lost its label: it is left alone`);
  if (one.newer) throw new Refusal(`#${number} was written by a newer version of this tool: update this one`);
  return one;
}
function missingIs(number) {
  return (error) => {
    if (error instanceof TrackerError && (error.failure === "missing" || error.failure === "gone"))
      throw new Refusal(`there is no issue ${number} here`);
    throw error;
  };
}

// src/bot/listen.ts
var LOOK_BACK = 864e5;
var MOST_OTHERS = 10;
async function maySpeak(event, hearing) {
  if (await hearing.mayWrite(event.author)) return "writer";
  if (!isIn(event.assignees, event.author)) return null;
  return isIn(await hearing.assigneesOf(event.number), event.author) ? "assignee" : null;
}
var isIn = (logins, login) => logins.some((one) => one.toLowerCase() === login.toLowerCase());
async function listen(event, right, hearing, desk) {
  const heard = { notices: [], failures: [] };
  const now = await hearing.comment(event.id);
  const why = await whyNoMore(event, now, hearing);
  const eyes = why === null ? await hearing.react(event.id, "eyes") : null;
  const [others, left] = await othersUnanswered(event, hearing);
  const all = [...others, ...why === null && now !== null ? [{ comment: now, right }] : []];
  if (why !== null) heard.notices.push(why);
  if (left > 0) heard.notices.push(`${left} more comments of the last day wait for the next command.`);
  for (const one of all.sort((a, b) => a.comment.createdAt < b.comment.createdAt ? -1 : 1))
    await answer(one.comment, {
      eyes: one.comment.id === event.id && eyes !== null ? eyes : await hearing.react(one.comment.id, "eyes"),
      isWriter: one.right === "writer",
      hearing,
      desk,
      heard
    });
  return heard;
}
async function whyNoMore(event, now, hearing) {
  if (now === null) return "The comment was deleted since: nothing to do.";
  if (unified(now.body) !== unified(event.body))
    return "The comment was edited since: edited comments are not listened to.";
  return now.isPerhapsAnswered && await hearing.isAnswered(now.id) ? "The comment is answered already." : null;
}
var unified = (text) => text.replace(/\r\n?/gu, "\n").trimEnd();
async function othersUnanswered(event, hearing) {
  const since = new Date(Date.parse(event.createdAt) - LOOK_BACK).toISOString();
  const waiting = (await hearing.recent(since)).filter(
    (one) => one.id !== event.id && !one.isPerhapsAnswered && one.createdAt === one.updatedAt && whyDeaf(one) === null
  );
  const heard = [];
  const rights = /* @__PURE__ */ new Map();
  for (const comment of waiting.slice(0, MOST_OTHERS)) {
    const isWriter = rights.get(comment.author) ?? await hearing.mayWrite(comment.author);
    rights.set(comment.author, isWriter);
    if (isWriter) heard.push({ comment, right: "writer" });
    else if (isIn(await hearing.assigneesOf(comment.number), comment.author))
      heard.push({ comment, right: "assignee" });
  }
  return [heard, Math.max(0, waiting.length - MOST_OTHERS)];
}
async function answer(comment, { eyes, isWriter, hearing, desk, heard }) {
  const { id, number, author, createdAt, isPull } = comment;
  const said = { number, isPull, isWriter, word: { by: author, at: createdAt, comment: id } };
  const where = { serverUrl: desk.serverUrl, repository: desk.repository };
  const answers = [];
  for (const command of commandsIn(comment.body, where)) {
    const one = await refusalsToo(command, said, desk);
    answers.push(one);
    heard.notices.push(`/minutes ${command.name} of ${author} on #${number}: ${one.isDone ? "done" : "not done"}.`);
  }
  const words = answers.flatMap((one) => one.words ?? []);
  const mark = answerMark(id);
  if (words.length > 0 && !(eyes === "known" && await hearing.hasSaid(number, mark, createdAt))) {
    if (!await hearing.say(number, [mark, ...words].join("\n\n")))
      heard.failures.push(`The answer to ${author} on #${number} could not be written: the conversation is locked.`);
  }
  await hearing.react(id, answers.every(({ isDone }) => isDone) ? "rocket" : "confused");
}
var REFUSALS = /* @__PURE__ */ new Set(["forbidden", "locked", "missing", "gone", "invalid"]);
async function refusalsToo(command, said, desk) {
  try {
    return await doCommand(command, said, desk);
  } catch (error) {
    const isRefusal = error instanceof Refusal || error instanceof UsageError || error instanceof TrackerError && REFUSALS.has(error.failure);
    if (!isRefusal) throw error;
    return { isDone: false, words: sentence(error.message) };
  }
}

export {
  maySpeak,
  listen
};
