import { Injectable } from '@nestjs/common';
import type { DeskEvent, Transaction } from './transaction.js';

/**
 * What follows from an event, inside the transaction that records it: derived states, a sign-off that no longer
 * holds, the published copy. So a room can react to another without that one knowing of it.
 */
export interface Reaction {
  /** The types of event that it follows; `review.*` is all those of reviews. */
  readonly follows: readonly string[];
  /** All events of these types since the last time, in order; it may record events of its own. */
  react(tx: Transaction, events: readonly DeskEvent[]): Promise<void>;
}

@Injectable()
export class Reactions {
  private readonly all: Reaction[] = [];

  add(reaction: Reaction): void {
    this.all.push(reaction);
  }

  async follow(tx: Transaction, events: readonly DeskEvent[]): Promise<void> {
    for (const reaction of this.all) {
      const followed = events.filter(({ type }) => reaction.follows.some((followed) => isOf(type, followed)));
      if (followed.length > 0) await reaction.react(tx, followed);
    }
  }
}

const isOf = (type: string, followed: string): boolean =>
  followed.endsWith('.*') ? type.startsWith(followed.slice(0, -1)) : type === followed;
