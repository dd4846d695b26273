import type { PublicAddresses } from '#publishing';
import { headlineOf } from '../title.js';
import type { ListedFactCheck } from '../store/publications.js';
import type { Shape } from './fields.js';

/** Every field that an answer of `claims:search` may have. */
export const ANSWER = {
  claims: {
    text: {},
    claimant: {},
    claimDate: {},
    claimReview: {
      publisher: { name: {}, site: {} },
      url: {},
      title: {},
      reviewDate: {},
      textualRating: {},
      languageCode: {},
    },
  },
  nextPageToken: {},
} satisfies Shape;

export const foundClaim = (listed: ListedFactCheck, addresses: PublicAddresses): object => {
  const { slug, desk, claim, verdict, firstPublishedAt } = listed;
  const { claimant } = claim;
  return {
    text: claim.wording,
    ...(claimant && { claimant: claimant.speaker.name, claimDate: timestamp(claimant.utteredAt) }),
    claimReview: [
      {
        publisher: { name: desk.name, site: siteOf(addresses) },
        url: addresses.page(desk.slug, slug),
        title: headlineOf(listed),
        reviewDate: timestamp(firstPublishedAt),
        textualRating: verdict.label,
        languageCode: claim.language,
      },
    ],
  };
};

/** The host of every review, without its port: what programs know a publisher by. */
const siteOf = ({ base }: PublicAddresses): string => withoutWww(new URL(base).hostname);

/**
 * Which reviews are meant by a publisher's site: those of all desks here (`{}`), of one of them where the site is given
 * with its path, or none (`undefined`).
 */
export const deskOfSite = (
  site: string,
  { base }: PublicAddresses,
): { readonly desk?: string } | undefined => {
  const [host = '', ...path] = site
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .split(/[/?#]/);
  const own = new URL(base);
  if (![own.hostname, own.host].map(withoutWww).includes(withoutWww(host))) return undefined;
  const [desk] = path.filter((part) => part !== '');
  return desk === undefined ? {} : { desk };
};

const withoutWww = (host: string): string => host.replace(/^www\./, '');

/** As protocol buffers write a time: a fraction of a second only where there is one. */
const timestamp = (time: string): string => time.replace(/\.000Z$/, 'Z');
