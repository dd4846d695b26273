import { notifications } from '@mantine/notifications';
import type { UseMutationResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { type Problem, problemOf } from '../data/problem.js';
import type { Editing } from '../lib/editing.js';
import { common } from '../messages/common.js';
import { FormDialog } from '../ui/form-dialog.js';
import { MineBesideTheirs } from '../ui/mine-beside-theirs.js';

interface EditDialogProps<Thing, Draft, Body> {
  readonly title: string;
  readonly size?: string;
  readonly editing: Editing<Thing, Draft>;
  readonly change: UseMutationResult<unknown, Error, { readonly version: number; readonly body: Body }>;
  /** Of the fields that I changed. */
  readonly bodyOf: (draft: Draft, changed: readonly (keyof Draft & string)[]) => Body;
  readonly labelOf: (name: keyof Draft & string) => string;
  readonly show: (name: keyof Draft & string, value: Draft[keyof Draft]) => string;
  /** Pointers that a field shows already. */
  readonly shownAt: (pointer: string) => boolean;
  readonly onClose: () => void;
  /** The fields, with what was refused of them. */
  readonly children: (refused: Problem | undefined) => ReactNode;
}

/** Changes a thing that others may change at the same time: what they save meanwhile comes in by a refusal, beside mine. */
export const EditDialog = <Thing, Draft, Body>({
  title,
  size,
  editing,
  change,
  bodyOf,
  labelOf,
  show,
  shownAt,
  onClose,
  children,
}: EditDialogProps<Thing, Draft, Body>) => {
  const problem = change.error ? problemOf(change.error) : undefined;
  const refused = problem?.isStale ? undefined : problem;
  const { draft, changed, version, isDirty } = editing;
  const submit = (): void => {
    if (!isDirty) return onClose();
    change.mutate(
      { body: bodyOf(draft, changed), version },
      {
        onSuccess: () => {
          notifications.show({ message: common.saved });
          onClose();
        },
        onError: (error) => editing.bringIn(problemOf(error)),
      },
    );
  };
  return (
    <FormDialog
      title={title}
      submitLabel={common.save}
      size={size}
      dirty={isDirty}
      pending={change.isPending}
      problem={refused}
      shownAt={shownAt}
      onClose={onClose}
      onSubmit={submit}
    >
      <MineBesideTheirs editing={editing} labelOf={labelOf} show={show} />
      {children(refused)}
    </FormDialog>
  );
};
