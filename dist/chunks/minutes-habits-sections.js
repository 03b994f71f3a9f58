import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  CONCEPTS,
  KNOWN_LANGUAGES,
  Trie,
  folded,
  isSpaceless,
  isSpacelessAt,
  isWordAt,
  labelOf,
  lexiconOf,
  scriptOf,
  wordsOf
} from "./minutes-vocabulary-ru.js";

// src/minutes/habits/markers/traps.ts
function isTrap(word, { main, own }) {
  return main !== "en" && lexiconOf([main], own).has("traps", word.toLowerCase());
}
function saysEverybody(written, { main, own }) {
  return main !== "en" && lexiconOf([main], own).has("everybody", written.toLowerCase());
}

// src/minutes/habits/sections.ts
var MAX_TOPIC = 40;
var MAX_TOPIC_WORDS = 4;
var BESIDE = [
  "article",
  "relation",
  "auxiliary",
  "pronoun",
  "and",
  "action",
  "step",
  "task",
  "leftover",
  "list",
  "earlier",
  "open",
  "review",
  "fresh",
  "meeting",
  "filler",
  "ownerRole",
  "dueColumn",
  "statusColumn",
  "month",
  "weekday",
  "relativeDay",
  "today",
  "tomorrow",
  "before",
  "untilBehind",
  "timeWord",
  "everybody",
  "honorific"
];
var AHEAD = ["fresh", "relativeDay", "today", "tomorrow", "weekday"];
var TIME = [
  ...AHEAD,
  ...["before", "untilBehind", "article", "relation", "meeting", "month", "timeWord", "number"]
];
var MAX_DEADLINE = 8;
var CARRIED = ["earlier", "open", "review", "leftover"];
var SENTENCE = ["stop", "pronoun", "auxiliary"];
function placeOf(text, lexicon) {
  const label = labelOf(text);
  if (label === null) return null;
  const own = lexicon.ownPlace(folded(label));
  if (own === "none") return null;
  if (own !== null) return { strength: "plain", carried: own === "earlier", fresh: false, closed: false };
  const tokens = withoutNames(withoutOrdinal(lexicon.tag(label)));
  return headedPlace(label, tokens) ?? namedPlace(label, tokens, lexicon);
}
function isTaught(text, lexicon) {
  const label = labelOf(text);
  return label !== null && lexicon.ownPlace(folded(label)) === "action";
}
function isBarred(text, begins, lexicon) {
  const label = labelOf(text);
  if (label === null) return false;
  const own = lexicon.ownPlace(folded(label));
  if (own !== null) return own === "none";
  return begins && lexicon.isBarred(folded(label)) && placeOf(text, lexicon) === null;
}
function deadlinePlaceOf(text, lexicon) {
  const label = labelOf(text);
  const tokens = label === null ? [] : lexicon.tag(label);
  const named = tokens.some((token) => is(token, "month")) && tokens.some((token) => is(token, "number"));
  const dated = named || /\d\s?\/\s?\d/u.test(label ?? "");
  const plain = tokens.some(isUntil) && (dated || hasDeadline(tokens, isUntil));
  if (!plain || tokens.length > MAX_DEADLINE || !tokens.every((token) => is(token, ...TIME))) return null;
  return { strength: "plain", carried: false, fresh: true, closed: false };
}
var is = ({ classes }, ...concepts) => concepts.some((concept) => classes.has(concept));
function withoutOrdinal(tokens) {
  const [first, second] = tokens;
  const numbered = first && second && is(first, "numbered") && is(second, "number");
  return numbered && tokens.length > 2 ? tokens.slice(2) : tokens;
}
function withoutNames(tokens) {
  return tokens.filter((token, at) => {
    if (isKnown(token)) return true;
    if (isNamedBefore(tokens.slice(0, at))) return false;
    const behind = tokens.slice(at + 1, at + 4);
    const meeting = behind.findIndex((one) => is(one, "meeting"));
    if (meeting < 0 || behind.slice(0, meeting).some(isKnown)) return true;
    const before = tokens.slice(0, at).findLast(isKnown);
    return before === void 0 || !is(before, "earlier", "article", "relation", "fresh");
  });
}
function isNamedBefore(tokens) {
  const at = tokens.findLastIndex((token) => isKnown(token) && !is(token, "article", "relation"));
  const [before, meeting] = [tokens[at - 1], tokens[at]];
  if (!before || !meeting || !is(meeting, "meeting")) return false;
  return is(before, "earlier", "fresh", "relation", "article") && tokens.length - at <= MAX_TOPIC_WORDS;
}
function isKnown(token) {
  return is(token, "number", ...BESIDE);
}
function headedPlace(label, tokens) {
  const head = tokens.find((token) => is(token, "action")) ?? tokens.find((token) => is(token, "step", "task", "leftover"));
  if (!head) return null;
  const unknown = tokens.filter((token) => !isKnown(token));
  if (unknown.some((token) => !is(token, "sectionBeside"))) return null;
  const rest = tokens.filter((token) => token !== head);
  const alone = unknown.length === 0 && !rest.some((token) => is(token, "step") && is(token, "sectionBeside"));
  const place = saidBeside(label, tokens, head);
  if (isInitials(head) && !(alone && place.carried)) return null;
  if (/[?？]$/u.test(label) && rest.some((token) => is(token, "pronoun", "auxiliary"))) return null;
  const plain = is(head, "action") || is(head, "step", "task") && hasDeadline(rest, isUntilBehind);
  return { strength: alone && plain ? "plain" : "weak", ...place };
}
function hasDeadline(tokens, until) {
  return tokens.some(until) && tokens.some((token) => is(token, ...AHEAD));
}
var isUntilBehind = (token) => is(token, "untilBehind");
var isUntil = (token) => isUntilBehind(token) || is(token, "before") && is(token, "relation");
function isInitials({ word }) {
  return new RegExp("^\\p{Script=Latin}{2}$", "u").test(word);
}
function saidBeside(label, tokens, head) {
  const from = label.lastIndexOf(" / ", head.start);
  const next = label.indexOf(" / ", head.end);
  const own = tokens.filter(
    (token) => token !== head && token.start > from && (next < 0 || token.start < next) && !is(token, "action")
  );
  const rest = tokens.filter((token) => token !== head);
  const behind = tokens.filter(({ start }) => start >= head.end);
  const before = tokens.filter(({ end }) => end <= head.start).at(-1);
  const follows = before !== void 0 && is(before, "step") && is(before, "review") ? before : null;
  const fresh = rest.some((token) => is(token, "fresh", "relativeDay", "tomorrow"));
  const [first, second] = behind;
  const followed = behind.length > 0 && behind.every((token) => is(token, "review", "statusColumn") && !is(token, "action"));
  const fromMonth = behind.length === 2 && first && second && is(first, "origin") && is(second, "month");
  const carried = is(head, "leftover") || !fresh && (own.some((token) => token !== follows && is(token, ...CARRIED)) || followed || fromMonth === true);
  const done = rest.some((token) => is(token, "done"));
  const closed = done && !rest.some((token) => is(token, "open", "auxiliary") || token.word === "not");
  return { carried, fresh, closed };
}
function namedPlace(label, tokens, lexicon) {
  const at = tokens.findIndex((token) => is(token, "plainAction"));
  const head = tokens[at];
  if (!head || isTrap(head.word, lexicon) || /[?？]$/u.test(label)) return null;
  const sides = { before: tokens.slice(0, at), behind: tokens.slice(at + 1) };
  const topicBefore = sides.behind.every(isKnown);
  if (!topicBefore && !sides.before.every(isKnown)) return null;
  const topic = topicBefore ? sides.before : sides.behind;
  const [first, last] = [topic[0], topic.at(-1)];
  if (!first || !last) return null;
  const words = label.slice(first.start, last.end);
  const joint = label.slice(head.end, first.start);
  const led = is(first, "relation", "and") && !isSpaceless(first.word);
  const about = topicBefore || led || /^\s*[(（&/+–—-]/u.test(joint);
  if (!about || !isTopic(words, topicBefore ? topic : topic.slice(is(first, "relation", "and") ? 1 : 0), lexicon))
    return null;
  const neighbour = topicBefore ? last : first;
  const between = topicBefore ? label.slice(last.end, head.start) : joint;
  const joined = is(neighbour, "and") || /[&/+,]/u.test(between);
  return { strength: joined ? "weak" : "plain", ...saidBeside(label, tokens, head) };
}
function isTopic(words, topic, lexicon) {
  return words.length <= MAX_TOPIC && topic.length > 0 && topic.length <= MAX_TOPIC_WORDS + 1 && topic.filter((token) => !isKnown(token)).length <= MAX_TOPIC_WORDS && !/[:：;"“”]|[.,]\s*$/u.test(words.trim()) && !topic.some((token) => is(token, ...SENTENCE) || isGerund(token.word, lexicon)) && // An unknown word in hiragana is the ending of a verb.
  !topic.some((token) => !isKnown(token) && scriptOf(token.word) === "hiragana");
}
var isGerund = (word, lexicon) => word.endsWith("ing") && !lexicon.has("teamGerund", word);

// src/minutes/vocabulary/detect.ts
var FUNCTION = ["article", "relation", "auxiliary", "pronoun", "and", "duty"];
var CONTENT = [
  "action",
  "step",
  "task",
  "leftover",
  "markers",
  "ownerRole",
  "ownerLabels",
  "dueColumn",
  "attendance",
  "agenda",
  "done",
  "doneApart",
  "dropped",
  "happened",
  "goesOn",
  "noTask",
  "everybody",
  "sectionBeside",
  "otherStatements"
];
var CONCEPT_NAMES = Object.keys(CONCEPTS).filter((name) => name in CONCEPTS);
var MAX_READ = 2e4;
var LEAST_SHARE = 0.15;
var LEAST_WORDS = 0.9;
var LETTER_WEIGHT = 0.25;
var LEAST_LETTERS = 4;
var SCRIPTS = [
  [new RegExp("\\p{Script=Hangul}", "u"), "ko"],
  [new RegExp("\\p{Script=Cyrillic}", "u"), "ru"]
];
var KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
var HAN = new RegExp("\\p{Script=Han}", "u");
var HAN_ALL = new RegExp("\\p{Script=Han}", "gu");
var LEAST_KANA = 0.1;
function languagesOf(text, allowed) {
  const read = text.slice(0, MAX_READ);
  const { words, content, plain } = scoresOf(read, allowed);
  const most = Math.max(...words.values(), LEAST_WORDS / LEAST_SHARE);
  const written = SCRIPTS.filter(([script]) => script.test(read)).map(([, language]) => language);
  const han = allowed.includes("ja") ? languageOfHan(read, content) : HAN.test(read) ? "zh" : null;
  const isTold = (language) => {
    if (han !== null && (language === "ja" || language === "zh")) return language === han;
    if (written.includes(language)) return true;
    return (words.get(language) ?? 0) >= most * LEAST_SHARE || (content.get(language) ?? 0) >= 1;
  };
  const told = ["en", ...allowed.filter((language) => language !== "en" && isTold(language))];
  const main = told.reduce((best, language) => (plain.get(language) ?? 0) > (plain.get(best) ?? 0) ? language : best);
  return [main, ...told.filter((language) => language !== main)];
}
function languageOfHan(text, content) {
  const kana = text.match(KANA)?.length ?? 0;
  const han = text.match(HAN_ALL)?.length ?? 0;
  if (kana + han === 0) return null;
  if (kana === 0) return (content.get("ja") ?? 0) > (content.get("zh") ?? 0) ? "ja" : "zh";
  return kana >= (kana + han) * LEAST_KANA ? "ja" : "zh";
}
function scoresOf(text, allowed) {
  const trie = trieOf(allowed);
  const lower = folded(text);
  const sums = {
    plain: new Float64Array(LANGUAGE_COUNT),
    words: new Float64Array(LANGUAGE_COUNT),
    content: new Float64Array(LANGUAGE_COUNT)
  };
  const add = (to, { at }, much) => {
    to[at] = (to[at] ?? 0) + much;
  };
  for (let at = 0; at < lower.length; ) {
    const found = trie.longestAt(lower, at);
    for (const one of found && !isOfAddress(lower, at, found.end) ? found.values : []) {
      if (one.function > 0) add(sums.plain, one, 1);
      add(sums.words, one, one.function);
      add(sums.content, one, one.content);
    }
    at = found && found.end > at ? found.end : at + 1;
    while (isWithinWord(lower, at)) at++;
  }
  return { words: byLanguage(sums.words), content: byLanguage(sums.content), plain: byLanguage(sums.plain) };
}
var LANGUAGE_COUNT = KNOWN_LANGUAGES.length;
var byLanguage = (sums) => new Map(KNOWN_LANGUAGES.map((language, at) => [language, sums[at] ?? 0]));
function isWithinWord(text, at) {
  return isWordAt(text, at) && isWordAt(text, at - 1) && !isSpacelessAt(text, at) && !isSpacelessAt(text, at - 1);
}
function isOfAddress(text, start, end) {
  return /[./@_#]/u.test(text[start - 1] ?? "") || /^(?:[/@_]|\.[\p{L}\p{N}])/u.test(text.slice(end, end + 2));
}
var tries = /* @__PURE__ */ new Map();
function trieOf(allowed) {
  const languages = [.../* @__PURE__ */ new Set(["en", ...allowed])].sort();
  const key = languages.join(" ");
  let trie = tries.get(key);
  if (!trie) tries.set(key, trie = compile(languages));
  return trie;
}
function compile(languages) {
  const trie = new Trie();
  const english = new Set(CONCEPT_NAMES.flatMap((concept) => wordsOf("en", concept).map(folded)));
  const functionWords = languagesByWord(languages, FUNCTION);
  for (const [word, of] of functionWords) {
    if (word.includes(" ")) continue;
    const sharing = of.length + (english.has(word) && !of.includes("en") ? 1 : 0);
    for (const language of of)
      trie.add(word, { at: KNOWN_LANGUAGES.indexOf(language), function: weightOf(word) / sharing ** 2, content: 0 });
  }
  for (const [word, of] of languagesByWord(languages, CONTENT)) {
    const letters = isSpaceless(word) ? 2 * word.length : word.length;
    if (english.has(word) || functionWords.has(word) || letters < LEAST_LETTERS) continue;
    for (const language of of)
      trie.add(word, { at: KNOWN_LANGUAGES.indexOf(language), function: 0, content: 1 / of.length });
  }
  return trie;
}
var weightOf = (word) => word.length === 1 && !isSpaceless(word) ? LETTER_WEIGHT : 1;
function languagesByWord(languages, concepts) {
  const found = /* @__PURE__ */ new Map();
  for (const language of languages)
    for (const concept of concepts)
      for (const written of wordsOf(language, concept)) {
        const word = folded(written);
        const of = found.get(word);
        if (!of) found.set(word, [language]);
        else if (of.at(-1) !== language) of.push(language);
      }
  return found;
}

export {
  isTrap,
  saysEverybody,
  placeOf,
  isTaught,
  isBarred,
  deadlinePlaceOf,
  languagesOf
};
