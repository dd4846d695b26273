import { parseList } from 'structured-headers';
import { anonymousPolicies, keyPolicies, rateLimitHeaders } from './policy.js';

/** As somebody else's parser reads it. */
const read = (field: string): unknown[] =>
  parseList(field).map(([name, parameters]): unknown => [name, Object.fromEntries(parameters)]);

it('says its policies and what is left of them in structured fields', () => {
  const policies = keyPolicies({
    id: 'k',
    deskId: 'd',
    requestsPerMinute: 6_000,
    requestsPerDay: 500_000,
    deskRequestsPerDay: 1_000_000,
  });
  const headers = rateLimitHeaders(
    policies.map((policy, i) => ({ policy, remaining: i, secondsLeft: 31 + i })),
  );
  expect(read(headers['RateLimit-Policy']!)).toEqual([
    ['minute', { q: 6_000, w: 60 }],
    ['day', { q: 500_000, w: 86_400 }],
    ['desk-day', { q: 1_000_000, w: 86_400 }],
  ]);
  expect(read(headers['RateLimit']!)).toEqual([
    ['minute', { r: 0, t: 31 }],
    ['day', { r: 1, t: 32 }],
    ['desk-day', { r: 2, t: 33 }],
  ]);
});

it('writes them as the draft does', () => {
  const [policy] = anonymousPolicies('address 192.0.2.1', 600);
  expect(rateLimitHeaders([{ policy: policy!, remaining: 599, secondsLeft: 31 }])).toEqual({
    'RateLimit-Policy': '"minute";q=600;w=60',
    RateLimit: '"minute";r=599;t=31',
  });
});
