import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CreatedAt, PageQuery, pathId } from '#http';
import { Me, Needs } from '#identity/http';
import type { DeskActor } from '#kernel';
import { TranslateStatement, VoidTranslation } from '../app/translate-statement.js';
import { TranslationQueries } from '../app/translation-queries.js';
import { NewTranslationBody, VoidTranslationBody } from './dto.js';

@ApiTags('Statements')
@Controller('desks/:desk')
export class TranslationsController {
  constructor(
    private readonly queries: TranslationQueries,
    private readonly translateStatement: TranslateStatement,
    private readonly voidTranslation: VoidTranslation,
  ) {}

  @Get('statements/:id/translations')
  @Needs('read')
  @ApiOperation({ summary: 'All translations of a quote, voided ones and those of an earlier quote too' })
  list(@Me() me: DeskActor, @Param('id') id: string, @Query() query: PageQuery) {
    return this.queries.list(me, pathId(id, 'statement'), query);
  }

  @Post('statements/:id/translations')
  @Needs('record')
  @CreatedAt('statements/:owner/translations')
  @ApiOperation({ summary: 'Translate the quote of a statement' })
  create(@Me() me: DeskActor, @Param('id') id: string, @Body() body: NewTranslationBody) {
    return this.translateStatement.run(me, pathId(id, 'statement'), body);
  }

  @Post('translations/:id/void')
  @HttpCode(200)
  @Needs('record')
  @ApiOperation({ summary: 'Take back a translation that is wrong, with a reason' })
  void(@Me() me: DeskActor, @Param('id') id: string, @Body() body: VoidTranslationBody) {
    return this.voidTranslation.run(me, pathId(id, 'translation'), body.reason);
  }
}
