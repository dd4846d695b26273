import type { TransitionKind } from '#disputes';
import type { Page } from '#kernel';
import type { NamedSource, PublishedStatement, Read } from '#publishing';
import type { ListedFactCheck } from './publications.js';

export interface ClaimNamed {
  readonly id: string;
  readonly wording: string;
  readonly language: string;
}

/** The fact-check that tells of it. */
export interface ToldIn {
  readonly slug: string;
  readonly url: string;
}

/** What a source said, or what was said for it, with its stance on each claim that it speaks of. */
export interface SourceStatement extends Omit<
  Read<PublishedStatement>,
  'stance' | 'hedge' | 'basis' | 'derived'
> {
  readonly stances: readonly {
    readonly claim: ClaimNamed;
    readonly stance: string;
    readonly hedge?: string;
    readonly basis?: string;
    readonly factCheck: ToldIn;
  }[];
}

/** How a source moved from one position on a claim to the next. */
export interface SourceMove {
  readonly at: string;
  readonly claim: ClaimNamed;
  readonly principal: NamedSource;
  readonly statementId: string;
  readonly from: string;
  readonly to: string;
  readonly kind: TransitionKind;
  readonly factCheck: ToldIn;
}

/** Whom it is about, and how much there is of it. */
export interface SourceHeader extends NamedSource {
  readonly desk: { readonly slug: string; readonly name: string };
  /** Of its page. */
  readonly url: string;
  readonly counts: {
    readonly statements: number;
    /** That they speak of. */
    readonly claims: number;
    /** Statements that appeared in it. */
    readonly carried: number;
    /** By kind; what there is none of has no key. */
    readonly moves: Readonly<Record<string, number>>;
    /** On what it claimed, by normalised value; `unrated` where the desk's word has none. */
    readonly verdicts: Readonly<Record<string, number>>;
  };
}

/** The public record of a source: each list with its first page, the newest first. */
export interface SourceRecord extends SourceHeader {
  readonly statements: Page<SourceStatement>;
  readonly moves: Page<SourceMove>;
  /** The fact-checks of what it was the first to claim, or what was claimed for it. */
  readonly verdicts: Page<ListedFactCheck>;
  /** What appeared in it, where it is an outlet. */
  readonly carried: Page<SourceStatement>;
}
