import type { PublicAddresses } from '#publishing';

/** Of a feed, or of a further page of it. */
export const feedAddress = (
  addresses: PublicAddresses,
  home: string,
  format: 'atom' | 'json',
  cursor?: string,
): string => {
  const feed = addresses.feed(home, format);
  return cursor === undefined ? feed : `${feed}?cursor=${encodeURIComponent(cursor)}`;
};
