import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  NEXT_MEETING,
  SIGNS,
  THRESHOLD,
  WEIGHTS,
  nearestMissing,
  parse,
  readPage,
  refusal,
  shortened,
  timeWords
} from "./markdown-it.js";
import {
  KNOWN_LANGUAGES,
  ownWordsIn
} from "./minutes-vocabulary-ru.js";
import {
  compareStrings,
  statusOf
} from "./tracking-register-mention.js";

// src/minutes/habits/rules.ts
var RULES = {
  "marker-colon": "a marker with a colon begins an action item",
  "marker-handle": "a marker with an @handle is an action item",
  "marker-dash": "a marker with a dash or an arrow begins an action item",
  "marker-name": "a marker with the name of its owner begins an action item",
  "marker-boxed": "a marker in brackets makes its statement an action item",
  "marker-numbered": "a marker with the group's own number is an action item",
  "marker-capitals": "a marker in capitals in front is an action item",
  "marker-behind": "a marker behind a statement makes it an action item",
  "marker-arrow": "an arrow or a dash leads from a task to the marker",
  "marker-bold": "a bold marker begins an action item",
  "owner-takes": "somebody takes an action",
  "todo-bare": "a statement that begins with TODO is an action item",
  "in-action-list": "a point under a heading or lead-in of action items is an action item",
  "in-carried-list": "a point under a heading or lead-in of earlier action items is an action item, carried over",
  "looks-like-task": "a point without a marker that looks like a task",
  "in-action-table": "a row of a table of action items is an action item",
  "lead-in-with-task": "a lead-in of action items that names the task itself is an action item",
  "artificial-intelligence": "AI means artificial intelligence here: no colon, owner or bracket makes it a marker",
  "transcript-speaker": "these are a participant's initials: somebody speaks",
  "word-in-sentence": "the marker's word is an ordinary part of the sentence",
  "no-marker-form": "the word stands alone, so that it marks nothing",
  count: "it speaks of action items, it is none",
  heading: "it is a heading",
  "lead-in": "it announces action items, it is none",
  "owner-above": "it names the owner of the points below",
  "group-above": "it groups the points below",
  "no-task": "it says that there is no task",
  template: "it is a template that nobody filled in",
  "other-statement": "it is a decision, a note or another statement, not an action",
  "link-only": "it is a link and nothing else",
  detail: "it is a detail or a reply below an action item",
  "unmarked-among-marked": "the other points of this list bear a marker; this one does not",
  "weak-section": 'under "next steps" only points with an owner or a check box are action items',
  "no-owner-in-section": "a paragraph in a section of action items needs an owner in front",
  "table-head": "it is the table's head",
  ignored: 'a comment "minutes: ignore" keeps it out',
  "not-items": "the group's `not-items` keep it out: below that heading only a marker makes an action item",
  "no-marker": "it has no marker and does not stand in a list, section or table of action items",
  "not-text": "it is code, a comment or an empty line: such lines yield no items"
};

// src/minutes/explain.ts
function explain(page, line, rules) {
  const source = page.text.split(/\r\n?|\n/u)[line - 1] ?? "";
  const parsed = parse(page, rules);
  const refused = refusal(page.text);
  const text = shortened(page.text);
  const read = refused === null ? readPage({ ...page, text }, rules) : null;
  const verdict = read && verdictOn(read.verdicts, line);
  const items = parsed.meetings.flatMap(
    (meeting) => meeting.items.filter((item) => item.line === verdict?.line && verdict.item !== null)
  );
  const rule = verdict?.rule ?? "not-text";
  return {
    path: page.path,
    line,
    source,
    isItem: items.length > 0,
    rule,
    reason: refused === null ? RULES[rule] : `the page was not read: ${refused.message}`,
    statement: verdict ? { line: verdict.line, endLine: verdict.endLine } : null,
    items,
    steps: [
      ...weighing(verdict),
      ...items.flatMap(stepsOf),
      ...ownSteps(
        verdict,
        read?.drafts.filter((draft) => items.length > 0 && draft.line === verdict?.line) ?? [],
        source,
        rules
      )
    ],
    diagnostics: parsed.diagnostics.filter((diagnostic) => diagnostic.line === line)
  };
}
function weighing(verdict) {
  const weighed = verdict?.weighed?.();
  if (!weighed || weighed.signs.length === 0) return [];
  const { signs, sum } = weighed;
  const counted = signs.map((sign) => `${SIGNS[sign]} (${WEIGHTS[sign] > 0 ? "+" : ""}${WEIGHTS[sign]})`);
  const isNear = verdict?.item === null && sum >= THRESHOLD / 2 && sum < THRESHOLD;
  return [
    `signs of a task: ${counted.join(", ")}; that is ${sum} of ${THRESHOLD}`,
    ...isNear ? [`nearest missing: ${nearestMissing(signs)}`] : []
  ];
}
function ownSteps(verdict, drafts, source, { vocabulary }) {
  if (!verdict || !vocabulary) return [];
  const { rule, under } = verdict;
  const found = [];
  const look = (text, ...keys) => {
    found.push(...ownWordsIn(text, vocabulary, keys));
  };
  if (rule === "lead-in") look(source, "action-headings", "earlier-headings", "markers");
  if (rule === "not-items") look(under ?? source, "not-items");
  for (const { entry, head, marker, owners, statements } of drafts) {
    if (marker !== null) look(marker, "markers");
    else if (head) look(head.prose.text, "action-headings", "earlier-headings", "markers");
    const titles = entry.kind === "row" ? entry.parent?.children[0]?.cells ?? [] : [];
    for (const { text } of titles) look(text, "owner-columns", "action-headings", "earlier-headings", "markers");
    for (const { says, text } of statements) if (says) look(text, "done", "not-done");
    for (const { name } of owners) look(name, "everybody");
  }
  return [...new Set(found.map(({ key, word }) => `your \`${key}\`: ${word}`))];
}
function verdictOn(verdicts, line) {
  const holding = verdicts.filter((verdict) => verdict.line <= line && line <= verdict.endLine);
  const size = (verdict) => verdict.endLine - verdict.line;
  const ranked = holding.sort((a, b) => Number(b.item !== null) - Number(a.item !== null) || size(a) - size(b));
  return ranked[0] ?? null;
}
function stepsOf(item) {
  const owners = item.owners.map(({ name, login, person }) => {
    const who = person?.fullName ?? person?.name ?? name;
    return `${login ? "@" : ""}${name}${who === name ? "" : ` (${who})`}`;
  });
  const steps = [
    item.marker === null ? "no marker: known by its place" : `marker: ${item.marker}`,
    `task: ${item.text}`,
    owners.length > 0 ? `owner: ${owners.join(", ")}` : "owner: nobody is named"
  ];
  if (item.supporters.length > 0) steps.push(`supported by: ${item.supporters.map(({ name }) => name).join(", ")}`);
  steps.push(
    item.evidence ? `closed, as line ${item.evidence.line} says: "${item.evidence.text}" (${item.evidence.strength}, ${item.evidence.reason === "completed" ? "completed" : "not planned"})` : "open: nothing says that it is done"
  );
  if (item.carriedOver) steps.push("carried over: it stands among the items of an earlier meeting");
  if (item.due) {
    const { text, date } = item.due;
    steps.push(`due: ${text}${date === null || date === text ? "" : ` = ${date}`}`);
  }
  for (const reference of item.references) {
    steps.push(`refers to: ${reference.owner ?? "?"}/${reference.repo ?? "?"}#${reference.number}`);
  }
  if (item.section.length > 0) steps.push(`section: ${item.section.join(" > ")}`);
  return steps;
}

// src/minutes/habits/due/rhythm.ts
function withRhythm(meetings) {
  const days = /* @__PURE__ */ new Map();
  for (const { series, date } of meetings) if (date !== null) days.set(series, [...days.get(series) ?? [], date]);
  return meetings.map((meeting) => {
    const { date, series } = meeting;
    if (date === null || !meeting.items.some(({ due }) => due?.date === null)) return meeting;
    const next = nextMeetingDate(days.get(series) ?? [], date);
    const items = meeting.items.map(
      (item) => item.due?.date === null && isNextMeeting(item.due.text) ? { ...item, due: { ...item.due, date: next } } : item
    );
    return { ...meeting, items };
  });
}
function isNextMeeting(due) {
  return KNOWN_LANGUAGES.some((language) => {
    const words = timeWords(due, language);
    return words.some((_, at) => NEXT_MEETING.begins(words, at) > 0);
  });
}
var DAY_MS = 24 * 60 * 60 * 1e3;
function nextMeetingDate(dates, after) {
  const days = [...new Set(dates)].sort();
  const next = days.find((day) => day > after);
  if (next !== void 0) return next;
  const recent = [...days.filter((day) => day < after), after].slice(-4).map((day) => Date.parse(day));
  const gaps = recent.slice(1).map((day, index) => (day - (recent[index] ?? day)) / DAY_MS);
  const [usual] = gaps;
  if (usual === void 0 || gaps.length < 3 || gaps.some((gap) => gap !== usual)) return null;
  return new Date(Date.parse(after) + usual * DAY_MS).toISOString().slice(0, 10);
}

// src/tracking/register/ledger.ts
function ledgerEntries(items) {
  return items.map(entryOf).sort(
    (a, b) => compareStrings(a.series, b.series) || Number(a.status === "closed") - Number(b.status === "closed") || compareStrings(a.since ?? "9999", b.since ?? "9999") || compareStrings(a.newest.path, b.newest.path) || a.newest.line - b.newest.line
  );
}
function entryOf(item) {
  const { id, series, number, mentions } = item;
  const { status, mention: newest } = statusOf(item);
  const days = [...new Set(mentions.flatMap(({ date }) => date ?? []))].sort(compareStrings);
  return {
    id,
    series,
    number,
    owners: newest.owners,
    text: newest.text,
    status,
    since: days[0] ?? null,
    last: days.at(-1) ?? null,
    times: new Set(mentions.map(({ date, path }) => date ?? path)).size,
    days,
    newest,
    mentions
  };
}

export {
  explain,
  withRhythm,
  ledgerEntries
};
