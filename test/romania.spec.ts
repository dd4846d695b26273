import { type DisputeRecord, type DisputeState, disputeState } from '#disputes';
import { ROMANIA_CASE, ROMANIA_LATER } from '../apps/cli/src/demo/romania-case.js';

const ms = (time: string): number => Date.parse(time);

/** The case file as the domain takes it, with its own ids. */
const RECORD: DisputeRecord = {
  claims: ROMANIA_CASE.claims.map(({ id, addresses }) => ({
    id,
    addresses: addresses.map((sourceId) => ({ sourceId })),
  })),
  claimLinks: ROMANIA_CASE.links.map(({ kind, from, to }) => ({ kind, from, to })),
  statements: [...ROMANIA_CASE.statements, ROMANIA_LATER].map((statement) => ({
    id: statement.id,
    speakerId: statement.speaker,
    principalId:
      'principal' in statement
        ? statement.principal
        : (ROMANIA_CASE.tenures.find(({ person }) => person === statement.speaker)?.speaksFor ??
          statement.speaker),
    utteredAt: ms(statement.utteredAt),
    recordedAt: ms(statement.recordedAt),
    stances: statement.stances.map(({ claim, stance }) => ({ claimId: claim, stance })),
  })),
  statementLinks: ROMANIA_CASE.statementLinks.map(({ recordedAt, ...link }) => ({
    ...link,
    recordedAt: ms(recordedAt),
  })),
};

const CLAIMS = ['fell', 'detonated', 'debris', 'russian', 'outside'] as const;

describe('the drones of Romania, from 4 to 10 September 2023', () => {
  it.each<[string, DisputeState[]]>([
    ['2023-09-04T09:00:00Z', ['unanswered', 'unanswered', 'no_position', 'unanswered', 'pre_empted']],
    ['2023-09-04T14:00:00Z', ['denied', 'denied', 'pre_empted', 'denied', 'pre_empted']],
    ['2023-09-05T13:00:00Z', ['contested', 'denied', 'pre_empted', 'denied', 'contested']],
    ['2023-09-06T11:00:00Z', ['contested', 'denied', 'split', 'denied', 'contested']],
    ['2023-09-06T16:00:00Z', ['denied', 'denied', 'split', 'denied', 'pre_empted']],
    ['2023-09-06T19:00:00Z', ['questioned', 'unanswered', 'partly_conceded', 'questioned', 'pre_empted']],
    ['2023-09-10T00:00:00Z', ['conceded', 'unanswered', 'partly_conceded', 'conceded', 'withdrawn']],
  ])('stood at %s as %p', (at, states) => {
    const { claims } = disputeState(RECORD, { asOf: ms(at), knownAt: ms(at) });
    expect(CLAIMS.map((id) => claims.find((claim) => claim.id === id)?.state)).toEqual(states);
  });

  it('rest on the statements that a reader would name', () => {
    const because = (at: string, id: string) =>
      disputeState(RECORD, { asOf: ms(at), knownAt: ms(at) }).claims.find((claim) => claim.id === id)
        ?.because;
    expect(because('2023-09-04T14:00:00Z', 'fell')).toEqual(['s0', 's1', 's2', 's3']);
    expect(because('2023-09-06T11:00:00Z', 'debris')).toEqual(['s3', 's5', 's6']);
    expect(because('2023-09-10T00:00:00Z', 'fell')).toEqual(['s0', 's1', 's4', 's8']);
  });
});
