import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useDesk } from '../../data/desk.js';
import { problemOf } from '../../data/problem.js';
import { followedChangesQuery } from '../../data/today.js';
import type { FollowedChange } from '../../data/types.js';
import { common } from '../../messages/common.js';
import { today as messages } from '../../messages/today.js';
import { Told } from '../../parts/told.js';
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
      {inTurn(changes ?? []).map(([first, ...others]) => (
        <div key={`${first.dispute.id} ${first.seq}`}>
          <TextLink
            to="/desks/$desk/disputes/$id"
            params={{ desk: desk.slug, id: first.dispute.id }}
            size="sm"
            fw={600}
            className={classes.dispute}
          >
            {first.dispute.question}
          </TextLink>
          <ol className={classes.list}>
            {[first, ...others].map((change) => (
              <Change key={change.seq} change={change} />
            ))}
          </ol>
        </div>
      ))}
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

type Changes = readonly [FollowedChange, ...FollowedChange[]];

/** Those that follow on each other in one dispute stand under its question together. */
const inTurn = (changes: readonly FollowedChange[]): readonly Changes[] => {
  const turns: Changes[] = [];
  for (const change of changes) {
    const last = turns.at(-1);
    if (last?.[0].dispute.id === change.dispute.id) turns[turns.length - 1] = [...last, change];
    else turns.push([change]);
  }
  return turns;
};

const Change = ({ change: { actor, type, text, at } }: { readonly change: FollowedChange }) => (
  <li className={classes.change}>
    <span>{actor === undefined ? text : <Told actor={actor} type={type} text={text} />}</span>
    <span className={classes.when}>
      <Time at={at} />
    </span>
  </li>
);
