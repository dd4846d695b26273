import { counterOfAddress } from './reader-address.js';

const PEER = '192.0.2.7';

it.each([
  ['203.0.113.9', 'address 203.0.113.9'],
  ['::ffff:203.0.113.9', 'address 203.0.113.9'],
  ['2001:db8:1:2::1', 'address 2001:db8:1:2::/64'],
  ['2001:db8:1:2:ffff:ffff:ffff:ffff', 'address 2001:db8:1:2::/64'],
  ['2001:db8:1:3::1', 'address 2001:db8:1:3::/64'],
  ['fe80::1%eth0', 'address fe80:0:0:0::/64'],
  ['::1', 'address 0:0:0:0::/64'],
  ['unknown', `address ${PEER}`],
  ['203.0.113.9:4711', `address ${PEER}`],
  ['', `address ${PEER}`],
])('%s counts as %s', (address, counter) => expect(counterOfAddress(address, PEER)).toBe(counter));

it('is one counter for connections without an address', () =>
  expect(counterOfAddress('', '')).toBe('address unknown'));
