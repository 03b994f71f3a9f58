/**
 * What `doctor` looks at, as plain data. Change here when it should look at more.
 */
import type { Config } from '../config/schema.ts';

/** How a read ended: `refused` is 401 or 403, `missing` 404, which GitHub also says for what a token may not see. */
export type Answer<Value> = { ok: Value } | 'refused' | 'missing' | 'failed';

/** A repository, a token and a config, as GitHub tells them. Nothing of it is written. */
export interface Facts {
  repository: string;
  /** Whose token it is; `null` for that of an installation (a workflow's, an App's). */
  login: string | null;
  /** What a classic token may, as it says itself; `null` for others, which don't tell. */
  scopes: readonly string[] | null;
  about: {
    defaultBranch: string;
    archived: boolean;
    hasIssues: boolean;
    fork: boolean;
    private: boolean;
    /** Whether the token's owner may push; `null` if GitHub does not tell. */
    mayPush: boolean | null;
  };
  config: { path: string; read: { config: Config } | { errors: readonly string[] } | 'none' };
  tracker: { repository: string; archived: boolean; hasIssues: boolean; private: boolean } | null;
  reads: { contents: Answer<true>; issues: Answer<true>; pulls: Answer<true> };
  /** Whether the label is there. */
  label: Answer<true>;
  /** Authors of issues with the label, the newest hundred. */
  authors: readonly string[];
  workflows: Answer<readonly { path: string; text: string }[]>;
  /** What a workflow's token may by default; only administrators see it. */
  defaultPermissions: Answer<'read' | 'write'>;
  /** Whether Actions may run at all; only administrators see it. */
  actionsEnabled: Answer<boolean>;
  isProtected: Answer<boolean>;
}

/** One line of the report. `note`: no fault, but worth knowing. */
export interface Finding {
  about: string;
  state: 'ok' | 'note' | 'wrong';
  says: string;
  /** What to do; only where something is wrong, or could be better. */
  cure: string | null;
}
