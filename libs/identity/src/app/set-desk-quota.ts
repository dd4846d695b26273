import { Injectable } from '@nestjs/common';
import { type SystemActor, changesOf, invalid } from '#kernel';
import { Transactor } from '#persistence';
import { DESK_REQUESTS_PER_DAY, DESK_REQUESTS_PER_DAY_AT_MOST } from '../domain/reader-quotas.js';

/** Sets how much all keys of a desk together may ask of the public APIs in a day. That is for whoever runs the product. */
@Injectable()
export class SetDeskQuota {
  constructor(private readonly transactor: Transactor) {}

  run(actor: SystemActor, requestsPerDay: number): Promise<void> {
    if (
      !Number.isInteger(requestsPerDay) ||
      requestsPerDay < 1 ||
      requestsPerDay > DESK_REQUESTS_PER_DAY_AT_MOST
    )
      throw invalid(
        'desk.quota',
        '/requestsPerDay',
        `must be a whole number from 1 to ${DESK_REQUESTS_PER_DAY_AT_MOST}`,
      );
    const { deskId } = actor;
    return this.transactor.run(actor, async (tx) => {
      const [before = { requestsPerDay: DESK_REQUESTS_PER_DAY }] = await tx.query<{ requestsPerDay: number }>(
        'SELECT requests_per_day AS "requestsPerDay" FROM published.reader_quota WHERE desk_id = $1 FOR UPDATE',
        [deskId],
      );
      await tx.query(
        `INSERT INTO published.reader_quota (desk_id, requests_per_day) VALUES ($1, $2)
         ON CONFLICT (desk_id) DO UPDATE SET requests_per_day = excluded.requests_per_day`,
        [deskId, requestsPerDay],
      );
      tx.record({
        type: 'desk.quota_changed',
        subjectKind: 'desk',
        subjectId: deskId,
        payload: { changes: changesOf(before, { requestsPerDay }) },
      });
    });
  }
}
