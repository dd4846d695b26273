import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { pathId } from '#http';
import { Me, Needs } from '#identity/http';
import type { DeskActor } from '#kernel';
import { SourceRecords } from '../app/source-record.js';

@ApiTags('Sources')
@Controller('desks/:desk/sources')
export class SourceRecordController {
  constructor(private readonly records: SourceRecords) {}

  @Get(':id/record')
  @Needs('read')
  @ApiOperation({
    summary: 'The track record of a source: what it said, where it turned, what was found on it',
    description: 'Of what it said itself and of what was said for it.',
  })
  read(@Me() me: DeskActor, @Param('id') id: string) {
    return this.records.of(me, pathId(id, 'source'));
  }
}
