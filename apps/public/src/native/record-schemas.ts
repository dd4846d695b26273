import {
  BASES,
  CAPACITIES,
  DISPUTE_STATES,
  HEDGES,
  POSITIONS,
  PRECISIONS,
  STANCES,
  TRANSITION_KINDS,
} from '#disputes';
import { SOURCE_KINDS } from '#sources';
import {
  type Schema,
  type Schemas,
  count,
  id,
  list,
  object,
  one,
  ref,
  text,
  time,
  url,
} from './schema-parts.js';

const because = list(id, 'The statements that it rests on, in the order of speech');
const stance = one([...STANCES, 'counters'], '`counters` follows from affirming what contradicts the claim');
const said = { 'hedge?': one(HEDGES), 'basis?': one(BASES) };
const words = {
  'outlet?': ref('Named'),
  'url?': url,
  'quote?': object({ text: text(), language: text() }),
  'paraphrase?': text(),
};
const moved = {
  at: time(),
  principal: ref('Named'),
  statementId: { ...id, description: 'What moved it' },
  from: one(POSITIONS),
  to: one([...POSITIONS, 'none']),
  kind: one(TRANSITION_KINDS),
};
const counts = (description: string): Schema => ({
  type: 'object',
  additionalProperties: count,
  description,
});
const page = (of: string): Schema =>
  object({
    data: list(ref(of)),
    'nextCursor?': text('Of the next page; absent on the last one'),
  });

/** Who says what. */
export const DISPUTE_SCHEMAS: Schemas = {
  Dispute: object(
    {
      slug: text(),
      url: { ...url, description: 'Of the fact-check' },
      version: { ...count, description: 'Of the fact-check, whose statements these are' },
      asOf: time('What had been said by then; knownAt, where a later moment was asked for'),
      knownAt: time('What the desk knew by then: it published at that moment'),
      'id?': id,
      'question?': text(),
      headline: one(DISPUTE_STATES, 'The most severe state of the claims'),
      label: text('The headline in words'),
      claims: list(ref('DisputeClaim'), 'The claim of the fact-check, then its counterclaims'),
      transitions: list(ref('Transition'), 'Who moved, when, how, on what'),
      timeline: list(ref('TimelineEntry'), 'What was said, in the order of speech'),
    },
    'Derived of what the live version of the fact-check publishes, and of nothing else',
  ),
  DisputeClaim: object({
    id,
    wording: text(),
    language: text('BCP 47'),
    'firstSaidAt?': time('When it was first spoken of; if that is later than asOf, nobody had made it'),
    state: one(DISPUTE_STATES),
    label: text('The state in words'),
    because,
    origins: { ...count, description: 'Statements that affirm it and are no relays of another one' },
    outlets: { ...count, description: 'Outlets that carried statements which affirm it' },
    positions: list(
      object({
        principal: ref('Named'),
        position: one(POSITIONS),
        because,
        voices: list(
          object({ speaker: ref('SourceName'), statementId: id, stance, utteredAt: time() }),
          'The last word of each who speaks for it, the newest first',
        ),
      }),
      'Where each party stands; who has no position is absent',
    ),
  }),
  Transition: object({ claimId: id, ...moved }),
  TimelineEntry: object({
    at: time(),
    statementId: id,
    speaker: ref('Speaker'),
    principal: ref('Named'),
    ...words,
    stances: list(object({ claimId: id, stance: one(STANCES), ...said })),
  }),
  SourceName: object({ id, name: text(), 'kind?': one(SOURCE_KINDS) }),
};

/** Everything at once. */
export const EXPORT_SCHEMAS: Schemas = {
  ExportManifest: object({
    position: { ...count, description: 'Of the change sequence: replay `changes?after=` it' },
    rows: { ...count, description: 'Lines' },
    sha256: text('Of the bytes, in hexadecimal'),
    bytes: count,
    url: { ...url, description: 'Of the export: the same bytes whenever it is read' },
    generatedAt: time(),
  }),
};

const factCheck = object({ slug: text(), url }, 'The fact-check that tells of it');

/** What a source is on record with. */
export const SOURCE_SCHEMAS: Schemas = {
  Source: object({
    id,
    name: text(),
    'kind?': one(SOURCE_KINDS),
    desk: object({ slug: text(), name: text() }),
    url: { ...url, description: 'Of its page' },
    counts: object({
      statements: count,
      claims: { ...count, description: 'That the statements speak of' },
      carried: { ...count, description: 'Statements that appeared in it, where it is an outlet' },
      moves: counts('By kind'),
      verdicts: counts('On what it claimed, by normalised value; `unrated` where the desk’s word has none'),
    }),
    statements: ref('SourceStatementPage'),
    moves: ref('SourceMovePage'),
    verdicts: ref('FactCheckPage'),
    carried: { ...ref('SourceStatementPage'), description: 'What appeared in it, where it is an outlet' },
  }),
  SourceStatementPage: page('SourceStatement'),
  SourceStatement: object({
    id,
    speaker: ref('Speaker'),
    principal: ref('Named'),
    capacity: one(CAPACITIES),
    utteredAt: time(),
    precision: one(PRECISIONS, 'Of utteredAt'),
    recordedAt: time(),
    ...words,
    'locator?': text('Page or minute'),
    stances: list(
      object({ claim: ref('ClaimName'), stance: one(STANCES), ...said, factCheck }),
      'On claims that were checked, and on counterclaims to them',
    ),
  }),
  SourceMovePage: page('SourceMove'),
  SourceMove: object({ claim: ref('ClaimName'), ...moved, principal: ref('SourceName'), factCheck }),
  ClaimName: object({ id, wording: text(), language: text('BCP 47') }),
};
