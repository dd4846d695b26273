/** Where what is published is found: all of its addresses, from where the site is. */
export class PublicAddresses {
  /** `base`: of the site, without a slash at the end. */
  constructor(readonly base: string) {}

  /** The native API, without a slash at the end. */
  get native(): string {
    return `${this.base}/api/public/v1`;
  }

  document(slug: string): string {
    return `${this.native}/claims/${slug}`;
  }

  desk(desk: string): string {
    return `${this.base}/${desk}`;
  }

  logo(desk: string): string {
    return `${this.desk(desk)}/logo.png`;
  }

  /** The page of a claim; of an older version, with its number. */
  page(desk: string, slug: string, version?: number): string {
    const page = `${this.desk(desk)}/claims/${slug}`;
    return version === undefined ? page : `${page}?version=${version}`;
  }

  image(desk: string, slug: string): string {
    return `${this.page(desk, slug)}/image.png`;
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

  sitemap(number: number): string {
    return `${this.base}/sitemaps/${number}.xml`;
  }

  get newsSitemap(): string {
    return `${this.base}/news-sitemap.xml`;
  }
}
