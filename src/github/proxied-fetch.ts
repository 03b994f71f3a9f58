/**
 * How requests leave a network that has a proxy. Node's own `fetch` asks the environment only if it is told to at its start.
 * Change this when it does so by itself in every version that the Action may run on.
 */

type Environment = Readonly<Record<string, string | undefined>>;

/** In small letters or in capitals: both are in use, the small ones count first. */
const named = (env: Environment, name: string): string => env[name.toLowerCase()] ?? env[name.toUpperCase()] ?? '';

/**
 * A `fetch` that goes through the proxy which `HTTPS_PROXY` or `HTTP_PROXY` name, but to hosts of `NO_PROXY`; `undefined`
 * where none is named, and then nothing is loaded.
 */
export function proxiedFetch(env: Environment): typeof fetch | undefined {
  const proxies = { 'https:': named(env, 'https_proxy'), 'http:': named(env, 'http_proxy') };
  if (proxies['https:'] === '' && proxies['http:'] === '') return undefined;
  const isDirect = directHosts(named(env, 'no_proxy'));
  const ways = new Map<string, Promise<typeof fetch>>();
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const proxy = url.protocol === 'https:' ? proxies['https:'] : proxies['http:'];
    if (proxy === '' || isDirect(url)) return fetch(input, init);
    const way = ways.get(proxy) ?? through(proxy);
    ways.set(proxy, way);
    return (await way)(input, init);
  };
}

async function through(proxy: string): Promise<typeof fetch> {
  // the package is CommonJS, of which a bundle gives out the default alone
  const { default: undici } = await import('undici');
  const { ProxyAgent, fetch: send } = undici;
  const dispatcher = new ProxyAgent(proxy.includes('://') ? proxy : `http://${proxy}`);
  // the same standard in two packages, whose types know nothing of each other
  const same = send as unknown as (url: unknown, init: object) => Promise<Response>;
  return (url, init) => same(url, { ...init, dispatcher });
}

/** `NO_PROXY`: hosts with all below them, perhaps of one port only, by commas; `*` is all. */
function directHosts(list: string): (url: URL) => boolean {
  const entries = list
    .toLowerCase()
    .split(/[\s,]+/u)
    .filter((entry) => entry !== '')
    .map((entry) => entry.replace(/^\*?\./u, ''));
  return ({ hostname, protocol, port }) => {
    const withPort = `${hostname}:${port === '' ? (protocol === 'https:' ? '443' : '80') : port}`;
    return entries.some((entry) =>
      [hostname, withPort].some((host) => entry === '*' || host === entry || host.endsWith(`.${entry}`)),
    );
  };
}
