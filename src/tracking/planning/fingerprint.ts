/**
 * Hashes of data, so that equal plans are seen to be equal. Change here when a harmless difference changes them.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** JSON with sorted keys: the same text for the same data. `undefined` members are left out, as in JSON. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : inner,
  );
}

/**
 * 16 hexadecimal digits of SHA-256 over canonical JSON.
 *
 * @param commit left out wherever it is named: what differs in the commit alone has the same fingerprint
 */
export function fingerprint(value: unknown, commit = ''): string {
  const json = canonicalJson(value);
  return bytesToHex(sha256(utf8ToBytes(commit === '' ? json : json.replaceAll(commit, 'HEAD')))).slice(0, 16);
}
