import { Injectable } from '@nestjs/common';
import { type JobHandler, JobHandlers, type JobPayloads } from '#jobs';
import { type Transaction, Transactor } from '#persistence';
import { Site } from '#settings';
import { type Addressee, type Told, letterOfOne } from '../domain/letters.js';
import { Mailer } from './mailer.js';

/*
 * No transaction spans the mail server, so a worker that is killed in between leaves either a letter that is sent twice
 * or one that is not sent. It is the latter here: a notification is marked as mailed before it is handed over, and the
 * mark is taken off only where the server refused it. A letter that was lost so is still unread in the desk, where a
 * second one would be read as a second event. Where the server took it and its answer was lost, it goes out again under
 * the same Message-ID.
 */

/** Mails one notification, to those who want each at once. */
@Injectable()
export class SendMail implements JobHandler<'mail.send'> {
  readonly handles = 'mail.send';

  constructor(
    private readonly transactor: Transactor,
    private readonly mailer: Mailer,
    private readonly site: Site,
    handlers: JobHandlers,
  ) {
    handlers.add(this);
  }

  async run({ deskId, notificationId }: JobPayloads['mail.send']): Promise<void> {
    if (!this.mailer.hasServer) return;
    const system = { system: true, deskId } as const;
    const marked = await this.transactor.run(system, (tx) => mark(tx, deskId, notificationId));
    if (marked === undefined) return;
    try {
      await this.mailer.send(letterOfOne(this.site.baseUrl, marked, marked));
    } catch (error) {
      await this.transactor.run(system, (tx) => unmark(tx, deskId, [notificationId]));
      throw error;
    }
  }
}

/** Nothing, where it is mailed already or just being, was read meanwhile, or is not to be mailed any more. */
const mark = async (tx: Transaction, deskId: string, id: string): Promise<(Told & Addressee) | undefined> => {
  const [marked] = await tx.query<Told & Addressee>(
    `UPDATE notification n SET mailed_at = $3
     FROM membership m, app_user u, desk d, notification_preference p
     WHERE n.desk_id = $1 AND n.id = $2 AND n.mailed_at IS NULL AND n.read_at IS NULL
       AND d.id = n.desk_id AND m.desk_id = n.desk_id AND m.id = n.member_id AND m.suspended_at IS NULL
       AND u.id = m.user_id AND u.suspended_at IS NULL
       AND p.desk_id = n.desk_id AND p.member_id = n.member_id AND p.mail = 'each'
     RETURNING n.id, n.type, n.review_id AS "reviewId", n.payload, u.name, u.email, d.name AS "deskName", d.slug AS "deskSlug"`,
    [deskId, id, tx.at],
  );
  return marked;
};

export const unmark = async (tx: Transaction, deskId: string, ids: readonly string[]): Promise<void> => {
  await tx.query('UPDATE notification SET mailed_at = NULL WHERE desk_id = $1 AND id = ANY ($2::uuid[])', [
    deskId,
    ids,
  ]);
};
