import { Alert, Table, Text } from '@mantine/core';
import { disputeStateLabels } from '../../../../../../libs/disputes/src/domain/labels.js';
import type { DisputeState } from '../../../../../../libs/disputes/src/domain/vocabulary.js';
import { useMemberNames } from '../../../data/people.js';
import type { Review } from '../../../data/types.js';
import { formatDateTime } from '../../../lib/time.js';
import { common } from '../../../messages/common.js';
import { actions as messages } from '../../../messages/review-actions.js';
import { holdKinds, priorities, reviewStates } from '../../../messages/words.js';

type Shown = Readonly<Record<keyof typeof messages.stale, string>>;

const shownOf = (review: Review, nameOf: (id: string | undefined) => string | undefined): Shown => ({
  state: reviewStates[review.state],
  round: String(review.round),
  priority: review.priority === undefined ? common.none : priorities[review.priority],
  dueAt: review.dueAt === undefined ? common.none : formatDateTime(review.dueAt),
  assignee: nameOf(review.assigneeId) ?? common.none,
  editor: nameOf(review.editorId) ?? common.none,
  verdict: review.verdict === undefined ? common.none : `${review.verdict.label}: ${review.verdict.summary}`,
  dispute: disputeStateLabels[review.claim.disputeState as DisputeState],
  holds: review.holds.map(({ kind }) => holdKinds[kind]).join(', ') || common.none,
  cast: String(review.ballot?.cast ?? 0),
  openReplies: String(review.openReplies),
});

interface StaleNoticeProps {
  /** As it was when the form was opened. */
  readonly seen: Review;
  readonly now: Review;
}

/** What somebody else changed while a form was filled in. */
export const StaleNotice = ({ seen, now }: StaleNoticeProps) => {
  const nameOf = useMemberNames();
  const [before, after] = [shownOf(seen, nameOf), shownOf(now, nameOf)];
  const changed = (Object.keys(messages.stale) as (keyof Shown)[]).filter(
    (key) => before[key] !== after[key],
  );
  return (
    <Alert role="alert" color="yellow" variant="light" title={<Text fw={600}>{messages.staleTitle}</Text>}>
      <Text size="sm" c="var(--mantine-color-text)">
        {messages.staleHint}
      </Text>
      {changed.length > 0 && (
        <Table mt="xs" withRowBorders={false} verticalSpacing={2}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{messages.field}</Table.Th>
              <Table.Th scope="col">{messages.saw}</Table.Th>
              <Table.Th scope="col">{messages.now}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {changed.map((key) => (
              <Table.Tr key={key}>
                <Table.Th scope="row" fw={400}>
                  {messages.stale[key]}
                </Table.Th>
                <Table.Td>
                  <del>{before[key]}</del>
                </Table.Td>
                <Table.Td>
                  <ins>{after[key]}</ins>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Alert>
  );
};
