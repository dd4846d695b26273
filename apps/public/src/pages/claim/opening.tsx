import type { PublicAddresses } from '#publishing';
import { messages } from '../messages.js';
import { StateBadge, VerdictBadge } from '../parts/badges.js';
import { Day, Moment } from '../parts/moment.js';
import { SaidBy } from '../parts/statements.js';
import { Prose, Written, inLanguage } from '../parts/words.js';
import type { FactCheckRead } from '../view/standings.js';
import { Corrections } from './corrections.js';

interface OpeningProps {
  readonly addresses: PublicAddresses;
  readonly document: FactCheckRead;
  readonly old: boolean;
}

/** The dispute as it stands now; of an older version, as it stood then. */
export const disputeShown = (
  document: FactCheckRead,
): { state: FactCheckRead['dispute']['state']; label: string; since?: string } =>
  'disputeNow' in document ? document.disputeNow : document.dispute;

/** The claim, who makes it, the verdict, and how the parties stand: what somebody learns who reads no further. */
export const Opening = ({ addresses, document, old }: OpeningProps) => {
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
      <Findings addresses={addresses} document={document} />
      <Prose text={verdict.summary} language={claim.language} className="standfirst" />
      <Dates document={document} />
    </header>
  );
};

const Claimant = ({ addresses, document: { claim, desk } }: Omit<OpeningProps, 'old'>) => (
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
const Findings = ({ addresses, document }: Omit<OpeningProps, 'old'>) => {
  const { verdict, dispute, desk } = document;
  const { state, label, since } = disputeShown(document);
  const moved = state !== dispute.state;
  const meaning = messages.verdict.meaning(verdict.normalised, verdict.label);
  return (
    <dl className="findings">
      <div>
        <dt>{messages.verdict.title}</dt>
        <dd>
          <VerdictBadge label={verdict.label} normalised={verdict.normalised} />
          {meaning !== undefined && <p className="note">{meaning}</p>}
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

const OldVersion = ({ addresses, document }: Omit<OpeningProps, 'old'>) => {
  const { desk, slug, version, claim } = document;
  const withdrawn = 'withdrawn' in document ? document.withdrawn : undefined;
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
