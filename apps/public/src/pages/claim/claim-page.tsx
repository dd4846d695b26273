import type { DisputeRecord } from '#disputes';
import { type PublicAddresses, claimReviewOf, scriptJson } from '#publishing';
import { oembedLinks } from '../../embeds/oembed.js';
import { Layout, feedsOf } from '../layout.js';
import { messages } from '../messages.js';
import { PositionShapes } from '../parts/badges.js';
import { Chapter } from '../parts/chapter.js';
import { Contents } from '../parts/contents.js';
import { WithRecord } from '../parts/links.js';
import { MatrixTurns } from '../parts/matrix-turns.js';
import { Matrix } from '../parts/matrix.js';
import { Statements } from '../parts/statements.js';
import { Timeline } from '../parts/timeline.js';
import { type Excerpt, type Places, bytes, excerptOf } from '../view/excerpt.js';
import { publishedOn } from '../view/published-on.js';
import { disputeShown, withdrawalOf } from '../view/shown.js';
import { type ClaimStanding, type FactCheckRead, standingsOf } from '../view/standings.js';
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
  /** When something newer than the version came on record, if anything did. */
  readonly newerAt?: string | undefined;
  readonly places?: Places;
}

/** One fact-check, whole: all of it can be read without a script. */
export const ClaimPage = (props: ClaimPageProps) => {
  const { addresses, document, onRecord, before, old = false, newerAt } = props;
  const excerpt = excerptIn(props);
  const { desk, statements, counterclaims } = document;
  const published = publishedOn([document]);
  return (
    <Layout {...headOf(props, excerpt)}>
      <PositionShapes />
      <WithRecord value={onRecord}>
        <article>
          <Opening addresses={addresses} document={document} old={old} newerAt={newerAt} />
          <Contents chapters={chaptersOf(document)} />
          <Reasons addresses={addresses} document={document} />
          <Chapter id="positions" title={messages.matrix.title} lead={messages.matrix.lead(published)} wide>
            <Matrix
              addresses={addresses}
              desk={desk.slug}
              standings={excerpt.standings}
              hrefOf={excerpt.statementHref}
            />
            <MatrixTurns turns={excerpt.turns} />
          </Chapter>
          <Chapter id="timeline" title={messages.timeline.title} lead={messages.timeline.lead(published)}>
            <Timeline addresses={addresses} desk={desk.slug} excerpt={excerpt} />
          </Chapter>
          {counterclaims.length > 0 && (
            <CounterclaimsChapter addresses={addresses} document={document} claims={besides(excerpt)} />
          )}
          <Chapter
            id="statements"
            title={messages.statements.title}
            {...(statements.length > 0 && { lead: messages.statements.lead(published) })}
          >
            <Statements addresses={addresses} desk={desk.slug} excerpt={excerpt} />
          </Chapter>
          <EvidenceChapter document={document} />
          <RepliesChapter addresses={addresses} document={document} hrefOf={excerpt.statementHref} />
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

const FIRST: Places = { statements: 1, timeline: 1, parties: 1, claims: 1 };

const excerptIn = ({ addresses, document, record, old, places = FIRST }: ClaimPageProps): Excerpt => {
  const parts = [{ document, record }];
  const standings = standingsOf(parts);
  const counters = new Map(document.counterclaims.map((one) => [one.id, one]));
  return excerptOf({
    standings,
    entries: timelineOf(parts, standings.claims),
    asked: places,
    page: addresses.page(document.desk.slug, document.slug),
    ...(old && { question: { version: String(document.version) } }),
    alsoOf: ({ id, wording }) => BESIDE + bytes(wording, counters.get(id)?.rationale),
  });
};

/** About how many bytes the markup of a claim has side by side with another, without its words. */
const BESIDE = 900;

/** What can't be true together stands beside the claim on each page. */
const besides = ({ claims, standings }: Excerpt): readonly ClaimStanding[] => [
  ...claims.filter(({ checked }) => checked),
  ...standings.claims.filter(({ checked }) => !checked),
];

/**
 * What the page says of itself. An old version belongs to the page of the live one, and so does where a list goes on:
 * neither is to be found by itself.
 */
const headOf = ({ addresses, document, old = false }: ClaimPageProps, { further }: Excerpt) => {
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
    unlisted: old || further,
    ...(withdrawal
      ? withdrawnHead(addresses, document, withdrawal.reason)
      : standingHead(addresses, document, numbered)),
    ...(withdrawal === undefined &&
      !further && { linkedData: scriptJson(claimReviewOf(document, addresses, numbered)) }),
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
