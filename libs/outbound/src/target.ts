import { isIP } from 'node:net';
import type { Site } from '#settings';
import { UrlRefused } from './refusals.js';
import type { Network } from './network.js';

const MAX_LENGTH = 2000;
const DEFAULT_PORTS: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };
/** Names that are nobody's on the public Internet (RFC 6761, 6762, 8375, 9476, ICANN's `internal`). */
const PRIVATE_NAME = /(^|\.)(localhost|local|internal|intranet|lan|home\.arpa|test|invalid|onion|alt)$/;

/** A host as the URL parser wrote it: IPv4 in any spelling has become four decimals by then. */
export interface Target {
  readonly url: URL;
  /** Without the brackets of IPv6 and without the dot of the root. */
  readonly host: string;
  readonly isLiteral: boolean;
}

/** What can be said of an address before any name is looked up. Throws UrlRefused. */
export const targetOf = (text: string, ports: Network['ports'], site: Site): Target => {
  if (text.length > MAX_LENGTH || !URL.canParse(text)) throw new UrlRefused('is no address that can be read');
  const url = new URL(text);
  const port = DEFAULT_PORTS[url.protocol];
  if (port === undefined) throw new UrlRefused('must begin with https:// or http://');
  if (url.username !== '' || url.password !== '')
    throw new UrlRefused('must be without a user name and password');
  if (!ports.has(url.port === '' ? port : Number(url.port)))
    throw new UrlRefused(`must be on one of the ports ${[...ports].join(', ')}`);
  const host = hostOf(url);
  const isLiteral = isIP(host) !== 0;
  if (host === hostOf(new URL(site.baseUrl))) throw new UrlRefused('is an address of this product itself');
  if (!isLiteral && (!host.includes('.') || PRIVATE_NAME.test(host))) throw new UrlRefused(NOT_PUBLIC);
  return { url, host, isLiteral };
};

/** The same for every address inside, so that nobody learns from here what lies there. */
export const NOT_PUBLIC = 'is not on the public Internet';

const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
