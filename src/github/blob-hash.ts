import { createHash } from 'node:crypto';

/** The SHA that Git gives to a blob with this content, in the kind of `like`: SHA-1, or SHA-256 for its 64 digits. */
export function blobHash(content: Uint8Array, like: string): string {
  return createHash(like.length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${content.byteLength}\0`)
    .update(content)
    .digest('hex');
}
