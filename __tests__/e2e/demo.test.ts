import { expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { ChildProcess } from 'node:child_process';
import { node24 } from '../support/run-action.ts';
import { listen } from '../support/stand-in/proxy.ts';

/** The demo as `npm run demo` starts it. */

const root = join(import.meta.dirname, '../..');

interface Demo {
  child: ChildProcess;
  /** What it has said so far. */
  output: () => string;
  exit: Promise<number | null>;
}

function start(...args: string[]): Demo {
  const env = { ...process.env, NO_COLOR: '1' };
  const child = spawn(node24 ?? process.execPath, [join(root, 'scripts/run.mjs'), 'demo', ...args], { env });
  const parts: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => parts.push(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => parts.push(text));
  const exit = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, output: () => parts.join(''), exit };
}

async function said(demo: Demo, words: RegExp): Promise<RegExpExecArray> {
  for (;;) {
    const found = words.exec(demo.output());
    if (found) return found;
    const ended = await Promise.race([demo.exit.then(() => true), new Promise((tick) => setTimeout(tick, 50, false))]);
    if (ended === true && !words.test(demo.output())) throw new Error(`The demo ended without it:\n${demo.output()}`);
  }
}

it('tells nothing but what holds, without colours, and leaves its GitHub up if asked', async () => {
  const demo = start('--keep');
  const [, url = ''] = await said(demo, /^ {2}(http:\/\/\S+?)\/ .*browser/m);
  const output = demo.output();
  expect(output).not.toMatch(/^ NO /m);
  expect(output.match(/^ ok /gm)?.length).toBeGreaterThan(20);
  expect(output).not.toMatch(/\u001b/);

  const page = async (path: string): Promise<string> => (await fetch(url + path)).text();
  const [, issue = ''] = /href="(\/tidebook\/minutes\/issues\/\d+)"/.exec(await page('/')) ?? [];
  const [, line = ''] = /href="http:[^"]+?(\/tidebook\/minutes\/blob\/[^"#]+)/.exec(await page(issue)) ?? [];
  expect(await page(line)).toContain('id="L1"');
  expect(await page('/tidebook/minutes/pull/1')).toContain('Action items in these minutes');

  demo.child.kill('SIGINT');
  expect(await demo.exit).toBe(0);
});

it('says what to do where its port is taken', async () => {
  const other = createServer();
  const port = new URL(await listen(other, 0)).port;
  try {
    const demo = start('--port', port);
    expect(await demo.exit).toBe(2);
    expect(demo.output()).toContain(`Port ${port} is taken`);
  } finally {
    other.close();
  }
});

it.each([
  [['--help'], 0, /Usage: npm run demo/],
  [['--nonsense'], 2, /--nonsense[\s\S]*Usage: npm run demo/],
  [['--port', 'x'], 2, /--port x: a number/],
])('answers %j with exit code %i', async (args, code, words) => {
  const demo = start(...args);
  expect(await demo.exit).toBe(code);
  expect(demo.output()).toMatch(words);
});
