import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface FigureProps {
  readonly id: string;
  readonly title: string;
  /** What it says, in a sentence; where there is nothing, that there is nothing. */
  readonly says: string;
  readonly children?: ReactNode;
}

/** One figure: its heading, the sentence that it comes down to, and the numbers. */
export const Figure = ({ id, title, says, children }: FigureProps) => (
  <Stack component="section" gap="xs" aria-labelledby={id} miw={0}>
    <Title order={3} size="h6" id={id}>
      {title}
    </Title>
    <Text size="sm">{says}</Text>
    {children}
  </Stack>
);
