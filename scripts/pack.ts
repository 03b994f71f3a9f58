import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';

/**
 * `npm run pack [FOLDER]`: the package as it is published, into FOLDER (by default here); prints its path. Everything
 * that the bundle needs is in it already, so the published package.json names no dependencies: nothing is installed
 * beside it. Change here when the package should hold more, or less.
 */
const destination = resolve(process.argv[2] ?? '.');
const forUsers = new Set(
  'name version description keywords license repository homepage bugs type bin exports files engines'.split(' '),
);

const stage = mkdtempSync(join(tmpdir(), 'minutes-to-issues-'));
try {
  for (const path of packed(['--dry-run']).files) {
    mkdirSync(dirname(join(stage, path)), { recursive: true });
    copyFileSync(path, join(stage, path));
  }
  const manifest = z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const published = Object.fromEntries(Object.entries(manifest).filter(([key]) => forUsers.has(key)));
  writeFileSync(join(stage, 'package.json'), `${JSON.stringify(published, null, 2)}\n`);
  mkdirSync(destination, { recursive: true });
  console.log(join(destination, packed([stage, '--pack-destination', destination]).filename));
} finally {
  rmSync(stage, { recursive: true, force: true });
}

/** What `npm pack` with these arguments makes, or would make. */
function packed(options: readonly string[]): { filename: string; files: string[] } {
  const shape = z.object({ filename: z.string(), files: z.array(z.object({ path: z.string() })) });
  const stdout = execFileSync('npm', ['pack', '--json', '--ignore-scripts', ...options], { encoding: 'utf8' });
  const [made] = z.array(shape).parse(JSON.parse(stdout));
  if (made === undefined) throw new Error('npm pack made nothing');
  return { filename: made.filename, files: made.files.map(({ path }) => path) };
}
