import { readFile, writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { configJsonSchema } from '../src/config/allowed.ts';

/** Writes schema/minutes.schema.json, what editors check `.github/minutes.yml` with, from the one schema in src/config. */
const file = new URL('../schema/minutes.schema.json', import.meta.url);
const style: unknown = JSON.parse(await readFile(new URL('../.prettierrc.json', import.meta.url), 'utf8'));
await writeFile(file, await format(JSON.stringify(configJsonSchema()), { ...(style as object), parser: 'json' }));
