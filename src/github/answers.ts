import type { Octokit } from '@octokit/core';
import { RequestError } from '@octokit/request-error';

/** What a broken connection is to those who ask: a failure of the way, which may be gone the next time. */
const BAD_GATEWAY = 502;

type BodyReader = (body: ReadableStream<Uint8Array>) => Promise<void>;

/**
 * Request options with which the body of the answer goes to `read` as a stream.
 * If the connection breaks or `read` throws, the whole request is retried and `read` starts again.
 */
export function streamed(read: BodyReader): { parseSuccessResponseBody: false; read: BodyReader } {
  return { parseSuccessResponseBody: false, read };
}

/** Octokit's JSON parser answers cut-off JSON with the text itself. */
const isCutOff = (data: unknown, contentType = ''): boolean => typeof data === 'string' && contentType.includes('json');
/** A page of a proxy or a gateway, or an empty one, that calls itself a success: GitHub answers data. */
const isNoData = (data: unknown): boolean => typeof data !== 'object' || data === null || data instanceof ArrayBuffer;
/** GitHub's lists are lists of things. */
const isList = (data: unknown): boolean =>
  Array.isArray(data) && data.every((one: unknown) => typeof one === 'object' && one !== null && !Array.isArray(one));
const isReader = (option: unknown): option is BodyReader => typeof option === 'function';

/**
 * Octokit plugin, innermost: makes sure that an answer is whole and is GitHub's last word, before the plugins around it
 * decide about retries.
 */
export function wholeAnswers(octokit: Octokit): Record<string, never> {
  octokit.hook.wrap('request', async (request, options) => {
    const response = await request(options);
    const { status, headers } = response;
    const sent = octokit.request.endpoint.parse(options);
    // Redirects are not followed (client.ts): an issue that moved to another repository is no longer ours.
    if (status >= 300) {
      const message = `Moved to ${headers.location ?? 'another address'}`;
      throw new RequestError(message, status, { request: sent, response });
    }
    const lost = (message: string, cause?: unknown): RequestError =>
      new RequestError(message, BAD_GATEWAY, { request: sent, cause });
    const data: unknown = response.data;
    if (isCutOff(data, headers['content-type'])) throw lost('The answer was cut off');
    if (status !== 204 && isNoData(data)) throw lost('The answer is not GitHub’s: it holds no data');
    if (options.request['lists'] === true && !isList(data)) throw lost('The answer is no list');
    const read: unknown = options.request['read'];
    if (isReader(read) && data instanceof ReadableStream) {
      await read(data).catch((cause: unknown) => {
        throw lost(cause instanceof Error ? cause.message : 'The answer was cut off', cause);
      });
    }
    return response;
  });
  return {};
}

/** Reads a body that may have so many bytes; leaving the loop early closes the connection. */
export async function readBytes(body: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array | 'too-large'> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > limit) return 'too-large';
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
