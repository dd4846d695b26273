import { Injectable } from '@nestjs/common';
import { type DeskEvent, type Reaction, Reactions, type Transaction } from '#persistence';
import type { DeskPolicy, RatingScale } from '#reviews';
import type { Methodology } from '../domain/methodology.js';

/** Keeps what readers are told of a desk and of how it works, in the transaction that changes it. */
@Injectable()
export class PublishDesk implements Reaction {
  readonly follows = ['desk.created', 'policy.changed', 'rating_scale.added'];

  constructor(reactions: Reactions) {
    reactions.add(this);
  }

  async react(tx: Transaction, _events: readonly DeskEvent[]): Promise<void> {
    if ('deskId' in tx.scope) await this.put(tx, tx.scope.deskId);
  }

  async put(tx: Transaction, deskId: string): Promise<void> {
    const [found] = await tx.query<Found>(
      `SELECT p.version, p.body AS policy, s.version AS "scaleVersion", s.name AS "scaleName", s."values",
         d.time_zone AS "timeZone"
       FROM desk d, (SELECT version, body FROM desk_policy WHERE desk_id = $1 ORDER BY version DESC LIMIT 1) p,
         (SELECT version, name, "values" FROM rating_scale WHERE desk_id = $1 ORDER BY version DESC LIMIT 1) s
       WHERE d.id = $1`,
      [deskId],
    );
    if (found === undefined) throw new Error(`The desk ${deskId} has no policy or no rating scale`);
    await tx.query(
      `INSERT INTO published.publisher (desk_id, slug, name, language, methodology)
       SELECT id, slug, name, language, $2 FROM desk WHERE id = $1
       ON CONFLICT (desk_id) DO UPDATE SET slug = excluded.slug, name = excluded.name, language = excluded.language,
         methodology = excluded.methodology`,
      [deskId, JSON.stringify(methodologyOf(found))],
    );
  }
}

interface Found {
  readonly version: number;
  readonly policy: DeskPolicy;
  readonly scaleVersion: number;
  readonly scaleName: string;
  readonly values: RatingScale['values'];
  readonly timeZone: string;
}

const methodologyOf = ({
  version,
  policy,
  scaleVersion,
  scaleName,
  values,
  timeZone,
}: Found): Methodology => ({
  policyVersion: version,
  secondRead: policy.secondRead,
  signOff: policy.signOff,
  searchLog: policy.searchLog,
  replyWindowHours: policy.replyWindowHours,
  dueHours: policy.dueHours,
  hours: { ...policy.workingHours, timeZone },
  ...(policy.contact === null ? {} : { contact: policy.contact }),
  scale: { version: scaleVersion, name: scaleName, values },
});
