import { Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';

interface SectionProps {
  readonly title: string;
  readonly hint?: ReactNode;
  readonly actions?: ReactNode;
  readonly order?: 2 | 3;
  readonly children: ReactNode;
}

/** A part of a screen under a heading, with what can be done in it beside that. */
export const Section = ({ title, hint, actions, order = 2, children }: SectionProps) => {
  const id = useId();
  return (
    <Stack component="section" gap="sm" aria-labelledby={id}>
      <Group justify="space-between" align="flex-start" gap="sm">
        <div style={{ flex: '1 1 16rem', minWidth: 0, overflowWrap: 'anywhere' }}>
          <Title order={order} size={order === 2 ? 'h5' : 'h6'} id={id}>
            {title}
          </Title>
          {hint && (
            <Text size="sm" c="dimmed" maw="44rem" component="div">
              {hint}
            </Text>
          )}
        </div>
        {actions && <Group gap="xs">{actions}</Group>}
      </Group>
      {children}
    </Stack>
  );
};
