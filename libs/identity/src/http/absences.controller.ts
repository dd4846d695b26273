import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CreatedAt, PageQuery, pathId } from '#http';
import type { DeskActor } from '#kernel';
import { AbsenceQueries, EndAbsence, RecordAbsence } from '../app/absences.js';
import { Me, Needs } from './access.js';
import { NewAbsenceBody } from './member-dto.js';

@ApiTags('Members')
@Controller('desks/:desk/members/:id/absences')
export class AbsencesController {
  constructor(
    private readonly queries: AbsenceQueries,
    private readonly recordAbsence: RecordAbsence,
    private readonly endAbsence: EndAbsence,
  ) {}

  @Get()
  @Needs('read')
  @ApiOperation({ summary: 'The absences of a member, newest first, with those that are over' })
  list(@Me() me: DeskActor, @Param('id') id: string, @Query() query: PageQuery) {
    return this.queries.list(me, pathId(id, 'member'), query);
  }

  @Post()
  @Needs('profile')
  @CreatedAt('members/:owner/absences')
  @ApiOperation({ summary: 'Record an absence: one’s own, or as an editor or admin anybody’s' })
  record(@Me() me: DeskActor, @Param('id') id: string, @Body() body: NewAbsenceBody) {
    return this.recordAbsence.run(me, pathId(id, 'member'), body);
  }

  @Delete(':absenceId')
  @HttpCode(204)
  @Needs('profile')
  @ApiOperation({ summary: 'Cancel an absence or, if it has begun, end it now: it is kept' })
  async end(@Me() me: DeskActor, @Param('id') id: string, @Param('absenceId') absenceId: string) {
    await this.endAbsence.run(me, pathId(id, 'member'), pathId(absenceId, 'absence'));
  }
}
