import { type DisputeState, disputeStateLabels, headlineOf } from '#disputes';
import type { PublicAddresses } from '#publishing';
import type { OnRecord } from '../../store/dispute-records.js';
import { endOf } from '../calendar-day.js';
import { Layout, deskImage, feedsOf } from '../layout.js';
import { messages } from '../messages.js';
import { PositionShapes, StateBadge } from '../parts/badges.js';
import { Chapter } from '../parts/chapter.js';
import { WithRecord } from '../parts/links.js';
import { MatrixTurns } from '../parts/matrix-turns.js';
import { Matrix } from '../parts/matrix.js';
import { moment } from '../parts/moment.js';
import { Newer } from '../parts/newer.js';
import { Paging } from '../parts/paging.js';
import { Standing } from '../parts/standing.js';
import { Statements } from '../parts/statements.js';
import { Timeline } from '../parts/timeline.js';
import { inLanguage, written } from '../parts/words.js';
import { type Excerpt, type Places, bytes, excerptOf } from '../view/excerpt.js';
import { publishedOn } from '../view/published-on.js';
import { type Standings, standingsOf } from '../view/standings.js';
import { timelineOf } from '../view/timeline.js';

const text = messages.dispute;

export interface DisputePageProps {
  readonly addresses: PublicAddresses;
  /** The dispute's live fact-checks. */
  readonly found: readonly [OnRecord, ...OnRecord[]];
  /** Who of those whom it names has a record: see `WithRecord`. */
  readonly onRecord: ReadonlySet<string>;
  /** A day: what had been said by the end of it. */
  readonly asOf?: string;
  readonly today: string;
  readonly places: Places;
}

/** A question, and who says what on every claim about it that the desk has checked. */
export const DisputePage = ({ addresses, found, onRecord, asOf, today, places }: DisputePageProps) => {
  const { desk, dispute, claim } = found[0].document;
  const then = asOf === undefined ? undefined : endOf(asOf);
  const question = dispute.question ?? '';
  const parts = found.map(({ document, record }) => ({
    document,
    record,
    href: addresses.page(desk.slug, document.slug),
  }));
  const standings = standingsOf(parts, then);
  const states =
    then === undefined
      ? found.map(({ document }) => document.disputeNow.state)
      : standings.claims.filter(({ checked }) => checked).map(({ state }) => state);
  const headline = headlineOf(states);
  const newerAt = found
    .flatMap((one) => one.newerAt ?? [])
    .sort()
    .at(-1);
  const published = publishedOn(found.map(({ document }) => document));
  const page = addresses.dispute(desk.slug, dispute.id ?? '');
  const summaries = new Map(found.map(({ document: { claim, verdict } }) => [claim.id, verdict.summary]));
  const excerpt = excerptOf({
    standings,
    entries: timelineOf(parts, standings.claims, then),
    asked: places,
    page,
    question: { asOf },
    alsoOf: ({ checked, id, wording }) => (checked ? CHECK + bytes(wording, summaries.get(id)) : 0),
  });
  return (
    <Layout
      addresses={addresses}
      title={question}
      description={text.description(question, disputeStateLabels[headline], found.length)}
      canonical={page}
      desk={desk}
      unlisted={asOf !== undefined || excerpt.further}
      image={
        // Its own picture has how the parties stand now.
        asOf === undefined
          ? {
              href: addresses.disputeImage(desk.slug, dispute.id ?? ''),
              alt: text.image(question, disputeStateLabels[headline]),
            }
          : deskImage(addresses, desk)
      }
      alternates={feedsOf(addresses, addresses.desk(desk.slug), desk.name)}
      data={[
        { href: addresses.feed(addresses.desk(desk.slug), 'atom'), text: messages.feeds.atomShort },
        { href: addresses.feed(addresses.desk(desk.slug), 'json'), text: messages.feeds.jsonShort },
      ]}
    >
      <PositionShapes />
      <WithRecord value={onRecord}>
        <article>
          <header className="opening measure">
            <p className="kicker">{text.title}</p>
            <h1 {...written(question, claim.language)}>{question}</h1>
            <dl className="findings">
              <div>
                <dt>{text.between}</dt>
                <dd>
                  <StateBadge state={headline} />
                  <p className="note">{asOf === undefined ? text.now : text.atThen(moment(asOf, 'day'))}</p>
                  {newerAt !== undefined && (
                    <p className="note">
                      <Newer at={newerAt} />
                    </p>
                  )}
                </dd>
              </div>
              <div className="on-screen">
                <dt>{text.time}</dt>
                <dd>
                  <AsOf page={page} asOf={asOf} today={today} />
                </dd>
              </div>
            </dl>
          </header>
          <Chapter id="positions" title={messages.matrix.title} lead={messages.matrix.lead(published)} wide>
            <Matrix
              addresses={addresses}
              desk={desk.slug}
              standings={excerpt.standings}
              hrefOf={excerpt.statementHref}
              then={then !== undefined}
            />
            <MatrixTurns turns={excerpt.turns} />
          </Chapter>
          <FactChecks addresses={addresses} found={found} excerpt={excerpt} then={then !== undefined} />
          <Chapter id="timeline" title={messages.timeline.title} lead={messages.timeline.lead(published)}>
            <Timeline addresses={addresses} desk={desk.slug} excerpt={excerpt} then={then !== undefined} />
          </Chapter>
          <Chapter
            id="statements"
            title={messages.statements.title}
            lead={messages.statements.leadOf(published)}
          >
            <Statements addresses={addresses} desk={desk.slug} excerpt={excerpt} then={then !== undefined} />
          </Chapter>
        </article>
      </WithRecord>
    </Layout>
  );
};

/** A plain form: it asks for this page, at another time. */
const AsOf = ({ page, asOf, today }: { page: string; asOf: string | undefined; today: string }) => (
  <form action={page} method="get" className="as-of">
    <label htmlFor="asOf">{text.asOf}</label>
    <input type="date" id="asOf" name="asOf" max={today} defaultValue={asOf} aria-describedby="asOf-hint" />
    <button type="submit">{text.show}</button>
    <p className="note" id="asOf-hint">
      {text.asOfHint}
      {asOf !== undefined && (
        <>
          {' '}
          <a href={page}>{text.latest}</a>
        </>
      )}
    </p>
  </form>
);

/** About how many bytes the markup of a fact-check has in the list of them, without its words. */
const CHECK = 1_150;

/** Of the claims that are shown. At another day, a verdict says that it is today's: it has no other. */
const FactChecks = ({
  addresses,
  found,
  excerpt: { standings, turns },
  then,
}: Pick<DisputePageProps, 'addresses' | 'found'> & { excerpt: Excerpt; then: boolean }) => (
  <Chapter id="fact-checks" title={text.claims} {...(then && { lead: text.claimsThen })}>
    <ul className="checks">
      {shownOf(found, standings).map(({ document: { slug, desk, claim, verdict, disputeNow } }) => (
        <li key={slug}>
          <h3 {...inLanguage(claim.language)}>
            <a href={addresses.page(desk.slug, slug)}>{claim.wording}</a>
          </h3>
          <Standing
            verdict={verdict}
            dispute={then ? stateOf(claim.id, standings) : disputeNow}
            then={then}
          />
          <p {...written(verdict.summary, claim.language)}>{verdict.summary}</p>
        </li>
      ))}
    </ul>
    <Paging name={text.claims} {...turns('claims', 'fact-checks')} />
  </Chapter>
);

const shownOf = (found: readonly OnRecord[], { claims }: Standings): readonly OnRecord[] => {
  const shown = new Set(claims.map(({ id }) => id));
  return found.filter(({ document: { claim } }) => shown.has(claim.id));
};

const stateOf = (claimId: string, { claims }: Standings): { state: DisputeState; label: string } => {
  const { state = 'no_position' } = claims.find(({ id }) => id === claimId) ?? {};
  return { state, label: disputeStateLabels[state] };
};
