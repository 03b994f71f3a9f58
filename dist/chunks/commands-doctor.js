import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  accessOf,
  refuseUnknownRepository
} from "./commands-remote+tracking-applying-undo.js";
import "./sync-unread.js";
import {
  json
} from "./commands-printed.js";
import "./sync-agenda-news.js";
import "./report-agenda.js";
import "./sync-ours.js";
import "./tracking-planning-plan.js";
import "./tracking-planning-pending.js";
import "./tracking-applying-create-issue.js";
import "./tracking-planning-reasons.js";
import "./tracking-applying-change-issue.js";
import "./tracking-planning-twin-issues.js";
import "./report-terminal.2.js";
import "./report-age.js";
import {
  Contents,
  clientFor,
  describeRepository
} from "./github-issues.js";
import "./action-trigger.js";
import {
  configured
} from "./sync-configured.js";
import "./config-default-config.js";
import "./sync-request.js";
import "./report-progress.js";
import "./sync-trust.js";
import "./bot-deaf.js";
import "./tracking-agents.js";
import "./get-east-asian-width.js";
import "./github-edit-history.2.js";
import "./github-listed-issue.js";
import "./github-blob-hash.js";
import {
  attempt,
  placeOf
} from "./github-client.js";
import "./report-untrusted.js";
import "./report-not-read.js";
import "./report-words.js";
import {
  terminalText
} from "./report-escape+ansi-regex.js";
import {
  DEFAULT_CONFIG_PATH
} from "./config-default-path.js";
import {
  UsageError
} from "./usage-error.js";
import "./tracking-matching-task-index.js";
import "./sync-collect.js";
import "./minutes-series.js";
import "./report-json.js";
import "./report-names.js";
import "./sync-detect.js";
import "./ignore.js";
import "./minutes-vocabulary-ru.js";
import {
  require_dist
} from "./yaml.js";
import "./fastest-levenshtein.js";
import "./json-with-bigint.js";
import "./octokit-request-error.js";
import "./tracking-tracker.js";
import "./tracking-passport-data.js";
import "./tracking-planning-task-facts.js";
import {
  isSameName
} from "./tracking-names.js";
import "./plain-text-permalink.js";
import "./plain-text-quote.js";
import "./plain-text-plain-line.js";
import "./tracking-register-mention.js";
import "./noble-hashes.js";
import {
  external_exports
} from "./zod.js";
import {
  __toESM
} from "./runtime.js";

// src/doctor/workflows.ts
var import_yaml = __toESM(require_dist(), 1);
var text = external_exports.union([external_exports.string(), external_exports.number(), external_exports.boolean()]).transform(String);
var texts = external_exports.union([text.transform((one) => [one]), external_exports.array(text)]).nullish().transform((list) => list ?? null);
var filter = external_exports.looseObject({ types: texts, branches: texts, paths: texts }).nullish().transform((event) => event ?? { types: null, branches: null, paths: null });
var permissions = external_exports.union([external_exports.string(), external_exports.record(external_exports.string(), external_exports.string())]).optional();
var concurrency = external_exports.union([
  external_exports.string().transform((group) => ({ group, "cancel-in-progress": void 0 })),
  external_exports.looseObject({ group: external_exports.string(), "cancel-in-progress": external_exports.unknown() })
]).optional();
var workflow = external_exports.looseObject({
  // YAML 1.1 reads `on` as true; this parser does not, but a file may have quotes
  on: external_exports.union([
    external_exports.string().transform((event) => ({ [event]: filter.parse(null) })),
    external_exports.array(external_exports.string()).transform((events) => Object.fromEntries(events.map((event) => [event, filter.parse(null)]))),
    external_exports.record(external_exports.string(), external_exports.unknown()).transform(
      (events) => Object.fromEntries(
        Object.entries(events).map(([event, value]) => [event, filter.catch(filter.parse(null)).parse(value)])
      )
    )
  ]),
  permissions,
  concurrency,
  jobs: external_exports.record(
    external_exports.string(),
    external_exports.looseObject({
      if: text.optional(),
      permissions,
      concurrency,
      steps: external_exports.array(external_exports.looseObject({ uses: external_exports.string().optional() })).optional()
    })
  )
});
var isOurs = (uses) => /^(?:[\w.-]+\/minutes-to-issues(?:@|$)|\.\/$)/u.test(uses ?? "");
var EVENTS = ["pull_request", "pull_request_target", "push", "schedule", "workflow_dispatch", "workflow_run"];
function judgeWorkflows(files, defaultBranch) {
  const ours = files.flatMap(({ path, text: text2 }) => {
    const read = /minutes-to-issues|uses: \.\//u.test(text2) ? readWorkflow(text2) : null;
    const jobs = Object.values(read?.jobs ?? {}).filter(({ steps }) => steps?.some(({ uses }) => isOurs(uses)));
    return read && jobs.length > 0 ? [{ path, read, jobs }] : [];
  });
  if (ours.length === 0)
    return [
      finding(
        "workflow",
        "wrong",
        "no workflow file of the default branch uses this action",
        "copy examples/workflows/minutes.yml and nightly.yml to .github/workflows"
      )
    ];
  const events = new Set(ours.flatMap(({ read }) => Object.keys(read.on)));
  return [...ours.flatMap(({ path, read, jobs }) => judge(path, read, jobs, defaultBranch)), ...missingEvents(events)];
}
function readWorkflow(source) {
  try {
    return workflow.safeParse((0, import_yaml.parse)(source, { maxAliasCount: 100 })).data ?? null;
  } catch {
    return null;
  }
}
function missingEvents(events) {
  const missing = [];
  if (!events.has("push"))
    missing.push(
      finding(
        "events",
        "wrong",
        "no workflow runs on `push`: merged minutes become no issues",
        "add `push` with your default branch"
      )
    );
  if (!events.has("pull_request") && !events.has("pull_request_target"))
    missing.push(
      finding("events", "note", "no workflow runs on `pull_request`: there is no preview", "add `pull_request`")
    );
  if (!events.has("schedule"))
    missing.push(
      finding(
        "events",
        "note",
        "nothing runs at night: what a cancelled or failed run left stays undone",
        "copy examples/workflows/nightly.yml"
      )
    );
  return missing;
}
function judge(path, { on, ...above }, jobs, defaultBranch) {
  const found = [];
  const wrong2 = (says, cure) => void found.push(finding(path, "wrong", says, cure));
  const note2 = (says, cure) => void found.push(finding(path, "note", says, cure));
  const { pull_request: preview, push } = on;
  if (preview?.types && !preview.types.includes("closed"))
    note2(
      "`pull_request` without the type `closed`: after a merge the comment never becomes the record",
      "types: [opened, synchronize, reopened, closed]"
    );
  if (on["pull_request_target"])
    note2(
      "`pull_request_target` is blocked in public repositories unless an administrator allows it",
      "for forks use examples/workflows/minutes-forks.yml"
    );
  if (push?.branches && !push.branches.some((branch) => branch === defaultBranch || /[*?[]/u.test(branch)))
    wrong2(
      `\`push\` is for ${push.branches.join(", ")}, and the default branch is ${defaultBranch}`,
      `branches: [${defaultBranch}]`
    );
  for (const [event, paths] of [
    ["pull_request", preview?.paths],
    ["push", push?.paths]
  ])
    if (paths && !paths.some((pattern) => /\.(?:md|markdown|\*)|\*\*?$/u.test(pattern)))
      note2(
        `\`${event}\` only for ${paths.join(", ")}: pages elsewhere start no run`,
        "paths: ['**/*.md', .github/minutes.yml]"
      );
  if (on["schedule"] && preview)
    note2(
      "the schedule stands in the file of the previews: after 60 days without a commit GitHub switches off the whole file",
      "a file of its own, as examples/workflows/nightly.yml"
    );
  for (const job of jobs) {
    const writes = isWriter(job, Object.keys(on));
    const may = job.permissions ?? above.permissions;
    if (writes && !allows(may, "issues", "write"))
      wrong2("the job that syncs may not write issues", "`issues: write` under its `permissions`");
    if (writes && !allows(may, "contents", "read"))
      wrong2("the job that syncs may not read the repository", "`contents: read` under its `permissions`");
    if (!writes && preview && !allows(may, "pull-requests", "write"))
      wrong2("the job that previews may not comment", "`pull-requests: write` under its `permissions`");
    const { group, "cancel-in-progress": cancels } = job.concurrency ?? above.concurrency ?? {};
    if (writes && group === void 0)
      wrong2("two runs may write at the same time", "a `concurrency` group, the same in every file that syncs");
    if (writes && (cancels === true || cancels === "true"))
      wrong2("a run that writes is cancelled by the next one", "`cancel-in-progress: false`");
  }
  if (found.every(({ state }) => state !== "wrong"))
    found.unshift(finding(path, "ok", `runs on ${EVENTS.filter((event) => event in on).join(", ")}`, null));
  return found;
}
function isWriter({ if: condition = "" }, events) {
  if (events.every((event) => event.startsWith("pull_request") || event === "workflow_run")) return false;
  return !/event_name\s*==\s*'pull_request/u.test(condition);
}
function allows(said, what, level) {
  if (said === void 0 || said === "write-all") return true;
  if (typeof said === "string") return said === "read-all" && level === "read";
  return said[what] === "write" || level === "read" && said[what] === "read";
}
var finding = (about, state, says, cure) => ({
  about,
  state,
  says,
  cure
});

// src/doctor/findings.ts
function findings(facts) {
  const { config } = facts.config.read === "none" || "errors" in facts.config.read ? { config: null } : facts.config.read;
  return [
    ...ofToken(facts),
    ...ofRepository(facts),
    ...ofConfig(facts),
    ...ofTracker(facts),
    ...ofPermissions(facts),
    ...ofLabel(facts, config),
    ...ofAuthors(facts, config),
    ...ofWorkflows(facts),
    ...ofActions(facts)
  ];
}
var ok = (about, says) => ({ about, state: "ok", says, cure: null });
var note = (about, says, cure = null) => ({
  about,
  state: "note",
  says,
  cure
});
var wrong = (about, says, cure) => ({ about, state: "wrong", says, cure });
function ofToken({ login, scopes, about }) {
  const whose = login === null ? "of a workflow or an App" : `of ${login}`;
  if (scopes === null) return [ok("token", whose)];
  const isEnough = scopes.includes("repo") || !about.private && scopes.includes("public_repo");
  const said = scopes.length === 0 ? "no scope" : scopes.join(", ");
  if (isEnough) return [ok("token", `${whose}, classic: ${said}`)];
  return [
    wrong("token", `${whose}, classic, with ${said}`, about.private ? "the scope `repo`" : "the scope `public_repo`")
  ];
}
function ofRepository({ repository, about, tracker, isProtected }) {
  const found = [];
  if (about.archived)
    found.push(
      wrong("repository", `${repository} is archived: nothing can be written`, "Settings \u2192 Danger Zone \u2192 Unarchive")
    );
  if (about.fork)
    found.push(
      note(
        "repository",
        `${repository} is a fork: pushes in it write no issues`,
        `if it keeps minutes of its own, \`tracker: ${repository}\` in its config`
      )
    );
  if (!about.hasIssues && tracker === null)
    found.push(
      wrong(
        "repository",
        "issues are switched off",
        "Settings \u2192 General \u2192 Features \u2192 Issues, or a `tracker` in the config"
      )
    );
  if (found.length === 0) found.push(ok("repository", `${repository}, default branch ${about.defaultBranch}`));
  if (valueOf(isProtected) === true)
    found.push(ok("branch", `${about.defaultBranch} is protected, which is no matter: nothing is ever pushed`));
  return found;
}
function ofConfig({ config: { path, read } }) {
  if (read === "none") return [ok("config", `there is no ${path}: every default holds`)];
  if ("errors" in read)
    return read.errors.map((error) => wrong("config", error, `mend it in ${path} on the default branch`));
  return [ok("config", path)];
}
function ofTracker({ about, tracker, config: { read } }) {
  if (tracker === null) return [];
  const { repository, archived, hasIssues } = tracker;
  if (archived) return [wrong("tracker", `${repository} is archived`, "unarchive it, or name another `tracker`")];
  if (!hasIssues)
    return [
      wrong("tracker", `issues are switched off in ${repository}`, "switch them on there, or name another `tracker`")
    ];
  const isMeant = read !== "none" && "config" in read && read.config["public-tracker"];
  if (about.private && !tracker.private && !isMeant)
    return [
      wrong(
        "tracker",
        `these minutes are private, and everybody reads the issues of ${repository}`,
        "a private `tracker`, or `public-tracker: true` if that is meant"
      )
    ];
  return [ok("tracker", `${repository}; the workflow needs a token that may write issues there`)];
}
var NEEDED = [
  ["contents", "contents: read"],
  ["issues", "issues: read"],
  ["pulls", "pull-requests: read"]
];
function ofPermissions({ reads, about, login }) {
  const found = NEEDED.map(([name, permission]) => {
    const answer = reads[name];
    if (typeof answer === "object") return ok("permission", `${permission}: yes`);
    if (answer === "failed") return note("permission", `${permission}: GitHub did not answer`, "run it again");
    return wrong("permission", `${permission}: no`, `give the token \`${permission}\``);
  });
  if (about.mayPush === true) found.push(ok("permission", "issues: write: yes, as far as a role tells"));
  else if (about.mayPush === false && login !== null)
    found.push(
      wrong(
        "permission",
        `issues: write: ${login} may not write here: labels and assignees would be dropped`,
        "the role Write, or a token of somebody who has it"
      )
    );
  else found.push(note("permission", "issues: write can\u2019t be seen without writing: the first run shows it"));
  return found;
}
function ofLabel({ label }, config) {
  const name = `\`${config?.label ?? "action-item"}\``;
  if (typeof label === "object") return [ok("label", `${name} is there`)];
  return label === "missing" ? [ok("label", `${name} is made by the first run`)] : [note("label", `${name}: can\u2019t be seen`)];
}
function ofAuthors({ authors, login, config: { read } }, config) {
  if (config === null && read !== "none") return [];
  const trusted = ["github-actions[bot]", ...config?.["trusted-authors"] ?? []].map((name) => name.toLowerCase());
  const strange = [...new Set(authors)].filter((author) => !trusted.includes(author.toLowerCase()));
  const found = [];
  if (strange.length > 0)
    found.push(
      note(
        "authors",
        `issues with the label were made by ${strange.join(", ")}, whom the config does not trust: they are left alone`,
        `if they are ours: \`trusted-authors: [${strange.map((name) => JSON.stringify(name)).join(", ")}]\``
      )
    );
  if (login !== null && !trusted.includes(login.toLowerCase()))
    found.push(
      note(
        "authors",
        `issues that this token makes would be ${login}\u2019s, whom the config does not trust: \`sync\` stops after one`,
        `\`trusted-authors: [${login}]\`, or leave syncing to the workflow`
      )
    );
  return found.length > 0 ? found : [ok("authors", "whoever makes our issues is trusted")];
}
function ofWorkflows({ workflows, about }) {
  const files = workflows === "missing" ? [] : valueOf(workflows);
  if (files === null) return [note("workflow", "the workflow files can\u2019t be seen", "give the token `contents: read`")];
  return judgeWorkflows(files, about.defaultBranch);
}
function ofActions({ actionsEnabled, defaultPermissions, about, workflows }) {
  const found = [];
  if (valueOf(actionsEnabled) === false)
    found.push(wrong("actions", "Actions are switched off", "Settings \u2192 Actions \u2192 General \u2192 Allow"));
  const permissions2 = valueOf(defaultPermissions);
  if (permissions2 !== null)
    found.push(ok("actions", `a workflow\u2019s token may ${permissions2} by default; the example names what it needs`));
  if (found.length === 0)
    found.push(note("actions", "the repository\u2019s settings for Actions are seen by administrators only"));
  const files = valueOf(workflows) ?? [];
  if (!about.private && files.length > 0 && !files.some(({ text: text2 }) => text2.includes("workflow_run")))
    found.push(
      note(
        "forks",
        "pull requests from forks get their preview in the job summary, not as a comment",
        "examples/workflows/minutes-forks.yml, if they should"
      )
    );
  return found;
}
var valueOf = (answer) => typeof answer === "object" ? answer.ok : null;

// src/github/health.ts
var MOST_WORKFLOWS = 30;
async function readHealth(client, repository, { label, tracker }) {
  const place = placeOf(repository);
  const issues = placeOf(tracker);
  const tried = { what: `look at ${repository}`, effect: "read", permission: "contents: read" };
  const { headers, data } = await attempt(tried, () => client.request("GET /repos/{owner}/{repo}", place));
  const [login, contents, listed, pulls, named, permissions2, actions, branch, workflows] = await Promise.all([
    answerOf(async () => (await client.request("GET /user")).data.login),
    answerOf(() => client.request("GET /repos/{owner}/{repo}/contents/{path}", { ...place, path: "" })),
    answerOf(async () => {
      const query = { ...issues, labels: label, state: "all", per_page: 100 };
      return (await client.request("GET /repos/{owner}/{repo}/issues", query)).data;
    }),
    answerOf(() => client.request("GET /repos/{owner}/{repo}/pulls", { ...place, per_page: 1 })),
    answerOf(() => client.request("GET /repos/{owner}/{repo}/labels/{name}", { ...issues, name: label })),
    answerOf(async () => {
      const { data: said } = await client.request("GET /repos/{owner}/{repo}/actions/permissions/workflow", place);
      return said.default_workflow_permissions;
    }),
    answerOf(async () => (await client.request("GET /repos/{owner}/{repo}/actions/permissions", place)).data.enabled),
    answerOf(async () => {
      const { data: said } = await client.request("GET /repos/{owner}/{repo}/branches/{branch}", {
        ...place,
        branch: data.default_branch
      });
      return said.protected;
    }),
    answerOf(() => workflowsOf(client, repository))
  ]);
  const scopes = headers["x-oauth-scopes"];
  return {
    login: typeof login === "object" ? login.ok : null,
    scopes: typeof scopes === "string" ? scopes.split(",").map((scope) => scope.trim()).filter((scope) => scope !== "") : null,
    about: {
      defaultBranch: data.default_branch,
      archived: data.archived,
      hasIssues: data.has_issues,
      fork: data.fork,
      private: data.private,
      mayPush: data.permissions?.push ?? null
    },
    reads: { contents: yes(contents), issues: yes(listed), pulls: yes(pulls) },
    label: yes(named),
    authors: typeof listed === "object" ? listed.ok.flatMap(({ user, pull_request: pull }) => user && !pull ? [user.login] : []) : [],
    workflows,
    defaultPermissions: permissions2,
    actionsEnabled: actions,
    isProtected: branch
  };
}
var yes = (answer) => typeof answer === "object" ? { ok: true } : answer;
async function answerOf(ask) {
  try {
    return { ok: await ask() };
  } catch (error) {
    const status = typeof error === "object" && error !== null && "status" in error ? error.status : 0;
    if (status === 401 || status === 403) return "refused";
    return status === 404 ? "missing" : "failed";
  }
}
async function workflowsOf(client, repository) {
  const { data } = await client.request("GET /repos/{owner}/{repo}/contents/{path}", {
    ...placeOf(repository),
    path: ".github/workflows"
  });
  const paths = (Array.isArray(data) ? data : []).filter(({ type, name }) => type === "file" && /\.ya?ml$/u.test(name)).map(({ path }) => path).slice(0, MOST_WORKFLOWS);
  const contents = new Contents(client, repository);
  return Promise.all(paths.map(async (path) => ({ path, text: await contents.asText(path) ?? "" })));
}

// src/report/findings.ts
function renderFindings(found, paint) {
  const marks = { ok: paint.green("ok   "), note: paint.yellow("note "), wrong: paint.red("WRONG") };
  const lines = found.flatMap(({ about, state, says, cure }) => [
    `${marks[state]}  ${paint.bold(terminalText(about))}: ${terminalText(says)}`,
    ...cure === null ? [] : [`       \u2192 ${terminalText(cure)}`]
  ]);
  const count = found.filter(({ state }) => state === "wrong").length;
  const end = count === 0 ? "Nothing is in the way." : `${count === 1 ? "One thing is" : `${count} things are`} to be mended.`;
  return `${lines.join("\n")}

${end}
`;
}

// src/commands/doctor.ts
async function doctor(options) {
  const { repo } = options;
  const client = clientFor(accessOf(options));
  const config = await readConfig(client, repo, options.config);
  const settings = config.read !== "none" && "config" in config.read ? config.read.config : null;
  const elsewhere = settings?.tracker != null && !isSameName(settings.tracker, repo) ? settings.tracker : null;
  const health = await readHealth(client, repo, {
    label: settings?.label ?? "action-item",
    tracker: elsewhere ?? repo
  }).catch(refuseUnknownRepository);
  const tracker = elsewhere === null ? null : await trackerFacts(client, elsewhere);
  const found = findings({ repository: repo, config, tracker, ...health });
  const exitCode = found.some(({ state }) => state === "wrong") ? 1 : 0;
  return {
    stdout: options.json ? json({ findings: found }) : renderFindings(found, options.paint),
    stderr: "",
    exitCode
  };
}
async function readConfig(client, repository, path) {
  const text2 = await new Contents(client, repository).asText(path);
  if (text2 === null) return { path, read: "none" };
  try {
    const shared = (other) => new Contents(client, other).asText(DEFAULT_CONFIG_PATH);
    return { path, read: { config: await configured(text2, path, shared) } };
  } catch (error) {
    if (error instanceof UsageError) return { path, read: { errors: error.message.split("\n") } };
    throw error;
  }
}
async function trackerFacts(client, repository) {
  const { archived, has_issues: hasIssues, private: isPrivate } = await describeRepository(client, repository);
  return { repository, archived, hasIssues, private: isPrivate };
}
export {
  doctor
};
