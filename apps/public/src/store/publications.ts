import { Injectable } from '@nestjs/common';
import { DomainError } from '#kernel';
import type { DisputeNow, FactCheck, FactCheckSummary, Read } from '#publishing';
import { type ListQuestion, PublishedClaims, type Withdrawn } from './published-claims.js';

interface Live {
  readonly url: string;
  readonly disputeNow: Read<DisputeNow>;
  readonly updatedAt: string;
}

/** A live document. */
export type LiveFactCheck = Read<FactCheck> & Live;
/** An older version; of a fact-check that was withdrawn, it says so. */
export type OldFactCheck = Read<FactCheck> & {
  readonly url: string;
  readonly withdrawn?: { readonly reason: string; readonly at: string };
};
/** A row of a list. */
export type ListedFactCheck = Read<FactCheckSummary> & Live;

/** Documents with their validators, for what shows them otherwise than as the text that is stored. */
export interface Found<Document> {
  readonly document: Document;
  /** Of the document as JSON: another form of it needs a tag of its own, made from this. */
  readonly etag: string;
  readonly modifiedAt: Date;
}

type Shown = Found<LiveFactCheck | OldFactCheck> & { readonly old: boolean };

/** What is published, as values. */
@Injectable()
export class Publications {
  constructor(private readonly claims: PublishedClaims) {}

  /** Throws `claim.not_found`, and `claim.withdrawn` with the reason and the time in `current`. */
  async live(slug: string): Promise<Found<LiveFactCheck>> {
    const stored = await this.claims.live(slug);
    if (stored === undefined) throw notPublished();
    if ('reason' in stored) throw withdrawn(stored);
    return parsed<LiveFactCheck>(stored);
  }

  async version(slug: string, version: number): Promise<Found<OldFactCheck>> {
    const stored = await this.claims.version(slug, version);
    if (stored === undefined) throw notPublished();
    return parsed<OldFactCheck>(stored);
  }

  /** The last version, whether it is live or was withdrawn; absent where nothing was ever published. */
  async last(slug: string): Promise<OldFactCheck | undefined> {
    const stored = await this.claims.version(slug);
    return stored && parsed<OldFactCheck>(stored).document;
  }

  /** For who looks at it: by its number, the live version is as live as without. `old`: replaced, or withdrawn. */
  async shown(slug: string, version?: number): Promise<Shown> {
    if (version === undefined) return { ...(await this.live(slug)), old: false };
    const numbered = await this.version(slug, version);
    if (numbered.document.withdrawn !== undefined) return { ...numbered, old: true };
    const live = await this.live(slug);
    return live.document.version === version ? { ...live, old: false } : { ...numbered, old: true };
  }

  async list(
    limit: number,
    question: ListQuestion,
    cursor?: string,
  ): Promise<{ data: readonly ListedFactCheck[]; nextCursor?: string; etag: string; modifiedAt?: Date }> {
    const { body, ...answer } = await this.claims.list(limit, question, cursor);
    const { data } = JSON.parse(body) as { data: readonly ListedFactCheck[] };
    return { ...answer, data };
  }
}

export const withdrawn = (current: Withdrawn): DomainError =>
  new DomainError('gone', 'claim.withdrawn', `This fact-check was withdrawn: ${current.reason}`, { current });

export const notPublished = (): DomainError =>
  new DomainError('not_found', 'claim.not_found', 'Nothing is published under this address.');

const parsed = <Document>({
  body,
  etag,
  modifiedAt,
}: {
  body: string;
  etag: string;
  modifiedAt: Date;
}): Found<Document> => ({ document: JSON.parse(body) as Document, etag, modifiedAt });
