import { Injectable } from '@nestjs/common';
import { invalid } from '#kernel';
import { GuardedFetch, UrlRefused } from '#outbound';

/** Refuses the address of a receiver that would never be asked. What its name leads to is looked at by each attempt. */
@Injectable()
export class CheckReceiver {
  constructor(private readonly outbound: GuardedFetch) {}

  run(url: string): void {
    try {
      this.outbound.check({ url, encrypted: true });
    } catch (error) {
      if (error instanceof UrlRefused) throw invalid('webhook.url_refused', '/url', error.message);
      throw error;
    }
  }
}
