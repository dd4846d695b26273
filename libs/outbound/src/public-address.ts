import { BlockList, isIPv4, isIPv6 } from 'node:net';

/*
 * Which addresses lie on the public Internet, by IANA's registries of special-purpose addresses. IPv4 is public but
 * for what is listed; of IPv6 only the global unicast block is, and that but for what is listed. So every form that
 * wraps an IPv4 address (mapped, compatible, NAT64, 6to4, Teredo) is refused as a form, whatever it wraps.
 */

const listed = (family: 'ipv4' | 'ipv6', ranges: readonly string[]): BlockList => {
  const list = new BlockList();
  for (const range of ranges) {
    const [network = '', prefix] = range.split('/');
    list.addSubnet(network, Number(prefix), family);
  }
  return list;
};

const SPECIAL_V4 = listed('ipv4', [
  '0.0.0.0/8', // this network
  '10.0.0.0/8', // private
  '100.64.0.0/10', // carriers' NAT
  '127.0.0.0/8', // loopback
  '169.254.0.0/16', // link-local, with the clouds' metadata at 169.254.169.254
  '172.16.0.0/12', // private
  '192.0.0.0/24', // protocol assignments
  '192.0.2.0/24', // documentation
  '192.31.196.0/24', // AS112
  '192.52.193.0/24', // AMT
  '192.88.99.0/24', // 6to4 relays
  '192.168.0.0/16', // private
  '192.175.48.0/24', // AS112
  '198.18.0.0/15', // benchmarks
  '198.51.100.0/24', // documentation
  '203.0.113.0/24', // documentation
  '168.63.129.16/32', // Azure's metadata, at an address that is public in name
  '224.0.0.0/4', // multicast
  '240.0.0.0/4', // reserved, and broadcast
]);

const GLOBAL_V6 = listed('ipv6', ['2000::/3']);
const SPECIAL_V6 = listed('ipv6', [
  '2001::/23', // protocol assignments, with Teredo, benchmarks and ORCHID
  '2001:db8::/32', // documentation
  '2002::/16', // 6to4
  '2620:4f:8000::/48', // AS112
  '3fff::/20', // documentation
]);

/** Whether an address, as a socket or a resolver writes it, may be connected to. One with a zone never is. */
export const isPublicAddress = (address: string): boolean => {
  if (isIPv4(address)) return !SPECIAL_V4.check(address, 'ipv4');
  if (!isIPv6(address) || address.includes('%')) return false;
  return GLOBAL_V6.check(address, 'ipv6') && !SPECIAL_V6.check(address, 'ipv6');
};
