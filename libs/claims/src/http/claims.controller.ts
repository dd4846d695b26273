import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CreatedAt, SeenVersion, SeenVersionIfSent, pathId } from '#http';
import { Me, Needs } from '#identity/http';
import type { DeskActor } from '#kernel';
import { ChangeClaim, VoidClaim } from '../app/change-claim.js';
import { ClaimQueries } from '../app/claim-queries.js';
import { RecordClaim } from '../app/record-claim.js';
import { ClaimChangeBody, ClaimQuery, NewClaimBody, VoidBody } from './dto.js';

@ApiTags('Claims')
@Controller('desks/:desk/claims')
export class ClaimsController {
  constructor(
    private readonly queries: ClaimQueries,
    private readonly recordClaim: RecordClaim,
    private readonly changeClaim: ChangeClaim,
    private readonly voidClaim: VoidClaim,
  ) {}

  @Get()
  @Needs('read')
  @ApiOperation({ summary: 'Claims, newest first; voided ones are left out' })
  list(@Me() me: DeskActor, @Query() query: ClaimQuery) {
    return this.queries.list(me, query);
  }

  @Post()
  @Needs('record')
  @CreatedAt('claims/:id')
  @ApiOperation({ summary: 'Record a claim' })
  create(@Me() me: DeskActor, @Body() body: NewClaimBody) {
    return this.recordClaim.run(me, body);
  }

  @Get(':id')
  @Needs('read')
  @ApiOperation({ summary: 'One claim, with its earlier wordings' })
  read(@Me() me: DeskActor, @Param('id') id: string) {
    return this.queries.one(me, pathId(id, 'claim'));
  }

  @Patch(':id')
  @Needs('record')
  @ApiOperation({ summary: 'Change a claim; a new wording is a new version' })
  change(
    @Me() me: DeskActor,
    @Param('id') id: string,
    @SeenVersion() version: number,
    @Body() body: ClaimChangeBody,
  ) {
    return this.changeClaim.run(me, pathId(id, 'claim'), version, body);
  }

  @Post(':id/void')
  @HttpCode(200)
  @Needs('record')
  @ApiOperation({ summary: 'Take a claim out of the work, with a reason' })
  void(
    @Me() me: DeskActor,
    @Param('id') id: string,
    @SeenVersionIfSent() version: number | undefined,
    @Body() body: VoidBody,
  ) {
    return this.voidClaim.run(me, pathId(id, 'claim'), version, body.reason);
  }
}
