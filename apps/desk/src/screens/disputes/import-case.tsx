import { FileInput, List, Modal, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useDesk } from '../../data/desk.js';
import { useImportCase } from '../../data/imports.js';
import { problemOf } from '../../data/problem.js';
import type { Import } from '../../data/types.js';
import { common } from '../../messages/common.js';
import { imports as messages } from '../../messages/imports.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { ButtonLink } from '../../ui/link.js';

/** A file is read here, so that one that is none is told at once; what it says is judged by the server. */
export const ImportCase = ({ onClose }: { readonly onClose: () => void }) => {
  const [file, setFile] = useState<File | null>(null);
  const [fault, setFault] = useState<string>();
  const importing = useImportCase();
  const submit = async (): Promise<void> => {
    if (file === null) return setFault(messages.needFile);
    const content = await file.text().then(parsed, () => undefined);
    if (content === undefined) return setFault(messages.notJson);
    importing.mutate(content);
  };
  if (importing.data) return <Report of={importing.data} onClose={onClose} />;
  return (
    <FormDialog
      title={messages.open}
      submitLabel={messages.submit}
      onClose={onClose}
      onSubmit={() => void submit()}
      pending={importing.isPending}
      dirty={file !== null}
      problem={importing.error === null ? undefined : problemOf(importing.error)}
    >
      <Text size="sm">{messages.hint}</Text>
      <FileInput
        label={messages.file}
        placeholder={messages.choose}
        accept="application/json,.json"
        data-autofocus
        value={file}
        error={fault}
        onChange={(chosen) => {
          setFile(chosen);
          setFault(undefined);
          importing.reset();
        }}
      />
    </FormDialog>
  );
};

const parsed = (text: string): object | undefined => {
  try {
    const content: unknown = JSON.parse(text);
    return typeof content === 'object' && content !== null ? content : undefined;
  } catch {
    return undefined;
  }
};

/** What is on record now, and what the file had that nobody knows. */
const Report = ({
  of: { disputeId, created, ignored },
  onClose,
}: {
  readonly of: Import;
  readonly onClose: () => void;
}) => {
  const { desk } = useDesk();
  const [claims, statements, sources] = [created.claims, created.statements, created.sources].map(
    (ids) => Object.keys(ids).length,
  ) as [number, number, number];
  return (
    <Modal
      opened
      onClose={onClose}
      title={messages.done}
      size="lg"
      closeButtonProps={{ 'aria-label': common.close }}
      transitionProps={{ duration: 0 }}
    >
      <Stack gap="md" align="flex-start">
        <Text size="sm" role="status">
          {messages.created(claims, statements, sources)}
        </Text>
        {ignored.length > 0 && (
          <div>
            <Title order={3} size="h6">
              {messages.ignored}
            </Title>
            <List size="sm">
              {ignored.map(({ pointer, detail }) => (
                <List.Item key={pointer}>
                  {pointer.slice(1).replaceAll('/', ' › ')}: {detail}
                </List.Item>
              ))}
            </List>
          </div>
        )}
        <ButtonLink to="/desks/$desk/disputes/$id" params={{ desk: desk.slug, id: disputeId }} data-autofocus>
          {messages.toDispute}
        </ButtonLink>
      </Stack>
    </Modal>
  );
};
