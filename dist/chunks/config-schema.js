import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  require_dist
} from "./yaml.js";
import {
  didYouMean
} from "./config-did-you-mean.js";
import {
  _enum,
  array,
  boolean,
  int,
  record,
  strictObject,
  string,
  toJSONSchema,
  union
} from "./zod.js";
import {
  __toESM
} from "./runtime.js";

// src/config/load.ts
var import_yaml = __toESM(require_dist(), 1);

// src/config/schema.ts
var MAX_PATTERNS = 200;
var pattern = string().min(1).max(256).refine((text) => text.split("/").every((part) => (part.match(/\*+/gu) ?? []).length <= 3), {
  error: "more than 3 `*` in one part of a path: use `**`, or several patterns"
}).refine((text) => text.split("/").filter((part) => part.includes("**")).length <= 3, {
  error: "more than 3 parts with `**`: one `**` stands for any number of folders"
}).meta({ examples: ["meetings/**/*.md"] });
var VISIBLE = /^[^\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]*$/u;
var HIDDEN = { error: "a control character, or one that turns the direction of text, stands in it" };
var labelName = string().min(1).max(50).regex(VISIBLE, HIDDEN).regex(/^[^,]+$/u, { error: "GitHub reads a comma in a label as two labels" }).meta({ examples: ["action-item"] });
var repository = string().regex(/^[\w-]+\/[\w.-]+$/u).meta({ examples: ["example/specs"] });
var login = string().regex(/^[A-Za-z\d](?:[A-Za-z\d_-]{0,98}[A-Za-z\d])?$/u).meta({ examples: ["bob-on-github"] });
var author = string().regex(/^[A-Za-z\d](?:[A-Za-z\d_-]{0,98}[A-Za-z\d])?(?:\[bot\])?$/u).meta({ examples: ["our-app[bot]"] });
var marker = string().max(40).regex(new RegExp("^\\p{L}(?:[\\p{L}\\p{N}\\p{M} '\u2019-]*[\\p{L}\\p{N}])?$", "u"), {
  error: "a marker is a word or a few: letters, digits, spaces, hyphens; it is not a regular expression"
}).meta({ examples: ["Action item"] });
var name = string().trim().min(1).max(100).regex(VISIBLE, HIDDEN);
var ownWord = string().trim().min(1).max(100).regex(/^[^*]*[\p{L}\p{N}][^*]*$/u, {
  error: "a word or a few, as written, without `*`; it is not a regular expression"
});
var ownWords = (example, meaning) => array(ownWord.meta({ examples: [example] })).max(100).default([]).describe(meaning);
var vocabulary = strictObject({
  "action-headings": ownWords(
    "Takeaways",
    "Headings, lead-ins and columns: what is listed below them are action items."
  ),
  "earlier-headings": ownWords("R\xFCckblick", "The same of action items that are left over from earlier meetings."),
  markers: array(marker.meta({ examples: ["Acci\xF3n"] })).max(50).default([]).describe("Words that mark an action item, beside those of `markers`."),
  "owner-columns": ownWords("Wie", "Titles of columns, and labels, that say who is responsible."),
  done: ownWords("klaar", "Say that a task is done."),
  "not-done": ownWords("loopt", "Say that it is not done, or goes on."),
  everybody: ownWords("todos", "Everybody, in the place of an owner."),
  "not-items": ownWords(
    "Beschl\xFCsse",
    "Headings and lead-ins: what is listed below them are no action items, whatever it looks like, unless a marker says so."
  )
}).superRefine((words, context) => {
  for (const [one, other] of OPPOSITES)
    words[one].forEach((word, index) => {
      const lower = word.toLowerCase();
      if (!words[other].some((second) => second.toLowerCase() === lower)) return;
      context.addIssue({
        code: "custom",
        path: [one, index],
        message: `\`${word}\` also stands in \`${other}\`: it can't be both`
      });
    });
});
var OPPOSITES = [
  ["earlier-headings", "action-headings"],
  ["not-items", "action-headings"],
  ["not-items", "earlier-headings"],
  ["not-done", "done"]
];
var day = string().regex(/^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u, {
  error: "a day as `2026-01-31` is expected here"
}).meta({ examples: ["2026-01-31"] });
var configSchema = strictObject({
  minutes: array(pattern).max(MAX_PATTERNS).nullable().default(null).describe(
    "Which files are minutes: gitignore-like patterns, the last one that matches decides. Without it, a Markdown file is minutes if its path or first heading carries a date, or a folder, its name or its top says so; plain text only if a pattern says `.txt`."
  ),
  series: array(
    strictObject({
      path: pattern.describe("Which minutes belong to the series."),
      name: name.describe("Name of the series.").meta({ examples: ["sig-networking"] }),
      labels: array(labelName).max(20).default([]).describe("Labels that the issues of this series get as well."),
      since: day.optional().describe("Meetings of this series before that day create no issues, whatever a run\u2019s `since` says.")
    })
  ).max(MAX_PATTERNS).default([]).describe(
    "Meetings that belong together; the first entry that matches wins. Without it, a series is a folder, without the parts of its path that are years, quarters, months or dates."
  ),
  ignore: array(
    strictObject({
      path: string().min(1).max(1e3).describe("The page that says it, from the root of the repository.").meta({ examples: ["meetings/2024-02-14.md"] }),
      text: string().min(1).max(2e3).describe("The words of the task as the page has them; case, punctuation and spacing do not matter.").meta({ examples: ["order new ropes for the quay"] })
    })
  ).max(2e3).default([]).describe(
    "Tasks of the past that get no issue: dropped when the tool came. A later meeting that lists one again brings it back; an issue that exists goes on."
  ),
  markers: array(marker).min(1).max(50).default(["AI", "Action", "Action item", "Action point", "AP", "TODO"]).describe("Words that mark an action item, instead of these."),
  vocabulary: vocabulary.prefault({}).describe("The group's own words, added to the built-in ones wherever those work."),
  label: labelName.default("action-item").describe(
    "The label by which issues are recognised: every issue gets it, and only issues that carry it are tracked."
  ),
  labels: array(labelName).max(20).default([]).describe("Further labels for every issue: decoration, they never filter."),
  references: strictObject({
    "default-owner": login.meta({ examples: ["example"] }).nullable().default(null).describe("Owner of repositories that the minutes name without one, as in `specs#12`."),
    aliases: record(name, repository).default({}).describe("Short names of repositories, as the minutes use them.").meta({ examples: [{ capi: "example/cluster-api" }] })
  }).prefault({}).describe("How references to issues and pull requests are completed."),
  owners: record(name, union([login, strictObject({ label: labelName })])).default({}).describe("Who is meant by a name in the minutes: a login to assign, or a label for a team.").meta({ examples: [{ bob: "bob-on-github", "Team Blue": { label: "team-blue" } }] }),
  assign: boolean().default(true).describe("Assign owners who can be assigned."),
  close: _enum(["explicit", "any", "never"]).default("explicit").describe(
    'When the minutes close an issue: `explicit` if they say that it is done ([x], "done: \u2026"), `any` also if they imply it ("has been merged"), `never` only suggests it.'
  ),
  reopen: _enum(["never", "newer-meeting"]).default("never").describe(
    "Whether a newer meeting that lists the task as open reopens an issue that a person closed as completed."
  ),
  "comment-on": array(_enum(["close", "reopen", "handover"])).max(3).default(["close"]).describe(
    "When a comment says on an issue why: `close` with the evidence, `reopen`, `handover` when the minutes name another owner. `[]` for never."
  ),
  retitle: boolean().default(false).describe("Follow the minutes' wording in the title, unless a person has changed it."),
  overview: union([boolean(), _enum(["per-series"])]).default(false).describe(
    "One issue that lists what is pending, kept up to date by every sync: `true` for all series together, `per-series` one for each. Known by the label `minutes-overview`."
  ),
  review: _enum(["off", "fixes", "items", "all"]).default("fixes").describe(
    "Review comments on lines of a pull request: `fixes` only ready corrections; `items` a summary, and on each new or changed line what was understood and what becomes of it; `all` both, and the warnings without a correction."
  ),
  "trusted-authors": array(author).max(20).default([]).describe("Whose issues count as ours, beside github-actions[bot]: the machine user or App whose token you give."),
  language: array(_enum(["en", "de", "fr", "zh", "es", "pt", "it", "nl", "ja", "ko", "pl", "cs", "no", "da", "sv", "ru"])).min(1).default(["en", "de", "fr", "zh", "es", "pt", "it", "nl", "ja", "ko", "pl", "cs", "no", "da", "sv", "ru"]).describe(
    "Narrows the languages that minutes may be in. Not needed: which one a page is in is found from the page, and English is always read."
  ),
  pace: int().min(0).max(6e4).default(1e3).describe("Milliseconds between two writes. Lower only on an Enterprise Server without limits."),
  tracker: repository.nullable().default(null).describe(
    "Repository that holds the issues, if it is not the one with the minutes. Needs a token that may write there."
  ),
  "public-tracker": boolean().default(false).describe("Minutes of a private repository may become issues of a public `tracker`, where everybody reads them."),
  extends: repository.meta({ examples: ["example/.github"] }).nullable().default(null).describe(
    "A repository whose own `.github/minutes.yml` holds here, too, wherever this file says nothing else: one for a whole organisation. Mappings (`owners`, `references`, `vocabulary`) are joined key by key, lists and values are replaced. The token must be able to read it."
  )
});

// src/config/allowed.ts
var isSchema = (value) => typeof value === "object" && !Array.isArray(value);
function configJsonSchema() {
  return {
    $id: "minutes.schema.json",
    title: "Minutes to Issues: .github/minutes.yml",
    ...toJSONSchema(configSchema, { io: "input" })
  };
}
function keysAt(path) {
  return schemasAt(path).flatMap((schema) => Object.keys(schema.properties ?? {}));
}
function choicesAt(path) {
  return schemasAt(path).flatMap((schema) => (schema.enum ?? []).filter((value) => typeof value === "string"));
}
function takesText(path) {
  return schemasAt(path).some((schema) => schema.type === "string");
}
function allowedAt(path) {
  const schemas = schemasAt(path);
  return schemas.length === 0 ? "nothing" : listed([...new Set(schemas.map(describe))], "or");
}
function schemasAt(path) {
  let schemas = alternatives(configJsonSchema());
  for (const step of path) schemas = schemas.flatMap((schema) => child(schema, step)).flatMap(alternatives);
  return schemas;
}
function child(schema, step) {
  const next = typeof step === "number" ? schema.items : schema.properties?.[String(step)] ?? schema.additionalProperties;
  return isSchema(next) ? [next] : [];
}
function alternatives(schema) {
  if (schema.anyOf === void 0) return schema.type === "null" ? [] : [schema];
  return schema.anyOf.flatMap(alternatives);
}
function describe(schema) {
  const [example] = schema.examples ?? [];
  if (schema.enum !== void 0) return listed(schema.enum.map(code), "or");
  switch (schema.type) {
    case "boolean":
      return "`true` or `false`";
    case "integer":
      return `a whole number from ${String(schema.minimum)} to ${String(schema.maximum)}`;
    case "array":
      return `a list of ${isSchema(schema.items) ? describe(schema.items).replace(/^(?:a )?(text|mapping)/u, "$1s") : "anything"}`;
    case "object": {
      const keys = Object.keys(schema.properties ?? {});
      return keys.length > 0 ? `a mapping with ${listed(keys.map(code), "and")}` : `a mapping${forExample(example)}`;
    }
    default:
      return `text${forExample(example)}`;
  }
}
var forExample = (example) => {
  if (example === void 0) return "";
  const words = typeof example === "string" ? example : JSON.stringify(example).replace(/"/gu, "").replace(/[:,]/gu, "$& ");
  return `, like ${code(words)}`;
};
var code = (value) => `\`${String(value)}\``;
function listed(words, last) {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${last} ${words.slice(-1).join("")}`;
}

// src/config/load.ts
var MAX_LENGTH = 1e5;
var MAX_ERRORS = 20;
var TOO_DEEP = "nested too deep to be a config";
function loadConfig(text, file, shared = {}) {
  const loaded = load(text, file, shared);
  return "errors" in loaded ? loaded : { config: loaded.config };
}
function loadShared(text, file) {
  const loaded = load(text, file, {});
  if ("errors" in loaded) return loaded;
  if (loaded.config.extends === null) return { shared: loaded.value };
  const message = "`extends`: a config that others extend can not extend a further one";
  return { errors: [{ file, line: 1, column: 1, message }] };
}
function load(text, file, shared) {
  if (text.length > MAX_LENGTH) {
    return {
      errors: [{ file, line: 1, column: 1, message: `longer than ${MAX_LENGTH} characters: this is no config` }]
    };
  }
  const lines = new import_yaml.LineCounter();
  const read = readDocument(text, lines, shared);
  if ("config" in read) return read;
  const errors = read.problems.toSorted((a, b) => a.offset - b.offset).slice(0, MAX_ERRORS).map(({ offset, message }) => ({ file, ...placeOf(offset, lines), message }));
  return { errors };
}
function readDocument(text, lines, shared) {
  let document;
  let value;
  try {
    document = (0, import_yaml.parseDocument)(text, { lineCounter: lines, prettyErrors: false, logLevel: "error" });
    const faults = [...document.errors, ...document.warnings].map(syntaxProblem);
    if (faults.length > 0) return { problems: faults.slice(0, 3) };
    value = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    return { problems: [{ offset: 0, message: unreadable(error) }] };
  }
  const own = value ?? {};
  const parsed = configSchema.safeParse(joined(shared, own), { jitless: true });
  if (parsed.success) return { config: parsed.data, value: isMapping(own) ? own : {} };
  return { problems: parsed.error.issues.flatMap((issue) => problemsOf(issue, [], document)) };
}
var isMapping = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function joined(shared, own) {
  if (!isMapping(shared) || !isMapping(own)) return own;
  const taken = Object.entries(own).map(([key, value]) => [key, joined(shared[key], value)]);
  return { ...shared, ...Object.fromEntries(taken) };
}
var placeOf = (offset, lines) => {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
};
var unreadable = (error) => {
  if (error instanceof RangeError) return TOO_DEEP;
  return `not readable as YAML: ${error instanceof Error ? error.message : String(error)}`;
};
function syntaxProblem(error) {
  const words = {
    TAB_AS_INDENT: "a tab: YAML is indented with spaces",
    DUPLICATE_KEY: "the same key twice: keep one of them",
    MULTIPLE_DOCS: "a second document (`---`): a config is one"
  };
  const tooDeep = error.message.includes("call stack") ? TOO_DEEP : void 0;
  return { offset: error.pos[0], message: words[error.code] ?? tooDeep ?? `not valid YAML: ${error.message}` };
}
function problemsOf(issue, above, document) {
  const path = [...above, ...issue.path];
  const at = offsetOf(path, document);
  switch (issue.code) {
    case "unrecognized_keys": {
      const keys = keysAt(path);
      const allowed = listed(
        keys.map((key) => `\`${key}\``),
        "and"
      );
      return issue.keys.map((key) => {
        const hint = didYouMean(key, keys);
        const message = `unknown key ${named([...path, key])}${hint === "" ? "." : hint} Allowed: ${allowed}`;
        return { offset: keyOffsetOf(path, key, document), message };
      });
    }
    case "invalid_union": {
      const [best] = issue.errors.toSorted((a, b) => depthOf(b) - depthOf(a));
      const inner = best !== void 0 && depthOf(best) > 0 ? best : [];
      if (inner.length > 0) return inner.flatMap((each) => problemsOf(each, path, document));
      return [{ offset: at, message: wrongValue(path, document) }];
    }
    case "invalid_key":
      return [{ offset: at, message: `${named(path)}: a name of 1 to 100 characters is expected here` }];
    case "custom":
      return [{ offset: at, message: `${named(path)}: ${issue.message}` }];
    case "invalid_format":
      return [
        {
          offset: at,
          message: issue.message.startsWith("Invalid") ? wrongValue(path, document) : `${named(path)}: ${issue.message}`
        }
      ];
    case "invalid_type":
      if (valueAt(path, document) === void 0)
        return [{ offset: at, message: `${named(path)} is missing. Allowed: ${allowedAt(path)}` }];
      return [{ offset: at, message: wrongValue(path, document) }];
    case "too_big":
      if (issue.origin === "string" || issue.origin === "array") {
        const unit = issue.origin === "string" ? "characters" : "entries";
        return [{ offset: at, message: `${named(path)} has more than ${String(issue.maximum)} ${unit}` }];
      }
      return [{ offset: at, message: wrongValue(path, document) }];
    case "too_small":
    case "invalid_value":
    case "not_multiple_of":
    case "invalid_element":
      return [{ offset: at, message: wrongValue(path, document) }];
  }
}
var depthOf = (issues) => Math.max(...issues.map((issue) => issue.path.length + (issue.code === "unrecognized_keys" ? 1 : 0)));
function wrongValue(path, document) {
  const value = valueAt(path, document);
  const allowed = allowedAt(path);
  if (path.length === 0) return `${kindOf(value)} is not a config. Allowed: ${allowed}`;
  const hint = typeof value === "string" ? didYouMean(value, choicesAt(path)) : "";
  const quotes = (typeof value === "number" || typeof value === "boolean") && takesText(path) ? `; if it is meant as text, put it in quotes: \`"${String(value)}"\`` : "";
  return `${named(path)} can't be ${kindOf(value)}${hint === "" ? `${quotes}.` : hint} Allowed: ${allowed}`;
}
function kindOf(value) {
  if (value === null || value === void 0) return "empty";
  if (Array.isArray(value))
    return value.length === 0 ? "an empty list" : value.length > 20 ? `a list of ${value.length}` : "a list";
  if (typeof value === "object") return "a mapping";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text === "" ? "empty text" : `\`${text.length > 60 ? `${text.slice(0, 60)}\u2026` : text}\``;
}
var named = (path) => `\`${path.reduce((text, step) => text + (typeof step === "number" ? `[${step}]` : `${text === "" ? "" : "."}${String(step)}`), "")}\``;
function valueAt(path, document) {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  return (0, import_yaml.isNode)(node) ? node.toJS(document) : node;
}
function offsetOf(path, document) {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if ((0, import_yaml.isNode)(node) && node.range) return node.range[0];
  }
  return 0;
}
function keyOffsetOf(path, key, document) {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  const pair = (0, import_yaml.isMap)(map) ? map.items.find((item) => (0, import_yaml.isScalar)(item.key) && String(item.key.value) === key) : void 0;
  return (0, import_yaml.isPair)(pair) && (0, import_yaml.isScalar)(pair.key) && pair.key.range ? pair.key.range[0] : offsetOf(path, document);
}

export {
  loadConfig,
  loadShared
};
