/**
 * Which mention speaks for a task. Change here when the wrong meeting is believed.
 */
import type { Status } from '../../minutes/meeting.ts';
import { compareMentions } from '../register/mention.ts';
import type { Mention, TrackedItem } from '../tracked-item.ts';

/** What the minutes say about a task now, and the mention that says so. */
export interface StatusOf {
  status: Status;
  mention: Mention;
}

/**
 * The newest dated mention decides, whatever was merged last. Mentions whose line was removed, and undated ones, speak
 * only where nothing better is left. Where the newest meeting has several, a closed one speaks for all (somebody wrote
 * down that it is done; the other line merely lists it), an explicitly closed one before an implied one; else the later line.
 */
export function statusOf(item: TrackedItem): StatusOf {
  const newest = new NewestMention();
  for (const mention of item.mentions) newest.add(mention);
  const mention = newest.get(item.id);
  return { status: mention.status, mention };
}

/** The mention that speaks for a task, while mentions come in. */
export class NewestMention {
  /** By rank: dated lines that are there, undated ones that are there, dated ones that were removed, the rest. */
  readonly #best: (Mention | undefined)[] = [undefined, undefined, undefined, undefined];

  add(mention: Mention): void {
    const rank = (mention.removed ? 2 : 0) + (mention.date === null ? 1 : 0);
    const best = this.#best[rank];
    if (best === undefined || speaksBefore(mention, best)) this.#best[rank] = mention;
  }

  get(id: string): Mention {
    const mention = this.#best.find((best) => best !== undefined);
    if (mention === undefined) throw new Error(`tracked item ${id} has no mention: its passport is damaged`);
    return mention;
  }
}

function speaksBefore(a: Mention, b: Mention): boolean {
  if (a.date !== b.date) return compareMentions(a, b) > 0;
  return strength(a) - strength(b) > 0 || (strength(a) === strength(b) && compareMentions(a, b) > 0);
}

function strength({ status, evidence }: Mention): number {
  if (status === 'open') return 0;
  return evidence?.strength === 'explicit' ? 2 : 1;
}
