import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type Counterclaim, counterclaimsQuery } from '../../../data/claim-context.js';
import { useDisputeNow } from '../../../data/disputes.js';
import { useDesk } from '../../../data/desk.js';
import { useSources } from '../../../data/sources.js';
import type { Review, Statement } from '../../../data/types.js';
import { review as messages } from '../../../messages/review.js';
import { DisputeStateBadge, PositionBadge } from '../../../parts/badges.js';
import { StatementCard } from '../../../parts/statement-card.js';
import { TextLink } from '../../../ui/link.js';
import { Panel } from '../panel.js';
import classes from '../review.module.css';
import { StatementTools } from './statement-tools.js';
import type { DisputeState } from '../../../../../../libs/disputes/src/domain/vocabulary.js';

interface StatementsPanelProps {
  readonly review: Review;
  readonly statements: readonly Statement[];
  /** Statements that the draft cites, and how to cite one; absent where nothing is written here. */
  readonly cites: readonly string[];
  readonly onCite?: (id: string) => void;
  readonly onSee: (captureId: string) => void;
}

/** Who says what on the claim, the newest last, in the order of speech. */
export const StatementsPanel = ({ review, statements, cites, onCite, onSee }: StatementsPanelProps) => {
  const standing = statements
    .filter(({ voidedAt }) => voidedAt === undefined)
    .sort((one, other) => one.utteredAt.localeCompare(other.utteredAt));
  return (
    <Panel name="statements" count={standing.length} actions={<Origins review={review} />}>
      {standing.length === 0 && (
        <Text size="sm" c="dimmed">
          {messages.noStatements} {messages.noStatementsHint}
        </Text>
      )}
      <ul className={classes.list}>
        {standing.map((statement) => (
          <li key={statement.id} id={`statement-${statement.id}`} tabIndex={-1}>
            <StatementCard statement={statement} claimId={review.claimId}>
              <StatementTools
                statement={statement}
                language={review.claim.language}
                isCited={cites.includes(statement.id)}
                onCite={onCite}
                onSee={onSee}
              />
            </StatementCard>
          </li>
        ))}
      </ul>
    </Panel>
  );
};

/** Forty outlets with one origin are one source. */
const Origins = ({ review }: { readonly review: Review }) => {
  const dispute = useDisputeNow(review.claim.disputeId);
  const claim = dispute?.claims.find(({ id }) => id === review.claimId);
  return (
    claim && (
      <Text size="xs" c="dimmed">
        {messages.origins(claim.origins, claim.outlets)}
      </Text>
    )
  );
};

/** The claims that cannot be true beside this one, and who stands behind them. */
export const CounterclaimsPanel = ({ review }: { readonly review: Review }) => {
  const { desk } = useDesk();
  const { data = [] } = useQuery(counterclaimsQuery(desk.slug, review.claimId));
  if (data.length === 0) return null;
  return (
    <Panel name="counterclaims" count={data.length}>
      <ul className={classes.list}>
        {data.map((counterclaim) => (
          <li key={counterclaim.link.id} className={classes.line}>
            <CounterclaimLine counterclaim={counterclaim} />
          </li>
        ))}
      </ul>
    </Panel>
  );
};

const CounterclaimLine = ({ counterclaim: { link, claim } }: { readonly counterclaim: Counterclaim }) => {
  const { desk } = useDesk();
  const dispute = useDisputeNow(claim.disputeId);
  const positions = dispute?.claims.find(({ id }) => id === claim.id)?.positions ?? [];
  const source = useSources(positions.map(({ principalId }) => principalId));
  return (
    <>
      <Text size="sm" component="div">
        <TextLink
          to="/desks/$desk/claims/$id"
          params={{ desk: desk.slug, id: claim.id }}
          lang={claim.language}
          dir="auto"
        >
          {claim.wording}
        </TextLink>
      </Text>
      <Text size="sm" component="div" mt={4}>
        <DisputeStateBadge state={claim.disputeState as DisputeState} />
        {positions.map(({ principalId, position }) => (
          <span key={principalId}>
            {' · '}
            {source(principalId)?.name ?? '…'} <PositionBadge position={position} />
          </span>
        ))}
      </Text>
      {link.rationale && (
        <Text size="xs" c="dimmed" mt={4}>
          {link.rationale}
        </Text>
      )}
    </>
  );
};
