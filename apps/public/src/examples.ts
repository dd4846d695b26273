const NOW = { disputeNow: { state: 'conceded', label: 'Conceded', since: '2023-09-09T12:00:00.000Z' } };
const URL = 'https://facts.example.org/api/public/v1/claims/russian-drones-fell-on-romanian-territory';
const DESK = { slug: 'demo', name: 'Demo desk' };
const AT = { firstPublishedAt: '2023-09-07T09:00:00.000Z', publishedAt: '2023-09-07T09:00:00.000Z' };
const WORDING = 'Russian drones fell on Romanian territory during the night of 3 to 4 September 2023.';
const UKRAINE = { id: '0190163d-8694-739b-aea5-966c26f8ad91', name: 'Ukraine' };
const SAID = {
  speaker: {
    id: '0190163d-8694-739b-aea5-966c26f8ad92',
    name: 'State Border Guard Service of Ukraine',
    kind: 'institution',
  },
  principal: UKRAINE,
  utteredAt: '2023-09-04T05:00:00.000Z',
};
const STATEMENT = '0190163d-8694-739b-aea5-966c26f8ad93';

const SLUG = 'russian-drones-fell-on-romanian-territory';
const CLAIM = {
  id: '0190163d-8694-739b-aea5-966c26f8ad94',
  wording: WORDING,
  language: 'en',
  topics: ['borders', 'war'],
  claimant: SAID,
};
const VERDICT = {
  rating: 'unproven',
  label: 'Unproven',
  normalised: 'unproven',
  summary: 'As of 6 September 2023 pieces had been found, and nobody had said whose they were.',
  knownAsOf: '2023-09-07T08:30:00.000Z',
};
const DISPUTE = { state: 'questioned', label: 'Questioned', since: '2023-09-06T14:00:00.000Z' };
const HEAD = { slug: SLUG, url: URL, desk: DESK, version: 1, ...AT };

/** For the OpenAPI document. */
export const LIST_EXAMPLE = {
  data: [{ ...HEAD, claim: CLAIM, verdict: VERDICT, dispute: DISPUTE, counterclaims: [], ...NOW }],
  nextCursor: 'W1siMjAyMy0wOS0wN1QwOTowMDowMC4wMDBaIl0sIltdIl0',
};

export const DOCUMENT_EXAMPLE = {
  ...HEAD,
  claim: CLAIM,
  verdict: { ...VERDICT, scale: { id: '0190163d-8694-739b-aea5-966c26f8ad95', version: 1 }, signatures: 1 },
  dispute: {
    ...DISPUTE,
    because: [STATEMENT],
    positions: [{ principal: UKRAINE, position: 'asserts', because: [STATEMENT] }],
  },
  statements: [
    {
      id: STATEMENT,
      ...SAID,
      capacity: 'official',
      paraphrase: 'Border guards report that Shahed drones fell and detonated in Romania.',
      precision: 'minute',
      recordedAt: '2023-09-04T09:00:00.000Z',
      stance: 'asserts',
      hedge: 'none',
      basis: 'witnessed',
    },
  ],
  counterclaims: [],
  evidence: [],
  versions: [{ version: 1, publishedAt: '2023-09-07T09:00:00.000Z', type: 'published' }],
  ...NOW,
};

export const CHANGES_EXAMPLE = {
  data: [
    {
      position: 1,
      type: 'published',
      slug: SLUG,
      version: 1,
      at: '2023-09-07T09:00:00.000Z',
    },
  ],
  position: 1,
};
