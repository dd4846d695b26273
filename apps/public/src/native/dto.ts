import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ValidateBy } from 'class-validator';
import { DISPUTE_STATES, TRANSITION_KINDS, type TransitionKind } from '#disputes';
import { FromDigits, Instant, InstantOrDay, OneOf, PageQuery, Pattern, Text, Verbatim, Whole } from '#http';
import { invalid } from '#kernel';
import { NORMALISED } from '#reviews';
import { KnownLanguage, SourceId } from '../query-fields.js';
import type { ListQuestion, Sort } from '../store/list-question.js';

/** No longer than a part of an address may be. */
const SLUG = /^(?=.{1,300}$)[a-z0-9]+(-[a-z0-9]+)*$/;

/** Any text at all, of any script and with any signs, as long as it is text. */
const Searched = (description: string): PropertyDecorator =>
  applyDecorators(
    Verbatim({ max: 200, optional: true, description, example: 'drones romania' }),
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value)),
    ValidateBy({
      name: 'wellFormed',
      validator: {
        validate: (value) => typeof value === 'string' && value.isWellFormed() && !value.includes('\u0000'),
        defaultMessage: () => 'must be text in Unicode, without the character NUL',
      },
    }),
  );

export class PublishedQuery extends PageQuery {
  @Searched('Words, each of which it has in some form; the last one may be only begun')
  q?: string;

  @Pattern(SLUG, 'must be the slug of a desk', {
    optional: true,
    description: 'The desk that published it',
    example: 'demo',
  })
  desk?: string;

  @SourceId('Who speaks in it or is spoken for, on the claim or on one of its counterclaims')
  source?: string;

  @SourceId('Who was the first to assert it, or for whom')
  claimant?: string;

  @Text({
    max: 100,
    optional: true,
    description: 'A topic of the claim, as it is written there',
    example: 'war',
  })
  topic?: string;

  @Pattern(/^[a-z][a-z0-9_]{0,59}$/, 'must be the key of a rating', {
    optional: true,
    description: 'Key of a value in the scale of the desk',
    example: 'mostly_false',
  })
  rating?: string;

  @OneOf(DISPUTE_STATES, {
    optional: true,
    description: 'As the dispute stands now',
    example: 'contested',
  })
  disputeState?: string;

  @KnownLanguage('Of the claim (BCP 47): en finds en-GB as well, en-GB does not find en')
  language?: string;

  @InstantOrDay({
    optional: true,
    description: 'First published then or later: RFC 3339, or a day, which is its beginning in UTC',
  })
  from?: Date;

  @InstantOrDay({
    optional: true,
    description: 'First published before then. A day does not count itself',
    example: '2023-10-01',
  })
  to?: Date;

  @InstantOrDay({
    optional: true,
    description: 'Changed then or later: published, corrected, or its dispute moved',
    example: '2023-09-10T12:00:00Z',
  })
  updatedSince?: Date;

  @OneOf(['relevance', 'published', 'updated'], {
    optional: true,
    description:
      'The best hits first (only with q, and what it is then unless another is given); or the newest first, by the first publication or by the last change',
    example: 'published',
  })
  sort?: Sort;
}

/** Without words nothing is a better hit than another, so the newest come first. */
export const asked = (query: PublishedQuery): PublishedQuery & ListQuestion => {
  if (query.sort === 'relevance' && query.q === undefined)
    throw invalid(
      'request.invalid',
      '/sort',
      'relevance needs words: send q, or sort by published or updated',
    );
  return { ...query, sort: query.sort ?? (query.q === undefined ? 'published' : 'relevance') };
};

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
  @Whole({ min: 1, max: 1000, optional: true, description: 'Changes on a page', example: 100 })
  limit: number = 100;

  @FromDigits()
  @Whole({
    min: 0,
    max: 30,
    optional: true,
    description: 'Seconds to wait for the next change where there is none yet',
    example: 20,
  })
  wait: number = 0;
}
