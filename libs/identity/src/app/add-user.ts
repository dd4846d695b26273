import { Injectable } from '@nestjs/common';
import { conflict, newId } from '#kernel';
import { Transactor, violates } from '#persistence';
import { UserRow } from '../db/rows.js';
import { hashPassword } from './secrets.js';

@Injectable()
export class AddUser {
  constructor(private readonly transactor: Transactor) {}

  async run(input: {
    email: string;
    name: string;
    password: string;
  }): Promise<{ id: string; email: string; name: string }> {
    const passwordHash = await hashPassword(input.password);
    const user = { id: newId(), email: input.email.toLowerCase(), name: input.name };
    try {
      await this.transactor.run({ nobody: true }, (tx) =>
        tx.manager.insert(UserRow, { ...user, passwordHash, createdAt: tx.at, suspendedAt: null }),
      );
    } catch (error) {
      if (violates(error, 'app_user_email_key'))
        throw conflict('user.exists', `There is a user ${user.email} already.`);
      throw error;
    }
    return user;
  }
}
