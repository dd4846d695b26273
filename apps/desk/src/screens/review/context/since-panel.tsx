import { Stack, Text } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useDesk } from '../../../data/desk.js';
import { historyQuery } from '../../../data/history.js';
import { seenQuery } from '../../../data/reviews.js';
import type { HistoryEntry, Review } from '../../../data/types.js';
import { review as reviewMessages } from '../../../messages/review.js';
import { HistoryEntries } from '../../../parts/history-list.js';
import { Time } from '../../../ui/time.js';
import { type Difference, differenceText } from '../head.js';
import { Panel } from '../panel.js';

const messages = reviewMessages.since;

/** Of everything that touches the claim: what was said, found and decided on it. */
const useHistory = (claimId: string): readonly HistoryEntry[] => {
  const { desk } = useDesk();
  const { data, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery(
    historyQuery(desk.slug, 'claims', claimId),
  );
  // What is new stands on the last page.
  useEffect(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);
  return data?.pages.flatMap((page) => page.data) ?? [];
};

const behind = (entries: readonly HistoryEntry[], moment: string): HistoryEntry[] =>
  entries.filter(({ at }) => Date.parse(at) > Date.parse(moment));

/** When the verdict that stands was signed, be it that it is not signed any more. */
const signedAtOf = ({ id, signedAt }: Review, entries: readonly HistoryEntry[]): string | undefined =>
  signedAt ?? entries.findLast(({ type, reviewId }) => type === 'review.approved' && reviewId === id)?.at;

/** What happened while I was away, and since the verdict was signed: what a second look is for. */
export const SincePanel = ({ review }: { readonly review: Review }) => {
  const { desk, user } = useDesk();
  const [visit] = useState(() => crypto.randomUUID());
  const { data: seen } = useQuery(seenQuery(desk.slug, review.id, visit));
  const entries = useHistory(review.claimId);
  const returned = review.returned as
    { readonly reason: string; readonly difference?: Difference } | undefined;
  const isUnsigned = returned?.reason === 'changed_since_sign_off';

  const signedAt = isUnsigned || review.signedAt !== undefined ? signedAtOf(review, entries) : undefined;
  const sinceSigned = signedAt === undefined ? [] : behind(entries, signedAt);
  const sinceLooked =
    seen?.before === undefined
      ? []
      : behind(entries, seen.before).filter(({ actor }) => actor?.id !== user.id);
  const showsSigned = isUnsigned || sinceSigned.length > 0;
  if (!showsSigned && sinceLooked.length === 0) return null;
  return (
    <Panel name="since">
      {showsSigned && (
        <Stack gap="xs" role="group" aria-label={messages.signed}>
          <Text size="sm" fw={600}>
            {messages.signed}
            {signedAt !== undefined && (
              <Text span size="xs" c="dimmed" fw={400}>
                {' · '}
                <Time at={signedAt} as="moment" />
              </Text>
            )}
          </Text>
          {returned?.difference && isUnsigned && (
            <Text size="sm" role="status">
              {messages.unsigned(differenceText(returned.difference))}
            </Text>
          )}
          <HistoryEntries entries={sinceSigned} />
        </Stack>
      )}
      {sinceLooked.length > 0 && seen?.before !== undefined && (
        <Stack gap="xs" role="group" aria-label={messages.looked}>
          <Text size="sm" fw={600}>
            {messages.looked}
            <Text span size="xs" c="dimmed" fw={400}>
              {' · '}
              <Time at={seen.before} />
            </Text>
          </Text>
          <HistoryEntries entries={sinceLooked} />
        </Stack>
      )}
    </Panel>
  );
};
