import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  require_mod
} from "./fastest-levenshtein.js";
import {
  GroupNumbers,
  NewestMention,
  codeKey,
  compareAge,
  compareCodes,
  compareDates,
  compareMentions,
  compareStrings,
  isMereName,
  itemId,
  lineKey,
  mentionOf,
  normalise,
  rememberedKey,
  statusOf,
  wordsOf
} from "./tracking-register-mention.js";
import {
  __toESM
} from "./runtime.js";

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
    const solve = rows.length ** 2 * columns.length > MOST_STEPS ? greedy : optimal;
    for (const [row, column] of solve(scores, rows, columns)) columnOf[row] = column;
  }
  return columnOf;
}
var MOST_STEPS = 2e7;
function islands(scores) {
  const rowsOf = /* @__PURE__ */ new Map();
  scores.forEach((line, row) => {
    for (const [column, score] of line) {
      if (score <= 0) continue;
      const rows = rowsOf.get(column);
      if (rows === void 0) rowsOf.set(column, [row]);
      else rows.push(row);
    }
  });
  const seenRows = /* @__PURE__ */ new Set();
  const seenColumns = /* @__PURE__ */ new Set();
  return scores.flatMap((_, start) => {
    if (seenRows.has(start)) return [];
    seenRows.add(start);
    const rows = [start];
    const columns = [];
    for (const row of rows) {
      for (const [column, score] of scores[row] ?? []) {
        if (score <= 0 || seenColumns.has(column)) continue;
        seenColumns.add(column);
        columns.push(column);
        for (const other of rowsOf.get(column) ?? []) {
          if (seenRows.has(other)) continue;
          seenRows.add(other);
          rows.push(other);
        }
      }
    }
    return columns.length === 0 ? [] : [{ rows: rows.sort(ascending), columns: columns.sort(ascending) }];
  });
}
function ascending(a, b) {
  return a - b;
}
function greedy(scores, rows) {
  const pairs = rows.flatMap((row) => [...scores[row] ?? []].map(([column, score]) => ({ row, column, score })));
  const rowsDone = /* @__PURE__ */ new Set();
  const columnsDone = /* @__PURE__ */ new Set();
  const chosen = [];
  const better = (a, b) => b.score - a.score || a.row - b.row || a.column - b.column;
  for (const { row, column } of pairs.filter((one) => one.score > 0).sort(better)) {
    if (rowsDone.has(row) || columnsDone.has(column)) continue;
    rowsDone.add(row);
    columnsDone.add(column);
    chosen.push([row, column]);
  }
  return chosen;
}
function optimal(scores, rowNames, columnNames) {
  const [rows, columns] = [rowNames.length, columnNames.length];
  const width = Math.max(rows, columns);
  const stride = width + 1;
  const costs = new Float64Array((rows + 1) * stride);
  const position = new Map(columnNames.map((name, index) => [name, index + 1]));
  rowNames.forEach((name, index) => {
    for (const [column, score] of scores[name] ?? []) {
      const at2 = position.get(column);
      if (at2 !== void 0 && score > 0) costs[(index + 1) * stride + at2] = -score;
    }
  });
  const at = (list, index) => list[index] ?? 0;
  const cost = (row, column) => at(costs, row * stride + column);
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(width + 1);
  const rowOf = new Int32Array(width + 1);
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
  return [...rowOf].flatMap((row, column) => {
    const [rowName, columnName] = [rowNames[row - 1], columnNames[column - 1]];
    const isPair = row > 0 && column > 0 && cost(row, column) < 0;
    return isPair && rowName !== void 0 && columnName !== void 0 ? [[rowName, columnName]] : [];
  });
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

// src/tracking/register/place.ts
function samePlace(current, earlier) {
  const pairs = /* @__PURE__ */ new Map();
  const [now, before] = [current.map(faceOf), earlier.map(faceOf)];
  const partnersOf2 = candidates(now, before);
  const scores = now.map((a, row) => {
    const line = /* @__PURE__ */ new Map();
    for (const column of partnersOf2(a, row)) {
      const b = before[column];
      const words2 = b === void 0 ? 0 : kept(a, b);
      if (b === void 0 || words2 === 0) continue;
      const drift = row / now.length - column / before.length;
      const around = (a.section === b.section ? 0.5 : 0) + (a.mention.line === b.mention.line ? 0.1 : 0);
      line.set(column, words2 + around - 0.1 * drift ** 2);
    }
    return line;
  });
  assign(scores).forEach((column, row) => {
    const mention = current[row];
    const partner = column === null ? void 0 : earlier[column];
    if (mention !== void 0 && partner !== void 0) pairs.set(mention, partner);
  });
  return pairs;
}
var MOST_PAIRS = 1e4;
var NEAREST = 30;
function faceOf(mention) {
  return {
    mention,
    key: normalise(mention.text),
    words: new Set(wordsOf(mention.text)),
    section: JSON.stringify([mention.section, mention.context]),
    owners: JSON.stringify(mention.owners.toSorted())
  };
}
function candidates(now, before) {
  if (now.length * before.length <= MOST_PAIRS) return () => before.keys();
  const byKey = /* @__PURE__ */ new Map();
  const byOwned = /* @__PURE__ */ new Map();
  const byWord = /* @__PURE__ */ new Map();
  const note = (map, key, position) => {
    const list = map.get(key);
    if (list === void 0) map.set(key, [position]);
    else list.push(position);
  };
  before.forEach(({ key, words: words2, owners: owners2 }, position) => {
    note(byKey, key, position);
    note(byOwned, `${owners2}
${key}`, position);
    for (const word of words2) note(byWord, word, position);
  });
  return ({ key, words: words2, owners: owners2 }, row) => {
    const height = row / now.length * before.length;
    const same = byKey.get(key) ?? [];
    const mine = byOwned.get(`${owners2}
${key}`) ?? [];
    if (same.length > 0) return /* @__PURE__ */ new Set([...nearest(mine, height), ...nearest(same, height)]);
    const lists = [...words2].flatMap((word) => [byWord.get(word) ?? []]).sort((a, b) => a.length - b.length);
    return new Set(lists.slice(0, 3).flatMap((list) => nearest(list, height)));
  };
}
function nearest(positions, height) {
  if (positions.length <= NEAREST) return positions;
  let [low, high] = [0, positions.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((positions[middle] ?? 0) < height) low = middle + 1;
    else high = middle;
  }
  const start = Math.max(0, Math.min(positions.length - NEAREST, low - NEAREST / 2));
  return positions.slice(start, start + NEAREST);
}
var HALF = 0.5;
var SMALL_EDIT = 0.7;
var OTHER_OWNERS = 0.7;
var PLAIN = 3;
var EQUAL = 1.2;
var OF_SAME_OWNERS = 0.7;
function kept(a, b) {
  if (a.key === b.key) return EQUAL + (a.owners === b.owners ? OF_SAME_OWNERS : 0);
  const [mine, others] = [telling(a), telling(b)];
  const common = sum([...mine].filter((word) => others.has(word)));
  const words2 = 2 * common / (sum(mine) + sum(others) || 1);
  const letters = 1 - (0, import_fastest_levenshtein.distance)(a.key, b.key) / (Math.max(a.key.length, b.key.length) || 1);
  const isKept = haveOtherOwners(a, b) ? onlySlips(mine, others) || words2 >= OTHER_OWNERS && common >= PLAIN && common === Math.min(sum(mine), sum(others)) : words2 > HALF || letters >= SMALL_EDIT;
  return isKept ? 0.99 * Math.max(words2, letters) : 0;
}
var telling = ({ words: words2 }) => new Set([...words2].filter((word) => substance(word) > 0));
var sum = (words2) => [...words2].reduce((total, word) => total + substance(word), 0);
function haveOtherOwners({ mention: a }, { mention: b }) {
  return a.owners.length > 0 && b.owners.length > 0 && !a.owners.some((owner) => b.owners.includes(owner));
}
function onlySlips(a, b) {
  const [mine, others] = [[...a].filter((word) => !b.has(word)), [...b].filter((word) => !a.has(word))];
  const isSmall = mine.length <= 2 && mine.length === others.length && mine.length < a.size;
  return isSmall && mine.every((word) => others.some((other) => isSlip(word, other)));
}
function isSlip(a, b) {
  if (!LONG_WORD.test(a) || !LONG_WORD.test(b)) return false;
  const away = (0, import_fastest_levenshtein.distance)(a, b);
  return away === 1 || away === 2 && lettersOf(a) === lettersOf(b);
}
var LONG_WORD = new RegExp("^\\p{L}{6,}$", "u");
var lettersOf = (word) => Array.from(word).sort().join("");

// src/tracking/matching/exact-evidence.ts
function exactLinks(meeting, index) {
  return new Map([
    ...[...index.copied(meeting.mentions)].map(([mention, item]) => [mention, { item, evidence: "words" }]),
    ...byPlace(meeting, index),
    ...byNumber(meeting, index)
  ]);
}
function byPlace(meeting, index) {
  const here = index.at(meeting);
  return [...samePlace(meeting.mentions, [...here.keys()])].flatMap(([mention, earlier]) => {
    const item = here.get(earlier);
    return item === void 0 ? [] : [[mention, { item, evidence: "place" }]];
  });
}
function byNumber(meeting, index) {
  return meeting.mentions.flatMap((mention) => {
    const item = mention.issueNumber === null ? void 0 : index.numbered(mention.issueNumber);
    return item === void 0 ? [] : [[mention, { item, evidence: "number" }]];
  });
}

// src/tracking/matching/running-lists.ts
var GOES_ON = 0.8;
var LEAST = 3;
var MEETINGS = 4;
var RunningLists = class {
  /** By heading, oldest first. */
  #lists = /* @__PURE__ */ new Map();
  #known = /* @__PURE__ */ new Map();
  note(mention, item) {
    const { date, removed, status } = mention;
    if (date === null || removed) return;
    const heading = headingOf(mention);
    this.#known.clear();
    const lists = this.#lists.get(heading) ?? [];
    this.#lists.set(heading, lists);
    let at = lists.length;
    while (at > 0 && (lists[at - 1]?.date ?? "") > date) at--;
    let list = lists[at - 1];
    if (list?.date !== date) {
      list = { date, open: /* @__PURE__ */ new Set(), all: /* @__PURE__ */ new Set() };
      lists.splice(at, 0, list);
    }
    list.all.add(item);
    if (status === "open") list.open.add(item);
  }
  /** Whether what stood open under a heading was mostly listed there again in the next meeting, before a date. */
  goesOn(mention) {
    const key = `${mention.date ?? ""} ${headingOf(mention)}`;
    const isKnown = this.#known.get(key) ?? this.#goesOn(mention);
    this.#known.set(key, isKnown);
    return isKnown;
  }
  #goesOn(mention) {
    const lists = this.#lists.get(headingOf(mention)) ?? [];
    let end = lists.length;
    while (end > 0 && (lists[end - 1]?.date ?? "") >= (mention.date ?? "9")) end--;
    const recent = lists.slice(Math.max(0, end - 1 - MEETINGS), end);
    let [again, total] = [0, 0];
    for (const [index, { open }] of recent.entries()) {
      const next = recent[index + 1];
      if (next === void 0) continue;
      total += open.size;
      for (const item of open) if (next.all.has(item)) again++;
    }
    return total >= LEAST && again >= GOES_ON * total;
  }
};
var headingOf = ({ section }) => normalise(section.at(-1) ?? "");

// src/tracking/matching/likeness.ts
function likeness(mention, task, distance2, setting) {
  const { weights: weights2 } = setting;
  const code = codeOf(mention, task);
  const trust = setting.trust(mention.mention.code ?? "");
  const running = isRunning(mention, task, distance2, setting);
  const best = code === "same" ? weights2.sameCode * trust + Math.max(...task.wordings.map((wording) => numbered(mention, wording, setting))) : Math.max(...task.wordings.map((wording) => continued(mention, wording, setting, running))) + (code === "other" ? weights2.otherCode * trust : 0);
  return best + references(mention.references, task.references, weights2) + life(mention, task, distance2, weights2, running);
}
function isRunning({ mention, place }, { newest }, { meetings }, { goesOn }) {
  return place !== "left over" && meetings <= 1 && newest.status === "open" && headingOf(newest) === headingOf(mention) && goesOn?.(mention) === true;
}
function codeOf({ mention }, { numbered: mentions }) {
  const codes = mentions.map((other) => compareCodes(mention, other));
  return codes.includes("same") ? "same" : codes.includes("other") ? "other" : null;
}
function sameness(a, b, setting) {
  const said = owners(a, b, setting.weights) + references(a.references, b.references, setting.weights);
  const isNumbered = compareCodes(a.mention, b.mention) === "same";
  return said + (isNumbered ? setting.weights.sameCode + named(a, b, setting) : words(a, b, setting));
}
function numbered(mention, earlier, setting) {
  return named(mention, earlier, setting) + owners(mention, earlier, setting.weights);
}
function named(a, b, setting) {
  return a.isMereName || b.isMereName ? NAMED : overlap(a, b, setting);
}
var NAMED = 0.5;
function continued(mention, earlier, setting, running) {
  const topic = mention.place === "topic" ? otherTopic(mention, earlier, setting.weights) : 0;
  return words(mention, earlier, setting, running) + owners(mention, earlier, setting.weights) + topic;
}
function life({ mention }, { newest }, distance2, weights2, running) {
  const reopened = newest.status === "closed" && mention.status === "open";
  const gap = weights2.gap * Math.min(distance2.meetings - 1, weights2.mostGaps);
  if (mention.carriedOver) {
    if (reopened) return weights2.carried + weights2.closedCarried + gap;
    return (distance2.meetings <= 1 ? weights2.carriedFromLast : weights2.carried) + gap;
  }
  const again = reopened ? weights2.closed + weights2.closedMonth * Math.min(distance2.months, weights2.mostClosedMonths) : 0;
  return (running ? weights2.carried : weights2.notCarried) + again + gap;
}
function words(a, b, setting, running = false) {
  if (a.key === b.key) return 1;
  const { weights: weights2 } = setting;
  const { there, back } = coverage(a, b, setting);
  if (there === null || back === null) return 0;
  const copied = overlap(a, b, setting);
  if (a.place === "left over") return copied;
  const differ = 1 - Math.max(there, back);
  return copied + (running ? weights2.running : 1) * weights2.differ * differ + (otherNumbers(a, b) ? weights2.otherNumbers : 0);
}
function overlap(a, b, setting) {
  if (a.key === b.key) return 1;
  const { share, there, back } = coverage(a, b, setting);
  if (there === null || back === null) return 0;
  const contained = Math.max(told(a) * there, told(b) * back);
  return share + setting.weights.contained * Math.max(0, contained - share);
}
function coverage(a, b, { rarity, weights: weights2 }) {
  const there = covered(a, b, rarity, weights2);
  const back = covered(b, a, rarity, weights2);
  return {
    share: (there.met + back.met) / (there.total + back.total || 1),
    there: there.total === 0 ? null : there.met / there.total,
    back: back.total === 0 ? null : back.met / back.total
  };
}
function otherNumbers(a, b) {
  const [mine, others] = [numbersOf(a), numbersOf(b)];
  return mine.length > 0 && others.length > 0 && !mine.some((one) => others.includes(one));
}
var numbersOf = ({ words: said }) => [...said].filter((word) => NUMBER.test(word) && !DAY.test(word));
var NUMBER = /^v?\d/u;
var DAY = /^\d{4}-\d{2}(?:-\d{2})?$|^\d{1,2}\.\d{1,2}(?:\.\d{2,4})?$/u;
function told({ substance: substance2 }) {
  return Math.min(1, substance2 / 2);
}
function covered(a, b, rarity, weights2) {
  let met = 0;
  let total = 0;
  for (const word of a.words) {
    const worth2 = rarity(word);
    total += worth2;
    if (b.words.has(word)) met += worth2;
    else if (b.around.has(word)) met += weights2.aroundWord * worth2;
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
function choose(tasks, candidates3, scores, weights2, goesOn = () => false) {
  const order = orderOf(tasks, candidates3);
  const columnOf = new Map(candidates3.map((profile, column) => [profile, column]));
  const rows = scores.map(
    (line) => new Map(
      [...line].flatMap(([profile, score]) => {
        const column = columnOf.get(profile);
        return column === void 0 ? [] : [[column, score]];
      }).sort(([a], [b]) => a - b)
    )
  );
  const columns = assign(
    rows.map(
      (line, row) => new Map(
        [...line].filter(([, score]) => score >= weights2.link).map(([column, score]) => [column, score + weights2.order * order(row, column)])
      )
    )
  );
  const scored = (row, column) => {
    const profile = candidates3[column];
    return profile === void 0 ? null : { profile, score: rows[row]?.get(column) ?? 0 };
  };
  const taken = new Set(columns);
  const freeRows = /* @__PURE__ */ new Map();
  rows.forEach((line, row) => {
    if (columns[row] !== null) return;
    for (const column of line.keys()) freeRows.set(column, [...freeRows.get(column) ?? [], row]);
  });
  return columns.map((column, row) => {
    if (column !== null) return { link: scored(row, column), doubt: null };
    const free = bestFree(rows[row] ?? /* @__PURE__ */ new Map(), taken);
    const found = free === null ? null : scored(row, free);
    if (free === null || found === null || found.score < weights2.doubt) return { link: null, doubt: null };
    if (isLeftOver(tasks[row] ?? [], found.profile, goesOn) && !hasRival(row, free))
      return { link: found, doubt: null };
    return { link: null, doubt: found };
  });
  function hasRival(row, column) {
    const near = (rows[row]?.get(column) ?? 0) - weights2.rival;
    return [...rows[row] ?? []].some(([other, score]) => other !== column && !taken.has(other) && score > near) || (freeRows.get(column) ?? []).some((other) => other !== row && (rows[other]?.get(column) ?? 0) > near);
  }
}
function bestFree(line, taken) {
  let best = null;
  for (const [column, score] of line)
    if (!taken.has(column) && (best === null || score > (line.get(best) ?? 0))) best = column;
  return best;
}
function isLeftOver(task, { newest, references: references2 }, goesOn) {
  return task.some(
    ({ mention, references: mine }) => (mention.carriedOver || headingOf(mention) === headingOf(newest) && goesOn(mention)) && newest.status === "open" && mention.owners.length > 0 && mention.owners.join() === newest.owners.join() && !pointElsewhere(mine, references2)
  );
}
function orderOf(tasks, candidates3) {
  const newestFirst = candidates3.map(({ newest }) => newest).sort((a, b) => compareMentions(b, a));
  const last = newestFirst[0];
  const before = candidates3.map(({ newest }, column) => ({ column, newest })).filter(({ newest }) => newest.date === last?.date && newest.path === last.path).sort((a, b) => compareMentions(a.newest, b.newest));
  const rank = new Map(before.map(({ column }, index) => [column, index / before.length]));
  return (row, column) => {
    const place = rank.get(column);
    return place === void 0 ? 0 : 1 - (row / tasks.length - place) ** 2;
  };
}

// src/tracking/matching/copied-pages.ts
var LEAST_COPIED = 3;
var COPIED_SHARE = 0.8;
var NEWEST_PAGES = 12;
var CopiedPages = class {
  #pages = /* @__PURE__ */ new Map();
  #holders = /* @__PURE__ */ new Map();
  note(mention, item) {
    const name = nameOf(mention);
    const page = this.#pages.get(name) ?? { name, lines: /* @__PURE__ */ new Map() };
    this.#pages.set(name, page);
    const line = signature(mention);
    const items = page.lines.get(line);
    if (items !== void 0) {
      items.push(item);
      return;
    }
    page.lines.set(line, [item]);
    const holders = this.#holders.get(line);
    if (holders === void 0) this.#holders.set(line, [page]);
    else holders.push(page);
  }
  /**
   * The tasks of the page that these lines were copied from: the same lines under the same headings, in a page of some
   * size. What is known of the page itself is no page that it was copied from: there a line is at its own place.
   */
  copied(mentions) {
    if (mentions.length < LEAST_COPIED) return /* @__PURE__ */ new Map();
    const lines = mentions.map(signature);
    const own = new Set(mentions.map(nameOf));
    const same = /* @__PURE__ */ new Map();
    for (const line of lines)
      for (const page of (this.#holders.get(line) ?? []).slice(-NEWEST_PAGES))
        if (!own.has(page.name)) same.set(page, (same.get(page) ?? 0) + 1);
    const [source] = [...same].filter(
      ([page, count]) => count >= LEAST_COPIED && count >= COPIED_SHARE * Math.max(page.lines.size, lines.length)
    ).sort(([, a], [, b]) => b - a);
    if (source === void 0) return /* @__PURE__ */ new Map();
    const left = new Map([...source[0].lines].map(([line, items]) => [line, [...items]]));
    return new Map(
      mentions.flatMap((mention, index) => {
        const item = left.get(lines[index] ?? "")?.shift();
        return item === void 0 ? [] : [[mention, item]];
      })
    );
  }
};
function nameOf({ path, date }) {
  return `${date ?? ""} ${path}`;
}
function signature({ text, owners: owners2, section, context, status }) {
  return JSON.stringify([text, owners2, section, context, status]);
}

// src/tracking/matching/profile.ts
var ReadTexts = class {
  #said = /* @__PURE__ */ new Map();
  of(...texts) {
    const whole = texts.join("\n");
    const said = this.#said.get(whole) ?? {
      key: texts.map(normalise).join("\n"),
      words: new Set(texts.flatMap(wordsOf))
    };
    this.#said.set(whole, said);
    return said;
  }
};
function wordingOf(mention, texts = new ReadTexts()) {
  const { key, words: words2 } = texts.of(mention.text);
  const above = texts.of(...mention.section, mention.context ?? "");
  return {
    mention,
    key,
    words: words2,
    around: above.words,
    topic: above.key,
    place: mention.carriedOver ? "left over" : ACTION_HEADING.test(mention.section.at(-1) ?? "") ? "list" : "topic",
    // A number in brackets that is no issue of ours is a reference like any other.
    references: mention.issueNumber === null ? mention.references : [...mention.references, `#${mention.issueNumber}`],
    isMereName: isMereName(mention),
    substance: [...words2].reduce((sum2, word) => sum2 + substance(word), 2 * mention.references.length)
  };
}
var MOST_WORDINGS = 40;
var GrowingProfile = class {
  item;
  #byText = /* @__PURE__ */ new Map();
  #words = /* @__PURE__ */ new Set();
  #references = /* @__PURE__ */ new Set();
  #numbers = /* @__PURE__ */ new Map();
  #newest = new NewestMention();
  wordings = [];
  references = [];
  numbered = [];
  constructor(item) {
    this.item = item;
  }
  get newest() {
    return this.#newest.get(this.item.id);
  }
  /** Answers the words that the task has not had so far. */
  add(wording) {
    const { key, topic, place, mention } = wording;
    this.#newest.add(mention);
    const text = place === "topic" ? `${key}
${topic}` : key;
    const before = this.#byText.get(text);
    if (before === void 0 || compareMentions(before.mention, mention) <= 0) {
      this.#byText.delete(text);
      this.#byText.set(text, wording);
      const [oldest] = this.#byText.keys();
      if (this.#byText.size > MOST_WORDINGS && oldest !== void 0) this.#byText.delete(oldest);
      this.wordings = [...this.#byText.values()];
    }
    const references2 = wording.references.filter((reference) => !this.#references.has(reference));
    for (const reference of references2) this.#references.add(reference);
    if (references2.length > 0) this.references = [...this.#references];
    if (mention.code !== null) {
      this.#numbers.set(codeKey(mention.code), mention);
      this.numbered = [...this.#numbers.values()];
    }
    const fresh = [...wording.words].filter((word) => !this.#words.has(word));
    for (const word of fresh) this.#words.add(word);
    return fresh;
  }
};
var ACTION_HEADING = /\b(?:actions?|ais?|to-?dos?|tasks?|next steps|aufgaben|maßnahmen|nächste schritte|tâches|prochaines étapes)\b|行动|待办/iu;

// src/tracking/matching/task-index.ts
var TaskIndex = class {
  #profiles = /* @__PURE__ */ new Map();
  #wordings = /* @__PURE__ */ new Map();
  #read = new ReadTexts();
  #counts = /* @__PURE__ */ new Map();
  /** Tasks by the telling words of their texts, and of what stands around these; by whole texts; by day. */
  #texts = new Postings();
  #arounds = new Postings();
  #keys = new Postings();
  #days = /* @__PURE__ */ new Map();
  #codes = new Postings();
  #byNumber = /* @__PURE__ */ new Map();
  /** Days with mentions, oldest first. */
  #dates = [];
  #places = /* @__PURE__ */ new Map();
  #pages = new CopiedPages();
  numbers = new GroupNumbers();
  lists = new RunningLists();
  constructor(items = []) {
    for (const item of items) this.note(item, item.mentions);
  }
  get vocabulary() {
    return { tasks: this.#profiles.size, counts: this.#counts };
  }
  /** A mention as matching sees it; read only once. */
  wording(mention) {
    const wording = this.#wordings.get(mention) ?? wordingOf(mention, this.#read);
    this.#wordings.set(mention, wording);
    return wording;
  }
  /**
   * The tasks that a line of a meeting may mean: those of the meeting before, those of the same text or number, and of
   * those that share telling words the ones that share the rarest.
   */
  candidates({ key, words: words2, around, mention }, date) {
    const last = this.#dates.at(-1);
    const before = date === null || last !== void 0 && last < date ? last : this.#dates[this.#position(date) - 1];
    const found = /* @__PURE__ */ new Set();
    for (const day of [before, date]) {
      const tasks = day === void 0 || day === null ? void 0 : this.#days.get(day);
      if (tasks !== void 0 && tasks.size <= MOST_OF_A_DAY) for (const item of tasks) found.add(item);
    }
    for (const item of this.#keys.newest(key)) found.add(item);
    if (mention.code !== null) for (const item of this.#codes.newest(codeKey(mention.code))) found.add(item);
    const shared = /* @__PURE__ */ new Map();
    const share = (postings, said) => {
      for (const word of said) {
        const worth2 = 1 / (1 + postings.size(word));
        for (const item of postings.newest(word)) shared.set(item, (shared.get(item) ?? 0) + worth2);
      }
    };
    share(this.#texts, words2);
    share(this.#arounds, words2);
    share(this.#texts, around);
    const alike = [...shared];
    if (alike.length > MOST_ALIKE) alike.sort(([, a], [, b]) => b - a);
    for (const [item] of alike.slice(0, MOST_ALIKE)) found.add(item);
    return [...found].flatMap((item) => this.#profiles.get(item) ?? []);
  }
  /** Takes note of mentions that `item` has gained. */
  note(item, gained) {
    const profile = this.#profiles.get(item) ?? new GrowingProfile(item);
    this.#profiles.set(item, profile);
    this.noteNumber(item);
    for (const mention of gained.toSorted(compareMentions)) {
      const wording = this.wording(mention);
      for (const word of profile.add(wording)) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
      for (const word of wording.words) if (isTelling(word)) this.#texts.add(word, item);
      for (const word of wording.around) if (isTelling(word)) this.#arounds.add(word, item);
      this.#keys.add(wording.key, item);
      if (mention.code !== null) {
        this.numbers.note(mention.code, item);
        this.#codes.add(codeKey(mention.code), item);
      }
      if (mention.date !== null) this.#noteDay(mention.date, item);
      const place = this.#places.get(placeOf(mention)) ?? /* @__PURE__ */ new Map();
      this.#places.set(placeOf(mention), place.set(mention, item));
      this.#pages.note(mention, item);
      this.lists.note(mention, item);
    }
  }
  noteNumber(item) {
    if (item.number !== null && !this.#byNumber.has(item.number)) this.#byNumber.set(item.number, item);
  }
  /** How long before a meeting of `date` the task was last spoken of. Meetings without any mention do not count. */
  distance({ newest }, date) {
    const last = newest.date;
    if (last === null || date === null || last >= date) return { meetings: 1, months: 0 };
    const after = this.#position(last);
    const between = this.#position(date) - after - (this.#dates[after] === last ? 1 : 0);
    return { meetings: between + 1, months: (Date.parse(date) - Date.parse(last)) / MONTH };
  }
  /** What is known of a meeting's own page: its mentions and their tasks. */
  at(page) {
    return this.#places.get(placeOf(page)) ?? /* @__PURE__ */ new Map();
  }
  numbered(issue) {
    return this.#byNumber.get(issue);
  }
  /** The tasks of an earlier page that this one is a copy of; keyed by mention, empty if it is no copy. */
  copied(mentions) {
    return this.#pages.copied(mentions);
  }
  #noteDay(date, item) {
    const tasks = this.#days.get(date);
    if (tasks !== void 0) {
      tasks.add(item);
      return;
    }
    this.#days.set(date, /* @__PURE__ */ new Set([item]));
    this.#dates.splice(this.#position(date), 0, date);
  }
  /** How many days with mentions lie before a date. */
  #position(date) {
    let [low, high] = [0, this.#dates.length];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (compareStrings(this.#dates[middle] ?? "", date) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
};
var MOST_OF_A_DAY = 150;
var MOST_ALIKE = 80;
var NEWEST = 120;
var Postings = class {
  #items = /* @__PURE__ */ new Map();
  add(key, item) {
    const items = this.#items.get(key);
    if (items === void 0) this.#items.set(key, [item]);
    else if (items.at(-1) !== item) items.push(item);
  }
  size(key) {
    return this.#items.get(key)?.length ?? 0;
  }
  newest(key) {
    const items = this.#items.get(key) ?? [];
    return new Set(items.length <= NEWEST ? items : items.slice(-NEWEST));
  }
};
var MONTH = 365.25 / 12 * 24 * 60 * 60 * 1e3;
function placeOf({ path, date }) {
  return `${date ?? ""} ${path}`;
}

// src/tracking/matching/repeats.ts
function tasksOf(wordings, setting) {
  let tasks = [];
  for (const place of ["left over", "topic", "list"]) {
    const here = withoutCopies(
      wordings.filter((wording) => wording.place === place),
      setting
    );
    tasks = joined(tasks, here, place === "list", setting);
  }
  return tasks;
}
function withoutCopies(wordings, { weights: weights2 }) {
  const tasks = [];
  const byLine = /* @__PURE__ */ new Map();
  for (const wording of wordings) {
    const line = lineOf(wording);
    const plain = wording.substance >= weights2.plain;
    const alike = byLine.get(line) ?? [];
    const copy = plain ? alike.find((task2) => task2.some((other) => compatible(other, wording))) : void 0;
    if (copy !== void 0) {
      copy.push(wording);
      continue;
    }
    const task = [wording];
    tasks.push(task);
    byLine.set(line, [...alike.slice(-MOST_ALIKE2), task]);
  }
  return tasks;
}
var lineOf = ({ key, mention, references: references2 }) => JSON.stringify([key, mention.owners, references2]);
function compatible({ mention: a, key }, { mention: b, key: other }) {
  if (compareCodes(a, b) === "other" && key !== other) return false;
  return a.issueNumber === b.issueNumber || a.issueNumber === null || b.issueNumber === null;
}
function joined(tasks, more, isList, setting) {
  const { weights: weights2 } = setting;
  const above = candidates2(tasks, more.length);
  const scores = more.map((task, row) => {
    const line = /* @__PURE__ */ new Map();
    const isTold = isList || task.every(({ substance: substance2, mention }) => substance2 >= weights2.plain || mention.code !== null);
    if (!isTold) return line;
    for (const column of above(task)) {
      const other = tasks[column] ?? [];
      const best = Math.max(...task.flatMap((a) => other.map((b) => compatible(a, b) ? sameness(a, b, setting) : 0)));
      if (best >= (isList && isReview(other) ? weights2.reviewed : weights2.repeat))
        line.set(column, best - weights2.order * (row / more.length - column / tasks.length) ** 2);
    }
    return line;
  });
  const result = tasks.map((task) => [...task]);
  assign(scores).forEach((column, row) => {
    const task = more[row] ?? [];
    const home = column === null ? void 0 : result[column];
    if (home === void 0) result.push(task);
    else home.push(...task);
  });
  return result;
}
var isReview = (task) => task.some(({ place }) => place === "left over");
var MOST_PAIRS2 = 1e4;
var MOST_ALIKE2 = 30;
function candidates2(tasks, rows) {
  if (tasks.length * rows <= MOST_PAIRS2) return () => tasks.keys();
  const byWord = /* @__PURE__ */ new Map();
  tasks.forEach((task, column) => {
    for (const word of new Set(task.flatMap(namesOf))) {
      const columns = byWord.get(word);
      if (columns === void 0) byWord.set(word, [column]);
      else columns.push(column);
    }
  });
  return (task) => {
    const lists = [...new Set(task.flatMap(namesOf))].flatMap((word) => [byWord.get(word) ?? []]);
    const rarest = lists.sort((a, b) => a.length - b.length).slice(0, 3);
    return new Set(rarest.flatMap((columns) => columns.slice(0, MOST_ALIKE2)));
  };
}
var namesOf = ({ key, words: words2, mention }) => [
  `= ${key}`,
  ...mention.code === null ? [] : [`# ${codeKey(mention.code)}`],
  ...words2
];

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
  /** In a list that goes on from meeting to meeting, so much of `differ` counts. */
  running: 0.3,
  /** Both name owners: the same; some in common; none in common. */
  sameOwners: 0.1,
  someOwners: 0.05,
  otherOwners: -0.25,
  /** Both point to something: one reference in common; none in common. */
  sameReference: 0.1,
  otherReferences: -0.5,
  /**
   * Both bear a number of their group: the same; another one. As far as the series carries its numbers along, and where
   * the words agree in nothing and the owners are others, not enough for a link.
   */
  sameCode: 0.5,
  otherCode: -0.1,
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
  repeat: 0.9,
  /** The same of a line in the list of what is left over and one in the summary: there the task stands as it is from now on. */
  reviewed: 0.7
};

// src/tracking/matching/match.ts
function match(meeting, known, options = {}) {
  const { weights: weights2 = weights } = options;
  const index = options.index ?? indexOf(known, meeting.series);
  const wordings = meeting.mentions.toSorted(compareMentions).map((mention) => index.wording(mention));
  const setting = {
    rarity: rarityIn(index.vocabulary),
    weights: weights2,
    trust: (code) => index.numbers.trust(code),
    goesOn: (mention) => index.lists.goesOn(mention)
  };
  const exact = exactLinks(meeting, index);
  const matching = { links: [], fresh: [], doubts: [] };
  const uncertain = [];
  for (const task of tasksOf(wordings, setting)) {
    const found = task.map(({ mention }) => exact.get(mention)).find((link) => link !== void 0);
    if (found === void 0) uncertain.push(task);
    else for (const { mention } of task) matching.links.push({ mention, score: 1, ...exact.get(mention) ?? found });
  }
  const taken = new Set([...exact.values()].map(({ item }) => item));
  const scores = uncertain.map((task) => scoresOf(task, meeting.date, index, setting));
  const candidates3 = [...new Set(scores.flatMap((row) => [...row.keys()]))].filter(({ item }) => !taken.has(item)).sort((a, b) => compareMentions(a.newest, b.newest));
  const choices = choose(uncertain, candidates3, scores, weights2, setting.goesOn);
  uncertain.forEach((task, row) => {
    const { link, doubt } = choices[row] ?? { link: null, doubt: null };
    if (link === null) matching.fresh.push(task.map(({ mention }) => mention));
    else matching.links.push(...task.map((wording) => linkOf(wording, link.profile, link.score)));
    const [first] = task;
    const perhaps = doubt ?? (first === void 0 ? null : otherNumbered(first, link?.profile, scores[row], setting));
    if (perhaps !== null && first !== void 0)
      matching.doubts.push({ mention: first.mention, item: perhaps.profile.item, likeness: within(perhaps.score) });
  });
  return matching;
}
function indexOf(known, series) {
  const index = new TaskIndex(known.filter((item) => item.series === series));
  for (const item of known) index.noteNumber(item);
  return index;
}
var within = (score) => Math.min(1, Math.max(0, score));
function otherNumbered({ mention }, linked, scores, { trust }) {
  const bears = ({ numbered: numbered2 }) => numbered2.some((other) => compareCodes(mention, other) === "same");
  if (mention.code === null || trust(mention.code) < 0.5 || linked !== void 0 && bears(linked)) return null;
  const [best] = [...scores ?? []].filter(([profile]) => bears(profile)).sort(([, a], [, b]) => b - a);
  return best === void 0 ? null : { profile: best[0], score: best[1] };
}
function linkOf(wording, profile, score) {
  const same = profile.wordings.some(({ key }) => key === wording.key);
  return { mention: wording.mention, item: profile.item, evidence: same ? "words" : "likeness", score };
}
function scoresOf(task, date, index, setting) {
  const scores = /* @__PURE__ */ new Map();
  for (const wording of task) {
    for (const profile of index.candidates(wording, date)) {
      const score = likeness(wording, profile, index.distance(profile, date), setting);
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
var CITED = 0.5;
var citedDoubts = (entries) => entries.flatMap(({ mention, cites = [] }) => cites.map((item) => ({ mention, item, likeness: CITED })));
var Groups = class {
  #series;
  #weights;
  #index = new TaskIndex();
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
      { weights: this.#weights, index: this.#index }
    );
    for (const link of links) {
      const entry = open.get(link.mention);
      if (entry === void 0) continue;
      this.#add(link.item, [entry]);
      if (entry.known === null) this.#links.push(link);
    }
    for (const task of fresh) this.#open(task.flatMap((mention) => open.get(mention) ?? []));
    const isNews = (mention) => open.get(mention)?.known === null;
    this.#doubts.push(
      ...doubts.filter(({ mention }) => isNews(mention)),
      ...citedDoubts(meeting.filter(({ mention }) => isNews(mention)))
    );
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
    this.#index.note(
      item,
      entries.map(({ mention }) => mention)
    );
  }
};

// src/tracking/said.ts
var isFirm = ({ said }) => (said?.joined?.length ?? 0) + (said?.apart?.length ?? 0) > 0;
var areApart = (a, b) => [
  [a, b],
  [b, a]
].some(([one, other]) => one?.said?.apart?.some(({ id }) => id === other?.id) === true);

// src/tracking/register/moved-series.ts
var COPY = 0.8;
var PLAIN2 = 3;
function movedSeries(series) {
  const days = grouped(
    [...series].flatMap(
      ([name, pages]) => pages.map((page) => ({ name, page, keys: new Set(page.lines.map(lineKey)) }))
    ),
    ({ page }) => dayOf(page)
  );
  const copiesOf = (name, page) => {
    const lines = page.lines.map(lineKey);
    const isCopy = (keys) => lines.filter((line) => keys.has(line)).length >= COPY * Math.max(lines.length, 1);
    const others = (days.get(dayOf(page)) ?? []).filter((other) => other.name !== name && isCopy(other.keys));
    return new Set(others.map((other) => other.name));
  };
  return [...series].flatMap(([name, pages]) => {
    const copied = pages.map((page) => ({ page, there: copiesOf(name, page) }));
    const [target] = new Set(copied.flatMap(({ there }) => [...there]));
    if (target === void 0) return [];
    const isMoved = copied.every(({ page, there }) => there.has(target) || isGone(page));
    const lines = copied.flatMap(({ page, there }) => there.has(target) ? page.lines : []);
    return isMoved && worthOf(lines) >= PLAIN2 && isOlder(pages, series.get(target) ?? []) ? [[name, target]] : [];
  });
}
var dayOf = ({ date, path }) => date ?? path.slice(path.lastIndexOf("/") + 1).toLowerCase();
var isGone = ({ lines }) => lines.every(({ removed }) => removed);
var worthOf = (lines) => lines.reduce((sum2, { text }) => sum2 + [...new Set(wordsOf(text))].reduce((all, word) => all + substance(word), 0), 0);
function isOlder(pages, others) {
  if (pages.every(isGone)) return true;
  return !others.every(isGone) && pages.every(({ isKnown }) => isKnown) && others.some(({ isKnown }) => !isKnown);
}

// src/tracking/register/one-series.ts
function renamedSeries(meetings, known, { seriesOfPage = () => null, deleted = /* @__PURE__ */ new Set() } = {}) {
  const paths = new Set(known.flatMap(({ mentions }) => mentions.map(({ path }) => path)));
  const pages = [
    ...meetings.map(({ series: series2, date, path, items }) => ({
      series: series2,
      date,
      path,
      lines: items.map((item) => mentionOf(item, { path, date }, null)),
      isKnown: paths.has(path)
    })),
    ...knownPages(meetings, known, deleted)
  ];
  const bySeries = grouped(pages, (page) => page.series);
  const series = new Map([...bySeries].map(([name, own]) => [name, historyOf(name, own)]));
  const today = /* @__PURE__ */ new Map();
  const rename = (from, to) => {
    if (from !== to && nameOf2(to, today) !== from) today.set(from, to);
  };
  for (const spellings of grouped(series.values(), ({ name }) => name.toLowerCase()).values()) {
    const newest = spellings.toSorted((a, b) => compareDates(a.last, b.last) || compareStrings(a.name, b.name)).at(-1);
    for (const { name } of spellings) rename(name, newest?.name ?? name);
  }
  for (const pair of movedSeries(bySeries)) rename(...pair);
  for (const [from, to] of sharedByTasks(known, seriesOfPage)) {
    const [one, other] = [series.get(from), series.get(to)];
    if (one && other) rename(...inOrder(one, other));
  }
  const starts = [...series.values()].filter(({ first }) => first !== null);
  const holders = grouped(
    starts.flatMap((one) => [...openLines(one)].map((key) => ({ key, one }))),
    ({ key }) => key
  );
  for (const next of starts.toSorted((a, b) => compareDates(a.first, b.first))) {
    const [before] = repeatedFrom(next, holders).filter(({ name, last }) => name !== next.name && compareDates(last, next.first) < 0).sort((a, b) => compareDates(b.last, a.last) || compareStrings(a.name, b.name));
    if (before !== void 0 && !today.has(before.name)) rename(before.name, next.name);
  }
  return new Map([...today.keys()].map((name) => [name, nameOf2(name, today)]));
}
function historyOf(name, pages) {
  const dated = pages.filter(({ date }) => date !== null).sort((a, b) => compareDates(a.date, b.date));
  return { name, first: dated[0]?.date ?? null, last: dated.at(-1)?.date ?? null, pages: dated };
}
function knownPages(meetings, known, deleted) {
  const read = new Set(meetings.map(({ path }) => path));
  const lines = known.flatMap(({ series, mentions }) => mentions.map((mention) => ({ series, mention })));
  const rest = lines.filter(({ mention }) => !read.has(mention.path));
  return [
    ...grouped(rest, ({ series, mention }) => JSON.stringify([series, mention.path, mention.date])).values()
  ].flatMap((page) => {
    const [first] = page;
    if (first === void 0) return [];
    const { path, date } = first.mention;
    const lines2 = page.map(({ mention }) => deleted.has(path) ? { ...mention, removed: true } : mention);
    return [{ series: first.series, path, date, lines: lines2, isKnown: true }];
  });
}
function sharedByTasks(known, seriesOfPage) {
  return known.flatMap((item) => {
    const { series, mentions } = item;
    if (isFirm(item)) return [];
    const there = mentions.filter(({ issueNumber }) => issueNumber === null).flatMap(({ path }) => seriesOfPage(path) ?? []);
    return [...new Set(there)].filter((name) => name !== series).map((name) => [series, name]);
  });
}
function inOrder(one, other) {
  if (compareDates(one.last, other.first) < 0) return [one.name, other.name];
  return compareDates(other.last, one.first) < 0 ? [other.name, one.name] : [one.name, one.name];
}
var LAST_PAGES = 3;
var PLAIN3 = 3;
var openLines = ({ pages }) => new Set(
  pages.slice(-LAST_PAGES).flatMap(({ lines }) => lines.filter(({ status }) => status === "open").map(lineKey))
);
var MOST_HOLDERS = 20;
function repeatedFrom({ pages: [page] }, holders) {
  if (page === void 0) return [];
  const leftOver = page.lines.filter(({ carriedOver }) => carriedOver);
  const lines = leftOver.length > 0 ? leftOver : page.lines;
  const found = /* @__PURE__ */ new Map();
  for (const line of lines) {
    const those = holders.get(lineKey(line)) ?? [];
    if (those.length <= MOST_HOLDERS) for (const { one } of those) found.set(one, [...found.get(one) ?? [], line]);
  }
  const isEnough = (same) => same.length * 2 >= lines.length && (same.length > 1 || leftOver.length > 0 && same.some(({ text }) => worth(text) >= PLAIN3));
  return [...found].filter(([, same]) => isEnough(same)).map(([one]) => one);
}
var worth = (text) => [...new Set(wordsOf(text))].reduce((sum2, word) => sum2 + substance(word), 0);
function nameOf2(name, today) {
  const next = today.get(name);
  return next === void 0 ? name : nameOf2(next, today);
}

// src/tracking/register/partners.ts
function partnersOf(now, before, isGone2) {
  const partners = /* @__PURE__ */ new Map();
  const pages = grouped(before, ({ mention }) => mention.path);
  for (const [path, current] of grouped(now, ({ mention }) => mention.path)) {
    const earlier = pages.get(path) ?? [];
    const days = grouped(earlier.map(mentionIn), ({ date }) => date);
    const today = grouped(current.map(mentionIn), ({ date }) => date);
    for (const [date, mentions] of today) add(partners, samePlace(mentions, days.get(date) ?? []));
    add(
      partners,
      redated(
        current.map(mentionIn).filter((mention) => !partners.has(mention)),
        earlier.map(mentionIn).filter(({ date }) => !today.has(date))
      )
    );
  }
  const found = new Set(partners.values());
  const fresh = grouped(
    now.filter(({ mention }) => !partners.has(mention)),
    seriesOf
  );
  const gone = grouped(
    before.filter(({ mention }) => !found.has(mention) && isGone2(mention)),
    seriesOf
  );
  for (const [series, lines] of fresh)
    add(partners, moved(lines.map(mentionIn), (gone.get(series) ?? []).map(mentionIn)));
  return partners;
}
var mentionIn = ({ mention }) => mention;
var seriesOf = ({ series }) => series;
function add(to, more) {
  for (const [key, value] of more) to.set(key, value);
}
var SAME_MEETING = 0.8;
var SAME_PAGE = 0.5;
function redated(now, before) {
  const same = equalLines(now, before);
  const share = same.size / Math.max(now.length, before.length, 1);
  if (share < SAME_MEETING && isLater(now, before)) return /* @__PURE__ */ new Map();
  if (share < SAME_PAGE) return same;
  const taken = new Set(same.values());
  add(
    same,
    samePlace(
      now.filter((mention) => !same.has(mention)),
      before.filter((mention) => !taken.has(mention))
    )
  );
  return same;
}
var isLater = (now, before) => before.every(
  (old) => old.date !== null && now.every(({ date }) => date !== null && compareDates(date, old.date) > 0)
);
function moved(fresh, gone) {
  const left = grouped(gone, lineKey2);
  return new Map(
    fresh.flatMap((mention) => {
      const list = left.get(lineKey2(mention)) ?? [];
      const at = list.findIndex(({ date }) => date === null || mention.date === null || mention.date <= date);
      const [partner] = at === -1 ? [] : list.splice(at, 1);
      return partner === void 0 ? [] : [[mention, partner]];
    })
  );
}
function equalLines(now, before) {
  const left = grouped(before, lineKey2);
  return new Map(
    now.flatMap((mention) => {
      const partner = left.get(lineKey2(mention))?.shift();
      return partner === void 0 ? [] : [[mention, partner]];
    })
  );
}
function lineKey2({ text, owners: owners2, section, context }) {
  const isPlain = [...new Set(wordsOf(text))].reduce((total, word) => total + substance(word), 0) >= PLAIN4;
  return JSON.stringify([normalise(text), owners2, ...isPlain ? [] : [section, context]]);
}
var PLAIN4 = 2;

// src/tracking/register/pinned.ts
var NamedIssues = class {
  known;
  #byNumber;
  #heirs;
  #home;
  constructor(known, { heirs, home }) {
    this.known = known;
    this.#byNumber = new Map(known.flatMap((item) => item.number === null ? [] : [[item.number, item]]));
    this.#heirs = heirs;
    this.#home = home;
  }
  /** A line that cites one issue of ours, and no other of ours, is as good as one with its number at the end. */
  withNumber(mention) {
    const [item, ...more] = this.of(mention);
    if (item === void 0 || more.length > 0) return mention;
    const isOther = (reference) => this.#at(reference) !== item;
    return { ...mention, issueNumber: item.number, references: mention.references.filter(isOther) };
  }
  /** That of the line's own number, else those that it cites. */
  of(mention) {
    const own = mention.issueNumber === null ? void 0 : this.#today(mention.issueNumber);
    if (own !== void 0) return [own];
    const cited = mention.references.flatMap((reference) => {
      const item = this.#at(reference);
      return item === void 0 || reference.startsWith("#") && saysSomethingElse(mention, item) ? [] : [item];
    });
    return [...new Set(cited)];
  }
  #at(reference) {
    const number = numberAt(reference, this.#home);
    return number === null ? void 0 : this.#today(number);
  }
  #today(number) {
    return this.#byNumber.get(this.#heirs.get(number) ?? number);
  }
};
function pinned(entries, named2, earlier) {
  const joined2 = joinedLines(named2.known);
  return entries.map((entry) => {
    const [item, ...more] = named2.of(entry.mention);
    const before = earlier.get(entry.mention);
    const own = entry.known ?? joined2.get(lineIn(entry.series, entry.mention)) ?? null;
    const stands = own !== null && isFirm(own) ? { ...entry, pin: own } : entry;
    if (item === void 0) return stands;
    if (entry.known !== null && before !== void 0 && named2.of(before).includes(item)) return stands;
    if (more.length > 0) return { ...entry, cites: [item, ...more] };
    return { ...entry, series: item.series, pin: item };
  });
}
function joinedLines(known) {
  const joined2 = known.filter(({ said }) => (said?.joined?.length ?? 0) > 0);
  return new Map(
    joined2.flatMap((item) => item.mentions.map((mention) => [lineIn(item.series, mention), item]))
  );
}
var lineIn = (series, mention) => JSON.stringify([series, lineKey(mention)]);
function numberAt(reference, home) {
  const [, repository, digits] = REFERENCE.exec(reference) ?? [];
  if (digits === void 0 || home === null) return null;
  return repository === "" || repository === home.toLowerCase() ? Number(digits) : null;
}
var REFERENCE = /^(.*)#(\d+)$/u;
function saysSomethingElse(mention, { mentions }) {
  if (isMereName(mention) || mention.owners.length === 0) return false;
  const words2 = new Set(mentions.flatMap(({ text }) => wordsOf(text)).filter((word) => substance(word) > 0));
  const owners2 = new Set(mentions.flatMap((known) => known.owners));
  return !mention.owners.some((owner) => owners2.has(owner)) && !wordsOf(mention.text).some((word) => words2.has(word));
}

// src/tracking/planning/twins.ts
function standIns(known, duplicates = [], same = []) {
  const standIn = new Map(known.map((item) => [item, item]));
  const resolve = (item) => {
    const next = standIn.get(item) ?? item;
    return next === item ? item : resolve(next);
  };
  const join = (...pair) => {
    const [older, younger] = pair.map(resolve).sort(compareAge);
    if (areApart(...pair)) return;
    if (older !== void 0 && younger !== void 0 && older !== younger) standIn.set(younger, older);
  };
  for (const [item, into] of same) if (resolve(into) !== resolve(item)) standIn.set(resolve(item), into);
  const holders = /* @__PURE__ */ new Map();
  for (const item of known.toSorted(compareAge)) {
    for (const mention of item.mentions) {
      const key = rememberedKey(mention);
      const others = holders.get(key) ?? [];
      holders.set(key, [...others, { item, mention }]);
      const holder = others.find((other) => other.item.id === item.id || isSame(other.mention, mention));
      if (holder !== void 0) join(holder.item, item);
    }
  }
  for (const [one, other] of duplicates) join(one, other);
  return new Map(known.map((item) => [item, resolve(item)]));
}
var isSame = (a, b) => a.removed === b.removed && a.context === b.context && a.owners.join() === b.owners.join() && a.section.join("\n") === b.section.join("\n");

// src/tracking/register/reconcile-mentions.ts
function reconcileMentions(meetings, known, {
  sha = null,
  renamed = /* @__PURE__ */ new Map(),
  deleted = /* @__PURE__ */ new Set(),
  successors = /* @__PURE__ */ new Map(),
  duplicates = [],
  same = [],
  home = null
}) {
  const standIn = standIns(known, duplicates, same);
  const heirs = new Map([...successors, ...twinNumbers(standIn)]);
  const named2 = new NamedIssues(known, { heirs, home });
  const ofToday = ({ issueNumber }) => issueNumber === null ? null : heirs.get(issueNumber) ?? issueNumber;
  const before = ownMentions(known, standIn, renamed);
  const now = meetings.flatMap(
    (meeting) => meeting.items.map((item) => {
      const mention = mentionOf(item, meeting, sha);
      const today = named2.withNumber({ ...mention, issueNumber: ofToday(mention) });
      return { series: meeting.series, mention: today, from: { meeting, item } };
    })
  );
  const pages = new Set(meetings.map(({ path }) => path));
  const isGone2 = ({ path, removed }) => removed || pages.has(path) || deleted.has(path);
  const partners = partnersOf(now, before, isGone2);
  const entryOf = new Map(before.map((entry) => [entry.mention, entry]));
  const earlier = /* @__PURE__ */ new Map();
  const read = /* @__PURE__ */ new Map();
  const current = now.map(({ series, mention, from }) => {
    const partner = partners.get(mention);
    const entry = partner === void 0 ? void 0 : entryOf.get(partner);
    const again = entry === void 0 ? mention : refreshed(mention, entry.mention);
    read.set(again, from);
    if (entry === void 0) return { series, mention, known: null };
    earlier.set(again, entry.remembered);
    return { series: entry.series, mention: again, known: entry.known };
  });
  const found = new Set(partners.values());
  const others = before.filter(({ mention }) => !found.has(mention)).map(({ series, mention, known: known2, remembered }) => {
    const again = { ...mention, removed: isGone2(mention) };
    earlier.set(again, remembered);
    return { series, mention: again, known: known2 };
  });
  return { entries: pinned([...current, ...others], named2, earlier), read, earlier };
}
function ownMentions(known, standIn, renamed) {
  const seen = /* @__PURE__ */ new Map();
  const split = known.filter(({ said }) => (said?.apart?.length ?? 0) > 0);
  const isTaken = (item, key) => split.some(
    (one) => compareAge(item, one) < 0 && areApart(item, one) && one.mentions.some((mention) => rememberedKey(mention) === key)
  );
  return known.toSorted(compareAge).flatMap((twin) => {
    const item = standIn.get(twin) ?? twin;
    const elders = seen.get(item) ?? /* @__PURE__ */ new Set();
    seen.set(item, /* @__PURE__ */ new Set([...elders, ...twin.mentions.map(rememberedKey)]));
    return twin.mentions.map((mention) => ({ mention, key: rememberedKey(mention) })).filter(({ key }) => !elders.has(key) && !isTaken(twin, key)).map(({ mention }) => {
      const path = renamed.get(mention.path) ?? mention.path;
      return { series: item.series, mention: { ...mention, path }, known: item, remembered: mention };
    });
  });
}
var twinNumbers = (standIn) => [...standIn].flatMap(
  ([twin, { number }]) => twin.number === null || number === null || twin.number === number ? [] : [[twin.number, number]]
);
function refreshed(now, before) {
  const same = now.path === before.path && now.line === before.line && now.text === before.text && now.status === before.status;
  return same && before.sha !== null ? { ...now, sha: before.sha } : now;
}

// src/tracking/register/register.ts
function track(meetings, known, options = {}) {
  const { weights: weights2 = weights } = options;
  const today = renamedSeries(meetings, known, { deleted: options.deleted ?? /* @__PURE__ */ new Set() });
  const named2 = meetings.map((meeting) => ({ ...meeting, series: today.get(meeting.series) ?? meeting.series }));
  const { entries, read, earlier } = reconcileMentions(named2, known, options);
  const folded = [...grouped(entries, ({ series }) => series)].map(([series, own]) => fold(series, own, weights2));
  const items = folded.flatMap((series) => series.items).sort(byFirstMention);
  const merged = folded.flatMap((series) => series.merged);
  return {
    items,
    links: folded.flatMap(({ links }) => links),
    doubts: [...folded.flatMap(({ doubts }) => doubts), ...elsewhere(items, known, { read, earlier })],
    merged: [...merged, ...twinsOf(standIns(known, options.duplicates, options.same), items, merged)],
    split: folded.flatMap(({ split }) => split),
    read,
    earlier
  };
}
var ELSEWHERE = 0.5;
function elsewhere(items, known, { read, earlier }) {
  const isKnown = new Set(known.map(({ id }) => id));
  const open = grouped(
    items.filter((item) => statusOf(item).status === "open").flatMap((item) => keysOf(item).map((key) => ({ key, item }))),
    ({ key }) => key
  );
  return items.flatMap((item) => {
    const mention = item.mentions.find((one) => one.carriedOver && read.has(one) && !earlier.has(one));
    if (mention === void 0 || item.number !== null || isKnown.has(item.id)) return [];
    const others = open.get(lineKey(mention)) ?? [];
    const other = others.find(
      (one) => one.item.series !== item.series && (one.item.number !== null || isBefore(one.item, item))
    );
    return other === void 0 ? [] : [{ mention, item: other.item, likeness: ELSEWHERE }];
  });
}
var keysOf = ({ mentions }) => [...new Set(mentions.map(lineKey))];
var isBefore = ({ mentions: [a] }, { mentions: [b] }) => a !== void 0 && b !== void 0 && compareMentions(a, b) < 0;
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
  isTelling,
  numberAt,
  grouped,
  renamedSeries,
  track
};
