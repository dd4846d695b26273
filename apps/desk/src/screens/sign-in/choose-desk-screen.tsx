import { Center, Paper, Stack, Text, Title } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Navigate, getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import { sessionQuery } from '../../data/session.js';
import { shell } from '../../messages/shell.js';
import { signIn as messages } from '../../messages/sign-in.js';
import { Empty } from '../../ui/empty.js';
import { ButtonLink } from '../../ui/link.js';

const route = getRouteApi('/');

/** Whoever is in one desk alone goes straight there, unless they ask to choose. */
export const ChooseDeskScreen = () => {
  const { choose = false } = route.useSearch();
  const { desks } = useSuspenseQuery(sessionQuery).data;
  const [only, ...others] = desks;
  useEffect(() => {
    document.title = `${messages.choose} · ${shell.product}`;
  }, []);
  if (only && others.length === 0 && !choose)
    return <Navigate to="/desks/$desk" params={{ desk: only.slug }} replace />;
  return (
    <Center component="main" mih="100dvh" p="md">
      {only === undefined ? (
        <Empty order={1} title={messages.noDesk} hint={messages.noDeskHint} />
      ) : (
        <Paper withBorder p="xl" w="100%" maw="28rem">
          <Stack gap="xs">
            <Title order={1} size="h3" mb="xs">
              {messages.choose}
            </Title>
            {desks.map(({ slug, name, roles }) => (
              <ButtonLink
                key={slug}
                to="/desks/$desk"
                params={{ desk: slug }}
                variant="default"
                size="md"
                justify="space-between"
                rightSection={
                  <Text size="sm" c="dimmed">
                    {roles.join(', ').replaceAll('_', '-')}
                  </Text>
                }
              >
                {name}
              </ButtonLink>
            ))}
          </Stack>
        </Paper>
      )}
    </Center>
  );
};
