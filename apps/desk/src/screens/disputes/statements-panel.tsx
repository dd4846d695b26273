import { Drawer, Group, Stack, Text, Title } from '@mantine/core';
import { useDesk } from '../../data/desk.js';
import { useStatementsOf } from '../../data/statements.js';
import type { Dispute, Statement } from '../../data/types.js';
import { common } from '../../messages/common.js';
import { standing as messages } from '../../messages/disputes.js';
import { hedges } from '../../messages/words.js';
import { DisputeStateBadge, PositionBadge } from '../../parts/badges.js';
import { StatementCard } from '../../parts/statement-card.js';
import { TextLink } from '../../ui/link.js';

/** A cell of the matrix, or one statement of the timeline. */
export type Shown =
  { readonly claimId: string; readonly principalId: string } | { readonly statementId: string };

interface StatementsPanelProps {
  readonly shown: Shown | undefined;
  readonly dispute: Dispute;
  readonly known: ReadonlyMap<string, Statement>;
  readonly names: ReadonlyMap<string, string>;
  readonly onClose: () => void;
}

/** The words themselves, beside what they are the grounds of. */
export const StatementsPanel = ({ shown, onClose, ...rest }: StatementsPanelProps) => (
  <Drawer
    opened={shown !== undefined}
    onClose={onClose}
    // Esc of a dialog above it, which lies elsewhere in the document, is not for it.
    closeOnEscape={false}
    onKeyDown={(event) => {
      if (event.key === 'Escape' && event.currentTarget.contains(event.target as Node)) onClose();
    }}
    position="right"
    size="lg"
    title={shown && <PanelTitle shown={shown} {...rest} />}
    closeButtonProps={{ 'aria-label': common.close }}
    transitionProps={{ duration: 0 }}
    // To hold the page still, the style of all of its thousands of cells and marks would be worked out anew.
    lockScroll={false}
  >
    {shown &&
      ('statementId' in shown ? (
        <OneStatement {...rest} id={shown.statementId} />
      ) : (
        <PositionGrounds {...rest} {...shown} />
      ))}
  </Drawer>
);

type PartProps = Omit<StatementsPanelProps, 'shown' | 'onClose'>;

const PanelTitle = ({ shown, known, names }: PartProps & { readonly shown: Shown }) => (
  <Text fw={600}>
    {'principalId' in shown
      ? messages.title(names.get(shown.principalId) ?? '…')
      : names.get(known.get(shown.statementId)?.speakerId ?? '')}
  </Text>
);

const PositionGrounds = ({
  claimId,
  principalId,
  dispute,
  known,
}: PartProps & { readonly claimId: string; readonly principalId: string }) => {
  const { desk } = useDesk();
  const claim = dispute.claims.find(({ id }) => id === claimId);
  const position = claim?.positions.find((one) => one.principalId === principalId);
  const because = position?.because ?? [];
  const others = position?.voices.map(({ statementId }) => statementId) ?? [];
  const grounds = useStatementsOf(because.toReversed(), known);
  const heard = useStatementsOf(
    others.filter((id) => !because.includes(id)),
    known,
  );
  if (claim === undefined) return null;
  return (
    <Stack gap="md">
      <div>
        <TextLink to="/desks/$desk/claims/$id" params={{ desk: desk.slug, id: claim.id }} size="sm">
          {claim.wording}
        </TextLink>
        <Text size="sm">
          <DisputeStateBadge state={claim.state} />
        </Text>
      </div>
      {position && (
        <Text size="sm">
          <PositionBadge position={position.position} />
        </Text>
      )}
      <Cards title={messages.restsOn} statements={grounds} claimId={claimId} dispute={dispute} />
      {heard.length > 0 && (
        <Cards title={messages.alsoHeard} statements={heard} claimId={claimId} dispute={dispute} />
      )}
    </Stack>
  );
};

const OneStatement = ({ id, dispute, known }: PartProps & { readonly id: string }) => {
  const [statement] = useStatementsOf([id], known);
  return statement === undefined ? null : (
    <StatementCard statement={statement}>
      <Stances statement={statement} dispute={dispute} />
    </StatementCard>
  );
};

interface CardsProps {
  readonly title: string;
  readonly statements: readonly Statement[];
  readonly claimId: string;
  readonly dispute: Dispute;
}

const Cards = ({ title, statements, claimId, dispute }: CardsProps) => (
  <Stack gap="xs" component="section">
    <Title order={3} size="h6">
      {title}
    </Title>
    {statements.map((statement) => (
      <StatementCard key={statement.id} statement={statement} claimId={claimId}>
        {/* A position that follows from other claims: those are what the statement speaks of. */}
        {!statement.stances.some((stance) => stance.claimId === claimId) && (
          <>
            <Text size="xs" c="dimmed">
              {messages.derived}
            </Text>
            <Stances statement={statement} dispute={dispute} />
          </>
        )}
      </StatementCard>
    ))}
  </Stack>
);

/** On which claims of the dispute a statement takes which stance. */
const Stances = ({
  statement: { stances },
  dispute,
}: {
  readonly statement: Statement;
  readonly dispute: Dispute;
}) => (
  <Stack component="ul" gap={4} m={0} p={0} style={{ listStyle: 'none' }}>
    {stances.map(({ claimId, stance, hedge }) => (
      <Group component="li" key={claimId} gap="xs" wrap="nowrap" align="baseline">
        <Text span size="sm">
          <PositionBadge position={stance} />
        </Text>
        <Text span size="sm">
          {dispute.claims.find(({ id }) => id === claimId)?.wording}
          {hedge !== 'none' && (
            <Text span c="dimmed">
              {' '}
              ({hedges[hedge]})
            </Text>
          )}
        </Text>
      </Group>
    ))}
  </Stack>
);
