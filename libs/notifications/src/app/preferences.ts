import { Injectable } from '@nestjs/common';
import type { DeskActor } from '#kernel';
import { Transactor } from '#persistence';
import { DEFAULT_PREFERENCE, type MailPreference } from '../domain/mail-preference.js';

export interface Preferences {
  readonly mail: MailPreference;
}

/** How I am told, in this desk. */
@Injectable()
export class ReadPreferences {
  constructor(private readonly transactor: Transactor) {}

  run(actor: DeskActor): Promise<Preferences> {
    return this.transactor.read(actor, async (tx) => {
      const [row] = await tx.query<Preferences>(
        'SELECT mail FROM notification_preference WHERE desk_id = $1 AND member_id = $2',
        [actor.deskId, actor.memberId],
      );
      return row ?? { mail: DEFAULT_PREFERENCE };
    });
  }
}

/** One's own, like what one has read: no event. It is set whole, so there is no version of it to be overwritten. */
@Injectable()
export class ChangePreferences {
  constructor(private readonly transactor: Transactor) {}

  run(actor: DeskActor, { mail }: Preferences): Promise<Preferences> {
    return this.transactor.run(actor, async (tx) => {
      await tx.query(
        `INSERT INTO notification_preference (desk_id, member_id, mail) VALUES ($1, $2, $3)
         ON CONFLICT (desk_id, member_id) DO UPDATE SET mail = excluded.mail`,
        [actor.deskId, actor.memberId, mail],
      );
      return { mail };
    });
  }
}
