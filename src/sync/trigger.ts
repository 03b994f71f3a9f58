/** What a run is about. */
export type Trigger =
  | {
      kind: 'pull-request';
      number: number;
      head: string;
      state: 'open' | 'merged' | 'closed';
      base: string;
      isSilent: boolean;
    }
  /** The second stage of a fork's pull request: which one it is must be looked up by its head. */
  | { kind: 'pull-request-of'; headOwner: string; headBranch: string; head: string }
  | { kind: 'push'; before: string }
  | { kind: 'resync' };
