import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  plan,
  recognise
} from "./tracking-planning-plan.js";
import {
  trustOf
} from "./sync-trust.js";
import {
  UsageError
} from "./usage-error.js";
import {
  outsideBlock,
  perhapsBorrowed,
  readRegister
} from "./tracking-passport-data.js";
import {
  isAmong,
  isSameName
} from "./tracking-names.js";

// src/sync/questions.ts
var PER_FILE = 2;
var Questions = class _Questions {
  #left;
  constructor(left) {
    this.#left = left;
  }
  /** One is always left: who can be assigned. `more`: what the config wants to be looked at besides. */
  static ofPreview(files, more = 0) {
    return new _Questions(Math.max(1, PER_FILE * files) + more);
  }
  /** Of pages that somebody with the right to has merged: as many as each kind of question allows. */
  static unlimited() {
    return new _Questions(Infinity);
  }
  get left() {
    return this.#left;
  }
  /** Whether there is room for so many questions; they are taken off then. */
  ask(count = 1) {
    if (this.#left < count) return false;
    this.#left -= count;
    return true;
  }
  /** What was kept for a question that is not asked after all. */
  giveBack(count) {
    this.#left += count;
  }
};

// src/tracking/planning/draft.ts
var Draft = class {
  #input;
  #recognised;
  #plan;
  constructor(input) {
    this.#input = input;
    this.#recognised = recognise(input);
    this.#plan = plan(input, this.#recognised);
  }
  get input() {
    return this.#input;
  }
  get plan() {
    return this.#plan;
  }
  /** More to recognise tasks by. */
  add(more) {
    this.#input = { ...this.#input, ...more };
    this.#recognised = recognise(this.#input);
    this.#plan = plan(this.#input, this.#recognised);
  }
  /** What was found out about tasks that are recognised already. */
  learn(facts) {
    this.#input = { ...this.#input, ...facts };
    this.#plan = plan(this.#input, this.#recognised);
  }
};

// src/sync/ours.ts
async function registerOf(config, { source, tracker }, questions) {
  const trust = trustOf(config, source);
  const issues = await tracker.list(trust.authors);
  const read = readRegister(issues, trust);
  const borrowed = /* @__PURE__ */ new Set();
  for (const { issue } of perhapsBorrowed(read.tracked).slice(0, MOST_ASKED))
    if (questions.ask() && !(await tracker.history(issue.number)).some(({ event }) => event === "renamed"))
      borrowed.add(issue.number);
  const register = borrowed.size > 0 ? readRegister(issues, trust, borrowed) : read;
  return {
    ...register,
    tracked: register.tracked.filter(({ released }) => !released),
    suspects: register.tracked.filter(({ released }) => released)
  };
}
var MOST_ASKED = 50;
var Proofs = class {
  #tracker;
  #label;
  #questions;
  #known = /* @__PURE__ */ new Map();
  constructor(tracker, label, questions) {
    this.#tracker = tracker;
    this.#label = label;
    this.#questions = questions;
  }
  async isOurs({ number }) {
    const known = this.#known.get(number);
    if (known !== void 0 || this.#known.size >= MOST_ASKED || !this.#questions.ask()) return known ?? false;
    const history = await this.#tracker.history(number);
    const isOurs = history.some(
      (one) => (one.event === "labeled" || one.event === "unlabeled") && isSameName(one.label, this.#label)
    );
    this.#known.set(number, isOurs);
    return isOurs;
  }
};
async function provenAmong(suspects, input, proofs) {
  const proven = [];
  const lines = new Set(input.meetings.flatMap(({ path, items }) => items.map(({ line }) => `${path}:${line}`)));
  let open = [...suspects];
  for (; ; ) {
    const { operations } = new Draft({ ...input, tracked: [...input.tracked, ...proven, ...open] }).plan;
    const spoken = new Set(
      operations.flatMap(({ number, path, line }) => number !== null && lines.has(`${path}:${line}`) ? number : [])
    );
    const asked = open.filter(({ issue }) => spoken.has(issue.number));
    if (asked.length === 0) return proven;
    for (const one of asked) if (await proofs.isOurs(one.issue)) proven.push(one);
    open = open.filter((one) => !asked.includes(one));
  }
}
var LOST = 2;
async function refuseLostLabel({ tracked, suspects }, label, tracker, proofs) {
  const open = suspects.filter(({ issue }) => issue.state === "open");
  if (open.length === 0 || tracked.length > 0 || !await isLost(open, label, tracker, proofs)) return;
  const numbers = open.map(({ issue }) => `#${issue.number}`).slice(0, 5);
  throw new UsageError(
    `${open.length === 1 ? "An open issue" : `${open.length} open issues`} of these minutes (${numbers.join(", ")}${open.length > numbers.length ? ", \u2026" : ""}) ${open.length === 1 ? "lacks" : "lack"} the label "${label}", and none has it: was it renamed or deleted? Say its new name as \`label\` in the config, or give it back to them. Those that are no tasks any more, close.`
  );
}
var isAsWritten = ({ issue, passport, hidden }) => issue.title === passport.written.title && passport.runs.created !== null && outsideBlock(issue.body, hidden) === "";
async function isLost(open, label, tracker, proofs) {
  const renamed = open.filter(({ issue, passport }) => !issue.labels.every(isAmong(passport.written.labels)));
  if (renamed.length >= (renamed.every(isAsWritten) ? 1 : LOST) && !await tracker.labelExists(label)) return true;
  let ours = 0;
  for (const { issue } of open) {
    if (await proofs.isOurs(issue)) ours += 1;
    if (ours === LOST) return true;
  }
  return false;
}

export {
  Questions,
  Draft,
  registerOf,
  Proofs,
  provenAmong,
  refuseLostLabel
};
