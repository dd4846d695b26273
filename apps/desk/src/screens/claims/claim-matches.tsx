import { Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import type { LinkKind } from '../../../../../libs/claims/src/domain/claim-link.js';
import type { DisputeState } from '../../../../../libs/disputes/src/domain/vocabulary.js';
import { useLinkClaim } from '../../data/claim-links.js';
import { matchesQuery } from '../../data/claims.js';
import { useDesk } from '../../data/desk.js';
import { problemOf } from '../../data/problem.js';
import type { Allowed, Claim, ClaimMatch } from '../../data/types.js';
import { claims as messages } from '../../messages/claims.js';
import { DisputeStateBadge } from '../../parts/badges.js';
import { CanButton } from '../../ui/can-button.js';
import { TextLink } from '../../ui/link.js';
import { Loaded } from '../../ui/loaded.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { Section } from '../../ui/section.js';
import { Shaped } from '../../ui/shaped.js';
import detail from '../../ui/detail.module.css';

interface ClaimMatchesProps {
  readonly claim: Claim;
  readonly can: Allowed;
}

/** What the desk may have on the same matter, each with why it is thought so, and a click to say that it is. */
export const ClaimMatches = ({ claim, can }: ClaimMatchesProps) => {
  const { desk } = useDesk();
  const query = useQuery(matchesQuery(desk.slug, claim.id));
  const link = useLinkClaim(desk.slug, claim.id);
  const add = (kind: LinkKind, toId: string): void =>
    link.mutate({ kind, toId }, { onSuccess: () => notifications.show({ message: messages.linked }) });
  return (
    <Section title={messages.matches}>
      {link.error && <ProblemAlert problem={problemOf(link.error)} />}
      <Loaded query={query} problemOf={problemOf} rows={3}>
        {({ data }) =>
          data.length === 0 ? (
            <Text size="sm" c="dimmed">
              {messages.noMatches}
            </Text>
          ) : (
            <ul className={detail.list}>
              {data.map((match) => (
                <Match key={match.claim.id} match={match} can={can} onLink={add} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
};

interface MatchProps {
  readonly match: ClaimMatch;
  readonly can: Allowed;
  readonly onLink: (kind: LinkKind, toId: string) => void;
}

const Match = ({ match: { claim, kind, score, why }, can, onLink }: MatchProps) => {
  const { desk } = useDesk();
  return (
    <li className={detail.item}>
      <Text size="xs">
        {kind === 'counterclaim' ? (
          <Shaped colour="against" shape="⇄">
            {messages.likelyCounterclaim}
          </Shaped>
        ) : (
          <Shaped colour="open" shape="≈">
            {messages.alikeClaim}
          </Shaped>
        )}{' '}
        <Text span size="xs" c="dimmed">
          {messages.score(Math.round(score * 100))}
        </Text>
      </Text>
      <TextLink
        to="/desks/$desk/claims/$id"
        params={{ desk: desk.slug, id: claim.id }}
        search={{}}
        lang={claim.language}
        dir="auto"
        size="sm"
        fw={500}
      >
        {claim.wording}
      </TextLink>{' '}
      <Text span size="xs">
        <DisputeStateBadge state={claim.disputeState as DisputeState} />
      </Text>
      <Text component="ul" size="xs" c="dimmed" m={0} ps="md">
        {why.map(({ code, text }) => (
          <li key={code}>{text}</li>
        ))}
      </Text>
      <Group gap={4} mt={4}>
        <CanButton
          can={can}
          size="compact-sm"
          variant="default"
          onClick={() => onLink('contradicts', claim.id)}
        >
          {messages.linkAsCounterclaim}
        </CanButton>
        <CanButton can={can} size="compact-sm" variant="subtle" onClick={() => onLink('same_as', claim.id)}>
          {messages.linkAsSame}
        </CanButton>
      </Group>
    </li>
  );
};
