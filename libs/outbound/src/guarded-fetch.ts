import { isIPv6, type LookupFunction } from 'node:net';
import { Injectable } from '@nestjs/common';
import { Agent, buildConnector, type Dispatcher } from 'undici';
import { Site } from '#settings';
import { Network } from './network.js';
import { FetchFailed, UrlRefused } from './refusals.js';
import { NOT_PUBLIC, type Target, targetOf } from './target.js';

export interface Outgoing {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** Nobody on the way may read it or answer it: http:// is refused. */
  readonly encrypted?: boolean;
}

export interface Incoming {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Where it came from in the end, after redirects. */
  readonly url: string;
  /** Throws FetchFailed when it grows over the limit, or stalls. */
  readonly body: AsyncIterable<Buffer>;
}

export interface FetchLimits {
  readonly bytes: number;
  /** In all: redirects, names, connections and the body. */
  readonly milliseconds: number;
  readonly redirects: number;
}

const LIMITS: FetchLimits = { bytes: 25 * 1024 * 1024, milliseconds: 20_000, redirects: 5 };
const CONNECT_MS = 10_000;
const MAX_HEADER_BYTES = 32 * 1024;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Tells nobody who asks, or for which desk. Bodies come as they are: what is not unpacked cannot be a bomb. */
const HEADERS = {
  accept: '*/*',
  'accept-encoding': 'identity',
  'user-agent': 'Mozilla/5.0 (compatible; Counterclaim)',
};

/**
 * The one way by which the product asks an address that somebody typed. It asks public addresses alone: the literal, or
 * all that a name has, are checked before, the connection goes to just those, and its far end is checked again; so a
 * name that changes its mind in between changes nothing. Every redirect is checked like the first address.
 */
@Injectable()
export class GuardedFetch {
  constructor(
    private readonly network: Network,
    private readonly site: Site,
  ) {}

  /** Throws UrlRefused for an address that would never be asked, as far as can be told without looking its name up. */
  check({ url, encrypted = false }: Pick<Outgoing, 'url' | 'encrypted'>): void {
    const target = this.targetOf(url, encrypted);
    if (target.isLiteral && !this.network.admits(target.host)) throw new UrlRefused(NOT_PUBLIC);
  }

  /**
   * Hands the answer to `read`, and ends the connection after it. Redirects are followed for a bare GET; what a caller
   * adds to a request is meant for the one address that it named, so there a redirect is the answer.
   */
  async run<T>(
    outgoing: Outgoing,
    read: (incoming: Incoming) => Promise<T>,
    limits: Partial<FetchLimits> = {},
  ): Promise<T> {
    const { redirects, ...caps } = { ...LIMITS, ...limits };
    const { method = 'GET', headers, body, encrypted = false } = outgoing;
    const follows = method === 'GET' && headers === undefined && body === undefined;
    const deadline = AbortSignal.timeout(caps.milliseconds);
    let url = outgoing.url;
    for (let hop = 0; ; hop += 1) {
      const target = this.targetOf(url, encrypted);
      const addresses = await this.addressesOf(target, deadline);
      const asked: { readonly done: T } | { readonly next: string } = await this.ask(
        target,
        addresses,
        outgoing,
        caps.bytes,
        deadline,
        async (incoming) => {
          const next = follows ? nextOf(incoming) : undefined;
          return next === undefined ? { done: await read(incoming) } : { next };
        },
      );
      if ('done' in asked) return asked.done;
      if (hop === redirects) throw new FetchFailed(`redirects more than ${redirects} times`);
      url = asked.next;
    }
  }

  private targetOf(text: string, encrypted: boolean): Target {
    const target = targetOf(text, this.network.ports, this.site);
    if (encrypted && target.url.protocol !== 'https:' && !this.network.inTheClear)
      throw new UrlRefused('must begin with https://');
    return target;
  }

  /** All of them must be public: which one of several is taken is not ours to choose. */
  private async addressesOf({ host, isLiteral }: Target, deadline: AbortSignal): Promise<readonly string[]> {
    const addresses = isLiteral ? [host] : await before(deadline, this.network.addressesOf(host));
    if (addresses.length === 0) throw new FetchFailed('has a name that is not known');
    if (!addresses.every((address) => this.network.admits(address))) throw new UrlRefused(NOT_PUBLIC);
    return addresses;
  }

  private async ask<T>(
    { url }: Target,
    addresses: readonly string[],
    { method = 'GET', headers, body }: Outgoing,
    bytes: number,
    deadline: AbortSignal,
    read: (incoming: Incoming) => Promise<T>,
  ): Promise<T> {
    const agent = new Agent({
      connect: this.connector(addresses),
      pipelining: 0,
      maxHeaderSize: MAX_HEADER_BYTES,
    });
    try {
      const answer = await agent
        .request({
          origin: url.origin,
          path: url.pathname + url.search,
          method,
          headers: { ...HEADERS, ...headers },
          body: body ?? null,
          signal: deadline,
        })
        .catch(fail);
      // It ends with the connection, when there may be nobody left who listens.
      answer.body.on('error', () => undefined);
      return await read({
        status: answer.statusCode,
        headers: answer.headers,
        url: url.href,
        body: capped(answer, bytes),
      });
    } finally {
      await agent.destroy();
    }
  }

  private connector(addresses: readonly string[]): buildConnector.connector {
    const connect = buildConnector({ allowH2: false, timeout: CONNECT_MS, lookup: answering(addresses) });
    return (options, done) =>
      connect(options, (error, socket) => {
        if (error !== null) return done(error, null);
        if (this.network.admits(socket.remoteAddress ?? '')) return done(null, socket);
        socket.destroy();
        return done(new UrlRefused(NOT_PUBLIC), null);
      });
  }
}

/** The lookup of a socket that answers with what was checked, and asks nobody. */
const answering = (addresses: readonly string[]): LookupFunction => {
  const all = addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));
  return (_name, { all: wantsAll }, done) => {
    if (wantsAll) done(null, all);
    else done(null, all[0]?.address ?? '', all[0]?.family);
  };
};

const nextOf = ({ status, headers, url }: Incoming): string | undefined => {
  const { location } = headers;
  if (!REDIRECTS.has(status) || location === undefined) return undefined;
  if (typeof location !== 'string' || !URL.canParse(location, url))
    throw new FetchFailed('redirects to no address that can be read');
  return new URL(location, url).href;
};

async function* capped(
  { headers, body }: Dispatcher.ResponseData,
  bytes: number,
): AsyncGenerator<Buffer, void, undefined> {
  const tooLarge = () => new FetchFailed(`answers with more than ${Math.floor(bytes / 1024 / 1024)} MiB`);
  if (Number(headers['content-length'] ?? 0) > bytes) throw tooLarge();
  if (
    !['', 'identity'].includes(
      String(headers['content-encoding'] ?? '')
        .trim()
        .toLowerCase(),
    )
  )
    throw new FetchFailed('answers with something packed, although it was asked not to');
  let received = 0;
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      received += chunk.length;
      if (received > bytes) throw tooLarge();
      yield chunk;
    }
  } catch (error) {
    fail(error);
  }
}

/** Rejects when the time is up, whatever becomes of the work. */
const before = async <T>(deadline: AbortSignal, work: Promise<T>): Promise<T> => {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const end = () => reject(deadline.reason as Error);
  if (deadline.aborted) end();
  deadline.addEventListener('abort', end);
  try {
    return await Promise.race([work, late]);
  } catch (error) {
    return fail(error);
  } finally {
    deadline.removeEventListener('abort', end);
  }
};

/** What went wrong on the way, in words that say nothing of the network it went wrong in. */
const fail = (error: unknown): never => {
  if (error instanceof FetchFailed || error instanceof UrlRefused) throw error;
  const { name, code = '' } = error as { name?: string; code?: string };
  if (name === 'TimeoutError' || name === 'AbortError' || code.includes('TIMEOUT'))
    throw new FetchFailed('takes too long to answer', { cause: error });
  if (['ENOTFOUND', 'EAI_AGAIN', 'ENODATA'].includes(code))
    throw new FetchFailed('has a name that is not known', { cause: error });
  if (/CERT|TLS|SSL/.test(code))
    throw new FetchFailed('has no certificate that can be trusted', { cause: error });
  throw new FetchFailed('does not answer', { cause: error });
};
