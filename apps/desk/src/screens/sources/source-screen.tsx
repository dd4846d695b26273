import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useDesk } from '../../data/desk.js';
import { problemOf } from '../../data/problem.js';
import { sourceQuery } from '../../data/sources.js';
import { sources as messages } from '../../messages/sources.js';
import { Loaded } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import { SourceView } from './source-view.js';

const route = getRouteApi('/desks/$desk/sources/$id');

export const SourceScreen = () => {
  const { desk } = useDesk();
  const { id } = route.useParams();
  const query = useQuery(sourceQuery(desk.slug, id));
  if (query.data) return <SourceView key={id} source={query.data} />;
  return (
    <Page title={messages.source}>
      <Loaded query={query} problemOf={problemOf} rows={8}>
        {() => null}
      </Loaded>
    </Page>
  );
};
