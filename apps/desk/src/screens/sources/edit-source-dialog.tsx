import { notifications } from '@mantine/notifications';
import { useDesk } from '../../data/desk.js';
import { problemOf } from '../../data/problem.js';
import { useChangeSource, useSources } from '../../data/sources.js';
import type { Source } from '../../data/types.js';
import { useEditing } from '../../lib/editing.js';
import { common } from '../../messages/common.js';
import { sources as messages } from '../../messages/sources.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { MineBesideTheirs } from '../../ui/mine-beside-theirs.js';
import { type SourceDraft, bodyOf, draftOfSource } from './source-draft.js';
import { SourceFields, isShownBySourceFields } from './source-fields.js';

const LABELS: Readonly<Record<keyof SourceDraft, string>> = {
  kind: messages.kind,
  name: messages.name,
  aliases: messages.aliases,
  partOfId: messages.partOf,
  country: messages.country,
  wikidata: messages.wikidata,
};

interface EditSourceDialogProps {
  readonly source: Source;
  readonly onClose: () => void;
}

/** Begins with the source as it is when it is opened; what others save meanwhile comes in by a refusal, beside mine. */
export const EditSourceDialog = ({ source, onClose }: EditSourceDialogProps) => {
  const { desk } = useDesk();
  const editing = useEditing<SourceDraft>({ draft: draftOfSource(source), version: source.version });
  const change = useChangeSource(desk.slug, source.id);
  const named = useSources(
    editing.clashing?.flatMap(({ name, mine, theirs }) =>
      name === 'partOfId' ? [mine, theirs].filter((id) => typeof id === 'string') : [],
    ) ?? [],
  );
  const problem = change.error ? problemOf(change.error) : undefined;
  const refused = problem?.isStale ? undefined : problem;
  const told = (name: keyof SourceDraft, value: SourceDraft[keyof SourceDraft]): string => {
    if (value === null) return '';
    if (typeof value !== 'string')
      return value.map((alias) => `${alias.name} (${alias.language})`).join(', ');
    return name === 'partOfId' ? (named(value)?.name ?? value) : value;
  };
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
          const theirs = current as Source;
          editing.rebase(draftOfSource(theirs), theirs.version);
        },
      },
    );
  };
  return (
    <FormDialog
      title={messages.editTitle}
      submitLabel={common.save}
      dirty={editing.changed.length > 0}
      pending={change.isPending}
      problem={refused}
      shownAt={isShownBySourceFields}
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
      <SourceFields isNew={false} draft={editing.draft} set={editing.set} problem={refused} />
    </FormDialog>
  );
};
