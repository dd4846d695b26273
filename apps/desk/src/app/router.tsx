import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { queryClient } from '../data/client.js';
import { problemOf } from '../data/problem.js';
import { sessionQuery } from '../data/session.js';
import { auditSearch } from '../screens/audit/search.js';
import { boardSearch } from '../screens/board/search.js';
import { claimSearch, claimsSearch } from '../screens/claims/search.js';
import { disputeSearch, disputesSearch } from '../screens/disputes/search.js';
import { queueSearch } from '../screens/queue/search.js';
import { reviewSearch } from '../screens/review/search.js';
import { notificationsSearch } from '../screens/notifications/search.js';
import { settingsSearch } from '../screens/settings/search.js';
import { sourcesSearch } from '../screens/sources/search.js';
import { DeskLayout } from './desk-layout.js';
import { NotFound } from './not-found.js';
import { RouteProblem } from './route-problem.js';

const root = createRootRouteWithContext<{ readonly queryClient: QueryClient }>()({
  notFoundComponent: NotFound,
  errorComponent: RouteProblem,
});

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: ({ choose }: Record<string, unknown>): { choose?: boolean } =>
    choose === true ? { choose } : {},
  beforeLoad: ({ location }) => mine(location.href),
  component: lazyRouteComponent(() => import('../screens/sign-in/choose-desk-screen.js'), 'ChooseDeskScreen'),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: ({ next }: Record<string, unknown>): { next?: string } => ({ next: text(next) }),
  component: lazyRouteComponent(() => import('../screens/sign-in/sign-in-screen.js'), 'SignInScreen'),
});

/** Who I am, or off to sign in, and back here afterwards. */
const mine = async (href: string): Promise<void> => {
  try {
    await queryClient.ensureQueryData(sessionQuery);
  } catch (error) {
    if (problemOf(error).status !== 401) throw error;
    redirect({ to: '/sign-in', search: href === '/' ? {} : { next: href }, throw: true });
  }
};

const desk = createRoute({
  getParentRoute: () => root,
  path: '/desks/$desk',
  beforeLoad: ({ location }) => mine(location.href),
  component: DeskLayout,
  notFoundComponent: NotFound,
});

const today = createRoute({
  getParentRoute: () => desk,
  path: '/',
  component: lazyRouteComponent(() => import('../screens/today/today-screen.js'), 'TodayScreen'),
});

const queue = createRoute({
  getParentRoute: () => desk,
  path: 'queue',
  validateSearch: queueSearch,
  component: lazyRouteComponent(() => import('../screens/queue/queue-screen.js'), 'QueueScreen'),
});

const review = createRoute({
  getParentRoute: () => desk,
  path: 'reviews/$id',
  validateSearch: reviewSearch,
  component: lazyRouteComponent(() => import('../screens/review/review-screen.js'), 'ReviewScreen'),
});

const board = createRoute({
  getParentRoute: () => desk,
  path: 'board',
  validateSearch: boardSearch,
  component: lazyRouteComponent(() => import('../screens/board/board-screen.js'), 'BoardScreen'),
});

const claims = createRoute({
  getParentRoute: () => desk,
  path: 'claims',
  validateSearch: claimsSearch,
  component: lazyRouteComponent(() => import('../screens/claims/claims-screen.js'), 'ClaimsScreen'),
});

const claim = createRoute({
  getParentRoute: () => desk,
  path: 'claims/$id',
  validateSearch: claimSearch,
  component: lazyRouteComponent(() => import('../screens/claims/claim-screen.js'), 'ClaimScreen'),
});

const disputes = createRoute({
  getParentRoute: () => desk,
  path: 'disputes',
  validateSearch: disputesSearch,
  component: lazyRouteComponent(() => import('../screens/disputes/disputes-screen.js'), 'DisputesScreen'),
});

const dispute = createRoute({
  getParentRoute: () => desk,
  path: 'disputes/$id',
  validateSearch: disputeSearch,
  component: lazyRouteComponent(() => import('../screens/disputes/dispute-screen.js'), 'DisputeScreen'),
});

const sources = createRoute({
  getParentRoute: () => desk,
  path: 'sources',
  validateSearch: sourcesSearch,
  component: lazyRouteComponent(() => import('../screens/sources/sources-screen.js'), 'SourcesScreen'),
});

const source = createRoute({
  getParentRoute: () => desk,
  path: 'sources/$id',
  component: lazyRouteComponent(() => import('../screens/sources/source-screen.js'), 'SourceScreen'),
});

const audit = createRoute({
  getParentRoute: () => desk,
  path: 'audit',
  validateSearch: auditSearch,
  component: lazyRouteComponent(() => import('../screens/audit/audit-screen.js'), 'AuditScreen'),
});

const notifications = createRoute({
  getParentRoute: () => desk,
  path: 'notifications',
  validateSearch: notificationsSearch,
  component: lazyRouteComponent(
    () => import('../screens/notifications/notifications-screen.js'),
    'NotificationsScreen',
  ),
});

const profile = createRoute({
  getParentRoute: () => desk,
  path: 'profile',
  component: lazyRouteComponent(() => import('../screens/profile/profile-screen.js'), 'ProfileScreen'),
});

const settings = createRoute({
  getParentRoute: () => desk,
  path: 'settings',
  component: lazyRouteComponent(() => import('../screens/settings/settings-screen.js'), 'SettingsScreen'),
});

const settingsPart = createRoute({
  getParentRoute: () => desk,
  path: 'settings/$part',
  validateSearch: settingsSearch,
  component: lazyRouteComponent(() => import('../screens/settings/settings-screen.js'), 'SettingsScreen'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    signIn,
    desk.addChildren([
      today,
      queue,
      review,
      board,
      claims,
      claim,
      disputes,
      dispute,
      sources,
      source,
      audit,
      notifications,
      profile,
      settings,
      settingsPart,
    ]),
  ]),
  context: { queryClient },
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
  defaultPendingMs: 250,
});

/** Not every browser says when it has nothing to do. */
const whenIdle = (go: () => void): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(go);
  else setTimeout(go, 1_000);
};

/** What people mostly go to next is there before they do, once there is nothing else to do. */
const LIKELY = [queue, review, board, claim, claims, dispute, disputes, today];

export const fetchLikelyScreens = (): void => {
  const next = ([route, ...others]: readonly (typeof LIKELY)[number][]): void => {
    if (route === undefined) return;
    whenIdle(() => {
      // What fails now is asked for again when somebody goes there.
      void Promise.resolve(router.loadRouteChunk(route))
        .catch(() => undefined)
        .then(() => next(others));
    });
  };
  next(LIKELY);
};

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
