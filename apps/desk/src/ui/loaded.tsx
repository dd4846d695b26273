import { Skeleton, Stack } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { common } from '../messages/common.js';
import { ProblemAlert, type ShownProblem } from './problem-alert.js';

/** What comes sooner than this is not announced: a flash of grey is worse than a moment of nothing. */
const PATIENCE_MS = 250;

interface LoadedProps<Data> {
  readonly query: UseQueryResult<Data>;
  readonly problemOf: (error: unknown) => ShownProblem;
  readonly rows?: number;
  readonly children: (data: Data) => ReactNode;
}

/** The data, or that it loads, or why there is none. Data that is there stays while it is asked for again. */
export const Loaded = <Data,>({ query, problemOf, rows = 6, children }: LoadedProps<Data>) => {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) {
    const problem = problemOf(query.error);
    // What is not there, or not for this person, does not come by asking again.
    const mayHelp = problem.status !== 403 && problem.status !== 404;
    return <ProblemAlert problem={problem} onRetry={mayHelp ? () => void query.refetch() : undefined} />;
  }
  return <Loading rows={rows} />;
};

export const Loading = ({ rows = 6 }: { readonly rows?: number }) => {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <Stack gap="sm" role="status" aria-label={common.loading}>
      {Array.from({ length: rows }, (_, index) => (
        <Skeleton key={index} height={28} />
      ))}
    </Stack>
  );
};
