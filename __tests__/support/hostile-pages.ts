/**
 * Pages that nobody writes: one fragment again and again, in one place of a page. What has once taken long stays here; a
 * new habit of reading adds the marks that it looks for.
 */

const SPACES = [' ', '\t', '\u00A0', '\u3000', '\u2028', '\uFEFF', '\u200B'];
const MARKS = Array.from(':：.-–—_*~`=+#></\\|!?,;&@%"\'()[]{}•·…。、（）【】→');
const SIGNS = [
  '✅',
  '❌',
  '✔️',
  '🔲 ',
  '☐ ',
  '->',
  '=>',
  '...',
  '!!',
  '\\_',
  '\\[',
  '%20',
  '&#',
  '&amp;',
  '&nbsp;',
  '$a$',
];
const MARKDOWN = [
  ...['[]', '()', '[x]', '[ ] ', '[x](', '](', '[a](b)', '[a](b "', '![', '![a]', '[[', '[a][b]', '[^a]', '([', '()[]'],
  ...['**a', '**a**', '*a*', '*a', '*a_', '*_', 'a*', '_a', '_a_', '__a__', '~~a~~', '`a`', '`a', '``', '***', '**a '],
  ...['- ', '* ', '1. ', '> ', '# ', '## ', 'h1. ', ':::', '- [ ] ', '| a ', '|-'],
];
const HTML = [
  ...[
    '<!--',
    '-->',
    '<br>',
    '<br/>',
    '<a',
    '<a>',
    '</a>',
    '<b>',
    '<li>',
    '<ul>',
    '<ul><li>',
    '<td>',
    '<tr>',
    '<details>',
  ],
  ...['<?', '<![CDATA[', '<pre>', '<a href="', '<input>', '<a '],
];
const WORDS = [
  ...['a', 'A', 'ä', '字', '1', 'a ', 'A ', '1 ', '1.', '1,', 'a,', 'a, ', 'a/', 'a.', 'a:', 'a: ', 'a and ', 'Alice '],
  ...[
    'Alice Doe ',
    'Alice, ',
    'Alice: ',
    '@a',
    '@a ',
    '@a, ',
    '@a: ',
    '(@a) ',
    '[@a] ',
    '#1 ',
    '(#1) ',
    'a#1 ',
    'a/b#1 ',
  ],
  ...['AI', 'AI ', 'AI: ', 'AI @a ', 'AI @a: x ', 'TODO ', 'Action: ', 'Action items ', '(AI) ', '[AI] ', 'acción: '],
  ...[
    'done ',
    '- done ',
    '(done) ',
    'until ',
    'by ',
    'by 1 ',
    '2026-',
    '2026-03-04 ',
    '01-02 ',
    '1/1/',
    'next meeting ',
  ],
  ...['https://a.b ', 'https://', 'www.a ', 'a@b.c ', '<a@b.c> ', 'mailto:a ', 'to ', 'will ', 'the ', 'w/ ', 'PR 1 '],
];

/** Each is repeated in front of a word, and its partner as often behind. */
const PAIRS: readonly (readonly [string, string])[] = [
  ...([
    ['(', ')'],
    ['[', ']'],
    ['[', '](a)'],
    ['![', '](a)'],
    ['<b>', '</b>'],
    ['<ul><li>', '</li></ul>'],
  ] as const),
  ...([
    ['*a ', ' a*'],
    ['**a ', ' a**'],
    ['~~a ', ' a~~'],
    ['`a', '`'],
    ['"', '"'],
    ['<!-- ', ' -->'],
  ] as const),
];

/** A run of about so many characters. */
type Run = (length: number) => string;

export const FRAGMENTS: Readonly<Record<string, Run>> = Object.fromEntries([
  ...[...SPACES, ...MARKS, ...SIGNS, ...MARKDOWN, ...HTML, ...WORDS].map((fragment): [string, Run] => [
    JSON.stringify(fragment),
    (length) => fragment.repeat(length / fragment.length),
  ]),
  ...PAIRS.map(([open, close]): [string, Run] => [
    `${JSON.stringify(open)} … ${JSON.stringify(close)}`,
    (length) => `${open.repeat(length / 2 / open.length)}x${close.repeat(length / 2 / open.length)}`,
  ]),
]);

/** A page of about so many characters, most of which are such runs. */
type Place = (run: Run, length: number) => string;

const around =
  (head: string, tail: string): Place =>
  (run, length) =>
    `${head}${run(length)}${tail}`;
/** Lines of no more than sixty characters of a run: where one line would be refused. */
const again =
  (head: string, begin: string, end: string): Place =>
  (run, length) => {
    const line = `${begin}${run(60)}${end}`;
    return head + line.repeat(length / line.length);
  };

export const PLACES: Readonly<Record<string, Place>> = {
  'behind a task': around('## Agenda\n\n- AI @alice: x', 'y\n'),
  'at the end of a task': around('## Agenda\n\n- AI @alice: x', '\n'),
  'before a task': around('- ', 'AI @alice: x\n'),
  'behind a marker': around('- AI ', ': x\n'),
  'between marker and owner': around('- AI', '@alice: x\n'),
  'behind an owner': around('- AI @alice', ': x\n'),
  'behind a link': around('- AI @alice: see [x](https://a.example)', 'y\n'),
  'in a heading': around('# Call ', 'x\n\n- AI @alice: y\n'),
  'in a heading of items': around('# Action items ', 'x\n\n- @alice: y\n'),
  'in a listed item': (run, length) => `## Action items\n\n- ${run(length / 2)}@alice x\n- y ${run(length / 2)}z\n`,
  'in a status': around('- AI @alice: x\n  - done', 'y\n'),
  'in a table': (run, length) =>
    `| Owner | Action |\n| --- | --- |\n| alice | a${run(length / 2)}b |\n| a${run(length / 2)}b | c |\n`,
  'in front matter': (run, length) =>
    `---\ntitle: ${run(length / 2)}\ndate: ${run(length / 2)}x\n---\n\n- AI @alice: y\n`,
  'among people': (run, length) =>
    `## Participants\n\n- alice${run(length / 2)}bob\n\nPresent: ${run(length / 2)}x\n\n- AI @alice: y\n`,
  'in a paragraph': around('AI: y\n\nwords ', 'x\n'),
  'in HTML': (run, length) =>
    `- AI @alice: y\n\n<table><tr><td>a${run(length / 2)}b</td></tr></table>\n\n<ul><li>${run(length / 2)}x</li></ul>\n`,
  'on many lines': again('- AI @alice: y\n\n', '', '\n'),
  'in many points': again('## Action items\n\n', '- ', 'x\n'),
  'in many tasks': again('', '- AI @alice: x', 'y\n'),
  'in many paragraphs': again('## Action items\n\n', '', 'x\n\n'),
  'in many rows': again('| Owner | Action |\n| - | - |\n', '| alice | ', ' |\n'),
  'in many headings': again('', '## ', 'x\n\n'),
  'among many people': again('## Participants\n\n', '- Alice', '\n'),
};
