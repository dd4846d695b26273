import { Injectable } from '@nestjs/common';
import { type DeskActor, conflict, newId, notFound } from '#kernel';
import { type ReadTransaction, type Transaction, Transactor } from '#persistence';
import { SavedViewRow } from '../db/view-rows.js';
import type { WorklistFilters } from '../domain/worklist.js';
import { ReviewSteps } from './review-steps.js';

/** What a worklist is asked for, as somebody gave it: it was understood then. */
export type ViewQuery = {
  readonly [Name in keyof WorklistFilters | 'sort']?: string | boolean | readonly string[];
};

/** A worklist that a member keeps. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly query: ViewQuery;
  /** From 0 on, without gaps. */
  readonly position: number;
}

export interface NewView {
  readonly name: string;
  readonly query: ViewQuery;
}

export type ViewChange = Partial<NewView & Pick<SavedView, 'position'>>;

const MOST = 50;

const loadViews = (tx: ReadTransaction, { deskId, memberId }: DeskActor): Promise<SavedView[]> =>
  tx.query<SavedView>(
    `SELECT id, name, query, "position" FROM saved_view WHERE desk_id = $1 AND member_id = $2 ORDER BY "position", id`,
    [deskId, memberId],
  );

const nameTaken = () =>
  conflict('view.name_taken', 'You have a view of this name already: give this one another.');

/*
 * How somebody looks at their work is their own, and no change of the desk's record: it makes no event. Nobody else
 * changes it, so there is no version of it to be overwritten.
 */

@Injectable()
export class ViewQueries {
  constructor(private readonly transactor: Transactor) {}

  /** In their order. */
  list(actor: DeskActor): Promise<SavedView[]> {
    return this.transactor.read(actor, (tx) => loadViews(tx, actor));
  }
}

/** Keeps a worklist under a name, behind the others. */
@Injectable()
export class SaveView {
  constructor(
    private readonly transactor: Transactor,
    private readonly steps: ReviewSteps,
  ) {}

  run(actor: DeskActor, { name, query }: NewView): Promise<SavedView> {
    const { deskId, memberId } = actor;
    return this.transactor.run(actor, async (tx) => {
      await this.steps.lockMember(tx, deskId, memberId);
      const mine = await loadViews(tx, actor);
      if (mine.length >= MOST)
        throw conflict('view.too_many', `You have ${MOST} views, as many as there may be. Delete one first.`);
      if (mine.some((view) => view.name === name)) throw nameTaken();
      const view = { id: newId(), name, query, position: mine.length };
      await tx.manager.insert(SavedViewRow, { deskId, memberId, ...view, createdAt: tx.at });
      return view;
    });
  }
}

/** Renames it, has it ask for something else, or moves it among the others. */
@Injectable()
export class ChangeView {
  constructor(
    private readonly transactor: Transactor,
    private readonly steps: ReviewSteps,
  ) {}

  run(actor: DeskActor, id: string, { position, ...change }: ViewChange): Promise<SavedView> {
    const { deskId, memberId } = actor;
    return this.transactor.run(actor, async (tx) => {
      await this.steps.lockMember(tx, deskId, memberId);
      const mine = await loadViews(tx, actor);
      const before = mine.find((view) => view.id === id);
      if (before === undefined) throw notFound('view');
      const others = mine.filter((view) => view.id !== id);
      if (others.some(({ name }) => name === change.name)) throw nameTaken();
      const { name = before.name, query = before.query } = change;
      await tx.manager.update(SavedViewRow, { deskId, memberId, id }, { name, query });
      const place = Math.min(position ?? before.position, others.length);
      await arrange(tx, actor, [...others.slice(0, place), before, ...others.slice(place)]);
      return { id, name, query, position: place };
    });
  }
}

@Injectable()
export class DeleteView {
  constructor(
    private readonly transactor: Transactor,
    private readonly steps: ReviewSteps,
  ) {}

  async run(actor: DeskActor, id: string): Promise<void> {
    const { deskId, memberId } = actor;
    await this.transactor.run(actor, async (tx) => {
      await this.steps.lockMember(tx, deskId, memberId);
      const { affected } = await tx.manager.delete(SavedViewRow, { deskId, memberId, id });
      if (affected !== 1) throw notFound('view');
      await arrange(tx, actor, await loadViews(tx, actor));
    });
  }
}

/** Numbers them anew, in this order. */
const arrange = (
  tx: Transaction,
  { deskId, memberId }: DeskActor,
  views: readonly SavedView[],
): Promise<unknown> =>
  tx.query(
    `UPDATE saved_view v SET "position" = o.place - 1 FROM unnest($3::uuid[]) WITH ORDINALITY AS o (id, place)
     WHERE v.desk_id = $1 AND v.member_id = $2 AND v.id = o.id AND v."position" <> o.place - 1`,
    [deskId, memberId, views.map(({ id }) => id)],
  );
