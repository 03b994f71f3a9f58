import { DEFAULT_CONFIG_PATH } from '../config/default-path.ts';
import { modes, type Mode } from './trigger.ts';
import { checkedToken } from './token.ts';
import { UsageError } from '../usage-error.ts';

/** The Action's inputs, checked. */
export interface Inputs {
  token: string;
  config: string;
  paths: string[];
  series: string[];
  mode: Mode;
  /** ISO day. */
  since: string;
  maxNewIssues: number;
  dryRun: boolean;
}

const DAY = 86_400_000;

/** As it was typed: an input of the Action (`since: x`), or an option (`--since x`). */
const typed = (name: string, value: string): string => `\`${name}${name.startsWith('--') ? '' : ':'} ${value}\``;

/**
 * Reads `since`: an ISO day, or how many days before `now` ("90", "90 days", "90d").
 * Throws a UsageError that says what is allowed.
 */
export function sinceDay(name: string, value: string, now: Date): string {
  const days = /^(\d{1,5})\s*(?:d|days?)?$/i.exec(value.trim())?.[1];
  if (days !== undefined) return new Date(now.getTime() - Number(days) * DAY).toISOString().slice(0, 10);
  const day = value.trim();
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
  // Date.parse takes 2026-02-31 for the 3rd of March
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(day)) return day;
  throw new UsageError(`${typed(name, value)} is neither a day (2026-01-31) nor a number of days (90 days).`);
}

/** Reads a whole number from 0 on; throws an Error that says what is allowed. */
export function count(name: string, value: string): number {
  if (/^\d{1,6}$/.test(value.trim())) return Number(value);
  throw new UsageError(`${typed(name, value)} is not a whole number from 0 on.`);
}

/** Checks the Action's inputs; `get` answers an input's text, '' if it is not set. Throws a UsageError for the first wrong one. */
export function readInputs(get: (name: string) => string, now: Date): Inputs {
  const mode = modes.find((known) => known === (get('mode') || 'auto'));
  if (!mode) throw new UsageError(`\`mode: ${get('mode')}\` is unknown. Allowed: ${modes.join(', ')}.`);
  const token = checkedToken(get('token'), 'The input `token`');
  if (token === '')
    throw new UsageError(
      'The input `token` is empty. Leave it out to use the workflow’s own token, or pass a secret that exists.',
    );
  return {
    token,
    config: get('config') || DEFAULT_CONFIG_PATH,
    paths: lines(get('paths')),
    series: lines(get('series')),
    mode,
    since: sinceDay('since', get('since') || '90 days', now),
    maxNewIssues: count('max-new-issues', get('max-new-issues') || '20'),
    dryRun: flag('dry-run', get('dry-run') || 'false'),
  };
}

function flag(name: string, value: string): boolean {
  if (/^true$/i.test(value)) return true;
  if (/^false$/i.test(value)) return false;
  throw new UsageError(`${typed(name, value)} is neither true nor false.`);
}

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
