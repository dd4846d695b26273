import { type Facets, facetLexemes, searchQuery, wordsOf } from './search.js';

describe('wordsOf', () => {
  it.each([
    ['Ștefan a văzut «două» drone, Ștefan!', ['stefan', 'a', 'vazut', 'doua', 'drone']],
    ['Łódź: straße 12-b', ['lodz', 'strasse', '12', 'b']],
    ['Безпілотники в Румунії', ['безпілотники', 'в', 'румуніі']],
    [`' | ! & :* ( \\`, []],
    ['x'.repeat(500), ['x'.repeat(100)]],
  ])('of «%s» are %j', (text, words) => {
    expect(wordsOf(text).map((word) => word.normalize('NFC'))).toEqual(words);
  });
});

const FACETS: Facets = { desk: 'demo', rating: 'true', disputeState: 'denied', language: 'en' };

describe('facetLexemes', () => {
  it('has one for each choice of facets, and no word among them', () => {
    const lexemes = facetLexemes(FACETS);
    expect(new Set(lexemes).size).toBe(15);
    for (const lexeme of lexemes) expect(wordsOf(lexeme)).not.toContain(lexeme);
  });

  it('tells which value belongs to which facet', () => {
    const swapped = facetLexemes({ ...FACETS, desk: FACETS.rating, rating: FACETS.desk });
    expect(swapped.filter((lexeme) => facetLexemes(FACETS).includes(lexeme))).toEqual(
      facetLexemes(FACETS).filter((lexeme) => swapped.includes(lexeme)),
    );
    expect(searchQuery({ desk: 'true' })).not.toEqual(searchQuery({ rating: 'true' }));
  });
});

describe('searchQuery', () => {
  const lexemeOf = (filters: Partial<Facets>): string => searchQuery(filters)?.all ?? '';

  it('is none where nothing is asked for', () => {
    expect(searchQuery({})).toBeUndefined();
  });

  it('is one lexeme of the claim for any choice of its facets', () => {
    const lexemes = facetLexemes(FACETS).map((lexeme) => `'${lexeme}'`);
    const { desk, rating, language } = FACETS;
    for (const filters of [{ desk }, { rating, language }, { desk, rating, language }, FACETS])
      expect(lexemes).toContain(lexemeOf(filters));
  });

  it.each([
    ['one word, perhaps only begun', { q: 'Dron' }, { all: `'dron':*` }],
    ['words', { q: 'two drones' }, { all: `'two' & 'drones':*`, exact: `'two'` }],
    ['signs alone, which nothing has', { q: `'!&` }, { all: `'='` }],
    ['operators as what they are', { q: `a'|!b:*` }, { all: `'a' & 'b':*`, exact: `'a'` }],
  ])('has %s', (_case, filters, query) => {
    expect(searchQuery(filters)).toEqual(query);
  });

  it('has words and facets together', () => {
    const facet = lexemeOf({ rating: 'true' });
    expect(searchQuery({ q: 'two dro', rating: 'true' })).toEqual({
      all: `${facet} & 'two' & 'dro':*`,
      exact: `${facet} & 'two'`,
    });
    expect(searchQuery({ q: 'dro', rating: 'true' })).toEqual({ all: `${facet} & 'dro':*`, exact: facet });
  });
});
