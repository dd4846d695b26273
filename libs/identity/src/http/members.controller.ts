import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CreatedAt, PageQuery, SeenVersion, pathId } from '#http';
import type { DeskActor } from '#kernel';
import { ChangeMember } from '../app/change-member.js';
import { AddMember, MemberQueries } from '../app/members.js';
import { Me, Needs } from './access.js';
import { MemberChangeBody, NewMemberBody } from './member-dto.js';

@ApiTags('Members')
@Controller('desks/:desk/members')
export class MembersController {
  constructor(
    private readonly queries: MemberQueries,
    private readonly addMember: AddMember,
    private readonly changeMember: ChangeMember,
  ) {}

  @Get()
  @Needs('read')
  @ApiOperation({ summary: 'The members of the desk, suspended ones too' })
  list(@Me() me: DeskActor, @Query() query: PageQuery) {
    return this.queries.list(me, query);
  }

  @Post()
  @Needs('administer')
  @CreatedAt('members/:id')
  @ApiOperation({ summary: 'Make a user a member' })
  add(@Me() me: DeskActor, @Body() body: NewMemberBody) {
    return this.addMember.run(me, body);
  }

  @Get(':id')
  @Needs('read')
  @ApiOperation({ summary: 'One member, with what they can do and whether they are there' })
  read(@Me() me: DeskActor, @Param('id') id: string) {
    return this.queries.one(me, pathId(id, 'member'));
  }

  @Patch(':id')
  @Needs('profile')
  @ApiOperation({
    summary:
      'Change a profile: one’s own, or as an editor or admin anybody’s; as an admin also roles, and suspend',
  })
  change(
    @Me() me: DeskActor,
    @Param('id') id: string,
    @SeenVersion() version: number,
    @Body() body: MemberChangeBody,
  ) {
    return this.changeMember.run(me, pathId(id, 'member'), version, body);
  }

  @Delete(':id')
  @HttpCode(204)
  @Needs('administer')
  @ApiOperation({ summary: 'End a membership: it is kept, suspended, since events name it' })
  async end(@Me() me: DeskActor, @Param('id') id: string, @SeenVersion() version: number) {
    await this.changeMember.run(me, pathId(id, 'member'), version, { suspended: true });
  }
}
