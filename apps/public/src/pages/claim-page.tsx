import type { PublicAddresses } from '#publishing';
import type { LiveFactCheck, OldFactCheck } from '../store/publications.js';
import { Layout, feedsOf } from './layout.js';
import { VerdictBadge } from './parts/badges.js';
import { Prose, directionOf } from './parts/words.js';

export interface ClaimPageProps {
  readonly addresses: PublicAddresses;
  readonly document: LiveFactCheck | OldFactCheck;
}

/** One fact-check, whole. */
export const ClaimPage = ({ addresses, document }: ClaimPageProps) => {
  const { claim, verdict, desk, slug } = document;
  return (
    <Layout
      addresses={addresses}
      title={claim.wording}
      description={verdict.summary}
      canonical={addresses.page(desk.slug, slug)}
      desk={desk}
      kind="article"
      alternates={feedsOf(addresses, addresses.desk(desk.slug), desk.name)}
    >
      <article className="measure">
        <h1 lang={claim.language} dir={directionOf(claim.language)}>
          {claim.wording}
        </h1>
        <VerdictBadge label={verdict.label} normalised={verdict.normalised} />
        <Prose text={verdict.summary} />
      </article>
    </Layout>
  );
};
