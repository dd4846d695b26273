import { type Tie, clashesOf } from './agreement.js';
import { type Basis, basisHash } from './basis.js';
import type { Normalised } from './rating-scale.js';

describe('clashesOf', () => {
  it.each<[Normalised | null, Tie, Normalised | null, boolean]>([
    ['true', 'contradicts', 'true', true],
    ['true', 'contradicts', 'mostly_true', false],
    ['false', 'contradicts', 'false', false],
    ['true', 'entails', 'false', true],
    ['false', 'entails', 'true', false],
    ['false', 'entailed_by', 'true', true],
    ['true', 'entailed_by', 'false', false],
    [null, 'contradicts', 'true', false],
    ['true', 'contradicts', null, false],
  ])('%s, and a claim that it %s is %s: %s', (own, link, normalised, clash) => {
    const tied = { claimId: 'other', wording: 'Not so.', rating: 'x', normalised, link };
    expect(clashesOf(own, [tied])).toHaveLength(clash ? 1 : 0);
  });
});

describe('basisHash', () => {
  const line = {
    id: '1',
    direction: 'supports',
    note: 'n',
    reliability: 'A',
    credibility: 1,
    title: 't',
    url: null,
  };
  const basis: Basis = {
    verdict: { rating: 'true', summary: 's', explanation: null },
    evidence: [line],
    disputeState: 'abc',
  };

  it.each<[string, Basis]>([
    ['the rating', { ...basis, verdict: { ...basis.verdict, rating: 'false' } }],
    ['the summary', { ...basis, verdict: { ...basis.verdict, summary: 't' } }],
    ['the explanation', { ...basis, verdict: { ...basis.verdict, explanation: '' } }],
    ['a note', { ...basis, evidence: [{ ...line, note: 'm' }] }],
    ['a grade', { ...basis, evidence: [{ ...line, credibility: 2 }] }],
    ['a further line', { ...basis, evidence: [line, { ...line, id: '2' }] }],
    ['the dispute', { ...basis, disputeState: 'abd' }],
  ])('is another one when %s is', (_case, other) => {
    expect(basisHash(other)).not.toBe(basisHash(basis));
    expect(basisHash({ ...other })).toBe(basisHash(other));
  });
});
