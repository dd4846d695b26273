import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Me, Needs } from '#identity/http';
import type { DeskActor } from '#kernel';
import { WorklistQueries } from '../app/worklist-queries.js';
import { WorklistFilterQuery, WorklistQuery } from './worklist-dto.js';

@ApiTags('Reviews')
@Needs('read')
@Controller('desks/:desk/worklist')
export class WorklistController {
  constructor(private readonly queries: WorklistQueries) {}

  @Get()
  @ApiOperation({ summary: 'Reviews as lines of a long list, narrowed and ordered as asked' })
  list(@Me() me: DeskActor, @Query() query: WorklistQuery) {
    return this.queries.list(me, query);
  }

  @Get('counts')
  @ApiOperation({ summary: 'How many there are in each state, and how many of them are overdue' })
  async counts(@Me() me: DeskActor, @Query() query: WorklistFilterQuery) {
    return { data: await this.queries.counts(me, query) };
  }
}
