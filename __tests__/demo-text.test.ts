import { describe, expect, it } from '@jest/globals';
import { plainText } from '../scripts/demo/plain-text.ts';

/** What the demo shows of a comment, in a terminal. */

describe('a comment in a terminal', () => {
  it('keeps what stands on lines of their own in a cell apart', () => {
    const table = '| On merge | Task |\n| --- | --- |\n| create | **Paint the boat**<br>alice · L12<br/>new task |\n';
    expect(plainText(table, 100).split('\n').at(-1)?.trimEnd()).toBe(
      'create    Paint the boat · alice · L12 · new task',
    );
  });

  it('breaks a line where the comment does, and shows no HTML', () => {
    expect(plainText('<sub>Nothing is written.<br>Not a <b>task</b>?</sub><!-- hidden -->', 100)).toBe(
      'Nothing is written.\nNot a task?',
    );
  });
});
