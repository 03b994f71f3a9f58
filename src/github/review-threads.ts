/**
 * Which comment on a pull request is about which action item, after further pushes. Change here when an item gets a second
 * comment, or the comment of another one.
 */
/** A comment on lines of the head that stand inside the diff. */
export interface ReviewComment {
  path: string;
  /** The last line that it is about. */
  line: number;
  /** The first one, if there are several. */
  startLine?: number | undefined;
  body: string;
  /** About an action item: its comment follows the item, is changed in place and never repeated. */
  item?: ReviewedItem | undefined;
}

interface ReviewedItem {
  /** Begins the comment's body. */
  mark: string;
  /** What the line says, to know it again when it was reworded and moved. */
  words: string;
}

/** Begins what is said about an item. */
export const ITEM_MARK = '<!-- minutes-to-issues: item ';

/** A comment of ours that stands on a pull request. */
export interface Said {
  id: number;
  path: string;
  body: string;
  /** Where its line stands now; `null`: the line was changed since, or is no longer in the diff. */
  line: number | null;
  /** Where it stood when it was said. */
  firstLine: number | null;
  /** What the line said then. */
  words: string;
}

export interface SettledThreads {
  /** Items that nothing was said about yet. */
  fresh: ReviewComment[];
  /** Items whose comment is there, and what it should say now. */
  edits: { now: string; then: Said }[];
}

type About = ReviewComment & { item: ReviewedItem };

/** From the surest on. Each is asked about the items and comments that those before it have left over. */
const WAYS: readonly ((wanted: About, then: Said) => boolean)[] = [
  ({ item }, then) => then.body.startsWith(item.mark),
  ({ line }, then) => then.line === line,
  ({ item }, then) => then.line === null && isReworded(item.words, then.words),
  ({ line }, then) => then.line === null && then.firstLine === line,
];

/** One to one: GitHub moves a comment with its line, but loses it when the line is edited. */
export function settleThreads(comments: readonly ReviewComment[], before: readonly Said[]): SettledThreads {
  let wanted = comments.filter((comment): comment is About => comment.item !== undefined);
  let said = before.filter(({ body }) => body.startsWith(ITEM_MARK));
  const edits: SettledThreads['edits'] = [];
  for (const isSame of WAYS) {
    const left: About[] = [];
    for (const one of wanted) {
      const then = said.find((candidate) => candidate.path === one.path && isSame(one, candidate));
      if (then === undefined) left.push(one);
      else {
        edits.push({ now: one.body, then });
        said = said.filter((other) => other !== then);
      }
    }
    wanted = left;
  }
  return { fresh: wanted, edits };
}

/** Whether half of the words of the shorter text stand in the other. */
function isReworded(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const common = [...left].filter((word) => right.has(word)).length;
  return common > 0 && common * 2 >= Math.min(left.size, right.size);
}

const wordsOf = (text: string): Set<string> =>
  new Set(Array.from(text.toLowerCase().matchAll(/[\p{L}\p{N}]{3,}|\p{sc=Han}/gu), ([word]) => word));
