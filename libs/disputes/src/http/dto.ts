import {
  Flag,
  FromDigits,
  FromTrueFalse,
  Id,
  Instant,
  Language,
  Nested,
  NestedList,
  OneOf,
  PageQuery,
  Text,
  Verbatim,
  WebAddress,
  Whole,
} from '#http';
import {
  CAPACITIES,
  type Capacity,
  FIDELITIES,
  type Fidelity,
  PRECISIONS,
  type Precision,
  STATEMENT_LINK_KINDS,
  type StatementLinkKind,
} from '../domain/statement.js';
import {
  BASES,
  type Basis,
  DISPUTE_STATES,
  type DisputeState,
  HEDGES,
  type Hedge,
  STANCES,
  type Stance,
} from '../domain/vocabulary.js';

export class NewDisputeBody {
  @Text({
    max: 500,
    example: 'Did Russian drones land on Romanian soil on the night of 3 to 4 September 2023?',
  })
  question!: string;

  @Language()
  language!: string;
}

export class DisputeChangeBody {
  @Text({ max: 500, optional: true, example: 'Did Russian drones land on Romanian soil?' })
  question?: string;

  @Language({ optional: true })
  language?: string;
}

export class DisputeQuery extends PageQuery {
  @Text({
    max: 200,
    optional: true,
    description: 'Beginnings of words, all of which the question has',
    example: 'drones romania',
  })
  q?: string;

  @OneOf(DISPUTE_STATES, { optional: true })
  headline?: DisputeState;

  @FromTrueFalse()
  @Flag({ optional: true, description: 'Those that I follow, or those that I don’t', example: true })
  followed?: boolean;
}

export class ClocksQuery {
  @Instant({ optional: true, description: "The world's clock: what had been said by then. Without it, now" })
  asOf?: Date;

  @Instant({ optional: true, description: "The desk's clock: what it had recorded by then. Without it, now" })
  knownAt?: Date;
}

export class QuoteBody {
  @Verbatim({ max: 10_000, description: 'To the letter', example: 'categorically denies' })
  text!: string;

  @Language()
  language!: string;
}

export class NewTranslationBody {
  @Language({ description: 'Another one than that of the quote' })
  language!: string;

  @Text({ max: 10_000, example: 'It was hit, and it stands.' })
  text!: string;

  @Flag({ optional: true, description: 'Made by a program, and by nobody', example: false })
  machine: boolean = false;
}

export class VoidTranslationBody {
  @Text({ max: 1000, example: 'It has the sense the wrong way round' })
  reason!: string;
}

export class StanceBody {
  @Id()
  claimId!: string;

  @OneOf(STANCES, { example: 'denies' })
  stance!: Stance;

  @OneOf(HEDGES, { optional: true, example: 'for_now' })
  hedge: Hedge = 'none';

  @OneOf(BASES, { optional: true, example: 'own_institution' })
  basis: Basis = 'none';
}

export class NewStatementBody {
  @Id({ description: 'The source that speaks' })
  speakerId!: string;

  @OneOf(CAPACITIES, {
    optional: true,
    description: 'Said in a personal capacity, it binds the speaker alone',
  })
  capacity: Capacity = 'official';

  @Id({
    optional: true,
    description:
      "Who is bound. Without it: whom the speaker's office spoke for at utteredAt, or else the speaker",
  })
  principalId?: string;

  @Nested(() => QuoteBody, { optional: true, description: 'This or a paraphrase is needed' })
  quote?: QuoteBody;

  @Text({ max: 10_000, optional: true, example: 'Denies that means of attack fell on Romanian territory.' })
  paraphrase?: string;

  @Instant()
  utteredAt!: Date;

  @OneOf(PRECISIONS, { optional: true, example: 'minute' })
  precision: Precision = 'minute';

  @Instant({ optional: true })
  publishedAt?: Date;

  @Id({ optional: true, description: 'Where it appeared: never who said it' })
  outletId?: string;

  @WebAddress({ optional: true })
  url?: string;

  @Text({ max: 300, optional: true, description: 'Page or minute', example: 'minute 12' })
  locator?: string;

  @NestedList(() => StanceBody, { max: 200, description: 'A claim that is not mentioned has no stance' })
  stances!: StanceBody[];
}

export class StatementCorrectionBody {
  @Text({ max: 1000, description: 'What was wrong', example: 'The time was given in Bucharest time' })
  reason!: string;

  @Id({ optional: true })
  speakerId?: string;

  @OneOf(CAPACITIES, { optional: true })
  capacity?: Capacity;

  @Id({ clearable: true, description: 'null finds it anew' })
  principalId?: string | null;

  @Nested(() => QuoteBody, { clearable: true })
  quote?: QuoteBody | null;

  @Text({ max: 10_000, clearable: true })
  paraphrase?: string | null;

  @Instant({ optional: true })
  utteredAt?: Date;

  @OneOf(PRECISIONS, { optional: true })
  precision?: Precision;

  @Instant({ clearable: true })
  publishedAt?: Date | null;

  @Id({ clearable: true })
  outletId?: string | null;

  @WebAddress({ clearable: true })
  url?: string | null;

  @Text({ max: 300, clearable: true })
  locator?: string | null;

  @NestedList(() => StanceBody, {
    max: 200,
    optional: true,
    description: 'All of them: the list replaces the one before',
  })
  stances?: StanceBody[];
}

export class VoidStatementBody {
  @Text({ max: 1000, example: 'Recorded twice by mistake' })
  reason!: string;
}

export class StatementQuery extends PageQuery {
  // A timeline draws all of a dispute, which may be thousands.
  @FromDigits()
  @Whole({ min: 1, max: 500, optional: true, description: 'Rows on a page', example: 25 })
  override limit: number = 25;

  @Id({ optional: true })
  claim?: string;

  @Id({ optional: true })
  dispute?: string;

  @Id({ optional: true, description: 'Who speaks or is bound' })
  source?: string;
}

export class NewStatementLinkBody {
  @OneOf(STATEMENT_LINK_KINDS, { example: 'supersedes' })
  kind!: StatementLinkKind;

  @Id()
  toId!: string;

  @Flag({
    optional: true,
    description: 'Of a relay: whether the speaker makes the words its own. Without it, no',
    example: true,
  })
  endorsed?: boolean;

  @OneOf(FIDELITIES, { optional: true, example: 'faithful' })
  fidelity?: Fidelity;
}
