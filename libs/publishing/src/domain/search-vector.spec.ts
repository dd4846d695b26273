import type { FactCheck } from './document.js';
import { facetLexemes, tagLexeme } from './facets.js';
import { foundBy, searchVector } from './search-vector.js';
import { Stems } from './stems.js';

const at = new Date('2023-09-07T09:00:00Z');
const statement = (id: string, speaker: string, principal: string) => ({
  id,
  speaker: { id: `id-${speaker}`, name: speaker, kind: 'person' },
  principal: { id: `id-${principal}`, name: principal },
  utteredAt: at,
  capacity: 'official',
  paraphrase: 'Not to be found.',
  precision: 'minute',
  recordedAt: at,
  stance: 'asserts' as const,
});
const said = statement('s1', 'Ana Vlad', 'Ruritania');
const document: FactCheck = {
  slug: 'a-drone-fell',
  desk: { slug: 'demo', name: 'Demo desk' },
  version: 1,
  firstPublishedAt: at,
  publishedAt: at,
  claim: {
    id: 'c1',
    wording: 'Drones fell on Ruritania.',
    language: 'en-GB',
    topics: ['war'],
    claimant: { speaker: said.speaker, principal: said.principal, utteredAt: at },
  },
  verdict: {
    rating: 'true',
    label: 'True',
    scale: { id: 's', version: 1 },
    summary: 'It’s so: drones fell.',
    explanation: 'At length.',
    knownAsOf: at,
    signatures: 1,
  },
  dispute: { id: 'd1', state: 'denied', label: 'Denied', because: [], positions: [] },
  statements: [said],
  counterclaims: [
    {
      id: 'c2',
      wording: 'Nimic nu a căzut.',
      language: 'ro',
      state: 'denied',
      label: 'Denied',
      statements: [statement('s2', 'Ion', 'Strelsau')],
    },
  ],
  evidence: [],
  replyRequests: [],
  conflictsOverridden: 0,
  versions: [],
};

const STEMS = new Stems([
  { language: 'en', form: 'drones', stems: ['drone'] },
  { language: 'ro', form: 'căzut', stems: ['căz'] },
  { language: 'ro', form: 'cazut', stems: ['cazut'] },
]);
const vector = searchVector(document, 'denied', foundBy(document), STEMS).split(' ');

it('has words of claim, names, verdict and counterclaims with their places and weights', () => {
  expect(vector).toEqual(
    expect.arrayContaining([`'drones':1A,11C`, `'ruritania':4A,7B`, `'vlad':6B`, `'so':10C`]),
  );
});

it('has stems where the words are, by the language of each text, without accents', () => {
  expect(vector).toEqual(expect.arrayContaining([`'~en~drone':1A,11C`, `'~ro~caz':16C`, `'~ro~cazut':16C`]));
});

it('has whoever speaks or is spoken for, also on counterclaims; claimant, topic and dispute; facets as they are now', () => {
  const values = [
    ...facetLexemes({ desk: 'demo', rating: 'true', disputeState: 'denied', language: 'en-GB' }),
    ...['Ana Vlad', 'Ruritania', 'Ion', 'Strelsau'].map((name) => tagLexeme('source', `id-${name}`)),
    ...['Ana Vlad', 'Ruritania'].map((name) => tagLexeme('claimant', `id-${name}`)),
    tagLexeme('topic', 'war'),
    tagLexeme('dispute', 'd1'),
  ];
  expect(vector.filter((lexeme) => lexeme.startsWith(`'=`)).sort()).toEqual(
    values.map((one) => `'${one}'`).sort(),
  );
});

it('has nothing of what is said at length', () => {
  expect(vector.join()).not.toMatch(/length|paraphrase|found/);
});
