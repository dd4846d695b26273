import { BASES, CAPACITIES, DISPUTE_STATES, HEDGES, POSITIONS, PRECISIONS, STANCES } from '#disputes';
import { CHANNELS, CORRECTION_CLASSES, DIRECTIONS, EVIDENCE_KINDS, NORMALISED, OUTCOMES } from '#reviews';
import { SOURCE_KINDS } from '#sources';
import { type Schemas, count, id, list, object, one, ref, text, time, url } from './schema-parts.js';
import { DISPUTE_SCHEMAS, EXPORT_SCHEMAS, SOURCE_SCHEMAS } from './record-schemas.js';

const state = {
  state: one(DISPUTE_STATES, 'Do the parties agree? Derived from the statements'),
  label: text('The state in words'),
};
const said = {
  speaker: ref('Speaker'),
  principal: ref('Named'),
  utteredAt: time(),
  'outlet?': ref('Named'),
  'url?': url,
  'locator?': text('Page or minute'),
};
const claim = { id, wording: text(), language: text('BCP 47'), topics: list(text()) };
const claimant = { 'claimant?': ref('Claimant') };
const verdict = {
  rating: text('Key of the value in the scale of the desk'),
  label: text('The word of the desk itself'),
  'normalised?': one(NORMALISED, 'Its place on a common scale; absent where it has none'),
  summary: text(),
  knownAsOf: time('What came later is not in the verdict'),
};
const head = {
  url,
  slug: text(),
  desk: object({ slug: text(), name: text() }),
  version: count,
  firstPublishedAt: time(),
  publishedAt: time('Of this version'),
};
const live = { disputeNow: ref('DisputeNow'), updatedAt: time('Of the version, or of the dispute') };
const disputeHead = { 'id?': id, 'question?': text(), ...state, 'since?': time() };

const document = {
  ...head,
  claim: object({
    ...claim,
    'eventFrom?': time(),
    'eventTo?': time(),
    'place?': object({
      name: text(),
      'lat?': { type: 'number' },
      'lon?': { type: 'number' },
      'radiusM?': { type: 'number' },
    }),
    ...claimant,
  }),
  verdict: object({
    ...verdict,
    scale: object({ id, version: count }),
    'explanation?': text(),
    signatures: count,
    'signedBy?': list(text(), 'Who signed, where the desk shows names'),
    'despite?': list(text(), 'Why editors went on against a clash with another verdict'),
  }),
  dispute: object(
    {
      ...disputeHead,
      because: list(id, 'The statements that the state rests on'),
      positions: list(
        object({ principal: ref('Named'), position: one(POSITIONS), because: list(id) }),
        'Where each party stands',
      ),
    },
    'As it stood when the version was published',
  ),
  statements: list(
    ref('Statement'),
    'All that speak of the claim or that its state rests on, as they were said',
  ),
  counterclaims: list(ref('Counterclaim'), 'Claims that cannot be true together with this one'),
  evidence: list(ref('Evidence')),
  replyRequests: list(
    object({
      source: ref('Named'),
      channel: one(CHANNELS),
      sentAt: time(),
      outcome: one(OUTCOMES),
      'statementId?': id,
      'reason?': text('Why it was waived'),
    }),
    'Who was asked to comment',
  ),
  conflictsOverridden: {
    ...count,
    description: 'People who worked on it in spite of a conflict of interest',
  },
  versions: list(
    object({
      version: count,
      publishedAt: time(),
      type: one(['published', 'corrected']),
      'class?': one(CORRECTION_CLASSES, 'Of a correction'),
      'note?': text('What readers are told of it'),
    }),
  ),
};

/** What the answers of the public API are made of. A client should let new fields pass. */
export const SCHEMAS: Schemas = {
  FactCheck: object(
    {
      ...document,
      'disputeNow?': ref('DisputeNow'),
      'withdrawn?': object({ reason: text(), at: time() }, 'Of a version whose fact-check was withdrawn'),
      'updatedAt?': time('Of the version, or of the dispute'),
    },
    'The live document has disputeNow and updatedAt; an older version, asked for by its number, has not.',
  ),
  FactCheckSummary: object({
    ...head,
    claim: object({ ...claim, ...claimant }),
    verdict: object(verdict),
    dispute: object(disputeHead, 'As it stood when the version was published'),
    counterclaims: list(object({ id, wording: text(), state: state.state })),
    ...live,
  }),
  FactCheckPage: object({
    data: list(ref('FactCheckSummary')),
    'nextCursor?': text('Of the next page, with the same filters; absent on the last one'),
  }),
  DisputeNow: object({ ...state, 'since?': time() }, 'The dispute as it stands now'),
  Named: object({ id, name: text() }),
  Speaker: object({ id, name: text(), kind: one(SOURCE_KINDS), 'office?': text('Held at that moment') }),
  Claimant: object(said, 'Who was the first to assert the claim, for whom, when and where'),
  Statement: object({
    id,
    ...said,
    capacity: one(CAPACITIES),
    'quote?': object({ text: text(), language: text() }),
    'paraphrase?': text(),
    precision: one(PRECISIONS, 'Of utteredAt'),
    recordedAt: time(),
    stance: one([...STANCES, 'counters']),
    'hedge?': one(HEDGES),
    'basis?': one(BASES),
    'derived?': { type: 'boolean', description: 'The stance follows from what is said of another claim' },
  }),
  Counterclaim: object({
    id,
    wording: text(),
    language: text(),
    'rationale?': text('Why the two cannot be true together'),
    ...state,
    ...claimant,
    statements: list(ref('Statement')),
  }),
  Evidence: object({
    title: text(),
    kind: one(EVIDENCE_KINDS),
    'url?': url,
    direction: one(DIRECTIONS),
    note: text(),
    'reliability?': text('Of the source, A to F (Admiralty code)'),
    'credibility?': { type: 'integer', minimum: 1, maximum: 6, description: 'Of the information' },
  }),
  ...DISPUTE_SCHEMAS,
  ...SOURCE_SCHEMAS,
  ...EXPORT_SCHEMAS,
  Change: object({
    position: count,
    type: one(['published', 'corrected', 'withdrawn', 'dispute_changed']),
    slug: text(),
    url,
    version: count,
    at: time(),
  }),
  Changes: object({
    data: list(ref('Change')),
    position: { ...count, description: 'Ask again after this one' },
  }),
  Problem: object(
    {
      type: text(),
      title: text(),
      status: count,
      detail: text(),
      code: text('Stable'),
      requestId: text('Quote it when you ask'),
      'current?': object(
        { reason: text(), withdrawnAt: time() },
        'Of a 410: why it was taken back, and when',
      ),
      'errors?': list(object({ pointer: text('JSON pointer to the fault'), detail: text() })),
    },
    'RFC 9457',
  ),
};
