import type { Diagnostic, Page, Rule } from '../meeting.ts';
import { conflictLine } from './conflict-markers.ts';

/** Most bytes of a page: minutes of people are a thousand times smaller. */
export const MAX_BYTES = 5_000_000;

/** `page: null`: skipped, and the diagnostic says why. A byte order mark is not part of the text. */
export type Decoded = { page: Page; diagnostics: Diagnostic[] } | { page: null; diagnostics: Diagnostic[] };

/** Bytes of a file as text: UTF-8, UTF-16 with a byte order mark, or windows-1252 where that is plain. */
export function decode(path: string, bytes: Uint8Array, limit: number): Decoded {
  if (bytes.length > limit) {
    return skipped(
      path,
      'too-large',
      `${inMB(bytes.length)} MB; minutes up to ${inMB(limit)} MB are read: split the file`,
    );
  }
  const utf16 = utf16Label(bytes);
  if (utf16 !== null) return page(path, new TextDecoder(utf16).decode(bytes), []);
  if (bytes.includes(0)) return skipped(path, 'unreadable', 'a binary file, not Markdown: skipped');
  const utf8 = strictUtf8(bytes);
  if (utf8 !== null && POINTER.test(utf8))
    return skipped(path, 'unreadable', 'in Git LFS: its words are not in the repository: not read');
  if (utf8 !== null) return page(path, utf8, []);
  if (!looksLikeWestern(bytes)) {
    return skipped(path, 'not-utf8', 'neither UTF-8 nor plain Latin-1: skipped; save the file as UTF-8');
  }
  const message = 'not UTF-8: read as Latin-1 (windows-1252); save the file as UTF-8';
  return page(path, new TextDecoder('windows-1252').decode(bytes), [diagnostic(path, 'not-utf8', 'warning', message)]);
}

/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v\d+\n/u;

function page(path: string, text: string, diagnostics: Diagnostic[]): Decoded {
  const conflict = conflictLine(text);
  if (conflict !== null) {
    const message = 'a merge was not finished here, and which of its sides counts is not plain: not read';
    return { page: null, diagnostics: [{ ...diagnostic(path, 'conflict-markers', 'error', message), line: conflict }] };
  }
  return { page: { path, text }, diagnostics };
}

function skipped(path: string, rule: Rule, message: string): Decoded {
  return { page: null, diagnostics: [diagnostic(path, rule, 'error', message)] };
}

function diagnostic(path: string, rule: Rule, severity: Diagnostic['severity'], message: string): Diagnostic {
  return { path, line: 1, rule, severity, message, fix: null };
}

function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Western text has mostly ASCII, its other bytes stand for letters, and no control characters. */
function looksLikeWestern(bytes: Uint8Array): boolean {
  let high = 0;
  for (const byte of bytes) {
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c) return false;
    if (byte === 0x7f) return false;
    if (byte >= 0x80) high++;
  }
  return high <= bytes.length * 0.2;
}

function inMB(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1).replace(/\.0$/u, '');
}
