import { Button, Drawer, Group, Stack, Text } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Dispute } from '../../data/types.js';
import { common } from '../../messages/common.js';
import { recordStatement as messages } from '../../messages/record-statement.js';
import { Keys } from '../../ui/kbd-keys.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { isEmpty } from './draft.js';
import { Outcome } from './outcome.js';
import classes from './record.module.css';
import { StatementFields, isShownByStatementFields } from './statement-fields.js';
import { useRecord } from './use-record.js';

interface RecordStatementProps {
  readonly dispute: Dispute;
  readonly onClose: () => void;
}

/** What somebody said, with its stances on the claims of a dispute: quick by keyboard, and nothing typed is lost. */
export const RecordStatement = ({ dispute, onClose }: RecordStatementProps) => {
  const record = useRecord(dispute);
  const { outcome } = record;
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="46rem"
      title={<Text fw={600}>{messages.title}</Text>}
      closeButtonProps={{ 'aria-label': common.close }}
      transitionProps={{ duration: 0 }}
    >
      {outcome ? (
        <Outcome recorded={outcome} onAnother={record.clear} onDone={onClose} />
      ) : dispute.claims.length === 0 ? (
        <Text>{messages.noClaims}</Text>
      ) : (
        <Form dispute={dispute} record={record} />
      )}
    </Drawer>
  );
};

interface FormProps {
  readonly dispute: Dispute;
  readonly record: ReturnType<typeof useRecord>;
}

const Form = ({ dispute, record }: FormProps) => {
  const { draft, change, clear, save, isSaving, problem, errors, order } = record;
  const form = useRef<HTMLFormElement>(null);
  const [restored, setRestored] = useState(() => !isEmpty(draft));
  useEffect(() => {
    // To the first field that something is wrong with.
    if (errors.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [errors]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    save();
  };
  return (
    <form ref={form} onKeyDown={onKeyDown} onSubmit={(event) => event.preventDefault()} noValidate>
      <Stack gap="sm">
        {restored && (
          <Group gap="xs" role="status">
            <Text size="sm">{messages.kept}</Text>
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => {
                clear();
                setRestored(false);
              }}
            >
              {messages.discard}
            </Button>
          </Group>
        )}
        {problem && <ProblemAlert problem={problem} shownAt={isShownByStatementFields} />}
        <StatementFields
          claims={dispute.claims}
          language={dispute.language}
          draft={draft}
          order={order}
          errors={errors}
          onChange={change}
          earlierOf={dispute.id}
        />
        <div className={classes.foot}>
          <Button
            onClick={save}
            loading={isSaving}
            rightSection={<Keys keys="$mod+Enter" />}
            aria-keyshortcuts="Control+Enter"
          >
            {messages.save}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
