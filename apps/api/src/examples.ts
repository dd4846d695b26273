/** Answers of the API, by method and path: made by `npm run examples` from the demo desk, and compared by a test. */
export const EXAMPLES: Readonly<Record<string, unknown>> = {
  'get /api/v1/session': {
    user: {
      id: '01a22328-8749-758c-bf8e-d8d4407517f2',
      email: 'checker@demo.example',
      name: 'Chidi Okafor',
    },
    desks: [
      {
        id: '01a22328-86b0-7457-8b07-56ff489db044',
        slug: 'demo',
        name: 'Demo desk',
        memberId: '01a22328-877a-70b0-b4f6-5a0b52002f95',
        roles: ['fact_checker'],
        may: ['read', 'profile'],
      },
    ],
  },
  'post /api/v1/session': {
    user: {
      id: '01a22328-8749-758c-bf8e-d8d4407517f2',
      email: 'checker@demo.example',
      name: 'Chidi Okafor',
    },
    desks: [
      {
        id: '01a22328-86b0-7457-8b07-56ff489db044',
        slug: 'demo',
        name: 'Demo desk',
        memberId: '01a22328-877a-70b0-b4f6-5a0b52002f95',
        roles: ['fact_checker'],
        may: ['read', 'profile'],
      },
    ],
  },
  'get /api/v1/desks/{desk}/members': {
    data: [
      {
        id: '01a22328-870a-722e-b454-ae39092ef095',
        userId: '01a22328-86f1-71b4-b61a-81780bf4e4a8',
        name: 'Edith Lang',
        email: 'editor@demo.example',
        roles: ['editor'],
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
        id: '01a22328-8775-703b-a611-72c494639d65',
        userId: '01a22328-875e-7788-adcb-7fe9ab21259c',
        name: 'Emil Novak',
        email: 'editor2@demo.example',
        roles: ['editor'],
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
    id: '01a22328-8780-74ef-9312-ab43feda7eb9',
    userId: '01a22328-873d-72cc-9fd5-3120d9c3e4f2',
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
    deputyId: '01a22328-870a-722e-b454-ae39092ef095',
    optOuts: {
      topics: ['torture'],
      media: ['video'],
    },
  },
  'get /api/v1/desks/{desk}/members/{id}': {
    id: '01a22328-8780-74ef-9312-ab43feda7eb9',
    userId: '01a22328-873d-72cc-9fd5-3120d9c3e4f2',
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
    deputyId: '01a22328-870a-722e-b454-ae39092ef095',
    optOuts: {
      topics: ['torture'],
      media: ['video'],
    },
  },
  'post /api/v1/desks/{desk}/members/{id}/absences': {
    id: '01a22328-9388-71c9-af05-a89d6175c5c4',
    memberId: '01a22328-8780-74ef-9312-ab43feda7eb9',
    kind: 'away',
    startsAt: '2031-07-07T00:00:00.000Z',
    endsAt: '2031-07-21T00:00:00.000Z',
    note: 'Summer holidays',
    createdAt: '2026-11-28T17:16:31.494Z',
  },
  'get /api/v1/desks/{desk}/members/{id}/absences': {
    data: [
      {
        id: '01a22328-9388-71c9-af05-a89d6175c5c4',
        memberId: '01a22328-8780-74ef-9312-ab43feda7eb9',
        kind: 'away',
        startsAt: '2031-07-07T00:00:00.000Z',
        endsAt: '2031-07-21T00:00:00.000Z',
        note: 'Summer holidays',
        createdAt: '2026-11-28T17:16:31.494Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/members/{id}/conflicts': {
    id: '01a22328-9399-73e6-9def-3f479c3339b1',
    memberId: '01a22328-8780-74ef-9312-ab43feda7eb9',
    kind: 'topic',
    topic: 'shipping',
    reason: 'Holds shares in a shipping company.',
    createdAt: '2026-11-28T17:16:31.513Z',
  },
  'get /api/v1/desks/{desk}/members/{id}/conflicts': {
    data: [
      {
        id: '01a22328-9399-73e6-9def-3f479c3339b1',
        memberId: '01a22328-8780-74ef-9312-ab43feda7eb9',
        kind: 'topic',
        topic: 'shipping',
        reason: 'Holds shares in a shipping company.',
        createdAt: '2026-11-28T17:16:31.513Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/sources': {
    id: '01a22328-93aa-7754-bce9-36fb1953f786',
    kind: 'institution',
    name: 'Ministry of National Defence of Romania',
    aliases: [],
    country: 'RO',
    version: 1,
    createdAt: '2026-11-28T17:16:31.530Z',
  },
  'get /api/v1/desks/{desk}/sources': {
    data: [
      {
        id: '01a22328-8860-77f6-99ac-2375a19b7317',
        kind: 'person',
        name: 'Adrienne Watson',
        aliases: [],
        version: 1,
        createdAt: '2026-11-28T17:16:28.640Z',
      },
    ],
    nextCursor: 'W1siQWRyaWVubmUgV2F0c29uIiwiMDFhMjIzMjgtODg2MC03N2Y2LTk5YWMtMjM3NWExOWI3MzE3Il0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/sources/{id}': {
    id: '01a22328-93aa-7754-bce9-36fb1953f786',
    kind: 'institution',
    name: 'Ministry of National Defence of Romania',
    aliases: [],
    country: 'RO',
    version: 1,
    createdAt: '2026-11-28T17:16:31.530Z',
  },
  'patch /api/v1/desks/{desk}/sources/{id}': {
    id: '01a22328-93aa-7754-bce9-36fb1953f786',
    kind: 'institution',
    name: 'Ministry of National Defence of Romania',
    aliases: [],
    country: 'RO',
    version: 2,
    createdAt: '2026-11-28T17:16:31.530Z',
  },
  'post /api/v1/desks/{desk}/sources/{id}/tenures': {
    id: '01a22328-93d7-7760-ae9d-b62f1a6aed5d',
    personId: '01a22328-93b4-73dc-bc27-3f8cb0aea3ae',
    office: 'Minister',
    institutionId: '01a22328-93aa-7754-bce9-36fb1953f786',
    speaksForId: '01a22328-93aa-7754-bce9-36fb1953f786',
    from: '2022-11-01T00:00:00.000Z',
  },
  'get /api/v1/desks/{desk}/sources/{id}/tenures': {
    data: [
      {
        id: '01a22328-93d7-7760-ae9d-b62f1a6aed5d',
        personId: '01a22328-93b4-73dc-bc27-3f8cb0aea3ae',
        office: 'Minister',
        institutionId: '01a22328-93aa-7754-bce9-36fb1953f786',
        speaksForId: '01a22328-93aa-7754-bce9-36fb1953f786',
        from: '2022-11-01T00:00:00.000Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/sources/{id}/merge': {
    id: '01a22328-93aa-7754-bce9-36fb1953f786',
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
    createdAt: '2026-11-28T17:16:31.530Z',
  },
  'post /api/v1/desks/{desk}/disputes': {
    id: '01a22328-9407-7244-aafc-dc5c9a539d9e',
    question: 'Was the bridge hit?',
    language: 'en',
    headline: 'no_position',
    version: 1,
    createdAt: '2026-11-28T17:16:31.623Z',
    followed: true,
  },
  'patch /api/v1/desks/{desk}/disputes/{id}': {
    id: '01a22328-9407-7244-aafc-dc5c9a539d9e',
    question: 'Was the bridge over the Tila hit?',
    language: 'en',
    headline: 'no_position',
    version: 2,
    createdAt: '2026-11-28T17:16:31.623Z',
    followed: true,
  },
  'post /api/v1/desks/{desk}/claims': {
    id: '01a22328-9414-702b-9d06-2ccf0d934631',
    wording: 'The bridge was hit.',
    language: 'en',
    topics: ['war'],
    addressesIds: ['01a22328-93aa-7754-bce9-36fb1953f786'],
    disputeId: '01a22328-9407-7244-aafc-dc5c9a539d9e',
    disputeState: 'no_position',
    version: 1,
    createdAt: '2026-11-28T17:16:31.636Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge was hit.',
        recordedAt: '2026-11-28T17:16:31.636Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claims/{id}/links': {
    id: '01a22328-944f-77f3-9f11-3637b1a05ea4',
    kind: 'contradicts',
    fromId: '01a22328-942d-730e-8d55-8668a862ffbc',
    toId: '01a22328-9414-702b-9d06-2ccf0d934631',
    status: 'suggested',
    version: 1,
    recordedAt: '2026-11-28T17:16:31.694Z',
  },
  'post /api/v1/desks/{desk}/claim-links/{id}/confirm': {
    id: '01a22328-944f-77f3-9f11-3637b1a05ea4',
    kind: 'contradicts',
    fromId: '01a22328-942d-730e-8d55-8668a862ffbc',
    toId: '01a22328-9414-702b-9d06-2ccf0d934631',
    status: 'confirmed',
    version: 2,
    recordedAt: '2026-11-28T17:16:31.694Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/links': {
    data: [
      {
        id: '01a22328-944f-77f3-9f11-3637b1a05ea4',
        kind: 'contradicts',
        fromId: '01a22328-942d-730e-8d55-8668a862ffbc',
        toId: '01a22328-9414-702b-9d06-2ccf0d934631',
        status: 'confirmed',
        version: 2,
        recordedAt: '2026-11-28T17:16:31.694Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claim-links/{id}/dismiss': {
    id: '01a22328-944f-77f3-9f11-3637b1a05ea4',
    kind: 'contradicts',
    fromId: '01a22328-942d-730e-8d55-8668a862ffbc',
    toId: '01a22328-9414-702b-9d06-2ccf0d934631',
    status: 'dismissed',
    dismissedAs: 'different_time',
    version: 3,
    recordedAt: '2026-11-28T17:16:31.694Z',
  },
  'post /api/v1/desks/{desk}/claim-links/{id}/void': {
    id: '01a22328-944f-77f3-9f11-3637b1a05ea4',
    kind: 'contradicts',
    fromId: '01a22328-942d-730e-8d55-8668a862ffbc',
    toId: '01a22328-9414-702b-9d06-2ccf0d934631',
    status: 'dismissed',
    dismissedAs: 'different_time',
    version: 4,
    voidedAt: '2026-11-28T17:16:31.772Z',
    voidReason: 'Made by mistake',
    recordedAt: '2026-11-28T17:16:31.694Z',
  },
  'patch /api/v1/desks/{desk}/claims/{id}': {
    id: '01a22328-9414-702b-9d06-2ccf0d934631',
    wording: 'The bridge over the Tila was hit.',
    language: 'en',
    topics: ['war'],
    addressesIds: ['01a22328-93aa-7754-bce9-36fb1953f786'],
    disputeId: '01a22328-9407-7244-aafc-dc5c9a539d9e',
    disputeState: 'no_position',
    version: 2,
    createdAt: '2026-11-28T17:16:31.636Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge was hit.',
        recordedAt: '2026-11-28T17:16:31.636Z',
      },
      {
        version: 2,
        wording: 'The bridge over the Tila was hit.',
        recordedAt: '2026-11-28T17:16:31.786Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/statements': {
    id: '01a22328-94c8-75e4-8a48-f0151ce48922',
    speakerId: '01a22328-93aa-7754-bce9-36fb1953f786',
    capacity: 'official',
    principalId: '01a22328-93aa-7754-bce9-36fb1953f786',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    stances: [
      {
        claimId: '01a22328-9414-702b-9d06-2ccf0d934631',
        stance: 'asserts',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-28T17:16:31.816Z',
    version: 1,
    translations: [],
    earlier: [],
  },
  'patch /api/v1/desks/{desk}/statements/{id}': {
    id: '01a22328-94c8-75e4-8a48-f0151ce48922',
    speakerId: '01a22328-93aa-7754-bce9-36fb1953f786',
    capacity: 'official',
    principalId: '01a22328-93aa-7754-bce9-36fb1953f786',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    locator: 'minute 3',
    stances: [
      {
        claimId: '01a22328-9414-702b-9d06-2ccf0d934631',
        stance: 'asserts',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-28T17:16:31.872Z',
    version: 2,
    reason: 'Found the place',
    translations: [],
    earlier: [
      {
        id: '01a22328-94c8-75e4-8a48-f0151ce48922',
        speakerId: '01a22328-93aa-7754-bce9-36fb1953f786',
        capacity: 'official',
        principalId: '01a22328-93aa-7754-bce9-36fb1953f786',
        paraphrase: 'Speaks of the bridge.',
        utteredAt: '2023-09-04T10:00:00.000Z',
        precision: 'minute',
        stances: [
          {
            claimId: '01a22328-9414-702b-9d06-2ccf0d934631',
            stance: 'asserts',
            hedge: 'none',
            basis: 'none',
          },
        ],
        recordedAt: '2026-11-28T17:16:31.816Z',
        version: 1,
        translations: [],
      },
    ],
  },
  'get /api/v1/desks/{desk}/statements': {
    data: [
      {
        id: '01a22328-94e5-7006-8b37-f5d1574ac14a',
        speakerId: '01a22328-93b4-73dc-bc27-3f8cb0aea3ae',
        capacity: 'official',
        principalId: '01a22328-93aa-7754-bce9-36fb1953f786',
        paraphrase: 'Speaks of the bridge.',
        utteredAt: '2023-09-04T10:00:00.000Z',
        precision: 'minute',
        stances: [
          {
            claimId: '01a22328-9414-702b-9d06-2ccf0d934631',
            stance: 'denies',
            hedge: 'none',
            basis: 'none',
          },
        ],
        recordedAt: '2026-11-28T17:16:31.845Z',
        version: 1,
        translations: [],
      },
    ],
    nextCursor: 'W1siMDFhMjIzMjgtOTRlNS03MDA2LThiMzctZjVkMTU3NGFjMTRhIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/statements/{id}': {
    id: '01a22328-94c8-75e4-8a48-f0151ce48922',
    speakerId: '01a22328-93aa-7754-bce9-36fb1953f786',
    capacity: 'official',
    principalId: '01a22328-93aa-7754-bce9-36fb1953f786',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    locator: 'minute 3',
    stances: [
      {
        claimId: '01a22328-9414-702b-9d06-2ccf0d934631',
        stance: 'asserts',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-28T17:16:31.872Z',
    version: 2,
    reason: 'Found the place',
    translations: [],
    earlier: [
      {
        id: '01a22328-94c8-75e4-8a48-f0151ce48922',
        speakerId: '01a22328-93aa-7754-bce9-36fb1953f786',
        capacity: 'official',
        principalId: '01a22328-93aa-7754-bce9-36fb1953f786',
        paraphrase: 'Speaks of the bridge.',
        utteredAt: '2023-09-04T10:00:00.000Z',
        precision: 'minute',
        stances: [
          {
            claimId: '01a22328-9414-702b-9d06-2ccf0d934631',
            stance: 'asserts',
            hedge: 'none',
            basis: 'none',
          },
        ],
        recordedAt: '2026-11-28T17:16:31.816Z',
        version: 1,
        translations: [],
      },
    ],
  },
  'post /api/v1/desks/{desk}/statements/{id}/links': {
    id: '01a22328-951e-71ba-9b14-0d18dafe0887',
    kind: 'responds_to',
    fromId: '01a22328-94e5-7006-8b37-f5d1574ac14a',
    toId: '01a22328-94c8-75e4-8a48-f0151ce48922',
    recordedAt: '2026-11-28T17:16:31.901Z',
  },
  'get /api/v1/desks/{desk}/statements/{id}/links': {
    data: [
      {
        id: '01a22328-951e-71ba-9b14-0d18dafe0887',
        kind: 'responds_to',
        fromId: '01a22328-94e5-7006-8b37-f5d1574ac14a',
        toId: '01a22328-94c8-75e4-8a48-f0151ce48922',
        recordedAt: '2026-11-28T17:16:31.901Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/captures': {
    id: '01a22328-9539-730c-9838-bc2684c71ea0',
    sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
    mediaType: 'text/plain',
    sizeBytes: 27,
    method: 'text',
    url: 'https://example.org/post',
    capturedAt: '2026-11-28T17:16:31.929Z',
    note: 'From the channel',
    recordedAt: '2026-11-28T17:16:31.929Z',
    contentPath: '/api/v1/desks/demo/captures/01a22328-9539-730c-9838-bc2684c71ea0/content',
  },
  'get /api/v1/desks/{desk}/captures': {
    data: [
      {
        id: '01a22328-9539-730c-9838-bc2684c71ea0',
        sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
        mediaType: 'text/plain',
        sizeBytes: 27,
        method: 'text',
        url: 'https://example.org/post',
        capturedAt: '2026-11-28T17:16:31.929Z',
        note: 'From the channel',
        recordedAt: '2026-11-28T17:16:31.929Z',
        contentPath: '/api/v1/desks/demo/captures/01a22328-9539-730c-9838-bc2684c71ea0/content',
      },
    ],
  },
  'get /api/v1/desks/{desk}/captures/{id}': {
    id: '01a22328-9539-730c-9838-bc2684c71ea0',
    sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
    mediaType: 'text/plain',
    sizeBytes: 27,
    method: 'text',
    url: 'https://example.org/post',
    capturedAt: '2026-11-28T17:16:31.929Z',
    note: 'From the channel',
    recordedAt: '2026-11-28T17:16:31.929Z',
    contentPath: '/api/v1/desks/demo/captures/01a22328-9539-730c-9838-bc2684c71ea0/content',
  },
  'post /api/v1/desks/{desk}/statements/{id}/captures': {
    id: '01a22328-954a-759e-b79c-9c2265d2ab13',
    statementId: '01a22328-94c8-75e4-8a48-f0151ce48922',
    captureId: '01a22328-9539-730c-9838-bc2684c71ea0',
    recordedAt: '2026-11-28T17:16:31.945Z',
    capture: {
      id: '01a22328-9539-730c-9838-bc2684c71ea0',
      sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
      mediaType: 'text/plain',
      sizeBytes: 27,
      method: 'text',
      url: 'https://example.org/post',
      capturedAt: '2026-11-28T17:16:31.929Z',
      note: 'From the channel',
      recordedAt: '2026-11-28T17:16:31.929Z',
      contentPath: '/api/v1/desks/demo/captures/01a22328-9539-730c-9838-bc2684c71ea0/content',
    },
  },
  'get /api/v1/desks/{desk}/statements/{id}/captures': {
    data: [
      {
        id: '01a22328-954a-759e-b79c-9c2265d2ab13',
        statementId: '01a22328-94c8-75e4-8a48-f0151ce48922',
        captureId: '01a22328-9539-730c-9838-bc2684c71ea0',
        recordedAt: '2026-11-28T17:16:31.945Z',
        capture: {
          id: '01a22328-9539-730c-9838-bc2684c71ea0',
          sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
          mediaType: 'text/plain',
          sizeBytes: 27,
          method: 'text',
          url: 'https://example.org/post',
          capturedAt: '2026-11-28T17:16:31.929Z',
          note: 'From the channel',
          recordedAt: '2026-11-28T17:16:31.929Z',
          contentPath: '/api/v1/desks/demo/captures/01a22328-9539-730c-9838-bc2684c71ea0/content',
        },
      },
    ],
  },
  'get /api/v1/desks/{desk}/claims': {
    data: [
      {
        id: '01a22328-942d-730e-8d55-8668a862ffbc',
        wording: 'The bridge is whole.',
        language: 'en',
        topics: [],
        addressesIds: [],
        disputeId: '01a22328-9407-7244-aafc-dc5c9a539d9e',
        disputeState: 'no_position',
        version: 1,
        createdAt: '2026-11-28T17:16:31.661Z',
      },
    ],
    nextCursor: 'W1siMDFhMjIzMjgtOTQyZC03MzBlLThkNTUtODY2OGE4NjJmZmJjIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/claims/{id}': {
    id: '01a22328-9414-702b-9d06-2ccf0d934631',
    wording: 'The bridge over the Tila was hit.',
    language: 'en',
    topics: ['war'],
    addressesIds: ['01a22328-93aa-7754-bce9-36fb1953f786'],
    disputeId: '01a22328-9407-7244-aafc-dc5c9a539d9e',
    disputeState: 'split',
    version: 2,
    createdAt: '2026-11-28T17:16:31.636Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge was hit.',
        recordedAt: '2026-11-28T17:16:31.636Z',
      },
      {
        version: 2,
        wording: 'The bridge over the Tila was hit.',
        recordedAt: '2026-11-28T17:16:31.786Z',
      },
    ],
  },
  'get /api/v1/desks/{desk}/disputes': {
    data: [
      {
        id: '01a22328-9407-7244-aafc-dc5c9a539d9e',
        question: 'Was the bridge over the Tila hit?',
        language: 'en',
        headline: 'split',
        version: 2,
        createdAt: '2026-11-28T17:16:31.623Z',
        followed: true,
      },
    ],
    nextCursor: 'W1siMDFhMjIzMjgtOTQwNy03MjQ0LWFhZmMtZGM1YzlhNTM5ZDllIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/disputes/{id}': {
    id: '01a22328-9407-7244-aafc-dc5c9a539d9e',
    question: 'Was the bridge over the Tila hit?',
    language: 'en',
    headline: 'split',
    version: 2,
    createdAt: '2026-11-28T17:16:31.623Z',
    followed: true,
    label: 'Split: one side contradicts itself',
    asOf: '2026-11-28T17:16:31.970Z',
    knownAt: '2026-11-28T17:16:31.970Z',
    claims: [
      {
        id: '01a22328-9414-702b-9d06-2ccf0d934631',
        wording: 'The bridge over the Tila was hit.',
        label: 'Split: one side contradicts itself',
        state: 'split',
        because: ['01a22328-94c8-75e4-8a48-f0151ce48922', '01a22328-94e5-7006-8b37-f5d1574ac14a'],
        origins: 1,
        outlets: 0,
        positions: [
          {
            principalId: '01a22328-93aa-7754-bce9-36fb1953f786',
            position: 'split',
            because: ['01a22328-94c8-75e4-8a48-f0151ce48922', '01a22328-94e5-7006-8b37-f5d1574ac14a'],
            voices: [
              {
                speakerId: '01a22328-93b4-73dc-bc27-3f8cb0aea3ae',
                statementId: '01a22328-94e5-7006-8b37-f5d1574ac14a',
                stance: 'denies',
                utteredAt: '2023-09-04T10:00:00.000Z',
              },
              {
                speakerId: '01a22328-93aa-7754-bce9-36fb1953f786',
                statementId: '01a22328-94c8-75e4-8a48-f0151ce48922',
                stance: 'asserts',
                utteredAt: '2023-09-04T10:00:00.000Z',
              },
            ],
          },
        ],
      },
      {
        id: '01a22328-942d-730e-8d55-8668a862ffbc',
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
        statementId: '01a22328-94c8-75e4-8a48-f0151ce48922',
        speakerId: '01a22328-93aa-7754-bce9-36fb1953f786',
        principalId: '01a22328-93aa-7754-bce9-36fb1953f786',
        stances: [
          {
            claimId: '01a22328-9414-702b-9d06-2ccf0d934631',
            stance: 'asserts',
            hedge: 'none',
            basis: 'none',
          },
        ],
      },
      {
        at: '2023-09-04T10:00:00.000Z',
        statementId: '01a22328-94e5-7006-8b37-f5d1574ac14a',
        speakerId: '01a22328-93b4-73dc-bc27-3f8cb0aea3ae',
        principalId: '01a22328-93aa-7754-bce9-36fb1953f786',
        stances: [
          {
            claimId: '01a22328-9414-702b-9d06-2ccf0d934631',
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
        claimId: '01a22328-9414-702b-9d06-2ccf0d934631',
        principalId: '01a22328-93aa-7754-bce9-36fb1953f786',
        at: '2023-09-05T10:00:00.000Z',
        statementId: '01a22328-956e-75dd-a855-e14d71631756',
        from: 'split',
        to: 'asserts',
        kind: 'hardens',
      },
    ],
  },
  'post /api/v1/desks/{desk}/statements/{id}/void': {
    id: '01a22328-94e5-7006-8b37-f5d1574ac14a',
    speakerId: '01a22328-93b4-73dc-bc27-3f8cb0aea3ae',
    capacity: 'official',
    principalId: '01a22328-93aa-7754-bce9-36fb1953f786',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    stances: [
      {
        claimId: '01a22328-9414-702b-9d06-2ccf0d934631',
        stance: 'denies',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-28T17:16:31.845Z',
    version: 1,
    voidedAt: '2026-11-28T17:16:32.013Z',
    voidReason: 'Recorded twice',
    translations: [],
    earlier: [],
  },
  'post /api/v1/desks/{desk}/statements/{id}/translations': {
    id: '01a22328-95b7-7592-bb77-eb7f5929b573',
    language: 'en',
    text: 'The bridge was hit.',
    machine: true,
    recordedAt: '2026-11-28T17:16:32.056Z',
    by: {
      memberId: '01a22328-870a-722e-b454-ae39092ef095',
      name: 'Edith Lang',
    },
    statementId: '01a22328-95a7-77e1-9db2-359816af3f07',
  },
  'get /api/v1/desks/{desk}/statements/{id}/translations': {
    data: [
      {
        id: '01a22328-95b7-7592-bb77-eb7f5929b573',
        language: 'en',
        text: 'The bridge was hit.',
        machine: true,
        recordedAt: '2026-11-28T17:16:32.056Z',
        by: {
          memberId: '01a22328-870a-722e-b454-ae39092ef095',
          name: 'Edith Lang',
        },
        statementId: '01a22328-95a7-77e1-9db2-359816af3f07',
      },
    ],
  },
  'post /api/v1/desks/{desk}/translations/{id}/void': {
    id: '01a22328-95b7-7592-bb77-eb7f5929b573',
    language: 'en',
    text: 'The bridge was hit.',
    machine: true,
    recordedAt: '2026-11-28T17:16:32.056Z',
    voidedAt: '2026-11-28T17:16:32.079Z',
    by: {
      memberId: '01a22328-870a-722e-b454-ae39092ef095',
      name: 'Edith Lang',
    },
    statementId: '01a22328-95a7-77e1-9db2-359816af3f07',
    voidReason: 'A person translated it since',
  },
  'get /api/v1/desks/{desk}/claims/{id}/matches': {
    data: [
      {
        claim: {
          id: '01a22328-95d8-76b5-8a31-643332d4858e',
          wording: 'No bridge over the Tila was hit.',
          language: 'en',
          disputeState: 'no_position',
        },
        kind: 'counterclaim',
        score: 0.873,
        why: [
          {
            code: 'words',
            text: 'They share «tila», «bridge», «hit».',
          },
          {
            code: 'negation',
            text: 'The other says it with a negation.',
          },
        ],
      },
      {
        claim: {
          id: '01a22328-942d-730e-8d55-8668a862ffbc',
          wording: 'The bridge is whole.',
          language: 'en',
          disputeId: '01a22328-9407-7244-aafc-dc5c9a539d9e',
          disputeState: 'no_position',
        },
        kind: 'like',
        score: 0.444,
        why: [
          {
            code: 'words',
            text: 'They share «bridge».',
          },
          {
            code: 'dispute',
            text: 'They are in the same dispute.',
          },
        ],
      },
    ],
  },
  'get /api/v1/desks/{desk}/disputes/{id}/links': {
    claimLinks: [],
    statementLinks: [],
    claims: [],
  },
  'get /api/v1/desks/{desk}/sources/{id}/record': {
    statements: 3,
    firstAt: '2023-09-04T10:00:00.000Z',
    lastAt: '2023-09-05T10:00:00.000Z',
    stances: {
      asserts: 3,
      qualifies: 0,
      denies: 0,
      doubts: 0,
      declines: 0,
    },
    reversals: [],
    verdicts: [],
    latest: [
      {
        statementId: '01a22328-956e-75dd-a855-e14d71631756',
        utteredAt: '2023-09-05T10:00:00.000Z',
        paraphrase: 'Speaks of the bridge.',
        stances: [
          {
            claimId: '01a22328-9414-702b-9d06-2ccf0d934631',
            wording: 'The bridge over the Tila was hit.',
            stance: 'asserts',
          },
        ],
      },
      {
        statementId: '01a22328-95a7-77e1-9db2-359816af3f07',
        utteredAt: '2023-09-04T11:00:00.000Z',
        quote: {
          text: 'Podul a fost lovit.',
          language: 'ro',
        },
        stances: [
          {
            claimId: '01a22328-9414-702b-9d06-2ccf0d934631',
            wording: 'The bridge over the Tila was hit.',
            stance: 'asserts',
          },
        ],
      },
    ],
  },
  'delete /api/v1/desks/{desk}/disputes/{id}/follow': {},
  'put /api/v1/desks/{desk}/disputes/{id}/follow': {},
  'get /api/v1/desks/{desk}/disputes/followed/changes': {
    data: [
      {
        seq: 193,
        type: 'translation.voided',
        subject: {
          kind: 'statement',
          id: '01a22328-95a7-77e1-9db2-359816af3f07',
        },
        actor: {
          id: '01a22328-86f1-71b4-b61a-81780bf4e4a8',
          name: 'Edith Lang',
        },
        at: '2026-11-28T17:16:32.079Z',
        text: 'Voided the translation of a statement into English: A person translated it since.',
        changes: {
          voidedAt: {
            after: '2026-11-28T17:16:32.079Z',
          },
          voidReason: {
            after: 'A person translated it since',
          },
        },
        dispute: {
          id: '01a22328-9407-7244-aafc-dc5c9a539d9e',
          question: 'Was the bridge over the Tila hit?',
        },
      },
      {
        seq: 192,
        type: 'statement.translated',
        subject: {
          kind: 'statement',
          id: '01a22328-95a7-77e1-9db2-359816af3f07',
        },
        actor: {
          id: '01a22328-86f1-71b4-b61a-81780bf4e4a8',
          name: 'Edith Lang',
        },
        at: '2026-11-28T17:16:32.056Z',
        text: 'Translated a statement into English, by a program.',
        changes: {
          text: {
            after: 'The bridge was hit.',
          },
          machine: {
            after: true,
          },
          language: {
            after: 'en',
          },
        },
        dispute: {
          id: '01a22328-9407-7244-aafc-dc5c9a539d9e',
          question: 'Was the bridge over the Tila hit?',
        },
      },
    ],
    nextCursor:
      'W1sxOTIsIjAxYTIyMzI4LTk0MDctNzI0NC1hYWZjLWRjNWM5YTUzOWQ5ZSJdLCJbW1wibWVtYmVyXCIsXCIwMWEyMjMyOC04NzdhLTcwYjAtYjRmNi01YTBiNTIwMDJmOTVcIl1dIl0',
  },
  'post /api/v1/desks/{desk}/claims/{id}/evidence': {
    title: 'Picture',
    kind: 'observation',
    note: 'Two spans are down.',
    direction: 'supports',
    reliability: 'B',
    credibility: 2,
    id: '01a22328-962b-7238-8f8f-b59c2b5cef25',
    claimId: '01a22328-9414-702b-9d06-2ccf0d934631',
    recordedAt: '2026-11-28T17:16:32.169Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/evidence': {
    data: [
      {
        id: '01a22328-962b-7238-8f8f-b59c2b5cef25',
        claimId: '01a22328-9414-702b-9d06-2ccf0d934631',
        title: 'Picture',
        kind: 'observation',
        note: 'Two spans are down.',
        direction: 'supports',
        reliability: 'B',
        credibility: 2,
        recordedAt: '2026-11-28T17:16:32.169Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claims/{id}/searches': {
    place: 'Satellite images of the week',
    words: 'Tila bridge',
    found: false,
    id: '01a22328-9639-73a7-ae5c-54897d477490',
    claimId: '01a22328-9414-702b-9d06-2ccf0d934631',
    searchedAt: '2026-11-28T17:16:32.185Z',
    recordedAt: '2026-11-28T17:16:32.185Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/searches': {
    data: [
      {
        id: '01a22328-9639-73a7-ae5c-54897d477490',
        claimId: '01a22328-9414-702b-9d06-2ccf0d934631',
        place: 'Satellite images of the week',
        words: 'Tila bridge',
        found: false,
        searchedAt: '2026-11-28T17:16:32.185Z',
        recordedAt: '2026-11-28T17:16:32.185Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claims/{id}/reply-requests': {
    id: '01a22328-964c-729f-9c7c-bd8c7726b382',
    claimId: '01a22328-9414-702b-9d06-2ccf0d934631',
    sourceId: '01a22328-93aa-7754-bce9-36fb1953f786',
    channel: 'press_office',
    question: 'Was the bridge hit?',
    sentAt: '2026-11-28T17:16:32.200Z',
    dueAt: '2026-11-29T17:16:32.200Z',
    outcome: 'awaiting',
    version: 1,
    recordedAt: '2026-11-28T17:16:32.200Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/reply-requests': {
    data: [
      {
        id: '01a22328-964c-729f-9c7c-bd8c7726b382',
        claimId: '01a22328-9414-702b-9d06-2ccf0d934631',
        sourceId: '01a22328-93aa-7754-bce9-36fb1953f786',
        channel: 'press_office',
        question: 'Was the bridge hit?',
        sentAt: '2026-11-28T17:16:32.200Z',
        dueAt: '2026-11-29T17:16:32.200Z',
        outcome: 'awaiting',
        version: 1,
        recordedAt: '2026-11-28T17:16:32.200Z',
      },
    ],
  },
  'get /api/v1/desks/{desk}/reply-requests/{id}': {
    id: '01a22328-964c-729f-9c7c-bd8c7726b382',
    claimId: '01a22328-9414-702b-9d06-2ccf0d934631',
    sourceId: '01a22328-93aa-7754-bce9-36fb1953f786',
    channel: 'press_office',
    question: 'Was the bridge hit?',
    sentAt: '2026-11-28T17:16:32.200Z',
    dueAt: '2026-11-29T17:16:32.200Z',
    outcome: 'awaiting',
    version: 1,
    recordedAt: '2026-11-28T17:16:32.200Z',
  },
  'patch /api/v1/desks/{desk}/reply-requests/{id}': {
    id: '01a22328-964c-729f-9c7c-bd8c7726b382',
    claimId: '01a22328-9414-702b-9d06-2ccf0d934631',
    sourceId: '01a22328-93aa-7754-bce9-36fb1953f786',
    channel: 'press_office',
    question: 'Was the bridge hit?',
    sentAt: '2026-11-28T17:16:32.200Z',
    dueAt: '2026-11-29T17:16:32.200Z',
    outcome: 'declined',
    closedAt: '2026-11-28T17:16:32.224Z',
    version: 2,
    recordedAt: '2026-11-28T17:16:32.200Z',
  },
  'post /api/v1/desks/{desk}/claims/{id}/review': {
    id: '01a22328-966c-73fb-b95a-480757d28f80',
    claimId: '01a22328-9414-702b-9d06-2ccf0d934631',
    state: 'inbox',
    round: 1,
    version: 1,
    submittedAt: '2026-11-28T17:16:32.236Z',
    stepDueAt: '2026-11-29T17:16:32.236Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22328-9407-7244-aafc-dc5c9a539d9e',
      disputeState: 'uncontested',
    },
    contributors: ['01a22328-877a-70b0-b4f6-5a0b52002f95'],
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
    id: '01a22328-966c-73fb-b95a-480757d28f80',
    claimId: '01a22328-9414-702b-9d06-2ccf0d934631',
    state: 'queued',
    round: 1,
    version: 2,
    submittedAt: '2026-11-28T17:16:32.236Z',
    priority: 'urgent',
    dueAt: '2026-11-29T01:16:32.280Z',
    stepDueAt: '2026-12-01T17:16:32.280Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T17:16:32.280Z',
    editorId: '01a22328-870a-722e-b454-ae39092ef095',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22328-9407-7244-aafc-dc5c9a539d9e',
      disputeState: 'uncontested',
    },
    contributors: ['01a22328-877a-70b0-b4f6-5a0b52002f95'],
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
    id: '01a22328-966c-73fb-b95a-480757d28f80',
    claimId: '01a22328-9414-702b-9d06-2ccf0d934631',
    state: 'queued',
    round: 1,
    version: 3,
    submittedAt: '2026-11-28T17:16:32.236Z',
    priority: 'high',
    dueAt: '2026-11-29T01:16:32.280Z',
    stepDueAt: '2026-12-01T17:16:32.280Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T17:16:32.280Z',
    editorId: '01a22328-870a-722e-b454-ae39092ef095',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22328-9407-7244-aafc-dc5c9a539d9e',
      disputeState: 'uncontested',
    },
    contributors: ['01a22328-877a-70b0-b4f6-5a0b52002f95'],
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
        id: '01a22328-966c-73fb-b95a-480757d28f80',
        claimId: '01a22328-9414-702b-9d06-2ccf0d934631',
        state: 'queued',
        round: 1,
        version: 3,
        submittedAt: '2026-11-28T17:16:32.236Z',
        priority: 'high',
        dueAt: '2026-11-29T01:16:32.280Z',
        stepDueAt: '2026-12-01T17:16:32.280Z',
        policyVersion: 1,
        holds: [],
        openReplies: 0,
        queuedAt: '2026-11-28T17:16:32.280Z',
        editorId: '01a22328-870a-722e-b454-ae39092ef095',
        claim: {
          topics: ['war'],
          wording: 'The bridge over the Tila was hit.',
          language: 'en',
          disputeId: '01a22328-9407-7244-aafc-dc5c9a539d9e',
          disputeState: 'uncontested',
        },
        contributors: ['01a22328-877a-70b0-b4f6-5a0b52002f95'],
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
      'W1siMjAyNi0xMS0yOSIsIjIwMjYtMTEtMjhUMTc6MTY6MzIuMjgwWiIsIjAxYTIyMzI4LTk2NmMtNzNmYi1iOTVhLTQ4MDc1N2QyOGY4MCJdLCJbW1wibmV4dFwiLFwiZHVlXCJdXSJd',
  },
  'get /api/v1/desks/{desk}/worklist': {
    data: [
      {
        id: '01a22328-966c-73fb-b95a-480757d28f80',
        claimId: '01a22328-9414-702b-9d06-2ccf0d934631',
        wording: 'The bridge over the Tila was hit.',
        language: 'en',
        topics: ['war'],
        disputeId: '01a22328-9407-7244-aafc-dc5c9a539d9e',
        disputeState: 'uncontested',
        state: 'queued',
        round: 1,
        version: 3,
        priority: 'high',
        submittedAt: '2026-11-28T17:16:32.236Z',
        queuedAt: '2026-11-28T17:16:32.280Z',
        dueAt: '2026-11-29T01:16:32.280Z',
        stepDueAt: '2026-12-01T17:16:32.280Z',
        holds: [],
        editorId: '01a22328-870a-722e-b454-ae39092ef095',
        sources: [
          {
            id: '01a22328-93aa-7754-bce9-36fb1953f786',
            name: 'Ministry of National Defence of Romania',
          },
        ],
        counterclaims: 0,
      },
    ],
    nextCursor:
      'W1siMjAyNi0xMS0yOSAwMToxNjozMi4yOCswMCIsIjAxYTIyMzI4LTk2NmMtNzNmYi1iOTVhLTQ4MDc1N2QyOGY4MCJdLCJbW1wic29ydFwiLFwiZHVlXCJdXSJd',
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
    id: '01a22328-9746-753d-9826-e9cab755d5ac',
    name: 'Urgent, on the borders',
    query: {
      state: 'queued',
      topic: 'borders',
      sort: 'priority',
    },
    position: 0,
  },
  'patch /api/v1/desks/{desk}/views/{id}': {
    id: '01a22328-9746-753d-9826-e9cab755d5ac',
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
        id: '01a22328-9746-753d-9826-e9cab755d5ac',
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
    id: '01a22328-975d-7433-90e0-6fe20787533d',
    text: 'Is there a second source for the pictures?',
    mentions: ['01a22328-877a-70b0-b4f6-5a0b52002f95'],
    by: {
      memberId: '01a22328-870a-722e-b454-ae39092ef095',
      name: 'Edith Lang',
    },
    createdAt: '2026-11-28T17:16:32.474Z',
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
        id: '01a22328-975d-7433-90e0-6fe20787533d',
        text: 'Is there a second source for the pictures?',
        mentions: ['01a22328-877a-70b0-b4f6-5a0b52002f95'],
        by: {
          memberId: '01a22328-870a-722e-b454-ae39092ef095',
          name: 'Edith Lang',
        },
        createdAt: '2026-11-28T17:16:32.474Z',
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
    id: '01a22328-975d-7433-90e0-6fe20787533d',
    mentions: [],
    voidedAt: '2026-11-28T17:16:32.493Z',
    by: {
      memberId: '01a22328-870a-722e-b454-ae39092ef095',
      name: 'Edith Lang',
    },
    createdAt: '2026-11-28T17:16:32.474Z',
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
    before: '2026-11-28T17:16:32.499Z',
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/take': {
    id: '01a22328-966c-73fb-b95a-480757d28f80',
    claimId: '01a22328-9414-702b-9d06-2ccf0d934631',
    state: 'researching',
    round: 1,
    version: 4,
    submittedAt: '2026-11-28T17:16:32.236Z',
    priority: 'high',
    dueAt: '2026-11-29T01:16:32.280Z',
    stepDueAt: '2026-12-01T17:16:32.546Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T17:16:32.280Z',
    assigneeId: '01a22328-877a-70b0-b4f6-5a0b52002f95',
    editorId: '01a22328-870a-722e-b454-ae39092ef095',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22328-9407-7244-aafc-dc5c9a539d9e',
      disputeState: 'uncontested',
    },
    contributors: ['01a22328-877a-70b0-b4f6-5a0b52002f95'],
    lease: {
      fence: 1,
      expiresAt: '2026-11-28T17:31:32.546Z',
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
    seenAt: '2026-11-28T17:16:32.508Z',
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/release': {
    id: '01a22328-966c-73fb-b95a-480757d28f80',
    claimId: '01a22328-9414-702b-9d06-2ccf0d934631',
    state: 'queued',
    round: 1,
    version: 7,
    submittedAt: '2026-11-28T17:16:32.236Z',
    priority: 'high',
    dueAt: '2026-11-29T01:16:32.280Z',
    stepDueAt: '2026-12-01T17:16:32.683Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T17:16:32.280Z',
    editorId: '01a22328-870a-722e-b454-ae39092ef095',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22328-9407-7244-aafc-dc5c9a539d9e',
      disputeState: 'uncontested',
    },
    contributors: ['01a22328-877a-70b0-b4f6-5a0b52002f95'],
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
    id: '01a22328-966c-73fb-b95a-480757d28f80',
    claimId: '01a22328-9414-702b-9d06-2ccf0d934631',
    state: 'researching',
    round: 1,
    version: 6,
    submittedAt: '2026-11-28T17:16:32.236Z',
    priority: 'high',
    dueAt: '2026-11-29T01:16:32.280Z',
    stepDueAt: '2026-12-01T17:16:32.663Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T17:16:32.280Z',
    assigneeId: '01a22328-877a-70b0-b4f6-5a0b52002f95',
    editorId: '01a22328-870a-722e-b454-ae39092ef095',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22328-9407-7244-aafc-dc5c9a539d9e',
      disputeState: 'uncontested',
    },
    contributors: ['01a22328-877a-70b0-b4f6-5a0b52002f95'],
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
      id: '01a22328-966c-73fb-b95a-480757d28f80',
      claimId: '01a22328-9414-702b-9d06-2ccf0d934631',
      state: 'researching',
      round: 1,
      version: 8,
      submittedAt: '2026-11-28T17:16:32.236Z',
      priority: 'high',
      dueAt: '2026-11-29T01:16:32.280Z',
      stepDueAt: '2026-12-01T17:16:32.807Z',
      policyVersion: 1,
      holds: [],
      openReplies: 0,
      queuedAt: '2026-11-28T17:16:32.280Z',
      assigneeId: '01a22328-8788-758f-b061-fe4d1dbdd034',
      editorId: '01a22328-870a-722e-b454-ae39092ef095',
      claim: {
        topics: ['war'],
        wording: 'The bridge over the Tila was hit.',
        language: 'en',
        disputeId: '01a22328-9407-7244-aafc-dc5c9a539d9e',
        disputeState: 'uncontested',
      },
      contributors: ['01a22328-877a-70b0-b4f6-5a0b52002f95'],
      lease: {
        fence: 3,
        expiresAt: '2026-11-28T17:31:32.807Z',
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
      expiresAt: '2026-11-28T17:31:32.807Z',
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/lease': {
    fence: 3,
    expiresAt: '2026-11-28T17:31:32.836Z',
  },
  'patch /api/v1/desks/{desk}/reviews/{id}/draft': {
    id: '01a22328-966c-73fb-b95a-480757d28f80',
    claimId: '01a22328-9414-702b-9d06-2ccf0d934631',
    state: 'researching',
    round: 1,
    version: 8,
    submittedAt: '2026-11-28T17:16:32.236Z',
    priority: 'high',
    dueAt: '2026-11-29T01:16:32.280Z',
    stepDueAt: '2026-12-01T17:16:32.807Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T17:16:32.280Z',
    assigneeId: '01a22328-8788-758f-b061-fe4d1dbdd034',
    editorId: '01a22328-870a-722e-b454-ae39092ef095',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22328-9407-7244-aafc-dc5c9a539d9e',
      disputeState: 'uncontested',
    },
    contributors: ['01a22328-8788-758f-b061-fe4d1dbdd034', '01a22328-877a-70b0-b4f6-5a0b52002f95'],
    lease: {
      fence: 3,
      expiresAt: '2026-11-28T17:31:32.860Z',
    },
    draft: {
      summary: 'A picture shows',
      savedBy: '01a22328-8788-758f-b061-fe4d1dbdd034',
      savedAt: '2026-11-28T17:16:32.860Z',
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
    id: '01a22328-966c-73fb-b95a-480757d28f80',
    claimId: '01a22328-9414-702b-9d06-2ccf0d934631',
    state: 'second_read',
    round: 1,
    version: 11,
    submittedAt: '2026-11-28T17:16:32.236Z',
    priority: 'high',
    dueAt: '2026-11-29T01:16:32.280Z',
    stepDueAt: '2026-11-29T17:16:33.229Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T17:16:32.280Z',
    assigneeId: '01a22328-8788-758f-b061-fe4d1dbdd034',
    editorId: '01a22328-870a-722e-b454-ae39092ef095',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22328-9407-7244-aafc-dc5c9a539d9e',
      disputeState: 'uncontested',
    },
    contributors: ['01a22328-8788-758f-b061-fe4d1dbdd034', '01a22328-877a-70b0-b4f6-5a0b52002f95'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a22328-8788-758f-b061-fe4d1dbdd034',
      savedAt: '2026-11-28T17:16:32.860Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a22328-8788-758f-b061-fe4d1dbdd034',
      proposedAt: '2026-11-28T17:16:33.229Z',
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
        proposedBy: '01a22328-8788-758f-b061-fe4d1dbdd034',
        proposedAt: '2026-11-28T17:16:32.893Z',
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
    id: '01a22328-966c-73fb-b95a-480757d28f80',
    claimId: '01a22328-9414-702b-9d06-2ccf0d934631',
    state: 'researching',
    round: 1,
    version: 10,
    submittedAt: '2026-11-28T17:16:32.236Z',
    priority: 'high',
    dueAt: '2026-11-29T01:16:32.280Z',
    stepDueAt: '2026-12-01T17:16:33.107Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T17:16:32.280Z',
    assigneeId: '01a22328-8788-758f-b061-fe4d1dbdd034',
    editorId: '01a22328-870a-722e-b454-ae39092ef095',
    returned: {
      at: '2026-11-28T17:16:33.107Z',
      by: '01a22328-870a-722e-b454-ae39092ef095',
      reason: 'returned',
      comment: 'Name its source.',
    },
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22328-9407-7244-aafc-dc5c9a539d9e',
      disputeState: 'uncontested',
    },
    contributors: ['01a22328-8788-758f-b061-fe4d1dbdd034', '01a22328-877a-70b0-b4f6-5a0b52002f95'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a22328-8788-758f-b061-fe4d1dbdd034',
      savedAt: '2026-11-28T17:16:32.860Z',
    },
    verdict: {
      number: 1,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A picture shows it.',
      cites: [],
      proposedBy: '01a22328-8788-758f-b061-fe4d1dbdd034',
      proposedAt: '2026-11-28T17:16:32.893Z',
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
    id: '01a22328-966c-73fb-b95a-480757d28f80',
    claimId: '01a22328-9414-702b-9d06-2ccf0d934631',
    state: 'sign_off',
    round: 1,
    version: 12,
    submittedAt: '2026-11-28T17:16:32.236Z',
    priority: 'high',
    dueAt: '2026-11-29T01:16:32.280Z',
    stepDueAt: '2026-11-29T17:16:33.254Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T17:16:32.280Z',
    assigneeId: '01a22328-8788-758f-b061-fe4d1dbdd034',
    editorId: '01a22328-870a-722e-b454-ae39092ef095',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22328-9407-7244-aafc-dc5c9a539d9e',
      disputeState: 'uncontested',
    },
    contributors: ['01a22328-8788-758f-b061-fe4d1dbdd034', '01a22328-877a-70b0-b4f6-5a0b52002f95'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a22328-8788-758f-b061-fe4d1dbdd034',
      savedAt: '2026-11-28T17:16:32.860Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a22328-8788-758f-b061-fe4d1dbdd034',
      proposedAt: '2026-11-28T17:16:33.229Z',
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
        proposedBy: '01a22328-8788-758f-b061-fe4d1dbdd034',
        proposedAt: '2026-11-28T17:16:32.893Z',
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
    id: '01a22328-966c-73fb-b95a-480757d28f80',
    claimId: '01a22328-9414-702b-9d06-2ccf0d934631',
    state: 'approved',
    round: 1,
    version: 13,
    submittedAt: '2026-11-28T17:16:32.236Z',
    priority: 'high',
    dueAt: '2026-11-29T01:16:32.280Z',
    stepDueAt: '2026-11-29T17:16:33.275Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T17:16:32.280Z',
    assigneeId: '01a22328-8788-758f-b061-fe4d1dbdd034',
    editorId: '01a22328-870a-722e-b454-ae39092ef095',
    signedAt: '2026-11-28T17:16:33.275Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22328-9407-7244-aafc-dc5c9a539d9e',
      disputeState: 'uncontested',
    },
    contributors: ['01a22328-8788-758f-b061-fe4d1dbdd034', '01a22328-877a-70b0-b4f6-5a0b52002f95'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a22328-8788-758f-b061-fe4d1dbdd034',
      savedAt: '2026-11-28T17:16:32.860Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a22328-8788-758f-b061-fe4d1dbdd034',
      proposedAt: '2026-11-28T17:16:33.229Z',
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
        proposedBy: '01a22328-8788-758f-b061-fe4d1dbdd034',
        proposedAt: '2026-11-28T17:16:32.893Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a22328-870a-722e-b454-ae39092ef095',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-28T17:16:33.275Z',
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
    id: '01a22328-966c-73fb-b95a-480757d28f80',
    claimId: '01a22328-9414-702b-9d06-2ccf0d934631',
    state: 'approved',
    round: 1,
    version: 14,
    submittedAt: '2026-11-28T17:16:32.236Z',
    priority: 'high',
    dueAt: '2026-11-29T01:16:32.280Z',
    stepDueAt: '2026-11-29T17:16:33.275Z',
    clockPausedAt: '2026-11-28T17:16:33.311Z',
    policyVersion: 1,
    holds: [
      {
        at: '2026-11-28T17:16:33.311+00:00',
        by: '01a22328-870a-722e-b454-ae39092ef095',
        kind: 'legal',
        reason: 'Counsel reads it first.',
      },
    ],
    openReplies: 0,
    queuedAt: '2026-11-28T17:16:32.280Z',
    assigneeId: '01a22328-8788-758f-b061-fe4d1dbdd034',
    editorId: '01a22328-870a-722e-b454-ae39092ef095',
    signedAt: '2026-11-28T17:16:33.275Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22328-9407-7244-aafc-dc5c9a539d9e',
      disputeState: 'uncontested',
    },
    contributors: ['01a22328-8788-758f-b061-fe4d1dbdd034', '01a22328-877a-70b0-b4f6-5a0b52002f95'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a22328-8788-758f-b061-fe4d1dbdd034',
      savedAt: '2026-11-28T17:16:32.860Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a22328-8788-758f-b061-fe4d1dbdd034',
      proposedAt: '2026-11-28T17:16:33.229Z',
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
        proposedBy: '01a22328-8788-758f-b061-fe4d1dbdd034',
        proposedAt: '2026-11-28T17:16:32.893Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a22328-870a-722e-b454-ae39092ef095',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-28T17:16:33.275Z',
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
    id: '01a22328-966c-73fb-b95a-480757d28f80',
    claimId: '01a22328-9414-702b-9d06-2ccf0d934631',
    state: 'approved',
    round: 1,
    version: 15,
    submittedAt: '2026-11-28T17:16:32.236Z',
    priority: 'high',
    dueAt: '2026-11-29T01:16:32.308Z',
    stepDueAt: '2026-11-29T17:16:33.303Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T17:16:32.280Z',
    assigneeId: '01a22328-8788-758f-b061-fe4d1dbdd034',
    editorId: '01a22328-870a-722e-b454-ae39092ef095',
    signedAt: '2026-11-28T17:16:33.275Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22328-9407-7244-aafc-dc5c9a539d9e',
      disputeState: 'uncontested',
    },
    contributors: ['01a22328-8788-758f-b061-fe4d1dbdd034', '01a22328-877a-70b0-b4f6-5a0b52002f95'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a22328-8788-758f-b061-fe4d1dbdd034',
      savedAt: '2026-11-28T17:16:32.860Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a22328-8788-758f-b061-fe4d1dbdd034',
      proposedAt: '2026-11-28T17:16:33.229Z',
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
        proposedBy: '01a22328-8788-758f-b061-fe4d1dbdd034',
        proposedAt: '2026-11-28T17:16:32.893Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a22328-870a-722e-b454-ae39092ef095',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-28T17:16:33.275Z',
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
    id: '01a22328-966c-73fb-b95a-480757d28f80',
    claimId: '01a22328-9414-702b-9d06-2ccf0d934631',
    state: 'approved',
    round: 1,
    version: 16,
    submittedAt: '2026-11-28T17:16:32.236Z',
    priority: 'high',
    dueAt: '2026-11-29T01:16:32.308Z',
    stepDueAt: '2026-11-29T17:16:33.303Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    scheduledAt: '2100-01-01T06:00:00.000Z',
    scheduledBy: '01a22328-870a-722e-b454-ae39092ef095',
    queuedAt: '2026-11-28T17:16:32.280Z',
    assigneeId: '01a22328-8788-758f-b061-fe4d1dbdd034',
    editorId: '01a22328-870a-722e-b454-ae39092ef095',
    signedAt: '2026-11-28T17:16:33.275Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22328-9407-7244-aafc-dc5c9a539d9e',
      disputeState: 'uncontested',
    },
    contributors: ['01a22328-8788-758f-b061-fe4d1dbdd034', '01a22328-877a-70b0-b4f6-5a0b52002f95'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a22328-8788-758f-b061-fe4d1dbdd034',
      savedAt: '2026-11-28T17:16:32.860Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a22328-8788-758f-b061-fe4d1dbdd034',
      proposedAt: '2026-11-28T17:16:33.229Z',
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
        proposedBy: '01a22328-8788-758f-b061-fe4d1dbdd034',
        proposedAt: '2026-11-28T17:16:32.893Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a22328-870a-722e-b454-ae39092ef095',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-28T17:16:33.275Z',
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
    id: '01a22328-966c-73fb-b95a-480757d28f80',
    claimId: '01a22328-9414-702b-9d06-2ccf0d934631',
    state: 'published',
    round: 1,
    version: 17,
    submittedAt: '2026-11-28T17:16:32.236Z',
    priority: 'high',
    dueAt: '2026-11-29T01:16:32.308Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T17:16:32.280Z',
    assigneeId: '01a22328-8788-758f-b061-fe4d1dbdd034',
    editorId: '01a22328-870a-722e-b454-ae39092ef095',
    signedAt: '2026-11-28T17:16:33.275Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22328-9407-7244-aafc-dc5c9a539d9e',
      disputeState: 'uncontested',
    },
    contributors: ['01a22328-8788-758f-b061-fe4d1dbdd034', '01a22328-877a-70b0-b4f6-5a0b52002f95'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a22328-8788-758f-b061-fe4d1dbdd034',
      savedAt: '2026-11-28T17:16:32.860Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a22328-8788-758f-b061-fe4d1dbdd034',
      proposedAt: '2026-11-28T17:16:33.229Z',
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
        proposedBy: '01a22328-8788-758f-b061-fe4d1dbdd034',
        proposedAt: '2026-11-28T17:16:32.893Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a22328-870a-722e-b454-ae39092ef095',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-28T17:16:33.275Z',
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
    id: '01a22328-966c-73fb-b95a-480757d28f80',
    claimId: '01a22328-9414-702b-9d06-2ccf0d934631',
    state: 'published',
    round: 1,
    version: 18,
    submittedAt: '2026-11-28T17:16:32.236Z',
    priority: 'high',
    dueAt: '2026-11-29T01:16:32.308Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T17:16:32.280Z',
    assigneeId: '01a22328-8788-758f-b061-fe4d1dbdd034',
    editorId: '01a22328-870a-722e-b454-ae39092ef095',
    signedAt: '2026-11-28T17:16:33.275Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22328-9407-7244-aafc-dc5c9a539d9e',
      disputeState: 'uncontested',
    },
    contributors: ['01a22328-870a-722e-b454-ae39092ef095', '01a22328-8788-758f-b061-fe4d1dbdd034'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a22328-8788-758f-b061-fe4d1dbdd034',
      savedAt: '2026-11-28T17:16:32.860Z',
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
      proposedBy: '01a22328-870a-722e-b454-ae39092ef095',
      proposedAt: '2026-11-28T17:16:33.615Z',
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
        proposedBy: '01a22328-8788-758f-b061-fe4d1dbdd034',
        proposedAt: '2026-11-28T17:16:32.893Z',
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
        proposedBy: '01a22328-8788-758f-b061-fe4d1dbdd034',
        proposedAt: '2026-11-28T17:16:33.229Z',
        label: 'True',
        votes: [
          {
            memberId: '01a22328-870a-722e-b454-ae39092ef095',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-28T17:16:33.275Z',
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
    id: '01a22328-966c-73fb-b95a-480757d28f80',
    claimId: '01a22328-9414-702b-9d06-2ccf0d934631',
    state: 'published',
    round: 1,
    version: 19,
    submittedAt: '2026-11-28T17:16:32.236Z',
    priority: 'high',
    dueAt: '2026-11-29T01:16:32.308Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    withdrawal: {
      at: '2026-11-28T17:16:33.718Z',
      by: '01a22328-870a-722e-b454-ae39092ef095',
      reason: 'The picture is of another bridge.',
    },
    queuedAt: '2026-11-28T17:16:32.280Z',
    assigneeId: '01a22328-8788-758f-b061-fe4d1dbdd034',
    editorId: '01a22328-870a-722e-b454-ae39092ef095',
    signedAt: '2026-11-28T17:16:33.275Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22328-9407-7244-aafc-dc5c9a539d9e',
      disputeState: 'uncontested',
    },
    contributors: ['01a22328-870a-722e-b454-ae39092ef095', '01a22328-8788-758f-b061-fe4d1dbdd034'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a22328-8788-758f-b061-fe4d1dbdd034',
      savedAt: '2026-11-28T17:16:32.860Z',
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
      proposedBy: '01a22328-870a-722e-b454-ae39092ef095',
      proposedAt: '2026-11-28T17:16:33.615Z',
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
        proposedBy: '01a22328-8788-758f-b061-fe4d1dbdd034',
        proposedAt: '2026-11-28T17:16:32.893Z',
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
        proposedBy: '01a22328-8788-758f-b061-fe4d1dbdd034',
        proposedAt: '2026-11-28T17:16:33.229Z',
        label: 'True',
        votes: [
          {
            memberId: '01a22328-870a-722e-b454-ae39092ef095',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-28T17:16:33.275Z',
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
    id: '01a22328-966c-73fb-b95a-480757d28f80',
    claimId: '01a22328-9414-702b-9d06-2ccf0d934631',
    state: 'queued',
    round: 2,
    version: 20,
    submittedAt: '2026-11-28T17:16:32.236Z',
    priority: 'high',
    dueAt: '2026-11-29T01:16:32.308Z',
    stepDueAt: '2026-12-01T17:16:33.749Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T17:16:33.749Z',
    editorId: '01a22328-870a-722e-b454-ae39092ef095',
    returned: {
      at: '2026-11-28T17:16:33.749Z',
      by: '01a22328-870a-722e-b454-ae39092ef095',
      reason: 'reopened',
      comment: 'It is denied now.',
    },
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22328-9407-7244-aafc-dc5c9a539d9e',
      disputeState: 'uncontested',
    },
    contributors: ['01a22328-870a-722e-b454-ae39092ef095', '01a22328-8788-758f-b061-fe4d1dbdd034'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a22328-8788-758f-b061-fe4d1dbdd034',
      savedAt: '2026-11-28T17:16:32.860Z',
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
      proposedBy: '01a22328-870a-722e-b454-ae39092ef095',
      proposedAt: '2026-11-28T17:16:33.615Z',
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
        proposedBy: '01a22328-8788-758f-b061-fe4d1dbdd034',
        proposedAt: '2026-11-28T17:16:32.893Z',
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
        proposedBy: '01a22328-8788-758f-b061-fe4d1dbdd034',
        proposedAt: '2026-11-28T17:16:33.229Z',
        label: 'True',
        votes: [
          {
            memberId: '01a22328-870a-722e-b454-ae39092ef095',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-28T17:16:33.275Z',
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
        id: '01a22328-966c-73fb-b95a-480757d28f80',
        claimId: '01a22328-9414-702b-9d06-2ccf0d934631',
        state: 'queued',
        round: 2,
        version: 20,
        submittedAt: '2026-11-28T17:16:32.236Z',
        priority: 'high',
        dueAt: '2026-11-29T01:16:32.308Z',
        stepDueAt: '2026-12-01T17:16:33.749Z',
        policyVersion: 1,
        holds: [],
        openReplies: 0,
        queuedAt: '2026-11-28T17:16:33.749Z',
        editorId: '01a22328-870a-722e-b454-ae39092ef095',
        returned: {
          at: '2026-11-28T17:16:33.749Z',
          by: '01a22328-870a-722e-b454-ae39092ef095',
          reason: 'reopened',
          comment: 'It is denied now.',
        },
        claim: {
          topics: ['war'],
          wording: 'The bridge over the Tila was hit.',
          language: 'en',
          disputeId: '01a22328-9407-7244-aafc-dc5c9a539d9e',
          disputeState: 'uncontested',
        },
        contributors: ['01a22328-870a-722e-b454-ae39092ef095', '01a22328-8788-758f-b061-fe4d1dbdd034'],
        draft: {
          summary: 'A picture shows',
          savedBy: '01a22328-8788-758f-b061-fe4d1dbdd034',
          savedAt: '2026-11-28T17:16:32.860Z',
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
          proposedBy: '01a22328-870a-722e-b454-ae39092ef095',
          proposedAt: '2026-11-28T17:16:33.615Z',
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
            proposedBy: '01a22328-8788-758f-b061-fe4d1dbdd034',
            proposedAt: '2026-11-28T17:16:32.893Z',
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
            proposedBy: '01a22328-8788-758f-b061-fe4d1dbdd034',
            proposedAt: '2026-11-28T17:16:33.229Z',
            label: 'True',
            votes: [
              {
                memberId: '01a22328-870a-722e-b454-ae39092ef095',
                approve: true,
                rating: 'true',
                rationale: 'It bears it.',
                votedAt: '2026-11-28T17:16:33.275Z',
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
    nextCursor: 'W1siMDFhMjIzMjgtOTY2Yy03M2ZiLWI5NWEtNDgwNzU3ZDI4ZjgwIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/reviews/{id}': {
    id: '01a22328-966c-73fb-b95a-480757d28f80',
    claimId: '01a22328-9414-702b-9d06-2ccf0d934631',
    state: 'queued',
    round: 2,
    version: 20,
    submittedAt: '2026-11-28T17:16:32.236Z',
    priority: 'high',
    dueAt: '2026-11-29T01:16:32.308Z',
    stepDueAt: '2026-12-01T17:16:33.749Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T17:16:33.749Z',
    editorId: '01a22328-870a-722e-b454-ae39092ef095',
    returned: {
      at: '2026-11-28T17:16:33.749Z',
      by: '01a22328-870a-722e-b454-ae39092ef095',
      reason: 'reopened',
      comment: 'It is denied now.',
    },
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22328-9407-7244-aafc-dc5c9a539d9e',
      disputeState: 'uncontested',
    },
    contributors: ['01a22328-870a-722e-b454-ae39092ef095', '01a22328-8788-758f-b061-fe4d1dbdd034'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a22328-8788-758f-b061-fe4d1dbdd034',
      savedAt: '2026-11-28T17:16:32.860Z',
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
      proposedBy: '01a22328-870a-722e-b454-ae39092ef095',
      proposedAt: '2026-11-28T17:16:33.615Z',
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
        proposedBy: '01a22328-8788-758f-b061-fe4d1dbdd034',
        proposedAt: '2026-11-28T17:16:32.893Z',
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
        proposedBy: '01a22328-8788-758f-b061-fe4d1dbdd034',
        proposedAt: '2026-11-28T17:16:33.229Z',
        label: 'True',
        votes: [
          {
            memberId: '01a22328-870a-722e-b454-ae39092ef095',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-28T17:16:33.275Z',
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
    seenAt: '2026-11-28T17:16:32.508Z',
  },
  'get /api/v1/desks/{desk}/rating-scales': {
    data: [
      {
        id: '01a22328-86b4-7344-b12c-e2371a9f1ead',
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
    id: '01a22328-9cd5-77e9-bf86-b8ccfc339aa8',
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
    id: '01a22328-9cf7-76d1-bc2c-d685901aca0f',
    reviewId: '01a22328-966c-73fb-b95a-480757d28f80',
    memberId: '01a22328-877a-70b0-b4f6-5a0b52002f95',
    reason: 'Nobody else here reads the language.',
    proposedBy: '01a22328-870a-722e-b454-ae39092ef095',
    proposedAt: '2026-11-28T17:16:33.903Z',
  },
  'post /api/v1/desks/{desk}/reviews/{id}/conflict-overrides/{overrideId}/confirm': {
    id: '01a22328-9cf7-76d1-bc2c-d685901aca0f',
    reviewId: '01a22328-966c-73fb-b95a-480757d28f80',
    memberId: '01a22328-877a-70b0-b4f6-5a0b52002f95',
    reason: 'Nobody else here reads the language.',
    proposedBy: '01a22328-870a-722e-b454-ae39092ef095',
    proposedAt: '2026-11-28T17:16:33.903Z',
    confirmedBy: '01a22328-8775-703b-a611-72c494639d65',
    confirmedAt: '2026-11-28T17:16:33.926Z',
  },
  'get /api/v1/desks/{desk}/reviews/{id}/conflict-overrides': {
    data: [
      {
        id: '01a22328-9cf7-76d1-bc2c-d685901aca0f',
        reviewId: '01a22328-966c-73fb-b95a-480757d28f80',
        memberId: '01a22328-877a-70b0-b4f6-5a0b52002f95',
        reason: 'Nobody else here reads the language.',
        proposedBy: '01a22328-870a-722e-b454-ae39092ef095',
        proposedAt: '2026-11-28T17:16:33.903Z',
        confirmedBy: '01a22328-8775-703b-a611-72c494639d65',
        confirmedAt: '2026-11-28T17:16:33.926Z',
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
    id: '01a22328-9d5a-77e2-92ca-20b04a0fefc5',
    claimId: '01a22328-9d42-773e-b9cc-c3f1a50833ef',
    state: 'merged',
    round: 1,
    version: 2,
    submittedAt: '2026-11-28T17:16:34.009Z',
    policyVersion: 2,
    holds: [],
    openReplies: 0,
    mergedIntoId: '01a22328-966c-73fb-b95a-480757d28f80',
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
    id: '01a22328-9d2a-7449-a6d0-90cccf934318',
    claimId: '01a22328-942d-730e-8d55-8668a862ffbc',
    state: 'declined',
    round: 1,
    version: 2,
    submittedAt: '2026-11-28T17:16:33.961Z',
    policyVersion: 2,
    holds: [],
    openReplies: 0,
    declineReason: 'opinion',
    claim: {
      topics: [],
      wording: 'The bridge is whole.',
      language: 'en',
      disputeId: '01a22328-9407-7244-aafc-dc5c9a539d9e',
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
    id: '01a22328-942d-730e-8d55-8668a862ffbc',
    wording: 'The bridge is whole.',
    language: 'en',
    topics: [],
    addressesIds: [],
    disputeId: '01a22328-9407-7244-aafc-dc5c9a539d9e',
    disputeState: 'no_position',
    review: {
      id: '01a22328-9d2a-7449-a6d0-90cccf934318',
      state: 'declined',
    },
    version: 2,
    voidedAt: '2026-11-28T17:16:34.115Z',
    voidReason: 'Recorded twice',
    createdAt: '2026-11-28T17:16:31.661Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge is whole.',
        recordedAt: '2026-11-28T17:16:31.661Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/webhooks': {
    id: '01a22328-9ddb-7592-a477-9523fbb9307f',
    url: 'https://newsroom.example.org/hooks/claims',
    types: ['claim.published', 'claim.corrected'],
    description: 'The archive',
    enabled: true,
    createdAt: '2026-11-28T17:16:34.139Z',
    version: 1,
    secret: 'whsec_shown_this_once',
  },
  'get /api/v1/desks/{desk}/webhooks': {
    data: [
      {
        id: '01a22328-9ddb-7592-a477-9523fbb9307f',
        url: 'https://newsroom.example.org/hooks/claims',
        types: ['claim.published', 'claim.corrected'],
        description: 'The archive',
        enabled: true,
        createdAt: '2026-11-28T17:16:34.139Z',
        version: 1,
      },
    ],
  },
  'get /api/v1/desks/{desk}/webhooks/{id}': {
    id: '01a22328-9ddb-7592-a477-9523fbb9307f',
    url: 'https://newsroom.example.org/hooks/claims',
    types: ['claim.published', 'claim.corrected'],
    description: 'The archive',
    enabled: true,
    createdAt: '2026-11-28T17:16:34.139Z',
    version: 1,
  },
  'patch /api/v1/desks/{desk}/webhooks/{id}': {
    id: '01a22328-9ddb-7592-a477-9523fbb9307f',
    url: 'https://newsroom.example.org/hooks/claims',
    types: ['claim.published', 'claim.corrected'],
    description: 'The archive',
    enabled: true,
    createdAt: '2026-11-28T17:16:34.139Z',
    version: 2,
  },
  'post /api/v1/desks/{desk}/webhooks/{id}/rotate': {
    id: '01a22328-9ddb-7592-a477-9523fbb9307f',
    url: 'https://newsroom.example.org/hooks/claims',
    types: ['claim.published', 'claim.corrected'],
    description: 'The archive',
    enabled: true,
    oldSecretUntil: '2026-11-29T17:16:34.166Z',
    createdAt: '2026-11-28T17:16:34.139Z',
    version: 3,
    secret: 'whsec_shown_this_once',
  },
  'post /api/v1/desks/{desk}/webhooks/{id}/test': {
    id: '01a22328-9e06-7509-b9b2-5a637677b934',
    webhookId: '01a22328-9ddb-7592-a477-9523fbb9307f',
    type: 'webhook.test',
    status: 'pending',
    createdAt: '2026-11-28T17:16:34.181Z',
    nextAttemptAt: '2026-11-28T17:16:34.181Z',
    messageId: 'msg_01a223289e067509b9b25a637677b934',
    body: {
      type: 'webhook.test',
      timestamp: '2026-11-28T17:16:34.181Z',
      data: {
        webhookId: '01a22328-9ddb-7592-a477-9523fbb9307f',
        deskSlug: 'demo',
      },
    },
    attempts: [],
  },
  'get /api/v1/desks/{desk}/webhooks/{id}/deliveries': {
    data: [
      {
        id: '01a22328-9e06-7509-b9b2-5a637677b934',
        webhookId: '01a22328-9ddb-7592-a477-9523fbb9307f',
        type: 'webhook.test',
        status: 'pending',
        createdAt: '2026-11-28T17:16:34.181Z',
        nextAttemptAt: '2026-11-28T17:16:34.181Z',
        messageId: 'msg_01a223289e067509b9b25a637677b934',
        body: {
          type: 'webhook.test',
          timestamp: '2026-11-28T17:16:34.181Z',
          data: {
            webhookId: '01a22328-9ddb-7592-a477-9523fbb9307f',
            deskSlug: 'demo',
          },
        },
        attempts: [],
      },
    ],
  },
  'get /api/v1/desks/{desk}/webhooks/{id}/deliveries/{deliveryId}': {
    id: '01a22328-9e06-7509-b9b2-5a637677b934',
    webhookId: '01a22328-9ddb-7592-a477-9523fbb9307f',
    type: 'webhook.test',
    status: 'pending',
    createdAt: '2026-11-28T17:16:34.181Z',
    nextAttemptAt: '2026-11-28T17:16:34.181Z',
    messageId: 'msg_01a223289e067509b9b25a637677b934',
    body: {
      type: 'webhook.test',
      timestamp: '2026-11-28T17:16:34.181Z',
      data: {
        webhookId: '01a22328-9ddb-7592-a477-9523fbb9307f',
        deskSlug: 'demo',
      },
    },
    attempts: [],
  },
  'post /api/v1/desks/{desk}/webhooks/{id}/deliveries/{deliveryId}/replay': {
    id: '01a22328-9e06-7509-b9b2-5a637677b934',
    webhookId: '01a22328-9ddb-7592-a477-9523fbb9307f',
    type: 'webhook.test',
    status: 'pending',
    createdAt: '2026-11-28T17:16:34.181Z',
    nextAttemptAt: '2026-11-28T17:16:34.279Z',
    messageId: 'msg_01a223289e067509b9b25a637677b934',
    body: {
      type: 'webhook.test',
      timestamp: '2026-11-28T17:16:34.181Z',
      data: {
        webhookId: '01a22328-9ddb-7592-a477-9523fbb9307f',
        deskSlug: 'demo',
      },
    },
    attempts: [],
  },
  'post /api/v1/desks/{desk}/webhooks/{id}/replay': {
    replayed: 0,
  },
  'post /api/v1/desks/{desk}/webhooks/{id}/disable': {
    id: '01a22328-9ddb-7592-a477-9523fbb9307f',
    url: 'https://newsroom.example.org/hooks/claims',
    types: ['claim.published', 'claim.corrected'],
    description: 'The archive',
    enabled: false,
    disabledAt: '2026-11-28T17:16:34.300Z',
    disabledBecause: 'by_hand',
    oldSecretUntil: '2026-11-29T17:16:34.166Z',
    createdAt: '2026-11-28T17:16:34.139Z',
    version: 4,
  },
  'post /api/v1/desks/{desk}/webhooks/{id}/enable': {
    id: '01a22328-9ddb-7592-a477-9523fbb9307f',
    url: 'https://newsroom.example.org/hooks/claims',
    types: ['claim.published', 'claim.corrected'],
    description: 'The archive',
    enabled: true,
    oldSecretUntil: '2026-11-29T17:16:34.166Z',
    createdAt: '2026-11-28T17:16:34.139Z',
    version: 5,
  },
  'get /api/v1/desks/{desk}/notifications': {
    data: [
      {
        id: '01a22328-9ad8-74d1-a18f-ff9606a4615c',
        type: 'review.lifted',
        title: 'A hold on a review was lifted',
        subject: {
          kind: 'review',
          id: '01a22328-966c-73fb-b95a-480757d28f80',
        },
        reviewId: '01a22328-966c-73fb-b95a-480757d28f80',
        claim: {
          id: '01a22328-9414-702b-9d06-2ccf0d934631',
          wording: 'The bridge over the Tila was hit.',
        },
        actor: {
          id: '01a22328-86f1-71b4-b61a-81780bf4e4a8',
          name: 'Edith Lang',
        },
        payload: {
          to: 'approved',
          from: 'approved',
          kind: 'legal',
          changes: {},
        },
        createdAt: '2026-11-28T17:16:33.339Z',
      },
    ],
    nextCursor: 'W1siMDFhMjIzMjgtOWFkOC03NGQxLWExOGYtZmY5NjA2YTQ2MTVjIl0sIltbXCJ1bnJlYWRcIixmYWxzZV1dIl0',
    count: 4,
    unreadCount: 4,
  },
  'post /api/v1/desks/{desk}/notifications/{id}/read': {
    id: '01a22328-9ad8-74d1-a18f-ff9606a4615c',
    type: 'review.lifted',
    title: 'A hold on a review was lifted',
    subject: {
      kind: 'review',
      id: '01a22328-966c-73fb-b95a-480757d28f80',
    },
    reviewId: '01a22328-966c-73fb-b95a-480757d28f80',
    claim: {
      id: '01a22328-9414-702b-9d06-2ccf0d934631',
      wording: 'The bridge over the Tila was hit.',
    },
    actor: {
      id: '01a22328-86f1-71b4-b61a-81780bf4e4a8',
      name: 'Edith Lang',
    },
    payload: {
      to: 'approved',
      from: 'approved',
      kind: 'legal',
      changes: {},
    },
    createdAt: '2026-11-28T17:16:33.339Z',
    readAt: '2026-11-28T17:16:34.351Z',
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
        seq: 242,
        type: 'webhook.enabled',
        subject: {
          kind: 'webhook',
          id: '01a22328-9ddb-7592-a477-9523fbb9307f',
        },
        actor: {
          id: '01a22328-8750-72dd-9628-7e0516ceca50',
          name: 'Ada Meyer',
        },
        at: '2026-11-28T17:16:34.310Z',
        payload: {},
      },
      {
        seq: 241,
        type: 'webhook.disabled',
        subject: {
          kind: 'webhook',
          id: '01a22328-9ddb-7592-a477-9523fbb9307f',
        },
        actor: {
          id: '01a22328-8750-72dd-9628-7e0516ceca50',
          name: 'Ada Meyer',
        },
        at: '2026-11-28T17:16:34.300Z',
        payload: {
          host: 'newsroom.example.org',
          notify: ['01a22328-8777-76d4-ae35-ce5c7e8f5d56'],
          because: 'by_hand',
        },
      },
    ],
    nextCursor: 'W1syNDFdLCJbXSJd',
  },
  'get /api/v1/desks/{desk}/sources/{id}/history': {
    data: [
      {
        seq: 159,
        type: 'source.created',
        subject: {
          kind: 'source',
          id: '01a22328-93aa-7754-bce9-36fb1953f786',
        },
        actor: {
          id: '01a22328-8749-758c-bf8e-d8d4407517f2',
          name: 'Chidi Okafor',
        },
        at: '2026-11-28T17:16:31.530Z',
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
          id: '01a22328-93aa-7754-bce9-36fb1953f786',
        },
        actor: {
          id: '01a22328-8749-758c-bf8e-d8d4407517f2',
          name: 'Chidi Okafor',
        },
        at: '2026-11-28T17:16:31.558Z',
        text: 'Changed nothing of the source.',
      },
    ],
    nextCursor:
      'W1sxNjFdLCJbW1wiaWRcIixcIjAxYTIyMzI4LTkzYWEtNzc1NC1iY2U5LTM2ZmIxOTUzZjc4NlwiXSxbXCJvZlwiLFwic291cmNlXCJdXSJd',
  },
  'get /api/v1/desks/{desk}/claims/{id}/history': {
    data: [
      {
        seq: 167,
        type: 'claim.created',
        subject: {
          kind: 'claim',
          id: '01a22328-9414-702b-9d06-2ccf0d934631',
        },
        actor: {
          id: '01a22328-8749-758c-bf8e-d8d4407517f2',
          name: 'Chidi Okafor',
        },
        at: '2026-11-28T17:16:31.636Z',
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
            after: '01a22328-9407-7244-aafc-dc5c9a539d9e',
          },
          addressesIds: {
            after: ['01a22328-93aa-7754-bce9-36fb1953f786'],
          },
        },
      },
      {
        seq: 169,
        type: 'claim_link.created',
        subject: {
          kind: 'claim_link',
          id: '01a22328-944f-77f3-9f11-3637b1a05ea4',
        },
        actor: {
          id: '01a22328-8749-758c-bf8e-d8d4407517f2',
          name: 'Chidi Okafor',
        },
        at: '2026-11-28T17:16:31.694Z',
        text: 'Suggested the link «contradicts».',
        changes: {
          kind: {
            after: 'contradicts',
          },
          toId: {
            after: '01a22328-9414-702b-9d06-2ccf0d934631',
          },
          fromId: {
            after: '01a22328-942d-730e-8d55-8668a862ffbc',
          },
          status: {
            after: 'suggested',
          },
        },
      },
    ],
    nextCursor:
      'W1sxNjldLCJbW1wiaWRcIixcIjAxYTIyMzI4LTk0MTQtNzAyYi05ZDA2LTJjY2YwZDkzNDYzMVwiXSxbXCJvZlwiLFwiY2xhaW1cIl1dIl0',
  },
  'get /api/v1/desks/{desk}/disputes/{id}/history': {
    data: [
      {
        seq: 165,
        type: 'dispute.created',
        subject: {
          kind: 'dispute',
          id: '01a22328-9407-7244-aafc-dc5c9a539d9e',
        },
        actor: {
          id: '01a22328-8749-758c-bf8e-d8d4407517f2',
          name: 'Chidi Okafor',
        },
        at: '2026-11-28T17:16:31.623Z',
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
          id: '01a22328-9407-7244-aafc-dc5c9a539d9e',
        },
        actor: {
          id: '01a22328-8749-758c-bf8e-d8d4407517f2',
          name: 'Chidi Okafor',
        },
        at: '2026-11-28T17:16:31.631Z',
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
      'W1sxNjZdLCJbW1wiaWRcIixcIjAxYTIyMzI4LTk0MDctNzI0NC1hYWZjLWRjNWM5YTUzOWQ5ZVwiXSxbXCJvZlwiLFwiZGlzcHV0ZVwiXV0iXQ',
  },
  'get /api/v1/desks/{desk}/statements/{id}/history': {
    data: [
      {
        seq: 174,
        type: 'statement.recorded',
        subject: {
          kind: 'statement',
          id: '01a22328-94c8-75e4-8a48-f0151ce48922',
        },
        actor: {
          id: '01a22328-8749-758c-bf8e-d8d4407517f2',
          name: 'Chidi Okafor',
        },
        at: '2026-11-28T17:16:31.816Z',
        text: 'Recorded a statement.',
        changes: {
          stances: {
            after: [
              {
                basis: 'none',
                hedge: 'none',
                stance: 'asserts',
                claimId: '01a22328-9414-702b-9d06-2ccf0d934631',
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
            after: '01a22328-93aa-7754-bce9-36fb1953f786',
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
          id: '01a22328-94c8-75e4-8a48-f0151ce48922',
        },
        actor: {
          id: '01a22328-8749-758c-bf8e-d8d4407517f2',
          name: 'Chidi Okafor',
        },
        at: '2026-11-28T17:16:31.872Z',
        text: 'Corrected locator of a statement: Found the place.',
        changes: {
          locator: {
            after: 'minute 3',
          },
        },
      },
    ],
    nextCursor:
      'W1sxODBdLCJbW1wiaWRcIixcIjAxYTIyMzI4LTk0YzgtNzVlNC04YTQ4LWYwMTUxY2U0ODkyMlwiXSxbXCJvZlwiLFwic3RhdGVtZW50XCJdXSJd',
  },
  'get /api/v1/desks/{desk}/reviews/{id}/history': {
    data: [
      {
        seq: 199,
        type: 'review.submitted',
        subject: {
          kind: 'review',
          id: '01a22328-966c-73fb-b95a-480757d28f80',
        },
        reviewId: '01a22328-966c-73fb-b95a-480757d28f80',
        actor: {
          id: '01a22328-8749-758c-bf8e-d8d4407517f2',
          name: 'Chidi Okafor',
        },
        at: '2026-11-28T17:16:32.236Z',
        text: 'Submitted the claim for review.',
        changes: {
          state: {
            after: 'inbox',
          },
        },
      },
      {
        seq: 200,
        type: 'review.accepted',
        subject: {
          kind: 'review',
          id: '01a22328-966c-73fb-b95a-480757d28f80',
        },
        reviewId: '01a22328-966c-73fb-b95a-480757d28f80',
        actor: {
          id: '01a22328-86f1-71b4-b61a-81780bf4e4a8',
          name: 'Edith Lang',
        },
        at: '2026-11-28T17:16:32.280Z',
        text: 'Accepted it into the queue, with priority urgent.',
        changes: {
          state: {
            after: 'queued',
            before: 'inbox',
          },
          dueAt: {
            after: '2026-11-29T01:16:32.280Z',
          },
          editorId: {
            after: '01a22328-870a-722e-b454-ae39092ef095',
          },
          priority: {
            after: 'urgent',
          },
        },
      },
    ],
    nextCursor:
      'W1syMDBdLCJbW1wiaWRcIixcIjAxYTIyMzI4LTk2NmMtNzNmYi1iOTVhLTQ4MDc1N2QyOGY4MFwiXSxbXCJvZlwiLFwicmV2aWV3XCJdXSJd',
  },
  'get /api/v1/desks/{desk}/insight': {
    from: '2026-08-30T17:16:34.453Z',
    to: '2026-11-28T17:16:34.453Z',
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
        memberId: '01a22328-8788-758f-b061-fe4d1dbdd034',
        name: 'Carmen Ruiz',
        held: 0,
        limit: 12,
        proposed: 2,
        passed: 4,
        signed: 0,
      },
      {
        memberId: '01a22328-877a-70b0-b4f6-5a0b52002f95',
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
          disputeId: '01a22328-88ab-74f1-b82b-1a95885a45c8',
          question: 'Are Russia and North Korea taking their talks about arms to the level of their leaders?',
          claims: [
            {
              claimId: '01a22328-88d5-7322-8db7-2021678c4750',
              wording: 'Kim Jong Un expects talks with Russia about arms to go on at the level of leaders.',
              affirmedBy: [
                {
                  id: '01a22328-884b-74da-b51c-43683d4ce5de',
                  name: 'United States',
                },
              ],
            },
            {
              claimId: '01a22328-88e8-77cb-9651-9483b4007f6e',
              wording: 'Russia and North Korea are discussing joint military exercises.',
              rating: 'mostly_true',
              leaning: 'true',
              affirmedBy: [
                {
                  id: '01a22328-87af-72e8-bf4f-038bae43abef',
                  name: 'Russia',
                },
              ],
            },
          ],
        },
        {
          disputeId: '01a22328-87a9-77ee-801b-32e9cd772ce6',
          question:
            'Did Russian drones land on Romanian soil in the attack on the Danube ports on the night of 3 to 4 September 2023?',
          claims: [
            {
              claimId: '01a22328-87d1-775d-a82f-ee70184bf927',
              wording: 'Russian drones fell on Romanian territory during the night of 3 to 4 September 2023.',
              rating: 'unproven',
              leaning: 'other',
              affirmedBy: [
                {
                  id: '01a22328-87ad-7686-a586-1077b0f52caa',
                  name: 'Romania',
                },
                {
                  id: '01a22328-87ab-7673-a781-8bf90d1b3caa',
                  name: 'Ukraine',
                },
              ],
            },
            {
              claimId: '01a22328-87dd-7257-910a-5e352208400c',
              wording: 'The drones that fell on Romanian territory detonated there.',
              affirmedBy: [
                {
                  id: '01a22328-87ab-7673-a781-8bf90d1b3caa',
                  name: 'Ukraine',
                },
              ],
            },
          ],
        },
      ],
      principals: [
        {
          id: '01a22328-87ad-7686-a586-1077b0f52caa',
          name: 'Romania',
          ratings: {
            true: 0,
            false: 0,
            other: 1,
          },
        },
        {
          id: '01a22328-87af-72e8-bf4f-038bae43abef',
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
    id: '01a22328-8823-7799-9d55-0000872b31cb',
    kind: 'case',
    state: 'done',
    createdAt: '2026-11-28T17:16:28.455Z',
    created: {
      claims: {
        fell: '01a22328-87d1-775d-a82f-ee70184bf927',
        debris: '01a22328-87e1-7018-8a24-ca569c4e1fbb',
        outside: '01a22328-87ed-719e-bc4a-ea3effcf7db1',
        russian: '01a22328-87e9-74f5-a56a-31cfbc6a5061',
        detonated: '01a22328-87dd-7257-910a-5e352208400c',
      },
      sources: {
        kuleba: '01a22328-87b5-769c-918e-28a285a5fb69',
        'ro-mfa': '01a22328-87b3-72d2-a322-01d94042bb0a',
        'ro-mod': '01a22328-87b2-70dd-8a6c-73acf035055b',
        russia: '01a22328-87af-72e8-bf4f-038bae43abef',
        tilvar: '01a22328-87bb-712b-8970-7dc9bf9e6701',
        'ua-mfa': '01a22328-87b1-711d-aede-5b4363793eb1',
        romania: '01a22328-87ad-7686-a586-1077b0f52caa',
        ukraine: '01a22328-87ab-7673-a781-8bf90d1b3caa',
        iohannis: '01a22328-87b7-76b0-9d8a-1367879710dd',
        odobescu: '01a22328-87b5-769c-918e-2deedb529dc7',
        nikolenko: '01a22328-87b4-740e-83a0-ce600bd754ec',
        'ua-border': '01a22328-87b0-71ef-9d84-319b7254405f',
      },
      statements: {
        s0: '01a22328-87fc-769d-ab8a-1fa3ba1a8f84',
        s1: '01a22328-87fc-769d-ab8a-213ec031cc77',
        s2: '01a22328-87fc-769d-ab8a-258eb70355c7',
        s3: '01a22328-87fc-769d-ab8a-2a8ff4eb60bb',
        s4: '01a22328-87fc-769d-ab8a-2f622e1899c9',
        s5: '01a22328-87fc-769d-ab8a-32dbf183d488',
        s6: '01a22328-87fc-769d-ab8a-3551d0b44e83',
        s7: '01a22328-87fc-769d-ab8a-3bcbb17599cd',
      },
    },
    ignored: [],
    disputeId: '01a22328-87a9-77ee-801b-32e9cd772ce6',
  },
  'get /api/v1/desks/{desk}/imports/{id}': {
    id: '01a22328-8823-7799-9d55-0000872b31cb',
    kind: 'case',
    state: 'done',
    createdAt: '2026-11-28T17:16:28.455Z',
    created: {
      claims: {
        fell: '01a22328-87d1-775d-a82f-ee70184bf927',
        debris: '01a22328-87e1-7018-8a24-ca569c4e1fbb',
        outside: '01a22328-87ed-719e-bc4a-ea3effcf7db1',
        russian: '01a22328-87e9-74f5-a56a-31cfbc6a5061',
        detonated: '01a22328-87dd-7257-910a-5e352208400c',
      },
      sources: {
        kuleba: '01a22328-87b5-769c-918e-28a285a5fb69',
        'ro-mfa': '01a22328-87b3-72d2-a322-01d94042bb0a',
        'ro-mod': '01a22328-87b2-70dd-8a6c-73acf035055b',
        russia: '01a22328-87af-72e8-bf4f-038bae43abef',
        tilvar: '01a22328-87bb-712b-8970-7dc9bf9e6701',
        'ua-mfa': '01a22328-87b1-711d-aede-5b4363793eb1',
        romania: '01a22328-87ad-7686-a586-1077b0f52caa',
        ukraine: '01a22328-87ab-7673-a781-8bf90d1b3caa',
        iohannis: '01a22328-87b7-76b0-9d8a-1367879710dd',
        odobescu: '01a22328-87b5-769c-918e-2deedb529dc7',
        nikolenko: '01a22328-87b4-740e-83a0-ce600bd754ec',
        'ua-border': '01a22328-87b0-71ef-9d84-319b7254405f',
      },
      statements: {
        s0: '01a22328-87fc-769d-ab8a-1fa3ba1a8f84',
        s1: '01a22328-87fc-769d-ab8a-213ec031cc77',
        s2: '01a22328-87fc-769d-ab8a-258eb70355c7',
        s3: '01a22328-87fc-769d-ab8a-2a8ff4eb60bb',
        s4: '01a22328-87fc-769d-ab8a-2f622e1899c9',
        s5: '01a22328-87fc-769d-ab8a-32dbf183d488',
        s6: '01a22328-87fc-769d-ab8a-3551d0b44e83',
        s7: '01a22328-87fc-769d-ab8a-3bcbb17599cd',
      },
    },
    ignored: [],
    disputeId: '01a22328-87a9-77ee-801b-32e9cd772ce6',
  },
  'post /api/v1/desks/{desk}/api-keys': {
    id: '01a22328-9f39-7057-b6c9-a841ba022adc',
    name: 'the newsroom’s site',
    scopes: ['published:read'],
    requestsPerMinute: 6000,
    requestsPerDay: 500000,
    hint: 'pWp0',
    createdBy: '01a22328-8777-76d4-ae35-ce5c7e8f5d56',
    createdAt: '2026-11-28T17:16:34.489Z',
    expiresAt: '2027-11-28T17:16:34.489Z',
    secret: 'cck_shown_this_once',
  },
  'get /api/v1/desks/{desk}/api-keys': {
    data: [
      {
        id: '01a22328-9f39-7057-b6c9-a841ba022adc',
        name: 'the newsroom’s site',
        scopes: ['published:read'],
        requestsPerMinute: 6000,
        requestsPerDay: 500000,
        hint: 'pWp0',
        createdBy: '01a22328-8777-76d4-ae35-ce5c7e8f5d56',
        createdAt: '2026-11-28T17:16:34.489Z',
        expiresAt: '2027-11-28T17:16:34.489Z',
      },
    ],
  },
  'get /api/v1/desks/{desk}/api-keys/{id}': {
    id: '01a22328-9f39-7057-b6c9-a841ba022adc',
    name: 'the newsroom’s site',
    scopes: ['published:read'],
    requestsPerMinute: 6000,
    requestsPerDay: 500000,
    hint: 'pWp0',
    createdBy: '01a22328-8777-76d4-ae35-ce5c7e8f5d56',
    createdAt: '2026-11-28T17:16:34.489Z',
    expiresAt: '2027-11-28T17:16:34.489Z',
  },
  'post /api/v1/session/tokens': {
    id: '01a22328-9f7f-7053-8d21-eff096326934',
    name: 'nightly export',
    createdAt: '2026-11-28T17:16:34.559Z',
    expiresAt: '2027-02-26T17:16:34.559Z',
    secret: 'cct_shown_this_once',
  },
  'get /api/v1/session/tokens': {
    data: [
      {
        id: '01a22328-9f7f-7053-8d21-eff096326934',
        name: 'nightly export',
        createdAt: '2026-11-28T17:16:34.559Z',
        expiresAt: '2027-02-26T17:16:34.559Z',
      },
    ],
  },
};
