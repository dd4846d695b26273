import type { ReactNode } from 'react';

/** A part of a page under a heading of its own, with an address of its own. */
export const Chapter = ({
  id,
  title,
  lead,
  wide = false,
  children,
}: {
  id: string;
  title: string;
  lead?: string;
  /** Of what needs the width of the page: its heading stands above it. */
  wide?: boolean;
  children: ReactNode;
}) => (
  <section className={`chapter measure${wide ? ' wide' : ''}`} id={id} aria-labelledby={`${id}-title`}>
    <div className="chapter-head">
      <h2 id={`${id}-title`}>{title}</h2>
      {lead !== undefined && <p>{lead}</p>}
    </div>
    <div className="chapter-body">{children}</div>
  </section>
);

/** What is said of one thing, by its name. */
export const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
