import type { PublicAddresses } from '#publishing';
import { messages } from '../messages.js';
import { StateBadge } from '../parts/badges.js';
import { Chapter } from '../parts/chapter.js';
import { SaidBy } from '../parts/statements.js';
import { Written, inLanguage } from '../parts/words.js';
import type { ClaimStanding, FactCheckRead } from '../view/standings.js';

const text = messages.counterclaims;

/** The claim beside each that can't be true together with it. */
export const CounterclaimsChapter = ({
  addresses,
  document,
  claims,
}: {
  addresses: PublicAddresses;
  document: FactCheckRead;
  /** Those of them that are shown, if need be with the claim itself. */
  claims: readonly ClaimStanding[];
}) => {
  const counters = new Map(document.counterclaims.map((one) => [one.id, one]));
  return (
    <Chapter id="counterclaims" title={text.title} lead={text.lead}>
      <div className="beside">
        {claims.map((claim) => {
          const counter = counters.get(claim.id);
          const claimant = claim.checked ? document.claim.claimant : counter?.claimant;
          return (
            <section key={claim.id} className={claim.checked ? 'own' : 'counter'}>
              <h3>{claim.name}</h3>
              <p className="wording" {...inLanguage(claim.language)}>
                {claim.wording}
              </p>
              <p>
                <StateBadge state={claim.state} label={claim.stateLabel} />
              </p>
              {claimant && <SaidBy addresses={addresses} desk={document.desk.slug} statement={claimant} />}
              {counter?.rationale !== undefined && (
                <Rationale text={counter.rationale} language={document.claim.language} />
              )}
            </section>
          );
        })}
      </div>
    </Chapter>
  );
};

const Rationale = ({ text: rationale, language }: { text: string; language: string }) => (
  <p className="rationale">
    <span className="label">{text.rationale}</span> <Written language={language}>{rationale}</Written>
  </p>
);
