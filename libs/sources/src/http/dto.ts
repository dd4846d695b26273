import {
  FromCommas,
  Id,
  Ids,
  Instant,
  Language,
  Nested,
  NestedList,
  OneOf,
  PageQuery,
  Pattern,
  Text,
} from '#http';
import { SOURCE_KINDS, type SourceKind } from '../domain/source.js';

const COUNTRY = /^[A-Z]{2}$/;
const QID = /^Q[1-9]\d{0,11}$/;

export class AliasBody {
  @Language({ example: 'ro' })
  language!: string;

  @Text({ max: 300, example: 'Ministerul Apărării Naționale' })
  name!: string;
}

export class ExternalIdsBody {
  @Pattern(QID, 'must be a Wikidata item, such as Q218', { optional: true, example: 'Q218' })
  wikidata?: string;
}

export class NewSourceBody {
  @OneOf(SOURCE_KINDS, { example: 'institution' })
  kind!: SourceKind;

  @Text({ max: 300, example: 'Ministry of National Defence of Romania' })
  name!: string;

  @NestedList(() => AliasBody, { max: 50, optional: true })
  aliases?: AliasBody[];

  @Id({ optional: true, description: 'The source that this one belongs to' })
  partOfId?: string;

  @Pattern(COUNTRY, 'must be a country in two capital letters (ISO 3166), such as RO', {
    optional: true,
    example: 'RO',
  })
  country?: string;

  @Nested(() => ExternalIdsBody, { optional: true })
  externalIds?: ExternalIdsBody;
}

export class SourceChangeBody {
  @Text({ max: 300, optional: true, example: 'Ministry of National Defence (Romania)' })
  name?: string;

  @NestedList(() => AliasBody, { max: 50, optional: true })
  aliases?: AliasBody[];

  @Id({ clearable: true })
  partOfId?: string | null;

  @Pattern(COUNTRY, 'must be a country in two capital letters (ISO 3166), such as RO', {
    clearable: true,
    example: 'RO',
  })
  country?: string | null;

  @Nested(() => ExternalIdsBody, { optional: true })
  externalIds?: ExternalIdsBody;
}

export class MergeSourceBody {
  @Id({ description: 'The source that remains' })
  intoId!: string;
}

export class NewTenureBody {
  @Text({ max: 300, example: 'Minister of National Defence' })
  office!: string;

  @Id({ description: 'Where the office is' })
  institutionId!: string;

  @Id({ description: 'Who is bound by what its holder says' })
  speaksForId!: string;

  @Instant({ example: '2022-11-01T00:00:00Z' })
  from!: Date;

  @Instant({
    optional: true,
    description: 'Exclusive; without it the tenure goes on',
    example: '2024-12-23T00:00:00Z',
  })
  to?: Date;
}

export class SourceQuery extends PageQuery {
  @Text({
    max: 200,
    optional: true,
    description: 'Beginnings of words of a name or alias, with or without accents',
    example: 'min def',
  })
  q?: string;

  @OneOf(SOURCE_KINDS, { optional: true })
  kind?: SourceKind;

  @FromCommas()
  @Ids({ optional: true, max: 100, description: 'These alone, with commas between; merged ones too' })
  ids?: string[];
}
