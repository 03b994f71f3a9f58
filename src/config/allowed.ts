import * as z from 'zod';
import { configSchema } from './schema.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;
type Path = readonly PropertyKey[];

/** JSON Schema also has lists of schemas, and `true` and `false` as schemas; the config uses neither. */
const isSchema = (value: JsonSchema['items']): value is JsonSchema =>
  typeof value === 'object' && !Array.isArray(value);

/** The schema of what a person may write into `.github/minutes.yml`, for editors; committed as schema/minutes.schema.json. */
export function configJsonSchema(): JsonSchema {
  return {
    $id: 'minutes.schema.json',
    title: 'Minutes to Issues: .github/minutes.yml',
    ...z.toJSONSchema(configSchema, { io: 'input' }),
  };
}

/** The keys that a mapping at this path may have; empty where every key is allowed. */
export function keysAt(path: Path): string[] {
  return schemasAt(path).flatMap((schema) => Object.keys(schema.properties ?? {}));
}

/** The words that are allowed at this path, if only certain words are. */
export function choicesAt(path: Path): string[] {
  return schemasAt(path).flatMap((schema) => (schema.enum ?? []).filter((value) => typeof value === 'string'));
}

/** Whether text is allowed at this path: then a number may only lack its quotes. */
export function takesText(path: Path): boolean {
  return schemasAt(path).some((schema) => schema.type === 'string');
}

/** What is allowed at this path, in words: "`explicit`, `any` or `never`". */
export function allowedAt(path: Path): string {
  const schemas = schemasAt(path);
  return schemas.length === 0 ? 'nothing' : listed([...new Set(schemas.map(describe))], 'or');
}

/** Alternatives flattened; `null` (the same as leaving the key out) is not worth telling. */
function schemasAt(path: Path): JsonSchema[] {
  let schemas = alternatives(configJsonSchema());
  for (const step of path) schemas = schemas.flatMap((schema) => child(schema, step)).flatMap(alternatives);
  return schemas;
}

function child(schema: JsonSchema, step: PropertyKey): JsonSchema[] {
  const next =
    typeof step === 'number' ? schema.items : (schema.properties?.[String(step)] ?? schema.additionalProperties);
  return isSchema(next) ? [next] : [];
}

function alternatives(schema: JsonSchema): JsonSchema[] {
  if (schema.anyOf === undefined) return schema.type === 'null' ? [] : [schema];
  return schema.anyOf.flatMap(alternatives);
}

function describe(schema: JsonSchema): string {
  const [example] = schema.examples ?? [];
  if (schema.enum !== undefined) return listed(schema.enum.map(code), 'or');
  switch (schema.type) {
    case 'boolean':
      return '`true` or `false`';
    case 'integer':
      return `a whole number from ${String(schema.minimum)} to ${String(schema.maximum)}`;
    case 'array':
      return `a list of ${isSchema(schema.items) ? describe(schema.items).replace(/^(?:a )?(text|mapping)/u, '$1s') : 'anything'}`;
    case 'object': {
      const keys = Object.keys(schema.properties ?? {});
      return keys.length > 0 ? `a mapping with ${listed(keys.map(code), 'and')}` : `a mapping${forExample(example)}`;
    }
    default:
      return `text${forExample(example)}`;
  }
}

const forExample = (example: unknown): string => {
  if (example === undefined) return '';
  const words =
    typeof example === 'string' ? example : JSON.stringify(example).replace(/"/gu, '').replace(/[:,]/gu, '$& ');
  return `, like ${code(words)}`;
};

const code = (value: unknown): string => `\`${String(value)}\``;

/** "a, b or c". */
export function listed(words: readonly string[], last: 'and' | 'or'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.slice(-1).join('')}`;
}

/** One key for the documentation. */
export interface DocumentedKey {
  /** `series[].path`. */
  key: string;
  meaning: string;
  allowed: string;
  /** What holds without it, as Markdown; "required" for a key that its mapping can't do without. */
  preset: string;
}

/** Every key with its meaning, in the order of the schema. */
export function documentedKeys(): DocumentedKey[] {
  return keysOf(configJsonSchema(), '');
}

function keysOf(schema: JsonSchema, prefix: string): DocumentedKey[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    if (!isSchema(property)) return [];
    const key = `${prefix}${name}`;
    const variants = alternatives(property);
    const row = {
      key,
      meaning: property.description ?? '',
      allowed: listed([...new Set(variants.map(describe))], 'or'),
      preset: schema.required?.includes(name) === true ? 'required' : presetOf(property.default),
    };
    return [row, ...variants.flatMap((variant) => [...itemKeys(variant, key), ...keysOf(variant, `${key}.`)])];
  });
}

function itemKeys({ items }: JsonSchema, key: string): DocumentedKey[] {
  return isSchema(items) ? keysOf(items, `${key}[].`) : [];
}

const presetOf = (value: unknown): string => {
  const isEmpty =
    value === undefined || value === null || (typeof value === 'object' && Object.keys(value).length === 0);
  if (isEmpty) return '–';
  return Array.isArray(value) ? code(`[${value.join(', ')}]`) : code(value);
};
