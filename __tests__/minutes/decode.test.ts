import { describe, expect, it } from '@jest/globals';
import { decode, MAX_BYTES } from '../../src/minutes/page/decode.ts';

const bytes = (...list: number[]): Uint8Array => Uint8Array.from(list);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const marked = `\uFEFF${text}`;
  const view = new DataView(new ArrayBuffer(2 * marked.length));
  for (let index = 0; index < marked.length; index++) view.setUint16(2 * index, marked.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
};
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('pages that can be read', () => {
  it.each([
    ['UTF-8', utf8('Grüße 例会'), 'Grüße 例会', []],
    ['UTF-8 with a byte order mark', utf8('\uFEFF# a'), '# a', []],
    ['UTF-16, little end first', utf16('# ü', true), '# ü', []],
    ['UTF-16, big end first', utf16('# ü', false), '# ü', []],
    ['Latin-1', latin1('Grüße an alle Anwesenden'), 'Grüße an alle Anwesenden', ['not-utf8']],
    ['windows-1252', bytes(...latin1('a price in '), 0x80), 'a price in €', ['not-utf8']],
    ['nothing', bytes(), '', []],
  ])('%s', (_, stored, text, rules) => {
    const { page, diagnostics } = decode('a.md', stored, MAX_BYTES);
    expect(page).toEqual({ path: 'a.md', text });
    expect(diagnostics.map(({ rule }) => rule)).toEqual(rules);
  });
});

describe('pages that are skipped', () => {
  it.each([
    ['too large', utf8('a'.repeat(11)), 'too-large'],
    ['binary', bytes(0x89, 0x50, 0x4e, 0x47, 0, 0, 1), 'unreadable'],
    ['another encoding', bytes(0xb2, 0xe2, 0xca, 0xd4, 0xd6, 0xd0, 0xce, 0xc4), 'not-utf8'],
    ['control characters', bytes(0xff, 0x01, 0x02, 0x61), 'not-utf8'],
  ])('%s', (_, stored, rule) => {
    const { page, diagnostics } = decode('a.md', stored, 10);
    expect(page).toBeNull();
    expect(diagnostics).toMatchObject([{ path: 'a.md', line: 1, rule, severity: 'error' }]);
  });
});
