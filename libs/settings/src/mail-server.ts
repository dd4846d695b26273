/** Where mail is handed over, and whom it comes from. There is one only where both are configured. */
export class MailServer {
  constructor(
    /** smtp://user:password@host:587, or smtps:// for TLS from the first byte. */
    readonly url: string,
    /** An address, alone or as `Name <address>`. */
    readonly from: string,
  ) {}
}
