import { diffWordsWithSpace } from 'diff';
import { useMemo } from 'react';

interface ComparedProps {
  readonly before: string;
  readonly after: string;
  /** `after`: only the text as it is, with what is new in it marked. */
  readonly show?: 'both' | 'after';
}

/** A text beside an earlier one, word by word. */
export const Compared = ({ before, after, show = 'both' }: ComparedProps) => {
  const parts = useMemo(() => diffWordsWithSpace(before, after), [before, after]);
  return parts.map(({ value, added, removed }, index) => {
    if (removed) return show === 'both' ? <del key={index}>{value}</del> : null;
    return added ? <ins key={index}>{value}</ins> : <span key={index}>{value}</span>;
  });
};
