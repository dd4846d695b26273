import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PageQuery, pathId } from '#http';
import { Me, Needs } from '#identity/http';
import type { DeskActor } from '#kernel';
import { FollowedChanges } from '../app/followed-changes.js';
import { HistoryQueries } from '../app/history-queries.js';

const OLDEST_FIRST = 'What happened, by whom, and what each field was before: oldest first.';

@ApiTags('Events')
@Needs('read')
@Controller('desks/:desk')
export class HistoryController {
  constructor(
    private readonly queries: HistoryQueries,
    private readonly followed: FollowedChanges,
  ) {}

  @Get('reviews/:id/history')
  @ApiOperation({ summary: 'The history of a review', description: OLDEST_FIRST })
  review(@Me() me: DeskActor, @Param('id') id: string, @Query() query: PageQuery) {
    return this.queries.list(me, 'review', pathId(id, 'review'), query);
  }

  @Get('claims/:id/history')
  @ApiOperation({
    summary: 'The history of a claim, with its links, evidence, statements and reviews',
    description: OLDEST_FIRST,
  })
  claim(@Me() me: DeskActor, @Param('id') id: string, @Query() query: PageQuery) {
    return this.queries.list(me, 'claim', pathId(id, 'claim'), query);
  }

  @Get('disputes/:id/history')
  @ApiOperation({ summary: 'The history of a dispute, with that of its claims', description: OLDEST_FIRST })
  dispute(@Me() me: DeskActor, @Param('id') id: string, @Query() query: PageQuery) {
    return this.queries.list(me, 'dispute', pathId(id, 'dispute'), query);
  }

  @Get('disputes/followed/changes')
  @ApiOperation({
    summary: 'What others did in the disputes that I follow',
    description: 'As in the history of each, the newest first.',
  })
  changes(@Me() me: DeskActor, @Query() query: PageQuery) {
    return this.followed.list(me, query);
  }

  @Get('statements/:id/history')
  @ApiOperation({ summary: 'The history of a statement', description: OLDEST_FIRST })
  statement(@Me() me: DeskActor, @Param('id') id: string, @Query() query: PageQuery) {
    return this.queries.list(me, 'statement', pathId(id, 'statement'), query);
  }

  @Get('sources/:id/history')
  @ApiOperation({ summary: 'The history of a source', description: OLDEST_FIRST })
  source(@Me() me: DeskActor, @Param('id') id: string, @Query() query: PageQuery) {
    return this.queries.list(me, 'source', pathId(id, 'source'), query);
  }
}
