import { createEmulator } from 'emulate';
import { actionsBot } from './accounts.ts';

/** An answer of the emulation, or of the stand-in in its place. `body`: a JSON value, bytes, or `null` for none. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

interface Ask {
  body?: unknown;
  /** Login; `stagehand` if left out. */
  as?: string;
}

/** How the stand-in talks to the emulation behind it. */
export interface Emulation {
  /** Every status is an answer, never an exception. */
  ask(method: string, path: string, ask?: Ask): Promise<Answer>;
  /** The JSON of a successful answer; throws for every other status. The caller names the shape that GitHub documents. */
  json<Shape>(method: string, path: string, ask?: Ask): Promise<Shape>;
  reset(): void;
  close(): Promise<void>;
}

const actionsBotFacts = { id: 41_898_282, type: 'Bot', html_url: 'https://github.com/apps/github-actions' };

/** Does what nobody on the stage does: seeds commits, moves branches. */
export const stagehand = 'stagehand';

/** The emulation stops a token after 5,000 requests an hour; the stand-in keeps limits of its own, so it changes tokens before. */
const requestsPerToken = 4_000;
const tokensPerLogin = 40;

export interface Seed {
  /** Where the links in answers shall point: the stand-in's own address. */
  baseUrl: string;
  organisation: string;
  repository: string;
  logins: readonly string[];
}

/** Starts `emulate`'s GitHub on a free port of 127.0.0.1 with one organisation, its repository and everybody who may act. */
export async function startEmulation(seed: Seed): Promise<Emulation> {
  const logins = [...new Set([stagehand, ...seed.logins])];
  const emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: Object.fromEntries(
        logins.flatMap((login) =>
          Array.from({ length: tokensPerLogin }, (_, turn) => [tokenOf(login, turn), { login, scopes: ['repo'] }]),
        ),
      ),
      github: {
        users: logins.map((login) => ({ login })),
        orgs: [{ login: seed.organisation, members: [{ login: stagehand, role: 'admin' }] }],
        repos: [{ owner: seed.organisation, name: seed.repository, default_branch: 'main' }],
      },
    },
  });

  const port = new URL(emulator.url).port;
  const origin = `http://127.0.0.1:${port}`;
  const ownAddresses = [emulator.url, origin];
  const asked = new Map<string, number>();

  /** Links lead to the stand-in. */
  const relinked = (text: string): string =>
    ownAddresses.reduce((out, address) => out.replaceAll(address, seed.baseUrl), text);

  async function ask(method: string, path: string, { body, as = stagehand }: Ask = {}): Promise<Answer> {
    const turn = asked.get(as) ?? 0;
    asked.set(as, turn + 1);
    const token = tokenOf(as, Math.floor(turn / requestsPerToken) % tokensPerLogin);
    const response = await fetch(origin + path, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const link = response.headers.get('link');
    return {
      status: response.status,
      headers: link === null ? {} : { link: relinked(link) },
      body:
        text === '' ? null : isJson(response) ? (JSON.parse(relinked(text), asGitHub) as unknown) : Buffer.from(text),
    };
  }

  return {
    ask,
    async json<Shape>(method: string, path: string, options?: Ask): Promise<Shape> {
      const answer = await ask(method, path, options);
      if (answer.status >= 400) {
        throw new Error(`${method} ${path}: the emulation answered ${answer.status} ${JSON.stringify(answer.body)}`);
      }
      return answer.body as Shape;
    },
    reset: () => {
      emulator.reset();
    },
    close: () => emulator.close(),
  };
}

/** Times in whole seconds; the Actions bot is a bot. */
function asGitHub(key: string, value: unknown): unknown {
  if (typeof value === 'string' && (key === 'date' || key.endsWith('_at'))) {
    return value.replace(/^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\.\d{3}Z$/, '$1Z');
  }
  if (typeof value === 'object' && value !== null && 'login' in value && value.login === actionsBot) {
    return { ...value, ...actionsBotFacts };
  }
  return value;
}

function tokenOf(login: string, turn: number): string {
  return `stand-in-${login}-${turn}`;
}

function isJson(response: Response): boolean {
  return response.headers.get('content-type')?.includes('json') ?? false;
}
