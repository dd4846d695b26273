import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { FromDigits, Whole, pathId } from '#http';
import { Me, Needs } from '#identity/http';
import type { DeskActor } from '#kernel';
import { Matches } from '../app/matches.js';

export class MatchesQuery {
  @FromDigits()
  @Whole({ min: 1, max: 100, optional: true, description: 'The likeliest so many', example: 20 })
  limit: number = 20;
}

@ApiTags('Claims')
@Controller('desks/:desk/claims/:id/matches')
export class MatchesController {
  constructor(private readonly matches: Matches) {}

  @Get()
  @Needs('read')
  @ApiOperation({
    summary: 'Claims that are likely the same matter, and likely counterclaims, each with why',
    description:
      'By rare words in common, the same place and time, topics and dispute; as a counterclaim, by parties that affirm the one and deny the other, and by negation. Those that are linked with it are left out.',
  })
  list(@Me() me: DeskActor, @Param('id') id: string, @Query() { limit }: MatchesQuery) {
    return this.matches.of(me, pathId(id, 'claim'), limit);
  }
}
