import { queryOptions } from '@tanstack/react-query';
import { ask, inDesk } from './http.js';
import { keyOf } from './keys.js';
import type { AnswerOf, Review } from './types.js';
import type { ReviewsController } from '../../../../libs/reviews/src/http/reviews.controller.js';

export type Lease = AnswerOf<ReviewsController, 'lease'>;

/** With a fence: a heartbeat of that lease. Without one: opens one here, and any other tab can write no more. */
export const openLease = (desk: string, reviewId: string, fence?: number): Promise<Lease> =>
  ask<Lease>(inDesk(desk, `/reviews/${reviewId}/lease`), {
    method: 'POST',
    body: fence === undefined ? {} : { fence },
  });

/** The fence of the lease that I hold on a review, in whichever tab and on whichever device. */
export const myFenceQuery = (desk: string, reviewId: string) =>
  queryOptions({
    queryKey: keyOf(desk, 'lease', reviewId),
    queryFn: async ({ signal }) => {
      const { lease } = await ask<Review>(inDesk(desk, `/reviews/${reviewId}`), { signal });
      return lease?.fence ?? 0;
    },
  });
