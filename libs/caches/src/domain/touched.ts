import { type FactCheck, type PublicAddresses, namedIn } from '#publishing';

/** A claim whose public state changed, with its versions from before and after the change. */
export interface Touched {
  readonly deskSlug: string;
  readonly slug: string;
  /** How many there are. */
  readonly versions: number;
  /** Of the first publication, in the change sequence. */
  readonly published: number;
  readonly documents: readonly FactCheck[];
}

/** The lists of a source's record, each of which begins at an address of its own. */
const RECORDS = ['/statements', '/moves', '/verdicts'];

/** Every public address whose answer such a change touches, but for those with a query of somebody's own. */
export const touchedAddresses = (
  { deskSlug, slug, versions, published, documents }: Touched,
  addresses: PublicAddresses,
): readonly string[] => {
  const { base, native } = addresses;
  const desk = addresses.desk(deskSlug);
  const document = addresses.document(slug);
  const page = addresses.page(deskSlug, slug);
  const numbers = Array.from({ length: versions }, (_, index) => index + 1);
  const sources = documents.flatMap((one) => [...namedIn(one).keys()]);
  const topics = documents.flatMap(({ claim }) => claim.topics);
  const disputes = documents.flatMap(({ dispute }) => dispute.id ?? []);
  const pages = [
    desk,
    ...topics.map((topic) => addresses.topic(deskSlug, topic)),
    ...sources.map((id) => addresses.source(deskSlug, id)),
  ];
  return [
    ...new Set([
      document,
      ...numbers.map((version) => `${document}?version=${version}`),
      `${document}/dispute`,
      page,
      ...numbers.map((version) => addresses.page(deskSlug, slug, version)),
      addresses.image(deskSlug, slug),
      addresses.card(deskSlug, slug),
      ...pages,
      ...pages.flatMap((feeding) => [addresses.feed(feeding, 'atom'), addresses.feed(feeding, 'json')]),
      addresses.dataFeed(deskSlug),
      addresses.corrections(deskSlug),
      ...disputes.map((id) => addresses.dispute(deskSlug, id)),
      ...sources.flatMap((id) => ['', ...RECORDS].map((list) => `${native}/sources/${id}${list}`)),
      `${base}/`,
      addresses.sitemapIndex,
      addresses.sitemapOf(published),
      addresses.newsSitemap,
      `${base}/services`,
      `${base}/claim_reviews`,
      `${native}/claims`,
      `${native}/changes`,
      `${native}/export`,
      `${native}/export.ndjson`,
    ]),
  ];
};
