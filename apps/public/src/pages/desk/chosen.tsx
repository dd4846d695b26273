import { type DisputeState, disputeStateLabels } from '#disputes';
import type { FacetsOfDesk } from '../../store/facets.js';
import type { Publisher } from '../../store/publishers.js';
import type { FactChecksQuery } from '../dto.js';
import { messages } from '../messages.js';
import { moment } from '../parts/moment.js';
import { asking } from '../parts/paging.js';
import { Written, languageName } from '../parts/words.js';

const text = messages.factChecks;

interface ChosenProps {
  /** The page without any filter. */
  readonly page: string;
  readonly publisher: Publisher;
  readonly question: FactChecksQuery;
  readonly facets: FacetsOfDesk;
}

/** What a page shows is narrowed by, as links to the same without it. */
export const Chosen = ({ page, publisher, question, facets }: ChosenProps) => {
  const { cursor: _, ...filters } = question;
  return (
    <ul className="chosen" aria-label={text.chosen}>
      {filtersOf(question).map((name) => (
        <li key={name}>
          <a href={asking(page, { ...filters, [name]: undefined })}>
            <span className="unseen">{text.remove} </span>
            {text.filters[name]}:{' '}
            <Written language={publisher.language}>
              {VALUES[name](question[name] ?? '', { publisher, facets })}
            </Written>{' '}
            <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
    </ul>
  );
};

type Filter = keyof typeof text.filters;

/** Another order leaves nothing out, nor does a further page. */
export const filtersOf = (question: FactChecksQuery): Filter[] =>
  (Object.keys(text.filters) as Filter[]).filter((name) => question[name] !== undefined);

/** What a value is called; one that nobody has is shown as it is. */
const VALUES: Readonly<
  Record<Filter, (value: string, of: Pick<ChosenProps, 'publisher' | 'facets'>) => string>
> = {
  q: (words) => `“${words}”`,
  rating: (key, { publisher }) =>
    publisher.methodology.scale.values.find((value) => value.key === key)?.label ?? key,
  disputeState: (state) => disputeStateLabels[state as DisputeState],
  topic: (topic) => topic,
  claimant: (id, { facets }) => facets.claimants.find(({ value }) => value === id)?.name ?? id,
  language: languageName,
  from: (day) => moment(day, 'day'),
  to: (day) => moment(day, 'day'),
};
