import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CreatedAt, SeenVersion, pathId } from '#http';
import { Me, Needs } from '#identity/http';
import type { DeskActor } from '#kernel';
import { DisputeLinks } from '../app/dispute-links.js';
import { DisputeQueries } from '../app/dispute-queries.js';
import { FollowDispute } from '../app/follow-disputes.js';
import { ChangeDispute, RecordDispute } from '../app/record-dispute.js';
import { ClocksQuery, DisputeChangeBody, DisputeQuery, NewDisputeBody } from './dto.js';

@ApiTags('Disputes')
@Controller('desks/:desk/disputes')
export class DisputesController {
  constructor(
    private readonly queries: DisputeQueries,
    private readonly disputeLinks: DisputeLinks,
    private readonly recordDispute: RecordDispute,
    private readonly changeDispute: ChangeDispute,
    private readonly followDispute: FollowDispute,
  ) {}

  @Get()
  @Needs('read')
  @ApiOperation({ summary: 'Disputes, newest first' })
  list(@Me() me: DeskActor, @Query() query: DisputeQuery) {
    return this.queries.list(me, query);
  }

  @Post()
  @Needs('record')
  @CreatedAt('disputes/:id')
  @ApiOperation({ summary: 'Open a dispute: claims are put into it by their disputeId' })
  create(@Me() me: DeskActor, @Body() body: NewDisputeBody) {
    return this.recordDispute.run(me, body);
  }

  @Get(':id')
  @Needs('read')
  @ApiOperation({ summary: 'Who says what, at a moment of the world and as the desk knew it at a moment' })
  read(@Me() me: DeskActor, @Param('id') id: string, @Query() clocks: ClocksQuery) {
    return this.queries.state(me, pathId(id, 'dispute'), clocks);
  }

  @Patch(':id')
  @Needs('record')
  @ApiOperation({ summary: 'Word the question better' })
  change(
    @Me() me: DeskActor,
    @Param('id') id: string,
    @SeenVersion() version: number,
    @Body() body: DisputeChangeBody,
  ) {
    return this.changeDispute.run(me, pathId(id, 'dispute'), version, body);
  }

  @Get(':id/transitions')
  @Needs('read')
  @ApiOperation({ summary: 'Who moved, when, how, on what' })
  transitions(@Me() me: DeskActor, @Param('id') id: string, @Query() clocks: ClocksQuery) {
    return this.queries.transitions(me, pathId(id, 'dispute'), clocks);
  }

  @Get(':id/links')
  @Needs('read')
  @ApiOperation({ summary: 'How its claims and statements hang together, and with which other claims' })
  links(@Me() me: DeskActor, @Param('id') id: string, @Query() clocks: ClocksQuery) {
    return this.disputeLinks.of(me, pathId(id, 'dispute'), clocks);
  }

  @Put(':id/follow')
  @HttpCode(204)
  @Needs('profile')
  @ApiOperation({ summary: 'Follow a dispute' })
  follow(@Me() me: DeskActor, @Param('id') id: string): Promise<void> {
    return this.followDispute.run(me, pathId(id, 'dispute'), true);
  }

  @Delete(':id/follow')
  @HttpCode(204)
  @Needs('profile')
  @ApiOperation({
    summary: 'Follow it no more',
    description: 'What I record in it later does not make me follow it again.',
  })
  unfollow(@Me() me: DeskActor, @Param('id') id: string): Promise<void> {
    return this.followDispute.run(me, pathId(id, 'dispute'), false);
  }
}
