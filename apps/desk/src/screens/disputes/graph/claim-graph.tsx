import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useDesk } from '../../../data/desk.js';
import { type Clocks, disputeLinksQuery } from '../../../data/disputes.js';
import { problemOf } from '../../../data/problem.js';
import type { Dispute, DisputeLinks } from '../../../data/types.js';
import { graph as messages } from '../../../messages/disputes.js';
import { inWords } from '../../../messages/words.js';
import { DisputeStateBadge } from '../../../parts/badges.js';
import { Empty } from '../../../ui/empty.js';
import { TextLink } from '../../../ui/link.js';
import { Loaded } from '../../../ui/loaded.js';
import classes from './graph.module.css';
import { type ClaimLinkDrawn, type Drawn, type Edge, NODE, layoutOf, pathThrough } from './layout.js';

interface ClaimGraphProps {
  readonly dispute: Dispute;
  readonly clocks: Clocks;
}

/** How the claims hang together: drawn, and in words. */
export const ClaimGraph = ({ dispute, clocks }: ClaimGraphProps) => {
  const { desk } = useDesk();
  const query = useQuery(disputeLinksQuery(desk.slug, dispute.id, clocks));
  return (
    <Loaded query={query} problemOf={problemOf}>
      {(links) =>
        links.claimLinks.length === 0 ? (
          <Empty title={messages.none} hint={messages.noneHint} />
        ) : (
          <Links dispute={dispute} links={links} />
        )
      }
    </Loaded>
  );
};

interface LinksProps {
  readonly dispute: Dispute;
  readonly links: DisputeLinks;
}

const Links = ({ dispute: { claims }, links }: LinksProps) => {
  const { claimLinks } = links;
  // A dismissed link is none: it stands in words, with the reason, and draws no line.
  const drawn = useMemo(
    () =>
      layoutOf(
        claims,
        claimLinks.filter(({ status }) => status !== 'dismissed'),
      ),
    [claims, claimLinks],
  );
  return (
    <Stack gap="lg">
      <Text size="sm" c="dimmed">
        {messages.hint}
      </Text>
      <Drawing drawn={drawn} claims={claims} links={links} />
      <Legend />
      <section aria-label={messages.inWords}>
        <Title order={2} size="h5" mb="xs">
          {messages.inWords}
        </Title>
        <ul className={classes.words}>
          {claimLinks.map((link) => (
            <li key={link.id}>
              <InWords link={link} claims={claims} links={links} />
            </li>
          ))}
        </ul>
      </section>
    </Stack>
  );
};

interface Named {
  readonly claims: Dispute['claims'];
  readonly links: DisputeLinks;
}

const wordingOf = (id: string, { claims, links }: Named): string =>
  [...claims, ...links.claims].find((claim) => claim.id === id)?.wording ?? '…';

const Drawing = ({ drawn, claims, links }: Named & { readonly drawn: Drawn }) => {
  const { desk } = useDesk();
  return (
    // What is drawn is said in words below; here the claims themselves can be reached.
    <div className={classes.scroller}>
      <div className={classes.graph} style={{ inlineSize: drawn.width, blockSize: drawn.height }}>
        <svg width={drawn.width} height={drawn.height} aria-hidden>
          <defs>
            <marker
              id="cc-arrow"
              viewBox="0 0 10 10"
              refX="9"
              refY="5"
              markerWidth="5"
              markerHeight="5"
              orient="auto"
            >
              <path d="M0 0L10 5L0 10z" className={classes.head} />
            </marker>
          </defs>
          {drawn.edges.map((edge) => (
            <Line key={edge.link.id} edge={edge} />
          ))}
        </svg>
        {drawn.nodes.map(({ id, x, y }) => {
          const claim = claims.find((one) => one.id === id);
          return (
            <div
              key={id}
              className={classes.node}
              data-outside={claim === undefined}
              style={{
                insetInlineStart: x - NODE.width / 2,
                insetBlockStart: y - NODE.height / 2,
                inlineSize: NODE.width,
                blockSize: NODE.height,
              }}
            >
              <TextLink
                to="/desks/$desk/claims/$id"
                params={{ desk: desk.slug, id }}
                c="inherit"
                size="sm"
                className={classes.wording}
                title={wordingOf(id, { claims, links })}
              >
                {wordingOf(id, { claims, links })}
              </TextLink>
              <Text size="xs" c="dimmed">
                {claim ? <DisputeStateBadge state={claim.state} /> : messages.outside}
              </Text>
            </div>
          );
        })}
      </div>
    </div>
  );
};

/** Two lines without a head for what goes both ways; one with a head for what follows. */
const Line = ({ edge: { link, points } }: { readonly edge: Edge }) => {
  const path = pathThrough(points);
  return (
    <g className={classes.line} data-kind={link.kind} data-status={link.status}>
      <path d={path} markerEnd={link.kind === 'entails' ? 'url(#cc-arrow)' : undefined} />
      {link.kind === 'contradicts' && <path d={path} className={classes.between} />}
    </g>
  );
};

const Legend = () => (
  <ul className={classes.legend}>
    {(['contradicts', 'entails', 'suggested'] as const).map((kind) => (
      <li key={kind}>
        <svg width={44} height={12} aria-hidden>
          <g
            className={classes.line}
            data-kind={kind === 'suggested' ? 'entails' : kind}
            data-status={kind === 'suggested' ? 'suggested' : 'confirmed'}
          >
            <path d="M0 6H42" markerEnd={kind === 'contradicts' ? undefined : 'url(#cc-arrow)'} />
            {kind === 'contradicts' && <path d="M0 6H42" className={classes.between} />}
          </g>
        </svg>
        {messages.legend[kind]}
      </li>
    ))}
  </ul>
);

const InWords = ({ link, ...named }: Named & { readonly link: ClaimLinkDrawn }) => (
  <>
    «{wordingOf(link.fromId, named)}» <b>{messages.kind[link.kind]}</b> «{wordingOf(link.toId, named)}»{' '}
    <Text span size="xs" c="dimmed">
      {messages.status[link.status]}
      {link.dismissal !== undefined && `: ${inWords(link.dismissal)}`}
    </Text>
    {link.rationale !== undefined && (
      <Text size="sm" c="dimmed">
        {messages.rationale}: {link.rationale}
      </Text>
    )}
  </>
);
