import { useState } from 'react';
import { type Difference, changedFields, differences, rebased, same } from '../lib/three-way.js';

type Fields = Readonly<Record<string, unknown>>;

export interface Draft<Of extends Fields> {
  readonly mine: Of;
  /** What was seen when the typing began. */
  readonly base: Of;
  readonly version: number;
  readonly changed: Partial<Of>;
  readonly isDirty: boolean;
  readonly change: (fields: Partial<Of>) => void;
  readonly differencesFrom: (theirs: Of) => readonly Difference[];
  /** Puts what I changed onto what they made of it. */
  readonly rebase: (theirs: Of, version: number) => void;
  /** Goes on from there, without what was typed. */
  readonly reset: (to: Of, version: number) => void;
}

/**
 * What somebody makes of something that others may change at the same time. It follows the server until something is
 * typed; from then on what is typed stays, and so does the version it is based on.
 */
export const useDraft = <Of extends Fields>(current: Of, version: number): Draft<Of> => {
  const [base, setBase] = useState({ fields: current, version });
  const [mine, setMine] = useState(current);
  const isDirty = !same(base.fields, mine);
  const reset = (to: Of, at: number): void => {
    setBase({ fields: to, version: at });
    setMine(to);
  };
  if (!isDirty && version > base.version) reset(current, version);
  return {
    mine,
    base: base.fields,
    version: base.version,
    changed: changedFields(base.fields, mine),
    isDirty,
    change: (fields) => setMine((before) => ({ ...before, ...fields })),
    differencesFrom: (theirs) => differences(base.fields, mine, theirs),
    rebase: (theirs, at) => {
      setMine(rebased(base.fields, mine, theirs));
      setBase({ fields: theirs, version: at });
    },
    reset,
  };
};
