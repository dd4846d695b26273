import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CreatedAt, PageQuery, pathId } from '#http';
import { type DeskActor, invalid } from '#kernel';
import { ConflictQueries, DeclareConflict, EndConflict } from '../app/conflicts.js';
import { Me, Needs } from './access.js';
import { EndConflictBody, EndConflictQuery, NewConflictBody } from './member-dto.js';

@ApiTags('Members')
@Controller('desks/:desk/members/:id/conflicts')
export class ConflictsController {
  constructor(
    private readonly queries: ConflictQueries,
    private readonly declareConflict: DeclareConflict,
    private readonly endConflict: EndConflict,
  ) {}

  @Get()
  @Needs('read')
  @ApiOperation({
    summary: 'The conflicts of interest of a member, newest first, with those that were ended',
  })
  list(@Me() me: DeskActor, @Param('id') id: string, @Query() query: PageQuery) {
    return this.queries.list(me, pathId(id, 'member'), query);
  }

  @Post()
  @Needs('profile')
  @CreatedAt('members/:owner/conflicts')
  @ApiOperation({ summary: 'Declare a conflict of interest with a source, a topic or a claim' })
  declare(@Me() me: DeskActor, @Param('id') id: string, @Body() body: NewConflictBody) {
    return this.declareConflict.run(me, pathId(id, 'member'), body);
  }

  /** Not every client can send a body with a DELETE, so the reason may stand in the query instead. */
  @Delete(':conflictId')
  @HttpCode(204)
  @Needs('oversee')
  @ApiOperation({ summary: 'End the conflict of interest of another member, with a reason: it is kept' })
  async end(
    @Me() me: DeskActor,
    @Param('id') id: string,
    @Param('conflictId') conflictId: string,
    @Query() query: EndConflictQuery,
    @Body() body: EndConflictBody,
  ) {
    const reason = body.reason ?? query.reason;
    if (reason === undefined) throw invalid('request.invalid', '/reason', 'is needed');
    await this.endConflict.run(me, pathId(id, 'member'), pathId(conflictId, 'conflict'), reason);
  }
}
