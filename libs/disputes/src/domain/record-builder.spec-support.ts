import type { DisputeRecord, StanceRecord, StatementLinkRecord, StatementRecord } from './record.js';
import type { Stance } from './vocabulary.js';

export const HOUR = 3_600_000;

/** A record for tests, in hours since an arbitrary beginning. */
export class RecordBuilder {
  private readonly statements: StatementRecord[] = [];
  private readonly statementLinks: StatementLinkRecord[] = [];
  private readonly claimLinks: DisputeRecord['claimLinks'][number][] = [];

  constructor(
    private readonly claimIds: readonly string[] = ['claim'],
    private readonly addresses: readonly string[] = [],
  ) {}

  link(kind: 'contradicts' | 'entails', from: string, to: string): this {
    this.claimLinks.push({ kind, from, to });
    return this;
  }

  /** «principal/speaker» says something of claims at an hour; without a speaker, the principal itself speaks. */
  say(
    id: string,
    hour: number,
    who: string,
    stances: Readonly<Record<string, Stance>> | Stance,
    more: Partial<StatementRecord> = {},
  ): this {
    const [principalId = '', speakerId = principalId] = who.split('/');
    const list: StanceRecord[] =
      typeof stances === 'string'
        ? [{ claimId: this.claimIds[0] ?? '', stance: stances }]
        : Object.entries(stances).map(([claimId, stance]) => ({ claimId, stance }));
    const at = hour * HOUR;
    this.statements.push({
      id,
      speakerId,
      principalId,
      utteredAt: at,
      recordedAt: at,
      stances: list,
      ...more,
    });
    return this;
  }

  tie(
    kind: StatementLinkRecord['kind'],
    from: string,
    to: string,
    more: Partial<StatementLinkRecord> = {},
  ): this {
    this.statementLinks.push({ kind, from, to, recordedAt: 0, ...more });
    return this;
  }

  build(): DisputeRecord {
    return {
      claims: this.claimIds.map((id) => ({
        id,
        addresses: this.addresses.map((sourceId) => ({ sourceId })),
      })),
      claimLinks: this.claimLinks,
      statements: this.statements,
      statementLinks: this.statementLinks,
    };
  }
}
