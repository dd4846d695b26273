import { DISPUTE_STATES, disputeStateLabels } from '#disputes';
import type { PublicAddresses } from '#publishing';
import type { ListedFactCheck } from '../../store/publications.js';
import type { Publisher } from '../../store/publishers.js';
import type { FactChecksQuery } from '../dto.js';
import { Layout, feedsOf } from '../layout.js';
import { messages } from '../messages.js';
import { FactCheckList, Further, asking } from '../parts/fact-check-list.js';

const text = messages.factChecks;

export interface DeskPageProps {
  readonly addresses: PublicAddresses;
  readonly publisher: Publisher;
  /** Of the topic alone. */
  readonly topic?: string;
  readonly question: FactChecksQuery;
  readonly factChecks: readonly ListedFactCheck[];
  readonly nextCursor?: string;
}

/** What a desk has published, or has published on a topic, with its search. */
export const DeskPage = ({
  addresses,
  publisher,
  topic,
  question,
  factChecks,
  nextCursor,
}: DeskPageProps) => {
  const front = addresses.desk(publisher.slug);
  const page = topic === undefined ? front : addresses.topic(publisher.slug, topic);
  const of = topic === undefined ? publisher.name : text.topicOf(topic, publisher.name);
  const { cursor, ...filters } = question;
  const isFiltered = Object.values(filters).some((value) => value !== undefined);
  return (
    <Layout
      addresses={addresses}
      title={topic === undefined ? text.title : text.topic(topic)}
      description={text.description(of)}
      canonical={page}
      desk={publisher}
      current="factChecks"
      kind="website"
      unlisted={isFiltered || cursor !== undefined}
      alternates={feedsOf(addresses, page, of)}
      data={[
        { href: addresses.feed(page, 'atom'), text: messages.feeds.atomShort },
        { href: addresses.feed(page, 'json'), text: messages.feeds.jsonShort },
        {
          href: asking(`${addresses.native}/claims`, { desk: publisher.slug, topic }),
          text: messages.feeds.api,
        },
      ]}
    >
      <div className="measure listing">
        <h1>{topic === undefined ? text.title : text.topic(topic)}</h1>
        <SearchForm action={page} publisher={publisher} question={question} />
        {factChecks.length === 0 ? (
          <div className="empty">
            <p>{isFiltered ? text.nothingFound : text.nothingYet}</p>
            {isFiltered && (
              <p>
                <a href={page}>{text.clear}</a>
              </p>
            )}
          </div>
        ) : (
          <FactCheckList addresses={addresses} factChecks={factChecks} />
        )}
        <Further
          href={nextCursor === undefined ? undefined : asking(page, { ...filters, cursor: nextCursor })}
          words={text.further}
        />
      </div>
    </Layout>
  );
};

const SearchForm = ({
  action,
  publisher,
  question,
}: {
  action: string;
  publisher: Publisher;
  question: FactChecksQuery;
}) => (
  <search>
    <form action={action} method="get" className="search">
      <p className="words">
        <label htmlFor="q">{text.search}</label>
        <input id="q" type="search" name="q" defaultValue={question.q} maxLength={200} dir="auto" />
      </p>
      <Choice
        name="rating"
        label={messages.verdict.title}
        chosen={question.rating}
        any={text.anyVerdict}
        options={publisher.methodology.scale.values.map(({ key, label }) => [key, label])}
      />
      <Choice
        name="disputeState"
        label={messages.dispute.title}
        chosen={question.disputeState}
        any={text.anyState}
        options={DISPUTE_STATES.map((state) => [state, disputeStateLabels[state]])}
      />
      <Choice
        name="sort"
        label={text.order}
        chosen={question.sort}
        any={text.orders.any}
        options={[
          ['published', text.orders.published],
          ['updated', text.orders.updated],
        ]}
      />
      <p>
        <button type="submit">{text.find}</button>
      </p>
    </form>
  </search>
);

const Choice = ({
  name,
  label,
  chosen,
  any,
  options,
}: {
  name: string;
  label: string;
  chosen: string | undefined;
  any: string;
  options: readonly (readonly [value: string, words: string])[];
}) => (
  <p>
    <label htmlFor={name}>{label}</label>
    <select id={name} name={name} defaultValue={chosen ?? ''}>
      <option value="">{any}</option>
      {options.map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  </p>
);
