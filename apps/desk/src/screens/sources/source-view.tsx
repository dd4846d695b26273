import { Alert, Stack, Text, Title } from '@mantine/core';
import { IconArrowMerge, IconPencil } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useActions } from '../../actions/registry.js';
import { useDesk } from '../../data/desk.js';
import { useSources } from '../../data/sources.js';
import type { Allowed, Source } from '../../data/types.js';
import { sourceKinds, sources as messages } from '../../messages/sources.js';
import { HistorySection } from '../../parts/history-section.js';
import { useCan } from '../../parts/use-can.js';
import { CanButton } from '../../ui/can-button.js';
import { TextLink } from '../../ui/link.js';
import { Page } from '../../ui/page.js';
import detail from '../../ui/detail.module.css';
import { EditSourceDialog } from './edit-source-dialog.js';
import { MergeDialog } from './merge-dialog.js';
import { Offices } from './offices.js';
import { SourceFacts } from './source-facts.js';
import { SourceRecord } from './source-record.js';
import { TenureDialog } from './tenure-dialog.js';

type Opened = 'edit' | 'merge' | 'office' | undefined;

const MERGED: Allowed = {
  allowed: false,
  reasons: [{ code: 'source.merged', text: messages.isMerged }],
};

/** Sources come without `can`: this tells beforehand what the server would refuse, which has the last word. */
const useDeeds = ({ mergedIntoId }: Source): { readonly edit: Allowed; readonly merge: Allowed } => {
  const canRecord = useCan('record');
  const canEdit = useCan('edit');
  return useMemo(() => {
    const unlessMerged = (role: Allowed): Allowed =>
      role.allowed && mergedIntoId !== undefined ? MERGED : role;
    return { edit: unlessMerged(canRecord), merge: unlessMerged(canEdit) };
  }, [canRecord, canEdit, mergedIntoId]);
};

export const SourceView = ({ source }: { readonly source: Source }) => {
  const can = useDeeds(source);
  const [opened, open] = useState<Opened>();
  const close = () => open(undefined);
  const isPerson = source.kind === 'person';
  useActions(
    useMemo(() => {
      const group = messages.source;
      return [
        {
          id: 'source-edit',
          label: messages.editTitle,
          group,
          keys: 'Shift+E',
          can: can.edit,
          run: () => open('edit'),
        },
        ...(isPerson
          ? [
              {
                id: 'source-office',
                label: messages.officeTitle,
                group,
                keys: 'o',
                can: can.edit,
                run: () => open('office'),
              },
            ]
          : []),
        { id: 'source-merge', label: messages.mergeTitle, group, can: can.merge, run: () => open('merge') },
      ];
    }, [can, isPerson]),
  );
  return (
    <Page
      title={source.name}
      heading={
        <div style={{ flex: '1 1 20rem' }}>
          <Title order={1} size="h3" style={{ overflowWrap: 'anywhere' }}>
            {source.name}
          </Title>
          <Text size="sm" c="dimmed">
            {sourceKinds[source.kind]}
          </Text>
        </div>
      }
      actions={
        <>
          <CanButton
            can={can.edit}
            variant="default"
            size="sm"
            leftSection={<IconPencil size={16} aria-hidden />}
            aria-keyshortcuts="Shift+E"
            onClick={() => open('edit')}
          >
            {messages.edit}
          </CanButton>
          <CanButton
            can={can.merge}
            variant="default"
            size="sm"
            leftSection={<IconArrowMerge size={16} aria-hidden />}
            onClick={() => open('merge')}
          >
            {messages.merge}
          </CanButton>
        </>
      }
    >
      {source.mergedIntoId !== undefined && <MergedInto id={source.mergedIntoId} />}
      <div className={detail.columns}>
        <Stack gap="xl">
          {isPerson && <Offices source={source} can={can.edit} onAdd={() => open('office')} />}
          <SourceRecord source={source} />
          <HistorySection of="sources" id={source.id} />
        </Stack>
        <SourceFacts source={source} />
      </div>
      {opened === 'edit' && <EditSourceDialog source={source} onClose={close} />}
      {opened === 'merge' && <MergeDialog source={source} onClose={close} />}
      {opened === 'office' && <TenureDialog person={source} onClose={close} />}
    </Page>
  );
};

const MergedInto = ({ id }: { readonly id: string }) => {
  const { desk } = useDesk();
  const source = useSources([id]);
  return (
    <Alert color="yellow" variant="light" icon={<IconArrowMerge aria-hidden />}>
      <Text size="sm" c="var(--mantine-color-text)">
        {messages.mergedInto}{' '}
        <TextLink to="/desks/$desk/sources/$id" params={{ desk: desk.slug, id }} size="sm">
          {source(id)?.name ?? '…'}
        </TextLink>
        .
      </Text>
    </Alert>
  );
};
