import { useQuery } from '@tanstack/react-query';
import { useDesk } from '../../data/desk.js';
import { foundClaimsQuery } from '../../data/claims.js';

/** Topics of the newest claims, to choose from; others can be typed. */
export const useKnownTopics = (): readonly string[] => {
  const { desk } = useDesk();
  const { data } = useQuery(foundClaimsQuery(desk.slug, ''));
  return [...new Set(data?.data.flatMap(({ topics }) => topics))].sort();
};
