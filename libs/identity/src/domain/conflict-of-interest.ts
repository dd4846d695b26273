import { DomainError } from '#kernel';

export const CONFLICT_KINDS = ['source', 'topic', 'claim'] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

/** What a member has a conflict of interest with: one thing, of the kind that is named. */
export interface ConflictTarget {
  readonly kind: ConflictKind;
  readonly sourceId?: string | undefined;
  readonly topic?: string | undefined;
  readonly claimId?: string | undefined;
}

const FIELD = {
  source: 'sourceId',
  topic: 'topic',
  claim: 'claimId',
} as const satisfies Record<ConflictKind, keyof ConflictTarget>;

/** Refuses what has not exactly the field of its kind. */
export const checkTarget = (target: ConflictTarget): void => {
  const errors = CONFLICT_KINDS.flatMap((kind) => {
    const field = FIELD[kind];
    const [given, wanted] = [target[field] !== undefined, kind === target.kind];
    if (given === wanted) return [];
    return [
      {
        pointer: `/${field}`,
        detail: wanted ? `is needed for the kind ${kind}` : `does not go with the kind ${target.kind}`,
      },
    ];
  });
  if (errors.length > 0)
    throw new DomainError(
      'invalid',
      'conflict.target',
      `A conflict of interest of the kind ${target.kind} has ${FIELD[target.kind]}, and no other.`,
      { errors },
    );
};
