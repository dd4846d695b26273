import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { pathId } from '#http';
import { Me, Needs } from '#identity/http';
import type { DeskActor } from '#kernel';
import { MarkAllRead, MarkRead } from '../app/mark-read.js';
import { NotificationQueries } from '../app/notification-queries.js';
import { ChangePreferences, ReadPreferences } from '../app/preferences.js';
import { NotificationQuery, PreferencesBody, ReadUpToBody } from './dto.js';

@ApiTags('Notifications')
@Controller('desks/:desk/notifications')
@Needs('read')
export class NotificationsController {
  constructor(
    private readonly queries: NotificationQueries,
    private readonly markRead: MarkRead,
    private readonly markAllRead: MarkAllRead,
    private readonly readPreferences: ReadPreferences,
    private readonly changePreferences: ChangePreferences,
  ) {}

  @Get()
  @ApiOperation({ summary: 'What I am told of, newest first; with count, also how many I have not read' })
  list(@Me() me: DeskActor, @Query() query: NotificationQuery) {
    return this.queries.list(me, query);
  }

  @Post('read')
  @Needs('profile')
  @HttpCode(200)
  @ApiOperation({ summary: 'Mark all as read, or those up to one that I have seen' })
  readAll(@Me() me: DeskActor, @Body() { upTo }: ReadUpToBody) {
    return this.markAllRead.run(me, upTo);
  }

  @Get('preferences')
  @ApiOperation({ summary: 'How I am told by mail' })
  preferences(@Me() me: DeskActor) {
    return this.readPreferences.run(me);
  }

  @Patch('preferences')
  @Needs('profile')
  @ApiOperation({ summary: 'Say how I am told by mail' })
  prefer(@Me() me: DeskActor, @Body() body: PreferencesBody) {
    return this.changePreferences.run(me, body);
  }

  @Post(':id/read')
  @Needs('profile')
  @HttpCode(200)
  @ApiOperation({ summary: 'Mark one as read' })
  read(@Me() me: DeskActor, @Param('id') id: string) {
    return this.markRead.run(me, pathId(id, 'notification'));
  }
}
