import { QueryClient } from '@tanstack/react-query';
import { problemOf } from './problem.js';

/** A person who waits sees the reason at once; what fails by the network alone is asked for again. */
const mayRetry = (count: number, error: unknown): boolean => problemOf(error).isUnreached && count < 3;

export const queryClient = new QueryClient({
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
