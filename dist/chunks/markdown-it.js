import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  deadlinePlaceOf,
  isBarred,
  isTaught,
  isTrap,
  languagesOf,
  placeOf,
  saysEverybody
} from "./minutes-habits-sections.js";
import {
  MAX_BYTES,
  decode,
  farDates,
  seriesOf
} from "./minutes-series.js";
import {
  anyOf,
  dateIn,
  headingDate,
  isMinutes,
  mayBeMinutes,
  meetingDate,
  pathDate,
  splitFrontMatter
} from "./ignore.js";
import {
  CONCEPTS,
  KNOWN_LANGUAGES,
  Trie,
  anyCase,
  escaped,
  folded,
  isHangul,
  isSpaceless,
  isSpacelessAt,
  isVerbLast,
  isWordAt,
  isWordCharacter,
  labelOf,
  lexiconOf,
  plainWidth,
  scriptOf,
  wordsOf
} from "./minutes-vocabulary-ru.js";
import {
  require_mod
} from "./fastest-levenshtein.js";
import {
  __commonJS,
  __export,
  __toESM
} from "./runtime.js";

// node_modules/punycode.js/punycode.js
var require_punycode = __commonJS({
  "node_modules/punycode.js/punycode.js"(exports, module) {
    "use strict";
    var maxInt = 2147483647;
    var base = 36;
    var tMin = 1;
    var tMax = 26;
    var skew = 38;
    var damp = 700;
    var initialBias = 72;
    var initialN = 128;
    var delimiter = "-";
    var regexPunycode = /^xn--/;
    var regexNonASCII = /[^\0-\x7F]/;
    var regexSeparators = /[\x2E\u3002\uFF0E\uFF61]/g;
    var errors = {
      "overflow": "Overflow: input needs wider integers to process",
      "not-basic": "Illegal input >= 0x80 (not a basic code point)",
      "invalid-input": "Invalid input"
    };
    var baseMinusTMin = base - tMin;
    var floor = Math.floor;
    var stringFromCharCode = String.fromCharCode;
    function error(type) {
      throw new RangeError(errors[type]);
    }
    function map(array, callback) {
      const result = [];
      let length = array.length;
      while (length--) {
        result[length] = callback(array[length]);
      }
      return result;
    }
    function mapDomain(domain, callback) {
      const parts = domain.split("@");
      let result = "";
      if (parts.length > 1) {
        result = parts[0] + "@";
        domain = parts[1];
      }
      domain = domain.replace(regexSeparators, ".");
      const labels = domain.split(".");
      const encoded = map(labels, callback).join(".");
      return result + encoded;
    }
    function ucs2decode(string3) {
      const output = [];
      let counter = 0;
      const length = string3.length;
      while (counter < length) {
        const value = string3.charCodeAt(counter++);
        if (value >= 55296 && value <= 56319 && counter < length) {
          const extra = string3.charCodeAt(counter++);
          if ((extra & 64512) == 56320) {
            output.push(((value & 1023) << 10) + (extra & 1023) + 65536);
          } else {
            output.push(value);
            counter--;
          }
        } else {
          output.push(value);
        }
      }
      return output;
    }
    var ucs2encode = (codePoints) => String.fromCodePoint(...codePoints);
    var basicToDigit = function(codePoint) {
      if (codePoint >= 48 && codePoint < 58) {
        return 26 + (codePoint - 48);
      }
      if (codePoint >= 65 && codePoint < 91) {
        return codePoint - 65;
      }
      if (codePoint >= 97 && codePoint < 123) {
        return codePoint - 97;
      }
      return base;
    };
    var digitToBasic = function(digit, flag) {
      return digit + 22 + 75 * (digit < 26) - ((flag != 0) << 5);
    };
    var adapt = function(delta, numPoints, firstTime) {
      let k = 0;
      delta = firstTime ? floor(delta / damp) : delta >> 1;
      delta += floor(delta / numPoints);
      for (; delta > baseMinusTMin * tMax >> 1; k += base) {
        delta = floor(delta / baseMinusTMin);
      }
      return floor(k + (baseMinusTMin + 1) * delta / (delta + skew));
    };
    var decode4 = function(input) {
      const output = [];
      const inputLength = input.length;
      let i = 0;
      let n = initialN;
      let bias = initialBias;
      let basic = input.lastIndexOf(delimiter);
      if (basic < 0) {
        basic = 0;
      }
      for (let j = 0; j < basic; ++j) {
        if (input.charCodeAt(j) >= 128) {
          error("not-basic");
        }
        output.push(input.charCodeAt(j));
      }
      for (let index2 = basic > 0 ? basic + 1 : 0; index2 < inputLength; ) {
        const oldi = i;
        for (let w = 1, k = base; ; k += base) {
          if (index2 >= inputLength) {
            error("invalid-input");
          }
          const digit = basicToDigit(input.charCodeAt(index2++));
          if (digit >= base) {
            error("invalid-input");
          }
          if (digit > floor((maxInt - i) / w)) {
            error("overflow");
          }
          i += digit * w;
          const t = k <= bias ? tMin : k >= bias + tMax ? tMax : k - bias;
          if (digit < t) {
            break;
          }
          const baseMinusT = base - t;
          if (w > floor(maxInt / baseMinusT)) {
            error("overflow");
          }
          w *= baseMinusT;
        }
        const out = output.length + 1;
        bias = adapt(i - oldi, out, oldi == 0);
        if (floor(i / out) > maxInt - n) {
          error("overflow");
        }
        n += floor(i / out);
        i %= out;
        output.splice(i++, 0, n);
      }
      return String.fromCodePoint(...output);
    };
    var encode2 = function(input) {
      const output = [];
      input = ucs2decode(input);
      const inputLength = input.length;
      let n = initialN;
      let delta = 0;
      let bias = initialBias;
      for (const currentValue of input) {
        if (currentValue < 128) {
          output.push(stringFromCharCode(currentValue));
        }
      }
      const basicLength = output.length;
      let handledCPCount = basicLength;
      if (basicLength) {
        output.push(delimiter);
      }
      while (handledCPCount < inputLength) {
        let m = maxInt;
        for (const currentValue of input) {
          if (currentValue >= n && currentValue < m) {
            m = currentValue;
          }
        }
        const handledCPCountPlusOne = handledCPCount + 1;
        if (m - n > floor((maxInt - delta) / handledCPCountPlusOne)) {
          error("overflow");
        }
        delta += (m - n) * handledCPCountPlusOne;
        n = m;
        for (const currentValue of input) {
          if (currentValue < n && ++delta > maxInt) {
            error("overflow");
          }
          if (currentValue === n) {
            let q = delta;
            for (let k = base; ; k += base) {
              const t = k <= bias ? tMin : k >= bias + tMax ? tMax : k - bias;
              if (q < t) {
                break;
              }
              const qMinusT = q - t;
              const baseMinusT = base - t;
              output.push(
                stringFromCharCode(digitToBasic(t + qMinusT % baseMinusT, 0))
              );
              q = floor(qMinusT / baseMinusT);
            }
            output.push(stringFromCharCode(digitToBasic(q, 0)));
            bias = adapt(delta, handledCPCountPlusOne, handledCPCount === basicLength);
            delta = 0;
            ++handledCPCount;
          }
        }
        ++delta;
        ++n;
      }
      return output.join("");
    };
    var toUnicode = function(input) {
      return mapDomain(input, function(string3) {
        return regexPunycode.test(string3) ? decode4(string3.slice(4).toLowerCase()) : string3;
      });
    };
    var toASCII = function(input) {
      return mapDomain(input, function(string3) {
        return regexNonASCII.test(string3) ? "xn--" + encode2(string3) : string3;
      });
    };
    var punycode2 = {
      /**
       * A string representing the current Punycode.js version number.
       * @memberOf punycode
       * @type String
       */
      "version": "2.3.1",
      /**
       * An object of methods to convert from JavaScript's internal character
       * representation (UCS-2) to Unicode code points, and back.
       * @see <https://mathiasbynens.be/notes/javascript-encoding>
       * @memberOf punycode
       * @type Object
       */
      "ucs2": {
        "decode": ucs2decode,
        "encode": ucs2encode
      },
      "decode": decode4,
      "encode": encode2,
      "toASCII": toASCII,
      "toUnicode": toUnicode
    };
    module.exports = punycode2;
  }
});

// node_modules/extend/index.js
var require_extend = __commonJS({
  "node_modules/extend/index.js"(exports, module) {
    "use strict";
    var hasOwn = Object.prototype.hasOwnProperty;
    var toStr = Object.prototype.toString;
    var defineProperty = Object.defineProperty;
    var gOPD = Object.getOwnPropertyDescriptor;
    var isArray = function isArray2(arr) {
      if (typeof Array.isArray === "function") {
        return Array.isArray(arr);
      }
      return toStr.call(arr) === "[object Array]";
    };
    var isPlainObject2 = function isPlainObject3(obj) {
      if (!obj || toStr.call(obj) !== "[object Object]") {
        return false;
      }
      var hasOwnConstructor = hasOwn.call(obj, "constructor");
      var hasIsPrototypeOf = obj.constructor && obj.constructor.prototype && hasOwn.call(obj.constructor.prototype, "isPrototypeOf");
      if (obj.constructor && !hasOwnConstructor && !hasIsPrototypeOf) {
        return false;
      }
      var key;
      for (key in obj) {
      }
      return typeof key === "undefined" || hasOwn.call(obj, key);
    };
    var setProperty = function setProperty2(target, options) {
      if (defineProperty && options.name === "__proto__") {
        defineProperty(target, options.name, {
          enumerable: true,
          configurable: true,
          value: options.newValue,
          writable: true
        });
      } else {
        target[options.name] = options.newValue;
      }
    };
    var getProperty = function getProperty2(obj, name) {
      if (name === "__proto__") {
        if (!hasOwn.call(obj, name)) {
          return void 0;
        } else if (gOPD) {
          return gOPD(obj, name).value;
        }
      }
      return obj[name];
    };
    module.exports = function extend2() {
      var options, name, src, copy, copyIsArray, clone;
      var target = arguments[0];
      var i = 1;
      var length = arguments.length;
      var deep = false;
      if (typeof target === "boolean") {
        deep = target;
        target = arguments[1] || {};
        i = 2;
      }
      if (target == null || typeof target !== "object" && typeof target !== "function") {
        target = {};
      }
      for (; i < length; ++i) {
        options = arguments[i];
        if (options != null) {
          for (name in options) {
            src = getProperty(target, name);
            copy = getProperty(options, name);
            if (target !== copy) {
              if (deep && copy && (isPlainObject2(copy) || (copyIsArray = isArray(copy)))) {
                if (copyIsArray) {
                  copyIsArray = false;
                  clone = src && isArray(src) ? src : [];
                } else {
                  clone = src && isPlainObject2(src) ? src : {};
                }
                setProperty(target, { name, newValue: extend2(deep, clone, copy) });
              } else if (typeof copy !== "undefined") {
                setProperty(target, { name, newValue: copy });
              }
            }
          }
        }
      }
      return target;
    };
  }
});

// src/minutes/vocabulary/phrase.ts
var sets = /* @__PURE__ */ new Map();
function classSet(classes) {
  const key = classes.join(" ");
  let set2 = sets.get(key);
  if (!set2) sets.set(key, set2 = new Set(classes));
  return set2;
}
var SYMBOL = /[A-Z][A-Z_]*|[()|?*+]/g;
function phrase(source, signs = ["number"]) {
  const symbols = source.match(SYMBOL) ?? [];
  let at = 0;
  const alternatives = () => {
    const parts = [sequence()];
    while (symbols[at] === "|") {
      at++;
      parts.push(sequence());
    }
    return parts.length === 1 && parts[0] ? parts[0] : { kind: "any", parts };
  };
  const sequence = () => {
    const parts = [];
    for (let symbol = symbols[at]; symbol !== void 0 && symbol !== "|" && symbol !== ")"; symbol = symbols[at]) {
      at++;
      let part;
      if (symbol === "(") {
        part = alternatives();
        if (symbols[at++] !== ")") throw new Error(`The phrase "${source}" lacks a closing bracket.`);
      } else {
        part = { kind: "class", name: conceptOf(symbol, source, signs) };
      }
      const sign = symbols[at];
      if (sign === "?" || sign === "*" || sign === "+") {
        at++;
        part = { kind: "repeat", part, least: sign === "+" ? 1 : 0, most: sign === "?" ? 1 : Infinity };
      }
      parts.push(part);
    }
    return { kind: "all", parts };
  };
  const root = alternatives();
  if (at < symbols.length) throw new Error(`The phrase "${source}" has a bracket too many.`);
  const { classes, empty } = firstOf(root);
  const mayBegin = (word) => {
    if (empty || !word) return empty;
    for (const one2 of word.classes) if (classes.has(one2)) return true;
    return false;
  };
  return {
    matches: (words) => words.length <= MAX_WORDS && mayBegin(words[0]) && (ends(root, { words, from: 0, to: words.length }, 1) & 1 << words.length) !== 0,
    begins: (words, from = 0, most2 = MAX_WORDS) => {
      if (!mayBegin(words[from])) return 0;
      const to = Math.min(words.length, from + most2, from + MAX_WORDS);
      const places2 = ends(root, { words, from, to }, 1);
      return places2 === 0 ? 0 : 31 - Math.clz32(places2);
    },
    mayBegin
  };
}
var MAX_WORDS = 30;
function beginnersOf(phrases) {
  const byClasses = /* @__PURE__ */ new WeakMap();
  return (word) => {
    let bits = byClasses.get(word.classes);
    if (bits === void 0) {
      bits = phrases.reduce((sum, { mayBegin }, at) => mayBegin(word) ? sum | 1 << at : sum, 0);
      byClasses.set(word.classes, bits);
    }
    return bits;
  };
}
function firstOf(part) {
  switch (part.kind) {
    case "class":
      return { classes: /* @__PURE__ */ new Set([part.name]), empty: false };
    case "repeat": {
      const { classes, empty } = firstOf(part.part);
      return { classes, empty: empty || part.least === 0 };
    }
    case "any": {
      const all2 = part.parts.map(firstOf);
      return { classes: new Set(all2.flatMap(({ classes }) => [...classes])), empty: all2.some(({ empty }) => empty) };
    }
    case "all": {
      const classes = /* @__PURE__ */ new Set();
      for (const one2 of part.parts) {
        const first = firstOf(one2);
        for (const name of first.classes) classes.add(name);
        if (!first.empty) return { classes, empty: false };
      }
      return { classes, empty: true };
    }
  }
}
function conceptOf(symbol, source, signs) {
  const name = symbol.toLowerCase().replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
  if (signs.includes(name) || name in CONCEPTS) return name;
  throw new Error(`The phrase "${source}" names a class that does not exist: ${symbol}.`);
}
function ends(part, stretch, from) {
  switch (part.kind) {
    case "class": {
      let found2 = 0;
      for (let left = from; left !== 0; left &= left - 1) {
        const at = 31 - Math.clz32(left & -left);
        if (stretch.from + at < stretch.to && stretch.words[stretch.from + at]?.classes.has(part.name) === true)
          found2 |= 1 << at + 1;
      }
      return found2;
    }
    case "all": {
      let places2 = from;
      for (const one2 of part.parts) {
        if (places2 === 0) return 0;
        places2 = ends(one2, stretch, places2);
      }
      return places2;
    }
    case "any": {
      let found2 = 0;
      for (const one2 of part.parts) found2 |= ends(one2, stretch, from);
      return found2;
    }
    case "repeat": {
      let all2 = part.least === 0 ? from : 0;
      let latest = from;
      for (let times = 0; times < part.most && latest !== 0; times++) {
        latest = ends(part.part, stretch, latest) & ~all2;
        all2 |= latest;
      }
      return all2;
    }
  }
}

// src/minutes/vocabulary/calendar.ts
var ORDERED = { month: 12, weekday: 7, count: 10, timeUnit: 5 };
function valuesOf(language, concept) {
  const first = concept === "month" || concept === "count" ? 1 : 0;
  const values = /* @__PURE__ */ new Map();
  wordsOf(language, concept).forEach((word, index2) => {
    if (!values.has(folded(word))) values.set(folded(word), index2 % ORDERED[concept] + first);
  });
  return values;
}

// src/minutes/vocabulary/time-words.ts
var TIME_SIGNS = [
  "number",
  /** Of a day, a month, or some days. */
  "shortNumber",
  "yearNumber",
  /** A day with its year, in digits: "2024-03-01", "1.3.2024". */
  "fullDay",
  /** "3/15" */
  "slashDay",
  /** "15.3." */
  "dotDay",
  "clock",
  /** "R4", "v1.2" */
  "version",
  /** "Q3" */
  "quarter",
  /** A weekday that is not cut short: others may be anything ("so", "sun"). */
  "longWeekday",
  /** A month that is nobody's name. */
  "plainMonth",
  /** An occasion that is no milestone. */
  "gathering",
  /** A word that is not of time. */
  "word",
  "comma",
  "dot",
  "colon",
  "open",
  "close",
  /** Any other sign: no phrase goes beyond it. */
  "break"
];
var CLASSES = [
  "article",
  "relation",
  "month",
  "weekday",
  "count",
  "alsoName",
  "ordinal",
  "dayJoin",
  "yearSign",
  "monthSign",
  "daySign",
  "today",
  "tomorrow",
  "afterTomorrow",
  "relativeDay",
  "soonSpan",
  "onDayBehind",
  "season",
  "timeUnit",
  "week",
  "once",
  "occasion",
  "milestone",
  "coming",
  "comingBehind",
  "nextWeek",
  "current",
  "partOf",
  "endOf",
  "few",
  "until",
  "before",
  "untilBehind",
  "timeFor",
  "within",
  "onDay",
  "afterTime",
  "calendarWeek",
  "timeWord"
];
var KERNEL = [
  "month",
  "weekday",
  "monthSign",
  "today",
  "tomorrow",
  "afterTomorrow",
  "relativeDay",
  "soonSpan",
  "season",
  "timeUnit",
  "week",
  "once",
  "occasion",
  "milestone",
  "partOf",
  "endOf",
  "calendarWeek",
  "fullDay",
  "slashDay",
  "dotDay",
  "version",
  "quarter"
];
var apart = (shape, ...classes) => ({ shape, classes, isApart: true });
var any = (shape, ...classes) => ({ shape, classes, isApart: false });
var DIGITS = [
  apart(/(?:19|20)\d\d([-/.])\d{1,2}\1\d{1,2}(?!\d)/y, "fullDay"),
  apart(/\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)\d\d(?!\d)/y, "fullDay"),
  apart(/\d{1,2}([-/])\d{1,2}\1(?:19|20)\d\d(?!\d)/y, "fullDay"),
  any(/\d{1,2}\/\d{1,2}(?![\d/])/y, "slashDay"),
  apart(/\d+\.\d+(?:\.\d+)?-?(?:rc|beta|alpha)\d*(?!\d)/y, "version"),
  apart(/\d+\.\d+\.\d+(?![\d.])/y, "version"),
  apart(/\d{1,2}\.\s?\d{1,2}\.(?!\d)/y, "dotDay"),
  apart(/\d{1,2}\.\d{1,2}(?!\d)/y, "dotDay", "version"),
  apart(/\d+\.\d+(?!\d)/y, "version"),
  any(/\d{1,2}:\d\d(?!\d)/y, "clock"),
  any(/(?:19|20)\d\d(?!\d)/y, "number", "yearNumber"),
  any(/\d{1,2}(?!\d)/y, "number", "shortNumber"),
  any(/\d+/y, "number")
];
var LETTERS = [
  any(/r-?\d+(?:\.\d+)*(?![\p{L}\d_])/uy, "version"),
  any(/v\d+(?:\.\d+)+(?![\p{L}\d_])/uy, "version"),
  apart(/q[1-4](?!\d)/y, "quarter")
];
var SIGNS = {
  ",": "comma",
  "\uFF0C": "comma",
  ".": "dot",
  ":": "colon",
  "\uFF1A": "colon",
  "(": "open",
  "\uFF08": "open",
  ")": "close",
  "\uFF09": "close"
};
var LONG_WEEKDAY = 5;
function timeWords(text4, language) {
  const plain3 = folded(text4);
  if (plain3.length !== text4.length) return [];
  const lower = text4.toLowerCase();
  const { trie, values, ends: ends2 } = timeTrie(language);
  const words = [];
  const add2 = (start, end, classes, value = 0) => {
    words.push({ start, end, classes, value });
  };
  let behindNumber = false;
  for (let at = 0; at < plain3.length; ) {
    const character = plain3[at] ?? "";
    if (!isWordAt(plain3, at)) {
      const sign = signOf(text4, at);
      if (sign !== null) add2(at, at + 1, classSet([sign]));
      at++;
      behindNumber = false;
      continue;
    }
    const isDigit = character >= "0" && character <= "9";
    const shaped = behindNumber ? null : shapeAt(lower, at, isDigit ? DIGITS : LETTERS);
    if (shaped) {
      add2(at, shaped.end, shaped.classes, isDigit ? Number.parseInt(plain3.slice(at, shaped.end), 10) : 0);
      at = shaped.end;
      behindNumber = isDigit;
      continue;
    }
    const found2 = trie.longestAt(plain3, at);
    if (found2 && found2.end > at) {
      const word = plain3.slice(at, found2.end);
      add2(at, found2.end, classesOf(word, found2.values), valueOf(word, found2.values, values));
      at = found2.end;
    } else {
      const start = at++;
      if (!isSpaceless(character)) while (isWordAt(plain3, at) && !isSpacelessAt(plain3, at)) at++;
      const last = words.at(-1);
      if (isSpaceless(character) && last?.end === start && last.classes.has("word")) last.end = at;
      else add2(start, at, isCompound(plain3, start, at, ends2) ? COMPOUND : UNKNOWN);
    }
    behindNumber = false;
  }
  return words.some(({ classes }) => isKernel(classes)) ? words : [];
}
var UNKNOWN = classSet(["word"]);
var COMPOUND = classSet(["word", "occasion", "gathering"]);
var kernels = /* @__PURE__ */ new WeakMap();
function isKernel(classes) {
  let kernel = kernels.get(classes);
  if (kernel === void 0) kernels.set(classes, kernel = KERNEL.some((one2) => classes.has(one2)));
  return kernel;
}
function signOf(text4, at) {
  const character = text4[at] ?? "";
  if (character === " ") return null;
  const sign = SIGNS[character];
  if (sign !== void 0) return sign;
  if (/[\s*_`'"’“”„]/u.test(character)) return null;
  if (/[-‐-―]/u.test(character))
    return /[\p{L}\p{N}]/u.test(text4[at - 1] ?? "") && /[\p{L}\p{N}]/u.test(text4[at + 1] ?? "") ? null : "break";
  return "break";
}
function shapeAt(text4, at, shapes) {
  if (shapes === LETTERS && !isVersionBegin(text4, at)) return null;
  for (const { shape, classes, isApart: isApart2 } of shapes) {
    shape.lastIndex = at;
    if (shape.test(text4) && !(isApart2 && isJoined(text4, shape.lastIndex)))
      return { end: shape.lastIndex, classes: classSet(classes) };
  }
  return null;
}
function isVersionBegin(text4, at) {
  const next = text4[at + 1] ?? "";
  return "rvq".includes(text4[at] ?? "") && (next === "-" || next >= "0" && next <= "9");
}
var LETTER = new RegExp("\\p{L}", "u");
function isJoined(text4, at) {
  const next = text4[at] ?? "";
  return next === "_" || next >= "0" && next <= "9" || isWordAt(text4, at) && LETTER.test(next);
}
var plainSets = /* @__PURE__ */ new WeakMap();
function classesOf(word, concepts) {
  if (concepts.includes("weekday") && (word.length >= LONG_WEEKDAY || isSpaceless(word[0] ?? "")))
    return classSet(withSigns([...concepts, "longWeekday"]));
  let set2 = plainSets.get(concepts);
  if (!set2) plainSets.set(concepts, set2 = classSet(withSigns(concepts)));
  return set2;
}
function withSigns(concepts) {
  const classes = [...concepts];
  if (concepts.includes("month") && !concepts.includes("alsoName")) classes.push("plainMonth");
  if (concepts.includes("occasion") && !concepts.includes("milestone")) classes.push("gathering");
  return classes;
}
function valueOf(word, concepts, values) {
  for (const concept of ["month", "weekday", "count", "timeUnit"])
    if (concepts.includes(concept)) return values[concept].get(word) ?? 0;
  return 0;
}
var tries = /* @__PURE__ */ new Map();
function timeTrie(language) {
  let compiled3 = tries.get(language);
  if (!compiled3) {
    const trie = new Trie();
    for (const concept of CLASSES)
      for (const word of new Set(wordsOf(language, concept))) if (!word.startsWith("*")) trie.add(word, concept);
    compiled3 = {
      trie,
      values: {
        month: valuesOf(language, "month"),
        weekday: valuesOf(language, "weekday"),
        count: valuesOf(language, "count"),
        timeUnit: valuesOf(language, "timeUnit")
      },
      ends: wordsOf(language, "occasion").flatMap((word) => word.startsWith("*") ? [word.slice(1)] : [])
    };
    tries.set(language, compiled3);
  }
  return compiled3;
}
function isCompound(text4, start, end, ends2) {
  return ends2.some((one2) => end - start > one2.length && text4.startsWith(one2, end - one2.length));
}

// src/minutes/habits/due.ts
var DAY = `((WEEKDAY DOT? COMMA? DAY_JOIN?)? (FULL_DAY
  | MONTH DOT? SHORT_NUMBER ORDINAL? (COMMA? YEAR_NUMBER)?
  | SHORT_NUMBER (DOT | ORDINAL)? DAY_JOIN? MONTH (DOT? DAY_JOIN? YEAR_NUMBER)?
  | (YEAR_NUMBER YEAR_SIGN)? SHORT_NUMBER MONTH_SIGN SHORT_NUMBER DAY_SIGN))`;
var MONTH = `((PLAIN_MONTH | SHORT_NUMBER MONTH_SIGN) (DAY_JOIN? YEAR_NUMBER)?)`;
var NEXT = `((ARTICLE | CURRENT)* (COMING WORD? WORD? (TIME_UNIT | WEEK | ONCE | WEEKDAY | OCCASION)
    | COMING FEW? (COUNT | NUMBER)? TIME_UNIT
    | (TIME_UNIT | WEEK | ONCE | OCCASION | LONG_WEEKDAY) COMING_BEHIND
    | NEXT_WEEK TIME_UNIT? WEEKDAY)
  (OPEN ${DAY} CLOSE | COMMA ${DAY})?)`;
var PART = `((PART_OF | END_OF) (ARTICLE | CURRENT | COMING | DAY_JOIN | RELATION)*
  (TIME_UNIT | WEEK | OCCASION | QUARTER YEAR_NUMBER? | MONTH YEAR_NUMBER? | YEAR_NUMBER | SHORT_NUMBER MONTH_SIGN))`;
var SOON = `(RELATIVE_DAY | TODAY | TOMORROW | AFTER_TOMORROW | ARTICLE? ${PART} | CURRENT (TIME_UNIT | WEEK | LONG_WEEKDAY) | SEASON
  | CALENDAR_WEEK SHORT_NUMBER)`;
var RELEASE = `(VERSION | QUARTER YEAR_NUMBER? | MILESTONE VERSION?)`;
var TIME = `(${DAY} | SLASH_DAY | DOT_DAY | ${NEXT} | ${SOON} | LONG_WEEKDAY | ${RELEASE} | ${MONTH})`;
var OCCASION = `((ARTICLE | CURRENT)+ WORD? WORD? OCCASION | OCCASION)`;
var SPAN = `((COUNT | NUMBER) ((RELATION | WORD)? (COUNT | NUMBER))? TIME_UNIT)`;
var due = (force, says, words, told) => ({ force, says, phrase: words, atEnd: false, ...told });
var DUE_HABITS = [
  due("deadline", 'a day, a week or a release behind "until"', `UNTIL COLON? (ARTICLE | RELATION | UNTIL)* ${TIME}`, {
    examples: [
      ["send the draft by Friday", "by Friday"],
      ["clean the pier until the end of the month", "until the end of the month"],
      ["Deadline: 2024-05-01", "Deadline: 2024-05-01"],
      ["Lampen kaufen bis zum 20. M\xE4rz", "bis zum 20. M\xE4rz"],
      ["envoyer le plan avant le 20 mars", "avant le 20 mars"],
      ["\u622A\u6B622024\u5E743\u67081\u65E5", "\u622A\u6B622024\u5E743\u67081\u65E5"]
    ],
    counter: ["merge the PR by Jan", "two drivers by two vendors", "vor zwei Wochen besprochen"]
  }),
  due(
    "deadline",
    'a day, a week or an occasion before "\u524D", "\uAE4C\uC9C0"',
    `(UNTIL | ON_DAY)? (${TIME} | ${OCCASION} | SOON_SPAN) (OPEN (WEEKDAY | WORD) CLOSE)? (TIME_WORD | NUMBER | CLOCK | RELATIVE_DAY)* UNTIL_BEHIND`,
    {
      examples: [
        ["\u4E0B\u6B21\u4F1A\u8BAE\u524D\u51C6\u5907", "\u4E0B\u6B21\u4F1A\u8BAE\u524D"],
        ["3\u67081\u65E5\u4E4B\u524D\u63D0\u4EA4", "3\u67081\u65E5\u4E4B\u524D"]
      ],
      counter: ["\u4E4B\u524D\u8BA8\u8BBA\u8FC7"]
    }
  ),
  due(
    "deadline",
    "an occasion that the task is needed for",
    `BEFORE (RELATION | UNTIL)* (${OCCASION} | ${RELEASE} | SEASON) (ON_DAY? ${DAY})?`,
    {
      examples: [
        ["check the docs before release", "before release"],
        ["circulate the plan in advance of the harbour meeting", "in advance of the harbour meeting"],
        ["die Liste vor dem Treffen verschicken", "vor dem Treffen"]
      ],
      counter: ["before we meet", "wait until it rains"]
    }
  ),
  due(
    "deadline",
    'a day or a coming occasion behind "for"',
    `TIME_FOR (TOMORROW | ARTICLE* (${DAY} | ${NEXT}) | ARTICLE* (WORD? WORD? OCCASION | WORD) ON_DAY ${DAY})`,
    {
      examples: [
        ["book the boat for May 16", "for May 16"],
        ["prepare the chart for next time (June 25)", "for next time (June 25)"],
        ["draw the chart for the meeting on 10 May 2024", "for the meeting on 10 May 2024"],
        ["Karte f\xFCr das n\xE4chste Treffen zeichnen", "f\xFCr das n\xE4chste Treffen"]
      ],
      counter: ["lamps for R4 and R4 betas", "a room for the meeting"]
    }
  ),
  due(
    "deadline",
    "some days, weeks or months",
    `WITHIN (ARTICLE | RELATION)* (${SPAN} | (COMING | COMING FEW | COUNT? FEW) (COUNT | NUMBER)? TIME_UNIT)`,
    {
      examples: [
        ["in two weeks report back", "in two weeks"],
        ["answer within the next few days", "within the next few days"],
        ["innerhalb von zwei Wochen antworten", "innerhalb von zwei Wochen"],
        ["r\xE9pondre dans deux semaines", "dans deux semaines"]
      ],
      counter: ["in the next section", "in weeks like these", "in two parts"]
    }
  ),
  due("day", 'a day behind "on"', `ON_DAY ARTICLE* ${DAY}`, {
    examples: [
      ["announce the dates on 2024-03-20", "on 2024-03-20"],
      ["am 20. M\xE4rz den Hafen besuchen", "am 20. M\xE4rz"]
    ],
    counter: ["announced on 2024-01-10", "work on 3 lamps"]
  }),
  due("day", "a month, or a part of one", `WITHIN ARTICLE* (MONTH YEAR_NUMBER? | ${MONTH} | ${PART})`, {
    examples: [
      ["sailing day in August", "in August"],
      ["hold the election in early 2025", "in early 2025"]
    ],
    counter: ["review what was done in January", "in order"]
  }),
  due("day", "what must come first", `AFTER_TIME ARTICLE* (${DAY} | ${RELEASE} | SEASON | ${NEXT})`, {
    examples: [
      ["Will be painted after R5", "after R5"],
      ["meet again after Easter", "after Easter"]
    ],
    counter: ["look after the lamps"]
  }),
  due(
    "day",
    "a day in numbers and signs, which needs no preposition",
    `(YEAR_NUMBER YEAR_SIGN)? SHORT_NUMBER MONTH_SIGN SHORT_NUMBER DAY_SIGN`,
    {
      examples: [["5\u67084\u65E5\u660E\u786E\u6D4B\u8BD5\u7528\u4F8B", "5\u67084\u65E5"]],
      counter: ["\u7B2C9\u6B21\u4F1A\u8BAE"]
    }
  ),
  due("day", 'a day before "\u306B", "\uC5D0"', `(${DAY} | SLASH_DAY) (TIME_WORD | NUMBER | CLOCK)* ON_DAY_BEHIND`, {
    examples: [
      ["5/3\uC5D0 \uB4F1\uB300 \uCE60\uD558\uAE30", "5/3\uC5D0"],
      ["5\u67083\u65E5\u306B\u706F\u53F0\u3092\u5857\u308B", "5\u67083\u65E5\u306B"]
    ],
    counter: ["\uD68C\uC758\uC5D0 \uCC38\uC11D"]
  }),
  due("day", "a day at the end", DAY, {
    atEnd: true,
    examples: [["prepare slides (2024-03-01)", "2024-03-01"]],
    counter: ["on the 2023-09-01 meeting we decided to wait"]
  }),
  due(
    "loose",
    "a coming day, week or occasion, just named",
    `(${NEXT} | TOMORROW | SOON_SPAN | CURRENT (WEEK | LONG_WEEKDAY) | (PART_OF | END_OF) (ARTICLE | CURRENT | COMING | DAY_JOIN | RELATION)* WEEK)`,
    {
      examples: [
        ["tell the list tomorrow", "tomorrow"],
        ["ring the bell next friday", "next friday"],
        ["present the lamps at the next Lighthouse Board meeting", "the next Lighthouse Board meeting"],
        ["la semaine prochaine", "la semaine prochaine"]
      ],
      counter: ["ask carol to join next week.", "tidy up this week\u2019s notes", "discuss the next steps"]
    }
  )
];
var compiled = /* @__PURE__ */ new Map();
function duePhrase(habit2) {
  let found2 = compiled.get(habit2);
  if (!found2) compiled.set(habit2, found2 = phrase(habit2.phrase, TIME_SIGNS));
  return found2;
}
var DAY_PHRASE = phrase(DAY, TIME_SIGNS);
var TIME_PHRASE = phrase(`(${TIME} | UNTIL_BEHIND)+`, TIME_SIGNS);
var NEXT_MEETING = phrase(
  "(COMING (ONCE | GATHERING) | (ONCE | GATHERING) COMING_BEHIND)",
  TIME_SIGNS
);

// src/minutes/habits/due/day.ts
var DAY_MS = 24 * 60 * 60 * 1e3;
var AHEAD_MS = 200 * DAY_MS;
function dayOf(words, phrase2, meetingDate2, languages) {
  const day = wholeDay(words);
  if (day === null || day.some(has("fullDay"))) {
    const plain3 = dateIn(phrase2);
    if (plain3 !== null) return plain3;
  }
  const year = day?.find(has("yearNumber"))?.value ?? null;
  if (day && (year !== null || meetingDate2 !== null)) return namedDay(day, year, meetingDate2);
  if (meetingDate2 === null) return null;
  return digitDay(words, phrase2, meetingDate2, languages) ?? (isVague(words) ? null : weekday(words, meetingDate2) ?? nearDay(words, meetingDate2) ?? counted(words, meetingDate2) ?? endOf(words, meetingDate2));
}
var has = (name) => (word) => word.classes.has(name);
function wholeDay(words) {
  for (let at = 0; at < words.length; at++) {
    const length = DAY_PHRASE.begins(words, at);
    if (length > 0) return words.slice(at, at + length);
  }
  return null;
}
function namedDay(words, year, meetingDate2) {
  const sign = words.findIndex(has("monthSign"));
  const numbers = words.filter(has("shortNumber"));
  const month = sign < 0 ? words.find(has("month"))?.value : words[sign - 1]?.value;
  const day = sign < 0 ? numbers[0]?.value : numbers.at(-1)?.value;
  return month === void 0 || day === void 0 ? null : dated(month, day, year, meetingDate2);
}
function dated(month, day, year, meetingDate2) {
  if (year !== null || meetingDate2 === null) return year === null ? null : dateIn(`${year}-${month}-${day}`);
  const now = Number(meetingDate2.slice(0, 4));
  const same = dateIn(`${now}-${month}-${day}`);
  const coming = same !== null && same >= meetingDate2 ? same : dateIn(`${now + 1}-${month}-${day}`);
  if (coming === null) return same;
  if (Date.parse(coming) - Date.parse(meetingDate2) <= AHEAD_MS) return coming;
  return coming === same ? dateIn(`${now - 1}-${month}-${day}`) : same;
}
function digitDay(words, phrase2, meetingDate2, languages) {
  const digits = /(\d{1,2})[/.]\s?(\d{1,2})/u.exec(phrase2);
  const [one2, other] = [Number(digits?.[1]), Number(digits?.[2])];
  const foreign = languages.filter((language) => language !== "en");
  if (words.some(has("slashDay"))) {
    const monthFirst = foreign.length > 0 && foreign.every((language) => wordsOf(language, "monthSign").length > 0);
    if (monthFirst || other > 12 && one2 <= 12) return dated(one2, other, null, meetingDate2);
    return one2 > 12 ? dated(other, one2, null, meetingDate2) : null;
  }
  return words.some((word) => has("dotDay")(word) && !has("version")(word)) && foreign.length > 0 ? dated(other, one2, null, meetingDate2) : null;
}
var VAGUE = ["occasion", "milestone", "once", "few", "version", "quarter", "season", "calendarWeek", "slashDay"];
function isVague(words) {
  const any2 = (...names) => words.some((word) => names.some((name) => word.classes.has(name)));
  if (any2(...VAGUE)) return true;
  if (any2("nextWeek") && any2("weekday")) return false;
  if (any2("coming", "comingBehind")) return true;
  return any2("timeUnit", "week") && (any2("current") || !any2("count", "number", "endOf"));
}
function weekday(words, meetingDate2) {
  const named = words.find(has("weekday"));
  if (!named) return null;
  const today = (new Date(meetingDate2).getUTCDay() + 6) % 7;
  const inDays = words.some(has("nextWeek")) ? 7 - today + named.value : (named.value - today + 7) % 7;
  return later(meetingDate2, inDays);
}
function nearDay(words, meetingDate2) {
  if (words.some(has("afterTomorrow"))) return later(meetingDate2, 2);
  if (words.some(has("tomorrow"))) return later(meetingDate2, 1);
  return words.some(has("today")) ? meetingDate2 : null;
}
function later(day, days) {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}
var SPAN_DAYS = [1, 7];
function counted(words, meetingDate2) {
  const number = words.findLast((word) => has("shortNumber")(word) || has("count")(word));
  const days = SPAN_DAYS[words.findLast(has("timeUnit"))?.value ?? SPAN_DAYS.length];
  return number === void 0 || days === void 0 ? null : later(meetingDate2, number.value * days);
}
var MONTH_UNIT = 2;
function endOf(words, meetingDate2) {
  if (!words.some(has("endOf"))) return null;
  const [thisYear, thisMonth] = [Number(meetingDate2.slice(0, 4)), Number(meetingDate2.slice(5, 7))];
  const named = words.find(has("month"))?.value;
  if (named === void 0 && words.find(has("timeUnit"))?.value !== MONTH_UNIT) return null;
  const month = named ?? thisMonth;
  const year = words.find(has("yearNumber"))?.value ?? (month < thisMonth ? thisYear + 1 : thisYear);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
function isPastSpan(words, meetingDate2) {
  const [thisYear, thisMonth] = [Number(meetingDate2.slice(0, 4)), Number(meetingDate2.slice(5, 7))];
  const year = words.find(has("yearNumber"))?.value;
  const month = words.find(has("month"))?.value;
  if (year !== void 0 && year !== thisYear) return year < thisYear;
  if (month === void 0) return false;
  return year === void 0 ? (month - thisMonth + 12) % 12 > 6 : month < thisMonth;
}

// src/minutes/habits/due/phrases.ts
var FORCES = ["deadline", "day", "loose"];
var MAX_WORDS2 = 14;
var MAX_TEXT = 4e3;
var BEGINNERS = beginnersOf(DUE_HABITS.map(duePhrase));
function duePhrasesIn(text4, languages) {
  return languages.flatMap((language) => {
    const words = timeWords(text4.slice(0, MAX_TEXT), language);
    if (words.length === 0) return [];
    const beginners = words.map(BEGINNERS);
    const some = beginners.reduce((all2, one2) => all2 | one2, 0);
    return DUE_HABITS.flatMap((habit2, index2) => {
      const bit = 1 << index2;
      if ((some & bit) === 0) return [];
      const found2 = [];
      const { begins } = duePhrase(habit2);
      for (let at = 0; at < words.length; ) {
        const first = words[at];
        const mayBegin = ((beginners[at] ?? 0) & bit) !== 0;
        const length = first && mayBegin && isStart(text4, first) ? begins(words, at, MAX_WORDS2) : 0;
        const last = words[at + length - 1];
        if (first && last && length > 0 && !isCut(last, words[at + length]) && !isPossessive(text4, last.end)) {
          found2.push({ start: first.start, end: last.end, habit: habit2, language, words: words.slice(at, at + length) });
          at += length;
        } else at++;
      }
      return found2;
    });
  });
}
function isStart(text4, word) {
  const before2 = text4[word.start - 1] ?? " ";
  if (isSpaceless(before2) || isSpaceless(text4[word.start] ?? "")) return true;
  return !isWordCharacter(before2) && !/[_./-]/u.test(before2);
}
function isCut(last, next) {
  return last.classes.has("month") && next?.classes.has("shortNumber") === true;
}
function isPossessive(text4, end) {
  return /['’]/u.test(text4[end] ?? "") && isWordCharacter(text4[end + 1] ?? "");
}
function dueIn(text4, meetingDate2, languages, carried = false) {
  const phrases = duePhrasesIn(text4, languages);
  for (const force of FORCES) {
    const dues = phrases.filter(({ habit: habit2 }) => habit2.force === force).map((found2) => ({ found: found2, due: dueOf(found2, text4, meetingDate2, languages) })).filter(({ found: found2, due: due2 }) => isMeant(found2, due2, text4, meetingDate2, carried)).sort((one2, other) => one2.found.start - other.found.start || other.found.end - one2.found.end);
    const [first] = dues;
    if (first !== void 0) return first.due;
  }
  return null;
}
function dueOf({ start, end, words }, text4, meetingDate2, languages) {
  return { text: text4.slice(start, end), date: dayOf(words, text4.slice(start, end), meetingDate2, languages) };
}
function dueInPlace(text4, meetingDate2, languages) {
  const said = dueIn(text4, meetingDate2, languages)?.date ?? null;
  if (said !== null) return said;
  for (const language of languages) {
    const words = timeWords(text4, language).filter(({ classes }) => !classes.has("break"));
    for (let at = 0; at < Math.min(words.length, MAX_WORDS2); at++) {
      const length = TIME_PHRASE.begins(words, at, MAX_WORDS2);
      const part = words.slice(at, at + length);
      const [first, last] = [part[0], part.at(-1)];
      const day = first && last ? dayOf(part, text4.slice(first.start, last.end), meetingDate2, languages) : null;
      if (day !== null) return day;
    }
  }
  return null;
}
var MAX_BEFORE = 500;
function isMeant(found2, due2, text4, meetingDate2, carried) {
  const { habit: habit2, start, end, language } = found2;
  const before2 = text4.slice(Math.max(0, start - MAX_BEFORE), start);
  const after = text4.slice(end, end + MAX_BEFORE);
  const alone = start < MAX_BEFORE && isBare(before2) && text4.length - end < MAX_BEFORE && isBare(after);
  if (alone) return true;
  if (habit2.force === "deadline") return !isScheduled(found2, before2);
  const past = meetingDate2 !== null && (due2.date === null ? isPastSpan(found2.words, meetingDate2) : due2.date < meetingDate2 && habit2.force === "day");
  if (past && !carried || isTold(sentence(before2), language)) return false;
  if (habit2.force === "day")
    return !habit2.atEnd || due2.date !== null && meetingDate2 !== null && /^[\s)\].,]*$/u.test(after);
  return !isSubject(found2, after);
}
function isBare(text4) {
  return /^[\s()[\].]*$/u.test(text4);
}
function isScheduled({ words, language }, before2) {
  if (words[0]?.classes.has("timeFor") !== true) return false;
  const lexicon = lexiconOf([language]);
  const word = lastWord(before2);
  return word !== "" && lexicon.has("scheduled", word);
}
function lastWord(text4) {
  const trimmed4 = text4.trimEnd().toLowerCase();
  let at = trimmed4.length;
  while (at > 0 && isWordCharacter(trimmed4[at - 1] ?? "")) at--;
  return trimmed4.slice(at);
}
function isTold(before2, language) {
  const lexicon = lexiconOf([language]);
  const lower = before2.toLowerCase();
  if (lexicon.find("told", lower)) return true;
  const asks = lexicon.find("asks", lower);
  return asks !== null && lexicon.find("askedFor", lower.slice(asks.index + asks.word.length)) !== null;
}
function isSubject({ words, language }, after) {
  const behind2 = after.trimStart().slice(0, 24).toLowerCase();
  const lexicon = lexiconOf([language]);
  if (/^[:：]/u.test(behind2) || lexicon.find("isWhen", behind2)?.index === 0) return true;
  return words.some(({ classes }) => classes.has("occasion")) && lexicon.find("onDay", behind2)?.index === 0;
}
function sentence(text4) {
  return text4.slice(Math.max(text4.lastIndexOf(". "), text4.lastIndexOf("; ")) + 1);
}

// src/minutes/blocks/trim.ts
function withoutEnd(text4, character) {
  let end = text4.length;
  while (end > 0 && character.test(text4.charAt(end - 1))) end--;
  return text4.slice(0, end);
}
function endOf2(text4, character, most2) {
  let start = text4.length;
  const least = Math.max(0, start - most2);
  while (start > least && character.test(text4.charAt(start - 1))) start--;
  return text4.slice(start);
}

// src/minutes/people/attendance.ts
var EVERY_LANGUAGE = lexiconOf(KNOWN_LANGUAGES);
var tag = EVERY_LANGUAGE.tagger([
  "attendance",
  "attendee",
  "absence",
  "alsoPresent",
  "member",
  "article",
  "relation",
  "and",
  "list",
  "meeting",
  "pronoun",
  "auxiliary",
  "stop",
  "action",
  "agenda"
]);
var ATTENDANCE = [
  {
    says: "announces the people who took part",
    phrase: "(ARTICLE | LIST | RELATION | MEETING)* ATTENDANCE ((AND | RELATION | ARTICLE)* (ATTENDANCE | MEETING))*",
    before: 0,
    behind: 0,
    examples: [
      "Participants",
      "List of attendees",
      "Meeting attendees",
      "In attendance",
      "Anwesend",
      "Pr\xE9sents",
      "\u53C2\u4F1A\u4EBA\u5458"
    ],
    counter: ["How to present", "Regrets", "Members", "Agenda"]
  },
  {
    says: "announces the participants of a group",
    phrase: "ATTENDEE",
    before: 2,
    behind: 0,
    examples: ["Harbour participants", "Harbour Office attendees"],
    counter: ["New members", "Things to present"]
  },
  {
    says: "announces the members who were there",
    phrase: "(MEMBER | ATTENDANCE) ATTENDANCE",
    before: 2,
    behind: 0,
    examples: ["Harbour members present", "People present"],
    counter: ["Members absent"]
  },
  {
    says: "announces those of a kind who were there",
    phrase: "ATTENDANCE",
    before: 0,
    behind: 1,
    examples: ["Anwesende R\xE4te"],
    counter: ["Abwesende R\xE4te"]
  }
];
var PHRASES = ATTENDANCE.map((habit2) => ({ ...habit2, ...phrase(habit2.phrase) }));
var ABSENCE = phrase(
  "(ARTICLE | RELATION | AND | ATTENDEE | MEMBER)* ABSENCE (AND | ARTICLE | RELATION | ABSENCE | ATTENDANCE | MEETING)*"
);
var MEMBERS = phrase("MEMBER");
var OTHERS = phrase("(ARTICLE | AND)* ALSO_PRESENT");
var MAX_LABEL = 80;
var MAX_WORDS3 = 8;
var REMARK = /\s*(?:\s[-–—]|[–—(（])[^]*$/u;
function wordsOf2(text4, remark = true) {
  const line = text4.slice(0, 4 * MAX_LABEL).replace(/^[^\p{L}]*/u, "");
  const whole = tag(line.length > MAX_LABEL ? "" : line);
  const label = withoutEnd(remark && !isAttended(whole) ? line.replace(REMARK, "") : line, NO_LETTER);
  if (label === "" || label.length > MAX_LABEL) return null;
  const words = label === line ? whole : tag(label);
  return words.length > MAX_WORDS3 ? null : words;
}
var NO_LETTER = /[^\p{L}\p{N}]/u;
function isAttended(words) {
  return PHRASES.some(({ matches, before: before2, behind: behind2 }) => {
    const known6 = words.map((word) => word.classes.size > 0 && !word.classes.has("number"));
    const first = before2 > 0 ? known6.indexOf(true) : 0;
    const last = behind2 > 0 ? known6.lastIndexOf(true) : words.length - 1;
    if (first < 0 || first > before2 || words.length - 1 - last > behind2) return false;
    return matches(words.slice(first, last + 1));
  });
}
function announcesPeople(text4) {
  const words = wordsOf2(text4);
  return words !== null && isAttended(words);
}
function announcesMembers(text4) {
  const words = wordsOf2(text4, false);
  const last = words?.at(-1);
  return words !== null && last !== void 0 && words.length <= 4 && MEMBERS.matches([last]);
}
function tellsAbsence(text4) {
  const line = text4.slice(0, MAX_LABEL).replace(/^[^\p{L}@]*/u, "");
  return EVERY_LANGUAGE.at("absence", line) > 0;
}
function beginsOtherPart(text4) {
  return EVERY_LANGUAGE.at("minutesPart", text4.slice(0, MAX_LABEL).replace(/^[^\p{L}]*/u, "")) > 0;
}
var LABELLED = /^([^:：\n]{1,80})[:：]\s*([^]*)$/u;
function toldPeople(line) {
  const [, written = "", names = ""] = LABELLED.exec(line) ?? [];
  const label = written.replace(/\s*[(（][^()（）]*[)）]\s*$/u, "").trim();
  if (/^[^\p{L}]*@/u.test(label)) return null;
  const words = wordsOf2(label, false);
  if (words === null) return null;
  const plain3 = words.map(({ word }) => word).join(" ");
  if (isAttended(words)) return { kind: "people", names };
  if (EVERY_LANGUAGE.has("ownerRole", plain3) && words.every(({ classes }) => classes.has("pronoun")))
    return { kind: "who", names };
  return OTHERS.matches(words) || announcesMembers(label) ? { kind: "others", names } : null;
}
var LABELLED_LINE = new RegExp("^[ \\t>*_+-]{0,8}(\\p{L}[^:\uFF1A\\n]{1,39})[:\uFF1A][*_ \\t]{0,4}(\\S[^\\n]{0,300})$", "gmu");
function absentOf(page) {
  return Array.from(page.matchAll(LABELLED_LINE)).flatMap(([, label = "", names = ""]) => {
    const words = wordsOf2(label.replace(/[*_ \t]+$/u, ""), false);
    return words !== null && ABSENCE.matches(words) ? [names] : [];
  });
}
var LINES = /\n|\s[·•|]\s(?=[\p{L} ]{2,24}[:：])/u;

// src/minutes/people/addresses.ts
var ADDRESS = String.raw`[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:\.[\p{L}\p{N}-]{1,63}){1,4}`;
var AT_START = new RegExp(`^<?(?:[mM][aA][iI][lL][tT][oO]:)?(${ADDRESS})>?(?![\\p{L}\\p{N}])`, "u");
var ANYWHERE = new RegExp(`(?<![\\p{L}\\p{N}._%+-])<?(?:[mM][aA][iI][lL][tT][oO]:)?(${ADDRESS})>?`, "gu");
function addressAt(words) {
  const found2 = words.includes("@") ? AT_START.exec(words.slice(0, 400)) : null;
  const address = found2?.[1];
  return found2 && address !== void 0 ? { address: address.toLowerCase(), length: found2[0].length } : null;
}
function splitAddress(words) {
  if (!words.includes("@")) return { words, address: null };
  let address = null;
  const rest = words.replace(ANYWHERE, (_, one2) => {
    address ??= one2.toLowerCase();
    return "";
  });
  return { words: rest, address };
}
function withNames(words, known6) {
  if (!words.includes("@") || known6.size === 0) return words;
  return words.replace(ANYWHERE, (written, address) => known6.get(address.toLowerCase())?.name ?? written);
}
function withoutAddresses(words) {
  return words.includes("@") ? words.replace(ANYWHERE, (_, address) => `${address.slice(0, address.indexOf("@"))}@\u2026`) : words;
}

// src/minutes/people/handles.ts
var LOGIN_SOURCE = String.raw`[A-Za-z\d][A-Za-z\d-]{0,38}(?:_[A-Za-z\d]{1,38})?`;
var LOGIN = new RegExp(`^${LOGIN_SOURCE}$`, "u");
var LOGIN_AT = new RegExp(`(?<![\\p{L}\\p{N}])@(${LOGIN_SOURCE})`, "u");
var HANDLE = new RegExp("@([\\p{L}\\p{N}](?:[\\p{L}\\p{N}]|[-_](?=[\\p{L}\\p{N}])){0,50}(?:\\/[\\p{L}\\p{N}](?:[\\p{L}\\p{N}]|[-_](?=[\\p{L}\\p{N}])){0,50})?)(?![\\p{L}\\p{N}]|\\.\\p{Ll})", "u");
function uniquePeople(people) {
  const seen = /* @__PURE__ */ new Set();
  return people.filter((person) => {
    const key = person.name.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
var HANDLES = new RegExp(`(?<![\\p{L}\\p{N}./])${HANDLE.source}`, "gu");
function handlesIn(text4) {
  const found2 = [];
  for (const match2 of text4.matchAll(HANDLES)) {
    found2.push({
      person: { name: match2[1] ?? "", login: true },
      start: match2.index,
      end: match2.index + match2[0].length
    });
  }
  return found2;
}

// src/minutes/people/people.ts
function shownPerson(person) {
  const { address, ...shown } = person;
  return address === void 0 ? person : shown;
}
var EVERY_LANGUAGE2 = lexiconOf(KNOWN_LANGUAGES);
var BEHIND_NAME = /\s+[-–—|/]\s+.*$|\s*[:：].*$/u;
function isNobody(name) {
  const word = name.toLowerCase();
  return EVERY_LANGUAGE2.has("nobody", word) || EVERY_LANGUAGE2.has("everybody", word);
}
var OPENING = ["action", "markers", "otherStatements", "notNames"];
function isMarked(text4) {
  const line = text4.slice(0, 80).replace(/^[^\p{L}]+/u, "");
  return OPENING.some((concept) => {
    const word = line.slice(0, EVERY_LANGUAGE2.at(concept, line));
    if (!new RegExp("^\\p{Lu}", "u").test(word)) return false;
    if (concept === "action" && /\s/u.test(word)) return true;
    const least = concept === "notNames" ? 4 : 2;
    return word.length >= least && new RegExp("^\\p{Lu}+(?:[\\s-]?\\p{Lu}+)*s?$", "u").test(word);
  });
}
function peopleIn(line) {
  return peopleOf(piecesOf(line));
}
function peopleOf(pieces) {
  const initials = initialsBeside(pieces);
  return pieces.flatMap((piece, index2) => {
    const person = personIn(piece);
    const short2 = initials[index2];
    return person === null ? [] : [short2 === void 0 ? person : { ...person, initials: short2 }];
  });
}
var OF_SENTENCES = ["article", "relation", "pronoun", "auxiliary", "duty"];
var JOINING = EVERY_LANGUAGE2.words("and").filter(
  (word) => !isSpaceless(word) && !OF_SENTENCES.some((concept) => EVERY_LANGUAGE2.has(concept, word))
);
var BETWEEN = new RegExp(`([()[\\]\uFF08\uFF09\u3010\u3011,;\u3001\uFF0C\uFF1B\\n]|\\s(?:&|${JOINING.map(escaped).join("|")})\\s)`, "iu");
function piecesOf(line) {
  const pieces = [""];
  let depth = 0;
  line.split(BETWEEN).forEach((piece, at) => {
    if (/^[([（【]$/u.test(piece)) depth++;
    if (/^[)\]）】]$/u.test(piece)) depth = Math.max(0, depth - 1);
    if (at % 2 === 1 && depth === 0 && !/^[()[\]（）【】]$/u.test(piece)) pieces.push("");
    else pieces.push((pieces.pop() ?? "") + piece);
  });
  return pieces.reduce((all2, piece) => {
    const before2 = all2.at(-1);
    const only = addressAt(piece.trim())?.length === piece.trim().length;
    if (only && before2 !== void 0 && before2.trim() !== "" && !before2.includes("@"))
      all2.splice(-1, 1, `${before2} <${piece.trim()}>`);
    else all2.push(piece);
    return all2;
  }, []);
}
function initialsBeside(pieces) {
  const short2 = pieces.map((piece) => {
    const { name = "", letters } = new RegExp("^(?<name>[^(]*)\\(\\s*(?<letters>\\p{L}{2,3})\\s*[,;)]", "u").exec(piece)?.groups ?? {};
    if (letters === void 0) return void 0;
    const words = name.split(/\s+/u).map((word) => folded2(word).charAt(0));
    return { letters, fits: words.includes(folded2(letters).charAt(0)) };
  });
  const given2 = short2.filter((one2) => one2 !== void 0);
  const plain3 = given2.length > 1 && given2.every((one2) => one2.fits);
  const differ = new Set(given2.map(({ letters }) => letters)).size === given2.length;
  return short2.map((one2) => plain3 && differ ? one2?.letters : void 0);
}
var MAX_PERSON = 300;
var TITLES = lexiconOf(["en", "de", "fr", "zh", "ja", "ko"]);
function withoutTitle(name, lexicon = TITLES) {
  let rest = name.trim();
  for (; ; ) {
    const length = lexicon.at("honorific", rest);
    const behind2 = rest.slice(length).replace(/^\.?\s+/u, "");
    if (length === 0 || behind2 === rest.slice(length) || behind2 === "") break;
    rest = behind2;
  }
  const last = lexicon.words("honorific").find((title) => isSpaceless(title) && rest.endsWith(title));
  return last !== void 0 && rest.length > last.length ? rest.slice(0, -last.length).trimEnd() : rest;
}
function folded2(name) {
  return name.normalize("NFD").replace(new RegExp("\\p{M}", "gu"), "").toLowerCase().trim();
}
function personIn(piece) {
  const { words, address } = splitAddress(piece.trim().slice(0, MAX_PERSON));
  const person = namedIn(words);
  if (address === null) return person;
  return person === null ? { name: address, login: false, fullName: null, address } : { ...person, address };
}
function namedIn(written) {
  const text4 = written.trim().replace(/^\[[ xX]\]\s*/u, "").replace(/^\[([^[\]]{2,60})\]$/u, "$1");
  if (isMarked(text4)) return null;
  const mention = new RegExp("^@(\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+)$", "u").exec(text4.trim())?.[1];
  if (mention !== void 0) return { name: mention, login: false, fullName: mention };
  const login = LOGIN_AT.exec(text4)?.[1];
  if (login !== void 0) {
    const [before2 = "", after = ""] = text4.split(`@${login}`);
    const bracket = /^[\s_*]*\((?<inside>[^()]*)\)/u.exec(after)?.groups?.["inside"] ?? "";
    const fullName = `${before2};${bracket}`.split(/[,;|]|\/\//u).map(nameIn).find(isFullName) ?? null;
    return { name: login, login: true, fullName };
  }
  const name = nameIn(text4);
  if (name === null) return null;
  const nick = nickBeside(name, text4);
  if (nick !== null) return { name: nick, login: false, fullName: name };
  return { name, login: false, fullName: /\s/u.test(name) ? name : null };
}
function nickBeside(name, text4) {
  const [, nick = "", ...more] = text4.split(/\s+\/\s+/u).map((part) => part.trim());
  if (!/^[a-z\d][\w[\]`^{}|-]{1,30}$/u.test(nick)) return null;
  return more.length > 0 || folded2(name).startsWith(nick.charAt(0)) ? nick : null;
}
function nameIn(text4) {
  const written = text4.replace(/[([{（【].*$/u, "").replace(BEHIND_NAME, "");
  if (new RegExp("^[^\\p{L}]*\\d+\\s+\\p{L}|\\d[.\\s-]\\d{3}|^\\s*\\p{Lu}{2,}-\\d+\\s*$", "u").test(written)) return null;
  const name = written.replace(new RegExp("^(?:[^\\p{L}\\p{N}]|\\p{N}+(?![\\p{L}\\p{N}_-]))+|[^\\p{L}\\p{N}_.\u2026]+$", "gu"), "").replace(/\s+\d+$/u, "").trim();
  const words = name.split(/\s+/u);
  if (!new RegExp("\\p{L}", "u").test(name) || words.length > 5 || isNobody(name) || isSentence(words)) return null;
  return new RegExp("https?:|[?!\u2026<>]|\\.\\.\\.|\\p{Script=Han}{7}", "u").test(name) ? null : name;
}
function isSentence(words) {
  return words.length > 1 && new RegExp("^\\p{Ll}.*\\.$", "u").test(words.at(-1) ?? "");
}
var NO_HAN_NAME = ["role", "attendance", "absence", "takes", "minutesPart"];
function isFullName(name) {
  if (name !== null && new RegExp("^\\p{Script=Han}{2,4}$", "u").test(name))
    return !NO_HAN_NAME.some((one2) => EVERY_LANGUAGE2.at(one2, name) > 0);
  const words = name?.split(/\s+/u) ?? [];
  return words.length > 1 && words.every(isNameWord);
}
function isNameWord(word) {
  return /^[^\p{Ll}]/u.test(word) || EVERY_LANGUAGE2.has("particle", word.toLowerCase());
}
function isLineOfNames(line) {
  return piecesOf(line).every((piece) => {
    const words = splitAddress(piece).words.replace(/[([（【].*$|\s\/\s.*$/u, "").trim().split(/\s+/u);
    return words.length <= 4 && !/[:：]/u.test(words.join(" ")) && !/[.!?。！？]$/u.test(piece.trim().replace(new RegExp("(?<=\\s\\p{Lu})\\.$", "u"), "")) && !isMarked(piece) && (words.length === 1 || words.every(isNameWord));
  });
}

// src/minutes/people/spoken.ts
function spoken(node2) {
  return textOf(node2).replace(/:[a-z\d_+-]{1,60}:/giu, " ").trim();
}
function textOf(node2) {
  if (node2.type === "text") return node2.value;
  if (node2.type === "break" || node2.type === "html" && /^<br/iu.test(node2.value)) return "\n";
  const text4 = "children" in node2 ? node2.children.map(textOf).join("") : "";
  if (node2.type !== "link" || !/^mailto:/iu.test(node2.url)) return text4;
  const address = node2.url.slice("mailto:".length).replace(/\?[^]*$/u, "");
  return text4.includes("@") ? text4 : `${text4} <${address}>`;
}

// src/minutes/people/people-list.ts
function peopleOfList(list3, awaited) {
  switch (awaited) {
    case "people":
      return peopleOfItems(list3);
    case "ticked":
      return list3.children.some((item) => item.checked === true) && holdsNames(list3) ? peopleOfItems(list3) : [];
    case "names":
      return holdsNames(list3) ? peopleOfItems(list3) : peopleOfLeadIns(list3);
    case "handles":
      return holdsNames(list3) && list3.children.every((item) => /^[^\p{L}\p{N}]*@\S/u.test(firstLine(item))) ? peopleOfItems(list3) : peopleOfLeadIns(list3);
    case null:
      return peopleOfLeadIns(list3);
  }
}
function holdsNames(list3) {
  return list3.children.every((item) => item.children.length === 1 && isLineOfNames(firstLine(item)));
}
function firstLine(item) {
  const [first] = item.children;
  return first?.type === "paragraph" ? spoken(first).split("\n")[0] ?? "" : "";
}
function leadIn(line, told) {
  const lead = toldPeople(line);
  if (lead === null) return null;
  const people = peopleIn(lead.names);
  switch (lead.kind) {
    case "people":
      return people;
    // "Who: alice" may be about a task, "Others: …" about anything.
    case "who":
      return people.length > 1 ? people : null;
    case "others":
      return told ? people : null;
  }
}
function peopleOfLeadIns(list3) {
  return list3.children.flatMap((item) => {
    const [first, ...rest] = item.children;
    if (first?.type !== "paragraph") return [];
    const text4 = spoken(first);
    const people = text4.split(LINES).flatMap((line) => tellsAbsence(line) ? [] : leadIn(line, false) ?? []);
    if (people.length > 0) return people;
    if (leadIn(text4, false) === null && !announcesPeople(text4)) return [];
    return rest.flatMap((child) => child.type === "list" ? peopleOfItems(child) : []);
  });
}
function peopleOfItems(list3) {
  const ticked = list3.children.some((item) => item.checked === true);
  const there = list3.children.filter((item) => {
    const [first] = item.children;
    if (first?.type !== "paragraph" || ticked && item.checked === false) return false;
    const text4 = spoken(first);
    return !tellsAbsence(text4) && !text4.includes("\u274C");
  });
  const lines = there.map(firstLine);
  const nested = there.map(
    (item, at) => item.children.flatMap(
      (child) => child.type === "list" && (/[:：]$/u.test(lines[at] ?? "") || holdsNames(child)) ? peopleOfItems(child) : []
    )
  );
  const named = lines.filter(
    (line, at) => leadIn(line, true) === null && !(/[:：]$/u.test(line) && nested[at]?.length)
  );
  return [
    ...peopleOf(withoutFirms(named.map(piecesOf)).flat()),
    ...lines.flatMap((line) => leadIn(line, true) ?? []),
    ...nested.flat()
  ];
}
function withoutFirms(lines) {
  const withFirm = ([name = "", firm = "", ...more]) => more.length === 0 && isFullName(name.trim()) && /^\s*[\p{L}\p{N}]\S*\s*$/u.test(firm);
  return lines.filter(withFirm).length < 2 ? [...lines] : lines.map((line) => withFirm(line) ? line.slice(0, 1) : line);
}

// src/minutes/people/people-table.ts
var EVERY_LANGUAGE3 = lexiconOf(KNOWN_LANGUAGES);
var COLUMNS = [
  ["login", "loginColumn"],
  ["nick", "nickColumn"],
  ["initials", "initialsColumn"],
  ["mail", "mailColumn"],
  ["firm", "firmColumn"],
  ["listed", "listedColumn"],
  ["present", "presentColumn"],
  ["name", "nameColumn"],
  ["other", "asideColumn"]
];
function saysAbsent(cell) {
  const answer = cell.trim().toLowerCase();
  if (/^(?:n|\[ \]|-|–|)$|❌/u.test(answer) || EVERY_LANGUAGE3.has("openCell", answer)) return true;
  return EVERY_LANGUAGE3.find("absence", answer.slice(0, 80)) !== null;
}
function isTableOfPeople(table2) {
  const columns = columnsOf(table2);
  const personal = columns.filter((column2) => column2 !== null && column2 !== "other" && column2 !== "name").length;
  const named = columns.includes("name") || columns.includes("listed");
  return columns.length > 1 && named && personal > 0 && columns.every((column2) => column2 !== null);
}
function tellsPresence(table2) {
  const columns = columnsOf(table2);
  return columns.includes("present") && (columns.includes("name") || columns.includes("listed"));
}
function peopleOfTable(table2) {
  const columns = columnsOf(table2);
  const rows = cellsOf(table2).slice(1);
  const cellOf = (cells, ...wanted) => wanted.map((column2) => cells[columns.indexOf(column2)] ?? "").find((cell) => cell !== "") ?? "";
  const named = columns.includes("name") || columns.includes("listed");
  const marks = columns.includes("present") && (named || columns.includes("login"));
  const filled = rows.some((cells) => cellOf(cells, "present") !== "");
  return rows.flatMap((cells) => {
    if (marks && filled && saysAbsent(cellOf(cells, "present"))) return [];
    const written = named ? cellOf(cells, "name", "listed") : cellOf(cells, "login") || (cells[0] ?? "");
    const login = cellOf(cells, "login").replace(/^@/u, "");
    const nick = cellOf(cells, "nick");
    const letters = cellOf(cells, "initials");
    const address = addressAt(cellOf(cells, "mail"))?.address;
    const short2 = {
      ...new RegExp("^\\p{L}{1,5}$", "u").test(letters) ? { initials: letters } : {},
      ...address === void 0 ? {} : { address }
    };
    const fullName = written === "" || written === login ? null : written;
    if (login !== "" && LOGIN.test(login)) return [{ name: login, login: true, fullName, ...short2 }];
    if (/^[^\s@,]+$/u.test(nick) && fullName !== null) return [{ name: nick, login: false, fullName, ...short2 }];
    return peopleIn(written).map((person) => ({ ...person, ...short2 }));
  });
}
function plainPeopleOfTable(table2) {
  return peopleOfTable(table2).filter(({ fullName, name }) => isLineOfNames(fullName ?? name));
}
function cellsOf(table2) {
  return table2.children.map((row) => row.children.map(spoken));
}
function columnsOf(table2) {
  return (cellsOf(table2)[0] ?? []).map((title) => {
    const words = title.slice(0, 80).replace(/[_*`]/gu, " ");
    if (!new RegExp("\\p{L}", "u").test(words)) return "other";
    return COLUMNS.find(([, concept]) => EVERY_LANGUAGE3.find(concept, words) !== null)?.[0] ?? null;
  });
}

// src/minutes/people/participants.ts
function participantsIn(nodes) {
  const found2 = [];
  let depth = null;
  let awaited = null;
  for (const node2 of nodes) {
    if (node2.type === "heading") {
      const text4 = spoken(node2);
      const within = depth !== null && node2.depth > depth && !tellsAbsence(text4);
      if (announcesPeople(text4)) awaited = "people";
      else awaited = within ? "names" : announcesMembers(text4) ? "ticked" : null;
      if (!within) depth = awaited === "people" ? node2.depth : null;
    } else if (node2.type === "paragraph") {
      const isLabel2 = node2.children.every((child) => child.type === "strong" || child.type === "emphasis");
      const said = peopleOfParagraph(spoken(node2), { awaited, isLabel: isLabel2, underHeading: depth !== null });
      found2.push(...said.people);
      awaited = said.awaited;
    } else if (node2.type === "html") {
      found2.push(...peopleOfParagraph(bare(node2.value), { awaited: null, isLabel: false, underHeading: false }).people);
    } else if (node2.type === "list" || node2.type === "table") {
      const people = node2.type === "list" ? peopleOfList(node2, awaited) : peopleOfAnyTable(node2, awaited);
      found2.push(...people);
      if (depth === null && (awaited !== "people" || people.length > 0))
        awaited = awaited === "people" ? "handles" : null;
    }
  }
  return once(found2);
}
function bare(html) {
  const shown = html.replace(/<!--[^]*?(?:-->|$)/gu, "");
  return shown.replace(/<(?:br|\/p|\/div|\/li|\/tr)[^<>]*>/giu, "\n").replace(/<[^<>]*>/gu, "");
}
function peopleOfParagraph(text4, place) {
  const people = [];
  let awaited = place.awaited === "handles" ? null : place.awaited;
  for (const line of text4.split(LINES)) {
    const lead = leadIn(line, awaited === "people");
    if (tellsAbsence(line)) awaited = null;
    else if (lead !== null || announcesPeople(line)) {
      awaited = "people";
      people.push(...lead ?? []);
    } else if (announcesMembers(line) && (place.isLabel || /[:：]$/u.test(line))) awaited = "ticked";
    else if (place.isLabel || /[:：]$/u.test(line)) {
      if (!place.underHeading || beginsOtherPart(line)) awaited = null;
    } else if ((awaited === "people" || awaited === "names") && isLineOfNames(line)) people.push(...peopleIn(line));
  }
  if (awaited === "people" && people.length > 0) awaited = place.underHeading ? "names" : "handles";
  return { people, awaited };
}
function peopleOfAnyTable(table2, awaited) {
  const cells = cellsOf(table2);
  if (tellsAbsence(cells[0]?.[0] ?? "")) return [];
  if (awaited === "people") return peopleOfTable(table2);
  if (isTableOfPeople(table2) || awaited === "ticked" && tellsPresence(table2)) return plainPeopleOfTable(table2);
  return cells.flatMap(
    ([label = "", names = ""]) => announcesPeople(label.replace(/[:：]$/u, "")) ? peopleIn(names) : []
  );
}
function once(people) {
  const byName = /* @__PURE__ */ new Map();
  for (const person of people) {
    const key = person.name.toLowerCase();
    const known6 = byName.get(key);
    if (known6 === void 0) byName.set(key, person);
    else byName.set(key, { ...person, ...known6, fullName: known6.fullName ?? person.fullName });
  }
  return [...byName.values()];
}
function personOf(owner, participants) {
  const wanted = folded2(owner.login ? owner.name : withoutTitle(owner.name));
  if (wanted === "") return null;
  const addressed = participants.filter(({ address }) => address === owner.name.toLowerCase());
  if (addressed[0] && addressed.length === 1 && !owner.login) return shownPerson(addressed[0]);
  for (const fits of waysToName(wanted, owner.login)) {
    const fitting = participants.filter(fits);
    const [first] = fitting;
    if (first) return fitting.length === 1 ? shownPerson(first) : null;
  }
  return null;
}
function waysToName(wanted, login) {
  const exact = [
    (one2) => folded2(one2.name) === wanted,
    (one2) => one2.fullName !== null && folded2(one2.fullName) === wanted
  ];
  if (login) return exact;
  const parts = wanted.split(/[\s_-]+/u);
  return [
    ...exact,
    (one2) => one2.initials !== void 0 && folded2(one2.initials) === wanted.replace(/\./gu, ""),
    (one2) => wordsOf3(one2).includes(wanted),
    // "van Dyke", "Hans Moritz".
    (one2) => parts.length > 1 && ` ${wordsOf3(one2).join(" ")} `.includes(` ${parts.join(" ")} `),
    (one2) => parts.length > 1 && isShortFor(parts, wordsOf3(one2)),
    (one2) => initialsOf(wordsOf3(one2)).includes(wanted.replace(/\./gu, "")),
    // A nick is often written without its end: "tzviya" for `tzviya2`.
    (one2) => wanted.length > 2 && folded2(one2.name).replace(/[_\d]+$/u, "") === wanted
  ];
}
function wordsOf3({ fullName, name }) {
  return folded2(withoutTitle(fullName ?? name)).split(/[\s_-]+/u).filter((word) => word !== "");
}
function isShortFor(parts, words) {
  return parts.length === words.length && parts.every((part, at) => {
    const [short2, long] = [part.replace(/\.$/u, ""), (words[at] ?? "").replace(/\.$/u, "")];
    return short2 === long || Math.min(short2.length, long.length) === 1 && short2.charAt(0) === long.charAt(0);
  });
}
function initialsOf(words) {
  if (words.length < 2) return [];
  const letters = words.map((word) => word.charAt(0));
  return [letters.join(""), `${letters[0] ?? ""}${letters.at(-1) ?? ""}`];
}

// src/minutes/blocks/prose.ts
var BLANK = "\uFFFC";
var ADDRESS2 = /\b(?:https?|ftp|mailto):[^\s<>"'\u3000-\u303F\uFF00-\uFFEF]+|\bwww\.[^\s<>"']+/g;
var NICK = /^<(?!\/?(?:a|abbr|b|big|br|center|cite|code|del|details|div|em|font|hr|i|img|input|ins|kbd|li|mark|ol|p|pre|q|s|small|span|strike|strong|sub|summary|sup|t[dhr]|table|tt|u|ul|var|wbr)\b)[a-z][\w|^-]{1,30}>$/iu;
var LOG_LINE = /^[\s\d:.[\]]{0,16}$/u;
function proseOf(nodes, line) {
  const spans = [];
  let text4 = "";
  let mask = "";
  const add2 = (words, masked, first, style) => {
    let line2 = first;
    for (const part of words.match(/[^\n]*\n|[^\n]+/g) ?? []) {
      spans.push({ ...style, start: text4.length, end: text4.length + part.length, line: line2 });
      text4 += part;
      if (part.endsWith("\n")) line2++;
    }
    mask += masked;
  };
  const visit = (node2, style) => {
    const at = node2.position?.start.line ?? line;
    switch (node2.type) {
      case "text":
        add2(withoutStamps(node2.value), withoutStamps(node2.value).replace(ADDRESS2, blankAddress), at, style);
        return;
      case "inlineCode":
        add2(node2.value.replaceAll("\n", " "), blank(node2.value), at, style);
        return;
      case "break":
        add2("\n", "\n", at, style);
        return;
      case "html":
        if (/^<br\s*\/?>$/i.test(node2.value)) add2("\n", "\n", at, { ...style, node: node2 });
        else if (NICK.test(node2.value) && LOG_LINE.test(text4.slice(text4.lastIndexOf("\n") + 1)))
          add2(">", ">", at, { ...style, node: node2 });
        return;
      case "image":
      case "imageReference":
      case "footnoteReference":
        return;
      case "strong":
        for (const child of node2.children) visit(child, { ...style, strong: true });
        return;
      case "delete":
        for (const child of node2.children) visit(child, { ...style, struck: true });
        return;
      case "emphasis":
      case "link":
      case "linkReference":
        for (const child of node2.children) visit(child, style);
    }
  };
  for (const node2 of nodes) visit(node2, { node: node2, strong: false, struck: false });
  return { text: text4, mask, spans, line };
}
var STAMP = /[ \t]?\[(?:time|color)=[^[\]\n]{0,80}\]/g;
function withoutStamps(text4) {
  return text4.includes("=") ? text4.replace(STAMP, "") : text4;
}
function blank(code2) {
  return BLANK.repeat(code2.length);
}
function blankAddress(address) {
  let end = address.length;
  while (end > 0 && /[.,;:!?'"\]]/.test(address.charAt(end - 1))) end--;
  if (address.charAt(end - 1) === ")" && !address.includes("(")) end--;
  return blank(address.slice(0, end)) + address.slice(end);
}
function lineAt(prose, index2) {
  return spanAt(prose, index2)?.line ?? prose.line;
}
function spanAt(prose, index2) {
  let low = 0;
  let high = prose.spans.length - 1;
  let found2 = null;
  while (low <= high) {
    const middle = low + high >> 1;
    const span = prose.spans[middle];
    if (span === void 0) break;
    if (span.start <= index2) {
      found2 = span;
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  return found2;
}
function sliceProse(prose, start, end) {
  const spans = prose.spans.filter((span) => span.end > start && span.start < end).map((span) => {
    const from = Math.max(span.start, start);
    return { ...span, start: from - start, end: Math.min(span.end, end) - start };
  });
  return {
    text: prose.text.slice(start, end),
    mask: prose.mask.slice(start, end),
    spans,
    line: lineAt(prose, start)
  };
}
function nodesOf(prose) {
  const nodes = [];
  let last = null;
  for (const { node: node2, start, end } of prose.spans) {
    const previous2 = nodes.at(-1);
    if (node2.type === "text") {
      const value = prose.text.slice(start, end);
      if (node2 === last && previous2?.type === "text") previous2.value += value;
      else nodes.push({ ...node2, value });
    } else if (node2 !== last) {
      nodes.push(node2);
    }
    last = node2;
  }
  return nodes;
}
function oneLine(text4) {
  return text4.replace(/\s+/g, " ").trim();
}

// src/minutes/fields/reference-forms.ts
var OTHER_FORGES = /(?:^|\.)(?:gitlab|bitbucket|codeberg|gitea|gitee|forgejo|sourcehut|jira)\b/iu;
var GITHUB = /^(?:www\.|redirect\.)?github\.com$/iu;
var OWNER = "[A-Za-z\\d](?:[A-Za-z\\d-]{0,38})";
var REPO = "[A-Za-z\\d._-]{1,100}";
var NUMBER = "[1-9]\\d{0,7}";
var ISSUE_PATH = new RegExp(`^/(${OWNER})/(${REPO})/(issues|pulls?)/(${NUMBER})(?![\\w.-]*[A-Za-z\\d_])`, "u");
function referenceOfUrl(url) {
  const match2 = /^(?:https?:)?\/\/([^/?#\s]{1,255})(\/[^?#\s]*)/iu.exec(url);
  const host = match2?.[1]?.toLowerCase();
  const found2 = ISSUE_PATH.exec(match2?.[2] ?? "");
  if (host === void 0 || found2 === null || OTHER_FORGES.test(host) || host.includes("@")) return null;
  const [, owner = "", repo = "", kind, number] = found2;
  return reference(
    owner,
    repo,
    Number(number),
    kind === "issues" ? "issue" : "pull",
    GITHUB.test(host) ? "github.com" : host
  );
}
function reference(owner, repo, number, kind, host = "github.com") {
  const known6 = owner !== null && repo !== null;
  const url = known6 ? `https://${host}/${owner}/${repo}/${kind === "pull" ? "pull" : "issues"}/${number}` : null;
  return { owner, repo, number, kind, url };
}
var URLS = /(?<![\w/.@-])(?:https?:\/\/|(?=(?:www\.|redirect\.)?github\.com\/))[^\s<>"`\uFFFC]+/giu;
var PATHS = new RegExp(`(?<![\\w/.@:-])(?:${OWNER})/(?:${REPO})/(?:issues|pull)/(?:${NUMBER})(?![\\w-])`, "gu");
var HASHED = new RegExp(
  `(?<![\\p{L}\\p{N}_/@.#&=+-])(?:(?:(?<owner>${OWNER})/)?(?<repo>${REPO}?)(?:/pull|/issues)?/?)?#(?<number>${NUMBER})(?![\\p{L}\\p{N}_]|[-.]\\p{L}|[.,]\\d)`,
  "gu"
);
var WORDED = new RegExp(
  `(?<![\\p{L}\\p{N}_/-])(?<word>(?!pulls?[ \\u00A0]?\\d)${anyOf("pullWord")}|issues?)(?:[ \\u00A0]?(?:n[\xB0o]\\.?|nr\\.?|\u2116))?[ \\u00A0]?(?<number>[1-9]\\d{0,7})(?![\\p{L}\\p{N}_%:/-]|[.,]\\d)`,
  "gu"
);
var GH = /(?<![\p{L}\p{N}_/-])GH-(?<number>[1-9]\d{0,7})(?![\p{L}\p{N}_-])/gu;
var PULL_WORD = new RegExp(`(?<!\\p{L})${anyOf("pullWord")}$`, "u");
var ISSUE_WORD = new RegExp(`(?<!\\p{L})${anyOf("issueWord")}$`, "u");
var NUMBERED = new RegExp(
  `(?<!\\p{L})(?:${anyOf("numberedThing")}|ap|q|rfcs?|eips?|ercs?|ceps?|keps?|cves?|acd\\w?|c|f|j)$`,
  "u"
);
var SERIES = /^(?:rfcs|eips|EIPs|ercs|ERCs|ceps|keps|peps)$/u;
var RANK = new RegExp(`^\\s${anyOf("rankedThing")}\\b`, "iu");
var AND = new RegExp(`^\\s*(?:[,&/]|${anyOf("and")})\\s*#?\\d`, "iu");
var COUNTED = new RegExp(`^\\s(?:${anyOf("countedBehind")}|%)`, "iu");
function nominate(text4) {
  const found2 = [];
  let rest = text4;
  const add2 = (match2, candidate) => {
    if (candidate === null) return;
    const [start, end] = [match2.index, match2.index + match2[0].length];
    found2.push({ reference: candidate, text: rest.slice(start, end), start, end });
  };
  rest = text4.replace(URLS, (url, at) => {
    const target = referenceOfUrl(/^https?:/iu.test(url) ? url : `https://${url}`);
    if (target !== null) found2.push({ reference: target, text: url, start: at, end: at + url.length });
    return blank2(url);
  });
  rest = rest.replace(PATHS, (path, at) => {
    const target = referenceOfUrl(`https://github.com/${path}`);
    if (target !== null) found2.push({ reference: target, text: path, start: at, end: at + path.length });
    return blank2(path);
  });
  if (rest.includes("#")) for (const match2 of rest.matchAll(HASHED)) add2(match2, hashed(match2, rest));
  if (!/\d/u.test(rest)) return found2.sort(inOrder);
  const lower = rest.toLowerCase();
  for (const match2 of (lower.length === rest.length ? lower : rest).matchAll(WORDED)) add2(match2, worded(match2, rest));
  for (const match2 of rest.matchAll(GH)) add2(match2, reference(null, null, Number(match2.groups?.["number"]), "unknown"));
  return found2.sort(inOrder);
}
var inOrder = (one2, other) => one2.start - other.start;
function hashed(match2, text4) {
  const { number } = match2.groups ?? {};
  let { owner = null, repo = "" } = match2.groups ?? {};
  if (owner !== null && /^pulls?$/iu.test(repo)) [owner, repo] = [null, owner];
  const before2 = text4.slice(Math.max(0, match2.index - 40), match2.index).trimEnd();
  const after = text4.slice(match2.index + match2[0].length, match2.index + match2[0].length + 20);
  const kindWord = owner === null && !match2[0].includes("/") ? repo.toLowerCase() : "";
  const isWord2 = PULL_WORD.test(kindWord) || ISSUE_WORD.test(kindWord) && !kindWord.endsWith("s");
  const name = isWord2 ? "" : repo.replace(/^[-._]+/u, "");
  if (name === "" ? !isWord2 && (NUMBERED.test(before2.toLowerCase()) || RANK.test(after)) : NUMBERED.test(name.toLowerCase()) && !SERIES.test(name))
    return null;
  if (/^\d+$/u.test(name) && owner === null) return null;
  const lead = isWord2 ? kindWord : before2;
  const kind = kindAfter(lead);
  return reference(owner, name === "" ? null : name, Number(number), kind);
}
function worded(match2, text4) {
  const { word = "", number } = match2.groups ?? {};
  const after = text4.slice(match2.index + match2[0].length, match2.index + match2[0].length + 12);
  const isList = AND.test(after);
  if (/s$/iu.test(word) && !isList) return null;
  if (COUNTED.test(after)) return null;
  return reference(null, null, Number(number), kindAfter(word));
}
function kindAfter(words) {
  const lower = words.toLowerCase();
  if (PULL_WORD.test(lower)) return "pull";
  return ISSUE_WORD.test(lower) ? "issue" : "unknown";
}
function blank2(text4) {
  return "\uFFFC".repeat(text4.length);
}

// src/minutes/fields/references.ts
function referencesIn(nodes, rules, definitions) {
  const result = { references: [], mismatches: [], unresolved: [] };
  const all2 = [];
  for (const run of runsOf(nodes, definitions)) {
    const found2 = nominate(run.text).map((nominee) => ({ ...nominee, line: lineAt2(run, nominee.start) }));
    for (const link2 of run.links) {
      const target = referenceOfUrl(link2.url);
      if (target === null) continue;
      if (disagrees(link2.text, target, rules)) {
        result.mismatches.push({ text: link2.text.trim(), target: link2.url, line: link2.line });
      }
      found2.push({ start: link2.start, end: link2.start, text: link2.text, line: link2.line, reference: target });
    }
    all2.push(...found2.sort((one2, other) => one2.start - other.start));
  }
  const places2 = [];
  for (const { reference: told, text: text4, line } of all2) {
    const resolved = resolve(told, rules);
    const same = result.references.findIndex((known7) => compatible(known7, resolved));
    const known6 = result.references[same];
    if (known6 === void 0) result.references.push(resolved);
    else result.references[same] = merged(known6, resolved);
    places2.push({ known: known6 === void 0 ? result.references.length - 1 : same, text: text4, line });
  }
  result.unresolved = places2.filter(({ known: known6 }) => result.references[known6]?.url === null).map(({ text: text4, line }) => ({ text: text4, line }));
  return result;
}
function runsOf(nodes, definitions) {
  const runs = [];
  const visit = (list3) => {
    let run = null;
    for (const node2 of list3) {
      if (isPhrasing(node2)) {
        if (run === null) runs.push(run = { text: "", lines: [], links: [] });
        append(run, node2, definitions);
      } else {
        run = null;
        if ("children" in node2) visit(node2.children);
      }
    }
  };
  visit(nodes);
  return runs;
}
var PHRASING = /* @__PURE__ */ new Set([
  "text",
  "emphasis",
  "strong",
  "delete",
  "link",
  "linkReference",
  "inlineCode",
  "html",
  "break",
  "image",
  "imageReference",
  "footnoteReference"
]);
function isPhrasing(node2) {
  return PHRASING.has(node2.type);
}
function append(run, node2, definitions) {
  const line = node2.position?.start.line ?? 1;
  switch (node2.type) {
    case "text":
      run.lines.push({ start: run.text.length, line });
      run.text += node2.value;
      break;
    case "emphasis":
    case "strong":
    case "delete":
      for (const child of node2.children) append(run, child, definitions);
      break;
    case "link":
    case "linkReference": {
      const url = node2.type === "link" ? node2.url : definitions.get(node2.identifier.toLowerCase());
      const inner = { text: "", lines: [], links: [] };
      for (const child of node2.children) append(inner, child, definitions);
      if (url === void 0) {
        run.lines.push({ start: run.text.length, line });
        run.text += inner.text;
      } else {
        run.links.push({ start: run.text.length, line, text: inner.text, url });
        run.text += "\uFFFC";
      }
      break;
    }
    case "break":
      run.text += "\n";
      break;
    case "html":
      run.lines.push({ start: run.text.length, line });
      run.text += textOfHtml(node2.value);
      break;
    default:
      run.text += "\uFFFC";
  }
}
function textOfHtml(html) {
  return html.replace(/<!--[^]*?(?:-->|$)/gu, "\uFFFC").replace(/<[^<>]*>/gu, (tag2) => ` ${/href\s*=\s*["']?([^"'\s>]+)/iu.exec(tag2)?.[1] ?? "\uFFFC"} `);
}
function lineAt2(run, offset) {
  const piece = run.lines.findLast(({ start }) => start <= offset) ?? { start: 0, line: 1 };
  return piece.line + (run.text.slice(piece.start, offset).match(/\n/gu)?.length ?? 0);
}
function disagrees(text4, target, rules) {
  const told = nominate(text4).map((nominee) => resolve(nominee.reference, rules));
  return told.length > 0 && !told.some((one2) => compatible(one2, target) || isNickname(one2, target));
}
function isNickname(told, target) {
  const name = told.repo?.toLowerCase() ?? "";
  const names = [target.repo ?? "", target.owner ?? ""].map((one2) => one2.toLowerCase());
  return told.number === target.number && told.owner === null && (names.includes(name) || isSubsequence(name, names[0] ?? ""));
}
function isSubsequence(short2, long) {
  let at = 0;
  for (const letter of long) if (letter === short2.charAt(at)) at++;
  return at === short2.length;
}
function compatible(one2, other) {
  return one2.number === other.number && agree(one2.owner, other.owner) && agree(one2.repo, other.repo);
}
function agree(one2, other) {
  return one2 === null || other === null || one2.toLowerCase() === other.toLowerCase();
}
function merged(one2, other) {
  const fuller = one2.url === null && other.url !== null ? other : one2;
  const kind = fuller.kind === "unknown" ? fuller === one2 ? other.kind : one2.kind : fuller.kind;
  if (fuller.url !== null) return kind === fuller.kind ? fuller : { ...fuller, kind };
  return reference(one2.owner ?? other.owner, one2.repo ?? other.repo, one2.number, kind);
}
function resolve(told, rules) {
  if (told.repo === null || told.owner !== null) return told;
  const name = told.repo.toLowerCase();
  const alias = Object.entries(rules.references.aliases).find(([key]) => key.toLowerCase() === name)?.[1];
  const [owner, repo] = alias?.split("/") ?? [rules.references.defaultOwner, told.repo];
  return reference(owner ?? null, repo ?? told.repo, told.number, told.kind);
}

// src/minutes/vocabulary/status-words.ts
var STATUS_SIGNS = [
  "tick",
  "cross",
  /** "[x]" that Markdown doesn't know as a box. */
  "doneBox",
  /** "[-]", "[/]", "[~]", "[>]": of another state. */
  "otherBox",
  /** A dash behind white space. */
  "dash",
  "arrow",
  "stop",
  "semi",
  "comma",
  "colon",
  "question",
  "open",
  "close",
  /** An address, "#12", "specs#12". */
  "reference",
  "number",
  /** "100 %" */
  "allPercent",
  "smiley",
  /** Any other sign. */
  "sign",
  /** A done word in capitals: "DONE". */
  "loudDone",
  /** A done word with its first letter in capitals. */
  "capitalDone",
  /** Goes on, and stands out by its capitals so that no sign needs to part it: "Ongoing", "WIP". */
  "aloneOpen",
  /** Done, in so many words that no sign needs to part it. */
  "longApart",
  "word",
  "any"
];
var CLASSES2 = [
  "action",
  "task",
  "article",
  "relation",
  "meeting",
  "earlier",
  "today",
  "until",
  "coming",
  "month",
  "weekday",
  "tomorrow",
  "endOf",
  "done",
  "doneApart",
  "already",
  "splitPassive",
  "happened",
  "acted",
  "dropped",
  "notDone",
  "goesOn",
  "still",
  "moved",
  "limits",
  "statusLabel",
  "see"
];
var SIGNS2 = {
  "\u3002": "stop",
  "!": "stop",
  "\uFF01": "stop",
  ";": "semi",
  "\uFF1B": "semi",
  ",": "comma",
  "\uFF0C": "comma",
  "\u3001": "comma",
  ":": "colon",
  "\uFF1A": "colon",
  "?": "question",
  "\uFF1F": "question",
  "(": "open",
  "[": "open",
  "\uFF08": "open",
  "\u3010": "open",
  ")": "close",
  "]": "close",
  "\uFF09": "close",
  "\u3011": "close",
  "\u2192": "arrow",
  "\u21D2": "arrow"
};
var SHAPES = [
  [/[✅✔✓☑:]/u, /[✅✔✓☑]\uFE0F?|:(?:white_check_mark|heavy_check_mark|ballot_box_with_check):/uy, "tick"],
  [/[❌✖✗✘☒:]/u, /[❌✖✗✘☒]\uFE0F?|:x:/uy, "cross"],
  [/[\\[]/u, /\\?\[[xX✓✔]\\?\](?=\s|$)/uy, "doneBox"],
  [/[\\[]/u, /\\?\[[-/~>!?*+]\\?\](?=\s|$)/uy, "otherBox"],
  [/h/u, /https?:[^\s<>)\]]+/uy, "reference"],
  [/[\w.#-]/u, /[\w.-]{0,80}#\d+/uy, "reference"],
  [/1/u, /100\s?%/uy, "allPercent"],
  [/\d/u, /\d[\d./:-]*/uy, "number"],
  [new RegExp("[:;]|\\p{Extended_Pictographic}", "u"), new RegExp("[:;]-?[)D](?![\\p{L}\\d])|\\p{Extended_Pictographic}\\uFE0F?", "uy"), "smiley"],
  [/[-=—]/u, /-+>|=+>|——+/uy, "arrow"],
  [/[-–—]/u, /[-–—]+/uy, "dash"]
];
var shapesByBegin = /* @__PURE__ */ new Map();
function shapesOf(begin) {
  let shapes = shapesByBegin.get(begin);
  if (!shapes) shapesByBegin.set(begin, shapes = SHAPES.filter(([begins]) => begins.test(begin)));
  return shapes;
}
var LONG = 7;
function statusWords(text4, lexicon) {
  const plain3 = folded(text4);
  if (plain3.length !== text4.length) return [];
  const trie = trieOf(lexicon);
  const words = [];
  const add2 = (start, end, classes) => {
    words.push({ start, end, classes });
  };
  const hasNumbers = text4.includes("#");
  for (let at = 0; at < plain3.length; ) {
    const character = text4[at] ?? "";
    if (character === " " || character === "\uFE0F") {
      at++;
      continue;
    }
    const isWord2 = isWordAt(text4, at);
    if (!isWord2 && SKIPPED.test(character)) {
      at++;
      continue;
    }
    const begins = isBoundary(plain3, at);
    const shape = begins ? shapeAt2(text4, at, hasNumbers) : null;
    if (shape) {
      if (shape.name !== "dash" || /\s/u.test(text4[at - 1] ?? " ")) add2(at, shape.end, signSet(shape.name));
      at = shape.end;
    } else if (!isWord2) {
      if (character === ".") {
        if (/[\s)\]*_"”]|^$/u.test(text4[at + 1] ?? "")) add2(at, at + 1, signSet("stop"));
      } else add2(at, at + 1, signSet(SIGNS2[character] ?? "sign"));
      at++;
    } else {
      const found2 = begins ? trie.longestAt(plain3, at) : null;
      const end = found2 && found2.end > at ? found2.end : wordEnd(plain3, at);
      add2(at, end, found2 && found2.end > at ? classesOf2(text4.slice(at, end), found2.values) : signSet("word"));
      at = end;
    }
  }
  return words;
}
var SKIPPED = /[\s*_`'"’“”„~]/u;
var signSet = (name) => classSet([name, "any"]);
function isBoundary(text4, at) {
  return !isWordAt(text4, at - 1) || !isWordAt(text4, at) || isSpacelessAt(text4, at - 1) || isSpacelessAt(text4, at);
}
function wordEnd(text4, at) {
  let end = at + 1;
  if (isSpacelessAt(text4, at)) return end;
  while (isWordAt(text4, end) && !isSpacelessAt(text4, end)) end++;
  return end;
}
function shapeAt2(text4, at, hasNumbers) {
  const begin = text4[at] ?? "";
  if (!hasNumbers && begin !== "h" && isWordAt(text4, at) && !(begin >= "0" && begin <= "9")) return null;
  for (const [, shape, name] of shapesOf(begin)) {
    shape.lastIndex = at;
    if (shape.test(text4) && shape.lastIndex > at) return { name, end: shape.lastIndex };
  }
  return null;
}
var plainSets2 = /* @__PURE__ */ new WeakMap();
function classesOf2(written, concepts) {
  const known6 = plainSets2.get(concepts);
  if (known6) return known6;
  if (concepts.includes("done") || concepts.includes("doneApart") || concepts.includes("goesOn"))
    return classSet([...asWritten(written, concepts), "any"]);
  const set2 = classSet([...concepts, "any"]);
  plainSets2.set(concepts, set2);
  return set2;
}
function asWritten(written, concepts) {
  const classes = [...concepts];
  const loud = written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase();
  const first = written[0] ?? "";
  const capital2 = first !== first.toLowerCase();
  if (concepts.includes("done") || concepts.includes("doneApart")) {
    if (loud) classes.push("loudDone");
    if (capital2 && concepts.includes("done")) classes.push("capitalDone");
  }
  if (concepts.includes("goesOn") && (loud || capital2 && written.length >= LONG)) classes.push("aloneOpen");
  if (concepts.includes("doneApart") && written.split(" ").length > 2) classes.push("longApart");
  return classes;
}
var tries2 = /* @__PURE__ */ new WeakMap();
function trieOf(lexicon) {
  let trie = tries2.get(lexicon.words);
  if (!trie) {
    trie = new Trie();
    for (const concept of CLASSES2)
      for (const word of lexicon.words(concept)) if (!word.startsWith("*")) trie.add(word, concept);
    tries2.set(lexicon.words, trie);
  }
  return trie;
}

// src/minutes/habits/status.ts
var habit = (place, gives, says, words, rest, examples, counter) => ({ place, gives, says, phrase: words, rest, examples, counter });
var before = (gives, says, words, examples, counter, rest = "any") => habit("before", gives, says, words, rest, examples, counter);
var behind = (gives, says, words, rest, examples, counter) => habit("behind", gives, says, words, rest, examples, counter);
var reply = (gives, says, words, rest, examples, counter) => habit("reply", gives, says, words, rest, examples, counter);
var STATUS_HABITS = [
  before(
    "open",
    "goes on, in brackets or before a colon",
    "(OPEN STILL* (GOES_ON | MOVED (UNTIL | RELATION) ANY*) CLOSE (COLON | DASH)? | STILL* GOES_ON COLON)",
    [
      ["(in progress) paint the pier", "paint the pier", "open"],
      ["OPEN: paint the pier", "paint the pier", "open"],
      ["[offen] Steg streichen", "Steg streichen", "open"],
      ["[moved to next week] paint the pier", "paint the pier", "open"]
    ],
    ["open the pier", "pending tasks are to be listed"]
  ),
  before(
    "done",
    "done, by a tick or a box that Markdown does not know",
    "(TICK | DONE_BOX)",
    [
      ["\u2705 paint the pier", "paint the pier", "closed"],
      ["[x] paint the pier", "paint the pier", "closed"],
      [":white_check_mark: paint the pier", "paint the pier", "closed"]
    ],
    ["[X-ray] paint the pier"]
  ),
  before(
    "open",
    "not done, by a cross, or by a box of another state",
    "(CROSS | OTHER_BOX)",
    [
      ["\u274C paint the pier", "paint the pier", "open"],
      ["\u2717 paint the pier", "paint the pier", "open"],
      ["[-] paint the pier", "paint the pier", "open"],
      ["[/] paint the pier", "paint the pier", "open"],
      ["[>] paint the pier", "paint the pier", "open"]
    ],
    ["x paint the pier", "[the pier] paint it"]
  ),
  before(
    "done",
    "done, in capitals before a name or a sentence",
    "(LOUD_DONE (DASH | COLON)? | CAPITAL_DONE (DASH | STOP))",
    [
      ["DONE Alice paints the pier", "Alice paints the pier", "closed"],
      ["Done - Paint the pier", "Paint the pier", "closed"],
      ["ERLEDIGT Steg streichen", "Steg streichen", "closed"]
    ],
    ["Done deals are to be listed", "finished lamps go to the pier"],
    "capital"
  ),
  before(
    "said",
    "done or dropped, in brackets or before a colon",
    "(OPEN (DONE | DONE_APART | DROPPED) CLOSE (COLON | DASH)* | (DONE | DONE_APART | DROPPED) COLON)",
    [
      ["[DONE] paint the pier", "paint the pier", "closed"],
      ["Done: paint the pier", "paint the pier", "closed"],
      ["(cancelled) paint the pier", "paint the pier", "closed"],
      ["[Erledigt] Steg streichen", "Steg streichen", "closed"]
    ],
    ["[done deals] list them", "complete the list"]
  ),
  behind(
    "open",
    "goes on, behind a sign",
    "(DASH | ARROW | STOP | SEMI | OPEN) STILL* GOES_ON",
    "explained",
    [
      ["paint the pier - in progress", "paint the pier", "open"],
      ["paint the pier (on hold)", "paint the pier", "open"],
      ["paint the pier -> in progress, ready in May", "paint the pier", "open"],
      ["paint the pier. Still open.", "paint the pier", "open"],
      ["Steg streichen \u2013 noch offen", "Steg streichen", "open"]
    ],
    ["list what is in progress", "paint the pier (open to the public)"]
  ),
  behind(
    "open",
    "goes on, behind a colon or a comma in brackets",
    "(COLON STILL* GOES_ON | COMMA STILL* GOES_ON CLOSE)",
    "end",
    [
      ["paint the pier: pending", "paint the pier", "open"],
      ["paint the pier (Alice, in progress)", "paint the pier (Alice)", "open"]
    ],
    ["list the states: open, shut, blue"]
  ),
  behind(
    "open",
    "moved to a later time",
    "(DASH | ARROW | STOP | SEMI | OPEN) STILL* MOVED (UNTIL | RELATION)",
    "moved",
    [
      ["paint the pier (moved to next week)", "paint the pier", "open"],
      ["Steg streichen \u2013 verschoben auf Mai", "Steg streichen", "open"]
    ],
    ["see where the lamps are moved to by then"]
  ),
  behind(
    "open",
    "goes on, in capitals at the end",
    "ALONE_OPEN",
    "end",
    [["paint the pier Ongoing.", "paint the pier", "open"]],
    ["paint what is pending", "keep the pier Open"]
  ),
  behind(
    "done",
    "done, apart at the end",
    "(DASH | ARROW | OPEN) (ALREADY* DONE | DONE_APART)",
    "end",
    [
      ["paint the pier - done", "paint the pier", "closed"],
      ["paint the pier (done)", "paint the pier", "closed"],
      ["paint the pier - PR merged", "paint the pier", "closed"],
      ["paint the pier \u2192 erl.", "paint the pier", "closed"]
    ],
    ["paint the pier - sent boats away"]
  ),
  behind(
    "done",
    "done, as an issue or a pull request is",
    "(DASH | ARROW | OPEN) WORD? WORD? REFERENCE (ALREADY* DONE | HAPPENED)",
    "end",
    [["paint the pier -> PR #12 merged", "paint the pier", "closed"]],
    ["paint the pier - see how lamps#12 merged"]
  ),
  behind(
    "done",
    "complete, with a few words about it",
    "(DASH | ARROW | OPEN) DONE_APART",
    "explained",
    [["paint the pier - complete, it is blue", "paint the pier", "closed"]],
    ["paint the pier - complete the roof"]
  ),
  behind(
    "done",
    "done, by whom, where or when",
    "(DASH | ARROW | OPEN) ALREADY* DONE",
    "detail",
    [
      ["paint the pier (done by Carol)", "paint the pier", "closed"],
      ["paint the pier - done in #12", "paint the pier", "closed"],
      ["paint the pier (done 5/3)", "paint the pier", "closed"],
      ["paint the pier - done during the meeting", "paint the pier", "closed"]
    ],
    ["paint the pier - done by Friday", "paint the pier - done deals"]
  ),
  behind(
    "done",
    "a passive that ends with what was done",
    "(STOP | SEMI | DASH | OPEN) SPLIT_PASSIVE",
    "passive",
    [["Antrag stellen \u2013 wurde am 12.01. eingereicht", "Antrag stellen", "closed"]],
    ["kl\xE4ren, was wurde und was wird"]
  ),
  behind(
    "done",
    "done, in capitals with a full stop",
    "CAPITAL_DONE STOP",
    "end",
    [["paint the pier Done.", "paint the pier", "closed"]],
    ["get everything done."]
  ),
  behind(
    "done",
    "complete, as a sentence of its own",
    "(STOP | SEMI | COLON) DONE_APART",
    "end",
    [
      ["paint the pier. Complete.", "paint the pier.", "closed"],
      ["Steg streichen: erl.", "Steg streichen", "closed"]
    ],
    ["paint the pier. Complete the roof."]
  ),
  behind(
    "done",
    "a sentence of its own that says by whom, where or when",
    "(STOP | SEMI | COLON) CAPITAL_DONE",
    "detail",
    [["paint the pier. Done by Carol.", "paint the pier.", "closed"]],
    ["paint the pier. Closed boats stay."]
  ),
  behind(
    "done",
    "done in an issue or pull request",
    "COMMA (ALREADY* DONE | HAPPENED) RELATION?",
    "reference",
    [["paint the pier, already merged in lamps#12", "paint the pier", "closed"]],
    ["paint the pier, done in blue"]
  ),
  behind(
    "done",
    "all of it, in per cent",
    "(COLON | OPEN | DASH) ALL_PERCENT",
    "end",
    [["paint the pier (100 %)", "paint the pier", "closed"]],
    ["paint the pier - 100 % blue"]
  ),
  behind(
    "done",
    "done, in several words",
    "LONG_APART",
    "end",
    [["Steg streichen hat sich erledigt", "Steg streichen", "closed"]],
    []
  ),
  behind(
    "dropped",
    "will not be done, behind a sign",
    "(DASH | STOP | SEMI | ARROW | OPEN) ALREADY* DROPPED",
    "reason",
    [
      ["paint the pier - no longer needed", "paint the pier", "closed"],
      ["paint the pier (cancelled)", "paint the pier", "closed"],
      ["peindre le quai \u2014 annul\xE9", "peindre le quai", "closed"],
      ["paint the pier - cancelled by the board", "paint the pier", "closed"]
    ],
    ["remove what is obsolete", "paint the pier - cancelled boats stay"]
  ),
  behind(
    "dropped",
    "will not be done, behind a colon or a comma in brackets",
    "(COLON ALREADY* DROPPED | COMMA ALREADY* DROPPED CLOSE)",
    "end",
    [["paint the pier: cancelled", "paint the pier", "closed"]],
    ["list the states: open, shut, blue"]
  ),
  behind(
    "said",
    "done, behind any sign",
    "((DASH | ARROW | STOP | SEMI | COMMA | COLON | OPEN) (ACTION | TASK)? (ALREADY* DONE | DONE_APART) | LOUD_DONE)",
    "apart",
    [
      ["paint the pier. done: see #12", "paint the pier.", "closed"],
      ["paint the pier. Action completed.", "paint the pier.", "closed"],
      ["paint the pier, done", "paint the pier", "closed"],
      ["paint the pier - done?", "paint the pier", "open"],
      ["paint the pier DONE", "paint the pier", "closed"],
      ["\u7C89\u5237\u7801\u5934\uFF08\u5DF2\u5B8C\u6210\uFF09", "\u7C89\u5237\u7801\u5934", "closed"]
    ],
    ["get what is done, by friends, printed", "see that all is done", "paint the pier, complete the roof"]
  ),
  reply(
    "done",
    "done",
    "((ARTICLE? (ACTION | TASK))? ALREADY* DONE)",
    "any",
    [
      ["done", "", "closed"],
      ["Action completed", "", "closed"],
      ["done, see specs#12", "", "closed"],
      ["ist erledigt", "", "closed"],
      ["Action closed and replaced by a new one.", "", "closed"]
    ],
    ["we did a lot", "the lamps are blue"]
  ),
  reply(
    "done",
    "complete, and perhaps more about it",
    "((ARTICLE? (ACTION | TASK))? ALREADY* DONE_APART)",
    "apart",
    [
      ["Complete.", "", "closed"],
      ["Complete. Carol counted the boats, and some of them are still wet.", "", "closed"],
      ["Complete, see agenda item Lamps", "", "closed"]
    ],
    ["complete the list"]
  ),
  reply(
    "open",
    "goes on",
    "((ARTICLE? (ACTION | TASK))? STILL* (GOES_ON | NOT_DONE))",
    "any",
    [
      ["Action item open.", "", "open"],
      ["still open", "", "open"],
      ["noch nicht erledigt", "", "open"],
      ["pas encore fait", "", "open"]
    ],
    ["we opened it"]
  )
];
var compiled2 = /* @__PURE__ */ new Map();
function statusPhrase(one2) {
  let found2 = compiled2.get(one2);
  if (!found2) compiled2.set(one2, found2 = phrase(one2.phrase, STATUS_SIGNS));
  return found2;
}
var byPlace = /* @__PURE__ */ new Map();
function habitsAt(place) {
  let habits = byPlace.get(place);
  if (!habits) byPlace.set(place, habits = STATUS_HABITS.filter((one2) => one2.place === place));
  return habits;
}

// src/minutes/habits/status/rest.ts
var MAX_EXPLANATION = 120;
var MAX_DETAIL = 80;
var MAX_MOVED = 40;
var MAX_PASSIVE = 48;
var has2 = (...names) => (word) => word !== void 0 && names.some((name) => word.classes.has(name));
var CLOSING = has2("stop", "close", "smiley");
var PUNCTUATION = has2("stop", "close", "open", "semi", "comma", "colon", "question", "dash", "smiley");
var TO_COME = has2("coming", "month", "weekday", "tomorrow", "endOf");
function isAsked(rest) {
  return has2("question")(rest[0]);
}
function restFits(kind, rest, text4) {
  const length = text4.length - (rest[0]?.start ?? text4.length);
  switch (kind) {
    case "any":
      return true;
    case "capital":
      return /^(?:[\p{Lu}\p{Lo}@#]|https?:)/u.test(text4);
    case "end":
      return rest.every(CLOSING);
    case "apart":
      return rest.every(CLOSING) || PUNCTUATION(rest[0]);
    case "reason":
      return isByWhom(rest, length) || restFits("explained", rest, text4);
    case "explained":
      return rest.every(CLOSING) || has2("comma", "semi", "colon")(rest[0]) && length <= MAX_EXPLANATION;
    case "moved":
      return rest.length > 0 && length <= MAX_MOVED && !rest.slice(0, -1).some(has2("stop", "open"));
    case "detail":
      return length <= MAX_DETAIL && isDetail(rest);
    case "reference":
      return length <= MAX_DETAIL && has2("reference")(rest.findLast((word) => !CLOSING(word) && !has2("already")(word)));
    case "passive":
      return length <= MAX_PASSIVE && isPassive(rest);
  }
}
function isByWhom(rest, length) {
  return has2("relation")(rest[0]) && length <= MAX_MOVED && rest.at(-1) !== rest[0] && !rest.slice(0, -1).some(has2("stop", "comma"));
}
function isDetail(rest) {
  const [first, second, third] = rest;
  if (has2("earlier")(first)) return !rest.some(has2("coming"));
  if (rest.length === 0 || rest.some(TO_COME) || rest.slice(0, -1).some(has2("question"))) return false;
  if (has2("reference", "number", "today")(first)) return true;
  if (has2("stop", "comma")(first)) return has2("reference")(second);
  if (!has2("relation", "see")(first) || second === void 0) return false;
  return !has2("article")(second) || has2("meeting")(third);
}
function isPassive(rest) {
  const words = rest.filter((word) => !CLOSING(word));
  const last = words.at(-1);
  return has2("acted", "done")(last) && !words.some(has2("semi", "open"));
}

// src/minutes/habits/status/trims.ts
var OPENING2 = /[\s([{（【"'“„*_-]/u;
var PARTING = /[\s([（【.;:,>=→⇒–—-]/u;
var CLOSING2 = /[\s)\]）】]/u;
function withoutOpening(text4) {
  let start = 0;
  while (start < text4.length && OPENING2.test(text4[start] ?? "")) start++;
  return text4.slice(start);
}
function withoutParting(text4) {
  let start = 0;
  while (start < text4.length && PARTING.test(text4[start] ?? "")) start++;
  let end = text4.length;
  while (end > start && CLOSING2.test(text4[end - 1] ?? "") && !/[:;-]/u.test(text4[end - 2] ?? "")) end--;
  return text4.slice(start, end);
}
function lettersOf(text4) {
  let start = 0;
  while (start < text4.length && !isWordCharacter(text4[start] ?? "")) start++;
  let end = text4.length;
  while (end > start && !isWordCharacter(text4[end - 1] ?? "")) end--;
  return text4.slice(start, end);
}
function endsWithWord(text4, words) {
  let end = text4.length;
  while (end > 0 && /\s/u.test(text4[end - 1] ?? "")) end--;
  const said = text4.slice(Math.max(0, end - 40), end).replaceAll("\u2019", "'");
  return words.some((word) => {
    if (!said.endsWith(word)) return false;
    return word.startsWith("n'") || !isWordCharacter(said[said.length - word.length - 1] ?? " ");
  });
}

// src/minutes/habits/status/statements.ts
var DONE = { status: "closed", reason: "completed", strength: "explicit" };
var NOT_DONE = { status: "open", strength: "explicit" };
var DROPPED = { status: "closed", reason: "not_planned", strength: "implied" };
var OPEN_IMPLIED = { status: "open", strength: "implied" };
var DONE_IMPLIED = { status: "closed", reason: "completed", strength: "implied" };
var NO_BOXES = /* @__PURE__ */ new Map();
var MAX_STATEMENT = 1e3;
var has3 = (name) => (word) => word?.classes.has(name) === true;
function whatSays(statement, lexicon, carriedOver, task = "") {
  const text4 = withoutOpening(oneLine(statement.slice(0, MAX_STATEMENT)));
  if (text4 === "") return null;
  const words = statusWords(text4, lexicon);
  const tick = words.findIndex(has3("tick"));
  if (tick >= 0 && !has3("question")(words[1])) return DONE;
  if (has3("cross")(words[0])) {
    const more = whatSays(text4.slice(words[0]?.end), lexicon, carriedOver, task);
    return more?.status === "closed" ? more : NOT_DONE;
  }
  for (const habit2 of habitsAt("reply")) {
    const length = statusPhrase(habit2).begins(words, 0, MAX_PHRASE);
    const rest = words.slice(length);
    if (length === 0 || !restFits(habit2.rest, rest, text4)) continue;
    if (habit2.gives !== "done") return NOT_DONE;
    if (isAsked(rest)) break;
    return isContradicted(rest, text4, lexicon) ? NOT_DONE : DONE;
  }
  return toldBy(text4, words, lexicon) ?? (carriedOver ? shownBy(text4, words, task, lexicon) : null);
}
function toldBy(text4, words, lexicon) {
  const lower = text4.toLowerCase();
  const dropped = lexicon.find("dropped", lower);
  if (dropped) {
    const behind2 = words.filter(({ start }) => start >= dropped.index + dropped.word.length);
    if (!endsWithWord(lower.slice(0, dropped.index), lexicon.words("negation")) && !isAsked(behind2)) return DROPPED;
  }
  const open = lexicon.find("notDone", lower);
  if (open) return open.index === 0 ? NOT_DONE : OPEN_IMPLIED;
  if (has3("question")(words.at(-1))) return OPEN_IMPLIED;
  if (lexicon.find("happened", lower)) return DONE_IMPLIED;
  const last = words.findLast((word) => !has3("stop")(word) && !has3("close")(word));
  if (has3("done")(last)) return DONE;
  return words.some(has3("splitPassive")) && has3("acted")(last) ? DONE_IMPLIED : null;
}
function shownBy(text4, words, task, lexicon) {
  const first = words[0]?.start ?? 0;
  const acted = words.findIndex(has3("acted"));
  const before2 = words.slice(0, Math.max(acted, 0));
  const named = before2.every(
    ({ start, end }, at) => at === 0 || lexicon.has("auxiliary", text4.slice(start, end).toLowerCase())
  );
  if (acted >= 0 && acted < 3 && named && before2.every((word) => !has3("sign")(word))) return DONE_IMPLIED;
  const label = words.slice(0, 6).findIndex(has3("colon"));
  const see = words[label + 1];
  const shows = has3("see")(see) && words.slice(label + 2, label + 14).some(({ start, end }) => text4.slice(start, end).includes("#"));
  return first >= 0 && shows && lexicon.find("makes", task.toLowerCase()) ? DONE_IMPLIED : null;
}
function isContradicted(rest, text4, lexicon) {
  const first = rest.findIndex((word) => !has3("comma")(word) && !has3("dash")(word));
  const start = rest[first];
  if (!start || !(has3("limits")(start) || has3("goesOn")(start))) return false;
  const end = rest.slice(first).find((word) => ["stop", "semi", "colon", "open"].some((sign) => has3(sign)(word)));
  return lexicon.find("notDone", text4.slice(start.start, end?.start ?? text4.length).toLowerCase()) !== null;
}
var MAX_PHRASE = 14;
var MAX_HEAD = 160;
function leadingStatus(words, lexicon, boxes = NO_BOXES) {
  const text4 = oneLine(words);
  const head = text4.slice(0, MAX_HEAD);
  const found2 = statusWords(head, lexicon);
  for (const habit2 of habitsAt("before")) {
    const length = statusPhrase(habit2).begins(found2, 0, MAX_PHRASE);
    const last = found2[length - 1];
    if (!last) continue;
    const task = text4.slice(last.end).trimStart();
    if (task === "" || !restFits(habit2.rest, [], task)) continue;
    const evidence = text4.slice(0, last.end).trim();
    return { says: givenBefore(habit2, evidence, lexicon, boxes), text: task, evidence };
  }
  return { says: null, text: text4, evidence: "" };
}
function givenBefore(habit2, evidence, lexicon, boxes) {
  if (habit2.gives === "done") return DONE;
  if (habit2.gives === "said") return whatSays(evidence, lexicon, false);
  return boxes.get(boxSign(evidence)) ?? NOT_DONE;
}
var boxSign = (box) => /\[(.)/u.exec(box)?.[1] ?? "";
var RECORDED = /(?:\[recorded in [^\]\s]{1,300}\]|\([^\s(),]{1,40}, \d\d:\d\d(?::\d\d)?\))[\s.]*$/iu;
var MAX_RECORDED = 340;
var MAX_TAIL = 400;
function splitStatus(words, lexicon, carriedOver = false) {
  const whole = withoutRecord(oneLine(words));
  const from = whole.length > MAX_TAIL ? whole.length - MAX_TAIL : 0;
  const text4 = whole.slice(from);
  const tail = statusWords(text4, lexicon);
  const split = (at, says, evidence = unbracketed(text4.slice(at)), keeps = says?.status !== "open") => {
    const stop = keeps && /[.!]/u.test(text4[at] ?? "") ? 1 : 0;
    return { says, text: trimmed(whole.slice(0, from + at + stop)), evidence };
  };
  const tick = tail.find(has3("tick"));
  if (tick) {
    if (whole.slice(0, from + tick.start).trim() !== "")
      return split(tick.start, DONE, oneLine(text4.slice(tick.start)));
    return { says: DONE, text: trimmed(text4.slice(tick.end)), evidence: text4 };
  }
  const named = labelledStatus(tail, text4, lexicon);
  if (named) return split(named.at, named.says, oneLine(text4.slice(named.at)), true);
  for (const habit2 of habitsAt("behind")) {
    if (habit2.gives === "said") {
      const told = arrowStatus(tail, text4, lexicon, carriedOver);
      if (told) return split(told.at, told.says);
    }
    const { begins, mayBegin } = statusPhrase(habit2);
    for (let at = 0; at < tail.length; at++) {
      const first = tail[at];
      if (!first || !mayBegin(first) || from === 0 && text4.slice(0, first.start).trim() === "") continue;
      const length = begins(tail, at, MAX_PHRASE);
      const rest = tail.slice(at + length);
      if (length === 0) continue;
      if (habit2.gives !== "said") {
        if (restFits(habit2.rest, rest, text4)) return split(first.start, given(habit2));
        continue;
      }
      if (isAsked(rest)) return split(first.start, NOT_DONE, "");
      if (!restFits(habit2.rest, rest, text4)) continue;
      const apart2 = (has3("semi")(first) || has3("comma")(first)) && has3("colon")(rest[0]);
      const shows = has3("reference")(rest[1]) || has3("see")(rest[1]);
      if (apart2 && !shows && rest.length > 1) return split(first.start, null, "");
      const statement = unclosed(oneLine(text4.slice(has3("loudDone")(first) ? first.start : first.end)));
      const says = whatSays(statement, lexicon, false);
      if (says) return split(first.start, says, statement);
    }
  }
  return { says: null, text: whole, evidence: "" };
}
function withoutRecord(text4) {
  const from = Math.max(0, text4.length - MAX_RECORDED);
  const record = RECORDED.exec(text4.slice(from));
  return record ? text4.slice(0, from + record.index).trimEnd() : text4;
}
function given({ gives }) {
  return gives === "done" ? DONE : gives === "dropped" ? DROPPED : NOT_DONE;
}
function labelledStatus(tail, text4, lexicon) {
  const label = tail.findIndex((word, at) => has3("statusLabel")(word) && has3("colon")(tail[at + 1]));
  const sign = tail[label - 1];
  if (!sign || sign.start === 0 || !["stop", "semi", "comma", "dash", "open"].some((name) => has3(name)(sign)))
    return null;
  const said = text4.slice(tail[label + 1]?.end).replace(/[)\]）】]/gu, " ").trim();
  return said.length < 2 || said.length > 60 ? null : { at: sign.start, says: whatSays(said, lexicon, false) };
}
function arrowStatus(tail, text4, lexicon, carriedOver) {
  const arrow = tail.findLast((word) => has3("arrow")(word) || has3("dash")(word));
  const said = arrow && arrow.start > 0 ? text4.slice(arrow.end).trim() : "";
  if (!arrow || said.length < 4 || said.length > 60) return null;
  const says = whatSays(said, lexicon, carriedOver);
  const first = tail.find(({ start }) => start >= arrow.end);
  const happened = lexicon.find("happened", said.toLowerCase()) !== null || carriedOver && has3("acted")(first);
  return says?.status === "closed" && happened ? { at: arrow.start, says } : null;
}
function unclosed(words) {
  let balance = 0;
  for (const sign of words) balance += /[([（【]/u.test(sign) ? 1 : /[)\]）】]/u.test(sign) ? -1 : 0;
  const smiley = /[:;]-?\)$/u.test(words);
  return balance < 0 && !smiley && /[)\]）】]$/u.test(words) ? words.slice(0, -1).trimEnd() : words;
}
function unbracketed(words) {
  return withoutParting(oneLine(words));
}
function trimmed(text4) {
  let end = text4.length;
  while (end > 0 && /[\s–—-]/u.test(text4[end - 1] ?? "")) end--;
  const words = text4.slice(0, end);
  const open = words.lastIndexOf("(");
  return open > words.lastIndexOf(")") && open < words.length - 1 ? `${words})` : words;
}
var OPEN = { status: "open", evidence: null };
function statusOf(statements) {
  const said = statements.filter(({ says }) => says !== null);
  const explicit = said.find(({ says }) => says?.strength === "explicit");
  const kept = said.find(({ says }) => says?.status === "open");
  const best = explicit ?? kept ?? said[0];
  if (best?.says?.status !== "closed") return OPEN;
  const { reason, strength } = best.says;
  return { status: "closed", evidence: { line: best.line, text: best.text, reason, strength } };
}

// src/minutes/fields/title.ts
var MAX_TITLE = 256;
var MAX_READ = 2e3;
var GENERAL = ["generalSection", "action", "step", "task", "agenda", "leftover"];
var WHICH = ["review", "open", "fresh", "earlier", "article"];
var isOf = (concepts, word, lexicon) => concepts.some((concept) => lexicon.has(concept, word));
function isTerse(text4, lexicon) {
  const words = plain(text4.slice(0, MAX_READ)).toLowerCase().match(new RegExp("\\p{Script=Han}{2}|(?:(?!\\p{Script=Han})[\\p{L}\\p{N}][\\p{L}\\p{N}'\u2019-]*)", "gu")) ?? [];
  return words.filter((word) => !isLight(word, lexicon)).length < 2;
}
function isLight(word, lexicon) {
  return /^\d+$/u.test(word) || !isSpaceless(word.charAt(0)) && lexicon.has("light", word);
}
var SEE = new RegExp(
  `[,;(\u2013\u2014-]\\s*${anyOf("see")}[:\\s]\\s*(?:https?:\\/\\/\\S+|(?:${anyOf("issueWord", "pullWord")}|mr)?\\s?[\\w./-]*#?\\d+|\\[[^\\]\\n]{1,80}\\]\\([^()\\s]{1,300}\\))[\\s.)]*$`,
  "iu"
);
function titleOf(item, lexicon) {
  const task = trimmed2(plain(item.text.replace(SEE, "").slice(0, MAX_READ)), lexicon);
  const above = isTerse(item.text, lexicon) ? context(item, lexicon) : "";
  const title = above === "" ? capital(task) : task === "" ? capital(above) : `${capital(above)}: ${task}`;
  return cut(title, MAX_TITLE);
}
function context(item, lexicon) {
  const candidates = [item.context, ...[...item.section].reverse()];
  const said = plain(item.text.slice(0, MAX_READ)).toLowerCase();
  for (const candidate of candidates) {
    const words = trimmed2(plain((candidate ?? "").slice(0, MAX_READ)), lexicon).replace(/[\s:]+$/u, "");
    if (words !== "" && !isGeneral(words, lexicon) && !said.includes(words.toLowerCase())) return cut(words, 120);
  }
  return "";
}
function isGeneral(heading2, lexicon) {
  const words = heading2.toLowerCase().replace(/\s?:$/u, "").split(" ");
  const from = words.findIndex((word, at) => at > 0 && isOf(["origin", "timeFor"], word, lexicon));
  const named = from < 0 ? words : words.slice(0, from);
  while (named.length > 1 && !isOf(GENERAL, named.join(" "), lexicon) && isOf(WHICH, named[0] ?? "", lexicon))
    named.shift();
  return isOf([...GENERAL, ...WHICH], named.join(" "), lexicon);
}
function plain(text4) {
  return withoutAddresses(text4).replace(/!?\[([^\][]*)\]\([^()\s]*\)/gu, "$1").replace(/<!--[^]*?-->|<\/?[a-z][^<>]*>/giu, " ").replace(/<?(?<url>https?:\/\/[^\s<>)\]]+)>?/giu, (_, url) => shortUrl(url)).replace(/[`~]{1,3}|\*{1,3}|(?<![\p{L}\p{N}])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}])/gu, "").replace(/(?<![\p{L}\p{N}._-])@(?=[\p{L}\p{N}])/gu, "").replace(new RegExp("\\p{Cc}|[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]", "gu"), " ").replace(/\s+/gu, " ").trim();
}
function shortUrl(url) {
  const github = /^https?:\/\/(?:www\.|redirect\.)?github\.com\/([\w.-]+\/[\w.-]+)(?:\/(?:issues|pull)\/(\d+))?/iu.exec(
    url
  );
  if (github !== null) return github[2] === void 0 ? github[1] ?? "" : `${github[1] ?? ""}#${github[2]}`;
  return /^https?:\/\/(?:www\.)?([^/?#:]+)/iu.exec(url)?.[1] ?? url;
}
function trimmed2(text4, lexicon) {
  let rest = text4;
  for (let before2 = ""; before2 !== rest; ) {
    before2 = rest;
    rest = rest.replace(/^[\s:;,.@\-–—>→]+/u, "");
    const verb = lexicon.at("titleVerb", rest);
    const behind2 = verb > 0 ? /^[\s:]+(?=\S)/u.exec(rest.slice(verb))?.[0].length ?? 0 : 0;
    if (behind2 > 0) rest = rest.slice(verb + behind2);
    rest = rest.replace(/\s*\(#\d+\)\s*$/u, "").replace(/[\s:;,.\-–—>→。；，：]+$/u, "");
  }
  return rest;
}
function capital(text4) {
  const first = /^\S+/u.exec(text4)?.[0] ?? "";
  return new RegExp("^\\p{Ll}+[,;:]?$", "u").test(first) ? text4.charAt(0).toUpperCase() + text4.slice(1) : text4;
}
function cut(text4, most2) {
  if (text4.length <= most2) return text4;
  let head = "";
  for (const letter of text4) {
    if (head.length + letter.length > most2 - 1) break;
    head += letter;
  }
  const space = head.lastIndexOf(" ");
  return `${(space > most2 / 2 ? head.slice(0, space) : head).replace(/[\s,;:.–—-]+$/u, "")}\u2026`;
}

// src/minutes/fields/action-item.ts
var OWN_ISSUE = /(?<=[\p{L}\p{N}][^\p{L}\p{N}]{0,9})\(#(\d{1,9})\)[\s.]*$/u;
function actionItem(draft, around) {
  const { rules, participants } = around;
  const written = OWN_ISSUE.exec(draft.text);
  const text4 = written ? draft.text.slice(0, written.index).trimEnd() : draft.text;
  const number = written ? Number(written[1]) : draft.issueNumber;
  const context2 = contextOf(draft.entry);
  const section = sectionOf(draft, around.title);
  const due2 = dueOf2(draft, text4, around);
  const isOverdue = draft.marker === null && due2 !== null && isPast(due2, around.date);
  const { references, mismatches, unresolved } = referencesIn(draft.nodes, rules, around.definitions);
  const item = {
    line: draft.line,
    endLine: draft.endLine,
    ordinal: 0,
    marker: draft.marker,
    text: text4,
    title: titleOf({ text: text4, context: context2, section }, around.lexicon),
    owners: draft.owners.map((owner) => ({ ...owner, person: personOf(owner, participants) })),
    supporters: draft.supporters,
    ...statusOf(draft.statements),
    carriedOver: draft.carriedOver || isOverdue,
    due: due2,
    references,
    section,
    context: context2,
    issueNumber: number,
    code: draft.code ?? null,
    ...draft.lead !== void 0 && { lead: draft.lead }
  };
  const warn = (line, rule, message) => ({
    path: around.path,
    line,
    rule,
    severity: "warning",
    message,
    fix: null
  });
  const own4 = number === null ? null : `#${number}`;
  const diagnostics = [
    ...mismatches.map(
      (one2) => warn(one2.line, "reference-mismatch", `"${one2.text}" links to ${one2.target}; the link's target counts`)
    ),
    ...unresolved.filter((one2) => one2.text !== own4 && !(rules.references.besideIssues === true && /^#\d+$/u.test(one2.text))).map(
      (one2) => warn(
        one2.line,
        "unresolved-reference",
        `it is not plain which repository "${one2.text}" is in; write owner/repo#1 or a link`
      )
    )
  ];
  return { item, diagnostics };
}
var MAX_OVERDUE = 60;
function isPast({ text: text4, date }, meeting) {
  if (date === null || meeting === null || date >= meeting) return false;
  const days = (Date.parse(meeting) - Date.parse(date)) / 864e5;
  return /\d{4}/u.test(text4) || days <= MAX_OVERDUE;
}
function dueOf2(draft, text4, { date, lexicon: { languages } }) {
  if (draft.due === null) return dueIn(text4, date, languages, draft.carriedOver);
  return { text: draft.due, date: dueInPlace(draft.due, date, languages) };
}
function contextOf(entry2) {
  for (let above = entry2.parent; above; above = above.parent) {
    if (above.kind === "point" && above.prose.text.trim() !== "") return oneLine(above.prose.text);
  }
  return null;
}
var MAX_LEAD_IN = 100;
function sectionOf({ entry: entry2, head }, title) {
  const section = [];
  for (let above = entry2.parent; above; above = above.parent) {
    const leadsIn = above.kind === "paragraph" && (above === head || /[:：]\s*$/u.test(above.prose.text));
    if (above.kind !== "heading" && !leadsIn) continue;
    const text4 = oneLine(above.kind === "heading" ? above.prose.text : lastLine(above.prose.text)).replace(
      /[:：]$/u,
      ""
    );
    if (text4 !== "" && text4 !== title && (above.kind === "heading" || text4.length <= MAX_LEAD_IN))
      section.unshift(text4);
  }
  return section;
}
function lastLine(text4) {
  const trimmed4 = text4.trimEnd();
  return trimmed4.slice(trimmed4.lastIndexOf("\n") + 1);
}

// src/minutes/people/slips.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
var SHORT = 5;
var most = (name) => name.length < SHORT ? 1 : 2;
var FEW = 2e4;
var MOST_FORMS = 4e5;
var LONGEST = 60;
var Slips = class {
  #names;
  #known;
  #compared = 0;
  #indexes = null;
  constructor(names) {
    this.#names = [...new Set(names)];
    this.#known = new Set(names.map((name) => name.toLowerCase()));
  }
  /** In capitals or small letters. */
  has(name) {
    return this.#known.has(name.toLowerCase());
  }
  /** The nearest name, if it is near and none is as near as it. */
  nearest(name) {
    const lower = name.toLowerCase();
    const near = this.#candidates(lower).map((login) => ({ login, away: (0, import_fastest_levenshtein.distance)(lower, login.toLowerCase()) })).filter(({ away }) => away <= most(lower)).sort((a, b) => a.away - b.away || a.login.localeCompare(b.login));
    const [first, second] = near;
    return first && first.away !== second?.away ? first.login : null;
  }
  #candidates(lower) {
    this.#compared += this.#names.length;
    if (this.#compared <= FEW) return this.#names;
    if (lower.length > LONGEST) return [];
    this.#indexes ??= [1, 2].map((letters) => new Forms(this.#names, letters));
    for (const index2 of this.#indexes) {
      const found2 = index2.alike(lower).flatMap((at) => this.#names[at] ?? []);
      if (found2.some((login) => (0, import_fastest_levenshtein.distance)(lower, login.toLowerCase()) <= index2.letters)) return found2;
    }
    return [];
  }
};
var Forms = class {
  letters;
  /** The form's number, and behind it the place of the name that it is of. */
  #sorted;
  constructor(names, letters) {
    this.letters = letters;
    const forms = [];
    for (const [at, name] of names.slice(0, PLACES).entries()) {
      if (name.length > LONGEST || forms.length + name.length ** letters > MOST_FORMS) continue;
      for (const form of formsOf(name.toLowerCase(), letters)) forms.push(form * PLACES + at);
    }
    this.#sorted = Float64Array.from(forms).sort();
  }
  /** Places of the names that share a form with this one. */
  alike(name) {
    const places2 = /* @__PURE__ */ new Set();
    for (const form of formsOf(name, this.letters)) {
      let [low, high] = [0, this.#sorted.length];
      while (low < high) {
        const middle = low + high >> 1;
        if ((this.#sorted[middle] ?? 0) < form * PLACES) low = middle + 1;
        else high = middle;
      }
      for (; low < this.#sorted.length; low++) {
        const place = (this.#sorted[low] ?? 0) - form * PLACES;
        if (place >= PLACES) break;
        places2.add(place);
      }
    }
    return [...places2];
  }
};
var PLACES = 2 ** 20;
var BASE = 16777619;
var { imul } = Math;
function formsOf(name, letters) {
  const forms = /* @__PURE__ */ new Set();
  const without = (from, begun, left) => {
    let number = begun;
    for (let at = from; at < name.length; at++) {
      if (left > 0) without(at + 1, number, left - 1);
      number = imul(number, BASE) + name.charCodeAt(at) + 1 >>> 0;
    }
    forms.add(number);
  };
  without(0, 0, letters);
  return forms;
}

// src/minutes/diagnose.ts
function diagnose(checked) {
  const { meeting, drafts, rules } = checked;
  const known6 = new Slips([...meeting.participants.flatMap(handlesOf), ...rules.knownLogins]);
  return [
    ...datesOf(checked),
    ...meeting.items.flatMap((item, index2) => {
      const draft = drafts[index2];
      return [
        ...draft?.malformed ? [malformed(item, checked)] : [],
        ...ownersOf(item, checked, known6),
        ...terse(item, checked)
      ];
    }),
    ...duplicates(checked)
  ];
}
function datesOf({ meeting, conflicts, copied }) {
  if (copied !== null) {
    const message2 = `the heading says ${copied}, the day of another page here, so it was copied; the file name counts (${meeting.date ?? ""})`;
    return [{ path: meeting.path, line: meeting.line, rule: "copied-heading", severity: "notice", message: message2, fix: null }];
  }
  if (meeting.date === null) {
    const message2 = "this meeting has no date; write one into its heading or file name, such as 2024-02-14";
    return [
      { path: meeting.path, line: meeting.line, rule: "undated-meeting", severity: "warning", message: message2, fix: null }
    ];
  }
  if (conflicts.length === 0) return [];
  const message = `the meeting is taken to be of ${meeting.date}, but there is also ${conflicts.join(" and ")}`;
  return [
    { path: meeting.path, line: meeting.line, rule: "conflicting-dates", severity: "warning", message, fix: null }
  ];
}
function malformed(item, { meeting, lines }) {
  const line = lines()[item.line - 1] ?? "";
  const marker = item.marker ?? "";
  const plain3 = marker.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  const moved = line.replace(
    new RegExp(`@(${plain3})([\\s:]+)@?(?=[\\p{L}\\p{N}])`, "iu"),
    (_, __, gap) => `${marker}${gap}@`
  );
  const fix = moved === line ? line.replace(new RegExp(`@?(?<![\\p{L}\\p{N}])${plain3}(?![\\p{L}\\p{N}])`, "iu"), () => marker) : moved;
  const message = `the marker is written unusually; "${marker} @login: task" is read everywhere`;
  return {
    path: meeting.path,
    line: item.line,
    rule: "malformed-marker",
    severity: "warning",
    message,
    fix: fix === line ? null : fix
  };
}
function ownersOf(item, checked, known6) {
  const { path } = checked.meeting;
  if (item.owners.length === 0) {
    if (item.status === "closed") return [];
    const message = `nobody is named as the owner of "${short(item.text)}"`;
    return [{ path, line: item.line, rule: "no-owner", severity: "notice", message, fix: null }];
  }
  return item.owners.flatMap(
    (owner) => owner.login && owner.person === null ? unknownOwner(owner.name, item, checked, known6) : []
  );
}
function unknownOwner(name, item, { meeting, rules, lines }, known6) {
  if (known6.has(name)) return [];
  const near = known6.nearest(name);
  if (near === null && rules.knownLogins.length === 0) return [];
  const line = lines()[item.line - 1] ?? "";
  const fixed = near === null ? line : line.replace(new RegExp(`@${escapedName(name)}(?![\\p{L}\\p{N}-])`, "u"), `@${near}`);
  const message = `@${name} is not known here${near === null ? "" : `; did you mean @${near}?`}`;
  return [
    {
      path: meeting.path,
      line: item.line,
      rule: "unknown-owner",
      severity: "warning",
      message,
      fix: fixed === line ? null : fixed,
      ...near === null && { login: name }
    }
  ];
}
function handlesOf(participant) {
  return participant.login ? [participant.name] : [];
}
function escapedName(name) {
  return name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
function terse(item, { meeting, lexicon }) {
  if (!isTerse(item.text, lexicon) || item.status === "closed") return [];
  const message = `"${short(item.text)}" says little alone; the issue will be called "${short(item.title)}"`;
  return [{ path: meeting.path, line: item.line, rule: "terse-text", severity: "notice", message, fix: null }];
}
function duplicates({ meeting }) {
  const first = /* @__PURE__ */ new Map();
  return meeting.items.flatMap((item) => {
    const owners = item.owners.map(({ name }) => name.toLowerCase()).sort();
    const key = JSON.stringify([item.text.toLowerCase(), item.title.toLowerCase(), owners]);
    const line = first.get(key);
    if (line === void 0) {
      first.set(key, item.line);
      return [];
    }
    const message = `the same words and owner stand on line ${line} already`;
    return [{ path: meeting.path, line: item.line, rule: "duplicate-in-file", severity: "notice", message, fix: null }];
  });
}
function short(text4) {
  return text4.length > 60 ? `${text4.slice(0, 59)}\u2026` : text4;
}

// src/minutes/habits/task-text.ts
function isEmpty(text4) {
  return !/[\p{L}\p{N}]/u.test(text4);
}
var VERB = new RegExp(`^${anyOf("ownerVerb")}\\s+`, "iu");
function taskText(text4, owned2) {
  let words = oneLine(text4).replace(/^(?:\[[ xX]\]\s+)?[\s:：,，;.–—>=→⇒•|-]*(?=\S)/u, "");
  if (owned2) words = words.replace(VERB, "");
  words = words.replace(/[\s,，;；:：–—([|-]+$/u, "");
  if (words.endsWith(")") && !words.includes("(")) words = words.slice(0, -1).trimEnd();
  return words;
}
var NONE = new RegExp(`^${anyOf("noneOf")}["\u201D']?\\s${anyOf("noTaskBehind")}(?:\\s\\S+){0,4}$`, "u");
var PLACEHOLDER = new RegExp(`^@?${anyOf("placeholder")}\\s*(?::|-|${anyOf("ownerVerb")})\\s`, "iu");
var PLACEHOLDER_TASK = new RegExp(`^${anyOf("placeholderTask")}\\s#?\\d{1,2}$`, "u");
function noTask(text4, owned2, lexicon) {
  if (isEmpty(text4)) return "no-task";
  const plain3 = withoutEnd(text4.toLowerCase().replace(/^[\s([]+/u, ""), /[.!?\s)\]:]/u);
  if (new RegExp("^\\d+(?:\\s+\\p{L}+)?$", "u").test(plain3)) return "count";
  if (NONE.test(plain3)) return "no-task";
  if (lexicon.has("noTask", plain3) && !(owned2 && plain3.includes(" "))) return "no-task";
  if (lexicon.has("done", plain3)) return "no-task";
  return isTemplate(text4, lexicon) ? "template" : null;
}
function isTemplate(text4, lexicon) {
  const plain3 = text4.toLowerCase();
  return lexicon.words("templates").some((template) => plain3.includes(template)) || /^[<[{]{1,2}[^<>[\]{}]{1,60}[>\]}]{1,2}[.\s]*$/u.test(text4) || /^\[[^\]]{1,30}\]\s+\S{1,10}\s+\[[^\]]{1,60}\]/u.test(text4) || PLACEHOLDER.test(text4) || /^(?:\.{3}|…|x{3,}|_{3,})\s*$/iu.test(plain3) || PLACEHOLDER_TASK.test(plain3);
}

// src/minutes/candidates/links.ts
var LIST_OF_ISSUES = /\/(?:issues|pulls)\/?(?:\?|$)|\/projects\/\d+(?:\/views\/\d+)?\/?(?:\?|$)/u;
function isListElsewhere({ prose }) {
  const [link2, ...more] = nodesOf(prose).filter((node2) => node2.type !== "text" || !isEmpty(node2.value));
  return more.length === 0 && link2?.type === "link" && LIST_OF_ISSUES.test(link2.url);
}
function isOnlyLinks({ prose }) {
  return nodesOf(prose).every((node2) => node2.type === "link" || node2.type === "text" && isEmpty(node2.value));
}
function isOfOneIssue({ prose }) {
  const links = prose.text.match(ADDRESS3) ?? nodesOf(prose).flatMap((node2) => node2.type === "link" ? [node2.url] : []);
  return links.length === 1 && ONE_ISSUE.test(links[0] ?? "");
}
var OF_ISSUE = /^(?:[\w.-]{1,60}\/[\w.-]{1,60})?#\d{1,9}(?![\p{L}\d])/u;
var ADDRESS3 = /https?:\/\/\S+/gu;
var ONE_ISSUE = new RegExp("\\/(?:issues|pull|pulls|merge_requests|tickets?|browse)\\/(?:\\p{Lu}+-)?\\d+|[?&](?:id|issue|issue_id)=\\w+", "u");
function linksElsewhere({ prose }) {
  return nodesOf(prose).some(({ type }) => type === "link" || type === "linkReference");
}

// src/minutes/people/things.ts
function isThing(word, lexicon) {
  const plain3 = word.toLowerCase();
  return lexicon.has("thing", plain3) || lexicon.has("month", plain3) || lexicon.has("weekday", plain3);
}
function isNoName(word, lexicon) {
  const plain3 = word.toLowerCase().replace(/['’]s$/u, "");
  if (new RegExp("^\\p{Lu}{2,3}$", "u").test(word)) return lexicon.has("acronym", plain3);
  return lexicon.has("notNames", plain3);
}

// src/minutes/habits/owners/group-words.ts
function wordAt(concept, text4, lexicon) {
  const length = lexicon.at(concept, text4);
  return length > 0 && (isSpaceless(text4.charAt(length - 1)) || !/^['’]?[-\p{L}\p{N}]/u.test(text4.slice(length, length + 2))) ? length : 0;
}
var NAME_OF_GROUP = /^\s([\p{L}\p{N}][\p{L}\p{N}-]{1,20})(?![\p{L}\p{N}])/u;
function teamAt(text4, lexicon) {
  const word = wordAt("groupBefore", text4, lexicon);
  if (word === 0) return null;
  const of = ofAt(text4.slice(word), lexicon);
  let length = word + of;
  for (let words = 0; words < (of > 0 ? 2 : 1); words++) {
    const name = NAME_OF_GROUP.exec(text4.slice(length, length + 40));
    const called = name?.[1] ?? "";
    if (!name || !/^[\p{Lu}\p{N}]/u.test(text4) && !new RegExp("^\\p{Lu}", "u").test(called)) return null;
    if (NOT_OF_GROUP.some((one2) => lexicon.has(one2, called.toLowerCase()))) return null;
    length += name[0].length;
    if (isEndOfName(text4.slice(length), lexicon)) return { name: text4.slice(0, length), length };
  }
  return null;
}
function ofAt(text4, lexicon) {
  const of = /^\s/u.test(text4) ? wordAt("origin", text4.slice(1), lexicon) : 0;
  if (of === 0) return 0;
  const behind2 = text4.slice(1 + of);
  const article = /^\s/u.test(behind2) ? articleAt(behind2.slice(1), lexicon) : 0;
  return 1 + of + article;
}
var NOT_OF_GROUP = [
  "meeting",
  "list",
  "groups",
  "duty",
  "and",
  "notNames",
  "auxiliary",
  "role",
  "relation"
];
function isEndOfName(behind2, lexicon) {
  if (/^\s?[:：]|^\s?[,&/]\s?@|^[\s\])]*$/u.test(behind2)) return true;
  const next = /^\s/u.test(behind2) ? behind2.slice(1) : "";
  const duty = wordAt("duty", next, lexicon);
  if (duty > 0) return wordAt("passive", next.slice(duty).trimStart(), lexicon) === 0;
  return wordAt("and", next, lexicon) > 0;
}
var FIELD_OF_OFFICE = new RegExp("^\\p{Lu}[\\p{L}&]{0,30}", "u");
var MAX_FIELD = 4;
function officeAt(text4, lexicon) {
  const article = new RegExp("^\\p{L}{1,5}\\s", "u").test(text4) ? articleAt(text4, lexicon) : 0;
  const office = wordAt("office", text4.slice(article), lexicon);
  if (office === 0 || !new RegExp("^\\p{Lu}", "u").test(text4.slice(article))) return null;
  let at = article + office;
  const of = /^\s/u.test(text4.slice(at)) ? wordAt("origin", text4.slice(at + 1), lexicon) : 0;
  if (of === 0) return null;
  at += 1 + of;
  let end = 0;
  for (let words = 0; words < MAX_FIELD; words++) {
    let next = at;
    if (!/^\s/u.test(text4.slice(next))) break;
    next++;
    if (words === 0) next += articleAt(text4.slice(next), lexicon);
    else if (text4[next] === "&") next += 2;
    else {
      const and = wordAt("and", text4.slice(next), lexicon);
      if (and > 0) next += and + 1;
    }
    const field = FIELD_OF_OFFICE.exec(text4.slice(next, next + 40))?.[0] ?? "";
    if (field === "") break;
    at = next + field.length;
    end = at;
  }
  return end === 0 ? null : { name: text4.slice(article, end), length: end };
}
function articleAt(text4, lexicon) {
  const length = wordAt("article", text4, lexicon);
  return length > 0 && /^\s/u.test(text4.slice(length)) ? length + 1 : 0;
}
var WORD = /^[\p{L}\p{N}&.'’/-]{1,40}\s+/u;
var MAX_BEFORE2 = 3;
function groupAt(text4, lexicon) {
  const before2 = [];
  let at = 0;
  for (; ; ) {
    const length = groupWordAt(text4.slice(at), lexicon);
    if (length > 0) {
      if (!isPlain(before2, lexicon)) return null;
      at += length;
      for (let more = 0; more < 2; more++) {
        const space = /^\s+/u.exec(text4.slice(at))?.[0].length ?? 0;
        const next = space === 0 ? 0 : groupWordAt(text4.slice(at + space), lexicon);
        if (next === 0) break;
        at += space + next;
      }
      const written = text4.slice(0, at);
      const article = wordAt("definite", written, lexicon);
      return { name: written.slice(article).trimStart(), written, length: at };
    }
    const word = before2.length < MAX_BEFORE2 ? WORD.exec(text4.slice(at, at + 60))?.[0] ?? "" : "";
    if (word === "") return null;
    before2.push(word.trim().toLowerCase());
    at += word.length;
  }
}
function groupWordAt(text4, lexicon) {
  const length = lexicon.at("groups", text4);
  return length > 0 && !/^[\p{L}\p{N}-]/u.test(text4.slice(length, length + 2)) ? length : 0;
}
function isPlain(before2, lexicon) {
  if (before2.some((word) => lexicon.has("duty", word) || lexicon.has("and", word))) return false;
  if (before2.slice(1).some((word) => lexicon.has("article", word) || lexicon.has("takes", word))) return false;
  const [first, ...others] = before2;
  if (first === void 0 || lexicon.has("groupNoun", first)) return true;
  if (lexicon.has("imperative", first)) return false;
  const noNoun = (word) => isNoName(word, lexicon);
  return lexicon.has("article", first) ? !others.some(noNoun) : !before2.some(noNoun);
}

// src/minutes/habits/owners/written-name.ts
var NAME_WORD = new RegExp("^(?:(?:\\p{Lu}\\.){2,4}|\\p{Ll}[\\p{L}\\p{N}]{0,40}_[\\p{L}\\p{N}_]{0,40}|0x[\\p{L}\\p{N}]{2,30}|\\p{Lu}[\\p{L}\\p{M}\\p{N}'\u2019]{0,40}(?:-[\\p{L}\\p{M}\\p{N}]{1,40}){0,4}\\.?|\\p{Ll}\\p{Lu}{1,2})(?![\\p{L}\\p{N}])", "u");
var NUMBERED_THING = new RegExp("^(?:\\p{Lu}{1,10}-|\\p{Lu})\\d{1,10}$", "u");
var MAX_WORDS4 = 4;
function capitalisedName(text4, lexicon) {
  const article = articleAt(text4, lexicon);
  const start = article > 0 && new RegExp("^\\p{Lu}", "u").test(text4.slice(article)) ? article : 0;
  let at = start + leadingParticles(text4.slice(start), lexicon);
  let words = 0;
  while (words < MAX_WORDS4) {
    const word = NAME_WORD.exec(text4.slice(at, at + 120));
    if (word) {
      const bare2 = word[0].replace(/\.$/u, "");
      if (isNoName(bare2, lexicon) || NUMBERED_THING.test(bare2) || lexicon.has("otherStatements", bare2.toLowerCase())) {
        if (words === 0) return null;
        break;
      }
      const isInitial = new RegExp("^(?:\\p{Lu}\\.)+$", "u").test(word[0]);
      at += isInitial ? word[0].length : bare2.length;
      words++;
    } else {
      const particle = words > 0 ? particleAt(text4.slice(at), lexicon) : 0;
      if (particle === 0 || !NAME_WORD.test(text4.slice(at + particle, at + particle + 120).trimStart())) break;
      at += particle;
    }
    const space = /^[ \u00A0]{1,4}/u.exec(text4.slice(at, at + 5))?.[0].length ?? 0;
    if (space === 0 || !new RegExp("^\\p{L}", "u").test(text4.slice(at + space, at + space + 2))) break;
    at += space;
  }
  const name = text4.slice(start, at).trim();
  return words === 0 || name === "" ? null : { name, length: start + name.length };
}
function leadingParticles(text4, lexicon) {
  const length = particleAt(text4, lexicon);
  if (length < 3 || lexicon.has("article", text4.slice(0, length).toLowerCase())) return 0;
  const behind2 = text4.slice(length).trimStart();
  return new RegExp("^\\p{Lu}", "u").test(behind2) && !new RegExp("^\\p{Lu}", "u").test(text4) ? text4.length - behind2.length : 0;
}
function particleAt(text4, lexicon) {
  const length = wordAt("particle", text4, lexicon);
  if (wordAt("and", text4, lexicon) > 0) return 0;
  return length > 0 && /^\s/u.test(text4.slice(length, length + 1)) ? length : 0;
}
function titledName(text4, lexicon) {
  let at = 0;
  for (let titles = 0; titles < 3; titles++) {
    const title = wordAt("honorific", text4.slice(at), lexicon);
    const behind2 = title > 0 ? new RegExp("^\\.?\\s{1,3}(?=\\p{Lu})", "u").exec(text4.slice(at + title, at + title + 6))?.[0].length ?? 0 : 0;
    if (behind2 === 0 || isSpaceless(text4.charAt(at))) break;
    at += title + behind2;
  }
  const name = at > 0 ? capitalisedName(text4.slice(at), lexicon) : null;
  return name && { name: name.name, length: at + name.length };
}
function isFullName2(name, lexicon) {
  const words = name.split(/\s+/u).filter((word) => !lexicon.has("particle", word));
  return words.length > 1 && words.every((word) => {
    const plain3 = word.toLowerCase();
    const isOther = isThing(word, lexicon) || isNoName(word, lexicon) || lexicon.has("imperative", plain3);
    return new RegExp("^\\p{Lu}", "u").test(word) && !isOther && !lexicon.has("groups", plain3) && !lexicon.has("filler", plain3);
  });
}
var NICK2 = new RegExp("^\\p{Ll}[\\p{Ll}\\p{N}_-]{2,20}(?![\\p{L}\\p{N}_'\u2019.-])", "u");
function nickName(text4, lexicon) {
  const name = NICK2.exec(text4)?.[0];
  if (name === void 0 || isNoName(name, lexicon) || isThing(name, lexicon)) return null;
  const isOther = ["otherStatements", "groups", "duty", "action"].some((one2) => lexicon.has(one2, name));
  return isOther ? null : { name, length: name.length };
}

// src/minutes/habits/owners/known-name.ts
var WORDS = /^(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]{0,40})(?:[ \u00A0][\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]{0,40}){0,3}/u;
function knownName(text4, where) {
  const known6 = exactName(text4, where);
  if (!known6) return null;
  const goesOn = new RegExp("^[ \\u00A0]\\p{Lu}\\p{Ll}", "u").test(text4.slice(known6.length));
  const longer = goesOn ? capitalisedName(text4, where.lexicon) : null;
  return longer && longer.length > known6.length ? longer : known6;
}
function exactName(text4, { names, lexicon, joined }) {
  const words = WORDS.exec(text4)?.[0];
  if (words === void 0) return null;
  if (isSpaceless(words.charAt(0))) return spacelessPrefix(words, names.people);
  const parts = words.split(/[ \u00A0]/u);
  for (let count = parts.length; count > 0; count--) {
    const exact = parts.slice(0, count).join(" ");
    const name = exact.replace(/[.'’-]{1,3}$/u, "").replace(/['’]s$/u, "");
    if (exact.replace(/\.{1,3}$/u, "") !== name) continue;
    const length = new RegExp("[ \\u00A0]\\p{Lu}\\.$", "u").test(exact) ? exact.length : name.length;
    if (names.known.has(name.toLowerCase()) && new RegExp("^\\p{Lu}|^\\p{Ll}\\p{Lu}", "u").test(name))
      return { name: exact.slice(0, length), length };
    if (!names.known.has(name) || count > 1) continue;
    const isListed2 = names.people.has(name) && name.length > 3 && !lexicon.has("verbalName", name) && !isNoName(name, lexicon) && !isThing(name, lexicon);
    if (isListed2 || joined || endsLowerName(text4.slice(name.length), lexicon)) return { name, length: name.length };
  }
  return null;
}
function spacelessPrefix(words, people) {
  for (let length = Math.min(words.length, 8); length > (words.length === 1 ? 0 : 1); length--) {
    const name = words.slice(0, length);
    if (people.has(name.toLowerCase())) return { name, length };
  }
  return null;
}
function endsLowerName(behind2, lexicon) {
  if (/^\s*(?:$|[:：(（)\]\],，、;&+/]|[-–—]{1,3}>?\s|=>|→)/u.test(behind2)) return true;
  const next = /^\s/u.test(behind2) ? behind2.trimStart() : "";
  return wordAt("and", next, lexicon) > 0 || wordAt("duty", next, lexicon) > 0;
}

// src/minutes/habits/owners/spaceless-name.ts
var RUN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]{1,12}/u;
var END = /^\s?(?:$|[:：,，、;；&/和与及|()（）[\]【】→]|[-–—]\s)/u;
var NO_NAME = [
  "notNames",
  "thing",
  "groups",
  "everybody",
  "nobody",
  "pronoun",
  "action",
  "otherStatements",
  "minutesPart",
  "role",
  "relation",
  "sectionBeside"
];
function spacelessName(text4, { lexicon }) {
  const run = RUN.exec(text4)?.[0];
  if (run === void 0) return null;
  const friend = friendAt(run, text4, lexicon);
  if (friend) return friend;
  for (let length = Math.min(run.length, 6); length > 0; length--) {
    const name = run.slice(0, length);
    const behind2 = text4.slice(length);
    const title = lexicon.at("honorific", behind2.replace(/^ /u, ""));
    if (title > 0 && !isWord(name, lexicon)) return titled(name, behind2, title);
    if (length < 2 || isWord(name, lexicon)) continue;
    const called = new RegExp("^\\p{Script=Han}{2,3}$", "u").test(name) && lexicon.at("takes", behind2.replace(/^\s/u, "")) > 0;
    const plain3 = END.test(behind2) && hasFamilyName(name, lexicon);
    if (called || plain3) return { name, length };
  }
  return null;
}
function friendAt(run, text4, lexicon) {
  const before2 = lexicon.at("familiar", run);
  const name = run.slice(0, before2 + 1);
  const isPlain2 = before2 > 0 && lexicon.at("surname", run.slice(before2)) === 1 && /^(?:\s|[:：,，、])/u.test(text4.slice(name.length));
  return isPlain2 ? { name, length: name.length } : null;
}
function titled(name, behind2, title) {
  const space = behind2.startsWith(" ") ? 1 : 0;
  const written = behind2.slice(space, space + title);
  const whole = name.length + space + title;
  const belongs = name.length === 1 && new RegExp("^\\p{Script=Han}+$", "u").test(written);
  return { name: belongs ? name + written : name, length: whole };
}
function isWord(name, lexicon) {
  return NO_NAME.some((concept) => lexicon.has(concept, name));
}
function hasFamilyName(name, lexicon) {
  const family = lexicon.at("surname", name);
  const given2 = name.length - family;
  const least = isHangul(name) && family === 1 ? 2 : family === 1 ? 1 : 0;
  return family > 0 && given2 >= least && given2 <= (family === 1 ? 2 : 3) && lexicon.at("imperative", name) < name.length;
}

// src/minutes/habits/owners/name-habits.ts
var NAMES = [
  {
    kind: "known",
    says: "a wiki's mention of both names, where the page mentions people so",
    read: (text4, { names, lexicon }) => {
      const name = new RegExp("^@(\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+)(?![\\p{L}\\p{N}])", "u").exec(text4)?.[1];
      if (name !== void 0 && names.mentions.has(name.toLowerCase())) return { name, length: name.length + 1 };
      return mentionBefore(text4, lexicon);
    },
    holds: knownHolds,
    examples: [
      "@Zoe Lang: print \u2192 Zoe Lang | print",
      "@Zoe Lang (Harbour) to print \u2192 Zoe Lang | print",
      "@Zoe van der Lang will print \u2192 Zoe van der Lang | print"
    ],
    counter: []
  },
  {
    kind: "handle",
    says: "a login",
    read: (text4, { lexicon }) => {
      const handle = text4.startsWith("@") ? HANDLE.exec(text4) : null;
      const name = handle?.[1] ?? "";
      return handle?.index === 0 && !lexicon.has("nobody", name.toLowerCase()) ? { name, length: handle[0].length } : null;
    },
    holds: () => true,
    examples: [
      "@alice: print \u2192 @alice | print",
      "@alice print \u2192 @alice | print",
      "@alice, @bob and @carol: print \u2192 @alice @bob @carol | print",
      "@alice/@bob print \u2192 @alice @bob | print",
      "@carol_harbour to print \u2192 @carol_harbour | print"
    ],
    counter: ["mail me at AI@example.org", "@tbd: print"]
  },
  {
    kind: "handle",
    says: "a login in brackets behind the @",
    read: (text4) => {
      const name = /^@\[([A-Za-z\d][\w-]{0,38})\]/u.exec(text4);
      return name && { name: name[1] ?? "", length: name[0].length };
    },
    holds: () => true,
    examples: ["@[alice] print \u2192 @alice | print", "@[alice] and @bob: print \u2192 @alice @bob | print"],
    counter: ["@ [alice]"]
  },
  {
    kind: "named",
    says: "a name in brackets behind the @",
    read: (text4) => {
      const name = new RegExp("^@\\[(\\p{L}[^[\\]\\n]{1,40})\\]", "u").exec(text4);
      return name && { name: (name[1] ?? "").trim(), length: name[0].length };
    },
    holds: () => true,
    examples: ["@[Zoe Lang] print \u2192 Zoe Lang | print"],
    counter: ["[] Zoe"]
  },
  {
    kind: "nobody",
    says: "a login that a template asks for",
    read: (text4) => {
      const handle = text4.startsWith("@") ? HANDLE.exec(text4) : null;
      return handle?.index === 0 ? { name: handle[1] ?? "", length: handle[0].length } : null;
    },
    holds: nobodyHolds,
    examples: ["@tbd: print \u2192 | print"],
    counter: []
  },
  {
    kind: "address",
    says: "an e-mail address: of whom the page says that it is, or as written",
    read: (text4, { names }) => {
      const found2 = addressAt(text4);
      return found2 && { name: names.addresses.get(found2.address)?.name ?? found2.address, length: found2.length };
    },
    holds: (_, { ending, boxed }) => ending !== "bare" || boxed,
    examples: [
      "bob@harbour.example to print \u2192 Bob Roe | print",
      "<bob@harbour.example>: print \u2192 Bob Roe | print",
      "zoe@harbour.example to print \u2192 zoe@harbour.example | print"
    ],
    counter: ["zoe@harbour.example print it"]
  },
  {
    kind: "named",
    says: "HackMD's mark of who says or does something",
    read: (text4) => {
      const found2 = /^\[?name=([^[\]\n]{1,60})(?=\]|$)/u.exec(text4);
      const name = found2?.[1]?.trim() ?? "";
      return found2 && name !== "" ? { name, length: found2[0].length } : null;
    },
    holds: () => true,
    examples: ["[name=Zoe Lang] print \u2192 Zoe Lang | print", "[name=zoe]: print \u2192 zoe | print"],
    counter: ["name: print"]
  },
  {
    kind: "group",
    says: "a group by its name",
    read: (text4, { lexicon }) => teamAt(text4, lexicon),
    holds: groupHolds,
    examples: ["Team Storage to print \u2192 Team Storage | print", "SIG Moorings: print \u2192 SIG Moorings | print"],
    counter: ["team meeting to be moved", "Team lead meeting"]
  },
  {
    kind: "group",
    says: "somebody by office",
    read: (text4, { lexicon }) => officeAt(text4, lexicon),
    holds: groupHolds,
    examples: ["The Head of Moorings to print \u2192 Head of Moorings | print"],
    counter: ["Head of the pier: print"]
  },
  {
    kind: "everybody",
    says: "everybody",
    read: (text4, where) => {
      const length = Math.max(wordAt("everybody", text4, where.lexicon), wordAt("pair", text4, where.lexicon));
      if (length === 0) return null;
      const group = groupAt(text4, where.lexicon)?.length ?? 0;
      const known6 = knownName(text4, where)?.length ?? 0;
      return group > length || known6 > length ? null : { name: text4.slice(0, length), length };
    },
    holds: ({ name }, { ending, comma, boxed, next, where: { lexicon } }) => ending !== "bare" || comma || boxed || new RegExp("^\\p{Ll}+s\\s", "u").test(next) && lexicon.at("auxiliary", next) === 0 && !lexicon.has("article", name.toLowerCase()),
    examples: [
      "all to print \u2192 all | print",
      "Everybody reads it \u2192 Everybody | reads it",
      "[all] print \u2192 all | print",
      "tous : imprimer \u2192 tous | imprimer"
    ],
    counter: ["All lamps are red", "all-hands is on Friday"]
  },
  {
    kind: "group",
    says: "a group by its last word",
    read: (text4, { lexicon }) => groupAt(text4, lexicon),
    holds: groupHolds,
    examples: [
      "client teams to print \u2192 client teams | print",
      "all dock members: print \u2192 all dock members | print",
      "Pilot team finish it \u2192 Pilot team | finish it",
      "[The group] Print it \u2192 The group | Print it"
    ],
    counter: ["Move the team to the pier", "group the lamps"]
  },
  {
    kind: "known",
    says: "a name of the page: who is listed, speaks, or is called so elsewhere",
    read: knownName,
    holds: knownHolds,
    examples: [
      "Alice to print \u2192 Alice | print",
      "Alice Doe will print \u2192 Alice Doe | print",
      "Alice print it \u2192 Alice | print it",
      "alice, bob: print \u2192 alice bob | print",
      "alice/bob print it \u2192 alice bob | print it",
      "AD, will print \u2192 AD | print",
      "**Alice** print it \u2192 Alice | print it",
      "[Alice] Print it \u2192 Alice | Print it",
      "(bob) print \u2192 bob | print",
      "Alice & Bob to print \u2192 Alice Bob | print",
      "Alice and her team to print \u2192 Alice | print",
      "Alice (lead), Bob (support): print \u2192 Alice | print",
      "Alice assisted by Bob to print \u2192 Alice | print"
    ],
    counter: ["Talk to Bob", "mark the date"]
  },
  {
    kind: "nobody",
    says: "nobody, in an owner's place",
    read: (text4, { lexicon }) => {
      const length = wordAt("nobody", text4, lexicon);
      if (length > 0) {
        const asks = text4[length] === "?";
        return { name: asks ? "?" : "", length: asks ? length + 1 : length };
      }
      const mark = /^[?？]{1,9}/u.exec(text4)?.[0].length ?? 0;
      return mark > 0 ? { name: "?", length: mark } : null;
    },
    holds: nobodyHolds,
    examples: [
      "TBD: print \u2192 | print",
      "??? to print \u2192 | print",
      "[who?] print \u2192 | print",
      "Alice and others: print \u2192 Alice | print"
    ],
    counter: ["Who is it"]
  },
  {
    kind: "named",
    says: "a name with a title",
    read: (text4, { lexicon }) => titledName(text4, lexicon),
    holds: (_, { ending, boxed, next, where }) => ending === "duty" ? !isPassive2(next, where.lexicon) : ending !== "bare" || boxed,
    examples: ["Dr. Zoe Lang to print \u2192 Zoe Lang | print", "Herr Lang: drucken \u2192 Lang | drucken"],
    counter: ["Dr. Lang is ill"]
  },
  {
    kind: "named",
    says: "a name of a script without capitals, where a title, a family name or a duty tells it",
    read: (text4, where) => spacelessName(text4, where),
    holds: (_, { ending, boxed, loose, count }) => ending === "colon" || ending === "duty" || boxed || loose || count > 1,
    examples: [
      "\u738B\u601D\uFF1A\u6574\u7406\u5217\u8868 \u2192 \u738B\u601D | \u6574\u7406\u5217\u8868",
      "\u5C0F\u738B \u8D1F\u8D23\u5217\u8868 \u2192 \u5C0F\u738B | \u8D1F\u8D23\u5217\u8868",
      "\u738B\u601D\u3001\u674E\u660E\uFF1A\u6574\u7406\u5217\u8868 \u2192 \u738B\u601D \u674E\u660E | \u6574\u7406\u5217\u8868"
    ],
    counter: ["\u7ED3\u8BBA\uFF1A\u6574\u7406\u5217\u8868", "\u6211\u4EEC\u8D1F\u8D23\u5217\u8868", "\u5F20\u8D34\u901A\u77E5"]
  },
  {
    kind: "name",
    says: "what looks like a name, where a colon or a duty follows",
    read: (text4, { lexicon }) => capitalisedName(text4, lexicon),
    holds: nameHolds,
    examples: [
      "Dave and Erin to print \u2192 Dave Erin | print",
      "Dave and Erin, print it \u2192 Dave Erin | print it",
      "eP to print \u2192 eP | print",
      "J.R. will print \u2192 J.R. | print",
      "J.R. Lang: print \u2192 J.R. Lang | print",
      "Zoe van der Lang to print \u2192 Zoe van der Lang | print",
      "Jo\xE3o da Silva: print \u2192 Jo\xE3o da Silva | print",
      "\u0418\u0432\u0430\u043D \u041F\u0435\u0442\u0440\u043E\u0432: print \u2192 \u0418\u0432\u0430\u043D \u041F\u0435\u0442\u0440\u043E\u0432 | print",
      "[Zoe Lang] Print it \u2192 Zoe Lang | Print it",
      "Dave \u6574\u7406\u5217\u8868 \u2192 Dave | \u6574\u7406\u5217\u8868"
    ],
    counter: [
      "Map Viewer: https://maps.example.org",
      "Identify volunteers for it",
      "Lamps \u2192 done on Monday",
      "Print Sea Maps to find the way",
      "Update: print",
      "The door to be painted",
      "Good to land it",
      "Keycloak upgrade",
      "HIP-12 should be there",
      "Tests - Windows",
      "Docker \u955C\u50CF",
      "Moorage \u5F00\u6E90\u5E93\u8865\u5168",
      "[Release Notes] print them"
    ],
    unlisted: { examples: ["[Zoe] print it \u2192 Zoe | print it"], counter: ["[Docs] print it"] }
  },
  {
    kind: "nick",
    says: "what is written like a nick, where nobody is listed or several stand together",
    read: (text4, { lexicon }) => nickName(text4, lexicon),
    // "jonas: review" where nobody is listed; "sipa, gmax: rebase" is plain everywhere.
    holds: (_, { ending, colon, count, where }) => ending === "colon" && (count > 1 || colon && where.names.listed === 0) || ending === "duty" && count > 1,
    examples: ["erin_, frankie \u2013 print \u2192 erin_ frankie | print"],
    counter: ["frankie: print", "docs, tests: print"],
    unlisted: { examples: ["frankie: print \u2192 frankie | print"], counter: ["docs: print"] }
  }
];
function readName(text4, where) {
  for (const { kind, read, holds: holds2 } of NAMES) {
    const found2 = read(text4, where);
    if (found2) return { kind, holds: holds2, ...found2 };
  }
  return null;
}
function mentionBefore(text4, lexicon) {
  if (!new RegExp("^@\\p{Lu}\\p{Ll}+ \\p{L}", "u").test(text4)) return null;
  const named = capitalisedName(text4.slice(1), lexicon);
  if (!named?.name.includes(" ")) return null;
  const behind2 = text4.slice(1 + named.length).replace(/^\s*\([^()\n]{1,40}\)/u, "");
  const isLast = /^\s*[:：]|^\s+[-–—]{1,2}\s/u.test(behind2) || wordAt("duty", behind2.trimStart(), lexicon) > 0;
  return isLast ? { name: named.name, length: 1 + named.length } : null;
}
function knownHolds(_, { ending, boxed, next }) {
  return ending !== "bare" || boxed || /^[\p{Ll}\p{Lo}]/u.test(next);
}
var NO_TASK = ["meeting", "list", "thing", "auxiliary"];
function groupHolds(unit, { ending, boxed, next, where }) {
  return ending !== "bare" || boxed || new RegExp("^\\p{Lu}", "u").test(unit.name) && new RegExp("^\\p{Ll}", "u").test(next) && !NO_TASK.some((one2) => wordAt(one2, next, where.lexicon) > 0);
}
function nobodyHolds(unit, { ending, count, boxed }) {
  return ending === "colon" || ending === "end" || count > 1 || boxed || unit.name === "?";
}
function nameHolds({ name }, around) {
  const { ending, next, boxed, loose, comma, colon, count, where } = around;
  const { lexicon, names } = where;
  switch (ending) {
    case "bare":
      if (boxed)
        return isFullName2(name, lexicon) || (loose || names.listed === 0) && new RegExp("^\\p{Lu}\\p{Ll}+$", "u").test(name) && !isThing(name, lexicon);
      return saysTask(name, next, comma && count > 1, loose, lexicon);
    // "The door to be painted" has no owner, nor has "Print Sea Maps to find the way".
    case "duty":
      return !isPassive2(next, lexicon) && !beginsTask(name, lexicon) && !isMadeToBe(name, next, lexicon);
    // "Map viewer: https://…" tells where something is.
    case "colon":
      return !isThing(name, lexicon) && !/^\s*\S+:\/\/\S+\s*$/u.test(next) && (colon || !saysState(next, lexicon));
    case "end":
      return !isThing(name, lexicon) && loose;
  }
}
function saysState(next, lexicon) {
  return ["done", "goesOn", "dropped", "happened"].some((one2) => wordAt(one2, next, lexicon) > 0);
}
function isPassive2(next, lexicon) {
  return wordAt("passive", next, lexicon) > 0;
}
function beginsTask(name, lexicon) {
  const first = (name.split(" ")[0] ?? "").toLowerCase();
  return lexicon.has("imperative", first) && !lexicon.has("verbalName", first);
}
function isMadeToBe(name, next, lexicon) {
  if (!isOfNouns(lexicon) || name.includes(" ")) return false;
  const clause = /^[^,.;:()!?\n]{0,200}/u.exec(next)?.[0].trim() ?? "";
  const last = clause.slice(clause.lastIndexOf(" ") + 1).toLowerCase();
  return !lexicon.has("imperative", last) && lexicon.at("imperative", next.toLowerCase()) === 0;
}
var isOfNouns = (lexicon) => lexicon.main === "de";
function saysTask(name, next, listed, isMarked2, lexicon) {
  if (listed) return new RegExp("^\\p{Ll}", "u").test(next);
  if (!new RegExp("^\\p{Lu}\\p{Ll}+$", "u").test(name) || isThing(name, lexicon)) return false;
  const isVerb2 = wordAt("imperative", next, lexicon) > 0;
  return isSpaceless(next.charAt(0)) ? lexicon.at("imperative", next) > 0 : isMarked2 && isVerb2 && new RegExp("^\\p{Ll}", "u").test(next);
}

// src/minutes/habits/owners/leading-owners.ts
var DASH = /^\s*(?:[-–—]{1,3}>?|=>|→)(?=\s|$)\s*/u;
var COLON = /^\.?\s*[:：]\s*/u;
var MAX_LEAD = 600;
var MAX_OWNERS = 20;
var ASIDE = /^\s*\((?!#\d+\)[\s.]*$)([^()\n]{1,40})\)/u;
var known = /* @__PURE__ */ new WeakMap();
function readOwners(words, names, lexicon, loose = false) {
  const text4 = words.slice(0, MAX_LEAD);
  const where = { names, lexicon, joined: false };
  const front = frontOf(text4, where);
  const told = loose ? front.loose : front.plain;
  if (told !== void 0) return told;
  const lead = leadOf(text4, front.units, where, loose);
  if (loose) front.loose = lead;
  else front.plain = lead;
  return lead;
}
function frontOf(text4, where) {
  const byLexicon = known.get(where.names) ?? /* @__PURE__ */ new WeakMap();
  const byWords = byLexicon.get(where.lexicon) ?? /* @__PURE__ */ new Map();
  known.set(where.names, byLexicon.set(where.lexicon, byWords));
  let front = byWords.get(text4);
  if (front === void 0) {
    const start = /^[\s*_[\]]*(?:\((?=[^()\n]{1,80}\)))?/u.exec(text4)?.[0].length ?? 0;
    byWords.set(text4, front = { units: unitsOf(text4, start, where) });
  }
  return front;
}
function leadOf(text4, found2, where, loose) {
  if (found2.length === 0) return null;
  const opened2 = /^[\s*_]*[([]/u.test(text4);
  const units = [...found2];
  while (units.length > 0) {
    const lead = finish(text4, units, where, { loose, opened: opened2 });
    if (lead) return lead;
    units.pop();
  }
  return null;
}
function unitsOf(text4, start, where) {
  const { names, lexicon } = where;
  const units = [];
  let at = start;
  while (units.length <= MAX_OWNERS) {
    const unit = readName(text4.slice(at), { ...where, joined: units.at(-1)?.kind === "known" });
    if (!unit || unit.kind === "name" && isTaskOf(text4.slice(at + unit.length), names, lexicon)) break;
    at += unit.length;
    at += titleBehind(text4.slice(at), lexicon);
    const aside = ASIDE.exec(text4.slice(at));
    at += aside?.[0].length ?? 0;
    const helps = aside !== null && lexicon.has("supportRole", (aside[1] ?? "").trim().toLowerCase());
    units.push({ ...unit, end: at, helps });
    const joiner = joinerAt(text4.slice(at), lexicon);
    const circle = joiner > 0 ? circleAt(text4.slice(at + joiner), lexicon) : 0;
    if (circle > 0) {
      at += joiner + circle;
      units.splice(-1, 1, { ...unit, end: at, helps });
      break;
    }
    if (joiner > 0) at += joiner;
    else if (unit.kind === "handle" && /^[\s\u00A0]*@/u.test(text4.slice(at)))
      at += /^[\s\u00A0]*/u.exec(text4.slice(at))?.[0].length ?? 0;
    else break;
  }
  return units;
}
function titleBehind(text4, lexicon) {
  const space = text4.startsWith(" ") ? 1 : 0;
  if (!new RegExp("^\\p{Lo}", "u").test(text4.slice(space, space + 2))) return 0;
  const title = lexicon.at("honorific", text4.slice(space));
  return title > 0 ? space + title : 0;
}
function joinerAt(text4, lexicon) {
  const mark = /^\s*[,，、;]?\s*/u.exec(text4)?.[0].length ?? 0;
  const and = wordAt("and", text4.slice(mark), lexicon);
  if (and > 0) return mark + and + (/^\s*/u.exec(text4.slice(mark + and))?.[0].length ?? 0);
  return /^\s*(?:->|→|=>|[,，、;/&+|])\s*/u.exec(text4)?.[0].length ?? 0;
}
function circleAt(text4, lexicon) {
  const whose = wordAt("possessive", text4, lexicon);
  const space = /^\s+/u.exec(text4.slice(whose))?.[0].length ?? 0;
  if (whose === 0 || space === 0) return 0;
  const group = groupAt(text4.slice(whose + space), lexicon);
  return group ? whose + space + group.length : 0;
}
function isTaskOf(behind2, names, lexicon) {
  const aside = ASIDE.exec(behind2)?.[1];
  if (aside === void 0) return false;
  const words = aside.split(/\s*[,/&+]\s*|\s+/u).filter((word) => !lexicon.has("and", word.toLowerCase()));
  return words.every((word) => names.people.has(word.toLowerCase()));
}
function finish(text4, units, where, { loose, opened: opened2 }) {
  const { lexicon } = where;
  const last = units.at(-1);
  if (!last) return null;
  const support = supportAt(text4, last.end, where);
  let end = support.end;
  const closing = /^[\])*_]*/u.exec(text4.slice(end))?.[0] ?? "";
  const boxed = opened2 && /[\])]/u.test(closing);
  end += boxed ? closing.length : /^[\]*_]*/u.exec(text4.slice(end))?.[0].length ?? 0;
  const rest = text4.slice(end);
  const { ending, length } = endingOf(rest, units, lexicon);
  const around = {
    ending,
    next: rest.slice(length),
    comma: /^\s*,/u.test(rest),
    colon: COLON.test(rest),
    boxed,
    loose,
    count: units.length,
    where
  };
  if (!units.every((unit) => unit.holds(unit, around))) return null;
  const written = units.filter(({ kind }) => kind !== "nobody");
  const lead = written.some(({ helps }) => !helps) ? written.filter(({ helps }) => !helps) : written;
  return {
    owners: uniquePeople(lead.map((unit) => personOf2(boxed ? { ...unit, name: unit.written ?? unit.name } : unit))),
    supporters: [...written.filter((unit) => !lead.includes(unit)).map(personOf2), ...support.people],
    length: end + length,
    ending,
    certain: units.every(({ kind }) => kind !== "name" && kind !== "nick" && kind !== "group")
  };
}
function personOf2({ name, kind }) {
  return { name, login: kind === "handle" };
}
function endingOf(rest, units, lexicon) {
  if (/^[\s.。)\]]*$/u.test(rest)) return { ending: "end", length: rest.length };
  const mark = COLON.exec(rest) ?? DASH.exec(rest);
  if (mark) return { ending: "colon", length: mark[0].length + dutyAt(rest.slice(mark[0].length), lexicon) };
  const duty = dutyAt(rest, lexicon);
  if (duty > 0) return { ending: "duty", length: duty };
  const space = /^\s*/u.exec(rest)?.[0].length ?? 0;
  const lower = units.some(({ kind, name }) => kind === "name" && !new RegExp("^\\p{Lu}", "u").test(name));
  if (!lower && wordAt("takes", rest.slice(space), lexicon) > 0) return { ending: "duty", length: space };
  return { ending: "bare", length: /^[\s,，]*/u.exec(rest)?.[0].length ?? 0 };
}
function dutyAt(text4, lexicon) {
  const before2 = /^\s*,?\s*/u.exec(text4)?.[0].length ?? 0;
  const duty = wordAt("duty", text4.slice(before2), lexicon);
  return duty === 0 ? 0 : before2 + duty + (/^\s*/u.exec(text4.slice(before2 + duty))?.[0].length ?? 0);
}
function supportAt(text4, from, where) {
  const none = { people: [], end: from };
  const before2 = /^[\s*_,(]*/u.exec(text4.slice(from))?.[0].length ?? 0;
  const word = wordAt("supporters", text4.slice(from + before2), where.lexicon);
  if (word === 0) return none;
  let at = from + before2 + word;
  at += /^[\s*_]*/u.exec(text4.slice(at))?.[0].length ?? 0;
  const named = unitsOf(text4, at, where).filter(({ kind }) => kind === "handle" || kind === "known" || kind === "name");
  const last = named.at(-1);
  if (last) return { people: named.map(personOf2), end: last.end + bracketLength(text4.slice(last.end)) };
  const helpers = handlesIn(text4.slice(at, at + 200).split(/[:：\n]/u)[0] ?? "");
  const end = helpers.at(-1)?.end;
  if (end === void 0) return none;
  return { people: helpers.map(({ person }) => person), end: at + end + bracketLength(text4.slice(at + end)) };
}
function bracketLength(text4) {
  return /^\s*\)/u.exec(text4)?.[0].length ?? 0;
}
function ownersAlone(text4, names, lexicon) {
  const lead = readOwners(
    text4.slice(0, MAX_LEAD).trim().replace(/[:：\s]{1,9}$/u, ""),
    names,
    lexicon,
    true
  );
  return text4.trim().length <= MAX_LEAD && lead?.ending === "end" && lead.owners.length > 0 ? lead.owners : null;
}

// src/minutes/blocks/ornaments.ts
var SIGNS3 = new RegExp("^(?:\\s*(?:(?![\u2705\u2714\u2611\u274C\u2716])\\p{Extended_Pictographic}[\\uFE0F\\u200D\\u{1F3FB}-\\u{1F3FF}]*|[\u2610\u25A1\u25FB\u25FD\u{1F532}\u2B1C\u25A2]\\uFE0F?|\\uFE0F|:(?!(?:white_check_mark|heavy_check_mark|ballot_box_with_check|x):)[a-z][a-z0-9_+-]{1,38}:))+\\s*(?=\\S)", "u");
var NUMBERED2 = /^\s*(?:#?\d{1,4}(?:\.\d{1,4})+\.?|#\d{1,4})\s*[—–:：-]\s*/u;
var COUNTED2 = new RegExp("^\\s*(?:\\(\\p{Ll}[\\p{Ll} -]{2,18}\\)|\\[[\\p{L}\\d][\\d.\\p{L}-]{0,11}\\d\\]|\\(?\\d{4}-\\d\\d-\\d\\d(?:-\\d{1,3})?\\)?|\\(?\\d{1,2}\\/\\d{1,2}(?:\\/\\d{2,4})?\\)?|\\p{Lu}{1,3}-?\\d{1,3}(?:\\.\\d{1,3})*|(?:[\\w.-]{1,60}\\/[\\w.-]{1,60})?#\\d{1,7}|\\d{1,3}(?:\\.\\d{1,3})*[.)]?)\\s*[:\uFF1A.)\u2013\u2014-]?\\s+(?=[\\p{L}@[(*])", "u");
function ornamentsLength(text4) {
  const signs = SIGNS3.exec(text4)?.[0].length ?? 0;
  return signs + (NUMBERED2.exec(text4.slice(signs))?.[0].length ?? 0);
}
function countLength(text4) {
  return COUNTED2.exec(text4)?.[0].length ?? 0;
}
function codeOfOrnament(text4) {
  const signs = SIGNS3.exec(text4)?.[0].length ?? 0;
  const number = NUMBERED2.exec(text4.slice(signs))?.[0].trim() ?? "";
  return /^\d{1,4}(?:\.\d{1,4})+/u.exec(number)?.[0] ?? null;
}
function plainWords(text4) {
  return text4.slice(ornamentsLength(text4));
}

// src/minutes/candidates/facts.ts
var known2 = /* @__PURE__ */ new WeakMap();
function factsOf(entry2, { lexicon, boxes }) {
  let facts = known2.get(entry2);
  if (!facts) {
    const { text: text4 } = entry2.prose;
    const status = leadingStatus(plainWords(text4), lexicon, boxes);
    known2.set(entry2, facts = { line: oneLine(text4), status, words: plainWords(status.text) });
  }
  return facts;
}

// src/minutes/candidates/front.ts
function leadOf2(words, scope, reading) {
  const lead = plainLeadOf(words, scope, reading);
  const count = lead ? 0 : countLength(words);
  if (count === 0) return lead;
  const behind2 = plainLeadOf(words.slice(count), scope, reading);
  const plain3 = behind2 && behind2.owners.length > 0 && (behind2.ending === "colon" || behind2.ending === "duty");
  return plain3 ? { ...behind2, length: count + behind2.length } : null;
}
function plainLeadOf(words, scope, { names, lexicon }) {
  const bracketed = /^\s*[([]([^()[\]]{1,60})[)\]]\s*[:：–—-]?\s*/u.exec(words);
  const inside = bracketed ? ownersAlone(bracketed[1] ?? "", names, lexicon) : null;
  const isPlain2 = ({ name, login }) => login || names.known.has(name.toLowerCase()) || lexicon.has("everybody", name.toLowerCase());
  if (bracketed && inside?.every(isPlain2)) {
    return { owners: inside, supporters: [], length: bracketed[0].length, ending: "colon", certain: true };
  }
  const lead = readOwners(words, names, lexicon);
  const [only, second] = lead?.owners ?? [];
  const topic = only && !second && !only.login && !only.name.includes(" ") && !names.known.has(only.name.toLowerCase());
  const colon = lead?.ending === "colon" && names.listed > 2 && !scope.place.carried;
  const word = only?.name.toLowerCase() ?? "";
  const isGroup = lexicon.has("everybody", word) || lexicon.has("groups", word);
  return topic && colon && new RegExp("^\\p{Lu}\\p{Ll}+$", "u").test(only.name) && !isGroup ? null : lead;
}
function leadOfTask(entry2, reading) {
  const lead = readOwners(factsOf(entry2, reading).words, reading.names, reading.lexicon);
  return lead !== null && lead.owners.length > 0 && (lead.ending === "duty" || lead.ending === "colon");
}
function statementsOf(entry2, { names, lexicon }) {
  const { text: text4 } = entry2.prose;
  const starts = [0];
  for (const match2 of text4.matchAll(/(?:\n|[;,]\s)\s*/gu)) {
    const at = match2.index + match2[0].length;
    const lead = readOwners(text4.slice(at), names, lexicon);
    const charged = lead && lead.owners.length > 0 && (lead.ending === "duty" || lead.ending === "colon");
    const apart2 = !match2[0].startsWith(",") || lead?.ending === "colon" && lead.owners.every(({ login }) => login);
    if (charged && apart2) starts.push(at);
  }
  return starts.map((start, index2) => {
    const end = starts[index2 + 1] ?? text4.length;
    const prose = sliceProse(entry2.prose, start, end);
    const lines = prose.text.trimEnd().split("\n").length;
    return { ...entry2, prose, line: prose.line, endLine: prose.line + lines - 1 };
  });
}
function trapInFront(words, { markers, lexicon }) {
  const word = markers(words)[0];
  if (!word || word.plural || !isEmpty(words.slice(0, word.start)) || !isTrap(word.word, lexicon)) return null;
  const behind2 = words.slice(word.end);
  if (!/^\s?(?:[:：]|\([^()\n]{1,120}\)\s?[:：])/u.test(behind2) || saysEverybody(word.word, lexicon)) return null;
  return { words: behind2.replace(/^\s*[:：]?\s*/u, ""), marker: word.marker };
}

// src/minutes/habits/due/tails.ts
var MAX_TAIL2 = 160;
var APART = new Set(Array.from(",\uFF0C;\uFF1B\u3001:\uFF1A([\uFF08\u3010"));
function dueTail(text4, languages) {
  const end = trimmedEnd(text4, CLOSING3);
  const from = Math.max(0, end - MAX_TAIL2);
  const tail = text4.slice(from, end);
  const starts = duePhrasesIn(tail, languages).filter((phrase2) => phrase2.end === tail.length).filter(({ habit: habit2, start: start2 }) => habit2.force === "deadline" || isApart(text4, from + start2)).map(({ start: start2 }) => from + start2);
  const soon = soonAt(text4, end, languages);
  if (soon !== null && isApart(text4, soon)) starts.push(soon);
  if (starts.length === 0) return { words: text4, due: null };
  const start = Math.min(...starts);
  return { words: text4.slice(0, trimmedEnd(text4.slice(0, start), JOINING2)), due: text4.slice(start, end) };
}
var CLOSING3 = new Set(Array.from(".\u3002)]\uFF09\u3011"));
var JOINING2 = new Set(Array.from(",\uFF0C;\uFF1B\u3001:\uFF1A([\uFF08\u3010\u2013\u2014-"));
function trimmedEnd(text4, signs) {
  let end = text4.length;
  while (end > 0 && (signs.has(text4[end - 1] ?? "") || /\s/u.test(text4[end - 1] ?? ""))) end--;
  return end;
}
function isApart(text4, at) {
  const end = text4.slice(Math.max(0, at - MAX_TAIL2), at).trimEnd();
  const last = end.at(-1);
  return last === void 0 ? at < MAX_TAIL2 : APART.has(last) || / [-–—]{1,3}$/u.test(end.slice(-4));
}
function soonAt(text4, end, languages) {
  const lower = text4.slice(Math.max(0, end - MAX_TAIL2), end).toLowerCase();
  for (const word of lexiconOf(languages).words("asSoon")) {
    const at = lower.length - word.length;
    if (lower.endsWith(word) && !isWordCharacter(lower[at - 1] ?? " ")) return end - word.length;
  }
  return null;
}
var MAX_ISSUE = 40;
var ISSUE = /\(#(\d{1,9})\)[\s.]*$/u;
var BARE_ISSUE = /^[\s,;]*#(\d{1,9})[\s.]*$/u;
function issueTail(text4, bare2 = false) {
  const from = Math.max(0, text4.length - MAX_ISSUE);
  const tail = text4.slice(from);
  const found2 = ISSUE.exec(tail) ?? (bare2 && from === 0 ? BARE_ISSUE.exec(tail) : null);
  return found2 ? { words: text4.slice(0, from + found2.index).trimEnd(), number: Number(found2[1]) } : { words: text4, number: null };
}

// src/minutes/habits/owners/owner-list.ts
var MAX_PLACE = 1e3;
function ownerList(text4, { names, lexicon }) {
  const words = oneLine(text4.slice(0, MAX_PLACE));
  const lead = readOwners(words, names, lexicon, true);
  if (lead?.ending === "end") return lead.owners;
  return words.split(betweenOf(lexicon)).map((name) => name.replace(/^(?:\[?name=|[@*_\s"“”'‘’«»[\](<])+|[*_.\s"“”'‘’«»[\])>]{1,9}$/gu, "")).filter((name) => new RegExp("\\p{L}", "u").test(name) && name.length <= 40 && !lexicon.has("nobody", name.toLowerCase())).map((name) => {
    const address = addressAt(name)?.address;
    const person = address === void 0 ? void 0 : names.addresses.get(address);
    return person ?? { name, login: text4.includes(`@${name}`) };
  });
}
var between = /* @__PURE__ */ new WeakMap();
function betweenOf(lexicon) {
  let pattern = between.get(lexicon);
  if (!pattern) {
    const and = lexicon.words("and").filter((word) => !isSpaceless(word)).map(escaped);
    pattern = new RegExp(`\\s?(?:[,\uFF0C\u3001;\uFF1B/&+|\\n]|(?<!\\p{L})(?:${and.join("|")})(?!\\p{L}))\\s?`, "iu");
    between.set(lexicon, pattern);
  }
  return pattern;
}

// src/minutes/habits/owners/trailing-habits.ts
var TRAILING = [
  {
    says: 'behind a word that says so: "owner", "assigned to"',
    read: labelled,
    examples: [
      "print (owner: Zoe) \u2192 Zoe | print",
      "print. Assigned to @alice \u2192 @alice | print.",
      "print (assigned to Zoe) \u2192 Zoe | print",
      "print. Owner: van Dyke \u2192 van Dyke | print.",
      "print -- owner zoelang \u2192 zoelang | print",
      "print --owner erin frankie \u2192 erin frankie | print",
      "print \u2013 Owner: Zoe Lang \u2013 due May \u2192 Zoe Lang | print",
      "\u6253\u5370\uFF08\u8D1F\u8D23\u4EBA\uFF1A\u738B\u601D\uFF09 \u2192 \u738B\u601D | \u6253\u5370",
      "print (owner: zoe@harbour.example) \u2192 zoe@harbour.example | print",
      "print, responsible Zoe \u2192 Zoe | print",
      "print. Owner Zoe Lang, due May \u2192 Zoe Lang | print.",
      "drucken, zust\xE4ndig Zoe \u2192 Zoe | drucken",
      "print (owner \u2013 Zoe) \u2192 Zoe | print"
    ],
    counter: ["print it for the owner", "print (owner: TBD)", "print, owner unknown", "print, lead Docker"]
  },
  {
    says: "in brackets",
    read: inBrackets,
    examples: [
      "print (@alice) \u2192 @alice | print",
      "print (@alice @bob) \u2192 @alice @bob | print",
      "print by mail (@alice), by post (@bob) \u2192 @alice @bob | print by mail (@alice), by post (@bob)",
      "print (alice) \u2192 alice | print",
      "print (everyone) \u2192 everyone | print",
      "print (Zoe Lang) \u2192 Zoe Lang | print",
      "print [name=Zoe] \u2192 Zoe | print",
      "print it (Alice): postponed \u2192 Alice | print it: postponed",
      "print (bob@harbour.example) \u2192 Bob Roe | print",
      "print (Alice / Bob) \u2192 Alice Bob | print",
      "print (Dr. Lang) \u2192 Lang | print",
      "print (Zoe Lang) (closed) \u2192 Zoe Lang | print (closed)",
      "print [Alice - sent] \u2192 Alice | print [Alice - sent]"
    ],
    counter: ["print (Zoe)", "print (Keycloak)", "print (as @alice said)", "print (both)"],
    unlisted: {
      examples: ["print (Zoe) \u2192 Zoe | print", "print (ZL, EK) \u2192 ZL EK | print"],
      counter: ["print (Docker)"]
    }
  },
  {
    says: "at the end, behind a dash or an arrow, or a login",
    read: atEnd,
    examples: [
      "print - @alice \u2192 @alice | print",
      "print - @alice - https://example.org \u2192 @alice | print",
      "print \u2192 Alice \u2192 Alice | print",
      "print \u2013 Alice \u2013 until Friday \u2192 Alice | print \u2013 until Friday",
      "print: @alice and @bob \u2192 @alice @bob | print",
      "print - Zoe Lang \u2192 Zoe Lang | print",
      "print -- Alice, Bob \u2192 Alice Bob | print",
      "print \u2192 Team Web \u2192 Team Web | print",
      "print \u2192 the board \u2192 board | print",
      "print @Zoe Lang \u2192 Zoe Lang | print"
    ],
    counter: ["print -> done by Friday", "talk to @alice", "print it - Docker"]
  },
  {
    says: "before the day until when",
    read: beforeDue,
    examples: [
      "print @alice by 3 March \u2192 @alice | print",
      "print - Alice, 3 March \u2192 Alice | print",
      "print it: Alice and Bob (by 3 March) \u2192 Alice Bob | print it"
    ],
    counter: ["talk to @alice by 3 March"]
  },
  {
    says: "people who are listed, behind a colon or a comma",
    read: setApart,
    examples: [
      "print it: Alice \u2192 Alice | print it",
      "print it; Alice, Bob \u2192 Alice Bob | print it",
      "Posters: Alice and Bob \u2192 Alice Bob | Posters"
    ],
    counter: ["print for Alice, Bob", "Invite speakers: Alice, Bob"]
  },
  {
    says: "somebody with a duty behind what the task is about",
    read: withDuty,
    examples: [
      "print: @alice will open it \u2192 @alice | print: @alice will open it",
      "it is old and @alice will mend it \u2192 @alice | it is old and @alice will mend it",
      "new map - Alice to ask around \u2192 Alice | new map - Alice to ask around",
      "new map: Alice and Bob will ask \u2192 Alice Bob | new map: Alice and Bob will ask",
      "New map \u2013 Zoe to ask around \u2192 Zoe | New map \u2013 Zoe to ask around"
    ],
    counter: [
      "print as @alice will open it",
      "print the map - lamps to be mended",
      "New map - Docker to run it",
      "ask whether the map that Bob made is old: we will see"
    ]
  },
  {
    says: "who does it, where the words say that it is done by somebody",
    read: byAgent,
    examples: [
      "final check by Alice \u2192 Alice | final check by Alice",
      "The map is printed by Zoe Lang \u2192 Zoe Lang | The map is printed by Zoe Lang",
      "Die Karte wird von Bob gedruckt \u2192 Bob | Die Karte wird von Bob gedruckt",
      "final check by code owners until May \u2192 code owners | final check by code owners until May"
    ],
    counter: ["Print the map by Alice", "the mail sent by Alice", "check by Docker", "ready by Friday", "step by step"]
  }
];
var MAX_TAIL3 = 600;
var BRACKET = /[([（【]([^()[\]（）【】\n]{1,120})[)\]）】]/gu;
var BEHIND_BRACKET = /^[\s.,;:!?。]*(?:\([^()]{1,30}\)[\s.]*)?$/u;
var MAX_BRACKETS = 100;
function inBrackets(text4, names, lexicon) {
  const owners = [];
  let last = null;
  let count = 0;
  let looks = 0;
  for (const match2 of text4.matchAll(BRACKET)) {
    if (++looks > MAX_BRACKETS) break;
    const { words: inside, due: due2 } = dueTail(match2[1] ?? "", lexicon.languages);
    const end = match2.index + match2[0].length;
    const atEnd2 = BEHIND_BRACKET.test(text4.slice(end));
    const lead = readOwners(inside, names, lexicon, atEnd2);
    if (!lead || lead.owners.length === 0) continue;
    const stands = lead.certain && lead.ending !== "end" && isState(inside.slice(lead.length), lexicon);
    if (!stands && (lead.ending === "bare" || lead.ending === "colon" && !lead.owners[0]?.login)) continue;
    if (lead.ending === "end" && !isOwnerList(lead, names, lexicon, atEnd2)) continue;
    owners.push(...lead.owners);
    count++;
    const labels = /^\s?[:：]\s/u.test(text4.slice(end)) && /\S\s\S/u.test(text4.slice(0, Math.min(match2.index, 300)));
    const start = match2.index;
    if (lead.ending !== "end") last = null;
    else if (atEnd2) last = { start, end: text4.includes("(", end) ? end : text4.length, due: due2 };
    else last = labels ? { start, end, due: due2 } : null;
  }
  if (owners.length === 0) return null;
  const cut2 = count === 1 && last ? last : { start: text4.length, end: text4.length, due: null };
  return { owners: uniquePeople(owners), ...cut2 };
}
function isState(words, lexicon) {
  const said = words.trim().toLowerCase();
  return ["done", "doneApart", "acted", "goesOn", "open", "dropped"].some((one2) => lexicon.has(one2, said));
}
var BEFORE_LABEL = /\s?[([（【]\s?|[.,;。]\s?|\s-{1,3}\s?|\s[–—]\s?/gu;
var MAX_LABELS = 100;
function labelled(text4, names, lexicon) {
  let looks = 0;
  for (const match2 of text4.matchAll(BEFORE_LABEL)) {
    if (++looks > MAX_LABELS) break;
    const from = match2.index + match2[0].length;
    const label = wordAt("ownerLabels", text4.slice(from), lexicon);
    if (label === 0) continue;
    const mark = /^(?:\s?[:：=]\s*|\s[–—-]\s|\s+)/u.exec(text4.slice(from + label))?.[0] ?? "";
    const isOpen = /[([（【]/u.test(match2[0]);
    const isFlag = /-/u.test(match2[0]);
    const isSentence2 = /\S/u.test(mark) || text4.startsWith("@", from + label + mark.length);
    const place = placeOf2(text4.slice(from + label + mark.length), lexicon);
    if (mark === "" || !(isSentence2 || isOpen || isFlag || namesPeople(place, names, lexicon))) continue;
    const owners = ownersInPlace(place, isFlag && !isSentence2, /\S/u.test(mark), names, lexicon);
    if (owners.length > 0)
      return { owners, start: match2.index + (match2[0].startsWith(".") ? 1 : 0), end: text4.length, due: null };
  }
  return null;
}
function namesPeople(place, names, lexicon) {
  const lead = readOwners(place, names, lexicon, true);
  if (lead?.ending !== "end" || lead.owners.length === 0) return false;
  return lead.certain || lead.owners.every(({ name }) => new RegExp("^\\p{Lu}\\p{L}+\\.?(?: \\p{Lu}[\\p{L}.]*){0,2}$", "u").test(name));
}
function placeOf2(behind2, lexicon) {
  const words = behind2.slice(0, MAX_TAIL3).split(/[()\]）】;；【\n]|\s[-–—]{1,3}\s/u)[0] ?? "";
  for (const comma of words.matchAll(/[,.]\s*/gu)) {
    const next = words.slice(comma.index + comma[0].length);
    const ends2 = ["until", "dueColumn", "statusColumn"].some((one2) => wordAt(one2, next, lexicon) > 0);
    if (ends2) return words.slice(0, comma.index);
  }
  return words;
}
function ownersInPlace(place, isFlag, isMarked2, names, lexicon) {
  const lead = readOwners(place, names, lexicon, true);
  if (lead?.ending === "end" && lead.owners.length > 0) return lead.owners;
  const words = place.trim();
  if (isMarked2 && new RegExp("^\\p{Lo}{2,4}[\\s.\u3002]{0,3}$", "u").test(words)) return ownerList(words, { names, lexicon });
  const nicks = words.split(/\s*[,，、/&]\s*|\s+/u);
  const plain3 = nicks.every(
    (nick) => /^[\p{Ll}\p{N}][\p{Ll}\p{N}_-]{1,30}$/u.test(nick) && !lexicon.has("nobody", nick)
  );
  if ((isFlag || isMarked2 && nicks.length === 1) && plain3 && nicks.length <= 6)
    return nicks.map((name) => ({ name, login: false }));
  return [];
}
function isOwnerList({ owners, certain }, names, lexicon, atEnd2) {
  if (owners.some(({ name }) => lexicon.has("pair", name.toLowerCase()))) return false;
  if (certain) return true;
  const surmised = atEnd2 && names.listed === 0;
  return owners.every(
    ({ name, login }) => login || names.known.has(name.toLowerCase()) || lexicon.has("everybody", name.toLowerCase()) || new RegExp("^\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){1,2}$", "u").test(name) || new RegExp("^(?:\\p{Lu}\\.){1,3} \\p{Lu}\\p{Ll}+$", "u").test(name) || atEnd2 && hasParticle(name, lexicon) || atEnd2 && (groupAt(name, lexicon)?.length === name.length || wordAt("groupBefore", name, lexicon) > 0) || surmised && new RegExp("^\\p{Lu}\\p{Ll}{2,11}$", "u").test(name) && !isThing(name, lexicon) || surmised && owners.length > 1 && new RegExp("^\\p{Lu}{2,3}$", "u").test(name)
  );
}
function hasParticle(name, lexicon) {
  const words = name.split(" ");
  return new RegExp("^\\p{Lu}", "u").test(words.at(-1) ?? "") && words.slice(0, -1).some((word) => lexicon.has("particle", word));
}
function isDue(words, lexicon) {
  return wordAt("until", words, lexicon) > 0 || /^\d{4}-\d\d-\d\d\s*$/u.test(words);
}
function atEnd(text4, names, lexicon) {
  return behindDash(text4, names, lexicon) ?? lastMention(text4) ?? lastHandles(text4, lexicon);
}
function behindDash(text4, names, lexicon) {
  const from = Math.max(0, text4.length - MAX_TAIL3);
  const dashes = [...text4.slice(from).matchAll(/\s(?:[-–—]{1,3}>?|=>|→)\s+/gu)];
  const last = dashes.at(-1);
  const behind2 = last ? text4.slice(from + last.index + last[0].length) : "";
  const isDated = isDue(behind2, lexicon);
  const isTail = last !== void 0 && (isDated || /^\S*:\/\/\S*\s*$/u.test(behind2));
  const dash = isTail ? dashes.at(-2) : last;
  if (!dash) return null;
  const until = isTail ? from + last.index : text4.length;
  const lead = readOwners(text4.slice(from + dash.index + dash[0].length, until), names, lexicon, true);
  if (lead?.ending !== "end" || lead.owners.length === 0 || !isOwnerList(lead, names, lexicon, true)) return null;
  return { owners: lead.owners, start: from + dash.index, end: isDated ? until : text4.length, due: null };
}
function lastMention(text4) {
  const found2 = new RegExp("(?<=\\S)\\s@(\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+)[\\s.]*$", "u").exec(text4.slice(-MAX_APART));
  if (!found2) return null;
  const start = Math.max(0, text4.length - MAX_APART) + found2.index;
  return { owners: [{ name: found2[1] ?? "", login: false }], start, end: text4.length, due: null };
}
function lastHandles(text4, lexicon) {
  if (!text4.includes("@")) return null;
  const handles = handlesIn(text4);
  const first = lastRun(text4, handles, lexicon);
  if (!first) return null;
  const before2 = text4.slice(0, first.start).trimEnd();
  if (before2 === "" || isObject(before2, lexicon)) return null;
  return {
    owners: handles.filter((handle) => handle.start >= first.start).map((handle) => handle.person),
    start: withoutEnd(before2, /[\s:：,，;–—→-]/u).length,
    end: text4.length,
    due: null
  };
}
function isObject(before2, lexicon) {
  if (!isSpaceless(before2.charAt(before2.length - 1)))
    return lexicon.has("objects", endOf2(before2, /[\p{L}/]/u, 40).toLowerCase());
  return lexicon.words("objects").some((object) => isSpaceless(object) && before2.endsWith(object));
}
function lastRun(text4, handles, lexicon) {
  let end = withoutEnd(text4, /[\s.,;:!。]/u).length;
  const day = /[⏰📅]?\s{0,3}\d{4}-\d\d-\d\d(?:\s\d\d?:\d\d)?$/u.exec(text4.slice(Math.max(0, end - 30), end));
  if (day) end = text4.slice(0, end - day[0].length).trimEnd().length;
  let first = null;
  for (const handle of [...handles].reverse()) {
    const between2 = text4.slice(handle.end, end).replace(/^[\s,，&/+、]+/u, "");
    const and = between2.slice(wordAt("and", between2, lexicon));
    if (!/^[\s,，&/+、]*$/u.test(and)) break;
    first = handle;
    end = handle.start;
  }
  return first;
}
var MAX_APART = 60;
function setApart(text4, names, lexicon) {
  const from = Math.max(0, text4.length - MAX_APART);
  for (const match2 of text4.slice(from).matchAll(new RegExp("[:\uFF1A;,]\\s+(?=\\p{Lu}|\\p{Lo})|\uFF1A(?=\\p{Lo})", "gu"))) {
    const start = from + match2.index;
    const lead = readOwners(text4.slice(start + match2[0].length), names, lexicon);
    if (lead?.ending !== "end" || lead.owners.length === 0) continue;
    const listed = lead.owners.every(({ name }) => names.people.has(name.toLowerCase()));
    const word = endOf2(text4.slice(0, start), /[\p{L}\p{N}'’]/u, 40);
    const before2 = word.toLowerCase();
    if (!listed || before2 === "" || names.known.has(before2) || lexicon.has("objects", before2)) continue;
    if (lexicon.has("ownerLabels", before2))
      return { owners: lead.owners, start: start - word.length, end: text4.length, due: null };
    const isAsked2 = wordAt("imperative", text4, lexicon) > 0;
    if (match2[0].startsWith(":") && isAsked2 && (before2.endsWith("s") || lexicon.has("groups", before2))) continue;
    return { owners: lead.owners, start, end: text4.length, due: null };
  }
  return null;
}
var MAY_STAND_AT_END = /@|\s(?:[-–—]{1,3}>?|=>|→)\s/u;
function beforeDue(text4, names, lexicon) {
  if (!MAY_STAND_AT_END.test(text4)) return null;
  const { words, due: due2 } = dueTail(text4, lexicon.languages);
  if (due2 === null) return null;
  const trailing = atEnd(words, names, lexicon) ?? setApart(words, names, lexicon);
  return trailing && { ...trailing, end: text4.length, due: due2 };
}
var BEFORE_HANDLE = new RegExp(`(?:^|[:;,.(\u2013\u2014-]|\\s\\p{L}{1,4}(?=\\s))\\s{0,4}(?=${HANDLE.source})`, "gu");
var BEHIND_TOPIC = new RegExp("(?:[:\uFF1A]|\\s[-\u2013\u2014]{1,2})\\s+(?=\\p{Lu}|\\p{Lo})", "gu");
var MAX_TOPIC = 60;
var MAX_TOPICS = 20;
function withDuty(text4, names, lexicon) {
  const within = (owners) => ({ owners, start: text4.length, end: text4.length, due: null });
  for (const match2 of text4.includes("@") ? text4.matchAll(BEFORE_HANDLE) : []) {
    const joint = match2[0].trim();
    if (new RegExp("\\p{L}", "u").test(joint) && wordAt("and", joint, lexicon) < joint.length) continue;
    const lead = readOwners(text4.slice(match2.index + match2[0].length), names, lexicon);
    if (lead && lead.ending === "duty" && lead.owners.length > 0) return within(lead.owners);
  }
  let looks = 0;
  for (const match2 of text4.matchAll(BEHIND_TOPIC)) {
    if (++looks > MAX_TOPICS) break;
    const lead = readOwners(text4.slice(match2.index + match2[0].length), names, lexicon);
    if (lead?.ending !== "duty" || lead.owners.length === 0) continue;
    const isNew = new RegExp("^\\p{Lu}", "u").test(text4) && match2.index <= MAX_TOPIC && lead.owners.every(({ name }) => !isThing(name, lexicon));
    if (lead.certain || isNew) return within(lead.owners);
  }
  return null;
}
var MAX_BEFORE_AGENT = 200;
var BEFORE_AGENT = new RegExp("(\\p{L}+)\\s+(?=\\p{L}{1,8}\\s+[\\p{Lu}\\p{Ll}@])", "gu");
function byAgent(text4, names, lexicon) {
  const near = text4.slice(0, MAX_BEFORE_AGENT);
  if (lexicon.find("agent", near.toLowerCase()) === null || wordAt("imperative", near, lexicon) > 0) return null;
  const isPassive3 = lexicon.find("auxiliary", near.toLowerCase()) !== null;
  const { words } = dueTail(text4, lexicon.languages);
  for (const match2 of near.matchAll(BEFORE_AGENT)) {
    const from = match2.index + match2[0].length;
    const agent = wordAt("agent", near.slice(from), lexicon);
    if (agent === 0) continue;
    const before2 = (match2[1] ?? "").toLowerCase();
    if (lexicon.has("acted", before2) && !isPassive3) continue;
    const lead = readOwners(words.slice(from + agent).trimStart(), names, lexicon, true);
    if (!lead || lead.owners.length === 0 || lead.ending === "colon" || lead.ending === "duty") continue;
    const isFull = lead.ending === "end" && lead.owners.every(({ name }) => isFullName2(name, lexicon));
    const isGroup = lead.owners.every(({ name }) => groupAt(name, lexicon)?.length === name.length);
    if (lead.certain || isFull || isGroup)
      return { owners: lead.owners, start: text4.length, end: text4.length, due: null };
  }
  return null;
}

// src/minutes/habits/owners/trailing-owners.ts
var known3 = /* @__PURE__ */ new WeakMap();
function trailingOwners(text4, names, lexicon) {
  const byLexicon = known3.get(names) ?? /* @__PURE__ */ new WeakMap();
  const byText = byLexicon.get(lexicon) ?? /* @__PURE__ */ new Map();
  known3.set(names, byLexicon.set(lexicon, byText));
  let found2 = byText.get(text4);
  if (found2 === void 0) byText.set(text4, found2 = firstOf2(text4, names, lexicon));
  return found2;
}
function firstOf2(text4, names, lexicon) {
  for (const { read } of TRAILING) {
    const found2 = read(text4, names, lexicon);
    if (found2) return found2;
  }
  return null;
}
var MAX_FURTHER = 200;
function alsoOwners(text4, owners, names, lexicon) {
  const more = [];
  let looks = 0;
  for (const match2 of text4.matchAll(/[,;.]\s+(?=[@\p{L}])/gu)) {
    if (++looks > MAX_FURTHER) break;
    const at = match2.index + match2[0].length;
    const and = wordAt("and", text4.slice(at), lexicon);
    const behind2 = text4.slice(at + and).trimStart();
    const lead = readOwners(behind2, names, lexicon);
    const plain3 = lead?.owners.every((owner) => owner.login || names.known.has(owner.name.toLowerCase())) ?? false;
    if (lead?.ending === "duty" && plain3 && !onlyHelps(behind2, lead.length, lexicon)) more.push(...lead.owners);
  }
  return uniquePeople([...owners, ...more]);
}
function onlyHelps(words, length, lexicon) {
  const next = words.slice(length).trimStart();
  if (wordAt("helps", next, lexicon) > 0) return true;
  const duty = wordAt("duty", next, lexicon);
  return duty > 0 && wordAt("helps", next.slice(duty).trimStart(), lexicon) > 0;
}

// src/minutes/decision/task-words.ts
function beginsLikeTask(words, lexicon) {
  const found2 = lexicon.find("imperative", words.toLowerCase().slice(0, 60));
  if (found2 === null) return false;
  const before2 = words.slice(0, found2.index);
  const behind2 = words.slice(found2.index + found2.word.length);
  return isEmpty(before2) && !/^\s*[:：]/u.test(behind2) && !isEmpty(behind2);
}
var MOST_READ = 300;
function endsLikeTask(words, lexicon) {
  if (!isVerbLast(lexicon.main)) return false;
  const clauses = words.toLowerCase().slice(0, MOST_READ).split(/[,;(，、；（。]|\s[–—-]\s/u, 3);
  return clauses.some((clause) => {
    const end = clause.replace(/[\s.!]+$/u, "");
    for (let at = 1; at < end.length; at++) {
      const isBoundary2 = isSpacelessAt(end, at) || isWordAt(end, at) && !isWordAt(end, at - 1);
      const length = isBoundary2 ? lexicon.at("imperative", end.slice(at)) : 0;
      if (length === 0) continue;
      const behind2 = end.slice(at + length);
      if (behind2 === "" || lexicon.at("relation", behind2.trimStart()) > 0) return true;
    }
    return false;
  });
}

// src/minutes/decision/weights.ts
var WEIGHTS = {
  "owner-takes": 0.8,
  "name-takes": 0.5,
  "owner-in-front": 0.7,
  "name-in-front": 0.4,
  "owner-behind": 0.8,
  "box-of-somebody": 2.2,
  "box-of-a-name": 1.4,
  box: 0.6,
  "begins-like-a-task": 0.8,
  "says-until-when": 0.6,
  "planned-for-a-day": 0.8,
  "leads-to-an-issue": 0.8,
  "under-next-steps": 1.2,
  "led-in-as-next-steps": 1,
  "under-what-is-open": 1,
  "led-in-as-tasks": 0.8,
  "heading-speaks-of-tasks": 0.4,
  "siblings-look-like-tasks": 0.5,
  "last-list-of-the-page": 0.3,
  question: -0.7,
  "tells-what-was": -0.9,
  "under-another-section": -1,
  "under-an-agenda": -1.5,
  "under-reports": -0.8,
  "tasks-stand-elsewhere": -0.25,
  "reports-a-change": -1,
  "promised-in-passing": -1.2,
  "people-speak-here": -0.8,
  "list-of-people": -5
};
var THRESHOLD = 2;
var LEAST_TASKS = 2;
var LIST_SHARE = 0.6;
var SIGNS4 = {
  "owner-takes": "somebody who is known is to do it",
  "name-takes": "what looks like a name is to do it",
  "owner-in-front": "somebody who is known stands in front",
  "name-in-front": "what looks like a name stands in front",
  "owner-behind": "somebody stands behind it, apart",
  "box-of-somebody": "a check box with an owner",
  "box-of-a-name": "a check box with what looks like a name",
  box: "a check box",
  "begins-like-a-task": "its first word, or its last one, says what to do",
  "says-until-when": "it says until when",
  "planned-for-a-day": "it names a day, and nobody",
  "leads-to-an-issue": "it leads to one issue or pull request",
  "under-next-steps": "it stands under next steps or the like",
  "under-what-is-open": "its heading speaks of what is open",
  "led-in-as-tasks": "the words above announce tasks",
  "heading-speaks-of-tasks": "its heading speaks of tasks",
  "siblings-look-like-tasks": "the points beside it look like tasks",
  "last-list-of-the-page": "it stands in the last list",
  question: "it asks",
  "tells-what-was": "it tells what was",
  "under-another-section": "its heading names decisions, notes or the like",
  "under-an-agenda": "it stands in an agenda",
  "under-reports": "it stands among reports",
  "promised-in-passing": "no other point beside it looks like a task, and no words above announce some",
  "reports-a-change": "the number of a change in brackets ends it",
  "led-in-as-next-steps": "the words above speak of next steps",
  "tasks-stand-elsewhere": "the tasks of the page stand elsewhere",
  "people-speak-here": "people speak in this list",
  "list-of-people": "it stands in a list of people"
};
var ADDED = [
  ["says-until-when", [], "until when"],
  ["begins-like-a-task", [], "a first word that says what to do"],
  ["owner-in-front", ["owner-takes", "name-takes", "name-in-front", "owner-behind"], "an owner who is known"],
  [
    "under-next-steps",
    ["under-what-is-open", "led-in-as-tasks", "heading-speaks-of-tasks"],
    'a heading such as "next steps"'
  ],
  ["box-of-somebody", ["box"], "a check box and an owner"]
];
var LEAST_GAIN = 0.4;
function nearestMissing(signs) {
  const sum = signs.reduce((total, sign) => total + WEIGHTS[sign], 0);
  const enough = ADDED.filter(([sign]) => !signs.includes(sign)).flatMap(([sign, instead, words]) => {
    const gone = signs.filter((one2) => instead.includes(one2)).reduce((total, one2) => total + WEIGHTS[one2], 0);
    const gain = WEIGHTS[sign] - gone;
    return gain >= LEAST_GAIN && sum + gain >= THRESHOLD ? [{ gain, words }] : [];
  });
  return enough.toSorted((a, b) => a.gain - b.gain)[0]?.words ?? "a marker, or a heading of action items above";
}

// src/minutes/decision/unmarked.ts
var OWNER_SIGNS = ["owner-takes", "name-takes", "owner-in-front", "name-in-front", "owner-behind"];
function weighList(points, place, scope, reading) {
  let all2 = null;
  const weighed = () => all2 ??= new Map(weighedPoints(points, place, scope, reading).map((one2) => [one2.entry, one2]));
  const most2 = place.signs.reduce(
    (sum, sign) => sum + WEIGHTS[sign],
    WEIGHTS["siblings-look-like-tasks"] + (place.isLast ? WEIGHTS["last-list-of-the-page"] : 0)
  );
  const planned = isPlanned(place);
  const mayHoldTask = points.some((entry2) => mayBeTask(entry2, most2, planned, scope, reading));
  const tasks = mayHoldTask ? [...weighed().values()].filter(({ isTask }) => isTask) : [];
  return { tasks: new Set(tasks.map(({ entry: entry2 }) => entry2)), weighed };
}
function isPlanned({ signs }) {
  return signs.includes("under-next-steps") || signs.includes("led-in-as-next-steps");
}
var BEST_OWNER = Math.max(...OWNER_SIGNS.map((sign) => WEIGHTS[sign]));
function mayBeTask(entry2, beside, planned, scope, reading) {
  const ahead = planned ? WEIGHTS["planned-for-a-day"] + WEIGHTS["leads-to-an-issue"] : WEIGHTS["says-until-when"];
  const box = entry2.checked === null ? 0 : Math.max(WEIGHTS.box, WEIGHTS["box-of-somebody"]);
  const without = beside + ahead + BEST_OWNER + box;
  if (without + WEIGHTS["begins-like-a-task"] < THRESHOLD - ROUNDING) return false;
  if (without < THRESHOLD - ROUNDING && !namesTask(entry2, reading.lexicon)) return false;
  const front = frontOf2(entry2, scope, reading);
  if (front === null) return false;
  const begins = saysWhatToDo(front, reading.lexicon) ? WEIGHTS["begins-like-a-task"] : 0;
  const certain = beside + begins + ahead;
  if (certain + BEST_OWNER + box < THRESHOLD - ROUNDING) return false;
  if (front.owners.length > 0 || trailingOwners(front.rest, reading.names, reading.lexicon)) return true;
  return certain + (entry2.checked === null ? 0 : WEIGHTS.box) >= THRESHOLD - ROUNDING;
}
function namesTask({ prose }, lexicon) {
  const text4 = oneLine(prose.text).slice(0, MAX_READ2);
  return lexicon.find("imperative", text4) !== null || isHangul(text4);
}
var ROUNDING = 0.01;
function weighedPoints(points, place, scope, reading) {
  const planned = isPlanned(place);
  const own4 = points.map((entry2) => ({ entry: entry2, signs: signsOf(entry2, planned, scope, reading) }));
  const looksLikeTask = own4.map(({ signs }) => sumOf(signs) >= 1 && !signs.includes("tells-what-was"));
  const share = looksLikeTask.filter(Boolean).length / points.length;
  const beside = [...place.signs];
  if (points.length > 1 && share > LIST_SHARE) beside.push("siblings-look-like-tasks");
  if (place.isLast) beside.push("last-list-of-the-page");
  if (isConversation(own4.map(({ signs }) => signs))) beside.push("people-speak-here");
  const mayReach = own4.some(({ signs }) => sumOf([...signs, ...beside]) >= THRESHOLD);
  if (place.signs.length === 0 && mayReach && place.tasksStandElsewhere()) beside.push("tasks-stand-elsewhere");
  const weigh = (more) => own4.map(({ entry: entry2, signs }) => {
    const around = [...beside, ...more].filter((sign) => entry2.checked === null || !OF_WORDS.includes(sign));
    const all2 = signs.length === 0 ? [] : [...signs, ...around];
    const sum = sumOf(all2);
    return { entry: entry2, signs: all2, sum, isTask: sum >= THRESHOLD };
  });
  const weighed = weigh([]);
  const tasks = weighed.filter(({ isTask }) => isTask).length;
  const isPlaced = place.signs.some((sign) => WEIGHTS[sign] > 0);
  const isAlone = !isPlaced && (tasks < LEAST_TASKS || tasks / points.length < LIST_SHARE);
  if (isAlone) return weigh(["promised-in-passing"]);
  const isList = points.length > 2 && tasks / points.length >= LIST_SHARE && place.signs.every((sign) => WEIGHTS[sign] > 0);
  return weighed.map((one2) => ({
    ...one2,
    isTask: one2.isTask || isList && one2.signs.length > 0 && !one2.signs.includes("tells-what-was")
  }));
}
var OF_WORDS = ["people-speak-here", "promised-in-passing"];
var sumOf = (signs) => Math.round(signs.reduce((sum, sign) => sum + WEIGHTS[sign], 0) * 100) / 100;
function isConversation(signs) {
  const spoken2 = signs.filter((of) => of.includes("owner-in-front") || of.includes("name-in-front"));
  const told = spoken2.filter((of) => !of.includes("begins-like-a-task"));
  return spoken2.length > 2 && told.length * 2 > spoken2.length;
}
function frontOf2(entry2, scope, reading) {
  const { lexicon } = reading;
  const facts = factsOf(entry2, reading);
  const text4 = facts.line.slice(0, MAX_READ2);
  if (isEmpty(entry2.prose.mask) || noTask(text4, false, lexicon) !== null) return null;
  const words = facts.words.slice(0, MAX_READ2);
  const lead = leadOf2(words, scope, reading);
  const owners = lead?.owners ?? [];
  const rest = lead && owners.length > 0 ? words.slice(lead.length) : words;
  return isEmpty(rest) ? null : { lead, owners, rest };
}
var saysWhatToDo = ({ owners, rest }, lexicon) => beginsLikeTask(rest, lexicon) || owners.length > 0 && endsLikeTask(rest, lexicon);
function signsOf(entry2, planned, scope, reading) {
  const { lexicon, names } = reading;
  const front = frontOf2(entry2, scope, reading);
  if (front === null) return [];
  const { lead, owners, rest } = front;
  const signs = [];
  const isKnown2 = owners.length > 0 && owners.every((one2) => one2.login || names.known.has(one2.name.toLowerCase()));
  const begins = saysWhatToDo(front, lexicon);
  if (ownersAlone(rest, names, lexicon) || !begins && isOnlyNames(rest)) return [];
  if (lexicon.at("otherSections", rest) > 0) return [];
  if (lead && owners.length > 0) {
    if (lead.ending === "duty") signs.push(isKnown2 ? "owner-takes" : "name-takes");
    else signs.push(isKnown2 ? "owner-in-front" : "name-in-front");
  } else if (trailingOwners(rest, names, lexicon)) signs.push("owner-behind");
  const isOwned = signs.length > 0;
  const isTemplate2 = lead !== null && owners.length === 0 && lead.ending !== "end";
  const guessed = signs.includes("name-in-front") || signs.includes("name-takes");
  if (entry2.checked !== null) signs.push(guessed ? "box-of-a-name" : isOwned || isTemplate2 ? "box-of-somebody" : "box");
  if (begins) signs.push("begins-like-a-task");
  const due2 = signs.length > 0 || planned ? dueIn(rest, null, lexicon.languages) : null;
  if (due2 !== null && signs.length > 0) signs.push("says-until-when");
  else if (due2 !== null && (isDeadline(due2.text, lexicon) || rest.trimStart().startsWith(due2.text)))
    signs.push("planned-for-a-day");
  if (planned && isOfOneIssue(entry2)) signs.push("leads-to-an-issue");
  if (OF_CHANGE.test(rest)) signs.push("reports-a-change");
  if (/[?？]\s*$/u.test(rest)) signs.push("question");
  if (tellsPast(rest, lexicon)) signs.push("tells-what-was");
  return signs;
}
function isDeadline(due2, lexicon) {
  const words = due2.toLowerCase();
  return ["until", "before"].some((one2) => lexicon.at(one2, words) > 0) || lexicon.words("untilBehind").some((end) => words.endsWith(end));
}
function isOnlyNames(words) {
  return words.split(/[\s,&/()]+/u).every((word) => !new RegExp("^\\p{Ll}{4,}", "u").test(word)) && new RegExp("\\p{Lu}", "u").test(words);
}
var OF_CHANGE = /\((?:[\w.-]{1,60}\/)?[\w.-]{1,60}#\d{1,7}\)[\s.]*$/u;
var MAX_READ2 = 400;
function tellsPast(words, lexicon) {
  const first = words.toLowerCase().slice(0, 60);
  const acted = lexicon.find("acted", first);
  if (acted !== null && isEmpty(first.slice(0, acted.index))) return true;
  return lexicon.find("happened", words.toLowerCase()) !== null;
}

// src/minutes/candidates/lead-in.ts
var PLAIN = { strength: "plain", carried: false, fresh: false, closed: false };
var WITH_TASK = /^([^:：\n]{2,60})[:：](?![a-z0-9_+-]{2,40}:)\s*(?=\S)/u;
var ASIDE2 = /^[(（][^()（）]{1,300}[)）][\s.]*$/u;
function leadInOf(entry2, scope, reading) {
  if (entry2.kind === "row" || entry2.kind === "table") return null;
  const { mask } = entry2.prose;
  const inherit = (place2) => ({
    place: { ...place2, carried: place2.carried || !place2.fresh && (scope?.place.carried ?? false) },
    owners: scope?.owners ?? [],
    head: entry2,
    headIsItem: false
  });
  if (entry2.kind === "heading" || entry2.children.length > 0) {
    const text4 = entry2.kind === "heading" ? mask : lastLine2(mask);
    const place2 = placeOf(text4, reading.lexicon) ?? (entry2.kind === "paragraph" ? placeOfClause(text4, reading.lexicon) : null) ?? (text4.trim() === mask.trim() ? deadlinePlaceOf(text4, reading.lexicon) : null) ?? (entry2.kind !== "heading" && isBareMarker(text4, reading) ? PLAIN : null);
    if (place2 && !(place2.strength === "weak" && place2.carried && isOfAgenda(entry2, reading))) {
      const scope2 = inherit(place2);
      return {
        scope: scope2.owners.length > 0 ? scope2 : { ...scope2, owners: personAbove(entry2, reading) },
        task: null,
        marker: null
      };
    }
    const charged = entry2.kind === "heading" ? null : chargedBy(lastLine2(entry2.prose.text), entry2, reading);
    if (charged) return { scope: { ...inherit(PLAIN), owners: charged }, task: null, marker: null };
  }
  if (entry2.kind === "heading") return null;
  const label = WITH_TASK.exec(mask);
  if (!label || ASIDE2.test(mask.slice(label[0].length))) return null;
  const { lexicon } = reading;
  const name = label[1] ?? "";
  const word = reading.markers(name)[0];
  if (word && isTrap(word.word, lexicon)) return null;
  const lower = name.toLowerCase();
  const heads = !word && (lexicon.find("step", lower) !== null || lexicon.find("action", lower) !== null);
  const told = heads && !/\d/u.test(name) && chargesAt(entry2, label[0].length, reading);
  if (!word && !told) return null;
  const place = placeOf(name, lexicon);
  if (!place || !told && (place.strength !== "plain" || !(place.carried || word?.plural))) return null;
  return {
    scope: inherit(place),
    task: sliceProse(entry2.prose, label[0].length, entry2.prose.text.length),
    marker: word?.marker ?? null
  };
}
function placeOfClause(line, lexicon) {
  const [, clause = ""] = /[,;.–—]\s+([^,;.:：–—]{3,60}[:：])\s*$/u.exec(line.slice(-80)) ?? [];
  const place = clause === "" ? null : placeOf(clause, lexicon);
  return place?.strength === "plain" ? place : null;
}
function isOfAgenda(entry2, { lexicon }) {
  for (let above = entry2.parent; above; above = above.parent) {
    if (above.kind !== "heading" && above.kind !== "paragraph") continue;
    const tokens2 = lexicon.tag(oneLine(above.prose.mask).toLowerCase().slice(0, MAX_LABEL2));
    if (tokens2[0]?.classes.has("agenda") === true) return true;
  }
  return false;
}
var MAX_LABEL2 = 120;
function chargesAt({ prose }, at, { names, lexicon }) {
  const lead = readOwners(prose.text.slice(at), names, lexicon);
  return lead?.ending === "duty" && lead.owners.length > 0;
}
function trailsLeadIn(entry2, reading, scope) {
  if (entry2.children.length > 0 || entry2.kind !== "point" && entry2.kind !== "paragraph") return null;
  const lines = entry2.prose.mask.trimEnd();
  const text4 = lastLine2(lines);
  const wrapped = text4 !== lines && /[:：]\s*$/u.test(text4);
  if (entry2.kind === "paragraph" ? text4 !== lines : !wrapped && !isLabel(entry2)) return null;
  const place = placeOf(text4, reading.lexicon) ?? (text4 === lines ? deadlinePlaceOf(text4, reading.lexicon) : null) ?? (isBareMarker(text4, reading) ? PLAIN : null);
  if (!place || entry2.kind === "paragraph" && place.strength === "weak") return null;
  const carried = place.carried || !place.fresh && (scope?.place.carried ?? false);
  return { place: { ...place, carried }, owners: [], head: entry2, headIsItem: false };
}
function isLabel(entry2) {
  if (entry2.kind !== "point") return false;
  return entry2.depth > 0 || entry2.prose.spans[0]?.strong === true && entry2.prose.spans.every((span) => span.strong || isEmpty(entry2.prose.text.slice(span.start, span.end)));
}
function personAbove(entry2, { names, lexicon }) {
  const above = entry2.parent;
  if (above?.kind !== "heading") return [];
  const alone = ownersAlone(above.prose.text, names, lexicon);
  const [owner] = alone ?? [];
  if (!owner || alone?.length !== 1) return [];
  if (owner.login || names.people.has(owner.name.toLowerCase())) return [owner];
  const beside = above.parent ? headedByPeople(above.parent, { names, lexicon }) : null;
  const times = beside?.get(`${above.depth} ${oneLine(entry2.prose.text)}`) ?? 0;
  return times > 1 && !isThing(owner.name, lexicon) ? [owner] : [];
}
var known4 = /* @__PURE__ */ new WeakMap();
function headedByPeople(entry2, { names, lexicon }) {
  const found2 = known4.get(entry2);
  if (found2) return found2;
  const times = /* @__PURE__ */ new Map();
  for (const heading2 of entry2.children) {
    if (heading2.kind !== "heading" || ownersAlone(heading2.prose.text, names, lexicon) === null) continue;
    for (const line of new Set(heading2.children.map((child) => `${heading2.depth} ${oneLine(child.prose.text)}`)))
      times.set(line, (times.get(line) ?? 0) + 1);
  }
  known4.set(entry2, times);
  return times;
}
function chargedBy(text4, entry2, reading) {
  const [word, second] = reading.markers(text4);
  if (!word || second || !/[:：]\s*$/u.test(text4) || !isEmpty(text4.slice(0, word.start))) return null;
  if (!entry2.children.some((child) => child.kind === "point")) return null;
  return ownersAlone(text4.slice(word.end).replace(/^[\s:：(]+/u, ""), reading.names, reading.lexicon);
}
function isBareMarker(text4, reading) {
  const words = reading.markers(text4);
  const word = words[0];
  if (!word || words.length > 1 || !/[:：]\s*$/u.test(text4)) return false;
  return isEmpty(text4.slice(0, word.start)) && isEmpty(text4.slice(word.end));
}
function lastLine2(text4) {
  const trimmed4 = text4.trimEnd();
  return trimmed4.slice(trimmed4.lastIndexOf("\n") + 1);
}

// src/minutes/decision/list-place.ts
function placeOfList(parent, lexicon) {
  const signs = /* @__PURE__ */ new Set();
  let isNearest = true;
  for (let above = parent; above && above.kind !== "page"; above = above.parent) {
    const written = lastSentence(lastLine3(above.prose.mask));
    const text4 = written.toLowerCase().replace(/[:：]$/u, "").trim();
    if (text4 === "" || text4.length > (isNearest ? 2 : 1) * MAX_HEADING) continue;
    const tokens2 = lexicon.tag(text4);
    const classes = new Set(tokens2.flatMap((token) => [...token.classes]));
    if (classes.has("agenda") && !classes.has("action")) signs.add("under-an-agenda");
    if (isNearest) {
      if (lexicon.find("attendance", text4) !== null || lexicon.find("absence", text4) !== null)
        signs.add("list-of-people");
      const isHeading = above.kind === "heading" || isLabel(above);
      if (classes.has("step") || classes.has("leftover"))
        signs.add(isHeading && placeOf(written, lexicon) !== null ? "under-next-steps" : "led-in-as-next-steps");
      else if (isOfWhatIsOpen(text4, lexicon)) signs.add("under-what-is-open");
      else if (classes.has("action") && /[:：]\s*$/u.test(written)) signs.add("led-in-as-tasks");
      else if (classes.has("action")) signs.add("heading-speaks-of-tasks");
      else if (classes.has("sectionBeside") || lexicon.has("otherStatements", text4) || lexicon.has("otherSections", text4))
        signs.add("under-another-section");
      else if (classes.has("review") || classes.has("statusColumn")) signs.add("under-reports");
    }
    if (above.kind === "heading") isNearest = false;
  }
  return [...signs];
}
function isOfWhatIsOpen(heading2, lexicon) {
  const tokens2 = lexicon.tag(heading2);
  const beside = ["article", "relation", "earlier", "meeting", "open", "leftover"];
  return tokens2.some(({ classes }) => classes.has("open")) && tokens2.every(({ classes }) => beside.some((one2) => classes.has(one2)));
}
function lastSentence(line) {
  return line.slice(line.lastIndexOf(". ") + 1).trimStart();
}
function lastLine3(text4) {
  const trimmed4 = text4.trimEnd();
  return trimmed4.slice(trimmed4.lastIndexOf("\n") + 1);
}
var MAX_HEADING = 120;

// src/minutes/doubts/teachable.ts
var MAX_LENGTH = 60;
var MAX_WORDS5 = 7;
function teachable(text4) {
  const label = labelOf(text4);
  if (label === null || label.length > MAX_LENGTH || label.split(" ").length > MAX_WORDS5) return null;
  if (!new RegExp("\\p{L}{2}|[\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hiragana}]", "u").test(label) || /[\d*<>[\]{}`@"“”„«»]|https?:|[.!] ?$/u.test(label))
    return null;
  const at = text4.toLowerCase().indexOf(label);
  return at < 0 ? label : text4.slice(at, at + label.length);
}

// src/minutes/doubts/lists.ts
var OF_PLACE = /* @__PURE__ */ new Set([
  ...["under-next-steps", "under-what-is-open", "led-in-as-tasks", "heading-speaks-of-tasks"],
  ...["siblings-look-like-tasks", "last-list-of-the-page", "under-another-section", "under-an-agenda"],
  ...["under-reports", "people-speak-here", "list-of-people", "led-in-as-next-steps"],
  ...["tasks-stand-elsewhere", "promised-in-passing"]
]);
var AGAINST = ["under-another-section", "under-an-agenda", "under-reports", "list-of-people"];
var OWNED = [
  ...["owner-takes", "name-takes", "owner-in-front", "owner-behind", "box-of-somebody"]
];
var HEADS = ["action", "plainAction", "step", "task", "leftover"];
var SENTENCE = ["stop", "pronoun", "auxiliary"];
var UNREAD = /* @__PURE__ */ new Set([
  ...["no-marker", "weak-section", "no-owner-in-section", "other-statement"]
]);
var MOST = 0.75;
var HALF = 0.5;
function doubtfulLists(page, plainOnly) {
  const rules = new Map(page.verdicts.map((verdict) => [verdict.line, verdict.rule]));
  const read = new Set(page.drafts.map(({ entry: entry2 }) => entry2));
  const isUnread = (entry2) => {
    const rule = rules.get(entry2.line);
    return !read.has(entry2) && rule !== void 0 && UNREAD.has(rule) && !isEmpty(entry2.prose.mask);
  };
  return [...page.lists].flatMap(([parent, list3]) => {
    const unread = list3 ? parent.children.filter((child) => child.kind === "point" && isUnread(child)) : [];
    return list3 && unread.length > 0 ? doubtOf(parent, unread, list3, plainOnly, page) ?? [] : [];
  });
}
function doubtOf(parent, entries, list3, plainOnly, page) {
  const { lexicon } = page.reading;
  const written = oneLine(lastLine4(parent.prose.text)).replace(/[:：\s]+$/u, "");
  const word = parent.kind === "page" ? null : teachable(written);
  if (word === null) return null;
  const tokens2 = lexicon.tag(word.toLowerCase());
  const has5 = (classes) => tokens2.some((token) => classes.some((one2) => token.classes.has(one2)));
  const tells = has5(HEADS) && has5(SENTENCE);
  const speaks = has5(HEADS) && !tells;
  const isShort = entries.length < 3 && !(speaks && entries.length > 1) && !entries.every(({ checked }) => checked !== null);
  if (plainOnly && (isShort || tells)) return null;
  if (placeOfList(parent, lexicon).some((sign) => AGAINST.includes(sign))) return null;
  if (plainOnly && !speaks && !mayBeTasks(entries, page)) return null;
  const all2 = list3.weighed();
  const unread = entries.flatMap((entry2) => all2.get(entry2) ?? []);
  const { names } = page.reading;
  const points = unread.map((one2) => pointOf(one2, page));
  const isPerson = (ownersAlone(word, names, lexicon) ?? []).some(
    ({ name, login }) => login || names.known.has(name.toLowerCase())
  );
  const isTop = parent.kind !== "point" || parent.checked === null && parent.parent?.kind !== "point";
  const likely = points.filter(({ own: own4, box, due: due2, against: against2 }) => !against2 && (own4 >= LIKELY || box || due2));
  const against = points.filter((point3) => point3.against).length / points.length;
  const share = likely.length / points.length;
  const boxes = points.filter(({ box }) => box).length;
  const owned2 = points.filter((point3) => point3.owned).length;
  const tasks = points.filter((point3) => point3.task).length;
  const dues = points.filter(({ due: due2 }) => due2).length;
  const spoken2 = unread.some((one2) => one2.signs.includes("people-speak-here"));
  const several = points.length > 1;
  const shared = points.length > 2 && against === 0 && new Set(points.flatMap(({ person }) => person ?? [])).size === points.length;
  const plain3 = !isPerson && !tells && (shared || isTop && boxes > 1 && boxes / points.length >= MOST && against < HALF || speaks && several && share >= HALF && !spoken2 || points.length > 2 && dues / points.length >= HALF && !spoken2 || points.length > 2 && share >= MOST && tasks / points.length >= (owned2 / points.length >= HALF ? HALF : MOST) && !spoken2);
  const isDoubt = plain3 || speaks || several && share >= HALF;
  if (!isDoubt || against > HALF) return null;
  return {
    sort: boxes / points.length >= MOST ? "box" : "heading",
    line: parent.line,
    teach: [{ key: "action-headings", word }],
    lines: points.map(({ entry: entry2 }) => entry2.line),
    example: oneLine((likely[0] ?? points[0])?.entry.prose.text ?? ""),
    share,
    plain: plain3
  };
}
function mayBeTasks(entries, { reading }) {
  const may = entries.filter(
    ({ checked, prose }) => checked !== null || /^.{0,12}\d/u.test(prose.text) || beginsLikeTask(prose.text.slice(0, 60), reading.lexicon) || readOwners(prose.text, reading.names, reading.lexicon) !== null
  );
  return may.length / entries.length >= HALF;
}
var LIKELY = 0.7;
function pointOf({ entry: entry2, signs }, { reading }) {
  const own4 = signs.filter((sign) => !OF_PLACE.has(sign));
  const text4 = oneLine(entry2.prose.text).slice(0, 300);
  return {
    entry: entry2,
    own: own4.reduce((sum, sign) => sum + WEIGHTS[sign], 0),
    person: isBrief(text4) && own4.includes("owner-in-front") ? listedPerson(text4, reading) : null,
    owned: own4.some((sign) => OWNED.includes(sign)),
    box: own4.includes("box") || own4.includes("box-of-somebody"),
    against: own4.includes("question") || own4.includes("tells-what-was") || own4.includes("reports-a-change") || /[?？]\s*$/u.test(text4),
    due: beginsWithDue(text4, reading.lexicon.languages),
    task: own4.includes("begins-like-a-task") || own4.includes("says-until-when")
  };
}
var isBrief = (text4) => text4.length <= 80;
function listedPerson(text4, { names, lexicon }) {
  const [only, second] = readOwners(plainWords(text4), names, lexicon)?.owners ?? [];
  const name = only?.name.toLowerCase() ?? "";
  return only && !second && (only.login || names.people.has(name)) ? name : null;
}
function beginsWithDue(text4, languages) {
  const due2 = dueIn(text4, null, languages);
  return due2 !== null && text4.startsWith(due2.text) && !isEmpty(text4.slice(due2.text.length));
}
function lastLine4(text4) {
  const trimmed4 = text4.trimEnd();
  return trimmed4.slice(trimmed4.lastIndexOf("\n") + 1);
}

// src/minutes/habits/columns.ts
var column = (role, says, words, told) => ({
  role,
  says,
  phrase: words,
  ...told
});
var COLUMNS2 = [
  column(
    "action",
    "names action items: with owners, states or days beside it the table is one of action items",
    "FRESH? TASK_COLUMN? (ACTION | TASK)+ (FILLER | IDENTIFIER | TASK_COLUMN | LIST)*",
    {
      examples: [
        "Action",
        "AP",
        "Action item",
        "Action required",
        "Action item #",
        "Task description",
        "Description of action",
        "Aufgaben",
        "T\xE2che",
        "\u4EFB\u52A1"
      ],
      counter: ["Product actions meeting", "Owner", "Status", "AI policy"]
    }
  ),
  column(
    "task",
    "may hold the tasks of a table of action items",
    "FRESH? (ACTION | TASK | TASK_COLUMN | STEP) (ACTION | TASK | FILLER | TASK_COLUMN | STEP)*",
    {
      examples: ["Action", "What", "Description", "Item", "Next steps", "Task description", "Was"],
      counter: ["Due date", "Owner", "Budget"]
    }
  ),
  column("what", "holds the tasks beside who does them and until when", "PLAIN_TASK_COLUMN", {
    examples: ["What", "Was", "Quoi", "What to do"],
    counter: ["Notes", "Description"]
  }),
  column(
    "owner",
    "says who is responsible",
    "(ACTION | TASK | FILLER | TASK_COLUMN)? OWNER_ROLE (OWNER_ROLE | ACTION | TASK | FILLER | TASK_COLUMN)*",
    {
      examples: [
        "Owner",
        "AP Owner",
        "Action owner",
        "Task assignee",
        "Person responsible",
        "Responsible person",
        "Assigned to",
        "Who?",
        "Verantwortlich",
        "Responsable"
      ],
      counter: ["Product owner meeting", "Notes", "Action"]
    }
  ),
  column(
    "status",
    "says how far it is",
    "(ACTION | TASK | FILLER | TASK_COLUMN)? STATUS_COLUMN (STATUS_COLUMN | ACTION | TASK)*",
    {
      examples: ["Status", "Action status", "Done?", "Current status", "Status zadania", "Erledigt?", "Statut", "\u72B6\u6001"],
      counter: ["Status meeting", "Task", "Comments"]
    }
  ),
  column(
    "due",
    "says until when",
    "(ACTION | TASK | FILLER | TASK_COLUMN)? DUE_COLUMN (DUE_COLUMN | FILLER | ACTION | TASK)*",
    {
      examples: ["Due", "Due date", "Action due date", "Deadline", "By when?", "Bis wann", "\xC9ch\xE9ance"],
      counter: ["Due diligence topics", "Owner"]
    }
  ),
  column("date", "tells a day, which is the due date only behind the task", "DATE_COLUMN", {
    examples: ["Date", "Datum"],
    counter: ["Due date", "Deadline"]
  }),
  column(
    "identifier",
    "numbers the rows",
    "(ACTION | TASK | FILLER | TASK_COLUMN)? IDENTIFIER (IDENTIFIER | NUMBER | ACTION | TASK)*",
    {
      examples: ["#", "No.", "ID", "AI #", "Nr zadania", "Action number", "Nr.", "N\xB0"],
      counter: ["Action", "Identity provider"]
    }
  ),
  column(
    "topic",
    "holds a topic: beside it a column of actions says what somebody took on",
    "TOPIC_COLUMN (TOPIC_COLUMN | FILLER)*",
    {
      examples: ["Topic", "Agenda item", "Discussion", "Thema", "Sujet"],
      counter: ["Owner", "Deadline"]
    }
  )
];
var PHRASES2 = new Map(COLUMNS2.map((habit2) => [habit2.role, phrase(habit2.phrase)]));
function columnRoles(title, lexicon) {
  const roles = /* @__PURE__ */ new Set();
  const written = plainWidth(title).toLowerCase().replace(/\(s\)|[*_`"]/gu, "");
  for (const part of [written, ...written.split(/\s*[/|]\s*/u)]) {
    const tokens2 = lexicon.tag(part);
    const words = tokens2.filter(
      ({ classes }) => !["article", "relation", "and"].some((one2) => classes.has(one2)) || isNamed(classes)
    );
    if (words.length === 0 || words.length > MAX_WORDS6) continue;
    for (const [role, { matches }] of PHRASES2) if (matches(words)) roles.add(role);
  }
  return roles;
}
var MAX_WORDS6 = 6;
function isNamed(classes) {
  return ["ownerRole", "dueColumn", "identifier"].some((one2) => classes.has(one2));
}

// src/minutes/doubts/tables.ts
var MOST2 = 0.6;
var HALF2 = 0.5;
var TASK_WORDS = 2.5;
var OTHERS2 = [
  ...["nameColumn", "listedColumn", "presentColumn", "loginColumn", "nickColumn", "initialsColumn"],
  ...["firmColumn", "mailColumn", "asideColumn", "attendance", "absence", "agenda", "topicColumn"]
];
function doubtfulTables(page) {
  const read = new Set(
    page.verdicts.filter(({ rule }) => rule === "table-head" || rule === "not-items").map(({ line }) => line)
  );
  return page.outline.entries.flatMap((table2) => {
    const head = table2.kind === "table" && !table2.ignored ? table2.children[0] : void 0;
    return head === void 0 || read.has(head.line) ? [] : doubtOf2(table2, head, page) ?? [];
  });
}
function doubtOf2(table2, head, page) {
  const { lexicon, names } = page.reading;
  const rows = table2.children.slice(1);
  const titles = head.cells.map((cell) => oneLine(cell.text).replace(/[:：?？*\s]+$/u, ""));
  if (rows.length < 2 || titles.length < 2) return null;
  if (titles.some((title) => OTHERS2.some((concept) => lexicon.has(concept, title.toLowerCase())))) return null;
  const cells = (column2) => rows.map((row) => oneLine(row.cells[column2]?.text ?? "")).filter((text4) => !isEmpty(text4));
  const share = (column2, is2) => {
    const written = cells(column2);
    return written.length < rows.length * HALF2 ? 0 : written.filter(is2).length / written.length;
  };
  const columns = titles.map((_, column2) => column2);
  const roles = titles.map((title) => columnRoles(title, lexicon));
  const is = (column2, ...wanted) => wanted.some((role) => roles[column2]?.has(role));
  const isPeople = (text4) => {
    const people = text4.length > 80 ? null : ownersAlone(text4, names, lexicon);
    return people !== null && people.every(({ name, login }) => login || names.known.has(name.toLowerCase()) || new RegExp("^\\p{Lu}", "u").test(name));
  };
  const owner = columns.find((column2) => is(column2, "owner")) ?? columns.find((column2) => share(column2, isPeople) >= MOST2);
  const words = (column2) => {
    const written = cells(column2);
    return written.reduce(
      (sum, text4) => sum + text4.split(/\s+/u).length + text4.replace(/[^\p{Script=Han}\p{Script=Hiragana}]/gu, "").length / 3,
      0
    ) / Math.max(1, written.length);
  };
  const free = columns.filter(
    (column2) => column2 !== owner && !is(column2, "owner", "status", "due", "date", "identifier")
  );
  const task = free.find((column2) => is(column2, "action", "task", "what")) ?? free.toSorted((a, b) => words(b) - words(a))[0];
  if (owner === void 0 || task === void 0 || words(task) < TASK_WORDS || share(owner, isPeople) < MOST2)
    return null;
  const told = columns.some((column2) => is(column2, "due", "status")) || columns.some((column2) => column2 !== task && share(column2, (text4) => isDue2(text4, page)) >= HALF2);
  const tasks = share(task, (text4) => beginsLikeTask(text4, lexicon));
  const teach = [
    ...is(owner, "owner") ? [] : [taught("owner-columns", titles[owner])],
    ...is(task, "action") ? [] : [taught("action-headings", titles[task])]
  ];
  const known6 = teach.flatMap((one2) => one2 ?? []);
  if (known6.length === 0 || known6.length < teach.length) return null;
  return {
    sort: "column",
    line: head.line,
    teach: known6,
    lines: rows.filter((row) => !isEmpty(row.cells[task]?.text ?? "")).map(({ line }) => line),
    example: cells(task)[0] ?? "",
    share: Math.max(tasks, told ? MOST2 : 0),
    plain: told || tasks >= HALF2
  };
}
var taught = (key, title) => {
  const word = teachable(title ?? "");
  return word === null ? null : { key, word };
};
var isDue2 = (text4, { reading }) => text4.length < 40 && dueIn(text4, null, reading.lexicon.languages) !== null;

// src/minutes/doubts/unknown-markers.ts
var IN_FRONT = new RegExp("^[\\s*_]*(?:[[(\uFF08\u3010]\\s*(?<boxed>\\p{L}[\\p{L}\\p{M}'\u2019 -]{1,29})\\s*[\\])\uFF09\u3011]|(?<plain>\\p{L}[\\p{L}\\p{M}'\u2019 -]{1,29}?)(?=\\s*[*_]*\\s*[:\uFF1A]|\\s+@|\\s+\\([^()\\n]{2,60}\\)\\s*[:\uFF1A]))[*_]*\\s*[:\uFF1A]?[*_]*\\s*", "u");
var CALLED = new RegExp("^[\\s*_]*(?<word>\\p{Lu}[\\p{L}\\p{M}'\u2019-]{2,29})\\s+(?<name>\\p{Lu}[\\p{L}\\p{M}.'\u2019-]{1,29}(?:\\s\\p{Lu}[\\p{L}\\p{M}.'\u2019-]{1,29})?)\\s*[:\uFF1A]\\s", "u");
var LEAST = 3;
var MOST3 = 0.66;
var MOST_LABELS = 3;
var OTHERS3 = [
  ...["otherStatements", "statusLabel", "notNames", "everybody", "done", "notDone", "goesOn", "dropped"],
  ...["attendance", "absence", "agenda", "minutesPart", "role", "ownerRole", "dueColumn", "dateColumn"],
  ...["intelligence", "templates", "groups", "nobody", "month", "weekday", "topicColumn"]
];
var UNREAD2 = /* @__PURE__ */ new Set(["no-marker", "weak-section", "no-owner-in-section"]);
function unknownMarkers(page) {
  const { outline } = page;
  const rules = new Map(page.verdicts.map((verdict) => [verdict.line, verdict]));
  const owners = new Map(page.drafts.map((draft) => [draft.entry, draft.owners.map(({ name }) => name)]));
  const found2 = /* @__PURE__ */ new Map();
  for (const entry2 of outline.entries) {
    if (entry2.kind !== "point" && entry2.kind !== "paragraph" || entry2.ignored) continue;
    const rule = rules.get(entry2.line)?.rule;
    if (rule === void 0 || !(UNREAD2.has(rule) || rule === "looks-like-task")) continue;
    for (const [index2, text4] of linesOf(entry2).entries()) {
      const label = labelIn(text4, page);
      if (label === null || rule === "looks-like-task" && owners.get(entry2)?.includes(label.word) !== true) continue;
      const key = label.word.toLowerCase();
      const of = found2.get(key) ?? { word: label.word, lines: [], rests: [], example: text4 };
      of.lines.push(entry2.line + index2);
      of.rests.push(label.rest);
      found2.set(key, of);
    }
  }
  const labels = [...found2.values()].filter(({ lines }) => lines.length >= LEAST);
  if (labels.length > MOST_LABELS) return [];
  return labels.flatMap((label) => doubtOf3(label, page) ?? []);
}
var linesOf = ({ kind, prose }) => (kind === "point" ? [oneLine(prose.text)] : prose.text.split("\n")).map((line) => line.slice(0, 300));
function labelIn(text4, { reading }) {
  const called = CALLED.exec(text4)?.groups;
  const isKnown2 = reading.names.known.has((called?.["name"] ?? "").toLowerCase());
  const match2 = isKnown2 ? null : IN_FRONT.exec(text4);
  const word = (isKnown2 ? called?.["word"] : match2?.groups?.["boxed"] ?? match2?.groups?.["plain"])?.trim();
  if (word === void 0 || reading.markers(word).length > 0) return null;
  const from = isKnown2 ? text4.indexOf(word) + word.length : match2?.[0].length ?? 0;
  return { word, rest: text4.slice(from).replace(/^[\s*_]+/u, "") };
}
function doubtOf3({ word, lines, rests, example }, { reading }) {
  const { lexicon, names } = reading;
  const lower = word.toLowerCase();
  if (word.split(/\s+/u).length > 3 || OTHERS3.some((concept) => lexicon.has(concept, lower))) return null;
  const isVerb2 = lexicon.has("imperative", lower);
  if (isVerb2 && !rests.every((rest) => new RegExp("^(?:[(@]|\\p{Lu}[^:\uFF1A]*[:\uFF1A])", "u").test(rest))) return null;
  if (names.people.has(lower) || isThing(word, lexicon)) return null;
  const isTask = (rest) => {
    if (isEmpty(rest) || /[?？]\s*$/u.test(rest)) return false;
    if (ownersAlone(rest, names, lexicon) !== null) return false;
    const lead = readOwners(rest, names, lexicon);
    const owned2 = lead !== null && lead.owners.length > 0 && lead.ending !== "bare";
    return owned2 || new RegExp("^[(]?@\\p{L}", "u").test(rest) || beginsLikeTask(rest, lexicon) || trailingOwners(rest, names, lexicon) !== null || dueIn(rest, null, lexicon.languages) !== null;
  };
  const tasks = rests.filter(isTask).length;
  if (tasks / rests.length < MOST3) return null;
  return {
    sort: "marker",
    line: lines[0] ?? 1,
    teach: [{ key: "markers", word }],
    lines,
    example: oneLine(example),
    share: tasks / rests.length,
    plain: true
  };
}

// src/minutes/doubts/doubts.ts
function doubtsOf(page, plainOnly = false) {
  const markers = unknownMarkers(page);
  const marked2 = new Set(markers.flatMap(({ lines }) => lines));
  const lists = doubtfulLists(page, plainOnly).filter(({ lines }) => !lines.every((line) => marked2.has(line)));
  return [...lists, ...doubtfulTables(page), ...markers].toSorted((a, b) => a.line - b.line);
}

// src/minutes/doubts/near-misses.ts
var NEAR = 0.5;
function nearMisses(path, { lists, drafts }) {
  const read = new Set(drafts.map(({ entry: entry2 }) => entry2));
  return [...lists.values()].flatMap((list3) => list3 ? [...list3.weighed().values()] : []).filter(({ entry: entry2, sum, isTask }) => !read.has(entry2) && !isTask && sum >= THRESHOLD * NEAR && sum < THRESHOLD).map(({ entry: entry2, signs, sum }) => ({
    path,
    line: entry2.line,
    text: oneLine(entry2.prose.text),
    sum,
    threshold: THRESHOLD,
    signs: signs.map((sign) => SIGNS4[sign]),
    missing: nearestMissing(signs)
  })).toSorted((a, b) => b.sum - a.sum || a.line - b.line);
}

// src/minutes/doubts/remark.ts
function remarksOn(path, doubts) {
  const alike = /* @__PURE__ */ new Map();
  for (const doubt of doubts.filter(({ plain: plain3 }) => plain3)) {
    const key = JSON.stringify([doubt.sort, ...doubt.teach.map(({ key: key2, word }) => [key2, word.toLowerCase()])]);
    alike.set(key, [...alike.get(key) ?? [], doubt]);
  }
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    if (first === void 0) return [];
    const points = same.reduce((sum, { lines }) => sum + lines.length, 0);
    const unread = unreadTasks(first, points);
    const { one: one2, several, where, cure } = unread;
    const message = `${points === 1 ? `1 ${one2} ${where} looks like a task and is` : `${points} ${several} ${where} look like tasks and are`} not read: ${cure}`;
    return [{ path, line: first.line, rule: "looks-like-tasks", severity: "notice", message, fix: null, unread }];
  });
}
function unreadTasks({ sort, teach }, points) {
  const [first] = teach;
  const word = first?.word ?? "";
  const names = teach.map((one2) => `'${one2.word}'`).join(" and ");
  const why = {
    heading: "the heading is not known as one of action items",
    box: "the heading is not known as one of action items",
    column: teach.length > 1 ? `its columns ${names} are not known` : `its column ${names} is not known`,
    marker: "the word is not known as a marker"
  }[sort];
  const cure = `${why}; add ${teach.map(keyLine).join(" and ")}`;
  const told = { points, cure, teach: teach.map((one2) => ({ ...one2 })) };
  if (sort === "box") return { one: "check box", several: "check boxes", where: `under '${word}'`, ...told };
  if (sort === "column") return { one: "row", several: "rows", where: "of a table", ...told };
  return { one: "point", several: "points", where: `${sort === "marker" ? "behind" : "under"} '${word}'`, ...told };
}
var keyLine = ({ key, word }) => `\`vocabulary.${key}: [${yamlWord(word)}]\``;
var yamlWord = (word) => new RegExp("^\\p{L}[\\p{L}\\p{M}\\p{N} '\u2019/&()-]*$", "u").test(word) && !/^(?:true|false|null|yes|no|on|off|y|n)$/iu.test(word) ? word : JSON.stringify(word);

// src/minutes/page/shorten.ts
var LONGEST_RUN = 120;
var LONGEST_MARKS = 1e3;
var LONGEST_WORD = 2e3;
var PICTURE = /\bdata:[\w/+.-]{1,60};base64,[\w+/=-]{64,}/gu;
function withoutPictures(text4) {
  return text4.includes(";base64,") ? text4.replace(PICTURE, "data:") : text4;
}
function shortened(text4) {
  const bare2 = withoutPictures(text4);
  const parts = [];
  let told = 0;
  for (let start = 0; start < bare2.length; ) {
    const found2 = bare2.indexOf("\n", start);
    const end = found2 < 0 ? bare2.length : found2;
    if (end - start > LONGEST_RUN)
      cutsOf(bare2, start, end, (at) => {
        parts.push(bare2.slice(told, at));
        told = at + 1;
      });
    start = end + 1;
  }
  return parts.length === 0 ? bare2 : parts.join("") + bare2.slice(told);
}
function cutsOf(text4, start, end, cut2) {
  let run = { kind: LINE_END, from: start };
  let marksFrom = start;
  let isCut2 = false;
  for (let at = start; at < end; at++) {
    if (isCut2 && isSecondHalf(text4, at)) cut2(at);
    if (isSecondHalf(text4, at)) continue;
    const kind = kindAt(text4, at);
    if (kind !== run.kind && kind !== SAME) run = { kind, from: at };
    if (run.kind === WORD2 || run.kind === LINE_END) marksFrom = at + 1;
    const most2 = run.kind === WORD2 ? LONGEST_WORD : LONGEST_RUN;
    isCut2 = run.kind !== LINE_END && (at - run.from >= most2 || at - marksFrom >= LONGEST_MARKS);
    if (isCut2) cut2(at);
  }
}
function isSecondHalf(text4, at) {
  const code2 = text4.charCodeAt(at);
  return code2 >= 56320 && code2 <= 57343;
}
var LINE_END = 10;
var SPACE = 32;
var WORD2 = 97;
var PAIR = 55296;
var SAME = 0;
function kindAt(text4, at) {
  const code2 = text4.charCodeAt(at);
  if (code2 < 128) return ASCII[code2] ?? code2;
  if (code2 >= 12352 && code2 <= 55295) return WORD2;
  if (code2 >= PAIR && code2 <= 57343) return PAIR;
  if (code2 === 65039) return SAME;
  const sign = text4.charAt(at);
  if (/\s|[\u200B-\u200F\u2060\uFEFF]/u.test(sign)) return SPACE;
  return new RegExp("\\p{L}|\\p{M}|\\p{N}", "u").test(sign) ? WORD2 : code2;
}
var ASCII = Array.from({ length: 128 }, (_, code2) => {
  const sign = String.fromCharCode(code2);
  if (sign === "\n" || sign === "\r") return LINE_END;
  if (/\s/u.test(sign)) return SPACE;
  return /[A-Za-z\d]/u.test(sign) ? WORD2 : code2;
});

// node_modules/markdown-it/lib/common/utils.mjs
var utils_exports = {};
__export(utils_exports, {
  arrayReplaceAt: () => arrayReplaceAt,
  asciiTrim: () => asciiTrim,
  assign: () => assign,
  escapeHtml: () => escapeHtml,
  escapeRE: () => escapeRE,
  fromCodePoint: () => fromCodePoint2,
  has: () => has4,
  isMdAsciiPunct: () => isMdAsciiPunct,
  isPunctChar: () => isPunctChar,
  isPunctCharCode: () => isPunctCharCode,
  isSpace: () => isSpace,
  isString: () => isString,
  isValidEntityCode: () => isValidEntityCode,
  isWhiteSpace: () => isWhiteSpace,
  lib: () => lib,
  normalizeReference: () => normalizeReference,
  unescapeAll: () => unescapeAll,
  unescapeMd: () => unescapeMd
});

// node_modules/mdurl/index.mjs
var mdurl_exports = {};
__export(mdurl_exports, {
  decode: () => decode_default,
  encode: () => encode_default,
  format: () => format,
  parse: () => parse_default
});

// node_modules/mdurl/lib/decode.mjs
var decodeCache = {};
function getDecodeCache(exclude) {
  let cache = decodeCache[exclude];
  if (cache) {
    return cache;
  }
  cache = decodeCache[exclude] = [];
  for (let i = 0; i < 128; i++) {
    const ch = String.fromCharCode(i);
    cache.push(ch);
  }
  for (let i = 0; i < exclude.length; i++) {
    const ch = exclude.charCodeAt(i);
    cache[ch] = "%" + ("0" + ch.toString(16).toUpperCase()).slice(-2);
  }
  return cache;
}
function decode2(string3, exclude) {
  if (typeof exclude !== "string") {
    exclude = decode2.defaultChars;
  }
  const cache = getDecodeCache(exclude);
  return string3.replace(/(%[a-f0-9]{2})+/gi, function(seq) {
    let result = "";
    for (let i = 0, l = seq.length; i < l; i += 3) {
      const b1 = parseInt(seq.slice(i + 1, i + 3), 16);
      if (b1 < 128) {
        result += cache[b1];
        continue;
      }
      if ((b1 & 224) === 192 && i + 3 < l) {
        const b2 = parseInt(seq.slice(i + 4, i + 6), 16);
        if ((b2 & 192) === 128) {
          const chr = b1 << 6 & 1984 | b2 & 63;
          if (chr < 128) {
            result += "\uFFFD\uFFFD";
          } else {
            result += String.fromCharCode(chr);
          }
          i += 3;
          continue;
        }
      }
      if ((b1 & 240) === 224 && i + 6 < l) {
        const b2 = parseInt(seq.slice(i + 4, i + 6), 16);
        const b3 = parseInt(seq.slice(i + 7, i + 9), 16);
        if ((b2 & 192) === 128 && (b3 & 192) === 128) {
          const chr = b1 << 12 & 61440 | b2 << 6 & 4032 | b3 & 63;
          if (chr < 2048 || chr >= 55296 && chr <= 57343) {
            result += "\uFFFD\uFFFD\uFFFD";
          } else {
            result += String.fromCharCode(chr);
          }
          i += 6;
          continue;
        }
      }
      if ((b1 & 248) === 240 && i + 9 < l) {
        const b2 = parseInt(seq.slice(i + 4, i + 6), 16);
        const b3 = parseInt(seq.slice(i + 7, i + 9), 16);
        const b4 = parseInt(seq.slice(i + 10, i + 12), 16);
        if ((b2 & 192) === 128 && (b3 & 192) === 128 && (b4 & 192) === 128) {
          let chr = b1 << 18 & 1835008 | b2 << 12 & 258048 | b3 << 6 & 4032 | b4 & 63;
          if (chr < 65536 || chr > 1114111) {
            result += "\uFFFD\uFFFD\uFFFD\uFFFD";
          } else {
            chr -= 65536;
            result += String.fromCharCode(55296 + (chr >> 10), 56320 + (chr & 1023));
          }
          i += 9;
          continue;
        }
      }
      result += "\uFFFD";
    }
    return result;
  });
}
decode2.defaultChars = ";/?:@&=+$,#";
decode2.componentChars = "";
var decode_default = decode2;

// node_modules/mdurl/lib/encode.mjs
var encodeCache = {};
function getEncodeCache(exclude) {
  let cache = encodeCache[exclude];
  if (cache) {
    return cache;
  }
  cache = encodeCache[exclude] = [];
  for (let i = 0; i < 128; i++) {
    const ch = String.fromCharCode(i);
    if (/^[0-9a-z]$/i.test(ch)) {
      cache.push(ch);
    } else {
      cache.push("%" + ("0" + i.toString(16).toUpperCase()).slice(-2));
    }
  }
  for (let i = 0; i < exclude.length; i++) {
    cache[exclude.charCodeAt(i)] = exclude[i];
  }
  return cache;
}
function encode(string3, exclude, keepEscaped) {
  if (typeof exclude !== "string") {
    keepEscaped = exclude;
    exclude = encode.defaultChars;
  }
  if (typeof keepEscaped === "undefined") {
    keepEscaped = true;
  }
  const cache = getEncodeCache(exclude);
  let result = "";
  for (let i = 0, l = string3.length; i < l; i++) {
    const code2 = string3.charCodeAt(i);
    if (keepEscaped && code2 === 37 && i + 2 < l) {
      if (/^[0-9a-f]{2}$/i.test(string3.slice(i + 1, i + 3))) {
        result += string3.slice(i, i + 3);
        i += 2;
        continue;
      }
    }
    if (code2 < 128) {
      result += cache[code2];
      continue;
    }
    if (code2 >= 55296 && code2 <= 57343) {
      if (code2 >= 55296 && code2 <= 56319 && i + 1 < l) {
        const nextCode = string3.charCodeAt(i + 1);
        if (nextCode >= 56320 && nextCode <= 57343) {
          result += encodeURIComponent(string3[i] + string3[i + 1]);
          i++;
          continue;
        }
      }
      result += "%EF%BF%BD";
      continue;
    }
    result += encodeURIComponent(string3[i]);
  }
  return result;
}
encode.defaultChars = ";/?:@&=+$,-_.!~*'()#";
encode.componentChars = "-_.!~*'()";
var encode_default = encode;

// node_modules/mdurl/lib/format.mjs
function format(url) {
  let result = "";
  result += url.protocol || "";
  result += url.slashes ? "//" : "";
  result += url.auth ? url.auth + "@" : "";
  if (url.hostname && url.hostname.indexOf(":") !== -1) {
    result += "[" + url.hostname + "]";
  } else {
    result += url.hostname || "";
  }
  result += url.port ? ":" + url.port : "";
  result += url.pathname || "";
  result += url.search || "";
  result += url.hash || "";
  return result;
}

// node_modules/mdurl/lib/parse.mjs
function Url() {
  this.protocol = null;
  this.slashes = null;
  this.auth = null;
  this.port = null;
  this.hostname = null;
  this.hash = null;
  this.search = null;
  this.pathname = null;
}
var protocolPattern = /^([a-z0-9.+-]+:)/i;
var portPattern = /:[0-9]*$/;
var simplePathPattern = /^(\/\/?(?!\/)[^\?\s]*)(\?[^\s]*)?$/;
var delims = ["<", ">", '"', "`", " ", "\r", "\n", "	"];
var unwise = ["{", "}", "|", "\\", "^", "`"].concat(delims);
var autoEscape = ["'"].concat(unwise);
var nonHostChars = ["%", "/", "?", ";", "#"].concat(autoEscape);
var hostEndingChars = ["/", "?", "#"];
var hostnameMaxLen = 255;
var hostnamePartPattern = /^[+a-z0-9A-Z_-]{0,63}$/;
var hostnamePartStart = /^([+a-z0-9A-Z_-]{0,63})(.*)$/;
var hostlessProtocol = {
  javascript: true,
  "javascript:": true
};
var slashedProtocol = {
  http: true,
  https: true,
  ftp: true,
  gopher: true,
  file: true,
  "http:": true,
  "https:": true,
  "ftp:": true,
  "gopher:": true,
  "file:": true
};
function urlParse(url, slashesDenoteHost) {
  if (url && url instanceof Url) return url;
  const u = new Url();
  u.parse(url, slashesDenoteHost);
  return u;
}
Url.prototype.parse = function(url, slashesDenoteHost) {
  let lowerProto, hec, slashes;
  let rest = url;
  rest = rest.trim();
  if (!slashesDenoteHost && url.split("#").length === 1) {
    const simplePath = simplePathPattern.exec(rest);
    if (simplePath) {
      this.pathname = simplePath[1];
      if (simplePath[2]) {
        this.search = simplePath[2];
      }
      return this;
    }
  }
  let proto = protocolPattern.exec(rest);
  if (proto) {
    proto = proto[0];
    lowerProto = proto.toLowerCase();
    this.protocol = proto;
    rest = rest.substr(proto.length);
  }
  if (slashesDenoteHost || proto || rest.match(/^\/\/[^@\/]+@[^@\/]+/)) {
    slashes = rest.substr(0, 2) === "//";
    if (slashes && !(proto && hostlessProtocol[proto])) {
      rest = rest.substr(2);
      this.slashes = true;
    }
  }
  if (!hostlessProtocol[proto] && (slashes || proto && !slashedProtocol[proto])) {
    let hostEnd = -1;
    for (let i = 0; i < hostEndingChars.length; i++) {
      hec = rest.indexOf(hostEndingChars[i]);
      if (hec !== -1 && (hostEnd === -1 || hec < hostEnd)) {
        hostEnd = hec;
      }
    }
    let auth, atSign;
    if (hostEnd === -1) {
      atSign = rest.lastIndexOf("@");
    } else {
      atSign = rest.lastIndexOf("@", hostEnd);
    }
    if (atSign !== -1) {
      auth = rest.slice(0, atSign);
      rest = rest.slice(atSign + 1);
      this.auth = auth;
    }
    hostEnd = -1;
    for (let i = 0; i < nonHostChars.length; i++) {
      hec = rest.indexOf(nonHostChars[i]);
      if (hec !== -1 && (hostEnd === -1 || hec < hostEnd)) {
        hostEnd = hec;
      }
    }
    if (hostEnd === -1) {
      hostEnd = rest.length;
    }
    if (rest[hostEnd - 1] === ":") {
      hostEnd--;
    }
    const host = rest.slice(0, hostEnd);
    rest = rest.slice(hostEnd);
    this.parseHost(host);
    this.hostname = this.hostname || "";
    const ipv6Hostname = this.hostname[0] === "[" && this.hostname[this.hostname.length - 1] === "]";
    if (!ipv6Hostname) {
      const hostparts = this.hostname.split(/\./);
      for (let i = 0, l = hostparts.length; i < l; i++) {
        const part = hostparts[i];
        if (!part) {
          continue;
        }
        if (!part.match(hostnamePartPattern)) {
          let newpart = "";
          for (let j = 0, k = part.length; j < k; j++) {
            if (part.charCodeAt(j) > 127) {
              newpart += "x";
            } else {
              newpart += part[j];
            }
          }
          if (!newpart.match(hostnamePartPattern)) {
            const validParts = hostparts.slice(0, i);
            const notHost = hostparts.slice(i + 1);
            const bit = part.match(hostnamePartStart);
            if (bit) {
              validParts.push(bit[1]);
              notHost.unshift(bit[2]);
            }
            if (notHost.length) {
              rest = notHost.join(".") + rest;
            }
            this.hostname = validParts.join(".");
            break;
          }
        }
      }
    }
    if (this.hostname.length > hostnameMaxLen) {
      this.hostname = "";
    }
    if (ipv6Hostname) {
      this.hostname = this.hostname.substr(1, this.hostname.length - 2);
    }
  }
  const hash = rest.indexOf("#");
  if (hash !== -1) {
    this.hash = rest.substr(hash);
    rest = rest.slice(0, hash);
  }
  const qm = rest.indexOf("?");
  if (qm !== -1) {
    this.search = rest.substr(qm);
    rest = rest.slice(0, qm);
  }
  if (rest) {
    this.pathname = rest;
  }
  if (slashedProtocol[lowerProto] && this.hostname && !this.pathname) {
    this.pathname = "";
  }
  return this;
};
Url.prototype.parseHost = function(host) {
  let port = portPattern.exec(host);
  if (port) {
    port = port[0];
    if (port !== ":") {
      this.port = port.substr(1);
    }
    host = host.substr(0, host.length - port.length);
  }
  if (host) {
    this.hostname = host;
  }
};
var parse_default = urlParse;

// node_modules/uc.micro/index.mjs
var uc_exports = {};
__export(uc_exports, {
  Any: () => regex_default,
  Cc: () => regex_default2,
  Cf: () => regex_default3,
  P: () => regex_default4,
  S: () => regex_default5,
  Z: () => regex_default6
});

// node_modules/uc.micro/properties/Any/regex.mjs
var regex_default = /[\0-\uD7FF\uE000-\uFFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;

// node_modules/uc.micro/categories/Cc/regex.mjs
var regex_default2 = /[\0-\x1F\x7F-\x9F]/;

// node_modules/uc.micro/categories/Cf/regex.mjs
var regex_default3 = /[\xAD\u0600-\u0605\u061C\u06DD\u070F\u0890\u0891\u08E2\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]|\uD804[\uDCBD\uDCCD]|\uD80D[\uDC30-\uDC3F]|\uD82F[\uDCA0-\uDCA3]|\uD834[\uDD73-\uDD7A]|\uDB40[\uDC01\uDC20-\uDC7F]/;

// node_modules/uc.micro/categories/P/regex.mjs
var regex_default4 = /[!-#%-\*,-\/:;\?@\[-\]_\{\}\xA1\xA7\xAB\xB6\xB7\xBB\xBF\u037E\u0387\u055A-\u055F\u0589\u058A\u05BE\u05C0\u05C3\u05C6\u05F3\u05F4\u0609\u060A\u060C\u060D\u061B\u061D-\u061F\u066A-\u066D\u06D4\u0700-\u070D\u07F7-\u07F9\u0830-\u083E\u085E\u0964\u0965\u0970\u09FD\u0A76\u0AF0\u0C77\u0C84\u0DF4\u0E4F\u0E5A\u0E5B\u0F04-\u0F12\u0F14\u0F3A-\u0F3D\u0F85\u0FD0-\u0FD4\u0FD9\u0FDA\u104A-\u104F\u10FB\u1360-\u1368\u1400\u166E\u169B\u169C\u16EB-\u16ED\u1735\u1736\u17D4-\u17D6\u17D8-\u17DA\u1800-\u180A\u1944\u1945\u1A1E\u1A1F\u1AA0-\u1AA6\u1AA8-\u1AAD\u1B5A-\u1B60\u1B7D\u1B7E\u1BFC-\u1BFF\u1C3B-\u1C3F\u1C7E\u1C7F\u1CC0-\u1CC7\u1CD3\u2010-\u2027\u2030-\u2043\u2045-\u2051\u2053-\u205E\u207D\u207E\u208D\u208E\u2308-\u230B\u2329\u232A\u2768-\u2775\u27C5\u27C6\u27E6-\u27EF\u2983-\u2998\u29D8-\u29DB\u29FC\u29FD\u2CF9-\u2CFC\u2CFE\u2CFF\u2D70\u2E00-\u2E2E\u2E30-\u2E4F\u2E52-\u2E5D\u3001-\u3003\u3008-\u3011\u3014-\u301F\u3030\u303D\u30A0\u30FB\uA4FE\uA4FF\uA60D-\uA60F\uA673\uA67E\uA6F2-\uA6F7\uA874-\uA877\uA8CE\uA8CF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA95F\uA9C1-\uA9CD\uA9DE\uA9DF\uAA5C-\uAA5F\uAADE\uAADF\uAAF0\uAAF1\uABEB\uFD3E\uFD3F\uFE10-\uFE19\uFE30-\uFE52\uFE54-\uFE61\uFE63\uFE68\uFE6A\uFE6B\uFF01-\uFF03\uFF05-\uFF0A\uFF0C-\uFF0F\uFF1A\uFF1B\uFF1F\uFF20\uFF3B-\uFF3D\uFF3F\uFF5B\uFF5D\uFF5F-\uFF65]|\uD800[\uDD00-\uDD02\uDF9F\uDFD0]|\uD801\uDD6F|\uD802[\uDC57\uDD1F\uDD3F\uDE50-\uDE58\uDE7F\uDEF0-\uDEF6\uDF39-\uDF3F\uDF99-\uDF9C]|\uD803[\uDEAD\uDF55-\uDF59\uDF86-\uDF89]|\uD804[\uDC47-\uDC4D\uDCBB\uDCBC\uDCBE-\uDCC1\uDD40-\uDD43\uDD74\uDD75\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDDF\uDE38-\uDE3D\uDEA9]|\uD805[\uDC4B-\uDC4F\uDC5A\uDC5B\uDC5D\uDCC6\uDDC1-\uDDD7\uDE41-\uDE43\uDE60-\uDE6C\uDEB9\uDF3C-\uDF3E]|\uD806[\uDC3B\uDD44-\uDD46\uDDE2\uDE3F-\uDE46\uDE9A-\uDE9C\uDE9E-\uDEA2\uDF00-\uDF09]|\uD807[\uDC41-\uDC45\uDC70\uDC71\uDEF7\uDEF8\uDF43-\uDF4F\uDFFF]|\uD809[\uDC70-\uDC74]|\uD80B[\uDFF1\uDFF2]|\uD81A[\uDE6E\uDE6F\uDEF5\uDF37-\uDF3B\uDF44]|\uD81B[\uDE97-\uDE9A\uDFE2]|\uD82F\uDC9F|\uD836[\uDE87-\uDE8B]|\uD83A[\uDD5E\uDD5F]/;

// node_modules/uc.micro/categories/S/regex.mjs
var regex_default5 = /[\$\+<->\^`\|~\xA2-\xA6\xA8\xA9\xAC\xAE-\xB1\xB4\xB8\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0384\u0385\u03F6\u0482\u058D-\u058F\u0606-\u0608\u060B\u060E\u060F\u06DE\u06E9\u06FD\u06FE\u07F6\u07FE\u07FF\u0888\u09F2\u09F3\u09FA\u09FB\u0AF1\u0B70\u0BF3-\u0BFA\u0C7F\u0D4F\u0D79\u0E3F\u0F01-\u0F03\u0F13\u0F15-\u0F17\u0F1A-\u0F1F\u0F34\u0F36\u0F38\u0FBE-\u0FC5\u0FC7-\u0FCC\u0FCE\u0FCF\u0FD5-\u0FD8\u109E\u109F\u1390-\u1399\u166D\u17DB\u1940\u19DE-\u19FF\u1B61-\u1B6A\u1B74-\u1B7C\u1FBD\u1FBF-\u1FC1\u1FCD-\u1FCF\u1FDD-\u1FDF\u1FED-\u1FEF\u1FFD\u1FFE\u2044\u2052\u207A-\u207C\u208A-\u208C\u20A0-\u20C0\u2100\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F\u218A\u218B\u2190-\u2307\u230C-\u2328\u232B-\u2426\u2440-\u244A\u249C-\u24E9\u2500-\u2767\u2794-\u27C4\u27C7-\u27E5\u27F0-\u2982\u2999-\u29D7\u29DC-\u29FB\u29FE-\u2B73\u2B76-\u2B95\u2B97-\u2BFF\u2CE5-\u2CEA\u2E50\u2E51\u2E80-\u2E99\u2E9B-\u2EF3\u2F00-\u2FD5\u2FF0-\u2FFF\u3004\u3012\u3013\u3020\u3036\u3037\u303E\u303F\u309B\u309C\u3190\u3191\u3196-\u319F\u31C0-\u31E3\u31EF\u3200-\u321E\u322A-\u3247\u3250\u3260-\u327F\u328A-\u32B0\u32C0-\u33FF\u4DC0-\u4DFF\uA490-\uA4C6\uA700-\uA716\uA720\uA721\uA789\uA78A\uA828-\uA82B\uA836-\uA839\uAA77-\uAA79\uAB5B\uAB6A\uAB6B\uFB29\uFBB2-\uFBC2\uFD40-\uFD4F\uFDCF\uFDFC-\uFDFF\uFE62\uFE64-\uFE66\uFE69\uFF04\uFF0B\uFF1C-\uFF1E\uFF3E\uFF40\uFF5C\uFF5E\uFFE0-\uFFE6\uFFE8-\uFFEE\uFFFC\uFFFD]|\uD800[\uDD37-\uDD3F\uDD79-\uDD89\uDD8C-\uDD8E\uDD90-\uDD9C\uDDA0\uDDD0-\uDDFC]|\uD802[\uDC77\uDC78\uDEC8]|\uD805\uDF3F|\uD807[\uDFD5-\uDFF1]|\uD81A[\uDF3C-\uDF3F\uDF45]|\uD82F\uDC9C|\uD833[\uDF50-\uDFC3]|\uD834[\uDC00-\uDCF5\uDD00-\uDD26\uDD29-\uDD64\uDD6A-\uDD6C\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDDEA\uDE00-\uDE41\uDE45\uDF00-\uDF56]|\uD835[\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85\uDE86]|\uD838[\uDD4F\uDEFF]|\uD83B[\uDCAC\uDCB0\uDD2E\uDEF0\uDEF1]|\uD83C[\uDC00-\uDC2B\uDC30-\uDC93\uDCA0-\uDCAE\uDCB1-\uDCBF\uDCC1-\uDCCF\uDCD1-\uDCF5\uDD0D-\uDDAD\uDDE6-\uDE02\uDE10-\uDE3B\uDE40-\uDE48\uDE50\uDE51\uDE60-\uDE65\uDF00-\uDFFF]|\uD83D[\uDC00-\uDED7\uDEDC-\uDEEC\uDEF0-\uDEFC\uDF00-\uDF76\uDF7B-\uDFD9\uDFE0-\uDFEB\uDFF0]|\uD83E[\uDC00-\uDC0B\uDC10-\uDC47\uDC50-\uDC59\uDC60-\uDC87\uDC90-\uDCAD\uDCB0\uDCB1\uDD00-\uDE53\uDE60-\uDE6D\uDE70-\uDE7C\uDE80-\uDE88\uDE90-\uDEBD\uDEBF-\uDEC5\uDECE-\uDEDB\uDEE0-\uDEE8\uDEF0-\uDEF8\uDF00-\uDF92\uDF94-\uDFCA]/;

// node_modules/uc.micro/categories/Z/regex.mjs
var regex_default6 = /[ \xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/;

// node_modules/markdown-it/node_modules/entities/lib/esm/generated/decode-data-html.js
var decode_data_html_default = new Uint16Array(
  // prettier-ignore
  '\u1D41<\xD5\u0131\u028A\u049D\u057B\u05D0\u0675\u06DE\u07A2\u07D6\u080F\u0A4A\u0A91\u0DA1\u0E6D\u0F09\u0F26\u10CA\u1228\u12E1\u1415\u149D\u14C3\u14DF\u1525\0\0\0\0\0\0\u156B\u16CD\u198D\u1C12\u1DDD\u1F7E\u2060\u21B0\u228D\u23C0\u23FB\u2442\u2824\u2912\u2D08\u2E48\u2FCE\u3016\u32BA\u3639\u37AC\u38FE\u3A28\u3A71\u3AE0\u3B2E\u0800EMabcfglmnoprstu\\bfms\x7F\x84\x8B\x90\x95\x98\xA6\xB3\xB9\xC8\xCFlig\u803B\xC6\u40C6P\u803B&\u4026cute\u803B\xC1\u40C1reve;\u4102\u0100iyx}rc\u803B\xC2\u40C2;\u4410r;\uC000\u{1D504}rave\u803B\xC0\u40C0pha;\u4391acr;\u4100d;\u6A53\u0100gp\x9D\xA1on;\u4104f;\uC000\u{1D538}plyFunction;\u6061ing\u803B\xC5\u40C5\u0100cs\xBE\xC3r;\uC000\u{1D49C}ign;\u6254ilde\u803B\xC3\u40C3ml\u803B\xC4\u40C4\u0400aceforsu\xE5\xFB\xFE\u0117\u011C\u0122\u0127\u012A\u0100cr\xEA\xF2kslash;\u6216\u0176\xF6\xF8;\u6AE7ed;\u6306y;\u4411\u0180crt\u0105\u010B\u0114ause;\u6235noullis;\u612Ca;\u4392r;\uC000\u{1D505}pf;\uC000\u{1D539}eve;\u42D8c\xF2\u0113mpeq;\u624E\u0700HOacdefhilorsu\u014D\u0151\u0156\u0180\u019E\u01A2\u01B5\u01B7\u01BA\u01DC\u0215\u0273\u0278\u027Ecy;\u4427PY\u803B\xA9\u40A9\u0180cpy\u015D\u0162\u017Aute;\u4106\u0100;i\u0167\u0168\u62D2talDifferentialD;\u6145leys;\u612D\u0200aeio\u0189\u018E\u0194\u0198ron;\u410Cdil\u803B\xC7\u40C7rc;\u4108nint;\u6230ot;\u410A\u0100dn\u01A7\u01ADilla;\u40B8terDot;\u40B7\xF2\u017Fi;\u43A7rcle\u0200DMPT\u01C7\u01CB\u01D1\u01D6ot;\u6299inus;\u6296lus;\u6295imes;\u6297o\u0100cs\u01E2\u01F8kwiseContourIntegral;\u6232eCurly\u0100DQ\u0203\u020FoubleQuote;\u601Duote;\u6019\u0200lnpu\u021E\u0228\u0247\u0255on\u0100;e\u0225\u0226\u6237;\u6A74\u0180git\u022F\u0236\u023Aruent;\u6261nt;\u622FourIntegral;\u622E\u0100fr\u024C\u024E;\u6102oduct;\u6210nterClockwiseContourIntegral;\u6233oss;\u6A2Fcr;\uC000\u{1D49E}p\u0100;C\u0284\u0285\u62D3ap;\u624D\u0580DJSZacefios\u02A0\u02AC\u02B0\u02B4\u02B8\u02CB\u02D7\u02E1\u02E6\u0333\u048D\u0100;o\u0179\u02A5trahd;\u6911cy;\u4402cy;\u4405cy;\u440F\u0180grs\u02BF\u02C4\u02C7ger;\u6021r;\u61A1hv;\u6AE4\u0100ay\u02D0\u02D5ron;\u410E;\u4414l\u0100;t\u02DD\u02DE\u6207a;\u4394r;\uC000\u{1D507}\u0100af\u02EB\u0327\u0100cm\u02F0\u0322ritical\u0200ADGT\u0300\u0306\u0316\u031Ccute;\u40B4o\u0174\u030B\u030D;\u42D9bleAcute;\u42DDrave;\u4060ilde;\u42DCond;\u62C4ferentialD;\u6146\u0470\u033D\0\0\0\u0342\u0354\0\u0405f;\uC000\u{1D53B}\u0180;DE\u0348\u0349\u034D\u40A8ot;\u60DCqual;\u6250ble\u0300CDLRUV\u0363\u0372\u0382\u03CF\u03E2\u03F8ontourIntegra\xEC\u0239o\u0274\u0379\0\0\u037B\xBB\u0349nArrow;\u61D3\u0100eo\u0387\u03A4ft\u0180ART\u0390\u0396\u03A1rrow;\u61D0ightArrow;\u61D4e\xE5\u02CAng\u0100LR\u03AB\u03C4eft\u0100AR\u03B3\u03B9rrow;\u67F8ightArrow;\u67FAightArrow;\u67F9ight\u0100AT\u03D8\u03DErrow;\u61D2ee;\u62A8p\u0241\u03E9\0\0\u03EFrrow;\u61D1ownArrow;\u61D5erticalBar;\u6225n\u0300ABLRTa\u0412\u042A\u0430\u045E\u047F\u037Crrow\u0180;BU\u041D\u041E\u0422\u6193ar;\u6913pArrow;\u61F5reve;\u4311eft\u02D2\u043A\0\u0446\0\u0450ightVector;\u6950eeVector;\u695Eector\u0100;B\u0459\u045A\u61BDar;\u6956ight\u01D4\u0467\0\u0471eeVector;\u695Fector\u0100;B\u047A\u047B\u61C1ar;\u6957ee\u0100;A\u0486\u0487\u62A4rrow;\u61A7\u0100ct\u0492\u0497r;\uC000\u{1D49F}rok;\u4110\u0800NTacdfglmopqstux\u04BD\u04C0\u04C4\u04CB\u04DE\u04E2\u04E7\u04EE\u04F5\u0521\u052F\u0536\u0552\u055D\u0560\u0565G;\u414AH\u803B\xD0\u40D0cute\u803B\xC9\u40C9\u0180aiy\u04D2\u04D7\u04DCron;\u411Arc\u803B\xCA\u40CA;\u442Dot;\u4116r;\uC000\u{1D508}rave\u803B\xC8\u40C8ement;\u6208\u0100ap\u04FA\u04FEcr;\u4112ty\u0253\u0506\0\0\u0512mallSquare;\u65FBerySmallSquare;\u65AB\u0100gp\u0526\u052Aon;\u4118f;\uC000\u{1D53C}silon;\u4395u\u0100ai\u053C\u0549l\u0100;T\u0542\u0543\u6A75ilde;\u6242librium;\u61CC\u0100ci\u0557\u055Ar;\u6130m;\u6A73a;\u4397ml\u803B\xCB\u40CB\u0100ip\u056A\u056Fsts;\u6203onentialE;\u6147\u0280cfios\u0585\u0588\u058D\u05B2\u05CCy;\u4424r;\uC000\u{1D509}lled\u0253\u0597\0\0\u05A3mallSquare;\u65FCerySmallSquare;\u65AA\u0370\u05BA\0\u05BF\0\0\u05C4f;\uC000\u{1D53D}All;\u6200riertrf;\u6131c\xF2\u05CB\u0600JTabcdfgorst\u05E8\u05EC\u05EF\u05FA\u0600\u0612\u0616\u061B\u061D\u0623\u066C\u0672cy;\u4403\u803B>\u403Emma\u0100;d\u05F7\u05F8\u4393;\u43DCreve;\u411E\u0180eiy\u0607\u060C\u0610dil;\u4122rc;\u411C;\u4413ot;\u4120r;\uC000\u{1D50A};\u62D9pf;\uC000\u{1D53E}eater\u0300EFGLST\u0635\u0644\u064E\u0656\u065B\u0666qual\u0100;L\u063E\u063F\u6265ess;\u62DBullEqual;\u6267reater;\u6AA2ess;\u6277lantEqual;\u6A7Eilde;\u6273cr;\uC000\u{1D4A2};\u626B\u0400Aacfiosu\u0685\u068B\u0696\u069B\u069E\u06AA\u06BE\u06CARDcy;\u442A\u0100ct\u0690\u0694ek;\u42C7;\u405Eirc;\u4124r;\u610ClbertSpace;\u610B\u01F0\u06AF\0\u06B2f;\u610DizontalLine;\u6500\u0100ct\u06C3\u06C5\xF2\u06A9rok;\u4126mp\u0144\u06D0\u06D8ownHum\xF0\u012Fqual;\u624F\u0700EJOacdfgmnostu\u06FA\u06FE\u0703\u0707\u070E\u071A\u071E\u0721\u0728\u0744\u0778\u078B\u078F\u0795cy;\u4415lig;\u4132cy;\u4401cute\u803B\xCD\u40CD\u0100iy\u0713\u0718rc\u803B\xCE\u40CE;\u4418ot;\u4130r;\u6111rave\u803B\xCC\u40CC\u0180;ap\u0720\u072F\u073F\u0100cg\u0734\u0737r;\u412AinaryI;\u6148lie\xF3\u03DD\u01F4\u0749\0\u0762\u0100;e\u074D\u074E\u622C\u0100gr\u0753\u0758ral;\u622Bsection;\u62C2isible\u0100CT\u076C\u0772omma;\u6063imes;\u6062\u0180gpt\u077F\u0783\u0788on;\u412Ef;\uC000\u{1D540}a;\u4399cr;\u6110ilde;\u4128\u01EB\u079A\0\u079Ecy;\u4406l\u803B\xCF\u40CF\u0280cfosu\u07AC\u07B7\u07BC\u07C2\u07D0\u0100iy\u07B1\u07B5rc;\u4134;\u4419r;\uC000\u{1D50D}pf;\uC000\u{1D541}\u01E3\u07C7\0\u07CCr;\uC000\u{1D4A5}rcy;\u4408kcy;\u4404\u0380HJacfos\u07E4\u07E8\u07EC\u07F1\u07FD\u0802\u0808cy;\u4425cy;\u440Cppa;\u439A\u0100ey\u07F6\u07FBdil;\u4136;\u441Ar;\uC000\u{1D50E}pf;\uC000\u{1D542}cr;\uC000\u{1D4A6}\u0580JTaceflmost\u0825\u0829\u082C\u0850\u0863\u09B3\u09B8\u09C7\u09CD\u0A37\u0A47cy;\u4409\u803B<\u403C\u0280cmnpr\u0837\u083C\u0841\u0844\u084Dute;\u4139bda;\u439Bg;\u67EAlacetrf;\u6112r;\u619E\u0180aey\u0857\u085C\u0861ron;\u413Ddil;\u413B;\u441B\u0100fs\u0868\u0970t\u0500ACDFRTUVar\u087E\u08A9\u08B1\u08E0\u08E6\u08FC\u092F\u095B\u0390\u096A\u0100nr\u0883\u088FgleBracket;\u67E8row\u0180;BR\u0899\u089A\u089E\u6190ar;\u61E4ightArrow;\u61C6eiling;\u6308o\u01F5\u08B7\0\u08C3bleBracket;\u67E6n\u01D4\u08C8\0\u08D2eeVector;\u6961ector\u0100;B\u08DB\u08DC\u61C3ar;\u6959loor;\u630Aight\u0100AV\u08EF\u08F5rrow;\u6194ector;\u694E\u0100er\u0901\u0917e\u0180;AV\u0909\u090A\u0910\u62A3rrow;\u61A4ector;\u695Aiangle\u0180;BE\u0924\u0925\u0929\u62B2ar;\u69CFqual;\u62B4p\u0180DTV\u0937\u0942\u094CownVector;\u6951eeVector;\u6960ector\u0100;B\u0956\u0957\u61BFar;\u6958ector\u0100;B\u0965\u0966\u61BCar;\u6952ight\xE1\u039Cs\u0300EFGLST\u097E\u098B\u0995\u099D\u09A2\u09ADqualGreater;\u62DAullEqual;\u6266reater;\u6276ess;\u6AA1lantEqual;\u6A7Dilde;\u6272r;\uC000\u{1D50F}\u0100;e\u09BD\u09BE\u62D8ftarrow;\u61DAidot;\u413F\u0180npw\u09D4\u0A16\u0A1Bg\u0200LRlr\u09DE\u09F7\u0A02\u0A10eft\u0100AR\u09E6\u09ECrrow;\u67F5ightArrow;\u67F7ightArrow;\u67F6eft\u0100ar\u03B3\u0A0Aight\xE1\u03BFight\xE1\u03CAf;\uC000\u{1D543}er\u0100LR\u0A22\u0A2CeftArrow;\u6199ightArrow;\u6198\u0180cht\u0A3E\u0A40\u0A42\xF2\u084C;\u61B0rok;\u4141;\u626A\u0400acefiosu\u0A5A\u0A5D\u0A60\u0A77\u0A7C\u0A85\u0A8B\u0A8Ep;\u6905y;\u441C\u0100dl\u0A65\u0A6FiumSpace;\u605Flintrf;\u6133r;\uC000\u{1D510}nusPlus;\u6213pf;\uC000\u{1D544}c\xF2\u0A76;\u439C\u0480Jacefostu\u0AA3\u0AA7\u0AAD\u0AC0\u0B14\u0B19\u0D91\u0D97\u0D9Ecy;\u440Acute;\u4143\u0180aey\u0AB4\u0AB9\u0ABEron;\u4147dil;\u4145;\u441D\u0180gsw\u0AC7\u0AF0\u0B0Eative\u0180MTV\u0AD3\u0ADF\u0AE8ediumSpace;\u600Bhi\u0100cn\u0AE6\u0AD8\xEB\u0AD9eryThi\xEE\u0AD9ted\u0100GL\u0AF8\u0B06reaterGreate\xF2\u0673essLes\xF3\u0A48Line;\u400Ar;\uC000\u{1D511}\u0200Bnpt\u0B22\u0B28\u0B37\u0B3Areak;\u6060BreakingSpace;\u40A0f;\u6115\u0680;CDEGHLNPRSTV\u0B55\u0B56\u0B6A\u0B7C\u0BA1\u0BEB\u0C04\u0C5E\u0C84\u0CA6\u0CD8\u0D61\u0D85\u6AEC\u0100ou\u0B5B\u0B64ngruent;\u6262pCap;\u626DoubleVerticalBar;\u6226\u0180lqx\u0B83\u0B8A\u0B9Bement;\u6209ual\u0100;T\u0B92\u0B93\u6260ilde;\uC000\u2242\u0338ists;\u6204reater\u0380;EFGLST\u0BB6\u0BB7\u0BBD\u0BC9\u0BD3\u0BD8\u0BE5\u626Fqual;\u6271ullEqual;\uC000\u2267\u0338reater;\uC000\u226B\u0338ess;\u6279lantEqual;\uC000\u2A7E\u0338ilde;\u6275ump\u0144\u0BF2\u0BFDownHump;\uC000\u224E\u0338qual;\uC000\u224F\u0338e\u0100fs\u0C0A\u0C27tTriangle\u0180;BE\u0C1A\u0C1B\u0C21\u62EAar;\uC000\u29CF\u0338qual;\u62ECs\u0300;EGLST\u0C35\u0C36\u0C3C\u0C44\u0C4B\u0C58\u626Equal;\u6270reater;\u6278ess;\uC000\u226A\u0338lantEqual;\uC000\u2A7D\u0338ilde;\u6274ested\u0100GL\u0C68\u0C79reaterGreater;\uC000\u2AA2\u0338essLess;\uC000\u2AA1\u0338recedes\u0180;ES\u0C92\u0C93\u0C9B\u6280qual;\uC000\u2AAF\u0338lantEqual;\u62E0\u0100ei\u0CAB\u0CB9verseElement;\u620CghtTriangle\u0180;BE\u0CCB\u0CCC\u0CD2\u62EBar;\uC000\u29D0\u0338qual;\u62ED\u0100qu\u0CDD\u0D0CuareSu\u0100bp\u0CE8\u0CF9set\u0100;E\u0CF0\u0CF3\uC000\u228F\u0338qual;\u62E2erset\u0100;E\u0D03\u0D06\uC000\u2290\u0338qual;\u62E3\u0180bcp\u0D13\u0D24\u0D4Eset\u0100;E\u0D1B\u0D1E\uC000\u2282\u20D2qual;\u6288ceeds\u0200;EST\u0D32\u0D33\u0D3B\u0D46\u6281qual;\uC000\u2AB0\u0338lantEqual;\u62E1ilde;\uC000\u227F\u0338erset\u0100;E\u0D58\u0D5B\uC000\u2283\u20D2qual;\u6289ilde\u0200;EFT\u0D6E\u0D6F\u0D75\u0D7F\u6241qual;\u6244ullEqual;\u6247ilde;\u6249erticalBar;\u6224cr;\uC000\u{1D4A9}ilde\u803B\xD1\u40D1;\u439D\u0700Eacdfgmoprstuv\u0DBD\u0DC2\u0DC9\u0DD5\u0DDB\u0DE0\u0DE7\u0DFC\u0E02\u0E20\u0E22\u0E32\u0E3F\u0E44lig;\u4152cute\u803B\xD3\u40D3\u0100iy\u0DCE\u0DD3rc\u803B\xD4\u40D4;\u441Eblac;\u4150r;\uC000\u{1D512}rave\u803B\xD2\u40D2\u0180aei\u0DEE\u0DF2\u0DF6cr;\u414Cga;\u43A9cron;\u439Fpf;\uC000\u{1D546}enCurly\u0100DQ\u0E0E\u0E1AoubleQuote;\u601Cuote;\u6018;\u6A54\u0100cl\u0E27\u0E2Cr;\uC000\u{1D4AA}ash\u803B\xD8\u40D8i\u016C\u0E37\u0E3Cde\u803B\xD5\u40D5es;\u6A37ml\u803B\xD6\u40D6er\u0100BP\u0E4B\u0E60\u0100ar\u0E50\u0E53r;\u603Eac\u0100ek\u0E5A\u0E5C;\u63DEet;\u63B4arenthesis;\u63DC\u0480acfhilors\u0E7F\u0E87\u0E8A\u0E8F\u0E92\u0E94\u0E9D\u0EB0\u0EFCrtialD;\u6202y;\u441Fr;\uC000\u{1D513}i;\u43A6;\u43A0usMinus;\u40B1\u0100ip\u0EA2\u0EADncareplan\xE5\u069Df;\u6119\u0200;eio\u0EB9\u0EBA\u0EE0\u0EE4\u6ABBcedes\u0200;EST\u0EC8\u0EC9\u0ECF\u0EDA\u627Aqual;\u6AAFlantEqual;\u627Cilde;\u627Eme;\u6033\u0100dp\u0EE9\u0EEEuct;\u620Fortion\u0100;a\u0225\u0EF9l;\u621D\u0100ci\u0F01\u0F06r;\uC000\u{1D4AB};\u43A8\u0200Ufos\u0F11\u0F16\u0F1B\u0F1FOT\u803B"\u4022r;\uC000\u{1D514}pf;\u611Acr;\uC000\u{1D4AC}\u0600BEacefhiorsu\u0F3E\u0F43\u0F47\u0F60\u0F73\u0FA7\u0FAA\u0FAD\u1096\u10A9\u10B4\u10BEarr;\u6910G\u803B\xAE\u40AE\u0180cnr\u0F4E\u0F53\u0F56ute;\u4154g;\u67EBr\u0100;t\u0F5C\u0F5D\u61A0l;\u6916\u0180aey\u0F67\u0F6C\u0F71ron;\u4158dil;\u4156;\u4420\u0100;v\u0F78\u0F79\u611Cerse\u0100EU\u0F82\u0F99\u0100lq\u0F87\u0F8Eement;\u620Builibrium;\u61CBpEquilibrium;\u696Fr\xBB\u0F79o;\u43A1ght\u0400ACDFTUVa\u0FC1\u0FEB\u0FF3\u1022\u1028\u105B\u1087\u03D8\u0100nr\u0FC6\u0FD2gleBracket;\u67E9row\u0180;BL\u0FDC\u0FDD\u0FE1\u6192ar;\u61E5eftArrow;\u61C4eiling;\u6309o\u01F5\u0FF9\0\u1005bleBracket;\u67E7n\u01D4\u100A\0\u1014eeVector;\u695Dector\u0100;B\u101D\u101E\u61C2ar;\u6955loor;\u630B\u0100er\u102D\u1043e\u0180;AV\u1035\u1036\u103C\u62A2rrow;\u61A6ector;\u695Biangle\u0180;BE\u1050\u1051\u1055\u62B3ar;\u69D0qual;\u62B5p\u0180DTV\u1063\u106E\u1078ownVector;\u694FeeVector;\u695Cector\u0100;B\u1082\u1083\u61BEar;\u6954ector\u0100;B\u1091\u1092\u61C0ar;\u6953\u0100pu\u109B\u109Ef;\u611DndImplies;\u6970ightarrow;\u61DB\u0100ch\u10B9\u10BCr;\u611B;\u61B1leDelayed;\u69F4\u0680HOacfhimoqstu\u10E4\u10F1\u10F7\u10FD\u1119\u111E\u1151\u1156\u1161\u1167\u11B5\u11BB\u11BF\u0100Cc\u10E9\u10EEHcy;\u4429y;\u4428FTcy;\u442Ccute;\u415A\u0280;aeiy\u1108\u1109\u110E\u1113\u1117\u6ABCron;\u4160dil;\u415Erc;\u415C;\u4421r;\uC000\u{1D516}ort\u0200DLRU\u112A\u1134\u113E\u1149ownArrow\xBB\u041EeftArrow\xBB\u089AightArrow\xBB\u0FDDpArrow;\u6191gma;\u43A3allCircle;\u6218pf;\uC000\u{1D54A}\u0272\u116D\0\0\u1170t;\u621Aare\u0200;ISU\u117B\u117C\u1189\u11AF\u65A1ntersection;\u6293u\u0100bp\u118F\u119Eset\u0100;E\u1197\u1198\u628Fqual;\u6291erset\u0100;E\u11A8\u11A9\u6290qual;\u6292nion;\u6294cr;\uC000\u{1D4AE}ar;\u62C6\u0200bcmp\u11C8\u11DB\u1209\u120B\u0100;s\u11CD\u11CE\u62D0et\u0100;E\u11CD\u11D5qual;\u6286\u0100ch\u11E0\u1205eeds\u0200;EST\u11ED\u11EE\u11F4\u11FF\u627Bqual;\u6AB0lantEqual;\u627Dilde;\u627FTh\xE1\u0F8C;\u6211\u0180;es\u1212\u1213\u1223\u62D1rset\u0100;E\u121C\u121D\u6283qual;\u6287et\xBB\u1213\u0580HRSacfhiors\u123E\u1244\u1249\u1255\u125E\u1271\u1276\u129F\u12C2\u12C8\u12D1ORN\u803B\xDE\u40DEADE;\u6122\u0100Hc\u124E\u1252cy;\u440By;\u4426\u0100bu\u125A\u125C;\u4009;\u43A4\u0180aey\u1265\u126A\u126Fron;\u4164dil;\u4162;\u4422r;\uC000\u{1D517}\u0100ei\u127B\u1289\u01F2\u1280\0\u1287efore;\u6234a;\u4398\u0100cn\u128E\u1298kSpace;\uC000\u205F\u200ASpace;\u6009lde\u0200;EFT\u12AB\u12AC\u12B2\u12BC\u623Cqual;\u6243ullEqual;\u6245ilde;\u6248pf;\uC000\u{1D54B}ipleDot;\u60DB\u0100ct\u12D6\u12DBr;\uC000\u{1D4AF}rok;\u4166\u0AE1\u12F7\u130E\u131A\u1326\0\u132C\u1331\0\0\0\0\0\u1338\u133D\u1377\u1385\0\u13FF\u1404\u140A\u1410\u0100cr\u12FB\u1301ute\u803B\xDA\u40DAr\u0100;o\u1307\u1308\u619Fcir;\u6949r\u01E3\u1313\0\u1316y;\u440Eve;\u416C\u0100iy\u131E\u1323rc\u803B\xDB\u40DB;\u4423blac;\u4170r;\uC000\u{1D518}rave\u803B\xD9\u40D9acr;\u416A\u0100di\u1341\u1369er\u0100BP\u1348\u135D\u0100ar\u134D\u1350r;\u405Fac\u0100ek\u1357\u1359;\u63DFet;\u63B5arenthesis;\u63DDon\u0100;P\u1370\u1371\u62C3lus;\u628E\u0100gp\u137B\u137Fon;\u4172f;\uC000\u{1D54C}\u0400ADETadps\u1395\u13AE\u13B8\u13C4\u03E8\u13D2\u13D7\u13F3rrow\u0180;BD\u1150\u13A0\u13A4ar;\u6912ownArrow;\u61C5ownArrow;\u6195quilibrium;\u696Eee\u0100;A\u13CB\u13CC\u62A5rrow;\u61A5own\xE1\u03F3er\u0100LR\u13DE\u13E8eftArrow;\u6196ightArrow;\u6197i\u0100;l\u13F9\u13FA\u43D2on;\u43A5ing;\u416Ecr;\uC000\u{1D4B0}ilde;\u4168ml\u803B\xDC\u40DC\u0480Dbcdefosv\u1427\u142C\u1430\u1433\u143E\u1485\u148A\u1490\u1496ash;\u62ABar;\u6AEBy;\u4412ash\u0100;l\u143B\u143C\u62A9;\u6AE6\u0100er\u1443\u1445;\u62C1\u0180bty\u144C\u1450\u147Aar;\u6016\u0100;i\u144F\u1455cal\u0200BLST\u1461\u1465\u146A\u1474ar;\u6223ine;\u407Ceparator;\u6758ilde;\u6240ThinSpace;\u600Ar;\uC000\u{1D519}pf;\uC000\u{1D54D}cr;\uC000\u{1D4B1}dash;\u62AA\u0280cefos\u14A7\u14AC\u14B1\u14B6\u14BCirc;\u4174dge;\u62C0r;\uC000\u{1D51A}pf;\uC000\u{1D54E}cr;\uC000\u{1D4B2}\u0200fios\u14CB\u14D0\u14D2\u14D8r;\uC000\u{1D51B};\u439Epf;\uC000\u{1D54F}cr;\uC000\u{1D4B3}\u0480AIUacfosu\u14F1\u14F5\u14F9\u14FD\u1504\u150F\u1514\u151A\u1520cy;\u442Fcy;\u4407cy;\u442Ecute\u803B\xDD\u40DD\u0100iy\u1509\u150Drc;\u4176;\u442Br;\uC000\u{1D51C}pf;\uC000\u{1D550}cr;\uC000\u{1D4B4}ml;\u4178\u0400Hacdefos\u1535\u1539\u153F\u154B\u154F\u155D\u1560\u1564cy;\u4416cute;\u4179\u0100ay\u1544\u1549ron;\u417D;\u4417ot;\u417B\u01F2\u1554\0\u155BoWidt\xE8\u0AD9a;\u4396r;\u6128pf;\u6124cr;\uC000\u{1D4B5}\u0BE1\u1583\u158A\u1590\0\u15B0\u15B6\u15BF\0\0\0\0\u15C6\u15DB\u15EB\u165F\u166D\0\u1695\u169B\u16B2\u16B9\0\u16BEcute\u803B\xE1\u40E1reve;\u4103\u0300;Ediuy\u159C\u159D\u15A1\u15A3\u15A8\u15AD\u623E;\uC000\u223E\u0333;\u623Frc\u803B\xE2\u40E2te\u80BB\xB4\u0306;\u4430lig\u803B\xE6\u40E6\u0100;r\xB2\u15BA;\uC000\u{1D51E}rave\u803B\xE0\u40E0\u0100ep\u15CA\u15D6\u0100fp\u15CF\u15D4sym;\u6135\xE8\u15D3ha;\u43B1\u0100ap\u15DFc\u0100cl\u15E4\u15E7r;\u4101g;\u6A3F\u0264\u15F0\0\0\u160A\u0280;adsv\u15FA\u15FB\u15FF\u1601\u1607\u6227nd;\u6A55;\u6A5Clope;\u6A58;\u6A5A\u0380;elmrsz\u1618\u1619\u161B\u161E\u163F\u164F\u1659\u6220;\u69A4e\xBB\u1619sd\u0100;a\u1625\u1626\u6221\u0461\u1630\u1632\u1634\u1636\u1638\u163A\u163C\u163E;\u69A8;\u69A9;\u69AA;\u69AB;\u69AC;\u69AD;\u69AE;\u69AFt\u0100;v\u1645\u1646\u621Fb\u0100;d\u164C\u164D\u62BE;\u699D\u0100pt\u1654\u1657h;\u6222\xBB\xB9arr;\u637C\u0100gp\u1663\u1667on;\u4105f;\uC000\u{1D552}\u0380;Eaeiop\u12C1\u167B\u167D\u1682\u1684\u1687\u168A;\u6A70cir;\u6A6F;\u624Ad;\u624Bs;\u4027rox\u0100;e\u12C1\u1692\xF1\u1683ing\u803B\xE5\u40E5\u0180cty\u16A1\u16A6\u16A8r;\uC000\u{1D4B6};\u402Amp\u0100;e\u12C1\u16AF\xF1\u0288ilde\u803B\xE3\u40E3ml\u803B\xE4\u40E4\u0100ci\u16C2\u16C8onin\xF4\u0272nt;\u6A11\u0800Nabcdefiklnoprsu\u16ED\u16F1\u1730\u173C\u1743\u1748\u1778\u177D\u17E0\u17E6\u1839\u1850\u170D\u193D\u1948\u1970ot;\u6AED\u0100cr\u16F6\u171Ek\u0200ceps\u1700\u1705\u170D\u1713ong;\u624Cpsilon;\u43F6rime;\u6035im\u0100;e\u171A\u171B\u623Dq;\u62CD\u0176\u1722\u1726ee;\u62BDed\u0100;g\u172C\u172D\u6305e\xBB\u172Drk\u0100;t\u135C\u1737brk;\u63B6\u0100oy\u1701\u1741;\u4431quo;\u601E\u0280cmprt\u1753\u175B\u1761\u1764\u1768aus\u0100;e\u010A\u0109ptyv;\u69B0s\xE9\u170Cno\xF5\u0113\u0180ahw\u176F\u1771\u1773;\u43B2;\u6136een;\u626Cr;\uC000\u{1D51F}g\u0380costuvw\u178D\u179D\u17B3\u17C1\u17D5\u17DB\u17DE\u0180aiu\u1794\u1796\u179A\xF0\u0760rc;\u65EFp\xBB\u1371\u0180dpt\u17A4\u17A8\u17ADot;\u6A00lus;\u6A01imes;\u6A02\u0271\u17B9\0\0\u17BEcup;\u6A06ar;\u6605riangle\u0100du\u17CD\u17D2own;\u65BDp;\u65B3plus;\u6A04e\xE5\u1444\xE5\u14ADarow;\u690D\u0180ako\u17ED\u1826\u1835\u0100cn\u17F2\u1823k\u0180lst\u17FA\u05AB\u1802ozenge;\u69EBriangle\u0200;dlr\u1812\u1813\u1818\u181D\u65B4own;\u65BEeft;\u65C2ight;\u65B8k;\u6423\u01B1\u182B\0\u1833\u01B2\u182F\0\u1831;\u6592;\u65914;\u6593ck;\u6588\u0100eo\u183E\u184D\u0100;q\u1843\u1846\uC000=\u20E5uiv;\uC000\u2261\u20E5t;\u6310\u0200ptwx\u1859\u185E\u1867\u186Cf;\uC000\u{1D553}\u0100;t\u13CB\u1863om\xBB\u13CCtie;\u62C8\u0600DHUVbdhmptuv\u1885\u1896\u18AA\u18BB\u18D7\u18DB\u18EC\u18FF\u1905\u190A\u1910\u1921\u0200LRlr\u188E\u1890\u1892\u1894;\u6557;\u6554;\u6556;\u6553\u0280;DUdu\u18A1\u18A2\u18A4\u18A6\u18A8\u6550;\u6566;\u6569;\u6564;\u6567\u0200LRlr\u18B3\u18B5\u18B7\u18B9;\u655D;\u655A;\u655C;\u6559\u0380;HLRhlr\u18CA\u18CB\u18CD\u18CF\u18D1\u18D3\u18D5\u6551;\u656C;\u6563;\u6560;\u656B;\u6562;\u655Fox;\u69C9\u0200LRlr\u18E4\u18E6\u18E8\u18EA;\u6555;\u6552;\u6510;\u650C\u0280;DUdu\u06BD\u18F7\u18F9\u18FB\u18FD;\u6565;\u6568;\u652C;\u6534inus;\u629Flus;\u629Eimes;\u62A0\u0200LRlr\u1919\u191B\u191D\u191F;\u655B;\u6558;\u6518;\u6514\u0380;HLRhlr\u1930\u1931\u1933\u1935\u1937\u1939\u193B\u6502;\u656A;\u6561;\u655E;\u653C;\u6524;\u651C\u0100ev\u0123\u1942bar\u803B\xA6\u40A6\u0200ceio\u1951\u1956\u195A\u1960r;\uC000\u{1D4B7}mi;\u604Fm\u0100;e\u171A\u171Cl\u0180;bh\u1968\u1969\u196B\u405C;\u69C5sub;\u67C8\u016C\u1974\u197El\u0100;e\u1979\u197A\u6022t\xBB\u197Ap\u0180;Ee\u012F\u1985\u1987;\u6AAE\u0100;q\u06DC\u06DB\u0CE1\u19A7\0\u19E8\u1A11\u1A15\u1A32\0\u1A37\u1A50\0\0\u1AB4\0\0\u1AC1\0\0\u1B21\u1B2E\u1B4D\u1B52\0\u1BFD\0\u1C0C\u0180cpr\u19AD\u19B2\u19DDute;\u4107\u0300;abcds\u19BF\u19C0\u19C4\u19CA\u19D5\u19D9\u6229nd;\u6A44rcup;\u6A49\u0100au\u19CF\u19D2p;\u6A4Bp;\u6A47ot;\u6A40;\uC000\u2229\uFE00\u0100eo\u19E2\u19E5t;\u6041\xEE\u0693\u0200aeiu\u19F0\u19FB\u1A01\u1A05\u01F0\u19F5\0\u19F8s;\u6A4Don;\u410Ddil\u803B\xE7\u40E7rc;\u4109ps\u0100;s\u1A0C\u1A0D\u6A4Cm;\u6A50ot;\u410B\u0180dmn\u1A1B\u1A20\u1A26il\u80BB\xB8\u01ADptyv;\u69B2t\u8100\xA2;e\u1A2D\u1A2E\u40A2r\xE4\u01B2r;\uC000\u{1D520}\u0180cei\u1A3D\u1A40\u1A4Dy;\u4447ck\u0100;m\u1A47\u1A48\u6713ark\xBB\u1A48;\u43C7r\u0380;Ecefms\u1A5F\u1A60\u1A62\u1A6B\u1AA4\u1AAA\u1AAE\u65CB;\u69C3\u0180;el\u1A69\u1A6A\u1A6D\u42C6q;\u6257e\u0261\u1A74\0\0\u1A88rrow\u0100lr\u1A7C\u1A81eft;\u61BAight;\u61BB\u0280RSacd\u1A92\u1A94\u1A96\u1A9A\u1A9F\xBB\u0F47;\u64C8st;\u629Birc;\u629Aash;\u629Dnint;\u6A10id;\u6AEFcir;\u69C2ubs\u0100;u\u1ABB\u1ABC\u6663it\xBB\u1ABC\u02EC\u1AC7\u1AD4\u1AFA\0\u1B0Aon\u0100;e\u1ACD\u1ACE\u403A\u0100;q\xC7\xC6\u026D\u1AD9\0\0\u1AE2a\u0100;t\u1ADE\u1ADF\u402C;\u4040\u0180;fl\u1AE8\u1AE9\u1AEB\u6201\xEE\u1160e\u0100mx\u1AF1\u1AF6ent\xBB\u1AE9e\xF3\u024D\u01E7\u1AFE\0\u1B07\u0100;d\u12BB\u1B02ot;\u6A6Dn\xF4\u0246\u0180fry\u1B10\u1B14\u1B17;\uC000\u{1D554}o\xE4\u0254\u8100\xA9;s\u0155\u1B1Dr;\u6117\u0100ao\u1B25\u1B29rr;\u61B5ss;\u6717\u0100cu\u1B32\u1B37r;\uC000\u{1D4B8}\u0100bp\u1B3C\u1B44\u0100;e\u1B41\u1B42\u6ACF;\u6AD1\u0100;e\u1B49\u1B4A\u6AD0;\u6AD2dot;\u62EF\u0380delprvw\u1B60\u1B6C\u1B77\u1B82\u1BAC\u1BD4\u1BF9arr\u0100lr\u1B68\u1B6A;\u6938;\u6935\u0270\u1B72\0\0\u1B75r;\u62DEc;\u62DFarr\u0100;p\u1B7F\u1B80\u61B6;\u693D\u0300;bcdos\u1B8F\u1B90\u1B96\u1BA1\u1BA5\u1BA8\u622Arcap;\u6A48\u0100au\u1B9B\u1B9Ep;\u6A46p;\u6A4Aot;\u628Dr;\u6A45;\uC000\u222A\uFE00\u0200alrv\u1BB5\u1BBF\u1BDE\u1BE3rr\u0100;m\u1BBC\u1BBD\u61B7;\u693Cy\u0180evw\u1BC7\u1BD4\u1BD8q\u0270\u1BCE\0\0\u1BD2re\xE3\u1B73u\xE3\u1B75ee;\u62CEedge;\u62CFen\u803B\xA4\u40A4earrow\u0100lr\u1BEE\u1BF3eft\xBB\u1B80ight\xBB\u1BBDe\xE4\u1BDD\u0100ci\u1C01\u1C07onin\xF4\u01F7nt;\u6231lcty;\u632D\u0980AHabcdefhijlorstuwz\u1C38\u1C3B\u1C3F\u1C5D\u1C69\u1C75\u1C8A\u1C9E\u1CAC\u1CB7\u1CFB\u1CFF\u1D0D\u1D7B\u1D91\u1DAB\u1DBB\u1DC6\u1DCDr\xF2\u0381ar;\u6965\u0200glrs\u1C48\u1C4D\u1C52\u1C54ger;\u6020eth;\u6138\xF2\u1133h\u0100;v\u1C5A\u1C5B\u6010\xBB\u090A\u016B\u1C61\u1C67arow;\u690Fa\xE3\u0315\u0100ay\u1C6E\u1C73ron;\u410F;\u4434\u0180;ao\u0332\u1C7C\u1C84\u0100gr\u02BF\u1C81r;\u61CAtseq;\u6A77\u0180glm\u1C91\u1C94\u1C98\u803B\xB0\u40B0ta;\u43B4ptyv;\u69B1\u0100ir\u1CA3\u1CA8sht;\u697F;\uC000\u{1D521}ar\u0100lr\u1CB3\u1CB5\xBB\u08DC\xBB\u101E\u0280aegsv\u1CC2\u0378\u1CD6\u1CDC\u1CE0m\u0180;os\u0326\u1CCA\u1CD4nd\u0100;s\u0326\u1CD1uit;\u6666amma;\u43DDin;\u62F2\u0180;io\u1CE7\u1CE8\u1CF8\u40F7de\u8100\xF7;o\u1CE7\u1CF0ntimes;\u62C7n\xF8\u1CF7cy;\u4452c\u026F\u1D06\0\0\u1D0Arn;\u631Eop;\u630D\u0280lptuw\u1D18\u1D1D\u1D22\u1D49\u1D55lar;\u4024f;\uC000\u{1D555}\u0280;emps\u030B\u1D2D\u1D37\u1D3D\u1D42q\u0100;d\u0352\u1D33ot;\u6251inus;\u6238lus;\u6214quare;\u62A1blebarwedg\xE5\xFAn\u0180adh\u112E\u1D5D\u1D67ownarrow\xF3\u1C83arpoon\u0100lr\u1D72\u1D76ef\xF4\u1CB4igh\xF4\u1CB6\u0162\u1D7F\u1D85karo\xF7\u0F42\u026F\u1D8A\0\0\u1D8Ern;\u631Fop;\u630C\u0180cot\u1D98\u1DA3\u1DA6\u0100ry\u1D9D\u1DA1;\uC000\u{1D4B9};\u4455l;\u69F6rok;\u4111\u0100dr\u1DB0\u1DB4ot;\u62F1i\u0100;f\u1DBA\u1816\u65BF\u0100ah\u1DC0\u1DC3r\xF2\u0429a\xF2\u0FA6angle;\u69A6\u0100ci\u1DD2\u1DD5y;\u445Fgrarr;\u67FF\u0900Dacdefglmnopqrstux\u1E01\u1E09\u1E19\u1E38\u0578\u1E3C\u1E49\u1E61\u1E7E\u1EA5\u1EAF\u1EBD\u1EE1\u1F2A\u1F37\u1F44\u1F4E\u1F5A\u0100Do\u1E06\u1D34o\xF4\u1C89\u0100cs\u1E0E\u1E14ute\u803B\xE9\u40E9ter;\u6A6E\u0200aioy\u1E22\u1E27\u1E31\u1E36ron;\u411Br\u0100;c\u1E2D\u1E2E\u6256\u803B\xEA\u40EAlon;\u6255;\u444Dot;\u4117\u0100Dr\u1E41\u1E45ot;\u6252;\uC000\u{1D522}\u0180;rs\u1E50\u1E51\u1E57\u6A9Aave\u803B\xE8\u40E8\u0100;d\u1E5C\u1E5D\u6A96ot;\u6A98\u0200;ils\u1E6A\u1E6B\u1E72\u1E74\u6A99nters;\u63E7;\u6113\u0100;d\u1E79\u1E7A\u6A95ot;\u6A97\u0180aps\u1E85\u1E89\u1E97cr;\u4113ty\u0180;sv\u1E92\u1E93\u1E95\u6205et\xBB\u1E93p\u01001;\u1E9D\u1EA4\u0133\u1EA1\u1EA3;\u6004;\u6005\u6003\u0100gs\u1EAA\u1EAC;\u414Bp;\u6002\u0100gp\u1EB4\u1EB8on;\u4119f;\uC000\u{1D556}\u0180als\u1EC4\u1ECE\u1ED2r\u0100;s\u1ECA\u1ECB\u62D5l;\u69E3us;\u6A71i\u0180;lv\u1EDA\u1EDB\u1EDF\u43B5on\xBB\u1EDB;\u43F5\u0200csuv\u1EEA\u1EF3\u1F0B\u1F23\u0100io\u1EEF\u1E31rc\xBB\u1E2E\u0269\u1EF9\0\0\u1EFB\xED\u0548ant\u0100gl\u1F02\u1F06tr\xBB\u1E5Dess\xBB\u1E7A\u0180aei\u1F12\u1F16\u1F1Als;\u403Dst;\u625Fv\u0100;D\u0235\u1F20D;\u6A78parsl;\u69E5\u0100Da\u1F2F\u1F33ot;\u6253rr;\u6971\u0180cdi\u1F3E\u1F41\u1EF8r;\u612Fo\xF4\u0352\u0100ah\u1F49\u1F4B;\u43B7\u803B\xF0\u40F0\u0100mr\u1F53\u1F57l\u803B\xEB\u40EBo;\u60AC\u0180cip\u1F61\u1F64\u1F67l;\u4021s\xF4\u056E\u0100eo\u1F6C\u1F74ctatio\xEE\u0559nential\xE5\u0579\u09E1\u1F92\0\u1F9E\0\u1FA1\u1FA7\0\0\u1FC6\u1FCC\0\u1FD3\0\u1FE6\u1FEA\u2000\0\u2008\u205Allingdotse\xF1\u1E44y;\u4444male;\u6640\u0180ilr\u1FAD\u1FB3\u1FC1lig;\u8000\uFB03\u0269\u1FB9\0\0\u1FBDg;\u8000\uFB00ig;\u8000\uFB04;\uC000\u{1D523}lig;\u8000\uFB01lig;\uC000fj\u0180alt\u1FD9\u1FDC\u1FE1t;\u666Dig;\u8000\uFB02ns;\u65B1of;\u4192\u01F0\u1FEE\0\u1FF3f;\uC000\u{1D557}\u0100ak\u05BF\u1FF7\u0100;v\u1FFC\u1FFD\u62D4;\u6AD9artint;\u6A0D\u0100ao\u200C\u2055\u0100cs\u2011\u2052\u03B1\u201A\u2030\u2038\u2045\u2048\0\u2050\u03B2\u2022\u2025\u2027\u202A\u202C\0\u202E\u803B\xBD\u40BD;\u6153\u803B\xBC\u40BC;\u6155;\u6159;\u615B\u01B3\u2034\0\u2036;\u6154;\u6156\u02B4\u203E\u2041\0\0\u2043\u803B\xBE\u40BE;\u6157;\u615C5;\u6158\u01B6\u204C\0\u204E;\u615A;\u615D8;\u615El;\u6044wn;\u6322cr;\uC000\u{1D4BB}\u0880Eabcdefgijlnorstv\u2082\u2089\u209F\u20A5\u20B0\u20B4\u20F0\u20F5\u20FA\u20FF\u2103\u2112\u2138\u0317\u213E\u2152\u219E\u0100;l\u064D\u2087;\u6A8C\u0180cmp\u2090\u2095\u209Dute;\u41F5ma\u0100;d\u209C\u1CDA\u43B3;\u6A86reve;\u411F\u0100iy\u20AA\u20AErc;\u411D;\u4433ot;\u4121\u0200;lqs\u063E\u0642\u20BD\u20C9\u0180;qs\u063E\u064C\u20C4lan\xF4\u0665\u0200;cdl\u0665\u20D2\u20D5\u20E5c;\u6AA9ot\u0100;o\u20DC\u20DD\u6A80\u0100;l\u20E2\u20E3\u6A82;\u6A84\u0100;e\u20EA\u20ED\uC000\u22DB\uFE00s;\u6A94r;\uC000\u{1D524}\u0100;g\u0673\u061Bmel;\u6137cy;\u4453\u0200;Eaj\u065A\u210C\u210E\u2110;\u6A92;\u6AA5;\u6AA4\u0200Eaes\u211B\u211D\u2129\u2134;\u6269p\u0100;p\u2123\u2124\u6A8Arox\xBB\u2124\u0100;q\u212E\u212F\u6A88\u0100;q\u212E\u211Bim;\u62E7pf;\uC000\u{1D558}\u0100ci\u2143\u2146r;\u610Am\u0180;el\u066B\u214E\u2150;\u6A8E;\u6A90\u8300>;cdlqr\u05EE\u2160\u216A\u216E\u2173\u2179\u0100ci\u2165\u2167;\u6AA7r;\u6A7Aot;\u62D7Par;\u6995uest;\u6A7C\u0280adels\u2184\u216A\u2190\u0656\u219B\u01F0\u2189\0\u218Epro\xF8\u209Er;\u6978q\u0100lq\u063F\u2196les\xF3\u2088i\xED\u066B\u0100en\u21A3\u21ADrtneqq;\uC000\u2269\uFE00\xC5\u21AA\u0500Aabcefkosy\u21C4\u21C7\u21F1\u21F5\u21FA\u2218\u221D\u222F\u2268\u227Dr\xF2\u03A0\u0200ilmr\u21D0\u21D4\u21D7\u21DBrs\xF0\u1484f\xBB\u2024il\xF4\u06A9\u0100dr\u21E0\u21E4cy;\u444A\u0180;cw\u08F4\u21EB\u21EFir;\u6948;\u61ADar;\u610Firc;\u4125\u0180alr\u2201\u220E\u2213rts\u0100;u\u2209\u220A\u6665it\xBB\u220Alip;\u6026con;\u62B9r;\uC000\u{1D525}s\u0100ew\u2223\u2229arow;\u6925arow;\u6926\u0280amopr\u223A\u223E\u2243\u225E\u2263rr;\u61FFtht;\u623Bk\u0100lr\u2249\u2253eftarrow;\u61A9ightarrow;\u61AAf;\uC000\u{1D559}bar;\u6015\u0180clt\u226F\u2274\u2278r;\uC000\u{1D4BD}as\xE8\u21F4rok;\u4127\u0100bp\u2282\u2287ull;\u6043hen\xBB\u1C5B\u0AE1\u22A3\0\u22AA\0\u22B8\u22C5\u22CE\0\u22D5\u22F3\0\0\u22F8\u2322\u2367\u2362\u237F\0\u2386\u23AA\u23B4cute\u803B\xED\u40ED\u0180;iy\u0771\u22B0\u22B5rc\u803B\xEE\u40EE;\u4438\u0100cx\u22BC\u22BFy;\u4435cl\u803B\xA1\u40A1\u0100fr\u039F\u22C9;\uC000\u{1D526}rave\u803B\xEC\u40EC\u0200;ino\u073E\u22DD\u22E9\u22EE\u0100in\u22E2\u22E6nt;\u6A0Ct;\u622Dfin;\u69DCta;\u6129lig;\u4133\u0180aop\u22FE\u231A\u231D\u0180cgt\u2305\u2308\u2317r;\u412B\u0180elp\u071F\u230F\u2313in\xE5\u078Ear\xF4\u0720h;\u4131f;\u62B7ed;\u41B5\u0280;cfot\u04F4\u232C\u2331\u233D\u2341are;\u6105in\u0100;t\u2338\u2339\u621Eie;\u69DDdo\xF4\u2319\u0280;celp\u0757\u234C\u2350\u235B\u2361al;\u62BA\u0100gr\u2355\u2359er\xF3\u1563\xE3\u234Darhk;\u6A17rod;\u6A3C\u0200cgpt\u236F\u2372\u2376\u237By;\u4451on;\u412Ff;\uC000\u{1D55A}a;\u43B9uest\u803B\xBF\u40BF\u0100ci\u238A\u238Fr;\uC000\u{1D4BE}n\u0280;Edsv\u04F4\u239B\u239D\u23A1\u04F3;\u62F9ot;\u62F5\u0100;v\u23A6\u23A7\u62F4;\u62F3\u0100;i\u0777\u23AElde;\u4129\u01EB\u23B8\0\u23BCcy;\u4456l\u803B\xEF\u40EF\u0300cfmosu\u23CC\u23D7\u23DC\u23E1\u23E7\u23F5\u0100iy\u23D1\u23D5rc;\u4135;\u4439r;\uC000\u{1D527}ath;\u4237pf;\uC000\u{1D55B}\u01E3\u23EC\0\u23F1r;\uC000\u{1D4BF}rcy;\u4458kcy;\u4454\u0400acfghjos\u240B\u2416\u2422\u2427\u242D\u2431\u2435\u243Bppa\u0100;v\u2413\u2414\u43BA;\u43F0\u0100ey\u241B\u2420dil;\u4137;\u443Ar;\uC000\u{1D528}reen;\u4138cy;\u4445cy;\u445Cpf;\uC000\u{1D55C}cr;\uC000\u{1D4C0}\u0B80ABEHabcdefghjlmnoprstuv\u2470\u2481\u2486\u248D\u2491\u250E\u253D\u255A\u2580\u264E\u265E\u2665\u2679\u267D\u269A\u26B2\u26D8\u275D\u2768\u278B\u27C0\u2801\u2812\u0180art\u2477\u247A\u247Cr\xF2\u09C6\xF2\u0395ail;\u691Barr;\u690E\u0100;g\u0994\u248B;\u6A8Bar;\u6962\u0963\u24A5\0\u24AA\0\u24B1\0\0\0\0\0\u24B5\u24BA\0\u24C6\u24C8\u24CD\0\u24F9ute;\u413Amptyv;\u69B4ra\xEE\u084Cbda;\u43BBg\u0180;dl\u088E\u24C1\u24C3;\u6991\xE5\u088E;\u6A85uo\u803B\xAB\u40ABr\u0400;bfhlpst\u0899\u24DE\u24E6\u24E9\u24EB\u24EE\u24F1\u24F5\u0100;f\u089D\u24E3s;\u691Fs;\u691D\xEB\u2252p;\u61ABl;\u6939im;\u6973l;\u61A2\u0180;ae\u24FF\u2500\u2504\u6AABil;\u6919\u0100;s\u2509\u250A\u6AAD;\uC000\u2AAD\uFE00\u0180abr\u2515\u2519\u251Drr;\u690Crk;\u6772\u0100ak\u2522\u252Cc\u0100ek\u2528\u252A;\u407B;\u405B\u0100es\u2531\u2533;\u698Bl\u0100du\u2539\u253B;\u698F;\u698D\u0200aeuy\u2546\u254B\u2556\u2558ron;\u413E\u0100di\u2550\u2554il;\u413C\xEC\u08B0\xE2\u2529;\u443B\u0200cqrs\u2563\u2566\u256D\u257Da;\u6936uo\u0100;r\u0E19\u1746\u0100du\u2572\u2577har;\u6967shar;\u694Bh;\u61B2\u0280;fgqs\u258B\u258C\u0989\u25F3\u25FF\u6264t\u0280ahlrt\u2598\u25A4\u25B7\u25C2\u25E8rrow\u0100;t\u0899\u25A1a\xE9\u24F6arpoon\u0100du\u25AF\u25B4own\xBB\u045Ap\xBB\u0966eftarrows;\u61C7ight\u0180ahs\u25CD\u25D6\u25DErrow\u0100;s\u08F4\u08A7arpoon\xF3\u0F98quigarro\xF7\u21F0hreetimes;\u62CB\u0180;qs\u258B\u0993\u25FAlan\xF4\u09AC\u0280;cdgs\u09AC\u260A\u260D\u261D\u2628c;\u6AA8ot\u0100;o\u2614\u2615\u6A7F\u0100;r\u261A\u261B\u6A81;\u6A83\u0100;e\u2622\u2625\uC000\u22DA\uFE00s;\u6A93\u0280adegs\u2633\u2639\u263D\u2649\u264Bppro\xF8\u24C6ot;\u62D6q\u0100gq\u2643\u2645\xF4\u0989gt\xF2\u248C\xF4\u099Bi\xED\u09B2\u0180ilr\u2655\u08E1\u265Asht;\u697C;\uC000\u{1D529}\u0100;E\u099C\u2663;\u6A91\u0161\u2669\u2676r\u0100du\u25B2\u266E\u0100;l\u0965\u2673;\u696Alk;\u6584cy;\u4459\u0280;acht\u0A48\u2688\u268B\u2691\u2696r\xF2\u25C1orne\xF2\u1D08ard;\u696Bri;\u65FA\u0100io\u269F\u26A4dot;\u4140ust\u0100;a\u26AC\u26AD\u63B0che\xBB\u26AD\u0200Eaes\u26BB\u26BD\u26C9\u26D4;\u6268p\u0100;p\u26C3\u26C4\u6A89rox\xBB\u26C4\u0100;q\u26CE\u26CF\u6A87\u0100;q\u26CE\u26BBim;\u62E6\u0400abnoptwz\u26E9\u26F4\u26F7\u271A\u272F\u2741\u2747\u2750\u0100nr\u26EE\u26F1g;\u67ECr;\u61FDr\xEB\u08C1g\u0180lmr\u26FF\u270D\u2714eft\u0100ar\u09E6\u2707ight\xE1\u09F2apsto;\u67FCight\xE1\u09FDparrow\u0100lr\u2725\u2729ef\xF4\u24EDight;\u61AC\u0180afl\u2736\u2739\u273Dr;\u6985;\uC000\u{1D55D}us;\u6A2Dimes;\u6A34\u0161\u274B\u274Fst;\u6217\xE1\u134E\u0180;ef\u2757\u2758\u1800\u65CAnge\xBB\u2758ar\u0100;l\u2764\u2765\u4028t;\u6993\u0280achmt\u2773\u2776\u277C\u2785\u2787r\xF2\u08A8orne\xF2\u1D8Car\u0100;d\u0F98\u2783;\u696D;\u600Eri;\u62BF\u0300achiqt\u2798\u279D\u0A40\u27A2\u27AE\u27BBquo;\u6039r;\uC000\u{1D4C1}m\u0180;eg\u09B2\u27AA\u27AC;\u6A8D;\u6A8F\u0100bu\u252A\u27B3o\u0100;r\u0E1F\u27B9;\u601Arok;\u4142\u8400<;cdhilqr\u082B\u27D2\u2639\u27DC\u27E0\u27E5\u27EA\u27F0\u0100ci\u27D7\u27D9;\u6AA6r;\u6A79re\xE5\u25F2mes;\u62C9arr;\u6976uest;\u6A7B\u0100Pi\u27F5\u27F9ar;\u6996\u0180;ef\u2800\u092D\u181B\u65C3r\u0100du\u2807\u280Dshar;\u694Ahar;\u6966\u0100en\u2817\u2821rtneqq;\uC000\u2268\uFE00\xC5\u281E\u0700Dacdefhilnopsu\u2840\u2845\u2882\u288E\u2893\u28A0\u28A5\u28A8\u28DA\u28E2\u28E4\u0A83\u28F3\u2902Dot;\u623A\u0200clpr\u284E\u2852\u2863\u287Dr\u803B\xAF\u40AF\u0100et\u2857\u2859;\u6642\u0100;e\u285E\u285F\u6720se\xBB\u285F\u0100;s\u103B\u2868to\u0200;dlu\u103B\u2873\u2877\u287Bow\xEE\u048Cef\xF4\u090F\xF0\u13D1ker;\u65AE\u0100oy\u2887\u288Cmma;\u6A29;\u443Cash;\u6014asuredangle\xBB\u1626r;\uC000\u{1D52A}o;\u6127\u0180cdn\u28AF\u28B4\u28C9ro\u803B\xB5\u40B5\u0200;acd\u1464\u28BD\u28C0\u28C4s\xF4\u16A7ir;\u6AF0ot\u80BB\xB7\u01B5us\u0180;bd\u28D2\u1903\u28D3\u6212\u0100;u\u1D3C\u28D8;\u6A2A\u0163\u28DE\u28E1p;\u6ADB\xF2\u2212\xF0\u0A81\u0100dp\u28E9\u28EEels;\u62A7f;\uC000\u{1D55E}\u0100ct\u28F8\u28FDr;\uC000\u{1D4C2}pos\xBB\u159D\u0180;lm\u2909\u290A\u290D\u43BCtimap;\u62B8\u0C00GLRVabcdefghijlmoprstuvw\u2942\u2953\u297E\u2989\u2998\u29DA\u29E9\u2A15\u2A1A\u2A58\u2A5D\u2A83\u2A95\u2AA4\u2AA8\u2B04\u2B07\u2B44\u2B7F\u2BAE\u2C34\u2C67\u2C7C\u2CE9\u0100gt\u2947\u294B;\uC000\u22D9\u0338\u0100;v\u2950\u0BCF\uC000\u226B\u20D2\u0180elt\u295A\u2972\u2976ft\u0100ar\u2961\u2967rrow;\u61CDightarrow;\u61CE;\uC000\u22D8\u0338\u0100;v\u297B\u0C47\uC000\u226A\u20D2ightarrow;\u61CF\u0100Dd\u298E\u2993ash;\u62AFash;\u62AE\u0280bcnpt\u29A3\u29A7\u29AC\u29B1\u29CCla\xBB\u02DEute;\u4144g;\uC000\u2220\u20D2\u0280;Eiop\u0D84\u29BC\u29C0\u29C5\u29C8;\uC000\u2A70\u0338d;\uC000\u224B\u0338s;\u4149ro\xF8\u0D84ur\u0100;a\u29D3\u29D4\u666El\u0100;s\u29D3\u0B38\u01F3\u29DF\0\u29E3p\u80BB\xA0\u0B37mp\u0100;e\u0BF9\u0C00\u0280aeouy\u29F4\u29FE\u2A03\u2A10\u2A13\u01F0\u29F9\0\u29FB;\u6A43on;\u4148dil;\u4146ng\u0100;d\u0D7E\u2A0Aot;\uC000\u2A6D\u0338p;\u6A42;\u443Dash;\u6013\u0380;Aadqsx\u0B92\u2A29\u2A2D\u2A3B\u2A41\u2A45\u2A50rr;\u61D7r\u0100hr\u2A33\u2A36k;\u6924\u0100;o\u13F2\u13F0ot;\uC000\u2250\u0338ui\xF6\u0B63\u0100ei\u2A4A\u2A4Ear;\u6928\xED\u0B98ist\u0100;s\u0BA0\u0B9Fr;\uC000\u{1D52B}\u0200Eest\u0BC5\u2A66\u2A79\u2A7C\u0180;qs\u0BBC\u2A6D\u0BE1\u0180;qs\u0BBC\u0BC5\u2A74lan\xF4\u0BE2i\xED\u0BEA\u0100;r\u0BB6\u2A81\xBB\u0BB7\u0180Aap\u2A8A\u2A8D\u2A91r\xF2\u2971rr;\u61AEar;\u6AF2\u0180;sv\u0F8D\u2A9C\u0F8C\u0100;d\u2AA1\u2AA2\u62FC;\u62FAcy;\u445A\u0380AEadest\u2AB7\u2ABA\u2ABE\u2AC2\u2AC5\u2AF6\u2AF9r\xF2\u2966;\uC000\u2266\u0338rr;\u619Ar;\u6025\u0200;fqs\u0C3B\u2ACE\u2AE3\u2AEFt\u0100ar\u2AD4\u2AD9rro\xF7\u2AC1ightarro\xF7\u2A90\u0180;qs\u0C3B\u2ABA\u2AEAlan\xF4\u0C55\u0100;s\u0C55\u2AF4\xBB\u0C36i\xED\u0C5D\u0100;r\u0C35\u2AFEi\u0100;e\u0C1A\u0C25i\xE4\u0D90\u0100pt\u2B0C\u2B11f;\uC000\u{1D55F}\u8180\xAC;in\u2B19\u2B1A\u2B36\u40ACn\u0200;Edv\u0B89\u2B24\u2B28\u2B2E;\uC000\u22F9\u0338ot;\uC000\u22F5\u0338\u01E1\u0B89\u2B33\u2B35;\u62F7;\u62F6i\u0100;v\u0CB8\u2B3C\u01E1\u0CB8\u2B41\u2B43;\u62FE;\u62FD\u0180aor\u2B4B\u2B63\u2B69r\u0200;ast\u0B7B\u2B55\u2B5A\u2B5Flle\xEC\u0B7Bl;\uC000\u2AFD\u20E5;\uC000\u2202\u0338lint;\u6A14\u0180;ce\u0C92\u2B70\u2B73u\xE5\u0CA5\u0100;c\u0C98\u2B78\u0100;e\u0C92\u2B7D\xF1\u0C98\u0200Aait\u2B88\u2B8B\u2B9D\u2BA7r\xF2\u2988rr\u0180;cw\u2B94\u2B95\u2B99\u619B;\uC000\u2933\u0338;\uC000\u219D\u0338ghtarrow\xBB\u2B95ri\u0100;e\u0CCB\u0CD6\u0380chimpqu\u2BBD\u2BCD\u2BD9\u2B04\u0B78\u2BE4\u2BEF\u0200;cer\u0D32\u2BC6\u0D37\u2BC9u\xE5\u0D45;\uC000\u{1D4C3}ort\u026D\u2B05\0\0\u2BD6ar\xE1\u2B56m\u0100;e\u0D6E\u2BDF\u0100;q\u0D74\u0D73su\u0100bp\u2BEB\u2BED\xE5\u0CF8\xE5\u0D0B\u0180bcp\u2BF6\u2C11\u2C19\u0200;Ees\u2BFF\u2C00\u0D22\u2C04\u6284;\uC000\u2AC5\u0338et\u0100;e\u0D1B\u2C0Bq\u0100;q\u0D23\u2C00c\u0100;e\u0D32\u2C17\xF1\u0D38\u0200;Ees\u2C22\u2C23\u0D5F\u2C27\u6285;\uC000\u2AC6\u0338et\u0100;e\u0D58\u2C2Eq\u0100;q\u0D60\u2C23\u0200gilr\u2C3D\u2C3F\u2C45\u2C47\xEC\u0BD7lde\u803B\xF1\u40F1\xE7\u0C43iangle\u0100lr\u2C52\u2C5Ceft\u0100;e\u0C1A\u2C5A\xF1\u0C26ight\u0100;e\u0CCB\u2C65\xF1\u0CD7\u0100;m\u2C6C\u2C6D\u43BD\u0180;es\u2C74\u2C75\u2C79\u4023ro;\u6116p;\u6007\u0480DHadgilrs\u2C8F\u2C94\u2C99\u2C9E\u2CA3\u2CB0\u2CB6\u2CD3\u2CE3ash;\u62ADarr;\u6904p;\uC000\u224D\u20D2ash;\u62AC\u0100et\u2CA8\u2CAC;\uC000\u2265\u20D2;\uC000>\u20D2nfin;\u69DE\u0180Aet\u2CBD\u2CC1\u2CC5rr;\u6902;\uC000\u2264\u20D2\u0100;r\u2CCA\u2CCD\uC000<\u20D2ie;\uC000\u22B4\u20D2\u0100At\u2CD8\u2CDCrr;\u6903rie;\uC000\u22B5\u20D2im;\uC000\u223C\u20D2\u0180Aan\u2CF0\u2CF4\u2D02rr;\u61D6r\u0100hr\u2CFA\u2CFDk;\u6923\u0100;o\u13E7\u13E5ear;\u6927\u1253\u1A95\0\0\0\0\0\0\0\0\0\0\0\0\0\u2D2D\0\u2D38\u2D48\u2D60\u2D65\u2D72\u2D84\u1B07\0\0\u2D8D\u2DAB\0\u2DC8\u2DCE\0\u2DDC\u2E19\u2E2B\u2E3E\u2E43\u0100cs\u2D31\u1A97ute\u803B\xF3\u40F3\u0100iy\u2D3C\u2D45r\u0100;c\u1A9E\u2D42\u803B\xF4\u40F4;\u443E\u0280abios\u1AA0\u2D52\u2D57\u01C8\u2D5Alac;\u4151v;\u6A38old;\u69BClig;\u4153\u0100cr\u2D69\u2D6Dir;\u69BF;\uC000\u{1D52C}\u036F\u2D79\0\0\u2D7C\0\u2D82n;\u42DBave\u803B\xF2\u40F2;\u69C1\u0100bm\u2D88\u0DF4ar;\u69B5\u0200acit\u2D95\u2D98\u2DA5\u2DA8r\xF2\u1A80\u0100ir\u2D9D\u2DA0r;\u69BEoss;\u69BBn\xE5\u0E52;\u69C0\u0180aei\u2DB1\u2DB5\u2DB9cr;\u414Dga;\u43C9\u0180cdn\u2DC0\u2DC5\u01CDron;\u43BF;\u69B6pf;\uC000\u{1D560}\u0180ael\u2DD4\u2DD7\u01D2r;\u69B7rp;\u69B9\u0380;adiosv\u2DEA\u2DEB\u2DEE\u2E08\u2E0D\u2E10\u2E16\u6228r\xF2\u1A86\u0200;efm\u2DF7\u2DF8\u2E02\u2E05\u6A5Dr\u0100;o\u2DFE\u2DFF\u6134f\xBB\u2DFF\u803B\xAA\u40AA\u803B\xBA\u40BAgof;\u62B6r;\u6A56lope;\u6A57;\u6A5B\u0180clo\u2E1F\u2E21\u2E27\xF2\u2E01ash\u803B\xF8\u40F8l;\u6298i\u016C\u2E2F\u2E34de\u803B\xF5\u40F5es\u0100;a\u01DB\u2E3As;\u6A36ml\u803B\xF6\u40F6bar;\u633D\u0AE1\u2E5E\0\u2E7D\0\u2E80\u2E9D\0\u2EA2\u2EB9\0\0\u2ECB\u0E9C\0\u2F13\0\0\u2F2B\u2FBC\0\u2FC8r\u0200;ast\u0403\u2E67\u2E72\u0E85\u8100\xB6;l\u2E6D\u2E6E\u40B6le\xEC\u0403\u0269\u2E78\0\0\u2E7Bm;\u6AF3;\u6AFDy;\u443Fr\u0280cimpt\u2E8B\u2E8F\u2E93\u1865\u2E97nt;\u4025od;\u402Eil;\u6030enk;\u6031r;\uC000\u{1D52D}\u0180imo\u2EA8\u2EB0\u2EB4\u0100;v\u2EAD\u2EAE\u43C6;\u43D5ma\xF4\u0A76ne;\u660E\u0180;tv\u2EBF\u2EC0\u2EC8\u43C0chfork\xBB\u1FFD;\u43D6\u0100au\u2ECF\u2EDFn\u0100ck\u2ED5\u2EDDk\u0100;h\u21F4\u2EDB;\u610E\xF6\u21F4s\u0480;abcdemst\u2EF3\u2EF4\u1908\u2EF9\u2EFD\u2F04\u2F06\u2F0A\u2F0E\u402Bcir;\u6A23ir;\u6A22\u0100ou\u1D40\u2F02;\u6A25;\u6A72n\u80BB\xB1\u0E9Dim;\u6A26wo;\u6A27\u0180ipu\u2F19\u2F20\u2F25ntint;\u6A15f;\uC000\u{1D561}nd\u803B\xA3\u40A3\u0500;Eaceinosu\u0EC8\u2F3F\u2F41\u2F44\u2F47\u2F81\u2F89\u2F92\u2F7E\u2FB6;\u6AB3p;\u6AB7u\xE5\u0ED9\u0100;c\u0ECE\u2F4C\u0300;acens\u0EC8\u2F59\u2F5F\u2F66\u2F68\u2F7Eppro\xF8\u2F43urlye\xF1\u0ED9\xF1\u0ECE\u0180aes\u2F6F\u2F76\u2F7Approx;\u6AB9qq;\u6AB5im;\u62E8i\xED\u0EDFme\u0100;s\u2F88\u0EAE\u6032\u0180Eas\u2F78\u2F90\u2F7A\xF0\u2F75\u0180dfp\u0EEC\u2F99\u2FAF\u0180als\u2FA0\u2FA5\u2FAAlar;\u632Eine;\u6312urf;\u6313\u0100;t\u0EFB\u2FB4\xEF\u0EFBrel;\u62B0\u0100ci\u2FC0\u2FC5r;\uC000\u{1D4C5};\u43C8ncsp;\u6008\u0300fiopsu\u2FDA\u22E2\u2FDF\u2FE5\u2FEB\u2FF1r;\uC000\u{1D52E}pf;\uC000\u{1D562}rime;\u6057cr;\uC000\u{1D4C6}\u0180aeo\u2FF8\u3009\u3013t\u0100ei\u2FFE\u3005rnion\xF3\u06B0nt;\u6A16st\u0100;e\u3010\u3011\u403F\xF1\u1F19\xF4\u0F14\u0A80ABHabcdefhilmnoprstux\u3040\u3051\u3055\u3059\u30E0\u310E\u312B\u3147\u3162\u3172\u318E\u3206\u3215\u3224\u3229\u3258\u326E\u3272\u3290\u32B0\u32B7\u0180art\u3047\u304A\u304Cr\xF2\u10B3\xF2\u03DDail;\u691Car\xF2\u1C65ar;\u6964\u0380cdenqrt\u3068\u3075\u3078\u307F\u308F\u3094\u30CC\u0100eu\u306D\u3071;\uC000\u223D\u0331te;\u4155i\xE3\u116Emptyv;\u69B3g\u0200;del\u0FD1\u3089\u308B\u308D;\u6992;\u69A5\xE5\u0FD1uo\u803B\xBB\u40BBr\u0580;abcfhlpstw\u0FDC\u30AC\u30AF\u30B7\u30B9\u30BC\u30BE\u30C0\u30C3\u30C7\u30CAp;\u6975\u0100;f\u0FE0\u30B4s;\u6920;\u6933s;\u691E\xEB\u225D\xF0\u272El;\u6945im;\u6974l;\u61A3;\u619D\u0100ai\u30D1\u30D5il;\u691Ao\u0100;n\u30DB\u30DC\u6236al\xF3\u0F1E\u0180abr\u30E7\u30EA\u30EEr\xF2\u17E5rk;\u6773\u0100ak\u30F3\u30FDc\u0100ek\u30F9\u30FB;\u407D;\u405D\u0100es\u3102\u3104;\u698Cl\u0100du\u310A\u310C;\u698E;\u6990\u0200aeuy\u3117\u311C\u3127\u3129ron;\u4159\u0100di\u3121\u3125il;\u4157\xEC\u0FF2\xE2\u30FA;\u4440\u0200clqs\u3134\u3137\u313D\u3144a;\u6937dhar;\u6969uo\u0100;r\u020E\u020Dh;\u61B3\u0180acg\u314E\u315F\u0F44l\u0200;ips\u0F78\u3158\u315B\u109Cn\xE5\u10BBar\xF4\u0FA9t;\u65AD\u0180ilr\u3169\u1023\u316Esht;\u697D;\uC000\u{1D52F}\u0100ao\u3177\u3186r\u0100du\u317D\u317F\xBB\u047B\u0100;l\u1091\u3184;\u696C\u0100;v\u318B\u318C\u43C1;\u43F1\u0180gns\u3195\u31F9\u31FCht\u0300ahlrst\u31A4\u31B0\u31C2\u31D8\u31E4\u31EErrow\u0100;t\u0FDC\u31ADa\xE9\u30C8arpoon\u0100du\u31BB\u31BFow\xEE\u317Ep\xBB\u1092eft\u0100ah\u31CA\u31D0rrow\xF3\u0FEAarpoon\xF3\u0551ightarrows;\u61C9quigarro\xF7\u30CBhreetimes;\u62CCg;\u42DAingdotse\xF1\u1F32\u0180ahm\u320D\u3210\u3213r\xF2\u0FEAa\xF2\u0551;\u600Foust\u0100;a\u321E\u321F\u63B1che\xBB\u321Fmid;\u6AEE\u0200abpt\u3232\u323D\u3240\u3252\u0100nr\u3237\u323Ag;\u67EDr;\u61FEr\xEB\u1003\u0180afl\u3247\u324A\u324Er;\u6986;\uC000\u{1D563}us;\u6A2Eimes;\u6A35\u0100ap\u325D\u3267r\u0100;g\u3263\u3264\u4029t;\u6994olint;\u6A12ar\xF2\u31E3\u0200achq\u327B\u3280\u10BC\u3285quo;\u603Ar;\uC000\u{1D4C7}\u0100bu\u30FB\u328Ao\u0100;r\u0214\u0213\u0180hir\u3297\u329B\u32A0re\xE5\u31F8mes;\u62CAi\u0200;efl\u32AA\u1059\u1821\u32AB\u65B9tri;\u69CEluhar;\u6968;\u611E\u0D61\u32D5\u32DB\u32DF\u332C\u3338\u3371\0\u337A\u33A4\0\0\u33EC\u33F0\0\u3428\u3448\u345A\u34AD\u34B1\u34CA\u34F1\0\u3616\0\0\u3633cute;\u415Bqu\xEF\u27BA\u0500;Eaceinpsy\u11ED\u32F3\u32F5\u32FF\u3302\u330B\u330F\u331F\u3326\u3329;\u6AB4\u01F0\u32FA\0\u32FC;\u6AB8on;\u4161u\xE5\u11FE\u0100;d\u11F3\u3307il;\u415Frc;\u415D\u0180Eas\u3316\u3318\u331B;\u6AB6p;\u6ABAim;\u62E9olint;\u6A13i\xED\u1204;\u4441ot\u0180;be\u3334\u1D47\u3335\u62C5;\u6A66\u0380Aacmstx\u3346\u334A\u3357\u335B\u335E\u3363\u336Drr;\u61D8r\u0100hr\u3350\u3352\xEB\u2228\u0100;o\u0A36\u0A34t\u803B\xA7\u40A7i;\u403Bwar;\u6929m\u0100in\u3369\xF0nu\xF3\xF1t;\u6736r\u0100;o\u3376\u2055\uC000\u{1D530}\u0200acoy\u3382\u3386\u3391\u33A0rp;\u666F\u0100hy\u338B\u338Fcy;\u4449;\u4448rt\u026D\u3399\0\0\u339Ci\xE4\u1464ara\xEC\u2E6F\u803B\xAD\u40AD\u0100gm\u33A8\u33B4ma\u0180;fv\u33B1\u33B2\u33B2\u43C3;\u43C2\u0400;deglnpr\u12AB\u33C5\u33C9\u33CE\u33D6\u33DE\u33E1\u33E6ot;\u6A6A\u0100;q\u12B1\u12B0\u0100;E\u33D3\u33D4\u6A9E;\u6AA0\u0100;E\u33DB\u33DC\u6A9D;\u6A9Fe;\u6246lus;\u6A24arr;\u6972ar\xF2\u113D\u0200aeit\u33F8\u3408\u340F\u3417\u0100ls\u33FD\u3404lsetm\xE9\u336Ahp;\u6A33parsl;\u69E4\u0100dl\u1463\u3414e;\u6323\u0100;e\u341C\u341D\u6AAA\u0100;s\u3422\u3423\u6AAC;\uC000\u2AAC\uFE00\u0180flp\u342E\u3433\u3442tcy;\u444C\u0100;b\u3438\u3439\u402F\u0100;a\u343E\u343F\u69C4r;\u633Ff;\uC000\u{1D564}a\u0100dr\u344D\u0402es\u0100;u\u3454\u3455\u6660it\xBB\u3455\u0180csu\u3460\u3479\u349F\u0100au\u3465\u346Fp\u0100;s\u1188\u346B;\uC000\u2293\uFE00p\u0100;s\u11B4\u3475;\uC000\u2294\uFE00u\u0100bp\u347F\u348F\u0180;es\u1197\u119C\u3486et\u0100;e\u1197\u348D\xF1\u119D\u0180;es\u11A8\u11AD\u3496et\u0100;e\u11A8\u349D\xF1\u11AE\u0180;af\u117B\u34A6\u05B0r\u0165\u34AB\u05B1\xBB\u117Car\xF2\u1148\u0200cemt\u34B9\u34BE\u34C2\u34C5r;\uC000\u{1D4C8}tm\xEE\xF1i\xEC\u3415ar\xE6\u11BE\u0100ar\u34CE\u34D5r\u0100;f\u34D4\u17BF\u6606\u0100an\u34DA\u34EDight\u0100ep\u34E3\u34EApsilo\xEE\u1EE0h\xE9\u2EAFs\xBB\u2852\u0280bcmnp\u34FB\u355E\u1209\u358B\u358E\u0480;Edemnprs\u350E\u350F\u3511\u3515\u351E\u3523\u352C\u3531\u3536\u6282;\u6AC5ot;\u6ABD\u0100;d\u11DA\u351Aot;\u6AC3ult;\u6AC1\u0100Ee\u3528\u352A;\u6ACB;\u628Alus;\u6ABFarr;\u6979\u0180eiu\u353D\u3552\u3555t\u0180;en\u350E\u3545\u354Bq\u0100;q\u11DA\u350Feq\u0100;q\u352B\u3528m;\u6AC7\u0100bp\u355A\u355C;\u6AD5;\u6AD3c\u0300;acens\u11ED\u356C\u3572\u3579\u357B\u3326ppro\xF8\u32FAurlye\xF1\u11FE\xF1\u11F3\u0180aes\u3582\u3588\u331Bppro\xF8\u331Aq\xF1\u3317g;\u666A\u0680123;Edehlmnps\u35A9\u35AC\u35AF\u121C\u35B2\u35B4\u35C0\u35C9\u35D5\u35DA\u35DF\u35E8\u35ED\u803B\xB9\u40B9\u803B\xB2\u40B2\u803B\xB3\u40B3;\u6AC6\u0100os\u35B9\u35BCt;\u6ABEub;\u6AD8\u0100;d\u1222\u35C5ot;\u6AC4s\u0100ou\u35CF\u35D2l;\u67C9b;\u6AD7arr;\u697Bult;\u6AC2\u0100Ee\u35E4\u35E6;\u6ACC;\u628Blus;\u6AC0\u0180eiu\u35F4\u3609\u360Ct\u0180;en\u121C\u35FC\u3602q\u0100;q\u1222\u35B2eq\u0100;q\u35E7\u35E4m;\u6AC8\u0100bp\u3611\u3613;\u6AD4;\u6AD6\u0180Aan\u361C\u3620\u362Drr;\u61D9r\u0100hr\u3626\u3628\xEB\u222E\u0100;o\u0A2B\u0A29war;\u692Alig\u803B\xDF\u40DF\u0BE1\u3651\u365D\u3660\u12CE\u3673\u3679\0\u367E\u36C2\0\0\0\0\0\u36DB\u3703\0\u3709\u376C\0\0\0\u3787\u0272\u3656\0\0\u365Bget;\u6316;\u43C4r\xEB\u0E5F\u0180aey\u3666\u366B\u3670ron;\u4165dil;\u4163;\u4442lrec;\u6315r;\uC000\u{1D531}\u0200eiko\u3686\u369D\u36B5\u36BC\u01F2\u368B\0\u3691e\u01004f\u1284\u1281a\u0180;sv\u3698\u3699\u369B\u43B8ym;\u43D1\u0100cn\u36A2\u36B2k\u0100as\u36A8\u36AEppro\xF8\u12C1im\xBB\u12ACs\xF0\u129E\u0100as\u36BA\u36AE\xF0\u12C1rn\u803B\xFE\u40FE\u01EC\u031F\u36C6\u22E7es\u8180\xD7;bd\u36CF\u36D0\u36D8\u40D7\u0100;a\u190F\u36D5r;\u6A31;\u6A30\u0180eps\u36E1\u36E3\u3700\xE1\u2A4D\u0200;bcf\u0486\u36EC\u36F0\u36F4ot;\u6336ir;\u6AF1\u0100;o\u36F9\u36FC\uC000\u{1D565}rk;\u6ADA\xE1\u3362rime;\u6034\u0180aip\u370F\u3712\u3764d\xE5\u1248\u0380adempst\u3721\u374D\u3740\u3751\u3757\u375C\u375Fngle\u0280;dlqr\u3730\u3731\u3736\u3740\u3742\u65B5own\xBB\u1DBBeft\u0100;e\u2800\u373E\xF1\u092E;\u625Cight\u0100;e\u32AA\u374B\xF1\u105Aot;\u65ECinus;\u6A3Alus;\u6A39b;\u69CDime;\u6A3Bezium;\u63E2\u0180cht\u3772\u377D\u3781\u0100ry\u3777\u377B;\uC000\u{1D4C9};\u4446cy;\u445Brok;\u4167\u0100io\u378B\u378Ex\xF4\u1777head\u0100lr\u3797\u37A0eftarro\xF7\u084Fightarrow\xBB\u0F5D\u0900AHabcdfghlmoprstuw\u37D0\u37D3\u37D7\u37E4\u37F0\u37FC\u380E\u381C\u3823\u3834\u3851\u385D\u386B\u38A9\u38CC\u38D2\u38EA\u38F6r\xF2\u03EDar;\u6963\u0100cr\u37DC\u37E2ute\u803B\xFA\u40FA\xF2\u1150r\u01E3\u37EA\0\u37EDy;\u445Eve;\u416D\u0100iy\u37F5\u37FArc\u803B\xFB\u40FB;\u4443\u0180abh\u3803\u3806\u380Br\xF2\u13ADlac;\u4171a\xF2\u13C3\u0100ir\u3813\u3818sht;\u697E;\uC000\u{1D532}rave\u803B\xF9\u40F9\u0161\u3827\u3831r\u0100lr\u382C\u382E\xBB\u0957\xBB\u1083lk;\u6580\u0100ct\u3839\u384D\u026F\u383F\0\0\u384Arn\u0100;e\u3845\u3846\u631Cr\xBB\u3846op;\u630Fri;\u65F8\u0100al\u3856\u385Acr;\u416B\u80BB\xA8\u0349\u0100gp\u3862\u3866on;\u4173f;\uC000\u{1D566}\u0300adhlsu\u114B\u3878\u387D\u1372\u3891\u38A0own\xE1\u13B3arpoon\u0100lr\u3888\u388Cef\xF4\u382Digh\xF4\u382Fi\u0180;hl\u3899\u389A\u389C\u43C5\xBB\u13FAon\xBB\u389Aparrows;\u61C8\u0180cit\u38B0\u38C4\u38C8\u026F\u38B6\0\0\u38C1rn\u0100;e\u38BC\u38BD\u631Dr\xBB\u38BDop;\u630Eng;\u416Fri;\u65F9cr;\uC000\u{1D4CA}\u0180dir\u38D9\u38DD\u38E2ot;\u62F0lde;\u4169i\u0100;f\u3730\u38E8\xBB\u1813\u0100am\u38EF\u38F2r\xF2\u38A8l\u803B\xFC\u40FCangle;\u69A7\u0780ABDacdeflnoprsz\u391C\u391F\u3929\u392D\u39B5\u39B8\u39BD\u39DF\u39E4\u39E8\u39F3\u39F9\u39FD\u3A01\u3A20r\xF2\u03F7ar\u0100;v\u3926\u3927\u6AE8;\u6AE9as\xE8\u03E1\u0100nr\u3932\u3937grt;\u699C\u0380eknprst\u34E3\u3946\u394B\u3952\u395D\u3964\u3996app\xE1\u2415othin\xE7\u1E96\u0180hir\u34EB\u2EC8\u3959op\xF4\u2FB5\u0100;h\u13B7\u3962\xEF\u318D\u0100iu\u3969\u396Dgm\xE1\u33B3\u0100bp\u3972\u3984setneq\u0100;q\u397D\u3980\uC000\u228A\uFE00;\uC000\u2ACB\uFE00setneq\u0100;q\u398F\u3992\uC000\u228B\uFE00;\uC000\u2ACC\uFE00\u0100hr\u399B\u399Fet\xE1\u369Ciangle\u0100lr\u39AA\u39AFeft\xBB\u0925ight\xBB\u1051y;\u4432ash\xBB\u1036\u0180elr\u39C4\u39D2\u39D7\u0180;be\u2DEA\u39CB\u39CFar;\u62BBq;\u625Alip;\u62EE\u0100bt\u39DC\u1468a\xF2\u1469r;\uC000\u{1D533}tr\xE9\u39AEsu\u0100bp\u39EF\u39F1\xBB\u0D1C\xBB\u0D59pf;\uC000\u{1D567}ro\xF0\u0EFBtr\xE9\u39B4\u0100cu\u3A06\u3A0Br;\uC000\u{1D4CB}\u0100bp\u3A10\u3A18n\u0100Ee\u3980\u3A16\xBB\u397En\u0100Ee\u3992\u3A1E\xBB\u3990igzag;\u699A\u0380cefoprs\u3A36\u3A3B\u3A56\u3A5B\u3A54\u3A61\u3A6Airc;\u4175\u0100di\u3A40\u3A51\u0100bg\u3A45\u3A49ar;\u6A5Fe\u0100;q\u15FA\u3A4F;\u6259erp;\u6118r;\uC000\u{1D534}pf;\uC000\u{1D568}\u0100;e\u1479\u3A66at\xE8\u1479cr;\uC000\u{1D4CC}\u0AE3\u178E\u3A87\0\u3A8B\0\u3A90\u3A9B\0\0\u3A9D\u3AA8\u3AAB\u3AAF\0\0\u3AC3\u3ACE\0\u3AD8\u17DC\u17DFtr\xE9\u17D1r;\uC000\u{1D535}\u0100Aa\u3A94\u3A97r\xF2\u03C3r\xF2\u09F6;\u43BE\u0100Aa\u3AA1\u3AA4r\xF2\u03B8r\xF2\u09EBa\xF0\u2713is;\u62FB\u0180dpt\u17A4\u3AB5\u3ABE\u0100fl\u3ABA\u17A9;\uC000\u{1D569}im\xE5\u17B2\u0100Aa\u3AC7\u3ACAr\xF2\u03CEr\xF2\u0A01\u0100cq\u3AD2\u17B8r;\uC000\u{1D4CD}\u0100pt\u17D6\u3ADCr\xE9\u17D4\u0400acefiosu\u3AF0\u3AFD\u3B08\u3B0C\u3B11\u3B15\u3B1B\u3B21c\u0100uy\u3AF6\u3AFBte\u803B\xFD\u40FD;\u444F\u0100iy\u3B02\u3B06rc;\u4177;\u444Bn\u803B\xA5\u40A5r;\uC000\u{1D536}cy;\u4457pf;\uC000\u{1D56A}cr;\uC000\u{1D4CE}\u0100cm\u3B26\u3B29y;\u444El\u803B\xFF\u40FF\u0500acdefhiosw\u3B42\u3B48\u3B54\u3B58\u3B64\u3B69\u3B6D\u3B74\u3B7A\u3B80cute;\u417A\u0100ay\u3B4D\u3B52ron;\u417E;\u4437ot;\u417C\u0100et\u3B5D\u3B61tr\xE6\u155Fa;\u43B6r;\uC000\u{1D537}cy;\u4436grarr;\u61DDpf;\uC000\u{1D56B}cr;\uC000\u{1D4CF}\u0100jn\u3B85\u3B87;\u600Dj;\u600C'.split("").map((c) => c.charCodeAt(0))
);

// node_modules/markdown-it/node_modules/entities/lib/esm/generated/decode-data-xml.js
var decode_data_xml_default = new Uint16Array(
  // prettier-ignore
  "\u0200aglq	\x1B\u026D\0\0p;\u4026os;\u4027t;\u403Et;\u403Cuot;\u4022".split("").map((c) => c.charCodeAt(0))
);

// node_modules/markdown-it/node_modules/entities/lib/esm/decode_codepoint.js
var _a;
var decodeMap = /* @__PURE__ */ new Map([
  [0, 65533],
  // C1 Unicode control character reference replacements
  [128, 8364],
  [130, 8218],
  [131, 402],
  [132, 8222],
  [133, 8230],
  [134, 8224],
  [135, 8225],
  [136, 710],
  [137, 8240],
  [138, 352],
  [139, 8249],
  [140, 338],
  [142, 381],
  [145, 8216],
  [146, 8217],
  [147, 8220],
  [148, 8221],
  [149, 8226],
  [150, 8211],
  [151, 8212],
  [152, 732],
  [153, 8482],
  [154, 353],
  [155, 8250],
  [156, 339],
  [158, 382],
  [159, 376]
]);
var fromCodePoint = (
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition, node/no-unsupported-features/es-builtins
  (_a = String.fromCodePoint) !== null && _a !== void 0 ? _a : function(codePoint) {
    let output = "";
    if (codePoint > 65535) {
      codePoint -= 65536;
      output += String.fromCharCode(codePoint >>> 10 & 1023 | 55296);
      codePoint = 56320 | codePoint & 1023;
    }
    output += String.fromCharCode(codePoint);
    return output;
  }
);
function replaceCodePoint(codePoint) {
  var _a2;
  if (codePoint >= 55296 && codePoint <= 57343 || codePoint > 1114111) {
    return 65533;
  }
  return (_a2 = decodeMap.get(codePoint)) !== null && _a2 !== void 0 ? _a2 : codePoint;
}

// node_modules/markdown-it/node_modules/entities/lib/esm/decode.js
var CharCodes;
(function(CharCodes2) {
  CharCodes2[CharCodes2["NUM"] = 35] = "NUM";
  CharCodes2[CharCodes2["SEMI"] = 59] = "SEMI";
  CharCodes2[CharCodes2["EQUALS"] = 61] = "EQUALS";
  CharCodes2[CharCodes2["ZERO"] = 48] = "ZERO";
  CharCodes2[CharCodes2["NINE"] = 57] = "NINE";
  CharCodes2[CharCodes2["LOWER_A"] = 97] = "LOWER_A";
  CharCodes2[CharCodes2["LOWER_F"] = 102] = "LOWER_F";
  CharCodes2[CharCodes2["LOWER_X"] = 120] = "LOWER_X";
  CharCodes2[CharCodes2["LOWER_Z"] = 122] = "LOWER_Z";
  CharCodes2[CharCodes2["UPPER_A"] = 65] = "UPPER_A";
  CharCodes2[CharCodes2["UPPER_F"] = 70] = "UPPER_F";
  CharCodes2[CharCodes2["UPPER_Z"] = 90] = "UPPER_Z";
})(CharCodes || (CharCodes = {}));
var TO_LOWER_BIT = 32;
var BinTrieFlags;
(function(BinTrieFlags2) {
  BinTrieFlags2[BinTrieFlags2["VALUE_LENGTH"] = 49152] = "VALUE_LENGTH";
  BinTrieFlags2[BinTrieFlags2["BRANCH_LENGTH"] = 16256] = "BRANCH_LENGTH";
  BinTrieFlags2[BinTrieFlags2["JUMP_TABLE"] = 127] = "JUMP_TABLE";
})(BinTrieFlags || (BinTrieFlags = {}));
function isNumber(code2) {
  return code2 >= CharCodes.ZERO && code2 <= CharCodes.NINE;
}
function isHexadecimalCharacter(code2) {
  return code2 >= CharCodes.UPPER_A && code2 <= CharCodes.UPPER_F || code2 >= CharCodes.LOWER_A && code2 <= CharCodes.LOWER_F;
}
function isAsciiAlphaNumeric(code2) {
  return code2 >= CharCodes.UPPER_A && code2 <= CharCodes.UPPER_Z || code2 >= CharCodes.LOWER_A && code2 <= CharCodes.LOWER_Z || isNumber(code2);
}
function isEntityInAttributeInvalidEnd(code2) {
  return code2 === CharCodes.EQUALS || isAsciiAlphaNumeric(code2);
}
var EntityDecoderState;
(function(EntityDecoderState2) {
  EntityDecoderState2[EntityDecoderState2["EntityStart"] = 0] = "EntityStart";
  EntityDecoderState2[EntityDecoderState2["NumericStart"] = 1] = "NumericStart";
  EntityDecoderState2[EntityDecoderState2["NumericDecimal"] = 2] = "NumericDecimal";
  EntityDecoderState2[EntityDecoderState2["NumericHex"] = 3] = "NumericHex";
  EntityDecoderState2[EntityDecoderState2["NamedEntity"] = 4] = "NamedEntity";
})(EntityDecoderState || (EntityDecoderState = {}));
var DecodingMode;
(function(DecodingMode2) {
  DecodingMode2[DecodingMode2["Legacy"] = 0] = "Legacy";
  DecodingMode2[DecodingMode2["Strict"] = 1] = "Strict";
  DecodingMode2[DecodingMode2["Attribute"] = 2] = "Attribute";
})(DecodingMode || (DecodingMode = {}));
var EntityDecoder = class {
  constructor(decodeTree, emitCodePoint, errors) {
    this.decodeTree = decodeTree;
    this.emitCodePoint = emitCodePoint;
    this.errors = errors;
    this.state = EntityDecoderState.EntityStart;
    this.consumed = 1;
    this.result = 0;
    this.treeIndex = 0;
    this.excess = 1;
    this.decodeMode = DecodingMode.Strict;
  }
  /** Resets the instance to make it reusable. */
  startEntity(decodeMode) {
    this.decodeMode = decodeMode;
    this.state = EntityDecoderState.EntityStart;
    this.result = 0;
    this.treeIndex = 0;
    this.excess = 1;
    this.consumed = 1;
  }
  /**
   * Write an entity to the decoder. This can be called multiple times with partial entities.
   * If the entity is incomplete, the decoder will return -1.
   *
   * Mirrors the implementation of `getDecoder`, but with the ability to stop decoding if the
   * entity is incomplete, and resume when the next string is written.
   *
   * @param string The string containing the entity (or a continuation of the entity).
   * @param offset The offset at which the entity begins. Should be 0 if this is not the first call.
   * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
   */
  write(str, offset) {
    switch (this.state) {
      case EntityDecoderState.EntityStart: {
        if (str.charCodeAt(offset) === CharCodes.NUM) {
          this.state = EntityDecoderState.NumericStart;
          this.consumed += 1;
          return this.stateNumericStart(str, offset + 1);
        }
        this.state = EntityDecoderState.NamedEntity;
        return this.stateNamedEntity(str, offset);
      }
      case EntityDecoderState.NumericStart: {
        return this.stateNumericStart(str, offset);
      }
      case EntityDecoderState.NumericDecimal: {
        return this.stateNumericDecimal(str, offset);
      }
      case EntityDecoderState.NumericHex: {
        return this.stateNumericHex(str, offset);
      }
      case EntityDecoderState.NamedEntity: {
        return this.stateNamedEntity(str, offset);
      }
    }
  }
  /**
   * Switches between the numeric decimal and hexadecimal states.
   *
   * Equivalent to the `Numeric character reference state` in the HTML spec.
   *
   * @param str The string containing the entity (or a continuation of the entity).
   * @param offset The current offset.
   * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
   */
  stateNumericStart(str, offset) {
    if (offset >= str.length) {
      return -1;
    }
    if ((str.charCodeAt(offset) | TO_LOWER_BIT) === CharCodes.LOWER_X) {
      this.state = EntityDecoderState.NumericHex;
      this.consumed += 1;
      return this.stateNumericHex(str, offset + 1);
    }
    this.state = EntityDecoderState.NumericDecimal;
    return this.stateNumericDecimal(str, offset);
  }
  addToNumericResult(str, start, end, base) {
    if (start !== end) {
      const digitCount = end - start;
      this.result = this.result * Math.pow(base, digitCount) + parseInt(str.substr(start, digitCount), base);
      this.consumed += digitCount;
    }
  }
  /**
   * Parses a hexadecimal numeric entity.
   *
   * Equivalent to the `Hexademical character reference state` in the HTML spec.
   *
   * @param str The string containing the entity (or a continuation of the entity).
   * @param offset The current offset.
   * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
   */
  stateNumericHex(str, offset) {
    const startIdx = offset;
    while (offset < str.length) {
      const char = str.charCodeAt(offset);
      if (isNumber(char) || isHexadecimalCharacter(char)) {
        offset += 1;
      } else {
        this.addToNumericResult(str, startIdx, offset, 16);
        return this.emitNumericEntity(char, 3);
      }
    }
    this.addToNumericResult(str, startIdx, offset, 16);
    return -1;
  }
  /**
   * Parses a decimal numeric entity.
   *
   * Equivalent to the `Decimal character reference state` in the HTML spec.
   *
   * @param str The string containing the entity (or a continuation of the entity).
   * @param offset The current offset.
   * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
   */
  stateNumericDecimal(str, offset) {
    const startIdx = offset;
    while (offset < str.length) {
      const char = str.charCodeAt(offset);
      if (isNumber(char)) {
        offset += 1;
      } else {
        this.addToNumericResult(str, startIdx, offset, 10);
        return this.emitNumericEntity(char, 2);
      }
    }
    this.addToNumericResult(str, startIdx, offset, 10);
    return -1;
  }
  /**
   * Validate and emit a numeric entity.
   *
   * Implements the logic from the `Hexademical character reference start
   * state` and `Numeric character reference end state` in the HTML spec.
   *
   * @param lastCp The last code point of the entity. Used to see if the
   *               entity was terminated with a semicolon.
   * @param expectedLength The minimum number of characters that should be
   *                       consumed. Used to validate that at least one digit
   *                       was consumed.
   * @returns The number of characters that were consumed.
   */
  emitNumericEntity(lastCp, expectedLength) {
    var _a2;
    if (this.consumed <= expectedLength) {
      (_a2 = this.errors) === null || _a2 === void 0 ? void 0 : _a2.absenceOfDigitsInNumericCharacterReference(this.consumed);
      return 0;
    }
    if (lastCp === CharCodes.SEMI) {
      this.consumed += 1;
    } else if (this.decodeMode === DecodingMode.Strict) {
      return 0;
    }
    this.emitCodePoint(replaceCodePoint(this.result), this.consumed);
    if (this.errors) {
      if (lastCp !== CharCodes.SEMI) {
        this.errors.missingSemicolonAfterCharacterReference();
      }
      this.errors.validateNumericCharacterReference(this.result);
    }
    return this.consumed;
  }
  /**
   * Parses a named entity.
   *
   * Equivalent to the `Named character reference state` in the HTML spec.
   *
   * @param str The string containing the entity (or a continuation of the entity).
   * @param offset The current offset.
   * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
   */
  stateNamedEntity(str, offset) {
    const { decodeTree } = this;
    let current = decodeTree[this.treeIndex];
    let valueLength = (current & BinTrieFlags.VALUE_LENGTH) >> 14;
    for (; offset < str.length; offset++, this.excess++) {
      const char = str.charCodeAt(offset);
      this.treeIndex = determineBranch(decodeTree, current, this.treeIndex + Math.max(1, valueLength), char);
      if (this.treeIndex < 0) {
        return this.result === 0 || // If we are parsing an attribute
        this.decodeMode === DecodingMode.Attribute && // We shouldn't have consumed any characters after the entity,
        (valueLength === 0 || // And there should be no invalid characters.
        isEntityInAttributeInvalidEnd(char)) ? 0 : this.emitNotTerminatedNamedEntity();
      }
      current = decodeTree[this.treeIndex];
      valueLength = (current & BinTrieFlags.VALUE_LENGTH) >> 14;
      if (valueLength !== 0) {
        if (char === CharCodes.SEMI) {
          return this.emitNamedEntityData(this.treeIndex, valueLength, this.consumed + this.excess);
        }
        if (this.decodeMode !== DecodingMode.Strict) {
          this.result = this.treeIndex;
          this.consumed += this.excess;
          this.excess = 0;
        }
      }
    }
    return -1;
  }
  /**
   * Emit a named entity that was not terminated with a semicolon.
   *
   * @returns The number of characters consumed.
   */
  emitNotTerminatedNamedEntity() {
    var _a2;
    const { result, decodeTree } = this;
    const valueLength = (decodeTree[result] & BinTrieFlags.VALUE_LENGTH) >> 14;
    this.emitNamedEntityData(result, valueLength, this.consumed);
    (_a2 = this.errors) === null || _a2 === void 0 ? void 0 : _a2.missingSemicolonAfterCharacterReference();
    return this.consumed;
  }
  /**
   * Emit a named entity.
   *
   * @param result The index of the entity in the decode tree.
   * @param valueLength The number of bytes in the entity.
   * @param consumed The number of characters consumed.
   *
   * @returns The number of characters consumed.
   */
  emitNamedEntityData(result, valueLength, consumed) {
    const { decodeTree } = this;
    this.emitCodePoint(valueLength === 1 ? decodeTree[result] & ~BinTrieFlags.VALUE_LENGTH : decodeTree[result + 1], consumed);
    if (valueLength === 3) {
      this.emitCodePoint(decodeTree[result + 2], consumed);
    }
    return consumed;
  }
  /**
   * Signal to the parser that the end of the input was reached.
   *
   * Remaining data will be emitted and relevant errors will be produced.
   *
   * @returns The number of characters consumed.
   */
  end() {
    var _a2;
    switch (this.state) {
      case EntityDecoderState.NamedEntity: {
        return this.result !== 0 && (this.decodeMode !== DecodingMode.Attribute || this.result === this.treeIndex) ? this.emitNotTerminatedNamedEntity() : 0;
      }
      // Otherwise, emit a numeric entity if we have one.
      case EntityDecoderState.NumericDecimal: {
        return this.emitNumericEntity(0, 2);
      }
      case EntityDecoderState.NumericHex: {
        return this.emitNumericEntity(0, 3);
      }
      case EntityDecoderState.NumericStart: {
        (_a2 = this.errors) === null || _a2 === void 0 ? void 0 : _a2.absenceOfDigitsInNumericCharacterReference(this.consumed);
        return 0;
      }
      case EntityDecoderState.EntityStart: {
        return 0;
      }
    }
  }
};
function getDecoder(decodeTree) {
  let ret = "";
  const decoder = new EntityDecoder(decodeTree, (str) => ret += fromCodePoint(str));
  return function decodeWithTrie(str, decodeMode) {
    let lastIndex = 0;
    let offset = 0;
    while ((offset = str.indexOf("&", offset)) >= 0) {
      ret += str.slice(lastIndex, offset);
      decoder.startEntity(decodeMode);
      const len = decoder.write(
        str,
        // Skip the "&"
        offset + 1
      );
      if (len < 0) {
        lastIndex = offset + decoder.end();
        break;
      }
      lastIndex = offset + len;
      offset = len === 0 ? lastIndex + 1 : lastIndex;
    }
    const result = ret + str.slice(lastIndex);
    ret = "";
    return result;
  };
}
function determineBranch(decodeTree, current, nodeIdx, char) {
  const branchCount = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
  const jumpOffset = current & BinTrieFlags.JUMP_TABLE;
  if (branchCount === 0) {
    return jumpOffset !== 0 && char === jumpOffset ? nodeIdx : -1;
  }
  if (jumpOffset) {
    const value = char - jumpOffset;
    return value < 0 || value >= branchCount ? -1 : decodeTree[nodeIdx + value] - 1;
  }
  let lo = nodeIdx;
  let hi = lo + branchCount - 1;
  while (lo <= hi) {
    const mid = lo + hi >>> 1;
    const midVal = decodeTree[mid];
    if (midVal < char) {
      lo = mid + 1;
    } else if (midVal > char) {
      hi = mid - 1;
    } else {
      return decodeTree[mid + branchCount];
    }
  }
  return -1;
}
var htmlDecoder = getDecoder(decode_data_html_default);
var xmlDecoder = getDecoder(decode_data_xml_default);
function decodeHTML(str, mode = DecodingMode.Legacy) {
  return htmlDecoder(str, mode);
}
function decodeHTMLStrict(str) {
  return htmlDecoder(str, DecodingMode.Strict);
}

// node_modules/markdown-it/node_modules/entities/lib/esm/generated/encode-html.js
function restoreDiff(arr) {
  for (let i = 1; i < arr.length; i++) {
    arr[i][0] += arr[i - 1][0] + 1;
  }
  return arr;
}
var encode_html_default = new Map(/* @__PURE__ */ restoreDiff([[9, "&Tab;"], [0, "&NewLine;"], [22, "&excl;"], [0, "&quot;"], [0, "&num;"], [0, "&dollar;"], [0, "&percnt;"], [0, "&amp;"], [0, "&apos;"], [0, "&lpar;"], [0, "&rpar;"], [0, "&ast;"], [0, "&plus;"], [0, "&comma;"], [1, "&period;"], [0, "&sol;"], [10, "&colon;"], [0, "&semi;"], [0, { v: "&lt;", n: 8402, o: "&nvlt;" }], [0, { v: "&equals;", n: 8421, o: "&bne;" }], [0, { v: "&gt;", n: 8402, o: "&nvgt;" }], [0, "&quest;"], [0, "&commat;"], [26, "&lbrack;"], [0, "&bsol;"], [0, "&rbrack;"], [0, "&Hat;"], [0, "&lowbar;"], [0, "&DiacriticalGrave;"], [5, { n: 106, o: "&fjlig;" }], [20, "&lbrace;"], [0, "&verbar;"], [0, "&rbrace;"], [34, "&nbsp;"], [0, "&iexcl;"], [0, "&cent;"], [0, "&pound;"], [0, "&curren;"], [0, "&yen;"], [0, "&brvbar;"], [0, "&sect;"], [0, "&die;"], [0, "&copy;"], [0, "&ordf;"], [0, "&laquo;"], [0, "&not;"], [0, "&shy;"], [0, "&circledR;"], [0, "&macr;"], [0, "&deg;"], [0, "&PlusMinus;"], [0, "&sup2;"], [0, "&sup3;"], [0, "&acute;"], [0, "&micro;"], [0, "&para;"], [0, "&centerdot;"], [0, "&cedil;"], [0, "&sup1;"], [0, "&ordm;"], [0, "&raquo;"], [0, "&frac14;"], [0, "&frac12;"], [0, "&frac34;"], [0, "&iquest;"], [0, "&Agrave;"], [0, "&Aacute;"], [0, "&Acirc;"], [0, "&Atilde;"], [0, "&Auml;"], [0, "&angst;"], [0, "&AElig;"], [0, "&Ccedil;"], [0, "&Egrave;"], [0, "&Eacute;"], [0, "&Ecirc;"], [0, "&Euml;"], [0, "&Igrave;"], [0, "&Iacute;"], [0, "&Icirc;"], [0, "&Iuml;"], [0, "&ETH;"], [0, "&Ntilde;"], [0, "&Ograve;"], [0, "&Oacute;"], [0, "&Ocirc;"], [0, "&Otilde;"], [0, "&Ouml;"], [0, "&times;"], [0, "&Oslash;"], [0, "&Ugrave;"], [0, "&Uacute;"], [0, "&Ucirc;"], [0, "&Uuml;"], [0, "&Yacute;"], [0, "&THORN;"], [0, "&szlig;"], [0, "&agrave;"], [0, "&aacute;"], [0, "&acirc;"], [0, "&atilde;"], [0, "&auml;"], [0, "&aring;"], [0, "&aelig;"], [0, "&ccedil;"], [0, "&egrave;"], [0, "&eacute;"], [0, "&ecirc;"], [0, "&euml;"], [0, "&igrave;"], [0, "&iacute;"], [0, "&icirc;"], [0, "&iuml;"], [0, "&eth;"], [0, "&ntilde;"], [0, "&ograve;"], [0, "&oacute;"], [0, "&ocirc;"], [0, "&otilde;"], [0, "&ouml;"], [0, "&div;"], [0, "&oslash;"], [0, "&ugrave;"], [0, "&uacute;"], [0, "&ucirc;"], [0, "&uuml;"], [0, "&yacute;"], [0, "&thorn;"], [0, "&yuml;"], [0, "&Amacr;"], [0, "&amacr;"], [0, "&Abreve;"], [0, "&abreve;"], [0, "&Aogon;"], [0, "&aogon;"], [0, "&Cacute;"], [0, "&cacute;"], [0, "&Ccirc;"], [0, "&ccirc;"], [0, "&Cdot;"], [0, "&cdot;"], [0, "&Ccaron;"], [0, "&ccaron;"], [0, "&Dcaron;"], [0, "&dcaron;"], [0, "&Dstrok;"], [0, "&dstrok;"], [0, "&Emacr;"], [0, "&emacr;"], [2, "&Edot;"], [0, "&edot;"], [0, "&Eogon;"], [0, "&eogon;"], [0, "&Ecaron;"], [0, "&ecaron;"], [0, "&Gcirc;"], [0, "&gcirc;"], [0, "&Gbreve;"], [0, "&gbreve;"], [0, "&Gdot;"], [0, "&gdot;"], [0, "&Gcedil;"], [1, "&Hcirc;"], [0, "&hcirc;"], [0, "&Hstrok;"], [0, "&hstrok;"], [0, "&Itilde;"], [0, "&itilde;"], [0, "&Imacr;"], [0, "&imacr;"], [2, "&Iogon;"], [0, "&iogon;"], [0, "&Idot;"], [0, "&imath;"], [0, "&IJlig;"], [0, "&ijlig;"], [0, "&Jcirc;"], [0, "&jcirc;"], [0, "&Kcedil;"], [0, "&kcedil;"], [0, "&kgreen;"], [0, "&Lacute;"], [0, "&lacute;"], [0, "&Lcedil;"], [0, "&lcedil;"], [0, "&Lcaron;"], [0, "&lcaron;"], [0, "&Lmidot;"], [0, "&lmidot;"], [0, "&Lstrok;"], [0, "&lstrok;"], [0, "&Nacute;"], [0, "&nacute;"], [0, "&Ncedil;"], [0, "&ncedil;"], [0, "&Ncaron;"], [0, "&ncaron;"], [0, "&napos;"], [0, "&ENG;"], [0, "&eng;"], [0, "&Omacr;"], [0, "&omacr;"], [2, "&Odblac;"], [0, "&odblac;"], [0, "&OElig;"], [0, "&oelig;"], [0, "&Racute;"], [0, "&racute;"], [0, "&Rcedil;"], [0, "&rcedil;"], [0, "&Rcaron;"], [0, "&rcaron;"], [0, "&Sacute;"], [0, "&sacute;"], [0, "&Scirc;"], [0, "&scirc;"], [0, "&Scedil;"], [0, "&scedil;"], [0, "&Scaron;"], [0, "&scaron;"], [0, "&Tcedil;"], [0, "&tcedil;"], [0, "&Tcaron;"], [0, "&tcaron;"], [0, "&Tstrok;"], [0, "&tstrok;"], [0, "&Utilde;"], [0, "&utilde;"], [0, "&Umacr;"], [0, "&umacr;"], [0, "&Ubreve;"], [0, "&ubreve;"], [0, "&Uring;"], [0, "&uring;"], [0, "&Udblac;"], [0, "&udblac;"], [0, "&Uogon;"], [0, "&uogon;"], [0, "&Wcirc;"], [0, "&wcirc;"], [0, "&Ycirc;"], [0, "&ycirc;"], [0, "&Yuml;"], [0, "&Zacute;"], [0, "&zacute;"], [0, "&Zdot;"], [0, "&zdot;"], [0, "&Zcaron;"], [0, "&zcaron;"], [19, "&fnof;"], [34, "&imped;"], [63, "&gacute;"], [65, "&jmath;"], [142, "&circ;"], [0, "&caron;"], [16, "&breve;"], [0, "&DiacriticalDot;"], [0, "&ring;"], [0, "&ogon;"], [0, "&DiacriticalTilde;"], [0, "&dblac;"], [51, "&DownBreve;"], [127, "&Alpha;"], [0, "&Beta;"], [0, "&Gamma;"], [0, "&Delta;"], [0, "&Epsilon;"], [0, "&Zeta;"], [0, "&Eta;"], [0, "&Theta;"], [0, "&Iota;"], [0, "&Kappa;"], [0, "&Lambda;"], [0, "&Mu;"], [0, "&Nu;"], [0, "&Xi;"], [0, "&Omicron;"], [0, "&Pi;"], [0, "&Rho;"], [1, "&Sigma;"], [0, "&Tau;"], [0, "&Upsilon;"], [0, "&Phi;"], [0, "&Chi;"], [0, "&Psi;"], [0, "&ohm;"], [7, "&alpha;"], [0, "&beta;"], [0, "&gamma;"], [0, "&delta;"], [0, "&epsi;"], [0, "&zeta;"], [0, "&eta;"], [0, "&theta;"], [0, "&iota;"], [0, "&kappa;"], [0, "&lambda;"], [0, "&mu;"], [0, "&nu;"], [0, "&xi;"], [0, "&omicron;"], [0, "&pi;"], [0, "&rho;"], [0, "&sigmaf;"], [0, "&sigma;"], [0, "&tau;"], [0, "&upsi;"], [0, "&phi;"], [0, "&chi;"], [0, "&psi;"], [0, "&omega;"], [7, "&thetasym;"], [0, "&Upsi;"], [2, "&phiv;"], [0, "&piv;"], [5, "&Gammad;"], [0, "&digamma;"], [18, "&kappav;"], [0, "&rhov;"], [3, "&epsiv;"], [0, "&backepsilon;"], [10, "&IOcy;"], [0, "&DJcy;"], [0, "&GJcy;"], [0, "&Jukcy;"], [0, "&DScy;"], [0, "&Iukcy;"], [0, "&YIcy;"], [0, "&Jsercy;"], [0, "&LJcy;"], [0, "&NJcy;"], [0, "&TSHcy;"], [0, "&KJcy;"], [1, "&Ubrcy;"], [0, "&DZcy;"], [0, "&Acy;"], [0, "&Bcy;"], [0, "&Vcy;"], [0, "&Gcy;"], [0, "&Dcy;"], [0, "&IEcy;"], [0, "&ZHcy;"], [0, "&Zcy;"], [0, "&Icy;"], [0, "&Jcy;"], [0, "&Kcy;"], [0, "&Lcy;"], [0, "&Mcy;"], [0, "&Ncy;"], [0, "&Ocy;"], [0, "&Pcy;"], [0, "&Rcy;"], [0, "&Scy;"], [0, "&Tcy;"], [0, "&Ucy;"], [0, "&Fcy;"], [0, "&KHcy;"], [0, "&TScy;"], [0, "&CHcy;"], [0, "&SHcy;"], [0, "&SHCHcy;"], [0, "&HARDcy;"], [0, "&Ycy;"], [0, "&SOFTcy;"], [0, "&Ecy;"], [0, "&YUcy;"], [0, "&YAcy;"], [0, "&acy;"], [0, "&bcy;"], [0, "&vcy;"], [0, "&gcy;"], [0, "&dcy;"], [0, "&iecy;"], [0, "&zhcy;"], [0, "&zcy;"], [0, "&icy;"], [0, "&jcy;"], [0, "&kcy;"], [0, "&lcy;"], [0, "&mcy;"], [0, "&ncy;"], [0, "&ocy;"], [0, "&pcy;"], [0, "&rcy;"], [0, "&scy;"], [0, "&tcy;"], [0, "&ucy;"], [0, "&fcy;"], [0, "&khcy;"], [0, "&tscy;"], [0, "&chcy;"], [0, "&shcy;"], [0, "&shchcy;"], [0, "&hardcy;"], [0, "&ycy;"], [0, "&softcy;"], [0, "&ecy;"], [0, "&yucy;"], [0, "&yacy;"], [1, "&iocy;"], [0, "&djcy;"], [0, "&gjcy;"], [0, "&jukcy;"], [0, "&dscy;"], [0, "&iukcy;"], [0, "&yicy;"], [0, "&jsercy;"], [0, "&ljcy;"], [0, "&njcy;"], [0, "&tshcy;"], [0, "&kjcy;"], [1, "&ubrcy;"], [0, "&dzcy;"], [7074, "&ensp;"], [0, "&emsp;"], [0, "&emsp13;"], [0, "&emsp14;"], [1, "&numsp;"], [0, "&puncsp;"], [0, "&ThinSpace;"], [0, "&hairsp;"], [0, "&NegativeMediumSpace;"], [0, "&zwnj;"], [0, "&zwj;"], [0, "&lrm;"], [0, "&rlm;"], [0, "&dash;"], [2, "&ndash;"], [0, "&mdash;"], [0, "&horbar;"], [0, "&Verbar;"], [1, "&lsquo;"], [0, "&CloseCurlyQuote;"], [0, "&lsquor;"], [1, "&ldquo;"], [0, "&CloseCurlyDoubleQuote;"], [0, "&bdquo;"], [1, "&dagger;"], [0, "&Dagger;"], [0, "&bull;"], [2, "&nldr;"], [0, "&hellip;"], [9, "&permil;"], [0, "&pertenk;"], [0, "&prime;"], [0, "&Prime;"], [0, "&tprime;"], [0, "&backprime;"], [3, "&lsaquo;"], [0, "&rsaquo;"], [3, "&oline;"], [2, "&caret;"], [1, "&hybull;"], [0, "&frasl;"], [10, "&bsemi;"], [7, "&qprime;"], [7, { v: "&MediumSpace;", n: 8202, o: "&ThickSpace;" }], [0, "&NoBreak;"], [0, "&af;"], [0, "&InvisibleTimes;"], [0, "&ic;"], [72, "&euro;"], [46, "&tdot;"], [0, "&DotDot;"], [37, "&complexes;"], [2, "&incare;"], [4, "&gscr;"], [0, "&hamilt;"], [0, "&Hfr;"], [0, "&Hopf;"], [0, "&planckh;"], [0, "&hbar;"], [0, "&imagline;"], [0, "&Ifr;"], [0, "&lagran;"], [0, "&ell;"], [1, "&naturals;"], [0, "&numero;"], [0, "&copysr;"], [0, "&weierp;"], [0, "&Popf;"], [0, "&Qopf;"], [0, "&realine;"], [0, "&real;"], [0, "&reals;"], [0, "&rx;"], [3, "&trade;"], [1, "&integers;"], [2, "&mho;"], [0, "&zeetrf;"], [0, "&iiota;"], [2, "&bernou;"], [0, "&Cayleys;"], [1, "&escr;"], [0, "&Escr;"], [0, "&Fouriertrf;"], [1, "&Mellintrf;"], [0, "&order;"], [0, "&alefsym;"], [0, "&beth;"], [0, "&gimel;"], [0, "&daleth;"], [12, "&CapitalDifferentialD;"], [0, "&dd;"], [0, "&ee;"], [0, "&ii;"], [10, "&frac13;"], [0, "&frac23;"], [0, "&frac15;"], [0, "&frac25;"], [0, "&frac35;"], [0, "&frac45;"], [0, "&frac16;"], [0, "&frac56;"], [0, "&frac18;"], [0, "&frac38;"], [0, "&frac58;"], [0, "&frac78;"], [49, "&larr;"], [0, "&ShortUpArrow;"], [0, "&rarr;"], [0, "&darr;"], [0, "&harr;"], [0, "&updownarrow;"], [0, "&nwarr;"], [0, "&nearr;"], [0, "&LowerRightArrow;"], [0, "&LowerLeftArrow;"], [0, "&nlarr;"], [0, "&nrarr;"], [1, { v: "&rarrw;", n: 824, o: "&nrarrw;" }], [0, "&Larr;"], [0, "&Uarr;"], [0, "&Rarr;"], [0, "&Darr;"], [0, "&larrtl;"], [0, "&rarrtl;"], [0, "&LeftTeeArrow;"], [0, "&mapstoup;"], [0, "&map;"], [0, "&DownTeeArrow;"], [1, "&hookleftarrow;"], [0, "&hookrightarrow;"], [0, "&larrlp;"], [0, "&looparrowright;"], [0, "&harrw;"], [0, "&nharr;"], [1, "&lsh;"], [0, "&rsh;"], [0, "&ldsh;"], [0, "&rdsh;"], [1, "&crarr;"], [0, "&cularr;"], [0, "&curarr;"], [2, "&circlearrowleft;"], [0, "&circlearrowright;"], [0, "&leftharpoonup;"], [0, "&DownLeftVector;"], [0, "&RightUpVector;"], [0, "&LeftUpVector;"], [0, "&rharu;"], [0, "&DownRightVector;"], [0, "&dharr;"], [0, "&dharl;"], [0, "&RightArrowLeftArrow;"], [0, "&udarr;"], [0, "&LeftArrowRightArrow;"], [0, "&leftleftarrows;"], [0, "&upuparrows;"], [0, "&rightrightarrows;"], [0, "&ddarr;"], [0, "&leftrightharpoons;"], [0, "&Equilibrium;"], [0, "&nlArr;"], [0, "&nhArr;"], [0, "&nrArr;"], [0, "&DoubleLeftArrow;"], [0, "&DoubleUpArrow;"], [0, "&DoubleRightArrow;"], [0, "&dArr;"], [0, "&DoubleLeftRightArrow;"], [0, "&DoubleUpDownArrow;"], [0, "&nwArr;"], [0, "&neArr;"], [0, "&seArr;"], [0, "&swArr;"], [0, "&lAarr;"], [0, "&rAarr;"], [1, "&zigrarr;"], [6, "&larrb;"], [0, "&rarrb;"], [15, "&DownArrowUpArrow;"], [7, "&loarr;"], [0, "&roarr;"], [0, "&hoarr;"], [0, "&forall;"], [0, "&comp;"], [0, { v: "&part;", n: 824, o: "&npart;" }], [0, "&exist;"], [0, "&nexist;"], [0, "&empty;"], [1, "&Del;"], [0, "&Element;"], [0, "&NotElement;"], [1, "&ni;"], [0, "&notni;"], [2, "&prod;"], [0, "&coprod;"], [0, "&sum;"], [0, "&minus;"], [0, "&MinusPlus;"], [0, "&dotplus;"], [1, "&Backslash;"], [0, "&lowast;"], [0, "&compfn;"], [1, "&radic;"], [2, "&prop;"], [0, "&infin;"], [0, "&angrt;"], [0, { v: "&ang;", n: 8402, o: "&nang;" }], [0, "&angmsd;"], [0, "&angsph;"], [0, "&mid;"], [0, "&nmid;"], [0, "&DoubleVerticalBar;"], [0, "&NotDoubleVerticalBar;"], [0, "&and;"], [0, "&or;"], [0, { v: "&cap;", n: 65024, o: "&caps;" }], [0, { v: "&cup;", n: 65024, o: "&cups;" }], [0, "&int;"], [0, "&Int;"], [0, "&iiint;"], [0, "&conint;"], [0, "&Conint;"], [0, "&Cconint;"], [0, "&cwint;"], [0, "&ClockwiseContourIntegral;"], [0, "&awconint;"], [0, "&there4;"], [0, "&becaus;"], [0, "&ratio;"], [0, "&Colon;"], [0, "&dotminus;"], [1, "&mDDot;"], [0, "&homtht;"], [0, { v: "&sim;", n: 8402, o: "&nvsim;" }], [0, { v: "&backsim;", n: 817, o: "&race;" }], [0, { v: "&ac;", n: 819, o: "&acE;" }], [0, "&acd;"], [0, "&VerticalTilde;"], [0, "&NotTilde;"], [0, { v: "&eqsim;", n: 824, o: "&nesim;" }], [0, "&sime;"], [0, "&NotTildeEqual;"], [0, "&cong;"], [0, "&simne;"], [0, "&ncong;"], [0, "&ap;"], [0, "&nap;"], [0, "&ape;"], [0, { v: "&apid;", n: 824, o: "&napid;" }], [0, "&backcong;"], [0, { v: "&asympeq;", n: 8402, o: "&nvap;" }], [0, { v: "&bump;", n: 824, o: "&nbump;" }], [0, { v: "&bumpe;", n: 824, o: "&nbumpe;" }], [0, { v: "&doteq;", n: 824, o: "&nedot;" }], [0, "&doteqdot;"], [0, "&efDot;"], [0, "&erDot;"], [0, "&Assign;"], [0, "&ecolon;"], [0, "&ecir;"], [0, "&circeq;"], [1, "&wedgeq;"], [0, "&veeeq;"], [1, "&triangleq;"], [2, "&equest;"], [0, "&ne;"], [0, { v: "&Congruent;", n: 8421, o: "&bnequiv;" }], [0, "&nequiv;"], [1, { v: "&le;", n: 8402, o: "&nvle;" }], [0, { v: "&ge;", n: 8402, o: "&nvge;" }], [0, { v: "&lE;", n: 824, o: "&nlE;" }], [0, { v: "&gE;", n: 824, o: "&ngE;" }], [0, { v: "&lnE;", n: 65024, o: "&lvertneqq;" }], [0, { v: "&gnE;", n: 65024, o: "&gvertneqq;" }], [0, { v: "&ll;", n: new Map(/* @__PURE__ */ restoreDiff([[824, "&nLtv;"], [7577, "&nLt;"]])) }], [0, { v: "&gg;", n: new Map(/* @__PURE__ */ restoreDiff([[824, "&nGtv;"], [7577, "&nGt;"]])) }], [0, "&between;"], [0, "&NotCupCap;"], [0, "&nless;"], [0, "&ngt;"], [0, "&nle;"], [0, "&nge;"], [0, "&lesssim;"], [0, "&GreaterTilde;"], [0, "&nlsim;"], [0, "&ngsim;"], [0, "&LessGreater;"], [0, "&gl;"], [0, "&NotLessGreater;"], [0, "&NotGreaterLess;"], [0, "&pr;"], [0, "&sc;"], [0, "&prcue;"], [0, "&sccue;"], [0, "&PrecedesTilde;"], [0, { v: "&scsim;", n: 824, o: "&NotSucceedsTilde;" }], [0, "&NotPrecedes;"], [0, "&NotSucceeds;"], [0, { v: "&sub;", n: 8402, o: "&NotSubset;" }], [0, { v: "&sup;", n: 8402, o: "&NotSuperset;" }], [0, "&nsub;"], [0, "&nsup;"], [0, "&sube;"], [0, "&supe;"], [0, "&NotSubsetEqual;"], [0, "&NotSupersetEqual;"], [0, { v: "&subne;", n: 65024, o: "&varsubsetneq;" }], [0, { v: "&supne;", n: 65024, o: "&varsupsetneq;" }], [1, "&cupdot;"], [0, "&UnionPlus;"], [0, { v: "&sqsub;", n: 824, o: "&NotSquareSubset;" }], [0, { v: "&sqsup;", n: 824, o: "&NotSquareSuperset;" }], [0, "&sqsube;"], [0, "&sqsupe;"], [0, { v: "&sqcap;", n: 65024, o: "&sqcaps;" }], [0, { v: "&sqcup;", n: 65024, o: "&sqcups;" }], [0, "&CirclePlus;"], [0, "&CircleMinus;"], [0, "&CircleTimes;"], [0, "&osol;"], [0, "&CircleDot;"], [0, "&circledcirc;"], [0, "&circledast;"], [1, "&circleddash;"], [0, "&boxplus;"], [0, "&boxminus;"], [0, "&boxtimes;"], [0, "&dotsquare;"], [0, "&RightTee;"], [0, "&dashv;"], [0, "&DownTee;"], [0, "&bot;"], [1, "&models;"], [0, "&DoubleRightTee;"], [0, "&Vdash;"], [0, "&Vvdash;"], [0, "&VDash;"], [0, "&nvdash;"], [0, "&nvDash;"], [0, "&nVdash;"], [0, "&nVDash;"], [0, "&prurel;"], [1, "&LeftTriangle;"], [0, "&RightTriangle;"], [0, { v: "&LeftTriangleEqual;", n: 8402, o: "&nvltrie;" }], [0, { v: "&RightTriangleEqual;", n: 8402, o: "&nvrtrie;" }], [0, "&origof;"], [0, "&imof;"], [0, "&multimap;"], [0, "&hercon;"], [0, "&intcal;"], [0, "&veebar;"], [1, "&barvee;"], [0, "&angrtvb;"], [0, "&lrtri;"], [0, "&bigwedge;"], [0, "&bigvee;"], [0, "&bigcap;"], [0, "&bigcup;"], [0, "&diam;"], [0, "&sdot;"], [0, "&sstarf;"], [0, "&divideontimes;"], [0, "&bowtie;"], [0, "&ltimes;"], [0, "&rtimes;"], [0, "&leftthreetimes;"], [0, "&rightthreetimes;"], [0, "&backsimeq;"], [0, "&curlyvee;"], [0, "&curlywedge;"], [0, "&Sub;"], [0, "&Sup;"], [0, "&Cap;"], [0, "&Cup;"], [0, "&fork;"], [0, "&epar;"], [0, "&lessdot;"], [0, "&gtdot;"], [0, { v: "&Ll;", n: 824, o: "&nLl;" }], [0, { v: "&Gg;", n: 824, o: "&nGg;" }], [0, { v: "&leg;", n: 65024, o: "&lesg;" }], [0, { v: "&gel;", n: 65024, o: "&gesl;" }], [2, "&cuepr;"], [0, "&cuesc;"], [0, "&NotPrecedesSlantEqual;"], [0, "&NotSucceedsSlantEqual;"], [0, "&NotSquareSubsetEqual;"], [0, "&NotSquareSupersetEqual;"], [2, "&lnsim;"], [0, "&gnsim;"], [0, "&precnsim;"], [0, "&scnsim;"], [0, "&nltri;"], [0, "&NotRightTriangle;"], [0, "&nltrie;"], [0, "&NotRightTriangleEqual;"], [0, "&vellip;"], [0, "&ctdot;"], [0, "&utdot;"], [0, "&dtdot;"], [0, "&disin;"], [0, "&isinsv;"], [0, "&isins;"], [0, { v: "&isindot;", n: 824, o: "&notindot;" }], [0, "&notinvc;"], [0, "&notinvb;"], [1, { v: "&isinE;", n: 824, o: "&notinE;" }], [0, "&nisd;"], [0, "&xnis;"], [0, "&nis;"], [0, "&notnivc;"], [0, "&notnivb;"], [6, "&barwed;"], [0, "&Barwed;"], [1, "&lceil;"], [0, "&rceil;"], [0, "&LeftFloor;"], [0, "&rfloor;"], [0, "&drcrop;"], [0, "&dlcrop;"], [0, "&urcrop;"], [0, "&ulcrop;"], [0, "&bnot;"], [1, "&profline;"], [0, "&profsurf;"], [1, "&telrec;"], [0, "&target;"], [5, "&ulcorn;"], [0, "&urcorn;"], [0, "&dlcorn;"], [0, "&drcorn;"], [2, "&frown;"], [0, "&smile;"], [9, "&cylcty;"], [0, "&profalar;"], [7, "&topbot;"], [6, "&ovbar;"], [1, "&solbar;"], [60, "&angzarr;"], [51, "&lmoustache;"], [0, "&rmoustache;"], [2, "&OverBracket;"], [0, "&bbrk;"], [0, "&bbrktbrk;"], [37, "&OverParenthesis;"], [0, "&UnderParenthesis;"], [0, "&OverBrace;"], [0, "&UnderBrace;"], [2, "&trpezium;"], [4, "&elinters;"], [59, "&blank;"], [164, "&circledS;"], [55, "&boxh;"], [1, "&boxv;"], [9, "&boxdr;"], [3, "&boxdl;"], [3, "&boxur;"], [3, "&boxul;"], [3, "&boxvr;"], [7, "&boxvl;"], [7, "&boxhd;"], [7, "&boxhu;"], [7, "&boxvh;"], [19, "&boxH;"], [0, "&boxV;"], [0, "&boxdR;"], [0, "&boxDr;"], [0, "&boxDR;"], [0, "&boxdL;"], [0, "&boxDl;"], [0, "&boxDL;"], [0, "&boxuR;"], [0, "&boxUr;"], [0, "&boxUR;"], [0, "&boxuL;"], [0, "&boxUl;"], [0, "&boxUL;"], [0, "&boxvR;"], [0, "&boxVr;"], [0, "&boxVR;"], [0, "&boxvL;"], [0, "&boxVl;"], [0, "&boxVL;"], [0, "&boxHd;"], [0, "&boxhD;"], [0, "&boxHD;"], [0, "&boxHu;"], [0, "&boxhU;"], [0, "&boxHU;"], [0, "&boxvH;"], [0, "&boxVh;"], [0, "&boxVH;"], [19, "&uhblk;"], [3, "&lhblk;"], [3, "&block;"], [8, "&blk14;"], [0, "&blk12;"], [0, "&blk34;"], [13, "&square;"], [8, "&blacksquare;"], [0, "&EmptyVerySmallSquare;"], [1, "&rect;"], [0, "&marker;"], [2, "&fltns;"], [1, "&bigtriangleup;"], [0, "&blacktriangle;"], [0, "&triangle;"], [2, "&blacktriangleright;"], [0, "&rtri;"], [3, "&bigtriangledown;"], [0, "&blacktriangledown;"], [0, "&dtri;"], [2, "&blacktriangleleft;"], [0, "&ltri;"], [6, "&loz;"], [0, "&cir;"], [32, "&tridot;"], [2, "&bigcirc;"], [8, "&ultri;"], [0, "&urtri;"], [0, "&lltri;"], [0, "&EmptySmallSquare;"], [0, "&FilledSmallSquare;"], [8, "&bigstar;"], [0, "&star;"], [7, "&phone;"], [49, "&female;"], [1, "&male;"], [29, "&spades;"], [2, "&clubs;"], [1, "&hearts;"], [0, "&diamondsuit;"], [3, "&sung;"], [2, "&flat;"], [0, "&natural;"], [0, "&sharp;"], [163, "&check;"], [3, "&cross;"], [8, "&malt;"], [21, "&sext;"], [33, "&VerticalSeparator;"], [25, "&lbbrk;"], [0, "&rbbrk;"], [84, "&bsolhsub;"], [0, "&suphsol;"], [28, "&LeftDoubleBracket;"], [0, "&RightDoubleBracket;"], [0, "&lang;"], [0, "&rang;"], [0, "&Lang;"], [0, "&Rang;"], [0, "&loang;"], [0, "&roang;"], [7, "&longleftarrow;"], [0, "&longrightarrow;"], [0, "&longleftrightarrow;"], [0, "&DoubleLongLeftArrow;"], [0, "&DoubleLongRightArrow;"], [0, "&DoubleLongLeftRightArrow;"], [1, "&longmapsto;"], [2, "&dzigrarr;"], [258, "&nvlArr;"], [0, "&nvrArr;"], [0, "&nvHarr;"], [0, "&Map;"], [6, "&lbarr;"], [0, "&bkarow;"], [0, "&lBarr;"], [0, "&dbkarow;"], [0, "&drbkarow;"], [0, "&DDotrahd;"], [0, "&UpArrowBar;"], [0, "&DownArrowBar;"], [2, "&Rarrtl;"], [2, "&latail;"], [0, "&ratail;"], [0, "&lAtail;"], [0, "&rAtail;"], [0, "&larrfs;"], [0, "&rarrfs;"], [0, "&larrbfs;"], [0, "&rarrbfs;"], [2, "&nwarhk;"], [0, "&nearhk;"], [0, "&hksearow;"], [0, "&hkswarow;"], [0, "&nwnear;"], [0, "&nesear;"], [0, "&seswar;"], [0, "&swnwar;"], [8, { v: "&rarrc;", n: 824, o: "&nrarrc;" }], [1, "&cudarrr;"], [0, "&ldca;"], [0, "&rdca;"], [0, "&cudarrl;"], [0, "&larrpl;"], [2, "&curarrm;"], [0, "&cularrp;"], [7, "&rarrpl;"], [2, "&harrcir;"], [0, "&Uarrocir;"], [0, "&lurdshar;"], [0, "&ldrushar;"], [2, "&LeftRightVector;"], [0, "&RightUpDownVector;"], [0, "&DownLeftRightVector;"], [0, "&LeftUpDownVector;"], [0, "&LeftVectorBar;"], [0, "&RightVectorBar;"], [0, "&RightUpVectorBar;"], [0, "&RightDownVectorBar;"], [0, "&DownLeftVectorBar;"], [0, "&DownRightVectorBar;"], [0, "&LeftUpVectorBar;"], [0, "&LeftDownVectorBar;"], [0, "&LeftTeeVector;"], [0, "&RightTeeVector;"], [0, "&RightUpTeeVector;"], [0, "&RightDownTeeVector;"], [0, "&DownLeftTeeVector;"], [0, "&DownRightTeeVector;"], [0, "&LeftUpTeeVector;"], [0, "&LeftDownTeeVector;"], [0, "&lHar;"], [0, "&uHar;"], [0, "&rHar;"], [0, "&dHar;"], [0, "&luruhar;"], [0, "&ldrdhar;"], [0, "&ruluhar;"], [0, "&rdldhar;"], [0, "&lharul;"], [0, "&llhard;"], [0, "&rharul;"], [0, "&lrhard;"], [0, "&udhar;"], [0, "&duhar;"], [0, "&RoundImplies;"], [0, "&erarr;"], [0, "&simrarr;"], [0, "&larrsim;"], [0, "&rarrsim;"], [0, "&rarrap;"], [0, "&ltlarr;"], [1, "&gtrarr;"], [0, "&subrarr;"], [1, "&suplarr;"], [0, "&lfisht;"], [0, "&rfisht;"], [0, "&ufisht;"], [0, "&dfisht;"], [5, "&lopar;"], [0, "&ropar;"], [4, "&lbrke;"], [0, "&rbrke;"], [0, "&lbrkslu;"], [0, "&rbrksld;"], [0, "&lbrksld;"], [0, "&rbrkslu;"], [0, "&langd;"], [0, "&rangd;"], [0, "&lparlt;"], [0, "&rpargt;"], [0, "&gtlPar;"], [0, "&ltrPar;"], [3, "&vzigzag;"], [1, "&vangrt;"], [0, "&angrtvbd;"], [6, "&ange;"], [0, "&range;"], [0, "&dwangle;"], [0, "&uwangle;"], [0, "&angmsdaa;"], [0, "&angmsdab;"], [0, "&angmsdac;"], [0, "&angmsdad;"], [0, "&angmsdae;"], [0, "&angmsdaf;"], [0, "&angmsdag;"], [0, "&angmsdah;"], [0, "&bemptyv;"], [0, "&demptyv;"], [0, "&cemptyv;"], [0, "&raemptyv;"], [0, "&laemptyv;"], [0, "&ohbar;"], [0, "&omid;"], [0, "&opar;"], [1, "&operp;"], [1, "&olcross;"], [0, "&odsold;"], [1, "&olcir;"], [0, "&ofcir;"], [0, "&olt;"], [0, "&ogt;"], [0, "&cirscir;"], [0, "&cirE;"], [0, "&solb;"], [0, "&bsolb;"], [3, "&boxbox;"], [3, "&trisb;"], [0, "&rtriltri;"], [0, { v: "&LeftTriangleBar;", n: 824, o: "&NotLeftTriangleBar;" }], [0, { v: "&RightTriangleBar;", n: 824, o: "&NotRightTriangleBar;" }], [11, "&iinfin;"], [0, "&infintie;"], [0, "&nvinfin;"], [4, "&eparsl;"], [0, "&smeparsl;"], [0, "&eqvparsl;"], [5, "&blacklozenge;"], [8, "&RuleDelayed;"], [1, "&dsol;"], [9, "&bigodot;"], [0, "&bigoplus;"], [0, "&bigotimes;"], [1, "&biguplus;"], [1, "&bigsqcup;"], [5, "&iiiint;"], [0, "&fpartint;"], [2, "&cirfnint;"], [0, "&awint;"], [0, "&rppolint;"], [0, "&scpolint;"], [0, "&npolint;"], [0, "&pointint;"], [0, "&quatint;"], [0, "&intlarhk;"], [10, "&pluscir;"], [0, "&plusacir;"], [0, "&simplus;"], [0, "&plusdu;"], [0, "&plussim;"], [0, "&plustwo;"], [1, "&mcomma;"], [0, "&minusdu;"], [2, "&loplus;"], [0, "&roplus;"], [0, "&Cross;"], [0, "&timesd;"], [0, "&timesbar;"], [1, "&smashp;"], [0, "&lotimes;"], [0, "&rotimes;"], [0, "&otimesas;"], [0, "&Otimes;"], [0, "&odiv;"], [0, "&triplus;"], [0, "&triminus;"], [0, "&tritime;"], [0, "&intprod;"], [2, "&amalg;"], [0, "&capdot;"], [1, "&ncup;"], [0, "&ncap;"], [0, "&capand;"], [0, "&cupor;"], [0, "&cupcap;"], [0, "&capcup;"], [0, "&cupbrcap;"], [0, "&capbrcup;"], [0, "&cupcup;"], [0, "&capcap;"], [0, "&ccups;"], [0, "&ccaps;"], [2, "&ccupssm;"], [2, "&And;"], [0, "&Or;"], [0, "&andand;"], [0, "&oror;"], [0, "&orslope;"], [0, "&andslope;"], [1, "&andv;"], [0, "&orv;"], [0, "&andd;"], [0, "&ord;"], [1, "&wedbar;"], [6, "&sdote;"], [3, "&simdot;"], [2, { v: "&congdot;", n: 824, o: "&ncongdot;" }], [0, "&easter;"], [0, "&apacir;"], [0, { v: "&apE;", n: 824, o: "&napE;" }], [0, "&eplus;"], [0, "&pluse;"], [0, "&Esim;"], [0, "&Colone;"], [0, "&Equal;"], [1, "&ddotseq;"], [0, "&equivDD;"], [0, "&ltcir;"], [0, "&gtcir;"], [0, "&ltquest;"], [0, "&gtquest;"], [0, { v: "&leqslant;", n: 824, o: "&nleqslant;" }], [0, { v: "&geqslant;", n: 824, o: "&ngeqslant;" }], [0, "&lesdot;"], [0, "&gesdot;"], [0, "&lesdoto;"], [0, "&gesdoto;"], [0, "&lesdotor;"], [0, "&gesdotol;"], [0, "&lap;"], [0, "&gap;"], [0, "&lne;"], [0, "&gne;"], [0, "&lnap;"], [0, "&gnap;"], [0, "&lEg;"], [0, "&gEl;"], [0, "&lsime;"], [0, "&gsime;"], [0, "&lsimg;"], [0, "&gsiml;"], [0, "&lgE;"], [0, "&glE;"], [0, "&lesges;"], [0, "&gesles;"], [0, "&els;"], [0, "&egs;"], [0, "&elsdot;"], [0, "&egsdot;"], [0, "&el;"], [0, "&eg;"], [2, "&siml;"], [0, "&simg;"], [0, "&simlE;"], [0, "&simgE;"], [0, { v: "&LessLess;", n: 824, o: "&NotNestedLessLess;" }], [0, { v: "&GreaterGreater;", n: 824, o: "&NotNestedGreaterGreater;" }], [1, "&glj;"], [0, "&gla;"], [0, "&ltcc;"], [0, "&gtcc;"], [0, "&lescc;"], [0, "&gescc;"], [0, "&smt;"], [0, "&lat;"], [0, { v: "&smte;", n: 65024, o: "&smtes;" }], [0, { v: "&late;", n: 65024, o: "&lates;" }], [0, "&bumpE;"], [0, { v: "&PrecedesEqual;", n: 824, o: "&NotPrecedesEqual;" }], [0, { v: "&sce;", n: 824, o: "&NotSucceedsEqual;" }], [2, "&prE;"], [0, "&scE;"], [0, "&precneqq;"], [0, "&scnE;"], [0, "&prap;"], [0, "&scap;"], [0, "&precnapprox;"], [0, "&scnap;"], [0, "&Pr;"], [0, "&Sc;"], [0, "&subdot;"], [0, "&supdot;"], [0, "&subplus;"], [0, "&supplus;"], [0, "&submult;"], [0, "&supmult;"], [0, "&subedot;"], [0, "&supedot;"], [0, { v: "&subE;", n: 824, o: "&nsubE;" }], [0, { v: "&supE;", n: 824, o: "&nsupE;" }], [0, "&subsim;"], [0, "&supsim;"], [2, { v: "&subnE;", n: 65024, o: "&varsubsetneqq;" }], [0, { v: "&supnE;", n: 65024, o: "&varsupsetneqq;" }], [2, "&csub;"], [0, "&csup;"], [0, "&csube;"], [0, "&csupe;"], [0, "&subsup;"], [0, "&supsub;"], [0, "&subsub;"], [0, "&supsup;"], [0, "&suphsub;"], [0, "&supdsub;"], [0, "&forkv;"], [0, "&topfork;"], [0, "&mlcp;"], [8, "&Dashv;"], [1, "&Vdashl;"], [0, "&Barv;"], [0, "&vBar;"], [0, "&vBarv;"], [1, "&Vbar;"], [0, "&Not;"], [0, "&bNot;"], [0, "&rnmid;"], [0, "&cirmid;"], [0, "&midcir;"], [0, "&topcir;"], [0, "&nhpar;"], [0, "&parsim;"], [9, { v: "&parsl;", n: 8421, o: "&nparsl;" }], [44343, { n: new Map(/* @__PURE__ */ restoreDiff([[56476, "&Ascr;"], [1, "&Cscr;"], [0, "&Dscr;"], [2, "&Gscr;"], [2, "&Jscr;"], [0, "&Kscr;"], [2, "&Nscr;"], [0, "&Oscr;"], [0, "&Pscr;"], [0, "&Qscr;"], [1, "&Sscr;"], [0, "&Tscr;"], [0, "&Uscr;"], [0, "&Vscr;"], [0, "&Wscr;"], [0, "&Xscr;"], [0, "&Yscr;"], [0, "&Zscr;"], [0, "&ascr;"], [0, "&bscr;"], [0, "&cscr;"], [0, "&dscr;"], [1, "&fscr;"], [1, "&hscr;"], [0, "&iscr;"], [0, "&jscr;"], [0, "&kscr;"], [0, "&lscr;"], [0, "&mscr;"], [0, "&nscr;"], [1, "&pscr;"], [0, "&qscr;"], [0, "&rscr;"], [0, "&sscr;"], [0, "&tscr;"], [0, "&uscr;"], [0, "&vscr;"], [0, "&wscr;"], [0, "&xscr;"], [0, "&yscr;"], [0, "&zscr;"], [52, "&Afr;"], [0, "&Bfr;"], [1, "&Dfr;"], [0, "&Efr;"], [0, "&Ffr;"], [0, "&Gfr;"], [2, "&Jfr;"], [0, "&Kfr;"], [0, "&Lfr;"], [0, "&Mfr;"], [0, "&Nfr;"], [0, "&Ofr;"], [0, "&Pfr;"], [0, "&Qfr;"], [1, "&Sfr;"], [0, "&Tfr;"], [0, "&Ufr;"], [0, "&Vfr;"], [0, "&Wfr;"], [0, "&Xfr;"], [0, "&Yfr;"], [1, "&afr;"], [0, "&bfr;"], [0, "&cfr;"], [0, "&dfr;"], [0, "&efr;"], [0, "&ffr;"], [0, "&gfr;"], [0, "&hfr;"], [0, "&ifr;"], [0, "&jfr;"], [0, "&kfr;"], [0, "&lfr;"], [0, "&mfr;"], [0, "&nfr;"], [0, "&ofr;"], [0, "&pfr;"], [0, "&qfr;"], [0, "&rfr;"], [0, "&sfr;"], [0, "&tfr;"], [0, "&ufr;"], [0, "&vfr;"], [0, "&wfr;"], [0, "&xfr;"], [0, "&yfr;"], [0, "&zfr;"], [0, "&Aopf;"], [0, "&Bopf;"], [1, "&Dopf;"], [0, "&Eopf;"], [0, "&Fopf;"], [0, "&Gopf;"], [1, "&Iopf;"], [0, "&Jopf;"], [0, "&Kopf;"], [0, "&Lopf;"], [0, "&Mopf;"], [1, "&Oopf;"], [3, "&Sopf;"], [0, "&Topf;"], [0, "&Uopf;"], [0, "&Vopf;"], [0, "&Wopf;"], [0, "&Xopf;"], [0, "&Yopf;"], [1, "&aopf;"], [0, "&bopf;"], [0, "&copf;"], [0, "&dopf;"], [0, "&eopf;"], [0, "&fopf;"], [0, "&gopf;"], [0, "&hopf;"], [0, "&iopf;"], [0, "&jopf;"], [0, "&kopf;"], [0, "&lopf;"], [0, "&mopf;"], [0, "&nopf;"], [0, "&oopf;"], [0, "&popf;"], [0, "&qopf;"], [0, "&ropf;"], [0, "&sopf;"], [0, "&topf;"], [0, "&uopf;"], [0, "&vopf;"], [0, "&wopf;"], [0, "&xopf;"], [0, "&yopf;"], [0, "&zopf;"]])) }], [8906, "&fflig;"], [0, "&filig;"], [0, "&fllig;"], [0, "&ffilig;"], [0, "&ffllig;"]]));

// node_modules/markdown-it/node_modules/entities/lib/esm/escape.js
var xmlCodeMap = /* @__PURE__ */ new Map([
  [34, "&quot;"],
  [38, "&amp;"],
  [39, "&apos;"],
  [60, "&lt;"],
  [62, "&gt;"]
]);
var getCodePoint = (
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition
  String.prototype.codePointAt != null ? (str, index2) => str.codePointAt(index2) : (
    // http://mathiasbynens.be/notes/javascript-encoding#surrogate-formulae
    (c, index2) => (c.charCodeAt(index2) & 64512) === 55296 ? (c.charCodeAt(index2) - 55296) * 1024 + c.charCodeAt(index2 + 1) - 56320 + 65536 : c.charCodeAt(index2)
  )
);
function getEscaper(regex, map) {
  return function escape3(data) {
    let match2;
    let lastIdx = 0;
    let result = "";
    while (match2 = regex.exec(data)) {
      if (lastIdx !== match2.index) {
        result += data.substring(lastIdx, match2.index);
      }
      result += map.get(match2[0].charCodeAt(0));
      lastIdx = match2.index + 1;
    }
    return result + data.substring(lastIdx);
  };
}
var escapeUTF8 = getEscaper(/[&<>'"]/g, xmlCodeMap);
var escapeAttribute = getEscaper(/["&\u00A0]/g, /* @__PURE__ */ new Map([
  [34, "&quot;"],
  [38, "&amp;"],
  [160, "&nbsp;"]
]));
var escapeText = getEscaper(/[&<>\u00A0]/g, /* @__PURE__ */ new Map([
  [38, "&amp;"],
  [60, "&lt;"],
  [62, "&gt;"],
  [160, "&nbsp;"]
]));

// node_modules/markdown-it/node_modules/entities/lib/esm/index.js
var EntityLevel;
(function(EntityLevel2) {
  EntityLevel2[EntityLevel2["XML"] = 0] = "XML";
  EntityLevel2[EntityLevel2["HTML"] = 1] = "HTML";
})(EntityLevel || (EntityLevel = {}));
var EncodingMode;
(function(EncodingMode2) {
  EncodingMode2[EncodingMode2["UTF8"] = 0] = "UTF8";
  EncodingMode2[EncodingMode2["ASCII"] = 1] = "ASCII";
  EncodingMode2[EncodingMode2["Extensive"] = 2] = "Extensive";
  EncodingMode2[EncodingMode2["Attribute"] = 3] = "Attribute";
  EncodingMode2[EncodingMode2["Text"] = 4] = "Text";
})(EncodingMode || (EncodingMode = {}));

// node_modules/markdown-it/lib/common/utils.mjs
function _class(obj) {
  return Object.prototype.toString.call(obj);
}
function isString(obj) {
  return _class(obj) === "[object String]";
}
var _hasOwnProperty = Object.prototype.hasOwnProperty;
function has4(object, key) {
  return _hasOwnProperty.call(object, key);
}
function assign(obj) {
  const sources = Array.prototype.slice.call(arguments, 1);
  sources.forEach(function(source) {
    if (!source) {
      return;
    }
    if (typeof source !== "object") {
      throw new TypeError(source + "must be object");
    }
    Object.keys(source).forEach(function(key) {
      obj[key] = source[key];
    });
  });
  return obj;
}
function arrayReplaceAt(src, pos, newElements) {
  return [].concat(src.slice(0, pos), newElements, src.slice(pos + 1));
}
function isValidEntityCode(c) {
  if (c >= 55296 && c <= 57343) {
    return false;
  }
  if (c >= 64976 && c <= 65007) {
    return false;
  }
  if ((c & 65535) === 65535 || (c & 65535) === 65534) {
    return false;
  }
  if (c >= 0 && c <= 8) {
    return false;
  }
  if (c === 11) {
    return false;
  }
  if (c >= 14 && c <= 31) {
    return false;
  }
  if (c >= 127 && c <= 159) {
    return false;
  }
  if (c > 1114111) {
    return false;
  }
  return true;
}
function fromCodePoint2(c) {
  if (c > 65535) {
    c -= 65536;
    const surrogate1 = 55296 + (c >> 10);
    const surrogate2 = 56320 + (c & 1023);
    return String.fromCharCode(surrogate1, surrogate2);
  }
  return String.fromCharCode(c);
}
var UNESCAPE_MD_RE = /\\([!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~])/g;
var ENTITY_RE = /&([a-z#][a-z0-9]{1,31});/gi;
var UNESCAPE_ALL_RE = new RegExp(UNESCAPE_MD_RE.source + "|" + ENTITY_RE.source, "gi");
var DIGITAL_ENTITY_TEST_RE = /^#((?:x[a-f0-9]{1,8}|[0-9]{1,8}))$/i;
function replaceEntityPattern(match2, name) {
  if (name.charCodeAt(0) === 35 && DIGITAL_ENTITY_TEST_RE.test(name)) {
    const code2 = name[1].toLowerCase() === "x" ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    if (isValidEntityCode(code2)) {
      return fromCodePoint2(code2);
    }
    return match2;
  }
  const decoded2 = decodeHTML(match2);
  if (decoded2 !== match2) {
    return decoded2;
  }
  return match2;
}
function unescapeMd(str) {
  if (str.indexOf("\\") < 0) {
    return str;
  }
  return str.replace(UNESCAPE_MD_RE, "$1");
}
function unescapeAll(str) {
  if (str.indexOf("\\") < 0 && str.indexOf("&") < 0) {
    return str;
  }
  return str.replace(UNESCAPE_ALL_RE, function(match2, escaped2, entity2) {
    if (escaped2) {
      return escaped2;
    }
    return replaceEntityPattern(match2, entity2);
  });
}
var HTML_ESCAPE_TEST_RE = /[&<>"]/;
var HTML_ESCAPE_REPLACE_RE = /[&<>"]/g;
var HTML_REPLACEMENTS = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;"
};
function replaceUnsafeChar(ch) {
  return HTML_REPLACEMENTS[ch];
}
function escapeHtml(str) {
  if (HTML_ESCAPE_TEST_RE.test(str)) {
    return str.replace(HTML_ESCAPE_REPLACE_RE, replaceUnsafeChar);
  }
  return str;
}
var REGEXP_ESCAPE_RE = /[.?*+^$[\]\\(){}|-]/g;
function escapeRE(str) {
  return str.replace(REGEXP_ESCAPE_RE, "\\$&");
}
function isSpace(code2) {
  switch (code2) {
    case 9:
    case 32:
      return true;
  }
  return false;
}
function isWhiteSpace(code2) {
  if (code2 >= 8192 && code2 <= 8202) {
    return true;
  }
  switch (code2) {
    case 9:
    // \t
    case 10:
    // \n
    case 11:
    // \v
    case 12:
    // \f
    case 13:
    // \r
    case 32:
    case 160:
    case 5760:
    case 8239:
    case 8287:
    case 12288:
      return true;
  }
  return false;
}
function isPunctChar(ch) {
  return regex_default4.test(ch) || regex_default5.test(ch);
}
function isPunctCharCode(code2) {
  return isPunctChar(fromCodePoint2(code2));
}
function isMdAsciiPunct(ch) {
  switch (ch) {
    case 33:
    case 34:
    case 35:
    case 36:
    case 37:
    case 38:
    case 39:
    case 40:
    case 41:
    case 42:
    case 43:
    case 44:
    case 45:
    case 46:
    case 47:
    case 58:
    case 59:
    case 60:
    case 61:
    case 62:
    case 63:
    case 64:
    case 91:
    case 92:
    case 93:
    case 94:
    case 95:
    case 96:
    case 123:
    case 124:
    case 125:
    case 126:
      return true;
    default:
      return false;
  }
}
function normalizeReference(str) {
  str = str.trim().replace(/\s+/g, " ");
  if ("\u1E9E".toLowerCase() === "\u1E7E") {
    str = str.replace(/ẞ/g, "\xDF");
  }
  return str.toLowerCase().toUpperCase();
}
function isAsciiTrimmable(c) {
  return c === 32 || c === 9 || c === 10 || c === 13;
}
function asciiTrim(str) {
  let start = 0;
  for (; start < str.length; start++) {
    if (!isAsciiTrimmable(str.charCodeAt(start))) {
      break;
    }
  }
  let end = str.length - 1;
  for (; end >= start; end--) {
    if (!isAsciiTrimmable(str.charCodeAt(end))) {
      break;
    }
  }
  return str.slice(start, end + 1);
}
var lib = { mdurl: mdurl_exports, ucmicro: uc_exports };

// node_modules/markdown-it/lib/helpers/index.mjs
var helpers_exports = {};
__export(helpers_exports, {
  parseLinkDestination: () => parseLinkDestination,
  parseLinkLabel: () => parseLinkLabel,
  parseLinkTitle: () => parseLinkTitle
});

// node_modules/markdown-it/lib/helpers/parse_link_label.mjs
function parseLinkLabel(state, start, disableNested) {
  let level, found2, marker, prevPos;
  const max = state.posMax;
  const oldPos = state.pos;
  state.pos = start + 1;
  level = 1;
  while (state.pos < max) {
    marker = state.src.charCodeAt(state.pos);
    if (marker === 93) {
      level--;
      if (level === 0) {
        found2 = true;
        break;
      }
    }
    prevPos = state.pos;
    state.md.inline.skipToken(state);
    if (marker === 91) {
      if (prevPos === state.pos - 1) {
        level++;
      } else if (disableNested) {
        state.pos = oldPos;
        return -1;
      }
    }
  }
  let labelEnd2 = -1;
  if (found2) {
    labelEnd2 = state.pos;
  }
  state.pos = oldPos;
  return labelEnd2;
}

// node_modules/markdown-it/lib/helpers/parse_link_destination.mjs
function parseLinkDestination(str, start, max) {
  let code2;
  let pos = start;
  const result = {
    ok: false,
    pos: 0,
    str: ""
  };
  if (str.charCodeAt(pos) === 60) {
    pos++;
    while (pos < max) {
      code2 = str.charCodeAt(pos);
      if (code2 === 10) {
        return result;
      }
      if (code2 === 60) {
        return result;
      }
      if (code2 === 62) {
        result.pos = pos + 1;
        result.str = unescapeAll(str.slice(start + 1, pos));
        result.ok = true;
        return result;
      }
      if (code2 === 92 && pos + 1 < max) {
        pos += 2;
        continue;
      }
      pos++;
    }
    return result;
  }
  let level = 0;
  while (pos < max) {
    code2 = str.charCodeAt(pos);
    if (code2 === 32) {
      break;
    }
    if (code2 < 32 || code2 === 127) {
      break;
    }
    if (code2 === 92 && pos + 1 < max) {
      if (str.charCodeAt(pos + 1) === 32) {
        pos++;
        continue;
      }
      pos += 2;
      continue;
    }
    if (code2 === 40) {
      level++;
      if (level > 32) {
        return result;
      }
    }
    if (code2 === 41) {
      if (level === 0) {
        break;
      }
      level--;
    }
    pos++;
  }
  if (start === pos) {
    return result;
  }
  if (level !== 0) {
    return result;
  }
  result.str = unescapeAll(str.slice(start, pos));
  result.pos = pos;
  result.ok = true;
  return result;
}

// node_modules/markdown-it/lib/helpers/parse_link_title.mjs
function parseLinkTitle(str, start, max, prev_state) {
  let code2;
  let pos = start;
  const state = {
    // if `true`, this is a valid link title
    ok: false,
    // if `true`, this link can be continued on the next line
    can_continue: false,
    // if `ok`, it's the position of the first character after the closing marker
    pos: 0,
    // if `ok`, it's the unescaped title
    str: "",
    // expected closing marker character code
    marker: 0
  };
  if (prev_state) {
    state.str = prev_state.str;
    state.marker = prev_state.marker;
  } else {
    if (pos >= max) {
      return state;
    }
    let marker = str.charCodeAt(pos);
    if (marker !== 34 && marker !== 39 && marker !== 40) {
      return state;
    }
    start++;
    pos++;
    if (marker === 40) {
      marker = 41;
    }
    state.marker = marker;
  }
  while (pos < max) {
    code2 = str.charCodeAt(pos);
    if (code2 === state.marker) {
      state.pos = pos + 1;
      state.str += unescapeAll(str.slice(start, pos));
      state.ok = true;
      return state;
    } else if (code2 === 40 && state.marker === 41) {
      return state;
    } else if (code2 === 92 && pos + 1 < max) {
      pos++;
    }
    pos++;
  }
  state.can_continue = true;
  state.str += unescapeAll(str.slice(start, pos));
  return state;
}

// node_modules/markdown-it/lib/renderer.mjs
var default_rules = {};
default_rules.code_inline = function(tokens2, idx, options, env, slf) {
  const token = tokens2[idx];
  return "<code" + slf.renderAttrs(token) + ">" + escapeHtml(token.content) + "</code>";
};
default_rules.code_block = function(tokens2, idx, options, env, slf) {
  const token = tokens2[idx];
  return "<pre" + slf.renderAttrs(token) + "><code>" + escapeHtml(tokens2[idx].content) + "</code></pre>\n";
};
default_rules.fence = function(tokens2, idx, options, env, slf) {
  const token = tokens2[idx];
  const info = token.info ? unescapeAll(token.info).trim() : "";
  let langName = "";
  let langAttrs = "";
  if (info) {
    const arr = info.split(/(\s+)/g);
    langName = arr[0];
    langAttrs = arr.slice(2).join("");
  }
  let highlighted;
  if (options.highlight) {
    highlighted = options.highlight(token.content, langName, langAttrs) || escapeHtml(token.content);
  } else {
    highlighted = escapeHtml(token.content);
  }
  if (highlighted.indexOf("<pre") === 0) {
    return highlighted + "\n";
  }
  if (info) {
    const i = token.attrIndex("class");
    const tmpAttrs = token.attrs ? token.attrs.slice() : [];
    if (i < 0) {
      tmpAttrs.push(["class", options.langPrefix + langName]);
    } else {
      tmpAttrs[i] = tmpAttrs[i].slice();
      tmpAttrs[i][1] += " " + options.langPrefix + langName;
    }
    const tmpToken = {
      attrs: tmpAttrs
    };
    return `<pre><code${slf.renderAttrs(tmpToken)}>${highlighted}</code></pre>
`;
  }
  return `<pre><code${slf.renderAttrs(token)}>${highlighted}</code></pre>
`;
};
default_rules.image = function(tokens2, idx, options, env, slf) {
  const token = tokens2[idx];
  token.attrs[token.attrIndex("alt")][1] = slf.renderInlineAsText(token.children, options, env);
  return slf.renderToken(tokens2, idx, options);
};
default_rules.hardbreak = function(tokens2, idx, options) {
  return options.xhtmlOut ? "<br />\n" : "<br>\n";
};
default_rules.softbreak = function(tokens2, idx, options) {
  return options.breaks ? options.xhtmlOut ? "<br />\n" : "<br>\n" : "\n";
};
default_rules.text = function(tokens2, idx) {
  return escapeHtml(tokens2[idx].content);
};
default_rules.html_block = function(tokens2, idx) {
  return tokens2[idx].content;
};
default_rules.html_inline = function(tokens2, idx) {
  return tokens2[idx].content;
};
function Renderer() {
  this.rules = assign({}, default_rules);
}
Renderer.prototype.renderAttrs = function renderAttrs(token) {
  let i, l, result;
  if (!token.attrs) {
    return "";
  }
  result = "";
  for (i = 0, l = token.attrs.length; i < l; i++) {
    result += " " + escapeHtml(token.attrs[i][0]) + '="' + escapeHtml(token.attrs[i][1]) + '"';
  }
  return result;
};
Renderer.prototype.renderToken = function renderToken(tokens2, idx, options) {
  const token = tokens2[idx];
  let result = "";
  if (token.hidden) {
    return "";
  }
  if (token.block && token.nesting !== -1 && idx && tokens2[idx - 1].hidden) {
    result += "\n";
  }
  result += (token.nesting === -1 ? "</" : "<") + token.tag;
  result += this.renderAttrs(token);
  if (token.nesting === 0 && options.xhtmlOut) {
    result += " /";
  }
  let needLf = false;
  if (token.block) {
    needLf = true;
    if (token.nesting === 1) {
      if (idx + 1 < tokens2.length) {
        const nextToken = tokens2[idx + 1];
        if (nextToken.type === "inline" || nextToken.hidden) {
          needLf = false;
        } else if (nextToken.nesting === -1 && nextToken.tag === token.tag) {
          needLf = false;
        }
      }
    }
  }
  result += needLf ? ">\n" : ">";
  return result;
};
Renderer.prototype.renderInline = function(tokens2, options, env) {
  let result = "";
  const rules = this.rules;
  for (let i = 0, len = tokens2.length; i < len; i++) {
    const type = tokens2[i].type;
    if (typeof rules[type] !== "undefined") {
      result += rules[type](tokens2, i, options, env, this);
    } else {
      result += this.renderToken(tokens2, i, options);
    }
  }
  return result;
};
Renderer.prototype.renderInlineAsText = function(tokens2, options, env) {
  let result = "";
  for (let i = 0, len = tokens2.length; i < len; i++) {
    switch (tokens2[i].type) {
      case "text":
        result += tokens2[i].content;
        break;
      case "image":
        result += this.renderInlineAsText(tokens2[i].children, options, env);
        break;
      case "html_inline":
      case "html_block":
        result += tokens2[i].content;
        break;
      case "softbreak":
      case "hardbreak":
        result += "\n";
        break;
      default:
    }
  }
  return result;
};
Renderer.prototype.render = function(tokens2, options, env) {
  let result = "";
  const rules = this.rules;
  for (let i = 0, len = tokens2.length; i < len; i++) {
    const type = tokens2[i].type;
    if (type === "inline") {
      result += this.renderInline(tokens2[i].children, options, env);
    } else if (typeof rules[type] !== "undefined") {
      result += rules[type](tokens2, i, options, env, this);
    } else {
      result += this.renderToken(tokens2, i, options, env);
    }
  }
  return result;
};
var renderer_default = Renderer;

// node_modules/markdown-it/lib/ruler.mjs
function Ruler() {
  this.__rules__ = [];
  this.__cache__ = null;
}
Ruler.prototype.__find__ = function(name) {
  for (let i = 0; i < this.__rules__.length; i++) {
    if (this.__rules__[i].name === name) {
      return i;
    }
  }
  return -1;
};
Ruler.prototype.__compile__ = function() {
  const self = this;
  const chains = [""];
  self.__rules__.forEach(function(rule) {
    if (!rule.enabled) {
      return;
    }
    rule.alt.forEach(function(altName) {
      if (chains.indexOf(altName) < 0) {
        chains.push(altName);
      }
    });
  });
  self.__cache__ = {};
  chains.forEach(function(chain) {
    self.__cache__[chain] = [];
    self.__rules__.forEach(function(rule) {
      if (!rule.enabled) {
        return;
      }
      if (chain && rule.alt.indexOf(chain) < 0) {
        return;
      }
      self.__cache__[chain].push(rule.fn);
    });
  });
};
Ruler.prototype.at = function(name, fn, options) {
  const index2 = this.__find__(name);
  const opt = options || {};
  if (index2 === -1) {
    throw new Error("Parser rule not found: " + name);
  }
  this.__rules__[index2].fn = fn;
  this.__rules__[index2].alt = opt.alt || [];
  this.__cache__ = null;
};
Ruler.prototype.before = function(beforeName, ruleName, fn, options) {
  const index2 = this.__find__(beforeName);
  const opt = options || {};
  if (index2 === -1) {
    throw new Error("Parser rule not found: " + beforeName);
  }
  this.__rules__.splice(index2, 0, {
    name: ruleName,
    enabled: true,
    fn,
    alt: opt.alt || []
  });
  this.__cache__ = null;
};
Ruler.prototype.after = function(afterName, ruleName, fn, options) {
  const index2 = this.__find__(afterName);
  const opt = options || {};
  if (index2 === -1) {
    throw new Error("Parser rule not found: " + afterName);
  }
  this.__rules__.splice(index2 + 1, 0, {
    name: ruleName,
    enabled: true,
    fn,
    alt: opt.alt || []
  });
  this.__cache__ = null;
};
Ruler.prototype.push = function(ruleName, fn, options) {
  const opt = options || {};
  this.__rules__.push({
    name: ruleName,
    enabled: true,
    fn,
    alt: opt.alt || []
  });
  this.__cache__ = null;
};
Ruler.prototype.enable = function(list3, ignoreInvalid) {
  if (!Array.isArray(list3)) {
    list3 = [list3];
  }
  const result = [];
  list3.forEach(function(name) {
    const idx = this.__find__(name);
    if (idx < 0) {
      if (ignoreInvalid) {
        return;
      }
      throw new Error("Rules manager: invalid rule name " + name);
    }
    this.__rules__[idx].enabled = true;
    result.push(name);
  }, this);
  this.__cache__ = null;
  return result;
};
Ruler.prototype.enableOnly = function(list3, ignoreInvalid) {
  if (!Array.isArray(list3)) {
    list3 = [list3];
  }
  this.__rules__.forEach(function(rule) {
    rule.enabled = false;
  });
  this.enable(list3, ignoreInvalid);
};
Ruler.prototype.disable = function(list3, ignoreInvalid) {
  if (!Array.isArray(list3)) {
    list3 = [list3];
  }
  const result = [];
  list3.forEach(function(name) {
    const idx = this.__find__(name);
    if (idx < 0) {
      if (ignoreInvalid) {
        return;
      }
      throw new Error("Rules manager: invalid rule name " + name);
    }
    this.__rules__[idx].enabled = false;
    result.push(name);
  }, this);
  this.__cache__ = null;
  return result;
};
Ruler.prototype.getRules = function(chainName) {
  if (this.__cache__ === null) {
    this.__compile__();
  }
  return this.__cache__[chainName] || [];
};
var ruler_default = Ruler;

// node_modules/markdown-it/lib/token.mjs
function Token(type, tag2, nesting) {
  this.type = type;
  this.tag = tag2;
  this.attrs = null;
  this.map = null;
  this.nesting = nesting;
  this.level = 0;
  this.children = null;
  this.content = "";
  this.markup = "";
  this.info = "";
  this.meta = null;
  this.block = false;
  this.hidden = false;
}
Token.prototype.attrIndex = function attrIndex(name) {
  if (!this.attrs) {
    return -1;
  }
  const attrs = this.attrs;
  for (let i = 0, len = attrs.length; i < len; i++) {
    if (attrs[i][0] === name) {
      return i;
    }
  }
  return -1;
};
Token.prototype.attrPush = function attrPush(attrData) {
  if (this.attrs) {
    this.attrs.push(attrData);
  } else {
    this.attrs = [attrData];
  }
};
Token.prototype.attrSet = function attrSet(name, value) {
  const idx = this.attrIndex(name);
  const attrData = [name, value];
  if (idx < 0) {
    this.attrPush(attrData);
  } else {
    this.attrs[idx] = attrData;
  }
};
Token.prototype.attrGet = function attrGet(name) {
  const idx = this.attrIndex(name);
  let value = null;
  if (idx >= 0) {
    value = this.attrs[idx][1];
  }
  return value;
};
Token.prototype.attrJoin = function attrJoin(name, value) {
  const idx = this.attrIndex(name);
  if (idx < 0) {
    this.attrPush([name, value]);
  } else {
    this.attrs[idx][1] = this.attrs[idx][1] + " " + value;
  }
};
var token_default = Token;

// node_modules/markdown-it/lib/rules_core/state_core.mjs
function StateCore(src, md2, env) {
  this.src = src;
  this.env = env;
  this.tokens = [];
  this.inlineMode = false;
  this.md = md2;
}
StateCore.prototype.Token = token_default;
var state_core_default = StateCore;

// node_modules/markdown-it/lib/rules_core/normalize.mjs
var NEWLINES_RE = /\r\n?|\n/g;
var NULL_RE = /\0/g;
function normalize(state) {
  let str;
  str = state.src.replace(NEWLINES_RE, "\n");
  str = str.replace(NULL_RE, "\uFFFD");
  state.src = str;
}

// node_modules/markdown-it/lib/rules_core/block.mjs
function block(state) {
  let token;
  if (state.inlineMode) {
    token = new state.Token("inline", "", 0);
    token.content = state.src;
    token.map = [0, 1];
    token.children = [];
    state.tokens.push(token);
  } else {
    state.md.block.parse(state.src, state.md, state.env, state.tokens);
  }
}

// node_modules/markdown-it/lib/rules_core/inline.mjs
function inline(state) {
  const tokens2 = state.tokens;
  for (let i = 0, l = tokens2.length; i < l; i++) {
    const tok = tokens2[i];
    if (tok.type === "inline") {
      state.md.inline.parse(tok.content, state.md, state.env, tok.children);
    }
  }
}

// node_modules/markdown-it/lib/rules_core/linkify.mjs
function isLinkOpen(str) {
  return /^<a[>\s]/i.test(str);
}
function isLinkClose(str) {
  return /^<\/a\s*>/i.test(str);
}
function linkify(state) {
  const blockTokens = state.tokens;
  if (!state.md.options.linkify) {
    return;
  }
  for (let j = 0, l = blockTokens.length; j < l; j++) {
    if (blockTokens[j].type !== "inline" || !state.md.linkify.pretest(blockTokens[j].content)) {
      continue;
    }
    const tokens2 = blockTokens[j].children;
    const replacements = [];
    let htmlLinkLevel = 0;
    for (let i = tokens2.length - 1; i >= 0; i--) {
      const currentToken = tokens2[i];
      if (currentToken.type === "link_close") {
        i--;
        while (tokens2[i].level !== currentToken.level && tokens2[i].type !== "link_open") {
          i--;
        }
        continue;
      }
      if (currentToken.type === "html_inline") {
        if (isLinkOpen(currentToken.content) && htmlLinkLevel > 0) {
          htmlLinkLevel--;
        }
        if (isLinkClose(currentToken.content)) {
          htmlLinkLevel++;
        }
      }
      if (htmlLinkLevel > 0) {
        continue;
      }
      if (currentToken.type === "text" && state.md.linkify.test(currentToken.content)) {
        const text4 = currentToken.content;
        let links = state.md.linkify.match(text4);
        const nodes = [];
        let level = currentToken.level;
        let lastPos = 0;
        if (links.length > 0 && links[0].index === 0 && i > 0 && tokens2[i - 1].type === "text_special") {
          links = links.slice(1);
        }
        for (let ln = 0; ln < links.length; ln++) {
          const url = links[ln].url;
          const fullUrl = state.md.normalizeLink(url);
          if (!state.md.validateLink(fullUrl)) {
            continue;
          }
          let urlText = links[ln].text;
          if (!links[ln].schema) {
            urlText = state.md.normalizeLinkText("http://" + urlText).replace(/^http:\/\//, "");
          } else if (links[ln].schema === "mailto:" && !/^mailto:/i.test(urlText)) {
            urlText = state.md.normalizeLinkText("mailto:" + urlText).replace(/^mailto:/, "");
          } else {
            urlText = state.md.normalizeLinkText(urlText);
          }
          const pos = links[ln].index;
          if (pos > lastPos) {
            const token = new state.Token("text", "", 0);
            token.content = text4.slice(lastPos, pos);
            token.level = level;
            nodes.push(token);
          }
          const token_o = new state.Token("link_open", "a", 1);
          token_o.attrs = [["href", fullUrl]];
          token_o.level = level++;
          token_o.markup = "linkify";
          token_o.info = "auto";
          nodes.push(token_o);
          const token_t = new state.Token("text", "", 0);
          token_t.content = urlText;
          token_t.level = level;
          nodes.push(token_t);
          const token_c = new state.Token("link_close", "a", -1);
          token_c.level = --level;
          token_c.markup = "linkify";
          token_c.info = "auto";
          nodes.push(token_c);
          lastPos = links[ln].lastIndex;
        }
        if (lastPos < text4.length) {
          const token = new state.Token("text", "", 0);
          token.content = text4.slice(lastPos);
          token.level = level;
          nodes.push(token);
        }
        replacements.push({ index: i, nodes });
      }
    }
    if (replacements.length > 0) {
      let newTokensLength = tokens2.length;
      for (const replacement of replacements) {
        newTokensLength += replacement.nodes.length - 1;
      }
      const newTokens = new Array(newTokensLength);
      let replacementIndex = 0;
      let newTokenIndex = 0;
      replacements.reverse();
      for (let i = 0; i < tokens2.length; i++) {
        const replacement = replacements[replacementIndex];
        if (replacement?.index === i) {
          for (const node2 of replacement.nodes) {
            newTokens[newTokenIndex++] = node2;
          }
          replacementIndex++;
        } else {
          newTokens[newTokenIndex++] = tokens2[i];
        }
      }
      blockTokens[j].children = newTokens;
    }
  }
}

// node_modules/markdown-it/lib/rules_core/replacements.mjs
var RARE_RE = /\+-|\.\.|\?\?\?\?|!!!!|,,|--/;
var SCOPED_ABBR_TEST_RE = /\((c|tm|r)\)/i;
var SCOPED_ABBR_RE = /\((c|tm|r)\)/ig;
var SCOPED_ABBR = {
  c: "\xA9",
  r: "\xAE",
  tm: "\u2122"
};
function replaceFn(match2, name) {
  return SCOPED_ABBR[name.toLowerCase()];
}
function replace_scoped(inlineTokens) {
  let inside_autolink = 0;
  for (let i = inlineTokens.length - 1; i >= 0; i--) {
    const token = inlineTokens[i];
    if (token.type === "text" && !inside_autolink) {
      token.content = token.content.replace(SCOPED_ABBR_RE, replaceFn);
    }
    if (token.type === "link_open" && token.info === "auto") {
      inside_autolink--;
    }
    if (token.type === "link_close" && token.info === "auto") {
      inside_autolink++;
    }
  }
}
function replace_rare(inlineTokens) {
  let inside_autolink = 0;
  for (let i = inlineTokens.length - 1; i >= 0; i--) {
    const token = inlineTokens[i];
    if (token.type === "text" && !inside_autolink) {
      if (RARE_RE.test(token.content)) {
        token.content = token.content.replace(/\+-/g, "\xB1").replace(/\.{2,}/g, "\u2026").replace(/([?!])…/g, "$1..").replace(/([?!]){4,}/g, "$1$1$1").replace(/,{2,}/g, ",").replace(/(^|[^-])---(?=[^-]|$)/mg, "$1\u2014").replace(/(^|\s)--(?=\s|$)/mg, "$1\u2013").replace(/(^|[^-\s])--(?=[^-\s]|$)/mg, "$1\u2013");
      }
    }
    if (token.type === "link_open" && token.info === "auto") {
      inside_autolink--;
    }
    if (token.type === "link_close" && token.info === "auto") {
      inside_autolink++;
    }
  }
}
function replace(state) {
  let blkIdx;
  if (!state.md.options.typographer) {
    return;
  }
  for (blkIdx = state.tokens.length - 1; blkIdx >= 0; blkIdx--) {
    if (state.tokens[blkIdx].type !== "inline") {
      continue;
    }
    if (SCOPED_ABBR_TEST_RE.test(state.tokens[blkIdx].content)) {
      replace_scoped(state.tokens[blkIdx].children);
    }
    if (RARE_RE.test(state.tokens[blkIdx].content)) {
      replace_rare(state.tokens[blkIdx].children);
    }
  }
}

// node_modules/markdown-it/lib/rules_core/smartquotes.mjs
var QUOTE_TEST_RE = /['"]/;
var QUOTE_RE = /['"]/g;
var APOSTROPHE = "\u2019";
var MAX_OPENERS = 1e3;
function truncateStack(stack, heads, length) {
  while (stack.length > length) {
    const item = stack.pop();
    if (item.isSingleQuote) {
      heads.single = item.prevSameQuoteIdx;
    } else {
      heads.double = item.prevSameQuoteIdx;
    }
  }
}
function addReplacement(replacements, tokenIdx, pos, ch) {
  if (!replacements[tokenIdx]) {
    replacements[tokenIdx] = [];
  }
  replacements[tokenIdx].push({ pos, ch });
}
function applyReplacements(str, replacements) {
  let result = "";
  let lastPos = 0;
  replacements.sort((a, b) => a.pos - b.pos);
  for (let i = 0; i < replacements.length; i++) {
    const replacement = replacements[i];
    result += str.slice(lastPos, replacement.pos) + replacement.ch;
    lastPos = replacement.pos + 1;
  }
  return result + str.slice(lastPos);
}
function process_inlines(tokens2, state) {
  let j;
  const stack = [];
  const heads = { single: -1, double: -1 };
  const replacements = {};
  for (let i = 0; i < tokens2.length; i++) {
    const token = tokens2[i];
    const thisLevel = tokens2[i].level;
    for (j = stack.length - 1; j >= 0; j--) {
      if (stack[j].level <= thisLevel) {
        break;
      }
    }
    truncateStack(stack, heads, j + 1);
    if (token.type !== "text") {
      continue;
    }
    const text4 = token.content;
    let pos = 0;
    const max = text4.length;
    OUTER:
      while (pos < max) {
        QUOTE_RE.lastIndex = pos;
        const t = QUOTE_RE.exec(text4);
        if (!t) {
          break;
        }
        let canOpen = true;
        let canClose = true;
        pos = t.index + 1;
        const isSingle = t[0] === "'";
        let lastChar = 32;
        if (t.index - 1 >= 0) {
          lastChar = text4.charCodeAt(t.index - 1);
        } else {
          for (j = i - 1; j >= 0; j--) {
            if (tokens2[j].type === "softbreak" || tokens2[j].type === "hardbreak") break;
            if (!tokens2[j].content) continue;
            lastChar = tokens2[j].content.charCodeAt(tokens2[j].content.length - 1);
            break;
          }
        }
        let nextChar = 32;
        if (pos < max) {
          nextChar = text4.charCodeAt(pos);
        } else {
          for (j = i + 1; j < tokens2.length; j++) {
            if (tokens2[j].type === "softbreak" || tokens2[j].type === "hardbreak") break;
            if (!tokens2[j].content) continue;
            nextChar = tokens2[j].content.charCodeAt(0);
            break;
          }
        }
        const isLastPunctChar = isMdAsciiPunct(lastChar) || isPunctCharCode(lastChar);
        const isNextPunctChar = isMdAsciiPunct(nextChar) || isPunctCharCode(nextChar);
        const isLastWhiteSpace = isWhiteSpace(lastChar);
        const isNextWhiteSpace = isWhiteSpace(nextChar);
        if (isNextWhiteSpace) {
          canOpen = false;
        } else if (isNextPunctChar) {
          if (!(isLastWhiteSpace || isLastPunctChar)) {
            canOpen = false;
          }
        }
        if (isLastWhiteSpace) {
          canClose = false;
        } else if (isLastPunctChar) {
          if (!(isNextWhiteSpace || isNextPunctChar)) {
            canClose = false;
          }
        }
        if (nextChar === 34 && t[0] === '"') {
          if (lastChar >= 48 && lastChar <= 57) {
            canClose = canOpen = false;
          }
        }
        if (canOpen && canClose) {
          canOpen = isLastPunctChar;
          canClose = isNextPunctChar;
        }
        if (!canOpen && !canClose) {
          if (isSingle) {
            addReplacement(replacements, i, t.index, APOSTROPHE);
          }
          continue;
        }
        if (canClose) {
          j = isSingle ? heads.single : heads.double;
          if (j >= 0 && stack[j].level === thisLevel) {
            const item = stack[j];
            let openQuote;
            let closeQuote;
            if (isSingle) {
              openQuote = state.md.options.quotes[2];
              closeQuote = state.md.options.quotes[3];
            } else {
              openQuote = state.md.options.quotes[0];
              closeQuote = state.md.options.quotes[1];
            }
            addReplacement(replacements, i, t.index, closeQuote);
            addReplacement(replacements, item.tokenIdx, item.contentPos, openQuote);
            truncateStack(stack, heads, j);
            continue OUTER;
          }
        }
        if (canOpen) {
          if (stack.length >= MAX_OPENERS) {
            return;
          }
          stack.push({
            tokenIdx: i,
            contentPos: t.index,
            isSingleQuote: isSingle,
            level: thisLevel,
            // stack index of the previous opener of the same quote type, -1 if none
            prevSameQuoteIdx: isSingle ? heads.single : heads.double
          });
          if (isSingle) {
            heads.single = stack.length - 1;
          } else {
            heads.double = stack.length - 1;
          }
        } else if (canClose && isSingle) {
          addReplacement(replacements, i, t.index, APOSTROPHE);
        }
      }
  }
  Object.keys(replacements).forEach(function(tokenIdx) {
    tokens2[tokenIdx].content = applyReplacements(tokens2[tokenIdx].content, replacements[tokenIdx]);
  });
}
function smartquotes(state) {
  if (!state.md.options.typographer) {
    return;
  }
  for (let blkIdx = state.tokens.length - 1; blkIdx >= 0; blkIdx--) {
    if (state.tokens[blkIdx].type !== "inline" || !QUOTE_TEST_RE.test(state.tokens[blkIdx].content)) {
      continue;
    }
    process_inlines(state.tokens[blkIdx].children, state);
  }
}

// node_modules/markdown-it/lib/rules_core/text_join.mjs
function text_join(state) {
  let curr, last;
  const blockTokens = state.tokens;
  const l = blockTokens.length;
  for (let j = 0; j < l; j++) {
    if (blockTokens[j].type !== "inline") continue;
    const tokens2 = blockTokens[j].children;
    const max = tokens2.length;
    for (curr = 0; curr < max; curr++) {
      if (tokens2[curr].type === "text_special") {
        tokens2[curr].type = "text";
      }
    }
    for (curr = last = 0; curr < max; curr++) {
      if (tokens2[curr].type === "text" && curr + 1 < max && tokens2[curr + 1].type === "text") {
        tokens2[curr + 1].content = tokens2[curr].content + tokens2[curr + 1].content;
      } else {
        if (curr !== last) {
          tokens2[last] = tokens2[curr];
        }
        last++;
      }
    }
    if (curr !== last) {
      tokens2.length = last;
    }
  }
}

// node_modules/markdown-it/lib/parser_core.mjs
var _rules = [
  ["normalize", normalize],
  ["block", block],
  ["inline", inline],
  ["linkify", linkify],
  ["replacements", replace],
  ["smartquotes", smartquotes],
  // `text_join` finds `text_special` tokens (for escape sequences)
  // and joins them with the rest of the text
  ["text_join", text_join]
];
function Core() {
  this.ruler = new ruler_default();
  for (let i = 0; i < _rules.length; i++) {
    this.ruler.push(_rules[i][0], _rules[i][1]);
  }
}
Core.prototype.process = function(state) {
  const rules = this.ruler.getRules("");
  for (let i = 0, l = rules.length; i < l; i++) {
    rules[i](state);
  }
};
Core.prototype.State = state_core_default;
var parser_core_default = Core;

// node_modules/markdown-it/lib/rules_block/state_block.mjs
function StateBlock(src, md2, env, tokens2) {
  this.src = src;
  this.md = md2;
  this.env = env;
  this.tokens = tokens2;
  this.bMarks = [];
  this.eMarks = [];
  this.tShift = [];
  this.sCount = [];
  this.bsCount = [];
  this.blkIndent = 0;
  this.line = 0;
  this.lineMax = 0;
  this.tight = false;
  this.ddIndent = -1;
  this.listIndent = -1;
  this.parentType = "root";
  this.level = 0;
  const s = this.src;
  for (let start = 0, pos = 0, indent = 0, offset = 0, len = s.length, indent_found = false; pos < len; pos++) {
    const ch = s.charCodeAt(pos);
    if (!indent_found) {
      if (isSpace(ch)) {
        indent++;
        if (ch === 9) {
          offset += 4 - offset % 4;
        } else {
          offset++;
        }
        continue;
      } else {
        indent_found = true;
      }
    }
    if (ch === 10 || pos === len - 1) {
      if (ch !== 10) {
        pos++;
      }
      this.bMarks.push(start);
      this.eMarks.push(pos);
      this.tShift.push(indent);
      this.sCount.push(offset);
      this.bsCount.push(0);
      indent_found = false;
      indent = 0;
      offset = 0;
      start = pos + 1;
    }
  }
  this.bMarks.push(s.length);
  this.eMarks.push(s.length);
  this.tShift.push(0);
  this.sCount.push(0);
  this.bsCount.push(0);
  this.lineMax = this.bMarks.length - 1;
}
StateBlock.prototype.push = function(type, tag2, nesting) {
  const token = new token_default(type, tag2, nesting);
  token.block = true;
  if (nesting < 0) this.level--;
  token.level = this.level;
  if (nesting > 0) this.level++;
  this.tokens.push(token);
  return token;
};
StateBlock.prototype.isEmpty = function isEmpty2(line) {
  return this.bMarks[line] + this.tShift[line] >= this.eMarks[line];
};
StateBlock.prototype.skipEmptyLines = function skipEmptyLines(from) {
  for (let max = this.lineMax; from < max; from++) {
    if (this.bMarks[from] + this.tShift[from] < this.eMarks[from]) {
      break;
    }
  }
  return from;
};
StateBlock.prototype.skipSpaces = function skipSpaces(pos) {
  for (let max = this.src.length; pos < max; pos++) {
    const ch = this.src.charCodeAt(pos);
    if (!isSpace(ch)) {
      break;
    }
  }
  return pos;
};
StateBlock.prototype.skipSpacesBack = function skipSpacesBack(pos, min) {
  if (pos <= min) {
    return pos;
  }
  while (pos > min) {
    if (!isSpace(this.src.charCodeAt(--pos))) {
      return pos + 1;
    }
  }
  return pos;
};
StateBlock.prototype.skipChars = function skipChars(pos, code2) {
  for (let max = this.src.length; pos < max; pos++) {
    if (this.src.charCodeAt(pos) !== code2) {
      break;
    }
  }
  return pos;
};
StateBlock.prototype.skipCharsBack = function skipCharsBack(pos, code2, min) {
  if (pos <= min) {
    return pos;
  }
  while (pos > min) {
    if (code2 !== this.src.charCodeAt(--pos)) {
      return pos + 1;
    }
  }
  return pos;
};
StateBlock.prototype.getLines = function getLines(begin, end, indent, keepLastLF) {
  if (begin >= end) {
    return "";
  }
  const queue = new Array(end - begin);
  for (let i = 0, line = begin; line < end; line++, i++) {
    let lineIndent = 0;
    const lineStart = this.bMarks[line];
    let first = lineStart;
    let last;
    if (line + 1 < end || keepLastLF) {
      last = this.eMarks[line] + 1;
    } else {
      last = this.eMarks[line];
    }
    while (first < last && lineIndent < indent) {
      const ch = this.src.charCodeAt(first);
      if (isSpace(ch)) {
        if (ch === 9) {
          lineIndent += 4 - (lineIndent + this.bsCount[line]) % 4;
        } else {
          lineIndent++;
        }
      } else if (first - lineStart < this.tShift[line]) {
        lineIndent++;
      } else {
        break;
      }
      first++;
    }
    if (lineIndent > indent) {
      queue[i] = new Array(lineIndent - indent + 1).join(" ") + this.src.slice(first, last);
    } else {
      queue[i] = this.src.slice(first, last);
    }
  }
  return queue.join("");
};
StateBlock.prototype.Token = token_default;
var state_block_default = StateBlock;

// node_modules/markdown-it/lib/rules_block/table.mjs
var MAX_AUTOCOMPLETED_CELLS = 65536;
function getLine(state, line) {
  const pos = state.bMarks[line] + state.tShift[line];
  const max = state.eMarks[line];
  return state.src.slice(pos, max);
}
function escapedSplit(str) {
  const result = [];
  const max = str.length;
  let pos = 0;
  let ch = str.charCodeAt(pos);
  let isEscaped = false;
  let lastPos = 0;
  let current = "";
  while (pos < max) {
    if (ch === 124) {
      if (!isEscaped) {
        result.push(current + str.substring(lastPos, pos));
        current = "";
        lastPos = pos + 1;
      } else {
        current += str.substring(lastPos, pos - 1);
        lastPos = pos;
      }
    }
    isEscaped = ch === 92;
    pos++;
    ch = str.charCodeAt(pos);
  }
  result.push(current + str.substring(lastPos));
  return result;
}
function table(state, startLine, endLine, silent) {
  if (startLine + 2 > endLine) {
    return false;
  }
  let nextLine = startLine + 1;
  if (state.sCount[nextLine] < state.blkIndent) {
    return false;
  }
  if (state.sCount[nextLine] - state.blkIndent >= 4) {
    return false;
  }
  let pos = state.bMarks[nextLine] + state.tShift[nextLine];
  if (pos >= state.eMarks[nextLine]) {
    return false;
  }
  const firstCh = state.src.charCodeAt(pos++);
  if (firstCh !== 124 && firstCh !== 45 && firstCh !== 58) {
    return false;
  }
  if (pos >= state.eMarks[nextLine]) {
    return false;
  }
  const secondCh = state.src.charCodeAt(pos++);
  if (secondCh !== 124 && secondCh !== 45 && secondCh !== 58 && !isSpace(secondCh)) {
    return false;
  }
  if (firstCh === 45 && isSpace(secondCh)) {
    return false;
  }
  while (pos < state.eMarks[nextLine]) {
    const ch = state.src.charCodeAt(pos);
    if (ch !== 124 && ch !== 45 && ch !== 58 && !isSpace(ch)) {
      return false;
    }
    pos++;
  }
  let lineText = getLine(state, startLine + 1);
  let columns = lineText.split("|");
  const aligns = [];
  for (let i = 0; i < columns.length; i++) {
    const t = columns[i].trim();
    if (!t) {
      if (i === 0 || i === columns.length - 1) {
        continue;
      } else {
        return false;
      }
    }
    if (!/^:?-+:?$/.test(t)) {
      return false;
    }
    if (t.charCodeAt(t.length - 1) === 58) {
      aligns.push(t.charCodeAt(0) === 58 ? "center" : "right");
    } else if (t.charCodeAt(0) === 58) {
      aligns.push("left");
    } else {
      aligns.push("");
    }
  }
  lineText = getLine(state, startLine).trim();
  if (lineText.indexOf("|") === -1) {
    return false;
  }
  if (state.sCount[startLine] - state.blkIndent >= 4) {
    return false;
  }
  columns = escapedSplit(lineText);
  if (columns.length && columns[0] === "") columns.shift();
  if (columns.length && columns[columns.length - 1] === "") columns.pop();
  const columnCount = columns.length;
  if (columnCount === 0 || columnCount !== aligns.length) {
    return false;
  }
  if (silent) {
    return true;
  }
  const oldParentType = state.parentType;
  state.parentType = "table";
  const terminatorRules = state.md.block.ruler.getRules("blockquote");
  const token_to = state.push("table_open", "table", 1);
  const tableLines = [startLine, 0];
  token_to.map = tableLines;
  const token_tho = state.push("thead_open", "thead", 1);
  token_tho.map = [startLine, startLine + 1];
  const token_htro = state.push("tr_open", "tr", 1);
  token_htro.map = [startLine, startLine + 1];
  for (let i = 0; i < columns.length; i++) {
    const token_ho = state.push("th_open", "th", 1);
    if (aligns[i]) {
      token_ho.attrs = [["style", "text-align:" + aligns[i]]];
    }
    const token_il = state.push("inline", "", 0);
    token_il.content = columns[i].trim();
    token_il.children = [];
    state.push("th_close", "th", -1);
  }
  state.push("tr_close", "tr", -1);
  state.push("thead_close", "thead", -1);
  let tbodyLines;
  let autocompletedCells = 0;
  for (nextLine = startLine + 2; nextLine < endLine; nextLine++) {
    if (state.sCount[nextLine] < state.blkIndent) {
      break;
    }
    let terminate = false;
    for (let i = 0, l = terminatorRules.length; i < l; i++) {
      if (terminatorRules[i](state, nextLine, endLine, true)) {
        terminate = true;
        break;
      }
    }
    if (terminate) {
      break;
    }
    lineText = getLine(state, nextLine).trim();
    if (!lineText) {
      break;
    }
    if (state.sCount[nextLine] - state.blkIndent >= 4) {
      break;
    }
    columns = escapedSplit(lineText);
    if (columns.length && columns[0] === "") columns.shift();
    if (columns.length && columns[columns.length - 1] === "") columns.pop();
    autocompletedCells += columnCount - columns.length;
    if (autocompletedCells > MAX_AUTOCOMPLETED_CELLS) {
      break;
    }
    if (nextLine === startLine + 2) {
      const token_tbo = state.push("tbody_open", "tbody", 1);
      token_tbo.map = tbodyLines = [startLine + 2, 0];
    }
    const token_tro = state.push("tr_open", "tr", 1);
    token_tro.map = [nextLine, nextLine + 1];
    for (let i = 0; i < columnCount; i++) {
      const token_tdo = state.push("td_open", "td", 1);
      if (aligns[i]) {
        token_tdo.attrs = [["style", "text-align:" + aligns[i]]];
      }
      const token_il = state.push("inline", "", 0);
      token_il.content = columns[i] ? columns[i].trim() : "";
      token_il.children = [];
      state.push("td_close", "td", -1);
    }
    state.push("tr_close", "tr", -1);
  }
  if (tbodyLines) {
    state.push("tbody_close", "tbody", -1);
    tbodyLines[1] = nextLine;
  }
  state.push("table_close", "table", -1);
  tableLines[1] = nextLine;
  state.parentType = oldParentType;
  state.line = nextLine;
  return true;
}

// node_modules/markdown-it/lib/rules_block/code.mjs
function code(state, startLine, endLine) {
  if (state.sCount[startLine] - state.blkIndent < 4) {
    return false;
  }
  let nextLine = startLine + 1;
  let last = nextLine;
  while (nextLine < endLine) {
    if (state.isEmpty(nextLine)) {
      nextLine++;
      continue;
    }
    if (state.sCount[nextLine] - state.blkIndent >= 4) {
      nextLine++;
      last = nextLine;
      continue;
    }
    break;
  }
  state.line = last;
  const token = state.push("code_block", "code", 0);
  token.content = state.getLines(startLine, last, 4 + state.blkIndent, false) + "\n";
  token.map = [startLine, state.line];
  return true;
}

// node_modules/markdown-it/lib/rules_block/fence.mjs
function fence(state, startLine, endLine, silent) {
  let pos = state.bMarks[startLine] + state.tShift[startLine];
  let max = state.eMarks[startLine];
  if (state.sCount[startLine] - state.blkIndent >= 4) {
    return false;
  }
  if (pos + 3 > max) {
    return false;
  }
  const marker = state.src.charCodeAt(pos);
  if (marker !== 126 && marker !== 96) {
    return false;
  }
  let mem = pos;
  pos = state.skipChars(pos, marker);
  let len = pos - mem;
  if (len < 3) {
    return false;
  }
  const markup = state.src.slice(mem, pos);
  const params = state.src.slice(pos, max);
  if (marker === 96) {
    if (params.indexOf(String.fromCharCode(marker)) >= 0) {
      return false;
    }
  }
  if (silent) {
    return true;
  }
  let nextLine = startLine;
  let haveEndMarker = false;
  for (; ; ) {
    nextLine++;
    if (nextLine >= endLine) {
      break;
    }
    pos = mem = state.bMarks[nextLine] + state.tShift[nextLine];
    max = state.eMarks[nextLine];
    if (pos < max && state.sCount[nextLine] < state.blkIndent) {
      break;
    }
    if (state.src.charCodeAt(pos) !== marker) {
      continue;
    }
    if (state.sCount[nextLine] - state.blkIndent >= 4) {
      continue;
    }
    pos = state.skipChars(pos, marker);
    if (pos - mem < len) {
      continue;
    }
    pos = state.skipSpaces(pos);
    if (pos < max) {
      continue;
    }
    haveEndMarker = true;
    break;
  }
  len = state.sCount[startLine];
  state.line = nextLine + (haveEndMarker ? 1 : 0);
  const token = state.push("fence", "code", 0);
  token.info = params;
  token.content = state.getLines(startLine + 1, nextLine, len, true);
  token.markup = markup;
  token.map = [startLine, state.line];
  return true;
}

// node_modules/markdown-it/lib/rules_block/blockquote.mjs
function blockquote(state, startLine, endLine, silent) {
  let pos = state.bMarks[startLine] + state.tShift[startLine];
  let max = state.eMarks[startLine];
  const oldLineMax = state.lineMax;
  if (state.sCount[startLine] - state.blkIndent >= 4) {
    return false;
  }
  if (state.src.charCodeAt(pos) !== 62) {
    return false;
  }
  if (silent) {
    return true;
  }
  const oldBMarks = [];
  const oldBSCount = [];
  const oldSCount = [];
  const oldTShift = [];
  const terminatorRules = state.md.block.ruler.getRules("blockquote");
  const oldParentType = state.parentType;
  state.parentType = "blockquote";
  let lastLineEmpty = false;
  let nextLine;
  for (nextLine = startLine; nextLine < endLine; nextLine++) {
    const isOutdented = state.sCount[nextLine] < state.blkIndent;
    pos = state.bMarks[nextLine] + state.tShift[nextLine];
    max = state.eMarks[nextLine];
    if (pos >= max) {
      break;
    }
    if (state.src.charCodeAt(pos++) === 62 && !isOutdented) {
      let initial = state.sCount[nextLine] + 1;
      let spaceAfterMarker;
      let adjustTab;
      if (state.src.charCodeAt(pos) === 32) {
        pos++;
        initial++;
        adjustTab = false;
        spaceAfterMarker = true;
      } else if (state.src.charCodeAt(pos) === 9) {
        spaceAfterMarker = true;
        if ((state.bsCount[nextLine] + initial) % 4 === 3) {
          pos++;
          initial++;
          adjustTab = false;
        } else {
          adjustTab = true;
        }
      } else {
        spaceAfterMarker = false;
      }
      let offset = initial;
      oldBMarks.push(state.bMarks[nextLine]);
      state.bMarks[nextLine] = pos;
      while (pos < max) {
        const ch = state.src.charCodeAt(pos);
        if (isSpace(ch)) {
          if (ch === 9) {
            offset += 4 - (offset + state.bsCount[nextLine] + (adjustTab ? 1 : 0)) % 4;
          } else {
            offset++;
          }
        } else {
          break;
        }
        pos++;
      }
      lastLineEmpty = pos >= max;
      oldBSCount.push(state.bsCount[nextLine]);
      state.bsCount[nextLine] = state.sCount[nextLine] + 1 + (spaceAfterMarker ? 1 : 0);
      oldSCount.push(state.sCount[nextLine]);
      state.sCount[nextLine] = offset - initial;
      oldTShift.push(state.tShift[nextLine]);
      state.tShift[nextLine] = pos - state.bMarks[nextLine];
      continue;
    }
    if (lastLineEmpty) {
      break;
    }
    let terminate = false;
    for (let i = 0, l = terminatorRules.length; i < l; i++) {
      if (terminatorRules[i](state, nextLine, endLine, true)) {
        terminate = true;
        break;
      }
    }
    if (terminate) {
      state.lineMax = nextLine;
      if (state.blkIndent !== 0) {
        oldBMarks.push(state.bMarks[nextLine]);
        oldBSCount.push(state.bsCount[nextLine]);
        oldTShift.push(state.tShift[nextLine]);
        oldSCount.push(state.sCount[nextLine]);
        state.sCount[nextLine] -= state.blkIndent;
      }
      break;
    }
    oldBMarks.push(state.bMarks[nextLine]);
    oldBSCount.push(state.bsCount[nextLine]);
    oldTShift.push(state.tShift[nextLine]);
    oldSCount.push(state.sCount[nextLine]);
    state.sCount[nextLine] = -1;
  }
  const oldIndent = state.blkIndent;
  state.blkIndent = 0;
  const token_o = state.push("blockquote_open", "blockquote", 1);
  token_o.markup = ">";
  const lines = [startLine, 0];
  token_o.map = lines;
  state.md.block.tokenize(state, startLine, nextLine);
  const token_c = state.push("blockquote_close", "blockquote", -1);
  token_c.markup = ">";
  state.lineMax = oldLineMax;
  state.parentType = oldParentType;
  lines[1] = state.line;
  for (let i = 0; i < oldTShift.length; i++) {
    state.bMarks[i + startLine] = oldBMarks[i];
    state.tShift[i + startLine] = oldTShift[i];
    state.sCount[i + startLine] = oldSCount[i];
    state.bsCount[i + startLine] = oldBSCount[i];
  }
  state.blkIndent = oldIndent;
  return true;
}

// node_modules/markdown-it/lib/rules_block/hr.mjs
function hr(state, startLine, endLine, silent) {
  const max = state.eMarks[startLine];
  if (state.sCount[startLine] - state.blkIndent >= 4) {
    return false;
  }
  let pos = state.bMarks[startLine] + state.tShift[startLine];
  const marker = state.src.charCodeAt(pos++);
  if (marker !== 42 && marker !== 45 && marker !== 95) {
    return false;
  }
  let cnt = 1;
  while (pos < max) {
    const ch = state.src.charCodeAt(pos++);
    if (ch !== marker && !isSpace(ch)) {
      return false;
    }
    if (ch === marker) {
      cnt++;
    }
  }
  if (cnt < 3) {
    return false;
  }
  if (silent) {
    return true;
  }
  state.line = startLine + 1;
  const token = state.push("hr", "hr", 0);
  token.map = [startLine, state.line];
  token.markup = Array(cnt + 1).join(String.fromCharCode(marker));
  return true;
}

// node_modules/markdown-it/lib/rules_block/list.mjs
function skipBulletListMarker(state, startLine) {
  const max = state.eMarks[startLine];
  let pos = state.bMarks[startLine] + state.tShift[startLine];
  const marker = state.src.charCodeAt(pos++);
  if (marker !== 42 && marker !== 45 && marker !== 43) {
    return -1;
  }
  if (pos < max) {
    const ch = state.src.charCodeAt(pos);
    if (!isSpace(ch)) {
      return -1;
    }
  }
  return pos;
}
function skipOrderedListMarker(state, startLine) {
  const start = state.bMarks[startLine] + state.tShift[startLine];
  const max = state.eMarks[startLine];
  let pos = start;
  if (pos + 1 >= max) {
    return -1;
  }
  let ch = state.src.charCodeAt(pos++);
  if (ch < 48 || ch > 57) {
    return -1;
  }
  for (; ; ) {
    if (pos >= max) {
      return -1;
    }
    ch = state.src.charCodeAt(pos++);
    if (ch >= 48 && ch <= 57) {
      if (pos - start >= 10) {
        return -1;
      }
      continue;
    }
    if (ch === 41 || ch === 46) {
      break;
    }
    return -1;
  }
  if (pos < max) {
    ch = state.src.charCodeAt(pos);
    if (!isSpace(ch)) {
      return -1;
    }
  }
  return pos;
}
function markTightParagraphs(state, idx) {
  const level = state.level + 2;
  for (let i = idx + 2, l = state.tokens.length - 2; i < l; i++) {
    if (state.tokens[i].level === level && state.tokens[i].type === "paragraph_open") {
      state.tokens[i + 2].hidden = true;
      state.tokens[i].hidden = true;
      i += 2;
    }
  }
}
function list(state, startLine, endLine, silent) {
  let max, pos, start, token;
  let nextLine = startLine;
  let tight = true;
  if (state.sCount[nextLine] - state.blkIndent >= 4) {
    return false;
  }
  if (state.listIndent >= 0 && state.sCount[nextLine] - state.listIndent >= 4 && state.sCount[nextLine] < state.blkIndent) {
    return false;
  }
  let isTerminatingParagraph = false;
  if (silent && state.parentType === "paragraph") {
    if (state.sCount[nextLine] >= state.blkIndent) {
      isTerminatingParagraph = true;
    }
  }
  let isOrdered;
  let markerValue;
  let posAfterMarker;
  if ((posAfterMarker = skipOrderedListMarker(state, nextLine)) >= 0) {
    isOrdered = true;
    start = state.bMarks[nextLine] + state.tShift[nextLine];
    markerValue = Number(state.src.slice(start, posAfterMarker - 1));
    if (isTerminatingParagraph && markerValue !== 1) return false;
  } else if ((posAfterMarker = skipBulletListMarker(state, nextLine)) >= 0) {
    isOrdered = false;
  } else {
    return false;
  }
  if (isTerminatingParagraph) {
    if (state.skipSpaces(posAfterMarker) >= state.eMarks[nextLine]) return false;
  }
  if (silent) {
    return true;
  }
  const markerCharCode = state.src.charCodeAt(posAfterMarker - 1);
  const listTokIdx = state.tokens.length;
  if (isOrdered) {
    token = state.push("ordered_list_open", "ol", 1);
    if (markerValue !== 1) {
      token.attrs = [["start", markerValue]];
    }
  } else {
    token = state.push("bullet_list_open", "ul", 1);
  }
  const listLines = [nextLine, 0];
  token.map = listLines;
  token.markup = String.fromCharCode(markerCharCode);
  let prevEmptyEnd = false;
  const terminatorRules = state.md.block.ruler.getRules("list");
  const oldParentType = state.parentType;
  state.parentType = "list";
  while (nextLine < endLine) {
    pos = posAfterMarker;
    max = state.eMarks[nextLine];
    const initial = state.sCount[nextLine] + posAfterMarker - (state.bMarks[nextLine] + state.tShift[nextLine]);
    let offset = initial;
    while (pos < max) {
      const ch = state.src.charCodeAt(pos);
      if (ch === 9) {
        offset += 4 - (offset + state.bsCount[nextLine]) % 4;
      } else if (ch === 32) {
        offset++;
      } else {
        break;
      }
      pos++;
    }
    const contentStart = pos;
    let indentAfterMarker;
    if (contentStart >= max) {
      indentAfterMarker = 1;
    } else {
      indentAfterMarker = offset - initial;
    }
    if (indentAfterMarker > 4) {
      indentAfterMarker = 1;
    }
    const indent = initial + indentAfterMarker;
    token = state.push("list_item_open", "li", 1);
    token.markup = String.fromCharCode(markerCharCode);
    const itemLines = [nextLine, 0];
    token.map = itemLines;
    if (isOrdered) {
      token.info = state.src.slice(start, posAfterMarker - 1);
    }
    const oldTight = state.tight;
    const oldTShift = state.tShift[nextLine];
    const oldSCount = state.sCount[nextLine];
    const oldListIndent = state.listIndent;
    state.listIndent = state.blkIndent;
    state.blkIndent = indent;
    state.tight = true;
    state.tShift[nextLine] = contentStart - state.bMarks[nextLine];
    state.sCount[nextLine] = offset;
    if (contentStart >= max && state.isEmpty(nextLine + 1)) {
      state.line = Math.min(state.line + 2, endLine);
    } else {
      state.md.block.tokenize(state, nextLine, endLine, true);
    }
    if (!state.tight || prevEmptyEnd) {
      tight = false;
    }
    prevEmptyEnd = state.line - nextLine > 1 && state.isEmpty(state.line - 1);
    state.blkIndent = state.listIndent;
    state.listIndent = oldListIndent;
    state.tShift[nextLine] = oldTShift;
    state.sCount[nextLine] = oldSCount;
    state.tight = oldTight;
    token = state.push("list_item_close", "li", -1);
    token.markup = String.fromCharCode(markerCharCode);
    nextLine = state.line;
    itemLines[1] = nextLine;
    if (nextLine >= endLine) {
      break;
    }
    if (state.sCount[nextLine] < state.blkIndent) {
      break;
    }
    if (state.sCount[nextLine] - state.blkIndent >= 4) {
      break;
    }
    let terminate = false;
    for (let i = 0, l = terminatorRules.length; i < l; i++) {
      if (terminatorRules[i](state, nextLine, endLine, true)) {
        terminate = true;
        break;
      }
    }
    if (terminate) {
      break;
    }
    if (isOrdered) {
      posAfterMarker = skipOrderedListMarker(state, nextLine);
      if (posAfterMarker < 0) {
        break;
      }
      start = state.bMarks[nextLine] + state.tShift[nextLine];
    } else {
      posAfterMarker = skipBulletListMarker(state, nextLine);
      if (posAfterMarker < 0) {
        break;
      }
    }
    if (markerCharCode !== state.src.charCodeAt(posAfterMarker - 1)) {
      break;
    }
  }
  if (isOrdered) {
    token = state.push("ordered_list_close", "ol", -1);
  } else {
    token = state.push("bullet_list_close", "ul", -1);
  }
  token.markup = String.fromCharCode(markerCharCode);
  listLines[1] = nextLine;
  state.line = nextLine;
  state.parentType = oldParentType;
  if (tight) {
    markTightParagraphs(state, listTokIdx);
  }
  return true;
}

// node_modules/markdown-it/lib/rules_block/reference.mjs
var MAX_LABEL_LENGTH = 999;
function countCodePoints(str) {
  let length = str.length;
  for (let i = 0; i < str.length - 1; i++) {
    const high = str.charCodeAt(i);
    if (high < 55296 || high > 56319) {
      continue;
    }
    const low = str.charCodeAt(i + 1);
    if (low >= 56320 && low <= 57343) {
      length--;
      i++;
    }
  }
  return length;
}
function lineEnd(state, line) {
  return Math.min(state.eMarks[line] + 1, state.src.length);
}
function getNextLinePos(state, nextLine) {
  const endLine = state.lineMax;
  if (nextLine >= endLine || state.isEmpty(nextLine)) {
    return -1;
  }
  let isContinuation = false;
  if (state.sCount[nextLine] - state.blkIndent > 3) {
    isContinuation = true;
  }
  if (state.sCount[nextLine] < 0) {
    isContinuation = true;
  }
  if (!isContinuation) {
    const terminatorRules = state.md.block.ruler.getRules("reference");
    const oldParentType = state.parentType;
    state.parentType = "reference";
    let terminate = false;
    for (let i = 0, l = terminatorRules.length; i < l; i++) {
      if (terminatorRules[i](state, nextLine, endLine, true)) {
        terminate = true;
        break;
      }
    }
    state.parentType = oldParentType;
    if (terminate) {
      return -1;
    }
  }
  return state.bMarks[nextLine] + state.tShift[nextLine];
}
function reference2(state, startLine, _endLine, silent) {
  const src = state.src;
  let pos = state.bMarks[startLine] + state.tShift[startLine];
  let nextLine = startLine + 1;
  if (state.sCount[startLine] - state.blkIndent >= 4) {
    return false;
  }
  if (src.charCodeAt(pos) !== 91) {
    return false;
  }
  let max = lineEnd(state, startLine);
  let rawLabel = "";
  let labelEnd2 = -1;
  let segmentStart = ++pos;
  while (pos < max) {
    if (rawLabel.length + pos - segmentStart > MAX_LABEL_LENGTH * 2) {
      return false;
    }
    let ch = src.charCodeAt(pos);
    if (ch === 91) {
      return false;
    }
    if (ch === 93) {
      labelEnd2 = pos;
      break;
    }
    if (ch === 92) {
      ch = src.charCodeAt(++pos);
    }
    if (ch === 10 && pos < max) {
      const nextPos = getNextLinePos(state, nextLine);
      if (nextPos < 0) {
        return false;
      }
      rawLabel += src.slice(segmentStart, max);
      pos = segmentStart = nextPos;
      max = lineEnd(state, nextLine++);
      continue;
    }
    pos++;
  }
  if (labelEnd2 < 0 || src.charCodeAt(labelEnd2 + 1) !== 58) {
    return false;
  }
  rawLabel += src.slice(segmentStart, labelEnd2);
  if (rawLabel.length > MAX_LABEL_LENGTH && countCodePoints(rawLabel) > MAX_LABEL_LENGTH) {
    return false;
  }
  pos = labelEnd2 + 2;
  while (pos < max) {
    const ch = src.charCodeAt(pos);
    if (ch === 10) {
      const nextPos = getNextLinePos(state, nextLine);
      if (nextPos < 0) {
        break;
      }
      pos = nextPos;
      max = lineEnd(state, nextLine++);
    } else if (isSpace(ch)) {
      pos++;
    } else {
      break;
    }
  }
  const destRes = state.md.helpers.parseLinkDestination(src, pos, max);
  if (!destRes.ok) {
    return false;
  }
  const href = state.md.normalizeLink(destRes.str);
  if (!state.md.validateLink(href)) {
    return false;
  }
  pos = destRes.pos;
  const destEndPos = pos;
  const destEndMax = max;
  const destEndLineNo = nextLine;
  while (pos < max) {
    const ch = src.charCodeAt(pos);
    if (ch === 10) {
      const nextPos = getNextLinePos(state, nextLine);
      if (nextPos < 0) {
        break;
      }
      pos = nextPos;
      max = lineEnd(state, nextLine++);
    } else if (isSpace(ch)) {
      pos++;
    } else {
      break;
    }
  }
  const titleStart = pos;
  let titleRes = state.md.helpers.parseLinkTitle(src, pos, max);
  while (titleRes.can_continue) {
    const nextPos = getNextLinePos(state, nextLine);
    if (nextPos < 0) break;
    pos = nextPos;
    max = lineEnd(state, nextLine++);
    titleRes = state.md.helpers.parseLinkTitle(src, pos, max, titleRes);
  }
  let title;
  if (titleStart !== destEndPos && titleRes.ok) {
    title = titleRes.str;
    pos = titleRes.pos;
  } else {
    title = "";
    pos = destEndPos;
    max = destEndMax;
    nextLine = destEndLineNo;
  }
  while (pos < max) {
    const ch = src.charCodeAt(pos);
    if (!isSpace(ch)) {
      break;
    }
    pos++;
  }
  if (pos < max && src.charCodeAt(pos) !== 10) {
    if (title) {
      title = "";
      pos = destEndPos;
      max = destEndMax;
      nextLine = destEndLineNo;
      while (pos < max) {
        const ch = src.charCodeAt(pos);
        if (!isSpace(ch)) {
          break;
        }
        pos++;
      }
    }
  }
  if (pos < max && src.charCodeAt(pos) !== 10) {
    return false;
  }
  const label = normalizeReference(rawLabel);
  if (!label) {
    return false;
  }
  if (silent) {
    return true;
  }
  if (typeof state.env.references === "undefined") {
    state.env.references = {};
  }
  if (typeof state.env.references[label] === "undefined") {
    state.env.references[label] = { title, href };
  }
  state.line = nextLine;
  return true;
}

// node_modules/markdown-it/lib/common/html_blocks.mjs
var html_blocks_default = [
  "address",
  "article",
  "aside",
  "base",
  "basefont",
  "blockquote",
  "body",
  "caption",
  "center",
  "col",
  "colgroup",
  "dd",
  "details",
  "dialog",
  "dir",
  "div",
  "dl",
  "dt",
  "fieldset",
  "figcaption",
  "figure",
  "footer",
  "form",
  "frame",
  "frameset",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "head",
  "header",
  "hr",
  "html",
  "iframe",
  "legend",
  "li",
  "link",
  "main",
  "menu",
  "menuitem",
  "nav",
  "noframes",
  "ol",
  "optgroup",
  "option",
  "p",
  "param",
  "search",
  "section",
  "summary",
  "table",
  "tbody",
  "td",
  "tfoot",
  "th",
  "thead",
  "title",
  "tr",
  "track",
  "ul"
];

// node_modules/markdown-it/lib/common/html_re.mjs
var attr_name = "[a-zA-Z_:][a-zA-Z0-9:._-]*";
var unquoted = "[^\"'=<>`\\x00-\\x20]+";
var single_quoted = "'[^']*'";
var double_quoted = '"[^"]*"';
var attr_value = "(?:" + unquoted + "|" + single_quoted + "|" + double_quoted + ")";
var attribute = "(?:\\s+" + attr_name + "(?:\\s*=\\s*" + attr_value + ")?)";
var open_tag = "<[A-Za-z][A-Za-z0-9\\-]*" + attribute + "*\\s*\\/?>";
var close_tag = "<\\/[A-Za-z][A-Za-z0-9\\-]*\\s*>";
var comment = "<!---?>|<!--(?:[^-]|-[^-]|--[^>])*-->";
var processing = "<[?][\\s\\S]*?[?]>";
var declaration = "<![A-Za-z][^>]*>";
var cdata = "<!\\[CDATA\\[[\\s\\S]*?\\]\\]>";
var HTML_TAG_RE = new RegExp("^(?:" + open_tag + "|" + close_tag + "|" + comment + "|" + processing + "|" + declaration + "|" + cdata + ")");
var HTML_OPEN_CLOSE_TAG_RE = new RegExp("^(?:" + open_tag + "|" + close_tag + ")");

// node_modules/markdown-it/lib/rules_block/html_block.mjs
var HTML_SEQUENCES = [
  [/^<(script|pre|style|textarea)(?=(\s|>|$))/i, /<\/(script|pre|style|textarea)>/i, true],
  [/^<!--/, /-->/, true],
  [/^<\?/, /\?>/, true],
  [/^<![A-Za-z]/, />/, true],
  [/^<!\[CDATA\[/, /\]\]>/, true],
  [new RegExp("^</?(" + html_blocks_default.join("|") + ")(?=(\\s|/?>|$))", "i"), /^$/, true],
  [new RegExp(HTML_OPEN_CLOSE_TAG_RE.source + "\\s*$"), /^$/, false]
];
function html_block(state, startLine, endLine, silent) {
  let pos = state.bMarks[startLine] + state.tShift[startLine];
  let max = state.eMarks[startLine];
  if (state.sCount[startLine] - state.blkIndent >= 4) {
    return false;
  }
  if (!state.md.options.html) {
    return false;
  }
  if (state.src.charCodeAt(pos) !== 60) {
    return false;
  }
  let lineText = state.src.slice(pos, max);
  let i = 0;
  for (; i < HTML_SEQUENCES.length; i++) {
    if (HTML_SEQUENCES[i][0].test(lineText)) {
      break;
    }
  }
  if (i === HTML_SEQUENCES.length) {
    return false;
  }
  if (silent) {
    return HTML_SEQUENCES[i][2];
  }
  let nextLine = startLine + 1;
  const endsOnBlankLine = HTML_SEQUENCES[i][1].test("");
  if (!HTML_SEQUENCES[i][1].test(lineText)) {
    for (; nextLine < endLine; nextLine++) {
      if (state.sCount[nextLine] < state.blkIndent) {
        if (endsOnBlankLine || !state.isEmpty(nextLine)) {
          break;
        }
      }
      pos = state.bMarks[nextLine] + state.tShift[nextLine];
      max = state.eMarks[nextLine];
      lineText = state.src.slice(pos, max);
      if (HTML_SEQUENCES[i][1].test(lineText)) {
        if (lineText.length !== 0) {
          nextLine++;
        }
        break;
      }
    }
  }
  state.line = nextLine;
  const token = state.push("html_block", "", 0);
  token.map = [startLine, nextLine];
  token.content = state.getLines(startLine, nextLine, state.blkIndent, true);
  return true;
}

// node_modules/markdown-it/lib/rules_block/heading.mjs
function heading(state, startLine, endLine, silent) {
  let pos = state.bMarks[startLine] + state.tShift[startLine];
  let max = state.eMarks[startLine];
  if (state.sCount[startLine] - state.blkIndent >= 4) {
    return false;
  }
  let ch = state.src.charCodeAt(pos);
  if (ch !== 35 || pos >= max) {
    return false;
  }
  let level = 1;
  ch = state.src.charCodeAt(++pos);
  while (ch === 35 && pos < max && level <= 6) {
    level++;
    ch = state.src.charCodeAt(++pos);
  }
  if (level > 6 || pos < max && !isSpace(ch)) {
    return false;
  }
  if (silent) {
    return true;
  }
  max = state.skipSpacesBack(max, pos);
  const tmp = state.skipCharsBack(max, 35, pos);
  if (tmp > pos && isSpace(state.src.charCodeAt(tmp - 1))) {
    max = tmp;
  }
  state.line = startLine + 1;
  const token_o = state.push("heading_open", "h" + String(level), 1);
  token_o.markup = "########".slice(0, level);
  token_o.map = [startLine, state.line];
  const token_i = state.push("inline", "", 0);
  token_i.content = asciiTrim(state.src.slice(pos, max));
  token_i.map = [startLine, state.line];
  token_i.children = [];
  const token_c = state.push("heading_close", "h" + String(level), -1);
  token_c.markup = "########".slice(0, level);
  return true;
}

// node_modules/markdown-it/lib/rules_block/lheading.mjs
function lheading(state, startLine, endLine) {
  const terminatorRules = state.md.block.ruler.getRules("paragraph");
  if (state.sCount[startLine] - state.blkIndent >= 4) {
    return false;
  }
  const oldParentType = state.parentType;
  state.parentType = "paragraph";
  let level = 0;
  let marker;
  let nextLine = startLine + 1;
  for (; nextLine < endLine && !state.isEmpty(nextLine); nextLine++) {
    if (state.sCount[nextLine] - state.blkIndent > 3) {
      continue;
    }
    if (state.sCount[nextLine] >= state.blkIndent) {
      let pos = state.bMarks[nextLine] + state.tShift[nextLine];
      const max = state.eMarks[nextLine];
      if (pos < max) {
        marker = state.src.charCodeAt(pos);
        if (marker === 45 || marker === 61) {
          pos = state.skipChars(pos, marker);
          pos = state.skipSpaces(pos);
          if (pos >= max) {
            level = marker === 61 ? 1 : 2;
            break;
          }
        }
      }
    }
    if (state.sCount[nextLine] < 0) {
      continue;
    }
    let terminate = false;
    for (let i = 0, l = terminatorRules.length; i < l; i++) {
      if (terminatorRules[i](state, nextLine, endLine, true)) {
        terminate = true;
        break;
      }
    }
    if (terminate) {
      break;
    }
  }
  if (!level) {
    state.parentType = oldParentType;
    return false;
  }
  const content3 = asciiTrim(state.getLines(startLine, nextLine, state.blkIndent, false));
  state.line = nextLine + 1;
  const token_o = state.push("heading_open", "h" + String(level), 1);
  token_o.markup = String.fromCharCode(marker);
  token_o.map = [startLine, state.line];
  const token_i = state.push("inline", "", 0);
  token_i.content = content3;
  token_i.map = [startLine, state.line - 1];
  token_i.children = [];
  const token_c = state.push("heading_close", "h" + String(level), -1);
  token_c.markup = String.fromCharCode(marker);
  state.parentType = oldParentType;
  return true;
}

// node_modules/markdown-it/lib/rules_block/paragraph.mjs
function paragraph(state, startLine, endLine) {
  const terminatorRules = state.md.block.ruler.getRules("paragraph");
  const oldParentType = state.parentType;
  let nextLine = startLine + 1;
  state.parentType = "paragraph";
  for (; nextLine < endLine && !state.isEmpty(nextLine); nextLine++) {
    if (state.sCount[nextLine] - state.blkIndent > 3) {
      continue;
    }
    if (state.sCount[nextLine] < 0) {
      continue;
    }
    let terminate = false;
    for (let i = 0, l = terminatorRules.length; i < l; i++) {
      if (terminatorRules[i](state, nextLine, endLine, true)) {
        terminate = true;
        break;
      }
    }
    if (terminate) {
      break;
    }
  }
  const content3 = asciiTrim(state.getLines(startLine, nextLine, state.blkIndent, false));
  state.line = nextLine;
  const token_o = state.push("paragraph_open", "p", 1);
  token_o.map = [startLine, state.line];
  const token_i = state.push("inline", "", 0);
  token_i.content = content3;
  token_i.map = [startLine, state.line];
  token_i.children = [];
  state.push("paragraph_close", "p", -1);
  state.parentType = oldParentType;
  return true;
}

// node_modules/markdown-it/lib/parser_block.mjs
var _rules2 = [
  // First 2 params - rule name & source. Secondary array - list of rules,
  // which can be terminated by this one.
  ["table", table, ["paragraph", "reference"]],
  ["code", code],
  ["fence", fence, ["paragraph", "reference", "blockquote", "list"]],
  ["blockquote", blockquote, ["paragraph", "reference", "blockquote", "list"]],
  ["hr", hr, ["paragraph", "reference", "blockquote", "list"]],
  ["list", list, ["paragraph", "reference", "blockquote"]],
  ["reference", reference2],
  ["html_block", html_block, ["paragraph", "reference", "blockquote"]],
  ["heading", heading, ["paragraph", "reference", "blockquote"]],
  ["lheading", lheading],
  ["paragraph", paragraph]
];
function ParserBlock() {
  this.ruler = new ruler_default();
  for (let i = 0; i < _rules2.length; i++) {
    this.ruler.push(_rules2[i][0], _rules2[i][1], { alt: (_rules2[i][2] || []).slice() });
  }
}
ParserBlock.prototype.tokenize = function(state, startLine, endLine) {
  const rules = this.ruler.getRules("");
  const len = rules.length;
  const maxNesting = state.md.options.maxNesting;
  let line = startLine;
  let hasEmptyLines = false;
  while (line < endLine) {
    state.line = line = state.skipEmptyLines(line);
    if (line >= endLine) {
      break;
    }
    if (state.sCount[line] < state.blkIndent) {
      break;
    }
    if (state.level >= maxNesting) {
      state.line = endLine;
      break;
    }
    const prevLine = state.line;
    let ok2 = false;
    for (let i = 0; i < len; i++) {
      ok2 = rules[i](state, line, endLine, false);
      if (ok2) {
        if (prevLine >= state.line) {
          throw new Error("block rule didn't increment state.line");
        }
        break;
      }
    }
    if (!ok2) throw new Error("none of the block rules matched");
    state.tight = !hasEmptyLines;
    if (state.isEmpty(state.line - 1)) {
      hasEmptyLines = true;
    }
    line = state.line;
    if (line < endLine && state.isEmpty(line)) {
      hasEmptyLines = true;
      line++;
      state.line = line;
    }
  }
};
ParserBlock.prototype.parse = function(src, md2, env, outTokens) {
  if (!src) {
    return;
  }
  const state = new this.State(src, md2, env, outTokens);
  this.tokenize(state, state.line, state.lineMax);
};
ParserBlock.prototype.State = state_block_default;
var parser_block_default = ParserBlock;

// node_modules/markdown-it/lib/rules_inline/state_inline.mjs
function StateInline(src, md2, env, outTokens) {
  this.src = src;
  this.env = env;
  this.md = md2;
  this.tokens = outTokens;
  this.tokens_meta = Array(outTokens.length);
  this.pos = 0;
  this.posMax = this.src.length;
  this.level = 0;
  this.pending = "";
  this.pendingLevel = 0;
  this.cache = {};
  this.delimiters = [];
  this._prev_delimiters = [];
  this.backticks = {};
  this.backticksScanned = false;
  this.skipHtmlSpecial = false;
  this.linkLevel = 0;
}
StateInline.prototype.pushPending = function() {
  const token = new token_default("text", "", 0);
  token.content = this.pending;
  token.level = this.pendingLevel;
  this.tokens.push(token);
  this.pending = "";
  return token;
};
StateInline.prototype.push = function(type, tag2, nesting) {
  if (this.pending) {
    this.pushPending();
  }
  const token = new token_default(type, tag2, nesting);
  let token_meta = null;
  if (nesting < 0) {
    this.level--;
    this.delimiters = this._prev_delimiters.pop();
  }
  token.level = this.level;
  if (nesting > 0) {
    this.level++;
    this._prev_delimiters.push(this.delimiters);
    this.delimiters = [];
    token_meta = { delimiters: this.delimiters };
  }
  this.pendingLevel = this.level;
  this.tokens.push(token);
  this.tokens_meta.push(token_meta);
  return token;
};
StateInline.prototype.scanDelims = function(start, canSplitWord) {
  const max = this.posMax;
  const marker = this.src.charCodeAt(start);
  let lastChar;
  if (start === 0) {
    lastChar = 32;
  } else if (start === 1) {
    lastChar = this.src.charCodeAt(0);
    if ((lastChar & 63488) === 55296) {
      lastChar = 65533;
    }
  } else {
    lastChar = this.src.charCodeAt(start - 1);
    if ((lastChar & 64512) === 56320) {
      const highSurr = this.src.charCodeAt(start - 2);
      lastChar = (highSurr & 64512) === 55296 ? 65536 + (highSurr - 55296 << 10) + (lastChar - 56320) : 65533;
    } else if ((lastChar & 64512) === 55296) {
      lastChar = 65533;
    }
  }
  let pos = start;
  while (pos < max && this.src.charCodeAt(pos) === marker) {
    pos++;
  }
  const count = pos - start;
  let nextChar = pos < max ? this.src.charCodeAt(pos) : 32;
  if ((nextChar & 64512) === 55296) {
    const lowSurr = this.src.charCodeAt(pos + 1);
    nextChar = (lowSurr & 64512) === 56320 ? 65536 + (nextChar - 55296 << 10) + (lowSurr - 56320) : 65533;
  } else if ((nextChar & 64512) === 56320) {
    nextChar = 65533;
  }
  const isLastPunctChar = isMdAsciiPunct(lastChar) || isPunctCharCode(lastChar);
  const isNextPunctChar = isMdAsciiPunct(nextChar) || isPunctCharCode(nextChar);
  const isLastWhiteSpace = isWhiteSpace(lastChar);
  const isNextWhiteSpace = isWhiteSpace(nextChar);
  const left_flanking = !isNextWhiteSpace && (!isNextPunctChar || isLastWhiteSpace || isLastPunctChar);
  const right_flanking = !isLastWhiteSpace && (!isLastPunctChar || isNextWhiteSpace || isNextPunctChar);
  const can_open = left_flanking && (canSplitWord || !right_flanking || isLastPunctChar);
  const can_close = right_flanking && (canSplitWord || !left_flanking || isNextPunctChar);
  return { can_open, can_close, length: count };
};
StateInline.prototype.Token = token_default;
var state_inline_default = StateInline;

// node_modules/markdown-it/lib/rules_inline/text.mjs
function isTerminatorChar(ch) {
  switch (ch) {
    case 10:
    case 33:
    case 35:
    case 36:
    case 37:
    case 38:
    case 42:
    case 43:
    case 45:
    case 58:
    case 60:
    case 61:
    case 62:
    case 64:
    case 91:
    case 92:
    case 93:
    case 94:
    case 95:
    case 96:
    case 123:
    case 125:
    case 126:
      return true;
    default:
      return false;
  }
}
function text(state, silent) {
  let pos = state.pos;
  while (pos < state.posMax && !isTerminatorChar(state.src.charCodeAt(pos))) {
    pos++;
  }
  if (pos === state.pos) {
    return false;
  }
  if (!silent) {
    state.pending += state.src.slice(state.pos, pos);
  }
  state.pos = pos;
  return true;
}

// node_modules/markdown-it/lib/rules_inline/linkify.mjs
function isAsciiAlpha(code2) {
  return code2 >= 65 && code2 <= 90 || code2 >= 97 && code2 <= 122;
}
function isSchemeChar(code2) {
  return code2 >= 65 && code2 <= 90 || code2 >= 97 && code2 <= 122 || code2 >= 48 && code2 <= 57 || code2 === 43 || code2 === 45 || code2 === 46;
}
function linkify2(state, silent) {
  if (!state.md.options.linkify) return false;
  if (state.linkLevel > 0) return false;
  const pos = state.pos;
  const max = state.posMax;
  if (pos + 3 > max) return false;
  if (state.src.charCodeAt(pos) !== 58) return false;
  if (state.src.charCodeAt(pos + 1) !== 47) return false;
  if (state.src.charCodeAt(pos + 2) !== 47) return false;
  const protoMin = pos - Math.min(10, state.pending.length, pos);
  let protoStart = pos;
  while (protoStart > protoMin && isSchemeChar(state.src.charCodeAt(protoStart - 1))) {
    protoStart--;
  }
  if (protoStart === pos || !isAsciiAlpha(state.src.charCodeAt(protoStart))) return false;
  const protoLength = pos - protoStart;
  const link2 = state.md.linkify.matchAtStart(state.src.slice(protoStart));
  if (!link2) return false;
  let url = link2.url;
  if (url.length <= protoLength) return false;
  let urlEnd = url.length;
  while (urlEnd > 0 && url.charCodeAt(urlEnd - 1) === 42) {
    urlEnd--;
  }
  if (urlEnd !== url.length) {
    url = url.slice(0, urlEnd);
  }
  const fullUrl = state.md.normalizeLink(url);
  if (!state.md.validateLink(fullUrl)) return false;
  if (!silent) {
    state.pending = state.pending.slice(0, -protoLength);
    const token_o = state.push("link_open", "a", 1);
    token_o.attrs = [["href", fullUrl]];
    token_o.markup = "linkify";
    token_o.info = "auto";
    const token_t = state.push("text", "", 0);
    token_t.content = state.md.normalizeLinkText(url);
    const token_c = state.push("link_close", "a", -1);
    token_c.markup = "linkify";
    token_c.info = "auto";
  }
  state.pos += url.length - protoLength;
  return true;
}

// node_modules/markdown-it/lib/rules_inline/newline.mjs
function newline(state, silent) {
  let pos = state.pos;
  if (state.src.charCodeAt(pos) !== 10) {
    return false;
  }
  const pmax = state.pending.length - 1;
  const max = state.posMax;
  if (!silent) {
    if (pmax >= 0 && state.pending.charCodeAt(pmax) === 32) {
      if (pmax >= 1 && state.pending.charCodeAt(pmax - 1) === 32) {
        let ws = pmax - 1;
        while (ws >= 1 && state.pending.charCodeAt(ws - 1) === 32) ws--;
        state.pending = state.pending.slice(0, ws);
        state.push("hardbreak", "br", 0);
      } else {
        state.pending = state.pending.slice(0, -1);
        state.push("softbreak", "br", 0);
      }
    } else {
      state.push("softbreak", "br", 0);
    }
  }
  pos++;
  while (pos < max && isSpace(state.src.charCodeAt(pos))) {
    pos++;
  }
  state.pos = pos;
  return true;
}

// node_modules/markdown-it/lib/rules_inline/escape.mjs
var ESCAPED = [];
for (let i = 0; i < 256; i++) {
  ESCAPED.push(0);
}
"\\!\"#$%&'()*+,./:;<=>?@[]^_`{|}~-".split("").forEach(function(ch) {
  ESCAPED[ch.charCodeAt(0)] = 1;
});
function escape2(state, silent) {
  let pos = state.pos;
  const max = state.posMax;
  if (state.src.charCodeAt(pos) !== 92) return false;
  pos++;
  if (pos >= max) return false;
  let ch1 = state.src.charCodeAt(pos);
  if (ch1 === 10) {
    if (!silent) {
      state.push("hardbreak", "br", 0);
    }
    pos++;
    while (pos < max) {
      ch1 = state.src.charCodeAt(pos);
      if (!isSpace(ch1)) break;
      pos++;
    }
    state.pos = pos;
    return true;
  }
  if (ch1 === 32) {
    if (!silent) {
      const token = state.push("text_special", "", 0);
      token.content = "\\";
      token.markup = "\\";
      token.info = "escape";
    }
    state.pos = pos;
    return true;
  }
  let escapedStr = state.src[pos];
  if (ch1 >= 55296 && ch1 <= 56319 && pos + 1 < max) {
    const ch2 = state.src.charCodeAt(pos + 1);
    if (ch2 >= 56320 && ch2 <= 57343) {
      escapedStr += state.src[pos + 1];
      pos++;
    }
  }
  const origStr = "\\" + escapedStr;
  if (!silent) {
    const token = state.push("text_special", "", 0);
    if (ch1 < 256 && ESCAPED[ch1] !== 0) {
      token.content = escapedStr;
    } else {
      token.content = origStr;
    }
    token.markup = origStr;
    token.info = "escape";
  }
  state.pos = pos + 1;
  return true;
}

// node_modules/markdown-it/lib/rules_inline/backticks.mjs
function backtick(state, silent) {
  let pos = state.pos;
  const ch = state.src.charCodeAt(pos);
  if (ch !== 96) {
    return false;
  }
  const start = pos;
  pos++;
  const max = state.posMax;
  while (pos < max && state.src.charCodeAt(pos) === 96) {
    pos++;
  }
  const marker = state.src.slice(start, pos);
  const openerLength = marker.length;
  if (state.backticksScanned && (state.backticks[openerLength] || 0) <= start) {
    if (!silent) state.pending += marker;
    state.pos += openerLength;
    return true;
  }
  let matchEnd = pos;
  let matchStart;
  while ((matchStart = state.src.indexOf("`", matchEnd)) !== -1) {
    matchEnd = matchStart + 1;
    while (matchEnd < max && state.src.charCodeAt(matchEnd) === 96) {
      matchEnd++;
    }
    const closerLength = matchEnd - matchStart;
    if (closerLength === openerLength) {
      if (!silent) {
        const token = state.push("code_inline", "code", 0);
        token.markup = marker;
        token.content = state.src.slice(pos, matchStart).replace(/\n/g, " ").replace(/^ (.+) $/, "$1");
      }
      state.pos = matchEnd;
      return true;
    }
    state.backticks[closerLength] = matchStart;
  }
  state.backticksScanned = true;
  if (!silent) state.pending += marker;
  state.pos += openerLength;
  return true;
}

// node_modules/markdown-it/lib/rules_inline/strikethrough.mjs
function strikethrough_tokenize(state, silent) {
  const start = state.pos;
  const marker = state.src.charCodeAt(start);
  if (silent) {
    return false;
  }
  if (marker !== 126) {
    return false;
  }
  const scanned = state.scanDelims(state.pos, true);
  let len = scanned.length;
  const ch = String.fromCharCode(marker);
  if (len < 2) {
    return false;
  }
  let token;
  if (len % 2) {
    token = state.push("text", "", 0);
    token.content = ch;
    len--;
  }
  for (let i = 0; i < len; i += 2) {
    token = state.push("text", "", 0);
    token.content = ch + ch;
    state.delimiters.push({
      marker,
      length: 0,
      // disable "rule of 3" length checks meant for emphasis
      token: state.tokens.length - 1,
      end: -1,
      open: scanned.can_open,
      close: scanned.can_close
    });
  }
  state.pos += scanned.length;
  return true;
}
function postProcess(state, delimiters) {
  let token;
  const loneMarkers = [];
  const max = delimiters.length;
  for (let i = 0; i < max; i++) {
    const startDelim = delimiters[i];
    if (startDelim.marker !== 126) {
      continue;
    }
    if (startDelim.end === -1) {
      continue;
    }
    const endDelim = delimiters[startDelim.end];
    token = state.tokens[startDelim.token];
    token.type = "s_open";
    token.tag = "s";
    token.nesting = 1;
    token.markup = "~~";
    token.content = "";
    token = state.tokens[endDelim.token];
    token.type = "s_close";
    token.tag = "s";
    token.nesting = -1;
    token.markup = "~~";
    token.content = "";
    if (state.tokens[endDelim.token - 1].type === "text" && state.tokens[endDelim.token - 1].content === "~") {
      loneMarkers.push(endDelim.token - 1);
    }
  }
  while (loneMarkers.length) {
    const i = loneMarkers.pop();
    let j = i + 1;
    while (j < state.tokens.length && state.tokens[j].type === "s_close") {
      j++;
    }
    j--;
    if (i !== j) {
      token = state.tokens[j];
      state.tokens[j] = state.tokens[i];
      state.tokens[i] = token;
    }
  }
}
function strikethrough_postProcess(state) {
  const tokens_meta = state.tokens_meta;
  const max = state.tokens_meta.length;
  postProcess(state, state.delimiters);
  for (let curr = 0; curr < max; curr++) {
    if (tokens_meta[curr] && tokens_meta[curr].delimiters) {
      postProcess(state, tokens_meta[curr].delimiters);
    }
  }
}
var strikethrough_default = {
  tokenize: strikethrough_tokenize,
  postProcess: strikethrough_postProcess
};

// node_modules/markdown-it/lib/rules_inline/emphasis.mjs
function emphasis_tokenize(state, silent) {
  const start = state.pos;
  const marker = state.src.charCodeAt(start);
  if (silent) {
    return false;
  }
  if (marker !== 95 && marker !== 42) {
    return false;
  }
  const scanned = state.scanDelims(state.pos, marker === 42);
  for (let i = 0; i < scanned.length; i++) {
    const token = state.push("text", "", 0);
    token.content = String.fromCharCode(marker);
    state.delimiters.push({
      // Char code of the starting marker (number).
      //
      marker,
      // Total length of these series of delimiters.
      //
      length: scanned.length,
      // A position of the token this delimiter corresponds to.
      //
      token: state.tokens.length - 1,
      // If this delimiter is matched as a valid opener, `end` will be
      // equal to its position, otherwise it's `-1`.
      //
      end: -1,
      // Boolean flags that determine if this delimiter could open or close
      // an emphasis.
      //
      open: scanned.can_open,
      close: scanned.can_close
    });
  }
  state.pos += scanned.length;
  return true;
}
function postProcess2(state, delimiters) {
  const max = delimiters.length;
  for (let i = max - 1; i >= 0; i--) {
    const startDelim = delimiters[i];
    if (startDelim.marker !== 95 && startDelim.marker !== 42) {
      continue;
    }
    if (startDelim.end === -1) {
      continue;
    }
    const endDelim = delimiters[startDelim.end];
    const isStrong = i > 0 && delimiters[i - 1].end === startDelim.end + 1 && // check that first two markers match and adjacent
    delimiters[i - 1].marker === startDelim.marker && delimiters[i - 1].token === startDelim.token - 1 && // check that last two markers are adjacent (we can safely assume they match)
    delimiters[startDelim.end + 1].token === endDelim.token + 1;
    const ch = String.fromCharCode(startDelim.marker);
    const token_o = state.tokens[startDelim.token];
    token_o.type = isStrong ? "strong_open" : "em_open";
    token_o.tag = isStrong ? "strong" : "em";
    token_o.nesting = 1;
    token_o.markup = isStrong ? ch + ch : ch;
    token_o.content = "";
    const token_c = state.tokens[endDelim.token];
    token_c.type = isStrong ? "strong_close" : "em_close";
    token_c.tag = isStrong ? "strong" : "em";
    token_c.nesting = -1;
    token_c.markup = isStrong ? ch + ch : ch;
    token_c.content = "";
    if (isStrong) {
      state.tokens[delimiters[i - 1].token].content = "";
      state.tokens[delimiters[startDelim.end + 1].token].content = "";
      i--;
    }
  }
}
function emphasis_post_process(state) {
  const tokens_meta = state.tokens_meta;
  const max = state.tokens_meta.length;
  postProcess2(state, state.delimiters);
  for (let curr = 0; curr < max; curr++) {
    if (tokens_meta[curr] && tokens_meta[curr].delimiters) {
      postProcess2(state, tokens_meta[curr].delimiters);
    }
  }
}
var emphasis_default = {
  tokenize: emphasis_tokenize,
  postProcess: emphasis_post_process
};

// node_modules/markdown-it/lib/rules_inline/link.mjs
function link(state, silent) {
  let code2, label, res, ref;
  let href = "";
  let title = "";
  let start = state.pos;
  let parseReference = true;
  if (state.src.charCodeAt(state.pos) !== 91) {
    return false;
  }
  const oldPos = state.pos;
  const max = state.posMax;
  const labelStart = state.pos + 1;
  const labelEnd2 = state.md.helpers.parseLinkLabel(state, state.pos, true);
  if (labelEnd2 < 0) {
    return false;
  }
  let pos = labelEnd2 + 1;
  if (pos < max && state.src.charCodeAt(pos) === 40) {
    parseReference = false;
    pos++;
    for (; pos < max; pos++) {
      code2 = state.src.charCodeAt(pos);
      if (!isSpace(code2) && code2 !== 10) {
        break;
      }
    }
    if (pos >= max) {
      return false;
    }
    start = pos;
    res = state.md.helpers.parseLinkDestination(state.src, pos, state.posMax);
    if (res.ok) {
      href = state.md.normalizeLink(res.str);
      if (state.md.validateLink(href)) {
        pos = res.pos;
      } else {
        href = "";
      }
      start = pos;
      for (; pos < max; pos++) {
        code2 = state.src.charCodeAt(pos);
        if (!isSpace(code2) && code2 !== 10) {
          break;
        }
      }
      res = state.md.helpers.parseLinkTitle(state.src, pos, state.posMax);
      if (pos < max && start !== pos && res.ok) {
        title = res.str;
        pos = res.pos;
        for (; pos < max; pos++) {
          code2 = state.src.charCodeAt(pos);
          if (!isSpace(code2) && code2 !== 10) {
            break;
          }
        }
      }
    }
    if (pos >= max || state.src.charCodeAt(pos) !== 41) {
      parseReference = true;
    }
    pos++;
  }
  if (parseReference) {
    if (typeof state.env.references === "undefined") {
      return false;
    }
    if (pos < max && state.src.charCodeAt(pos) === 91) {
      start = pos + 1;
      pos = state.md.helpers.parseLinkLabel(state, pos);
      if (pos >= 0) {
        label = state.src.slice(start, pos++);
      } else {
        pos = labelEnd2 + 1;
      }
    } else {
      pos = labelEnd2 + 1;
    }
    if (!label) {
      label = state.src.slice(labelStart, labelEnd2);
    }
    ref = state.env.references[normalizeReference(label)];
    if (!ref) {
      state.pos = oldPos;
      return false;
    }
    href = ref.href;
    title = ref.title;
  }
  if (!silent) {
    state.pos = labelStart;
    state.posMax = labelEnd2;
    const token_o = state.push("link_open", "a", 1);
    const attrs = [["href", href]];
    token_o.attrs = attrs;
    if (title) {
      attrs.push(["title", title]);
    }
    state.linkLevel++;
    state.md.inline.tokenize(state);
    state.linkLevel--;
    state.push("link_close", "a", -1);
  }
  state.pos = pos;
  state.posMax = max;
  return true;
}

// node_modules/markdown-it/lib/rules_inline/image.mjs
function image(state, silent) {
  let code2, content3, label, pos, ref, res, title, start;
  let href = "";
  const oldPos = state.pos;
  const max = state.posMax;
  if (state.src.charCodeAt(state.pos) !== 33) {
    return false;
  }
  if (state.src.charCodeAt(state.pos + 1) !== 91) {
    return false;
  }
  const labelStart = state.pos + 2;
  const labelEnd2 = state.md.helpers.parseLinkLabel(state, state.pos + 1, false);
  if (labelEnd2 < 0) {
    return false;
  }
  pos = labelEnd2 + 1;
  if (pos < max && state.src.charCodeAt(pos) === 40) {
    pos++;
    for (; pos < max; pos++) {
      code2 = state.src.charCodeAt(pos);
      if (!isSpace(code2) && code2 !== 10) {
        break;
      }
    }
    if (pos >= max) {
      return false;
    }
    start = pos;
    res = state.md.helpers.parseLinkDestination(state.src, pos, state.posMax);
    if (res.ok) {
      href = state.md.normalizeLink(res.str);
      if (state.md.validateLink(href)) {
        pos = res.pos;
      } else {
        href = "";
      }
    }
    start = pos;
    for (; pos < max; pos++) {
      code2 = state.src.charCodeAt(pos);
      if (!isSpace(code2) && code2 !== 10) {
        break;
      }
    }
    res = state.md.helpers.parseLinkTitle(state.src, pos, state.posMax);
    if (pos < max && start !== pos && res.ok) {
      title = res.str;
      pos = res.pos;
      for (; pos < max; pos++) {
        code2 = state.src.charCodeAt(pos);
        if (!isSpace(code2) && code2 !== 10) {
          break;
        }
      }
    } else {
      title = "";
    }
    if (pos >= max || state.src.charCodeAt(pos) !== 41) {
      state.pos = oldPos;
      return false;
    }
    pos++;
  } else {
    if (typeof state.env.references === "undefined") {
      return false;
    }
    if (pos < max && state.src.charCodeAt(pos) === 91) {
      start = pos + 1;
      pos = state.md.helpers.parseLinkLabel(state, pos);
      if (pos >= 0) {
        label = state.src.slice(start, pos++);
      } else {
        pos = labelEnd2 + 1;
      }
    } else {
      pos = labelEnd2 + 1;
    }
    if (!label) {
      label = state.src.slice(labelStart, labelEnd2);
    }
    ref = state.env.references[normalizeReference(label)];
    if (!ref) {
      state.pos = oldPos;
      return false;
    }
    href = ref.href;
    title = ref.title;
  }
  if (!silent) {
    content3 = state.src.slice(labelStart, labelEnd2);
    const tokens2 = [];
    state.md.inline.parse(
      content3,
      state.md,
      state.env,
      tokens2
    );
    const token = state.push("image", "img", 0);
    const attrs = [["src", href], ["alt", ""]];
    token.attrs = attrs;
    token.children = tokens2;
    token.content = content3;
    if (title) {
      attrs.push(["title", title]);
    }
  }
  state.pos = pos;
  state.posMax = max;
  return true;
}

// node_modules/markdown-it/lib/rules_inline/autolink.mjs
var EMAIL_RE = /^([a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)$/;
var AUTOLINK_RE = /^([a-zA-Z][a-zA-Z0-9+.-]{1,31}):([^<>\x00-\x20]*)$/;
function autolink(state, silent) {
  let pos = state.pos;
  if (state.src.charCodeAt(pos) !== 60) {
    return false;
  }
  const start = state.pos;
  const max = state.posMax;
  for (; ; ) {
    if (++pos >= max) return false;
    const ch = state.src.charCodeAt(pos);
    if (ch === 60) return false;
    if (ch === 62) break;
  }
  const url = state.src.slice(start + 1, pos);
  if (AUTOLINK_RE.test(url)) {
    const fullUrl = state.md.normalizeLink(url);
    if (!state.md.validateLink(fullUrl)) {
      return false;
    }
    if (!silent) {
      const token_o = state.push("link_open", "a", 1);
      token_o.attrs = [["href", fullUrl]];
      token_o.markup = "autolink";
      token_o.info = "auto";
      const token_t = state.push("text", "", 0);
      token_t.content = state.md.normalizeLinkText(url);
      const token_c = state.push("link_close", "a", -1);
      token_c.markup = "autolink";
      token_c.info = "auto";
    }
    state.pos += url.length + 2;
    return true;
  }
  if (EMAIL_RE.test(url)) {
    const fullUrl = state.md.normalizeLink("mailto:" + url);
    if (!state.md.validateLink(fullUrl)) {
      return false;
    }
    if (!silent) {
      const token_o = state.push("link_open", "a", 1);
      token_o.attrs = [["href", fullUrl]];
      token_o.markup = "autolink";
      token_o.info = "auto";
      const token_t = state.push("text", "", 0);
      token_t.content = state.md.normalizeLinkText(url);
      const token_c = state.push("link_close", "a", -1);
      token_c.markup = "autolink";
      token_c.info = "auto";
    }
    state.pos += url.length + 2;
    return true;
  }
  return false;
}

// node_modules/markdown-it/lib/rules_inline/html_inline.mjs
function isLinkOpen2(str) {
  return /^<a[>\s]/i.test(str);
}
function isLinkClose2(str) {
  return /^<\/a\s*>/i.test(str);
}
function isLetter(ch) {
  const lc = ch | 32;
  return lc >= 97 && lc <= 122;
}
function scanSpecial(state, pos) {
  const src = state.src;
  let start;
  let terminator;
  if (src.startsWith("<!--", pos)) {
    if (src.startsWith(">", pos + 4)) {
      return pos + 5;
    }
    if (src.startsWith("->", pos + 4)) {
      return pos + 6;
    }
    start = pos + 4;
    terminator = "-->";
  } else if (src.startsWith("<![CDATA[", pos)) {
    start = pos + 9;
    terminator = "]]>";
  } else if (src.charCodeAt(pos + 1) === 63) {
    start = pos + 2;
    terminator = "?>";
  } else if (isLetter(src.charCodeAt(pos + 2))) {
    start = pos + 3;
    terminator = ">";
  } else {
    return -1;
  }
  if (state.skipHtmlSpecial) {
    return -1;
  }
  const end = src.indexOf(terminator, start);
  if (end < 0) {
    state.skipHtmlSpecial = true;
    return -1;
  }
  return end + terminator.length;
}
function html_inline(state, silent) {
  if (!state.md.options.html) {
    return false;
  }
  const max = state.posMax;
  const pos = state.pos;
  if (state.src.charCodeAt(pos) !== 60 || pos + 2 >= max) {
    return false;
  }
  let end;
  const ch = state.src.charCodeAt(pos + 1);
  if (ch === 33 || ch === 63) {
    end = scanSpecial(state, pos);
  } else if (ch === 47 || isLetter(ch)) {
    const match2 = state.src.slice(pos).match(HTML_OPEN_CLOSE_TAG_RE);
    end = match2 ? pos + match2[0].length : -1;
  } else {
    return false;
  }
  if (end < 0) {
    return false;
  }
  if (!silent) {
    const token = state.push("html_inline", "", 0);
    token.content = state.src.slice(pos, end);
    if (isLinkOpen2(token.content)) state.linkLevel++;
    if (isLinkClose2(token.content)) state.linkLevel--;
  }
  state.pos = end;
  return true;
}

// node_modules/markdown-it/lib/rules_inline/entity.mjs
var DIGITAL_RE = /^&#((?:x[a-f0-9]{1,6}|[0-9]{1,7}));/i;
var NAMED_RE = /^&([a-z][a-z0-9]{1,31});/i;
function entity(state, silent) {
  const pos = state.pos;
  const max = state.posMax;
  if (state.src.charCodeAt(pos) !== 38) return false;
  if (pos + 1 >= max) return false;
  const ch = state.src.charCodeAt(pos + 1);
  if (ch === 35) {
    const match2 = state.src.slice(pos).match(DIGITAL_RE);
    if (match2) {
      if (!silent) {
        const code2 = match2[1][0].toLowerCase() === "x" ? parseInt(match2[1].slice(1), 16) : parseInt(match2[1], 10);
        const token = state.push("text_special", "", 0);
        token.content = isValidEntityCode(code2) ? fromCodePoint2(code2) : fromCodePoint2(65533);
        token.markup = match2[0];
        token.info = "entity";
      }
      state.pos += match2[0].length;
      return true;
    }
  } else {
    const match2 = state.src.slice(pos).match(NAMED_RE);
    if (match2) {
      const decoded2 = decodeHTMLStrict(match2[0]);
      if (decoded2 !== match2[0]) {
        if (!silent) {
          const token = state.push("text_special", "", 0);
          token.content = decoded2;
          token.markup = match2[0];
          token.info = "entity";
        }
        state.pos += match2[0].length;
        return true;
      }
    }
  }
  return false;
}

// node_modules/markdown-it/lib/rules_inline/balance_pairs.mjs
function processDelimiters(delimiters) {
  const openersBottom = {};
  const max = delimiters.length;
  if (!max) return;
  let headerIdx = 0;
  let lastTokenIdx = -2;
  const jumps = [];
  for (let closerIdx = 0; closerIdx < max; closerIdx++) {
    const closer = delimiters[closerIdx];
    jumps.push(0);
    if (delimiters[headerIdx].marker !== closer.marker || lastTokenIdx !== closer.token - 1) {
      headerIdx = closerIdx;
    }
    lastTokenIdx = closer.token;
    closer.length = closer.length || 0;
    if (!closer.close) continue;
    if (!openersBottom.hasOwnProperty(closer.marker)) {
      openersBottom[closer.marker] = [-1, -1, -1, -1, -1, -1];
    }
    const minOpenerIdx = openersBottom[closer.marker][(closer.open ? 3 : 0) + closer.length % 3];
    let openerIdx = headerIdx - jumps[headerIdx] - 1;
    let newMinOpenerIdx = openerIdx;
    for (; openerIdx > minOpenerIdx; openerIdx -= jumps[openerIdx] + 1) {
      const opener = delimiters[openerIdx];
      if (opener.marker !== closer.marker) continue;
      if (opener.open && opener.end < 0) {
        let isOddMatch = false;
        if (opener.close || closer.open) {
          if ((opener.length + closer.length) % 3 === 0) {
            if (opener.length % 3 !== 0 || closer.length % 3 !== 0) {
              isOddMatch = true;
            }
          }
        }
        if (!isOddMatch) {
          const lastJump = openerIdx > 0 && !delimiters[openerIdx - 1].open ? jumps[openerIdx - 1] + 1 : 0;
          jumps[closerIdx] = closerIdx - openerIdx + lastJump;
          jumps[openerIdx] = lastJump;
          closer.open = false;
          opener.end = closerIdx;
          opener.close = false;
          newMinOpenerIdx = -1;
          lastTokenIdx = -2;
          break;
        }
      }
    }
    if (newMinOpenerIdx !== -1) {
      openersBottom[closer.marker][(closer.open ? 3 : 0) + (closer.length || 0) % 3] = newMinOpenerIdx;
    }
  }
}
function link_pairs(state) {
  const tokens_meta = state.tokens_meta;
  const max = state.tokens_meta.length;
  processDelimiters(state.delimiters);
  for (let curr = 0; curr < max; curr++) {
    if (tokens_meta[curr] && tokens_meta[curr].delimiters) {
      processDelimiters(tokens_meta[curr].delimiters);
    }
  }
}

// node_modules/markdown-it/lib/rules_inline/fragments_join.mjs
function fragments_join(state) {
  let curr, last;
  let level = 0;
  const tokens2 = state.tokens;
  const max = state.tokens.length;
  for (curr = last = 0; curr < max; curr++) {
    if (tokens2[curr].nesting < 0) level--;
    tokens2[curr].level = level;
    if (tokens2[curr].nesting > 0) level++;
    if (tokens2[curr].type === "text" && curr + 1 < max && tokens2[curr + 1].type === "text") {
      tokens2[curr + 1].content = tokens2[curr].content + tokens2[curr + 1].content;
    } else {
      if (curr !== last) {
        tokens2[last] = tokens2[curr];
      }
      last++;
    }
  }
  if (curr !== last) {
    tokens2.length = last;
  }
}

// node_modules/markdown-it/lib/parser_inline.mjs
var _rules3 = [
  ["text", text],
  ["linkify", linkify2],
  ["newline", newline],
  ["escape", escape2],
  ["backticks", backtick],
  ["strikethrough", strikethrough_default.tokenize],
  ["emphasis", emphasis_default.tokenize],
  ["link", link],
  ["image", image],
  ["autolink", autolink],
  ["html_inline", html_inline],
  ["entity", entity]
];
var _rules22 = [
  ["balance_pairs", link_pairs],
  ["strikethrough", strikethrough_default.postProcess],
  ["emphasis", emphasis_default.postProcess],
  // rules for pairs separate '**' into its own text tokens, which may be left unused,
  // rule below merges unused segments back with the rest of the text
  ["fragments_join", fragments_join]
];
function ParserInline() {
  this.ruler = new ruler_default();
  for (let i = 0; i < _rules3.length; i++) {
    this.ruler.push(_rules3[i][0], _rules3[i][1]);
  }
  this.ruler2 = new ruler_default();
  for (let i = 0; i < _rules22.length; i++) {
    this.ruler2.push(_rules22[i][0], _rules22[i][1]);
  }
}
ParserInline.prototype.skipToken = function(state) {
  const pos = state.pos;
  const rules = this.ruler.getRules("");
  const len = rules.length;
  const maxNesting = state.md.options.maxNesting;
  const cache = state.cache;
  if (typeof cache[pos] !== "undefined") {
    state.pos = cache[pos];
    return;
  }
  let ok2 = false;
  if (state.level < maxNesting) {
    for (let i = 0; i < len; i++) {
      state.level++;
      ok2 = rules[i](state, true);
      state.level--;
      if (ok2) {
        if (pos >= state.pos) {
          throw new Error("inline rule didn't increment state.pos");
        }
        break;
      }
    }
  } else {
    state.pos = state.posMax;
  }
  if (!ok2) {
    state.pos++;
  }
  cache[pos] = state.pos;
};
ParserInline.prototype.tokenize = function(state) {
  const rules = this.ruler.getRules("");
  const len = rules.length;
  const end = state.posMax;
  const maxNesting = state.md.options.maxNesting;
  while (state.pos < end) {
    const prevPos = state.pos;
    let ok2 = false;
    if (state.level < maxNesting) {
      for (let i = 0; i < len; i++) {
        ok2 = rules[i](state, false);
        if (ok2) {
          if (prevPos >= state.pos) {
            throw new Error("inline rule didn't increment state.pos");
          }
          break;
        }
      }
    }
    if (ok2) {
      if (state.pos >= end) {
        break;
      }
      continue;
    }
    state.pending += state.src[state.pos++];
  }
  if (state.pending) {
    state.pushPending();
  }
};
ParserInline.prototype.parse = function(str, md2, env, outTokens) {
  const state = new this.State(str, md2, env, outTokens);
  this.tokenize(state);
  const rules = this.ruler2.getRules("");
  const len = rules.length;
  for (let i = 0; i < len; i++) {
    rules[i](state);
  }
};
ParserInline.prototype.State = state_inline_default;
var parser_inline_default = ParserInline;

// node_modules/linkify-it/lib/re.mjs
function re_default(opts) {
  const re = {};
  opts = opts || {};
  re.src_Any = regex_default.source;
  re.src_Cc = regex_default2.source;
  re.src_Z = regex_default6.source;
  re.src_P = regex_default4.source;
  re.src_ZPCc = [re.src_Z, re.src_P, re.src_Cc].join("|");
  re.src_ZCc = [re.src_Z, re.src_Cc].join("|");
  const text_separators = "[><\uFF5C]";
  re.src_pseudo_letter = `(?:(?!${text_separators}|${re.src_ZPCc})${re.src_Any})`;
  re.src_ip4 = "(?:(25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)";
  re.src_auth = `(?:(?:(?!${re.src_ZCc}|[@/\\[\\]()]).){1,50}@)?`;
  re.src_port = "(?::(?:6(?:[0-4]\\d{3}|5(?:[0-4]\\d{2}|5(?:[0-2]\\d|3[0-5])))|[1-5]?\\d{1,4}))?";
  re.src_host_terminator = `(?=$|${text_separators}|${re.src_ZPCc})(?!${opts["---"] ? "-(?!--)|" : "-|"}_|:\\d|\\.-|\\.(?!$|${re.src_ZPCc}))`;
  re.src_path = `(?:[/?#](?:(?!${re.src_ZCc}|${text_separators}|[()[\\]{}.,"'?!\\-;]).|\\[(?:(?!${re.src_ZCc}|\\]).)*\\]|\\((?:(?!${re.src_ZCc}|[)]).)*\\)|\\{(?:(?!${re.src_ZCc}|[}]).)*\\}|\\"(?:(?!${re.src_ZCc}|["]).)+\\"|\\'(?:(?!${re.src_ZCc}|[']).)+\\'|\\'(?=${re.src_pseudo_letter}|[-])|\\.{2,}[a-zA-Z0-9%/&]|\\.(?!${re.src_ZCc}|[.]|$)|` + (opts["---"] ? "\\-(?!--(?:[^-]|$))(?:-*)|" : "\\-+|") + // allow `,,,` in paths
  `,(?!${re.src_ZCc}|$)|;(?!${re.src_ZCc}|$)|\\!+(?!${re.src_ZCc}|[!]|$)|\\?(?!${re.src_ZCc}|[?]|$))+|\\/)?`;
  re.src_email_name = '[\\-;:&=\\+\\$,\\.a-zA-Z0-9_][\\-;:&=\\+\\$,\\"\\.a-zA-Z0-9_]{0,63}';
  re.src_xn = "xn--[a-z0-9\\-]{1,59}";
  re.src_domain_root = // Allow letters & digits (http://test1)
  "(?:" + re.src_xn + `|${re.src_pseudo_letter}{1,63})`;
  re.src_domain = "(?:" + re.src_xn + `|(?:${re.src_pseudo_letter})|(?:${re.src_pseudo_letter}(?:-|${re.src_pseudo_letter}){0,61}${re.src_pseudo_letter}))`;
  re.src_host = `(?:(?:(?:(?:${re.src_domain})\\.)*${re.src_domain}))`;
  re.tpl_host_fuzzy = "(?:" + re.src_ip4 + `|(?:(?:(?:${re.src_domain})\\.)+(?:%TLDS%)))`;
  re.tpl_host_no_ip_fuzzy = `(?:(?:(?:${re.src_domain})\\.)+(?:%TLDS%))`;
  re.src_host_strict = re.src_host + re.src_host_terminator;
  re.tpl_host_fuzzy_strict = re.tpl_host_fuzzy + re.src_host_terminator;
  re.src_host_port_strict = re.src_host + re.src_port + re.src_host_terminator;
  re.tpl_host_port_fuzzy_strict = re.tpl_host_fuzzy + re.src_port + re.src_host_terminator;
  re.tpl_host_port_no_ip_fuzzy_strict = re.tpl_host_no_ip_fuzzy + re.src_port + re.src_host_terminator;
  re.tpl_host_fuzzy_test = `localhost|www\\.|\\.\\d{1,3}\\.|(?:\\.(?:%TLDS%)(?:${re.src_ZPCc}|>|$))`;
  re.tpl_email_fuzzy = `(^|${text_separators}|"|\\(|${re.src_ZCc})(${re.src_email_name}@${re.tpl_host_fuzzy_strict})`;
  re.tpl_link_fuzzy = // Fuzzy link can't be prepended with .:/\- and non punctuation.
  // but can start with > (markdown blockquote)
  `(^|(?![.:/\\-_@])(?:[$+<=>^\`|\uFF5C]|${re.src_ZPCc}))((?![$+<=>^\`|\uFF5C])${re.tpl_host_port_fuzzy_strict}${re.src_path})`;
  re.tpl_link_no_ip_fuzzy = // Fuzzy link can't be prepended with .:/\- and non punctuation.
  // but can start with > (markdown blockquote)
  `(^|(?![.:/\\-_@])(?:[$+<=>^\`|\uFF5C]|${re.src_ZPCc}))((?![$+<=>^\`|\uFF5C])${re.tpl_host_port_no_ip_fuzzy_strict}${re.src_path})`;
  return re;
}

// node_modules/linkify-it/index.mjs
function assign2(obj) {
  const sources = Array.prototype.slice.call(arguments, 1);
  sources.forEach(function(source) {
    if (!source) {
      return;
    }
    Object.keys(source).forEach(function(key) {
      obj[key] = source[key];
    });
  });
  return obj;
}
function _class2(obj) {
  return Object.prototype.toString.call(obj);
}
function isString2(obj) {
  return _class2(obj) === "[object String]";
}
function isObject2(obj) {
  return _class2(obj) === "[object Object]";
}
function isRegExp(obj) {
  return _class2(obj) === "[object RegExp]";
}
function isFunction(obj) {
  return _class2(obj) === "[object Function]";
}
function escapeRE2(str) {
  return str.replace(/[.?*+^$[\]\\(){}|-]/g, "\\$&");
}
var defaultOptions = {
  fuzzyLink: true,
  fuzzyEmail: true,
  fuzzyIP: false
};
function isOptionsObj(obj) {
  return Object.keys(obj || {}).reduce(function(acc, k) {
    return acc || defaultOptions.hasOwnProperty(k);
  }, false);
}
var defaultSchemas = {
  "http:": {
    validate: function(text4, pos, self) {
      const tail = text4.slice(pos);
      if (!self.re.http) {
        self.re.http = new RegExp(
          `^\\/\\/${self.re.src_auth}${self.re.src_host_port_strict}${self.re.src_path}`,
          "i"
        );
      }
      if (self.re.http.test(tail)) {
        return tail.match(self.re.http)[0].length;
      }
      return 0;
    }
  },
  "https:": "http:",
  "ftp:": "http:",
  "//": {
    validate: function(text4, pos, self) {
      const tail = text4.slice(pos);
      if (!self.re.no_http) {
        self.re.no_http = new RegExp(
          "^" + self.re.src_auth + // Don't allow single-level domains, because of false positives like '//test'
          // with code comments
          `(?:localhost|(?:(?:${self.re.src_domain})\\.)+${self.re.src_domain_root})` + self.re.src_port + self.re.src_host_terminator + self.re.src_path,
          "i"
        );
      }
      if (self.re.no_http.test(tail)) {
        if (pos >= 3 && text4[pos - 3] === ":") {
          return 0;
        }
        if (pos >= 3 && text4[pos - 3] === "/") {
          return 0;
        }
        return tail.match(self.re.no_http)[0].length;
      }
      return 0;
    }
  },
  "mailto:": {
    validate: function(text4, pos, self) {
      const tail = text4.slice(pos);
      if (!self.re.mailto) {
        self.re.mailto = new RegExp(
          `^${self.re.src_email_name}@${self.re.src_host_strict}`,
          "i"
        );
      }
      if (self.re.mailto.test(tail)) {
        return tail.match(self.re.mailto)[0].length;
      }
      return 0;
    }
  }
};
var tlds_2ch_src_re = "a[cdefgilmnoqrstuwxz]|b[abdefghijmnorstvwyz]|c[acdfghiklmnoruvwxyz]|d[ejkmoz]|e[cegrstu]|f[ijkmor]|g[abdefghilmnpqrstuwy]|h[kmnrtu]|i[delmnoqrst]|j[emop]|k[eghimnprwyz]|l[abcikrstuvy]|m[acdeghklmnopqrstuvwxyz]|n[acefgilopruz]|om|p[aefghklmnrstwy]|qa|r[eosuw]|s[abcdeghijklmnortuvxyz]|t[cdfghjklmnortvwz]|u[agksyz]|v[aceginu]|w[fs]|y[et]|z[amw]";
var tlds_default = "biz|com|edu|gov|net|org|pro|web|xxx|aero|asia|coop|info|museum|name|shop|\u0440\u0444".split("|");
function createValidator(re) {
  return function(text4, pos) {
    const tail = text4.slice(pos);
    if (re.test(tail)) {
      return tail.match(re)[0].length;
    }
    return 0;
  };
}
function createNormalizer() {
  return function(match2, self) {
    self.normalize(match2);
  };
}
function compile(self) {
  const re = self.re = re_default(self.__opts__);
  const tlds2 = self.__tlds__.slice();
  self.onCompile();
  if (!self.__tlds_replaced__) {
    tlds2.push(tlds_2ch_src_re);
  }
  tlds2.push(re.src_xn);
  re.src_tlds = tlds2.join("|");
  function untpl(tpl) {
    return tpl.replace("%TLDS%", re.src_tlds);
  }
  re.email_fuzzy = RegExp(untpl(re.tpl_email_fuzzy), "i");
  re.email_fuzzy_global = RegExp(untpl(re.tpl_email_fuzzy), "ig");
  re.link_fuzzy = RegExp(untpl(re.tpl_link_fuzzy), "i");
  re.link_fuzzy_global = RegExp(untpl(re.tpl_link_fuzzy), "ig");
  re.link_no_ip_fuzzy = RegExp(untpl(re.tpl_link_no_ip_fuzzy), "i");
  re.link_no_ip_fuzzy_global = RegExp(untpl(re.tpl_link_no_ip_fuzzy), "ig");
  re.host_fuzzy_test = RegExp(untpl(re.tpl_host_fuzzy_test), "i");
  const aliases = [];
  self.__compiled__ = {};
  function schemaError(name, val) {
    throw new Error(`(LinkifyIt) Invalid schema "${name}": ${val}`);
  }
  Object.keys(self.__schemas__).forEach(function(name) {
    const val = self.__schemas__[name];
    if (val === null) {
      return;
    }
    const compiled3 = { validate: null, link: null };
    self.__compiled__[name] = compiled3;
    if (isObject2(val)) {
      if (isRegExp(val.validate)) {
        compiled3.validate = createValidator(val.validate);
      } else if (isFunction(val.validate)) {
        compiled3.validate = val.validate;
      } else {
        schemaError(name, val);
      }
      if (isFunction(val.normalize)) {
        compiled3.normalize = val.normalize;
      } else if (!val.normalize) {
        compiled3.normalize = createNormalizer();
      } else {
        schemaError(name, val);
      }
      return;
    }
    if (isString2(val)) {
      aliases.push(name);
      return;
    }
    schemaError(name, val);
  });
  aliases.forEach(function(alias) {
    if (!self.__compiled__[self.__schemas__[alias]]) {
      return;
    }
    self.__compiled__[alias].validate = self.__compiled__[self.__schemas__[alias]].validate;
    self.__compiled__[alias].normalize = self.__compiled__[self.__schemas__[alias]].normalize;
  });
  self.__compiled__[""] = { validate: null, normalize: createNormalizer() };
  const slist = Object.keys(self.__compiled__).filter(function(name) {
    return name.length > 0 && self.__compiled__[name];
  }).map(escapeRE2).join("|");
  self.re.schema_test = RegExp(`(^|(?!_)(?:[><\uFF5C]|${re.src_ZPCc}))(${slist})`, "i");
  self.re.schema_search = RegExp(`(^|(?!_)(?:[><\uFF5C]|${re.src_ZPCc}))(${slist})`, "ig");
  self.re.schema_at_start = RegExp(`^${self.re.schema_search.source}`, "i");
  self.re.pretest = RegExp(
    `(${self.re.schema_test.source})|(${self.re.host_fuzzy_test.source})|@`,
    "i"
  );
}
function Match(text4, schema, index2, lastIndex) {
  const raw = text4.slice(index2, lastIndex);
  this.schema = schema.toLowerCase();
  this.index = index2;
  this.lastIndex = lastIndex;
  this.raw = raw;
  this.text = raw;
  this.url = raw;
}
function LinkifyIt(schemas, options) {
  if (!(this instanceof LinkifyIt)) {
    return new LinkifyIt(schemas, options);
  }
  if (!options) {
    if (isOptionsObj(schemas)) {
      options = schemas;
      schemas = {};
    }
  }
  this.__opts__ = assign2({}, defaultOptions, options);
  this.__schemas__ = assign2({}, defaultSchemas, schemas);
  this.__compiled__ = {};
  this.__tlds__ = tlds_default;
  this.__tlds_replaced__ = false;
  this.re = {};
  compile(this);
}
LinkifyIt.prototype.add = function add(schema, definition2) {
  this.__schemas__[schema] = definition2;
  compile(this);
  return this;
};
LinkifyIt.prototype.set = function set(options) {
  this.__opts__ = assign2(this.__opts__, options);
  return this;
};
LinkifyIt.prototype.test = function test(text4) {
  if (!text4.length) {
    return false;
  }
  let m, re;
  if (this.re.schema_test.test(text4)) {
    re = this.re.schema_search;
    re.lastIndex = 0;
    while ((m = re.exec(text4)) !== null) {
      if (this.testSchemaAt(text4, m[2], re.lastIndex)) {
        return true;
      }
    }
  }
  if (this.__opts__.fuzzyLink && this.__compiled__["http:"]) {
    if (text4.search(this.re.host_fuzzy_test) >= 0) {
      if (text4.match(this.__opts__.fuzzyIP ? this.re.link_fuzzy : this.re.link_no_ip_fuzzy) !== null) {
        return true;
      }
    }
  }
  if (this.__opts__.fuzzyEmail && this.__compiled__["mailto:"]) {
    if (text4.indexOf("@") >= 0) {
      if (text4.match(this.re.email_fuzzy) !== null) {
        return true;
      }
    }
  }
  return false;
};
LinkifyIt.prototype.pretest = function pretest(text4) {
  return this.re.pretest.test(text4);
};
LinkifyIt.prototype.testSchemaAt = function testSchemaAt(text4, schema, pos) {
  if (!this.__compiled__[schema.toLowerCase()]) {
    return 0;
  }
  return this.__compiled__[schema.toLowerCase()].validate(text4, pos, this);
};
LinkifyIt.prototype.match = function match(text4) {
  const result = [];
  const type_schemed = [];
  const type_fuzzy_link = [];
  const type_fuzzy_email = [];
  let m, len, re;
  function choose(a, b) {
    if (!a) {
      return b;
    }
    if (!b) {
      return a;
    }
    if (a.index !== b.index) {
      return a.index < b.index ? a : b;
    }
    return a.lastIndex >= b.lastIndex ? a : b;
  }
  if (!text4.length) {
    return null;
  }
  if (this.re.schema_test.test(text4)) {
    re = this.re.schema_search;
    re.lastIndex = 0;
    while ((m = re.exec(text4)) !== null) {
      len = this.testSchemaAt(text4, m[2], re.lastIndex);
      if (len) {
        type_schemed.push({
          schema: m[2],
          index: m.index + m[1].length,
          lastIndex: m.index + m[0].length + len
        });
      }
    }
  }
  if (this.__opts__.fuzzyLink && this.__compiled__["http:"]) {
    re = this.__opts__.fuzzyIP ? this.re.link_fuzzy_global : this.re.link_no_ip_fuzzy_global;
    re.lastIndex = 0;
    while ((m = re.exec(text4)) !== null) {
      type_fuzzy_link.push({
        schema: "",
        index: m.index + m[1].length,
        lastIndex: m.index + m[0].length
      });
    }
  }
  if (this.__opts__.fuzzyEmail && this.__compiled__["mailto:"]) {
    re = this.re.email_fuzzy_global;
    re.lastIndex = 0;
    while ((m = re.exec(text4)) !== null) {
      type_fuzzy_email.push({
        schema: "mailto:",
        index: m.index + m[1].length,
        lastIndex: m.index + m[0].length
      });
    }
  }
  const indexes = [0, 0, 0];
  let lastIndex = 0;
  for (; ; ) {
    const candidates = [
      type_schemed[indexes[0]],
      type_fuzzy_email[indexes[1]],
      type_fuzzy_link[indexes[2]]
    ];
    const candidate = choose(choose(candidates[0], candidates[1]), candidates[2]);
    if (!candidate) {
      break;
    }
    if (candidate === candidates[0]) {
      indexes[0]++;
    } else if (candidate === candidates[1]) {
      indexes[1]++;
    } else {
      indexes[2]++;
    }
    if (candidate.index < lastIndex) {
      continue;
    }
    const match2 = new Match(text4, candidate.schema, candidate.index, candidate.lastIndex);
    this.__compiled__[match2.schema].normalize(match2, this);
    result.push(match2);
    lastIndex = candidate.lastIndex;
  }
  if (result.length) {
    return result;
  }
  return null;
};
LinkifyIt.prototype.matchAtStart = function matchAtStart(text4) {
  if (!text4.length) return null;
  const m = this.re.schema_at_start.exec(text4);
  if (!m) return null;
  const len = this.testSchemaAt(text4, m[2], m[0].length);
  if (!len) return null;
  const match2 = new Match(text4, m[2], m.index + m[1].length, m.index + m[0].length + len);
  this.__compiled__[match2.schema].normalize(match2, this);
  return match2;
};
LinkifyIt.prototype.tlds = function tlds(list3, keepOld) {
  list3 = Array.isArray(list3) ? list3 : [list3];
  if (!keepOld) {
    this.__tlds__ = list3.slice();
    this.__tlds_replaced__ = true;
    compile(this);
    return this;
  }
  this.__tlds__ = this.__tlds__.concat(list3).sort().filter(function(el, idx, arr) {
    return el !== arr[idx - 1];
  }).reverse();
  compile(this);
  return this;
};
LinkifyIt.prototype.normalize = function normalize2(match2) {
  if (!match2.schema) {
    match2.url = `http://${match2.url}`;
  }
  if (match2.schema === "mailto:" && !/^mailto:/i.test(match2.url)) {
    match2.url = `mailto:${match2.url}`;
  }
};
LinkifyIt.prototype.onCompile = function onCompile() {
};
var linkify_it_default = LinkifyIt;

// node_modules/markdown-it/lib/index.mjs
var import_punycode = __toESM(require_punycode(), 1);

// node_modules/markdown-it/lib/presets/default.mjs
var default_default = {
  options: {
    // Enable HTML tags in source
    html: false,
    // Use '/' to close single tags (<br />)
    xhtmlOut: false,
    // Convert '\n' in paragraphs into <br>
    breaks: false,
    // CSS language prefix for fenced blocks
    langPrefix: "language-",
    // autoconvert URL-like texts to links
    linkify: false,
    // Enable some language-neutral replacements + quotes beautification
    typographer: false,
    // Double + single quotes replacement pairs, when typographer enabled,
    // and smartquotes on. Could be either a String or an Array.
    //
    // For example, you can use '«»„“' for Russian, '„“‚‘' for German,
    // and ['«\xA0', '\xA0»', '‹\xA0', '\xA0›'] for French (including nbsp).
    quotes: "\u201C\u201D\u2018\u2019",
    /* “”‘’ */
    // Highlighter function. Should return escaped HTML,
    // or '' if the source string is not changed and should be escaped externaly.
    // If result starts with <pre... internal wrapper is skipped.
    //
    // function (/*str, lang*/) { return ''; }
    //
    highlight: null,
    // Internal protection, recursion limit
    maxNesting: 100
  },
  components: {
    core: {},
    block: {},
    inline: {}
  }
};

// node_modules/markdown-it/lib/presets/zero.mjs
var zero_default = {
  options: {
    // Enable HTML tags in source
    html: false,
    // Use '/' to close single tags (<br />)
    xhtmlOut: false,
    // Convert '\n' in paragraphs into <br>
    breaks: false,
    // CSS language prefix for fenced blocks
    langPrefix: "language-",
    // autoconvert URL-like texts to links
    linkify: false,
    // Enable some language-neutral replacements + quotes beautification
    typographer: false,
    // Double + single quotes replacement pairs, when typographer enabled,
    // and smartquotes on. Could be either a String or an Array.
    //
    // For example, you can use '«»„“' for Russian, '„“‚‘' for German,
    // and ['«\xA0', '\xA0»', '‹\xA0', '\xA0›'] for French (including nbsp).
    quotes: "\u201C\u201D\u2018\u2019",
    /* “”‘’ */
    // Highlighter function. Should return escaped HTML,
    // or '' if the source string is not changed and should be escaped externaly.
    // If result starts with <pre... internal wrapper is skipped.
    //
    // function (/*str, lang*/) { return ''; }
    //
    highlight: null,
    // Internal protection, recursion limit
    maxNesting: 20
  },
  components: {
    core: {
      rules: [
        "normalize",
        "block",
        "inline",
        "text_join"
      ]
    },
    block: {
      rules: [
        "paragraph"
      ]
    },
    inline: {
      rules: [
        "text"
      ],
      rules2: [
        "balance_pairs",
        "fragments_join"
      ]
    }
  }
};

// node_modules/markdown-it/lib/presets/commonmark.mjs
var commonmark_default = {
  options: {
    // Enable HTML tags in source
    html: true,
    // Use '/' to close single tags (<br />)
    xhtmlOut: true,
    // Convert '\n' in paragraphs into <br>
    breaks: false,
    // CSS language prefix for fenced blocks
    langPrefix: "language-",
    // autoconvert URL-like texts to links
    linkify: false,
    // Enable some language-neutral replacements + quotes beautification
    typographer: false,
    // Double + single quotes replacement pairs, when typographer enabled,
    // and smartquotes on. Could be either a String or an Array.
    //
    // For example, you can use '«»„“' for Russian, '„“‚‘' for German,
    // and ['«\xA0', '\xA0»', '‹\xA0', '\xA0›'] for French (including nbsp).
    quotes: "\u201C\u201D\u2018\u2019",
    /* “”‘’ */
    // Highlighter function. Should return escaped HTML,
    // or '' if the source string is not changed and should be escaped externaly.
    // If result starts with <pre... internal wrapper is skipped.
    //
    // function (/*str, lang*/) { return ''; }
    //
    highlight: null,
    // Internal protection, recursion limit
    maxNesting: 20
  },
  components: {
    core: {
      rules: [
        "normalize",
        "block",
        "inline",
        "text_join"
      ]
    },
    block: {
      rules: [
        "blockquote",
        "code",
        "fence",
        "heading",
        "hr",
        "html_block",
        "lheading",
        "list",
        "reference",
        "paragraph"
      ]
    },
    inline: {
      rules: [
        "autolink",
        "backticks",
        "emphasis",
        "entity",
        "escape",
        "html_inline",
        "image",
        "link",
        "newline",
        "text"
      ],
      rules2: [
        "balance_pairs",
        "emphasis",
        "fragments_join"
      ]
    }
  }
};

// node_modules/markdown-it/lib/index.mjs
var config = {
  default: default_default,
  zero: zero_default,
  commonmark: commonmark_default
};
var BAD_PROTO_RE = /^(vbscript|javascript|file|data):/;
var GOOD_DATA_RE = /^data:image\/(gif|png|jpeg|webp);/;
function validateLink(url) {
  const str = url.trim().toLowerCase();
  return BAD_PROTO_RE.test(str) ? GOOD_DATA_RE.test(str) : true;
}
var RECODE_HOSTNAME_FOR = ["http:", "https:", "mailto:"];
function normalizeLink(url) {
  const parsed = parse_default(url, true);
  if (parsed.hostname) {
    if (!parsed.protocol || RECODE_HOSTNAME_FOR.indexOf(parsed.protocol) >= 0) {
      try {
        parsed.hostname = import_punycode.default.toASCII(parsed.hostname);
      } catch (er) {
      }
    }
  }
  return encode_default(format(parsed));
}
function normalizeLinkText(url) {
  const parsed = parse_default(url, true);
  if (parsed.hostname) {
    if (!parsed.protocol || RECODE_HOSTNAME_FOR.indexOf(parsed.protocol) >= 0) {
      try {
        parsed.hostname = import_punycode.default.toUnicode(parsed.hostname);
      } catch (er) {
      }
    }
  }
  return decode_default(format(parsed), decode_default.defaultChars + "%");
}
function MarkdownIt(presetName, options) {
  if (!(this instanceof MarkdownIt)) {
    return new MarkdownIt(presetName, options);
  }
  if (!options) {
    if (!isString(presetName)) {
      options = presetName || {};
      presetName = "default";
    }
  }
  this.inline = new parser_inline_default();
  this.block = new parser_block_default();
  this.core = new parser_core_default();
  this.renderer = new renderer_default();
  this.linkify = new linkify_it_default();
  this.validateLink = validateLink;
  this.normalizeLink = normalizeLink;
  this.normalizeLinkText = normalizeLinkText;
  this.utils = utils_exports;
  this.helpers = assign({}, helpers_exports);
  this.options = {};
  this.configure(presetName);
  if (options) {
    this.set(options);
  }
}
MarkdownIt.prototype.set = function(options) {
  assign(this.options, options);
  return this;
};
MarkdownIt.prototype.configure = function(presets) {
  const self = this;
  if (isString(presets)) {
    const presetName = presets;
    presets = config[presetName];
    if (!presets) {
      throw new Error('Wrong `markdown-it` preset "' + presetName + '", check name');
    }
  }
  if (!presets) {
    throw new Error("Wrong `markdown-it` preset, can't be empty");
  }
  if (presets.options) {
    self.set(presets.options);
  }
  if (presets.components) {
    Object.keys(presets.components).forEach(function(name) {
      if (presets.components[name].rules) {
        self[name].ruler.enableOnly(presets.components[name].rules);
      }
      if (presets.components[name].rules2) {
        self[name].ruler2.enableOnly(presets.components[name].rules2);
      }
    });
  }
  return this;
};
MarkdownIt.prototype.enable = function(list3, ignoreInvalid) {
  let result = [];
  if (!Array.isArray(list3)) {
    list3 = [list3];
  }
  ["core", "block", "inline"].forEach(function(chain) {
    result = result.concat(this[chain].ruler.enable(list3, true));
  }, this);
  result = result.concat(this.inline.ruler2.enable(list3, true));
  const missed = list3.filter(function(name) {
    return result.indexOf(name) < 0;
  });
  if (missed.length && !ignoreInvalid) {
    throw new Error("MarkdownIt. Failed to enable unknown rule(s): " + missed);
  }
  return this;
};
MarkdownIt.prototype.disable = function(list3, ignoreInvalid) {
  let result = [];
  if (!Array.isArray(list3)) {
    list3 = [list3];
  }
  ["core", "block", "inline"].forEach(function(chain) {
    result = result.concat(this[chain].ruler.disable(list3, true));
  }, this);
  result = result.concat(this.inline.ruler2.disable(list3, true));
  const missed = list3.filter(function(name) {
    return result.indexOf(name) < 0;
  });
  if (missed.length && !ignoreInvalid) {
    throw new Error("MarkdownIt. Failed to disable unknown rule(s): " + missed);
  }
  return this;
};
MarkdownIt.prototype.use = function(plugin) {
  const args = [this].concat(Array.prototype.slice.call(arguments, 1));
  plugin.apply(plugin, args);
  return this;
};
MarkdownIt.prototype.parse = function(src, env) {
  if (typeof src !== "string") {
    throw new Error("Input data should be a String");
  }
  const state = new this.core.State(src, this, env);
  this.core.process(state);
  return state.tokens;
};
MarkdownIt.prototype.render = function(src, env) {
  env = env || {};
  return this.renderer.render(this.parse(src, env), this.options, env);
};
MarkdownIt.prototype.parseInline = function(src, env) {
  const state = new this.core.State(src, this, env);
  state.inlineMode = true;
  this.core.process(state);
  return state.tokens;
};
MarkdownIt.prototype.renderInline = function(src, env) {
  env = env || {};
  return this.renderer.render(this.parseInline(src, env), this.options, env);
};
var lib_default = MarkdownIt;

// src/minutes/page/dialects.ts
var COLONS = /^:{3,}[ \t]*(?:[\w-]+(?![\w-]))?(?:\[(?<label>[^[\]]{1,200})\])?(?:[ \t]*\{[^{}]{0,200}\})?(?:[ \t]+(?<title>[^\s{][^\n]{0,200}))?[ \t]*$/u;
var TEXTILE = /^h(?<depth>[1-6])\.[ \t]+(?=\S)/u;
var IMPORT = /^(?:import[ \t][^\n]{0,500}(?:from[ \t]+)?["'][^"'\n]{1,300}["'];?|export[ \t]+(?:const|let|default|function)[ \t][^\n]{0,500}|\{\/\*[^\n]{0,500}\*\/\})[ \t]*$/u;
var IMPORT_BEGINS = ["import ", "import{", "export ", "{/*"];
var CODE_SIGN = /[{}=;$|\\`]|[<>](?!\s)|\w\(|^\s*(?:[#%/]|(?:sudo|git|npm|pip|cd|curl|docker|kubectl) )/u;
var ADDRESS4 = /\bhttps?:\/\/[^\s<>]{1,500}|<[^\s<>]{1,200}>/gu;
var MAX_SLIP = 40;
var ENDS = ["paragraph", "reference", "blockquote", "list"];
function dialects(md2) {
  md2.block.ruler.before("fence", "colon_fence", colonFence, { alt: ENDS });
  md2.block.ruler.before("fence", "textile_heading", textileHeading, { alt: ENDS });
  md2.block.ruler.before("fence", "mdx_import", mdxImport);
  md2.block.ruler.before("code", "accidental_code", accidentalCode);
}
function factsOf2(text4) {
  return { showsCode: /^[ \t>]*(?:```|~~~)/mu.test(text4) };
}
function accidentalCode(state, start, last, silent) {
  if (silent || indentOf(state, start) < 4 || showsCode(state.env)) return false;
  const lines = [];
  for (let line = start; line < last && (state.isEmpty(line) || indentOf(state, line) >= 4); line++) {
    if (state.isEmpty(line)) continue;
    const words = state.getLines(line, line + 1, 0, false);
    if (line - start >= MAX_SLIP || !new RegExp("\\p{L}", "u").test(words) || CODE_SIGN.test(words.replace(ADDRESS4, ""))) return false;
    lines.push(line);
  }
  const least = Math.min(...lines.map((line) => indentOf(state, line)));
  for (const line of lines) outdent(state, line, least);
  return false;
}
function outdent(state, line, columns) {
  const begin = state.bMarks[line] ?? 0;
  const most2 = state.tShift[line] ?? 0;
  let [taken, told] = [0, 0];
  while (taken < most2 && told < columns) told += state.src[begin + taken++] === "	" ? 4 - told % 4 : 1;
  state.bMarks[line] = begin + taken;
  state.tShift[line] = most2 - taken;
  state.sCount[line] = (state.sCount[line] ?? 0) - columns;
}
function showsCode(environment) {
  return !(typeof environment === "object" && environment !== null && "showsCode" in environment) || environment.showsCode === true;
}
var indentOf = (state, line) => (state.sCount[line] ?? 0) - state.blkIndent;
function lineAt3(state, line, begins) {
  const indent = (state.sCount[line] ?? 0) - state.blkIndent;
  if (indent > 3) return null;
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  return begins.some((one2) => state.src.startsWith(one2, start)) ? state.src.slice(start, state.eMarks[line]) : null;
}
function colonFence(state, line, _, silent) {
  const fence2 = COLONS.exec(lineAt3(state, line, [":::"]) ?? "")?.groups;
  if (!fence2) return false;
  if (silent) return true;
  state.line = line + 1;
  const title = (fence2["label"] ?? fence2["title"] ?? "").trim();
  if (title !== "") {
    state.push("paragraph_open", "p", 1).map = [line, line + 1];
    const words = state.push("inline", "", 0);
    words.map = [line, line + 1];
    words.content = title.startsWith("**") ? title : `**${title}**`;
    state.push("paragraph_close", "p", -1);
  }
  return true;
}
function textileHeading(state, line, _, silent) {
  const text4 = lineAt3(state, line, ["h"]);
  const depth = TEXTILE.exec(text4 ?? "")?.groups?.["depth"];
  if (text4 === null || depth === void 0) return false;
  if (silent) return true;
  state.line = line + 1;
  state.push("heading_open", `h${depth}`, 1).map = [line, line + 1];
  const words = state.push("inline", "", 0);
  words.map = [line, line + 1];
  words.content = text4.slice(text4.indexOf(" ")).trim();
  state.push("heading_close", `h${depth}`, -1);
  return true;
}
function mdxImport(state, line) {
  if (state.level > 0 || !IMPORT.test(lineAt3(state, line, IMPORT_BEGINS) ?? "")) return false;
  state.line = line + 1;
  return true;
}

// src/minutes/page/position.ts
var positionOf = (line, end = line) => ({
  start: { line, column: 1 },
  end: { line: end, column: 1 }
});

// src/minutes/page/inline.ts
var MAX_DEPTH = 32;
var MARKED = /[\\`*_~[\]<&]|[ \t]{2}\n/u;
function keepPlaces(md2, places2) {
  const Plain = md2.inline.State;
  md2.inline.State = class extends Plain {
    push(...told) {
      const token = super.push(...told);
      places2.set(token, this.pos);
      return token;
    }
    /** GitHub looks through tildes: in "so*~~far~~*" the asterisks mark something. */
    scanDelims(start, canSplitWord) {
      const scanned = super.scanDelims(start, canSplitWord);
      if (this.src[start] !== "*") return scanned;
      if (this.src[start + scanned.length] === "~") scanned.can_open = true;
      if (this.src[start - 1] === "~") scanned.can_close = true;
      return scanned;
    }
    /** Words end where the next mark begins, and hold no end of a line. */
    pushPending() {
      const token = super.pushPending();
      places2.set(token, this.pos);
      return token;
    }
  };
}
function inlineNodes(content3, line, environment, { md: md2, places: places2 }) {
  if (content3 === "") return [];
  if (!MARKED.test(content3)) {
    const value = content3.includes("\n") ? content3.replace(/[ \t]*\n[ \t]*/gu, "\n") : content3;
    return [{ type: "text", value, position: positionOf(line) }];
  }
  const tokens2 = [];
  places2.clear();
  md2.inline.parse(content3, md2, environment, tokens2);
  return nodesOf2(tokens2, lineCounter(content3, line, places2));
}
function lineCounter(content3, first, places2) {
  const ends2 = [];
  for (let at = content3.indexOf("\n"); at >= 0; at = content3.indexOf("\n", at + 1)) ends2.push(at);
  let passed = 0;
  return (token) => {
    const place = places2.get(token) ?? 0;
    while (passed < ends2.length && (ends2[passed] ?? 0) < place) passed++;
    while (passed > 0 && (ends2[passed - 1] ?? 0) >= place) passed--;
    return first + passed;
  };
}
function nodesOf2(tokens2, lineOf2) {
  const all2 = [];
  const open = [];
  let children = all2;
  const say2 = (value, line) => {
    const last = children.at(-1);
    if (last?.type === "text") last.value += value;
    else if (value !== "") children.push({ type: "text", value, position: positionOf(line) });
  };
  for (const [at, token] of tokens2.entries()) {
    const line = lineOf2(token);
    const position2 = positionOf(line);
    if (token.nesting === 1) {
      if (open.length < MAX_DEPTH) {
        open.push({ children, close: opened(token, line) });
        children = [];
      } else {
        open.push({ children, close: () => null });
      }
      continue;
    }
    if (token.nesting === -1) {
      const last = open.pop();
      const node2 = last?.close(children) ?? null;
      if (last && node2) {
        children = last.children;
        children.push(node2);
      }
      continue;
    }
    switch (token.type) {
      case "softbreak":
        say2("\n", line);
        break;
      case "hardbreak":
        children.push({ type: "break", position: position2 });
        break;
      case "code_inline":
        children.push({ type: "inlineCode", value: token.content, position: position2 });
        break;
      case "html_inline":
        children.push({ type: "html", value: token.content, position: position2 });
        break;
      case "image":
        children.push({ type: "image", url: token.attrGet("src") ?? "", alt: token.content, position: position2 });
        break;
      default:
        say2(tokens2[at + 1]?.type === "softbreak" ? withoutTabs(token.content) : token.content, line);
    }
  }
  return all2;
}
function withoutTabs(value) {
  let end = value.length;
  while (end > 0 && (value[end - 1] === "	" || value[end - 1] === " ")) end--;
  return value.slice(0, end);
}
function opened(token, line) {
  const position2 = positionOf(line);
  switch (token.type) {
    case "strong_open":
      return (children) => ({ type: "strong", children, position: position2 });
    case "em_open":
      return (children) => ({ type: "emphasis", children, position: position2 });
    case "s_open":
      return (children) => ({ type: "delete", children, position: position2 });
    default:
      return (children) => ({ type: "link", url: token.attrGet("href") ?? "", children, position: position2 });
  }
}

// src/minutes/page/strike.ts
var TILDE = 126;
var SINGLE = TILDE;
var DOUBLE = TILDE + 65536;
function strikeThrough(md2) {
  md2.inline.ruler.at("strikethrough", tokenize);
  md2.inline.ruler2.at("strikethrough", (state) => {
    pair(state, state.delimiters);
    for (const meta of state.tokens_meta) if (meta) pair(state, meta.delimiters);
    return false;
  });
}
function tokenize(state, silent) {
  if (silent || state.src.charCodeAt(state.pos) !== TILDE) return false;
  const { can_open: open, can_close: close, length } = state.scanDelims(state.pos, true);
  state.push("text", "", 0).content = "~".repeat(length);
  const token = state.tokens.length - 1;
  if (length <= 2) {
    state.delimiters.push({ marker: length === 2 ? DOUBLE : SINGLE, length: 0, token, end: -1, open, close });
  }
  state.pos += length;
  return true;
}
function pair(state, delimiters) {
  for (const { marker, token, end } of delimiters) {
    const closing = marker === SINGLE || marker === DOUBLE ? delimiters[end]?.token : void 0;
    if (closing === void 0) continue;
    for (const [at, nesting] of [
      [token, 1],
      [closing, -1]
    ]) {
      const mark = state.tokens[at];
      if (mark === void 0) continue;
      mark.type = nesting === 1 ? "s_open" : "s_close";
      mark.tag = "s";
      mark.nesting = nesting;
      mark.content = "";
    }
  }
}

// src/minutes/page/tree.ts
var places = /* @__PURE__ */ new Map();
var md = lib_default({ html: true }).use(strikeThrough).use(dialects);
md.normalizeLink = (url) => url;
md.normalizeLinkText = (url) => url;
md.validateLink = () => true;
keepPlaces(md, places);
var BOX = /^\[([ \t\nxX])\](?:[ \t]{0,100}\n|[ \t](?=[^]*\S))/u;
function treeOf(text4) {
  const tokens2 = [];
  const environment = factsOf2(text4);
  md.block.parse(text4.replaceAll("\0", "\uFFFD"), md, environment, tokens2);
  const walk = {
    tokens: tokens2,
    at: 0,
    inline: (content3, line) => inlineNodes(content3, line, environment, { md, places })
  };
  const children = blocksUntil(walk, null);
  return { type: "root", children };
}
function lineDeeperThan(most2, text4) {
  const tokens2 = [];
  md.block.parse(text4, md, factsOf2(text4), tokens2);
  let depth = 0;
  for (const { type, map } of tokens2) {
    if (type === "list_item_open" || type === "blockquote_open") depth++;
    else if (type === "list_item_close" || type === "blockquote_close") depth--;
    if (depth > most2) return (map?.[0] ?? 0) + 1;
  }
  return null;
}
function blocksUntil(walk, close) {
  const blocks = [];
  for (; ; ) {
    const token = walk.tokens[walk.at++];
    if (token === void 0 || token.type === close) return blocks;
    const block2 = blockOf(token, walk);
    if (block2) blocks.push(block2);
  }
}
function blockOf(token, walk) {
  const [start, end] = token.map ?? [0, 0];
  const position2 = positionOf(start + 1, end);
  switch (token.type) {
    case "heading_open": {
      const children = inlineOf(walk, "heading_close");
      return { type: "heading", depth: depthOf(token.tag), children, position: position2 };
    }
    case "paragraph_open":
      return { type: "paragraph", children: inlineOf(walk, "paragraph_close"), position: position2 };
    case "blockquote_open":
      return { type: "blockquote", children: blocksUntil(walk, "blockquote_close"), position: position2 };
    case "bullet_list_open":
    case "ordered_list_open": {
      const ordered = token.type === "ordered_list_open";
      const children = itemsOf(walk, token.type.replace("_open", "_close"));
      const first = ordered ? Number(token.attrGet("start") ?? 1) : null;
      const last = children.at(-1)?.position?.end.line ?? end;
      return { type: "list", ordered, start: first, children, position: positionOf(start + 1, last) };
    }
    case "table_open":
      return { type: "table", children: rowsOf(walk), position: position2 };
    case "fence":
    case "code_block":
      return { type: "code", value: token.content, position: position2 };
    case "html_block":
      return { type: "html", value: token.content.replace(/\n$/u, ""), position: position2 };
    case "hr":
      return { type: "thematicBreak", position: position2 };
    default:
      return null;
  }
}
function depthOf(tag2) {
  switch (tag2) {
    case "h1":
      return 1;
    case "h2":
      return 2;
    case "h3":
      return 3;
    case "h4":
      return 4;
    case "h5":
      return 5;
    default:
      return 6;
  }
}
function inlineOf(walk, close) {
  let children = [];
  for (; ; ) {
    const token = walk.tokens[walk.at++];
    if (token === void 0 || token.type === close) return children;
    if (token.type === "inline") children = walk.inline(token.content, (token.map?.[0] ?? 0) + 1);
  }
}
function itemsOf(walk, close) {
  const items = [];
  for (; ; ) {
    const token = walk.tokens[walk.at++];
    if (token === void 0 || token.type === close) return items;
    const [start] = token.map ?? [0];
    const checked = checkBox(walk);
    const children = blocksUntil(walk, "list_item_close");
    const position2 = positionOf(start + 1, children.at(-1)?.position?.end.line ?? start + 1);
    items.push({ type: "listItem", checked, children, position: position2 });
  }
}
function checkBox({ tokens: tokens2, at }) {
  const [paragraph2, words] = [tokens2[at], tokens2[at + 1]];
  if (paragraph2?.type !== "paragraph_open" || words?.type !== "inline") return null;
  const box = BOX.exec(words.content);
  if (!box) return null;
  words.content = words.content.slice(box[0].length);
  if (words.map && box[0].includes("\n")) words.map = [words.map[0] + 1, words.map[1]];
  return /x/iu.test(box[1] ?? "");
}
function rowsOf(walk) {
  const rows = [];
  for (; ; ) {
    const token = walk.tokens[walk.at++];
    if (token === void 0 || token.type === "table_close") return rows;
    const row = rows.at(-1);
    const line = (token.map?.[0] ?? 0) + 1;
    if (token.type === "tr_open") rows.push({ type: "tableRow", children: [], position: positionOf(line) });
    else if (row && token.type === "inline")
      row.children.push({ type: "tableCell", children: walk.inline(token.content, row.position?.start.line ?? line) });
  }
}

// src/minutes/page/complexity.ts
var MAX_DEPTH2 = 48;
var DEEP_LINE = new RegExp(`^[ \\t>*+\\-\\d.)]{${MAX_DEPTH2 / 2}}`, "mu");
var MAX_LINES = 5e4;
var MAX_LINE = 5e4;
var MAX_MARKS = 1e3;
var MAX_EMPHASIS = 2e4;
var SMALL = 1e4;
var MARKS = "*_~`[](){}<>!\\#&";
var EMPHASIS = "*_~";
var kindOfMark = new Int8Array(128).fill(-1);
for (let kind = 0; kind < MARKS.length; kind++) kindOfMark[MARKS.charCodeAt(kind)] = kind;
var BLOCK_BEGINS = "-*+>|#0123456789";
function refusal(written) {
  const text4 = withoutPictures(written);
  if (DEEP_LINE.test(text4)) {
    const line = lineDeeperThan(MAX_DEPTH2, text4.replace(/\r\n?/gu, "\n"));
    if (line !== null) return refused(line, `lists or quotes nested more than ${MAX_DEPTH2} deep`);
  }
  return text4.length <= SMALL ? null : crowded(text4);
}
function crowded(text4) {
  const marks = new Int32Array(MARKS.length);
  let [line, lines, emphasis, start] = [1, 0, 0, 0];
  for (let at = 0; at <= text4.length; at++) {
    const code2 = at === text4.length ? LINE_FEED : text4.charCodeAt(at);
    if (code2 === LINE_FEED || code2 === CARRIAGE_RETURN) {
      if (at > start) {
        marks.fill(0);
        if (++lines > MAX_LINES) return refused(line, `more than ${inWords(MAX_LINES)} lines: split the page`);
        if (at - start > MAX_LINE) return refused(line, `a line of more than ${inWords(MAX_LINE)} characters`);
      } else if (code2 === CARRIAGE_RETURN || text4.charCodeAt(at - 1) !== CARRIAGE_RETURN) {
        emphasis = 0;
      }
      if (code2 === LINE_FEED || text4.charCodeAt(at + 1) !== LINE_FEED) line++;
      start = at + 1;
      continue;
    }
    if (at === start && BLOCK_BEGINS.includes(text4.charAt(at))) emphasis = 0;
    const kind = code2 < 128 ? kindOfMark[code2] ?? -1 : -1;
    if (kind < 0) continue;
    const count = (marks[kind] ?? 0) + 1;
    marks[kind] = count;
    if (count > MAX_MARKS)
      return refused(line, `more than ${inWords(MAX_MARKS)} times "${MARKS[kind] ?? ""}" on one line`);
    if (kind < EMPHASIS.length && ++emphasis > MAX_EMPHASIS)
      return refused(line, `more than ${inWords(MAX_EMPHASIS)} marks of emphasis in one paragraph`);
  }
  return null;
}
var LINE_FEED = 10;
var CARRIAGE_RETURN = 13;
var inWords = (count) => String(count).replace(/(?=(?:\d{3})+$)(?!^)/gu, ",");
function refused(line, message) {
  return { line, reason: "too-deep", message };
}

// node_modules/mdast-util-gfm-strikethrough/lib/index.js
handleDelete.attention = attentionDelete;
handleDelete.peek = peekDelete;
function gfmStrikethroughFromMarkdown() {
  return {
    canContainEols: ["delete"],
    enter: { strikethrough: enterStrikethrough },
    exit: { strikethrough: exitStrikethrough }
  };
}
function enterStrikethrough(token) {
  this.enter({ type: "delete", children: [], position: void 0 }, token);
}
function exitStrikethrough(token) {
  this.exit(token);
}
function handleDelete(node2, _, state, info) {
  const tracker = state.createTracker(info);
  const sequence = state.stack.includes("strikethrough") ? "~" : "~~";
  const exit3 = state.enter("strikethrough");
  let value = tracker.move(sequence);
  value += state.containerPhrasing(node2, {
    ...tracker.current(),
    before: value,
    after: "~"
  });
  value += tracker.move(sequence);
  exit3();
  return value;
}
function attentionDelete() {
  return { construct: "strikethrough", markers: ["~"], sizes: [2, 1] };
}
function peekDelete() {
  return "~";
}

// node_modules/devlop/lib/default.js
function ok() {
}

// node_modules/micromark-util-character/index.js
var asciiAlpha = regexCheck(/[A-Za-z]/);
var asciiAlphanumeric = regexCheck(/[\dA-Za-z]/);
var asciiAtext = regexCheck(/[#-'*+\--9=?A-Z^-~]/);
function asciiControl(code2) {
  return (
    // Special whitespace codes (which have negative values), C0 and Control
    // character DEL
    code2 !== null && (code2 < 32 || code2 === 127)
  );
}
var asciiDigit = regexCheck(/\d/);
var asciiHexDigit = regexCheck(/[\dA-Fa-f]/);
var asciiPunctuation = regexCheck(/[!-/:-@[-`{-~]/);
function markdownLineEnding(code2) {
  return code2 !== null && code2 < -2;
}
function markdownLineEndingOrSpace(code2) {
  return code2 !== null && (code2 < 0 || code2 === 32);
}
function markdownSpace(code2) {
  return code2 === -2 || code2 === -1 || code2 === 32;
}
var unicodePunctuation = regexCheck(new RegExp("\\p{P}|\\p{S}", "u"));
var unicodeWhitespace = regexCheck(/\s/);
function regexCheck(regex) {
  return check;
  function check(code2) {
    return code2 !== null && code2 > -1 && regex.test(String.fromCharCode(code2));
  }
}

// node_modules/micromark-util-classify-character/index.js
function classifyCharacter(code2) {
  if (code2 === null || markdownLineEndingOrSpace(code2) || unicodeWhitespace(code2)) {
    return 1;
  }
  if (unicodePunctuation(code2)) {
    return 2;
  }
}

// node_modules/micromark-util-html-tag-name/index.js
var htmlBlockNames = [
  "address",
  "article",
  "aside",
  "base",
  "basefont",
  "blockquote",
  "body",
  "caption",
  "center",
  "col",
  "colgroup",
  "dd",
  "details",
  "dialog",
  "dir",
  "div",
  "dl",
  "dt",
  "fieldset",
  "figcaption",
  "figure",
  "footer",
  "form",
  "frame",
  "frameset",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "head",
  "header",
  "hr",
  "html",
  "iframe",
  "legend",
  "li",
  "link",
  "main",
  "menu",
  "menuitem",
  "nav",
  "noframes",
  "ol",
  "optgroup",
  "option",
  "p",
  "param",
  "search",
  "section",
  "summary",
  "table",
  "tbody",
  "td",
  "tfoot",
  "th",
  "thead",
  "title",
  "tr",
  "track",
  "ul"
];
var htmlRawNames = ["pre", "script", "style", "textarea"];

// node_modules/mdast-util-to-string/lib/index.js
var emptyOptions = {};
function toString(value, options) {
  const settings = options || emptyOptions;
  const includeImageAlt = typeof settings.includeImageAlt === "boolean" ? settings.includeImageAlt : true;
  const includeHtml = typeof settings.includeHtml === "boolean" ? settings.includeHtml : true;
  return one(value, includeImageAlt, includeHtml);
}
function one(value, includeImageAlt, includeHtml) {
  if (node(value)) {
    if ("value" in value) {
      return value.type === "html" && !includeHtml ? "" : value.value;
    }
    if (includeImageAlt && "alt" in value && value.alt) {
      return value.alt;
    }
    if ("children" in value) {
      return all(value.children, includeImageAlt, includeHtml);
    }
  }
  if (Array.isArray(value)) {
    return all(value, includeImageAlt, includeHtml);
  }
  return "";
}
function all(values, includeImageAlt, includeHtml) {
  const result = [];
  let index2 = -1;
  while (++index2 < values.length) {
    result[index2] = one(values[index2], includeImageAlt, includeHtml);
  }
  return result.join("");
}
function node(value) {
  return Boolean(value && typeof value === "object");
}

// node_modules/character-entities/index.js
var characterEntities = {
  AElig: "\xC6",
  AMP: "&",
  Aacute: "\xC1",
  Abreve: "\u0102",
  Acirc: "\xC2",
  Acy: "\u0410",
  Afr: "\u{1D504}",
  Agrave: "\xC0",
  Alpha: "\u0391",
  Amacr: "\u0100",
  And: "\u2A53",
  Aogon: "\u0104",
  Aopf: "\u{1D538}",
  ApplyFunction: "\u2061",
  Aring: "\xC5",
  Ascr: "\u{1D49C}",
  Assign: "\u2254",
  Atilde: "\xC3",
  Auml: "\xC4",
  Backslash: "\u2216",
  Barv: "\u2AE7",
  Barwed: "\u2306",
  Bcy: "\u0411",
  Because: "\u2235",
  Bernoullis: "\u212C",
  Beta: "\u0392",
  Bfr: "\u{1D505}",
  Bopf: "\u{1D539}",
  Breve: "\u02D8",
  Bscr: "\u212C",
  Bumpeq: "\u224E",
  CHcy: "\u0427",
  COPY: "\xA9",
  Cacute: "\u0106",
  Cap: "\u22D2",
  CapitalDifferentialD: "\u2145",
  Cayleys: "\u212D",
  Ccaron: "\u010C",
  Ccedil: "\xC7",
  Ccirc: "\u0108",
  Cconint: "\u2230",
  Cdot: "\u010A",
  Cedilla: "\xB8",
  CenterDot: "\xB7",
  Cfr: "\u212D",
  Chi: "\u03A7",
  CircleDot: "\u2299",
  CircleMinus: "\u2296",
  CirclePlus: "\u2295",
  CircleTimes: "\u2297",
  ClockwiseContourIntegral: "\u2232",
  CloseCurlyDoubleQuote: "\u201D",
  CloseCurlyQuote: "\u2019",
  Colon: "\u2237",
  Colone: "\u2A74",
  Congruent: "\u2261",
  Conint: "\u222F",
  ContourIntegral: "\u222E",
  Copf: "\u2102",
  Coproduct: "\u2210",
  CounterClockwiseContourIntegral: "\u2233",
  Cross: "\u2A2F",
  Cscr: "\u{1D49E}",
  Cup: "\u22D3",
  CupCap: "\u224D",
  DD: "\u2145",
  DDotrahd: "\u2911",
  DJcy: "\u0402",
  DScy: "\u0405",
  DZcy: "\u040F",
  Dagger: "\u2021",
  Darr: "\u21A1",
  Dashv: "\u2AE4",
  Dcaron: "\u010E",
  Dcy: "\u0414",
  Del: "\u2207",
  Delta: "\u0394",
  Dfr: "\u{1D507}",
  DiacriticalAcute: "\xB4",
  DiacriticalDot: "\u02D9",
  DiacriticalDoubleAcute: "\u02DD",
  DiacriticalGrave: "`",
  DiacriticalTilde: "\u02DC",
  Diamond: "\u22C4",
  DifferentialD: "\u2146",
  Dopf: "\u{1D53B}",
  Dot: "\xA8",
  DotDot: "\u20DC",
  DotEqual: "\u2250",
  DoubleContourIntegral: "\u222F",
  DoubleDot: "\xA8",
  DoubleDownArrow: "\u21D3",
  DoubleLeftArrow: "\u21D0",
  DoubleLeftRightArrow: "\u21D4",
  DoubleLeftTee: "\u2AE4",
  DoubleLongLeftArrow: "\u27F8",
  DoubleLongLeftRightArrow: "\u27FA",
  DoubleLongRightArrow: "\u27F9",
  DoubleRightArrow: "\u21D2",
  DoubleRightTee: "\u22A8",
  DoubleUpArrow: "\u21D1",
  DoubleUpDownArrow: "\u21D5",
  DoubleVerticalBar: "\u2225",
  DownArrow: "\u2193",
  DownArrowBar: "\u2913",
  DownArrowUpArrow: "\u21F5",
  DownBreve: "\u0311",
  DownLeftRightVector: "\u2950",
  DownLeftTeeVector: "\u295E",
  DownLeftVector: "\u21BD",
  DownLeftVectorBar: "\u2956",
  DownRightTeeVector: "\u295F",
  DownRightVector: "\u21C1",
  DownRightVectorBar: "\u2957",
  DownTee: "\u22A4",
  DownTeeArrow: "\u21A7",
  Downarrow: "\u21D3",
  Dscr: "\u{1D49F}",
  Dstrok: "\u0110",
  ENG: "\u014A",
  ETH: "\xD0",
  Eacute: "\xC9",
  Ecaron: "\u011A",
  Ecirc: "\xCA",
  Ecy: "\u042D",
  Edot: "\u0116",
  Efr: "\u{1D508}",
  Egrave: "\xC8",
  Element: "\u2208",
  Emacr: "\u0112",
  EmptySmallSquare: "\u25FB",
  EmptyVerySmallSquare: "\u25AB",
  Eogon: "\u0118",
  Eopf: "\u{1D53C}",
  Epsilon: "\u0395",
  Equal: "\u2A75",
  EqualTilde: "\u2242",
  Equilibrium: "\u21CC",
  Escr: "\u2130",
  Esim: "\u2A73",
  Eta: "\u0397",
  Euml: "\xCB",
  Exists: "\u2203",
  ExponentialE: "\u2147",
  Fcy: "\u0424",
  Ffr: "\u{1D509}",
  FilledSmallSquare: "\u25FC",
  FilledVerySmallSquare: "\u25AA",
  Fopf: "\u{1D53D}",
  ForAll: "\u2200",
  Fouriertrf: "\u2131",
  Fscr: "\u2131",
  GJcy: "\u0403",
  GT: ">",
  Gamma: "\u0393",
  Gammad: "\u03DC",
  Gbreve: "\u011E",
  Gcedil: "\u0122",
  Gcirc: "\u011C",
  Gcy: "\u0413",
  Gdot: "\u0120",
  Gfr: "\u{1D50A}",
  Gg: "\u22D9",
  Gopf: "\u{1D53E}",
  GreaterEqual: "\u2265",
  GreaterEqualLess: "\u22DB",
  GreaterFullEqual: "\u2267",
  GreaterGreater: "\u2AA2",
  GreaterLess: "\u2277",
  GreaterSlantEqual: "\u2A7E",
  GreaterTilde: "\u2273",
  Gscr: "\u{1D4A2}",
  Gt: "\u226B",
  HARDcy: "\u042A",
  Hacek: "\u02C7",
  Hat: "^",
  Hcirc: "\u0124",
  Hfr: "\u210C",
  HilbertSpace: "\u210B",
  Hopf: "\u210D",
  HorizontalLine: "\u2500",
  Hscr: "\u210B",
  Hstrok: "\u0126",
  HumpDownHump: "\u224E",
  HumpEqual: "\u224F",
  IEcy: "\u0415",
  IJlig: "\u0132",
  IOcy: "\u0401",
  Iacute: "\xCD",
  Icirc: "\xCE",
  Icy: "\u0418",
  Idot: "\u0130",
  Ifr: "\u2111",
  Igrave: "\xCC",
  Im: "\u2111",
  Imacr: "\u012A",
  ImaginaryI: "\u2148",
  Implies: "\u21D2",
  Int: "\u222C",
  Integral: "\u222B",
  Intersection: "\u22C2",
  InvisibleComma: "\u2063",
  InvisibleTimes: "\u2062",
  Iogon: "\u012E",
  Iopf: "\u{1D540}",
  Iota: "\u0399",
  Iscr: "\u2110",
  Itilde: "\u0128",
  Iukcy: "\u0406",
  Iuml: "\xCF",
  Jcirc: "\u0134",
  Jcy: "\u0419",
  Jfr: "\u{1D50D}",
  Jopf: "\u{1D541}",
  Jscr: "\u{1D4A5}",
  Jsercy: "\u0408",
  Jukcy: "\u0404",
  KHcy: "\u0425",
  KJcy: "\u040C",
  Kappa: "\u039A",
  Kcedil: "\u0136",
  Kcy: "\u041A",
  Kfr: "\u{1D50E}",
  Kopf: "\u{1D542}",
  Kscr: "\u{1D4A6}",
  LJcy: "\u0409",
  LT: "<",
  Lacute: "\u0139",
  Lambda: "\u039B",
  Lang: "\u27EA",
  Laplacetrf: "\u2112",
  Larr: "\u219E",
  Lcaron: "\u013D",
  Lcedil: "\u013B",
  Lcy: "\u041B",
  LeftAngleBracket: "\u27E8",
  LeftArrow: "\u2190",
  LeftArrowBar: "\u21E4",
  LeftArrowRightArrow: "\u21C6",
  LeftCeiling: "\u2308",
  LeftDoubleBracket: "\u27E6",
  LeftDownTeeVector: "\u2961",
  LeftDownVector: "\u21C3",
  LeftDownVectorBar: "\u2959",
  LeftFloor: "\u230A",
  LeftRightArrow: "\u2194",
  LeftRightVector: "\u294E",
  LeftTee: "\u22A3",
  LeftTeeArrow: "\u21A4",
  LeftTeeVector: "\u295A",
  LeftTriangle: "\u22B2",
  LeftTriangleBar: "\u29CF",
  LeftTriangleEqual: "\u22B4",
  LeftUpDownVector: "\u2951",
  LeftUpTeeVector: "\u2960",
  LeftUpVector: "\u21BF",
  LeftUpVectorBar: "\u2958",
  LeftVector: "\u21BC",
  LeftVectorBar: "\u2952",
  Leftarrow: "\u21D0",
  Leftrightarrow: "\u21D4",
  LessEqualGreater: "\u22DA",
  LessFullEqual: "\u2266",
  LessGreater: "\u2276",
  LessLess: "\u2AA1",
  LessSlantEqual: "\u2A7D",
  LessTilde: "\u2272",
  Lfr: "\u{1D50F}",
  Ll: "\u22D8",
  Lleftarrow: "\u21DA",
  Lmidot: "\u013F",
  LongLeftArrow: "\u27F5",
  LongLeftRightArrow: "\u27F7",
  LongRightArrow: "\u27F6",
  Longleftarrow: "\u27F8",
  Longleftrightarrow: "\u27FA",
  Longrightarrow: "\u27F9",
  Lopf: "\u{1D543}",
  LowerLeftArrow: "\u2199",
  LowerRightArrow: "\u2198",
  Lscr: "\u2112",
  Lsh: "\u21B0",
  Lstrok: "\u0141",
  Lt: "\u226A",
  Map: "\u2905",
  Mcy: "\u041C",
  MediumSpace: "\u205F",
  Mellintrf: "\u2133",
  Mfr: "\u{1D510}",
  MinusPlus: "\u2213",
  Mopf: "\u{1D544}",
  Mscr: "\u2133",
  Mu: "\u039C",
  NJcy: "\u040A",
  Nacute: "\u0143",
  Ncaron: "\u0147",
  Ncedil: "\u0145",
  Ncy: "\u041D",
  NegativeMediumSpace: "\u200B",
  NegativeThickSpace: "\u200B",
  NegativeThinSpace: "\u200B",
  NegativeVeryThinSpace: "\u200B",
  NestedGreaterGreater: "\u226B",
  NestedLessLess: "\u226A",
  NewLine: "\n",
  Nfr: "\u{1D511}",
  NoBreak: "\u2060",
  NonBreakingSpace: "\xA0",
  Nopf: "\u2115",
  Not: "\u2AEC",
  NotCongruent: "\u2262",
  NotCupCap: "\u226D",
  NotDoubleVerticalBar: "\u2226",
  NotElement: "\u2209",
  NotEqual: "\u2260",
  NotEqualTilde: "\u2242\u0338",
  NotExists: "\u2204",
  NotGreater: "\u226F",
  NotGreaterEqual: "\u2271",
  NotGreaterFullEqual: "\u2267\u0338",
  NotGreaterGreater: "\u226B\u0338",
  NotGreaterLess: "\u2279",
  NotGreaterSlantEqual: "\u2A7E\u0338",
  NotGreaterTilde: "\u2275",
  NotHumpDownHump: "\u224E\u0338",
  NotHumpEqual: "\u224F\u0338",
  NotLeftTriangle: "\u22EA",
  NotLeftTriangleBar: "\u29CF\u0338",
  NotLeftTriangleEqual: "\u22EC",
  NotLess: "\u226E",
  NotLessEqual: "\u2270",
  NotLessGreater: "\u2278",
  NotLessLess: "\u226A\u0338",
  NotLessSlantEqual: "\u2A7D\u0338",
  NotLessTilde: "\u2274",
  NotNestedGreaterGreater: "\u2AA2\u0338",
  NotNestedLessLess: "\u2AA1\u0338",
  NotPrecedes: "\u2280",
  NotPrecedesEqual: "\u2AAF\u0338",
  NotPrecedesSlantEqual: "\u22E0",
  NotReverseElement: "\u220C",
  NotRightTriangle: "\u22EB",
  NotRightTriangleBar: "\u29D0\u0338",
  NotRightTriangleEqual: "\u22ED",
  NotSquareSubset: "\u228F\u0338",
  NotSquareSubsetEqual: "\u22E2",
  NotSquareSuperset: "\u2290\u0338",
  NotSquareSupersetEqual: "\u22E3",
  NotSubset: "\u2282\u20D2",
  NotSubsetEqual: "\u2288",
  NotSucceeds: "\u2281",
  NotSucceedsEqual: "\u2AB0\u0338",
  NotSucceedsSlantEqual: "\u22E1",
  NotSucceedsTilde: "\u227F\u0338",
  NotSuperset: "\u2283\u20D2",
  NotSupersetEqual: "\u2289",
  NotTilde: "\u2241",
  NotTildeEqual: "\u2244",
  NotTildeFullEqual: "\u2247",
  NotTildeTilde: "\u2249",
  NotVerticalBar: "\u2224",
  Nscr: "\u{1D4A9}",
  Ntilde: "\xD1",
  Nu: "\u039D",
  OElig: "\u0152",
  Oacute: "\xD3",
  Ocirc: "\xD4",
  Ocy: "\u041E",
  Odblac: "\u0150",
  Ofr: "\u{1D512}",
  Ograve: "\xD2",
  Omacr: "\u014C",
  Omega: "\u03A9",
  Omicron: "\u039F",
  Oopf: "\u{1D546}",
  OpenCurlyDoubleQuote: "\u201C",
  OpenCurlyQuote: "\u2018",
  Or: "\u2A54",
  Oscr: "\u{1D4AA}",
  Oslash: "\xD8",
  Otilde: "\xD5",
  Otimes: "\u2A37",
  Ouml: "\xD6",
  OverBar: "\u203E",
  OverBrace: "\u23DE",
  OverBracket: "\u23B4",
  OverParenthesis: "\u23DC",
  PartialD: "\u2202",
  Pcy: "\u041F",
  Pfr: "\u{1D513}",
  Phi: "\u03A6",
  Pi: "\u03A0",
  PlusMinus: "\xB1",
  Poincareplane: "\u210C",
  Popf: "\u2119",
  Pr: "\u2ABB",
  Precedes: "\u227A",
  PrecedesEqual: "\u2AAF",
  PrecedesSlantEqual: "\u227C",
  PrecedesTilde: "\u227E",
  Prime: "\u2033",
  Product: "\u220F",
  Proportion: "\u2237",
  Proportional: "\u221D",
  Pscr: "\u{1D4AB}",
  Psi: "\u03A8",
  QUOT: '"',
  Qfr: "\u{1D514}",
  Qopf: "\u211A",
  Qscr: "\u{1D4AC}",
  RBarr: "\u2910",
  REG: "\xAE",
  Racute: "\u0154",
  Rang: "\u27EB",
  Rarr: "\u21A0",
  Rarrtl: "\u2916",
  Rcaron: "\u0158",
  Rcedil: "\u0156",
  Rcy: "\u0420",
  Re: "\u211C",
  ReverseElement: "\u220B",
  ReverseEquilibrium: "\u21CB",
  ReverseUpEquilibrium: "\u296F",
  Rfr: "\u211C",
  Rho: "\u03A1",
  RightAngleBracket: "\u27E9",
  RightArrow: "\u2192",
  RightArrowBar: "\u21E5",
  RightArrowLeftArrow: "\u21C4",
  RightCeiling: "\u2309",
  RightDoubleBracket: "\u27E7",
  RightDownTeeVector: "\u295D",
  RightDownVector: "\u21C2",
  RightDownVectorBar: "\u2955",
  RightFloor: "\u230B",
  RightTee: "\u22A2",
  RightTeeArrow: "\u21A6",
  RightTeeVector: "\u295B",
  RightTriangle: "\u22B3",
  RightTriangleBar: "\u29D0",
  RightTriangleEqual: "\u22B5",
  RightUpDownVector: "\u294F",
  RightUpTeeVector: "\u295C",
  RightUpVector: "\u21BE",
  RightUpVectorBar: "\u2954",
  RightVector: "\u21C0",
  RightVectorBar: "\u2953",
  Rightarrow: "\u21D2",
  Ropf: "\u211D",
  RoundImplies: "\u2970",
  Rrightarrow: "\u21DB",
  Rscr: "\u211B",
  Rsh: "\u21B1",
  RuleDelayed: "\u29F4",
  SHCHcy: "\u0429",
  SHcy: "\u0428",
  SOFTcy: "\u042C",
  Sacute: "\u015A",
  Sc: "\u2ABC",
  Scaron: "\u0160",
  Scedil: "\u015E",
  Scirc: "\u015C",
  Scy: "\u0421",
  Sfr: "\u{1D516}",
  ShortDownArrow: "\u2193",
  ShortLeftArrow: "\u2190",
  ShortRightArrow: "\u2192",
  ShortUpArrow: "\u2191",
  Sigma: "\u03A3",
  SmallCircle: "\u2218",
  Sopf: "\u{1D54A}",
  Sqrt: "\u221A",
  Square: "\u25A1",
  SquareIntersection: "\u2293",
  SquareSubset: "\u228F",
  SquareSubsetEqual: "\u2291",
  SquareSuperset: "\u2290",
  SquareSupersetEqual: "\u2292",
  SquareUnion: "\u2294",
  Sscr: "\u{1D4AE}",
  Star: "\u22C6",
  Sub: "\u22D0",
  Subset: "\u22D0",
  SubsetEqual: "\u2286",
  Succeeds: "\u227B",
  SucceedsEqual: "\u2AB0",
  SucceedsSlantEqual: "\u227D",
  SucceedsTilde: "\u227F",
  SuchThat: "\u220B",
  Sum: "\u2211",
  Sup: "\u22D1",
  Superset: "\u2283",
  SupersetEqual: "\u2287",
  Supset: "\u22D1",
  THORN: "\xDE",
  TRADE: "\u2122",
  TSHcy: "\u040B",
  TScy: "\u0426",
  Tab: "	",
  Tau: "\u03A4",
  Tcaron: "\u0164",
  Tcedil: "\u0162",
  Tcy: "\u0422",
  Tfr: "\u{1D517}",
  Therefore: "\u2234",
  Theta: "\u0398",
  ThickSpace: "\u205F\u200A",
  ThinSpace: "\u2009",
  Tilde: "\u223C",
  TildeEqual: "\u2243",
  TildeFullEqual: "\u2245",
  TildeTilde: "\u2248",
  Topf: "\u{1D54B}",
  TripleDot: "\u20DB",
  Tscr: "\u{1D4AF}",
  Tstrok: "\u0166",
  Uacute: "\xDA",
  Uarr: "\u219F",
  Uarrocir: "\u2949",
  Ubrcy: "\u040E",
  Ubreve: "\u016C",
  Ucirc: "\xDB",
  Ucy: "\u0423",
  Udblac: "\u0170",
  Ufr: "\u{1D518}",
  Ugrave: "\xD9",
  Umacr: "\u016A",
  UnderBar: "_",
  UnderBrace: "\u23DF",
  UnderBracket: "\u23B5",
  UnderParenthesis: "\u23DD",
  Union: "\u22C3",
  UnionPlus: "\u228E",
  Uogon: "\u0172",
  Uopf: "\u{1D54C}",
  UpArrow: "\u2191",
  UpArrowBar: "\u2912",
  UpArrowDownArrow: "\u21C5",
  UpDownArrow: "\u2195",
  UpEquilibrium: "\u296E",
  UpTee: "\u22A5",
  UpTeeArrow: "\u21A5",
  Uparrow: "\u21D1",
  Updownarrow: "\u21D5",
  UpperLeftArrow: "\u2196",
  UpperRightArrow: "\u2197",
  Upsi: "\u03D2",
  Upsilon: "\u03A5",
  Uring: "\u016E",
  Uscr: "\u{1D4B0}",
  Utilde: "\u0168",
  Uuml: "\xDC",
  VDash: "\u22AB",
  Vbar: "\u2AEB",
  Vcy: "\u0412",
  Vdash: "\u22A9",
  Vdashl: "\u2AE6",
  Vee: "\u22C1",
  Verbar: "\u2016",
  Vert: "\u2016",
  VerticalBar: "\u2223",
  VerticalLine: "|",
  VerticalSeparator: "\u2758",
  VerticalTilde: "\u2240",
  VeryThinSpace: "\u200A",
  Vfr: "\u{1D519}",
  Vopf: "\u{1D54D}",
  Vscr: "\u{1D4B1}",
  Vvdash: "\u22AA",
  Wcirc: "\u0174",
  Wedge: "\u22C0",
  Wfr: "\u{1D51A}",
  Wopf: "\u{1D54E}",
  Wscr: "\u{1D4B2}",
  Xfr: "\u{1D51B}",
  Xi: "\u039E",
  Xopf: "\u{1D54F}",
  Xscr: "\u{1D4B3}",
  YAcy: "\u042F",
  YIcy: "\u0407",
  YUcy: "\u042E",
  Yacute: "\xDD",
  Ycirc: "\u0176",
  Ycy: "\u042B",
  Yfr: "\u{1D51C}",
  Yopf: "\u{1D550}",
  Yscr: "\u{1D4B4}",
  Yuml: "\u0178",
  ZHcy: "\u0416",
  Zacute: "\u0179",
  Zcaron: "\u017D",
  Zcy: "\u0417",
  Zdot: "\u017B",
  ZeroWidthSpace: "\u200B",
  Zeta: "\u0396",
  Zfr: "\u2128",
  Zopf: "\u2124",
  Zscr: "\u{1D4B5}",
  aacute: "\xE1",
  abreve: "\u0103",
  ac: "\u223E",
  acE: "\u223E\u0333",
  acd: "\u223F",
  acirc: "\xE2",
  acute: "\xB4",
  acy: "\u0430",
  aelig: "\xE6",
  af: "\u2061",
  afr: "\u{1D51E}",
  agrave: "\xE0",
  alefsym: "\u2135",
  aleph: "\u2135",
  alpha: "\u03B1",
  amacr: "\u0101",
  amalg: "\u2A3F",
  amp: "&",
  and: "\u2227",
  andand: "\u2A55",
  andd: "\u2A5C",
  andslope: "\u2A58",
  andv: "\u2A5A",
  ang: "\u2220",
  ange: "\u29A4",
  angle: "\u2220",
  angmsd: "\u2221",
  angmsdaa: "\u29A8",
  angmsdab: "\u29A9",
  angmsdac: "\u29AA",
  angmsdad: "\u29AB",
  angmsdae: "\u29AC",
  angmsdaf: "\u29AD",
  angmsdag: "\u29AE",
  angmsdah: "\u29AF",
  angrt: "\u221F",
  angrtvb: "\u22BE",
  angrtvbd: "\u299D",
  angsph: "\u2222",
  angst: "\xC5",
  angzarr: "\u237C",
  aogon: "\u0105",
  aopf: "\u{1D552}",
  ap: "\u2248",
  apE: "\u2A70",
  apacir: "\u2A6F",
  ape: "\u224A",
  apid: "\u224B",
  apos: "'",
  approx: "\u2248",
  approxeq: "\u224A",
  aring: "\xE5",
  ascr: "\u{1D4B6}",
  ast: "*",
  asymp: "\u2248",
  asympeq: "\u224D",
  atilde: "\xE3",
  auml: "\xE4",
  awconint: "\u2233",
  awint: "\u2A11",
  bNot: "\u2AED",
  backcong: "\u224C",
  backepsilon: "\u03F6",
  backprime: "\u2035",
  backsim: "\u223D",
  backsimeq: "\u22CD",
  barvee: "\u22BD",
  barwed: "\u2305",
  barwedge: "\u2305",
  bbrk: "\u23B5",
  bbrktbrk: "\u23B6",
  bcong: "\u224C",
  bcy: "\u0431",
  bdquo: "\u201E",
  becaus: "\u2235",
  because: "\u2235",
  bemptyv: "\u29B0",
  bepsi: "\u03F6",
  bernou: "\u212C",
  beta: "\u03B2",
  beth: "\u2136",
  between: "\u226C",
  bfr: "\u{1D51F}",
  bigcap: "\u22C2",
  bigcirc: "\u25EF",
  bigcup: "\u22C3",
  bigodot: "\u2A00",
  bigoplus: "\u2A01",
  bigotimes: "\u2A02",
  bigsqcup: "\u2A06",
  bigstar: "\u2605",
  bigtriangledown: "\u25BD",
  bigtriangleup: "\u25B3",
  biguplus: "\u2A04",
  bigvee: "\u22C1",
  bigwedge: "\u22C0",
  bkarow: "\u290D",
  blacklozenge: "\u29EB",
  blacksquare: "\u25AA",
  blacktriangle: "\u25B4",
  blacktriangledown: "\u25BE",
  blacktriangleleft: "\u25C2",
  blacktriangleright: "\u25B8",
  blank: "\u2423",
  blk12: "\u2592",
  blk14: "\u2591",
  blk34: "\u2593",
  block: "\u2588",
  bne: "=\u20E5",
  bnequiv: "\u2261\u20E5",
  bnot: "\u2310",
  bopf: "\u{1D553}",
  bot: "\u22A5",
  bottom: "\u22A5",
  bowtie: "\u22C8",
  boxDL: "\u2557",
  boxDR: "\u2554",
  boxDl: "\u2556",
  boxDr: "\u2553",
  boxH: "\u2550",
  boxHD: "\u2566",
  boxHU: "\u2569",
  boxHd: "\u2564",
  boxHu: "\u2567",
  boxUL: "\u255D",
  boxUR: "\u255A",
  boxUl: "\u255C",
  boxUr: "\u2559",
  boxV: "\u2551",
  boxVH: "\u256C",
  boxVL: "\u2563",
  boxVR: "\u2560",
  boxVh: "\u256B",
  boxVl: "\u2562",
  boxVr: "\u255F",
  boxbox: "\u29C9",
  boxdL: "\u2555",
  boxdR: "\u2552",
  boxdl: "\u2510",
  boxdr: "\u250C",
  boxh: "\u2500",
  boxhD: "\u2565",
  boxhU: "\u2568",
  boxhd: "\u252C",
  boxhu: "\u2534",
  boxminus: "\u229F",
  boxplus: "\u229E",
  boxtimes: "\u22A0",
  boxuL: "\u255B",
  boxuR: "\u2558",
  boxul: "\u2518",
  boxur: "\u2514",
  boxv: "\u2502",
  boxvH: "\u256A",
  boxvL: "\u2561",
  boxvR: "\u255E",
  boxvh: "\u253C",
  boxvl: "\u2524",
  boxvr: "\u251C",
  bprime: "\u2035",
  breve: "\u02D8",
  brvbar: "\xA6",
  bscr: "\u{1D4B7}",
  bsemi: "\u204F",
  bsim: "\u223D",
  bsime: "\u22CD",
  bsol: "\\",
  bsolb: "\u29C5",
  bsolhsub: "\u27C8",
  bull: "\u2022",
  bullet: "\u2022",
  bump: "\u224E",
  bumpE: "\u2AAE",
  bumpe: "\u224F",
  bumpeq: "\u224F",
  cacute: "\u0107",
  cap: "\u2229",
  capand: "\u2A44",
  capbrcup: "\u2A49",
  capcap: "\u2A4B",
  capcup: "\u2A47",
  capdot: "\u2A40",
  caps: "\u2229\uFE00",
  caret: "\u2041",
  caron: "\u02C7",
  ccaps: "\u2A4D",
  ccaron: "\u010D",
  ccedil: "\xE7",
  ccirc: "\u0109",
  ccups: "\u2A4C",
  ccupssm: "\u2A50",
  cdot: "\u010B",
  cedil: "\xB8",
  cemptyv: "\u29B2",
  cent: "\xA2",
  centerdot: "\xB7",
  cfr: "\u{1D520}",
  chcy: "\u0447",
  check: "\u2713",
  checkmark: "\u2713",
  chi: "\u03C7",
  cir: "\u25CB",
  cirE: "\u29C3",
  circ: "\u02C6",
  circeq: "\u2257",
  circlearrowleft: "\u21BA",
  circlearrowright: "\u21BB",
  circledR: "\xAE",
  circledS: "\u24C8",
  circledast: "\u229B",
  circledcirc: "\u229A",
  circleddash: "\u229D",
  cire: "\u2257",
  cirfnint: "\u2A10",
  cirmid: "\u2AEF",
  cirscir: "\u29C2",
  clubs: "\u2663",
  clubsuit: "\u2663",
  colon: ":",
  colone: "\u2254",
  coloneq: "\u2254",
  comma: ",",
  commat: "@",
  comp: "\u2201",
  compfn: "\u2218",
  complement: "\u2201",
  complexes: "\u2102",
  cong: "\u2245",
  congdot: "\u2A6D",
  conint: "\u222E",
  copf: "\u{1D554}",
  coprod: "\u2210",
  copy: "\xA9",
  copysr: "\u2117",
  crarr: "\u21B5",
  cross: "\u2717",
  cscr: "\u{1D4B8}",
  csub: "\u2ACF",
  csube: "\u2AD1",
  csup: "\u2AD0",
  csupe: "\u2AD2",
  ctdot: "\u22EF",
  cudarrl: "\u2938",
  cudarrr: "\u2935",
  cuepr: "\u22DE",
  cuesc: "\u22DF",
  cularr: "\u21B6",
  cularrp: "\u293D",
  cup: "\u222A",
  cupbrcap: "\u2A48",
  cupcap: "\u2A46",
  cupcup: "\u2A4A",
  cupdot: "\u228D",
  cupor: "\u2A45",
  cups: "\u222A\uFE00",
  curarr: "\u21B7",
  curarrm: "\u293C",
  curlyeqprec: "\u22DE",
  curlyeqsucc: "\u22DF",
  curlyvee: "\u22CE",
  curlywedge: "\u22CF",
  curren: "\xA4",
  curvearrowleft: "\u21B6",
  curvearrowright: "\u21B7",
  cuvee: "\u22CE",
  cuwed: "\u22CF",
  cwconint: "\u2232",
  cwint: "\u2231",
  cylcty: "\u232D",
  dArr: "\u21D3",
  dHar: "\u2965",
  dagger: "\u2020",
  daleth: "\u2138",
  darr: "\u2193",
  dash: "\u2010",
  dashv: "\u22A3",
  dbkarow: "\u290F",
  dblac: "\u02DD",
  dcaron: "\u010F",
  dcy: "\u0434",
  dd: "\u2146",
  ddagger: "\u2021",
  ddarr: "\u21CA",
  ddotseq: "\u2A77",
  deg: "\xB0",
  delta: "\u03B4",
  demptyv: "\u29B1",
  dfisht: "\u297F",
  dfr: "\u{1D521}",
  dharl: "\u21C3",
  dharr: "\u21C2",
  diam: "\u22C4",
  diamond: "\u22C4",
  diamondsuit: "\u2666",
  diams: "\u2666",
  die: "\xA8",
  digamma: "\u03DD",
  disin: "\u22F2",
  div: "\xF7",
  divide: "\xF7",
  divideontimes: "\u22C7",
  divonx: "\u22C7",
  djcy: "\u0452",
  dlcorn: "\u231E",
  dlcrop: "\u230D",
  dollar: "$",
  dopf: "\u{1D555}",
  dot: "\u02D9",
  doteq: "\u2250",
  doteqdot: "\u2251",
  dotminus: "\u2238",
  dotplus: "\u2214",
  dotsquare: "\u22A1",
  doublebarwedge: "\u2306",
  downarrow: "\u2193",
  downdownarrows: "\u21CA",
  downharpoonleft: "\u21C3",
  downharpoonright: "\u21C2",
  drbkarow: "\u2910",
  drcorn: "\u231F",
  drcrop: "\u230C",
  dscr: "\u{1D4B9}",
  dscy: "\u0455",
  dsol: "\u29F6",
  dstrok: "\u0111",
  dtdot: "\u22F1",
  dtri: "\u25BF",
  dtrif: "\u25BE",
  duarr: "\u21F5",
  duhar: "\u296F",
  dwangle: "\u29A6",
  dzcy: "\u045F",
  dzigrarr: "\u27FF",
  eDDot: "\u2A77",
  eDot: "\u2251",
  eacute: "\xE9",
  easter: "\u2A6E",
  ecaron: "\u011B",
  ecir: "\u2256",
  ecirc: "\xEA",
  ecolon: "\u2255",
  ecy: "\u044D",
  edot: "\u0117",
  ee: "\u2147",
  efDot: "\u2252",
  efr: "\u{1D522}",
  eg: "\u2A9A",
  egrave: "\xE8",
  egs: "\u2A96",
  egsdot: "\u2A98",
  el: "\u2A99",
  elinters: "\u23E7",
  ell: "\u2113",
  els: "\u2A95",
  elsdot: "\u2A97",
  emacr: "\u0113",
  empty: "\u2205",
  emptyset: "\u2205",
  emptyv: "\u2205",
  emsp13: "\u2004",
  emsp14: "\u2005",
  emsp: "\u2003",
  eng: "\u014B",
  ensp: "\u2002",
  eogon: "\u0119",
  eopf: "\u{1D556}",
  epar: "\u22D5",
  eparsl: "\u29E3",
  eplus: "\u2A71",
  epsi: "\u03B5",
  epsilon: "\u03B5",
  epsiv: "\u03F5",
  eqcirc: "\u2256",
  eqcolon: "\u2255",
  eqsim: "\u2242",
  eqslantgtr: "\u2A96",
  eqslantless: "\u2A95",
  equals: "=",
  equest: "\u225F",
  equiv: "\u2261",
  equivDD: "\u2A78",
  eqvparsl: "\u29E5",
  erDot: "\u2253",
  erarr: "\u2971",
  escr: "\u212F",
  esdot: "\u2250",
  esim: "\u2242",
  eta: "\u03B7",
  eth: "\xF0",
  euml: "\xEB",
  euro: "\u20AC",
  excl: "!",
  exist: "\u2203",
  expectation: "\u2130",
  exponentiale: "\u2147",
  fallingdotseq: "\u2252",
  fcy: "\u0444",
  female: "\u2640",
  ffilig: "\uFB03",
  fflig: "\uFB00",
  ffllig: "\uFB04",
  ffr: "\u{1D523}",
  filig: "\uFB01",
  fjlig: "fj",
  flat: "\u266D",
  fllig: "\uFB02",
  fltns: "\u25B1",
  fnof: "\u0192",
  fopf: "\u{1D557}",
  forall: "\u2200",
  fork: "\u22D4",
  forkv: "\u2AD9",
  fpartint: "\u2A0D",
  frac12: "\xBD",
  frac13: "\u2153",
  frac14: "\xBC",
  frac15: "\u2155",
  frac16: "\u2159",
  frac18: "\u215B",
  frac23: "\u2154",
  frac25: "\u2156",
  frac34: "\xBE",
  frac35: "\u2157",
  frac38: "\u215C",
  frac45: "\u2158",
  frac56: "\u215A",
  frac58: "\u215D",
  frac78: "\u215E",
  frasl: "\u2044",
  frown: "\u2322",
  fscr: "\u{1D4BB}",
  gE: "\u2267",
  gEl: "\u2A8C",
  gacute: "\u01F5",
  gamma: "\u03B3",
  gammad: "\u03DD",
  gap: "\u2A86",
  gbreve: "\u011F",
  gcirc: "\u011D",
  gcy: "\u0433",
  gdot: "\u0121",
  ge: "\u2265",
  gel: "\u22DB",
  geq: "\u2265",
  geqq: "\u2267",
  geqslant: "\u2A7E",
  ges: "\u2A7E",
  gescc: "\u2AA9",
  gesdot: "\u2A80",
  gesdoto: "\u2A82",
  gesdotol: "\u2A84",
  gesl: "\u22DB\uFE00",
  gesles: "\u2A94",
  gfr: "\u{1D524}",
  gg: "\u226B",
  ggg: "\u22D9",
  gimel: "\u2137",
  gjcy: "\u0453",
  gl: "\u2277",
  glE: "\u2A92",
  gla: "\u2AA5",
  glj: "\u2AA4",
  gnE: "\u2269",
  gnap: "\u2A8A",
  gnapprox: "\u2A8A",
  gne: "\u2A88",
  gneq: "\u2A88",
  gneqq: "\u2269",
  gnsim: "\u22E7",
  gopf: "\u{1D558}",
  grave: "`",
  gscr: "\u210A",
  gsim: "\u2273",
  gsime: "\u2A8E",
  gsiml: "\u2A90",
  gt: ">",
  gtcc: "\u2AA7",
  gtcir: "\u2A7A",
  gtdot: "\u22D7",
  gtlPar: "\u2995",
  gtquest: "\u2A7C",
  gtrapprox: "\u2A86",
  gtrarr: "\u2978",
  gtrdot: "\u22D7",
  gtreqless: "\u22DB",
  gtreqqless: "\u2A8C",
  gtrless: "\u2277",
  gtrsim: "\u2273",
  gvertneqq: "\u2269\uFE00",
  gvnE: "\u2269\uFE00",
  hArr: "\u21D4",
  hairsp: "\u200A",
  half: "\xBD",
  hamilt: "\u210B",
  hardcy: "\u044A",
  harr: "\u2194",
  harrcir: "\u2948",
  harrw: "\u21AD",
  hbar: "\u210F",
  hcirc: "\u0125",
  hearts: "\u2665",
  heartsuit: "\u2665",
  hellip: "\u2026",
  hercon: "\u22B9",
  hfr: "\u{1D525}",
  hksearow: "\u2925",
  hkswarow: "\u2926",
  hoarr: "\u21FF",
  homtht: "\u223B",
  hookleftarrow: "\u21A9",
  hookrightarrow: "\u21AA",
  hopf: "\u{1D559}",
  horbar: "\u2015",
  hscr: "\u{1D4BD}",
  hslash: "\u210F",
  hstrok: "\u0127",
  hybull: "\u2043",
  hyphen: "\u2010",
  iacute: "\xED",
  ic: "\u2063",
  icirc: "\xEE",
  icy: "\u0438",
  iecy: "\u0435",
  iexcl: "\xA1",
  iff: "\u21D4",
  ifr: "\u{1D526}",
  igrave: "\xEC",
  ii: "\u2148",
  iiiint: "\u2A0C",
  iiint: "\u222D",
  iinfin: "\u29DC",
  iiota: "\u2129",
  ijlig: "\u0133",
  imacr: "\u012B",
  image: "\u2111",
  imagline: "\u2110",
  imagpart: "\u2111",
  imath: "\u0131",
  imof: "\u22B7",
  imped: "\u01B5",
  in: "\u2208",
  incare: "\u2105",
  infin: "\u221E",
  infintie: "\u29DD",
  inodot: "\u0131",
  int: "\u222B",
  intcal: "\u22BA",
  integers: "\u2124",
  intercal: "\u22BA",
  intlarhk: "\u2A17",
  intprod: "\u2A3C",
  iocy: "\u0451",
  iogon: "\u012F",
  iopf: "\u{1D55A}",
  iota: "\u03B9",
  iprod: "\u2A3C",
  iquest: "\xBF",
  iscr: "\u{1D4BE}",
  isin: "\u2208",
  isinE: "\u22F9",
  isindot: "\u22F5",
  isins: "\u22F4",
  isinsv: "\u22F3",
  isinv: "\u2208",
  it: "\u2062",
  itilde: "\u0129",
  iukcy: "\u0456",
  iuml: "\xEF",
  jcirc: "\u0135",
  jcy: "\u0439",
  jfr: "\u{1D527}",
  jmath: "\u0237",
  jopf: "\u{1D55B}",
  jscr: "\u{1D4BF}",
  jsercy: "\u0458",
  jukcy: "\u0454",
  kappa: "\u03BA",
  kappav: "\u03F0",
  kcedil: "\u0137",
  kcy: "\u043A",
  kfr: "\u{1D528}",
  kgreen: "\u0138",
  khcy: "\u0445",
  kjcy: "\u045C",
  kopf: "\u{1D55C}",
  kscr: "\u{1D4C0}",
  lAarr: "\u21DA",
  lArr: "\u21D0",
  lAtail: "\u291B",
  lBarr: "\u290E",
  lE: "\u2266",
  lEg: "\u2A8B",
  lHar: "\u2962",
  lacute: "\u013A",
  laemptyv: "\u29B4",
  lagran: "\u2112",
  lambda: "\u03BB",
  lang: "\u27E8",
  langd: "\u2991",
  langle: "\u27E8",
  lap: "\u2A85",
  laquo: "\xAB",
  larr: "\u2190",
  larrb: "\u21E4",
  larrbfs: "\u291F",
  larrfs: "\u291D",
  larrhk: "\u21A9",
  larrlp: "\u21AB",
  larrpl: "\u2939",
  larrsim: "\u2973",
  larrtl: "\u21A2",
  lat: "\u2AAB",
  latail: "\u2919",
  late: "\u2AAD",
  lates: "\u2AAD\uFE00",
  lbarr: "\u290C",
  lbbrk: "\u2772",
  lbrace: "{",
  lbrack: "[",
  lbrke: "\u298B",
  lbrksld: "\u298F",
  lbrkslu: "\u298D",
  lcaron: "\u013E",
  lcedil: "\u013C",
  lceil: "\u2308",
  lcub: "{",
  lcy: "\u043B",
  ldca: "\u2936",
  ldquo: "\u201C",
  ldquor: "\u201E",
  ldrdhar: "\u2967",
  ldrushar: "\u294B",
  ldsh: "\u21B2",
  le: "\u2264",
  leftarrow: "\u2190",
  leftarrowtail: "\u21A2",
  leftharpoondown: "\u21BD",
  leftharpoonup: "\u21BC",
  leftleftarrows: "\u21C7",
  leftrightarrow: "\u2194",
  leftrightarrows: "\u21C6",
  leftrightharpoons: "\u21CB",
  leftrightsquigarrow: "\u21AD",
  leftthreetimes: "\u22CB",
  leg: "\u22DA",
  leq: "\u2264",
  leqq: "\u2266",
  leqslant: "\u2A7D",
  les: "\u2A7D",
  lescc: "\u2AA8",
  lesdot: "\u2A7F",
  lesdoto: "\u2A81",
  lesdotor: "\u2A83",
  lesg: "\u22DA\uFE00",
  lesges: "\u2A93",
  lessapprox: "\u2A85",
  lessdot: "\u22D6",
  lesseqgtr: "\u22DA",
  lesseqqgtr: "\u2A8B",
  lessgtr: "\u2276",
  lesssim: "\u2272",
  lfisht: "\u297C",
  lfloor: "\u230A",
  lfr: "\u{1D529}",
  lg: "\u2276",
  lgE: "\u2A91",
  lhard: "\u21BD",
  lharu: "\u21BC",
  lharul: "\u296A",
  lhblk: "\u2584",
  ljcy: "\u0459",
  ll: "\u226A",
  llarr: "\u21C7",
  llcorner: "\u231E",
  llhard: "\u296B",
  lltri: "\u25FA",
  lmidot: "\u0140",
  lmoust: "\u23B0",
  lmoustache: "\u23B0",
  lnE: "\u2268",
  lnap: "\u2A89",
  lnapprox: "\u2A89",
  lne: "\u2A87",
  lneq: "\u2A87",
  lneqq: "\u2268",
  lnsim: "\u22E6",
  loang: "\u27EC",
  loarr: "\u21FD",
  lobrk: "\u27E6",
  longleftarrow: "\u27F5",
  longleftrightarrow: "\u27F7",
  longmapsto: "\u27FC",
  longrightarrow: "\u27F6",
  looparrowleft: "\u21AB",
  looparrowright: "\u21AC",
  lopar: "\u2985",
  lopf: "\u{1D55D}",
  loplus: "\u2A2D",
  lotimes: "\u2A34",
  lowast: "\u2217",
  lowbar: "_",
  loz: "\u25CA",
  lozenge: "\u25CA",
  lozf: "\u29EB",
  lpar: "(",
  lparlt: "\u2993",
  lrarr: "\u21C6",
  lrcorner: "\u231F",
  lrhar: "\u21CB",
  lrhard: "\u296D",
  lrm: "\u200E",
  lrtri: "\u22BF",
  lsaquo: "\u2039",
  lscr: "\u{1D4C1}",
  lsh: "\u21B0",
  lsim: "\u2272",
  lsime: "\u2A8D",
  lsimg: "\u2A8F",
  lsqb: "[",
  lsquo: "\u2018",
  lsquor: "\u201A",
  lstrok: "\u0142",
  lt: "<",
  ltcc: "\u2AA6",
  ltcir: "\u2A79",
  ltdot: "\u22D6",
  lthree: "\u22CB",
  ltimes: "\u22C9",
  ltlarr: "\u2976",
  ltquest: "\u2A7B",
  ltrPar: "\u2996",
  ltri: "\u25C3",
  ltrie: "\u22B4",
  ltrif: "\u25C2",
  lurdshar: "\u294A",
  luruhar: "\u2966",
  lvertneqq: "\u2268\uFE00",
  lvnE: "\u2268\uFE00",
  mDDot: "\u223A",
  macr: "\xAF",
  male: "\u2642",
  malt: "\u2720",
  maltese: "\u2720",
  map: "\u21A6",
  mapsto: "\u21A6",
  mapstodown: "\u21A7",
  mapstoleft: "\u21A4",
  mapstoup: "\u21A5",
  marker: "\u25AE",
  mcomma: "\u2A29",
  mcy: "\u043C",
  mdash: "\u2014",
  measuredangle: "\u2221",
  mfr: "\u{1D52A}",
  mho: "\u2127",
  micro: "\xB5",
  mid: "\u2223",
  midast: "*",
  midcir: "\u2AF0",
  middot: "\xB7",
  minus: "\u2212",
  minusb: "\u229F",
  minusd: "\u2238",
  minusdu: "\u2A2A",
  mlcp: "\u2ADB",
  mldr: "\u2026",
  mnplus: "\u2213",
  models: "\u22A7",
  mopf: "\u{1D55E}",
  mp: "\u2213",
  mscr: "\u{1D4C2}",
  mstpos: "\u223E",
  mu: "\u03BC",
  multimap: "\u22B8",
  mumap: "\u22B8",
  nGg: "\u22D9\u0338",
  nGt: "\u226B\u20D2",
  nGtv: "\u226B\u0338",
  nLeftarrow: "\u21CD",
  nLeftrightarrow: "\u21CE",
  nLl: "\u22D8\u0338",
  nLt: "\u226A\u20D2",
  nLtv: "\u226A\u0338",
  nRightarrow: "\u21CF",
  nVDash: "\u22AF",
  nVdash: "\u22AE",
  nabla: "\u2207",
  nacute: "\u0144",
  nang: "\u2220\u20D2",
  nap: "\u2249",
  napE: "\u2A70\u0338",
  napid: "\u224B\u0338",
  napos: "\u0149",
  napprox: "\u2249",
  natur: "\u266E",
  natural: "\u266E",
  naturals: "\u2115",
  nbsp: "\xA0",
  nbump: "\u224E\u0338",
  nbumpe: "\u224F\u0338",
  ncap: "\u2A43",
  ncaron: "\u0148",
  ncedil: "\u0146",
  ncong: "\u2247",
  ncongdot: "\u2A6D\u0338",
  ncup: "\u2A42",
  ncy: "\u043D",
  ndash: "\u2013",
  ne: "\u2260",
  neArr: "\u21D7",
  nearhk: "\u2924",
  nearr: "\u2197",
  nearrow: "\u2197",
  nedot: "\u2250\u0338",
  nequiv: "\u2262",
  nesear: "\u2928",
  nesim: "\u2242\u0338",
  nexist: "\u2204",
  nexists: "\u2204",
  nfr: "\u{1D52B}",
  ngE: "\u2267\u0338",
  nge: "\u2271",
  ngeq: "\u2271",
  ngeqq: "\u2267\u0338",
  ngeqslant: "\u2A7E\u0338",
  nges: "\u2A7E\u0338",
  ngsim: "\u2275",
  ngt: "\u226F",
  ngtr: "\u226F",
  nhArr: "\u21CE",
  nharr: "\u21AE",
  nhpar: "\u2AF2",
  ni: "\u220B",
  nis: "\u22FC",
  nisd: "\u22FA",
  niv: "\u220B",
  njcy: "\u045A",
  nlArr: "\u21CD",
  nlE: "\u2266\u0338",
  nlarr: "\u219A",
  nldr: "\u2025",
  nle: "\u2270",
  nleftarrow: "\u219A",
  nleftrightarrow: "\u21AE",
  nleq: "\u2270",
  nleqq: "\u2266\u0338",
  nleqslant: "\u2A7D\u0338",
  nles: "\u2A7D\u0338",
  nless: "\u226E",
  nlsim: "\u2274",
  nlt: "\u226E",
  nltri: "\u22EA",
  nltrie: "\u22EC",
  nmid: "\u2224",
  nopf: "\u{1D55F}",
  not: "\xAC",
  notin: "\u2209",
  notinE: "\u22F9\u0338",
  notindot: "\u22F5\u0338",
  notinva: "\u2209",
  notinvb: "\u22F7",
  notinvc: "\u22F6",
  notni: "\u220C",
  notniva: "\u220C",
  notnivb: "\u22FE",
  notnivc: "\u22FD",
  npar: "\u2226",
  nparallel: "\u2226",
  nparsl: "\u2AFD\u20E5",
  npart: "\u2202\u0338",
  npolint: "\u2A14",
  npr: "\u2280",
  nprcue: "\u22E0",
  npre: "\u2AAF\u0338",
  nprec: "\u2280",
  npreceq: "\u2AAF\u0338",
  nrArr: "\u21CF",
  nrarr: "\u219B",
  nrarrc: "\u2933\u0338",
  nrarrw: "\u219D\u0338",
  nrightarrow: "\u219B",
  nrtri: "\u22EB",
  nrtrie: "\u22ED",
  nsc: "\u2281",
  nsccue: "\u22E1",
  nsce: "\u2AB0\u0338",
  nscr: "\u{1D4C3}",
  nshortmid: "\u2224",
  nshortparallel: "\u2226",
  nsim: "\u2241",
  nsime: "\u2244",
  nsimeq: "\u2244",
  nsmid: "\u2224",
  nspar: "\u2226",
  nsqsube: "\u22E2",
  nsqsupe: "\u22E3",
  nsub: "\u2284",
  nsubE: "\u2AC5\u0338",
  nsube: "\u2288",
  nsubset: "\u2282\u20D2",
  nsubseteq: "\u2288",
  nsubseteqq: "\u2AC5\u0338",
  nsucc: "\u2281",
  nsucceq: "\u2AB0\u0338",
  nsup: "\u2285",
  nsupE: "\u2AC6\u0338",
  nsupe: "\u2289",
  nsupset: "\u2283\u20D2",
  nsupseteq: "\u2289",
  nsupseteqq: "\u2AC6\u0338",
  ntgl: "\u2279",
  ntilde: "\xF1",
  ntlg: "\u2278",
  ntriangleleft: "\u22EA",
  ntrianglelefteq: "\u22EC",
  ntriangleright: "\u22EB",
  ntrianglerighteq: "\u22ED",
  nu: "\u03BD",
  num: "#",
  numero: "\u2116",
  numsp: "\u2007",
  nvDash: "\u22AD",
  nvHarr: "\u2904",
  nvap: "\u224D\u20D2",
  nvdash: "\u22AC",
  nvge: "\u2265\u20D2",
  nvgt: ">\u20D2",
  nvinfin: "\u29DE",
  nvlArr: "\u2902",
  nvle: "\u2264\u20D2",
  nvlt: "<\u20D2",
  nvltrie: "\u22B4\u20D2",
  nvrArr: "\u2903",
  nvrtrie: "\u22B5\u20D2",
  nvsim: "\u223C\u20D2",
  nwArr: "\u21D6",
  nwarhk: "\u2923",
  nwarr: "\u2196",
  nwarrow: "\u2196",
  nwnear: "\u2927",
  oS: "\u24C8",
  oacute: "\xF3",
  oast: "\u229B",
  ocir: "\u229A",
  ocirc: "\xF4",
  ocy: "\u043E",
  odash: "\u229D",
  odblac: "\u0151",
  odiv: "\u2A38",
  odot: "\u2299",
  odsold: "\u29BC",
  oelig: "\u0153",
  ofcir: "\u29BF",
  ofr: "\u{1D52C}",
  ogon: "\u02DB",
  ograve: "\xF2",
  ogt: "\u29C1",
  ohbar: "\u29B5",
  ohm: "\u03A9",
  oint: "\u222E",
  olarr: "\u21BA",
  olcir: "\u29BE",
  olcross: "\u29BB",
  oline: "\u203E",
  olt: "\u29C0",
  omacr: "\u014D",
  omega: "\u03C9",
  omicron: "\u03BF",
  omid: "\u29B6",
  ominus: "\u2296",
  oopf: "\u{1D560}",
  opar: "\u29B7",
  operp: "\u29B9",
  oplus: "\u2295",
  or: "\u2228",
  orarr: "\u21BB",
  ord: "\u2A5D",
  order: "\u2134",
  orderof: "\u2134",
  ordf: "\xAA",
  ordm: "\xBA",
  origof: "\u22B6",
  oror: "\u2A56",
  orslope: "\u2A57",
  orv: "\u2A5B",
  oscr: "\u2134",
  oslash: "\xF8",
  osol: "\u2298",
  otilde: "\xF5",
  otimes: "\u2297",
  otimesas: "\u2A36",
  ouml: "\xF6",
  ovbar: "\u233D",
  par: "\u2225",
  para: "\xB6",
  parallel: "\u2225",
  parsim: "\u2AF3",
  parsl: "\u2AFD",
  part: "\u2202",
  pcy: "\u043F",
  percnt: "%",
  period: ".",
  permil: "\u2030",
  perp: "\u22A5",
  pertenk: "\u2031",
  pfr: "\u{1D52D}",
  phi: "\u03C6",
  phiv: "\u03D5",
  phmmat: "\u2133",
  phone: "\u260E",
  pi: "\u03C0",
  pitchfork: "\u22D4",
  piv: "\u03D6",
  planck: "\u210F",
  planckh: "\u210E",
  plankv: "\u210F",
  plus: "+",
  plusacir: "\u2A23",
  plusb: "\u229E",
  pluscir: "\u2A22",
  plusdo: "\u2214",
  plusdu: "\u2A25",
  pluse: "\u2A72",
  plusmn: "\xB1",
  plussim: "\u2A26",
  plustwo: "\u2A27",
  pm: "\xB1",
  pointint: "\u2A15",
  popf: "\u{1D561}",
  pound: "\xA3",
  pr: "\u227A",
  prE: "\u2AB3",
  prap: "\u2AB7",
  prcue: "\u227C",
  pre: "\u2AAF",
  prec: "\u227A",
  precapprox: "\u2AB7",
  preccurlyeq: "\u227C",
  preceq: "\u2AAF",
  precnapprox: "\u2AB9",
  precneqq: "\u2AB5",
  precnsim: "\u22E8",
  precsim: "\u227E",
  prime: "\u2032",
  primes: "\u2119",
  prnE: "\u2AB5",
  prnap: "\u2AB9",
  prnsim: "\u22E8",
  prod: "\u220F",
  profalar: "\u232E",
  profline: "\u2312",
  profsurf: "\u2313",
  prop: "\u221D",
  propto: "\u221D",
  prsim: "\u227E",
  prurel: "\u22B0",
  pscr: "\u{1D4C5}",
  psi: "\u03C8",
  puncsp: "\u2008",
  qfr: "\u{1D52E}",
  qint: "\u2A0C",
  qopf: "\u{1D562}",
  qprime: "\u2057",
  qscr: "\u{1D4C6}",
  quaternions: "\u210D",
  quatint: "\u2A16",
  quest: "?",
  questeq: "\u225F",
  quot: '"',
  rAarr: "\u21DB",
  rArr: "\u21D2",
  rAtail: "\u291C",
  rBarr: "\u290F",
  rHar: "\u2964",
  race: "\u223D\u0331",
  racute: "\u0155",
  radic: "\u221A",
  raemptyv: "\u29B3",
  rang: "\u27E9",
  rangd: "\u2992",
  range: "\u29A5",
  rangle: "\u27E9",
  raquo: "\xBB",
  rarr: "\u2192",
  rarrap: "\u2975",
  rarrb: "\u21E5",
  rarrbfs: "\u2920",
  rarrc: "\u2933",
  rarrfs: "\u291E",
  rarrhk: "\u21AA",
  rarrlp: "\u21AC",
  rarrpl: "\u2945",
  rarrsim: "\u2974",
  rarrtl: "\u21A3",
  rarrw: "\u219D",
  ratail: "\u291A",
  ratio: "\u2236",
  rationals: "\u211A",
  rbarr: "\u290D",
  rbbrk: "\u2773",
  rbrace: "}",
  rbrack: "]",
  rbrke: "\u298C",
  rbrksld: "\u298E",
  rbrkslu: "\u2990",
  rcaron: "\u0159",
  rcedil: "\u0157",
  rceil: "\u2309",
  rcub: "}",
  rcy: "\u0440",
  rdca: "\u2937",
  rdldhar: "\u2969",
  rdquo: "\u201D",
  rdquor: "\u201D",
  rdsh: "\u21B3",
  real: "\u211C",
  realine: "\u211B",
  realpart: "\u211C",
  reals: "\u211D",
  rect: "\u25AD",
  reg: "\xAE",
  rfisht: "\u297D",
  rfloor: "\u230B",
  rfr: "\u{1D52F}",
  rhard: "\u21C1",
  rharu: "\u21C0",
  rharul: "\u296C",
  rho: "\u03C1",
  rhov: "\u03F1",
  rightarrow: "\u2192",
  rightarrowtail: "\u21A3",
  rightharpoondown: "\u21C1",
  rightharpoonup: "\u21C0",
  rightleftarrows: "\u21C4",
  rightleftharpoons: "\u21CC",
  rightrightarrows: "\u21C9",
  rightsquigarrow: "\u219D",
  rightthreetimes: "\u22CC",
  ring: "\u02DA",
  risingdotseq: "\u2253",
  rlarr: "\u21C4",
  rlhar: "\u21CC",
  rlm: "\u200F",
  rmoust: "\u23B1",
  rmoustache: "\u23B1",
  rnmid: "\u2AEE",
  roang: "\u27ED",
  roarr: "\u21FE",
  robrk: "\u27E7",
  ropar: "\u2986",
  ropf: "\u{1D563}",
  roplus: "\u2A2E",
  rotimes: "\u2A35",
  rpar: ")",
  rpargt: "\u2994",
  rppolint: "\u2A12",
  rrarr: "\u21C9",
  rsaquo: "\u203A",
  rscr: "\u{1D4C7}",
  rsh: "\u21B1",
  rsqb: "]",
  rsquo: "\u2019",
  rsquor: "\u2019",
  rthree: "\u22CC",
  rtimes: "\u22CA",
  rtri: "\u25B9",
  rtrie: "\u22B5",
  rtrif: "\u25B8",
  rtriltri: "\u29CE",
  ruluhar: "\u2968",
  rx: "\u211E",
  sacute: "\u015B",
  sbquo: "\u201A",
  sc: "\u227B",
  scE: "\u2AB4",
  scap: "\u2AB8",
  scaron: "\u0161",
  sccue: "\u227D",
  sce: "\u2AB0",
  scedil: "\u015F",
  scirc: "\u015D",
  scnE: "\u2AB6",
  scnap: "\u2ABA",
  scnsim: "\u22E9",
  scpolint: "\u2A13",
  scsim: "\u227F",
  scy: "\u0441",
  sdot: "\u22C5",
  sdotb: "\u22A1",
  sdote: "\u2A66",
  seArr: "\u21D8",
  searhk: "\u2925",
  searr: "\u2198",
  searrow: "\u2198",
  sect: "\xA7",
  semi: ";",
  seswar: "\u2929",
  setminus: "\u2216",
  setmn: "\u2216",
  sext: "\u2736",
  sfr: "\u{1D530}",
  sfrown: "\u2322",
  sharp: "\u266F",
  shchcy: "\u0449",
  shcy: "\u0448",
  shortmid: "\u2223",
  shortparallel: "\u2225",
  shy: "\xAD",
  sigma: "\u03C3",
  sigmaf: "\u03C2",
  sigmav: "\u03C2",
  sim: "\u223C",
  simdot: "\u2A6A",
  sime: "\u2243",
  simeq: "\u2243",
  simg: "\u2A9E",
  simgE: "\u2AA0",
  siml: "\u2A9D",
  simlE: "\u2A9F",
  simne: "\u2246",
  simplus: "\u2A24",
  simrarr: "\u2972",
  slarr: "\u2190",
  smallsetminus: "\u2216",
  smashp: "\u2A33",
  smeparsl: "\u29E4",
  smid: "\u2223",
  smile: "\u2323",
  smt: "\u2AAA",
  smte: "\u2AAC",
  smtes: "\u2AAC\uFE00",
  softcy: "\u044C",
  sol: "/",
  solb: "\u29C4",
  solbar: "\u233F",
  sopf: "\u{1D564}",
  spades: "\u2660",
  spadesuit: "\u2660",
  spar: "\u2225",
  sqcap: "\u2293",
  sqcaps: "\u2293\uFE00",
  sqcup: "\u2294",
  sqcups: "\u2294\uFE00",
  sqsub: "\u228F",
  sqsube: "\u2291",
  sqsubset: "\u228F",
  sqsubseteq: "\u2291",
  sqsup: "\u2290",
  sqsupe: "\u2292",
  sqsupset: "\u2290",
  sqsupseteq: "\u2292",
  squ: "\u25A1",
  square: "\u25A1",
  squarf: "\u25AA",
  squf: "\u25AA",
  srarr: "\u2192",
  sscr: "\u{1D4C8}",
  ssetmn: "\u2216",
  ssmile: "\u2323",
  sstarf: "\u22C6",
  star: "\u2606",
  starf: "\u2605",
  straightepsilon: "\u03F5",
  straightphi: "\u03D5",
  strns: "\xAF",
  sub: "\u2282",
  subE: "\u2AC5",
  subdot: "\u2ABD",
  sube: "\u2286",
  subedot: "\u2AC3",
  submult: "\u2AC1",
  subnE: "\u2ACB",
  subne: "\u228A",
  subplus: "\u2ABF",
  subrarr: "\u2979",
  subset: "\u2282",
  subseteq: "\u2286",
  subseteqq: "\u2AC5",
  subsetneq: "\u228A",
  subsetneqq: "\u2ACB",
  subsim: "\u2AC7",
  subsub: "\u2AD5",
  subsup: "\u2AD3",
  succ: "\u227B",
  succapprox: "\u2AB8",
  succcurlyeq: "\u227D",
  succeq: "\u2AB0",
  succnapprox: "\u2ABA",
  succneqq: "\u2AB6",
  succnsim: "\u22E9",
  succsim: "\u227F",
  sum: "\u2211",
  sung: "\u266A",
  sup1: "\xB9",
  sup2: "\xB2",
  sup3: "\xB3",
  sup: "\u2283",
  supE: "\u2AC6",
  supdot: "\u2ABE",
  supdsub: "\u2AD8",
  supe: "\u2287",
  supedot: "\u2AC4",
  suphsol: "\u27C9",
  suphsub: "\u2AD7",
  suplarr: "\u297B",
  supmult: "\u2AC2",
  supnE: "\u2ACC",
  supne: "\u228B",
  supplus: "\u2AC0",
  supset: "\u2283",
  supseteq: "\u2287",
  supseteqq: "\u2AC6",
  supsetneq: "\u228B",
  supsetneqq: "\u2ACC",
  supsim: "\u2AC8",
  supsub: "\u2AD4",
  supsup: "\u2AD6",
  swArr: "\u21D9",
  swarhk: "\u2926",
  swarr: "\u2199",
  swarrow: "\u2199",
  swnwar: "\u292A",
  szlig: "\xDF",
  target: "\u2316",
  tau: "\u03C4",
  tbrk: "\u23B4",
  tcaron: "\u0165",
  tcedil: "\u0163",
  tcy: "\u0442",
  tdot: "\u20DB",
  telrec: "\u2315",
  tfr: "\u{1D531}",
  there4: "\u2234",
  therefore: "\u2234",
  theta: "\u03B8",
  thetasym: "\u03D1",
  thetav: "\u03D1",
  thickapprox: "\u2248",
  thicksim: "\u223C",
  thinsp: "\u2009",
  thkap: "\u2248",
  thksim: "\u223C",
  thorn: "\xFE",
  tilde: "\u02DC",
  times: "\xD7",
  timesb: "\u22A0",
  timesbar: "\u2A31",
  timesd: "\u2A30",
  tint: "\u222D",
  toea: "\u2928",
  top: "\u22A4",
  topbot: "\u2336",
  topcir: "\u2AF1",
  topf: "\u{1D565}",
  topfork: "\u2ADA",
  tosa: "\u2929",
  tprime: "\u2034",
  trade: "\u2122",
  triangle: "\u25B5",
  triangledown: "\u25BF",
  triangleleft: "\u25C3",
  trianglelefteq: "\u22B4",
  triangleq: "\u225C",
  triangleright: "\u25B9",
  trianglerighteq: "\u22B5",
  tridot: "\u25EC",
  trie: "\u225C",
  triminus: "\u2A3A",
  triplus: "\u2A39",
  trisb: "\u29CD",
  tritime: "\u2A3B",
  trpezium: "\u23E2",
  tscr: "\u{1D4C9}",
  tscy: "\u0446",
  tshcy: "\u045B",
  tstrok: "\u0167",
  twixt: "\u226C",
  twoheadleftarrow: "\u219E",
  twoheadrightarrow: "\u21A0",
  uArr: "\u21D1",
  uHar: "\u2963",
  uacute: "\xFA",
  uarr: "\u2191",
  ubrcy: "\u045E",
  ubreve: "\u016D",
  ucirc: "\xFB",
  ucy: "\u0443",
  udarr: "\u21C5",
  udblac: "\u0171",
  udhar: "\u296E",
  ufisht: "\u297E",
  ufr: "\u{1D532}",
  ugrave: "\xF9",
  uharl: "\u21BF",
  uharr: "\u21BE",
  uhblk: "\u2580",
  ulcorn: "\u231C",
  ulcorner: "\u231C",
  ulcrop: "\u230F",
  ultri: "\u25F8",
  umacr: "\u016B",
  uml: "\xA8",
  uogon: "\u0173",
  uopf: "\u{1D566}",
  uparrow: "\u2191",
  updownarrow: "\u2195",
  upharpoonleft: "\u21BF",
  upharpoonright: "\u21BE",
  uplus: "\u228E",
  upsi: "\u03C5",
  upsih: "\u03D2",
  upsilon: "\u03C5",
  upuparrows: "\u21C8",
  urcorn: "\u231D",
  urcorner: "\u231D",
  urcrop: "\u230E",
  uring: "\u016F",
  urtri: "\u25F9",
  uscr: "\u{1D4CA}",
  utdot: "\u22F0",
  utilde: "\u0169",
  utri: "\u25B5",
  utrif: "\u25B4",
  uuarr: "\u21C8",
  uuml: "\xFC",
  uwangle: "\u29A7",
  vArr: "\u21D5",
  vBar: "\u2AE8",
  vBarv: "\u2AE9",
  vDash: "\u22A8",
  vangrt: "\u299C",
  varepsilon: "\u03F5",
  varkappa: "\u03F0",
  varnothing: "\u2205",
  varphi: "\u03D5",
  varpi: "\u03D6",
  varpropto: "\u221D",
  varr: "\u2195",
  varrho: "\u03F1",
  varsigma: "\u03C2",
  varsubsetneq: "\u228A\uFE00",
  varsubsetneqq: "\u2ACB\uFE00",
  varsupsetneq: "\u228B\uFE00",
  varsupsetneqq: "\u2ACC\uFE00",
  vartheta: "\u03D1",
  vartriangleleft: "\u22B2",
  vartriangleright: "\u22B3",
  vcy: "\u0432",
  vdash: "\u22A2",
  vee: "\u2228",
  veebar: "\u22BB",
  veeeq: "\u225A",
  vellip: "\u22EE",
  verbar: "|",
  vert: "|",
  vfr: "\u{1D533}",
  vltri: "\u22B2",
  vnsub: "\u2282\u20D2",
  vnsup: "\u2283\u20D2",
  vopf: "\u{1D567}",
  vprop: "\u221D",
  vrtri: "\u22B3",
  vscr: "\u{1D4CB}",
  vsubnE: "\u2ACB\uFE00",
  vsubne: "\u228A\uFE00",
  vsupnE: "\u2ACC\uFE00",
  vsupne: "\u228B\uFE00",
  vzigzag: "\u299A",
  wcirc: "\u0175",
  wedbar: "\u2A5F",
  wedge: "\u2227",
  wedgeq: "\u2259",
  weierp: "\u2118",
  wfr: "\u{1D534}",
  wopf: "\u{1D568}",
  wp: "\u2118",
  wr: "\u2240",
  wreath: "\u2240",
  wscr: "\u{1D4CC}",
  xcap: "\u22C2",
  xcirc: "\u25EF",
  xcup: "\u22C3",
  xdtri: "\u25BD",
  xfr: "\u{1D535}",
  xhArr: "\u27FA",
  xharr: "\u27F7",
  xi: "\u03BE",
  xlArr: "\u27F8",
  xlarr: "\u27F5",
  xmap: "\u27FC",
  xnis: "\u22FB",
  xodot: "\u2A00",
  xopf: "\u{1D569}",
  xoplus: "\u2A01",
  xotime: "\u2A02",
  xrArr: "\u27F9",
  xrarr: "\u27F6",
  xscr: "\u{1D4CD}",
  xsqcup: "\u2A06",
  xuplus: "\u2A04",
  xutri: "\u25B3",
  xvee: "\u22C1",
  xwedge: "\u22C0",
  yacute: "\xFD",
  yacy: "\u044F",
  ycirc: "\u0177",
  ycy: "\u044B",
  yen: "\xA5",
  yfr: "\u{1D536}",
  yicy: "\u0457",
  yopf: "\u{1D56A}",
  yscr: "\u{1D4CE}",
  yucy: "\u044E",
  yuml: "\xFF",
  zacute: "\u017A",
  zcaron: "\u017E",
  zcy: "\u0437",
  zdot: "\u017C",
  zeetrf: "\u2128",
  zeta: "\u03B6",
  zfr: "\u{1D537}",
  zhcy: "\u0436",
  zigrarr: "\u21DD",
  zopf: "\u{1D56B}",
  zscr: "\u{1D4CF}",
  zwj: "\u200D",
  zwnj: "\u200C"
};

// node_modules/decode-named-character-reference/index.js
var own = {}.hasOwnProperty;
function decodeNamedCharacterReference(value) {
  return own.call(characterEntities, value) ? characterEntities[value] : false;
}

// node_modules/micromark-util-decode-numeric-character-reference/index.js
function decodeNumericCharacterReference(value, base) {
  const code2 = Number.parseInt(value, base);
  if (
    // C0 except for HT, LF, FF, CR, space.
    code2 < 9 || code2 === 11 || code2 > 13 && code2 < 32 || // Control character (DEL) of C0, and C1 controls.
    code2 > 126 && code2 < 160 || // Lone high surrogates and low surrogates.
    code2 > 55295 && code2 < 57344 || // Noncharacters.
    code2 > 64975 && code2 < 65008 || /* eslint-disable no-bitwise */
    (code2 & 65535) === 65535 || (code2 & 65535) === 65534 || /* eslint-enable no-bitwise */
    // Out of range
    code2 > 1114111
  ) {
    return "\uFFFD";
  }
  return String.fromCodePoint(code2);
}

// node_modules/micromark-util-decode-string/index.js
var characterEscapeOrReference = /\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;
function decodeString(value) {
  return value.replace(characterEscapeOrReference, decode3);
}
function decode3($0, $1, $2) {
  if ($1) {
    return $1;
  }
  const head = $2.charCodeAt(0);
  if (head === 35) {
    const head2 = $2.charCodeAt(1);
    const hex = head2 === 120 || head2 === 88;
    return decodeNumericCharacterReference($2.slice(hex ? 2 : 1), hex ? 16 : 10);
  }
  return decodeNamedCharacterReference($2) || $0;
}

// node_modules/mdast-util-gfm-table/lib/index.js
function gfmTableFromMarkdown() {
  return {
    enter: {
      table: enterTable,
      tableData: enterCell,
      tableHeader: enterCell,
      tableRow: enterRow
    },
    exit: {
      codeText: exitCodeText,
      table: exitTable,
      tableData: exit,
      tableHeader: exit,
      tableRow: exit
    }
  };
}
function enterTable(token) {
  const align = token._align;
  ok(align, "expected `_align` on table");
  this.enter(
    {
      type: "table",
      align: align.map(function(d) {
        return d === "none" ? null : d;
      }),
      children: [],
      position: void 0
    },
    token
  );
  this.data.inTable = true;
}
function exitTable(token) {
  this.exit(token);
  this.data.inTable = void 0;
}
function enterRow(token) {
  this.enter({ type: "tableRow", children: [], position: void 0 }, token);
}
function exit(token) {
  this.exit(token);
}
function enterCell(token) {
  this.enter({ type: "tableCell", children: [], position: void 0 }, token);
}
function exitCodeText(token) {
  let value = this.resume();
  if (this.data.inTable) {
    value = value.replace(/\\([\\|])/g, replace2);
  }
  const node2 = this.stack[this.stack.length - 1];
  ok(node2.type === "inlineCode");
  node2.value = value;
  this.exit(token);
}
function replace2($0, $1) {
  return $1 === "|" ? $1 : $0;
}

// node_modules/mdast-util-gfm-task-list-item/lib/index.js
function gfmTaskListItemFromMarkdown() {
  return {
    exit: {
      taskListCheckValueChecked: exitCheck,
      taskListCheckValueUnchecked: exitCheck,
      paragraph: exitParagraphWithTaskListItem
    }
  };
}
function exitCheck(token) {
  const node2 = this.stack[this.stack.length - 2];
  ok(node2.type === "listItem");
  node2.checked = token.type === "taskListCheckValueChecked";
}
function exitParagraphWithTaskListItem(token) {
  const parent = this.stack[this.stack.length - 2];
  if (parent && parent.type === "listItem" && typeof parent.checked === "boolean") {
    const node2 = this.stack[this.stack.length - 1];
    ok(node2.type === "paragraph");
    const head = node2.children[0];
    if (head && head.type === "text") {
      const siblings = parent.children;
      let index2 = -1;
      let firstParagraph;
      while (++index2 < siblings.length) {
        const sibling = siblings[index2];
        if (sibling.type === "paragraph") {
          firstParagraph = sibling;
          break;
        }
      }
      if (firstParagraph === node2) {
        head.value = head.value.slice(1);
        if (head.value.length === 0) {
          node2.children.shift();
        } else if (node2.position && head.position && typeof head.position.start.offset === "number") {
          head.position.start.column++;
          head.position.start.offset++;
          node2.position.start = { ...head.position.start };
        }
      }
    }
  }
  this.exit(token);
}

// node_modules/micromark-util-chunked/index.js
function splice(list3, start, remove, items) {
  const end = list3.length;
  let chunkStart = 0;
  let parameters;
  if (start < 0) {
    start = -start > end ? 0 : end + start;
  } else {
    start = start > end ? end : start;
  }
  remove = remove > 0 ? remove : 0;
  if (items.length < 1e4) {
    parameters = Array.from(items);
    parameters.unshift(start, remove);
    list3.splice(...parameters);
  } else {
    if (remove) list3.splice(start, remove);
    while (chunkStart < items.length) {
      parameters = items.slice(chunkStart, chunkStart + 1e4);
      parameters.unshift(start, 0);
      list3.splice(...parameters);
      chunkStart += 1e4;
      start += 1e4;
    }
  }
}
function push(list3, items) {
  if (list3.length > 0) {
    splice(list3, list3.length, 0, items);
    return list3;
  }
  return items;
}

// node_modules/micromark-util-resolve-all/index.js
function resolveAll(constructs2, events, context2) {
  const called = [];
  let index2 = -1;
  while (++index2 < constructs2.length) {
    const resolve2 = constructs2[index2].resolveAll;
    if (resolve2 && !called.includes(resolve2)) {
      events = resolve2(events, context2);
      called.push(resolve2);
    }
  }
  return events;
}

// node_modules/micromark-extension-gfm-strikethrough/lib/syntax.js
function gfmStrikethrough(options) {
  const options_ = options || {};
  let single = options_.singleTilde;
  const tokenizer = {
    name: "strikethrough",
    tokenize: tokenizeStrikethrough,
    resolveAll: resolveAllStrikethrough
  };
  if (single === null || single === void 0) {
    single = true;
  }
  return {
    text: {
      [126]: tokenizer
    },
    insideSpan: {
      null: [tokenizer]
    },
    attentionMarkers: {
      null: [126]
    }
  };
  function resolveAllStrikethrough(events, context2) {
    let index2 = -1;
    while (++index2 < events.length) {
      if (events[index2][0] === "enter" && events[index2][1].type === "strikethroughSequenceTemporary" && events[index2][1]._close) {
        let open = index2;
        while (open--) {
          if (events[open][0] === "exit" && events[open][1].type === "strikethroughSequenceTemporary" && events[open][1]._open && // If the sizes are the same:
          events[index2][1].end.offset - events[index2][1].start.offset === events[open][1].end.offset - events[open][1].start.offset) {
            events[index2][1].type = "strikethroughSequence";
            events[open][1].type = "strikethroughSequence";
            const strikethrough = {
              type: "strikethrough",
              start: Object.assign({}, events[open][1].start),
              end: Object.assign({}, events[index2][1].end)
            };
            const text4 = {
              type: "strikethroughText",
              start: Object.assign({}, events[open][1].end),
              end: Object.assign({}, events[index2][1].start)
            };
            const nextEvents = [["enter", strikethrough, context2], ["enter", events[open][1], context2], ["exit", events[open][1], context2], ["enter", text4, context2]];
            const insideSpan2 = context2.parser.constructs.insideSpan.null;
            if (insideSpan2) {
              splice(nextEvents, nextEvents.length, 0, resolveAll(insideSpan2, events.slice(open + 1, index2), context2));
            }
            splice(nextEvents, nextEvents.length, 0, [["exit", text4, context2], ["enter", events[index2][1], context2], ["exit", events[index2][1], context2], ["exit", strikethrough, context2]]);
            splice(events, open - 1, index2 - open + 3, nextEvents);
            index2 = open + nextEvents.length - 2;
            break;
          }
        }
      }
    }
    index2 = -1;
    while (++index2 < events.length) {
      if (events[index2][1].type === "strikethroughSequenceTemporary") {
        events[index2][1].type = "data";
      }
    }
    return events;
  }
  function tokenizeStrikethrough(effects, ok2, nok) {
    const previous2 = this.previous;
    const events = this.events;
    let size = 0;
    return start;
    function start(code2) {
      if (previous2 === 126 && events[events.length - 1][1].type !== "characterEscape") {
        return nok(code2);
      }
      effects.enter("strikethroughSequenceTemporary");
      return more(code2);
    }
    function more(code2) {
      const before2 = classifyCharacter(previous2);
      if (code2 === 126) {
        if (size > 1) return nok(code2);
        effects.consume(code2);
        size++;
        return more;
      }
      if (size < 2 && !single) return nok(code2);
      const token = effects.exit("strikethroughSequenceTemporary");
      const after = classifyCharacter(code2);
      token._open = !after || after === 2 && Boolean(before2);
      token._close = !before2 || before2 === 2 && Boolean(after);
      return ok2(code2);
    }
  }
}

// node_modules/micromark-factory-space/index.js
function factorySpace(effects, ok2, type, max) {
  const limit = max ? max - 1 : Infinity;
  let size = 0;
  return start;
  function start(code2) {
    if (markdownSpace(code2)) {
      effects.enter(type);
      return prefix(code2);
    }
    return ok2(code2);
  }
  function prefix(code2) {
    if (markdownSpace(code2) && size++ < limit) {
      effects.consume(code2);
      return prefix;
    }
    effects.exit(type);
    return ok2(code2);
  }
}
function factorySpaceMinMax(effects, ok2, nok, type, min, max) {
  let size = 0;
  return start;
  function start(code2) {
    if (max > 0 && markdownSpace(code2)) {
      effects.enter(type);
      return prefix(code2);
    }
    return after(code2);
  }
  function prefix(code2) {
    if (markdownSpace(code2) && size < max) {
      effects.consume(code2);
      size++;
      return prefix;
    }
    effects.exit(type);
    return after(code2);
  }
  function after(code2) {
    return size >= min ? ok2(code2) : nok(code2);
  }
}

// node_modules/micromark-extension-gfm-table/lib/edit-map.js
var EditMap = class {
  /**
   * Create a new edit map.
   */
  constructor() {
    this.map = [];
    this.index = /* @__PURE__ */ new Map();
  }
  /**
   * Create an edit: a remove and/or add at a certain place.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  add(index2, remove, add2) {
    addImplementation(this, index2, remove, add2);
  }
  // To do: add this when moving to `micromark`.
  // /**
  //  * Create an edit: but insert `add` before existing additions.
  //  *
  //  * @param {number} index
  //  * @param {number} remove
  //  * @param {Array<Event>} add
  //  * @returns {undefined}
  //  */
  // addBefore(index, remove, add) {
  //   addImplementation(this, index, remove, add, true)
  // }
  /**
   * Done, change the events.
   *
   * @param {Array<Event>} events
   *   List of events to apply the edits to.
   * @returns {undefined}
   *   Nothing.
   */
  consume(events) {
    this.map.sort(function(a, b) {
      return a[0] - b[0];
    });
    if (this.map.length === 0) {
      return;
    }
    let index2 = this.map.length;
    const vecs = [];
    while (index2 > 0) {
      index2 -= 1;
      vecs.push(events.slice(this.map[index2][0] + this.map[index2][1]), this.map[index2][2]);
      events.length = this.map[index2][0];
    }
    vecs.push(events.slice());
    events.length = 0;
    let slice = vecs.pop();
    while (slice) {
      for (const element of slice) {
        events.push(element);
      }
      slice = vecs.pop();
    }
    this.map.length = 0;
    this.index.clear();
  }
};
function addImplementation(editMap, at, remove, add2) {
  if (remove === 0 && add2.length === 0) {
    return;
  }
  const existing = editMap.index.get(at);
  if (existing) {
    existing[1] += remove;
    existing[2].push(...add2);
    return;
  }
  const change = [at, remove, add2];
  editMap.map.push(change);
  editMap.index.set(at, change);
}

// node_modules/micromark-extension-gfm-table/lib/infer.js
function gfmTableAlign(events, index2) {
  let inDelimiterRow = false;
  const align = [];
  while (index2 < events.length) {
    const event = events[index2];
    if (inDelimiterRow) {
      if (event[0] === "enter") {
        if (event[1].type === "tableContent") {
          align.push(events[index2 + 1][1].type === "tableDelimiterMarker" ? "left" : "none");
        }
      } else if (event[1].type === "tableContent") {
        if (events[index2 - 1][1].type === "tableDelimiterMarker") {
          const alignIndex = align.length - 1;
          align[alignIndex] = align[alignIndex] === "left" ? "center" : "right";
        }
      } else if (event[1].type === "tableDelimiterRow") {
        break;
      }
    } else if (event[0] === "enter" && event[1].type === "tableDelimiterRow") {
      inDelimiterRow = true;
    }
    index2 += 1;
  }
  return align;
}

// node_modules/micromark-extension-gfm-table/lib/syntax.js
function gfmTable() {
  return {
    flow: {
      null: {
        name: "table",
        tokenize: tokenizeTable,
        resolveAll: resolveTable
      }
    }
  };
}
function tokenizeTable(effects, ok2, nok) {
  const self = this;
  let size = 0;
  let sizeB = 0;
  let seen;
  return start;
  function start(code2) {
    let index2 = self.events.length - 1;
    while (index2 > -1) {
      const {
        type
      } = self.events[index2][1];
      if (type === "lineEnding" || // Note: markdown-rs uses `whitespace` instead of `linePrefix`
      type === "linePrefix") {
        index2--;
      } else {
        break;
      }
    }
    const tail = index2 > -1 ? self.events[index2][1].type : null;
    const next = tail === "tableHead" || tail === "tableRow" ? bodyRowStart : headRowBefore;
    if (next === bodyRowStart && self.parser.lazy[self.now().line]) {
      return nok(code2);
    }
    return next(code2);
  }
  function headRowBefore(code2) {
    effects.enter("tableHead");
    effects.enter("tableRow");
    return headRowStart(code2);
  }
  function headRowStart(code2) {
    if (code2 === 124) {
      return headRowBreak(code2);
    }
    seen = true;
    sizeB += 1;
    return headRowBreak(code2);
  }
  function headRowBreak(code2) {
    if (code2 === null) {
      return nok(code2);
    }
    if (markdownLineEnding(code2)) {
      if (sizeB > 1) {
        sizeB = 0;
        self.interrupt = true;
        effects.exit("tableRow");
        effects.enter("lineEnding");
        effects.consume(code2);
        effects.exit("lineEnding");
        return headDelimiterStart;
      }
      return nok(code2);
    }
    if (markdownSpace(code2)) {
      return factorySpace(effects, headRowBreak, "whitespace")(code2);
    }
    sizeB += 1;
    if (seen) {
      seen = false;
      size += 1;
    }
    if (code2 === 124) {
      effects.enter("tableCellDivider");
      effects.consume(code2);
      effects.exit("tableCellDivider");
      seen = true;
      return headRowBreak;
    }
    effects.enter("data");
    return headRowData(code2);
  }
  function headRowData(code2) {
    if (code2 === null || code2 === 124 || markdownLineEndingOrSpace(code2)) {
      effects.exit("data");
      return headRowBreak(code2);
    }
    effects.consume(code2);
    return code2 === 92 ? headRowEscape : headRowData;
  }
  function headRowEscape(code2) {
    if (code2 === 92 || code2 === 124) {
      effects.consume(code2);
      return headRowData;
    }
    return headRowData(code2);
  }
  function headDelimiterStart(code2) {
    self.interrupt = false;
    if (self.parser.lazy[self.now().line]) {
      return nok(code2);
    }
    effects.enter("tableDelimiterRow");
    seen = false;
    if (markdownSpace(code2)) {
      return factorySpace(effects, headDelimiterBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code2);
    }
    return headDelimiterBefore(code2);
  }
  function headDelimiterBefore(code2) {
    if (code2 === 45 || code2 === 58) {
      return headDelimiterValueBefore(code2);
    }
    if (code2 === 124) {
      seen = true;
      effects.enter("tableCellDivider");
      effects.consume(code2);
      effects.exit("tableCellDivider");
      return headDelimiterCellBefore;
    }
    return headDelimiterNok(code2);
  }
  function headDelimiterCellBefore(code2) {
    if (markdownSpace(code2)) {
      return factorySpace(effects, headDelimiterValueBefore, "whitespace")(code2);
    }
    return headDelimiterValueBefore(code2);
  }
  function headDelimiterValueBefore(code2) {
    if (code2 === 58) {
      sizeB += 1;
      seen = true;
      effects.enter("tableDelimiterMarker");
      effects.consume(code2);
      effects.exit("tableDelimiterMarker");
      return headDelimiterLeftAlignmentAfter;
    }
    if (code2 === 45) {
      sizeB += 1;
      return headDelimiterLeftAlignmentAfter(code2);
    }
    if (code2 === null || markdownLineEnding(code2)) {
      return headDelimiterCellAfter(code2);
    }
    return headDelimiterNok(code2);
  }
  function headDelimiterLeftAlignmentAfter(code2) {
    if (code2 === 45) {
      effects.enter("tableDelimiterFiller");
      return headDelimiterFiller(code2);
    }
    return headDelimiterNok(code2);
  }
  function headDelimiterFiller(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      return headDelimiterFiller;
    }
    if (code2 === 58) {
      seen = true;
      effects.exit("tableDelimiterFiller");
      effects.enter("tableDelimiterMarker");
      effects.consume(code2);
      effects.exit("tableDelimiterMarker");
      return headDelimiterRightAlignmentAfter;
    }
    effects.exit("tableDelimiterFiller");
    return headDelimiterRightAlignmentAfter(code2);
  }
  function headDelimiterRightAlignmentAfter(code2) {
    if (markdownSpace(code2)) {
      return factorySpace(effects, headDelimiterCellAfter, "whitespace")(code2);
    }
    return headDelimiterCellAfter(code2);
  }
  function headDelimiterCellAfter(code2) {
    if (code2 === 124) {
      return headDelimiterBefore(code2);
    }
    if (code2 === null || markdownLineEnding(code2)) {
      if (!seen || size !== sizeB) {
        return headDelimiterNok(code2);
      }
      effects.exit("tableDelimiterRow");
      effects.exit("tableHead");
      return ok2(code2);
    }
    return headDelimiterNok(code2);
  }
  function headDelimiterNok(code2) {
    return nok(code2);
  }
  function bodyRowStart(code2) {
    effects.enter("tableRow");
    return bodyRowBreak(code2);
  }
  function bodyRowBreak(code2) {
    if (code2 === 124) {
      effects.enter("tableCellDivider");
      effects.consume(code2);
      effects.exit("tableCellDivider");
      return bodyRowBreak;
    }
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("tableRow");
      return ok2(code2);
    }
    if (markdownSpace(code2)) {
      return factorySpace(effects, bodyRowBreak, "whitespace")(code2);
    }
    effects.enter("data");
    return bodyRowData(code2);
  }
  function bodyRowData(code2) {
    if (code2 === null || code2 === 124 || markdownLineEndingOrSpace(code2)) {
      effects.exit("data");
      return bodyRowBreak(code2);
    }
    effects.consume(code2);
    return code2 === 92 ? bodyRowEscape : bodyRowData;
  }
  function bodyRowEscape(code2) {
    if (code2 === 92 || code2 === 124) {
      effects.consume(code2);
      return bodyRowData;
    }
    return bodyRowData(code2);
  }
}
function resolveTable(events, context2) {
  let index2 = -1;
  let inFirstCellAwaitingPipe = true;
  let rowKind = 0;
  let lastCell = [0, 0, 0, 0];
  let cell = [0, 0, 0, 0];
  let afterHeadAwaitingFirstBodyRow = false;
  let lastTableEnd = 0;
  let currentTable;
  let currentBody;
  let currentCell;
  const map = new EditMap();
  while (++index2 < events.length) {
    const event = events[index2];
    const token = event[1];
    if (event[0] === "enter") {
      if (token.type === "tableHead") {
        afterHeadAwaitingFirstBodyRow = false;
        if (lastTableEnd !== 0) {
          flushTableEnd(map, context2, lastTableEnd, currentTable, currentBody);
          currentBody = void 0;
          lastTableEnd = 0;
        }
        currentTable = {
          type: "table",
          start: Object.assign({}, token.start),
          // Note: correct end is set later.
          end: Object.assign({}, token.end)
        };
        map.add(index2, 0, [["enter", currentTable, context2]]);
      } else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
        inFirstCellAwaitingPipe = true;
        currentCell = void 0;
        lastCell = [0, 0, 0, 0];
        cell = [0, index2 + 1, 0, 0];
        if (afterHeadAwaitingFirstBodyRow) {
          afterHeadAwaitingFirstBodyRow = false;
          currentBody = {
            type: "tableBody",
            start: Object.assign({}, token.start),
            // Note: correct end is set later.
            end: Object.assign({}, token.end)
          };
          map.add(index2, 0, [["enter", currentBody, context2]]);
        }
        rowKind = token.type === "tableDelimiterRow" ? 2 : currentBody ? 3 : 1;
      } else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) {
        inFirstCellAwaitingPipe = false;
        if (cell[2] === 0) {
          if (lastCell[1] !== 0) {
            cell[0] = cell[1];
            currentCell = flushCell(map, context2, lastCell, rowKind, void 0, currentCell);
            lastCell = [0, 0, 0, 0];
          }
          cell[2] = index2;
        }
      } else if (token.type === "tableCellDivider") {
        if (inFirstCellAwaitingPipe) {
          inFirstCellAwaitingPipe = false;
        } else {
          if (lastCell[1] !== 0) {
            cell[0] = cell[1];
            currentCell = flushCell(map, context2, lastCell, rowKind, void 0, currentCell);
          }
          lastCell = cell;
          cell = [lastCell[1], index2, 0, 0];
        }
      }
    } else if (token.type === "tableHead") {
      afterHeadAwaitingFirstBodyRow = true;
      lastTableEnd = index2;
    } else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
      lastTableEnd = index2;
      if (lastCell[1] !== 0) {
        cell[0] = cell[1];
        currentCell = flushCell(map, context2, lastCell, rowKind, index2, currentCell);
      } else if (cell[1] !== 0) {
        currentCell = flushCell(map, context2, cell, rowKind, index2, currentCell);
      }
      rowKind = 0;
    } else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) {
      cell[3] = index2;
    }
  }
  if (lastTableEnd !== 0) {
    flushTableEnd(map, context2, lastTableEnd, currentTable, currentBody);
  }
  map.consume(context2.events);
  index2 = -1;
  while (++index2 < context2.events.length) {
    const event = context2.events[index2];
    if (event[0] === "enter" && event[1].type === "table") {
      event[1]._align = gfmTableAlign(context2.events, index2);
    }
  }
  return events;
}
function flushCell(map, context2, range, rowKind, rowEnd, previousCell) {
  const groupName = rowKind === 1 ? "tableHeader" : rowKind === 2 ? "tableDelimiter" : "tableData";
  const valueName = "tableContent";
  if (range[0] !== 0) {
    previousCell.end = Object.assign({}, getPoint(context2.events, range[0]));
    map.add(range[0], 0, [["exit", previousCell, context2]]);
  }
  const now = getPoint(context2.events, range[1]);
  previousCell = {
    type: groupName,
    start: Object.assign({}, now),
    // Note: correct end is set later.
    end: Object.assign({}, now)
  };
  map.add(range[1], 0, [["enter", previousCell, context2]]);
  if (range[2] !== 0) {
    const relatedStart = getPoint(context2.events, range[2]);
    const relatedEnd = getPoint(context2.events, range[3]);
    const valueToken = {
      type: valueName,
      start: Object.assign({}, relatedStart),
      end: Object.assign({}, relatedEnd)
    };
    map.add(range[2], 0, [["enter", valueToken, context2]]);
    if (rowKind !== 2) {
      const start = context2.events[range[2]];
      const end = context2.events[range[3]];
      start[1].end = Object.assign({}, end[1].end);
      start[1].type = "chunkText";
      start[1].contentType = "text";
      if (range[3] > range[2] + 1) {
        const a = range[2] + 1;
        const b = range[3] - range[2] - 1;
        map.add(a, b, []);
      }
    }
    map.add(range[3] + 1, 0, [["exit", valueToken, context2]]);
  }
  if (rowEnd !== void 0) {
    previousCell.end = Object.assign({}, getPoint(context2.events, rowEnd));
    map.add(rowEnd, 0, [["exit", previousCell, context2]]);
    previousCell = void 0;
  }
  return previousCell;
}
function flushTableEnd(map, context2, index2, table2, tableBody) {
  const exits = [];
  const related = getPoint(context2.events, index2);
  if (tableBody) {
    tableBody.end = Object.assign({}, related);
    exits.push(["exit", tableBody, context2]);
  }
  table2.end = Object.assign({}, related);
  exits.push(["exit", table2, context2]);
  map.add(index2 + 1, 0, exits);
}
function getPoint(events, index2) {
  const event = events[index2];
  const side = event[0] === "enter" ? "start" : "end";
  return event[1][side];
}

// node_modules/micromark-extension-gfm-task-list-item/lib/syntax.js
var tasklistCheck = {
  name: "tasklistCheck",
  tokenize: tokenizeTasklistCheck
};
function gfmTaskListItem() {
  return {
    text: {
      [91]: tasklistCheck
    }
  };
}
function tokenizeTasklistCheck(effects, ok2, nok) {
  const self = this;
  return open;
  function open(code2) {
    if (
      // Exit if there’s stuff before.
      self.previous !== null || // Exit if not in the first content that is the first child of a list
      // item.
      !self._gfmTasklistFirstContentOfListItem
    ) {
      return nok(code2);
    }
    effects.enter("taskListCheck");
    effects.enter("taskListCheckMarker");
    effects.consume(code2);
    effects.exit("taskListCheckMarker");
    return inside;
  }
  function inside(code2) {
    if (markdownLineEndingOrSpace(code2)) {
      effects.enter("taskListCheckValueUnchecked");
      effects.consume(code2);
      effects.exit("taskListCheckValueUnchecked");
      return close;
    }
    if (code2 === 88 || code2 === 120) {
      effects.enter("taskListCheckValueChecked");
      effects.consume(code2);
      effects.exit("taskListCheckValueChecked");
      return close;
    }
    return nok(code2);
  }
  function close(code2) {
    if (code2 === 93) {
      effects.enter("taskListCheckMarker");
      effects.consume(code2);
      effects.exit("taskListCheckMarker");
      effects.exit("taskListCheck");
      return after;
    }
    return nok(code2);
  }
  function after(code2) {
    if (markdownLineEnding(code2)) {
      return ok2(code2);
    }
    if (markdownSpace(code2)) {
      return effects.check({
        tokenize: spaceThenNonSpace
      }, ok2, nok)(code2);
    }
    return nok(code2);
  }
}
function spaceThenNonSpace(effects, ok2, nok) {
  return factorySpace(effects, after, "whitespace");
  function after(code2) {
    return code2 === null ? nok(code2) : ok2(code2);
  }
}

// node_modules/micromark-util-combine-extensions/index.js
var hasOwnProperty = {}.hasOwnProperty;
function combineExtensions(extensions) {
  const all2 = {};
  let index2 = -1;
  while (++index2 < extensions.length) {
    syntaxExtension(all2, extensions[index2]);
  }
  return all2;
}
function syntaxExtension(all2, extension2) {
  let hook;
  for (hook in extension2) {
    const maybe = hasOwnProperty.call(all2, hook) ? all2[hook] : void 0;
    const left = maybe || (all2[hook] = {});
    const right = extension2[hook];
    let code2;
    if (right) {
      for (code2 in right) {
        if (!hasOwnProperty.call(left, code2)) left[code2] = [];
        const value = right[code2];
        constructs(
          // @ts-expect-error Looks like a list.
          left[code2],
          Array.isArray(value) ? value : value ? [value] : []
        );
      }
    }
  }
}
function constructs(existing, list3) {
  let index2 = -1;
  const before2 = [];
  while (++index2 < list3.length) {
    ;
    (list3[index2].add === "after" ? existing : before2).push(list3[index2]);
  }
  splice(existing, 0, 0, before2);
}

// node_modules/micromark-util-normalize-identifier/index.js
function normalizeIdentifier(value) {
  return value.replace(/[\t\n\r ]+/g, " ").replace(/^ | $/g, "").toLowerCase().toUpperCase();
}

// node_modules/micromark/lib/initialize/content.js
var content = {
  tokenize: initializeContent
};
function initializeContent(effects) {
  const contentStart = effects.attempt(this.parser.constructs.contentInitial, afterContentStartConstruct, paragraphInitial);
  let previous2;
  return contentStart;
  function afterContentStartConstruct(code2) {
    if (code2 === null) {
      effects.consume(code2);
      return;
    }
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return factorySpace(effects, contentStart, "linePrefix");
  }
  function paragraphInitial(code2) {
    effects.enter("paragraph");
    return lineStart(code2);
  }
  function lineStart(code2) {
    const token = effects.enter("chunkText", {
      contentType: "text",
      previous: previous2
    });
    if (previous2) {
      previous2.next = token;
    }
    previous2 = token;
    return data(code2);
  }
  function data(code2) {
    if (code2 === null) {
      effects.exit("chunkText");
      effects.exit("paragraph");
      effects.consume(code2);
      return;
    }
    if (markdownLineEnding(code2)) {
      effects.consume(code2);
      effects.exit("chunkText");
      return lineStart;
    }
    effects.consume(code2);
    return data;
  }
}

// node_modules/micromark-util-edit-map/index.js
var EditMap2 = class {
  /**
   * Create a new edit map.
   *
   * @returns
   *   New instance.
   */
  constructor() {
    this.index = /* @__PURE__ */ new Map();
    this.map = [];
  }
  /**
   * Create an edit: a remove and/or add at a certain place.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  add(index2, remove, add2) {
    addImplementation2(this, index2, remove, add2, false);
  }
  /**
   * Create an edit: but insert `add` before existing additions, instead of
   * after them.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  addBefore(index2, remove, add2) {
    addImplementation2(this, index2, remove, add2, true);
  }
  /**
   * Done, change the events.
   *
   * @param {Array<Event>} events
   *   List of events to apply the edits to.
   * @returns {undefined}
   *   Nothing.
   */
  consume(events) {
    this.map.sort(function(a, b) {
      return a[0] - b[0];
    });
    if (this.map.length === 0) {
      return;
    }
    let index2 = this.map.length;
    const vecs = [];
    while (index2 > 0) {
      index2 -= 1;
      vecs.push(events.slice(this.map[index2][0] + this.map[index2][1]), this.map[index2][2]);
      events.length = this.map[index2][0];
    }
    vecs.push(events.slice());
    events.length = 0;
    let slice = vecs.pop();
    while (slice) {
      for (const element of slice) {
        events.push(element);
      }
      slice = vecs.pop();
    }
    this.map.length = 0;
    this.index.clear();
  }
};
function addImplementation2(editMap, at, remove, add2, before2) {
  if (remove === 0 && add2.length === 0) {
    return;
  }
  const existing = editMap.index.get(at);
  if (existing) {
    existing[1] += remove;
    if (before2) {
      add2.push(...existing[2]);
      existing[2] = add2;
    } else {
      existing[2].push(...add2);
    }
    return;
  }
  const change = [at, remove, add2];
  editMap.map.push(change);
  editMap.index.set(at, change);
}

// node_modules/micromark/lib/initialize/document.js
var document = {
  tokenize: initializeDocument
};
var containerConstruct = {
  tokenize: tokenizeContainer
};
function initializeDocument(effects) {
  const self = this;
  const stack = [];
  let continued = 0;
  let childFlow;
  let childToken;
  let lineStartOffset;
  return start;
  function start(code2) {
    if (continued < stack.length) {
      const item = stack[continued];
      self.containerState = item[1];
      return effects.attempt(item[0].continuation, documentContinue, checkNewContainers)(code2);
    }
    return checkNewContainers(code2);
  }
  function documentContinue(code2) {
    continued++;
    if (self.containerState._closeFlow) {
      self.containerState._closeFlow = void 0;
      if (childFlow) {
        closeFlow();
      }
      const indexBeforeExits = self.events.length;
      let indexBeforeFlow = indexBeforeExits;
      let point3;
      while (indexBeforeFlow--) {
        if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
          point3 = self.events[indexBeforeFlow][1].end;
          break;
        }
      }
      exitContainers(continued);
      let index2 = indexBeforeExits;
      while (index2 < self.events.length) {
        self.events[index2][1].end = {
          ...point3
        };
        index2++;
      }
      const editMap = new EditMap2();
      editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
      editMap.add(indexBeforeExits, index2 - indexBeforeExits, []);
      editMap.consume(self.events);
      return checkNewContainers(code2);
    }
    return start(code2);
  }
  function checkNewContainers(code2) {
    if (continued === stack.length) {
      if (!childFlow) {
        return documentContinued(code2);
      }
      if (childFlow.currentConstruct && childFlow.currentConstruct.concrete) {
        return flowStart(code2);
      }
      self.interrupt = Boolean(childFlow.currentConstruct && !childFlow._gfmTableDynamicInterruptHack);
    }
    self.containerState = {};
    return effects.check(containerConstruct, thereIsANewContainer, thereIsNoNewContainer)(code2);
  }
  function thereIsANewContainer(code2) {
    if (childFlow) {
      closeFlow();
    }
    exitContainers(continued);
    return documentContinued(code2);
  }
  function thereIsNoNewContainer(code2) {
    self.parser.lazy[self.now().line] = continued !== stack.length;
    lineStartOffset = self.now().offset;
    return flowStart(code2);
  }
  function documentContinued(code2) {
    self.containerState = {};
    return effects.attempt(containerConstruct, containerContinue, flowStart)(code2);
  }
  function containerContinue(code2) {
    continued++;
    stack.push([self.currentConstruct, self.containerState]);
    return documentContinued(code2);
  }
  function flowStart(code2) {
    if (code2 === null) {
      if (childFlow) {
        closeFlow();
      }
      exitContainers(0);
      effects.consume(code2);
      return;
    }
    childFlow = childFlow || self.parser.flow(self.now());
    effects.enter("chunkFlow", {
      _tokenizer: childFlow,
      contentType: "flow",
      previous: childToken
    });
    return flowContinue(code2);
  }
  function flowContinue(code2) {
    if (code2 === null) {
      writeToChild(effects.exit("chunkFlow"), true);
      exitContainers(0);
      effects.consume(code2);
      return;
    }
    if (markdownLineEnding(code2)) {
      effects.consume(code2);
      writeToChild(effects.exit("chunkFlow"));
      continued = 0;
      self.interrupt = void 0;
      return start;
    }
    effects.consume(code2);
    return flowContinue;
  }
  function writeToChild(token, endOfFile) {
    const stream = self.sliceStream(token);
    if (endOfFile) {
      stream.push(null);
    }
    token.previous = childToken;
    if (childToken) {
      childToken.next = token;
    }
    childToken = token;
    childFlow.defineSkip(token.start);
    childFlow.write(stream);
    if (self.parser.lazy[token.start.line]) {
      let index2 = childFlow.events.length;
      while (index2--) {
        if (
          // The token starts before the line ending…
          childFlow.events[index2][1].start.offset < lineStartOffset && // …and either is not ended yet…
          (!childFlow.events[index2][1].end || // …or ends after it.
          childFlow.events[index2][1].end.offset > lineStartOffset)
        ) {
          return;
        }
      }
      const indexBeforeExits = self.events.length;
      let indexBeforeFlow = indexBeforeExits;
      let seen;
      let point3;
      while (indexBeforeFlow--) {
        if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
          if (seen) {
            point3 = self.events[indexBeforeFlow][1].end;
            break;
          }
          seen = true;
        }
      }
      exitContainers(continued);
      index2 = indexBeforeExits;
      while (index2 < self.events.length) {
        self.events[index2][1].end = {
          ...point3
        };
        index2++;
      }
      const editMap = new EditMap2();
      editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
      editMap.add(indexBeforeExits, index2 - indexBeforeExits, []);
      editMap.consume(self.events);
    }
  }
  function exitContainers(size) {
    let index2 = stack.length;
    while (index2-- > size) {
      const entry2 = stack[index2];
      self.containerState = entry2[1];
      entry2[0].exit.call(self, effects);
    }
    stack.length = size;
  }
  function closeFlow() {
    childFlow.write([null]);
    childToken = void 0;
    childFlow = void 0;
    self.containerState._closeFlow = void 0;
  }
}
function tokenizeContainer(effects, ok2, nok) {
  return factorySpace(effects, effects.attempt(this.parser.constructs.document, ok2, nok), "linePrefix", this.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4);
}

// node_modules/micromark-core-commonmark/lib/attention.js
var attention = {
  name: "attention",
  resolveAll: resolveAllAttention,
  tokenize: tokenizeAttention
};
function resolveAllAttention(events, context2) {
  let index2 = -1;
  let nextEvents;
  while (++index2 < events.length) {
    if (events[index2][0] === "enter" && events[index2][1].type === "attentionSequence" && events[index2][1]._close) {
      let open = index2;
      while (open--) {
        if (events[open][0] === "exit" && events[open][1].type === "attentionSequence" && events[open][1]._open && // If the markers are the same:
        context2.sliceSerialize(events[open][1]).charCodeAt(0) === context2.sliceSerialize(events[index2][1]).charCodeAt(0)) {
          if ((events[open][1]._close || events[index2][1]._open) && (events[index2][1].end.offset - events[index2][1].start.offset) % 3 && !((events[open][1].end.offset - events[open][1].start.offset + events[index2][1].end.offset - events[index2][1].start.offset) % 3)) {
            continue;
          }
          const use = events[open][1].end.offset - events[open][1].start.offset > 1 && events[index2][1].end.offset - events[index2][1].start.offset > 1 ? 2 : 1;
          const start = {
            ...events[open][1].end
          };
          const end = {
            ...events[index2][1].start
          };
          movePoint(start, -use);
          movePoint(end, use);
          const openingSequence = {
            type: use > 1 ? "strongSequence" : "emphasisSequence",
            start,
            end: {
              ...events[open][1].end
            }
          };
          const closingSequence = {
            type: use > 1 ? "strongSequence" : "emphasisSequence",
            start: {
              ...events[index2][1].start
            },
            end
          };
          const text4 = {
            type: use > 1 ? "strongText" : "emphasisText",
            start: {
              ...events[open][1].end
            },
            end: {
              ...events[index2][1].start
            }
          };
          const group = {
            type: use > 1 ? "strong" : "emphasis",
            start: {
              ...openingSequence.start
            },
            end: {
              ...closingSequence.end
            }
          };
          events[open][1].end = {
            ...openingSequence.start
          };
          events[index2][1].start = {
            ...closingSequence.end
          };
          nextEvents = [];
          if (events[open][1].end.offset - events[open][1].start.offset) {
            nextEvents = push(nextEvents, [["enter", events[open][1], context2], ["exit", events[open][1], context2]]);
          }
          nextEvents = push(nextEvents, [["enter", group, context2], ["enter", openingSequence, context2], ["exit", openingSequence, context2], ["enter", text4, context2]]);
          nextEvents = push(nextEvents, resolveAll(context2.parser.constructs.insideSpan.null, events.slice(open + 1, index2), context2));
          nextEvents = push(nextEvents, [["exit", text4, context2], ["enter", closingSequence, context2], ["exit", closingSequence, context2], ["exit", group, context2]]);
          let offset = 0;
          if (events[index2][1].end.offset - events[index2][1].start.offset) {
            offset = 2;
            nextEvents = push(nextEvents, [["enter", events[index2][1], context2], ["exit", events[index2][1], context2]]);
          }
          splice(events, open - 1, index2 - open + 3, nextEvents);
          index2 = open + nextEvents.length - offset - 2;
          break;
        }
      }
    }
  }
  index2 = -1;
  while (++index2 < events.length) {
    if (events[index2][1].type === "attentionSequence") {
      events[index2][1].type = "data";
    }
  }
  return events;
}
function tokenizeAttention(effects, ok2) {
  const attentionMarkers2 = this.parser.constructs.attentionMarkers.null;
  const previous2 = this.previous;
  const before2 = classifyCharacter(previous2);
  let marker;
  return start;
  function start(code2) {
    marker = code2;
    effects.enter("attentionSequence");
    return inside(code2);
  }
  function inside(code2) {
    if (code2 === marker) {
      effects.consume(code2);
      return inside;
    }
    const token = effects.exit("attentionSequence");
    const after = classifyCharacter(code2);
    const open = !after || after === 2 && before2 || attentionMarkers2.includes(code2) && code2 !== 42 && code2 !== 95;
    const close = !before2 || before2 === 2 && after || attentionMarkers2.includes(previous2) && previous2 !== 42 && previous2 !== 95;
    token._open = Boolean(marker === 42 ? open : open && (before2 || !close));
    token._close = Boolean(marker === 42 ? close : close && (after || !open));
    return ok2(code2);
  }
}
function movePoint(point3, offset) {
  point3.column += offset;
  point3.offset += offset;
  point3._bufferIndex += offset;
}

// node_modules/micromark-core-commonmark/lib/autolink.js
var autolink2 = {
  name: "autolink",
  tokenize: tokenizeAutolink
};
function tokenizeAutolink(effects, ok2, nok) {
  let size = 0;
  return start;
  function start(code2) {
    effects.enter("autolink");
    effects.enter("autolinkMarker");
    effects.consume(code2);
    effects.exit("autolinkMarker");
    effects.enter("autolinkProtocol");
    return open;
  }
  function open(code2) {
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      return schemeOrEmailAtext;
    }
    if (code2 === 64) {
      return nok(code2);
    }
    return emailAtext(code2);
  }
  function schemeOrEmailAtext(code2) {
    if (code2 === 43 || code2 === 45 || code2 === 46 || asciiAlphanumeric(code2)) {
      size = 1;
      return schemeInsideOrEmailAtext(code2);
    }
    return emailAtext(code2);
  }
  function schemeInsideOrEmailAtext(code2) {
    if (code2 === 58) {
      effects.consume(code2);
      size = 0;
      return urlInside;
    }
    if ((code2 === 43 || code2 === 45 || code2 === 46 || asciiAlphanumeric(code2)) && size++ < 32) {
      effects.consume(code2);
      return schemeInsideOrEmailAtext;
    }
    size = 0;
    return emailAtext(code2);
  }
  function urlInside(code2) {
    if (code2 === 62) {
      effects.exit("autolinkProtocol");
      effects.enter("autolinkMarker");
      effects.consume(code2);
      effects.exit("autolinkMarker");
      effects.exit("autolink");
      return ok2;
    }
    if (code2 === null || code2 === 32 || code2 === 60 || asciiControl(code2)) {
      return nok(code2);
    }
    effects.consume(code2);
    return urlInside;
  }
  function emailAtext(code2) {
    if (code2 === 64) {
      effects.consume(code2);
      return emailAtSignOrDot;
    }
    if (asciiAtext(code2)) {
      effects.consume(code2);
      return emailAtext;
    }
    return nok(code2);
  }
  function emailAtSignOrDot(code2) {
    return asciiAlphanumeric(code2) ? emailLabel(code2) : nok(code2);
  }
  function emailLabel(code2) {
    if (code2 === 46) {
      effects.consume(code2);
      size = 0;
      return emailAtSignOrDot;
    }
    if (code2 === 62) {
      effects.exit("autolinkProtocol").type = "autolinkEmail";
      effects.enter("autolinkMarker");
      effects.consume(code2);
      effects.exit("autolinkMarker");
      effects.exit("autolink");
      return ok2;
    }
    return emailValue(code2);
  }
  function emailValue(code2) {
    if ((code2 === 45 || asciiAlphanumeric(code2)) && size++ < 63) {
      const next = code2 === 45 ? emailValue : emailLabel;
      effects.consume(code2);
      return next;
    }
    return nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/blank-line.js
var blankLine = {
  partial: true,
  tokenize: tokenizeBlankLine
};
function tokenizeBlankLine(effects, ok2, nok) {
  return start;
  function start(code2) {
    return markdownSpace(code2) ? factorySpace(effects, after, "linePrefix")(code2) : after(code2);
  }
  function after(code2) {
    return code2 === null || markdownLineEnding(code2) ? ok2(code2) : nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/block-quote.js
var blockQuote = {
  continuation: {
    tokenize: tokenizeBlockQuoteContinuation
  },
  exit: exit2,
  name: "blockQuote",
  tokenize: tokenizeBlockQuoteStart
};
function tokenizeBlockQuoteStart(effects, ok2, nok) {
  const self = this;
  return start;
  function start(code2) {
    if (code2 === 62) {
      const state = self.containerState;
      if (!state.open) {
        effects.enter("blockQuote", {
          _container: true
        });
        state.open = true;
      }
      effects.enter("blockQuotePrefix");
      effects.enter("blockQuoteMarker");
      effects.consume(code2);
      effects.exit("blockQuoteMarker");
      return after;
    }
    return nok(code2);
  }
  function after(code2) {
    if (markdownSpace(code2)) {
      effects.enter("blockQuotePrefixWhitespace");
      effects.consume(code2);
      effects.exit("blockQuotePrefixWhitespace");
      effects.exit("blockQuotePrefix");
      return ok2;
    }
    effects.exit("blockQuotePrefix");
    return ok2(code2);
  }
}
function tokenizeBlockQuoteContinuation(effects, ok2, nok) {
  const self = this;
  return contStart;
  function contStart(code2) {
    if (markdownSpace(code2)) {
      return factorySpace(effects, contBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code2);
    }
    return contBefore(code2);
  }
  function contBefore(code2) {
    return effects.attempt(blockQuote, ok2, nok)(code2);
  }
}
function exit2(effects) {
  effects.exit("blockQuote");
}

// node_modules/micromark-core-commonmark/lib/character-escape.js
var characterEscape = {
  name: "characterEscape",
  tokenize: tokenizeCharacterEscape
};
function tokenizeCharacterEscape(effects, ok2, nok) {
  return start;
  function start(code2) {
    effects.enter("characterEscape");
    effects.enter("escapeMarker");
    effects.consume(code2);
    effects.exit("escapeMarker");
    return inside;
  }
  function inside(code2) {
    if (asciiPunctuation(code2)) {
      effects.enter("characterEscapeValue");
      effects.consume(code2);
      effects.exit("characterEscapeValue");
      effects.exit("characterEscape");
      return ok2;
    }
    return nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/character-reference.js
var characterReference = {
  name: "characterReference",
  tokenize: tokenizeCharacterReference
};
function tokenizeCharacterReference(effects, ok2, nok) {
  const self = this;
  let size = 0;
  let max;
  let test2;
  return start;
  function start(code2) {
    effects.enter("characterReference");
    effects.enter("characterReferenceMarker");
    effects.consume(code2);
    effects.exit("characterReferenceMarker");
    return open;
  }
  function open(code2) {
    if (code2 === 35) {
      effects.enter("characterReferenceMarkerNumeric");
      effects.consume(code2);
      effects.exit("characterReferenceMarkerNumeric");
      return numeric;
    }
    effects.enter("characterReferenceValue");
    max = 31;
    test2 = asciiAlphanumeric;
    return value(code2);
  }
  function numeric(code2) {
    if (code2 === 88 || code2 === 120) {
      effects.enter("characterReferenceMarkerHexadecimal");
      effects.consume(code2);
      effects.exit("characterReferenceMarkerHexadecimal");
      effects.enter("characterReferenceValue");
      max = 6;
      test2 = asciiHexDigit;
      return value;
    }
    effects.enter("characterReferenceValue");
    max = 7;
    test2 = asciiDigit;
    return value(code2);
  }
  function value(code2) {
    if (code2 === 59 && size) {
      const token = effects.exit("characterReferenceValue");
      if (test2 === asciiAlphanumeric && !decodeNamedCharacterReference(self.sliceSerialize(token))) {
        return nok(code2);
      }
      effects.enter("characterReferenceMarker");
      effects.consume(code2);
      effects.exit("characterReferenceMarker");
      effects.exit("characterReference");
      return ok2;
    }
    if (test2(code2) && size++ < max) {
      effects.consume(code2);
      return value;
    }
    return nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/partial-non-lazy-continuation.js
var nonLazyContinuation = {
  partial: true,
  tokenize: tokenizeNonLazyContinuation
};
function tokenizeNonLazyContinuation(effects, ok2, nok) {
  const self = this;
  return start;
  function start(code2) {
    if (code2 === null) {
      return nok(code2);
    }
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return after;
  }
  function after(code2) {
    return self.parser.lazy[self.now().line] ? nok(code2) : ok2(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/code-fenced.js
var codeFenced = {
  concrete: true,
  name: "codeFenced",
  tokenize: tokenizeCodeFenced
};
function tokenizeCodeFenced(effects, ok2, nok) {
  const self = this;
  const closeStart = {
    partial: true,
    tokenize: tokenizeCloseStart
  };
  let initialPrefix = 0;
  let sizeOpen = 0;
  let marker;
  return start;
  function start(code2) {
    return beforeSequenceOpen(code2);
  }
  function beforeSequenceOpen(code2) {
    const tail = self.events[self.events.length - 1];
    initialPrefix = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
    marker = code2;
    effects.enter("codeFenced");
    effects.enter("codeFencedFence");
    effects.enter("codeFencedFenceSequence");
    return sequenceOpen(code2);
  }
  function sequenceOpen(code2) {
    if (code2 === marker) {
      sizeOpen++;
      effects.consume(code2);
      return sequenceOpen;
    }
    if (sizeOpen < 3) {
      return nok(code2);
    }
    effects.exit("codeFencedFenceSequence");
    return markdownSpace(code2) ? factorySpace(effects, infoBefore, "whitespace")(code2) : infoBefore(code2);
  }
  function infoBefore(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("codeFencedFence");
      return self.interrupt ? ok2(code2) : effects.check(nonLazyContinuation, atNonLazyBreak, after)(code2);
    }
    effects.enter("codeFencedFenceInfo");
    effects.enter("chunkString", {
      contentType: "string"
    });
    return info(code2);
  }
  function info(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceInfo");
      return infoBefore(code2);
    }
    if (markdownSpace(code2)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceInfo");
      return factorySpace(effects, metaBefore, "whitespace")(code2);
    }
    if (code2 === 96 && code2 === marker) {
      return nok(code2);
    }
    effects.consume(code2);
    return info;
  }
  function metaBefore(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      return infoBefore(code2);
    }
    effects.enter("codeFencedFenceMeta");
    effects.enter("chunkString", {
      contentType: "string"
    });
    return meta(code2);
  }
  function meta(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceMeta");
      return infoBefore(code2);
    }
    if (code2 === 96 && code2 === marker) {
      return nok(code2);
    }
    effects.consume(code2);
    return meta;
  }
  function atNonLazyBreak(code2) {
    return effects.attempt(closeStart, after, contentBefore)(code2);
  }
  function contentBefore(code2) {
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return contentStart;
  }
  function contentStart(code2) {
    return initialPrefix > 0 && markdownSpace(code2) ? factorySpace(effects, beforeContentChunk, "linePrefix", initialPrefix + 1)(code2) : beforeContentChunk(code2);
  }
  function beforeContentChunk(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      return effects.check(nonLazyContinuation, atNonLazyBreak, after)(code2);
    }
    effects.enter("codeFlowValue");
    return contentChunk(code2);
  }
  function contentChunk(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("codeFlowValue");
      return beforeContentChunk(code2);
    }
    effects.consume(code2);
    return contentChunk;
  }
  function after(code2) {
    effects.exit("codeFenced");
    return ok2(code2);
  }
  function tokenizeCloseStart(effects2, ok3, nok2) {
    let size = 0;
    return startBefore;
    function startBefore(code2) {
      effects2.enter("lineEnding");
      effects2.consume(code2);
      effects2.exit("lineEnding");
      return start2;
    }
    function start2(code2) {
      effects2.enter("codeFencedFence");
      return markdownSpace(code2) ? factorySpace(effects2, beforeSequenceClose, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code2) : beforeSequenceClose(code2);
    }
    function beforeSequenceClose(code2) {
      if (code2 === marker) {
        effects2.enter("codeFencedFenceSequence");
        return sequenceClose(code2);
      }
      return nok2(code2);
    }
    function sequenceClose(code2) {
      if (code2 === marker) {
        size++;
        effects2.consume(code2);
        return sequenceClose;
      }
      if (size >= sizeOpen) {
        effects2.exit("codeFencedFenceSequence");
        return markdownSpace(code2) ? factorySpace(effects2, sequenceCloseAfter, "whitespace")(code2) : sequenceCloseAfter(code2);
      }
      return nok2(code2);
    }
    function sequenceCloseAfter(code2) {
      if (code2 === null || markdownLineEnding(code2)) {
        effects2.exit("codeFencedFence");
        return ok3(code2);
      }
      return nok2(code2);
    }
  }
}

// node_modules/micromark-core-commonmark/lib/code-indented.js
var codeIndented = {
  name: "codeIndented",
  tokenize: tokenizeCodeIndented
};
var furtherStart = {
  partial: true,
  tokenize: tokenizeFurtherStart
};
function tokenizeCodeIndented(effects, ok2, nok) {
  return start;
  function start(code2) {
    effects.enter("codeIndented");
    return factorySpaceMinMax(effects, atBreak, nok, "linePrefix", 4, 4)(code2);
  }
  function atBreak(code2) {
    if (code2 === null) {
      return after(code2);
    }
    if (markdownLineEnding(code2)) {
      return effects.attempt(furtherStart, atBreak, after)(code2);
    }
    effects.enter("codeFlowValue");
    return inside(code2);
  }
  function inside(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("codeFlowValue");
      return atBreak(code2);
    }
    effects.consume(code2);
    return inside;
  }
  function after(code2) {
    effects.exit("codeIndented");
    return ok2(code2);
  }
}
function tokenizeFurtherStart(effects, ok2, nok) {
  const self = this;
  return furtherStart2;
  function furtherStart2(code2) {
    if (self.parser.lazy[self.now().line]) {
      return nok(code2);
    }
    if (markdownLineEnding(code2)) {
      effects.enter("lineEnding");
      effects.consume(code2);
      effects.exit("lineEnding");
      return furtherStart2;
    }
    return factorySpaceMinMax(effects, ok2, onNotEnoughPrefix, "linePrefix", 4, 4)(code2);
  }
  function onNotEnoughPrefix(code2) {
    return markdownLineEnding(code2) ? furtherStart2(code2) : nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/code-text.js
var codeText = {
  name: "codeText",
  previous,
  resolve: resolveCodeText,
  tokenize: tokenizeCodeText
};
function resolveCodeText(events) {
  let tailExitIndex = events.length - 4;
  let headEnterIndex = 3;
  let index2;
  let enter;
  if ((events[headEnterIndex][1].type === "lineEnding" || events[headEnterIndex][1].type === "space") && (events[tailExitIndex][1].type === "lineEnding" || events[tailExitIndex][1].type === "space")) {
    index2 = headEnterIndex;
    while (++index2 < tailExitIndex) {
      if (events[index2][1].type === "codeTextData") {
        events[headEnterIndex][1].type = "codeTextPadding";
        events[tailExitIndex][1].type = "codeTextPadding";
        headEnterIndex += 2;
        tailExitIndex -= 2;
        break;
      }
    }
  }
  index2 = headEnterIndex - 1;
  tailExitIndex++;
  while (++index2 <= tailExitIndex) {
    if (enter === void 0) {
      if (index2 !== tailExitIndex && events[index2][1].type !== "lineEnding") {
        enter = index2;
      }
    } else if (index2 === tailExitIndex || events[index2][1].type === "lineEnding") {
      events[enter][1].type = "codeTextData";
      if (index2 !== enter + 2) {
        events[enter][1].end = events[index2 - 1][1].end;
        events.splice(enter + 2, index2 - enter - 2);
        tailExitIndex -= index2 - enter - 2;
        index2 = enter + 2;
      }
      enter = void 0;
    }
  }
  return events;
}
function previous(code2) {
  return code2 !== 96 || this.events[this.events.length - 1][1].type === "characterEscape";
}
function tokenizeCodeText(effects, ok2, nok) {
  const self = this;
  let sizeOpen = 0;
  let size;
  let token;
  return start;
  function start(code2) {
    effects.enter("codeText");
    effects.enter("codeTextSequence");
    return sequenceOpen(code2);
  }
  function sequenceOpen(code2) {
    if (code2 === 96) {
      effects.consume(code2);
      sizeOpen++;
      return sequenceOpen;
    }
    effects.exit("codeTextSequence");
    return between2(code2);
  }
  function between2(code2) {
    if (code2 === null) {
      return nok(code2);
    }
    if (code2 === 32) {
      effects.enter("space");
      effects.consume(code2);
      effects.exit("space");
      return between2;
    }
    if (code2 === 96) {
      token = effects.enter("codeTextSequence");
      size = 0;
      return sequenceClose(code2);
    }
    if (markdownLineEnding(code2)) {
      effects.enter("lineEnding");
      effects.consume(code2);
      effects.exit("lineEnding");
      return between2;
    }
    effects.enter("codeTextData");
    return data(code2);
  }
  function data(code2) {
    if (code2 === null || code2 === 32 || code2 === 96 || markdownLineEnding(code2)) {
      effects.exit("codeTextData");
      return between2(code2);
    }
    effects.consume(code2);
    return data;
  }
  function sequenceClose(code2) {
    if (code2 === 96) {
      effects.consume(code2);
      size++;
      return sequenceClose;
    }
    if (size === sizeOpen) {
      effects.exit("codeTextSequence");
      effects.exit("codeText");
      return ok2(code2);
    }
    token.type = "codeTextData";
    return data(code2);
  }
}

// node_modules/micromark-util-subtokenize/lib/splice-buffer.js
var SpliceBuffer = class {
  /**
   * @param {ReadonlyArray<T> | null | undefined} [initial]
   *   Initial items (optional).
   * @returns
   *   Splice buffer.
   */
  constructor(initial) {
    this.left = initial ? [...initial] : [];
    this.right = [];
  }
  /**
   * Array access;
   * does not move the cursor.
   *
   * @param {number} index
   *   Index.
   * @return {T}
   *   Item.
   */
  get(index2) {
    if (index2 < 0 || index2 >= this.left.length + this.right.length) {
      throw new RangeError("Cannot access index `" + index2 + "` in a splice buffer of size `" + (this.left.length + this.right.length) + "`");
    }
    if (index2 < this.left.length) return this.left[index2];
    return this.right[this.right.length - index2 + this.left.length - 1];
  }
  /**
   * The length of the splice buffer, one greater than the largest index in the
   * array.
   */
  get length() {
    return this.left.length + this.right.length;
  }
  /**
   * Remove and return `list[0]`;
   * moves the cursor to `0`.
   *
   * @returns {T | undefined}
   *   Item, optional.
   */
  shift() {
    this.setCursor(0);
    return this.right.pop();
  }
  /**
   * Slice the buffer to get an array;
   * does not move the cursor.
   *
   * @param {number} start
   *   Start.
   * @param {number | null | undefined} [end]
   *   End (optional).
   * @returns {Array<T>}
   *   Array of items.
   */
  slice(start, end) {
    const stop = end === null || end === void 0 ? Number.POSITIVE_INFINITY : end;
    if (stop < this.left.length) {
      return this.left.slice(start, stop);
    }
    if (start > this.left.length) {
      return this.right.slice(this.right.length - stop + this.left.length, this.right.length - start + this.left.length).reverse();
    }
    return this.left.slice(start).concat(this.right.slice(this.right.length - stop + this.left.length).reverse());
  }
  /**
   * Mimics the behavior of Array.prototype.splice() except for the change of
   * interface necessary to avoid segfaults when patching in very large arrays.
   *
   * This operation moves cursor is moved to `start` and results in the cursor
   * placed after any inserted items.
   *
   * @param {number} start
   *   Start;
   *   zero-based index at which to start changing the array;
   *   negative numbers count backwards from the end of the array and values
   *   that are out-of bounds are clamped to the appropriate end of the array.
   * @param {number | null | undefined} [deleteCount=0]
   *   Delete count (default: `0`);
   *   maximum number of elements to delete, starting from start.
   * @param {Array<T> | null | undefined} [items=[]]
   *   Items to include in place of the deleted items (default: `[]`).
   * @return {Array<T>}
   *   Any removed items.
   */
  splice(start, deleteCount, items) {
    const count = deleteCount || 0;
    this.setCursor(Math.trunc(start));
    const removed = this.right.splice(this.right.length - count, Number.POSITIVE_INFINITY);
    if (items) chunkedPush(this.left, items);
    return removed.reverse();
  }
  /**
   * Remove and return the highest-numbered item in the array, so
   * `list[list.length - 1]`;
   * Moves the cursor to `length`.
   *
   * @returns {T | undefined}
   *   Item, optional.
   */
  pop() {
    this.setCursor(Number.POSITIVE_INFINITY);
    return this.left.pop();
  }
  /**
   * Inserts a single item to the high-numbered side of the array;
   * moves the cursor to `length`.
   *
   * @param {T} item
   *   Item.
   * @returns {undefined}
   *   Nothing.
   */
  push(item) {
    this.setCursor(Number.POSITIVE_INFINITY);
    this.left.push(item);
  }
  /**
   * Inserts many items to the high-numbered side of the array.
   * Moves the cursor to `length`.
   *
   * @param {Array<T>} items
   *   Items.
   * @returns {undefined}
   *   Nothing.
   */
  pushMany(items) {
    this.setCursor(Number.POSITIVE_INFINITY);
    chunkedPush(this.left, items);
  }
  /**
   * Inserts a single item to the low-numbered side of the array;
   * Moves the cursor to `0`.
   *
   * @param {T} item
   *   Item.
   * @returns {undefined}
   *   Nothing.
   */
  unshift(item) {
    this.setCursor(0);
    this.right.push(item);
  }
  /**
   * Inserts many items to the low-numbered side of the array;
   * moves the cursor to `0`.
   *
   * @param {Array<T>} items
   *   Items.
   * @returns {undefined}
   *   Nothing.
   */
  unshiftMany(items) {
    this.setCursor(0);
    chunkedPush(this.right, items.reverse());
  }
  /**
   * Move the cursor to a specific position in the array. Requires
   * time proportional to the distance moved.
   *
   * If `n < 0`, the cursor will end up at the beginning.
   * If `n > length`, the cursor will end up at the end.
   *
   * @param {number} n
   *   Position.
   * @return {undefined}
   *   Nothing.
   */
  setCursor(n) {
    if (n === this.left.length || n > this.left.length && this.right.length === 0 || n < 0 && this.left.length === 0) return;
    if (n < this.left.length) {
      const removed = this.left.splice(n, Number.POSITIVE_INFINITY);
      chunkedPush(this.right, removed.reverse());
    } else {
      const removed = this.right.splice(this.left.length + this.right.length - n, Number.POSITIVE_INFINITY);
      chunkedPush(this.left, removed.reverse());
    }
  }
};
function chunkedPush(list3, right) {
  let chunkStart = 0;
  if (right.length < 1e4) {
    list3.push(...right);
  } else {
    while (chunkStart < right.length) {
      list3.push(...right.slice(chunkStart, chunkStart + 1e4));
      chunkStart += 1e4;
    }
  }
}

// node_modules/micromark-util-subtokenize/index.js
function subtokenize(eventsArray) {
  const jumps = {};
  let index2 = -1;
  let event;
  let lineIndex;
  let otherIndex;
  let otherEvent;
  let parameters;
  let subevents;
  let more;
  const events = new SpliceBuffer(eventsArray);
  while (++index2 < events.length) {
    while (index2 in jumps) {
      index2 = jumps[index2];
    }
    event = events.get(index2);
    if (index2 && event[1].type === "chunkFlow" && events.get(index2 - 1)[1].type === "listItemPrefix") {
      subevents = event[1]._tokenizer.events;
      otherIndex = 0;
      if (otherIndex < subevents.length && subevents[otherIndex][1].type === "lineEndingBlank") {
        otherIndex += 2;
      }
      if (otherIndex < subevents.length && subevents[otherIndex][1].type === "content") {
        while (++otherIndex < subevents.length) {
          if (subevents[otherIndex][1].type === "content") {
            break;
          }
          if (subevents[otherIndex][1].type === "chunkText") {
            subevents[otherIndex][1]._isInFirstContentOfListItem = true;
            otherIndex++;
          }
        }
      }
    }
    if (event[0] === "enter") {
      if (event[1].contentType) {
        Object.assign(jumps, subcontent(events, index2));
        index2 = jumps[index2];
        more = true;
      }
    } else if (event[1]._container) {
      otherIndex = index2;
      lineIndex = void 0;
      while (otherIndex--) {
        otherEvent = events.get(otherIndex);
        if (otherEvent[1].type === "lineEnding" || otherEvent[1].type === "lineEndingBlank") {
          if (otherEvent[0] === "enter") {
            if (lineIndex) {
              events.get(lineIndex)[1].type = "lineEndingBlank";
            }
            otherEvent[1].type = "lineEnding";
            lineIndex = otherIndex;
          }
        } else if (otherEvent[1].type === "linePrefix" || otherEvent[1].type === "listItemIndent") {
        } else {
          break;
        }
      }
      if (lineIndex) {
        event[1].end = {
          ...events.get(lineIndex)[1].start
        };
        parameters = events.slice(lineIndex, index2);
        parameters.unshift(event);
        events.splice(lineIndex, index2 - lineIndex + 1, parameters);
      }
    }
  }
  splice(eventsArray, 0, Number.POSITIVE_INFINITY, events.slice(0));
  return !more;
}
function subcontent(events, eventIndex) {
  const token = events.get(eventIndex)[1];
  const context2 = events.get(eventIndex)[2];
  let startPosition = eventIndex - 1;
  const startPositions = [];
  let tokenizer = token._tokenizer;
  if (!tokenizer) {
    tokenizer = context2.parser[token.contentType](token.start);
    if (token._contentTypeTextTrailing) {
      tokenizer._contentTypeTextTrailing = true;
    }
  }
  const childEvents = tokenizer.events;
  const jumps = [];
  const gaps = {};
  let stream;
  let previous2;
  let index2 = -1;
  let current = token;
  let adjust = 0;
  let start = 0;
  const breaks = [start];
  while (current) {
    while (events.get(++startPosition)[1] !== current) {
    }
    startPositions.push(startPosition);
    if (!current._tokenizer) {
      stream = context2.sliceStream(current);
      if (!current.next) {
        stream.push(null);
      }
      if (previous2) {
        tokenizer.defineSkip(current.start);
      }
      if (current._isInFirstContentOfListItem) {
        tokenizer._gfmTasklistFirstContentOfListItem = true;
      }
      tokenizer.write(stream);
      if (current._isInFirstContentOfListItem) {
        tokenizer._gfmTasklistFirstContentOfListItem = void 0;
      }
    }
    previous2 = current;
    current = current.next;
  }
  current = token;
  while (++index2 < childEvents.length) {
    if (
      // Find a void token that includes a break.
      childEvents[index2][0] === "exit" && childEvents[index2 - 1][0] === "enter" && childEvents[index2][1].type === childEvents[index2 - 1][1].type && childEvents[index2][1].start.line !== childEvents[index2][1].end.line
    ) {
      start = index2 + 1;
      breaks.push(start);
      current._tokenizer = void 0;
      current.previous = void 0;
      current = current.next;
    }
  }
  tokenizer.events = [];
  if (current) {
    current._tokenizer = void 0;
    current.previous = void 0;
  } else {
    breaks.pop();
  }
  index2 = breaks.length;
  while (index2--) {
    const slice = childEvents.slice(breaks[index2], breaks[index2 + 1]);
    const start2 = startPositions.pop();
    jumps.push([start2, start2 + slice.length - 1]);
    events.splice(start2, 2, slice);
  }
  jumps.reverse();
  index2 = -1;
  while (++index2 < jumps.length) {
    gaps[adjust + jumps[index2][0]] = adjust + jumps[index2][1];
    adjust += jumps[index2][1] - jumps[index2][0] - 1;
  }
  return gaps;
}

// node_modules/micromark-core-commonmark/lib/content.js
var content2 = {
  resolve: resolveContent,
  tokenize: tokenizeContent
};
var continuationConstruct = {
  partial: true,
  tokenize: tokenizeContinuation
};
function resolveContent(events) {
  subtokenize(events);
  return events;
}
function tokenizeContent(effects, ok2) {
  let previous2;
  return chunkStart;
  function chunkStart(code2) {
    effects.enter("content");
    previous2 = effects.enter("chunkContent", {
      contentType: "content"
    });
    return chunkInside(code2);
  }
  function chunkInside(code2) {
    if (code2 === null) {
      return contentEnd(code2);
    }
    if (markdownLineEnding(code2)) {
      return effects.check(continuationConstruct, contentContinue, contentEnd)(code2);
    }
    effects.consume(code2);
    return chunkInside;
  }
  function contentEnd(code2) {
    effects.exit("chunkContent");
    effects.exit("content");
    return ok2(code2);
  }
  function contentContinue(code2) {
    effects.consume(code2);
    effects.exit("chunkContent");
    previous2.next = effects.enter("chunkContent", {
      contentType: "content",
      previous: previous2
    });
    previous2 = previous2.next;
    return chunkInside;
  }
}
function tokenizeContinuation(effects, ok2, nok) {
  const self = this;
  return startLookahead;
  function startLookahead(code2) {
    effects.exit("chunkContent");
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return factorySpace(effects, prefixed, "linePrefix");
  }
  function prefixed(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      return nok(code2);
    }
    const tail = self.events[self.events.length - 1];
    if (!self.parser.constructs.disable.null.includes("codeIndented") && tail && tail[1].type === "linePrefix" && tail[2].sliceSerialize(tail[1], true).length >= 4) {
      return ok2(code2);
    }
    return effects.interrupt(self.parser.constructs.flow, nok, ok2)(code2);
  }
}

// node_modules/micromark-factory-destination/index.js
function factoryDestination(effects, ok2, nok, type, literalType, literalMarkerType, rawType, stringType, max) {
  const limit = max || Number.POSITIVE_INFINITY;
  let balance = 0;
  return start;
  function start(code2) {
    if (code2 === 60) {
      effects.enter(type);
      effects.enter(literalType);
      effects.enter(literalMarkerType);
      effects.consume(code2);
      effects.exit(literalMarkerType);
      return enclosedBefore;
    }
    if (code2 === null || code2 === 32 || code2 === 41 || asciiControl(code2)) {
      return nok(code2);
    }
    effects.enter(type);
    effects.enter(rawType);
    effects.enter(stringType);
    effects.enter("chunkString", {
      contentType: "string"
    });
    return raw(code2);
  }
  function enclosedBefore(code2) {
    if (code2 === 62) {
      effects.enter(literalMarkerType);
      effects.consume(code2);
      effects.exit(literalMarkerType);
      effects.exit(literalType);
      effects.exit(type);
      return ok2;
    }
    effects.enter(stringType);
    effects.enter("chunkString", {
      contentType: "string"
    });
    return enclosed(code2);
  }
  function enclosed(code2) {
    if (code2 === 62) {
      effects.exit("chunkString");
      effects.exit(stringType);
      return enclosedBefore(code2);
    }
    if (code2 === null || code2 === 60 || markdownLineEnding(code2)) {
      return nok(code2);
    }
    effects.consume(code2);
    return code2 === 92 ? enclosedEscape : enclosed;
  }
  function enclosedEscape(code2) {
    if (code2 === 60 || code2 === 62 || code2 === 92) {
      effects.consume(code2);
      return enclosed;
    }
    return enclosed(code2);
  }
  function raw(code2) {
    if (!balance && (code2 === null || code2 === 41 || markdownLineEndingOrSpace(code2))) {
      effects.exit("chunkString");
      effects.exit(stringType);
      effects.exit(rawType);
      effects.exit(type);
      return ok2(code2);
    }
    if (balance < limit && code2 === 40) {
      effects.consume(code2);
      balance++;
      return raw;
    }
    if (code2 === 41) {
      effects.consume(code2);
      balance--;
      return raw;
    }
    if (code2 === null || code2 === 32 || code2 === 40 || asciiControl(code2)) {
      return nok(code2);
    }
    effects.consume(code2);
    return code2 === 92 ? rawEscape : raw;
  }
  function rawEscape(code2) {
    if (code2 === 40 || code2 === 41 || code2 === 92) {
      effects.consume(code2);
      return raw;
    }
    return raw(code2);
  }
}

// node_modules/micromark-factory-label/index.js
function factoryLabel(effects, ok2, nok, type, markerType, stringType) {
  const self = this;
  let size = 0;
  let seen;
  return start;
  function start(code2) {
    effects.enter(type);
    effects.enter(markerType);
    effects.consume(code2);
    effects.exit(markerType);
    effects.enter(stringType);
    return atBreak;
  }
  function atBreak(code2) {
    if (size > 999 || code2 === null || code2 === 91 || code2 === 93 && !seen || // To do: remove in the future once we’ve switched from
    // `micromark-extension-footnote` to `micromark-extension-gfm-footnote`,
    // which doesn’t need this.
    // Hidden footnotes hook.
    /* c8 ignore next 3 */
    code2 === 94 && !size && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code2);
    }
    if (code2 === 93) {
      effects.exit(stringType);
      effects.enter(markerType);
      effects.consume(code2);
      effects.exit(markerType);
      effects.exit(type);
      return ok2;
    }
    if (markdownLineEnding(code2)) {
      effects.enter("lineEnding");
      effects.consume(code2);
      effects.exit("lineEnding");
      return atBreak;
    }
    effects.enter("chunkString", {
      contentType: "string"
    });
    return labelInside(code2);
  }
  function labelInside(code2) {
    if (code2 === null || code2 === 91 || code2 === 93 || markdownLineEnding(code2) || size++ > 999) {
      effects.exit("chunkString");
      return atBreak(code2);
    }
    effects.consume(code2);
    if (!seen) seen = !markdownSpace(code2);
    return code2 === 92 ? labelEscape : labelInside;
  }
  function labelEscape(code2) {
    if (code2 === 91 || code2 === 92 || code2 === 93) {
      effects.consume(code2);
      size++;
      return labelInside;
    }
    return labelInside(code2);
  }
}

// node_modules/micromark-factory-title/index.js
function factoryTitle(effects, ok2, nok, type, markerType, stringType) {
  let marker;
  return start;
  function start(code2) {
    if (code2 === 34 || code2 === 39 || code2 === 40) {
      effects.enter(type);
      effects.enter(markerType);
      effects.consume(code2);
      effects.exit(markerType);
      marker = code2 === 40 ? 41 : code2;
      return begin;
    }
    return nok(code2);
  }
  function begin(code2) {
    if (code2 === marker) {
      effects.enter(markerType);
      effects.consume(code2);
      effects.exit(markerType);
      effects.exit(type);
      return ok2;
    }
    effects.enter(stringType);
    return atBreak(code2);
  }
  function atBreak(code2) {
    if (code2 === marker) {
      effects.exit(stringType);
      return begin(marker);
    }
    if (code2 === null) {
      return nok(code2);
    }
    if (markdownLineEnding(code2)) {
      effects.enter("lineEnding");
      effects.consume(code2);
      effects.exit("lineEnding");
      return factorySpace(effects, atBreak, "linePrefix");
    }
    effects.enter("chunkString", {
      contentType: "string"
    });
    return inside(code2);
  }
  function inside(code2) {
    if (code2 === marker || code2 === null || markdownLineEnding(code2)) {
      effects.exit("chunkString");
      return atBreak(code2);
    }
    effects.consume(code2);
    return code2 === 92 ? escape3 : inside;
  }
  function escape3(code2) {
    if (code2 === marker || code2 === 92) {
      effects.consume(code2);
      return inside;
    }
    return inside(code2);
  }
}

// node_modules/micromark-factory-whitespace/index.js
function factoryWhitespace(effects, ok2) {
  let seen;
  return start;
  function start(code2) {
    if (markdownLineEnding(code2)) {
      effects.enter("lineEnding");
      effects.consume(code2);
      effects.exit("lineEnding");
      seen = true;
      return start;
    }
    if (markdownSpace(code2)) {
      return factorySpace(effects, start, seen ? "linePrefix" : "lineSuffix")(code2);
    }
    return ok2(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/definition.js
var definition = {
  name: "definition",
  tokenize: tokenizeDefinition
};
var titleBefore = {
  partial: true,
  tokenize: tokenizeTitleBefore
};
function tokenizeDefinition(effects, ok2, nok) {
  const self = this;
  let identifier;
  return start;
  function start(code2) {
    effects.enter("definition");
    return before2(code2);
  }
  function before2(code2) {
    return factoryLabel.call(
      self,
      effects,
      labelAfter,
      // Note: we don’t need to reset the way `markdown-rs` does.
      nok,
      "definitionLabel",
      "definitionLabelMarker",
      "definitionLabelString"
    )(code2);
  }
  function labelAfter(code2) {
    identifier = normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1));
    if (code2 === 58) {
      effects.enter("definitionMarker");
      effects.consume(code2);
      effects.exit("definitionMarker");
      return markerAfter;
    }
    return nok(code2);
  }
  function markerAfter(code2) {
    return markdownLineEndingOrSpace(code2) ? factoryWhitespace(effects, destinationBefore)(code2) : destinationBefore(code2);
  }
  function destinationBefore(code2) {
    return factoryDestination(
      effects,
      destinationAfter,
      // Note: we don’t need to reset the way `markdown-rs` does.
      nok,
      "definitionDestination",
      "definitionDestinationLiteral",
      "definitionDestinationLiteralMarker",
      "definitionDestinationRaw",
      "definitionDestinationString"
    )(code2);
  }
  function destinationAfter(code2) {
    return effects.attempt(titleBefore, after, after)(code2);
  }
  function after(code2) {
    return markdownSpace(code2) ? factorySpace(effects, afterWhitespace, "whitespace")(code2) : afterWhitespace(code2);
  }
  function afterWhitespace(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("definition");
      self.parser.defined.push(identifier);
      return ok2(code2);
    }
    return nok(code2);
  }
}
function tokenizeTitleBefore(effects, ok2, nok) {
  return titleBefore2;
  function titleBefore2(code2) {
    return markdownLineEndingOrSpace(code2) ? factoryWhitespace(effects, beforeMarker)(code2) : nok(code2);
  }
  function beforeMarker(code2) {
    return factoryTitle(effects, titleAfter, nok, "definitionTitle", "definitionTitleMarker", "definitionTitleString")(code2);
  }
  function titleAfter(code2) {
    return markdownSpace(code2) ? factorySpace(effects, titleAfterOptionalWhitespace, "whitespace")(code2) : titleAfterOptionalWhitespace(code2);
  }
  function titleAfterOptionalWhitespace(code2) {
    return code2 === null || markdownLineEnding(code2) ? ok2(code2) : nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/hard-break-escape.js
var hardBreakEscape = {
  name: "hardBreakEscape",
  tokenize: tokenizeHardBreakEscape
};
function tokenizeHardBreakEscape(effects, ok2, nok) {
  return start;
  function start(code2) {
    effects.enter("hardBreakEscape");
    effects.consume(code2);
    return after;
  }
  function after(code2) {
    if (markdownLineEnding(code2)) {
      effects.exit("hardBreakEscape");
      return ok2(code2);
    }
    return nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/heading-atx.js
var headingAtx = {
  name: "headingAtx",
  resolve: resolveHeadingAtx,
  tokenize: tokenizeHeadingAtx
};
function resolveHeadingAtx(events, context2) {
  let contentEnd = events.length - 2;
  let contentStart = 3;
  if (events[contentStart][1].type === "whitespace") {
    contentStart += 2;
  }
  if (contentEnd - 2 > contentStart && events[contentEnd][1].type === "whitespace") {
    contentEnd -= 2;
  }
  if (events[contentEnd][1].type === "atxHeadingSequence" && (contentStart === contentEnd - 1 || contentEnd - 4 > contentStart && events[contentEnd - 2][1].type === "whitespace")) {
    contentEnd -= contentStart + 1 === contentEnd ? 2 : 4;
  }
  if (contentEnd > contentStart) {
    const content3 = {
      type: "atxHeadingText",
      start: events[contentStart][1].start,
      end: events[contentEnd][1].end
    };
    const text4 = {
      type: "chunkText",
      start: events[contentStart][1].start,
      end: events[contentEnd][1].end,
      contentType: "text"
    };
    splice(events, contentStart, contentEnd - contentStart + 1, [["enter", content3, context2], ["enter", text4, context2], ["exit", text4, context2], ["exit", content3, context2]]);
  }
  return events;
}
function tokenizeHeadingAtx(effects, ok2, nok) {
  let size = 0;
  return start;
  function start(code2) {
    effects.enter("atxHeading");
    return before2(code2);
  }
  function before2(code2) {
    effects.enter("atxHeadingSequence");
    return sequenceOpen(code2);
  }
  function sequenceOpen(code2) {
    if (code2 === 35 && size++ < 6) {
      effects.consume(code2);
      return sequenceOpen;
    }
    if (code2 === null || markdownLineEndingOrSpace(code2)) {
      effects.exit("atxHeadingSequence");
      return atBreak(code2);
    }
    return nok(code2);
  }
  function atBreak(code2) {
    if (code2 === 35) {
      effects.enter("atxHeadingSequence");
      return sequenceFurther(code2);
    }
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("atxHeading");
      return ok2(code2);
    }
    if (markdownSpace(code2)) {
      return factorySpace(effects, atBreak, "whitespace")(code2);
    }
    effects.enter("atxHeadingText");
    return data(code2);
  }
  function sequenceFurther(code2) {
    if (code2 === 35) {
      effects.consume(code2);
      return sequenceFurther;
    }
    effects.exit("atxHeadingSequence");
    return atBreak(code2);
  }
  function data(code2) {
    if (code2 === null || code2 === 35 || markdownLineEndingOrSpace(code2)) {
      effects.exit("atxHeadingText");
      return atBreak(code2);
    }
    effects.consume(code2);
    return data;
  }
}

// node_modules/micromark-core-commonmark/lib/html-flow.js
var htmlFlow = {
  concrete: true,
  name: "htmlFlow",
  resolveTo: resolveToHtmlFlow,
  tokenize: tokenizeHtmlFlow
};
var blankLineBefore = {
  partial: true,
  tokenize: tokenizeBlankLineBefore
};
function resolveToHtmlFlow(events) {
  let index2 = events.length;
  while (index2--) {
    if (events[index2][0] === "enter" && events[index2][1].type === "htmlFlow") {
      break;
    }
  }
  if (index2 > 1 && events[index2 - 2][1].type === "linePrefix") {
    events[index2][1].start = events[index2 - 2][1].start;
    events[index2 + 1][1].start = events[index2 - 2][1].start;
    events.splice(index2 - 2, 2);
  }
  return events;
}
function tokenizeHtmlFlow(effects, ok2, nok) {
  const self = this;
  let marker;
  let closingTag;
  let buffer;
  let index2;
  let markerB;
  return start;
  function start(code2) {
    return before2(code2);
  }
  function before2(code2) {
    effects.enter("htmlFlow");
    effects.enter("htmlFlowData");
    effects.consume(code2);
    return open;
  }
  function open(code2) {
    if (code2 === 33) {
      effects.consume(code2);
      return declarationOpen;
    }
    if (code2 === 47) {
      effects.consume(code2);
      closingTag = true;
      return tagCloseStart;
    }
    if (code2 === 63) {
      effects.consume(code2);
      marker = 3;
      return self.interrupt ? ok2 : continuationDeclarationInside;
    }
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      buffer = String.fromCharCode(code2);
      return tagName;
    }
    return nok(code2);
  }
  function declarationOpen(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      marker = 2;
      return commentOpenInside;
    }
    if (code2 === 91) {
      effects.consume(code2);
      marker = 5;
      index2 = 0;
      return cdataOpenInside;
    }
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      marker = 4;
      return self.interrupt ? ok2 : continuationDeclarationInside;
    }
    return nok(code2);
  }
  function commentOpenInside(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      return self.interrupt ? ok2 : continuationDeclarationInside;
    }
    return nok(code2);
  }
  function cdataOpenInside(code2) {
    const value = "CDATA[";
    if (code2 === value.charCodeAt(index2++)) {
      effects.consume(code2);
      if (index2 === value.length) {
        return self.interrupt ? ok2 : continuation;
      }
      return cdataOpenInside;
    }
    return nok(code2);
  }
  function tagCloseStart(code2) {
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      buffer = String.fromCharCode(code2);
      return tagName;
    }
    return nok(code2);
  }
  function tagName(code2) {
    if (code2 === null || code2 === 47 || code2 === 62 || markdownLineEndingOrSpace(code2)) {
      const slash = code2 === 47;
      const name = buffer.toLowerCase();
      if (!slash && !closingTag && htmlRawNames.includes(name)) {
        marker = 1;
        return self.interrupt ? ok2(code2) : continuation(code2);
      }
      if (htmlBlockNames.includes(buffer.toLowerCase())) {
        marker = 6;
        if (slash) {
          effects.consume(code2);
          return basicSelfClosing;
        }
        return self.interrupt ? ok2(code2) : continuation(code2);
      }
      marker = 7;
      return self.interrupt && !self.parser.lazy[self.now().line] ? nok(code2) : closingTag ? completeClosingTagAfter(code2) : completeAttributeNameBefore(code2);
    }
    if (code2 === 45 || asciiAlphanumeric(code2)) {
      effects.consume(code2);
      buffer += String.fromCharCode(code2);
      return tagName;
    }
    return nok(code2);
  }
  function basicSelfClosing(code2) {
    if (code2 === 62) {
      effects.consume(code2);
      return self.interrupt ? ok2 : continuation;
    }
    return nok(code2);
  }
  function completeClosingTagAfter(code2) {
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return completeClosingTagAfter;
    }
    return completeEnd(code2);
  }
  function completeAttributeNameBefore(code2) {
    if (code2 === 47) {
      effects.consume(code2);
      return completeEnd;
    }
    if (code2 === 58 || code2 === 95 || asciiAlpha(code2)) {
      effects.consume(code2);
      return completeAttributeName;
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return completeAttributeNameBefore;
    }
    return completeEnd(code2);
  }
  function completeAttributeName(code2) {
    if (code2 === 45 || code2 === 46 || code2 === 58 || code2 === 95 || asciiAlphanumeric(code2)) {
      effects.consume(code2);
      return completeAttributeName;
    }
    return completeAttributeNameAfter(code2);
  }
  function completeAttributeNameAfter(code2) {
    if (code2 === 61) {
      effects.consume(code2);
      return completeAttributeValueBefore;
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return completeAttributeNameAfter;
    }
    return completeAttributeNameBefore(code2);
  }
  function completeAttributeValueBefore(code2) {
    if (code2 === null || code2 === 60 || code2 === 61 || code2 === 62 || code2 === 96) {
      return nok(code2);
    }
    if (code2 === 34 || code2 === 39) {
      effects.consume(code2);
      markerB = code2;
      return completeAttributeValueQuoted;
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return completeAttributeValueBefore;
    }
    return completeAttributeValueUnquoted(code2);
  }
  function completeAttributeValueQuoted(code2) {
    if (code2 === markerB) {
      effects.consume(code2);
      markerB = null;
      return completeAttributeValueQuotedAfter;
    }
    if (code2 === null || markdownLineEnding(code2)) {
      return nok(code2);
    }
    effects.consume(code2);
    return completeAttributeValueQuoted;
  }
  function completeAttributeValueUnquoted(code2) {
    if (code2 === null || code2 === 34 || code2 === 39 || code2 === 47 || code2 === 60 || code2 === 61 || code2 === 62 || code2 === 96 || markdownLineEndingOrSpace(code2)) {
      return completeAttributeNameAfter(code2);
    }
    effects.consume(code2);
    return completeAttributeValueUnquoted;
  }
  function completeAttributeValueQuotedAfter(code2) {
    if (code2 === 47 || code2 === 62 || markdownSpace(code2)) {
      return completeAttributeNameBefore(code2);
    }
    return nok(code2);
  }
  function completeEnd(code2) {
    if (code2 === 62) {
      effects.consume(code2);
      return completeAfter;
    }
    return nok(code2);
  }
  function completeAfter(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      return continuation(code2);
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return completeAfter;
    }
    return nok(code2);
  }
  function continuation(code2) {
    if (code2 === 45 && marker === 2) {
      effects.consume(code2);
      return continuationCommentInside;
    }
    if (code2 === 60 && marker === 1) {
      effects.consume(code2);
      return continuationRawTagOpen;
    }
    if (code2 === 62 && marker === 4) {
      effects.consume(code2);
      return continuationClose;
    }
    if (code2 === 63 && marker === 3) {
      effects.consume(code2);
      return continuationDeclarationInside;
    }
    if (code2 === 93 && marker === 5) {
      effects.consume(code2);
      return continuationCdataInside;
    }
    if (markdownLineEnding(code2) && (marker === 6 || marker === 7)) {
      effects.exit("htmlFlowData");
      return effects.check(blankLineBefore, continuationAfter, continuationStart)(code2);
    }
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("htmlFlowData");
      return continuationStart(code2);
    }
    effects.consume(code2);
    return continuation;
  }
  function continuationStart(code2) {
    return effects.check(nonLazyContinuation, continuationStartNonLazy, continuationAfter)(code2);
  }
  function continuationStartNonLazy(code2) {
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return continuationBefore;
  }
  function continuationBefore(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      return continuationStart(code2);
    }
    effects.enter("htmlFlowData");
    return continuation(code2);
  }
  function continuationCommentInside(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      return continuationDeclarationInside;
    }
    return continuation(code2);
  }
  function continuationRawTagOpen(code2) {
    if (code2 === 47) {
      effects.consume(code2);
      buffer = "";
      return continuationRawEndTag;
    }
    return continuation(code2);
  }
  function continuationRawEndTag(code2) {
    if (code2 === 62) {
      const name = buffer.toLowerCase();
      if (htmlRawNames.includes(name)) {
        effects.consume(code2);
        return continuationClose;
      }
      return continuation(code2);
    }
    if (asciiAlpha(code2) && buffer.length < 8) {
      effects.consume(code2);
      buffer += String.fromCharCode(code2);
      return continuationRawEndTag;
    }
    return continuation(code2);
  }
  function continuationCdataInside(code2) {
    if (code2 === 93) {
      effects.consume(code2);
      return continuationDeclarationInside;
    }
    return continuation(code2);
  }
  function continuationDeclarationInside(code2) {
    if (code2 === 62) {
      effects.consume(code2);
      return continuationClose;
    }
    if (code2 === 45 && marker === 2) {
      effects.consume(code2);
      return continuationDeclarationInside;
    }
    return continuation(code2);
  }
  function continuationClose(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("htmlFlowData");
      return continuationAfter(code2);
    }
    effects.consume(code2);
    return continuationClose;
  }
  function continuationAfter(code2) {
    effects.exit("htmlFlow");
    return ok2(code2);
  }
}
function tokenizeBlankLineBefore(effects, ok2, nok) {
  return start;
  function start(code2) {
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return effects.attempt(blankLine, ok2, nok);
  }
}

// node_modules/micromark-core-commonmark/lib/html-text.js
var htmlText = {
  name: "htmlText",
  tokenize: tokenizeHtmlText
};
function tokenizeHtmlText(effects, ok2, nok) {
  const self = this;
  let marker;
  let index2;
  let returnState;
  return start;
  function start(code2) {
    effects.enter("htmlText");
    effects.enter("htmlTextData");
    effects.consume(code2);
    return open;
  }
  function open(code2) {
    if (code2 === 33) {
      effects.consume(code2);
      return declarationOpen;
    }
    if (code2 === 47) {
      effects.consume(code2);
      return tagCloseStart;
    }
    if (code2 === 63) {
      effects.consume(code2);
      return instruction;
    }
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      return tagOpen;
    }
    return nok(code2);
  }
  function declarationOpen(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      return commentOpenInside;
    }
    if (code2 === 91) {
      effects.consume(code2);
      index2 = 0;
      return cdataOpenInside;
    }
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      return declaration2;
    }
    return nok(code2);
  }
  function commentOpenInside(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      return commentEnd;
    }
    return nok(code2);
  }
  function comment2(code2) {
    if (code2 === null) {
      return nok(code2);
    }
    if (code2 === 45) {
      effects.consume(code2);
      return commentClose;
    }
    if (markdownLineEnding(code2)) {
      returnState = comment2;
      return lineEndingBefore(code2);
    }
    effects.consume(code2);
    return comment2;
  }
  function commentClose(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      return commentEnd;
    }
    return comment2(code2);
  }
  function commentEnd(code2) {
    return code2 === 62 ? end(code2) : code2 === 45 ? commentClose(code2) : comment2(code2);
  }
  function cdataOpenInside(code2) {
    const value = "CDATA[";
    if (code2 === value.charCodeAt(index2++)) {
      effects.consume(code2);
      return index2 === value.length ? cdata2 : cdataOpenInside;
    }
    return nok(code2);
  }
  function cdata2(code2) {
    if (code2 === null) {
      return nok(code2);
    }
    if (code2 === 93) {
      effects.consume(code2);
      return cdataClose;
    }
    if (markdownLineEnding(code2)) {
      returnState = cdata2;
      return lineEndingBefore(code2);
    }
    effects.consume(code2);
    return cdata2;
  }
  function cdataClose(code2) {
    if (code2 === 93) {
      effects.consume(code2);
      return cdataEnd;
    }
    return cdata2(code2);
  }
  function cdataEnd(code2) {
    if (code2 === 62) {
      return end(code2);
    }
    if (code2 === 93) {
      effects.consume(code2);
      return cdataEnd;
    }
    return cdata2(code2);
  }
  function declaration2(code2) {
    if (code2 === null || code2 === 62) {
      return end(code2);
    }
    if (markdownLineEnding(code2)) {
      returnState = declaration2;
      return lineEndingBefore(code2);
    }
    effects.consume(code2);
    return declaration2;
  }
  function instruction(code2) {
    if (code2 === null) {
      return nok(code2);
    }
    if (code2 === 63) {
      effects.consume(code2);
      return instructionClose;
    }
    if (markdownLineEnding(code2)) {
      returnState = instruction;
      return lineEndingBefore(code2);
    }
    effects.consume(code2);
    return instruction;
  }
  function instructionClose(code2) {
    return code2 === 62 ? end(code2) : instruction(code2);
  }
  function tagCloseStart(code2) {
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      return tagClose;
    }
    return nok(code2);
  }
  function tagClose(code2) {
    if (code2 === 45 || asciiAlphanumeric(code2)) {
      effects.consume(code2);
      return tagClose;
    }
    return tagCloseBetween(code2);
  }
  function tagCloseBetween(code2) {
    if (markdownLineEnding(code2)) {
      returnState = tagCloseBetween;
      return lineEndingBefore(code2);
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return tagCloseBetween;
    }
    return end(code2);
  }
  function tagOpen(code2) {
    if (code2 === 45 || asciiAlphanumeric(code2)) {
      effects.consume(code2);
      return tagOpen;
    }
    if (code2 === 47 || code2 === 62 || markdownLineEndingOrSpace(code2)) {
      return tagOpenBetween(code2);
    }
    return nok(code2);
  }
  function tagOpenBetween(code2) {
    if (code2 === 47) {
      effects.consume(code2);
      return end;
    }
    if (code2 === 58 || code2 === 95 || asciiAlpha(code2)) {
      effects.consume(code2);
      return tagOpenAttributeName;
    }
    if (markdownLineEnding(code2)) {
      returnState = tagOpenBetween;
      return lineEndingBefore(code2);
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return tagOpenBetween;
    }
    return end(code2);
  }
  function tagOpenAttributeName(code2) {
    if (code2 === 45 || code2 === 46 || code2 === 58 || code2 === 95 || asciiAlphanumeric(code2)) {
      effects.consume(code2);
      return tagOpenAttributeName;
    }
    return tagOpenAttributeNameAfter(code2);
  }
  function tagOpenAttributeNameAfter(code2) {
    if (code2 === 61) {
      effects.consume(code2);
      return tagOpenAttributeValueBefore;
    }
    if (markdownLineEnding(code2)) {
      returnState = tagOpenAttributeNameAfter;
      return lineEndingBefore(code2);
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return tagOpenAttributeNameAfter;
    }
    return tagOpenBetween(code2);
  }
  function tagOpenAttributeValueBefore(code2) {
    if (code2 === null || code2 === 60 || code2 === 61 || code2 === 62 || code2 === 96) {
      return nok(code2);
    }
    if (code2 === 34 || code2 === 39) {
      effects.consume(code2);
      marker = code2;
      return tagOpenAttributeValueQuoted;
    }
    if (markdownLineEnding(code2)) {
      returnState = tagOpenAttributeValueBefore;
      return lineEndingBefore(code2);
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return tagOpenAttributeValueBefore;
    }
    effects.consume(code2);
    return tagOpenAttributeValueUnquoted;
  }
  function tagOpenAttributeValueQuoted(code2) {
    if (code2 === marker) {
      effects.consume(code2);
      marker = void 0;
      return tagOpenAttributeValueQuotedAfter;
    }
    if (code2 === null) {
      return nok(code2);
    }
    if (markdownLineEnding(code2)) {
      returnState = tagOpenAttributeValueQuoted;
      return lineEndingBefore(code2);
    }
    effects.consume(code2);
    return tagOpenAttributeValueQuoted;
  }
  function tagOpenAttributeValueUnquoted(code2) {
    if (code2 === null || code2 === 34 || code2 === 39 || code2 === 60 || code2 === 61 || code2 === 96) {
      return nok(code2);
    }
    if (code2 === 47 || code2 === 62 || markdownLineEndingOrSpace(code2)) {
      return tagOpenBetween(code2);
    }
    effects.consume(code2);
    return tagOpenAttributeValueUnquoted;
  }
  function tagOpenAttributeValueQuotedAfter(code2) {
    if (code2 === 47 || code2 === 62 || markdownLineEndingOrSpace(code2)) {
      return tagOpenBetween(code2);
    }
    return nok(code2);
  }
  function end(code2) {
    if (code2 === 62) {
      effects.consume(code2);
      effects.exit("htmlTextData");
      effects.exit("htmlText");
      return ok2;
    }
    return nok(code2);
  }
  function lineEndingBefore(code2) {
    effects.exit("htmlTextData");
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return lineEndingAfter;
  }
  function lineEndingAfter(code2) {
    return markdownSpace(code2) ? factorySpace(effects, lineEndingAfterPrefix, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code2) : lineEndingAfterPrefix(code2);
  }
  function lineEndingAfterPrefix(code2) {
    effects.enter("htmlTextData");
    return returnState(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/label-end.js
var labelEnd = {
  name: "labelEnd",
  resolveAll: resolveAllLabelEnd,
  resolveTo: resolveToLabelEnd,
  tokenize: tokenizeLabelEnd
};
var resourceConstruct = {
  tokenize: tokenizeResource
};
var referenceFullConstruct = {
  tokenize: tokenizeReferenceFull
};
var referenceCollapsedConstruct = {
  tokenize: tokenizeReferenceCollapsed
};
function resolveAllLabelEnd(events) {
  let index2 = -1;
  const newEvents = [];
  while (++index2 < events.length) {
    const token = events[index2][1];
    newEvents.push(events[index2]);
    if (token.type === "labelImage" || token.type === "labelLink" || token.type === "labelEnd") {
      const offset = token.type === "labelImage" ? 4 : 2;
      token.type = "data";
      index2 += offset;
    }
  }
  if (events.length !== newEvents.length) {
    splice(events, 0, events.length, newEvents);
  }
  return events;
}
function resolveToLabelEnd(events, context2) {
  let index2 = events.length;
  let offset = 0;
  let open;
  let close;
  let media;
  while (index2--) {
    const token = events[index2][1];
    if (open) {
      if (token.type === "link" || token.type === "labelLink" && token._inactive) {
        break;
      }
      if (events[index2][0] === "enter" && token.type === "labelLink") {
        token._inactive = true;
      }
    } else if (close) {
      if (events[index2][0] === "enter" && (token.type === "labelImage" || token.type === "labelLink") && !token._balanced) {
        open = index2;
        if (token.type !== "labelLink") {
          offset = 2;
          break;
        }
      }
    } else if (token.type === "labelEnd") {
      close = index2;
    }
  }
  const group = {
    type: events[open][1].type === "labelLink" ? "link" : "image",
    start: {
      ...events[open][1].start
    },
    end: {
      ...events[events.length - 1][1].end
    }
  };
  const label = {
    type: "label",
    start: {
      ...events[open][1].start
    },
    end: {
      ...events[close][1].end
    }
  };
  const text4 = {
    type: "labelText",
    start: {
      ...events[open + offset + 2][1].end
    },
    end: {
      ...events[close - 2][1].start
    }
  };
  media = [["enter", group, context2], ["enter", label, context2]];
  media = push(media, events.slice(open + 1, open + offset + 3));
  media = push(media, [["enter", text4, context2]]);
  media = push(media, resolveAll(context2.parser.constructs.insideSpan.null, events.slice(open + offset + 4, close - 3), context2));
  media = push(media, [["exit", text4, context2], events[close - 2], events[close - 1], ["exit", label, context2]]);
  media = push(media, events.slice(close + 1));
  media = push(media, [["exit", group, context2]]);
  splice(events, open, events.length, media);
  return events;
}
function tokenizeLabelEnd(effects, ok2, nok) {
  const self = this;
  const labelStarts = self._labelStarts;
  let labelStart;
  let defined;
  if (labelStarts) {
    while (labelStarts.length > 0 && labelStarts[labelStarts.length - 1]._balanced) {
      labelStarts.pop();
    }
    labelStart = labelStarts[labelStarts.length - 1];
  }
  return start;
  function start(code2) {
    if (!labelStart) {
      return nok(code2);
    }
    if (labelStart._inactive) {
      return labelEndNok(code2);
    }
    defined = self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize({
      start: labelStart.end,
      end: self.now()
    })));
    effects.enter("labelEnd");
    effects.enter("labelMarker");
    effects.consume(code2);
    effects.exit("labelMarker");
    effects.exit("labelEnd");
    return after;
  }
  function after(code2) {
    if (code2 === 40) {
      return effects.attempt(resourceConstruct, labelEndOk, defined ? labelEndOk : labelEndNok)(code2);
    }
    if (code2 === 91) {
      return effects.attempt(referenceFullConstruct, labelEndOk, defined ? referenceNotFull : labelEndNok)(code2);
    }
    return defined ? labelEndOk(code2) : labelEndNok(code2);
  }
  function referenceNotFull(code2) {
    return effects.attempt(referenceCollapsedConstruct, labelEndOk, labelEndNok)(code2);
  }
  function labelEndOk(code2) {
    labelStarts.pop();
    return ok2(code2);
  }
  function labelEndNok(code2) {
    labelStart._balanced = true;
    return nok(code2);
  }
}
function tokenizeResource(effects, ok2, nok) {
  return resourceStart;
  function resourceStart(code2) {
    effects.enter("resource");
    effects.enter("resourceMarker");
    effects.consume(code2);
    effects.exit("resourceMarker");
    return resourceBefore;
  }
  function resourceBefore(code2) {
    return markdownLineEndingOrSpace(code2) ? factoryWhitespace(effects, resourceOpen)(code2) : resourceOpen(code2);
  }
  function resourceOpen(code2) {
    if (code2 === 41) {
      return resourceEnd(code2);
    }
    return factoryDestination(effects, resourceDestinationAfter, resourceDestinationMissing, "resourceDestination", "resourceDestinationLiteral", "resourceDestinationLiteralMarker", "resourceDestinationRaw", "resourceDestinationString", 32)(code2);
  }
  function resourceDestinationAfter(code2) {
    return markdownLineEndingOrSpace(code2) ? factoryWhitespace(effects, resourceBetween)(code2) : resourceEnd(code2);
  }
  function resourceDestinationMissing(code2) {
    return nok(code2);
  }
  function resourceBetween(code2) {
    if (code2 === 34 || code2 === 39 || code2 === 40) {
      return factoryTitle(effects, resourceTitleAfter, nok, "resourceTitle", "resourceTitleMarker", "resourceTitleString")(code2);
    }
    return resourceEnd(code2);
  }
  function resourceTitleAfter(code2) {
    return markdownLineEndingOrSpace(code2) ? factoryWhitespace(effects, resourceEnd)(code2) : resourceEnd(code2);
  }
  function resourceEnd(code2) {
    if (code2 === 41) {
      effects.enter("resourceMarker");
      effects.consume(code2);
      effects.exit("resourceMarker");
      effects.exit("resource");
      return ok2;
    }
    return nok(code2);
  }
}
function tokenizeReferenceFull(effects, ok2, nok) {
  const self = this;
  return referenceFull;
  function referenceFull(code2) {
    return factoryLabel.call(self, effects, referenceFullAfter, referenceFullMissing, "reference", "referenceMarker", "referenceString")(code2);
  }
  function referenceFullAfter(code2) {
    return self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1))) ? ok2(code2) : nok(code2);
  }
  function referenceFullMissing(code2) {
    return nok(code2);
  }
}
function tokenizeReferenceCollapsed(effects, ok2, nok) {
  return referenceCollapsedStart;
  function referenceCollapsedStart(code2) {
    effects.enter("reference");
    effects.enter("referenceMarker");
    effects.consume(code2);
    effects.exit("referenceMarker");
    return referenceCollapsedOpen;
  }
  function referenceCollapsedOpen(code2) {
    if (code2 === 93) {
      effects.enter("referenceMarker");
      effects.consume(code2);
      effects.exit("referenceMarker");
      effects.exit("reference");
      return ok2;
    }
    return nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/label-start-image.js
var labelStartImage = {
  name: "labelStartImage",
  resolveAll: labelEnd.resolveAll,
  tokenize: tokenizeLabelStartImage
};
function tokenizeLabelStartImage(effects, ok2, nok) {
  const self = this;
  let labelImage;
  return start;
  function start(code2) {
    effects.enter("labelImage");
    effects.enter("labelImageMarker");
    effects.consume(code2);
    effects.exit("labelImageMarker");
    return open;
  }
  function open(code2) {
    if (code2 === 91) {
      effects.enter("labelMarker");
      effects.consume(code2);
      effects.exit("labelMarker");
      labelImage = effects.exit("labelImage");
      return after;
    }
    return nok(code2);
  }
  function after(code2) {
    if (code2 === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code2);
    }
    self._labelStarts = self._labelStarts || [];
    self._labelStarts.push(labelImage);
    return ok2(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/label-start-link.js
var labelStartLink = {
  name: "labelStartLink",
  resolveAll: labelEnd.resolveAll,
  tokenize: tokenizeLabelStartLink
};
function tokenizeLabelStartLink(effects, ok2, nok) {
  const self = this;
  let labelLink;
  return start;
  function start(code2) {
    effects.enter("labelLink");
    effects.enter("labelMarker");
    effects.consume(code2);
    effects.exit("labelMarker");
    labelLink = effects.exit("labelLink");
    return after;
  }
  function after(code2) {
    if (code2 === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code2);
    }
    self._labelStarts = self._labelStarts || [];
    self._labelStarts.push(labelLink);
    return ok2(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/line-ending.js
var lineEnding = {
  name: "lineEnding",
  tokenize: tokenizeLineEnding
};
function tokenizeLineEnding(effects, ok2) {
  return start;
  function start(code2) {
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return factorySpace(effects, ok2, "linePrefix");
  }
}

// node_modules/micromark-core-commonmark/lib/thematic-break.js
var thematicBreak = {
  name: "thematicBreak",
  tokenize: tokenizeThematicBreak
};
function tokenizeThematicBreak(effects, ok2, nok) {
  let size = 0;
  let marker;
  return start;
  function start(code2) {
    effects.enter("thematicBreak");
    return before2(code2);
  }
  function before2(code2) {
    marker = code2;
    return atBreak(code2);
  }
  function atBreak(code2) {
    if (code2 === marker) {
      effects.enter("thematicBreakSequence");
      return sequence(code2);
    }
    if (size >= 3 && (code2 === null || markdownLineEnding(code2))) {
      effects.exit("thematicBreak");
      return ok2(code2);
    }
    return nok(code2);
  }
  function sequence(code2) {
    if (code2 === marker) {
      effects.consume(code2);
      size++;
      return sequence;
    }
    effects.exit("thematicBreakSequence");
    return markdownSpace(code2) ? factorySpace(effects, atBreak, "whitespace")(code2) : atBreak(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/list.js
var list2 = {
  continuation: {
    tokenize: tokenizeListContinuation
  },
  exit: tokenizeListEnd,
  name: "list",
  tokenize: tokenizeListStart
};
var listItemPrefixWhitespaceConstruct = {
  partial: true,
  tokenize: tokenizeListItemPrefixWhitespace
};
var indentConstruct = {
  partial: true,
  tokenize: tokenizeIndent
};
function tokenizeListStart(effects, ok2, nok) {
  const self = this;
  const tail = self.events[self.events.length - 1];
  let initialSize = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
  let size = 0;
  return start;
  function start(code2) {
    const kind = self.containerState.type || (code2 === 42 || code2 === 43 || code2 === 45 ? "listUnordered" : "listOrdered");
    if (kind === "listUnordered" ? !self.containerState.marker || code2 === self.containerState.marker : asciiDigit(code2)) {
      if (!self.containerState.type) {
        self.containerState.type = kind;
        effects.enter(kind, {
          _container: true
        });
      }
      if (kind === "listUnordered") {
        effects.enter("listItemPrefix");
        return code2 === 42 || code2 === 45 ? effects.check(thematicBreak, nok, atMarker)(code2) : atMarker(code2);
      }
      if (!self.interrupt || code2 === 49) {
        effects.enter("listItemPrefix");
        effects.enter("listItemValue");
        return inside(code2);
      }
    }
    return nok(code2);
  }
  function inside(code2) {
    if (asciiDigit(code2) && ++size < 10) {
      effects.consume(code2);
      return inside;
    }
    if ((!self.interrupt || size < 2) && (self.containerState.marker ? code2 === self.containerState.marker : code2 === 41 || code2 === 46)) {
      effects.exit("listItemValue");
      return atMarker(code2);
    }
    return nok(code2);
  }
  function atMarker(code2) {
    effects.enter("listItemMarker");
    effects.consume(code2);
    effects.exit("listItemMarker");
    self.containerState.marker = self.containerState.marker || code2;
    return effects.check(
      blankLine,
      // Can’t be empty when interrupting.
      self.interrupt ? nok : onBlank,
      effects.attempt(listItemPrefixWhitespaceConstruct, endOfPrefix, otherPrefix)
    );
  }
  function onBlank(code2) {
    self.containerState.initialBlankLine = true;
    initialSize++;
    return endOfPrefix(code2);
  }
  function otherPrefix(code2) {
    if (markdownSpace(code2)) {
      effects.enter("listItemPrefixWhitespace");
      effects.consume(code2);
      effects.exit("listItemPrefixWhitespace");
      return endOfPrefix;
    }
    return nok(code2);
  }
  function endOfPrefix(code2) {
    self.containerState.size = initialSize + self.sliceSerialize(effects.exit("listItemPrefix"), true).length;
    return ok2(code2);
  }
}
function tokenizeListContinuation(effects, ok2, nok) {
  const self = this;
  self.containerState._closeFlow = void 0;
  return effects.check(blankLine, onBlank, notBlank);
  function onBlank(code2) {
    self.containerState.furtherBlankLines = self.containerState.furtherBlankLines || self.containerState.initialBlankLine;
    return factorySpace(effects, ok2, "listItemIndent", self.containerState.size + 1)(code2);
  }
  function notBlank(code2) {
    if (self.containerState.furtherBlankLines || !markdownSpace(code2)) {
      self.containerState.furtherBlankLines = void 0;
      self.containerState.initialBlankLine = void 0;
      return notInCurrentItem(code2);
    }
    self.containerState.furtherBlankLines = void 0;
    self.containerState.initialBlankLine = void 0;
    return effects.attempt(indentConstruct, ok2, notInCurrentItem)(code2);
  }
  function notInCurrentItem(code2) {
    self.containerState._closeFlow = true;
    self.interrupt = void 0;
    return factorySpace(effects, effects.attempt(list2, ok2, nok), "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code2);
  }
}
function tokenizeIndent(effects, ok2, nok) {
  const self = this;
  return factorySpace(effects, afterPrefix, "listItemIndent", self.containerState.size + 1);
  function afterPrefix(code2) {
    const tail = self.events[self.events.length - 1];
    return tail && tail[1].type === "listItemIndent" && tail[2].sliceSerialize(tail[1], true).length === self.containerState.size ? ok2(code2) : nok(code2);
  }
}
function tokenizeListEnd(effects) {
  effects.exit(this.containerState.type);
}
function tokenizeListItemPrefixWhitespace(effects, ok2, nok) {
  const self = this;
  return factorySpace(effects, afterPrefix, "listItemPrefixWhitespace", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4 + 1);
  function afterPrefix(code2) {
    const tail = self.events[self.events.length - 1];
    return !markdownSpace(code2) && tail && tail[1].type === "listItemPrefixWhitespace" ? ok2(code2) : nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/setext-underline.js
var setextUnderline = {
  name: "setextUnderline",
  resolveTo: resolveToSetextUnderline,
  tokenize: tokenizeSetextUnderline
};
function resolveToSetextUnderline(events, context2) {
  const editMap = new EditMap2();
  let index2 = events.length;
  let content3;
  let text4;
  let definition2;
  while (index2--) {
    if (events[index2][0] === "enter") {
      if (events[index2][1].type === "content") {
        content3 = index2;
        break;
      }
      if (events[index2][1].type === "paragraph") {
        text4 = index2;
      }
    } else {
      if (events[index2][1].type === "content") {
        editMap.add(index2, 1, []);
      }
      if (!definition2 && events[index2][1].type === "definition") {
        definition2 = index2;
      }
    }
  }
  const heading2 = {
    type: "setextHeading",
    start: {
      ...events[content3][1].start
    },
    end: {
      ...events[events.length - 1][1].end
    }
  };
  events[text4][1].type = "setextHeadingText";
  if (definition2) {
    editMap.add(text4, 0, [["enter", heading2, context2]]);
    editMap.add(definition2 + 1, 0, [["exit", events[content3][1], context2]]);
    events[content3][1].end = {
      ...events[definition2][1].end
    };
  } else {
    events[content3][1] = heading2;
  }
  editMap.add(events.length, 0, [["exit", heading2, context2]]);
  editMap.consume(events);
  return events;
}
function tokenizeSetextUnderline(effects, ok2, nok) {
  const self = this;
  let marker;
  return start;
  function start(code2) {
    let index2 = self.events.length;
    let paragraph2;
    while (index2--) {
      if (self.events[index2][1].type !== "lineEnding" && self.events[index2][1].type !== "linePrefix" && self.events[index2][1].type !== "content") {
        paragraph2 = self.events[index2][1].type === "paragraph";
        break;
      }
    }
    if (!self.parser.lazy[self.now().line] && (self.interrupt || paragraph2)) {
      effects.enter("setextHeadingLine");
      marker = code2;
      return before2(code2);
    }
    return nok(code2);
  }
  function before2(code2) {
    effects.enter("setextHeadingLineSequence");
    return inside(code2);
  }
  function inside(code2) {
    if (code2 === marker) {
      effects.consume(code2);
      return inside;
    }
    effects.exit("setextHeadingLineSequence");
    return markdownSpace(code2) ? factorySpace(effects, after, "lineSuffix")(code2) : after(code2);
  }
  function after(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("setextHeadingLine");
      return ok2(code2);
    }
    return nok(code2);
  }
}

// node_modules/micromark/lib/initialize/flow.js
var flow = {
  tokenize: initializeFlow
};
function initializeFlow(effects) {
  const self = this;
  const initial = effects.attempt(
    // Try to parse a blank line.
    blankLine,
    atBlankEnding,
    // Try to parse initial flow (essentially, only code).
    effects.attempt(this.parser.constructs.flowInitial, afterConstruct, factorySpace(effects, effects.attempt(this.parser.constructs.flow, afterConstruct, effects.attempt(content2, afterConstruct)), "linePrefix"))
  );
  return initial;
  function atBlankEnding(code2) {
    if (code2 === null) {
      effects.consume(code2);
      return;
    }
    effects.enter("lineEndingBlank");
    effects.consume(code2);
    effects.exit("lineEndingBlank");
    self.currentConstruct = void 0;
    return initial;
  }
  function afterConstruct(code2) {
    if (code2 === null) {
      effects.consume(code2);
      return;
    }
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    self.currentConstruct = void 0;
    return initial;
  }
}

// node_modules/micromark/lib/initialize/text.js
var resolver = {
  resolveAll: createResolver()
};
var string = initializeFactory("string");
var text2 = initializeFactory("text");
function initializeFactory(field) {
  return {
    resolveAll: createResolver(field === "text" ? resolveAllLineSuffixes : void 0),
    tokenize: initializeText
  };
  function initializeText(effects) {
    const self = this;
    const constructs2 = this.parser.constructs[field];
    const text4 = effects.attempt(constructs2, start, notText);
    return start;
    function start(code2) {
      return atBreak(code2) ? text4(code2) : notText(code2);
    }
    function notText(code2) {
      if (code2 === null) {
        effects.consume(code2);
        return;
      }
      effects.enter("data");
      effects.consume(code2);
      return data;
    }
    function data(code2) {
      if (atBreak(code2)) {
        effects.exit("data");
        return text4(code2);
      }
      effects.consume(code2);
      return data;
    }
    function atBreak(code2) {
      if (code2 === null) {
        return true;
      }
      const list3 = constructs2[code2];
      let index2 = -1;
      if (list3) {
        while (++index2 < list3.length) {
          const item = list3[index2];
          if (!item.previous || item.previous.call(self, self.previous)) {
            return true;
          }
        }
      }
      return false;
    }
  }
}
function createResolver(extraResolver) {
  return resolveAllText;
  function resolveAllText(events, context2) {
    let index2 = -1;
    let enter;
    while (++index2 <= events.length) {
      if (enter === void 0) {
        if (events[index2] && events[index2][1].type === "data") {
          enter = index2;
          index2++;
        }
      } else if (!events[index2] || events[index2][1].type !== "data") {
        if (index2 !== enter + 2) {
          events[enter][1].end = events[index2 - 1][1].end;
          events.splice(enter + 2, index2 - enter - 2);
          index2 = enter + 2;
        }
        enter = void 0;
      }
    }
    return extraResolver ? extraResolver(events, context2) : events;
  }
}
function resolveAllLineSuffixes(events, context2) {
  const editMap = new EditMap2();
  let eventIndex = 0;
  while (++eventIndex <= events.length) {
    if ((eventIndex === events.length || events[eventIndex][1].type === "lineEnding") && events[eventIndex - 1][1].type === "data") {
      const data = events[eventIndex - 1][1];
      const chunks = context2.sliceStream(data);
      let index2 = chunks.length;
      let bufferIndex = -1;
      let size = 0;
      let tabs;
      while (index2--) {
        const chunk = chunks[index2];
        if (typeof chunk === "string") {
          bufferIndex = chunk.length;
          while (chunk.charCodeAt(bufferIndex - 1) === 32) {
            size++;
            bufferIndex--;
          }
          if (bufferIndex) {
            break;
          }
          bufferIndex = -1;
        } else if (chunk === -2) {
          tabs = true;
          size++;
        } else if (chunk === -1) {
        } else {
          index2++;
          break;
        }
      }
      if (context2._contentTypeTextTrailing && eventIndex === events.length) {
        size = 0;
      }
      if (size) {
        const token = {
          type: eventIndex === events.length || tabs || size < 2 ? "lineSuffix" : "hardBreakTrailing",
          start: {
            _bufferIndex: index2 ? bufferIndex : data.start._bufferIndex + bufferIndex,
            _index: data.start._index + index2,
            line: data.end.line,
            column: data.end.column - size,
            offset: data.end.offset - size
          },
          end: {
            ...data.end
          }
        };
        data.end = {
          ...token.start
        };
        if (data.start.offset === data.end.offset) {
          Object.assign(data, token);
        } else {
          editMap.add(eventIndex, 0, [["enter", token, context2], ["exit", token, context2]]);
        }
      }
      eventIndex++;
    }
  }
  editMap.consume(events);
  return events;
}

// node_modules/micromark/lib/constructs.js
var constructs_exports = {};
__export(constructs_exports, {
  attentionMarkers: () => attentionMarkers,
  contentInitial: () => contentInitial,
  disable: () => disable,
  document: () => document2,
  flow: () => flow2,
  flowInitial: () => flowInitial,
  insideSpan: () => insideSpan,
  string: () => string2,
  text: () => text3
});
var document2 = {
  [42]: list2,
  [43]: list2,
  [45]: list2,
  [48]: list2,
  [49]: list2,
  [50]: list2,
  [51]: list2,
  [52]: list2,
  [53]: list2,
  [54]: list2,
  [55]: list2,
  [56]: list2,
  [57]: list2,
  [62]: blockQuote
};
var contentInitial = {
  [91]: definition
};
var flowInitial = {
  [-2]: codeIndented,
  [-1]: codeIndented,
  [32]: codeIndented
};
var flow2 = {
  [35]: headingAtx,
  [42]: thematicBreak,
  [45]: [setextUnderline, thematicBreak],
  [60]: htmlFlow,
  [61]: setextUnderline,
  [95]: thematicBreak,
  [96]: codeFenced,
  [126]: codeFenced
};
var string2 = {
  [38]: characterReference,
  [92]: characterEscape
};
var text3 = {
  [-5]: lineEnding,
  [-4]: lineEnding,
  [-3]: lineEnding,
  [33]: labelStartImage,
  [38]: characterReference,
  [42]: attention,
  [60]: [autolink2, htmlText],
  [91]: labelStartLink,
  [92]: [hardBreakEscape, characterEscape],
  [93]: labelEnd,
  [95]: attention,
  [96]: codeText
};
var insideSpan = {
  null: [attention, resolver]
};
var attentionMarkers = {
  null: [42, 95]
};
var disable = {
  null: []
};

// node_modules/micromark/lib/create-tokenizer.js
function createTokenizer(parser, initialize, from) {
  let point3 = {
    _bufferIndex: -1,
    _index: 0,
    line: from && from.line || 1,
    column: from && from.column || 1,
    offset: from && from.offset || 0
  };
  const columnStart = {};
  const resolveAllConstructs = [];
  let chunks = [];
  let stack = [];
  let consumed = true;
  const effects = {
    attempt: constructFactory(onsuccessfulconstruct),
    check: constructFactory(onsuccessfulcheck),
    consume,
    enter,
    exit: exit3,
    interrupt: constructFactory(onsuccessfulcheck, {
      interrupt: true
    })
  };
  const context2 = {
    code: null,
    containerState: {},
    defineSkip,
    events: [],
    now,
    parser,
    previous: null,
    sliceSerialize,
    sliceStream,
    write
  };
  let state = initialize.tokenize.call(context2, effects);
  let expectedCode;
  if (initialize.resolveAll) {
    resolveAllConstructs.push(initialize);
  }
  return context2;
  function write(slice) {
    chunks = push(chunks, slice);
    main();
    if (chunks[chunks.length - 1] !== null) {
      return [];
    }
    addResult(initialize, 0);
    context2.events = resolveAll(resolveAllConstructs, context2.events, context2);
    return context2.events;
  }
  function sliceSerialize(token, expandTabs) {
    return serializeChunks(sliceStream(token), expandTabs);
  }
  function sliceStream(token) {
    return sliceChunks(chunks, token);
  }
  function now() {
    const {
      _bufferIndex,
      _index,
      line,
      column: column2,
      offset
    } = point3;
    return {
      _bufferIndex,
      _index,
      line,
      column: column2,
      offset
    };
  }
  function defineSkip(value) {
    columnStart[value.line] = value.column;
    accountForPotentialSkip();
  }
  function main() {
    while (point3._index < chunks.length) {
      const chunk = chunks[point3._index];
      if (typeof chunk === "string") {
        const chunkIndex = point3._index;
        if (point3._bufferIndex < 0) {
          point3._bufferIndex = 0;
        }
        while (point3._index === chunkIndex && point3._bufferIndex < chunk.length) {
          go(chunk.charCodeAt(point3._bufferIndex));
        }
      } else {
        go(chunk);
      }
    }
  }
  function go(code2) {
    consumed = void 0;
    expectedCode = code2;
    state = state(code2);
  }
  function consume(code2) {
    if (markdownLineEnding(code2)) {
      point3.line++;
      point3.column = 1;
      point3.offset += code2 === -3 ? 2 : 1;
      accountForPotentialSkip();
    } else if (code2 !== -1) {
      point3.column++;
      point3.offset++;
    }
    if (point3._bufferIndex < 0) {
      point3._index++;
    } else {
      point3._bufferIndex++;
      if (point3._bufferIndex === // Points w/ non-negative `_bufferIndex` reference
      // strings.
      /** @type {string} */
      chunks[point3._index].length) {
        point3._bufferIndex = -1;
        point3._index++;
      }
    }
    context2.previous = code2;
    consumed = true;
  }
  function enter(type, fields) {
    const token = fields || {};
    token.type = type;
    token.start = now();
    context2.events.push(["enter", token, context2]);
    stack.push(token);
    return token;
  }
  function exit3(type) {
    const token = stack.pop();
    token.end = now();
    context2.events.push(["exit", token, context2]);
    return token;
  }
  function onsuccessfulconstruct(construct, info) {
    addResult(construct, info.from);
  }
  function onsuccessfulcheck(_, info) {
    info.restore();
  }
  function constructFactory(onreturn, fields) {
    return hook;
    function hook(constructs2, returnState, bogusState) {
      let listOfConstructs;
      let constructIndex;
      let currentConstruct;
      let info;
      return Array.isArray(constructs2) ? (
        /* c8 ignore next 1 */
        handleListOfConstructs(constructs2)
      ) : "tokenize" in constructs2 ? (
        // Looks like a construct.
        handleListOfConstructs([
          /** @type {Construct} */
          constructs2
        ])
      ) : handleMapOfConstructs(constructs2);
      function handleMapOfConstructs(map) {
        return start;
        function start(code2) {
          const left = code2 !== null && map[code2];
          const all2 = code2 !== null && map.null;
          const list3 = [
            // To do: add more extension tests.
            /* c8 ignore next 2 */
            ...Array.isArray(left) ? left : left ? [left] : [],
            ...Array.isArray(all2) ? all2 : all2 ? [all2] : []
          ];
          return handleListOfConstructs(list3)(code2);
        }
      }
      function handleListOfConstructs(list3) {
        listOfConstructs = list3;
        constructIndex = 0;
        if (list3.length === 0) {
          return bogusState;
        }
        return handleConstruct(list3[constructIndex]);
      }
      function handleConstruct(construct) {
        return start;
        function start(code2) {
          info = store();
          currentConstruct = construct;
          if (!construct.partial) {
            context2.currentConstruct = construct;
          }
          if (construct.name && context2.parser.constructs.disable.null.includes(construct.name)) {
            return nok(code2);
          }
          return construct.tokenize.call(
            // If we do have fields, create an object w/ `context` as its
            // prototype.
            // This allows a “live binding”, which is needed for `interrupt`.
            fields ? Object.assign(Object.create(context2), fields) : context2,
            effects,
            ok2,
            nok
          )(code2);
        }
      }
      function ok2(code2) {
        consumed = true;
        onreturn(currentConstruct, info);
        return returnState;
      }
      function nok(code2) {
        consumed = true;
        info.restore();
        if (++constructIndex < listOfConstructs.length) {
          return handleConstruct(listOfConstructs[constructIndex]);
        }
        return bogusState;
      }
    }
  }
  function addResult(construct, from2) {
    if (construct.resolveAll && !resolveAllConstructs.includes(construct)) {
      resolveAllConstructs.push(construct);
    }
    if (construct.resolve) {
      splice(context2.events, from2, context2.events.length - from2, construct.resolve(context2.events.slice(from2), context2));
    }
    if (construct.resolveTo) {
      context2.events = construct.resolveTo(context2.events, context2);
    }
  }
  function store() {
    const startPoint = now();
    const startPrevious = context2.previous;
    const startCurrentConstruct = context2.currentConstruct;
    const startEventsIndex = context2.events.length;
    const startStack = Array.from(stack);
    return {
      from: startEventsIndex,
      restore
    };
    function restore() {
      point3 = startPoint;
      context2.previous = startPrevious;
      context2.currentConstruct = startCurrentConstruct;
      context2.events.length = startEventsIndex;
      stack = startStack;
      accountForPotentialSkip();
    }
  }
  function accountForPotentialSkip() {
    if (point3.line in columnStart && point3.column < 2) {
      point3.column = columnStart[point3.line];
      point3.offset += columnStart[point3.line] - 1;
    }
  }
}
function sliceChunks(chunks, token) {
  const startIndex = token.start._index;
  const startBufferIndex = token.start._bufferIndex;
  const endIndex = token.end._index;
  const endBufferIndex = token.end._bufferIndex;
  let view;
  if (startIndex === endIndex) {
    view = [chunks[startIndex].slice(startBufferIndex, endBufferIndex)];
  } else {
    view = chunks.slice(startIndex, endIndex);
    if (startBufferIndex > -1) {
      const head = view[0];
      if (typeof head === "string") {
        view[0] = head.slice(startBufferIndex);
      } else {
        view.shift();
      }
    }
    if (endBufferIndex > 0) {
      view.push(chunks[endIndex].slice(0, endBufferIndex));
    }
  }
  return view;
}
function serializeChunks(chunks, expandTabs) {
  let index2 = -1;
  const result = [];
  let atTab;
  while (++index2 < chunks.length) {
    const chunk = chunks[index2];
    let value;
    if (typeof chunk === "string") {
      value = chunk;
    } else {
      switch (chunk) {
        case -5: {
          value = "\r";
          break;
        }
        case -4: {
          value = "\n";
          break;
        }
        case -3: {
          value = "\r\n";
          break;
        }
        case -2: {
          value = expandTabs ? " " : "	";
          break;
        }
        case -1: {
          if (!expandTabs && atTab) {
            continue;
          }
          value = " ";
          break;
        }
        default: {
          value = String.fromCharCode(chunk);
        }
      }
    }
    atTab = chunk === -2;
    result.push(value);
  }
  return result.join("");
}

// node_modules/micromark/lib/parse.js
function parse(options) {
  const settings = options || {};
  const constructs2 = (
    /** @type {FullNormalizedExtension} */
    combineExtensions([constructs_exports, ...settings.extensions || []])
  );
  const parser = {
    constructs: constructs2,
    content: create(content),
    defined: [],
    document: create(document),
    flow: create(flow),
    lazy: {},
    string: create(string),
    text: create(text2)
  };
  return parser;
  function create(initial) {
    return creator;
    function creator(from) {
      return createTokenizer(parser, initial, from);
    }
  }
}

// node_modules/micromark/lib/postprocess.js
function postprocess(events) {
  while (!subtokenize(events)) {
  }
  return events;
}

// node_modules/micromark/lib/preprocess.js
var search = /[\0\t\n\r]/g;
function preprocess() {
  let column2 = 1;
  let buffer = "";
  let start = true;
  let atCarriageReturn;
  return preprocessor;
  function preprocessor(value, encoding, end) {
    value = buffer + (typeof value === "string" ? value.toString() : new TextDecoder(encoding || void 0).decode(value));
    const chunks = [];
    let startPosition = 0;
    buffer = "";
    if (start) {
      if (value.charCodeAt(0) === 65279) {
        startPosition++;
      }
      start = void 0;
    }
    while (startPosition < value.length) {
      search.lastIndex = startPosition;
      const match2 = search.exec(value);
      const endPosition = match2 && match2.index !== void 0 ? match2.index : value.length;
      const code2 = value.charCodeAt(endPosition);
      if (!match2) {
        buffer = value.slice(startPosition);
        break;
      }
      if (code2 === 10 && startPosition === endPosition && atCarriageReturn) {
        chunks.push(-3);
        atCarriageReturn = void 0;
      } else {
        if (atCarriageReturn) {
          chunks.push(-5);
          atCarriageReturn = void 0;
        }
        if (startPosition < endPosition) {
          chunks.push(value.slice(startPosition, endPosition));
          column2 += endPosition - startPosition;
        }
        switch (code2) {
          case 0: {
            chunks.push(65533);
            column2++;
            break;
          }
          case 9: {
            const next = Math.ceil(column2 / 4) * 4;
            chunks.push(-2);
            while (column2++ < next) {
              chunks.push(-1);
            }
            break;
          }
          case 10: {
            chunks.push(-4);
            column2 = 1;
            break;
          }
          default: {
            atCarriageReturn = true;
            column2 = 1;
          }
        }
      }
      startPosition = endPosition + 1;
    }
    if (end) {
      if (atCarriageReturn) {
        chunks.push(-5);
      }
      if (buffer) {
        chunks.push(buffer);
      }
      chunks.push(null);
    }
    return chunks;
  }
}

// node_modules/unist-util-stringify-position/lib/index.js
function stringifyPosition(value) {
  if (!value || typeof value !== "object") {
    return "";
  }
  if ("position" in value || "type" in value) {
    return position(value.position);
  }
  if ("start" in value || "end" in value) {
    return position(value);
  }
  if ("line" in value || "column" in value) {
    return point(value);
  }
  return "";
}
function point(point3) {
  return index(point3 && point3.line) + ":" + index(point3 && point3.column);
}
function position(pos) {
  return point(pos && pos.start) + "-" + point(pos && pos.end);
}
function index(value) {
  return value && typeof value === "number" ? value : 1;
}

// node_modules/mdast-util-from-markdown/lib/index.js
var own2 = {}.hasOwnProperty;
function fromMarkdown(value, encoding, options) {
  if (encoding && typeof encoding === "object") {
    options = encoding;
    encoding = void 0;
  }
  return compiler(options)(postprocess(parse(options).document().write(preprocess()(value, encoding, true))));
}
function compiler(options) {
  const config2 = {
    afterExit: [],
    beforeEnter: [],
    transforms: [],
    canContainEols: ["emphasis", "fragment", "heading", "paragraph", "strong"],
    enter: {
      autolink: opener(link2),
      autolinkProtocol: onenterdata,
      autolinkEmail: onenterdata,
      atxHeading: opener(heading2),
      blockQuote: opener(blockQuote2),
      characterEscape: onenterdata,
      characterReference: onenterdata,
      codeFenced: opener(codeFlow),
      codeFencedFenceInfo: buffer,
      codeFencedFenceMeta: buffer,
      codeIndented: opener(codeFlow, buffer),
      codeText: opener(codeText2, buffer),
      codeTextData: onenterdata,
      data: onenterdata,
      codeFlowValue: onenterdata,
      definition: opener(definition2),
      definitionDestinationString: buffer,
      definitionLabelString: buffer,
      definitionTitleString: buffer,
      emphasis: opener(emphasis),
      hardBreakEscape: opener(hardBreak),
      hardBreakTrailing: opener(hardBreak),
      htmlFlow: opener(html, buffer),
      htmlFlowData: onenterdata,
      htmlText: opener(html, buffer),
      htmlTextData: onenterdata,
      image: opener(image2),
      label: buffer,
      link: opener(link2),
      listItem: opener(listItem),
      listItemValue: onenterlistitemvalue,
      listOrdered: opener(list3, onenterlistordered),
      listUnordered: opener(list3),
      paragraph: opener(paragraph2),
      reference: onenterreference,
      referenceString: buffer,
      resourceDestinationString: buffer,
      resourceTitleString: buffer,
      setextHeading: opener(heading2),
      strong: opener(strong),
      thematicBreak: opener(thematicBreak2)
    },
    exit: {
      atxHeading: closer(),
      atxHeadingSequence: onexitatxheadingsequence,
      autolink: closer(),
      autolinkEmail: onexitautolinkemail,
      autolinkProtocol: onexitautolinkprotocol,
      blockQuote: closer(),
      characterEscapeValue: onexitdata,
      characterReferenceMarkerHexadecimal: onexitcharacterreferencemarker,
      characterReferenceMarkerNumeric: onexitcharacterreferencemarker,
      characterReferenceValue: onexitcharacterreferencevalue,
      characterReference: onexitcharacterreference,
      codeFenced: closer(onexitcodefenced),
      codeFencedFence: onexitcodefencedfence,
      codeFencedFenceInfo: onexitcodefencedfenceinfo,
      codeFencedFenceMeta: onexitcodefencedfencemeta,
      codeFlowValue: onexitdata,
      codeIndented: closer(onexitcodeindented),
      codeText: closer(onexitcodetext),
      codeTextData: onexitdata,
      data: onexitdata,
      definition: closer(),
      definitionDestinationString: onexitdefinitiondestinationstring,
      definitionLabelString: onexitdefinitionlabelstring,
      definitionTitleString: onexitdefinitiontitlestring,
      emphasis: closer(),
      hardBreakEscape: closer(onexithardbreak),
      hardBreakTrailing: closer(onexithardbreak),
      htmlFlow: closer(onexithtmlflow),
      htmlFlowData: onexitdata,
      htmlText: closer(onexithtmltext),
      htmlTextData: onexitdata,
      image: closer(onexitimage),
      label: onexitlabel,
      labelText: onexitlabeltext,
      lineEnding: onexitlineending,
      link: closer(onexitlink),
      listItem: closer(),
      listOrdered: closer(),
      listUnordered: closer(),
      paragraph: closer(),
      referenceString: onexitreferencestring,
      resourceDestinationString: onexitresourcedestinationstring,
      resourceTitleString: onexitresourcetitlestring,
      resource: onexitresource,
      setextHeading: closer(onexitsetextheading),
      setextHeadingLineSequence: onexitsetextheadinglinesequence,
      setextHeadingText: onexitsetextheadingtext,
      strong: closer(),
      thematicBreak: closer()
    }
  };
  configure(config2, (options || {}).mdastExtensions || []);
  const data = {};
  return compile3;
  function compile3(events) {
    let tree = {
      type: "root",
      children: [],
      position: void 0
    };
    const context2 = {
      stack: [tree],
      tokenStack: [],
      config: config2,
      enter,
      exit: exit3,
      buffer,
      resume,
      data
    };
    const listStack = [];
    const prepared = [];
    let index2 = -1;
    while (++index2 < events.length) {
      prepared.push(events[index2]);
      if (events[index2][1].type === "listOrdered" || events[index2][1].type === "listUnordered") {
        if (events[index2][0] === "enter") {
          listStack.push(prepared.length - 1);
        } else {
          const tail = listStack.pop();
          prepareList(prepared, tail);
        }
      }
    }
    events = prepared;
    index2 = -1;
    while (++index2 < events.length) {
      const handler = config2[events[index2][0]];
      if (events[index2][0] === "enter" && config2.beforeEnter.length > 0) {
        callListeners(config2.beforeEnter, {
          ...context2,
          sliceSerialize: events[index2][2].sliceSerialize
        }, events[index2][1]);
      }
      if (own2.call(handler, events[index2][1].type)) {
        handler[events[index2][1].type].call({
          ...context2,
          sliceSerialize: events[index2][2].sliceSerialize
        }, events[index2][1]);
      }
      if (events[index2][0] === "exit" && config2.afterExit.length > 0) {
        callListeners(config2.afterExit, {
          ...context2,
          sliceSerialize: events[index2][2].sliceSerialize
        }, events[index2][1]);
      }
    }
    if (context2.tokenStack.length > 0) {
      const tail = context2.tokenStack[context2.tokenStack.length - 1];
      const handler = tail[1] || defaultOnError;
      handler.call(context2, void 0, tail[0]);
    }
    tree.position = {
      start: point2(events.length > 0 ? events[0][1].start : {
        line: 1,
        column: 1,
        offset: 0
      }),
      end: point2(events.length > 0 ? events[events.length - 2][1].end : {
        line: 1,
        column: 1,
        offset: 0
      })
    };
    index2 = -1;
    while (++index2 < config2.transforms.length) {
      tree = config2.transforms[index2](tree) || tree;
    }
    return tree;
  }
  function callListeners(listeners, context2, token) {
    let index2 = -1;
    while (++index2 < listeners.length) {
      listeners[index2].call(context2, token);
    }
  }
  function prepareList(events, start) {
    const end = events.length - 1;
    let index2 = start - 1;
    let containerBalance = -1;
    let listSpread = false;
    let listItem2;
    let lineIndex;
    let firstBlankLineIndex;
    let atMarker;
    const insertions = [];
    while (++index2 <= end) {
      const event = events[index2];
      switch (event[1].type) {
        case "listUnordered":
        case "listOrdered":
        case "blockQuote": {
          if (event[0] === "enter") {
            containerBalance++;
          } else {
            containerBalance--;
          }
          atMarker = void 0;
          break;
        }
        case "lineEndingBlank": {
          if (event[0] === "enter") {
            if (listItem2 && !atMarker && !containerBalance && !firstBlankLineIndex) {
              firstBlankLineIndex = index2;
            }
            atMarker = void 0;
          }
          break;
        }
        case "linePrefix":
        case "listItemValue":
        case "listItemMarker":
        case "listItemPrefix":
        case "listItemPrefixWhitespace": {
          break;
        }
        default: {
          atMarker = void 0;
        }
      }
      if (!containerBalance && event[0] === "enter" && event[1].type === "listItemPrefix" || containerBalance === -1 && event[0] === "exit" && (event[1].type === "listUnordered" || event[1].type === "listOrdered")) {
        if (listItem2) {
          let tailIndex = index2;
          lineIndex = void 0;
          while (tailIndex--) {
            const tailEvent = events[tailIndex];
            if (tailEvent[1].type === "lineEnding" || tailEvent[1].type === "lineEndingBlank") {
              if (tailEvent[0] === "exit") continue;
              if (lineIndex) {
                events[lineIndex][1].type = "lineEndingBlank";
                listSpread = true;
              }
              tailEvent[1].type = "lineEnding";
              lineIndex = tailIndex;
            } else if (tailEvent[1].type === "linePrefix" || tailEvent[1].type === "blockQuotePrefix" || tailEvent[1].type === "blockQuotePrefixWhitespace" || tailEvent[1].type === "blockQuoteMarker" || tailEvent[1].type === "listItemIndent") {
            } else {
              break;
            }
          }
          if (firstBlankLineIndex && (!lineIndex || firstBlankLineIndex < lineIndex)) {
            listItem2._spread = true;
          }
          listItem2.end = Object.assign({}, lineIndex ? events[lineIndex][1].start : event[1].end);
          insertions.push({
            at: lineIndex || index2,
            event: ["exit", listItem2, event[2]]
          });
        }
        if (event[1].type === "listItemPrefix") {
          const item = {
            type: "listItem",
            _spread: false,
            start: Object.assign({}, event[1].start),
            // @ts-expect-error: we’ll add `end` in a second.
            end: void 0
          };
          listItem2 = item;
          insertions.push({
            at: index2,
            event: ["enter", item, event[2]]
          });
          firstBlankLineIndex = void 0;
          atMarker = true;
        }
      }
    }
    const listEvents = events.splice(start);
    let insertion = 0;
    index2 = -1;
    while (++index2 < listEvents.length) {
      while (insertion < insertions.length && insertions[insertion].at === start + index2) {
        events.push(insertions[insertion++].event);
      }
      events.push(listEvents[index2]);
    }
    events[start][1]._spread = listSpread;
  }
  function opener(create, and) {
    return open;
    function open(token) {
      enter.call(this, create(token), token);
      if (and) and.call(this, token);
    }
  }
  function buffer() {
    this.stack.push({
      type: "fragment",
      children: []
    });
  }
  function enter(node2, token, errorHandler) {
    const parent = this.stack[this.stack.length - 1];
    const siblings = parent.children;
    siblings.push(node2);
    this.stack.push(node2);
    this.tokenStack.push([token, errorHandler || void 0]);
    node2.position = {
      start: point2(token.start),
      // @ts-expect-error: `end` will be patched later.
      end: void 0
    };
  }
  function closer(and) {
    return close;
    function close(token) {
      if (and) and.call(this, token);
      exit3.call(this, token);
    }
  }
  function exit3(token, onExitError) {
    const node2 = this.stack.pop();
    const open = this.tokenStack.pop();
    if (!open) {
      throw new Error("Cannot close `" + token.type + "` (" + stringifyPosition({
        start: token.start,
        end: token.end
      }) + "): it\u2019s not open");
    }
    if (open[0].type !== token.type) {
      if (onExitError) {
        onExitError.call(this, token, open[0]);
      } else {
        const handler = open[1] || defaultOnError;
        handler.call(this, token, open[0]);
      }
    }
    node2.position.end = point2(token.end);
  }
  function resume() {
    return toString(this.stack.pop());
  }
  function onenterlistordered() {
    this.data.expectingFirstListItemValue = true;
  }
  function onenterlistitemvalue(token) {
    if (this.data.expectingFirstListItemValue) {
      const ancestor = this.stack[this.stack.length - 2];
      ancestor.start = Number.parseInt(this.sliceSerialize(token), 10);
      this.data.expectingFirstListItemValue = void 0;
    }
  }
  function onexitcodefencedfenceinfo() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.lang = data2;
  }
  function onexitcodefencedfencemeta() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.meta = data2;
  }
  function onexitcodefencedfence() {
    if (this.data.flowCodeInside) return;
    this.buffer();
    this.data.flowCodeInside = true;
  }
  function onexitcodefenced() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.value = data2.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, "");
    this.data.flowCodeInside = void 0;
  }
  function onexitcodeindented() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.value = data2.replace(/(\r?\n|\r)$/g, "");
  }
  function onexitdefinitionlabelstring(token) {
    const label = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.label = label;
    node2.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
  }
  function onexitdefinitiontitlestring() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.title = data2;
  }
  function onexitdefinitiondestinationstring() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.url = data2;
  }
  function onexitatxheadingsequence(token) {
    const node2 = this.stack[this.stack.length - 1];
    if (!node2.depth) {
      const depth = this.sliceSerialize(token).length;
      node2.depth = depth;
    }
  }
  function onexitsetextheadingtext() {
    this.data.setextHeadingSlurpLineEnding = true;
  }
  function onexitsetextheadinglinesequence(token) {
    const node2 = this.stack[this.stack.length - 1];
    node2.depth = this.sliceSerialize(token).codePointAt(0) === 61 ? 1 : 2;
  }
  function onexitsetextheading() {
    this.data.setextHeadingSlurpLineEnding = void 0;
  }
  function onenterdata(token) {
    const node2 = this.stack[this.stack.length - 1];
    const siblings = node2.children;
    let tail = siblings[siblings.length - 1];
    if (!tail || tail.type !== "text") {
      tail = text4();
      tail.position = {
        start: point2(token.start),
        // @ts-expect-error: we’ll add `end` later.
        end: void 0
      };
      siblings.push(tail);
    }
    this.stack.push(tail);
  }
  function onexitdata(token) {
    const tail = this.stack.pop();
    tail.value += this.sliceSerialize(token);
    tail.position.end = point2(token.end);
  }
  function onexitlineending(token) {
    const context2 = this.stack[this.stack.length - 1];
    if (this.data.atHardBreak) {
      const tail = context2.children[context2.children.length - 1];
      tail.position.end = point2(token.end);
      this.data.atHardBreak = void 0;
      return;
    }
    if (!this.data.setextHeadingSlurpLineEnding && config2.canContainEols.includes(context2.type)) {
      onenterdata.call(this, token);
      onexitdata.call(this, token);
    }
  }
  function onexithardbreak() {
    this.data.atHardBreak = true;
  }
  function onexithtmlflow() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.value = data2;
  }
  function onexithtmltext() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.value = data2;
  }
  function onexitcodetext() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.value = data2;
  }
  function onexitlink() {
    const node2 = this.stack[this.stack.length - 1];
    if (this.data.inReference) {
      const referenceType = this.data.referenceType || "shortcut";
      node2.type += "Reference";
      node2.referenceType = referenceType;
      delete node2.url;
      delete node2.title;
    } else {
      delete node2.identifier;
      delete node2.label;
    }
    this.data.referenceType = void 0;
  }
  function onexitimage() {
    const node2 = this.stack[this.stack.length - 1];
    if (this.data.inReference) {
      const referenceType = this.data.referenceType || "shortcut";
      node2.type += "Reference";
      node2.referenceType = referenceType;
      delete node2.url;
      delete node2.title;
    } else {
      delete node2.identifier;
      delete node2.label;
    }
    this.data.referenceType = void 0;
  }
  function onexitlabeltext(token) {
    const string3 = this.sliceSerialize(token);
    const ancestor = this.stack[this.stack.length - 2];
    ancestor.label = decodeString(string3);
    ancestor.identifier = normalizeIdentifier(string3).toLowerCase();
  }
  function onexitlabel() {
    const fragment = this.stack[this.stack.length - 1];
    const value = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    this.data.inReference = true;
    if (node2.type === "link") {
      const children = fragment.children;
      node2.children = children;
    } else {
      node2.alt = value;
    }
  }
  function onexitresourcedestinationstring() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.url = data2;
  }
  function onexitresourcetitlestring() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.title = data2;
  }
  function onexitresource() {
    this.data.inReference = void 0;
  }
  function onenterreference() {
    this.data.referenceType = "collapsed";
  }
  function onexitreferencestring(token) {
    const label = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.label = label;
    node2.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
    this.data.referenceType = "full";
  }
  function onexitcharacterreferencemarker(token) {
    this.data.characterReferenceType = token.type;
  }
  function onexitcharacterreferencevalue(token) {
    const data2 = this.sliceSerialize(token);
    const type = this.data.characterReferenceType;
    let value;
    if (type) {
      value = decodeNumericCharacterReference(data2, type === "characterReferenceMarkerNumeric" ? 10 : 16);
      this.data.characterReferenceType = void 0;
    } else {
      const result = decodeNamedCharacterReference(data2);
      value = result;
    }
    const tail = this.stack[this.stack.length - 1];
    tail.value += value;
  }
  function onexitcharacterreference(token) {
    const tail = this.stack.pop();
    tail.position.end = point2(token.end);
  }
  function onexitautolinkprotocol(token) {
    onexitdata.call(this, token);
    const node2 = this.stack[this.stack.length - 1];
    node2.url = this.sliceSerialize(token);
  }
  function onexitautolinkemail(token) {
    onexitdata.call(this, token);
    const node2 = this.stack[this.stack.length - 1];
    node2.url = "mailto:" + this.sliceSerialize(token);
  }
  function blockQuote2() {
    return {
      type: "blockquote",
      children: [],
      position: void 0
    };
  }
  function codeFlow() {
    return {
      type: "code",
      lang: null,
      meta: null,
      value: "",
      position: void 0
    };
  }
  function codeText2() {
    return {
      type: "inlineCode",
      value: "",
      position: void 0
    };
  }
  function definition2() {
    return {
      type: "definition",
      identifier: "",
      label: null,
      title: null,
      url: "",
      position: void 0
    };
  }
  function emphasis() {
    return {
      type: "emphasis",
      children: [],
      position: void 0
    };
  }
  function heading2() {
    return {
      type: "heading",
      // @ts-expect-error `depth` will be set later.
      depth: 0,
      children: [],
      position: void 0
    };
  }
  function hardBreak() {
    return {
      type: "break",
      position: void 0
    };
  }
  function html() {
    return {
      type: "html",
      value: "",
      position: void 0
    };
  }
  function image2() {
    return {
      type: "image",
      title: null,
      url: "",
      alt: null,
      position: void 0
    };
  }
  function link2() {
    return {
      type: "link",
      title: null,
      url: "",
      children: [],
      position: void 0
    };
  }
  function list3(token) {
    return {
      type: "list",
      ordered: token.type === "listOrdered",
      start: null,
      spread: token._spread,
      children: [],
      position: void 0
    };
  }
  function listItem(token) {
    return {
      type: "listItem",
      spread: token._spread,
      checked: null,
      children: [],
      position: void 0
    };
  }
  function paragraph2() {
    return {
      type: "paragraph",
      children: [],
      position: void 0
    };
  }
  function strong() {
    return {
      type: "strong",
      children: [],
      position: void 0
    };
  }
  function text4() {
    return {
      type: "text",
      value: "",
      position: void 0
    };
  }
  function thematicBreak2() {
    return {
      type: "thematicBreak",
      position: void 0
    };
  }
}
function point2(d) {
  return {
    line: d.line,
    column: d.column,
    offset: d.offset
  };
}
function configure(combined, extensions) {
  let index2 = -1;
  while (++index2 < extensions.length) {
    const value = extensions[index2];
    if (Array.isArray(value)) {
      configure(combined, value);
    } else {
      extension(combined, value);
    }
  }
}
function extension(combined, extension2) {
  let key;
  for (key in extension2) {
    if (own2.call(extension2, key)) {
      switch (key) {
        case "canContainEols": {
          const right = extension2[key];
          if (right) {
            combined[key].push(...right);
          }
          break;
        }
        case "transforms": {
          const right = extension2[key];
          if (right) {
            combined[key].push(...right);
          }
          break;
        }
        case "afterExit":
        case "beforeEnter": {
          const right = extension2[key];
          if (right) {
            combined[key].push(right);
          }
          break;
        }
        case "enter":
        case "exit": {
          const right = extension2[key];
          if (right) {
            Object.assign(combined[key], right);
          }
          break;
        }
      }
    }
  }
}
function defaultOnError(left, right) {
  if (left) {
    throw new Error("Cannot close `" + left.type + "` (" + stringifyPosition({
      start: left.start,
      end: left.end
    }) + "): a different token (`" + right.type + "`, " + stringifyPosition({
      start: right.start,
      end: right.end
    }) + ") is open");
  }
  throw new Error("Cannot close document, a token (`" + right.type + "`, " + stringifyPosition({
    start: right.start,
    end: right.end
  }) + ") is still open");
}

// node_modules/remark-parse/lib/index.js
function remarkParse(options) {
  const self = this;
  self.parser = parser;
  function parser(doc) {
    return fromMarkdown(doc, {
      ...self.data("settings"),
      ...options,
      // Note: these options are not in the readme.
      // The goal is for them to be set by plugins on `data` instead of being
      // passed by users.
      extensions: self.data("micromarkExtensions") || [],
      mdastExtensions: self.data("fromMarkdownExtensions") || []
    });
  }
}

// node_modules/bail/index.js
function bail(error) {
  if (error) {
    throw error;
  }
}

// node_modules/unified/lib/index.js
var import_extend = __toESM(require_extend(), 1);

// node_modules/is-plain-obj/index.js
function isPlainObject(value) {
  if (typeof value !== "object" || value === null) {
    return false;
  }
  const prototype = Object.getPrototypeOf(value);
  return (prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null) && !(Symbol.toStringTag in value) && !(Symbol.iterator in value);
}

// node_modules/trough/lib/index.js
function trough() {
  const fns = [];
  const pipeline = { run, use };
  return pipeline;
  function run(...values) {
    let middlewareIndex = -1;
    const callback = values.pop();
    if (typeof callback !== "function") {
      throw new TypeError("Expected function as last argument, not " + callback);
    }
    next(null, ...values);
    function next(error, ...output) {
      const fn = fns[++middlewareIndex];
      let index2 = -1;
      if (error) {
        callback(error);
        return;
      }
      while (++index2 < values.length) {
        if (output[index2] === null || output[index2] === void 0) {
          output[index2] = values[index2];
        }
      }
      values = output;
      if (fn) {
        wrap(fn, next)(...output);
      } else {
        callback(null, ...output);
      }
    }
  }
  function use(middelware) {
    if (typeof middelware !== "function") {
      throw new TypeError(
        "Expected `middelware` to be a function, not " + middelware
      );
    }
    fns.push(middelware);
    return pipeline;
  }
}
function wrap(middleware, callback) {
  let called;
  return wrapped;
  function wrapped(...parameters) {
    const fnExpectsCallback = middleware.length > parameters.length;
    let result;
    if (fnExpectsCallback) {
      parameters.push(done);
    }
    try {
      result = middleware.apply(this, parameters);
    } catch (error) {
      const exception = (
        /** @type {Error} */
        error
      );
      if (fnExpectsCallback && called) {
        throw exception;
      }
      return done(exception);
    }
    if (!fnExpectsCallback) {
      if (result && result.then && typeof result.then === "function") {
        result.then(then, done);
      } else if (result instanceof Error) {
        done(result);
      } else {
        then(result);
      }
    }
  }
  function done(error, ...output) {
    if (!called) {
      called = true;
      callback(error, ...output);
    }
  }
  function then(value) {
    done(null, value);
  }
}

// node_modules/vfile-message/lib/index.js
var VFileMessage = class extends Error {
  /**
   * Create a message for `reason`.
   *
   * > 🪦 **Note**: also has obsolete signatures.
   *
   * @overload
   * @param {string} reason
   *   Reason for message, should use markdown.
   * @param {Options | null | undefined} [options]
   *   Configuration (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {string} reason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | null | undefined} parent
   *   Node or node-like, used for `ancestors` and `place`.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {string} reason
   *   Reason for message, should use markdown.
   * @param {Point | Position | null | undefined} place
   *   Place of message.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {string} reason
   *   Reason for message, should use markdown.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {Error | VFileMessage} cause
   *   Original error cause of the message.
   * @param {Node | NodeLike | null | undefined} parent
   *   Node or node-like, used for `ancestors` and `place`.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {Error | VFileMessage} cause
   *   Original error cause of the message.
   * @param {Point | Position | null | undefined} place
   *   Place of message.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {Error | VFileMessage} cause
   *   Original error cause of the message.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @param {Error | VFileMessage | string} causeOrReason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | Options | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
   *   Configuration (optional).
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (example:
   *   `'my-package:my-rule'` or `'my-rule'`).
   * @returns
   *   Instance of `VFileMessage`.
   */
  // eslint-disable-next-line complexity
  constructor(causeOrReason, optionsOrParentOrPlace, origin) {
    super();
    if (typeof optionsOrParentOrPlace === "string") {
      origin = optionsOrParentOrPlace;
      optionsOrParentOrPlace = void 0;
    }
    let reason = "";
    let options = {};
    let legacyCause = false;
    if (optionsOrParentOrPlace) {
      if ("line" in optionsOrParentOrPlace && "column" in optionsOrParentOrPlace) {
        options = { place: optionsOrParentOrPlace };
      } else if ("start" in optionsOrParentOrPlace && "end" in optionsOrParentOrPlace) {
        options = { place: optionsOrParentOrPlace };
      } else if ("type" in optionsOrParentOrPlace) {
        options = {
          ancestors: [optionsOrParentOrPlace],
          place: optionsOrParentOrPlace.position
        };
      } else {
        options = { ...optionsOrParentOrPlace };
      }
    }
    if (typeof causeOrReason === "string") {
      reason = causeOrReason;
    } else if (!options.cause && causeOrReason) {
      legacyCause = true;
      reason = causeOrReason.message;
      options.cause = causeOrReason;
    }
    if (!options.ruleId && !options.source && typeof origin === "string") {
      const index2 = origin.indexOf(":");
      if (index2 === -1) {
        options.ruleId = origin;
      } else {
        options.source = origin.slice(0, index2);
        options.ruleId = origin.slice(index2 + 1);
      }
    }
    if (!options.place && options.ancestors) {
      const parent = options.ancestors[options.ancestors.length - 1];
      if (parent) {
        options.place = parent.position;
      }
    }
    const start = options.place && "start" in options.place ? options.place.start : options.place;
    this.ancestors = options.ancestors || void 0;
    this.cause = options.cause || void 0;
    this.column = start ? start.column : void 0;
    this.fatal = void 0;
    this.file = "";
    this.message = reason;
    this.line = start ? start.line : void 0;
    this.name = stringifyPosition(options.place) || "1:1";
    this.place = options.place || void 0;
    this.reason = this.message;
    this.ruleId = options.ruleId || void 0;
    this.source = options.source || void 0;
    this.stack = legacyCause && options.cause && typeof options.cause.stack === "string" ? options.cause.stack : "";
    this.actual = void 0;
    this.expected = void 0;
    this.note = void 0;
    this.url = void 0;
  }
};
Object.defineProperties(VFileMessage.prototype, {
  file: { configurable: true, enumerable: true, value: "", writable: true },
  name: { configurable: true, enumerable: true, value: "", writable: true },
  reason: { configurable: true, enumerable: true, value: "", writable: true },
  message: { configurable: true, enumerable: true, value: "", writable: true },
  stack: { configurable: true, enumerable: true, value: "", writable: true },
  column: { configurable: true, enumerable: true, writable: true },
  line: { configurable: true, enumerable: true, writable: true },
  ancestors: { configurable: true, enumerable: true, writable: true },
  cause: { configurable: true, enumerable: true, writable: true },
  fatal: { configurable: true, enumerable: true, writable: true },
  place: { configurable: true, enumerable: true, writable: true },
  ruleId: { configurable: true, enumerable: true, writable: true },
  source: { configurable: true, enumerable: true, writable: true }
});

// node_modules/vfile/lib/minpath.js
import { default as default2 } from "node:path";

// node_modules/vfile/lib/minproc.js
import { default as default3 } from "node:process";

// node_modules/vfile/lib/minurl.js
import { fileURLToPath } from "node:url";

// node_modules/vfile/lib/minurl.shared.js
function isUrl(fileUrlOrPath) {
  return Boolean(
    fileUrlOrPath !== null && typeof fileUrlOrPath === "object" && "href" in fileUrlOrPath && fileUrlOrPath.href && "protocol" in fileUrlOrPath && fileUrlOrPath.protocol && // @ts-expect-error: indexing is fine.
    fileUrlOrPath.auth === void 0
  );
}

// node_modules/vfile/lib/index.js
var order = (
  /** @type {const} */
  [
    "history",
    "path",
    "basename",
    "stem",
    "extname",
    "dirname"
  ]
);
var VFile = class {
  /**
   * Create a new virtual file.
   *
   * `options` is treated as:
   *
   * *   `string` or `Uint8Array` — `{value: options}`
   * *   `URL` — `{path: options}`
   * *   `VFile` — shallow copies its data over to the new file
   * *   `object` — all fields are shallow copied over to the new file
   *
   * Path related fields are set in the following order (least specific to
   * most specific): `history`, `path`, `basename`, `stem`, `extname`,
   * `dirname`.
   *
   * You cannot set `dirname` or `extname` without setting either `history`,
   * `path`, `basename`, or `stem` too.
   *
   * @param {Compatible | null | undefined} [value]
   *   File value.
   * @returns
   *   New instance.
   */
  constructor(value) {
    let options;
    if (!value) {
      options = {};
    } else if (isUrl(value)) {
      options = { path: value };
    } else if (typeof value === "string" || isUint8Array(value)) {
      options = { value };
    } else {
      options = value;
    }
    this.cwd = "cwd" in options ? "" : default3.cwd();
    this.data = {};
    this.history = [];
    this.messages = [];
    this.value;
    this.map;
    this.result;
    this.stored;
    let index2 = -1;
    while (++index2 < order.length) {
      const field2 = order[index2];
      if (field2 in options && options[field2] !== void 0 && options[field2] !== null) {
        this[field2] = field2 === "history" ? [...options[field2]] : options[field2];
      }
    }
    let field;
    for (field in options) {
      if (!order.includes(field)) {
        this[field] = options[field];
      }
    }
  }
  /**
   * Get the basename (including extname) (example: `'index.min.js'`).
   *
   * @returns {string | undefined}
   *   Basename.
   */
  get basename() {
    return typeof this.path === "string" ? default2.basename(this.path) : void 0;
  }
  /**
   * Set basename (including extname) (`'index.min.js'`).
   *
   * Cannot contain path separators (`'/'` on unix, macOS, and browsers, `'\'`
   * on windows).
   * Cannot be nullified (use `file.path = file.dirname` instead).
   *
   * @param {string} basename
   *   Basename.
   * @returns {undefined}
   *   Nothing.
   */
  set basename(basename) {
    assertNonEmpty(basename, "basename");
    assertPart(basename, "basename");
    this.path = default2.join(this.dirname || "", basename);
  }
  /**
   * Get the parent path (example: `'~'`).
   *
   * @returns {string | undefined}
   *   Dirname.
   */
  get dirname() {
    return typeof this.path === "string" ? default2.dirname(this.path) : void 0;
  }
  /**
   * Set the parent path (example: `'~'`).
   *
   * Cannot be set if there’s no `path` yet.
   *
   * @param {string | undefined} dirname
   *   Dirname.
   * @returns {undefined}
   *   Nothing.
   */
  set dirname(dirname) {
    assertPath(this.basename, "dirname");
    this.path = default2.join(dirname || "", this.basename);
  }
  /**
   * Get the extname (including dot) (example: `'.js'`).
   *
   * @returns {string | undefined}
   *   Extname.
   */
  get extname() {
    return typeof this.path === "string" ? default2.extname(this.path) : void 0;
  }
  /**
   * Set the extname (including dot) (example: `'.js'`).
   *
   * Cannot contain path separators (`'/'` on unix, macOS, and browsers, `'\'`
   * on windows).
   * Cannot be set if there’s no `path` yet.
   *
   * @param {string | undefined} extname
   *   Extname.
   * @returns {undefined}
   *   Nothing.
   */
  set extname(extname) {
    assertPart(extname, "extname");
    assertPath(this.dirname, "extname");
    if (extname) {
      if (extname.codePointAt(0) !== 46) {
        throw new Error("`extname` must start with `.`");
      }
      if (extname.includes(".", 1)) {
        throw new Error("`extname` cannot contain multiple dots");
      }
    }
    this.path = default2.join(this.dirname, this.stem + (extname || ""));
  }
  /**
   * Get the full path (example: `'~/index.min.js'`).
   *
   * @returns {string}
   *   Path.
   */
  get path() {
    return this.history[this.history.length - 1];
  }
  /**
   * Set the full path (example: `'~/index.min.js'`).
   *
   * Cannot be nullified.
   * You can set a file URL (a `URL` object with a `file:` protocol) which will
   * be turned into a path with `url.fileURLToPath`.
   *
   * @param {URL | string} path
   *   Path.
   * @returns {undefined}
   *   Nothing.
   */
  set path(path) {
    if (isUrl(path)) {
      path = fileURLToPath(path);
    }
    assertNonEmpty(path, "path");
    if (this.path !== path) {
      this.history.push(path);
    }
  }
  /**
   * Get the stem (basename w/o extname) (example: `'index.min'`).
   *
   * @returns {string | undefined}
   *   Stem.
   */
  get stem() {
    return typeof this.path === "string" ? default2.basename(this.path, this.extname) : void 0;
  }
  /**
   * Set the stem (basename w/o extname) (example: `'index.min'`).
   *
   * Cannot contain path separators (`'/'` on unix, macOS, and browsers, `'\'`
   * on windows).
   * Cannot be nullified (use `file.path = file.dirname` instead).
   *
   * @param {string} stem
   *   Stem.
   * @returns {undefined}
   *   Nothing.
   */
  set stem(stem) {
    assertNonEmpty(stem, "stem");
    assertPart(stem, "stem");
    this.path = default2.join(this.dirname || "", stem + (this.extname || ""));
  }
  // Normal prototypal methods.
  /**
   * Create a fatal message for `reason` associated with the file.
   *
   * The `fatal` field of the message is set to `true` (error; file not usable)
   * and the `file` field is set to the current file path.
   * The message is added to the `messages` field on `file`.
   *
   * > 🪦 **Note**: also has obsolete signatures.
   *
   * @overload
   * @param {string} reason
   * @param {MessageOptions | null | undefined} [options]
   * @returns {never}
   *
   * @overload
   * @param {string} reason
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {string} reason
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {string} reason
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @param {Error | VFileMessage | string} causeOrReason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | MessageOptions | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
   *   Configuration (optional).
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (example:
   *   `'my-package:my-rule'` or `'my-rule'`).
   * @returns {never}
   *   Never.
   * @throws {VFileMessage}
   *   Message.
   */
  fail(causeOrReason, optionsOrParentOrPlace, origin) {
    const message = this.message(causeOrReason, optionsOrParentOrPlace, origin);
    message.fatal = true;
    throw message;
  }
  /**
   * Create an info message for `reason` associated with the file.
   *
   * The `fatal` field of the message is set to `undefined` (info; change
   * likely not needed) and the `file` field is set to the current file path.
   * The message is added to the `messages` field on `file`.
   *
   * > 🪦 **Note**: also has obsolete signatures.
   *
   * @overload
   * @param {string} reason
   * @param {MessageOptions | null | undefined} [options]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @param {Error | VFileMessage | string} causeOrReason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | MessageOptions | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
   *   Configuration (optional).
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (example:
   *   `'my-package:my-rule'` or `'my-rule'`).
   * @returns {VFileMessage}
   *   Message.
   */
  info(causeOrReason, optionsOrParentOrPlace, origin) {
    const message = this.message(causeOrReason, optionsOrParentOrPlace, origin);
    message.fatal = void 0;
    return message;
  }
  /**
   * Create a message for `reason` associated with the file.
   *
   * The `fatal` field of the message is set to `false` (warning; change may be
   * needed) and the `file` field is set to the current file path.
   * The message is added to the `messages` field on `file`.
   *
   * > 🪦 **Note**: also has obsolete signatures.
   *
   * @overload
   * @param {string} reason
   * @param {MessageOptions | null | undefined} [options]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @param {Error | VFileMessage | string} causeOrReason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | MessageOptions | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
   *   Configuration (optional).
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (example:
   *   `'my-package:my-rule'` or `'my-rule'`).
   * @returns {VFileMessage}
   *   Message.
   */
  message(causeOrReason, optionsOrParentOrPlace, origin) {
    const message = new VFileMessage(
      // @ts-expect-error: the overloads are fine.
      causeOrReason,
      optionsOrParentOrPlace,
      origin
    );
    if (this.path) {
      message.name = this.path + ":" + message.name;
      message.file = this.path;
    }
    message.fatal = false;
    this.messages.push(message);
    return message;
  }
  /**
   * Serialize the file.
   *
   * > **Note**: which encodings are supported depends on the engine.
   * > For info on Node.js, see:
   * > <https://nodejs.org/api/util.html#whatwg-supported-encodings>.
   *
   * @param {string | null | undefined} [encoding='utf8']
   *   Character encoding to understand `value` as when it’s a `Uint8Array`
   *   (default: `'utf-8'`).
   * @returns {string}
   *   Serialized file.
   */
  toString(encoding) {
    if (this.value === void 0) {
      return "";
    }
    if (typeof this.value === "string") {
      return this.value;
    }
    const decoder = new TextDecoder(encoding || void 0);
    return decoder.decode(this.value);
  }
};
function assertPart(part, name) {
  if (part && part.includes(default2.sep)) {
    throw new Error(
      "`" + name + "` cannot be a path: did not expect `" + default2.sep + "`"
    );
  }
}
function assertNonEmpty(part, name) {
  if (!part) {
    throw new Error("`" + name + "` cannot be empty");
  }
}
function assertPath(path, name) {
  if (!path) {
    throw new Error("Setting `" + name + "` requires `path` to be set too");
  }
}
function isUint8Array(value) {
  return Boolean(
    value && typeof value === "object" && "byteLength" in value && "byteOffset" in value
  );
}

// node_modules/unified/lib/callable-instance.js
var CallableInstance = (
  /**
   * @type {new <Parameters extends Array<unknown>, Result>(property: string | symbol) => (...parameters: Parameters) => Result}
   */
  /** @type {unknown} */
  /**
   * @this {Function}
   * @param {string | symbol} property
   * @returns {(...parameters: Array<unknown>) => unknown}
   */
  (function(property) {
    const self = this;
    const constr = self.constructor;
    const proto = (
      /** @type {Record<string | symbol, Function>} */
      // Prototypes do exist.
      // type-coverage:ignore-next-line
      constr.prototype
    );
    const value = proto[property];
    const apply = function() {
      return value.apply(apply, arguments);
    };
    Object.setPrototypeOf(apply, proto);
    return apply;
  })
);

// node_modules/unified/lib/index.js
var own3 = {}.hasOwnProperty;
var Processor = class _Processor extends CallableInstance {
  /**
   * Create a processor.
   */
  constructor() {
    super("copy");
    this.Compiler = void 0;
    this.Parser = void 0;
    this.attachers = [];
    this.compiler = void 0;
    this.freezeIndex = -1;
    this.frozen = void 0;
    this.namespace = {};
    this.parser = void 0;
    this.transformers = trough();
  }
  /**
   * Copy a processor.
   *
   * @deprecated
   *   This is a private internal method and should not be used.
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *   New *unfrozen* processor ({@linkcode Processor}) that is
   *   configured to work the same as its ancestor.
   *   When the descendant processor is configured in the future it does not
   *   affect the ancestral processor.
   */
  copy() {
    const destination = (
      /** @type {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>} */
      new _Processor()
    );
    let index2 = -1;
    while (++index2 < this.attachers.length) {
      const attacher = this.attachers[index2];
      destination.use(...attacher);
    }
    destination.data((0, import_extend.default)(true, {}, this.namespace));
    return destination;
  }
  /**
   * Configure the processor with info available to all plugins.
   * Information is stored in an object.
   *
   * Typically, options can be given to a specific plugin, but sometimes it
   * makes sense to have information shared with several plugins.
   * For example, a list of HTML elements that are self-closing, which is
   * needed during all phases.
   *
   * > **Note**: setting information cannot occur on *frozen* processors.
   * > Call the processor first to create a new unfrozen processor.
   *
   * > **Note**: to register custom data in TypeScript, augment the
   * > {@linkcode Data} interface.
   *
   * @example
   *   This example show how to get and set info:
   *
   *   ```js
   *   import {unified} from 'unified'
   *
   *   const processor = unified().data('alpha', 'bravo')
   *
   *   processor.data('alpha') // => 'bravo'
   *
   *   processor.data() // => {alpha: 'bravo'}
   *
   *   processor.data({charlie: 'delta'})
   *
   *   processor.data() // => {charlie: 'delta'}
   *   ```
   *
   * @template {keyof Data} Key
   *
   * @overload
   * @returns {Data}
   *
   * @overload
   * @param {Data} dataset
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *
   * @overload
   * @param {Key} key
   * @returns {Data[Key]}
   *
   * @overload
   * @param {Key} key
   * @param {Data[Key]} value
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *
   * @param {Data | Key} [key]
   *   Key to get or set, or entire dataset to set, or nothing to get the
   *   entire dataset (optional).
   * @param {Data[Key]} [value]
   *   Value to set (optional).
   * @returns {unknown}
   *   The current processor when setting, the value at `key` when getting, or
   *   the entire dataset when getting without key.
   */
  data(key, value) {
    if (typeof key === "string") {
      if (arguments.length === 2) {
        assertUnfrozen("data", this.frozen);
        this.namespace[key] = value;
        return this;
      }
      return own3.call(this.namespace, key) && this.namespace[key] || void 0;
    }
    if (key) {
      assertUnfrozen("data", this.frozen);
      this.namespace = key;
      return this;
    }
    return this.namespace;
  }
  /**
   * Freeze a processor.
   *
   * Frozen processors are meant to be extended and not to be configured
   * directly.
   *
   * When a processor is frozen it cannot be unfrozen.
   * New processors working the same way can be created by calling the
   * processor.
   *
   * It’s possible to freeze processors explicitly by calling `.freeze()`.
   * Processors freeze automatically when `.parse()`, `.run()`, `.runSync()`,
   * `.stringify()`, `.process()`, or `.processSync()` are called.
   *
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *   The current processor.
   */
  freeze() {
    if (this.frozen) {
      return this;
    }
    const self = (
      /** @type {Processor} */
      /** @type {unknown} */
      this
    );
    while (++this.freezeIndex < this.attachers.length) {
      const [attacher, ...options] = this.attachers[this.freezeIndex];
      if (options[0] === false) {
        continue;
      }
      if (options[0] === true) {
        options[0] = void 0;
      }
      const transformer = attacher.call(self, ...options);
      if (typeof transformer === "function") {
        this.transformers.use(transformer);
      }
    }
    this.frozen = true;
    this.freezeIndex = Number.POSITIVE_INFINITY;
    return this;
  }
  /**
   * Parse text to a syntax tree.
   *
   * > **Note**: `parse` freezes the processor if not already *frozen*.
   *
   * > **Note**: `parse` performs the parse phase, not the run phase or other
   * > phases.
   *
   * @param {Compatible | undefined} [file]
   *   file to parse (optional); typically `string` or `VFile`; any value
   *   accepted as `x` in `new VFile(x)`.
   * @returns {ParseTree extends undefined ? Node : ParseTree}
   *   Syntax tree representing `file`.
   */
  parse(file) {
    this.freeze();
    const realFile = vfile(file);
    const parser = this.parser || this.Parser;
    assertParser("parse", parser);
    return parser(String(realFile), realFile);
  }
  /**
   * Process the given file as configured on the processor.
   *
   * > **Note**: `process` freezes the processor if not already *frozen*.
   *
   * > **Note**: `process` performs the parse, run, and stringify phases.
   *
   * @overload
   * @param {Compatible | undefined} file
   * @param {ProcessCallback<VFileWithOutput<CompileResult>>} done
   * @returns {undefined}
   *
   * @overload
   * @param {Compatible | undefined} [file]
   * @returns {Promise<VFileWithOutput<CompileResult>>}
   *
   * @param {Compatible | undefined} [file]
   *   File (optional); typically `string` or `VFile`]; any value accepted as
   *   `x` in `new VFile(x)`.
   * @param {ProcessCallback<VFileWithOutput<CompileResult>> | undefined} [done]
   *   Callback (optional).
   * @returns {Promise<VFile> | undefined}
   *   Nothing if `done` is given.
   *   Otherwise a promise, rejected with a fatal error or resolved with the
   *   processed file.
   *
   *   The parsed, transformed, and compiled value is available at
   *   `file.value` (see note).
   *
   *   > **Note**: unified typically compiles by serializing: most
   *   > compilers return `string` (or `Uint8Array`).
   *   > Some compilers, such as the one configured with
   *   > [`rehype-react`][rehype-react], return other values (in this case, a
   *   > React tree).
   *   > If you’re using a compiler that doesn’t serialize, expect different
   *   > result values.
   *   >
   *   > To register custom results in TypeScript, add them to
   *   > {@linkcode CompileResultMap}.
   *
   *   [rehype-react]: https://github.com/rehypejs/rehype-react
   */
  process(file, done) {
    const self = this;
    this.freeze();
    assertParser("process", this.parser || this.Parser);
    assertCompiler("process", this.compiler || this.Compiler);
    return done ? executor(void 0, done) : new Promise(executor);
    function executor(resolve2, reject) {
      const realFile = vfile(file);
      const parseTree = (
        /** @type {HeadTree extends undefined ? Node : HeadTree} */
        /** @type {unknown} */
        self.parse(realFile)
      );
      self.run(parseTree, realFile, function(error, tree, file2) {
        if (error || !tree || !file2) {
          return realDone(error);
        }
        const compileTree = (
          /** @type {CompileTree extends undefined ? Node : CompileTree} */
          /** @type {unknown} */
          tree
        );
        const compileResult = self.stringify(compileTree, file2);
        if (looksLikeAValue(compileResult)) {
          file2.value = compileResult;
        } else {
          file2.result = compileResult;
        }
        realDone(
          error,
          /** @type {VFileWithOutput<CompileResult>} */
          file2
        );
      });
      function realDone(error, file2) {
        if (error || !file2) {
          reject(error);
        } else if (resolve2) {
          resolve2(file2);
        } else {
          ok(done, "`done` is defined if `resolve` is not");
          done(void 0, file2);
        }
      }
    }
  }
  /**
   * Process the given file as configured on the processor.
   *
   * An error is thrown if asynchronous transforms are configured.
   *
   * > **Note**: `processSync` freezes the processor if not already *frozen*.
   *
   * > **Note**: `processSync` performs the parse, run, and stringify phases.
   *
   * @param {Compatible | undefined} [file]
   *   File (optional); typically `string` or `VFile`; any value accepted as
   *   `x` in `new VFile(x)`.
   * @returns {VFileWithOutput<CompileResult>}
   *   The processed file.
   *
   *   The parsed, transformed, and compiled value is available at
   *   `file.value` (see note).
   *
   *   > **Note**: unified typically compiles by serializing: most
   *   > compilers return `string` (or `Uint8Array`).
   *   > Some compilers, such as the one configured with
   *   > [`rehype-react`][rehype-react], return other values (in this case, a
   *   > React tree).
   *   > If you’re using a compiler that doesn’t serialize, expect different
   *   > result values.
   *   >
   *   > To register custom results in TypeScript, add them to
   *   > {@linkcode CompileResultMap}.
   *
   *   [rehype-react]: https://github.com/rehypejs/rehype-react
   */
  processSync(file) {
    let complete = false;
    let result;
    this.freeze();
    assertParser("processSync", this.parser || this.Parser);
    assertCompiler("processSync", this.compiler || this.Compiler);
    this.process(file, realDone);
    assertDone("processSync", "process", complete);
    ok(result, "we either bailed on an error or have a tree");
    return result;
    function realDone(error, file2) {
      complete = true;
      bail(error);
      result = file2;
    }
  }
  /**
   * Run *transformers* on a syntax tree.
   *
   * > **Note**: `run` freezes the processor if not already *frozen*.
   *
   * > **Note**: `run` performs the run phase, not other phases.
   *
   * @overload
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   * @param {RunCallback<TailTree extends undefined ? Node : TailTree>} done
   * @returns {undefined}
   *
   * @overload
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   * @param {Compatible | undefined} file
   * @param {RunCallback<TailTree extends undefined ? Node : TailTree>} done
   * @returns {undefined}
   *
   * @overload
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   * @param {Compatible | undefined} [file]
   * @returns {Promise<TailTree extends undefined ? Node : TailTree>}
   *
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   *   Tree to transform and inspect.
   * @param {(
   *   RunCallback<TailTree extends undefined ? Node : TailTree> |
   *   Compatible
   * )} [file]
   *   File associated with `node` (optional); any value accepted as `x` in
   *   `new VFile(x)`.
   * @param {RunCallback<TailTree extends undefined ? Node : TailTree>} [done]
   *   Callback (optional).
   * @returns {Promise<TailTree extends undefined ? Node : TailTree> | undefined}
   *   Nothing if `done` is given.
   *   Otherwise, a promise rejected with a fatal error or resolved with the
   *   transformed tree.
   */
  run(tree, file, done) {
    assertNode(tree);
    this.freeze();
    const transformers = this.transformers;
    if (!done && typeof file === "function") {
      done = file;
      file = void 0;
    }
    return done ? executor(void 0, done) : new Promise(executor);
    function executor(resolve2, reject) {
      ok(
        typeof file !== "function",
        "`file` can\u2019t be a `done` anymore, we checked"
      );
      const realFile = vfile(file);
      transformers.run(tree, realFile, realDone);
      function realDone(error, outputTree, file2) {
        const resultingTree = (
          /** @type {TailTree extends undefined ? Node : TailTree} */
          outputTree || tree
        );
        if (error) {
          reject(error);
        } else if (resolve2) {
          resolve2(resultingTree);
        } else {
          ok(done, "`done` is defined if `resolve` is not");
          done(void 0, resultingTree, file2);
        }
      }
    }
  }
  /**
   * Run *transformers* on a syntax tree.
   *
   * An error is thrown if asynchronous transforms are configured.
   *
   * > **Note**: `runSync` freezes the processor if not already *frozen*.
   *
   * > **Note**: `runSync` performs the run phase, not other phases.
   *
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   *   Tree to transform and inspect.
   * @param {Compatible | undefined} [file]
   *   File associated with `node` (optional); any value accepted as `x` in
   *   `new VFile(x)`.
   * @returns {TailTree extends undefined ? Node : TailTree}
   *   Transformed tree.
   */
  runSync(tree, file) {
    let complete = false;
    let result;
    this.run(tree, file, realDone);
    assertDone("runSync", "run", complete);
    ok(result, "we either bailed on an error or have a tree");
    return result;
    function realDone(error, tree2) {
      bail(error);
      result = tree2;
      complete = true;
    }
  }
  /**
   * Compile a syntax tree.
   *
   * > **Note**: `stringify` freezes the processor if not already *frozen*.
   *
   * > **Note**: `stringify` performs the stringify phase, not the run phase
   * > or other phases.
   *
   * @param {CompileTree extends undefined ? Node : CompileTree} tree
   *   Tree to compile.
   * @param {Compatible | undefined} [file]
   *   File associated with `node` (optional); any value accepted as `x` in
   *   `new VFile(x)`.
   * @returns {CompileResult extends undefined ? Value : CompileResult}
   *   Textual representation of the tree (see note).
   *
   *   > **Note**: unified typically compiles by serializing: most compilers
   *   > return `string` (or `Uint8Array`).
   *   > Some compilers, such as the one configured with
   *   > [`rehype-react`][rehype-react], return other values (in this case, a
   *   > React tree).
   *   > If you’re using a compiler that doesn’t serialize, expect different
   *   > result values.
   *   >
   *   > To register custom results in TypeScript, add them to
   *   > {@linkcode CompileResultMap}.
   *
   *   [rehype-react]: https://github.com/rehypejs/rehype-react
   */
  stringify(tree, file) {
    this.freeze();
    const realFile = vfile(file);
    const compiler2 = this.compiler || this.Compiler;
    assertCompiler("stringify", compiler2);
    assertNode(tree);
    return compiler2(tree, realFile);
  }
  /**
   * Configure the processor to use a plugin, a list of usable values, or a
   * preset.
   *
   * If the processor is already using a plugin, the previous plugin
   * configuration is changed based on the options that are passed in.
   * In other words, the plugin is not added a second time.
   *
   * > **Note**: `use` cannot be called on *frozen* processors.
   * > Call the processor first to create a new unfrozen processor.
   *
   * @example
   *   There are many ways to pass plugins to `.use()`.
   *   This example gives an overview:
   *
   *   ```js
   *   import {unified} from 'unified'
   *
   *   unified()
   *     // Plugin with options:
   *     .use(pluginA, {x: true, y: true})
   *     // Passing the same plugin again merges configuration (to `{x: true, y: false, z: true}`):
   *     .use(pluginA, {y: false, z: true})
   *     // Plugins:
   *     .use([pluginB, pluginC])
   *     // Two plugins, the second with options:
   *     .use([pluginD, [pluginE, {}]])
   *     // Preset with plugins and settings:
   *     .use({plugins: [pluginF, [pluginG, {}]], settings: {position: false}})
   *     // Settings only:
   *     .use({settings: {position: false}})
   *   ```
   *
   * @template {Array<unknown>} [Parameters=[]]
   * @template {Node | string | undefined} [Input=undefined]
   * @template [Output=Input]
   *
   * @overload
   * @param {Preset | null | undefined} [preset]
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *
   * @overload
   * @param {PluggableList} list
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *
   * @overload
   * @param {Plugin<Parameters, Input, Output>} plugin
   * @param {...(Parameters | [boolean])} parameters
   * @returns {UsePlugin<ParseTree, HeadTree, TailTree, CompileTree, CompileResult, Input, Output>}
   *
   * @param {PluggableList | Plugin | Preset | null | undefined} value
   *   Usable value.
   * @param {...unknown} parameters
   *   Parameters, when a plugin is given as a usable value.
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *   Current processor.
   */
  use(value, ...parameters) {
    const attachers = this.attachers;
    const namespace = this.namespace;
    assertUnfrozen("use", this.frozen);
    if (value === null || value === void 0) {
    } else if (typeof value === "function") {
      addPlugin(value, parameters);
    } else if (typeof value === "object") {
      if (Array.isArray(value)) {
        addList(value);
      } else {
        addPreset(value);
      }
    } else {
      throw new TypeError("Expected usable value, not `" + value + "`");
    }
    return this;
    function add2(value2) {
      if (typeof value2 === "function") {
        addPlugin(value2, []);
      } else if (typeof value2 === "object") {
        if (Array.isArray(value2)) {
          const [plugin, ...parameters2] = (
            /** @type {PluginTuple<Array<unknown>>} */
            value2
          );
          addPlugin(plugin, parameters2);
        } else {
          addPreset(value2);
        }
      } else {
        throw new TypeError("Expected usable value, not `" + value2 + "`");
      }
    }
    function addPreset(result) {
      if (!("plugins" in result) && !("settings" in result)) {
        throw new Error(
          "Expected usable value but received an empty preset, which is probably a mistake: presets typically come with `plugins` and sometimes with `settings`, but this has neither"
        );
      }
      addList(result.plugins);
      if (result.settings) {
        namespace.settings = (0, import_extend.default)(true, namespace.settings, result.settings);
      }
    }
    function addList(plugins) {
      let index2 = -1;
      if (plugins === null || plugins === void 0) {
      } else if (Array.isArray(plugins)) {
        while (++index2 < plugins.length) {
          const thing = plugins[index2];
          add2(thing);
        }
      } else {
        throw new TypeError("Expected a list of plugins, not `" + plugins + "`");
      }
    }
    function addPlugin(plugin, parameters2) {
      let index2 = -1;
      let entryIndex = -1;
      while (++index2 < attachers.length) {
        if (attachers[index2][0] === plugin) {
          entryIndex = index2;
          break;
        }
      }
      if (entryIndex === -1) {
        attachers.push([plugin, ...parameters2]);
      } else if (parameters2.length > 0) {
        let [primary, ...rest] = parameters2;
        const currentPrimary = attachers[entryIndex][1];
        if (isPlainObject(currentPrimary) && isPlainObject(primary)) {
          primary = (0, import_extend.default)(true, currentPrimary, primary);
        }
        attachers[entryIndex] = [plugin, primary, ...rest];
      }
    }
  }
};
var unified = new Processor().freeze();
function assertParser(name, value) {
  if (typeof value !== "function") {
    throw new TypeError("Cannot `" + name + "` without `parser`");
  }
}
function assertCompiler(name, value) {
  if (typeof value !== "function") {
    throw new TypeError("Cannot `" + name + "` without `compiler`");
  }
}
function assertUnfrozen(name, frozen) {
  if (frozen) {
    throw new Error(
      "Cannot call `" + name + "` on a frozen processor.\nCreate a new processor first, by calling it: use `processor()` instead of `processor`."
    );
  }
}
function assertNode(node2) {
  if (!isPlainObject(node2) || typeof node2.type !== "string") {
    throw new TypeError("Expected node, got `" + node2 + "`");
  }
}
function assertDone(name, asyncName, complete) {
  if (!complete) {
    throw new Error(
      "`" + name + "` finished async. Use `" + asyncName + "` instead"
    );
  }
}
function vfile(value) {
  return looksLikeAVFile(value) ? value : new VFile(value);
}
function looksLikeAVFile(value) {
  return Boolean(
    value && typeof value === "object" && "message" in value && "messages" in value
  );
}
function looksLikeAValue(value) {
  return typeof value === "string" || isUint8Array2(value);
}
function isUint8Array2(value) {
  return Boolean(
    value && typeof value === "object" && "byteLength" in value && "byteOffset" in value
  );
}

// src/minutes/page/html-marks.ts
var MARKS2 = {
  b: "strong",
  strong: "strong",
  i: "emphasis",
  em: "emphasis",
  del: "delete",
  s: "delete",
  strike: "delete"
};
var MAX_DEPTH3 = 24;
var TAG = /^<(?<slash>\/?)(?<name>[a-z]{1,6})\s*>$/iu;
var markOf = (name) => MARKS2[name.toLowerCase()] ?? null;
function withHtmlMarks(nodes) {
  if (!nodes.some(({ type }) => type === "html")) return [...nodes];
  const open = [];
  let children = [];
  for (const node2 of nodes) {
    const tag2 = node2.type === "html" ? TAG.exec(node2.value)?.groups : void 0;
    const name = tag2?.["name"]?.toLowerCase() ?? "";
    const type = markOf(name);
    if (tag2 === void 0 || type === null) children.push(node2);
    else if (tag2["slash"] === "") {
      if (open.length >= MAX_DEPTH3) continue;
      open.push({ name, tag: node2, before: children });
      children = [];
    } else if (open.at(-1)?.name === name) {
      const before2 = open.pop()?.before ?? [];
      const position2 = children[0]?.position ?? node2.position;
      before2.push({ type, children, ...position2 && { position: position2 } });
      children = before2;
    }
  }
  for (const { tag: tag2, before: before2 } of open.toReversed()) children = [...before2, tag2, ...children];
  return children;
}

// src/minutes/page/html-tags.ts
var PIECE = /<!--[^]*?(?:-->|$)|<(?=(?:script|style|pre|code|textarea)\b)[^]*?(?:<\/(?:script|style|pre|code|textarea)\s*>|$)|<(?<slash>\/?)(?<name>[a-zA-Z][a-zA-Z\d]{0,9})\b(?<attributes>[^<>]*)>|[^<]+|</gu;
var SILENT = /^<(?:script|style|pre|code|textarea)\b/u;
var ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\xA0", apos: "'" };
var ENTITY = /&(?:(amp|lt|gt|quot|nbsp|apos)|#(\d{1,6})|#[xX]([\da-fA-F]{1,6}));/gu;
function piecesOfHtml(html, firstLine2) {
  const pieces = [];
  let line = firstLine2;
  for (const match2 of html.includes(">") ? html.matchAll(PIECE) : []) {
    const [text4] = match2;
    const { slash, name, attributes } = match2.groups ?? {};
    if (name !== void 0)
      pieces.push({
        kind: slash === "/" ? "close" : "open",
        name: name.toLowerCase(),
        attributes: attributes ?? "",
        line
      });
    else if (text4.startsWith("<!--")) pieces.push({ kind: "comment", text: text4, line });
    else if (!SILENT.test(text4)) pieces.push({ kind: "words", text: text4.replace(ENTITY, decoded), line });
    for (let at = text4.indexOf("\n"); at >= 0; at = text4.indexOf("\n", at + 1)) line++;
  }
  return pieces;
}
function decoded(whole, name, code2, hex) {
  if (name !== void 0) return ENTITIES[name] ?? whole;
  const point3 = code2 === void 0 ? Number.parseInt(hex ?? "", 16) : Number(code2);
  return point3 > 0 && point3 <= 1114111 ? String.fromCodePoint(point3) : whole;
}
var addressIn = (attributes) => /\bhref\s{0,9}=\s{0,9}["']?([^"'\s>]+)/iu.exec(attributes)?.[1] ?? null;
function boxIn(attributes) {
  return /\btype\s{0,9}=\s{0,9}["']?checkbox/iu.test(attributes) ? /\bchecked\b/iu.test(attributes) : null;
}

// src/minutes/page/html-words.ts
var MAX_DEPTH4 = 24;
function htmlWords() {
  let children = [];
  const marks = [];
  let first = null;
  return {
    say(text4, line) {
      const value = (first === null ? text4.trimStart() : text4).replace(/\n[ \t]+/gu, "\n");
      if (value === "") return;
      const at = line + lineEnds(text4.slice(0, text4.length - text4.trimStart().length)) * (first === null ? 1 : 0);
      first ??= at;
      children.push(marks.reduceRight(marked(at), { type: "text", value, position: positionOf(at) }));
    },
    begin(mark) {
      if (marks.length < MAX_DEPTH4) marks.push(mark);
    },
    end(tag2) {
      const at = marks.findLastIndex((mark) => mark.tag === tag2);
      if (at >= 0) marks.splice(at, 1);
    },
    take() {
      const said = first === null ? null : { children: withoutEnd2(children), line: first };
      children = [];
      first = null;
      return said;
    }
  };
}
function marked(line) {
  const position2 = positionOf(line);
  return (node2, mark) => mark.type === "link" ? { type: "link", url: mark.url, children: [node2], position: position2 } : { type: mark.type, children: [node2], position: position2 };
}
function withoutEnd2(children) {
  const last = children.at(-1);
  if (last?.type !== "text") return [...children];
  const value = last.value.trimEnd();
  return [...children.slice(0, -1), ...value === "" ? [] : [{ ...last, value }]];
}
function lineEnds(text4) {
  return text4.split("\n").length - 1;
}

// src/minutes/page/html.ts
var MAX_DEPTH5 = 24;
var DEPTHS = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 };
function blocksOfHtml(html, firstLine2) {
  const root = [];
  const words = htmlWords();
  const lists = [];
  const open = { table: null, heading: null };
  let line = firstLine2;
  const add2 = (block2) => {
    const list3 = lists.findLast(({ within }) => within)?.list;
    (list3?.children.at(-1)?.children ?? root).push(block2);
  };
  const finish2 = () => {
    const said = words.take();
    if (!said) return;
    const cell = open.table?.children.at(-1)?.children.at(-1);
    const position2 = positionOf(said.line);
    if (cell) cell.children.push(...said.children);
    else if (open.heading !== null) add2({ type: "heading", depth: open.heading, children: said.children, position: position2 });
    else add2({ type: "paragraph", children: said.children, position: position2 });
  };
  const beginList = (ordered) => {
    const list3 = { type: "list", ordered, start: ordered ? 1 : null, children: [], position: positionOf(line) };
    add2(list3);
    lists.push({ list: list3, within: false });
  };
  const beginItem = () => {
    if (lists.length === 0) beginList(false);
    const innermost = lists.at(-1);
    const item = { type: "listItem", checked: null, children: [], position: positionOf(line) };
    innermost?.list.children.push(item);
    if (innermost) innermost.within = true;
  };
  const tagInTable = (name, closing) => {
    if (name === "table" && closing) {
      finish2();
      open.table = null;
    } else if (name === "tr") {
      words.take();
      if (!closing) open.table?.children.push({ type: "tableRow", children: [], position: positionOf(line) });
    } else if (name === "td" || name === "th") {
      finish2();
      if (!closing)
        open.table?.children.at(-1)?.children.push({ type: "tableCell", children: [], position: positionOf(line) });
    } else if (name === "br" || BLOCKS.has(name)) words.say("\n", line);
    else if (name === "li" && !closing) words.say("\n\u2022 ", line);
  };
  const tag2 = (name, closing, attributes) => {
    if (name === "br") {
      words.say("\n", line);
    } else if (name === "table") {
      finish2();
      if (closing) return;
      open.table = { type: "table", children: [], position: positionOf(line) };
      add2(open.table);
    } else if (name === "ul" || name === "ol") {
      finish2();
      if (closing) lists.pop();
      else if (lists.length < MAX_DEPTH5) beginList(name === "ol");
    } else if (name === "li") {
      finish2();
      const innermost = lists.at(-1);
      if (!closing) beginItem();
      else if (innermost) innermost.within = false;
    } else if (name === "input") {
      const item = lists.at(-1)?.list.children.at(-1);
      const box = boxIn(attributes);
      if (item && box !== null) item.checked = box;
    } else if (DEPTHS[name] !== void 0 || BLOCKS.has(name)) {
      finish2();
      open.heading = closing ? null : DEPTHS[name] ?? null;
    } else if (name === "summary") {
      finish2();
      mark({ tag: name, type: "strong" }, closing);
    }
  };
  const mark = (one2, closing) => {
    if (closing) words.end(one2.tag);
    else words.begin(one2);
  };
  for (const piece of piecesOfHtml(html, firstLine2)) {
    line = piece.line;
    if (piece.kind === "words") words.say(piece.text, line);
    else if (piece.kind === "comment") {
      if (!open.table) {
        finish2();
        add2({ type: "html", value: piece.text, position: positionOf(line) });
      }
    } else {
      const { name, attributes } = piece;
      const closing = piece.kind === "close";
      const type = markOf(name);
      const url = addressIn(attributes);
      if (type !== null) mark({ tag: name, type }, closing);
      else if (name === "a" && (closing || url !== null)) mark({ tag: name, type: "link", url: url ?? "" }, closing);
      else if (open.table) tagInTable(name, closing);
      else tag2(name, closing, attributes);
    }
  }
  finish2();
  return root;
}
var BLOCKS = new Set(
  "p div section article details blockquote dl dt dd center figure header footer main nav ul ol".split(" ")
);

// src/minutes/page/list-in-words.ts
var BOX2 = /(?:^|[ \t\n]+)[-*+•][ \t]{1,4}\[(?<tick>[ xX])\][ \t]+(?=\S)/gu;
var BULLET = /^\s*(?:[-*+•]|\d{1,2}[.)])[ \t]{1,4}(?:\[(?<tick>[ xX])\][ \t]+)?(?=\S)/u;
var HANDLE2 = /^\s*(?=@[A-Za-z\d])/u;
function partsOf(words, isPoint) {
  const pieces = piecesOf2(
    words,
    !isPoint && words.some(isBreak) && beginnings(words).every((text4) => HANDLE2.test(text4))
  );
  const [first, ...rest] = pieces;
  const begun = pieces.filter(({ sort }) => sort !== "lead");
  if (!first || begun.length === 0) return null;
  const hasLead = first.sort === "lead" && first.nodes.length > 0;
  const announced = hasLead && /[:：]\s*$/u.test(textOf2(first.nodes.at(-1)));
  if (begun.length < 2 && !announced && !isPoint) return null;
  const points = (first.sort === "lead" ? rest : pieces).map(({ nodes, checked, line }) => ({
    checked: checked ?? null,
    children: nodes,
    line
  }));
  return { lead: hasLead ? first.nodes : [], points };
}
function piecesOf2(words, byHandle) {
  const pieces = [{ nodes: [], checked: void 0, line: words[0]?.position?.start.line ?? 1, sort: "lead" }];
  const add2 = (node2) => {
    pieces.at(-1)?.nodes.push(node2);
  };
  const begin = (checked, line, sort) => {
    const last2 = pieces.at(-1);
    if (last2) last2.nodes = trimmed3(last2.nodes);
    pieces.push({ nodes: [], checked, line, sort });
  };
  words.forEach((node2, index2) => {
    if (node2.type !== "text") {
      add2(node2);
      return;
    }
    let { value } = node2;
    let line = node2.position?.start.line ?? 1;
    const behind2 = words[index2 - 1];
    const bullet = behind2 === void 0 || isBreak(behind2) ? (byHandle ? HANDLE2 : BULLET).exec(value) : null;
    if (bullet) {
      begin(tickOf(bullet), line, "bullet");
      value = value.slice(bullet[0].length);
    }
    let told = 0;
    for (const box of value.matchAll(BOX2)) {
      say(value.slice(told, box.index), line, add2);
      line += lineEnds2(value.slice(told, box.index + box[0].length));
      begin(tickOf(box), line, "box");
      told = box.index + box[0].length;
    }
    say(value.slice(told), line, add2);
  });
  const last = pieces.at(-1);
  if (last) last.nodes = trimmed3(last.nodes);
  return pieces.filter(({ nodes, sort }) => sort === "lead" || nodes.length > 0);
}
function say(value, line, add2) {
  if (value !== "") add2({ type: "text", value, position: positionOf(line) });
}
function tickOf(match2) {
  const tick = match2.groups?.["tick"];
  return tick === void 0 ? null : tick !== " ";
}
function beginnings(words) {
  return words.flatMap((node2, at) => {
    const behind2 = words[at - 1];
    return !isBreak(node2) && (behind2 === void 0 || isBreak(behind2)) ? [textOf2(node2)] : [];
  });
}
var isBreak = (node2) => node2.type === "break" || node2.type === "html" && /^<br\s*\/?>$/iu.test(node2.value);
function trimmed3(nodes) {
  const rest = [...nodes];
  for (let last = rest.at(-1); last !== void 0; last = rest.at(-1)) {
    const value = last.type === "text" ? last.value.trimEnd() : null;
    if (value !== null && last.type === "text" && value !== "") {
      rest[rest.length - 1] = { ...last, value };
      break;
    }
    if (value === null && !isBreak(last)) break;
    rest.pop();
  }
  return rest;
}
function textOf2(node2) {
  if (node2 === void 0) return "";
  if (node2.type === "text") return node2.value;
  return "children" in node2 ? textOf2(node2.children.at(-1)) : "";
}
function lineEnds2(text4) {
  return text4.split("\n").length - 1;
}

// src/minutes/page/plain-form.ts
var FOR_US = /<!--\s*minutes:/iu;
function plainForm(page) {
  return { ...page, children: plainBlocks(page.children) };
}
function plainBlocks(blocks) {
  const plain3 = [];
  for (const block2 of blocks) {
    switch (block2.type) {
      case "html":
        addHtml(plain3, block2.value, block2.position?.start.line ?? 1);
        break;
      case "paragraph":
        plain3.push(...paragraphsOf(block2.children, block2));
        break;
      case "heading":
        plain3.push({ ...block2, children: withHtmlMarks(block2.children) });
        break;
      case "blockquote":
        plain3.push({ ...block2, children: plainBlocks(block2.children) });
        break;
      case "list":
        plain3.push({ ...block2, children: block2.children.flatMap(itemsOf2) });
        break;
      default:
        plain3.push(block2);
    }
  }
  return plain3;
}
function addHtml(plain3, html, line) {
  const [first, ...rest] = FOR_US.test(html) ? [htmlOf(html, line)] : blocksOfHtml(html, line);
  if (first === void 0) return;
  const last = plain3.at(-1);
  if (first.type === "list" && last?.type === "list" && /^\s*<li\b/iu.test(html)) last.children.push(...first.children);
  else plain3.push(first);
  plain3.push(...rest);
}
var htmlOf = (value, line) => ({ type: "html", value, position: positionOf(line) });
function paragraphsOf(children, paragraph2) {
  const words = withHtmlMarks(children);
  const parts = partsOf(words, false);
  if (!parts) return [{ ...paragraph2, children: words }];
  const { lead, points } = parts;
  const start = paragraph2.position?.start.line ?? 1;
  const list3 = points.map(itemOf);
  const position2 = positionOf(list3[0]?.position?.start.line ?? start, paragraph2.position?.end.line);
  return [
    ...lead.length > 0 ? [{ ...paragraph2, children: lead, position: positionOf(start, lineOf(lead, start)) }] : [],
    { type: "list", ordered: false, start: null, children: list3, position: position2 }
  ];
}
function itemsOf2(item) {
  const [first, ...rest] = item.children;
  if (first?.type !== "paragraph") return [{ ...item, children: plainBlocks(item.children) }];
  const words = withHtmlMarks(first.children);
  const parts = partsOf(words, true);
  if (!parts || parts.lead.length === 0 || item.checked === null && parts.points.some(({ checked }) => checked !== null))
    return [{ ...item, children: [...paragraphsOf(words, first), ...plainBlocks(rest)] }];
  const start = item.position?.start.line ?? 1;
  const own4 = { ...first, children: parts.lead, position: positionOf(start, lineOf(parts.lead, start)) };
  const points = parts.points.map(itemOf);
  points.at(-1)?.children.push(...plainBlocks(rest));
  return [{ ...item, children: [own4] }, ...points];
}
function itemOf({ checked, children, line }) {
  const position2 = positionOf(line, lineOf(children, line));
  return { type: "listItem", checked, children: [{ type: "paragraph", children, position: position2 }], position: position2 };
}
function lineOf(children, start) {
  const last = children.at(-1);
  const line = last?.position?.start.line ?? start;
  return last?.type === "text" ? line + last.value.split("\n").length - 1 : line;
}

// src/minutes/page/markdown.ts
var plain2 = unified().use(remarkParse).data("micromarkExtensions", [gfmTaskListItem(), gfmStrikethrough()]).data("fromMarkdownExtensions", [gfmTaskListItemFromMarkdown(), gfmStrikethroughFromMarkdown()]).freeze();
var withTables = unified().use(remarkParse).data("micromarkExtensions", [gfmTable(), gfmTaskListItem(), gfmStrikethrough()]).data("fromMarkdownExtensions", [
  gfmTableFromMarkdown(),
  gfmTaskListItemFromMarkdown(),
  gfmStrikethroughFromMarkdown()
]).freeze();
var TABLE_RULE = /^(?=[^\n]*-)(?=[^\n]*[|:])[-|: \t>*+.)\d]+$/m;
function parseMarkdown(text4) {
  const { frontMatter, body } = splitFrontMatter(text4.replace(/\r\n?/g, "\n"));
  const written = body.replace(NUMBERED_HEADING, "$1\\$2\n$3");
  return { root: plainForm(isForRemark(written) ? remarkTree(written) : treeOf(written)), frontMatter };
}
var NUMBERED_HEADING = /^(\d{1,2})([.)][ \t][^\n]{1,120})\n(-{4,}|={4,})(?=[ \t]*$)/gmu;
function remarkTree(body) {
  const root = (TABLE_RULE.test(body) ? withTables : plain2).parse(body);
  return { ...root, children: root.children.filter(isBlock) };
}
function isBlock(node2) {
  return !["text", "emphasis", "strong", "delete", "inlineCode", "break", "link", "image"].includes(node2.type);
}
var OTHER_DIALECT = /^[ \t>]{0,8}(?::{3}|h[1-6]\.[ \t])|^(?:import|export)[ {]|^\{\/\*|^(?:[ ]{4}|\t)/mu;
var MOST_MARKS = 4e3;
var MARK = /[*_[\]<`~|]/gu;
function isForRemark(body) {
  return body.length <= MOST_CHARACTERS && !OTHER_DIALECT.test(body) && (body.match(MARK)?.length ?? 0) <= MOST_MARKS;
}
var MOST_CHARACTERS = 2e5;
function plainText(nodes) {
  return nodes.map(plainTextOf).join("").replace(/\s+/g, " ").trim();
}
function plainTextOf(node2) {
  switch (node2.type) {
    case "text":
    case "inlineCode":
      return node2.value;
    case "break":
      return " ";
    case "image":
    case "imageReference":
    case "html":
    case "footnoteReference":
      return "";
    default:
      return node2.children.map(plainTextOf).join("");
  }
}

// src/minutes/fields/named-people.ts
function withPeopleNamed(draft, reading) {
  const { text: text4, supporters } = withoutCopied(draft.text, reading);
  const named = withNames(text4, reading.names.addresses).replace(/\[name=([^[\]\n]{1,60})\]/gu, "$1");
  return named === draft.text ? draft : { ...draft, text: named, supporters: uniquePeople([...draft.supporters, ...supporters]) };
}
var MAX_COPIED = 10;
function withoutCopied(text4, { names, lexicon }) {
  if (!text4.includes("@")) return { text: text4, supporters: [] };
  const tail = Math.max(0, text4.length - 400);
  for (const mark of text4.slice(tail).matchAll(/[,;(]\s{0,3}/gu)) {
    const from = tail + mark.index + mark[0].length;
    const word = wordAt("copied", text4.slice(from), lexicon);
    if (word === 0) continue;
    const supporters = [];
    let rest = text4.slice(from + word).replace(/^[\s:：]+/u, "");
    for (let people = 0; people < MAX_COPIED; people++) {
      const found2 = addressAt(rest);
      if (!found2) break;
      supporters.push(names.addresses.get(found2.address) ?? { name: found2.address, login: false });
      rest = rest.slice(found2.length).replace(/^[\s,;)]+/u, "");
      rest = rest.slice(wordAt("and", rest, lexicon)).trimStart();
    }
    if (supporters.length > 0 && /^[\s.)]*$/u.test(rest))
      return { text: text4.slice(0, tail + mark.index).trimEnd(), supporters };
  }
  return { text: text4, supporters: [] };
}

// src/minutes/candidates/labelled-facts.ts
var LABELLED2 = /^[\s*_]*([\p{L}][\p{L} ]{1,24}?)[\s*_]*[:：][\s*_]*(\S[^\n]{0,119})$/u;
function labelledFacts(entry2, reading) {
  const facts = { owners: [], due: null };
  if (entry2.kind === "heading") return facts;
  const { lexicon } = reading;
  for (const child of entry2.children) {
    const [, label = "", value = ""] = child.ignored ? [] : LABELLED2.exec(child.prose.text.trim()) ?? [];
    if (facts.owners.length === 0 && child.kind === "point" && child.children.length === 0) {
      const alone = ownersAlone(child.prose.text, reading.names, lexicon);
      if (alone?.every(({ name: name2, login }) => login || reading.names.known.has(name2.toLowerCase())) === true)
        facts.owners = alone;
    }
    const name = label.toLowerCase().trim();
    if (lexicon.has("ownerLabels", name) || lexicon.has("ownerRole", name)) {
      if (facts.owners.length === 0) facts.owners = ownerList(value, reading);
    } else if (lexicon.has("dueColumn", name) && !lexicon.has("dateColumn", name)) {
      facts.due ??= dueText(value, lexicon);
    }
  }
  return facts;
}
function dueText(written, lexicon) {
  const text4 = oneLine(written);
  const none = lexicon.has("noTask", text4.toLowerCase()) || lexicon.has("nobody", text4.toLowerCase());
  return isEmpty(text4) || none ? null : text4;
}
function withLabelledFacts(draft, reading) {
  if (draft.entry.children.length === 0) return draft;
  const { owners, due: due2 } = labelledFacts(draft.entry, reading);
  return { ...draft, owners: draft.owners.length > 0 ? draft.owners : owners, due: draft.due ?? due2 };
}

// src/minutes/candidates/called.ts
var MAX_REPLY = 5;
function saidOfCalled(words, lexicon, carriedOver) {
  if (isEmpty(words)) return { says: null };
  if (words.split(" ").length > MAX_REPLY) return null;
  const says = whatSays(words, lexicon, carriedOver);
  if (says?.status === "closed") return { says };
  const behind2 = splitStatus(`t - ${words.replace(/^[([]+|[)\]]+$/gu, "")}`, lexicon, carriedOver);
  return behind2.says !== null && behind2.text === "t" ? { says: behind2.says } : null;
}

// src/minutes/candidates/code.ts
var CODE = new RegExp("^\\s*[[(]?#?((?:\\p{Lu}\\p{L}{0,9}[-./]?)?\\d{1,8}(?:[-./]\\p{Lu}{0,2}\\d{1,8}){0,4})[\\])]?(?=[\\s:\uFF1A.)\u2013\u2014-]|$)", "u");
var PARTED = /^\s*[:：]\s*|^\s+[–—-]\s+|^\s+(?=@\w)/u;
var LETTERED = new RegExp("^\\p{Lu}\\p{L}*[-./]?\\d", "u");
var ISO_DAY = /^\d{4}-\d\d-\d\d$/u;
function codeInFront(words, entry2) {
  const found2 = CODE.exec(words);
  const code2 = found2?.[1];
  if (!found2 || code2 === void 0 || ISO_DAY.test(code2) || isDay(code2)) return null;
  const behind2 = words.slice(found2[0].length);
  const parted = PARTED.exec(behind2);
  const boxed = /^\s*[[(]/u.test(found2[0]) && /[\])]$/u.test(found2[0]);
  const isStructured = LETTERED.test(code2) || /[-./]/u.test(code2);
  if (!isStructured) return null;
  if (!parted && !boxed && behind2.trim() !== "" && !isScheme(code2, entry2)) return null;
  return { code: code2, length: found2[0].length + (parted?.[0].length ?? /^[\s:：]*/u.exec(behind2)?.[0].length ?? 0) };
}
function isDay(code2) {
  const [first = 0, second = 0, third] = /^\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?$/u.test(code2) ? code2.split(/[./]/u).map(Number) : [];
  if (first <= 0 || second <= 0) return false;
  return third !== void 0 || isDayOfMonth(first, second) || isDayOfMonth(second, first);
}
var isDayOfMonth = (day, month) => month <= 12 && day <= (DAYS[month - 1] ?? 0);
var DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function isScheme(code2, entry2) {
  const build = buildOf(code2);
  return entry2.parent?.children.some((beside) => {
    const other = beside === entry2 || beside.kind !== "point" ? void 0 : CODE.exec(beside.prose.text)?.[1];
    return other !== void 0 && buildOf(other) === build;
  }) ?? false;
}
var buildOf = (code2) => code2.replace(/\d+/gu, "0");
function codeInCell(cell) {
  const text4 = cell.trim();
  return new RegExp("^#?(?:\\p{Lu}\\p{L}{0,9}[-./ ]?)?\\d{1,8}(?:[-./]\\p{Lu}{0,2}\\d{1,8}){0,4}$", "u").test(text4) && (LETTERED.test(text4) || /[-./]/u.test(text4) || Number(text4.replace("#", "")) > MERE_COUNT) ? text4.replace(/^#/u, "") : null;
}
var MERE_COUNT = 9;

// src/minutes/fields/item.ts
var ARROW = /\s(?:->|=>|→|⇒)\s*(?=\S)/u;
function saidBehindArrow(told, { lexicon, names }) {
  const arrow = ARROW.exec(told.text);
  if (!arrow || isEmpty(told.text.slice(0, arrow.index))) return told;
  const said = told.text.slice(arrow.index + arrow[0].length);
  if (ownersAlone(said, names, lexicon)) return told;
  return { says: whatSays(said, lexicon, true), text: told.text.slice(0, arrow.index).trimEnd(), evidence: said };
}
function fieldsOf(item, { lexicon, names, boxes }) {
  const first = leadingStatus(item.words, lexicon, boxes);
  const lead = item.front(first.text);
  const isLed = lead !== null && lead.owners.length > 0;
  const body = lead ? leadingStatus(first.text.slice(lead.length), lexicon, boxes) : first;
  const told = splitStatus(body.text, lexicon, item.carried);
  const later2 = told.says || !item.carried ? told : saidBehindArrow(told, { lexicon, names, boxes });
  const early = [item.early, first].find((said) => said?.says) ?? body;
  const status = later2.says ? later2 : { ...later2, says: early.says, evidence: early.evidence };
  const named = item.named.length > 0 ? item.named : lead?.owners ?? [];
  const trailing = named.length > 0 ? null : trailingOwners(status.text, names, lexicon);
  const text4 = trailing ? `${status.text.slice(0, trailing.start).trimEnd()}${status.text.slice(trailing.end).replace(/^(?![:：,;.])/u, " ")}` : status.text;
  return {
    text: taskText(text4, named.length > 0),
    owners: named.length > 0 ? alsoOwners(text4, named, names, lexicon) : [...trailing?.owners ?? item.inherited],
    supporters: lead?.supporters ?? [],
    status,
    due: trailing?.due ?? null,
    isLed
  };
}
function itemOf2({ text: text4, owners, supporters, due: due2 }, { scope, ...place }) {
  return {
    marker: null,
    malformed: false,
    text: text4,
    owners,
    supporters,
    carriedOver: scope?.place.carried ?? false,
    ownWords: true,
    due: due2,
    issueNumber: null,
    code: null,
    head: scope?.head ?? null,
    ...place
  };
}

// src/minutes/candidates/status-below.ts
function ownStatements(entry2, status, line) {
  const statements = [];
  if (entry2.checked === true) statements.push({ says: DONE, line: entry2.line, text: "[x]" });
  if (isStruck(entry2.prose)) statements.push({ says: DONE, line: entry2.line, text: oneLine(entry2.prose.text) });
  if (status.says) statements.push({ says: status.says, line, text: status.evidence });
  return statements;
}
function statementsBelow(entry2, task, carriedOver, reading) {
  if (entry2.kind === "heading") return [];
  return entry2.children.filter(
    (child) => (child.kind === "point" || child.kind === "paragraph") && child.checked === null && !child.ignored
  ).filter((child) => reading.markers(child.prose.mask).length === 0).map((child) => ({
    says: whatSays(child.prose.text, reading.lexicon, carriedOver, task),
    line: child.line,
    text: oneLine(child.prose.text)
  }));
}
function groupSays(group, { lexicon }) {
  const words = lettersOf(oneLine(group.prose.text).toLowerCase());
  if (lexicon.has("done", words) || lexicon.has("doneApart", words)) return DONE;
  return lexicon.has("goesOn", words) || lexicon.has("open", words) ? NOT_DONE : null;
}
function struckWords(prose, from, to, reading) {
  const inked = prose.spans.filter(
    (span) => span.end > from && span.start < to && /[\p{L}\p{N}]/u.test(prose.text.slice(span.start, span.end))
  );
  const first = inked.findIndex((span) => span.struck);
  const plain3 = inked.findIndex((span, at) => at > first && !span.struck);
  const last = inked[plain3 - 1];
  if (first < 0 || plain3 <= 0 || !last || inked.slice(plain3).some((span) => span.struck)) return null;
  const behind2 = prose.text.slice(last.end, to);
  return whatSays(withoutParting(behind2), reading.lexicon, false) === null ? null : prose.text.slice(Math.max(from, inked[0]?.start ?? from), last.end);
}
function statusSetApart(prose, { lexicon }) {
  const { text: text4 } = prose;
  const span = prose.spans.findLast(({ strong, start }) => strong && start > 0);
  if (!span || !/[\p{L}\p{N})\]]\s$/u.test(text4.slice(0, span.start))) return text4;
  const said = text4.slice(span.start, span.end).toLowerCase().replace(/[.:!\s]+$/u, "");
  const says = ["done", "doneApart", "goesOn", "dropped", "notDone", "open", "noNews"].some(
    (one2) => lexicon.has(one2, said)
  );
  return says ? `${text4.slice(0, span.start)}\u2013 ${text4.slice(span.start)}` : text4;
}
function isStruck(prose) {
  const inked = prose.spans.filter((span) => /[\p{L}\p{N}]/u.test(prose.text.slice(span.start, span.end)));
  const struck = inked.filter((span) => span.struck);
  const length = (spans) => spans.reduce((sum, span) => sum + span.end - span.start, 0);
  return struck.length > 0 && length(struck) * 2 > length(inked);
}

// src/minutes/fields/listed-items.ts
function listedItem(entry2, scope, reading) {
  const { lexicon, boxes } = reading;
  const { carried } = scope.place;
  const written = struckWords(entry2.prose, 0, entry2.prose.text.length, reading) ?? statusSetApart(entry2.prose, reading);
  const bare2 = trapInFront(plainWords(written), reading);
  const isPlain2 = bare2 === null && written === entry2.prose.text;
  const early = isPlain2 ? factsOf(entry2, reading).status : leadingStatus(bare2?.words ?? plainWords(written), lexicon, boxes);
  const numbered2 = codeInFront(early.text, entry2);
  const fields = fieldsOf(
    {
      words: plainWords(numbered2 ? early.text.slice(numbered2.length) : early.text),
      early,
      named: [],
      front: (words) => leadOf2(words, scope, reading),
      inherited: scope.owners,
      carried
    },
    reading
  );
  const called = numbered2?.code ?? OF_ISSUE.exec(oneLine(written))?.[0];
  const told = fields.text;
  const reply2 = called === void 0 ? null : saidOfCalled(told, lexicon, carried);
  const text4 = called !== void 0 && reply2 !== null ? called : told;
  const place = {
    entry: entry2,
    line: entry2.line,
    endLine: entry2.endLine,
    rule: scope.rule ?? (carried ? "in-carried-list" : "in-action-list"),
    scope,
    nodes: nodesOf(entry2.prose),
    statements: [
      ...ownStatements(entry2, fields.status, entry2.line),
      ...reply2?.says ? [{ says: reply2.says, line: entry2.line, text: told }] : [],
      ...statementsBelow(entry2, text4, carried, reading),
      ...scope.place.closed && entry2.checked === null ? [{ says: DONE, line: scope.head.line, text: oneLine(scope.head.prose.text) }] : []
    ]
  };
  return {
    ...itemOf2({ ...fields, text: text4 }, place),
    marker: bare2?.marker ?? null,
    code: numbered2?.code ?? codeOfOrnament(early.text)
  };
}

// src/minutes/decision/points.ts
var LABELLED_LINK = /^[^:]{2,60}:\s*\S+:\/\/\S+$/u;
function vetoOf(entry2, scope, above, amongMarked, looksLikeTask, reading) {
  const rule = (name, owners = null) => ({ rule: name, owners });
  const { lexicon, names } = reading;
  const { line: text4, words } = factsOf(entry2, reading);
  const points = entry2.children.filter((child) => child.kind === "point");
  const boxes = entry2.checked !== null && above?.entry.checked !== null;
  const isLoose = scope.rule === "looks-like-task" && !leadOfTask(entry2, reading) && !beginsLikeTask(text4, reading.lexicon);
  if (above && !(entry2.kind === "point" && boxes && !isLoose)) return rule("detail");
  if (entry2.checked === null && ASIDE3.test(text4)) return rule("detail");
  if (isEmpty(text4)) return rule(points.length > 0 ? "group-above" : "no-task");
  const alone = ownersAlone(text4, names, lexicon);
  if (entry2.kind === "heading" && lexicon.has("otherSections", text4.toLowerCase().replace(/[:：\s]+$/u, "")))
    return rule("other-statement");
  if (points.length > 0 || entry2.kind === "heading") {
    if (alone && isPlausibleOwner(alone, entry2, scope, reading)) return rule("owner-above", alone);
    const group = entry2.kind === "heading" ? groupCalled(text4, lexicon) : null;
    if (group) return rule("owner-above", group);
    if (entry2.kind === "heading" || /[:：]$/u.test(text4)) return rule("group-above");
    const boxed = points.some((child) => child.checked !== null && !isReply(oneLine(child.prose.text), lexicon));
    if (entry2.checked === null && boxed) return rule("group-above");
    if (entry2.checked === null && isOneWord(text4, lexicon)) return rule("group-above");
  }
  const marker = reading.markers(entry2.prose.mask)[0];
  const empty = noTask(text4, false, lexicon) ?? (marker?.start === 0 ? noTask(oneLine(entry2.prose.text.slice(marker.end)), false, lexicon) : null);
  if (empty) return rule(empty);
  const label = /^([\p{L}'’ -]{2,24})\s?[:：]/u.exec(text4)?.[1]?.trim().toLowerCase();
  if (entry2.checked !== false && label !== void 0 && lexicon.has("otherStatements", label))
    return rule("other-statement");
  if (isEmpty(entry2.prose.mask) && !isOfOneIssue(entry2) || isListElsewhere(entry2)) return rule("link-only");
  if (linksElsewhere(entry2) && placeOf(entry2.prose.mask, lexicon) !== null) return rule("link-only");
  if (/\s\d{1,2}$/u.test(text4) && lexicon.has("action", text4.slice(0, text4.lastIndexOf(" ")).toLowerCase()))
    return rule("template");
  const lead = leadOf2(words, scope, reading);
  const owned2 = lead !== null && lead.owners.length > 0;
  if (entry2.kind === "paragraph" && !(owned2 && (lead.ending === "duty" || lead.ending === "colon")))
    return rule("no-owner-in-section");
  const speaks = entry2.kind === "paragraph" || scope.place.strength === "weak" && entry2.checked === null;
  if (speaks && owned2 && lead.ending === "colon" && isSpoken(words.slice(lead.length), lexicon)) return rule("detail");
  if (owned2 && entry2.checked === null && isSpeech(words, lead, reading)) return rule("detail");
  if (entry2.checked !== null || owned2) return null;
  if (scope.place.strength === "weak" && scope.owners.length === 0 && lead?.ending !== "duty" && !trailingOwners(text4, names, lexicon) && labelledFacts(entry2, reading).owners.length === 0 && !looksLikeTask(entry2))
    return rule("weak-section");
  const isOfNumber = codeInFront(text4, entry2) !== null || isOfOneIssue(entry2) || OF_ISSUE.test(text4);
  if (!isOfNumber && isReply(leadingStatus(text4, lexicon).text, lexicon)) return rule("detail");
  if (scope.headIsItem && LABELLED_LINK.test(text4)) return rule("link-only");
  if (isTaught(scope.head.prose.mask, lexicon)) return null;
  const isTask = isEarlierTask(text4, scope, reading) || scope.place.strength === "weak" && beginsLikeTask(text4, lexicon);
  const marked2 = isTask || trapInFront(plainWords(entry2.prose.text), reading) !== null;
  return amongMarked(entry2) && !marked2 ? rule("unmarked-among-marked") : null;
}
function isOneWord(text4, lexicon) {
  if (/\s/u.test(text4)) return false;
  const scripts = new Set(Array.from(text4, scriptOf));
  if (!scripts.has("han") && !scripts.has("hiragana")) return true;
  return text4.length <= MAX_SPACELESS_WORD && lexicon.at("imperative", text4) === 0;
}
var MAX_SPACELESS_WORD = 4;
function isPlausibleOwner(owners, entry2, scope, { names, lexicon }) {
  return owners.every((owner) => {
    if (owner.login || names.known.has(owner.name.toLowerCase())) return true;
    if (lexicon.has("everybody", owner.name.toLowerCase())) return true;
    const colon = /[:：]\s*$/u.test(entry2.prose.text);
    if (entry2.kind === "heading" && !(colon && names.listed === 0 && !isThing(owner.name, lexicon)))
      return new RegExp("^\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+$", "u").test(owner.name);
    if (!new RegExp("^\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}\\p{Ll}+){0,2}$", "u").test(owner.name)) return false;
    return names.listed === 0 && !entry2.children.some((child) => child.checked !== null) && (scope.place.strength === "plain" || entry2.children.every((child) => beginsLikeTask(oneLine(child.prose.text), lexicon)));
  });
}
function groupCalled(text4, lexicon) {
  const name = text4.replace(/[:：\s]+$/u, "");
  const words = name.split(" ");
  const last = words.at(-1)?.toLowerCase() ?? "";
  const isName = words.length > 1 && words.length <= 5 && words.every((word) => !new RegExp("^\\p{Ll}", "u").test(word));
  if (isName && lexicon.has("groups", last)) return [{ name, login: false }];
  const parts = name.split(new RegExp("\\s*[&/,+]\\s*|\\s(?=\\p{Ll}{1,3}\\s)\\p{Ll}{1,3}\\s", "u"));
  const areGroups = parts.length > 1 && parts.every((part) => lexicon.has("groups", part.toLowerCase()));
  return areGroups ? parts.map((part) => ({ name: part, login: false })) : null;
}
function isSpoken(words, lexicon) {
  const said = words.trimStart();
  return /^["“„«]/u.test(said) || beginsWith("spoken", said, lexicon);
}
function isTold2(words, lexicon) {
  if (beginsWith("tells", words, lexicon)) return true;
  const first = new RegExp("^\\p{L}+", "u").exec(words)?.[0].toLowerCase() ?? "";
  return lexicon.words("tells").some((word) => word.startsWith("*") && first.endsWith(word.slice(1)));
}
function beginsWith(concept, words, lexicon) {
  const length = lexicon.at(concept, words);
  return length > 0 && !new RegExp("^\\p{L}", "u").test(words.slice(length));
}
function isSpeech(words, lead, { lexicon }) {
  const behind2 = words.slice(lead.length).trimStart();
  return lead.ending !== "duty" && wordAt("reported", behind2, lexicon) > 0;
}
var ASIDE3 = /^[(（][^()（）]{3,300}[)）][\s.]*$/u;
function isEarlierTask(text4, scope, { names, lexicon }) {
  const first = /^[\p{L}'’-]+/u.exec(text4)?.[0].toLowerCase() ?? "";
  if (!scope.place.carried || first === "" || isTold2(text4, lexicon) || /[?？]/u.test(text4)) return false;
  if (names.known.has(first) || lexicon.has("acted", first) || whatSays(text4, lexicon, true) !== null) return false;
  const trailing = trailingOwners(text4, names, lexicon);
  return trailing !== null && trailing.start < trailing.end && /[)\]）]\s*$/u.test(text4);
}
function isReply(text4, lexicon) {
  const plain3 = text4.toLowerCase().replace(/[.!\s]+$/u, "");
  if (lexicon.has("notDone", plain3) || lexicon.has("done", plain3)) return true;
  const said = whatSays(text4, lexicon, false);
  return said?.status === "closed" && said.strength === "explicit" && text4.split(" ").length < 4;
}

// src/minutes/habits/markers/extent.ts
var CLOSERS = { "(": ")", "[": "]", "{": "}", "\uFF08": "\uFF09", "\u3010": "\u3011" };
var MAX_BRACKET = 2e3;
var MAX_STATEMENT2 = 4e3;
function bracketBefore(mask, at, since) {
  const open = since + mask.slice(since, at).trimEnd().length - 1;
  const opener = mask[open] ?? "";
  const closer = CLOSERS[opener];
  if (closer === void 0 || open < since) return null;
  let depth = 0;
  const last = Math.min(mask.length, open + MAX_BRACKET);
  for (let index2 = open; index2 < last; index2++) {
    if (mask[index2] === opener) depth++;
    else if (mask[index2] === closer && --depth === 0) return { open, close: index2 };
  }
  return { open, close: last };
}
var NEXT_STATEMENT = new RegExp("\\n(?<!\\n[^\\S\\n]*\\n)(?=\\s*(?:\\p{Lu}[\\p{L}.'\u2019]{0,15}(?: \\p{Lu}[\\p{L}.'\u2019]{0,15})?\\s?[:\uFF1A]\\s|\\p{Ll}\\p{Lu}:\\s|\\.{3}|\u2026|=>|->|\u2192|[\u2022\u25E6\u2013\u2014]\\s|[\\d:.[\\]\\s]{0,16}(?:<[^\\s<>]{2,30})?>\\s|\\[[ xX]?\\]|\\d{1,2}\\s?[.)]\\s))", "u");
function nextStatement(mask, from) {
  const next = NEXT_STATEMENT.exec(mask.slice(from, from + MAX_STATEMENT2));
  return next ? from + next.index : null;
}
var MAX_PRIOR = 80;
function priorOwners(text4, names, lexicon, colon) {
  const lineStart = text4.lastIndexOf("\n") + 1;
  const before2 = text4.slice(lineStart);
  if (before2.length > MAX_PRIOR) return null;
  const inner = before2.replace(/^[\s([{*_]+/u, "");
  const bare2 = inner.replace(/[\s:：,–—\-\])}([*_]+$/u, "");
  if (bare2 === "" || lexicon.has("markerState", bare2.toLowerCase())) return null;
  const separated = /[:：\]–—]\s*[[(*_]*\s*$|\s-\s*$/u.test(inner);
  const possessive = /['’]s$/u.test(bare2);
  const lead = readOwners(bare2.replace(/['’]s$/u, ""), names, lexicon, separated || possessive);
  if (lead?.ending !== "end" || lead.owners.length === 0) return null;
  const plain3 = lead.owners.every(
    (owner) => owner.login || (possessive || colon) && names.known.has(owner.name.toLowerCase())
  );
  if (!separated && !plain3) return null;
  return { owners: lead.owners, start: lineStart + before2.length - inner.length };
}

// src/minutes/habits/markers/around.ts
var isListed = ({ name }, { names }) => names.known.has(name.toLowerCase());
var isKnown = (person, where) => person.login || isListed(person, where);
var STATEMENT_START = new RegExp('(?:^|[\\n([{\uFF08\u3010:\uFF1A;\uFF1B,\uFF0C.\u3002!?/|>\xBB\u2022"\u201C#]|->|=>|\u2192|\u21D2|\\s[-\u2013\u2014]{1,3}|^[-\u2013\u2014]|\\p{Extended_Pictographic}\\uFE0F?)\\s*$', "u");
var LINE_START = new RegExp(`^(?:\\[?\\d{1,2}:\\d\\d(?::\\d\\d)?\\]?\\s)?(?:<[^\\s<>]{2,30}>|[\\s([{\uFF08\u3010"'\u201C*_>\u2022=#\u2192\u21D2-]|\\p{Extended_Pictographic}|[\\uFE0F\\u200D\u2610\u25A1]|:[a-z][a-z0-9_+-]{1,39}:)*$`, "u");
var COLON2 = /^[?!]{0,3}[ \t\u00A0]{0,3}[:：](?![a-z0-9_+-]{2,40}:)/u;
var SEMICOLON = /^\s?;(?=\s)/u;
var DASHED = /^\s*(?:[-–—]{1,2}>?|→|=>)\s/u;
var LONE_NAME = /^[\p{L}\p{N}][\p{L}\p{N}_-]{1,38}$/u;
var ASIDE4 = /^(?:\s?\(([^()\n]{1,80})\)|\[([^[\]\n]{1,80})\](?=\s?[:：])|\/(?<slashed>[\p{L}][\p{L}\p{N}.@&/ -]{0,40}?)(?=\s?[:：]\s))\s*(?=[:：,]|\s|$)/u;
var IN_BOX = /^\s?\[/u;
var LOOK_BACK = 80;
function lookAround(prose, word, since, where) {
  const { mask } = prose;
  const begin = mask[word.start - 1] === "@" ? word.start - 1 : word.start;
  const before2 = mask.slice(Math.max(0, begin - LOOK_BACK), begin);
  const bracket = bracketBefore(mask, begin, since);
  const boxed = bracket !== null && mask.slice(word.end, bracket.close).trim() === "";
  let at = boxed ? bracket.close + 1 : word.end;
  let rest = mask.slice(at, bracket && !boxed ? bracket.close : mask.length);
  const skip = (length) => {
    at += length;
    rest = rest.slice(length);
  };
  if (word.sort === "word") skip(wantedIn(rest, where));
  const from = fromEarlier(rest, where);
  skip(from);
  skip(untilIn(rest, where));
  skip(stateIn(rest, where));
  const aside = boxed ? null : asideOf(rest, word, where);
  skip(aside?.length ?? 0);
  const leads = LINE_START.test(before2.slice(before2.lastIndexOf("\n") + 1));
  const colon = COLON2.exec(rest) ?? (leads && word.sort === "initials" ? SEMICOLON.exec(rest) : null);
  skip(colon?.[0].length ?? 0);
  const { names, lexicon } = where;
  const plain3 = readOwners(rest, names, lexicon, bracket !== null && word.sort !== "todo" || IN_BOX.test(rest));
  const isAlone = plain3 === null && colon !== null && !leads && word.sort !== "todo";
  const alone = isAlone ? readOwners(rest, names, lexicon, true) : null;
  return {
    word,
    prose,
    mask,
    since,
    where,
    before: before2,
    starts: STATEMENT_START.test(before2),
    leads,
    bracket,
    boxed,
    at,
    rest,
    colon: colon !== null,
    aside,
    lead: alone?.ending === "end" ? alone : plain3,
    prior: priorOf(mask, since, bracket?.open ?? begin, colon !== null, where),
    lower: word.word === word.word.toLowerCase(),
    carried: from > 0 || isEarlier(before2, where)
  };
}
function wantedIn(rest, { lexicon }) {
  const space = /^\s+/u.exec(rest)?.[0].length ?? 0;
  const word = space > 0 ? wordAt("wanted", rest.slice(space), lexicon) : 0;
  return word > 0 && /^\s*[:：]/u.test(rest.slice(space + word)) ? space + word : 0;
}
var FROM_EARLIER = phrase("ORIGIN ARTICLE? (EARLIER ANY* | MONTH NUMBER* | NUMBER+)", ["number", "any"]);
var MAX_ORIGIN = 60;
function fromEarlier(rest, { lexicon }) {
  const from = new RegExp("^\\s+(?=\\p{L})", "u").exec(rest)?.[0].length ?? 0;
  if (from === 0 || wordAt("origin", rest.slice(from), lexicon) === 0) return 0;
  const end = rest.slice(0, MAX_ORIGIN).search(/\s*[:：]/u);
  if (end <= from || !/^[\p{L}\p{M}\p{N} .,'’/-]+$/u.test(rest.slice(from, end))) return 0;
  const words = lexicon.tag(rest.slice(from, end).toLowerCase());
  const tagged = words.map(({ classes }) => ({ classes: /* @__PURE__ */ new Set([...classes, "any"]) }));
  return FROM_EARLIER.matches(tagged) ? end : 0;
}
function untilIn(rest, { names, lexicon }) {
  const space = /^\s+/u.exec(rest)?.[0].length ?? 0;
  if (space === 0) return 0;
  const word = wordAt("until", rest.slice(space), lexicon);
  const behind2 = /^\s[^:：\n()@]{2,30}(?=[:：]\s)/u.exec(rest.slice(space + word))?.[0];
  if (word === 0 || behind2 === void 0) return 0;
  const length = space + word + behind2.length;
  const isDay2 = dueTail(`t ${rest.slice(space, length)}`, lexicon.languages).due !== null;
  return isDay2 || ownersAlone(behind2, names, lexicon) === null ? length : 0;
}
function stateIn(rest, { lexicon }) {
  const state = /^\s?[([]([\p{L} ]{3,20})[)\]](?=\s|[:：])/u.exec(rest);
  return state && lexicon.has("markerState", (state[1] ?? "").toLowerCase()) ? state[0].length : 0;
}
function isEarlier(before2, { lexicon }) {
  if (!new RegExp("\\p{L}\\s+$", "u").test(before2)) return false;
  const said = before2.slice(Math.max(...Array.from("\n([*_", (sign) => before2.lastIndexOf(sign))) + 1).trim().toLowerCase();
  return lexicon.has("earlier", said) || lexicon.has("leftover", said);
}
function priorOf(mask, since, until, colon, where) {
  const from = Math.max(since, until - 2 * LOOK_BACK);
  const prior = priorOwners(mask.slice(from, until), where.names, where.lexicon, colon);
  return prior && { owners: prior.owners, start: from + prior.start };
}
function asideOf(rest, word, where) {
  const { names, lexicon } = where;
  const aside = ASIDE4.exec(rest);
  if (!aside) return null;
  const slashed = aside.groups?.["slashed"];
  const content3 = dueTail(slashed ?? aside[1] ?? aside[2] ?? "", lexicon.languages).words;
  const after = rest.slice(aside[0].length);
  const behind2 = COLON2.test(after) || DASHED.test(after);
  if (word.sort === "initials" && lexicon.find("intelligence", withoutJoiners(content3, lexicon))) return null;
  const lead = readOwners(content3, names, lexicon, true);
  if (slashed !== void 0 && !(lead?.ending === "end" && lead.owners.every((one2) => isKnown(one2, where))))
    return null;
  const words = content3.split(/\s*[,/&+]\s*/u);
  const plain3 = behind2 && (words.length > 1 || COLON2.test(after)) && words.every((name) => LONE_NAME.test(name) && !lexicon.has("nobody", name.toLowerCase()));
  const owners = lead?.ending === "end" && lead.owners.length > 0 ? lead.owners : plain3 ? words.map((name) => ({ name, login: false })) : [];
  if (owners.length === 0 && !COLON2.test(after)) return null;
  return { owners, supporters: [], length: aside[0].length, ending: "end", certain: false };
}
function withoutJoiners(words, lexicon) {
  return words.toLowerCase().split(/\s+/u).map((word) => word === "&" || word === "/" || lexicon.has("and", word) ? "," : word).join(" ");
}

// src/minutes/habits/markers/owners-around.ts
function isNick(word, { lexicon }) {
  return !["markerTopic", "noTask", "nobody"].some((one2) => lexicon.has(one2, word)) && !isNoName(word, lexicon) && !isThing(word, lexicon);
}
var nicked = (name) => [{ name, login: false }];
function boxedNick({ rest, bracket, where }) {
  const nick = new RegExp("^\\s*(\\p{Ll}[\\p{Ll}\\p{N}_-]{2,20})\\s*$", "u").exec(rest)?.[1];
  if (nick === void 0 || !bracket || !isNick(nick, where)) return null;
  return { at: bracket.close, lead: null, further: nicked(nick) };
}
function bracketedNick({ rest, at, where }) {
  const found2 = new RegExp("^\\s+(\\p{Ll}[\\p{Ll}\\p{N}_-]{1,20})\\s?[:\uFF1A]\\s+", "u").exec(rest);
  const nick = found2?.[1];
  if (!found2 || nick === void 0 || !isNick(nick, where)) return null;
  return { at: at + found2[0].length, lead: null, further: nicked(nick) };
}
function slippedLogin({ rest, at }) {
  const login = /^[\s\u00A0]+([\p{L}\p{N}][\p{L}\p{N}_-]{0,38})\s?[:：]\s*/u.exec(rest);
  return login && { at: at + login[0].length, lead: null, further: nicked(login[1] ?? "") };
}
var MAX_NICKS = 6;
function botsNicks({ rest, at, lead, where: { lexicon } }) {
  if (lead && lead.owners.length > 0) return {};
  const nicks = [];
  let end = /^\s+/u.exec(rest)?.[0].length ?? 0;
  while (end > 0 && nicks.length < MAX_NICKS) {
    const nick = /^[\p{L}\p{N}_|^-]{2,30}/u.exec(rest.slice(end))?.[0];
    if (nick === void 0) return {};
    nicks.push(nick);
    end += nick.length;
    const behind2 = rest.slice(end);
    const space = /^\s*/u.exec(behind2)?.[0].length ?? 0;
    const duty = space > 0 ? wordAt("duty", behind2.slice(space), lexicon) : 0;
    const length = /^\s*:\s*/u.exec(behind2)?.[0].length ?? (duty > 0 ? space + duty : 0);
    if (length > 0) {
      const gap = /^\s*/u.exec(behind2.slice(length))?.[0].length ?? 0;
      return { at: at + end + length + gap, lead: null, further: nicks.flatMap(nicked) };
    }
    const and = space > 0 ? wordAt("and", behind2.slice(space), lexicon) : 0;
    const joiner = /^\s*,\s*|^\s+&\s+/u.exec(behind2)?.[0].length ?? (and > 0 ? space + and + 1 : 0);
    if (joiner === 0) return {};
    end += joiner;
  }
  return {};
}
var LOOK_BACK2 = 60;
function loginBeforeBox({ word, mask, bracket, rest }) {
  if (word.sort !== "initials" || !bracket || rest.trim() !== "") return null;
  const line = mask.slice(Math.max(0, bracket.open - LOOK_BACK2), bracket.open).trimEnd();
  const last = handlesIn(line).at(-1);
  if (last?.end !== line.length) return null;
  return { lead: null, further: [last.person], priorStart: bracket.open - (line.length - last.start) - 1 };
}
function ownerAtEnd({ rest, at, where }) {
  if (!/[:：]\s*@[^@]*$/u.test(rest) || rest.length >= 80) return null;
  const split = Math.max(rest.lastIndexOf(":"), rest.lastIndexOf("\uFF1A"));
  const named = readOwners(rest.slice(split + 1), where.names, where.lexicon);
  return named?.ending === "end" ? { lead: null, until: at + split, further: named.owners } : null;
}
function pointedOwners({ word, before: before2, rest, boxed, lower, starts, where }) {
  const points = boxed ? !lower : /(?:->|→|=>|⇒|\s[-–—]{1,3})\s*$/u.test(before2);
  if (!starts || word.plural || !points) return null;
  const arrow = !/[-–—]\s*$/u.test(before2);
  const { names, lexicon } = where;
  const lead = readOwners(rest, names, lexicon, true);
  if (arrow && !boxed && lead?.ending === "end" && lead.owners.length > 0 && word.sort !== "todo") {
    const isName = (one2) => isListed(one2, where) || new RegExp("^\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\.?)?$", "u").test(one2.name) && !isTopic(one2.name, where);
    return lead.owners.every(isName) ? { lead, further: [] } : null;
  }
  if (rest.trim() !== "" || lower) return null;
  const near = before2.replace(/[\s.([{]+$/u, "");
  const begin = Math.max(...["\n", ". ", "; ", "? ", "! "].map((end) => near.lastIndexOf(end) + end.length - 1));
  const owner = readOwners(near.slice(begin).trimStart(), names, lexicon);
  return owner?.ending === "duty" && owner.owners.length > 0 ? { lead: null, further: owner.owners } : null;
}
function isTopic(name, { lexicon }) {
  const word = name.toLowerCase();
  return isThing(name, lexicon) || lexicon.has("markerTopic", word) || lexicon.has("intelligence", word);
}
var MAX_TAKER = 100;
function takerOf({ word, mask, rest, at, since, where }) {
  const { names, lexicon } = where;
  const near = mask.slice(Math.max(since, word.start - MAX_TAKER), word.start);
  const line = near.slice(near.lastIndexOf("\n") + 1);
  const to = toIn(rest, where);
  if (to === 0 || !/\s$/u.test(line)) return null;
  const words = line.trim().split(/\s+/u);
  const dropped = (...concepts) => {
    const last = words.at(-1)?.toLowerCase() ?? "";
    const is = concepts.some((concept) => lexicon.has(concept, last));
    if (is) words.pop();
    return is;
  };
  const article = dropped("article");
  if (!dropped("takesOn")) return null;
  dropped("duty");
  const lead = readOwners(words.join(" ").replace(/^[^\p{L}@([]+/u, ""), names, lexicon, true);
  if (lead?.ending !== "end" || lead.owners.length === 0) return null;
  if (!article && !lead.owners.every((one2) => isKnown(one2, where))) return null;
  return { at: at + to, lead: null, further: lead.owners, priorStart: word.start - line.length };
}
function toIn(rest, { lexicon }) {
  const space = /^\s*/u.exec(rest)?.[0].length ?? 0;
  const behind2 = rest.slice(space);
  const word = behind2.startsWith(":") ? 1 : wordAt("askedFor", behind2, lexicon) || wordAt("origin", behind2, lexicon);
  const gap = new RegExp("^\\s+(?=\\p{L})", "u").exec(behind2.slice(word))?.[0].length ?? 0;
  return word > 0 && gap > 0 ? space + word + gap : 0;
}

// src/minutes/habits/markers.ts
var MARKERS = [
  {
    name: "bot",
    rule: "marker-name",
    priority: 1,
    says: "as a command to a bot of IRC",
    at: ["hash word"],
    phrase: "",
    owner: "behind",
    reads: botsNicks,
    examples: ["#action zoe, bob to count boats \u2192 zoe bob | count boats", "#action Alice: print it \u2192 Alice | print it"],
    counter: ["see #actions"]
  },
  {
    name: "boxed-nick",
    rule: "marker-colon",
    priority: 2,
    says: "with a nick in its brackets, and nothing else",
    at: ["line bracket !owned"],
    phrase: "ASIDE? COLON",
    owner: "none",
    reads: boxedNick,
    examples: ["[ACTION: zoe] paint the pier \u2192 zoe | paint the pier"],
    counter: ["[ACTION zoe]"]
  },
  {
    name: "colon",
    rule: "marker-colon",
    priority: 3,
    says: "with a colon, or with its owner in brackets or behind a slash",
    at: [],
    phrase: "(ASIDE | COLON)",
    owner: "behind",
    examples: [
      "AI: paint the pier \u2192 | paint the pier",
      "AI: Alice to paint the pier \u2192 Alice | paint the pier",
      "TODO(@bob): count boats \u2192 @bob | count boats",
      "AI/Bob: count boats \u2192 Bob | count boats",
      "Alice: AI: paint the pier \u2192 Alice | paint the pier",
      "It sticks. Action item: Bob to oil it \u2192 Bob | oil it"
    ],
    counter: ["AI is: a topic"]
  },
  {
    name: "slipped-login",
    rule: "marker-name",
    priority: 4,
    says: "with an @ that belongs to the login behind it",
    at: ["malformed line"],
    phrase: "",
    owner: "none",
    reads: slippedLogin,
    examples: ["@AI zoe: paint the pier \u2192 zoe | paint the pier"],
    counter: ["mail to office@AI zoe: hello"]
  },
  {
    name: "slipped-name",
    rule: "marker-name",
    priority: 5,
    says: "with an @ that is no part of it, before people who are listed",
    at: ["malformed line"],
    phrase: "LISTED",
    owner: "behind",
    examples: ["@AI Alice paint the pier \u2192 Alice | paint the pier"],
    counter: ["@AI the pier is to be painted"]
  },
  {
    name: "login",
    rule: "marker-handle",
    priority: 6,
    says: "before a login",
    at: [],
    phrase: "HANDLE",
    owner: "behind",
    examples: ["AI @bob count boats \u2192 @bob | count boats", "It sticks (AI @alice) \u2192 @alice | It sticks"],
    counter: ["AI of @bob"]
  },
  {
    name: "box-arrow",
    rule: "marker-arrow",
    priority: 7,
    says: "in brackets of its own behind what somebody is to do",
    at: ["box"],
    phrase: "",
    owner: "none",
    reads: (around) => pointedOwners(around) ?? loginBeforeBox(around),
    examples: ["count boats, @bob (AI) \u2192 @bob | count boats", "Bob to count boats [ACTION] \u2192 Bob | count boats"],
    counter: ["boats (AI)"]
  },
  {
    name: "box",
    rule: "marker-boxed",
    priority: 8,
    says: "in brackets of its own",
    at: ["box"],
    phrase: "",
    owner: "behind",
    examples: ["[ACTION] paint the pier \u2192 | paint the pier", "[AI] Bob to count boats \u2192 Bob | count boats"],
    counter: ["[ACTIONS of May]"]
  },
  {
    name: "dash-owner",
    rule: "marker-dash",
    priority: 9,
    says: "with a dash or an arrow before somebody who is to do it",
    at: ["start !word", "start !lower", "start line"],
    phrase: "DASH (OWNER (LED_COLON | LED_DUTY | END) | PLAIN)",
    owner: "opened",
    examples: [
      "AI - Alice to paint the pier \u2192 Alice | paint the pier",
      "AI -> Bob: count boats \u2192 Bob | count boats",
      "AI - @bob count boats \u2192 @bob | count boats",
      "AI - Zoe count boats \u2192 Zoe | count boats"
    ],
    counter: ["AI - a survey"]
  },
  {
    name: "dash",
    rule: "marker-dash",
    priority: 10,
    says: "with a dash or an arrow in front, where it means nothing else",
    at: ["start todo", "start phrase", "line word", "start word !lower prior", "start initials prior"],
    phrase: "DASH",
    owner: "opened",
    examples: ["TODO - paint the pier \u2192 | paint the pier", "Action - paint the pier \u2192 | paint the pier"],
    counter: ["AI - a survey", "the action - a success"]
  },
  {
    name: "charged",
    rule: "marker-name",
    priority: 11,
    says: "with a word that leads to its owner",
    at: ["line", "start initials"],
    phrase: "CHARGE OWNER (LED_COLON | LED_DUTY)",
    owner: "opened",
    examples: [
      "Action on Bob to count boats \u2192 Bob | count boats",
      "AI for @bob: count boats \u2192 @bob | count boats",
      "It sticks. AI for Bob to oil it \u2192 Bob | oil it"
    ],
    counter: ["AI for good", "we need action by Bob: he knows"]
  },
  {
    name: "charged-last",
    rule: "marker-name",
    priority: 12,
    says: "behind a task, with a word that leads to logins and nothing else",
    at: ["start initials !line !plural"],
    phrase: "CHARGE LOGINS END",
    owner: "opened",
    examples: ["Count boats. AI on @bob \u2192 @bob | Count boats."],
    counter: ["AI on Bob"]
  },
  {
    name: "comma",
    rule: "marker-name",
    priority: 13,
    says: "with a comma before its owner",
    at: ["line phrase", "line word !lower"],
    phrase: "COMMA OWNER (LED_COLON | LED_DUTY)",
    owner: "opened",
    examples: ["Action item, Bob to count boats \u2192 Bob | count boats"],
    counter: ["Action, drama and boats"]
  },
  {
    name: "counted",
    rule: "marker-name",
    priority: 14,
    says: "with its number and a full stop before its owner",
    at: ["line code"],
    phrase: "STOP OWNER (LED_COLON | LED_DUTY)",
    owner: "opened",
    examples: ["Action 3. Bob to count boats \u2192 Bob | count boats"],
    counter: ["Action 3. Boats were counted"]
  },
  {
    name: "to-do-of",
    rule: "marker-name",
    priority: 15,
    says: 'behind a name and a colon, before "to"',
    at: ["initials colonBefore prior"],
    phrase: "TO_DO",
    owner: "none",
    examples: ["Alice: AI to paint the pier \u2192 Alice | paint the pier"],
    counter: ["Alice: AI to me is a tool"]
  },
  {
    name: "to-be-done",
    rule: "marker-name",
    priority: 16,
    says: 'behind a topic and a colon, before "to be"',
    at: ["initials colonBefore"],
    phrase: "TO_BE",
    owner: "none",
    examples: ["The old pier: AI to be painted \u2192 | to be painted"],
    counter: ["Pier: AI to the rescue"]
  },
  {
    name: "name-alone",
    rule: "marker-name",
    priority: 17,
    says: "before people who are known and nothing else, in brackets or apart",
    at: ["bracket known", "apart start !lower known"],
    phrase: "CALLED END",
    owner: "behind",
    examples: ["Paint the pier (AI Alice) \u2192 Alice | Paint the pier", "Paint the pier. AI Bob \u2192 Bob | Paint the pier."],
    counter: ["Paint the pier (AI Zoe)"]
  },
  {
    name: "name",
    rule: "marker-name",
    priority: 18,
    says: "before a name with a colon or a verb that says who is to do it",
    at: ["line", "bracket !word", "bracket !lower", "apart start !lower"],
    phrase: "CALLED (LED_COLON | LED_DUTY)",
    owner: "behind",
    examples: [
      "AI Alice: paint the pier \u2192 Alice | paint the pier",
      "TODO Zoe to paint the pier \u2192 Zoe | paint the pier",
      "AI Team Storage: tidy up \u2192 Team Storage | tidy up"
    ],
    counter: ["AI policy: a draft", "AI moderation: a draft", "Action plan: a draft", "Action item scribe: Bob"]
  },
  {
    name: "name-in-box",
    rule: "marker-name",
    priority: 19,
    says: "before a name in brackets of its own",
    at: ["line"],
    phrase: "BOXED",
    owner: "behind",
    examples: ["ACTION [Zoe] paint the pier \u2192 Zoe | paint the pier"],
    counter: ["Action [the pier] is old"]
  },
  {
    name: "bold-duty",
    rule: "marker-bold",
    priority: 20,
    says: "in bold, before somebody who is to do it",
    at: ["start !lower bold"],
    phrase: "OWNER LED_DUTY",
    owner: "behind",
    examples: ["It is late. **Action** Alice to paint the pier \u2192 Alice | paint the pier"],
    counter: ["It is late. Action Alice to paint the pier"]
  },
  {
    name: "numbered",
    rule: "marker-numbered",
    priority: 21,
    says: "with the group's own number, of several parts",
    at: ["line structured text !plural", "bracket structured text !plural"],
    phrase: "",
    owner: "behind",
    examples: ["[Action-SC-2017-14 Improve the pier](https://harbour.example/14) \u2192 | Improve the pier"],
    counter: ["We did Action-SC-2017-14 Improve the pier"]
  },
  {
    name: "capitals",
    rule: "marker-capitals",
    priority: 22,
    says: "in capitals and in front, unless all the line is",
    at: ["line word loud !plural sentence", "line phrase loud !plural sentence"],
    phrase: "",
    owner: "behind",
    examples: [
      "ACTION ITEM more lamps are needed \u2192 | more lamps are needed",
      "ACTION paint the pier \u2192 | paint the pier"
    ],
    counter: ["ACTION PLAN FOR MAY", "Action paint the pier", "ACTION is needed"]
  },
  {
    name: "behind",
    rule: "marker-behind",
    priority: 23,
    says: "last, in brackets or in bold behind a dash",
    at: ["todo !line !plural last openBefore", "todo !line !plural last dashBefore strong"],
    phrase: "",
    owner: "none",
    examples: ["Paint the pier - **todo** \u2192 | Paint the pier"],
    counter: ["Much is todo", "Paint the pier - todo"]
  },
  {
    name: "bracketed-nick",
    rule: "marker-name",
    priority: 24,
    says: "in brackets, with a nick and a colon",
    at: ["bracket word"],
    phrase: "",
    owner: "none",
    reads: bracketedNick,
    examples: ["The pier is old (action zoe: paint it) \u2192 zoe | paint it"],
    counter: ["The pier is old (action plan: paint it)"]
  },
  {
    name: "bold",
    rule: "marker-bold",
    priority: 25,
    says: "in bold, alone and in front",
    at: ["line !initials boldAlone more"],
    phrase: "",
    owner: "behind",
    examples: ["**Action** paint the pier \u2192 | paint the pier"],
    counter: ["Action paint the pier", "**Action movies** are loud"]
  },
  {
    name: "owner-at-end",
    rule: "marker-handle",
    priority: 26,
    says: "in brackets with a task and its owner at the end",
    at: ["bracket initials"],
    phrase: "",
    owner: "none",
    reads: ownerAtEnd,
    examples: ["Lamps (AI test them: @alice) \u2192 @alice | test them"],
    counter: ["Lamps (AI test them)"]
  },
  {
    name: "todo",
    rule: "todo-bare",
    priority: 27,
    says: "TODO in capitals and in front",
    at: [
      "todo line capitals !plural text !listBehind !bracketOnly",
      "todo priorLogin capitals !plural text !listBehind !bracketOnly"
    ],
    phrase: "",
    owner: "behind",
    examples: ["TODO paint the pier \u2192 | paint the pier", "@bob TODO count boats \u2192 @bob | count boats"],
    counter: ["TODO list of May", "Todo paint the pier", "much TODO about nothing"]
  },
  {
    name: "arrow",
    rule: "marker-arrow",
    priority: 28,
    says: "behind an arrow or a dash that leads from the task to it",
    at: [],
    phrase: "",
    owner: "none",
    reads: pointedOwners,
    examples: [
      "Paint the pier -> action Bob \u2192 Bob | Paint the pier",
      "Bob to paint the pier -> AI \u2192 Bob | paint the pier"
    ],
    counter: ["The pier -> AI"]
  },
  {
    name: "taken",
    rule: "owner-takes",
    priority: 29,
    says: "taken by somebody",
    at: ["!todo"],
    phrase: "",
    owner: "none",
    reads: takerOf,
    examples: [
      "Zoe to take an action to paint the pier \u2192 Zoe | paint the pier",
      "Bob has an AI to count boats \u2192 Bob | count boats"
    ],
    counter: ["Cities take action to paint piers", "Boats took action of May"]
  }
];

// src/minutes/habits/markers/signs.ts
var owned = ({ lead }) => lead !== null && lead.owners.length > 0;
var structured = /[-./]/u;
var SIGNS5 = {
  // Where it stands.
  line: ({ leads }) => leads,
  start: ({ starts }) => starts,
  bracket: ({ bracket }) => bracket !== null,
  box: ({ boxed }) => boxed,
  /** The first thing of its text. */
  first: ({ mask, bracket }) => mask.search(/\S/u) === bracket?.open,
  prior: ({ prior }) => prior !== null,
  /** Before it stand logins and nothing else. */
  priorLogin: ({ prior }) => prior?.owners.every(({ login }) => login) ?? false,
  /** "#action": what a bot of IRC reads. */
  hash: ({ mask, word }) => mask[word.start - 1] === "#",
  arrowBefore: ({ before: before2 }) => /(?:->|→|=>|⇒)\s*$/u.test(before2),
  dashBefore: ({ before: before2 }) => /\s[-–—]{1,2}\s*$/u.test(before2),
  colonBefore: ({ before: before2 }) => /[:：]\s*$/u.test(before2),
  openBefore: ({ before: before2 }) => /[([]\s*$/u.test(before2),
  slashBefore: ({ before: before2 }) => new RegExp("\\p{L}\\s?\\/\\s*$", "u").test(before2),
  numberBefore: ({ mask, word }) => /\d\s+$/u.test(mask.slice(Math.max(0, word.start - 20), word.start)),
  /** "LF AI", "Responsible AI": the word before makes a name of it. */
  namedBefore: ({ before: before2 }) => new RegExp("(?:^|[\\s(])\\p{Lu}[\\p{L}\\p{N}]*[\\s\\u00A0]+$", "u").test(before2),
  /** "next action" */
  planned: ({ before: before2, where }) => {
    const said = before2.slice(before2.lastIndexOf("\n") + 1);
    return /\s$/u.test(said) && where.lexicon.has("planned", said.trim().toLowerCase());
  },
  /** In mid-sentence "… – AI NAME: t" is plain, and so are known people: "…, AI NAME to t". */
  apart: (around) => standsApart(around, around.before),
  /** The same of the marker's brackets. */
  boxApart: (around) => standsApart(around, around.before.replace(/[([{]\s*$/u, "")),
  // How it is written.
  initials: ({ word }) => word.sort === "initials",
  todo: ({ word }) => word.sort === "todo",
  word: ({ word }) => word.sort === "word",
  phrase: ({ word }) => word.sort === "phrase",
  lower: ({ lower }) => lower,
  loud: ({ word }) => /^[\p{Lu}\s-]+$/u.test(word.word),
  /** Two capitals at least: "TODO", "ToDo". */
  capitals: ({ word }) => new RegExp("^\\p{Lu}.*\\p{Lu}", "u").test(word.word),
  /** "To do", "to do" */
  twoWords: ({ word }) => new RegExp("^\\p{L}\\p{Ll} \\p{Ll}+$", "u").test(word.word),
  brief: ({ word }) => word.word.length < 5,
  plural: ({ word }) => word.plural,
  code: ({ word }) => word.code !== null,
  /** The group's own number is of several parts, or a hyphen joins it. */
  structured: ({ word }) => word.code !== null && (word.hyphened || structured.test(word.code)),
  malformed: ({ word }) => word.malformed,
  strong: ({ prose, word }) => spanAt(prose, word.start)?.strong === true,
  /** Nothing bold stands behind it. */
  bold: ({ prose, word }) => {
    const span = spanAt(prose, word.start);
    return span?.strong === true && prose.text.slice(word.end, span.end).trim() === "";
  },
  /** Nothing bold stands before it either. */
  boldAlone: ({ prose, word }) => {
    const span = spanAt(prose, word.start);
    if (span?.strong !== true || prose.text.slice(word.end, span.end).trim() !== "") return false;
    return prose.text.slice(span.start, word.start).trim() === "";
  },
  /** A word of the page's language looks like it. */
  trap: ({ word, where }) => isTrap(word.word, where.lexicon),
  heading: ({ where }) => where.heading,
  // Who is named.
  /** A colon follows, or what brackets or a slash say of the owner. */
  announced: ({ colon, aside }) => colon || aside !== null,
  aside: ({ aside }) => aside !== null,
  owned,
  login: ({ lead }) => lead?.owners.some(({ login }) => login) ?? false,
  logins: (around) => owned(around) && (around.lead?.owners.every(({ login }) => login) ?? false),
  known: (around) => owned(around) && (around.lead?.owners.every((one2) => isKnown(one2, around.where)) ?? false),
  listed: (around) => owned(around) && (around.lead?.owners.every((one2) => isListed(one2, around.where)) ?? false),
  /** With something that says that they are to do it, or nothing behind them. */
  charged: (around) => owned(around) && around.lead?.ending !== "bare",
  duty: (around) => owned(around) && around.lead?.ending === "duty",
  /** Words follow those who are named. */
  leading: ({ lead }) => lead !== null && lead.ending !== "end",
  /** Somebody of the page has these initials. */
  someone: ({ word, where }) => where.names.initials.has(word.word),
  /** Somebody of these initials speaks on this page. */
  speaker: ({ word, where }) => where.names.speakers.has(word.word),
  possessive: ({ rest }) => new RegExp("^[\\s\\u00A0]*@[\\p{L}\\p{N}_-]+['\u2019]s(?!\\p{L})", "u").test(rest),
  /** "AI @alice: t": the login has a colon, a verb or nothing behind it. */
  loginLeads: ({ rest }) => /^[\s\u00A0]*\(?@[^\s:：]{1,40}\s?(?:[:：]|to\s|$)/u.test(rest),
  // What follows.
  more: ({ rest }) => rest.trim() !== "",
  /** Nothing but signs. */
  last: ({ rest }) => /^[\s.!)\]*_]*$/u.test(rest),
  /** Words, not a sign. */
  text: ({ rest }) => /^\s+[\p{L}@[("“']/u.test(rest),
  bracketOnly: ({ rest }) => /^\s*\([^)]*\)\s*$/u.test(rest),
  /** "TODO list" */
  listBehind: ({ rest, where }) => {
    const next = new RegExp("^\\s+(\\p{L}+)", "u").exec(rest)?.[1] ?? "";
    const lower = next.toLowerCase();
    return where.lexicon.has("todoTopic", lower) || next !== lower && where.lexicon.has("markerTopic", lower);
  },
  /** A sentence, not all in capitals, that is about no topic. */
  sentence: ({ rest, where }) => {
    const words = rest.match(/[\p{L}\p{N}'’@-]+/gu) ?? [];
    const first = words[0]?.toLowerCase() ?? "";
    if (where.lexicon.has("markerTopic", first) || where.lexicon.has("auxiliary", first) || words.length < 2)
      return false;
    return /^(?:\s|[-–—]{1,2})/u.test(rest) && words.some((one2) => one2 !== one2.toUpperCase());
  },
  /** "none" */
  nothing: ({ rest, where }) => {
    const said = rest.trim().toLowerCase().replace(/[.!]+$/u, "");
    return where.lexicon.has("noTask", said);
  },
  /** Somebody speaks in the first person, or answers: no task begins so. */
  speech: ({ rest, where }) => {
    const said = rest.trimStart();
    const length = where.lexicon.at("speech", said);
    if (length === 0) return /^\+1/u.test(said);
    return /['’]$/u.test(said.slice(0, length)) || !/^[\p{L}'’]/u.test(said.slice(length));
  },
  /** "what do we mean by it?"; "who asks the board?" looks for an owner. */
  question: ({ rest, where }) => {
    const said = rest.trimStart();
    const length = wordAt("question", said, where.lexicon);
    return length > 0 && /^\s[^.!?]{1,120}\?/u.test(said.slice(length));
  }
};
var found = /* @__PURE__ */ new WeakMap();
function holds(around, sign) {
  const known6 = found.get(around) ?? /* @__PURE__ */ new Map();
  found.set(around, known6);
  let is = known6.get(sign);
  if (is === void 0) known6.set(sign, is = SIGNS5[sign](around));
  return is;
}
function standsApart(around, before2) {
  const { lead, word } = around;
  if (!lead || lead.owners.length === 0) return false;
  if (lead.ending === "colon") return /[-–—→>.;]\s*$/u.test(before2);
  const listed = lead.owners.every((one2) => isListed(one2, around.where));
  return word.sort === "initials" && listed && lead.ending !== "bare" && /[-–—→>.;,?!]\s*$/u.test(before2);
}

// src/minutes/habits/markers/tokens.ts
var TOKENS = [
  "aside",
  "colon",
  "dash",
  "charge",
  "comma",
  "stop",
  "toDo",
  "toBe",
  "owner",
  "called",
  "boxed",
  "login",
  "logins",
  "handle",
  "known",
  "listed",
  "plain",
  "ledColon",
  "ledDuty",
  "end",
  "bare"
];
var DASH2 = /^\s+[-–—]{1,2}>?\s+|^\s*(?:->|→|=>)\s*/u;
var COMMA = /^\s*,\s+/u;
var STOP = /^\s?[.)]\s+/u;
var openings = /* @__PURE__ */ new WeakMap();
function openedBy(around) {
  const known6 = openings.get(around);
  if (known6 !== void 0) return known6;
  const { rest, at, where } = around;
  const opened2 = (by, length) => ({
    by,
    at: at + length,
    lead: readOwners(rest.slice(length), where.names, where.lexicon, true)
  });
  const dash = DASH2.exec(rest)?.[0].length ?? 0;
  const charge = dash > 0 ? 0 : chargeIn(around);
  const comma = COMMA.exec(rest)?.[0].length ?? 0;
  const stop = STOP.exec(rest)?.[0].length ?? 0;
  let found2 = null;
  if (dash > 0) found2 = opened2("dash", dash);
  else if (charge > 0) found2 = opened2("charge", charge);
  else if (comma > 0) found2 = opened2("comma", comma);
  else if (stop > 0) found2 = opened2("stop", stop);
  openings.set(around, found2);
  return found2;
}
function chargeIn({ rest, where }) {
  const space = /^\s+/u.exec(rest)?.[0].length ?? 0;
  const charge = space > 0 ? wordAt("charge", rest.slice(space), where.lexicon) : 0;
  const behind2 = /^\s+/u.exec(rest.slice(space + charge))?.[0].length ?? 0;
  return charge > 0 && behind2 > 0 ? space + charge + behind2 : 0;
}
var tokens = /* @__PURE__ */ new WeakMap();
function tokensBehind(around) {
  let all2 = tokens.get(around);
  if (!all2) tokens.set(around, all2 = tokensOf(around));
  return all2;
}
function tokensOf(around) {
  const all2 = [];
  const add2 = (...classes) => {
    all2.push({ classes: new Set(classes) });
  };
  if (around.aside) add2("aside");
  if (around.colon) add2("colon");
  const isOwned = around.lead !== null && around.lead.owners.length > 0;
  const opened2 = isOwned ? null : openedBy(around);
  const toDo = isOwned ? [] : toDoIn(around);
  if (opened2) add2(opened2.by, ...toDo);
  else if (toDo.length > 0) add2(...toDo);
  const lead = opened2 ? opened2.lead : around.lead;
  if (!lead || lead.owners.length === 0) return all2;
  const is = (all3) => lead.owners.every(all3);
  add2(
    "owner",
    ...lead.owners.some(({ login }) => login) ? ["login"] : [],
    ...is(({ login }) => login) ? ["logins"] : [],
    ...lead.owners.some(({ login }) => login) && /^[\s\u00A0]*[@(]/u.test(around.rest) ? ["handle"] : [],
    ...is((one2) => isKnown(one2, around.where)) ? ["known"] : [],
    ...is((one2) => isListed(one2, around.where)) ? ["listed"] : [],
    ...is((one2) => isKnown(one2, around.where) || new RegExp("^\\p{Lu}\\p{Ll}+$", "u").test(one2.name)) ? ["plain"] : [],
    ...isCalled(around, lead) ? ["called"] : [],
    ...new RegExp("^\\s*\\[[^[\\]\\n]{1,60}\\]\\s+\\p{L}", "u").test(around.rest) ? ["boxed"] : []
  );
  const endings = { colon: "ledColon", duty: "ledDuty", end: "end", bare: "bare" };
  add2(endings[lead.ending]);
  return all2;
}
function toDoIn({ rest, where: { lexicon } }) {
  const space = /^\s+/u.exec(rest)?.[0].length ?? 0;
  const to = space > 0 ? wordAt("askedFor", rest.slice(space), lexicon) : 0;
  const next = new RegExp("^\\s+(\\p{Ll}{2,})(?=\\s)", "u").exec(rest.slice(space + to))?.[1];
  if (to === 0 || next === void 0) return [];
  if (["article", "pronoun", "possessive"].some((one2) => lexicon.has(one2, next))) return [];
  return lexicon.has("passive", next) ? ["toDo", "toBe"] : ["toDo"];
}
function isCalled(around, lead) {
  const { word, rest, where } = around;
  const { lexicon } = where;
  if (!/^[\s\u00A0]/u.test(rest) || isRole(rest, around)) return false;
  if (word.sort === "todo" || word.sort === "phrase") return true;
  if (lead.owners.every((one2) => isKnown(one2, around.where))) return true;
  const named = rest.slice(0, lead.length);
  if (word.sort === "initials" && isField(named, around)) return false;
  const group = new RegExp("^\\s*(\\p{L}+)\\s\\S", "u").exec(rest)?.[1]?.toLowerCase() ?? "";
  if (word.sort === "initials" && lexicon.has("groupBefore", group) && !lexicon.has("intelligence", group)) return true;
  const topics = named.toLowerCase().match(/[\p{L}&/]+/gu) ?? [];
  return !topics.slice(0, -1).concat(topics.length === 1 ? topics : []).some((topic) => lexicon.has("intelligence", topic) || lexicon.has("markerTopic", topic));
}
function isRole(rest, { where: { lexicon } }) {
  const role = new RegExp("^\\s*(\\p{L}{4,12})\\s?[:\uFF1A]\\s*\\p{Lu}[\\p{L}.-]*(?:\\s\\p{Lu}[\\p{L}.-]*)?\\s*$", "u").exec(rest)?.[1]?.toLowerCase();
  return role !== void 0 && (lexicon.has("role", role) || lexicon.has("ownerRole", role));
}
function isField(named, { where: { lexicon } }) {
  const word = new RegExp("^\\s*(\\p{Ll}{4,30})[\\s*_]*[:\uFF1A\u2013\u2014-]\\s*$", "u").exec(named)?.[1];
  return word !== void 0 && lexicon.words("fieldEnding").some((ending) => word.endsWith(ending.slice(1)));
}

// src/minutes/habits/markers/habit.ts
function matcher({ at, phrase: source }) {
  const places2 = at.map((place) => place.split(" ").map(signOf2));
  const behind2 = source === "" ? null : phrase(source, TOKENS);
  return (around) => {
    if (places2.length > 0 && !places2.some((signs) => signs.every(({ sign, is }) => holds(around, sign) === is)))
      return false;
    return behind2 === null || behind2.begins(tokensBehind(around)) > 0;
  };
}
function signOf2(written) {
  const is = !written.startsWith("!");
  const name = is ? written : written.slice(1);
  if (!isSign(name)) throw new Error(`No sign is called "${name}".`);
  return { sign: name, is };
}
var isSign = (name) => name in SIGNS5;

// src/minutes/habits/vetoes.ts
var VETOES = [
  {
    rule: "no-task",
    of: ["colon"],
    says: "it says that there is none",
    at: ["aside nothing"],
    phrase: "",
    examples: ["AI (Alice): none"],
    counter: ["AI (Alice): none of the lamps is to burn"]
  },
  {
    rule: "transcript-speaker",
    of: ["colon"],
    says: "they are the initials of somebody of the page",
    at: ["initials !code someone !login !duty"],
    phrase: "",
    examples: ["Present: Anna Ising (AI)\n\nAI: paint the pier"],
    counter: ["Present: Anna Ising (AI)\n\nAI: Bob to paint the pier"]
  },
  {
    rule: "transcript-speaker",
    of: ["colon"],
    says: "somebody speaks",
    at: ["initials !owned !aside speech", "initials !owned !aside speaker"],
    phrase: "",
    examples: ["AI: I don't think so", "AI: let's wait", "AI: yes, on Monday"],
    counter: ["AI: Alice to ask whether I may", "AI: agree on a day"]
  },
  {
    rule: "artificial-intelligence",
    of: ["colon"],
    says: "a question about it",
    at: ["initials !owned !aside question"],
    phrase: "",
    examples: ["AI: what do we mean by it?", "AI: should we use it?"],
    counter: ["AI: who asks the board?", "AI: should a lamp burn, tell Bob"]
  },
  {
    rule: "artificial-intelligence",
    of: ["colon"],
    says: "the second name of a topic",
    at: ["initials !owned !aside slashBefore"],
    phrase: "",
    examples: ["Machine translation / AI: only as suggestions"],
    counter: ["Machine translation / AI: @bob to look"]
  },
  {
    rule: "count",
    of: ["colon"],
    says: "several, which are announced or counted",
    at: ["plural !line !charged", "plural !line !start", "plural !more !charged", "plural !more !start"],
    phrase: "",
    examples: ["Yesterday we counted three AIs: many", "AIs:"],
    counter: ["AIs: Bob to count boats"]
  },
  {
    rule: "artificial-intelligence",
    of: ["colon"],
    says: "within a sentence, with nobody who is to do it",
    at: ["initials !start !prior !login !charged"],
    phrase: "",
    examples: ["We talk about AI: it is new"],
    counter: ["We agreed on an AI: Alice to paint the pier"]
  },
  {
    rule: "word-in-sentence",
    of: ["colon"],
    says: '"to do" within a sentence',
    at: ["todo twoWords !start !prior"],
    phrase: "",
    examples: ["There is much to do: boats"],
    counter: ["There is a TODO: count boats"]
  },
  {
    rule: "word-in-sentence",
    of: ["colon"],
    says: "the word within a sentence",
    at: ["word !start !prior !loud !planned !login !duty"],
    phrase: "",
    examples: ["We call for action: now"],
    counter: [
      "Next action: count boats",
      "We agreed on one action: Bob to count boats",
      "So we need ACTION: paint the pier"
    ]
  },
  {
    rule: "word-in-sentence",
    of: ["login"],
    says: "the word in small letters within a sentence",
    at: [
      "word lower !line !bracket !start",
      "word lower !line !bracket !brief",
      "todo lower !line !bracket !start",
      "todo lower !line !bracket !brief"
    ],
    phrase: "",
    examples: ["much action @bob liked"],
    counter: ["(action @bob: count boats)"]
  },
  {
    rule: "artificial-intelligence",
    of: ["box"],
    says: "in brackets behind what it is about",
    at: ["initials !line !prior !boxApart"],
    phrase: "",
    examples: ["a new kind of lamp [AI] for the pier"],
    counter: ["A new lamp? [AI] Bob to buy it"]
  },
  {
    rule: "no-marker-form",
    of: ["box"],
    says: "in brackets in front of nobody, behind other signs",
    at: ["initials line !first !prior !leading"],
    phrase: "",
    examples: ["=> [AI] lamps"],
    counter: ["[AI] lamps"]
  },
  {
    rule: "word-in-sentence",
    of: ["box"],
    says: "the word in small letters in brackets",
    at: ["word lower"],
    phrase: "",
    examples: ["a remedy (action) is there"],
    counter: ["[ACTION] paint the pier"]
  },
  {
    rule: "count",
    of: [],
    says: "several, of somebody",
    at: ["!announced plural possessive", "!announced plural login namedBefore !start !bracket !loginLeads"],
    phrase: "",
    examples: ["we read AIs @bob's way"],
    counter: ["AIs: @bob to count boats"]
  },
  {
    rule: "artificial-intelligence",
    of: [],
    says: "somebody's, or part of a name",
    at: ["!announced initials login possessive", "!announced initials login namedBefore !start !bracket !loginLeads"],
    phrase: "",
    examples: ["We use AI @alice's way", "Responsible AI @alice asked"],
    counter: ["AI @alice to ask"]
  },
  {
    rule: "word-in-sentence",
    of: [],
    says: "somebody's",
    at: ["!announced !initials login possessive"],
    phrase: "",
    examples: ["TODO @alice's lamp"],
    counter: ["TODO @alice paint the lamp"]
  },
  {
    rule: "word-in-sentence",
    of: [],
    says: "a word of the page's language, where nobody is named and no task begins",
    at: ["trap"],
    phrase: "",
    unless: isNoTrap,
    examples: ["Acta de la reuni\xF3n de los vecinos. Se habla de la lonja y de las barcas.\n\nTodos: votan a favor"],
    counter: ["Acta de la reuni\xF3n de los vecinos. Se habla de la lonja y de las barcas.\n\nTodo: @bob pinta la lonja"]
  },
  {
    rule: "heading",
    of: [],
    says: "the topic of a section",
    at: ["heading initials"],
    phrase: "",
    unless: ({ lead }) => lead?.owners.some(({ login }) => login) ?? false,
    examples: ["### AI: the next years"],
    counter: ["### AI @alice: write the docs"]
  }
];
function isNoTrap(form, { rest, word, mask, where }) {
  const { lexicon } = where;
  if (saysEverybody(mask.slice(word.start, word.end), lexicon)) return false;
  const owners = [...form.lead?.owners ?? [], ...form.further];
  if (owners.length > 0 && owners.every((one2) => isKnown(one2, where))) return true;
  if (form.lead && owners.length > 0 && form.lead.ending === "duty") return true;
  const found2 = lexicon.find("imperative", rest.toLowerCase().slice(0, 60));
  return found2 !== null && !new RegExp("\\p{L}", "u").test(rest.slice(0, found2.index));
}

// src/minutes/decision/claims.ts
var known5 = /* @__PURE__ */ new WeakMap();
function claimsIn(prose, words, where) {
  let claims = known5.get(prose);
  if (!claims) known5.set(prose, claims = decideOn(prose, words, where));
  return claims;
}
function decideOn(prose, words, where) {
  const claims = [];
  const refusals = [];
  for (const word of words) {
    const before2 = claims.at(-1);
    if (before2 && word.start < before2.start) continue;
    const since = before2 && word.start < before2.to ? before2.start : before2?.to ?? 0;
    const form = formOf(prose, word, since, where);
    if (typeof form === "string") {
      refusals.push({ word, rule: form });
      continue;
    }
    const claim = claimOf(prose.mask, word, form, since);
    if (before2?.leads && before2.owners.length > 0 && /^[\s,&+/]*$/u.test(prose.mask.slice(before2.start, claim.from))) {
      claims[claims.length - 1] = {
        ...claim,
        from: before2.from,
        leads: true,
        owners: uniquePeople([...before2.owners, ...claim.owners])
      };
      continue;
    }
    if (before2) {
      before2.end = Math.min(before2.end, claim.from);
      before2.to = Math.min(before2.to, claim.from);
    }
    claims.push(claim);
  }
  return { claims, refusals };
}
var HABITS = [...MARKERS].sort((one2, other) => one2.priority - other.priority).map((habit2) => ({
  habit: habit2,
  matches: matcher(habit2),
  vetoes: VETOES.filter(({ of }) => isOf2(of, habit2)).map((veto) => ({ veto, matches: matcher(veto) }))
}));
function isOf2(of, { name }) {
  return of.length === 0 || of.includes(name);
}
function formOf(prose, word, since, where) {
  const around = lookAround(prose, word, since, where);
  for (const { habit: habit2, matches, vetoes } of HABITS) {
    if (!matches(around)) continue;
    const form = readForm(habit2, around);
    if (!form) continue;
    const veto = vetoes.find(({ veto: veto2, matches: matches2 }) => matches2(around) && veto2.unless?.(form, around) !== true);
    return veto?.veto.rule ?? form;
  }
  if (holds(around, "numberBefore") || word.plural) return "count";
  return word.sort === "initials" ? "artificial-intelligence" : "word-in-sentence";
}
function readForm(habit2, around) {
  const read = habit2.reads ? habit2.reads(around) : {};
  if (!read) return null;
  const opened2 = habit2.owner === "opened" ? openedBy(around) : null;
  const { word, bracket, boxed, leads, carried, aside } = around;
  const prior = around.lead && around.lead.owners.length > 0 ? null : around.prior;
  return {
    rule: habit2.rule,
    lead: habit2.owner === "behind" ? around.lead : opened2?.lead ?? null,
    at: opened2?.at ?? around.at,
    until: null,
    bracket,
    boxed,
    leads,
    further: opened2 && opened2.by !== "dash" ? [] : [...aside?.owners ?? [], ...prior?.owners ?? []],
    priorStart: around.prior ? Math.min(around.prior.start, word.start) : null,
    carried,
    ...read
  };
}
function claimOf(mask, word, form, since) {
  const { bracket, boxed, leads, lead } = form;
  const closed = bracket && !boxed ? bracket : null;
  const from = form.priorStart ?? bracket?.open ?? word.start;
  let start = form.at + (lead?.length ?? 0);
  let end = closed?.close ?? mask.length;
  let to = closed ? Math.min(closed.close + 1, mask.length) : mask.length;
  if (closed && leads && mask.slice(start, end).trim() === "" && mask.slice(since, closed.open).trim() === "") {
    start = to + (/^[\s*_]*[:：–—-]?\s*/u.exec(mask.slice(to))?.[0].length ?? 0);
    end = mask.length;
    to = mask.length;
  }
  const next = (leads || form.priorStart !== null) && to === mask.length ? nextStatement(mask, start) : null;
  if (next !== null) {
    end = Math.min(end, next);
    to = Math.min(to, next);
  }
  if (form.until !== null) end = form.until;
  return {
    word,
    rule: form.rule,
    from,
    start: Math.min(start, end),
    end,
    to,
    owners: uniquePeople([...form.further, ...lead?.owners ?? []]),
    supporters: lead?.supporters ?? [],
    leads,
    carried: form.carried
  };
}

// src/minutes/fields/marked-items.ts
var MAX_MARKERS = 500;
function markedItems(entry2, prose, scope, below, reading) {
  const drafts = [];
  const refused2 = [];
  const words = reading.markers(prose.mask).slice(0, MAX_MARKERS);
  if (words.length === 0) return { drafts, refused: refused2 };
  const { lexicon, names } = reading;
  const { claims, refusals } = claimsIn(prose, words, { heading: entry2.kind === "heading", names, lexicon });
  const refuse = (at, rule) => {
    refused2.push({ line: lineAt(prose, at), endLine: entry2.endLine, rule, item: null });
  };
  for (const { word, rule } of refusals) refuse(word.start, rule);
  let since = 0;
  claims.forEach((claim, index2) => {
    const own4 = struckWords(prose, claim.start, claim.end, reading) ?? prose.text.slice(claim.start, claim.end);
    const told = besideOf(prose, claim, own4, reading);
    const named = claim.owners.length === 0 && told.due !== null ? ownersAlone(told.words, reading.names, reading.lexicon) : null;
    if (named) claim.owners = named;
    const beside = named ? { ...told, words: "" } : told;
    const elsewhere = isEmpty(beside.words) ? statementNear(prose, since, claim) : null;
    const ownWords = !isEmpty(own4) && elsewhere === null;
    const previous2 = drafts.at(-1);
    if (isEmpty(beside.words) && previous2?.ownWords && previous2.owners.length === 0 && isEmpty(prose.text.slice(since, claim.from))) {
      previous2.owners = claim.owners;
      previous2.due ??= beside.due;
      previous2.issueNumber ??= beside.issueNumber;
      previous2.marker = claim.word.marker;
    } else if (!ownWords && claim.owners.length === 0 && isAnnouncement(prose.mask, claim)) {
      refuse(claim.word.start, "lead-in");
    } else {
      const text4 = ownWords ? own4 : elsewhere ?? statementAbove(entry2, claim);
      const several = claims.length > 1;
      const draft = text4 === null ? "no-task" : draftOf(entry2, prose, claim, text4, ownWords, several, scope, reading);
      if (typeof draft === "string") refuse(claim.word.start, draft);
      else
        drafts.push({
          ...draft,
          due: (ownWords ? null : beside.due) ?? draft.due,
          issueNumber: beside.issueNumber ?? draft.issueNumber,
          ...ownWords && leadBefore(prose, since, claim)
        });
    }
    since = claim.to;
    if (index2 === claims.length - 1) drafts.at(-1)?.statements.push(...below());
  });
  return { drafts, refused: refused2 };
}
var MAX_LEAD2 = 300;
function leadBefore(prose, since, claim) {
  const lead = oneLine(prose.text.slice(Math.max(since, claim.from - MAX_LEAD2), claim.from)).replace(/^[\s,;.)\]–—-]+/u, "").replace(/(?:[\s([{:：,;–—-]|->|=>|→|⇒)+$/u, "");
  return (lead.match(new RegExp("\\p{sc=Han}{2}|[\\p{L}\\p{N}]{2,}", "gu")) ?? []).length < 3 ? null : { lead };
}
function draftOf(entry2, prose, claim, words, ownWords, several, scope, reading) {
  const { lexicon } = reading;
  const behind2 = prose.text.slice(claim.word.end, claim.start).replace(/^[\s\])}]+/u, "");
  const state = leadingStatus(/^[([]/u.test(behind2) ? `${behind2} t` : "", lexicon);
  const early = state.says ? state : statusBefore(prose.text.slice(0, claim.from), reading);
  const fields = fieldsOf(
    {
      words: words.replace(/^[\s?:–—-]+(?=\S)/u, ""),
      early,
      named: claim.owners,
      front: (front) => ownWords ? null : ownersAgain(front, claim.owners, reading),
      inherited: scope?.owners ?? [],
      carried: claim.carried || (scope?.place.carried ?? false)
    },
    reading
  );
  const { marker, malformed: malformed2 } = claim.word;
  const code2 = claim.word.code !== null && /[-./\p{L}]|\d\d/u.test(claim.word.code) ? claim.word.code : null;
  const isCarried = claim.carried || (scope?.place.carried ?? false);
  const reply2 = code2 === null || !ownWords ? null : saidOfCalled(fields.text, lexicon, isCarried);
  const text4 = code2 !== null && reply2 !== null ? code2 : fields.text;
  const refusal2 = reply2 === null ? noTask(text4, fields.owners.length > 0, lexicon) : null;
  if (refusal2 !== null) return refusal2;
  const line = lineAt(prose, claim.word.start);
  const whole = !several && !(claim.leads && lineAt(prose, claim.from) > prose.line);
  const item = itemOf2(
    { ...fields, text: text4 },
    {
      entry: entry2,
      line,
      endLine: Math.max(line, lineAt(prose, Math.max(claim.start, claim.to - 1))),
      rule: claim.rule,
      scope,
      nodes: nodesOf(whole ? prose : sliceProse(prose, claim.from, claim.to)),
      statements: [
        ...ownStatements(entry2, fields.status, statusLine(prose, claim, fields.status.evidence)),
        ...reply2?.says ? [{ says: reply2.says, line, text: oneLine(prose.text.slice(claim.start, claim.end)) }] : []
      ]
    }
  );
  return {
    ...item,
    marker,
    malformed: malformed2,
    supporters: claim.supporters,
    carriedOver: claim.carried || item.carriedOver,
    ownWords,
    code: code2
  };
}
function ownersAgain(words, owners, { names, lexicon }) {
  const lead = readOwners(words, names, lexicon);
  const own4 = lead?.owners.every(({ name }) => owners.some((owner) => owner.name === name)) ?? false;
  return lead && own4 && lead.owners.length > 0 && lead.ending === "duty" ? lead : null;
}
var MAX_STATUS = 40;
function statusBefore(words, { lexicon, boxes }) {
  const lines = words.slice(-MAX_STATUS).split("\n");
  while (lines.length > 1 && isEmpty(lines.at(-1) ?? "")) lines.pop();
  const line = lines.at(-1) ?? "";
  const status = leadingStatus(line.length < MAX_STATUS ? `${line.trim()} t` : "", lexicon, boxes);
  return status.text.trim() === "t" ? status : { says: null, text: "", evidence: "" };
}
function statusLine(prose, claim, evidence) {
  const first = evidence.split(" ")[0] ?? "";
  const at = first === "" ? -1 : prose.text.lastIndexOf(first, claim.to);
  return lineAt(prose, Math.max(at, claim.word.start));
}
function isAnnouncement(mask, claim) {
  return claim.leads && /^\s*[:：]\s*$/u.test(mask.slice(claim.word.end));
}
function besideOf(prose, claim, own4, { lexicon }) {
  const named = /[:：]/u.test(prose.mask.slice(claim.word.end, claim.start));
  const inside = issueTail(own4, !named);
  const behind2 = issueTail(prose.text.slice(claim.to));
  const { words, due: due2 } = dueTail(inside.words, lexicon.languages);
  const issueNumber = isEmpty(inside.words) || due2 !== null ? inside.number : null;
  return { words, due: due2, issueNumber: issueNumber ?? (isEmpty(behind2.words) ? behind2.number : null) };
}
function statementNear(prose, since, claim) {
  const before2 = prose.text.slice(since, claim.from).replace(/^[\s,;)\]–—-]+/u, "").replace(/(?:[\s([{:：,;–—-]|->|=>|→|⇒)+$/u, "");
  if (!isEmpty(before2)) return before2;
  const behind2 = prose.text.slice(claim.to);
  return isEmpty(issueTail(behind2).words) ? null : behind2;
}
function statementAbove(entry2, claim) {
  for (let above = claim.owners.length > 0 ? entry2.parent : null; above && above.kind !== "page"; above = above.parent) {
    if (!isEmpty(above.prose.text)) return above.prose.text;
  }
  return null;
}

// src/minutes/candidates/table-columns.ts
var ID = new RegExp("^(?=[^\\s]{0,14}\\d|#$)(?:\\p{L}{0,6}[-_.#/]?[\\p{L}\\p{N}]{0,6}(?:[-_./][\\p{L}\\p{N}]{1,6}){0,3}|\\p{L}{1,4} \\d{1,4}|#)\\.?$", "u");
var CLOCK = new RegExp(`(?<!\\d)\\d{1,2}[:h]\\d\\d(?!\\d)|\\d\\s?${anyOf("clockUnit")}(?!\\p{L})`, "iu");
function columnsOf2(head, rows, placed, lexicon) {
  const roles = head.map((cell) => columnRoles(oneLine(cell.text).replace(/[:：?？*\s]+$/u, ""), lexicon));
  const is = (index2, role) => roles[index2]?.has(role) ?? false;
  const cells = (index2) => rows.map((row) => oneLine(row.cells[index2]?.text ?? "").replace(/^[*_`]+|[*_`]+$/gu, "")).filter((text4) => text4 !== "");
  const isId = (index2) => {
    const written = cells(index2);
    return written.length > 0 && written.every((text4) => ID.test(text4));
  };
  const all2 = head.map((_, index2) => index2);
  const first = (role) => all2.find((index2) => is(index2, role)) ?? null;
  const owner = first("owner");
  const status = first("status");
  const dues = all2.filter((index2) => is(index2, "due") && index2 !== owner && index2 !== status);
  const facts = new Set([owner, status, ...dues].filter((index2) => index2 !== null));
  const isTask = (index2) => is(index2, "action");
  const named = all2.some(isTask);
  const told = owner !== null || status !== null || dues.length > 0 || all2.some((index2) => isId(index2) && isTask(index2));
  const plain3 = owner !== null && (dues.length > 0 || status !== null && cells(status).some((text4) => tellsStatus(text4, lexicon))) && all2.some((index2) => !facts.has(index2) && is(index2, "what")) && !dues.some((index2) => cells(index2).some((text4) => CLOCK.test(text4)));
  const actions = all2.find(isTask) ?? 0;
  const parts = oneLine(head[actions]?.text ?? "").split(/\s*\/\s*/u);
  const isTopic2 = (part) => {
    const said = columnRoles(part, lexicon);
    return said.has("topic") && !said.has("action");
  };
  const joint = parts.length > 1 && parts.some(isTopic2);
  const beside = named && (!told || joint && status === null && dues.length === 0) && all2.some((index2) => index2 < actions && is(index2, "topic"));
  if (!placed && !(named && told) && !plain3 && !beside) return null;
  const free = all2.filter((index2) => !facts.has(index2) && !isId(index2));
  const tasks = free.filter((index2) => is(index2, "task") && !is(index2, "identifier"));
  const strong = tasks.filter(isTask);
  const best = (candidates) => [...candidates].sort((a, b) => inkOf(rows, b) - inkOf(rows, a))[0];
  const task = beside ? strong[0] : best(strong) ?? best(tasks) ?? (placed ? best(free) : void 0);
  if (task === void 0) return null;
  const due2 = dues.find((index2) => !is(index2, "date")) ?? dues.find((index2) => index2 > task) ?? null;
  const asksDone = status !== null && /[?？]/u.test(head[status]?.text ?? "");
  return {
    task,
    identifier: all2.find((index2) => index2 !== task && isId(index2)) ?? null,
    owner: beside ? null : owner,
    status,
    asksDone: asksDone || status !== null && lexicon.has("done", oneLine(head[status]?.text ?? "").toLowerCase()),
    due: due2,
    beside
  };
}
function tellsStatus(text4, lexicon) {
  const plain3 = text4.toLowerCase();
  return lexicon.has("closedCell", plain3) || lexicon.has("done", plain3) || lexicon.has("notDone", plain3);
}
function inkOf(rows, index2) {
  return rows.reduce((sum, row) => sum + (row.cells[index2]?.text.trim().length ?? 0), 0);
}

// src/minutes/fields/table-items.ts
var YES = /^(?:\[[xX]\]|[✓✔✅☑]\uFE0F?)$/u;
var NO = /^(?:\[ ?\]|[❌✗✘✖☒☐]\uFE0F?|:x:)$/u;
function rowsOf2(table2, scope, reading) {
  const [head, ...rows] = table2.children;
  if (!head) return null;
  const columns = columnsOf2(head.cells, rows, scope !== null, reading.lexicon);
  if (!columns) return null;
  const drafts = [];
  const verdicts = [{ line: head.line, endLine: head.endLine, rule: "table-head", item: null }];
  for (const row of rows) {
    const told = columns.beside && !row.ignored ? markedIn(row, columns.task, reading) : [];
    const found2 = row.ignored ? [] : told.length > 0 ? told : itemsOfRow(row, columns, scope, reading);
    if (columns.beside && !row.ignored) found2.push(...markedBeside(row, columns.task, reading));
    if (found2.length === 0)
      verdicts.push({ line: row.line, endLine: row.line, rule: row.ignored ? "ignored" : "no-task", item: null });
    drafts.push(...found2);
  }
  return { drafts, verdicts };
}
function markedBeside(row, task, reading) {
  return row.cells.flatMap((_, index2) => index2 === task ? [] : markedIn(row, index2, reading));
}
function markedIn(row, column2, reading) {
  const cell = row.cells[column2];
  const marked2 = cell ? markedItems(row, cell, null, () => [], reading).drafts : [];
  return marked2.map((draft) => ({ ...draft, line: row.line, endLine: row.line }));
}
function itemsOfRow(row, columns, scope, reading) {
  const { lexicon } = reading;
  const cell = row.cells[columns.task];
  if (!cell || !columns.beside && isOfOtherKind(row, columns.task, lexicon)) return [];
  const ownerCell = columns.owner === null ? void 0 : row.cells[columns.owner];
  const statusCell = columns.status === null ? void 0 : row.cells[columns.status];
  const due2 = dueText(row.cells[columns.due ?? -1]?.text ?? "", lexicon);
  const { words: ownerText, number: ownIssue } = issueTail(ownerCell?.text ?? "");
  const rowOwners = ownerCell ? ownerList(ownerText, reading) : [];
  const statusText = oneLine(statusCell?.text ?? "");
  const closed = YES.test(statusText) || lexicon.has("closedCell", statusText.toLowerCase().replace(/[.!]+$/u, ""));
  const open = columns.asksDone && (NO.test(statusText) || lexicon.has("openCell", statusText.toLowerCase().replace(/[.!]$/u, "")));
  const code2 = columns.identifier === null ? null : codeInCell(row.cells[columns.identifier]?.text ?? "");
  const drafts = [];
  for (const part of columns.beside ? statementsOf2(cell.text, reading) : partsOf2(cell.text)) {
    if (isOtherStatement(part, lexicon)) continue;
    const words = reading.markers(part)[0];
    const fields = fieldsOf(
      {
        words: words?.start === 0 ? part.slice(words.end).replace(/^\s*[:：–—-]\s*/u, "") : part,
        named: rowOwners,
        front: (front) => ownersInCell(front, rowOwners, reading),
        inherited: scope?.owners ?? [],
        carried: false
      },
      reading
    );
    if (noTask(fields.text, false, lexicon) !== null || columns.beside && fields.owners.length === 0) continue;
    const item = itemOf2(fields, {
      entry: row,
      line: row.line,
      endLine: row.line,
      rule: "in-action-table",
      scope,
      nodes: row.cells.flatMap(nodesOf),
      statements: [
        ...isStruck(cell) ? [{ says: DONE, line: row.line, text: oneLine(cell.text) }] : [],
        { says: fields.status.says, line: row.line, text: fields.status.evidence },
        {
          says: open ? NOT_DONE : closed ? DONE : plainly(whatSays(statusText, lexicon, false)),
          line: row.line,
          text: statusText
        },
        ...scope?.place.closed === true ? [{ says: DONE, line: scope.head.line, text: oneLine(scope.head.prose.text) }] : []
      ]
    });
    drafts.push({ ...item, due: due2 ?? item.due, issueNumber: ownIssue, code: code2 });
  }
  return drafts;
}
function ownersInCell(words, named, { names, lexicon }) {
  const lead = readOwners(words, names, lexicon);
  if (!lead || lead.owners.length === 0) return null;
  const isNamed2 = ({ name }) => named.some((one2) => one2.name.toLowerCase() === name.toLowerCase());
  return named.length === 0 || lead.owners.every(isNamed2) ? lead : null;
}
function plainly(says) {
  return says && { ...says, strength: "explicit" };
}
function statementsOf2(text4, { names, lexicon }) {
  return text4.split("\n").flatMap((line) => {
    const starts = [0];
    for (const match2 of line.matchAll(/;\s+/gu)) {
      const lead = readOwners(line.slice(match2.index + match2[0].length), names, lexicon);
      if (lead && lead.owners.length > 0) starts.push(match2.index + match2[0].length);
    }
    return starts.map((start, at) => line.slice(start, starts[at + 1]).replace(/^[\s•*-]+|[\s;]+$/gu, ""));
  });
}
function isOfOtherKind(row, task, lexicon) {
  return row.cells.slice(0, task).some((cell) => {
    const kind = /^([\p{L} ]{4,24}?)(?:\s#?\d[\d.]*)?$/u.exec(oneLine(cell.text).toLowerCase())?.[1];
    return kind !== void 0 && lexicon.has("otherStatements", kind);
  });
}
function isOtherStatement(text4, lexicon) {
  const label = /^[\s*_]*([\p{L}'’ -]{2,24})\s?[:：]/u.exec(text4)?.[1]?.trim().toLowerCase();
  return label !== void 0 && lexicon.has("otherStatements", label);
}
function partsOf2(text4) {
  const lines = text4.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  const bullet = /^(?:[-*•◦–]\s+|\d{1,2}[.)、]\s*|\[[ xX]\]\s+)/u;
  if (lines.length > 1 && lines.filter((line) => bullet.test(line)).length > 1) {
    return lines.reduce((parts, line) => {
      if (bullet.test(line) || parts.length === 0) parts.push(line.replace(bullet, ""));
      else parts.push(`${parts.pop() ?? ""} ${line}`);
      return parts;
    }, []);
  }
  return [lines.map((line) => line.replace(bullet, "")).join(" ")];
}

// src/minutes/decision/carried-over.ts
var MOST_BEFORE = 2;
function standsOnTop(head, outline) {
  const above = /* @__PURE__ */ new Set();
  for (let entry2 = head.parent; entry2; entry2 = entry2.parent) above.add(entry2);
  const before2 = outline.entries.filter(({ kind, line }) => kind === "heading" && line < head.line);
  const siblings = head.parent?.kind === "heading" && above.size > 2 ? head.parent.children : [];
  const noted = siblings.slice(0, Math.max(0, siblings.indexOf(head))).some(({ kind }) => kind !== "heading");
  return !noted && before2.filter((entry2) => !above.has(entry2)).length <= MOST_BEFORE;
}
function markEarlierLists(drafts, outline, reading) {
  const headings = outline.entries.flatMap((entry2) => entry2.kind === "heading" ? [entry2.line] : []);
  for (const head of new Set(drafts.map((draft) => draft.head))) {
    if (head?.kind !== "heading") continue;
    const own4 = drafts.filter((draft) => draft.head === head);
    const topics = headings.filter((line) => line > head.line);
    const told = own4.map((draft) => statusOf(draft.statements).status === "closed");
    const isTold3 = own4.length > 1 && told.includes(true) && own4.filter((draft) => tellsProgress(draft, reading.lexicon)).length >= own4.length * PROGRESS;
    if (topics.length < 2 || !standsOnTop(head, outline) || !(isTold3 || told.every(Boolean))) continue;
    for (const draft of own4) draft.carriedOver = true;
  }
}
var PROGRESS = 0.6;
function tellsProgress({ statements }, lexicon) {
  return statements.some(({ says, text: text4 }) => {
    if (text4 === "[x]") return false;
    const words = text4.toLowerCase().replace(/^[\s(-]+|[.!)\s]+$/gu, "");
    return says !== null && !lexicon.has("open", words) && (lexicon.has("goesOn", words) || !lexicon.has("openCell", words));
  });
}
function isCarriedOver({ text: text4, carriedOver, statements }, lexicon) {
  return carriedOver || statements.some((said) => isCarryNote(said.text, lexicon)) || saysOld(text4, lexicon);
}
function isCarryNote(text4, lexicon) {
  if (text4.length > MAX_NOTE) return false;
  const words = text4.toLowerCase();
  return lexicon.find("leftover", words) !== null || lexicon.has("noNews", words.replace(/^[\s(-]+|[.!)\s]+$/gu, ""));
}
function saysOld(text4, lexicon) {
  const inside = /\(([^()]{2,30})\)[\s.]*$/u.exec(text4.slice(-40))?.[1];
  if (inside === void 0) return false;
  const tokens2 = lexicon.tag(inside.toLowerCase());
  const beside = ["earlier", "leftover", "relation", "origin", "article", "meeting", "action"];
  return tokens2.some(({ classes }) => classes.has("earlier") || classes.has("leftover")) && tokens2.every(({ classes }) => beside.some((one2) => classes.has(one2)));
}
var MAX_NOTE = 40;

// src/minutes/decision/scopes.ts
function grouped(scope, entry2, { rule, owners }, reading) {
  const says = rule === "group-above" ? groupSays(entry2, reading) : null;
  const done = says?.status === "closed";
  const place = { ...scope.place, closed: says === null ? scope.place.closed : done };
  return { ...scope, place, head: done ? entry2 : scope.head, owners: owners ?? scope.owners };
}
function groupUnderMarked(entry2, drafts) {
  const [draft, second] = drafts;
  const other = entry2.children.findIndex((child) => child.kind !== "point");
  const points = other < 0 ? entry2.children : entry2.children.slice(0, other);
  const boxes = points.length > 0 && entry2.checked === null && points.every((point3) => point3.checked !== null);
  if (!draft || second || !boxes || other >= 0 && entry2.kind !== "heading") return null;
  const place = { strength: "plain", carried: draft.carriedOver, fresh: false, closed: false };
  return { place, owners: draft.owners, head: entry2, headIsItem: false, onlyPoints: true };
}
function scopeUnderMarked(entry2, drafts, scope) {
  if (entry2.kind !== "heading") return scope;
  const todo = drafts.some((draft) => draft.marker === "TODO");
  return todo ? {
    place: { strength: "plain", carried: false, fresh: false, closed: false },
    owners: [],
    head: entry2,
    headIsItem: true
  } : null;
}
function looseScope(head, lexicon) {
  const carried = isOfWhatIsOpen(
    oneLine(head.prose.mask).toLowerCase().replace(/[:：]$/u, ""),
    lexicon
  );
  const place = { strength: "weak", carried, fresh: false, closed: false };
  return { place, owners: [], head, headIsItem: false, rule: "looks-like-task" };
}

// src/minutes/decision/lists.ts
var WeighedLists = class {
  #outline;
  #reading;
  #lastPoint;
  #known = /* @__PURE__ */ new Map();
  #elsewhere = null;
  constructor(outline, reading) {
    this.#outline = outline;
    this.#reading = reading;
    this.#lastPoint = outline.entries.findLast((entry2) => entry2.kind === "point" && entry2.parent?.kind !== "point");
  }
  /** The points right below an entry that look like tasks, though no heading says so. */
  tasksBelow(entry2) {
    const tasks = this.#below(entry2)?.tasks;
    if (!tasks || tasks.size === 0) return null;
    return new Map([...tasks].map((task) => [task, looseScope(entry2, this.#reading.lexicon)]));
  }
  looksLikeTask(entry2) {
    return entry2.parent !== null && this.#below(entry2.parent)?.tasks.has(entry2) === true;
  }
  /** What was weighed about a point, where it came to that. */
  weighedOf(entry2) {
    const list3 = entry2.parent ? this.#known.get(entry2.parent) : null;
    return list3 ? { weighed: () => list3.weighed().get(entry2) ?? null } : {};
  }
  /** All that came to be weighed, by the block that they stand below. */
  get all() {
    return this.#known;
  }
  #below(entry2) {
    let list3 = this.#known.get(entry2);
    if (list3 === void 0) {
      const { lexicon } = this.#reading;
      const points = entry2.children.filter((child) => child.kind === "point" && !child.ignored);
      const place = {
        signs: points.length === 0 ? [] : placeOfList(entry2, lexicon),
        isLast: points.length > 0 && points.at(-1) === this.#lastPoint,
        tasksStandElsewhere: () => this.#tasksStandElsewhere()
      };
      list3 = points.length === 0 ? null : weighList(points, place, looseScope(entry2, lexicon), this.#reading);
      this.#known.set(entry2, list3);
    }
    return list3;
  }
  /** Whether a heading of the page announces its tasks. */
  #tasksStandElsewhere() {
    this.#elsewhere ??= this.#outline.entries.some(
      (entry2) => entry2.kind === "heading" && placeOf(entry2.prose.mask, this.#reading.lexicon)?.strength === "plain"
    );
    return this.#elsewhere;
  }
};

// src/minutes/decision/neighbours.ts
var Neighbours = class {
  #reading;
  #announcing = /* @__PURE__ */ new Map();
  #conversations = /* @__PURE__ */ new Map();
  constructor(reading) {
    this.#reading = reading;
  }
  /** Where one point of a list announces tasks of its own, the others without anybody are sections beside it. */
  isSection(point3, list3) {
    const reading = this.#reading;
    if (point3.kind !== "point" || point3.checked !== null) return false;
    if (!this.#announces(list3) || leadOfTask(point3, reading) || groupSays(point3, reading) !== null) return false;
    return leadInOf(point3, null, reading) === null;
  }
  #announces(list3) {
    let found2 = this.#announcing.get(list3);
    if (found2 === void 0) {
      const points = list3.children.filter((child) => child.kind === "point" && child.children.length > 0);
      found2 = points.some((point3) => leadInOf(point3, null, this.#reading)?.task === null);
      this.#announcing.set(list3, found2);
    }
    return found2;
  }
  /** Whether the paragraphs beside this one are what people say, one after the other, not what they are to do. */
  isConversation({ parent }) {
    if (!parent) return false;
    let found2 = this.#conversations.get(parent);
    if (found2 === void 0) {
      const { names, lexicon } = this.#reading;
      const said = parent.children.filter((child) => child.kind === "paragraph").flatMap((child) => statementsOf(child, this.#reading)).filter((statement) => readOwners(statement.prose.text, names, lexicon)?.ending === "colon");
      const tasks = said.filter((statement) => startsTask(statement, this.#reading));
      found2 = said.length >= LEAST_SPOKEN && tasks.length * 2 < said.length;
      this.#conversations.set(parent, found2);
    }
    return found2;
  }
};
var LEAST_SPOKEN = 4;
function startsTask({ prose }, { names, lexicon }) {
  const lead = readOwners(prose.text, names, lexicon);
  return beginsLikeTask(prose.text.slice(lead?.length ?? 0), lexicon);
}

// src/minutes/items.ts
function draftsOf(outline, reading) {
  const drafts = [];
  const verdicts = [];
  const lists = new WeighedLists(outline, reading);
  const neighbours = new Neighbours(reading);
  const keep = (draft) => {
    verdicts.push({
      line: draft.line,
      endLine: draft.endLine,
      rule: draft.rule,
      item: drafts.length,
      ...lists.weighedOf(draft.entry)
    });
    const told = withPeopleNamed(withLabelledFacts(draft, reading), reading);
    const carried = isCarriedOver(told, reading.lexicon);
    drafts.push(carried ? { ...told, carriedOver: true } : told);
  };
  const note = (entry2, rule) => {
    verdicts.push({
      line: entry2.line,
      endLine: entry2.endLine,
      rule,
      item: null,
      ...lists.weighedOf(entry2),
      ...underOf(rule)
    });
  };
  let barred = null;
  const within = (bar, read) => {
    const outer = barred;
    barred = bar;
    read();
    barred = outer;
  };
  const underOf = (rule) => rule === "not-items" && barred ? { under: oneLine(barred.prose.text) } : {};
  const below = (entry2, scope, above) => {
    let current = scope;
    const tasks = scope === null && above === null && barred === null ? lists.tasksBelow(entry2) : null;
    let trailing = null;
    let label = null;
    entry2.children.forEach((child, index2) => {
      if (child.kind === "break" || isLabel(child)) label = null;
      if (label !== null) {
        within(label, () => {
          visit(child, null, null);
        });
        return;
      }
      if (isLabel(child) && child.children.length === 0 && isBarred(child.prose.mask, false, reading.lexicon))
        label = child;
      if (child.kind === "break") {
        if (index2 > 0) current = null;
        trailing = null;
        return;
      }
      if (current?.onlyPoints === true && child.kind !== "point") current = null;
      if (child.kind !== trailing?.head.kind || isLabel(child)) trailing = null;
      const before2 = drafts.length;
      const own4 = trailing ?? current ?? tasks?.get(child) ?? null;
      visit(child, own4 !== null && neighbours.isSection(child, entry2) ? null : own4, trailing ? null : above);
      if (child.kind === "paragraph" && drafts.length === before2) trailing = null;
      if (!child.ignored) trailing = trailsLeadIn(child, reading, current) ?? trailing;
    });
  };
  const visit = (entry2, scope, above) => {
    if (entry2.ignored) {
      note(entry2, "ignored");
      below(entry2, null, null);
    } else if (entry2.kind === "table") {
      visitTable(entry2, scope);
    } else {
      visitWords(entry2, scope, above);
    }
  };
  const visitTable = (table2, scope) => {
    const read = barred ? null : rowsOf2(table2, scope, reading);
    if (read) {
      verdicts.push(...read.verdicts);
      read.drafts.forEach(keep);
      return;
    }
    for (const row of table2.children) {
      const { drafts: found2, refused: refused2 } = row.ignored ? { drafts: [], refused: [] } : merge(row.cells.map((cell) => markedItems(row, cell, null, nothing, reading)));
      for (const draft of found2) keep({ ...draft, line: row.line, endLine: row.line });
      if (found2.length === 0)
        note(row, row.ignored ? "ignored" : refused2[0]?.rule ?? (barred ? "not-items" : "no-marker"));
    }
  };
  const visitWords = (entry2, scope, above) => {
    const opened2 = entry2.kind === "page" ? null : leadInOf(entry2, scope, reading);
    if (opened2 && !opened2.task) {
      note(entry2, "lead-in");
      within(null, () => {
        below(entry2, opened2.scope, null);
      });
      return;
    }
    if (entry2.kind !== "page" && isBarred(entry2.prose.mask, entry2.kind === "heading", reading.lexicon)) {
      within(entry2, () => {
        note(entry2, "not-items");
        below(entry2, null, null);
      });
      return;
    }
    const carried = scope?.place.carried === true && above === null;
    const inner = scope && !carried ? { ...scope, place: { ...scope.place, carried: false } } : scope;
    const prose = opened2?.task ?? entry2.prose;
    const saidBelow = () => statementsBelow(entry2, prose.text, carried, reading);
    const marked2 = markedItems(entry2, entry2.prose, inner, saidBelow, reading);
    const announced = opened2?.task ? statementsOf({ ...entry2, prose: opened2.task }, reading) : [];
    verdicts.push(...marked2.refused);
    if (marked2.drafts.length > 0 && announced.length <= marked2.drafts.length) {
      const group = groupUnderMarked(entry2, marked2.drafts);
      if (group === null || !/[:：]\s*$/u.test(entry2.prose.text)) marked2.drafts.forEach(keep);
      else note(entry2, "group-above");
      below(
        entry2,
        group ?? scopeUnderMarked(entry2, marked2.drafts, scope),
        group !== null || entry2.kind === "heading" ? null : marked2.drafts.at(-1) ?? null
      );
    } else if (opened2?.task) {
      const items = tasksOf(announced, opened2.scope);
      for (const draft of items) keep({ ...draft, marker: opened2.marker, rule: "lead-in-with-task" });
      if (items.length === 0) note(entry2, "no-task");
      const group = items.length === 1 && /[:：]\s*$/u.test(entry2.prose.text) ? items[0] : void 0;
      below(entry2, group ? { ...opened2.scope, owners: group.owners } : null, group ? null : items.at(-1) ?? null);
    } else if (marked2.refused.some(({ rule }) => rule === "template" || rule === "no-task")) {
      below(entry2, scope, null);
    } else if (scope && entry2.kind !== "page") {
      visitListed(entry2, scope, above);
    } else {
      if (entry2.kind !== "page" && marked2.refused.length === 0) note(entry2, barred ? "not-items" : "no-marker");
      below(entry2, null, null);
    }
  };
  const markedLists = /* @__PURE__ */ new Map();
  const isAmongMarked = (entry2) => {
    const list3 = entry2.parent;
    if (!list3) return false;
    let marked2 = markedLists.get(list3);
    if (marked2 === void 0) {
      marked2 = list3.children.some(
        (point3) => point3.kind === "point" && markedItems(point3, point3.prose, null, nothing, reading).drafts.length > 0
      );
      markedLists.set(list3, marked2);
    }
    return marked2;
  };
  const tasksOf = (statements, scope) => statements.map((statement) => listedItem(statement, scope, reading)).filter((draft) => noTask(draft.text, draft.owners.length > 0, reading.lexicon) === null).filter((draft) => !isOnlySomebody(draft, reading));
  const namesTasksBelow = (entry2) => {
    const points = entry2.children.filter((child) => child.kind === "point");
    const tasks = points.filter((point3) => point3.checked !== null || leadOfTask(point3, reading));
    return tasks.length * 2 > points.length;
  };
  const visitListed = (entry2, scope, above) => {
    const veto = vetoOf(entry2, scope, above, isAmongMarked, (point3) => lists.looksLikeTask(point3), reading);
    if (veto) {
      note(entry2, veto.rule);
      const ends2 = entry2.kind === "heading" ? veto.rule === "other-statement" : entry2.kind === "paragraph" && entry2.children.length > 0 && entry2.parent?.children[0] !== entry2 && !isOnlyLinks(entry2) && !/[:：]\s*$/u.test(entry2.prose.text);
      below(entry2, ends2 ? null : grouped(scope, entry2, veto, reading), veto.rule === "detail" ? above : null);
      return;
    }
    const found2 = entry2.kind === "paragraph" ? statementsOf(entry2, reading) : [entry2];
    if (entry2.kind === "paragraph" && neighbours.isConversation(entry2)) {
      note(entry2, "detail");
      below(entry2, scope, null);
      return;
    }
    const items = tasksOf(found2, scope);
    items.forEach(keep);
    if (items.length === 0) note(entry2, "no-task");
    const isList = entry2.kind === "paragraph" && (items.length === 0 || namesTasksBelow(entry2));
    below(entry2, scope, isList ? null : items.at(-1) ?? null);
  };
  below(outline.page, null, null);
  markEarlierLists(drafts, outline, reading);
  return { drafts, verdicts, lists: lists.all };
}
function isOnlySomebody({ entry: entry2, rule, text: text4 }, { names, lexicon }) {
  return (entry2.kind === "paragraph" || rule === "looks-like-task") && ownersAlone(text4, names, lexicon) !== null;
}
function nothing() {
  return [];
}
function merge(parts) {
  return { drafts: parts.flatMap((part) => part.drafts), refused: parts.flatMap((part) => part.refused) };
}

// src/minutes/habits/status/legend.ts
var BOX3 = /\\?\[([-/~>!?*+])\\?\]/gu;
var MAX_MEANING = 40;
var DROPPED2 = { status: "closed", reason: "not_planned", strength: "explicit" };
function boxesOf(entries, lexicon) {
  const boxes = /* @__PURE__ */ new Map();
  for (const { prose } of entries) {
    if (!prose.text.includes("[")) continue;
    for (const box of prose.text.matchAll(BOX3)) {
      const from = box.index + box[0].length;
      const says = meaningOf(prose.text.slice(from, from + MAX_MEANING), lexicon);
      const sign = box[1] ?? "";
      if (says && !boxes.has(sign)) boxes.set(sign, says);
    }
  }
  return boxes;
}
function meaningOf(behind2, lexicon) {
  const words = behind2.toLowerCase().replace(/^[\s:=–—-]{1,8}/u, "").split(/[,;.|()\n\\[]/u)[0]?.trim();
  if (words === void 0) return null;
  if (lexicon.has("done", words) || lexicon.has("doneApart", words)) return DONE;
  if (lexicon.has("dropped", words)) return DROPPED2;
  return lexicon.has("goesOn", words) || lexicon.has("open", words) ? NOT_DONE : null;
}

// src/minutes/habits/markers/words.ts
var finders = /* @__PURE__ */ new Map();
function markerFinder(rules) {
  const key = JSON.stringify([rules.markers, rules.languages]);
  let finder = finders.get(key);
  if (!finder) finders.set(key, finder = compile2(rules.markers, rules.languages));
  return finder;
}
function compile2(markers, languages) {
  const known6 = [...markers.map(knownMarker), ...lexiconOf(languages).words("markers").map(nativeMarker)].sort(
    (a, b) => b.marker.length - a.marker.length
  );
  const groupOf = known6.map((_, index2) => `m${index2}`);
  const alternatives = known6.map(({ source }, index2) => `(?<${groupOf[index2] ?? ""}>${source})`).join("|");
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_.-])(?<!(?<!^\\s?|>\\s?)#)(@?)(?:${alternatives})(?<plural>['\u2019]?s|(?<=\\p{Lu}{6})S)?(?:(?![\\p{L}\\p{N}_])|(?=\\d{1,3}(?:\\s?[:\uFF1A(\\]]|\\s@|\\s[-\u2013\u2014]\\s)))`,
    "gmu"
  );
  const han = new RegExp("^\\p{Script=Han}", "u");
  const quick = new RegExp(
    known6.map(({ marker }) => /^to[ -]?do$/iu.test(marker) ? "to[ -]?do" : escaped(marker)).join("|"),
    "iu"
  );
  return (mask) => {
    const words = [];
    if (!quick.test(mask)) return words;
    for (const match2 of mask.matchAll(pattern)) {
      const groups = match2.groups ?? {};
      const index2 = groupOf.findIndex((name) => groups[name] !== void 0);
      const marker = known6[index2];
      const word = groups[groupOf[index2] ?? ""];
      if (!marker || word === void 0) continue;
      const at = match2.index + (match2[1]?.length ?? 0);
      const bare2 = match2.index + match2[0].length;
      const numbered2 = groups["plural"] === void 0 ? codeBehind(mask, bare2, marker.sort) : null;
      const end = numbered2?.end ?? bare2;
      if (marker.sort === "word" && numbered2?.hyphened === true && /^\d+$/u.test(numbered2.code)) continue;
      if (/^-[\p{L}\p{N}]/u.test(mask.slice(end)) && !han.test(word)) continue;
      words.push({
        marker: marker.marker,
        sort: marker.sort,
        start: at,
        end,
        word,
        plural: groups["plural"] !== void 0 || marker.sort === "phrase" && /s$/iu.test(word),
        code: numbered2?.code ?? null,
        hyphened: numbered2?.hyphened ?? false,
        malformed: match2[1] === "@" || marker.sort === "initials" && word !== marker.marker
      });
    }
    return words;
  };
}
var CODE2 = new RegExp("(?:\\p{Lu}{1,6}\\d{0,6}(?=[-./]\\p{Lu}{0,2}\\d)|\\p{Lu}{0,3}\\d{1,8})(?:[-./]\\p{Lu}{0,2}\\d{1,8}){0,4}(?![\\p{L}\\p{N}])", "uy");
var BEHIND_NUMBER = /[\s:：.)\]*(-]|$/uy;
function codeBehind(mask, at, sort) {
  const hyphened = mask[at] === "-";
  const spaced = !hyphened && /[ \t]/u.test(mask[at] ?? "");
  let from = hyphened || spaced ? at + 1 : at;
  if (mask[from] === "#") from++;
  CODE2.lastIndex = from;
  const code2 = CODE2.exec(mask)?.[0];
  if (code2 === void 0) return null;
  const end = from + code2.length;
  BEHIND_NUMBER.lastIndex = end;
  if (!BEHIND_NUMBER.test(mask)) return null;
  const lettered = new RegExp("^\\p{Lu}", "u").test(code2);
  const closed = /^\s?[:：(]/u.test(mask.slice(end, end + 2));
  if (spaced && lettered && (!closed || sort !== "word" && sort !== "phrase" || /^[QRV]\d/u.test(code2))) return null;
  if (spaced && /^\d{4}-\d\d-\d\d/u.test(code2) && !closed) return null;
  if (spaced && /^\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?$/u.test(code2) && sort === "todo") return null;
  if (sort === "initials" && /^\d{4}$/u.test(code2)) return null;
  return { code: code2, hyphened, end };
}
function knownMarker(marker) {
  if (/^to[ -]?do$/iu.test(marker)) return { marker, sort: "todo", source: "[Tt][Oo][ -]?[Dd][Oo]" };
  if (/[\s-]/u.test(marker))
    return { marker, sort: "phrase", source: `${anyCase(marker).replace(/\\s\+|-/gu, "[\\s-]+")}[sS]?` };
  if (new RegExp("^\\p{Lu}+$", "u").test(marker)) {
    return {
      marker,
      sort: "initials",
      source: `(?:${escaped(marker)}|${anyCase(marker)}(?=[ \\u00A0]?:?[ \\u00A0]?@))`
    };
  }
  return { marker, sort: "word", source: anyCase(marker) };
}
function nativeMarker(marker) {
  return { marker, sort: "word", source: anyCase(marker) };
}

// src/minutes/people/names.ts
var SPEAKER = new RegExp("^[\\s>*+_\\d.)-]{0,20}(\\p{Lu}[\\p{L}'\u2019.-]{0,19}(?: \\p{Lu}[\\p{L}'\u2019.-]{0,19})?|\\p{Ll}\\p{Lu})[*_]{0,3}\\s?:[*_]{0,3}\\s", "gmu");
var NICK_ELSEWHERE = /(?<![\p{L}\p{N}./@])@([\p{L}\p{N}][\p{L}\p{N}_-]{1,38})(?![\p{L}\p{N}./@-])|(?:^[ \t]{0,20}|\d[ \t]?)<([\p{Ll}][\p{L}\p{N}_-]{1,30})>\s/gmu;
var BRACKETED = new RegExp(`^[ \\t]{0,20}[*+-] (?:\\[[ xX]\\] )?\\\\?\\[(?<hackmd>name=)?(?<names>\\p{L}[\\p{L}\\p{N}_.'\u2019 ,/&-]{1,60})\\\\?\\]\\s+[\\p{L}"'\u201C(]`, "gmu");
var NO_NICK = [
  "done",
  "goesOn",
  "open",
  "fresh",
  "earlier",
  "nobody",
  "otherStatements",
  "minutesPart",
  "action",
  "markers",
  "groups",
  "everybody",
  "dropped"
];
function isNick2(word, lexicon) {
  return !NO_NICK.some((one2) => lexicon.has(one2, word)) && !isNoName(word, lexicon) && !isThing(word, lexicon);
}
var AGAIN = 2;
function bracketedNames(page, lexicon) {
  const times = /* @__PURE__ */ new Map();
  for (const { groups } of page.matchAll(BRACKETED)) {
    for (const part of (groups?.["names"] ?? "").split(/\s*[,/&]\s*/u)) {
      const nick = new RegExp("^\\p{Ll}[\\p{Ll}\\p{N}_-]{2,20}$", "u").test(part);
      const name = new RegExp("^\\p{Lu}[\\p{Ll}\\p{N}_-]{1,20}$", "u").test(part);
      const sure = nick || groups?.["hackmd"] !== void 0;
      if (!(sure || name) || !isNick2(part.toLowerCase(), lexicon)) continue;
      times.set(part.toLowerCase(), (times.get(part.toLowerCase()) ?? 0) + (sure ? AGAIN : 1));
    }
  }
  return [...times].filter(([, count]) => count >= AGAIN).map(([name]) => name);
}
var LINKED = new RegExp("\\[(\\p{Lu}[^[\\]@\\n]{1,60})\\]\\(mailto:([^()\\s?]{3,120})[^()\\s]{0,200}\\)", "giu");
function addressesOf(participants, page) {
  const addresses = /* @__PURE__ */ new Map();
  for (const [, name = "", address = ""] of page.includes("mailto:") ? page.matchAll(LINKED) : [])
    if (isLineOfNames(name)) addresses.set(address.toLowerCase(), { name: name.trim(), login: false });
  for (const { name, login, fullName, address } of participants)
    if (address !== void 0)
      addresses.set(address, fullName === null ? { name, login } : { name: fullName, login: false });
  return addresses;
}
var NICK_CHARGED = new RegExp("^[\\s>*+_\u2022-]{0,12}(?:\\d{1,2}[.)] )?\\[?(?:<[^<>\\s]{1,30}> )?(?<marker>#?\\p{L}{2,12}[*_]{0,2}:?[*_]{0,2} )?(?<nick>\\p{Ll}[\\p{Ll}\\p{N}_-]{2,20}) (?<duty>\\p{Ll}{2,10}) \\p{Ll}", "gmu");
var LOWER_SPEAKER = new RegExp("^[\\s>*+_-]{0,8}(\\p{Ll}[\\p{Ll}\\p{N}_-]{2,20}):\\s+\\S", "gmu");
var MENTION = new RegExp("(?<![\\p{L}\\p{N}])@(\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+)(?![\\p{L}\\p{N}])(?:(?<alone>[ \\t]*(?:$|[,|]))|)", "gmu");
function mentionsOf(page) {
  const all2 = [...page.matchAll(MENTION)];
  const times = /* @__PURE__ */ new Map();
  for (const [, name] of all2) times.set(name, (times.get(name) ?? 0) + 1);
  const alone = all2.filter((match2) => match2.groups?.["alone"] !== void 0 && (times.get(match2[1]) ?? 0) > 1);
  return new Set(alone.map((match2) => (match2[1] ?? "").toLowerCase()));
}
function chargedNicks(page, lexicon) {
  if (lexicon.find("action", page) === null) return [];
  const speaking = new Set(Array.from(page.matchAll(LOWER_SPEAKER), (match2) => match2[1] ?? ""));
  const charged = /* @__PURE__ */ new Map();
  for (const { groups } of page.matchAll(NICK_CHARGED)) {
    const nick = groups?.["nick"] ?? "";
    const marker = (groups?.["marker"] ?? "").replace(/[^\p{L}]/gu, "").toLowerCase();
    if (!lexicon.has("duty", groups?.["duty"] ?? "") || marker !== "" && !lexicon.has("action", marker)) continue;
    const times = (charged.get(nick) ?? 0) + (marker === "" ? 1 : 10) + (speaking.has(nick) ? 1 : 0);
    charged.set(nick, times);
  }
  const plain3 = (nick) => !isNoName(nick, lexicon) && !isThing(nick, lexicon) && !lexicon.has("groups", nick);
  return [...charged].flatMap(([nick, times]) => times > 10 && plain3(nick) ? [nick] : []);
}
function isFunctionWord(word, lexicon) {
  const classes = ["article", "relation", "auxiliary", "pronoun", "and", "duty", "notNames"];
  return classes.some((one2) => lexicon.has(one2, word));
}
function namesOf(participants, page, lexicon) {
  const known6 = /* @__PURE__ */ new Set();
  const people = /* @__PURE__ */ new Set();
  const initials = /* @__PURE__ */ new Set();
  let listed = 0;
  const absent = absentOf(page).flatMap(peopleIn).filter(({ name, fullName }) => isLineOfNames(fullName ?? name));
  for (const participant of [...participants, ...absent]) {
    known6.add(participant.name.toLowerCase());
    people.add(participant.name.toLowerCase());
    if (participant.initials !== void 0) {
      known6.add(participant.initials.toLowerCase());
      initials.add(participant.initials.toUpperCase());
    }
    const full = participant.fullName ?? (participant.login ? null : participant.name);
    if (full === null) continue;
    listed++;
    const words = withoutTitle(full, lexicon).replace(/\([^)]*\)/gu, " ").split(/[\s\u00A0]+/u).filter((word) => new RegExp("^\\p{L}", "u").test(word));
    known6.add(words.join(" ").toLowerCase());
    known6.add(words.join(" ").toLowerCase().replace(/\.$/u, ""));
    const first = words[0];
    if (first !== void 0 && (first.length > 1 || words.length === 1)) {
      known6.add(first.toLowerCase());
      people.add(first.toLowerCase());
    }
    if (new RegExp("^\\p{Script=Hangul}{3,4}$", "u").test(full.trim())) {
      known6.add(full.trim().slice(1));
      people.add(full.trim().slice(1));
    }
    if (words.length > 1) {
      const letters = words.map((word) => word[0] ?? "").join("");
      initials.add(letters.toUpperCase());
      known6.add(letters.toLowerCase());
      const outer = (words[0]?.[0] ?? "") + (words.at(-1)?.[0] ?? "");
      initials.add(outer.toUpperCase());
      known6.add(outer.toLowerCase());
    }
  }
  const spoken2 = /* @__PURE__ */ new Map();
  for (const match2 of page.matchAll(SPEAKER)) {
    const name = (match2[1] ?? "").toLowerCase();
    spoken2.set(name, (spoken2.get(name) ?? 0) + 1);
  }
  for (const [name, times] of spoken2) {
    const first = name.split(" ")[0] ?? name;
    if (times > 1 && !lexicon.has("notNames", first) && !lexicon.has("otherStatements", first) && !lexicon.has("action", name))
      known6.add(name);
  }
  for (const match2 of page.matchAll(NICK_ELSEWHERE)) known6.add((match2[1] ?? match2[2] ?? "").toLowerCase());
  for (const nick of chargedNicks(page, lexicon)) known6.add(nick);
  for (const name of bracketedNames(page, lexicon)) known6.add(name);
  const short2 = [...spoken2].filter(([name]) => new RegExp("^\\p{Ll}{2,3}$", "u").test(name));
  const again = short2.filter(([, times]) => times > 1);
  const transcript = again.length > 1 && short2.length > 2;
  const speakers = new Set(transcript ? short2.map(([name]) => name.toUpperCase()).filter((name) => name !== "AI") : []);
  for (const word of known6)
    if (word.length <= 3 && isFunctionWord(word, lexicon) && !people.has(word)) known6.delete(word);
  const mentions = mentionsOf(page);
  for (const name of mentions) known6.add(name);
  return {
    known: known6,
    people,
    initials,
    speakers,
    mentions,
    addresses: addressesOf([...participants, ...absent], page),
    listed
  };
}

// src/minutes/habits/owners/names-of-lists.ts
var COLON3 = /^[\s*_]{0,4}([^\n:：–—]{2,60}?)[\s*_]{0,4}[:：][\s*_]{0,4}/u;
var DASH3 = /^[\s*_]{0,4}([^\n:：–—]{2,60}?)[\s*_]{0,4}\s[-–—]{1,2}\s/u;
var ALONE = new RegExp("^[\\s*_]{0,4}((?:\\p{Lu}[^\\n:\uFF1A\u2013\u2014]{1,30}?|\\p{Lo}{2,4}))[\\s*_:\uFF1A]{0,4}$", "u");
var BEHIND = /\s[-–—]{1,2}\s+([^\n:：–—]{2,60}?)[\s.*_]{0,4}$/u;
var BRACKET2 = /[([（【]([^()[\]（）【】\n]{1,60})[)\]）】][\s.*_]{0,4}$/u;
var BARE = new RegExp("^[\\s*_]{0,4}(\\p{Lu}\\p{Ll}{1,20})\\s+(\\p{Ll}{2,20})(?!\\p{L})", "u");
var NAME_PLACES = [
  {
    says: "in front, before a colon and a verb",
    read: (words, lexicon) => {
      const [all2 = "", name] = COLON3.exec(words) ?? [];
      const behind2 = words.slice(all2.length);
      const verb = new RegExp("^\\p{L}+", "u").exec(behind2.slice(dutyLength(behind2, lexicon)))?.[0] ?? "";
      return isVerb(verb.toLowerCase(), lexicon) ? partsOf3(name) : [];
    },
    nicks: false,
    alone: Infinity,
    examples: ["Alice: print | Zoe: write \u2192 zoe", "Alice: print | Zoe: to write \u2192 zoe"],
    counter: [
      "Zoe: print | Docs: write",
      "Alice: print | Docs: write | Tests: run",
      "Alice: print | Lamps: need to be bought"
    ]
  },
  {
    says: "in front, before a dash",
    read: (words) => partsOf3(DASH3.exec(words)?.[1]),
    nicks: false,
    alone: Infinity,
    examples: ["Alice - map | Zoe L - door \u2192 zoe l"],
    counter: ["Zoe - map | Ida - door", "Alice - map | Docs - door"]
  },
  {
    says: "alone, above what they are to do",
    read: (words) => partsOf3(ALONE.exec(words)?.[1]),
    nicks: false,
    alone: Infinity,
    examples: ["Alice | Zoe \u2192 zoe", "Alice: | Zoe: | next meeting is on Monday \u2192 zoe"],
    counter: ["Zoe | Ida", "Alice | Docs"]
  },
  {
    says: "at the end, behind a dash",
    read: (words) => behindTask(words, BEHIND.exec(words)),
    nicks: true,
    alone: 3,
    examples: ["print - Alice | paint - Zoe \u2192 zoe", "print - Zoe | paint - Zoe and Ida | sand - Ida \u2192 zoe ida"],
    counter: ["print - Zoe | paint it", "print - Docker | paint - Windows | sand - Linux"]
  },
  {
    says: "at the end, in brackets",
    read: (words) => behindTask(words, BRACKET2.exec(words)),
    nicks: true,
    alone: 3,
    examples: ["print (Alice) | paint (Zoe) \u2192 zoe", "print (Zoe) | paint (Ida/Zoe) | sand (Ida) \u2192 zoe ida"],
    counter: ["print (Zoe) | paint it", "print (Docker) | paint (done) | sand (open)"]
  },
  {
    says: "in front, before a verb",
    read: (words, lexicon) => {
      const [, name = "", verb = ""] = BARE.exec(words) ?? [];
      return isVerb(verb, lexicon) ? [name] : [];
    },
    nicks: false,
    alone: Infinity,
    examples: ["Alice print the map | Zoe paints the door \u2192 zoe"],
    counter: ["Alice print the map | Lamps paint the door red | New print | Old print"]
  }
];
function namesOfLists(lists, names, lexicon) {
  const proven = /* @__PURE__ */ new Set();
  for (const points of lists) {
    for (const place of NAME_PLACES) {
      const found2 = points.map((words) => place.read(words, lexicon)).filter((parts2) => parts2.length > 0);
      if (found2.length < 2 || found2.length * 2 < points.length) continue;
      const isKnown2 = (name) => names.known.has(name.toLowerCase());
      const looks = (name) => isKnown2(name) || looksLikeName(name, place.nicks, lexicon);
      const plain3 = found2.filter((parts2) => parts2.every(looks));
      const known6 = plain3.filter((parts2) => parts2.some(isKnown2)).length;
      const parts = plain3.flat();
      const isAgain = new Set(parts.map((name) => name.toLowerCase())).size < parts.length;
      const alone = plain3.length >= place.alone && plain3.length === found2.length && isAgain;
      if (known6 > 0 && plain3.length * 3 >= found2.length * 2 || alone) {
        for (const name of parts) if (!isKnown2(name)) proven.add(name.toLowerCase());
      }
    }
  }
  return proven;
}
function withNamesOfLists(names, entries, lexicon) {
  const lists = /* @__PURE__ */ new Map();
  const labels = /* @__PURE__ */ new Map();
  for (const { kind, parent, prose, children } of entries) {
    const isLabel2 = kind === "paragraph" && children.length > 0 && prose.text.length <= MAX_LABEL3;
    if (!(kind === "point" || isLabel2) || !parent || prose.text.length > MAX_POINT) continue;
    const words = prose.text.slice(ornamentsLength(prose.text));
    const byKind = isLabel2 ? labels : lists;
    byKind.set(parent, [...byKind.get(parent) ?? [], words]);
  }
  const proven = namesOfLists(
    [...lists.values(), ...labels.values()].filter(({ length }) => length > 1),
    names,
    lexicon
  );
  return proven.size === 0 ? names : { ...names, known: /* @__PURE__ */ new Set([...names.known, ...proven]) };
}
var MAX_POINT = 400;
var MAX_PARTS = 4;
var MAX_LABEL3 = 40;
function behindTask(words, found2) {
  return found2 && new RegExp("(?:^|\\s)\\p{Ll}{3,}|\\p{Lo}", "u").test(words.slice(0, found2.index)) ? partsOf3(found2[1]) : [];
}
function partsOf3(written) {
  const parts = (written ?? "").split(new RegExp("\\s*[,\uFF0C\u3001;/&+]\\s*|\\s+(?:\\p{L}{1,3})\\s+(?=\\p{Lu})", "u")).map((part) => part.trim());
  return written === void 0 || parts.length > MAX_PARTS || parts.some((part) => part === "") ? [] : parts;
}
var NO_NAME2 = [
  "action",
  "step",
  "groups",
  "otherStatements",
  "otherSections",
  "filler",
  "imperative",
  "everybody",
  "nobody",
  "done",
  "goesOn",
  "open",
  "dropped",
  "today",
  "tomorrow",
  "relativeDay",
  "statusColumn",
  "generalSection",
  "role"
];
function looksLikeName(name, nicks, lexicon) {
  const words = name.split(" ");
  if (words.some((word) => isThing(word, lexicon) || isNoName(word, lexicon))) return false;
  if (NO_NAME2.some((one2) => lexicon.has(one2, name.toLowerCase()) || lexicon.has(one2, (words[0] ?? "").toLowerCase())))
    return false;
  if (nicks && new RegExp("^\\p{Ll}[\\p{Ll}\\p{N}_]{2,15}$", "u").test(name)) return true;
  if (new RegExp("^\\p{Lo}{2,4}$", "u").test(name)) return true;
  return words.length <= 3 && new RegExp("^\\p{Lu}\\p{Ll}", "u").test(name) && capitalisedName(name, lexicon)?.length === name.length;
}
function dutyLength(words, lexicon) {
  const duty = wordAt("duty", words, lexicon);
  return duty === 0 ? 0 : duty + (/^\s*/u.exec(words.slice(duty))?.[0].length ?? 0);
}
function isVerb(word, lexicon) {
  return [word, word.replace(/s$/u, ""), word.replace(/es$/u, "")].some((form) => lexicon.has("imperative", form));
}

// src/minutes/blocks/loose-points.ts
var LOOSE_POINT = /^[ \t]*(?:(\[[ xX]\][ \t]+|[☐☑☒🔲]\uFE0F?[ \t]*)|[A-Z]-?\d{1,3}(?:[:：.)][ \t]+|[ \t]+(?=[[(]))|[•◦‣▪●○–·][ \t]*|\d{1,2}[)）、][ \t]*)(?=\S)/gmu;
var OPEN_BOX = /^(?:\[ \]|[☐🔲])/u;
function loosePoints(prose) {
  const starts = [...prose.mask.matchAll(LOOSE_POINT)];
  const first = starts[0];
  if (!first || starts.length < 2 && !starts.some((start) => start[1] !== void 0)) return [];
  const parts = [];
  if (first.index > 0) parts.push({ kind: "paragraph", prose: sliceProse(prose, 0, first.index), checked: null });
  starts.forEach((start, index2) => {
    const end = starts[index2 + 1]?.index ?? prose.text.length;
    const checked = start[1] === void 0 ? null : !OPEN_BOX.test(start[1]);
    parts.push({ kind: "point", prose: sliceProse(prose, start.index + start[0].length, end), checked });
  });
  return parts;
}

// src/minutes/blocks/outline.ts
var BOLD_LINE = 7;
var IGNORE = /<!--\s*minutes:\s*ignore\s*-->/i;
function outlineOf(root) {
  const entries = [];
  const definitions = /* @__PURE__ */ new Map();
  const page = entry("page", proseOf([], 1), 1, 1, null);
  let above = [page];
  let ignoreNext = false;
  let ignoreLine = 0;
  const add2 = (parent, child) => {
    child.parent = parent;
    child.ignored = parent.ignored || child.line === ignoreLine || ignoreNext;
    ignoreNext = false;
    parent.children.push(child);
    entries.push(child);
    return child;
  };
  const addHeading = (children, depth, line, endLine) => {
    above = above.filter((heading3) => heading3.kind === "page" || heading3.depth < depth);
    const heading2 = entry("heading", proseOf(children, line), line, endLine, null);
    heading2.depth = depth;
    above.push(add2(above.at(-1) ?? page, heading2));
    if (hasIgnore(children)) heading2.ignored = true;
  };
  const addParagraph = (paragraph2, parent) => {
    const line = paragraph2.position?.start.line ?? parent.line;
    const endLine = paragraph2.position?.end.line ?? line;
    const prose = proseOf(paragraph2.children, line);
    const loose = loosePoints(prose);
    if (loose.length === 0) {
      const added = add2(parent, entry("paragraph", prose, line, endLine, null));
      if (hasIgnore(paragraph2.children)) added.ignored = true;
      return added;
    }
    let owner = parent;
    for (const { kind, prose: words, checked } of loose) {
      const lines = words.text.trimEnd().split("\n").length;
      const loosePoint = entry(kind, words, words.line, words.line + lines - 1, checked);
      owner = add2(kind === "point" ? parentOfLoose(owner, parent) : parent, loosePoint);
    }
    return owner;
  };
  const addList = (list3, parent) => {
    for (const item of list3.children) addPoint(item, parent);
  };
  const addPoint = (item, parent) => {
    const line = item.position?.start.line ?? parent.line;
    const [first, ...rest] = item.children;
    const own4 = first?.type === "paragraph" || first?.type === "heading" ? first : null;
    const endLine = own4?.position?.end.line ?? line;
    const point3 = add2(parent, entry("point", proseOf(own4?.children ?? [], line), line, endLine, item.checked ?? null));
    if (own4 && hasIgnore(own4.children)) point3.ignored = true;
    if (own4?.type === "heading") point3.depth = own4.depth;
    addBlocks(own4 ? rest : item.children, point3);
  };
  const addTable = (table2, parent) => {
    const line = table2.position?.start.line ?? parent.line;
    const owner = add2(parent, entry("table", proseOf([], line), line, table2.position?.end.line ?? line, null));
    for (const row of table2.children) {
      const at = row.position?.start.line ?? line;
      const cells = row.children.map((cell) => proseOf(cell.children, at));
      addRow(
        owner,
        cells,
        at,
        row.children.some((cell) => hasIgnore(cell.children))
      );
    }
  };
  const addRow = (table2, cells, line, ignored) => {
    const row = entry("row", cells[0] ?? proseOf([], line), line, line, null);
    row.cells = cells;
    add2(table2, row);
    if (ignored) row.ignored = true;
  };
  const addHtml2 = (value, parent, line) => {
    if (!IGNORE.test(value)) return;
    const own4 = /^\s*<!--\s*minutes:\s*ignore\s*-->\s*$/i.test(value);
    if (own4 && parent.children.length === 0 && (parent.kind === "heading" || parent.kind === "page"))
      parent.ignored = true;
    else ignoreNext = true;
    ignoreLine = line;
  };
  const addBlocks = (blocks, container) => {
    let leadIn2 = null;
    for (const block2 of blocks) {
      const parent = container.kind === "page" ? above.at(-1) ?? page : container;
      switch (block2.type) {
        case "heading": {
          const line = block2.position?.start.line ?? parent.line;
          if (container.kind === "page")
            addHeading(block2.children, block2.depth, line, block2.position?.end.line ?? line);
          else leadIn2 = add2(parent, entry("paragraph", proseOf(block2.children, line), line, line, null));
          if (container.kind === "page") leadIn2 = null;
          break;
        }
        case "paragraph": {
          const bold = container.kind === "page" ? boldLine(block2) : null;
          if (bold) {
            const line = block2.position?.start.line ?? parent.line;
            addHeading(bold, BOLD_LINE, line, block2.position?.end.line ?? line);
            leadIn2 = null;
          } else {
            leadIn2 = addParagraph(block2, parent);
          }
          break;
        }
        case "list":
          addList(block2, leadIn2 ?? parent);
          leadIn2 = null;
          break;
        case "table":
          addTable(block2, leadIn2 ?? parent);
          leadIn2 = null;
          break;
        case "blockquote":
          addBlocks(block2.children, container);
          leadIn2 = null;
          break;
        case "html":
          addHtml2(block2.value, leadIn2 ?? parent, block2.position?.start.line ?? parent.line);
          break;
        case "definition":
          definitions.set(block2.identifier, block2.url);
          break;
        case "thematicBreak": {
          const line = block2.position?.start.line ?? parent.line;
          parent.children.push({ ...entry("break", proseOf([], line), line, line, null), parent });
          leadIn2 = null;
          break;
        }
        default:
          leadIn2 = null;
      }
    }
  };
  addBlocks(root.children, page);
  return { page, entries, definitions };
}
function entry(kind, prose, line, endLine, checked) {
  return { kind, depth: 0, prose, line, endLine, checked, cells: [], parent: null, children: [], ignored: false };
}
function hasIgnore(nodes) {
  return nodes.some((node2) => node2.type === "html" && IGNORE.test(node2.value));
}
function boldLine(paragraph2) {
  const [first, second, ...more] = paragraph2.children;
  if (first?.type !== "strong" || more.length > 0) return null;
  if (second && !(second.type === "text" && /^\s*[:：]?\s*$/.test(second.value))) return null;
  return paragraph2.position?.start.line === paragraph2.position?.end.line ? first.children : null;
}
function parentOfLoose(last, container) {
  if (last === container) return container;
  return last.kind === "paragraph" ? last : last.parent ?? container;
}

// src/minutes/page-reading.ts
var LEGEND = new RegExp("(?<![\\p{L}\\p{N}])(\\p{Lu}{2,4})\\s?=\\s?(\\p{L}[\\p{L} '\u2019-]{2,30})", "gu");
function markersOfLegend(text4, lexicon) {
  return Array.from(text4.includes("=") ? text4.matchAll(LEGEND) : []).flatMap(([, short2 = "", long = ""]) => {
    const words = long.trim().toLowerCase();
    const isAction = lexicon.has("action", words) || lexicon.has("markers", words) || lexicon.has("task", words);
    return isAction ? [short2] : [];
  });
}
var DATE_LINE = new RegExp(`^[\\s*_-]*${anyOf("dateLabel")}[\\s*_]*[:\uFF1A]\\s*([^\\n]{4,60})`, "iu");
function readPage(page, rules) {
  const { root, frontMatter } = parseMarkdown(page.text);
  const sections = sectionsOf(root, frontMatter, page);
  const outline = outlineOf(root);
  const languages = languagesOf(page.text, rules.languages);
  const lexicon = lexiconOf(languages, rules.vocabulary);
  const people = sections.flatMap((section) => section.participants);
  const names = withNamesOfLists(namesOf(people, page.text, lexicon), outline.entries, lexicon);
  const reading = {
    lexicon,
    names,
    markers: markerFinder({
      markers: [...rules.markers, ...rules.vocabulary?.markers ?? [], ...markersOfLegend(page.text, lexicon)],
      languages
    }),
    boxes: boxesOf(outline.entries, lexicon)
  };
  return { definitions: outline.definitions, sections, languages, outline, reading, ...draftsOf(outline, reading) };
}
function sectionsOf(root, frontMatter, page) {
  const { path } = page;
  const headings = headingsOf(root);
  const dated2 = headings.flatMap(({ date, ...heading2 }) => date === null ? [] : [{ ...heading2, date }]);
  const depth = Math.min(...dated2.map((heading2) => heading2.depth));
  const starts = dated2.filter((heading2) => heading2.depth === depth);
  if (new Set(starts.map(({ date }) => date)).size < 2) return [onlySection(root, headings, frontMatter, page)];
  const preamble = sectionOf2(root.children.slice(0, starts[0]?.index), {
    date: null,
    conflicts: [],
    copied: null,
    title: ""
  });
  const sections = starts.map(({ index: index2, date, title }, at) => {
    const nodes = root.children.slice(index2, starts[at + 1]?.index);
    const section = sectionOf2(nodes, { date, conflicts: [], copied: null, title });
    const participants = section.participants.length > 0 ? section.participants : preamble.participants;
    return { ...section, participants };
  });
  const all2 = preamble.nodes.length > 0 ? [{ ...preamble, line: 1, title: titleOf2(headings, path) }, ...sections] : sections;
  return all2.map((section, at) => ({ ...section, endLine: (all2[at + 1]?.line ?? Infinity) - 1 }));
}
function headingsOf(root) {
  return root.children.flatMap((node2, index2) => {
    if (node2.type !== "heading") return [];
    const title = plainText(node2.children);
    return [{ index: index2, depth: node2.depth, title, date: headingDate(title) }];
  });
}
function onlySection(root, headings, frontMatter, { path, isHeadingCopied }) {
  const heading2 = headings.find(({ date: date2 }) => date2 !== null) ?? headings[0];
  const found2 = meetingDate({ frontMatter, heading: heading2?.title ?? null, path });
  const named = isHeadingCopied === true ? pathDate(path) : null;
  const date = named ?? found2.date ?? meetingDate({ frontMatter: null, heading: datedLine(root.children), path: "" }).date;
  return {
    ...sectionOf2(root.children, {
      date,
      conflicts: named === null ? found2.conflicts : [],
      copied: named === null ? null : found2.date,
      title: titleOf2(headings, path)
    }),
    line: 1,
    endLine: Infinity
  };
}
function datedLine(nodes) {
  for (const node2 of nodes.slice(0, 8)) {
    const paragraphs = node2.type === "list" ? node2.children.flatMap((item) => item.children) : [node2];
    for (const paragraph2 of paragraphs) {
      if (paragraph2.type !== "paragraph") continue;
      const line = DATE_LINE.exec(plainText(paragraph2.children))?.[1];
      if (line !== void 0) return line;
    }
  }
  return null;
}
function sectionOf2(nodes, told) {
  const line = nodes[0]?.position?.start.line ?? 1;
  return {
    ...told,
    line,
    endLine: nodes.at(-1)?.position?.end.line ?? line,
    participants: participantsIn(nodes),
    nodes
  };
}
function titleOf2(headings, path) {
  const first = headings.find(({ title }) => title !== "")?.title;
  return first ?? path.slice(path.lastIndexOf("/") + 1).replace(/\.[a-z]{2,8}$/iu, "");
}

// src/minutes/parse.ts
function parse2(given2, rules, options = {}) {
  const references = options.references ?? false;
  const refused2 = refusal(given2.text);
  const page = { ...given2, text: refused2 === null ? shortened(given2.text) : "" };
  if (refused2 !== null) {
    const { line, reason: rule, message } = refused2;
    const { meetings: meetings2 } = withoutItems(page, rules);
    return { meetings: meetings2, diagnostics: [{ path: page.path, line, rule, severity: "error", message, fix: null }] };
  }
  const reading = readPage(page, rules);
  const { meetings, diagnostics } = withItems(page, rules, reading, references);
  const remarks = remarksOn(page.path, doubtsOf(reading, true));
  return {
    meetings,
    diagnostics: [...diagnostics, ...remarks].sort((a, b) => a.line - b.line),
    ...options.doubts === true && { doubts: nearMisses(page.path, reading) }
  };
}
function withoutItems(page, rules) {
  const { root, frontMatter } = parseMarkdown(page.text);
  const sections = sectionsOf(root, frontMatter, page);
  const meetings = sections.map((section) => meetingOf(section, page.path, rules));
  const lexicon = lexiconOf([]);
  const diagnostics = sections.flatMap((section, index2) => {
    const meeting = meetings[index2];
    return meeting ? diagnose({ ...section, meeting, drafts: [], rules, lexicon, lines: () => [] }) : [];
  });
  return { meetings, diagnostics };
}
function withItems(page, rules, reading, references) {
  const meetings = [];
  const diagnostics = [];
  let lines = null;
  const lexicon = lexiconOf(reading.languages, rules.vocabulary);
  for (const section of reading.sections) {
    const drafts = reading.drafts.filter((draft) => draft.line >= section.line && draft.line <= section.endLine);
    const preamble = section.title !== "" && section.date === null && reading.sections.length > 1;
    if (preamble && drafts.length === 0) continue;
    const around = {
      ...section,
      path: page.path,
      definitions: reading.definitions,
      lexicon,
      rules
    };
    const read = drafts.map((draft) => actionItem(draft, around));
    const meeting = meetingOf(section, page.path, rules);
    meeting.items = numbered(read.map(({ item }) => item));
    if (references) meeting.references = referencesIn(section.nodes, rules, reading.definitions).references;
    meetings.push(meeting);
    diagnostics.push(
      ...diagnose({
        meeting,
        drafts,
        conflicts: section.conflicts,
        copied: section.copied,
        rules,
        lexicon,
        lines: () => lines ??= page.text.split(/\r\n?|\n/u)
      }),
      ...read.flatMap((one2) => one2.diagnostics)
    );
  }
  return { meetings, diagnostics };
}
function meetingOf(section, path, rules) {
  const { line, date, title } = section;
  const participants = section.participants.map(shownPerson);
  return { path, line, date, series: seriesOf(path, rules.series), title, participants, items: [], references: [] };
}
function numbered(items) {
  const seen = /* @__PURE__ */ new Map();
  return items.map((item) => {
    const ordinal = seen.get(item.line) ?? 0;
    seen.set(item.line, ordinal + 1);
    return { ...item, ordinal };
  });
}

// src/minutes/read.ts
function readMinutes(files, rules, options = {}) {
  const { patterns, today, references = false, doubts = false } = options;
  const paths = new Set(options.paths);
  const read = [];
  for (const file of files) {
    paths.add(file.path);
    const { page, diagnostics: diagnostics2 } = decode(file.path, file.bytes, options.limit ?? MAX_BYTES);
    if (!page) {
      const isKnown2 = patterns === void 0 || mayBeMinutes(file.path, patterns) === "yes";
      if (isKnown2) read.push({ meetings: [], diagnostics: diagnostics2 });
      continue;
    }
    if (patterns !== void 0 && !isMinutes(page.path, page.text, patterns)) continue;
    const parsed = parse2(page, rules, { references, doubts });
    const isDoubtful = parsed.diagnostics.some(({ rule }) => rule === "conflicting-dates");
    read.push({
      meetings: parsed.meetings,
      diagnostics: [...diagnostics2, ...parsed.diagnostics],
      ...parsed.doubts && { doubts: parsed.doubts },
      ...isDoubtful && { doubtful: page }
    });
  }
  const isCopied = copiedHeadings(paths, rules);
  const pages = read.map(
    ({ doubtful, ...parsed }) => doubtful !== void 0 && parsed.meetings.some(isCopied) ? parse2({ ...doubtful, isHeadingCopied: true }, rules, { references, doubts }) : parsed
  );
  const meetings = pages.flatMap((page) => page.meetings);
  const diagnostics = pages.flatMap((page) => page.diagnostics);
  return {
    meetings,
    diagnostics: today === void 0 ? diagnostics : [...diagnostics, ...farDates(meetings, today)],
    ...doubts && { doubts: pages.flatMap((page) => page.doubts ?? []) }
  };
}
function copiedHeadings(paths, rules) {
  let days = null;
  const key = (path, date) => `${seriesOf(path, rules.series)} ${date}`;
  return ({ path, date }) => {
    const own4 = pathDate(path);
    if (date === null || own4 === null || own4 === date) return false;
    days ??= new Set(
      [...paths].flatMap((other) => {
        const day = pathDate(other);
        return day === null ? [] : [key(other, day)];
      })
    );
    return days.has(key(path, date));
  };
}

export {
  timeWords,
  NEXT_MEETING,
  oneLine,
  isThing,
  beginsLikeTask,
  WEIGHTS,
  THRESHOLD,
  SIGNS4 as SIGNS,
  nearestMissing,
  teachable,
  doubtsOf,
  shortened,
  refusal,
  readPage,
  parse2 as parse,
  readMinutes
};
