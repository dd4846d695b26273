import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Anything, CreatedAt, OneOf, pathId } from '#http';
import { Me, Needs } from '#identity/http';
import { type DeskActor, DomainError, below } from '#kernel';
import { ImportCase } from '../app/import-case.js';
import { ImportQueries } from '../app/import-queries.js';

const IMPORT_KINDS = ['case'] as const;

export class NewImportBody {
  @OneOf(IMPORT_KINDS, { example: 'case' })
  kind!: (typeof IMPORT_KINDS)[number];

  @Anything({
    description: 'A case file: its format is counterclaim-case/1',
    example: { format: 'counterclaim-case/1' },
  })
  content!: object;
}

@ApiTags('Imports')
@Controller('desks/:desk/imports')
export class ImportsController {
  constructor(
    private readonly importCase: ImportCase,
    private readonly queries: ImportQueries,
  ) {}

  @Post()
  @Needs('record')
  @CreatedAt('imports/:id')
  @ApiOperation({
    summary: 'Import a case file, whole or not at all; the same file again answers with the same ids',
  })
  async create(@Me() me: DeskActor, @Body() { content }: NewImportBody) {
    try {
      return await this.importCase.run(me, content);
    } catch (error) {
      // A file's pointers begin at the file; those of a request at its body.
      throw error instanceof DomainError ? below('/content', error) : error;
    }
  }

  @Get(':id')
  @Needs('read')
  @ApiOperation({ summary: 'One import, with the ids that it made' })
  read(@Me() me: DeskActor, @Param('id') id: string) {
    return this.queries.one(me, pathId(id, 'import'));
  }
}
