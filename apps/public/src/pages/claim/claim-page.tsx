import type { DisputeRecord } from '#disputes';
import { type PublicAddresses, claimReviewOf, scriptJson } from '#publishing';
import { oembedLinks } from '../../embeds/oembed.js';
import { Layout, feedsOf } from '../layout.js';
import { messages } from '../messages.js';
import { PositionShapes } from '../parts/badges.js';
import { Chapter } from '../parts/chapter.js';
import { Contents } from '../parts/contents.js';
import { WithRecord } from '../parts/links.js';
import { Matrix } from '../parts/matrix.js';
import { Statements } from '../parts/statements.js';
import { Timeline } from '../parts/timeline.js';
import { type FactCheckRead, type Standings, standingsOf } from '../view/standings.js';
import { disputeShown, withdrawalOf } from '../view/shown.js';
import { timelineOf } from '../view/timeline.js';
import { CiteChapter } from './cite.js';
import { CounterclaimsChapter } from './counterclaims.js';
import { EvidenceChapter, RepliesChapter } from './evidence.js';
import { Opening } from './opening.js';
import { Reasons, reasonsTitle } from './reasons.js';
import { VersionsChapter } from './versions.js';

export interface ClaimPageProps {
  readonly addresses: PublicAddresses;
  readonly document: FactCheckRead;
  /** Of the version that is shown. */
  readonly record?: DisputeRecord | undefined;
  /** Who of those whom it names has a record: see `WithRecord`. */
  readonly onRecord?: ReadonlySet<string> | undefined;
  /** The version before it. */
  readonly before?: FactCheckRead | undefined;
  /** Set when this version is not the live one, or no longer public. */
  readonly old?: boolean;
}

/** One fact-check, whole: all of it can be read without a script. */
export const ClaimPage = (props: ClaimPageProps) => {
  const { addresses, document, record, onRecord, before, old = false } = props;
  const parts = [{ document, record }];
  const standings = standingsOf(parts);
  const { desk, statements, counterclaims } = document;
  return (
    <Layout {...headOf(props)}>
      <PositionShapes />
      <WithRecord value={onRecord}>
        <article>
          <Opening addresses={addresses} document={document} old={old} />
          <Contents chapters={chaptersOf(document)} />
          <Reasons addresses={addresses} document={document} />
          <Chapter id="positions" title={messages.matrix.title} lead={messages.matrix.lead} wide>
            <Matrix addresses={addresses} desk={desk.slug} standings={standings} />
          </Chapter>
          <Chapter id="timeline" title={messages.timeline.title} lead={messages.timeline.lead}>
            <Timeline
              addresses={addresses}
              desk={desk.slug}
              entries={timelineOf(parts, standings.claims)}
              claims={standings.claims}
            />
          </Chapter>
          {counterclaims.length > 0 && (
            <CounterclaimsChapter addresses={addresses} document={document} standings={standings} />
          )}
          <Chapter
            id="statements"
            title={messages.statements.title}
            {...(statements.length > 0 && { lead: messages.statements.lead })}
          >
            <Statements addresses={addresses} desk={desk.slug} claims={standings.claims} />
          </Chapter>
          <EvidenceChapter document={document} />
          <RepliesChapter addresses={addresses} document={document} shown={shownIn(standings)} />
          <VersionsChapter addresses={addresses} document={document} before={before} old={old} />
          <CiteChapter addresses={addresses} document={document} old={old} />
        </article>
      </WithRecord>
    </Layout>
  );
};

const chaptersOf = (document: FactCheckRead) => [
  { id: 'verdict', title: reasonsTitle(document) },
  { id: 'positions', title: messages.matrix.title },
  { id: 'timeline', title: messages.timeline.title },
  ...(document.counterclaims.length > 0
    ? [{ id: 'counterclaims', title: messages.counterclaims.title }]
    : []),
  { id: 'statements', title: messages.statements.title },
  { id: 'evidence', title: messages.evidence.title },
  { id: 'replies', title: messages.replies.title },
  { id: 'versions', title: messages.versions.title },
  { id: 'cite', title: messages.cite.title },
];

const shownIn = ({ claims }: Standings): ReadonlySet<string> =>
  new Set(claims.flatMap(({ statements }) => statements.map(({ id }) => id)));

/** What the page says of itself. An old version belongs to the page of the live one, and is not to be found by itself. */
const headOf = ({ addresses, document, old = false }: ClaimPageProps) => {
  const { desk, slug, claim, firstPublishedAt, publishedAt, version } = document;
  const numbered = old ? version : undefined;
  const json = addresses.document(slug, numbered);
  const feeds = addresses.desk(desk.slug);
  const withdrawal = withdrawalOf(document);
  return {
    addresses,
    desk,
    kind: 'article' as const,
    author: addresses.desk(desk.slug),
    section: claim.topics[0],
    published: firstPublishedAt,
    modified: publishedAt,
    unlisted: old,
    ...(withdrawal
      ? withdrawnHead(addresses, document, withdrawal.reason)
      : standingHead(addresses, document, numbered)),
    alternates: [
      { href: json, type: 'application/json', title: messages.feeds.document },
      ...(withdrawal
        ? []
        : [
            { href: json, type: 'application/ld+json', title: messages.feeds.linkedData },
            ...oembedLinks(addresses, addresses.page(desk.slug, slug), messages.feeds.oembed),
          ]),
      ...feedsOf(addresses, feeds, desk.name),
    ],
    data: [
      { href: json, text: messages.feeds.document },
      { href: addresses.feed(feeds, 'atom'), text: messages.feeds.atomShort },
      { href: addresses.feed(feeds, 'json'), text: messages.feeds.jsonShort },
    ],
  };
};

const standingHead = (addresses: PublicAddresses, document: FactCheckRead, numbered: number | undefined) => {
  const { desk, slug, claim, verdict } = document;
  const { label } = disputeShown(document);
  return {
    title: claim.wording,
    description: messages.claim.description(verdict.label, label, verdict.summary),
    canonical: addresses.page(desk.slug, slug),
    image: {
      href: addresses.image(desk.slug, slug, numbered),
      alt: messages.claim.image(claim.wording, verdict.label, label),
    },
    linkedData: scriptJson(claimReviewOf(document, addresses, numbered)),
  };
};

/** Nothing that goes where the page does not, which says that it holds no longer: no markup, no picture, no verdict. */
const withdrawnHead = (
  addresses: PublicAddresses,
  { desk, slug, claim, version }: FactCheckRead,
  reason: string,
) => ({
  title: messages.claim.withdrawn(claim.wording),
  description: messages.claim.withdrawnDescription(desk.name, reason),
  // That of the fact-check has nothing any more.
  canonical: addresses.page(desk.slug, slug, version),
});
