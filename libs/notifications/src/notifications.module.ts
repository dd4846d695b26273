import { Module } from '@nestjs/common';
import { MailServer } from '#settings';
import { Mailer } from './app/mailer.js';
import { MarkAllRead, MarkRead } from './app/mark-read.js';
import { NotificationQueries } from './app/notification-queries.js';
import { NotifyMembers } from './app/notify-members.js';
import { ChangePreferences, ReadPreferences } from './app/preferences.js';
import { SendDigest } from './app/send-digest.js';
import { SendMail } from './app/send-mail.js';
import { SweepDigests } from './app/sweep-digests.js';

const providers = [
  ChangePreferences,
  MarkAllRead,
  MarkRead,
  NotificationQueries,
  NotifyMembers,
  ReadPreferences,
  SendDigest,
  SendMail,
  SweepDigests,
];

@Module({
  providers: [
    ...providers,
    {
      provide: Mailer,
      inject: [{ token: MailServer, optional: true }],
      useFactory: (server?: MailServer) => new Mailer(server),
    },
  ],
  exports: providers,
})
export class NotificationsModule {}
