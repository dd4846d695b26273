import type { ReactNode } from 'react';

/** Words with what they stand for. */
export const Meanings = ({
  of,
}: {
  of: readonly { readonly key: string; readonly name: ReactNode; readonly meaning: ReactNode }[];
}) => (
  <dl className="meanings">
    {of.map(({ key, name, meaning }) => (
      <div key={key}>
        <dt>{name}</dt>
        <dd>{meaning}</dd>
      </div>
    ))}
  </dl>
);
