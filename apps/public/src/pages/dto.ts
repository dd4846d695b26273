import { applyDecorators } from '@nestjs/common';
import { DISPUTE_STATES } from '#disputes';
import { FromDigits, OneOf, Pattern, Text, Verbatim, Whole } from '#http';
import { KnownLanguage, SourceId } from '../query-fields.js';
import { CalendarDay } from './calendar-day.js';

/** What a page that goes on elsewhere is asked for. */
export class PagedQuery {
  @Verbatim({ max: 2000, optional: true })
  cursor?: string;
}

const PlaceOf = (): PropertyDecorator =>
  applyDecorators(FromDigits(), Whole({ min: 1, max: 1_000_000, optional: true }));

/** Which page of each list of a dispute: `Places`. */
export class PlacesQuery {
  @PlaceOf() statements: number = 1;
  @PlaceOf() timeline: number = 1;
  @PlaceOf() parties: number = 1;
  @PlaceOf() claims: number = 1;
}

/** What the list of a desk's fact-checks is narrowed by: under the names that the API has for it. */
export class FactChecksQuery extends PagedQuery {
  @Text({ max: 200, optional: true })
  q?: string;

  @Pattern(/^[a-z][a-z0-9_]{0,59}$/, 'must be the key of a rating', { optional: true })
  rating?: string;

  @OneOf(DISPUTE_STATES, { optional: true })
  disputeState?: string;

  @Text({ max: 100, optional: true })
  topic?: string;

  @KnownLanguage()
  language?: string;

  @SourceId()
  claimant?: string;

  /** First published then or later. */
  @CalendarDay()
  from?: string;

  /** First published before. */
  @CalendarDay()
  to?: string;

  @OneOf(['relevance', 'published', 'updated'], { optional: true })
  sort?: 'relevance' | 'published' | 'updated';
}

/** Each list of a source's record goes on by a cursor of its own. */
export class SourceQuery {
  @Verbatim({ max: 2000, optional: true })
  statements?: string;

  @Verbatim({ max: 2000, optional: true })
  moves?: string;

  @Verbatim({ max: 2000, optional: true })
  verdicts?: string;

  @Verbatim({ max: 2000, optional: true })
  carried?: string;
}
