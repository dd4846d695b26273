import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { PublicAddresses } from '#publishing';
import type { LiveFactCheck } from '../store/publications.js';
import { titleOf } from '../title.js';
import { CARD_PARTIES } from './card.js';

/** oEmbed 1.0, of the type `rich`. Source: https://oembed.com */
export interface Oembed {
  readonly type: 'rich';
  readonly version: '1.0';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds that it may be kept: as long as the page itself. */
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

/** In pixels; the most that who asks has room for. */
export interface Room {
  readonly maxwidth?: number;
  readonly maxheight?: number;
}

const OEMBED_TYPES = { json: 'application/json+oembed', xml: 'text/xml+oembed' } as const;

/** What a page of ours has in its head, so that others find out how to embed it. */
export const oembedLinks = (addresses: PublicAddresses, page: string, title: string) =>
  (['json', 'xml'] as const).map((format) => ({
    href: `${addresses.base}/oembed?url=${encodeURIComponent(page)}&format=${format}`,
    type: OEMBED_TYPES[format],
    title,
  }));

const WIDTH = 600;
const IMAGE = { width: 1200, height: 630 };

export const oembedOf = (
  document: LiveFactCheck,
  addresses: PublicAddresses,
  { maxwidth = Infinity, maxheight = Infinity }: Room = {},
): Oembed => {
  const { desk, slug } = document;
  const width = Math.min(WIDTH, maxwidth);
  const height = Math.min(heightOf(document, width), maxheight);
  const title = titleOf(document);
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: desk.name,
    provider_url: addresses.desk(desk.slug),
    cache_age: 60,
    html: frame(addresses.card(desk.slug, slug), title, width, height),
    width,
    height,
    ...(IMAGE.width <= maxwidth && IMAGE.height <= maxheight
      ? {
          thumbnail_url: addresses.image(desk.slug, slug),
          thumbnail_width: IMAGE.width,
          thumbnail_height: IMAGE.height,
        }
      : {}),
  };
};

/**
 * A card without scripts can't tell its height, so it is reckoned from what is in it, for the widest of common fonts:
 * rather some room at the end than a bar to scroll by.
 */
const heightOf = ({ claim, verdict, dispute }: LiveFactCheck, width: number): number => {
  const inner = Math.max(100, width - 32);
  const lines = (text: string, letter = 10): number => Math.ceil((text.length * letter) / inner);
  const parties = dispute.positions.slice(0, CARD_PARTIES);
  const rows = [
    'Who says what, as of 30 September 2026',
    'Between the parties — partly conceded since 30 September 2026',
    `Our verdict — ${verdict.label}`,
    'The dispute has moved on since then.',
    ...parties.map(({ principal }) => `${principal.name} — contradicts itself`),
    ...(dispute.positions.length > CARD_PARTIES ? ['and more'] : []),
  ];
  const heading = 26 * lines(claim.wording, 12.5);
  return 150 + heading + rows.reduce((sum, row) => sum + 9 + 24 * lines(row), 0);
};

/** The frame may open the page, and can do nothing else. */
const frame = (src: string, title: string, width: number, height: number): string =>
  renderToStaticMarkup(
    createElement('iframe', {
      src,
      title,
      width,
      height,
      sandbox: 'allow-popups allow-popups-to-escape-sandbox',
      loading: 'lazy',
      referrerPolicy: 'no-referrer',
      style: { border: 0, maxWidth: '100%' },
    }),
  );

/** The same in XML. What no XML may have in it, such as control characters, is left out. */
export const oembedXml = (oembed: Oembed): string => {
  const fields = Object.entries(oembed).map(
    ([name, value]) => `<${name}>${escaped(String(value))}</${name}>`,
  );
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${fields.join('')}</oembed>\n`;
};

const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
