import { PublicAddresses } from '#publishing';
import { DOCUMENT_EXAMPLE } from '../native/examples.js';
import type { LiveFactCheck } from '../store/publications.js';
import { oembedLinks, oembedOf, oembedXml } from './oembed.js';

const addresses = new PublicAddresses('https://facts.example.org');
const EXAMPLE = DOCUMENT_EXAMPLE as unknown as LiveFactCheck;
const wording = (text: string): LiveFactCheck => ({ ...EXAMPLE, claim: { ...EXAMPLE.claim, wording: text } });

it('a longer claim and a narrower frame make a higher one', () => {
  const height = (document: LiveFactCheck, room = {}) => oembedOf(document, addresses, room).height;
  expect(height(wording('long '.repeat(40)))).toBeGreaterThan(height(wording('short')));
  expect(height(EXAMPLE, { maxwidth: 280 })).toBeGreaterThan(height(EXAMPLE));
  expect(height(EXAMPLE, { maxwidth: 1, maxheight: 7 })).toBe(7);
});

it('has a thumbnail only where there is room for all of it', () => {
  for (const [room, has] of [
    [{}, true],
    [{ maxwidth: 1200, maxheight: 630 }, true],
    [{ maxwidth: 1199 }, false],
    [{ maxheight: 629 }, false],
  ] as const)
    expect([room, 'thumbnail_url' in oembedOf(EXAMPLE, addresses, room)]).toEqual([room, has]);
});

it('leaves out of XML what no XML may have', () => {
  const xml = oembedXml(oembedOf(wording('a\u0001b\u000bc\ufffed\u{1f4a7}\u{10ffff}'), addresses, {}));
  expect(xml).toContain('<title>“ab cd\u{1f4a7}\u{10ffff}”');
  expect(xml).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ufffe]/);
});

it('is found from the page in both formats', () => {
  const page = addresses.page('demo', 'it-was');
  expect(oembedLinks(addresses, page, 'It was')).toEqual([
    {
      href: 'https://facts.example.org/oembed?url=https%3A%2F%2Ffacts.example.org%2Fdemo%2Fclaims%2Fit-was&format=json',
      type: 'application/json+oembed',
      title: 'It was',
    },
    {
      href: 'https://facts.example.org/oembed?url=https%3A%2F%2Ffacts.example.org%2Fdemo%2Fclaims%2Fit-was&format=xml',
      type: 'text/xml+oembed',
      title: 'It was',
    },
  ]);
});
