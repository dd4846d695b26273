import type { PublicAddresses } from '#publishing';
import { messages } from '../messages.js';
import { type ClaimStanding, type StatementRead, bySpeech } from '../view/standings.js';
import { PositionMark } from './badges.js';
import { Outside, SourceLink } from './links.js';
import { Moment, precisionOf } from './moment.js';
import { Name, inLanguage, languageName, written } from './words.js';

const text = messages.statements;

/** One statement, and what it says of each claim of the page. */
interface Told {
  readonly statement: StatementRead;
  /** Of the first of these claims. */
  readonly language: string;
  readonly on: readonly { readonly claim: ClaimStanding; readonly statement: StatementRead }[];
}

/** All statements on these claims, each once, in the order of speech. */
const toldOn = (claims: readonly ClaimStanding[]): Told[] => {
  const all = claims.flatMap((claim) => claim.statements.map((statement) => ({ claim, statement })));
  return [...Map.groupBy(all, ({ statement }) => statement.id).values()]
    .flatMap((on): Told[] =>
      on[0] ? [{ statement: on[0].statement, language: on[0].claim.language, on }] : [],
    )
    .sort((a, b) => bySpeech(a.statement, b.statement));
};

interface StatementsProps {
  readonly addresses: PublicAddresses;
  readonly desk: string;
  readonly claims: readonly ClaimStanding[];
}

export const Statements = ({ addresses, desk, claims }: StatementsProps) => {
  const told = toldOn(claims);
  if (told.length === 0) return <p>{text.empty}</p>;
  return (
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
            <Outside href={url}>{messages.claim.source}</Outside>
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
