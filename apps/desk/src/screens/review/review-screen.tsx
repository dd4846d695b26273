import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useDesk } from '../../data/desk.js';
import { problemOf } from '../../data/problem.js';
import { reviewQuery } from '../../data/reviews.js';
import { review as messages } from '../../messages/review.js';
import { shell } from '../../messages/shell.js';
import { Loaded } from '../../ui/loaded.js';
import { ReviewRegions } from './review-regions.js';

const route = getRouteApi('/desks/$desk/reviews/$id');

export const ReviewScreen = () => {
  const { desk } = useDesk();
  const { id } = route.useParams();
  const query = useQuery(reviewQuery(desk.slug, id));
  const title = query.data?.claim.wording ?? messages.title;
  useEffect(() => {
    document.title = `${title} · ${shell.product}`;
  }, [title]);
  return (
    <Loaded query={query} problemOf={problemOf} rows={10}>
      {(review) => <ReviewRegions key={`${review.id} ${review.round}`} review={review} />}
    </Loaded>
  );
};
