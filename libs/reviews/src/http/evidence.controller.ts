import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CreatedAt, PageQuery, pathId } from '#http';
import { Me, Needs } from '#identity/http';
import type { DeskActor } from '#kernel';
import { AddEvidence, EvidenceQueries } from '../app/add-evidence.js';
import { NewEvidenceBody } from './dto.js';

@ApiTags('Evidence')
@Controller('desks/:desk/claims/:id/evidence')
export class EvidenceController {
  constructor(
    private readonly queries: EvidenceQueries,
    private readonly addEvidence: AddEvidence,
  ) {}

  @Get()
  @Needs('read')
  @ApiOperation({ summary: 'Lines of evidence on a claim' })
  list(@Me() me: DeskActor, @Param('id') id: string, @Query() query: PageQuery) {
    return this.queries.list(me, pathId(id, 'claim'), query);
  }

  @Post()
  @Needs('record')
  @CreatedAt('claims/:owner/evidence')
  @ApiOperation({ summary: 'Record a line of evidence' })
  add(@Me() me: DeskActor, @Param('id') id: string, @Body() body: NewEvidenceBody) {
    return this.addEvidence.run(me, pathId(id, 'claim'), body);
  }
}
