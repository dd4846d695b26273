import { type PublicAddresses, claimReviewOf } from '#publishing';
import { headlineOf } from '../title.js';
import type { LiveFactCheck } from '../store/publications.js';
import { entryId } from './atom.js';
import { feedAddress } from './feed-address.js';
import type { FeedPage } from './feed-pages.js';

/** JSON Feed 1.1. Each item has its ClaimReview in `_claimreview`. */
export const jsonFeedOf = (
  { publisher, title, home, cursor, nextCursor }: FeedPage,
  documents: readonly LiveFactCheck[],
  addresses: PublicAddresses,
): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  title,
  home_page_url: home,
  feed_url: feedAddress(addresses, home, 'json', cursor),
  ...(nextCursor === undefined ? {} : { next_url: feedAddress(addresses, home, 'json', nextCursor) }),
  icon: addresses.logo(publisher.slug),
  authors: [{ name: publisher.name, url: addresses.desk(publisher.slug) }],
  language: publisher.language,
  items: documents.map((document) => {
    const { slug, desk, claim, verdict, firstPublishedAt, updatedAt } = document;
    return {
      id: entryId(claim.id),
      url: addresses.page(desk.slug, slug),
      title: headlineOf(document),
      content_text: verdict.summary,
      image: addresses.image(desk.slug, slug),
      date_published: firstPublishedAt,
      date_modified: updatedAt,
      ...(claim.topics.length === 0 ? {} : { tags: claim.topics }),
      language: claim.language,
      _claimreview: claimReviewOf(document, addresses),
    };
  }),
});
