import { DISPUTE_STATES, TRANSITION_KINDS, type TransitionKind } from '#disputes';
import { FromDigits, Instant, Language, OneOf, PageQuery, Pattern, Text, Whole } from '#http';
import { NORMALISED } from '#reviews';
import type { Sort } from '../store/list.sql.js';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export class PublishedQuery extends PageQuery {
  @Text({
    max: 200,
    optional: true,
    description: 'Words, all of which it has; the last one may be only begun',
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

  @OneOf(DISPUTE_STATES, {
    optional: true,
    description: 'As the dispute stands now',
    example: 'contested',
  })
  disputeState?: string;

  @Language({ optional: true })
  language?: string;

  @OneOf(['published', 'updated'], {
    optional: true,
    description: 'Newest first, by the first publication or by the last change',
    example: 'published',
  })
  sort: Sort = 'published';
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

/** Nothing can be asked. */
export class NoQuery {}

export class MomentQuery {
  @Instant({ optional: true, description: 'What had been said by then. Without it, all that was published' })
  asOf?: Date;
}

export class FirstPagesQuery {
  @FromDigits()
  @Whole({ min: 1, max: 100, optional: true, description: 'Rows of each list', example: 10 })
  limit: number = 10;
}

export class SourcePageQuery extends PageQuery {}

export class MovesQuery extends PageQuery {
  @OneOf(TRANSITION_KINDS, { optional: true, example: 'reverses' })
  kind?: TransitionKind;
}

export class VerdictsQuery extends PageQuery {
  @OneOf([...NORMALISED, 'unrated'], {
    optional: true,
    description: '`unrated`: those whose word has no degree',
    example: 'false',
  })
  normalised?: string;
}

export class ExportQuery {
  @FromDigits()
  @Whole({
    min: 0,
    max: Number.MAX_SAFE_INTEGER,
    optional: true,
    description: 'A position of the change sequence. Without it, the last one',
    example: 42,
  })
  at?: number;
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
