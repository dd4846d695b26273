import { DISPUTE_STATES, disputeStateLabels } from '#disputes';
import type { FacetsOfDesk } from '../../store/facets.js';
import type { Publisher } from '../../store/publishers.js';
import type { FactChecksQuery } from '../dto.js';
import { messages } from '../messages.js';
import { Written, languageName } from '../parts/words.js';

const text = messages.factChecks;

interface SearchFormProps {
  readonly action: string;
  readonly publisher: Publisher;
  /** That the page is of, and so is all that it finds. */
  readonly topic: string | undefined;
  readonly question: FactChecksQuery;
  readonly facets: FacetsOfDesk;
}

/** A plain form: it asks for the page that it is on, and what is left empty is not asked for. */
export const SearchForm = ({ action, publisher, topic, question, facets }: SearchFormProps) => {
  const { q, rating, disputeState, sort } = question;
  return (
    <search>
      <form action={action} method="get" className="search">
        <SearchWords q={q} topic={topic} language={publisher.language} />
        <fieldset>
          <legend className="unseen">{text.narrow}</legend>
          <Choice
            name="rating"
            label={messages.verdict.title}
            chosen={rating}
            options={[['', text.anyVerdict], ...publisher.methodology.scale.values.map(ofRating)]}
          />
          <Choice
            name="disputeState"
            label={messages.dispute.between}
            chosen={disputeState}
            options={[['', text.anyState], ...DISPUTE_STATES.map(ofState)]}
          />
          <Choice
            name="sort"
            label={text.order}
            chosen={sort}
            options={
              // Without words nothing is a better match than another.
              q === undefined
                ? [
                    ['', text.orders.published],
                    ['updated', text.orders.updated],
                  ]
                : [
                    ['', text.orders.relevance],
                    ['published', text.orders.published],
                    ['updated', text.orders.updated],
                  ]
            }
          />
          <MoreFilters topic={topic} question={question} facets={facets} />
          <p className="apply">
            <button type="submit">{text.apply}</button>
          </p>
        </fieldset>
      </form>
    </search>
  );
};

/** Folded away until one of them is set. */
const MoreFilters = ({
  topic: ofPage,
  question: { topic, language, claimant, from, to },
  facets,
}: Pick<SearchFormProps, 'topic' | 'question' | 'facets'>) => (
  <details open={[topic, language, claimant, from, to].some((value) => value !== undefined)}>
    <summary>{text.more}</summary>
    <div className="filters">
      {ofPage === undefined && (
        <Choice
          name="topic"
          label={text.filters.topic}
          chosen={topic}
          options={[['', text.anyTopic], ...facets.topics.map(ofFacet)]}
        />
      )}
      <Choice
        name="claimant"
        label={text.filters.claimant}
        chosen={claimant}
        options={[['', text.anyClaimant], ...facets.claimants.map(ofFacet)]}
      />
      <Choice
        name="language"
        label={text.language}
        chosen={language}
        options={[['', text.anyLanguage], ...languagesOf(facets)]}
      />
      <Day name="from" label={text.filters.from} chosen={from} />
      <Day name="to" label={text.filters.to} chosen={to} />
    </div>
  </details>
);

interface SearchWordsProps {
  readonly q?: string | undefined;
  /** That all is of which it finds, and the language of who named it. */
  readonly topic?: string | undefined;
  readonly language?: string;
}

export const SearchWords = ({ q, topic, language = 'en' }: SearchWordsProps) => (
  <p className="words">
    <label htmlFor="q">
      {text.search}
      {topic !== undefined && (
        <>
          {` ${text.within} `}
          <Written language={language}>{topic}</Written>
        </>
      )}
    </label>
    <input id="q" type="search" name="q" defaultValue={q} maxLength={200} dir="auto" />
    <button type="submit">{text.find}</button>
  </p>
);

type Option = readonly [value: string, words: string];

const ofRating = ({ key, label }: { key: string; label: string }): Option => [key, label];
const ofState = (state: (typeof DISPUTE_STATES)[number]): Option => [state, disputeStateLabels[state]];
const ofFacet = ({ value, name }: { value: string; name: string }): Option => [value, name];
const languagesOf = ({ languages }: FacetsOfDesk): Option[] =>
  languages
    .map(({ value }): Option => [value, languageName(value)])
    .sort(([, a], [, b]) => a.localeCompare(b, 'en'));

/** What is chosen is among the options, also where it is none that is offered: else it would be lost with the next search. */
const Choice = ({
  name,
  label,
  chosen = '',
  options,
}: {
  name: string;
  label: string;
  chosen: string | undefined;
  options: readonly Option[];
}) => (
  <p>
    <label htmlFor={name}>{label}</label>
    <select id={name} name={name} defaultValue={chosen}>
      {(options.some(([value]) => value === chosen) ? options : [...options, [chosen, chosen] as const]).map(
        ([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ),
      )}
    </select>
  </p>
);

const Day = ({ name, label, chosen }: { name: string; label: string; chosen: string | undefined }) => (
  <p>
    <label htmlFor={name}>{label}</label>
    <input id={name} type="date" name={name} defaultValue={chosen} />
  </p>
);
