import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CreatedAt, PageQuery, SeenVersion, SeenVersionIfSent, pathId } from '#http';
import { Me, Needs } from '#identity/http';
import type { DeskActor } from '#kernel';
import { LinkStatements, RecordStatement, ReviseStatement, VoidStatement } from '../app/record-statement.js';
import { StatementQueries } from '../app/statement-queries.js';
import {
  NewStatementBody,
  NewStatementLinkBody,
  StatementCorrectionBody,
  StatementQuery,
  VoidStatementBody,
} from './dto.js';

@ApiTags('Statements')
@Controller('desks/:desk/statements')
export class StatementsController {
  constructor(
    private readonly queries: StatementQueries,
    private readonly recordStatement: RecordStatement,
    private readonly reviseStatement: ReviseStatement,
    private readonly voidStatement: VoidStatement,
    private readonly linkStatements: LinkStatements,
  ) {}

  @Get()
  @Needs('read')
  @ApiOperation({ summary: 'Statements, newest recorded first' })
  list(@Me() me: DeskActor, @Query() query: StatementQuery) {
    return this.queries.list(me, query);
  }

  @Post()
  @Needs('record')
  @CreatedAt('statements/:id')
  @ApiOperation({ summary: 'Record what somebody said, with its stance on claims' })
  create(@Me() me: DeskActor, @Body() body: NewStatementBody) {
    return this.recordStatement.run(me, body);
  }

  @Get(':id')
  @Needs('read')
  @ApiOperation({ summary: 'One statement, with its earlier revisions' })
  read(@Me() me: DeskActor, @Param('id') id: string) {
    return this.queries.one(me, pathId(id, 'statement'));
  }

  @Patch(':id')
  @Needs('record')
  @ApiOperation({ summary: 'Mend a mistake in the record by a new revision, with a reason' })
  revise(
    @Me() me: DeskActor,
    @Param('id') id: string,
    @SeenVersion() version: number,
    @Body() { reason, ...correction }: StatementCorrectionBody,
  ) {
    return this.reviseStatement.run(me, pathId(id, 'statement'), version, correction, reason);
  }

  @Post(':id/void')
  @HttpCode(200)
  @Needs('record')
  @ApiOperation({ summary: 'Take a statement out of all states, with a reason' })
  void(
    @Me() me: DeskActor,
    @Param('id') id: string,
    @SeenVersionIfSent() version: number | undefined,
    @Body() body: VoidStatementBody,
  ) {
    return this.voidStatement.run(me, pathId(id, 'statement'), version, body.reason);
  }

  @Get(':id/links')
  @Needs('read')
  @ApiOperation({ summary: 'The links of a statement, from either end' })
  links(@Me() me: DeskActor, @Param('id') id: string, @Query() query: PageQuery) {
    return this.queries.links(me, pathId(id, 'statement'), query);
  }

  @Post(':id/links')
  @Needs('record')
  @CreatedAt('statements/:owner/links')
  @ApiOperation({
    summary: 'Link this statement to an earlier one: relays, responds_to, supersedes, retracts',
  })
  link(@Me() me: DeskActor, @Param('id') id: string, @Body() body: NewStatementLinkBody) {
    return this.linkStatements.run(me, { ...body, fromId: pathId(id, 'statement') });
  }
}
