/**
 * Which issues are ours, and what their passports say. Change here when an issue of ours is not recognised, or a
 * stranger’s is.
 */
import { isAmong, isSameName } from '../names.ts';
import { renderReadable } from './block.ts';
import { BEGIN_MARK, blocksOf, DATA, isSameSource, readBlock, type Block } from './blocks.ts';
import { encodePassport, type Passport } from './data.ts';
import { fitPassport } from './size.ts';
import type { SourceIdentity } from '../source.ts';
import type { Mention, TrackedItem } from '../tracked-item.ts';
import type { Issue } from '../tracker.ts';

export type { Passport } from './data.ts';

/** Whose passports count: on issues with the identity label, created by one of these authors, about this source. */
export interface Trust {
  label: string;
  authors: readonly string[];
  source: SourceIdentity;
}

/** The identity label on an issue, by the number that stays when it is renamed. */
export interface LabelSeen {
  issue: number;
  id: number;
}

export interface TrackedIssue {
  issue: Issue;
  passport: Passport;
  item: TrackedItem;
  /** The hidden data of the block that tells it. */
  hidden: string;
  /** A person took the identity label away: hands off, but the task is known and not created anew. */
  released: boolean;
  /** Written by a newer version of the tool: hands off, but the task is known. */
  newer: boolean;
}

export interface IssueRegister {
  /** By number. */
  tracked: TrackedIssue[];
  /** Ours by author and label, but somebody deleted or damaged the block. */
  orphans: Issue[];
  /** Ours by author and label, and only a newer version of the tool understands the block. */
  sealed: Issue[];
  /** Somebody else's text, and why. */
  ignored: { number: number; reason: string }[];
  /** Those of them that are labelled and name this source: perhaps ours, written with another token. */
  untrusted: { number: number; author: string }[];
  /** The tasks that the open ones of those hold, as their text says: no second issue is made beside one that may be ours. */
  claimed: { number: number; author: string; mentions: Mention[] }[];
}

/** The whole block, marks included, with line feeds. */
export function renderPassport(passport: Passport, serverUrl: string): string {
  const fitting = fitPassport(passport);
  const readable = renderReadable(fitting, serverUrl);
  return `${BEGIN_MARK}\n\n${readable}\n\n${DATA}${encodePassport(fitting)} -->`;
}

/** The hidden data of a body's first block, as text; `null` without one. Equal texts: equal data. */
export const hiddenDataOf = (body: string): string | null => blocksOf(body)[0]?.data ?? null;

export const hasLabel = (issue: Issue, label: string): boolean => issue.labels.some((name) => isSameName(name, label));

/** Where an issue shows the label, and the number that the label has there; `null` where the tracker has no such numbers. */
export function labelSeenOn({ number, labels, labelIds = {} }: Issue, label: string): LabelSeen | null {
  const name = labels.find((one) => isSameName(one, label));
  const id = name === undefined ? undefined : labelIds[name];
  return id === undefined ? null : { issue: number, id };
}

export const isTrustedAuthor = (issue: Issue, authors: readonly string[]): boolean => isAmong(authors)(issue.author);

/**
 * Which issues are tracked tasks of this source. Everything else is somebody's text.
 *
 * @param borrowed numbers of issues whose block is known to be a copy of another issue's
 */
export function readRegister(
  issues: readonly Issue[],
  trust: Trust,
  borrowed: ReadonlySet<number> = new Set(),
): IssueRegister {
  const register: IssueRegister = { tracked: [], orphans: [], sealed: [], ignored: [], untrusted: [], claimed: [] };
  for (const issue of issues.toSorted((a, b) => a.number - b.number)) {
    const isBorrowed = borrowed.has(issue.number) && hasLabel(issue, trust.label);
    const verdict = isBorrowed ? 'orphan' : classify(issue, trust);
    const { number, author } = issue;
    const own = isTrustedAuthor(issue, trust.authors) ? undefined : passportLikeOurs(issue, trust);
    if (own) register.untrusted.push({ number, author });
    if (own && issue.state === 'open') register.claimed.push({ number, author, mentions: own.mentions });
    if (verdict === 'orphan') register.orphans.push(issue);
    else if (verdict === 'sealed') register.sealed.push(issue);
    else if ('reason' in verdict) register.ignored.push({ number: issue.number, reason: verdict.reason });
    else register.tracked.push(verdict);
  }
  return register;
}

function classify(issue: Issue, trust: Trust): TrackedIssue | { reason: string } | 'orphan' | 'sealed' {
  const { label, authors, source } = trust;
  const blocks = blocksOf(issue.body);
  const labelled = hasLabel(issue, label);
  if (!isTrustedAuthor(issue, authors))
    return {
      reason:
        blocks.length === 0
          ? 'not created by this tool'
          : `carries a passport, but was created by ${issue.author}: add the author to \`trusted-authors\` if that is you`,
    };
  const read = blocks.flatMap(readWhole);
  const own = read.filter(({ passport }) => isSameSource(passport.source, source));
  // of a copy beside it, one's own is the one that knows the title
  const meant = own.find(({ passport }) => passport.written.title === issue.title) ?? own[0];
  if (meant) {
    const { passport, data, newer } = meant;
    const { id, series, mentions, said } = passport;
    const item = { id, series, number: issue.number, mentions, ...(said && { said }) };
    return { issue, passport, item, hidden: data, released: !labelled, newer };
  }
  const [other] = read;
  if (other) return { reason: `belongs to the minutes of ${other.passport.source.repository}` };
  if (!labelled) return { reason: 'no passport' };
  return blocks.some(({ data }) => readBlock(data).kind === 'sealed') ? 'sealed' : 'orphan';
}

function readWhole({ data }: Block): { passport: Passport; data: string; newer: boolean }[] {
  const read = readBlock(data);
  return read.kind === 'read' ? [{ passport: read.passport, data, newer: read.newer }] : [];
}

/**
 * Issues that may hold a copy of another issue's block in place of their own: it has the same task, and the other one bears
 * the title that it tells. Or a person gave them another title: whoever can, asks.
 */
export function perhapsBorrowed(tracked: readonly TrackedIssue[]): TrackedIssue[] {
  const isTitled = ({ issue, passport }: TrackedIssue): boolean => issue.title === passport.written.title;
  const titled = new Set(tracked.filter(isTitled).map(({ item }) => item.id));
  return tracked.filter((one) => !isTitled(one) && titled.has(one.item.id));
}

const passportLikeOurs = (issue: Issue, { label, source }: Trust): Passport | undefined =>
  hasLabel(issue, label)
    ? blocksOf(issue.body)
        .flatMap(readWhole)
        .find(({ passport, newer }) => !newer && isSameSource(passport.source, source))?.passport
    : undefined;
