import type { PublicAddresses } from '#publishing';
import { messages } from '../messages.js';
import type { Excerpt } from '../view/excerpt.js';
import type { Step } from '../view/timeline.js';
import { PositionMark } from './badges.js';
import { SourceLink } from './links.js';
import { Moment, moment, precisionOf } from './moment.js';
import { Paging } from './paging.js';
import { Name } from './words.js';

const text = messages.timeline;

/** Who moved, when, and how. */
export const Timeline = ({
  addresses,
  desk,
  excerpt: { claims, entries, statementHref, turns },
  then = false,
}: {
  addresses: PublicAddresses;
  desk: string;
  excerpt: Excerpt;
  /** Whether it is shown as of another day. */
  then?: boolean;
}) => {
  const names = new Map(claims.map(({ id, name }) => [id, name]));
  if (entries.length === 0) return <p>{then ? text.emptyThen : text.empty}</p>;
  return (
    <>
      <ol className="timeline">
        {entries.map(({ at, principal, statement, steps }) => (
          <li
            key={`${at} ${principal.id} ${statement?.id ?? ''}`}
            className={isNews(steps) ? 'news' : 'again'}
          >
            <p className="when">
              <Moment at={at} precision={precisionOf(statement?.precision)} />
            </p>
            <p className="who">
              <SourceLink addresses={addresses} desk={desk} source={principal} />
              {statement && statement.speaker.id !== principal.id && (
                <>
                  {' · '}
                  <Name>{statement.speaker.name}</Name>
                </>
              )}
            </p>
            <ul className="steps">
              {steps.map((step) => (
                <li key={step.claimId + step.kind}>
                  <StepLine step={step} claim={names.get(step.claimId) ?? ''} />
                </li>
              ))}
            </ul>
            {statement && (
              <p className="more">
                <a href={statementHref(statement.id)}>
                  {text.statement}
                  <span className="unseen">
                    {' '}
                    {text.statementOf} <Name>{principal.name}</Name>,{' '}
                    {moment(at, precisionOf(statement.precision))}
                  </span>
                </a>
              </p>
            )}
          </li>
        ))}
      </ol>
      <Paging name={text.title} {...turns('timeline')} />
    </>
  );
};

/** To say again what one has said is on record, but moves nothing. */
const isNews = (steps: readonly Step[]): boolean => steps.some(({ kind }) => kind !== 'holds');

const StepLine = ({ step: { from, to, kind }, claim }: { step: Step; claim: string }) => (
  <>
    <span className="on">{messages.claim.on(claim)}</span>
    <Moved kind={kind} from={from} to={to} />
  </>
);

/** What kind of a move it is, and the positions. An arrow stands for a change: who stands by a position is only there. */
export const Moved = ({ from, to, kind }: Pick<Step, 'kind' | 'to'> & { readonly from: Step['from'] }) => (
  <>
    <span className="kind">{messages.moves[kind]}</span>
    {kind !== 'first' && kind !== 'holds' && from !== undefined && (
      <>
        <PositionMark position={from} /> <span aria-hidden="true">→</span>
        <span className="unseen">{text.to}</span>
      </>
    )}
    <PositionMark position={to} />
  </>
);
