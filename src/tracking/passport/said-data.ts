/**
 * What people said, as the hidden data of a passport hold it. Change here when they can say something further; what older
 * versions wrote must stay readable.
 */
import * as z from 'zod';

const word = { by: z.string(), at: z.string(), comment: z.int().nullable().default(null) };

/** In this order of members it is written, whoever built it. */
export const saidSchema = z.object({
  state: z.object({ as: z.enum(['completed', 'not_planned']), ...word }).optional(),
  due: z.object({ date: z.string().nullable(), ...word }).optional(),
  owners: z.object({ logins: z.array(z.string()), ...word }).optional(),
  title: z.object({ title: z.string(), ...word }).optional(),
  same: z.object({ number: z.int(), ...word }).optional(),
  joined: z.array(z.object({ number: z.int(), ...word })).optional(),
  apart: z.array(z.object({ id: z.string(), ...word })).optional(),
});
