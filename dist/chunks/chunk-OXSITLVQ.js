import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  MAX_BYTES,
  decode,
  seriesOf
} from "./chunk-PIKUSECM.js";
import {
  dateIn,
  headingDate,
  isMinutes,
  meetingDate
} from "./chunk-EJCSIJNP.js";
import {
  require_mod
} from "./chunk-TJRBXXYP.js";
import {
  __commonJS,
  __export,
  __toESM
} from "./chunk-HANBNIMK.js";

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

// node_modules/chrono-node/dist/esm/types.js
var Meridiem;
(function(Meridiem2) {
  Meridiem2[Meridiem2["AM"] = 0] = "AM";
  Meridiem2[Meridiem2["PM"] = 1] = "PM";
})(Meridiem || (Meridiem = {}));
var Weekday;
(function(Weekday2) {
  Weekday2[Weekday2["SUNDAY"] = 0] = "SUNDAY";
  Weekday2[Weekday2["MONDAY"] = 1] = "MONDAY";
  Weekday2[Weekday2["TUESDAY"] = 2] = "TUESDAY";
  Weekday2[Weekday2["WEDNESDAY"] = 3] = "WEDNESDAY";
  Weekday2[Weekday2["THURSDAY"] = 4] = "THURSDAY";
  Weekday2[Weekday2["FRIDAY"] = 5] = "FRIDAY";
  Weekday2[Weekday2["SATURDAY"] = 6] = "SATURDAY";
})(Weekday || (Weekday = {}));
var Month;
(function(Month2) {
  Month2[Month2["JANUARY"] = 1] = "JANUARY";
  Month2[Month2["FEBRUARY"] = 2] = "FEBRUARY";
  Month2[Month2["MARCH"] = 3] = "MARCH";
  Month2[Month2["APRIL"] = 4] = "APRIL";
  Month2[Month2["MAY"] = 5] = "MAY";
  Month2[Month2["JUNE"] = 6] = "JUNE";
  Month2[Month2["JULY"] = 7] = "JULY";
  Month2[Month2["AUGUST"] = 8] = "AUGUST";
  Month2[Month2["SEPTEMBER"] = 9] = "SEPTEMBER";
  Month2[Month2["OCTOBER"] = 10] = "OCTOBER";
  Month2[Month2["NOVEMBER"] = 11] = "NOVEMBER";
  Month2[Month2["DECEMBER"] = 12] = "DECEMBER";
})(Month || (Month = {}));

// node_modules/chrono-node/dist/esm/timezone.js
var TIMEZONE_ABBR_MAP = {
  ACDT: 630,
  ACST: 570,
  ADT: -180,
  AEDT: 660,
  AEST: 600,
  AFT: 270,
  AKDT: -480,
  AKST: -540,
  ALMT: 360,
  AMST: -180,
  AMT: -240,
  ANAST: 720,
  ANAT: 720,
  AQTT: 300,
  ART: -180,
  AST: -240,
  AWDT: 540,
  AWST: 480,
  AZOST: 0,
  AZOT: -60,
  AZST: 300,
  AZT: 240,
  BNT: 480,
  BOT: -240,
  BRST: -120,
  BRT: -180,
  BST: 60,
  BTT: 360,
  CAST: 480,
  CAT: 120,
  CCT: 390,
  CDT: -300,
  CEST: 120,
  CET: {
    timezoneOffsetDuringDst: 2 * 60,
    timezoneOffsetNonDst: 60,
    dstStart: (year) => getLastWeekdayOfMonth(year, Month.MARCH, Weekday.SUNDAY, 2),
    dstEnd: (year) => getLastWeekdayOfMonth(year, Month.OCTOBER, Weekday.SUNDAY, 3)
  },
  CHADT: 825,
  CHAST: 765,
  CKT: -600,
  CLST: -180,
  CLT: -240,
  COT: -300,
  CST: -360,
  CT: {
    timezoneOffsetDuringDst: -5 * 60,
    timezoneOffsetNonDst: -6 * 60,
    dstStart: (year) => getNthWeekdayOfMonth(year, Month.MARCH, Weekday.SUNDAY, 2, 2),
    dstEnd: (year) => getNthWeekdayOfMonth(year, Month.NOVEMBER, Weekday.SUNDAY, 1, 2)
  },
  CVT: -60,
  CXT: 420,
  ChST: 600,
  DAVT: 420,
  EASST: -300,
  EAST: -360,
  EAT: 180,
  ECT: -300,
  EDT: -240,
  EEST: 180,
  EET: 120,
  EGST: 0,
  EGT: -60,
  EST: -300,
  ET: {
    timezoneOffsetDuringDst: -4 * 60,
    timezoneOffsetNonDst: -5 * 60,
    dstStart: (year) => getNthWeekdayOfMonth(year, Month.MARCH, Weekday.SUNDAY, 2, 2),
    dstEnd: (year) => getNthWeekdayOfMonth(year, Month.NOVEMBER, Weekday.SUNDAY, 1, 2)
  },
  FJST: 780,
  FJT: 720,
  FKST: -180,
  FKT: -240,
  FNT: -120,
  GALT: -360,
  GAMT: -540,
  GET: 240,
  GFT: -180,
  GILT: 720,
  GMT: 0,
  GST: 240,
  GYT: -240,
  HAA: -180,
  HAC: -300,
  HADT: -540,
  HAE: -240,
  HAP: -420,
  HAR: -360,
  HAST: -600,
  HAT: -90,
  HAY: -480,
  HKT: 480,
  HLV: -210,
  HNA: -240,
  HNC: -360,
  HNE: -300,
  HNP: -480,
  HNR: -420,
  HNT: -150,
  HNY: -540,
  HOVT: 420,
  ICT: 420,
  IDT: 180,
  IOT: 360,
  IRDT: 270,
  IRKST: 540,
  IRKT: 540,
  IRST: 210,
  IST: 330,
  JST: 540,
  KGT: 360,
  KRAST: 480,
  KRAT: 480,
  KST: 540,
  KUYT: 240,
  LHDT: 660,
  LHST: 630,
  LINT: 840,
  MAGST: 720,
  MAGT: 720,
  MART: -510,
  MAWT: 300,
  MDT: -360,
  MESZ: 120,
  MEZ: 60,
  MHT: 720,
  MMT: 390,
  MSD: 240,
  MSK: 180,
  MST: -420,
  MT: {
    timezoneOffsetDuringDst: -6 * 60,
    timezoneOffsetNonDst: -7 * 60,
    dstStart: (year) => getNthWeekdayOfMonth(year, Month.MARCH, Weekday.SUNDAY, 2, 2),
    dstEnd: (year) => getNthWeekdayOfMonth(year, Month.NOVEMBER, Weekday.SUNDAY, 1, 2)
  },
  MUT: 240,
  MVT: 300,
  MYT: 480,
  NCT: 660,
  NDT: -90,
  NFT: 690,
  NOVST: 420,
  NOVT: 360,
  NPT: 345,
  NST: -150,
  NUT: -660,
  NZDT: 780,
  NZST: 720,
  OMSST: 420,
  OMST: 420,
  PDT: -420,
  PET: -300,
  PETST: 720,
  PETT: 720,
  PGT: 600,
  PHOT: 780,
  PHT: 480,
  PKT: 300,
  PMDT: -120,
  PMST: -180,
  PONT: 660,
  PST: -480,
  PT: {
    timezoneOffsetDuringDst: -7 * 60,
    timezoneOffsetNonDst: -8 * 60,
    dstStart: (year) => getNthWeekdayOfMonth(year, Month.MARCH, Weekday.SUNDAY, 2, 2),
    dstEnd: (year) => getNthWeekdayOfMonth(year, Month.NOVEMBER, Weekday.SUNDAY, 1, 2)
  },
  PWT: 540,
  PYST: -180,
  PYT: -240,
  RET: 240,
  SAMT: 240,
  SAST: 120,
  SBT: 660,
  SCT: 240,
  SGT: 480,
  SRT: -180,
  SST: -660,
  TAHT: -600,
  TFT: 300,
  TJT: 300,
  TKT: 780,
  TLT: 540,
  TMT: 300,
  TVT: 720,
  ULAT: 480,
  UTC: 0,
  UYST: -120,
  UYT: -180,
  UZT: 300,
  VET: -210,
  VLAST: 660,
  VLAT: 660,
  VUT: 660,
  WAST: 120,
  WAT: 60,
  WEST: 60,
  WESZ: 60,
  WET: 0,
  WEZ: 0,
  WFT: 720,
  WGST: -120,
  WGT: -180,
  WIB: 420,
  WIT: 540,
  WITA: 480,
  WST: 780,
  WT: 0,
  YAKST: 600,
  YAKT: 600,
  YAPT: 600,
  YEKST: 360,
  YEKT: 360
};
function getNthWeekdayOfMonth(year, month, weekday, n, hour = 0) {
  let dayOfMonth = 0;
  let i = 0;
  while (i < n) {
    dayOfMonth++;
    const date = new Date(year, month - 1, dayOfMonth);
    if (date.getDay() === weekday)
      i++;
  }
  return new Date(year, month - 1, dayOfMonth, hour);
}
function getLastWeekdayOfMonth(year, month, weekday, hour = 0) {
  const oneIndexedWeekday = weekday === 0 ? 7 : weekday;
  const date = new Date(year, month - 1 + 1, 1, 12);
  const firstWeekdayNextMonth = date.getDay() === 0 ? 7 : date.getDay();
  let dayDiff;
  if (firstWeekdayNextMonth === oneIndexedWeekday)
    dayDiff = 7;
  else if (firstWeekdayNextMonth < oneIndexedWeekday)
    dayDiff = 7 + firstWeekdayNextMonth - oneIndexedWeekday;
  else
    dayDiff = firstWeekdayNextMonth - oneIndexedWeekday;
  date.setDate(date.getDate() - dayDiff);
  return new Date(year, month - 1, date.getDate(), hour);
}
function toTimezoneOffset(timezoneInput, date, timezoneOverrides = {}) {
  if (timezoneInput == null) {
    return null;
  }
  if (typeof timezoneInput === "number") {
    return timezoneInput;
  }
  const matchedTimezone = timezoneOverrides[timezoneInput] ?? TIMEZONE_ABBR_MAP[timezoneInput];
  if (matchedTimezone == null) {
    return null;
  }
  if (typeof matchedTimezone == "number") {
    return matchedTimezone;
  }
  if (date == null) {
    return null;
  }
  if (date > matchedTimezone.dstStart(date.getFullYear()) && !(date > matchedTimezone.dstEnd(date.getFullYear()))) {
    return matchedTimezone.timezoneOffsetDuringDst;
  }
  return matchedTimezone.timezoneOffsetNonDst;
}

// node_modules/chrono-node/dist/esm/common/refiners/ExtractTimezoneAbbrRefiner.js
var TIMEZONE_NAME_PATTERN = new RegExp("^\\s*,?\\s*\\(?([A-Z]{2,4})\\)?(?=\\W|$)", "i");
var ExtractTimezoneAbbrRefiner = class {
  timezoneOverrides;
  constructor(timezoneOverrides) {
    this.timezoneOverrides = timezoneOverrides;
  }
  refine(context2, results) {
    const timezoneOverrides = context2.option.timezones ?? {};
    results.forEach((result) => {
      const suffix = context2.text.substring(result.index + result.text.length);
      const match = TIMEZONE_NAME_PATTERN.exec(suffix);
      if (!match) {
        return;
      }
      const timezoneAbbr = match[1].toUpperCase();
      const refDate = result.start.date() ?? result.refDate ?? /* @__PURE__ */ new Date();
      const tzOverrides = { ...this.timezoneOverrides, ...timezoneOverrides };
      const extractedTimezoneOffset = toTimezoneOffset(timezoneAbbr, refDate, tzOverrides);
      if (extractedTimezoneOffset == null) {
        return;
      }
      context2.debug(() => {
        console.log(`Extracting timezone: '${timezoneAbbr}' into: ${extractedTimezoneOffset} for: ${result.start}`);
      });
      const currentTimezoneOffset = result.start.get("timezoneOffset");
      if (currentTimezoneOffset !== null && extractedTimezoneOffset != currentTimezoneOffset) {
        if (result.start.isCertain("timezoneOffset")) {
          return;
        }
        if (timezoneAbbr != match[1]) {
          return;
        }
      }
      if (result.start.isOnlyDate()) {
        if (timezoneAbbr != match[1]) {
          return;
        }
      }
      result.text += match[0];
      if (!result.start.isCertain("timezoneOffset")) {
        result.start.assign("timezoneOffset", extractedTimezoneOffset);
      }
      if (result.end != null && !result.end.isCertain("timezoneOffset")) {
        result.end.assign("timezoneOffset", extractedTimezoneOffset);
      }
    });
    return results;
  }
};

// node_modules/chrono-node/dist/esm/common/refiners/ExtractTimezoneOffsetRefiner.js
var TIMEZONE_OFFSET_PATTERN = new RegExp("^\\s*(?:\\(?(?:GMT|UTC)\\s?)?([+-])(\\d{1,2})(?::?(\\d{2}))?\\)?", "i");
var TIMEZONE_OFFSET_SIGN_GROUP = 1;
var TIMEZONE_OFFSET_HOUR_OFFSET_GROUP = 2;
var TIMEZONE_OFFSET_MINUTE_OFFSET_GROUP = 3;
var ExtractTimezoneOffsetRefiner = class {
  refine(context2, results) {
    results.forEach(function(result) {
      if (result.start.isCertain("timezoneOffset")) {
        return;
      }
      const suffix = context2.text.substring(result.index + result.text.length);
      const match = TIMEZONE_OFFSET_PATTERN.exec(suffix);
      if (!match) {
        return;
      }
      context2.debug(() => {
        console.log(`Extracting timezone: '${match[0]}' into : ${result}`);
      });
      const hourOffset = parseInt(match[TIMEZONE_OFFSET_HOUR_OFFSET_GROUP]);
      const minuteOffset = parseInt(match[TIMEZONE_OFFSET_MINUTE_OFFSET_GROUP] || "0");
      let timezoneOffset = hourOffset * 60 + minuteOffset;
      if (timezoneOffset > 14 * 60) {
        return;
      }
      if (match[TIMEZONE_OFFSET_SIGN_GROUP] === "-") {
        timezoneOffset = -timezoneOffset;
      }
      if (result.end != null) {
        result.end.assign("timezoneOffset", timezoneOffset);
      }
      result.start.assign("timezoneOffset", timezoneOffset);
      result.text += match[0];
    });
    return results;
  }
};

// node_modules/chrono-node/dist/esm/common/refiners/OverlapRemovalRefiner.js
var OverlapRemovalRefiner = class {
  refine(context2, results) {
    if (results.length < 2) {
      return results;
    }
    const filteredResults = [];
    let prevResult = results[0];
    for (let i = 1; i < results.length; i++) {
      const result = results[i];
      if (result.index >= prevResult.index + prevResult.text.length) {
        filteredResults.push(prevResult);
        prevResult = result;
        continue;
      }
      let kept = null;
      let removed = null;
      if (result.text.length > prevResult.text.length) {
        kept = result;
        removed = prevResult;
      } else {
        kept = prevResult;
        removed = result;
      }
      context2.debug(() => {
        console.log(`${this.constructor.name} remove ${removed} by ${kept}`);
      });
      prevResult = kept;
    }
    if (prevResult != null) {
      filteredResults.push(prevResult);
    }
    return filteredResults;
  }
};

// node_modules/chrono-node/dist/esm/utils/dates.js
function assignSimilarDate(component, target) {
  component.assign("day", target.getDate());
  component.assign("month", target.getMonth() + 1);
  component.assign("year", target.getFullYear());
}
function assignSimilarTime(component, target) {
  component.assign("hour", target.getHours());
  component.assign("minute", target.getMinutes());
  component.assign("second", target.getSeconds());
  component.assign("millisecond", target.getMilliseconds());
  component.assign("meridiem", target.getHours() < 12 ? Meridiem.AM : Meridiem.PM);
}
function implySimilarDate(component, target) {
  component.imply("day", target.getDate());
  component.imply("month", target.getMonth() + 1);
  component.imply("year", target.getFullYear());
}
function implySimilarTime(component, target) {
  component.imply("hour", target.getHours());
  component.imply("minute", target.getMinutes());
  component.imply("second", target.getSeconds());
  component.imply("millisecond", target.getMilliseconds());
  component.imply("meridiem", target.getHours() < 12 ? Meridiem.AM : Meridiem.PM);
}

// node_modules/chrono-node/dist/esm/calculation/duration.js
var EmptyDuration = {
  day: 0,
  second: 0,
  millisecond: 0
};
function addDuration(ref, duration) {
  let date = new Date(ref);
  if (duration["y"]) {
    duration["year"] = duration["y"];
    delete duration["y"];
  }
  if (duration["mo"]) {
    duration["month"] = duration["mo"];
    delete duration["mo"];
  }
  if (duration["M"]) {
    duration["month"] = duration["M"];
    delete duration["M"];
  }
  if (duration["w"]) {
    duration["week"] = duration["w"];
    delete duration["w"];
  }
  if (duration["d"]) {
    duration["day"] = duration["d"];
    delete duration["d"];
  }
  if (duration["h"]) {
    duration["hour"] = duration["h"];
    delete duration["h"];
  }
  if (duration["m"]) {
    duration["minute"] = duration["m"];
    delete duration["m"];
  }
  if (duration["s"]) {
    duration["second"] = duration["s"];
    delete duration["s"];
  }
  if (duration["ms"]) {
    duration["millisecond"] = duration["ms"];
    delete duration["ms"];
  }
  if ("year" in duration) {
    const floor = Math.floor(duration["year"]);
    date.setFullYear(date.getFullYear() + floor);
    const remainingFraction = duration["year"] - floor;
    if (remainingFraction > 0) {
      duration.month = duration?.month ?? 0;
      duration.month += remainingFraction * 12;
    }
  }
  if ("quarter" in duration) {
    const floor = Math.floor(duration["quarter"]);
    date.setMonth(date.getMonth() + floor * 3);
    const remainingFraction = duration["quarter"] - floor;
    if (remainingFraction > 0) {
      duration.month = duration?.month ?? 0;
      duration.month += remainingFraction * 3;
    }
  }
  if ("month" in duration) {
    const floor = Math.floor(duration["month"]);
    date.setMonth(date.getMonth() + floor);
    const remainingFraction = duration["month"] - floor;
    if (remainingFraction > 0) {
      duration.week = duration?.week ?? 0;
      duration.week += remainingFraction * 4;
    }
  }
  if ("week" in duration) {
    const floor = Math.floor(duration["week"]);
    date.setDate(date.getDate() + floor * 7);
    const remainingFraction = duration["week"] - floor;
    if (remainingFraction > 0) {
      duration.day = duration?.day ?? 0;
      duration.day += Math.round(remainingFraction * 7);
    }
  }
  if ("day" in duration) {
    const floor = Math.floor(duration["day"]);
    date.setDate(date.getDate() + floor);
    const remainingFraction = duration["day"] - floor;
    if (remainingFraction > 0) {
      duration.hour = duration?.hour ?? 0;
      duration.hour += Math.round(remainingFraction * 24);
    }
  }
  if ("hour" in duration) {
    const floor = Math.floor(duration["hour"]);
    date.setHours(date.getHours() + floor);
    const remainingFraction = duration["hour"] - floor;
    if (remainingFraction > 0) {
      duration.minute = duration?.minute ?? 0;
      duration.minute += Math.round(remainingFraction * 60);
    }
  }
  if ("minute" in duration) {
    const floor = Math.floor(duration["minute"]);
    date.setMinutes(date.getMinutes() + floor);
    const remainingFraction = duration["minute"] - floor;
    if (remainingFraction > 0) {
      duration.second = duration?.second ?? 0;
      duration.second += Math.round(remainingFraction * 60);
    }
  }
  if ("second" in duration) {
    const floor = Math.floor(duration["second"]);
    date.setSeconds(date.getSeconds() + floor);
    const remainingFraction = duration["second"] - floor;
    if (remainingFraction > 0) {
      duration.millisecond = duration?.millisecond ?? 0;
      duration.millisecond += Math.round(remainingFraction * 1e3);
    }
  }
  if ("millisecond" in duration) {
    const floor = Math.floor(duration["millisecond"]);
    date.setMilliseconds(date.getMilliseconds() + floor);
  }
  return date;
}
function reverseDuration(duration) {
  const reversed = {};
  for (const key in duration) {
    reversed[key] = -duration[key];
  }
  return reversed;
}

// node_modules/chrono-node/dist/esm/results.js
var ReferenceWithTimezone = class _ReferenceWithTimezone {
  instant;
  timezoneOffset;
  constructor(instant, timezoneOffset) {
    this.instant = instant ?? /* @__PURE__ */ new Date();
    this.timezoneOffset = timezoneOffset ?? null;
  }
  static fromDate(date) {
    return new _ReferenceWithTimezone(date);
  }
  static fromInput(input, timezoneOverrides) {
    if (input instanceof Date) {
      return _ReferenceWithTimezone.fromDate(input);
    }
    const instant = input?.instant ?? /* @__PURE__ */ new Date();
    const timezoneOffset = toTimezoneOffset(input?.timezone, instant, timezoneOverrides);
    return new _ReferenceWithTimezone(instant, timezoneOffset);
  }
  getDateWithAdjustedTimezone() {
    const date = new Date(this.instant);
    if (this.timezoneOffset !== null) {
      date.setMinutes(date.getMinutes() - this.getSystemTimezoneAdjustmentMinute(this.instant));
    }
    return date;
  }
  getSystemTimezoneAdjustmentMinute(date, overrideTimezoneOffset) {
    if (!date) {
      date = /* @__PURE__ */ new Date();
    }
    const currentTimezoneOffset = -date.getTimezoneOffset();
    const targetTimezoneOffset = overrideTimezoneOffset ?? this.timezoneOffset ?? currentTimezoneOffset;
    return currentTimezoneOffset - targetTimezoneOffset;
  }
  getTimezoneOffset() {
    return this.timezoneOffset ?? -this.instant.getTimezoneOffset();
  }
};
var ParsingComponents = class _ParsingComponents {
  knownValues;
  impliedValues;
  reference;
  _tags = /* @__PURE__ */ new Set();
  constructor(reference2, knownComponents) {
    this.reference = reference2;
    this.knownValues = {};
    this.impliedValues = {};
    if (knownComponents) {
      for (const key in knownComponents) {
        this.knownValues[key] = knownComponents[key];
      }
    }
    const date = reference2.getDateWithAdjustedTimezone();
    this.imply("day", date.getDate());
    this.imply("month", date.getMonth() + 1);
    this.imply("year", date.getFullYear());
    this.imply("hour", 12);
    this.imply("minute", 0);
    this.imply("second", 0);
    this.imply("millisecond", 0);
  }
  static createRelativeFromReference(reference2, duration = EmptyDuration) {
    let date = addDuration(reference2.getDateWithAdjustedTimezone(), duration);
    const components = new _ParsingComponents(reference2);
    components.addTag("result/relativeDate");
    if ("hour" in duration || "minute" in duration || "second" in duration || "millisecond" in duration) {
      components.addTag("result/relativeDateAndTime");
      assignSimilarTime(components, date);
      assignSimilarDate(components, date);
      components.assign("timezoneOffset", reference2.getTimezoneOffset());
    } else {
      implySimilarTime(components, date);
      components.imply("timezoneOffset", reference2.getTimezoneOffset());
      if ("day" in duration) {
        components.assign("day", date.getDate());
        components.assign("month", date.getMonth() + 1);
        components.assign("year", date.getFullYear());
        components.assign("weekday", date.getDay());
      } else if ("week" in duration) {
        components.assign("day", date.getDate());
        components.assign("month", date.getMonth() + 1);
        components.assign("year", date.getFullYear());
        components.imply("weekday", date.getDay());
      } else {
        components.imply("day", date.getDate());
        if ("month" in duration) {
          components.assign("month", date.getMonth() + 1);
          components.assign("year", date.getFullYear());
        } else {
          components.imply("month", date.getMonth() + 1);
          if ("year" in duration) {
            components.assign("year", date.getFullYear());
          } else {
            components.imply("year", date.getFullYear());
          }
        }
      }
    }
    return components;
  }
  get(component) {
    if (component in this.knownValues) {
      return this.knownValues[component];
    }
    if (component in this.impliedValues) {
      return this.impliedValues[component];
    }
    return null;
  }
  isCertain(component) {
    return component in this.knownValues;
  }
  getCertainComponents() {
    return Object.keys(this.knownValues);
  }
  imply(component, value) {
    if (component in this.knownValues) {
      return this;
    }
    this.impliedValues[component] = value;
    return this;
  }
  assign(component, value) {
    this.knownValues[component] = value;
    delete this.impliedValues[component];
    return this;
  }
  addDurationAsImplied(duration) {
    const currentDate = this.dateWithoutTimezoneAdjustment();
    const date = addDuration(currentDate, duration);
    if ("day" in duration || "week" in duration || "month" in duration || "year" in duration) {
      this.delete(["day", "weekday", "month", "year"]);
      this.imply("day", date.getDate());
      this.imply("weekday", date.getDay());
      this.imply("month", date.getMonth() + 1);
      this.imply("year", date.getFullYear());
    }
    if ("second" in duration || "minute" in duration || "hour" in duration) {
      this.delete(["second", "minute", "hour"]);
      this.imply("second", date.getSeconds());
      this.imply("minute", date.getMinutes());
      this.imply("hour", date.getHours());
    }
    return this;
  }
  delete(components) {
    if (typeof components === "string") {
      components = [components];
    }
    for (const component of components) {
      delete this.knownValues[component];
      delete this.impliedValues[component];
    }
  }
  clone() {
    const component = new _ParsingComponents(this.reference);
    component.knownValues = {};
    component.impliedValues = {};
    for (const key in this.knownValues) {
      component.knownValues[key] = this.knownValues[key];
    }
    for (const key in this.impliedValues) {
      component.impliedValues[key] = this.impliedValues[key];
    }
    return component;
  }
  isOnlyDate() {
    return !this.isCertain("hour") && !this.isCertain("minute") && !this.isCertain("second");
  }
  isOnlyTime() {
    return !this.isCertain("weekday") && !this.isCertain("day") && !this.isCertain("month") && !this.isCertain("year");
  }
  isOnlyWeekdayComponent() {
    return this.isCertain("weekday") && !this.isCertain("day") && !this.isCertain("month");
  }
  isDateWithUnknownYear() {
    return this.isCertain("month") && !this.isCertain("year");
  }
  isValidDate() {
    const date = new Date(Date.UTC(this.get("year"), this.get("month") - 1, this.get("day"), this.get("hour"), this.get("minute"), this.get("second"), this.get("millisecond")));
    date.setUTCFullYear(this.get("year"));
    if (date.getUTCFullYear() !== this.get("year"))
      return false;
    if (date.getUTCMonth() !== this.get("month") - 1)
      return false;
    if (date.getUTCDate() !== this.get("day"))
      return false;
    if (this.get("hour") != null && date.getUTCHours() != this.get("hour"))
      return false;
    if (this.get("minute") != null && date.getUTCMinutes() != this.get("minute"))
      return false;
    return true;
  }
  toString() {
    return `[ParsingComponents {
            tags: ${JSON.stringify(Array.from(this._tags).sort())}, 
            knownValues: ${JSON.stringify(this.knownValues)}, 
            impliedValues: ${JSON.stringify(this.impliedValues)}}, 
            reference: ${JSON.stringify(this.reference)}]`;
  }
  date() {
    const timezoneOffset = this.get("timezoneOffset") ?? this.reference.timezoneOffset;
    if (timezoneOffset === null || timezoneOffset === void 0) {
      return this.dateWithoutTimezoneAdjustment();
    }
    const date = new Date(Date.UTC(this.get("year"), this.get("month") - 1, this.get("day"), this.get("hour"), this.get("minute"), this.get("second"), this.get("millisecond")));
    date.setUTCFullYear(this.get("year"));
    return new Date(date.getTime() - timezoneOffset * 6e4);
  }
  addTag(tag) {
    this._tags.add(tag);
    return this;
  }
  addTags(tags) {
    for (const tag of tags) {
      this._tags.add(tag);
    }
    return this;
  }
  tags() {
    return new Set(this._tags);
  }
  dateWithoutTimezoneAdjustment() {
    const date = new Date(this.get("year"), this.get("month") - 1, this.get("day"), this.get("hour"), this.get("minute"), this.get("second"), this.get("millisecond"));
    date.setFullYear(this.get("year"));
    return date;
  }
};
var ParsingResult = class _ParsingResult {
  refDate;
  index;
  text;
  reference;
  start;
  end;
  constructor(reference2, index2, text3, start, end) {
    this.reference = reference2;
    this.refDate = reference2.instant;
    this.index = index2;
    this.text = text3;
    this.start = start || new ParsingComponents(reference2);
    this.end = end;
  }
  clone() {
    const result = new _ParsingResult(this.reference, this.index, this.text);
    result.start = this.start ? this.start.clone() : null;
    result.end = this.end ? this.end.clone() : null;
    return result;
  }
  date() {
    return this.start.date();
  }
  addTag(tag) {
    this.start.addTag(tag);
    if (this.end) {
      this.end.addTag(tag);
    }
    return this;
  }
  addTags(tags) {
    this.start.addTags(tags);
    if (this.end) {
      this.end.addTags(tags);
    }
    return this;
  }
  tags() {
    const combinedTags = new Set(this.start.tags());
    if (this.end) {
      for (const tag of this.end.tags()) {
        combinedTags.add(tag);
      }
    }
    return combinedTags;
  }
  toString() {
    const tags = Array.from(this.tags()).sort();
    return `[ParsingResult {index: ${this.index}, text: '${this.text}', tags: ${JSON.stringify(tags)} ...}]`;
  }
};

// node_modules/chrono-node/dist/esm/calculation/weekdays.js
function createParsingComponentsAtWeekday(reference2, weekday, modifier) {
  const refDate = reference2.getDateWithAdjustedTimezone();
  const daysToWeekday = getDaysToWeekday(refDate, weekday, modifier);
  let components = new ParsingComponents(reference2);
  components = components.addDurationAsImplied({ day: daysToWeekday });
  components.assign("weekday", weekday);
  return components;
}
function getDaysToWeekday(refDate, weekday, modifier) {
  const refWeekday = refDate.getDay();
  switch (modifier) {
    case "this":
      return getDaysForwardToWeekday(refDate, weekday);
    case "last":
      return getBackwardDaysToWeekday(refDate, weekday);
    case "next":
      if (refWeekday == Weekday.SUNDAY) {
        return weekday == Weekday.SUNDAY ? 7 : weekday;
      }
      if (refWeekday == Weekday.SATURDAY) {
        if (weekday == Weekday.SATURDAY)
          return 7;
        if (weekday == Weekday.SUNDAY)
          return 8;
        return 1 + weekday;
      }
      if (weekday < refWeekday && weekday != Weekday.SUNDAY) {
        return getDaysForwardToWeekday(refDate, weekday);
      } else {
        return getDaysForwardToWeekday(refDate, weekday) + 7;
      }
  }
  return getDaysToWeekdayClosest(refDate, weekday);
}
function getDaysToWeekdayClosest(refDate, weekday) {
  const backward = getBackwardDaysToWeekday(refDate, weekday);
  const forward = getDaysForwardToWeekday(refDate, weekday);
  return forward < -backward ? forward : backward;
}
function getDaysForwardToWeekday(refDate, weekday) {
  const refWeekday = refDate.getDay();
  let forwardCount = weekday - refWeekday;
  if (forwardCount < 0) {
    forwardCount += 7;
  }
  return forwardCount;
}
function getBackwardDaysToWeekday(refDate, weekday) {
  const refWeekday = refDate.getDay();
  let backwardCount = weekday - refWeekday;
  if (backwardCount >= 0) {
    backwardCount -= 7;
  }
  return backwardCount;
}

// node_modules/chrono-node/dist/esm/common/refiners/ForwardDateRefiner.js
var ForwardDateRefiner = class {
  refine(context2, results) {
    if (!context2.option.forwardDate) {
      return results;
    }
    results.forEach((result) => {
      let refDate = context2.reference.getDateWithAdjustedTimezone();
      if (result.start.isOnlyTime() && context2.reference.instant > result.start.date()) {
        const refDate2 = context2.reference.getDateWithAdjustedTimezone();
        const refFollowingDay = new Date(refDate2);
        refFollowingDay.setDate(refFollowingDay.getDate() + 1);
        implySimilarDate(result.start, refFollowingDay);
        context2.debug(() => {
          console.log(`${this.constructor.name} adjusted ${result} time from the ref date (${refDate2}) to the following day (${refFollowingDay})`);
        });
        if (result.end && result.end.isOnlyTime()) {
          implySimilarDate(result.end, refFollowingDay);
          if (result.start.date() > result.end.date()) {
            refFollowingDay.setDate(refFollowingDay.getDate() + 1);
            implySimilarDate(result.end, refFollowingDay);
          }
        }
      }
      if (result.start.isOnlyWeekdayComponent() && refDate > result.start.date()) {
        let daysToAdd = getDaysForwardToWeekday(refDate, result.start.get("weekday")) || 7;
        const forwardedWeekday = addDuration(refDate, { day: daysToAdd });
        implySimilarDate(result.start, forwardedWeekday);
        context2.debug(() => {
          console.log(`${this.constructor.name} adjusted ${result} weekday (${result.start})`);
        });
        if (result.end && result.start.date() > result.end.date()) {
          let daysToAdd2 = getDaysForwardToWeekday(refDate, result.start.get("weekday")) || 7;
          const forwardedWeekday2 = addDuration(refDate, { day: daysToAdd2 });
          implySimilarDate(result.end, forwardedWeekday2);
          context2.debug(() => {
            console.log(`${this.constructor.name} adjusted ${result} weekday (${result.end})`);
          });
        }
      }
      if (result.start.isDateWithUnknownYear() && refDate > result.start.date()) {
        for (let i = 0; i < 3 && refDate > result.start.date(); i++) {
          result.start.imply("year", result.start.get("year") + 1);
          context2.debug(() => {
            console.log(`${this.constructor.name} adjusted ${result} year (${result.start})`);
          });
          if (result.end && !result.end.isCertain("year")) {
            result.end.imply("year", result.end.get("year") + 1);
            context2.debug(() => {
              console.log(`${this.constructor.name} adjusted ${result} month (${result.start})`);
            });
          }
        }
      }
    });
    return results;
  }
};

// node_modules/chrono-node/dist/esm/common/abstractRefiners.js
var Filter = class {
  refine(context2, results) {
    return results.filter((r) => this.isValid(context2, r));
  }
};
var MergingRefiner = class {
  refine(context2, results) {
    if (results.length < 2) {
      return results;
    }
    const mergedResults = [];
    let curResult = results[0];
    let nextResult = null;
    for (let i = 1; i < results.length; i++) {
      nextResult = results[i];
      const textBetween = context2.text.substring(curResult.index + curResult.text.length, nextResult.index);
      if (!this.shouldMergeResults(textBetween, curResult, nextResult, context2)) {
        mergedResults.push(curResult);
        curResult = nextResult;
      } else {
        const left = curResult;
        const right = nextResult;
        const mergedResult = this.mergeResults(textBetween, left, right, context2);
        context2.debug(() => {
          console.log(`${this.constructor.name} merged ${left} and ${right} into ${mergedResult}`);
        });
        curResult = mergedResult;
      }
    }
    if (curResult != null) {
      mergedResults.push(curResult);
    }
    return mergedResults;
  }
};

// node_modules/chrono-node/dist/esm/common/refiners/UnlikelyFormatFilter.js
var UnlikelyFormatFilter = class extends Filter {
  strictMode;
  constructor(strictMode) {
    super();
    this.strictMode = strictMode;
  }
  isValid(context2, result) {
    if (result.text.replace(" ", "").match(/^\d*(\.\d*)?$/)) {
      context2.debug(() => {
        console.log(`Removing unlikely result '${result.text}'`);
      });
      return false;
    }
    if (!result.start.isValidDate()) {
      context2.debug(() => {
        console.log(`Removing invalid result: ${result} (${result.start})`);
      });
      return false;
    }
    if (result.end && !result.end.isValidDate()) {
      context2.debug(() => {
        console.log(`Removing invalid result: ${result} (${result.end})`);
      });
      return false;
    }
    if (this.strictMode) {
      return this.isStrictModeValid(context2, result);
    }
    return true;
  }
  isStrictModeValid(context2, result) {
    if (result.start.isOnlyWeekdayComponent()) {
      context2.debug(() => {
        console.log(`(Strict) Removing weekday only component: ${result} (${result.end})`);
      });
      return false;
    }
    return true;
  }
};

// node_modules/chrono-node/dist/esm/common/parsers/AbstractParserWithWordBoundary.js
var AbstractParserWithWordBoundaryChecking = class {
  innerPatternHasChange(context2, currentInnerPattern) {
    return this.innerPattern(context2) !== currentInnerPattern;
  }
  patternLeftBoundary() {
    return `(\\W|^)`;
  }
  cachedInnerPattern = null;
  cachedPattern = null;
  pattern(context2) {
    if (this.cachedInnerPattern) {
      if (!this.innerPatternHasChange(context2, this.cachedInnerPattern)) {
        return this.cachedPattern;
      }
    }
    this.cachedInnerPattern = this.innerPattern(context2);
    this.cachedPattern = new RegExp(`${this.patternLeftBoundary()}${this.cachedInnerPattern.source}`, this.cachedInnerPattern.flags);
    return this.cachedPattern;
  }
  extract(context2, match) {
    const header = match[1] ?? "";
    match.index = match.index + header.length;
    match[0] = match[0].substring(header.length);
    for (let i = 2; i < match.length; i++) {
      match[i - 1] = match[i];
    }
    return this.innerExtract(context2, match);
  }
};

// node_modules/chrono-node/dist/esm/common/parsers/ISOFormatParser.js
var PATTERN = new RegExp("([0-9]{4})\\-([0-9]{1,2})\\-([0-9]{1,2})(?:T([0-9]{1,2}):([0-9]{1,2})(?::([0-9]{1,2})(?:\\.(\\d{1,4}))?)?(Z|([+-]\\d{2}):?(\\d{2})?)?)?(?=\\W|$)", "i");
var YEAR_NUMBER_GROUP = 1;
var MONTH_NUMBER_GROUP = 2;
var DATE_NUMBER_GROUP = 3;
var HOUR_NUMBER_GROUP = 4;
var MINUTE_NUMBER_GROUP = 5;
var SECOND_NUMBER_GROUP = 6;
var MILLISECOND_NUMBER_GROUP = 7;
var TZD_GROUP = 8;
var TZD_HOUR_OFFSET_GROUP = 9;
var TZD_MINUTE_OFFSET_GROUP = 10;
var ISOFormatParser = class extends AbstractParserWithWordBoundaryChecking {
  innerPattern() {
    return PATTERN;
  }
  innerExtract(context2, match) {
    const components = context2.createParsingComponents({
      "year": parseInt(match[YEAR_NUMBER_GROUP]),
      "month": parseInt(match[MONTH_NUMBER_GROUP]),
      "day": parseInt(match[DATE_NUMBER_GROUP])
    });
    if (match[HOUR_NUMBER_GROUP] != null) {
      components.assign("hour", parseInt(match[HOUR_NUMBER_GROUP]));
      components.assign("minute", parseInt(match[MINUTE_NUMBER_GROUP]));
      if (match[SECOND_NUMBER_GROUP] != null) {
        components.assign("second", parseInt(match[SECOND_NUMBER_GROUP]));
      }
      if (match[MILLISECOND_NUMBER_GROUP] != null) {
        components.assign("millisecond", parseInt(match[MILLISECOND_NUMBER_GROUP]));
      }
      if (match[TZD_GROUP] != null) {
        let offset = 0;
        if (match[TZD_HOUR_OFFSET_GROUP]) {
          const hourOffset = parseInt(match[TZD_HOUR_OFFSET_GROUP]);
          let minuteOffset = 0;
          if (match[TZD_MINUTE_OFFSET_GROUP] != null) {
            minuteOffset = parseInt(match[TZD_MINUTE_OFFSET_GROUP]);
          }
          offset = hourOffset * 60;
          if (offset < 0) {
            offset -= minuteOffset;
          } else {
            offset += minuteOffset;
          }
        }
        components.assign("timezoneOffset", offset);
      }
    }
    return components.addTag("parser/ISOFormatParser");
  }
};

// node_modules/chrono-node/dist/esm/common/refiners/MergeWeekdayComponentRefiner.js
var MergeWeekdayComponentRefiner = class extends MergingRefiner {
  mergeResults(textBetween, currentResult, nextResult) {
    const newResult = nextResult.clone();
    newResult.index = currentResult.index;
    newResult.text = currentResult.text + textBetween + newResult.text;
    newResult.start.assign("weekday", currentResult.start.get("weekday"));
    if (newResult.end) {
      newResult.end.assign("weekday", currentResult.start.get("weekday"));
    }
    return newResult;
  }
  shouldMergeResults(textBetween, currentResult, nextResult) {
    const weekdayThenNormalDate = currentResult.start.isOnlyWeekdayComponent() && !currentResult.start.isCertain("hour") && nextResult.start.isCertain("day") && !nextResult.start.tags().has("result/relativeDate");
    return weekdayThenNormalDate && textBetween.match(/^,?\s*$/) != null;
  }
};

// node_modules/chrono-node/dist/esm/configurations.js
function includeCommonConfiguration(configuration2, strictMode = false) {
  configuration2.parsers.unshift(new ISOFormatParser());
  configuration2.refiners.unshift(new MergeWeekdayComponentRefiner());
  configuration2.refiners.unshift(new ExtractTimezoneOffsetRefiner());
  configuration2.refiners.unshift(new OverlapRemovalRefiner());
  configuration2.refiners.push(new ExtractTimezoneAbbrRefiner());
  configuration2.refiners.push(new OverlapRemovalRefiner());
  configuration2.refiners.push(new ForwardDateRefiner());
  configuration2.refiners.push(new UnlikelyFormatFilter(strictMode));
  return configuration2;
}

// node_modules/chrono-node/dist/esm/utils/pattern.js
function repeatedTimeunitPattern(prefix, singleTimeunitPattern, connectorPattern = "\\s{0,5},?\\s{0,5}") {
  const singleTimeunitPatternNoCapture = singleTimeunitPattern.replace(/\((?!\?)/g, "(?:");
  return `${prefix}${singleTimeunitPatternNoCapture}(?:${connectorPattern}${singleTimeunitPatternNoCapture}){0,10}`;
}
function extractTerms(dictionary) {
  let keys;
  if (dictionary instanceof Array) {
    keys = [...dictionary];
  } else if (dictionary instanceof Map) {
    keys = Array.from(dictionary.keys());
  } else {
    keys = Object.keys(dictionary);
  }
  return keys;
}
function matchAnyPattern(dictionary) {
  const joinedTerms = extractTerms(dictionary).sort((a, b) => b.length - a.length).join("|").replace(/\./g, "\\.");
  return `(?:${joinedTerms})`;
}

// node_modules/chrono-node/dist/esm/calculation/years.js
function findMostLikelyADYear(yearNumber) {
  if (yearNumber < 100) {
    if (yearNumber > 50) {
      yearNumber = yearNumber + 1900;
    } else {
      yearNumber = yearNumber + 2e3;
    }
  }
  return yearNumber;
}
function findYearClosestToRef(refDate, day, month) {
  let date = new Date(refDate);
  date.setMonth(month - 1);
  date.setDate(day);
  const nextYear = addDuration(date, { "year": 1 });
  const lastYear = addDuration(date, { "year": -1 });
  if (Math.abs(nextYear.getTime() - refDate.getTime()) < Math.abs(date.getTime() - refDate.getTime())) {
    date = nextYear;
  } else if (Math.abs(lastYear.getTime() - refDate.getTime()) < Math.abs(date.getTime() - refDate.getTime())) {
    date = lastYear;
  }
  return date.getFullYear();
}

// node_modules/chrono-node/dist/esm/locales/en/constants.js
var WEEKDAY_DICTIONARY = {
  sunday: 0,
  sun: 0,
  "sun.": 0,
  monday: 1,
  mon: 1,
  "mon.": 1,
  tuesday: 2,
  tue: 2,
  "tue.": 2,
  wednesday: 3,
  wed: 3,
  "wed.": 3,
  thursday: 4,
  thurs: 4,
  "thurs.": 4,
  thur: 4,
  "thur.": 4,
  thu: 4,
  "thu.": 4,
  friday: 5,
  fri: 5,
  "fri.": 5,
  saturday: 6,
  sat: 6,
  "sat.": 6
};
var FULL_MONTH_NAME_DICTIONARY = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12
};
var MONTH_DICTIONARY = {
  ...FULL_MONTH_NAME_DICTIONARY,
  jan: 1,
  "jan.": 1,
  feb: 2,
  "feb.": 2,
  mar: 3,
  "mar.": 3,
  apr: 4,
  "apr.": 4,
  jun: 6,
  "jun.": 6,
  jul: 7,
  "jul.": 7,
  aug: 8,
  "aug.": 8,
  sep: 9,
  "sep.": 9,
  sept: 9,
  "sept.": 9,
  oct: 10,
  "oct.": 10,
  nov: 11,
  "nov.": 11,
  dec: 12,
  "dec.": 12
};
var INTEGER_WORD_DICTIONARY = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12
};
var ORDINAL_WORD_DICTIONARY = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  "twenty first": 21,
  "twenty-first": 21,
  "twenty second": 22,
  "twenty-second": 22,
  "twenty third": 23,
  "twenty-third": 23,
  "twenty fourth": 24,
  "twenty-fourth": 24,
  "twenty fifth": 25,
  "twenty-fifth": 25,
  "twenty sixth": 26,
  "twenty-sixth": 26,
  "twenty seventh": 27,
  "twenty-seventh": 27,
  "twenty eighth": 28,
  "twenty-eighth": 28,
  "twenty ninth": 29,
  "twenty-ninth": 29,
  "thirtieth": 30,
  "thirty first": 31,
  "thirty-first": 31
};
var TIME_UNIT_DICTIONARY_NO_ABBR = {
  second: "second",
  seconds: "second",
  minute: "minute",
  minutes: "minute",
  hour: "hour",
  hours: "hour",
  day: "day",
  days: "day",
  week: "week",
  weeks: "week",
  month: "month",
  months: "month",
  quarter: "quarter",
  quarters: "quarter",
  year: "year",
  years: "year"
};
var TIME_UNIT_DICTIONARY = {
  s: "second",
  sec: "second",
  second: "second",
  seconds: "second",
  m: "minute",
  min: "minute",
  mins: "minute",
  minute: "minute",
  minutes: "minute",
  h: "hour",
  hr: "hour",
  hrs: "hour",
  hour: "hour",
  hours: "hour",
  d: "day",
  day: "day",
  days: "day",
  w: "week",
  week: "week",
  weeks: "week",
  mo: "month",
  mon: "month",
  mos: "month",
  month: "month",
  months: "month",
  qtr: "quarter",
  quarter: "quarter",
  quarters: "quarter",
  y: "year",
  yr: "year",
  year: "year",
  years: "year",
  ...TIME_UNIT_DICTIONARY_NO_ABBR
};
var NUMBER_PATTERN = `(?:${matchAnyPattern(INTEGER_WORD_DICTIONARY)}|[0-9]+|[0-9]+\\.[0-9]+|half(?:\\s{0,2}an?)?|an?\\b(?:\\s{0,2}few)?|few|several|the|a?\\s{0,2}couple\\s{0,2}(?:of)?)`;
function parseNumberPattern(match) {
  const num = match.toLowerCase();
  if (INTEGER_WORD_DICTIONARY[num] !== void 0) {
    return INTEGER_WORD_DICTIONARY[num];
  } else if (num === "a" || num === "an" || num == "the") {
    return 1;
  } else if (num.match(/few/)) {
    return 3;
  } else if (num.match(/half/)) {
    return 0.5;
  } else if (num.match(/couple/)) {
    return 2;
  } else if (num.match(/several/)) {
    return 7;
  }
  return parseFloat(num);
}
var ORDINAL_NUMBER_PATTERN = `(?:${matchAnyPattern(ORDINAL_WORD_DICTIONARY)}|[0-9]{1,2}(?:st|nd|rd|th)?)`;
function parseOrdinalNumberPattern(match) {
  let num = match.toLowerCase();
  if (ORDINAL_WORD_DICTIONARY[num] !== void 0) {
    return ORDINAL_WORD_DICTIONARY[num];
  }
  num = num.replace(/(?:st|nd|rd|th)$/i, "");
  return parseInt(num);
}
var YEAR_PATTERN = `(?:[1-9][0-9]{0,3}\\s{0,2}(?:BE|AD|BC|BCE|CE)|[1-9][0-9]{3}|[0-9]{2}(?!\\w|:\\d|\\s+(?:am|pm|o\\s*clock|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))`;
function parseYear(match) {
  if (/BE/i.test(match)) {
    match = match.replace(/BE/i, "");
    return parseInt(match) - 543;
  }
  if (/BCE?/i.test(match)) {
    match = match.replace(/BCE?/i, "");
    return -parseInt(match);
  }
  if (/(AD|CE)/i.test(match)) {
    match = match.replace(/(AD|CE)/i, "");
    return parseInt(match);
  }
  const rawYearNumber = parseInt(match);
  return findMostLikelyADYear(rawYearNumber);
}
var SINGLE_TIME_UNIT_PATTERN = `(${NUMBER_PATTERN})\\s{0,3}(${matchAnyPattern(TIME_UNIT_DICTIONARY)})`;
var SINGLE_TIME_UNIT_REGEX = new RegExp(SINGLE_TIME_UNIT_PATTERN, "i");
var SINGLE_TIME_UNIT_NO_ABBR_PATTERN = `(${NUMBER_PATTERN})\\s{0,3}(${matchAnyPattern(TIME_UNIT_DICTIONARY_NO_ABBR)})`;
var TIME_UNIT_CONNECTOR_PATTERN = `\\s{0,5},?(?:\\s*and)?\\s{0,5}`;
var TIME_UNITS_PATTERN = repeatedTimeunitPattern(`(?:(?:about|around)\\s{0,3})?`, SINGLE_TIME_UNIT_PATTERN, TIME_UNIT_CONNECTOR_PATTERN);
var TIME_UNITS_NO_ABBR_PATTERN = repeatedTimeunitPattern(`(?:(?:about|around)\\s{0,3})?`, SINGLE_TIME_UNIT_NO_ABBR_PATTERN, TIME_UNIT_CONNECTOR_PATTERN);
function parseDuration(timeunitText) {
  const fragments = {};
  let remainingText = timeunitText;
  let match = SINGLE_TIME_UNIT_REGEX.exec(remainingText);
  while (match) {
    collectDateTimeFragment(fragments, match);
    remainingText = remainingText.substring(match[0].length).trim();
    match = SINGLE_TIME_UNIT_REGEX.exec(remainingText);
  }
  if (Object.keys(fragments).length == 0) {
    return null;
  }
  return fragments;
}
function collectDateTimeFragment(fragments, match) {
  if (match[0].match(/^[a-zA-Z]+$/)) {
    return;
  }
  const num = parseNumberPattern(match[1]);
  const unit = TIME_UNIT_DICTIONARY[match[2].toLowerCase()];
  fragments[unit] = num;
}

// node_modules/chrono-node/dist/esm/locales/en/parsers/ENTimeUnitWithinFormatParser.js
var PATTERN_WITH_OPTIONAL_PREFIX = new RegExp(`(?:(?:within|in|for)\\s*)?(?:(?:about|around|roughly|approximately|just)\\s*(?:~\\s*)?)?(${TIME_UNITS_PATTERN})(?=\\W|$)`, "i");
var PATTERN_WITH_PREFIX = new RegExp(`(?:within|in|for)\\s*(?:(?:about|around|roughly|approximately|just)\\s*(?:~\\s*)?)?(${TIME_UNITS_PATTERN})(?=\\W|$)`, "i");
var PATTERN_WITH_PREFIX_STRICT = new RegExp(`(?:within|in|for)\\s*(?:(?:about|around|roughly|approximately|just)\\s*(?:~\\s*)?)?(${TIME_UNITS_NO_ABBR_PATTERN})(?=\\W|$)`, "i");
var ENTimeUnitWithinFormatParser = class extends AbstractParserWithWordBoundaryChecking {
  strictMode;
  constructor(strictMode) {
    super();
    this.strictMode = strictMode;
  }
  innerPattern(context2) {
    if (this.strictMode) {
      return PATTERN_WITH_PREFIX_STRICT;
    }
    return context2.option.forwardDate ? PATTERN_WITH_OPTIONAL_PREFIX : PATTERN_WITH_PREFIX;
  }
  innerExtract(context2, match) {
    if (match[0].match(/^for\s*the\s*\w+/i)) {
      return null;
    }
    const timeUnits = parseDuration(match[1]);
    if (!timeUnits) {
      return null;
    }
    return ParsingComponents.createRelativeFromReference(context2.reference, timeUnits);
  }
};

// node_modules/chrono-node/dist/esm/locales/en/parsers/ENMonthNameLittleEndianParser.js
var PATTERN2 = new RegExp(`(?:on\\s{0,3})?(${ORDINAL_NUMBER_PATTERN})(?:\\s{0,3}(?:to|\\-|\\\u2013|until|through|till)\\s{0,3}(${ORDINAL_NUMBER_PATTERN}))?(?:-|/|\\s{0,3}(?:of)?\\s{0,3})(${matchAnyPattern(MONTH_DICTIONARY)})(?:(?:-|/|,?\\s{0,3})(${YEAR_PATTERN}(?!\\w)))?(?=\\W|$)`, "i");
var DATE_GROUP = 1;
var DATE_TO_GROUP = 2;
var MONTH_NAME_GROUP = 3;
var YEAR_GROUP = 4;
var ENMonthNameLittleEndianParser = class extends AbstractParserWithWordBoundaryChecking {
  innerPattern() {
    return PATTERN2;
  }
  innerExtract(context2, match) {
    const result = context2.createParsingResult(match.index, match[0]);
    const month = MONTH_DICTIONARY[match[MONTH_NAME_GROUP].toLowerCase()];
    const day = parseOrdinalNumberPattern(match[DATE_GROUP]);
    if (day > 31) {
      match.index = match.index + match[DATE_GROUP].length;
      return null;
    }
    result.start.assign("month", month);
    result.start.assign("day", day);
    if (match[YEAR_GROUP]) {
      const yearNumber = parseYear(match[YEAR_GROUP]);
      result.start.assign("year", yearNumber);
    } else {
      const year = findYearClosestToRef(context2.refDate, day, month);
      result.start.imply("year", year);
    }
    if (match[DATE_TO_GROUP]) {
      const endDate = parseOrdinalNumberPattern(match[DATE_TO_GROUP]);
      result.end = result.start.clone();
      result.end.assign("day", endDate);
    }
    return result;
  }
};

// node_modules/chrono-node/dist/esm/locales/en/parsers/ENMonthNameMiddleEndianParser.js
var PATTERN3 = new RegExp(`(${matchAnyPattern(MONTH_DICTIONARY)})(?:-|/|\\s*,?\\s*)(${ORDINAL_NUMBER_PATTERN})(?!\\s*(?:am|pm))\\s*(?:(?:to|\\-)\\s*(${ORDINAL_NUMBER_PATTERN})\\s*)?(?:(?:-|/|\\s*,\\s*|\\s+)(${YEAR_PATTERN}))?(?=\\W|$)(?!\\:\\d)`, "i");
var MONTH_NAME_GROUP2 = 1;
var DATE_GROUP2 = 2;
var DATE_TO_GROUP2 = 3;
var YEAR_GROUP2 = 4;
var ENMonthNameMiddleEndianParser = class extends AbstractParserWithWordBoundaryChecking {
  shouldSkipYearLikeDate;
  constructor(shouldSkipYearLikeDate) {
    super();
    this.shouldSkipYearLikeDate = shouldSkipYearLikeDate;
  }
  innerPattern() {
    return PATTERN3;
  }
  innerExtract(context2, match) {
    const month = MONTH_DICTIONARY[match[MONTH_NAME_GROUP2].toLowerCase()];
    const day = parseOrdinalNumberPattern(match[DATE_GROUP2]);
    if (day > 31) {
      return null;
    }
    if (this.shouldSkipYearLikeDate) {
      if (!match[DATE_TO_GROUP2] && !match[YEAR_GROUP2] && match[DATE_GROUP2].match(/^\d{2}$/)) {
        return null;
      }
    }
    const components = context2.createParsingComponents({
      day,
      month
    }).addTag("parser/ENMonthNameMiddleEndianParser");
    if (match[YEAR_GROUP2]) {
      const year = parseYear(match[YEAR_GROUP2]);
      components.assign("year", year);
    } else {
      const year = findYearClosestToRef(context2.refDate, day, month);
      components.imply("year", year);
    }
    if (!match[DATE_TO_GROUP2]) {
      return components;
    }
    const endDate = parseOrdinalNumberPattern(match[DATE_TO_GROUP2]);
    const result = context2.createParsingResult(match.index, match[0]);
    result.start = components;
    result.end = components.clone();
    result.end.assign("day", endDate);
    return result;
  }
};

// node_modules/chrono-node/dist/esm/locales/en/parsers/ENMonthNameParser.js
var PATTERN4 = new RegExp(`((?:in)\\s*)?(${matchAnyPattern(MONTH_DICTIONARY)})\\s*(?:(?:,|-|of)?\\s*(${YEAR_PATTERN})?)?(?=[^\\s\\w]|\\s+[^0-9]|\\s+$|$)`, "i");
var PREFIX_GROUP = 1;
var MONTH_NAME_GROUP3 = 2;
var YEAR_GROUP3 = 3;
var ENMonthNameParser = class extends AbstractParserWithWordBoundaryChecking {
  innerPattern() {
    return PATTERN4;
  }
  innerExtract(context2, match) {
    const monthName = match[MONTH_NAME_GROUP3].toLowerCase();
    if (match[0].length <= 3 && !FULL_MONTH_NAME_DICTIONARY[monthName]) {
      return null;
    }
    const result = context2.createParsingResult(match.index + (match[PREFIX_GROUP] || "").length, match.index + match[0].length);
    result.start.imply("day", 1);
    result.start.addTag("parser/ENMonthNameParser");
    const month = MONTH_DICTIONARY[monthName];
    result.start.assign("month", month);
    if (match[YEAR_GROUP3]) {
      const year = parseYear(match[YEAR_GROUP3]);
      result.start.assign("year", year);
    } else {
      const year = findYearClosestToRef(context2.refDate, 1, month);
      result.start.imply("year", year);
    }
    return result;
  }
};

// node_modules/chrono-node/dist/esm/locales/en/parsers/ENYearMonthDayParser.js
var PATTERN5 = new RegExp(`([0-9]{4})[-\\.\\/\\s](?:(${matchAnyPattern(MONTH_DICTIONARY)})|([0-9]{1,2}))[-\\.\\/\\s]([0-9]{1,2})(?=\\W|$)`, "i");
var YEAR_NUMBER_GROUP2 = 1;
var MONTH_NAME_GROUP4 = 2;
var MONTH_NUMBER_GROUP2 = 3;
var DATE_NUMBER_GROUP2 = 4;
var ENYearMonthDayParser = class extends AbstractParserWithWordBoundaryChecking {
  strictMonthDateOrder;
  constructor(strictMonthDateOrder) {
    super();
    this.strictMonthDateOrder = strictMonthDateOrder;
  }
  innerPattern() {
    return PATTERN5;
  }
  innerExtract(context2, match) {
    const year = parseInt(match[YEAR_NUMBER_GROUP2]);
    let day = parseInt(match[DATE_NUMBER_GROUP2]);
    let month = match[MONTH_NUMBER_GROUP2] ? parseInt(match[MONTH_NUMBER_GROUP2]) : MONTH_DICTIONARY[match[MONTH_NAME_GROUP4].toLowerCase()];
    if (month < 1 || month > 12) {
      if (this.strictMonthDateOrder) {
        return null;
      }
      if (day >= 1 && day <= 12) {
        [month, day] = [day, month];
      }
    }
    if (day < 1 || day > 31) {
      return null;
    }
    return {
      day,
      month,
      year
    };
  }
};

// node_modules/chrono-node/dist/esm/locales/en/parsers/ENYearMonthNameParser.js
var YEAR_PATTERN2 = `(?:[1-9][0-9]{0,3}\\s{0,2}(?:BE|AD|BC|BCE|CE)|[1-9][0-9]{3})`;
var PATTERN6 = new RegExp(`(${YEAR_PATTERN2})(?:\\s*[-.\\/,]?\\s*|\\s+of\\s+)(${matchAnyPattern(MONTH_DICTIONARY)})(?=[^\\s\\w]|\\s+[^0-9]|\\s+$|$)`, "i");
var YEAR_GROUP4 = 1;
var MONTH_NAME_GROUP5 = 2;
var ENYearMonthNameParser = class extends AbstractParserWithWordBoundaryChecking {
  innerPattern() {
    return PATTERN6;
  }
  innerExtract(context2, match) {
    const year = parseYear(match[YEAR_GROUP4]);
    const monthName = match[MONTH_NAME_GROUP5].toLowerCase();
    const month = MONTH_DICTIONARY[monthName];
    const result = context2.createParsingResult(match.index, match[0]);
    result.start.imply("day", 1);
    result.start.assign("month", month);
    result.start.assign("year", year);
    result.start.addTag("parser/ENYearMonthNameParser");
    return result;
  }
};

// node_modules/chrono-node/dist/esm/locales/en/parsers/ENSlashMonthFormatParser.js
var PATTERN7 = new RegExp("([0-9]|0[1-9]|1[012])/([0-9]{4})", "i");
var MONTH_GROUP = 1;
var YEAR_GROUP5 = 2;
var ENSlashMonthFormatParser = class extends AbstractParserWithWordBoundaryChecking {
  innerPattern() {
    return PATTERN7;
  }
  innerExtract(context2, match) {
    if (/\d\/?$/.test(context2.text.substring(0, match.index))) {
      return null;
    }
    const year = parseInt(match[YEAR_GROUP5]);
    const month = parseInt(match[MONTH_GROUP]);
    return context2.createParsingComponents().imply("day", 1).assign("month", month).assign("year", year);
  }
};

// node_modules/chrono-node/dist/esm/common/parsers/AbstractTimeExpressionParser.js
function primaryTimePattern(leftBoundary, primaryPrefix, primarySuffix, flags) {
  return new RegExp(`${leftBoundary}${primaryPrefix}(\\d{1,4})(?:(?:\\.|:|\uFF1A)(\\d{1,2})(?:(?::|\uFF1A)(\\d{2})(?:\\.(\\d{1,6}))?)?)?(?:\\s*(a\\.m\\.|p\\.m\\.|am?|pm?))?${primarySuffix}`, flags);
}
function followingTimePatten(followingPhase, followingSuffix) {
  return new RegExp(`^(${followingPhase})(\\d{1,4})(?:(?:\\.|\\:|\\\uFF1A)(\\d{1,2})(?:(?:\\.|\\:|\\\uFF1A)(\\d{1,2})(?:\\.(\\d{1,6}))?)?)?(?:\\s*(a\\.m\\.|p\\.m\\.|am?|pm?))?${followingSuffix}`, "i");
}
var HOUR_GROUP = 2;
var MINUTE_GROUP = 3;
var SECOND_GROUP = 4;
var MILLI_SECOND_GROUP = 5;
var AM_PM_HOUR_GROUP = 6;
var AbstractTimeExpressionParser = class {
  strictMode;
  constructor(strictMode = false) {
    this.strictMode = strictMode;
  }
  patternFlags() {
    return "i";
  }
  primaryPatternLeftBoundary() {
    return `(^|\\s|T|\\b)`;
  }
  primarySuffix() {
    return `(?!/)(?=\\W|$)`;
  }
  followingSuffix() {
    return `(?!/)(?=\\W|$)`;
  }
  pattern(context2) {
    return this.getPrimaryTimePatternThroughCache();
  }
  extract(context2, match) {
    const startComponents = this.extractPrimaryTimeComponents(context2, match);
    if (!startComponents) {
      if (match[0].match(/^\d{4}/)) {
        match.index += 4;
        return null;
      }
      match.index += match[0].length;
      return null;
    }
    const index2 = match.index + match[1].length;
    const text3 = match[0].substring(match[1].length);
    const result = context2.createParsingResult(index2, text3, startComponents);
    match.index += match[0].length;
    const remainingText = context2.text.substring(match.index);
    const followingPattern = this.getFollowingTimePatternThroughCache();
    const followingMatch = followingPattern.exec(remainingText);
    if (text3.match(/^\d{3,4}/) && followingMatch) {
      if (followingMatch[0].match(/^\s*([+-])\s*\d{2,4}$/)) {
        return null;
      }
      if (followingMatch[0].match(/^\s*([+-])\s*\d{2}\W\d{2}/)) {
        return null;
      }
    }
    if (!followingMatch || followingMatch[0].match(/^\s*([+-])\s*\d{3,4}$/)) {
      return this.checkAndReturnWithoutFollowingPattern(result);
    }
    result.end = this.extractFollowingTimeComponents(context2, followingMatch, result);
    if (result.end) {
      result.text += followingMatch[0];
    }
    return this.checkAndReturnWithFollowingPattern(result);
  }
  extractPrimaryTimeComponents(context2, match, strict5 = false) {
    const components = context2.createParsingComponents();
    let minute = 0;
    let meridiem = null;
    let hour = parseInt(match[HOUR_GROUP]);
    if (hour > 100) {
      if (match[HOUR_GROUP].length == 4 && match[MINUTE_GROUP] == null && !match[AM_PM_HOUR_GROUP]) {
        return null;
      }
      if (this.strictMode || match[MINUTE_GROUP] != null) {
        return null;
      }
      minute = hour % 100;
      hour = Math.floor(hour / 100);
    }
    if (hour > 24) {
      return null;
    }
    if (match[MINUTE_GROUP] != null) {
      if (match[MINUTE_GROUP].length == 1 && !match[AM_PM_HOUR_GROUP]) {
        return null;
      }
      minute = parseInt(match[MINUTE_GROUP]);
    }
    if (minute >= 60) {
      return null;
    }
    if (hour > 12) {
      meridiem = Meridiem.PM;
    }
    if (match[AM_PM_HOUR_GROUP] != null) {
      if (hour > 12)
        return null;
      const ampm = match[AM_PM_HOUR_GROUP][0].toLowerCase();
      if (ampm == "a") {
        meridiem = Meridiem.AM;
        if (hour == 12) {
          hour = 0;
        }
      }
      if (ampm == "p") {
        meridiem = Meridiem.PM;
        if (hour != 12) {
          hour += 12;
        }
      }
    }
    components.assign("hour", hour);
    components.assign("minute", minute);
    if (meridiem !== null) {
      components.assign("meridiem", meridiem);
    } else {
      if (hour < 12) {
        components.imply("meridiem", Meridiem.AM);
      } else {
        components.imply("meridiem", Meridiem.PM);
      }
    }
    if (match[MILLI_SECOND_GROUP] != null) {
      const millisecond = parseInt(match[MILLI_SECOND_GROUP].substring(0, 3));
      if (millisecond >= 1e3)
        return null;
      components.assign("millisecond", millisecond);
    }
    if (match[SECOND_GROUP] != null) {
      const second = parseInt(match[SECOND_GROUP]);
      if (second >= 60)
        return null;
      components.assign("second", second);
    }
    return components;
  }
  extractFollowingTimeComponents(context2, match, result) {
    const components = context2.createParsingComponents();
    if (match[MILLI_SECOND_GROUP] != null) {
      const millisecond = parseInt(match[MILLI_SECOND_GROUP].substring(0, 3));
      if (millisecond >= 1e3)
        return null;
      components.assign("millisecond", millisecond);
    }
    if (match[SECOND_GROUP] != null) {
      const second = parseInt(match[SECOND_GROUP]);
      if (second >= 60)
        return null;
      components.assign("second", second);
    }
    let hour = parseInt(match[HOUR_GROUP]);
    let minute = 0;
    let meridiem = -1;
    if (match[MINUTE_GROUP] != null) {
      minute = parseInt(match[MINUTE_GROUP]);
    } else if (hour > 100) {
      minute = hour % 100;
      hour = Math.floor(hour / 100);
    }
    if (minute >= 60 || hour > 24) {
      return null;
    }
    if (hour >= 12) {
      meridiem = Meridiem.PM;
    }
    if (match[AM_PM_HOUR_GROUP] != null) {
      if (hour > 12) {
        return null;
      }
      const ampm = match[AM_PM_HOUR_GROUP][0].toLowerCase();
      if (ampm == "a") {
        meridiem = Meridiem.AM;
        if (hour == 12) {
          hour = 0;
          if (!components.isCertain("day")) {
            components.addDurationAsImplied({ day: 1 });
          }
        }
      }
      if (ampm == "p") {
        meridiem = Meridiem.PM;
        if (hour != 12)
          hour += 12;
      }
      if (!result.start.isCertain("meridiem")) {
        if (meridiem == Meridiem.AM) {
          result.start.imply("meridiem", Meridiem.AM);
          if (result.start.get("hour") == 12) {
            result.start.assign("hour", 0);
          }
        } else {
          result.start.imply("meridiem", Meridiem.PM);
          if (result.start.get("hour") != 12) {
            result.start.assign("hour", result.start.get("hour") + 12);
          }
        }
      }
    }
    components.assign("hour", hour);
    components.assign("minute", minute);
    if (meridiem >= 0) {
      components.assign("meridiem", meridiem);
    } else {
      const startAtPM = result.start.isCertain("meridiem") && result.start.get("hour") > 12;
      if (startAtPM) {
        if (result.start.get("hour") - 12 > hour) {
          components.imply("meridiem", Meridiem.AM);
        } else if (hour <= 12) {
          components.assign("hour", hour + 12);
          components.assign("meridiem", Meridiem.PM);
        }
      } else if (hour > 12) {
        components.imply("meridiem", Meridiem.PM);
      } else if (hour <= 12) {
        components.imply("meridiem", Meridiem.AM);
      }
    }
    if (components.date().getTime() < result.start.date().getTime()) {
      components.addDurationAsImplied({ day: 1 });
    }
    return components;
  }
  checkAndReturnWithoutFollowingPattern(result) {
    if (result.text.match(/^\d$/)) {
      return null;
    }
    if (result.text.match(/^\d\d\d+$/)) {
      return null;
    }
    if (result.text.match(/\d[apAP]$/)) {
      return null;
    }
    const endingWithNumbers = result.text.match(/[^\d:.](\d[\d.]+)$/);
    if (endingWithNumbers) {
      const endingNumbers = endingWithNumbers[1];
      if (this.strictMode) {
        return null;
      }
      if (endingNumbers.includes(".") && !endingNumbers.match(/\d(\.\d{2})+$/)) {
        return null;
      }
      const endingNumberVal = parseInt(endingNumbers);
      if (endingNumberVal > 24) {
        return null;
      }
    }
    return result;
  }
  checkAndReturnWithFollowingPattern(result) {
    if (result.text.match(/^\d+-\d+$/)) {
      return null;
    }
    const endingWithNumbers = result.text.match(/[^\d:.](\d[\d.]+)\s*-\s*(\d[\d.]+)$/);
    if (endingWithNumbers) {
      if (this.strictMode) {
        return null;
      }
      const startingNumbers = endingWithNumbers[1];
      const endingNumbers = endingWithNumbers[2];
      if (endingNumbers.includes(".") && !endingNumbers.match(/\d(\.\d{2})+$/)) {
        return null;
      }
      const endingNumberVal = parseInt(endingNumbers);
      const startingNumberVal = parseInt(startingNumbers);
      if (endingNumberVal > 24 || startingNumberVal > 24) {
        return null;
      }
    }
    return result;
  }
  cachedPrimaryPrefix = null;
  cachedPrimarySuffix = null;
  cachedPrimaryTimePattern = null;
  getPrimaryTimePatternThroughCache() {
    const primaryPrefix = this.primaryPrefix();
    const primarySuffix = this.primarySuffix();
    if (this.cachedPrimaryPrefix === primaryPrefix && this.cachedPrimarySuffix === primarySuffix) {
      return this.cachedPrimaryTimePattern;
    }
    this.cachedPrimaryTimePattern = primaryTimePattern(this.primaryPatternLeftBoundary(), primaryPrefix, primarySuffix, this.patternFlags());
    this.cachedPrimaryPrefix = primaryPrefix;
    this.cachedPrimarySuffix = primarySuffix;
    return this.cachedPrimaryTimePattern;
  }
  cachedFollowingPhase = null;
  cachedFollowingSuffix = null;
  cachedFollowingTimePatten = null;
  getFollowingTimePatternThroughCache() {
    const followingPhase = this.followingPhase();
    const followingSuffix = this.followingSuffix();
    if (this.cachedFollowingPhase === followingPhase && this.cachedFollowingSuffix === followingSuffix) {
      return this.cachedFollowingTimePatten;
    }
    this.cachedFollowingTimePatten = followingTimePatten(followingPhase, followingSuffix);
    this.cachedFollowingPhase = followingPhase;
    this.cachedFollowingSuffix = followingSuffix;
    return this.cachedFollowingTimePatten;
  }
};

// node_modules/chrono-node/dist/esm/locales/en/parsers/ENTimeExpressionParser.js
var ENTimeExpressionParser = class extends AbstractTimeExpressionParser {
  constructor(strictMode) {
    super(strictMode);
  }
  followingPhase() {
    return "\\s*(?:\\-|\\\u2013|\\~|\\\u301C|to|until|through|till|\\?)\\s*";
  }
  primaryPrefix() {
    return "(?:(?:at|from)\\s*)??";
  }
  primarySuffix() {
    return "(?:\\s*(?:o\\W*clock|at\\s*night|in\\s*the\\s*(?:morning|afternoon)))?(?!/)(?=\\W|$)";
  }
  extractPrimaryTimeComponents(context2, match) {
    const components = super.extractPrimaryTimeComponents(context2, match);
    if (!components) {
      return components;
    }
    if (match[0].endsWith("night")) {
      const hour = components.get("hour");
      if (hour >= 6 && hour < 12) {
        components.assign("hour", components.get("hour") + 12);
        components.assign("meridiem", Meridiem.PM);
      } else if (hour < 6) {
        components.assign("meridiem", Meridiem.AM);
      }
    }
    if (match[0].endsWith("afternoon")) {
      components.assign("meridiem", Meridiem.PM);
      const hour = components.get("hour");
      if (hour >= 0 && hour <= 6) {
        components.assign("hour", components.get("hour") + 12);
      }
    }
    if (match[0].endsWith("morning")) {
      components.assign("meridiem", Meridiem.AM);
      const hour = components.get("hour");
      if (hour < 12) {
        components.assign("hour", components.get("hour"));
      }
    }
    return components.addTag("parser/ENTimeExpressionParser");
  }
  extractFollowingTimeComponents(context2, match, result) {
    const followingComponents = super.extractFollowingTimeComponents(context2, match, result);
    if (followingComponents) {
      followingComponents.addTag("parser/ENTimeExpressionParser");
    }
    return followingComponents;
  }
};

// node_modules/chrono-node/dist/esm/locales/en/parsers/ENTimeUnitAgoFormatParser.js
var PATTERN8 = new RegExp(`(${TIME_UNITS_PATTERN})\\s{0,5}(?:ago|before|earlier)(?=\\W|$)`, "i");
var STRICT_PATTERN = new RegExp(`(${TIME_UNITS_NO_ABBR_PATTERN})\\s{0,5}(?:ago|before|earlier)(?=\\W|$)`, "i");
var ENTimeUnitAgoFormatParser = class extends AbstractParserWithWordBoundaryChecking {
  strictMode;
  constructor(strictMode) {
    super();
    this.strictMode = strictMode;
  }
  innerPattern() {
    return this.strictMode ? STRICT_PATTERN : PATTERN8;
  }
  innerExtract(context2, match) {
    const duration = parseDuration(match[1]);
    if (!duration) {
      return null;
    }
    return ParsingComponents.createRelativeFromReference(context2.reference, reverseDuration(duration));
  }
};

// node_modules/chrono-node/dist/esm/locales/en/parsers/ENTimeUnitLaterFormatParser.js
var PATTERN9 = new RegExp(`(${TIME_UNITS_PATTERN})\\s{0,5}(?:later|after|from now|henceforth|forward|out)(?=(?:\\W|$))`, "i");
var STRICT_PATTERN2 = new RegExp(`(${TIME_UNITS_NO_ABBR_PATTERN})\\s{0,5}(later|after|from now)(?=\\W|$)`, "i");
var GROUP_NUM_TIMEUNITS = 1;
var ENTimeUnitLaterFormatParser = class extends AbstractParserWithWordBoundaryChecking {
  strictMode;
  constructor(strictMode) {
    super();
    this.strictMode = strictMode;
  }
  innerPattern() {
    return this.strictMode ? STRICT_PATTERN2 : PATTERN9;
  }
  innerExtract(context2, match) {
    const timeUnits = parseDuration(match[GROUP_NUM_TIMEUNITS]);
    if (!timeUnits) {
      return null;
    }
    return ParsingComponents.createRelativeFromReference(context2.reference, timeUnits);
  }
};

// node_modules/chrono-node/dist/esm/common/refiners/AbstractMergeDateRangeRefiner.js
var AbstractMergeDateRangeRefiner = class extends MergingRefiner {
  shouldMergeResults(textBetween, currentResult, nextResult) {
    return !currentResult.end && !nextResult.end && textBetween.match(this.patternBetween()) != null;
  }
  mergeResults(textBetween, fromResult, toResult) {
    if (!fromResult.start.isOnlyWeekdayComponent() && !toResult.start.isOnlyWeekdayComponent()) {
      toResult.start.getCertainComponents().forEach((key) => {
        if (!fromResult.start.isCertain(key)) {
          fromResult.start.imply(key, toResult.start.get(key));
        }
      });
      fromResult.start.getCertainComponents().forEach((key) => {
        if (!toResult.start.isCertain(key)) {
          toResult.start.imply(key, fromResult.start.get(key));
        }
      });
    }
    if (fromResult.start.date() > toResult.start.date()) {
      let fromDate = fromResult.start.date();
      let toDate = toResult.start.date();
      if (toResult.start.isOnlyWeekdayComponent() && addDuration(toDate, { day: 7 }) > fromDate) {
        toDate = addDuration(toDate, { day: 7 });
        toResult.start.imply("day", toDate.getDate());
        toResult.start.imply("month", toDate.getMonth() + 1);
        toResult.start.imply("year", toDate.getFullYear());
      } else if (fromResult.start.isOnlyWeekdayComponent() && addDuration(fromDate, { day: -7 }) < toDate) {
        fromDate = addDuration(fromDate, { day: -7 });
        fromResult.start.imply("day", fromDate.getDate());
        fromResult.start.imply("month", fromDate.getMonth() + 1);
        fromResult.start.imply("year", fromDate.getFullYear());
      } else if (toResult.start.isDateWithUnknownYear() && addDuration(toDate, { year: 1 }) > fromDate) {
        toDate = addDuration(toDate, { year: 1 });
        toResult.start.imply("year", toDate.getFullYear());
      } else if (fromResult.start.isDateWithUnknownYear() && addDuration(fromDate, { year: -1 }) < toDate) {
        fromDate = addDuration(fromDate, { year: -1 });
        fromResult.start.imply("year", fromDate.getFullYear());
      } else {
        [toResult, fromResult] = [fromResult, toResult];
      }
    }
    const result = fromResult.clone();
    result.start = fromResult.start;
    result.end = toResult.start;
    result.index = Math.min(fromResult.index, toResult.index);
    if (fromResult.index < toResult.index) {
      result.text = fromResult.text + textBetween + toResult.text;
    } else {
      result.text = toResult.text + textBetween + fromResult.text;
    }
    return result;
  }
};

// node_modules/chrono-node/dist/esm/locales/en/refiners/ENMergeDateRangeRefiner.js
var ENMergeDateRangeRefiner = class extends AbstractMergeDateRangeRefiner {
  patternBetween() {
    return /^\s*(to|-|–|until|through|till)\s*$/i;
  }
};

// node_modules/chrono-node/dist/esm/calculation/mergingCalculation.js
function mergeDateTimeResult(dateResult, timeResult) {
  const result = dateResult.clone();
  const beginDate = dateResult.start;
  const beginTime = timeResult.start;
  result.start = mergeDateTimeComponent(beginDate, beginTime);
  if (dateResult.end != null || timeResult.end != null) {
    const endDate = dateResult.end == null ? dateResult.start : dateResult.end;
    const endTime = timeResult.end == null ? timeResult.start : timeResult.end;
    const endDateTime = mergeDateTimeComponent(endDate, endTime);
    if (dateResult.end == null && endDateTime.date().getTime() < result.start.date().getTime()) {
      const nextDay = new Date(endDateTime.date().getTime());
      nextDay.setDate(nextDay.getDate() + 1);
      if (endDateTime.isCertain("day")) {
        assignSimilarDate(endDateTime, nextDay);
      } else {
        implySimilarDate(endDateTime, nextDay);
      }
    }
    result.end = endDateTime;
  }
  return result;
}
function mergeDateTimeComponent(dateComponent, timeComponent) {
  const dateTimeComponent = dateComponent.clone();
  if (timeComponent.isCertain("hour")) {
    dateTimeComponent.assign("hour", timeComponent.get("hour"));
    dateTimeComponent.assign("minute", timeComponent.get("minute"));
    if (timeComponent.isCertain("second")) {
      dateTimeComponent.assign("second", timeComponent.get("second"));
      if (timeComponent.isCertain("millisecond")) {
        dateTimeComponent.assign("millisecond", timeComponent.get("millisecond"));
      } else {
        dateTimeComponent.imply("millisecond", timeComponent.get("millisecond"));
      }
    } else {
      dateTimeComponent.imply("second", timeComponent.get("second"));
      dateTimeComponent.imply("millisecond", timeComponent.get("millisecond"));
    }
  } else {
    dateTimeComponent.imply("hour", timeComponent.get("hour"));
    dateTimeComponent.imply("minute", timeComponent.get("minute"));
    dateTimeComponent.imply("second", timeComponent.get("second"));
    dateTimeComponent.imply("millisecond", timeComponent.get("millisecond"));
  }
  if (timeComponent.isCertain("timezoneOffset")) {
    dateTimeComponent.assign("timezoneOffset", timeComponent.get("timezoneOffset"));
  }
  const dateHasMeaningfulMeridiem = dateComponent.get("meridiem") != null && (dateComponent.isCertain("meridiem") || Array.from(dateComponent.tags()).some((t) => t.startsWith("casualReference/")));
  if (timeComponent.isCertain("meridiem")) {
    dateTimeComponent.assign("meridiem", timeComponent.get("meridiem"));
  } else if (timeComponent.get("meridiem") != null && !dateHasMeaningfulMeridiem) {
    dateTimeComponent.imply("meridiem", timeComponent.get("meridiem"));
  }
  if (dateTimeComponent.get("meridiem") == Meridiem.PM && dateTimeComponent.get("hour") < 12) {
    if (timeComponent.isCertain("hour")) {
      dateTimeComponent.assign("hour", dateTimeComponent.get("hour") + 12);
    } else {
      dateTimeComponent.imply("hour", dateTimeComponent.get("hour") + 12);
    }
  }
  dateTimeComponent.addTags(dateComponent.tags());
  dateTimeComponent.addTags(timeComponent.tags());
  return dateTimeComponent;
}

// node_modules/chrono-node/dist/esm/common/refiners/AbstractMergeDateTimeRefiner.js
var AbstractMergeDateTimeRefiner = class extends MergingRefiner {
  shouldMergeResults(textBetween, currentResult, nextResult) {
    const isDateThenTime = currentResult.start.isOnlyDate() && nextResult.start.isOnlyTime();
    const isTimeThenDate = currentResult.start.isOnlyTime() && nextResult.start.isOnlyDate();
    if (isTimeThenDate && textBetween.trim() === ":") {
      return false;
    }
    return (isDateThenTime || isTimeThenDate) && textBetween.match(this.patternBetween()) != null;
  }
  mergeResults(textBetween, currentResult, nextResult) {
    const result = currentResult.start.isOnlyDate() ? mergeDateTimeResult(currentResult, nextResult) : mergeDateTimeResult(nextResult, currentResult);
    result.index = currentResult.index;
    result.text = currentResult.text + textBetween + nextResult.text;
    return result;
  }
};

// node_modules/chrono-node/dist/esm/locales/en/refiners/ENMergeDateTimeRefiner.js
var ENMergeDateTimeRefiner = class extends AbstractMergeDateTimeRefiner {
  patternBetween() {
    return new RegExp("^\\s*(T|at|after|before|on|of|,|-|\\.|\u2219|:)?\\s*$");
  }
};

// node_modules/chrono-node/dist/esm/common/casualReferences.js
function now(reference2) {
  const targetDate = reference2.getDateWithAdjustedTimezone();
  const component = new ParsingComponents(reference2, {});
  assignSimilarDate(component, targetDate);
  assignSimilarTime(component, targetDate);
  component.assign("timezoneOffset", reference2.getTimezoneOffset());
  component.addTag("casualReference/now");
  return component;
}
function today(reference2) {
  const targetDate = reference2.getDateWithAdjustedTimezone();
  const component = new ParsingComponents(reference2, {});
  assignSimilarDate(component, targetDate);
  implySimilarTime(component, targetDate);
  component.delete("meridiem");
  component.addTag("casualReference/today");
  return component;
}
function yesterday(reference2) {
  return theDayBefore(reference2, 1).addTag("casualReference/yesterday");
}
function tomorrow(reference2) {
  return theDayAfter(reference2, 1).addTag("casualReference/tomorrow");
}
function theDayBefore(reference2, numDay) {
  return theDayAfter(reference2, -numDay);
}
function theDayAfter(reference2, nDays) {
  const targetDate = reference2.getDateWithAdjustedTimezone();
  const component = new ParsingComponents(reference2, {});
  const newDate = new Date(targetDate.getTime());
  newDate.setDate(newDate.getDate() + nDays);
  assignSimilarDate(component, newDate);
  implySimilarTime(component, newDate);
  component.delete("meridiem");
  return component;
}
function tonight(reference2, implyHour = 22) {
  const targetDate = reference2.getDateWithAdjustedTimezone();
  const component = new ParsingComponents(reference2, {});
  assignSimilarDate(component, targetDate);
  component.imply("hour", implyHour);
  component.imply("meridiem", Meridiem.PM);
  component.addTag("casualReference/tonight");
  return component;
}
function evening(reference2, implyHour = 20) {
  const component = new ParsingComponents(reference2, {});
  component.imply("meridiem", Meridiem.PM);
  component.imply("hour", implyHour);
  component.addTag("casualReference/evening");
  return component;
}
function midnight(reference2) {
  const component = new ParsingComponents(reference2, {});
  if (reference2.getDateWithAdjustedTimezone().getHours() > 2) {
    component.addDurationAsImplied({ day: 1 });
  }
  component.assign("hour", 0);
  component.imply("minute", 0);
  component.imply("second", 0);
  component.imply("millisecond", 0);
  component.addTag("casualReference/midnight");
  return component;
}
function morning(reference2, implyHour = 6) {
  const component = new ParsingComponents(reference2, {});
  component.imply("meridiem", Meridiem.AM);
  component.imply("hour", implyHour);
  component.imply("minute", 0);
  component.imply("second", 0);
  component.imply("millisecond", 0);
  component.addTag("casualReference/morning");
  return component;
}
function afternoon(reference2, implyHour = 15) {
  const component = new ParsingComponents(reference2, {});
  component.imply("meridiem", Meridiem.PM);
  component.imply("hour", implyHour);
  component.imply("minute", 0);
  component.imply("second", 0);
  component.imply("millisecond", 0);
  component.addTag("casualReference/afternoon");
  return component;
}
function noon(reference2) {
  const component = new ParsingComponents(reference2, {});
  component.imply("meridiem", Meridiem.AM);
  component.assign("hour", 12);
  component.imply("minute", 0);
  component.imply("second", 0);
  component.imply("millisecond", 0);
  component.addTag("casualReference/noon");
  return component;
}

// node_modules/chrono-node/dist/esm/locales/en/parsers/ENCasualDateParser.js
var PATTERN10 = /(now|today|tonight|tomorrow|overmorrow|tmr|tmrw|yesterday|last\s*night)(?=\W|$)/i;
var ENCasualDateParser = class extends AbstractParserWithWordBoundaryChecking {
  innerPattern(context2) {
    return PATTERN10;
  }
  innerExtract(context2, match) {
    let targetDate = context2.refDate;
    const lowerText = match[0].toLowerCase();
    let component = context2.createParsingComponents();
    switch (lowerText) {
      case "now":
        component = now(context2.reference);
        break;
      case "today":
        component = today(context2.reference);
        break;
      case "yesterday":
        component = yesterday(context2.reference);
        break;
      case "tomorrow":
      case "tmr":
      case "tmrw":
        component = tomorrow(context2.reference);
        break;
      case "tonight":
        component = tonight(context2.reference);
        break;
      case "overmorrow":
        component = theDayAfter(context2.reference, 2);
        break;
      default:
        if (lowerText.match(/last\s*night/)) {
          if (targetDate.getHours() > 6) {
            const previousDay = new Date(targetDate.getTime());
            previousDay.setDate(previousDay.getDate() - 1);
            targetDate = previousDay;
          }
          assignSimilarDate(component, targetDate);
          component.imply("hour", 0);
        }
        break;
    }
    component.addTag("parser/ENCasualDateParser");
    return component;
  }
};

// node_modules/chrono-node/dist/esm/locales/en/parsers/ENCasualTimeParser.js
var PATTERN11 = /(?:this)?\s{0,3}(morning|afternoon|evening|night|midnight|midday|noon)(?=\W|$)/i;
var ENCasualTimeParser = class extends AbstractParserWithWordBoundaryChecking {
  innerPattern() {
    return PATTERN11;
  }
  innerExtract(context2, match) {
    let component = null;
    switch (match[1].toLowerCase()) {
      case "afternoon":
        component = afternoon(context2.reference);
        break;
      case "evening":
      case "night":
        component = evening(context2.reference);
        break;
      case "midnight":
        component = midnight(context2.reference);
        break;
      case "morning":
        component = morning(context2.reference);
        break;
      case "noon":
      case "midday":
        component = noon(context2.reference);
        break;
    }
    if (component) {
      component.addTag("parser/ENCasualTimeParser");
    }
    return component;
  }
};

// node_modules/chrono-node/dist/esm/locales/en/parsers/ENWeekdayParser.js
var PATTERN12 = new RegExp(`(?:(?:\\,|\\(|\\\uFF08)\\s*)?(?:on\\s*?)?(?:(this|last|past|next)\\s*)?(${matchAnyPattern(WEEKDAY_DICTIONARY)}|weekend|weekday)(?:\\s*(?:\\,|\\)|\\\uFF09))?(?:\\s*(?:of\\s*)?(this|last|past|next)\\s*week)?(?=\\W|$)`, "i");
var PREFIX_GROUP2 = 1;
var WEEKDAY_GROUP = 2;
var POSTFIX_GROUP = 3;
var ENWeekdayParser = class extends AbstractParserWithWordBoundaryChecking {
  innerPattern() {
    return PATTERN12;
  }
  innerExtract(context2, match) {
    const prefix = match[PREFIX_GROUP2];
    const postfix = match[POSTFIX_GROUP];
    let modifierWord = prefix || postfix;
    modifierWord = modifierWord || "";
    modifierWord = modifierWord.toLowerCase();
    let modifier = null;
    if (modifierWord == "last" || modifierWord == "past") {
      modifier = "last";
    } else if (modifierWord == "next") {
      modifier = "next";
    } else if (modifierWord == "this") {
      modifier = "this";
    }
    const weekday_word = match[WEEKDAY_GROUP].toLowerCase();
    let weekday;
    if (WEEKDAY_DICTIONARY[weekday_word] !== void 0) {
      weekday = WEEKDAY_DICTIONARY[weekday_word];
    } else if (weekday_word == "weekend") {
      weekday = modifier == "last" ? Weekday.SUNDAY : Weekday.SATURDAY;
    } else if (weekday_word == "weekday") {
      const refWeekday = context2.reference.getDateWithAdjustedTimezone().getDay();
      if (refWeekday == Weekday.SUNDAY || refWeekday == Weekday.SATURDAY) {
        weekday = modifier == "last" ? Weekday.FRIDAY : Weekday.MONDAY;
      } else {
        weekday = refWeekday - 1;
        weekday = modifier == "last" ? weekday - 1 : weekday + 1;
        weekday = weekday % 5 + 1;
      }
    } else {
      return null;
    }
    return createParsingComponentsAtWeekday(context2.reference, weekday, modifier);
  }
};

// node_modules/chrono-node/dist/esm/locales/en/parsers/ENRelativeDateFormatParser.js
var PATTERN13 = new RegExp(`(this|last|past|next|after\\s*this)\\s*(${matchAnyPattern(TIME_UNIT_DICTIONARY)})(?=\\s*)(?=\\W|$)`, "i");
var MODIFIER_WORD_GROUP = 1;
var RELATIVE_WORD_GROUP = 2;
var ENRelativeDateFormatParser = class extends AbstractParserWithWordBoundaryChecking {
  innerPattern() {
    return PATTERN13;
  }
  innerExtract(context2, match) {
    const modifier = match[MODIFIER_WORD_GROUP].toLowerCase();
    const unitWord = match[RELATIVE_WORD_GROUP].toLowerCase();
    const timeunit = TIME_UNIT_DICTIONARY[unitWord];
    if (modifier == "next" || modifier.startsWith("after")) {
      const timeUnits = {};
      timeUnits[timeunit] = 1;
      return ParsingComponents.createRelativeFromReference(context2.reference, timeUnits);
    }
    if (modifier == "last" || modifier == "past") {
      const timeUnits = {};
      timeUnits[timeunit] = -1;
      return ParsingComponents.createRelativeFromReference(context2.reference, timeUnits);
    }
    const components = context2.createParsingComponents();
    let date = new Date(context2.reference.instant.getTime());
    if (unitWord.match(/week/i)) {
      date.setDate(date.getDate() - date.getDay());
      components.imply("day", date.getDate());
      components.imply("month", date.getMonth() + 1);
      components.imply("year", date.getFullYear());
    } else if (unitWord.match(/month/i)) {
      date.setDate(1);
      components.imply("day", date.getDate());
      components.assign("year", date.getFullYear());
      components.assign("month", date.getMonth() + 1);
    } else if (unitWord.match(/year/i)) {
      date.setDate(1);
      date.setMonth(0);
      components.imply("day", date.getDate());
      components.imply("month", date.getMonth() + 1);
      components.assign("year", date.getFullYear());
    }
    return components;
  }
};

// node_modules/chrono-node/dist/esm/common/parsers/SlashDateFormatParser.js
var PATTERN14 = new RegExp("([^\\d]|^)([0-3]{0,1}[0-9]{1})[\\/\\.\\-]([0-3]{0,1}[0-9]{1})(?:[\\/\\.\\-]([0-9]{4}|[0-9]{2}))?(\\W|$)", "i");
var OPENING_GROUP = 1;
var ENDING_GROUP = 5;
var FIRST_NUMBERS_GROUP = 2;
var SECOND_NUMBERS_GROUP = 3;
var YEAR_GROUP6 = 4;
var SlashDateFormatParser = class {
  groupNumberMonth;
  groupNumberDay;
  constructor(littleEndian) {
    this.groupNumberMonth = littleEndian ? SECOND_NUMBERS_GROUP : FIRST_NUMBERS_GROUP;
    this.groupNumberDay = littleEndian ? FIRST_NUMBERS_GROUP : SECOND_NUMBERS_GROUP;
  }
  pattern() {
    return PATTERN14;
  }
  extract(context2, match) {
    const index2 = match.index + match[OPENING_GROUP].length;
    const indexEnd = match.index + match[0].length - match[ENDING_GROUP].length;
    if (index2 > 0) {
      const textBefore = context2.text.substring(0, index2);
      if (textBefore.match("\\d/?$")) {
        return;
      }
    }
    if (indexEnd < context2.text.length) {
      const textAfter = context2.text.substring(indexEnd);
      if (textAfter.match("^/?\\d")) {
        return;
      }
    }
    const text3 = context2.text.substring(index2, indexEnd);
    if (text3.match(/^\d\.\d$/) || text3.match(/^\d\.\d{1,2}\.\d{1,2}\s*$/)) {
      return;
    }
    if (!match[YEAR_GROUP6] && text3.indexOf("/") < 0) {
      return;
    }
    const result = context2.createParsingResult(index2, text3);
    let month = parseInt(match[this.groupNumberMonth]);
    let day = parseInt(match[this.groupNumberDay]);
    if (month < 1 || month > 12) {
      if (month > 12) {
        if (day >= 1 && day <= 12 && month <= 31) {
          [day, month] = [month, day];
        } else {
          return null;
        }
      }
    }
    if (day < 1 || day > 31) {
      return null;
    }
    result.start.assign("day", day);
    result.start.assign("month", month);
    if (match[YEAR_GROUP6]) {
      const rawYearNumber = parseInt(match[YEAR_GROUP6]);
      const year = findMostLikelyADYear(rawYearNumber);
      result.start.assign("year", year);
    } else {
      const year = findYearClosestToRef(context2.refDate, day, month);
      result.start.imply("year", year);
    }
    return result.addTag("parser/SlashDateFormatParser");
  }
};

// node_modules/chrono-node/dist/esm/locales/en/parsers/ENTimeUnitCasualRelativeFormatParser.js
var PATTERN15 = new RegExp(`(this|last|past|next|after|\\+|-)\\s*(${TIME_UNITS_PATTERN})(?=\\W|$)`, "i");
var PATTERN_NO_ABBR = new RegExp(`(this|last|past|next|after|\\+|-)\\s*(${TIME_UNITS_NO_ABBR_PATTERN})(?=\\W|$)`, "i");
var ENTimeUnitCasualRelativeFormatParser = class extends AbstractParserWithWordBoundaryChecking {
  allowAbbreviations;
  constructor(allowAbbreviations = true) {
    super();
    this.allowAbbreviations = allowAbbreviations;
  }
  innerPattern() {
    return this.allowAbbreviations ? PATTERN15 : PATTERN_NO_ABBR;
  }
  innerExtract(context2, match) {
    const prefix = match[1].toLowerCase();
    let duration = parseDuration(match[2]);
    if (!duration) {
      return null;
    }
    switch (prefix) {
      case "last":
      case "past":
      case "-":
        duration = reverseDuration(duration);
        break;
    }
    return ParsingComponents.createRelativeFromReference(context2.reference, duration);
  }
};

// node_modules/chrono-node/dist/esm/locales/en/refiners/ENMergeRelativeAfterDateRefiner.js
function IsPositiveFollowingReference(result) {
  return result.text.match(/^[+-]/i) != null;
}
function IsNegativeFollowingReference(result) {
  return result.text.match(/^-/i) != null;
}
var ENMergeRelativeAfterDateRefiner = class extends MergingRefiner {
  shouldMergeResults(textBetween, currentResult, nextResult) {
    if (!textBetween.match(/^\s*$/i)) {
      return false;
    }
    return IsPositiveFollowingReference(nextResult) || IsNegativeFollowingReference(nextResult);
  }
  mergeResults(textBetween, currentResult, nextResult, context2) {
    let timeUnits = parseDuration(nextResult.text);
    if (IsNegativeFollowingReference(nextResult)) {
      timeUnits = reverseDuration(timeUnits);
    }
    const components = ParsingComponents.createRelativeFromReference(ReferenceWithTimezone.fromDate(currentResult.start.date()), timeUnits);
    return new ParsingResult(currentResult.reference, currentResult.index, `${currentResult.text}${textBetween}${nextResult.text}`, components);
  }
};

// node_modules/chrono-node/dist/esm/locales/en/refiners/ENMergeRelativeFollowByDateRefiner.js
function hasImpliedEarlierReferenceDate(result) {
  return result.text.match(/\s+(before|from)$/i) != null;
}
function hasImpliedLaterReferenceDate(result) {
  return result.text.match(/\s+(after|since)$/i) != null;
}
var ENMergeRelativeFollowByDateRefiner = class extends MergingRefiner {
  patternBetween() {
    return /^\s*$/i;
  }
  shouldMergeResults(textBetween, currentResult, nextResult) {
    if (!textBetween.match(this.patternBetween())) {
      return false;
    }
    if (!hasImpliedEarlierReferenceDate(currentResult) && !hasImpliedLaterReferenceDate(currentResult)) {
      return false;
    }
    return !!nextResult.start.get("day") && !!nextResult.start.get("month") && !!nextResult.start.get("year");
  }
  mergeResults(textBetween, currentResult, nextResult) {
    let duration = parseDuration(currentResult.text);
    if (hasImpliedEarlierReferenceDate(currentResult)) {
      duration = reverseDuration(duration);
    }
    const components = ParsingComponents.createRelativeFromReference(ReferenceWithTimezone.fromDate(nextResult.start.date()), duration);
    return new ParsingResult(nextResult.reference, currentResult.index, `${currentResult.text}${textBetween}${nextResult.text}`, components);
  }
};

// node_modules/chrono-node/dist/esm/locales/en/refiners/ENExtractYearSuffixRefiner.js
var YEAR_SUFFIX_PATTERN = new RegExp(`^\\s*(${YEAR_PATTERN})`, "i");
var YEAR_GROUP7 = 1;
var ENExtractYearSuffixRefiner = class {
  refine(context2, results) {
    results.forEach(function(result) {
      if (!result.start.isDateWithUnknownYear()) {
        return;
      }
      const suffix = context2.text.substring(result.index + result.text.length);
      const match = YEAR_SUFFIX_PATTERN.exec(suffix);
      if (!match) {
        return;
      }
      if (match[0].trim().length <= 3) {
        return;
      }
      context2.debug(() => {
        console.log(`Extracting year: '${match[0]}' into : ${result}`);
      });
      const year = parseYear(match[YEAR_GROUP7]);
      if (result.end != null) {
        result.end.assign("year", year);
      }
      result.start.assign("year", year);
      result.text += match[0];
    });
    return results;
  }
};

// node_modules/chrono-node/dist/esm/locales/en/refiners/ENUnlikelyFormatFilter.js
var ENUnlikelyFormatFilter = class extends Filter {
  constructor() {
    super();
  }
  isValid(context2, result) {
    const text3 = result.text.trim();
    if (text3 === context2.text.trim()) {
      return true;
    }
    if (text3.toLowerCase() === "may") {
      const textBefore = context2.text.substring(0, result.index).trim();
      if (!textBefore.match(/\b(in)$/i)) {
        context2.debug(() => {
          console.log(`Removing unlikely result: ${result}`);
        });
        return false;
      }
    }
    if (text3.toLowerCase().endsWith("the second")) {
      const textAfter = context2.text.substring(result.index + result.text.length).trim();
      if (textAfter.length > 0) {
        context2.debug(() => {
          console.log(`Removing unlikely result: ${result}`);
        });
      }
      return false;
    }
    return true;
  }
};

// node_modules/chrono-node/dist/esm/locales/en/refiners/ENEndOfPeriodRefiner.js
var PREFIX_PATTERN = /\b(?:last\s+day|end)\s+of\s+(?:the\s+)?$/i;
var RELATIVE_PERIOD_PATTERN = /^(this|last|past|next)\s*(week|month|year)$/i;
var RELATIVE_YEAR_SUFFIX_PATTERN = /^\s+(this|last|past|next)\s+year(?=\W|$)/i;
function modifierOffset(modifier) {
  return modifier === "next" ? 1 : modifier === "last" || modifier === "past" ? -1 : 0;
}
var ENEndOfPeriodRefiner = class {
  refine(context2, results) {
    results.forEach((result) => {
      const prefix = context2.text.substring(0, result.index).match(PREFIX_PATTERN);
      if (!prefix) {
        return;
      }
      const relativePeriod = result.text.match(RELATIVE_PERIOD_PATTERN);
      if (relativePeriod) {
        const modifier = relativePeriod[1].toLowerCase();
        this.moveToEndOfRelativePeriod(context2, result, modifier, relativePeriod[2].toLowerCase());
      } else if (result.start.isCertain("month") && !result.start.isCertain("day")) {
        this.moveToEndOfMonth(context2, result);
      } else {
        return;
      }
      result.start.imply("hour", 12);
      result.start.imply("minute", 0);
      result.start.imply("second", 0);
      result.start.imply("millisecond", 0);
      if (!result.start.isCertain("timezoneOffset")) {
        result.start.delete("timezoneOffset");
      }
      result.index -= prefix[0].length;
      result.text = prefix[0] + result.text;
      result.addTag("refiner/ENEndOfPeriodRefiner");
    });
    return results;
  }
  moveToEndOfRelativePeriod(context2, result, modifier, period) {
    const offset = modifierOffset(modifier);
    const referenceDate = context2.reference.getDateWithAdjustedTimezone();
    let lastDay;
    if (period === "week") {
      lastDay = new Date(referenceDate.getTime());
      lastDay.setDate(referenceDate.getDate() + (6 - referenceDate.getDay()) + offset * 7);
    } else if (period === "month") {
      lastDay = new Date(referenceDate.getFullYear(), referenceDate.getMonth() + offset + 1, 0);
    } else {
      lastDay = new Date(referenceDate.getFullYear() + offset, 11, 31);
    }
    result.start.assign("day", lastDay.getDate());
    result.start.assign("month", lastDay.getMonth() + 1);
    result.start.assign("year", lastDay.getFullYear());
    result.start.delete("weekday");
    result.start.imply("weekday", lastDay.getDay());
  }
  moveToEndOfMonth(context2, result) {
    let year = result.start.get("year");
    const month = result.start.get("month");
    const suffix = context2.text.substring(result.index + result.text.length).match(RELATIVE_YEAR_SUFFIX_PATTERN);
    if (suffix) {
      const modifier = suffix[1].toLowerCase();
      const referenceYear = context2.reference.getDateWithAdjustedTimezone().getFullYear();
      year = referenceYear + modifierOffset(modifier);
      result.start.assign("year", year);
      result.text += suffix[0];
    }
    if (!result.start.isCertain("year")) {
      const lastDayInReferenceYear = new Date(year, month, 0).getDate();
      year = findYearClosestToRef(context2.reference.getDateWithAdjustedTimezone(), lastDayInReferenceYear, month);
      result.start.imply("year", year);
    }
    result.start.assign("day", new Date(year, month, 0).getDate());
  }
};

// node_modules/chrono-node/dist/esm/locales/en/parsers/ENEndOfCurrentMonthParser.js
var PATTERN16 = /(?:last\s+day|end)\s+of\s+(?:the\s+)?month(?=\W|$)/i;
var ENEndOfCurrentMonthParser = class extends AbstractParserWithWordBoundaryChecking {
  innerPattern() {
    return PATTERN16;
  }
  innerExtract(context2) {
    const targetDate = context2.reference.getDateWithAdjustedTimezone();
    const year = targetDate.getFullYear();
    const month = targetDate.getMonth() + 1;
    const lastDay = new Date(year, month, 0).getDate();
    const components = context2.createParsingComponents();
    components.assign("day", lastDay);
    components.assign("month", month);
    components.assign("year", year);
    components.addTag("parser/ENEndOfCurrentMonthParser");
    return components;
  }
};

// node_modules/chrono-node/dist/esm/locales/en/configuration.js
var ENDefaultConfiguration = class {
  createCasualConfiguration(littleEndian = false) {
    const option = this.createConfiguration(false, littleEndian);
    option.parsers.push(new ENCasualDateParser());
    option.parsers.push(new ENCasualTimeParser());
    option.parsers.push(new ENEndOfCurrentMonthParser());
    option.parsers.push(new ENMonthNameParser());
    option.parsers.push(new ENRelativeDateFormatParser());
    option.parsers.push(new ENTimeUnitCasualRelativeFormatParser());
    option.refiners.unshift(new ENEndOfPeriodRefiner());
    option.refiners.push(new ENUnlikelyFormatFilter());
    return option;
  }
  createConfiguration(strictMode = true, littleEndian = false) {
    const options = includeCommonConfiguration({
      parsers: [
        new SlashDateFormatParser(littleEndian),
        new ENTimeUnitWithinFormatParser(strictMode),
        new ENMonthNameLittleEndianParser(),
        new ENMonthNameMiddleEndianParser(littleEndian),
        new ENWeekdayParser(),
        new ENSlashMonthFormatParser(),
        new ENTimeExpressionParser(strictMode),
        new ENTimeUnitAgoFormatParser(strictMode),
        new ENTimeUnitLaterFormatParser(strictMode),
        new ENYearMonthNameParser()
      ],
      refiners: [new ENMergeDateTimeRefiner()]
    }, strictMode);
    options.parsers.unshift(new ENYearMonthDayParser(strictMode));
    options.refiners.unshift(new ENMergeRelativeFollowByDateRefiner());
    options.refiners.unshift(new ENMergeRelativeAfterDateRefiner());
    options.refiners.unshift(new OverlapRemovalRefiner());
    options.refiners.push(new ENMergeDateTimeRefiner());
    options.refiners.push(new ENExtractYearSuffixRefiner());
    options.refiners.push(new ENMergeDateRangeRefiner());
    return options;
  }
};

// node_modules/chrono-node/dist/esm/chrono.js
var Chrono = class _Chrono {
  parsers;
  refiners;
  defaultConfig = new ENDefaultConfiguration();
  constructor(configuration2) {
    configuration2 = configuration2 || this.defaultConfig.createCasualConfiguration();
    this.parsers = [...configuration2.parsers];
    this.refiners = [...configuration2.refiners];
  }
  clone() {
    return new _Chrono({
      parsers: [...this.parsers],
      refiners: [...this.refiners]
    });
  }
  parseDate(text3, referenceDate, option) {
    const results = this.parse(text3, referenceDate, option);
    return results.length > 0 ? results[0].start.date() : null;
  }
  parse(text3, referenceDate, option) {
    const context2 = new ParsingContext(text3, referenceDate, option);
    let results = [];
    this.parsers.forEach((parser) => {
      const parsedResults = _Chrono.executeParser(context2, parser);
      results = results.concat(parsedResults);
    });
    results.sort((a, b) => {
      return a.index - b.index;
    });
    this.refiners.forEach(function(refiner) {
      results = refiner.refine(context2, results);
    });
    return results;
  }
  static executeParser(context2, parser) {
    const results = [];
    const pattern = parser.pattern(context2);
    const originalText = context2.text;
    let remainingText = context2.text;
    let match = pattern.exec(remainingText);
    while (match) {
      const index2 = match.index + originalText.length - remainingText.length;
      match.index = index2;
      const result = parser.extract(context2, match);
      if (!result) {
        remainingText = originalText.substring(match.index + 1);
        match = pattern.exec(remainingText);
        continue;
      }
      let parsedResult = null;
      if (result instanceof ParsingResult) {
        parsedResult = result;
      } else if (result instanceof ParsingComponents) {
        parsedResult = context2.createParsingResult(match.index, match[0]);
        parsedResult.start = result;
      } else {
        parsedResult = context2.createParsingResult(match.index, match[0], result);
      }
      const parsedIndex = parsedResult.index;
      const parsedText = parsedResult.text;
      context2.debug(() => console.log(`${parser.constructor.name} extracted (at index=${parsedIndex}) '${parsedText}'`));
      results.push(parsedResult);
      remainingText = originalText.substring(parsedIndex + parsedText.length);
      match = pattern.exec(remainingText);
    }
    return results;
  }
};
var ParsingContext = class {
  text;
  option;
  reference;
  refDate;
  constructor(text3, refDate, option) {
    this.text = text3;
    this.option = option ?? {};
    this.reference = ReferenceWithTimezone.fromInput(refDate, this.option.timezones);
    this.refDate = this.reference.instant;
  }
  createParsingComponents(components) {
    if (components instanceof ParsingComponents) {
      return components;
    }
    return new ParsingComponents(this.reference, components);
  }
  createParsingResult(index2, textOrEndIndex, startComponents, endComponents) {
    const text3 = typeof textOrEndIndex === "string" ? textOrEndIndex : this.text.substring(index2, textOrEndIndex);
    const start = startComponents ? this.createParsingComponents(startComponents) : null;
    const end = endComponents ? this.createParsingComponents(endComponents) : null;
    return new ParsingResult(this.reference, index2, text3, start, end);
  }
  debug(block) {
    if (this.option.debug) {
      if (this.option.debug instanceof Function) {
        this.option.debug(block);
      } else {
        const handler = this.option.debug;
        handler.debug(block);
      }
    }
  }
};

// node_modules/chrono-node/dist/esm/locales/de/parsers/DETimeExpressionParser.js
var DETimeExpressionParser = class extends AbstractTimeExpressionParser {
  primaryPrefix() {
    return "(?:(?:um|von)\\s*)?";
  }
  followingPhase() {
    return "\\s*(?:\\-|\\\u2013|\\~|\\\u301C|bis)\\s*";
  }
  extractPrimaryTimeComponents(context2, match) {
    if (match[0].match(/^\s*\d{4}\s*$/)) {
      return null;
    }
    return super.extractPrimaryTimeComponents(context2, match);
  }
};

// node_modules/chrono-node/dist/esm/locales/de/constants.js
var WEEKDAY_DICTIONARY2 = {
  "sonntag": 0,
  "so": 0,
  "montag": 1,
  "mo": 1,
  "dienstag": 2,
  "di": 2,
  "mittwoch": 3,
  "mi": 3,
  "donnerstag": 4,
  "do": 4,
  "freitag": 5,
  "fr": 5,
  "samstag": 6,
  "sa": 6
};
var MONTH_DICTIONARY2 = {
  "januar": 1,
  "j\xE4nner": 1,
  "janner": 1,
  "jan": 1,
  "jan.": 1,
  "februar": 2,
  "feber": 2,
  "feb": 2,
  "feb.": 2,
  "m\xE4rz": 3,
  "maerz": 3,
  "m\xE4r": 3,
  "m\xE4r.": 3,
  "mrz": 3,
  "mrz.": 3,
  "april": 4,
  "apr": 4,
  "apr.": 4,
  "mai": 5,
  "juni": 6,
  "jun": 6,
  "jun.": 6,
  "juli": 7,
  "jul": 7,
  "jul.": 7,
  "august": 8,
  "aug": 8,
  "aug.": 8,
  "september": 9,
  "sep": 9,
  "sep.": 9,
  "sept": 9,
  "sept.": 9,
  "oktober": 10,
  "okt": 10,
  "okt.": 10,
  "november": 11,
  "nov": 11,
  "nov.": 11,
  "dezember": 12,
  "dez": 12,
  "dez.": 12
};
var INTEGER_WORD_DICTIONARY2 = {
  "eins": 1,
  "eine": 1,
  "einem": 1,
  "einen": 1,
  "einer": 1,
  "zwei": 2,
  "drei": 3,
  "vier": 4,
  "f\xFCnf": 5,
  "fuenf": 5,
  "sechs": 6,
  "sieben": 7,
  "acht": 8,
  "neun": 9,
  "zehn": 10,
  "elf": 11,
  "zw\xF6lf": 12,
  "zwoelf": 12
};
var TIME_UNIT_DICTIONARY2 = {
  sek: "second",
  sekunde: "second",
  sekunden: "second",
  min: "minute",
  minute: "minute",
  minuten: "minute",
  h: "hour",
  std: "hour",
  stunde: "hour",
  stunden: "hour",
  tag: "day",
  tage: "day",
  tagen: "day",
  woche: "week",
  wochen: "week",
  monat: "month",
  monate: "month",
  monaten: "month",
  monats: "month",
  quartal: "quarter",
  quartals: "quarter",
  quartale: "quarter",
  quartalen: "quarter",
  a: "year",
  j: "year",
  jr: "year",
  jahr: "year",
  jahre: "year",
  jahren: "year",
  jahres: "year"
};
var NUMBER_PATTERN2 = `(?:${matchAnyPattern(INTEGER_WORD_DICTIONARY2)}|[0-9]+|[0-9]+\\.[0-9]+|halb?|halbe?|einigen?|wenigen?|mehreren?)`;
function parseNumberPattern2(match) {
  const num = match.toLowerCase();
  if (INTEGER_WORD_DICTIONARY2[num] !== void 0) {
    return INTEGER_WORD_DICTIONARY2[num];
  } else if (num === "ein" || num === "einer" || num === "einem" || num === "einen" || num === "eine") {
    return 1;
  } else if (num.match(/wenigen/)) {
    return 2;
  } else if (num.match(/halb/) || num.match(/halben/)) {
    return 0.5;
  } else if (num.match(/einigen/)) {
    return 3;
  } else if (num.match(/mehreren/)) {
    return 7;
  }
  return parseFloat(num);
}
var YEAR_PATTERN3 = `(?:[0-9]{1,4}(?:\\s*[vn]\\.?\\s*(?:C(?:hr)?|(?:u\\.?|d\\.?(?:\\s*g\\.?)?)?\\s*Z)\\.?|\\s*(?:u\\.?|d\\.?(?:\\s*g\\.)?)\\s*Z\\.?)?)`;
function parseYear2(match) {
  if (/v/i.test(match)) {
    return -parseInt(match.replace(/[^0-9]+/gi, ""));
  }
  if (/n/i.test(match)) {
    return parseInt(match.replace(/[^0-9]+/gi, ""));
  }
  if (/z/i.test(match)) {
    return parseInt(match.replace(/[^0-9]+/gi, ""));
  }
  const rawYearNumber = parseInt(match);
  return findMostLikelyADYear(rawYearNumber);
}
var SINGLE_TIME_UNIT_PATTERN2 = `(${NUMBER_PATTERN2})\\s{0,5}(${matchAnyPattern(TIME_UNIT_DICTIONARY2)})\\s{0,5}`;
var SINGLE_TIME_UNIT_REGEX2 = new RegExp(SINGLE_TIME_UNIT_PATTERN2, "i");
var TIME_UNITS_PATTERN2 = repeatedTimeunitPattern("", SINGLE_TIME_UNIT_PATTERN2);
function parseDuration2(timeunitText) {
  const fragments = {};
  let remainingText = timeunitText;
  let match = SINGLE_TIME_UNIT_REGEX2.exec(remainingText);
  while (match) {
    collectDateTimeFragment2(fragments, match);
    remainingText = remainingText.substring(match[0].length);
    match = SINGLE_TIME_UNIT_REGEX2.exec(remainingText);
  }
  return fragments;
}
function collectDateTimeFragment2(fragments, match) {
  const num = parseNumberPattern2(match[1]);
  const unit = TIME_UNIT_DICTIONARY2[match[2].toLowerCase()];
  fragments[unit] = num;
}

// node_modules/chrono-node/dist/esm/locales/de/parsers/DEWeekdayParser.js
var PATTERN17 = new RegExp(`(?:(?:\\,|\\(|\\\uFF08)\\s*)?(?:a[mn]\\s*?)?(?:(diese[mn]|letzte[mn]|n(?:\xE4|ae)chste[mn])\\s*)?(${matchAnyPattern(WEEKDAY_DICTIONARY2)})(?:\\s*(?:\\,|\\)|\\\uFF09))?(?:\\s*(diese|letzte|n(?:\xE4|ae)chste)\\s*woche)?(?=\\W|$)`, "i");
var PREFIX_GROUP3 = 1;
var SUFFIX_GROUP = 3;
var WEEKDAY_GROUP2 = 2;
var DEWeekdayParser = class extends AbstractParserWithWordBoundaryChecking {
  innerPattern() {
    return PATTERN17;
  }
  innerExtract(context2, match) {
    const dayOfWeek = match[WEEKDAY_GROUP2].toLowerCase();
    const offset = WEEKDAY_DICTIONARY2[dayOfWeek];
    const prefix = match[PREFIX_GROUP3];
    const postfix = match[SUFFIX_GROUP];
    let modifierWord = prefix || postfix;
    modifierWord = modifierWord || "";
    modifierWord = modifierWord.toLowerCase();
    let modifier = null;
    if (modifierWord.match(/letzte/)) {
      modifier = "last";
    } else if (modifierWord.match(/chste/)) {
      modifier = "next";
    } else if (modifierWord.match(/diese/)) {
      modifier = "this";
    }
    return createParsingComponentsAtWeekday(context2.reference, offset, modifier);
  }
};

// node_modules/chrono-node/dist/esm/locales/de/parsers/DESpecificTimeExpressionParser.js
var FIRST_REG_PATTERN = new RegExp("(^|\\s|T)(?:(?:um|von)\\s*)?(\\d{1,2})(?:h|:)?(?:(\\d{1,2})(?:m|:)?)?(?:(\\d{1,2})(?:s)?)?(?:\\s*Uhr)?(?:\\s*(morgens|vormittags|nachmittags|abends|nachts|am\\s+(?:Morgen|Vormittag|Nachmittag|Abend)|in\\s+der\\s+Nacht))?(?=\\W|$)", "i");
var SECOND_REG_PATTERN = new RegExp("^\\s*(\\-|\\\u2013|\\~|\\\u301C|bis(?:\\s+um)?|\\?)\\s*(\\d{1,2})(?:h|:)?(?:(\\d{1,2})(?:m|:)?)?(?:(\\d{1,2})(?:s)?)?(?:\\s*Uhr)?(?:\\s*(morgens|vormittags|nachmittags|abends|nachts|am\\s+(?:Morgen|Vormittag|Nachmittag|Abend)|in\\s+der\\s+Nacht))?(?=\\W|$)", "i");
var HOUR_GROUP2 = 2;
var MINUTE_GROUP2 = 3;
var SECOND_GROUP2 = 4;
var AM_PM_HOUR_GROUP2 = 5;
var DESpecificTimeExpressionParser = class _DESpecificTimeExpressionParser {
  pattern(context2) {
    return FIRST_REG_PATTERN;
  }
  extract(context2, match) {
    const result = context2.createParsingResult(match.index + match[1].length, match[0].substring(match[1].length));
    if (result.text.match(/^\d{4}$/)) {
      match.index += match[0].length;
      return null;
    }
    result.start = _DESpecificTimeExpressionParser.extractTimeComponent(result.start.clone(), match);
    if (!result.start) {
      match.index += match[0].length;
      return null;
    }
    const remainingText = context2.text.substring(match.index + match[0].length);
    const secondMatch = SECOND_REG_PATTERN.exec(remainingText);
    if (secondMatch) {
      result.end = _DESpecificTimeExpressionParser.extractTimeComponent(result.start.clone(), secondMatch);
      if (result.end) {
        result.text += secondMatch[0];
      }
    }
    return result;
  }
  static extractTimeComponent(extractingComponents, match) {
    let hour = 0;
    let minute = 0;
    let meridiem = null;
    hour = parseInt(match[HOUR_GROUP2]);
    if (match[MINUTE_GROUP2] != null) {
      minute = parseInt(match[MINUTE_GROUP2]);
    }
    if (minute >= 60 || hour > 24) {
      return null;
    }
    if (hour >= 12) {
      meridiem = Meridiem.PM;
    }
    if (match[AM_PM_HOUR_GROUP2] != null) {
      if (hour > 12)
        return null;
      const ampm = match[AM_PM_HOUR_GROUP2].toLowerCase();
      if (ampm.match(/morgen|vormittag/)) {
        meridiem = Meridiem.AM;
        if (hour == 12) {
          hour = 0;
        }
      }
      if (ampm.match(/nachmittag|abend/)) {
        meridiem = Meridiem.PM;
        if (hour != 12) {
          hour += 12;
        }
      }
      if (ampm.match(/nacht/)) {
        if (hour == 12) {
          meridiem = Meridiem.AM;
          hour = 0;
        } else if (hour < 6) {
          meridiem = Meridiem.AM;
        } else {
          meridiem = Meridiem.PM;
          hour += 12;
        }
      }
    }
    extractingComponents.assign("hour", hour);
    extractingComponents.assign("minute", minute);
    if (meridiem !== null) {
      extractingComponents.assign("meridiem", meridiem);
    } else {
      if (hour < 12) {
        extractingComponents.imply("meridiem", Meridiem.AM);
      } else {
        extractingComponents.imply("meridiem", Meridiem.PM);
      }
    }
    if (match[SECOND_GROUP2] != null) {
      const second = parseInt(match[SECOND_GROUP2]);
      if (second >= 60)
        return null;
      extractingComponents.assign("second", second);
    }
    return extractingComponents;
  }
};

// node_modules/chrono-node/dist/esm/locales/de/refiners/DEMergeDateRangeRefiner.js
var DEMergeDateRangeRefiner = class extends AbstractMergeDateRangeRefiner {
  patternBetween() {
    return /^\s*(bis(?:\s*(?:am|zum))?|-)\s*$/i;
  }
};

// node_modules/chrono-node/dist/esm/locales/de/refiners/DEMergeDateTimeRefiner.js
var DEMergeDateTimeRefiner = class extends AbstractMergeDateTimeRefiner {
  patternBetween() {
    return new RegExp("^\\s*(T|um|am|,|-)?\\s*$");
  }
};

// node_modules/chrono-node/dist/esm/locales/de/parsers/DECasualTimeParser.js
var DECasualTimeParser = class _DECasualTimeParser extends AbstractParserWithWordBoundaryChecking {
  innerPattern(context2) {
    return /(diesen)?\s*(morgen|vormittag|mittags?|nachmittag|abend|nacht|mitternacht)(?=\W|$)/i;
  }
  innerExtract(context2, match) {
    const targetDate = context2.refDate;
    const timeKeywordPattern = match[2].toLowerCase();
    const component = context2.createParsingComponents();
    implySimilarTime(component, targetDate);
    return _DECasualTimeParser.extractTimeComponents(component, timeKeywordPattern);
  }
  static extractTimeComponents(component, timeKeywordPattern) {
    switch (timeKeywordPattern) {
      case "morgen":
        component.imply("hour", 6);
        component.imply("minute", 0);
        component.imply("second", 0);
        component.imply("meridiem", Meridiem.AM);
        component.addTag("casualReference/morning");
        break;
      case "vormittag":
        component.imply("hour", 9);
        component.imply("minute", 0);
        component.imply("second", 0);
        component.imply("meridiem", Meridiem.AM);
        component.addTag("casualReference/morning");
        break;
      case "mittag":
      case "mittags":
        component.imply("hour", 12);
        component.imply("minute", 0);
        component.imply("second", 0);
        component.imply("meridiem", Meridiem.AM);
        component.addTag("casualReference/noon");
        break;
      case "nachmittag":
        component.imply("hour", 15);
        component.imply("minute", 0);
        component.imply("second", 0);
        component.imply("meridiem", Meridiem.PM);
        component.addTag("casualReference/afternoon");
        break;
      case "abend":
        component.imply("hour", 18);
        component.imply("minute", 0);
        component.imply("second", 0);
        component.imply("meridiem", Meridiem.PM);
        component.addTag("casualReference/evening");
        break;
      case "nacht":
        component.imply("hour", 22);
        component.imply("minute", 0);
        component.imply("second", 0);
        component.imply("meridiem", Meridiem.PM);
        component.addTag("casualReference/evening");
        break;
      case "mitternacht":
        if (component.get("hour") > 1) {
          component.addDurationAsImplied({ "day": 1 });
        }
        component.imply("hour", 0);
        component.imply("minute", 0);
        component.imply("second", 0);
        component.imply("meridiem", Meridiem.AM);
        component.addTag("casualReference/midnight");
        break;
    }
    return component;
  }
};

// node_modules/chrono-node/dist/esm/locales/de/parsers/DECasualDateParser.js
var PATTERN18 = new RegExp(`(jetzt|heute|morgen|\xFCbermorgen|uebermorgen|gestern|vorgestern|letzte\\s*nacht)(?:\\s*(morgen|vormittag|mittags?|nachmittag|abend|nacht|mitternacht))?(?=\\W|$)`, "i");
var DATE_GROUP3 = 1;
var TIME_GROUP = 2;
var DECasualDateParser = class extends AbstractParserWithWordBoundaryChecking {
  innerPattern(context2) {
    return PATTERN18;
  }
  innerExtract(context2, match) {
    let targetDate = context2.reference.getDateWithAdjustedTimezone();
    const dateKeyword = (match[DATE_GROUP3] || "").toLowerCase();
    const timeKeyword = (match[TIME_GROUP] || "").toLowerCase();
    let component = context2.createParsingComponents();
    switch (dateKeyword) {
      case "jetzt":
        component = now(context2.reference);
        break;
      case "heute":
        component = today(context2.reference);
        break;
      case "morgen":
        targetDate = addDuration(targetDate, { day: 1 });
        assignSimilarDate(component, targetDate);
        implySimilarTime(component, targetDate);
        break;
      case "\xFCbermorgen":
      case "uebermorgen":
        targetDate = addDuration(targetDate, { day: 2 });
        assignSimilarDate(component, targetDate);
        implySimilarTime(component, targetDate);
        break;
      case "gestern":
        targetDate = addDuration(targetDate, { day: -1 });
        assignSimilarDate(component, targetDate);
        implySimilarTime(component, targetDate);
        break;
      case "vorgestern":
        targetDate = addDuration(targetDate, { day: -2 });
        assignSimilarDate(component, targetDate);
        implySimilarTime(component, targetDate);
        break;
      default:
        if (dateKeyword.match(/letzte\s*nacht/)) {
          if (targetDate.getHours() > 6) {
            targetDate = addDuration(targetDate, { day: -1 });
          }
          assignSimilarDate(component, targetDate);
          component.imply("hour", 0);
        }
        break;
    }
    if (timeKeyword) {
      component = DECasualTimeParser.extractTimeComponents(component, timeKeyword);
    }
    return component;
  }
};

// node_modules/chrono-node/dist/esm/locales/de/parsers/DEMonthNameLittleEndianParser.js
var PATTERN19 = new RegExp(`(?:am\\s*?)?(?:den\\s*?)?([0-9]{1,2})\\.(?:\\s*(?:bis(?:\\s*(?:am|zum))?|\\-|\\\u2013|\\s)\\s*([0-9]{1,2})\\.?)?\\s*(${matchAnyPattern(MONTH_DICTIONARY2)})(?:(?:-|/|,?\\s*)(${YEAR_PATTERN3}(?![^\\s]\\d)))?(?=\\W|$)`, "i");
var DATE_GROUP4 = 1;
var DATE_TO_GROUP3 = 2;
var MONTH_NAME_GROUP6 = 3;
var YEAR_GROUP8 = 4;
var DEMonthNameLittleEndianParser = class extends AbstractParserWithWordBoundaryChecking {
  innerPattern() {
    return PATTERN19;
  }
  innerExtract(context2, match) {
    const result = context2.createParsingResult(match.index, match[0]);
    const month = MONTH_DICTIONARY2[match[MONTH_NAME_GROUP6].toLowerCase()];
    const day = parseInt(match[DATE_GROUP4]);
    if (day > 31) {
      match.index = match.index + match[DATE_GROUP4].length;
      return null;
    }
    result.start.assign("month", month);
    result.start.assign("day", day);
    if (match[YEAR_GROUP8]) {
      const yearNumber = parseYear2(match[YEAR_GROUP8]);
      result.start.assign("year", yearNumber);
    } else {
      const year = findYearClosestToRef(context2.refDate, day, month);
      result.start.imply("year", year);
    }
    if (match[DATE_TO_GROUP3]) {
      const endDate = parseInt(match[DATE_TO_GROUP3]);
      result.end = result.start.clone();
      result.end.assign("day", endDate);
    }
    return result;
  }
};

// node_modules/chrono-node/dist/esm/locales/de/parsers/DETimeUnitRelativeFormatParser.js
var DETimeUnitAgoFormatParser = class extends AbstractParserWithWordBoundaryChecking {
  constructor() {
    super();
  }
  innerPattern() {
    return new RegExp(`(?:\\s*((?:n\xE4chste|kommende|folgende|letzte|vergangene|vorige|vor(?:her|an)gegangene)(?:s|n|m|r)?|vor|in)\\s*)?(${NUMBER_PATTERN2})?(?:\\s*(n\xE4chste|kommende|folgende|letzte|vergangene|vorige|vor(?:her|an)gegangene)(?:s|n|m|r)?)?\\s*(${matchAnyPattern(TIME_UNIT_DICTIONARY2)})(?=\\W|$)`, "i");
  }
  innerExtract(context2, match) {
    const num = match[2] ? parseNumberPattern2(match[2]) : 1;
    const unit = TIME_UNIT_DICTIONARY2[match[4].toLowerCase()];
    let timeUnits = {};
    timeUnits[unit] = num;
    let modifier = match[1] || match[3] || "";
    modifier = modifier.toLowerCase();
    if (!modifier) {
      return;
    }
    if (/vor/.test(modifier) || /letzte/.test(modifier) || /vergangen/.test(modifier)) {
      timeUnits = reverseDuration(timeUnits);
    }
    return ParsingComponents.createRelativeFromReference(context2.reference, timeUnits);
  }
};

// node_modules/chrono-node/dist/esm/locales/de/parsers/DETimeUnitWithinFormatParser.js
var DETimeUnitWithinFormatParser = class extends AbstractParserWithWordBoundaryChecking {
  innerPattern() {
    return new RegExp(`(?:in|f\xFCr|w\xE4hrend)\\s*(${TIME_UNITS_PATTERN2})(?=\\W|$)`, "i");
  }
  innerExtract(context2, match) {
    const timeUnits = parseDuration2(match[1]);
    return ParsingComponents.createRelativeFromReference(context2.reference, timeUnits);
  }
};

// node_modules/chrono-node/dist/esm/locales/de/index.js
var casual = new Chrono(createCasualConfiguration());
var strict = new Chrono(createConfiguration(true));
function parse(text3, ref, option) {
  return casual.parse(text3, ref, option);
}
function createCasualConfiguration(littleEndian = true) {
  const option = createConfiguration(false, littleEndian);
  option.parsers.unshift(new DECasualTimeParser());
  option.parsers.unshift(new DECasualDateParser());
  option.parsers.unshift(new DETimeUnitAgoFormatParser());
  return option;
}
function createConfiguration(strictMode = true, littleEndian = true) {
  return includeCommonConfiguration({
    parsers: [
      new ISOFormatParser(),
      new SlashDateFormatParser(littleEndian),
      new DETimeExpressionParser(),
      new DESpecificTimeExpressionParser(),
      new DEMonthNameLittleEndianParser(),
      new DEWeekdayParser(),
      new DETimeUnitWithinFormatParser()
    ],
    refiners: [new DEMergeDateRangeRefiner(), new DEMergeDateTimeRefiner()]
  }, strictMode);
}

// node_modules/chrono-node/dist/esm/locales/en/index.js
var configuration = new ENDefaultConfiguration();
var casual2 = new Chrono(configuration.createCasualConfiguration(false));
var strict2 = new Chrono(configuration.createConfiguration(true, false));
var GB = new Chrono(configuration.createCasualConfiguration(true));
function parse2(text3, ref, option) {
  return casual2.parse(text3, ref, option);
}

// node_modules/chrono-node/dist/esm/locales/fr/parsers/FRCasualDateParser.js
var FRCasualDateParser = class extends AbstractParserWithWordBoundaryChecking {
  innerPattern(context2) {
    return /(maintenant|aujourd'hui|demain|hier|cette\s*nuit|la\s*veille)(?=\W|$)/i;
  }
  innerExtract(context2, match) {
    const targetDate = context2.refDate;
    const lowerText = match[0].toLowerCase();
    const component = context2.createParsingComponents();
    switch (lowerText) {
      case "maintenant":
        return now(context2.reference);
      case "aujourd'hui":
        return today(context2.reference);
      case "hier":
        return yesterday(context2.reference);
      case "demain":
        return tomorrow(context2.reference);
      default:
        if (lowerText.match(/cette\s*nuit/)) {
          assignSimilarDate(component, targetDate);
          component.imply("hour", 22);
          component.imply("meridiem", Meridiem.PM);
        } else if (lowerText.match(/la\s*veille/)) {
          const previousDay = new Date(targetDate.getTime());
          previousDay.setDate(previousDay.getDate() - 1);
          assignSimilarDate(component, previousDay);
          component.imply("hour", 0);
        }
    }
    return component;
  }
};

// node_modules/chrono-node/dist/esm/locales/fr/parsers/FRCasualTimeParser.js
var FRCasualTimeParser = class extends AbstractParserWithWordBoundaryChecking {
  innerPattern(context2) {
    return /(cet?)?\s*(matin|soir|après-midi|aprem|a midi|à minuit)(?=\W|$)/i;
  }
  innerExtract(context2, match) {
    const suffixLower = match[2].toLowerCase();
    const component = context2.createParsingComponents();
    switch (suffixLower) {
      case "apr\xE8s-midi":
      case "aprem":
        component.imply("hour", 14);
        component.imply("minute", 0);
        component.imply("meridiem", Meridiem.PM);
        component.addTag("casualReference/afternoon");
        break;
      case "soir":
        component.imply("hour", 18);
        component.imply("minute", 0);
        component.imply("meridiem", Meridiem.PM);
        component.addTag("casualReference/evening");
        break;
      case "matin":
        component.imply("hour", 8);
        component.imply("minute", 0);
        component.imply("meridiem", Meridiem.AM);
        component.addTag("casualReference/morning");
        break;
      case "a midi":
        component.imply("hour", 12);
        component.imply("minute", 0);
        component.imply("meridiem", Meridiem.AM);
        component.addTag("casualReference/noon");
        break;
      case "\xE0 minuit":
        component.imply("hour", 0);
        component.imply("meridiem", Meridiem.AM);
        component.addTag("casualReference/midnight");
        break;
    }
    return component;
  }
};

// node_modules/chrono-node/dist/esm/locales/fr/parsers/FRTimeExpressionParser.js
var FRTimeExpressionParser = class extends AbstractTimeExpressionParser {
  primaryPrefix() {
    return "(?:(?:[\xE0a])\\s*)?";
  }
  followingPhase() {
    return "\\s*(?:\\-|\\\u2013|\\~|\\\u301C|[\xE0a]|\\?)\\s*";
  }
  extractPrimaryTimeComponents(context2, match) {
    if (match[0].match(/^\s*\d{4}\s*$/)) {
      return null;
    }
    return super.extractPrimaryTimeComponents(context2, match);
  }
};

// node_modules/chrono-node/dist/esm/locales/fr/refiners/FRMergeDateTimeRefiner.js
var FRMergeDateTimeRefiner = class extends AbstractMergeDateTimeRefiner {
  patternBetween() {
    return new RegExp("^\\s*(T|\xE0|a|au|vers|de|,|-)?\\s*$");
  }
};

// node_modules/chrono-node/dist/esm/locales/fr/refiners/FRMergeDateRangeRefiner.js
var FRMergeDateRangeRefiner = class extends AbstractMergeDateRangeRefiner {
  patternBetween() {
    return /^\s*(à|a|au|-)\s*$/i;
  }
};

// node_modules/chrono-node/dist/esm/locales/fr/constants.js
var WEEKDAY_DICTIONARY3 = {
  "dimanche": 0,
  "dim": 0,
  "lundi": 1,
  "lun": 1,
  "mardi": 2,
  "mar": 2,
  "mercredi": 3,
  "mer": 3,
  "jeudi": 4,
  "jeu": 4,
  "vendredi": 5,
  "ven": 5,
  "samedi": 6,
  "sam": 6
};
var MONTH_DICTIONARY3 = {
  "janvier": 1,
  "jan": 1,
  "jan.": 1,
  "janv": 1,
  "janv.": 1,
  "f\xE9vrier": 2,
  "f\xE9v": 2,
  "f\xE9v.": 2,
  "f\xE9vr": 2,
  "f\xE9vr.": 2,
  "fevrier": 2,
  "fev": 2,
  "fev.": 2,
  "fevr": 2,
  "fevr.": 2,
  "mars": 3,
  "mar": 3,
  "mar.": 3,
  "avril": 4,
  "avr": 4,
  "avr.": 4,
  "mai": 5,
  "juin": 6,
  "juin.": 6,
  "jun": 6,
  "jun.": 6,
  "juillet": 7,
  "juil": 7,
  "juil.": 7,
  "jul": 7,
  "jul.": 7,
  "ao\xFBt": 8,
  "ao\xFBt.": 8,
  "aout": 8,
  "aout.": 8,
  "septembre": 9,
  "sep": 9,
  "sep.": 9,
  "sept": 9,
  "sept.": 9,
  "octobre": 10,
  "oct": 10,
  "oct.": 10,
  "novembre": 11,
  "nov": 11,
  "nov.": 11,
  "d\xE9cembre": 12,
  "decembre": 12,
  "dec": 12,
  "dec.": 12,
  "d\xE9c": 12,
  "d\xE9c.": 12
};
var INTEGER_WORD_DICTIONARY3 = {
  "un": 1,
  "deux": 2,
  "trois": 3,
  "quatre": 4,
  "cinq": 5,
  "six": 6,
  "sept": 7,
  "huit": 8,
  "neuf": 9,
  "dix": 10,
  "onze": 11,
  "douze": 12,
  "treize": 13
};
var TIME_UNIT_DICTIONARY3 = {
  "sec": "second",
  "seconde": "second",
  "secondes": "second",
  "min": "minute",
  "mins": "minute",
  "minute": "minute",
  "minutes": "minute",
  "h": "hour",
  "hr": "hour",
  "hrs": "hour",
  "heure": "hour",
  "heures": "hour",
  "jour": "day",
  "jours": "day",
  "semaine": "week",
  "semaines": "week",
  "mois": "month",
  "trimestre": "quarter",
  "trimestres": "quarter",
  "ans": "year",
  "ann\xE9e": "year",
  "ann\xE9es": "year"
};
var NUMBER_PATTERN3 = `(?:${matchAnyPattern(INTEGER_WORD_DICTIONARY3)}|[0-9]+|[0-9]+\\.[0-9]+|une?\\b|quelques?|demi-?)`;
function parseNumberPattern3(match) {
  const num = match.toLowerCase();
  if (INTEGER_WORD_DICTIONARY3[num] !== void 0) {
    return INTEGER_WORD_DICTIONARY3[num];
  } else if (num === "une" || num === "un") {
    return 1;
  } else if (num.match(/quelques?/)) {
    return 3;
  } else if (num.match(/demi-?/)) {
    return 0.5;
  }
  return parseFloat(num);
}
var ORDINAL_NUMBER_PATTERN2 = `(?:[0-9]{1,2}(?:er)?)`;
function parseOrdinalNumberPattern2(match) {
  let num = match.toLowerCase();
  num = num.replace(/(?:er)$/i, "");
  return parseInt(num);
}
var YEAR_PATTERN4 = `(?:[1-9][0-9]{0,3}\\s*(?:AC|AD|p\\.\\s*C(?:hr?)?\\.\\s*n\\.)|[1-2][0-9]{3}|[5-9][0-9])`;
function parseYear3(match) {
  if (/AC/i.test(match)) {
    match = match.replace(/BC/i, "");
    return -parseInt(match);
  }
  if (/AD/i.test(match) || /C/i.test(match)) {
    match = match.replace(/[^\d]+/i, "");
    return parseInt(match);
  }
  let yearNumber = parseInt(match);
  if (yearNumber < 100) {
    if (yearNumber > 50) {
      yearNumber = yearNumber + 1900;
    } else {
      yearNumber = yearNumber + 2e3;
    }
  }
  return yearNumber;
}
var SINGLE_TIME_UNIT_PATTERN3 = `(${NUMBER_PATTERN3})\\s{0,5}(${matchAnyPattern(TIME_UNIT_DICTIONARY3)})\\s{0,5}`;
var SINGLE_TIME_UNIT_REGEX3 = new RegExp(SINGLE_TIME_UNIT_PATTERN3, "i");
var TIME_UNITS_PATTERN3 = repeatedTimeunitPattern("", SINGLE_TIME_UNIT_PATTERN3);
function parseDuration3(timeunitText) {
  const fragments = {};
  let remainingText = timeunitText;
  let match = SINGLE_TIME_UNIT_REGEX3.exec(remainingText);
  while (match) {
    collectDateTimeFragment3(fragments, match);
    remainingText = remainingText.substring(match[0].length);
    match = SINGLE_TIME_UNIT_REGEX3.exec(remainingText);
  }
  return fragments;
}
function collectDateTimeFragment3(fragments, match) {
  const num = parseNumberPattern3(match[1]);
  const unit = TIME_UNIT_DICTIONARY3[match[2].toLowerCase()];
  fragments[unit] = num;
}

// node_modules/chrono-node/dist/esm/locales/fr/parsers/FRWeekdayParser.js
var PATTERN20 = new RegExp(`(?:(?:\\,|\\(|\\\uFF08)\\s*)?(?:(?:ce)\\s*)?(${matchAnyPattern(WEEKDAY_DICTIONARY3)})(?:\\s*(?:\\,|\\)|\\\uFF09))?(?:\\s*(dernier|prochain)\\s*)?(?=\\W|\\d|$)`, "i");
var WEEKDAY_GROUP3 = 1;
var POSTFIX_GROUP2 = 2;
var FRWeekdayParser = class extends AbstractParserWithWordBoundaryChecking {
  innerPattern() {
    return PATTERN20;
  }
  innerExtract(context2, match) {
    const dayOfWeek = match[WEEKDAY_GROUP3].toLowerCase();
    const weekday = WEEKDAY_DICTIONARY3[dayOfWeek];
    if (weekday === void 0) {
      return null;
    }
    let suffix = match[POSTFIX_GROUP2];
    suffix = suffix || "";
    suffix = suffix.toLowerCase();
    let modifier = null;
    if (suffix == "dernier") {
      modifier = "last";
    } else if (suffix == "prochain") {
      modifier = "next";
    }
    return createParsingComponentsAtWeekday(context2.reference, weekday, modifier);
  }
};

// node_modules/chrono-node/dist/esm/locales/fr/parsers/FRSpecificTimeExpressionParser.js
var FIRST_REG_PATTERN2 = new RegExp("(^|\\s|T)(?:(?:[\xE0a])\\s*)?(\\d{1,2})(?:h|:)?(?:(\\d{1,2})(?:m|:)?)?(?:(\\d{1,2})(?:s|:)?)?(?:\\s*(A\\.M\\.|P\\.M\\.|AM?|PM?))?(?=\\W|$)", "i");
var SECOND_REG_PATTERN2 = new RegExp("^\\s*(\\-|\\\u2013|\\~|\\\u301C|[\xE0a]|\\?)\\s*(\\d{1,2})(?:h|:)?(?:(\\d{1,2})(?:m|:)?)?(?:(\\d{1,2})(?:s|:)?)?(?:\\s*(A\\.M\\.|P\\.M\\.|AM?|PM?))?(?=\\W|$)", "i");
var HOUR_GROUP3 = 2;
var MINUTE_GROUP3 = 3;
var SECOND_GROUP3 = 4;
var AM_PM_HOUR_GROUP3 = 5;
var FRSpecificTimeExpressionParser = class _FRSpecificTimeExpressionParser {
  pattern(context2) {
    return FIRST_REG_PATTERN2;
  }
  extract(context2, match) {
    const result = context2.createParsingResult(match.index + match[1].length, match[0].substring(match[1].length));
    if (result.text.match(/^\d{4}$/)) {
      match.index += match[0].length;
      return null;
    }
    result.start = _FRSpecificTimeExpressionParser.extractTimeComponent(result.start.clone(), match);
    if (!result.start) {
      match.index += match[0].length;
      return null;
    }
    const remainingText = context2.text.substring(match.index + match[0].length);
    const secondMatch = SECOND_REG_PATTERN2.exec(remainingText);
    if (secondMatch) {
      result.end = _FRSpecificTimeExpressionParser.extractTimeComponent(result.start.clone(), secondMatch);
      if (result.end) {
        result.text += secondMatch[0];
      }
    }
    return result;
  }
  static extractTimeComponent(extractingComponents, match) {
    let hour = 0;
    let minute = 0;
    let meridiem = null;
    hour = parseInt(match[HOUR_GROUP3]);
    if (match[MINUTE_GROUP3] != null) {
      minute = parseInt(match[MINUTE_GROUP3]);
    }
    if (minute >= 60 || hour > 24) {
      return null;
    }
    if (hour >= 12) {
      meridiem = Meridiem.PM;
    }
    if (match[AM_PM_HOUR_GROUP3] != null) {
      if (hour > 12)
        return null;
      const ampm = match[AM_PM_HOUR_GROUP3][0].toLowerCase();
      if (ampm == "a") {
        meridiem = Meridiem.AM;
        if (hour == 12) {
          hour = 0;
        }
      }
      if (ampm == "p") {
        meridiem = Meridiem.PM;
        if (hour != 12) {
          hour += 12;
        }
      }
    }
    extractingComponents.assign("hour", hour);
    extractingComponents.assign("minute", minute);
    if (meridiem !== null) {
      extractingComponents.assign("meridiem", meridiem);
    } else {
      if (hour < 12) {
        extractingComponents.imply("meridiem", Meridiem.AM);
      } else {
        extractingComponents.imply("meridiem", Meridiem.PM);
      }
    }
    if (match[SECOND_GROUP3] != null) {
      const second = parseInt(match[SECOND_GROUP3]);
      if (second >= 60)
        return null;
      extractingComponents.assign("second", second);
    }
    return extractingComponents;
  }
};

// node_modules/chrono-node/dist/esm/locales/fr/parsers/FRMonthNameLittleEndianParser.js
var PATTERN21 = new RegExp(`(?:on\\s*?)?(${ORDINAL_NUMBER_PATTERN2})(?:\\s*(?:au|\\-|\\\u2013|jusqu'au?|\\s)\\s*(${ORDINAL_NUMBER_PATTERN2}))?(?:-|/|\\s*(?:de)?\\s*)(${matchAnyPattern(MONTH_DICTIONARY3)})(?:(?:-|/|,?\\s*)(${YEAR_PATTERN4}(?![^\\s]\\d)))?(?=\\W|$)`, "i");
var DATE_GROUP5 = 1;
var DATE_TO_GROUP4 = 2;
var MONTH_NAME_GROUP7 = 3;
var YEAR_GROUP9 = 4;
var FRMonthNameLittleEndianParser = class extends AbstractParserWithWordBoundaryChecking {
  innerPattern() {
    return PATTERN21;
  }
  innerExtract(context2, match) {
    const result = context2.createParsingResult(match.index, match[0]);
    const month = MONTH_DICTIONARY3[match[MONTH_NAME_GROUP7].toLowerCase()];
    const day = parseOrdinalNumberPattern2(match[DATE_GROUP5]);
    if (day > 31) {
      match.index = match.index + match[DATE_GROUP5].length;
      return null;
    }
    result.start.assign("month", month);
    result.start.assign("day", day);
    if (match[YEAR_GROUP9]) {
      const yearNumber = parseYear3(match[YEAR_GROUP9]);
      result.start.assign("year", yearNumber);
    } else {
      const year = findYearClosestToRef(context2.refDate, day, month);
      result.start.imply("year", year);
    }
    if (match[DATE_TO_GROUP4]) {
      const endDate = parseOrdinalNumberPattern2(match[DATE_TO_GROUP4]);
      result.end = result.start.clone();
      result.end.assign("day", endDate);
    }
    return result;
  }
};

// node_modules/chrono-node/dist/esm/locales/fr/parsers/FRTimeUnitAgoFormatParser.js
var FRTimeUnitAgoFormatParser = class extends AbstractParserWithWordBoundaryChecking {
  constructor() {
    super();
  }
  innerPattern() {
    return new RegExp(`il y a\\s*(${TIME_UNITS_PATTERN3})(?=(?:\\W|$))`, "i");
  }
  innerExtract(context2, match) {
    const timeUnits = parseDuration3(match[1]);
    const outputTimeUnits = reverseDuration(timeUnits);
    return ParsingComponents.createRelativeFromReference(context2.reference, outputTimeUnits);
  }
};

// node_modules/chrono-node/dist/esm/locales/fr/parsers/FRTimeUnitWithinFormatParser.js
var FRTimeUnitWithinFormatParser = class extends AbstractParserWithWordBoundaryChecking {
  innerPattern() {
    return new RegExp(`(?:dans|en|pour|pendant|de)\\s*(${TIME_UNITS_PATTERN3})(?=\\W|$)`, "i");
  }
  innerExtract(context2, match) {
    const timeUnits = parseDuration3(match[1]);
    return ParsingComponents.createRelativeFromReference(context2.reference, timeUnits);
  }
};

// node_modules/chrono-node/dist/esm/locales/fr/parsers/FRTimeUnitRelativeFormatParser.js
var FRTimeUnitAgoFormatParser2 = class extends AbstractParserWithWordBoundaryChecking {
  constructor() {
    super();
  }
  innerPattern() {
    return new RegExp(`(?:les?|la|l'|du|des?)\\s*(${NUMBER_PATTERN3})?(?:\\s*(prochaine?s?|derni[e\xE8]re?s?|pass[\xE9e]e?s?|pr[\xE9e]c[\xE9e]dents?|suivante?s?))?\\s*(${matchAnyPattern(TIME_UNIT_DICTIONARY3)})(?:\\s*(prochaine?s?|derni[e\xE8]re?s?|pass[\xE9e]e?s?|pr[\xE9e]c[\xE9e]dents?|suivante?s?))?(?=\\W|$)`, "i");
  }
  innerExtract(context2, match) {
    const num = match[1] ? parseNumberPattern3(match[1]) : 1;
    const unit = TIME_UNIT_DICTIONARY3[match[3].toLowerCase()];
    let timeUnits = {};
    timeUnits[unit] = num;
    let modifier = match[2] || match[4] || "";
    modifier = modifier.toLowerCase();
    if (!modifier) {
      return;
    }
    if (/derni[eè]re?s?/.test(modifier) || /pass[ée]e?s?/.test(modifier) || /pr[ée]c[ée]dents?/.test(modifier)) {
      timeUnits = reverseDuration(timeUnits);
    }
    return ParsingComponents.createRelativeFromReference(context2.reference, timeUnits);
  }
};

// node_modules/chrono-node/dist/esm/locales/fr/index.js
var casual3 = new Chrono(createCasualConfiguration2());
var strict3 = new Chrono(createConfiguration2(true));
function parse3(text3, ref, option) {
  return casual3.parse(text3, ref, option);
}
function createCasualConfiguration2(littleEndian = true) {
  const option = createConfiguration2(false, littleEndian);
  option.parsers.unshift(new FRCasualDateParser());
  option.parsers.unshift(new FRCasualTimeParser());
  option.parsers.unshift(new FRTimeUnitAgoFormatParser2());
  return option;
}
function createConfiguration2(strictMode = true, littleEndian = true) {
  return includeCommonConfiguration({
    parsers: [
      new SlashDateFormatParser(littleEndian),
      new FRMonthNameLittleEndianParser(),
      new FRTimeExpressionParser(),
      new FRSpecificTimeExpressionParser(),
      new FRTimeUnitAgoFormatParser(),
      new FRTimeUnitWithinFormatParser(),
      new FRWeekdayParser()
    ],
    refiners: [new FRMergeDateTimeRefiner(), new FRMergeDateRangeRefiner()]
  }, strictMode);
}

// node_modules/chrono-node/dist/esm/locales/zh/hans/constants.js
var NUMBER = {
  "\u96F6": 0,
  "\u3007": 0,
  "\u4E00": 1,
  "\u4E8C": 2,
  "\u4E24": 2,
  "\u4E09": 3,
  "\u56DB": 4,
  "\u4E94": 5,
  "\u516D": 6,
  "\u4E03": 7,
  "\u516B": 8,
  "\u4E5D": 9,
  "\u5341": 10
};
var WEEKDAY_OFFSET = {
  "\u5929": 0,
  "\u65E5": 0,
  "\u4E00": 1,
  "\u4E8C": 2,
  "\u4E09": 3,
  "\u56DB": 4,
  "\u4E94": 5,
  "\u516D": 6
};
function zhStringToNumber(text3) {
  let number = 0;
  for (let i = 0; i < text3.length; i++) {
    const char = text3[i];
    if (char === "\u5341") {
      number = number === 0 ? NUMBER[char] : number * NUMBER[char];
    } else {
      number += NUMBER[char];
    }
  }
  return number;
}
function zhStringToYear(text3) {
  let string3 = "";
  for (let i = 0; i < text3.length; i++) {
    const char = text3[i];
    string3 = string3 + NUMBER[char];
  }
  return parseInt(string3);
}

// node_modules/chrono-node/dist/esm/locales/zh/hans/parsers/ZHHansDateParser.js
var YEAR_GROUP10 = 1;
var MONTH_GROUP2 = 2;
var DAY_GROUP = 3;
var ZHHansDateParser = class extends AbstractParserWithWordBoundaryChecking {
  patternLeftBoundary() {
    return "()";
  }
  innerPattern() {
    return new RegExp("(\\d{2,4}|[" + Object.keys(NUMBER).join("") + "]{4}|[" + Object.keys(NUMBER).join("") + "]{2})?(?:\\s*)(?:\u5E74)?(?:[\\s|,|\uFF0C]*)(\\d{1,2}|[" + Object.keys(NUMBER).join("") + "]{1,3})(?:\\s*)(?:\u6708)(?:\\s*)(\\d{1,2}|[" + Object.keys(NUMBER).join("") + "]{1,3})?(?:\\s*)(?:\u65E5|\u53F7)?");
  }
  innerExtract(context2, match) {
    const result = context2.createParsingResult(match.index, match[0]);
    let month = parseInt(match[MONTH_GROUP2]);
    if (isNaN(month))
      month = zhStringToNumber(match[MONTH_GROUP2]);
    result.start.assign("month", month);
    if (match[DAY_GROUP]) {
      let day = parseInt(match[DAY_GROUP]);
      if (isNaN(day))
        day = zhStringToNumber(match[DAY_GROUP]);
      result.start.assign("day", day);
    } else {
      result.start.imply("day", context2.refDate.getDate());
    }
    if (match[YEAR_GROUP10]) {
      let year = parseInt(match[YEAR_GROUP10]);
      if (isNaN(year))
        year = zhStringToYear(match[YEAR_GROUP10]);
      result.start.assign("year", year);
    } else {
      result.start.imply("year", context2.refDate.getFullYear());
    }
    return result;
  }
};

// node_modules/chrono-node/dist/esm/locales/zh/hans/parsers/ZHHansDeadlineFormatParser.js
var PATTERN22 = new RegExp("(\\d+|[" + Object.keys(NUMBER).join("") + "]+|\u534A|\u51E0)(?:\\s*)(?:\u4E2A)?(\u79D2(?:\u949F)?|\u5206\u949F|\u5C0F\u65F6|\u949F|\u65E5|\u5929|\u661F\u671F|\u793C\u62DC|\u6708|\u5E74)(?:(?:\u4E4B|\u8FC7)?\u540E|(?:\u4E4B)?\u5185)", "i");
var NUMBER_GROUP = 1;
var UNIT_GROUP = 2;
var ZHHansDeadlineFormatParser = class extends AbstractParserWithWordBoundaryChecking {
  patternLeftBoundary() {
    return "()";
  }
  innerPattern() {
    return PATTERN22;
  }
  innerExtract(context2, match) {
    const result = context2.createParsingResult(match.index, match[0]);
    let number = parseInt(match[NUMBER_GROUP]);
    if (isNaN(number)) {
      number = zhStringToNumber(match[NUMBER_GROUP]);
    }
    if (isNaN(number)) {
      const string3 = match[NUMBER_GROUP];
      if (string3 === "\u51E0") {
        number = 3;
      } else if (string3 === "\u534A") {
        number = 0.5;
      } else {
        return null;
      }
    }
    const duration = {};
    const unit = match[UNIT_GROUP];
    const unitAbbr = unit[0];
    if (unitAbbr.match(/[日天星礼月年]/)) {
      if (unitAbbr == "\u65E5" || unitAbbr == "\u5929") {
        duration.day = number;
      } else if (unitAbbr == "\u661F" || unitAbbr == "\u793C") {
        duration.week = number;
      } else if (unitAbbr == "\u6708") {
        duration.month = number;
      } else if (unitAbbr == "\u5E74") {
        duration.year = number;
      }
      const date2 = addDuration(context2.refDate, duration);
      result.start.assign("year", date2.getFullYear());
      result.start.assign("month", date2.getMonth() + 1);
      result.start.assign("day", date2.getDate());
      return result;
    }
    if (unitAbbr == "\u79D2") {
      duration.second = number;
    } else if (unitAbbr == "\u5206") {
      duration.minute = number;
    } else if (unitAbbr == "\u5C0F" || unitAbbr == "\u949F") {
      duration.hour = number;
    }
    const date = addDuration(context2.refDate, duration);
    result.start.imply("year", date.getFullYear());
    result.start.imply("month", date.getMonth() + 1);
    result.start.imply("day", date.getDate());
    result.start.assign("hour", date.getHours());
    result.start.assign("minute", date.getMinutes());
    result.start.assign("second", date.getSeconds());
    return result;
  }
};

// node_modules/chrono-node/dist/esm/locales/zh/hans/parsers/ZHHansRelationWeekdayParser.js
var PATTERN23 = new RegExp("(?<prefix>\u4E0A|\u4E0B|\u8FD9)(?:\u4E2A)?(?:\u661F\u671F|\u793C\u62DC|\u5468)(?<weekday>" + Object.keys(WEEKDAY_OFFSET).join("|") + ")");
var ZHHansRelationWeekdayParser = class extends AbstractParserWithWordBoundaryChecking {
  innerPattern() {
    return PATTERN23;
  }
  innerExtract(context2, match) {
    const result = context2.createParsingResult(match.index, match[0]);
    const dayOfWeek = match.groups.weekday;
    const offset = WEEKDAY_OFFSET[dayOfWeek];
    if (offset === void 0)
      return null;
    let modifier = null;
    const prefix = match.groups.prefix;
    if (prefix == "\u4E0A") {
      modifier = "last";
    } else if (prefix == "\u4E0B") {
      modifier = "next";
    } else if (prefix == "\u8FD9") {
      modifier = "this";
    }
    const date = new Date(context2.refDate.getTime());
    let startMomentFixed = false;
    const refOffset = date.getDay();
    if (modifier == "last" || modifier == "past") {
      date.setDate(date.getDate() + (offset - 7 - refOffset));
      startMomentFixed = true;
    } else if (modifier == "next") {
      date.setDate(date.getDate() + (offset + 7 - refOffset));
      startMomentFixed = true;
    } else if (modifier == "this") {
      date.setDate(date.getDate() + (offset - refOffset));
    } else {
      let diff = offset - refOffset;
      if (Math.abs(diff - 7) < Math.abs(diff)) {
        diff -= 7;
      }
      if (Math.abs(diff + 7) < Math.abs(diff)) {
        diff += 7;
      }
      date.setDate(date.getDate() + diff);
    }
    result.start.assign("weekday", offset);
    if (startMomentFixed) {
      result.start.assign("day", date.getDate());
      result.start.assign("month", date.getMonth() + 1);
      result.start.assign("year", date.getFullYear());
    } else {
      result.start.imply("day", date.getDate());
      result.start.imply("month", date.getMonth() + 1);
      result.start.imply("year", date.getFullYear());
    }
    return result;
  }
};

// node_modules/chrono-node/dist/esm/locales/zh/hans/parsers/ZHHansTimeExpressionParser.js
var FIRST_REG_PATTERN3 = new RegExp("(?:\u4ECE|\u81EA)?(?:(\u4ECA|\u660E|\u524D|\u5927\u524D|\u540E|\u5927\u540E|\u6628)(\u65E9|\u671D|\u665A)|(\u4E0A(?:\u5348)|\u65E9(?:\u4E0A)|\u4E0B(?:\u5348)|\u665A(?:\u4E0A)|\u591C(?:\u665A)?|\u4E2D(?:\u5348)|\u51CC(?:\u6668))|(\u4ECA|\u660E|\u524D|\u5927\u524D|\u540E|\u5927\u540E|\u6628)(?:\u65E5|\u5929)(?:[\\s,\uFF0C]*)(?:(\u4E0A(?:\u5348)|\u65E9(?:\u4E0A)|\u4E0B(?:\u5348)|\u665A(?:\u4E0A)|\u591C(?:\u665A)?|\u4E2D(?:\u5348)|\u51CC(?:\u6668)))?)?(?:[\\s,\uFF0C]*)(?:(\\d+|[" + Object.keys(NUMBER).join("") + "]+)(?:\\s*)(?:\u70B9|\u65F6|:|\uFF1A)(?:\\s*)(\\d+|\u534A|\u6B63|\u6574|[" + Object.keys(NUMBER).join("") + "]+)?(?:\\s*)(?:\u5206|:|\uFF1A)?(?:\\s*)(\\d+|[" + Object.keys(NUMBER).join("") + "]+)?(?:\\s*)(?:\u79D2)?)(?:\\s*(A.M.|P.M.|AM?|PM?))?", "i");
var SECOND_REG_PATTERN3 = new RegExp("(?:^\\s*(?:\u5230|\u81F3|\\-|\\\u2013|\\~|\\\u301C)\\s*)(?:(\u4ECA|\u660E|\u524D|\u5927\u524D|\u540E|\u5927\u540E|\u6628)(\u65E9|\u671D|\u665A)|(\u4E0A(?:\u5348)|\u65E9(?:\u4E0A)|\u4E0B(?:\u5348)|\u665A(?:\u4E0A)|\u591C(?:\u665A)?|\u4E2D(?:\u5348)|\u51CC(?:\u6668))|(\u4ECA|\u660E|\u524D|\u5927\u524D|\u540E|\u5927\u540E|\u6628)(?:\u65E5|\u5929)(?:[\\s,\uFF0C]*)(?:(\u4E0A(?:\u5348)|\u65E9(?:\u4E0A)|\u4E0B(?:\u5348)|\u665A(?:\u4E0A)|\u591C(?:\u665A)?|\u4E2D(?:\u5348)|\u51CC(?:\u6668)))?)?(?:[\\s,\uFF0C]*)(?:(\\d+|[" + Object.keys(NUMBER).join("") + "]+)(?:\\s*)(?:\u70B9|\u65F6|:|\uFF1A)(?:\\s*)(\\d+|\u534A|\u6B63|\u6574|[" + Object.keys(NUMBER).join("") + "]+)?(?:\\s*)(?:\u5206|:|\uFF1A)?(?:\\s*)(\\d+|[" + Object.keys(NUMBER).join("") + "]+)?(?:\\s*)(?:\u79D2)?)(?:\\s*(A.M.|P.M.|AM?|PM?))?", "i");
var DAY_GROUP_1 = 1;
var ZH_AM_PM_HOUR_GROUP_1 = 2;
var ZH_AM_PM_HOUR_GROUP_2 = 3;
var DAY_GROUP_3 = 4;
var ZH_AM_PM_HOUR_GROUP_3 = 5;
var HOUR_GROUP4 = 6;
var MINUTE_GROUP4 = 7;
var SECOND_GROUP4 = 8;
var AM_PM_HOUR_GROUP4 = 9;
var ZHHansTimeExpressionParser = class extends AbstractParserWithWordBoundaryChecking {
  patternLeftBoundary() {
    return "()";
  }
  innerPattern() {
    return FIRST_REG_PATTERN3;
  }
  innerExtract(context2, match) {
    if (match.index > 0 && context2.text[match.index - 1].match(/\w/)) {
      return null;
    }
    const result = context2.createParsingResult(match.index, match[0]);
    const startMoment = new Date(context2.reference.instant.getTime());
    if (match[DAY_GROUP_1]) {
      const day1 = match[DAY_GROUP_1];
      if (day1 == "\u660E") {
        if (context2.reference.instant.getHours() > 1) {
          startMoment.setDate(startMoment.getDate() + 1);
        }
      } else if (day1 == "\u6628") {
        startMoment.setDate(startMoment.getDate() - 1);
      } else if (day1 == "\u524D") {
        startMoment.setDate(startMoment.getDate() - 2);
      } else if (day1 == "\u5927\u524D") {
        startMoment.setDate(startMoment.getDate() - 3);
      } else if (day1 == "\u540E") {
        startMoment.setDate(startMoment.getDate() + 2);
      } else if (day1 == "\u5927\u540E") {
        startMoment.setDate(startMoment.getDate() + 3);
      }
      result.start.assign("day", startMoment.getDate());
      result.start.assign("month", startMoment.getMonth() + 1);
      result.start.assign("year", startMoment.getFullYear());
    } else if (match[DAY_GROUP_3]) {
      const day3 = match[DAY_GROUP_3];
      if (day3 == "\u660E") {
        startMoment.setDate(startMoment.getDate() + 1);
      } else if (day3 == "\u6628") {
        startMoment.setDate(startMoment.getDate() - 1);
      } else if (day3 == "\u524D") {
        startMoment.setDate(startMoment.getDate() - 2);
      } else if (day3 == "\u5927\u524D") {
        startMoment.setDate(startMoment.getDate() - 3);
      } else if (day3 == "\u540E") {
        startMoment.setDate(startMoment.getDate() + 2);
      } else if (day3 == "\u5927\u540E") {
        startMoment.setDate(startMoment.getDate() + 3);
      }
      result.start.assign("day", startMoment.getDate());
      result.start.assign("month", startMoment.getMonth() + 1);
      result.start.assign("year", startMoment.getFullYear());
    } else {
      result.start.imply("day", startMoment.getDate());
      result.start.imply("month", startMoment.getMonth() + 1);
      result.start.imply("year", startMoment.getFullYear());
    }
    let hour = 0;
    let minute = 0;
    let meridiem = -1;
    if (match[SECOND_GROUP4]) {
      let second = parseInt(match[SECOND_GROUP4]);
      if (isNaN(second)) {
        second = zhStringToNumber(match[SECOND_GROUP4]);
      }
      if (second >= 60)
        return null;
      result.start.assign("second", second);
    }
    hour = parseInt(match[HOUR_GROUP4]);
    if (isNaN(hour)) {
      hour = zhStringToNumber(match[HOUR_GROUP4]);
    }
    if (match[MINUTE_GROUP4]) {
      if (match[MINUTE_GROUP4] == "\u534A") {
        minute = 30;
      } else if (match[MINUTE_GROUP4] == "\u6B63" || match[MINUTE_GROUP4] == "\u6574") {
        minute = 0;
      } else {
        minute = parseInt(match[MINUTE_GROUP4]);
        if (isNaN(minute)) {
          minute = zhStringToNumber(match[MINUTE_GROUP4]);
        }
      }
    } else if (hour > 100) {
      minute = hour % 100;
      hour = Math.floor(hour / 100);
    }
    if (minute >= 60) {
      return null;
    }
    if (hour > 24) {
      return null;
    }
    if (hour >= 12) {
      meridiem = 1;
    }
    if (match[AM_PM_HOUR_GROUP4]) {
      if (hour > 12)
        return null;
      const ampm = match[AM_PM_HOUR_GROUP4][0].toLowerCase();
      if (ampm == "a") {
        meridiem = 0;
        if (hour == 12)
          hour = 0;
      }
      if (ampm == "p") {
        meridiem = 1;
        if (hour != 12)
          hour += 12;
      }
    } else if (match[ZH_AM_PM_HOUR_GROUP_1]) {
      const zhAMPMString1 = match[ZH_AM_PM_HOUR_GROUP_1];
      const zhAMPM1 = zhAMPMString1[0];
      if (zhAMPM1 == "\u65E9") {
        meridiem = 0;
        if (hour == 12)
          hour = 0;
      } else if (zhAMPM1 == "\u665A") {
        meridiem = 1;
        if (hour != 12)
          hour += 12;
      }
    } else if (match[ZH_AM_PM_HOUR_GROUP_2]) {
      const zhAMPMString2 = match[ZH_AM_PM_HOUR_GROUP_2];
      const zhAMPM2 = zhAMPMString2[0];
      if (zhAMPM2 == "\u4E0A" || zhAMPM2 == "\u65E9" || zhAMPM2 == "\u51CC") {
        meridiem = 0;
        if (hour == 12)
          hour = 0;
      } else if (zhAMPM2 == "\u4E0B" || zhAMPM2 == "\u665A") {
        meridiem = 1;
        if (hour != 12)
          hour += 12;
      }
    } else if (match[ZH_AM_PM_HOUR_GROUP_3]) {
      const zhAMPMString3 = match[ZH_AM_PM_HOUR_GROUP_3];
      const zhAMPM3 = zhAMPMString3[0];
      if (zhAMPM3 == "\u4E0A" || zhAMPM3 == "\u65E9" || zhAMPM3 == "\u51CC") {
        meridiem = 0;
        if (hour == 12)
          hour = 0;
      } else if (zhAMPM3 == "\u4E0B" || zhAMPM3 == "\u665A") {
        meridiem = 1;
        if (hour != 12)
          hour += 12;
      }
    }
    result.start.assign("hour", hour);
    result.start.assign("minute", minute);
    if (meridiem >= 0) {
      result.start.assign("meridiem", meridiem);
    } else {
      if (hour < 12) {
        result.start.imply("meridiem", 0);
      } else {
        result.start.imply("meridiem", 1);
      }
    }
    const secondMatch = SECOND_REG_PATTERN3.exec(context2.text.substring(result.index + result.text.length));
    if (!secondMatch) {
      if (result.text.match(/^\d+$/)) {
        return null;
      }
      return result;
    }
    let endMoment = new Date(startMoment.getTime());
    if (secondMatch[DAY_GROUP_1] || secondMatch[DAY_GROUP_3]) {
      endMoment = new Date(context2.reference.instant.getTime());
    }
    result.end = context2.createParsingComponents();
    if (secondMatch[DAY_GROUP_1]) {
      const day1 = secondMatch[DAY_GROUP_1];
      if (day1 == "\u660E") {
        if (context2.reference.instant.getHours() > 1) {
          endMoment.setDate(endMoment.getDate() + 1);
        }
      } else if (day1 == "\u6628") {
        endMoment.setDate(endMoment.getDate() - 1);
      } else if (day1 == "\u524D") {
        endMoment.setDate(endMoment.getDate() - 2);
      } else if (day1 == "\u5927\u524D") {
        endMoment.setDate(endMoment.getDate() - 3);
      } else if (day1 == "\u540E") {
        endMoment.setDate(endMoment.getDate() + 2);
      } else if (day1 == "\u5927\u540E") {
        endMoment.setDate(endMoment.getDate() + 3);
      }
      result.end.assign("day", endMoment.getDate());
      result.end.assign("month", endMoment.getMonth() + 1);
      result.end.assign("year", endMoment.getFullYear());
    } else if (secondMatch[DAY_GROUP_3]) {
      const day3 = secondMatch[DAY_GROUP_3];
      if (day3 == "\u660E") {
        endMoment.setDate(endMoment.getDate() + 1);
      } else if (day3 == "\u6628") {
        endMoment.setDate(endMoment.getDate() - 1);
      } else if (day3 == "\u524D") {
        endMoment.setDate(endMoment.getDate() - 2);
      } else if (day3 == "\u5927\u524D") {
        endMoment.setDate(endMoment.getDate() - 3);
      } else if (day3 == "\u540E") {
        endMoment.setDate(endMoment.getDate() + 2);
      } else if (day3 == "\u5927\u540E") {
        endMoment.setDate(endMoment.getDate() + 3);
      }
      result.end.assign("day", endMoment.getDate());
      result.end.assign("month", endMoment.getMonth() + 1);
      result.end.assign("year", endMoment.getFullYear());
    } else {
      result.end.imply("day", endMoment.getDate());
      result.end.imply("month", endMoment.getMonth() + 1);
      result.end.imply("year", endMoment.getFullYear());
    }
    hour = 0;
    minute = 0;
    meridiem = -1;
    if (secondMatch[SECOND_GROUP4]) {
      let second = parseInt(secondMatch[SECOND_GROUP4]);
      if (isNaN(second)) {
        second = zhStringToNumber(secondMatch[SECOND_GROUP4]);
      }
      if (second >= 60)
        return null;
      result.end.assign("second", second);
    }
    hour = parseInt(secondMatch[HOUR_GROUP4]);
    if (isNaN(hour)) {
      hour = zhStringToNumber(secondMatch[HOUR_GROUP4]);
    }
    if (secondMatch[MINUTE_GROUP4]) {
      if (secondMatch[MINUTE_GROUP4] == "\u534A") {
        minute = 30;
      } else if (secondMatch[MINUTE_GROUP4] == "\u6B63" || secondMatch[MINUTE_GROUP4] == "\u6574") {
        minute = 0;
      } else {
        minute = parseInt(secondMatch[MINUTE_GROUP4]);
        if (isNaN(minute)) {
          minute = zhStringToNumber(secondMatch[MINUTE_GROUP4]);
        }
      }
    } else if (hour > 100) {
      minute = hour % 100;
      hour = Math.floor(hour / 100);
    }
    if (minute >= 60) {
      return null;
    }
    if (hour > 24) {
      return null;
    }
    if (hour >= 12) {
      meridiem = 1;
    }
    if (secondMatch[AM_PM_HOUR_GROUP4]) {
      if (hour > 12)
        return null;
      const ampm = secondMatch[AM_PM_HOUR_GROUP4][0].toLowerCase();
      if (ampm == "a") {
        meridiem = 0;
        if (hour == 12)
          hour = 0;
      }
      if (ampm == "p") {
        meridiem = 1;
        if (hour != 12)
          hour += 12;
      }
      if (!result.start.isCertain("meridiem")) {
        if (meridiem == 0) {
          result.start.imply("meridiem", 0);
          if (result.start.get("hour") == 12) {
            result.start.assign("hour", 0);
          }
        } else {
          result.start.imply("meridiem", 1);
          if (result.start.get("hour") != 12) {
            result.start.assign("hour", result.start.get("hour") + 12);
          }
        }
      }
    } else if (secondMatch[ZH_AM_PM_HOUR_GROUP_1]) {
      const zhAMPMString1 = secondMatch[ZH_AM_PM_HOUR_GROUP_1];
      const zhAMPM1 = zhAMPMString1[0];
      if (zhAMPM1 == "\u65E9") {
        meridiem = 0;
        if (hour == 12)
          hour = 0;
      } else if (zhAMPM1 == "\u665A") {
        meridiem = 1;
        if (hour != 12)
          hour += 12;
      }
    } else if (secondMatch[ZH_AM_PM_HOUR_GROUP_2]) {
      const zhAMPMString2 = secondMatch[ZH_AM_PM_HOUR_GROUP_2];
      const zhAMPM2 = zhAMPMString2[0];
      if (zhAMPM2 == "\u4E0A" || zhAMPM2 == "\u65E9" || zhAMPM2 == "\u51CC") {
        meridiem = 0;
        if (hour == 12)
          hour = 0;
      } else if (zhAMPM2 == "\u4E0B" || zhAMPM2 == "\u665A") {
        meridiem = 1;
        if (hour != 12)
          hour += 12;
      }
    } else if (secondMatch[ZH_AM_PM_HOUR_GROUP_3]) {
      const zhAMPMString3 = secondMatch[ZH_AM_PM_HOUR_GROUP_3];
      const zhAMPM3 = zhAMPMString3[0];
      if (zhAMPM3 == "\u4E0A" || zhAMPM3 == "\u65E9" || zhAMPM3 == "\u51CC") {
        meridiem = 0;
        if (hour == 12)
          hour = 0;
      } else if (zhAMPM3 == "\u4E0B" || zhAMPM3 == "\u665A") {
        meridiem = 1;
        if (hour != 12)
          hour += 12;
      }
    }
    result.text = result.text + secondMatch[0];
    result.end.assign("hour", hour);
    result.end.assign("minute", minute);
    if (meridiem >= 0) {
      result.end.assign("meridiem", meridiem);
    } else {
      const startAtPM = result.start.isCertain("meridiem") && result.start.get("meridiem") == 1;
      if (startAtPM && result.start.get("hour") > hour) {
        result.end.imply("meridiem", 0);
      } else if (hour > 12) {
        result.end.imply("meridiem", 1);
      }
    }
    if (result.end.date().getTime() < result.start.date().getTime() && !result.end.isCertain("day")) {
      result.end.addDurationAsImplied({ day: 1 });
    }
    return result;
  }
};

// node_modules/chrono-node/dist/esm/locales/zh/hans/parsers/ZHHansWeekdayParser.js
var PATTERN24 = new RegExp("(?:\u661F\u671F|\u793C\u62DC|\u5468)(?<weekday>" + Object.keys(WEEKDAY_OFFSET).join("|") + ")");
var ZHHansWeekdayParser = class extends AbstractParserWithWordBoundaryChecking {
  innerPattern() {
    return PATTERN24;
  }
  innerExtract(context2, match) {
    const result = context2.createParsingResult(match.index, match[0]);
    const dayOfWeek = match.groups.weekday;
    const offset = WEEKDAY_OFFSET[dayOfWeek];
    if (offset === void 0)
      return null;
    const date = new Date(context2.refDate.getTime());
    const startMomentFixed = false;
    const refOffset = date.getDay();
    let diff = offset - refOffset;
    if (Math.abs(diff - 7) < Math.abs(diff)) {
      diff -= 7;
    }
    if (Math.abs(diff + 7) < Math.abs(diff)) {
      diff += 7;
    }
    date.setDate(date.getDate() + diff);
    result.start.assign("weekday", offset);
    if (startMomentFixed) {
      result.start.assign("day", date.getDate());
      result.start.assign("month", date.getMonth() + 1);
      result.start.assign("year", date.getFullYear());
    } else {
      result.start.imply("day", date.getDate());
      result.start.imply("month", date.getMonth() + 1);
      result.start.imply("year", date.getFullYear());
    }
    return result;
  }
};

// node_modules/chrono-node/dist/esm/locales/zh/hant/parsers/ZHHantCasualDateParser.js
var NOW_GROUP = 1;
var DAY_GROUP_12 = 2;
var TIME_GROUP_1 = 3;
var TIME_GROUP_2 = 4;
var DAY_GROUP_32 = 5;
var TIME_GROUP_3 = 6;
var ZHHantCasualDateParser = class extends AbstractParserWithWordBoundaryChecking {
  innerPattern(context2) {
    return new RegExp("(\u800C\u5BB6|\u7ACB(?:\u523B|\u5373)|\u5373\u523B)|(\u4ECA|\u660E|\u524D|\u5927\u524D|\u5F8C|\u5927\u5F8C|\u807D|\u6628|\u5C0B|\u7434)(\u65E9|\u671D|\u665A)|(\u4E0A(?:\u5348|\u665D)|\u671D(?:\u65E9)|\u65E9(?:\u4E0A)|\u4E0B(?:\u5348|\u665D)|\u664F(?:\u665D)|\u665A(?:\u4E0A)|\u591C(?:\u665A)?|\u4E2D(?:\u5348)|\u51CC(?:\u6668))|(\u4ECA|\u660E|\u524D|\u5927\u524D|\u5F8C|\u5927\u5F8C|\u807D|\u6628|\u5C0B|\u7434)(?:\u65E5|\u5929)(?:[\\s|,|\uFF0C]*)(?:(\u4E0A(?:\u5348|\u665D)|\u671D(?:\u65E9)|\u65E9(?:\u4E0A)|\u4E0B(?:\u5348|\u665D)|\u664F(?:\u665D)|\u665A(?:\u4E0A)|\u591C(?:\u665A)?|\u4E2D(?:\u5348)|\u51CC(?:\u6668)))?", "i");
  }
  innerExtract(context2, match) {
    const index2 = match.index;
    const result = context2.createParsingResult(index2, match[0]);
    const refDate = context2.refDate;
    let date = new Date(refDate.getTime());
    if (match[NOW_GROUP]) {
      result.start.imply("hour", refDate.getHours());
      result.start.imply("minute", refDate.getMinutes());
      result.start.imply("second", refDate.getSeconds());
      result.start.imply("millisecond", refDate.getMilliseconds());
    } else if (match[DAY_GROUP_12]) {
      const day1 = match[DAY_GROUP_12];
      const time1 = match[TIME_GROUP_1];
      if (day1 == "\u660E" || day1 == "\u807D") {
        if (refDate.getHours() > 1) {
          date.setDate(date.getDate() + 1);
        }
      } else if (day1 == "\u6628" || day1 == "\u5C0B" || day1 == "\u7434") {
        date.setDate(date.getDate() - 1);
      } else if (day1 == "\u524D") {
        date.setDate(date.getDate() - 2);
      } else if (day1 == "\u5927\u524D") {
        date.setDate(date.getDate() - 3);
      } else if (day1 == "\u5F8C") {
        date.setDate(date.getDate() + 2);
      } else if (day1 == "\u5927\u5F8C") {
        date.setDate(date.getDate() + 3);
      }
      if (time1 == "\u65E9" || time1 == "\u671D") {
        result.start.imply("hour", 6);
      } else if (time1 == "\u665A") {
        result.start.imply("hour", 22);
        result.start.imply("meridiem", 1);
      }
    } else if (match[TIME_GROUP_2]) {
      const timeString2 = match[TIME_GROUP_2];
      const time2 = timeString2[0];
      if (time2 == "\u65E9" || time2 == "\u671D" || time2 == "\u4E0A") {
        result.start.imply("hour", 6);
      } else if (time2 == "\u4E0B" || time2 == "\u664F") {
        result.start.imply("hour", 15);
        result.start.imply("meridiem", 1);
      } else if (time2 == "\u4E2D") {
        result.start.imply("hour", 12);
        result.start.imply("meridiem", 1);
      } else if (time2 == "\u591C" || time2 == "\u665A") {
        result.start.imply("hour", 22);
        result.start.imply("meridiem", 1);
      } else if (time2 == "\u51CC") {
        result.start.imply("hour", 0);
      }
    } else if (match[DAY_GROUP_32]) {
      const day3 = match[DAY_GROUP_32];
      if (day3 == "\u660E" || day3 == "\u807D") {
        if (refDate.getHours() > 1) {
          date.setDate(date.getDate() + 1);
        }
      } else if (day3 == "\u6628" || day3 == "\u5C0B" || day3 == "\u7434") {
        date.setDate(date.getDate() - 1);
      } else if (day3 == "\u524D") {
        date.setDate(date.getDate() - 2);
      } else if (day3 == "\u5927\u524D") {
        date.setDate(date.getDate() - 3);
      } else if (day3 == "\u5F8C") {
        date.setDate(date.getDate() + 2);
      } else if (day3 == "\u5927\u5F8C") {
        date.setDate(date.getDate() + 3);
      }
      const timeString3 = match[TIME_GROUP_3];
      if (timeString3) {
        const time3 = timeString3[0];
        if (time3 == "\u65E9" || time3 == "\u671D" || time3 == "\u4E0A") {
          result.start.imply("hour", 6);
        } else if (time3 == "\u4E0B" || time3 == "\u664F") {
          result.start.imply("hour", 15);
          result.start.imply("meridiem", 1);
        } else if (time3 == "\u4E2D") {
          result.start.imply("hour", 12);
          result.start.imply("meridiem", 1);
        } else if (time3 == "\u591C" || time3 == "\u665A") {
          result.start.imply("hour", 22);
          result.start.imply("meridiem", 1);
        } else if (time3 == "\u51CC") {
          result.start.imply("hour", 0);
        }
      }
    }
    result.start.assign("day", date.getDate());
    result.start.assign("month", date.getMonth() + 1);
    result.start.assign("year", date.getFullYear());
    return result;
  }
};

// node_modules/chrono-node/dist/esm/locales/zh/hant/constants.js
var NUMBER2 = {
  "\u96F6": 0,
  "\u4E00": 1,
  "\u4E8C": 2,
  "\u5169": 2,
  "\u4E09": 3,
  "\u56DB": 4,
  "\u4E94": 5,
  "\u516D": 6,
  "\u4E03": 7,
  "\u516B": 8,
  "\u4E5D": 9,
  "\u5341": 10,
  "\u5EFF": 20,
  "\u5345": 30
};
var WEEKDAY_OFFSET2 = {
  "\u5929": 0,
  "\u65E5": 0,
  "\u4E00": 1,
  "\u4E8C": 2,
  "\u4E09": 3,
  "\u56DB": 4,
  "\u4E94": 5,
  "\u516D": 6
};
function zhStringToNumber2(text3) {
  let number = 0;
  for (let i = 0; i < text3.length; i++) {
    const char = text3[i];
    if (char === "\u5341") {
      number = number === 0 ? NUMBER2[char] : number * NUMBER2[char];
    } else {
      number += NUMBER2[char];
    }
  }
  return number;
}
function zhStringToYear2(text3) {
  let string3 = "";
  for (let i = 0; i < text3.length; i++) {
    const char = text3[i];
    string3 = string3 + NUMBER2[char];
  }
  return parseInt(string3);
}

// node_modules/chrono-node/dist/esm/locales/zh/hant/parsers/ZHHantDateParser.js
var YEAR_GROUP11 = 1;
var MONTH_GROUP3 = 2;
var DAY_GROUP2 = 3;
var ZHHantDateParser = class extends AbstractParserWithWordBoundaryChecking {
  patternLeftBoundary() {
    return "()";
  }
  innerPattern() {
    return new RegExp("(\\d{2,4}|[" + Object.keys(NUMBER2).join("") + "]{4}|[" + Object.keys(NUMBER2).join("") + "]{2})?(?:\\s*)(?:\u5E74)?(?:[\\s|,|\uFF0C]*)(\\d{1,2}|[" + Object.keys(NUMBER2).join("") + "]{1,2})(?:\\s*)(?:\u6708)(?:\\s*)(\\d{1,2}|[" + Object.keys(NUMBER2).join("") + "]{1,2})?(?:\\s*)(?:\u65E5|\u865F)?");
  }
  innerExtract(context2, match) {
    const result = context2.createParsingResult(match.index, match[0]);
    let month = parseInt(match[MONTH_GROUP3]);
    if (isNaN(month))
      month = zhStringToNumber2(match[MONTH_GROUP3]);
    result.start.assign("month", month);
    if (match[DAY_GROUP2]) {
      let day = parseInt(match[DAY_GROUP2]);
      if (isNaN(day))
        day = zhStringToNumber2(match[DAY_GROUP2]);
      result.start.assign("day", day);
    } else {
      result.start.imply("day", context2.refDate.getDate());
    }
    if (match[YEAR_GROUP11]) {
      let year = parseInt(match[YEAR_GROUP11]);
      if (isNaN(year))
        year = zhStringToYear2(match[YEAR_GROUP11]);
      result.start.assign("year", year);
    } else {
      result.start.imply("year", context2.refDate.getFullYear());
    }
    return result;
  }
};

// node_modules/chrono-node/dist/esm/locales/zh/hant/parsers/ZHHantDeadlineFormatParser.js
var PATTERN25 = new RegExp("(\\d+|[" + Object.keys(NUMBER2).join("") + "]+|\u534A|\u5E7E)(?:\\s*)(?:\u500B)?(\u79D2(?:\u9418)?|\u5206\u9418|\u5C0F\u6642|\u9418|\u65E5|\u5929|\u661F\u671F|\u79AE\u62DC|\u6708|\u5E74)(?:(?:\u4E4B|\u904E)?\u5F8C|(?:\u4E4B)?\u5167)", "i");
var NUMBER_GROUP2 = 1;
var UNIT_GROUP2 = 2;
var ZHHantDeadlineFormatParser = class extends AbstractParserWithWordBoundaryChecking {
  patternLeftBoundary() {
    return "()";
  }
  innerPattern() {
    return PATTERN25;
  }
  innerExtract(context2, match) {
    const result = context2.createParsingResult(match.index, match[0]);
    let number = parseInt(match[NUMBER_GROUP2]);
    if (isNaN(number)) {
      number = zhStringToNumber2(match[NUMBER_GROUP2]);
    }
    if (isNaN(number)) {
      const string3 = match[NUMBER_GROUP2];
      if (string3 === "\u5E7E") {
        number = 3;
      } else if (string3 === "\u534A") {
        number = 0.5;
      } else {
        return null;
      }
    }
    const duration = {};
    const unit = match[UNIT_GROUP2];
    const unitAbbr = unit[0];
    if (unitAbbr.match(/[日天星禮月年]/)) {
      if (unitAbbr == "\u65E5" || unitAbbr == "\u5929") {
        duration.day = number;
      } else if (unitAbbr == "\u661F" || unitAbbr == "\u79AE") {
        duration.week = number;
      } else if (unitAbbr == "\u6708") {
        duration.month = number;
      } else if (unitAbbr == "\u5E74") {
        duration.year = number;
      }
      const date2 = addDuration(context2.refDate, duration);
      result.start.assign("year", date2.getFullYear());
      result.start.assign("month", date2.getMonth() + 1);
      result.start.assign("day", date2.getDate());
      return result;
    }
    if (unitAbbr == "\u79D2") {
      duration.second = number;
    } else if (unitAbbr == "\u5206") {
      duration.minute = number;
    } else if (unitAbbr == "\u5C0F" || unitAbbr == "\u9418") {
      duration.hour = number;
    }
    const date = addDuration(context2.refDate, duration);
    result.start.imply("year", date.getFullYear());
    result.start.imply("month", date.getMonth() + 1);
    result.start.imply("day", date.getDate());
    result.start.assign("hour", date.getHours());
    result.start.assign("minute", date.getMinutes());
    result.start.assign("second", date.getSeconds());
    return result;
  }
};

// node_modules/chrono-node/dist/esm/locales/zh/hant/parsers/ZHHantRelationWeekdayParser.js
var PATTERN26 = new RegExp("(?<prefix>\u4E0A|\u4ECA|\u4E0B|\u9019|\u5462)(?:\u500B)?(?:\u661F\u671F|\u79AE\u62DC|\u9031)(?<weekday>" + Object.keys(WEEKDAY_OFFSET2).join("|") + ")");
var ZHHantRelationWeekdayParser = class extends AbstractParserWithWordBoundaryChecking {
  innerPattern() {
    return PATTERN26;
  }
  innerExtract(context2, match) {
    const result = context2.createParsingResult(match.index, match[0]);
    const dayOfWeek = match.groups.weekday;
    const offset = WEEKDAY_OFFSET2[dayOfWeek];
    if (offset === void 0)
      return null;
    let modifier = null;
    const prefix = match.groups.prefix;
    if (prefix == "\u4E0A") {
      modifier = "last";
    } else if (prefix == "\u4E0B") {
      modifier = "next";
    } else if (prefix == "\u4ECA" || prefix == "\u9019" || prefix == "\u5462") {
      modifier = "this";
    }
    const date = new Date(context2.refDate.getTime());
    let startMomentFixed = false;
    const refOffset = date.getDay();
    if (modifier == "last" || modifier == "past") {
      date.setDate(date.getDate() + (offset - 7 - refOffset));
      startMomentFixed = true;
    } else if (modifier == "next") {
      date.setDate(date.getDate() + (offset + 7 - refOffset));
      startMomentFixed = true;
    } else if (modifier == "this") {
      date.setDate(date.getDate() + (offset - refOffset));
    } else {
      let diff = offset - refOffset;
      if (Math.abs(diff - 7) < Math.abs(diff)) {
        diff -= 7;
      }
      if (Math.abs(diff + 7) < Math.abs(diff)) {
        diff += 7;
      }
      date.setDate(date.getDate() + diff);
    }
    result.start.assign("weekday", offset);
    if (startMomentFixed) {
      result.start.assign("day", date.getDate());
      result.start.assign("month", date.getMonth() + 1);
      result.start.assign("year", date.getFullYear());
    } else {
      result.start.imply("day", date.getDate());
      result.start.imply("month", date.getMonth() + 1);
      result.start.imply("year", date.getFullYear());
    }
    return result;
  }
};

// node_modules/chrono-node/dist/esm/locales/zh/hant/parsers/ZHHantTimeExpressionParser.js
var FIRST_REG_PATTERN4 = new RegExp("(?:\u7531|\u5F9E|\u81EA)?(?:(\u4ECA|\u660E|\u524D|\u5927\u524D|\u5F8C|\u5927\u5F8C|\u807D|\u6628|\u5C0B|\u7434)(\u65E9|\u671D|\u665A)|(\u4E0A(?:\u5348|\u665D)|\u671D(?:\u65E9)|\u65E9(?:\u4E0A)|\u4E0B(?:\u5348|\u665D)|\u664F(?:\u665D)|\u665A(?:\u4E0A)|\u591C(?:\u665A)?|\u4E2D(?:\u5348)|\u51CC(?:\u6668))|(\u4ECA|\u660E|\u524D|\u5927\u524D|\u5F8C|\u5927\u5F8C|\u807D|\u6628|\u5C0B|\u7434)(?:\u65E5|\u5929)(?:[\\s,\uFF0C]*)(?:(\u4E0A(?:\u5348|\u665D)|\u671D(?:\u65E9)|\u65E9(?:\u4E0A)|\u4E0B(?:\u5348|\u665D)|\u664F(?:\u665D)|\u665A(?:\u4E0A)|\u591C(?:\u665A)?|\u4E2D(?:\u5348)|\u51CC(?:\u6668)))?)?(?:[\\s,\uFF0C]*)(?:(\\d+|[" + Object.keys(NUMBER2).join("") + "]+)(?:\\s*)(?:\u9EDE|\u6642|:|\uFF1A)(?:\\s*)(\\d+|\u534A|\u6B63|\u6574|[" + Object.keys(NUMBER2).join("") + "]+)?(?:\\s*)(?:\u5206|:|\uFF1A)?(?:\\s*)(\\d+|[" + Object.keys(NUMBER2).join("") + "]+)?(?:\\s*)(?:\u79D2)?)(?:\\s*(A.M.|P.M.|AM?|PM?))?", "i");
var SECOND_REG_PATTERN4 = new RegExp("(?:^\\s*(?:\u5230|\u81F3|\\-|\\\u2013|\\~|\\\u301C)\\s*)(?:(\u4ECA|\u660E|\u524D|\u5927\u524D|\u5F8C|\u5927\u5F8C|\u807D|\u6628|\u5C0B|\u7434)(\u65E9|\u671D|\u665A)|(\u4E0A(?:\u5348|\u665D)|\u671D(?:\u65E9)|\u65E9(?:\u4E0A)|\u4E0B(?:\u5348|\u665D)|\u664F(?:\u665D)|\u665A(?:\u4E0A)|\u591C(?:\u665A)?|\u4E2D(?:\u5348)|\u51CC(?:\u6668))|(\u4ECA|\u660E|\u524D|\u5927\u524D|\u5F8C|\u5927\u5F8C|\u807D|\u6628|\u5C0B|\u7434)(?:\u65E5|\u5929)(?:[\\s,\uFF0C]*)(?:(\u4E0A(?:\u5348|\u665D)|\u671D(?:\u65E9)|\u65E9(?:\u4E0A)|\u4E0B(?:\u5348|\u665D)|\u664F(?:\u665D)|\u665A(?:\u4E0A)|\u591C(?:\u665A)?|\u4E2D(?:\u5348)|\u51CC(?:\u6668)))?)?(?:[\\s,\uFF0C]*)(?:(\\d+|[" + Object.keys(NUMBER2).join("") + "]+)(?:\\s*)(?:\u9EDE|\u6642|:|\uFF1A)(?:\\s*)(\\d+|\u534A|\u6B63|\u6574|[" + Object.keys(NUMBER2).join("") + "]+)?(?:\\s*)(?:\u5206|:|\uFF1A)?(?:\\s*)(\\d+|[" + Object.keys(NUMBER2).join("") + "]+)?(?:\\s*)(?:\u79D2)?)(?:\\s*(A.M.|P.M.|AM?|PM?))?", "i");
var DAY_GROUP_13 = 1;
var ZH_AM_PM_HOUR_GROUP_12 = 2;
var ZH_AM_PM_HOUR_GROUP_22 = 3;
var DAY_GROUP_33 = 4;
var ZH_AM_PM_HOUR_GROUP_32 = 5;
var HOUR_GROUP5 = 6;
var MINUTE_GROUP5 = 7;
var SECOND_GROUP5 = 8;
var AM_PM_HOUR_GROUP5 = 9;
var ZHHantTimeExpressionParser = class extends AbstractParserWithWordBoundaryChecking {
  patternLeftBoundary() {
    return "()";
  }
  innerPattern() {
    return FIRST_REG_PATTERN4;
  }
  innerExtract(context2, match) {
    if (match.index > 0 && context2.text[match.index - 1].match(/\w/)) {
      return null;
    }
    const result = context2.createParsingResult(match.index, match[0]);
    const startMoment = new Date(context2.reference.instant.getTime());
    if (match[DAY_GROUP_13]) {
      const day1 = match[DAY_GROUP_13];
      if (day1 == "\u660E" || day1 == "\u807D") {
        if (context2.refDate.getHours() > 1) {
          startMoment.setDate(startMoment.getDate() + 1);
        }
      } else if (day1 == "\u6628" || day1 == "\u5C0B" || day1 == "\u7434") {
        startMoment.setDate(startMoment.getDate() - 1);
      } else if (day1 == "\u524D") {
        startMoment.setDate(startMoment.getDate() - 2);
      } else if (day1 == "\u5927\u524D") {
        startMoment.setDate(startMoment.getDate() - 3);
      } else if (day1 == "\u5F8C") {
        startMoment.setDate(startMoment.getDate() + 2);
      } else if (day1 == "\u5927\u5F8C") {
        startMoment.setDate(startMoment.getDate() + 3);
      }
      result.start.assign("day", startMoment.getDate());
      result.start.assign("month", startMoment.getMonth() + 1);
      result.start.assign("year", startMoment.getFullYear());
    } else if (match[DAY_GROUP_33]) {
      const day3 = match[DAY_GROUP_33];
      if (day3 == "\u660E" || day3 == "\u807D") {
        startMoment.setDate(startMoment.getDate() + 1);
      } else if (day3 == "\u6628" || day3 == "\u5C0B" || day3 == "\u7434") {
        startMoment.setDate(startMoment.getDate() - 1);
      } else if (day3 == "\u524D") {
        startMoment.setDate(startMoment.getDate() - 2);
      } else if (day3 == "\u5927\u524D") {
        startMoment.setDate(startMoment.getDate() - 3);
      } else if (day3 == "\u5F8C") {
        startMoment.setDate(startMoment.getDate() + 2);
      } else if (day3 == "\u5927\u5F8C") {
        startMoment.setDate(startMoment.getDate() + 3);
      }
      result.start.assign("day", startMoment.getDate());
      result.start.assign("month", startMoment.getMonth() + 1);
      result.start.assign("year", startMoment.getFullYear());
    } else {
      result.start.imply("day", startMoment.getDate());
      result.start.imply("month", startMoment.getMonth() + 1);
      result.start.imply("year", startMoment.getFullYear());
    }
    let hour = 0;
    let minute = 0;
    let meridiem = -1;
    if (match[SECOND_GROUP5]) {
      var second = parseInt(match[SECOND_GROUP5]);
      if (isNaN(second)) {
        second = zhStringToNumber2(match[SECOND_GROUP5]);
      }
      if (second >= 60)
        return null;
      result.start.assign("second", second);
    }
    hour = parseInt(match[HOUR_GROUP5]);
    if (isNaN(hour)) {
      hour = zhStringToNumber2(match[HOUR_GROUP5]);
    }
    if (match[MINUTE_GROUP5]) {
      if (match[MINUTE_GROUP5] == "\u534A") {
        minute = 30;
      } else if (match[MINUTE_GROUP5] == "\u6B63" || match[MINUTE_GROUP5] == "\u6574") {
        minute = 0;
      } else {
        minute = parseInt(match[MINUTE_GROUP5]);
        if (isNaN(minute)) {
          minute = zhStringToNumber2(match[MINUTE_GROUP5]);
        }
      }
    } else if (hour > 100) {
      minute = hour % 100;
      hour = Math.floor(hour / 100);
    }
    if (minute >= 60) {
      return null;
    }
    if (hour > 24) {
      return null;
    }
    if (hour >= 12) {
      meridiem = 1;
    }
    if (match[AM_PM_HOUR_GROUP5]) {
      if (hour > 12)
        return null;
      var ampm = match[AM_PM_HOUR_GROUP5][0].toLowerCase();
      if (ampm == "a") {
        meridiem = 0;
        if (hour == 12)
          hour = 0;
      }
      if (ampm == "p") {
        meridiem = 1;
        if (hour != 12)
          hour += 12;
      }
    } else if (match[ZH_AM_PM_HOUR_GROUP_12]) {
      var zhAMPMString1 = match[ZH_AM_PM_HOUR_GROUP_12];
      var zhAMPM1 = zhAMPMString1[0];
      if (zhAMPM1 == "\u671D" || zhAMPM1 == "\u65E9") {
        meridiem = 0;
        if (hour == 12)
          hour = 0;
      } else if (zhAMPM1 == "\u665A") {
        meridiem = 1;
        if (hour != 12)
          hour += 12;
      }
    } else if (match[ZH_AM_PM_HOUR_GROUP_22]) {
      var zhAMPMString2 = match[ZH_AM_PM_HOUR_GROUP_22];
      var zhAMPM2 = zhAMPMString2[0];
      if (zhAMPM2 == "\u4E0A" || zhAMPM2 == "\u671D" || zhAMPM2 == "\u65E9" || zhAMPM2 == "\u51CC") {
        meridiem = 0;
        if (hour == 12)
          hour = 0;
      } else if (zhAMPM2 == "\u4E0B" || zhAMPM2 == "\u664F" || zhAMPM2 == "\u665A") {
        meridiem = 1;
        if (hour != 12)
          hour += 12;
      }
    } else if (match[ZH_AM_PM_HOUR_GROUP_32]) {
      var zhAMPMString3 = match[ZH_AM_PM_HOUR_GROUP_32];
      var zhAMPM3 = zhAMPMString3[0];
      if (zhAMPM3 == "\u4E0A" || zhAMPM3 == "\u671D" || zhAMPM3 == "\u65E9" || zhAMPM3 == "\u51CC") {
        meridiem = 0;
        if (hour == 12)
          hour = 0;
      } else if (zhAMPM3 == "\u4E0B" || zhAMPM3 == "\u664F" || zhAMPM3 == "\u665A") {
        meridiem = 1;
        if (hour != 12)
          hour += 12;
      }
    }
    result.start.assign("hour", hour);
    result.start.assign("minute", minute);
    if (meridiem >= 0) {
      result.start.assign("meridiem", meridiem);
    } else {
      if (hour < 12) {
        result.start.imply("meridiem", 0);
      } else {
        result.start.imply("meridiem", 1);
      }
    }
    const secondMatch = SECOND_REG_PATTERN4.exec(context2.text.substring(result.index + result.text.length));
    if (!secondMatch) {
      if (result.text.match(/^\d+$/)) {
        return null;
      }
      return result;
    }
    let endMoment = new Date(startMoment.getTime());
    if (secondMatch[DAY_GROUP_13] || secondMatch[DAY_GROUP_33]) {
      endMoment = new Date(context2.reference.instant.getTime());
    }
    result.end = context2.createParsingComponents();
    if (secondMatch[DAY_GROUP_13]) {
      const day1 = secondMatch[DAY_GROUP_13];
      if (day1 == "\u660E" || day1 == "\u807D") {
        if (context2.refDate.getHours() > 1) {
          endMoment.setDate(endMoment.getDate() + 1);
        }
      } else if (day1 == "\u6628" || day1 == "\u5C0B" || day1 == "\u7434") {
        endMoment.setDate(endMoment.getDate() - 1);
      } else if (day1 == "\u524D") {
        endMoment.setDate(endMoment.getDate() - 2);
      } else if (day1 == "\u5927\u524D") {
        endMoment.setDate(endMoment.getDate() - 3);
      } else if (day1 == "\u5F8C") {
        endMoment.setDate(endMoment.getDate() + 2);
      } else if (day1 == "\u5927\u5F8C") {
        endMoment.setDate(endMoment.getDate() + 3);
      }
      result.end.assign("day", endMoment.getDate());
      result.end.assign("month", endMoment.getMonth() + 1);
      result.end.assign("year", endMoment.getFullYear());
    } else if (secondMatch[DAY_GROUP_33]) {
      const day3 = secondMatch[DAY_GROUP_33];
      if (day3 == "\u660E" || day3 == "\u807D") {
        endMoment.setDate(endMoment.getDate() + 1);
      } else if (day3 == "\u6628" || day3 == "\u5C0B" || day3 == "\u7434") {
        endMoment.setDate(endMoment.getDate() - 1);
      } else if (day3 == "\u524D") {
        endMoment.setDate(endMoment.getDate() - 2);
      } else if (day3 == "\u5927\u524D") {
        endMoment.setDate(endMoment.getDate() - 3);
      } else if (day3 == "\u5F8C") {
        endMoment.setDate(endMoment.getDate() + 2);
      } else if (day3 == "\u5927\u5F8C") {
        endMoment.setDate(endMoment.getDate() + 3);
      }
      result.end.assign("day", endMoment.getDate());
      result.end.assign("month", endMoment.getMonth() + 1);
      result.end.assign("year", endMoment.getFullYear());
    } else {
      result.end.imply("day", endMoment.getDate());
      result.end.imply("month", endMoment.getMonth() + 1);
      result.end.imply("year", endMoment.getFullYear());
    }
    hour = 0;
    minute = 0;
    meridiem = -1;
    if (secondMatch[SECOND_GROUP5]) {
      let second2 = parseInt(secondMatch[SECOND_GROUP5]);
      if (isNaN(second2)) {
        second2 = zhStringToNumber2(secondMatch[SECOND_GROUP5]);
      }
      if (second2 >= 60)
        return null;
      result.end.assign("second", second2);
    }
    hour = parseInt(secondMatch[HOUR_GROUP5]);
    if (isNaN(hour)) {
      hour = zhStringToNumber2(secondMatch[HOUR_GROUP5]);
    }
    if (secondMatch[MINUTE_GROUP5]) {
      if (secondMatch[MINUTE_GROUP5] == "\u534A") {
        minute = 30;
      } else if (secondMatch[MINUTE_GROUP5] == "\u6B63" || secondMatch[MINUTE_GROUP5] == "\u6574") {
        minute = 0;
      } else {
        minute = parseInt(secondMatch[MINUTE_GROUP5]);
        if (isNaN(minute)) {
          minute = zhStringToNumber2(secondMatch[MINUTE_GROUP5]);
        }
      }
    } else if (hour > 100) {
      minute = hour % 100;
      hour = Math.floor(hour / 100);
    }
    if (minute >= 60) {
      return null;
    }
    if (hour > 24) {
      return null;
    }
    if (hour >= 12) {
      meridiem = 1;
    }
    if (secondMatch[AM_PM_HOUR_GROUP5]) {
      if (hour > 12)
        return null;
      var ampm = secondMatch[AM_PM_HOUR_GROUP5][0].toLowerCase();
      if (ampm == "a") {
        meridiem = 0;
        if (hour == 12)
          hour = 0;
      }
      if (ampm == "p") {
        meridiem = 1;
        if (hour != 12)
          hour += 12;
      }
      if (!result.start.isCertain("meridiem")) {
        if (meridiem == 0) {
          result.start.imply("meridiem", 0);
          if (result.start.get("hour") == 12) {
            result.start.assign("hour", 0);
          }
        } else {
          result.start.imply("meridiem", 1);
          if (result.start.get("hour") != 12) {
            result.start.assign("hour", result.start.get("hour") + 12);
          }
        }
      }
    } else if (secondMatch[ZH_AM_PM_HOUR_GROUP_12]) {
      const zhAMPMString12 = secondMatch[ZH_AM_PM_HOUR_GROUP_12];
      var zhAMPM1 = zhAMPMString12[0];
      if (zhAMPM1 == "\u671D" || zhAMPM1 == "\u65E9") {
        meridiem = 0;
        if (hour == 12)
          hour = 0;
      } else if (zhAMPM1 == "\u665A") {
        meridiem = 1;
        if (hour != 12)
          hour += 12;
      }
    } else if (secondMatch[ZH_AM_PM_HOUR_GROUP_22]) {
      const zhAMPMString22 = secondMatch[ZH_AM_PM_HOUR_GROUP_22];
      var zhAMPM2 = zhAMPMString22[0];
      if (zhAMPM2 == "\u4E0A" || zhAMPM2 == "\u671D" || zhAMPM2 == "\u65E9" || zhAMPM2 == "\u51CC") {
        meridiem = 0;
        if (hour == 12)
          hour = 0;
      } else if (zhAMPM2 == "\u4E0B" || zhAMPM2 == "\u664F" || zhAMPM2 == "\u665A") {
        meridiem = 1;
        if (hour != 12)
          hour += 12;
      }
    } else if (secondMatch[ZH_AM_PM_HOUR_GROUP_32]) {
      const zhAMPMString32 = secondMatch[ZH_AM_PM_HOUR_GROUP_32];
      var zhAMPM3 = zhAMPMString32[0];
      if (zhAMPM3 == "\u4E0A" || zhAMPM3 == "\u671D" || zhAMPM3 == "\u65E9" || zhAMPM3 == "\u51CC") {
        meridiem = 0;
        if (hour == 12)
          hour = 0;
      } else if (zhAMPM3 == "\u4E0B" || zhAMPM3 == "\u664F" || zhAMPM3 == "\u665A") {
        meridiem = 1;
        if (hour != 12)
          hour += 12;
      }
    }
    result.text = result.text + secondMatch[0];
    result.end.assign("hour", hour);
    result.end.assign("minute", minute);
    if (meridiem >= 0) {
      result.end.assign("meridiem", meridiem);
    } else {
      const startAtPM = result.start.isCertain("meridiem") && result.start.get("meridiem") == 1;
      if (startAtPM && result.start.get("hour") > hour) {
        result.end.imply("meridiem", 0);
      } else if (hour > 12) {
        result.end.imply("meridiem", 1);
      }
    }
    if (result.end.date().getTime() < result.start.date().getTime() && !result.end.isCertain("day")) {
      result.end.addDurationAsImplied({ day: 1 });
    }
    return result;
  }
};

// node_modules/chrono-node/dist/esm/locales/zh/hant/parsers/ZHHantWeekdayParser.js
var PATTERN27 = new RegExp("(?:\u661F\u671F|\u79AE\u62DC|\u9031)(?<weekday>" + Object.keys(WEEKDAY_OFFSET2).join("|") + ")");
var ZHHantWeekdayParser = class extends AbstractParserWithWordBoundaryChecking {
  innerPattern() {
    return PATTERN27;
  }
  innerExtract(context2, match) {
    const result = context2.createParsingResult(match.index, match[0]);
    const dayOfWeek = match.groups.weekday;
    const offset = WEEKDAY_OFFSET2[dayOfWeek];
    if (offset === void 0)
      return null;
    const date = new Date(context2.refDate.getTime());
    const startMomentFixed = false;
    const refOffset = date.getDay();
    let diff = offset - refOffset;
    if (Math.abs(diff - 7) < Math.abs(diff)) {
      diff -= 7;
    }
    if (Math.abs(diff + 7) < Math.abs(diff)) {
      diff += 7;
    }
    date.setDate(date.getDate() + diff);
    result.start.assign("weekday", offset);
    if (startMomentFixed) {
      result.start.assign("day", date.getDate());
      result.start.assign("month", date.getMonth() + 1);
      result.start.assign("year", date.getFullYear());
    } else {
      result.start.imply("day", date.getDate());
      result.start.imply("month", date.getMonth() + 1);
      result.start.imply("year", date.getFullYear());
    }
    return result;
  }
};

// node_modules/chrono-node/dist/esm/locales/zh/hant/refiners/ZHHantMergeDateRangeRefiner.js
var ZHHantMergeDateRangeRefiner = class extends AbstractMergeDateRangeRefiner {
  patternBetween() {
    return /^\s*(至|到|\-|\~|～|－|ー)\s*$/i;
  }
};

// node_modules/chrono-node/dist/esm/locales/zh/hant/refiners/ZHHantMergeDateTimeRefiner.js
var ZHHantMergeDateTimeRefiner = class extends AbstractMergeDateTimeRefiner {
  patternBetween() {
    return /^\s*$/i;
  }
};

// node_modules/chrono-node/dist/esm/locales/zh/index.js
var casual4 = new Chrono(createCasualConfiguration3());
var strict4 = new Chrono(createConfiguration3());
function parse4(text3, ref, option) {
  return casual4.parse(text3, ref, option);
}
function createCasualConfiguration3() {
  const option = createConfiguration3();
  option.parsers.unshift(new ZHHantCasualDateParser());
  return option;
}
function createConfiguration3() {
  const configuration2 = includeCommonConfiguration({
    parsers: [
      new ZHHantDateParser(),
      new ZHHansDateParser(),
      new ZHHantRelationWeekdayParser(),
      new ZHHansRelationWeekdayParser(),
      new ZHHantWeekdayParser(),
      new ZHHansWeekdayParser(),
      new ZHHantTimeExpressionParser(),
      new ZHHansTimeExpressionParser(),
      new ZHHantDeadlineFormatParser(),
      new ZHHansDeadlineFormatParser()
    ],
    refiners: [new ZHHantMergeDateRangeRefiner(), new ZHHantMergeDateTimeRefiner()]
  });
  configuration2.refiners = configuration2.refiners.filter((refiner) => !(refiner instanceof ExtractTimezoneOffsetRefiner));
  return configuration2;
}

// src/minutes/due-days.ts
var LETTER = "a-z\\u00aa-\\u02af\\u0370-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufaff";
var YEAR = "(?:19|20)\\d\\d";
var FULL_DAY = `${YEAR}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?${YEAR}`;
function dayIn(months, weekdays) {
  const named = `(?:${months})\\.?\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s${YEAR})?|\\d{1,2}(?:(?:\\.|st|nd|rd|th|er)?\\s(?:of\\s)?|-)(?:${months})(?:(?:\\.?\\s|-)${YEAR})?`;
  return `(?:(?:(?:${weekdays})\\.?,?\\s(?:den\\s)?)?(?:${FULL_DAY}|${named}))`;
}
var RELEASE = "(?:r-?\\d+(?:\\.\\d+)*|v\\d+(?:\\.\\d+)+|\\d+\\.\\d+(?:\\.\\d+)?(?:-?(?:rc|beta|alpha)\\d*)?|q[1-4](?:\\s(?:19|20)\\d\\d)?|release(?:\\sr?\\d+(?:\\.\\d+)*)?)";
var EN_MONTHS = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
var EN_DAY = dayIn(EN_MONTHS, "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?");
var EN_MONTH = `(?:${EN_MONTHS})(?:\\s${YEAR})?`;
var EN_MONTH_NOT_NAME = `(?!(?:jan|mar|june|april)(?![${LETTER}]))${EN_MONTH}`;
var EN_WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
var EN_OCCASION = "(?:meeting|call|session|sync|release|sprint|summit|workshop|plenary|iteration|milestone|conference|hackathon)s?";
var EN_NEXT = `(?:(?:this|the|our)\\s)*(?:next|following|coming|upcoming)\\s(?:[${LETTER}]+\\s)?(?:week|month|quarter|year|weekend|time|${EN_WEEKDAY}|${EN_OCCASION})(?:\\s\\(${EN_DAY}\\)|,\\s${EN_DAY})?`;
var EN_SOON = `(?:tomorrow|today|tonight|noon|eo[dwmqy]|(?:the\\s)?end\\sof\\s(?:the\\s|this\\s|next\\s)?(?:day|week|month|quarter|year|sprint|q[1-4]|${EN_MONTH})|(?:this|next)\\s(?:week|month|weekend|${EN_WEEKDAY})|mid-?\\s?${EN_MONTH}|christmas|easter|(?:summer|winter|spring|autumn|christmas|easter)\\s(?:break|holidays?)|holidays)`;
var EN_COUNT = "(?:an?|one|two|three|four|six|\\d{1,2})(?:\\s(?:or|to|-)\\s(?:two|three|four|\\d{1,2}))?\\s(?:days?|weeks?|months?)";
var DE_MONTHS = "jan(?:uar)?|j\xE4nner|feb(?:ruar)?|m\xE4rz|m\xE4r|mrz|apr(?:il)?|mai|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dez(?:ember)?";
var DE_MONTH = `(?:${DE_MONTHS})(?:\\s${YEAR})?`;
var DE_WEEKDAY = "(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)";
var DE_DAY = dayIn(DE_MONTHS, DE_WEEKDAY);
var DE_OCCASION = "(?:treffen|meeting|plenum|plena|sitzung|termin|besprechung|call|sprint|release|workshop|mal|woche|monat|quartal|jahr)";
var DE_NEXT = `(?:(?:de[rnm]|das|die)\\s)?(?:n\xE4chste[rnsm]?|kommende[rnsm]?|folgende[rnsm]?)\\s(?:${DE_OCCASION}|${DE_WEEKDAY})`;
var DE_SOON = `(?:morgen|kw\\s?\\d{1,2}|\xFCbermorgen|heute|ende\\s(?:(?:der|des|dieser|dieses|n\xE4chster|n\xE4chsten)\\s)?(?:woche|monats?|quartals?|jahr(?:es)?|q[1-4]|${DE_MONTH})|mitte\\s${DE_MONTH}|weihnachten|ostern|pfingsten)`;
var FR_MONTHS = "janv(?:ier)?|f[\xE9e]v(?:r(?:ier)?)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|ao[u\xFB]t|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|d[\xE9e]c(?:embre)?";
var FR_MONTH = `(?:${FR_MONTHS})(?:\\s${YEAR})?`;
var FR_WEEKDAY = "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)";
var FR_DAY = dayIn(FR_MONTHS, FR_WEEKDAY);
var FR_NEXT = `(?:(?:la|le)\\s)?(?:prochaine?\\s(?:r\xE9union|fois|s\xE9ance|appel|semaine|sprint|version)|(?:semaine|mois|trimestre|ann\xE9e|r\xE9union|s\xE9ance|${FR_WEEKDAY})\\sprochaine?)`;
var FR_SOON = `(?:demain|(?:la\\s)?fin\\s(?:(?:de\\s(?:la\\s|l[\u2019'])?|du\\s)?)(?:semaine|mois|trimestre|ann\xE9e|${FR_MONTH})|mi-${FR_MONTH}|no\xEBl|p\xE2ques)`;
var ZH_DAY = "(?:(?:\\d{4}\\s?\u5E74\\s?)?\\d{1,2}\\s?\u6708\\s?\\d{1,2}\\s?[\u65E5\u53F7]|(?:\u4E0B|\u672C|\u8FD9)?(?:\u5468|\u661F\u671F)[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u65E5\u5929]?|\u660E\u5929|\u4ECA\u5929|\u6708\u5E95|\u672C\u6708\u5E95|\u5E74\u5E95|\u4E0B\u6B21(?:\u4F1A\u8BAE|\u4F8B\u4F1A|\u5F00\u4F1A))";

// src/minutes/due-forms.ts
function phrasesIn(lower, form2) {
  return form2.phrases.flatMap(({ lead, times }) => {
    const found = [];
    for (const match of lower.matchAll(lead)) {
      if (match.index < (found.at(-1)?.end ?? 0)) continue;
      const end = endOf(lower, match.index + match[0].length, times);
      if (end !== null) found.push({ start: match.index, end });
    }
    return found;
  });
}
function endOf(lower, from, times) {
  if (times.length === 0) return from;
  for (const time2 of times) {
    time2.lastIndex = from;
    if (time2.test(lower)) return time2.lastIndex;
  }
  return null;
}
var phrase = (lead, ...times) => ({
  lead: new RegExp(`(?<![${LETTER}0-9_./-])(?:${lead})`, "g"),
  times
});
var time = (source) => new RegExp(`(?:${source})(?![${LETTER}0-9_])`, "y");
var form = (force, ...phrases) => ({ force, atEnd: false, phrases });
var DUE_HINTS = {
  en: /next|following|coming|week|month|quarter|year|day|tomorrow|tonight|noon|\beo[dwmqy]\b|end of|\bdue\b|deadline|target|\beta\b|christmas|easter|holiday|until|\btill?\b|before|release|\b[rvq]-?\d|\d[-/.]\s?\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/u,
  de: /nächst|kommend|folgend|woche|monat|quartal|morgen|heute|\bende\b|\bbis\b|\bvor\b|spätestens|fällig|\bbinnen\b|innerhalb|\bkw\b|tage?\b|mittwoch|release|\d\.\s?\d|\d[-/]\d|\b(?:jän|mär|mrz|januar|februar|april|mai|juni|juli|august|september|okt|november|dez)/u,
  fr: /prochain|semaine|\bmois\b|demain|\bfin\b|d[’']ici|avant|jusqu|échéance|jours?\b|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\d[-/]\d|\b(?:janv|févr|fév|mars|avr|mai|juin|juil|ao[uû]t|septembre|octobre|novembre|déc)/u,
  zh: /[周月日号天底期会]/u
};
var EN = {
  day: time(EN_DAY),
  next: time(EN_NEXT),
  soon: time(EN_SOON),
  month: time(`${EN_MONTH}(?!\\s\\d)`),
  release: time(RELEASE)
};
var DE = {
  day: time(DE_DAY),
  next: time(DE_NEXT),
  release: time(RELEASE),
  month: time(`${DE_MONTH}(?!\\s\\d)`)
};
var FR = {
  day: time(FR_DAY),
  next: time(FR_NEXT),
  month: time(`${FR_MONTH}(?!\\s\\d)`)
};
var DUE_FORMS = {
  en: [
    form(
      "deadline",
      phrase(
        "(?:by|until|till?|before|no\\slater\\sthan|due(?:\\s(?:by|on|date))?:?|deadline:?|eta:?|target(?:\\sdate)?:?)\\s(?:the\\s)?",
        EN.day,
        time("\\d{1,2}/\\d{1,2}"),
        EN.next,
        EN.soon,
        time(EN_WEEKDAY),
        EN.release,
        time(EN_MONTH_NOT_NAME)
      ),
      phrase("(?:until|till?|before)\\s(?:the\\s|our\\s|that\\s|this\\s)?", time(EN_OCCASION)),
      phrase("for\\s(?:the\\s)?", EN.day, EN.next, time("tomorrow")),
      phrase(
        "(?:with)?in\\s(?:(?:the|about|around)\\s)?(?:next\\s(?:few\\s|couple\\sof\\s)?)?",
        time(`${EN_COUNT}|days|weeks|months|week|month|quarter`)
      ),
      phrase("(?:over|during)\\s(?:the\\s)?(?:next|coming)\\s(?:few\\s)?", time(`${EN_COUNT}|days|weeks?|months?`))
    ),
    form(
      "day",
      phrase("on\\s(?:the\\s)?", EN.day),
      phrase("in\\s", EN.month),
      phrase("after\\s(?:the\\s)?", EN.release, EN.day, time("summit|holidays"), EN.next)
    ),
    {
      ...form(
        "day",
        phrase(`(?=\\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)`, EN.day)
      ),
      atEnd: true
    },
    form(
      "loose",
      phrase("(?=this|the|our|next|following|coming|upcoming)", EN.next),
      phrase(
        "",
        time(`tomorrow|this\\s(?:week|month|${EN_WEEKDAY})|end\\sof\\s(?:the\\s|this\\s|next\\s)?(?:week|month)`)
      )
    )
  ],
  de: [
    form(
      "deadline",
      phrase(
        "(?:bis|vor|sp\xE4testens|f\xE4llig)(?:\\s(?:zum|zur|am|bis|dem|der|vor|sp\xE4testens))*:?\\s",
        DE.day,
        time("\\d{1,2}\\.\\s?\\d{1,2}\\.?"),
        DE.next,
        time(DE_SOON),
        time(DE_WEEKDAY),
        DE.release,
        time(DE_MONTH)
      ),
      phrase("(?:f\xFCr|zum|zur|f\xFCrs)\\s(?:das\\s|die\\s|den\\s)?", DE.next, DE.day),
      phrase(
        "(?:in|innerhalb\\s(?:von|der\\sn\xE4chsten)|binnen)\\s",
        time("(?:einer|einem|zwei|drei|vier|\\d{1,2})\\s(?:tage?n?|wochen?|monate?n?)")
      )
    ),
    form(
      "day",
      phrase("am\\s", DE.day),
      phrase("im\\s", DE.month),
      phrase("nach\\s(?:dem\\s|der\\s)?", DE.release, DE.day)
    ),
    form(
      "loose",
      phrase("(?=de[rnm]|das|die|n\xE4chst|kommend|folgend)", DE.next),
      phrase("", time("morgen|diese\\swoche"))
    )
  ],
  fr: [
    form(
      "deadline",
      phrase(
        "(?:d[\u2019']ici|avant|jusqu[\u2019'](?:au?|\xE0)|pour|\xE9ch\xE9ance\\s?:?)(?:\\s(?:le|la|au|\xE0))*\\s",
        FR.day,
        FR.next,
        time(FR_SOON),
        time(FR_WEEKDAY),
        time(FR_MONTH)
      ),
      phrase("(?:dans|sous|d[\u2019']ici)\\s", time("(?:une?|deux|trois|quatre|\\d{1,2})\\s(?:jours?|semaines?|mois)"))
    ),
    form(
      "day",
      phrase("le\\s", FR.day),
      phrase("en\\s", FR.month),
      phrase("apr\xE8s\\s(?:le\\s|la\\s)?", time(RELEASE), FR.day)
    ),
    form("loose", phrase("", FR.next, time("demain")))
  ],
  // Han has no word boundaries.
  zh: [
    form("deadline", {
      lead: new RegExp(
        `(?:\u622A\u6B62|\u622A\u81F3|\u4E0D\u665A\u4E8E)[\uFF1A:\\s]*(?:\u5230|\u81F3|\u4E8E)?\\s?${ZH_DAY}|(?:\u5728)?${ZH_DAY}\\s?(?:\u4E4B\u524D|\u4EE5\u524D|\u524D)`,
        "gu"
      ),
      times: []
    })
  ]
};
var NO_PLAIN_DAY = new RegExp(
  `(?<!\\p{L})(?:(?:next|n\xE4chste[rnsm]?)\\s(?:\\p{L}+\\s)?(?:${EN_WEEKDAY}|${DE_WEEKDAY})|${FR_WEEKDAY}\\sprochain|(?:this|next|n\xE4chste[rn]?|kommende[rn]?|diese[rn]?)\\s(?:week|month|quarter|year|weekend|woche|monats?|jahr|quartal)|(?:${EN_OCCASION}|treffen|sitzung|termin|besprechung|mal|r\xE9union|s\xE9ance|fois)$|semaine\\sprochaine|mois\\sprochain|(?:next|few|couple)\\s|(?:days|weeks|months|week|month|quarter)$(?<!(?:${EN_COUNT}|end\\sof\\s(?:the\\s|this\\s)?(?:week|month))))|(?<![\\d/])(?:0?\\d|1[0-2])/(?:0?\\d|1[0-2])(?![\\d/])|\u4E0B\u5468(?![\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u65E5\u5929])|[\u4E0B\u672C]?(?:\u5468|\u661F\u671F)(?:\u4E4B\u524D|\u4EE5\u524D|\u524D)|\u4E0B\u6B21`,
  "iu"
);

// src/minutes/due.ts
var PARSERS = { en: parse2, de: parse, fr: parse3, zh: parse4 };
var FORCES = ["deadline", "day", "loose"];
function dueIn(text3, meetingDate2, languages) {
  const small = text3.toLowerCase();
  const lower = small.length === text3.length ? small : text3;
  const spoken2 = languages.filter((language) => DUE_HINTS[language].test(lower));
  for (const force of FORCES) {
    const dues = spoken2.flatMap(
      (language) => DUE_FORMS[language].filter((form2) => form2.force === force).flatMap((form2) => read(form2, { text: text3, lower }, meetingDate2, language))
    );
    const [first] = dues.sort((one2, other) => one2.start - other.start || other.due.text.length - one2.due.text.length);
    if (first !== void 0) return first.due;
  }
  return null;
}
function read(form2, { text: text3, lower }, meetingDate2, language) {
  return phrasesIn(lower, form2).flatMap((at) => {
    const phrase2 = text3.slice(at.start, at.end).trim();
    const due = { text: phrase2, date: dayOf(phrase2, meetingDate2, language) };
    const start = text3.indexOf(phrase2, at.start);
    if (form2.force === "day" && meetingDate2 !== null && isPastMonth(phrase2, meetingDate2, language)) return [];
    return isMeant(form2, due, text3, start, meetingDate2) ? [{ start, due }] : [];
  });
}
var TOLD = new RegExp("(?<!\\p{L})(?:that|who|which|whether|because|dass|weil|que|qui)(?!\\p{L})|(?<!\\p{L})(?:ask|invite|remind|tell|request|bitte[nt]?|frag(?:en|t))(?!\\p{L})[^]*(?<!\\p{L})(?:to|zu|ob|um)(?!\\p{L})", "iu");
var MAX_BEFORE = 500;
var SUBJECT = new RegExp("^\\s*(?:is|are|will|was|would|shall|wird|ist|findet|aura|est|:|on|at)(?!\\p{L})", "iu");
function isMeant(form2, due, text3, start, meetingDate2) {
  const before = text3.slice(0, start);
  const after = text3.slice(start + due.text.length);
  const alone = /^[\s([]*$/u.test(before) && /^[\s)\].]*$/u.test(after);
  if (alone || form2.force === "deadline") return true;
  const past = due.date !== null && meetingDate2 !== null && due.date < meetingDate2;
  if (past || TOLD.test(sentence(before.slice(-MAX_BEFORE)))) return false;
  if (form2.force === "day")
    return !form2.atEnd || due.date !== null && meetingDate2 !== null && /^[\s)\].,]*$/u.test(after);
  return !SUBJECT.test(after);
}
function sentence(text3) {
  return text3.slice(Math.max(text3.lastIndexOf(". "), text3.lastIndexOf("; ")) + 1);
}
var AHEAD_MS = 200 * 24 * 60 * 60 * 1e3;
function dayOf(phrase2, meetingDate2, language) {
  const plain3 = dateIn(phrase2);
  if (plain3 !== null) return plain3;
  const told = /(?:\(|next[^,]*,\s)(?<day>[^(),]+(?:,\s\d{4})?)\)?$/iu.exec(phrase2)?.groups?.["day"] ?? phrase2;
  if (meetingDate2 === null || NO_PLAIN_DAY.test(told)) return null;
  const start = startOf(told, meetingDate2, language);
  if (start === void 0 || !(start.isCertain("day") || start.isCertain("weekday"))) return null;
  const [year, month, day] = [start.get("year") ?? 0, start.get("month") ?? 1, start.get("day") ?? 1];
  const rolledOver = start.isCertain("month") && !start.isCertain("year");
  const past = rolledOver && Date.UTC(year, month - 1, day) - Date.parse(meetingDate2) > AHEAD_MS;
  return dateIn(`${past ? year - 1 : year}-${month}-${day}`);
}
function startOf(phrase2, meetingDate2, language) {
  return PARSERS[language](phrase2, /* @__PURE__ */ new Date(`${meetingDate2}T12:00:00`), { forwardDate: true })[0]?.start;
}
function isPastMonth(phrase2, meetingDate2, language) {
  const start = startOf(phrase2, meetingDate2, language);
  if (start === void 0 || start.isCertain("day") || !start.isCertain("month")) return false;
  const months = ((start.get("month") ?? 1) - Number(meetingDate2.slice(5, 7)) + 12) % 12;
  return start.isCertain("year") ? start.date() < new Date(meetingDate2) && months !== 0 : months > 6;
}
var DAY_MS = 24 * 60 * 60 * 1e3;
function nextMeetingDate(dates, after) {
  const days = [...new Set(dates)].sort();
  const later = days.find((day) => day > after);
  if (later !== void 0) return later;
  const recent = [...days.filter((day) => day < after), after].slice(-4).map((day) => Date.parse(day));
  const gaps = recent.slice(1).map((day, index2) => (day - (recent[index2] ?? day)) / DAY_MS);
  const [usual] = gaps;
  if (usual === void 0 || gaps.length < 3 || gaps.some((gap) => gap !== usual)) return null;
  return new Date(Date.parse(after) + usual * DAY_MS).toISOString().slice(0, 10);
}

// src/minutes/people/people.ts
var LOGIN = /^[A-Za-z\d](?:[A-Za-z\d-]{0,38})$/u;
var BEHIND_NAME = /\s+[-–—|/]\s+.*$|\s*[:：].*$/u;
var NO_NAME = /^(?:(?:add )?(?:your|first|full|last) names?(?: here)?|names?|all|every(?:one|body)|nobody|none|nil|tbd|n\/?a|et al\.?|others?|alle|niemand|keine?r?|andere|tous|toutes|personne|autres)$/iu;
var MARKER = new RegExp("^[^\\p{L}]*(?:(?:AIs?|ACTIONS?|TO-?DOS?|DECISIONS?|AGREED|RESOLVED|RESOLUTION|PROPOSED|PROPOSAL|INFO|NOTE|TOPIC|LINK|IDEA|HELP)(?![\\p{L}\\p{N}])|[Aa]ction (?:items?|points?)(?!\\p{L}))", "u");
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
function piecesOf(line) {
  const pieces = [""];
  let depth = 0;
  for (const piece of line.split(/([()[\],;、，；\n]|\s(?:and|und|et|&)\s)/u)) {
    if (piece === "(" || piece === "[") depth++;
    if (piece === ")" || piece === "]") depth = Math.max(0, depth - 1);
    if (depth === 0 && /^(?:[,;、，；\n]|\s(?:and|und|et|&)\s)$/u.test(piece)) pieces.push("");
    else pieces.push((pieces.pop() ?? "") + piece);
  }
  return pieces;
}
function initialsBeside(pieces) {
  const short2 = pieces.map((piece) => {
    const { name = "", letters } = new RegExp("^(?<name>[^(]*)\\(\\s*(?<letters>\\p{L}{2,3})\\s*[,;)]", "u").exec(piece)?.groups ?? {};
    if (letters === void 0) return void 0;
    const words = name.split(/\s+/u).map((word) => folded(word).charAt(0));
    return { letters, fits: words.includes(folded(letters).charAt(0)) };
  });
  const given = short2.filter((one2) => one2 !== void 0);
  const plain3 = given.length > 1 && given.every((one2) => one2.fits);
  const differ = new Set(given.map(({ letters }) => letters)).size === given.length;
  return short2.map((one2) => plain3 && differ ? one2?.letters : void 0);
}
var MAX_PERSON = 300;
function withoutTitle(name) {
  return name.replace(new RegExp("^\\s*(?:(?:dr|prof|mr|mrs|ms|mx|herr|hr|frau|fr|m|mme|mlle)(?:\\.\\s*|\\s+))+(?=\\p{L})", "iu"), "");
}
function folded(name) {
  return name.normalize("NFD").replace(new RegExp("\\p{M}", "gu"), "").toLowerCase().trim();
}
function personIn(piece) {
  const text3 = piece.trim().slice(0, MAX_PERSON).replace(/^\[[ xX]\]\s*/u, "").replace(/^\[([^[\]]{2,60})\]$/u, "$1");
  if (MARKER.test(text3)) return null;
  const mention = new RegExp("^@(\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+)$", "u").exec(text3.trim())?.[1];
  if (mention !== void 0) return { name: mention, login: false, fullName: mention };
  const login = /(?<![\p{L}\p{N}])@(?<login>[A-Za-z\d](?:[A-Za-z\d-]{0,38}))/u.exec(text3)?.groups?.["login"];
  if (login !== void 0) {
    const [before = "", after = ""] = text3.split(`@${login}`);
    const bracket = /^[\s_*]*\((?<inside>[^()]*)\)/u.exec(after)?.groups?.["inside"] ?? "";
    const fullName = `${before};${bracket}`.split(/[,;|]|\/\//u).map(nameIn).find(isFullName) ?? null;
    return { name: login, login: true, fullName };
  }
  const name = nameIn(text3);
  if (name === null) return null;
  const nick = nickBeside(name, text3);
  if (nick !== null) return { name: nick, login: false, fullName: name };
  return { name, login: false, fullName: /\s/u.test(name) ? name : null };
}
function nickBeside(name, text3) {
  const [, nick = "", ...more] = text3.split(/\s+\/\s+/u).map((part) => part.trim());
  if (!/^[a-z\d][\w[\]`^{}|-]{1,30}$/u.test(nick)) return null;
  return more.length > 0 || folded(name).startsWith(nick.charAt(0)) ? nick : null;
}
function nameIn(text3) {
  const written = text3.replace(/[([{].*$/u, "").replace(BEHIND_NAME, "");
  if (new RegExp("^[^\\p{L}]*\\d+\\s+\\p{L}|\\d[.\\s-]\\d{3}|^\\s*\\p{Lu}{2,}-\\d+\\s*$", "u").test(written)) return null;
  const name = written.replace(new RegExp("^(?:[^\\p{L}\\p{N}]|\\p{N}+(?![\\p{L}\\p{N}_-]))+|[^\\p{L}\\p{N}_.\u2026]+$", "gu"), "").replace(/\s+\d+$/u, "").trim();
  const words = name.split(/\s+/u);
  if (!new RegExp("\\p{L}", "u").test(name) || words.length > 5 || NO_NAME.test(name) || isSentence(words)) return null;
  return new RegExp("https?:|[?!\u2026<>]|\\.\\.\\.|\\p{Script=Han}{7}", "u").test(name) ? null : name;
}
function isSentence(words) {
  return words.length > 1 && new RegExp("^\\p{Ll}.*\\.$", "u").test(words.at(-1) ?? "");
}
function isFullName(name) {
  if (name !== null && new RegExp("^(?!\u4E3B\u6301|\u8BB0\u5F55|\u53C2\u4F1A|\u8D1F\u8D23)\\p{Script=Han}{2,4}$", "u").test(name)) return true;
  const words = name?.split(/\s+/u) ?? [];
  return words.length > 1 && words.every(isNameWord);
}
var PARTICLE = /^(?:de[rnl]?|di|da|dos?|du|la|le|van|von|zu[mr]?|bin|al|el|y|e)$/iu;
function isNameWord(word) {
  return /^[^\p{Ll}]/u.test(word) || PARTICLE.test(word);
}
function isLineOfNames(line) {
  return piecesOf(line).every((piece) => {
    const words = piece.replace(/[([].*$|\s\/\s.*$/u, "").trim().split(/\s+/u);
    return words.length <= 4 && !/[:：]/u.test(words.join(" ")) && !/[.!?。！？]$/u.test(piece.trim().replace(new RegExp("(?<=\\s\\p{Lu})\\.$", "u"), "")) && !MARKER.test(piece) && (words.length === 1 || words.every(isNameWord));
  });
}

// src/minutes/people/attendance-words.ts
var LIST_WORDS = "participants?|attendees?|attendance|attended(?: by)?|attending|present|in attendance|members present|also present|people|who(?:['\u2019]s| is| was) (?:here|there)|on the call|guests?|visitors?|observers?|anwesende?|anwesenheit|(?:mit )?dabei|teilnehmer(?:[:*_]?innen)?|teilnehmende|g\xE4ste|(?:\xE9taient )?(?:les )?(?:membres |participants )?pr\xE9sent(?:e?s?|[\xB7.\u2022\u2219(-]e[)]?(?:[\xB7.\u2022\u2219(-]?s[)]?)?)|participante?s|participant[\xB7.\u2022\u2219(-]e[)]?[\xB7.\u2022\u2219(-]?s[)]?|invit\xE9(?:e?s?|[\xB7.]e[\xB7.]s)|\u53C2\u4F1A[\u4EBA\u5458\u8005]*|\u51FA\u5E2D[\u4EBA\u5458\u8005]*|\u4E0E\u4F1A[\u4EBA\u5458\u8005]*|\u53C2\u4E0E[\u4EBA\u5458\u8005]+|\u5230\u573A";
var ABSENT_WORDS = "regrets?|apologies|absent|absentees?|excused|not present|not attending|unable to attend|entschuldigt|abwesend|fehlend|es fehl(?:en|t)|excus\xE9(?:e?s?|[\xB7.]e[\xB7.]s)|absent(?:e?s?|[\xB7.]e[\xB7.]s)|\u7F3A\u5E2D|\u8BF7\u5047";
var LIST_HEADING = new RegExp(
  `^[^\\p{L}]*(?:(?:list of |meeting |the )?(?:${LIST_WORDS})|(?:\\p{L}+ ){1,2}(?:participants|attendees)|(?:\\p{L}+ ){0,2}(?:members|people) (?:present|attending)|anwesende \\p{L}+)(?!\\p{L})[^\\p{L}]*(?:[-\u2013\u2014(][^]*)?$`,
  "iu"
);
var MEMBERS = new RegExp("^[^\\p{L}]*(?:[\\p{L}\\d-]{1,30} ){0,3}(?:members|mitglieder|membres|roll[- ]?call|quorum)(?!\\p{L})[^\\p{L}]*$", "iu");
var TELLS_PEOPLE = new RegExp(
  `(?<![a-z])(?:${LIST_WORDS}|anwesende \\S+|members|mitglieder|membres|roll[- ]?call|quorum)(?![a-z])(?:[^a-z\\n]|:[a-z\\d_+-]+:)*(?:[-\u2013\u2014(:\uFF1A\xB7\u2022|<]|$)|(?:^[^a-z@\\n]*|[\xB7\u2022|>][^a-z@\\n]{0,60})(?:who|others?)(?![a-z])\\s*(?:\\([^()]*\\))?[^a-z\\n]*[:\uFF1A]`,
  "gm"
);
var LEAD_IN = new RegExp(
  `^[^\\p{L}@]*(?:(?:${LIST_WORDS})|(?<who>who|others?|(?:\\p{L}{1,20} ){0,2}members))(?:\\s*\\([^()]*\\))?\\s*[:\uFF1A]\\s*(?<names>\\S[^]*)?$`,
  "iu"
);
var ABSENT_LINE = new RegExp(
  `^[ \\t>*_+-]{0,8}(?:${ABSENT_WORDS})[*_ \\t]{0,4}[:\uFF1A][*_ \\t]{0,4}(\\S[^\\n]{0,300})$`,
  "gimu"
);
var ABSENT = new RegExp(`^[^\\p{L}@]*(?:${ABSENT_WORDS})(?!\\p{L})`, "iu");
var OTHER_PART = new RegExp("^[^\\p{L}]*(?:agenda|notes?|minutes|topics?|discussions?|actions?|decisions?|updates?|announcements|previous|prev|tagesordnung|traktanden|themen|ordre du jour|sujets|\u8BAE\u7A0B|\u8BAE\u9898)(?!\\p{L})", "iu");
var LINES = /\n|\s[·•|]\s(?=[\p{L} ]{2,24}[:：])/u;
function leadIn(line, told) {
  const lead = LEAD_IN.exec(line);
  if (lead === null) return null;
  const { who, names = "" } = lead.groups ?? {};
  const people = peopleIn(names);
  if (who === void 0) return people;
  return /^who$/iu.test(who) ? people.length > 1 ? people : null : told ? people : null;
}

// src/minutes/spoken.ts
function spoken(node2) {
  return textOf(node2).replace(/:[a-z\d_+-]+:/giu, " ").trim();
}
function textOf(node2) {
  if (node2.type === "text") return node2.value;
  if (node2.type === "break" || node2.type === "html" && /^<br/iu.test(node2.value)) return "\n";
  return "children" in node2 ? node2.children.map(textOf).join("") : "";
}

// src/minutes/people/people-list.ts
function peopleOfList(list2, awaited) {
  switch (awaited) {
    case "people":
      return peopleOfItems(list2);
    case "ticked":
      return list2.children.some((item) => item.checked === true) && holdsNames(list2) ? peopleOfItems(list2) : [];
    case "names":
      return holdsNames(list2) ? peopleOfItems(list2) : peopleOfLeadIns(list2);
    case "handles":
      return holdsNames(list2) && list2.children.every((item) => /^[^\p{L}\p{N}]*@\S/u.test(firstLine(item))) ? peopleOfItems(list2) : peopleOfLeadIns(list2);
    case null:
      return peopleOfLeadIns(list2);
  }
}
function holdsNames(list2) {
  return list2.children.every((item) => item.children.length === 1 && isLineOfNames(firstLine(item)));
}
function firstLine(item) {
  const [first] = item.children;
  return first?.type === "paragraph" ? spoken(first).split("\n")[0] ?? "" : "";
}
function peopleOfLeadIns(list2) {
  return list2.children.flatMap((item) => {
    const [first, ...rest] = item.children;
    if (first?.type !== "paragraph") return [];
    const text3 = spoken(first);
    const people = text3.split(LINES).flatMap((line) => ABSENT.test(line) ? [] : leadIn(line, false) ?? []);
    if (people.length > 0) return people;
    if (leadIn(text3, false) === null && !LIST_HEADING.test(text3)) return [];
    return rest.flatMap((child) => child.type === "list" ? peopleOfItems(child) : []);
  });
}
function peopleOfItems(list2) {
  const ticked = list2.children.some((item) => item.checked === true);
  const there = list2.children.filter((item) => {
    const [first] = item.children;
    if (first?.type !== "paragraph" || ticked && item.checked === false) return false;
    const text3 = spoken(first);
    return !ABSENT.test(text3) && !text3.includes("\u274C");
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
var COLUMNS = {
  login: new RegExp("github|(?<!\\p{L})gh(?!\\p{L})|handle|login|user|account", "iu"),
  nick: new RegExp("(?<!\\p{L})(?:nick|irc)", "iu"),
  initials: new RegExp("initial|abbrev|(?<!\\p{L})abbr|acronym|k\xFCrzel|\u7F29\u5199", "iu"),
  firm: new RegExp("organi[sz]ation|(?<!\\p{L})orgs?(?!\\p{L})|company|affiliation|employer|institut|firma?(?!\\p{L})|soci\xE9t\xE9|e-?mail|pronouns|\u516C\u53F8|\u5355\u4F4D|\u673A\u6784", "iu"),
  listed: new RegExp("participant|attendee|teilnehm|(?<!\\p{L})members?(?!\\p{L})|mitglied|full name|first name|\u59D3\u540D", "iu"),
  present: /presen|attend|anwesen|présen|出席/iu,
  name: new RegExp("name|who|person|(?<!\\p{L})(?:nom|pr\xE9nom)(?!\\p{L})", "iu"),
  other: /^\W*$|role|rolle|rôle|function|title|country|location|time ?zone|team|project|represent|comment|notes?|remark|bemerkung/iu
};
var ABSENT_CELL = /^(?:no?|nein|non|\[ \]|-|–|)$|❌|absent|excus|entschuldigt|regrets/iu;
function isTableOfPeople(table) {
  const columns = columnsOf(table);
  const personal = columns.filter((column) => column !== null && column !== "other" && column !== "name").length;
  const named = columns.includes("name") || columns.includes("listed");
  return columns.length > 1 && named && personal > 0 && columns.every((column) => column !== null);
}
function tellsPresence(table) {
  const columns = columnsOf(table);
  return columns.includes("present") && (columns.includes("name") || columns.includes("listed"));
}
function peopleOfTable(table) {
  const columns = columnsOf(table);
  const rows = cellsOf(table).slice(1);
  const cellOf = (cells, ...wanted) => wanted.map((column) => cells[columns.indexOf(column)] ?? "").find((cell) => cell !== "") ?? "";
  const named = columns.includes("name") || columns.includes("listed");
  const marks = columns.includes("present") && (named || columns.includes("login"));
  const filled = rows.some((cells) => cellOf(cells, "present") !== "");
  return rows.flatMap((cells) => {
    if (marks && filled && ABSENT_CELL.test(cellOf(cells, "present"))) return [];
    const written = named ? cellOf(cells, "name", "listed") : cellOf(cells, "login") || (cells[0] ?? "");
    const login = cellOf(cells, "login").replace(/^@/u, "");
    const nick = cellOf(cells, "nick");
    const letters = cellOf(cells, "initials");
    const short2 = new RegExp("^\\p{L}{1,5}$", "u").test(letters) ? { initials: letters } : {};
    const fullName = written === "" || written === login ? null : written;
    if (login !== "" && LOGIN.test(login)) return [{ name: login, login: true, fullName, ...short2 }];
    if (/^[^\s@,]+$/u.test(nick) && fullName !== null) return [{ name: nick, login: false, fullName, ...short2 }];
    return peopleIn(written).map((person) => ({ ...person, ...short2 }));
  });
}
function plainPeopleOfTable(table) {
  return peopleOfTable(table).filter(({ fullName, name }) => isLineOfNames(fullName ?? name));
}
function cellsOf(table) {
  return table.children.map((row) => row.children.map(spoken));
}
function columnsOf(table) {
  return (cellsOf(table)[0] ?? []).map((title) => {
    for (const [column, pattern] of Object.entries(COLUMNS)) {
      if (!pattern.test(title)) continue;
      const kind = isColumn(column) ? column : null;
      return kind;
    }
    return null;
  });
}
function isColumn(name) {
  return name in COLUMNS;
}

// src/minutes/people/participants.ts
function participantsIn(nodes) {
  const found = [];
  let depth = null;
  let awaited = null;
  for (const node2 of nodes) {
    if (node2.type === "heading") {
      const text3 = spoken(node2);
      const within = depth !== null && node2.depth > depth && !ABSENT.test(text3);
      if (LIST_HEADING.test(text3)) awaited = "people";
      else awaited = within ? "names" : MEMBERS.test(text3) ? "ticked" : null;
      if (!within) depth = awaited === "people" ? node2.depth : null;
    } else if (node2.type === "paragraph") {
      const isLabel2 = node2.children.every((child) => child.type === "strong" || child.type === "emphasis");
      const said = peopleOfParagraph(spoken(node2), { awaited, isLabel: isLabel2, underHeading: depth !== null });
      found.push(...said.people);
      awaited = said.awaited;
    } else if (node2.type === "html") {
      found.push(...peopleOfParagraph(bare(node2.value), { awaited: null, isLabel: false, underHeading: false }).people);
    } else if (node2.type === "list" || node2.type === "table") {
      const people = node2.type === "list" ? peopleOfList(node2, awaited) : peopleOfAnyTable(node2, awaited);
      found.push(...people);
      if (depth === null && (awaited !== "people" || people.length > 0))
        awaited = awaited === "people" ? "handles" : null;
    }
  }
  return once(found);
}
function bare(html) {
  const shown = html.replace(/<!--[^]*?(?:-->|$)/gu, "");
  return shown.replace(/<(?:br|\/p|\/div|\/li|\/tr)[^<>]*>/giu, "\n").replace(/<[^<>]*>/gu, "");
}
function peopleOfParagraph(text3, place) {
  const people = [];
  let awaited = place.awaited === "handles" ? null : place.awaited;
  for (const line of text3.split(LINES)) {
    const lead = leadIn(line, awaited === "people");
    if (ABSENT.test(line)) awaited = null;
    else if (lead !== null || LIST_HEADING.test(line)) {
      awaited = "people";
      people.push(...lead ?? []);
    } else if (MEMBERS.test(line) && (place.isLabel || /[:：]$/u.test(line))) awaited = "ticked";
    else if (place.isLabel || /[:：]$/u.test(line)) {
      if (!place.underHeading || OTHER_PART.test(line)) awaited = null;
    } else if ((awaited === "people" || awaited === "names") && isLineOfNames(line)) people.push(...peopleIn(line));
  }
  if (awaited === "people" && people.length > 0) awaited = place.underHeading ? "names" : "handles";
  return { people, awaited };
}
function peopleOfAnyTable(table, awaited) {
  const cells = cellsOf(table);
  if (ABSENT.test(cells[0]?.[0] ?? "")) return [];
  if (awaited === "people") return peopleOfTable(table);
  if (isTableOfPeople(table) || awaited === "ticked" && tellsPresence(table)) return plainPeopleOfTable(table);
  return cells.flatMap(
    ([label = "", names = ""]) => LIST_HEADING.test(label.replace(/[:：]$/u, "")) ? peopleIn(names) : []
  );
}
function once(people) {
  const byName = /* @__PURE__ */ new Map();
  for (const person of people) {
    const key = person.name.toLowerCase();
    const known4 = byName.get(key);
    if (known4 === void 0) byName.set(key, person);
    else byName.set(key, { ...person, ...known4, fullName: known4.fullName ?? person.fullName });
  }
  return [...byName.values()];
}
var TITLE = /^(?:dr|prof|mr|mrs|ms|mx|herr|hr|frau|fr|m|mme|mlle)\.?$/u;
function personOf(owner, participants) {
  const wanted = folded(owner.name);
  if (wanted === "") return null;
  for (const fits of waysToName(wanted, owner.login)) {
    const fitting = participants.filter(fits);
    if (fitting.length > 0) return fitting.length === 1 ? fitting[0] ?? null : null;
  }
  return null;
}
function waysToName(wanted, login) {
  const exact = [
    (one2) => folded(one2.name) === wanted,
    (one2) => one2.fullName !== null && folded(one2.fullName) === wanted
  ];
  if (login) return exact;
  const parts = wanted.split(/[\s_-]+/u);
  return [
    ...exact,
    (one2) => one2.initials !== void 0 && folded(one2.initials) === wanted.replace(/\./gu, ""),
    (one2) => wordsOf(one2).includes(wanted),
    // "van Dyke", "Hans Moritz".
    (one2) => parts.length > 1 && ` ${wordsOf(one2).join(" ")} `.includes(` ${parts.join(" ")} `),
    (one2) => parts.length > 1 && isShortFor(parts, wordsOf(one2)),
    (one2) => initialsOf(wordsOf(one2)).includes(wanted.replace(/\./gu, "")),
    // A nick is often written without its end: "tzviya" for `tzviya2`.
    (one2) => wanted.length > 2 && folded(one2.name).replace(/[_\d]+$/u, "") === wanted
  ];
}
function wordsOf({ fullName, name }) {
  return folded(fullName ?? name).split(/[\s_-]+/u).filter((word) => word !== "" && !TITLE.test(word));
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
var ADDRESS = /\b(?:https?|ftp|mailto):[^\s<>"'\u3000-\u303F\uFF00-\uFFEF]+|\bwww\.[^\s<>"']+/g;
var NICK = /^<(?!\/?(?:a|abbr|b|big|br|center|cite|code|del|details|div|em|font|hr|i|img|input|ins|kbd|li|mark|ol|p|pre|q|s|small|span|strike|strong|sub|summary|sup|t[dhr]|table|tt|u|ul|var|wbr)\b)[a-z][\w|^-]{1,30}>$/iu;
var LOG_LINE = /^[\s\d:.[\]]{0,16}$/u;
function proseOf(nodes, line) {
  const spans = [];
  let text3 = "";
  let mask = "";
  const add = (words, masked, first, style) => {
    let line2 = first;
    for (const part of words.match(/[^\n]*\n|[^\n]+/g) ?? []) {
      spans.push({ ...style, start: text3.length, end: text3.length + part.length, line: line2 });
      text3 += part;
      if (part.endsWith("\n")) line2++;
    }
    mask += masked;
  };
  const visit = (node2, style) => {
    const at = node2.position?.start.line ?? line;
    switch (node2.type) {
      case "text":
        add(node2.value, node2.value.replace(ADDRESS, blankAddress), at, style);
        return;
      case "inlineCode":
        add(node2.value.replaceAll("\n", " "), blank(node2.value), at, style);
        return;
      case "break":
        add("\n", "\n", at, style);
        return;
      case "html":
        if (/^<br\s*\/?>$/i.test(node2.value)) add("\n", "\n", at, { ...style, node: node2 });
        else if (NICK.test(node2.value) && LOG_LINE.test(text3.slice(text3.lastIndexOf("\n") + 1)))
          add(">", ">", at, { ...style, node: node2 });
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
  return { text: text3, mask, spans, line };
}
function blank(code) {
  return BLANK.repeat(code.length);
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
  let found = null;
  while (low <= high) {
    const middle = low + high >> 1;
    const span = prose.spans[middle];
    if (span === void 0) break;
    if (span.start <= index2) {
      found = span;
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  return found;
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
function oneLine(text3) {
  return text3.replace(/\s+/g, " ").trim();
}

// src/minutes/reference-forms.ts
var OTHER_FORGES = /(?:^|\.)(?:gitlab|bitbucket|codeberg|gitea|gitee|forgejo|sourcehut|jira)\b/iu;
var GITHUB = /^(?:www\.|redirect\.)?github\.com$/iu;
var OWNER = "[A-Za-z\\d](?:[A-Za-z\\d-]{0,38})";
var REPO = "[A-Za-z\\d._-]{1,100}";
var NUMBER3 = "[1-9]\\d{0,7}";
var ISSUE_PATH = new RegExp(`^/(${OWNER})/(${REPO})/(issues|pulls?)/(${NUMBER3})(?![\\w.-]*[A-Za-z\\d_])`, "u");
function referenceOfUrl(url) {
  const match = /^(?:https?:)?\/\/([^/?#\s]{1,255})(\/[^?#\s]*)/iu.exec(url);
  const host = match?.[1]?.toLowerCase();
  const found = ISSUE_PATH.exec(match?.[2] ?? "");
  if (host === void 0 || found === null || OTHER_FORGES.test(host) || host.includes("@")) return null;
  const [, owner = "", repo = "", kind, number] = found;
  return reference(
    owner,
    repo,
    Number(number),
    kind === "issues" ? "issue" : "pull",
    GITHUB.test(host) ? "github.com" : host
  );
}
function reference(owner, repo, number, kind, host = "github.com") {
  const known4 = owner !== null && repo !== null;
  const url = known4 ? `https://${host}/${owner}/${repo}/${kind === "pull" ? "pull" : "issues"}/${number}` : null;
  return { owner, repo, number, kind, url };
}
var URLS = /(?<![\w/.@-])(?:https?:\/\/|(?=(?:www\.|redirect\.)?github\.com\/))[^\s<>"`\uFFFC]+/giu;
var PATHS = new RegExp(`(?<![\\w/.@:-])(?:${OWNER})/(?:${REPO})/(?:issues|pull)/(?:${NUMBER3})(?![\\w-])`, "gu");
var HASHED = new RegExp(
  `(?<![\\p{L}\\p{N}_/@.#&=+-])(?:(?:(?<owner>${OWNER})/)?(?<repo>${REPO}?)(?:/pull|/issues)?/?)?#(?<number>${NUMBER3})(?![\\p{L}\\p{N}_]|[-.]\\p{L}|[.,]\\d)`,
  "gu"
);
var WORDED = /(?<![\p{L}\p{N}_/-])(?<word>PRs?|pull[ -]?requests?|issues?|demandes? de tirage)(?:[ \u00A0]?(?:n[°o]\.?|nr\.?|№))?[ \u00A0]?(?<number>[1-9]\d{0,7})(?![\p{L}\p{N}_%:/-]|[.,]\d)/giu;
var GH = /(?<![\p{L}\p{N}_/-])GH-(?<number>[1-9]\d{0,7})(?![\p{L}\p{N}_-])/gu;
var PULL_WORD = new RegExp("(?:(?<!\\p{L})(?:PRs?|pulls?|pull[ -]?requests?|demandes? de tirage))$", "iu");
var ISSUE_WORD = new RegExp("(?:(?<!\\p{L})(?:issues?|tickets?|epics?|stor(?:y|ies)|bugs?))$", "iu");
var NUMBERED = new RegExp("(?<!\\p{L})(?:meetings?|calls?|sessions?|episodes?|topics?|items?|actions?|ais?|ap|todos?|questions?|q|options?|steps?|weeks?|sprints?|rounds?|phases?|parts?|chapters?|sections?|slides?|pages?|rooms?|versions?|releases?|discussions?|milestones?|commits?|projects?|rfcs?|eips?|ercs?|ceps?|keps?|cves?|mrs?|merge requests?|acd\\w?|proposals?|points?|rules?|numbers?|goals?|lines?|figures?|tables?|colou?rs?|farben?|c|f|j)$", "iu");
var SERIES = /^(?:rfcs|eips|EIPs|ercs|ERCs|ceps|keps|peps)$/u;
var RANK = /^\s(?:priority|choice|reason|problem|rule|pick|goal|concern|topic|thing|place|contender|spot)\b/iu;
function nominate(text3) {
  const found = [];
  const add = (match, candidate) => {
    if (candidate === null) return;
    found.push({ reference: candidate, text: match[0], start: match.index, end: match.index + match[0].length });
  };
  let rest = text3.replace(URLS, (url, at) => {
    const target = referenceOfUrl(/^https?:/iu.test(url) ? url : `https://${url}`);
    if (target !== null) found.push({ reference: target, text: url, start: at, end: at + url.length });
    return blank2(url);
  });
  rest = rest.replace(PATHS, (path, at) => {
    const target = referenceOfUrl(`https://github.com/${path}`);
    if (target !== null) found.push({ reference: target, text: path, start: at, end: at + path.length });
    return blank2(path);
  });
  for (const match of rest.matchAll(HASHED)) add(match, hashed(match, rest));
  for (const match of rest.matchAll(WORDED)) add(match, worded(match, rest));
  for (const match of rest.matchAll(GH)) add(match, reference(null, null, Number(match.groups?.["number"]), "unknown"));
  return found.sort((one2, other) => one2.start - other.start);
}
function hashed(match, text3) {
  const { number } = match.groups ?? {};
  let { owner = null, repo = "" } = match.groups ?? {};
  if (owner !== null && /^pulls?$/iu.test(repo)) [owner, repo] = [null, owner];
  const before = text3.slice(Math.max(0, match.index - 40), match.index).trimEnd();
  const after = text3.slice(match.index + match[0].length, match.index + match[0].length + 20);
  const kindWord = owner === null && !match[0].includes("/") ? repo : "";
  const isWord = PULL_WORD.test(kindWord) || ISSUE_WORD.test(kindWord) && !/s$/iu.test(kindWord);
  const name = isWord ? "" : repo.replace(/^[-._]+/u, "");
  if (name === "" ? !isWord && (NUMBERED.test(before) || RANK.test(after)) : NUMBERED.test(name) && !SERIES.test(name))
    return null;
  if (/^\d+$/u.test(name) && owner === null) return null;
  const lead = isWord ? kindWord : before;
  const kind = kindAfter(lead);
  return reference(owner, name === "" ? null : name, Number(number), kind);
}
function worded(match, text3) {
  const { word = "", number } = match.groups ?? {};
  const after = text3.slice(match.index + match[0].length, match.index + match[0].length + 12);
  const isList = /^\s*(?:,|and|und|et|&|\/|or|oder|ou)\s*#?\d/iu.test(after);
  if (/s$/iu.test(word) && !isList) return null;
  if (/^\s(?:times?|days?|weeks?|months?|hours?|open|merged|closed|%)/iu.test(after)) return null;
  return reference(null, null, Number(number), kindAfter(word));
}
function kindAfter(words) {
  if (PULL_WORD.test(words)) return "pull";
  return ISSUE_WORD.test(words) ? "issue" : "unknown";
}
function blank2(text3) {
  return "\uFFFC".repeat(text3.length);
}

// src/minutes/references.ts
function referencesIn(nodes, rules, definitions) {
  const result = { references: [], mismatches: [], unresolved: [] };
  const all2 = [];
  for (const run of runsOf(nodes, definitions)) {
    const found = nominate(run.text).map((nominee) => ({ ...nominee, line: lineAt2(run, nominee.start) }));
    for (const link of run.links) {
      const target = referenceOfUrl(link.url);
      if (target === null) continue;
      if (disagrees(link.text, target, rules)) {
        result.mismatches.push({ text: link.text.trim(), target: link.url, line: link.line });
      }
      found.push({ start: link.start, end: link.start, text: link.text, line: link.line, reference: target });
    }
    all2.push(...found.sort((one2, other) => one2.start - other.start));
  }
  const places = [];
  for (const { reference: told, text: text3, line } of all2) {
    const resolved = resolve(told, rules);
    const same = result.references.findIndex((known5) => compatible(known5, resolved));
    const known4 = result.references[same];
    if (known4 === void 0) result.references.push(resolved);
    else result.references[same] = merged(known4, resolved);
    places.push({ known: known4 === void 0 ? result.references.length - 1 : same, text: text3, line });
  }
  result.unresolved = places.filter(({ known: known4 }) => result.references[known4]?.url === null).map(({ text: text3, line }) => ({ text: text3, line }));
  return result;
}
function runsOf(nodes, definitions) {
  const runs = [];
  const visit = (list2) => {
    let run = null;
    for (const node2 of list2) {
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
  return html.replace(/<!--[^]*?(?:-->|$)/gu, "\uFFFC").replace(/<[^<>]*>/gu, (tag) => ` ${/href\s*=\s*["']?([^"'\s>]+)/iu.exec(tag)?.[1] ?? "\uFFFC"} `);
}
function lineAt2(run, offset) {
  const piece = run.lines.findLast(({ start }) => start <= offset) ?? { start: 0, line: 1 };
  return piece.line + (run.text.slice(piece.start, offset).match(/\n/gu)?.length ?? 0);
}
function disagrees(text3, target, rules) {
  const told = nominate(text3).map((nominee) => resolve(nominee.reference, rules));
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

// src/minutes/place-words.ts
var PLACE_WORDS = {
  /** What headings, lead-ins and tables of action items are called. */
  actionHeads: {
    en: `action items, action item, action points, action point, actions items, actions, action, ais, ai's, ai, aps, ap's, todos, todo, to dos, to do, to-dos, to-do, todo's, to-do's, todo list, to-do list, to do list, task list, tasks, action list, action log, action register, action tracker, action steps, actionables, assignments, homework, task assignments, to be done, who does what, who will do what`,
    de: `aufgaben, aufgabenliste, aufgabenverteilung, ma\xDFnahmen, massnahmen, arbeitsauftr\xE4ge, arbeitsauftrag, aktionspunkte, aktionen, aktionsliste, todos, to-dos, to dos, todo, to-do, to do, todo-liste, to-do-liste, zu erledigen, zu tun, offene aufgaben, ais, pendenzen, pendenzenliste, wer macht was`,
    fr: `actions, action, plan d'action, plan d'actions, points d'action, relev\xE9 d'actions, relev\xE9 des actions, liste des actions, t\xE2ches, t\xE2che, \xE0 faire, choses \xE0 faire,
      actions \xE0 mener, actions \xE0 faire, actions \xE0 entreprendre, actions pr\xE9vues, todo, qui fait quoi`,
    zh: `\u540E\u7EED\u884C\u52A8, \u884C\u52A8\u9879, \u884C\u52A8\u9879\u76EE, \u884C\u52A8\u8BA1\u5212, \u884C\u52A8\u4E8B\u9879, \u5F85\u529E, \u5F85\u529E\u4E8B\u9879, \u5F85\u529E\u4EFB\u52A1, \u5F85\u529E\u5217\u8868, \u4EFB\u52A1, \u4EFB\u52A1\u5217\u8868, \u4EFB\u52A1\u5206\u914D, \u4EFB\u52A1\u6E05\u5355, \u540E\u7EED\u4EFB\u52A1, \u540E\u7EED\u5DE5\u4F5C, \u8DDF\u8FDB\u4E8B\u9879, \u540E\u7EED\u8DDF\u8FDB, \u4E0B\u4E00\u6B65\u884C\u52A8, \u884C\u52D5\u9805\u76EE, \u5F85\u8FA6, \u5F85\u8FA6\u4E8B\u9805, \u4E8B\u9879\u8DDF\u8FDB, \u8DDF\u8FDB\u4EFB\u52A1, \u9057\u7559\u95EE\u9898, \u9057\u7559\u4E8B\u9879, \u9057\u7559\u4EFB\u52A1`
  },
  /** The same, but also said of plans and topics: there only points with an owner or a check box count. */
  weakHeads: {
    en: `matters arising, carry-over, carry-overs, carryover, carry over, carried over, leftovers, next steps, next step, follow-ups, follow ups, followups, follow-up, follow up, followup, follow-up items, followup items, work items, commitments, task`,
    de: `n\xE4chste schritte, weitere schritte, weiteres vorgehen, offene punkte`,
    fr: `prochaines \xE9tapes, suites \xE0 donner, suite \xE0 donner, \xE9tapes suivantes`,
    zh: `\u4E0B\u4E00\u6B65, \u4E0B\u4E00\u6B65\u8BA1\u5212, \u4E0B\u5468\u8BA1\u5212, \u540E\u7EED\u8BA1\u5212, \u5F85\u8DDF\u8FDB`
  },
  /** So plain that a topic may stand beside: "Infra action items", "Action items for the website". */
  namedHeads: {
    en: `action items, action points, todos, to-dos, to dos`,
    de: `arbeitsauftr\xE4ge, pendenzen, todos, to-dos`,
    fr: `points d'action, relev\xE9 d'actions, relev\xE9 des actions, actions \xE0 mener`,
    zh: `\u5F85\u529E\u4E8B\u9879, \u884C\u52A8\u9879, \u5F85\u529E, \u540E\u7EED\u884C\u52A8`
  },
  /** Beside a plain head they make no topic of it, but a sentence or another subject: "How we track action items". */
  topicStops: {
    en: `how, why, what, when, where, which, about, on, to, of, with, without, no, not, we, i, they, you, he, she, it, is, are, was, were, be, been, have, has, had, should, can, could, will, would, must, may, do, does, did,
      my, his, her, its, your, if, that, this, there, using, use, via, tool, tools, bot, bots, template, templates, automatic, automated, label, labels, github, format, tracked, created, moved, mentioned, noted, went, discuss, discussed,
      zero, none, many, some, any, few, proposal, policy, create, write, add, check, define, make, convert, sync, track, move, import, export, send, share, read, see, sort, handle, assign, take, put, keep, link, collect, file, open source`,
    de: `wie, warum, was, wann, \xFCber, mit, ohne, kein, keine, wir, ich, sie, er, ist, sind, war, waren, hat, haben, soll, kann, werkzeug, vorlage, viele, einige`,
    fr: `comment, pourquoi, que, quoi, sur, avec, sans, pas, aucun, aucune, nous, je, ils, est, sont, \xE9tait, a, ont, doit, peut, outil, mod\xE8le, plusieurs`,
    zh: `\u5982\u4F55, \u600E\u4E48, \u4EC0\u4E48, \u4E3A\u4EC0\u4E48, \u6CA1\u6709, \u65E0, \u5DE5\u5177, \u6A21\u677F, \u6211\u4EEC, \u8BA8\u8BBA`
  },
  /** Other sections that share a heading with the action items: "Decisions and actions". There an item needs an owner. */
  sectionsBeside: {
    en: `decisions, decision, decisions made, conclusions, conclusion, outcomes, outcome, resolutions, agreements, takeaways, key takeaways, aob, any other business, parking lot, wrap up, wrap-up, closing, closing remarks, questions, open questions`,
    de: `beschl\xFCsse, beschluss, entscheidungen, ergebnisse, ergebnis, verschiedenes, sonstiges, abschluss, fragen, vereinbarungen`,
    fr: `d\xE9cisions, d\xE9cision, conclusions, conclusion, divers, questions diverses, points divers, cl\xF4ture`,
    zh: `\u51B3\u8BAE, \u51B3\u5B9A, \u7ED3\u8BBA, \u603B\u7ED3, \u5176\u4ED6`
  },
  /** May stand beside an action head without changing what it is. */
  headFillers: {
    en: `add, a, about, added, after, agreed, all, and, any, are, as, assigned, at, before, by, call, captured, couple, current, cw, decided, discuss, due, during, few, for, forward, from, future,
      general, go, identified, in, incl, including, is, items, key, list, log, main, meeting, meetings, meeting's, minutes, month, months, need, needed, notes, of, on, other, our, owner, owners,
      recap, recorded, required, responsible, results, resulting, s, section, session, state, status, summary, sync, table, taken, team, that, the, their, these, this, those, through, time, to, together, track,
      tracking, until, up, update, updates, us, we, week, weekly, weeks, week's, who, with, workshop, discussed, done, over, back, look, progress, discussion, tbd, prs, please, our, here, also, sprint, owed, arising, immediate, things, tracker, suggested, did, short, long, term, quick, actionable, assigned to, agreed upon, upon, new business`,
    de: `alle, aktuelle, aus, bis, das, dem, den, der, des, die, diese, dieser, diesem, ein, f\xFCr, heute, heutigen, im, in, liste, mal, nach, n\xE4chste, n\xE4chsten, n\xE4chstes, neue, neuen,
      protokoll, sitzung, termin, treffen, und, unsere, verteilung, vom, von, vor, woche, zum, zur, zu, wer, was, wann, besprechung, sonstige, weitere, zusammenfassung, status, stand, ist, sind, kurz, wer macht`,
    fr: `\xE0, au, aux, avant, avec, ce, cette, compte, d', d'ici, de, dernier, derni\xE8res, des, du, en, ensemble, et, faire, fois, la, le, les, liste, l', mener, mois, notre, par, pour, pr\xE9vues, pr\xE9vue,
      prochain, prochaine, prochaines, prochains, qui, r\xE9capitulatif, r\xE9union, semaine, suite, sur, toutes, nouvelles, nouvelle, d\xE9cid\xE9es, men\xE9es, r\xE9aliser, venir, relev\xE9, tableau, retour, reste, point, suivre, travail, synth\xE8se, bilan, fait`,
    zh: `\u4F1A\u8BAE, \u672C\u6B21, \u4E0B\u6B21, \u8DDF\u8E2A, \u5904\u7406, \u8BAE\u9898, \u7684, \u4E0E, \u548C, \u53CA, \u5217\u8868, \u6E05\u5355, \u6C47\u603B, \u672C\u5468, \u4E0B\u5468, \u9879, \u9879\u76EE, \u4E8B\u9879, \u4EFB\u52A1, \u5B89\u6392, \u5F85, \u8DDF\u8FDB, \u8FDB\u5C55, \u60C5\u51B5, \u66F4\u65B0, \u540C\u6B65, \u786E\u8BA4`
  },
  /** Beside an action head: the items come from an earlier meeting. */
  carriedHeads: {
    en: `last, previous, previously, prior, past, earlier, former, old, older, pending, open, outstanding, remaining, unfinished, incomplete, unresolved, carried, brought, carryover, carry-over, carry,
      ongoing, leftover, left, ago, check, checking, review, reviewing, revisit, follow-up on, follow up on, following up on, progress on, update on, updates on, still, existing, closed, completed, prev, reviewed, last time, last week`,
    de: `letzte, letzten, letzter, letztes, letztem, alte, alten, vorherige, vorherigen, vorigen, voriger, offene, offenen, ausstehende, ausstehenden, unerledigte, unerledigten, \xFCbertragen, r\xFCckblick,
      \xFCberpr\xFCfung, pr\xFCfung, review, erledigte`,
    fr: `pr\xE9c\xE9dente, pr\xE9c\xE9dentes, pr\xE9c\xE9dent, pr\xE9c\xE9dents, derni\xE8re, dernier, derni\xE8res, ouvertes, ouverte, en cours, en attente, restantes, restant, suivi, pass\xE9es, pass\xE9e, revue, anciennes, report\xE9es, r\xE9alis\xE9es, retour`,
    zh: `\u4E0A\u6B21, \u4E0A\u5468, \u4E0A\u671F, \u524D\u6B21, \u4E4B\u524D, \u5386\u53F2, \u9057\u7559, \u672A\u5B8C\u6210, \u672A\u5B8C, \u8DDF\u8FDB\u4E0A\u6B21, \u56DE\u987E, \u68C0\u67E5, \u4E0A\u6B21\u4F1A\u8BAE, \u4E0A\u9031`
  },
  /** Beside an action head: they do not, whatever else is said. */
  freshHeads: {
    en: `new, next, upcoming, today, today's, future`,
    de: `neue, neuen, n\xE4chste, n\xE4chsten, n\xE4chstes, heute, heutigen`,
    fr: `nouvelles, nouvelle, prochaine, prochain, prochaines, pr\xE9vues`,
    zh: `\u4E0B\u6B21, \u4E0B\u5468, \u65B0`
  },
  /** Headers of the columns of action tables. */
  taskColumn: {
    en: `action, actions, action item, action items, action point, action points, ai, ais, ap, aps, task, tasks, todo, to do, to-do, todos, what, description, item, items, details, activity, deliverable, next step, next steps, subject, title, follow-up, follow up, action description, action required, action needed, task description, item description, work item, what to do`,
    de: `aufgabe, aufgaben, ma\xDFnahme, ma\xDFnahmen, massnahme, was, beschreibung, t\xE4tigkeit, aktion, thema, arbeitsauftrag, was ist zu tun, was zu tun ist`,
    fr: `action, actions, t\xE2che, t\xE2ches, quoi, description, sujet, \xE0 faire, quoi faire`,
    zh: `\u4EFB\u52A1, \u4E8B\u9879, \u5F85\u529E, \u5F85\u529E\u4E8B\u9879, \u884C\u52A8, \u884C\u52A8\u9879, \u5185\u5BB9, \u63CF\u8FF0, \u540E\u7EED\u884C\u52A8, \u4EFB\u52A1\u5185\u5BB9, \u5DE5\u4F5C\u5185\u5BB9, \u9057\u7559\u95EE\u9898, \u9057\u7559\u4E8B\u9879, \u95EE\u9898`
  },
  ownerColumn: {
    en: `owner, owners, owner(s), who, assignee, assignees, assignee(s), assigned, assigned to, responsible, responsibility, responsible person, person responsible, person, people, lead, leads, by whom, name, names, action owner, actor, driver, dri, actionee, contact, poc, action by, whom, actionees, action owners, owned by`,
    de: `wer, verantwortlich, verantwortliche, verantwortlicher, zust\xE4ndig, zust\xE4ndige, zust\xE4ndigkeit, person, name, bearbeiter, durch, wer?, zust\xE4ndige person, verantwortung`,
    fr: `qui, responsable, responsables, pilote, porteur, personne, assign\xE9 \xE0, par, porteurs, responsable(s), attribu\xE9 \xE0`,
    zh: `\u8D1F\u8D23\u4EBA, \u7ECF\u529E\u4EBA, \u8D23\u4EFB\u4EBA, \u6267\u884C\u4EBA, \u8C01, \u4EBA\u5458, \u6307\u6D3E\u7ED9, \u8DDF\u8FDB\u4EBA, \u8DDF\u8FDB\u4EBA\u5458, \u8D23\u4EFB\u65B9, \u8D1F\u8D23`
  },
  statusColumn: {
    en: `status, state, rag, rag status, done, progress, done?, completed, closed, complete, completed?, current status`,
    de: `status, stand, erledigt, erledigt?, fortschritt, zustand`,
    fr: `statut, \xE9tat, fait, avancement, termin\xE9, etat, fait ?, fait?`,
    zh: `\u72B6\u6001, \u8FDB\u5EA6, \u5B8C\u6210, \u5B8C\u6210\u60C5\u51B5, \u662F\u5426\u5B8C\u6210, \u5B8C\u6210\u72B6\u6001, \u5F53\u524D\u72B6\u6001`
  },
  dueColumn: {
    en: `due, due date, deadline, when, by when, target, target date, eta, date due, due by, timeline, completion date, date, by, due on, expected date, due?, date due, needed by, until`,
    de: `f\xE4llig, frist, bis, bis wann, wann, termin, datum, f\xE4lligkeit, bis wann?, deadline`,
    fr: `\xE9ch\xE9ance, quand, date, d\xE9lai, date limite, pour le, pour quand, date butoir, deadline, d\xE9lais`,
    zh: `\u622A\u6B62, \u622A\u6B62\u65E5\u671F, \u622A\u6B62\u65F6\u95F4, \u65F6\u95F4, \u65E5\u671F, \u671F\u9650, \u5B8C\u6210\u65F6\u95F4, \u5B8C\u6210\u65E5\u671F, \u622A\u6B62\u65E5, \u9884\u8BA1\u5B8C\u6210\u65F6\u95F4`
  },
  idColumn: {
    en: `id, #, no, no., nr, nr., number, num, identifier, ap identifier, ai identifier, action identifier, action id, action item id, ref, ai id, ap id, item no, ai #, action #, ap #, action number, item #, key, ai no, ap no, ap number, ai number, action no`,
    de: `nr, nr., nummer, id, lfd. nr., kennung`,
    fr: `n\xB0, no, num\xE9ro, id, r\xE9f, r\xE9f.`,
    zh: `\u7F16\u53F7, \u5E8F\u53F7`
  },
  /** Columns whose presence says: this is an action table, even without a heading above. */
  namedTaskColumn: {
    en: `action, actions, action item, action items, action point, action points, ai, ais, ap, aps, task, tasks, todo, to do, to-do, todos, ap identifier, ai identifier, action id, action item id, ap id, ai id, ai #, ap #, action #, action required, action needed, action description, task description`,
    de: `aufgabe, aufgaben, ma\xDFnahme, ma\xDFnahmen, massnahme, arbeitsauftrag`,
    fr: `action, actions, t\xE2che, t\xE2ches, \xE0 faire`,
    zh: `\u4EFB\u52A1, \u5F85\u529E, \u5F85\u529E\u4E8B\u9879, \u884C\u52A8\u9879, \u540E\u7EED\u884C\u52A8, \u4EFB\u52A1\u5185\u5BB9, \u9057\u7559\u95EE\u9898, \u9057\u7559\u4E8B\u9879`
  },
  /** Columns that say when something happened, unless they stand behind the task. */
  dateColumn: {
    en: `date`,
    de: `datum, termin`,
    fr: `date`,
    zh: `\u65E5\u671F, \u65F6\u95F4`
  },
  /** Beside who does it and until when, or how far it is, they hold the tasks: "Who | What | When". */
  plainTaskColumn: {
    en: `what, what to do`,
    de: `was, was ist zu tun`,
    fr: `quoi, quoi faire`,
    zh: `\u4E8B\u9879, \u5DE5\u4F5C\u5185\u5BB9`
  },
  /** Beside them a column of actions holds what somebody took on under that topic: "Item | Discussion | Action". */
  topicColumn: {
    en: `item, items, topic, topics, subject, agenda item, agenda, agenda topic, discussion, discussions, discussion points, notes, minutes, comments, issue, decision, decisions, conclusion, conclusions, outcome, details, summary, description`,
    de: `thema, themen, top, tagesordnungspunkt, diskussion, notizen, protokoll, beschluss, ergebnis, inhalt, punkt`,
    fr: `sujet, sujets, point, points, discussion, \xE9changes, notes, d\xE9cision, d\xE9cisions, ordre du jour, th\xE8me`,
    zh: `\u8BAE\u9898, \u8BA8\u8BBA, \u8BA8\u8BBA\u5185\u5BB9, \u4E3B\u9898, \u7ED3\u8BBA, \u5907\u6CE8`
  },
  /** Cells of a status column that mean closed. */
  closedCell: {
    en: `closed, done, complete, completed, finished, resolved, merged, fixed, yes, x, y, ok, implemented, 100%, 100 %, delivered, [x], \u2713, done!`,
    de: `erledigt, fertig, abgeschlossen, ja, geschlossen, umgesetzt`,
    fr: `fait, faite, termin\xE9, termin\xE9e, clos, close, oui, r\xE9alis\xE9, fini`,
    zh: `\u5DF2\u5B8C\u6210, \u5B8C\u6210, \u662F, \u5DF2\u5173\u95ED, \u5DF2\u89E3\u51B3`
  }
};

// src/minutes/words.ts
var WORDS = {
  ...PLACE_WORDS,
  /** Mark an item beside the configured markers; they want a colon. */
  markers: {
    en: ``,
    de: `aufgabe, ma\xDFnahme, arbeitsauftrag, aktionspunkt`,
    fr: `\xE0 faire, t\xE2che, point d'action`,
    zh: `\u5F85\u529E, \u5F85\u529E\u4E8B\u9879, \u5F85\u529E\u4EFB\u52A1, \u884C\u52A8\u9879, \u884C\u52A8\u9879\u76EE, \u540E\u7EED\u884C\u52A8, \u8DDF\u8FDB`
  },
  /** Between two owners. */
  and: { en: `and, or, plus`, de: `und, oder, sowie`, fr: `et, ou`, zh: `\u548C, \u4E0E, \u6216, \u53CA` },
  /** Between an owner and the task: "NAME to …". */
  duty: {
    en: `to, will, shall, should, must, 'll, \u2019ll, is to, are to, needs to, need to, has to, have to, is going to, was going to, were going to, was to, were to, was supposed to, were supposed to, agreed to, volunteered to, offered to, promised to, can, please`,
    de: `soll, sollen, wird, werden, muss, m\xFCssen`,
    fr: `doit, doivent, va, vont`,
    zh: `\u9700\u8981, \u5C06, \u6765`
  },
  /** Behind an owner, and already the task: "NAME takes care of …". */
  takes: {
    en: `takes, take, takes over, takes care of, takes on, volunteers, is responsible for, owns`,
    de: `k\xFCmmert sich, k\xFCmmern sich, \xFCbernimmt, \xFCbernehmen, kl\xE4rt, schreibt, pr\xFCft, erstellt, organisiert, fragt, macht, bereitet`,
    fr: `se charge, se chargent, s'occupe, s'occupent, prend, pr\xE9pare, r\xE9dige, contacte`,
    zh: `\u8D1F\u8D23, \u8DDF\u8FDB, \u7275\u5934`
  },
  /** Before people who help. */
  supporters: {
    en: `w/ support from, w/ support of, with support from, with support of, with the support of, supported by, support from, with help from, with the help of, with help of, helped by, assisted by, in collaboration with, w/, via, cc`,
    de: `mit unterst\xFCtzung von, unterst\xFCtzt von, mit hilfe von, via, cc`,
    fr: `avec le soutien de, avec l'aide de, soutenu par, via, cc`,
    zh: `\u534F\u52A9, \u6284\u9001`
  },
  /** Before an owner behind the task: "t (owner: NAME)". */
  ownerLabels: {
    en: `owner, owners, assignee, assignees, assigned to, assigned, responsible, resp., dri, action on, lead`,
    de: `verantwortlich, zust\xE4ndig, \xFCbernimmt`,
    fr: `responsable, pilote, assign\xE9 \xE0`,
    zh: `\u8D1F\u8D23\u4EBA, \u7ECF\u529E\u4EBA, \u8D23\u4EFB\u4EBA`
  },
  /** Stands in an owner's place, but is nobody. */
  nobody: {
    en: `nn, n.n., tbd, tba, tbc, who, whom, nobody, no one, none, unassigned, n/a, na, unknown, not officially, unofficially, inofficially, volunteer, volunteers, volunteer needed, volunteers needed, someone,
      somebody, anyone, anybody, owner, name, names, assignee, assignees, xxx, person, username, user, others, other, and others, others too, optional, you, your name, yourhandle, your-handle, your_handle, handle, githubhandle, github-handle`,
    de: `wer, niemand, jemand, offen, unbekannt, andere, noch offen`,
    fr: `qui, personne, quelqu'un, \xE0 d\xE9finir, \xE0 d\xE9terminer, autres, nom`,
    zh: `\u5F85\u5B9A, \u65E0, \u672A\u5B9A, \u8C01, \u7ECF\u529E\u4EBA, \u8D1F\u8D23\u4EBA, \u901A\u77E5\u7ECF\u529E\u4EBA, \u610F\u89C1\u63D0\u51FA\u8005`
  },
  /** Everybody, as an owner in lower case. */
  everybody: {
    en: `all, everyone, everybody, all of us, both, all participants, all members, all attendees, all hands, each team, every team`,
    de: `alle, jeder, wir alle, alle teilnehmer`,
    fr: `tous, toutes, tou\xB7te\xB7s, tou.te.s, toustes, tout le monde, chacun, toute l'\xE9quipe`,
    zh: `\u6240\u6709\u4EBA, \u5927\u5BB6, \u5168\u4F53, \u5404\u4F4D, \u5168\u5458`
  },
  /** The last word of a group that can own a task: "client teams". */
  groups: {
    en: `team, teams, group, groups, wg, sig, board, committee, council, chair, chairs, co-chair, co-chairs, lead, leads, editor, editors, maintainer, maintainers, member, members, staff, host, hosts, secretary,
      moderator, facilitator, scribe, notetaker, participants, contributors, developers, devs, author, authors, reviewers, folks, people, partners, vendors, clients, admins, organizers, organisers, implementers, tsc, toc,
      csps, companies, community, president, director, treasurer, champion, champions, owners, orgs, projects`,
    de: `team, teams, gruppe, ag, vorstand, leitung, moderation, gremium, redaktion, mitglieder, teilnehmer, ausschuss`,
    fr: `\xE9quipe, \xE9quipes, groupe, bureau, comit\xE9, conseil, membres, secr\xE9taire, tr\xE9sorier, pr\xE9sident`,
    zh: `\u7EC4, \u56E2\u961F, \u5C0F\u7EC4, \u59D4\u5458\u4F1A, \u793E\u533A`
  },
  /** Stands in a task's place: there is none. */
  noTask: {
    en: `none, none required, none needed, none necessary, no one yet, nobody yet, agreed, approved, noted, accepted, no, n/a, na, n.a., nil, nothing, null, none yet, none open, none pending, none outstanding, none left, no action, no actions, no action items, no action item, no action required, no action needed, none today, none recorded, none this week,
      none at this time, none so far, none identified, nothing to do, nothing new, nothing open, nothing pending, same as last week, same as last time, as last week, as last time, no new action items, no open action items, no ais, no explicit ais, no new ais, no todos, tbd, tba, empty, see below, see above, as above, dito, ditto, not applicable, list, add here, see minutes, item, task, text, description, example, what, who, action items list, action item list, list of action items`,
    de: `keine, kein, keiner, keine aufgaben, keine ais, keine todos, nichts, entf\xE4llt, siehe unten, siehe oben, keine offenen`,
    fr: `aucune, aucun, n\xE9ant, rien, pas d'action, aucune action, voir ci-dessous, sans objet`,
    zh: `\u65E0, \u6CA1\u6709, \u6682\u65E0, \u7565, \u7A7A`
  },
  /** Done, as a whole statement or at its beginning or end: explicit. */
  done: {
    en: `done, finished, completed, closed, resolved, fixed, solved, merged, all done, both done, already done, has been done, have been done, was done, were done, is done, are done, it's done, fulfilled, accomplished, delivered, achieved`,
    de: `erledigt, fertig, abgeschlossen, gemacht, getan, ist erledigt, wurde erledigt, umgesetzt, gel\xF6st, behoben, geschlossen, abgehakt, bereits erledigt`,
    fr: `fait, faite, faits, faites, termin\xE9, termin\xE9e, termin\xE9s, termin\xE9es, fini, finie, clos, close, r\xE9gl\xE9, r\xE9gl\xE9e, r\xE9solu, r\xE9solue, c'est fait, achev\xE9, achev\xE9e, r\xE9alis\xE9, r\xE9alis\xE9e`,
    zh: `\u5DF2\u5B8C\u6210, \u5B8C\u6210, \u5B8C\u6210\u4E86, \u5DF2\u89E3\u51B3, \u5DF2\u5173\u95ED, \u5DF2\u5408\u5E76, \u5DF2\u7ED3\u675F, \u5DF2\u53D1\u5E03, \u641E\u5B9A`
  },
  /** Says within a statement that the task is done: implied. */
  happened: {
    en: `has been merged, have been merged, was merged, were merged, got merged, is merged, are merged, already merged, merged in, dealt with, has been fixed, was fixed, has been resolved, was resolved, has been sent,
      was sent, were sent, has been created, was created, were created, has been published, was published, has been completed, have been completed, was completed, has been closed, was closed, has been solved,
      has been implemented, was implemented, has been done, have been done, has been added, was added, has been updated, was updated, has been released, was released, has been submitted, was submitted, has been addressed, was addressed, took place, has taken place, has happened, has been finished, has been uploaded, has been opened, was opened, has been filed, was filed, is available now, is online now, is live now`,
    de: `hat geklappt, wurde gemergt, wurde gemerged, ist gemergt, wurde erledigt, wurde umgesetzt, wurde gel\xF6st, wurde behoben, wurde geschlossen, wurde verschickt, wurde versendet, wurde angelegt, wurde erstellt, wurde ver\xF6ffentlicht, hat stattgefunden, ist erfolgt, wurde durchgef\xFChrt, wurde gemacht, ist passiert`,
    fr: `a \xE9t\xE9 fusionn\xE9, a \xE9t\xE9 fusionn\xE9e, a \xE9t\xE9 fait, a \xE9t\xE9 faite, a \xE9t\xE9 envoy\xE9, a \xE9t\xE9 envoy\xE9e, a \xE9t\xE9 publi\xE9, a \xE9t\xE9 publi\xE9e, a \xE9t\xE9 cr\xE9\xE9, a \xE9t\xE9 cr\xE9\xE9e, a \xE9t\xE9 r\xE9solu, a \xE9t\xE9 r\xE9solue, a \xE9t\xE9 trait\xE9, a \xE9t\xE9 trait\xE9e, a eu lieu, ont \xE9t\xE9 envoy\xE9s`,
    zh: `\u5DF2\u7ECF\u5B8C\u6210, \u5DF2\u7ECF\u5408\u5E76, \u5DF2\u7ECF\u89E3\u51B3, \u5DF2\u7ECF\u53D1\u5E03, \u5DF2\u63D0\u4EA4, \u5DF2\u7ECF\u63D0\u4EA4, \u5DF2\u4E0A\u7EBF, \u5DF2\u66F4\u65B0, \u5DF2\u521B\u5EFA, \u5DF2\u53D1\u9001`
  },
  /** Begins a reply that tells what was done: "sent a mail to the list". Implied. */
  acted: {
    en: `happened, sent, created, opened, filed, wrote, written, added, published, posted, uploaded, scheduled, announced, submitted, updated, fixed, merged, removed, moved, asked, contacted, informed, invited, implemented, released, shared, talked to, spoke with, signed, paid, booked, ordered, bought, renewed, deployed, landed, shipped, reviewed`,
    de: `verschickt, versendet, angelegt, erstellt, ver\xF6ffentlicht, eingereicht, hochgeladen, angek\xFCndigt, aktualisiert, gefragt, unterschrieben, bezahlt, bestellt, gekauft, gebucht`,
    fr: `envoy\xE9, cr\xE9\xE9, publi\xE9, ajout\xE9, soumis, annonc\xE9, corrig\xE9, sign\xE9, pay\xE9, achet\xE9, command\xE9, r\xE9serv\xE9`,
    zh: ``
  },
  /** Will not be done. */
  dropped: {
    en: `obsolete, obsoleted, superseded, won't do, won\u2019t do, wont do, will not do, wontfix, won't fix, dropped, cancelled, canceled, abandoned, no longer needed, no longer necessary, no longer relevant, no longer required,
      not needed anymore, not needed any more, not relevant anymore, not relevant any more, not necessary anymore, discarded, withdrawn, overtaken by events, not planned, declined, closed as not planned, gave up`,
    de: `hinf\xE4llig, obsolet, \xFCberholt, entf\xE4llt, nicht mehr n\xF6tig, nicht mehr notwendig, nicht mehr relevant, wird nicht gemacht, verworfen, abgesagt, gestrichen, zur\xFCckgezogen`,
    fr: `obsol\xE8te, abandonn\xE9, abandonn\xE9e, annul\xE9, annul\xE9e, plus n\xE9cessaire, n'est plus n\xE9cessaire, plus d'actualit\xE9, sans objet, rejet\xE9, rejet\xE9e`,
    zh: `\u5DF2\u53D6\u6D88, \u53D6\u6D88, \u4E0D\u518D\u9700\u8981, \u5DF2\u5E9F\u5F03, \u7EC8\u6B62, \u5DF2\u7EC8\u6B62`
  },
  /** Says that it is not done, whatever else is said. */
  notDone: {
    en: `not, isn't, wasn't, hasn't, haven't, didn't, don't, doesn't, cannot, can't, isn\u2019t, wasn\u2019t, hasn\u2019t, haven\u2019t, didn\u2019t, don\u2019t, can\u2019t, never, nothing, nobody, open, still, pending, ongoing, in progress, wip, work in progress, waiting, no answer, no response, no reply, blocked,
      postponed, deferred, partially, partly, partial, part, almost, nearly, half, mostly, yet, to be, needs, need, until, once, when, if, should, would, could, might, may, must, will, soon, reopened, re-opened, undone, unfinished, incomplete, todo,
      remaining, remains, started, on hold, far from, except, but, however, to do, tbd, unclear, seems, maybe, hopefully, expected, plan, planned, next, first, some, under review, in review, draft, tomorrow, later, trying, unless, before, delayed`,
    de: `nicht, kein, keine, noch, nie, offen, teilweise, fast, halb, in arbeit, l\xE4uft, wartet, warten, blockiert, verschoben, vertagt, ausstehend, bald, sobald, wenn, falls, soll, sollte, muss, wird noch, aber, unklar, angefangen, begonnen, bis`,
    fr: `pas, jamais, rien, encore, en cours, en attente, presque, partiellement, report\xE9, report\xE9e, bloqu\xE9, bloqu\xE9e, bient\xF4t, d\xE8s que, quand, si, doit, devrait, mais, \xE0 faire, sera, commenc\xE9`,
    zh: `\u672A, \u6CA1\u6709, \u8FD8\u6CA1, \u5C1A\u672A, \u8FDB\u884C\u4E2D, \u90E8\u5206, \u5F85, \u5EF6\u671F, \u63A8\u8FDF, \u5C1A\u5F85, \u9700\u8981, \u672A\u5B8C\u6210`
  },
  /** Behind a task, or in brackets before it: it goes on, and is no part of its words. */
  goesOn: {
    en: `in progress, ongoing, on-going, pending, wip, work in progress, open, not done, not done yet, not yet, not yet done, not started, not started yet, not yet started, postponed, deferred, carried over, carry over, carried forward,
      partially done, partly done, pr open, pr opened, pr is open, mr open, on hold, blocked, no progress, no progress yet, no news, no news yet, no update, no updates, no update yet, no updates yet`,
    de: `in arbeit, offen, noch offen, l\xE4uft, l\xE4uft noch, noch nicht erledigt, noch nicht begonnen, verschoben, vertagt, verl\xE4ngert, wird verschoben, wird vertagt, wird verl\xE4ngert, kein fortschritt`,
    fr: `en cours, en attente, report\xE9, report\xE9e, \xE0 faire, pas encore fait`,
    zh: `\u8FDB\u884C\u4E2D, \u672A\u5B8C\u6210, \u672A\u5F00\u59CB, \u5F85\u8DDF\u8FDB, \u6682\u65E0\u8FDB\u5C55`
  },
  /** What another kind of statement is called that looks like an action: "DECISION: …". */
  otherStatements: {
    en: `decision, decisions, decided, resolution, resolved, resolutions, proposed, proposal, agreed, agreement, vote, voted, motion, note, notes, info, topic, subtopic, question, answer, attendees, attendance, participants, present, regrets, apologies, scribe, chair, moderator, agenda, minutes, summary, conclusion, consensus, next meeting, next call, next sync, date of next meeting`,
    de: `entscheidung, entscheidungen, beschluss, beschl\xFCsse, beschlossen, info, frage, antwort, anwesend, teilnehmer, protokoll, abstimmung, ergebnis, notiz, n\xE4chstes treffen, n\xE4chster termin, n\xE4chste sitzung`,
    fr: `d\xE9cision, d\xE9cisions, d\xE9cid\xE9, r\xE9solution, information, info, question, r\xE9ponse, pr\xE9sents, participants, vote, accord, prochaine r\xE9union`,
    zh: `\u51B3\u8BAE, \u51B3\u5B9A, \u7ED3\u8BBA, \u95EE\u9898, \u53C2\u4F1A\u4EBA, \u4E3B\u6301\u4EBA, \u8BB0\u5F55\u4EBA, \u4E0B\u6B21\u4F1A\u8BAE`
  },
  /** Headings below one of action items under which none stand. */
  otherSections: {
    en: `next meeting, next call, next sync, next session, date of next meeting, attendees, participants, attendance, recording, recordings, links, useful links, resources, meeting info, meeting information, meeting details, meeting link, call info, call details, call-in details, dial-in, dial in, dial-in info, dial-in details, dial-in information, zoom info, zoom details, zoom link, webex info, webex details, teams info, conference details`,
    de: `n\xE4chstes treffen, n\xE4chster termin, n\xE4chste sitzung, teilnehmer, anwesende, links, einwahl, einwahldaten, zugangsdaten, aufzeichnung`,
    fr: `prochaine r\xE9union, prochain rendez-vous, participants, pr\xE9sents, liens, enregistrement, connexion`,
    zh: `\u4E0B\u6B21\u4F1A\u8BAE, \u53C2\u4F1A\u4EBA\u5458, \u53C2\u4F1A\u4EBA, \u4F1A\u8BAE\u94FE\u63A5, \u4F1A\u8BAE\u5F55\u50CF`
  },
  /** A template that tells what to write, not a task. */
  templates: {
    en: `add action items here, add your action items, list action items here, list the action items, list of action items, insert action item, action item 1, action item 2, action item 3, task 1, task 2, task 3, who does what, describe the task, what needs to be done, person to do, assignee and due date, who will do what by when, describe action, action description, lorem ipsum, your task here`,
    de: `hier aufgaben eintragen, aufgaben eintragen, wer macht was`,
    fr: `ajouter les actions ici, d\xE9crire l'action`,
    zh: `\u5217\u51FA\u540E\u7EED\u5F85\u529E\u4EFB\u52A1, \u5217\u51FA\u5F85\u529E, \u5E76\u8F93\u5165@, \u8F93\u5165@\u901A\u77E5, \u8BB0\u5F55\u8BA8\u8BBA\u5185\u5BB9, \u8BF7\u586B\u5199, \u5728\u6B64\u586B\u5199`
  },
  /** After the marker AI: artificial intelligence is the topic. */
  intelligence: {
    en: `artificial intelligence, policy, policies, act, strategy, model, models, tool, tools, tooling, agent, agents, assistant, assistants, generated, generation, code, coding, ethics, ethical, governance, safety, working, wg, sig, group, committee, alliance, foundation, summit, conference, lab, labs, research, researchers, systems, system, services, service, application, applications, workload, workloads, chatbot, chat, bot, bots, ready, readiness, powered, based, driven, assisted, native, first, revolution, hype, winter, boom, training, data, gateway, platform, platforms, project, projects, track, day, days, world, company, companies, startup, startups, engineer, engineering, engineers, features, feature, support, integration, integrations, use, usage, images, stack, infrastructure, hub, center, centre, regulation, framework, frameworks, standard, standards, bom, commons, crawlers, crawler, scraper, scrapers, slop, contributions, is, was, has, can, could, may, might, and, or, in, for, as, by, on, with, of, the, ml, &, /, ops`,
    de: `richtlinie, verordnung, strategie, modelle, werkzeuge, systeme, ist, kann, wird, und, f\xFCr, im`,
    fr: `g\xE9n\xE9rative, est, peut, et, pour, dans`,
    zh: `\u5DE5\u5177, \u6A21\u578B, \u52A9\u624B, \u751F\u6210, \u667A\u80FD, \u7F16\u7A0B, \u65F6\u4EE3, \u5927\u6A21\u578B`
  },
  /** Begin a task, not a name, though a "to" or a colon may follow: "Talk to …", "Update: …". */
  notNames: {
    en: `taken, required, needed, requested, arising, proposed, completed, assigned, props, kudos, shout-out, shoutout, credits, able, according, add, address, addition, after, agree, agreed, also, an, and, answer, apply, approach, as, ask, assign, async, attempt, attend, back, background, because, before, begin, bring, by, change, check, clarify, close, collect, commit,
      compare, conclusion, connect, consider, context, continue, contribute, convert, coordinate, copy, create, deadline, decide, decision, define, deploy, describe, discuss, document, draft, due, easy, email, emails, encourage, evaluate, example,
      expand, expected, explore, extend, feel, figure, file, final, finalise, finalize, find, fix, follow, followup, follow-up, follow-ups, for, forward, free, friday, fyi, gather, get, give, go, goal, goals, going, good, hand, happy, hard, have, help, how, idea, if, implement,
      important, improve, in, info, intend, introduce, investigate, invitation, invite, issue, issues, it, join, keep, later, lead, learn, let, link, links, list, listen, look, mail, make, map, maybe, meet, merge, migrate, monday, motion, move, must, need,
      needs, new, next, nice, no, not, note, notes, of, offer, old, on, only, open, optional, options, option, or, order, organise, organize, ought, outcome, owner, perhaps, ping, plan, please, port, possibly, post, prefer, prepare, present, probably, promote, proposal,
      propose, provide, publish, push, put, question, reach, read, readme, ready, refer, relate, related, release, reminder, remember, remind, remove, rename, reply, report, request, reschedule, research, resolution, respond, response, result, return,
      review, rework, say, schedule, see, send, set, setup, share, shift, should, show, sign, something, speak, start, status, stick, still, submit, subscribe, suggest, summary, support, switch, take, talk, task, tasks, tbd, tell, test, thanks, that, the, there, think,
      this, thursday, time, to, today, todo, tomorrow, transfer, translate, try, tuesday, turn, until, up, update, updates, upgrade, upload, use, useful, verify, volunteer, wait, want, way, ways, we, wednesday, welcome, what, when, where, which, who, why, will, wish, with, work,
      would, write, yes, yet, you, pr, prs, mr, rfc, adr, api, ci, docs, done, landing, complete, enhance, allow, ensure, announce, create, own, more, having, moving, adding, updating, making, getting, working, looking, need, it's, there's, each, every, everything, make, build, run, plus, see also, http, https, url, details, part, step, phase, version, epic, story, bug, feature, wip, ongoing, pending, closed, i, all`,
    de: `bis, bitte, dann, die, der, das, ein, eine, und, oder, wenn, kl\xE4ren, pr\xFCfen, schreiben, erstellen, termin, thema, frage, idee, n\xE4chste, n\xE4chster, n\xE4chstes, f\xFCr, mit, bei, im, am, es, wir`,
    fr: `le, la, les, un, une, des, et, pour, avec, en, dans, il, elle, nous, faire, envoyer, pr\xE9voir, voir, demander, contacter, v\xE9rifier, cr\xE9er, mettre, continuer, prochaine, prochain`,
    zh: ``
  },
  /** Before a handle that is the task's object, not its owner: "talk to @alice". */
  objects: {
    en: `with, to, from, for, by, of, and, or, at, via, cc, ask, asks, ping, tell, inform, contact, remind, invite, help, support, meet, email, mail, let, add, notify, thank, thanks, follow, assist, onboard, about, on, nominate, than, like, is, than, as, see, w/`,
    de: `mit, von, f\xFCr, an, zu, bei, und, oder, fragt, fragen, bittet, \xFCber, durch`,
    fr: `avec, de, pour, \xE0, par, et, ou, contacter, demander`,
    zh: `\u548C, \u4E0E, \u5411, \u8054\u7CFB, \u901A\u77E5, \u8DDF`
  }
};

// src/minutes/lexicon.ts
var known = /* @__PURE__ */ new Map();
function lexiconOf(languages) {
  const columns = [.../* @__PURE__ */ new Set(["en", ...languages])];
  const key = columns.join(" ");
  const existing = known.get(key);
  if (existing) return existing;
  const lists = /* @__PURE__ */ new Map();
  const sets = /* @__PURE__ */ new Map();
  const patterns2 = /* @__PURE__ */ new Map();
  const words = (concept) => {
    let list2 = lists.get(concept);
    if (!list2) {
      const all2 = columns.flatMap(
        (language) => WORDS[concept][language].split(",").map((word) => word.replace(/\s+/g, " ").trim())
      );
      list2 = [...new Set(all2.filter((word) => word !== ""))].sort((a, b) => b.length - a.length);
      lists.set(concept, list2);
    }
    return list2;
  };
  const has = (concept, text3) => {
    let set = sets.get(concept);
    if (!set) sets.set(concept, set = new Set(words(concept)));
    return set.has(text3);
  };
  const find = (concept, text3) => {
    let pattern = patterns2.get(concept);
    if (!pattern) patterns2.set(concept, pattern = new RegExp(wordPattern(words(concept)), "u"));
    const match = pattern.exec(text3);
    return match ? { index: match.index, word: match[0] } : null;
  };
  const lexicon = { languages: columns, words, has, find };
  known.set(key, lexicon);
  return lexicon;
}
function wordPattern(words) {
  const spaced = words.filter((word) => !new RegExp("\\p{Script=Han}", "u").test(word)).map(escaped);
  const han = words.filter((word) => new RegExp("\\p{Script=Han}", "u").test(word)).map(escaped);
  const parts = spaced.length === 0 ? [] : [`(?<![\\p{L}\\p{N}])(?:${spaced.join("|")})(?![\\p{L}\\p{N}])`];
  return [...parts, ...han].join("|");
}
function escaped(word) {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replaceAll(" ", "\\s+");
}
function anyCase(word) {
  return Array.from(word).map((character) => {
    if (character === " ") return "\\s+";
    const lower = character.toLowerCase();
    const upper = character.toUpperCase();
    return lower === upper || upper.length !== 1 ? escaped(character) : `[${lower}${upper}]`;
  }).join("");
}

// src/minutes/status-patterns.ts
var TICK = /[✅✔✓☑]|:white_check_mark:|:heavy_check_mark:|:ballot_box_with_check:/u;
var CROSS = /[❌✖]|:x:/u;
var ONGOING = /\s(?:Ongoing|ONGOING|Pending|PENDING|In progress|WIP)\.?\s*$/u;
var DONE_BEFORE = /^\s*(?:DONE(?:\s[-–—])?|(?:Done|Completed|Erledigt|Fait)(?:\s[-–—]|\.)|COMPLETED?:?)\s+(?=[\p{Lu}@])/u;
var TICKED_BEFORE = /^\s*\[[xX✓✔]\]\s+(?=\S)/u;
var ENDED = [
  /(?:\s[-–—]{1,2}>?\s+|\s*(?:→|=>)\s*|\s*[([（])(?:(?:PR|MR|pull request|patch)\s+(?:\S{0,40}#\d+\s+)?(?:(?:was|is|has been)\s+)?merged|(?:e-?mail\s+|mail\s+)?sent|complete(?:,\s[^\n]{1,80})?|completed|erl\.|closed as \S+(?:\s\S+)?)[\s.!)\]）]*$/iu,
  new RegExp("(?:\\s[-\u2013\u2014]{1,2}>?\\s+|\\s*(?:\u2192|=>)\\s*|\\s*[([\uFF08])(?:done|completed|finished|erledigt|fait)(?:\\s+(?:by|in|via|with|on|see|durch|par)\\s+(?!(?:next|end|eo|mon|tue|wed|thu|fri|sat|sun|tomorrow|today|noon|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|the\\s)[^\\n]{1,60}|\\s+(?:during|in|at|before|after)\\s(?:the|this)\\s(?:meeting|call|session)|\\s+last\\s\\p{L}{3,10}|\\s+(?:yesterday|today|gestern|hier)|\\s+\\d{1,2}\\/\\d{1,2}|[\\s.,]+https?:\\S+)[\\s.)\\]\uFF09]*$", "iu"),
  /(?:[.;]\s+|\s[-–—]{1,2}\s+|\s*\()wurden?\s(?:[^\n.;()]{0,40}\s|am \d{1,2}\.(?:\s?\d{1,2}\.)?\s)?(?:eingereicht|verschickt|versendet|erledigt|umgesetzt|veröffentlicht|erstellt|angelegt|bestellt|abgeschickt|durchgeführt)[\s.)]*$/iu,
  /\s(?:Done|DONE|Completed|Erledigt|Fait)[.!]\s*$/u,
  /[:：]\s+erl\.\s*$/iu,
  /[.;:]\s+Complete[.!]?\s*$/u,
  new RegExp("[.;:]\\s+(?:Done|Completed|Fixed|Resolved|Merged|Closed|Erledigt|Fait)\\s(?:by|in|on|at|last|today|yesterday|via|as|am|durch|par|le)(?!\\p{L})[^\\n.:?]{0,40}[.]?\\s*$", "u"),
  /\s[([](?:done|closed|completed|erledigt)\s[\d./-]{3,10}[)\]][\s.]*$/iu,
  /(?:[:(]|\s[-–—])\s*100\s?%[)\s.]*$/u,
  new RegExp("\\s*(?:->|\u2192|=>)\\s*(?:done|erledigt|fait)\\s(?:on|at|in the|in der|in|am|en|today|yesterday|heute|gestern|hier)(?!\\p{L})[^\\n]{0,30}$", "iu"),
  /,\s+(?:already\s+)?(?:merged|done|fixed|closed|resolved)\s+(?:in|via|with|by)\s+\S{0,60}#\d+\S{0,3}(?:\s+already)?[\s.)]*$/iu,
  /\s(?:hat sich erledigt)[\s.!)]*$/iu
];
var MAKES = new RegExp("(?<!\\p{L})(?:write|draft|create|open|file|add|make|schreiben|anlegen|erstellen|cr\xE9er|ouvrir|r\xE9diger)(?!\\p{L})", "iu");
var SHOWS = /^(?:[\p{L} ]{2,30}:\s*)?(?:see|siehe|cf\.?|voir|s\.)\s.{0,60}#\d+/iu;
var MOVED = "(?:moved|postponed|deferred|verschoben|vertagt|report\xE9|report\xE9e)\\s(?:to|until|auf|\xE0|au)\\s[^\\n.()]{1,40}";
var compiled = /* @__PURE__ */ new WeakMap();
function statusPatterns(lexicon) {
  let patterns2 = compiled.get(lexicon);
  if (!patterns2) {
    const any = (words) => words.map(escaped).join("|") || "(?!)";
    const done = any(lexicon.words("done"));
    const ended = any([...lexicon.words("done"), ...lexicon.words("dropped")]);
    const goesOn = `(?:still\\s+)?(?:${any(lexicon.words("goesOn"))}|${MOVED})`;
    patterns2 = {
      keptOpen: new RegExp(
        `(?:\\s[-\u2013\u2014]+\\s*|[.;]\\s+|[:\uFF1A]\\s+(?=[^,]*$)|,\\s+(?=[^,()[\\]]*[)\\]\uFF09\u3011][\\s.]*$)|\\s*[([\uFF08\u3010]|\\s*(?:->|\u2192|=>|\u2014\u2014)\\s*)${goesOn}(?:[\\s.)\\]\uFF09\u3011]*$|,\\s[^\\n]{0,120}$)`,
        "iu"
      ),
      openBefore: new RegExp(`^\\s*(?:[([\uFF08\u3010]${goesOn}[)\\]\uFF09\u3011]\\s*[:\uFF1A\u2013\u2014-]?|${goesOn}\\s*[:\uFF1A])\\s*(?=\\S)`, "iu"),
      donePrefix: new RegExp(
        `^(?:(?:both|all|already|is|was|bereits|alles|schon|d\xE9j\xE0|tout)\\s+)?(?:${done})(?![\\p{L}\\p{N}])`,
        "iu"
      ),
      doneSuffix: new RegExp(`(?:^|[\\s,;:.(\u2013\u2014-])(?:${done})[\\s.!)]*$`, "iu"),
      happened: new RegExp(wordPattern(lexicon.words("happened")), "iu"),
      acted: new RegExp(
        `^(?:@?[\\p{L}\\p{N}-]+\\s+(?:has\\s+|hat\\s+|a\\s+)?)?(?:${any(lexicon.words("acted"))})(?![\\p{L}\\p{N}])`,
        "iu"
      ),
      dropped: new RegExp(wordPattern(lexicon.words("dropped")), "iu"),
      notDone: new RegExp(wordPattern(lexicon.words("notDone")), "iu"),
      boxed: new RegExp(`^\\s*[([](?:${ended})[)\\]][\\s:\u2013\u2014-]*(?=\\S)`, "iu"),
      labelled: new RegExp(`^\\s*(?:${ended})\\s*[:\uFF1A]\\s*(?=\\S)`, "iu"),
      droppedTail: new RegExp(
        `(?:\\s[-\u2013\u2014]+>?\\s*|[.;]\\s+|[:\uFF1A]\\s+(?=[^,;:]*$)|,\\s+(?=[^,()[\\]]*[)\\]\uFF09][\\s.]*$)|\\s={1,2}>\\s*|\\s\u2192\\s*|\\s*[([\uFF08])(?:(?:is|are|now|ist|est)\\s+)?(?:${any(lexicon.words("dropped"))})(?:\\s(?:by|durch|par)\\s[^\\n.]{1,40})?(?:[\\s.!)\\]\uFF09]*$|[,;:]\\s[^\\n]{1,120}$)`,
        "iu"
      ),
      tail: new RegExp(
        `(?:\\s[-\u2013\u2014]+>?\\s*|[.;,:!]\\s+|\\s={1,2}>\\s*|\\s\u2192\\s*|\\s*[([\uFF08]|\\s+(?=DONE|ERLEDIGT|FAIT))(?<done>${done}|complete)(?=$|[\\s.,:;!?)\\]\uFF09\u2013\u2014-])`,
        "giu"
      )
    };
    compiled.set(lexicon, patterns2);
  }
  return patterns2;
}

// src/minutes/status.ts
var DONE = { status: "closed", reason: "completed", strength: "explicit" };
var OPEN_SAID = { status: "open", strength: "explicit" };
function whatSays(statement, lexicon, carriedOver, task = "") {
  const text3 = oneLine(statement).replace(/^[\s([{"'“„*_-]+/u, "");
  if (text3 === "") return null;
  const patterns2 = statusPatterns(lexicon);
  if (TICK.test(text3) && !/^\S*\?/u.test(text3)) return { status: "closed", reason: "completed", strength: "explicit" };
  if (CROSS.test(text3.slice(0, 4))) return { status: "closed", reason: "not_planned", strength: "explicit" };
  const prefix = patterns2.donePrefix.exec(text3);
  const rest = prefix ? text3.slice(prefix[0].length) : "";
  if (prefix && !/^\s*[?？]/u.test(rest)) {
    return contradicted(rest, patterns2) ? { status: "open", strength: "explicit" } : { status: "closed", reason: "completed", strength: "explicit" };
  }
  const dropped = patterns2.dropped.exec(text3);
  if (dropped && !/(?:^|\s)(?:not|nicht|pas|never|n't|n’t)\s*$/iu.test(text3.slice(0, dropped.index)) && !/^\s*[?？]/u.test(text3.slice(dropped.index + dropped[0].length))) {
    return { status: "closed", reason: "not_planned", strength: "implied" };
  }
  const open = patterns2.notDone.exec(text3);
  if (open) return { status: "open", strength: open.index === 0 ? "explicit" : "implied" };
  if (/[?？]\s*$/u.test(text3)) return { status: "open", strength: "implied" };
  if (patterns2.happened.test(text3)) return { status: "closed", reason: "completed", strength: "implied" };
  if (patterns2.doneSuffix.test(text3)) return { status: "closed", reason: "completed", strength: "explicit" };
  if (carriedOver && (patterns2.acted.test(text3) || MAKES.test(task) && SHOWS.test(text3))) {
    return { status: "closed", reason: "completed", strength: "implied" };
  }
  return null;
}
function contradicted(rest, patterns2) {
  const clause = rest.split(/[;.:!(]/u)[0] ?? "";
  return /^[\s,–-]*(?:except|but|aber|mais|nicht|not|almost|soon|when|once|if|until|bis|only)(?![\p{L}])/iu.test(clause) && patterns2.notDone.test(clause);
}
function leadingStatus(words, lexicon) {
  const text3 = oneLine(words);
  const patterns2 = statusPatterns(lexicon);
  const open = patterns2.openBefore.exec(text3);
  if (open) return { says: OPEN_SAID, text: text3.slice(open[0].length), evidence: oneLine(open[0]) };
  const ticked = TICKED_BEFORE.exec(text3) ?? DONE_BEFORE.exec(text3);
  if (ticked) return { says: DONE, text: text3.slice(ticked[0].length), evidence: oneLine(ticked[0]) };
  const sign = /^\s*(?:[✅✔✓☑❌✖]\uFE0F?|:white_check_mark:|:heavy_check_mark:|:x:)\s*(?=\S)/u.exec(text3);
  const found = patterns2.boxed.exec(text3) ?? patterns2.labelled.exec(text3) ?? sign;
  if (!found) return { says: null, text: text3, evidence: "" };
  return { says: whatSays(found[0], lexicon, false), text: text3.slice(found[0].length), evidence: oneLine(found[0]) };
}
var TOLD2 = /(?:\s[-–—]{1,2}>?\s+|\s*(?:→|=>)\s*)([^\n→]{4,60})$/u;
var RECORDED = /\s*(?:\[recorded in [^\]\s]{1,300}\]|\([^\s(),]{1,40}, \d\d:\d\d(?::\d\d)?\))[\s.]*$/iu;
var MAX_TAIL = 1e3;
function splitStatus(words, lexicon, carriedOver = false) {
  const whole = oneLine(words);
  if (whole.length > MAX_TAIL) {
    const { text: text4, ...status } = splitStatus(whole.slice(-MAX_TAIL), lexicon, carriedOver);
    return { ...status, text: whole.slice(0, -MAX_TAIL) + text4 };
  }
  const text3 = whole.replace(RECORDED, "");
  const patterns2 = statusPatterns(lexicon);
  const tick = TICK.exec(text3);
  if (tick) {
    const before = text3.slice(0, tick.index);
    const after = text3.slice(tick.index + tick[0].length);
    const task = before.trim() === "" ? after : before;
    return {
      says: { status: "closed", reason: "completed", strength: "explicit" },
      text: trimmed(task),
      evidence: oneLine(before.trim() === "" ? text3 : text3.slice(tick.index))
    };
  }
  const named = /(?:[.;,]\s+|\s+[-–—]\s+|\s*[([])(?:status|update|stand|statut|état|状态)\s*[:：]\s*([^)\]]{2,60})[)\]]?[\s.]*$/iu.exec(
    text3
  );
  if (named && named.index > 0) {
    return {
      says: whatSays(named[1] ?? "", lexicon, false),
      text: trimmed(text3.slice(0, named.index + (named[0].startsWith(".") ? 1 : 0))),
      evidence: oneLine(named[0])
    };
  }
  const pending = patterns2.keptOpen.exec(text3) ?? ONGOING.exec(text3);
  if (pending && pending.index > 0) {
    return {
      says: { status: "open", strength: "explicit" },
      text: trimmed(text3.slice(0, pending.index)),
      evidence: oneLine(pending[0])
    };
  }
  for (const pattern of ENDED) {
    const ended = pattern.exec(text3);
    if (!ended || ended.index === 0) continue;
    return {
      says: DONE,
      text: trimmed(text3.slice(0, ended.index + (/^[.]/u.exec(ended[0])?.[0].length ?? 0))),
      evidence: unbracketed(ended[0])
    };
  }
  const dropped = patterns2.droppedTail.exec(text3);
  if (dropped && dropped.index > 0) {
    return {
      says: { status: "closed", reason: "not_planned", strength: "implied" },
      text: trimmed(text3.slice(0, dropped.index + (/^[.]/u.exec(dropped[0])?.[0].length ?? 0))),
      evidence: unbracketed(dropped[0])
    };
  }
  const told = TOLD2.exec(text3);
  const behind = told?.[1] ?? "";
  const event = told && told.index > 0 ? whatSays(behind, lexicon, carriedOver) : null;
  const happened = patterns2.happened.test(behind) || carriedOver && patterns2.acted.test(behind);
  if (told && event?.status === "closed" && happened) {
    return { says: event, text: trimmed(text3.slice(0, told.index)), evidence: unbracketed(told[0]) };
  }
  for (const match of text3.matchAll(patterns2.tail)) {
    if (new RegExp("^\\s+\\p{L}", "u").test(match[0]) && match[0] !== match[0].toUpperCase()) continue;
    const statement = text3.slice(match.index).replace(/^[\s.;,:!=>→([（–—-]+/u, "");
    const task = text3.slice(0, match.index + (/^[.!]/u.exec(match[0])?.[0].length ?? 0));
    if (task.trim() === "") continue;
    const behind2 = statement.slice(match.groups?.["done"]?.length ?? 0);
    if (!/^(?:[\s.,!)\]）]*(?:[:;]-?[)D]|🎉)?[\s.!)\]）]*$|\s*[:.,;!?(–—-]|\s*[)\]）])/u.test(behind2)) continue;
    if (/^[;,]/u.test(match[0]) && new RegExp("^\\s*:\\s*(?!https?:|see(?!\\p{L})|#)\\p{L}", "iu").test(behind2)) {
      return { says: null, text: trimmed(task), evidence: "" };
    }
    const says = whatSays(statement.replace(/[)\]）]+\s*$/u, ""), lexicon, false);
    if (says) return { says, text: trimmed(task), evidence: unclosed(oneLine(statement)) };
    if (/^\s*[?？]/u.test(behind2))
      return { says: { status: "open", strength: "explicit" }, text: trimmed(task), evidence: "" };
  }
  return { says: null, text: text3, evidence: "" };
}
function unclosed(words) {
  const balance = (words.match(/[([（]/gu)?.length ?? 0) - (words.match(/[)\]）]/gu)?.length ?? 0);
  return balance < 0 ? words.replace(/(?<![:;]-?)[)\]）]\s*$/u, "") : words;
}
function unbracketed(words) {
  return oneLine(words).replace(/^[\s([（–—→=>.;-]+|[\s)\]）]+$/gu, "");
}
function trimmed(text3) {
  const words = text3.replace(/[\s–—-]+$/u, "");
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

// src/minutes/title.ts
var MAX_TITLE = 256;
var MAX_READ = 2e3;
var LIGHT = new Set(
  "a an the this that these those it them to of for in on at with and or about from up out be is are was as by into will would should must can could may needs need has have do does did ask check double create write open make take have look see add update prepare draft issue issues pr prs pull request ticket follow following continue discuss finish clarify forward move bring send set get give report come back again more further work prioritize still also please here there his her their our your my its not new next last then now item task todo meeting der die das ein eine und zu im am auf mit pr\xFCfen erstellen anlegen kl\xE4ren schreiben machen wird le la les un une des et \xE0 de du en avec v\xE9rifier cr\xE9er faire".split(" ")
);
function isTerse(text3) {
  const words = plain(text3.slice(0, MAX_READ)).toLowerCase().match(new RegExp("\\p{Script=Han}{2}|(?:(?!\\p{Script=Han})[\\p{L}\\p{N}][\\p{L}\\p{N}'\u2019-]*)", "gu")) ?? [];
  return words.filter((word) => !LIGHT.has(word) && !/^\d+$/u.test(word)).length < 2;
}
var SEE = /[,;(–—-]\s*(?:please\s)?(?:see(?:\salso)?|siehe|s\.|cf\.?|voir|参见|见)[:\s]\s*(?:https?:\/\/\S+|(?:issue|pr|pull request|mr)?\s?[\w./-]*#?\d+|\[[^\]\n]{1,80}\]\([^()\s]{1,300}\))[\s.)]*$/iu;
function titleOf(item) {
  const task = trimmed2(plain(item.text.replace(SEE, "").slice(0, MAX_READ)));
  const above = isTerse(item.text) ? context(item) : "";
  const title = above === "" ? capital(task) : task === "" ? capital(above) : `${capital(above)}: ${task}`;
  return cut(title, MAX_TITLE);
}
function context(item) {
  const candidates = [item.context, ...[...item.section].reverse()];
  const said = plain(item.text.slice(0, MAX_READ)).toLowerCase();
  for (const candidate of candidates) {
    const words = trimmed2(plain((candidate ?? "").slice(0, MAX_READ))).replace(/[\s:]+$/u, "");
    if (words !== "" && !GENERAL_HEADING.test(words) && !said.includes(words.toLowerCase())) return cut(words, 120);
  }
  return "";
}
var GENERAL_HEADING = /^(?:(?:check|review|open|pending|new|old|previous|all|our)\s)*(?:ais?|actions?|action[ -](?:items?|points?)|to-?dos?|tasks?|agenda|minutes|notes|topics?|discussion|meeting|miscellaneous|misc|other|aob|any other business|next steps|follow[- ]?ups?|aufgaben|tagesordnung|sonstiges|verschiedenes|ordre du jour|divers|后续行动|议程)(?:\s(?:from|of|since|for)\s.*|\s?:?)$/iu;
function plain(text3) {
  return text3.replace(/!?\[([^\][]*)\]\([^()\s]*\)/gu, "$1").replace(/<!--[^]*?-->|<\/?[a-z][^<>]*>/giu, " ").replace(/<?(?<url>https?:\/\/[^\s<>)\]]+)>?/giu, (_, url) => shortUrl(url)).replace(/[`~]{1,3}|\*{1,3}|(?<![\p{L}\p{N}])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}])/gu, "").replace(/(?<![\p{L}\p{N}._-])@(?=[\p{L}\p{N}])/gu, "").replace(new RegExp("\\p{Cc}|[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]", "gu"), " ").replace(/\s+/gu, " ").trim();
}
function shortUrl(url) {
  const github = /^https?:\/\/(?:www\.|redirect\.)?github\.com\/([\w.-]+\/[\w.-]+)(?:\/(?:issues|pull)\/(\d+))?/iu.exec(
    url
  );
  if (github !== null) return github[2] === void 0 ? github[1] ?? "" : `${github[1] ?? ""}#${github[2]}`;
  return /^https?:\/\/(?:www\.)?([^/?#:]+)/iu.exec(url)?.[1] ?? url;
}
function trimmed2(text3) {
  let rest = text3;
  for (let before = ""; before !== rest; ) {
    before = rest;
    rest = rest.replace(/^[\s:;,.@\-–—>→]+/u, "").replace(/^(?:will|to|should|shall|must|needs? to|has to|have to|is going to|please)[\s:]+(?=\S)/iu, "").replace(/\s*\(#\d+\)\s*$/u, "").replace(/[\s:;,.\-–—>→。；，：]+$/u, "");
  }
  return rest;
}
function capital(text3) {
  const first = /^\S+/u.exec(text3)?.[0] ?? "";
  return new RegExp("^\\p{Ll}+[,;:]?$", "u").test(first) ? text3.charAt(0).toUpperCase() + text3.slice(1) : text3;
}
function cut(text3, most) {
  if (text3.length <= most) return text3;
  let head = "";
  for (const letter of text3) {
    if (head.length + letter.length > most - 1) break;
    head += letter;
  }
  const space = head.lastIndexOf(" ");
  return `${(space > most / 2 ? head.slice(0, space) : head).replace(/[\s,;:.–—-]+$/u, "")}\u2026`;
}

// src/minutes/action-item.ts
var OWN_ISSUE = /(?<=[\p{L}\p{N}][^\p{L}\p{N}]{0,9})\(#(\d{1,9})\)[\s.]*$/u;
function actionItem(draft, around) {
  const { rules, participants } = around;
  const written = OWN_ISSUE.exec(draft.text);
  const text3 = written ? draft.text.slice(0, written.index).trimEnd() : draft.text;
  const number = written ? Number(written[1]) : draft.issueNumber;
  const context2 = contextOf(draft.entry);
  const section = sectionOf(draft, around.title);
  const { references, mismatches, unresolved } = referencesIn(draft.nodes, rules, around.definitions);
  const item = {
    line: draft.line,
    endLine: draft.endLine,
    ordinal: 0,
    marker: draft.marker,
    text: text3,
    title: titleOf({ text: text3, context: context2, section }),
    owners: draft.owners.map((owner) => ({ ...owner, person: personOf(owner, participants) })),
    supporters: draft.supporters,
    ...statusOf(draft.statements),
    carriedOver: draft.carriedOver,
    due: dueOf(draft, text3, around),
    references,
    section,
    context: context2,
    issueNumber: number
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
    ...unresolved.filter((one2) => one2.text !== own4).map(
      (one2) => warn(
        one2.line,
        "unresolved-reference",
        `it is not plain which repository "${one2.text}" is in; write owner/repo#1 or a link`
      )
    )
  ];
  return { item, diagnostics };
}
function dueOf(draft, text3, { date, rules }) {
  if (draft.due === null) return dueIn(text3, date, rules.languages);
  const cell = dueIn(draft.due, date, rules.languages) ?? dueIn(`by ${draft.due}`, date, rules.languages);
  return { text: draft.due, date: cell?.date ?? null };
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
    const text3 = oneLine(above.kind === "heading" ? above.prose.text : lastLine(above.prose.text)).replace(
      /[:：]$/u,
      ""
    );
    if (text3 !== "" && text3 !== title && (above.kind === "heading" || text3.length <= MAX_LEAD_IN))
      section.unshift(text3);
  }
  return section;
}
function lastLine(text3) {
  const trimmed3 = text3.trimEnd();
  return trimmed3.slice(trimmed3.lastIndexOf("\n") + 1);
}

// src/minutes/diagnose.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
function diagnose(checked) {
  const { meeting, drafts } = checked;
  return [
    ...datesOf(checked),
    ...meeting.items.flatMap((item, index2) => {
      const draft = drafts[index2];
      return [
        ...draft?.malformed ? [malformed(item, checked)] : [],
        ...ownersOf(item, checked),
        ...terse(item, checked)
      ];
    }),
    ...duplicates(checked)
  ];
}
function datesOf({ meeting, conflicts }) {
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
function ownersOf(item, checked) {
  const { path } = checked.meeting;
  if (item.owners.length === 0) {
    if (item.status === "closed") return [];
    const message = `nobody is named as the owner of "${short(item.text)}"`;
    return [{ path, line: item.line, rule: "no-owner", severity: "notice", message, fix: null }];
  }
  return item.owners.flatMap(
    (owner) => owner.login && owner.person === null ? unknownOwner(owner.name, item, checked) : []
  );
}
function unknownOwner(name, item, { meeting, rules, lines }) {
  const known4 = [...meeting.participants.flatMap(handlesOf), ...rules.knownLogins];
  const lower = name.toLowerCase();
  if (known4.some((login) => login.toLowerCase() === lower)) return [];
  const near = nearest(lower, known4);
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
      fix: fixed === line ? null : fixed
    }
  ];
}
function handlesOf(participant) {
  return participant.login ? [participant.name] : [];
}
function nearest(lower, known4) {
  const most = lower.length < 5 ? 1 : 2;
  const near = [...new Set(known4)].map((login) => ({ login, away: (0, import_fastest_levenshtein.distance)(lower, login.toLowerCase()) })).filter(({ away }) => away <= most).sort((a, b) => a.away - b.away || a.login.localeCompare(b.login));
  const [first, second] = near;
  return first && first.away !== second?.away ? first.login : null;
}
function escapedName(name) {
  return name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
function terse(item, { meeting }) {
  if (!isTerse(item.text) || item.status === "closed") return [];
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
function short(text3) {
  return text3.length > 60 ? `${text3.slice(0, 59)}\u2026` : text3;
}

// src/minutes/page/complexity.ts
var MAX_DEPTH = 64;
var MAX_STEPS = 1e9;
var SMALL = 1e4;
var DEEP_LINE = new RegExp(`^[ \\t>*+\\-\\d.)]{${MAX_DEPTH / 2}}`, "mu");
function refusal(text3) {
  if (text3.length <= SMALL && !DEEP_LINE.test(text3)) return null;
  let steps = 0;
  let line = 0;
  let events = 0;
  let columns = [];
  let quotes = 0;
  let paragraph = empty();
  let blankBefore = true;
  for (const content3 of text3.split(/\r\n?|\n/u)) {
    line++;
    if (/^\s*$/u.test(content3)) {
      steps += stepsOf(paragraph);
      paragraph = empty();
      blankBefore = true;
      continue;
    }
    const opening = openingOf(content3);
    const before = columns.length + quotes;
    columns = listColumns(columns, opening, content3, blankBefore);
    quotes = opening.depth > 0 && opening.column === null ? opening.depth : blankBefore ? 0 : quotes;
    const depth = Math.max(opening.depth, columns.length);
    if (depth > MAX_DEPTH) return refused(line, `lists or quotes nested ${depth} deep; at most ${MAX_DEPTH} are read`);
    events += 8 + 4 * depth;
    if (columns.length + quotes < before) steps += events;
    if (startsBlock(opening)) {
      steps += stepsOf(paragraph);
      paragraph = empty();
    }
    count(paragraph, opening);
    blankBefore = false;
    if (steps + stepsOf(paragraph) > MAX_STEPS) {
      return refused(line, "so many marks without an end that reading them would take minutes: split the page");
    }
  }
  return null;
}
function refused(line, message) {
  return { line, reason: "too-deep", message };
}
function openingOf(content3) {
  let depth = 0;
  let column = null;
  let at = 0;
  if (/^\s*(?:(?:\*\s*)+|(?:-\s*)+|(?:_\s*)+)$/u.test(content3) && !/^\s*[-*]\s*$/u.test(content3)) {
    return { depth, column, rest: "" };
  }
  const mark = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/uy;
  for (let match = mark.exec(content3); match !== null; match = mark.exec(content3)) {
    depth++;
    if (!match[0].endsWith(">")) column ??= width(content3.slice(0, mark.lastIndex - match[0].trimStart().length));
    at = mark.lastIndex;
  }
  return { depth, column, rest: content3.slice(at) };
}
function listColumns(columns, opening, content3, blankBefore) {
  if (opening.column === null) {
    const indent = width(/^[ \t]*/u.exec(content3)?.[0] ?? "");
    return blankBefore || opening.rest.startsWith("#") ? columns.filter((column2) => column2 < indent) : [...columns];
  }
  const { column } = opening;
  return [...columns.filter((one2) => one2 < column), column];
}
function width(space) {
  return space.replaceAll("	", "    ").length;
}
function empty() {
  const brackets = { open: 0, close: 0 };
  return { length: 0, lines: 0, emphasis: 0, brackets, unclosed: 0, tickSizes: /* @__PURE__ */ new Set(), inContainer: false };
}
function startsBlock({ column, rest }) {
  return column !== null || /^[ \t]*(?:#{1,6}[ \t]|\|)/u.test(rest);
}
var EMPHASIS = /[*~]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu;
var OPEN_ENDED = /<(?:!|\?)|\]\([^\s()]*\s+\(/gu;
function count(paragraph, { depth, rest }) {
  if (paragraph.lines === 0) paragraph.inContainer = depth > 0;
  paragraph.lines++;
  paragraph.length += rest.length + 1;
  paragraph.emphasis += matches(rest, EMPHASIS);
  paragraph.brackets.open += matches(rest, /\[/gu);
  paragraph.brackets.close += matches(rest, /\]/gu);
  paragraph.unclosed += matches(rest, OPEN_ENDED);
  for (const run of rest.matchAll(/`+/gu)) paragraph.tickSizes.add(run[0].length);
}
function matches(text3, pattern) {
  let found = 0;
  for (const match of text3.matchAll(pattern)) found += match.length > 0 ? 1 : 0;
  return found;
}
function stepsOf({ length, lines, emphasis, brackets, unclosed: unclosed2, tickSizes, inContainer }) {
  const lazy = inContainer ? lines : 0;
  return emphasis ** 2 + Math.min(brackets.open, brackets.close) ** 2 / 4 + unclosed2 * length / 2 + tickSizes.size * length / 2 + lazy ** 2;
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
function asciiControl(code) {
  return (
    // Special whitespace codes (which have negative values), C0 and Control
    // character DEL
    code !== null && (code < 32 || code === 127)
  );
}
var asciiDigit = regexCheck(/\d/);
var asciiHexDigit = regexCheck(/[\dA-Fa-f]/);
var asciiPunctuation = regexCheck(/[!-/:-@[-`{-~]/);
function markdownLineEnding(code) {
  return code !== null && code < -2;
}
function markdownLineEndingOrSpace(code) {
  return code !== null && (code < 0 || code === 32);
}
function markdownSpace(code) {
  return code === -2 || code === -1 || code === 32;
}
var unicodePunctuation = regexCheck(new RegExp("\\p{P}|\\p{S}", "u"));
var unicodeWhitespace = regexCheck(/\s/);
function regexCheck(regex) {
  return check;
  function check(code) {
    return code !== null && code > -1 && regex.test(String.fromCharCode(code));
  }
}

// node_modules/micromark-util-classify-character/index.js
function classifyCharacter(code) {
  if (code === null || markdownLineEndingOrSpace(code) || unicodeWhitespace(code)) {
    return 1;
  }
  if (unicodePunctuation(code)) {
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
  const code = Number.parseInt(value, base);
  if (
    // C0 except for HT, LF, FF, CR, space.
    code < 9 || code === 11 || code > 13 && code < 32 || // Control character (DEL) of C0, and C1 controls.
    code > 126 && code < 160 || // Lone high surrogates and low surrogates.
    code > 55295 && code < 57344 || // Noncharacters.
    code > 64975 && code < 65008 || /* eslint-disable no-bitwise */
    (code & 65535) === 65535 || (code & 65535) === 65534 || /* eslint-enable no-bitwise */
    // Out of range
    code > 1114111
  ) {
    return "\uFFFD";
  }
  return String.fromCodePoint(code);
}

// node_modules/micromark-util-decode-string/index.js
var characterEscapeOrReference = /\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;
function decodeString(value) {
  return value.replace(characterEscapeOrReference, decode2);
}
function decode2($0, $1, $2) {
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
    value = value.replace(/\\([\\|])/g, replace);
  }
  const node2 = this.stack[this.stack.length - 1];
  ok(node2.type === "inlineCode");
  node2.value = value;
  this.exit(token);
}
function replace($0, $1) {
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
function splice(list2, start, remove, items) {
  const end = list2.length;
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
    list2.splice(...parameters);
  } else {
    if (remove) list2.splice(start, remove);
    while (chunkStart < items.length) {
      parameters = items.slice(chunkStart, chunkStart + 1e4);
      parameters.unshift(start, 0);
      list2.splice(...parameters);
      chunkStart += 1e4;
      start += 1e4;
    }
  }
}
function push(list2, items) {
  if (list2.length > 0) {
    splice(list2, list2.length, 0, items);
    return list2;
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
            const text3 = {
              type: "strikethroughText",
              start: Object.assign({}, events[open][1].end),
              end: Object.assign({}, events[index2][1].start)
            };
            const nextEvents = [["enter", strikethrough, context2], ["enter", events[open][1], context2], ["exit", events[open][1], context2], ["enter", text3, context2]];
            const insideSpan2 = context2.parser.constructs.insideSpan.null;
            if (insideSpan2) {
              splice(nextEvents, nextEvents.length, 0, resolveAll(insideSpan2, events.slice(open + 1, index2), context2));
            }
            splice(nextEvents, nextEvents.length, 0, [["exit", text3, context2], ["enter", events[index2][1], context2], ["exit", events[index2][1], context2], ["exit", strikethrough, context2]]);
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
    function start(code) {
      if (previous2 === 126 && events[events.length - 1][1].type !== "characterEscape") {
        return nok(code);
      }
      effects.enter("strikethroughSequenceTemporary");
      return more(code);
    }
    function more(code) {
      const before = classifyCharacter(previous2);
      if (code === 126) {
        if (size > 1) return nok(code);
        effects.consume(code);
        size++;
        return more;
      }
      if (size < 2 && !single) return nok(code);
      const token = effects.exit("strikethroughSequenceTemporary");
      const after = classifyCharacter(code);
      token._open = !after || after === 2 && Boolean(before);
      token._close = !before || before === 2 && Boolean(after);
      return ok2(code);
    }
  }
}

// node_modules/micromark-factory-space/index.js
function factorySpace(effects, ok2, type, max) {
  const limit = max ? max - 1 : Infinity;
  let size = 0;
  return start;
  function start(code) {
    if (markdownSpace(code)) {
      effects.enter(type);
      return prefix(code);
    }
    return ok2(code);
  }
  function prefix(code) {
    if (markdownSpace(code) && size++ < limit) {
      effects.consume(code);
      return prefix;
    }
    effects.exit(type);
    return ok2(code);
  }
}
function factorySpaceMinMax(effects, ok2, nok, type, min, max) {
  let size = 0;
  return start;
  function start(code) {
    if (max > 0 && markdownSpace(code)) {
      effects.enter(type);
      return prefix(code);
    }
    return after(code);
  }
  function prefix(code) {
    if (markdownSpace(code) && size < max) {
      effects.consume(code);
      size++;
      return prefix;
    }
    effects.exit(type);
    return after(code);
  }
  function after(code) {
    return size >= min ? ok2(code) : nok(code);
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
  add(index2, remove, add) {
    addImplementation(this, index2, remove, add);
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
function addImplementation(editMap, at, remove, add) {
  if (remove === 0 && add.length === 0) {
    return;
  }
  const existing = editMap.index.get(at);
  if (existing) {
    existing[1] += remove;
    existing[2].push(...add);
    return;
  }
  const change = [at, remove, add];
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
  function start(code) {
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
      return nok(code);
    }
    return next(code);
  }
  function headRowBefore(code) {
    effects.enter("tableHead");
    effects.enter("tableRow");
    return headRowStart(code);
  }
  function headRowStart(code) {
    if (code === 124) {
      return headRowBreak(code);
    }
    seen = true;
    sizeB += 1;
    return headRowBreak(code);
  }
  function headRowBreak(code) {
    if (code === null) {
      return nok(code);
    }
    if (markdownLineEnding(code)) {
      if (sizeB > 1) {
        sizeB = 0;
        self.interrupt = true;
        effects.exit("tableRow");
        effects.enter("lineEnding");
        effects.consume(code);
        effects.exit("lineEnding");
        return headDelimiterStart;
      }
      return nok(code);
    }
    if (markdownSpace(code)) {
      return factorySpace(effects, headRowBreak, "whitespace")(code);
    }
    sizeB += 1;
    if (seen) {
      seen = false;
      size += 1;
    }
    if (code === 124) {
      effects.enter("tableCellDivider");
      effects.consume(code);
      effects.exit("tableCellDivider");
      seen = true;
      return headRowBreak;
    }
    effects.enter("data");
    return headRowData(code);
  }
  function headRowData(code) {
    if (code === null || code === 124 || markdownLineEndingOrSpace(code)) {
      effects.exit("data");
      return headRowBreak(code);
    }
    effects.consume(code);
    return code === 92 ? headRowEscape : headRowData;
  }
  function headRowEscape(code) {
    if (code === 92 || code === 124) {
      effects.consume(code);
      return headRowData;
    }
    return headRowData(code);
  }
  function headDelimiterStart(code) {
    self.interrupt = false;
    if (self.parser.lazy[self.now().line]) {
      return nok(code);
    }
    effects.enter("tableDelimiterRow");
    seen = false;
    if (markdownSpace(code)) {
      return factorySpace(effects, headDelimiterBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
    }
    return headDelimiterBefore(code);
  }
  function headDelimiterBefore(code) {
    if (code === 45 || code === 58) {
      return headDelimiterValueBefore(code);
    }
    if (code === 124) {
      seen = true;
      effects.enter("tableCellDivider");
      effects.consume(code);
      effects.exit("tableCellDivider");
      return headDelimiterCellBefore;
    }
    return headDelimiterNok(code);
  }
  function headDelimiterCellBefore(code) {
    if (markdownSpace(code)) {
      return factorySpace(effects, headDelimiterValueBefore, "whitespace")(code);
    }
    return headDelimiterValueBefore(code);
  }
  function headDelimiterValueBefore(code) {
    if (code === 58) {
      sizeB += 1;
      seen = true;
      effects.enter("tableDelimiterMarker");
      effects.consume(code);
      effects.exit("tableDelimiterMarker");
      return headDelimiterLeftAlignmentAfter;
    }
    if (code === 45) {
      sizeB += 1;
      return headDelimiterLeftAlignmentAfter(code);
    }
    if (code === null || markdownLineEnding(code)) {
      return headDelimiterCellAfter(code);
    }
    return headDelimiterNok(code);
  }
  function headDelimiterLeftAlignmentAfter(code) {
    if (code === 45) {
      effects.enter("tableDelimiterFiller");
      return headDelimiterFiller(code);
    }
    return headDelimiterNok(code);
  }
  function headDelimiterFiller(code) {
    if (code === 45) {
      effects.consume(code);
      return headDelimiterFiller;
    }
    if (code === 58) {
      seen = true;
      effects.exit("tableDelimiterFiller");
      effects.enter("tableDelimiterMarker");
      effects.consume(code);
      effects.exit("tableDelimiterMarker");
      return headDelimiterRightAlignmentAfter;
    }
    effects.exit("tableDelimiterFiller");
    return headDelimiterRightAlignmentAfter(code);
  }
  function headDelimiterRightAlignmentAfter(code) {
    if (markdownSpace(code)) {
      return factorySpace(effects, headDelimiterCellAfter, "whitespace")(code);
    }
    return headDelimiterCellAfter(code);
  }
  function headDelimiterCellAfter(code) {
    if (code === 124) {
      return headDelimiterBefore(code);
    }
    if (code === null || markdownLineEnding(code)) {
      if (!seen || size !== sizeB) {
        return headDelimiterNok(code);
      }
      effects.exit("tableDelimiterRow");
      effects.exit("tableHead");
      return ok2(code);
    }
    return headDelimiterNok(code);
  }
  function headDelimiterNok(code) {
    return nok(code);
  }
  function bodyRowStart(code) {
    effects.enter("tableRow");
    return bodyRowBreak(code);
  }
  function bodyRowBreak(code) {
    if (code === 124) {
      effects.enter("tableCellDivider");
      effects.consume(code);
      effects.exit("tableCellDivider");
      return bodyRowBreak;
    }
    if (code === null || markdownLineEnding(code)) {
      effects.exit("tableRow");
      return ok2(code);
    }
    if (markdownSpace(code)) {
      return factorySpace(effects, bodyRowBreak, "whitespace")(code);
    }
    effects.enter("data");
    return bodyRowData(code);
  }
  function bodyRowData(code) {
    if (code === null || code === 124 || markdownLineEndingOrSpace(code)) {
      effects.exit("data");
      return bodyRowBreak(code);
    }
    effects.consume(code);
    return code === 92 ? bodyRowEscape : bodyRowData;
  }
  function bodyRowEscape(code) {
    if (code === 92 || code === 124) {
      effects.consume(code);
      return bodyRowData;
    }
    return bodyRowData(code);
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
  const now2 = getPoint(context2.events, range[1]);
  previousCell = {
    type: groupName,
    start: Object.assign({}, now2),
    // Note: correct end is set later.
    end: Object.assign({}, now2)
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
function flushTableEnd(map, context2, index2, table, tableBody) {
  const exits = [];
  const related = getPoint(context2.events, index2);
  if (tableBody) {
    tableBody.end = Object.assign({}, related);
    exits.push(["exit", tableBody, context2]);
  }
  table.end = Object.assign({}, related);
  exits.push(["exit", table, context2]);
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
  function open(code) {
    if (
      // Exit if there’s stuff before.
      self.previous !== null || // Exit if not in the first content that is the first child of a list
      // item.
      !self._gfmTasklistFirstContentOfListItem
    ) {
      return nok(code);
    }
    effects.enter("taskListCheck");
    effects.enter("taskListCheckMarker");
    effects.consume(code);
    effects.exit("taskListCheckMarker");
    return inside;
  }
  function inside(code) {
    if (markdownLineEndingOrSpace(code)) {
      effects.enter("taskListCheckValueUnchecked");
      effects.consume(code);
      effects.exit("taskListCheckValueUnchecked");
      return close;
    }
    if (code === 88 || code === 120) {
      effects.enter("taskListCheckValueChecked");
      effects.consume(code);
      effects.exit("taskListCheckValueChecked");
      return close;
    }
    return nok(code);
  }
  function close(code) {
    if (code === 93) {
      effects.enter("taskListCheckMarker");
      effects.consume(code);
      effects.exit("taskListCheckMarker");
      effects.exit("taskListCheck");
      return after;
    }
    return nok(code);
  }
  function after(code) {
    if (markdownLineEnding(code)) {
      return ok2(code);
    }
    if (markdownSpace(code)) {
      return effects.check({
        tokenize: spaceThenNonSpace
      }, ok2, nok)(code);
    }
    return nok(code);
  }
}
function spaceThenNonSpace(effects, ok2, nok) {
  return factorySpace(effects, after, "whitespace");
  function after(code) {
    return code === null ? nok(code) : ok2(code);
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
    let code;
    if (right) {
      for (code in right) {
        if (!hasOwnProperty.call(left, code)) left[code] = [];
        const value = right[code];
        constructs(
          // @ts-expect-error Looks like a list.
          left[code],
          Array.isArray(value) ? value : value ? [value] : []
        );
      }
    }
  }
}
function constructs(existing, list2) {
  let index2 = -1;
  const before = [];
  while (++index2 < list2.length) {
    ;
    (list2[index2].add === "after" ? existing : before).push(list2[index2]);
  }
  splice(existing, 0, 0, before);
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
  function afterContentStartConstruct(code) {
    if (code === null) {
      effects.consume(code);
      return;
    }
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return factorySpace(effects, contentStart, "linePrefix");
  }
  function paragraphInitial(code) {
    effects.enter("paragraph");
    return lineStart(code);
  }
  function lineStart(code) {
    const token = effects.enter("chunkText", {
      contentType: "text",
      previous: previous2
    });
    if (previous2) {
      previous2.next = token;
    }
    previous2 = token;
    return data(code);
  }
  function data(code) {
    if (code === null) {
      effects.exit("chunkText");
      effects.exit("paragraph");
      effects.consume(code);
      return;
    }
    if (markdownLineEnding(code)) {
      effects.consume(code);
      effects.exit("chunkText");
      return lineStart;
    }
    effects.consume(code);
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
  add(index2, remove, add) {
    addImplementation2(this, index2, remove, add, false);
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
  addBefore(index2, remove, add) {
    addImplementation2(this, index2, remove, add, true);
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
function addImplementation2(editMap, at, remove, add, before) {
  if (remove === 0 && add.length === 0) {
    return;
  }
  const existing = editMap.index.get(at);
  if (existing) {
    existing[1] += remove;
    if (before) {
      add.push(...existing[2]);
      existing[2] = add;
    } else {
      existing[2].push(...add);
    }
    return;
  }
  const change = [at, remove, add];
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
  function start(code) {
    if (continued < stack.length) {
      const item = stack[continued];
      self.containerState = item[1];
      return effects.attempt(item[0].continuation, documentContinue, checkNewContainers)(code);
    }
    return checkNewContainers(code);
  }
  function documentContinue(code) {
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
      return checkNewContainers(code);
    }
    return start(code);
  }
  function checkNewContainers(code) {
    if (continued === stack.length) {
      if (!childFlow) {
        return documentContinued(code);
      }
      if (childFlow.currentConstruct && childFlow.currentConstruct.concrete) {
        return flowStart(code);
      }
      self.interrupt = Boolean(childFlow.currentConstruct && !childFlow._gfmTableDynamicInterruptHack);
    }
    self.containerState = {};
    return effects.check(containerConstruct, thereIsANewContainer, thereIsNoNewContainer)(code);
  }
  function thereIsANewContainer(code) {
    if (childFlow) {
      closeFlow();
    }
    exitContainers(continued);
    return documentContinued(code);
  }
  function thereIsNoNewContainer(code) {
    self.parser.lazy[self.now().line] = continued !== stack.length;
    lineStartOffset = self.now().offset;
    return flowStart(code);
  }
  function documentContinued(code) {
    self.containerState = {};
    return effects.attempt(containerConstruct, containerContinue, flowStart)(code);
  }
  function containerContinue(code) {
    continued++;
    stack.push([self.currentConstruct, self.containerState]);
    return documentContinued(code);
  }
  function flowStart(code) {
    if (code === null) {
      if (childFlow) {
        closeFlow();
      }
      exitContainers(0);
      effects.consume(code);
      return;
    }
    childFlow = childFlow || self.parser.flow(self.now());
    effects.enter("chunkFlow", {
      _tokenizer: childFlow,
      contentType: "flow",
      previous: childToken
    });
    return flowContinue(code);
  }
  function flowContinue(code) {
    if (code === null) {
      writeToChild(effects.exit("chunkFlow"), true);
      exitContainers(0);
      effects.consume(code);
      return;
    }
    if (markdownLineEnding(code)) {
      effects.consume(code);
      writeToChild(effects.exit("chunkFlow"));
      continued = 0;
      self.interrupt = void 0;
      return start;
    }
    effects.consume(code);
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
          const text3 = {
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
          nextEvents = push(nextEvents, [["enter", group, context2], ["enter", openingSequence, context2], ["exit", openingSequence, context2], ["enter", text3, context2]]);
          nextEvents = push(nextEvents, resolveAll(context2.parser.constructs.insideSpan.null, events.slice(open + 1, index2), context2));
          nextEvents = push(nextEvents, [["exit", text3, context2], ["enter", closingSequence, context2], ["exit", closingSequence, context2], ["exit", group, context2]]);
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
  const before = classifyCharacter(previous2);
  let marker;
  return start;
  function start(code) {
    marker = code;
    effects.enter("attentionSequence");
    return inside(code);
  }
  function inside(code) {
    if (code === marker) {
      effects.consume(code);
      return inside;
    }
    const token = effects.exit("attentionSequence");
    const after = classifyCharacter(code);
    const open = !after || after === 2 && before || attentionMarkers2.includes(code) && code !== 42 && code !== 95;
    const close = !before || before === 2 && after || attentionMarkers2.includes(previous2) && previous2 !== 42 && previous2 !== 95;
    token._open = Boolean(marker === 42 ? open : open && (before || !close));
    token._close = Boolean(marker === 42 ? close : close && (after || !open));
    return ok2(code);
  }
}
function movePoint(point3, offset) {
  point3.column += offset;
  point3.offset += offset;
  point3._bufferIndex += offset;
}

// node_modules/micromark-core-commonmark/lib/autolink.js
var autolink = {
  name: "autolink",
  tokenize: tokenizeAutolink
};
function tokenizeAutolink(effects, ok2, nok) {
  let size = 0;
  return start;
  function start(code) {
    effects.enter("autolink");
    effects.enter("autolinkMarker");
    effects.consume(code);
    effects.exit("autolinkMarker");
    effects.enter("autolinkProtocol");
    return open;
  }
  function open(code) {
    if (asciiAlpha(code)) {
      effects.consume(code);
      return schemeOrEmailAtext;
    }
    if (code === 64) {
      return nok(code);
    }
    return emailAtext(code);
  }
  function schemeOrEmailAtext(code) {
    if (code === 43 || code === 45 || code === 46 || asciiAlphanumeric(code)) {
      size = 1;
      return schemeInsideOrEmailAtext(code);
    }
    return emailAtext(code);
  }
  function schemeInsideOrEmailAtext(code) {
    if (code === 58) {
      effects.consume(code);
      size = 0;
      return urlInside;
    }
    if ((code === 43 || code === 45 || code === 46 || asciiAlphanumeric(code)) && size++ < 32) {
      effects.consume(code);
      return schemeInsideOrEmailAtext;
    }
    size = 0;
    return emailAtext(code);
  }
  function urlInside(code) {
    if (code === 62) {
      effects.exit("autolinkProtocol");
      effects.enter("autolinkMarker");
      effects.consume(code);
      effects.exit("autolinkMarker");
      effects.exit("autolink");
      return ok2;
    }
    if (code === null || code === 32 || code === 60 || asciiControl(code)) {
      return nok(code);
    }
    effects.consume(code);
    return urlInside;
  }
  function emailAtext(code) {
    if (code === 64) {
      effects.consume(code);
      return emailAtSignOrDot;
    }
    if (asciiAtext(code)) {
      effects.consume(code);
      return emailAtext;
    }
    return nok(code);
  }
  function emailAtSignOrDot(code) {
    return asciiAlphanumeric(code) ? emailLabel(code) : nok(code);
  }
  function emailLabel(code) {
    if (code === 46) {
      effects.consume(code);
      size = 0;
      return emailAtSignOrDot;
    }
    if (code === 62) {
      effects.exit("autolinkProtocol").type = "autolinkEmail";
      effects.enter("autolinkMarker");
      effects.consume(code);
      effects.exit("autolinkMarker");
      effects.exit("autolink");
      return ok2;
    }
    return emailValue(code);
  }
  function emailValue(code) {
    if ((code === 45 || asciiAlphanumeric(code)) && size++ < 63) {
      const next = code === 45 ? emailValue : emailLabel;
      effects.consume(code);
      return next;
    }
    return nok(code);
  }
}

// node_modules/micromark-core-commonmark/lib/blank-line.js
var blankLine = {
  partial: true,
  tokenize: tokenizeBlankLine
};
function tokenizeBlankLine(effects, ok2, nok) {
  return start;
  function start(code) {
    return markdownSpace(code) ? factorySpace(effects, after, "linePrefix")(code) : after(code);
  }
  function after(code) {
    return code === null || markdownLineEnding(code) ? ok2(code) : nok(code);
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
  function start(code) {
    if (code === 62) {
      const state = self.containerState;
      if (!state.open) {
        effects.enter("blockQuote", {
          _container: true
        });
        state.open = true;
      }
      effects.enter("blockQuotePrefix");
      effects.enter("blockQuoteMarker");
      effects.consume(code);
      effects.exit("blockQuoteMarker");
      return after;
    }
    return nok(code);
  }
  function after(code) {
    if (markdownSpace(code)) {
      effects.enter("blockQuotePrefixWhitespace");
      effects.consume(code);
      effects.exit("blockQuotePrefixWhitespace");
      effects.exit("blockQuotePrefix");
      return ok2;
    }
    effects.exit("blockQuotePrefix");
    return ok2(code);
  }
}
function tokenizeBlockQuoteContinuation(effects, ok2, nok) {
  const self = this;
  return contStart;
  function contStart(code) {
    if (markdownSpace(code)) {
      return factorySpace(effects, contBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
    }
    return contBefore(code);
  }
  function contBefore(code) {
    return effects.attempt(blockQuote, ok2, nok)(code);
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
  function start(code) {
    effects.enter("characterEscape");
    effects.enter("escapeMarker");
    effects.consume(code);
    effects.exit("escapeMarker");
    return inside;
  }
  function inside(code) {
    if (asciiPunctuation(code)) {
      effects.enter("characterEscapeValue");
      effects.consume(code);
      effects.exit("characterEscapeValue");
      effects.exit("characterEscape");
      return ok2;
    }
    return nok(code);
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
  let test;
  return start;
  function start(code) {
    effects.enter("characterReference");
    effects.enter("characterReferenceMarker");
    effects.consume(code);
    effects.exit("characterReferenceMarker");
    return open;
  }
  function open(code) {
    if (code === 35) {
      effects.enter("characterReferenceMarkerNumeric");
      effects.consume(code);
      effects.exit("characterReferenceMarkerNumeric");
      return numeric;
    }
    effects.enter("characterReferenceValue");
    max = 31;
    test = asciiAlphanumeric;
    return value(code);
  }
  function numeric(code) {
    if (code === 88 || code === 120) {
      effects.enter("characterReferenceMarkerHexadecimal");
      effects.consume(code);
      effects.exit("characterReferenceMarkerHexadecimal");
      effects.enter("characterReferenceValue");
      max = 6;
      test = asciiHexDigit;
      return value;
    }
    effects.enter("characterReferenceValue");
    max = 7;
    test = asciiDigit;
    return value(code);
  }
  function value(code) {
    if (code === 59 && size) {
      const token = effects.exit("characterReferenceValue");
      if (test === asciiAlphanumeric && !decodeNamedCharacterReference(self.sliceSerialize(token))) {
        return nok(code);
      }
      effects.enter("characterReferenceMarker");
      effects.consume(code);
      effects.exit("characterReferenceMarker");
      effects.exit("characterReference");
      return ok2;
    }
    if (test(code) && size++ < max) {
      effects.consume(code);
      return value;
    }
    return nok(code);
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
  function start(code) {
    if (code === null) {
      return nok(code);
    }
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return after;
  }
  function after(code) {
    return self.parser.lazy[self.now().line] ? nok(code) : ok2(code);
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
  function start(code) {
    return beforeSequenceOpen(code);
  }
  function beforeSequenceOpen(code) {
    const tail = self.events[self.events.length - 1];
    initialPrefix = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
    marker = code;
    effects.enter("codeFenced");
    effects.enter("codeFencedFence");
    effects.enter("codeFencedFenceSequence");
    return sequenceOpen(code);
  }
  function sequenceOpen(code) {
    if (code === marker) {
      sizeOpen++;
      effects.consume(code);
      return sequenceOpen;
    }
    if (sizeOpen < 3) {
      return nok(code);
    }
    effects.exit("codeFencedFenceSequence");
    return markdownSpace(code) ? factorySpace(effects, infoBefore, "whitespace")(code) : infoBefore(code);
  }
  function infoBefore(code) {
    if (code === null || markdownLineEnding(code)) {
      effects.exit("codeFencedFence");
      return self.interrupt ? ok2(code) : effects.check(nonLazyContinuation, atNonLazyBreak, after)(code);
    }
    effects.enter("codeFencedFenceInfo");
    effects.enter("chunkString", {
      contentType: "string"
    });
    return info(code);
  }
  function info(code) {
    if (code === null || markdownLineEnding(code)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceInfo");
      return infoBefore(code);
    }
    if (markdownSpace(code)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceInfo");
      return factorySpace(effects, metaBefore, "whitespace")(code);
    }
    if (code === 96 && code === marker) {
      return nok(code);
    }
    effects.consume(code);
    return info;
  }
  function metaBefore(code) {
    if (code === null || markdownLineEnding(code)) {
      return infoBefore(code);
    }
    effects.enter("codeFencedFenceMeta");
    effects.enter("chunkString", {
      contentType: "string"
    });
    return meta(code);
  }
  function meta(code) {
    if (code === null || markdownLineEnding(code)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceMeta");
      return infoBefore(code);
    }
    if (code === 96 && code === marker) {
      return nok(code);
    }
    effects.consume(code);
    return meta;
  }
  function atNonLazyBreak(code) {
    return effects.attempt(closeStart, after, contentBefore)(code);
  }
  function contentBefore(code) {
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return contentStart;
  }
  function contentStart(code) {
    return initialPrefix > 0 && markdownSpace(code) ? factorySpace(effects, beforeContentChunk, "linePrefix", initialPrefix + 1)(code) : beforeContentChunk(code);
  }
  function beforeContentChunk(code) {
    if (code === null || markdownLineEnding(code)) {
      return effects.check(nonLazyContinuation, atNonLazyBreak, after)(code);
    }
    effects.enter("codeFlowValue");
    return contentChunk(code);
  }
  function contentChunk(code) {
    if (code === null || markdownLineEnding(code)) {
      effects.exit("codeFlowValue");
      return beforeContentChunk(code);
    }
    effects.consume(code);
    return contentChunk;
  }
  function after(code) {
    effects.exit("codeFenced");
    return ok2(code);
  }
  function tokenizeCloseStart(effects2, ok3, nok2) {
    let size = 0;
    return startBefore;
    function startBefore(code) {
      effects2.enter("lineEnding");
      effects2.consume(code);
      effects2.exit("lineEnding");
      return start2;
    }
    function start2(code) {
      effects2.enter("codeFencedFence");
      return markdownSpace(code) ? factorySpace(effects2, beforeSequenceClose, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code) : beforeSequenceClose(code);
    }
    function beforeSequenceClose(code) {
      if (code === marker) {
        effects2.enter("codeFencedFenceSequence");
        return sequenceClose(code);
      }
      return nok2(code);
    }
    function sequenceClose(code) {
      if (code === marker) {
        size++;
        effects2.consume(code);
        return sequenceClose;
      }
      if (size >= sizeOpen) {
        effects2.exit("codeFencedFenceSequence");
        return markdownSpace(code) ? factorySpace(effects2, sequenceCloseAfter, "whitespace")(code) : sequenceCloseAfter(code);
      }
      return nok2(code);
    }
    function sequenceCloseAfter(code) {
      if (code === null || markdownLineEnding(code)) {
        effects2.exit("codeFencedFence");
        return ok3(code);
      }
      return nok2(code);
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
  function start(code) {
    effects.enter("codeIndented");
    return factorySpaceMinMax(effects, atBreak, nok, "linePrefix", 4, 4)(code);
  }
  function atBreak(code) {
    if (code === null) {
      return after(code);
    }
    if (markdownLineEnding(code)) {
      return effects.attempt(furtherStart, atBreak, after)(code);
    }
    effects.enter("codeFlowValue");
    return inside(code);
  }
  function inside(code) {
    if (code === null || markdownLineEnding(code)) {
      effects.exit("codeFlowValue");
      return atBreak(code);
    }
    effects.consume(code);
    return inside;
  }
  function after(code) {
    effects.exit("codeIndented");
    return ok2(code);
  }
}
function tokenizeFurtherStart(effects, ok2, nok) {
  const self = this;
  return furtherStart2;
  function furtherStart2(code) {
    if (self.parser.lazy[self.now().line]) {
      return nok(code);
    }
    if (markdownLineEnding(code)) {
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      return furtherStart2;
    }
    return factorySpaceMinMax(effects, ok2, onNotEnoughPrefix, "linePrefix", 4, 4)(code);
  }
  function onNotEnoughPrefix(code) {
    return markdownLineEnding(code) ? furtherStart2(code) : nok(code);
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
function previous(code) {
  return code !== 96 || this.events[this.events.length - 1][1].type === "characterEscape";
}
function tokenizeCodeText(effects, ok2, nok) {
  const self = this;
  let sizeOpen = 0;
  let size;
  let token;
  return start;
  function start(code) {
    effects.enter("codeText");
    effects.enter("codeTextSequence");
    return sequenceOpen(code);
  }
  function sequenceOpen(code) {
    if (code === 96) {
      effects.consume(code);
      sizeOpen++;
      return sequenceOpen;
    }
    effects.exit("codeTextSequence");
    return between(code);
  }
  function between(code) {
    if (code === null) {
      return nok(code);
    }
    if (code === 32) {
      effects.enter("space");
      effects.consume(code);
      effects.exit("space");
      return between;
    }
    if (code === 96) {
      token = effects.enter("codeTextSequence");
      size = 0;
      return sequenceClose(code);
    }
    if (markdownLineEnding(code)) {
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      return between;
    }
    effects.enter("codeTextData");
    return data(code);
  }
  function data(code) {
    if (code === null || code === 32 || code === 96 || markdownLineEnding(code)) {
      effects.exit("codeTextData");
      return between(code);
    }
    effects.consume(code);
    return data;
  }
  function sequenceClose(code) {
    if (code === 96) {
      effects.consume(code);
      size++;
      return sequenceClose;
    }
    if (size === sizeOpen) {
      effects.exit("codeTextSequence");
      effects.exit("codeText");
      return ok2(code);
    }
    token.type = "codeTextData";
    return data(code);
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
    const count2 = deleteCount || 0;
    this.setCursor(Math.trunc(start));
    const removed = this.right.splice(this.right.length - count2, Number.POSITIVE_INFINITY);
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
function chunkedPush(list2, right) {
  let chunkStart = 0;
  if (right.length < 1e4) {
    list2.push(...right);
  } else {
    while (chunkStart < right.length) {
      list2.push(...right.slice(chunkStart, chunkStart + 1e4));
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
  function chunkStart(code) {
    effects.enter("content");
    previous2 = effects.enter("chunkContent", {
      contentType: "content"
    });
    return chunkInside(code);
  }
  function chunkInside(code) {
    if (code === null) {
      return contentEnd(code);
    }
    if (markdownLineEnding(code)) {
      return effects.check(continuationConstruct, contentContinue, contentEnd)(code);
    }
    effects.consume(code);
    return chunkInside;
  }
  function contentEnd(code) {
    effects.exit("chunkContent");
    effects.exit("content");
    return ok2(code);
  }
  function contentContinue(code) {
    effects.consume(code);
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
  function startLookahead(code) {
    effects.exit("chunkContent");
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return factorySpace(effects, prefixed, "linePrefix");
  }
  function prefixed(code) {
    if (code === null || markdownLineEnding(code)) {
      return nok(code);
    }
    const tail = self.events[self.events.length - 1];
    if (!self.parser.constructs.disable.null.includes("codeIndented") && tail && tail[1].type === "linePrefix" && tail[2].sliceSerialize(tail[1], true).length >= 4) {
      return ok2(code);
    }
    return effects.interrupt(self.parser.constructs.flow, nok, ok2)(code);
  }
}

// node_modules/micromark-factory-destination/index.js
function factoryDestination(effects, ok2, nok, type, literalType, literalMarkerType, rawType, stringType, max) {
  const limit = max || Number.POSITIVE_INFINITY;
  let balance = 0;
  return start;
  function start(code) {
    if (code === 60) {
      effects.enter(type);
      effects.enter(literalType);
      effects.enter(literalMarkerType);
      effects.consume(code);
      effects.exit(literalMarkerType);
      return enclosedBefore;
    }
    if (code === null || code === 32 || code === 41 || asciiControl(code)) {
      return nok(code);
    }
    effects.enter(type);
    effects.enter(rawType);
    effects.enter(stringType);
    effects.enter("chunkString", {
      contentType: "string"
    });
    return raw(code);
  }
  function enclosedBefore(code) {
    if (code === 62) {
      effects.enter(literalMarkerType);
      effects.consume(code);
      effects.exit(literalMarkerType);
      effects.exit(literalType);
      effects.exit(type);
      return ok2;
    }
    effects.enter(stringType);
    effects.enter("chunkString", {
      contentType: "string"
    });
    return enclosed(code);
  }
  function enclosed(code) {
    if (code === 62) {
      effects.exit("chunkString");
      effects.exit(stringType);
      return enclosedBefore(code);
    }
    if (code === null || code === 60 || markdownLineEnding(code)) {
      return nok(code);
    }
    effects.consume(code);
    return code === 92 ? enclosedEscape : enclosed;
  }
  function enclosedEscape(code) {
    if (code === 60 || code === 62 || code === 92) {
      effects.consume(code);
      return enclosed;
    }
    return enclosed(code);
  }
  function raw(code) {
    if (!balance && (code === null || code === 41 || markdownLineEndingOrSpace(code))) {
      effects.exit("chunkString");
      effects.exit(stringType);
      effects.exit(rawType);
      effects.exit(type);
      return ok2(code);
    }
    if (balance < limit && code === 40) {
      effects.consume(code);
      balance++;
      return raw;
    }
    if (code === 41) {
      effects.consume(code);
      balance--;
      return raw;
    }
    if (code === null || code === 32 || code === 40 || asciiControl(code)) {
      return nok(code);
    }
    effects.consume(code);
    return code === 92 ? rawEscape : raw;
  }
  function rawEscape(code) {
    if (code === 40 || code === 41 || code === 92) {
      effects.consume(code);
      return raw;
    }
    return raw(code);
  }
}

// node_modules/micromark-factory-label/index.js
function factoryLabel(effects, ok2, nok, type, markerType, stringType) {
  const self = this;
  let size = 0;
  let seen;
  return start;
  function start(code) {
    effects.enter(type);
    effects.enter(markerType);
    effects.consume(code);
    effects.exit(markerType);
    effects.enter(stringType);
    return atBreak;
  }
  function atBreak(code) {
    if (size > 999 || code === null || code === 91 || code === 93 && !seen || // To do: remove in the future once we’ve switched from
    // `micromark-extension-footnote` to `micromark-extension-gfm-footnote`,
    // which doesn’t need this.
    // Hidden footnotes hook.
    /* c8 ignore next 3 */
    code === 94 && !size && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code);
    }
    if (code === 93) {
      effects.exit(stringType);
      effects.enter(markerType);
      effects.consume(code);
      effects.exit(markerType);
      effects.exit(type);
      return ok2;
    }
    if (markdownLineEnding(code)) {
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      return atBreak;
    }
    effects.enter("chunkString", {
      contentType: "string"
    });
    return labelInside(code);
  }
  function labelInside(code) {
    if (code === null || code === 91 || code === 93 || markdownLineEnding(code) || size++ > 999) {
      effects.exit("chunkString");
      return atBreak(code);
    }
    effects.consume(code);
    if (!seen) seen = !markdownSpace(code);
    return code === 92 ? labelEscape : labelInside;
  }
  function labelEscape(code) {
    if (code === 91 || code === 92 || code === 93) {
      effects.consume(code);
      size++;
      return labelInside;
    }
    return labelInside(code);
  }
}

// node_modules/micromark-factory-title/index.js
function factoryTitle(effects, ok2, nok, type, markerType, stringType) {
  let marker;
  return start;
  function start(code) {
    if (code === 34 || code === 39 || code === 40) {
      effects.enter(type);
      effects.enter(markerType);
      effects.consume(code);
      effects.exit(markerType);
      marker = code === 40 ? 41 : code;
      return begin;
    }
    return nok(code);
  }
  function begin(code) {
    if (code === marker) {
      effects.enter(markerType);
      effects.consume(code);
      effects.exit(markerType);
      effects.exit(type);
      return ok2;
    }
    effects.enter(stringType);
    return atBreak(code);
  }
  function atBreak(code) {
    if (code === marker) {
      effects.exit(stringType);
      return begin(marker);
    }
    if (code === null) {
      return nok(code);
    }
    if (markdownLineEnding(code)) {
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      return factorySpace(effects, atBreak, "linePrefix");
    }
    effects.enter("chunkString", {
      contentType: "string"
    });
    return inside(code);
  }
  function inside(code) {
    if (code === marker || code === null || markdownLineEnding(code)) {
      effects.exit("chunkString");
      return atBreak(code);
    }
    effects.consume(code);
    return code === 92 ? escape : inside;
  }
  function escape(code) {
    if (code === marker || code === 92) {
      effects.consume(code);
      return inside;
    }
    return inside(code);
  }
}

// node_modules/micromark-factory-whitespace/index.js
function factoryWhitespace(effects, ok2) {
  let seen;
  return start;
  function start(code) {
    if (markdownLineEnding(code)) {
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      seen = true;
      return start;
    }
    if (markdownSpace(code)) {
      return factorySpace(effects, start, seen ? "linePrefix" : "lineSuffix")(code);
    }
    return ok2(code);
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
  function start(code) {
    effects.enter("definition");
    return before(code);
  }
  function before(code) {
    return factoryLabel.call(
      self,
      effects,
      labelAfter,
      // Note: we don’t need to reset the way `markdown-rs` does.
      nok,
      "definitionLabel",
      "definitionLabelMarker",
      "definitionLabelString"
    )(code);
  }
  function labelAfter(code) {
    identifier = normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1));
    if (code === 58) {
      effects.enter("definitionMarker");
      effects.consume(code);
      effects.exit("definitionMarker");
      return markerAfter;
    }
    return nok(code);
  }
  function markerAfter(code) {
    return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, destinationBefore)(code) : destinationBefore(code);
  }
  function destinationBefore(code) {
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
    )(code);
  }
  function destinationAfter(code) {
    return effects.attempt(titleBefore, after, after)(code);
  }
  function after(code) {
    return markdownSpace(code) ? factorySpace(effects, afterWhitespace, "whitespace")(code) : afterWhitespace(code);
  }
  function afterWhitespace(code) {
    if (code === null || markdownLineEnding(code)) {
      effects.exit("definition");
      self.parser.defined.push(identifier);
      return ok2(code);
    }
    return nok(code);
  }
}
function tokenizeTitleBefore(effects, ok2, nok) {
  return titleBefore2;
  function titleBefore2(code) {
    return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, beforeMarker)(code) : nok(code);
  }
  function beforeMarker(code) {
    return factoryTitle(effects, titleAfter, nok, "definitionTitle", "definitionTitleMarker", "definitionTitleString")(code);
  }
  function titleAfter(code) {
    return markdownSpace(code) ? factorySpace(effects, titleAfterOptionalWhitespace, "whitespace")(code) : titleAfterOptionalWhitespace(code);
  }
  function titleAfterOptionalWhitespace(code) {
    return code === null || markdownLineEnding(code) ? ok2(code) : nok(code);
  }
}

// node_modules/micromark-core-commonmark/lib/hard-break-escape.js
var hardBreakEscape = {
  name: "hardBreakEscape",
  tokenize: tokenizeHardBreakEscape
};
function tokenizeHardBreakEscape(effects, ok2, nok) {
  return start;
  function start(code) {
    effects.enter("hardBreakEscape");
    effects.consume(code);
    return after;
  }
  function after(code) {
    if (markdownLineEnding(code)) {
      effects.exit("hardBreakEscape");
      return ok2(code);
    }
    return nok(code);
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
    const text3 = {
      type: "chunkText",
      start: events[contentStart][1].start,
      end: events[contentEnd][1].end,
      contentType: "text"
    };
    splice(events, contentStart, contentEnd - contentStart + 1, [["enter", content3, context2], ["enter", text3, context2], ["exit", text3, context2], ["exit", content3, context2]]);
  }
  return events;
}
function tokenizeHeadingAtx(effects, ok2, nok) {
  let size = 0;
  return start;
  function start(code) {
    effects.enter("atxHeading");
    return before(code);
  }
  function before(code) {
    effects.enter("atxHeadingSequence");
    return sequenceOpen(code);
  }
  function sequenceOpen(code) {
    if (code === 35 && size++ < 6) {
      effects.consume(code);
      return sequenceOpen;
    }
    if (code === null || markdownLineEndingOrSpace(code)) {
      effects.exit("atxHeadingSequence");
      return atBreak(code);
    }
    return nok(code);
  }
  function atBreak(code) {
    if (code === 35) {
      effects.enter("atxHeadingSequence");
      return sequenceFurther(code);
    }
    if (code === null || markdownLineEnding(code)) {
      effects.exit("atxHeading");
      return ok2(code);
    }
    if (markdownSpace(code)) {
      return factorySpace(effects, atBreak, "whitespace")(code);
    }
    effects.enter("atxHeadingText");
    return data(code);
  }
  function sequenceFurther(code) {
    if (code === 35) {
      effects.consume(code);
      return sequenceFurther;
    }
    effects.exit("atxHeadingSequence");
    return atBreak(code);
  }
  function data(code) {
    if (code === null || code === 35 || markdownLineEndingOrSpace(code)) {
      effects.exit("atxHeadingText");
      return atBreak(code);
    }
    effects.consume(code);
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
  function start(code) {
    return before(code);
  }
  function before(code) {
    effects.enter("htmlFlow");
    effects.enter("htmlFlowData");
    effects.consume(code);
    return open;
  }
  function open(code) {
    if (code === 33) {
      effects.consume(code);
      return declarationOpen;
    }
    if (code === 47) {
      effects.consume(code);
      closingTag = true;
      return tagCloseStart;
    }
    if (code === 63) {
      effects.consume(code);
      marker = 3;
      return self.interrupt ? ok2 : continuationDeclarationInside;
    }
    if (asciiAlpha(code)) {
      effects.consume(code);
      buffer = String.fromCharCode(code);
      return tagName;
    }
    return nok(code);
  }
  function declarationOpen(code) {
    if (code === 45) {
      effects.consume(code);
      marker = 2;
      return commentOpenInside;
    }
    if (code === 91) {
      effects.consume(code);
      marker = 5;
      index2 = 0;
      return cdataOpenInside;
    }
    if (asciiAlpha(code)) {
      effects.consume(code);
      marker = 4;
      return self.interrupt ? ok2 : continuationDeclarationInside;
    }
    return nok(code);
  }
  function commentOpenInside(code) {
    if (code === 45) {
      effects.consume(code);
      return self.interrupt ? ok2 : continuationDeclarationInside;
    }
    return nok(code);
  }
  function cdataOpenInside(code) {
    const value = "CDATA[";
    if (code === value.charCodeAt(index2++)) {
      effects.consume(code);
      if (index2 === value.length) {
        return self.interrupt ? ok2 : continuation;
      }
      return cdataOpenInside;
    }
    return nok(code);
  }
  function tagCloseStart(code) {
    if (asciiAlpha(code)) {
      effects.consume(code);
      buffer = String.fromCharCode(code);
      return tagName;
    }
    return nok(code);
  }
  function tagName(code) {
    if (code === null || code === 47 || code === 62 || markdownLineEndingOrSpace(code)) {
      const slash = code === 47;
      const name = buffer.toLowerCase();
      if (!slash && !closingTag && htmlRawNames.includes(name)) {
        marker = 1;
        return self.interrupt ? ok2(code) : continuation(code);
      }
      if (htmlBlockNames.includes(buffer.toLowerCase())) {
        marker = 6;
        if (slash) {
          effects.consume(code);
          return basicSelfClosing;
        }
        return self.interrupt ? ok2(code) : continuation(code);
      }
      marker = 7;
      return self.interrupt && !self.parser.lazy[self.now().line] ? nok(code) : closingTag ? completeClosingTagAfter(code) : completeAttributeNameBefore(code);
    }
    if (code === 45 || asciiAlphanumeric(code)) {
      effects.consume(code);
      buffer += String.fromCharCode(code);
      return tagName;
    }
    return nok(code);
  }
  function basicSelfClosing(code) {
    if (code === 62) {
      effects.consume(code);
      return self.interrupt ? ok2 : continuation;
    }
    return nok(code);
  }
  function completeClosingTagAfter(code) {
    if (markdownSpace(code)) {
      effects.consume(code);
      return completeClosingTagAfter;
    }
    return completeEnd(code);
  }
  function completeAttributeNameBefore(code) {
    if (code === 47) {
      effects.consume(code);
      return completeEnd;
    }
    if (code === 58 || code === 95 || asciiAlpha(code)) {
      effects.consume(code);
      return completeAttributeName;
    }
    if (markdownSpace(code)) {
      effects.consume(code);
      return completeAttributeNameBefore;
    }
    return completeEnd(code);
  }
  function completeAttributeName(code) {
    if (code === 45 || code === 46 || code === 58 || code === 95 || asciiAlphanumeric(code)) {
      effects.consume(code);
      return completeAttributeName;
    }
    return completeAttributeNameAfter(code);
  }
  function completeAttributeNameAfter(code) {
    if (code === 61) {
      effects.consume(code);
      return completeAttributeValueBefore;
    }
    if (markdownSpace(code)) {
      effects.consume(code);
      return completeAttributeNameAfter;
    }
    return completeAttributeNameBefore(code);
  }
  function completeAttributeValueBefore(code) {
    if (code === null || code === 60 || code === 61 || code === 62 || code === 96) {
      return nok(code);
    }
    if (code === 34 || code === 39) {
      effects.consume(code);
      markerB = code;
      return completeAttributeValueQuoted;
    }
    if (markdownSpace(code)) {
      effects.consume(code);
      return completeAttributeValueBefore;
    }
    return completeAttributeValueUnquoted(code);
  }
  function completeAttributeValueQuoted(code) {
    if (code === markerB) {
      effects.consume(code);
      markerB = null;
      return completeAttributeValueQuotedAfter;
    }
    if (code === null || markdownLineEnding(code)) {
      return nok(code);
    }
    effects.consume(code);
    return completeAttributeValueQuoted;
  }
  function completeAttributeValueUnquoted(code) {
    if (code === null || code === 34 || code === 39 || code === 47 || code === 60 || code === 61 || code === 62 || code === 96 || markdownLineEndingOrSpace(code)) {
      return completeAttributeNameAfter(code);
    }
    effects.consume(code);
    return completeAttributeValueUnquoted;
  }
  function completeAttributeValueQuotedAfter(code) {
    if (code === 47 || code === 62 || markdownSpace(code)) {
      return completeAttributeNameBefore(code);
    }
    return nok(code);
  }
  function completeEnd(code) {
    if (code === 62) {
      effects.consume(code);
      return completeAfter;
    }
    return nok(code);
  }
  function completeAfter(code) {
    if (code === null || markdownLineEnding(code)) {
      return continuation(code);
    }
    if (markdownSpace(code)) {
      effects.consume(code);
      return completeAfter;
    }
    return nok(code);
  }
  function continuation(code) {
    if (code === 45 && marker === 2) {
      effects.consume(code);
      return continuationCommentInside;
    }
    if (code === 60 && marker === 1) {
      effects.consume(code);
      return continuationRawTagOpen;
    }
    if (code === 62 && marker === 4) {
      effects.consume(code);
      return continuationClose;
    }
    if (code === 63 && marker === 3) {
      effects.consume(code);
      return continuationDeclarationInside;
    }
    if (code === 93 && marker === 5) {
      effects.consume(code);
      return continuationCdataInside;
    }
    if (markdownLineEnding(code) && (marker === 6 || marker === 7)) {
      effects.exit("htmlFlowData");
      return effects.check(blankLineBefore, continuationAfter, continuationStart)(code);
    }
    if (code === null || markdownLineEnding(code)) {
      effects.exit("htmlFlowData");
      return continuationStart(code);
    }
    effects.consume(code);
    return continuation;
  }
  function continuationStart(code) {
    return effects.check(nonLazyContinuation, continuationStartNonLazy, continuationAfter)(code);
  }
  function continuationStartNonLazy(code) {
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return continuationBefore;
  }
  function continuationBefore(code) {
    if (code === null || markdownLineEnding(code)) {
      return continuationStart(code);
    }
    effects.enter("htmlFlowData");
    return continuation(code);
  }
  function continuationCommentInside(code) {
    if (code === 45) {
      effects.consume(code);
      return continuationDeclarationInside;
    }
    return continuation(code);
  }
  function continuationRawTagOpen(code) {
    if (code === 47) {
      effects.consume(code);
      buffer = "";
      return continuationRawEndTag;
    }
    return continuation(code);
  }
  function continuationRawEndTag(code) {
    if (code === 62) {
      const name = buffer.toLowerCase();
      if (htmlRawNames.includes(name)) {
        effects.consume(code);
        return continuationClose;
      }
      return continuation(code);
    }
    if (asciiAlpha(code) && buffer.length < 8) {
      effects.consume(code);
      buffer += String.fromCharCode(code);
      return continuationRawEndTag;
    }
    return continuation(code);
  }
  function continuationCdataInside(code) {
    if (code === 93) {
      effects.consume(code);
      return continuationDeclarationInside;
    }
    return continuation(code);
  }
  function continuationDeclarationInside(code) {
    if (code === 62) {
      effects.consume(code);
      return continuationClose;
    }
    if (code === 45 && marker === 2) {
      effects.consume(code);
      return continuationDeclarationInside;
    }
    return continuation(code);
  }
  function continuationClose(code) {
    if (code === null || markdownLineEnding(code)) {
      effects.exit("htmlFlowData");
      return continuationAfter(code);
    }
    effects.consume(code);
    return continuationClose;
  }
  function continuationAfter(code) {
    effects.exit("htmlFlow");
    return ok2(code);
  }
}
function tokenizeBlankLineBefore(effects, ok2, nok) {
  return start;
  function start(code) {
    effects.enter("lineEnding");
    effects.consume(code);
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
  function start(code) {
    effects.enter("htmlText");
    effects.enter("htmlTextData");
    effects.consume(code);
    return open;
  }
  function open(code) {
    if (code === 33) {
      effects.consume(code);
      return declarationOpen;
    }
    if (code === 47) {
      effects.consume(code);
      return tagCloseStart;
    }
    if (code === 63) {
      effects.consume(code);
      return instruction;
    }
    if (asciiAlpha(code)) {
      effects.consume(code);
      return tagOpen;
    }
    return nok(code);
  }
  function declarationOpen(code) {
    if (code === 45) {
      effects.consume(code);
      return commentOpenInside;
    }
    if (code === 91) {
      effects.consume(code);
      index2 = 0;
      return cdataOpenInside;
    }
    if (asciiAlpha(code)) {
      effects.consume(code);
      return declaration;
    }
    return nok(code);
  }
  function commentOpenInside(code) {
    if (code === 45) {
      effects.consume(code);
      return commentEnd;
    }
    return nok(code);
  }
  function comment(code) {
    if (code === null) {
      return nok(code);
    }
    if (code === 45) {
      effects.consume(code);
      return commentClose;
    }
    if (markdownLineEnding(code)) {
      returnState = comment;
      return lineEndingBefore(code);
    }
    effects.consume(code);
    return comment;
  }
  function commentClose(code) {
    if (code === 45) {
      effects.consume(code);
      return commentEnd;
    }
    return comment(code);
  }
  function commentEnd(code) {
    return code === 62 ? end(code) : code === 45 ? commentClose(code) : comment(code);
  }
  function cdataOpenInside(code) {
    const value = "CDATA[";
    if (code === value.charCodeAt(index2++)) {
      effects.consume(code);
      return index2 === value.length ? cdata : cdataOpenInside;
    }
    return nok(code);
  }
  function cdata(code) {
    if (code === null) {
      return nok(code);
    }
    if (code === 93) {
      effects.consume(code);
      return cdataClose;
    }
    if (markdownLineEnding(code)) {
      returnState = cdata;
      return lineEndingBefore(code);
    }
    effects.consume(code);
    return cdata;
  }
  function cdataClose(code) {
    if (code === 93) {
      effects.consume(code);
      return cdataEnd;
    }
    return cdata(code);
  }
  function cdataEnd(code) {
    if (code === 62) {
      return end(code);
    }
    if (code === 93) {
      effects.consume(code);
      return cdataEnd;
    }
    return cdata(code);
  }
  function declaration(code) {
    if (code === null || code === 62) {
      return end(code);
    }
    if (markdownLineEnding(code)) {
      returnState = declaration;
      return lineEndingBefore(code);
    }
    effects.consume(code);
    return declaration;
  }
  function instruction(code) {
    if (code === null) {
      return nok(code);
    }
    if (code === 63) {
      effects.consume(code);
      return instructionClose;
    }
    if (markdownLineEnding(code)) {
      returnState = instruction;
      return lineEndingBefore(code);
    }
    effects.consume(code);
    return instruction;
  }
  function instructionClose(code) {
    return code === 62 ? end(code) : instruction(code);
  }
  function tagCloseStart(code) {
    if (asciiAlpha(code)) {
      effects.consume(code);
      return tagClose;
    }
    return nok(code);
  }
  function tagClose(code) {
    if (code === 45 || asciiAlphanumeric(code)) {
      effects.consume(code);
      return tagClose;
    }
    return tagCloseBetween(code);
  }
  function tagCloseBetween(code) {
    if (markdownLineEnding(code)) {
      returnState = tagCloseBetween;
      return lineEndingBefore(code);
    }
    if (markdownSpace(code)) {
      effects.consume(code);
      return tagCloseBetween;
    }
    return end(code);
  }
  function tagOpen(code) {
    if (code === 45 || asciiAlphanumeric(code)) {
      effects.consume(code);
      return tagOpen;
    }
    if (code === 47 || code === 62 || markdownLineEndingOrSpace(code)) {
      return tagOpenBetween(code);
    }
    return nok(code);
  }
  function tagOpenBetween(code) {
    if (code === 47) {
      effects.consume(code);
      return end;
    }
    if (code === 58 || code === 95 || asciiAlpha(code)) {
      effects.consume(code);
      return tagOpenAttributeName;
    }
    if (markdownLineEnding(code)) {
      returnState = tagOpenBetween;
      return lineEndingBefore(code);
    }
    if (markdownSpace(code)) {
      effects.consume(code);
      return tagOpenBetween;
    }
    return end(code);
  }
  function tagOpenAttributeName(code) {
    if (code === 45 || code === 46 || code === 58 || code === 95 || asciiAlphanumeric(code)) {
      effects.consume(code);
      return tagOpenAttributeName;
    }
    return tagOpenAttributeNameAfter(code);
  }
  function tagOpenAttributeNameAfter(code) {
    if (code === 61) {
      effects.consume(code);
      return tagOpenAttributeValueBefore;
    }
    if (markdownLineEnding(code)) {
      returnState = tagOpenAttributeNameAfter;
      return lineEndingBefore(code);
    }
    if (markdownSpace(code)) {
      effects.consume(code);
      return tagOpenAttributeNameAfter;
    }
    return tagOpenBetween(code);
  }
  function tagOpenAttributeValueBefore(code) {
    if (code === null || code === 60 || code === 61 || code === 62 || code === 96) {
      return nok(code);
    }
    if (code === 34 || code === 39) {
      effects.consume(code);
      marker = code;
      return tagOpenAttributeValueQuoted;
    }
    if (markdownLineEnding(code)) {
      returnState = tagOpenAttributeValueBefore;
      return lineEndingBefore(code);
    }
    if (markdownSpace(code)) {
      effects.consume(code);
      return tagOpenAttributeValueBefore;
    }
    effects.consume(code);
    return tagOpenAttributeValueUnquoted;
  }
  function tagOpenAttributeValueQuoted(code) {
    if (code === marker) {
      effects.consume(code);
      marker = void 0;
      return tagOpenAttributeValueQuotedAfter;
    }
    if (code === null) {
      return nok(code);
    }
    if (markdownLineEnding(code)) {
      returnState = tagOpenAttributeValueQuoted;
      return lineEndingBefore(code);
    }
    effects.consume(code);
    return tagOpenAttributeValueQuoted;
  }
  function tagOpenAttributeValueUnquoted(code) {
    if (code === null || code === 34 || code === 39 || code === 60 || code === 61 || code === 96) {
      return nok(code);
    }
    if (code === 47 || code === 62 || markdownLineEndingOrSpace(code)) {
      return tagOpenBetween(code);
    }
    effects.consume(code);
    return tagOpenAttributeValueUnquoted;
  }
  function tagOpenAttributeValueQuotedAfter(code) {
    if (code === 47 || code === 62 || markdownLineEndingOrSpace(code)) {
      return tagOpenBetween(code);
    }
    return nok(code);
  }
  function end(code) {
    if (code === 62) {
      effects.consume(code);
      effects.exit("htmlTextData");
      effects.exit("htmlText");
      return ok2;
    }
    return nok(code);
  }
  function lineEndingBefore(code) {
    effects.exit("htmlTextData");
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return lineEndingAfter;
  }
  function lineEndingAfter(code) {
    return markdownSpace(code) ? factorySpace(effects, lineEndingAfterPrefix, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code) : lineEndingAfterPrefix(code);
  }
  function lineEndingAfterPrefix(code) {
    effects.enter("htmlTextData");
    return returnState(code);
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
  const text3 = {
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
  media = push(media, [["enter", text3, context2]]);
  media = push(media, resolveAll(context2.parser.constructs.insideSpan.null, events.slice(open + offset + 4, close - 3), context2));
  media = push(media, [["exit", text3, context2], events[close - 2], events[close - 1], ["exit", label, context2]]);
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
  function start(code) {
    if (!labelStart) {
      return nok(code);
    }
    if (labelStart._inactive) {
      return labelEndNok(code);
    }
    defined = self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize({
      start: labelStart.end,
      end: self.now()
    })));
    effects.enter("labelEnd");
    effects.enter("labelMarker");
    effects.consume(code);
    effects.exit("labelMarker");
    effects.exit("labelEnd");
    return after;
  }
  function after(code) {
    if (code === 40) {
      return effects.attempt(resourceConstruct, labelEndOk, defined ? labelEndOk : labelEndNok)(code);
    }
    if (code === 91) {
      return effects.attempt(referenceFullConstruct, labelEndOk, defined ? referenceNotFull : labelEndNok)(code);
    }
    return defined ? labelEndOk(code) : labelEndNok(code);
  }
  function referenceNotFull(code) {
    return effects.attempt(referenceCollapsedConstruct, labelEndOk, labelEndNok)(code);
  }
  function labelEndOk(code) {
    labelStarts.pop();
    return ok2(code);
  }
  function labelEndNok(code) {
    labelStart._balanced = true;
    return nok(code);
  }
}
function tokenizeResource(effects, ok2, nok) {
  return resourceStart;
  function resourceStart(code) {
    effects.enter("resource");
    effects.enter("resourceMarker");
    effects.consume(code);
    effects.exit("resourceMarker");
    return resourceBefore;
  }
  function resourceBefore(code) {
    return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceOpen)(code) : resourceOpen(code);
  }
  function resourceOpen(code) {
    if (code === 41) {
      return resourceEnd(code);
    }
    return factoryDestination(effects, resourceDestinationAfter, resourceDestinationMissing, "resourceDestination", "resourceDestinationLiteral", "resourceDestinationLiteralMarker", "resourceDestinationRaw", "resourceDestinationString", 32)(code);
  }
  function resourceDestinationAfter(code) {
    return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceBetween)(code) : resourceEnd(code);
  }
  function resourceDestinationMissing(code) {
    return nok(code);
  }
  function resourceBetween(code) {
    if (code === 34 || code === 39 || code === 40) {
      return factoryTitle(effects, resourceTitleAfter, nok, "resourceTitle", "resourceTitleMarker", "resourceTitleString")(code);
    }
    return resourceEnd(code);
  }
  function resourceTitleAfter(code) {
    return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceEnd)(code) : resourceEnd(code);
  }
  function resourceEnd(code) {
    if (code === 41) {
      effects.enter("resourceMarker");
      effects.consume(code);
      effects.exit("resourceMarker");
      effects.exit("resource");
      return ok2;
    }
    return nok(code);
  }
}
function tokenizeReferenceFull(effects, ok2, nok) {
  const self = this;
  return referenceFull;
  function referenceFull(code) {
    return factoryLabel.call(self, effects, referenceFullAfter, referenceFullMissing, "reference", "referenceMarker", "referenceString")(code);
  }
  function referenceFullAfter(code) {
    return self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1))) ? ok2(code) : nok(code);
  }
  function referenceFullMissing(code) {
    return nok(code);
  }
}
function tokenizeReferenceCollapsed(effects, ok2, nok) {
  return referenceCollapsedStart;
  function referenceCollapsedStart(code) {
    effects.enter("reference");
    effects.enter("referenceMarker");
    effects.consume(code);
    effects.exit("referenceMarker");
    return referenceCollapsedOpen;
  }
  function referenceCollapsedOpen(code) {
    if (code === 93) {
      effects.enter("referenceMarker");
      effects.consume(code);
      effects.exit("referenceMarker");
      effects.exit("reference");
      return ok2;
    }
    return nok(code);
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
  function start(code) {
    effects.enter("labelImage");
    effects.enter("labelImageMarker");
    effects.consume(code);
    effects.exit("labelImageMarker");
    return open;
  }
  function open(code) {
    if (code === 91) {
      effects.enter("labelMarker");
      effects.consume(code);
      effects.exit("labelMarker");
      labelImage = effects.exit("labelImage");
      return after;
    }
    return nok(code);
  }
  function after(code) {
    if (code === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code);
    }
    self._labelStarts = self._labelStarts || [];
    self._labelStarts.push(labelImage);
    return ok2(code);
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
  function start(code) {
    effects.enter("labelLink");
    effects.enter("labelMarker");
    effects.consume(code);
    effects.exit("labelMarker");
    labelLink = effects.exit("labelLink");
    return after;
  }
  function after(code) {
    if (code === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code);
    }
    self._labelStarts = self._labelStarts || [];
    self._labelStarts.push(labelLink);
    return ok2(code);
  }
}

// node_modules/micromark-core-commonmark/lib/line-ending.js
var lineEnding = {
  name: "lineEnding",
  tokenize: tokenizeLineEnding
};
function tokenizeLineEnding(effects, ok2) {
  return start;
  function start(code) {
    effects.enter("lineEnding");
    effects.consume(code);
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
  function start(code) {
    effects.enter("thematicBreak");
    return before(code);
  }
  function before(code) {
    marker = code;
    return atBreak(code);
  }
  function atBreak(code) {
    if (code === marker) {
      effects.enter("thematicBreakSequence");
      return sequence(code);
    }
    if (size >= 3 && (code === null || markdownLineEnding(code))) {
      effects.exit("thematicBreak");
      return ok2(code);
    }
    return nok(code);
  }
  function sequence(code) {
    if (code === marker) {
      effects.consume(code);
      size++;
      return sequence;
    }
    effects.exit("thematicBreakSequence");
    return markdownSpace(code) ? factorySpace(effects, atBreak, "whitespace")(code) : atBreak(code);
  }
}

// node_modules/micromark-core-commonmark/lib/list.js
var list = {
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
  function start(code) {
    const kind = self.containerState.type || (code === 42 || code === 43 || code === 45 ? "listUnordered" : "listOrdered");
    if (kind === "listUnordered" ? !self.containerState.marker || code === self.containerState.marker : asciiDigit(code)) {
      if (!self.containerState.type) {
        self.containerState.type = kind;
        effects.enter(kind, {
          _container: true
        });
      }
      if (kind === "listUnordered") {
        effects.enter("listItemPrefix");
        return code === 42 || code === 45 ? effects.check(thematicBreak, nok, atMarker)(code) : atMarker(code);
      }
      if (!self.interrupt || code === 49) {
        effects.enter("listItemPrefix");
        effects.enter("listItemValue");
        return inside(code);
      }
    }
    return nok(code);
  }
  function inside(code) {
    if (asciiDigit(code) && ++size < 10) {
      effects.consume(code);
      return inside;
    }
    if ((!self.interrupt || size < 2) && (self.containerState.marker ? code === self.containerState.marker : code === 41 || code === 46)) {
      effects.exit("listItemValue");
      return atMarker(code);
    }
    return nok(code);
  }
  function atMarker(code) {
    effects.enter("listItemMarker");
    effects.consume(code);
    effects.exit("listItemMarker");
    self.containerState.marker = self.containerState.marker || code;
    return effects.check(
      blankLine,
      // Can’t be empty when interrupting.
      self.interrupt ? nok : onBlank,
      effects.attempt(listItemPrefixWhitespaceConstruct, endOfPrefix, otherPrefix)
    );
  }
  function onBlank(code) {
    self.containerState.initialBlankLine = true;
    initialSize++;
    return endOfPrefix(code);
  }
  function otherPrefix(code) {
    if (markdownSpace(code)) {
      effects.enter("listItemPrefixWhitespace");
      effects.consume(code);
      effects.exit("listItemPrefixWhitespace");
      return endOfPrefix;
    }
    return nok(code);
  }
  function endOfPrefix(code) {
    self.containerState.size = initialSize + self.sliceSerialize(effects.exit("listItemPrefix"), true).length;
    return ok2(code);
  }
}
function tokenizeListContinuation(effects, ok2, nok) {
  const self = this;
  self.containerState._closeFlow = void 0;
  return effects.check(blankLine, onBlank, notBlank);
  function onBlank(code) {
    self.containerState.furtherBlankLines = self.containerState.furtherBlankLines || self.containerState.initialBlankLine;
    return factorySpace(effects, ok2, "listItemIndent", self.containerState.size + 1)(code);
  }
  function notBlank(code) {
    if (self.containerState.furtherBlankLines || !markdownSpace(code)) {
      self.containerState.furtherBlankLines = void 0;
      self.containerState.initialBlankLine = void 0;
      return notInCurrentItem(code);
    }
    self.containerState.furtherBlankLines = void 0;
    self.containerState.initialBlankLine = void 0;
    return effects.attempt(indentConstruct, ok2, notInCurrentItem)(code);
  }
  function notInCurrentItem(code) {
    self.containerState._closeFlow = true;
    self.interrupt = void 0;
    return factorySpace(effects, effects.attempt(list, ok2, nok), "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
  }
}
function tokenizeIndent(effects, ok2, nok) {
  const self = this;
  return factorySpace(effects, afterPrefix, "listItemIndent", self.containerState.size + 1);
  function afterPrefix(code) {
    const tail = self.events[self.events.length - 1];
    return tail && tail[1].type === "listItemIndent" && tail[2].sliceSerialize(tail[1], true).length === self.containerState.size ? ok2(code) : nok(code);
  }
}
function tokenizeListEnd(effects) {
  effects.exit(this.containerState.type);
}
function tokenizeListItemPrefixWhitespace(effects, ok2, nok) {
  const self = this;
  return factorySpace(effects, afterPrefix, "listItemPrefixWhitespace", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4 + 1);
  function afterPrefix(code) {
    const tail = self.events[self.events.length - 1];
    return !markdownSpace(code) && tail && tail[1].type === "listItemPrefixWhitespace" ? ok2(code) : nok(code);
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
  let text3;
  let definition2;
  while (index2--) {
    if (events[index2][0] === "enter") {
      if (events[index2][1].type === "content") {
        content3 = index2;
        break;
      }
      if (events[index2][1].type === "paragraph") {
        text3 = index2;
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
  const heading = {
    type: "setextHeading",
    start: {
      ...events[content3][1].start
    },
    end: {
      ...events[events.length - 1][1].end
    }
  };
  events[text3][1].type = "setextHeadingText";
  if (definition2) {
    editMap.add(text3, 0, [["enter", heading, context2]]);
    editMap.add(definition2 + 1, 0, [["exit", events[content3][1], context2]]);
    events[content3][1].end = {
      ...events[definition2][1].end
    };
  } else {
    events[content3][1] = heading;
  }
  editMap.add(events.length, 0, [["exit", heading, context2]]);
  editMap.consume(events);
  return events;
}
function tokenizeSetextUnderline(effects, ok2, nok) {
  const self = this;
  let marker;
  return start;
  function start(code) {
    let index2 = self.events.length;
    let paragraph;
    while (index2--) {
      if (self.events[index2][1].type !== "lineEnding" && self.events[index2][1].type !== "linePrefix" && self.events[index2][1].type !== "content") {
        paragraph = self.events[index2][1].type === "paragraph";
        break;
      }
    }
    if (!self.parser.lazy[self.now().line] && (self.interrupt || paragraph)) {
      effects.enter("setextHeadingLine");
      marker = code;
      return before(code);
    }
    return nok(code);
  }
  function before(code) {
    effects.enter("setextHeadingLineSequence");
    return inside(code);
  }
  function inside(code) {
    if (code === marker) {
      effects.consume(code);
      return inside;
    }
    effects.exit("setextHeadingLineSequence");
    return markdownSpace(code) ? factorySpace(effects, after, "lineSuffix")(code) : after(code);
  }
  function after(code) {
    if (code === null || markdownLineEnding(code)) {
      effects.exit("setextHeadingLine");
      return ok2(code);
    }
    return nok(code);
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
  function atBlankEnding(code) {
    if (code === null) {
      effects.consume(code);
      return;
    }
    effects.enter("lineEndingBlank");
    effects.consume(code);
    effects.exit("lineEndingBlank");
    self.currentConstruct = void 0;
    return initial;
  }
  function afterConstruct(code) {
    if (code === null) {
      effects.consume(code);
      return;
    }
    effects.enter("lineEnding");
    effects.consume(code);
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
var text = initializeFactory("text");
function initializeFactory(field) {
  return {
    resolveAll: createResolver(field === "text" ? resolveAllLineSuffixes : void 0),
    tokenize: initializeText
  };
  function initializeText(effects) {
    const self = this;
    const constructs2 = this.parser.constructs[field];
    const text3 = effects.attempt(constructs2, start, notText);
    return start;
    function start(code) {
      return atBreak(code) ? text3(code) : notText(code);
    }
    function notText(code) {
      if (code === null) {
        effects.consume(code);
        return;
      }
      effects.enter("data");
      effects.consume(code);
      return data;
    }
    function data(code) {
      if (atBreak(code)) {
        effects.exit("data");
        return text3(code);
      }
      effects.consume(code);
      return data;
    }
    function atBreak(code) {
      if (code === null) {
        return true;
      }
      const list2 = constructs2[code];
      let index2 = -1;
      if (list2) {
        while (++index2 < list2.length) {
          const item = list2[index2];
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
  text: () => text2
});
var document2 = {
  [42]: list,
  [43]: list,
  [45]: list,
  [48]: list,
  [49]: list,
  [50]: list,
  [51]: list,
  [52]: list,
  [53]: list,
  [54]: list,
  [55]: list,
  [56]: list,
  [57]: list,
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
var text2 = {
  [-5]: lineEnding,
  [-4]: lineEnding,
  [-3]: lineEnding,
  [33]: labelStartImage,
  [38]: characterReference,
  [42]: attention,
  [60]: [autolink, htmlText],
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
    now: now2,
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
  function now2() {
    const {
      _bufferIndex,
      _index,
      line,
      column,
      offset
    } = point3;
    return {
      _bufferIndex,
      _index,
      line,
      column,
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
  function go(code) {
    consumed = void 0;
    expectedCode = code;
    state = state(code);
  }
  function consume(code) {
    if (markdownLineEnding(code)) {
      point3.line++;
      point3.column = 1;
      point3.offset += code === -3 ? 2 : 1;
      accountForPotentialSkip();
    } else if (code !== -1) {
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
    context2.previous = code;
    consumed = true;
  }
  function enter(type, fields) {
    const token = fields || {};
    token.type = type;
    token.start = now2();
    context2.events.push(["enter", token, context2]);
    stack.push(token);
    return token;
  }
  function exit3(type) {
    const token = stack.pop();
    token.end = now2();
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
        function start(code) {
          const left = code !== null && map[code];
          const all2 = code !== null && map.null;
          const list2 = [
            // To do: add more extension tests.
            /* c8 ignore next 2 */
            ...Array.isArray(left) ? left : left ? [left] : [],
            ...Array.isArray(all2) ? all2 : all2 ? [all2] : []
          ];
          return handleListOfConstructs(list2)(code);
        }
      }
      function handleListOfConstructs(list2) {
        listOfConstructs = list2;
        constructIndex = 0;
        if (list2.length === 0) {
          return bogusState;
        }
        return handleConstruct(list2[constructIndex]);
      }
      function handleConstruct(construct) {
        return start;
        function start(code) {
          info = store();
          currentConstruct = construct;
          if (!construct.partial) {
            context2.currentConstruct = construct;
          }
          if (construct.name && context2.parser.constructs.disable.null.includes(construct.name)) {
            return nok(code);
          }
          return construct.tokenize.call(
            // If we do have fields, create an object w/ `context` as its
            // prototype.
            // This allows a “live binding”, which is needed for `interrupt`.
            fields ? Object.assign(Object.create(context2), fields) : context2,
            effects,
            ok2,
            nok
          )(code);
        }
      }
      function ok2(code) {
        consumed = true;
        onreturn(currentConstruct, info);
        return returnState;
      }
      function nok(code) {
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
    const startPoint = now2();
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
function parse5(options) {
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
    text: create(text)
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
  let column = 1;
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
      const match = search.exec(value);
      const endPosition = match && match.index !== void 0 ? match.index : value.length;
      const code = value.charCodeAt(endPosition);
      if (!match) {
        buffer = value.slice(startPosition);
        break;
      }
      if (code === 10 && startPosition === endPosition && atCarriageReturn) {
        chunks.push(-3);
        atCarriageReturn = void 0;
      } else {
        if (atCarriageReturn) {
          chunks.push(-5);
          atCarriageReturn = void 0;
        }
        if (startPosition < endPosition) {
          chunks.push(value.slice(startPosition, endPosition));
          column += endPosition - startPosition;
        }
        switch (code) {
          case 0: {
            chunks.push(65533);
            column++;
            break;
          }
          case 9: {
            const next = Math.ceil(column / 4) * 4;
            chunks.push(-2);
            while (column++ < next) {
              chunks.push(-1);
            }
            break;
          }
          case 10: {
            chunks.push(-4);
            column = 1;
            break;
          }
          default: {
            atCarriageReturn = true;
            column = 1;
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
  return compiler(options)(postprocess(parse5(options).document().write(preprocess()(value, encoding, true))));
}
function compiler(options) {
  const config = {
    afterExit: [],
    beforeEnter: [],
    transforms: [],
    canContainEols: ["emphasis", "fragment", "heading", "paragraph", "strong"],
    enter: {
      autolink: opener(link),
      autolinkProtocol: onenterdata,
      autolinkEmail: onenterdata,
      atxHeading: opener(heading),
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
      image: opener(image),
      label: buffer,
      link: opener(link),
      listItem: opener(listItem),
      listItemValue: onenterlistitemvalue,
      listOrdered: opener(list2, onenterlistordered),
      listUnordered: opener(list2),
      paragraph: opener(paragraph),
      reference: onenterreference,
      referenceString: buffer,
      resourceDestinationString: buffer,
      resourceTitleString: buffer,
      setextHeading: opener(heading),
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
  configure(config, (options || {}).mdastExtensions || []);
  const data = {};
  return compile2;
  function compile2(events) {
    let tree = {
      type: "root",
      children: [],
      position: void 0
    };
    const context2 = {
      stack: [tree],
      tokenStack: [],
      config,
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
      const handler = config[events[index2][0]];
      if (events[index2][0] === "enter" && config.beforeEnter.length > 0) {
        callListeners(config.beforeEnter, {
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
      if (events[index2][0] === "exit" && config.afterExit.length > 0) {
        callListeners(config.afterExit, {
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
    while (++index2 < config.transforms.length) {
      tree = config.transforms[index2](tree) || tree;
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
      tail = text3();
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
    if (!this.data.setextHeadingSlurpLineEnding && config.canContainEols.includes(context2.type)) {
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
  function heading() {
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
  function image() {
    return {
      type: "image",
      title: null,
      url: "",
      alt: null,
      position: void 0
    };
  }
  function link() {
    return {
      type: "link",
      title: null,
      url: "",
      children: [],
      position: void 0
    };
  }
  function list2(token) {
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
  function paragraph() {
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
  function text3() {
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
    function add(value2) {
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
          add(thing);
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

// src/minutes/page/blank-line.ts
var isBlankLine = (line) => line === void 0 || /^[ \t]*$/.test(line);

// src/minutes/plain-list.ts
var POINT = new RegExp("^([-*+]) {1,4}(@?\\p{L}[\\p{L}\\p{N} @.,'\u2019()/+-]*)$", "u");
function plainPoints(lines, start, end) {
  const points = [];
  let bullet;
  for (let at = start; at < end; at++) {
    const line = lines[at] ?? "";
    if (isBlankLine(line)) continue;
    const [, kind, words] = POINT.exec(line.replace(/[ \t]+$/, "")) ?? [];
    if (kind === void 0 || words === void 0 || (bullet ??= kind) !== kind) return null;
    points.push({ line: at + 1, words });
  }
  return points.length > 0 ? points : null;
}
function insertLists(root, lists) {
  for (const points of lists) {
    const [first] = points;
    if (!first) continue;
    const behind = root.children.findIndex(({ position: position2 }) => (position2?.start.line ?? 0) > first.line);
    root.children.splice(behind < 0 ? root.children.length : behind, 0, listOf(points));
  }
}
function listOf(points) {
  const children = points.map(pointOf);
  const position2 = { start: placeOf(points[0]?.line ?? 1), end: placeOf(points.at(-1)?.line ?? 1) };
  return { type: "list", ordered: false, start: null, spread: false, children, position: position2 };
}
function pointOf({ line, words }) {
  const position2 = { start: placeOf(line), end: placeOf(line) };
  const text3 = { type: "text", value: words, position: position2 };
  return {
    type: "listItem",
    spread: false,
    checked: null,
    children: [{ type: "paragraph", children: [text3], position: position2 }],
    position: position2
  };
}
var placeOf = (line) => ({ line, column: 1 });

// src/minutes/page/markdown.ts
var plain2 = unified().use(remarkParse).data("micromarkExtensions", [gfmTaskListItem(), gfmStrikethrough()]).data("fromMarkdownExtensions", [gfmTaskListItemFromMarkdown(), gfmStrikethroughFromMarkdown()]).freeze();
var withTables = unified().use(remarkParse).data("micromarkExtensions", [gfmTable(), gfmTaskListItem(), gfmStrikethrough()]).data("fromMarkdownExtensions", [
  gfmTableFromMarkdown(),
  gfmTaskListItemFromMarkdown(),
  gfmStrikethroughFromMarkdown()
]).freeze();
var TABLE_RULE = /^(?=[^\n]*-)(?=[^\n]*[|:])[-|: \t>*+.)\d]+$/m;
function parseMarkdown({ text: text3, lines, lists }) {
  const { frontMatter, body } = withoutFrontMatter(text3.replace(/\r\n?/g, "\n"));
  const root = (TABLE_RULE.test(body) ? withTables : plain2).parse(body);
  if (lines !== null) moveTo(root, lines);
  insertLists(root, lists);
  return { root, frontMatter };
}
function moveTo(node2, lines) {
  if (node2.position) {
    const { start, end } = node2.position;
    start.line = lines[start.line - 1] ?? start.line;
    end.line = lines[end.line - 1] ?? end.line;
  }
  if ("children" in node2) for (const child of node2.children) moveTo(child, lines);
}
function withoutFrontMatter(text3) {
  const start = text3.startsWith("\uFEFF") ? 1 : 0;
  if (!text3.startsWith("---\n", start)) return { frontMatter: null, body: text3.slice(start) };
  const end = /^(?:---|\.\.\.)[ \t]*$/m.exec(text3.slice(start + 4));
  if (end === null) return { frontMatter: null, body: text3.slice(start) };
  const frontMatter = text3.slice(start + 4, start + 4 + end.index);
  if (!/^[\w-]+[ \t]*:/m.test(frontMatter)) return { frontMatter: null, body: text3.slice(start) };
  const head = text3.slice(start, start + 4 + end.index + end[0].length);
  return { frontMatter, body: "\n".repeat(head.split("\n").length - 1) + text3.slice(start + head.length) };
}
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

// src/minutes/places.ts
var SHORTCODE = /:[a-z0-9_+-]{2,40}:/g;
var NUMBERING = /^[\s#]*(?:(?:top|punkt|tagesordnungspunkt|point|agenda item|item|topic|§)\s*\d{1,3}(?:\.\d{1,3})*\s*[.):：–—-]*\s|\d{1,3}(?:\.\d{1,3})*[.)]?\s|\d{1,3}(?:\.\d{1,3})*[.)、：]|[ivx]{1,4}[.)]\s|[a-z][.)]\s|[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）、.．：]|第[一二三四五六七八九十\d]{1,3}[项部分章节]*[、：:\s]|议题[一二三四五六七八九十\d]{1,3}[、：:\s])/;
var TIME_WORDS = "min mins minutes minuten am pm utc cet cest jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december januar februar m\xE4rz mai juni juli oktober dezember janvier f\xE9vrier mars avril juin juillet ao\xFBt septembre octobre novembre d\xE9cembre monday tuesday wednesday thursday friday th st nd rd".split(
  " "
);
var TIMES = new RegExp(`\\d+|(?<!\\p{L})(?:${TIME_WORDS.join("|")})(?!\\p{L})`, "gu");
var FROM_MONTH = /^\s*(?:from|aus|vom|de|d['’])\s?(?:january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre)\s*$/u;
var CLOSED = new RegExp("(?<!\\p{L})(?:completed|closed|finished|done|erledigte|erledigt|r\xE9alis\xE9es|termin\xE9es)(?!\\p{L})|\u5DF2\u5B8C\u6210", "u");
var NOT_CLOSED = new RegExp("(?<!\\p{L})(?:open|pending|ongoing|to be|be|not|in progress|offene?|nicht|en cours|until|bis)(?!\\p{L})|\u672A", "u");
var FOLLOWED_UP = /^\s*(?:follow[\s-]?ups?|跟进)(?:情况)?\s*$/u;
var EARLIER_MEETING = new RegExp("(?<!\\p{L})(last|previous|prev|prior)\\s((?:[\\p{L}\\d-]+\\s){1,3})(meeting|call|session|sync)(?!\\p{L})", "gu");
var JOINED_BEFORE = new RegExp("(?:(?<!\\p{L})(?:and|und|et)|[&/+,]|[\u548C\u4E0E\u53CA])\\s*(?:[^\\s\\p{L}]\\s*)*$", "u");
var JOINED_BEHIND = new RegExp("^\\s*(?:(?:and|und|et)(?!\\p{L})|[&/+,]|[\u548C\u4E0E\u53CA])", "u");
var MAX_LABEL = 120;
var MAX_TOPIC = 40;
var MAX_TOPIC_WORDS = 4;
var BETWEEN = /[^\0-\xa8\xaa-\xad\xaf-\u2000]|:[a-z0-9_+-]{2,40}:/;
function placeOf2(text3, lexicon) {
  const lower = text3.toLowerCase();
  if (!patternsOf(lexicon).heads.test(lower) && !BETWEEN.test(lower)) return null;
  const label = lower.replace(SHORTCODE, " ").replace(/[\p{Extended_Pictographic}\uFE0F\u200D]/gu, " ").replace(NUMBERING, " ").replace(/[:：\s]+$/u, "").replace(/\s+/g, " ").trim().replace(
    EARLIER_MEETING,
    (whole, which, name, meeting) => lexicon.find("actionHeads", name) === null ? `${which} ${meeting}` : whole
  );
  if (label === "" || label.length > MAX_LABEL) return null;
  return headedPlace(label, "plain", lexicon) ?? headedPlace(label, "weak", lexicon) ?? namedPlace(label, lexicon);
}
function headedPlace(label, strength, lexicon) {
  const head = lexicon.find(strength === "plain" ? "actionHeads" : "weakHeads", label);
  if (!head) return null;
  const behind = label.slice(head.index + head.word.length);
  const rest = `${label.slice(0, head.index)} ${behind}`;
  if (saysMore(rest, lexicon)) return null;
  const left = rest.replace(TIMES, " ").replace(patternsOf(lexicon).fillers, " ");
  const alone = isBlank(left);
  if (!alone && !isBlank(left.replace(patternsOf(lexicon).sectionsBeside, " "))) return null;
  const own4 = besideHead(label.slice(0, head.index), behind);
  const fresh = lexicon.find("freshHeads", rest) !== null;
  const carried = !fresh && (lexicon.find("carriedHeads", own4) !== null || FOLLOWED_UP.test(behind) || FROM_MONTH.test(behind));
  if ((head.word === "ai" || head.word === "ap") && !(alone && carried)) return null;
  const named = /^(?:(?:offene|ausstehende|unerledigte) |遗留|matters arising|carr[yi]|leftover)/u.test(head.word);
  return { strength: alone ? strength : "weak", carried: carried || named, fresh, closed: isClosed(rest) };
}
function besideHead(before, behind) {
  return `${before.split(" / ").at(-1) ?? ""} ${behind.split(" / ")[0] ?? ""}`;
}
function namedPlace(label, lexicon) {
  const head = lexicon.find("namedHeads", label);
  if (!head || /[?？]$/u.test(label)) return null;
  const behind = label.slice(head.index + head.word.length);
  const before = label.slice(0, head.index);
  const about = /^\s*(?:(?:for|by|of|für|von|pour|de|and|und|et)\s|[(（&/+–—-])\s*([^()（）]+)[)）]?$/u.exec(
    behind
  )?.[1];
  const topic = saysNothingElse(behind, lexicon) ? before : saysNothingElse(before, lexicon) ? about : void 0;
  if (topic === void 0 || !isTopic(topic, lexicon)) return null;
  const fresh = lexicon.find("freshHeads", label) !== null;
  const carried = !fresh && lexicon.find("carriedHeads", besideHead(before, behind)) !== null;
  const joined = topic === before ? JOINED_BEFORE.test(before) : JOINED_BEHIND.test(behind);
  return { strength: joined ? "weak" : "plain", carried, fresh, closed: isClosed(topic) };
}
var FIELDS = new Set(
  "marketing engineering testing networking onboarding fundraising training packaging accounting funding hosting planning steering".split(
    " "
  )
);
function isTopic(text3, lexicon) {
  const words = text3.match(new RegExp("\\p{Script=Han}+|[\\p{L}\\p{N}'\u2019]+", "gu")) ?? [];
  return text3.length <= MAX_TOPIC && words.length > 0 && words.length <= MAX_TOPIC_WORDS && !/[:：;"“”]|[.,]\s*$/u.test(text3.trim()) && lexicon.find("topicStops", text3) === null && !words.some((word) => lexicon.has("noTask", word) || word.endsWith("ing") && !FIELDS.has(word));
}
function isClosed(words) {
  return CLOSED.test(words) && !NOT_CLOSED.test(words);
}
function saysNothingElse(rest, lexicon) {
  return isBlank(rest.replace(TIMES, " ").replace(patternsOf(lexicon).fillers, " "));
}
function saysMore(text3, lexicon) {
  const { beside } = patternsOf(lexicon);
  for (const [word] of text3.matchAll(new RegExp("\\p{L}+", "gu"))) if (!beside.has(word) && !new RegExp("\\p{Script=Han}", "u").test(word)) return true;
  return false;
}
function isBlank(text3) {
  return !new RegExp("\\p{L}", "u").test(text3);
}
var FILLERS = [
  "headFillers",
  "carriedHeads",
  "freshHeads",
  "actionHeads",
  "weakHeads",
  "ownerColumn",
  "dueColumn",
  "statusColumn"
];
var patterns = /* @__PURE__ */ new WeakMap();
function patternsOf(lexicon) {
  let found = patterns.get(lexicon);
  if (!found) {
    const wordsOf2 = (concept) => lexicon.words(concept).flatMap((phrase2) => phrase2.match(new RegExp("\\p{L}+", "gu")) ?? []);
    const any = (flags, ...concepts) => {
      const words = new Set(concepts.flatMap((concept) => lexicon.words(concept)));
      return new RegExp(wordPattern([...words].sort((a, b) => b.length - a.length)), flags);
    };
    found = {
      heads: any("u", "actionHeads", "weakHeads", "namedHeads"),
      fillers: any("gu", ...FILLERS),
      sectionsBeside: any("gu", "sectionsBeside"),
      beside: /* @__PURE__ */ new Set([...TIME_WORDS, ...FILLERS.flatMap(wordsOf2), ...wordsOf2("sectionsBeside")])
    };
    patterns.set(lexicon, found);
  }
  return found;
}

// src/minutes/may-hold-items.ts
var BEHIND_NO_WORD = "(?<![A-Za-z0-9])";
var known2 = /* @__PURE__ */ new Map();
var MARKS = /!?\[|\](?:\([^()\n]*\)|\[[^[\]\n]*\])?|[*_~`\\]|(?<=\n)[ \t]*>[ \t>]*/g;
var BRACKET_IN_WORD = /(?<=[a-z\d>\u0080-\uffff]!?)\[|[\])][a-z\d<\u0080-\uffff]/i;
var TAGS = /<[^<>\n]*>/g;
var BREAKS = /<br\b[^<>\n]*>/gi;
var WORDLESS = /!\[[^\]\n]*\]\([^()\n]*\)|`[^`\n]*`|\bhttps?:\S+|\bwww\.\S+|\[\^[^\]\n]*\]/g;
var SIGNS = /&(?:amp|lt|gt|quot|nbsp|apos);/g;
var REFERENCES = /&(?!(?:amp|lt|gt|quot|nbsp|apos);)(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{0,31});/gi;
var CELLS = /<t[dh]\b/i;
var TAG_OVER_LINES = /<[^<>\n]*\n[^<>]*>/g;
var AROUND = 40;
function itemSigns(lines, rules) {
  const found = signsOf(rules);
  const text3 = lines.join("\n");
  const signs = /* @__PURE__ */ new Map();
  const worded2 = /* @__PURE__ */ new Set();
  for (const version of [text3, ...versionsOf(text3)])
    for (const { first, last } of linesWith(found.word, version.toLowerCase())) {
      for (let at = first; at <= last; at++) worded2.add(at);
      if (last > first) signs.set(first, "place");
    }
  const unclear = [
    ...text3.includes("&") ? linesWith(REFERENCES, text3) : [],
    ...text3.includes("<") ? linesWith(TAG_OVER_LINES, text3) : []
  ];
  for (const { first, last } of unclear) for (let at = first; at <= last; at++) signs.set(at, "place");
  for (const at of worded2) {
    const line = lines[at] ?? "";
    if (heads(line, found)) {
      signs.set(at, "place");
      continue;
    }
    const around = `${lines[at - 1]?.slice(-AROUND) ?? ""}
${line}
${lines[at + 1]?.slice(0, AROUND) ?? ""}`;
    const marked = found.marker.test(around) || versionsOf(around).some((version) => found.marker.test(version));
    if (marked && !signs.has(at)) signs.set(at, mayAnnounce(line) ? "place" : "marker");
  }
  const cells = CELLS.test(text3);
  if (cells || text3.includes("|"))
    lines.forEach((line, at) => {
      const named = cells || line.includes("|");
      if (named && [line, ...versionsOf(line)].some((version) => found.column.test(version.toLowerCase())))
        signs.set(at, "place");
    });
  return signs;
}
function versionsOf(text3) {
  const bare2 = withoutMarks(text3);
  return [
    ...bare2 === text3 ? [] : [bare2],
    ...text3.includes("<") ? [text3.replace(MARKS, "").replace(SIGNS, " ")] : [],
    ...text3.includes("\\") ? [text3.replaceAll("\\", "")] : [],
    // A bracket parts words that other marks would join: "eP[AC<b>TION</b>".
    ...BRACKET_IN_WORD.test(text3) ? [
      text3.replace(BREAKS, " ").replace(TAGS, "").replace(/[*_~`\\]/g, "")
    ] : []
  ];
}
function withoutMarks(text3) {
  const bare2 = (text3.includes("<") ? text3.replace(BREAKS, " ").replace(TAGS, "") : text3).replace(MARKS, "");
  return bare2.includes("&") ? bare2.replace(SIGNS, " ") : bare2;
}
function linesWith(pattern, text3) {
  let at = 0;
  let next = text3.indexOf("\n");
  return Array.from(text3.matchAll(pattern), (match) => {
    for (; next >= 0 && next < match.index; at++) next = text3.indexOf("\n", next + 1);
    return { first: at, last: at + match[0].split("\n").length - 1 };
  });
}
function mayAnnounce(line) {
  const shown = withoutMarks(line.replace(WORDLESS, "")).trimEnd();
  return /[:：]$/u.test(shown) || /<|^\s*(?:\*\*|__)/u.test(line);
}
function heads(line, { head, lexicon, marker }) {
  const tried = /* @__PURE__ */ new Set();
  for (const version of [line, ...versionsOf(line)]) {
    if (!head.test(version.toLowerCase())) continue;
    if (/[|<]/.test(version)) return true;
    const words = withoutMarks(version.replace(WORDLESS, " "));
    if (tried.has(words)) continue;
    tried.add(words);
    if (placeOf2(words, lexicon) !== null) return true;
    const label = words.slice(0, Math.max(0, words.search(/[:：]/)));
    const place = placeOf2(label, lexicon);
    if (place && (place.carried || new RegExp("s(?!\\p{L})", "iu").test(label) || !marker.test(version))) return true;
  }
  return false;
}
var HEADS = ["actionHeads", "weakHeads", "namedHeads", "namedTaskColumn"];
function signsOf({ markers, languages }) {
  const key = JSON.stringify([markers, languages]);
  let found = known2.get(key);
  if (!found) {
    const lexicon = lexiconOf(languages);
    const headWords = HEADS.flatMap((one2) => lexicon.words(one2));
    found = {
      word: anyWord([...markers, ...lexicon.words("markers"), ...headWords, "to do", "todo"]),
      marker: markerSign(markers, lexicon),
      head: headSign(headWords),
      column: headSign(lexicon.words("plainTaskColumn")),
      lexicon
    };
    known2.set(key, found);
  }
  return found;
}
function anyWord(words) {
  const lower = [...new Set(words.map((word) => word.toLowerCase()))];
  const least = lower.filter((word) => !lower.some((other) => other !== word && word.startsWith(other)));
  const source = (word) => word.split(/[\s-]+/u).map(escaped).join("[\\s-]+");
  const short2 = least.filter((word) => /^[a-z]{1,2}$/u.test(word));
  const spaced = least.filter((word) => !short2.includes(word) && /^[a-z]/u.test(word)).map(source);
  const others = least.filter((word) => !/^[a-z]/u.test(word)).map(source);
  const initials = short2.length > 0 ? [`(?:${short2.join("|")})(?:['\u2019]?s)?(?![a-z])`] : [];
  return new RegExp([`(?<![a-z0-9])(?:${[...initials, ...spaced].join("|")})`, ...others].join("|"), "g");
}
function markerSign(markers, lexicon) {
  const initials = markers.filter((marker) => new RegExp("^\\p{Lu}+$", "u").test(marker) && !/^TODO$/u.test(marker));
  const others = [...markers.filter((marker) => !initials.includes(marker)), ...lexicon.words("markers")];
  const capital2 = others.flatMap((marker) => [
    marker.charAt(0).toUpperCase() + marker.slice(1).toLowerCase(),
    marker.toUpperCase()
  ]);
  const plain3 = [
    .../* @__PURE__ */ new Set([
      ...initials,
      ...capital2,
      "ToDo",
      "toDo",
      "To do",
      "To-do",
      "To Do",
      "TO DO",
      "To-Do",
      "TO-DO",
      "todo",
      "Todo",
      "TODO"
    ])
  ];
  const spoken2 = [...new Set(others.map((marker) => marker.toLowerCase()).concat("to do", "to-do"))];
  const word = `(?:${spoken2.map((marker) => escaped(marker).replaceAll("-", "[\\s-]")).join("|")})`;
  const any = others.map((marker) => escaped(marker)).filter((source) => /\\s/u.test(source));
  return new RegExp(
    [
      `${BEHIND_NO_WORD}(?:${plain3.map(escaped).join("|")})(?:['\u2019]?s|S)?(?![A-Za-z])`,
      `(?:^[^\\p{L}\\n]*|[(\\[{\uFF08\u3010]\\s*|(?:>|\u2192|\u21D2)\\s*|(?<!\\p{L})(?:an?|the|this)\\s+)${word}`,
      `${word}['\u2019]?s?\\s*(?:(?:required|needed|requested)\\s*)?[:\uFF1A@(#\\d\u2013\u2014>=*_~\\])-]`,
      // "ai @alice: …" is a marker written unusually.
      ...initials.map((marker) => `${BEHIND_NO_WORD}${anyCase(marker)}\\s?:?\\s?@`),
      ...any.length > 0 ? [`${BEHIND_NO_WORD}(?:${any.join("|")})`] : []
    ].join("|"),
    "m"
  );
}
function headSign(headWords) {
  const words = new Set(headWords);
  const all2 = [...words].filter((word) => ![...words].some((other) => other !== word && word.startsWith(`${other} `)));
  const spaced = all2.filter((word) => !new RegExp("\\p{Script=Han}", "u").test(word)).map(escaped);
  const han = all2.filter((word) => new RegExp("\\p{Script=Han}", "u").test(word)).map(escaped);
  const source = `${BEHIND_NO_WORD}(?:${spaced.join("|")})(?![a-z])${han.length > 0 ? `|${han.join("|")}` : ""}`;
  return new RegExp(source);
}

// src/minutes/people/handles.ts
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
function handlesIn(text3) {
  const found = [];
  for (const match of text3.matchAll(HANDLES)) {
    found.push({
      person: { name: match[1] ?? "", login: true },
      start: match.index,
      end: match.index + match[0].length
    });
  }
  return found;
}

// src/minutes/owner-grammar.ts
var grammars = /* @__PURE__ */ new WeakMap();
function ownerGrammar(lexicon) {
  let grammar = grammars.get(lexicon);
  if (!grammar) {
    const and = lexicon.words("and");
    const spaced = and.filter((word) => !new RegExp("\\p{Script=Han}", "u").test(word)).map(escaped);
    const han = and.filter((word) => new RegExp("\\p{Script=Han}", "u").test(word)).map(escaped);
    const groups = lexicon.words("groups").map(escaped).join("|");
    grammar = {
      joiner: new RegExp(
        `^(?:\\s*[,\uFF0C\u3001;]?\\s*(?:(?<![\\p{L}])(?:${spaced.join("|")})(?![\\p{L}])|${han.join("|") || "(?!)"})\\s*|\\s*(?:->|\u2192|=>|[,\uFF0C\u3001;/&+|])\\s*)`,
        "iu"
      ),
      duty: new RegExp(`^\\s*,?\\s*(?:${wordPattern(lexicon.words("duty"))})\\s*`, "iu"),
      takes: new RegExp(`^\\s*(?:${wordPattern(lexicon.words("takes"))})`, "iu"),
      supporters: new RegExp(
        `^[\\s,(]*(?:${lexicon.words("supporters").map(escaped).join("|")})(?![\\p{L}])\\s*`,
        "iu"
      ),
      groupEnd: new RegExp(
        `^(?:[\\p{L}\\p{N}&.'\u2019/-]+\\s+){0,3}?(?:${groups})(?![\\p{L}\\p{N}-])(?:\\s+(?:${groups})(?![\\p{L}\\p{N}-])){0,2}`,
        "iu"
      ),
      everybody: new RegExp(`^(?:${lexicon.words("everybody").map(escaped).join("|")})(?![\\p{L}\\p{N}'\u2019-])`, "iu"),
      nobody: new RegExp(`^(?:${lexicon.words("nobody").map(escaped).join("|")})(?![\\p{L}\\p{N}])\\??`, "iu"),
      label: new RegExp(
        `(?:\\s?[(\\[\uFF08\u3010]|[.,;\u3002]\\s?|\\s[-\u2013\u2014]\\s)(?:${lexicon.words("ownerLabels").map(escaped).join("|")})(?:\\s?[:\uFF1A=]\\s*|\\s+(?=@))|\\s?[(\\[](?:assigned to|action on)\\s+`,
        "iu"
      )
    };
    grammars.set(lexicon, grammar);
  }
  return grammar;
}

// src/minutes/things.ts
var NOT_NAMES = lexiconOf(["en", "de", "fr", "zh"]);
var THINGS = new Set(
  "web website websites site blog wiki forum newsletter mail email chat slack discord matrix zoom irc zulip mailing github gitlab git repo repos repository infra infrastructure backend frontend server servers client clients core cli gui ui ux db database storage network networking auth login audio video graphics rendering docs documentation doc test tests testing build builds release releases security design dev devel development ops perf performance refactor feat chore style lint packaging package packages logging metrics monitoring alerting deployment deployments staging production prod main master develop upstream downstream mobile desktop browser browsers firefox chrome chromium safari bookworm arm gpu cpu docker kubernetes helm keycloak openstack ceph linux windows macos android ios debian ubuntu fedora python java javascript typescript rust golang node npm google microsoft amazon azure jira confluence hackmd etherpad notion drive twitter mastodon linkedin youtube facebook hetzner nextcloud english german french spanish chinese deutsch fran\xE7ais berlin paris london brussels online remote hybrid onsite urgent blocked blocker blocking high medium low priority critical major minor ongoing optional recurring slides flyer flyers logo stickers survey budget finance finances legal marketing outreach community events event workshop conference summit hackathon travel funding grants grant schema spec specs specification roadmap charter governance policy licence license translation translations accessibility internationalization localization examples tutorial tutorials faq glossary meta misc miscellaneous other others general various cleanup clean first second third last draft january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun warning error hint tip caveat remark comment comments context reason rationale goal goals scope cost costs location date place agenda attachment source sources probably hopefully possibly maybe eventually ideally alternatively additionally later soon again".split(" ")
);
function isThing(word) {
  return THINGS.has(word.toLowerCase());
}
var ACRONYMS = new Set(
  "PR PRS MR RFC ADR API CI CD FYI TBD TBA WIP URL QA UI UX ID OK NB PS FAQ SDK CLI AI ML".split(" ")
);
function isNoName(word) {
  if (new RegExp("^\\p{Lu}{2,3}$", "u").test(word)) return ACRONYMS.has(word);
  return NOT_NAMES.has("notNames", word.toLowerCase().replace(/['’]s$/u, ""));
}

// src/minutes/owner-words.ts
var NAME_WORD = new RegExp("^(?:\\p{Ll}[\\p{L}\\p{N}]*_[\\p{L}\\p{N}_]*|0x[\\p{L}\\p{N}]{2,30}|\\p{Lu}[\\p{L}\\p{N}'\u2019]*(?:-[\\p{L}\\p{N}]+)*\\.?|\\p{Ll}\\p{Lu}{1,2})(?![\\p{L}\\p{N}])", "u");
var HAN_NAME = new RegExp("^\\p{Script=Han}{2,3}(?=\\s?(?:\u8D1F\u8D23|\u7275\u5934))|^[\u5C0F\u8001]\\p{Script=Han}(?=\\s)", "u");
var NUMBERED_THING = new RegExp("^(?:\\p{Lu}+-|\\p{Lu})\\d+$", "u");
var PARTICLE2 = /^(?:de|da|di|van|von|der|den|la|le|el|del|bin|ter)(?=\s)/u;
var TEAM = new RegExp("^(?:[Tt]eam|SIG|WG|AG)\\s(?!(?:meeting|call|chat|event|list|sync|retro|page|lead|building|member|members|leads?|chairs?)(?!\\p{L}))[\\p{L}\\p{N}][\\p{L}\\p{N}-]{1,20}(?=\\s?[:\uFF1A]|\\s(?:to(?!\\sbe\\s)|will|and|und|soll)\\s|\\s?[,&/]\\s?@|\\s*$)", "u");
var OFFICE = new RegExp("^(?:the\\s)?((?:Head|Deputy Head|Director|Chair|Vice[- ]Chair|Chief|Leader|Dean|Manager|Secretary)\\sof\\s(?:the\\s)?\\p{Lu}[\\p{L}&]*(?:\\s(?:and\\s|&\\s)?\\p{Lu}\\p{L}*){0,3})(?![\\p{L}\\p{N}])", "u");
function readOwner(text3, names, lexicon, grammar) {
  const mention = new RegExp("^@(\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+)(?![\\p{L}\\p{N}])", "u").exec(text3);
  const name = mention?.[1];
  if (name !== void 0 && names.mentions.has(name.toLowerCase()))
    return { kind: "known", name, length: name.length + 1 };
  const handle = HANDLE.exec(text3);
  if (handle?.index === 0) {
    const name2 = handle[1] ?? "";
    const kind = lexicon.has("nobody", name2.toLowerCase()) ? "nobody" : "handle";
    return { kind, name: name2, length: handle[0].length };
  }
  const team = TEAM.exec(text3);
  if (team) return { kind: "group", name: team[0], length: team[0].length };
  const office = OFFICE.exec(text3);
  if (office) return { kind: "group", name: office[1] ?? "", length: office[0].length };
  const known4 = knownName(text3, names);
  const everybody = grammar.everybody.exec(text3);
  const group = grammar.groupEnd.exec(text3);
  const wider = group !== null && group[0].length > (everybody?.[0].length ?? 0) && groupIsPlain(group[0], lexicon);
  if (everybody && !wider && (known4?.length ?? 0) <= everybody[0].length)
    return { kind: "everybody", name: everybody[0], length: everybody[0].length };
  if (group && groupIsPlain(group[0], lexicon))
    return { kind: "group", name: withoutArticle(group[0]), length: group[0].length };
  if (known4) {
    const longer = new RegExp("^[ \\u00A0]\\p{Lu}\\p{Ll}", "u").test(text3.slice(known4.length)) ? capitalisedName(text3, lexicon) : null;
    return longer && longer.length > known4.length ? longer : known4;
  }
  const nobody = nobodyName(text3, grammar);
  if (nobody) return nobody;
  const han = HAN_NAME.exec(text3)?.[0];
  if (han !== void 0) return { kind: "handle", name: han, length: han.length };
  return capitalisedName(text3, lexicon) ?? nickName(text3, lexicon);
}
var NICK2 = new RegExp("^\\p{Ll}[\\p{Ll}\\p{N}_-]{2,20}(?![\\p{L}\\p{N}_'\u2019.-])", "u");
function nickName(text3, lexicon) {
  const name = NICK2.exec(text3)?.[0];
  if (name === void 0 || isNoName(name) || isThing(name) || lexicon.has("otherStatements", name)) return null;
  if (lexicon.has("groups", name) || lexicon.has("duty", name) || lexicon.has("actionHeads", name)) return null;
  return { kind: "nick", name, length: name.length };
}
var BEHIND_LOWER = /^\s*(?:$|[:：(（)\]\],，、;&+/]|[-–—]{1,3}>?\s|=>|→|(?:to|will|soll|and|und|et|or|oder|ou)\s)/u;
var VERBAL = new Set(
  "mark will grant chase sue rob pat drew bill may hope dean page max art rich jack guy frank".split(" ")
);
function knownName(text3, names) {
  const words = /^(?:[\p{L}\p{N}][\p{L}\p{N}'’.-]*)(?:[ \u00A0][\p{L}\p{N}][\p{L}\p{N}'’.-]*){0,3}/u.exec(text3)?.[0];
  if (words === void 0) return null;
  const parts = words.split(/[ \u00A0]/u);
  for (let count2 = parts.length; count2 > 0; count2--) {
    const name = parts.slice(0, count2).join(" ").replace(/[.'’-]+$/u, "").replace(/['’]s$/u, "");
    const exact = parts.slice(0, count2).join(" ");
    if (exact.replace(/[.]+$/u, "") !== name) continue;
    const length = new RegExp("[ \\u00A0]\\p{Lu}\\.$", "u").test(exact) ? exact.length : name.length;
    if (names.known.has(name.toLowerCase()) && new RegExp("^\\p{Lu}|^\\p{Ll}\\p{Lu}|\\p{Script=Han}", "u").test(name))
      return { kind: "known", name: exact.slice(0, length), length };
    if (!names.known.has(name) || count2 > 1) continue;
    const isListed = names.people.has(name) && name.length > 3 && !VERBAL.has(name) && !isNoName(name) && !isThing(name);
    if (BEHIND_LOWER.test(text3.slice(name.length)) || isListed) return { kind: "known", name, length: name.length };
  }
  return null;
}
function nobodyName(text3, grammar) {
  const word = grammar.nobody.exec(text3);
  if (word) return { kind: "nobody", name: word[0].endsWith("?") ? "?" : "", length: word[0].length };
  const mark = /^\?+/u.exec(text3)?.[0].length ?? 0;
  return mark > 0 ? { kind: "nobody", name: "?", length: mark } : null;
}
var NOUNS_OF_GROUPS = new Set(
  "release docs test build support research ci api security design project".split(" ")
);
function groupIsPlain(phrase2, lexicon) {
  const words = phrase2.split(/\s+/u);
  const before = words.slice(0, -1).map((word) => word.toLowerCase());
  if (before.some((word) => lexicon.has("duty", word) || lexicon.has("and", word))) return false;
  const [first, ...others] = before;
  if (first === void 0 || NOUNS_OF_GROUPS.has(first)) return true;
  const article = ["the", "all", "each", "every", "our", "die", "das", "alle", "les", "le", "la"].includes(first);
  return article ? !others.some((word) => isNoName(word)) : !before.some((word) => isNoName(word));
}
function withoutArticle(name) {
  return name.replace(/^(?:the|die|das|les|le|la)\s+/iu, "");
}
function capitalisedName(text3, lexicon) {
  const start = new RegExp("^(?:the|die|das|le|la|les)\\s+(?=\\p{Lu})", "iu").exec(text3)?.[0].length ?? 0;
  let at = start + (new RegExp("^(?:van|von)\\s(?:de[rn]?\\s)?(?=\\p{Lu})", "u").exec(text3)?.[0].length ?? 0);
  let words = 0;
  while (words < 4) {
    const word = NAME_WORD.exec(text3.slice(at));
    if (word) {
      const bare2 = word[0].replace(/\.$/u, "");
      if (isNoName(bare2) || NUMBERED_THING.test(bare2) || lexicon.has("otherStatements", bare2.toLowerCase())) {
        if (words === 0) return null;
        break;
      }
      const isInitial = new RegExp("^\\p{Lu}\\.$", "u").test(word[0]);
      at += isInitial ? word[0].length : word[0].replace(/\.$/u, "").length;
      words++;
    } else {
      const particle = words > 0 ? PARTICLE2.exec(text3.slice(at)) : null;
      if (!particle || !NAME_WORD.test(text3.slice(at + particle[0].length).trimStart())) break;
      at += particle[0].length;
    }
    const space = /^[ \u00A0]+/u.exec(text3.slice(at))?.[0].length ?? 0;
    if (space === 0 || !/^[\p{L}]/u.test(text3.slice(at + space))) break;
    at += space;
  }
  const name = text3.slice(start, at).trim();
  return words === 0 || name === "" ? null : { kind: "name", name, length: start + name.length };
}

// src/minutes/owners.ts
var DASH = /^\s*(?:[-–—]{1,3}>?|=>|→)(?=\s|$)\s*/u;
var COLON = /^\s*[:：]\s*/u;
var MAX_LEAD = 600;
var ASIDE = /^\s*\((?!#\d+\)[\s.]*$)[^()\n]{1,40}\)/u;
function readOwners(words, names, lexicon, loose = false) {
  const text3 = words.slice(0, MAX_LEAD);
  const grammar = ownerGrammar(lexicon);
  const units = [];
  const opened = /^[\s*_]*[([]/u.test(text3);
  let at = /^[\s*_[\]]*(?:\((?=[^()\n]{1,80}\)))?/u.exec(text3)?.[0].length ?? 0;
  for (; ; ) {
    const unit = readOwner(text3.slice(at), names, lexicon, grammar);
    if (!unit || unit.kind === "name" && isTaskOf(text3.slice(at + unit.length), names)) break;
    at += unit.length;
    at += ASIDE.exec(text3.slice(at))?.[0].length ?? 0;
    units.push({ unit, end: at });
    const joiner = grammar.joiner.exec(text3.slice(at));
    if (joiner && joiner[0] !== "") at += joiner[0].length;
    else if (unit.kind === "handle" && /^[\s\u00A0]*@/u.test(text3.slice(at)))
      at += /^[\s\u00A0]*/u.exec(text3.slice(at))?.[0].length ?? 0;
    else break;
    if (units.length > 20) break;
  }
  while (units.length > 0) {
    const lead = finish(text3, units, grammar, { loose, opened, names });
    if (lead) return lead;
    units.pop();
  }
  return null;
}
function isTaskOf(behind, names) {
  const aside = ASIDE.exec(behind)?.[0];
  if (aside === void 0) return false;
  const words = aside.replace(/^\s*\(|\)$/gu, "").split(/\s*(?:[,/&+]|\s(?:and|und|et)\s)\s*/u);
  return words.every((word) => names.people.has(word.toLowerCase()));
}
function finish(text3, units, grammar, { loose, opened, names }) {
  const last = units.at(-1);
  if (!last) return null;
  let end = last.end;
  const supporters = [];
  const support = grammar.supporters.exec(text3.slice(end));
  if (support) {
    const helpers = handlesIn(text3.slice(end, end + support[0].length + 200).split(/[:：\n]/u)[0] ?? "");
    if (helpers.length > 0) {
      supporters.push(...helpers.map((helper) => helper.person));
      end += helpers.at(-1)?.end ?? 0;
      end += /^\s*\)/u.exec(text3.slice(end))?.[0].length ?? 0;
    }
  }
  const closing = /^[\])*_]*/u.exec(text3.slice(end))?.[0] ?? "";
  const boxed = opened && /[\])]/u.test(closing);
  end += boxed ? closing.length : /^[\]*_]*/u.exec(text3.slice(end))?.[0].length ?? 0;
  const rest = text3.slice(end);
  let ending = "bare";
  let after = 0;
  const colon = COLON.exec(rest) ?? DASH.exec(rest);
  const duty = grammar.duty.exec(rest);
  if (rest.trim() === "" || /^\s*[.。)\]]*\s*$/u.test(rest)) {
    ending = "end";
    after = rest.length;
  } else if (colon) {
    ending = "colon";
    after = colon[0].length;
    const more = grammar.duty.exec(rest.slice(after));
    if (more) after += more[0].length;
  } else if (duty) {
    ending = "duty";
    after = duty[0].length;
  } else if (grammar.takes.test(rest) && !units.some(({ unit }) => unit.kind === "name" && !new RegExp("^\\p{Lu}", "u").test(unit.name))) {
    ending = "duty";
    after = /^\s*/u.exec(rest)?.[0].length ?? 0;
  } else {
    after = /^[\s,，]*/u.exec(rest)?.[0].length ?? 0;
  }
  const next = rest.slice(after);
  const around = {
    ending,
    next,
    comma: /^\s*,/u.test(rest),
    colon: COLON.test(rest),
    boxed,
    loose,
    count: units.length,
    listed: names.listed
  };
  if (!units.every(({ unit }) => holds(unit, around))) return null;
  const owners = units.filter(({ unit }) => unit.kind !== "nobody").map(({ unit }) => ({ name: unit.name, login: unit.kind === "handle" }));
  return { owners: uniquePeople(owners), supporters, length: end + after, ending };
}
function holds(unit, { ending, next, comma, colon, boxed, loose, count: count2, listed }) {
  switch (unit.kind) {
    case "handle":
      return true;
    case "nobody":
      return ending === "colon" || ending === "end" || count2 > 1 || unit.name === "?";
    case "known":
      return ending !== "bare" || boxed || /^[\p{Ll}\p{Script=Han}]/u.test(next);
    case "everybody":
      return ending !== "bare" || comma || new RegExp("^\\p{Ll}+s\\s", "u").test(next);
    case "group":
      return ending !== "bare" || new RegExp("^\\p{Lu}", "u").test(unit.name) && new RegExp("^\\p{Ll}", "u").test(next);
    case "name":
      if (ending === "bare" && boxed) return listed === 0 && new RegExp("^\\p{Lu}\\p{Ll}+$", "u").test(unit.name) && !isThing(unit.name);
      if (ending === "bare") return saysTask(unit.name, next, comma && count2 > 1);
      if (ending === "duty") return !/^be\s/u.test(next);
      return !isThing(unit.name) && (ending === "colon" || loose);
    case "nick":
      return ending === "colon" && (count2 > 1 || colon && listed === 0) || ending === "duty" && count2 > 1;
  }
}
function saysTask(name, next, listed) {
  if (listed) return new RegExp("^\\p{Ll}", "u").test(next);
  return new RegExp("^\\p{Lu}\\p{Ll}+$", "u").test(name) && !isThing(name) && new RegExp("^\\p{Script=Han}", "u").test(next);
}
function ownersAlone(text3, names, lexicon) {
  const lead = readOwners(text3.replace(/[:：\s]+$/u, ""), names, lexicon, true);
  return lead?.ending === "end" && lead.owners.length > 0 ? lead.owners : null;
}

// src/minutes/owner-list.ts
function ownerList(text3, reading) {
  const lead = readOwners(oneLine(text3), reading.names, reading.lexicon, true);
  if (lead?.ending === "end") return lead.owners;
  return oneLine(text3).split(new RegExp("\\s*(?:[,\uFF0C\u3001;/&+]|(?<!\\p{L})(?:and|und|et|or|oder|ou)(?!\\p{L}))\\s*", "u")).map((name) => name.replace(/^[@*_\s]+|[*_.\s]+$/gu, "")).filter((name) => new RegExp("\\p{L}", "u").test(name) && name.length <= 40 && !reading.lexicon.has("nobody", name.toLowerCase())).map((name) => ({ name, login: text3.includes(`@${name}`) }));
}

// src/minutes/task-text.ts
function isEmpty(text3) {
  return !/[\p{L}\p{N}]/u.test(text3);
}
function taskText(text3, owned) {
  let words = oneLine(text3).replace(/^(?:\[[ xX]\]\s+)?[\s:：,，;.–—>=→⇒•|-]*(?=\S)/u, "");
  if (owned) words = words.replace(/^(?:will|to|shall|soll|sollen)\s+/iu, "");
  words = words.replace(/[\s,，;；:：–—([|-]+$/u, "");
  if (words.endsWith(")") && !words.includes("(")) words = words.slice(0, -1).trimEnd();
  return words;
}
var NONE = /^(?:none|nothing|no(?: new| open)? (?:actions?|action items?|ais)|keine|aucune?)["”']?\s(?:for|from|at|in|since|this|today|so far|recorded|noted|für|aus|diese[nrms]?|heute|pour)(?:\s\S+){0,4}$/u;
function noTask(text3, owned, lexicon) {
  if (isEmpty(text3)) return "no-task";
  const plain3 = text3.toLowerCase().replace(/^[\s([]+/u, "").replace(/[.!?\s)\]:]+$/u, "");
  if (new RegExp("^\\d+(?:\\s+\\p{L}+)?$", "u").test(plain3)) return "count";
  if (NONE.test(plain3)) return "no-task";
  if (lexicon.has("noTask", plain3) && !(owned && plain3.includes(" "))) return "no-task";
  if (lexicon.has("done", plain3)) return "no-task";
  return isTemplate(text3, lexicon) ? "template" : null;
}
function isTemplate(text3, lexicon) {
  const plain3 = text3.toLowerCase();
  return lexicon.words("templates").some((template) => plain3.includes(template)) || /^[<[{]{1,2}[^<>[\]{}]{1,60}[>\]}]{1,2}[.\s]*$/u.test(text3) || /^\[[^\]]{1,30}\]\s+\S{1,10}\s+\[[^\]]{1,60}\]/u.test(text3) || /^@?(?:name|username|user|person|owner|assignee|handle|github[ -]?handle|somebody)\s*(?::|-|to|will)\s/iu.test(
    text3
  ) || /^(?:\.{3}|…|x{3,}|_{3,})\s*$/iu.test(plain3) || /^(?:action|action item|task|item|to-?do|aufgabe|tâche)\s#?\d{1,2}$/u.test(plain3);
}

// src/minutes/labelled-facts.ts
var LABELLED = /^[\s*_]*([\p{L}][\p{L} ]{1,24}?)[\s*_]*[:：][\s*_]*(\S[^\n]{0,119})$/u;
function labelledFacts(entry2, reading) {
  const facts = { owners: [], due: null };
  if (entry2.kind === "heading") return facts;
  const { lexicon } = reading;
  for (const child of entry2.children) {
    const [, label = "", value = ""] = child.ignored ? [] : LABELLED.exec(child.prose.text.trim()) ?? [];
    const name = label.toLowerCase().trim();
    if (lexicon.has("ownerLabels", name) || lexicon.has("ownerColumn", name)) {
      if (facts.owners.length === 0) facts.owners = ownerList(value, reading);
    } else if (lexicon.has("dueColumn", name) && !lexicon.has("dateColumn", name)) {
      facts.due ??= dueText(value, lexicon);
    }
  }
  return facts;
}
function dueText(written, lexicon) {
  const text3 = oneLine(written);
  const none = lexicon.has("noTask", text3.toLowerCase()) || lexicon.has("nobody", text3.toLowerCase());
  return isEmpty(text3) || none ? null : text3;
}
function withLabelledFacts(draft, reading) {
  if (draft.entry.children.length === 0) return draft;
  const { owners, due } = labelledFacts(draft.entry, reading);
  return { ...draft, owners: draft.owners.length > 0 ? draft.owners : owners, due: draft.due ?? due };
}

// src/minutes/lead-in.ts
var PLAIN = { strength: "plain", carried: false, fresh: false, closed: false };
var WITH_TASK = /^([^:：\n]{2,60})[:：](?![a-z0-9_+-]{2,40}:)\s*(?=\S)/u;
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
    const text3 = entry2.kind === "heading" ? mask : lastLine2(mask);
    const place2 = placeOf2(text3, reading.lexicon) ?? (entry2.kind !== "heading" && isBareMarker(text3, reading) ? PLAIN : null);
    if (place2) {
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
  const word = label ? reading.markers(label[1] ?? "")[0] : void 0;
  if (!label) return null;
  const weak = !word && reading.lexicon.find("weakHeads", (label[1] ?? "").toLowerCase()) !== null;
  const told = weak && chargesAt(entry2, label[0].length, reading);
  if (!word && !told) return null;
  const place = placeOf2(label[1] ?? "", reading.lexicon);
  if (told ? place?.strength !== "weak" : place?.strength !== "plain" || !(place.carried || word?.plural)) return null;
  if (!place) return null;
  return {
    scope: inherit(place),
    task: sliceProse(entry2.prose, label[0].length, entry2.prose.text.length),
    marker: word?.marker ?? null
  };
}
function chargesAt({ prose }, at, { names, lexicon }) {
  const lead = readOwners(prose.text.slice(at), names, lexicon);
  return lead?.ending === "duty" && lead.owners.length > 0;
}
function trailsLeadIn(entry2, reading, scope) {
  if (entry2.children.length > 0 || entry2.kind !== "point" && entry2.kind !== "paragraph") return null;
  const lines = entry2.prose.mask.trimEnd();
  const text3 = lastLine2(lines);
  const wrapped = text3 !== lines && /[:：]\s*$/u.test(text3);
  if (entry2.kind === "paragraph" ? text3 !== lines : !wrapped && !isLabel(entry2)) return null;
  const place = placeOf2(text3, reading.lexicon) ?? (isBareMarker(text3, reading) ? PLAIN : null);
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
  return times > 1 && !isThing(owner.name) ? [owner] : [];
}
var known3 = /* @__PURE__ */ new WeakMap();
function headedByPeople(entry2, { names, lexicon }) {
  const found = known3.get(entry2);
  if (found) return found;
  const times = /* @__PURE__ */ new Map();
  for (const heading of entry2.children) {
    if (heading.kind !== "heading" || ownersAlone(heading.prose.text, names, lexicon) === null) continue;
    for (const line of new Set(heading.children.map((child) => `${heading.depth} ${oneLine(child.prose.text)}`)))
      times.set(line, (times.get(line) ?? 0) + 1);
  }
  known3.set(entry2, times);
  return times;
}
function chargedBy(text3, entry2, reading) {
  const [word, second] = reading.markers(text3);
  if (!word || second || !/[:：]\s*$/u.test(text3) || !isEmpty(text3.slice(0, word.start))) return null;
  if (!entry2.children.some((child) => child.kind === "point")) return null;
  return ownersAlone(text3.slice(word.end).replace(/^[\s:：(]+/u, ""), reading.names, reading.lexicon);
}
function isBareMarker(text3, reading) {
  const words = reading.markers(text3);
  const word = words[0];
  if (!word || words.length > 1 || !/[:：]\s*$/u.test(text3)) return false;
  return isEmpty(text3.slice(0, word.start)) && isEmpty(text3.slice(word.end));
}
function lastLine2(text3) {
  const trimmed3 = text3.trimEnd();
  return trimmed3.slice(trimmed3.lastIndexOf("\n") + 1);
}

// src/minutes/ornaments.ts
var SIGNS2 = new RegExp("^(?:\\s*(?:(?![\u2705\u2714\u2611\u274C\u2716])\\p{Extended_Pictographic}[\\uFE0F\\u200D\\u{1F3FB}-\\u{1F3FF}]*|[\u2610\u25A1\u25FB\u25FD\u{1F532}\u2B1C\u25A2]\\uFE0F?|\\uFE0F|:(?!(?:white_check_mark|heavy_check_mark|ballot_box_with_check|x):)[a-z][a-z0-9_+-]{1,38}:))+\\s*(?=\\S)", "u");
var NUMBERED2 = /^\s*(?:#?\d{1,4}(?:\.\d{1,4})+\.?|#\d{1,4})\s*[—–:：-]\s*/u;
var COUNTED = new RegExp("^\\s*(?:\\(\\p{Ll}[\\p{Ll} -]{2,18}\\)|\\[[\\p{L}\\d][\\d.\\p{L}-]{0,11}\\d\\]|\\(?\\d{4}-\\d\\d-\\d\\d(?:-\\d{1,3})?\\)?|\\(?\\d{1,2}\\/\\d{1,2}(?:\\/\\d{2,4})?\\)?|\\p{Lu}{1,3}-?\\d{1,3}(?:\\.\\d{1,3})*|\\d{1,3}(?:\\.\\d{1,3})*[.)]?)\\s*[:\uFF1A.)\u2013\u2014-]?\\s+(?=[\\p{L}@[(*])", "u");
function ornamentsLength(text3) {
  const signs = SIGNS2.exec(text3)?.[0].length ?? 0;
  return signs + (NUMBERED2.exec(text3.slice(signs))?.[0].length ?? 0);
}
function countLength(text3) {
  return COUNTED.exec(text3)?.[0].length ?? 0;
}

// src/minutes/status-below.ts
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
function struckWords(prose, from, to, reading) {
  const inked = prose.spans.filter(
    (span) => span.end > from && span.start < to && /[\p{L}\p{N}]/u.test(prose.text.slice(span.start, span.end))
  );
  const first = inked.findIndex((span) => span.struck);
  const plain3 = inked.findIndex((span, at) => at > first && !span.struck);
  const last = inked[plain3 - 1];
  if (first < 0 || plain3 <= 0 || !last || inked.slice(plain3).some((span) => span.struck)) return null;
  const behind = prose.text.slice(last.end, to);
  return whatSays(behind.replace(/^[\s:–—>→=-]+/u, ""), reading.lexicon, false) === null ? null : prose.text.slice(Math.max(from, inked[0]?.start ?? from), last.end);
}
function isStruck(prose) {
  const inked = prose.spans.filter((span) => /[\p{L}\p{N}]/u.test(prose.text.slice(span.start, span.end)));
  const struck = inked.filter((span) => span.struck);
  const length = (spans) => spans.reduce((sum, span) => sum + span.end - span.start, 0);
  return struck.length > 0 && length(struck) * 2 > length(inked);
}

// src/minutes/tails.ts
var APART = /(?:^|[,，;；、:：([（【]|\s[-–—]{1,3})\s*$/u;
var SOON = /(?<![\p{L}\p{N}])(?:asap|as soon as possible)$/u;
var CLOSING = /[\s.。)\]）】]*$/u;
var JOINING = /[\s,，;；、:：([（【–—-]*$/u;
function dueTail(text3, languages) {
  const end = text3.replace(CLOSING, "").length;
  const lower = text3.slice(0, end).toLowerCase();
  let start = APART.test(lower.replace(SOON, "")) ? SOON.exec(lower)?.index ?? end : end;
  for (const language of lower.length === end ? languages : []) {
    if (!DUE_HINTS[language].test(lower)) continue;
    for (const form2 of DUE_FORMS[language]) {
      for (const phrase2 of phrasesIn(lower, form2)) {
        const ends = phrase2.end === end && phrase2.start < start;
        if (ends && (form2.force === "deadline" || APART.test(lower.slice(0, phrase2.start)))) start = phrase2.start;
      }
    }
  }
  if (start === end) return { words: text3, due: null };
  return { words: text3.slice(0, start).replace(JOINING, ""), due: text3.slice(start, end) };
}
var ISSUE = /(?<!\s)\s*\(#(\d{1,9})\)[\s.]*$/u;
var BARE_ISSUE = /^[\s,;]*#(\d{1,9})[\s.]*$/u;
function issueTail(text3, bare2 = false) {
  const found = ISSUE.exec(text3) ?? (bare2 ? BARE_ISSUE.exec(text3) : null);
  return found ? { words: text3.slice(0, found.index), number: Number(found[1]) } : { words: text3, number: null };
}

// src/minutes/trailing-owners.ts
var BRACKET = /[([（【]([^()[\]（）【】\n]{1,120})[)\]）】]/gu;
var DUE = new RegExp("^(?:by|until|till?|before|due|bis|vor|avant|d['\u2019]ici|pour)(?!\\p{L})|^\\d{4}-\\d\\d-\\d\\d\\s*$", "iu");
function trailingOwners(text3, names, lexicon) {
  return labelled(text3, names, lexicon) ?? inBrackets(text3, names, lexicon) ?? atEnd(text3, names, lexicon) ?? beforeDue(text3, names, lexicon) ?? setApart(text3, names, lexicon) ?? withDuty(text3, names, lexicon);
}
function inBrackets(text3, names, lexicon) {
  const owners = [];
  let last = null;
  let count2 = 0;
  for (const match of text3.matchAll(BRACKET)) {
    const { words: inside, due } = dueTail(match[1] ?? "", lexicon.languages);
    const atEnd2 = /^[\s.,;:!?。]*$/u.test(text3.slice(match.index + match[0].length));
    const lead = readOwners(inside, names, lexicon, atEnd2);
    if (!lead || lead.owners.length === 0) continue;
    if (lead.ending === "bare" || lead.ending === "colon" && !lead.owners[0]?.login) continue;
    if (lead.ending === "end" && !isOwnerList(lead.owners, names, atEnd2)) continue;
    owners.push(...lead.owners);
    count2++;
    const end = match.index + match[0].length;
    const labels = /^\s?[:：]\s/u.test(text3.slice(end)) && /\S\s\S/u.test(text3.slice(0, match.index));
    if (lead.ending !== "end") last = null;
    else if (atEnd2) last = { start: match.index, end: text3.length, due };
    else last = labels ? { start: match.index, end, due } : null;
  }
  if (owners.length === 0) return null;
  const cut2 = count2 === 1 && last ? last : { start: text3.length, end: text3.length, due: null };
  return { owners: uniquePeople(owners), ...cut2 };
}
function labelled(text3, names, lexicon) {
  const label = ownerGrammar(lexicon).label.exec(text3);
  if (!label) return null;
  const behind = text3.slice(label.index + label[0].length);
  const lead = readOwners(
    behind.split(new RegExp("[)\\]\uFF09\u3011;\uFF1B]|[,.]\\s*(?:due|by|until|bis|deadline|eta|status)(?!\\p{L})", "iu"))[0] ?? "",
    names,
    lexicon,
    true
  );
  const han = new RegExp("^\\p{Script=Han}{2,4}(?=[\\s)\uFF09\u3011\u3002]*$)", "u").exec(behind)?.[0];
  const owners = lead?.ending === "end" && lead.owners.length > 0 ? lead.owners : han === void 0 ? [] : [{ name: han, login: false }];
  if (owners.length === 0) return null;
  const start = label.index + (/^[.]/u.exec(label[0])?.[0].length ?? 0);
  return { owners, start, end: text3.length, due: null };
}
function isOwnerList(owners, names, atEnd2) {
  const surmised = atEnd2 && names.listed === 0;
  return owners.every(
    ({ name, login }) => login || names.known.has(name.toLowerCase()) || EVERYBODY.has(name.toLowerCase()) || new RegExp("^\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){1,2}$", "u").test(name) || atEnd2 && new RegExp("^(?:van|von) (?:de[rn]? )?\\p{Lu}\\p{Ll}+$", "u").test(name) || surmised && new RegExp("^\\p{Lu}\\p{Ll}{2,11}$", "u").test(name) && !isThing(name) || surmised && owners.length > 1 && new RegExp("^\\p{Lu}{2,3}$", "u").test(name)
  );
}
var EVERYBODY = new Set(
  "all,everyone,everybody,alle,tous,toutes,tout le monde,\u6240\u6709\u4EBA,\u5927\u5BB6,\u5168\u4F53".split(",")
);
function atEnd(text3, names, lexicon) {
  const dashes = [...text3.matchAll(/\s(?:[-–—]{1,3}>?|=>|→)\s+/gu)];
  const last = dashes.at(-1);
  const behind = last ? text3.slice(last.index + last[0].length) : "";
  const isTail = last !== void 0 && (/^\S*:\/\/\S*\s*$/u.test(behind) || DUE.test(behind));
  const dash = isTail ? dashes.at(-2) : last;
  if (dash) {
    const until = isTail ? last.index : text3.length;
    const lead = readOwners(text3.slice(dash.index + dash[0].length, until), names, lexicon, true);
    if (lead?.ending === "end" && lead.owners.length > 0 && isOwnerList(lead.owners, names, true)) {
      return {
        owners: lead.owners,
        start: dash.index,
        end: isTail && DUE.test(behind) ? until : text3.length,
        due: null
      };
    }
  }
  const handles = handlesIn(text3);
  const first = lastRun(text3, handles);
  if (!first) return null;
  const before = text3.slice(0, first.start).trimEnd();
  const word = /([\p{L}/]+)$/u.exec(before)?.[1]?.toLowerCase() ?? "";
  const han = new RegExp("\\p{Script=Han}$", "u").test(before);
  const object = han ? [...lexicon.words("objects")].some((object2) => before.endsWith(object2)) : lexicon.has("objects", word);
  if (before === "" || object) return null;
  return {
    owners: handles.filter((handle) => handle.start >= first.start).map((handle) => handle.person),
    start: before.replace(/[\s:：,，;–—→-]+$/u, "").length,
    end: text3.length,
    due: null
  };
}
function setApart(text3, names, lexicon) {
  const mark = [...text3.slice(-60).matchAll(new RegExp("[:;,]\\s+(?=\\p{Lu})", "gu"))];
  for (const match of mark) {
    const start = Math.max(0, text3.length - 60) + match.index;
    const lead = readOwners(text3.slice(start + match[0].length), names, lexicon);
    if (lead?.ending !== "end" || lead.owners.length === 0) continue;
    const listed = lead.owners.every(({ name }) => names.people.has(name.toLowerCase()));
    const word = /([\p{L}\p{N}'’]+)$/u.exec(text3.slice(0, start))?.[1] ?? "";
    const before = word.toLowerCase();
    if (!listed || before === "" || names.known.has(before) || lexicon.has("objects", before)) continue;
    if (lexicon.has("ownerLabels", before))
      return { owners: lead.owners, start: start - word.length, end: text3.length, due: null };
    if (match[0].startsWith(":") && (before.endsWith("s") || lexicon.has("groups", before))) continue;
    return { owners: lead.owners, start, end: text3.length, due: null };
  }
  return null;
}
function beforeDue(text3, names, lexicon) {
  const { words, due } = dueTail(text3, lexicon.languages);
  if (due === null) return null;
  const trailing = atEnd(words, names, lexicon);
  return trailing && { ...trailing, end: text3.length, due };
}
function lastRun(text3, handles) {
  let end = text3.replace(/[\s.,;:!。]*$/u, "").replace(/\s*[⏰📅]?\s*\d{4}-\d\d-\d\d(?:\s+\d\d?:\d\d)?$/u, "").length;
  let first = null;
  for (const handle of [...handles].reverse()) {
    if (!/^[\s,，&/+、]*(?:and|und|et|or|和)?[\s,，&/+、]*$/u.test(text3.slice(handle.end, end))) break;
    first = handle;
    end = handle.start;
  }
  return first;
}
var BEFORE_HANDLE = new RegExp(`(?:^|[:;,.(\u2013\u2014-])\\s*(?=${HANDLE.source})`, "gu");
function withDuty(text3, names, lexicon) {
  for (const match of text3.matchAll(BEFORE_HANDLE)) {
    const at = match.index + match[0].length;
    const lead = readOwners(text3.slice(at), names, lexicon);
    if (lead && lead.ending === "duty" && lead.owners.length > 0)
      return { owners: lead.owners, start: text3.length, end: text3.length, due: null };
  }
  return null;
}
var HELPS = new RegExp("(?:to|will|can|soll|wird)\\s+(?:help|assist|support|helfen|unterst\xFCtzen)(?!\\p{L})", "iu");
function alsoOwners(text3, owners, names, lexicon) {
  const more = [];
  for (const match of text3.matchAll(/[,;.]\s+(?:and\s+)?(?=[@\p{L}])/gu)) {
    const lead = readOwners(text3.slice(match.index + match[0].length), names, lexicon);
    const plain3 = lead?.owners.every((owner) => owner.login || names.known.has(owner.name.toLowerCase())) ?? false;
    const behind = text3.slice(match.index + match[0].length);
    if (lead?.ending === "duty" && plain3 && !HELPS.test(behind.slice(0, lead.length + 12))) more.push(...lead.owners);
  }
  return uniquePeople([...owners, ...more]);
}

// src/minutes/listed-items.ts
var LABELLED_LINK = /^[^:]{2,60}:\s*\S+:\/\/\S+$/u;
var LIST_OF_ISSUES = /\/(?:issues|pulls)\/?(?:\?|$)|\/projects\/\d+(?:\/views\/\d+)?\/?(?:\?|$)/u;
function listedItem(entry2, scope, reading) {
  const { lexicon, names } = reading;
  const written = struckWords(entry2.prose, 0, entry2.prose.text.length, reading) ?? entry2.prose.text;
  const early = leadingStatus(plainWords(written), lexicon);
  const words = plainWords(early.text);
  const lead = leadOf(words, scope, reading);
  let owners = lead?.owners ?? [];
  const body = leadingStatus(lead ? words.slice(lead.length) : words, lexicon);
  const later = splitStatus(body.text, lexicon, scope.place.carried);
  const first = early.says ? early : body;
  const status = later.says ? later : { ...later, says: first.says, evidence: first.evidence };
  let { text: text3 } = status;
  let said = null;
  if (owners.length > 0) {
    owners = alsoOwners(text3, owners, names, lexicon);
  } else {
    const trailing = trailingOwners(text3, names, lexicon);
    if (trailing) {
      owners = trailing.owners;
      said = trailing.due;
      text3 = `${text3.slice(0, trailing.start).trimEnd()}${text3.slice(trailing.end).replace(/^(?![:：,;.])/u, " ")}`;
    } else {
      owners = scope.owners;
    }
  }
  const { carried } = scope.place;
  const task = taskText(text3, lead !== null && lead.owners.length > 0);
  return {
    entry: entry2,
    line: entry2.line,
    endLine: entry2.endLine,
    marker: null,
    malformed: false,
    rule: carried ? "in-carried-list" : "in-action-list",
    text: task,
    owners,
    supporters: lead?.supporters ?? [],
    nodes: nodesOf(entry2.prose),
    statements: [
      ...ownStatements(entry2, status, entry2.line),
      ...statementsBelow(entry2, task, carried, reading),
      ...scope.place.closed && entry2.checked === null ? [{ says: DONE, line: scope.head.line, text: oneLine(scope.head.prose.text) }] : []
    ],
    carriedOver: carried,
    ownWords: true,
    due: said,
    issueNumber: null,
    head: scope.head
  };
}
function vetoOf(entry2, scope, above, amongMarked, reading) {
  const rule = (name, owners = null) => ({ rule: name, owners });
  const { lexicon, names } = reading;
  const text3 = oneLine(entry2.prose.text);
  const points = entry2.children.filter((child) => child.kind === "point");
  const boxes = entry2.checked !== null && above?.entry.checked !== null;
  if (above && !(entry2.kind === "point" && boxes)) return rule("detail");
  if (isEmpty(text3)) return rule(points.length > 0 ? "group-above" : "no-task");
  const alone = ownersAlone(text3, names, lexicon);
  if (entry2.kind === "heading" && lexicon.has("otherSections", text3.toLowerCase().replace(/[:：\s]+$/u, "")))
    return rule("other-statement");
  if (points.length > 0 || entry2.kind === "heading") {
    if (alone && isPlausibleOwner(alone, entry2, scope, reading)) return rule("owner-above", alone);
    if (entry2.kind === "heading" || /[:：]$/u.test(text3)) return rule("group-above");
    const boxed = points.some((child) => child.checked !== null && !isReply(oneLine(child.prose.text), lexicon));
    if (entry2.checked === null && boxed) return rule("group-above");
    if (entry2.checked === null && !/\s/u.test(text3)) return rule("group-above");
  }
  const marker = reading.markers(entry2.prose.mask)[0];
  const empty2 = noTask(text3, false, lexicon) ?? (marker?.start === 0 ? noTask(oneLine(entry2.prose.text.slice(marker.end)), false, lexicon) : null);
  if (empty2) return rule(empty2);
  const label = /^([\p{L}'’ -]{2,24})\s?[:：]/u.exec(text3)?.[1]?.trim().toLowerCase();
  if (label !== void 0 && lexicon.has("otherStatements", label)) return rule("other-statement");
  if (isEmpty(entry2.prose.mask) || isListElsewhere(entry2)) return rule("link-only");
  if (linksElsewhere(entry2) && placeOf2(entry2.prose.mask, lexicon) !== null) return rule("link-only");
  if (/\s\d{1,2}$/u.test(text3) && lexicon.has("namedTaskColumn", text3.slice(0, text3.lastIndexOf(" ")).toLowerCase()))
    return rule("template");
  const lead = leadOf(plainWords(leadingStatus(plainWords(entry2.prose.text), lexicon).text), scope, reading);
  const owned = lead !== null && lead.owners.length > 0;
  if (entry2.kind === "paragraph" && !(owned && (lead.ending === "duty" || lead.ending === "colon")))
    return rule("no-owner-in-section");
  if (entry2.kind === "paragraph" && owned && SPOKEN.test(text3.slice(lead.length))) return rule("detail");
  if (entry2.checked !== null || owned) return null;
  if (scope.place.strength === "weak" && !trailingOwners(text3, names, lexicon) && labelledFacts(entry2, reading).owners.length === 0)
    return rule("weak-section");
  if (isReply(leadingStatus(text3, lexicon).text, lexicon)) return rule("detail");
  if (scope.headIsItem && LABELLED_LINK.test(text3)) return rule("link-only");
  return amongMarked(entry2) && !isEarlierTask(text3, scope, reading) ? rule("unmarked-among-marked") : null;
}
function isPlausibleOwner(owners, entry2, scope, { names }) {
  return owners.every((owner) => {
    if (owner.login || names.known.has(owner.name.toLowerCase())) return true;
    const colon = /[:：]\s*$/u.test(entry2.prose.text);
    if (entry2.kind === "heading" && !(colon && names.listed === 0 && !isThing(owner.name)))
      return new RegExp("^\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+$", "u").test(owner.name);
    if (!new RegExp("^\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}\\p{Ll}+){0,2}$", "u").test(owner.name)) return false;
    return names.listed === 0 && !entry2.children.some((child) => child.checked !== null) && scope.place.strength === "plain";
  });
}
var SPOKEN = new RegExp("^\\s*(?:(?:i|we|it|that|yes|yeah|no|nothing|so|well|ok|okay|sure|thanks|what|how|why|still|nope)(?!\\p{L})|ich(?!\\p{L})|wir(?!\\p{L}))", "iu");
var TOLD3 = new RegExp("^(?:we|i|he|she|they|it|this|that|these|there|you|nobody|somebody|someone|no|yes|not|still|see|the|an?|some|all|in|on|at|as|for|with|from|after|because|if|when|\\p{L}+(?:ed|ing))(?!\\p{L})", "iu");
function isEarlierTask(text3, scope, { names, lexicon }) {
  const first = /^[\p{L}'’-]+/u.exec(text3)?.[0].toLowerCase() ?? "";
  if (!scope.place.carried || first === "" || TOLD3.test(text3) || /[?？]/u.test(text3)) return false;
  if (names.known.has(first) || lexicon.has("acted", first) || whatSays(text3, lexicon, true) !== null) return false;
  const trailing = trailingOwners(text3, names, lexicon);
  return trailing !== null && trailing.start < trailing.end && /[)\]）]\s*$/u.test(text3);
}
function isReply(text3, lexicon) {
  const plain3 = text3.toLowerCase().replace(/[.!\s]+$/u, "");
  if (lexicon.has("notDone", plain3) || lexicon.has("done", plain3)) return true;
  const said = whatSays(text3, lexicon, false);
  return said?.status === "closed" && said.strength === "explicit" && text3.split(" ").length < 4;
}
function statementsOf(entry2, { names, lexicon }) {
  const { text: text3 } = entry2.prose;
  const starts = [0];
  for (const match of text3.matchAll(/(?:\n|[;,]\s)\s*/gu)) {
    const at = match.index + match[0].length;
    const lead = readOwners(text3.slice(at), names, lexicon);
    const charged = lead && lead.owners.length > 0 && (lead.ending === "duty" || lead.ending === "colon");
    const apart = !match[0].startsWith(",") || lead?.ending === "colon" && lead.owners.every(({ login }) => login);
    if (charged && apart) starts.push(at);
  }
  return starts.map((start, index2) => {
    const end = starts[index2 + 1] ?? text3.length;
    const prose = sliceProse(entry2.prose, start, end);
    const lines = prose.text.trimEnd().split("\n").length;
    return { ...entry2, prose, line: prose.line, endLine: prose.line + lines - 1 };
  });
}
function isListElsewhere({ prose }) {
  const [link, ...more] = nodesOf(prose).filter((node2) => node2.type !== "text" || !isEmpty(node2.value));
  return more.length === 0 && link?.type === "link" && LIST_OF_ISSUES.test(link.url);
}
function linksElsewhere({ prose }) {
  return nodesOf(prose).some(({ type }) => type === "link" || type === "linkReference");
}
function plainWords(text3) {
  return text3.slice(ornamentsLength(text3));
}
function leadOf(words, scope, reading) {
  const lead = plainLeadOf(words, scope, reading);
  const count2 = lead ? 0 : countLength(words);
  if (count2 === 0) return lead;
  const behind = plainLeadOf(words.slice(count2), scope, reading);
  const plain3 = behind && behind.owners.length > 0 && (behind.ending === "colon" || behind.ending === "duty");
  return plain3 ? { ...behind, length: count2 + behind.length } : null;
}
function plainLeadOf(words, scope, { names, lexicon }) {
  const bracketed = /^\s*[([]([^()[\]]{1,60})[)\]]\s*[:：–—-]?\s*/u.exec(words);
  const inside = bracketed ? ownersAlone(bracketed[1] ?? "", names, lexicon) : null;
  const isPlain = ({ name, login }) => login || names.known.has(name.toLowerCase()) || lexicon.has("everybody", name.toLowerCase());
  if (bracketed && inside?.every(isPlain)) {
    return { owners: inside, supporters: [], length: bracketed[0].length, ending: "colon" };
  }
  const lead = readOwners(words, names, lexicon);
  const [only, second] = lead?.owners ?? [];
  const topic = only && !second && !only.login && !only.name.includes(" ") && !names.known.has(only.name.toLowerCase());
  const colon = lead?.ending === "colon" && names.listed > 2 && !scope.place.carried;
  const word = only?.name.toLowerCase() ?? "";
  const isGroup = lexicon.has("everybody", word) || lexicon.has("groups", word);
  return topic && colon && new RegExp("^\\p{Lu}\\p{Ll}+$", "u").test(only.name) && !isGroup ? null : lead;
}

// src/minutes/claim-extent.ts
var CLOSERS = { "(": ")", "[": "]", "{": "}", "\uFF08": "\uFF09", "\u3010": "\u3011" };
var MAX_BRACKET = 2e3;
var MAX_STATEMENT = 4e3;
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
var NEXT_STATEMENT = new RegExp("\\n(?=\\s*(?:\\p{Lu}[\\p{L}.'\u2019]{0,15}(?: \\p{Lu}[\\p{L}.'\u2019]{0,15})?\\s?[:\uFF1A]\\s|\\p{Ll}\\p{Lu}:\\s|\\.{3}|\u2026|=>|->|\u2192|[\u2022\u25E6\u2013\u2014]\\s|[\\d:.[\\]\\s]{0,16}(?:<[^\\s<>]{2,30})?>\\s|\\[[ xX]?\\]|\\d{1,2}\\s?[.)]\\s))", "u");
function nextStatement(mask, from) {
  const next = NEXT_STATEMENT.exec(mask.slice(from, from + MAX_STATEMENT));
  return next ? from + next.index : null;
}
var MAX_PRIOR = 80;
var STATE = /^(?:new|old|pending|done|open|ongoing|continued|closed|dropped|wip|urgent|blocked|completed|cancell?ed)$/iu;
function priorOwners(text3, names, lexicon, colon) {
  const lineStart = text3.lastIndexOf("\n") + 1;
  const before = text3.slice(lineStart);
  if (before.length > MAX_PRIOR) return null;
  const inner = before.replace(/^[\s([{*_]+/u, "");
  const bare2 = inner.replace(/[\s:：,–—\-\])}([*_]+$/u, "");
  if (bare2 === "" || STATE.test(bare2)) return null;
  const separated = /[:：\]–—]\s*[[(*_]*\s*$|\s-\s*$/u.test(inner);
  const possessive = /['’]s$/u.test(bare2);
  const lead = readOwners(bare2.replace(/['’]s$/u, ""), names, lexicon, separated || possessive);
  if (lead?.ending !== "end" || lead.owners.length === 0) return null;
  const plain3 = lead.owners.every(
    (owner) => owner.login || (possessive || colon) && names.known.has(owner.name.toLowerCase())
  );
  if (!separated && !plain3) return null;
  return { owners: lead.owners, start: lineStart + before.length - inner.length };
}

// src/minutes/claim-facts.ts
var STATEMENT_START = new RegExp('(?:^|[\\n([{\uFF08\u3010:\uFF1A;\uFF1B,\uFF0C.\u3002!?/|>\xBB\u2022"\u201C#]|->|=>|\u2192|\u21D2|\\s[-\u2013\u2014]{1,3}|^[-\u2013\u2014]|\\p{Extended_Pictographic}\\uFE0F?)\\s*$', "u");
var LINE_START = new RegExp(`^(?:\\[?\\d{1,2}:\\d\\d(?::\\d\\d)?\\]?\\s)?(?:<[^\\s<>]{2,30}>|[\\s([{\uFF08\u3010"'\u201C*_>\u2022=#\u2192\u21D2-]|\\p{Extended_Pictographic}|[\\uFE0F\\u200D\u2610\u25A1]|:[a-z][a-z0-9_+-]{1,39}:)*$`, "u");
var COLON2 = /^[?!]{0,3}[ \t\u00A0]{0,3}[:：](?![a-z0-9_+-]{2,40}:)/u;
var FROM_EARLIER = new RegExp("^\\s+(?:from|of|vom?|aus)\\s(?:(?:the|our|der|dem)\\s)?(?:(?:last|previous|prior|letzten?)\\s[\\p{L} ]{3,20}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|m\xE4r|mai|okt|dez)\\p{L}*(?:\\s\\d{1,2})?(?:,?\\s\\d{4})?|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]?(?:\\d{2,4})?)(?=\\s*[:\uFF1A])", "iu");
var UNTIL = /^\s+(?:by|until|till|before|bis|vor|avant|d['’]ici)\s[^:：\n()@]{2,30}(?=[:：]\s)/iu;
var STATE2 = /^\s?[([](?:open|new|pending|ongoing|closed|done|completed|erledigt|offen)[)\]](?=\s|[:：])/iu;
var EARLIER = /(?:^|[\n([*_])\s*(?:old|previous|prior|earlier|carried(?: over| forward)?|alte[rs]?)\s+$/iu;
var REQUIRED = /^\s+(?:required|needed|requested)(?=\s*[:：])/iu;
var DASHED = /^\s*(?:[-–—]{1,2}>?|→|=>)\s/u;
var LONE_NAME = /^[\p{L}\p{N}][\p{L}\p{N}_-]{1,38}$/u;
var ASIDE2 = /^(?:\s?\(([^()\n]{1,80})\)|\[([^[\]\n]{1,80})\](?=\s?[:：])|\/(?<slashed>[\p{L}][\p{L}\p{N}.@&/ -]{0,40}?)(?=\s?[:：]\s))\s*(?=[:：,]|\s|$)/u;
var JOINED = /\s(?:and|or|und|&|\/)(?=\s)/gu;
var LOOK_BACK = 80;
function claimFacts(mask, word, since, where) {
  const begin = mask[word.start - 1] === "@" ? word.start - 1 : word.start;
  const before = mask.slice(Math.max(0, begin - LOOK_BACK), begin);
  const bracket = bracketBefore(mask, begin, since);
  const boxed = bracket !== null && mask.slice(word.end, bracket.close).trim() === "";
  let at = boxed ? bracket.close + 1 : word.end;
  let rest = mask.slice(at, bracket && !boxed ? bracket.close : mask.length);
  const skip = (length) => {
    at += length;
    rest = rest.slice(length);
  };
  if (word.sort === "word") skip(REQUIRED.exec(rest)?.[0].length ?? 0);
  const from = FROM_EARLIER.exec(rest)?.[0].length ?? 0;
  skip(from);
  skip(UNTIL.exec(rest)?.[0].length ?? 0);
  skip(STATE2.exec(rest)?.[0].length ?? 0);
  const aside = boxed ? null : asideOf(rest, word, where);
  skip(aside?.length ?? 0);
  const colon = COLON2.exec(rest);
  skip(colon?.[0].length ?? 0);
  const lead = readOwners(rest, where.names, where.lexicon, bracket !== null && word.sort !== "todo");
  return {
    word,
    mask,
    before,
    starts: STATEMENT_START.test(before),
    leads: LINE_START.test(before.slice(before.lastIndexOf("\n") + 1)),
    bracket,
    boxed,
    at,
    rest,
    colon: colon !== null,
    aside,
    lead,
    handles: lead?.owners.some((owner) => owner.login) ?? false,
    prior: priorOf(mask, since, bracket?.open ?? begin, colon !== null, where),
    lower: word.word === word.word.toLowerCase(),
    carried: from > 0 || EARLIER.test(before)
  };
}
function priorOf(mask, since, until, colon, where) {
  const from = Math.max(since, until - 2 * LOOK_BACK);
  const prior = priorOwners(mask.slice(from, until), where.names, where.lexicon, colon);
  return prior && { owners: prior.owners, start: from + prior.start };
}
function asideOf(rest, word, where) {
  const aside = ASIDE2.exec(rest);
  if (!aside) return null;
  const slashed = aside.groups?.["slashed"];
  const content3 = dueTail(slashed ?? aside[1] ?? aside[2] ?? "", where.lexicon.languages).words;
  const after = rest.slice(aside[0].length);
  const behind = COLON2.test(after) || DASHED.test(after);
  const topic = content3.toLowerCase().replace(JOINED, ",");
  if (word.sort === "initials" && where.lexicon.find("intelligence", topic)) return null;
  const lead = readOwners(content3, where.names, where.lexicon, true);
  const isKnown = (owner) => owner.login || where.names.known.has(owner.name.toLowerCase());
  if (slashed !== void 0 && !(lead?.ending === "end" && lead.owners.every(isKnown))) return null;
  const words = content3.split(/\s*[,/&+]\s*/u);
  const plain3 = behind && (words.length > 1 || COLON2.test(after)) && words.every((name) => LONE_NAME.test(name) && !where.lexicon.has("nobody", name.toLowerCase()));
  const owners = lead?.ending === "end" && lead.owners.length > 0 ? lead.owners : plain3 ? words.map((name) => ({ name, login: false })) : [];
  if (owners.length === 0 && !COLON2.test(after)) return null;
  return { owners, supporters: [], length: aside[0].length, ending: "end" };
}

// src/minutes/claim-owners.ts
var FOR = /^\s+(?:(?:(?:required|needed|requested|due)\s+)?(?:for|on|to|from|by|an|für|von|pour|à)\s+)/iu;
var NUMBERED3 = /^\s?[.)]\s+/u;
var COMMA = /^\s*,\s+/u;
var TOPICS = new Set(
  "plan plans group team teams network committee board log list register runner runners day week".split(" ")
);
function chargedOwners(facts, where) {
  const { word, rest } = facts;
  const isPhrase = word.sort === "phrase" || word.sort === "word" && !facts.lower;
  const to = facts.leads || word.sort === "initials" && facts.starts ? FOR.exec(rest) ?? (isPhrase && facts.leads ? COMMA.exec(rest) : null) ?? (word.number !== null && facts.leads ? NUMBERED3.exec(rest) : null) : null;
  const lead = to && readOwners(rest.slice(to[0].length), where.names, where.lexicon, true);
  const isLast = lead?.ending === "end" && !facts.leads && !word.plural && lead.owners.every((owner) => owner.login);
  const isPlain = lead && lead.owners.length > 0 && (lead.ending === "colon" || lead.ending === "duty" || isLast);
  return isPlain ? { at: facts.at + to[0].length, lead } : null;
}
function standsApart({ lead, before, word }, where) {
  if (!lead || lead.owners.length === 0) return false;
  if (lead.ending === "colon") return /[-–—→>.;]\s*$/u.test(before);
  const known4 = lead.owners.every(({ name }) => where.names.known.has(name.toLowerCase()));
  return word.sort === "initials" && known4 && lead.ending !== "bare" && /[-–—→>.;,?!]\s*$/u.test(before);
}
function pointedOwners(facts, where) {
  const { word, before, rest } = facts;
  const points = facts.boxed ? !facts.lower : /(?:->|→|=>|⇒|\s[-–—]{1,3})\s*$/u.test(before);
  if (!facts.starts || word.plural || !points) return null;
  const arrow = !/[-–—]\s*$/u.test(before);
  const lead = readOwners(rest, where.names, where.lexicon, true);
  if (arrow && !facts.boxed && lead?.ending === "end" && lead.owners.length > 0 && word.sort !== "todo") {
    const isName = ({ name }) => where.names.known.has(name.toLowerCase()) || new RegExp("^\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\.?)?$", "u").test(name) && !isTopic2(name, where);
    return lead.owners.every(isName) ? { lead, further: [] } : null;
  }
  if (rest.trim() !== "" || facts.lower) return null;
  const near = before.replace(/[\s.([{]+$/u, "");
  const begin = Math.max(...["\n", ". ", "; ", "? ", "! "].map((end) => near.lastIndexOf(end) + end.length - 1));
  const owner = readOwners(near.slice(begin).trimStart(), where.names, where.lexicon);
  return owner?.ending === "duty" && owner.owners.length > 0 ? { lead: null, further: owner.owners } : null;
}
function isTopic2(name, { lexicon }) {
  const word = name.toLowerCase();
  return isThing(name) || TOPICS.has(word) || lexicon.has("intelligence", word);
}
function takerOf(facts, since, where) {
  const { word, mask, rest } = facts;
  const near = mask.slice(Math.max(since, word.start - 100), word.start);
  const line = near.slice(near.lastIndexOf("\n") + 1);
  const takes = /^(.{1,60}?\s)(?:(?:to|will|should)\s+)?(?:take|takes|took|has|have|gets|got)\s+(?:(?<article>an?|the|this)\s+)?$/iu.exec(
    line
  );
  const task = new RegExp("^\\s*(?:to|of|:)\\s+(?=\\p{L})", "iu").exec(rest);
  if (word.sort === "todo" || !takes || !task) return null;
  const lead = readOwners((takes[1] ?? "").replace(/^[^\p{L}@([]+/u, ""), where.names, where.lexicon, true);
  if (lead?.ending !== "end" || lead.owners.length === 0) return null;
  const known4 = lead.owners.every(({ name, login }) => login || where.names.known.has(name.toLowerCase()));
  if (takes.groups?.["article"] === void 0 && !known4) return null;
  return { at: facts.at + task[0].length, further: lead.owners, priorStart: word.start - line.length };
}

// src/minutes/claim-refusal.ts
var SPEECH = /^\s*(?:(?:I|I['’](?:m|ve|ll|d)|let me|let['’]s|yes|yeah|yep|thanks|thank you|agreed|agree(?=\s*[.,;!]|\s*$|\s+with)|ich|ja|je|oui)(?![\p{L}'’])|\+1|j['’])/iu;
var ASKS = /^\s*(?:what|why|how|where|which|is|are|was|were|do|does|did|(?:should|can|could|would|will|may)\s(?:we|it|they|this|that|one|there)(?=\s))\s[^.!?]{1,120}\?/iu;
function colonRefusal(facts, where) {
  const { word, lead, handles, before } = facts;
  const owned = lead !== null && lead.owners.length > 0;
  const own4 = owned && lead.ending !== "bare";
  if (word.sort === "initials" && word.number === null && where.names.initials.has(word.word) && !handles && !(owned && lead.ending === "duty")) {
    return "transcript-speaker";
  }
  if (word.sort === "initials" && !owned && !facts.aside && (SPEECH.test(facts.rest) || where.names.speakers.has(word.word))) {
    return "transcript-speaker";
  }
  if (word.sort === "initials" && !owned && !facts.aside && ASKS.test(facts.rest)) return "artificial-intelligence";
  if (word.sort === "initials" && !owned && !facts.aside && new RegExp("\\p{L}\\s?\\/\\s*$", "u").test(before))
    return "artificial-intelligence";
  if (word.plural && !(facts.leads && facts.rest.trim() !== "")) return own4 && facts.starts ? null : "count";
  if (facts.starts || facts.prior) return null;
  if (word.sort === "initials") return handles || own4 ? null : "artificial-intelligence";
  if (word.sort === "phrase") return null;
  if (word.sort === "todo") return /^[Tt]o do$/u.test(word.word) ? "word-in-sentence" : null;
  if (new RegExp("^\\p{Lu}+$", "u").test(word.word)) return null;
  if (/^\s*(?:next|new|follow-?up|possible)\s+$/iu.test(before.slice(before.lastIndexOf("\n") + 1))) return null;
  return handles || owned && lead.ending === "duty" ? null : "word-in-sentence";
}
function boxedRefusal(facts, where) {
  const { word, lead, prior } = facts;
  if (word.sort === "initials") {
    if (!facts.leads && !prior)
      return standsApart({ ...facts, before: facts.before.replace(/[([{]\s*$/u, "") }, where) ? null : "artificial-intelligence";
    const first = facts.mask.search(/\S/u) === facts.bracket?.open;
    return first || prior || lead && lead.ending !== "end" ? null : "no-marker-form";
  }
  return word.sort === "word" && facts.lower ? "word-in-sentence" : null;
}
function refusalOf({ word, mask }) {
  if (/\d\s+$/u.test(mask.slice(Math.max(0, word.start - 20), word.start)) || word.plural) return "count";
  return word.sort === "initials" ? "artificial-intelligence" : "word-in-sentence";
}

// src/minutes/claim-form.ts
var DASH2 = /^\s+[-–—]{1,2}>?\s+|^\s*(?:->|→|=>)\s*/u;
var TO_DO = new RegExp("^\\s+to\\s+(?!(?:the|an?|me|us|you|our|my|some|this|that)\\s)\\p{Ll}{2,}(?=\\s)", "u");
var POSSESSIVE = new RegExp("^[\\s\\u00A0]*@[\\p{L}\\p{N}_-]+['\u2019]s(?!\\p{L})", "u");
var NAMED_BEHIND = /[:：]\s*@[^@]*$/u;
var IN_BRACKETS = new RegExp("^\\s*\\[[^[\\]\\n]{1,60}\\]\\s+\\p{L}", "u");
var BOXED_NICK = new RegExp("^\\s*(\\p{Ll}[\\p{Ll}\\p{N}_-]{2,20})\\s*$", "u");
var BRACKETED_NICK = new RegExp("^\\s+(\\p{Ll}[\\p{Ll}\\p{N}_-]{1,20})\\s?[:\uFF1A]\\s+", "u");
function formOf(prose, word, since, where) {
  const facts = claimFacts(prose.mask, word, since, where);
  const form2 = decide(prose, facts, since, where);
  if (typeof form2 === "string") return form2;
  if (where.heading && word.sort === "initials" && !form2.lead?.owners.some((owner) => owner.login)) return "heading";
  return form2;
}
function decide(prose, facts, since, where) {
  const { word, rest, lead } = facts;
  const prior = lead && lead.owners.length > 0 ? null : facts.prior;
  const form2 = (rule, changes = {}) => ({
    rule,
    lead,
    at: facts.at,
    until: null,
    bracket: facts.bracket,
    boxed: facts.boxed,
    leads: facts.leads,
    further: [...facts.aside?.owners ?? [], ...prior?.owners ?? []],
    priorStart: facts.prior ? Math.min(facts.prior.start, word.start) : null,
    carried: facts.carried,
    ...changes
  });
  if (facts.mask[word.start - 1] === "#" && word.sort === "word") return form2("marker-name", botLead(facts));
  if (facts.colon || facts.aside) {
    const boxed = BOXED_NICK.exec(rest)?.[1];
    if (boxed !== void 0 && facts.bracket && facts.leads && isNick(boxed, where) && !lead?.owners.length) {
      const further = [{ name: boxed, login: false }];
      return form2("marker-colon", { at: facts.bracket.close, lead: null, further });
    }
    const said = rest.trim().toLowerCase().replace(/[.!]+$/u, "");
    if (facts.aside && where.lexicon.has("noTask", said)) return "no-task";
    const refusal2 = colonRefusal(facts, where);
    return refusal2 ?? form2("marker-colon");
  }
  if (word.malformed && facts.leads) {
    const login = /^[\s\u00A0]+([\p{L}\p{N}][\p{L}\p{N}_-]{0,38})\s?[:：]\s*/u.exec(rest);
    const owner = login?.[1];
    if (login && owner !== void 0) {
      return form2("marker-name", {
        at: facts.at + login[0].length,
        lead: null,
        further: [{ name: owner, login: false }]
      });
    }
    const known4 = facts.lead?.owners.every(({ name }) => where.names.known.has(name.toLowerCase()));
    if (known4 === true && facts.lead?.owners.length !== 0) return form2("marker-name");
  }
  if (facts.handles && POSSESSIVE.test(rest)) return refusalOf(facts);
  if (facts.handles && /^[\s\u00A0]*[@(]/u.test(rest)) {
    const spoken2 = word.sort === "word" || word.sort === "todo";
    const ordinary = spoken2 && facts.lower && !(facts.leads || facts.bracket || word.word.length < 5 && facts.starts);
    return ordinary ? "word-in-sentence" : form2("marker-handle");
  }
  if (facts.boxed) {
    const behind2 = pointedOwners(facts, where) ?? boxedBehind(facts);
    return behind2 ? form2("marker-arrow", behind2) : boxedRefusal(facts, where) ?? form2("marker-boxed");
  }
  const dashed = DASH2.exec(rest);
  if (dashed && facts.starts && !(word.sort === "word" && facts.lower && !facts.leads)) {
    const next = readOwners(rest.slice(dashed[0].length), where.names, where.lexicon, true);
    const plain3 = next !== null && next.owners.length > 0 && (next.ending !== "bare" || next.owners.some((owner) => owner.login));
    if (plain3 || (word.sort !== "initials" || facts.prior) && !(word.sort === "word" && !facts.leads && !facts.prior))
      return form2("marker-dash", { at: facts.at + dashed[0].length, lead: next });
  }
  const charged = chargedOwners(facts, where);
  if (charged) return form2("marker-name", { ...charged, further: [] });
  if (word.sort === "initials" && TO_DO.test(rest) && /[:：]\s*$/u.test(facts.before)) {
    if (facts.prior) return form2("marker-name", { lead: null });
    if (/^\s+to be\s/u.test(rest)) return form2("marker-name", { lead: null });
  }
  const apart = facts.starts && !facts.lower && standsApart(facts, where);
  if ((facts.leads || facts.bracket || apart) && nameSpeaks(facts, where, apart)) return form2("marker-name");
  if (facts.leads && lead && lead.owners.length > 0 && IN_BRACKETS.test(rest)) return form2("marker-name");
  const nick = facts.bracket && word.sort === "word" ? BRACKETED_NICK.exec(rest)?.[1] : void 0;
  if (nick !== void 0 && isNick(nick, where)) {
    const length = BRACKETED_NICK.exec(rest)?.[0].length ?? 0;
    return form2("marker-name", { at: facts.at + length, lead: null, further: [{ name: nick, login: false }] });
  }
  if (facts.leads && word.sort !== "initials" && rest.trim() !== "" && isBoldAlone(prose, word))
    return form2("marker-bold");
  if (facts.bracket && word.sort === "initials" && NAMED_BEHIND.test(rest) && rest.length < 80) {
    const split = Math.max(rest.lastIndexOf(":"), rest.lastIndexOf("\uFF1A"));
    const named = readOwners(rest.slice(split + 1), where.names, where.lexicon);
    if (named?.ending === "end")
      return form2("marker-handle", { lead: null, until: facts.at + split, further: named.owners });
  }
  if (isBareTodo(facts)) return form2("todo-bare");
  const behind = pointedOwners(facts, where);
  if (behind) return form2("marker-arrow", behind);
  const taken = takerOf(facts, since, where);
  if (taken) return form2("owner-takes", { ...taken, lead: null });
  return refusalOf(facts);
}
function isNick(word, { lexicon }) {
  return !TOPICS.has(word) && !isNoName(word) && !isThing(word) && !lexicon.has("noTask", word) && !lexicon.has("nobody", word);
}
function botLead({ at, rest, lead }) {
  const named = /^\s+([\p{L}\p{N}_|^-]{2,30}(?:(?:\s*,\s*|\s+(?:and|&)\s+)[\p{L}\p{N}_|^-]{2,30}){0,5})(?:\s*:|\s+(?:to|will|should)(?=\s))\s*/u.exec(
    rest
  );
  if (!named || lead && lead.owners.length > 0) return {};
  const owners = (named[1] ?? "").split(/\s*,\s*|\s+(?:and|&)\s+/u).map((name) => ({ name, login: false }));
  return { at: at + named[0].length, lead: null, further: owners };
}
function boxedBehind({ word, mask, bracket, rest }) {
  if (word.sort !== "initials" || !bracket || rest.trim() !== "") return null;
  const line = mask.slice(Math.max(0, bracket.open - LOOK_BACK2), bracket.open).trimEnd();
  const last = handlesIn(line).at(-1);
  if (last?.end !== line.length) return null;
  return { lead: null, further: [last.person], priorStart: bracket.open - (line.length - last.start) - 1 };
}
var LOOK_BACK2 = 60;
var ROLE = new RegExp("^\\s*(?:scribe|owner|host|chair|lead|secretary|moderator|facilitator|notetaker|editor|tracker|keeper)\\s?[:\uFF1A]\\s*\\p{Lu}[\\p{L}.-]*(?:\\s\\p{Lu}[\\p{L}.-]*)?\\s*$", "iu");
var FIELD = new RegExp("^\\s*\\p{Ll}{2,20}(?:ing|tion|sion|ment|age|ity|ance|ence)[\\s*_]*[:\uFF1A\u2013\u2014-]\\s*$", "u");
function nameSpeaks(facts, where, apart) {
  const { word, lead, rest } = facts;
  if (!lead || lead.owners.length === 0 || !/^[\s\u00A0]/u.test(rest) || ROLE.test(rest)) return false;
  if (lead.ending !== "colon" && lead.ending !== "duty") {
    return (facts.bracket !== null || apart) && lead.ending === "end" && lead.owners.every((owner) => owner.login || where.names.known.has(owner.name.toLowerCase()));
  }
  if (word.sort !== "initials" && word.sort !== "word") return true;
  if (word.sort === "word" && facts.lower && !facts.leads) return false;
  if (lead.owners.every((owner) => owner.login || where.names.known.has(owner.name.toLowerCase()))) return true;
  if (word.sort === "initials" && FIELD.test(rest.slice(0, lead.length))) return false;
  if (word.sort === "initials" && /^\s*team\s\S/iu.test(rest)) return true;
  const topics = rest.slice(0, lead.length).toLowerCase().match(/[\p{L}&/]+/gu) ?? [];
  return !topics.slice(0, -1).concat(topics.length === 1 ? topics : []).some((topic) => where.lexicon.has("intelligence", topic) || TOPICS.has(topic));
}
function isBareTodo({ word, leads, prior, rest }) {
  return word.sort === "todo" && (leads || (prior?.owners.every((owner) => owner.login) ?? false)) && !word.plural && /^(?:TO[ -]?DO|ToDo)$/u.test(word.word) && /^\s+[\p{L}@[("“']/u.test(rest) && !new RegExp("^\\s+(?:list|liste|items?|Group|GROUP)(?!\\p{L})", "u").test(rest) && !/^\s*\([^)]*\)\s*$/u.test(rest);
}
function isBoldAlone(prose, word) {
  const span = spanAt(prose, word.start);
  if (span?.strong !== true) return false;
  return prose.text.slice(word.end, span.end).trim() === "" && prose.text.slice(span.start, word.start).trim() === "";
}

// src/minutes/claims.ts
function claimsIn(prose, words, where) {
  const claims = [];
  const refusals = [];
  for (const word of words) {
    const before = claims.at(-1);
    if (before && word.start < before.start) continue;
    const since = before && word.start < before.to ? before.start : before?.to ?? 0;
    const form2 = formOf(prose, word, since, where);
    if (typeof form2 === "string") {
      refusals.push({ word, rule: form2 });
      continue;
    }
    const claim = claimOf(prose.mask, word, form2, since);
    if (before?.leads && before.owners.length > 0 && /^[\s,&+/]*$/u.test(prose.mask.slice(before.start, claim.from))) {
      claims[claims.length - 1] = {
        ...claim,
        from: before.from,
        leads: true,
        owners: uniquePeople([...before.owners, ...claim.owners])
      };
      continue;
    }
    if (before) {
      before.end = Math.min(before.end, claim.from);
      before.to = Math.min(before.to, claim.from);
    }
    claims.push(claim);
  }
  return { claims, refusals };
}
function claimOf(mask, word, form2, since) {
  const { bracket, boxed, leads, lead } = form2;
  const closed = bracket && !boxed ? bracket : null;
  const from = form2.priorStart ?? bracket?.open ?? word.start;
  let start = form2.at + (lead?.length ?? 0);
  let end = closed?.close ?? mask.length;
  let to = closed ? Math.min(closed.close + 1, mask.length) : mask.length;
  if (closed && leads && mask.slice(start, end).trim() === "" && mask.slice(since, closed.open).trim() === "") {
    start = to + (/^[\s*_]*[:：–—-]?\s*/u.exec(mask.slice(to))?.[0].length ?? 0);
    end = mask.length;
    to = mask.length;
  }
  const next = (leads || form2.priorStart !== null) && to === mask.length ? nextStatement(mask, start) : null;
  if (next !== null) {
    end = Math.min(end, next);
    to = Math.min(to, next);
  }
  if (form2.until !== null) end = form2.until;
  return {
    word,
    rule: form2.rule,
    from,
    start: Math.min(start, end),
    end,
    to,
    owners: uniquePeople([...form2.further, ...lead?.owners ?? []]),
    supporters: lead?.supporters ?? [],
    leads,
    carried: form2.carried
  };
}

// src/minutes/marked-items.ts
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
    const beside = besideOf(prose, claim, own4, reading);
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
      const text3 = ownWords ? own4 : elsewhere ?? statementAbove(entry2, claim);
      const several = claims.length > 1;
      const draft = text3 === null ? "no-task" : draftOf(entry2, prose, claim, text3, ownWords, several, scope, reading);
      if (typeof draft === "string") refuse(claim.word.start, draft);
      else
        drafts.push({
          ...draft,
          due: (ownWords ? null : beside.due) ?? draft.due,
          issueNumber: beside.issueNumber ?? draft.issueNumber
        });
    }
    since = claim.to;
    if (index2 === claims.length - 1) drafts.at(-1)?.statements.push(...below());
  });
  return { drafts, refused: refused2 };
}
function draftOf(entry2, prose, claim, words, ownWords, several, scope, reading) {
  const { lexicon, names } = reading;
  const state = /^\s?[([](?:closed|done|completed|erledigt)[)\]]/iu.exec(
    prose.text.slice(claim.word.end, claim.start)
  )?.[0];
  const early = state === void 0 ? statusBefore(prose.text.slice(0, claim.from), lexicon) : { says: DONE, text: "", evidence: state.trim() };
  const inner = leadingStatus(words.replace(/^[\s?:–—-]+(?=\S)/u, ""), lexicon);
  const later = splitStatus(inner.text, lexicon);
  const first = early.says ? early : inner;
  const status = later.says ? later : { ...later, says: first.says, evidence: first.evidence };
  let text3 = taskText(
    ownWords ? status.text : withoutOwners(status.text, claim.owners, reading),
    claim.owners.length > 0
  );
  let owners = claim.owners;
  let said = null;
  if (owners.length === 0) {
    const trailing = trailingOwners(text3, names, lexicon);
    if (trailing) {
      owners = trailing.owners;
      said = trailing.due;
      text3 = taskText(text3.slice(0, trailing.start) + text3.slice(trailing.end), false);
    }
  } else {
    owners = alsoOwners(text3, owners, names, lexicon);
  }
  if (owners.length === 0 && scope) owners = scope.owners;
  const refusal2 = noTask(text3, owners.length > 0, lexicon);
  if (refusal2 !== null) return refusal2;
  const line = lineAt(prose, claim.word.start);
  const whole = !several && !(claim.leads && lineAt(prose, claim.from) > prose.line);
  return {
    entry: entry2,
    line,
    endLine: Math.max(line, lineAt(prose, Math.max(claim.start, claim.to - 1))),
    marker: claim.word.marker,
    malformed: claim.word.malformed,
    rule: claim.rule,
    text: text3,
    owners,
    supporters: claim.supporters,
    nodes: nodesOf(whole ? prose : sliceProse(prose, claim.from, claim.to)),
    statements: ownStatements(entry2, status, statusLine(prose, claim, status.evidence)),
    carriedOver: claim.carried || (scope?.place.carried ?? false),
    ownWords,
    due: said,
    issueNumber: null,
    head: scope?.head ?? null
  };
}
function withoutOwners(words, owners, { names, lexicon }) {
  const lead = readOwners(words, names, lexicon);
  const own4 = lead?.owners.every(({ name }) => owners.some((owner) => owner.name === name)) ?? false;
  return lead && own4 && lead.owners.length > 0 && lead.ending === "duty" ? words.slice(lead.length) : words;
}
var MAX_STATUS = 40;
function statusBefore(words, lexicon) {
  const near = words.slice(-MAX_STATUS);
  const line = near.slice(near.lastIndexOf("\n") + 1);
  const status = leadingStatus(line.length < MAX_STATUS ? `${line.trim()} t` : "", lexicon);
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
  const behind = issueTail(prose.text.slice(claim.to));
  const { words, due } = dueTail(inside.words, lexicon.languages);
  const issueNumber = isEmpty(inside.words) || due !== null ? inside.number : null;
  return { words, due, issueNumber: issueNumber ?? (isEmpty(behind.words) ? behind.number : null) };
}
function statementNear(prose, since, claim) {
  const before = prose.text.slice(since, claim.from).replace(/^[\s,;)\]–—-]+/u, "").replace(/(?:[\s([{:：,;–—-]|->|=>|→|⇒)+$/u, "");
  if (!isEmpty(before)) return before;
  const behind = prose.text.slice(claim.to);
  return isEmpty(issueTail(behind).words) ? null : behind;
}
function statementAbove(entry2, claim) {
  for (let above = claim.owners.length > 0 ? entry2.parent : null; above && above.kind !== "page"; above = above.parent) {
    if (!isEmpty(above.prose.text)) return above.prose.text;
  }
  return null;
}

// src/minutes/table-columns.ts
var ID = new RegExp("^(?=[^\\s]{0,14}\\d|#$)(?:\\p{L}{0,6}[-_.#/]?[\\p{L}\\p{N}]{0,6}(?:[-_./][\\p{L}\\p{N}]{1,6}){0,3}|\\p{L}{1,4} \\d{1,4}|#)\\.?$", "u");
var CLOCK = new RegExp("(?<!\\d)\\d{1,2}[:h]\\d\\d(?!\\d)|\\d\\s?(?:min|mins|minutes|minuten|am|pm|uhr)(?!\\p{L})", "iu");
function columnsOf2(head, rows, placed, lexicon) {
  const names = head.map(
    (cell) => oneLine(cell.text).toLowerCase().replace(/[:：?？*\s]+$/u, "")
  );
  const is = (index2, concept) => {
    const name = names[index2] ?? "";
    return [name, ...name.split(/\s*\/\s*/u)].some((part) => part !== "" && lexicon.has(concept, part));
  };
  const cells = (index2) => rows.map((row) => oneLine(row.cells[index2]?.text ?? "").replace(/^[*_`]+|[*_`]+$/gu, "")).filter((text3) => text3 !== "");
  const isId = (index2) => {
    const written = cells(index2);
    return written.length > 0 && written.every((text3) => ID.test(text3));
  };
  const all2 = names.map((_, index2) => index2);
  const first = (concept) => all2.find((index2) => is(index2, concept)) ?? null;
  const owner = first("ownerColumn");
  const status = first("statusColumn");
  const dues = all2.filter((index2) => is(index2, "dueColumn") && index2 !== owner && index2 !== status);
  const facts = new Set([owner, status, ...dues].filter((index2) => index2 !== null));
  const isTask = (index2) => is(index2, "namedTaskColumn");
  const named = all2.some(isTask);
  const told = owner !== null || status !== null || dues.length > 0 || all2.some((index2) => isId(index2) && isTask(index2));
  const plain3 = owner !== null && (dues.length > 0 || status !== null && cells(status).some((text3) => tellsStatus(text3, lexicon))) && all2.some((index2) => !facts.has(index2) && is(index2, "plainTaskColumn")) && !dues.some((index2) => cells(index2).some((text3) => CLOCK.test(text3)));
  const actions = all2.find(isTask) ?? 0;
  const parts = (names[actions] ?? "").split(/\s*\/\s*/u);
  const joint = parts.length > 1 && parts.some((part) => lexicon.has("topicColumn", part) && !lexicon.has("namedTaskColumn", part));
  const beside = named && (!told || joint && status === null && dues.length === 0) && all2.some((index2) => index2 < actions && is(index2, "topicColumn"));
  if (!placed && !(named && told) && !plain3 && !beside) return null;
  const free = all2.filter((index2) => !facts.has(index2) && !isId(index2));
  const tasks = free.filter((index2) => is(index2, "taskColumn") && !is(index2, "idColumn"));
  const strong = tasks.filter(isTask);
  const best = (candidates) => [...candidates].sort((a, b) => inkOf(rows, b) - inkOf(rows, a))[0];
  const task = beside ? strong[0] : best(strong) ?? best(tasks) ?? (placed ? best(free) : void 0);
  if (task === void 0) return null;
  const due = dues.find((index2) => !is(index2, "dateColumn")) ?? dues.find((index2) => index2 > task) ?? null;
  const asksDone = status !== null && /[?？]/u.test(head[status]?.text ?? "");
  return {
    task,
    owner: beside ? null : owner,
    status,
    asksDone: asksDone || status !== null && is(status, "done"),
    due,
    beside
  };
}
function tellsStatus(text3, lexicon) {
  const plain3 = text3.toLowerCase();
  return lexicon.has("closedCell", plain3) || lexicon.has("done", plain3) || lexicon.has("notDone", plain3);
}
function inkOf(rows, index2) {
  return rows.reduce((sum, row) => sum + (row.cells[index2]?.text.trim().length ?? 0), 0);
}

// src/minutes/tables.ts
var YES = /^(?:\[[xX]\]|[✓✔✅☑]\uFE0F?)$/u;
var NO = /^(?:\[ ?\]|[❌✗✘✖☐]\uFE0F?|:x:|no|nein|non|not yet|noch nicht|pas encore|否|未)$/iu;
function rowsOf(table, scope, reading) {
  const [head, ...rows] = table.children;
  if (!head) return null;
  const columns = columnsOf2(head.cells, rows, scope !== null, reading.lexicon);
  if (!columns) return null;
  const drafts = [];
  const verdicts = [{ line: head.line, endLine: head.endLine, rule: "table-head", item: null }];
  for (const row of rows) {
    const told = columns.beside && !row.ignored ? markedIn(row, columns.task, reading) : [];
    const found = row.ignored ? [] : told.length > 0 ? told : itemsOfRow(row, columns, scope, reading);
    if (columns.beside && !row.ignored) found.push(...markedBeside(row, columns.task, reading));
    if (found.length === 0)
      verdicts.push({ line: row.line, endLine: row.line, rule: row.ignored ? "ignored" : "no-task", item: null });
    drafts.push(...found);
  }
  return { drafts, verdicts };
}
function markedBeside(row, task, reading) {
  return row.cells.flatMap((_, index2) => index2 === task ? [] : markedIn(row, index2, reading));
}
function markedIn(row, column, reading) {
  const cell = row.cells[column];
  const marked = cell ? markedItems(row, cell, null, () => [], reading).drafts : [];
  return marked.map((draft) => ({ ...draft, line: row.line, endLine: row.line }));
}
function itemsOfRow(row, columns, scope, reading) {
  const { lexicon, names } = reading;
  const cell = row.cells[columns.task];
  if (!cell || !columns.beside && isOfOtherKind(row, columns.task, lexicon)) return [];
  const ownerCell = columns.owner === null ? void 0 : row.cells[columns.owner];
  const statusCell = columns.status === null ? void 0 : row.cells[columns.status];
  const due = dueText(row.cells[columns.due ?? -1]?.text ?? "", lexicon);
  const { words: ownerText, number: ownIssue } = issueTail(ownerCell?.text ?? "");
  const rowOwners = ownerCell ? ownerList(ownerText, reading) : [];
  const statusText = oneLine(statusCell?.text ?? "");
  const closed = YES.test(statusText) || lexicon.has("closedCell", statusText.toLowerCase().replace(/[.!]+$/u, ""));
  const open = columns.asksDone && NO.test(statusText);
  const drafts = [];
  for (const part of columns.beside ? statementsOf2(cell.text, reading) : partsOf(cell.text)) {
    if (isOtherStatement(part, lexicon)) continue;
    const words = reading.markers(part)[0];
    const early = leadingStatus(
      words?.start === 0 ? part.slice(words.end).replace(/^\s*[:：–—-]\s*/u, "") : part,
      lexicon
    );
    const later = splitStatus(early.text, lexicon);
    const status = later.says ? later : { ...later, says: early.says, evidence: early.evidence };
    const lead = readOwners(status.text, names, lexicon);
    let owners = rowOwners;
    let text3 = status.text;
    let said = null;
    const repeated = lead !== null && lead.owners.length > 0 && lead.owners.every((owner) => rowOwners.some(({ name }) => name.toLowerCase() === owner.name.toLowerCase()));
    if (lead && repeated) text3 = text3.slice(lead.length);
    else if (owners.length === 0 && lead && lead.owners.length > 0) {
      owners = lead.owners;
      text3 = text3.slice(lead.length);
    } else if (owners.length === 0) {
      const trailing = trailingOwners(text3, names, lexicon);
      if (trailing) {
        owners = trailing.owners;
        said = trailing.due;
        text3 = text3.slice(0, trailing.start) + text3.slice(trailing.end);
      }
    }
    if (owners !== rowOwners) owners = alsoOwners(text3, owners, names, lexicon);
    text3 = taskText(text3, owners !== rowOwners);
    if (noTask(text3, false, lexicon) !== null || columns.beside && owners.length === 0) continue;
    drafts.push({
      entry: row,
      line: row.line,
      endLine: row.line,
      marker: null,
      malformed: false,
      rule: "in-action-table",
      text: text3,
      owners: owners.length > 0 ? owners : scope?.owners ?? [],
      supporters: [],
      nodes: row.cells.flatMap(nodesOf),
      statements: [
        ...isStruck(cell) ? [{ says: DONE, line: row.line, text: oneLine(cell.text) }] : [],
        { says: status.says, line: row.line, text: status.evidence },
        {
          says: open ? NOT_DONE : closed ? DONE : plainly(whatSays(statusText, lexicon, false)),
          line: row.line,
          text: statusText
        }
      ],
      carriedOver: scope?.place.carried ?? false,
      ownWords: true,
      due: due ?? said,
      issueNumber: ownIssue,
      head: scope?.head ?? null
    });
  }
  return drafts;
}
var NOT_DONE = { status: "open", strength: "explicit" };
function plainly(says) {
  return says && { ...says, strength: "explicit" };
}
function statementsOf2(text3, { names, lexicon }) {
  return text3.split("\n").flatMap((line) => {
    const starts = [0];
    for (const match of line.matchAll(/;\s+/gu)) {
      const lead = readOwners(line.slice(match.index + match[0].length), names, lexicon);
      if (lead && lead.owners.length > 0) starts.push(match.index + match[0].length);
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
function isOtherStatement(text3, lexicon) {
  const label = /^[\s*_]*([\p{L}'’ -]{2,24})\s?[:：]/u.exec(text3)?.[1]?.trim().toLowerCase();
  return label !== void 0 && lexicon.has("otherStatements", label);
}
function partsOf(text3) {
  const lines = text3.split("\n").map((line) => line.trim()).filter((line) => line !== "");
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

// src/minutes/items.ts
function draftsOf(outline, reading) {
  const drafts = [];
  const verdicts = [];
  const keep = (draft) => {
    verdicts.push({ line: draft.line, endLine: draft.endLine, rule: draft.rule, item: drafts.length });
    drafts.push(withLabelledFacts(draft, reading));
  };
  const note = (entry2, rule) => {
    verdicts.push({ line: entry2.line, endLine: entry2.endLine, rule, item: null });
  };
  const below = (entry2, scope, above) => {
    let current = scope;
    let trailing = null;
    entry2.children.forEach((child, index2) => {
      if (child.kind === "break") {
        if (index2 > 0) current = null;
        trailing = null;
        return;
      }
      if (child.kind !== trailing?.head.kind || isLabel(child)) trailing = null;
      const before = drafts.length;
      visit(child, trailing ?? current, trailing ? null : above);
      if (child.kind === "paragraph" && drafts.length === before) trailing = null;
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
  const visitTable = (table, scope) => {
    const read2 = rowsOf(table, scope, reading);
    if (read2) {
      verdicts.push(...read2.verdicts);
      read2.drafts.forEach(keep);
      return;
    }
    for (const row of table.children) {
      const { drafts: found, refused: refused2 } = row.ignored ? { drafts: [], refused: [] } : merge(row.cells.map((cell) => markedItems(row, cell, null, nothing, reading)));
      for (const draft of found) keep({ ...draft, line: row.line, endLine: row.line });
      if (found.length === 0) note(row, row.ignored ? "ignored" : refused2[0]?.rule ?? "no-marker");
    }
  };
  const visitWords = (entry2, scope, above) => {
    const opened = entry2.kind === "page" ? null : leadInOf(entry2, scope, reading);
    if (opened && !opened.task) {
      note(entry2, "lead-in");
      below(entry2, opened.scope, null);
      return;
    }
    const carried = scope?.place.carried === true && above === null;
    const inner = scope && !carried ? { ...scope, place: { ...scope.place, carried: false } } : scope;
    const prose = opened?.task ?? entry2.prose;
    const saidBelow = () => statementsBelow(entry2, prose.text, carried, reading);
    const marked = markedItems(entry2, entry2.prose, inner, saidBelow, reading);
    const announced = opened?.task ? statementsOf({ ...entry2, prose: opened.task }, reading) : [];
    verdicts.push(...marked.refused);
    if (marked.drafts.length > 0 && announced.length <= marked.drafts.length) {
      marked.drafts.forEach(keep);
      below(
        entry2,
        scopeUnderMarked(entry2, marked.drafts, scope),
        entry2.kind === "heading" ? null : marked.drafts.at(-1) ?? null
      );
    } else if (opened?.task) {
      const items = tasksOf(announced, opened.scope);
      for (const draft of items) keep({ ...draft, marker: opened.marker, rule: "lead-in-with-task" });
      if (items.length === 0) note(entry2, "no-task");
      below(entry2, null, items.at(-1) ?? null);
    } else if (marked.refused.some(({ rule }) => rule === "template" || rule === "no-task")) {
      below(entry2, scope, null);
    } else if (scope && entry2.kind !== "page") {
      visitListed(entry2, scope, above);
    } else {
      if (entry2.kind !== "page" && marked.refused.length === 0) note(entry2, "no-marker");
      below(entry2, null, null);
    }
  };
  const markedLists = /* @__PURE__ */ new Map();
  const isAmongMarked = (entry2) => {
    const list2 = entry2.parent;
    if (!list2) return false;
    let marked = markedLists.get(list2);
    if (marked === void 0) {
      marked = list2.children.some(
        (point3) => point3.kind === "point" && markedItems(point3, point3.prose, null, nothing, reading).drafts.length > 0
      );
      markedLists.set(list2, marked);
    }
    return marked;
  };
  const tasksOf = (statements, scope) => statements.map((statement) => listedItem(statement, scope, reading)).filter((draft) => noTask(draft.text, draft.owners.length > 0, reading.lexicon) === null);
  const visitListed = (entry2, scope, above) => {
    const veto = vetoOf(entry2, scope, above, isAmongMarked, reading);
    if (veto) {
      note(entry2, veto.rule);
      const ends = entry2.kind === "heading" ? veto.rule === "other-statement" : entry2.kind === "paragraph" && entry2.children.length > 0 && entry2.parent?.children[0] !== entry2 && !/[:：]\s*$/u.test(entry2.prose.text);
      below(entry2, ends ? null : grouped(scope, entry2, veto, reading), veto.rule === "detail" ? above : null);
      return;
    }
    const found = entry2.kind === "paragraph" ? statementsOf(entry2, reading) : [entry2];
    const items = tasksOf(found, scope);
    items.forEach(keep);
    if (items.length === 0) note(entry2, "no-task");
    below(entry2, scope, entry2.kind === "paragraph" ? null : items.at(-1) ?? null);
  };
  below(outline.page, null, null);
  markEarlierLists(drafts, outline, reading);
  return { drafts, verdicts };
}
function grouped(scope, entry2, { rule, owners }, { lexicon }) {
  const name = entry2.prose.text.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  const done = rule === "group-above" && lexicon.has("done", name);
  const place = { ...scope.place, closed: scope.place.closed || done };
  return { ...scope, place, head: done ? entry2 : scope.head, owners: owners ?? scope.owners };
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
function markEarlierLists(drafts, outline, reading) {
  const headings = outline.entries.flatMap((entry2) => entry2.kind === "heading" ? [entry2.line] : []);
  const all2 = [...headings, ...reading.headings];
  for (const head of new Set(drafts.map((draft) => draft.head))) {
    if (head?.kind !== "heading") continue;
    const own4 = drafts.filter((draft) => draft.head === head);
    const topics = all2.filter((line) => line > head.line);
    if (topics.length < 2 || own4.some((draft) => statusOf(draft.statements).status === "open")) continue;
    for (const draft of own4) draft.carriedOver = true;
  }
}
function nothing() {
  return [];
}
function merge(parts) {
  return { drafts: parts.flatMap((part) => part.drafts), refused: parts.flatMap((part) => part.refused) };
}

// src/minutes/page/kept-text.ts
var wholePage = (text3) => ({
  text: text3,
  lines: null,
  lists: [],
  headings: [],
  mayHoldItems: true
});

// src/minutes/marker.ts
var finders = /* @__PURE__ */ new Map();
function markerFinder(rules) {
  const key = JSON.stringify([rules.markers, rules.languages]);
  let finder = finders.get(key);
  if (!finder) finders.set(key, finder = compile(rules.markers, rules.languages));
  return finder;
}
function compile(markers, languages) {
  const known4 = [...markers.map(knownMarker), ...lexiconOf(languages).words("markers").map(nativeMarker)].sort(
    (a, b) => b.marker.length - a.marker.length
  );
  const groupOf = known4.map((_, index2) => `m${index2}`);
  const alternatives = known4.map(({ source }, index2) => `(?<${groupOf[index2] ?? ""}>${source})`).join("|");
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_.-])(?<!(?<!^\\s?|>\\s?)#)(@?)(?:${alternatives})(?<plural>['\u2019]?s|(?<=\\p{Lu}{6})S)?(?:(?![\\p{L}\\p{N}_])|(?=\\d{1,3}(?:\\s?[:\uFF1A(]|\\s@)))(?:-(?<code>\\p{Lu}{1,4}\\d{0,4}-\\d{1,4})(?=\\s?[:\uFF1A(])|\\s(?<serial>\\p{Lu}{1,3}-?\\d{1,4})(?=\\s?[:\uFF1A])|\\s(?<day>\\d{4}-\\d\\d-\\d\\d(?:-\\d{1,3})?)(?=\\s?[:\uFF1A])|(?<hyphen>-)?[ \\t]?#?(?<number>\\d{1,4}(?:[.-]\\d{1,4}){0,3})(?=[\\s:\uFF1A.)\\]*(-]))?`,
    "gmu"
  );
  const han = new RegExp("^\\p{Script=Han}", "u");
  const quick = new RegExp(
    known4.map(({ marker }) => /^to[ -]?do$/iu.test(marker) ? "to[ -]?do" : escaped(marker)).join("|"),
    "iu"
  );
  return (mask) => {
    const words = [];
    if (!quick.test(mask)) return words;
    for (const match of mask.matchAll(pattern)) {
      const groups = match.groups ?? {};
      const index2 = groupOf.findIndex((name) => groups[name] !== void 0);
      const marker = known4[index2];
      const word = groups[groupOf[index2] ?? ""];
      if (!marker || word === void 0) continue;
      const at = match.index + (match[1]?.length ?? 0);
      const hyphened = groups["hyphen"] !== void 0;
      let end = match.index + match[0].length;
      const serial = groups["serial"];
      if (serial !== void 0 && (marker.sort !== "word" || /^[QRV]\d/u.test(serial))) end -= serial.length + 1;
      const number = groups["number"] ?? groups["code"] ?? groups["day"] ?? null;
      if (marker.sort === "word" && hyphened) continue;
      if (number !== null && marker.sort === "initials" && /^\d{4}$/u.test(number)) end -= number.length;
      if (/^-[\p{L}\p{N}]/u.test(mask.slice(end)) && !han.test(word)) continue;
      words.push({
        marker: marker.marker,
        sort: marker.sort,
        start: at,
        end,
        word,
        plural: groups["plural"] !== void 0 || marker.sort === "phrase" && /s$/iu.test(word),
        number,
        malformed: match[1] === "@" || marker.sort === "initials" && word !== marker.marker
      });
    }
    return words;
  };
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
var NICK_ELSEWHERE = new RegExp(`(?<![\\p{L}\\p{N}./@])@([\\p{L}\\p{N}][\\p{L}\\p{N}_-]{1,38})(?![\\p{L}\\p{N}./@-])|(?:^\\s*|\\d\\s?)<([\\p{Ll}][\\p{L}\\p{N}_-]{1,30})>\\s|^\\s*[*+-] \\[(?!todo|done|wip|new|old|skip|tbd|info|note)(\\p{Ll}[\\p{Ll}\\p{N}_-]{2,20})\\]\\s+[\\p{L}"'\u201C(]`, "gmu");
var NICK_CHARGED = new RegExp("^[\\s>*+_\u2022-]{0,12}(?:\\d{1,2}[.)] )?\\[?(?:<[^<>\\s]{1,30}> )?(?<marker>#?(?:ACTION|Action|action)[*_]{0,2}:?[*_]{0,2} )?(?<nick>\\p{Ll}[\\p{Ll}\\p{N}_-]{2,20}) (?:to|will) \\p{Ll}", "gmu");
var LOWER_SPEAKER = new RegExp("^[\\s>*+_-]{0,8}(\\p{Ll}[\\p{Ll}\\p{N}_-]{2,20}):\\s+\\S", "gmu");
var MENTION = new RegExp("(?<![\\p{L}\\p{N}])@(\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+)(?![\\p{L}\\p{N}])(?:(?<alone>[ \\t]*(?:$|[,|]))|)", "gmu");
function mentionsOf(page) {
  const all2 = [...page.matchAll(MENTION)];
  const count2 = (name) => all2.filter((match) => match[1] === name).length;
  const alone = all2.filter((match) => match.groups?.["alone"] !== void 0 && count2(match[1]) > 1);
  return new Set(alone.map((match) => (match[1] ?? "").toLowerCase()));
}
function chargedNicks(page, lexicon) {
  if (!/action/iu.test(page)) return [];
  const speaking = new Set(Array.from(page.matchAll(LOWER_SPEAKER), (match) => match[1] ?? ""));
  const charged = /* @__PURE__ */ new Map();
  for (const { groups } of page.matchAll(NICK_CHARGED)) {
    const nick = groups?.["nick"] ?? "";
    const times = (charged.get(nick) ?? 0) + (groups?.["marker"] === void 0 ? 1 : 10) + (speaking.has(nick) ? 1 : 0);
    charged.set(nick, times);
  }
  const plain3 = (nick) => !isNoName(nick) && !isThing(nick) && !lexicon.has("groups", nick);
  return [...charged].flatMap(([nick, times]) => times > 10 && plain3(nick) ? [nick] : []);
}
function namesOf(participants, page, lexicon) {
  const known4 = /* @__PURE__ */ new Set();
  const people = /* @__PURE__ */ new Set();
  const initials = /* @__PURE__ */ new Set();
  let listed = 0;
  const absent = Array.from(page.matchAll(ABSENT_LINE), ([, line = ""]) => peopleIn(line)).flat().filter(({ name, fullName }) => isLineOfNames(fullName ?? name));
  for (const participant of [...participants, ...absent]) {
    known4.add(participant.name.toLowerCase());
    people.add(participant.name.toLowerCase());
    if (participant.initials !== void 0) {
      known4.add(participant.initials.toLowerCase());
      initials.add(participant.initials.toUpperCase());
    }
    const full = participant.fullName ?? (participant.login ? null : participant.name);
    if (full === null) continue;
    listed++;
    const words = withoutTitle(full).replace(/\([^)]*\)/gu, " ").split(/[\s\u00A0]+/u).filter((word) => new RegExp("^\\p{L}", "u").test(word));
    known4.add(words.join(" ").toLowerCase());
    known4.add(words.join(" ").toLowerCase().replace(/\.$/u, ""));
    const first = words[0];
    if (first !== void 0 && (first.length > 1 || words.length === 1)) {
      known4.add(first.toLowerCase());
      people.add(first.toLowerCase());
    }
    if (words.length > 1) {
      const letters = words.map((word) => word[0] ?? "").join("");
      initials.add(letters.toUpperCase());
      known4.add(letters.toLowerCase());
      const outer = (words[0]?.[0] ?? "") + (words.at(-1)?.[0] ?? "");
      initials.add(outer.toUpperCase());
      known4.add(outer.toLowerCase());
    }
  }
  const spoken2 = /* @__PURE__ */ new Map();
  for (const match of page.matchAll(SPEAKER)) {
    const name = (match[1] ?? "").toLowerCase();
    spoken2.set(name, (spoken2.get(name) ?? 0) + 1);
  }
  for (const [name, times] of spoken2) {
    const first = name.split(" ")[0] ?? name;
    if (times > 1 && !lexicon.has("notNames", first) && !lexicon.has("otherStatements", first) && !lexicon.has("actionHeads", name))
      known4.add(name);
  }
  for (const match of page.matchAll(NICK_ELSEWHERE)) known4.add((match[1] ?? match[2] ?? match[3] ?? "").toLowerCase());
  for (const nick of chargedNicks(page, lexicon)) known4.add(nick);
  const short2 = [...spoken2].filter(([name]) => new RegExp("^\\p{Ll}{2,3}$", "u").test(name));
  const again = short2.filter(([, times]) => times > 1);
  const transcript = again.length > 1 && short2.length > 2;
  const speakers = new Set(transcript ? short2.map(([name]) => name.toUpperCase()).filter((name) => name !== "AI") : []);
  for (const word of ["to", "is", "as", "it", "in", "at", "an", "am", "me", "my", "no", "so", "we", "do"])
    known4.delete(word);
  const mentions = mentionsOf(page);
  for (const name of mentions) known4.add(name);
  return { known: known4, people, initials, speakers, mentions, listed };
}

// src/minutes/blocks/html-table.ts
var TOKEN = /<!--[\s\S]*?(?:-->|$)|<(?=(?:script|style|pre|code|textarea)\b)[\s\S]*?(?:<\/(?:script|style|pre|code|textarea)\s*>|$)|<(\/?)([a-zA-Z][a-zA-Z0-9]{0,9})\b([^<>]*)>|[^<]+|</g;
var SILENT = /^<(?:!--|(?:script|style|pre|code|textarea)\b)/;
var ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\xA0", apos: "'" };
function readHtml(html, firstLine2) {
  const blocks = [];
  const open = { table: null };
  let point3 = false;
  let line = firstLine2;
  let words = [];
  let wordsLine = firstLine2;
  let href = null;
  const say = (value) => {
    if (words.length === 0) {
      if (value.trim() === "") return;
      wordsLine = line;
    }
    const position2 = { start: { line, column: 1 }, end: { line, column: 1 } };
    const text3 = { type: "text", value: decoded(value), position: position2 };
    words.push(href === null ? text3 : { type: "link", url: href, children: [text3], position: position2 });
  };
  const finish2 = () => {
    const prose = proseOf(words, wordsLine);
    words = [];
    return prose;
  };
  const finishBlock = (next) => {
    const prose = finish2();
    if (prose.text.trim() !== "") blocks.push({ kind: point3 ? "point" : "paragraph", line: prose.line, prose });
    point3 = next;
  };
  const tag = (name, closing, attributes) => {
    switch (name) {
      case "table":
        finishBlock(false);
        open.table = closing ? null : { kind: "table", line, rows: [] };
        if (open.table) blocks.push(open.table);
        return;
      case "tr":
        words = [];
        if (!closing) open.table?.rows.push({ line, cells: [] });
        return;
      case "td":
      case "th":
        if (closing) open.table?.rows.at(-1)?.cells.push(finish2());
        else words = [];
        return;
      case "br":
        say("\n");
        return;
      case "li":
        if (!open.table) finishBlock(!closing);
        else if (!closing) say("\n\u2022 ");
        return;
      case "p":
      case "div":
      case "ul":
      case "ol":
        if (open.table) say("\n");
        else finishBlock(false);
        return;
      case "a":
        href = closing ? null : /\bhref\s*=\s*["']?([^"'\s>]+)/i.exec(attributes)?.[1] ?? null;
        return;
      default:
    }
  };
  const tokens = html.includes(">") ? html.matchAll(TOKEN) : [];
  for (const [token, slash, name, attributes] of tokens) {
    if (name !== void 0) tag(name.toLowerCase(), slash === "/", attributes ?? "");
    else if (!SILENT.test(token)) say(token);
    line += token.split("\n").length - 1;
  }
  if (!open.table) finishBlock(false);
  return blocks;
}
function decoded(text3) {
  return text3.replace(/&(amp|lt|gt|quot|nbsp|apos);/g, (whole, name) => ENTITIES[name] ?? whole);
}

// src/minutes/loose-points.ts
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
  const add = (parent, child) => {
    child.parent = parent;
    child.ignored = parent.ignored || child.line === ignoreLine || ignoreNext;
    ignoreNext = false;
    parent.children.push(child);
    entries.push(child);
    return child;
  };
  const addHeading = (children, depth, line, endLine) => {
    above = above.filter((heading2) => heading2.kind === "page" || heading2.depth < depth);
    const heading = entry("heading", proseOf(children, line), line, endLine, null);
    heading.depth = depth;
    above.push(add(above.at(-1) ?? page, heading));
    if (hasIgnore(children)) heading.ignored = true;
  };
  const addParagraph = (paragraph, parent) => {
    const line = paragraph.position?.start.line ?? parent.line;
    const endLine = paragraph.position?.end.line ?? line;
    const prose = proseOf(paragraph.children, line);
    const loose = loosePoints(prose);
    if (loose.length === 0) {
      const added = add(parent, entry("paragraph", prose, line, endLine, null));
      if (hasIgnore(paragraph.children)) added.ignored = true;
      return added;
    }
    let owner = parent;
    for (const { kind, prose: words, checked } of loose) {
      const lines = words.text.trimEnd().split("\n").length;
      const loosePoint = entry(kind, words, words.line, words.line + lines - 1, checked);
      owner = add(kind === "point" ? parentOfLoose(owner, parent) : parent, loosePoint);
    }
    return owner;
  };
  const addList = (list2, parent) => {
    for (const item of list2.children) addPoint(item, parent);
  };
  const addPoint = (item, parent) => {
    const line = item.position?.start.line ?? parent.line;
    const [first, ...rest] = item.children;
    const own4 = first?.type === "paragraph" || first?.type === "heading" ? first : null;
    const endLine = own4?.position?.end.line ?? line;
    const point3 = add(parent, entry("point", proseOf(own4?.children ?? [], line), line, endLine, item.checked ?? null));
    if (own4 && hasIgnore(own4.children)) point3.ignored = true;
    if (own4?.type === "heading") point3.depth = own4.depth;
    addBlocks(own4 ? rest : item.children, point3);
  };
  const addTable = (table, parent) => {
    const line = table.position?.start.line ?? parent.line;
    const owner = add(parent, entry("table", proseOf([], line), line, table.position?.end.line ?? line, null));
    for (const row of table.children) {
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
  const addRow = (table, cells, line, ignored) => {
    const row = entry("row", cells[0] ?? proseOf([], line), line, line, null);
    row.cells = cells;
    add(table, row);
    if (ignored) row.ignored = true;
  };
  const addHtml = (value, parent, line) => {
    if (IGNORE.test(value)) {
      const own4 = /^\s*<!--\s*minutes:\s*ignore\s*-->\s*$/i.test(value);
      if (own4 && parent.children.length === 0 && (parent.kind === "heading" || parent.kind === "page"))
        parent.ignored = true;
      else ignoreNext = true;
      ignoreLine = line;
      return;
    }
    for (const block of readHtml(value, line)) {
      if (block.kind === "table") {
        const table = add(parent, entry("table", proseOf([], block.line), block.line, block.line, null));
        for (const row of block.rows) addRow(table, row.cells, row.line, false);
      } else {
        add(parent, entry(block.kind, block.prose, block.line, block.line, null));
      }
    }
  };
  const addBlocks = (blocks, container) => {
    let leadIn2 = null;
    for (const block of blocks) {
      const parent = container.kind === "page" ? above.at(-1) ?? page : container;
      switch (block.type) {
        case "heading": {
          const line = block.position?.start.line ?? parent.line;
          if (container.kind === "page")
            addHeading(block.children, block.depth, line, block.position?.end.line ?? line);
          else leadIn2 = add(parent, entry("paragraph", proseOf(block.children, line), line, line, null));
          if (container.kind === "page") leadIn2 = null;
          break;
        }
        case "paragraph": {
          const bold = container.kind === "page" ? boldLine(block) : null;
          if (bold) {
            const line = block.position?.start.line ?? parent.line;
            addHeading(bold, BOLD_LINE, line, block.position?.end.line ?? line);
            leadIn2 = null;
          } else {
            leadIn2 = addParagraph(block, parent);
          }
          break;
        }
        case "list":
          addList(block, leadIn2 ?? parent);
          leadIn2 = null;
          break;
        case "table":
          addTable(block, leadIn2 ?? parent);
          leadIn2 = null;
          break;
        case "blockquote":
          addBlocks(block.children, container);
          leadIn2 = null;
          break;
        case "html":
          addHtml(block.value, leadIn2 ?? parent, block.position?.start.line ?? parent.line);
          break;
        case "definition":
          definitions.set(block.identifier, block.url);
          break;
        case "thematicBreak": {
          const line = block.position?.start.line ?? parent.line;
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
function boldLine(paragraph) {
  const [first, second, ...more] = paragraph.children;
  if (first?.type !== "strong" || more.length > 0) return null;
  if (second && !(second.type === "text" && /^\s*[:：]?\s*$/.test(second.value))) return null;
  return paragraph.position?.start.line === paragraph.position?.end.line ? first.children : null;
}
function parentOfLoose(last, container) {
  if (last === container) return container;
  return last.kind === "paragraph" ? last : last.parent ?? container;
}

// src/minutes/page-reading.ts
var DATE_LINE = /^[\s*_-]*(?:meeting )?(?:date|datum|when|day|jour|wann|日期|会议时间|时间)[\s*_]*[:：]\s*([^\n]{4,60})/iu;
function readPage(page, rules, kept = wholePage(page.text)) {
  const { root, frontMatter } = parseMarkdown(kept);
  const sections = sectionsOf(root, frontMatter, page.path);
  if (!kept.mayHoldItems) return { definitions: /* @__PURE__ */ new Map(), sections, drafts: [], verdicts: [] };
  const outline = outlineOf(root);
  const lexicon = lexiconOf(rules.languages);
  const people = sections.flatMap((section) => section.participants);
  const names = namesOf(people, page.text, lexicon);
  const reading = { lexicon, names, markers: markerFinder(rules), headings: kept.headings };
  return { definitions: outline.definitions, sections, ...draftsOf(outline, reading) };
}
function sectionsOf(root, frontMatter, path) {
  const headings = headingsOf(root);
  const dated = headings.flatMap(({ date, ...heading }) => date === null ? [] : [{ ...heading, date }]);
  const depth = Math.min(...dated.map((heading) => heading.depth));
  const starts = dated.filter((heading) => heading.depth === depth);
  if (new Set(starts.map(({ date }) => date)).size < 2) return [onlySection(root, headings, frontMatter, path)];
  const preamble = sectionOf2(root.children.slice(0, starts[0]?.index), { date: null, conflicts: [], title: "" });
  const sections = starts.map(({ index: index2, date, title }, at) => {
    const nodes = root.children.slice(index2, starts[at + 1]?.index);
    const section = sectionOf2(nodes, { date, conflicts: [], title });
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
function onlySection(root, headings, frontMatter, path) {
  const heading = headings.find(({ date: date2 }) => date2 !== null) ?? headings[0];
  const found = meetingDate({ frontMatter, heading: heading?.title ?? null, path });
  const date = found.date ?? meetingDate({ frontMatter: null, heading: datedLine(root.children), path: "" }).date;
  return {
    ...sectionOf2(root.children, { date, conflicts: found.conflicts, title: titleOf2(headings, path) }),
    line: 1,
    endLine: Infinity
  };
}
function datedLine(nodes) {
  for (const node2 of nodes.slice(0, 8)) {
    const paragraphs = node2.type === "list" ? node2.children.flatMap((item) => item.children) : [node2];
    for (const paragraph of paragraphs) {
      if (paragraph.type !== "paragraph") continue;
      const line = DATE_LINE.exec(plainText(paragraph.children))?.[1];
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

// src/minutes/idle-points.ts
var POINT2 = /^([ \t]*)([-*+]|\d{1,9}[.)])([ ]{1,4})(?=\S.*[\p{L}\p{N}])(?!(?:[-*+>]|\d{1,9}[.)])\s)/u;
var BULLET = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/u;
var ODD = /^\s*>|`{3}|~{3}|<(?!https?:[^\s<>]*>)|-->|\]:|#(?:\s|$)|^\s*(?:=+|-+|(?:\*\s*){3,}|(?:_\s*){3,})\s*$/u;
var MAX_INDENT = 3;
function withoutIdlePoints(lines, section, signs) {
  const page = { bullet: "", indent: 0, content: 0, lines: [], signed: false, kept: true, children: [] };
  let open = [page];
  let at = section.start + 1;
  for (; at < section.end; at++) {
    const line = lines[at] ?? "";
    if (isBlankLine(line)) continue;
    const sign = signs.get(at);
    if (sign === "place" || ODD.test(line)) break;
    const point3 = POINT2.exec(line);
    if (!point3 && BULLET.test(line)) break;
    const apart = isBlankLine(lines[at - 1]);
    const indent = columnsOf3(/^[ \t]*/.exec(line)?.[0] ?? "");
    const within = point3 || apart ? open.filter(({ content: content3 }) => content3 <= indent) : open;
    const parent = within.at(-1) ?? page;
    if ((point3 || apart) && indent - parent.content > MAX_INDENT) break;
    if (point3) {
      const [, , bullet = "", space = ""] = point3;
      const kind = bullet.slice(-1);
      const before = parent.children.at(-1);
      if (before && before.indent !== indent) break;
      const goesOn = before?.bullet === kind && open.includes(before);
      if (!apart && !goesOn && /^\d/u.test(bullet) && Number.parseInt(bullet) !== 1) break;
      const content3 = indent + bullet.length + space.length;
      const { signed } = parent;
      const child = { bullet: kind, indent, content: content3, lines: [at], signed, kept: false, children: [] };
      parent.children.push(child);
      open = [...within, child];
    } else {
      open = within;
      if (parent !== page) parent.lines.push(at);
      else if (sign !== void 0) break;
    }
    if (sign !== void 0) {
      (open.at(-1) ?? page).signed = true;
      for (const above of open) above.kept = true;
    }
  }
  if (at < section.end) {
    for (const point3 of open.slice(1)) point3.kept = true;
    if (open.length > 1) (open.at(-1) ?? page).signed = true;
  }
  blankIdle(page, lines);
}
function blankIdle(point3, lines) {
  if (new Set(point3.children.map(({ bullet }) => bullet)).size > 1) return;
  for (const [at, child] of point3.children.entries()) {
    if (child.signed) continue;
    if (child.kept || at === 0 && /[.)]/u.test(child.bullet)) blankIdle(child, lines);
    else blank3(child, lines);
  }
}
function blank3(point3, lines) {
  for (const at of point3.lines) lines[at] = "";
  for (const child of point3.children) blank3(child, lines);
}
function columnsOf3(space) {
  let columns = 0;
  for (const character of space) columns += character === "	" ? 4 - columns % 4 : 1;
  return columns;
}

// src/minutes/idle-sections.ts
var HEADING = /^(#{1,6})(?=[ \t]|$)/u;
var TITLE2 = /^#+[ \t]+[\p{L}\p{N}]/u;
var ANY_HEADING = /^[\s>*+\d.)-]*(#{1,6})(?=\s|$)/u;
var FENCE = /^ {0,3}(?:`{3,}|~{3,})/u;
var STRUCTURE = /^\s*(?:>\s*)*(?:`{3}|~{3})|^\s*(?:>\s*)+#|<(?!https?:[^\s<>]*>)|-->|\]:/u;
var BOLD_LINE2 = /^ {0,3}(\*\*|__)(?=\S).*\1[ \t]*[:：]?[ \t]*$/u;
var UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/u;
var HTML = /^ {0,3}<(?!https?:)/u;
var TAG = /<(?!https?:[^\s<>]*>)/u;
var BOUNDARY = /^ {0,3}[#`~<]|<!--/u;
var ACROSS = /^ {0,3}\[[^\]\n]+\]:|<!--\s*minutes:|<(?:\?|![a-z[]|(?:script|pre|style|textarea)(?![a-z]))/imu;
var TABLE = /^[\s>]*\|?[ \t]*:?-+:?[ \t]*\|/mu;
var DATE_WORD = /dat(?:e|um)|when|day|jour|wann|日期|时间/i;
function withoutIdleSections(text3, rules) {
  if (ACROSS.test(text3)) return wholePage(text3);
  const page = text3.includes("\r") ? text3.replace(/\r\n?/gu, "\n") : text3;
  const lines = page.split("\n");
  const signs = itemSigns(lines, rules);
  const people = linesOfPeople(page);
  const parts = partsOf2(lines);
  const dated = lines.findLastIndex((line, at) => isDated(line, lines[at + 1] ?? ""));
  const lists = [];
  const bold = [];
  let under = Infinity;
  parts.forEach((part, index2) => {
    if (part.depth <= under) under = Infinity;
    const words = lines.slice(part.start, part.end).join("\n");
    const own4 = signsWithin(part, signs);
    const named = holdsAny(part, people);
    if (own4.length > 0 || named) {
      const headed = part.depth > 0 && (signs.has(part.start) || people.has(part.start));
      under = Math.min(under, headed ? part.depth : Infinity, innerDepth(lines, part));
    }
    const points = named && own4.length === 0 && part.depth > 0 ? plainPoints(lines, part.start + 1, part.end) : null;
    if (points) {
      lists.push(points);
      lines.fill("", part.start + 1, part.end);
      return;
    }
    const told = index2 < 2 || part.start <= dated || named || under < Infinity;
    if (told || part.html || TABLE.test(words) || innerDepth(lines, part) < Infinity) return;
    if (own4.length === 0) part.blank = blank4(lines, part, bold);
    else withoutIdlePoints(lines, part, signs);
  });
  const dropped = dropHeadings(lines, parts);
  return {
    ...withoutEmptyLines(lines),
    lists,
    headings: [...bold, ...dropped].map((at) => at + 1),
    mayHoldItems: signs.size > 0
  };
}
function withoutEmptyLines(lines) {
  if (lines.some((line) => TAG.test(line))) return { text: lines.join("\n"), lines: null };
  const kept = lines.flatMap((line, at) => at === 0 || !isBlankLine(line) || !isBlankLine(lines[at - 1]) ? [at] : []);
  return { text: kept.map((at) => lines[at]).join("\n"), lines: kept.map((at) => at + 1) };
}
function dropHeadings(lines, parts) {
  const dropped = [];
  const titled = parts.find(({ start, depth }) => depth > 0 && TITLE2.test(lines[start] ?? ""))?.start ?? Infinity;
  let next = 0;
  for (const { depth, start, blank: blank5 } of parts.toReversed()) {
    if (!blank5 || start <= titled || next > depth || mayTellDay(lines[start] ?? "")) {
      next = depth;
    } else {
      lines[start] = "";
      dropped.push(start);
    }
  }
  return dropped;
}
function mayTellDay(heading) {
  return /\d{4}|&#/u.test(withoutMarks(heading)) || heading.includes("<") && /\d/u.test(heading);
}
function linesOfPeople(page) {
  const lower = page.toLowerCase();
  const versions = [withoutMarks(lower), .../[<`]|!\[/u.test(lower) ? [lower] : []];
  return new Set(
    versions.flatMap((version) => linesWith(TELLS_PEOPLE, version)).flatMap(({ first, last }) => [first, last])
  );
}
function holdsAny({ start, end }, lines) {
  for (let at = start; at < end; at++) if (lines.has(at)) return true;
  return false;
}
function signsWithin({ start, end }, signs) {
  const own4 = [];
  for (let at = start; at < end; at++) {
    const sign = signs.get(at);
    if (sign !== void 0) own4.push(sign);
  }
  return own4;
}
function isDated(line, next) {
  if (!DATE_WORD.test(line) || !/[:：]/u.test(line)) return false;
  const words = `${withoutMarks(line)} ${next}`.replace(/^[^\p{L}\n]+/u, "");
  return DATE_LINE.test(words);
}
function blank4(lines, { start, end }, bold) {
  let all2 = true;
  let empty2 = true;
  for (let at = start + 1; at < end; at++) {
    const line = lines[at] ?? "";
    if (empty2 && BOLD_LINE2.test(line) && isBlankLine(lines[at + 1])) bold.push(at);
    empty2 = isBlankLine(line);
    if (!STRUCTURE.test(line) && !HEADING.test(line)) lines[at] = "";
    else all2 = false;
  }
  return all2;
}
function partsOf2(lines) {
  let part = { depth: 0, start: 0, end: lines.length, html: false, blank: false };
  const parts = [part];
  let fenced = false;
  let commented = false;
  let html = false;
  for (let at = frontMatterEnd(lines); at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (!html && !commented && !BOUNDARY.test(line)) continue;
    if (FENCE.test(line)) fenced = !fenced;
    const within = commented;
    if (commented) commented = !line.includes("-->");
    else commented = line.lastIndexOf("<!--") > line.lastIndexOf("-->");
    html = !isBlankLine(line) && (html || HTML.test(line));
    if (html) part.html = true;
    const heading = fenced || within || commented || html ? null : HEADING.exec(line);
    if (!heading) continue;
    part.end = at;
    part = { depth: heading[1]?.length ?? 1, start: at, end: lines.length, html: false, blank: false };
    parts.push(part);
  }
  return parts;
}
function frontMatterEnd(lines) {
  if (!/^\uFEFF?---$/u.test(lines[0] ?? "")) return 0;
  return lines.findIndex((line, at) => at > 0 && /^(?:---|\.\.\.)[ \t]*$/u.test(line)) + 1;
}
function innerDepth(lines, part) {
  let depth = Infinity;
  for (let at = part.start; at < part.end; at++) {
    const line = lines[at] ?? "";
    const underlines = at > 0 && UNDERLINE.test(line) && !isBlankLine(lines[at - 1]);
    if (underlines) depth = Math.min(depth, line.includes("=") ? 1 : 2);
    const overlooked = at > part.start ? ANY_HEADING.exec(line)?.[1] : void 0;
    if (overlooked !== void 0) depth = Math.min(depth, overlooked.length);
  }
  return depth;
}

// src/minutes/parse.ts
function parse6(page, rules, options = {}) {
  const references = options.references ?? false;
  const refused2 = refusal(page.text);
  if (refused2 !== null) {
    const { line, reason: rule, message } = refused2;
    const { meetings } = withoutItems({ ...page, text: "" }, rules);
    return { meetings, diagnostics: [{ path: page.path, line, rule, severity: "error", message, fix: null }] };
  }
  const kept = references ? void 0 : withoutIdleSections(page.text, rules);
  return withItems(page, rules, readPage(page, rules, kept), references);
}
function withoutItems(page, rules) {
  const { root, frontMatter } = parseMarkdown(wholePage(page.text));
  const sections = sectionsOf(root, frontMatter, page.path);
  const meetings = sections.map((section) => meetingOf(section, page.path, rules));
  const diagnostics = sections.flatMap((section, index2) => {
    const meeting = meetings[index2];
    return meeting ? diagnose({ meeting, drafts: [], conflicts: section.conflicts, rules, lines: () => [] }) : [];
  });
  return { meetings, diagnostics };
}
function withItems(page, rules, reading, references) {
  const meetings = [];
  const diagnostics = [];
  let lines = null;
  for (const section of reading.sections) {
    const drafts = reading.drafts.filter((draft) => draft.line >= section.line && draft.line <= section.endLine);
    const preamble = section.title !== "" && section.date === null && reading.sections.length > 1;
    if (preamble && drafts.length === 0) continue;
    const around = { ...section, path: page.path, definitions: reading.definitions, rules };
    const read2 = drafts.map((draft) => actionItem(draft, around));
    const meeting = meetingOf(section, page.path, rules);
    meeting.items = numbered(read2.map(({ item }) => item));
    if (references) meeting.references = referencesIn(section.nodes, rules, reading.definitions).references;
    meetings.push(meeting);
    diagnostics.push(
      ...diagnose({
        meeting,
        drafts,
        conflicts: section.conflicts,
        rules,
        lines: () => lines ??= page.text.split(/\r\n?|\n/u)
      }),
      ...read2.flatMap((one2) => one2.diagnostics)
    );
  }
  return { meetings, diagnostics: diagnostics.sort((a, b) => a.line - b.line) };
}
function meetingOf(section, path, rules) {
  const { line, date, title, participants } = section;
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

// src/minutes/page/first-heading.ts
var HEAD_LENGTH = 4096;
function firstHeading(text3) {
  const lines = text3.slice(0, HEAD_LENGTH).replace(/^---\r?\n[^]*?\n---\r?\n/u, "").split(/\r?\n/u);
  for (const [index2, line] of lines.entries()) {
    const atx = /^ {0,3}#{1,6}\s(?<title>.*)$/u.exec(line)?.groups?.["title"];
    if (atx !== void 0) return atx.replace(/\s#+\s*$/u, "").trim();
    if (line.trim() !== "" && /^ {0,3}(?:=+|-{2,})\s*$/u.test(lines[index2 + 1] ?? "")) return line.trim();
  }
  return null;
}

// src/minutes/read.ts
function readMinutes(files, rules, options = {}) {
  const meetings = [];
  const diagnostics = [];
  for (const file of files) {
    const decoded2 = decode(file.path, file.bytes, options.limit ?? MAX_BYTES);
    const page = decoded2.page;
    const { patterns: patterns2 } = options;
    if (page && patterns2 !== void 0 && !isMinutes(page.path, firstHeading(page.text), patterns2)) continue;
    diagnostics.push(...decoded2.diagnostics);
    if (!page) continue;
    const parsed = parse6(page, rules, { references: options.references ?? false });
    meetings.push(...parsed.meetings);
    diagnostics.push(...parsed.diagnostics);
  }
  return { meetings, diagnostics };
}

export {
  nextMeetingDate,
  refusal,
  readPage,
  parse6 as parse,
  firstHeading,
  readMinutes
};
