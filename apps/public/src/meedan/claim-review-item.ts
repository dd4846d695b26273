import { type FactCheckSummary, type PublicAddresses, type Read, truthOf } from '#publishing';
import { headlineOf } from '../title.js';

/** A fact-check as Fetch gives it out. `raw` has what Check looks for there: the language. */
export const claimReviewItem = (summary: Read<FactCheckSummary>, addresses: PublicAddresses): object => {
  const { slug, desk, claim, verdict, firstPublishedAt } = summary;
  const value = truthOf(verdict.normalised);
  return {
    identifier: claim.id,
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    // Fetch has days here, without a time.
    datePublished: firstPublishedAt.slice(0, 10),
    url: addresses.page(desk.slug, slug),
    author: { name: desk.name, url: addresses.desk(desk.slug) },
    inLanguage: claim.language,
    headline: headlineOf(summary),
    claimReviewed: claim.wording,
    text: verdict.summary,
    image: addresses.image(desk.slug, slug),
    keywords: claim.topics.join(','),
    reviewRating: {
      '@type': 'Rating',
      ...(value === undefined ? {} : { ratingValue: value }),
      bestRating: 1,
      alternateName: verdict.label,
    },
    raw: { language: claim.language },
  };
};
