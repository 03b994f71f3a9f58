import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Root, RootContent } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { decodePassport, encodePassport, NewerPassportError, type Passport } from '../../src/tracking/passport/data.ts';
import { hiddenDataOf, readRegister, renderPassport, type Trust } from '../../src/tracking/passport/passport.ts';
import { placeBlock, withoutAssignees } from '../../src/tracking/passport/blocks.ts';
import { fitPassport } from '../../src/tracking/passport/size.ts';
import { cut, plainLine } from '../../src/plain-text/plain-line.ts';
import { quote } from '../../src/plain-text/quote.ts';
import { plainTitle } from '../../src/tracking/passport/plain-title.ts';
import type { Mention } from '../../src/tracking/tracked-item.ts';
import type { Issue } from '../../src/tracking/tracker.ts';
import { aMention } from '../support/builders.ts';

const server = 'https://github.com';
const source = { host: 'github.com', repository: 'harbour/minutes', repositoryId: 7 };
const trust: Trust = { label: 'action-item', authors: ['github-actions[bot]', 'our-app[bot]'], source };
const sha = 'c'.repeat(40);

const aPassport = (change: Partial<Passport> = {}): Passport => ({
  id: 'a1b2c3d4e5f6',
  source,
  series: 'networking',
  owners: ['alice'],
  mentions: [aMention({ sha })],
  forgotten: 0,
  written: {
    title: 'Compare the two tunnel drivers',
    labels: ['action-item'],
    assignees: ['alice'],
    refused: [],
    state: 'open',
    close: null,
  },
  runs: { created: '1', closed: null },
  ...change,
});

const anIssue = (change: Partial<Issue> = {}): Issue => ({
  number: 12,
  url: 'https://github.com/harbour/minutes/issues/12',
  title: 'Compare the two tunnel drivers',
  body: renderPassport(aPassport(), server),
  state: 'open',
  stateReason: null,
  labels: ['action-item'],
  assignees: [],
  author: 'github-actions[bot]',
  comments: 0,
  locked: false,
  createdAt: '2024-02-14T00:00:00Z',
  updatedAt: '2024-02-14T00:00:00Z',
  ...change,
});

const markdown = unified().use(remarkParse).use(remarkGfm);
const html = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeStringify);

const nodesOf = (node: Root | RootContent): (Root | RootContent)[] => [
  node,
  ...('children' in node ? node.children.flatMap(nodesOf) : []),
];

/** Text that tries things: what GitHub reads as something else than words. */
const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '@alice',
          '@org/team',
          '#12',
          'GH-12',
          'example/specs#3',
          '<!--',
          '-->',
          '--',
          '<b>',
          '</table>',
          '<img src=x>',
        ],
        ...[
          '[a](http://x.example)',
          '![a](b)',
          'https://github.com/example/specs/issues/1',
          'www.example.org',
          'a@b.example',
        ],
        ...[
          '`code`',
          '**bold**',
          '__x__',
          '~~gone~~',
          '|',
          '\\',
          '\\|',
          '$x$',
          '$$',
          '&lt;',
          '&#64;',
          '&commat;',
          '\n',
          '\r\n',
        ],
        ...[
          '\u202e',
          '\u2066',
          '\u0000',
          '\u0007',
          '\u2060',
          '# h',
          '- x',
          '1. x',
          '> q',
          '```',
          '---',
          '===',
          '[^1]',
          '[x]: y',
        ],
        ...[
          'minutes-to-issues:begin {}',
          '<!-- minutes-to-issues:end -->',
          'deadbeef1',
          ':tada:',
          ' ',
          'word',
          'https:',
          '//',
        ],
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

const nastyMention: fc.Arbitrary<Mention> = fc.record({
  path: nasty,
  line: fc.integer({ min: 1, max: 9999 }),
  ordinal: fc.nat(3),
  date: fc.option(fc.constantFrom('2024-02-14', '2024-02-28')),
  text: nasty,
  owners: fc.array(nasty, { maxLength: 3 }),
  references: fc.array(fc.oneof(nasty, fc.constantFrom('harbour/specs#12', 'other/specs#3', '#4')), { maxLength: 3 }),
  section: fc.array(nasty, { maxLength: 3 }),
  context: fc.option(nasty),
  lead: fc.option(nasty, { nil: undefined }),
  carriedOver: fc.boolean(),
  status: fc.constantFrom('open', 'closed'),
  evidence: fc.option(
    fc.record({
      line: fc.integer({ min: 1, max: 9999 }),
      text: nasty,
      reason: fc.constantFrom('completed', 'not_planned'),
      strength: fc.constantFrom('explicit', 'implied'),
    }),
  ),
  due: fc.option(fc.record({ text: nasty, date: fc.option(fc.constant('2024-03-01')) })),
  issueNumber: fc.option(fc.nat()),
  code: fc.option(fc.string()),
  sha: fc.option(fc.constant(sha)),
  removed: fc.boolean(),
});

const nastyPassport: fc.Arbitrary<Passport> = fc.record({
  id: fc.string({ minLength: 1 }),
  source: fc.record({ host: nasty, repository: fc.constant('harbour/minutes'), repositoryId: fc.option(fc.nat()) }),
  series: nasty,
  owners: fc.array(nasty, { maxLength: 3 }),
  mentions: fc.array(nastyMention, { minLength: 1, maxLength: 4 }),
  forgotten: fc.nat(5),
  written: fc.record({
    title: nasty,
    labels: fc.array(nasty, { maxLength: 3 }),
    assignees: fc.array(nasty, { maxLength: 3 }),
    refused: fc.array(nasty, { maxLength: 3 }),
    state: fc.constantFrom('open', 'closed'),
    close: fc.option(
      fc.record({
        reason: fc.constantFrom('completed', 'not_planned', 'duplicate'),
        comments: fc.nat(),
        reopened: fc.boolean(),
      }),
    ),
  }),
  runs: fc.record({ created: fc.option(nasty), closed: fc.option(nasty) }),
});

describe('hidden data', () => {
  it('comes back as it was, whatever the minutes say', () => {
    fc.assert(
      fc.property(nastyPassport, (passport) => {
        const text = encodePassport(passport);
        expect(decodePassport(text)).toEqual(passport);
        expect(encodePassport(decodePassport(text) ?? passport)).toBe(text);
      }),
    );
  });

  it('comes back from a body, and a wording can neither close its comment nor forge a mark', () => {
    fc.assert(
      fc.property(nastyPassport, (passport) => {
        const body = renderPassport(passport, server);
        expect(body.match(/<!--/gu)).toHaveLength(2);
        expect(body.match(/-->/gu)).toHaveLength(2);
        expect(decodePassport(hiddenDataOf(body) ?? '')).toEqual(passport);
        expect(/[\p{Cc}\p{Cf}\p{Cs}]/u.test(hiddenDataOf(body) ?? '')).toBe(false);
      }),
    );
  });

  it.each([
    ['no JSON', '{"v":1'],
    ['no version', '{"id":"x"}'],
    ['a version of nobody', '{"v":0}'],
    ['a missing member', '{"v":1,"id":"x"}'],
    ['a string that is not in the table', encodePassport(aPassport()).replace(/"t":\d+/u, '"t":99')],
    ['no mention', encodePassport(aPassport()).replace(/"mentions":\[.*?\}\]/u, '"mentions":[]')],
  ])('with %s is damaged', (_what, text) => {
    expect(decodePassport(text)).toBeNull();
  });

  it('of a newer version is not guessed at', () => {
    expect(() => decodePassport('{"v":2}')).toThrow(NewerPassportError);
  });

  it('of version 1, as it was first written, is read for ever', () => {
    const text =
      '{"v":1,"id":"a1","source":{"host":"github.com","repository":"harbour/minutes","repositoryId":7},"series":"networking","owners":["alice"],"written":{"title":"T","labels":["action-item"],"assignees":["alice"],"refused":[],"state":"open","close":null},"runs":{"created":"1","closed":null},"forgotten":0,"mentions":[{"p":[0,"a.md"],"l":5,"d":"2024-02-14","t":1,"w":[2],"h":3}],"strings":["networking","compare","alice","ccc"]}';
    expect(decodePassport(text)).toEqual(
      aPassport({
        id: 'a1',
        written: { title: 'T', labels: ['action-item'], assignees: ['alice'], refused: [], state: 'open', close: null },
        mentions: [aMention({ path: 'networking/a.md', line: 5, date: '2024-02-14', text: 'compare', sha: 'ccc' })],
      }),
    );
  });
});

/** The one HTML in a quote: a dollar sign that must not begin mathematics. */
const withoutDollarSpans = (text: string): string => text.replaceAll('<span>$</span>', '$');

describe('a quote', () => {
  it('renders as its own plain text and nothing else', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const tree = markdown.parse(`> ${withoutDollarSpans(quote(text))}`);
        const nodes = nodesOf(tree).map(({ type }) => type);
        const shown = nodesOf(tree)
          .map((node) => (node.type === 'text' ? node.value : ''))
          .join('');
        expect(nodes.filter((type) => !['root', 'blockquote', 'paragraph', 'text'].includes(type))).toEqual([]);
        // a name loses its @, everything else is there
        expect(shown.replaceAll('\u2060', '')).toBe(
          plainLine(text).replace(/(?<![\p{L}\p{N}_])@(?=[\p{L}\p{N}_])/gu, ''),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('holds nothing that GitHub would link', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const rendered = String(html.processSync(withoutDollarSpans(quote(text))));
        expect(rendered).not.toMatch(/@[\w]|#\d|\bGH-\d|:\/\/|\bwww\.|<(?!\/?p>)/iu);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['@alice: look at #12', 'alice: look at #\u206012'],
    ['see https://github.com/example/specs/pull/1', 'see https:\u2060//github.com/example/specs/pull/1'],
    ['GH-12 and deadbeef1 on www.example.org', 'GH-\u206012 and deadb\u2060eef1 on www\u2060.example.org'],
    ['a\u202eb\u0000c\n d', 'abc d'],
    ['20240214 stays a number', '20240214 stays a number'],
    ['👩‍💻 stays one', '👩‍💻 stays one'],
  ])('of %j shows %j', (text, shown) => {
    const rendered = nodesOf(markdown.parse(quote(text))).map((node) => (node.type === 'text' ? node.value : ''));
    expect(rendered.join('')).toBe(shown);
  });

  it('is cut at a word, never inside a character', () => {
    expect(cut('compare the two tunnel drivers', 20)).toBe('compare the two…');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 2, max: 40 }), (text, limit) => {
        expect(cut(text, limit).length).toBeLessThanOrEqual(limit);
        expect(cut(text.replace(/\p{Cs}/gu, ''), limit)).not.toMatch(/\p{Cs}/u);
      }),
    );
  });

  it('makes a title without live mentions, of at most 256 characters', () => {
    expect(plainTitle('Ask @alice\u0007 and mail bob@harbour.example')).toBe('Ask alice and mail bobharbour.example');
    expect(plainTitle('word '.repeat(100))).toHaveLength(255);
  });
});

describe('the readable part', () => {
  it('has no link but its own, no image, no HTML, whatever the minutes say', () => {
    fc.assert(
      fc.property(nastyPassport, (passport) => {
        const body = renderPassport(passport, server);
        const nodes = nodesOf(markdown.parse(withoutDollarSpans(body)));
        const links = nodes.flatMap((node) => (node.type === 'link' ? node.url : []));
        const raw = nodes.flatMap((node) => (node.type === 'html' ? node.value : []));
        // its two marks, and small print
        expect(raw.filter((tag) => !['<sub>', '</sub>', '<br>'].includes(tag))).toHaveLength(2);
        const code = nodes.flatMap((node) => (node.type === 'inlineCode' ? node.value : []));
        expect(code).toEqual(['done', '(#12)']);
        expect(nodes.filter(({ type }) => type === 'list').length).toBeLessThanOrEqual(1);
        expect(
          nodes.filter(({ type }) =>
            ['image', 'code', 'heading', 'footnoteReference', 'linkReference', 'thematicBreak'].includes(type),
          ),
        ).toEqual([]);
        for (const url of links)
          expect(url).toMatch(
            /^https:\/\/(github\.com\/harbour\/|redirect\.github\.com\/[\w.-]+\/[\w.-]+\/issues\/\d+$)/u,
          );
        // what belongs to the same owner is named as it is, so that GitHub tells its state
        const text = nodes
          .flatMap((node) => (node.type === 'text' && !/^harbour\/[\w.-]+#\d+$/u.test(node.value) ? node.value : []))
          .join('\n');
        expect(text).not.toMatch(/@\w|#\d|\bwww\.|:\/\//iu);
        expect(nodes.filter(({ type }) => type === 'table')).toHaveLength(1);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps the day and the links that a later mention does not repeat', () => {
    const body = renderPassport(
      aPassport({
        mentions: [
          aMention({
            date: '2024-02-14',
            due: { text: 'by March 20', date: '2024-03-20' },
            references: ['harbour/specs#12'],
          }),
          aMention({ date: '2024-02-28', line: 7, text: 'ask the town', due: null, references: [] }),
        ],
      }),
      server,
    );
    expect(body).toContain('Due: 2024-03-20');
    expect(body).toContain('\n- harbour/specs#12\n');
  });

  it('says what people want to know, newest first', () => {
    const body = renderPassport(
      aPassport({
        owners: ['alice', 'Team Blue'],
        mentions: [
          aMention({
            date: '2024-02-14',
            line: 53,
            sha,
            references: ['harbour/specs#12', 'other/tools#3', '#9'],
            section: ['Agenda', 'Networks', 'Encryption'],
            context: 'Which one?',
          }),
          aMention({
            date: '2024-02-28',
            line: 7,
            sha: 'd'.repeat(40),
            references: ['harbour/specs#12', 'other/tools#3', '#9'],
            due: { text: 'until March', date: '2024-03-01' },
            carriedOver: true,
            section: ['AIs from last time'],
          }),
        ],
      }),
      server,
    );
    const readable = body.slice(body.indexOf('-->') + 5, body.lastIndexOf('\n\n<!--')).replaceAll('\u2060', '');
    expect(readable).toBe(`> compare the two tunnel drivers until next meeting
>
> <sub>Networks › Encryption › Which one?</sub>

**Owners:** alice, Team Blue

Due: 2024-03-01

**References:**

- harbour/specs#12
- [other/tools#3](https://redirect.github.com/other/tools/issues/3)
- \\#9

| meeting | what was said |
| :-- | :-- |
| [2024\u201102\u201128\u00a0L7](https://github.com/harbour/minutes/blob/dddddddddddddddddddddddddddddddddddddddd/networking/2024-02-28.md?plain=1#L7) | compare the two tunnel drivers until next meeting · **carried over** |
| [2024\u201102\u201114\u00a0L53](https://github.com/harbour/minutes/blob/cccccccccccccccccccccccccccccccccccccccc/networking/2024-02-14.md?plain=1#L53) | compare the two tunnel drivers until next meeting · **open** |

<sub>From the minutes of [harbour/minutes](https://github.com/harbour/minutes), series networking, open since 2024-02-14.<br>No task? Close this as not planned. Done? Close this, or write \`done\` on its line.<br>The same as another? Write \`(#12)\` with its number at the end of the line.</sub>`);
    expect(body).toMatch(/^<!-- minutes-to-issues:begin -->\n[^]*\n\n<!-- minutes-to-issues:data \{.*\} -->$/u);
  });

  it.each([
    ['with spaces/a b.md', 'with%20spaces/a%20b.md'],
    ['hash#/100%.md', 'hash%23/100%25.md'],
    ['🤖/例会纪要.md', '%F0%9F%A4%96/%E4%BE%8B%E4%BC%9A%E7%BA%AA%E8%A6%81.md'],
    ['(a)_[b]*.md', '%28a%29%5F%5Bb%5D%2A.md'],
    ['what?.md', 'what%3F.md'],
  ])('links the path %j as %s', (path, encoded) => {
    const body = renderPassport(aPassport({ mentions: [aMention({ path, line: 5, sha })] }), server);
    const links = nodesOf(markdown.parse(body)).flatMap((node) => (node.type === 'link' ? node.url : []));
    expect(links).toEqual([
      `https://github.com/harbour/minutes/blob/${sha}/${encoded}?plain=1#L5`,
      'https://github.com/harbour/minutes',
    ]);
  });
});

describe('a long life', () => {
  const day = (index: number): string =>
    new Date(Date.parse('2020-01-01') + index * 7 * 86_400_000).toISOString().slice(0, 10);
  const life = (count: number, words: number): Passport =>
    aPassport({
      mentions: Array.from({ length: count }, (_, index) =>
        aMention({
          path: `networking/${day(index)}.md`,
          date: day(index),
          sha: index.toString(16).padStart(40, '0'),
          text: `compare the two tunnel drivers, ${index}, ${'again '.repeat(words)}`.trim(),
          section: ['Agenda', `Topic ${index}`],
          references: [`harbour/specs#${index}`],
        }),
      ),
    });

  it.each([
    [200, 3],
    [200, 40],
    [1000, 10],
    [40, 2000],
  ])('of %i mentions with %i words each fits into a body', (count, words) => {
    const body = renderPassport(life(count, words), server);
    expect(body.length).toBeLessThan(60_000);
    const passport = decodePassport(hiddenDataOf(body) ?? '');
    expect(passport?.mentions.length).toBeGreaterThanOrEqual(Math.min(count, 24));
    expect((passport?.mentions.length ?? 0) + (passport?.forgotten ?? 0)).toBe(count);
    expect(passport?.mentions[0]?.date).toBe(day(0));
    expect(passport?.mentions.at(-1)?.date).toBe(day(count - 1));
  });

  it('fits into a body whatever one line holds: signs that quoting makes long, hundreds of references', () => {
    const references = Array.from({ length: 800 }, (_, index) => `other/tools-${index}#${index}`);
    const due = { text: '$'.repeat(3000), date: null };
    const body = renderPassport(
      aPassport({ mentions: [aMention({ text: '$'.repeat(5000), references, due })] }),
      server,
    );
    expect(body.length).toBeLessThan(60_000);
    expect(body).toContain('and 790 more');
  });

  it('of 200 ordinary mentions keeps every one with its words', () => {
    const whole = life(200, 3);
    const kept = fitPassport(whole);
    expect(kept.forgotten).toBe(0);
    expect(kept.mentions.map(({ text, path, line, date }) => [text, path, line, date])).toEqual(
      whole.mentions.map(({ text, path, line, date }) => [text, path, line, date]),
    );
  });

  it('folds the rows that nobody scrolls to into a count and a link', () => {
    expect(renderPassport(life(200, 3), server)).toMatch(/\n\nand 1\d\d earlier mentions, the first: /u);
  });

  it('fits the same when it is fitted again', () => {
    for (const passport of [life(200, 3), life(200, 40), life(1000, 10), life(40, 2000)])
      expect(encodePassport(fitPassport(fitPassport(passport)))).toBe(encodePassport(fitPassport(passport)));
  });
});

describe('the block in a body', () => {
  const block = renderPassport(aPassport(), server);
  const newer = renderPassport(aPassport({ owners: ['bob'] }), server);

  it('is replaced where it stands; what a person wrote stays byte for byte', () => {
    fc.assert(
      fc.property(nasty, nasty, fc.boolean(), (before, after, windows) => {
        fc.pre(!(before + after).includes('<!-- minutes-to-issues:'));
        const stored = windows ? block.replaceAll('\n', '\r\n') : block;
        expect(placeBlock(`${before}${stored}${after}`, newer)).toBe(`${before}${newer}${after}`);
      }),
    );
  });

  it.each([
    ['', newer],
    ['My plan', `My plan\n\n${newer}`],
    ['My plan\n', `My plan\n\n${newer}`],
    ['My plan\r\n\r\n', `My plan\r\n\r\n${newer}`],
  ])('is appended to %j, which has none', (body, expected) => {
    expect(placeBlock(body, newer)).toBe(expected);
  });

  it('without its first mark takes nothing of what stands before it', () => {
    const cutOff = block.replace('<!-- minutes-to-issues:begin -->', 'my words');
    expect(placeBlock(cutOff, newer)).toContain('my words');
    expect(hiddenDataOf(placeBlock(cutOff, newer))).toBe(hiddenDataOf(newer));
  });

  it('of another block begins at its own mark', () => {
    const other = renderPassport(aPassport({ id: 'b'.repeat(12), owners: ['carol'] }), server);
    const both = `${other}\n\n${block}`;
    expect(placeBlock(both, newer)).toBe(`${other}\n\n${newer}`);
    const headless = `${other}\n\n${block.replace('<!-- minutes-to-issues:begin -->', '')}`;
    expect(placeBlock(headless, newer).startsWith(`${other}\n\n`)).toBe(true);
  });

  it('can be told what GitHub did not accept', () => {
    const told = withoutAssignees(block, ['alice']);
    expect(decodePassport(hiddenDataOf(told) ?? '')?.written).toMatchObject({ assignees: [], refused: ['alice'] });
    expect(placeBlock(told, block)).toBe(block);
  });
});

/** As issues of before have it. */
const dataFirst = (block: string): string =>
  block
    .replace('<!-- minutes-to-issues:begin -->', `<!-- minutes-to-issues:begin ${hiddenDataOf(block) ?? ''} -->`)
    .replace(/<!-- minutes-to-issues:data .*$/u, '<!-- minutes-to-issues:end -->');

describe('a block that has its data first', () => {
  const old = dataFirst(renderPassport(aPassport(), server));
  const newer = renderPassport(aPassport({ owners: ['bob'] }), server);

  it('is read as ever', () => {
    expect(old).toMatch(/^<!-- minutes-to-issues:begin \{[^]*<!-- minutes-to-issues:end -->$/u);
    expect(readRegister([anIssue({ body: `Mine.\n\n${old}` })], trust).tracked).toMatchObject([
      { passport: aPassport() },
    ]);
  });

  it('is replaced where it stands when it is written anyway', () => {
    expect(placeBlock(`Before\n\n${old}\n\nAfter`, newer)).toBe(`Before\n\n${newer}\n\nAfter`);
  });

  it('without its end mark takes nothing of what follows with it', () => {
    const cutOff = old.replace('<!-- minutes-to-issues:end -->', 'my words');
    expect(placeBlock(cutOff, newer)).toContain('my words');
    expect(hiddenDataOf(placeBlock(cutOff, newer))).toBe(hiddenDataOf(newer));
  });

  it('stands beside one of today, each for its task', () => {
    const other = renderPassport(aPassport({ id: 'b'.repeat(12) }), server);
    for (const body of [`${old}\n\n${other}`, `${other}\n\n${old}`])
      expect(placeBlock(body, newer)).toBe(body.replace(old, newer));
  });
});

describe('a passport counts', () => {
  it('on an issue with the label, by a trusted author, about this source', () => {
    const { tracked } = readRegister([anIssue()], trust);
    expect(tracked).toMatchObject([
      { passport: aPassport(), item: { id: 'a1b2c3d4e5f6', number: 12 }, released: false },
    ]);
  });

  it('whatever the line ends are', () => {
    const body = anIssue().body.replaceAll('\n', '\r\n');
    expect(readRegister([anIssue({ body })], trust).tracked).toHaveLength(1);
  });

  it.each([
    ['a stranger’s issue with a copied mark', { author: 'mallory' }, /created by mallory.*trusted-authors/u],
    ['a stranger’s issue without', { author: 'mallory', body: 'text' }, /not created by this tool/u],
    [
      'another repository’s task',
      {
        body: renderPassport(
          aPassport({ source: { host: 'github.com', repository: 'harbour/other', repositoryId: 8 } }),
          server,
        ),
      },
      /belongs to the minutes of harbour\/other/u,
    ],
    [
      'the same name on another host, by another number',
      {
        body: renderPassport(
          aPassport({ source: { ...source, host: 'git.harbour.example', repositoryId: 8 } }),
          server,
        ),
      },
      /belongs to the minutes/u,
    ],
  ])('not on %s', (_what, change, reason) => {
    const register = readRegister([anIssue(change)], trust);
    expect(register.tracked).toEqual([]);
    expect(register.orphans).toEqual([]);
    expect(register.ignored).toEqual([{ number: 12, reason: expect.stringMatching(reason) }]);
  });

  it('may be ours by another token, if the label and this source are on it', () => {
    const elsewhere = renderPassport(aPassport({ source: { ...source, repositoryId: 8 } }), server);
    const newer = anIssue().body.replace('"v":1', '"v":2');
    const issues = [
      anIssue({ number: 1, author: 'mallory' }),
      anIssue({ number: 2, author: 'mallory', labels: [] }),
      anIssue({ number: 3, author: 'mallory', body: elsewhere }),
      anIssue({ number: 4, author: 'mallory', body: newer }),
      anIssue({ number: 5, author: 'mallory', body: 'text' }),
      anIssue({ number: 6 }),
    ];
    expect(readRegister(issues, trust).untrusted).toEqual([{ number: 1, author: 'mallory' }]);
  });

  it('after the repository was renamed, by its id; by its name where there is no id', () => {
    const renamed = { ...trust, source: { ...source, repository: 'harbour/notes' } };
    expect(readRegister([anIssue()], renamed).tracked).toHaveLength(1);
    const offline = { ...trust, source: { ...source, repository: 'Harbour/Minutes', repositoryId: null } };
    expect(readRegister([anIssue()], offline).tracked).toHaveLength(1);
  });

  it('without its label as released: known, and left alone', () => {
    expect(readRegister([anIssue({ labels: [] })], trust).tracked).toMatchObject([{ released: true }]);
  });

  it('no longer when a person deleted or damaged it', () => {
    for (const body of ['', 'My plan', anIssue().body.replace('"v":1', '"v":')])
      expect(readRegister([anIssue({ body })], trust).orphans).toHaveLength(1);
  });

  it('of a newer version as far as it is understood, and is never an orphan', () => {
    const body = anIssue().body.replace('"v":1', '"v":2');
    expect(readRegister([anIssue({ body })], trust)).toMatchObject({ tracked: [{ newer: true }], orphans: [] });
    const sealed = anIssue({ body: '<!-- minutes-to-issues:begin {"v":2} -->' });
    expect(readRegister([sealed], trust)).toMatchObject({ tracked: [], orphans: [], sealed: [{ number: 12 }] });
  });
});
