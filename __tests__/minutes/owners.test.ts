import { describe, expect, it } from '@jest/globals';
import { lexiconOf } from '../../src/minutes/vocabulary/lexicon.ts';
import type { Names } from '../../src/minutes/people/names.ts';
import { readOwners } from '../../src/minutes/habits/owners/leading-owners.ts';
import { trailingOwners } from '../../src/minutes/habits/owners/trailing-owners.ts';

const lexicon = lexiconOf(['en', 'de', 'fr', 'zh']);
const names: Names = {
  known: new Set(['alice', 'bob', 'bm']),
  people: new Set(['alice', 'bob']),
  initials: new Set(['BM']),
  speakers: new Set(),
  mentions: new Set(),
  addresses: new Map(),
  listed: 2,
};

const lead = (text: string): string => {
  const read = readOwners(text, names, lexicon);
  return read
    ? `${read.owners.map(({ name, login }) => (login ? '@' : '') + name).join(' + ')} | ${text.slice(read.length)}`
    : 'nobody';
};

describe('owners in front', () => {
  it.each([
    ['@alice: print', '@alice | print'],
    ['@alice print', '@alice | print'],
    ['@alice, @bob and @carol: print', '@alice + @bob + @carol | print'],
    ['@alice/@bob print', '@alice + @bob | print'],
    ['@alice OR @bob to print', '@alice + @bob | print'],
    ['@alice und @bob: drucken', '@alice + @bob | drucken'],
    ['@alice et @bob : imprimer', '@alice + @bob | imprimer'],
    ['@alice and others: print', '@alice | print'],
    ['@alice, print it', '@alice | print it'],
    ['Alice to print', 'Alice | print'],
    ['Alice Doe will print', 'Alice Doe | print'],
    ['Dave and Erin to print', 'Dave + Erin | print'],
    ['Alice print it', 'Alice | print it'],
    ['eP to print', 'eP | print'],
    ['BM, will print', 'BM | print'],
    ['client teams to print', 'client teams | print'],
    ['all to print', 'all | print'],
    ['Pilot team finish it', 'Pilot team | finish it'],
    ['alice: print', 'alice | print'],
    ['alice, bob: print', 'alice + bob | print'],
    ['alice print it', 'alice | print it'],
    ['erin_, frankie – print', 'erin_ + frankie | print'],
    ['all dock members: print', 'all dock members | print'],
    ['Everybody reads it', 'Everybody | reads it'],
    ['Dave and Erin, print it', 'Dave + Erin | print it'],
    ['(bob) print', 'bob | print'],
    ['Dave 整理列表', 'Dave | 整理列表'],
    ['frankie: print', 'nobody'],
    ['docs, tests: print', 'nobody'],
    ['mark the date', 'nobody'],
    ['HIP-12 should be there', 'nobody'],
    ['Tests - Windows', 'nobody'],
    ['Docker 镜像', 'nobody'],
    ['Talk to Bob', 'nobody'],
    ['Update: print', 'nobody'],
    ['The door to be painted', 'nobody'],
    ['Good to land it', 'nobody'],
    ['Keycloak upgrade', 'nobody'],
    ['mail me at AI@example.org', 'nobody'],
  ])('%j', (text, expected) => {
    expect(lead(text)).toBe(expected);
  });
});

describe('owners behind', () => {
  it.each([
    ['print (@alice)', 'alice'],
    ['print (@alice @bob)', 'alice bob'],
    ['print - @alice', 'alice'],
    ['print - @alice - https://example.org', 'alice'],
    ['print → Alice', 'Alice'],
    ['print: @alice will open it', 'alice'],
    ['print (owner: Carol)', 'Carol'],
    ['print. Assigned to @alice', 'alice'],
    ['print by mail (@alice), by post (@bob)', 'alice bob'],
    ['print (assigned to Carol)', 'Carol'],
    ['print. Owner: van Dyke', 'van Dyke'],
    ['print – Alice – until Friday', 'Alice'],
    ['print (alice)', 'alice'],
    ['print (everyone)', 'everyone'],
    ['打印（负责人：王思）', '王思'],
    ['print (Carol)', ''],
    ['print -> done by Friday', ''],
    ['print for Alice, Bob', ''],
    ['talk to @alice', ''],
    ['print (Keycloak)', ''],
    ['print (as @alice said)', ''],
  ])('%j', (text, expected) => {
    expect((trailingOwners(text, names, lexicon)?.owners ?? []).map(({ name }) => name).join(' ')).toBe(expected);
  });
});
