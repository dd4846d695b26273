import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useDesk } from '../../../data/desk.js';
import { ask, inDesk } from '../../../data/http.js';
import { myFenceQuery } from '../../../data/leases.js';
import { reviewQuery } from '../../../data/reviews.js';
import type { Review } from '../../../data/types.js';
import { DraftSession, type DraftState } from './draft-session.js';

export interface DraftOfMine {
  readonly session: DraftSession;
  readonly state: DraftState;
}

/** The draft of one round, as it is written in this tab. Give the component that uses it the round as its key. */
export const useDraft = (review: Review): DraftOfMine => {
  const { desk, user } = useDesk();
  const client = useQueryClient();
  const [session] = useState(() => {
    const place = { desk: desk.slug, reviewId: review.id, round: review.round, userId: user.id };
    const server = {
      keep: (kept: Review) => client.setQueryData(reviewQuery(desk.slug, review.id).queryKey, kept),
      // Past the cache, which waits where the browser thinks that it is offline.
      read: () => ask<Review>(inDesk(desk.slug, `/reviews/${review.id}`)),
    };
    return new DraftSession(place, server, review, (now) => isMineToWrite(now, desk.memberId));
  });
  const state = useSyncExternalStore(session.subscribe, session.snapshot);
  useEffect(() => session.start(), [session]);
  useEffect(() => session.follow(review), [session, review]);
  const { data: fence } = useQuery({ ...myFenceQuery(desk.slug, review.id), enabled: state.writes });
  useEffect(() => {
    if (fence !== undefined) session.followFence(fence);
  }, [session, fence]);
  return { session, state };
};

export const isMineToWrite = ({ state, assigneeId }: Review, memberId: string): boolean =>
  state === 'researching' && assigneeId === memberId;
