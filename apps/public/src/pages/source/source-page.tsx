import type { Position } from '#disputes';
import type { PublicAddresses } from '#publishing';
import type { SourceRecord, SourceStatement } from '../../store/source-record.js';
import { Layout, deskImage, feedsOf } from '../layout.js';
import { messages } from '../messages.js';
import { PositionMark, PositionShapes } from '../parts/badges.js';
import { Chapter, Fact } from '../parts/chapter.js';
import { FactCheckList } from '../parts/fact-check-list.js';
import { Paging, asking } from '../parts/paging.js';
import { Said, SaidBy, qualified } from '../parts/statements.js';
import { Words } from '../parts/words.js';
import { type InRecord, Moves } from './moves.js';

const text = messages.source;

export interface SourcePageProps {
  readonly addresses: PublicAddresses;
  readonly record: SourceRecord;
  /** Whether one of its lists is not at its beginning. */
  readonly further?: boolean;
}

/** The public record of a source: what it said, how it moved, what was found of what it claimed, and what appeared in it. */
export const SourcePage = ({ addresses, record, further = false }: SourcePageProps) => {
  const { id, name, desk, counts } = record;
  const page = addresses.source(desk.slug, id);
  // An outlet that never spoke itself is no party to anything: there is only what others said in it.
  const speaks = counts.statements > 0;
  const place = { addresses, desk: desk.slug, sourceId: id };
  const lists = { ...place, page, record };
  return (
    <Layout
      addresses={addresses}
      title={name}
      description={(speaks ? text.description : text.outletDescription)(name, desk.name)}
      canonical={page}
      desk={desk}
      unlisted={further}
      image={deskImage(addresses, desk)}
      {...(speaks && { alternates: feedsOf(addresses, page, text.feed(name, desk.name)) })}
      data={[
        ...(speaks
          ? [
              { href: addresses.feed(page, 'atom'), text: messages.feeds.atomShort },
              { href: addresses.feed(page, 'json'), text: messages.feeds.jsonShort },
            ]
          : []),
        { href: `${addresses.native}/sources/${id}`, text: messages.feeds.api },
      ]}
    >
      <PositionShapes />
      <article>
        <header className="opening measure">
          <p className="kicker">{kindOf(record)}</p>
          <h1 dir="auto">{name}</h1>
          <Figures record={record} />
          <p className="note">{text.boundary(desk.name)}</p>
          {further && (
            <p className="note">
              <a href={page}>{messages.factChecks.back}</a>
            </p>
          )}
        </header>
        {speaks && <Spoken {...lists} />}
        {counts.carried > 0 && <StatementsChapter {...lists} list="carried" />}
      </article>
    </Layout>
  );
};

interface Lists extends InRecord {
  /** The address of the first page of all. */
  readonly page: string;
  readonly record: SourceRecord;
}

const nextOf = (page: string, list: string, cursor: string | undefined, words: string) => ({
  href: cursor === undefined ? undefined : `${asking(page, { [list]: cursor })}#${list}`,
  words,
});

/** Of who takes positions. */
const Spoken = (lists: Lists) => {
  const { page, record, ...place } = lists;
  const { moves, verdicts } = record;
  return (
    <>
      <Chapter id="moves" title={text.moves} {...(moves.data.length > 0 && { lead: text.movesLead })}>
        {moves.data.length === 0 ? <p>{text.movesEmpty}</p> : <Moves {...place} moves={moves.data} />}
        <Paging name={text.moves} next={nextOf(page, 'moves', moves.nextCursor, text.earlierMoves)} />
      </Chapter>
      <Chapter
        id="verdicts"
        title={text.verdicts}
        {...(verdicts.data.length > 0 && { lead: text.verdictsLead })}
      >
        {verdicts.data.length === 0 ? (
          <p>{text.verdictsEmpty}</p>
        ) : (
          <FactCheckList addresses={place.addresses} factChecks={verdicts.data} />
        )}
        <Paging
          name={text.verdicts}
          next={nextOf(page, 'verdicts', verdicts.nextCursor, text.earlierVerdicts)}
        />
      </Chapter>
      <StatementsChapter {...lists} list="statements" />
    </>
  );
};

/** What it said itself, or what appeared in it. */
const StatementsChapter = ({
  page,
  record,
  list,
  ...place
}: Lists & { readonly list: 'statements' | 'carried' }) => {
  const { data, nextCursor } = record[list];
  const title = text[list];
  return (
    <Chapter id={list} title={title} {...(data.length > 0 && { lead: text.statementsLead[list] })}>
      {data.length === 0 ? (
        <p>{text.statementsEmpty}</p>
      ) : (
        <ol className="statements">
          {data.map((statement) => (
            <li key={statement.id}>
              <SaidBy addresses={place.addresses} desk={place.desk} statement={statement} />
              <Said statement={statement} language={statement.stances[0]?.claim.language ?? 'en'} />
              <Stances {...place} statement={statement} />
            </li>
          ))}
        </ol>
      )}
      <Paging name={title} next={nextOf(page, list, nextCursor, text.earlierStatements)} />
    </Chapter>
  );
};

/** Of who is named beside what others say, the kind is not told: an outlet is one by what appeared in it. */
const kindOf = ({ kind, counts }: SourceRecord): string => {
  if (kind !== undefined) return text.kind(kind);
  return counts.statements > 0 ? text.source : text.kind('outlet');
};

/** How much there is of it, by kind. */
const Figures = ({ record: { counts } }: { record: SourceRecord }) => {
  const { holds = 0, ...moved } = counts.moves;
  const moves = Object.entries(moved).map(([kind, count]) =>
    text.times(messages.moves[kind as keyof typeof messages.moves], count),
  );
  const verdicts = Object.entries(counts.verdicts).map(([key, count]) =>
    text.times(text.normalised(key), count),
  );
  return (
    <dl className="facts figures">
      {counts.statements > 0 && (
        <>
          <Fact name={text.record}>{text.statementsOn(counts.statements, counts.claims)}</Fact>
          <Fact name={text.moved}>{moves.length === 0 ? text.noMoves : moves.join(' · ')}</Fact>
          {holds > 0 && <Fact name={text.stoodByIt}>{text.often(holds)}</Fact>}
          <Fact name={text.found}>{verdicts.length === 0 ? text.noVerdicts : verdicts.join(' · ')}</Fact>
        </>
      )}
      {counts.carried > 0 && <Fact name={text.carried}>{messages.counted.statements(counts.carried)}</Fact>}
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
