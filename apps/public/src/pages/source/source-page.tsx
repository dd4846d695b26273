import type { Position } from '#disputes';
import type { PublicAddresses } from '#publishing';
import type { SourceMove, SourceRecord, SourceStatement } from '../../store/source-record.js';
import { Layout, feedsOf } from '../layout.js';
import { messages } from '../messages.js';
import { PositionMark, PositionShapes } from '../parts/badges.js';
import { FactCheckList, Further, asking } from '../parts/fact-check-list.js';
import { Day, Moment } from '../parts/moment.js';
import { Name, Words } from '../parts/words.js';

const text = messages.source;

export interface SourcePageProps {
  readonly addresses: PublicAddresses;
  readonly record: SourceRecord;
}

/** The public record of a source: what it said, how it moved, and what was found of what it claimed. */
export const SourcePage = ({ addresses, record }: SourcePageProps) => {
  const { id, name, desk, counts, statements, moves, verdicts } = record;
  const page = addresses.source(desk.slug, id);
  const more = (list: string, cursor: string | undefined) =>
    cursor === undefined ? undefined : asking(page, { [list]: cursor });
  return (
    <Layout
      addresses={addresses}
      title={name}
      description={text.description(name, desk.name)}
      canonical={page}
      desk={desk}
      kind="website"
      alternates={feedsOf(addresses, page, text.feed(name, desk.name))}
      data={[
        { href: addresses.feed(page, 'atom'), text: messages.feeds.atomShort },
        { href: addresses.feed(page, 'json'), text: messages.feeds.jsonShort },
        { href: `${addresses.native}/sources/${id}`, text: messages.feeds.api },
      ]}
    >
      <PositionShapes />
      <div className="measure listing">
        <p className="kicker">{record.kind === undefined ? text.source : text.kind(record.kind)}</p>
        <h1>
          <Name>{name}</Name>
        </h1>
        <ul className="figures">
          <li>{text.statementsOn(counts.statements, counts.claims)}</li>
          {Object.entries(counts.moves).map(([kind, count]) => (
            <li key={kind}>{text.movesOf(kind, count)}</li>
          ))}
        </ul>
        <p className="dateline">{text.boundary(desk.name)}</p>
        {moves.data.length > 0 && (
          <section aria-labelledby="moves">
            <h2 id="moves">{text.moves}</h2>
            <ol className="moves">
              {moves.data.map((move) => (
                <li key={move.at + move.claim.id + move.principal.id}>
                  <Move addresses={addresses} desk={desk.slug} sourceId={id} {...move} />
                </li>
              ))}
            </ol>
            <Further href={more('moves', moves.nextCursor)} words={text.earlier} />
          </section>
        )}
        {verdicts.data.length > 0 && (
          <section aria-labelledby="verdicts">
            <h2 id="verdicts">{text.verdicts}</h2>
            <FactCheckList addresses={addresses} factChecks={verdicts.data} level="h3" />
            <Further href={more('verdicts', verdicts.nextCursor)} words={messages.factChecks.further} />
          </section>
        )}
        {statements.data.length > 0 && (
          <section aria-labelledby="statements">
            <h2 id="statements">{text.statements}</h2>
            <ol className="said">
              {statements.data.map((statement) => (
                <li key={statement.id}>
                  <Said addresses={addresses} desk={desk.slug} sourceId={id} {...statement} />
                </li>
              ))}
            </ol>
            <Further href={more('statements', statements.nextCursor)} words={text.earlier} />
          </section>
        )}
      </div>
    </Layout>
  );
};

interface InDesk {
  readonly addresses: PublicAddresses;
  readonly desk: string;
  /** Whose page it is. */
  readonly sourceId: string;
}

const Move = ({
  addresses,
  desk,
  sourceId,
  at,
  claim,
  principal,
  from,
  to,
  kind,
  factCheck,
}: SourceMove & InDesk) => (
  <>
    <p>
      <Day at={at} />:{' '}
      {principal.id !== sourceId && (
        <>
          <Name>{principal.name}</Name>{' '}
        </>
      )}
      <strong>{messages.moves[kind]}</strong>{' '}
      <a href={addresses.page(desk, factCheck.slug)}>
        <Words language={claim.language}>{claim.wording}</Words>
      </a>
    </p>
    <p className="positions">
      <PositionMark position={from as Position} /> {text.then}{' '}
      <PositionMark position={to as Position | 'none'} />
    </p>
  </>
);

const Said = ({
  addresses,
  desk,
  sourceId,
  utteredAt,
  precision,
  speaker,
  principal,
  quote,
  paraphrase,
  outlet,
  url,
  stances,
}: SourceStatement & InDesk) => (
  <article>
    <p className="dateline">
      <Moment at={utteredAt} precision={precision as 'minute'} />
      {speaker.id !== sourceId && (
        <>
          {' · '}
          <a href={addresses.source(desk, speaker.id)}>
            <Name>{speaker.name}</Name>
          </a>
          {speaker.office !== undefined && `, ${speaker.office}`}
        </>
      )}
      {principal.id !== sourceId && (
        <>
          {` · ${messages.factChecks.onBehalf} `}
          <a href={addresses.source(desk, principal.id)}>
            <Name>{principal.name}</Name>
          </a>
        </>
      )}
      {outlet && (
        <>
          {' · '}
          {url === undefined ? <Name>{outlet.name}</Name> : <a href={url}>{outlet.name}</a>}
        </>
      )}
    </p>
    {quote ? (
      <blockquote lang={quote.language} dir="auto">
        <p>{quote.text}</p>
      </blockquote>
    ) : (
      <p dir="auto">{paraphrase}</p>
    )}
    <ul className="stances">
      {stances.map(({ claim, stance, factCheck }) => (
        <li key={claim.id}>
          <PositionMark position={stance as Position} />{' '}
          <a href={addresses.page(desk, factCheck.slug)}>
            <Words language={claim.language}>{claim.wording}</Words>
          </a>
        </li>
      ))}
    </ul>
  </article>
);
