import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CreatedAt, Flag, FromTrueFalse, pathId, validated } from '#http';
import { Me, Needs } from '#identity/http';
import { type DeskActor, DomainError, below } from '#kernel';
import { ChangeView, DeleteView, SaveView, type SavedView, ViewQueries } from '../app/saved-views.js';
import { WorklistQueries } from '../app/worklist-queries.js';
import { ChangedViewBody, ViewBody } from './view-dto.js';
import { SortedWorklistQuery } from './worklist-dto.js';

export class ViewsQuery {
  @FromTrueFalse()
  @Flag({ optional: true, description: 'Adds to each how many reviews it has', example: false })
  count: boolean = false;
}

/** A view, with how many reviews it has where that is asked for. */
export interface CountedView extends SavedView {
  readonly count?: number;
}

/** Each member’s own: nobody sees those of others. */
@ApiTags('Views')
@Controller('desks/:desk/views')
export class ViewsController {
  constructor(
    private readonly queries: ViewQueries,
    private readonly worklist: WorklistQueries,
    private readonly saveView: SaveView,
    private readonly changeView: ChangeView,
    private readonly deleteView: DeleteView,
  ) {}

  @Get()
  @Needs('read')
  @ApiOperation({ summary: 'Worklists that you keep, in your order' })
  async list(@Me() me: DeskActor, @Query() { count }: ViewsQuery): Promise<{ data: readonly CountedView[] }> {
    const data = await this.queries.list(me);
    if (!count) return { data };
    const asked = await Promise.all(data.map(({ query }) => understood(query)));
    const counts = await this.worklist.countEach(me, asked);
    return { data: data.map((view, i) => ({ ...view, count: counts[i] ?? 0 })) };
  }

  @Post()
  @Needs('profile')
  @CreatedAt('views')
  @ApiOperation({ summary: 'Keep a worklist under a name' })
  async save(@Me() me: DeskActor, @Body() body: ViewBody) {
    await understood(body.query);
    return this.saveView.run(me, body);
  }

  @Patch(':id')
  @Needs('profile')
  @ApiOperation({ summary: 'Rename it, have it ask for something else, or move it' })
  async change(@Me() me: DeskActor, @Param('id') id: string, @Body() body: ChangedViewBody) {
    if (body.query !== undefined) await understood(body.query);
    return this.changeView.run(me, pathId(id, 'view'), body);
  }

  @Delete(':id')
  @HttpCode(204)
  @Needs('profile')
  @ApiOperation({ summary: 'Keep it no longer' })
  delete(@Me() me: DeskActor, @Param('id') id: string) {
    return this.deleteView.run(me, pathId(id, 'view'));
  }
}

/** A view asks for what a worklist can be asked for, and is refused like that. */
const understood = async (query: object): Promise<SortedWorklistQuery> => {
  try {
    return await validated(SortedWorklistQuery, query);
  } catch (error) {
    throw error instanceof DomainError ? below('/query', error) : error;
  }
};
