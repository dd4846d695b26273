import type { PublicAddresses } from '#publishing';
import type { ListedFactCheck } from '../../store/publications.js';
import { messages } from '../messages.js';
import { StateBadge, VerdictBadge } from './badges.js';
import { Day } from './moment.js';
import { Name, Words } from './words.js';

const text = messages.factChecks;

/** Fact-checks, one under the other: what is claimed, by whom, whether the parties agree, and what the desk found. */
export const FactCheckList = ({
  addresses,
  factChecks,
  level = 'h2',
}: {
  addresses: PublicAddresses;
  factChecks: readonly ListedFactCheck[];
  /** Of the headings, on the page that they are on. */
  level?: 'h2' | 'h3';
}) => (
  <ol className="fact-checks">
    {factChecks.map((factCheck) => (
      <li key={factCheck.slug}>
        <FactCheckItem addresses={addresses} level={level} {...factCheck} />
      </li>
    ))}
  </ol>
);

const FactCheckItem = ({
  addresses,
  level: Heading,
  slug,
  desk,
  claim,
  verdict,
  disputeNow,
  firstPublishedAt,
  version,
}: ListedFactCheck & { addresses: PublicAddresses; level: 'h2' | 'h3' }) => (
  <article className="fact-check">
    <Heading>
      <a href={addresses.page(desk.slug, slug)}>
        <Words language={claim.language}>{claim.wording}</Words>
      </a>
    </Heading>
    {claim.claimant && (
      <p className="claimant">
        {text.claimed} <Name>{claim.claimant.speaker.name}</Name>
        {claim.claimant.speaker.id !== claim.claimant.principal.id && (
          <>
            {' '}
            {text.onBehalf} <Name>{claim.claimant.principal.name}</Name>
          </>
        )}
        , <Day at={claim.claimant.utteredAt} />
      </p>
    )}
    <dl className="standing">
      <div>
        <dt>{messages.verdict.title}</dt>
        <dd>
          <VerdictBadge label={verdict.label} normalised={verdict.normalised} />
        </dd>
      </div>
      <div>
        <dt>{messages.dispute.title}</dt>
        <dd>
          <StateBadge state={disputeNow.state} label={disputeNow.label} />
        </dd>
      </div>
    </dl>
    <p className="summary" dir="auto">
      {verdict.summary}
    </p>
    <p className="dateline">
      <Day at={firstPublishedAt} />
      {version > 1 && ` · ${text.versions(version)}`}
      {claim.topics.map((topic) => (
        <span key={topic}>
          {' · '}
          <a href={addresses.topic(desk.slug, topic)} dir="auto">
            {topic}
          </a>
        </span>
      ))}
    </p>
  </article>
);

/** To the next page, where there is one: `href` has the same question with its cursor. */
export const Further = ({ href, words }: { href: string | undefined; words: string }) =>
  href === undefined ? null : (
    <p className="further">
      <a href={href} rel="next">
        {words}
      </a>
    </p>
  );

/** An address with a question; what is not asked for is left out. */
export const asking = (page: string, question: Readonly<Record<string, string | undefined>>): string => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(question)) if (value !== undefined) search.set(name, value);
  return search.size === 0 ? page : `${page}?${search.toString()}`;
};
