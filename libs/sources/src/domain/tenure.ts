import { type DomainError, conflict, invalid } from '#kernel';
import type { SourceKind } from './source.js';

/** An office held by a person: from `from` on, up to but not including `to`. */
export interface Tenure {
  readonly personId: string;
  readonly office: string;
  readonly institutionId: string;
  readonly speaksForId: string;
  readonly from: Date;
  readonly to?: Date | undefined;
}

export const checkTenure = (personKind: SourceKind, { from, to }: Pick<Tenure, 'from' | 'to'>): void => {
  if (personKind !== 'person')
    throw invalid(
      'tenure.person_only',
      '',
      'Only a source of the kind person holds an office; this one is not.',
    );
  if (to !== undefined && to <= from) throw invalid('tenure.order', '/to', 'must be later than from');
};

export const heldAlready = (office: string): DomainError =>
  conflict(
    'tenure.one_holder',
    `Somebody else holds the office «${office}» in this institution in that time. End their tenure first, or correct the dates.`,
  );
