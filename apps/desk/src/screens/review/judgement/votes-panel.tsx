import { Progress, Stack, Text } from '@mantine/core';
import { useMemberNames } from '../../../data/people.js';
import type { Review } from '../../../data/types.js';
import { judgement as messages } from '../../../messages/review-judgement.js';
import { Shaped } from '../../../ui/shaped.js';
import { Time } from '../../../ui/time.js';
import { Panel } from '../panel.js';
import classes from '../review.module.css';
import { VerdictText } from './verdict-panel.js';

type Vote = NonNullable<Review['votes']>[number];

/** The ballot that runs, sealed; or the votes of the one that was decided. */
export const VotesPanel = ({ review }: { readonly review: Review }) => {
  const { ballot, votes, verdict } = review;
  // A correction that leaves the rating is on nobody's vote.
  if (ballot === undefined && (votes === undefined || votes.length === 0)) return null;
  return (
    <Panel name="votes">
      {ballot && (
        <Stack gap="xs">
          <Text size="sm" role="status">
            {messages.ballot(ballot.cast, ballot.votes)}
          </Text>
          <Progress value={(100 * ballot.cast) / ballot.votes} size="sm" aria-hidden />
          {ballot.votes > 1 && (
            <Text size="xs" c="dimmed">
              {messages.sealed}
            </Text>
          )}
          {ballot.mine && (
            <>
              <Text size="sm" fw={600}>
                {messages.mine}
              </Text>
              <VoteLine vote={ballot.mine} rated={verdict?.rating} />
            </>
          )}
        </Stack>
      )}
      {votes && <Votes votes={votes} rated={verdict?.rating} />}
    </Panel>
  );
};

const Votes = ({ votes, rated }: { readonly votes: readonly Vote[]; readonly rated?: string }) => (
  <ul className={classes.list}>
    {votes.map((vote) => (
      <li key={vote.memberId + vote.votedAt} className={classes.line}>
        <VoteLine vote={vote} rated={rated} />
      </li>
    ))}
  </ul>
);

const VoteLine = ({ vote, rated }: { readonly vote: Vote; readonly rated?: string }) => {
  const nameOf = useMemberNames();
  const { memberId, approve, rating, rationale, despite, votedAt } = vote;
  return (
    <Text size="sm" component="div">
      <b>{nameOf(memberId) ?? '…'}</b>{' '}
      <Shaped colour={approve ? 'agreed' : 'against'} shape={approve ? '✓' : '✕'}>
        {approve ? messages.approved : messages.rejected}
      </Shaped>
      {rated !== undefined && rating !== rated && ` · ${messages.otherwise(rating)}`}{' '}
      <Text span size="xs" c="dimmed">
        <Time at={votedAt} />
      </Text>
      <div className={classes.text}>{rationale}</div>
      {despite && (
        <div className={classes.text}>
          <b>{messages.despite}:</b> {despite}
        </div>
      )}
    </Text>
  );
};

/** Verdicts of this round and of the rounds before, with the votes on them. */
export const EarlierPanel = ({ review }: { readonly review: Review }) => {
  const earlier = [...review.earlierVerdicts].sort((one, other) => other.number - one.number);
  if (earlier.length === 0) return null;
  return (
    <Panel name="earlier" count={earlier.length}>
      {earlier.map((verdict) => (
        <details key={verdict.number}>
          <summary>
            <Text span size="sm">
              {messages.earlier(verdict.number, verdict.round)}: <b>{verdict.label}</b>{' '}
              <Text span size="xs" c="dimmed">
                <Time at={verdict.proposedAt} as="moment" />
              </Text>
            </Text>
          </summary>
          <Stack gap="sm" mt="xs" ps="md">
            <VerdictText verdict={verdict} />
            <Votes votes={verdict.votes} rated={verdict.rating} />
          </Stack>
        </details>
      ))}
    </Panel>
  );
};
