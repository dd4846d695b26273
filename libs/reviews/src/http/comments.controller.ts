import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CreatedAt, Ids, PageQuery, Text, pathId } from '#http';
import { Me, Needs } from '#identity/http';
import type { DeskActor } from '#kernel';
import { AddComment, CommentQueries, VoidComment } from '../app/comments.js';
import { MarkSeen } from '../app/mark-seen.js';
import { EmptyBody } from './action-bodies.js';

export class CommentBody {
  @Text({ max: 5000, example: 'Is there a second source for the photographs?' })
  text!: string;

  @Ids({ max: 50, optional: true, description: 'Members who are told of it' })
  mentions?: string[];
}

/** What members say on a review, and when they looked. */
@ApiTags('Comments')
@Controller('desks/:desk')
export class CommentsController {
  constructor(
    private readonly queries: CommentQueries,
    private readonly addComment: AddComment,
    private readonly voidComment: VoidComment,
    private readonly markSeen: MarkSeen,
  ) {}

  @Get('reviews/:id/comments')
  @Needs('read')
  @ApiOperation({ summary: 'What was said on a review, oldest first' })
  list(@Me() me: DeskActor, @Param('id') id: string, @Query() query: PageQuery) {
    return this.queries.list(me, pathId(id, 'review'), query);
  }

  @Post('reviews/:id/comments')
  @Needs('review')
  @CreatedAt('reviews/:owner/comments')
  @ApiOperation({
    summary: 'Comment on a review',
    description: 'Its assignee, its editor, whoever commented before and whoever is mentioned are told.',
  })
  add(@Me() me: DeskActor, @Param('id') id: string, @Body() body: CommentBody) {
    return this.addComment.run(me, pathId(id, 'review'), body);
  }

  @Post('comments/:id/void')
  @HttpCode(200)
  @Needs('review')
  @ApiOperation({ summary: 'Take a comment of yours back' })
  void(@Me() me: DeskActor, @Param('id') id: string, @Body() _body: EmptyBody) {
    return this.voidComment.run(me, pathId(id, 'comment'));
  }

  @Post('reviews/:id/seen')
  @HttpCode(200)
  @Needs('read')
  @ApiOperation({ summary: 'Mark that you look at it now, and learn when you did last' })
  seen(@Me() me: DeskActor, @Param('id') id: string, @Body() _body: EmptyBody) {
    return this.markSeen.run(me, pathId(id, 'review'));
  }
}
