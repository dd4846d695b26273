import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { claimQuery } from '../../data/claims.js';
import { useDesk } from '../../data/desk.js';
import { problemOf } from '../../data/problem.js';
import { claims as messages } from '../../messages/claims.js';
import { Loaded } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import { ClaimView } from './claim-view.js';

const route = getRouteApi('/desks/$desk/claims/$id');

export const ClaimScreen = () => {
  const { desk } = useDesk();
  const { id } = route.useParams();
  const query = useQuery(claimQuery(desk.slug, id));
  if (query.data) return <ClaimView key={id} claim={query.data} />;
  return (
    <Page title={messages.claim}>
      <Loaded query={query} problemOf={problemOf} rows={8}>
        {() => null}
      </Loaded>
    </Page>
  );
};
