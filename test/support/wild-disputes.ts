import type { DeskClient, Json } from './desk-client.js';

const STANCES = ['asserts', 'asserts', 'qualifies', 'denies', 'denies', 'doubts', 'declines'];
const DAY = Date.UTC(2023, 8, 4);
const HOUR = 3_600_000;

export interface WildDispute {
  readonly disputeId: string;
  readonly claims: readonly Json[];
  /** Moments at which somebody spoke, and the time between. */
  readonly moments: readonly string[];
}

/** Records a dispute by chance, over HTTP: what is refused was not possible, and the next thing is tried. */
export class WildDisputes {
  constructor(
    private readonly by: DeskClient,
    private readonly random: () => number,
  ) {}

  /** The first of its claims is asserted by somebody, so that it can be reviewed. */
  async record(statements: number): Promise<WildDispute> {
    const { by } = this;
    const dispute = await by.post('/disputes', { question: 'What was it?', language: 'en' });
    const parties = [];
    for (const name of ['Ruritania', 'Graustark', 'Strelsau'])
      parties.push(await by.post('/sources', { kind: 'state', name }));
    const speakers = [...parties];
    for (const party of parties.slice(0, 2)) {
      const minister = await by.post('/sources', { kind: 'person', name: 'A minister' });
      await by.post(`/sources/${minister.id}/tenures`, {
        office: 'Minister',
        institutionId: party.id,
        speaksForId: party.id,
        from: '2020-01-01T00:00:00Z',
      });
      speakers.push(minister);
    }
    const claims: Json[] = [];
    for (let n = 0; n < 4; n += 1)
      claims.push(
        await by.post('/claims', {
          wording: `Claim ${n} of dispute ${dispute.id}.`,
          language: 'en',
          disputeId: dispute.id,
          ...(this.random() < 0.5 ? { addressesIds: [this.pick(parties).id] } : {}),
        }),
      );
    for (let n = 0; n < 4; n += 1) {
      const [from, to] = [this.pick(claims), this.pick(claims)];
      await by.send('post', `/claims/${from.id}/links`, {
        kind: this.pick(['contradicts', 'entails', 'entails']),
        toId: to.id,
      });
    }
    const said: { id: string; utteredAt: string }[] = [];
    const say = async (about: readonly Json[], stance?: string): Promise<void> => {
      const utteredAt = new Date(DAY + Math.floor(this.random() * 120) * HOUR).toISOString();
      const { id } = await by.post('/statements', {
        speakerId: this.pick(speakers).id,
        paraphrase: 'Something was said.',
        utteredAt,
        stances: about.map((claim) => ({ claimId: claim.id, stance: stance ?? this.pick(STANCES) })),
      });
      said.push({ id, utteredAt });
    };
    await say(claims.slice(0, 1), 'asserts');
    for (let n = 1; n < statements; n += 1) await say(claims.filter(() => this.random() < 0.35));
    for (let n = 0; n < statements * 3; n += 1) await this.link(this.pick(said).id, this.pick(said).id);
    for (let n = 0; n < 2; n += 1) await this.mend(this.pick(said).id, claims);
    const times = [...new Set(said.map(({ utteredAt }) => utteredAt))].sort();
    return { disputeId: dispute.id, claims, moments: [new Date(DAY - HOUR).toISOString(), ...times] };
  }

  /** What a desk does once it has published: the past is seen otherwise, and the public was told of none of it. */
  async goOn(claims: readonly Json[], statementIds: readonly string[]): Promise<void> {
    for (const id of statementIds.slice(0, 2)) await this.mend(id, claims);
    for (let n = 0; n < 4; n += 1) await this.link(this.pick(statementIds), this.pick(statementIds));
  }

  private async link(from: string, to: string): Promise<void> {
    const kind = this.pick(['supersedes', 'retracts', 'relays', 'responds_to']);
    await this.by.send('post', `/statements/${from}/links`, {
      kind,
      toId: to,
      ...(kind === 'relays' ? { endorsed: this.random() < 0.5 } : {}),
    });
  }

  private async mend(id: string, claims: readonly Json[]): Promise<void> {
    const { version } = await this.by.get<{ version: number }>(`/statements/${id}`);
    const headers = { 'If-Match': `"${version}"` };
    if (this.random() < 0.5)
      await this.by.send('post', `/statements/${id}/void`, { reason: 'Recorded twice.' }, headers);
    else
      await this.by.send(
        'patch',
        `/statements/${id}`,
        { reason: 'Misheard.', stances: [{ claimId: this.pick(claims).id, stance: this.pick(STANCES) }] },
        headers,
      );
  }

  private pick<T>(some: readonly T[]): T {
    const picked = some[Math.floor(this.random() * some.length)];
    if (picked === undefined) throw new Error('There is nothing to pick from');
    return picked;
  }
}
