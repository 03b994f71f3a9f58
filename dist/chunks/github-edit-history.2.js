import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  array,
  object,
  record,
  string
} from "./zod.js";

// src/github/edit-history.ts
var THINKABLE = 1e3;
var AT_ONCE = 50;
var contentEdits = object({
  nodes: array(
    object({
      editedAt: string(),
      editor: object({ login: string() }).nullable(),
      diff: string().nullable()
    })
  )
}).nullable();
var history = object({
  userContentEdits: contentEdits,
  timelineItems: object({ nodes: array(object({ previousTitle: string(), currentTitle: string() })) })
});
var answer = object({ data: object({ repository: record(string(), history.nullable()) }) });
async function overwrittenBy(client, place, edits) {
  const found = [];
  const last = [...new Map(edits.map((edit) => [edit.number, edit])).values()];
  const open = last.reduce((sum, { looked, wrote }) => sum + (wrote === null ? 0 : wrote - looked), 0);
  if (open < THINKABLE) return [];
  for (let at = 0; at < last.length; at += AT_ONCE) {
    const some = last.slice(at, at + AT_ONCE);
    const histories = await ask(client, place, some);
    for (const edit of some) {
      const known = histories?.[`i${edit.number}`];
      const { body, title } = known ? lostIn(known, edit) : { body: null, title: null };
      if (body !== null || title !== null) found.push({ number: edit.number, body, title });
    }
  }
  return found;
}
async function ask(client, { owner, repo }, edits) {
  const issues = edits.map(
    ({ number }) => `i${number}: issue(number: ${number}) { userContentEdits(first: 10) { nodes { editedAt editor { login } diff } } timelineItems(last: 10, itemTypes: [RENAMED_TITLE_EVENT]) { nodes { ... on RenamedTitleEvent { previousTitle currentTitle } } } }`
  );
  const query = `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${issues.join(" ")} } }`;
  const { baseUrl } = client.request.endpoint.DEFAULTS;
  try {
    const response = await client.request("POST /graphql", {
      // an Enterprise Server has it beside its REST API
      baseUrl: baseUrl.replace(/\/api\/v3$/u, "/api"),
      query,
      variables: { owner, repo },
      request: { once: true }
    });
    return answer.safeParse(response.data).data?.data.repository ?? null;
  } catch {
    return null;
  }
}
var same = (a, b) => a.replaceAll("\r\n", "\n").trimEnd() === b.replaceAll("\r\n", "\n").trimEnd();
function lostIn({ userContentEdits, timelineItems }, { read, sent }) {
  const versions = newestFirst(userContentEdits?.nodes ?? []);
  const ours = versions.findIndex(({ diff }) => sent.body !== void 0 && same(diff ?? "", sent.body));
  const before = ours < 0 ? void 0 : versions[ours + 1];
  const isTheirs = before !== void 0 && before.diff !== null && !same(before.diff, read.body) && before.editor?.login !== versions[ours]?.editor?.login;
  const renamed = timelineItems.nodes.findLast(({ currentTitle }) => currentTitle === sent.title);
  return {
    body: isTheirs ? { theirs: before.diff ?? "", ours: sent.body ?? "" } : null,
    title: renamed !== void 0 && sent.title !== void 0 && renamed.previousTitle !== read.title ? { theirs: renamed.previousTitle, ours: sent.title } : null
  };
}
function newestFirst(versions) {
  const isOldestFirst = (versions[0]?.editedAt ?? "") < (versions.at(-1)?.editedAt ?? "");
  return isOldestFirst ? versions.toReversed() : versions;
}

export {
  contentEdits,
  overwrittenBy
};
