import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CreatedAt, PageQuery, SeenVersion, pathId } from '#http';
import { Me, Needs } from '#identity/http';
import type { DeskActor } from '#kernel';
import { CloseReplyRequest, ReplyRequestQueries, RequestReply } from '../app/reply-requests.js';
import { LogSearch, SearchQueries } from '../app/search-log.js';
import { ReplyOutcomeBody, ReplyRequestBody, SearchBody } from './dto.js';

/** What is done on a claim beside its evidence: sources are asked, and searches logged. */
@ApiTags('Research')
@Controller('desks/:desk')
export class ResearchController {
  constructor(
    private readonly requestReply: RequestReply,
    private readonly closeReplyRequest: CloseReplyRequest,
    private readonly replyRequests: ReplyRequestQueries,
    private readonly logSearch: LogSearch,
    private readonly searches: SearchQueries,
  ) {}

  @Get('claims/:id/reply-requests')
  @Needs('read')
  @ApiOperation({ summary: 'Requests for comment on a claim' })
  listRequests(@Me() me: DeskActor, @Param('id') id: string, @Query() query: PageQuery) {
    return this.replyRequests.list(me, pathId(id, 'claim'), query);
  }

  @Post('claims/:id/reply-requests')
  @Needs('record')
  @CreatedAt('reply-requests/:id')
  @ApiOperation({ summary: 'Record that a source was asked to comment' })
  request(@Me() me: DeskActor, @Param('id') id: string, @Body() body: ReplyRequestBody) {
    return this.requestReply.run(me, pathId(id, 'claim'), body);
  }

  @Get('reply-requests/:id')
  @Needs('read')
  @ApiOperation({ summary: 'One request for comment' })
  readRequest(@Me() me: DeskActor, @Param('id') id: string) {
    return this.replyRequests.one(me, pathId(id, 'reply request'));
  }

  @Patch('reply-requests/:id')
  @Needs('record')
  @ApiOperation({ summary: 'What came of it: answered, declined, or waived by an editor' })
  close(
    @Me() me: DeskActor,
    @Param('id') id: string,
    @SeenVersion() version: number,
    @Body() body: ReplyOutcomeBody,
  ) {
    return this.closeReplyRequest.run(me, pathId(id, 'reply request'), version, body);
  }

  @Get('claims/:id/searches')
  @Needs('read')
  @ApiOperation({ summary: 'Where somebody looked, and what was not found' })
  listSearches(@Me() me: DeskActor, @Param('id') id: string, @Query() query: PageQuery) {
    return this.searches.list(me, pathId(id, 'claim'), query);
  }

  @Post('claims/:id/searches')
  @Needs('record')
  @CreatedAt('claims/:owner/searches')
  @ApiOperation({ summary: 'Log a search' })
  search(@Me() me: DeskActor, @Param('id') id: string, @Body() body: SearchBody) {
    return this.logSearch.run(me, pathId(id, 'claim'), body);
  }
}
