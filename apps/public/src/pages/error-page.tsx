import type { Problem } from '#http';
import type { PublicAddresses } from '#publishing';
import type { OldFactCheck } from '../store/publications.js';
import type { Publisher } from '../store/publishers.js';
import { versionKind } from './claim/versions.js';
import { SearchWords } from './desk/search-form.js';
import { Layout } from './layout.js';
import { messages } from './messages.js';
import { Day, moment } from './parts/moment.js';
import { inLanguage } from './parts/words.js';
import { without } from './tidy.js';

const text = messages.errors;

export interface ErrorPageProps {
  readonly addresses: PublicAddresses;
  /** What a program would have got. */
  readonly problem: Problem;
  /** What was asked for, below where the site is. */
  readonly url: string;
  /** In whose pages it was asked for. */
  readonly desk?: Publisher | undefined;
  /** The last version of what was taken back. */
  readonly withdrawn?: OldFactCheck | undefined;
}

/** A refusal, for a person. */
export const ErrorPage = (props: ErrorPageProps) => {
  const { addresses, desk, problem, withdrawn } = props;
  const title = withdrawn ? messages.claim.withdrawn(withdrawn.claim.wording) : titleOf(problem);
  return (
    <Layout addresses={addresses} title={title} {...(desk && { desk })} unlisted>
      <article className="measure notice">
        {withdrawn ? (
          <Withdrawn addresses={addresses} document={withdrawn} problem={problem} />
        ) : (
          <>
            {!areFaults(problem.errors) && <p className="kicker">{text.number(problem.status)}</p>}
            <h1>{title}</h1>
            <Why {...props} />
          </>
        )}
        {desk && !withdrawn && <Search action={addresses.desk(desk.slug)} />}
        <WaysOn addresses={addresses} desk={desk} />
      </article>
    </Layout>
  );
};

const titleOf = ({ status, errors }: Problem): string =>
  areFaults(errors) ? text.faulty : (text.titles[status] ?? text.other);

/** What it was, since when it is none any more and why, and where it can still be looked up. */
const Withdrawn = ({
  addresses,
  document: { claim, desk, slug, versions },
  problem: { current },
}: Pick<ErrorPageProps, 'addresses' | 'problem'> & { readonly document: OldFactCheck }) => (
  <>
    <p className="kicker">
      {messages.claim.factCheck} · {messages.verdict.void}
    </p>
    <h1 {...inLanguage(claim.language)}>{claim.wording}</h1>
    <Gone current={current} />
    <h2>{text.versions}</h2>
    <ul>
      {versions.toReversed().map((one) => (
        <li key={one.version}>
          <a href={addresses.page(desk.slug, slug, one.version)}>{messages.versions.name(one.version)}</a>
          {' · '}
          {versionKind(one)}
          {' · '}
          <Day at={one.publishedAt} />
        </li>
      ))}
    </ul>
  </>
);

const Gone = ({ current }: { current: unknown }) =>
  isWithdrawal(current) ? (
    <>
      <p>
        <strong>{text.titles[410]}.</strong> {text.gone(moment(current.withdrawnAt, 'day'))}
      </p>
      <blockquote dir="auto">{current.reason}</blockquote>
    </>
  ) : null;

/** In a desk's pages: among what it has published. */
const Search = ({ action }: { action: string }) => (
  <search>
    <form action={action} method="get" className="search">
      <SearchWords />
    </form>
  </search>
);

const WaysOn = ({ addresses, desk }: Pick<ErrorPageProps, 'addresses' | 'desk'>) => (
  <ul className="inline">
    {desk && (
      <>
        <li>
          <a href={addresses.desk(desk.slug)}>{text.desk}</a>
        </li>
        <li>
          <a href={addresses.corrections(desk.slug)}>{text.corrections}</a>
        </li>
      </>
    )}
    <li>
      <a href={addresses.home}>{text.home}</a>
    </li>
  </ul>
);

const Why = ({ addresses, problem, url }: ErrorPageProps) => {
  const { status, current, errors, detail, requestId } = problem;
  if (isWithdrawal(current)) return <Gone current={current} />;
  if (areFaults(errors)) return <Faults addresses={addresses} errors={errors} url={url} />;
  if (status === 404) return <p>{text.notFound}</p>;
  if (status === 400) return <p>{text.unreadable}</p>;
  if (status === 503 || status === 429) return <p>{text.again}</p>;
  if (status >= 500)
    return (
      <p>
        {text.ours} <code>{requestId}</code>
      </p>
    );
  return <p>{detail}</p>;
};

/** What is wrong, by the names that the fields have on the pages, and the same address without it. */
const Faults = ({
  addresses,
  errors,
  url,
}: Pick<ErrorPageProps, 'addresses' | 'url'> & { errors: readonly Fault[] }) => {
  const names = [...new Set(errors.map(({ pointer }) => pointer.slice(1)))];
  return (
    <>
      {names.map((name) => (
        <p key={name}>{text.fields[name] ?? text.field(name)}</p>
      ))}
      <p>
        <a href={addresses.base + without(url, names)}>
          {names.every((name) => text.fields[name] === text.place) ? text.first : text.without}
        </a>
      </p>
    </>
  );
};

/** What a program gets of a withdrawal, in the JSON of the same refusal. */
interface Withdrawal {
  readonly reason: string;
  readonly withdrawnAt: string;
}

interface Fault {
  readonly pointer: string;
}

const isWithdrawal = (current: unknown): current is Withdrawal =>
  typeof current === 'object' && current !== null && 'reason' in current && 'withdrawnAt' in current;

const areFaults = (errors: unknown): errors is readonly Fault[] => Array.isArray(errors) && errors.length > 0;
