import { type ClaimAnswer, type EffectiveStance, affirms } from '#disputes';
import { type Nullable, withoutNulls } from '#kernel';
import type { ReadTransaction } from '#persistence';
import type { Claimant, PublishedStatement } from '../domain/document.js';

type Told = Omit<PublishedStatement, 'stance' | 'hedge' | 'basis' | 'derived'>;

interface Recorded {
  readonly claimId: string;
  readonly statementId: string;
  readonly stance: PublishedStatement['stance'];
  readonly hedge: string;
  readonly basis: string;
}

/** The source that one was merged into, or itself. */
const REMAINING = (alias: string, column: string): string =>
  `JOIN source ${alias}_as ON ${alias}_as.desk_id = $1 AND ${alias}_as.id = v.${column}
   JOIN source ${alias} ON ${alias}.desk_id = $1 AND ${alias}.id = coalesce(${alias}_as.merged_into_id, ${alias}_as.id)`;

/** What was said of each claim, by claim id and statement id. */
type Said = ReadonlyMap<string, ReadonlyMap<string, EffectiveStance>>;

/**
 * The statements that speak of a claim, or that its state rests on, each with its stance on that claim: the recorded
 * one, or the one that follows from what it says of another claim. What speaks of none of the claims, and yet says
 * something of this one, is told even if it was taken back: a state rests on what was held before, too.
 */
export class PublishedStatements {
  private constructor(
    private readonly told: ReadonlyMap<string, Told>,
    private readonly recorded: readonly Recorded[],
    private readonly said: Said,
  ) {}

  static async load(
    tx: ReadTransaction,
    deskId: string,
    answers: readonly ClaimAnswer[],
    said: Said,
  ): Promise<PublishedStatements> {
    const recorded = await tx.query<Recorded>(
      `SELECT n.claim_id AS "claimId", n.statement_id AS "statementId", n.stance, n.hedge, n.basis
       FROM stance n JOIN statement s ON s.desk_id = $1 AND s.id = n.statement_id AND s.revision = n.revision
       WHERE n.desk_id = $1 AND n.claim_id = ANY ($2::uuid[]) AND s.voided_at IS NULL`,
      [deskId, answers.map(({ id }) => id)],
    );
    const ids = [
      ...recorded.map(({ statementId }) => statementId),
      ...answers.flatMap(({ id }) => [...(said.get(id)?.keys() ?? [])]),
    ];
    return new PublishedStatements(await loadTold(tx, deskId, [...new Set(ids)]), recorded, said);
  }

  /** In the order of speech. */
  on({ id, because }: ClaimAnswer): PublishedStatement[] {
    const recorded = new Map(
      this.recorded.filter(({ claimId }) => claimId === id).map((row) => [row.statementId, row]),
    );
    const said = this.said.get(id) ?? new Map<string, EffectiveStance>();
    const speaking = new Set(this.recorded.map(({ statementId }) => statementId));
    const following = [...said.keys()].filter((statementId) => !speaking.has(statementId));
    const statements = [...new Set([...recorded.keys(), ...because, ...following])].flatMap(
      (statementId): PublishedStatement[] => {
        const told = this.told.get(statementId);
        const own = recorded.get(statementId);
        const stance = own?.stance ?? said.get(statementId);
        if (told === undefined || stance === undefined) return [];
        return [{ ...told, stance, ...(own ? { hedge: own.hedge, basis: own.basis } : { derived: true }) }];
      },
    );
    return statements.sort((a, b) => a.utteredAt.getTime() - b.utteredAt.getTime() || (a.id < b.id ? -1 : 1));
  }

  /** Who was the first to assert it. */
  static claimantOf(statements: readonly PublishedStatement[]): Claimant | undefined {
    const first = statements.find(({ stance, derived }) => !derived && affirms(stance));
    if (first === undefined) return undefined;
    const { speaker, principal, utteredAt, outlet, url, locator } = first;
    return {
      speaker,
      principal,
      utteredAt,
      ...(outlet && { outlet }),
      ...(url && { url }),
      ...(locator && { locator }),
    };
  }
}

const loadTold = async (
  tx: ReadTransaction,
  deskId: string,
  ids: readonly string[],
): Promise<Map<string, Told>> => {
  const rows = await tx.query<Nullable<Told>>(
    `SELECT s.id, v.capacity,
       jsonb_strip_nulls(jsonb_build_object('id', speaker.id, 'name', speaker.name, 'kind', speaker.kind, 'office', t.office)) AS speaker,
       jsonb_build_object('id', principal.id, 'name', principal.name) AS principal,
       CASE WHEN v.quote_text IS NOT NULL
         THEN jsonb_build_object('text', v.quote_text, 'language', v.quote_language) END AS quote,
       v.paraphrase, v.uttered_at AS "utteredAt", v.precision, v.url, v.locator, v.recorded_at AS "recordedAt",
       CASE WHEN outlet.id IS NOT NULL THEN jsonb_build_object('id', outlet.id, 'name', outlet.name) END AS outlet
     FROM statement s
     JOIN statement_revision v ON v.desk_id = $1 AND v.statement_id = s.id AND v.revision = s.revision
     ${REMAINING('speaker', 'speaker_id')}
     ${REMAINING('principal', 'principal_id')}
     LEFT JOIN source outlet_as ON outlet_as.desk_id = $1 AND outlet_as.id = v.outlet_id
     LEFT JOIN source outlet ON outlet.desk_id = $1 AND outlet.id = coalesce(outlet_as.merged_into_id, outlet_as.id)
     LEFT JOIN LATERAL (
       SELECT office FROM tenure
       WHERE desk_id = $1 AND person_id = speaker.id AND speaks_for_id = principal.id
         AND valid_from <= v.uttered_at AND (valid_to IS NULL OR valid_to > v.uttered_at)
       ORDER BY valid_from DESC LIMIT 1) t ON true
     WHERE s.desk_id = $1 AND s.id = ANY ($2::uuid[])`,
    [deskId, ids],
  );
  return new Map(rows.map((row) => [row.id, withoutNulls<Told>(row)]));
};
