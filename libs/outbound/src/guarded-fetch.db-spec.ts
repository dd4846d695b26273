import { type RequestListener, type Server, createServer } from 'node:http';
import { type AddressInfo, type Server as TcpServer, createServer as listenTcp } from 'node:net';
import { Site } from '#settings';
import { type FetchLimits, GuardedFetch, type Outgoing } from './guarded-fetch.js';
import { FORMS, LITERALS, NAMES, REDIRECTS } from './hostile-targets.spec-support.js';
import { Network } from './network.js';
import { FetchFailed, UrlRefused } from './refusals.js';

/** An address of this machine that plays one on the public Internet. */
const PUBLIC = '127.0.0.99';
const SITE = new Site('https://facts.example.org');

let trap: TcpServer;
let caught = 0;
let site: Server;
const asked: { path: string; method: string; headers: Record<string, unknown>; body: string }[] = [];

const portOf = (server: TcpServer): number => (server.address() as AddressInfo).port;
const fill = (text: string): string => text.replaceAll('PORT', String(portOf(trap)));

class PlayedNetwork extends Network {
  readonly lookups: string[] = [];
  override readonly ports = new Set([80, 443, portOf(trap), portOf(site)]);

  /** What one name answers with, one time after the other. */
  constructor(private readonly changing: readonly string[] = [PUBLIC]) {
    super();
  }

  override addressesOf(name: string): Promise<readonly string[]> {
    const before = this.lookups.filter((other) => other === name).length;
    this.lookups.push(name);
    if (name === 'changing.example.org')
      return Promise.resolve([this.changing[Math.min(before, this.changing.length - 1)]!]);
    if (name === 'unknown.example.org')
      return Promise.reject(Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' }));
    if (name === 'slow.example.org') return new Promise(() => undefined);
    return Promise.resolve(
      (NAMES[name] ?? [PUBLIC]).map((address) => (address === 'PUBLIC' ? PUBLIC : address)),
    );
  }

  override admits(address: string): boolean {
    return address === PUBLIC || super.admits(address);
  }
}

/** What the guard is there to prevent: a network in which everything is public. */
class OpenNetwork extends PlayedNetwork {
  override admits(): boolean {
    return true;
  }
}

const answers: RequestListener = (request, response) => {
  const path = request.url ?? '';
  let body = '';
  request.on('data', (chunk: Buffer) => (body += chunk.toString()));
  request.on('end', () => {
    asked.push({ path, method: request.method ?? '', headers: request.headers, body });
    const location = REDIRECTS[path];
    if (location !== undefined) return response.writeHead(302, { location: fill(location) }).end();
    if (path === '/again') return response.writeHead(302, { location: '/again' }).end();
    if (path === '/home') return response.writeHead(301, { location: '/?q=1' }).end();
    if (path === '/back')
      return response.writeHead(302, { location: `http://changing.example.org:${portOf(site)}/` }).end();
    if (path === '/nowhere') return response.writeHead(302, { location: 'http://[' }).end();
    if (path === '/large') return response.writeHead(200, { 'content-length': '9999' }).end('x'.repeat(9999));
    if (path === '/endless') {
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(1024)));
        if (!response.destroyed) response.once('drain', more);
      };
      return more();
    }
    // One letter, and then never another.
    if (path === '/loris') return response.writeHead(200).write('x');
    if (path === '/silent') return undefined;
    if (path === '/packed')
      return response.writeHead(200, { 'content-encoding': 'gzip', 'set-cookie': 'a=b' }).end('x');
    if (path === '/cut')
      return response.writeHead(200, { 'content-length': '10' }).write('x', () => response.destroy());
    return response.writeHead(path === '/missing' ? 404 : 200, { 'set-cookie': 'a=b' }).end(`Page ${path}`);
  });
};

const listen = (server: TcpServer, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });

beforeAll(async () => {
  trap = listenTcp((socket) => {
    caught += 1;
    socket.on('error', () => undefined).resume();
    socket.end('HTTP/1.1 200 OK\r\ncontent-length: 6\r\nconnection: close\r\n\r\ninside');
  });
  site = createServer(answers);
  await listen(trap, 0, '::');
  await listen(site, 0, PUBLIC);
});
afterAll(async () => {
  site.closeAllConnections();
  await Promise.all([trap, site].map((server) => new Promise((done) => server.close(done))));
});
beforeEach(() => {
  caught = 0;
  asked.length = 0;
});

const get = (
  outgoing: string | Outgoing,
  network = new PlayedNetwork(),
  limits: Partial<FetchLimits> = {},
): Promise<{ status: number; url: string; text: string }> =>
  new GuardedFetch(network, SITE).run(
    typeof outgoing === 'string' ? { url: outgoing } : outgoing,
    async ({ status, url, body }) => {
      let text = '';
      for await (const chunk of body) text += chunk.toString();
      return { status, url, text };
    },
    { milliseconds: 5_000, ...limits },
  );

const at = (path: string, host = 'news.example.org'): string => `http://${host}:${portOf(site)}${path}`;

describe('what is inside', () => {
  const everything = () => [
    ...LITERALS.map(fill),
    ...Object.keys(NAMES).map((name) => `http://${name}:${portOf(trap)}/`),
    ...Object.keys(REDIRECTS).map((path) => at(path)),
    ...FORMS.map(fill),
  ];

  it('is refused in every form, and never so much as connected to', async () => {
    expect(everything().length).toBeGreaterThan(150);
    const wrong: string[] = [];
    for (const url of everything()) {
      const answer: unknown = await get(url).catch((error: unknown) => error);
      if (!(answer instanceof UrlRefused)) wrong.push(`${url}: ${String(answer)}`);
    }
    expect(wrong).toEqual([]);
    expect(caught).toBe(0);
  });

  it('would be reached without the guard: the trap can catch', async () => {
    // Connections to what is really elsewhere would only take time.
    const near = everything().filter((url) => /127|0x7f|\[?::|loopback|localhost|0:PORT/i.test(url));
    await Promise.all(
      near.map((url) => get(url, new OpenNetwork(), { milliseconds: 1_000 }).catch(() => undefined)),
    );
    expect(caught).toBeGreaterThan(25);
  });

  it('is refused in the same words wherever it lies, so that nothing is learned of it', async () => {
    const inside = [
      'http://10.0.0.1/',
      'http://127.0.0.1/',
      'http://private.example.org/',
      'http://database/',
    ];
    const told = await Promise.all(inside.map((url) => get(url).catch((error: Error) => error.message)));
    expect(new Set(told)).toEqual(new Set(['is not on the public Internet']));
  });

  it('is not reached by a name that changes its mind: it is looked up once, and that is connected to', async () => {
    const network = new PlayedNetwork([PUBLIC, '127.0.0.1']);
    const { text } = await get(at('/once', 'changing.example.org'), network);
    expect([text, network.lookups]).toEqual(['Page /once', ['changing.example.org']]);
  });

  it('is not reached by a name that has changed its mind when a redirect comes back to it', async () => {
    const network = new PlayedNetwork([PUBLIC, '127.0.0.1']);
    await expect(get(at('/back', 'changing.example.org'), network)).rejects.toThrow(UrlRefused);
    expect(network.lookups).toHaveLength(2);
  });

  it('is found out by the far end of the connection, were the check before to fail', async () => {
    class Forgetful extends PlayedNetwork {
      private first = true;
      override admits(address: string): boolean {
        if (!this.first) return super.admits(address);
        this.first = false;
        return true;
      }
    }
    await expect(get(fill('http://127.0.0.1:PORT/'), new Forgetful())).rejects.toThrow(UrlRefused);
  });

  it('the product itself is refused, whatever its name resolves to', async () => {
    for (const url of [
      'https://facts.example.org/',
      'https://FACTS.example.org./x',
      'http://facts.example.org:80/',
    ])
      await expect(get(url)).rejects.toThrow('is an address of this product itself');
  });

  it('is not asked in the clear for what must be encrypted', async () => {
    await expect(get({ url: at('/'), encrypted: true })).rejects.toThrow(
      new UrlRefused('must begin with https://'),
    );
    expect(() =>
      new GuardedFetch(new PlayedNetwork(), SITE).check({ url: 'http://news.example.org/', encrypted: true }),
    ).toThrow('must begin with https://');
    expect(asked).toEqual([]);
  });

  it('can be refused without a look-up, when an address is only written down', () => {
    const guard = new GuardedFetch(new PlayedNetwork(), SITE);
    for (const url of [...LITERALS, ...FORMS].map(fill))
      expect(() => guard.check({ url })).toThrow(UrlRefused);
    expect(() => guard.check({ url: 'https://news.example.org/hook', encrypted: true })).not.toThrow();
  });
});

describe('what is public', () => {
  it('is read, after redirects, without telling who asks', async () => {
    expect(await get(at('/home'))).toEqual({ status: 200, url: at('/?q=1'), text: 'Page /?q=1' });
    expect(Object.keys(asked[1]!.headers).sort()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ]);
    expect(asked[1]!.headers).toMatchObject({ 'accept-encoding': 'identity' });
  });

  it('is asked with the method, headers and body of the caller, and then no redirect is followed', async () => {
    const sent = { url: at('/hook'), method: 'POST', headers: { 'x-signature': 's' }, body: '{}' } as const;
    expect(await get(sent)).toMatchObject({ status: 200 });
    expect(asked[0]).toMatchObject({ method: 'POST', body: '{}', headers: { 'x-signature': 's' } });
    expect(await get({ ...sent, url: at('/to-loopback') })).toMatchObject({ status: 302 });
    expect(caught).toBe(0);
  });

  it.each([
    ['/missing', 404],
    ['/', 200],
  ])('answers with the status of %s', async (path, status) =>
    expect(await get(at(path))).toMatchObject({ status }),
  );

  it.each<[string, Partial<FetchLimits>, string]>([
    ['/again', {}, 'redirects more than 5 times'],
    ['/nowhere', {}, 'redirects to no address that can be read'],
    ['/large', { bytes: 5000 }, 'answers with more than'],
    ['/endless', { bytes: 100_000 }, 'answers with more than'],
    ['/loris', { milliseconds: 300 }, 'takes too long to answer'],
    ['/silent', { milliseconds: 300 }, 'takes too long to answer'],
    ['/packed', {}, 'answers with something packed, although it was asked not to'],
    ['/cut', {}, 'does not answer'],
  ])('fails at %s, and says how', async (path, limits, words) => {
    const failure: unknown = await get(at(path), undefined, limits).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(FetchFailed);
    expect((failure as Error).message).toContain(words);
    if (path === '/again') expect(asked).toHaveLength(6);
  });

  it('fails when a name is unknown, or takes for ever', async () => {
    await expect(get('http://unknown.example.org/')).rejects.toThrow('has a name that is not known');
    await expect(get('http://slow.example.org/', undefined, { milliseconds: 200 })).rejects.toThrow(
      'takes too long to answer',
    );
  });

  it('gives back what the reader threw', async () => {
    const fault = new Error('of the reader');
    await expect(
      new GuardedFetch(new PlayedNetwork(), SITE).run({ url: at('/') }, () => Promise.reject(fault)),
    ).rejects.toBe(fault);
  });
});
