import type { Logger } from 'pino';
import { Counter } from 'prom-client';
import type { Metrics } from '#http';
import type { SweepFailure } from '#jobs';
import { isConnectionLost } from '#persistence';

export interface JobDone {
  readonly job: string;
  readonly id: string;
  /** From the payload; a job over all desks has none. */
  readonly desk: string | undefined;
  readonly attempt: number;
  readonly ms: number;
}

/** How often the same trouble is told. */
const QUIET_MS = 10_000;

/** What the worker says of its work: a line for each job, and counters where somebody collects them. */
export class JobLog {
  private readonly jobs: Counter<'job' | 'outcome'> | undefined;
  private readonly sweeps: Counter<'sweep'> | undefined;
  private troubleToldAt = -QUIET_MS;

  constructor(
    private readonly logger: Logger,
    metrics: Metrics | undefined,
  ) {
    const registers = metrics && [metrics.registry];
    this.jobs =
      registers &&
      new Counter({
        name: 'counterclaim_jobs_total',
        help: 'Jobs by how they ended: done, failed (and tried again), dead (and not)',
        labelNames: ['job', 'outcome'],
        registers,
      });
    this.sweeps =
      registers &&
      new Counter({
        name: 'counterclaim_sweep_failures_total',
        help: 'Sweeps that failed in a desk',
        labelNames: ['sweep'],
        registers,
      });
  }

  done(job: JobDone): void {
    this.jobs?.inc({ job: job.job, outcome: 'done' });
    this.logger.info({ ...job, outcome: 'done' }, 'job');
  }

  failed(job: JobDone, error: unknown): void {
    this.jobs?.inc({ job: job.job, outcome: 'failed' });
    this.logger.warn({ ...job, outcome: 'failed', err: plain(error) }, 'job');
  }

  dead(job: Omit<JobDone, 'ms'>, reason: unknown): void {
    this.jobs?.inc({ job: job.job, outcome: 'dead' });
    this.logger.error({ ...job, outcome: 'dead', reason }, 'job');
  }

  sweepFailed({ sweep, deskId, error }: SweepFailure): void {
    this.sweeps?.inc({ sweep });
    this.logger.error({ sweep, desk: deskId, err: plain(error) }, 'sweep failed');
  }

  /** While the database is away every queue says so each second: one line in a while does for all of them. */
  trouble(error: unknown): void {
    if (isConnectionLost(error)) {
      if (performance.now() - this.troubleToldAt < QUIET_MS) return;
      this.troubleToldAt = performance.now();
    }
    this.logger.warn({ err: plain(error) }, 'the worker can’t get at its jobs');
  }
}

/** An error of the database carries the statement and its values, which are somebody's drafts: no log has those. */
const plain = (error: unknown): { message: string; stack?: string } =>
  error instanceof Error
    ? { message: error.message, ...(error.stack === undefined ? {} : { stack: error.stack }) }
    : { message: String((error as { message?: unknown } | null)?.message ?? error) };
