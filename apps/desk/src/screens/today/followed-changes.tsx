import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useDesk } from '../../data/desk.js';
import { problemOf } from '../../data/problem.js';
import { followedChangesQuery } from '../../data/today.js';
import type { FollowedChange } from '../../data/types.js';
import { common } from '../../messages/common.js';
import { today as messages } from '../../messages/today.js';
import { Empty } from '../../ui/empty.js';
import { ButtonLink, TextLink } from '../../ui/link.js';
import { Loading } from '../../ui/loaded.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { Time } from '../../ui/time.js';
import { Section } from './section.js';
import classes from './today.module.css';

/** What others did in the disputes that I follow. */
export const FollowedChanges = () => {
  const { desk } = useDesk();
  const query = useInfiniteQuery(followedChangesQuery(desk.slug));
  const changes = query.data?.pages.flatMap(({ data }) => data);
  return (
    <Section title={messages.changes}>
      {query.error && <ProblemAlert problem={problemOf(query.error)} onRetry={() => void query.refetch()} />}
      {changes === undefined && query.error === null && <Loading rows={6} />}
      {changes?.length === 0 && (
        <Empty order={3} title={messages.changesEmpty} hint={messages.changesHint}>
          <ButtonLink to="/desks/$desk/disputes" params={{ desk: desk.slug }} variant="default" size="xs">
            {messages.toDisputes}
          </ButtonLink>
        </Empty>
      )}
      <ol className={classes.list}>
        {changes?.map((change) => (
          <Change key={`${change.dispute.id} ${change.seq}`} change={change} />
        ))}
      </ol>
      {query.hasNextPage && (
        <Button
          variant="default"
          size="xs"
          mt="sm"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {common.loadMore}
        </Button>
      )}
    </Section>
  );
};

const Change = ({ change: { actor, text, at, dispute } }: { readonly change: FollowedChange }) => {
  const { desk } = useDesk();
  return (
    <li className={classes.change}>
      <b>{actor?.name ?? common.system}</b> {text.charAt(0).toLowerCase() + text.slice(1)}
      <div className={classes.meta}>
        <TextLink
          to="/desks/$desk/disputes/$id"
          params={{ desk: desk.slug, id: dispute.id }}
          inherit
          className={classes.dispute}
        >
          {dispute.question}
        </TextLink>
        <Time at={at} />
      </div>
    </li>
  );
};
