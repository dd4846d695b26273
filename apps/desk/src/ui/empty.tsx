import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface EmptyProps {
  readonly title: string;
  /** What to do about it. */
  readonly hint?: string;
  readonly icon?: ReactNode;
  readonly children?: ReactNode;
  readonly order?: 1 | 2 | 3 | 4;
}

/** In place of a list that has nothing: says so, and what to do. */
export const Empty = ({ title, hint, icon, children, order = 2 }: EmptyProps) => (
  <Stack align="center" gap="xs" py="xl" px="md" ta="center">
    {icon}
    <Title order={order} size="h4">
      {title}
    </Title>
    {hint && (
      <Text c="dimmed" maw="32rem">
        {hint}
      </Text>
    )}
    {children}
  </Stack>
);
