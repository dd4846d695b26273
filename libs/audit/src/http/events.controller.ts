import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Id, PageQuery, Text } from '#http';
import { Me, Needs } from '#identity/http';
import type { DeskActor } from '#kernel';
import { EventQueries } from '../app/event-queries.js';

export class EventQuery extends PageQuery {
  @Text({ max: 60, optional: true, example: 'statement.recorded' })
  type?: string;

  @Id({ optional: true, description: 'What it happened to' })
  subject?: string;

  @Id({ optional: true })
  review?: string;

  @Id({ optional: true, description: 'The user who did it' })
  actor?: string;
}

@ApiTags('Events')
@Controller('desks/:desk/events')
export class EventsController {
  constructor(private readonly queries: EventQueries) {}

  @Get()
  @Needs('read')
  @ApiOperation({ summary: 'What happened in the desk, newest first' })
  list(@Me() me: DeskActor, @Query() query: EventQuery) {
    return this.queries.list(me, query);
  }
}
