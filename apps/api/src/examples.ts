/** Answers of the API, by method and path: made by `npm run examples` from the demo desk, and compared by a test. */
export const EXAMPLES: Readonly<Record<string, unknown>> = {
  'get /api/v1/session': {
    user: {
      id: '01a22355-9544-74ed-8b36-d60aea3f6586',
      email: 'checker@demo.example',
      name: 'Chidi Okafor',
    },
    desks: [
      {
        id: '01a22355-927a-7486-b018-5618d7420396',
        slug: 'demo',
        name: 'Demo desk',
        memberId: '01a22355-956b-71bf-bd5a-70eea9de9efb',
        roles: ['fact_checker'],
        may: ['read', 'profile'],
      },
    ],
  },
  'post /api/v1/session': {
    user: {
      id: '01a22355-9544-74ed-8b36-d60aea3f6586',
      email: 'checker@demo.example',
      name: 'Chidi Okafor',
    },
    desks: [
      {
        id: '01a22355-927a-7486-b018-5618d7420396',
        slug: 'demo',
        name: 'Demo desk',
        memberId: '01a22355-956b-71bf-bd5a-70eea9de9efb',
        roles: ['fact_checker'],
        may: ['read', 'profile'],
      },
    ],
  },
  'get /api/v1/desks/{desk}/members': {
    data: [
      {
        id: '01a22355-9405-73c0-a341-900e92d2b846',
        userId: '01a22355-93c7-7539-bb63-667483112f7e',
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
        id: '01a22355-955f-7646-806c-90c66c3ff798',
        userId: '01a22355-9500-766d-95fa-d6af1f0d7a60',
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
    id: '01a22355-95eb-73c3-9ded-e0402c15d357',
    userId: '01a22355-9544-74ed-8b36-d14e699e5466',
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
    deputyId: '01a22355-9405-73c0-a341-900e92d2b846',
    optOuts: {
      topics: ['torture'],
      media: ['video'],
    },
  },
  'get /api/v1/desks/{desk}/members/{id}': {
    id: '01a22355-95eb-73c3-9ded-e0402c15d357',
    userId: '01a22355-9544-74ed-8b36-d14e699e5466',
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
    deputyId: '01a22355-9405-73c0-a341-900e92d2b846',
    optOuts: {
      topics: ['torture'],
      media: ['video'],
    },
  },
  'post /api/v1/desks/{desk}/members/{id}/absences': {
    id: '01a22355-b480-70a0-bf0d-155390f38031',
    memberId: '01a22355-95eb-73c3-9ded-e0402c15d357',
    kind: 'away',
    startsAt: '2031-07-07T00:00:00.000Z',
    endsAt: '2031-07-21T00:00:00.000Z',
    note: 'Summer holidays',
    createdAt: '2026-11-28T18:05:49.055Z',
  },
  'get /api/v1/desks/{desk}/members/{id}/absences': {
    data: [
      {
        id: '01a22355-b480-70a0-bf0d-155390f38031',
        memberId: '01a22355-95eb-73c3-9ded-e0402c15d357',
        kind: 'away',
        startsAt: '2031-07-07T00:00:00.000Z',
        endsAt: '2031-07-21T00:00:00.000Z',
        note: 'Summer holidays',
        createdAt: '2026-11-28T18:05:49.055Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/members/{id}/conflicts': {
    id: '01a22355-b4b5-7536-bfbb-2d37bf9b1d52',
    memberId: '01a22355-95eb-73c3-9ded-e0402c15d357',
    kind: 'topic',
    topic: 'shipping',
    reason: 'Holds shares in a shipping company.',
    createdAt: '2026-11-28T18:05:49.108Z',
  },
  'get /api/v1/desks/{desk}/members/{id}/conflicts': {
    data: [
      {
        id: '01a22355-b4b5-7536-bfbb-2d37bf9b1d52',
        memberId: '01a22355-95eb-73c3-9ded-e0402c15d357',
        kind: 'topic',
        topic: 'shipping',
        reason: 'Holds shares in a shipping company.',
        createdAt: '2026-11-28T18:05:49.108Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/sources': {
    id: '01a22355-b532-7661-acb4-de17ef3b9344',
    kind: 'institution',
    name: 'Ministry of National Defence of Romania',
    aliases: [],
    country: 'RO',
    version: 1,
    createdAt: '2026-11-28T18:05:49.234Z',
  },
  'get /api/v1/desks/{desk}/sources': {
    data: [
      {
        id: '01a22355-9888-75df-85db-d33f8566fafe',
        kind: 'person',
        name: 'Adrienne Watson',
        aliases: [],
        version: 1,
        createdAt: '2026-11-28T18:05:41.896Z',
      },
    ],
    nextCursor: 'W1siQWRyaWVubmUgV2F0c29uIiwiMDFhMjIzNTUtOTg4OC03NWRmLTg1ZGItZDMzZjg1NjZmYWZlIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/sources/{id}': {
    id: '01a22355-b532-7661-acb4-de17ef3b9344',
    kind: 'institution',
    name: 'Ministry of National Defence of Romania',
    aliases: [],
    country: 'RO',
    version: 1,
    createdAt: '2026-11-28T18:05:49.234Z',
  },
  'patch /api/v1/desks/{desk}/sources/{id}': {
    id: '01a22355-b532-7661-acb4-de17ef3b9344',
    kind: 'institution',
    name: 'Ministry of National Defence of Romania',
    aliases: [],
    country: 'RO',
    version: 2,
    createdAt: '2026-11-28T18:05:49.234Z',
  },
  'post /api/v1/desks/{desk}/sources/{id}/tenures': {
    id: '01a22355-b577-70d3-8a84-87e89c70c1b5',
    personId: '01a22355-b54c-7786-b920-4ac10eb32594',
    office: 'Minister',
    institutionId: '01a22355-b532-7661-acb4-de17ef3b9344',
    speaksForId: '01a22355-b532-7661-acb4-de17ef3b9344',
    from: '2022-11-01T00:00:00.000Z',
  },
  'get /api/v1/desks/{desk}/sources/{id}/tenures': {
    data: [
      {
        id: '01a22355-b577-70d3-8a84-87e89c70c1b5',
        personId: '01a22355-b54c-7786-b920-4ac10eb32594',
        office: 'Minister',
        institutionId: '01a22355-b532-7661-acb4-de17ef3b9344',
        speaksForId: '01a22355-b532-7661-acb4-de17ef3b9344',
        from: '2022-11-01T00:00:00.000Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/sources/{id}/merge': {
    id: '01a22355-b532-7661-acb4-de17ef3b9344',
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
    createdAt: '2026-11-28T18:05:49.234Z',
  },
  'post /api/v1/desks/{desk}/disputes': {
    id: '01a22355-b5d5-7576-a9c9-ca5175e7a909',
    question: 'Was the bridge hit?',
    language: 'en',
    headline: 'no_position',
    version: 1,
    createdAt: '2026-11-28T18:05:49.397Z',
    claimCount: 0,
    followed: true,
  },
  'patch /api/v1/desks/{desk}/disputes/{id}': {
    id: '01a22355-b5d5-7576-a9c9-ca5175e7a909',
    question: 'Was the bridge over the Tila hit?',
    language: 'en',
    headline: 'no_position',
    version: 2,
    createdAt: '2026-11-28T18:05:49.397Z',
    claimCount: 0,
    followed: true,
  },
  'post /api/v1/desks/{desk}/claims': {
    id: '01a22355-b5e3-720f-97ef-a44f70d130c4',
    wording: 'The bridge was hit.',
    language: 'en',
    topics: ['war'],
    addressesIds: ['01a22355-b532-7661-acb4-de17ef3b9344'],
    disputeId: '01a22355-b5d5-7576-a9c9-ca5175e7a909',
    disputeState: 'no_position',
    version: 1,
    createdAt: '2026-11-28T18:05:49.411Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge was hit.',
        recordedAt: '2026-11-28T18:05:49.411Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claims/{id}/links': {
    id: '01a22355-b7a6-747a-aef3-e1d869c1964f',
    kind: 'contradicts',
    fromId: '01a22355-b5fc-75ba-b14b-f284870ffe75',
    toId: '01a22355-b5e3-720f-97ef-a44f70d130c4',
    status: 'suggested',
    version: 1,
    recordedAt: '2026-11-28T18:05:49.861Z',
  },
  'post /api/v1/desks/{desk}/claim-links/{id}/confirm': {
    id: '01a22355-b7a6-747a-aef3-e1d869c1964f',
    kind: 'contradicts',
    fromId: '01a22355-b5fc-75ba-b14b-f284870ffe75',
    toId: '01a22355-b5e3-720f-97ef-a44f70d130c4',
    status: 'confirmed',
    version: 2,
    recordedAt: '2026-11-28T18:05:49.861Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/links': {
    data: [
      {
        id: '01a22355-b7a6-747a-aef3-e1d869c1964f',
        kind: 'contradicts',
        fromId: '01a22355-b5fc-75ba-b14b-f284870ffe75',
        toId: '01a22355-b5e3-720f-97ef-a44f70d130c4',
        status: 'confirmed',
        version: 2,
        recordedAt: '2026-11-28T18:05:49.861Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claim-links/{id}/dismiss': {
    id: '01a22355-b7a6-747a-aef3-e1d869c1964f',
    kind: 'contradicts',
    fromId: '01a22355-b5fc-75ba-b14b-f284870ffe75',
    toId: '01a22355-b5e3-720f-97ef-a44f70d130c4',
    status: 'dismissed',
    dismissedAs: 'different_time',
    version: 3,
    recordedAt: '2026-11-28T18:05:49.861Z',
  },
  'post /api/v1/desks/{desk}/claim-links/{id}/void': {
    id: '01a22355-b7a6-747a-aef3-e1d869c1964f',
    kind: 'contradicts',
    fromId: '01a22355-b5fc-75ba-b14b-f284870ffe75',
    toId: '01a22355-b5e3-720f-97ef-a44f70d130c4',
    status: 'dismissed',
    dismissedAs: 'different_time',
    version: 4,
    voidedAt: '2026-11-28T18:05:49.908Z',
    voidReason: 'Made by mistake',
    recordedAt: '2026-11-28T18:05:49.861Z',
  },
  'patch /api/v1/desks/{desk}/claims/{id}': {
    id: '01a22355-b5e3-720f-97ef-a44f70d130c4',
    wording: 'The bridge over the Tila was hit.',
    language: 'en',
    topics: ['war'],
    addressesIds: ['01a22355-b532-7661-acb4-de17ef3b9344'],
    disputeId: '01a22355-b5d5-7576-a9c9-ca5175e7a909',
    disputeState: 'no_position',
    version: 2,
    createdAt: '2026-11-28T18:05:49.411Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge was hit.',
        recordedAt: '2026-11-28T18:05:49.411Z',
      },
      {
        version: 2,
        wording: 'The bridge over the Tila was hit.',
        recordedAt: '2026-11-28T18:05:49.918Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/statements': {
    id: '01a22355-b7f3-775a-b46e-8a2cf696ae6d',
    speakerId: '01a22355-b532-7661-acb4-de17ef3b9344',
    capacity: 'official',
    principalId: '01a22355-b532-7661-acb4-de17ef3b9344',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    stances: [
      {
        claimId: '01a22355-b5e3-720f-97ef-a44f70d130c4',
        stance: 'asserts',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-28T18:05:49.939Z',
    version: 1,
    translations: [],
    earlier: [],
  },
  'patch /api/v1/desks/{desk}/statements/{id}': {
    id: '01a22355-b7f3-775a-b46e-8a2cf696ae6d',
    speakerId: '01a22355-b532-7661-acb4-de17ef3b9344',
    capacity: 'official',
    principalId: '01a22355-b532-7661-acb4-de17ef3b9344',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    locator: 'minute 3',
    stances: [
      {
        claimId: '01a22355-b5e3-720f-97ef-a44f70d130c4',
        stance: 'asserts',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-28T18:05:50.068Z',
    version: 2,
    reason: 'Found the place',
    translations: [],
    earlier: [
      {
        id: '01a22355-b7f3-775a-b46e-8a2cf696ae6d',
        speakerId: '01a22355-b532-7661-acb4-de17ef3b9344',
        capacity: 'official',
        principalId: '01a22355-b532-7661-acb4-de17ef3b9344',
        paraphrase: 'Speaks of the bridge.',
        utteredAt: '2023-09-04T10:00:00.000Z',
        precision: 'minute',
        stances: [
          {
            claimId: '01a22355-b5e3-720f-97ef-a44f70d130c4',
            stance: 'asserts',
            hedge: 'none',
            basis: 'none',
          },
        ],
        recordedAt: '2026-11-28T18:05:49.939Z',
        version: 1,
        translations: [],
      },
    ],
  },
  'get /api/v1/desks/{desk}/statements': {
    data: [
      {
        id: '01a22355-b82b-701c-9017-ec0d924c32b9',
        speakerId: '01a22355-b54c-7786-b920-4ac10eb32594',
        capacity: 'official',
        principalId: '01a22355-b532-7661-acb4-de17ef3b9344',
        paraphrase: 'Speaks of the bridge.',
        utteredAt: '2023-09-04T10:00:00.000Z',
        precision: 'minute',
        stances: [
          {
            claimId: '01a22355-b5e3-720f-97ef-a44f70d130c4',
            stance: 'denies',
            hedge: 'none',
            basis: 'none',
          },
        ],
        recordedAt: '2026-11-28T18:05:49.995Z',
        version: 1,
        translations: [],
      },
    ],
    nextCursor: 'W1siMDFhMjIzNTUtYjgyYi03MDFjLTkwMTctZWMwZDkyNGMzMmI5Il0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/statements/{id}': {
    id: '01a22355-b7f3-775a-b46e-8a2cf696ae6d',
    speakerId: '01a22355-b532-7661-acb4-de17ef3b9344',
    capacity: 'official',
    principalId: '01a22355-b532-7661-acb4-de17ef3b9344',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    locator: 'minute 3',
    stances: [
      {
        claimId: '01a22355-b5e3-720f-97ef-a44f70d130c4',
        stance: 'asserts',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-28T18:05:50.068Z',
    version: 2,
    reason: 'Found the place',
    translations: [],
    earlier: [
      {
        id: '01a22355-b7f3-775a-b46e-8a2cf696ae6d',
        speakerId: '01a22355-b532-7661-acb4-de17ef3b9344',
        capacity: 'official',
        principalId: '01a22355-b532-7661-acb4-de17ef3b9344',
        paraphrase: 'Speaks of the bridge.',
        utteredAt: '2023-09-04T10:00:00.000Z',
        precision: 'minute',
        stances: [
          {
            claimId: '01a22355-b5e3-720f-97ef-a44f70d130c4',
            stance: 'asserts',
            hedge: 'none',
            basis: 'none',
          },
        ],
        recordedAt: '2026-11-28T18:05:49.939Z',
        version: 1,
        translations: [],
      },
    ],
  },
  'post /api/v1/desks/{desk}/statements/{id}/links': {
    id: '01a22355-b915-7041-8c50-914e01ea7695',
    kind: 'responds_to',
    fromId: '01a22355-b82b-701c-9017-ec0d924c32b9',
    toId: '01a22355-b7f3-775a-b46e-8a2cf696ae6d',
    recordedAt: '2026-11-28T18:05:50.228Z',
  },
  'get /api/v1/desks/{desk}/statements/{id}/links': {
    data: [
      {
        id: '01a22355-b915-7041-8c50-914e01ea7695',
        kind: 'responds_to',
        fromId: '01a22355-b82b-701c-9017-ec0d924c32b9',
        toId: '01a22355-b7f3-775a-b46e-8a2cf696ae6d',
        recordedAt: '2026-11-28T18:05:50.228Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/captures': {
    id: '01a22355-b93a-7612-84c6-30c9bab0a751',
    sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
    mediaType: 'text/plain',
    sizeBytes: 27,
    method: 'text',
    url: 'https://example.org/post',
    capturedAt: '2026-11-28T18:05:50.266Z',
    note: 'From the channel',
    recordedAt: '2026-11-28T18:05:50.266Z',
    contentPath: '/api/v1/desks/demo/captures/01a22355-b93a-7612-84c6-30c9bab0a751/content',
  },
  'get /api/v1/desks/{desk}/captures': {
    data: [
      {
        id: '01a22355-b93a-7612-84c6-30c9bab0a751',
        sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
        mediaType: 'text/plain',
        sizeBytes: 27,
        method: 'text',
        url: 'https://example.org/post',
        capturedAt: '2026-11-28T18:05:50.266Z',
        note: 'From the channel',
        recordedAt: '2026-11-28T18:05:50.266Z',
        contentPath: '/api/v1/desks/demo/captures/01a22355-b93a-7612-84c6-30c9bab0a751/content',
      },
    ],
  },
  'get /api/v1/desks/{desk}/captures/{id}': {
    id: '01a22355-b93a-7612-84c6-30c9bab0a751',
    sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
    mediaType: 'text/plain',
    sizeBytes: 27,
    method: 'text',
    url: 'https://example.org/post',
    capturedAt: '2026-11-28T18:05:50.266Z',
    note: 'From the channel',
    recordedAt: '2026-11-28T18:05:50.266Z',
    contentPath: '/api/v1/desks/demo/captures/01a22355-b93a-7612-84c6-30c9bab0a751/content',
  },
  'post /api/v1/desks/{desk}/statements/{id}/captures': {
    id: '01a22355-b95c-75b4-860e-7d95dcaf7883',
    statementId: '01a22355-b7f3-775a-b46e-8a2cf696ae6d',
    captureId: '01a22355-b93a-7612-84c6-30c9bab0a751',
    recordedAt: '2026-11-28T18:05:50.298Z',
    capture: {
      id: '01a22355-b93a-7612-84c6-30c9bab0a751',
      sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
      mediaType: 'text/plain',
      sizeBytes: 27,
      method: 'text',
      url: 'https://example.org/post',
      capturedAt: '2026-11-28T18:05:50.266Z',
      note: 'From the channel',
      recordedAt: '2026-11-28T18:05:50.266Z',
      contentPath: '/api/v1/desks/demo/captures/01a22355-b93a-7612-84c6-30c9bab0a751/content',
    },
  },
  'get /api/v1/desks/{desk}/statements/{id}/captures': {
    data: [
      {
        id: '01a22355-b95c-75b4-860e-7d95dcaf7883',
        statementId: '01a22355-b7f3-775a-b46e-8a2cf696ae6d',
        captureId: '01a22355-b93a-7612-84c6-30c9bab0a751',
        recordedAt: '2026-11-28T18:05:50.298Z',
        capture: {
          id: '01a22355-b93a-7612-84c6-30c9bab0a751',
          sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
          mediaType: 'text/plain',
          sizeBytes: 27,
          method: 'text',
          url: 'https://example.org/post',
          capturedAt: '2026-11-28T18:05:50.266Z',
          note: 'From the channel',
          recordedAt: '2026-11-28T18:05:50.266Z',
          contentPath: '/api/v1/desks/demo/captures/01a22355-b93a-7612-84c6-30c9bab0a751/content',
        },
      },
    ],
  },
  'get /api/v1/desks/{desk}/claims': {
    data: [
      {
        id: '01a22355-b5fc-75ba-b14b-f284870ffe75',
        wording: 'The bridge is whole.',
        language: 'en',
        topics: [],
        addressesIds: [],
        disputeId: '01a22355-b5d5-7576-a9c9-ca5175e7a909',
        disputeState: 'no_position',
        version: 1,
        createdAt: '2026-11-28T18:05:49.435Z',
      },
    ],
    nextCursor: 'W1siMDFhMjIzNTUtYjVmYy03NWJhLWIxNGItZjI4NDg3MGZmZTc1Il0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/claims/{id}': {
    id: '01a22355-b5e3-720f-97ef-a44f70d130c4',
    wording: 'The bridge over the Tila was hit.',
    language: 'en',
    topics: ['war'],
    addressesIds: ['01a22355-b532-7661-acb4-de17ef3b9344'],
    disputeId: '01a22355-b5d5-7576-a9c9-ca5175e7a909',
    disputeState: 'split',
    version: 2,
    createdAt: '2026-11-28T18:05:49.411Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge was hit.',
        recordedAt: '2026-11-28T18:05:49.411Z',
      },
      {
        version: 2,
        wording: 'The bridge over the Tila was hit.',
        recordedAt: '2026-11-28T18:05:49.918Z',
      },
    ],
  },
  'get /api/v1/desks/{desk}/disputes': {
    data: [
      {
        id: '01a22355-b5d5-7576-a9c9-ca5175e7a909',
        question: 'Was the bridge over the Tila hit?',
        language: 'en',
        headline: 'split',
        version: 2,
        createdAt: '2026-11-28T18:05:49.397Z',
        claimCount: 2,
        followed: true,
      },
    ],
    nextCursor: 'W1siMDFhMjIzNTUtYjVkNS03NTc2LWE5YzktY2E1MTc1ZTdhOTA5Il0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/disputes/{id}': {
    id: '01a22355-b5d5-7576-a9c9-ca5175e7a909',
    question: 'Was the bridge over the Tila hit?',
    language: 'en',
    headline: 'split',
    version: 2,
    createdAt: '2026-11-28T18:05:49.397Z',
    claimCount: 2,
    followed: true,
    label: 'Split: one side contradicts itself',
    asOf: '2026-11-28T18:05:50.328Z',
    knownAt: '2026-11-28T18:05:50.328Z',
    claims: [
      {
        id: '01a22355-b5e3-720f-97ef-a44f70d130c4',
        wording: 'The bridge over the Tila was hit.',
        label: 'Split: one side contradicts itself',
        state: 'split',
        because: ['01a22355-b7f3-775a-b46e-8a2cf696ae6d', '01a22355-b82b-701c-9017-ec0d924c32b9'],
        origins: 1,
        outlets: 0,
        positions: [
          {
            principalId: '01a22355-b532-7661-acb4-de17ef3b9344',
            position: 'split',
            because: ['01a22355-b7f3-775a-b46e-8a2cf696ae6d', '01a22355-b82b-701c-9017-ec0d924c32b9'],
            voices: [
              {
                speakerId: '01a22355-b54c-7786-b920-4ac10eb32594',
                statementId: '01a22355-b82b-701c-9017-ec0d924c32b9',
                stance: 'denies',
                utteredAt: '2023-09-04T10:00:00.000Z',
              },
              {
                speakerId: '01a22355-b532-7661-acb4-de17ef3b9344',
                statementId: '01a22355-b7f3-775a-b46e-8a2cf696ae6d',
                stance: 'asserts',
                utteredAt: '2023-09-04T10:00:00.000Z',
              },
            ],
          },
        ],
      },
      {
        id: '01a22355-b5fc-75ba-b14b-f284870ffe75',
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
        statementId: '01a22355-b7f3-775a-b46e-8a2cf696ae6d',
        speakerId: '01a22355-b532-7661-acb4-de17ef3b9344',
        principalId: '01a22355-b532-7661-acb4-de17ef3b9344',
        stances: [
          {
            claimId: '01a22355-b5e3-720f-97ef-a44f70d130c4',
            stance: 'asserts',
            hedge: 'none',
            basis: 'none',
          },
        ],
      },
      {
        at: '2023-09-04T10:00:00.000Z',
        statementId: '01a22355-b82b-701c-9017-ec0d924c32b9',
        speakerId: '01a22355-b54c-7786-b920-4ac10eb32594',
        principalId: '01a22355-b532-7661-acb4-de17ef3b9344',
        stances: [
          {
            claimId: '01a22355-b5e3-720f-97ef-a44f70d130c4',
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
        claimId: '01a22355-b5e3-720f-97ef-a44f70d130c4',
        principalId: '01a22355-b532-7661-acb4-de17ef3b9344',
        at: '2023-09-05T10:00:00.000Z',
        statementId: '01a22355-b986-72e7-b36c-7e2531eb62f2',
        from: 'split',
        to: 'asserts',
        kind: 'hardens',
      },
    ],
  },
  'post /api/v1/desks/{desk}/statements/{id}/void': {
    id: '01a22355-b82b-701c-9017-ec0d924c32b9',
    speakerId: '01a22355-b54c-7786-b920-4ac10eb32594',
    capacity: 'official',
    principalId: '01a22355-b532-7661-acb4-de17ef3b9344',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    stances: [
      {
        claimId: '01a22355-b5e3-720f-97ef-a44f70d130c4',
        stance: 'denies',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-28T18:05:49.995Z',
    version: 1,
    voidedAt: '2026-11-28T18:05:50.373Z',
    voidReason: 'Recorded twice',
    translations: [],
    earlier: [],
  },
  'post /api/v1/desks/{desk}/statements/{id}/translations': {
    id: '01a22355-b9e3-746a-8f28-e6c7bd560e22',
    language: 'en',
    text: 'The bridge was hit.',
    machine: true,
    recordedAt: '2026-11-28T18:05:50.439Z',
    by: {
      memberId: '01a22355-9405-73c0-a341-900e92d2b846',
      name: 'Edith Lang',
    },
    statementId: '01a22355-b9c8-71e9-9257-05b5d0dbfc44',
  },
  'get /api/v1/desks/{desk}/statements/{id}/translations': {
    data: [
      {
        id: '01a22355-b9e3-746a-8f28-e6c7bd560e22',
        language: 'en',
        text: 'The bridge was hit.',
        machine: true,
        recordedAt: '2026-11-28T18:05:50.439Z',
        by: {
          memberId: '01a22355-9405-73c0-a341-900e92d2b846',
          name: 'Edith Lang',
        },
        statementId: '01a22355-b9c8-71e9-9257-05b5d0dbfc44',
      },
    ],
  },
  'post /api/v1/desks/{desk}/translations/{id}/void': {
    id: '01a22355-b9e3-746a-8f28-e6c7bd560e22',
    language: 'en',
    text: 'The bridge was hit.',
    machine: true,
    recordedAt: '2026-11-28T18:05:50.439Z',
    voidedAt: '2026-11-28T18:05:50.473Z',
    by: {
      memberId: '01a22355-9405-73c0-a341-900e92d2b846',
      name: 'Edith Lang',
    },
    statementId: '01a22355-b9c8-71e9-9257-05b5d0dbfc44',
    voidReason: 'A person translated it since',
  },
  'get /api/v1/desks/{desk}/claims/{id}/matches': {
    data: [
      {
        claim: {
          id: '01a22355-ba46-7090-af34-1915d5733d61',
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
          id: '01a22355-b5fc-75ba-b14b-f284870ffe75',
          wording: 'The bridge is whole.',
          language: 'en',
          disputeId: '01a22355-b5d5-7576-a9c9-ca5175e7a909',
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
        statementId: '01a22355-b986-72e7-b36c-7e2531eb62f2',
        utteredAt: '2023-09-05T10:00:00.000Z',
        paraphrase: 'Speaks of the bridge.',
        stances: [
          {
            claimId: '01a22355-b5e3-720f-97ef-a44f70d130c4',
            wording: 'The bridge over the Tila was hit.',
            stance: 'asserts',
          },
        ],
      },
      {
        statementId: '01a22355-b9c8-71e9-9257-05b5d0dbfc44',
        utteredAt: '2023-09-04T11:00:00.000Z',
        quote: {
          text: 'Podul a fost lovit.',
          language: 'ro',
        },
        stances: [
          {
            claimId: '01a22355-b5e3-720f-97ef-a44f70d130c4',
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
          id: '01a22355-b9c8-71e9-9257-05b5d0dbfc44',
        },
        actor: {
          id: '01a22355-93c7-7539-bb63-667483112f7e',
          name: 'Edith Lang',
        },
        at: '2026-11-28T18:05:50.473Z',
        text: 'Voided the translation of a statement into English: A person translated it since.',
        changes: {
          voidedAt: {
            after: '2026-11-28T18:05:50.473Z',
          },
          voidReason: {
            after: 'A person translated it since',
          },
        },
        dispute: {
          id: '01a22355-b5d5-7576-a9c9-ca5175e7a909',
          question: 'Was the bridge over the Tila hit?',
        },
      },
      {
        seq: 192,
        type: 'statement.translated',
        subject: {
          kind: 'statement',
          id: '01a22355-b9c8-71e9-9257-05b5d0dbfc44',
        },
        actor: {
          id: '01a22355-93c7-7539-bb63-667483112f7e',
          name: 'Edith Lang',
        },
        at: '2026-11-28T18:05:50.439Z',
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
          id: '01a22355-b5d5-7576-a9c9-ca5175e7a909',
          question: 'Was the bridge over the Tila hit?',
        },
      },
    ],
    nextCursor:
      'W1sxOTIsIjAxYTIyMzU1LWI1ZDUtNzU3Ni1hOWM5LWNhNTE3NWU3YTkwOSJdLCJbW1wibWVtYmVyXCIsXCIwMWEyMjM1NS05NTZiLTcxYmYtYmQ1YS03MGVlYTlkZTllZmJcIl1dIl0',
  },
  'post /api/v1/desks/{desk}/claims/{id}/evidence': {
    title: 'Picture',
    kind: 'observation',
    note: 'Two spans are down.',
    direction: 'supports',
    reliability: 'B',
    credibility: 2,
    id: '01a22355-bac8-7507-b392-04c9eb095cce',
    claimId: '01a22355-b5e3-720f-97ef-a44f70d130c4',
    recordedAt: '2026-11-28T18:05:50.662Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/evidence': {
    data: [
      {
        id: '01a22355-bac8-7507-b392-04c9eb095cce',
        claimId: '01a22355-b5e3-720f-97ef-a44f70d130c4',
        title: 'Picture',
        kind: 'observation',
        note: 'Two spans are down.',
        direction: 'supports',
        reliability: 'B',
        credibility: 2,
        recordedAt: '2026-11-28T18:05:50.662Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claims/{id}/searches': {
    place: 'Satellite images of the week',
    words: 'Tila bridge',
    found: false,
    id: '01a22355-bad6-7037-838a-83010ff7a727',
    claimId: '01a22355-b5e3-720f-97ef-a44f70d130c4',
    searchedAt: '2026-11-28T18:05:50.678Z',
    recordedAt: '2026-11-28T18:05:50.678Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/searches': {
    data: [
      {
        id: '01a22355-bad6-7037-838a-83010ff7a727',
        claimId: '01a22355-b5e3-720f-97ef-a44f70d130c4',
        place: 'Satellite images of the week',
        words: 'Tila bridge',
        found: false,
        searchedAt: '2026-11-28T18:05:50.678Z',
        recordedAt: '2026-11-28T18:05:50.678Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claims/{id}/reply-requests': {
    id: '01a22355-bae8-73d4-b675-b6ebdebabb2c',
    claimId: '01a22355-b5e3-720f-97ef-a44f70d130c4',
    sourceId: '01a22355-b532-7661-acb4-de17ef3b9344',
    channel: 'press_office',
    question: 'Was the bridge hit?',
    sentAt: '2026-11-28T18:05:50.691Z',
    dueAt: '2026-11-29T18:05:50.691Z',
    outcome: 'awaiting',
    version: 1,
    recordedAt: '2026-11-28T18:05:50.691Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/reply-requests': {
    data: [
      {
        id: '01a22355-bae8-73d4-b675-b6ebdebabb2c',
        claimId: '01a22355-b5e3-720f-97ef-a44f70d130c4',
        sourceId: '01a22355-b532-7661-acb4-de17ef3b9344',
        channel: 'press_office',
        question: 'Was the bridge hit?',
        sentAt: '2026-11-28T18:05:50.691Z',
        dueAt: '2026-11-29T18:05:50.691Z',
        outcome: 'awaiting',
        version: 1,
        recordedAt: '2026-11-28T18:05:50.691Z',
      },
    ],
  },
  'get /api/v1/desks/{desk}/reply-requests/{id}': {
    id: '01a22355-bae8-73d4-b675-b6ebdebabb2c',
    claimId: '01a22355-b5e3-720f-97ef-a44f70d130c4',
    sourceId: '01a22355-b532-7661-acb4-de17ef3b9344',
    channel: 'press_office',
    question: 'Was the bridge hit?',
    sentAt: '2026-11-28T18:05:50.691Z',
    dueAt: '2026-11-29T18:05:50.691Z',
    outcome: 'awaiting',
    version: 1,
    recordedAt: '2026-11-28T18:05:50.691Z',
  },
  'patch /api/v1/desks/{desk}/reply-requests/{id}': {
    id: '01a22355-bae8-73d4-b675-b6ebdebabb2c',
    claimId: '01a22355-b5e3-720f-97ef-a44f70d130c4',
    sourceId: '01a22355-b532-7661-acb4-de17ef3b9344',
    channel: 'press_office',
    question: 'Was the bridge hit?',
    sentAt: '2026-11-28T18:05:50.691Z',
    dueAt: '2026-11-29T18:05:50.691Z',
    outcome: 'declined',
    closedAt: '2026-11-28T18:05:50.812Z',
    version: 2,
    recordedAt: '2026-11-28T18:05:50.691Z',
  },
  'post /api/v1/desks/{desk}/claims/{id}/review': {
    id: '01a22355-bb72-71f3-ab2d-e2c2fc285544',
    claimId: '01a22355-b5e3-720f-97ef-a44f70d130c4',
    state: 'inbox',
    round: 1,
    version: 1,
    submittedAt: '2026-11-28T18:05:50.833Z',
    stepDueAt: '2026-11-29T18:05:50.833Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22355-b5d5-7576-a9c9-ca5175e7a909',
      disputeState: 'uncontested',
    },
    contributors: ['01a22355-956b-71bf-bd5a-70eea9de9efb'],
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
    id: '01a22355-bb72-71f3-ab2d-e2c2fc285544',
    claimId: '01a22355-b5e3-720f-97ef-a44f70d130c4',
    state: 'queued',
    round: 1,
    version: 2,
    submittedAt: '2026-11-28T18:05:50.833Z',
    priority: 'urgent',
    dueAt: '2026-11-29T02:05:50.881Z',
    stepDueAt: '2026-12-01T18:05:50.881Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T18:05:50.881Z',
    editorId: '01a22355-9405-73c0-a341-900e92d2b846',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22355-b5d5-7576-a9c9-ca5175e7a909',
      disputeState: 'uncontested',
    },
    contributors: ['01a22355-956b-71bf-bd5a-70eea9de9efb'],
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
    id: '01a22355-bb72-71f3-ab2d-e2c2fc285544',
    claimId: '01a22355-b5e3-720f-97ef-a44f70d130c4',
    state: 'queued',
    round: 1,
    version: 3,
    submittedAt: '2026-11-28T18:05:50.833Z',
    priority: 'high',
    dueAt: '2026-11-29T02:05:50.881Z',
    stepDueAt: '2026-12-01T18:05:50.881Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T18:05:50.881Z',
    editorId: '01a22355-9405-73c0-a341-900e92d2b846',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22355-b5d5-7576-a9c9-ca5175e7a909',
      disputeState: 'uncontested',
    },
    contributors: ['01a22355-956b-71bf-bd5a-70eea9de9efb'],
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
        id: '01a22355-bb72-71f3-ab2d-e2c2fc285544',
        claimId: '01a22355-b5e3-720f-97ef-a44f70d130c4',
        state: 'queued',
        round: 1,
        version: 3,
        submittedAt: '2026-11-28T18:05:50.833Z',
        priority: 'high',
        dueAt: '2026-11-29T02:05:50.881Z',
        stepDueAt: '2026-12-01T18:05:50.881Z',
        policyVersion: 1,
        holds: [],
        openReplies: 0,
        queuedAt: '2026-11-28T18:05:50.881Z',
        editorId: '01a22355-9405-73c0-a341-900e92d2b846',
        claim: {
          topics: ['war'],
          wording: 'The bridge over the Tila was hit.',
          language: 'en',
          disputeId: '01a22355-b5d5-7576-a9c9-ca5175e7a909',
          disputeState: 'uncontested',
        },
        contributors: ['01a22355-956b-71bf-bd5a-70eea9de9efb'],
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
      'W1siMjAyNi0xMS0yOSIsIjIwMjYtMTEtMjhUMTg6MDU6NTAuODgxWiIsIjAxYTIyMzU1LWJiNzItNzFmMy1hYjJkLWUyYzJmYzI4NTU0NCJdLCJbW1wibmV4dFwiLFwiZHVlXCJdXSJd',
  },
  'get /api/v1/desks/{desk}/worklist': {
    data: [
      {
        id: '01a22355-bb72-71f3-ab2d-e2c2fc285544',
        claimId: '01a22355-b5e3-720f-97ef-a44f70d130c4',
        wording: 'The bridge over the Tila was hit.',
        language: 'en',
        topics: ['war'],
        disputeId: '01a22355-b5d5-7576-a9c9-ca5175e7a909',
        disputeState: 'uncontested',
        state: 'queued',
        round: 1,
        version: 3,
        priority: 'high',
        submittedAt: '2026-11-28T18:05:50.833Z',
        queuedAt: '2026-11-28T18:05:50.881Z',
        dueAt: '2026-11-29T02:05:50.881Z',
        stepDueAt: '2026-12-01T18:05:50.881Z',
        holds: [],
        editorId: '01a22355-9405-73c0-a341-900e92d2b846',
        sources: [
          {
            id: '01a22355-b532-7661-acb4-de17ef3b9344',
            name: 'Ministry of National Defence of Romania',
          },
        ],
        counterclaims: 0,
      },
    ],
    nextCursor:
      'W1siMjAyNi0xMS0yOSAwMjowNTo1MC44ODErMDAiLCIwMWEyMjM1NS1iYjcyLTcxZjMtYWIyZC1lMmMyZmMyODU1NDQiXSwiW1tcInNvcnRcIixcImR1ZVwiXV0iXQ',
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
    id: '01a22355-bc71-75df-8d6f-2aa1cbb40859',
    name: 'Urgent, on the borders',
    query: {
      state: 'queued',
      topic: 'borders',
      sort: 'priority',
    },
    position: 0,
  },
  'patch /api/v1/desks/{desk}/views/{id}': {
    id: '01a22355-bc71-75df-8d6f-2aa1cbb40859',
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
        id: '01a22355-bc71-75df-8d6f-2aa1cbb40859',
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
    id: '01a22355-bc88-7524-93fa-b22854637351',
    text: 'Is there a second source for the pictures?',
    mentions: ['01a22355-956b-71bf-bd5a-70eea9de9efb'],
    by: {
      memberId: '01a22355-9405-73c0-a341-900e92d2b846',
      name: 'Edith Lang',
    },
    createdAt: '2026-11-28T18:05:51.110Z',
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
        id: '01a22355-bc88-7524-93fa-b22854637351',
        text: 'Is there a second source for the pictures?',
        mentions: ['01a22355-956b-71bf-bd5a-70eea9de9efb'],
        by: {
          memberId: '01a22355-9405-73c0-a341-900e92d2b846',
          name: 'Edith Lang',
        },
        createdAt: '2026-11-28T18:05:51.110Z',
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
    id: '01a22355-bc88-7524-93fa-b22854637351',
    mentions: [],
    voidedAt: '2026-11-28T18:05:51.126Z',
    by: {
      memberId: '01a22355-9405-73c0-a341-900e92d2b846',
      name: 'Edith Lang',
    },
    createdAt: '2026-11-28T18:05:51.110Z',
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
    before: '2026-11-28T18:05:51.131Z',
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/take': {
    id: '01a22355-bb72-71f3-ab2d-e2c2fc285544',
    claimId: '01a22355-b5e3-720f-97ef-a44f70d130c4',
    state: 'researching',
    round: 1,
    version: 4,
    submittedAt: '2026-11-28T18:05:50.833Z',
    priority: 'high',
    dueAt: '2026-11-29T02:05:50.881Z',
    stepDueAt: '2026-12-01T18:05:51.154Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T18:05:50.881Z',
    assigneeId: '01a22355-956b-71bf-bd5a-70eea9de9efb',
    editorId: '01a22355-9405-73c0-a341-900e92d2b846',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22355-b5d5-7576-a9c9-ca5175e7a909',
      disputeState: 'uncontested',
    },
    contributors: ['01a22355-956b-71bf-bd5a-70eea9de9efb'],
    lease: {
      fence: 1,
      expiresAt: '2026-11-28T18:20:51.154Z',
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
    seenAt: '2026-11-28T18:05:51.136Z',
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/release': {
    id: '01a22355-bb72-71f3-ab2d-e2c2fc285544',
    claimId: '01a22355-b5e3-720f-97ef-a44f70d130c4',
    state: 'queued',
    round: 1,
    version: 7,
    submittedAt: '2026-11-28T18:05:50.833Z',
    priority: 'high',
    dueAt: '2026-11-29T02:05:50.881Z',
    stepDueAt: '2026-12-01T18:05:51.249Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T18:05:50.881Z',
    editorId: '01a22355-9405-73c0-a341-900e92d2b846',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22355-b5d5-7576-a9c9-ca5175e7a909',
      disputeState: 'uncontested',
    },
    contributors: ['01a22355-956b-71bf-bd5a-70eea9de9efb'],
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
    id: '01a22355-bb72-71f3-ab2d-e2c2fc285544',
    claimId: '01a22355-b5e3-720f-97ef-a44f70d130c4',
    state: 'researching',
    round: 1,
    version: 6,
    submittedAt: '2026-11-28T18:05:50.833Z',
    priority: 'high',
    dueAt: '2026-11-29T02:05:50.881Z',
    stepDueAt: '2026-12-01T18:05:51.225Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T18:05:50.881Z',
    assigneeId: '01a22355-956b-71bf-bd5a-70eea9de9efb',
    editorId: '01a22355-9405-73c0-a341-900e92d2b846',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22355-b5d5-7576-a9c9-ca5175e7a909',
      disputeState: 'uncontested',
    },
    contributors: ['01a22355-956b-71bf-bd5a-70eea9de9efb'],
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
      id: '01a22355-bb72-71f3-ab2d-e2c2fc285544',
      claimId: '01a22355-b5e3-720f-97ef-a44f70d130c4',
      state: 'researching',
      round: 1,
      version: 8,
      submittedAt: '2026-11-28T18:05:50.833Z',
      priority: 'high',
      dueAt: '2026-11-29T02:05:50.881Z',
      stepDueAt: '2026-12-01T18:05:51.265Z',
      policyVersion: 1,
      holds: [],
      openReplies: 0,
      queuedAt: '2026-11-28T18:05:50.881Z',
      assigneeId: '01a22355-9571-7761-b7f1-4741cb0329cb',
      editorId: '01a22355-9405-73c0-a341-900e92d2b846',
      claim: {
        topics: ['war'],
        wording: 'The bridge over the Tila was hit.',
        language: 'en',
        disputeId: '01a22355-b5d5-7576-a9c9-ca5175e7a909',
        disputeState: 'uncontested',
      },
      contributors: ['01a22355-956b-71bf-bd5a-70eea9de9efb'],
      lease: {
        fence: 3,
        expiresAt: '2026-11-28T18:20:51.265Z',
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
      expiresAt: '2026-11-28T18:20:51.265Z',
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/lease': {
    fence: 3,
    expiresAt: '2026-11-28T18:20:51.287Z',
  },
  'patch /api/v1/desks/{desk}/reviews/{id}/draft': {
    id: '01a22355-bb72-71f3-ab2d-e2c2fc285544',
    claimId: '01a22355-b5e3-720f-97ef-a44f70d130c4',
    state: 'researching',
    round: 1,
    version: 8,
    submittedAt: '2026-11-28T18:05:50.833Z',
    priority: 'high',
    dueAt: '2026-11-29T02:05:50.881Z',
    stepDueAt: '2026-12-01T18:05:51.265Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T18:05:50.881Z',
    assigneeId: '01a22355-9571-7761-b7f1-4741cb0329cb',
    editorId: '01a22355-9405-73c0-a341-900e92d2b846',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22355-b5d5-7576-a9c9-ca5175e7a909',
      disputeState: 'uncontested',
    },
    contributors: ['01a22355-9571-7761-b7f1-4741cb0329cb', '01a22355-956b-71bf-bd5a-70eea9de9efb'],
    lease: {
      fence: 3,
      expiresAt: '2026-11-28T18:20:51.293Z',
    },
    draft: {
      summary: 'A picture shows',
      savedBy: '01a22355-9571-7761-b7f1-4741cb0329cb',
      savedAt: '2026-11-28T18:05:51.293Z',
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
    id: '01a22355-bb72-71f3-ab2d-e2c2fc285544',
    claimId: '01a22355-b5e3-720f-97ef-a44f70d130c4',
    state: 'second_read',
    round: 1,
    version: 11,
    submittedAt: '2026-11-28T18:05:50.833Z',
    priority: 'high',
    dueAt: '2026-11-29T02:05:50.881Z',
    stepDueAt: '2026-11-29T18:05:51.377Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T18:05:50.881Z',
    assigneeId: '01a22355-9571-7761-b7f1-4741cb0329cb',
    editorId: '01a22355-9405-73c0-a341-900e92d2b846',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22355-b5d5-7576-a9c9-ca5175e7a909',
      disputeState: 'uncontested',
    },
    contributors: ['01a22355-9571-7761-b7f1-4741cb0329cb', '01a22355-956b-71bf-bd5a-70eea9de9efb'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a22355-9571-7761-b7f1-4741cb0329cb',
      savedAt: '2026-11-28T18:05:51.293Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a22355-9571-7761-b7f1-4741cb0329cb',
      proposedAt: '2026-11-28T18:05:51.377Z',
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
        proposedBy: '01a22355-9571-7761-b7f1-4741cb0329cb',
        proposedAt: '2026-11-28T18:05:51.316Z',
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
    id: '01a22355-bb72-71f3-ab2d-e2c2fc285544',
    claimId: '01a22355-b5e3-720f-97ef-a44f70d130c4',
    state: 'researching',
    round: 1,
    version: 10,
    submittedAt: '2026-11-28T18:05:50.833Z',
    priority: 'high',
    dueAt: '2026-11-29T02:05:50.881Z',
    stepDueAt: '2026-12-01T18:05:51.343Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T18:05:50.881Z',
    assigneeId: '01a22355-9571-7761-b7f1-4741cb0329cb',
    editorId: '01a22355-9405-73c0-a341-900e92d2b846',
    returned: {
      at: '2026-11-28T18:05:51.343Z',
      by: '01a22355-9405-73c0-a341-900e92d2b846',
      reason: 'returned',
      comment: 'Name its source.',
    },
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22355-b5d5-7576-a9c9-ca5175e7a909',
      disputeState: 'uncontested',
    },
    contributors: ['01a22355-9571-7761-b7f1-4741cb0329cb', '01a22355-956b-71bf-bd5a-70eea9de9efb'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a22355-9571-7761-b7f1-4741cb0329cb',
      savedAt: '2026-11-28T18:05:51.293Z',
    },
    verdict: {
      number: 1,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A picture shows it.',
      cites: [],
      proposedBy: '01a22355-9571-7761-b7f1-4741cb0329cb',
      proposedAt: '2026-11-28T18:05:51.316Z',
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
    id: '01a22355-bb72-71f3-ab2d-e2c2fc285544',
    claimId: '01a22355-b5e3-720f-97ef-a44f70d130c4',
    state: 'sign_off',
    round: 1,
    version: 12,
    submittedAt: '2026-11-28T18:05:50.833Z',
    priority: 'high',
    dueAt: '2026-11-29T02:05:50.881Z',
    stepDueAt: '2026-11-29T18:05:51.402Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T18:05:50.881Z',
    assigneeId: '01a22355-9571-7761-b7f1-4741cb0329cb',
    editorId: '01a22355-9405-73c0-a341-900e92d2b846',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22355-b5d5-7576-a9c9-ca5175e7a909',
      disputeState: 'uncontested',
    },
    contributors: ['01a22355-9571-7761-b7f1-4741cb0329cb', '01a22355-956b-71bf-bd5a-70eea9de9efb'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a22355-9571-7761-b7f1-4741cb0329cb',
      savedAt: '2026-11-28T18:05:51.293Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a22355-9571-7761-b7f1-4741cb0329cb',
      proposedAt: '2026-11-28T18:05:51.377Z',
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
        proposedBy: '01a22355-9571-7761-b7f1-4741cb0329cb',
        proposedAt: '2026-11-28T18:05:51.316Z',
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
    id: '01a22355-bb72-71f3-ab2d-e2c2fc285544',
    claimId: '01a22355-b5e3-720f-97ef-a44f70d130c4',
    state: 'approved',
    round: 1,
    version: 13,
    submittedAt: '2026-11-28T18:05:50.833Z',
    priority: 'high',
    dueAt: '2026-11-29T02:05:50.881Z',
    stepDueAt: '2026-11-29T18:05:51.422Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T18:05:50.881Z',
    assigneeId: '01a22355-9571-7761-b7f1-4741cb0329cb',
    editorId: '01a22355-9405-73c0-a341-900e92d2b846',
    signedAt: '2026-11-28T18:05:51.422Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22355-b5d5-7576-a9c9-ca5175e7a909',
      disputeState: 'uncontested',
    },
    contributors: ['01a22355-9571-7761-b7f1-4741cb0329cb', '01a22355-956b-71bf-bd5a-70eea9de9efb'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a22355-9571-7761-b7f1-4741cb0329cb',
      savedAt: '2026-11-28T18:05:51.293Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a22355-9571-7761-b7f1-4741cb0329cb',
      proposedAt: '2026-11-28T18:05:51.377Z',
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
        proposedBy: '01a22355-9571-7761-b7f1-4741cb0329cb',
        proposedAt: '2026-11-28T18:05:51.316Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a22355-9405-73c0-a341-900e92d2b846',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-28T18:05:51.422Z',
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
    id: '01a22355-bb72-71f3-ab2d-e2c2fc285544',
    claimId: '01a22355-b5e3-720f-97ef-a44f70d130c4',
    state: 'approved',
    round: 1,
    version: 14,
    submittedAt: '2026-11-28T18:05:50.833Z',
    priority: 'high',
    dueAt: '2026-11-29T02:05:50.881Z',
    stepDueAt: '2026-11-29T18:05:51.422Z',
    clockPausedAt: '2026-11-28T18:05:51.456Z',
    policyVersion: 1,
    holds: [
      {
        at: '2026-11-28T18:05:51.456+00:00',
        by: '01a22355-9405-73c0-a341-900e92d2b846',
        kind: 'legal',
        reason: 'Counsel reads it first.',
      },
    ],
    openReplies: 0,
    queuedAt: '2026-11-28T18:05:50.881Z',
    assigneeId: '01a22355-9571-7761-b7f1-4741cb0329cb',
    editorId: '01a22355-9405-73c0-a341-900e92d2b846',
    signedAt: '2026-11-28T18:05:51.422Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22355-b5d5-7576-a9c9-ca5175e7a909',
      disputeState: 'uncontested',
    },
    contributors: ['01a22355-9571-7761-b7f1-4741cb0329cb', '01a22355-956b-71bf-bd5a-70eea9de9efb'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a22355-9571-7761-b7f1-4741cb0329cb',
      savedAt: '2026-11-28T18:05:51.293Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a22355-9571-7761-b7f1-4741cb0329cb',
      proposedAt: '2026-11-28T18:05:51.377Z',
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
        proposedBy: '01a22355-9571-7761-b7f1-4741cb0329cb',
        proposedAt: '2026-11-28T18:05:51.316Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a22355-9405-73c0-a341-900e92d2b846',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-28T18:05:51.422Z',
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
    id: '01a22355-bb72-71f3-ab2d-e2c2fc285544',
    claimId: '01a22355-b5e3-720f-97ef-a44f70d130c4',
    state: 'approved',
    round: 1,
    version: 15,
    submittedAt: '2026-11-28T18:05:50.833Z',
    priority: 'high',
    dueAt: '2026-11-29T02:05:50.922Z',
    stepDueAt: '2026-11-29T18:05:51.463Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T18:05:50.881Z',
    assigneeId: '01a22355-9571-7761-b7f1-4741cb0329cb',
    editorId: '01a22355-9405-73c0-a341-900e92d2b846',
    signedAt: '2026-11-28T18:05:51.422Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22355-b5d5-7576-a9c9-ca5175e7a909',
      disputeState: 'uncontested',
    },
    contributors: ['01a22355-9571-7761-b7f1-4741cb0329cb', '01a22355-956b-71bf-bd5a-70eea9de9efb'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a22355-9571-7761-b7f1-4741cb0329cb',
      savedAt: '2026-11-28T18:05:51.293Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a22355-9571-7761-b7f1-4741cb0329cb',
      proposedAt: '2026-11-28T18:05:51.377Z',
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
        proposedBy: '01a22355-9571-7761-b7f1-4741cb0329cb',
        proposedAt: '2026-11-28T18:05:51.316Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a22355-9405-73c0-a341-900e92d2b846',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-28T18:05:51.422Z',
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
    id: '01a22355-bb72-71f3-ab2d-e2c2fc285544',
    claimId: '01a22355-b5e3-720f-97ef-a44f70d130c4',
    state: 'approved',
    round: 1,
    version: 16,
    submittedAt: '2026-11-28T18:05:50.833Z',
    priority: 'high',
    dueAt: '2026-11-29T02:05:50.922Z',
    stepDueAt: '2026-11-29T18:05:51.463Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    scheduledAt: '2100-01-01T06:00:00.000Z',
    scheduledBy: '01a22355-9405-73c0-a341-900e92d2b846',
    queuedAt: '2026-11-28T18:05:50.881Z',
    assigneeId: '01a22355-9571-7761-b7f1-4741cb0329cb',
    editorId: '01a22355-9405-73c0-a341-900e92d2b846',
    signedAt: '2026-11-28T18:05:51.422Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22355-b5d5-7576-a9c9-ca5175e7a909',
      disputeState: 'uncontested',
    },
    contributors: ['01a22355-9571-7761-b7f1-4741cb0329cb', '01a22355-956b-71bf-bd5a-70eea9de9efb'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a22355-9571-7761-b7f1-4741cb0329cb',
      savedAt: '2026-11-28T18:05:51.293Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a22355-9571-7761-b7f1-4741cb0329cb',
      proposedAt: '2026-11-28T18:05:51.377Z',
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
        proposedBy: '01a22355-9571-7761-b7f1-4741cb0329cb',
        proposedAt: '2026-11-28T18:05:51.316Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a22355-9405-73c0-a341-900e92d2b846',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-28T18:05:51.422Z',
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
    id: '01a22355-bb72-71f3-ab2d-e2c2fc285544',
    claimId: '01a22355-b5e3-720f-97ef-a44f70d130c4',
    state: 'published',
    round: 1,
    version: 17,
    submittedAt: '2026-11-28T18:05:50.833Z',
    priority: 'high',
    dueAt: '2026-11-29T02:05:50.922Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T18:05:50.881Z',
    assigneeId: '01a22355-9571-7761-b7f1-4741cb0329cb',
    editorId: '01a22355-9405-73c0-a341-900e92d2b846',
    signedAt: '2026-11-28T18:05:51.422Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22355-b5d5-7576-a9c9-ca5175e7a909',
      disputeState: 'uncontested',
    },
    contributors: ['01a22355-9571-7761-b7f1-4741cb0329cb', '01a22355-956b-71bf-bd5a-70eea9de9efb'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a22355-9571-7761-b7f1-4741cb0329cb',
      savedAt: '2026-11-28T18:05:51.293Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a22355-9571-7761-b7f1-4741cb0329cb',
      proposedAt: '2026-11-28T18:05:51.377Z',
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
        proposedBy: '01a22355-9571-7761-b7f1-4741cb0329cb',
        proposedAt: '2026-11-28T18:05:51.316Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a22355-9405-73c0-a341-900e92d2b846',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-28T18:05:51.422Z',
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
    id: '01a22355-bb72-71f3-ab2d-e2c2fc285544',
    claimId: '01a22355-b5e3-720f-97ef-a44f70d130c4',
    state: 'published',
    round: 1,
    version: 18,
    submittedAt: '2026-11-28T18:05:50.833Z',
    priority: 'high',
    dueAt: '2026-11-29T02:05:50.922Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T18:05:50.881Z',
    assigneeId: '01a22355-9571-7761-b7f1-4741cb0329cb',
    editorId: '01a22355-9405-73c0-a341-900e92d2b846',
    signedAt: '2026-11-28T18:05:51.422Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22355-b5d5-7576-a9c9-ca5175e7a909',
      disputeState: 'uncontested',
    },
    contributors: ['01a22355-9405-73c0-a341-900e92d2b846', '01a22355-9571-7761-b7f1-4741cb0329cb'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a22355-9571-7761-b7f1-4741cb0329cb',
      savedAt: '2026-11-28T18:05:51.293Z',
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
      proposedBy: '01a22355-9405-73c0-a341-900e92d2b846',
      proposedAt: '2026-11-28T18:05:51.671Z',
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
        proposedBy: '01a22355-9571-7761-b7f1-4741cb0329cb',
        proposedAt: '2026-11-28T18:05:51.316Z',
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
        proposedBy: '01a22355-9571-7761-b7f1-4741cb0329cb',
        proposedAt: '2026-11-28T18:05:51.377Z',
        label: 'True',
        votes: [
          {
            memberId: '01a22355-9405-73c0-a341-900e92d2b846',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-28T18:05:51.422Z',
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
    id: '01a22355-bb72-71f3-ab2d-e2c2fc285544',
    claimId: '01a22355-b5e3-720f-97ef-a44f70d130c4',
    state: 'published',
    round: 1,
    version: 19,
    submittedAt: '2026-11-28T18:05:50.833Z',
    priority: 'high',
    dueAt: '2026-11-29T02:05:50.922Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    withdrawal: {
      at: '2026-11-28T18:05:51.736Z',
      by: '01a22355-9405-73c0-a341-900e92d2b846',
      reason: 'The picture is of another bridge.',
    },
    queuedAt: '2026-11-28T18:05:50.881Z',
    assigneeId: '01a22355-9571-7761-b7f1-4741cb0329cb',
    editorId: '01a22355-9405-73c0-a341-900e92d2b846',
    signedAt: '2026-11-28T18:05:51.422Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22355-b5d5-7576-a9c9-ca5175e7a909',
      disputeState: 'uncontested',
    },
    contributors: ['01a22355-9405-73c0-a341-900e92d2b846', '01a22355-9571-7761-b7f1-4741cb0329cb'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a22355-9571-7761-b7f1-4741cb0329cb',
      savedAt: '2026-11-28T18:05:51.293Z',
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
      proposedBy: '01a22355-9405-73c0-a341-900e92d2b846',
      proposedAt: '2026-11-28T18:05:51.671Z',
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
        proposedBy: '01a22355-9571-7761-b7f1-4741cb0329cb',
        proposedAt: '2026-11-28T18:05:51.316Z',
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
        proposedBy: '01a22355-9571-7761-b7f1-4741cb0329cb',
        proposedAt: '2026-11-28T18:05:51.377Z',
        label: 'True',
        votes: [
          {
            memberId: '01a22355-9405-73c0-a341-900e92d2b846',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-28T18:05:51.422Z',
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
    id: '01a22355-bb72-71f3-ab2d-e2c2fc285544',
    claimId: '01a22355-b5e3-720f-97ef-a44f70d130c4',
    state: 'queued',
    round: 2,
    version: 20,
    submittedAt: '2026-11-28T18:05:50.833Z',
    priority: 'high',
    dueAt: '2026-11-29T02:05:50.922Z',
    stepDueAt: '2026-12-01T18:05:51.763Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T18:05:51.763Z',
    editorId: '01a22355-9405-73c0-a341-900e92d2b846',
    returned: {
      at: '2026-11-28T18:05:51.763Z',
      by: '01a22355-9405-73c0-a341-900e92d2b846',
      reason: 'reopened',
      comment: 'It is denied now.',
    },
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22355-b5d5-7576-a9c9-ca5175e7a909',
      disputeState: 'uncontested',
    },
    contributors: ['01a22355-9405-73c0-a341-900e92d2b846', '01a22355-9571-7761-b7f1-4741cb0329cb'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a22355-9571-7761-b7f1-4741cb0329cb',
      savedAt: '2026-11-28T18:05:51.293Z',
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
      proposedBy: '01a22355-9405-73c0-a341-900e92d2b846',
      proposedAt: '2026-11-28T18:05:51.671Z',
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
        proposedBy: '01a22355-9571-7761-b7f1-4741cb0329cb',
        proposedAt: '2026-11-28T18:05:51.316Z',
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
        proposedBy: '01a22355-9571-7761-b7f1-4741cb0329cb',
        proposedAt: '2026-11-28T18:05:51.377Z',
        label: 'True',
        votes: [
          {
            memberId: '01a22355-9405-73c0-a341-900e92d2b846',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-28T18:05:51.422Z',
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
        id: '01a22355-bb72-71f3-ab2d-e2c2fc285544',
        claimId: '01a22355-b5e3-720f-97ef-a44f70d130c4',
        state: 'queued',
        round: 2,
        version: 20,
        submittedAt: '2026-11-28T18:05:50.833Z',
        priority: 'high',
        dueAt: '2026-11-29T02:05:50.922Z',
        stepDueAt: '2026-12-01T18:05:51.763Z',
        policyVersion: 1,
        holds: [],
        openReplies: 0,
        queuedAt: '2026-11-28T18:05:51.763Z',
        editorId: '01a22355-9405-73c0-a341-900e92d2b846',
        returned: {
          at: '2026-11-28T18:05:51.763Z',
          by: '01a22355-9405-73c0-a341-900e92d2b846',
          reason: 'reopened',
          comment: 'It is denied now.',
        },
        claim: {
          topics: ['war'],
          wording: 'The bridge over the Tila was hit.',
          language: 'en',
          disputeId: '01a22355-b5d5-7576-a9c9-ca5175e7a909',
          disputeState: 'uncontested',
        },
        contributors: ['01a22355-9405-73c0-a341-900e92d2b846', '01a22355-9571-7761-b7f1-4741cb0329cb'],
        draft: {
          summary: 'A picture shows',
          savedBy: '01a22355-9571-7761-b7f1-4741cb0329cb',
          savedAt: '2026-11-28T18:05:51.293Z',
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
          proposedBy: '01a22355-9405-73c0-a341-900e92d2b846',
          proposedAt: '2026-11-28T18:05:51.671Z',
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
            proposedBy: '01a22355-9571-7761-b7f1-4741cb0329cb',
            proposedAt: '2026-11-28T18:05:51.316Z',
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
            proposedBy: '01a22355-9571-7761-b7f1-4741cb0329cb',
            proposedAt: '2026-11-28T18:05:51.377Z',
            label: 'True',
            votes: [
              {
                memberId: '01a22355-9405-73c0-a341-900e92d2b846',
                approve: true,
                rating: 'true',
                rationale: 'It bears it.',
                votedAt: '2026-11-28T18:05:51.422Z',
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
    nextCursor: 'W1siMDFhMjIzNTUtYmI3Mi03MWYzLWFiMmQtZTJjMmZjMjg1NTQ0Il0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/reviews/{id}': {
    id: '01a22355-bb72-71f3-ab2d-e2c2fc285544',
    claimId: '01a22355-b5e3-720f-97ef-a44f70d130c4',
    state: 'queued',
    round: 2,
    version: 20,
    submittedAt: '2026-11-28T18:05:50.833Z',
    priority: 'high',
    dueAt: '2026-11-29T02:05:50.922Z',
    stepDueAt: '2026-12-01T18:05:51.763Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T18:05:51.763Z',
    editorId: '01a22355-9405-73c0-a341-900e92d2b846',
    returned: {
      at: '2026-11-28T18:05:51.763Z',
      by: '01a22355-9405-73c0-a341-900e92d2b846',
      reason: 'reopened',
      comment: 'It is denied now.',
    },
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22355-b5d5-7576-a9c9-ca5175e7a909',
      disputeState: 'uncontested',
    },
    contributors: ['01a22355-9405-73c0-a341-900e92d2b846', '01a22355-9571-7761-b7f1-4741cb0329cb'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a22355-9571-7761-b7f1-4741cb0329cb',
      savedAt: '2026-11-28T18:05:51.293Z',
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
      proposedBy: '01a22355-9405-73c0-a341-900e92d2b846',
      proposedAt: '2026-11-28T18:05:51.671Z',
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
        proposedBy: '01a22355-9571-7761-b7f1-4741cb0329cb',
        proposedAt: '2026-11-28T18:05:51.316Z',
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
        proposedBy: '01a22355-9571-7761-b7f1-4741cb0329cb',
        proposedAt: '2026-11-28T18:05:51.377Z',
        label: 'True',
        votes: [
          {
            memberId: '01a22355-9405-73c0-a341-900e92d2b846',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-28T18:05:51.422Z',
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
    seenAt: '2026-11-28T18:05:51.136Z',
  },
  'get /api/v1/desks/{desk}/rating-scales': {
    data: [
      {
        id: '01a22355-9293-7123-b5fa-bf8c86010254',
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
    id: '01a22355-bf9c-76a0-b467-8a2363251d9a',
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
    id: '01a22355-c01b-76b6-a34d-8190e8695962',
    reviewId: '01a22355-bb72-71f3-ab2d-e2c2fc285544',
    memberId: '01a22355-956b-71bf-bd5a-70eea9de9efb',
    reason: 'Nobody else here reads the language.',
    proposedBy: '01a22355-9405-73c0-a341-900e92d2b846',
    proposedAt: '2026-11-28T18:05:52.020Z',
  },
  'post /api/v1/desks/{desk}/reviews/{id}/conflict-overrides/{overrideId}/confirm': {
    id: '01a22355-c01b-76b6-a34d-8190e8695962',
    reviewId: '01a22355-bb72-71f3-ab2d-e2c2fc285544',
    memberId: '01a22355-956b-71bf-bd5a-70eea9de9efb',
    reason: 'Nobody else here reads the language.',
    proposedBy: '01a22355-9405-73c0-a341-900e92d2b846',
    proposedAt: '2026-11-28T18:05:52.020Z',
    confirmedBy: '01a22355-9577-7760-990c-379c5d1871e9',
    confirmedAt: '2026-11-28T18:05:52.045Z',
  },
  'get /api/v1/desks/{desk}/reviews/{id}/conflict-overrides': {
    data: [
      {
        id: '01a22355-c01b-76b6-a34d-8190e8695962',
        reviewId: '01a22355-bb72-71f3-ab2d-e2c2fc285544',
        memberId: '01a22355-956b-71bf-bd5a-70eea9de9efb',
        reason: 'Nobody else here reads the language.',
        proposedBy: '01a22355-9405-73c0-a341-900e92d2b846',
        proposedAt: '2026-11-28T18:05:52.020Z',
        confirmedBy: '01a22355-9577-7760-990c-379c5d1871e9',
        confirmedAt: '2026-11-28T18:05:52.045Z',
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
    id: '01a22355-c0fc-76cc-bb17-dd5c96d1b7c8',
    claimId: '01a22355-c0d1-729c-b6bc-43f2dc8ed3ed',
    state: 'merged',
    round: 1,
    version: 2,
    submittedAt: '2026-11-28T18:05:52.251Z',
    policyVersion: 2,
    holds: [],
    openReplies: 0,
    mergedIntoId: '01a22355-bb72-71f3-ab2d-e2c2fc285544',
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
    id: '01a22355-c091-76f8-a545-42193927c646',
    claimId: '01a22355-b5fc-75ba-b14b-f284870ffe75',
    state: 'declined',
    round: 1,
    version: 2,
    submittedAt: '2026-11-28T18:05:52.145Z',
    policyVersion: 2,
    holds: [],
    openReplies: 0,
    declineReason: 'opinion',
    claim: {
      topics: [],
      wording: 'The bridge is whole.',
      language: 'en',
      disputeId: '01a22355-b5d5-7576-a9c9-ca5175e7a909',
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
    id: '01a22355-b5fc-75ba-b14b-f284870ffe75',
    wording: 'The bridge is whole.',
    language: 'en',
    topics: [],
    addressesIds: [],
    disputeId: '01a22355-b5d5-7576-a9c9-ca5175e7a909',
    disputeState: 'no_position',
    review: {
      id: '01a22355-c091-76f8-a545-42193927c646',
      state: 'declined',
    },
    version: 2,
    voidedAt: '2026-11-28T18:05:52.399Z',
    voidReason: 'Recorded twice',
    createdAt: '2026-11-28T18:05:49.435Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge is whole.',
        recordedAt: '2026-11-28T18:05:49.435Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/webhooks': {
    id: '01a22355-c1d1-734d-9b9c-4a89e97b3954',
    url: 'https://newsroom.example.org/hooks/claims',
    types: ['claim.published', 'claim.corrected'],
    description: 'The archive',
    enabled: true,
    createdAt: '2026-11-28T18:05:52.464Z',
    version: 1,
    secret: 'whsec_shown_this_once',
  },
  'get /api/v1/desks/{desk}/webhooks': {
    data: [
      {
        id: '01a22355-c1d1-734d-9b9c-4a89e97b3954',
        url: 'https://newsroom.example.org/hooks/claims',
        types: ['claim.published', 'claim.corrected'],
        description: 'The archive',
        enabled: true,
        createdAt: '2026-11-28T18:05:52.464Z',
        version: 1,
      },
    ],
  },
  'get /api/v1/desks/{desk}/webhooks/{id}': {
    id: '01a22355-c1d1-734d-9b9c-4a89e97b3954',
    url: 'https://newsroom.example.org/hooks/claims',
    types: ['claim.published', 'claim.corrected'],
    description: 'The archive',
    enabled: true,
    createdAt: '2026-11-28T18:05:52.464Z',
    version: 1,
  },
  'patch /api/v1/desks/{desk}/webhooks/{id}': {
    id: '01a22355-c1d1-734d-9b9c-4a89e97b3954',
    url: 'https://newsroom.example.org/hooks/claims',
    types: ['claim.published', 'claim.corrected'],
    description: 'The archive',
    enabled: true,
    createdAt: '2026-11-28T18:05:52.464Z',
    version: 2,
  },
  'post /api/v1/desks/{desk}/webhooks/{id}/rotate': {
    id: '01a22355-c1d1-734d-9b9c-4a89e97b3954',
    url: 'https://newsroom.example.org/hooks/claims',
    types: ['claim.published', 'claim.corrected'],
    description: 'The archive',
    enabled: true,
    oldSecretUntil: '2026-11-29T18:05:52.520Z',
    createdAt: '2026-11-28T18:05:52.464Z',
    version: 3,
    secret: 'whsec_shown_this_once',
  },
  'post /api/v1/desks/{desk}/webhooks/{id}/test': {
    id: '01a22355-c21a-74a8-9f96-4519bdf363f0',
    webhookId: '01a22355-c1d1-734d-9b9c-4a89e97b3954',
    type: 'webhook.test',
    status: 'pending',
    createdAt: '2026-11-28T18:05:52.536Z',
    nextAttemptAt: '2026-11-28T18:05:52.536Z',
    messageId: 'msg_01a22355c21a74a89f964519bdf363f0',
    body: {
      type: 'webhook.test',
      timestamp: '2026-11-28T18:05:52.536Z',
      data: {
        webhookId: '01a22355-c1d1-734d-9b9c-4a89e97b3954',
        deskSlug: 'demo',
      },
    },
    attempts: [],
  },
  'get /api/v1/desks/{desk}/webhooks/{id}/deliveries': {
    data: [
      {
        id: '01a22355-c21a-74a8-9f96-4519bdf363f0',
        webhookId: '01a22355-c1d1-734d-9b9c-4a89e97b3954',
        type: 'webhook.test',
        status: 'pending',
        createdAt: '2026-11-28T18:05:52.536Z',
        nextAttemptAt: '2026-11-28T18:05:52.536Z',
        messageId: 'msg_01a22355c21a74a89f964519bdf363f0',
        body: {
          type: 'webhook.test',
          timestamp: '2026-11-28T18:05:52.536Z',
          data: {
            webhookId: '01a22355-c1d1-734d-9b9c-4a89e97b3954',
            deskSlug: 'demo',
          },
        },
        attempts: [],
      },
    ],
  },
  'get /api/v1/desks/{desk}/webhooks/{id}/deliveries/{deliveryId}': {
    id: '01a22355-c21a-74a8-9f96-4519bdf363f0',
    webhookId: '01a22355-c1d1-734d-9b9c-4a89e97b3954',
    type: 'webhook.test',
    status: 'pending',
    createdAt: '2026-11-28T18:05:52.536Z',
    nextAttemptAt: '2026-11-28T18:05:52.536Z',
    messageId: 'msg_01a22355c21a74a89f964519bdf363f0',
    body: {
      type: 'webhook.test',
      timestamp: '2026-11-28T18:05:52.536Z',
      data: {
        webhookId: '01a22355-c1d1-734d-9b9c-4a89e97b3954',
        deskSlug: 'demo',
      },
    },
    attempts: [],
  },
  'post /api/v1/desks/{desk}/webhooks/{id}/deliveries/{deliveryId}/replay': {
    id: '01a22355-c21a-74a8-9f96-4519bdf363f0',
    webhookId: '01a22355-c1d1-734d-9b9c-4a89e97b3954',
    type: 'webhook.test',
    status: 'pending',
    createdAt: '2026-11-28T18:05:52.536Z',
    nextAttemptAt: '2026-11-28T18:05:52.588Z',
    messageId: 'msg_01a22355c21a74a89f964519bdf363f0',
    body: {
      type: 'webhook.test',
      timestamp: '2026-11-28T18:05:52.536Z',
      data: {
        webhookId: '01a22355-c1d1-734d-9b9c-4a89e97b3954',
        deskSlug: 'demo',
      },
    },
    attempts: [],
  },
  'post /api/v1/desks/{desk}/webhooks/{id}/replay': {
    replayed: 0,
  },
  'post /api/v1/desks/{desk}/webhooks/{id}/disable': {
    id: '01a22355-c1d1-734d-9b9c-4a89e97b3954',
    url: 'https://newsroom.example.org/hooks/claims',
    types: ['claim.published', 'claim.corrected'],
    description: 'The archive',
    enabled: false,
    disabledAt: '2026-11-28T18:05:52.643Z',
    disabledBecause: 'by_hand',
    oldSecretUntil: '2026-11-29T18:05:52.520Z',
    createdAt: '2026-11-28T18:05:52.464Z',
    version: 4,
  },
  'post /api/v1/desks/{desk}/webhooks/{id}/enable': {
    id: '01a22355-c1d1-734d-9b9c-4a89e97b3954',
    url: 'https://newsroom.example.org/hooks/claims',
    types: ['claim.published', 'claim.corrected'],
    description: 'The archive',
    enabled: true,
    oldSecretUntil: '2026-11-29T18:05:52.520Z',
    createdAt: '2026-11-28T18:05:52.464Z',
    version: 5,
  },
  'get /api/v1/desks/{desk}/notifications': {
    data: [
      {
        id: '01a22355-be1f-7266-ad4d-16bcd498d307',
        type: 'review.lifted',
        title: 'A hold on a review was lifted',
        subject: {
          kind: 'review',
          id: '01a22355-bb72-71f3-ab2d-e2c2fc285544',
        },
        reviewId: '01a22355-bb72-71f3-ab2d-e2c2fc285544',
        claim: {
          id: '01a22355-b5e3-720f-97ef-a44f70d130c4',
          wording: 'The bridge over the Tila was hit.',
        },
        actor: {
          id: '01a22355-93c7-7539-bb63-667483112f7e',
          name: 'Edith Lang',
        },
        payload: {
          to: 'approved',
          from: 'approved',
          kind: 'legal',
          changes: {},
        },
        createdAt: '2026-11-28T18:05:51.497Z',
      },
    ],
    nextCursor: 'W1siMDFhMjIzNTUtYmUxZi03MjY2LWFkNGQtMTZiY2Q0OThkMzA3Il0sIltbXCJ1bnJlYWRcIixmYWxzZV1dIl0',
    count: 4,
    unreadCount: 4,
  },
  'post /api/v1/desks/{desk}/notifications/{id}/read': {
    id: '01a22355-be1f-7266-ad4d-16bcd498d307',
    type: 'review.lifted',
    title: 'A hold on a review was lifted',
    subject: {
      kind: 'review',
      id: '01a22355-bb72-71f3-ab2d-e2c2fc285544',
    },
    reviewId: '01a22355-bb72-71f3-ab2d-e2c2fc285544',
    claim: {
      id: '01a22355-b5e3-720f-97ef-a44f70d130c4',
      wording: 'The bridge over the Tila was hit.',
    },
    actor: {
      id: '01a22355-93c7-7539-bb63-667483112f7e',
      name: 'Edith Lang',
    },
    payload: {
      to: 'approved',
      from: 'approved',
      kind: 'legal',
      changes: {},
    },
    createdAt: '2026-11-28T18:05:51.497Z',
    readAt: '2026-11-28T18:05:52.768Z',
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
          id: '01a22355-c1d1-734d-9b9c-4a89e97b3954',
        },
        actor: {
          id: '01a22355-9500-766d-95fa-d6af1f0d7a60',
          name: 'Ada Meyer',
        },
        at: '2026-11-28T18:05:52.717Z',
        payload: {},
      },
      {
        seq: 241,
        type: 'webhook.disabled',
        subject: {
          kind: 'webhook',
          id: '01a22355-c1d1-734d-9b9c-4a89e97b3954',
        },
        actor: {
          id: '01a22355-9500-766d-95fa-d6af1f0d7a60',
          name: 'Ada Meyer',
        },
        at: '2026-11-28T18:05:52.643Z',
        payload: {
          host: 'newsroom.example.org',
          notify: ['01a22355-955f-7646-806c-90c66c3ff798'],
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
          id: '01a22355-b532-7661-acb4-de17ef3b9344',
        },
        actor: {
          id: '01a22355-9544-74ed-8b36-d60aea3f6586',
          name: 'Chidi Okafor',
        },
        at: '2026-11-28T18:05:49.234Z',
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
          id: '01a22355-b532-7661-acb4-de17ef3b9344',
        },
        actor: {
          id: '01a22355-9544-74ed-8b36-d60aea3f6586',
          name: 'Chidi Okafor',
        },
        at: '2026-11-28T18:05:49.282Z',
        text: 'Changed nothing of the source.',
      },
    ],
    nextCursor:
      'W1sxNjFdLCJbW1wiaWRcIixcIjAxYTIyMzU1LWI1MzItNzY2MS1hY2I0LWRlMTdlZjNiOTM0NFwiXSxbXCJvZlwiLFwic291cmNlXCJdXSJd',
  },
  'get /api/v1/desks/{desk}/claims/{id}/history': {
    data: [
      {
        seq: 167,
        type: 'claim.created',
        subject: {
          kind: 'claim',
          id: '01a22355-b5e3-720f-97ef-a44f70d130c4',
        },
        actor: {
          id: '01a22355-9544-74ed-8b36-d60aea3f6586',
          name: 'Chidi Okafor',
        },
        at: '2026-11-28T18:05:49.411Z',
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
            after: '01a22355-b5d5-7576-a9c9-ca5175e7a909',
          },
          addressesIds: {
            after: ['01a22355-b532-7661-acb4-de17ef3b9344'],
          },
        },
      },
      {
        seq: 169,
        type: 'claim_link.created',
        subject: {
          kind: 'claim_link',
          id: '01a22355-b7a6-747a-aef3-e1d869c1964f',
        },
        actor: {
          id: '01a22355-9544-74ed-8b36-d60aea3f6586',
          name: 'Chidi Okafor',
        },
        at: '2026-11-28T18:05:49.861Z',
        text: 'Suggested the link «contradicts».',
        changes: {
          kind: {
            after: 'contradicts',
          },
          toId: {
            after: '01a22355-b5e3-720f-97ef-a44f70d130c4',
          },
          fromId: {
            after: '01a22355-b5fc-75ba-b14b-f284870ffe75',
          },
          status: {
            after: 'suggested',
          },
        },
      },
    ],
    nextCursor:
      'W1sxNjldLCJbW1wiaWRcIixcIjAxYTIyMzU1LWI1ZTMtNzIwZi05N2VmLWE0NGY3MGQxMzBjNFwiXSxbXCJvZlwiLFwiY2xhaW1cIl1dIl0',
  },
  'get /api/v1/desks/{desk}/disputes/{id}/history': {
    data: [
      {
        seq: 165,
        type: 'dispute.created',
        subject: {
          kind: 'dispute',
          id: '01a22355-b5d5-7576-a9c9-ca5175e7a909',
        },
        actor: {
          id: '01a22355-9544-74ed-8b36-d60aea3f6586',
          name: 'Chidi Okafor',
        },
        at: '2026-11-28T18:05:49.397Z',
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
          id: '01a22355-b5d5-7576-a9c9-ca5175e7a909',
        },
        actor: {
          id: '01a22355-9544-74ed-8b36-d60aea3f6586',
          name: 'Chidi Okafor',
        },
        at: '2026-11-28T18:05:49.404Z',
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
      'W1sxNjZdLCJbW1wiaWRcIixcIjAxYTIyMzU1LWI1ZDUtNzU3Ni1hOWM5LWNhNTE3NWU3YTkwOVwiXSxbXCJvZlwiLFwiZGlzcHV0ZVwiXV0iXQ',
  },
  'get /api/v1/desks/{desk}/statements/{id}/history': {
    data: [
      {
        seq: 174,
        type: 'statement.recorded',
        subject: {
          kind: 'statement',
          id: '01a22355-b7f3-775a-b46e-8a2cf696ae6d',
        },
        actor: {
          id: '01a22355-9544-74ed-8b36-d60aea3f6586',
          name: 'Chidi Okafor',
        },
        at: '2026-11-28T18:05:49.939Z',
        text: 'Recorded a statement.',
        changes: {
          stances: {
            after: [
              {
                basis: 'none',
                hedge: 'none',
                stance: 'asserts',
                claimId: '01a22355-b5e3-720f-97ef-a44f70d130c4',
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
            after: '01a22355-b532-7661-acb4-de17ef3b9344',
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
          id: '01a22355-b7f3-775a-b46e-8a2cf696ae6d',
        },
        actor: {
          id: '01a22355-9544-74ed-8b36-d60aea3f6586',
          name: 'Chidi Okafor',
        },
        at: '2026-11-28T18:05:50.068Z',
        text: 'Corrected locator of a statement: Found the place.',
        changes: {
          locator: {
            after: 'minute 3',
          },
        },
      },
    ],
    nextCursor:
      'W1sxODBdLCJbW1wiaWRcIixcIjAxYTIyMzU1LWI3ZjMtNzc1YS1iNDZlLThhMmNmNjk2YWU2ZFwiXSxbXCJvZlwiLFwic3RhdGVtZW50XCJdXSJd',
  },
  'get /api/v1/desks/{desk}/reviews/{id}/history': {
    data: [
      {
        seq: 199,
        type: 'review.submitted',
        subject: {
          kind: 'review',
          id: '01a22355-bb72-71f3-ab2d-e2c2fc285544',
        },
        reviewId: '01a22355-bb72-71f3-ab2d-e2c2fc285544',
        actor: {
          id: '01a22355-9544-74ed-8b36-d60aea3f6586',
          name: 'Chidi Okafor',
        },
        at: '2026-11-28T18:05:50.833Z',
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
          id: '01a22355-bb72-71f3-ab2d-e2c2fc285544',
        },
        reviewId: '01a22355-bb72-71f3-ab2d-e2c2fc285544',
        actor: {
          id: '01a22355-93c7-7539-bb63-667483112f7e',
          name: 'Edith Lang',
        },
        at: '2026-11-28T18:05:50.881Z',
        text: 'Accepted it into the queue, with priority urgent.',
        changes: {
          state: {
            after: 'queued',
            before: 'inbox',
          },
          dueAt: {
            after: '2026-11-29T02:05:50.881Z',
          },
          editorId: {
            after: '01a22355-9405-73c0-a341-900e92d2b846',
          },
          priority: {
            after: 'urgent',
          },
        },
      },
    ],
    nextCursor:
      'W1syMDBdLCJbW1wiaWRcIixcIjAxYTIyMzU1LWJiNzItNzFmMy1hYjJkLWUyYzJmYzI4NTU0NFwiXSxbXCJvZlwiLFwicmV2aWV3XCJdXSJd',
  },
  'get /api/v1/desks/{desk}/insight': {
    from: '2026-08-30T18:05:52.999Z',
    to: '2026-11-28T18:05:52.999Z',
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
        memberId: '01a22355-9571-7761-b7f1-4741cb0329cb',
        name: 'Carmen Ruiz',
        held: 0,
        limit: 12,
        proposed: 2,
        passed: 4,
        signed: 0,
      },
      {
        memberId: '01a22355-956b-71bf-bd5a-70eea9de9efb',
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
          disputeId: '01a22355-9bd2-7722-bfca-54c3e5a79ff6',
          question: 'Are Russia and North Korea taking their talks about arms to the level of their leaders?',
          claims: [
            {
              claimId: '01a22355-9c0f-7102-b38b-4d7a70381bb0',
              wording: 'Kim Jong Un expects talks with Russia about arms to go on at the level of leaders.',
              affirmedBy: [
                {
                  id: '01a22355-97c9-766d-8464-1f57312fffd9',
                  name: 'United States',
                },
              ],
            },
            {
              claimId: '01a22355-9c68-71c5-aec6-90a51626ba25',
              wording: 'Russia and North Korea are discussing joint military exercises.',
              rating: 'mostly_true',
              leaning: 'true',
              affirmedBy: [
                {
                  id: '01a22355-96d6-77a2-9546-c042045cffd1',
                  name: 'Russia',
                },
              ],
            },
          ],
        },
        {
          disputeId: '01a22355-968d-74ac-bfe0-bec7c332a341',
          question:
            'Did Russian drones land on Romanian soil in the attack on the Danube ports on the night of 3 to 4 September 2023?',
          claims: [
            {
              claimId: '01a22355-9765-754c-9f28-0464f2089ac8',
              wording: 'Russian drones fell on Romanian territory during the night of 3 to 4 September 2023.',
              rating: 'unproven',
              leaning: 'other',
              affirmedBy: [
                {
                  id: '01a22355-96d1-7676-84ff-d2c0bff58ca0',
                  name: 'Romania',
                },
                {
                  id: '01a22355-96a5-774f-9feb-7e0fa778c6ed',
                  name: 'Ukraine',
                },
              ],
            },
            {
              claimId: '01a22355-976e-7374-b43e-f39341ec73d6',
              wording: 'The drones that fell on Romanian territory detonated there.',
              affirmedBy: [
                {
                  id: '01a22355-96a5-774f-9feb-7e0fa778c6ed',
                  name: 'Ukraine',
                },
              ],
            },
          ],
        },
      ],
      principals: [
        {
          id: '01a22355-96d1-7676-84ff-d2c0bff58ca0',
          name: 'Romania',
          ratings: {
            true: 0,
            false: 0,
            other: 1,
          },
        },
        {
          id: '01a22355-96d6-77a2-9546-c042045cffd1',
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
    id: '01a22355-979c-7468-9444-c3bdb613bdee',
    kind: 'case',
    state: 'done',
    createdAt: '2026-11-28T18:05:41.384Z',
    created: {
      claims: {
        fell: '01a22355-9765-754c-9f28-0464f2089ac8',
        debris: '01a22355-9772-7517-8cce-72acc5be8ed0',
        outside: '01a22355-977c-753d-b8b5-c3f7b7c06763',
        russian: '01a22355-9776-7783-9952-e8c6168b4813',
        detonated: '01a22355-976e-7374-b43e-f39341ec73d6',
      },
      sources: {
        kuleba: '01a22355-96fd-740d-83ba-fbd9f7f03bb2',
        'ro-mfa': '01a22355-96fb-72f2-a702-69f9a66be9b5',
        'ro-mod': '01a22355-96eb-73f2-8ccd-1bda55749ed9',
        russia: '01a22355-96d6-77a2-9546-c042045cffd1',
        tilvar: '01a22355-9708-7521-acd5-8af1ccb08d3b',
        'ua-mfa': '01a22355-96e6-7171-a19b-2cf12fddb188',
        romania: '01a22355-96d1-7676-84ff-d2c0bff58ca0',
        ukraine: '01a22355-96a5-774f-9feb-7e0fa778c6ed',
        iohannis: '01a22355-9707-720a-99cf-4aec30d7cdf7',
        odobescu: '01a22355-9702-7139-a26e-63a0250773fb',
        nikolenko: '01a22355-96fc-714b-8960-d9f6ec4b2bfb',
        'ua-border': '01a22355-96e3-7619-a350-2b53ce63ea7e',
      },
      statements: {
        s0: '01a22355-9787-7128-b919-05e878309a1d',
        s1: '01a22355-9787-7128-b919-089dfeb2bc71',
        s2: '01a22355-9787-7128-b919-0fc9fccfa8ab',
        s3: '01a22355-9787-7128-b919-115ac6d45671',
        s4: '01a22355-9787-7128-b919-16c523db3b25',
        s5: '01a22355-9787-7128-b919-1967d96ed4df',
        s6: '01a22355-9787-7128-b919-1eb99f719d62',
        s7: '01a22355-9787-7128-b919-222304f3b6ce',
      },
    },
    ignored: [],
    disputeId: '01a22355-968d-74ac-bfe0-bec7c332a341',
  },
  'get /api/v1/desks/{desk}/imports/{id}': {
    id: '01a22355-979c-7468-9444-c3bdb613bdee',
    kind: 'case',
    state: 'done',
    createdAt: '2026-11-28T18:05:41.384Z',
    created: {
      claims: {
        fell: '01a22355-9765-754c-9f28-0464f2089ac8',
        debris: '01a22355-9772-7517-8cce-72acc5be8ed0',
        outside: '01a22355-977c-753d-b8b5-c3f7b7c06763',
        russian: '01a22355-9776-7783-9952-e8c6168b4813',
        detonated: '01a22355-976e-7374-b43e-f39341ec73d6',
      },
      sources: {
        kuleba: '01a22355-96fd-740d-83ba-fbd9f7f03bb2',
        'ro-mfa': '01a22355-96fb-72f2-a702-69f9a66be9b5',
        'ro-mod': '01a22355-96eb-73f2-8ccd-1bda55749ed9',
        russia: '01a22355-96d6-77a2-9546-c042045cffd1',
        tilvar: '01a22355-9708-7521-acd5-8af1ccb08d3b',
        'ua-mfa': '01a22355-96e6-7171-a19b-2cf12fddb188',
        romania: '01a22355-96d1-7676-84ff-d2c0bff58ca0',
        ukraine: '01a22355-96a5-774f-9feb-7e0fa778c6ed',
        iohannis: '01a22355-9707-720a-99cf-4aec30d7cdf7',
        odobescu: '01a22355-9702-7139-a26e-63a0250773fb',
        nikolenko: '01a22355-96fc-714b-8960-d9f6ec4b2bfb',
        'ua-border': '01a22355-96e3-7619-a350-2b53ce63ea7e',
      },
      statements: {
        s0: '01a22355-9787-7128-b919-05e878309a1d',
        s1: '01a22355-9787-7128-b919-089dfeb2bc71',
        s2: '01a22355-9787-7128-b919-0fc9fccfa8ab',
        s3: '01a22355-9787-7128-b919-115ac6d45671',
        s4: '01a22355-9787-7128-b919-16c523db3b25',
        s5: '01a22355-9787-7128-b919-1967d96ed4df',
        s6: '01a22355-9787-7128-b919-1eb99f719d62',
        s7: '01a22355-9787-7128-b919-222304f3b6ce',
      },
    },
    ignored: [],
    disputeId: '01a22355-968d-74ac-bfe0-bec7c332a341',
  },
  'post /api/v1/desks/{desk}/api-keys': {
    id: '01a22355-c459-7299-9c4a-f7b1207d6202',
    name: 'the newsroom’s site',
    scopes: ['published:read'],
    requestsPerMinute: 6000,
    requestsPerDay: 500000,
    hint: 'mRsE',
    createdBy: '01a22355-955f-7646-806c-90c66c3ff798',
    createdAt: '2026-11-28T18:05:53.113Z',
    expiresAt: '2027-11-28T18:05:53.113Z',
    secret: 'cck_shown_this_once',
  },
  'get /api/v1/desks/{desk}/api-keys': {
    data: [
      {
        id: '01a22355-c459-7299-9c4a-f7b1207d6202',
        name: 'the newsroom’s site',
        scopes: ['published:read'],
        requestsPerMinute: 6000,
        requestsPerDay: 500000,
        hint: 'mRsE',
        createdBy: '01a22355-955f-7646-806c-90c66c3ff798',
        createdAt: '2026-11-28T18:05:53.113Z',
        expiresAt: '2027-11-28T18:05:53.113Z',
      },
    ],
  },
  'get /api/v1/desks/{desk}/api-keys/{id}': {
    id: '01a22355-c459-7299-9c4a-f7b1207d6202',
    name: 'the newsroom’s site',
    scopes: ['published:read'],
    requestsPerMinute: 6000,
    requestsPerDay: 500000,
    hint: 'mRsE',
    createdBy: '01a22355-955f-7646-806c-90c66c3ff798',
    createdAt: '2026-11-28T18:05:53.113Z',
    expiresAt: '2027-11-28T18:05:53.113Z',
  },
  'post /api/v1/session/tokens': {
    id: '01a22355-c474-71d1-8e13-7f3908388ed7',
    name: 'nightly export',
    createdAt: '2026-11-28T18:05:53.140Z',
    expiresAt: '2027-02-26T18:05:53.140Z',
    secret: 'cct_shown_this_once',
  },
  'get /api/v1/session/tokens': {
    data: [
      {
        id: '01a22355-c474-71d1-8e13-7f3908388ed7',
        name: 'nightly export',
        createdAt: '2026-11-28T18:05:53.140Z',
        expiresAt: '2027-02-26T18:05:53.140Z',
      },
    ],
  },
};
