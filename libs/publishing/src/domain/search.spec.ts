import { facetLexeme, tagLexeme } from './facets.js';
import { type SearchFilters, searchQuery } from './search.js';
import { Stems } from './stems.js';

/** As PostgreSQL has them. */
const STEMS = new Stems([
  ...['drones', 'dronelor', 'the', 'two'].map((form) => ({
    language: 'en',
    form,
    stems: form === 'the' ? [] : [form.replace(/s$/, '')],
  })),
  ...['drones', 'dronelor', 'the', 'two'].map((form) => ({
    language: 'ro',
    form,
    stems: [form.replace(/elor$/, '')],
  })),
]);

it('is none where nothing is asked for', () => {
  expect(searchQuery({})).toBeUndefined();
  expect(searchQuery({ from: new Date() })).toBeUndefined();
});

it.each<[string, SearchFilters, { all: string; exact?: string }]>([
  ['one word, perhaps only begun', { q: 'Dron' }, { all: `'dron':*` }],
  ['words', { q: 'two drones' }, { all: `'two' & 'drones':*`, exact: `'two'` }],
  ['a word once', { q: 'two one two' }, { all: `'one' & 'two':*`, exact: `'one'` }],
  ['signs alone, which nothing has', { q: `'!&🚁` }, { all: `'='` }],
  ['operators as what they are', { q: `a'|!b:*` }, { all: `'a' & 'b':*`, exact: `'a'` }],
])('has %s', (_case, filters, { all, exact }) => {
  const query = searchQuery(filters);
  expect([query?.all, query?.exact]).toEqual([all, exact]);
});

it('has values of all kinds beside words', () => {
  const values = `'${facetLexeme({ rating: 'true' })}' & '${tagLexeme('source', 'x')}' & '${tagLexeme('topic', 'war')}'`;
  expect(searchQuery({ rating: 'true', source: 'x', topic: 'war' })).toEqual({ all: values });
  const query = searchQuery({ q: 'two dro', rating: 'true', source: 'x', topic: 'war' });
  expect(query?.all).toBe(`${values} & 'two' & 'dro':*`);
  expect(query?.exact).toBe(`${values} & 'two'`);
  expect(searchQuery({ q: 'dro', rating: 'true' })?.exact).toBe(`'${facetLexeme({ rating: 'true' })}'`);
});

it('has the stems of each language beside a word, and how they rank', () => {
  expect(searchQuery({ q: 'two drones' }, STEMS)).toEqual({
    all: `('two' | '~en~two' | '~ro~two') & ('drones':* | '~en~drone' | '~ro~drones')`,
    exact: `('two' | '~en~two' | '~ro~two')`,
    met: {
      whole: `'two' | 'drones'`,
      stems: `'~en~two' | '~ro~two' | '~en~drone' | '~ro~drones'`,
      begun: `'drones':*`,
    },
  });
});

it('a word that says nothing in a language need not be in claims of that language, unless it is all there is', () => {
  const english = facetLexeme({ language: 'en' });
  expect(searchQuery({ q: 'the drones' }, STEMS)?.exact).toBe(`('the' | '~ro~the' | '${english}')`);
  expect(searchQuery({ q: 'the' }, STEMS)?.all).toBe(`('the':* | '~ro~the')`);
});
