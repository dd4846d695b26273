import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CreatedAt, PageQuery, pathId } from '#http';
import { Me, Needs } from '#identity/http';
import { type DeskActor, invalid } from '#kernel';
import {
  CaptureStatement,
  StatementCaptureQueries,
  type StatementCaptureView,
  type StatementProof,
} from '../app/statement-captures.js';
import { NewStatementCaptureBody } from './dto.js';
import { withContentPath } from './presenter.js';

@ApiTags('Captures')
@Controller('desks/:desk/statements/:id/captures')
export class StatementCapturesController {
  constructor(
    private readonly queries: StatementCaptureQueries,
    private readonly captureStatement: CaptureStatement,
  ) {}

  @Get()
  @Needs('read')
  @ApiOperation({ summary: 'What shows that a statement was made, or why nothing can' })
  async list(
    @Me() me: DeskActor,
    @Param('desk') desk: string,
    @Param('id') id: string,
    @Query() query: PageQuery,
  ) {
    const page = await this.queries.list(me, pathId(id, 'statement'), query);
    return { ...page, data: page.data.map((link) => viewOf(desk, link)) };
  }

  @Post()
  @Needs('record')
  @CreatedAt('statements/:owner/captures')
  @ApiOperation({ summary: 'Say which capture shows a statement, or why there can be none' })
  async add(
    @Me() me: DeskActor,
    @Param('desk') desk: string,
    @Param('id') id: string,
    @Body() body: NewStatementCaptureBody,
  ) {
    return viewOf(desk, await this.captureStatement.run(me, pathId(id, 'statement'), proofOf(body)));
  }
}

const proofOf = ({ captureId, unavailable }: NewStatementCaptureBody): StatementProof => {
  if (captureId !== undefined && unavailable === undefined) return { captureId: captureId.toLowerCase() };
  if (captureId === undefined && unavailable !== undefined) return { unavailable };
  throw invalid('statement_capture.one_of', '/captureId', 'or «unavailable» is needed: one of the two');
};

const viewOf = (desk: string, { capture, ...link }: StatementCaptureView) => ({
  ...link,
  ...(capture && { capture: withContentPath(desk, capture) }),
});
