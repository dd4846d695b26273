import { createHash } from 'node:crypto';

/** What a signature is under: change any of it, and it no longer holds. */
export interface Basis {
  readonly verdict: {
    readonly rating: string;
    readonly summary: string;
    readonly explanation: string | null;
  };
  /** In the order in which they were recorded. */
  readonly evidence: readonly {
    readonly id: string;
    readonly direction: string;
    readonly note: string;
    readonly reliability: string | null;
    readonly credibility: number | null;
    readonly title: string;
    readonly url: string | null;
  }[];
  /** The hash over the claim's dispute state, its positions and the statements behind them. */
  readonly disputeState: string;
}

/** SHA-256 in hex. Lists of values rather than objects: no order of keys can make another hash of the same thing. */
export const basisHash = ({ verdict, evidence, disputeState }: Basis): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        [verdict.rating, verdict.summary, verdict.explanation],
        evidence.map((line) => [
          line.id,
          line.direction,
          line.note,
          line.reliability,
          line.credibility,
          line.title,
          line.url,
        ]),
        disputeState,
      ]),
    )
    .digest('hex');
