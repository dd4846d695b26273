import { Injectable } from '@nestjs/common';
import { Jobs, type Sweep, Sweeps } from '#jobs';
import type { SystemActor } from '#kernel';
import { Transactor } from '#persistence';
import { DEFAULT_PREFERENCE } from '../domain/mail-preference.js';
import { digestDue } from './digest-time.js';
import { Mailer } from './mailer.js';

/** From 8 o'clock at the desk on, a digest for each member who wants one and has something in it: one a day. */
@Injectable()
export class SweepDigests implements Sweep {
  readonly name = 'notifications.digest';

  constructor(
    private readonly transactor: Transactor,
    private readonly mailer: Mailer,
    private readonly jobs: Jobs,
    sweeps: Sweeps,
  ) {
    sweeps.add(this);
  }

  async run(actor: SystemActor): Promise<void> {
    if (!this.mailer.hasServer) return;
    const { deskId } = actor;
    await this.transactor.run(actor, async (tx) => {
      const [desk] = await tx.query<{ timeZone: string }>(
        'SELECT time_zone AS "timeZone" FROM desk WHERE id = $1',
        [deskId],
      );
      const due = desk && digestDue(tx.at, desk.timeZone);
      if (due === undefined) return;
      // Whoever writes the row sends the job, whichever worker that is, and however often the day is swept.
      const made = await tx.query<{ memberId: string }>(
        `INSERT INTO notification_digest (desk_id, member_id, day, created_at)
         SELECT DISTINCT $1::uuid, n.member_id, $2::date, $3::timestamptz
         FROM notification n
         JOIN membership m ON m.desk_id = n.desk_id AND m.id = n.member_id AND m.suspended_at IS NULL
         LEFT JOIN notification_preference p ON p.desk_id = n.desk_id AND p.member_id = n.member_id
         WHERE n.desk_id = $1 AND n.created_at < $4 AND n.read_at IS NULL AND n.mailed_at IS NULL
           AND coalesce(p.mail, $5) = 'digest'
         ON CONFLICT DO NOTHING RETURNING member_id AS "memberId"`,
        [deskId, due.day, tx.at, due.until, DEFAULT_PREFERENCE],
      );
      for (const { memberId } of made)
        await this.jobs.send(
          tx,
          'mail.digest',
          { deskId, memberId, day: due.day },
          { key: `${memberId} ${due.day}` },
        );
    });
  }
}
