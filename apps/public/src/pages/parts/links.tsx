import type { ReactNode } from 'react';
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

/** Someone who is named, and their record. */
export const SourceLink = ({
  addresses,
  desk,
  source,
}: {
  addresses: PublicAddresses;
  desk: string;
  source: { readonly id: string; readonly name: string };
}) => (
  <a href={addresses.source(desk, source.id)}>
    <Name>{source.name}</Name>
  </a>
);
