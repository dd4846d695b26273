import { Injectable } from '@nestjs/common';
import { PublicAddresses, claimReviewOf } from '#publishing';
import { type Cacheable, etagOf } from '../caching.js';
import { Publications, withdrawn } from '../store/publications.js';

export const LINKED = 'application/ld+json';

/** Documents as ClaimReview, for the native API. */
@Injectable()
export class LinkedReviews {
  constructor(
    private readonly publications: Publications,
    private readonly addresses: PublicAddresses,
  ) {}

  async read(slug: string, version?: number): Promise<Cacheable> {
    const { document, modifiedAt } = await (version === undefined
      ? this.publications.live(slug)
      : this.publications.version(slug, version));
    // A ClaimReview can't say of itself that it was withdrawn, and would be taken for one that holds.
    if ('withdrawn' in document && document.withdrawn !== undefined) {
      const { reason, at } = document.withdrawn;
      throw withdrawn({ reason, withdrawnAt: new Date(at) });
    }
    const body = JSON.stringify(claimReviewOf(document, this.addresses, version));
    return { body, etag: etagOf(body), modifiedAt, type: LINKED };
  }
}
