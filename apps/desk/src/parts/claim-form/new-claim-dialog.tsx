import { Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { DisputeState } from '../../../../../libs/disputes/src/domain/vocabulary.js';
import { alikeQuery, useRecordClaim } from '../../data/claims.js';
import { useDesk } from '../../data/desk.js';
import { problemOf } from '../../data/problem.js';
import type { Claim } from '../../data/types.js';
import { useSendingKey } from '../../lib/sending.js';
import { claims as messages } from '../../messages/claims.js';
import { DisputeStateBadge } from '../badges.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { TextLink } from '../../ui/link.js';
import { type ClaimDraft, EMPTY_CLAIM, newBodyOf } from './claim-draft.js';
import { ClaimFields, isShownByClaimFields } from './claim-fields.js';

const TYPING_MS = 200;

interface NewClaimDialogProps {
  /** What is known of it before anything is typed. */
  readonly begun?: Partial<ClaimDraft>;
  readonly onRecorded: (claim: Claim) => void;
  readonly onClose: () => void;
}

export const NewClaimDialog = ({ begun, onRecorded, onClose }: NewClaimDialogProps) => {
  const { desk } = useDesk();
  const [draft, setDraft] = useState<ClaimDraft>({ ...EMPTY_CLAIM, ...begun });
  const record = useRecordClaim(desk.slug);
  const keyOf = useSendingKey();
  const problem = record.error ? problemOf(record.error) : undefined;
  const submit = (): void => {
    const body = newBodyOf(draft);
    record.mutate({ body, idempotencyKey: keyOf(body) }, { onSuccess: onRecorded });
  };
  return (
    <FormDialog
      title={messages.newClaim}
      submitLabel={messages.record}
      size="xl"
      dirty={draft.wording !== ''}
      pending={record.isPending}
      problem={problem}
      shownAt={isShownByClaimFields}
      onClose={onClose}
      onSubmit={submit}
    >
      <ClaimFields
        draft={draft}
        set={(change) => setDraft((before) => ({ ...before, ...change }))}
        problem={problem}
      >
        <Alike wording={draft.wording} />
      </ClaimFields>
    </FormDialog>
  );
};

/** Claims that may be the same one, while it is typed. */
const Alike = ({ wording }: { readonly wording: string }) => {
  const { desk } = useDesk();
  const [rested] = useDebouncedValue(wording, TYPING_MS);
  const { data = [] } = useQuery(alikeQuery(desk.slug, rested));
  return (
    <div role="status">
      {data.length > 0 && wording !== '' && (
        <Stack gap={4} p="xs" bg="var(--cc-raised)">
          <Text size="xs" fw={600}>
            {messages.alike}
          </Text>
          <ul style={{ margin: 0, padding: 0, listStyle: 'none' }}>
            {data.map(({ id, wording: other, language, disputeState }) => (
              <Text component="li" size="sm" key={id} lh={1.7}>
                <TextLink
                  to="/desks/$desk/claims/$id"
                  params={{ desk: desk.slug, id }}
                  target="_blank"
                  lang={language}
                  size="sm"
                >
                  {other}
                </TextLink>{' '}
                <DisputeStateBadge state={disputeState as DisputeState} />
              </Text>
            ))}
          </ul>
        </Stack>
      )}
    </div>
  );
};
