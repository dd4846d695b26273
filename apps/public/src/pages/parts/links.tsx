import { type ReactNode, createContext, useContext } from 'react';
import type { PublicAddresses } from '#publishing';
import { Name } from './words.js';

/** To another site. An address of no kind that a browser should follow is no link. */
export const Outside = ({ href, children }: { href: string; children: ReactNode }) =>
  /^https?:\/\//i.test(href) ? (
    <a href={href} rel="external noopener" className="outside">
      {children}
    </a>
  ) : (
    <>{children}</>
  );

/**
 * Who has a record, of those whom a page names: who was merely asked to comment has none, nor has who is told of in what
 * was replaced or withdrawn alone. Where a page says nothing of it, all of them have.
 */
export const WithRecord = createContext<ReadonlySet<string> | undefined>(undefined);

/** Someone who is named, and their record where there is one. */
export const SourceLink = ({
  addresses,
  desk,
  source,
}: {
  addresses: PublicAddresses;
  desk: string;
  source: { readonly id: string; readonly name: string };
}) => {
  const known = useContext(WithRecord);
  const name = <Name>{source.name}</Name>;
  if (known !== undefined && !known.has(source.id)) return name;
  return <a href={addresses.source(desk, source.id)}>{name}</a>;
};
