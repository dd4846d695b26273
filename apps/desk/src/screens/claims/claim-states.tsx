import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { DisputeState } from '../../../../../libs/disputes/src/domain/vocabulary.js';
import type { ReviewState } from '../../../../../libs/reviews/src/domain/workflow.js';
import { useDesk } from '../../data/desk.js';
import type { Claim } from '../../data/types.js';
import { disputeMeanings, claims as messages, workMeanings } from '../../messages/claims.js';
import { DisputeStateBadge, WorkStateBadge } from '../../parts/badges.js';
import { RatingWord, useRating } from '../../parts/rating-word.js';
import { TextLink } from '../../ui/link.js';
import { Shaped } from '../../ui/shaped.js';
import classes from './claims.module.css';

/** Where the review stands, whether the parties agree, and what the desk found: three things, decided in three places. */
export const ClaimStates = ({ claim: { review, disputeState, disputeId } }: { readonly claim: Claim }) => {
  const { desk } = useDesk();
  const rating = useRating(review?.rating);
  const state = disputeState as DisputeState;
  const toReview = (text: string) =>
    review && (
      <TextLink
        to="/desks/$desk/reviews/$id"
        params={{ desk: desk.slug, id: review.id }}
        search={{}}
        size="sm"
      >
        {text}
      </TextLink>
    );
  return (
    <dl className={classes.states} aria-label={messages.states}>
      <State
        name={messages.workState}
        value={
          review ? (
            <WorkStateBadge state={review.state as ReviewState} />
          ) : (
            <Shaped colour="quiet" shape="○">
              {messages.notSubmitted}
            </Shaped>
          )
        }
        meaning={review ? workMeanings[review.state as ReviewState] : messages.notSubmittedMeaning}
        link={toReview(messages.toReview)}
      />
      <State
        name={messages.disputeState}
        value={
          <span className={classes.wrapped}>
            <DisputeStateBadge state={state} />
          </span>
        }
        meaning={disputeMeanings[state] + (disputeId === undefined ? ` ${messages.noDisputeMeaning}` : '')}
        link={
          disputeId && (
            <TextLink
              to="/desks/$desk/disputes/$id"
              params={{ desk: desk.slug, id: disputeId }}
              search={{}}
              size="sm"
            >
              {messages.toDispute}
            </TextLink>
          )
        }
      />
      <State
        name={messages.verdict}
        value={
          review?.rating ? (
            <RatingWord rating={review.rating} />
          ) : (
            <Shaped colour="quiet" shape="○">
              {messages.noVerdict}
            </Shaped>
          )
        }
        meaning={review?.rating ? (rating?.definition ?? messages.ratingMeaning) : messages.noVerdictMeaning}
        link={review?.rating && toReview(messages.toVerdict)}
      />
    </dl>
  );
};

interface StateProps {
  readonly name: string;
  readonly value: ReactNode;
  readonly meaning: string;
  readonly link: ReactNode;
}

const State = ({ name, value, meaning, link }: StateProps) => (
  <div>
    <dt>{name}</dt>
    <dd>
      <div aria-live="polite">{value}</div>
      <Text size="sm" c="dimmed">
        {meaning}
      </Text>
      {link}
    </dd>
  </div>
);
