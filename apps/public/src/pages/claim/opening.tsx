import type { PublicAddresses } from '#publishing';
import { messages } from '../messages.js';
import { StateBadge, VerdictBadge, VoidVerdict } from '../parts/badges.js';
import { Day, Moment } from '../parts/moment.js';
import { Newer } from '../parts/newer.js';
import { SaidBy } from '../parts/statements.js';
import { Prose, Written, inLanguage } from '../parts/words.js';
import { disputeShown, withdrawalOf } from '../view/shown.js';
import type { FactCheckRead } from '../view/standings.js';
import { Corrections } from './corrections.js';

interface OpeningProps {
  readonly addresses: PublicAddresses;
  readonly document: FactCheckRead;
  readonly old: boolean;
  readonly newerAt: string | undefined;
}

/** The claim, who makes it, the verdict, and how the parties stand: what somebody learns who reads no further. */
export const Opening = ({ addresses, document, old, newerAt }: OpeningProps) => {
  const { claim, desk, verdict } = document;
  return (
    <header className="opening measure">
      {old && <OldVersion addresses={addresses} document={document} />}
      <Corrections addresses={addresses} document={document} />
      <p className="kicker">
        {messages.claim.factCheck}
        {claim.topics.map((topic) => (
          <span key={topic}>
            {' · '}
            <a href={addresses.topic(desk.slug, topic)}>
              <Written language={claim.language}>{topic}</Written>
            </a>
          </span>
        ))}
      </p>
      <h1 {...inLanguage(claim.language)}>{claim.wording}</h1>
      <Claimant addresses={addresses} document={document} />
      <Findings addresses={addresses} document={document} newerAt={newerAt} />
      <Prose text={verdict.summary} language={claim.language} className="standfirst" />
      <Dates document={document} />
    </header>
  );
};

const Claimant = ({ addresses, document: { claim, desk } }: Omit<OpeningProps, 'old' | 'newerAt'>) => (
  <div className="claimant">
    {claim.claimant ? (
      <>
        <span className="label">{messages.claim.first}</span>
        <SaidBy addresses={addresses} desk={desk.slug} statement={claim.claimant} />
      </>
    ) : (
      <p>{messages.claim.nobody}</p>
    )}
  </div>
);

/** Two different things, each on a line of its own: what the desk finds, and what the parties say of each other. */
const Findings = ({ addresses, document, newerAt }: Omit<OpeningProps, 'old'>) => {
  const { verdict, dispute, desk } = document;
  const { state, label, since } = disputeShown(document);
  const moved = state !== dispute.state;
  const isVoid = withdrawalOf(document) !== undefined;
  const note = isVoid
    ? messages.verdict.voidNote
    : messages.verdict.meaning(verdict.normalised, verdict.label);
  return (
    <dl className="findings">
      <div>
        <dt>{messages.verdict.title}</dt>
        <dd>
          {isVoid ? (
            <VoidVerdict label={verdict.label} />
          ) : (
            <VerdictBadge label={verdict.label} normalised={verdict.normalised} />
          )}
          {note !== undefined && <p className="note">{note}</p>}
        </dd>
      </div>
      <div>
        <dt>{messages.dispute.between}</dt>
        <dd>
          <StateBadge state={state} label={label} />
          <p className="note">
            {since !== undefined && (
              <>
                {messages.dispute.since} <Day at={since} />
                {'. '}
              </>
            )}
            {!('disputeNow' in document) && `${messages.dispute.asThen}. `}
            {moved && (
              <>
                {messages.dispute.differs} “{dispute.label}”. {messages.dispute.differsNote}{' '}
              </>
            )}
            {!moved && newerAt !== undefined && (
              <>
                <Newer at={newerAt} />{' '}
              </>
            )}
            {dispute.id !== undefined && (
              <a href={addresses.dispute(desk.slug, dispute.id)}>{messages.dispute.whole}</a>
            )}
          </p>
        </dd>
      </div>
    </dl>
  );
};

const Dates = ({
  document: { firstPublishedAt, publishedAt, version, verdict },
}: Pick<OpeningProps, 'document'>) => (
  <p className="dates">
    <span>
      {messages.claim.published} <Day at={firstPublishedAt} />
    </span>
    {version > 1 && (
      <span>
        {messages.claim.updated} <Moment at={publishedAt} />
      </span>
    )}
    <span>
      {messages.verdict.known} <Moment at={verdict.knownAsOf} />
    </span>
  </p>
);

const OldVersion = ({ addresses, document }: Omit<OpeningProps, 'old' | 'newerAt'>) => {
  const { desk, slug, version, claim } = document;
  const withdrawn = withdrawalOf(document);
  return (
    <aside className="banner" aria-label={messages.versions.name(version)}>
      {withdrawn ? (
        <>
          <p>
            <strong>{messages.versions.oldWithdrawn}</strong> (<Day at={withdrawn.at} />)
          </p>
          <p>
            {messages.versions.reason} <Written language={claim.language}>{withdrawn.reason}</Written>
          </p>
        </>
      ) : (
        <p>
          <strong>{messages.versions.old(version)}</strong>{' '}
          <a href={addresses.page(desk.slug, slug)}>{messages.versions.current}</a>
        </p>
      )}
    </aside>
  );
};
