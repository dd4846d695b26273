/** Answers of the API, by method and path: made by `npm run examples` from the demo desk, and compared by a test. */
export const EXAMPLES: Readonly<Record<string, unknown>> = {
  'get /api/v1/session': {
    user: {
      id: '01a20d9d-c3bd-7213-9196-a2ada156c0f1',
      email: 'checker@demo.example',
      name: 'Chidi Okafor',
    },
    desks: [
      {
        id: '01a20d9d-c190-732c-b188-9f1f53e2abcb',
        slug: 'demo',
        name: 'Demo desk',
        memberId: '01a20d9d-c3da-76c0-8b82-c5919df8a39d',
        roles: ['fact_checker'],
      },
    ],
  },
  'post /api/v1/session': {
    user: {
      id: '01a20d9d-c3bd-7213-9196-a2ada156c0f1',
      email: 'checker@demo.example',
      name: 'Chidi Okafor',
    },
    desks: [
      {
        id: '01a20d9d-c190-732c-b188-9f1f53e2abcb',
        slug: 'demo',
        name: 'Demo desk',
        memberId: '01a20d9d-c3da-76c0-8b82-c5919df8a39d',
        roles: ['fact_checker'],
      },
    ],
  },
  'get /api/v1/desks/{desk}/members': {
    data: [
      {
        id: '01a20d9d-c36e-72af-8422-2697843298cb',
        userId: '01a20d9d-c320-71cf-bc5b-0e6adad15414',
        name: 'Carmen Ruiz',
        email: 'checker2@demo.example',
        roles: ['fact_checker'],
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
        id: '01a20d9d-c3da-76c0-8b82-c5919df8a39d',
        userId: '01a20d9d-c3bd-7213-9196-a2ada156c0f1',
        name: 'Chidi Okafor',
        email: 'checker@demo.example',
        roles: ['fact_checker'],
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
    id: '01a20d9d-c3e9-7612-ae8e-f61473424d1a',
    userId: '01a20d9d-c358-75ad-b59c-87a6ffb68872',
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
    deputyId: '01a20d9d-c36e-72af-8422-2697843298cb',
    optOuts: {
      topics: ['torture'],
      media: ['video'],
    },
  },
  'get /api/v1/desks/{desk}/members/{id}': {
    id: '01a20d9d-c3e9-7612-ae8e-f61473424d1a',
    userId: '01a20d9d-c358-75ad-b59c-87a6ffb68872',
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
    deputyId: '01a20d9d-c36e-72af-8422-2697843298cb',
    optOuts: {
      topics: ['torture'],
      media: ['video'],
    },
  },
  'post /api/v1/desks/{desk}/members/{id}/absences': {
    id: '01a20d9d-d25f-7190-8e7d-67257c146692',
    memberId: '01a20d9d-c3e9-7612-ae8e-f61473424d1a',
    kind: 'away',
    startsAt: '2031-07-07T00:00:00.000Z',
    endsAt: '2031-07-21T00:00:00.000Z',
    note: 'Summer holidays',
    createdAt: '2026-11-24T12:52:56.542Z',
  },
  'get /api/v1/desks/{desk}/members/{id}/absences': {
    data: [
      {
        id: '01a20d9d-d25f-7190-8e7d-67257c146692',
        memberId: '01a20d9d-c3e9-7612-ae8e-f61473424d1a',
        kind: 'away',
        startsAt: '2031-07-07T00:00:00.000Z',
        endsAt: '2031-07-21T00:00:00.000Z',
        note: 'Summer holidays',
        createdAt: '2026-11-24T12:52:56.542Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/members/{id}/conflicts': {
    id: '01a20d9d-d278-7350-a306-abf44092d705',
    memberId: '01a20d9d-c3e9-7612-ae8e-f61473424d1a',
    kind: 'topic',
    topic: 'shipping',
    reason: 'Holds shares in a shipping company.',
    createdAt: '2026-11-24T12:52:56.567Z',
  },
  'get /api/v1/desks/{desk}/members/{id}/conflicts': {
    data: [
      {
        id: '01a20d9d-d278-7350-a306-abf44092d705',
        memberId: '01a20d9d-c3e9-7612-ae8e-f61473424d1a',
        kind: 'topic',
        topic: 'shipping',
        reason: 'Holds shares in a shipping company.',
        createdAt: '2026-11-24T12:52:56.567Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/sources': {
    id: '01a20d9d-d28d-7235-a103-57fd6b52cc15',
    kind: 'institution',
    name: 'Ministry of National Defence of Romania',
    aliases: [],
    country: 'RO',
    version: 1,
    createdAt: '2026-11-24T12:52:56.589Z',
  },
  'get /api/v1/desks/{desk}/sources': {
    data: [
      {
        id: '01a20d9d-c4ec-7777-bd18-43d817ae6c18',
        kind: 'person',
        name: 'Adrienne Watson',
        aliases: [],
        version: 1,
        createdAt: '2026-11-24T12:52:53.100Z',
      },
    ],
    nextCursor: 'W1siQWRyaWVubmUgV2F0c29uIiwiMDFhMjBkOWQtYzRlYy03Nzc3LWJkMTgtNDNkODE3YWU2YzE4Il0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/sources/{id}': {
    id: '01a20d9d-d28d-7235-a103-57fd6b52cc15',
    kind: 'institution',
    name: 'Ministry of National Defence of Romania',
    aliases: [],
    country: 'RO',
    version: 1,
    createdAt: '2026-11-24T12:52:56.589Z',
  },
  'patch /api/v1/desks/{desk}/sources/{id}': {
    id: '01a20d9d-d28d-7235-a103-57fd6b52cc15',
    kind: 'institution',
    name: 'Ministry of National Defence of Romania',
    aliases: [],
    country: 'RO',
    version: 2,
    createdAt: '2026-11-24T12:52:56.589Z',
  },
  'post /api/v1/desks/{desk}/sources/{id}/tenures': {
    id: '01a20d9d-d2e0-75eb-85fd-68568047589f',
    personId: '01a20d9d-d29c-7366-a7d2-06816a976292',
    office: 'Minister',
    institutionId: '01a20d9d-d28d-7235-a103-57fd6b52cc15',
    speaksForId: '01a20d9d-d28d-7235-a103-57fd6b52cc15',
    from: '2022-11-01T00:00:00.000Z',
  },
  'get /api/v1/desks/{desk}/sources/{id}/tenures': {
    data: [
      {
        id: '01a20d9d-d2e0-75eb-85fd-68568047589f',
        personId: '01a20d9d-d29c-7366-a7d2-06816a976292',
        office: 'Minister',
        institutionId: '01a20d9d-d28d-7235-a103-57fd6b52cc15',
        speaksForId: '01a20d9d-d28d-7235-a103-57fd6b52cc15',
        from: '2022-11-01T00:00:00.000Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/sources/{id}/merge': {
    id: '01a20d9d-d28d-7235-a103-57fd6b52cc15',
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
    createdAt: '2026-11-24T12:52:56.589Z',
  },
  'post /api/v1/desks/{desk}/disputes': {
    id: '01a20d9d-d339-7593-98ac-51f81967b89d',
    question: 'Was the bridge hit?',
    language: 'en',
    headline: 'no_position',
    version: 1,
    createdAt: '2026-11-24T12:52:56.761Z',
  },
  'patch /api/v1/desks/{desk}/disputes/{id}': {
    id: '01a20d9d-d339-7593-98ac-51f81967b89d',
    question: 'Was the bridge over the Tila hit?',
    language: 'en',
    headline: 'no_position',
    version: 2,
    createdAt: '2026-11-24T12:52:56.761Z',
  },
  'post /api/v1/desks/{desk}/claims': {
    id: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
    wording: 'The bridge was hit.',
    language: 'en',
    topics: ['war'],
    addressesIds: ['01a20d9d-d28d-7235-a103-57fd6b52cc15'],
    disputeId: '01a20d9d-d339-7593-98ac-51f81967b89d',
    disputeState: 'no_position',
    version: 1,
    createdAt: '2026-11-24T12:52:56.789Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge was hit.',
        recordedAt: '2026-11-24T12:52:56.789Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claims/{id}/links': {
    id: '01a20d9d-d3b2-74c8-a0a6-d43500862915',
    kind: 'contradicts',
    fromId: '01a20d9d-d384-7209-9e02-23a828f4f1b2',
    toId: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
    status: 'suggested',
    version: 1,
    recordedAt: '2026-11-24T12:52:56.880Z',
  },
  'post /api/v1/desks/{desk}/claim-links/{id}/confirm': {
    id: '01a20d9d-d3b2-74c8-a0a6-d43500862915',
    kind: 'contradicts',
    fromId: '01a20d9d-d384-7209-9e02-23a828f4f1b2',
    toId: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
    status: 'confirmed',
    version: 2,
    recordedAt: '2026-11-24T12:52:56.880Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/links': {
    data: [
      {
        id: '01a20d9d-d3b2-74c8-a0a6-d43500862915',
        kind: 'contradicts',
        fromId: '01a20d9d-d384-7209-9e02-23a828f4f1b2',
        toId: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
        status: 'confirmed',
        version: 2,
        recordedAt: '2026-11-24T12:52:56.880Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claim-links/{id}/dismiss': {
    id: '01a20d9d-d3b2-74c8-a0a6-d43500862915',
    kind: 'contradicts',
    fromId: '01a20d9d-d384-7209-9e02-23a828f4f1b2',
    toId: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
    status: 'dismissed',
    dismissedAs: 'different_time',
    version: 3,
    recordedAt: '2026-11-24T12:52:56.880Z',
  },
  'post /api/v1/desks/{desk}/claim-links/{id}/void': {
    id: '01a20d9d-d3b2-74c8-a0a6-d43500862915',
    kind: 'contradicts',
    fromId: '01a20d9d-d384-7209-9e02-23a828f4f1b2',
    toId: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
    status: 'dismissed',
    dismissedAs: 'different_time',
    version: 4,
    voidedAt: '2026-11-24T12:52:56.974Z',
    voidReason: 'Made by mistake',
    recordedAt: '2026-11-24T12:52:56.880Z',
  },
  'patch /api/v1/desks/{desk}/claims/{id}': {
    id: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
    wording: 'The bridge over the Tila was hit.',
    language: 'en',
    topics: ['war'],
    addressesIds: ['01a20d9d-d28d-7235-a103-57fd6b52cc15'],
    disputeId: '01a20d9d-d339-7593-98ac-51f81967b89d',
    disputeState: 'no_position',
    version: 2,
    createdAt: '2026-11-24T12:52:56.789Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge was hit.',
        recordedAt: '2026-11-24T12:52:56.789Z',
      },
      {
        version: 2,
        wording: 'The bridge over the Tila was hit.',
        recordedAt: '2026-11-24T12:52:56.995Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/statements': {
    id: '01a20d9d-d437-7401-931d-966e1a9ad542',
    speakerId: '01a20d9d-d28d-7235-a103-57fd6b52cc15',
    capacity: 'official',
    principalId: '01a20d9d-d28d-7235-a103-57fd6b52cc15',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    stances: [
      {
        claimId: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
        stance: 'asserts',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-24T12:52:57.015Z',
    version: 1,
    earlier: [],
  },
  'patch /api/v1/desks/{desk}/statements/{id}': {
    id: '01a20d9d-d437-7401-931d-966e1a9ad542',
    speakerId: '01a20d9d-d28d-7235-a103-57fd6b52cc15',
    capacity: 'official',
    principalId: '01a20d9d-d28d-7235-a103-57fd6b52cc15',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    locator: 'minute 3',
    stances: [
      {
        claimId: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
        stance: 'asserts',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-24T12:52:57.100Z',
    version: 2,
    reason: 'Found the place',
    earlier: [
      {
        id: '01a20d9d-d437-7401-931d-966e1a9ad542',
        speakerId: '01a20d9d-d28d-7235-a103-57fd6b52cc15',
        capacity: 'official',
        principalId: '01a20d9d-d28d-7235-a103-57fd6b52cc15',
        paraphrase: 'Speaks of the bridge.',
        utteredAt: '2023-09-04T10:00:00.000Z',
        precision: 'minute',
        stances: [
          {
            claimId: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
            stance: 'asserts',
            hedge: 'none',
            basis: 'none',
          },
        ],
        recordedAt: '2026-11-24T12:52:57.015Z',
        version: 1,
      },
    ],
  },
  'get /api/v1/desks/{desk}/statements': {
    data: [
      {
        id: '01a20d9d-d45a-7503-b307-5b2c794e33a1',
        speakerId: '01a20d9d-d29c-7366-a7d2-06816a976292',
        capacity: 'official',
        principalId: '01a20d9d-d28d-7235-a103-57fd6b52cc15',
        paraphrase: 'Speaks of the bridge.',
        utteredAt: '2023-09-04T10:00:00.000Z',
        precision: 'minute',
        stances: [
          {
            claimId: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
            stance: 'denies',
            hedge: 'none',
            basis: 'none',
          },
        ],
        recordedAt: '2026-11-24T12:52:57.050Z',
        version: 1,
      },
    ],
    nextCursor: 'W1siMDFhMjBkOWQtZDQ1YS03NTAzLWIzMDctNWIyYzc5NGUzM2ExIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/statements/{id}': {
    id: '01a20d9d-d437-7401-931d-966e1a9ad542',
    speakerId: '01a20d9d-d28d-7235-a103-57fd6b52cc15',
    capacity: 'official',
    principalId: '01a20d9d-d28d-7235-a103-57fd6b52cc15',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    locator: 'minute 3',
    stances: [
      {
        claimId: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
        stance: 'asserts',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-24T12:52:57.100Z',
    version: 2,
    reason: 'Found the place',
    earlier: [
      {
        id: '01a20d9d-d437-7401-931d-966e1a9ad542',
        speakerId: '01a20d9d-d28d-7235-a103-57fd6b52cc15',
        capacity: 'official',
        principalId: '01a20d9d-d28d-7235-a103-57fd6b52cc15',
        paraphrase: 'Speaks of the bridge.',
        utteredAt: '2023-09-04T10:00:00.000Z',
        precision: 'minute',
        stances: [
          {
            claimId: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
            stance: 'asserts',
            hedge: 'none',
            basis: 'none',
          },
        ],
        recordedAt: '2026-11-24T12:52:57.015Z',
        version: 1,
      },
    ],
  },
  'post /api/v1/desks/{desk}/statements/{id}/links': {
    id: '01a20d9d-d4d0-7120-906c-7d36685eadb0',
    kind: 'responds_to',
    fromId: '01a20d9d-d45a-7503-b307-5b2c794e33a1',
    toId: '01a20d9d-d437-7401-931d-966e1a9ad542',
    recordedAt: '2026-11-24T12:52:57.164Z',
  },
  'get /api/v1/desks/{desk}/statements/{id}/links': {
    data: [
      {
        id: '01a20d9d-d4d0-7120-906c-7d36685eadb0',
        kind: 'responds_to',
        fromId: '01a20d9d-d45a-7503-b307-5b2c794e33a1',
        toId: '01a20d9d-d437-7401-931d-966e1a9ad542',
        recordedAt: '2026-11-24T12:52:57.164Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/captures': {
    id: '01a20d9d-d4f5-7394-a91c-920e046c06fc',
    sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
    mediaType: 'text/plain',
    sizeBytes: 27,
    method: 'text',
    url: 'https://example.org/post',
    capturedAt: '2026-11-24T12:52:57.205Z',
    note: 'From the channel',
    recordedAt: '2026-11-24T12:52:57.205Z',
    contentPath: '/api/v1/desks/demo/captures/01a20d9d-d4f5-7394-a91c-920e046c06fc/content',
  },
  'get /api/v1/desks/{desk}/captures': {
    data: [
      {
        id: '01a20d9d-d4f5-7394-a91c-920e046c06fc',
        sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
        mediaType: 'text/plain',
        sizeBytes: 27,
        method: 'text',
        url: 'https://example.org/post',
        capturedAt: '2026-11-24T12:52:57.205Z',
        note: 'From the channel',
        recordedAt: '2026-11-24T12:52:57.205Z',
        contentPath: '/api/v1/desks/demo/captures/01a20d9d-d4f5-7394-a91c-920e046c06fc/content',
      },
    ],
  },
  'get /api/v1/desks/{desk}/captures/{id}': {
    id: '01a20d9d-d4f5-7394-a91c-920e046c06fc',
    sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
    mediaType: 'text/plain',
    sizeBytes: 27,
    method: 'text',
    url: 'https://example.org/post',
    capturedAt: '2026-11-24T12:52:57.205Z',
    note: 'From the channel',
    recordedAt: '2026-11-24T12:52:57.205Z',
    contentPath: '/api/v1/desks/demo/captures/01a20d9d-d4f5-7394-a91c-920e046c06fc/content',
  },
  'post /api/v1/desks/{desk}/statements/{id}/captures': {
    id: '01a20d9d-d509-7282-b824-7a5ecbbcc21b',
    statementId: '01a20d9d-d437-7401-931d-966e1a9ad542',
    captureId: '01a20d9d-d4f5-7394-a91c-920e046c06fc',
    recordedAt: '2026-11-24T12:52:57.222Z',
    capture: {
      id: '01a20d9d-d4f5-7394-a91c-920e046c06fc',
      sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
      mediaType: 'text/plain',
      sizeBytes: 27,
      method: 'text',
      url: 'https://example.org/post',
      capturedAt: '2026-11-24T12:52:57.205Z',
      note: 'From the channel',
      recordedAt: '2026-11-24T12:52:57.205Z',
      contentPath: '/api/v1/desks/demo/captures/01a20d9d-d4f5-7394-a91c-920e046c06fc/content',
    },
  },
  'get /api/v1/desks/{desk}/statements/{id}/captures': {
    data: [
      {
        id: '01a20d9d-d509-7282-b824-7a5ecbbcc21b',
        statementId: '01a20d9d-d437-7401-931d-966e1a9ad542',
        captureId: '01a20d9d-d4f5-7394-a91c-920e046c06fc',
        recordedAt: '2026-11-24T12:52:57.222Z',
        capture: {
          id: '01a20d9d-d4f5-7394-a91c-920e046c06fc',
          sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
          mediaType: 'text/plain',
          sizeBytes: 27,
          method: 'text',
          url: 'https://example.org/post',
          capturedAt: '2026-11-24T12:52:57.205Z',
          note: 'From the channel',
          recordedAt: '2026-11-24T12:52:57.205Z',
          contentPath: '/api/v1/desks/demo/captures/01a20d9d-d4f5-7394-a91c-920e046c06fc/content',
        },
      },
    ],
  },
  'get /api/v1/desks/{desk}/claims': {
    data: [
      {
        id: '01a20d9d-d384-7209-9e02-23a828f4f1b2',
        wording: 'The bridge is whole.',
        language: 'en',
        topics: [],
        addressesIds: [],
        disputeId: '01a20d9d-d339-7593-98ac-51f81967b89d',
        disputeState: 'no_position',
        version: 1,
        createdAt: '2026-11-24T12:52:56.836Z',
      },
    ],
    nextCursor: 'W1siMDFhMjBkOWQtZDM4NC03MjA5LTllMDItMjNhODI4ZjRmMWIyIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/claims/{id}': {
    id: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
    wording: 'The bridge over the Tila was hit.',
    language: 'en',
    topics: ['war'],
    addressesIds: ['01a20d9d-d28d-7235-a103-57fd6b52cc15'],
    disputeId: '01a20d9d-d339-7593-98ac-51f81967b89d',
    disputeState: 'split',
    version: 2,
    createdAt: '2026-11-24T12:52:56.789Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge was hit.',
        recordedAt: '2026-11-24T12:52:56.789Z',
      },
      {
        version: 2,
        wording: 'The bridge over the Tila was hit.',
        recordedAt: '2026-11-24T12:52:56.995Z',
      },
    ],
  },
  'get /api/v1/desks/{desk}/disputes': {
    data: [
      {
        id: '01a20d9d-d339-7593-98ac-51f81967b89d',
        question: 'Was the bridge over the Tila hit?',
        language: 'en',
        headline: 'split',
        version: 2,
        createdAt: '2026-11-24T12:52:56.761Z',
      },
    ],
    nextCursor: 'W1siMDFhMjBkOWQtZDMzOS03NTkzLTk4YWMtNTFmODE5NjdiODlkIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/disputes/{id}': {
    id: '01a20d9d-d339-7593-98ac-51f81967b89d',
    question: 'Was the bridge over the Tila hit?',
    language: 'en',
    headline: 'split',
    version: 2,
    createdAt: '2026-11-24T12:52:56.761Z',
    label: 'Split: one side contradicts itself',
    asOf: '2026-11-24T12:52:57.265Z',
    knownAt: '2026-11-24T12:52:57.265Z',
    claims: [
      {
        id: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
        wording: 'The bridge over the Tila was hit.',
        label: 'Split: one side contradicts itself',
        state: 'split',
        because: ['01a20d9d-d437-7401-931d-966e1a9ad542', '01a20d9d-d45a-7503-b307-5b2c794e33a1'],
        origins: 1,
        outlets: 0,
        positions: [
          {
            principalId: '01a20d9d-d28d-7235-a103-57fd6b52cc15',
            position: 'split',
            because: ['01a20d9d-d437-7401-931d-966e1a9ad542', '01a20d9d-d45a-7503-b307-5b2c794e33a1'],
            voices: [
              {
                speakerId: '01a20d9d-d29c-7366-a7d2-06816a976292',
                statementId: '01a20d9d-d45a-7503-b307-5b2c794e33a1',
                stance: 'denies',
                utteredAt: '2023-09-04T10:00:00.000Z',
              },
              {
                speakerId: '01a20d9d-d28d-7235-a103-57fd6b52cc15',
                statementId: '01a20d9d-d437-7401-931d-966e1a9ad542',
                stance: 'asserts',
                utteredAt: '2023-09-04T10:00:00.000Z',
              },
            ],
          },
        ],
      },
      {
        id: '01a20d9d-d384-7209-9e02-23a828f4f1b2',
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
        statementId: '01a20d9d-d437-7401-931d-966e1a9ad542',
        speakerId: '01a20d9d-d28d-7235-a103-57fd6b52cc15',
        principalId: '01a20d9d-d28d-7235-a103-57fd6b52cc15',
        stances: [
          {
            claimId: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
            stance: 'asserts',
            hedge: 'none',
            basis: 'none',
          },
        ],
      },
      {
        at: '2023-09-04T10:00:00.000Z',
        statementId: '01a20d9d-d45a-7503-b307-5b2c794e33a1',
        speakerId: '01a20d9d-d29c-7366-a7d2-06816a976292',
        principalId: '01a20d9d-d28d-7235-a103-57fd6b52cc15',
        stances: [
          {
            claimId: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
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
        claimId: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
        principalId: '01a20d9d-d28d-7235-a103-57fd6b52cc15',
        at: '2023-09-05T10:00:00.000Z',
        statementId: '01a20d9d-d53c-7695-a8a5-7cc33fa97a5a',
        from: 'split',
        to: 'asserts',
        kind: 'hardens',
      },
    ],
  },
  'post /api/v1/desks/{desk}/statements/{id}/void': {
    id: '01a20d9d-d45a-7503-b307-5b2c794e33a1',
    speakerId: '01a20d9d-d29c-7366-a7d2-06816a976292',
    capacity: 'official',
    principalId: '01a20d9d-d28d-7235-a103-57fd6b52cc15',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    stances: [
      {
        claimId: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
        stance: 'denies',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-24T12:52:57.050Z',
    version: 1,
    voidedAt: '2026-11-24T12:52:57.333Z',
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
    id: '01a20d9d-d599-7480-a5c5-2ffdf4d112ce',
    claimId: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
    recordedAt: '2026-11-24T12:52:57.366Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/evidence': {
    data: [
      {
        id: '01a20d9d-d599-7480-a5c5-2ffdf4d112ce',
        claimId: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
        title: 'Picture',
        kind: 'observation',
        note: 'Two spans are down.',
        direction: 'supports',
        reliability: 'B',
        credibility: 2,
        recordedAt: '2026-11-24T12:52:57.366Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claims/{id}/searches': {
    place: 'Satellite images of the week',
    words: 'Tila bridge',
    found: false,
    id: '01a20d9d-d5ab-76c3-93fc-69f953910cb8',
    claimId: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
    searchedAt: '2026-11-24T12:52:57.386Z',
    recordedAt: '2026-11-24T12:52:57.386Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/searches': {
    data: [
      {
        id: '01a20d9d-d5ab-76c3-93fc-69f953910cb8',
        claimId: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
        place: 'Satellite images of the week',
        words: 'Tila bridge',
        found: false,
        searchedAt: '2026-11-24T12:52:57.386Z',
        recordedAt: '2026-11-24T12:52:57.386Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claims/{id}/reply-requests': {
    id: '01a20d9d-d5c4-72cb-af9c-f2c74ffb688b',
    claimId: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
    sourceId: '01a20d9d-d28d-7235-a103-57fd6b52cc15',
    channel: 'press_office',
    question: 'Was the bridge hit?',
    sentAt: '2026-11-24T12:52:57.408Z',
    dueAt: '2026-11-25T12:52:57.408Z',
    outcome: 'awaiting',
    version: 1,
    recordedAt: '2026-11-24T12:52:57.408Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/reply-requests': {
    data: [
      {
        id: '01a20d9d-d5c4-72cb-af9c-f2c74ffb688b',
        claimId: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
        sourceId: '01a20d9d-d28d-7235-a103-57fd6b52cc15',
        channel: 'press_office',
        question: 'Was the bridge hit?',
        sentAt: '2026-11-24T12:52:57.408Z',
        dueAt: '2026-11-25T12:52:57.408Z',
        outcome: 'awaiting',
        version: 1,
        recordedAt: '2026-11-24T12:52:57.408Z',
      },
    ],
  },
  'get /api/v1/desks/{desk}/reply-requests/{id}': {
    id: '01a20d9d-d5c4-72cb-af9c-f2c74ffb688b',
    claimId: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
    sourceId: '01a20d9d-d28d-7235-a103-57fd6b52cc15',
    channel: 'press_office',
    question: 'Was the bridge hit?',
    sentAt: '2026-11-24T12:52:57.408Z',
    dueAt: '2026-11-25T12:52:57.408Z',
    outcome: 'awaiting',
    version: 1,
    recordedAt: '2026-11-24T12:52:57.408Z',
  },
  'patch /api/v1/desks/{desk}/reply-requests/{id}': {
    id: '01a20d9d-d5c4-72cb-af9c-f2c74ffb688b',
    claimId: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
    sourceId: '01a20d9d-d28d-7235-a103-57fd6b52cc15',
    channel: 'press_office',
    question: 'Was the bridge hit?',
    sentAt: '2026-11-24T12:52:57.408Z',
    dueAt: '2026-11-25T12:52:57.408Z',
    outcome: 'declined',
    closedAt: '2026-11-24T12:52:57.437Z',
    version: 2,
    recordedAt: '2026-11-24T12:52:57.408Z',
  },
  'post /api/v1/desks/{desk}/claims/{id}/review': {
    id: '01a20d9d-d5e8-72e6-bda9-3489f1b34259',
    claimId: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
    state: 'inbox',
    round: 1,
    version: 1,
    submittedAt: '2026-11-24T12:52:57.447Z',
    stepDueAt: '2026-11-25T12:52:57.447Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d9d-d339-7593-98ac-51f81967b89d',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d9d-c3da-76c0-8b82-c5919df8a39d'],
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
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/accept': {
    id: '01a20d9d-d5e8-72e6-bda9-3489f1b34259',
    claimId: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
    state: 'queued',
    round: 1,
    version: 2,
    submittedAt: '2026-11-24T12:52:57.447Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:52:57.477Z',
    stepDueAt: '2026-11-27T12:52:57.477Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:52:57.477Z',
    editorId: '01a20d9d-c402-7676-b94d-e1785e8f6552',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d9d-d339-7593-98ac-51f81967b89d',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d9d-c3da-76c0-8b82-c5919df8a39d'],
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
    },
  },
  'get /api/v1/desks/{desk}/queue': {
    data: [
      {
        id: '01a20d9d-d5e8-72e6-bda9-3489f1b34259',
        claimId: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
        state: 'queued',
        round: 1,
        version: 2,
        submittedAt: '2026-11-24T12:52:57.447Z',
        priority: 'urgent',
        dueAt: '2026-11-24T20:52:57.477Z',
        stepDueAt: '2026-11-27T12:52:57.477Z',
        policyVersion: 1,
        holds: [],
        openReplies: 0,
        queuedAt: '2026-11-24T12:52:57.477Z',
        editorId: '01a20d9d-c402-7676-b94d-e1785e8f6552',
        claim: {
          topics: ['war'],
          wording: 'The bridge over the Tila was hit.',
          language: 'en',
          disputeId: '01a20d9d-d339-7593-98ac-51f81967b89d',
          disputeState: 'uncontested',
        },
        contributors: ['01a20d9d-c3da-76c0-8b82-c5919df8a39d'],
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
        },
      },
    ],
    nextCursor:
      'W1siMjAyNi0xMS0yNCIsIjIwMjYtMTEtMjRUMTI6NTI6NTcuNDc3WiIsIjAxYTIwZDlkLWQ1ZTgtNzJlNi1iZGE5LTM0ODlmMWIzNDI1OSJdLCJbW1wibmV4dFwiLFwiZHVlXCJdXSJd',
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/take': {
    id: '01a20d9d-d5e8-72e6-bda9-3489f1b34259',
    claimId: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
    state: 'researching',
    round: 1,
    version: 3,
    submittedAt: '2026-11-24T12:52:57.447Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:52:57.477Z',
    stepDueAt: '2026-11-27T12:52:57.538Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:52:57.477Z',
    assigneeId: '01a20d9d-c3da-76c0-8b82-c5919df8a39d',
    editorId: '01a20d9d-c402-7676-b94d-e1785e8f6552',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d9d-d339-7593-98ac-51f81967b89d',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d9d-c3da-76c0-8b82-c5919df8a39d'],
    lease: {
      fence: 1,
      expiresAt: '2026-11-24T13:07:57.538Z',
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
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/release': {
    id: '01a20d9d-d5e8-72e6-bda9-3489f1b34259',
    claimId: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
    state: 'queued',
    round: 1,
    version: 6,
    submittedAt: '2026-11-24T12:52:57.447Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:52:57.477Z',
    stepDueAt: '2026-11-27T12:52:57.660Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:52:57.477Z',
    editorId: '01a20d9d-c402-7676-b94d-e1785e8f6552',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d9d-d339-7593-98ac-51f81967b89d',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d9d-c3da-76c0-8b82-c5919df8a39d'],
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
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/assign': {
    id: '01a20d9d-d5e8-72e6-bda9-3489f1b34259',
    claimId: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
    state: 'researching',
    round: 1,
    version: 5,
    submittedAt: '2026-11-24T12:52:57.447Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:52:57.477Z',
    stepDueAt: '2026-11-27T12:52:57.625Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:52:57.477Z',
    assigneeId: '01a20d9d-c3da-76c0-8b82-c5919df8a39d',
    editorId: '01a20d9d-c402-7676-b94d-e1785e8f6552',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d9d-d339-7593-98ac-51f81967b89d',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d9d-c3da-76c0-8b82-c5919df8a39d'],
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
    },
  },
  'post /api/v1/desks/{desk}/queue/next': {
    review: {
      id: '01a20d9d-d5e8-72e6-bda9-3489f1b34259',
      claimId: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
      state: 'researching',
      round: 1,
      version: 7,
      submittedAt: '2026-11-24T12:52:57.447Z',
      priority: 'urgent',
      dueAt: '2026-11-24T20:52:57.477Z',
      stepDueAt: '2026-11-27T12:52:57.679Z',
      policyVersion: 1,
      holds: [],
      openReplies: 0,
      queuedAt: '2026-11-24T12:52:57.477Z',
      assigneeId: '01a20d9d-c36e-72af-8422-2697843298cb',
      editorId: '01a20d9d-c402-7676-b94d-e1785e8f6552',
      claim: {
        topics: ['war'],
        wording: 'The bridge over the Tila was hit.',
        language: 'en',
        disputeId: '01a20d9d-d339-7593-98ac-51f81967b89d',
        disputeState: 'uncontested',
      },
      contributors: ['01a20d9d-c3da-76c0-8b82-c5919df8a39d'],
      lease: {
        fence: 3,
        expiresAt: '2026-11-24T13:07:57.679Z',
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
      },
    },
    lease: {
      fence: 3,
      expiresAt: '2026-11-24T13:07:57.679Z',
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/lease': {
    fence: 3,
    expiresAt: '2026-11-24T13:07:57.699Z',
  },
  'patch /api/v1/desks/{desk}/reviews/{id}/draft': {
    id: '01a20d9d-d5e8-72e6-bda9-3489f1b34259',
    claimId: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
    state: 'researching',
    round: 1,
    version: 7,
    submittedAt: '2026-11-24T12:52:57.447Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:52:57.477Z',
    stepDueAt: '2026-11-27T12:52:57.679Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:52:57.477Z',
    assigneeId: '01a20d9d-c36e-72af-8422-2697843298cb',
    editorId: '01a20d9d-c402-7676-b94d-e1785e8f6552',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d9d-d339-7593-98ac-51f81967b89d',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d9d-c36e-72af-8422-2697843298cb', '01a20d9d-c3da-76c0-8b82-c5919df8a39d'],
    lease: {
      fence: 3,
      expiresAt: '2026-11-24T13:07:57.708Z',
    },
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d9d-c36e-72af-8422-2697843298cb',
      savedAt: '2026-11-24T12:52:57.708Z',
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
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/propose': {
    id: '01a20d9d-d5e8-72e6-bda9-3489f1b34259',
    claimId: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
    state: 'second_read',
    round: 1,
    version: 10,
    submittedAt: '2026-11-24T12:52:57.447Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:52:57.477Z',
    stepDueAt: '2026-11-25T12:52:57.868Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:52:57.477Z',
    assigneeId: '01a20d9d-c36e-72af-8422-2697843298cb',
    editorId: '01a20d9d-c402-7676-b94d-e1785e8f6552',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d9d-d339-7593-98ac-51f81967b89d',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d9d-c36e-72af-8422-2697843298cb', '01a20d9d-c3da-76c0-8b82-c5919df8a39d'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d9d-c36e-72af-8422-2697843298cb',
      savedAt: '2026-11-24T12:52:57.708Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20d9d-c36e-72af-8422-2697843298cb',
      proposedAt: '2026-11-24T12:52:57.868Z',
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
        proposedBy: '01a20d9d-c36e-72af-8422-2697843298cb',
        proposedAt: '2026-11-24T12:52:57.761Z',
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
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/return': {
    id: '01a20d9d-d5e8-72e6-bda9-3489f1b34259',
    claimId: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
    state: 'researching',
    round: 1,
    version: 9,
    submittedAt: '2026-11-24T12:52:57.447Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:52:57.477Z',
    stepDueAt: '2026-11-27T12:52:57.805Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:52:57.477Z',
    assigneeId: '01a20d9d-c36e-72af-8422-2697843298cb',
    editorId: '01a20d9d-c402-7676-b94d-e1785e8f6552',
    returned: {
      at: '2026-11-24T12:52:57.805Z',
      by: '01a20d9d-c402-7676-b94d-e1785e8f6552',
      reason: 'returned',
      comment: 'Name its source.',
    },
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d9d-d339-7593-98ac-51f81967b89d',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d9d-c36e-72af-8422-2697843298cb', '01a20d9d-c3da-76c0-8b82-c5919df8a39d'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d9d-c36e-72af-8422-2697843298cb',
      savedAt: '2026-11-24T12:52:57.708Z',
    },
    verdict: {
      number: 1,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A picture shows it.',
      cites: [],
      proposedBy: '01a20d9d-c36e-72af-8422-2697843298cb',
      proposedAt: '2026-11-24T12:52:57.761Z',
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
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/pass': {
    id: '01a20d9d-d5e8-72e6-bda9-3489f1b34259',
    claimId: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
    state: 'sign_off',
    round: 1,
    version: 11,
    submittedAt: '2026-11-24T12:52:57.447Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:52:57.477Z',
    stepDueAt: '2026-11-25T12:52:57.894Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:52:57.477Z',
    assigneeId: '01a20d9d-c36e-72af-8422-2697843298cb',
    editorId: '01a20d9d-c402-7676-b94d-e1785e8f6552',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d9d-d339-7593-98ac-51f81967b89d',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d9d-c36e-72af-8422-2697843298cb', '01a20d9d-c3da-76c0-8b82-c5919df8a39d'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d9d-c36e-72af-8422-2697843298cb',
      savedAt: '2026-11-24T12:52:57.708Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20d9d-c36e-72af-8422-2697843298cb',
      proposedAt: '2026-11-24T12:52:57.868Z',
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
        proposedBy: '01a20d9d-c36e-72af-8422-2697843298cb',
        proposedAt: '2026-11-24T12:52:57.761Z',
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
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/vote': {
    id: '01a20d9d-d5e8-72e6-bda9-3489f1b34259',
    claimId: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
    state: 'approved',
    round: 1,
    version: 12,
    submittedAt: '2026-11-24T12:52:57.447Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:52:57.477Z',
    stepDueAt: '2026-11-25T12:52:57.912Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:52:57.477Z',
    assigneeId: '01a20d9d-c36e-72af-8422-2697843298cb',
    editorId: '01a20d9d-c402-7676-b94d-e1785e8f6552',
    signedAt: '2026-11-24T12:52:57.912Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d9d-d339-7593-98ac-51f81967b89d',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d9d-c36e-72af-8422-2697843298cb', '01a20d9d-c3da-76c0-8b82-c5919df8a39d'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d9d-c36e-72af-8422-2697843298cb',
      savedAt: '2026-11-24T12:52:57.708Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20d9d-c36e-72af-8422-2697843298cb',
      proposedAt: '2026-11-24T12:52:57.868Z',
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
        proposedBy: '01a20d9d-c36e-72af-8422-2697843298cb',
        proposedAt: '2026-11-24T12:52:57.761Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20d9d-c402-7676-b94d-e1785e8f6552',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T12:52:57.912Z',
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
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/hold': {
    id: '01a20d9d-d5e8-72e6-bda9-3489f1b34259',
    claimId: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
    state: 'approved',
    round: 1,
    version: 13,
    submittedAt: '2026-11-24T12:52:57.447Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:52:57.477Z',
    stepDueAt: '2026-11-25T12:52:57.912Z',
    clockPausedAt: '2026-11-24T12:52:57.941Z',
    policyVersion: 1,
    holds: [
      {
        at: '2026-11-24T12:52:57.941+00:00',
        by: '01a20d9d-c402-7676-b94d-e1785e8f6552',
        kind: 'legal',
        reason: 'Counsel reads it first.',
      },
    ],
    openReplies: 0,
    queuedAt: '2026-11-24T12:52:57.477Z',
    assigneeId: '01a20d9d-c36e-72af-8422-2697843298cb',
    editorId: '01a20d9d-c402-7676-b94d-e1785e8f6552',
    signedAt: '2026-11-24T12:52:57.912Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d9d-d339-7593-98ac-51f81967b89d',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d9d-c36e-72af-8422-2697843298cb', '01a20d9d-c3da-76c0-8b82-c5919df8a39d'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d9d-c36e-72af-8422-2697843298cb',
      savedAt: '2026-11-24T12:52:57.708Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20d9d-c36e-72af-8422-2697843298cb',
      proposedAt: '2026-11-24T12:52:57.868Z',
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
        proposedBy: '01a20d9d-c36e-72af-8422-2697843298cb',
        proposedAt: '2026-11-24T12:52:57.761Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20d9d-c402-7676-b94d-e1785e8f6552',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T12:52:57.912Z',
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
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/lift': {
    id: '01a20d9d-d5e8-72e6-bda9-3489f1b34259',
    claimId: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
    state: 'approved',
    round: 1,
    version: 14,
    submittedAt: '2026-11-24T12:52:57.447Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:52:57.508Z',
    stepDueAt: '2026-11-25T12:52:57.943Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:52:57.477Z',
    assigneeId: '01a20d9d-c36e-72af-8422-2697843298cb',
    editorId: '01a20d9d-c402-7676-b94d-e1785e8f6552',
    signedAt: '2026-11-24T12:52:57.912Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d9d-d339-7593-98ac-51f81967b89d',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d9d-c36e-72af-8422-2697843298cb', '01a20d9d-c3da-76c0-8b82-c5919df8a39d'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d9d-c36e-72af-8422-2697843298cb',
      savedAt: '2026-11-24T12:52:57.708Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20d9d-c36e-72af-8422-2697843298cb',
      proposedAt: '2026-11-24T12:52:57.868Z',
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
        proposedBy: '01a20d9d-c36e-72af-8422-2697843298cb',
        proposedAt: '2026-11-24T12:52:57.761Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20d9d-c402-7676-b94d-e1785e8f6552',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T12:52:57.912Z',
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
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/schedule': {
    id: '01a20d9d-d5e8-72e6-bda9-3489f1b34259',
    claimId: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
    state: 'approved',
    round: 1,
    version: 15,
    submittedAt: '2026-11-24T12:52:57.447Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:52:57.508Z',
    stepDueAt: '2026-11-25T12:52:57.943Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    scheduledAt: '2100-01-01T06:00:00.000Z',
    scheduledBy: '01a20d9d-c402-7676-b94d-e1785e8f6552',
    queuedAt: '2026-11-24T12:52:57.477Z',
    assigneeId: '01a20d9d-c36e-72af-8422-2697843298cb',
    editorId: '01a20d9d-c402-7676-b94d-e1785e8f6552',
    signedAt: '2026-11-24T12:52:57.912Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d9d-d339-7593-98ac-51f81967b89d',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d9d-c36e-72af-8422-2697843298cb', '01a20d9d-c3da-76c0-8b82-c5919df8a39d'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d9d-c36e-72af-8422-2697843298cb',
      savedAt: '2026-11-24T12:52:57.708Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20d9d-c36e-72af-8422-2697843298cb',
      proposedAt: '2026-11-24T12:52:57.868Z',
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
        proposedBy: '01a20d9d-c36e-72af-8422-2697843298cb',
        proposedAt: '2026-11-24T12:52:57.761Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20d9d-c402-7676-b94d-e1785e8f6552',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T12:52:57.912Z',
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
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/publish': {
    id: '01a20d9d-d5e8-72e6-bda9-3489f1b34259',
    claimId: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
    state: 'published',
    round: 1,
    version: 16,
    submittedAt: '2026-11-24T12:52:57.447Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:52:57.508Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:52:57.477Z',
    assigneeId: '01a20d9d-c36e-72af-8422-2697843298cb',
    editorId: '01a20d9d-c402-7676-b94d-e1785e8f6552',
    signedAt: '2026-11-24T12:52:57.912Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d9d-d339-7593-98ac-51f81967b89d',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d9d-c36e-72af-8422-2697843298cb', '01a20d9d-c3da-76c0-8b82-c5919df8a39d'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d9d-c36e-72af-8422-2697843298cb',
      savedAt: '2026-11-24T12:52:57.708Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20d9d-c36e-72af-8422-2697843298cb',
      proposedAt: '2026-11-24T12:52:57.868Z',
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
        proposedBy: '01a20d9d-c36e-72af-8422-2697843298cb',
        proposedAt: '2026-11-24T12:52:57.761Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20d9d-c402-7676-b94d-e1785e8f6552',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T12:52:57.912Z',
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
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/correct': {
    id: '01a20d9d-d5e8-72e6-bda9-3489f1b34259',
    claimId: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
    state: 'published',
    round: 1,
    version: 17,
    submittedAt: '2026-11-24T12:52:57.447Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:52:57.508Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:52:57.477Z',
    assigneeId: '01a20d9d-c36e-72af-8422-2697843298cb',
    editorId: '01a20d9d-c402-7676-b94d-e1785e8f6552',
    signedAt: '2026-11-24T12:52:57.912Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d9d-d339-7593-98ac-51f81967b89d',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d9d-c36e-72af-8422-2697843298cb', '01a20d9d-c402-7676-b94d-e1785e8f6552'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d9d-c36e-72af-8422-2697843298cb',
      savedAt: '2026-11-24T12:52:57.708Z',
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
      proposedBy: '01a20d9d-c402-7676-b94d-e1785e8f6552',
      proposedAt: '2026-11-24T12:52:58.214Z',
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
        proposedBy: '01a20d9d-c36e-72af-8422-2697843298cb',
        proposedAt: '2026-11-24T12:52:57.761Z',
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
        proposedBy: '01a20d9d-c36e-72af-8422-2697843298cb',
        proposedAt: '2026-11-24T12:52:57.868Z',
        label: 'True',
        votes: [
          {
            memberId: '01a20d9d-c402-7676-b94d-e1785e8f6552',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-24T12:52:57.912Z',
          },
        ],
      },
    ],
    votes: [
      {
        memberId: '01a20d9d-c402-7676-b94d-e1785e8f6552',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T12:52:57.912Z',
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
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/withdraw': {
    id: '01a20d9d-d5e8-72e6-bda9-3489f1b34259',
    claimId: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
    state: 'published',
    round: 1,
    version: 18,
    submittedAt: '2026-11-24T12:52:57.447Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:52:57.508Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    withdrawal: {
      at: '2026-11-24T12:52:58.262Z',
      by: '01a20d9d-c402-7676-b94d-e1785e8f6552',
      reason: 'The picture is of another bridge.',
    },
    queuedAt: '2026-11-24T12:52:57.477Z',
    assigneeId: '01a20d9d-c36e-72af-8422-2697843298cb',
    editorId: '01a20d9d-c402-7676-b94d-e1785e8f6552',
    signedAt: '2026-11-24T12:52:57.912Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d9d-d339-7593-98ac-51f81967b89d',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d9d-c36e-72af-8422-2697843298cb', '01a20d9d-c402-7676-b94d-e1785e8f6552'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d9d-c36e-72af-8422-2697843298cb',
      savedAt: '2026-11-24T12:52:57.708Z',
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
      proposedBy: '01a20d9d-c402-7676-b94d-e1785e8f6552',
      proposedAt: '2026-11-24T12:52:58.214Z',
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
        proposedBy: '01a20d9d-c36e-72af-8422-2697843298cb',
        proposedAt: '2026-11-24T12:52:57.761Z',
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
        proposedBy: '01a20d9d-c36e-72af-8422-2697843298cb',
        proposedAt: '2026-11-24T12:52:57.868Z',
        label: 'True',
        votes: [
          {
            memberId: '01a20d9d-c402-7676-b94d-e1785e8f6552',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-24T12:52:57.912Z',
          },
        ],
      },
    ],
    votes: [
      {
        memberId: '01a20d9d-c402-7676-b94d-e1785e8f6552',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T12:52:57.912Z',
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
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/reopen': {
    id: '01a20d9d-d5e8-72e6-bda9-3489f1b34259',
    claimId: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
    state: 'researching',
    round: 2,
    version: 19,
    submittedAt: '2026-11-24T12:52:57.447Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:52:57.508Z',
    stepDueAt: '2026-11-27T12:52:58.287Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:52:57.477Z',
    assigneeId: '01a20d9d-c402-7676-b94d-e1785e8f6552',
    editorId: '01a20d9d-c402-7676-b94d-e1785e8f6552',
    returned: {
      at: '2026-11-24T12:52:58.287Z',
      by: '01a20d9d-c402-7676-b94d-e1785e8f6552',
      reason: 'reopened',
      comment: 'It is denied now.',
    },
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d9d-d339-7593-98ac-51f81967b89d',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d9d-c36e-72af-8422-2697843298cb', '01a20d9d-c402-7676-b94d-e1785e8f6552'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d9d-c36e-72af-8422-2697843298cb',
      savedAt: '2026-11-24T12:52:57.708Z',
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
      proposedBy: '01a20d9d-c402-7676-b94d-e1785e8f6552',
      proposedAt: '2026-11-24T12:52:58.214Z',
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
        proposedBy: '01a20d9d-c36e-72af-8422-2697843298cb',
        proposedAt: '2026-11-24T12:52:57.761Z',
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
        proposedBy: '01a20d9d-c36e-72af-8422-2697843298cb',
        proposedAt: '2026-11-24T12:52:57.868Z',
        label: 'True',
        votes: [
          {
            memberId: '01a20d9d-c402-7676-b94d-e1785e8f6552',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-24T12:52:57.912Z',
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
    },
  },
  'get /api/v1/desks/{desk}/reviews': {
    data: [
      {
        id: '01a20d9d-d5e8-72e6-bda9-3489f1b34259',
        claimId: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
        state: 'researching',
        round: 2,
        version: 19,
        submittedAt: '2026-11-24T12:52:57.447Z',
        priority: 'urgent',
        dueAt: '2026-11-24T20:52:57.508Z',
        stepDueAt: '2026-11-27T12:52:58.287Z',
        policyVersion: 1,
        holds: [],
        openReplies: 0,
        queuedAt: '2026-11-24T12:52:57.477Z',
        assigneeId: '01a20d9d-c402-7676-b94d-e1785e8f6552',
        editorId: '01a20d9d-c402-7676-b94d-e1785e8f6552',
        returned: {
          at: '2026-11-24T12:52:58.287Z',
          by: '01a20d9d-c402-7676-b94d-e1785e8f6552',
          reason: 'reopened',
          comment: 'It is denied now.',
        },
        claim: {
          topics: ['war'],
          wording: 'The bridge over the Tila was hit.',
          language: 'en',
          disputeId: '01a20d9d-d339-7593-98ac-51f81967b89d',
          disputeState: 'uncontested',
        },
        contributors: ['01a20d9d-c36e-72af-8422-2697843298cb', '01a20d9d-c402-7676-b94d-e1785e8f6552'],
        draft: {
          summary: 'A picture shows',
          savedBy: '01a20d9d-c36e-72af-8422-2697843298cb',
          savedAt: '2026-11-24T12:52:57.708Z',
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
          proposedBy: '01a20d9d-c402-7676-b94d-e1785e8f6552',
          proposedAt: '2026-11-24T12:52:58.214Z',
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
            proposedBy: '01a20d9d-c36e-72af-8422-2697843298cb',
            proposedAt: '2026-11-24T12:52:57.761Z',
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
            proposedBy: '01a20d9d-c36e-72af-8422-2697843298cb',
            proposedAt: '2026-11-24T12:52:57.868Z',
            label: 'True',
            votes: [
              {
                memberId: '01a20d9d-c402-7676-b94d-e1785e8f6552',
                approve: true,
                rating: 'true',
                rationale: 'It bears it.',
                votedAt: '2026-11-24T12:52:57.912Z',
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
            allowed: false,
            reasons: [
              {
                code: 'review.not_assignee',
                text: 'This review is assigned to somebody else.',
              },
            ],
          },
          propose: {
            allowed: false,
            reasons: [
              {
                code: 'review.not_assignee',
                text: 'This review is assigned to somebody else.',
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
        },
      },
    ],
    nextCursor: 'W1siMDFhMjBkOWQtZDVlOC03MmU2LWJkYTktMzQ4OWYxYjM0MjU5Il0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/reviews/{id}': {
    id: '01a20d9d-d5e8-72e6-bda9-3489f1b34259',
    claimId: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
    state: 'researching',
    round: 2,
    version: 19,
    submittedAt: '2026-11-24T12:52:57.447Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:52:57.508Z',
    stepDueAt: '2026-11-27T12:52:58.287Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:52:57.477Z',
    assigneeId: '01a20d9d-c402-7676-b94d-e1785e8f6552',
    editorId: '01a20d9d-c402-7676-b94d-e1785e8f6552',
    returned: {
      at: '2026-11-24T12:52:58.287Z',
      by: '01a20d9d-c402-7676-b94d-e1785e8f6552',
      reason: 'reopened',
      comment: 'It is denied now.',
    },
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d9d-d339-7593-98ac-51f81967b89d',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d9d-c36e-72af-8422-2697843298cb', '01a20d9d-c402-7676-b94d-e1785e8f6552'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d9d-c36e-72af-8422-2697843298cb',
      savedAt: '2026-11-24T12:52:57.708Z',
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
      proposedBy: '01a20d9d-c402-7676-b94d-e1785e8f6552',
      proposedAt: '2026-11-24T12:52:58.214Z',
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
        proposedBy: '01a20d9d-c36e-72af-8422-2697843298cb',
        proposedAt: '2026-11-24T12:52:57.761Z',
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
        proposedBy: '01a20d9d-c36e-72af-8422-2697843298cb',
        proposedAt: '2026-11-24T12:52:57.868Z',
        label: 'True',
        votes: [
          {
            memberId: '01a20d9d-c402-7676-b94d-e1785e8f6552',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-24T12:52:57.912Z',
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
        allowed: false,
        reasons: [
          {
            code: 'review.not_assignee',
            text: 'This review is assigned to somebody else.',
          },
        ],
      },
      propose: {
        allowed: false,
        reasons: [
          {
            code: 'review.not_assignee',
            text: 'This review is assigned to somebody else.',
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
    },
  },
  'get /api/v1/desks/{desk}/rating-scales': {
    data: [
      {
        id: '01a20d9d-c193-72fe-b0fc-73952b6a1a95',
        version: 1,
        name: 'Truth',
        values: [
          {
            key: 'true',
            label: 'True',
            normalised: 'true',
          },
          {
            key: 'mostly_true',
            label: 'Mostly true',
            normalised: 'mostly_true',
          },
        ],
      },
    ],
  },
  'post /api/v1/desks/{desk}/rating-scales': {
    id: '01a20d9d-d959-774a-832c-94e5ac16b243',
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
    id: '01a20d9d-d96b-7713-a510-e1a014162b3f',
    reviewId: '01a20d9d-d5e8-72e6-bda9-3489f1b34259',
    memberId: '01a20d9d-c3da-76c0-8b82-c5919df8a39d',
    reason: 'Nobody else here reads the language.',
    proposedBy: '01a20d9d-c402-7676-b94d-e1785e8f6552',
    proposedAt: '2026-11-24T12:52:58.340Z',
  },
  'post /api/v1/desks/{desk}/reviews/{id}/conflict-overrides/{overrideId}/confirm': {
    id: '01a20d9d-d96b-7713-a510-e1a014162b3f',
    reviewId: '01a20d9d-d5e8-72e6-bda9-3489f1b34259',
    memberId: '01a20d9d-c3da-76c0-8b82-c5919df8a39d',
    reason: 'Nobody else here reads the language.',
    proposedBy: '01a20d9d-c402-7676-b94d-e1785e8f6552',
    proposedAt: '2026-11-24T12:52:58.340Z',
    confirmedBy: '01a20d9d-c405-735a-9cd7-3711e7d20cc5',
    confirmedAt: '2026-11-24T12:52:58.356Z',
  },
  'get /api/v1/desks/{desk}/reviews/{id}/conflict-overrides': {
    data: [
      {
        id: '01a20d9d-d96b-7713-a510-e1a014162b3f',
        reviewId: '01a20d9d-d5e8-72e6-bda9-3489f1b34259',
        memberId: '01a20d9d-c3da-76c0-8b82-c5919df8a39d',
        reason: 'Nobody else here reads the language.',
        proposedBy: '01a20d9d-c402-7676-b94d-e1785e8f6552',
        proposedAt: '2026-11-24T12:52:58.340Z',
        confirmedBy: '01a20d9d-c405-735a-9cd7-3711e7d20cc5',
        confirmedAt: '2026-11-24T12:52:58.356Z',
      },
    ],
  },
  'get /api/v1/desks/{desk}/policy': {
    version: 1,
    next: 'due',
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
    leaseMinutes: 15,
    workingHours: {
      to: '24:00',
      days: [1, 2],
      from: '00:00',
    },
    replyWindowHours: 24,
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/merge': {
    id: '01a20d9d-d9a1-75d8-a339-0e71ccac8ede',
    claimId: '01a20d9d-d997-74f2-a25a-b18dc7fff9a5',
    state: 'merged',
    round: 1,
    version: 2,
    submittedAt: '2026-11-24T12:52:58.400Z',
    policyVersion: 2,
    holds: [],
    openReplies: 0,
    mergedIntoId: '01a20d9d-d5e8-72e6-bda9-3489f1b34259',
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
            text: 'The review is in «merged»; withdraw is for one in «published».',
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
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/decline': {
    id: '01a20d9d-d990-7165-801a-572e121075d3',
    claimId: '01a20d9d-d384-7209-9e02-23a828f4f1b2',
    state: 'declined',
    round: 1,
    version: 2,
    submittedAt: '2026-11-24T12:52:58.384Z',
    policyVersion: 2,
    holds: [],
    openReplies: 0,
    declineReason: 'opinion',
    claim: {
      topics: [],
      wording: 'The bridge is whole.',
      language: 'en',
      disputeId: '01a20d9d-d339-7593-98ac-51f81967b89d',
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
            text: 'The review is in «declined»; withdraw is for one in «published».',
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
    },
  },
  'post /api/v1/desks/{desk}/claims/{id}/void': {
    id: '01a20d9d-d384-7209-9e02-23a828f4f1b2',
    wording: 'The bridge is whole.',
    language: 'en',
    topics: [],
    addressesIds: [],
    disputeId: '01a20d9d-d339-7593-98ac-51f81967b89d',
    disputeState: 'no_position',
    review: {
      id: '01a20d9d-d990-7165-801a-572e121075d3',
      state: 'declined',
    },
    version: 2,
    voidedAt: '2026-11-24T12:52:58.473Z',
    voidReason: 'Recorded twice',
    createdAt: '2026-11-24T12:52:56.836Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge is whole.',
        recordedAt: '2026-11-24T12:52:56.836Z',
      },
    ],
  },
  'get /api/v1/desks/{desk}/notifications': {
    data: [
      {
        id: '01a20d9d-d802-722f-b732-d1563b3c4497',
        type: 'review.lifted',
        title: 'A hold on a review was lifted',
        subject: {
          kind: 'review',
          id: '01a20d9d-d5e8-72e6-bda9-3489f1b34259',
        },
        reviewId: '01a20d9d-d5e8-72e6-bda9-3489f1b34259',
        claim: {
          id: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
          wording: 'The bridge over the Tila was hit.',
        },
        actor: {
          id: '01a20d9d-c3b7-7715-87db-1ef5818cdc13',
          name: 'Edith Lang',
        },
        payload: {
          to: 'approved',
          from: 'approved',
          kind: 'legal',
          changes: {},
        },
        createdAt: '2026-11-24T12:52:57.972Z',
      },
    ],
    nextCursor: 'W1siMDFhMjBkOWQtZDgwMi03MjJmLWI3MzItZDE1NjNiM2M0NDk3Il0sIltbXCJ1bnJlYWRcIixmYWxzZV1dIl0',
    count: 4,
    unreadCount: 4,
  },
  'post /api/v1/desks/{desk}/notifications/{id}/read': {
    id: '01a20d9d-d802-722f-b732-d1563b3c4497',
    type: 'review.lifted',
    title: 'A hold on a review was lifted',
    subject: {
      kind: 'review',
      id: '01a20d9d-d5e8-72e6-bda9-3489f1b34259',
    },
    reviewId: '01a20d9d-d5e8-72e6-bda9-3489f1b34259',
    claim: {
      id: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
      wording: 'The bridge over the Tila was hit.',
    },
    actor: {
      id: '01a20d9d-c3b7-7715-87db-1ef5818cdc13',
      name: 'Edith Lang',
    },
    payload: {
      to: 'approved',
      from: 'approved',
      kind: 'legal',
      changes: {},
    },
    createdAt: '2026-11-24T12:52:57.972Z',
    readAt: '2026-11-24T12:52:58.496Z',
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
        seq: 226,
        type: 'claim.voided',
        subject: {
          kind: 'claim',
          id: '01a20d9d-d384-7209-9e02-23a828f4f1b2',
        },
        actor: {
          id: '01a20d9d-c3bd-7213-9196-a2ada156c0f1',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T12:52:58.473Z',
        payload: {
          reason: 'Recorded twice',
          changes: {
            voidedAt: {
              after: '2026-11-24T12:52:58.473Z',
            },
            voidReason: {
              after: 'Recorded twice',
            },
          },
          disputeIds: ['01a20d9d-d339-7593-98ac-51f81967b89d'],
        },
      },
      {
        seq: 225,
        type: 'review.declined',
        subject: {
          kind: 'review',
          id: '01a20d9d-d990-7165-801a-572e121075d3',
        },
        reviewId: '01a20d9d-d990-7165-801a-572e121075d3',
        actor: {
          id: '01a20d9d-c3b7-7715-87db-1ef5818cdc13',
          name: 'Edith Lang',
        },
        at: '2026-11-24T12:52:58.437Z',
        payload: {
          to: 'declined',
          from: 'inbox',
          reason: 'opinion',
          changes: {
            state: {
              after: 'declined',
              before: 'inbox',
            },
            declineReason: {
              after: 'opinion',
            },
          },
        },
      },
    ],
    nextCursor: 'W1syMjVdLCJbXSJd',
  },
  'get /api/v1/desks/{desk}/sources/{id}/history': {
    data: [
      {
        seq: 159,
        type: 'source.created',
        subject: {
          kind: 'source',
          id: '01a20d9d-d28d-7235-a103-57fd6b52cc15',
        },
        actor: {
          id: '01a20d9d-c3bd-7213-9196-a2ada156c0f1',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T12:52:56.589Z',
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
          id: '01a20d9d-d28d-7235-a103-57fd6b52cc15',
        },
        actor: {
          id: '01a20d9d-c3bd-7213-9196-a2ada156c0f1',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T12:52:56.655Z',
        text: 'Changed nothing of the source.',
      },
    ],
    nextCursor:
      'W1sxNjFdLCJbW1wiaWRcIixcIjAxYTIwZDlkLWQyOGQtNzIzNS1hMTAzLTU3ZmQ2YjUyY2MxNVwiXSxbXCJvZlwiLFwic291cmNlXCJdXSJd',
  },
  'get /api/v1/desks/{desk}/claims/{id}/history': {
    data: [
      {
        seq: 167,
        type: 'claim.created',
        subject: {
          kind: 'claim',
          id: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
        },
        actor: {
          id: '01a20d9d-c3bd-7213-9196-a2ada156c0f1',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T12:52:56.789Z',
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
            after: '01a20d9d-d339-7593-98ac-51f81967b89d',
          },
          addressesIds: {
            after: ['01a20d9d-d28d-7235-a103-57fd6b52cc15'],
          },
        },
      },
      {
        seq: 169,
        type: 'claim_link.created',
        subject: {
          kind: 'claim_link',
          id: '01a20d9d-d3b2-74c8-a0a6-d43500862915',
        },
        actor: {
          id: '01a20d9d-c3bd-7213-9196-a2ada156c0f1',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T12:52:56.880Z',
        text: 'Suggested the link «contradicts».',
        changes: {
          kind: {
            after: 'contradicts',
          },
          toId: {
            after: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
          },
          fromId: {
            after: '01a20d9d-d384-7209-9e02-23a828f4f1b2',
          },
          status: {
            after: 'suggested',
          },
        },
      },
    ],
    nextCursor:
      'W1sxNjldLCJbW1wiaWRcIixcIjAxYTIwZDlkLWQzNTYtNzU3ZS05ZTlmLTdjYjU5MzRiNzA4ZlwiXSxbXCJvZlwiLFwiY2xhaW1cIl1dIl0',
  },
  'get /api/v1/desks/{desk}/disputes/{id}/history': {
    data: [
      {
        seq: 165,
        type: 'dispute.created',
        subject: {
          kind: 'dispute',
          id: '01a20d9d-d339-7593-98ac-51f81967b89d',
        },
        actor: {
          id: '01a20d9d-c3bd-7213-9196-a2ada156c0f1',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T12:52:56.761Z',
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
          id: '01a20d9d-d339-7593-98ac-51f81967b89d',
        },
        actor: {
          id: '01a20d9d-c3bd-7213-9196-a2ada156c0f1',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T12:52:56.774Z',
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
      'W1sxNjZdLCJbW1wiaWRcIixcIjAxYTIwZDlkLWQzMzktNzU5My05OGFjLTUxZjgxOTY3Yjg5ZFwiXSxbXCJvZlwiLFwiZGlzcHV0ZVwiXV0iXQ',
  },
  'get /api/v1/desks/{desk}/statements/{id}/history': {
    data: [
      {
        seq: 174,
        type: 'statement.recorded',
        subject: {
          kind: 'statement',
          id: '01a20d9d-d437-7401-931d-966e1a9ad542',
        },
        actor: {
          id: '01a20d9d-c3bd-7213-9196-a2ada156c0f1',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T12:52:57.015Z',
        text: 'Recorded a statement.',
        changes: {
          stances: {
            after: [
              {
                basis: 'none',
                hedge: 'none',
                stance: 'asserts',
                claimId: '01a20d9d-d356-757e-9e9f-7cb5934b708f',
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
            after: '01a20d9d-d28d-7235-a103-57fd6b52cc15',
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
          id: '01a20d9d-d437-7401-931d-966e1a9ad542',
        },
        actor: {
          id: '01a20d9d-c3bd-7213-9196-a2ada156c0f1',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T12:52:57.100Z',
        text: 'Corrected locator of a statement: Found the place.',
        changes: {
          locator: {
            after: 'minute 3',
          },
        },
      },
    ],
    nextCursor:
      'W1sxODBdLCJbW1wiaWRcIixcIjAxYTIwZDlkLWQ0MzctNzQwMS05MzFkLTk2NmUxYTlhZDU0MlwiXSxbXCJvZlwiLFwic3RhdGVtZW50XCJdXSJd',
  },
  'get /api/v1/desks/{desk}/reviews/{id}/history': {
    data: [
      {
        seq: 194,
        type: 'review.submitted',
        subject: {
          kind: 'review',
          id: '01a20d9d-d5e8-72e6-bda9-3489f1b34259',
        },
        reviewId: '01a20d9d-d5e8-72e6-bda9-3489f1b34259',
        actor: {
          id: '01a20d9d-c3bd-7213-9196-a2ada156c0f1',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T12:52:57.447Z',
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
          id: '01a20d9d-d5e8-72e6-bda9-3489f1b34259',
        },
        reviewId: '01a20d9d-d5e8-72e6-bda9-3489f1b34259',
        actor: {
          id: '01a20d9d-c3b7-7715-87db-1ef5818cdc13',
          name: 'Edith Lang',
        },
        at: '2026-11-24T12:52:57.477Z',
        text: 'Accepted it into the queue, with priority urgent.',
        changes: {
          state: {
            after: 'queued',
            before: 'inbox',
          },
          dueAt: {
            after: '2026-11-24T20:52:57.477Z',
          },
          editorId: {
            after: '01a20d9d-c402-7676-b94d-e1785e8f6552',
          },
        },
      },
    ],
    nextCursor:
      'W1sxOTVdLCJbW1wiaWRcIixcIjAxYTIwZDlkLWQ1ZTgtNzJlNi1iZGE5LTM0ODlmMWIzNDI1OVwiXSxbXCJvZlwiLFwicmV2aWV3XCJdXSJd',
  },
  'get /api/v1/desks/{desk}/insight': {
    from: '2026-08-26T12:52:58.567Z',
    to: '2026-11-24T12:52:58.567Z',
    waiting: [
      {
        state: 'inbox',
        count: 1,
        medianHours: 0,
        oldestHours: 0,
      },
      {
        state: 'queued',
        count: 2,
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
        memberId: '01a20d9d-c36e-72af-8422-2697843298cb',
        name: 'Carmen Ruiz',
        held: 0,
        proposed: 2,
        passed: 4,
        signed: 0,
      },
      {
        memberId: '01a20d9d-c3da-76c0-8b82-c5919df8a39d',
        name: 'Chidi Okafor',
        held: 1,
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
          disputeId: '01a20d9d-c584-77e9-9a90-7d3e18637c3c',
          question: 'Are Russia and North Korea taking their talks about arms to the level of their leaders?',
          claims: [
            {
              claimId: '01a20d9d-c58c-71a4-8ae4-4889e5c8730c',
              wording: 'Kim Jong Un expects talks with Russia about arms to go on at the level of leaders.',
              affirmedBy: [
                {
                  id: '01a20d9d-c4ca-720f-8b05-2aed40e76bf4',
                  name: 'United States',
                },
              ],
            },
            {
              claimId: '01a20d9d-c5b9-739b-98e7-e638302f5c59',
              wording: 'Russia and North Korea are discussing joint military exercises.',
              rating: 'mostly_true',
              leaning: 'true',
              affirmedBy: [
                {
                  id: '01a20d9d-c433-77dd-8c99-8ee04eca0ee1',
                  name: 'Russia',
                },
              ],
            },
          ],
        },
        {
          disputeId: '01a20d9d-c42e-72b5-812e-e093d0aa5e99',
          question:
            'Did Russian drones land on Romanian soil in the attack on the Danube ports on the night of 3 to 4 September 2023?',
          claims: [
            {
              claimId: '01a20d9d-c44b-71fd-9c55-37b01d014f8a',
              wording: 'Russian drones fell on Romanian territory during the night of 3 to 4 September 2023.',
              rating: 'unproven',
              leaning: 'other',
              affirmedBy: [
                {
                  id: '01a20d9d-c432-70b7-b917-1d9155da3f21',
                  name: 'Romania',
                },
                {
                  id: '01a20d9d-c430-7704-aa40-bb969c970a14',
                  name: 'Ukraine',
                },
              ],
            },
            {
              claimId: '01a20d9d-c454-752a-8525-71591043bddc',
              wording: 'The drones that fell on Romanian territory detonated there.',
              affirmedBy: [
                {
                  id: '01a20d9d-c430-7704-aa40-bb969c970a14',
                  name: 'Ukraine',
                },
              ],
            },
          ],
        },
      ],
      principals: [
        {
          id: '01a20d9d-c432-70b7-b917-1d9155da3f21',
          name: 'Romania',
          ratings: {
            true: 0,
            false: 0,
            other: 1,
          },
        },
        {
          id: '01a20d9d-c433-77dd-8c99-8ee04eca0ee1',
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
    id: '01a20d9d-c49a-715c-b111-1d96fc70242d',
    kind: 'case',
    state: 'done',
    createdAt: '2026-11-24T12:52:52.907Z',
    created: {
      claims: {
        fell: '01a20d9d-c44b-71fd-9c55-37b01d014f8a',
        debris: '01a20d9d-c45a-7289-9ef3-5ba4694bdc1a',
        outside: '01a20d9d-c463-723a-9d33-2cbe436299e8',
        russian: '01a20d9d-c45e-7539-84ad-df82442f57aa',
        detonated: '01a20d9d-c454-752a-8525-71591043bddc',
      },
      sources: {
        kuleba: '01a20d9d-c43c-7605-b912-822cbe551975',
        'ro-mfa': '01a20d9d-c439-727b-a926-2700bcea1c73',
        'ro-mod': '01a20d9d-c438-720f-ab06-815773fe8a78',
        russia: '01a20d9d-c433-77dd-8c99-8ee04eca0ee1',
        tilvar: '01a20d9d-c43f-72c7-8d70-5f4aefe6c367',
        'ua-mfa': '01a20d9d-c436-718c-a9a9-d3d201cd9938',
        romania: '01a20d9d-c432-70b7-b917-1d9155da3f21',
        ukraine: '01a20d9d-c430-7704-aa40-bb969c970a14',
        iohannis: '01a20d9d-c43e-70dc-8ce0-5fd9c897ac6e',
        odobescu: '01a20d9d-c43d-73e9-a607-7b6e55b4c8c5',
        nikolenko: '01a20d9d-c43b-75d0-b341-769479b4ce6c',
        'ua-border': '01a20d9d-c435-7732-8aa1-1647faeeff63',
      },
      statements: {
        s0: '01a20d9d-c474-7766-b2b5-8e524aaca5d1',
        s1: '01a20d9d-c474-7766-b2b5-91d8da3dd7b6',
        s2: '01a20d9d-c474-7766-b2b5-95b54f7db7a5',
        s3: '01a20d9d-c474-7766-b2b5-99b0cae0765d',
        s4: '01a20d9d-c474-7766-b2b5-9d37b88c9e7f',
        s5: '01a20d9d-c474-7766-b2b5-a252586cbc2e',
        s6: '01a20d9d-c474-7766-b2b5-a513d3885b71',
        s7: '01a20d9d-c474-7766-b2b5-ab8848eb72c3',
      },
    },
    ignored: [],
    disputeId: '01a20d9d-c42e-72b5-812e-e093d0aa5e99',
  },
  'get /api/v1/desks/{desk}/imports/{id}': {
    id: '01a20d9d-c49a-715c-b111-1d96fc70242d',
    kind: 'case',
    state: 'done',
    createdAt: '2026-11-24T12:52:52.907Z',
    created: {
      claims: {
        fell: '01a20d9d-c44b-71fd-9c55-37b01d014f8a',
        debris: '01a20d9d-c45a-7289-9ef3-5ba4694bdc1a',
        outside: '01a20d9d-c463-723a-9d33-2cbe436299e8',
        russian: '01a20d9d-c45e-7539-84ad-df82442f57aa',
        detonated: '01a20d9d-c454-752a-8525-71591043bddc',
      },
      sources: {
        kuleba: '01a20d9d-c43c-7605-b912-822cbe551975',
        'ro-mfa': '01a20d9d-c439-727b-a926-2700bcea1c73',
        'ro-mod': '01a20d9d-c438-720f-ab06-815773fe8a78',
        russia: '01a20d9d-c433-77dd-8c99-8ee04eca0ee1',
        tilvar: '01a20d9d-c43f-72c7-8d70-5f4aefe6c367',
        'ua-mfa': '01a20d9d-c436-718c-a9a9-d3d201cd9938',
        romania: '01a20d9d-c432-70b7-b917-1d9155da3f21',
        ukraine: '01a20d9d-c430-7704-aa40-bb969c970a14',
        iohannis: '01a20d9d-c43e-70dc-8ce0-5fd9c897ac6e',
        odobescu: '01a20d9d-c43d-73e9-a607-7b6e55b4c8c5',
        nikolenko: '01a20d9d-c43b-75d0-b341-769479b4ce6c',
        'ua-border': '01a20d9d-c435-7732-8aa1-1647faeeff63',
      },
      statements: {
        s0: '01a20d9d-c474-7766-b2b5-8e524aaca5d1',
        s1: '01a20d9d-c474-7766-b2b5-91d8da3dd7b6',
        s2: '01a20d9d-c474-7766-b2b5-95b54f7db7a5',
        s3: '01a20d9d-c474-7766-b2b5-99b0cae0765d',
        s4: '01a20d9d-c474-7766-b2b5-9d37b88c9e7f',
        s5: '01a20d9d-c474-7766-b2b5-a252586cbc2e',
        s6: '01a20d9d-c474-7766-b2b5-a513d3885b71',
        s7: '01a20d9d-c474-7766-b2b5-ab8848eb72c3',
      },
    },
    ignored: [],
    disputeId: '01a20d9d-c42e-72b5-812e-e093d0aa5e99',
  },
  'post /api/v1/session/tokens': {
    id: '01a20d9d-da64-7534-a77d-248acd590077',
    name: 'nightly export',
    createdAt: '2026-11-24T12:52:58.596Z',
    expiresAt: '2027-02-22T12:52:58.596Z',
    secret: 'cct_shown_this_once',
  },
  'get /api/v1/session/tokens': {
    data: [
      {
        id: '01a20d9d-da64-7534-a77d-248acd590077',
        name: 'nightly export',
        createdAt: '2026-11-24T12:52:58.596Z',
        expiresAt: '2027-02-22T12:52:58.596Z',
      },
    ],
  },
};
