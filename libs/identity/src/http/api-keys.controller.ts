import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CreatedAt, PageQuery, pathId } from '#http';
import type { DeskActor } from '#kernel';
import { AddApiKey, ApiKeyQueries, RevokeApiKey } from '../app/api-keys.js';
import { Me, Needs } from './access.js';
import { NewApiKeyBody } from './key-dto.js';

@ApiTags('API keys')
@Controller('desks/:desk/api-keys')
@Needs('administer')
export class ApiKeysController {
  constructor(
    private readonly queries: ApiKeyQueries,
    private readonly addKey: AddApiKey,
    private readonly revokeKey: RevokeApiKey,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The API keys of the desk, newest first, with those that are expired or revoked' })
  list(@Me() me: DeskActor, @Query() query: PageQuery) {
    return this.queries.list(me, query);
  }

  @Post()
  @CreatedAt('api-keys/:id')
  @ApiOperation({ summary: 'Make an API key: its secret is shown this once' })
  add(@Me() me: DeskActor, @Body() body: NewApiKeyBody) {
    return this.addKey.run(me, body);
  }

  @Get(':id')
  @ApiOperation({ summary: 'One API key' })
  read(@Me() me: DeskActor, @Param('id') id: string) {
    return this.queries.one(me, pathId(id, 'api key'));
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Revoke an API key: it is kept, and refused from the next request on' })
  async revoke(@Me() me: DeskActor, @Param('id') id: string) {
    await this.revokeKey.run(me, pathId(id, 'api key'));
  }
}
