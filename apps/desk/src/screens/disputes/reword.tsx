import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useDesk } from '../../data/desk.js';
import { useRewordDispute } from '../../data/disputes.js';
import { problemOf } from '../../data/problem.js';
import type { Dispute, DisputeRow } from '../../data/types.js';
import { errorAt } from '../../lib/form-errors.js';
import { common } from '../../messages/common.js';
import { disputes as messages } from '../../messages/disputes.js';
import { ProblemAlert } from '../../ui/problem-alert.js';

interface RewordProps {
  readonly dispute: Dispute;
  readonly onClose: () => void;
}

/** The question in other words. Where somebody was quicker, theirs stands beside mine, and neither is lost. */
export const Reword = ({ dispute, onClose }: RewordProps) => {
  const { desk } = useDesk();
  const reword = useRewordDispute(desk.slug, dispute.id);
  // As it was when the dialog was opened: what I saw is what I change.
  const [seen, setSeen] = useState(dispute.version);
  const [question, setQuestion] = useState(dispute.question);
  const problem = reword.error === null ? undefined : problemOf(reword.error);
  const theirs = problem?.isStale ? (problem.current as DisputeRow | undefined) : undefined;
  const save = (version: number): void => reword.mutate({ version, question }, { onSuccess: onClose });
  return (
    <Modal
      opened
      onClose={onClose}
      title={messages.edit}
      closeButtonProps={{ 'aria-label': common.close }}
      transitionProps={{ duration: 0 }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save(theirs?.version ?? seen);
        }}
      >
        <Stack gap="sm">
          {theirs ? (
            <div role="alert">
              <Text size="sm" fw={600}>
                {messages.theirs}
              </Text>
              <Text size="xs" c="dimmed" mt="xs">
                {messages.theirQuestion}
              </Text>
              <Text size="sm">{theirs.question}</Text>
            </div>
          ) : (
            problem && <ProblemAlert problem={problem} shownAt={(pointer) => pointer === '/question'} />
          )}
          <Textarea
            label={theirs ? messages.mine : messages.question}
            data-autofocus
            autosize
            minRows={2}
            value={question}
            onChange={({ currentTarget }) => setQuestion(currentTarget.value)}
            error={errorAt(problem?.errors, '/question')}
          />
          <Group justify="flex-end" gap="xs">
            {theirs ? (
              <Button
                variant="default"
                onClick={() => {
                  setQuestion(theirs.question);
                  setSeen(theirs.version);
                  reword.reset();
                }}
              >
                {messages.takeTheirs}
              </Button>
            ) : (
              <Button variant="default" onClick={onClose}>
                {common.cancel}
              </Button>
            )}
            <Button type="submit" loading={reword.isPending}>
              {theirs ? messages.keepMine : messages.reword}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
