import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { SeenVersion, pathId } from '#http';
import { Me, Needs } from '#identity/http';
import { type DeskActor, DomainError, invalid } from '#kernel';
import { AssignReview, TakeReview } from '../app/actions/assignment.js';
import { CorrectVerdict } from '../app/actions/correct-verdict.js';
import { HoldReview, LiftHold } from '../app/actions/holds.js';
import { PassReview, ReturnReview } from '../app/actions/judgement.js';
import { ProposeVerdict } from '../app/actions/propose-verdict.js';
import { PublishReview, SchedulePublication } from '../app/actions/publication.js';
import { ReleaseReview } from '../app/actions/release-review.js';
import { ReopenReview } from '../app/actions/reopen-review.js';
import { AcceptReview, DeclineReview, MergeReview } from '../app/actions/triage.js';
import { VoteOnVerdict } from '../app/actions/vote-on-verdict.js';
import { WithdrawVerdict } from '../app/actions/withdraw-verdict.js';
import { REVIEW_ACTIONS } from '../domain/workflow.js';
import {
  AcceptBody,
  AssignBody,
  CorrectBody,
  DeclineBody,
  EmptyBody,
  HoldBody,
  LiftBody,
  MergeBody,
  PassBody,
  ProposeBody,
  ReleaseBody,
  ReopenBody,
  ReturnBody,
  ScheduleBody,
  VoteBody,
  WithdrawBody,
} from './action-bodies.js';

/** One route for each action, so that each has a body of its own. Who may do what, the workflow's table says. */
@ApiTags('Review actions')
@ApiHeader({ name: 'If-Match', required: true, description: 'The version that you saw', example: '"3"' })
@Needs('review')
@Controller('desks/:desk/reviews/:id/actions')
export class ReviewActionsController {
  constructor(
    private readonly acceptReview: AcceptReview,
    private readonly declineReview: DeclineReview,
    private readonly mergeReview: MergeReview,
    private readonly takeReview: TakeReview,
    private readonly assignReview: AssignReview,
    private readonly releaseReview: ReleaseReview,
    private readonly proposeVerdict: ProposeVerdict,
    private readonly returnReview: ReturnReview,
    private readonly passReview: PassReview,
    private readonly voteOnVerdict: VoteOnVerdict,
    private readonly publishReview: PublishReview,
    private readonly schedulePublication: SchedulePublication,
    private readonly reopenReview: ReopenReview,
    private readonly correctVerdict: CorrectVerdict,
    private readonly withdrawVerdict: WithdrawVerdict,
    private readonly holdReview: HoldReview,
    private readonly liftHold: LiftHold,
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

  @Post('merge')
  @HttpCode(200)
  @ApiOperation({ summary: 'The claim is the same as another, whose review goes on' })
  merge(
    @Me() me: DeskActor,
    @Param('id') id: string,
    @SeenVersion() version: number,
    @Body() body: MergeBody,
  ) {
    return this.mergeReview.run(me, pathId(id, 'review'), version, body.intoClaimId);
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
  @ApiOperation({ summary: 'Give it to a fact-checker, or to the one who ranks first' })
  assign(
    @Me() me: DeskActor,
    @Param('id') id: string,
    @SeenVersion() version: number,
    @Body() body: AssignBody,
  ) {
    return this.assignReview.run(me, pathId(id, 'review'), version, recipientOf(body));
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

  @Post('schedule')
  @HttpCode(200)
  @ApiOperation({ summary: 'Publish it at a time' })
  schedule(
    @Me() me: DeskActor,
    @Param('id') id: string,
    @SeenVersion() version: number,
    @Body() body: ScheduleBody,
  ) {
    return this.schedulePublication.run(me, pathId(id, 'review'), version, body.at);
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

  @Post('correct')
  @HttpCode(200)
  @ApiOperation({ summary: 'Mend a published verdict; a changed rating is signed again' })
  correct(
    @Me() me: DeskActor,
    @Param('id') id: string,
    @SeenVersion() version: number,
    @Body() body: CorrectBody,
  ) {
    return this.correctVerdict.run(me, pathId(id, 'review'), version, body);
  }

  @Post('withdraw')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take a published verdict back: proposed by one editor, confirmed by a second' })
  withdraw(
    @Me() me: DeskActor,
    @Param('id') id: string,
    @SeenVersion() version: number,
    @Body() body: WithdrawBody,
  ) {
    return this.withdrawVerdict.run(me, pathId(id, 'review'), version, body.reason);
  }

  @Post('hold')
  @HttpCode(200)
  @ApiOperation({ summary: 'Stop it where it is' })
  hold(@Me() me: DeskActor, @Param('id') id: string, @SeenVersion() version: number, @Body() body: HoldBody) {
    return this.holdReview.run(me, pathId(id, 'review'), version, body);
  }

  @Post('lift')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take a hold off' })
  lift(@Me() me: DeskActor, @Param('id') id: string, @SeenVersion() version: number, @Body() body: LiftBody) {
    return this.liftHold.run(me, pathId(id, 'review'), version, body.kind);
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

const recipientOf = ({ memberId, auto }: AssignBody): { memberId: string } | { auto: true } => {
  if (memberId !== undefined && auto !== true) return { memberId };
  if (memberId === undefined && auto === true) return { auto };
  throw invalid('review.assign_to', '/memberId', 'is needed, or auto: true, and not both');
};
