import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  firstPlan
} from "./commands-offline-plan.2.js";
import {
  configOf,
  printed
} from "./commands-offline+report-ledger-formats.js";
import {
  minutesFiles
} from "./local-minutes-files.js";
import "./sync-unread.js";
import {
  listFiles,
  readBytes,
  rootOf
} from "./local-files.js";
import {
  json
} from "./commands-printed.js";
import "./minutes-vocabulary-agenda-words.js";
import "./report-agenda.js";
import {
  withCap
} from "./tracking-planning-plan.js";
import "./tracking-planning-pending.js";
import "./tracking-planning-reasons.js";
import "./tracking-planning-twin-issues.js";
import "./report-terminal.2.js";
import "./report-age.js";
import {
  count,
  sinceDay
} from "./action-trigger.js";
import "./sync-configured.js";
import "./config-default-config.js";
import "./report-series-counts.js";
import "./bot-deaf.js";
import "./tracking-agents.js";
import {
  hang,
  sections
} from "./get-east-asian-width.js";
import "./report-cells.js";
import "./report-document.js";
import "./report-not-read.js";
import {
  count as count2,
  listed
} from "./report-words.js";
import {
  terminalText
} from "./report-escape+ansi-regex.js";
import {
  DEFAULT_CONFIG_PATH
} from "./config-default-path.js";
import {
  UsageError
} from "./usage-error.js";
import {
  ledgerEntries
} from "./minutes-explain.js";
import {
  beginsLikeTask,
  doubtsOf,
  isThing,
  oneLine,
  parse,
  readMinutes,
  readPage,
  refusal,
  shortened,
  teachable
} from "./markdown-it.js";
import {
  isBarred,
  languagesOf,
  placeOf
} from "./minutes-habits-sections.js";
import {
  track
} from "./tracking-matching-task-index.js";
import {
  readingRules
} from "./sync-collect.js";
import {
  MAX_BYTES,
  decode,
  seriesOf,
  withoutFarDates
} from "./minutes-series.js";
import "./report-json.js";
import "./report-names.js";
import "./sync-detect.js";
import {
  mayBeMinutes
} from "./ignore.js";
import {
  folded,
  isSpaceless,
  labelOf
} from "./minutes-vocabulary-ru.js";
import {
  loadConfig
} from "./config-schema.js";
import {
  require_dist
} from "./yaml.js";
import "./config-did-you-mean.js";
import "./fastest-levenshtein.js";
import "./tracking-tracker.js";
import "./tracking-passport-data.js";
import "./tracking-planning-task-facts.js";
import "./tracking-names.js";
import "./plain-text-permalink.js";
import "./plain-text-quote.js";
import {
  cut
} from "./plain-text-plain-line.js";
import "./tracking-register-mention.js";
import "./noble-hashes.js";
import "./zod.js";
import {
  __toESM
} from "./runtime.js";

// src/commands/init.ts
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

// src/local/workflow-texts.ts
var WORKFLOW_TEXTS = {
  ".github/workflows/minutes.yml": `# Copy to .github/workflows/minutes.yml; nightly.yml beside it catches what a cancelled or failed run left.
name: Minutes to Issues
on:
  pull_request:
    types: [opened, synchronize, reopened, closed]
    paths: ['**/*.md', .github/minutes.yml]
  push:
    branches: [main] # your default branch
    paths: ['**/*.md', .github/minutes.yml]
  workflow_dispatch:
    inputs:
      paths:
        description: Which files are minutes (gitignore-like patterns, one a line); empty means as configured
        type: string
      series:
        description: Only these series; empty means all
        type: string
      since:
        description: Meetings before this day are history and create no issues
        default: 90 days
        type: string
      max-new-issues:
        description: Create nothing if it would be more than this
        default: '20'
        type: string
      dry-run:
        description: Make the plan, write nothing
        type: boolean

permissions: {}

jobs:
  preview:
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
      issues: read
      pull-requests: write
    concurrency:
      group: minutes-preview-\${{ github.event.number }}
      cancel-in-progress: true
    steps:
      - uses: your-account/minutes-to-issues@main

  sync:
    if: github.event_name != 'pull_request'
    runs-on: ubuntu-latest
    timeout-minutes: 60
    permissions:
      contents: read
      issues: write
      pull-requests: write # puts the links to the issues on the pull request
    concurrency:
      group: minutes-sync # one writer at a time
      cancel-in-progress: false
    steps:
      - uses: your-account/minutes-to-issues@main
        with:
          paths: \${{ inputs.paths }}
          series: \${{ inputs.series }}
          since: \${{ inputs.since }}
          max-new-issues: \${{ inputs.max-new-issues }}
          dry-run: \${{ inputs.dry-run }}
`,
  ".github/workflows/minutes-nightly.yml": `# Copy to .github/workflows/minutes-nightly.yml. A file of its own: GitHub switches a scheduled workflow off, the whole of
# it, after 60 days without a commit in a public repository, and the previews should go on.
name: Minutes to Issues, nightly
on:
  schedule:
    - cron: '17 3 * * *'
  workflow_dispatch:

permissions: {}

jobs:
  sync:
    runs-on: ubuntu-latest
    timeout-minutes: 60
    permissions:
      contents: read
      issues: write
    concurrency:
      group: minutes-sync # the same as in minutes.yml: one writer at a time
      cancel-in-progress: false
    steps:
      - uses: your-account/minutes-to-issues@main
`
};

// src/minutes/suggestions/repeats.ts
var SAME = 0.8;
var OWN = 0.4;
var LEAST_WORDS = 2;
function repeats(point, task) {
  if (task.size < LEAST_WORDS) return false;
  const shared = [...task].filter((word) => point.has(word)).length;
  return shared >= task.size * SAME && shared >= point.size * OWN;
}
function wordsOf(text) {
  const runs = folded(text.toLowerCase()).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return new Set(
    runs.flatMap((run) => {
      const signs = Array.from(run);
      if (!signs.some(isSpaceless)) return [run];
      return signs.slice(1).map((sign, at) => `${signs[at]}${sign}`);
    })
  );
}

// src/minutes/suggestions/earlier.ts
var MOST = 0.75;
var LEAST = 2;
var HEADINGS = ["action-headings", "earlier-headings", "not-items"];
function earlierHeadings(pages, taught, own = {}) {
  const known = new Set(HEADINGS.flatMap((key) => own[key] ?? []).map(keyOf));
  const meetings = pages.flatMap((page) => datedOf(page, readPage(page, taught), taught)).toSorted((a, b) => a.date < b.date ? -1 : a.date > b.date ? 1 : 0);
  const before = /* @__PURE__ */ new Map();
  const found = /* @__PURE__ */ new Map();
  for (const { page, series, line, tasks, lists } of meetings) {
    const earlier = before.get(series) ?? [];
    for (const list of earlier.length > 0 ? lists : []) {
      const key = keyOf(list.word);
      if (!known.has(key))
        found.set(key, [...found.get(key) ?? [], { page, meeting: line, list, ...repeatedIn(list, earlier) }]);
    }
    if (tasks.length > 0) before.set(series, tasks);
  }
  return [...found.values()].filter(areOfEarlierTasks).flatMap((lists) => lists.map(evidenceOf));
}
function areOfEarlierTasks(lists) {
  const points = lists.reduce((sum, { list }) => sum + list.points.length, 0);
  const repeated = lists.reduce((sum, one) => sum + one.repeated, 0);
  const moved = lists.reduce((sum, one) => sum + one.moved.length, 0);
  return moved >= LEAST && repeated / points >= MOST;
}
function evidenceOf({ page, meeting, list, moved }) {
  const [example] = [...moved, ...list.points];
  const evidence = {
    teach: [{ key: "earlier-headings", word: list.word }],
    meeting,
    likely: list.points.length,
    plain: true,
    certain: true,
    lines: list.points.map(({ line }) => line),
    example: example?.text ?? ""
  };
  return { page, found: [evidence] };
}
function repeatedIn({ word, points }, earlier) {
  const key = keyOf(word);
  const told = points.map((point) => ({ point, tasks: earlier.filter((task) => repeats(point.words, task.words)) }));
  return {
    repeated: told.filter(({ tasks }) => tasks.length > 0).length,
    moved: told.filter(({ tasks }) => tasks.some(({ heads }) => !heads.has(key))).map(({ point }) => point)
  };
}
function datedOf(page, { sections: sections2, drafts, outline, reading }, rules) {
  const { lexicon } = reading;
  const isKnown = (text) => {
    if (isBarred(text, true, lexicon)) return true;
    return lexicon.ownPlace(keyOf(text)) !== "action" && placeOf(text, lexicon) !== null;
  };
  return sections2.flatMap(({ date, line, endLine }) => {
    const isHere = (one) => one.line >= line && one.line <= endLine;
    if (date === null) return [];
    const tasks = drafts.filter(isHere).map(({ text, entry }) => ({ words: wordsOf(text), heads: headsOf(entry) }));
    const lists = outline.entries.filter(isHere).flatMap((entry) => {
      const list = listOf(entry);
      return list === null || isKnown(list.word) ? [] : [list];
    });
    return [{ page, series: seriesOf(page.path, rules.series), date, line, tasks, lists }];
  });
}
function listOf({ kind, prose, line, ignored, children }) {
  if (kind !== "heading" && kind !== "paragraph" && kind !== "point" || ignored) return null;
  const points = children.filter((child) => child.kind === "point" && !child.ignored);
  const word = points.length === 0 ? null : teachable(oneLine(prose.text).replace(/[:：\s]+$/u, ""));
  if (word === null) return null;
  return {
    word,
    line,
    points: points.map((point) => {
      const text = oneLine(point.prose.text);
      return { line: point.line, text, words: wordsOf(text) };
    })
  };
}
function headsOf({ parent }) {
  const heads = /* @__PURE__ */ new Set();
  for (let above = parent; above !== null; above = above.parent) heads.add(keyOf(oneLine(above.prose.text)));
  return heads;
}
var keyOf = (text) => folded(labelOf(text) ?? "").trim();

// src/minutes/suggestions/evidence.ts
var HEADS = ["action", "plainAction", "step", "task", "leftover"];
var LEAST_MARKED = 2;
function evidenceOn(page) {
  return [...ofDoubts(page), ...ofHalfRead(page), ...ofTopics(page)];
}
function ofDoubts(page) {
  return doubtsOf(page).map(({ teach, line, lines, share, plain, sort, example }) => {
    const [first] = teach;
    const speaks = sort !== "marker" && first !== void 0 && speaksOfTasks(first.word, page);
    return {
      teach,
      meeting: meetingAt(line, page),
      likely: share * lines.length,
      plain,
      certain: plain && (sort === "column" || speaks),
      lines,
      example
    };
  });
}
function ofHalfRead(page) {
  const read = new Set(page.drafts.map(({ entry }) => entry));
  const weak = new Map(page.verdicts.filter(({ rule }) => rule === "weak-section").map((one) => [one.line, one]));
  return page.outline.entries.flatMap((head) => {
    if (head.kind !== "heading" && head.kind !== "paragraph") return [];
    const points = head.children.filter(({ kind, ignored }) => kind === "point" && !ignored);
    const left = points.filter((point) => !read.has(point) && weak.has(point.line));
    const [first] = left;
    const known = points.filter((point) => read.has(point)).length;
    const word = wordOf(head);
    if (first === void 0 || word === null || known <= left.length || known + left.length < points.length) return [];
    return {
      teach: [{ key: "action-headings", word }],
      meeting: meetingAt(head.line, page),
      likely: left.length,
      plain: true,
      certain: true,
      lines: left.map(({ line }) => line),
      example: oneLine(first.prose.text)
    };
  });
}
function ofTopics(page) {
  const heads = /* @__PURE__ */ new Map();
  for (const draft of page.drafts)
    if (draft.head !== null && draft.marker === null && draft.entry.parent === draft.head)
      heads.set(draft.head, [...heads.get(draft.head) ?? [], draft]);
  return [...heads].flatMap(([head, drafts]) => {
    const points = head.children.filter(({ kind }) => kind === "point");
    const marked = page.drafts.filter(({ marker, entry }) => marker !== null && isBelow(entry, head));
    const isTopic = ({ entry, owners }) => owners.length === 0 && entry.checked === null;
    const [first] = drafts;
    const word = wordOf(head);
    if (first === void 0 || word === null || marked.length < LEAST_MARKED || drafts.length < LEAST_MARKED) return [];
    const above = points.filter((point) => marked.some(({ entry }) => isBelow(entry, point)));
    if (above.length < LEAST_MARKED || marked.some(({ entry }) => points.includes(entry)) || !drafts.every(isTopic))
      return [];
    return {
      teach: [{ key: "not-items", word }],
      meeting: meetingAt(head.line, page),
      likely: drafts.length,
      plain: true,
      certain: true,
      lines: drafts.map(({ line }) => line),
      example: oneLine(first.entry.prose.text)
    };
  });
}
function isBelow(entry, head) {
  for (let above = entry.parent; above !== null; above = above.parent) if (above === head) return true;
  return false;
}
var wordOf = ({ prose }) => teachable(oneLine(prose.text).replace(/[:：\s]+$/u, ""));
function speaksOfTasks(word, { reading }) {
  if (reading.lexicon.tag(word.toLowerCase()).some(({ classes }) => HEADS.some((one) => classes.has(one)))) return true;
  return reading.markers(word).length > 0;
}
var meetingAt = (line, { sections: sections2 }) => sections2.findLast((section) => section.line <= line)?.line ?? 1;

// src/minutes/suggestions/everybody.ts
var LEAST2 = 3;
var LEAST_PAGES = 2;
var OWNED = 0.5;
var IN_FRONT = new RegExp("^[*_]*(?<word>\\p{L}[\\p{L}\\p{M}'\u2019]{1,19})[*_]*\\s?[:\uFF1A][*_]*\\s?(?=\\S)", "u");
var BEHIND = new RegExp("\\S\\s?[(\uFF08](?<word>\\p{L}[\\p{L}\\p{M}'\u2019]{1,19})[)\uFF09][\\s.]*$", "u");
var PLACES = [
  { place: IN_FRONT, anybody: /^[^:：]{2,40}[:：]/u },
  { place: BEHIND, anybody: /[(（][^()（）]{2,40}[)）][\s.]*$/u }
];
var KNOWN = [
  ...["otherStatements", "statusLabel", "done", "notDone", "goesOn", "open", "dropped", "action", "task"],
  ...["month", "weekday", "today", "timeWord", "relativeDay", "earlier", "leftover", "fresh", "imperative"],
  ...["attendance", "absence", "agenda", "ownerRole", "dueColumn", "dateColumn", "nobody", "notNames"]
];
function everybodyWords(pages, rules) {
  const found = /* @__PURE__ */ new Map();
  for (const page of pages)
    for (const { word, ...use } of usesOn(page, readPage(page, rules)))
      found.set(word, [...found.get(word) ?? [], use]);
  return [...found].flatMap(([word, uses]) => {
    if (uses.length < LEAST2 || new Set(uses.map(({ page }) => page.path)).size < LEAST_PAGES) return [];
    const times = pages.reduce((sum, { text }) => sum + text.toLowerCase().split(word).length - 1, 0);
    const calls = pages.some(({ text }) => text.includes(`@${word}`) || text.includes(capitalised(word)));
    return calls || times > uses.length * 2 ? [] : uses.map((use) => evidenceOf2(word, use));
  });
}
function capitalised(word) {
  const [first = ""] = word;
  const upper = first.toUpperCase();
  return upper === first ? `@${word}` : `${upper}${word.slice(first.length)}`;
}
function evidenceOf2(word, { page, line, text }) {
  const teach = [{ key: "everybody", word }];
  const evidence = { teach, meeting: line, likely: 1, plain: true, certain: true, lines: [line], example: text };
  return { page, found: [evidence] };
}
function usesOn(page, reading) {
  const lists = /* @__PURE__ */ new Map();
  for (const draft of reading.drafts)
    if (draft.entry.kind === "point") lists.set(draft.entry.parent, [...lists.get(draft.entry.parent) ?? [], draft]);
  return [...lists.values()].flatMap(
    (drafts) => PLACES.flatMap(({ place, anybody }) => {
      const uses = drafts.flatMap((draft) => useOf(draft, place, page, reading) ?? []);
      const lines = new Set(uses.map(({ line }) => line));
      const others = drafts.filter(({ line }) => !lines.has(line));
      const owned = others.filter(
        ({ owners, entry }) => owners.length > 0 && anybody.test(oneLine(entry.prose.text))
      ).length;
      return owned > 0 && owned >= others.length * OWNED ? uses : [];
    })
  );
}
function useOf(draft, place, page, { reading }) {
  const { lexicon, names } = reading;
  const text = oneLine(draft.entry.prose.text);
  const word = place.exec(text)?.groups?.["word"];
  if (word === void 0 || draft.owners.length > 0 || draft.marker !== null) return null;
  const isSmall = new RegExp("^\\p{Ll}", "u").test(word) || Array.from(word).every(isSpaceless);
  if (!isSmall || names.known.has(word) || names.people.has(word) || isThing(word, lexicon)) return null;
  if (lexicon.has("everybody", word) || KNOWN.some((concept) => lexicon.has(concept, word))) return null;
  return beginsLikeTask(word, lexicon) ? null : { page, line: draft.line, text, word };
}

// src/minutes/suggestions/owners.ts
function suggestedOwners(meetings, texts, known) {
  const logins = loginsOf(meetings, texts);
  const found = /* @__PURE__ */ new Map();
  for (const { path, items } of meetings)
    for (const { owners, line, text } of items)
      for (const { name, login, person } of owners) {
        if (login || person?.login === true || known.has(name.toLowerCase())) continue;
        const meant = logins.get(name.toLowerCase());
        if (meant === void 0) continue;
        const one = found.get(name.toLowerCase()) ?? { name, login: meant, places: [] };
        one.places.push({ path, line, text });
        found.set(name.toLowerCase(), one);
      }
  return [...found.values()].toSorted((a, b) => b.places.length - a.places.length).flatMap(({ name, login, places }) => {
    const [example] = places;
    const pages = new Set(places.map(({ path }) => path)).size;
    if (example === void 0) return [];
    return {
      settings: [{ key: "owners", name, login }],
      evidence: { count: places.length, pages, example },
      change: { of: "assigned", count: places.length, pages }
    };
  });
}
var WITH_LOGIN = new RegExp("(?<![\\p{L}\\p{N}])(?<name>\\p{Lu}[\\p{L}\\p{M}'\u2019.-]+(?: \\p{Lu}[\\p{L}\\p{M}'\u2019.-]*){1,3}) ?[([] ?@(?<login>[A-Za-z\\d](?:[A-Za-z\\d_-]{0,37}[A-Za-z\\d])?) ?[)\\]]", "gu");
function loginsOf(meetings, texts) {
  const people = /* @__PURE__ */ new Map();
  const add = (name, login) => {
    const key = name.trim().toLowerCase();
    const logins = people.get(key) ?? /* @__PURE__ */ new Map();
    if (login !== null) logins.set(login.toLowerCase(), login);
    people.set(key, logins);
  };
  for (const { participants } of meetings)
    for (const { name, login, fullName } of participants)
      if (fullName !== null && login) add(fullName, name.replace(/^@/u, ""));
      else if (!login) add(name, null);
  for (const text of texts)
    for (const { groups } of text.matchAll(WITH_LOGIN)) add(groups?.["name"] ?? "", groups?.["login"] ?? null);
  const firsts = /* @__PURE__ */ new Map();
  for (const full of people.keys()) {
    const [first = full] = full.split(/\s+/u);
    if (first !== full) firsts.set(first, [...firsts.get(first) ?? [], full]);
  }
  const known = /* @__PURE__ */ new Map();
  for (const [full, logins] of people) {
    const [login, second] = [...logins.values()];
    if (login !== void 0 && second === void 0) known.set(full, login);
  }
  for (const [first, [full = "", another]] of firsts) {
    const login = known.get(full);
    if (login !== void 0 && another === void 0 && !known.has(first)) known.set(first, login);
  }
  return known;
}

// src/minutes/suggestions/references.ts
var LEAST3 = 2;
function suggestedReferences(meetings, rules) {
  const whose = /* @__PURE__ */ new Map();
  const short = /* @__PURE__ */ new Map();
  for (const { path, line, items, references } of meetings) {
    for (const { owner: owner2, repo } of references)
      if (owner2 !== null && repo !== null)
        whose.set(repo.toLowerCase(), (whose.get(repo.toLowerCase()) ?? /* @__PURE__ */ new Set()).add(owner2));
    for (const one of unknownOf(references)) {
      const text = `${one.repo}#${one.number}`;
      const item = items.find(
        (each) => each.references.some((its) => its.repo === one.repo && its.number === one.number)
      );
      const known = short.get(one.repo.toLowerCase()) ?? { name: one.repo, places: [] };
      known.places.push({ path, line: item?.line ?? line, text });
      short.set(one.repo.toLowerCase(), known);
    }
  }
  const told = [...short].flatMap(([key, { name, places }]) => {
    const [owner2, second] = [...whose.get(key) ?? []];
    return owner2 === void 0 || second !== void 0 ? [] : [{ name, owner: owner2, places }];
  });
  const owners = [...new Set(told.map(({ owner: owner2 }) => owner2))];
  const [owner] = owners;
  if (owner === void 0) return [];
  if (owners.length === 1 && told.length >= LEAST3 && rules.defaultOwner === null)
    return [
      suggestionOf(
        [{ key: "default-owner", login: owner }],
        [...short.values()].flatMap(({ places }) => places)
      )
    ];
  return told.map(
    (one) => suggestionOf([{ key: "aliases", name: one.name, repository: `${one.owner}/${one.name}` }], one.places)
  );
}
var unknownOf = (references) => references.flatMap((one) => one.owner === null && one.repo !== null ? [{ ...one, repo: one.repo }] : []);
function suggestionOf(settings, places) {
  const pages = new Set(places.map(({ path }) => path)).size;
  const [example = { path: "", line: 1, text: "" }] = places;
  return {
    settings,
    evidence: { count: places.length, pages, example },
    change: { of: "references", count: places.length, pages }
  };
}

// src/minutes/suggestions/status.ts
var LEAST4 = 3;
var LEAST_PAGES2 = 2;
var AGAIN = 0.75;
var LEAST_OTHERS = 2;
var MAX_LENGTH = 24;
var MAX_WORDS = 3;
var BEHIND2 = new RegExp("\\s(?:[-\u2013\u2014]{1,2}|[=-]?>|[\u2192\u21D2])\\s*(?<word>\\p{Ll}[\\p{L}\\p{M}'\u2019 -]*)[.!\\s]*$", "u");
var KNOWN2 = [
  ...["done", "doneApart", "closedCell", "notDone", "goesOn", "openCell", "open", "dropped", "noNews"],
  ...["happened", "acted", "leftover", "everybody", "nobody", "groups", "month", "weekday", "today"]
];
function statusWordsOf(pages, rules) {
  const meetings = pages.flatMap((page) => heldOn(page, readPage(page, rules), rules));
  const found = /* @__PURE__ */ new Map();
  for (const held of meetings)
    for (const task of held.tasks)
      if (task.said !== null) found.set(task.said, [...found.get(task.said) ?? [], { ...task, held }]);
  return [...found].flatMap(([word, said]) => {
    if (said.length < LEAST4 || new Set(said.map(({ held }) => held.page.path)).size < LEAST_PAGES2) return [];
    if (pages.some(({ text }) => callsSomebody(word, text))) return [];
    const key = meaningOf(word, said, meetings);
    return key === null ? [] : said.map((one) => evidenceOf3(key, word, one));
  });
}
var callsSomebody = (word, text) => {
  const [first = ""] = word;
  const called = `${first.toUpperCase()}${word.slice(first.length)}`;
  return [`@${word}`, `${word}:`, ...called === word ? [] : [called]].some((one) => text.includes(one));
};
function meaningOf(word, said, meetings) {
  const later = (held) => meetings.filter(({ series, date, tasks }) => series === held.series && date > held.date && tasks.length > 0);
  const comesAgain = (words, held) => later(held).some(({ points }) => points.some((point) => repeats(point, words)));
  const told = said.filter(({ held }) => later(held).length > 0);
  if (told.length < LEAST4 || new Set(told.map(({ held }) => held.page.path)).size < LEAST_PAGES2) return null;
  const again = told.filter(({ words, held }) => comesAgain(words, held)).length;
  if (again / told.length >= AGAIN) return "not-done";
  if (again > 0) return null;
  const others = [...new Set(told.map(({ held }) => held))].flatMap(
    (held) => held.tasks.filter((task) => task.said !== word && comesAgain(task.words, held))
  );
  return others.length >= LEAST_OTHERS ? "done" : null;
}
function evidenceOf3(key, word, { held, line, text }) {
  const evidence = { teach: [{ key, word }], meeting: held.line, likely: 1, plain: true, certain: true };
  return { page: held.page, found: [{ ...evidence, lines: [line], example: text }] };
}
function heldOn(page, reading, rules) {
  const series = seriesOf(page.path, rules.series);
  return reading.sections.flatMap(({ date, line, endLine }) => {
    const isHere = (one) => one.line >= line && one.line <= endLine;
    if (date === null) return [];
    const tasks = reading.drafts.filter(isHere).map((draft) => {
      const said = saidOf(draft, reading);
      const text = oneLine(draft.text);
      const bare = said !== null && text.endsWith(said) ? text.slice(0, -said.length) : text;
      return { line: draft.line, text: oneLine(draft.entry.prose.text) || text, words: wordsOf(bare), said };
    });
    const points = reading.outline.entries.filter(isHere).flatMap(({ kind, prose }) => {
      return kind === "point" || kind === "paragraph" ? [wordsOf(oneLine(prose.text))] : [];
    });
    return [{ page, series, date, line, tasks, points: [...points, ...tasks.map(({ words }) => words)] }];
  });
}
function saidOf({ statements, entry, text }, { reading }) {
  if (statements.some(({ says }) => says !== null)) return null;
  const own = statements.map((said) => said.text.replace(/[.!\s]+$/u, ""));
  const behind = [entry.prose.text, text].map((words) => BEHIND2.exec(oneLine(words).slice(-60))?.groups?.["word"]);
  return [...own, ...behind].find((word) => word !== void 0 && isUnknown(word.trim(), reading))?.trim() ?? null;
}
function isUnknown(word, { lexicon, names }) {
  if (word.length > MAX_LENGTH || word.split(/\s+/u).length > MAX_WORDS) return false;
  if (!/^[\p{L}\p{M}'’ -]{2,}$/u.test(word)) return false;
  if (new RegExp("^\\p{Lu}", "u").test(word) || names.people.has(word.toLowerCase())) return false;
  return Array.from(word).some(isSpaceless) ? KNOWN2.every((concept) => lexicon.find(concept, word) === null) : KNOWN2.every((concept) => !lexicon.has(concept, word.toLowerCase()));
}

// src/minutes/suggestions/words.ts
var MEETINGS = 2;
var LIKELY = 0.6;
var FORESEEN = 0.6;
var MOST_TRIED = 100;
var MOST_WORDS = 50;
function suggestedWords(pages, rules) {
  const before = /* @__PURE__ */ new Map();
  const suggestions = [];
  let current = rules;
  for (const group of groupsOf(pages).filter(isWorthTrying).slice(0, MOST_TRIED)) {
    const next = { ...current, vocabulary: withWords(current.vocabulary ?? {}, group.teach) };
    const tried = measure(group, pages, current, next, before);
    if (tried === null || suggestions.length >= MOST_WORDS) continue;
    current = next;
    for (const [path, items] of tried.after) before.set(path, items);
    suggestions.push({ settings: group.teach, evidence: shown(group), change: tried.change });
  }
  return { suggestions, rules: current };
}
function groupsOf(pages) {
  const groups = /* @__PURE__ */ new Map();
  for (const { page, found } of pages)
    for (const evidence of found) {
      const key = JSON.stringify(evidence.teach.map((one) => [one.key, one.word.toLowerCase()]));
      const group = groups.get(key) ?? { teach: evidence.teach, found: [] };
      group.found.push({ page, evidence });
      groups.set(key, group);
    }
  return [...groups.values()].toSorted((a, b) => pointsOf(b) - pointsOf(a));
}
var pointsOf = ({ found }) => found.reduce((sum, { evidence }) => sum + evidence.lines.length, 0);
var likelyOf = ({ found }) => found.reduce((sum, { evidence }) => sum + evidence.likely, 0);
function isWorthTrying(group) {
  if (group.found.some(({ evidence }) => evidence.certain)) return true;
  const meetings = new Set(group.found.map(({ page, evidence }) => `${evidence.meeting} ${page.path}`)).size;
  const isPlain = group.found.some(({ evidence }) => evidence.plain);
  return isPlain && meetings >= MEETINGS && likelyOf(group) / pointsOf(group) >= LIKELY;
}
function withWords(own, teach) {
  const joined3 = { ...own };
  for (const { key, word } of teach) joined3[key] = [...joined3[key] ?? [], word];
  return joined3;
}
function measure(group, pages, current, next, before) {
  const isLess = group.teach.some(({ key }) => key === "not-items");
  const isEarlier = group.teach.some(({ key }) => key === "earlier-headings");
  const isOwner = group.teach.some(({ key }) => key === "everybody");
  const isOfTasks = isOwner || group.teach.some(({ key }) => key === "done" || key === "not-done");
  const foreseen = /* @__PURE__ */ new Map();
  for (const { page, evidence } of group.found)
    foreseen.set(page.path, /* @__PURE__ */ new Set([...foreseen.get(page.path) ?? [], ...evidence.lines]));
  const words = group.teach.map(({ word }) => word.toLowerCase());
  const after = /* @__PURE__ */ new Map();
  let [won, wonThere, lost, mended] = [0, 0, 0, 0];
  const changed = /* @__PURE__ */ new Set();
  for (const { page } of pages) {
    if (!foreseen.has(page.path) && !words.every((word) => page.text.toLowerCase().includes(word))) continue;
    const was = before.get(page.path) ?? itemsOf(page, current);
    before.set(page.path, was);
    const is = itemsOf(page, next);
    after.set(page.path, is);
    const more2 = [...is].filter(([key]) => !was.has(key));
    const less = [...was].filter(([key]) => !is.has(key));
    const other = [...was].filter(([key, before2]) => {
      const { owners, carriedOver } = before2;
      const item = is.get(key);
      if (isOfTasks) return item !== void 0 && readsElse(before2, item);
      if (isEarlier) return item?.carriedOver === true && !carriedOver;
      return item != null && item.marker !== null && owners.some(({ name }) => words.includes(name.toLowerCase()));
    });
    if (more2.length + less.length + other.length > 0) changed.add(page.path);
    mended += other.length;
    if (isOfTasks && other.some(([, { line }]) => foreseen.get(page.path)?.has(line) !== true)) return null;
    if (isLess && less.some(([, item]) => item.marker !== null || item.owners.length > 0)) return null;
    won += more2.length;
    wonThere += more2.filter(([, { line }]) => foreseen.get(page.path)?.has(line)).length;
    lost += less.length;
  }
  if (isLess)
    return lost > 0 && won === 0 ? { change: { of: "items", count: -lost, pages: changed.size }, after } : null;
  if (lost > 0 || wonThere < won * FORESEEN || won + mended === 0) return null;
  const of = won > 0 ? "items" : isEarlier ? "earlier" : isOfTasks && !isOwner ? "status" : "owners";
  const change = { of, count: won > 0 ? won : mended };
  return { change: { ...change, pages: changed.size }, after };
}
var readsElse = (was, is) => was.status !== is.status || was.text !== is.text || was.owners.length !== is.owners.length;
function itemsOf(page, rules) {
  const items = parse(page, rules).meetings.flatMap((meeting) => meeting.items);
  return new Map(items.map((item) => [`${item.line}:${item.ordinal}`, item]));
}
function shown(group) {
  const best = group.found.toSorted((a, b) => b.evidence.lines.length - a.evidence.lines.length)[0];
  return {
    count: pointsOf(group),
    pages: new Set(group.found.map(({ page }) => page.path)).size,
    example: {
      path: best?.page.path ?? "",
      line: best?.evidence.lines[0] ?? 1,
      text: best?.evidence.example ?? ""
    }
  };
}

// src/minutes/suggestions/suggest.ts
function suggest(given, rules, knownOwners = /* @__PURE__ */ new Set()) {
  const pages = given.filter(({ text }) => refusal(text) === null).map((page) => ({ ...page, text: shortened(page.text) }));
  const found = pages.map((page) => ({ page, found: evidenceOn(readPage(page, rules)) }));
  const words = wordsOfPages(found, rules);
  const meetings = pages.flatMap((page) => parse(page, words.rules, { references: true }).meetings);
  return {
    suggestions: [
      ...words.suggestions,
      ...suggestedOwners(
        meetings,
        pages.map(({ text }) => text),
        knownOwners
      ),
      ...suggestedReferences(meetings, rules.references)
    ],
    meetings
  };
}
function wordsOfPages(found, rules) {
  const pages = found.map(({ page }) => page);
  const words = suggestedWords(found, rules);
  const earlier = earlierHeadings(pages, words.rules, rules.vocabulary);
  const status = [...statusWordsOf(pages, words.rules), ...everybodyWords(pages, words.rules)];
  if (earlier.length + status.length === 0) return words;
  const heads = new Set(earlier.flatMap((one) => wordsOf2(one)));
  const others = found.map((one) => ({
    ...one,
    found: one.found.filter((evidence) => !wordsOf2({ ...one, found: [evidence] }).some((word) => heads.has(word)))
  }));
  const tasks = suggestedWords(joined([...others, ...earlier]), rules);
  const said = suggestedWords(joined([...pages.map((page) => ({ page, found: [] })), ...status]), tasks.rules);
  return { suggestions: [...tasks.suggestions, ...said.suggestions], rules: said.rules };
}
function joined(all) {
  const pages = /* @__PURE__ */ new Map();
  for (const { page, found } of all)
    pages.set(page.path, { page, found: [...pages.get(page.path)?.found ?? [], ...found] });
  return [...pages.values()];
}
var wordsOf2 = ({ found }) => found.flatMap(({ teach }) => teach.map(({ word }) => word.toLowerCase()));

// src/minutes/suggestions/survey.ts
function surveyOf(pages, meetings, rules) {
  const languages = /* @__PURE__ */ new Map();
  for (const { text } of pages)
    for (const language of languagesOf(text, rules.languages))
      languages.set(language, (languages.get(language) ?? 0) + 1);
  const names = [...new Set(meetings.map(({ series: series2 }) => series2))];
  const series = names.map((name) => {
    const mine = meetings.filter((meeting) => meeting.series === name);
    const days = mine.flatMap(({ date }) => date ?? []).toSorted();
    return { name, meetings: mine.length, first: days[0] ?? null, last: days.at(-1) ?? null };
  });
  const markers = /* @__PURE__ */ new Map();
  const headings = /* @__PURE__ */ new Map();
  const owners = /* @__PURE__ */ new Map();
  for (const { path, items } of meetings)
    for (const { marker, section, line, text, owners: own } of items) {
      const name = marker ?? section.at(-1);
      const counts = marker === null ? headings : markers;
      if (name !== void 0) {
        const known = counts.get(name.toLowerCase()) ?? { name, items: 0, example: { path, line, text } };
        counts.set(name.toLowerCase(), { ...known, items: known.items + 1 });
      }
      for (const owner of own) {
        const login = owner.login ? owner.name : owner.person?.login === true ? owner.person.name : null;
        const key = `${owner.name.toLowerCase()} ${login?.toLowerCase() ?? ""}`;
        const known = owners.get(key) ?? { name: owner.name, login, items: 0 };
        owners.set(key, { ...known, items: known.items + 1 });
      }
    }
  const most = (counts) => [...counts.values()].toSorted((a, b) => b.items - a.items);
  return {
    languages: [...languages].map(([language, count3]) => ({ language, pages: count3 })).toSorted((a, b) => b.pages - a.pages),
    series,
    undated: meetings.filter(({ date }) => date === null).length,
    markers: most(markers),
    headings: most(headings),
    owners: most(owners)
  };
}

// src/report/suggested-config.ts
var import_yaml = __toESM(require_dist(), 1);
var EXAMPLE = 60;
var HEAD = `# yaml-language-server: $schema=https://raw.githubusercontent.com/minutes-to-issues/minutes-to-issues/v1/schema/minutes.schema.json
# How Minutes to Issues reads the minutes of this repository. Everything in here is optional; every key:
# https://github.com/minutes-to-issues/minutes-to-issues/blob/main/docs/configuration.md
`;
var MORE = `
# minutes: ['meetings/**/*.md'] # which files are minutes; without it, they are found by their names and first headings
# label: action-item # every issue gets it
# assign: true # assign owners who can be assigned
# close: explicit # explicit | any | never
`;
function suggestedConfig(suggestions) {
  const parts = [];
  const lines = suggestions.flatMap(
    ({ settings, evidence, change }) => settings.map((setting) => ({ setting, why: whyOf({ settings, evidence, change }) }))
  );
  const of = (isOne) => lines.filter(({ setting }) => isOne(setting));
  const words = of((setting) => "word" in setting);
  if (words.length > 0) {
    parts.push("\n# The group's own words, added to the built-in ones.\nvocabulary:\n");
    for (const key of new Set(words.map(({ setting }) => setting.key)))
      parts.push(`  ${key}:
`, ...words.filter(({ setting }) => setting.key === key).map(entryOf));
  }
  const owners = of(({ key }) => key === "owners");
  if (owners.length > 0) parts.push("\n# Who is meant by a name in the minutes.\nowners:\n", ...owners.map(entryOf));
  const aliases = of(({ key }) => key === "aliases");
  const whose = of(({ key }) => key === "default-owner");
  if (aliases.length + whose.length > 0)
    parts.push(
      "\n# How references to issues and pull requests are completed.\nreferences:\n",
      ...whose.map(entryOf),
      ...aliases.length > 0 ? ["  aliases:\n"] : [],
      ...aliases.map(entryOf)
    );
  return `${HEAD}${parts.join("")}${MORE}`;
}
function entryOf({ setting, why }) {
  const comment = ` # ${why}
`;
  if ("word" in setting) return `    - ${scalar(setting.word)}${comment}`;
  if (setting.key === "owners") return `  ${scalar(setting.name)}: ${scalar(setting.login)}${comment}`;
  if (setting.key === "default-owner") return `  default-owner: ${scalar(setting.login)}${comment}`;
  return `    ${scalar(setting.name)}: ${scalar(setting.repository)}${comment}`;
}
var scalar = (text) => (0, import_yaml.stringify)(text, {
  lineWidth: 0,
  singleQuote: true,
  defaultStringType: /^[\p{L}\d][\p{L}\p{M}\d '/-]*$/u.test(text) ? "PLAIN" : "QUOTE_DOUBLE"
}).trimEnd();
var whyOf = ({ settings, evidence, change }) => `${evidenceWords(settings, evidence)}: ${changeWords(change)}`;
function evidenceWords(settings, { count: points, pages, example }) {
  const where = `on ${count2(pages, "page")} (${terminalText(example.path)}:${example.line})`;
  switch (settings[0]?.key) {
    case "owners":
      return `${count2(points, "task")} of this name ${where}`;
    case "default-owner":
    case "aliases":
      return `${count2(points, "reference")} without an owner ${where}`;
    case "not-items":
      return `${count2(points, "point")} ${where} ${points === 1 ? "is a topic" : "are topics"}`;
    case "earlier-headings":
      return `${count2(points, "point")} ${where} ${points === 1 ? "repeats a task" : "repeat tasks"} of the meeting before`;
    case "everybody":
      return `${count2(points, "task")} ${where} ${points === 1 ? "has" : "have"} it where others have their owners`;
    case "done":
      return `${count2(points, "task")} ${where} ${points === 1 ? "says so and never comes" : "say so and never come"} again`;
    case "not-done":
      return `${count2(points, "task")} ${where} ${points === 1 ? "says so and comes" : "say so and come"} again`;
    default:
      return `${count2(points, "point")} ${where} ${points === 1 ? "looks like a task" : "look like tasks"}`;
  }
}
var exampleOf = ({ evidence }) => cut(terminalText(evidence.example.text), EXAMPLE);
function changeWords({ of, count: number, pages }) {
  const sign = number < 0 ? "\u2212" : "+";
  const one = {
    items: "item",
    earlier: "earlier item",
    status: "item with its status",
    owners: "item with its owner",
    assigned: "assignment",
    references: "whole reference"
  }[of];
  const several = one.startsWith("item ") ? `${one.replace("item with its", "items with their")}s` : `${one}s`;
  return `${sign}${count2(Math.abs(number), one, several)} on ${count2(pages, "page")}`;
}

// src/report/init.ts
var MOST2 = 8;
var EXAMPLE2 = 60;
var BY = {
  path: "a date, or a word such as meetings, in the path",
  page: "the first heading, or the top of the page",
  config: "`minutes` of the config",
  named: "named on the command line"
};
function renderFound({ pages, survey, suggestions, before, after, firstRun }, paint) {
  const line = (text) => hang("  ", text, paint.width);
  const all = pages.reduce((sum, page) => sum + page.count, 0);
  const dated = survey.series.flatMap(({ first, last }) => [first ?? [], last ?? []].flat()).toSorted();
  const meetings = survey.series.reduce((sum, one) => sum + one.meetings, 0);
  return sections([
    [
      paint.bold(`${count2(all, "page")} of minutes`),
      ...pages.flatMap(
        ({ by, count: number, example }) => line(`${number} known by ${BY[by]}, for example ${terminalText(example)}`)
      ),
      ...line(
        `${count2(meetings, "meeting")}${dated[0] === void 0 ? "" : ` from ${dated[0]} to ${dated.at(-1) ?? ""}`}${survey.undated === 0 ? "" : `, ${survey.undated} without a date`}; ${survey.languages.map(({ language, pages: number }) => `${language} on ${count2(number, "page")}`).join(", ") || "no language known"}`
      )
    ],
    [
      paint.bold(count2(survey.series.length, "series", "series")),
      ...shortened2(survey.series).flatMap(
        ({ name, meetings: number, first, last }) => line(
          `${terminalText(name)}: ${count2(number, "meeting")}${first === null ? "" : `, ${first} to ${last ?? ""}`}`
        )
      ),
      ...more(survey.series, paint)
    ],
    counted("Markers", survey.markers, paint),
    counted("Headings and lead-ins of items without a marker", survey.headings, paint),
    survey.owners.length === 0 ? [] : [
      paint.bold("Owners"),
      ...line(
        listed(
          shortened2(survey.owners).map(
            ({ name, login, items }) => `${login === null ? terminalText(name) : login === name ? `@${terminalText(name)}` : `${terminalText(name)} = @${terminalText(login)}`} (${items})`
          )
        )
      ),
      ...line(
        paint.dim(
          `${survey.owners.filter(({ login }) => login !== null).length} of ${survey.owners.length} have a login that the pages tell; the others are named in the issue, and nobody is assigned.`
        )
      )
    ],
    [
      paint.bold("Suggestions"),
      ...suggestions.length === 0 ? line("None: no word was found with which more would be read.") : [],
      ...suggestions.flatMap((one) => [
        ...line(one.settings.map(settingWords).join(" and ")),
        ...hang("    ", whyOf(one), paint.width).map(paint.dim),
        ...exampleOf(one) === "" ? [] : hang("    ", `\u201C${exampleOf(one)}\u201D`, paint.width).map(paint.dim)
      ])
    ],
    [
      paint.bold("Items"),
      ...line(
        `${count2(before.items, "action item")}${after.items === before.items ? "" : `, with the suggestions ${after.items}`}; ${count2(after.open, "open task")} over all meetings`
      ),
      ...line(firstRunWords(firstRun))
    ]
  ]);
}
function firstRunWords({ creates, limit, since }) {
  const first = `The first run would create ${count2(creates, "issue")}, of meetings since ${since}`;
  return creates <= limit ? `${first}.` : `${first}: more than max-new-issues allows (${limit}), so that it would create none. Name a later \`since\`, or say \`max-new-issues: ${creates}\`.`;
}
function counted(title, all, paint) {
  if (all.length === 0) return [];
  return [
    paint.bold(title),
    ...shortened2(all).flatMap(({ name, items, example }) => [
      ...hang("  ", `${terminalText(name)}: ${count2(items, "item")}`, paint.width),
      ...hang(
        "    ",
        `${terminalText(example.path)}:${example.line} \u201C${cut(terminalText(example.text), EXAMPLE2)}\u201D`,
        paint.width
      ).map(paint.dim)
    ]),
    ...more(all, paint)
  ];
}
var shortened2 = (all) => all.slice(0, MOST2);
var more = (all, paint) => all.length > MOST2 ? [paint.dim(`  and ${all.length - MOST2} more`)] : [];
function settingWords(setting) {
  if ("word" in setting) return `vocabulary.${setting.key}: ${terminalText(setting.word)}`;
  if (setting.key === "owners") return `owners: ${terminalText(setting.name)} = @${terminalText(setting.login)}`;
  if (setting.key === "default-owner") return `references.default-owner: ${terminalText(setting.login)}`;
  return `references.aliases: ${terminalText(setting.name)} = ${terminalText(setting.repository)}`;
}
function renderFiles(files, paint) {
  return sections(
    files.map(({ path, text, state }) => {
      const whole = state === "exists" || state === "new" && !path.includes("workflows");
      const says = {
        new: whole ? "new" : "new, as in examples/workflows; put the name of your account or fork into it",
        exists: "exists and is left as it is; this is what would have been written",
        same: "exists and says this already"
      }[state];
      return [
        `${paint.bold(terminalText(path))} (${says})`,
        ...whole ? textLines(text).map((row) => `  ${row}`) : []
      ];
    })
  );
}
var textLines = (text) => text.trimEnd().split("\n").map((row) => `${/^ */u.exec(row)?.[0] ?? ""}${terminalText(row)}`);
function renderWritten(files, isWritten, paint) {
  const fresh = files.filter(({ state }) => state === "new").map(({ path }) => terminalText(path));
  if (fresh.length === 0) return "Nothing to write.\n";
  if (isWritten) return `${paint.green("\u2713")} Written: ${listed(fresh)}.
`;
  return `Nothing was written. To write ${listed(fresh)}, say --yes.
`;
}

// src/commands/init.ts
async function init(path, options) {
  if (path === "") throw new UsageError("A path is empty.");
  const problems = [];
  const { config, file } = await configOf([path], options.config);
  const root = rootOf(path);
  const read = [...minutesFiles([path], config.minutes, file, problems)].map((one) => ({
    ...one,
    path: within(root, one.path)
  }));
  const found = look(path, read, config, options);
  const files = filesOf(root, suggestedConfig(found.suggestions));
  if (options.json) {
    if (options.yes === true) write(root, files);
    return printed(json({ ...found, files, written: options.yes === true }), { problems });
  }
  const shown2 = `${renderFound({ ...found, files }, options.paint)}
${renderFiles(files, options.paint)}
`;
  const isAsked = options.yes !== true && options.ask !== null && files.some(({ state }) => state === "new");
  const isYes = options.yes === true || isAsked && await options.ask?.(shown2) === true;
  if (isYes) write(root, files);
  const end = renderWritten(files, isYes, options.paint);
  return printed(isAsked ? end : `${shown2}${end}`, {
    problems,
    ...read.length + problems.length === 0 && {
      hint: "No minutes found: the config and the workflows are those of any repository."
    }
  });
}
function look(path, read, config, options) {
  const rules = readingRules(config);
  const pages = read.flatMap((one) => decode(one.path, one.bytes, MAX_BYTES).page ?? []);
  const names = new Set(Object.keys(config.owners).map((name) => name.toLowerCase()));
  options.log?.(`minutes-to-issues: reading ${pages.length} pages, and again with each suggestion`);
  const suggestions = acceptable(suggest(pages, rules, names).suggestions);
  const taught = joined2(config, suggestions);
  const meetingsOf = (by) => withoutFarDates(readMinutes(read, readingRules(by), { today: options.today }).meetings, options.today);
  const [before, after] = [meetingsOf(config), meetingsOf(taught)];
  const since = sinceDay("--since", options.since, options.now);
  const limit = count("--max-new-issues", options.maxNewIssues);
  const { plan, cap } = withCap(firstPlan(after, taught, since), limit);
  const creates = cap?.wanted ?? plan.operations.filter(({ operation }) => operation === "create").length;
  return {
    pages: howKnown(path, read, config),
    survey: surveyOf(pages, after, readingRules(taught)),
    suggestions,
    before: countsOf(before),
    after: countsOf(after),
    firstRun: { creates, limit, since }
  };
}
function countsOf(meetings) {
  const tasks = ledgerEntries(track(meetings, []).items);
  return {
    items: meetings.reduce((sum, { items }) => sum + items.length, 0),
    open: tasks.filter(({ status }) => status === "open").length
  };
}
function acceptable(all) {
  const kept = [];
  for (const one of all)
    if ("config" in loadConfig(suggestedConfig([...kept, one]), DEFAULT_CONFIG_PATH)) kept.push(one);
  return kept;
}
function joined2(config, suggestions) {
  const loaded = loadConfig(suggestedConfig(suggestions), DEFAULT_CONFIG_PATH);
  if ("errors" in loaded) return config;
  const { vocabulary, owners, references } = loaded.config;
  const words = { ...config.vocabulary };
  for (const key of Object.keys(words)) words[key] = [...words[key], ...vocabulary[key]];
  return {
    ...config,
    vocabulary: words,
    owners: { ...owners, ...config.owners },
    references: {
      "default-owner": config.references["default-owner"] ?? references["default-owner"],
      aliases: { ...references.aliases, ...config.references.aliases }
    }
  };
}
var within = (root, path) => relative(root, resolve(path)).split(sep).join("/");
function howKnown(path, read, config) {
  const root = rootOf(path);
  const listed2 = new Map(listFiles([path]).files.map((one) => [within(root, one.path), one]));
  const found = /* @__PURE__ */ new Map();
  for (const file of read) {
    const one = listed2.get(file.path);
    const byPath = mayBeMinutes(one?.place ?? file.path, null) === "yes" ? "path" : "page";
    const by = one?.named === true ? "named" : config.minutes !== null ? "config" : byPath;
    const known = found.get(by) ?? { by, count: 0, example: file.path };
    found.set(by, { ...known, count: known.count + 1 });
  }
  return [...found.values()];
}
function filesOf(root, config) {
  return Object.entries({ [DEFAULT_CONFIG_PATH]: config, ...WORKFLOW_TEXTS }).map(([path, text]) => {
    const there = readBytes(join(root, path));
    if ("problem" in there) return { path, text, state: "new" };
    return { path, text, state: new TextDecoder().decode(there.bytes) === text ? "same" : "exists" };
  });
}
function write(root, files) {
  for (const { path, text } of files.filter(({ state }) => state === "new")) {
    const target = join(root, path);
    try {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text, { flag: "wx" });
    } catch (error) {
      throw new UsageError(`${path} can't be written: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
export {
  init
};
