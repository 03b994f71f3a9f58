/**
 * Items of minutes as mentions, their keys and their order. Change here when equal owners or references do not
 * compare equal.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ActionItem, Meeting, Owner, Reference } from '../../minutes/meeting.ts';
import type { Mention, TrackedItem } from '../tracked-item.ts';
import { codeKey } from '../matching/group-numbers.ts';
import { normalise } from '../matching/words.ts';

/** 48 bits: among 100,000 tasks of one repository a collision has a chance of about 1 in 50,000. */
const ID_LENGTH = 12;

/** One action item of one meeting as a mention. `sha`: the commit that it was read from, `null` offline. */
export function mentionOf(item: ActionItem, meeting: Pick<Meeting, 'path' | 'date'>, sha: string | null): Mention {
  return {
    path: meeting.path,
    line: item.line,
    ordinal: item.ordinal,
    date: meeting.date,
    text: item.text,
    owners: unique(item.owners.map(ownerName)),
    references: unique(withoutOwnNumber(item).map(referenceName)),
    section: item.section,
    context: item.context,
    carriedOver: item.carriedOver,
    status: item.status,
    evidence: item.evidence,
    due: item.due,
    issueNumber: item.issueNumber,
    code: item.code,
    ...(item.lead !== undefined && { lead: item.lead }),
    sha,
    removed: false,
  };
}

/** Whether a text is nothing but a number of its group or a reference: it says which task, and nothing of it. */
export function isMereName(mention: Pick<Mention, 'text' | 'code' | 'references' | 'issueNumber'>): boolean {
  const { text, code, references, issueNumber } = mention;
  if (isMereNumber({ text, code })) return true;
  return (references.length > 0 || issueNumber !== null) && !/[\p{L}\p{N}]/u.test(text.replace(REFERENCE, ' '));
}

/** Whether a text is nothing but a number of its group: "39/1: still open". */
export const isMereNumber = ({ text, code }: Pick<Mention, 'text' | 'code'>): boolean =>
  code !== null && codeKey(text) === codeKey(code);

/** `#3`, `acme/minutes#3`, `PR 3`, an address. */
const REFERENCE = /https?:\/\/\S+|(?:[\w.-]+\/){0,2}[\w.-]*#\d+|\b(?:pr|issue|pull request|mr)\s?#?\d+/giu;

/** Where a mention stands: `path:line:ordinal`. Unique among the mentions of one reading. */
export function mentionKey(mention: Pick<Mention, 'path' | 'line' | 'ordinal'>): string {
  return `${mention.path}:${mention.line}:${mention.ordinal}`;
}

/** The same mention in two passports. The text is part of it: lines that passports remember may have moved since. */
export function rememberedKey(mention: Mention): string {
  return JSON.stringify([mentionKey(mention), mention.date, mention.text]);
}

/** The same words of the same owners. */
export const lineKey = ({ text, owners }: Pick<Mention, 'text' | 'owners'>): string =>
  JSON.stringify([normalise(text), owners]);

/** By date, oldest first, undated last; then path, line, ordinal. Code units decide, so that every machine agrees. */
export function compareMentions(a: Mention, b: Mention): number {
  return compareDates(a.date, b.date) || compareStrings(a.path, b.path) || a.line - b.line || a.ordinal - b.ordinal;
}

/** ISO days, oldest first; `null` (undated) comes last. */
export function compareDates(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return compareStrings(a, b);
}

export function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The oldest task first: by issue number, those without one last; then by id. */
export function compareAge(a: TrackedItem, b: TrackedItem): number {
  if (a.number !== b.number) return (a.number ?? Infinity) - (b.number ?? Infinity);
  return compareStrings(a.id, b.id);
}

/**
 * The id of the task that `first` is the first mention of: 12 hexadecimal characters, the same on every machine.
 * The place is part of it: the same words twice in one meeting are two mentions and may be two tasks.
 */
export function itemId(series: string, first: Mention): string {
  const identity = [series, first.date, first.path, first.line, first.ordinal, normalise(first.text)];
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(identity)))).slice(0, ID_LENGTH);
}

/** The login where the participants list tells whom a first name or initials mean: then "Al" and "@alice" compare equal. */
function ownerName(owner: Owner): string {
  const meant = owner.person?.login === true ? owner.person.name : owner.name;
  return meant.replace(/^@/, '').trim().toLowerCase();
}

function referenceName({ owner, repo, number }: Reference): string {
  const repository = owner !== null && repo !== null ? `${owner}/${repo}` : (repo ?? '');
  return `${repository}#${number}`.toLowerCase();
}

/** `(#12)` at the end names the task's own issue: the last reference with that number is it. */
function withoutOwnNumber({ references, issueNumber }: ActionItem): Reference[] {
  if (issueNumber === null) return references;
  const own = references.findLastIndex((reference) => reference.number === issueNumber);
  return references.filter((_, index) => index !== own);
}

function unique(values: string[]): string[] {
  return [...new Set(values)].filter((value) => value !== '');
}
