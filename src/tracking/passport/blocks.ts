/**
 * Where passports stand in a body. People copy them, and quote those of other repositories, so a body may hold several:
 * which one is meant follows from the data. Change here when the marks around a passport change.
 */
import { isSameName } from '../names.ts';
import type { SourceIdentity } from '../source.ts';
import { decodePassport, encodePassport, glimpse, NewerPassportError, type Passport } from './data.ts';

/** A block begins with this, and ends with its data, where they are in nobody's way. */
export const BEGIN_MARK = '<!-- minutes-to-issues:begin -->';
export const DATA = '<!-- minutes-to-issues:data ';
/** Issues of before have the data at their beginning, and a mark at their end. */
const DATA_FIRST = '<!-- minutes-to-issues:begin ';
const END_MARK = '<!-- minutes-to-issues:end -->';
const CLOSE = ' -->';

export interface Block {
  /** Positions in the body, end exclusive. */
  start: number;
  end: number;
  /** The hidden data as it stands there. */
  data: string;
}

/** All blocks of a body. Without its other mark one is the comment with the data alone: what stands around may be a person's. */
export function blocksOf(body: string): Block[] {
  const blocks: Block[] = [];
  /** Where a block begins whose data are still to come. */
  let begin: number | null = null;
  for (let at = nextMark(body, 0); at >= 0; at = nextMark(body, at + 1)) {
    if (body.startsWith(BEGIN_MARK, at)) {
      begin = at;
      continue;
    }
    const isFirst = body.startsWith(DATA_FIRST, at);
    const found = dataAt(body, at + (isFirst ? DATA_FIRST : DATA).length);
    if (found === null) continue;
    blocks.push(
      isFirst
        ? { start: at, end: endOfOld(body, found.end), data: found.data }
        : { start: begin ?? at, end: found.end, data: found.data },
    );
    begin = null;
  }
  return blocks;
}

function nextMark(body: string, from: number): number {
  const [first, last] = [body.indexOf(DATA_FIRST, from), body.indexOf(DATA, from)];
  return first < 0 || last < 0 ? Math.max(first, last) : Math.min(first, last);
}

/** One line of JSON, which never holds the end of a comment. */
function dataAt(body: string, start: number): { data: string; end: number } | null {
  const close = body.indexOf(CLOSE, start);
  const data = close < 0 ? '' : body.slice(start, close);
  if (!data.startsWith('{') || !data.endsWith('}') || /[\r\n]/u.test(data)) return null;
  return { data, end: close + CLOSE.length };
}

function endOfOld(body: string, after: number): number {
  const end = body.indexOf(END_MARK, after);
  const next = nextMark(body, after);
  return end !== -1 && (next === -1 || end < next) ? end + END_MARK.length : after;
}

/** What a block's data say. `newer`: written by a newer version of the tool, and then only as far as they are understood. */
export type BlockReading =
  | { kind: 'read'; passport: Passport; newer: boolean }
  | { kind: 'damaged' }
  /** Of a newer version that is not understood. */
  | { kind: 'sealed' };

export function readBlock(data: string): BlockReading {
  try {
    const passport = decodePassport(data);
    return passport ? { kind: 'read', passport, newer: false } : { kind: 'damaged' };
  } catch (error) {
    if (!(error instanceof NewerPassportError)) throw error;
    const seen = glimpse(data);
    return seen ? { kind: 'read', passport: seen.passport, newer: true } : { kind: 'sealed' };
  }
}

/**
 * The numeric id survives a repository's renaming; the name is all that there is offline. Where a server has got another
 * address, or is reached through a proxy, both together tell that it is the same repository.
 */
export function isSameSource(a: SourceIdentity, b: SourceIdentity): boolean {
  const ids = a.repositoryId !== null && b.repositoryId !== null;
  const isSameId = ids && a.repositoryId === b.repositoryId;
  if (!isSameName(a.host, b.host)) return isSameId && isSameName(a.repository, b.repository);
  return ids ? isSameId : isSameName(a.repository, b.repository);
}

/** Whether data that can't be read name that repository. */
const names = (data: string, { repository }: SourceIdentity): boolean =>
  data.toLowerCase().includes(`"repository":${JSON.stringify(repository)}`.toLowerCase());

/** Whether a block is about the minutes of this source. */
export function isAbout({ data }: Block, source: SourceIdentity): boolean {
  const read = readBlock(data);
  return read.kind === 'read' ? isSameSource(read.passport.source, source) : names(data, source);
}

/**
 * The block of a body that is about the minutes of this source: of several the one with the task's `id`, else the one
 * that can be read; `null` if there is none. Everything else is somebody's text.
 */
function ownBlock(body: string, source: SourceIdentity, id: string | null = null): Block | null {
  const own = blocksOf(body).filter((block) => isAbout(block, source));
  const readable = own.filter(({ data }) => readBlock(data).kind === 'read');
  const meant = readable.find(({ data }) => {
    const read = readBlock(data);
    return read.kind === 'read' && read.passport.id === id;
  });
  return meant ?? readable[0] ?? own[0] ?? null;
}

/** The same block, knowing that GitHub did not assign these logins. */
export function withoutAssignees(block: string, logins: readonly string[]): string {
  const data = logins.length === 0 ? undefined : blocksOf(block)[0]?.data;
  const passport = data === undefined ? null : decodePassport(data);
  if (data === undefined || !passport) return block;
  const { written } = passport;
  const assignees = written.assignees.filter((login) => !logins.includes(login));
  const refused = [...written.refused, ...logins];
  return block.replace(data, () => encodePassport({ ...passport, written: { ...written, assignees, refused } }));
}

/**
 * Replaces the block of that task where it stands, or the one of its minutes; appends it if there is none. Everything else
 * stays as it is, byte for byte.
 */
export function placeBlock(body: string, block: string): string {
  const made = readBlock(blocksOf(block)[0]?.data ?? '');
  const found = made.kind === 'read' ? ownBlock(body, made.passport.source, made.passport.id) : null;
  if (found) return body.slice(0, found.start) + block + body.slice(found.end);
  const gap = body === '' || /\n\r?\n$/u.test(body) ? '' : body.endsWith('\n') ? '\n' : '\n\n';
  return body + gap + block;
}

/** The block of a text that we wrote ourselves; `null` without one. */
export function blockOf(body: string, source: SourceIdentity): string | null {
  const found = ownBlock(body, source);
  return found && body.slice(found.start, found.end);
}

/** What stands around the block with this hidden data: a person's words. */
export function outsideBlock(body: string, hidden: string): string {
  const found = blocksOf(body).find(({ data }) => data === hidden);
  return (found ? body.slice(0, found.start) + body.slice(found.end) : body).trim();
}
