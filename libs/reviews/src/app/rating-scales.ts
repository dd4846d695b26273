import { Injectable } from '@nestjs/common';
import { type DeskActor, DomainError, conflict, invalid, newId } from '#kernel';
import { Transactor, violates } from '#persistence';
import { RatingScaleRow } from '../db/rows.js';
import type { RatingScale, RatingValue } from '../domain/rating-scale.js';

export type NewScale = Pick<RatingScale, 'name' | 'values'>;

@Injectable()
export class RatingScaleQueries {
  constructor(private readonly transactor: Transactor) {}

  /** The newest first: that one is in use. There are never many. */
  list(actor: DeskActor): Promise<{ data: RatingScale[] }> {
    return this.transactor.read(actor, async (tx) => ({
      data: await tx.query<RatingScale>(
        'SELECT id, version, name, "values" FROM rating_scale WHERE desk_id = $1 ORDER BY version DESC',
        [actor.deskId],
      ),
    }));
  }
}

/** The next version of the desk's scale: verdicts from then on are on it, and earlier ones keep theirs. */
@Injectable()
export class AddRatingScale {
  constructor(private readonly transactor: Transactor) {}

  async run(actor: DeskActor, { name, values }: NewScale): Promise<RatingScale> {
    const { deskId } = actor;
    requireDistinct(values);
    try {
      return await this.transactor.run(actor, async (tx) => {
        const [newest] = await tx.query<{ version: number }>(
          'SELECT coalesce(max(version), 0) AS version FROM rating_scale WHERE desk_id = $1',
          [deskId],
        );
        const scale = { id: newId(), version: (newest?.version ?? 0) + 1, name, values };
        await tx.manager.insert(RatingScaleRow, { deskId, ...scale, createdAt: tx.at });
        tx.record({
          type: 'rating_scale.added',
          subjectKind: 'rating_scale',
          subjectId: scale.id,
          payload: { version: scale.version, name },
        });
        return scale;
      });
    } catch (error) {
      if (violates(error, 'rating_scale_desk_id_version_key'))
        throw conflict(
          'rating_scale.added_at_once',
          'Somebody added one at the same moment. Look at it first.',
        );
      throw error;
    }
  }
}

/** Verdicts name a value by its key, and readers see its label: neither may mean two things. */
const requireDistinct = (values: readonly RatingValue[]): void => {
  if (values.length < 2) throw invalid('rating_scale.too_few', '/values', 'must have two values or more');
  const errors = (['key', 'label'] as const).flatMap((field) =>
    values.flatMap((value, index) =>
      values.findIndex((other) => other[field].toLowerCase() === value[field].toLowerCase()) < index
        ? [{ pointer: `/values/${index}/${field}`, detail: 'is that of an earlier value' }]
        : [],
    ),
  );
  if (errors.length > 0)
    throw new DomainError(
      'invalid',
      'rating_scale.not_distinct',
      'Each value needs a key and a label of its own.',
      {
        errors,
      },
    );
};
