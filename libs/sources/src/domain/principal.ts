import { invalid } from '#kernel';

/** A tenure of the speaker that covers the moment of the statement. */
export interface OfficeHeld {
  readonly office: string;
  readonly speaksForId: string;
}

export interface Utterance {
  readonly speakerId: string;
  readonly capacity: 'official' | 'personal';
  /** Given by the person who records it. */
  readonly principalId?: string | undefined;
}

/**
 * Who is bound by a statement: the one given, or else whom the speaker's office spoke for at that moment, or else
 * the speaker. Said in a personal capacity, it binds the speaker alone. Someone with two offices that speak for two
 * parties binds neither by guess: the recorder says which.
 */
export const principalOf = (
  { speakerId, capacity, principalId }: Utterance,
  held: readonly OfficeHeld[],
): string => {
  if (principalId !== undefined) return principalId;
  if (capacity === 'personal') return speakerId;
  const [first, ...others] = held;
  if (first === undefined) return speakerId;
  if (others.some(({ speaksForId }) => speaksForId !== first.speaksForId))
    throw invalid(
      'statement.principal_ambiguous',
      '/principalId',
      `is needed: the speaker then held several offices that speak for different sources (${held.map(({ office }) => office).join('; ')})`,
    );
  return first.speaksForId;
};
