import { Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useDesk } from '../../data/desk.js';
import { useDisputeNow } from '../../data/disputes.js';
import { problemOf } from '../../data/problem.js';
import { useSources } from '../../data/sources.js';
import { statementsOnClaimQuery } from '../../data/statements.js';
import type { Claim, Statement } from '../../data/types.js';
import { claims as messages } from '../../messages/claims.js';
import { PositionBadge } from '../../parts/badges.js';
import { StatementCard } from '../../parts/statement-card.js';
import { TextLink } from '../../ui/link.js';
import { Loaded } from '../../ui/loaded.js';
import { Section } from '../../ui/section.js';

/** By whom each binds, with where that party stands now; the newest said comes first. */
export const ClaimStatements = ({ claim }: { readonly claim: Claim }) => {
  const { desk } = useDesk();
  const query = useQuery(statementsOnClaimQuery(desk.slug, claim.id));
  return (
    <Section title={messages.statements}>
      <Loaded query={query} problemOf={problemOf} rows={4}>
        {(statements) => <Parties claim={claim} statements={statements} />}
      </Loaded>
    </Section>
  );
};

const newestFirst = (a: Statement, b: Statement): number => Date.parse(b.utteredAt) - Date.parse(a.utteredAt);

const Parties = ({
  claim,
  statements,
}: {
  readonly claim: Claim;
  readonly statements: readonly Statement[];
}) => {
  const { desk } = useDesk();
  const dispute = useDisputeNow(claim.disputeId);
  const positions = dispute?.claims.find(({ id }) => id === claim.id)?.positions ?? [];
  const parties = [...Map.groupBy([...statements].sort(newestFirst), ({ principalId }) => principalId)];
  const source = useSources(parties.map(([id]) => id));
  if (parties.length === 0)
    return (
      <Text c="dimmed" size="sm">
        {messages.noStatements}. {messages.noStatementsHint}
      </Text>
    );
  return (
    <Stack gap="lg">
      {parties.map(([id, said]) => {
        const position = positions.find(({ principalId }) => principalId === id)?.position;
        return (
          <Stack key={id} gap="xs">
            <Group gap="sm" align="baseline">
              <Title order={3} size="sm">
                <TextLink to="/desks/$desk/sources/$id" params={{ desk: desk.slug, id }} size="sm" fw={600}>
                  {source(id)?.name ?? '…'}
                </TextLink>
              </Title>
              {position && (
                <Text size="sm" span>
                  <PositionBadge position={position} />
                </Text>
              )}
              <Text size="xs" c="dimmed">
                {messages.statementCount(said.length)}
              </Text>
            </Group>
            {said.map((statement) => (
              <StatementCard key={statement.id} statement={statement} claimId={claim.id}>
                {statement.voidedAt !== undefined && (
                  <Text size="xs" c="var(--cc-against)">
                    {messages.voidedStatement}: {statement.voidReason}
                  </Text>
                )}
              </StatementCard>
            ))}
          </Stack>
        );
      })}
    </Stack>
  );
};
