import { type FactCheck, type PublishedStatement, liveOf, summaryOf } from './document.js';

const at = new Date('2023-09-07T09:00:00Z');
const statement: PublishedStatement = {
  id: 's1',
  speaker: { id: 'p1', name: 'Ana Vlad', kind: 'person', office: 'Minister of Defence' },
  principal: { id: 'p2', name: 'Ruritania' },
  capacity: 'official',
  paraphrase: 'It fell.',
  utteredAt: at,
  precision: 'minute',
  recordedAt: at,
  stance: 'asserts',
  hedge: 'none',
  basis: 'witnessed',
};
const { speaker, principal, utteredAt } = statement;
const document: FactCheck = {
  slug: 'a-drone-fell',
  desk: { slug: 'demo', name: 'Demo desk' },
  version: 1,
  firstPublishedAt: at,
  publishedAt: at,
  claim: {
    id: 'c1',
    wording: 'A drone fell.',
    language: 'en',
    topics: ['war'],
    eventFrom: at,
    claimant: { speaker, principal, utteredAt },
  },
  verdict: {
    rating: 'mostly_true',
    label: 'Mostly true',
    normalised: 'mostly_true',
    scale: { id: 'r1', version: 1 },
    summary: 'Pieces were found.',
    explanation: 'At length.',
    knownAsOf: at,
    signatures: 1,
  },
  dispute: { state: 'uncontested', label: 'Uncontested', because: ['s1'], positions: [] },
  statements: [statement],
  counterclaims: [
    {
      id: 'c2',
      wording: 'None fell.',
      language: 'en',
      state: 'denied',
      label: 'Denied',
      statements: [statement],
    },
  ],
  evidence: [{ title: 'Photograph', kind: 'recording', direction: 'supports', note: 'Of the pieces.' }],
  replyRequests: [],
  conflictsOverridden: 0,
  versions: [{ version: 1, publishedAt: at, type: 'published' }],
};

describe('summaryOf', () => {
  it('has the fields of the document in their places, without what is long', () => {
    const summary = JSON.parse(JSON.stringify(summaryOf(document))) as object;
    expect(summary).toEqual({
      slug: 'a-drone-fell',
      desk: { slug: 'demo', name: 'Demo desk' },
      version: 1,
      firstPublishedAt: '2023-09-07T09:00:00.000Z',
      publishedAt: '2023-09-07T09:00:00.000Z',
      claim: {
        id: 'c1',
        wording: 'A drone fell.',
        language: 'en',
        topics: ['war'],
        claimant: { speaker, principal, utteredAt: '2023-09-07T09:00:00.000Z' },
      },
      verdict: {
        rating: 'mostly_true',
        label: 'Mostly true',
        normalised: 'mostly_true',
        summary: 'Pieces were found.',
        knownAsOf: '2023-09-07T09:00:00.000Z',
      },
      dispute: { state: 'uncontested', label: 'Uncontested' },
      counterclaims: [{ id: 'c2', wording: 'None fell.', state: 'denied' }],
    });
  });
});

describe('liveOf', () => {
  it('has no null: a state that nobody brought about has no since', () => {
    expect(JSON.stringify(liveOf({ state: 'no_position', label: 'No position' }, at))).toBe(
      '{"disputeNow":{"state":"no_position","label":"No position"},"updatedAt":"2023-09-07T09:00:00.000Z"}',
    );
  });
});
