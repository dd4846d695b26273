import type { PublicAddresses } from '#publishing';
import { headlineOf } from '../title.js';
import type { ListedFactCheck } from '../store/publications.js';
import type { Tombstone } from '../store/publishers.js';
import { feedAddress } from './feed-address.js';
import type { FeedPage } from './feed-pages.js';
import { type Xml, xml, xmlDocument } from './xml.js';

/** Of an entry, wherever the site is and whatever becomes of the claim. */
export const entryId = (claimId: string): string => `urn:uuid:${claimId}`;

/** Atom 1.0 (RFC 4287), in pages (RFC 5005), with what was withdrawn as deleted entries (RFC 6721). */
export const atomOf = (page: FeedPage, addresses: PublicAddresses): string => {
  const { publisher, title, home, cursor, nextCursor, entries, tombstones, updatedAt } = page;
  const link = (rel: string, type: string, href: string): Xml => xml('link', { rel, type, href });
  const atom = (at?: string): string => feedAddress(addresses, home, 'atom', at);
  return xmlDocument(
    xml(
      'feed',
      {
        xmlns: 'http://www.w3.org/2005/Atom',
        'xmlns:at': 'http://purl.org/atompub/tombstones/1.0',
        'xml:lang': publisher.language,
      },
      xml('id', {}, atom()),
      xml('title', {}, title),
      xml('updated', {}, updatedAt.toISOString()),
      xml('author', {}, xml('name', {}, publisher.name), xml('uri', {}, addresses.desk(publisher.slug))),
      link('self', ATOM, atom(cursor)),
      link('first', ATOM, atom()),
      nextCursor === undefined ? undefined : link('next', ATOM, atom(nextCursor)),
      link('alternate', 'text/html', home),
      ...tombstones.map(deleted),
      ...entries.map((listed) => entry(listed, addresses)),
    ),
  );
};

const ATOM = 'application/atom+xml';

const deleted = ({ claimId, at, reason }: Tombstone): Xml =>
  xml('at:deleted-entry', { ref: entryId(claimId), when: at.toISOString() }, xml('at:comment', {}, reason));

const entry = (listed: ListedFactCheck, addresses: PublicAddresses): Xml => {
  const { slug, desk, claim, verdict, firstPublishedAt, updatedAt } = listed;
  const page = addresses.page(desk.slug, slug);
  return xml(
    'entry',
    { 'xml:lang': claim.language },
    xml('id', {}, entryId(claim.id)),
    xml('title', {}, headlineOf(listed)),
    xml('link', { rel: 'alternate', type: 'text/html', href: page }),
    xml('published', {}, firstPublishedAt),
    xml('updated', {}, updatedAt),
    xml('author', {}, xml('name', {}, desk.name), xml('uri', {}, addresses.desk(desk.slug))),
    ...claim.topics.map((topic) => xml('category', { term: topic })),
    xml('summary', { type: 'text' }, verdict.summary),
  );
};
