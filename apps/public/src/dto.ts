import { FromDigits, Language, PageQuery, Pattern, Text, Whole } from '#http';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export class PublishedQuery extends PageQuery {
  @Text({
    max: 200,
    optional: true,
    description: 'Words or beginnings of words, all of which it has',
    example: 'drones romania',
  })
  q?: string;

  @Pattern(SLUG, 'must be the slug of a desk', { optional: true, example: 'demo' })
  desk?: string;

  @Pattern(/^[a-z][a-z0-9_]{0,59}$/, 'must be the key of a rating', {
    optional: true,
    example: 'mostly_false',
  })
  rating?: string;

  @Pattern(/^[a-z][a-z_]{0,39}$/, 'must be a dispute state', { optional: true, example: 'contested' })
  disputeState?: string;

  @Language({ optional: true })
  language?: string;
}

export class VersionQuery {
  @FromDigits()
  @Whole({
    min: 1,
    max: 1_000_000,
    optional: true,
    description: 'An older version, as it was published',
    example: 1,
  })
  version?: number;
}

export class ChangesQuery {
  @FromDigits()
  @Whole({
    min: 0,
    max: Number.MAX_SAFE_INTEGER,
    optional: true,
    description: 'The position you have',
    example: 0,
  })
  after: number = 0;

  @FromDigits()
  @Whole({ min: 1, max: 1000, optional: true, example: 100 })
  limit: number = 100;
}
