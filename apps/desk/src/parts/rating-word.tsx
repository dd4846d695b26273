import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ratingScalesQuery } from '../data/policy.js';
import { useDesk } from '../data/desk.js';
import type { RatingScale } from '../data/types.js';
import { inWords } from '../messages/words.js';

type RatingValue = RatingScale['values'][number];

/** A rating of the desk's scales, the one in use first: a verdict may be on an earlier one. */
export const useRating = (key: string | undefined): RatingValue | undefined => {
  const { desk } = useDesk();
  const { data } = useQuery(ratingScalesQuery(desk.slug));
  return data?.data.flatMap(({ values }) => values).find((value) => value.key === key);
};

/** What the desk found, in its own word. */
export const RatingWord = ({ rating }: { readonly rating: string }) => (
  <Text span size="sm" fw={600}>
    {useRating(rating)?.label ?? inWords(rating)}
  </Text>
);
