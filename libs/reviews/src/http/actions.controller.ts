import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { SeenVersion, pathId } from '#http';
import { Me, Needs } from '#identity/http';
import { type DeskActor, DomainError } from '#kernel';
import { AssignReview, ReleaseReview, TakeReview } from '../app/actions/assignment.js';
import { PassReview, ReturnReview, VoteOnVerdict } from '../app/actions/judgement.js';
import { ProposeVerdict } from '../app/actions/propose-verdict.js';
import { PublishReview, ReopenReview } from '../app/actions/publication.js';
import { AcceptReview, DeclineReview } from '../app/actions/triage.js';
import { REVIEW_ACTIONS } from '../domain/workflow.js';
import {
  AcceptBody,
  AssignBody,
  DeclineBody,
  EmptyBody,
  PassBody,
  ProposeBody,
  ReleaseBody,
  ReopenBody,
  ReturnBody,
  VoteBody,
} from './dto.js';

/** One route for each action, so that each has a body of its own. Who may do what, the workflow's table says. */
@ApiTags('Review actions')
@ApiHeader({ name: 'If-Match', required: true, description: 'The version that you saw', example: '"3"' })
@Needs('review')
@Controller('desks/:desk/reviews/:id/actions')
export class ReviewActionsController {
  constructor(
    private readonly acceptReview: AcceptReview,
    private readonly declineReview: DeclineReview,
    private readonly takeReview: TakeReview,
    private readonly assignReview: AssignReview,
    private readonly releaseReview: ReleaseReview,
    private readonly proposeVerdict: ProposeVerdict,
    private readonly returnReview: ReturnReview,
    private readonly passReview: PassReview,
    private readonly voteOnVerdict: VoteOnVerdict,
    private readonly publishReview: PublishReview,
    private readonly reopenReview: ReopenReview,
  ) {}

  @Post('accept')
  @HttpCode(200)
  @ApiOperation({ summary: 'From the inbox into the queue' })
  accept(
    @Me() me: DeskActor,
    @Param('id') id: string,
    @SeenVersion() version: number,
    @Body() body: AcceptBody,
  ) {
    return this.acceptReview.run(me, pathId(id, 'review'), version, body);
  }

  @Post('decline')
  @HttpCode(200)
  @ApiOperation({ summary: 'The desk does not check this claim' })
  decline(
    @Me() me: DeskActor,
    @Param('id') id: string,
    @SeenVersion() version: number,
    @Body() body: DeclineBody,
  ) {
    return this.declineReview.run(me, pathId(id, 'review'), version, body);
  }

  @Post('take')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take it from the queue, with a lease' })
  take(
    @Me() me: DeskActor,
    @Param('id') id: string,
    @SeenVersion() version: number,
    @Body() _body: EmptyBody,
  ) {
    return this.takeReview.run(me, pathId(id, 'review'), version);
  }

  @Post('assign')
  @HttpCode(200)
  @ApiOperation({ summary: 'Give it to a fact-checker' })
  assign(
    @Me() me: DeskActor,
    @Param('id') id: string,
    @SeenVersion() version: number,
    @Body() body: AssignBody,
  ) {
    return this.assignReview.run(me, pathId(id, 'review'), version, body.memberId);
  }

  @Post('release')
  @HttpCode(200)
  @ApiOperation({ summary: 'Back into the queue; the draft is kept' })
  release(
    @Me() me: DeskActor,
    @Param('id') id: string,
    @SeenVersion() version: number,
    @Body() body: ReleaseBody,
  ) {
    return this.releaseReview.run(me, pathId(id, 'review'), version, body);
  }

  @Post('propose')
  @HttpCode(200)
  @ApiOperation({ summary: 'Propose a verdict' })
  propose(
    @Me() me: DeskActor,
    @Param('id') id: string,
    @SeenVersion() version: number,
    @Body() body: ProposeBody,
  ) {
    return this.proposeVerdict.run(me, pathId(id, 'review'), version, body);
  }

  @Post('return')
  @HttpCode(200)
  @ApiOperation({ summary: 'Back to the assignee, with what is missing' })
  return(
    @Me() me: DeskActor,
    @Param('id') id: string,
    @SeenVersion() version: number,
    @Body() body: ReturnBody,
  ) {
    return this.returnReview.run(me, pathId(id, 'review'), version, body.comment);
  }

  @Post('pass')
  @HttpCode(200)
  @ApiOperation({ summary: 'The second read is passed' })
  pass(@Me() me: DeskActor, @Param('id') id: string, @SeenVersion() version: number, @Body() body: PassBody) {
    return this.passReview.run(me, pathId(id, 'review'), version, body.note);
  }

  @Post('vote')
  @HttpCode(200)
  @ApiOperation({ summary: 'Sign the verdict, or send it back' })
  vote(@Me() me: DeskActor, @Param('id') id: string, @SeenVersion() version: number, @Body() body: VoteBody) {
    return this.voteOnVerdict.run(me, pathId(id, 'review'), version, body);
  }

  @Post('publish')
  @HttpCode(200)
  @ApiOperation({ summary: 'Make the signed verdict public, unless something changed since it was signed' })
  publish(
    @Me() me: DeskActor,
    @Param('id') id: string,
    @SeenVersion() version: number,
    @Body() _body: EmptyBody,
  ) {
    return this.publishReview.run(me, pathId(id, 'review'), version);
  }

  @Post('reopen')
  @HttpCode(200)
  @ApiOperation({ summary: 'Another look at a published verdict, in the next round' })
  reopen(
    @Me() me: DeskActor,
    @Param('id') id: string,
    @SeenVersion() version: number,
    @Body() body: ReopenBody,
  ) {
    return this.reopenReview.run(me, pathId(id, 'review'), version, body.reason);
  }

  @Post(':action')
  @ApiExcludeEndpoint()
  unknown(@Param('action') action: string): never {
    throw new DomainError(
      'not_found',
      'review.unknown_action',
      `There is no action «${action}». There is: ${REVIEW_ACTIONS.join(', ')}.`,
    );
  }
}
