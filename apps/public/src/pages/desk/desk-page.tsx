import type { PublicAddresses } from '#publishing';
import { type FacetsOfDesk, OFFERED } from '../../store/facets.js';
import type { ListedFactCheck } from '../../store/publications.js';
import type { Publisher } from '../../store/publishers.js';
import type { FactChecksQuery } from '../dto.js';
import { Layout, deskImage, feedsOf } from '../layout.js';
import { messages } from '../messages.js';
import { FactCheckList } from '../parts/fact-check-list.js';
import { Paging, asking } from '../parts/paging.js';
import { Name, Written } from '../parts/words.js';
import { Chosen, filtersOf } from './chosen.js';
import { SearchForm } from './search-form.js';

const text = messages.factChecks;

export interface DeskPageProps {
  readonly addresses: PublicAddresses;
  readonly publisher: Publisher;
  /** Of the topic alone. */
  readonly topic?: string;
  readonly question: FactChecksQuery;
  readonly facets: FacetsOfDesk;
  readonly factChecks: readonly ListedFactCheck[];
  readonly nextCursor?: string;
}

/** What a desk has published, or has published on a topic, with its search. */
export const DeskPage = (props: DeskPageProps) => {
  const { addresses, publisher, topic, question, facets, factChecks, nextCursor } = props;
  const front = addresses.desk(publisher.slug);
  const page = topic === undefined ? front : addresses.topic(publisher.slug, topic);
  const { cursor, ...filters } = question;
  const isFiltered = filtersOf(question).length > 0;
  const onTopic = topic !== undefined && <OnTopic publisher={publisher} topic={topic} />;
  return (
    <Layout {...headOf(props, page)}>
      <header className="opening measure">
        {topic !== undefined && (
          <p className="kicker">
            <a href={front}>{text.clear}</a>
          </p>
        )}
        <h1>
          {topic === undefined ? text.by : `${text.title} ${text.about}`}{' '}
          {topic === undefined ? (
            <Name>{publisher.name}</Name>
          ) : (
            <Written language={publisher.language}>{topic}</Written>
          )}
        </h1>
        <p className="lead">{text.lead}</p>
        <SearchForm action={page} publisher={publisher} topic={topic} question={question} facets={facets} />
      </header>
      <section className="listing measure" aria-labelledby="results">
        <div className="listing-head">
          <h2 id="results">
            {headingOf(question)}
            {onTopic}
          </h2>
          {isFiltered && (
            <p>
              {cursor === undefined && `${text.count(factChecks.length, nextCursor !== undefined)} · `}
              <a href={page}>
                {text.clear}
                {onTopic}
              </a>
            </p>
          )}
        </div>
        {isFiltered && <Chosen page={page} publisher={publisher} question={question} facets={facets} />}
        {factChecks.length === 0 ? (
          <Nothing isFiltered={isFiltered} topic={topic} />
        ) : (
          <FactCheckList addresses={addresses} factChecks={factChecks} />
        )}
        <Paging
          name={text.title}
          next={{
            href: nextCursor === undefined ? undefined : asking(page, { ...filters, cursor: nextCursor }),
            words: text.further,
          }}
          back={cursor === undefined ? undefined : { href: asking(page, { ...filters }), words: text.back }}
        />
      </section>
      {topic === undefined && facets.topics.length > 0 && (
        <Topics addresses={addresses} publisher={publisher} topics={facets.topics} />
      )}
    </Layout>
  );
};

const headingOf = (question: FactChecksQuery): string => {
  if (filtersOf(question).length > 0) return text.results;
  if (question.cursor !== undefined) return text.further;
  return question.sort === 'updated' ? text.changed : text.newest;
};

/** « on war»: what all that is found on the page of a topic is about. */
const OnTopic = ({ publisher, topic }: { publisher: Publisher; topic: string }) => (
  <>
    {` ${text.about} `}
    <Written language={publisher.language}>{topic}</Written>
  </>
);

const Topics = ({
  addresses,
  publisher: { slug, language },
  topics,
}: Pick<DeskPageProps, 'addresses' | 'publisher'> & { topics: FacetsOfDesk['topics'] }) => (
  <section className="listing measure" aria-labelledby="topics">
    <div className="listing-head">
      <h2 id="topics">{text.topics}</h2>
      <p>{text.topicsLead(topics.length < OFFERED)}</p>
    </div>
    <ul className="topics">
      {topics.map(({ value, claims }) => (
        <li key={value}>
          <a href={addresses.topic(slug, value)}>
            <Written language={language}>{value}</Written>
          </a>{' '}
          {claims.toLocaleString('en')}
        </li>
      ))}
    </ul>
  </section>
);

const headOf = ({ addresses, publisher, topic, question, factChecks }: DeskPageProps, page: string) => {
  const of = topic === undefined ? publisher.name : text.topicOf(topic, publisher.name);
  const title = topic === undefined ? text.title : text.topic(topic);
  return {
    addresses,
    title: question.q === undefined ? title : text.found(question.q, title),
    description:
      topic === undefined ? text.description(publisher.name) : text.topicDescription(topic, publisher.name),
    canonical: page,
    desk: publisher,
    ...(topic === undefined && { current: 'factChecks' as const }),
    image: deskImage(addresses, publisher),
    // A topic is whatever somebody writes there: one that nothing is published on is nothing to be found.
    unlisted:
      Object.values(question).some((value) => value !== undefined) ||
      (topic !== undefined && factChecks.length === 0),
    alternates: feedsOf(addresses, page, of),
    data: [
      { href: addresses.feed(page, 'atom'), text: messages.feeds.atomShort },
      { href: addresses.feed(page, 'json'), text: messages.feeds.jsonShort },
      {
        href: asking(`${addresses.native}/claims`, { desk: publisher.slug, topic }),
        text: messages.feeds.api,
      },
    ],
  };
};

const Nothing = ({ isFiltered, topic }: { isFiltered: boolean; topic: string | undefined }) =>
  isFiltered ? (
    <div className="empty">
      <p>
        <strong>{text.nothing}</strong>
      </p>
      <p>{text.nothingFound}</p>
    </div>
  ) : (
    <p className="empty">{topic === undefined ? text.nothingYet : text.nothingOn}</p>
  );
