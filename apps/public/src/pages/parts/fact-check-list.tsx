import type { PublicAddresses } from '#publishing';
import type { ListedFactCheck } from '../../store/publications.js';
import { messages } from '../messages.js';
import { Day } from './moment.js';
import { Standing } from './standing.js';
import { Name, Written, inLanguage, written } from './words.js';

const text = messages.factChecks;

/** Fact-checks, one under the other: what is claimed, by whom, what the desk found, and whether the parties agree. */
export const FactCheckList = ({
  addresses,
  factChecks,
}: {
  addresses: PublicAddresses;
  factChecks: readonly ListedFactCheck[];
}) => (
  <ol className="entries">
    {factChecks.map((factCheck) => (
      <li key={factCheck.slug}>
        <FactCheckItem addresses={addresses} {...factCheck} />
      </li>
    ))}
  </ol>
);

const FactCheckItem = ({
  addresses,
  slug,
  desk,
  claim,
  verdict,
  disputeNow,
  firstPublishedAt,
  publishedAt,
  version,
}: ListedFactCheck & { addresses: PublicAddresses }) => (
  <article className="entry">
    <h3 {...inLanguage(claim.language)}>
      <a href={addresses.page(desk.slug, slug)}>{claim.wording}</a>
    </h3>
    <ul className="entry-side">
      <li>
        {text.published} <Day at={firstPublishedAt} />
      </li>
      {version > 1 && (
        <li>
          {text.updated} <Day at={publishedAt} />
        </li>
      )}
    </ul>
    <div className="entry-body">
      <Claimant claimant={claim.claimant} />
      <Standing verdict={verdict} dispute={disputeNow} />
      <p {...written(verdict.summary, claim.language)}>{verdict.summary}</p>
      {claim.topics.length > 0 && (
        <ul className="topics" aria-label={text.topics}>
          {claim.topics.map((topic) => (
            <li key={topic}>
              <a href={addresses.topic(desk.slug, topic)}>
                <Written language={claim.language}>{topic}</Written>
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  </article>
);

const Claimant = ({ claimant }: { claimant: ListedFactCheck['claim']['claimant'] | undefined }) =>
  claimant === undefined ? (
    <p className="dateline">{messages.claim.nobody}</p>
  ) : (
    <p className="dateline">
      {text.claimed} <Name>{claimant.speaker.name}</Name>
      {claimant.speaker.id !== claimant.principal.id && (
        <>
          {' '}
          {text.onBehalf} <Name>{claimant.principal.name}</Name>
        </>
      )}
      , <Day at={claimant.utteredAt} />
    </p>
  );
