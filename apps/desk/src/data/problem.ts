/** One fault of what was sent; `pointer` is an RFC 6901 pointer into the body, such as `/quote/text`. */
export interface Fault {
  readonly pointer: string;
  readonly detail: string;
}

/** What the API refused, as RFC 9457 has it. `status` 0: no answer came, and nobody knows whether it arrived. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly requestId?: string;
  readonly errors: readonly Fault[];
  /** For 403 and 409: what a policy had against it, in words. */
  readonly reasons: readonly { readonly code: string; readonly text: string }[];
  /** For 412: the thing as it is now. */
  readonly current?: unknown;

  constructor(body: Partial<Problem> & { readonly detail?: string; readonly title?: string }) {
    super(body.detail ?? body.title ?? 'Something went wrong.');
    this.name = 'Problem';
    this.status = body.status ?? 0;
    this.code = body.code ?? 'unreached';
    this.requestId = body.requestId;
    this.errors = body.errors ?? [];
    this.reasons = body.reasons ?? [];
    this.current = body.current;
  }

  get isUnreached(): boolean {
    return this.status === 0;
  }

  get isStale(): boolean {
    return this.status === 412;
  }

  /** Nothing that the person did: they are told to ask again, with the id to quote. */
  get isUnexpected(): boolean {
    return this.status >= 500;
  }
}

export const problemOf = (error: unknown): Problem =>
  error instanceof Problem ? error : new Problem({ code: 'client', detail: String(error), status: 500 });
