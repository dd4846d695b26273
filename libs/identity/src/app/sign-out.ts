import { Injectable } from '@nestjs/common';
import { Transactor } from '#persistence';
import { SessionRow } from '../db/rows.js';

@Injectable()
export class SignOut {
  constructor(private readonly transactor: Transactor) {}

  async run(userId: string, sessionId: string): Promise<void> {
    await this.transactor.run({ userId }, (tx) => tx.manager.delete(SessionRow, { id: sessionId, userId }));
  }
}
