import { isIPv6 } from 'node:net';
import type { Settings } from '#settings';

/** Where the product is reached: as configured, or else where it listens. */
export const siteUrl = ({ BASE_URL, HOST, PORT }: Settings, port: number = PORT): string =>
  BASE_URL ?? `http://${isIPv6(HOST) ? `[${HOST}]` : HOST}:${port}`;
