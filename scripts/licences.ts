import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { z } from 'zod';

/**
 * The licences of all packages that are in a bundle, as one text. Change here when a package keeps its licence in an
 * unusual place.
 */

const manifest = z.object({ name: z.string(), version: z.string(), license: z.string() });

/** Folders of the packages that gave a module to the bundle, sorted. */
function packageFolders({ inputs }: Metafile): string[] {
  const folders = Object.keys(inputs).flatMap((path) => /.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []);
  return [...new Set(folders)].sort();
}

/** @throws if a package names no licence, or the text of it is missing: such a bundle may not be given away. */
async function licenceOf(folder: string): Promise<string> {
  const { name, version, license } = manifest.parse(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')));
  const files = (await readdir(folder)).filter((file) => /^(licen[cs]e|copying)/i.test(file)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  const text = texts
    .join('\n\n')
    .trim()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[ \t]+$/gm, '');
  return [`${name} ${version}: ${license}`, text === '' ? '(the package has no file with the text)' : text].join(
    '\n\n',
  );
}

const RULE = `\n\n${'-'.repeat(80)}\n\n`;

/** One after the other, by folder, so that the same packages give the same text. */
export async function licences(metafile: Metafile): Promise<string> {
  const parts = await Promise.all(packageFolders(metafile).map(licenceOf));
  const unique = [...new Set(parts)];
  const head = `Minutes to Issues contains these ${unique.length} packages:`;
  return `${[head, ...unique].join(RULE)}\n`;
}
