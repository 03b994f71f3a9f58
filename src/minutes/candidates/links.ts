import type { Entry } from '../blocks/outline.ts';
import { nodesOf } from '../blocks/prose.ts';
import { isEmpty } from '../habits/task-text.ts';

/** Links that stand for a task, or lead to others. Change here when a tracker has other addresses. */

const LIST_OF_ISSUES = /\/(?:issues|pulls)\/?(?:\?|$)|\/projects\/\d+(?:\/views\/\d+)?\/?(?:\?|$)/u;

/** "[Ready for review](…/issues?q=…)" and nothing else. */
export function isListElsewhere({ prose }: Entry): boolean {
  const [link, ...more] = nodesOf(prose).filter((node) => node.type !== 'text' || !isEmpty(node.value));
  return more.length === 0 && link?.type === 'link' && LIST_OF_ISSUES.test(link.url);
}

/** Links and nothing else. */
export function isOnlyLinks({ prose }: Entry): boolean {
  return nodesOf(prose).every((node) => node.type === 'link' || (node.type === 'text' && isEmpty(node.value)));
}

/** A link to one issue, pull request or ticket, and nothing else: the task is told there. */
export function isOfOneIssue({ prose }: Entry): boolean {
  const links = prose.text.match(ADDRESS) ?? nodesOf(prose).flatMap((node) => (node.type === 'link' ? [node.url] : []));
  return links.length === 1 && ONE_ISSUE.test(links[0] ?? '');
}

/** "#5: done", "acme/minutes#7" */
export const OF_ISSUE = /^(?:[\w.-]{1,60}\/[\w.-]{1,60})?#\d{1,9}(?![\p{L}\d])/u;

const ADDRESS = /https?:\/\/\S+/gu;
const ONE_ISSUE =
  /\/(?:issues|pull|pulls|merge_requests|tickets?|browse)\/(?:\p{Lu}+-)?\d+|[?&](?:id|issue|issue_id)=\w+/u;

/** Whether a link stands in some words. */
export function linksElsewhere({ prose }: Entry): boolean {
  return nodesOf(prose).some(({ type }) => type === 'link' || type === 'linkReference');
}
