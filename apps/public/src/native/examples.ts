import { PublicAddresses, claimReviewOf } from '#publishing';
import type { LiveFactCheck } from '../store/publications.js';

/** An id that says by itself that it is an example. */
const id = (n: number): string => `0190163d-8694-739b-aea5-966c26f8ad${n}`;

const SITE = 'https://facts.example.org/api/public/v1/claims/';
const SLUG = 'russian-drones-fell-on-romanian-territory';
const AT = '2023-09-07T09:00:00.000Z';
const named = (n: number, name: string) => ({ id: id(n), name });
const [UKRAINE, ROMANIA] = [named(10, 'Ukraine'), named(11, 'Romania')];

const HEAD = {
  url: SITE + SLUG,
  slug: SLUG,
  desk: { slug: 'demo', name: 'Demo desk' },
  version: 1,
  firstPublishedAt: AT,
  publishedAt: AT,
};
const NOW = {
  disputeNow: { state: 'conceded', label: 'Conceded', since: '2023-09-09T12:00:00.000Z' },
  updatedAt: '2023-09-09T13:00:00.000Z',
};

const BORDER_GUARD = {
  speaker: { ...named(12, 'State Border Guard Service of Ukraine'), kind: 'institution' },
  principal: UKRAINE,
  utteredAt: '2023-09-04T05:00:00.000Z',
};
const PRESIDENT = {
  speaker: { ...named(13, 'Klaus Iohannis'), kind: 'person', office: 'President' },
  principal: ROMANIA,
  utteredAt: '2023-09-05T11:00:00.000Z',
};
/** What the examples of records are made of, too. */
export const REPORT = {
  id: id(20),
  ...BORDER_GUARD,
  capacity: 'official',
  paraphrase: 'Border guards report that Shahed drones fell and detonated in Romania.',
  precision: 'minute',
  recordedAt: '2023-09-04T09:00:00.000Z',
  stance: 'asserts',
  hedge: 'none',
  basis: 'witnessed',
};
export const DENIAL = {
  id: id(21),
  ...PRESIDENT,
  capacity: 'official',
  paraphrase: 'No drone reached Romania; the attacks that were seen were 800 metres from the border.',
  precision: 'minute',
  recordedAt: '2023-09-05T12:00:00.000Z',
};

const CLAIM = {
  id: id(30),
  wording: 'Russian drones fell on Romanian territory during the night of 3 to 4 September 2023.',
  language: 'en',
  topics: ['borders', 'war'],
};
export const COUNTERCLAIM = {
  id: id(31),
  wording: 'The strikes closest to Romania hit the Ukrainian bank, about 800 metres from the border.',
};
const VERDICT = {
  rating: 'unproven',
  label: 'Unproven',
  normalised: 'unproven',
  summary: 'As of 6 September 2023 pieces had been found, and nobody had said whose they were.',
  knownAsOf: '2023-09-07T08:30:00.000Z',
};
const DISPUTE = {
  id: id(40),
  question: 'Did Russian drones land on Romanian soil on the night of 3 to 4 September 2023?',
  state: 'contested',
  label: 'Contested',
  since: '2023-09-05T11:00:00.000Z',
};

export const LIST_EXAMPLE = {
  data: [
    {
      ...HEAD,
      claim: { ...CLAIM, claimant: BORDER_GUARD },
      verdict: VERDICT,
      dispute: DISPUTE,
      counterclaims: [{ ...COUNTERCLAIM, state: 'contested' }],
      ...NOW,
    },
  ],
  nextCursor: 'W1s0Ml0sIltbXCJzb3J0XCIsXCJwdWJsaXNoZWRcIl1dIl0',
};

export const DOCUMENT_EXAMPLE = {
  ...HEAD,
  claim: {
    ...CLAIM,
    eventFrom: '2023-09-03T18:00:00.000Z',
    eventTo: '2023-09-04T06:00:00.000Z',
    claimant: BORDER_GUARD,
  },
  verdict: { ...VERDICT, scale: { id: id(50), version: 1 }, signatures: 1, signedBy: ['Ion Editor'] },
  dispute: {
    ...DISPUTE,
    because: [REPORT.id, DENIAL.id],
    positions: [
      { principal: UKRAINE, position: 'asserts', because: [REPORT.id] },
      { principal: ROMANIA, position: 'counters', because: [DENIAL.id] },
    ],
  },
  statements: [REPORT, { ...DENIAL, stance: 'counters', derived: true }],
  counterclaims: [
    {
      ...COUNTERCLAIM,
      language: 'en',
      rationale: 'If the nearest strikes were all on the Ukrainian bank, none landed in Romania.',
      state: 'contested',
      label: 'Contested',
      claimant: PRESIDENT,
      statements: [{ ...DENIAL, stance: 'asserts', hedge: 'none', basis: 'own_institution' }],
    },
  ],
  evidence: [
    {
      title: 'Photographs of pieces near Plauru',
      kind: 'recording',
      url: 'https://example.org/pieces',
      direction: 'neutral',
      note: 'They show pieces of a drone, and not where it came from.',
      reliability: 'B',
      credibility: 3,
    },
  ],
  replyRequests: [
    {
      source: ROMANIA,
      channel: 'press_office',
      sentAt: '2023-09-05T08:00:00.000Z',
      outcome: 'no_response',
    },
  ],
  conflictsOverridden: 0,
  versions: [{ version: 1, publishedAt: AT, type: 'published' }],
  ...NOW,
};

export const CLAIM_REVIEW_EXAMPLE = claimReviewOf(
  DOCUMENT_EXAMPLE as LiveFactCheck,
  new PublicAddresses('https://facts.example.org'),
);

export const CHANGES_EXAMPLE = {
  data: [
    { position: 41, type: 'published', slug: SLUG, url: SITE + SLUG, version: 1, at: AT },
    { position: 42, type: 'dispute_changed', slug: SLUG, url: SITE + SLUG, version: 1, at: NOW.updatedAt },
  ],
  position: 42,
};

const problem = (status: number, title: string, code: string, detail: string) => ({
  type: `urn:counterclaim:problem:${code}`,
  title,
  status,
  detail,
  code,
  requestId: '6f1e2c0a-9d53-4e0c-8a60-0d6b8f2a4c11',
});

/** By code. */
export const PROBLEM_EXAMPLES = {
  'cursor.invalid': problem(
    400,
    'Bad Request',
    'cursor.invalid',
    'This cursor does not belong to this list with these filters. Start again without a cursor.',
  ),
  'key.invalid': problem(
    401,
    'Unauthorized',
    'key.invalid',
    'API key not valid: it is not known here, it has expired, or it was revoked. Ask for another one, or ask without a key.',
  ),
  'key.scope': problem(
    403,
    'Forbidden',
    'key.scope',
    'This API key is for the desk alone: here it needs the scope published:read. Use another one, or ask without a key.',
  ),
  'request.not_acceptable': problem(
    406,
    'Not Acceptable',
    'request.not_acceptable',
    'It can be had as application/json, or as application/ld+json.',
  ),
  'claim.not_found': problem(404, 'Not Found', 'claim.not_found', 'Nothing is published under this address.'),
  'source.not_found': problem(
    404,
    'Not Found',
    'source.not_found',
    'Nothing that is published now tells of this source.',
  ),
  'claim.withdrawn': {
    ...problem(
      410,
      'Gone',
      'claim.withdrawn',
      'This fact-check was withdrawn: The recording that it rested on is forged.',
    ),
    current: { reason: 'The recording that it rested on is forged.', withdrawnAt: NOW.updatedAt },
  },
  'export.unknown': problem(
    410,
    'Gone',
    'export.unknown',
    'What was public at positions before 40 was not kept. Ask for 40 or a later one.',
  ),
  'request.invalid': {
    ...problem(422, 'Unprocessable Entity', 'request.invalid', 'The request has fields that need mending.'),
    errors: [{ pointer: '/limit', detail: 'must be 100 or less' }],
  },
  'limit.minute': problem(
    429,
    'Too Many Requests',
    'limit.minute',
    'Those were the 600 requests of this minute. Ask again in 31 s. An API key of a desk raises the limit.',
  ),
  'changes.too_many_waiting': problem(
    503,
    'Service Unavailable',
    'changes.too_many_waiting',
    '1000 readers wait for changes already. Ask again soon, or without wait.',
  ),
} as const;
