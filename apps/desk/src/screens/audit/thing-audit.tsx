import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useDesk } from '../../data/desk.js';
import { type HistoryOf, historyQuery } from '../../data/history.js';
import { problemOf } from '../../data/problem.js';
import { audit as messages } from '../../messages/audit.js';
import { common } from '../../messages/common.js';
import { history } from '../../messages/history.js';
import { ButtonLink, TextLink } from '../../ui/link.js';
import { Loading } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { AuditLine } from './audit-line.js';

const SCREENS = {
  reviews: '/desks/$desk/reviews/$id',
  claims: '/desks/$desk/claims/$id',
  disputes: '/desks/$desk/disputes/$id',
  sources: '/desks/$desk/sources/$id',
} as const;

interface ThingAuditProps {
  readonly of: HistoryOf;
  readonly id: string;
}

/** What happened to one thing, and to what belongs to it, from the beginning. */
export const ThingAudit = ({ of, id }: ThingAuditProps) => {
  const { desk } = useDesk();
  const query = useInfiniteQuery(historyQuery(desk.slug, of, id));
  const entries = query.data?.pages.flatMap(({ data }) => data);
  const title = messages.of(messages.things[of]);
  return (
    <Page
      title={title}
      heading={
        <div>
          <Text size="sm">
            <TextLink to="/desks/$desk/audit" params={{ desk: desk.slug }} search={{}}>
              {messages.whole}
            </TextLink>
          </Text>
          <Title order={1} size="h3">
            {title}
          </Title>
        </div>
      }
      actions={
        of !== 'statements' && (
          <ButtonLink to={SCREENS[of]} params={{ desk: desk.slug, id }} variant="default">
            {messages.thing[of]}
          </ButtonLink>
        )
      }
    >
      {entries === undefined ? (
        query.isError ? (
          <ProblemAlert problem={problemOf(query.error)} onRetry={() => void query.refetch()} />
        ) : (
          <Loading rows={8} />
        )
      ) : (
        <Stack gap="sm">
          {entries.length === 0 && <Text c="dimmed">{history.empty}</Text>}
          <div role="feed" aria-label={messages.events} aria-busy={query.isFetchingNextPage}>
            {entries.map((entry, index) => (
              <AuditLine
                key={entry.seq}
                entry={entry}
                position={{ at: index + 1, of: query.hasNextPage ? -1 : entries.length }}
              />
            ))}
          </div>
          {query.hasNextPage && (
            <Group justify="center">
              <Button
                variant="default"
                loading={query.isFetchingNextPage}
                onClick={() => void query.fetchNextPage()}
              >
                {common.loadMore}
              </Button>
            </Group>
          )}
        </Stack>
      )}
    </Page>
  );
};
