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
  const candidates = [
    item.mentions.filter((mention) => !mention.removed && mention.date !== null),
    item.mentions.filter((mention) => !mention.removed),
    item.mentions.filter((mention) => mention.date !== null),
    item.mentions,
  ].find((mentions) => mentions.length > 0);
  const mention = candidates?.reduce((best, next) => (speaksBefore(next, best) ? next : best));
  if (mention === undefined) throw new Error(`tracked item ${item.id} has no mention: its passport is damaged`);
  return { status: mention.status, mention };
}

function speaksBefore(a: Mention, b: Mention): boolean {
  if (a.date !== b.date) return compareMentions(a, b) > 0;
  return strength(a) - strength(b) > 0 || (strength(a) === strength(b) && compareMentions(a, b) > 0);
}

function strength({ status, evidence }: Mention): number {
  if (status === 'open') return 0;
  return evidence?.strength === 'explicit' ? 2 : 1;
}
