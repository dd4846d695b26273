import { conflict, invalid } from '#kernel';

/** `away` does nothing; `can_finish` goes on with what they hold, and is given nothing new. */
export const ABSENCE_KINDS = ['away', 'can_finish'] as const;
export type AbsenceKind = (typeof ABSENCE_KINDS)[number];

export interface AbsenceSpan {
  readonly startsAt: Date;
  /** The first moment that they are back; without it, until somebody ends it. */
  readonly endsAt?: Date | undefined;
}

export const checkSpan = ({ startsAt, endsAt }: AbsenceSpan): void => {
  if (endsAt !== undefined && endsAt <= startsAt)
    throw invalid('absence.order', '/endsAt', 'must be later than startsAt');
};

/** How an absence stops: cancelled if it has not begun, and else ended now. What is over stays as it was. */
export const stopped = (
  { startsAt, endsAt, cancelledAt }: AbsenceSpan & { readonly cancelledAt?: Date | undefined },
  at: Date,
): { readonly cancelledAt: Date } | { readonly endsAt: Date } => {
  if (cancelledAt !== undefined || (endsAt !== undefined && endsAt <= at))
    throw conflict('absence.over', 'This absence is over, or was cancelled: there is nothing left to end.');
  return startsAt < at ? { endsAt: at } : { cancelledAt: at };
};
