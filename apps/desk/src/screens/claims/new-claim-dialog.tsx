import { Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { DisputeState } from '../../../../../libs/disputes/src/domain/vocabulary.js';
import { alikeQuery, useRecordClaim } from '../../data/claims.js';
import { useDesk } from '../../data/desk.js';
import { problemOf } from '../../data/problem.js';
import { focusWork } from '../../lib/focus-work.js';
import { useSendingKey } from '../../lib/sending.js';
import { claims as messages } from '../../messages/claims.js';
import { DisputeStateBadge } from '../../parts/badges.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { TextLink } from '../../ui/link.js';
import { EMPTY_CLAIM, newBodyOf } from './claim-draft.js';
import { ClaimFields, isShownByClaimFields } from './claim-fields.js';
import classes from './claims.module.css';

const TYPING_MS = 200;

export const NewClaimDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { desk } = useDesk();
  const navigate = useNavigate();
  const [draft, setDraft] = useState(EMPTY_CLAIM);
  const record = useRecordClaim(desk.slug);
  const keyOf = useSendingKey();
  const problem = record.error ? problemOf(record.error) : undefined;
  const submit = (): void => {
    const body = newBodyOf(draft);
    record.mutate(
      { body, idempotencyKey: keyOf(body) },
      {
        onSuccess: ({ id }) =>
          void navigate({ to: '/desks/$desk/claims/$id', params: { desk: desk.slug, id }, search: {} }).then(
            focusWork,
          ),
      },
    );
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
          <ul className={classes.list}>
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
