import { createTransport } from 'nodemailer';
import type { MailServer } from '#settings';
import type { Letter } from '../domain/letters.js';

/** Milliseconds. A server that is slow on purpose holds no job longer than this. */
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 } as const;

/** Hands mail over to the server of the settings, where there is one. */
export class Mailer {
  constructor(private readonly server: MailServer | undefined) {}

  get hasServer(): boolean {
    return this.server !== undefined;
  }

  /** Throws where the server does not take it. */
  async send(letter: Letter): Promise<void> {
    if (this.server === undefined) throw new Error('There is no mail server: set SMTP_URL and MAIL_FROM.');
    const transport = createTransport({ url: this.server.url, ...TIMEOUTS });
    try {
      await transport.sendMail({
        ...letter,
        from: this.server.from,
        // No machine answers to it.
        headers: { 'Auto-Submitted': 'auto-generated' },
        disableFileAccess: true,
        disableUrlAccess: true,
      });
    } finally {
      transport.close();
    }
  }
}
