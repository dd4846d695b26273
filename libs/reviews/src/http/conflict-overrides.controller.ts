import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CreatedAt, pathId } from '#http';
import { Me, Needs } from '#identity/http';
import type { DeskActor } from '#kernel';
import {
  ConfirmConflictOverride,
  ConflictOverrideQueries,
  ProposeConflictOverride,
} from '../app/conflict-overrides.js';
import { ConflictOverrideBody } from './action-bodies.js';

@ApiTags('Conflicts of interest')
@Controller('desks/:desk/reviews/:id/conflict-overrides')
export class ConflictOverridesController {
  constructor(
    private readonly queries: ConflictOverrideQueries,
    private readonly propose: ProposeConflictOverride,
    private readonly confirm: ConfirmConflictOverride,
  ) {}

  @Get()
  @Needs('read')
  @ApiOperation({ summary: 'Who works on it in spite of a conflict of interest' })
  list(@Me() me: DeskActor, @Param('id') id: string) {
    return this.queries.list(me, pathId(id, 'review'));
  }

  @Post()
  @Needs('edit')
  @CreatedAt('reviews/:owner/conflict-overrides')
  @ApiOperation({ summary: 'Propose that a member works on it in spite of a conflict of interest' })
  add(@Me() me: DeskActor, @Param('id') id: string, @Body() body: ConflictOverrideBody) {
    return this.propose.run(me, pathId(id, 'review'), body);
  }

  @Post(':overrideId/confirm')
  @HttpCode(200)
  @Needs('edit')
  @ApiOperation({ summary: 'Confirm that, as a second editor' })
  confirmOne(@Me() me: DeskActor, @Param('id') id: string, @Param('overrideId') overrideId: string) {
    return this.confirm.run(me, pathId(id, 'review'), pathId(overrideId, 'conflict override'));
  }
}
