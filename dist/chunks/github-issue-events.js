import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  everyPage,
  toStateReason
} from "./github-listed-issue.js";
import "./tracking-tracker.js";
import {
  object,
  string
} from "./zod.js";
import "./runtime.js";

// src/github/issue-events.ts
var MOST_PAGES = 3;
var noted = object({
  event: string(),
  actor: object({ login: string() }).nullish(),
  created_at: string(),
  label: object({ name: string() }).nullish(),
  state_reason: string().nullish()
});
async function historyOf(client, place, number) {
  const events = await everyPage(
    client,
    "GET /repos/{owner}/{repo}/issues/{issue_number}/events",
    { ...place, issue_number: number, per_page: 100 },
    MOST_PAGES
  );
  return events.flatMap((raw) => {
    const { event, actor, created_at: at, label, state_reason: reason } = noted.parse(raw);
    const common = { actor: actor?.login ?? "ghost", at };
    if (event === "labeled" || event === "unlabeled") return label ? [{ event, ...common, label: label.name }] : [];
    if (event === "renamed") return [{ event, ...common }];
    return event === "closed" ? [{ event, ...common, reason: toStateReason(reason) }] : [];
  });
}
export {
  historyOf
};
