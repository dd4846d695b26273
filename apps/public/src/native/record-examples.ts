import { COUNTERCLAIM, DENIAL, DOCUMENT_EXAMPLE, LIST_EXAMPLE, REPORT } from './examples.js';

const { slug, url, version, publishedAt, claim, dispute } = DOCUMENT_EXAMPLE;

/** Of what the example document publishes, as it stood before 6 September. */
export const DISPUTE_EXAMPLE = {
  slug,
  url,
  version,
  asOf: '2023-09-06T00:00:00.000Z',
  knownAt: publishedAt,
  id: dispute.id,
  question: dispute.question,
  headline: 'contested',
  label: 'Contested',
  claims: [
    {
      id: claim.id,
      wording: claim.wording,
      language: claim.language,
      state: 'contested',
      label: 'Contested',
      because: [REPORT.id, DENIAL.id],
      origins: 1,
      outlets: 0,
      positions: [
        {
          principal: REPORT.principal,
          position: 'asserts',
          because: [REPORT.id],
          voices: [
            {
              speaker: { id: REPORT.speaker.id, name: REPORT.speaker.name, kind: 'institution' },
              statementId: REPORT.id,
              stance: 'asserts',
              utteredAt: REPORT.utteredAt,
            },
          ],
        },
        {
          principal: DENIAL.principal,
          position: 'counters',
          because: [DENIAL.id],
          voices: [
            {
              speaker: { id: DENIAL.speaker.id, name: DENIAL.speaker.name, kind: 'person' },
              statementId: DENIAL.id,
              stance: 'counters',
              utteredAt: DENIAL.utteredAt,
            },
          ],
        },
      ],
    },
  ],
  transitions: [
    {
      claimId: claim.id,
      principal: DENIAL.principal,
      at: DENIAL.utteredAt,
      statementId: DENIAL.id,
      from: 'denies',
      to: 'counters',
      kind: 'holds',
    },
  ],
  timeline: [
    {
      at: REPORT.utteredAt,
      statementId: REPORT.id,
      speaker: REPORT.speaker,
      principal: REPORT.principal,
      paraphrase: REPORT.paraphrase,
      stances: [{ claimId: claim.id, stance: 'asserts', hedge: 'none', basis: 'witnessed' }],
    },
  ],
};

export const MANIFEST_EXAMPLE = {
  position: 42,
  rows: 1,
  sha256: 'c4cf1d5a8f7bf5ef2ee4a7ba45a9d3a1d18ad2d5c4b0d3b8a5f7b8e5cf1b6a33',
  bytes: 3041,
  url: 'https://facts.example.org/api/public/v1/export.ndjson?at=42',
  generatedAt: '2023-09-09T13:05:00.000Z',
};

const about = { ...COUNTERCLAIM, language: 'en' };
const factCheck = { slug, url };

export const SOURCE_EXAMPLE = {
  id: DENIAL.principal.id,
  name: DENIAL.principal.name,
  kind: 'state',
  desk: DOCUMENT_EXAMPLE.desk,
  url: `https://facts.example.org/demo/sources/${DENIAL.principal.id}`,
  counts: {
    statements: 4,
    claims: 3,
    carried: 0,
    moves: { concedes: 1, holds: 2 },
    verdicts: { false: 1, unrated: 1 },
  },
  statements: {
    data: [
      {
        ...DENIAL,
        stances: [{ claim: about, stance: 'asserts', hedge: 'none', basis: 'own_institution', factCheck }],
      },
    ],
  },
  moves: {
    data: [
      {
        at: '2023-09-06T10:00:00.000Z',
        claim: { id: claim.id, wording: claim.wording, language: claim.language },
        principal: { ...DENIAL.principal, kind: 'state' },
        statementId: DENIAL.id,
        from: 'counters',
        to: 'asserts',
        kind: 'concedes',
        factCheck,
      },
    ],
  },
  verdicts: { data: LIST_EXAMPLE.data },
  carried: { data: [] },
};
