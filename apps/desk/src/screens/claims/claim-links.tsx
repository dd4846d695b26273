import { Stack, Text } from '@mantine/core';
import { IconLink } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { claimLinksQuery } from '../../data/claim-links.js';
import { useClaims } from '../../data/claims.js';
import { useDesk } from '../../data/desk.js';
import { problemOf } from '../../data/problem.js';
import type { Allowed, Claim, ClaimLink } from '../../data/types.js';
import { claims as messages } from '../../messages/claims.js';
import { CanButton } from '../../ui/can-button.js';
import { Loaded } from '../../ui/loaded.js';
import { Section } from '../../ui/section.js';
import detail from '../../ui/detail.module.css';
import { LinkItem } from './link-item.js';

interface ClaimLinksProps {
  readonly claim: Claim;
  readonly can: Allowed;
  readonly onAdd: () => void;
}

const isInForce = ({ status, voidedAt }: ClaimLink): boolean =>
  status !== 'dismissed' && voidedAt === undefined;

/** What contradicts this claim comes first: that is its counterclaims. */
export const ClaimLinks = ({ claim, can, onAdd }: ClaimLinksProps) => {
  const { desk } = useDesk();
  const query = useQuery(claimLinksQuery(desk.slug, claim.id));
  const otherOf = ({ fromId, toId }: ClaimLink): string => (fromId === claim.id ? toId : fromId);
  const other = useClaims((query.data ?? []).map(otherOf));
  const listOf = (links: readonly ClaimLink[]) => (
    <ul className={detail.list}>
      {links.map((link) => (
        <LinkItem key={link.id} link={link} claim={claim} other={other(otherOf(link))} can={can} />
      ))}
    </ul>
  );
  return (
    <Section
      title={messages.counterclaims}
      actions={
        <CanButton
          can={can}
          variant="default"
          size="compact-sm"
          leftSection={<IconLink size={14} aria-hidden />}
          aria-keyshortcuts="l"
          onClick={onAdd}
        >
          {messages.addLink}
        </CanButton>
      }
    >
      <Loaded query={query} problemOf={problemOf} rows={2}>
        {(links) => {
          const inForce = links.filter(isInForce);
          const against = inForce.filter(({ kind }) => kind === 'contradicts');
          const others = inForce.filter(({ kind }) => kind !== 'contradicts');
          const ended = links.filter((link) => !isInForce(link));
          return (
            <Stack gap="sm">
              {against.length === 0 ? (
                <Text size="sm" c="dimmed">
                  {messages.noCounterclaims}
                </Text>
              ) : (
                listOf(against)
              )}
              {others.length > 0 && (
                <div>
                  <Text component="h3" size="sm" fw={600} m={0}>
                    {messages.otherLinks}
                  </Text>
                  {listOf(others)}
                </div>
              )}
              {ended.length > 0 && (
                <details>
                  <Text component="summary" size="sm" c="dimmed" style={{ cursor: 'pointer' }}>
                    {messages.ended(ended.length)}
                  </Text>
                  {listOf(ended)}
                </details>
              )}
            </Stack>
          );
        }}
      </Loaded>
    </Section>
  );
};
