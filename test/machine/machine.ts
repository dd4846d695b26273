import { isDeepStrictEqual } from 'node:util';
import type { Test } from 'supertest';
import type { Role } from '#kernel';
import type { ReviewAction } from '#reviews';
import type { TestApi } from '../support/api.js';
import type { ReviewJson } from '../support/factories.js';
import type { PublicReader } from '../support/public-reader.js';
import type { Coverage } from './coverage.js';
import { type EventJson, Ledger, type Policy, type SentVote, type Told as Review } from './ledger.js';
import { type Account, type MachineDesk, type Person, type Told, openMachineDesk, toldBy } from './staff.js';

export type Views = ReadonlyMap<string, ReviewJson>;

/** Actions that do not lead a review out of where it is. */
const STAYING: readonly string[] = ['hold', 'lift', 'schedule'];
const ENDED: readonly string[] = ['declined', 'merged', 'withdrawn'];

interface Read {
  readonly status: number;
  readonly text: string;
  readonly body: unknown;
}

/** A desk at work in one run: what is sent, what is read, and that both agree with the ledger. */
export class Machine {
  readonly ledger: Ledger;
  readonly claims: string[] = [];
  readonly sources: string[] = [];
  readonly requests: string[] = [];
  readonly statements: string[] = [];
  readonly trace: string[] = [];
  /** Rationales of votes in ballots that run, and who may read them. */
  private readonly sealed = new Map<string, { reviewId: string; by: Person }>();
  private advanced = 0;

  private constructor(
    private readonly open: PublicReader,
    private readonly desk: MachineDesk,
    readonly policy: Policy,
    readonly coverage: Coverage,
  ) {
    this.ledger = new Ledger(desk.people, policy, (state) => coverage.reached(state));
  }

  static async open(
    open: PublicReader,
    accounts: readonly Account[],
    policy: Policy,
    coverage: Coverage,
  ): Promise<Machine> {
    const desk = await openMachineDesk(open.api, accounts, policy);
    const machine = new Machine(open, desk, policy, coverage);
    await machine.settle();
    return machine;
  }

  /** The next run begins when this one did: its leases and due times are none of the others'. */
  close(): void {
    this.api.clock.advance(-this.advanced);
  }

  get api(): TestApi {
    return this.open.api;
  }

  get people(): readonly Person[] {
    return this.desk.people;
  }

  get now(): Date {
    return this.api.clock.now();
  }

  person(who: number): Person {
    return this.people[who % this.people.length] as Person;
  }

  member(memberId: string | undefined): Person | undefined {
    return this.people.find(({ client }) => client.memberId === memberId);
  }

  first(...roles: Role[]): Person {
    return this.people.find((person) => roles.every((role) => person.roles.includes(role))) as Person;
  }

  review(index: number): Review | undefined {
    const all = [...this.ledger.reviews.values()];
    return all[index % all.length];
  }

  get openReviews(): Review[] {
    return [...this.ledger.reviews.values()].filter(({ state }) => !ENDED.includes(state));
  }

  /** Sends something; no answer may say that it is the server's fault. */
  async send(by: Person, what: string, sending: Test): Promise<Told> {
    const told = toldBy(await sending);
    this.coverage.requests += 1;
    this.trace.push(`${by.name}: ${what} → ${told.status} ${told.code ?? ''}`.trimEnd());
    if (told.status >= 500) throw new Error(`${what} was answered ${JSON.stringify(told.body)}`);
    return told;
  }

  async act(
    by: Person,
    { id }: { readonly id: string },
    action: ReviewAction,
    body: object,
    version: number | undefined,
  ): Promise<Told> {
    const seen: Record<string, string> = version === undefined ? {} : { 'If-Match': `"${version}"` };
    const sending = by.client.send('post', `/reviews/${id}/actions/${action}`, body, seen);
    const told = await this.send(by, `${action} ${JSON.stringify(body)} @${version}`, sending);
    this.coverage.answered(action, told.status, told.code);
    return told;
  }

  /** Reads something, in which no rationale of a ballot that runs may be, but the reader's own. */
  async get<T>(by: Person, path: string): Promise<T> {
    const { status, text, body } = (await by.client.send('get', path)) as Read;
    this.coverage.requests += 1;
    if (status !== 200) throw new Error(`${path} was answered ${status}: ${text}`);
    for (const [canary, vote] of this.sealed)
      if (vote.by !== by && text.includes(canary))
        throw new Error(`${by.name} reads in ${path} how ${vote.by.name} voted, before the ballot is over`);
    return body as T;
  }

  /** All reviews as one person sees them: in the state and of the version that the events tell. */
  async views(by: Person): Promise<Views> {
    const { data } = await this.get<{ data: ReviewJson[] }>(by, '/reviews?limit=100');
    const views = new Map(data.map((view) => [view.id, view]));
    for (const { id, state, version, assigneeId } of this.ledger.reviews.values()) {
      const view = views.get(id);
      const read = [view?.state, view?.version, view?.['assigneeId']];
      if (!isDeepStrictEqual(read, [state, version, assigneeId]))
        throw new Error(
          `Events tell that a review is ${[state, version, assigneeId].join()}; it is ${read.join()}`,
        );
    }
    if (views.size !== this.ledger.reviews.size) throw new Error('There is a review without an event');
    return views;
  }

  async view(by: Person, { id }: { readonly id: string }): Promise<ReviewJson> {
    const view = (await this.views(by)).get(id);
    if (view === undefined) throw new Error(`${by.name} does not see the review ${id}`);
    return view;
  }

  /** Takes what happened since into the ledger, and answers with it. */
  async settle(votes: readonly (SentVote & { canary: string; by: Person })[] = []): Promise<EventJson[]> {
    const reader = this.first('reader');
    for (const { canary, reviewId, by } of votes) this.sealed.set(canary, { reviewId, by });
    const { body, text } = (await reader.client.send('get', '/events?limit=100')) as Read;
    this.coverage.requests += 1;
    const events = (body as { data: EventJson[] }).data
      .filter(({ seq }) => seq > this.ledger.lastSeq)
      .reverse();
    this.ledger.apply(events, votes);
    for (const [canary, { reviewId }] of this.sealed)
      if (events.some((event) => event.reviewId === reviewId && endsBallot(event)))
        this.sealed.delete(canary);
    for (const canary of this.sealed.keys())
      if (text.includes(canary))
        throw new Error('An event tells how somebody voted, before the ballot is over');
    if (events.some(({ type }) => PUBLIC.includes(type))) await this.lookInPublic();
    return events;
  }

  /** Time passes, and what is due by it is done. */
  async wait(minutes: number): Promise<void> {
    this.advanced += minutes * 60_000;
    this.api.clock.advance(minutes * 60_000);
    await this.api.sweep(this.desk.id);
    await this.api.runJobs(this.desk.id);
  }

  /** What everybody sees, all at one time. */
  async look(): Promise<void> {
    const all: Views[] = [];
    for (const person of this.people) {
      all.push(await this.views(person));
      for (const reviewId of new Set([...this.sealed.values()].map((vote) => vote.reviewId)))
        for (const path of [`/reviews/${reviewId}`, `/reviews/${reviewId}/history?limit=100`])
          await this.get(person, path);
      if (this.sealed.size > 0) await this.get(person, '/notifications?limit=100');
    }
    for (const review of this.openReviews) {
      const seen = all.map((views) => views.get(review.id) as ReviewJson);
      this.checkLeases(review, seen);
      this.checkWayOut(review, seen);
    }
  }

  /** In a desk that pushes work nothing waits that somebody could be given. */
  async checkDrained(): Promise<void> {
    if (this.policy.assignment !== 'push') return;
    for (const person of this.people)
      for (const view of (await this.views(person)).values())
        if (view.can['take']?.allowed)
          throw new Error(`A review waits in the queue that ${person.name} could be given`);
  }

  private checkLeases(review: Review, seen: readonly ReviewJson[]): void {
    const holders = this.people.filter((_person, index) => seen[index]?.lease !== undefined);
    if (holders.length > 1)
      throw new Error(`${holders.map(({ name }) => name).join(' and ')} hold a lease of one review`);
    for (const { lease } of seen)
      if (lease !== undefined && lease.fence !== review.fence)
        throw new Error(`A lease has the fence ${lease.fence}, and the last one had ${review.fence}`);
    for (const { client } of holders)
      if (review.assigneeId !== client.memberId) throw new Error('A lease is another’s than the work');
  }

  private checkWayOut({ state }: Review, seen: readonly ReviewJson[]): void {
    const ways = seen.flatMap(({ can }) =>
      Object.keys(can).filter((action) => can[action]?.allowed && !STAYING.includes(action)),
    );
    if (ways.length > 0) return;
    // It waits: for a hold to be lifted, or for the clash of two verdicts to be settled.
    const { holds, clashes } = seen[0] as unknown as Record<'holds' | 'clashes', readonly object[]>;
    if (state === 'approved' && (holds.length > 0 || clashes.length > 0)) return;
    throw new Error(`Nobody can lead a review on that is in ${state}`);
  }

  async lookInPublic(): Promise<void> {
    const listed = await this.open.list(`?desk=${this.person(0).client.desk}&limit=100`);
    const claims = listed.map(({ claim }) => claim.id).sort();
    if (!isDeepStrictEqual(claims, [...this.ledger.public].sort()))
      throw new Error(
        `The public reads ${claims.length} verdicts, and ${this.ledger.public.size} are published`,
      );
  }
}

const PUBLIC = ['review.published', 'review.corrected', 'review.withdrawn'];

const endsBallot = ({ payload }: EventJson): boolean =>
  payload['from'] === 'sign_off' && payload['to'] !== 'sign_off';
