import { Group, Stack, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { shell } from '../messages/shell.js';

interface PageProps {
  readonly title: string;
  /** In place of the title on the screen, which the tab still shows. */
  readonly heading?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A screen: its title in the tab and at its head, what can be done beside it, and the rest below. */
export const Page = ({ title, heading, actions, children }: PageProps) => {
  useEffect(() => {
    document.title = `${title} · ${shell.product}`;
  }, [title]);
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-start" gap="sm" wrap="wrap">
        {heading ?? (
          <Title order={1} size="h3">
            {title}
          </Title>
        )}
        {actions && <Group gap="xs">{actions}</Group>}
      </Group>
      {children}
    </Stack>
  );
};
