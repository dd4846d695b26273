import { Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** What `GET /metrics` answers with, for one process. */
export class Metrics {
  readonly registry = new Registry();

  private readonly requests = new Histogram({
    name: 'counterclaim_http_request_seconds',
    help: 'Time to answer a request, by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  answered(method: string, route: string, status: number, milliseconds: number): void {
    this.requests.observe({ method, route, status }, milliseconds / 1000);
  }
}
