import { Readable } from 'node:stream';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { type DeskActor, DomainError, invalid } from '#kernel';
import { DeskNotices, meaningOf } from '#persistence';
import { type Position, formatPosition, parsePosition } from '../domain/position.js';
import { HEARTBEAT, retryAfter, serverSent } from '../domain/server-sent.js';
import { Bell } from './bell.js';
import { type EventFilters, EventQueries, type Look } from './event-queries.js';
import { Turns } from './turns.js';

/** How streams behave; times in milliseconds. Tests that would have to wait set others. */
export class LiveLimits {
  /** Of one member, in one process: tabs and programs that nobody closed. */
  streamsPerMember = 20;
  /** At most this much is read ahead of a reader. */
  eventsAtOnce = 100;
  /** A proxy that hears nothing for a minute hangs up. Also how often each stream looks without having been told to. */
  heartbeat = 15_000;
  /** A reader that takes nothing for so long is cut off. It comes back with the id of the last event that it had. */
  slowReader = 30_000;
  /** The first pause before looking again, where an older transaction is still under way. It doubles, up to the second. */
  pending = 20;
  pendingAtMost = 1_000;
  /** When a client that lost its connection comes back. */
  retry = 2_000;
}

/** Streams share the connections to the database with everybody else: the others come first. */
const READS_AT_ONCE = 4;

export interface Listener {
  readonly actor: DeskActor;
  readonly filters: EventFilters;
  /** The id of the last event that this listener had; without it, from now on. */
  readonly lastEventId?: string | undefined;
  /** Whether the actor may still read the desk. */
  readonly mayStill: () => Promise<boolean>;
  /** Aborted when the listener is gone. */
  readonly gone: AbortSignal;
}

/**
 * The events of a desk as they happen, each once, in the order of `Look`. Read in the listener's own scope and, before
 * each delivery, asked whether they may still listen.
 */
@Injectable()
export class LiveEvents implements OnModuleDestroy {
  private readonly bells = new Map<string, Set<Bell>>();
  private readonly streams = new Map<string, number>();
  private readonly turns = new Turns(READS_AT_ONCE);
  private readonly ending = new AbortController();
  private stopHearing: (() => void) | undefined;

  constructor(
    private readonly events: EventQueries,
    private readonly notices: DeskNotices,
    private readonly limits: LiveLimits,
  ) {}

  /** Refuses, or answers with the stream, as text/event-stream. */
  async open(listener: Listener): Promise<Readable> {
    const leave = this.enter(listener.actor.memberId);
    try {
      const stream = Readable.from(
        this.follow(listener, await this.begin(listener), () => stream.destroy()),
        {
          objectMode: false,
        },
      );
      stream.once('close', leave);
      return stream;
    } catch (error) {
      leave();
      throw error;
    }
  }

  /** Ends all streams, so that a server that closes does not wait for them; from here on none begins. */
  end(): void {
    this.ending.abort();
    this.stopHearing?.();
  }

  onModuleDestroy(): void {
    this.end();
  }

  private enter(memberId: string): () => void {
    if (this.ending.signal.aborted)
      throw new DomainError('unavailable', 'event.stopping', 'The server is stopping. Ask again soon.', {
        retryAfterSeconds: 5,
      });
    const open = this.streams.get(memberId) ?? 0;
    if (open >= this.limits.streamsPerMember)
      throw new DomainError(
        'throttled',
        'event.too_many_streams',
        `You have ${open} streams of this desk open, as many as one member may. Close one first.`,
        { retryAfterSeconds: 30 },
      );
    this.streams.set(memberId, open + 1);
    return () => {
      const left = (this.streams.get(memberId) ?? 1) - 1;
      if (left === 0) this.streams.delete(memberId);
      else this.streams.set(memberId, left);
    };
  }

  private async begin({ actor, lastEventId }: Listener): Promise<Position> {
    if (lastEventId === undefined) return this.events.now(actor);
    const position = parsePosition(lastEventId);
    // One that is still to come is of another server: after it, nothing would be heard for a long time.
    if (position === undefined || !(await this.events.has(actor, position)))
      throw invalid(
        'event.unknown_id',
        '/lastEventId',
        'is not the id of an event of this stream: read the list, and open the stream without it',
      );
    return position;
  }

  private async *follow(
    listener: Listener,
    begin: Position,
    cutOff: () => void,
  ): AsyncGenerator<string, void> {
    const { eventsAtOnce, heartbeat, pending, pendingAtMost, retry } = this.limits;
    const { actor, filters, mayStill } = listener;
    const over = AbortSignal.any([listener.gone, this.ending.signal]);
    const { bell, leave } = this.listen(actor.deskId);
    const look = (): Promise<Look | 'unavailable' | undefined> =>
      this.turns
        .take(async () => {
          const seen = await this.events.since(actor, position, filters, eventsAtOnce);
          return (await mayStill()) ? seen : undefined;
        })
        .catch(unlessUnavailable);

    let position = begin;
    let pause = pending;
    let chunk = retryAfter(retry) + serverSent({ id: formatPosition(begin), event: 'ready', data: {} });
    let spoken = performance.now();
    let hold: { release(): void } | undefined;
    try {
      while (!over.aborted) {
        if (chunk !== '') {
          hold = this.cutOffUnlessRead(over, cutOff);
          yield chunk;
          hold.release();
          spoken = performance.now();
        }
        const seen = await look();
        if (seen === undefined) return;
        const silence = performance.now() - spoken;
        if (seen === 'unavailable') {
          chunk = silence >= heartbeat ? HEARTBEAT : '';
          await bell.wait(pendingAtMost, over);
          continue;
        }
        position = seen.position;
        chunk = seen.events.map(render).join('');
        if (chunk !== '') pause = pending;
        else if (silence >= heartbeat) chunk = HEARTBEAT;
        else {
          await bell.wait(seen.pending ? Math.min(pause, heartbeat - silence) : heartbeat - silence, over);
          pause = seen.pending ? Math.min(2 * pause, pendingAtMost) : pending;
        }
      }
    } finally {
      hold?.release();
      leave();
    }
  }

  /** What is being read ends by itself; what nobody takes has to be cut off, after a time or when all end. */
  private cutOffUnlessRead(over: AbortSignal, cutOff: () => void): { release(): void } {
    const slow = setTimeout(cutOff, this.limits.slowReader);
    over.addEventListener('abort', cutOff);
    return {
      release: () => {
        clearTimeout(slow);
        over.removeEventListener('abort', cutOff);
      },
    };
  }

  private listen(deskId: string): { bell: Bell; leave: () => void } {
    this.stopHearing ??= this.notices.hear((desk) => {
      const rung = desk === undefined ? [...this.bells.values()] : [this.bells.get(desk) ?? new Set<Bell>()];
      for (const bells of rung) for (const bell of bells) bell.ring();
    });
    const bell = new Bell();
    const bells = this.bells.get(deskId) ?? new Set();
    this.bells.set(deskId, bells.add(bell));
    return {
      bell,
      leave: () => {
        bells.delete(bell);
        if (bells.size === 0) this.bells.delete(deskId);
      },
    };
  }
}

const render = ({ position, ...event }: Look['events'][number]): string =>
  serverSent({ id: formatPosition(position), event: event.type, data: event });

/** A database that is away for a while is waited for: nothing is lost, and everybody would only come back at once. */
const unlessUnavailable = (error: unknown): 'unavailable' => {
  if (meaningOf(error)?.kind === 'unavailable') return 'unavailable';
  throw error;
};
