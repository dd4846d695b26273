import { Body, Controller, Get, HttpCode, Patch, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { SeenVersion } from '#http';
import { Me, Needs } from '#identity/http';
import type { DeskActor } from '#kernel';
import { ChangePolicy, PolicyQueries } from '../app/desk-policies.js';
import { PolicyBody } from './policy-dto.js';

@ApiTags('Policy')
@Controller('desks/:desk/policy')
export class PolicyController {
  constructor(
    private readonly queries: PolicyQueries,
    private readonly changePolicy: ChangePolicy,
  ) {}

  @Get()
  @Needs('read')
  @ApiOperation({ summary: 'What the desk has settled on' })
  read(@Me() me: DeskActor) {
    return this.queries.current(me);
  }

  @Patch()
  @Needs('administer')
  @ApiOperation({ summary: 'The next version; reviews that are under way keep the one they started under' })
  change(@Me() me: DeskActor, @SeenVersion() version: number, @Body() body: PolicyBody) {
    return this.changePolicy.run(me, version, body);
  }

  @Post('preview')
  @HttpCode(200)
  @Needs('administer')
  @ApiOperation({ summary: 'What a change would affect. Nothing is saved' })
  preview(@Me() me: DeskActor, @Body() body: PolicyBody) {
    return this.queries.preview(me, body);
  }
}
