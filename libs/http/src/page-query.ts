import type { PageRequest } from '#kernel';
import { Flag, FromDigits, FromTrueFalse, Verbatim, Whole } from './fields.js';

/** What every list takes. Lists add their filters by extending it. */
export class PageQuery implements PageRequest {
  @FromDigits()
  @Whole({ min: 1, max: 100, optional: true, description: 'Rows on a page', example: 25 })
  limit: number = 25;

  @Verbatim({ max: 2000, optional: true, description: 'Where the page before ended: its nextCursor' })
  cursor?: string;
}

/** For the lists that can count what they hold; it costs, so it is done only where asked. */
export class CountedPageQuery extends PageQuery {
  @FromTrueFalse()
  @Flag({ optional: true, description: 'Adds the count of all rows', example: false })
  count: boolean = false;
}
