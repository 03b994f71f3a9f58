/**
 * Which mention says that a task is done. Change here when “done” counts that should not, or does not.
 */
import type { Config } from '../../config/schema.ts';
import type { Evidence } from '../../minutes/meeting.ts';
import { compareDates, compareMentions } from '../register/mention.ts';
import { statusOf } from './status-of.ts';
import type { Mention, TrackedItem } from '../tracked-item.ts';

export type DoneMention = Mention & { evidence: Evidence };

/**
 * What the minutes said of a task, lines that were removed since included: tidying up a page, or deleting an old one,
 * neither closes nor reopens anything.
 */
export function newestWord(item: TrackedItem): Mention {
  return statusOf({ ...item, mentions: item.mentions.map((mention) => ({ ...mention, removed: false })) }).mention;
}

/**
 * The mention that says that a task is done; `null` if it is open, or if only an undated meeting says so. A mere hint
 * ("has been merged") after an explicit "done" takes nothing back: of all that was said since the task was last listed
 * as open, explicit evidence counts first, then the newest.
 */
export function doneBy(item: TrackedItem): DoneMention | null {
  if (newestWord(item).status === 'open') return null;
  const dated = item.mentions.filter(({ date }) => date !== null);
  const lastOpen = dated
    .filter(({ status }) => status === 'open')
    .map(({ date }) => date)
    .sort(compareDates)
    .at(-1);
  const said = dated.filter(
    (mention): mention is DoneMention =>
      mention.evidence !== null && (lastOpen === undefined || compareDates(mention.date, lastOpen) >= 0),
  );
  const explicit = said.filter(({ evidence }) => evidence.strength === 'explicit');
  const newest = (explicit.length > 0 ? explicit : said).sort(compareMentions).at(-1);
  return newest ? { ...newest, removed: false } : null;
}

/** Whether that is enough to call it done: a hint is under `close: any` only. */
export const isEnough = ({ evidence }: DoneMention, close: Config['close']): boolean =>
  evidence.strength === 'explicit' || close === 'any';
