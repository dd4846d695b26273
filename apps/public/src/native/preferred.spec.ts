import { preferred } from './preferred.js';

const [JSON_TYPE, LINKED] = ['application/json', 'application/ld+json'] as const;

it.each([
  [undefined, JSON_TYPE],
  ['', JSON_TYPE],
  ['*/*', JSON_TYPE],
  ['application/*', JSON_TYPE],
  [LINKED, LINKED],
  ['APPLICATION/LD+JSON', LINKED],
  [`${LINKED};profile="https://example.org/a,b"`, LINKED],
  [`text/html, ${LINKED};q=0.9, */*;q=0.8`, LINKED],
  [`${LINKED};q=0.5, ${JSON_TYPE}`, JSON_TYPE],
  [`${LINKED}, ${JSON_TYPE}`, LINKED],
  [`${JSON_TYPE}, ${LINKED}`, JSON_TYPE],
  [`*/*, ${LINKED}`, LINKED],
  [`*/*;q=0.1, ${JSON_TYPE};q=0`, LINKED],
  [`${LINKED};q=0`, undefined],
  [`*/*;q=0`, undefined],
  ['text/html', undefined],
  [`${LINKED};q=none`, undefined],
  [', ,', JSON_TYPE],
])('%s is answered with %s', (accept, type) => expect(preferred(accept, [JSON_TYPE, LINKED])).toBe(type));

it.each([
  '"'.repeat(15_001),
  `"${'\\"'.repeat(7_500)}`,
  `a,${' '.repeat(15_000)},b`,
  `"${'\\'.repeat(15_000)}`,
  ',;'.repeat(7_500),
])('takes no time over a header that was made to take long', (accept) => {
  const began = performance.now();
  preferred(accept, [JSON_TYPE, LINKED]);
  expect(performance.now() - began).toBeLessThan(50);
});
