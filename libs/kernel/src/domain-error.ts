/**
 * What kind of refusal an error is. `libs/http` maps each to one HTTP status, without a default.
 *
 * - `invalid`: the input breaks a rule (422); `errors` says where
 * - `malformed`: what was sent can't be made sense of at all (400)
 * - `too_large`: more bytes than are taken (413)
 * - `unauthenticated` (401), `forbidden` (403), `not_found` (404)
 * - `gone`: it was there, and was taken back (410)
 * - `conflict`: a rule about what already exists (409)
 * - `stale`: the version seen is not the current one (412); `current` carries the current state
 * - `version_required`: a change without the version seen (428)
 * - `throttled`: too many tries (429); `retryAfterSeconds` says when again
 * - `unavailable`: a dependency does not answer (503)
 */
export type ErrorKind =
  | 'invalid'
  | 'malformed'
  | 'too_large'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'gone'
  | 'conflict'
  | 'stale'
  | 'version_required'
  | 'throttled'
  | 'unavailable';

/** One fault in the input: an RFC 6901 JSON pointer to it, and what to do about it. */
export interface FieldError {
  readonly pointer: string;
  readonly detail: string;
}

export interface ErrorExtras {
  readonly errors?: readonly FieldError[];
  readonly reasons?: readonly Reason[];
  readonly current?: unknown;
  /** What was sent is kept although it is refused: the transaction commits, and only then is this thrown. */
  readonly kept?: true;
  readonly retryAfterSeconds?: number;
}

/** Why something is not allowed: a stable, public code and a sentence a person can act on. */
export interface Reason {
  readonly code: string;
  readonly text: string;
}

/** A refusal by a rule. `code` is public and stable, dotted: `review.four_eyes`. */
export class DomainError extends Error {
  override readonly name = 'DomainError';

  constructor(
    readonly kind: ErrorKind,
    readonly code: string,
    detail: string,
    readonly extras: ErrorExtras = {},
  ) {
    super(detail);
  }
}

/** 422 with one fault at one place: the detail reads on from the field's name («is in the future»). */
export const invalid = (code: string, pointer: string, detail: string): DomainError =>
  new DomainError('invalid', code, `${pointer.slice(1).replaceAll('/', ' ')} ${detail}`.trim(), {
    errors: [{ pointer, detail }],
  });

export const notFound = (what: string): DomainError =>
  new DomainError(
    'not_found',
    `${what.replaceAll(' ', '_')}.not_found`,
    `There is no such ${what} in this desk.`,
  );

export const conflict = (code: string, detail: string, reasons?: readonly Reason[]): DomainError =>
  new DomainError('conflict', code, detail, reasons ? { reasons } : {});

export const forbidden = (code: string, detail: string, reasons?: readonly Reason[]): DomainError =>
  new DomainError('forbidden', code, detail, reasons ? { reasons } : {});

/** 412: what was seen is not what is there now; the current state comes along, so that a person can compare. */
export const stale = (what: string, current: unknown): DomainError =>
  new DomainError('stale', 'version.stale', `Someone changed this ${what} since you read it.`, { current });

/** The same refusal, its pointers read from further out: where what was refused is a part of what was sent. */
export const below = (path: string, { kind, code, message, extras }: DomainError): DomainError =>
  new DomainError(kind, code, message, {
    ...extras,
    ...(extras.errors && {
      errors: extras.errors.map(({ pointer, detail }) => ({ pointer: path + pointer, detail })),
    }),
  });

/** Does a check of a part, and says where in the whole that part is if it is refused. */
export const placed = <T>(path: string, check: () => T): T => {
  try {
    return check();
  } catch (error) {
    throw error instanceof DomainError ? below(path, error) : error;
  }
};

/** Something that a request refers to, and where in it. */
export interface Reference {
  readonly id: string;
  readonly pointer: string;
}
