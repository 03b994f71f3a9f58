import { z } from 'zod';

const language = z.enum(['en', 'de', 'fr', 'zh']);
const labelName = z.string().min(1).max(50);

/** `.github/minutes.yml`, as written. The one schema: the JSON Schema, the documentation and the types come from it. */
export const configSchema = z.strictObject({
  minutes: z.array(z.string().min(1)).nullable().default(null),
  series: z
    .array(z.strictObject({ path: z.string().min(1), name: z.string().min(1), labels: z.array(labelName).default([]) }))
    .default([]),
  markers: z.array(z.string().min(1)).default(['AI', 'Action', 'Action item', 'Action point', 'AP', 'TODO']),
  label: labelName.default('action-item'),
  labels: z.array(labelName).default([]),
  references: z
    .strictObject({
      'default-owner': z.string().min(1).nullable().default(null),
      aliases: z.record(z.string().min(1), z.string().regex(/^[^/\s]+\/[^/\s]+$/)).default({}),
    })
    .prefault({}),
  owners: z.record(z.string().min(1), z.union([z.string().min(1), z.strictObject({ label: labelName })])).default({}),
  assign: z.boolean().default(true),
  close: z.enum(['explicit', 'any', 'never']).default('explicit'),
  reopen: z.enum(['never', 'newer-meeting']).default('never'),
  retitle: z.boolean().default(false),
  review: z.enum(['off', 'fixes', 'all']).default('fixes'),
  'trusted-authors': z.array(z.string().min(1)).default([]),
  language: z.array(language).min(1).default(['en', 'de', 'fr', 'zh']),
  pace: z.int().min(0).max(60_000).default(1000),
  tracker: z
    .string()
    .regex(/^[^/\s]+\/[^/\s]+$/)
    .nullable()
    .default(null),
});

/** The config with every default filled in. Keys as in the file. */
export type Config = z.output<typeof configSchema>;

/** What an empty file means. */
export const defaultConfig: Config = configSchema.parse({});
