import { useDesk } from '../../data/desk.js';
import { useChangeSource, useSources } from '../../data/sources.js';
import type { Source } from '../../data/types.js';
import { useEditing } from '../../lib/editing.js';
import { sources as messages } from '../../messages/sources.js';
import { EditDialog } from '../../parts/edit-dialog.js';
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

export const EditSourceDialog = ({ source, onClose }: EditSourceDialogProps) => {
  const { desk } = useDesk();
  const editing = useEditing(source, draftOfSource);
  const named = useSources(
    editing.clashing?.flatMap(({ name, mine, theirs }) =>
      name === 'partOfId' ? [mine, theirs].filter((id) => typeof id === 'string') : [],
    ) ?? [],
  );
  const told = (name: keyof SourceDraft, value: SourceDraft[keyof SourceDraft]): string => {
    if (value === null) return '';
    if (typeof value !== 'string')
      return value.map((alias) => `${alias.name} (${alias.language})`).join(', ');
    return name === 'partOfId' ? (named(value)?.name ?? value) : value;
  };
  return (
    <EditDialog
      title={messages.editTitle}
      editing={editing}
      change={useChangeSource(desk.slug, source.id)}
      bodyOf={bodyOf}
      labelOf={(name) => LABELS[name]}
      show={told}
      shownAt={isShownBySourceFields}
      onClose={onClose}
    >
      {(refused) => <SourceFields isNew={false} draft={editing.draft} set={editing.set} problem={refused} />}
    </EditDialog>
  );
};
