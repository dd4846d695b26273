import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import { type DeskEvent, type Reaction, Reactions, type Transaction } from '#persistence';
import { RatingScaleRow } from '../db/rows.js';
import { DEFAULT_SCALE } from '../domain/rating-scale.js';

/** A new desk begins with the default scale. */
@Injectable()
export class GiveScale implements Reaction {
  readonly follows = ['desk.created'];

  constructor(reactions: Reactions) {
    reactions.add(this);
  }

  async react(tx: Transaction, events: readonly DeskEvent[]): Promise<void> {
    for (const { subjectId: deskId } of events)
      await tx.manager.insert(RatingScaleRow, {
        deskId,
        id: newId(),
        version: 1,
        ...DEFAULT_SCALE,
        createdAt: tx.at,
      });
  }
}
