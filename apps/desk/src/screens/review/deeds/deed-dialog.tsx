import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type ReactNode, useState } from 'react';
import { problemOf } from '../../../data/problem.js';
import { type Deed, useReviewDeed } from '../../../data/reviews.js';
import type { RatingScale, Review } from '../../../data/types.js';
import { common } from '../../../messages/common.js';
import { actions as messages, confirmWithdrawal, deeds } from '../../../messages/review-actions.js';
import { Form } from '../../../ui/form.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';
import { type Values, filledIn, formOf } from './fields.js';
import { FieldsOfForm } from './fields-of-form.js';
import { StaleNotice } from './stale-notice.js';

interface DeedDialogProps {
  readonly deed: Deed;
  readonly review: Review;
  readonly scale?: RatingScale;
  /** What is sent beside what the form asks; undefined: it can't be sent now, and the reason is told elsewhere. */
  readonly more?: () => Promise<object | undefined>;
  readonly onClose: () => void;
  readonly onDone: () => void;
  /** Told of a refusal, which is shown here all the same. */
  readonly onRefused?: (error: unknown) => void;
  readonly children?: ReactNode;
}

/** The small form of one deed, sent for the version that was seen when it was opened. */
export const DeedDialog = ({
  deed,
  review,
  scale,
  more,
  onClose,
  onDone,
  onRefused,
  children,
}: DeedDialogProps) => {
  const [seen, setSeen] = useState(review);
  const [form] = useState(() => formOf(deed, review, scale));
  const [values, setValues] = useState<Values>(form.start ?? {});
  const [unsaved, setUnsaved] = useState(false);
  const sending = useReviewDeed(review.id);
  const problem = sending.error === null ? undefined : problemOf(sending.error);
  const stale = problem?.isStale === true ? (problem.current as Review | undefined) : undefined;
  const now = stale ?? seen;
  const refusedNow = stale !== undefined && !stale.can[deed].allowed ? stale.can[deed].reasons : [];
  const isConfirmed = deed === 'withdraw' && now.withdrawal !== undefined;
  const { label, submit = label, hint } = isConfirmed ? confirmWithdrawal : deeds[deed];

  const send = async (): Promise<void> => {
    const extra = await (more?.() ?? Promise.resolve({}));
    setUnsaved(extra === undefined);
    if (extra === undefined) return;
    const body = { ...(form.body?.(values) ?? filledIn(form.fields, values)), ...extra };
    sending.mutate(
      { deed, version: now.version, body },
      {
        onSuccess: () => {
          notifications.show({ message: messages.done(label) });
          onDone();
        },
        onError: (error) => {
          // What it is now has been seen as well when it is sent again.
          if (stale !== undefined) setSeen(stale);
          onRefused?.(error);
        },
      },
    );
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={<b>{label}</b>}
      size="lg"
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': common.close }}
    >
      <Form onSend={() => void send()}>
        <Stack gap="md">
          {hint && (
            <Text size="sm" c="dimmed">
              {hint}
            </Text>
          )}
          {stale && <StaleNotice seen={seen} now={stale} />}
          {problem && stale === undefined && (
            <ProblemAlert
              problem={problem}
              shownAt={(pointer) => form.fields.some(({ name }) => pointer === `/${name}`)}
            />
          )}
          {unsaved && (
            <Text role="alert" size="sm" c="var(--cc-against)">
              {messages.notSaved}
            </Text>
          )}
          {refusedNow.length > 0 && (
            <Text size="sm">
              {messages.noLonger} {refusedNow.map(({ text }) => text).join(' ')}
            </Text>
          )}
          {children}
          <FieldsOfForm fields={form.fields} values={values} problem={problem} onChange={setValues} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {common.cancel}
            </Button>
            <Button
              type="submit"
              loading={sending.isPending}
              disabled={refusedNow.length > 0}
              {...(form.fields.length === 0 && { 'data-autofocus': true })}
            >
              {stale === undefined ? submit : messages.again}
            </Button>
          </Group>
        </Stack>
      </Form>
    </Modal>
  );
};
