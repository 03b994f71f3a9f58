import { describe, expect, it } from '@jest/globals';
import { parseMarkdown } from '../../src/minutes/page/markdown.ts';
import { outlineOf } from '../../src/minutes/blocks/outline.ts';
import { participantsIn } from '../../src/minutes/people/participants.ts';

/** The same value, counting whatever is looked at in it. */
function counted<T extends object>(value: T, count: { looks: number }): T {
  const seen = new WeakMap<object, object>();
  const wrap = <V>(inner: V): V => {
    if (typeof inner !== 'object' || inner === null) return inner;
    const known = seen.get(inner);
    if (known !== undefined) return known as V;
    const proxy = new Proxy(inner, {
      get(target, key, receiver) {
        count.looks += 1;
        const found: unknown = Reflect.get(target, key, receiver);
        // arrays call their own methods on the proxy, so that their elements are counted, too
        return typeof found === 'function' ? found : wrap(found);
      },
    });
    seen.set(inner, proxy);
    return proxy;
  };
  return wrap(value);
}

const pages: Record<string, (size: number) => string> = {
  'many headings': (n) => Array.from({ length: n }, (_, i) => `## Topic ${i}\n\n- point ${i}\n`).join('\n'),
  'one long list': (n) => Array.from({ length: n }, (_, i) => `- AI @alice: look at berth ${i}`).join('\n'),
  'nested lists': (n) => Array.from({ length: n }, (_, i) => `${'  '.repeat(i % 8)}- point ${i}`).join('\n'),
  'a long paragraph': (n) => Array.from({ length: n }, (_, i) => `line ${i} with *words* and \`code\``).join('\n'),
  'a long table': (n) => `| Owner | Action |\n| --- | --- |\n${'| alice | look |\n'.repeat(n)}`,
  'a long list of people': (n) =>
    `## Participants\n\n${Array.from({ length: n }, (_, i) => `- @alice${i}`).join('\n')}`,
};

describe('our own walk over the tree', () => {
  it.each(Object.keys(pages))('looks at each node a bounded number of times: %s', (name) => {
    const looksAt = (size: number): number => {
      const { root } = parseMarkdown(pages[name]?.(size) ?? '');
      const count = { looks: 0 };
      const tree = counted(root, count);
      outlineOf(tree);
      participantsIn(tree.children);
      return count.looks;
    };
    const [small, large] = [looksAt(100), looksAt(800)];
    expect(small).toBeGreaterThan(100);
    // eight times the page: eight times the looks, and a little for what is fixed
    expect(large / small).toBeLessThan(8.8);
  });
});
