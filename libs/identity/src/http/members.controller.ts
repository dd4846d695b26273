import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CreatedAt, PageQuery, SeenVersion, pathId } from '#http';
import type { DeskActor } from '#kernel';
import { AddMember, ChangeMember, ListMembers } from '../app/members.js';
import { Me, Needs } from './access.js';
import { MemberChangeBody, NewMemberBody } from './dto.js';

@ApiTags('Members')
@Controller('desks/:desk/members')
export class MembersController {
  constructor(
    private readonly listMembers: ListMembers,
    private readonly addMember: AddMember,
    private readonly changeMember: ChangeMember,
  ) {}

  @Get()
  @Needs('read')
  @ApiOperation({ summary: 'The members of the desk, suspended ones too' })
  list(@Me() me: DeskActor, @Query() query: PageQuery) {
    return this.listMembers.run(me, query);
  }

  @Post()
  @Needs('administer')
  @CreatedAt('members')
  @ApiOperation({ summary: 'Make a user a member' })
  add(@Me() me: DeskActor, @Body() body: NewMemberBody) {
    return this.addMember.run(me, body);
  }

  @Patch(':id')
  @Needs('administer')
  @ApiOperation({ summary: "Change a member's roles, or suspend them" })
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
