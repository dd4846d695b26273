import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { PublicAddresses } from './addresses.js';
import { claimReviewOf, scriptJson, truthOf } from './claim-review.js';
import type { FactCheck, PublishedStatement, Read } from './document.js';

const addresses = new PublicAddresses('https://facts.example.org');
const at = '2023-09-07T09:00:00.000Z';
const ukraine = { id: 'p2', name: 'Ukraine' };
const said = {
  speaker: { id: 'p1', name: 'Ana Vlad', kind: 'person', office: 'Minister of Defence' },
  principal: ukraine,
  utteredAt: '2023-09-04T05:00:00.000Z',
  url: 'https://example.org/first',
};
const statement: Read<PublishedStatement> = {
  id: 's1',
  ...said,
  capacity: 'official',
  paraphrase: 'It fell.',
  precision: 'minute',
  recordedAt: at,
  stance: 'asserts',
};
const document: Read<FactCheck> = {
  slug: 'a-drone-fell',
  desk: { slug: 'demo', name: 'Demo desk' },
  version: 2,
  firstPublishedAt: at,
  publishedAt: '2023-09-09T09:00:00.000Z',
  claim: {
    id: '0190163d-8694-739b-aea5-966c26f8ad30',
    wording: 'A drone fell.',
    language: 'en',
    topics: [],
    claimant: said,
  },
  verdict: {
    rating: 'half_true',
    label: 'Half true',
    normalised: 'mixed',
    scale: { id: 'r1', version: 1 },
    summary: 'Pieces were found.',
    knownAsOf: at,
    signatures: 1,
  },
  dispute: { state: 'contested', label: 'Contested', because: [], positions: [] },
  statements: [
    statement,
    { ...statement, id: 's2', url: 'https://example.org/again', utteredAt: at },
    { ...statement, id: 's3', url: 'https://example.org/again' },
    { ...statement, id: 's4', url: 'https://example.org/denial', stance: 'denies' },
    { ...statement, id: 's5', url: 'https://example.org/follows', derived: true },
  ],
  counterclaims: [
    {
      id: '0190163d-8694-739b-aea5-966c26f8ad31',
      wording: 'None fell.',
      language: 'en',
      state: 'contested',
      label: 'Contested',
      claimant: { ...said, speaker: { ...ukraine, kind: 'state' }, url: 'https://example.org/none' },
      statements: [{ ...statement, id: 's6', url: 'https://example.org/none' }],
    },
  ],
  evidence: [],
  replyRequests: [],
  conflictsOverridden: 0,
  versions: [],
};

describe('claimReviewOf', () => {
  it('says of whose claim the review is, what was found, and which claims dispute it', () => {
    const claim = 'urn:uuid:0190163d-8694-739b-aea5-966c26f8ad30';
    const first = {
      '@type': 'CreativeWork',
      url: 'https://example.org/first',
      datePublished: said.utteredAt,
    };
    expect(claimReviewOf(document, addresses)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      url: 'https://facts.example.org/demo/claims/a-drone-fell',
      claimReviewed: 'A drone fell.',
      datePublished: at,
      dateModified: '2023-09-09T09:00:00.000Z',
      inLanguage: 'en',
      author: {
        '@type': 'Organization',
        name: 'Demo desk',
        url: 'https://facts.example.org/demo',
        logo: 'https://facts.example.org/demo/logo.png',
      },
      reviewRating: {
        '@type': 'Rating',
        alternateName: 'Half true',
        ratingValue: 3,
        bestRating: 5,
        worstRating: 1,
      },
      itemReviewed: {
        '@type': 'Claim',
        '@id': claim,
        name: 'A drone fell.',
        inLanguage: 'en',
        author: {
          '@type': 'Person',
          name: 'Ana Vlad',
          url: 'https://facts.example.org/demo/sources/p1',
          jobTitle: 'Minister of Defence',
          affiliation: {
            '@type': 'Organization',
            name: 'Ukraine',
            url: 'https://facts.example.org/demo/sources/p2',
          },
        },
        datePublished: said.utteredAt,
        appearance: [first, { ...first, url: 'https://example.org/again', datePublished: at }],
        firstAppearance: first,
      },
      mentions: [
        {
          '@type': 'Claim',
          '@id': 'urn:uuid:0190163d-8694-739b-aea5-966c26f8ad31',
          name: 'None fell.',
          inLanguage: 'en',
          author: {
            '@type': 'Organization',
            name: 'Ukraine',
            url: 'https://facts.example.org/demo/sources/p2',
          },
          datePublished: said.utteredAt,
          appearance: [{ ...first, url: 'https://example.org/none' }],
          about: { '@id': claim },
          'http://purl.org/spar/cito/disputes': { '@id': claim },
        },
      ],
    });
  });

  it('names the page of an older version', () => {
    expect(claimReviewOf(document, addresses, 1).url).toBe(
      'https://facts.example.org/demo/claims/a-drone-fell?version=1',
    );
  });

  it.each([
    ['false', 1],
    ['mostly_false', 2],
    ['mixed', 3],
    ['mostly_true', 4],
    ['true', 5],
    ['unproven', undefined],
    ['toString', undefined],
    [undefined, undefined],
  ])('puts %s on its scale as %s', (normalised, value) => {
    const { normalised: _, ...verdict } = document.verdict;
    const { reviewRating } = claimReviewOf(
      { ...document, verdict: normalised === undefined ? verdict : { ...verdict, normalised } },
      addresses,
    );
    expect(reviewRating.ratingValue).toBe(value);
    expect('ratingValue' in reviewRating).toBe(value !== undefined);
    expect(reviewRating.worstRating).toBeLessThan(reviewRating.bestRating);
    expect(truthOf(normalised)).toBe(value === undefined ? undefined : (value - 1) / 4);
  });

  it('has no key for what is not known', () => {
    const { claimant: _, ...claim } = document.claim;
    const review = claimReviewOf({ ...document, claim, statements: [], counterclaims: [] }, addresses);
    expect(Object.keys(review.itemReviewed)).toEqual(['@type', '@id', 'name', 'inLanguage']);
    expect(review).not.toHaveProperty('mentions');
  });

  it.each([
    ['en', 'word '.repeat(14).trim(), 'word '.repeat(14).trim()],
    ['en', 'x'.repeat(74), 'x'.repeat(74)],
    ['en', `${'x'.repeat(36)} ${'y'.repeat(36)}, and more`, `${'x'.repeat(36)} ${'y'.repeat(36)}…`],
    ['en', 'It did not, whatever they tell you, '.repeat(3), /^It did not, .{1,63}\w…$/],
    ['th', 'ประเทศไทยมีโดรน'.repeat(10), /^ประเทศไทย.{1,64}…$/],
    ['en', 'x'.repeat(200), 'x'.repeat(200)],
  ])('shortens the wording between words of %s: %s', (language, wording, expected) => {
    const { claimReviewed, itemReviewed } = claimReviewOf(
      { ...document, claim: { ...document.claim, wording, language } },
      addresses,
    );
    if (typeof expected === 'string') expect(claimReviewed).toBe(expected);
    else expect(claimReviewed).toMatch(expected);
    if (claimReviewed !== wording) expect(claimReviewed.length).toBeLessThan(75);
    expect(itemReviewed.name).toBe(wording);
  });
});

describe('scriptJson', () => {
  /** Of what ends scripts, comments, lines and characters, in any order. */
  const PIECES = [
    ...['</script>', '</SCRIPT ', '<!--', '<script>', '-->', ']]>', '<', '&lt;', '&', '>', '"', "'", '\\'],
    ...['\\u003c', '\u2028', '\u2029', '\n', '\r', '\0', '\u0007', '\ud800', '\udc00', '\ufeff', '\u202e'],
    ...['🛰', 'ș', 'ქ', 'عربي', 'word ', '0', '{', '}', '[', ']', ','],
  ];
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom(...PIECES),
        fc.nat(0xffff).map((unit) => String.fromCharCode(unit)),
      ),
      {
        minLength: 1,
        maxLength: 12,
      },
    )
    .map((pieces) => pieces.join(''));
  const seed = Date.now();

  it(`is read by a browser’s parser as what was written, for 10,000 random texts (seed ${seed})`, () => {
    fc.assert(
      fc.property(text, text, (key, inner) => {
        const value = { [key]: inner };
        const { childNodes } = parseFragment(
          `<script type="application/ld+json">${scriptJson(value)}</script><p>`,
        );
        expect(childNodes.map(({ nodeName }) => nodeName)).toEqual(['script', 'p']);
        const [script] = childNodes as [DefaultTreeAdapterTypes.Element];
        const read = script.childNodes.map((node) => (node as DefaultTreeAdapterTypes.TextNode).value);
        expect(JSON.parse(read.join(''))).toEqual(value);
      }),
      { seed, numRuns: 10_000 },
    );
  });
});
