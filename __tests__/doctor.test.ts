import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { doctor } from '../src/commands/doctor.ts';
import { plainPaint } from '../src/report/paint.ts';
import { startStandIn, type StandIn } from './support/stand-in.ts';

/** `doctor` against GitHub's stand-in. */

let github: StandIn;
beforeAll(async () => {
  github = await startStandIn();
});
beforeEach(() => {
  github.reset();
});
afterAll(() => github.close());

const look = (env: Record<string, string> = {}): ReturnType<typeof doctor> =>
  doctor({
    repo: github.repository,
    config: '.github/minutes.yml',
    paint: plainPaint,
    env: { GITHUB_TOKEN: github.token, GITHUB_API_URL: github.url, ...env },
    now: new Date('2026-03-10T12:00:00Z'),
    log: () => undefined,
  });
const workflows = Object.fromEntries(
  ['minutes.yml', 'nightly.yml'].map((name) => [
    `.github/workflows/${name}`,
    readFileSync(`examples/workflows/${name}`, 'utf8'),
  ]),
);

describe('doctor', () => {
  it('finds nothing in the way of a repository that is set up, by reads alone', async () => {
    await github.commit({ '.github/minutes.yml': 'label: task\n', ...workflows });
    const { stdout, exitCode } = await look();
    expect(stdout).not.toContain('WRONG');
    expect(stdout).toContain('Nothing is in the way.');
    expect(stdout).toMatch(/^note .*: `task` is made by the first run|^ok .*: `task` is made by the first run/m);
    expect(exitCode).toBe(0);
    expect(github.requests({ write: true })).toEqual([]);
  });

  it('names what is wrong, each with its cure, and ends with 1', async () => {
    await github.commit({ '.github/minutes.yml': 'lable: task\n' });
    const { stdout, exitCode } = await look();
    expect(stdout).toMatch(/WRONG {2}config: \.github\/minutes\.yml:1:1: unknown key `lable`; did you mean `label`/);
    expect(stdout).toMatch(/WRONG {2}workflow: no workflow file[^\n]*\n +→ copy/);
    expect(stdout).toContain('2 things are to be mended.');
    expect(exitCode).toBe(1);
  });

  it('needs a token, and a repository that is there', async () => {
    await expect(look({ GITHUB_TOKEN: '' })).rejects.toThrow(/GITHUB_TOKEN is not set/);
    const gone = doctor({
      repo: 'example/nowhere',
      config: '.github/minutes.yml',
      paint: plainPaint,
      env: { GITHUB_TOKEN: github.token, GITHUB_API_URL: github.url },
      now: new Date(),
      log: () => undefined,
    });
    await expect(gone).rejects.toThrow(/example\/nowhere/);
  });
});
