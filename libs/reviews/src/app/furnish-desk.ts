import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import { type DeskEvent, type Reaction, Reactions, type Transaction } from '#persistence';
import { RatingScaleRow } from '../db/rows.js';
import { DeskPolicyRow } from '../db/workflow-rows.js';
import { DEFAULT_POLICY } from '../domain/desk-policy.js';
import { DEFAULT_SCALE } from '../domain/rating-scale.js';

/** A new desk begins with the default scale and the default policy. */
@Injectable()
export class FurnishDesk implements Reaction {
  readonly follows = ['desk.created'];

  constructor(reactions: Reactions) {
    reactions.add(this);
  }

  async react(tx: Transaction, events: readonly DeskEvent[]): Promise<void> {
    for (const { subjectId: deskId } of events) {
      await tx.manager.insert(RatingScaleRow, {
        deskId,
        id: newId(),
        version: 1,
        ...DEFAULT_SCALE,
        createdAt: tx.at,
      });
      await tx.manager.insert(DeskPolicyRow, {
        deskId,
        version: 1,
        body: DEFAULT_POLICY,
        authorId: null,
        createdAt: tx.at,
      });
    }
  }
}
