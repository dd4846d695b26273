import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { problemOf } from './problem.js';

/** A person who waits sees the reason at once; what fails by the network alone is asked for again. */
const mayRetry = (count: number, error: unknown): boolean => problemOf(error).isUnreached && count < 3;

/** Asked again when anything else is refused for want of a session: so the shell learns that there is none. */
export const SESSION_KEY = ['session'] as const;

const lookWhoIAm = (error: unknown): void => {
  if (problemOf(error).status === 401) void queryClient.invalidateQueries({ queryKey: SESSION_KEY });
};

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, { queryKey }) => {
      if (queryKey[0] !== SESSION_KEY[0]) lookWhoIAm(error);
    },
  }),
  mutationCache: new MutationCache({ onError: lookWhoIAm }),
  defaultOptions: {
    queries: {
      // Server events say what has become old; this is for what they say nothing of.
      staleTime: 30_000,
      gcTime: 10 * 60_000,
      retry: mayRetry,
      refetchOnWindowFocus: true,
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});
