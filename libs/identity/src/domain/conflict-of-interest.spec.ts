import type { DomainError } from '#kernel';
import { CONFLICT_KINDS, type ConflictTarget, checkTarget } from './conflict-of-interest.js';

const FIELDS = ['sourceId', 'topic', 'claimId'] as const;

const pointersOf = (target: ConflictTarget): readonly string[] => {
  try {
    checkTarget(target);
    return [];
  } catch (error) {
    return (error as DomainError).extras.errors?.map(({ pointer }) => pointer) ?? ['?'];
  }
};

/** Every kind with every set of fields: wrong is the one that it lacks, and each that is another kind's. */
it.each(
  CONFLICT_KINDS.flatMap((kind, own) => Array.from({ length: 8 }, (_, set) => [kind, set, own] as const)),
)('a conflict with a %s has its own field and no other (set %i)', (kind, set, own) => {
  const given = FIELDS.filter((_field, index) => (set & (1 << index)) !== 0);
  const wrong = FIELDS.filter((field, index) => given.includes(field) !== (index === own));
  const target = { kind, ...Object.fromEntries(given.map((field) => [field, 'x'])) };
  expect(pointersOf(target)).toEqual(wrong.map((field) => `/${field}`));
});
