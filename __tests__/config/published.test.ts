import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { configJsonSchema, documentedKeys } from '../../src/config/allowed.ts';
import { withKeyTable } from '../../scripts/schema.ts';

const committed = (path: string): Promise<string> => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
const HINT = 'run `node scripts/schema.ts` and commit what it writes';

describe('what is published about the config', () => {
  it('the JSON Schema is what the schema gives', async () => {
    const file: unknown = JSON.parse(await committed('schema/minutes.schema.json'));
    const wanted: unknown = JSON.parse(JSON.stringify(configJsonSchema()));
    expect({ HINT, file }).toEqual({ HINT, file: wanted });
  });

  it('the table of keys in the documentation is what the schema gives', async () => {
    const page = await committed('docs/configuration.md');
    expect({ HINT, page: withKeyTable(page) }).toEqual({ HINT, page });
  });

  it('every key has a meaning', () => {
    expect(documentedKeys().filter(({ meaning }) => meaning === '')).toEqual([]);
    expect(documentedKeys().map(({ key }) => key)).toContain('references.default-owner');
  });
});
