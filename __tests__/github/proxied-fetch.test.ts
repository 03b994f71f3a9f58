import { createServer, request, type Server } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createClient } from '../../src/github/client.ts';
import { Issues } from '../../src/github/issues.ts';
import { proxiedFetch } from '../../src/github/proxied-fetch.ts';
import { startStandIn, type StandIn } from '../support/stand-in.ts';
import { listen } from '../support/stand-in/proxy.ts';

let standIn: StandIn;
let proxy: Server;
let address: string;
const passed: string[] = [];

beforeAll(async () => {
  standIn = await startStandIn();
  const { port } = new URL(standIn.url);
  // everything that is asked of it, whatever the host, is the stand-in's
  proxy = createServer((asked, answer) => {
    passed.push(asked.url ?? '');
    const { pathname, search } = new URL(asked.url ?? '', standIn.url);
    const onward = request({ port, path: pathname + search, method: asked.method, headers: asked.headers }, (reply) => {
      answer.writeHead(reply.statusCode ?? 500, reply.headers);
      reply.pipe(answer);
    });
    asked.pipe(onward);
  });
  proxy.on('connect', (asked, socket) => {
    passed.push(`CONNECT ${asked.url}`);
    const onward = connect(Number(port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    for (const end of [socket, onward]) end.on('error', () => end.destroy());
  });
  address = await listen(proxy, 0);
});
beforeEach(() => {
  standIn.reset();
  passed.length = 0;
});
afterAll(async () => {
  proxy.closeAllConnections();
  await new Promise((done) => proxy.close(done));
  await standIn.close();
});

const listed = async (env: Record<string, string>, baseUrl: string): Promise<number> => {
  const fetch = proxiedFetch(env);
  const client = createClient({ token: standIn.token, baseUrl, pace: 0, second: 1, ...(fetch && { fetch }) });
  return (await new Issues(client, { repository: standIn.repository, label: 'action-item', now: Date.now }).list())
    .length;
};

describe('a proxy', () => {
  it.each(['HTTP_PROXY', 'http_proxy'])(
    'that %s names is used, for a host that nobody else could reach',
    async (name) => {
      await standIn.openIssue('alice', { title: 'Task', labels: ['action-item'] });
      expect(await listed({ [name]: address }, 'http://git.harbour.example')).toBe(1);
      expect(passed.length).toBeGreaterThan(0);
      expect(passed.join(' ')).toContain('git.harbour.example');
    },
  );

  it('of https addresses is the one that HTTPS_PROXY names: asked to connect', async () => {
    // the stand-in speaks no TLS, so it ends there
    await expect(listed({ HTTPS_PROXY: address }, 'https://git.harbour.example')).rejects.toThrow();
    expect(passed[0]).toBe('CONNECT git.harbour.example:443');
  });

  it.each(['elsewhere.example, 127.0.0.1', '*', '127.0.0.1:PORT', '.0.0.1'])(
    'is left out for hosts of NO_PROXY: %s',
    async (list) => {
      const hosts = list.replace('PORT', new URL(standIn.url).port);
      expect(await listed({ HTTP_PROXY: address, NO_PROXY: hosts }, standIn.url)).toBe(0);
      expect(passed).toEqual([]);
    },
  );

  it.each(['elsewhere.example', '0.0.9', '127.0.0.1:1', 'harbour.example.org'])(
    'is used for hosts that NO_PROXY does not name: %s',
    async (list) => {
      await listed({ HTTP_PROXY: address, NO_PROXY: list }, standIn.url);
      expect(passed.length).toBeGreaterThan(0);
    },
  );

  it('is none where none is named', () => {
    expect(proxiedFetch({ HTTPS_PROXY: '', NO_PROXY: '*' })).toBeUndefined();
  });
});
