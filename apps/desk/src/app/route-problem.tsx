import { Container } from '@mantine/core';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { problemOf } from '../data/problem.js';
import { ProblemAlert } from '../ui/problem-alert.js';

/** What a screen could not be drawn for. */
export const RouteProblem = ({ error, reset }: ErrorComponentProps) => {
  const router = useRouter();
  return (
    <Container py="xl" size="sm">
      <ProblemAlert
        problem={problemOf(error)}
        onRetry={() => {
          reset();
          void router.invalidate();
        }}
      />
    </Container>
  );
};
