import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { check } from '../src/commands/check.ts';
import { plainPaint, withWidth } from '../src/report/paint.ts';

const root = mkdtempSync(join(tmpdir(), 'check-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

let made = 0;
/** A repository with these files. */
const repository = (files: Readonly<Record<string, string>>): string => {
  const folder = join(root, String((made += 1)));
  mkdirSync(join(folder, '.git'), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
};

const OPTIONS = { paint: plainPaint, today: '2026-03-20' };
const LOOT = '## Loot\n\n- print the map\n- update the list\n- ask the board\n';
const pages = {
  'minutes/2026-03-04.md': `# Harbour 2026-03-04\n\n${LOOT}\nAI @alice: send the notes\n`,
  'minutes/2026-03-11.md': `# Harbour 2026-03-11\n\n${LOOT}`,
};
const teaching = 'vocabulary:\n  action-headings: [Loot]\n';

describe('check', () => {
  it('says page by page what is read, and once what looks like tasks and is not', async () => {
    const folder = repository(pages);
    const { stdout, exitCode, stderr } = await check([folder], OPTIONS);
    expect(exitCode).toBe(0);
    expect(stderr).toBe('');
    expect(stdout.replaceAll(folder, '.')).toMatch(/✓ \.\/minutes\/2026-03-04\.md {2}1 action item$/mu);
    expect(stdout).toMatch(/2026-03-11\.md {2}no action items$/mu);
    expect(stdout.replace(/\s+/gu, ' ')).toContain(
      "6 points under 'Loot' (2 pages) look like tasks and are not read: the heading is not known as one of action items; add `vocabulary.action-headings: [Loot]`",
    );
    expect(stdout).toContain('Checked: 2 pages, 1 action item; 6 points look like tasks and are not read.');
  });

  it('is content with a config that teaches the words', async () => {
    const folder = repository({ ...pages, '.github/minutes.yml': teaching });
    const { stdout, exitCode } = await check([folder], { ...OPTIONS, strict: true });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Checked: 2 pages, 7 action items.');
  });

  it('fails for what looks like tasks only if it is told to be strict', async () => {
    const folder = repository(pages);
    expect((await check([folder], { ...OPTIONS, strict: true })).exitCode).toBe(1);
    expect((await check([folder], OPTIONS)).exitCode).toBe(0);
  });

  it('fails for a wrong config, with places, and reads the pages all the same', async () => {
    const folder = repository({ ...pages, '.github/minutes.yml': 'lable: x\nvocabulary:\n  action-heading: [A]\n' });
    const { stdout, exitCode } = await check([folder], { ...OPTIONS, json: true });
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      config: {
        errors: [
          { line: 1, column: 1, message: expect.stringContaining('did you mean `label`?') },
          { line: 3, column: 3, message: expect.stringContaining('did you mean `action-headings`?') },
        ],
      },
      pages: [
        { items: 1, done: 0 },
        { items: 0, done: 0 },
      ],
      unread: [{ points: 6, line: 3 }],
    });
  });

  it('takes the config itself, as a pre-commit hook names it', async () => {
    const folder = repository({ ...pages, '.github/minutes.yml': 'close: sometimes\n' });
    const { stdout, exitCode } = await check([join(folder, '.github/minutes.yml')], OPTIONS);
    expect(exitCode).toBe(1);
    expect(stdout).toContain("1:8: `close` can't be `sometimes`");
    expect(stdout).toContain('Failed: 0 pages, 0 action items.');
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    ['an unreadable page', { 'minutes/2026-03-18.md': '<<<<<<< ours\n- a\n=======\n- b\n>>>>>>> theirs\n' }],
    ['a page that is not there', {}],
  ])('fails for %s', async (_, more) => {
    const folder = repository({ ...pages, ...more });
    const { stdout, exitCode } = await check([join(folder, 'minutes/2026-03-18.md')], OPTIONS);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^✗ .*2026-03-18\.md/mu);
  });

  it.each([80, 140])('keeps to %i columns', async (columns) => {
    const folder = repository(pages);
    const { stdout } = await check([folder], { ...OPTIONS, paint: withWidth(plainPaint, columns) });
    const lines = stdout.split('\n').filter((line) => !line.includes(folder));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns);
  });
});
