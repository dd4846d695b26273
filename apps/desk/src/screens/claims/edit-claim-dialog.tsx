import { useQuery } from '@tanstack/react-query';
import { newestDisputesQuery, useChangeClaim } from '../../data/claims.js';
import { useDesk } from '../../data/desk.js';
import { useSources } from '../../data/sources.js';
import type { Claim } from '../../data/types.js';
import { useEditing } from '../../lib/editing.js';
import { claims as messages } from '../../messages/claims.js';
import { languageName } from '../../messages/languages.js';
import { type ClaimDraft, bodyOf, draftOfClaim } from '../../parts/claim-form/claim-draft.js';
import { ClaimFields, isShownByClaimFields } from '../../parts/claim-form/claim-fields.js';
import { EditDialog } from '../../parts/edit-dialog.js';

const LABELS: Readonly<Record<keyof ClaimDraft, string>> = {
  wording: messages.wording,
  language: messages.language,
  topics: messages.topics,
  eventFrom: messages.eventFrom,
  eventTo: messages.eventTo,
  place: messages.place,
  addressesIds: messages.addresses,
  disputeId: messages.dispute,
};

interface EditClaimDialogProps {
  readonly claim: Claim;
  readonly onClose: () => void;
}

export const EditClaimDialog = ({ claim, onClose }: EditClaimDialogProps) => {
  const { desk } = useDesk();
  const editing = useEditing(claim, draftOfClaim);
  const told = useTold(
    editing.clashing?.flatMap(({ name, mine, theirs }) =>
      name === 'addressesIds' ? [mine, theirs].flatMap((ids) => ids as readonly string[]) : [],
    ),
  );
  return (
    <EditDialog
      title={messages.editTitle}
      size="xl"
      editing={editing}
      change={useChangeClaim(desk.slug, claim.id)}
      bodyOf={bodyOf}
      labelOf={(name) => LABELS[name]}
      show={told}
      shownAt={isShownByClaimFields}
      onClose={onClose}
    >
      {(refused) => <ClaimFields draft={editing.draft} set={editing.set} problem={refused} />}
    </EditDialog>
  );
};

/** A field's content in words. */
const useTold = (
  sourceIds: readonly string[] = [],
): ((name: keyof ClaimDraft, value: ClaimDraft[keyof ClaimDraft]) => string) => {
  const { desk } = useDesk();
  const source = useSources(sourceIds);
  const { data: disputes } = useQuery(newestDisputesQuery(desk.slug));
  return (name, value) => {
    if (value === null || value === '') return '';
    if (name === 'language') return languageName(value as string);
    if (name === 'disputeId')
      return disputes?.data.find(({ id }) => id === value)?.question ?? messages.inDispute;
    if (name === 'place')
      return Object.values(value as ClaimDraft['place'])
        .filter((part) => part !== '')
        .join(', ');
    if (name === 'addressesIds')
      return (value as readonly string[]).map((id) => source(id)?.name ?? id).join(', ');
    return Array.isArray(value) ? value.join(', ') : (value as string);
  };
};
