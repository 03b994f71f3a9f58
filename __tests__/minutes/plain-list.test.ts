import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { wholePage } from '../../src/minutes/page/kept-text.ts';
import { parseMarkdown } from '../../src/minutes/page/markdown.ts';
import { plainPoints } from '../../src/minutes/plain-list.ts';

/** What reading takes from a node: everything but its columns, and whether empty lines part the points of a list. */
function essence(node: Nodes): unknown {
  const { position, ...rest } = node;
  const lines = [position?.start.line, position?.end.line];
  const own = Object.entries(rest).filter(([name]) => name !== 'children' && name !== 'spread');
  return { ...Object.fromEntries(own), lines, children: 'children' in node ? node.children.map(essence) : [] };
}

const word = fc.constantFrom(
  '@alice',
  '@bob-roe',
  'Alice Doe',
  'Zoë',
  '(Harbour)',
  'a/b',
  '7',
  'et al.',
  '+1',
  'x@y.z',
);
const point = fc
  .tuple(
    fc.constantFrom('- ', '- ', '- ', '-  ', '-    ', '-     ', '* ', '+ ', ' - ', '1. ', ''),
    fc.array(fc.oneof({ weight: 4, arbitrary: word }, fc.string({ maxLength: 3 })), { minLength: 1, maxLength: 3 }),
    fc.constantFrom('', '', '', '  ', '\t', '\n', '\n\n'),
  )
  .map(([bullet, words, end]) => `${bullet}${words.join(' ')}${end}`);

describe('a list of plain words', () => {
  it('is in the tree just as Markdown has it', () => {
    let plain = 0;
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 4 }), (points) => {
        const text = ['## Participants', '', ...points, '## Notes', 'Words'].join('\n').replaceAll('\r', ' ');
        const lines = text.split('\n');
        const end = lines.lastIndexOf('## Notes');
        const list = plainPoints(lines, 1, end);
        if (list === null) return;
        plain++;
        const without = lines.map((line, at) => (at > 0 && at < end ? '' : line)).join('\n');
        const kept = { ...wholePage(without), lists: [list] };
        expect(essence(parseMarkdown(kept).root)).toEqual(essence(parseMarkdown(wholePage(text)).root));
      }),
      { numRuns: 4000 },
    );
    expect(plain).toBeGreaterThan(400);
  });
});
