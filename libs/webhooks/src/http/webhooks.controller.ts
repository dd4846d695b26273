import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CreatedAt, PageQuery, SeenVersion, SeenVersionIfSent, pathId } from '#http';
import { Me, Needs } from '#identity/http';
import type { DeskActor } from '#kernel';
import { ChangeWebhook } from '../app/change-webhook.js';
import { CreateWebhook } from '../app/create-webhook.js';
import { DeleteWebhook } from '../app/delete-webhook.js';
import { DisableWebhook } from '../app/disable-webhook.js';
import { EnableWebhook } from '../app/enable-webhook.js';
import { RotateSecret } from '../app/rotate-secret.js';
import { WebhookQueries } from '../app/webhook-queries.js';
import { NewWebhookBody, RotationBody, WebhookChangeBody } from './dto.js';

@ApiTags('Webhooks')
@Controller('desks/:desk/webhooks')
export class WebhooksController {
  constructor(
    private readonly queries: WebhookQueries,
    private readonly createWebhook: CreateWebhook,
    private readonly changeWebhook: ChangeWebhook,
    private readonly deleteWebhook: DeleteWebhook,
    private readonly rotateSecret: RotateSecret,
    private readonly disableWebhook: DisableWebhook,
    private readonly enableWebhook: EnableWebhook,
  ) {}

  @Get()
  @Needs('administer')
  @ApiOperation({ summary: 'Webhooks, newest first' })
  list(@Me() me: DeskActor, @Query() query: PageQuery) {
    return this.queries.list(me, query);
  }

  @Post()
  @Needs('administer')
  @CreatedAt('webhooks/:id')
  @ApiOperation({
    summary: 'Have changes of what is published posted to an address; the secret is shown this once',
    description:
      'Messages are signed as Standard Webhooks 1.0 says: `webhook-id`, `webhook-timestamp` and `webhook-signature`. ' +
      'Each is sent once at least, with the same `webhook-id` in every attempt. They are sent in the order of the ' +
      'changes as far as that is possible, but one that fails does not hold up those after it: where the order ' +
      'counts, go by `data.position`. An answer of 2xx within 15 seconds is success; redirects are not followed; ' +
      '410 disables the webhook; `Retry-After` is honoured up to a day. What fails is tried again after 5 s, 5 min, ' +
      '30 min, 2, 5, 10, 14, 20 and 24 h; after that the webhook is disabled, and its admins are told.',
  })
  create(@Me() me: DeskActor, @Body() body: NewWebhookBody) {
    return this.createWebhook.run(me, body);
  }

  @Get(':id')
  @Needs('administer')
  @ApiOperation({ summary: 'One webhook' })
  read(@Me() me: DeskActor, @Param('id') id: string) {
    return this.queries.one(me, pathId(id, 'webhook'));
  }

  @Patch(':id')
  @Needs('administer')
  @ApiOperation({ summary: 'Change a webhook; what waits to be sent goes to the new address' })
  change(
    @Me() me: DeskActor,
    @Param('id') id: string,
    @SeenVersion() version: number,
    @Body() body: WebhookChangeBody,
  ) {
    return this.changeWebhook.run(me, pathId(id, 'webhook'), version, body);
  }

  @Delete(':id')
  @HttpCode(204)
  @Needs('administer')
  @ApiOperation({ summary: 'Delete a webhook, with its secrets and its deliveries' })
  async delete(
    @Me() me: DeskActor,
    @Param('id') id: string,
    @SeenVersionIfSent() version: number | undefined,
  ) {
    await this.deleteWebhook.run(me, pathId(id, 'webhook'), version);
  }

  @Post(':id/rotate')
  @HttpCode(200)
  @Needs('administer')
  @ApiOperation({
    summary: 'A new secret, shown this once; for 24 hours the old one signs beside it',
    description: 'Until then `webhook-signature` has a signature by each, with a space between them.',
  })
  rotate(
    @Me() me: DeskActor,
    @Param('id') id: string,
    @SeenVersionIfSent() version: number | undefined,
    @Body() body: RotationBody,
  ) {
    return this.rotateSecret.run(me, pathId(id, 'webhook'), version, body);
  }

  @Post(':id/disable')
  @HttpCode(200)
  @Needs('administer')
  @ApiOperation({
    summary: 'Send nothing to a webhook for a while',
    description: 'What there is to tell meanwhile is kept as `skipped`.',
  })
  disable(@Me() me: DeskActor, @Param('id') id: string, @SeenVersionIfSent() version: number | undefined) {
    return this.disableWebhook.run(me, pathId(id, 'webhook'), version);
  }

  @Post(':id/enable')
  @HttpCode(200)
  @Needs('administer')
  @ApiOperation({
    summary: 'Enable a webhook that was disabled',
    description: 'What was skipped meanwhile is not sent by that: replay it.',
  })
  enable(@Me() me: DeskActor, @Param('id') id: string, @SeenVersionIfSent() version: number | undefined) {
    return this.enableWebhook.run(me, pathId(id, 'webhook'), version);
  }
}
