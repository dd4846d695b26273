import request, { type Response, type Test } from 'supertest';
import { AddDesk, AddMember, AddToken, AddUser } from '#identity';
import { type Role, newId } from '#kernel';
import type { TestApi } from './api.js';

export type Json = Record<string, unknown> & { readonly id: string };

/** One person at one desk, over HTTP. */
export class DeskClient {
  constructor(
    private readonly api: TestApi,
    readonly desk: string,
    readonly userId: string,
    readonly memberId: string,
    readonly token: string,
  ) {}

  send(
    method: 'get' | 'post' | 'put' | 'patch' | 'delete',
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Test {
    const sent = request(this.api.app.getHttpServer())
      [method](`/api/v1/desks/${this.desk}${path}`)
      .set('Authorization', `Bearer ${this.token}`)
      .set(headers);
    return body === undefined ? sent : sent.send(body);
  }

  async get<T = Json>(path: string): Promise<T> {
    return expectOk(await this.send('get', path)).body as T;
  }

  async post<T = Json>(path: string, body: object = {}, headers: Record<string, string> = {}): Promise<T> {
    return expectOk(await this.send('post', path, body, headers)).body as T;
  }

  async patch<T = Json>(path: string, version: number, body: object): Promise<T> {
    return expectOk(await this.send('patch', path, body, { 'If-Match': `"${version}"` })).body as T;
  }

  /** An action on a review as it stands now. */
  async act<T = Json>(reviewId: string, action: string, body: object = {}): Promise<T> {
    const { version } = await this.get<{ version: number }>(`/reviews/${reviewId}`);
    return expectOk(await this.tryAct(reviewId, action, version, body)).body as T;
  }

  tryAct(reviewId: string, action: string, version: number, body: object = {}): Test {
    return this.send('post', `/reviews/${reviewId}/actions/${action}`, body, { 'If-Match': `"${version}"` });
  }
}

/** Fails with the answer's body, which says why, rather than with two numbers. */
const expectOk = (response: Response): Response => {
  if (response.status >= 300)
    throw new Error(
      `${response.request.method} ${response.request.url} answered ${response.status}: ${response.text}`,
    );
  return response;
};

export interface TestDesk {
  readonly id: string;
  readonly slug: string;
  join(...roles: Role[]): Promise<DeskClient>;
}

/** A new desk, with people made as they are asked for. */
export const openDesk = async (api: TestApi): Promise<TestDesk> => {
  const { app } = api;
  const slug = `desk-${newId()}`;
  const { id } = await app.get(AddDesk).run({ slug, name: 'Test desk', language: 'en', timeZone: 'UTC' });
  const system = { system: true, deskId: id } as const;
  return {
    id,
    slug,
    join: async (...roles) => {
      const email = `${newId()}@test.example`;
      const user = await app
        .get(AddUser)
        .run({ email, name: roles.join(' and '), password: 'a password of the tests' });
      const member = await app.get(AddMember).run(system, { email, roles });
      const { secret } = await app.get(AddToken).run(user.id, { name: 'tests' });
      return new DeskClient(api, slug, user.id, member.id, secret);
    },
  };
};
