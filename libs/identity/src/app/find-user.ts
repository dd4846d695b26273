import { Injectable } from '@nestjs/common';
import { Transactor } from '#persistence';

/** An account by its email. */
@Injectable()
export class FindUser {
  constructor(private readonly transactor: Transactor) {}

  async run(email: string): Promise<{ id: string; name: string } | undefined> {
    const [user] = await this.transactor.outsideDesks<{ id: string; name: string }>(
      'SELECT id, name FROM app_user WHERE email = lower($1)',
      [email],
    );
    return user;
  }
}
