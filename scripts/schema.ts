import { readFile, writeFile } from 'node:fs/promises';
import { format, type Options } from 'prettier';
import { configJsonSchema, documentedKeys } from '../src/config/allowed.ts';

/**
 * Writes what follows from the one schema in src/config: schema/minutes.schema.json, with which editors check
 * `.github/minutes.yml`, and the table of keys in docs/configuration.md.
 */
const at = (path: string): URL => new URL(`../${path}`, import.meta.url);
const style = JSON.parse(await readFile(at('.prettierrc.json'), 'utf8')) as Options;

/** The JSON Schema as committed. */
export const schemaFile = (): Promise<string> =>
  format(JSON.stringify(configJsonSchema()), { ...style, parser: 'json' });

/** A page with its table of keys made anew. */
export function withKeyTable(page: string): string {
  const rows = documentedKeys().map(
    ({ key, meaning, allowed, preset }) => `| \`${key}\` | ${meaning} | ${allowed} | ${preset} |`,
  );
  const table = ['| key | meaning | allowed | default |', '| --- | --- | --- | --- |', ...rows].join('\n');
  return page.replace(/(<!-- keys:[^>]*-->)[^]*(<!-- \/keys -->)/u, `$1\n\n${table.replaceAll('$', '$$$$')}\n\n$2`);
}

if (import.meta.main) {
  await writeFile(at('schema/minutes.schema.json'), await schemaFile());
  const docs = at('docs/configuration.md');
  await writeFile(docs, withKeyTable(await readFile(docs, 'utf8')));
}
