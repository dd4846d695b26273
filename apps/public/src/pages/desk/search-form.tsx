import { DISPUTE_STATES, disputeStateLabels } from '#disputes';
import type { Publisher } from '../../store/publishers.js';
import type { FactChecksQuery } from '../dto.js';
import { messages } from '../messages.js';

const text = messages.factChecks;

/** A plain form: it asks for the page that it is on, and what is left empty is not asked for. */
export const SearchForm = ({
  action,
  publisher,
  question: { q, rating, disputeState, sort },
}: {
  action: string;
  publisher: Publisher;
  question: FactChecksQuery;
}) => (
  <search>
    <form action={action} method="get" className="search">
      <SearchWords q={q} />
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
      </fieldset>
    </form>
  </search>
);

export const SearchWords = ({ q }: { q?: string | undefined }) => (
  <p className="words">
    <label htmlFor="q">{text.search}</label>
    <input id="q" type="search" name="q" defaultValue={q} maxLength={200} dir="auto" />
    <button type="submit">{text.find}</button>
  </p>
);

type Option = readonly [value: string, words: string];

const ofRating = ({ key, label }: { key: string; label: string }): Option => [key, label];
const ofState = (state: (typeof DISPUTE_STATES)[number]): Option => [state, disputeStateLabels[state]];

const Choice = ({
  name,
  label,
  chosen,
  options,
}: {
  name: string;
  label: string;
  chosen: string | undefined;
  options: readonly Option[];
}) => (
  <p>
    <label htmlFor={name}>{label}</label>
    <select id={name} name={name} defaultValue={chosen ?? ''}>
      {options.map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  </p>
);
