import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { elementsIn, liveSigns, liveTextIn, rendered } from '../support/rendered.ts';
import { samples } from '../support/samples.ts';

/** Every rendering as it is, to be read in a review. Run with UPDATE=1 to rewrite them, then read the difference. */

const folder = new URL('../fixtures/renderings/', import.meta.url);
const all = await samples();
const fileOf = ({ name, kind }: (typeof all)[number]): string => `${name}.${kind === 'terminal' ? 'txt' : 'md'}`;

describe('every rendering', () => {
  it.each(all.map((sample) => [sample.name, sample] as const))('%s is as it was', (_, sample) => {
    const file = new URL(fileOf(sample), folder);
    if (process.env['UPDATE'] === '1' || !existsSync(file)) writeFileSync(file, sample.text);
    expect(sample.text).toBe(readFileSync(file, 'utf8'));
  });

  it('has a file, and no file is left over', () => {
    expect(readdirSync(folder).sort()).toEqual(all.map(fileOf).sort());
  });
});

describe('every rendering on GitHub', () => {
  const onGitHub = all.filter(({ kind }) => kind === 'comment' || kind === 'issue');

  it.each(onGitHub.map(({ name, text }) => [name, text]))('%s has whole tables', (_, text) => {
    const tables = elementsIn(rendered(text)).filter(({ tagName }) => tagName === 'table');
    expect(tables).toHaveLength(text.match(/^\|(?: :-- \|)+$/gmu)?.length ?? 0);
    for (const table of tables) {
      const rows = elementsIn(table).filter(({ tagName }) => tagName === 'tr');
      const widths = rows.map((row) => elementsIn(row).filter(({ tagName }) => /^t[hd]$/u.test(tagName)).length);
      expect(new Set(widths).size).toBe(1);
      expect(rows.length).toBeGreaterThan(1);
    }
  });

  it.each(onGitHub.map(({ name, text, kind }) => [name, text, kind] as const))(
    '%s wakes nobody, and leaves no trace elsewhere',
    (_, text, kind) => {
      const live = liveTextIn(rendered(text))
        // an issue names what belongs to the same owner, so that GitHub tells its state (ADR 0008)
        .filter((words) => kind !== 'issue' || !/^harbour\/[\w.-]+#\d+$/u.test(words))
        .flatMap(liveSigns);
      expect(live).toEqual([]);
      const links = elementsIn(rendered(text)).flatMap(({ tagName, properties }) =>
        tagName === 'a' ? [String(properties['href'])] : [],
      );
      const isTracing = (link: string): boolean =>
        /^https:\/\/github\.com\/[^/]+\/[^/]+\/(?:issues|pull)\/\d/u.test(link);
      // a job summary is read by GitHub for nothing
      if (!text.startsWith('### Action items\n')) expect(links.filter(isTracing)).toEqual([]);
    },
  );
});

describe('every text for a terminal', () => {
  it.each(all.filter(({ kind }) => kind === 'terminal').map(({ name, text }) => [name, text]))(
    '%s shows all that is in it',
    (_, text) => {
      expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00a0]/u);
    },
  );
});
