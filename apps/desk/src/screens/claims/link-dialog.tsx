import { Checkbox, Radio, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { LINK_KINDS, type LinkKind } from '../../../../../libs/claims/src/domain/claim-link.js';
import { useLinkClaim } from '../../data/claim-links.js';
import { useDesk } from '../../data/desk.js';
import { problemOf } from '../../data/problem.js';
import type { Claim } from '../../data/types.js';
import { errorAt } from '../../lib/form-errors.js';
import { linkKindHints, linkKinds, claims as messages } from '../../messages/claims.js';
import { ClaimPicker } from '../../parts/claim-picker.js';
import { FormDialog } from '../../ui/form-dialog.js';

interface LinkDialogProps {
  readonly claim: Claim;
  readonly onClose: () => void;
}

export const LinkDialog = ({ claim, onClose }: LinkDialogProps) => {
  const { desk } = useDesk();
  const [kind, setKind] = useState<LinkKind>('contradicts');
  const [toId, setToId] = useState<string | null>(null);
  const [rationale, setRationale] = useState('');
  const [isSuggestion, setIsSuggestion] = useState(false);
  const link = useLinkClaim(desk.slug, claim.id);
  const problem = link.error ? problemOf(link.error) : undefined;
  const submit = (): void =>
    link.mutate(
      {
        kind,
        toId: toId ?? '',
        rationale: rationale.trim() || undefined,
        status: isSuggestion ? 'suggested' : 'confirmed',
      },
      { onSuccess: onClose },
    );
  return (
    <FormDialog
      title={messages.linkTitle}
      submitLabel={messages.link}
      dirty={toId !== null || rationale !== ''}
      pending={link.isPending}
      problem={problem}
      shownAt={(pointer) => pointer === '/toId' || pointer === '/rationale'}
      onClose={onClose}
      onSubmit={submit}
    >
      <Radio.Group label={messages.linkKind} value={kind} onChange={(value) => setKind(value)}>
        <Stack gap="xs" mt={4}>
          {LINK_KINDS.map((value) => (
            <Radio
              key={value}
              value={value}
              data-autofocus={value === kind || undefined}
              label={linkKinds[value]}
              description={linkKindHints[value]}
            />
          ))}
        </Stack>
      </Radio.Group>
      <ClaimPicker
        label={messages.linkTo}
        required
        except={claim.id}
        value={toId}
        onChange={setToId}
        error={errorAt(problem?.errors, '/toId')}
      />
      <Textarea
        label={messages.rationale}
        description={messages.rationaleHint}
        autosize
        minRows={2}
        value={rationale}
        onChange={({ currentTarget }) => setRationale(currentTarget.value)}
        error={errorAt(problem?.errors, '/rationale')}
      />
      <Checkbox
        label={messages.asSuggestion}
        checked={isSuggestion}
        onChange={({ currentTarget }) => setIsSuggestion(currentTarget.checked)}
      />
    </FormDialog>
  );
};
