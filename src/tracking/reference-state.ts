/**
 * How an issue or a pull request that minutes point to stands. Change here when reports should tell more of it than its
 * state.
 */
import type { Reference } from '../minutes/meeting.ts';

export type ReferenceState = 'open' | 'merged' | 'closed';

/** What can be asked about: the minutes, or the config, say where it is. */
export interface AskedReference {
  /** `owner/repo`. */
  repository: string;
  number: number;
  kind: Reference['kind'];
}

/** By `owner/repo#12`, lower case, as in `Mention`. What is not known is not in it. */
export type ReferenceStates = ReadonlyMap<string, ReferenceState>;

export const referenceKey = ({ repository, number }: Pick<AskedReference, 'repository' | 'number'>): string =>
  `${repository}#${number}`.toLowerCase();
