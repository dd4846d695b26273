import type { PublicAddresses } from '#publishing';
import { headlineOf } from '../title.js';
import type { ListedFactCheck } from '../store/publications.js';
import type { Place, Range } from '../store/publication-order.js';
import type { Publisher } from '../store/publishers.js';
import { type Xml, xml, xmlDocument } from './xml.js';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Number 0 has the pages of desks, the others those of claims. */
export const sitemapIndex = (ranges: readonly Range[], addresses: PublicAddresses): string =>
  xmlDocument(
    xml(
      'sitemapindex',
      { xmlns: NAMESPACE },
      located('sitemap', addresses.sitemap(0)),
      ...ranges.map(({ number, modifiedAt }) => located('sitemap', addresses.sitemap(number), modifiedAt)),
    ),
  );

export const deskPages = (publishers: readonly Publisher[], addresses: PublicAddresses): string =>
  urlSet(
    [
      `${addresses.base}/`,
      ...publishers.flatMap(({ slug }) => [
        addresses.desk(slug),
        addresses.corrections(slug),
        addresses.methodology(slug),
      ]),
    ].map((page) => located('url', page)),
  );

export const claimPages = (places: readonly Place[], addresses: PublicAddresses): string =>
  urlSet(places.map(({ desk, slug, modifiedAt }) => located('url', addresses.page(desk, slug), modifiedAt)));

/** What news search engines look at: of the last two days. */
export const newsPages = (
  fresh: readonly Pick<ListedFactCheck, 'slug' | 'desk' | 'claim' | 'verdict' | 'firstPublishedAt'>[],
  addresses: PublicAddresses,
): string =>
  urlSet(
    fresh.map((summary) => {
      const { slug, desk, claim, firstPublishedAt } = summary;
      return xml(
        'url',
        {},
        xml('loc', {}, addresses.page(desk.slug, slug)),
        xml(
          'news:news',
          {},
          xml(
            'news:publication',
            {},
            xml('news:name', {}, desk.name),
            xml('news:language', {}, newsLanguage(claim.language)),
          ),
          xml('news:publication_date', {}, firstPublishedAt),
          xml('news:title', {}, headlineOf(summary)),
        ),
      );
    }),
    { 'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9' },
  );

const urlSet = (urls: readonly Xml[], namespaces: Readonly<Record<string, string>> = {}): string =>
  xmlDocument(xml('urlset', { xmlns: NAMESPACE, ...namespaces }, ...urls));

const located = (name: 'url' | 'sitemap', address: string, modifiedAt?: Date): Xml =>
  xml(
    name,
    {},
    xml('loc', {}, address),
    modifiedAt === undefined ? undefined : xml('lastmod', {}, modifiedAt.toISOString()),
  );

/** The language without script and region; of Chinese, which of the two ways of writing it. */
const newsLanguage = (language: string): string => {
  const { language: primary, script, region } = new Intl.Locale(language).maximize();
  if (primary !== 'zh') return primary;
  return script === 'Hant' || region === 'TW' ? 'zh-tw' : 'zh-cn';
};
