import type { Position } from '#disputes';
import type { PublicAddresses } from '#publishing';
import type { SourceRecord, SourceStatement } from '../../store/source-record.js';
import { Layout, feedsOf } from '../layout.js';
import { messages } from '../messages.js';
import { PositionMark, PositionShapes } from '../parts/badges.js';
import { Chapter, Fact } from '../parts/chapter.js';
import { FactCheckList } from '../parts/fact-check-list.js';
import { Paging, asking } from '../parts/paging.js';
import { Said, SaidBy, qualified } from '../parts/statements.js';
import { Name, Words } from '../parts/words.js';
import { type InRecord, Moves } from './moves.js';

const text = messages.source;

export interface SourcePageProps {
  readonly addresses: PublicAddresses;
  readonly record: SourceRecord;
  /** Whether one of its lists is not at its beginning. */
  readonly further?: boolean;
}

/** The public record of a source: what it said, how it moved, and what was found of what it claimed. */
export const SourcePage = ({ addresses, record, further = false }: SourcePageProps) => {
  const { id, name, desk, statements, moves, verdicts } = record;
  const page = addresses.source(desk.slug, id);
  const next = (list: string, cursor: string | undefined, words: string) => ({
    href: cursor === undefined ? undefined : `${asking(page, { [list]: cursor })}#${list}`,
    words,
  });
  const place = { addresses, desk: desk.slug, sourceId: id };
  return (
    <Layout
      addresses={addresses}
      title={name}
      description={text.description(name, desk.name)}
      canonical={page}
      desk={desk}
      unlisted={further}
      alternates={feedsOf(addresses, page, text.feed(name, desk.name))}
      data={[
        { href: addresses.feed(page, 'atom'), text: messages.feeds.atomShort },
        { href: addresses.feed(page, 'json'), text: messages.feeds.jsonShort },
        { href: `${addresses.native}/sources/${id}`, text: messages.feeds.api },
      ]}
    >
      <PositionShapes />
      <article>
        <header className="opening measure">
          <p className="kicker">{record.kind === undefined ? text.source : text.kind(record.kind)}</p>
          <h1>
            <Name>{name}</Name>
          </h1>
          <Figures record={record} />
          <p className="note">{text.boundary(desk.name)}</p>
          {further && (
            <p className="note">
              <a href={page}>{messages.factChecks.back}</a>
            </p>
          )}
        </header>
        <Chapter id="moves" title={text.moves} {...(moves.data.length > 0 && { lead: text.movesLead })}>
          {moves.data.length === 0 ? <p>{text.movesEmpty}</p> : <Moves {...place} moves={moves.data} />}
          <Paging name={text.moves} next={next('moves', moves.nextCursor, text.earlierMoves)} />
        </Chapter>
        <Chapter
          id="verdicts"
          title={text.verdicts}
          {...(verdicts.data.length > 0 && { lead: text.verdictsLead })}
        >
          {verdicts.data.length === 0 ? (
            <p>{text.verdictsEmpty}</p>
          ) : (
            <FactCheckList addresses={addresses} factChecks={verdicts.data} />
          )}
          <Paging name={text.verdicts} next={next('verdicts', verdicts.nextCursor, text.earlierVerdicts)} />
        </Chapter>
        <Chapter
          id="statements"
          title={text.statements}
          {...(statements.data.length > 0 && { lead: text.statementsLead })}
        >
          {statements.data.length === 0 ? (
            <p>{text.statementsEmpty}</p>
          ) : (
            <ol className="statements">
              {statements.data.map((statement) => (
                <li key={statement.id}>
                  <SaidBy addresses={addresses} desk={desk.slug} statement={statement} />
                  <Said statement={statement} language={statement.stances[0]?.claim.language ?? 'en'} />
                  <Stances {...place} statement={statement} />
                </li>
              ))}
            </ol>
          )}
          <Paging
            name={text.statements}
            next={next('statements', statements.nextCursor, text.earlierStatements)}
          />
        </Chapter>
      </article>
    </Layout>
  );
};

/** How much there is of it, by kind. */
const Figures = ({ record: { counts } }: { record: SourceRecord }) => {
  const moves = Object.entries(counts.moves).map(([kind, count]) =>
    text.times(messages.moves[kind as keyof typeof messages.moves], count),
  );
  const verdicts = Object.entries(counts.verdicts).map(([key, count]) =>
    text.times(text.normalised(key), count),
  );
  return (
    <dl className="facts figures">
      <Fact name={text.record}>{text.statementsOn(counts.statements, counts.claims)}</Fact>
      <Fact name={text.moved}>{moves.length === 0 ? text.noMoves : moves.join(' · ')}</Fact>
      <Fact name={text.found}>{verdicts.length === 0 ? text.noVerdicts : verdicts.join(' · ')}</Fact>
    </dl>
  );
};

const Stances = ({
  addresses,
  desk,
  statement: { stances },
}: InRecord & { readonly statement: SourceStatement }) => (
  <ul className="stances">
    {stances.map(({ claim, stance, hedge, basis, factCheck }) => (
      <li key={claim.id}>
        <PositionMark position={stance as Position} />
        <span className="on">{qualified(hedge, basis)}</span>{' '}
        <a href={addresses.page(desk, factCheck.slug)}>
          <Words language={claim.language}>{claim.wording}</Words>
        </a>
      </li>
    ))}
  </ul>
);
