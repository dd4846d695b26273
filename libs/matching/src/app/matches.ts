import { Injectable } from '@nestjs/common';
import { CLAIM_COLUMNS, type ClaimView } from '#claims';
import { type Stance, affirms, opposes } from '#disputes';
import { type Actor, type Nullable, notFound, withoutNulls } from '#kernel';
import { type ReadTransaction, Transactor } from '#persistence';
import { stemmerOf } from '#publishing';
import { type Compared, type Judgement, type Opposed, judge } from '../domain/match.js';
import { type Word, shareOf, telling, weightOf } from '../domain/words.js';
import { CANDIDATES, CLAIMS_WITH, OTHERS, OWN, PARTIES, SIZES, WORDS } from './matches.sql.js';

/** Another claim that is likely the same matter, or stands against this one. */
export interface ClaimMatch extends Judgement {
  readonly claim: Pick<ClaimView, 'id' | 'wording' | 'language' | 'disputeId' | 'disputeState' | 'review'>;
}

interface ComparedRow {
  readonly id: string;
  readonly wording: string;
  readonly language: string;
  readonly topics: readonly string[];
  readonly from?: Date;
  readonly to?: Date;
  readonly place?: NonNullable<Compared['place']>;
  readonly disputeId?: string;
}

interface OtherRow extends ComparedRow {
  readonly lexemes: number;
  /** Counted from 1. */
  readonly shared: readonly number[];
}

interface PartyRow {
  readonly claimId: string;
  readonly partyId: string;
  readonly name: string;
  readonly stance: Stance;
}

interface OpposedOn extends Opposed {
  readonly otherId: string;
}

/** The words of the claim, and what each tells in this desk. */
interface Vocabulary {
  readonly words: readonly Word[];
  readonly weights: readonly number[];
  readonly lexemes: number;
}

@Injectable()
export class Matches {
  constructor(private readonly transactor: Transactor) {}

  /**
   * Asks indexes for the few that may match, and compares those alone: by rare words in common, place, time, topics and
   * dispute; as a counterclaim, by who affirms the one and denies the other, and by negation. Likeliest first, without
   * those that are linked with this one already, in whatever way.
   */
  of(actor: Actor, claimId: string, limit: number): Promise<{ data: readonly ClaimMatch[] }> {
    const { deskId } = actor;
    return this.transactor.read(actor, async (tx) => {
      const [row] = await tx.query<Nullable<ComparedRow>>(OWN, [deskId, claimId]);
      if (row === undefined) throw notFound('claim');
      const own = withoutNulls<ComparedRow>(row);
      const vocabulary = await vocabularyOf(tx, deskId, own);
      const others = await othersFor(tx, deskId, own, vocabulary);
      const opposed = await opposedOn(
        tx,
        deskId,
        claimId,
        others.map(({ id }) => id),
      );
      const found = others
        .flatMap((other) => {
          const shared = sharedWith(other, vocabulary);
          const judgement = judge(compared(own), compared(other), shared, opposed.get(other.id) ?? []);
          return judgement === undefined ? [] : [{ id: other.id, judgement }];
        })
        .sort((a, b) => b.judgement.score - a.judgement.score || (a.id < b.id ? 1 : -1))
        .slice(0, limit);
      return { data: await shown(tx, deskId, found) };
    });
  }
}

const compared = ({ from, to, ...claim }: ComparedRow): Compared => ({
  ...claim,
  ...(from === undefined || to === undefined ? {} : { span: { from, to } }),
});

const vocabularyOf = async (tx: ReadTransaction, deskId: string, own: ComparedRow): Promise<Vocabulary> => {
  const dictionary = stemmerOf(own.language)?.dictionary ?? null;
  const words: Word[] = [];
  for (const word of await tx.query<Omit<Word, 'claims'>>(WORDS, [deskId, own.id, dictionary])) {
    const [counted] = await tx.query<Pick<Word, 'claims'>>(CLAIMS_WITH, [deskId, word.query], 'each time');
    words.push({ ...word, claims: counted?.claims ?? 0 });
  }
  const [sizes] = await tx.query<{ lexemes: number; allClaims: number }>(SIZES, [deskId, own.id]);
  const { lexemes = 0, allClaims = 0 } = sizes ?? {};
  return { words, weights: words.map((word) => weightOf(word, allClaims)), lexemes };
};

const othersFor = async (
  tx: ReadTransaction,
  deskId: string,
  own: ComparedRow,
  { words, weights }: Vocabulary,
): Promise<OtherRow[]> => {
  const asked = telling(words);
  const candidates = await tx.query<{ id: string }>(CANDIDATES, [
    deskId,
    own.id,
    asked.map(({ query }) => query),
    asked.map((word) => weights[words.indexOf(word)]),
    own.from ?? null,
    own.to ?? null,
    own.disputeId ?? null,
  ]);
  const rows = await tx.query<Nullable<OtherRow>>(OTHERS, [
    deskId,
    own.id,
    candidates.map(({ id }) => id),
    words.map(({ query }) => query),
  ]);
  return rows.map(withoutNulls<OtherRow>);
};

const sharedWith = ({ shared, lexemes }: OtherRow, own: Vocabulary) => {
  const found = shared
    .map((number) => ({ word: own.words[number - 1]?.lexeme ?? '', weight: own.weights[number - 1] ?? 0 }))
    .sort((a, b) => b.weight - a.weight);
  return {
    words: found.map(({ word }) => word),
    share: shareOf(
      own,
      found.map(({ weight }) => weight),
      lexemes,
    ),
  };
};

/** For each other claim the parties that affirm it and oppose this one, or the other way round. */
const opposedOn = async (
  tx: ReadTransaction,
  deskId: string,
  claimId: string,
  others: readonly string[],
): Promise<ReadonlyMap<string, readonly Opposed[]>> => {
  const own = await tx.query<PartyRow>(PARTIES, [deskId, [claimId], null]);
  const stances = new Map(own.map(({ partyId, stance }) => [partyId, stance]));
  if (stances.size === 0) return new Map();
  const rows = await tx.query<PartyRow>(PARTIES, [deskId, others, [...stances.keys()]]);
  const opposed = rows.flatMap(({ claimId: otherId, partyId, name, stance }): OpposedOn[] => {
    const here = stances.get(partyId);
    if (here === undefined) return [];
    if (affirms(here) && opposes(stance)) return [{ otherId, name, affirms: 'this' }];
    return opposes(here) && affirms(stance) ? [{ otherId, name, affirms: 'other' }] : [];
  });
  return Map.groupBy(opposed, ({ otherId }) => otherId);
};

const shown = async (
  tx: ReadTransaction,
  deskId: string,
  found: readonly { readonly id: string; readonly judgement: Judgement }[],
): Promise<ClaimMatch[]> => {
  const rows = await tx.query<Nullable<ClaimView>>(
    `SELECT ${CLAIM_COLUMNS} FROM claim c WHERE c.desk_id = $1 AND c.id = ANY ($2::uuid[])`,
    [deskId, found.map(({ id }) => id)],
  );
  const claims = new Map(rows.map(withoutNulls<ClaimView>).map((claim) => [claim.id, claim]));
  return found.flatMap(({ id, judgement }) => {
    const claim = claims.get(id);
    if (claim === undefined) return [];
    const { wording, language, disputeId, disputeState, review } = claim;
    const more = { ...(disputeId && { disputeId }), disputeState, ...(review && { review }) };
    return [{ claim: { id, wording, language, ...more }, ...judgement }];
  });
};
