import { useQuery } from '@tanstack/react-query';
import { claimsFoundQuery } from '../../data/claims.js';
import { useDesk } from '../../data/desk.js';

/** Topics of the newest claims, to choose from; others can be typed. */
export const useKnownTopics = (): readonly string[] => {
  const { desk } = useDesk();
  const { data } = useQuery(claimsFoundQuery(desk.slug, ''));
  return [...new Set(data?.data.flatMap(({ topics }) => topics))].sort();
};
