import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  peopleOf
} from "./sync-agenda-news.js";
import {
  renderAgenda
} from "./report-agenda.js";
import {
  Questions,
  registerOf
} from "./sync-ours.js";
import "./tracking-planning-plan.js";
import {
  comparePending,
  pendingOf
} from "./tracking-planning-pending.js";
import {
  effectOf
} from "./tracking-planning-word-effects.js";
import {
  commentsOn,
  plainTitle
} from "./tracking-planning-reasons.js";
import {
  changeIssue
} from "./tracking-applying-change-issue.js";
import {
  withoutDuplicates
} from "./tracking-planning-twin-issues.js";
import {
  ownersChart
} from "./report-charts.js";
import {
  trustOf
} from "./sync-trust.js";
import {
  isAgent
} from "./tracking-agents.js";
import {
  dueWords,
  quietIssueLink
} from "./report-links.js";
import {
  fit,
  folded,
  text
} from "./report-document.js";
import {
  count
} from "./report-words.js";
import {
  fenced,
  prose
} from "./report-escape+ansi-regex.js";
import "./usage-error.js";
import "./tracking-matching-task-index.js";
import {
  readingRules
} from "./sync-collect.js";
import "./minutes-series.js";
import {
  namesOf
} from "./report-names.js";
import "./sync-detect.js";
import "./ignore.js";
import "./minutes-vocabulary-ru.js";
import "./fastest-levenshtein.js";
import {
  TrackerError
} from "./tracking-tracker.js";
import {
  readRegister
} from "./tracking-passport-data.js";
import "./tracking-planning-task-facts.js";
import {
  isAmong,
  isSameName
} from "./tracking-names.js";
import {
  hiddenJson
} from "./plain-text-permalink.js";
import {
  quote
} from "./plain-text-quote.js";
import {
  cut
} from "./plain-text-plain-line.js";
import {
  statusOf
} from "./tracking-register-mention.js";
import "./noble-hashes.js";
import {
  array,
  literal,
  object,
  record,
  string
} from "./zod.js";
import "./runtime.js";

// src/sync/overview/memory.ts
var BEGIN = "<!-- minutes-to-issues:overview ";
var END = " -->";
var schema = object({
  v: literal(1),
  /** `owner/repo` of the minutes. */
  source: string(),
  /** `null`: of all series. */
  series: string().nullable(),
  /** Day of the newest meeting of each series. */
  newest: record(string(), string()),
  /** Pull requests that are known to be merged, `owner/repo#12`. */
  merged: array(string()),
  /** Ticks that were not followed, and why. */
  notes: array(string())
});
function encodeMemory({ source, series, newest, merged, notes }) {
  const days = Object.fromEntries(Object.entries(newest).sort(([a], [b]) => a < b ? -1 : 1));
  const wire = { v: 1, source, series, newest: days, merged: [...merged].sort(), notes };
  return `${BEGIN}${hiddenJson(wire)}${END}`;
}
function decodeMemory(body) {
  const [line = ""] = body.split(/\r?\n/u);
  if (!line.startsWith(BEGIN) || !line.endsWith(END)) return null;
  try {
    const known = schema.safeParse(JSON.parse(line.slice(BEGIN.length, -END.length))).data;
    if (known === void 0) return null;
    const { source, series, newest, merged, notes } = known;
    return { source, series, newest, merged, notes };
  } catch {
    return null;
  }
}
var ticksIn = (body) => [...body.matchAll(/^- \[[xX]\] <!-- close (\d{1,9}) -->/gmu)].map(([, number]) => Number(number));

// src/sync/overview/rows.ts
var openTasks = (tracked) => withoutDuplicates(tracked).filter(({ issue }) => issue.state === "open");
function newestDays(tracked, meetings, known) {
  const days = new Map(Object.entries(known));
  const note = (series2, date) => {
    if (date !== null && date > (days.get(series2) ?? "")) days.set(series2, date);
  };
  for (const { series: series2, date } of meetings) note(series2, date);
  for (const { item } of tracked) for (const { date } of item.mentions) note(item.series, date);
  const series = new Set(tracked.map(({ item }) => item.series));
  return Object.fromEntries([...days].filter(([name]) => series.has(name)));
}
var referencesOf = (open) => [
  ...new Set(
    open.flatMap(({ item }) => statusOf(item).mention.references).filter((reference) => reference.includes("/"))
  )
];
function rowsOf(open, { newest, merged }) {
  return open.map(({ issue, item, passport }) => {
    const pending = pendingOf(item, issue.title);
    const { mention, status } = statusOf(item);
    const day = newest[item.series] ?? null;
    const done = mention.references.find((reference) => merged.includes(reference));
    const said = status === "closed" ? `the minutes say \u201C${mention.evidence?.text ?? mention.text}\u201D` : null;
    return {
      ...pending,
      number: issue.number,
      times: pending.times + passport.forgotten,
      missedOn: mention.date !== null && day !== null && mention.date < day ? day : null,
      hint: done === void 0 ? said : `${done} was merged`
    };
  }).sort(comparePending);
}

// src/sync/overview/ticks.ts
var MOST_TICKS = 50;
async function followTicks(overview, ports) {
  const ticks = [...new Set(ticksIn(overview.body))].slice(0, MOST_TICKS);
  if (ticks.length === 0) return [];
  const versions = await ports.overviews.versions(overview.number);
  const rights = /* @__PURE__ */ new Map();
  const notes = [];
  for (const number of ticks) {
    const word = versions && whoTicked(number, versions);
    const why = word ? await whyNot(word, rights, ports) : "GitHub does not tell who set it";
    const failed = why ?? (word && await close(number, word, ports));
    if (failed !== null)
      notes.push(`The tick at issue ${number} was not followed: ${failed}. Say \`/minutes done\` there, or close it.`);
  }
  return notes;
}
function whoTicked(number, versions) {
  let ticked = null;
  for (const version of versions) {
    if (version.body === null) return null;
    if (!ticksIn(version.body).includes(number))
      return ticked === null || ticked.editor === null ? null : { by: ticked.editor, at: ticked.at, comment: null };
    ticked = version;
  }
  return null;
}
async function whyNot({ by }, rights, { overviews, trust }) {
  if (isAgent(by) || trust.authors.some((author) => author.toLowerCase() === by.toLowerCase()))
    return `${by} is no person`;
  const may = rights.get(by) ?? await overviews.mayWrite(by);
  rights.set(by, may);
  return may ? null : `${by} has no write permission`;
}
async function close(number, word, { tracker, trust, writing }) {
  try {
    const [one] = readRegister([await tracker.read(number)], trust).tracked;
    if (one === void 0 || one.released || one.newer) return "it is no issue of ours";
    const effect = effectOf({ name: "done" }, word, one, writing);
    if (effect === "done") return null;
    if (effect === "late") return "somebody has said otherwise since";
    const { outcome } = await changeIssue(effect, tracker, { trust });
    return outcome.result === "done" ? null : outcome.message ?? "it could not be closed";
  } catch (error) {
    if (!(error instanceof TrackerError)) throw error;
    return error.message;
  }
}

// src/report/overview.ts
var LIMIT = 6e4;
function renderOverview(overview) {
  const { memory, rows, notes, repository } = overview;
  const blocks = [
    text(memory),
    text(headline(overview)),
    ...notes.map((note) => text(`> [!NOTE]
> ${prose(note)}`)),
    ...rows.length === 0 ? [] : [text("Tick a box to close its issue: the next sync does it.")],
    ...lists(overview),
    ...ownersChart(rows),
    ...rows.length === 0 ? [] : [folded("To paste into the next minutes", text(fenced(overview.agenda)))]
  ];
  const tail = `<sub>Kept by the sync of the minutes of ${quote(repository)}: whatever else is written here is replaced.</sub>`;
  return fit(blocks, tail, {
    limit: LIMIT,
    sizeOf: (part) => part.length,
    more: (left) => `_\u2026 and ${count(left, "more row")}: an issue holds no more._`
  });
}
function headline({ rows, today }) {
  if (rows.length === 0) return "**Nothing is pending.**";
  const overdue = rows.filter(({ newest: { due } }) => due?.date !== null && due !== null && due.date < today).length;
  const missed = rows.filter(({ missedOn }) => missedOn !== null).length;
  const hinted = rows.filter(({ hint }) => hint !== null).length;
  return [
    `**${count(rows.length, "action item")} pending**`,
    ...overdue > 0 ? [`${overdue} overdue`] : [],
    ...missed > 0 ? [`${missed} not mentioned in the newest meeting`] : [],
    ...hinted > 0 ? [`${hinted} perhaps done`] : []
  ].join(", ");
}
function lists(overview) {
  const series = [...new Set(overview.rows.map((row) => row.series))];
  return series.flatMap((name) => {
    const own = overview.rows.filter((row) => row.series === name);
    const owners = [...new Set(own.map(ownersOf))].sort();
    return [
      text(`### ${quote(name)} (${own.length})`),
      ...owners.map((who) => {
        const rows = own.filter((row) => ownersOf(row) === who);
        return { before: `**${who}** (${rows.length})
`, rows: rows.map((row) => entry(row, overview)), after: "" };
      })
    ];
  });
}
var ownersOf = ({ newest }) => quote(cut(newest.owners.join(", "), 200)) || "nobody";
function entry({ number, title, newest, since, times, missedOn, hint }, overview) {
  const facts = [
    ...since === null ? [] : [`since ${quote(since)}`],
    ...times > 1 ? [`mentioned ${times} times`] : [],
    ...dueWords(newest.due, overview.today),
    ...missedOn === null ? [] : [`not mentioned on ${quote(missedOn)}`],
    ...hint === null ? [] : [`perhaps done: ${quote(cut(hint, 200))}`]
  ];
  const link = quietIssueLink(overview, number);
  return `- [ ] <!-- close ${number} -->${link} ${quote(cut(title, 200))}${facts.length === 0 ? "" : ` \xB7 ${facts.join(" \xB7 ")}`}`;
}

// src/sync/overview/keep.ts
var OVERVIEW_LABEL = "minutes-overview";
var MOST_ASKED = 20;
async function beforeSync(request, ports) {
  const { config, serverUrl } = request;
  const trust = trustOf(config, ports.source);
  const issues = await ports.overviews.list(OVERVIEW_LABEL);
  const found = issues.filter(({ author }) => isAmong(trust.authors)(author)).flatMap((issue) => {
    const memory = decodeMemory(issue.body);
    return memory !== null && isSameName(memory.source, ports.source.identity.repository) ? [{ issue, memory }] : [];
  });
  const notes = /* @__PURE__ */ new Map();
  const writing = { serverUrl, comments: commentsOn(config, "close") };
  for (const { issue } of found) {
    if (issue.state !== "open") continue;
    const unfollowed = await followTicks(issue, { ...ports, trust, writing });
    if (unfollowed.length > 0) notes.set(issue.number, unfollowed);
  }
  return { found, notes };
}
async function afterSync(request, ports, before, meetings) {
  try {
    const { tracked } = await registerOf(request.config, ports, Questions.unlimited());
    const words = [];
    for (const series of wanted(request, tracked, before))
      words.push(...await keepOne(series, request, ports, { before, tracked, meetings }));
    return words;
  } catch (error) {
    if (!(error instanceof TrackerError)) throw error;
    return [`The overview is not up to date, the next run tries again: ${error.message}`];
  }
}
function wanted({ config, series }, tracked, { found }) {
  if (config.overview !== "per-series") return series.length === 0 ? [null] : [];
  const withTasks = openTasks(tracked).map(({ item }) => item.series);
  const known = found.flatMap(({ memory }) => memory.series ?? []);
  const each = [.../* @__PURE__ */ new Set([...withTasks, ...known])].sort();
  return each.filter((name) => series.length === 0 || series.includes(name));
}
async function keepOne(series, request, ports, { before, tracked, meetings }) {
  const ofSeries = (one) => series === null || one.series === series;
  const own = tracked.filter(({ item }) => ofSeries(item));
  const open = openTasks(own);
  const there = before.found.filter(({ memory: memory2 }) => memory2.series === series);
  const found = there.find(({ issue }) => issue.state === "open") ?? null;
  if (found === null && there.length > 0)
    return [
      `The overview #${there[0]?.issue.number ?? 0} is closed, and stays so: reopen it to have it kept, or say \`overview: false\`.`
    ];
  if (found === null && open.length === 0) return [];
  const known = found?.memory ?? { newest: {}, merged: [] };
  const memory = {
    source: ports.source.identity.repository,
    series,
    newest: newestDays(own, meetings.filter(ofSeries), known.newest),
    merged: await mergedAmong(referencesOf(open), known.merged, request, ports),
    notes: found?.memory.notes ?? []
  };
  const render = await renderer(open, request, ports);
  if (found === null) return create(series, render({ ...memory, notes: [] }), ports);
  const fresh = before.notes.get(found.issue.number) ?? [];
  const isSame = isEqual(render(memory), found.issue.body);
  if (isSame && fresh.length === 0) return [];
  const body = render({ ...memory, notes: fresh });
  if (!isEqual(body, found.issue.body)) await ports.tracker.edit(found.issue.number, writtenOver(found.issue, body));
  return fresh;
}
var writtenOver = (seen, body) => (now) => ticksIn(now.body).every((number) => ticksIn(seen.body).includes(number)) ? { body } : {};
var unified = (text2) => text2.replace(/\r\n?/gu, "\n").trimEnd();
var isEqual = (a, b) => unified(a) === unified(b);
async function mergedAmong(references, known, { trigger }, { stateOf }) {
  const merged = references.filter((reference) => known.includes(reference));
  if (trigger.kind !== "resync" || stateOf === void 0) return merged;
  const open = references.filter((reference) => !known.includes(reference)).slice(0, MOST_ASKED);
  for (const reference of open) {
    const [, repository, number] = /^([^/\s]+\/[^/\s#]+)#(\d+)$/u.exec(reference) ?? [];
    if (repository === void 0) continue;
    if (await stateOf({ repository, number: Number(number), kind: "pull" }) === "merged") merged.push(reference);
  }
  return merged;
}
async function renderer(open, { config, serverUrl, today }, { source }) {
  const { agendaWords } = await import("./minutes-habits-agenda-words.js");
  const mentions = open.flatMap(({ item }) => item.mentions);
  const words = agendaWords(mentions, readingRules(config));
  const names = namesOf(open.flatMap(peopleOf));
  return (memory) => {
    const rows = rowsOf(open, memory);
    return renderOverview({
      memory: encodeMemory(memory),
      serverUrl,
      repository: source.identity.repository,
      ...config.tracker !== null && { tracker: config.tracker },
      today,
      rows,
      agenda: renderAgenda(rows, { names, words }),
      notes: memory.notes
    });
  };
}
async function create(series, body, { tracker, overviews }) {
  await tracker.ensureLabel(OVERVIEW_LABEL);
  const title = plainTitle(`Pending action items${series === null ? "" : `: ${series}`}`);
  const { number, url } = await tracker.create({ title, body, labels: [OVERVIEW_LABEL], assignees: [] });
  const isPinned = await overviews.pin(number);
  return [
    `#${number} lists what is pending: ${url}${isPinned ? "" : " (pin it by hand, if you like: this token may not)"}`
  ];
}
export {
  afterSync,
  beforeSync
};
