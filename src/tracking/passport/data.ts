/**
 * The hidden data of a passport, and how they are written and read. Change here when an issue has to remember something
 * further; what older versions wrote must stay readable.
 */
import * as z from 'zod';
import { hiddenJson } from '../../plain-text/hidden-json.ts';
import type { Mention } from '../tracked-item.ts';
import type { SourceIdentity } from '../source.ts';
import type { CloseReason } from '../tracker.ts';
import type { Said } from '../said.ts';
import { saidSchema } from './said-data.ts';

/** What the tool last wrote to an issue: one of the three sides of every merge with what people change. */
export interface Written {
  title: string;
  /** Only those that the tool added. */
  labels: string[];
  /** Only those that the tool assigned. */
  assignees: string[];
  /** Whom the minutes name and GitHub did not let us assign: not asked again until the minutes say something new. */
  refused: string[];
  state: 'open' | 'closed';
  /** Set exactly if `state` is `closed`: how the issue stood when the tool set out to close it. */
  close: { reason: CloseReason; comments: number; reopened: boolean } | null;
}

/** What an issue's body knows about its task. */
export interface Passport {
  /** Given once, never changes. */
  id: string;
  source: SourceIdentity;
  series: string;
  /** Owners of the newest wording, as written, without @. */
  owners: string[];
  /** As in `TrackedItem`. */
  mentions: Mention[];
  /** How many further mentions were let go because a body has its limit. */
  forgotten: number;
  written: Written;
  /** Ids of the workflow runs that created and closed the issue; `null`: offline, or not done by us. `undone`: what `undo` took back. */
  runs: { created: string | null; closed: string | null; undone?: string | null | undefined };
  /** Absent where nobody has said anything. */
  said?: Said | undefined;
}

/** Written by a newer version of the tool: nothing may be decided without understanding it. */
export class NewerPassportError extends Error {
  constructor(version: number) {
    super(`passport of version ${version}, this tool reads up to ${VERSION}: update minutes-to-issues`);
    this.name = 'NewerPassportError';
  }
}

const VERSION = 1;

const index = z.int().min(0);
const mentionSchema = z.object({
  p: z.tuple([index, z.string()]),
  l: z.int().min(1),
  o: z.int().min(0).default(0),
  d: z.string().nullable().default(null),
  t: index,
  w: z.array(index).default([]),
  r: z.array(index).default([]),
  s: z.array(index).default([]),
  c: index.nullable().default(null),
  k: z.literal(1).optional(),
  e: z
    .object({ l: z.int(), t: index, r: z.enum(['completed', 'not_planned']), s: z.enum(['explicit', 'implied']) })
    .nullable()
    .default(null),
  x: z.literal(1).optional(),
  u: z.object({ t: index, d: z.string().nullable() }).nullable().default(null),
  n: z.int().nullable().default(null),
  a: index.nullable().default(null),
  h: index.nullable().default(null),
  g: z.literal(1).optional(),
  b: index.optional(),
});

const schema = z.object({
  v: z.literal(1),
  id: z.string().min(1),
  source: z.object({ host: z.string(), repository: z.string(), repositoryId: z.number().nullable() }),
  series: z.string(),
  owners: z.array(z.string()),
  mentions: z.array(mentionSchema).min(1),
  forgotten: z.int().min(0).default(0),
  strings: z.array(z.string()),
  written: z.object({
    title: z.string(),
    labels: z.array(z.string()),
    assignees: z.array(z.string()),
    refused: z.array(z.string()).default([]),
    state: z.enum(['open', 'closed']),
    close: z
      .object({ reason: z.enum(['completed', 'not_planned', 'duplicate']), comments: z.int(), reopened: z.boolean() })
      .nullable()
      .default(null),
  }),
  runs: z.object({
    created: z.string().nullable().default(null),
    closed: z.string().nullable().default(null),
    undone: z.string().nullish(),
  }),
  said: saidSchema.optional(),
});

type Wire = z.input<typeof schema>;
type WireMention = Wire['mentions'][number];

/** One reader for each version that was ever written; none is ever taken away. */
const readers: Readonly<Record<number, (data: unknown) => Passport | null>> = { 1: readVersion1 };

const versioned = z.object({ v: z.number() });

/**
 * Reads hidden data, of any version from 1 on.
 * @returns `null` if it is damaged
 * @throws NewerPassportError
 */
export function decodePassport(text: string): Passport | null {
  const data = parseJson(text);
  const version = versioned.safeParse(data).data?.v;
  if (version === undefined) return null;
  if (version > VERSION) throw new NewerPassportError(version);
  return readers[version]?.(data) ?? null;
}

/**
 * As much of a newer version's data as this tool understands, to know which task it is: nothing may be written upon it.
 * `null`: it is not of a newer version, or its data are of another form.
 */
export function glimpse(text: string): { passport: Passport; version: number } | null {
  const data = parseJson(text);
  const version = versioned.safeParse(data).data?.v ?? 0;
  if (version <= VERSION || typeof data !== 'object') return null;
  const passport = readVersion1({ ...data, v: 1 });
  return passport && { passport, version };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Thrown away inside this file: a passport that points past its own table is damaged. */
class DanglingIndex extends Error {}

function readVersion1(data: unknown): Passport | null {
  const wire = schema.safeParse(data).data;
  if (!wire) return null;
  const at = (position: number): string => {
    const text = wire.strings[position];
    if (text === undefined) throw new DanglingIndex();
    return text;
  };
  try {
    const mentions = wire.mentions.map((mention): Mention => {
      const folder = at(mention.p[0]);
      return {
        path: folder === '' ? mention.p[1] : `${folder}/${mention.p[1]}`,
        line: mention.l,
        ordinal: mention.o,
        date: mention.d,
        text: at(mention.t),
        owners: mention.w.map(at),
        references: mention.r.map(at),
        section: mention.s.map(at),
        context: mention.c === null ? null : at(mention.c),
        carriedOver: mention.k === 1,
        status: mention.x === 1 ? 'closed' : 'open',
        evidence: mention.e && { line: mention.e.l, text: at(mention.e.t), reason: mention.e.r, strength: mention.e.s },
        due: mention.u && { text: at(mention.u.t), date: mention.u.d },
        issueNumber: mention.n,
        code: mention.a === null ? null : at(mention.a),
        sha: mention.h === null ? null : at(mention.h),
        removed: mention.g === 1,
        ...(mention.b !== undefined && { lead: at(mention.b) }),
      };
    });
    const { id, source, series, owners, forgotten, written, runs, said } = wire;
    return { id, source, series, owners, mentions, forgotten, written, runs, ...(said && { said }) };
  } catch (error) {
    if (error instanceof DanglingIndex) return null;
    throw error;
  }
}

/** Texts that stand in a table once, however often they are used: the same task is written the same way for months. */
class Strings {
  readonly all: string[] = [];
  readonly #positions = new Map<string, number>();

  add(text: string): number {
    const known = this.#positions.get(text);
    if (known !== undefined) return known;
    this.#positions.set(text, this.all.length);
    this.all.push(text);
    return this.all.length - 1;
  }
}

/**
 * Hidden data as text: one line of JSON that holds no `--`, `<`, `>` (it can't close its comment), no `@`, and no
 * character that an editor hides. The same passport gives the same text.
 */
export function encodePassport(passport: Passport): string {
  const strings = new Strings();
  const add = (text: string): number => strings.add(text);
  const mentions = passport.mentions.map((mention): WireMention => {
    const slash = mention.path.lastIndexOf('/');
    // a leading slash is no folder: "/a" must come back as "/a"
    const folder = slash > 0 ? mention.path.slice(0, slash) : '';
    return {
      p: [add(folder), slash > 0 ? mention.path.slice(slash + 1) : mention.path],
      l: mention.line,
      ...(mention.ordinal > 0 && { o: mention.ordinal }),
      ...(mention.date !== null && { d: mention.date }),
      t: add(mention.text),
      ...(mention.owners.length > 0 && { w: mention.owners.map(add) }),
      ...(mention.references.length > 0 && { r: mention.references.map(add) }),
      ...(mention.section.length > 0 && { s: mention.section.map(add) }),
      ...(mention.context !== null && { c: add(mention.context) }),
      ...(mention.carriedOver && { k: 1 as const }),
      ...(mention.status === 'closed' && { x: 1 as const }),
      ...(mention.evidence && { e: wireEvidence(mention.evidence, add) }),
      ...(mention.due && { u: { t: add(mention.due.text), d: mention.due.date } }),
      ...(mention.issueNumber !== null && { n: mention.issueNumber }),
      ...(mention.code !== null && { a: add(mention.code) }),
      ...(mention.sha !== null && { h: add(mention.sha) }),
      ...(mention.removed && { g: 1 as const }),
      ...(mention.lead !== undefined && { b: add(mention.lead) }),
    };
  });
  const { id, source, series, owners, forgotten, written, runs, said } = passport;
  // every member named, so that the order never depends on who built the passport
  const wire: Wire = {
    v: VERSION,
    id,
    source: { host: source.host, repository: source.repository, repositoryId: source.repositoryId },
    series,
    owners,
    written: {
      title: written.title,
      labels: written.labels,
      assignees: written.assignees,
      refused: written.refused,
      state: written.state,
      close: written.close && {
        reason: written.close.reason,
        comments: written.close.comments,
        reopened: written.close.reopened,
      },
    },
    runs: { created: runs.created, closed: runs.closed, ...(runs.undone && { undone: runs.undone }) },
    ...(said && { said: saidSchema.parse(said) }),
    forgotten,
    mentions,
    strings: strings.all,
  };
  return hiddenJson(wire);
}

const wireEvidence = (
  { line, text, reason, strength }: NonNullable<Mention['evidence']>,
  add: (text: string) => number,
): WireMention['e'] => ({ l: line, t: add(text), r: reason, s: strength });
