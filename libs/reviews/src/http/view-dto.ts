import { Anything, Text, Whole } from '#http';
import type { ViewQuery } from '../app/saved-views.js';

const NAME = { max: 100, example: 'Urgent, on the borders' } as const;
const QUERY = {
  description: 'Filters of the worklist, and its sort',
  example: { state: 'queued', topic: 'borders', sort: 'priority' },
} as const;

export class ViewBody {
  @Text(NAME)
  name!: string;

  @Anything(QUERY)
  query!: ViewQuery;
}

export class ChangedViewBody {
  @Text({ ...NAME, optional: true })
  name?: string;

  @Anything({ ...QUERY, optional: true })
  query?: ViewQuery;

  @Whole({ min: 0, max: 49, optional: true, description: 'Its place among yours, from 0 on', example: 0 })
  position?: number;
}
