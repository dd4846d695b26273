import { Button, Group, Modal, Progress, Radio, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { PRIORITIES, type Priority } from '../../../../../libs/reviews/src/domain/workflow.js';
import type { NewAssignee } from '../../data/worklist.js';
import { common } from '../../messages/common.js';
import { queue as messages } from '../../messages/queue.js';
import { priorities } from '../../messages/words.js';
import { MemberPicker } from '../../parts/member-picker.js';
import { PriorityBadge } from '../../parts/badges.js';
import type { BulkRun } from './use-bulk.js';

interface DialogProps {
  readonly count: number;
  readonly onClose: () => void;
}

/** To whom it goes: one for all, or each to whom the desk chooses. */
export const AssignDialog = ({
  count,
  onClose,
  onAssign,
}: DialogProps & { readonly onAssign: (to: NewAssignee) => void }) => {
  const [how, setHow] = useState('auto');
  const [memberId, setMemberId] = useState<string | null>(null);
  const to: NewAssignee | undefined =
    how === 'auto' ? { auto: true } : memberId === null ? undefined : { memberId };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (to) onAssign(to);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={messages.assignTitle(count)}
      closeButtonProps={{ 'aria-label': common.close }}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <Radio.Group value={how} onChange={setHow} aria-label={messages.assignTitle(count)}>
            <Stack gap="sm">
              <Radio
                value="auto"
                data-autofocus
                label={messages.toAnyone}
                description={messages.toAnyoneHint}
              />
              <Radio value="member" label={messages.toMember} />
            </Stack>
          </Radio.Group>
          {how === 'member' && (
            <MemberPicker
              label={messages.who}
              roles={['fact_checker']}
              value={memberId}
              onChange={setMemberId}
            />
          )}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {common.cancel}
            </Button>
            <Button type="submit" disabled={to === undefined}>
              {messages.run}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};

export const PriorityDialog = ({
  count,
  onClose,
  onPrioritise,
}: DialogProps & { readonly onPrioritise: (priority: Priority) => void }) => {
  const [chosen, setChosen] = useState<Priority>('normal');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onPrioritise(chosen);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={messages.priorityTitle(count)}
      closeButtonProps={{ 'aria-label': common.close }}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <Radio.Group
            value={chosen}
            onChange={(value) => setChosen(PRIORITIES.find((one) => one === value) ?? chosen)}
            aria-label={messages.priority}
          >
            <Stack gap="sm">
              {PRIORITIES.toReversed().map((priority) => (
                <Radio
                  key={priority}
                  value={priority}
                  data-autofocus={priority === chosen || undefined}
                  aria-label={priorities[priority]}
                  label={<PriorityBadge priority={priority} />}
                />
              ))}
            </Stack>
          </Radio.Group>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {common.cancel}
            </Button>
            <Button type="submit">{messages.runPriority}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};

interface RunDialogProps {
  readonly title: string;
  readonly run: BulkRun;
  readonly onStop: () => void;
  readonly onRetry: () => void;
  readonly onClose: () => void;
}

/** How far it is, and at the end what was done, and what was not and why. */
export const RunDialog = ({ title, run, onStop, onRetry, onClose }: RunDialogProps) => {
  const { all, done, skipped, isOver } = run;
  const handled = done + skipped.length;
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size="lg"
      closeOnClickOutside={isOver}
      closeOnEscape={isOver}
      withCloseButton={isOver}
      closeButtonProps={{ 'aria-label': common.close }}
    >
      <Stack>
        {!isOver && <Progress value={(handled / all) * 100} aria-label={title} />}
        <Text role="status" fw={600}>
          {isOver ? messages.result(done, all) : messages.running(handled, all)}
        </Text>
        {skipped.length > 0 && (
          <div>
            <Text size="sm">{messages.skipped(skipped.length)}</Text>
            <Stack
              component="ul"
              gap="xs"
              mt="xs"
              mb={0}
              ps="md"
              mah="40vh"
              style={{ overflowY: 'auto' }}
              tabIndex={0}
              aria-label={messages.skipped(skipped.length)}
            >
              {skipped.map(({ row, why }) => (
                <li key={row.id}>
                  <Text size="sm" fw={600} lang={row.language}>
                    {row.wording}
                  </Text>
                  <Text size="sm" c="dimmed">
                    {why}
                  </Text>
                </li>
              ))}
            </Stack>
          </div>
        )}
        <Group justify="flex-end" gap="xs">
          {isOver ? (
            <>
              {skipped.length > 0 && (
                <Button variant="default" onClick={onRetry}>
                  {messages.retry(skipped.length)}
                </Button>
              )}
              <Button onClick={onClose} data-autofocus>
                {common.close}
              </Button>
            </>
          ) : (
            <Button variant="default" onClick={onStop} data-autofocus>
              {messages.stop}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
};
