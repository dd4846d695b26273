import { ActionIcon, Alert, Menu, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconBan, IconDots, IconPencil } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useActions } from '../../actions/registry.js';
import { useSubmitForReview, useVoidClaim } from '../../data/claims.js';
import { useDesk } from '../../data/desk.js';
import { problemOf } from '../../data/problem.js';
import type { Claim } from '../../data/types.js';
import { claims as messages } from '../../messages/claims.js';
import { HistorySection } from '../../parts/history-section.js';
import { useCan } from '../../parts/use-can.js';
import { CanButton } from '../../ui/can-button.js';
import { Page } from '../../ui/page.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { ReasonDialog } from '../../ui/reason-dialog.js';
import detail from '../../ui/detail.module.css';
import { ClaimEvidence } from './claim-evidence.js';
import { ClaimFacts } from './claim-facts.js';
import { ClaimLinks } from './claim-links.js';
import { ClaimMatches } from './claim-matches.js';
import { ClaimStatements } from './claim-statements.js';
import { ClaimStates } from './claim-states.js';
import { deedsOf } from './deeds.js';
import { EarlierWordings } from './earlier-wordings.js';
import { EditClaimDialog } from './edit-claim-dialog.js';
import { LinkDialog } from './link-dialog.js';

type Opened = 'edit' | 'link' | 'void' | undefined;

export const ClaimView = ({ claim }: { readonly claim: Claim }) => {
  const { desk } = useDesk();
  const canRecord = useCan('record');
  const can = useMemo(() => deedsOf(claim, canRecord), [claim, canRecord]);
  const [opened, open] = useState<Opened>();
  const close = () => open(undefined);
  const submit = useSubmitForReview(desk.slug, claim.id);
  const voiding = useVoidClaim(desk.slug, claim.id);
  const { mutate: submitForReview } = submit;

  useActions(
    useMemo(() => {
      const group = messages.claim;
      return [
        {
          id: 'claim-edit',
          label: messages.editTitle,
          group,
          keys: 'Shift+E',
          can: can.edit,
          run: () => open('edit'),
        },
        {
          id: 'claim-link',
          label: messages.linkTitle,
          group,
          keys: 'l',
          also: 'counterclaim contradicts entails same',
          can: can.link,
          run: () => open('link'),
        },
        {
          id: 'claim-submit',
          label: messages.submit,
          group,
          keys: 'r',
          can: can.submit,
          run: () => submitForReview(),
        },
        { id: 'claim-void', label: messages.voidTitle, group, can: can.void, run: () => open('void') },
      ];
    }, [can, submitForReview]),
  );

  return (
    <Page
      title={claim.wording}
      heading={
        <div style={{ maxWidth: '48rem', flex: '1 1 20rem' }}>
          <Title order={1} size="h3" lang={claim.language} dir="auto" style={{ overflowWrap: 'anywhere' }}>
            {claim.wording}
          </Title>
          <EarlierWordings claim={claim} />
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
            can={can.submit}
            size="sm"
            loading={submit.isPending && can.submit.allowed}
            aria-keyshortcuts="r"
            onClick={() =>
              submitForReview(undefined, {
                onSuccess: () =>
                  notifications.show({ title: messages.submitted, message: messages.submittedHint }),
              })
            }
          >
            {messages.submit}
          </CanButton>
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon variant="default" size="lg" aria-label={messages.more}>
                <IconDots size={18} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item
                leftSection={<IconBan size={16} aria-hidden />}
                aria-disabled={!can.void.allowed}
                onClick={() => can.void.allowed && open('void')}
              >
                {messages.void}
                {!can.void.allowed && (
                  <Text size="xs" c="dimmed" maw="16rem">
                    {can.void.reasons.map(({ text }) => text).join(' ')}
                  </Text>
                )}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </>
      }
    >
      {claim.voidedAt !== undefined && (
        <Alert color="red" variant="light" icon={<IconBan aria-hidden />} title={messages.voided}>
          <Text size="sm" c="var(--mantine-color-text)">
            {messages.voidedWhy(claim.voidReason ?? '')}
          </Text>
        </Alert>
      )}
      {submit.error && <ProblemAlert problem={problemOf(submit.error)} />}
      <ClaimStates claim={claim} />
      <div className={detail.columns}>
        <Stack gap="xl">
          <ClaimStatements claim={claim} />
          <ClaimLinks claim={claim} can={can.link} onAdd={() => open('link')} />
          <ClaimMatches claim={claim} can={can.link} />
          <ClaimEvidence claim={claim} />
          <HistorySection of="claims" id={claim.id} />
        </Stack>
        <ClaimFacts claim={claim} />
      </div>
      {opened === 'edit' && <EditClaimDialog claim={claim} onClose={close} />}
      {opened === 'link' && <LinkDialog claim={claim} onClose={close} />}
      {opened === 'void' && (
        <ReasonDialog
          title={messages.voidTitle}
          hint={messages.voidHint}
          submitLabel={messages.voidConfirm}
          pending={voiding.isPending}
          problem={voiding.error ? problemOf(voiding.error) : undefined}
          onClose={close}
          onSubmit={(reason) => voiding.mutate(reason, { onSuccess: close })}
        />
      )}
    </Page>
  );
};
