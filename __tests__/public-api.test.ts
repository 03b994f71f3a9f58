import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { withTables } from '../scripts/readme-tables.ts';
import { loadConfig } from '../src/config/load.ts';
import { defaultConfig } from '../src/config/default-config.ts';
import { configSchema } from '../src/config/schema.ts';
import { readInputs } from '../src/action/inputs.ts';

const read = (path: string): string => readFileSync(path, 'utf8');
const action = z
  .object({
    inputs: z.record(z.string(), z.object({ default: z.string() })),
    runs: z.object({ using: z.string(), main: z.string() }),
  })
  .parse(parse(read('action.yml')));
const readme = read('README.md');

/** The first fenced block of a language after a heading. */
function fence(markdown: string, heading: string, language: string): string {
  const after = markdown.slice(markdown.indexOf(`\n${heading}\n`) + 1);
  const block = new RegExp(`^( *)\`\`\`${language}\n([^]*?)\n\\1\`\`\`$`, 'mu').exec(after);
  if (!block) throw new Error(`no ${language} block after ${heading}`);
  const [, indent = '', text = ''] = block;
  return text.replaceAll(new RegExp(`^${indent}`, 'gmu'), '');
}

describe('the public interface', () => {
  it('runs on Node 24 from the committed bundle', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  });

  it('the inputs of action.yml are read with exactly their defaults', () => {
    const asked = new Set<string>();
    const now = new Date('2026-04-01T12:00:00Z');
    const defaults = { ...action.inputs, token: { default: 'a token' } };
    const inputs = readInputs((name) => {
      asked.add(name);
      return (defaults as Record<string, { default: string } | undefined>)[name]?.default ?? '';
    }, now);
    expect([...asked].sort()).toEqual(Object.keys(action.inputs).sort());
    expect(inputs).toEqual(readInputs((name) => (name === 'token' ? 'a token' : ''), now));
    expect(inputs).toEqual({
      token: 'a token',
      config: '.github/minutes.yml',
      paths: [],
      series: [],
      mode: 'auto',
      since: '2026-01-01',
      maxNewIssues: 20,
      dryRun: false,
    });
  });

  it('README.md has the tables of inputs and outputs that action.yml gives', () => {
    expect(withTables(readme, read('action.yml'))).toBe(readme);
  });

  it('the config shown in README.md is valid and shows every key', () => {
    const shown = fence(readme, '## Configuration', 'yaml');
    expect(loadConfig(shown, 'README.md')).toHaveProperty('config');
    const keys = new Set(Object.keys(parse(shown) as object));
    // these two are for what spans repositories: docs/recipes.md has them
    expect(Object.keys(configSchema.shape).filter((key) => !keys.has(key))).toEqual(['tracker', 'extends']);
  });

  it('the defaults shown in README.md are the defaults', () => {
    const shown = parse(fence(readme, '## Configuration', 'yaml')) as Record<string, unknown>;
    for (const key of [
      'markers',
      'label',
      'labels',
      'assign',
      'close',
      'reopen',
      'retitle',
      'overview',
      'review',
      'trusted-authors',
      'language',
      'pace',
    ] as const)
      expect([key, shown[key]]).toEqual([key, defaultConfig[key]]);
  });

  it('the workflow shown in README.md is the example, to the letter', () => {
    const [comment = '', ...example] = read('examples/workflows/minutes.yml').split('\n');
    expect(comment).toMatch(/^# /);
    expect(fence(readme, '## Set it up', 'yaml')).toBe(example.join('\n').trimEnd());
  });

  it('the workflows that users copy give each job the least permissions, and there is one writer at a time', () => {
    const { jobs, permissions } = workflow.parse(parse(read('examples/workflows/minutes.yml')));
    expect(permissions).toEqual({});
    expect(jobs['preview']?.permissions).toEqual({ contents: 'read', issues: 'read', 'pull-requests': 'write' });
    expect(jobs['sync']?.permissions).toEqual({ contents: 'read', issues: 'write', 'pull-requests': 'write' });
    const oneWriter = { group: 'minutes-sync', 'cancel-in-progress': false };
    expect(jobs['sync']?.concurrency).toEqual(oneWriter);

    const nightly = workflow.parse(parse(read('examples/workflows/nightly.yml')));
    expect(nightly.permissions).toEqual({});
    expect(nightly.jobs['sync']?.permissions).toEqual({ contents: 'read', issues: 'write' });
    expect(nightly.jobs['sync']?.concurrency).toEqual(oneWriter);

    const commands = workflow.parse(parse(read('examples/workflows/commands.yml')));
    expect(commands.permissions).toEqual({});
    const writing = { contents: 'read', issues: 'write', 'pull-requests': 'write' };
    expect(commands.jobs['command']?.permissions).toEqual(writing);
    expect(commands.jobs['command']?.concurrency).toEqual(oneWriter);

    for (const file of ['other-tracker.yml', 'organisation.yml']) {
      const { permissions: none, jobs: each } = workflow.parse(parse(read(`examples/workflows/${file}`)));
      expect(none).toEqual({});
      expect(each['preview']?.permissions).toEqual({ contents: 'read', issues: 'read', 'pull-requests': 'write' });
      expect(each['sync']?.concurrency).toEqual(oneWriter);
    }
    // there the App's token writes, and the workflow's own one need not
    const other = workflow.parse(parse(read('examples/workflows/other-tracker.yml')));
    expect(other.jobs['sync']?.permissions).toEqual({ contents: 'read' });
  });

  it('the recipes name every workflow to copy, and no other', () => {
    const linked = [...read('docs/recipes.md').matchAll(/examples\/workflows\/([\w-]+\.yml)/g)].map(([, name]) => name);
    const there = readdirSync('examples/workflows');
    expect(there.filter((name) => !linked.includes(name))).toEqual([]);
    expect(linked.filter((name) => name === undefined || !there.includes(name))).toEqual([]);
  });
});

const workflow = z.object({
  permissions: z.unknown(),
  jobs: z.record(z.string(), z.object({ permissions: z.unknown(), concurrency: z.unknown() })),
});
