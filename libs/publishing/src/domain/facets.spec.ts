import { type Facets, facetLexeme, facetLexemes, tagLexeme } from './facets.js';
import { termsOf } from './terms.js';

const FACETS: Facets = { desk: 'demo', rating: 'true', disputeState: 'denied', language: 'en' };

it('there is one lexeme for each choice of facets, and no word among them', () => {
  const lexemes = facetLexemes(FACETS);
  expect(new Set(lexemes).size).toBe(15);
  for (const lexeme of lexemes) expect(termsOf(lexeme).map(({ word }) => word)).not.toContain(lexeme);
});

it('a lexeme tells which value belongs to which facet', () => {
  const swapped = facetLexemes({ ...FACETS, desk: FACETS.rating, rating: FACETS.desk });
  expect(swapped.filter((lexeme) => facetLexemes(FACETS).includes(lexeme))).toEqual(
    facetLexemes(FACETS).filter((lexeme) => swapped.includes(lexeme)),
  );
  expect(facetLexeme({ desk: 'true' })).not.toBe(facetLexeme({ rating: 'true' }));
  expect(tagLexeme('source', 'x')).not.toBe(tagLexeme('claimant', 'x'));
});

it('any choice of a claim’s facets is one of its lexemes', () => {
  const { desk, rating, language } = FACETS;
  for (const facets of [{ desk }, { rating, language }, { desk, rating, language }, FACETS])
    expect(facetLexemes(FACETS)).toContain(facetLexeme(facets));
  expect(facetLexeme({})).toBeUndefined();
});

it.each([
  ['zh', true],
  ['zh-Hant', true],
  ['zh-Hant-TW', true],
  ['zh-TW', false],
  ['zh-Hans', false],
])('a claim in zh-Hant-TW is one in %s: %s', (language, is) => {
  const lexemes = facetLexemes({ ...FACETS, language: 'zh-Hant-TW' });
  expect(lexemes.includes(facetLexeme({ language }) ?? '')).toBe(is);
  expect(lexemes.includes(facetLexeme({ desk: 'demo', language }) ?? '')).toBe(is);
});
