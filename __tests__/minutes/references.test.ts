import { describe, expect, it } from '@jest/globals';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { ReadingRules, Reference } from '../../src/minutes/meeting.ts';
import { referencesIn } from '../../src/minutes/fields/references.ts';

const plainRules: ReadingRules = {
  markers: ['AI'],
  languages: ['en'],
  references: { defaultOwner: null, aliases: {} },
  series: [],
  knownLogins: [],
};

function read(markdown: string, references: Partial<ReadingRules['references']> = {}) {
  const root = fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const definitions = new Map<string, string>();
  const collect = (node: Nodes): void => {
    if (node.type === 'definition') definitions.set(node.identifier, node.url);
    if ('children' in node) node.children.forEach(collect);
  };
  collect(root);
  const rules = { ...plainRules, references: { ...plainRules.references, ...references } };
  return referencesIn(root.children, rules, definitions);
}

/** `example/specs#12 pull`, with `?` for what nothing tells. */
function short({ owner, repo, number, kind }: Reference): string {
  return `${owner ?? '?'}/${repo ?? '?'}#${number} ${kind}`;
}

describe('references that minutes write', () => {
  it.each([
    // URLs
    ['https://github.com/example/specs/pull/12', ['example/specs#12 pull']],
    ['<https://github.com/example/specs/issues/12>', ['example/specs#12 issue']],
    ['http://github.com/example/specs/issues/12#issuecomment-99', ['example/specs#12 issue']],
    ['https://github.com/example/specs/pull/12/files#diff-1', ['example/specs#12 pull']],
    ['https://github.com/example/specs/pulls/12', ['example/specs#12 pull']],
    ['(https://github.com/example/specs/pull/12).', ['example/specs#12 pull']],
    ['https://redirect.github.com/example/specs/pull/12', ['example/specs#12 pull']],
    ['github.com/example/specs/pull/12', ['example/specs#12 pull']],
    ['see example/specs/pull/12', ['example/specs#12 pull']],
    ['https://git.example.org/example/specs/issues/3?x=1', ['example/specs#3 issue']],
    ['[the proposal](https://github.com/example/specs/pull/12)', ['example/specs#12 pull']],
    ['[the *proposal*][p]\n\n[p]: https://github.com/example/specs/pull/12', ['example/specs#12 pull']],
    // short forms
    ['example/specs#12', ['example/specs#12 unknown']],
    ['specs#12', ['?/specs#12 unknown']],
    ['specs/#12', ['?/specs#12 unknown']],
    ['example/specs/#12', ['example/specs#12 unknown']],
    ['specs/pull/#12', ['?/specs#12 unknown']],
    ['#12', ['?/?#12 unknown']],
    ['(#12)', ['?/?#12 unknown']],
    ['GH-12', ['?/?#12 unknown']],
    ['PR 12', ['?/?#12 pull']],
    ['PR#12', ['?/?#12 pull']],
    ['PR #12', ['?/?#12 pull']],
    ['pull request 12', ['?/?#12 pull']],
    ['Pull-Request #12', ['?/?#12 pull']],
    ['PR specs/#12', ['?/specs#12 pull']],
    ['issue 5', ['?/?#5 issue']],
    ['Issue#5', ['?/?#5 issue']],
    ['issue Nr. 5', ['?/?#5 issue']],
    ['demande de tirage n°12', ['?/?#12 pull']],
    ['Epics #285 and #181', ['?/?#285 issue', '?/?#181 unknown']],
    ['*see* **specs**#12', ['?/specs#12 unknown']],
    // structure
    ['| a | b |\n| - | - |\n| #1 | specs#2 |', ['?/?#1 unknown', '?/specs#2 unknown']],
    ['- a #1\n  - b #2', ['?/?#1 unknown', '?/?#2 unknown']],
    ['<a href="https://github.com/example/specs/pull/12">this</a>', ['example/specs#12 pull']],
  ])('%j points to %j', (markdown, expected) => {
    expect(read(markdown).references.map(short)).toEqual(expected);
  });

  it.each([
    '`#12` and `https://github.com/example/specs/pull/12`',
    '    see #12',
    'a <!-- #12 --> b',
    '<!-- https://github.com/example/specs/pull/12 -->',
    'https://github.com/example/specs/commit/0a1b2c3',
    'https://github.com/example/specs/discussions/12',
    'https://github.com/example/specs/wiki/12',
    'https://github.com/example/specs/milestone/12',
    'https://gitlab.com/example/specs/issues/12',
    'EIP-1234 and RFC 1234',
    'RFC #7',
    'discussion #12',
    'Meeting #12',
    'call #44',
    '[top](#12)',
    '[#section](#section)',
    'the colour #123456',
    '#c0ffee',
    'C#1',
    'our #1 priority',
    '#12-tunnels',
    'AI #3',
    'there are 5 issues',
    'issues 5 days old',
    'PRs: 3 open',
    'version 1.2#3.4',
    'a#b',
    '#0',
  ])('%j points to nothing', (markdown) => {
    expect(read(markdown).references).toEqual([]);
  });

  it.each([
    ['[specs#12](https://github.com/example/specs/pull/12)', ['example/specs#12 pull']],
    ['[specs/#12](https://github.com/example/specs/pull/12) again: #12, specs#12', ['example/specs#12 pull']],
    ['first specs#12, then https://github.com/example/specs/pull/12', ['example/specs#12 pull']],
    ['#1, #2, #1', ['?/?#1 unknown', '?/?#2 unknown']],
    ['example/specs#1 and example/docs#1', ['example/specs#1 unknown', 'example/docs#1 unknown']],
  ])('%j names each thing once, in its fullest form', (markdown, expected) => {
    expect(read(markdown).references.map(short)).toEqual(expected);
  });

  it('completes what the config tells', () => {
    const config = { defaultOwner: 'example', aliases: { capi: 'lighthouse/cluster-api' } };
    expect(read('capi#3, CAPI/#4, specs#5, #6', config).references).toEqual([
      {
        owner: 'lighthouse',
        repo: 'cluster-api',
        number: 3,
        kind: 'unknown',
        url: 'https://github.com/lighthouse/cluster-api/issues/3',
      },
      {
        owner: 'lighthouse',
        repo: 'cluster-api',
        number: 4,
        kind: 'unknown',
        url: 'https://github.com/lighthouse/cluster-api/issues/4',
      },
      { owner: 'example', repo: 'specs', number: 5, kind: 'unknown', url: 'https://github.com/example/specs/issues/5' },
      { owner: null, repo: null, number: 6, kind: 'unknown', url: null },
    ]);
  });

  it('keeps the host of an Enterprise Server, and leaves out what is no part of the address', () => {
    const urls = read(
      'https://redirect.github.com/a/b/pull/1/files http://git.example.org/c/d/issues/2#top',
    ).references;
    expect(urls.map(({ url }) => url)).toEqual([
      'https://github.com/a/b/pull/1',
      'https://git.example.org/c/d/issues/2',
    ]);
  });
});

describe('links whose text and target disagree', () => {
  it.each([
    ['[specs#12](https://github.com/example/specs/pull/21)', 'specs#12', 'example/specs#21 pull'],
    ['[docs#12](https://github.com/example/specs/pull/12)', 'docs#12', 'example/specs#12 pull'],
    ['[lighthouse/specs#12](https://github.com/example/specs/pull/12)', 'lighthouse/specs#12', 'example/specs#12 pull'],
  ])('%j is reported, and the target counts', (markdown, text, reference) => {
    const found = read(`intro\n\n${markdown}`);
    expect(found.mismatches).toEqual([{ text, target: expect.stringContaining('https://'), line: 3 }]);
    expect(found.references.map(short)).toEqual([reference]);
  });

  it.each([
    '[specs#12](https://github.com/example/specs/pull/12)',
    '[PR 12](https://github.com/example/specs/pull/12)',
    '[k8s-api#12](https://github.com/example/k8s-cluster-api/pull/12)',
    '[example/#12](https://github.com/example/issues/issues/12)',
    '[the first of them](https://github.com/example/specs/pull/12)',
    '[https://github.com/example/specs/pull/12](https://github.com/example/specs/pull/12)',
  ])('%j agrees with itself', (markdown) => {
    expect(read(markdown).mismatches).toEqual([]);
  });
});

describe('short forms that nothing resolves', () => {
  it('are told with their lines', () => {
    expect(read('see specs#12\nand #3 here').unresolved).toEqual([
      { text: 'specs#12', line: 1 },
      { text: '#3', line: 2 },
    ]);
  });

  it('are none where a fuller form of the same thing stands beside', () => {
    expect(read('#12: https://github.com/example/specs/pull/12').unresolved).toEqual([]);
  });
});
