import { describe, expect, it } from '@jest/globals';
import { contentOfNewFile, patchLines } from '../../src/github/hunks.ts';

const range = (from: number, to = from): { from: number; to: number } => ({ from, to });

describe('the lines of a patch', () => {
  it.each([
    ['a new file', '@@ -0,0 +1,2 @@\n+# Minutes\n+- AI @alice: ask', [range(1, 2)], [range(1, 2)]],
    ['a new file of one line', '@@ -0,0 +1 @@\n+# Minutes', [range(1)], [range(1)]],
    ['a line altered in the middle', '@@ -3,3 +3,3 @@ ## Agenda\n one\n-two\n+2\n three', [range(4)], [range(3, 5)]],
    ['lines added at two places', '@@ -1,4 +1,6 @@\n a\n+b\n c\n d\n+e\n f', [range(2), range(5)], [range(1, 6)]],
    [
      'two hunks',
      '@@ -1 +1,2 @@\n a\n+b\n@@ -9,2 +10,2 @@\n x\n-y\n+z',
      [range(2), range(11)],
      [range(1, 2), range(10, 11)],
    ],
    ['lines only removed', '@@ -4,2 +3,0 @@\n-a\n-b', [], []],
    ['a file emptied', '@@ -1 +0,0 @@\n-a', [], []],
    ['a missing line end added', '@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a', [range(1)], [range(1)]],
    ['a missing line end at the end', '@@ -1 +1,2 @@\n a\n+b\n\\ No newline at end of file', [range(2)], [range(1, 2)]],
    ['a removed line that looks like a header', '@@ -1,2 +1 @@\n a\n--- b', [], [range(1)]],
    ['an added line that looks like a hunk', '@@ -1 +1,2 @@\n a\n+@@ -1 +1 @@', [range(2)], [range(1, 2)]],
    ['CRLF inside the lines', '@@ -1 +1,2 @@\n a\r\n+b\r', [range(2)], [range(1, 2)]],
    ['an empty context line without its space', '@@ -1,2 +1,3 @@\n a\n\n+b', [range(3)], [range(1, 3)]],
    ['a line end after the last line', '@@ -1 +1,2 @@\n a\n+b\n', [range(2)], [range(1, 2)]],
    ['nothing', '', [], []],
  ])('are found for %s', (_name, patch, changed, inside) => {
    expect(patchLines(patch)).toEqual({ changed, inside });
  });

  it.each([
    ['cut off', '@@ -1,3 +1,4 @@\n a\n+b'],
    ['longer than its header says', '@@ -1 +1,2 @@\n a\n+b\n+c'],
    ['with a line that is none', '@@ -1 +1,2 @@\n a\n?b'],
    ['for something else', 'Binary files differ'],
  ])('are not told for a patch %s', (_name, patch) => {
    expect(patchLines(patch)).toBeNull();
  });
});

describe('a new file', () => {
  it.each([
    ['of some lines', '@@ -0,0 +1,2 @@\n+# Minutes\n+- AI @alice: ask', '# Minutes\n- AI @alice: ask\n'],
    ['without a line end', '@@ -0,0 +1 @@\n+# Minutes\n\\ No newline at end of file', '# Minutes'],
    ['with empty lines', '@@ -0,0 +1,3 @@\n+a\n+\n+b', 'a\n\nb\n'],
    ['with CRLF', '@@ -0,0 +1,2 @@\n+a\r\n+b\r', 'a\r\nb\r\n'],
    ['with lines that look like a patch', '@@ -0,0 +1,2 @@\n++a\n+@@ -1 +1 @@', '+a\n@@ -1 +1 @@\n'],
  ])('%s stands in its patch', (_name, patch, content) => {
    expect(contentOfNewFile(patch)).toBe(content);
  });

  it('is not what another patch says', () => {
    expect(contentOfNewFile('@@ -1 +1,2 @@\n a\n+b')).toBeNull();
  });
});
