import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  MAX_BYTES,
  seriesOf
} from "./chunk-PIKUSECM.js";
import {
  compareAge,
  compareDates,
  compareMentions,
  compareStrings,
  itemId,
  mentionOf,
  normalise,
  rememberedKey,
  statusOf,
  wordsOf
} from "./chunk-OGNHI3YC.js";
import {
  mayBeMinutes
} from "./chunk-EJCSIJNP.js";
import {
  require_mod
} from "./chunk-TJRBXXYP.js";
import {
  __toESM
} from "./chunk-HANBNIMK.js";

// src/sync/collect.ts
function readingRules(config, knownLogins = []) {
  return {
    markers: config.markers,
    languages: config.language,
    references: { defaultOwner: config.references["default-owner"], aliases: config.references.aliases },
    series: config.series,
    knownLogins
  };
}
var PREVIEW_LIMIT = 1e6;
var limitOf = ({ preview }) => preview ? PREVIEW_LIMIT : MAX_BYTES;
async function readDetected(source, detected, options) {
  const limit = limitOf(options);
  const contents = detected.scope.kind === "resync" ? await fetchAll(source, detected, limit) : await fetchEach(source, detected, limit);
  const skipped = detected.files.filter(({ path }) => !contents.has(path)).map(({ path }) => ({ path, reason: `larger than ${limit / 1e6} MB` }));
  return { ...await parseAll(contents, options), skipped };
}
async function readRest(source, detected, series, options) {
  if (series.size === 0) return [];
  const read = new Set(detected.files.map(({ path }) => path));
  const isMissing = (path) => !read.has(path) && mayBeMinutes(path, options.patterns) !== "no" && series.has(seriesOf(path, options.config.series));
  const files = (await source.files(detected.head)).filter(({ path }) => isMissing(path));
  return (await parseAll(await source.readAll(detected.head, files, limitOf(options)), options)).meetings;
}
function lateSeries(meetings, tracked) {
  const newest = /* @__PURE__ */ new Map();
  for (const { item } of tracked)
    for (const { date } of item.mentions)
      if (date !== null && date > (newest.get(item.series) ?? "")) newest.set(item.series, date);
  const isLate = ({ date, series, items }) => items.length > 0 && date !== null && date < (newest.get(series) ?? "");
  return new Set(meetings.filter(isLate).map(({ series }) => series));
}
function untoldSeries({ operations, guessed }, meetings, told2) {
  const placeOf = (path, line) => `${path}:${line}`;
  const leftOver = new Set(
    meetings.flatMap(
      ({ path, items }) => items.filter(({ carriedOver }) => carriedOver).map(({ line }) => placeOf(path, line))
    )
  );
  const hasPast = ({ operation, number, path, line }) => operation === "close" || operation === "reopen" || number === null && leftOver.has(placeOf(path, line));
  const past = [...guessed, ...operations.filter(hasPast).map(({ series }) => series)];
  return new Set(past.filter((series) => !told2.has(series)));
}
function fetchAll(source, { head, files }, limit) {
  const entries = files.map((file) => ({ ...file, size: file.size ?? 0 }));
  return source.readAll(head, entries, limit);
}
async function fetchEach(source, { files }, limit) {
  const contents = /* @__PURE__ */ new Map();
  for (const { path, blob } of files) {
    const bytes = await source.read(blob, limit);
    if (bytes !== "too-large") contents.set(path, bytes);
  }
  return contents;
}
async function parseAll(contents, { config, patterns, knownLogins }) {
  if (contents.size === 0) return { meetings: [], diagnostics: [] };
  const { readMinutes } = await import("./read-SJJXXC7M.js");
  const files = [...contents.keys()].sort().map((path) => ({ path, bytes: contents.get(path) ?? new Uint8Array() }));
  return readMinutes(files, readingRules(config, knownLogins), { patterns });
}

// src/tracking/planning/pending.ts
function pendingOf(item, title) {
  const { id, number, series, mentions } = item;
  const since = mentions.find(({ date }) => date !== null)?.date ?? null;
  return { id, number, title, series, newest: statusOf(item).mention, since, times: mentions.length };
}
var comparePending = (a, b) => compareStrings(a.series, b.series) || compareDates(a.since, b.since) || compareMentions(a.newest, b.newest) || compareStrings(a.id, b.id);
var DAY = 864e5;
function pendingItems(items, days) {
  const open = items.map((item) => pendingOf(item, statusOf(item).mention.text)).filter(({ newest: newest2 }) => newest2.status === "open");
  const newest = /* @__PURE__ */ new Map();
  for (const { series, mentions } of items)
    for (const { date } of mentions)
      if (date !== null) newest.set(series, Math.max(newest.get(series) ?? 0, Date.parse(date)));
  return open.filter(
    ({ series, newest: { date } }) => date === null || Date.parse(date) >= (newest.get(series) ?? 0) - days * DAY
  ).sort(comparePending);
}

// src/tracking/grouped.ts
function grouped(values, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

// src/tracking/register/place.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);

// src/tracking/matching/assignment.ts
function assign(scores) {
  const columnOf = scores.map(() => null);
  for (const { rows, columns } of islands(scores)) {
    const score = (row, column) => scores[rows[row] ?? -1]?.[columns[column] ?? -1] ?? 0;
    const solve = rows.length ** 2 * columns.length > MOST_STEPS ? greedy : optimal;
    solve(score, rows.length, columns.length).forEach((column, row) => {
      const at = rows[row];
      if (at !== void 0 && column !== null) columnOf[at] = columns[column] ?? null;
    });
  }
  return columnOf;
}
var MOST_STEPS = 2e7;
function islands(scores) {
  const rowsOf = [];
  scores.forEach((line, row) => {
    line.forEach((score, column) => {
      if (score > 0) (rowsOf[column] ??= []).push(row);
    });
  });
  const seenRows = /* @__PURE__ */ new Set();
  const seenColumns = /* @__PURE__ */ new Set();
  return scores.flatMap((_, start) => {
    if (seenRows.has(start)) return [];
    seenRows.add(start);
    const rows = [start];
    const columns = [];
    for (const row of rows) {
      (scores[row] ?? []).forEach((score, column) => {
        if (score <= 0 || seenColumns.has(column)) return;
        seenColumns.add(column);
        columns.push(column);
        for (const other of rowsOf[column] ?? []) {
          if (seenRows.has(other)) continue;
          seenRows.add(other);
          rows.push(other);
        }
      });
    }
    return columns.length === 0 ? [] : [{ rows: rows.sort(ascending), columns: columns.sort(ascending) }];
  });
}
function ascending(a, b) {
  return a - b;
}
function greedy(score, rows, columns) {
  const pairs = Array.from({ length: rows * columns }, (_, index) => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    return { row, column, score: score(row, column) };
  });
  const columnOf = new Array(rows).fill(null);
  const taken = /* @__PURE__ */ new Set();
  for (const pair of pairs.filter((one) => one.score > 0).sort((a, b) => b.score - a.score)) {
    if (columnOf[pair.row] !== null || taken.has(pair.column)) continue;
    columnOf[pair.row] = pair.column;
    taken.add(pair.column);
  }
  return columnOf;
}
function optimal(score, rows, columns) {
  const width = Math.max(rows, columns);
  const cost = (row, column) => -Math.max(0, column <= columns ? score(row - 1, column - 1) : 0);
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(width + 1);
  const rowOf = new Int32Array(width + 1);
  const at = (list, index) => list[index] ?? 0;
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row;
    let column = 0;
    const shortest = new Float64Array(width + 1).fill(Infinity);
    const previous = new Int32Array(width + 1);
    const visited = new Uint8Array(width + 1);
    do {
      visited[column] = 1;
      const current = at(rowOf, column);
      let step = Infinity;
      let next = 0;
      for (let candidate = 1; candidate <= width; candidate++) {
        if (visited[candidate] === 1) continue;
        const reduced = cost(current, candidate) - at(rowPotential, current) - at(columnPotential, candidate);
        if (reduced < at(shortest, candidate)) {
          shortest[candidate] = reduced;
          previous[candidate] = column;
        }
        if (at(shortest, candidate) < step) {
          step = at(shortest, candidate);
          next = candidate;
        }
      }
      for (let index = 0; index <= width; index++) {
        if (visited[index] === 1) {
          const owner = at(rowOf, index);
          rowPotential[owner] = at(rowPotential, owner) + step;
          columnPotential[index] = at(columnPotential, index) - step;
        } else {
          shortest[index] = at(shortest, index) - step;
        }
      }
      column = next;
    } while (at(rowOf, column) !== 0);
    while (column !== 0) {
      const before = at(previous, column);
      rowOf[column] = at(rowOf, before);
      column = before;
    }
  }
  const columnOf = new Array(rows).fill(null);
  rowOf.forEach((row, column) => {
    if (row > 0 && column > 0 && cost(row, column) < 0) columnOf[row - 1] = column - 1;
  });
  return columnOf;
}

// src/tracking/register/place.ts
function samePlace(current, earlier) {
  const pairs = /* @__PURE__ */ new Map();
  const now = current.map(faceOf);
  const before = earlier.map(faceOf);
  const scores = now.map(
    (a, row) => before.map((b, column) => {
      const words2 = a.key === b.key ? 1 : wording(a, b);
      if (words2 < LEAST_COMMON) return 0;
      const drift = row / now.length - column / before.length;
      return words2 + (a.section === b.section ? 0.5 : 0) + (a.mention.line === b.mention.line ? 0.1 : 0) - 0.1 * drift ** 2;
    })
  );
  assign(scores).forEach((column, row) => {
    const mention = current[row];
    const partner = column === null ? void 0 : earlier[column];
    if (mention !== void 0 && partner !== void 0) pairs.set(mention, partner);
  });
  return pairs;
}
var LEAST_COMMON = 0.5;
function faceOf(mention) {
  return {
    mention,
    key: normalise(mention.text),
    words: new Set(wordsOf(mention.text)),
    section: JSON.stringify([mention.section, mention.context])
  };
}
function wording(a, b) {
  const common = [...a.words].filter((word) => b.words.has(word)).length;
  const dice = 2 * common / (a.words.size + b.words.size || 1);
  const typed = 1 - (0, import_fastest_levenshtein.distance)(a.key, b.key) / (Math.max(a.key.length, b.key.length) || 1);
  return 0.99 * Math.max(dice, typed);
}

// src/tracking/matching/exact-evidence.ts
function certainLinks(meeting, known, memory) {
  return new Map([
    ...[...memory.copied(meeting.mentions)].map(([mention, item]) => [mention, { item, evidence: "words" }]),
    ...byPlace(meeting, known),
    ...byNumber(meeting, known)
  ]);
}
function byPlace(meeting, known) {
  const here = known.flatMap(
    (item) => item.mentions.filter(({ path, date }) => path === meeting.path && date === meeting.date).map((mention) => [mention, item])
  );
  const itemOf = new Map(here);
  return [...samePlace(meeting.mentions, [...itemOf.keys()])].flatMap(([mention, earlier]) => {
    const item = itemOf.get(earlier);
    return item === void 0 ? [] : [[mention, { item, evidence: "place" }]];
  });
}
function byNumber(meeting, known) {
  return meeting.mentions.flatMap((mention) => {
    const item = mention.issueNumber === null ? void 0 : known.find(({ number }) => number === mention.issueNumber);
    return item === void 0 ? [] : [[mention, { item, evidence: "number" }]];
  });
}

// src/tracking/matching/likeness.ts
function likeness(mention, task, distance2, setting) {
  const best = Math.max(...task.wordings.map((wording2) => continued(mention, wording2, setting)));
  return best + references(mention.references, task.references, setting.weights) + life(mention, task, distance2, setting.weights);
}
function sameness(a, b, setting) {
  return words(a, b, setting) + owners(a, b, setting.weights) + references(a.references, b.references, setting.weights);
}
function continued(mention, earlier, setting) {
  const topic = mention.place === "topic" ? otherTopic(mention, earlier, setting.weights) : 0;
  return words(mention, earlier, setting) + owners(mention, earlier, setting.weights) + topic;
}
function life({ mention }, { newest }, distance2, weights2) {
  const reopened = newest.status === "closed" && mention.status === "open";
  const gap = weights2.gap * Math.min(distance2.meetings - 1, weights2.mostGaps);
  if (mention.carriedOver) {
    if (reopened) return weights2.carried + weights2.closedCarried + gap;
    return (distance2.meetings <= 1 ? weights2.carriedFromLast : weights2.carried) + gap;
  }
  const again = reopened ? weights2.closed + weights2.closedMonth * Math.min(distance2.months, weights2.mostClosedMonths) : 0;
  return weights2.notCarried + again + gap;
}
function words(a, b, { rarity, weights: weights2 }) {
  if (a.key === b.key) return 1;
  const there = covered(a, b, rarity, weights2);
  const back = covered(b, a, rarity, weights2);
  if (there.total === 0 || back.total === 0) return 0;
  const overlap = (there.met + back.met) / (there.total + back.total);
  const contained = Math.max(told(a) * (there.met / there.total), told(b) * (back.met / back.total));
  const copied = overlap + weights2.contained * Math.max(0, contained - overlap);
  if (a.place === "left over") return copied;
  const differ = 1 - Math.max(there.met / there.total, back.met / back.total);
  return copied + weights2.differ * differ + (otherNumbers(a, b) ? weights2.otherNumbers : 0);
}
function otherNumbers(a, b) {
  const [mine, others] = [numbersOf(a), numbersOf(b)];
  return mine.length > 0 && others.length > 0 && !mine.some((one) => others.includes(one));
}
var numbersOf = ({ words: said }) => [...said].filter((word) => NUMBER.test(word) && !DAY2.test(word));
var NUMBER = /^v?\d/u;
var DAY2 = /^\d{4}-\d{2}(?:-\d{2})?$|^\d{1,2}\.\d{1,2}(?:\.\d{2,4})?$/u;
function told({ substance: substance2 }) {
  return Math.min(1, substance2 / 2);
}
function covered(a, b, rarity, weights2) {
  let met = 0;
  let total = 0;
  for (const word of a.words) {
    const worth = rarity(word);
    total += worth;
    if (b.words.has(word)) met += worth;
    else if (b.around.has(word)) met += weights2.aroundWord * worth;
  }
  return { met, total };
}
function owners(a, b, weights2) {
  const [mine, others] = [a.mention.owners, b.mention.owners];
  if (mine.length === 0 || others.length === 0) return 0;
  const common = mine.filter((owner) => others.includes(owner)).length;
  if (common === 0) return weights2.otherOwners;
  return common === mine.length && common === others.length ? weights2.sameOwners : weights2.someOwners;
}
function references(mine, others, weights2) {
  if (mine.length === 0 || others.length === 0) return 0;
  return pointElsewhere(mine, others) ? weights2.otherReferences : weights2.sameReference;
}
function pointElsewhere(mine, others) {
  if (mine.length === 0 || others.length === 0) return false;
  return !mine.some((one) => others.some((other) => sameReference(one, other)));
}
function sameReference(a, b) {
  return a === b || endsWith(a, b) || endsWith(b, a);
}
function endsWith(full, short) {
  return full.endsWith(short.startsWith("#") ? short : `/${short}`);
}
function otherTopic(mention, earlier, weights2) {
  if (mention.topic === earlier.topic) return 0;
  return weights2.otherTopic * Math.max(0, 1 - Math.min(mention.substance, earlier.substance) / weights2.terse);
}

// src/tracking/matching/choose.ts
function choose(tasks, candidates, scores, weights2) {
  const order = orderOf(tasks, candidates);
  const columns = assign(
    scores.map(
      (line, row) => line.map((score, column) => score < weights2.link ? 0 : score + weights2.order * order(row, column))
    )
  );
  const scored = (row, column) => {
    const profile = candidates[column];
    return profile === void 0 ? null : { profile, score: scores[row]?.[column] ?? 0 };
  };
  const taken = new Set(columns);
  const best = columns.map((column, row) => column === null ? bestFree(scores[row] ?? [], taken) : null);
  return columns.map((column, row) => {
    if (column !== null) return { link: scored(row, column), doubt: null };
    const free = best[row] ?? null;
    const found = free === null ? null : scored(row, free);
    if (free === null || found === null || found.score < weights2.doubt) return { link: null, doubt: null };
    if (isLeftOver(tasks[row] ?? [], found.profile) && !hasRival(row, free)) return { link: found, doubt: null };
    return { link: null, doubt: found };
  });
  function hasRival(row, column) {
    const near = (scores[row]?.[column] ?? 0) - weights2.rival;
    return (scores[row] ?? []).some((score, other) => other !== column && !taken.has(other) && score > near) || columns.some((link, other) => other !== row && link === null && (scores[other]?.[column] ?? 0) > near);
  }
}
function bestFree(line, taken) {
  let best = null;
  line.forEach((score, column) => {
    if (!taken.has(column) && (best === null || score > (line[best] ?? 0))) best = column;
  });
  return best;
}
function isLeftOver(task, { newest, references: references2 }) {
  return task.some(
    ({ mention, references: mine }) => mention.carriedOver && newest.status === "open" && mention.owners.length > 0 && mention.owners.join() === newest.owners.join() && !pointElsewhere(mine, references2)
  );
}
function orderOf(tasks, candidates) {
  const newestFirst = candidates.map(({ newest }) => newest).sort((a, b) => compareMentions(b, a));
  const last = newestFirst[0];
  const before = candidates.map(({ newest }, column) => ({ column, newest })).filter(({ newest }) => newest.date === last?.date && newest.path === last.path).sort((a, b) => compareMentions(a.newest, b.newest));
  const rank = new Map(before.map(({ column }, index) => [column, index / before.length]));
  return (row, column) => {
    const place = rank.get(column);
    return place === void 0 ? 0 : 1 - (row / tasks.length - place) ** 2;
  };
}

// src/tracking/matching/word-counts.ts
function rarityIn({ tasks, counts }) {
  const known = /* @__PURE__ */ new Map();
  return (word) => {
    let rarity = known.get(word);
    if (rarity === void 0) {
      rarity = Math.max(0.1, Math.log((tasks + PRIOR_TASKS) / ((counts.get(word) ?? 0) + PRIOR_TASKS * usual(word))));
      known.set(word, rarity);
    }
    return rarity;
  };
}
function substance(word) {
  if (functionWords.has(word)) return 0;
  return everydayWords.has(word) || new RegExp("\\p{Script=Han}", "u").test(word) ? 0.5 : 1;
}
function isTelling(word) {
  return !functionWords.has(word) && !everydayWords.has(word);
}
var PRIOR_TASKS = 30;
function usual(word) {
  if (functionWords.has(word)) return 0.8;
  return everydayWords.has(word) ? 0.15 : 0.02;
}
var functionWords = new Set(
  wordsOf(`
    a an and are as at be been but by can do for from has have if in into is it its no not of on or our out should so
    than that the their them then there this these those to up us was we whether which will with would
    aber als am an auch auf aus bei bis das dass dem den der des die durch ein eine einen einer es f\xFCr gegen hat ist im
    in mit nach nicht noch ob oder sich sind so um und uns vom von vor wenn werden wie wir wird zu zum zur \xFCber
    au aux avec ce cette dans de des du en est et la le les leur ne nous ou par pas pour que qui se son sur un une`)
);
var everydayWords = new Set(
  wordsOf(`
    add agenda ask check clarify contact create discuss doc document draft email e-mail follow forward get invite issue
    list look mail make meeting move need next open organise organize plan pr prepare propose pull put read report
    request review schedule send set setup share start talk team text time update work write
    anlegen ansprechen bitte erstellen kl\xE4ren machen n\xE4chste planen pr\xFCfen schicken schreiben thema treffen vorbereiten
    ajouter cr\xE9er \xE9crire pr\xE9parer relire r\xE9union v\xE9rifier \u521B\u5EFA \u66F4\u65B0 \u8BA8\u8BBA \u68C0\u67E5 \u63D0\u4EA4`)
);

// src/tracking/matching/profile.ts
function wordingOf(mention) {
  const above = [...mention.section, mention.context ?? ""];
  const words2 = new Set(wordsOf(mention.text));
  return {
    mention,
    key: normalise(mention.text),
    words: words2,
    around: new Set(above.flatMap(wordsOf)),
    topic: above.map(normalise).join("\n"),
    place: mention.carriedOver ? "left over" : ACTION_HEADING.test(mention.section.at(-1) ?? "") ? "list" : "topic",
    // A number in brackets that is no issue of ours is a reference like any other.
    references: mention.issueNumber === null ? mention.references : [...mention.references, `#${mention.issueNumber}`],
    substance: [...words2].reduce((sum, word) => sum + substance(word), 2 * mention.references.length)
  };
}
function profileOf(item, wording2 = wordingOf) {
  const wordings = item.mentions.toSorted(compareMentions).map(wording2);
  const byText = new Map(wordings.map((one) => [one.place === "topic" ? `${one.key}
${one.topic}` : one.key, one]));
  const references2 = [...new Set(wordings.flatMap((wording3) => wording3.references))];
  return { item, wordings: [...byText.values()], references: references2, newest: statusOf(item).mention };
}
var ACTION_HEADING = /\b(?:actions?|ais?|to-?dos?|tasks?|next steps|aufgaben|maßnahmen|nächste schritte|tâches|prochaines étapes)\b|行动|待办/iu;

// src/tracking/matching/task-index.ts
var Memory = class {
  #profiles = /* @__PURE__ */ new Map();
  #wordings = /* @__PURE__ */ new Map();
  #counts = /* @__PURE__ */ new Map();
  /** Tasks by the telling words of their texts, and of what stands around these. */
  #texts = new Index();
  #arounds = new Index();
  #days = new Index();
  /** Days with mentions, oldest first. */
  #dates = [];
  /** The lines of each page, with the tasks that they belong to. */
  #pages = /* @__PURE__ */ new Map();
  constructor(items = []) {
    for (const item of items) this.remember(item, item.mentions);
  }
  get vocabulary() {
    return { tasks: this.#profiles.size, counts: this.#counts };
  }
  /** A mention as matching sees it; read only once. */
  wording(mention) {
    const wording2 = this.#wordings.get(mention) ?? wordingOf(mention);
    this.#wordings.set(mention, wording2);
    return wording2;
  }
  /** The tasks that a line of a meeting may mean: those of the meeting before, and those that share a telling word. */
  candidates({ words: words2, around }, date) {
    const before = date === null ? this.#dates.at(-1) : this.#dates.findLast((day) => day < date);
    const days = [before, date].flatMap((day) => day === void 0 || day === null ? [] : [day]);
    const found = /* @__PURE__ */ new Set([
      ...this.#days.find(days),
      ...this.#texts.find(words2),
      ...this.#arounds.find(words2),
      ...this.#texts.find(around)
    ]);
    return [...found].flatMap((item) => this.#profiles.get(item) ?? []);
  }
  /** Takes note of mentions that `item` (which holds them already) has gained. */
  remember(item, gained) {
    const before = this.#profiles.get(item);
    const profile = profileOf(item, (mention) => this.wording(mention));
    this.#profiles.set(item, profile);
    for (const word of vocabularyOf(before)) this.#counts.set(word, (this.#counts.get(word) ?? 0) - 1);
    for (const word of vocabularyOf(profile)) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
    for (const mention of gained) {
      const { words: words2, around } = this.wording(mention);
      this.#texts.add([...words2].filter(isTelling), item);
      this.#arounds.add([...around].filter(isTelling), item);
      if (mention.date !== null) this.#noteDay(mention.date, item);
      const page = this.#pages.get(pageOf(mention)) ?? /* @__PURE__ */ new Map();
      this.#pages.set(pageOf(mention), page);
      page.set(signature(mention), [...page.get(signature(mention)) ?? [], item]);
    }
  }
  /** How long before a meeting of `date` the task was last spoken of. Meetings without any mention do not count. */
  distance({ newest }, date) {
    const last = newest.date;
    if (last === null || date === null || last >= date) return { meetings: 1, months: 0 };
    const between = this.#dates.filter((day) => last < day && day < date).length;
    return { meetings: between + 1, months: (Date.parse(date) - Date.parse(last)) / MONTH };
  }
  /**
   * The tasks of an earlier page that this one is a copy of (pasted under another date, or moved without word of it):
   * the same lines under the same headings, in a page of some size. Keyed by mention; empty if it is no copy. What is
   * known of the page itself is no page that it was copied from: there a line is at its own place.
   */
  copied(mentions) {
    if (mentions.length < LEAST_COPIED) return /* @__PURE__ */ new Map();
    const lines = mentions.map(signature);
    const own = new Set(mentions.map(pageOf));
    for (const [name, page] of this.#pages) {
      if (own.has(name)) continue;
      const same = lines.filter((line) => page.has(line)).length;
      if (same < LEAST_COPIED || same < COPIED_SHARE * Math.max(page.size, lines.length)) continue;
      const left = new Map([...page].map(([line, items]) => [line, [...items]]));
      return new Map(
        mentions.flatMap((mention) => {
          const item = left.get(signature(mention))?.shift();
          return item === void 0 ? [] : [[mention, item]];
        })
      );
    }
    return /* @__PURE__ */ new Map();
  }
  #noteDay(date, item) {
    this.#days.add([date], item);
    if (!this.#dates.includes(date)) this.#dates = [...this.#dates, date].sort();
  }
};
var Index = class {
  #items = /* @__PURE__ */ new Map();
  add(keys, item) {
    for (const key of keys) {
      const items = this.#items.get(key);
      if (items === void 0) this.#items.set(key, /* @__PURE__ */ new Set([item]));
      else items.add(item);
    }
  }
  *find(keys) {
    for (const key of keys) yield* this.#items.get(key) ?? [];
  }
};
function vocabularyOf(profile) {
  return new Set(profile?.wordings.flatMap(({ words: words2 }) => [...words2]));
}
var MONTH = 365.25 / 12 * 24 * 60 * 60 * 1e3;
var LEAST_COPIED = 3;
var COPIED_SHARE = 0.8;
function pageOf({ path, date }) {
  return `${date ?? ""} ${path}`;
}
function signature({ text, owners: owners2, section, context, status }) {
  return JSON.stringify([text, owners2, section, context, status]);
}

// src/tracking/matching/repeats.ts
function tasksOf(wordings, setting) {
  let tasks = [];
  for (const place of ["left over", "topic", "list"]) {
    const here = withoutCopies(
      wordings.filter((wording2) => wording2.place === place),
      setting
    );
    tasks = joined(tasks, here, place === "list", setting);
  }
  return tasks;
}
function withoutCopies(wordings, { weights: weights2 }) {
  const tasks = [];
  for (const wording2 of wordings) {
    const plain = wording2.substance >= weights2.plain;
    const copy = plain ? tasks.find((task) => task.some((other) => sameLine(other, wording2))) : void 0;
    if (copy === void 0) tasks.push([wording2]);
    else copy.push(wording2);
  }
  return tasks;
}
function sameLine(a, b) {
  return a.key === b.key && compatible(a, b) && a.mention.owners.join() === b.mention.owners.join() && a.references.join() === b.references.join();
}
function compatible({ mention: a }, { mention: b }) {
  return a.issueNumber === b.issueNumber || a.issueNumber === null || b.issueNumber === null;
}
function joined(tasks, more, isList, setting) {
  const { weights: weights2 } = setting;
  const scores = more.map(
    (task, row) => tasks.map((above, column) => {
      const best = Math.max(...task.flatMap((a) => above.map((b) => compatible(a, b) ? sameness(a, b, setting) : 0)));
      const told2 = isList || task.every((wording2) => wording2.substance >= weights2.plain);
      return told2 && best >= weights2.repeat ? best - weights2.order * (row / more.length - column / tasks.length) ** 2 : 0;
    })
  );
  const result = tasks.map((task) => [...task]);
  assign(scores).forEach((column, row) => {
    const task = more[row] ?? [];
    const above = column === null ? void 0 : result[column];
    if (above === void 0) result.push(task);
    else above.push(...task);
  });
  return result;
}

// src/tracking/matching/weights.ts
var weights = {
  /** A pair that scores less is never linked. */
  link: 0.58,
  /** From here up to `link` a pair is shown as a doubt. */
  doubt: 0.4,
  /** What a word counts that stands only in the headings or the parent bullet of the other mention. */
  aroundWord: 0.4,
  /** How much of the way from overlap to containment a terse wording goes that the other one spells out. */
  contained: 0.5,
  /** Not left over, for the share in which both say something that the other does not: "paint the boats", "paint the buoys". */
  differ: -0.75,
  /** Not left over, and each names a number that the other does not: "berth 3", "berth 7". */
  otherNumbers: -0.2,
  /** Both name owners: the same; some in common; none in common. */
  sameOwners: 0.1,
  someOwners: 0.05,
  otherOwners: -0.25,
  /** Both point to something: one reference in common; none in common. */
  sameReference: 0.1,
  otherReferences: -0.5,
  /** Listed as left over: the task was open in the meeting before; earlier, or closed. */
  carriedFromLast: 0.15,
  carried: 0.05,
  /** Not listed as left over: most likely new. */
  notCarried: -0.1,
  /** Not left over, terse, and under another topic: the words mean something else there. */
  otherTopic: -1,
  /** A wording with less substance than this (see profile.ts) is terse. */
  terse: 5,
  /** Within one file, a wording of this substance means the same wherever it stands. */
  plain: 3,
  /** The minutes called the task done, and list it as open again: left over; otherwise, at once and for each month since. */
  closedCarried: -0.2,
  closed: -0.3,
  closedMonth: -0.15,
  mostClosedMonths: 4,
  /** Each further meeting of the series without a mention. */
  gap: -0.02,
  mostGaps: 5,
  /** From `doubt` up, a left-over line and an open task of the same owners belong together if no other comes so near. */
  rival: 0.15,
  /** Lists are copied in order: what the right order adds at most. Decides only between equals. */
  order: 0.02,
  /** Two mentions within one file are one task from here on. */
  repeat: 0.95
};

// src/tracking/matching/match.ts
function match(meeting, known, options = {}) {
  const { weights: weights2 = weights } = options;
  const memory = options.memory ?? new Memory(known.filter((item) => item.series === meeting.series));
  const wordings = meeting.mentions.toSorted(compareMentions).map((mention) => memory.wording(mention));
  const setting = { rarity: rarityIn(memory.vocabulary), weights: weights2 };
  const certain = certainLinks(meeting, known, memory);
  const matching = { links: [], fresh: [], doubts: [] };
  const uncertain = [];
  for (const task of tasksOf(wordings, setting)) {
    const found = task.map(({ mention }) => certain.get(mention)).find((link) => link !== void 0);
    if (found === void 0) uncertain.push(task);
    else for (const { mention } of task) matching.links.push({ mention, score: 1, ...certain.get(mention) ?? found });
  }
  const taken = new Set([...certain.values()].map(({ item }) => item));
  const pairs = uncertain.map((task) => scoresOf(task, meeting.date, memory, setting));
  const candidates = [...new Set(pairs.flatMap((scores2) => [...scores2.keys()]))].filter(({ item }) => !taken.has(item)).sort((a, b) => compareMentions(a.newest, b.newest));
  const scores = pairs.map((row) => candidates.map((profile) => row.get(profile) ?? 0));
  const choices = choose(uncertain, candidates, scores, weights2);
  uncertain.forEach((task, row) => {
    const { link, doubt } = choices[row] ?? { link: null, doubt: null };
    if (link === null) matching.fresh.push(task.map(({ mention }) => mention));
    else matching.links.push(...task.map((wording2) => linkOf(wording2, link.profile, link.score)));
    const [first] = task;
    if (doubt !== null && first !== void 0)
      matching.doubts.push({ mention: first.mention, item: doubt.profile.item, likeness: Math.min(1, doubt.score) });
  });
  return matching;
}
function linkOf(wording2, profile, score) {
  const same = profile.wordings.some(({ key }) => key === wording2.key);
  return { mention: wording2.mention, item: profile.item, evidence: same ? "words" : "likeness", score };
}
function scoresOf(task, date, memory, setting) {
  const scores = /* @__PURE__ */ new Map();
  for (const wording2 of task) {
    for (const profile of memory.candidates(wording2, date)) {
      const score = likeness(wording2, profile, memory.distance(profile, date), setting);
      scores.set(profile, Math.max(score, scores.get(profile) ?? 0));
    }
  }
  return scores;
}

// src/tracking/register/naming.ts
function nameGroups(series, groups) {
  const claims = claimsOf(groups);
  const owners2 = /* @__PURE__ */ new Map();
  const late = /* @__PURE__ */ new Map();
  for (const item of [...claims.keys()].sort(compareAge)) {
    const homes = (claims.get(item) ?? []).sort(byClaim).map(({ group }) => group);
    const free = homes.find((group) => !owners2.has(group));
    if (free !== void 0) owners2.set(free, item);
    else if (homes[0] !== void 0) late.set(item, homes[0]);
  }
  const ids = new Set([...claims.keys()].map(({ id }) => id));
  const items = groups.map((group) => {
    const mentions = group.map(({ mention }) => mention).sort(compareMentions);
    const owner = owners2.get(group);
    if (owner !== void 0) return { ...owner, mentions };
    const [first] = mentions;
    if (first === void 0) throw new Error(`a task of ${series} without mentions: the fold is broken`);
    const id = freshId(series, first, ids);
    ids.add(id);
    return { id, series, number: null, mentions };
  });
  const move = (from, group) => {
    const into = items[groups.indexOf(group)];
    return into === void 0 ? [] : [{ from, into }];
  };
  const merged = [...late].flatMap(([from, group]) => move(from, group));
  const split = [...claims].flatMap(
    ([item, homes]) => homes.filter(({ group }) => owners2.get(group) !== item).flatMap(({ group }) => move(item, group))
  );
  return { items, merged, split };
}
function claimsOf(groups) {
  const claims = /* @__PURE__ */ new Map();
  for (const group of groups) {
    for (const { mention, known } of group) {
      if (known === null) continue;
      const list = claims.get(known) ?? [];
      claims.set(known, list);
      const claim = list.find((other) => other.group === group);
      if (claim === void 0) {
        list.push({ group, share: 1, oldest: mention });
      } else {
        claim.share++;
        if (compareMentions(mention, claim.oldest) < 0) claim.oldest = mention;
      }
    }
  }
  return claims;
}
function byClaim(a, b) {
  return b.share - a.share || Number(isOpen(b.group)) - Number(isOpen(a.group)) || compareMentions(a.oldest, b.oldest);
}
function isOpen(group) {
  return group.map(({ mention }) => mention).sort(compareMentions).at(-1)?.status === "open";
}
function freshId(series, first, taken) {
  let id = itemId(series, first);
  for (let again = 2; taken.has(id); again++) id = itemId(`${series} ${again}`, first);
  return id;
}

// src/tracking/register/fold.ts
function fold(series, entries, weights2) {
  const meetings = meetingsOf(entries);
  const firstNew = meetings.findIndex((meeting) => meeting.some(isNew));
  const groups = new Groups(series, weights2);
  meetings.forEach((meeting, index) => {
    if (firstNew === -1 || index < firstNew) groups.keep(meeting);
    else groups.decide(meeting, index === firstNew);
  });
  return groups.named();
}
function isNew({ known, pin }) {
  return known === null && pin === void 0;
}
function meetingsOf(entries) {
  return [...grouped(entries, ({ mention }) => JSON.stringify([mention.date, mention.path])).values()].map((meeting) => meeting.sort((a, b) => compareMentions(a.mention, b.mention))).sort(
    ([a], [b]) => a === void 0 || b === void 0 ? 0 : compareDates(a.mention.date, b.mention.date) || compareStrings(a.mention.path, b.mention.path)
  );
}
var Groups = class {
  #series;
  #weights;
  #memory = new Memory();
  #items = [];
  #entries = /* @__PURE__ */ new Map();
  /** Where a known item's mentions went first: there its number leads to. */
  #homes = /* @__PURE__ */ new Map();
  #links = [];
  #doubts = [];
  constructor(series, weights2) {
    this.#series = series;
    this.#weights = weights2;
  }
  /** Mentions whose task is certain: that of their number, or the known one. */
  keep(meeting) {
    for (const entry of meeting) {
      const known = entry.pin ?? entry.known;
      const home = known === null ? void 0 : this.#homes.get(known);
      if (home === void 0) this.#open([entry]);
      else this.#add(home, [entry]);
    }
  }
  /** A meeting with something new in it, or after one. In the first such meeting, what is known still stands. */
  decide(meeting, isFirst) {
    const stands = ({ mention, known, pin }) => pin !== void 0 || mention.removed || isFirst && known !== null;
    this.keep(meeting.filter(stands));
    const open = new Map(meeting.filter((entry) => !stands(entry)).map((entry) => [entry.mention, entry]));
    const mentions = meeting.map(({ mention }) => mention).filter((mention) => !mention.removed);
    const page = mentions[0];
    if (open.size === 0 || page === void 0) return;
    const { links, fresh, doubts } = match(
      { series: this.#series, path: page.path, date: page.date, mentions },
      this.#items,
      { weights: this.#weights, memory: this.#memory }
    );
    for (const link of links) {
      const entry = open.get(link.mention);
      if (entry === void 0) continue;
      this.#add(link.item, [entry]);
      if (entry.known === null) this.#links.push(link);
    }
    for (const task of fresh) this.#open(task.flatMap((mention) => open.get(mention) ?? []));
    this.#doubts.push(...doubts.filter(({ mention }) => open.get(mention)?.known === null));
  }
  /** The tasks with their lasting names. */
  named() {
    const groups = this.#items.map(({ mentions }) => mentions.flatMap((mention) => this.#entries.get(mention) ?? []));
    const { items, merged, split } = nameGroups(this.#series, groups);
    const lasting = new Map(this.#items.map((item, index) => [item, items[index] ?? item]));
    const withName = (found) => ({
      ...found,
      item: lasting.get(found.item) ?? found.item
    });
    return { items, links: this.#links.map(withName), doubts: this.#doubts.map(withName), merged, split };
  }
  #open(entries) {
    const [first] = entries;
    if (first === void 0) return;
    const known = entries.map((entry) => entry.pin ?? entry.known).find((item2) => item2 !== null && !this.#homes.has(item2));
    const item = {
      id: known?.id ?? itemId(this.#series, first.mention),
      series: this.#series,
      number: known?.number ?? null,
      mentions: []
    };
    this.#items.push(item);
    this.#add(item, entries);
  }
  #add(item, entries) {
    for (const entry of entries) {
      const known = entry.pin ?? entry.known;
      if (known !== null && !this.#homes.has(known)) this.#homes.set(known, item);
      this.#entries.set(entry.mention, entry);
      item.mentions.push(entry.mention);
    }
    this.#memory.remember(
      item,
      entries.map(({ mention }) => mention)
    );
  }
};

// src/tracking/planning/twins.ts
function standIns(known, met = []) {
  const standIn = new Map(known.map((item) => [item, item]));
  const resolve = (item) => {
    const next = standIn.get(item) ?? item;
    return next === item ? item : resolve(next);
  };
  const join = (...pair) => {
    const [older, younger] = pair.map(resolve).sort(compareAge);
    if (older !== void 0 && younger !== void 0 && older !== younger) standIn.set(younger, older);
  };
  const holders = /* @__PURE__ */ new Map();
  for (const item of known.toSorted(compareAge)) {
    for (const mention of item.mentions) {
      const key = rememberedKey(mention);
      const holder = holders.get(key);
      if (holder === void 0) holders.set(key, item);
      else join(holder, item);
    }
  }
  for (const [one, other] of met) join(one, other);
  return new Map(known.map((item) => [item, resolve(item)]));
}

// src/tracking/register/reconcile-mentions.ts
function readAgain(meetings, known, { sha = null, renamed = /* @__PURE__ */ new Map(), deleted = /* @__PURE__ */ new Set(), successors = /* @__PURE__ */ new Map(), met = [] }) {
  const standIn = standIns(known, met);
  const heirs = new Map([...successors, ...twinNumbers(standIn)]);
  const today = ({ issueNumber }) => issueNumber === null ? null : heirs.get(issueNumber) ?? issueNumber;
  const before = ownMentions(known, standIn, renamed);
  const now = meetings.flatMap(
    (meeting) => meeting.items.map((item) => {
      const mention = mentionOf(item, meeting, sha);
      return { series: meeting.series, mention: { ...mention, issueNumber: today(mention) } };
    })
  );
  const partners = partnersOf(
    now.map(({ mention }) => mention),
    before.map(({ mention }) => mention)
  );
  const entryOf = new Map(before.map((entry) => [entry.mention, entry]));
  const earlier = /* @__PURE__ */ new Map();
  const current = now.map(({ series, mention }) => {
    const partner = partners.get(mention);
    const entry = partner === void 0 ? void 0 : entryOf.get(partner);
    if (entry === void 0) return { series, mention, known: null };
    const again = refreshed(mention, entry.mention);
    earlier.set(again, entry.remembered);
    return { series: entry.series, mention: again, known: entry.known };
  });
  const found = new Set(partners.values());
  const read = new Set(meetings.map(({ path }) => path));
  const others = before.filter(({ mention }) => !found.has(mention)).map(({ series, mention, known: known2, remembered }) => {
    const removed = mention.removed || read.has(mention.path) || deleted.has(mention.path);
    const again = { ...mention, removed };
    earlier.set(again, remembered);
    return { series, mention: again, known: known2 };
  });
  return { entries: pinned([...current, ...others], known, earlier, today), earlier };
}
function ownMentions(known, standIn, renamed) {
  const seen = /* @__PURE__ */ new Set();
  return known.toSorted(compareAge).flatMap((twin) => {
    const item = standIn.get(twin) ?? twin;
    return twin.mentions.flatMap((mention) => {
      const key = rememberedKey(mention);
      if (seen.has(key)) return [];
      seen.add(key);
      const path = renamed.get(mention.path) ?? mention.path;
      return [{ series: item.series, mention: { ...mention, path }, known: item, remembered: mention }];
    });
  });
}
var twinNumbers = (standIn) => [...standIn].flatMap(
  ([twin, { number }]) => twin.number === null || number === null || twin.number === number ? [] : [[twin.number, number]]
);
function partnersOf(now, before) {
  const partners = /* @__PURE__ */ new Map();
  const pages = grouped(before, ({ path }) => path);
  for (const [path, current] of grouped(now, ({ path: page }) => page)) {
    const earlier = pages.get(path) ?? [];
    const days = grouped(earlier, ({ date }) => date);
    const today = grouped(current, ({ date }) => date);
    for (const [date, mentions] of today) add(partners, samePlace(mentions, days.get(date) ?? []));
    const left = earlier.filter(({ date }) => !today.has(date));
    add(
      partners,
      samePlace(
        current.filter((mention) => !partners.has(mention)),
        left
      )
    );
  }
  return partners;
}
function add(to, more) {
  for (const [key, value] of more) to.set(key, value);
}
function refreshed(now, before) {
  const same = now.path === before.path && now.line === before.line && now.text === before.text && now.status === before.status;
  return same && before.sha !== null ? { ...now, sha: before.sha } : now;
}
function pinned(entries, known, earlier, today) {
  const byNumber2 = new Map(known.flatMap((item) => item.number === null ? [] : [[item.number, item]]));
  return entries.map((entry) => {
    const { mention } = entry;
    const item = mention.issueNumber === null ? void 0 : byNumber2.get(mention.issueNumber);
    const before = earlier.get(mention);
    const isOld = entry.known !== null && before !== void 0 && today(before) === mention.issueNumber;
    return item === void 0 || isOld ? entry : { ...entry, series: item.series, pin: item };
  });
}

// src/tracking/register/register.ts
function track(meetings, known, options = {}) {
  const { weights: weights2 = weights } = options;
  const { entries, earlier } = readAgain(meetings, known, options);
  const folded = [...grouped(entries, ({ series }) => series)].map(([series, own]) => fold(series, own, weights2));
  const items = folded.flatMap((series) => series.items).sort(byFirstMention);
  const merged = folded.flatMap((series) => series.merged);
  return {
    items,
    links: folded.flatMap(({ links }) => links),
    doubts: folded.flatMap(({ doubts }) => doubts),
    merged: [...merged, ...twinsOf(standIns(known, options.met), items, merged)],
    split: folded.flatMap(({ split }) => split),
    earlier
  };
}
function twinsOf(standIn, items, merged) {
  const final = new Map([
    ...items.map((item) => [item.id, item]),
    ...merged.map(({ from, into }) => [from.id, into])
  ]);
  return [...standIn].flatMap(([from, elder]) => {
    const into = from === elder ? void 0 : final.get(elder.id);
    return into === void 0 ? [] : [{ from, into }];
  });
}
function byFirstMention(a, b) {
  const [first, second] = [a.mentions[0], b.mentions[0]];
  if (first === void 0 || second === void 0) return 0;
  return compareStrings(a.series, b.series) || compareMentions(first, second);
}

export {
  readingRules,
  readDetected,
  readRest,
  lateSeries,
  untoldSeries,
  grouped,
  isTelling,
  pendingOf,
  comparePending,
  pendingItems,
  track
};
