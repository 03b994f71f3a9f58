/**
 * Tasks whose issue somebody made by hand: the minutes name it, and no second one is created. Change here when a citation
 * of such an issue is taken for more, or for less, than that.
 */
import { isMereName } from '../register/mention.ts';
import { numberAt } from '../register/pinned.ts';
import type { TrackedItem } from '../tracked-item.ts';
import type { Issue } from '../tracker.ts';

/**
 * Numbers that stand where the number of a task's own issue stands: in brackets at the end of the line, or as its whole
 * text. Elsewhere in a line a number is a mere reference.
 */
export function citedHomes({ mentions }: Pick<TrackedItem, 'mentions'>, home: string): number[] {
  const numbers = mentions.flatMap((mention): number[] => {
    if (mention.removed) return [];
    if (mention.issueNumber !== null) return [mention.issueNumber];
    const [only, ...more] = isMereName(mention) ? mention.references : [];
    const number = only === undefined || more.length > 0 ? null : numberAt(only, home);
    return number === null ? [] : [number];
  });
  return [...new Set(numbers)];
}

/** The task's issue, if it is one of these, and what is to be said of it. */
export function homeMadeByHand(
  item: TrackedItem,
  isOpen: boolean,
  home: string,
  issues: ReadonlyMap<number, Issue> | undefined,
): { reason: string; warnings: string[] } | null {
  const [issue] = citedHomes(item, home).flatMap((number) => issues?.get(number) ?? []);
  if (issue === undefined) return null;
  const reason = `tracked by #${issue.number}, made by hand`;
  const isForgotten = isOpen && issue.state === 'closed';
  return {
    reason,
    warnings: isForgotten ? [`#${issue.number} is closed, and the minutes still list its task as open`] : [],
  };
}
