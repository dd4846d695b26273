import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type DeskActor,
  type Nullable,
  type Page,
  type PageRequest,
  changesOf,
  decodeCursor,
  invalid,
  newId,
  notFound,
  pageOf,
  withoutNulls,
} from '#kernel';
import { type ReadTransaction, Transactor } from '#persistence';
import { ApiKeyRow, ReaderKeyRow } from '../db/key-rows.js';
import { KEY_SCOPES, type KeyScope } from '../domain/key-scopes.js';
import { KEY_QUOTA } from '../domain/reader-quotas.js';
import { newSecret, secretHash } from './secrets.js';

export interface ApiKeyView {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly KeyScope[];
  /** What it may ask of the public APIs. */
  readonly requestsPerMinute: number;
  readonly requestsPerDay: number;
  /** The last four characters of its secret. */
  readonly hint: string;
  /** The member who made it, and as whom it acts in the desk. */
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly expiresAt?: Date;
  readonly revokedAt?: Date;
}

export interface NewApiKey {
  readonly name: string;
  readonly scopes: readonly KeyScope[];
  readonly requestsPerMinute?: number | undefined;
  readonly requestsPerDay?: number | undefined;
  /** Without it, the key does not expire. */
  readonly validDays?: number | undefined;
}

const API_KEY = `id, name, scopes, requests_per_minute AS "requestsPerMinute", requests_per_day AS "requestsPerDay", hint,
  created_by AS "createdBy", created_at AS "createdAt", expires_at AS "expiresAt", revoked_at AS "revokedAt"`;

const loadKey = async (tx: ReadTransaction, deskId: string, id: string): Promise<ApiKeyView> => {
  const [row] = await tx.query<Nullable<ApiKeyView>>(
    `SELECT ${API_KEY} FROM api_key WHERE desk_id = $1 AND id = $2`,
    [deskId, id],
  );
  if (row === undefined) throw notFound('api key');
  return withoutNulls<ApiKeyView>(row);
};

@Injectable()
export class ApiKeyQueries {
  constructor(private readonly transactor: Transactor) {}

  one(actor: Actor, id: string): Promise<ApiKeyView> {
    return this.transactor.read(actor, (tx) => loadKey(tx, actor.deskId, id));
  }

  /** Newest first, with those that are expired or revoked. */
  list(actor: Actor, { limit, cursor }: PageRequest): Promise<Page<ApiKeyView>> {
    const [before] = cursor === undefined ? [null] : decodeCursor(cursor, {}, 1);
    return this.transactor.read(actor, async (tx) => {
      const rows = await tx.query<Nullable<ApiKeyView>>(
        `SELECT ${API_KEY} FROM api_key
         WHERE desk_id = $1 AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
        [actor.deskId, before, limit + 1],
      );
      return pageOf(rows.map(withoutNulls<ApiKeyView>), limit, ({ id }) => [id], {});
    });
  }
}

/** Makes a key of the desk. Its secret is shown this once. What public processes need of it is written along with it. */
@Injectable()
export class AddApiKey {
  constructor(private readonly transactor: Transactor) {}

  run(actor: DeskActor, input: NewApiKey): Promise<ApiKeyView & { secret: string }> {
    const { deskId } = actor;
    const scopes = KEY_SCOPES.filter((scope) => input.scopes.includes(scope));
    if (scopes.length === 0) throw invalid('api_key.no_scope', '/scopes', 'must name one scope or more');
    return this.transactor.run(actor, async (tx) => {
      const id = newId();
      const secret = newSecret('cck_');
      const quota = {
        requestsPerMinute: input.requestsPerMinute ?? KEY_QUOTA.requestsPerMinute,
        requestsPerDay: input.requestsPerDay ?? KEY_QUOTA.requestsPerDay,
      };
      const expiresAt =
        input.validDays === undefined ? null : new Date(tx.at.getTime() + input.validDays * 86_400_000);
      const known = { deskId, id, secretHash: secretHash(secret), ...quota, expiresAt };
      await tx.manager.insert(ApiKeyRow, {
        ...known,
        name: input.name,
        scopes,
        hint: secret.slice(-4),
        createdBy: actor.memberId,
        createdAt: tx.at,
        revokedAt: null,
      });
      await tx.manager.insert(ReaderKeyRow, { ...known, readsPublished: scopes.includes('published:read') });
      tx.record({
        type: 'api_key.created',
        subjectKind: 'api_key',
        subjectId: id,
        payload: { name: input.name, changes: changesOf({}, { scopes, ...quota, expiresAt }) },
      });
      return { ...(await loadKey(tx, deskId, id)), secret };
    });
  }
}

/** Ends a key for good: it is kept, and refused from the next request on. One that is revoked already stays as it is. */
@Injectable()
export class RevokeApiKey {
  constructor(private readonly transactor: Transactor) {}

  run(actor: Actor, id: string): Promise<void> {
    const { deskId } = actor;
    return this.transactor.run(actor, async (tx) => {
      const { name } = await loadKey(tx, deskId, id);
      const revoked = await tx.query(
        'UPDATE api_key SET revoked_at = $3 WHERE desk_id = $1 AND id = $2 AND revoked_at IS NULL RETURNING id',
        [deskId, id, tx.at],
      );
      if (revoked.length === 0) return;
      await tx.manager.delete(ReaderKeyRow, { deskId, id });
      tx.record({
        type: 'api_key.revoked',
        subjectKind: 'api_key',
        subjectId: id,
        payload: { name, changes: changesOf({}, { revokedAt: tx.at }) },
      });
    });
  }
}
