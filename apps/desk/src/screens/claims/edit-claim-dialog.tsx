import { notifications } from '@mantine/notifications';
import { useChangeClaim } from '../../data/claims.js';
import { useDesk } from '../../data/desk.js';
import { problemOf } from '../../data/problem.js';
import { useSources } from '../../data/sources.js';
import type { Claim } from '../../data/types.js';
import { useEditing } from '../../lib/editing.js';
import { claims as messages } from '../../messages/claims.js';
import { common } from '../../messages/common.js';
import { languageName } from '../../messages/languages.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { MineBesideTheirs } from '../../ui/mine-beside-theirs.js';
import { type ClaimDraft, bodyOf, draftOfClaim } from './claim-draft.js';
import { ClaimFields, isShownByClaimFields } from './claim-fields.js';

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

/** Begins with the claim as it is when it is opened; what others save meanwhile comes in by a refusal, beside mine. */
export const EditClaimDialog = ({ claim, onClose }: EditClaimDialogProps) => {
  const { desk } = useDesk();
  const editing = useEditing<ClaimDraft>({ draft: draftOfClaim(claim), version: claim.version });
  const change = useChangeClaim(desk.slug, claim.id);
  const told = useTold();
  const problem = change.error ? problemOf(change.error) : undefined;
  const refused = problem?.isStale ? undefined : problem;
  const submit = (): void => {
    if (editing.changed.length === 0) return onClose();
    change.mutate(
      { body: bodyOf(editing.draft, editing.changed), version: editing.version },
      {
        onSuccess: () => {
          notifications.show({ message: common.saved });
          onClose();
        },
        onError: (error) => {
          const { isStale, current } = problemOf(error);
          if (!isStale) return;
          const theirs = current as Claim;
          editing.rebase(draftOfClaim(theirs), theirs.version);
        },
      },
    );
  };
  return (
    <FormDialog
      title={messages.editTitle}
      submitLabel={common.save}
      size="xl"
      dirty={editing.changed.length > 0}
      pending={change.isPending}
      problem={refused}
      shownAt={isShownByClaimFields}
      onClose={onClose}
      onSubmit={submit}
    >
      {editing.clashing && (
        <MineBesideTheirs
          fields={editing.clashing.map(({ name, mine, theirs, chosen }) => ({
            name,
            label: LABELS[name],
            chosen,
            mine: told(name, mine),
            theirs: told(name, theirs),
          }))}
          onChoose={editing.choose}
        />
      )}
      <ClaimFields draft={editing.draft} set={editing.set} problem={refused} />
    </FormDialog>
  );
};

/** A field's content in words. */
const useTold = (): ((name: keyof ClaimDraft, value: ClaimDraft[keyof ClaimDraft]) => string) => {
  const source = useSources([]);
  return (name, value) => {
    if (value === null || value === '') return '';
    if (name === 'language') return languageName(value as string);
    if (name === 'place')
      return Object.values(value as ClaimDraft['place'])
        .filter((part) => part !== '')
        .join(', ');
    if (name === 'addressesIds')
      return (value as readonly string[]).map((id) => source(id)?.name ?? id).join(', ');
    return Array.isArray(value) ? value.join(', ') : (value as string);
  };
};
