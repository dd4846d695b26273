import type { Problem } from '#http';
import type { PublicAddresses } from '#publishing';
import { Layout } from './layout.js';
import { messages } from './messages.js';
import { moment } from './parts/moment.js';

const text = messages.errors;

export interface ErrorPageProps {
  readonly addresses: PublicAddresses;
  /** What a program would have got. */
  readonly problem: Problem;
  /** The slug of the desk that took it back. */
  readonly desk?: string | undefined;
}

/** A refusal, for a person. */
export const ErrorPage = ({ addresses, problem, desk }: ErrorPageProps) => {
  const { status } = problem;
  const title = text.titles[status] ?? text.other;
  return (
    <Layout addresses={addresses} title={title} unlisted>
      <article className="measure notice">
        <p className="kicker">{status === 410 ? messages.claim.factCheck : text.number(status)}</p>
        <h1>{title}</h1>
        <Why problem={problem} />
        <ul className="inline">
          {desk !== undefined && (
            <>
              <li>
                <a href={addresses.desk(desk)}>{text.desk}</a>
              </li>
              <li>
                <a href={addresses.corrections(desk)}>{text.corrections}</a>
              </li>
            </>
          )}
          <li>
            <a href={`${addresses.base}/`}>{text.home}</a>
          </li>
        </ul>
      </article>
    </Layout>
  );
};

const Why = ({ problem }: { problem: Problem }) => {
  const { status, current, errors, detail, requestId } = problem;
  if (isWithdrawal(current))
    return (
      <>
        <p>{text.gone(moment(current.withdrawnAt, 'day'))}</p>
        <blockquote dir="auto">{current.reason}</blockquote>
      </>
    );
  if (areFaults(errors))
    return (
      <>
        <p>{text.faults}</p>
        <ul>
          {errors.map(({ pointer, detail: fault }) => (
            <li key={pointer}>
              <code>{pointer.slice(1)}</code> {fault}
            </li>
          ))}
        </ul>
      </>
    );
  if (status === 404) return <p>{text.notFound}</p>;
  if (status === 503 || status === 429) return <p>{text.again}</p>;
  if (status >= 500)
    return (
      <p>
        {text.ours} <code>{requestId}</code>
      </p>
    );
  return <p>{detail}</p>;
};

/** What a program gets of a withdrawal, in the JSON of the same refusal. */
interface Withdrawal {
  readonly reason: string;
  readonly withdrawnAt: string;
}

const isWithdrawal = (current: unknown): current is Withdrawal =>
  typeof current === 'object' && current !== null && 'reason' in current && 'withdrawnAt' in current;

const areFaults = (errors: unknown): errors is readonly { pointer: string; detail: string }[] =>
  Array.isArray(errors) && errors.length > 0;
