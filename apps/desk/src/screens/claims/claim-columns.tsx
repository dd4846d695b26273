import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { DisputeState } from '../../../../../libs/disputes/src/domain/vocabulary.js';
import type { ReviewState } from '../../../../../libs/reviews/src/domain/workflow.js';
import { newestDisputesQuery } from '../../data/claims.js';
import { useDesk } from '../../data/desk.js';
import type { ClaimRow } from '../../data/types.js';
import { claims as messages } from '../../messages/claims.js';
import { DisputeStateBadge, WorkStateBadge } from '../../parts/badges.js';
import { RatingWord } from '../../parts/rating-word.js';
import { TextLink } from '../../ui/link.js';
import type { Column } from '../../ui/virtual-table.js';
import classes from './claims.module.css';

const Quiet = ({ children }: { readonly children: string }) => (
  <Text span size="sm" c="dimmed">
    {children}
  </Text>
);

/** The three states are three columns: none of them says what another does. */
export const useClaimColumns = (): readonly Column<ClaimRow>[] => {
  const { desk } = useDesk();
  const { data: disputes } = useQuery(newestDisputesQuery(desk.slug));
  return useMemo(() => {
    const questions = new Map(disputes?.data.map(({ id, question }) => [id, question]));
    return [
      {
        id: 'wording',
        header: messages.claim,
        render: ({ id, wording, language, topics }) => (
          <>
            <TextLink
              to="/desks/$desk/claims/$id"
              params={{ desk: desk.slug, id }}
              preload={false}
              lang={language}
              dir="auto"
              size="sm"
              className={classes.wording}
            >
              {wording}
            </TextLink>
            {topics.length > 0 && (
              <Text size="xs" c="dimmed" truncate>
                {topics.join(' · ')}
              </Text>
            )}
          </>
        ),
      },
      {
        id: 'work',
        header: messages.workState,
        render: ({ review }) =>
          review ? (
            <WorkStateBadge state={review.state as ReviewState} />
          ) : (
            <Quiet>{messages.notSubmitted}</Quiet>
          ),
      },
      {
        id: 'dispute-state',
        header: messages.disputeState,
        render: ({ disputeState }) => (
          <span className={classes.wrapped}>
            <DisputeStateBadge state={disputeState as DisputeState} />
          </span>
        ),
      },
      {
        id: 'verdict',
        header: messages.verdict,
        render: ({ review }) =>
          review?.rating ? <RatingWord rating={review.rating} /> : <Quiet>{messages.noVerdict}</Quiet>,
      },
      {
        id: 'dispute',
        header: messages.dispute,
        wide: true,
        render: ({ disputeId }) =>
          disputeId && (
            <TextLink
              to="/desks/$desk/disputes/$id"
              params={{ desk: desk.slug, id: disputeId }}
              search={{}}
              preload={false}
              size="sm"
              lineClamp={2}
            >
              {questions.get(disputeId) ?? messages.inDispute}
            </TextLink>
          ),
      },
    ];
  }, [desk.slug, disputes]);
};
