import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CreatedAt, PageQuery, SeenVersion, pathId } from '#http';
import { Me, Needs } from '#identity/http';
import type { DeskActor } from '#kernel';
import { EndLease, OpenLease } from '../app/leases.js';
import { PrioritiseReview } from '../app/prioritise-review.js';
import { ReviewQueries } from '../app/review-queries.js';
import { SaveDraft } from '../app/save-draft.js';
import { SubmitReview } from '../app/submit-review.js';
import { TakeNext } from '../app/take-next.js';
import { EmptyBody } from './action-bodies.js';
import { DraftBody, LeaseBody, PriorityBody, ReviewQuery } from './dto.js';

@ApiTags('Reviews')
@Controller('desks/:desk')
export class ReviewsController {
  constructor(
    private readonly queries: ReviewQueries,
    private readonly submitReview: SubmitReview,
    private readonly prioritiseReview: PrioritiseReview,
    private readonly saveDraft: SaveDraft,
    private readonly openLease: OpenLease,
    private readonly endLease: EndLease,
    private readonly takeNext: TakeNext,
  ) {}

  @Post('claims/:id/review')
  @Needs('record')
  @CreatedAt('reviews/:id')
  @ApiOperation({ summary: 'Submit a claim for review' })
  submit(@Me() me: DeskActor, @Param('id') id: string, @Body() _body: EmptyBody) {
    return this.submitReview.run(me, pathId(id, 'claim'));
  }

  @Get('reviews')
  @Needs('read')
  @ApiOperation({ summary: 'Reviews, newest first' })
  list(@Me() me: DeskActor, @Query() query: ReviewQuery) {
    return this.queries.list(me, query);
  }

  @Get('reviews/:id')
  @Needs('read')
  @ApiOperation({ summary: 'One review, with what you may do and, where not, why' })
  read(@Me() me: DeskActor, @Param('id') id: string) {
    return this.queries.one(me, pathId(id, 'review'));
  }

  @Patch('reviews/:id')
  @Needs('review')
  @ApiOperation({ summary: 'Change its priority, or when it is due' })
  prioritise(
    @Me() me: DeskActor,
    @Param('id') id: string,
    @SeenVersion() version: number,
    @Body() body: PriorityBody,
  ) {
    return this.prioritiseReview.run(me, pathId(id, 'review'), version, body);
  }

  @Patch('reviews/:id/draft')
  @Needs('research')
  @ApiOperation({ summary: 'Save the draft, under the fence of your lease' })
  draft(@Me() me: DeskActor, @Param('id') id: string, @Body() { fence, ...text }: DraftBody) {
    return this.saveDraft.run(me, pathId(id, 'review'), fence, text);
  }

  @Post('reviews/:id/lease')
  @HttpCode(200)
  @Needs('research')
  @ApiOperation({ summary: 'Renew your lease, or open one in this tab' })
  lease(@Me() me: DeskActor, @Param('id') id: string, @Body() { fence }: LeaseBody) {
    return this.openLease.run(me, pathId(id, 'review'), fence);
  }

  @Delete('reviews/:id/lease')
  @HttpCode(204)
  @Needs('research')
  @ApiOperation({ summary: 'End your lease' })
  end(@Me() me: DeskActor, @Param('id') id: string) {
    return this.endLease.run(me, pathId(id, 'review'));
  }

  @Get('queue')
  @Needs('read')
  @ApiOperation({ summary: 'What waits, in the order in which next hands it out' })
  queue(@Me() me: DeskActor, @Query() query: PageQuery) {
    return this.queries.queue(me, query);
  }

  @Post('queue/next')
  @HttpCode(200)
  @Needs('research')
  @ApiOperation({ summary: 'Take next: an item with a lease, or which kind of empty' })
  next(@Me() me: DeskActor, @Body() _body: EmptyBody) {
    return this.takeNext.run(me);
  }
}
