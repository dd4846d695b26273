import { disputeStateLabels, headlineOf } from '#disputes';
import type { PublicAddresses } from '#publishing';
import type { OnRecord } from '../../store/dispute-records.js';
import { endOf } from '../calendar-day.js';
import { Layout, feedsOf } from '../layout.js';
import { messages } from '../messages.js';
import { PositionShapes, StateBadge } from '../parts/badges.js';
import { Chapter } from '../parts/chapter.js';
import { Matrix } from '../parts/matrix.js';
import { moment } from '../parts/moment.js';
import { Standing } from '../parts/standing.js';
import { Statements } from '../parts/statements.js';
import { Timeline } from '../parts/timeline.js';
import { inLanguage, written } from '../parts/words.js';
import { standingsOf } from '../view/standings.js';
import { timelineOf } from '../view/timeline.js';

const text = messages.dispute;

export interface DisputePageProps {
  readonly addresses: PublicAddresses;
  /** The dispute's live fact-checks. */
  readonly found: readonly [OnRecord, ...OnRecord[]];
  /** A day: what had been said by the end of it. */
  readonly asOf?: string;
}

/** A question, and who says what on every claim about it that the desk has checked. */
export const DisputePage = ({ addresses, found, asOf }: DisputePageProps) => {
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
  const page = addresses.dispute(desk.slug, dispute.id ?? '');
  return (
    <Layout
      addresses={addresses}
      title={question}
      description={text.description(question, disputeStateLabels[headline], found.length)}
      canonical={page}
      desk={desk}
      unlisted={asOf !== undefined}
      alternates={feedsOf(addresses, addresses.desk(desk.slug), desk.name)}
      data={[
        { href: addresses.feed(addresses.desk(desk.slug), 'atom'), text: messages.feeds.atomShort },
        { href: addresses.feed(addresses.desk(desk.slug), 'json'), text: messages.feeds.jsonShort },
      ]}
    >
      <PositionShapes />
      <article>
        <header className="opening measure">
          <p className="kicker">{text.title}</p>
          <h1 {...written(question, claim.language)}>{question}</h1>
          <dl className="findings">
            <div>
              <dt>{text.headline}</dt>
              <dd>
                <StateBadge state={headline} />
                <p className="note">{asOf === undefined ? text.now : text.atThen(moment(asOf, 'day'))}</p>
              </dd>
            </div>
            <div>
              <dt>{text.time}</dt>
              <dd>
                <AsOf page={page} asOf={asOf} />
              </dd>
            </div>
          </dl>
        </header>
        <Chapter id="positions" title={messages.matrix.title} lead={messages.matrix.lead}>
          <Matrix addresses={addresses} desk={desk.slug} standings={standings} />
        </Chapter>
        <FactChecks addresses={addresses} found={found} />
        <Chapter id="timeline" title={messages.timeline.title} lead={messages.timeline.lead}>
          <Timeline
            addresses={addresses}
            desk={desk.slug}
            entries={timelineOf(parts, standings.claims, then)}
            claims={standings.claims}
          />
        </Chapter>
        <Chapter id="statements" title={messages.statements.title}>
          <Statements addresses={addresses} desk={desk.slug} claims={standings.claims} />
        </Chapter>
      </article>
    </Layout>
  );
};

/** A plain form: it asks for this page, at another time. */
const AsOf = ({ page, asOf }: { page: string; asOf: string | undefined }) => (
  <form action={page} method="get" className="as-of">
    <label htmlFor="asOf">{text.asOf}</label>
    <input type="date" id="asOf" name="asOf" defaultValue={asOf} aria-describedby="asOf-hint" />
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

const FactChecks = ({ addresses, found }: Pick<DisputePageProps, 'addresses' | 'found'>) => (
  <Chapter id="fact-checks" title={text.claims}>
    <ul className="checks">
      {found.map(({ document: { slug, desk, claim, verdict, disputeNow } }) => (
        <li key={slug}>
          <h3 {...inLanguage(claim.language)}>
            <a href={addresses.page(desk.slug, slug)}>{claim.wording}</a>
          </h3>
          <Standing verdict={verdict} disputeNow={disputeNow} />
          <p {...written(verdict.summary, claim.language)}>{verdict.summary}</p>
        </li>
      ))}
    </ul>
  </Chapter>
);
