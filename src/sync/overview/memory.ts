/**
 * What an overview issue remembers, and its ticked boxes. Change here when it has to remember something further; what older
 * versions wrote must stay readable. Pure.
 */
import * as z from 'zod';
import { hiddenJson } from '../../plain-text/hidden-json.ts';

const BEGIN = '<!-- minutes-to-issues:overview ';
const END = ' -->';

const schema = z.object({
  v: z.literal(1),
  /** `owner/repo` of the minutes. */
  source: z.string(),
  /** `null`: of all series. */
  series: z.string().nullable(),
  /** Day of the newest meeting of each series. */
  newest: z.record(z.string(), z.string()),
  /** Pull requests that are known to be merged, `owner/repo#12`. */
  merged: z.array(z.string()),
  /** Ticks that were not followed, and why. */
  notes: z.array(z.string()),
});

export type Memory = Omit<z.output<typeof schema>, 'v'>;

/** The first line of an overview. */
export function encodeMemory({ source, series, newest, merged, notes }: Memory): string {
  const days = Object.fromEntries(Object.entries(newest).sort(([a], [b]) => (a < b ? -1 : 1)));
  const wire: z.input<typeof schema> = { v: 1, source, series, newest: days, merged: [...merged].sort(), notes };
  return `${BEGIN}${hiddenJson(wire)}${END}`;
}

/** `null`: it is no overview, or its first line is damaged. */
export function decodeMemory(body: string): Memory | null {
  const [line = ''] = body.split(/\r?\n/u);
  if (!line.startsWith(BEGIN) || !line.endsWith(END)) return null;
  try {
    const known = schema.safeParse(JSON.parse(line.slice(BEGIN.length, -END.length))).data;
    if (known === undefined) return null;
    const { source, series, newest, merged, notes } = known;
    return { source, series, newest, merged, notes };
  } catch {
    return null;
  }
}

/** Numbers of the issues whose boxes are ticked. */
export const ticksIn = (body: string): number[] =>
  [...body.matchAll(/^- \[[xX]\] <!-- close (\d{1,9}) -->/gmu)].map(([, number]) => Number(number));
