/**
 * What people have said about a task to the tool itself, by a command or a tick: theirs, and before what later minutes say.
 * Change here, and in the passport's data, when they can say something further.
 */

/** Who said it, when, and in which comment. */
export interface Word {
  /** Login. */
  by: string;
  /** ISO instant. */
  at: string;
  /** The comment's id; `null` for a tick. */
  comment: number | null;
}

export interface Said {
  /** It is done, or dropped. It holds as long as the issue is closed: whoever reopens it has the last word. */
  state?: (Word & { as: 'completed' | 'not_planned' }) | undefined;
  /** ISO day; `null`: what the minutes say holds again. */
  due?: (Word & { date: string | null }) | undefined;
  /** Whose it is. */
  owners?: (Word & { logins: string[] }) | undefined;
  title?: (Word & { title: string }) | undefined;
  /** It is the task of that issue. */
  same?: (Word & { number: number }) | undefined;
  /** Issues whose mentions it has got. */
  joined?: (Word & { number: number })[] | undefined;
  /** Ids of tasks that are others, however alike. */
  apart?: (Word & { id: string })[] | undefined;
}

/** Whether people have said which mentions are this task: then no later thought moves one of them. */
export const isFirm = ({ said }: { said?: Said | undefined }): boolean =>
  (said?.joined?.length ?? 0) + (said?.apart?.length ?? 0) > 0;

type Named = Readonly<{ id: string; said?: Said | undefined }>;

/** Whether people have said that these are two. */
export const areApart = (a: Named, b: Named): boolean =>
  [
    [a, b],
    [b, a],
  ].some(([one, other]) => one?.said?.apart?.some(({ id }) => id === other?.id) === true);
