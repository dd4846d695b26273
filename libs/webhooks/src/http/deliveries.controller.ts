import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CreatedAt, pathId } from '#http';
import { Me, Needs } from '#identity/http';
import type { DeskActor } from '#kernel';
import { DeliveryQueries } from '../app/delivery-queries.js';
import { ReplayDelivery, ReplayMissed } from '../app/replay-deliveries.js';
import { SendTest } from '../app/send-test.js';
import { DeliveryQuery, ReplayBody } from './dto.js';

@ApiTags('Webhooks')
@Controller('desks/:desk/webhooks/:id')
export class DeliveriesController {
  constructor(
    private readonly queries: DeliveryQueries,
    private readonly sendTest: SendTest,
    private readonly replayDelivery: ReplayDelivery,
    private readonly replayMissed: ReplayMissed,
  ) {}

  @Post('test')
  @Needs('administer')
  @CreatedAt('webhooks/:owner/deliveries/:id')
  @ApiOperation({ summary: 'Send a message of the type `webhook.test`, once' })
  test(@Me() me: DeskActor, @Param('id') id: string) {
    return this.sendTest.run(me, pathId(id, 'webhook'));
  }

  @Post('replay')
  @HttpCode(200)
  @Needs('administer')
  @ApiOperation({ summary: 'Send again what was missed since a time' })
  replayAll(@Me() me: DeskActor, @Param('id') id: string, @Body() body: ReplayBody) {
    return this.replayMissed.run(me, pathId(id, 'webhook'), body);
  }

  @Get('deliveries')
  @Needs('administer')
  @ApiOperation({
    summary: 'What was sent, newest first, with every attempt: kept for 30 days',
    description:
      '`pending` waits for its next attempt; `failed` was given up; `skipped` came while the webhook was disabled.',
  })
  list(@Me() me: DeskActor, @Param('id') id: string, @Query() query: DeliveryQuery) {
    return this.queries.list(me, pathId(id, 'webhook'), query);
  }

  @Get('deliveries/:deliveryId')
  @Needs('administer')
  @ApiOperation({ summary: 'One delivery' })
  read(@Me() me: DeskActor, @Param('id') id: string, @Param('deliveryId') deliveryId: string) {
    return this.queries.one(me, pathId(id, 'webhook'), pathId(deliveryId, 'delivery'));
  }

  @Post('deliveries/:deliveryId/replay')
  @HttpCode(200)
  @Needs('administer')
  @ApiOperation({
    summary: 'Send one again, whatever became of it',
    description: 'With the same `webhook-id` and the same body, at the beginning of the schedule.',
  })
  replay(@Me() me: DeskActor, @Param('id') id: string, @Param('deliveryId') deliveryId: string) {
    return this.replayDelivery.run(me, pathId(id, 'webhook'), pathId(deliveryId, 'delivery'));
  }
}
