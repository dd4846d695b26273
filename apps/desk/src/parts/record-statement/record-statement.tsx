import { Button, Drawer, Group, Stack, Text, TextInput, Textarea } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Dispute } from '../../data/types.js';
import { errorAt as faultAt } from '../../lib/form-errors.js';
import { formatMoment } from '../../lib/moment.js';
import { common } from '../../messages/common.js';
import { precisions, recordStatement as messages } from '../../messages/record-statement.js';
import { Keys } from '../../ui/kbd-keys.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { Details } from './details.js';
import { isEmpty, languageOf, momentOf } from './draft.js';
import { Manner } from './manner.js';
import { Outcome } from './outcome.js';
import classes from './record.module.css';
import { SpeakerField } from './speaker-field.js';
import { StanceList } from './stance-list.js';
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

/** Pointers of the API that a field shows. */
const SHOWN =
  /^\/(quote(\/(text|language))?|paraphrase|speakerId|principalId|utteredAt|precision|outletId|url|locator|stances(\/\d+(\/(claimId|stance|hedge|basis))?)?)$/;

interface FormProps {
  readonly dispute: Dispute;
  readonly record: ReturnType<typeof useRecord>;
}

const Form = ({ dispute, record }: FormProps) => {
  const { draft, change, clear, save, isSaving, problem, errors, order } = record;
  const form = useRef<HTMLFormElement>(null);
  const [restored, setRestored] = useState(() => !isEmpty(draft));
  // Seconds go on; the moment that is shown is that of the last thing typed.
  const moment = momentOf(draft, new Date());
  const errorAt = (pointer: string): string | undefined => faultAt(errors, pointer);
  const errorOn = (claimId: string, field: string): string | undefined => {
    const at = order.indexOf(claimId);
    return at < 0 ? undefined : errorAt(`/stances/${at}${field}`);
  };
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
        {problem && <ProblemAlert problem={problem} shownAt={(pointer) => SHOWN.test(pointer)} />}
        <Textarea
          label={messages.quote}
          description={messages.quoteHint}
          data-autofocus
          autosize
          minRows={3}
          maxRows={10}
          lang={languageOf(draft, dispute.language)}
          dir="auto"
          value={draft.quote}
          onChange={({ currentTarget }) => change({ quote: currentTarget.value })}
          error={errorAt('/quote/text') ?? errorAt('/quote')}
        />
        <div className={classes.pair}>
          <SpeakerField
            draft={draft}
            at={moment?.at}
            onChange={(speakerId) => change({ speakerId })}
            error={errorAt('/speakerId')}
          />
          <div>
            <TextInput
              label={messages.when}
              placeholder={messages.whenNow}
              value={draft.when}
              onChange={({ currentTarget }) => change({ when: currentTarget.value })}
              error={errorAt('/utteredAt')}
              title={messages.whenHint}
            />
            <Text size="xs" c="dimmed" mt={4}>
              {moment === undefined
                ? messages.whenHint
                : messages.whenRead(formatMoment(moment.at), precisions[draft.precision ?? moment.precision])}
            </Text>
          </div>
        </div>
        <StanceList
          claims={dispute.claims}
          stances={draft.stances}
          onChange={(stances) => change({ stances })}
          errorOf={(claimId) =>
            errorOn(claimId, '') ?? errorOn(claimId, '/claimId') ?? errorOn(claimId, '/stance')
          }
          error={errorAt('/stances')}
        />
        <Manner
          claims={dispute.claims}
          stances={draft.stances}
          onChange={(stances) => change({ stances })}
          errorAt={(claimId, field) => errorOn(claimId, `/${field}`)}
        />
        <Details
          disputeId={dispute.id}
          draft={draft}
          language={languageOf(draft, dispute.language)}
          precision={draft.precision ?? moment?.precision ?? 'minute'}
          onChange={change}
          errorAt={errorAt}
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
