import { CountedPageQuery, Flag, FromTrueFalse, Id, OneOf } from '#http';
import { MAIL_PREFERENCES, type MailPreference } from '../domain/mail-preference.js';

export class NotificationQuery extends CountedPageQuery {
  @FromTrueFalse()
  @Flag({ optional: true, description: 'Only those not read yet', example: true })
  unread: boolean = false;
}

export class ReadUpToBody {
  @Id({ optional: true, description: 'The newest one that was seen; without it, all there are' })
  upTo?: string;
}

export class PreferencesBody {
  @OneOf(MAIL_PREFERENCES, {
    description: 'Mail for each thing at once, one in the morning for all of them, or none',
    example: 'each',
  })
  mail!: MailPreference;
}
