const PAGE = /^\/([a-z0-9-]+)\/claims\/([a-z0-9-]+)\/?$/;
/** An address, or that of one version. */
const numbered = (address: string, version: number | undefined): string =>
  version === undefined ? address : `${address}?version=${version}`;

const VERSION = /^[1-9][0-9]{0,5}$/;

/** The page of a claim, or of one of its versions. */
export interface ClaimPage {
  readonly desk: string;
  readonly slug: string;
  readonly version?: number;
}

/** So many positions make a part of the sitemap: one that never gets more, whatever is published later. */
export const SITEMAP_RANGE = 10_000;

/** Where what is published is found: all of its addresses, from where the site is. */
export class PublicAddresses {
  /** `base`: of the site, without a slash at the end. */
  constructor(readonly base: string) {}

  /** The native API, without a slash at the end. */
  get native(): string {
    return `${this.base}/api/public/v1`;
  }

  document(slug: string, version?: number): string {
    return numbered(`${this.native}/claims/${slug}`, version);
  }

  desk(desk: string): string {
    return `${this.base}/${desk}`;
  }

  logo(desk: string): string {
    return `${this.desk(desk)}/logo.png`;
  }

  /** The page of a claim; of an older version, with its number. */
  page(desk: string, slug: string, version?: number): string {
    return numbered(`${this.desk(desk)}/claims/${slug}`, version);
  }

  /**
   * What page of a claim an address is of, however people wrote it: with http or https, a slash at its end, a place in
   * the page, or the parameters that others add to count their readers. Absent for what is none of ours.
   */
  pageAt(address: string): ClaimPage | undefined {
    const [base, url] = [new URL(this.base), URL.parse(address.trim())];
    if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '') return undefined;
    // Without the port that goes without saying.
    url.protocol = base.protocol;
    const root = base.pathname.replace(/\/$/, '');
    if (url.host !== base.host || !url.pathname.startsWith(root)) return undefined;
    const [, desk, slug] = PAGE.exec(url.pathname.slice(root.length)) ?? [];
    const version = url.searchParams.get('version');
    if (desk === undefined || slug === undefined) return undefined;
    if (version === null) return { desk, slug };
    return VERSION.test(version) ? { desk, slug, version: Number(version) } : undefined;
  }

  image(desk: string, slug: string, version?: number): string {
    return numbered(`${this.page(desk, slug)}/image.png`, version);
  }

  /** The list of desks. */
  get home(): string {
    return `${this.base}/published`;
  }

  /** For pages that are of no desk. */
  get siteImage(): string {
    return `${this.base}/image.png`;
  }

  get icon(): string {
    return `${this.base}/favicon.ico`;
  }

  deskImage(desk: string): string {
    return `${this.desk(desk)}/image.png`;
  }

  disputeImage(desk: string, id: string): string {
    return `${this.dispute(desk, id)}/image.png`;
  }

  /** What other sites show in a frame. */
  card(desk: string, slug: string): string {
    return `${this.page(desk, slug)}/card`;
  }

  dispute(desk: string, id: string): string {
    return `${this.desk(desk)}/disputes/${id}`;
  }

  source(desk: string, id: string): string {
    return `${this.desk(desk)}/sources/${id}`;
  }

  topic(desk: string, topic: string): string {
    return `${this.desk(desk)}/topics/${encodeURIComponent(topic)}`;
  }

  corrections(desk: string): string {
    return `${this.desk(desk)}/corrections`;
  }

  methodology(desk: string): string {
    return `${this.desk(desk)}/methodology`;
  }

  /** Of a desk, a topic or a source, by the address of its page. */
  feed(page: string, format: 'atom' | 'json'): string {
    return `${page}/feed.${format}`;
  }

  dataFeed(desk: string): string {
    return `${this.desk(desk)}/datafeed.json`;
  }

  get sitemapIndex(): string {
    return `${this.base}/sitemap.xml`;
  }

  /** The part of the sitemap that has what was first published at a position. */
  sitemapOf(position: number): string {
    return this.sitemap(Math.floor((position - 1) / SITEMAP_RANGE) + 1);
  }

  sitemap(number: number): string {
    return `${this.base}/sitemaps/${number}.xml`;
  }

  get newsSitemap(): string {
    return `${this.base}/news-sitemap.xml`;
  }
}
