import { ACCEPTED, check, expectedOfRecording } from './expectations.js';
import type { Machine } from './machine.js';
import { settleAfter } from './settle-after.js';
import type { Person } from './staff.js';

/** A new claim, or one of those there are, into the inbox. */
export const submit = async (machine: Machine, by: Person, n: number): Promise<void> => {
  const expected = expectedOfRecording(by);
  if (machine.claims.length === 0 || (n % 2 === 0 && machine.claims.length < 3)) {
    const body = { wording: `Claim ${machine.claims.length + 1}.`, language: 'en', topics: ['war'] };
    const claim = await machine.send(by, 'claim', by.client.send('post', '/claims', body));
    check(`${by.name}: claim`, claim, expected);
    await settleAfter(machine, by, claim, ['claim.created']);
    if (claim.status !== 201) return;
    machine.claims.push(String(claim.body['id']));
  }
  const claimId = machine.claims.at(n % 3 === 0 ? -1 : n % machine.claims.length) ?? '';
  const isOpen = machine.ledger.openReviewOf(claimId) !== undefined;
  const told = await machine.send(by, 'submit', by.client.send('post', `/claims/${claimId}/review`, {}));
  check(`${by.name}: submit`, told, isOpen && expected === ACCEPTED ? ['review.open_already'] : expected);
  await settleAfter(machine, by, told, ['review.submitted']);
};
