import 'reflect-metadata';
import {
  BASES,
  type Basis,
  CAPACITIES,
  type Capacity,
  FIDELITIES,
  type Fidelity,
  HEDGES,
  type Hedge,
  PRECISIONS,
  type Precision,
  STANCES,
  STATEMENT_LINK_KINDS,
  type Stance,
} from '#disputes';
import {
  Decimal,
  Flag,
  Instant,
  Language,
  Nested,
  NestedList,
  OneOf,
  Text,
  Verbatim,
  WebAddress,
  Words,
} from '#http';
import { LINK_KINDS, type LinkKind } from '#claims';
import { SOURCE_KINDS, type SourceKind } from '#sources';

/** Ids are local to the file. */
const FileId = (optional = false): PropertyDecorator => Verbatim({ max: 200, optional, example: 'romania' });

const MANY = { max: 20_000 } as const;

export const CASE_FORMAT = 'counterclaim-case/1';

export class CaseDispute {
  @FileId()
  id!: string;

  @Text({ max: 500 })
  question!: string;

  @Language()
  language!: string;
}

export class CaseAlias {
  @Language()
  language!: string;

  @Text({ max: 300 })
  name!: string;
}

export class CaseSource {
  @FileId()
  id!: string;

  @OneOf(SOURCE_KINDS)
  kind!: SourceKind;

  @Text({ max: 300 })
  name!: string;

  @NestedList(() => CaseAlias, { max: 50, optional: true })
  aliases?: CaseAlias[];

  @FileId(true)
  partOf?: string;

  @Text({ max: 2, min: 2, optional: true })
  country?: string;
}

export class CaseTenure {
  @FileId()
  person!: string;

  @Text({ max: 300 })
  office!: string;

  @FileId()
  institution!: string;

  @FileId()
  speaksFor!: string;

  @Instant()
  from!: Date;

  @Instant({ optional: true })
  to?: Date;
}

export class CasePlace {
  @Text({ max: 300 })
  name!: string;

  @Decimal({ min: -90, max: 90, optional: true })
  lat?: number;

  @Decimal({ min: -180, max: 180, optional: true })
  lon?: number;

  @Decimal({ min: 0, max: 20_100_000, optional: true })
  radiusM?: number;
}

export class CaseClaim {
  @FileId()
  id!: string;

  @Text({ max: 1000 })
  wording!: string;

  @Language()
  language!: string;

  @Words({ max: 20, each: 60, optional: true })
  topics?: string[];

  @Instant({ optional: true })
  eventFrom?: Date;

  @Instant({ optional: true })
  eventTo?: Date;

  @Nested(() => CasePlace, { optional: true })
  place?: CasePlace;

  @Words({ max: 100, each: 200, optional: true, verbatim: true })
  addresses?: string[];
}

const LINK_STATUSES = ['suggested', 'confirmed', 'dismissed'] as const;

export class CaseClaimLink {
  @OneOf(LINK_KINDS)
  kind!: LinkKind;

  @FileId()
  from!: string;

  @FileId()
  to!: string;

  @Text({ max: 2000, optional: true })
  rationale?: string;

  @OneOf(LINK_STATUSES, { optional: true })
  status: (typeof LINK_STATUSES)[number] = 'confirmed';

  @Instant({ optional: true, description: 'Without it, known from the start' })
  recordedAt?: Date;
}

export class CaseStance {
  @FileId()
  claim!: string;

  @OneOf(STANCES)
  stance!: Stance;

  @OneOf(HEDGES, { optional: true })
  hedge: Hedge = 'none';

  @OneOf(BASES, { optional: true })
  basis: Basis = 'none';
}

export class CaseQuote {
  @Verbatim({ max: 10_000 })
  text!: string;

  @Language()
  language!: string;
}

export class CaseStatement {
  @FileId()
  id!: string;

  @FileId()
  speaker!: string;

  @FileId(true)
  principal?: string;

  @OneOf(CAPACITIES, { optional: true })
  capacity: Capacity = 'official';

  @Nested(() => CaseQuote, { optional: true })
  quote?: CaseQuote;

  @Text({ max: 10_000, optional: true })
  paraphrase?: string;

  @Instant()
  utteredAt!: Date;

  @OneOf(PRECISIONS, { optional: true })
  precision: Precision = 'minute';

  @Instant({ optional: true })
  publishedAt?: Date;

  @Instant({ description: 'When the desk of the archive came to know of it' })
  recordedAt!: Date;

  @Instant({ optional: true })
  voidedAt?: Date;

  @FileId(true)
  outlet?: string;

  @WebAddress({ optional: true })
  url?: string;

  @Text({ max: 300, optional: true })
  locator?: string;

  @NestedList(() => CaseStance, { max: 200 })
  stances!: CaseStance[];
}

export class CaseStatementLink {
  @OneOf(STATEMENT_LINK_KINDS)
  kind!: (typeof STATEMENT_LINK_KINDS)[number];

  @FileId()
  from!: string;

  @FileId()
  to!: string;

  @Flag({ optional: true })
  endorsed?: boolean;

  @OneOf(FIDELITIES, { optional: true })
  fidelity?: Fidelity;

  @Instant()
  recordedAt!: Date;
}

/** An archive of one dispute, with the times at which its desk knew things. `expect` is for those who check it. */
export class CaseFile {
  @OneOf([CASE_FORMAT], { example: CASE_FORMAT })
  format!: string;

  @Nested(() => CaseDispute)
  dispute!: CaseDispute;

  @NestedList(() => CaseSource, MANY)
  sources!: CaseSource[];

  @NestedList(() => CaseTenure, { ...MANY, optional: true })
  tenures: CaseTenure[] = [];

  @NestedList(() => CaseClaim, MANY)
  claims!: CaseClaim[];

  @NestedList(() => CaseClaimLink, { ...MANY, optional: true })
  links: CaseClaimLink[] = [];

  @NestedList(() => CaseStatement, MANY)
  statements!: CaseStatement[];

  @NestedList(() => CaseStatementLink, { ...MANY, optional: true })
  statementLinks: CaseStatementLink[] = [];
}
