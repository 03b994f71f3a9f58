/**
 * The ports through which the bot hears and answers, implemented by the GitHub room. Change here when it has to ask or do
 * something further in a conversation.
 */

/** The comment as the event tells it: as it was when it was written. */
export interface CommentEvent {
  id: number;
  body: string;
  author: string;
  isBot: boolean;
  createdAt: string;
  /** The issue or pull request. */
  number: number;
  isPull: boolean;
  /** To whom it was assigned then. */
  assignees: string[];
}

/** A comment as GitHub has it now. */
export interface HeardComment {
  id: number;
  /** The issue or pull request that it stands on. */
  number: number;
  isPull: boolean;
  body: string;
  /** Login. */
  author: string;
  /** By a bot's account, or through an App. */
  isBot: boolean;
  /** ISO instants. */
  createdAt: string;
  updatedAt: string;
  /** Somebody has reacted with 🚀 or 😕: perhaps we, as to what is answered. */
  isPerhapsAnswered: boolean;
}

type Reaction = 'eyes' | 'rocket' | 'confused';

export interface Hearing {
  /** Whether GitHub lets a login write to the repository. */
  mayWrite: (login: string) => Promise<boolean>;
  /** Logins to whom an issue or pull request is assigned now. */
  assigneesOf: (number: number) => Promise<string[]>;
  /** `null`: it is gone. */
  comment: (id: number) => Promise<HeardComment | null>;
  /** Comments of the whole repository since then (ISO instant), the newest hundred, oldest first. */
  recent: (since: string) => Promise<HeardComment[]>;
  /** Whether we have reacted with 🚀 or 😕. */
  isAnswered: (id: number) => Promise<boolean>;
  /** Answers whether it is new. Where a lock keeps reactions out, nothing happens. */
  react: (id: number, reaction: Reaction) => Promise<'new' | 'known'>;
  /** Whether a comment of ours since then begins with this mark. */
  hasSaid: (number: number, mark: string, since: string) => Promise<boolean>;
  /** `false`: a lock keeps it out. */
  say: (number: number, body: string) => Promise<boolean>;
}
