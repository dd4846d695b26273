import type { ReactNode } from 'react';
import type { PublicAddresses } from '#publishing';
import { messages } from './messages.js';
import { stylePath } from './style.js';

/** A feed, or another form of the page, that programs find in its head. */
export interface Alternate {
  readonly href: string;
  readonly type: string;
  readonly title?: string;
}

export interface LayoutProps {
  readonly addresses: PublicAddresses;
  readonly title: string;
  /** One or two sentences: for search engines, and where the page is shared. */
  readonly description?: string;
  /** The one address of what the page shows. Absent on pages that have none: errors. */
  readonly canonical?: string;
  /** Whose page it is. Absent on pages of no desk. */
  readonly desk?: { readonly slug: string; readonly name: string };
  /** Which of the desk's pages it is. */
  readonly current?: 'factChecks' | 'corrections' | 'methodology';
  /** What other sites show of it; without one, none is shown. */
  readonly image?: { readonly href: string; readonly alt: string };
  readonly kind?: 'article' | 'website';
  readonly published?: string;
  readonly modified?: string;
  /** Of an article: the page of who wrote it, and what it is about. */
  readonly author?: string;
  readonly section?: string | undefined;
  /** Not to be found by search engines: old versions, and answers to what somebody asked. */
  readonly unlisted?: boolean;
  readonly alternates?: readonly Alternate[];
  /** A script's text, from `scriptJson`: nothing in it can end the script. */
  readonly linkedData?: string;
  /** Links to the same as data, in the footer. */
  readonly data?: readonly { readonly href: string; readonly text: string }[];
  readonly children: ReactNode;
}

/** What all pages share. There is no script in any of them. */
export const Layout = (props: LayoutProps) => (
  <html lang="en">
    <Head {...props} />
    <body>
      <a className="skip" href="#content">
        {messages.site.skip}
      </a>
      <Masthead {...props} />
      <main id="content" tabIndex={-1}>
        {props.children}
      </main>
      <Footer {...props} />
    </body>
  </html>
);

const Head = ({ addresses, desk, linkedData, unlisted, alternates = [], ...props }: LayoutProps) => {
  const { title, description, canonical, image, kind = 'website' } = props;
  const { published, modified, author, section } = props;
  const site = desk?.name ?? messages.site.name;
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{`${title} · ${site}`}</title>
      <link rel="stylesheet" href={addresses.base + stylePath} />
      {description !== undefined && <meta name="description" content={description} />}
      {unlisted && <meta name="robots" content="noindex" />}
      {canonical !== undefined && <link rel="canonical" href={canonical} />}
      {canonical !== undefined && <meta property="og:url" content={canonical} />}
      <meta property="og:site_name" content={site} />
      <meta property="og:type" content={kind} />
      <meta property="og:title" content={title} />
      {description !== undefined && <meta property="og:description" content={description} />}
      {image && (
        <>
          <meta property="og:image" content={image.href} />
          <meta property="og:image:type" content="image/png" />
          <meta property="og:image:width" content="1200" />
          <meta property="og:image:height" content="630" />
          <meta property="og:image:alt" content={image.alt} />
        </>
      )}
      <meta name="twitter:card" content={image ? 'summary_large_image' : 'summary'} />
      {published !== undefined && <meta property="article:published_time" content={published} />}
      {modified !== undefined && <meta property="article:modified_time" content={modified} />}
      {author !== undefined && <meta property="article:author" content={author} />}
      {section !== undefined && <meta property="article:section" content={section} />}
      <link rel="icon" type="image/png" href={desk ? addresses.logo(desk.slug) : addresses.icon} />
      {alternates.map(({ href, type, title: name }) => (
        <link key={href + type} rel="alternate" type={type} href={href} title={name} />
      ))}
      {linkedData !== undefined && (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: linkedData }} />
      )}
    </head>
  );
};

const Masthead = ({ addresses, desk, current }: LayoutProps) => (
  <header className="masthead">
    <div className="measure">
      <p className="nameplate">
        {desk ? (
          <a href={addresses.desk(desk.slug)}>
            <bdi>{desk.name}</bdi>
          </a>
        ) : (
          <a href={addresses.home}>{messages.site.name}</a>
        )}
      </p>
      {desk && (
        <nav aria-label={messages.site.navigation}>
          <ul>
            <Place href={addresses.desk(desk.slug)} name="factChecks" current={current} />
            <Place href={addresses.corrections(desk.slug)} name="corrections" current={current} />
            <Place href={addresses.methodology(desk.slug)} name="methodology" current={current} />
          </ul>
        </nav>
      )}
    </div>
  </header>
);

const Place = (place: {
  href: string;
  name: keyof typeof messages.navigation;
  current: LayoutProps['current'];
}) => (
  <li>
    <a href={place.href} aria-current={place.current === place.name ? 'page' : undefined}>
      {messages.navigation[place.name]}
    </a>
  </li>
);

const Footer = ({ addresses, data = [] }: LayoutProps) => (
  <footer className="foot">
    <div className="measure">
      {data.length > 0 && (
        <nav aria-label={messages.site.data}>
          <ul>
            {data.map(({ href, text }) => (
              <li key={href + text}>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <p>
        <a href={addresses.home}>{messages.site.made}</a>
      </p>
    </div>
  </footer>
);

/** The picture of a desk, for those of its pages that have none of their own. */
export const deskImage = (addresses: PublicAddresses, { slug, name }: { slug: string; name: string }) => ({
  href: addresses.deskImage(slug),
  alt: messages.site.image(name, messages.home.title),
});

/** The feeds of a page, for its head: `of` names what they are of. */
export const feedsOf = (addresses: PublicAddresses, page: string, of: string): Alternate[] => [
  { href: addresses.feed(page, 'atom'), type: 'application/atom+xml', title: messages.feeds.atom(of) },
  { href: addresses.feed(page, 'json'), type: 'application/feed+json', title: messages.feeds.json(of) },
];
