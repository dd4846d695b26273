/** Answers of the API, by method and path: made by `npm run examples` from the demo desk, and compared by a test. */
export const EXAMPLES: Readonly<Record<string, unknown>> = {
  'get /api/v1/session': {
    user: {
      id: '01a20e81-0276-7057-8dc4-42eda0f744ab',
      email: 'checker@demo.example',
      name: 'Chidi Okafor',
    },
    desks: [
      {
        id: '01a20e81-01f3-7263-82ca-3f9db1c9ebf3',
        slug: 'demo',
        name: 'Demo desk',
        memberId: '01a20e81-0285-74be-9d2e-4d9f8f5d8d08',
        roles: ['fact_checker'],
        may: ['read', 'profile', 'record', 'research', 'review'],
      },
    ],
  },
  'post /api/v1/session': {
    user: {
      id: '01a20e81-0276-7057-8dc4-42eda0f744ab',
      email: 'checker@demo.example',
      name: 'Chidi Okafor',
    },
    desks: [
      {
        id: '01a20e81-01f3-7263-82ca-3f9db1c9ebf3',
        slug: 'demo',
        name: 'Demo desk',
        memberId: '01a20e81-0285-74be-9d2e-4d9f8f5d8d08',
        roles: ['fact_checker'],
        may: ['read', 'profile', 'record', 'research', 'review'],
      },
    ],
  },
  'get /api/v1/desks/{desk}/members': {
    data: [
      {
        id: '01a20e81-0240-77e0-9b0d-fb8c09c42666',
        userId: '01a20e81-0234-73b5-aaa2-a7859947eedd',
        name: 'Rada Ionescu',
        email: 'reader@demo.example',
        roles: ['reader'],
        version: 1,
        languages: {
          native: [],
          working: [],
        },
        topics: [],
        optOuts: {
          topics: [],
          media: [],
        },
      },
      {
        id: '01a20e81-025a-720e-a8aa-c7ae35d1f626',
        userId: '01a20e81-0251-7229-ad3c-804d7fdc45b3',
        name: 'Ada Meyer',
        email: 'admin@demo.example',
        roles: ['admin'],
        version: 1,
        languages: {
          native: [],
          working: [],
        },
        topics: [],
        optOuts: {
          topics: [],
          media: [],
        },
      },
    ],
  },
  'patch /api/v1/desks/{desk}/members/{id}': {
    id: '01a20e81-0240-77e0-9b0d-fb8c09c42666',
    userId: '01a20e81-0234-73b5-aaa2-a7859947eedd',
    name: 'Rada Ionescu',
    email: 'reader@demo.example',
    roles: ['reader'],
    version: 2,
    languages: {
      native: ['ro'],
      working: ['en'],
    },
    topics: [
      {
        topic: 'war',
        level: 2,
      },
    ],
    wipLimit: 4,
    deputyId: '01a20e81-025a-720e-a8aa-c7ae35d1f626',
    optOuts: {
      topics: ['torture'],
      media: ['video'],
    },
  },
  'get /api/v1/desks/{desk}/members/{id}': {
    id: '01a20e81-0240-77e0-9b0d-fb8c09c42666',
    userId: '01a20e81-0234-73b5-aaa2-a7859947eedd',
    name: 'Rada Ionescu',
    email: 'reader@demo.example',
    roles: ['reader'],
    version: 2,
    languages: {
      native: ['ro'],
      working: ['en'],
    },
    topics: [
      {
        topic: 'war',
        level: 2,
      },
    ],
    wipLimit: 4,
    deputyId: '01a20e81-025a-720e-a8aa-c7ae35d1f626',
    optOuts: {
      topics: ['torture'],
      media: ['video'],
    },
  },
  'post /api/v1/desks/{desk}/members/{id}/absences': {
    id: '01a20e81-07bc-72d6-80b7-187f25d8be36',
    memberId: '01a20e81-0240-77e0-9b0d-fb8c09c42666',
    kind: 'away',
    startsAt: '2031-07-07T00:00:00.000Z',
    endsAt: '2031-07-21T00:00:00.000Z',
    note: 'Summer holidays',
    createdAt: '2026-11-24T17:01:06.875Z',
  },
  'get /api/v1/desks/{desk}/members/{id}/absences': {
    data: [
      {
        id: '01a20e81-07bc-72d6-80b7-187f25d8be36',
        memberId: '01a20e81-0240-77e0-9b0d-fb8c09c42666',
        kind: 'away',
        startsAt: '2031-07-07T00:00:00.000Z',
        endsAt: '2031-07-21T00:00:00.000Z',
        note: 'Summer holidays',
        createdAt: '2026-11-24T17:01:06.875Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/members/{id}/conflicts': {
    id: '01a20e81-07d3-706d-b371-af4512aaa341',
    memberId: '01a20e81-0240-77e0-9b0d-fb8c09c42666',
    kind: 'topic',
    topic: 'shipping',
    reason: 'Holds shares in a shipping company.',
    createdAt: '2026-11-24T17:01:06.898Z',
  },
  'get /api/v1/desks/{desk}/members/{id}/conflicts': {
    data: [
      {
        id: '01a20e81-07d3-706d-b371-af4512aaa341',
        memberId: '01a20e81-0240-77e0-9b0d-fb8c09c42666',
        kind: 'topic',
        topic: 'shipping',
        reason: 'Holds shares in a shipping company.',
        createdAt: '2026-11-24T17:01:06.898Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/sources': {
    id: '01a20e81-07e0-740a-a5c6-2f6fcd941c81',
    kind: 'institution',
    name: 'Ministry of National Defence of Romania',
    aliases: [],
    country: 'RO',
    version: 1,
    createdAt: '2026-11-24T17:01:06.912Z',
  },
  'get /api/v1/desks/{desk}/sources': {
    data: [
      {
        id: '01a20e81-02ff-77be-a765-581f45dde473',
        kind: 'person',
        name: 'Adrienne Watson',
        aliases: [],
        version: 1,
        createdAt: '2026-11-24T17:01:05.663Z',
      },
    ],
    nextCursor: 'W1siQWRyaWVubmUgV2F0c29uIiwiMDFhMjBlODEtMDJmZi03N2JlLWE3NjUtNTgxZjQ1ZGRlNDczIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/sources/{id}': {
    id: '01a20e81-07e0-740a-a5c6-2f6fcd941c81',
    kind: 'institution',
    name: 'Ministry of National Defence of Romania',
    aliases: [],
    country: 'RO',
    version: 1,
    createdAt: '2026-11-24T17:01:06.912Z',
  },
  'patch /api/v1/desks/{desk}/sources/{id}': {
    id: '01a20e81-07e0-740a-a5c6-2f6fcd941c81',
    kind: 'institution',
    name: 'Ministry of National Defence of Romania',
    aliases: [],
    country: 'RO',
    version: 2,
    createdAt: '2026-11-24T17:01:06.912Z',
  },
  'post /api/v1/desks/{desk}/sources/{id}/tenures': {
    id: '01a20e81-0803-76f5-a4c5-7c80c483dc34',
    personId: '01a20e81-07ec-7717-b6ca-a63b9261a5d7',
    office: 'Minister',
    institutionId: '01a20e81-07e0-740a-a5c6-2f6fcd941c81',
    speaksForId: '01a20e81-07e0-740a-a5c6-2f6fcd941c81',
    from: '2022-11-01T00:00:00.000Z',
  },
  'get /api/v1/desks/{desk}/sources/{id}/tenures': {
    data: [
      {
        id: '01a20e81-0803-76f5-a4c5-7c80c483dc34',
        personId: '01a20e81-07ec-7717-b6ca-a63b9261a5d7',
        office: 'Minister',
        institutionId: '01a20e81-07e0-740a-a5c6-2f6fcd941c81',
        speaksForId: '01a20e81-07e0-740a-a5c6-2f6fcd941c81',
        from: '2022-11-01T00:00:00.000Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/sources/{id}/merge': {
    id: '01a20e81-07e0-740a-a5c6-2f6fcd941c81',
    kind: 'institution',
    name: 'Ministry of National Defence of Romania',
    aliases: [
      {
        name: 'MApN',
        language: 'und',
      },
    ],
    country: 'RO',
    version: 3,
    createdAt: '2026-11-24T17:01:06.912Z',
  },
  'post /api/v1/desks/{desk}/disputes': {
    id: '01a20e81-0827-746d-9d09-9bff6966257f',
    question: 'Was the bridge hit?',
    language: 'en',
    headline: 'no_position',
    version: 1,
    createdAt: '2026-11-24T17:01:06.983Z',
  },
  'patch /api/v1/desks/{desk}/disputes/{id}': {
    id: '01a20e81-0827-746d-9d09-9bff6966257f',
    question: 'Was the bridge over the Tila hit?',
    language: 'en',
    headline: 'no_position',
    version: 2,
    createdAt: '2026-11-24T17:01:06.983Z',
  },
  'post /api/v1/desks/{desk}/claims': {
    id: '01a20e81-0835-756d-86fb-ed817a4be2ec',
    wording: 'The bridge was hit.',
    language: 'en',
    topics: ['war'],
    addressesIds: ['01a20e81-07e0-740a-a5c6-2f6fcd941c81'],
    disputeId: '01a20e81-0827-746d-9d09-9bff6966257f',
    disputeState: 'no_position',
    version: 1,
    createdAt: '2026-11-24T17:01:06.996Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge was hit.',
        recordedAt: '2026-11-24T17:01:06.996Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claims/{id}/links': {
    id: '01a20e81-085c-7113-bbac-5e63a72b31a3',
    kind: 'contradicts',
    fromId: '01a20e81-084b-71dc-b25c-d455f1aae88d',
    toId: '01a20e81-0835-756d-86fb-ed817a4be2ec',
    status: 'suggested',
    version: 1,
    recordedAt: '2026-11-24T17:01:07.035Z',
  },
  'post /api/v1/desks/{desk}/claim-links/{id}/confirm': {
    id: '01a20e81-085c-7113-bbac-5e63a72b31a3',
    kind: 'contradicts',
    fromId: '01a20e81-084b-71dc-b25c-d455f1aae88d',
    toId: '01a20e81-0835-756d-86fb-ed817a4be2ec',
    status: 'confirmed',
    version: 2,
    recordedAt: '2026-11-24T17:01:07.035Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/links': {
    data: [
      {
        id: '01a20e81-085c-7113-bbac-5e63a72b31a3',
        kind: 'contradicts',
        fromId: '01a20e81-084b-71dc-b25c-d455f1aae88d',
        toId: '01a20e81-0835-756d-86fb-ed817a4be2ec',
        status: 'confirmed',
        version: 2,
        recordedAt: '2026-11-24T17:01:07.035Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claim-links/{id}/dismiss': {
    id: '01a20e81-085c-7113-bbac-5e63a72b31a3',
    kind: 'contradicts',
    fromId: '01a20e81-084b-71dc-b25c-d455f1aae88d',
    toId: '01a20e81-0835-756d-86fb-ed817a4be2ec',
    status: 'dismissed',
    dismissedAs: 'different_time',
    version: 3,
    recordedAt: '2026-11-24T17:01:07.035Z',
  },
  'post /api/v1/desks/{desk}/claim-links/{id}/void': {
    id: '01a20e81-085c-7113-bbac-5e63a72b31a3',
    kind: 'contradicts',
    fromId: '01a20e81-084b-71dc-b25c-d455f1aae88d',
    toId: '01a20e81-0835-756d-86fb-ed817a4be2ec',
    status: 'dismissed',
    dismissedAs: 'different_time',
    version: 4,
    voidedAt: '2026-11-24T17:01:07.066Z',
    voidReason: 'Made by mistake',
    recordedAt: '2026-11-24T17:01:07.035Z',
  },
  'patch /api/v1/desks/{desk}/claims/{id}': {
    id: '01a20e81-0835-756d-86fb-ed817a4be2ec',
    wording: 'The bridge over the Tila was hit.',
    language: 'en',
    topics: ['war'],
    addressesIds: ['01a20e81-07e0-740a-a5c6-2f6fcd941c81'],
    disputeId: '01a20e81-0827-746d-9d09-9bff6966257f',
    disputeState: 'no_position',
    version: 2,
    createdAt: '2026-11-24T17:01:06.996Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge was hit.',
        recordedAt: '2026-11-24T17:01:06.996Z',
      },
      {
        version: 2,
        wording: 'The bridge over the Tila was hit.',
        recordedAt: '2026-11-24T17:01:07.074Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/statements': {
    id: '01a20e81-0891-7528-800c-2d1484d4e694',
    speakerId: '01a20e81-07e0-740a-a5c6-2f6fcd941c81',
    capacity: 'official',
    principalId: '01a20e81-07e0-740a-a5c6-2f6fcd941c81',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    stances: [
      {
        claimId: '01a20e81-0835-756d-86fb-ed817a4be2ec',
        stance: 'asserts',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-24T17:01:07.089Z',
    version: 1,
    earlier: [],
  },
  'patch /api/v1/desks/{desk}/statements/{id}': {
    id: '01a20e81-0891-7528-800c-2d1484d4e694',
    speakerId: '01a20e81-07e0-740a-a5c6-2f6fcd941c81',
    capacity: 'official',
    principalId: '01a20e81-07e0-740a-a5c6-2f6fcd941c81',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    locator: 'minute 3',
    stances: [
      {
        claimId: '01a20e81-0835-756d-86fb-ed817a4be2ec',
        stance: 'asserts',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-24T17:01:07.121Z',
    version: 2,
    reason: 'Found the place',
    earlier: [
      {
        id: '01a20e81-0891-7528-800c-2d1484d4e694',
        speakerId: '01a20e81-07e0-740a-a5c6-2f6fcd941c81',
        capacity: 'official',
        principalId: '01a20e81-07e0-740a-a5c6-2f6fcd941c81',
        paraphrase: 'Speaks of the bridge.',
        utteredAt: '2023-09-04T10:00:00.000Z',
        precision: 'minute',
        stances: [
          {
            claimId: '01a20e81-0835-756d-86fb-ed817a4be2ec',
            stance: 'asserts',
            hedge: 'none',
            basis: 'none',
          },
        ],
        recordedAt: '2026-11-24T17:01:07.089Z',
        version: 1,
      },
    ],
  },
  'get /api/v1/desks/{desk}/statements': {
    data: [
      {
        id: '01a20e81-08a3-75c4-be88-f7869b71e694',
        speakerId: '01a20e81-07ec-7717-b6ca-a63b9261a5d7',
        capacity: 'official',
        principalId: '01a20e81-07e0-740a-a5c6-2f6fcd941c81',
        paraphrase: 'Speaks of the bridge.',
        utteredAt: '2023-09-04T10:00:00.000Z',
        precision: 'minute',
        stances: [
          {
            claimId: '01a20e81-0835-756d-86fb-ed817a4be2ec',
            stance: 'denies',
            hedge: 'none',
            basis: 'none',
          },
        ],
        recordedAt: '2026-11-24T17:01:07.107Z',
        version: 1,
      },
    ],
    nextCursor: 'W1siMDFhMjBlODEtMDhhMy03NWM0LWJlODgtZjc4NjliNzFlNjk0Il0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/statements/{id}': {
    id: '01a20e81-0891-7528-800c-2d1484d4e694',
    speakerId: '01a20e81-07e0-740a-a5c6-2f6fcd941c81',
    capacity: 'official',
    principalId: '01a20e81-07e0-740a-a5c6-2f6fcd941c81',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    locator: 'minute 3',
    stances: [
      {
        claimId: '01a20e81-0835-756d-86fb-ed817a4be2ec',
        stance: 'asserts',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-24T17:01:07.121Z',
    version: 2,
    reason: 'Found the place',
    earlier: [
      {
        id: '01a20e81-0891-7528-800c-2d1484d4e694',
        speakerId: '01a20e81-07e0-740a-a5c6-2f6fcd941c81',
        capacity: 'official',
        principalId: '01a20e81-07e0-740a-a5c6-2f6fcd941c81',
        paraphrase: 'Speaks of the bridge.',
        utteredAt: '2023-09-04T10:00:00.000Z',
        precision: 'minute',
        stances: [
          {
            claimId: '01a20e81-0835-756d-86fb-ed817a4be2ec',
            stance: 'asserts',
            hedge: 'none',
            basis: 'none',
          },
        ],
        recordedAt: '2026-11-24T17:01:07.089Z',
        version: 1,
      },
    ],
  },
  'post /api/v1/desks/{desk}/statements/{id}/links': {
    id: '01a20e81-08c6-73d6-85b3-4c0d08cf428d',
    kind: 'responds_to',
    fromId: '01a20e81-08a3-75c4-be88-f7869b71e694',
    toId: '01a20e81-0891-7528-800c-2d1484d4e694',
    recordedAt: '2026-11-24T17:01:07.141Z',
  },
  'get /api/v1/desks/{desk}/statements/{id}/links': {
    data: [
      {
        id: '01a20e81-08c6-73d6-85b3-4c0d08cf428d',
        kind: 'responds_to',
        fromId: '01a20e81-08a3-75c4-be88-f7869b71e694',
        toId: '01a20e81-0891-7528-800c-2d1484d4e694',
        recordedAt: '2026-11-24T17:01:07.141Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/captures': {
    id: '01a20e81-08d5-70eb-b4e4-4c95a84a7919',
    sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
    mediaType: 'text/plain',
    sizeBytes: 27,
    method: 'text',
    url: 'https://example.org/post',
    capturedAt: '2026-11-24T17:01:07.157Z',
    note: 'From the channel',
    recordedAt: '2026-11-24T17:01:07.157Z',
    contentPath: '/api/v1/desks/demo/captures/01a20e81-08d5-70eb-b4e4-4c95a84a7919/content',
  },
  'get /api/v1/desks/{desk}/captures': {
    data: [
      {
        id: '01a20e81-08d5-70eb-b4e4-4c95a84a7919',
        sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
        mediaType: 'text/plain',
        sizeBytes: 27,
        method: 'text',
        url: 'https://example.org/post',
        capturedAt: '2026-11-24T17:01:07.157Z',
        note: 'From the channel',
        recordedAt: '2026-11-24T17:01:07.157Z',
        contentPath: '/api/v1/desks/demo/captures/01a20e81-08d5-70eb-b4e4-4c95a84a7919/content',
      },
    ],
  },
  'get /api/v1/desks/{desk}/captures/{id}': {
    id: '01a20e81-08d5-70eb-b4e4-4c95a84a7919',
    sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
    mediaType: 'text/plain',
    sizeBytes: 27,
    method: 'text',
    url: 'https://example.org/post',
    capturedAt: '2026-11-24T17:01:07.157Z',
    note: 'From the channel',
    recordedAt: '2026-11-24T17:01:07.157Z',
    contentPath: '/api/v1/desks/demo/captures/01a20e81-08d5-70eb-b4e4-4c95a84a7919/content',
  },
  'post /api/v1/desks/{desk}/statements/{id}/captures': {
    id: '01a20e81-08e4-7400-8766-e0696e6d34a2',
    statementId: '01a20e81-0891-7528-800c-2d1484d4e694',
    captureId: '01a20e81-08d5-70eb-b4e4-4c95a84a7919',
    recordedAt: '2026-11-24T17:01:07.171Z',
    capture: {
      id: '01a20e81-08d5-70eb-b4e4-4c95a84a7919',
      sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
      mediaType: 'text/plain',
      sizeBytes: 27,
      method: 'text',
      url: 'https://example.org/post',
      capturedAt: '2026-11-24T17:01:07.157Z',
      note: 'From the channel',
      recordedAt: '2026-11-24T17:01:07.157Z',
      contentPath: '/api/v1/desks/demo/captures/01a20e81-08d5-70eb-b4e4-4c95a84a7919/content',
    },
  },
  'get /api/v1/desks/{desk}/statements/{id}/captures': {
    data: [
      {
        id: '01a20e81-08e4-7400-8766-e0696e6d34a2',
        statementId: '01a20e81-0891-7528-800c-2d1484d4e694',
        captureId: '01a20e81-08d5-70eb-b4e4-4c95a84a7919',
        recordedAt: '2026-11-24T17:01:07.171Z',
        capture: {
          id: '01a20e81-08d5-70eb-b4e4-4c95a84a7919',
          sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
          mediaType: 'text/plain',
          sizeBytes: 27,
          method: 'text',
          url: 'https://example.org/post',
          capturedAt: '2026-11-24T17:01:07.157Z',
          note: 'From the channel',
          recordedAt: '2026-11-24T17:01:07.157Z',
          contentPath: '/api/v1/desks/demo/captures/01a20e81-08d5-70eb-b4e4-4c95a84a7919/content',
        },
      },
    ],
  },
  'get /api/v1/desks/{desk}/claims': {
    data: [
      {
        id: '01a20e81-084b-71dc-b25c-d455f1aae88d',
        wording: 'The bridge is whole.',
        language: 'en',
        topics: [],
        addressesIds: [],
        disputeId: '01a20e81-0827-746d-9d09-9bff6966257f',
        disputeState: 'no_position',
        version: 1,
        createdAt: '2026-11-24T17:01:07.018Z',
      },
    ],
    nextCursor: 'W1siMDFhMjBlODEtMDg0Yi03MWRjLWIyNWMtZDQ1NWYxYWFlODhkIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/claims/{id}': {
    id: '01a20e81-0835-756d-86fb-ed817a4be2ec',
    wording: 'The bridge over the Tila was hit.',
    language: 'en',
    topics: ['war'],
    addressesIds: ['01a20e81-07e0-740a-a5c6-2f6fcd941c81'],
    disputeId: '01a20e81-0827-746d-9d09-9bff6966257f',
    disputeState: 'split',
    version: 2,
    createdAt: '2026-11-24T17:01:06.996Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge was hit.',
        recordedAt: '2026-11-24T17:01:06.996Z',
      },
      {
        version: 2,
        wording: 'The bridge over the Tila was hit.',
        recordedAt: '2026-11-24T17:01:07.074Z',
      },
    ],
  },
  'get /api/v1/desks/{desk}/disputes': {
    data: [
      {
        id: '01a20e81-0827-746d-9d09-9bff6966257f',
        question: 'Was the bridge over the Tila hit?',
        language: 'en',
        headline: 'split',
        version: 2,
        createdAt: '2026-11-24T17:01:06.983Z',
      },
    ],
    nextCursor: 'W1siMDFhMjBlODEtMDgyNy03NDZkLTlkMDktOWJmZjY5NjYyNTdmIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/disputes/{id}': {
    id: '01a20e81-0827-746d-9d09-9bff6966257f',
    question: 'Was the bridge over the Tila hit?',
    language: 'en',
    headline: 'split',
    version: 2,
    createdAt: '2026-11-24T17:01:06.983Z',
    label: 'Split: one side contradicts itself',
    asOf: '2026-11-24T17:01:07.195Z',
    knownAt: '2026-11-24T17:01:07.195Z',
    claims: [
      {
        id: '01a20e81-0835-756d-86fb-ed817a4be2ec',
        wording: 'The bridge over the Tila was hit.',
        label: 'Split: one side contradicts itself',
        state: 'split',
        because: ['01a20e81-0891-7528-800c-2d1484d4e694', '01a20e81-08a3-75c4-be88-f7869b71e694'],
        origins: 1,
        outlets: 0,
        positions: [
          {
            principalId: '01a20e81-07e0-740a-a5c6-2f6fcd941c81',
            position: 'split',
            because: ['01a20e81-0891-7528-800c-2d1484d4e694', '01a20e81-08a3-75c4-be88-f7869b71e694'],
            voices: [
              {
                speakerId: '01a20e81-07ec-7717-b6ca-a63b9261a5d7',
                statementId: '01a20e81-08a3-75c4-be88-f7869b71e694',
                stance: 'denies',
                utteredAt: '2023-09-04T10:00:00.000Z',
              },
              {
                speakerId: '01a20e81-07e0-740a-a5c6-2f6fcd941c81',
                statementId: '01a20e81-0891-7528-800c-2d1484d4e694',
                stance: 'asserts',
                utteredAt: '2023-09-04T10:00:00.000Z',
              },
            ],
          },
        ],
      },
      {
        id: '01a20e81-084b-71dc-b25c-d455f1aae88d',
        wording: 'The bridge is whole.',
        label: 'No position',
        state: 'no_position',
        because: [],
        origins: 0,
        outlets: 0,
        positions: [],
      },
    ],
    timeline: [
      {
        at: '2023-09-04T10:00:00.000Z',
        statementId: '01a20e81-0891-7528-800c-2d1484d4e694',
        speakerId: '01a20e81-07e0-740a-a5c6-2f6fcd941c81',
        principalId: '01a20e81-07e0-740a-a5c6-2f6fcd941c81',
        stances: [
          {
            claimId: '01a20e81-0835-756d-86fb-ed817a4be2ec',
            stance: 'asserts',
            hedge: 'none',
            basis: 'none',
          },
        ],
      },
      {
        at: '2023-09-04T10:00:00.000Z',
        statementId: '01a20e81-08a3-75c4-be88-f7869b71e694',
        speakerId: '01a20e81-07ec-7717-b6ca-a63b9261a5d7',
        principalId: '01a20e81-07e0-740a-a5c6-2f6fcd941c81',
        stances: [
          {
            claimId: '01a20e81-0835-756d-86fb-ed817a4be2ec',
            stance: 'denies',
            hedge: 'none',
            basis: 'none',
          },
        ],
      },
    ],
  },
  'get /api/v1/desks/{desk}/disputes/{id}/transitions': {
    data: [
      {
        claimId: '01a20e81-0835-756d-86fb-ed817a4be2ec',
        principalId: '01a20e81-07e0-740a-a5c6-2f6fcd941c81',
        at: '2023-09-05T10:00:00.000Z',
        statementId: '01a20e81-0902-7247-901b-7b8993cab59d',
        from: 'split',
        to: 'asserts',
        kind: 'hardens',
      },
    ],
  },
  'post /api/v1/desks/{desk}/statements/{id}/void': {
    id: '01a20e81-08a3-75c4-be88-f7869b71e694',
    speakerId: '01a20e81-07ec-7717-b6ca-a63b9261a5d7',
    capacity: 'official',
    principalId: '01a20e81-07e0-740a-a5c6-2f6fcd941c81',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    stances: [
      {
        claimId: '01a20e81-0835-756d-86fb-ed817a4be2ec',
        stance: 'denies',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-24T17:01:07.107Z',
    version: 1,
    voidedAt: '2026-11-24T17:01:07.218Z',
    voidReason: 'Recorded twice',
    earlier: [],
  },
  'post /api/v1/desks/{desk}/claims/{id}/evidence': {
    title: 'Picture',
    kind: 'observation',
    note: 'Two spans are down.',
    direction: 'supports',
    reliability: 'B',
    credibility: 2,
    id: '01a20e81-0920-77c4-95d6-389b5c52616f',
    claimId: '01a20e81-0835-756d-86fb-ed817a4be2ec',
    recordedAt: '2026-11-24T17:01:07.231Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/evidence': {
    data: [
      {
        id: '01a20e81-0920-77c4-95d6-389b5c52616f',
        claimId: '01a20e81-0835-756d-86fb-ed817a4be2ec',
        title: 'Picture',
        kind: 'observation',
        note: 'Two spans are down.',
        direction: 'supports',
        reliability: 'B',
        credibility: 2,
        recordedAt: '2026-11-24T17:01:07.231Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claims/{id}/searches': {
    place: 'Satellite images of the week',
    words: 'Tila bridge',
    found: false,
    id: '01a20e81-0929-707f-ab4c-6f9c9c6327b4',
    claimId: '01a20e81-0835-756d-86fb-ed817a4be2ec',
    searchedAt: '2026-11-24T17:01:07.241Z',
    recordedAt: '2026-11-24T17:01:07.241Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/searches': {
    data: [
      {
        id: '01a20e81-0929-707f-ab4c-6f9c9c6327b4',
        claimId: '01a20e81-0835-756d-86fb-ed817a4be2ec',
        place: 'Satellite images of the week',
        words: 'Tila bridge',
        found: false,
        searchedAt: '2026-11-24T17:01:07.241Z',
        recordedAt: '2026-11-24T17:01:07.241Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claims/{id}/reply-requests': {
    id: '01a20e81-0934-74f6-bea7-29fa209c38f2',
    claimId: '01a20e81-0835-756d-86fb-ed817a4be2ec',
    sourceId: '01a20e81-07e0-740a-a5c6-2f6fcd941c81',
    channel: 'press_office',
    question: 'Was the bridge hit?',
    sentAt: '2026-11-24T17:01:07.251Z',
    dueAt: '2026-11-25T17:01:07.251Z',
    outcome: 'awaiting',
    version: 1,
    recordedAt: '2026-11-24T17:01:07.251Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/reply-requests': {
    data: [
      {
        id: '01a20e81-0934-74f6-bea7-29fa209c38f2',
        claimId: '01a20e81-0835-756d-86fb-ed817a4be2ec',
        sourceId: '01a20e81-07e0-740a-a5c6-2f6fcd941c81',
        channel: 'press_office',
        question: 'Was the bridge hit?',
        sentAt: '2026-11-24T17:01:07.251Z',
        dueAt: '2026-11-25T17:01:07.251Z',
        outcome: 'awaiting',
        version: 1,
        recordedAt: '2026-11-24T17:01:07.251Z',
      },
    ],
  },
  'get /api/v1/desks/{desk}/reply-requests/{id}': {
    id: '01a20e81-0934-74f6-bea7-29fa209c38f2',
    claimId: '01a20e81-0835-756d-86fb-ed817a4be2ec',
    sourceId: '01a20e81-07e0-740a-a5c6-2f6fcd941c81',
    channel: 'press_office',
    question: 'Was the bridge hit?',
    sentAt: '2026-11-24T17:01:07.251Z',
    dueAt: '2026-11-25T17:01:07.251Z',
    outcome: 'awaiting',
    version: 1,
    recordedAt: '2026-11-24T17:01:07.251Z',
  },
  'patch /api/v1/desks/{desk}/reply-requests/{id}': {
    id: '01a20e81-0934-74f6-bea7-29fa209c38f2',
    claimId: '01a20e81-0835-756d-86fb-ed817a4be2ec',
    sourceId: '01a20e81-07e0-740a-a5c6-2f6fcd941c81',
    channel: 'press_office',
    question: 'Was the bridge hit?',
    sentAt: '2026-11-24T17:01:07.251Z',
    dueAt: '2026-11-25T17:01:07.251Z',
    outcome: 'declined',
    closedAt: '2026-11-24T17:01:07.269Z',
    version: 2,
    recordedAt: '2026-11-24T17:01:07.251Z',
  },
  'post /api/v1/desks/{desk}/claims/{id}/review': {
    id: '01a2230d-adef-7410-8d10-f90e2984fd42',
    claimId: '01a2230d-aba5-7252-b936-906cdca68a82',
    state: 'inbox',
    round: 1,
    version: 1,
    submittedAt: '2026-11-28T16:47:08.782Z',
    stepDueAt: '2026-11-29T16:47:08.782Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a2230d-ab93-720c-8390-f89d6ee0b69e',
      disputeState: 'uncontested',
    },
    contributors: ['01a2230d-a17c-70a7-a1b5-e5e544a4e757'],
    earlierVerdicts: [],
    clashes: [],
    can: {
      accept: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can accept.',
          },
        ],
      },
      decline: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can decline.',
          },
        ],
      },
      merge: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can merge.',
          },
        ],
      },
      take: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «inbox»; take is for one in «queued».',
          },
        ],
      },
      assign: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can assign.',
          },
        ],
      },
      release: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «inbox»; release is for one in «researching».',
          },
        ],
      },
      propose: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «inbox»; propose is for one in «researching».',
          },
        ],
      },
      return: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «inbox»; return is for one in «second_read» or «sign_off».',
          },
        ],
      },
      pass: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «inbox»; pass is for one in «second_read».',
          },
        ],
      },
      vote: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can vote.',
          },
        ],
      },
      publish: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can publish.',
          },
        ],
      },
      schedule: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can schedule.',
          },
        ],
      },
      reopen: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can reopen.',
          },
        ],
      },
      correct: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can correct.',
          },
        ],
      },
      withdraw: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can withdraw.',
          },
        ],
      },
      hold: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can hold.',
          },
        ],
      },
      lift: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can lift.',
          },
        ],
      },
      prioritise: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can prioritise.',
          },
        ],
      },
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/accept': {
    id: '01a2230d-adef-7410-8d10-f90e2984fd42',
    claimId: '01a2230d-aba5-7252-b936-906cdca68a82',
    state: 'queued',
    round: 1,
    version: 2,
    submittedAt: '2026-11-28T16:47:08.782Z',
    priority: 'urgent',
    dueAt: '2026-11-29T00:47:08.828Z',
    stepDueAt: '2026-12-01T16:47:08.828Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T16:47:08.828Z',
    editorId: '01a2230d-a153-72c2-867d-0a128a2d4383',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a2230d-ab93-720c-8390-f89d6ee0b69e',
      disputeState: 'uncontested',
    },
    contributors: ['01a2230d-a17c-70a7-a1b5-e5e544a4e757'],
    earlierVerdicts: [],
    clashes: [],
    can: {
      accept: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «queued»; accept is for one in «inbox».',
          },
        ],
      },
      decline: {
        allowed: true,
        reasons: [],
      },
      merge: {
        allowed: true,
        reasons: [],
      },
      take: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only a fact-checker can take.',
          },
        ],
      },
      assign: {
        allowed: true,
        reasons: [],
      },
      release: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «queued»; release is for one in «researching».',
          },
        ],
      },
      propose: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only a fact-checker can propose.',
          },
        ],
      },
      return: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «queued»; return is for one in «second_read» or «sign_off».',
          },
        ],
      },
      pass: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «queued»; pass is for one in «second_read».',
          },
        ],
      },
      vote: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «queued»; vote is for one in «sign_off».',
          },
        ],
      },
      publish: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «queued»; publish is for one in «approved».',
          },
        ],
      },
      schedule: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «queued»; schedule is for one in «approved».',
          },
        ],
      },
      reopen: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «queued»; reopen is for one in «published».',
          },
        ],
      },
      correct: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «queued»; correct is for one in «published».',
          },
        ],
      },
      withdraw: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «queued»; withdraw is for one in «published».',
          },
        ],
      },
      hold: {
        allowed: true,
        reasons: [],
      },
      lift: {
        allowed: false,
        reasons: [
          {
            code: 'review.not_held',
            text: 'It is not on hold.',
          },
        ],
      },
      prioritise: {
        allowed: true,
        reasons: [],
      },
    },
  },
  'patch /api/v1/desks/{desk}/reviews/{id}': {
    id: '01a2230d-adef-7410-8d10-f90e2984fd42',
    claimId: '01a2230d-aba5-7252-b936-906cdca68a82',
    state: 'queued',
    round: 1,
    version: 3,
    submittedAt: '2026-11-28T16:47:08.782Z',
    priority: 'high',
    dueAt: '2026-11-29T00:47:08.828Z',
    stepDueAt: '2026-12-01T16:47:08.828Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T16:47:08.828Z',
    editorId: '01a2230d-a153-72c2-867d-0a128a2d4383',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a2230d-ab93-720c-8390-f89d6ee0b69e',
      disputeState: 'uncontested',
    },
    contributors: ['01a2230d-a17c-70a7-a1b5-e5e544a4e757'],
    earlierVerdicts: [],
    clashes: [],
    can: {
      accept: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «queued»; accept is for one in «inbox».',
          },
        ],
      },
      decline: {
        allowed: true,
        reasons: [],
      },
      merge: {
        allowed: true,
        reasons: [],
      },
      take: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only a fact-checker can take.',
          },
        ],
      },
      assign: {
        allowed: true,
        reasons: [],
      },
      release: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «queued»; release is for one in «researching».',
          },
        ],
      },
      propose: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only a fact-checker can propose.',
          },
        ],
      },
      return: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «queued»; return is for one in «second_read» or «sign_off».',
          },
        ],
      },
      pass: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «queued»; pass is for one in «second_read».',
          },
        ],
      },
      vote: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «queued»; vote is for one in «sign_off».',
          },
        ],
      },
      publish: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «queued»; publish is for one in «approved».',
          },
        ],
      },
      schedule: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «queued»; schedule is for one in «approved».',
          },
        ],
      },
      reopen: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «queued»; reopen is for one in «published».',
          },
        ],
      },
      correct: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «queued»; correct is for one in «published».',
          },
        ],
      },
      withdraw: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «queued»; withdraw is for one in «published».',
          },
        ],
      },
      hold: {
        allowed: true,
        reasons: [],
      },
      lift: {
        allowed: false,
        reasons: [
          {
            code: 'review.not_held',
            text: 'It is not on hold.',
          },
        ],
      },
      prioritise: {
        allowed: true,
        reasons: [],
      },
    },
  },
  'get /api/v1/desks/{desk}/queue': {
    data: [
      {
        id: '01a2230d-adef-7410-8d10-f90e2984fd42',
        claimId: '01a2230d-aba5-7252-b936-906cdca68a82',
        state: 'queued',
        round: 1,
        version: 3,
        submittedAt: '2026-11-28T16:47:08.782Z',
        priority: 'high',
        dueAt: '2026-11-29T00:47:08.828Z',
        stepDueAt: '2026-12-01T16:47:08.828Z',
        policyVersion: 1,
        holds: [],
        openReplies: 0,
        queuedAt: '2026-11-28T16:47:08.828Z',
        editorId: '01a2230d-a153-72c2-867d-0a128a2d4383',
        claim: {
          topics: ['war'],
          wording: 'The bridge over the Tila was hit.',
          language: 'en',
          disputeId: '01a2230d-ab93-720c-8390-f89d6ee0b69e',
          disputeState: 'uncontested',
        },
        contributors: ['01a2230d-a17c-70a7-a1b5-e5e544a4e757'],
        earlierVerdicts: [],
        clashes: [],
        can: {
          accept: {
            allowed: false,
            reasons: [
              {
                code: 'review.role',
                text: 'Only an editor can accept.',
              },
            ],
          },
          decline: {
            allowed: false,
            reasons: [
              {
                code: 'review.role',
                text: 'Only an editor can decline.',
              },
            ],
          },
          merge: {
            allowed: false,
            reasons: [
              {
                code: 'review.role',
                text: 'Only an editor can merge.',
              },
            ],
          },
          take: {
            allowed: true,
            reasons: [],
          },
          assign: {
            allowed: false,
            reasons: [
              {
                code: 'review.role',
                text: 'Only an editor can assign.',
              },
            ],
          },
          release: {
            allowed: false,
            reasons: [
              {
                code: 'review.wrong_state',
                text: 'The review is in «queued»; release is for one in «researching».',
              },
            ],
          },
          propose: {
            allowed: false,
            reasons: [
              {
                code: 'review.wrong_state',
                text: 'The review is in «queued»; propose is for one in «researching».',
              },
            ],
          },
          return: {
            allowed: false,
            reasons: [
              {
                code: 'review.wrong_state',
                text: 'The review is in «queued»; return is for one in «second_read» or «sign_off».',
              },
            ],
          },
          pass: {
            allowed: false,
            reasons: [
              {
                code: 'review.wrong_state',
                text: 'The review is in «queued»; pass is for one in «second_read».',
              },
            ],
          },
          vote: {
            allowed: false,
            reasons: [
              {
                code: 'review.role',
                text: 'Only an editor can vote.',
              },
            ],
          },
          publish: {
            allowed: false,
            reasons: [
              {
                code: 'review.role',
                text: 'Only an editor can publish.',
              },
            ],
          },
          schedule: {
            allowed: false,
            reasons: [
              {
                code: 'review.role',
                text: 'Only an editor can schedule.',
              },
            ],
          },
          reopen: {
            allowed: false,
            reasons: [
              {
                code: 'review.role',
                text: 'Only an editor can reopen.',
              },
            ],
          },
          correct: {
            allowed: false,
            reasons: [
              {
                code: 'review.role',
                text: 'Only an editor can correct.',
              },
            ],
          },
          withdraw: {
            allowed: false,
            reasons: [
              {
                code: 'review.role',
                text: 'Only an editor can withdraw.',
              },
            ],
          },
          hold: {
            allowed: false,
            reasons: [
              {
                code: 'review.role',
                text: 'Only an editor can hold.',
              },
            ],
          },
          lift: {
            allowed: false,
            reasons: [
              {
                code: 'review.role',
                text: 'Only an editor can lift.',
              },
            ],
          },
          prioritise: {
            allowed: false,
            reasons: [
              {
                code: 'review.role',
                text: 'Only an editor can prioritise.',
              },
            ],
          },
        },
      },
    ],
    nextCursor:
      'W1siMjAyNi0xMS0yOSIsIjIwMjYtMTEtMjhUMTY6NDc6MDguODI4WiIsIjAxYTIyMzBkLWFkZWYtNzQxMC04ZDEwLWY5MGUyOTg0ZmQ0MiJdLCJbW1wibmV4dFwiLFwiZHVlXCJdXSJd',
  },
  'get /api/v1/desks/{desk}/worklist': {
    data: [
      {
        id: '01a22305-a2e5-7007-b0b8-8f4e6e3dcf4d',
        claimId: '01a22305-a14d-76a3-918a-15b555452c60',
        wording: 'The bridge over the Tila was hit.',
        language: 'en',
        topics: ['war'],
        disputeId: '01a22305-a13c-75cd-b951-a7b73eb79d5f',
        disputeState: 'uncontested',
        state: 'queued',
        round: 1,
        version: 2,
        priority: 'urgent',
        submittedAt: '2026-11-28T16:38:21.668Z',
        queuedAt: '2026-11-28T16:38:21.710Z',
        dueAt: '2026-11-29T00:38:21.710Z',
        stepDueAt: '2026-12-01T16:38:21.710Z',
        holds: [],
        editorId: '01a22305-991d-7267-9317-90f8b741e8b1',
        sources: [
          {
            id: '01a22305-a0d7-725f-9e0b-b2f5d81c9c61',
            name: 'Ministry of National Defence of Romania',
          },
        ],
        counterclaims: 0,
      },
    ],
    nextCursor:
      'W1siMjAyNi0xMS0yOSAwMDozODoyMS43MSswMCIsIjAxYTIyMzA1LWEyZTUtNzAwNy1iMGI4LThmNGU2ZTNkY2Y0ZCJdLCJbW1wic29ydFwiLFwiZHVlXCJdXSJd',
    count: 8,
  },
  'get /api/v1/desks/{desk}/worklist/counts': {
    data: [
      {
        state: 'inbox',
        count: 1,
        overdue: 0,
      },
      {
        state: 'queued',
        count: 3,
        overdue: 0,
      },
    ],
  },
  'post /api/v1/desks/{desk}/views': {
    id: '01a22316-e4c5-7344-9366-cef71347b2fa',
    name: 'Urgent, on the borders',
    query: {
      state: 'queued',
      topic: 'borders',
      sort: 'priority',
    },
    position: 0,
  },
  'patch /api/v1/desks/{desk}/views/{id}': {
    id: '01a22316-e4c5-7344-9366-cef71347b2fa',
    name: 'Borders',
    query: {
      sort: 'priority',
      state: 'queued',
      topic: 'borders',
    },
    position: 0,
  },
  'get /api/v1/desks/{desk}/views': {
    data: [
      {
        id: '01a22316-e4c5-7344-9366-cef71347b2fa',
        name: 'Borders',
        query: {
          sort: 'priority',
          state: 'queued',
          topic: 'borders',
        },
        position: 0,
        count: 1,
      },
    ],
  },
  'post /api/v1/desks/{desk}/reviews/{id}/comments': {
    id: '01a22313-484f-7679-b0ba-0f3f151b85e2',
    text: 'Is there a second source for the pictures?',
    mentions: ['01a22313-2e45-7625-9986-bacaeec6e1b7'],
    by: {
      memberId: '01a22313-2e53-721c-bd9a-b21bee24b387',
      name: 'Edith Lang',
    },
    createdAt: '2026-11-28T16:53:15.972Z',
    can: {
      void: {
        allowed: true,
        reasons: [],
      },
    },
  },
  'get /api/v1/desks/{desk}/reviews/{id}/comments': {
    data: [
      {
        id: '01a22313-484f-7679-b0ba-0f3f151b85e2',
        text: 'Is there a second source for the pictures?',
        mentions: ['01a22313-2e45-7625-9986-bacaeec6e1b7'],
        by: {
          memberId: '01a22313-2e53-721c-bd9a-b21bee24b387',
          name: 'Edith Lang',
        },
        createdAt: '2026-11-28T16:53:15.972Z',
        can: {
          void: {
            allowed: false,
            reasons: [
              {
                code: 'comment.not_author',
                text: 'Only whoever wrote a comment takes it back.',
              },
            ],
          },
        },
      },
    ],
  },
  'post /api/v1/desks/{desk}/comments/{id}/void': {
    id: '01a22313-484f-7679-b0ba-0f3f151b85e2',
    mentions: [],
    voidedAt: '2026-11-28T16:53:16.024Z',
    by: {
      memberId: '01a22313-2e53-721c-bd9a-b21bee24b387',
      name: 'Edith Lang',
    },
    createdAt: '2026-11-28T16:53:15.972Z',
    can: {
      void: {
        allowed: false,
        reasons: [
          {
            code: 'comment.voided',
            text: 'This comment was taken back already.',
          },
        ],
      },
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/seen': {
    before: '2026-11-28T16:53:16.042Z',
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/take': {
    id: '01a22313-46f3-74a0-9bb2-e32447492aa1',
    claimId: '01a22313-424c-739d-aedc-c42dc3d1fc1e',
    state: 'researching',
    round: 1,
    version: 4,
    submittedAt: '2026-11-28T16:53:15.634Z',
    priority: 'high',
    dueAt: '2026-11-29T00:53:15.721Z',
    stepDueAt: '2026-12-01T16:53:16.095Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T16:53:15.721Z',
    assigneeId: '01a22313-2e45-7625-9986-bacaeec6e1b7',
    editorId: '01a22313-2e53-721c-bd9a-b21bee24b387',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22313-4230-7777-a95e-f2310fed2617',
      disputeState: 'uncontested',
    },
    contributors: ['01a22313-2e45-7625-9986-bacaeec6e1b7'],
    lease: {
      fence: 1,
      expiresAt: '2026-11-28T17:08:16.095Z',
    },
    earlierVerdicts: [],
    clashes: [],
    can: {
      accept: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can accept.',
          },
        ],
      },
      decline: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can decline.',
          },
        ],
      },
      merge: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can merge.',
          },
        ],
      },
      take: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «researching»; take is for one in «queued».',
          },
        ],
      },
      assign: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can assign.',
          },
        ],
      },
      release: {
        allowed: true,
        reasons: [],
      },
      propose: {
        allowed: true,
        reasons: [],
      },
      return: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «researching»; return is for one in «second_read» or «sign_off».',
          },
        ],
      },
      pass: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «researching»; pass is for one in «second_read».',
          },
        ],
      },
      vote: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can vote.',
          },
        ],
      },
      publish: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can publish.',
          },
        ],
      },
      schedule: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can schedule.',
          },
        ],
      },
      reopen: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can reopen.',
          },
        ],
      },
      correct: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can correct.',
          },
        ],
      },
      withdraw: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can withdraw.',
          },
        ],
      },
      hold: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can hold.',
          },
        ],
      },
      lift: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can lift.',
          },
        ],
      },
      prioritise: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can prioritise.',
          },
        ],
      },
    },
    seenAt: '2026-11-28T16:53:16.060Z',
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/release': {
    id: '01a2230d-adef-7410-8d10-f90e2984fd42',
    claimId: '01a2230d-aba5-7252-b936-906cdca68a82',
    state: 'queued',
    round: 1,
    version: 7,
    submittedAt: '2026-11-28T16:47:08.782Z',
    priority: 'high',
    dueAt: '2026-11-29T00:47:08.828Z',
    stepDueAt: '2026-12-01T16:47:09.314Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T16:47:08.828Z',
    editorId: '01a2230d-a153-72c2-867d-0a128a2d4383',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a2230d-ab93-720c-8390-f89d6ee0b69e',
      disputeState: 'uncontested',
    },
    contributors: ['01a2230d-a17c-70a7-a1b5-e5e544a4e757'],
    earlierVerdicts: [],
    clashes: [],
    can: {
      accept: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «queued»; accept is for one in «inbox».',
          },
        ],
      },
      decline: {
        allowed: true,
        reasons: [],
      },
      merge: {
        allowed: true,
        reasons: [],
      },
      take: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only a fact-checker can take.',
          },
        ],
      },
      assign: {
        allowed: true,
        reasons: [],
      },
      release: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «queued»; release is for one in «researching».',
          },
        ],
      },
      propose: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only a fact-checker can propose.',
          },
        ],
      },
      return: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «queued»; return is for one in «second_read» or «sign_off».',
          },
        ],
      },
      pass: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «queued»; pass is for one in «second_read».',
          },
        ],
      },
      vote: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «queued»; vote is for one in «sign_off».',
          },
        ],
      },
      publish: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «queued»; publish is for one in «approved».',
          },
        ],
      },
      schedule: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «queued»; schedule is for one in «approved».',
          },
        ],
      },
      reopen: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «queued»; reopen is for one in «published».',
          },
        ],
      },
      correct: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «queued»; correct is for one in «published».',
          },
        ],
      },
      withdraw: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «queued»; withdraw is for one in «published».',
          },
        ],
      },
      hold: {
        allowed: true,
        reasons: [],
      },
      lift: {
        allowed: false,
        reasons: [
          {
            code: 'review.not_held',
            text: 'It is not on hold.',
          },
        ],
      },
      prioritise: {
        allowed: true,
        reasons: [],
      },
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/assign': {
    id: '01a2230d-adef-7410-8d10-f90e2984fd42',
    claimId: '01a2230d-aba5-7252-b936-906cdca68a82',
    state: 'researching',
    round: 1,
    version: 6,
    submittedAt: '2026-11-28T16:47:08.782Z',
    priority: 'high',
    dueAt: '2026-11-29T00:47:08.828Z',
    stepDueAt: '2026-12-01T16:47:09.259Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T16:47:08.828Z',
    assigneeId: '01a2230d-a17c-70a7-a1b5-e5e544a4e757',
    editorId: '01a2230d-a153-72c2-867d-0a128a2d4383',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a2230d-ab93-720c-8390-f89d6ee0b69e',
      disputeState: 'uncontested',
    },
    contributors: ['01a2230d-a17c-70a7-a1b5-e5e544a4e757'],
    earlierVerdicts: [],
    clashes: [],
    can: {
      accept: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «researching»; accept is for one in «inbox».',
          },
        ],
      },
      decline: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «researching»; decline is for one in «inbox» or «queued».',
          },
        ],
      },
      merge: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «researching»; merge is for one in «inbox» or «queued».',
          },
        ],
      },
      take: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only a fact-checker can take.',
          },
        ],
      },
      assign: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «researching»; assign is for one in «queued».',
          },
        ],
      },
      release: {
        allowed: true,
        reasons: [],
      },
      propose: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only a fact-checker can propose.',
          },
        ],
      },
      return: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «researching»; return is for one in «second_read» or «sign_off».',
          },
        ],
      },
      pass: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «researching»; pass is for one in «second_read».',
          },
        ],
      },
      vote: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «researching»; vote is for one in «sign_off».',
          },
        ],
      },
      publish: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «researching»; publish is for one in «approved».',
          },
        ],
      },
      schedule: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «researching»; schedule is for one in «approved».',
          },
        ],
      },
      reopen: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «researching»; reopen is for one in «published».',
          },
        ],
      },
      correct: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «researching»; correct is for one in «published».',
          },
        ],
      },
      withdraw: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «researching»; withdraw is for one in «published».',
          },
        ],
      },
      hold: {
        allowed: true,
        reasons: [],
      },
      lift: {
        allowed: false,
        reasons: [
          {
            code: 'review.not_held',
            text: 'It is not on hold.',
          },
        ],
      },
      prioritise: {
        allowed: true,
        reasons: [],
      },
    },
  },
  'post /api/v1/desks/{desk}/queue/next': {
    review: {
      id: '01a2230d-adef-7410-8d10-f90e2984fd42',
      claimId: '01a2230d-aba5-7252-b936-906cdca68a82',
      state: 'researching',
      round: 1,
      version: 8,
      submittedAt: '2026-11-28T16:47:08.782Z',
      priority: 'high',
      dueAt: '2026-11-29T00:47:08.828Z',
      stepDueAt: '2026-12-01T16:47:09.343Z',
      policyVersion: 1,
      holds: [],
      openReplies: 0,
      queuedAt: '2026-11-28T16:47:08.828Z',
      assigneeId: '01a2230d-a197-769a-ba1f-ac2e5a228c54',
      editorId: '01a2230d-a153-72c2-867d-0a128a2d4383',
      claim: {
        topics: ['war'],
        wording: 'The bridge over the Tila was hit.',
        language: 'en',
        disputeId: '01a2230d-ab93-720c-8390-f89d6ee0b69e',
        disputeState: 'uncontested',
      },
      contributors: ['01a2230d-a17c-70a7-a1b5-e5e544a4e757'],
      lease: {
        fence: 3,
        expiresAt: '2026-11-28T17:02:09.343Z',
      },
      earlierVerdicts: [],
      clashes: [],
      can: {
        accept: {
          allowed: false,
          reasons: [
            {
              code: 'review.role',
              text: 'Only an editor can accept.',
            },
          ],
        },
        decline: {
          allowed: false,
          reasons: [
            {
              code: 'review.role',
              text: 'Only an editor can decline.',
            },
          ],
        },
        merge: {
          allowed: false,
          reasons: [
            {
              code: 'review.role',
              text: 'Only an editor can merge.',
            },
          ],
        },
        take: {
          allowed: false,
          reasons: [
            {
              code: 'review.wrong_state',
              text: 'The review is in «researching»; take is for one in «queued».',
            },
          ],
        },
        assign: {
          allowed: false,
          reasons: [
            {
              code: 'review.role',
              text: 'Only an editor can assign.',
            },
          ],
        },
        release: {
          allowed: true,
          reasons: [],
        },
        propose: {
          allowed: true,
          reasons: [],
        },
        return: {
          allowed: false,
          reasons: [
            {
              code: 'review.wrong_state',
              text: 'The review is in «researching»; return is for one in «second_read» or «sign_off».',
            },
          ],
        },
        pass: {
          allowed: false,
          reasons: [
            {
              code: 'review.wrong_state',
              text: 'The review is in «researching»; pass is for one in «second_read».',
            },
          ],
        },
        vote: {
          allowed: false,
          reasons: [
            {
              code: 'review.role',
              text: 'Only an editor can vote.',
            },
          ],
        },
        publish: {
          allowed: false,
          reasons: [
            {
              code: 'review.role',
              text: 'Only an editor can publish.',
            },
          ],
        },
        schedule: {
          allowed: false,
          reasons: [
            {
              code: 'review.role',
              text: 'Only an editor can schedule.',
            },
          ],
        },
        reopen: {
          allowed: false,
          reasons: [
            {
              code: 'review.role',
              text: 'Only an editor can reopen.',
            },
          ],
        },
        correct: {
          allowed: false,
          reasons: [
            {
              code: 'review.role',
              text: 'Only an editor can correct.',
            },
          ],
        },
        withdraw: {
          allowed: false,
          reasons: [
            {
              code: 'review.role',
              text: 'Only an editor can withdraw.',
            },
          ],
        },
        hold: {
          allowed: false,
          reasons: [
            {
              code: 'review.role',
              text: 'Only an editor can hold.',
            },
          ],
        },
        lift: {
          allowed: false,
          reasons: [
            {
              code: 'review.role',
              text: 'Only an editor can lift.',
            },
          ],
        },
        prioritise: {
          allowed: false,
          reasons: [
            {
              code: 'review.role',
              text: 'Only an editor can prioritise.',
            },
          ],
        },
      },
    },
    lease: {
      fence: 3,
      expiresAt: '2026-11-28T17:02:09.343Z',
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/lease': {
    fence: 3,
    expiresAt: '2026-11-24T17:16:07.437Z',
  },
  'patch /api/v1/desks/{desk}/reviews/{id}/draft': {
    id: '01a2230d-adef-7410-8d10-f90e2984fd42',
    claimId: '01a2230d-aba5-7252-b936-906cdca68a82',
    state: 'researching',
    round: 1,
    version: 8,
    submittedAt: '2026-11-28T16:47:08.782Z',
    priority: 'high',
    dueAt: '2026-11-29T00:47:08.828Z',
    stepDueAt: '2026-12-01T16:47:09.343Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T16:47:08.828Z',
    assigneeId: '01a2230d-a197-769a-ba1f-ac2e5a228c54',
    editorId: '01a2230d-a153-72c2-867d-0a128a2d4383',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a2230d-ab93-720c-8390-f89d6ee0b69e',
      disputeState: 'uncontested',
    },
    contributors: ['01a2230d-a197-769a-ba1f-ac2e5a228c54', '01a2230d-a17c-70a7-a1b5-e5e544a4e757'],
    lease: {
      fence: 3,
      expiresAt: '2026-11-28T17:02:09.394Z',
    },
    draft: {
      summary: 'A picture shows',
      savedBy: '01a2230d-a197-769a-ba1f-ac2e5a228c54',
      savedAt: '2026-11-28T16:47:09.394Z',
    },
    earlierVerdicts: [],
    clashes: [],
    can: {
      accept: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can accept.',
          },
        ],
      },
      decline: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can decline.',
          },
        ],
      },
      merge: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can merge.',
          },
        ],
      },
      take: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «researching»; take is for one in «queued».',
          },
        ],
      },
      assign: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can assign.',
          },
        ],
      },
      release: {
        allowed: true,
        reasons: [],
      },
      propose: {
        allowed: true,
        reasons: [],
      },
      return: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «researching»; return is for one in «second_read» or «sign_off».',
          },
        ],
      },
      pass: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «researching»; pass is for one in «second_read».',
          },
        ],
      },
      vote: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can vote.',
          },
        ],
      },
      publish: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can publish.',
          },
        ],
      },
      schedule: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can schedule.',
          },
        ],
      },
      reopen: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can reopen.',
          },
        ],
      },
      correct: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can correct.',
          },
        ],
      },
      withdraw: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can withdraw.',
          },
        ],
      },
      hold: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can hold.',
          },
        ],
      },
      lift: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can lift.',
          },
        ],
      },
      prioritise: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can prioritise.',
          },
        ],
      },
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/propose': {
    id: '01a2230d-adef-7410-8d10-f90e2984fd42',
    claimId: '01a2230d-aba5-7252-b936-906cdca68a82',
    state: 'second_read',
    round: 1,
    version: 11,
    submittedAt: '2026-11-28T16:47:08.782Z',
    priority: 'high',
    dueAt: '2026-11-29T00:47:08.828Z',
    stepDueAt: '2026-11-29T16:47:09.661Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T16:47:08.828Z',
    assigneeId: '01a2230d-a197-769a-ba1f-ac2e5a228c54',
    editorId: '01a2230d-a153-72c2-867d-0a128a2d4383',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a2230d-ab93-720c-8390-f89d6ee0b69e',
      disputeState: 'uncontested',
    },
    contributors: ['01a2230d-a197-769a-ba1f-ac2e5a228c54', '01a2230d-a17c-70a7-a1b5-e5e544a4e757'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a2230d-a197-769a-ba1f-ac2e5a228c54',
      savedAt: '2026-11-28T16:47:09.394Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a2230d-a197-769a-ba1f-ac2e5a228c54',
      proposedAt: '2026-11-28T16:47:09.661Z',
      label: 'True',
    },
    earlierVerdicts: [
      {
        number: 1,
        round: 1,
        rating: 'true',
        normalised: 'true',
        summary: 'A picture shows it.',
        cites: [],
        proposedBy: '01a2230d-a197-769a-ba1f-ac2e5a228c54',
        proposedAt: '2026-11-28T16:47:09.561Z',
        label: 'True',
        votes: [],
      },
    ],
    clashes: [],
    can: {
      accept: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can accept.',
          },
        ],
      },
      decline: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can decline.',
          },
        ],
      },
      merge: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can merge.',
          },
        ],
      },
      take: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «second_read»; take is for one in «queued».',
          },
        ],
      },
      assign: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can assign.',
          },
        ],
      },
      release: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «second_read»; release is for one in «researching».',
          },
        ],
      },
      propose: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «second_read»; propose is for one in «researching».',
          },
        ],
      },
      return: {
        allowed: false,
        reasons: [
          {
            code: 'review.four_eyes',
            text: 'You contributed to this review, so somebody else has to judge it.',
          },
        ],
      },
      pass: {
        allowed: false,
        reasons: [
          {
            code: 'review.four_eyes',
            text: 'You contributed to this review, so somebody else has to judge it.',
          },
        ],
      },
      vote: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can vote.',
          },
        ],
      },
      publish: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can publish.',
          },
        ],
      },
      schedule: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can schedule.',
          },
        ],
      },
      reopen: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can reopen.',
          },
        ],
      },
      correct: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can correct.',
          },
        ],
      },
      withdraw: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can withdraw.',
          },
        ],
      },
      hold: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can hold.',
          },
        ],
      },
      lift: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can lift.',
          },
        ],
      },
      prioritise: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can prioritise.',
          },
        ],
      },
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/return': {
    id: '01a2230d-adef-7410-8d10-f90e2984fd42',
    claimId: '01a2230d-aba5-7252-b936-906cdca68a82',
    state: 'researching',
    round: 1,
    version: 10,
    submittedAt: '2026-11-28T16:47:08.782Z',
    priority: 'high',
    dueAt: '2026-11-29T00:47:08.828Z',
    stepDueAt: '2026-12-01T16:47:09.606Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T16:47:08.828Z',
    assigneeId: '01a2230d-a197-769a-ba1f-ac2e5a228c54',
    editorId: '01a2230d-a153-72c2-867d-0a128a2d4383',
    returned: {
      at: '2026-11-28T16:47:09.606Z',
      by: '01a2230d-a153-72c2-867d-0a128a2d4383',
      reason: 'returned',
      comment: 'Name its source.',
    },
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a2230d-ab93-720c-8390-f89d6ee0b69e',
      disputeState: 'uncontested',
    },
    contributors: ['01a2230d-a197-769a-ba1f-ac2e5a228c54', '01a2230d-a17c-70a7-a1b5-e5e544a4e757'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a2230d-a197-769a-ba1f-ac2e5a228c54',
      savedAt: '2026-11-28T16:47:09.394Z',
    },
    verdict: {
      number: 1,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A picture shows it.',
      cites: [],
      proposedBy: '01a2230d-a197-769a-ba1f-ac2e5a228c54',
      proposedAt: '2026-11-28T16:47:09.561Z',
      label: 'True',
    },
    earlierVerdicts: [],
    clashes: [],
    can: {
      accept: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «researching»; accept is for one in «inbox».',
          },
        ],
      },
      decline: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «researching»; decline is for one in «inbox» or «queued».',
          },
        ],
      },
      merge: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «researching»; merge is for one in «inbox» or «queued».',
          },
        ],
      },
      take: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only a fact-checker can take.',
          },
        ],
      },
      assign: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «researching»; assign is for one in «queued».',
          },
        ],
      },
      release: {
        allowed: true,
        reasons: [],
      },
      propose: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only a fact-checker can propose.',
          },
        ],
      },
      return: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «researching»; return is for one in «second_read» or «sign_off».',
          },
        ],
      },
      pass: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «researching»; pass is for one in «second_read».',
          },
        ],
      },
      vote: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «researching»; vote is for one in «sign_off».',
          },
        ],
      },
      publish: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «researching»; publish is for one in «approved».',
          },
        ],
      },
      schedule: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «researching»; schedule is for one in «approved».',
          },
        ],
      },
      reopen: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «researching»; reopen is for one in «published».',
          },
        ],
      },
      correct: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «researching»; correct is for one in «published».',
          },
        ],
      },
      withdraw: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «researching»; withdraw is for one in «published».',
          },
        ],
      },
      hold: {
        allowed: true,
        reasons: [],
      },
      lift: {
        allowed: false,
        reasons: [
          {
            code: 'review.not_held',
            text: 'It is not on hold.',
          },
        ],
      },
      prioritise: {
        allowed: true,
        reasons: [],
      },
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/pass': {
    id: '01a2230d-adef-7410-8d10-f90e2984fd42',
    claimId: '01a2230d-aba5-7252-b936-906cdca68a82',
    state: 'sign_off',
    round: 1,
    version: 12,
    submittedAt: '2026-11-28T16:47:08.782Z',
    priority: 'high',
    dueAt: '2026-11-29T00:47:08.828Z',
    stepDueAt: '2026-11-29T16:47:09.724Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T16:47:08.828Z',
    assigneeId: '01a2230d-a197-769a-ba1f-ac2e5a228c54',
    editorId: '01a2230d-a153-72c2-867d-0a128a2d4383',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a2230d-ab93-720c-8390-f89d6ee0b69e',
      disputeState: 'uncontested',
    },
    contributors: ['01a2230d-a197-769a-ba1f-ac2e5a228c54', '01a2230d-a17c-70a7-a1b5-e5e544a4e757'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a2230d-a197-769a-ba1f-ac2e5a228c54',
      savedAt: '2026-11-28T16:47:09.394Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a2230d-a197-769a-ba1f-ac2e5a228c54',
      proposedAt: '2026-11-28T16:47:09.661Z',
      label: 'True',
    },
    earlierVerdicts: [
      {
        number: 1,
        round: 1,
        rating: 'true',
        normalised: 'true',
        summary: 'A picture shows it.',
        cites: [],
        proposedBy: '01a2230d-a197-769a-ba1f-ac2e5a228c54',
        proposedAt: '2026-11-28T16:47:09.561Z',
        label: 'True',
        votes: [],
      },
    ],
    ballot: {
      votes: 1,
      cast: 0,
    },
    clashes: [],
    can: {
      accept: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «sign_off»; accept is for one in «inbox».',
          },
        ],
      },
      decline: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «sign_off»; decline is for one in «inbox» or «queued».',
          },
        ],
      },
      merge: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «sign_off»; merge is for one in «inbox» or «queued».',
          },
        ],
      },
      take: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only a fact-checker can take.',
          },
        ],
      },
      assign: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «sign_off»; assign is for one in «queued».',
          },
        ],
      },
      release: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «sign_off»; release is for one in «researching».',
          },
        ],
      },
      propose: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only a fact-checker can propose.',
          },
        ],
      },
      return: {
        allowed: true,
        reasons: [],
      },
      pass: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «sign_off»; pass is for one in «second_read».',
          },
        ],
      },
      vote: {
        allowed: true,
        reasons: [],
      },
      publish: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «sign_off»; publish is for one in «approved».',
          },
        ],
      },
      schedule: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «sign_off»; schedule is for one in «approved».',
          },
        ],
      },
      reopen: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «sign_off»; reopen is for one in «published».',
          },
        ],
      },
      correct: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «sign_off»; correct is for one in «published».',
          },
        ],
      },
      withdraw: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «sign_off»; withdraw is for one in «published».',
          },
        ],
      },
      hold: {
        allowed: true,
        reasons: [],
      },
      lift: {
        allowed: false,
        reasons: [
          {
            code: 'review.not_held',
            text: 'It is not on hold.',
          },
        ],
      },
      prioritise: {
        allowed: true,
        reasons: [],
      },
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/vote': {
    id: '01a2230d-adef-7410-8d10-f90e2984fd42',
    claimId: '01a2230d-aba5-7252-b936-906cdca68a82',
    state: 'approved',
    round: 1,
    version: 13,
    submittedAt: '2026-11-28T16:47:08.782Z',
    priority: 'high',
    dueAt: '2026-11-29T00:47:08.828Z',
    stepDueAt: '2026-11-29T16:47:09.758Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T16:47:08.828Z',
    assigneeId: '01a2230d-a197-769a-ba1f-ac2e5a228c54',
    editorId: '01a2230d-a153-72c2-867d-0a128a2d4383',
    signedAt: '2026-11-28T16:47:09.758Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a2230d-ab93-720c-8390-f89d6ee0b69e',
      disputeState: 'uncontested',
    },
    contributors: ['01a2230d-a197-769a-ba1f-ac2e5a228c54', '01a2230d-a17c-70a7-a1b5-e5e544a4e757'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a2230d-a197-769a-ba1f-ac2e5a228c54',
      savedAt: '2026-11-28T16:47:09.394Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a2230d-a197-769a-ba1f-ac2e5a228c54',
      proposedAt: '2026-11-28T16:47:09.661Z',
      label: 'True',
    },
    earlierVerdicts: [
      {
        number: 1,
        round: 1,
        rating: 'true',
        normalised: 'true',
        summary: 'A picture shows it.',
        cites: [],
        proposedBy: '01a2230d-a197-769a-ba1f-ac2e5a228c54',
        proposedAt: '2026-11-28T16:47:09.561Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a2230d-a153-72c2-867d-0a128a2d4383',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-28T16:47:09.758Z',
      },
    ],
    clashes: [],
    can: {
      accept: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «approved»; accept is for one in «inbox».',
          },
        ],
      },
      decline: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «approved»; decline is for one in «inbox» or «queued».',
          },
        ],
      },
      merge: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «approved»; merge is for one in «inbox» or «queued».',
          },
        ],
      },
      take: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only a fact-checker can take.',
          },
        ],
      },
      assign: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «approved»; assign is for one in «queued».',
          },
        ],
      },
      release: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «approved»; release is for one in «researching».',
          },
        ],
      },
      propose: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only a fact-checker can propose.',
          },
        ],
      },
      return: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «approved»; return is for one in «second_read» or «sign_off».',
          },
        ],
      },
      pass: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «approved»; pass is for one in «second_read».',
          },
        ],
      },
      vote: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «approved»; vote is for one in «sign_off».',
          },
        ],
      },
      publish: {
        allowed: true,
        reasons: [],
      },
      schedule: {
        allowed: true,
        reasons: [],
      },
      reopen: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «approved»; reopen is for one in «published».',
          },
        ],
      },
      correct: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «approved»; correct is for one in «published».',
          },
        ],
      },
      withdraw: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «approved»; withdraw is for one in «published».',
          },
        ],
      },
      hold: {
        allowed: true,
        reasons: [],
      },
      lift: {
        allowed: false,
        reasons: [
          {
            code: 'review.not_held',
            text: 'It is not on hold.',
          },
        ],
      },
      prioritise: {
        allowed: true,
        reasons: [],
      },
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/hold': {
    id: '01a2230d-adef-7410-8d10-f90e2984fd42',
    claimId: '01a2230d-aba5-7252-b936-906cdca68a82',
    state: 'approved',
    round: 1,
    version: 14,
    submittedAt: '2026-11-28T16:47:08.782Z',
    priority: 'high',
    dueAt: '2026-11-29T00:47:08.828Z',
    stepDueAt: '2026-11-29T16:47:09.758Z',
    clockPausedAt: '2026-11-28T16:47:09.806Z',
    policyVersion: 1,
    holds: [
      {
        at: '2026-11-28T16:47:09.806+00:00',
        by: '01a2230d-a153-72c2-867d-0a128a2d4383',
        kind: 'legal',
        reason: 'Counsel reads it first.',
      },
    ],
    openReplies: 0,
    queuedAt: '2026-11-28T16:47:08.828Z',
    assigneeId: '01a2230d-a197-769a-ba1f-ac2e5a228c54',
    editorId: '01a2230d-a153-72c2-867d-0a128a2d4383',
    signedAt: '2026-11-28T16:47:09.758Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a2230d-ab93-720c-8390-f89d6ee0b69e',
      disputeState: 'uncontested',
    },
    contributors: ['01a2230d-a197-769a-ba1f-ac2e5a228c54', '01a2230d-a17c-70a7-a1b5-e5e544a4e757'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a2230d-a197-769a-ba1f-ac2e5a228c54',
      savedAt: '2026-11-28T16:47:09.394Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a2230d-a197-769a-ba1f-ac2e5a228c54',
      proposedAt: '2026-11-28T16:47:09.661Z',
      label: 'True',
    },
    earlierVerdicts: [
      {
        number: 1,
        round: 1,
        rating: 'true',
        normalised: 'true',
        summary: 'A picture shows it.',
        cites: [],
        proposedBy: '01a2230d-a197-769a-ba1f-ac2e5a228c54',
        proposedAt: '2026-11-28T16:47:09.561Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a2230d-a153-72c2-867d-0a128a2d4383',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-28T16:47:09.758Z',
      },
    ],
    clashes: [],
    can: {
      accept: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «approved»; accept is for one in «inbox».',
          },
        ],
      },
      decline: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «approved»; decline is for one in «inbox» or «queued».',
          },
        ],
      },
      merge: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «approved»; merge is for one in «inbox» or «queued».',
          },
        ],
      },
      take: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only a fact-checker can take.',
          },
        ],
      },
      assign: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «approved»; assign is for one in «queued».',
          },
        ],
      },
      release: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «approved»; release is for one in «researching».',
          },
        ],
      },
      propose: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only a fact-checker can propose.',
          },
        ],
      },
      return: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «approved»; return is for one in «second_read» or «sign_off».',
          },
        ],
      },
      pass: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «approved»; pass is for one in «second_read».',
          },
        ],
      },
      vote: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «approved»; vote is for one in «sign_off».',
          },
        ],
      },
      publish: {
        allowed: false,
        reasons: [
          {
            code: 'review.held',
            text: 'It is on hold (legal). Lift that first.',
          },
        ],
      },
      schedule: {
        allowed: true,
        reasons: [],
      },
      reopen: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «approved»; reopen is for one in «published».',
          },
        ],
      },
      correct: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «approved»; correct is for one in «published».',
          },
        ],
      },
      withdraw: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «approved»; withdraw is for one in «published».',
          },
        ],
      },
      hold: {
        allowed: true,
        reasons: [],
      },
      lift: {
        allowed: true,
        reasons: [],
      },
      prioritise: {
        allowed: true,
        reasons: [],
      },
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/lift': {
    id: '01a2230d-adef-7410-8d10-f90e2984fd42',
    claimId: '01a2230d-aba5-7252-b936-906cdca68a82',
    state: 'approved',
    round: 1,
    version: 15,
    submittedAt: '2026-11-28T16:47:08.782Z',
    priority: 'high',
    dueAt: '2026-11-29T00:47:08.879Z',
    stepDueAt: '2026-11-29T16:47:09.809Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T16:47:08.828Z',
    assigneeId: '01a2230d-a197-769a-ba1f-ac2e5a228c54',
    editorId: '01a2230d-a153-72c2-867d-0a128a2d4383',
    signedAt: '2026-11-28T16:47:09.758Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a2230d-ab93-720c-8390-f89d6ee0b69e',
      disputeState: 'uncontested',
    },
    contributors: ['01a2230d-a197-769a-ba1f-ac2e5a228c54', '01a2230d-a17c-70a7-a1b5-e5e544a4e757'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a2230d-a197-769a-ba1f-ac2e5a228c54',
      savedAt: '2026-11-28T16:47:09.394Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a2230d-a197-769a-ba1f-ac2e5a228c54',
      proposedAt: '2026-11-28T16:47:09.661Z',
      label: 'True',
    },
    earlierVerdicts: [
      {
        number: 1,
        round: 1,
        rating: 'true',
        normalised: 'true',
        summary: 'A picture shows it.',
        cites: [],
        proposedBy: '01a2230d-a197-769a-ba1f-ac2e5a228c54',
        proposedAt: '2026-11-28T16:47:09.561Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a2230d-a153-72c2-867d-0a128a2d4383',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-28T16:47:09.758Z',
      },
    ],
    clashes: [],
    can: {
      accept: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «approved»; accept is for one in «inbox».',
          },
        ],
      },
      decline: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «approved»; decline is for one in «inbox» or «queued».',
          },
        ],
      },
      merge: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «approved»; merge is for one in «inbox» or «queued».',
          },
        ],
      },
      take: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only a fact-checker can take.',
          },
        ],
      },
      assign: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «approved»; assign is for one in «queued».',
          },
        ],
      },
      release: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «approved»; release is for one in «researching».',
          },
        ],
      },
      propose: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only a fact-checker can propose.',
          },
        ],
      },
      return: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «approved»; return is for one in «second_read» or «sign_off».',
          },
        ],
      },
      pass: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «approved»; pass is for one in «second_read».',
          },
        ],
      },
      vote: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «approved»; vote is for one in «sign_off».',
          },
        ],
      },
      publish: {
        allowed: true,
        reasons: [],
      },
      schedule: {
        allowed: true,
        reasons: [],
      },
      reopen: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «approved»; reopen is for one in «published».',
          },
        ],
      },
      correct: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «approved»; correct is for one in «published».',
          },
        ],
      },
      withdraw: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «approved»; withdraw is for one in «published».',
          },
        ],
      },
      hold: {
        allowed: true,
        reasons: [],
      },
      lift: {
        allowed: false,
        reasons: [
          {
            code: 'review.not_held',
            text: 'It is not on hold.',
          },
        ],
      },
      prioritise: {
        allowed: true,
        reasons: [],
      },
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/schedule': {
    id: '01a2230d-adef-7410-8d10-f90e2984fd42',
    claimId: '01a2230d-aba5-7252-b936-906cdca68a82',
    state: 'approved',
    round: 1,
    version: 16,
    submittedAt: '2026-11-28T16:47:08.782Z',
    priority: 'high',
    dueAt: '2026-11-29T00:47:08.879Z',
    stepDueAt: '2026-11-29T16:47:09.809Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    scheduledAt: '2100-01-01T06:00:00.000Z',
    scheduledBy: '01a2230d-a153-72c2-867d-0a128a2d4383',
    queuedAt: '2026-11-28T16:47:08.828Z',
    assigneeId: '01a2230d-a197-769a-ba1f-ac2e5a228c54',
    editorId: '01a2230d-a153-72c2-867d-0a128a2d4383',
    signedAt: '2026-11-28T16:47:09.758Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a2230d-ab93-720c-8390-f89d6ee0b69e',
      disputeState: 'uncontested',
    },
    contributors: ['01a2230d-a197-769a-ba1f-ac2e5a228c54', '01a2230d-a17c-70a7-a1b5-e5e544a4e757'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a2230d-a197-769a-ba1f-ac2e5a228c54',
      savedAt: '2026-11-28T16:47:09.394Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a2230d-a197-769a-ba1f-ac2e5a228c54',
      proposedAt: '2026-11-28T16:47:09.661Z',
      label: 'True',
    },
    earlierVerdicts: [
      {
        number: 1,
        round: 1,
        rating: 'true',
        normalised: 'true',
        summary: 'A picture shows it.',
        cites: [],
        proposedBy: '01a2230d-a197-769a-ba1f-ac2e5a228c54',
        proposedAt: '2026-11-28T16:47:09.561Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a2230d-a153-72c2-867d-0a128a2d4383',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-28T16:47:09.758Z',
      },
    ],
    clashes: [],
    can: {
      accept: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «approved»; accept is for one in «inbox».',
          },
        ],
      },
      decline: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «approved»; decline is for one in «inbox» or «queued».',
          },
        ],
      },
      merge: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «approved»; merge is for one in «inbox» or «queued».',
          },
        ],
      },
      take: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only a fact-checker can take.',
          },
        ],
      },
      assign: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «approved»; assign is for one in «queued».',
          },
        ],
      },
      release: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «approved»; release is for one in «researching».',
          },
        ],
      },
      propose: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only a fact-checker can propose.',
          },
        ],
      },
      return: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «approved»; return is for one in «second_read» or «sign_off».',
          },
        ],
      },
      pass: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «approved»; pass is for one in «second_read».',
          },
        ],
      },
      vote: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «approved»; vote is for one in «sign_off».',
          },
        ],
      },
      publish: {
        allowed: true,
        reasons: [],
      },
      schedule: {
        allowed: true,
        reasons: [],
      },
      reopen: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «approved»; reopen is for one in «published».',
          },
        ],
      },
      correct: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «approved»; correct is for one in «published».',
          },
        ],
      },
      withdraw: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «approved»; withdraw is for one in «published».',
          },
        ],
      },
      hold: {
        allowed: true,
        reasons: [],
      },
      lift: {
        allowed: false,
        reasons: [
          {
            code: 'review.not_held',
            text: 'It is not on hold.',
          },
        ],
      },
      prioritise: {
        allowed: true,
        reasons: [],
      },
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/publish': {
    id: '01a2230d-adef-7410-8d10-f90e2984fd42',
    claimId: '01a2230d-aba5-7252-b936-906cdca68a82',
    state: 'published',
    round: 1,
    version: 17,
    submittedAt: '2026-11-28T16:47:08.782Z',
    priority: 'high',
    dueAt: '2026-11-29T00:47:08.879Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T16:47:08.828Z',
    assigneeId: '01a2230d-a197-769a-ba1f-ac2e5a228c54',
    editorId: '01a2230d-a153-72c2-867d-0a128a2d4383',
    signedAt: '2026-11-28T16:47:09.758Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a2230d-ab93-720c-8390-f89d6ee0b69e',
      disputeState: 'uncontested',
    },
    contributors: ['01a2230d-a197-769a-ba1f-ac2e5a228c54', '01a2230d-a17c-70a7-a1b5-e5e544a4e757'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a2230d-a197-769a-ba1f-ac2e5a228c54',
      savedAt: '2026-11-28T16:47:09.394Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a2230d-a197-769a-ba1f-ac2e5a228c54',
      proposedAt: '2026-11-28T16:47:09.661Z',
      label: 'True',
    },
    earlierVerdicts: [
      {
        number: 1,
        round: 1,
        rating: 'true',
        normalised: 'true',
        summary: 'A picture shows it.',
        cites: [],
        proposedBy: '01a2230d-a197-769a-ba1f-ac2e5a228c54',
        proposedAt: '2026-11-28T16:47:09.561Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a2230d-a153-72c2-867d-0a128a2d4383',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-28T16:47:09.758Z',
      },
    ],
    clashes: [],
    can: {
      accept: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «published»; accept is for one in «inbox».',
          },
        ],
      },
      decline: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «published»; decline is for one in «inbox» or «queued».',
          },
        ],
      },
      merge: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «published»; merge is for one in «inbox» or «queued».',
          },
        ],
      },
      take: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only a fact-checker can take.',
          },
        ],
      },
      assign: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «published»; assign is for one in «queued».',
          },
        ],
      },
      release: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «published»; release is for one in «researching».',
          },
        ],
      },
      propose: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only a fact-checker can propose.',
          },
        ],
      },
      return: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «published»; return is for one in «second_read» or «sign_off».',
          },
        ],
      },
      pass: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «published»; pass is for one in «second_read».',
          },
        ],
      },
      vote: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «published»; vote is for one in «sign_off».',
          },
        ],
      },
      publish: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «published»; publish is for one in «approved».',
          },
        ],
      },
      schedule: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «published»; schedule is for one in «approved».',
          },
        ],
      },
      reopen: {
        allowed: true,
        reasons: [],
      },
      correct: {
        allowed: true,
        reasons: [],
      },
      withdraw: {
        allowed: true,
        reasons: [],
      },
      hold: {
        allowed: true,
        reasons: [],
      },
      lift: {
        allowed: false,
        reasons: [
          {
            code: 'review.not_held',
            text: 'It is not on hold.',
          },
        ],
      },
      prioritise: {
        allowed: true,
        reasons: [],
      },
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/correct': {
    id: '01a2230d-adef-7410-8d10-f90e2984fd42',
    claimId: '01a2230d-aba5-7252-b936-906cdca68a82',
    state: 'published',
    round: 1,
    version: 18,
    submittedAt: '2026-11-28T16:47:08.782Z',
    priority: 'high',
    dueAt: '2026-11-29T00:47:08.879Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T16:47:08.828Z',
    assigneeId: '01a2230d-a197-769a-ba1f-ac2e5a228c54',
    editorId: '01a2230d-a153-72c2-867d-0a128a2d4383',
    signedAt: '2026-11-28T16:47:09.758Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a2230d-ab93-720c-8390-f89d6ee0b69e',
      disputeState: 'uncontested',
    },
    contributors: ['01a2230d-a153-72c2-867d-0a128a2d4383', '01a2230d-a197-769a-ba1f-ac2e5a228c54'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a2230d-a197-769a-ba1f-ac2e5a228c54',
      savedAt: '2026-11-28T16:47:09.394Z',
    },
    verdict: {
      number: 3,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A picture of 4 September shows it.',
      cites: [],
      correctionClass: 'clarification',
      correctionNote: 'The picture is of 4 September.',
      proposedBy: '01a2230d-a153-72c2-867d-0a128a2d4383',
      proposedAt: '2026-11-28T16:47:10.161Z',
      label: 'True',
    },
    earlierVerdicts: [
      {
        number: 1,
        round: 1,
        rating: 'true',
        normalised: 'true',
        summary: 'A picture shows it.',
        cites: [],
        proposedBy: '01a2230d-a197-769a-ba1f-ac2e5a228c54',
        proposedAt: '2026-11-28T16:47:09.561Z',
        label: 'True',
        votes: [],
      },
      {
        number: 2,
        round: 1,
        rating: 'true',
        normalised: 'true',
        summary: 'A dated picture shows it.',
        cites: [],
        proposedBy: '01a2230d-a197-769a-ba1f-ac2e5a228c54',
        proposedAt: '2026-11-28T16:47:09.661Z',
        label: 'True',
        votes: [
          {
            memberId: '01a2230d-a153-72c2-867d-0a128a2d4383',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-28T16:47:09.758Z',
          },
        ],
      },
    ],
    votes: [],
    clashes: [],
    can: {
      accept: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «published»; accept is for one in «inbox».',
          },
        ],
      },
      decline: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «published»; decline is for one in «inbox» or «queued».',
          },
        ],
      },
      merge: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «published»; merge is for one in «inbox» or «queued».',
          },
        ],
      },
      take: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only a fact-checker can take.',
          },
        ],
      },
      assign: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «published»; assign is for one in «queued».',
          },
        ],
      },
      release: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «published»; release is for one in «researching».',
          },
        ],
      },
      propose: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only a fact-checker can propose.',
          },
        ],
      },
      return: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «published»; return is for one in «second_read» or «sign_off».',
          },
        ],
      },
      pass: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «published»; pass is for one in «second_read».',
          },
        ],
      },
      vote: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «published»; vote is for one in «sign_off».',
          },
        ],
      },
      publish: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «published»; publish is for one in «approved».',
          },
        ],
      },
      schedule: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «published»; schedule is for one in «approved».',
          },
        ],
      },
      reopen: {
        allowed: true,
        reasons: [],
      },
      correct: {
        allowed: true,
        reasons: [],
      },
      withdraw: {
        allowed: true,
        reasons: [],
      },
      hold: {
        allowed: true,
        reasons: [],
      },
      lift: {
        allowed: false,
        reasons: [
          {
            code: 'review.not_held',
            text: 'It is not on hold.',
          },
        ],
      },
      prioritise: {
        allowed: true,
        reasons: [],
      },
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/withdraw': {
    id: '01a2230d-adef-7410-8d10-f90e2984fd42',
    claimId: '01a2230d-aba5-7252-b936-906cdca68a82',
    state: 'published',
    round: 1,
    version: 19,
    submittedAt: '2026-11-28T16:47:08.782Z',
    priority: 'high',
    dueAt: '2026-11-29T00:47:08.879Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    withdrawal: {
      at: '2026-11-28T16:47:10.333Z',
      by: '01a2230d-a153-72c2-867d-0a128a2d4383',
      reason: 'The picture is of another bridge.',
    },
    queuedAt: '2026-11-28T16:47:08.828Z',
    assigneeId: '01a2230d-a197-769a-ba1f-ac2e5a228c54',
    editorId: '01a2230d-a153-72c2-867d-0a128a2d4383',
    signedAt: '2026-11-28T16:47:09.758Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a2230d-ab93-720c-8390-f89d6ee0b69e',
      disputeState: 'uncontested',
    },
    contributors: ['01a2230d-a153-72c2-867d-0a128a2d4383', '01a2230d-a197-769a-ba1f-ac2e5a228c54'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a2230d-a197-769a-ba1f-ac2e5a228c54',
      savedAt: '2026-11-28T16:47:09.394Z',
    },
    verdict: {
      number: 3,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A picture of 4 September shows it.',
      cites: [],
      correctionClass: 'clarification',
      correctionNote: 'The picture is of 4 September.',
      proposedBy: '01a2230d-a153-72c2-867d-0a128a2d4383',
      proposedAt: '2026-11-28T16:47:10.161Z',
      label: 'True',
    },
    earlierVerdicts: [
      {
        number: 1,
        round: 1,
        rating: 'true',
        normalised: 'true',
        summary: 'A picture shows it.',
        cites: [],
        proposedBy: '01a2230d-a197-769a-ba1f-ac2e5a228c54',
        proposedAt: '2026-11-28T16:47:09.561Z',
        label: 'True',
        votes: [],
      },
      {
        number: 2,
        round: 1,
        rating: 'true',
        normalised: 'true',
        summary: 'A dated picture shows it.',
        cites: [],
        proposedBy: '01a2230d-a197-769a-ba1f-ac2e5a228c54',
        proposedAt: '2026-11-28T16:47:09.661Z',
        label: 'True',
        votes: [
          {
            memberId: '01a2230d-a153-72c2-867d-0a128a2d4383',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-28T16:47:09.758Z',
          },
        ],
      },
    ],
    votes: [],
    clashes: [],
    can: {
      accept: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «published»; accept is for one in «inbox».',
          },
        ],
      },
      decline: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «published»; decline is for one in «inbox» or «queued».',
          },
        ],
      },
      merge: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «published»; merge is for one in «inbox» or «queued».',
          },
        ],
      },
      take: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only a fact-checker can take.',
          },
        ],
      },
      assign: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «published»; assign is for one in «queued».',
          },
        ],
      },
      release: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «published»; release is for one in «researching».',
          },
        ],
      },
      propose: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only a fact-checker can propose.',
          },
        ],
      },
      return: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «published»; return is for one in «second_read» or «sign_off».',
          },
        ],
      },
      pass: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «published»; pass is for one in «second_read».',
          },
        ],
      },
      vote: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «published»; vote is for one in «sign_off».',
          },
        ],
      },
      publish: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «published»; publish is for one in «approved».',
          },
        ],
      },
      schedule: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «published»; schedule is for one in «approved».',
          },
        ],
      },
      reopen: {
        allowed: true,
        reasons: [],
      },
      correct: {
        allowed: true,
        reasons: [],
      },
      withdraw: {
        allowed: false,
        reasons: [
          {
            code: 'review.second_editor',
            text: 'You proposed to withdraw it: a second editor has to confirm that.',
          },
        ],
      },
      hold: {
        allowed: true,
        reasons: [],
      },
      lift: {
        allowed: false,
        reasons: [
          {
            code: 'review.not_held',
            text: 'It is not on hold.',
          },
        ],
      },
      prioritise: {
        allowed: true,
        reasons: [],
      },
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/reopen': {
    id: '01a2230d-adef-7410-8d10-f90e2984fd42',
    claimId: '01a2230d-aba5-7252-b936-906cdca68a82',
    state: 'queued',
    round: 2,
    version: 20,
    submittedAt: '2026-11-28T16:47:08.782Z',
    priority: 'high',
    dueAt: '2026-11-29T00:47:08.879Z',
    stepDueAt: '2026-12-01T16:47:10.362Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T16:47:10.362Z',
    editorId: '01a2230d-a153-72c2-867d-0a128a2d4383',
    returned: {
      at: '2026-11-28T16:47:10.362Z',
      by: '01a2230d-a153-72c2-867d-0a128a2d4383',
      reason: 'reopened',
      comment: 'It is denied now.',
    },
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a2230d-ab93-720c-8390-f89d6ee0b69e',
      disputeState: 'uncontested',
    },
    contributors: ['01a2230d-a153-72c2-867d-0a128a2d4383', '01a2230d-a197-769a-ba1f-ac2e5a228c54'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a2230d-a197-769a-ba1f-ac2e5a228c54',
      savedAt: '2026-11-28T16:47:09.394Z',
    },
    verdict: {
      number: 3,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A picture of 4 September shows it.',
      cites: [],
      correctionClass: 'clarification',
      correctionNote: 'The picture is of 4 September.',
      proposedBy: '01a2230d-a153-72c2-867d-0a128a2d4383',
      proposedAt: '2026-11-28T16:47:10.161Z',
      label: 'True',
    },
    earlierVerdicts: [
      {
        number: 1,
        round: 1,
        rating: 'true',
        normalised: 'true',
        summary: 'A picture shows it.',
        cites: [],
        proposedBy: '01a2230d-a197-769a-ba1f-ac2e5a228c54',
        proposedAt: '2026-11-28T16:47:09.561Z',
        label: 'True',
        votes: [],
      },
      {
        number: 2,
        round: 1,
        rating: 'true',
        normalised: 'true',
        summary: 'A dated picture shows it.',
        cites: [],
        proposedBy: '01a2230d-a197-769a-ba1f-ac2e5a228c54',
        proposedAt: '2026-11-28T16:47:09.661Z',
        label: 'True',
        votes: [
          {
            memberId: '01a2230d-a153-72c2-867d-0a128a2d4383',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-28T16:47:09.758Z',
          },
        ],
      },
    ],
    clashes: [],
    can: {
      accept: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «queued»; accept is for one in «inbox».',
          },
        ],
      },
      decline: {
        allowed: false,
        reasons: [
          {
            code: 'review.public',
            text: 'A verdict of this review is public. Withdraw that, or go on with the review.',
          },
        ],
      },
      merge: {
        allowed: false,
        reasons: [
          {
            code: 'review.public',
            text: 'A verdict of this review is public. Withdraw that, or go on with the review.',
          },
        ],
      },
      take: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only a fact-checker can take.',
          },
        ],
      },
      assign: {
        allowed: true,
        reasons: [],
      },
      release: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «queued»; release is for one in «researching».',
          },
        ],
      },
      propose: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only a fact-checker can propose.',
          },
        ],
      },
      return: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «queued»; return is for one in «second_read» or «sign_off».',
          },
        ],
      },
      pass: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «queued»; pass is for one in «second_read».',
          },
        ],
      },
      vote: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «queued»; vote is for one in «sign_off».',
          },
        ],
      },
      publish: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «queued»; publish is for one in «approved».',
          },
        ],
      },
      schedule: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «queued»; schedule is for one in «approved».',
          },
        ],
      },
      reopen: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «queued»; reopen is for one in «published».',
          },
        ],
      },
      correct: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «queued»; correct is for one in «published».',
          },
        ],
      },
      withdraw: {
        allowed: true,
        reasons: [],
      },
      hold: {
        allowed: true,
        reasons: [],
      },
      lift: {
        allowed: false,
        reasons: [
          {
            code: 'review.not_held',
            text: 'It is not on hold.',
          },
        ],
      },
      prioritise: {
        allowed: true,
        reasons: [],
      },
    },
  },
  'get /api/v1/desks/{desk}/reviews': {
    data: [
      {
        id: '01a2230d-adef-7410-8d10-f90e2984fd42',
        claimId: '01a2230d-aba5-7252-b936-906cdca68a82',
        state: 'queued',
        round: 2,
        version: 20,
        submittedAt: '2026-11-28T16:47:08.782Z',
        priority: 'high',
        dueAt: '2026-11-29T00:47:08.879Z',
        stepDueAt: '2026-12-01T16:47:10.362Z',
        policyVersion: 1,
        holds: [],
        openReplies: 0,
        queuedAt: '2026-11-28T16:47:10.362Z',
        editorId: '01a2230d-a153-72c2-867d-0a128a2d4383',
        returned: {
          at: '2026-11-28T16:47:10.362Z',
          by: '01a2230d-a153-72c2-867d-0a128a2d4383',
          reason: 'reopened',
          comment: 'It is denied now.',
        },
        claim: {
          topics: ['war'],
          wording: 'The bridge over the Tila was hit.',
          language: 'en',
          disputeId: '01a2230d-ab93-720c-8390-f89d6ee0b69e',
          disputeState: 'uncontested',
        },
        contributors: ['01a2230d-a153-72c2-867d-0a128a2d4383', '01a2230d-a197-769a-ba1f-ac2e5a228c54'],
        draft: {
          summary: 'A picture shows',
          savedBy: '01a2230d-a197-769a-ba1f-ac2e5a228c54',
          savedAt: '2026-11-28T16:47:09.394Z',
        },
        verdict: {
          number: 3,
          round: 1,
          rating: 'true',
          normalised: 'true',
          summary: 'A picture of 4 September shows it.',
          cites: [],
          correctionClass: 'clarification',
          correctionNote: 'The picture is of 4 September.',
          proposedBy: '01a2230d-a153-72c2-867d-0a128a2d4383',
          proposedAt: '2026-11-28T16:47:10.161Z',
          label: 'True',
        },
        earlierVerdicts: [
          {
            number: 1,
            round: 1,
            rating: 'true',
            normalised: 'true',
            summary: 'A picture shows it.',
            cites: [],
            proposedBy: '01a2230d-a197-769a-ba1f-ac2e5a228c54',
            proposedAt: '2026-11-28T16:47:09.561Z',
            label: 'True',
            votes: [],
          },
          {
            number: 2,
            round: 1,
            rating: 'true',
            normalised: 'true',
            summary: 'A dated picture shows it.',
            cites: [],
            proposedBy: '01a2230d-a197-769a-ba1f-ac2e5a228c54',
            proposedAt: '2026-11-28T16:47:09.661Z',
            label: 'True',
            votes: [
              {
                memberId: '01a2230d-a153-72c2-867d-0a128a2d4383',
                approve: true,
                rating: 'true',
                rationale: 'It bears it.',
                votedAt: '2026-11-28T16:47:09.758Z',
              },
            ],
          },
        ],
        clashes: [],
        can: {
          accept: {
            allowed: false,
            reasons: [
              {
                code: 'review.role',
                text: 'Only an editor can accept.',
              },
            ],
          },
          decline: {
            allowed: false,
            reasons: [
              {
                code: 'review.role',
                text: 'Only an editor can decline.',
              },
            ],
          },
          merge: {
            allowed: false,
            reasons: [
              {
                code: 'review.role',
                text: 'Only an editor can merge.',
              },
            ],
          },
          take: {
            allowed: true,
            reasons: [],
          },
          assign: {
            allowed: false,
            reasons: [
              {
                code: 'review.role',
                text: 'Only an editor can assign.',
              },
            ],
          },
          release: {
            allowed: false,
            reasons: [
              {
                code: 'review.wrong_state',
                text: 'The review is in «queued»; release is for one in «researching».',
              },
            ],
          },
          propose: {
            allowed: false,
            reasons: [
              {
                code: 'review.wrong_state',
                text: 'The review is in «queued»; propose is for one in «researching».',
              },
            ],
          },
          return: {
            allowed: false,
            reasons: [
              {
                code: 'review.wrong_state',
                text: 'The review is in «queued»; return is for one in «second_read» or «sign_off».',
              },
            ],
          },
          pass: {
            allowed: false,
            reasons: [
              {
                code: 'review.wrong_state',
                text: 'The review is in «queued»; pass is for one in «second_read».',
              },
            ],
          },
          vote: {
            allowed: false,
            reasons: [
              {
                code: 'review.role',
                text: 'Only an editor can vote.',
              },
            ],
          },
          publish: {
            allowed: false,
            reasons: [
              {
                code: 'review.role',
                text: 'Only an editor can publish.',
              },
            ],
          },
          schedule: {
            allowed: false,
            reasons: [
              {
                code: 'review.role',
                text: 'Only an editor can schedule.',
              },
            ],
          },
          reopen: {
            allowed: false,
            reasons: [
              {
                code: 'review.role',
                text: 'Only an editor can reopen.',
              },
            ],
          },
          correct: {
            allowed: false,
            reasons: [
              {
                code: 'review.role',
                text: 'Only an editor can correct.',
              },
            ],
          },
          withdraw: {
            allowed: false,
            reasons: [
              {
                code: 'review.role',
                text: 'Only an editor can withdraw.',
              },
            ],
          },
          hold: {
            allowed: false,
            reasons: [
              {
                code: 'review.role',
                text: 'Only an editor can hold.',
              },
            ],
          },
          lift: {
            allowed: false,
            reasons: [
              {
                code: 'review.role',
                text: 'Only an editor can lift.',
              },
            ],
          },
          prioritise: {
            allowed: false,
            reasons: [
              {
                code: 'review.role',
                text: 'Only an editor can prioritise.',
              },
            ],
          },
        },
      },
    ],
    nextCursor: 'W1siMDFhMjIzMGQtYWRlZi03NDEwLThkMTAtZjkwZTI5ODRmZDQyIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/reviews/{id}': {
    id: '01a22313-46f3-74a0-9bb2-e32447492aa1',
    claimId: '01a22313-424c-739d-aedc-c42dc3d1fc1e',
    state: 'queued',
    round: 2,
    version: 20,
    submittedAt: '2026-11-28T16:53:15.634Z',
    priority: 'high',
    dueAt: '2026-11-29T00:53:15.810Z',
    stepDueAt: '2026-12-01T16:53:17.798Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T16:53:17.798Z',
    editorId: '01a22313-2e53-721c-bd9a-b21bee24b387',
    returned: {
      at: '2026-11-28T16:53:17.798Z',
      by: '01a22313-2e53-721c-bd9a-b21bee24b387',
      reason: 'reopened',
      comment: 'It is denied now.',
    },
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22313-4230-7777-a95e-f2310fed2617',
      disputeState: 'uncontested',
    },
    contributors: ['01a22313-2e53-721c-bd9a-b21bee24b387', '01a22313-2e42-73cf-9053-de2c16269fe5'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a22313-2e42-73cf-9053-de2c16269fe5',
      savedAt: '2026-11-28T16:53:16.487Z',
    },
    verdict: {
      number: 3,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A picture of 4 September shows it.',
      cites: [],
      correctionClass: 'clarification',
      correctionNote: 'The picture is of 4 September.',
      proposedBy: '01a22313-2e53-721c-bd9a-b21bee24b387',
      proposedAt: '2026-11-28T16:53:17.467Z',
      label: 'True',
    },
    earlierVerdicts: [
      {
        number: 1,
        round: 1,
        rating: 'true',
        normalised: 'true',
        summary: 'A picture shows it.',
        cites: [],
        proposedBy: '01a22313-2e42-73cf-9053-de2c16269fe5',
        proposedAt: '2026-11-28T16:53:16.550Z',
        label: 'True',
        votes: [],
      },
      {
        number: 2,
        round: 1,
        rating: 'true',
        normalised: 'true',
        summary: 'A dated picture shows it.',
        cites: [],
        proposedBy: '01a22313-2e42-73cf-9053-de2c16269fe5',
        proposedAt: '2026-11-28T16:53:16.763Z',
        label: 'True',
        votes: [
          {
            memberId: '01a22313-2e53-721c-bd9a-b21bee24b387',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-28T16:53:16.967Z',
          },
        ],
      },
    ],
    clashes: [],
    can: {
      accept: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can accept.',
          },
        ],
      },
      decline: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can decline.',
          },
        ],
      },
      merge: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can merge.',
          },
        ],
      },
      take: {
        allowed: true,
        reasons: [],
      },
      assign: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can assign.',
          },
        ],
      },
      release: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «queued»; release is for one in «researching».',
          },
        ],
      },
      propose: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «queued»; propose is for one in «researching».',
          },
        ],
      },
      return: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «queued»; return is for one in «second_read» or «sign_off».',
          },
        ],
      },
      pass: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «queued»; pass is for one in «second_read».',
          },
        ],
      },
      vote: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can vote.',
          },
        ],
      },
      publish: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can publish.',
          },
        ],
      },
      schedule: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can schedule.',
          },
        ],
      },
      reopen: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can reopen.',
          },
        ],
      },
      correct: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can correct.',
          },
        ],
      },
      withdraw: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can withdraw.',
          },
        ],
      },
      hold: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can hold.',
          },
        ],
      },
      lift: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can lift.',
          },
        ],
      },
      prioritise: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can prioritise.',
          },
        ],
      },
    },
    seenAt: '2026-11-28T16:53:16.060Z',
  },
  'get /api/v1/desks/{desk}/rating-scales': {
    data: [
      {
        id: '01a20e81-01f6-7102-ae42-8c2b879ce27c',
        version: 1,
        name: 'Truth',
        values: [
          {
            key: 'true',
            label: 'True',
            definition: 'The claim is accurate, and leaves out nothing that matters.',
            normalised: 'true',
          },
          {
            key: 'mostly_true',
            label: 'Mostly true',
            definition:
              'The claim is accurate in what matters. A detail is wrong, or something is missing that explains it.',
            normalised: 'mostly_true',
          },
        ],
      },
    ],
  },
  'post /api/v1/desks/{desk}/rating-scales': {
    id: '01a20e81-0b57-732b-ac64-734b5aef48ad',
    version: 2,
    name: 'Truth, in three steps',
    values: [
      {
        key: 'true',
        label: 'True',
        normalised: 'true',
      },
      {
        key: 'in_part',
        label: 'In part',
        normalised: 'mixed',
      },
    ],
  },
  'post /api/v1/desks/{desk}/reviews/{id}/conflict-overrides': {
    id: '01a20e81-0b63-779a-893f-8269ab206e6e',
    reviewId: '01a20e81-094b-703c-abe1-86f3e5b7bf68',
    memberId: '01a20e81-0285-74be-9d2e-4d9f8f5d8d08',
    reason: 'Nobody else here reads the language.',
    proposedBy: '01a20e81-027d-732e-86af-2cd4ce74f436',
    proposedAt: '2026-11-24T17:01:07.809Z',
  },
  'post /api/v1/desks/{desk}/reviews/{id}/conflict-overrides/{overrideId}/confirm': {
    id: '01a20e81-0b63-779a-893f-8269ab206e6e',
    reviewId: '01a20e81-094b-703c-abe1-86f3e5b7bf68',
    memberId: '01a20e81-0285-74be-9d2e-4d9f8f5d8d08',
    reason: 'Nobody else here reads the language.',
    proposedBy: '01a20e81-027d-732e-86af-2cd4ce74f436',
    proposedAt: '2026-11-24T17:01:07.809Z',
    confirmedBy: '01a20e81-026f-728e-99ac-e1f2767df72a',
    confirmedAt: '2026-11-24T17:01:07.823Z',
  },
  'get /api/v1/desks/{desk}/reviews/{id}/conflict-overrides': {
    data: [
      {
        id: '01a20e81-0b63-779a-893f-8269ab206e6e',
        reviewId: '01a20e81-094b-703c-abe1-86f3e5b7bf68',
        memberId: '01a20e81-0285-74be-9d2e-4d9f8f5d8d08',
        reason: 'Nobody else here reads the language.',
        proposedBy: '01a20e81-027d-732e-86af-2cd4ce74f436',
        proposedAt: '2026-11-24T17:01:07.809Z',
        confirmedBy: '01a20e81-026f-728e-99ac-e1f2767df72a',
        confirmedAt: '2026-11-24T17:01:07.823Z',
      },
    ],
  },
  'get /api/v1/desks/{desk}/policy': {
    version: 1,
    next: 'due',
    contact: null,
    signOff: {
      votes: 1,
      majority: 1,
    },
    dueHours: {
      low: 240,
      high: 48,
      normal: 120,
      urgent: 8,
    },
    wipLimit: 10,
    searchLog: false,
    stepHours: {
      inbox: 24,
      queued: 72,
      approved: 24,
      sign_off: 24,
      researching: 72,
      second_read: 24,
    },
    assignment: 'pull',
    escalation: {
      remindBeforeHours: 4,
      requeueAfterHours: 24,
      escalateAfterHours: 8,
    },
    secondRead: true,
    showSigners: false,
    leaseMinutes: 15,
    workingHours: {
      to: '24:00',
      days: [1, 2],
      from: '00:00',
    },
    replyWindowHours: 24,
  },
  'post /api/v1/desks/{desk}/policy/preview': {
    policy: {
      version: 2,
      next: 'due',
      contact: null,
      signOff: {
        votes: 1,
        majority: 1,
      },
      dueHours: {
        low: 240,
        high: 48,
        normal: 120,
        urgent: 8,
      },
      wipLimit: 3,
      searchLog: false,
      stepHours: {
        inbox: 24,
        queued: 72,
        approved: 24,
        sign_off: 24,
        researching: 72,
        second_read: 24,
      },
      assignment: 'pull',
      escalation: {
        remindBeforeHours: 4,
        requeueAfterHours: 24,
        escalateAfterHours: 8,
      },
      secondRead: false,
      showSigners: false,
      leaseMinutes: 15,
      workingHours: {
        to: '24:00',
        days: [1, 2],
        from: '00:00',
      },
      replyWindowHours: 24,
    },
    changes: {
      wipLimit: {
        before: 10,
        after: 3,
      },
      secondRead: {
        before: true,
        after: false,
      },
    },
    affects: {
      atOnce: ['wipLimit'],
      fromNowOn: ['secondRead'],
      underWay: [
        {
          version: 1,
          reviews: 8,
        },
      ],
      overLimit: [],
      reordered: 0,
    },
  },
  'patch /api/v1/desks/{desk}/policy': {
    version: 2,
    next: 'due',
    contact: null,
    signOff: {
      votes: 1,
      majority: 1,
    },
    dueHours: {
      low: 240,
      high: 48,
      normal: 120,
      urgent: 8,
    },
    wipLimit: 12,
    searchLog: false,
    stepHours: {
      inbox: 24,
      queued: 72,
      approved: 24,
      sign_off: 24,
      researching: 72,
      second_read: 24,
    },
    assignment: 'pull',
    escalation: {
      remindBeforeHours: 4,
      requeueAfterHours: 24,
      escalateAfterHours: 8,
    },
    secondRead: true,
    showSigners: false,
    leaseMinutes: 15,
    workingHours: {
      to: '24:00',
      days: [1, 2],
      from: '00:00',
    },
    replyWindowHours: 24,
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/merge': {
    id: '01a2230d-b4ec-750c-9e0a-427b2531e48f',
    claimId: '01a2230d-b4d8-7785-a852-f60cc4f1a5c2',
    state: 'merged',
    round: 1,
    version: 2,
    submittedAt: '2026-11-28T16:47:10.571Z',
    policyVersion: 2,
    holds: [],
    openReplies: 0,
    mergedIntoId: '01a2230d-adef-7410-8d10-f90e2984fd42',
    claim: {
      topics: [],
      wording: 'The bridge across the Tila was struck.',
      language: 'en',
      disputeState: 'no_position',
    },
    contributors: [],
    earlierVerdicts: [],
    clashes: [],
    can: {
      accept: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «merged»; accept is for one in «inbox».',
          },
        ],
      },
      decline: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «merged»; decline is for one in «inbox» or «queued».',
          },
        ],
      },
      merge: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «merged»; merge is for one in «inbox» or «queued».',
          },
        ],
      },
      take: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only a fact-checker can take.',
          },
        ],
      },
      assign: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «merged»; assign is for one in «queued».',
          },
        ],
      },
      release: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «merged»; release is for one in «researching».',
          },
        ],
      },
      propose: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only a fact-checker can propose.',
          },
        ],
      },
      return: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «merged»; return is for one in «second_read» or «sign_off».',
          },
        ],
      },
      pass: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «merged»; pass is for one in «second_read».',
          },
        ],
      },
      vote: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «merged»; vote is for one in «sign_off».',
          },
        ],
      },
      publish: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «merged»; publish is for one in «approved».',
          },
        ],
      },
      schedule: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «merged»; schedule is for one in «approved».',
          },
        ],
      },
      reopen: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «merged»; reopen is for one in «published».',
          },
        ],
      },
      correct: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «merged»; correct is for one in «published».',
          },
        ],
      },
      withdraw: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «merged»; withdraw is for one in «inbox» or «queued» or «researching» or «second_read» or «sign_off» or «approved» or «published».',
          },
        ],
      },
      hold: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «merged»; hold is for one in «inbox» or «queued» or «researching» or «second_read» or «sign_off» or «approved» or «published».',
          },
        ],
      },
      lift: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «merged»; lift is for one in «inbox» or «queued» or «researching» or «second_read» or «sign_off» or «approved» or «published».',
          },
        ],
      },
      prioritise: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «merged»; prioritise is for one in «inbox» or «queued» or «researching» or «second_read» or «sign_off» or «approved» or «published».',
          },
        ],
      },
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/decline': {
    id: '01a2230d-b4c9-76e5-b3bb-5e7e68ea83fa',
    claimId: '01a2230d-abd0-744d-89c1-743f3095c9a8',
    state: 'declined',
    round: 1,
    version: 2,
    submittedAt: '2026-11-28T16:47:10.537Z',
    policyVersion: 2,
    holds: [],
    openReplies: 0,
    declineReason: 'opinion',
    claim: {
      topics: [],
      wording: 'The bridge is whole.',
      language: 'en',
      disputeId: '01a2230d-ab93-720c-8390-f89d6ee0b69e',
      disputeState: 'no_position',
    },
    contributors: [],
    earlierVerdicts: [],
    clashes: [],
    can: {
      accept: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «declined»; accept is for one in «inbox».',
          },
        ],
      },
      decline: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «declined»; decline is for one in «inbox» or «queued».',
          },
        ],
      },
      merge: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «declined»; merge is for one in «inbox» or «queued».',
          },
        ],
      },
      take: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only a fact-checker can take.',
          },
        ],
      },
      assign: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «declined»; assign is for one in «queued».',
          },
        ],
      },
      release: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «declined»; release is for one in «researching».',
          },
        ],
      },
      propose: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only a fact-checker can propose.',
          },
        ],
      },
      return: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «declined»; return is for one in «second_read» or «sign_off».',
          },
        ],
      },
      pass: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «declined»; pass is for one in «second_read».',
          },
        ],
      },
      vote: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «declined»; vote is for one in «sign_off».',
          },
        ],
      },
      publish: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «declined»; publish is for one in «approved».',
          },
        ],
      },
      schedule: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «declined»; schedule is for one in «approved».',
          },
        ],
      },
      reopen: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «declined»; reopen is for one in «published».',
          },
        ],
      },
      correct: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «declined»; correct is for one in «published».',
          },
        ],
      },
      withdraw: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «declined»; withdraw is for one in «inbox» or «queued» or «researching» or «second_read» or «sign_off» or «approved» or «published».',
          },
        ],
      },
      hold: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «declined»; hold is for one in «inbox» or «queued» or «researching» or «second_read» or «sign_off» or «approved» or «published».',
          },
        ],
      },
      lift: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «declined»; lift is for one in «inbox» or «queued» or «researching» or «second_read» or «sign_off» or «approved» or «published».',
          },
        ],
      },
      prioritise: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «declined»; prioritise is for one in «inbox» or «queued» or «researching» or «second_read» or «sign_off» or «approved» or «published».',
          },
        ],
      },
    },
  },
  'post /api/v1/desks/{desk}/claims/{id}/void': {
    id: '01a20e81-084b-71dc-b25c-d455f1aae88d',
    wording: 'The bridge is whole.',
    language: 'en',
    topics: [],
    addressesIds: [],
    disputeId: '01a20e81-0827-746d-9d09-9bff6966257f',
    disputeState: 'no_position',
    review: {
      id: '01a20e81-0b8b-7381-b5d5-966e200a8248',
      state: 'declined',
    },
    version: 2,
    voidedAt: '2026-11-24T17:01:07.908Z',
    voidReason: 'Recorded twice',
    createdAt: '2026-11-24T17:01:07.018Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge is whole.',
        recordedAt: '2026-11-24T17:01:07.018Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/webhooks': {
    id: '01a20e81-0be1-728c-b0b9-f7447aa3a584',
    url: 'https://newsroom.example.org/hooks/claims',
    types: ['claim.published', 'claim.corrected'],
    description: 'The archive',
    enabled: true,
    createdAt: '2026-11-24T17:01:07.936Z',
    version: 1,
    secret: 'whsec_shown_this_once',
  },
  'get /api/v1/desks/{desk}/webhooks': {
    data: [
      {
        id: '01a20e81-0be1-728c-b0b9-f7447aa3a584',
        url: 'https://newsroom.example.org/hooks/claims',
        types: ['claim.published', 'claim.corrected'],
        description: 'The archive',
        enabled: true,
        createdAt: '2026-11-24T17:01:07.936Z',
        version: 1,
      },
    ],
  },
  'get /api/v1/desks/{desk}/webhooks/{id}': {
    id: '01a20e81-0be1-728c-b0b9-f7447aa3a584',
    url: 'https://newsroom.example.org/hooks/claims',
    types: ['claim.published', 'claim.corrected'],
    description: 'The archive',
    enabled: true,
    createdAt: '2026-11-24T17:01:07.936Z',
    version: 1,
  },
  'patch /api/v1/desks/{desk}/webhooks/{id}': {
    id: '01a20e81-0be1-728c-b0b9-f7447aa3a584',
    url: 'https://newsroom.example.org/hooks/claims',
    types: ['claim.published', 'claim.corrected'],
    description: 'The archive',
    enabled: true,
    createdAt: '2026-11-24T17:01:07.936Z',
    version: 2,
  },
  'post /api/v1/desks/{desk}/webhooks/{id}/rotate': {
    id: '01a20e81-0be1-728c-b0b9-f7447aa3a584',
    url: 'https://newsroom.example.org/hooks/claims',
    types: ['claim.published', 'claim.corrected'],
    description: 'The archive',
    enabled: true,
    oldSecretUntil: '2026-11-25T17:01:07.955Z',
    createdAt: '2026-11-24T17:01:07.936Z',
    version: 3,
    secret: 'whsec_shown_this_once',
  },
  'post /api/v1/desks/{desk}/webhooks/{id}/test': {
    id: '01a20e81-0bfa-77a2-bc9e-c75081c6837c',
    webhookId: '01a20e81-0be1-728c-b0b9-f7447aa3a584',
    type: 'webhook.test',
    status: 'pending',
    createdAt: '2026-11-24T17:01:07.961Z',
    nextAttemptAt: '2026-11-24T17:01:07.961Z',
    messageId: 'msg_01a20e810bfa77a2bc9ec75081c6837c',
    body: {
      type: 'webhook.test',
      timestamp: '2026-11-24T17:01:07.961Z',
      data: {
        webhookId: '01a20e81-0be1-728c-b0b9-f7447aa3a584',
        deskSlug: 'demo',
      },
    },
    attempts: [],
  },
  'get /api/v1/desks/{desk}/webhooks/{id}/deliveries': {
    data: [
      {
        id: '01a20e81-0bfa-77a2-bc9e-c75081c6837c',
        webhookId: '01a20e81-0be1-728c-b0b9-f7447aa3a584',
        type: 'webhook.test',
        status: 'pending',
        createdAt: '2026-11-24T17:01:07.961Z',
        nextAttemptAt: '2026-11-24T17:01:07.961Z',
        messageId: 'msg_01a20e810bfa77a2bc9ec75081c6837c',
        body: {
          type: 'webhook.test',
          timestamp: '2026-11-24T17:01:07.961Z',
          data: {
            webhookId: '01a20e81-0be1-728c-b0b9-f7447aa3a584',
            deskSlug: 'demo',
          },
        },
        attempts: [],
      },
    ],
  },
  'get /api/v1/desks/{desk}/webhooks/{id}/deliveries/{deliveryId}': {
    id: '01a20e81-0bfa-77a2-bc9e-c75081c6837c',
    webhookId: '01a20e81-0be1-728c-b0b9-f7447aa3a584',
    type: 'webhook.test',
    status: 'pending',
    createdAt: '2026-11-24T17:01:07.961Z',
    nextAttemptAt: '2026-11-24T17:01:07.961Z',
    messageId: 'msg_01a20e810bfa77a2bc9ec75081c6837c',
    body: {
      type: 'webhook.test',
      timestamp: '2026-11-24T17:01:07.961Z',
      data: {
        webhookId: '01a20e81-0be1-728c-b0b9-f7447aa3a584',
        deskSlug: 'demo',
      },
    },
    attempts: [],
  },
  'post /api/v1/desks/{desk}/webhooks/{id}/deliveries/{deliveryId}/replay': {
    id: '01a20e81-0bfa-77a2-bc9e-c75081c6837c',
    webhookId: '01a20e81-0be1-728c-b0b9-f7447aa3a584',
    type: 'webhook.test',
    status: 'pending',
    createdAt: '2026-11-24T17:01:07.961Z',
    nextAttemptAt: '2026-11-24T17:01:07.982Z',
    messageId: 'msg_01a20e810bfa77a2bc9ec75081c6837c',
    body: {
      type: 'webhook.test',
      timestamp: '2026-11-24T17:01:07.961Z',
      data: {
        webhookId: '01a20e81-0be1-728c-b0b9-f7447aa3a584',
        deskSlug: 'demo',
      },
    },
    attempts: [],
  },
  'post /api/v1/desks/{desk}/webhooks/{id}/replay': {
    replayed: 0,
  },
  'post /api/v1/desks/{desk}/webhooks/{id}/disable': {
    id: '01a20e81-0be1-728c-b0b9-f7447aa3a584',
    url: 'https://newsroom.example.org/hooks/claims',
    types: ['claim.published', 'claim.corrected'],
    description: 'The archive',
    enabled: false,
    disabledAt: '2026-11-24T17:01:08.006Z',
    disabledBecause: 'by_hand',
    oldSecretUntil: '2026-11-25T17:01:07.955Z',
    createdAt: '2026-11-24T17:01:07.936Z',
    version: 4,
  },
  'post /api/v1/desks/{desk}/webhooks/{id}/enable': {
    id: '01a20e81-0be1-728c-b0b9-f7447aa3a584',
    url: 'https://newsroom.example.org/hooks/claims',
    types: ['claim.published', 'claim.corrected'],
    description: 'The archive',
    enabled: true,
    oldSecretUntil: '2026-11-25T17:01:07.955Z',
    createdAt: '2026-11-24T17:01:07.936Z',
    version: 5,
  },
  'get /api/v1/desks/{desk}/notifications': {
    data: [
      {
        id: '01a20e81-0a8a-719d-965d-692f087de1b6',
        type: 'review.lifted',
        title: 'A hold on a review was lifted',
        subject: {
          kind: 'review',
          id: '01a20e81-094b-703c-abe1-86f3e5b7bf68',
        },
        reviewId: '01a20e81-094b-703c-abe1-86f3e5b7bf68',
        claim: {
          id: '01a20e81-0835-756d-86fb-ed817a4be2ec',
          wording: 'The bridge over the Tila was hit.',
        },
        actor: {
          id: '01a20e81-025b-7349-b69b-d7b2742e4604',
          name: 'Edith Lang',
        },
        payload: {
          to: 'approved',
          from: 'approved',
          kind: 'legal',
          changes: {},
        },
        createdAt: '2026-11-24T17:01:07.588Z',
      },
    ],
    nextCursor: 'W1siMDFhMjBlODEtMGE4YS03MTlkLTk2NWQtNjkyZjA4N2RlMWI2Il0sIltbXCJ1bnJlYWRcIixmYWxzZV1dIl0',
    count: 4,
    unreadCount: 4,
  },
  'post /api/v1/desks/{desk}/notifications/{id}/read': {
    id: '01a20e81-0a8a-719d-965d-692f087de1b6',
    type: 'review.lifted',
    title: 'A hold on a review was lifted',
    subject: {
      kind: 'review',
      id: '01a20e81-094b-703c-abe1-86f3e5b7bf68',
    },
    reviewId: '01a20e81-094b-703c-abe1-86f3e5b7bf68',
    claim: {
      id: '01a20e81-0835-756d-86fb-ed817a4be2ec',
      wording: 'The bridge over the Tila was hit.',
    },
    actor: {
      id: '01a20e81-025b-7349-b69b-d7b2742e4604',
      name: 'Edith Lang',
    },
    payload: {
      to: 'approved',
      from: 'approved',
      kind: 'legal',
      changes: {},
    },
    createdAt: '2026-11-24T17:01:07.588Z',
    readAt: '2026-11-24T17:01:08.029Z',
  },
  'post /api/v1/desks/{desk}/notifications/read': {
    read: 3,
  },
  'get /api/v1/desks/{desk}/notifications/preferences': {
    mail: 'digest',
  },
  'patch /api/v1/desks/{desk}/notifications/preferences': {
    mail: 'each',
  },
  'get /api/v1/desks/{desk}/events': {
    data: [
      {
        seq: 234,
        type: 'webhook.enabled',
        subject: {
          kind: 'webhook',
          id: '01a20e81-0be1-728c-b0b9-f7447aa3a584',
        },
        actor: {
          id: '01a20e81-0251-7229-ad3c-804d7fdc45b3',
          name: 'Ada Meyer',
        },
        at: '2026-11-24T17:01:08.014Z',
        payload: {},
      },
      {
        seq: 233,
        type: 'webhook.disabled',
        subject: {
          kind: 'webhook',
          id: '01a20e81-0be1-728c-b0b9-f7447aa3a584',
        },
        actor: {
          id: '01a20e81-0251-7229-ad3c-804d7fdc45b3',
          name: 'Ada Meyer',
        },
        at: '2026-11-24T17:01:08.006Z',
        payload: {
          host: 'newsroom.example.org',
          notify: ['01a20e81-025a-720e-a8aa-c7ae35d1f626'],
          because: 'by_hand',
        },
      },
    ],
    nextCursor: 'W1syMzNdLCJbXSJd',
  },
  'get /api/v1/desks/{desk}/sources/{id}/history': {
    data: [
      {
        seq: 159,
        type: 'source.created',
        subject: {
          kind: 'source',
          id: '01a20e81-07e0-740a-a5c6-2f6fcd941c81',
        },
        actor: {
          id: '01a20e81-0276-7057-8dc4-42eda0f744ab',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T17:01:06.912Z',
        text: 'Recorded the source «Ministry of National Defence of Romania».',
        changes: {
          kind: {
            after: 'institution',
          },
          name: {
            after: 'Ministry of National Defence of Romania',
          },
          country: {
            after: 'RO',
          },
        },
      },
      {
        seq: 161,
        type: 'source.changed',
        subject: {
          kind: 'source',
          id: '01a20e81-07e0-740a-a5c6-2f6fcd941c81',
        },
        actor: {
          id: '01a20e81-0276-7057-8dc4-42eda0f744ab',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T17:01:06.938Z',
        text: 'Changed nothing of the source.',
      },
    ],
    nextCursor:
      'W1sxNjFdLCJbW1wiaWRcIixcIjAxYTIwZTgxLTA3ZTAtNzQwYS1hNWM2LTJmNmZjZDk0MWM4MVwiXSxbXCJvZlwiLFwic291cmNlXCJdXSJd',
  },
  'get /api/v1/desks/{desk}/claims/{id}/history': {
    data: [
      {
        seq: 167,
        type: 'claim.created',
        subject: {
          kind: 'claim',
          id: '01a20e81-0835-756d-86fb-ed817a4be2ec',
        },
        actor: {
          id: '01a20e81-0276-7057-8dc4-42eda0f744ab',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T17:01:06.996Z',
        text: 'Recorded the claim «The bridge was hit.».',
        changes: {
          topics: {
            after: ['war'],
          },
          wording: {
            after: 'The bridge was hit.',
          },
          language: {
            after: 'en',
          },
          disputeId: {
            after: '01a20e81-0827-746d-9d09-9bff6966257f',
          },
          addressesIds: {
            after: ['01a20e81-07e0-740a-a5c6-2f6fcd941c81'],
          },
        },
      },
      {
        seq: 169,
        type: 'claim_link.created',
        subject: {
          kind: 'claim_link',
          id: '01a20e81-085c-7113-bbac-5e63a72b31a3',
        },
        actor: {
          id: '01a20e81-0276-7057-8dc4-42eda0f744ab',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T17:01:07.035Z',
        text: 'Suggested the link «contradicts».',
        changes: {
          kind: {
            after: 'contradicts',
          },
          toId: {
            after: '01a20e81-0835-756d-86fb-ed817a4be2ec',
          },
          fromId: {
            after: '01a20e81-084b-71dc-b25c-d455f1aae88d',
          },
          status: {
            after: 'suggested',
          },
        },
      },
    ],
    nextCursor:
      'W1sxNjldLCJbW1wiaWRcIixcIjAxYTIwZTgxLTA4MzUtNzU2ZC04NmZiLWVkODE3YTRiZTJlY1wiXSxbXCJvZlwiLFwiY2xhaW1cIl1dIl0',
  },
  'get /api/v1/desks/{desk}/disputes/{id}/history': {
    data: [
      {
        seq: 165,
        type: 'dispute.created',
        subject: {
          kind: 'dispute',
          id: '01a20e81-0827-746d-9d09-9bff6966257f',
        },
        actor: {
          id: '01a20e81-0276-7057-8dc4-42eda0f744ab',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T17:01:06.983Z',
        text: 'Opened the dispute «Was the bridge hit?».',
        changes: {
          language: {
            after: 'en',
          },
          question: {
            after: 'Was the bridge hit?',
          },
        },
      },
      {
        seq: 166,
        type: 'dispute.changed',
        subject: {
          kind: 'dispute',
          id: '01a20e81-0827-746d-9d09-9bff6966257f',
        },
        actor: {
          id: '01a20e81-0276-7057-8dc4-42eda0f744ab',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T17:01:06.989Z',
        text: 'Changed question of the dispute.',
        changes: {
          question: {
            after: 'Was the bridge over the Tila hit?',
            before: 'Was the bridge hit?',
          },
        },
      },
    ],
    nextCursor:
      'W1sxNjZdLCJbW1wiaWRcIixcIjAxYTIwZTgxLTA4MjctNzQ2ZC05ZDA5LTliZmY2OTY2MjU3ZlwiXSxbXCJvZlwiLFwiZGlzcHV0ZVwiXV0iXQ',
  },
  'get /api/v1/desks/{desk}/statements/{id}/history': {
    data: [
      {
        seq: 174,
        type: 'statement.recorded',
        subject: {
          kind: 'statement',
          id: '01a20e81-0891-7528-800c-2d1484d4e694',
        },
        actor: {
          id: '01a20e81-0276-7057-8dc4-42eda0f744ab',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T17:01:07.089Z',
        text: 'Recorded a statement.',
        changes: {
          stances: {
            after: [
              {
                basis: 'none',
                hedge: 'none',
                stance: 'asserts',
                claimId: '01a20e81-0835-756d-86fb-ed817a4be2ec',
              },
            ],
          },
          capacity: {
            after: 'official',
          },
          precision: {
            after: 'minute',
          },
          speakerId: {
            after: '01a20e81-07e0-740a-a5c6-2f6fcd941c81',
          },
          utteredAt: {
            after: '2023-09-04T10:00:00.000Z',
          },
          paraphrase: {
            after: 'Speaks of the bridge.',
          },
        },
      },
      {
        seq: 180,
        type: 'statement.revised',
        subject: {
          kind: 'statement',
          id: '01a20e81-0891-7528-800c-2d1484d4e694',
        },
        actor: {
          id: '01a20e81-0276-7057-8dc4-42eda0f744ab',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T17:01:07.121Z',
        text: 'Corrected locator of a statement: Found the place.',
        changes: {
          locator: {
            after: 'minute 3',
          },
        },
      },
    ],
    nextCursor:
      'W1sxODBdLCJbW1wiaWRcIixcIjAxYTIwZTgxLTA4OTEtNzUyOC04MDBjLTJkMTQ4NGQ0ZTY5NFwiXSxbXCJvZlwiLFwic3RhdGVtZW50XCJdXSJd',
  },
  'get /api/v1/desks/{desk}/reviews/{id}/history': {
    data: [
      {
        seq: 194,
        type: 'review.submitted',
        subject: {
          kind: 'review',
          id: '01a20e81-094b-703c-abe1-86f3e5b7bf68',
        },
        reviewId: '01a20e81-094b-703c-abe1-86f3e5b7bf68',
        actor: {
          id: '01a20e81-0276-7057-8dc4-42eda0f744ab',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T17:01:07.275Z',
        text: 'Submitted the claim for review.',
        changes: {
          state: {
            after: 'inbox',
          },
        },
      },
      {
        seq: 195,
        type: 'review.accepted',
        subject: {
          kind: 'review',
          id: '01a20e81-094b-703c-abe1-86f3e5b7bf68',
        },
        reviewId: '01a20e81-094b-703c-abe1-86f3e5b7bf68',
        actor: {
          id: '01a20e81-025b-7349-b69b-d7b2742e4604',
          name: 'Edith Lang',
        },
        at: '2026-11-24T17:01:07.296Z',
        text: 'Accepted it into the queue, with priority urgent.',
        changes: {
          state: {
            after: 'queued',
            before: 'inbox',
          },
          dueAt: {
            after: '2026-11-25T01:01:07.296Z',
          },
          editorId: {
            after: '01a20e81-027d-732e-86af-2cd4ce74f436',
          },
        },
      },
    ],
    nextCursor:
      'W1sxOTVdLCJbW1wiaWRcIixcIjAxYTIwZTgxLTA5NGItNzAzYy1hYmUxLTg2ZjNlNWI3YmY2OFwiXSxbXCJvZlwiLFwicmV2aWV3XCJdXSJd',
  },
  'get /api/v1/desks/{desk}/insight': {
    from: '2026-08-26T17:01:08.070Z',
    to: '2026-11-24T17:01:08.070Z',
    waiting: [
      {
        state: 'inbox',
        count: 1,
        medianHours: 0,
        oldestHours: 0,
      },
      {
        state: 'queued',
        count: 3,
        medianHours: 0,
        oldestHours: 0,
      },
    ],
    overdue: {
      count: 0,
      states: [],
    },
    cycle: [
      {
        state: 'inbox',
        count: 12,
        medianHours: 0,
        p90Hours: 0,
      },
      {
        state: 'queued',
        count: 9,
        medianHours: 0,
        p90Hours: 0,
      },
    ],
    members: [
      {
        memberId: '01a20e81-027a-77dd-b01d-9b489a3ba70d',
        name: 'Carmen Ruiz',
        held: 0,
        limit: 12,
        proposed: 2,
        passed: 4,
        signed: 0,
      },
      {
        memberId: '01a20e81-0285-74be-9d2e-4d9f8f5d8d08',
        name: 'Chidi Okafor',
        held: 1,
        limit: 12,
        proposed: 5,
        passed: 0,
        signed: 0,
      },
    ],
    declines: {
      reviews: [
        {
          reason: 'opinion',
          count: 2,
        },
      ],
      releases: [
        {
          reason: 'Away until Monday',
          count: 1,
        },
        {
          reason: 'For whoever is free',
          count: 1,
        },
      ],
      assignments: [],
    },
    sides: {
      disputes: [
        {
          disputeId: '01a20e81-032b-7476-9936-f351136c7e14',
          question: 'Are Russia and North Korea taking their talks about arms to the level of their leaders?',
          claims: [
            {
              claimId: '01a20e81-0331-7432-a02a-5ca6a0a865e9',
              wording: 'Kim Jong Un expects talks with Russia about arms to go on at the level of leaders.',
              affirmedBy: [
                {
                  id: '01a20e81-02f1-76e9-a780-527837009b97',
                  name: 'United States',
                },
              ],
            },
            {
              claimId: '01a20e81-033e-75b1-a751-b5dbcb63cee7',
              wording: 'Russia and North Korea are discussing joint military exercises.',
              rating: 'mostly_true',
              leaning: 'true',
              affirmedBy: [
                {
                  id: '01a20e81-029b-71e8-a992-2ec44951fd1d',
                  name: 'Russia',
                },
              ],
            },
          ],
        },
        {
          disputeId: '01a20e81-0297-7017-bc7a-9fcfb5e96528',
          question:
            'Did Russian drones land on Romanian soil in the attack on the Danube ports on the night of 3 to 4 September 2023?',
          claims: [
            {
              claimId: '01a20e81-02ad-7320-b280-eb910f9e6062',
              wording: 'Russian drones fell on Romanian territory during the night of 3 to 4 September 2023.',
              rating: 'unproven',
              leaning: 'other',
              affirmedBy: [
                {
                  id: '01a20e81-029a-71ad-8ca4-2b58d914400d',
                  name: 'Romania',
                },
                {
                  id: '01a20e81-0298-7600-854b-952e14a6ab93',
                  name: 'Ukraine',
                },
              ],
            },
            {
              claimId: '01a20e81-02b5-7677-a5ba-6db987ff86ef',
              wording: 'The drones that fell on Romanian territory detonated there.',
              affirmedBy: [
                {
                  id: '01a20e81-0298-7600-854b-952e14a6ab93',
                  name: 'Ukraine',
                },
              ],
            },
          ],
        },
      ],
      principals: [
        {
          id: '01a20e81-029a-71ad-8ca4-2b58d914400d',
          name: 'Romania',
          ratings: {
            true: 0,
            false: 0,
            other: 1,
          },
        },
        {
          id: '01a20e81-029b-71e8-a992-2ec44951fd1d',
          name: 'Russia',
          ratings: {
            true: 1,
            false: 0,
            other: 0,
          },
        },
      ],
    },
    weeks: [
      {
        week: '2026-11-23',
        ratings: {
          mostly_true: 1,
          true: 2,
          unproven: 1,
        },
      },
    ],
    agreement: {
      topics: [],
      pairs: [],
    },
  },
  'post /api/v1/desks/{desk}/imports': {
    id: '01a20e81-02de-7718-9121-2de6d0458179',
    kind: 'case',
    state: 'done',
    createdAt: '2026-11-24T17:01:05.556Z',
    created: {
      claims: {
        fell: '01a20e81-02ad-7320-b280-eb910f9e6062',
        debris: '01a20e81-02b8-7481-bebe-89177bbb9902',
        outside: '01a20e81-02bf-76dc-a95e-131f6758bd22',
        russian: '01a20e81-02bb-74b7-8c65-d1c50e8f7fc5',
        detonated: '01a20e81-02b5-7677-a5ba-6db987ff86ef',
      },
      sources: {
        kuleba: '01a20e81-02a1-72f4-9918-0194bbe7667a',
        'ro-mfa': '01a20e81-02a0-75b8-b40f-033490285c2d',
        'ro-mod': '01a20e81-029f-7290-8598-7215161738f1',
        russia: '01a20e81-029b-71e8-a992-2ec44951fd1d',
        tilvar: '01a20e81-02a4-768b-ba35-d15bf8efc365',
        'ua-mfa': '01a20e81-029e-71dd-83f0-75f23a15851a',
        romania: '01a20e81-029a-71ad-8ca4-2b58d914400d',
        ukraine: '01a20e81-0298-7600-854b-952e14a6ab93',
        iohannis: '01a20e81-02a3-7110-914a-be0d90249fbb',
        odobescu: '01a20e81-02a2-742d-9a6b-1c3a952d242d',
        nikolenko: '01a20e81-02a0-75b8-b40f-067888c32c73',
        'ua-border': '01a20e81-029d-7678-9fef-c75abf78b2b4',
      },
      statements: {
        s0: '01a20e81-02ca-7539-8df2-1fac2f6b9b86',
        s1: '01a20e81-02ca-7539-8df2-20c1cfe141d6',
        s2: '01a20e81-02ca-7539-8df2-2609085edf1e',
        s3: '01a20e81-02ca-7539-8df2-2b6bf9f1066e',
        s4: '01a20e81-02ca-7539-8df2-2c961ae83305',
        s5: '01a20e81-02ca-7539-8df2-309ecc6cb4c9',
        s6: '01a20e81-02ca-7539-8df2-35cff216c7bd',
        s7: '01a20e81-02ca-7539-8df2-3a5bfd81da2d',
      },
    },
    ignored: [],
    disputeId: '01a20e81-0297-7017-bc7a-9fcfb5e96528',
  },
  'get /api/v1/desks/{desk}/imports/{id}': {
    id: '01a20e81-02de-7718-9121-2de6d0458179',
    kind: 'case',
    state: 'done',
    createdAt: '2026-11-24T17:01:05.556Z',
    created: {
      claims: {
        fell: '01a20e81-02ad-7320-b280-eb910f9e6062',
        debris: '01a20e81-02b8-7481-bebe-89177bbb9902',
        outside: '01a20e81-02bf-76dc-a95e-131f6758bd22',
        russian: '01a20e81-02bb-74b7-8c65-d1c50e8f7fc5',
        detonated: '01a20e81-02b5-7677-a5ba-6db987ff86ef',
      },
      sources: {
        kuleba: '01a20e81-02a1-72f4-9918-0194bbe7667a',
        'ro-mfa': '01a20e81-02a0-75b8-b40f-033490285c2d',
        'ro-mod': '01a20e81-029f-7290-8598-7215161738f1',
        russia: '01a20e81-029b-71e8-a992-2ec44951fd1d',
        tilvar: '01a20e81-02a4-768b-ba35-d15bf8efc365',
        'ua-mfa': '01a20e81-029e-71dd-83f0-75f23a15851a',
        romania: '01a20e81-029a-71ad-8ca4-2b58d914400d',
        ukraine: '01a20e81-0298-7600-854b-952e14a6ab93',
        iohannis: '01a20e81-02a3-7110-914a-be0d90249fbb',
        odobescu: '01a20e81-02a2-742d-9a6b-1c3a952d242d',
        nikolenko: '01a20e81-02a0-75b8-b40f-067888c32c73',
        'ua-border': '01a20e81-029d-7678-9fef-c75abf78b2b4',
      },
      statements: {
        s0: '01a20e81-02ca-7539-8df2-1fac2f6b9b86',
        s1: '01a20e81-02ca-7539-8df2-20c1cfe141d6',
        s2: '01a20e81-02ca-7539-8df2-2609085edf1e',
        s3: '01a20e81-02ca-7539-8df2-2b6bf9f1066e',
        s4: '01a20e81-02ca-7539-8df2-2c961ae83305',
        s5: '01a20e81-02ca-7539-8df2-309ecc6cb4c9',
        s6: '01a20e81-02ca-7539-8df2-35cff216c7bd',
        s7: '01a20e81-02ca-7539-8df2-3a5bfd81da2d',
      },
    },
    ignored: [],
    disputeId: '01a20e81-0297-7017-bc7a-9fcfb5e96528',
  },
  'post /api/v1/desks/{desk}/api-keys': {
    id: '01a20e81-0c92-711b-992a-1eafaa8450ea',
    name: 'the newsroom’s site',
    scopes: ['published:read'],
    requestsPerMinute: 6000,
    requestsPerDay: 500000,
    hint: 'gcwY',
    createdBy: '01a20e81-025a-720e-a8aa-c7ae35d1f626',
    createdAt: '2026-11-24T17:01:08.114Z',
    expiresAt: '2027-11-24T17:01:08.114Z',
    secret: 'cck_shown_this_once',
  },
  'get /api/v1/desks/{desk}/api-keys': {
    data: [
      {
        id: '01a20e81-0c92-711b-992a-1eafaa8450ea',
        name: 'the newsroom’s site',
        scopes: ['published:read'],
        requestsPerMinute: 6000,
        requestsPerDay: 500000,
        hint: 'gcwY',
        createdBy: '01a20e81-025a-720e-a8aa-c7ae35d1f626',
        createdAt: '2026-11-24T17:01:08.114Z',
        expiresAt: '2027-11-24T17:01:08.114Z',
      },
    ],
  },
  'get /api/v1/desks/{desk}/api-keys/{id}': {
    id: '01a20e81-0c92-711b-992a-1eafaa8450ea',
    name: 'the newsroom’s site',
    scopes: ['published:read'],
    requestsPerMinute: 6000,
    requestsPerDay: 500000,
    hint: 'gcwY',
    createdBy: '01a20e81-025a-720e-a8aa-c7ae35d1f626',
    createdAt: '2026-11-24T17:01:08.114Z',
    expiresAt: '2027-11-24T17:01:08.114Z',
  },
  'post /api/v1/session/tokens': {
    id: '01a20e81-0c9f-7183-94b5-276e8139ac16',
    name: 'nightly export',
    createdAt: '2026-11-24T17:01:08.127Z',
    expiresAt: '2027-02-22T17:01:08.127Z',
    secret: 'cct_shown_this_once',
  },
  'get /api/v1/session/tokens': {
    data: [
      {
        id: '01a20e81-0c9f-7183-94b5-276e8139ac16',
        name: 'nightly export',
        createdAt: '2026-11-24T17:01:08.127Z',
        expiresAt: '2027-02-22T17:01:08.127Z',
      },
    ],
  },
};
