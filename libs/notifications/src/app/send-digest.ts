import { Injectable } from '@nestjs/common';
import { type JobHandler, JobHandlers, type JobPayloads } from '#jobs';
import { type Transaction, Transactor } from '#persistence';
import { Site } from '#settings';
import { type Addressee, type Told, letterOfDay } from '../domain/letters.js';
import { DEFAULT_PREFERENCE } from '../domain/mail-preference.js';
import { digestUntil } from './digest-time.js';
import { Mailer } from './mailer.js';
import { unmark } from './send-mail.js';

type Digest = JobPayloads['mail.digest'];

/** Mails a member's digest of a day. It is marked as sent before it is handed over: `send-mail.ts` says why. */
@Injectable()
export class SendDigest implements JobHandler<'mail.digest'> {
  readonly handles = 'mail.digest';

  constructor(
    private readonly transactor: Transactor,
    private readonly mailer: Mailer,
    private readonly site: Site,
    handlers: JobHandlers,
  ) {
    handlers.add(this);
  }

  async run(digest: Digest): Promise<void> {
    if (!this.mailer.hasServer) return;
    const system = { system: true, deskId: digest.deskId } as const;
    const marked = await this.transactor.run(system, (tx) => mark(tx, digest));
    if (marked === undefined) return;
    try {
      await this.mailer.send(letterOfDay(this.site.baseUrl, marked.to, digest, marked.told));
    } catch (error) {
      await this.transactor.run(system, (tx) => unmarkDigest(tx, digest, marked.told));
      throw error;
    }
  }
}

interface Marked {
  readonly to: Addressee;
  readonly told: readonly Told[];
}

/** Nothing, where it is sent already or just being, or all of it was read meanwhile. */
const mark = async (tx: Transaction, { deskId, memberId, day }: Digest): Promise<Marked | undefined> => {
  const digest = await tx.query(
    `UPDATE notification_digest SET sent_at = $4
     WHERE desk_id = $1 AND member_id = $2 AND day = $3 AND sent_at IS NULL RETURNING day`,
    [deskId, memberId, day, tx.at],
  );
  if (digest.length === 0) return undefined;
  const [to] = await tx.query<Addressee & { timeZone: string }>(
    `SELECT u.name, u.email, d.name AS "deskName", d.slug AS "deskSlug", d.time_zone AS "timeZone"
     FROM membership m JOIN app_user u ON u.id = m.user_id JOIN desk d ON d.id = m.desk_id
     LEFT JOIN notification_preference p ON p.desk_id = m.desk_id AND p.member_id = m.id
     WHERE m.desk_id = $1 AND m.id = $2 AND m.suspended_at IS NULL AND u.suspended_at IS NULL
       AND coalesce(p.mail, $3) = 'digest'`,
    [deskId, memberId, DEFAULT_PREFERENCE],
  );
  if (to === undefined) return undefined;
  const told = await tx.query<Told>(
    `UPDATE notification SET mailed_at = $4
     WHERE desk_id = $1 AND member_id = $2 AND created_at < $3 AND read_at IS NULL AND mailed_at IS NULL
     RETURNING id, type, review_id AS "reviewId", payload`,
    [deskId, memberId, digestUntil(day, to.timeZone), tx.at],
  );
  if (told.length === 0) return undefined;
  return { to, told: told.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
};

const unmarkDigest = async (
  tx: Transaction,
  { deskId, memberId, day }: Digest,
  told: readonly Told[],
): Promise<void> => {
  await unmark(
    tx,
    deskId,
    told.map(({ id }) => id),
  );
  await tx.query(
    'UPDATE notification_digest SET sent_at = NULL WHERE desk_id = $1 AND member_id = $2 AND day = $3',
    [deskId, memberId, day],
  );
};
