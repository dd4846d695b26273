import type { INestApplicationContext } from '@nestjs/common';
import { StatementSteps } from '#disputes';
import { ImportCase } from '#intake';
import type { SystemActor } from '#kernel';
import { Transactor } from '#persistence';
import { idIn } from './id-in.js';
import { ROMANIA_CASE, ROMANIA_LATER } from './romania-case.js';

export interface LoadedRomania {
  readonly disputeId: string;
  readonly sources: Readonly<Record<string, string>>;
  readonly claims: Readonly<Record<string, string>>;
  /** What came on 9 September: recorded with the time at which a desk would have known it. */
  loadLater(): Promise<void>;
}

export const loadRomania = async (
  rooms: INestApplicationContext,
  system: SystemActor,
): Promise<LoadedRomania> => {
  const { created, disputeId } = await rooms.get(ImportCase).run(system, ROMANIA_CASE);
  const { sources, claims } = created;
  return {
    disputeId,
    sources,
    claims,
    loadLater: async () => {
      const { speaker, principal, stances, paraphrase, utteredAt, recordedAt } = ROMANIA_LATER;
      const utterance = {
        speakerId: idIn(sources, speaker),
        principalId: idIn(sources, principal),
        capacity: 'official',
        paraphrase,
        utteredAt: new Date(utteredAt),
        precision: 'minute',
        stances: stances.map(({ claim, ...stance }) => ({ ...stance, claimId: idIn(claims, claim) })),
      } as const;
      const knowledge = { recordedAt: new Date(recordedAt) };
      await rooms
        .get(Transactor)
        .run(system, (tx) =>
          rooms.get(StatementSteps).addAll(tx, system, [{ utterance, knowledge }], () => ''),
        );
    },
  };
};
