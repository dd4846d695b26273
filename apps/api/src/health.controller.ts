import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Metrics } from '#http';
import { Everybody } from '#identity/http';
import { Transactor } from '#persistence';

@ApiExcludeController()
@Everybody()
@Controller()
export class HealthController {
  constructor(
    private readonly transactor: Transactor,
    private readonly metrics: Metrics,
  ) {}

  /** The process runs. */
  @Get('health/live')
  live() {
    return { status: 'ok' };
  }

  /** It can do its work: 503 while the database does not answer. */
  @Get('health/ready')
  async ready() {
    await this.transactor.outsideDesks('SELECT 1');
    return { status: 'ok' };
  }

  @Get('metrics')
  @Header('Content-Type', 'text/plain; version=0.0.4; charset=utf-8')
  scrape() {
    return this.metrics.registry.metrics();
  }
}
