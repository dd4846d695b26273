import { Injectable } from '@nestjs/common';
import { DomainError, conflict, newId } from '#kernel';
import { Transactor, violates } from '#persistence';
import { DeskRow } from '../db/rows.js';
import { deskSlugFault } from '../domain/desk-slug.js';

export interface NewDesk {
  readonly slug: string;
  readonly name: string;
  readonly language: string;
  readonly timeZone: string;
}

/** Makes a desk, without members. `desk.created` lets other rooms set up what a desk needs. */
@Injectable()
export class AddDesk {
  constructor(private readonly transactor: Transactor) {}

  async run(input: NewDesk): Promise<{ id: string; slug: string }> {
    const fault = deskSlugFault(input.slug);
    if (fault !== undefined) throw new DomainError('invalid', 'desk.slug', fault);
    const id = newId();
    try {
      await this.transactor.run({ system: true, deskId: id }, async (tx) => {
        await tx.manager.insert(DeskRow, { id, ...input, createdAt: tx.at });
        tx.record({
          type: 'desk.created',
          subjectKind: 'desk',
          subjectId: id,
          payload: { slug: input.slug },
        });
      });
    } catch (error) {
      if (violates(error, 'desk_slug_key'))
        throw conflict('desk.exists', `There is a desk «${input.slug}» already.`);
      throw error;
    }
    return { id, slug: input.slug };
  }
}
