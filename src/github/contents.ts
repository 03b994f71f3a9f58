/**
 * The bytes of single files. Change here when a server gives them out in another form.
 */
import type { Octokit } from '@octokit/core';
import type { FileAt } from '../tracking/source.ts';
import { TrackerError } from '../tracking/tracker.ts';
import { readBytes, streamed } from './answers.ts';
import { attempt, unlessMissing } from './attempt.ts';
import type { Attempt } from './errors.ts';
import { placeOf, type Place } from './place.ts';

/** A config is a page, not a book. Bytes. */
const TEXT_LIMIT = 1_000_000;
/** How much longer bytes are in base64 with line ends, inside of JSON. */
const JSON_GROWTH = 2;

type RawOptions = { mediaType: { format: 'raw' }; request: ReturnType<typeof streamed> };

/** The files of a repository (`owner/repo`), one by one. */
export class Contents {
  readonly #client: Octokit;
  readonly #repository: string;
  readonly #place: Place;

  constructor(client: Octokit, repository: string) {
    this.#client = client;
    this.#repository = repository;
    this.#place = placeOf(repository);
  }

  ofBlob(blob: string, limit: number): Promise<Uint8Array | 'too-large'> {
    return this.#bytes(`read the blob ${blob.slice(0, 7)}`, limit, (options) =>
      this.#client.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
        ...this.#place,
        file_sha: blob,
        ...options,
      }),
    );
  }

  /** A file of the default branch; `null`: there is none. */
  async asText(path: string): Promise<string | null> {
    const content = await unlessMissing(() =>
      this.#bytes(`read ${path}`, TEXT_LIMIT, (options) =>
        this.#client.request('GET /repos/{owner}/{repo}/contents/{path}', { ...this.#place, path, ...options }),
      ),
    );
    if (content === 'too-large') {
      throw new TrackerError('invalid', `${path} of ${this.#repository} is larger than ${TEXT_LIMIT} bytes.`);
    }
    return content === null ? null : new TextDecoder().decode(content);
  }

  /** `bytes: null`: a file too long to come with the answer. `null`: the server does not know the path at that commit. */
  async at({ path, blob }: FileAt, commit: string): Promise<{ bytes: Uint8Array | null } | 'no-file' | null> {
    const answer = await unlessMissing(() =>
      attempt(this.#reading(`read ${path}`), () =>
        this.#client.request('GET /repos/{owner}/{repo}/contents/{path}', { ...this.#place, path, ref: commit }),
      ),
    );
    return answer === null ? null : fileIn(answer.data, blob);
  }

  async #bytes(
    what: string,
    limit: number,
    ask: (options: RawOptions) => Promise<{ headers: { 'content-type'?: string } }>,
  ): Promise<Uint8Array | 'too-large'> {
    const answer: { content: Uint8Array | 'too-large' } = { content: 'too-large' };
    const request = streamed(async (body) => {
      answer.content = await readBytes(body, limit * JSON_GROWTH);
    });
    const { headers } = await attempt(this.#reading(what), () => ask({ mediaType: { format: 'raw' }, request }));
    const isWrapped = headers['content-type']?.startsWith('application/json') === true;
    const content = isWrapped && answer.content !== 'too-large' ? unwrapped(answer.content) : answer.content;
    if (content === null)
      throw new TrackerError('invalid', `Could not ${what} of ${this.#repository}: it is not a file.`);
    return content === 'too-large' || content.byteLength > limit ? 'too-large' : content;
  }

  #reading(what: string): Attempt {
    return { what: `${what} of ${this.#repository}`, effect: 'read', permission: 'contents: read' };
  }
}

/** Servers that don't know the raw format answer with the bytes in base64, inside of JSON; a folder (`null`) is JSON in any case. */
function unwrapped(json: Uint8Array): Uint8Array | null {
  const answer: unknown = JSON.parse(new TextDecoder().decode(json));
  const isFile = typeof answer === 'object' && answer !== null && 'content' in answer && 'encoding' in answer;
  if (!isFile || typeof answer.content !== 'string' || answer.encoding !== 'base64') return null;
  return Buffer.from(answer.content, 'base64');
}

/**
 * The file of an answer about a path, if it is this blob. A link is told as one, or its target is answered in its place; a
 * folder is a list. Files of more than a megabyte come without their bytes.
 */
function fileIn(answer: unknown, blob: string): { bytes: Uint8Array | null } | 'no-file' {
  const fact = (name: string): unknown =>
    typeof answer === 'object' && answer !== null ? Object.getOwnPropertyDescriptor(answer, name)?.value : undefined;
  if (fact('type') !== 'file' || fact('sha') !== blob) return 'no-file';
  const content = fact('content');
  return {
    bytes: typeof content === 'string' && fact('encoding') === 'base64' ? Buffer.from(content, 'base64') : null,
  };
}
