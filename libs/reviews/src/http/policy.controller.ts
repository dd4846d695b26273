import { Body, Controller, Get, HttpCode, Patch, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CreatedAt, SeenVersion } from '#http';
import { Me, Needs } from '#identity/http';
import type { DeskActor } from '#kernel';
import { ChangePolicy, PolicyQueries } from '../app/desk-policies.js';
import { AddRatingScale, RatingScaleQueries } from '../app/rating-scales.js';
import { PolicyBody, RatingScaleBody } from './policy-dto.js';

@ApiTags('Policy')
@Controller('desks/:desk')
export class PolicyController {
  constructor(
    private readonly queries: PolicyQueries,
    private readonly changePolicy: ChangePolicy,
    private readonly scales: RatingScaleQueries,
    private readonly addScale: AddRatingScale,
  ) {}

  @Get('policy')
  @Needs('read')
  @ApiOperation({ summary: 'What the desk has settled on' })
  read(@Me() me: DeskActor) {
    return this.queries.current(me);
  }

  @Patch('policy')
  @Needs('administer')
  @ApiOperation({ summary: 'The next version; reviews that are under way keep the one they started under' })
  change(@Me() me: DeskActor, @SeenVersion() version: number, @Body() body: PolicyBody) {
    return this.changePolicy.run(me, version, body);
  }

  @Post('policy/preview')
  @HttpCode(200)
  @Needs('administer')
  @ApiOperation({ summary: 'What a change would affect. Nothing is saved' })
  preview(@Me() me: DeskActor, @Body() body: PolicyBody) {
    return this.queries.preview(me, body);
  }

  @Get('rating-scales')
  @Needs('read')
  @ApiOperation({ summary: "The desk's rating scales, the one in use first" })
  listScales(@Me() me: DeskActor) {
    return this.scales.list(me);
  }

  @Post('rating-scales')
  @Needs('administer')
  @CreatedAt('rating-scales')
  @ApiOperation({ summary: 'The next version of the scale; earlier verdicts keep theirs' })
  add(@Me() me: DeskActor, @Body() body: RatingScaleBody) {
    return this.addScale.run(me, body);
  }
}
