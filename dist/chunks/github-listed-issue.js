import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  TrackerError
} from "./tracking-tracker.js";

// src/github/pages.ts
var MOST_PAGES = 300;
var LISTS = { lists: true };
async function everyPage(client, route, parameters, most = MOST_PAGES) {
  const ask = client.request;
  const items = [];
  let next = {};
  for (let page = 1; page <= most; page++) {
    const { data, headers } = await ask(route, {
      ...parameters,
      ...next,
      request: LISTS
    });
    for (const item of data) items.push(item);
    next = nextPage(headers.link, page + 1);
    if (next === null) return items;
  }
  if (most < MOST_PAGES) return items;
  throw new TrackerError(
    "unavailable",
    `${route} does not end after ${MOST_PAGES} pages: what answers there is most likely not GitHub.`
  );
}
function nextPage(link, page) {
  const [, address] = /<([^<>]*)>;\s*rel="next"/u.exec(link ?? "") ?? [];
  if (address === void 0) return null;
  const query = new URLSearchParams(address.split("?")[1] ?? "");
  const after = query.get("after");
  return after === null ? { page: query.get("page") ?? `${page}` } : { after };
}

// src/github/listed-issue.ts
function toIssues(listed) {
  return listed.filter((issue) => !issue.pull_request).map(toIssue);
}
function toIssue(issue) {
  if (!looksLikeIssue(issue))
    throw new TrackerError(
      "unavailable",
      "What was answered in place of an issue is none: what answers there is most likely not GitHub. Run again later."
    );
  return {
    number: issue.number,
    url: issue.html_url,
    title: issue.title,
    body: issue.body ?? "",
    state: issue.state === "closed" ? "closed" : "open",
    stateReason: toStateReason(issue.state_reason),
    labels: issue.labels.flatMap((label) => typeof label === "string" ? label : label.name ?? []),
    labelIds: Object.fromEntries(
      issue.labels.flatMap(
        (label) => typeof label === "string" || label.name === void 0 || label.id === void 0 ? [] : [[label.name, Number(label.id)]]
      )
    ),
    assignees: (issue.assignees ?? []).map(({ login }) => login),
    author: issue.user?.login ?? "ghost",
    comments: issue.comments,
    locked: issue.locked,
    createdAt: issue.created_at,
    updatedAt: issue.updated_at,
    closedAt: issue.closed_at,
    closedBy: issue.closed_by?.login ?? null
  };
}
var looksLikeIssue = ({ number, title, labels }) => typeof number === "number" && typeof title === "string" && Array.isArray(labels);
function toStateReason(reason) {
  switch (reason) {
    case "completed":
    case "not_planned":
    case "duplicate":
    case "reopened":
      return reason;
    default:
      return null;
  }
}

export {
  LISTS,
  everyPage,
  toIssues,
  toIssue,
  toStateReason
};
