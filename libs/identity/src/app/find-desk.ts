import { Injectable } from '@nestjs/common';
import { Transactor } from '#persistence';

/** A desk by its slug, for commands from outside of any desk; and whether there is any at all. */
@Injectable()
export class FindDesk {
  constructor(private readonly transactor: Transactor) {}

  async run(slug: string): Promise<{ id: string; slug: string; name: string } | undefined> {
    const [desk] = await this.transactor.outsideDesks<{ id: string; slug: string; name: string }>(
      'SELECT id, slug, name FROM desk WHERE slug = $1',
      [slug],
    );
    return desk;
  }

  async all(): Promise<{ id: string; slug: string }[]> {
    return this.transactor.outsideDesks('SELECT id, slug FROM desk ORDER BY slug');
  }
}
