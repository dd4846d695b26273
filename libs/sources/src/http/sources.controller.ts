import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CreatedAt, PageQuery, SeenVersion, SeenVersionIfSent, pathId } from '#http';
import { Me, Needs } from '#identity/http';
import type { DeskActor } from '#kernel';
import { ChangeSource, MergeSource } from '../app/change-source.js';
import { RecordSource, RecordTenure } from '../app/record-source.js';
import { SourceQueries } from '../app/source-queries.js';
import { MergeSourceBody, NewSourceBody, NewTenureBody, SourceChangeBody, SourceQuery } from './dto.js';

@ApiTags('Sources')
@Controller('desks/:desk/sources')
export class SourcesController {
  constructor(
    private readonly queries: SourceQueries,
    private readonly recordSource: RecordSource,
    private readonly changeSource: ChangeSource,
    private readonly mergeSource: MergeSource,
    private readonly recordTenure: RecordTenure,
  ) {}

  @Get()
  @Needs('read')
  @ApiOperation({ summary: 'Sources by name; merged ones are left out' })
  list(@Me() me: DeskActor, @Query() query: SourceQuery) {
    return this.queries.list(me, query);
  }

  @Post()
  @Needs('record')
  @CreatedAt('sources/:id')
  @ApiOperation({ summary: 'Record a source' })
  create(@Me() me: DeskActor, @Body() body: NewSourceBody) {
    return this.recordSource.run(me, body);
  }

  @Get(':id')
  @Needs('read')
  @ApiOperation({ summary: 'One source' })
  read(@Me() me: DeskActor, @Param('id') id: string) {
    return this.queries.one(me, pathId(id, 'source'));
  }

  @Patch(':id')
  @Needs('record')
  @ApiOperation({ summary: 'Correct what is known of a source' })
  change(
    @Me() me: DeskActor,
    @Param('id') id: string,
    @SeenVersion() version: number,
    @Body() body: SourceChangeBody,
  ) {
    return this.changeSource.run(me, pathId(id, 'source'), version, body);
  }

  @Post(':id/merge')
  @HttpCode(200)
  @Needs('edit')
  @ApiOperation({ summary: 'Merge this source into another, which keeps both names' })
  merge(
    @Me() me: DeskActor,
    @Param('id') id: string,
    @SeenVersionIfSent() version: number | undefined,
    @Body() body: MergeSourceBody,
  ) {
    return this.mergeSource.run(me, pathId(id, 'source'), version, body.intoId);
  }

  @Get(':id/tenures')
  @Needs('read')
  @ApiOperation({ summary: 'The offices that a person held' })
  tenures(@Me() me: DeskActor, @Param('id') id: string, @Query() query: PageQuery) {
    return this.queries.tenures(me, pathId(id, 'source'), query);
  }

  @Post(':id/tenures')
  @Needs('record')
  @CreatedAt('sources/:owner/tenures')
  @ApiOperation({ summary: 'Record that this person held an office' })
  addTenure(@Me() me: DeskActor, @Param('id') id: string, @Body() body: NewTenureBody) {
    return this.recordTenure.run(me, pathId(id, 'source'), body);
  }
}
