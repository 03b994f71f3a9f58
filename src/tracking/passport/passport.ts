import { isAmong, isSameName } from '../names.ts';
import { renderReadable } from './block.ts';
import { decodePassport, encodePassport, NewerPassportError, type Passport } from './data.ts';
import { fitPassport } from './size.ts';
import type { SourceIdentity } from '../source.ts';
import type { TrackedItem } from '../tracked-item.ts';
import { TrackerError, type Issue } from '../tracker.ts';

export type { Passport } from './data.ts';

/** Whose passports count: on issues with the identity label, created by one of these authors, about this source. */
export interface Trust {
  label: string;
  authors: readonly string[];
  source: SourceIdentity;
}

export interface TrackedIssue {
  issue: Issue;
  passport: Passport;
  item: TrackedItem;
  /** A person took the identity label away: hands off, but the task is known and not created anew. */
  released: boolean;
}

export interface IssueRegister {
  /** By number. */
  tracked: TrackedIssue[];
  /** Ours by author and label, but somebody deleted or damaged the block. */
  orphans: Issue[];
  /** Somebody else's text, and why. */
  ignored: { number: number; reason: string }[];
  /** Those of them that are labelled and name this source: perhaps ours, written with another token. */
  untrusted: { number: number; author: string }[];
}

const BEGIN = '<!-- minutes-to-issues:begin ';
const BEGIN_MARK = /<!-- minutes-to-issues:begin (\{[^\r\n]*\}) -->/gu;
const END_MARK = '<!-- minutes-to-issues:end -->';

interface Block {
  /** Positions in the body, end exclusive. */
  start: number;
  end: number;
  /** The hidden data as it stands there. */
  data: string;
}

/** The first block of a body. Without its end mark it is the begin mark alone: what follows may be a person's. */
function findBlock(body: string): Block | null {
  const [match] = body.matchAll(BEGIN_MARK);
  const data = match?.[1];
  if (!match || data === undefined) return null;
  const after = match.index + match[0].length;
  const end = body.indexOf(END_MARK, after);
  const next = body.indexOf(BEGIN, after);
  const whole = end !== -1 && (next === -1 || end < next);
  return { start: match.index, end: whole ? end + END_MARK.length : after, data };
}

/** The whole block, marks included, with line feeds. */
export function renderPassport(passport: Passport, serverUrl: string): string {
  const fitting = fitPassport(passport);
  const readable = renderReadable(fitting, serverUrl);
  return `${BEGIN}${encodePassport(fitting)} -->\n\n${readable}\n\n${END_MARK}`;
}

/** The hidden data of a body's block, as text; `null` without one. Equal texts: equal data. */
export const hiddenDataOf = (body: string): string | null => findBlock(body)?.data ?? null;

/** The same block, knowing that GitHub did not assign these logins. */
export function withoutAssignees(block: string, logins: readonly string[]): string {
  const data = logins.length === 0 ? null : hiddenDataOf(block);
  const passport = data === null ? null : decodePassport(data);
  if (data === null || !passport) return block;
  const { written } = passport;
  const assignees = written.assignees.filter((login) => !logins.includes(login));
  const refused = [...written.refused, ...logins];
  return block.replace(data, () => encodePassport({ ...passport, written: { ...written, assignees, refused } }));
}

/** Replaces the block where it stands, appends it if there is none. Everything else stays as it is, byte for byte. */
export function placeBlock(body: string, block: string): string {
  const found = findBlock(body);
  if (found) return body.slice(0, found.start) + block + body.slice(found.end);
  const gap = body === '' || /\n\r?\n$/u.test(body) ? '' : body.endsWith('\n') ? '\n' : '\n\n';
  return body + gap + block;
}

/** The block of a body; `null` without one. */
export function blockOf(body: string): string | null {
  const found = findBlock(body);
  return found && body.slice(found.start, found.end);
}

/** What a person wrote around the block. */
export function outsideBlock(body: string): string {
  const found = findBlock(body);
  return (found ? body.slice(0, found.start) + body.slice(found.end) : body).trim();
}

export const hasLabel = (issue: Issue, label: string): boolean => issue.labels.some((name) => isSameName(name, label));

export const isTrustedAuthor = (issue: Issue, authors: readonly string[]): boolean => isAmong(authors)(issue.author);

/** The numeric id survives a repository's renaming, the name is all that there is offline. */
function isSameSource(a: SourceIdentity, b: SourceIdentity): boolean {
  if (!isSameName(a.host, b.host)) return false;
  if (a.repositoryId !== null && b.repositoryId !== null) return a.repositoryId === b.repositoryId;
  return isSameName(a.repository, b.repository);
}

/**
 * Which issues are tracked tasks of this source. Everything else is somebody's text.
 * @throws TrackerError `unavailable` for a passport that only a newer version of the tool can read: creating the task
 *   anew would make a twin
 */
export function readRegister(issues: readonly Issue[], trust: Trust): IssueRegister {
  const register: IssueRegister = { tracked: [], orphans: [], ignored: [], untrusted: [] };
  for (const issue of issues.toSorted((a, b) => a.number - b.number)) {
    const verdict = classify(issue, trust);
    if (!isTrustedAuthor(issue, trust.authors) && looksOurs(issue, trust))
      register.untrusted.push({ number: issue.number, author: issue.author });
    if (typeof verdict === 'string') register.ignored.push({ number: issue.number, reason: verdict });
    else if (verdict) register.tracked.push(verdict);
    else register.orphans.push(issue);
  }
  return register;
}

/** A tracked issue, the reason why it isn't one, or `null` for an orphan. */
function classify(issue: Issue, { label, authors, source }: Trust): TrackedIssue | string | null {
  const data = hiddenDataOf(issue.body);
  const labelled = hasLabel(issue, label);
  if (!isTrustedAuthor(issue, authors))
    return data === null
      ? 'not created by this tool'
      : `carries a passport, but was created by ${issue.author}: add the author to \`trusted-authors\` if that is you`;
  const passport = data === null ? null : readPassport(issue, data);
  if (!passport) return labelled ? null : 'no passport';
  if (!isSameSource(passport.source, source)) return `belongs to the minutes of ${passport.source.repository}`;
  const { id, series, mentions } = passport;
  return { issue, passport, item: { id, series, number: issue.number, mentions }, released: !labelled };
}

function looksOurs(issue: Issue, { label, source }: Trust): boolean {
  const data = hiddenDataOf(issue.body);
  if (data === null || !hasLabel(issue, label)) return false;
  try {
    const passport = decodePassport(data);
    return passport !== null && isSameSource(passport.source, source);
  } catch {
    // what nobody trusts can't stop a run, whatever version it claims
    return false;
  }
}

function readPassport(issue: Issue, data: string): Passport | null {
  try {
    return decodePassport(data);
  } catch (error) {
    if (error instanceof NewerPassportError)
      throw new TrackerError('unavailable', `issue #${issue.number}: ${error.message}`, { cause: error });
    throw error;
  }
}
