import ipaddr from 'ipaddr.js';

/**
 * The name of the counter that requests from an address go by. Whoever has one address of IPv6 mostly has its whole /64,
 * so that is one; an address of IPv4 is the same however it is written. `peer` is the connection's own, for when a proxy
 * named something that is no address.
 */
export const counterOfAddress = (address: string, peer: string): string => {
  const named = ipaddr.isValid(address) ? address : peer;
  if (!ipaddr.isValid(named)) return 'address unknown';
  const parsed = ipaddr.process(named);
  return parsed instanceof ipaddr.IPv6
    ? `address ${parsed.parts
        .slice(0, 4)
        .map((part) => part.toString(16))
        .join(':')}::/64`
    : `address ${parsed.toString()}`;
};
