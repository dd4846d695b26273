import type { PublicAddresses } from '#publishing';
import { messages } from '../messages.js';
import type { Excerpt } from '../view/excerpt.js';
import type { StatementRead } from '../view/standings.js';
import { PositionMark } from './badges.js';
import { Outside, SourceLink } from './links.js';
import { Moment, moment, precisionOf } from './moment.js';
import { Paging } from './paging.js';
import { Name, inLanguage, languageName, written } from './words.js';

const text = messages.statements;

interface StatementsProps {
  readonly addresses: PublicAddresses;
  readonly desk: string;
  readonly excerpt: Excerpt;
  /** Whether they are shown as of another day. */
  readonly then?: boolean;
}

export const Statements = ({ addresses, desk, excerpt: { told, turns }, then = false }: StatementsProps) => {
  if (told.length === 0) return <p>{then ? text.emptyThen : text.empty}</p>;
  return (
    <>
      <ol className="statements">
        {told.map(({ statement, language, on }) => (
          <li key={statement.id} id={`statement-${statement.id}`}>
            <SaidBy addresses={addresses} desk={desk} statement={statement} />
            <Said statement={statement} language={language} />
            <ul className="stances">
              {on.map(({ claim, statement: { stance, hedge, basis, derived } }) => (
                <li key={claim.id}>
                  <PositionMark position={stance} />{' '}
                  <span className="on">
                    {messages.claim.on(claim.name)}
                    {derived && ` (${text.follows})`}
                    {qualified(hedge, basis)}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <Paging name={text.title} {...turns('statements')} />
    </>
  );
};

/** «, for now, as a witness»: how firmly it was said, and on what grounds. */
export const qualified = (hedge = 'none', basis = 'none'): string =>
  [messages.hedge(hedge), messages.basis(basis)]
    .filter((part) => part !== '')
    .map((part) => `, ${part}`)
    .join('');

/** Who, in which office, for whom, when, and where it stands. */
export const SaidBy = ({
  addresses,
  desk,
  statement,
}: {
  addresses: PublicAddresses;
  desk: string;
  statement: Pick<StatementRead, 'speaker' | 'principal' | 'utteredAt' | 'outlet' | 'url' | 'locator'> & {
    readonly precision?: string;
    readonly capacity?: string;
  };
}) => {
  const { speaker, principal, utteredAt, precision, capacity, outlet, url, locator } = statement;
  return (
    <p className="said-by">
      <span className="speaker">
        <SourceLink addresses={addresses} desk={desk} source={speaker} />
      </span>
      {speaker.office !== undefined && (
        <>
          , <Name>{speaker.office}</Name>
        </>
      )}
      {principal.id !== speaker.id ? (
        <>
          , {messages.claim.for} <SourceLink addresses={addresses} desk={desk} source={principal} />
        </>
      ) : (
        capacity === 'personal' && speaker.kind === 'person' && `, ${text.personal}`
      )}
      <span className="where">
        <Moment at={utteredAt} precision={precisionOf(precision)} />
        {outlet && (
          <>
            , {messages.claim.in} <SourceLink addresses={addresses} desk={desk} source={outlet} />
          </>
        )}
        {url !== undefined && (
          <>
            {' · '}
            <Outside href={url}>
              {messages.claim.source}
              <span className="unseen">
                {' '}
                {messages.claim.sourceOf} <Name>{speaker.name}</Name>,{' '}
                {moment(utteredAt, precisionOf(precision))}
              </span>
            </Outside>
          </>
        )}
        {locator !== undefined && (
          <>
            {' · '}
            <Name>{locator}</Name>
          </>
        )}
      </span>
    </p>
  );
};

/** In the very words, or what was noted down of them. */
export const Said = ({
  statement: { quote, paraphrase, url },
  language,
}: {
  statement: Pick<StatementRead, 'quote' | 'paraphrase' | 'url'>;
  /** Of a claim that it speaks of. */
  language: string;
}) => (
  <>
    {quote && (
      <blockquote
        {...inLanguage(quote.language)}
        cite={url !== undefined && /^https?:/i.test(url) ? url : undefined}
      >
        {quote.text}
      </blockquote>
    )}
    {quote && quote.language.split('-')[0] !== 'en' && (
      <p className="note">{text.quoted(languageName(quote.language))}</p>
    )}
    {paraphrase !== undefined && (
      <p className="paraphrase" {...written(paraphrase, language)}>
        {paraphrase}
      </p>
    )}
  </>
);
