import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Instant } from '#http';
import { Me, Needs } from '#identity/http';
import type { DeskActor } from '#kernel';
import { InsightQueries } from '../app/insight-queries.js';

export class InsightQuery {
  @Instant({ optional: true, description: 'Without it, 90 days before the end' })
  from?: Date;

  @Instant({ optional: true, description: 'Without it, now; a year from the beginning at most' })
  to?: Date;
}

@ApiTags('Insight')
@Controller('desks/:desk/insight')
export class InsightController {
  constructor(private readonly queries: InsightQueries) {}

  @Get()
  @Needs('read')
  @ApiOperation({
    summary:
      'The desk’s figures: what waits, how long it takes, who carries it, how verdicts spread and agree',
    description:
      'What waits, what is overdue and what each member holds is of this moment; all else of the period. Hours are those of the clock. Votes count once their ballot is decided, and who declined work for distress is counted nowhere.',
  })
  read(@Me() me: DeskActor, @Query() query: InsightQuery) {
    return this.queries.read(me, query);
  }
}
