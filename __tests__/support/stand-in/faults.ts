import type { Answer } from './emulation.ts';

/** One request as the log keeps it. */
export interface LoggedRequest {
  /** 1-based, in the order in which they came. */
  number: number;
  method: string;
  /** With the query. */
  path: string;
  /** Whose token it carried; `null` without a valid one. */
  login: string | null;
  body: unknown;
  /** 0: never answered. */
  status: number;
  write: boolean;
  /** Only what counts for GitHub's limits; `false` for pages and archives. */
  api: boolean;
  /** When it came: milliseconds since 1970. */
  at: number;
}

export interface Match {
  method?: string;
  /** Against path and query. */
  path?: RegExp;
  write?: boolean;
  /** Only the n-th that matches from now on (1-based). */
  nth?: number;
  /** How often; once if left out. */
  times?: number;
}

export type Fault =
  /** 500, 502, 504, 404, …; `after`: the request was carried out, its answer lost. */
  | { kind: 'status'; status: number; when: 'before' | 'after' }
  | { kind: 'drop'; when: 'before' | 'after' }
  | { kind: 'secondary-limit'; retryAfter: number | null; status?: 403 | 429 }
  | { kind: 'primary-limit'; resetIn: number }
  | { kind: 'unauthorized' }
  | { kind: 'forbidden'; accepted: string }
  | { kind: 'answer'; answer: Answer; when?: 'before' | 'after' };

type Hook = (request: LoggedRequest) => void | Promise<void>;

interface Rule {
  match: Match;
  seen: number;
  used: number;
  act: { fault: Fault } | { before: Hook } | { after: Hook };
}

const documentation = 'https://docs.github.com/rest';

/** What goes wrong, and when. Rules are asked in the order in which they were made. */
export class Faults {
  #rules: Rule[] = [];
  #cut = false;

  add(match: Match, act: Rule['act']): void {
    this.#rules.push({ match, seen: 0, used: 0, act });
  }

  clear(): void {
    this.#rules = [];
    this.#cut = false;
  }

  /** From now on no request gets through. */
  cut(): void {
    this.#cut = true;
  }

  isCut(): boolean {
    return this.#cut;
  }

  /** Whatever is due for this request. Counts it. */
  due(request: LoggedRequest): { before: Hook[]; fault: Fault | null; after: Hook[] } {
    const acts = this.#rules.filter((rule) => due(rule, request)).map((rule) => rule.act);
    return {
      before: acts.flatMap((act) => ('before' in act ? [act.before] : [])),
      fault: acts.flatMap((act) => ('fault' in act ? [act.fault] : []))[0] ?? null,
      after: acts.flatMap((act) => ('after' in act ? [act.after] : [])),
    };
  }
}

function due(rule: Rule, request: LoggedRequest): boolean {
  const { method, path, write, nth, times = 1 } = rule.match;
  if (!request.api) return false;
  if (method !== undefined && method !== request.method) return false;
  if (path !== undefined && !path.test(request.path)) return false;
  if (write !== undefined && write !== request.write) return false;
  rule.seen += 1;
  if (nth !== undefined && rule.seen < nth) return false;
  if (rule.used >= times) return false;
  rule.used += 1;
  return true;
}

/** The answer that a fault puts in the place of the real one; `'drop'`: no answer. */
export function answerOf(fault: Fault): Answer | 'drop' {
  switch (fault.kind) {
    case 'drop':
      return 'drop';
    case 'answer':
      return fault.answer;
    case 'status':
      return failure(fault.status, fault.status === 502 ? 'Server Error' : 'Something went wrong');
    case 'secondary-limit':
      return failure(
        fault.status ?? 403,
        'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
        fault.retryAfter === null ? {} : { 'retry-after': `${fault.retryAfter}` },
      );
    case 'primary-limit':
      return failure(403, 'API rate limit exceeded for installation.', {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': `${Math.floor(Date.now() / 1000) + fault.resetIn}`,
      });
    case 'unauthorized':
      return failure(401, 'Bad credentials');
    case 'forbidden':
      return failure(403, 'Resource not accessible by integration', {
        'x-accepted-github-permissions': fault.accepted,
      });
  }
}

/** An error in GitHub's form. */
export function failure(
  status: number,
  message: string,
  headers: Record<string, string> = {},
  errors?: readonly { resource: string; field: string; code: string; value?: unknown; message?: string }[],
): Answer {
  return {
    status,
    headers,
    body: { message, ...(errors ? { errors } : {}), documentation_url: documentation, status: `${status}` },
  };
}
