import type { Octokit } from '@octokit/core';
import { RequestError } from '@octokit/request-error';

/** Request option: read the body as bytes, at most so many. The answer's data is then `Uint8Array | 'too-large'`. */
export interface BytesOptions {
  parseSuccessResponseBody: false;
  atMost: number;
}

export function bytes(limit: number): BytesOptions {
  return { parseSuccessResponseBody: false, atMost: limit };
}

/**
 * Octokit plugin, innermost: makes sure that an answer is whole and is GitHub's last word, before the plugins around it
 * decide about retries. Octokit itself turns JSON that was cut off into a string, and follows redirects of writes.
 */
export function wholeAnswers(octokit: Octokit): Record<string, never> {
  octokit.hook.wrap('request', async (request, options) => {
    const response = await request(options);
    const fail = (status: number, message: string, cause?: unknown): never => {
      throw new RequestError(message, status, { request: octokit.request.endpoint.parse(options), response, cause });
    };
    const data: unknown = response.data;
    // Redirects are not followed (client.ts): an issue that moved to another repository is no longer ours.
    if (response.status >= 300) fail(response.status, `Moved to ${response.headers.location ?? 'another address'}`);

    const limit: unknown = options.request['atMost'];
    if (typeof limit === 'number') {
      if (!(data instanceof ReadableStream)) return response;
      try {
        response.data = await readBytes(data, limit);
      } catch (cause) {
        fail(502, 'The connection was lost in the middle of the answer', cause);
      }
    } else if (typeof data === 'string' && /json/.test(response.headers['content-type'] ?? '')) {
      fail(502, 'The answer was cut off');
    }
    return response;
  });
  return {};
}

async function readBytes(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array | 'too-large'> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop early cancels the stream.
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > limit) return 'too-large';
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
