import type { Permission } from '#identity';

/** Ids of the objects of the desk that is asked about. */
export interface Objects {
  readonly source: string;
  readonly claim: string;
  readonly other: string;
  readonly claimLink: string;
  readonly statement: string;
  readonly dispute: string;
  readonly translation: string;
  readonly review: string;
  readonly comment: string;
  readonly view: string;
  readonly replyRequest: string;
  readonly member: string;
  readonly absence: string;
  readonly conflict: string;
  readonly override: string;
  readonly import: string;
  readonly notification: string;
  readonly capture: string;
  readonly webhook: string;
  readonly delivery: string;
  readonly apiKey: string;
}

/** Who may call a route: everybody, whoever is signed in, or members with a permission. */
export type Needed = 'everybody' | 'signed_in' | Permission;

export interface Row {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** As in the OpenAPI document, below /api/v1; `{id}` is filled in from the objects by `object`, `{absenceId}` and the like by their names. */
  readonly path: string;
  readonly needed: Needed;
  readonly object?: keyof Objects;
  readonly body?: (objects: Objects) => object;
}

const desk = (
  method: Row['method'],
  path: string,
  needed: Permission,
  object?: keyof Objects,
  body?: Row['body'],
): Row => ({
  method,
  path: `/desks/{desk}${path}`,
  needed,
  ...(object && { object }),
  ...(body && { body }),
});

const action = (name: string, body: Row['body'] = () => ({})): Row =>
  desk('post', `/reviews/{id}/actions/${name}`, 'review', 'review', body);

const WHEN = '2023-09-04T10:00:00Z';
const LATER = '2023-09-05T10:00:00Z';
const CASE = {
  format: 'counterclaim-case/1',
  dispute: { id: 'd', question: 'q', language: 'en' },
  sources: [],
  claims: [],
  statements: [],
};

/** Every route of the desk's API. One that is missing here fails the test. */
export const ROUTES: readonly Row[] = [
  {
    method: 'post',
    path: '/session',
    needed: 'everybody',
    body: () => ({ email: 'a@b.example', password: 'x' }),
  },
  { method: 'get', path: '/session', needed: 'signed_in' },
  { method: 'delete', path: '/session', needed: 'signed_in' },
  { method: 'get', path: '/session/tokens', needed: 'signed_in' },
  { method: 'post', path: '/session/tokens', needed: 'signed_in', body: () => ({ name: 'matrix' }) },
  { method: 'delete', path: '/session/tokens/{id}', needed: 'signed_in', object: 'source' },

  desk('get', '/members', 'read'),
  desk('post', '/members', 'administer', undefined, () => ({
    email: 'nobody@test.example',
    roles: ['reader'],
  })),
  desk('get', '/members/{id}', 'read', 'member'),
  desk('patch', '/members/{id}', 'administer', 'member', () => ({ roles: ['reader'] })),
  // The same route: which of its fields are sent decides who may.
  desk('patch', '/members/{id}', 'profile', 'member', () => ({ wipLimit: 3 })),
  desk('delete', '/members/{id}', 'administer', 'member'),
  desk('get', '/members/{id}/absences', 'read', 'member'),
  desk('post', '/members/{id}/absences', 'profile', 'member', () => ({
    kind: 'away',
    startsAt: WHEN,
    endsAt: LATER,
  })),
  desk('delete', '/members/{id}/absences/{absenceId}', 'profile', 'member'),
  desk('get', '/members/{id}/conflicts', 'read', 'member'),
  desk('post', '/members/{id}/conflicts', 'profile', 'member', ({ source }) => ({
    kind: 'source',
    sourceId: source,
    reason: 'x',
  })),
  desk('delete', '/members/{id}/conflicts/{conflictId}', 'oversee', 'member', () => ({ reason: 'x' })),

  desk('get', '/api-keys', 'administer'),
  desk('post', '/api-keys', 'administer', undefined, () => ({ name: 'New', scopes: ['desk:read'] })),
  desk('get', '/api-keys/{id}', 'administer', 'apiKey'),
  desk('delete', '/api-keys/{id}', 'administer', 'apiKey'),

  desk('get', '/sources', 'read'),
  desk('post', '/sources', 'record', undefined, () => ({ kind: 'state', name: 'New' })),
  desk('get', '/sources/{id}', 'read', 'source'),
  desk('patch', '/sources/{id}', 'record', 'source', () => ({ country: 'RO' })),
  desk('post', '/sources/{id}/merge', 'edit', 'source', ({ source }) => ({ intoId: source })),
  desk('get', '/sources/{id}/record', 'read', 'source'),
  desk('get', '/sources/{id}/tenures', 'read', 'source'),
  desk('post', '/sources/{id}/tenures', 'record', 'source', ({ source }) => ({
    office: 'x',
    institutionId: source,
    speaksForId: source,
    from: WHEN,
  })),

  desk('get', '/claims', 'read'),
  desk('post', '/claims', 'record', undefined, () => ({ wording: 'New.', language: 'en' })),
  desk('get', '/claims/{id}', 'read', 'claim'),
  desk('patch', '/claims/{id}', 'record', 'claim', () => ({ topics: ['x'] })),
  desk('post', '/claims/{id}/void', 'record', 'claim', () => ({ reason: 'x' })),
  desk('get', '/claims/{id}/matches', 'read', 'claim'),
  desk('get', '/claims/{id}/links', 'read', 'claim'),
  desk('post', '/claims/{id}/links', 'record', 'claim', ({ other }) => ({
    kind: 'contradicts',
    toId: other,
  })),
  desk('post', '/claim-links/{id}/confirm', 'record', 'claimLink'),
  desk('post', '/claim-links/{id}/dismiss', 'record', 'claimLink', () => ({ reason: 'different_time' })),
  desk('post', '/claim-links/{id}/void', 'record', 'claimLink', () => ({ reason: 'x' })),
  desk('get', '/claims/{id}/evidence', 'read', 'claim'),
  desk('post', '/claims/{id}/evidence', 'record', 'claim', () => ({
    title: 't',
    kind: 'document',
    note: 'n',
    direction: 'neutral',
  })),
  desk('post', '/claims/{id}/review', 'record', 'claim'),
  desk('get', '/claims/{id}/reply-requests', 'read', 'claim'),
  desk('post', '/claims/{id}/reply-requests', 'record', 'claim', ({ source }) => ({
    sourceId: source,
    channel: 'email',
  })),
  desk('get', '/reply-requests/{id}', 'read', 'replyRequest'),
  desk('patch', '/reply-requests/{id}', 'record', 'replyRequest', () => ({ outcome: 'declined' })),
  desk('get', '/claims/{id}/searches', 'read', 'claim'),
  desk('post', '/claims/{id}/searches', 'record', 'claim', () => ({ place: 'x', words: 'y', found: false })),

  desk('get', '/disputes', 'read'),
  desk('post', '/disputes', 'record', undefined, () => ({ question: 'New?', language: 'en' })),
  desk('get', '/disputes/{id}', 'read', 'dispute'),
  desk('patch', '/disputes/{id}', 'record', 'dispute', () => ({ question: 'Better?' })),
  desk('get', '/disputes/{id}/transitions', 'read', 'dispute'),
  desk('get', '/disputes/{id}/links', 'read', 'dispute'),
  desk('put', '/disputes/{id}/follow', 'profile', 'dispute'),
  desk('delete', '/disputes/{id}/follow', 'profile', 'dispute'),
  desk('get', '/disputes/followed/changes', 'read'),

  desk('get', '/statements', 'read'),
  desk('post', '/statements', 'record', undefined, ({ source }) => ({
    speakerId: source,
    paraphrase: 'x',
    utteredAt: WHEN,
    stances: [],
  })),
  desk('get', '/statements/{id}', 'read', 'statement'),
  desk('patch', '/statements/{id}', 'record', 'statement', () => ({ reason: 'x', locator: 'page 1' })),
  desk('post', '/statements/{id}/void', 'record', 'statement', () => ({ reason: 'x' })),
  desk('get', '/statements/{id}/links', 'read', 'statement'),
  desk('post', '/statements/{id}/links', 'record', 'statement', ({ statement }) => ({
    kind: 'responds_to',
    toId: statement,
  })),
  desk('get', '/statements/{id}/translations', 'read', 'statement'),
  desk('post', '/statements/{id}/translations', 'record', 'statement', () => ({ language: 'ro', text: 'x' })),
  desk('post', '/translations/{id}/void', 'record', 'translation', () => ({ reason: 'x' })),

  desk('get', '/statements/{id}/captures', 'read', 'statement'),
  desk('post', '/statements/{id}/captures', 'record', 'statement', () => ({ unavailable: 'x' })),

  desk('get', '/captures', 'read'),
  desk('post', '/captures', 'record', undefined, () => ({ text: 'x' })),
  desk('get', '/captures/{id}', 'read', 'capture'),
  desk('get', '/captures/{id}/content', 'read', 'capture'),

  desk('get', '/reviews', 'read'),
  desk('get', '/reviews/{id}', 'read', 'review'),
  desk('patch', '/reviews/{id}', 'review', 'review', () => ({ priority: 'high' })),
  desk('patch', '/reviews/{id}/draft', 'research', 'review', () => ({ fence: 0, summary: 'x' })),
  desk('post', '/reviews/{id}/lease', 'research', 'review', () => ({})),
  desk('delete', '/reviews/{id}/lease', 'research', 'review'),
  desk('get', '/reviews/{id}/comments', 'read', 'review'),
  desk('post', '/reviews/{id}/comments', 'review', 'review', () => ({ text: 'x' })),
  desk('post', '/comments/{id}/void', 'review', 'comment', () => ({})),
  desk('post', '/reviews/{id}/seen', 'read', 'review', () => ({})),
  desk('get', '/worklist', 'read'),
  desk('get', '/worklist/counts', 'read'),
  desk('get', '/views', 'read'),
  desk('post', '/views', 'profile', undefined, () => ({ name: 'New', query: {} })),
  desk('patch', '/views/{id}', 'profile', 'view', () => ({ position: 0 })),
  desk('delete', '/views/{id}', 'profile', 'view'),
  desk('get', '/queue', 'read'),
  desk('post', '/queue/next', 'research', undefined, () => ({})),
  desk('get', '/rating-scales', 'read'),
  desk('post', '/rating-scales', 'administer', undefined, () => ({
    name: 'x',
    values: [
      { key: 'true', label: 'True', normalised: 'true' },
      { key: 'false', label: 'False', normalised: 'false' },
    ],
  })),
  action('accept', () => ({ priority: 'normal' })),
  action('decline', () => ({ reason: 'opinion' })),
  action('take'),
  action('assign', ({ member }) => ({ memberId: member })),
  action('release', () => ({ reason: 'x' })),
  action('propose', () => ({ fence: 0, rating: 'true', summary: 'x' })),
  action('return', () => ({ comment: 'x' })),
  action('pass'),
  action('vote', () => ({ approve: true, rating: 'true', rationale: 'x' })),
  action('publish'),
  action('merge', ({ claim }) => ({ intoClaimId: claim })),
  action('schedule', () => ({ at: '2030-01-01T06:00:00Z' })),
  action('reopen', () => ({ reason: 'x' })),
  action('correct', () => ({ class: 'typo', summary: 'x' })),
  action('withdraw', () => ({ reason: 'x' })),
  action('hold', () => ({ kind: 'legal', reason: 'x' })),
  action('lift', () => ({ kind: 'legal' })),

  desk('get', '/reviews/{id}/conflict-overrides', 'read', 'review'),
  desk('post', '/reviews/{id}/conflict-overrides', 'edit', 'review', ({ member }) => ({
    memberId: member,
    reason: 'x',
  })),
  desk('post', '/reviews/{id}/conflict-overrides/{overrideId}/confirm', 'edit', 'review'),
  desk('get', '/policy', 'read'),
  desk('patch', '/policy', 'administer', undefined, () => ({ wipLimit: 9 })),
  desk('post', '/policy/preview', 'administer', undefined, () => ({ wipLimit: 9 })),

  desk('get', '/events', 'read'),
  desk('get', '/sources/{id}/history', 'read', 'source'),
  desk('get', '/claims/{id}/history', 'read', 'claim'),
  desk('get', '/disputes/{id}/history', 'read', 'dispute'),
  desk('get', '/statements/{id}/history', 'read', 'statement'),
  desk('get', '/reviews/{id}/history', 'read', 'review'),
  desk('get', '/insight', 'read'),
  desk('post', '/imports', 'record', undefined, () => ({ kind: 'case', content: CASE })),
  desk('get', '/imports/{id}', 'read', 'import'),

  desk('get', '/webhooks', 'administer'),
  desk('post', '/webhooks', 'administer', undefined, () => ({ url: 'https://hooks.example.org/' })),
  desk('get', '/webhooks/{id}', 'administer', 'webhook'),
  desk('patch', '/webhooks/{id}', 'administer', 'webhook', () => ({ types: ['claim.published'] })),
  desk('delete', '/webhooks/{id}', 'administer', 'webhook'),
  desk('post', '/webhooks/{id}/rotate', 'administer', 'webhook', () => ({})),
  desk('post', '/webhooks/{id}/disable', 'administer', 'webhook'),
  desk('post', '/webhooks/{id}/enable', 'administer', 'webhook'),
  desk('post', '/webhooks/{id}/test', 'administer', 'webhook'),
  desk('post', '/webhooks/{id}/replay', 'administer', 'webhook', () => ({ since: WHEN })),
  desk('get', '/webhooks/{id}/deliveries', 'administer', 'webhook'),
  desk('get', '/webhooks/{id}/deliveries/{deliveryId}', 'administer', 'webhook'),
  desk('post', '/webhooks/{id}/deliveries/{deliveryId}/replay', 'administer', 'webhook'),

  desk('get', '/notifications', 'read'),
  desk('post', '/notifications/read', 'profile', undefined, () => ({})),
  desk('post', '/notifications/{id}/read', 'profile', 'notification'),
  desk('get', '/notifications/preferences', 'read'),
  desk('patch', '/notifications/preferences', 'profile', undefined, () => ({ mail: 'digest' })),
];
