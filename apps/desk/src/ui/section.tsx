import { Group, Stack, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';

interface SectionProps {
  readonly title: string;
  /** Beside the title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a screen, under a heading of the second order, by which screen readers find it. */
export const Section = ({ title, actions, children }: SectionProps) => {
  const heading = useId();
  return (
    <Stack component="section" gap="xs" aria-labelledby={heading}>
      <Group justify="space-between" gap="xs" mih={30}>
        <Title id={heading} order={2} size="h5">
          {title}
        </Title>
        {actions}
      </Group>
      <div>{children}</div>
    </Stack>
  );
};
