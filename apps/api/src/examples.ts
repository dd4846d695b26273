/** Answers of the API, by method and path: made by `npm run examples` from the demo desk, and compared by a test. */
export const EXAMPLES: Readonly<Record<string, unknown>> = {
  'get /api/v1/session': {
    user: {
      id: '01a20da4-6542-754a-bc35-42523ede4ba4',
      email: 'checker@demo.example',
      name: 'Chidi Okafor',
    },
    desks: [
      {
        id: '01a20da4-652d-72e4-8ebe-6cccf6e3f858',
        slug: 'demo',
        name: 'Demo desk',
        memberId: '01a20da4-654c-7152-b871-aa39e38d12d2',
        roles: ['fact_checker'],
      },
    ],
  },
  'post /api/v1/session': {
    user: {
      id: '01a20da4-6542-754a-bc35-42523ede4ba4',
      email: 'checker@demo.example',
      name: 'Chidi Okafor',
    },
    desks: [
      {
        id: '01a20da4-652d-72e4-8ebe-6cccf6e3f858',
        slug: 'demo',
        name: 'Demo desk',
        memberId: '01a20da4-654c-7152-b871-aa39e38d12d2',
        roles: ['fact_checker'],
      },
    ],
  },
  'get /api/v1/desks/{desk}/members': {
    data: [
      {
        id: '01a20da4-654c-7152-b871-aa39e38d12d2',
        userId: '01a20da4-6542-754a-bc35-42523ede4ba4',
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
      {
        id: '01a20da4-6564-774f-9f2e-88a4b9a77823',
        userId: '01a20da4-6561-7096-b09d-3654f9f878a3',
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
    id: '01a20da4-6583-77c7-8a7e-bb87d36c63d2',
    userId: '01a20da4-657f-7088-8f9a-d0d50c7420b2',
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
    deputyId: '01a20da4-654c-7152-b871-aa39e38d12d2',
    optOuts: {
      topics: ['torture'],
      media: ['video'],
    },
  },
  'get /api/v1/desks/{desk}/members/{id}': {
    id: '01a20da4-6583-77c7-8a7e-bb87d36c63d2',
    userId: '01a20da4-657f-7088-8f9a-d0d50c7420b2',
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
    deputyId: '01a20da4-654c-7152-b871-aa39e38d12d2',
    optOuts: {
      topics: ['torture'],
      media: ['video'],
    },
  },
  'post /api/v1/desks/{desk}/members/{id}/absences': {
    id: '01a20da4-6c33-7611-b3c9-90344a88a779',
    memberId: '01a20da4-6583-77c7-8a7e-bb87d36c63d2',
    kind: 'away',
    startsAt: '2031-07-07T00:00:00.000Z',
    endsAt: '2031-07-21T00:00:00.000Z',
    note: 'Summer holidays',
    createdAt: '2026-11-24T13:00:09.139Z',
  },
  'get /api/v1/desks/{desk}/members/{id}/absences': {
    data: [
      {
        id: '01a20da4-6c33-7611-b3c9-90344a88a779',
        memberId: '01a20da4-6583-77c7-8a7e-bb87d36c63d2',
        kind: 'away',
        startsAt: '2031-07-07T00:00:00.000Z',
        endsAt: '2031-07-21T00:00:00.000Z',
        note: 'Summer holidays',
        createdAt: '2026-11-24T13:00:09.139Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/members/{id}/conflicts': {
    id: '01a20da4-6c42-7468-bfe1-fb6de769a9ca',
    memberId: '01a20da4-6583-77c7-8a7e-bb87d36c63d2',
    kind: 'topic',
    topic: 'shipping',
    reason: 'Holds shares in a shipping company.',
    createdAt: '2026-11-24T13:00:09.153Z',
  },
  'get /api/v1/desks/{desk}/members/{id}/conflicts': {
    data: [
      {
        id: '01a20da4-6c42-7468-bfe1-fb6de769a9ca',
        memberId: '01a20da4-6583-77c7-8a7e-bb87d36c63d2',
        kind: 'topic',
        topic: 'shipping',
        reason: 'Holds shares in a shipping company.',
        createdAt: '2026-11-24T13:00:09.153Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/sources': {
    id: '01a20da4-6c4e-774d-b7d1-0aa94552a3de',
    kind: 'institution',
    name: 'Ministry of National Defence of Romania',
    aliases: [],
    country: 'RO',
    version: 1,
    createdAt: '2026-11-24T13:00:09.166Z',
  },
  'get /api/v1/desks/{desk}/sources': {
    data: [
      {
        id: '01a20da4-6630-7454-86af-8f85568eda49',
        kind: 'person',
        name: 'Adrienne Watson',
        aliases: [],
        version: 1,
        createdAt: '2026-11-24T13:00:07.600Z',
      },
    ],
    nextCursor: 'W1siQWRyaWVubmUgV2F0c29uIiwiMDFhMjBkYTQtNjYzMC03NDU0LTg2YWYtOGY4NTU2OGVkYTQ5Il0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/sources/{id}': {
    id: '01a20da4-6c4e-774d-b7d1-0aa94552a3de',
    kind: 'institution',
    name: 'Ministry of National Defence of Romania',
    aliases: [],
    country: 'RO',
    version: 1,
    createdAt: '2026-11-24T13:00:09.166Z',
  },
  'patch /api/v1/desks/{desk}/sources/{id}': {
    id: '01a20da4-6c4e-774d-b7d1-0aa94552a3de',
    kind: 'institution',
    name: 'Ministry of National Defence of Romania',
    aliases: [],
    country: 'RO',
    version: 2,
    createdAt: '2026-11-24T13:00:09.166Z',
  },
  'post /api/v1/desks/{desk}/sources/{id}/tenures': {
    id: '01a20da4-6c70-703f-abef-9bbce94b03da',
    personId: '01a20da4-6c55-75d7-8522-7b8333670884',
    office: 'Minister',
    institutionId: '01a20da4-6c4e-774d-b7d1-0aa94552a3de',
    speaksForId: '01a20da4-6c4e-774d-b7d1-0aa94552a3de',
    from: '2022-11-01T00:00:00.000Z',
  },
  'get /api/v1/desks/{desk}/sources/{id}/tenures': {
    data: [
      {
        id: '01a20da4-6c70-703f-abef-9bbce94b03da',
        personId: '01a20da4-6c55-75d7-8522-7b8333670884',
        office: 'Minister',
        institutionId: '01a20da4-6c4e-774d-b7d1-0aa94552a3de',
        speaksForId: '01a20da4-6c4e-774d-b7d1-0aa94552a3de',
        from: '2022-11-01T00:00:00.000Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/sources/{id}/merge': {
    id: '01a20da4-6c4e-774d-b7d1-0aa94552a3de',
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
    createdAt: '2026-11-24T13:00:09.166Z',
  },
  'post /api/v1/desks/{desk}/disputes': {
    id: '01a20da4-6c9e-70d0-9fb2-32e2d65e8298',
    question: 'Was the bridge hit?',
    language: 'en',
    headline: 'no_position',
    version: 1,
    createdAt: '2026-11-24T13:00:09.246Z',
  },
  'patch /api/v1/desks/{desk}/disputes/{id}': {
    id: '01a20da4-6c9e-70d0-9fb2-32e2d65e8298',
    question: 'Was the bridge over the Tila hit?',
    language: 'en',
    headline: 'no_position',
    version: 2,
    createdAt: '2026-11-24T13:00:09.246Z',
  },
  'post /api/v1/desks/{desk}/claims': {
    id: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
    wording: 'The bridge was hit.',
    language: 'en',
    topics: ['war'],
    addressesIds: ['01a20da4-6c4e-774d-b7d1-0aa94552a3de'],
    disputeId: '01a20da4-6c9e-70d0-9fb2-32e2d65e8298',
    disputeState: 'no_position',
    version: 1,
    createdAt: '2026-11-24T13:00:09.259Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge was hit.',
        recordedAt: '2026-11-24T13:00:09.259Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claims/{id}/links': {
    id: '01a20da4-6cd5-7105-bee7-defc92a2c461',
    kind: 'contradicts',
    fromId: '01a20da4-6cbd-759c-aed3-cc26f387f97f',
    toId: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
    status: 'suggested',
    version: 1,
    recordedAt: '2026-11-24T13:00:09.300Z',
  },
  'post /api/v1/desks/{desk}/claim-links/{id}/confirm': {
    id: '01a20da4-6cd5-7105-bee7-defc92a2c461',
    kind: 'contradicts',
    fromId: '01a20da4-6cbd-759c-aed3-cc26f387f97f',
    toId: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
    status: 'confirmed',
    version: 2,
    recordedAt: '2026-11-24T13:00:09.300Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/links': {
    data: [
      {
        id: '01a20da4-6cd5-7105-bee7-defc92a2c461',
        kind: 'contradicts',
        fromId: '01a20da4-6cbd-759c-aed3-cc26f387f97f',
        toId: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
        status: 'confirmed',
        version: 2,
        recordedAt: '2026-11-24T13:00:09.300Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claim-links/{id}/dismiss': {
    id: '01a20da4-6cd5-7105-bee7-defc92a2c461',
    kind: 'contradicts',
    fromId: '01a20da4-6cbd-759c-aed3-cc26f387f97f',
    toId: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
    status: 'dismissed',
    dismissedAs: 'different_time',
    version: 3,
    recordedAt: '2026-11-24T13:00:09.300Z',
  },
  'post /api/v1/desks/{desk}/claim-links/{id}/void': {
    id: '01a20da4-6cd5-7105-bee7-defc92a2c461',
    kind: 'contradicts',
    fromId: '01a20da4-6cbd-759c-aed3-cc26f387f97f',
    toId: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
    status: 'dismissed',
    dismissedAs: 'different_time',
    version: 4,
    voidedAt: '2026-11-24T13:00:09.351Z',
    voidReason: 'Made by mistake',
    recordedAt: '2026-11-24T13:00:09.300Z',
  },
  'patch /api/v1/desks/{desk}/claims/{id}': {
    id: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
    wording: 'The bridge over the Tila was hit.',
    language: 'en',
    topics: ['war'],
    addressesIds: ['01a20da4-6c4e-774d-b7d1-0aa94552a3de'],
    disputeId: '01a20da4-6c9e-70d0-9fb2-32e2d65e8298',
    disputeState: 'no_position',
    version: 2,
    createdAt: '2026-11-24T13:00:09.259Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge was hit.',
        recordedAt: '2026-11-24T13:00:09.259Z',
      },
      {
        version: 2,
        wording: 'The bridge over the Tila was hit.',
        recordedAt: '2026-11-24T13:00:09.365Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/statements': {
    id: '01a20da4-6d26-7595-84d9-fae2873b11bd',
    speakerId: '01a20da4-6c4e-774d-b7d1-0aa94552a3de',
    capacity: 'official',
    principalId: '01a20da4-6c4e-774d-b7d1-0aa94552a3de',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    stances: [
      {
        claimId: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
        stance: 'asserts',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-24T13:00:09.382Z',
    version: 1,
    earlier: [],
  },
  'patch /api/v1/desks/{desk}/statements/{id}': {
    id: '01a20da4-6d26-7595-84d9-fae2873b11bd',
    speakerId: '01a20da4-6c4e-774d-b7d1-0aa94552a3de',
    capacity: 'official',
    principalId: '01a20da4-6c4e-774d-b7d1-0aa94552a3de',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    locator: 'minute 3',
    stances: [
      {
        claimId: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
        stance: 'asserts',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-24T13:00:09.414Z',
    version: 2,
    reason: 'Found the place',
    earlier: [
      {
        id: '01a20da4-6d26-7595-84d9-fae2873b11bd',
        speakerId: '01a20da4-6c4e-774d-b7d1-0aa94552a3de',
        capacity: 'official',
        principalId: '01a20da4-6c4e-774d-b7d1-0aa94552a3de',
        paraphrase: 'Speaks of the bridge.',
        utteredAt: '2023-09-04T10:00:00.000Z',
        precision: 'minute',
        stances: [
          {
            claimId: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
            stance: 'asserts',
            hedge: 'none',
            basis: 'none',
          },
        ],
        recordedAt: '2026-11-24T13:00:09.382Z',
        version: 1,
      },
    ],
  },
  'get /api/v1/desks/{desk}/statements': {
    data: [
      {
        id: '01a20da4-6d38-74b0-bb72-3af20b5026e8',
        speakerId: '01a20da4-6c55-75d7-8522-7b8333670884',
        capacity: 'official',
        principalId: '01a20da4-6c4e-774d-b7d1-0aa94552a3de',
        paraphrase: 'Speaks of the bridge.',
        utteredAt: '2023-09-04T10:00:00.000Z',
        precision: 'minute',
        stances: [
          {
            claimId: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
            stance: 'denies',
            hedge: 'none',
            basis: 'none',
          },
        ],
        recordedAt: '2026-11-24T13:00:09.400Z',
        version: 1,
      },
    ],
    nextCursor: 'W1siMDFhMjBkYTQtNmQzOC03NGIwLWJiNzItM2FmMjBiNTAyNmU4Il0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/statements/{id}': {
    id: '01a20da4-6d26-7595-84d9-fae2873b11bd',
    speakerId: '01a20da4-6c4e-774d-b7d1-0aa94552a3de',
    capacity: 'official',
    principalId: '01a20da4-6c4e-774d-b7d1-0aa94552a3de',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    locator: 'minute 3',
    stances: [
      {
        claimId: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
        stance: 'asserts',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-24T13:00:09.414Z',
    version: 2,
    reason: 'Found the place',
    earlier: [
      {
        id: '01a20da4-6d26-7595-84d9-fae2873b11bd',
        speakerId: '01a20da4-6c4e-774d-b7d1-0aa94552a3de',
        capacity: 'official',
        principalId: '01a20da4-6c4e-774d-b7d1-0aa94552a3de',
        paraphrase: 'Speaks of the bridge.',
        utteredAt: '2023-09-04T10:00:00.000Z',
        precision: 'minute',
        stances: [
          {
            claimId: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
            stance: 'asserts',
            hedge: 'none',
            basis: 'none',
          },
        ],
        recordedAt: '2026-11-24T13:00:09.382Z',
        version: 1,
      },
    ],
  },
  'post /api/v1/desks/{desk}/statements/{id}/links': {
    id: '01a20da4-6d62-76d4-854f-bfde03332f03',
    kind: 'responds_to',
    fromId: '01a20da4-6d38-74b0-bb72-3af20b5026e8',
    toId: '01a20da4-6d26-7595-84d9-fae2873b11bd',
    recordedAt: '2026-11-24T13:00:09.441Z',
  },
  'get /api/v1/desks/{desk}/statements/{id}/links': {
    data: [
      {
        id: '01a20da4-6d62-76d4-854f-bfde03332f03',
        kind: 'responds_to',
        fromId: '01a20da4-6d38-74b0-bb72-3af20b5026e8',
        toId: '01a20da4-6d26-7595-84d9-fae2873b11bd',
        recordedAt: '2026-11-24T13:00:09.441Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/captures': {
    id: '01a20da4-6d78-727f-af92-c0e51e6fec25',
    sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
    mediaType: 'text/plain',
    sizeBytes: 27,
    method: 'text',
    url: 'https://example.org/post',
    capturedAt: '2026-11-24T13:00:09.464Z',
    note: 'From the channel',
    recordedAt: '2026-11-24T13:00:09.464Z',
    contentPath: '/api/v1/desks/demo/captures/01a20da4-6d78-727f-af92-c0e51e6fec25/content',
  },
  'get /api/v1/desks/{desk}/captures': {
    data: [
      {
        id: '01a20da4-6d78-727f-af92-c0e51e6fec25',
        sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
        mediaType: 'text/plain',
        sizeBytes: 27,
        method: 'text',
        url: 'https://example.org/post',
        capturedAt: '2026-11-24T13:00:09.464Z',
        note: 'From the channel',
        recordedAt: '2026-11-24T13:00:09.464Z',
        contentPath: '/api/v1/desks/demo/captures/01a20da4-6d78-727f-af92-c0e51e6fec25/content',
      },
    ],
  },
  'get /api/v1/desks/{desk}/captures/{id}': {
    id: '01a20da4-6d78-727f-af92-c0e51e6fec25',
    sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
    mediaType: 'text/plain',
    sizeBytes: 27,
    method: 'text',
    url: 'https://example.org/post',
    capturedAt: '2026-11-24T13:00:09.464Z',
    note: 'From the channel',
    recordedAt: '2026-11-24T13:00:09.464Z',
    contentPath: '/api/v1/desks/demo/captures/01a20da4-6d78-727f-af92-c0e51e6fec25/content',
  },
  'post /api/v1/desks/{desk}/statements/{id}/captures': {
    id: '01a20da4-6d8b-75e7-8217-976112398767',
    statementId: '01a20da4-6d26-7595-84d9-fae2873b11bd',
    captureId: '01a20da4-6d78-727f-af92-c0e51e6fec25',
    recordedAt: '2026-11-24T13:00:09.482Z',
    capture: {
      id: '01a20da4-6d78-727f-af92-c0e51e6fec25',
      sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
      mediaType: 'text/plain',
      sizeBytes: 27,
      method: 'text',
      url: 'https://example.org/post',
      capturedAt: '2026-11-24T13:00:09.464Z',
      note: 'From the channel',
      recordedAt: '2026-11-24T13:00:09.464Z',
      contentPath: '/api/v1/desks/demo/captures/01a20da4-6d78-727f-af92-c0e51e6fec25/content',
    },
  },
  'get /api/v1/desks/{desk}/statements/{id}/captures': {
    data: [
      {
        id: '01a20da4-6d8b-75e7-8217-976112398767',
        statementId: '01a20da4-6d26-7595-84d9-fae2873b11bd',
        captureId: '01a20da4-6d78-727f-af92-c0e51e6fec25',
        recordedAt: '2026-11-24T13:00:09.482Z',
        capture: {
          id: '01a20da4-6d78-727f-af92-c0e51e6fec25',
          sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
          mediaType: 'text/plain',
          sizeBytes: 27,
          method: 'text',
          url: 'https://example.org/post',
          capturedAt: '2026-11-24T13:00:09.464Z',
          note: 'From the channel',
          recordedAt: '2026-11-24T13:00:09.464Z',
          contentPath: '/api/v1/desks/demo/captures/01a20da4-6d78-727f-af92-c0e51e6fec25/content',
        },
      },
    ],
  },
  'get /api/v1/desks/{desk}/claims': {
    data: [
      {
        id: '01a20da4-6cbd-759c-aed3-cc26f387f97f',
        wording: 'The bridge is whole.',
        language: 'en',
        topics: [],
        addressesIds: [],
        disputeId: '01a20da4-6c9e-70d0-9fb2-32e2d65e8298',
        disputeState: 'no_position',
        version: 1,
        createdAt: '2026-11-24T13:00:09.277Z',
      },
    ],
    nextCursor: 'W1siMDFhMjBkYTQtNmNiZC03NTljLWFlZDMtY2MyNmYzODdmOTdmIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/claims/{id}': {
    id: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
    wording: 'The bridge over the Tila was hit.',
    language: 'en',
    topics: ['war'],
    addressesIds: ['01a20da4-6c4e-774d-b7d1-0aa94552a3de'],
    disputeId: '01a20da4-6c9e-70d0-9fb2-32e2d65e8298',
    disputeState: 'split',
    version: 2,
    createdAt: '2026-11-24T13:00:09.259Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge was hit.',
        recordedAt: '2026-11-24T13:00:09.259Z',
      },
      {
        version: 2,
        wording: 'The bridge over the Tila was hit.',
        recordedAt: '2026-11-24T13:00:09.365Z',
      },
    ],
  },
  'get /api/v1/desks/{desk}/disputes': {
    data: [
      {
        id: '01a20da4-6c9e-70d0-9fb2-32e2d65e8298',
        question: 'Was the bridge over the Tila hit?',
        language: 'en',
        headline: 'split',
        version: 2,
        createdAt: '2026-11-24T13:00:09.246Z',
      },
    ],
    nextCursor: 'W1siMDFhMjBkYTQtNmM5ZS03MGQwLTlmYjItMzJlMmQ2NWU4Mjk4Il0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/disputes/{id}': {
    id: '01a20da4-6c9e-70d0-9fb2-32e2d65e8298',
    question: 'Was the bridge over the Tila hit?',
    language: 'en',
    headline: 'split',
    version: 2,
    createdAt: '2026-11-24T13:00:09.246Z',
    label: 'Split: one side contradicts itself',
    asOf: '2026-11-24T13:00:09.508Z',
    knownAt: '2026-11-24T13:00:09.508Z',
    claims: [
      {
        id: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
        wording: 'The bridge over the Tila was hit.',
        label: 'Split: one side contradicts itself',
        state: 'split',
        because: ['01a20da4-6d26-7595-84d9-fae2873b11bd', '01a20da4-6d38-74b0-bb72-3af20b5026e8'],
        origins: 1,
        outlets: 0,
        positions: [
          {
            principalId: '01a20da4-6c4e-774d-b7d1-0aa94552a3de',
            position: 'split',
            because: ['01a20da4-6d26-7595-84d9-fae2873b11bd', '01a20da4-6d38-74b0-bb72-3af20b5026e8'],
            voices: [
              {
                speakerId: '01a20da4-6c55-75d7-8522-7b8333670884',
                statementId: '01a20da4-6d38-74b0-bb72-3af20b5026e8',
                stance: 'denies',
                utteredAt: '2023-09-04T10:00:00.000Z',
              },
              {
                speakerId: '01a20da4-6c4e-774d-b7d1-0aa94552a3de',
                statementId: '01a20da4-6d26-7595-84d9-fae2873b11bd',
                stance: 'asserts',
                utteredAt: '2023-09-04T10:00:00.000Z',
              },
            ],
          },
        ],
      },
      {
        id: '01a20da4-6cbd-759c-aed3-cc26f387f97f',
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
        statementId: '01a20da4-6d26-7595-84d9-fae2873b11bd',
        speakerId: '01a20da4-6c4e-774d-b7d1-0aa94552a3de',
        principalId: '01a20da4-6c4e-774d-b7d1-0aa94552a3de',
        stances: [
          {
            claimId: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
            stance: 'asserts',
            hedge: 'none',
            basis: 'none',
          },
        ],
      },
      {
        at: '2023-09-04T10:00:00.000Z',
        statementId: '01a20da4-6d38-74b0-bb72-3af20b5026e8',
        speakerId: '01a20da4-6c55-75d7-8522-7b8333670884',
        principalId: '01a20da4-6c4e-774d-b7d1-0aa94552a3de',
        stances: [
          {
            claimId: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
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
        claimId: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
        principalId: '01a20da4-6c4e-774d-b7d1-0aa94552a3de',
        at: '2023-09-05T10:00:00.000Z',
        statementId: '01a20da4-6dac-76a5-9152-2efba9ce5524',
        from: 'split',
        to: 'asserts',
        kind: 'hardens',
      },
    ],
  },
  'post /api/v1/desks/{desk}/statements/{id}/void': {
    id: '01a20da4-6d38-74b0-bb72-3af20b5026e8',
    speakerId: '01a20da4-6c55-75d7-8522-7b8333670884',
    capacity: 'official',
    principalId: '01a20da4-6c4e-774d-b7d1-0aa94552a3de',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    stances: [
      {
        claimId: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
        stance: 'denies',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-24T13:00:09.400Z',
    version: 1,
    voidedAt: '2026-11-24T13:00:09.554Z',
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
    id: '01a20da4-6de4-71ee-aef8-59ef24856d15',
    claimId: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
    recordedAt: '2026-11-24T13:00:09.570Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/evidence': {
    data: [
      {
        id: '01a20da4-6de4-71ee-aef8-59ef24856d15',
        claimId: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
        title: 'Picture',
        kind: 'observation',
        note: 'Two spans are down.',
        direction: 'supports',
        reliability: 'B',
        credibility: 2,
        recordedAt: '2026-11-24T13:00:09.570Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claims/{id}/searches': {
    place: 'Satellite images of the week',
    words: 'Tila bridge',
    found: false,
    id: '01a20da4-6df4-7503-9f3b-fa5cd37f37e3',
    claimId: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
    searchedAt: '2026-11-24T13:00:09.588Z',
    recordedAt: '2026-11-24T13:00:09.588Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/searches': {
    data: [
      {
        id: '01a20da4-6df4-7503-9f3b-fa5cd37f37e3',
        claimId: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
        place: 'Satellite images of the week',
        words: 'Tila bridge',
        found: false,
        searchedAt: '2026-11-24T13:00:09.588Z',
        recordedAt: '2026-11-24T13:00:09.588Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claims/{id}/reply-requests': {
    id: '01a20da4-6e03-71f6-892a-dfdd0a91d34e',
    claimId: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
    sourceId: '01a20da4-6c4e-774d-b7d1-0aa94552a3de',
    channel: 'press_office',
    question: 'Was the bridge hit?',
    sentAt: '2026-11-24T13:00:09.601Z',
    dueAt: '2026-11-25T13:00:09.601Z',
    outcome: 'awaiting',
    version: 1,
    recordedAt: '2026-11-24T13:00:09.601Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/reply-requests': {
    data: [
      {
        id: '01a20da4-6e03-71f6-892a-dfdd0a91d34e',
        claimId: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
        sourceId: '01a20da4-6c4e-774d-b7d1-0aa94552a3de',
        channel: 'press_office',
        question: 'Was the bridge hit?',
        sentAt: '2026-11-24T13:00:09.601Z',
        dueAt: '2026-11-25T13:00:09.601Z',
        outcome: 'awaiting',
        version: 1,
        recordedAt: '2026-11-24T13:00:09.601Z',
      },
    ],
  },
  'get /api/v1/desks/{desk}/reply-requests/{id}': {
    id: '01a20da4-6e03-71f6-892a-dfdd0a91d34e',
    claimId: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
    sourceId: '01a20da4-6c4e-774d-b7d1-0aa94552a3de',
    channel: 'press_office',
    question: 'Was the bridge hit?',
    sentAt: '2026-11-24T13:00:09.601Z',
    dueAt: '2026-11-25T13:00:09.601Z',
    outcome: 'awaiting',
    version: 1,
    recordedAt: '2026-11-24T13:00:09.601Z',
  },
  'patch /api/v1/desks/{desk}/reply-requests/{id}': {
    id: '01a20da4-6e03-71f6-892a-dfdd0a91d34e',
    claimId: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
    sourceId: '01a20da4-6c4e-774d-b7d1-0aa94552a3de',
    channel: 'press_office',
    question: 'Was the bridge hit?',
    sentAt: '2026-11-24T13:00:09.601Z',
    dueAt: '2026-11-25T13:00:09.601Z',
    outcome: 'declined',
    closedAt: '2026-11-24T13:00:09.622Z',
    version: 2,
    recordedAt: '2026-11-24T13:00:09.601Z',
  },
  'post /api/v1/desks/{desk}/claims/{id}/review': {
    id: '01a20da4-6e1c-73c3-a981-fd1b4a601301',
    claimId: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
    state: 'inbox',
    round: 1,
    version: 1,
    submittedAt: '2026-11-24T13:00:09.627Z',
    stepDueAt: '2026-11-25T13:00:09.627Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20da4-6c9e-70d0-9fb2-32e2d65e8298',
      disputeState: 'uncontested',
    },
    contributors: ['01a20da4-654c-7152-b871-aa39e38d12d2'],
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
    id: '01a20da4-6e1c-73c3-a981-fd1b4a601301',
    claimId: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
    state: 'queued',
    round: 1,
    version: 2,
    submittedAt: '2026-11-24T13:00:09.627Z',
    priority: 'urgent',
    dueAt: '2026-11-24T21:00:09.645Z',
    stepDueAt: '2026-11-27T13:00:09.645Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T13:00:09.645Z',
    editorId: '01a20da4-6595-738f-a56a-1b9196e977de',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20da4-6c9e-70d0-9fb2-32e2d65e8298',
      disputeState: 'uncontested',
    },
    contributors: ['01a20da4-654c-7152-b871-aa39e38d12d2'],
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
        id: '01a20da4-6e1c-73c3-a981-fd1b4a601301',
        claimId: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
        state: 'queued',
        round: 1,
        version: 2,
        submittedAt: '2026-11-24T13:00:09.627Z',
        priority: 'urgent',
        dueAt: '2026-11-24T21:00:09.645Z',
        stepDueAt: '2026-11-27T13:00:09.645Z',
        policyVersion: 1,
        holds: [],
        openReplies: 0,
        queuedAt: '2026-11-24T13:00:09.645Z',
        editorId: '01a20da4-6595-738f-a56a-1b9196e977de',
        claim: {
          topics: ['war'],
          wording: 'The bridge over the Tila was hit.',
          language: 'en',
          disputeId: '01a20da4-6c9e-70d0-9fb2-32e2d65e8298',
          disputeState: 'uncontested',
        },
        contributors: ['01a20da4-654c-7152-b871-aa39e38d12d2'],
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
      'W1siMjAyNi0xMS0yNCIsIjIwMjYtMTEtMjRUMTM6MDA6MDkuNjQ1WiIsIjAxYTIwZGE0LTZlMWMtNzNjMy1hOTgxLWZkMWI0YTYwMTMwMSJdLCJbW1wibmV4dFwiLFwiZHVlXCJdXSJd',
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/take': {
    id: '01a20da4-6e1c-73c3-a981-fd1b4a601301',
    claimId: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
    state: 'researching',
    round: 1,
    version: 3,
    submittedAt: '2026-11-24T13:00:09.627Z',
    priority: 'urgent',
    dueAt: '2026-11-24T21:00:09.645Z',
    stepDueAt: '2026-11-27T13:00:09.704Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T13:00:09.645Z',
    assigneeId: '01a20da4-654c-7152-b871-aa39e38d12d2',
    editorId: '01a20da4-6595-738f-a56a-1b9196e977de',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20da4-6c9e-70d0-9fb2-32e2d65e8298',
      disputeState: 'uncontested',
    },
    contributors: ['01a20da4-654c-7152-b871-aa39e38d12d2'],
    lease: {
      fence: 1,
      expiresAt: '2026-11-24T13:15:09.704Z',
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
    id: '01a20da4-6e1c-73c3-a981-fd1b4a601301',
    claimId: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
    state: 'queued',
    round: 1,
    version: 6,
    submittedAt: '2026-11-24T13:00:09.627Z',
    priority: 'urgent',
    dueAt: '2026-11-24T21:00:09.645Z',
    stepDueAt: '2026-11-27T13:00:09.774Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T13:00:09.645Z',
    editorId: '01a20da4-6595-738f-a56a-1b9196e977de',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20da4-6c9e-70d0-9fb2-32e2d65e8298',
      disputeState: 'uncontested',
    },
    contributors: ['01a20da4-654c-7152-b871-aa39e38d12d2'],
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
    id: '01a20da4-6e1c-73c3-a981-fd1b4a601301',
    claimId: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
    state: 'researching',
    round: 1,
    version: 5,
    submittedAt: '2026-11-24T13:00:09.627Z',
    priority: 'urgent',
    dueAt: '2026-11-24T21:00:09.645Z',
    stepDueAt: '2026-11-27T13:00:09.755Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T13:00:09.645Z',
    assigneeId: '01a20da4-654c-7152-b871-aa39e38d12d2',
    editorId: '01a20da4-6595-738f-a56a-1b9196e977de',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20da4-6c9e-70d0-9fb2-32e2d65e8298',
      disputeState: 'uncontested',
    },
    contributors: ['01a20da4-654c-7152-b871-aa39e38d12d2'],
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
      id: '01a20da4-6e1c-73c3-a981-fd1b4a601301',
      claimId: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
      state: 'researching',
      round: 1,
      version: 7,
      submittedAt: '2026-11-24T13:00:09.627Z',
      priority: 'urgent',
      dueAt: '2026-11-24T21:00:09.645Z',
      stepDueAt: '2026-11-27T13:00:09.788Z',
      policyVersion: 1,
      holds: [],
      openReplies: 0,
      queuedAt: '2026-11-24T13:00:09.645Z',
      assigneeId: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
      editorId: '01a20da4-6595-738f-a56a-1b9196e977de',
      claim: {
        topics: ['war'],
        wording: 'The bridge over the Tila was hit.',
        language: 'en',
        disputeId: '01a20da4-6c9e-70d0-9fb2-32e2d65e8298',
        disputeState: 'uncontested',
      },
      contributors: ['01a20da4-654c-7152-b871-aa39e38d12d2'],
      lease: {
        fence: 3,
        expiresAt: '2026-11-24T13:15:09.788Z',
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
      expiresAt: '2026-11-24T13:15:09.788Z',
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/lease': {
    fence: 3,
    expiresAt: '2026-11-24T13:15:09.800Z',
  },
  'patch /api/v1/desks/{desk}/reviews/{id}/draft': {
    id: '01a20da4-6e1c-73c3-a981-fd1b4a601301',
    claimId: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
    state: 'researching',
    round: 1,
    version: 7,
    submittedAt: '2026-11-24T13:00:09.627Z',
    priority: 'urgent',
    dueAt: '2026-11-24T21:00:09.645Z',
    stepDueAt: '2026-11-27T13:00:09.788Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T13:00:09.645Z',
    assigneeId: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
    editorId: '01a20da4-6595-738f-a56a-1b9196e977de',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20da4-6c9e-70d0-9fb2-32e2d65e8298',
      disputeState: 'uncontested',
    },
    contributors: ['01a20da4-654c-7152-b871-aa39e38d12d2', '01a20da4-65a3-73e5-b0dd-86d5077613a7'],
    lease: {
      fence: 3,
      expiresAt: '2026-11-24T13:15:09.807Z',
    },
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
      savedAt: '2026-11-24T13:00:09.807Z',
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
    id: '01a20da4-6e1c-73c3-a981-fd1b4a601301',
    claimId: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
    state: 'second_read',
    round: 1,
    version: 10,
    submittedAt: '2026-11-24T13:00:09.627Z',
    priority: 'urgent',
    dueAt: '2026-11-24T21:00:09.645Z',
    stepDueAt: '2026-11-25T13:00:09.895Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T13:00:09.645Z',
    assigneeId: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
    editorId: '01a20da4-6595-738f-a56a-1b9196e977de',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20da4-6c9e-70d0-9fb2-32e2d65e8298',
      disputeState: 'uncontested',
    },
    contributors: ['01a20da4-654c-7152-b871-aa39e38d12d2', '01a20da4-65a3-73e5-b0dd-86d5077613a7'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
      savedAt: '2026-11-24T13:00:09.807Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
      proposedAt: '2026-11-24T13:00:09.895Z',
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
        proposedBy: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
        proposedAt: '2026-11-24T13:00:09.826Z',
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
    id: '01a20da4-6e1c-73c3-a981-fd1b4a601301',
    claimId: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
    state: 'researching',
    round: 1,
    version: 9,
    submittedAt: '2026-11-24T13:00:09.627Z',
    priority: 'urgent',
    dueAt: '2026-11-24T21:00:09.645Z',
    stepDueAt: '2026-11-27T13:00:09.862Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T13:00:09.645Z',
    assigneeId: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
    editorId: '01a20da4-6595-738f-a56a-1b9196e977de',
    returned: {
      at: '2026-11-24T13:00:09.862Z',
      by: '01a20da4-6595-738f-a56a-1b9196e977de',
      reason: 'returned',
      comment: 'Name its source.',
    },
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20da4-6c9e-70d0-9fb2-32e2d65e8298',
      disputeState: 'uncontested',
    },
    contributors: ['01a20da4-654c-7152-b871-aa39e38d12d2', '01a20da4-65a3-73e5-b0dd-86d5077613a7'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
      savedAt: '2026-11-24T13:00:09.807Z',
    },
    verdict: {
      number: 1,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A picture shows it.',
      cites: [],
      proposedBy: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
      proposedAt: '2026-11-24T13:00:09.826Z',
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
    id: '01a20da4-6e1c-73c3-a981-fd1b4a601301',
    claimId: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
    state: 'sign_off',
    round: 1,
    version: 11,
    submittedAt: '2026-11-24T13:00:09.627Z',
    priority: 'urgent',
    dueAt: '2026-11-24T21:00:09.645Z',
    stepDueAt: '2026-11-25T13:00:09.917Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T13:00:09.645Z',
    assigneeId: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
    editorId: '01a20da4-6595-738f-a56a-1b9196e977de',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20da4-6c9e-70d0-9fb2-32e2d65e8298',
      disputeState: 'uncontested',
    },
    contributors: ['01a20da4-654c-7152-b871-aa39e38d12d2', '01a20da4-65a3-73e5-b0dd-86d5077613a7'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
      savedAt: '2026-11-24T13:00:09.807Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
      proposedAt: '2026-11-24T13:00:09.895Z',
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
        proposedBy: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
        proposedAt: '2026-11-24T13:00:09.826Z',
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
    id: '01a20da4-6e1c-73c3-a981-fd1b4a601301',
    claimId: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
    state: 'approved',
    round: 1,
    version: 12,
    submittedAt: '2026-11-24T13:00:09.627Z',
    priority: 'urgent',
    dueAt: '2026-11-24T21:00:09.645Z',
    stepDueAt: '2026-11-25T13:00:09.950Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T13:00:09.645Z',
    assigneeId: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
    editorId: '01a20da4-6595-738f-a56a-1b9196e977de',
    signedAt: '2026-11-24T13:00:09.950Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20da4-6c9e-70d0-9fb2-32e2d65e8298',
      disputeState: 'uncontested',
    },
    contributors: ['01a20da4-654c-7152-b871-aa39e38d12d2', '01a20da4-65a3-73e5-b0dd-86d5077613a7'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
      savedAt: '2026-11-24T13:00:09.807Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
      proposedAt: '2026-11-24T13:00:09.895Z',
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
        proposedBy: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
        proposedAt: '2026-11-24T13:00:09.826Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20da4-6595-738f-a56a-1b9196e977de',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T13:00:09.950Z',
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
    id: '01a20da4-6e1c-73c3-a981-fd1b4a601301',
    claimId: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
    state: 'approved',
    round: 1,
    version: 13,
    submittedAt: '2026-11-24T13:00:09.627Z',
    priority: 'urgent',
    dueAt: '2026-11-24T21:00:09.645Z',
    stepDueAt: '2026-11-25T13:00:09.950Z',
    clockPausedAt: '2026-11-24T13:00:09.975Z',
    policyVersion: 1,
    holds: [
      {
        at: '2026-11-24T13:00:09.975+00:00',
        by: '01a20da4-6595-738f-a56a-1b9196e977de',
        kind: 'legal',
        reason: 'Counsel reads it first.',
      },
    ],
    openReplies: 0,
    queuedAt: '2026-11-24T13:00:09.645Z',
    assigneeId: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
    editorId: '01a20da4-6595-738f-a56a-1b9196e977de',
    signedAt: '2026-11-24T13:00:09.950Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20da4-6c9e-70d0-9fb2-32e2d65e8298',
      disputeState: 'uncontested',
    },
    contributors: ['01a20da4-654c-7152-b871-aa39e38d12d2', '01a20da4-65a3-73e5-b0dd-86d5077613a7'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
      savedAt: '2026-11-24T13:00:09.807Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
      proposedAt: '2026-11-24T13:00:09.895Z',
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
        proposedBy: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
        proposedAt: '2026-11-24T13:00:09.826Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20da4-6595-738f-a56a-1b9196e977de',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T13:00:09.950Z',
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
    id: '01a20da4-6e1c-73c3-a981-fd1b4a601301',
    claimId: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
    state: 'approved',
    round: 1,
    version: 14,
    submittedAt: '2026-11-24T13:00:09.627Z',
    priority: 'urgent',
    dueAt: '2026-11-24T21:00:09.667Z',
    stepDueAt: '2026-11-25T13:00:09.972Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T13:00:09.645Z',
    assigneeId: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
    editorId: '01a20da4-6595-738f-a56a-1b9196e977de',
    signedAt: '2026-11-24T13:00:09.950Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20da4-6c9e-70d0-9fb2-32e2d65e8298',
      disputeState: 'uncontested',
    },
    contributors: ['01a20da4-654c-7152-b871-aa39e38d12d2', '01a20da4-65a3-73e5-b0dd-86d5077613a7'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
      savedAt: '2026-11-24T13:00:09.807Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
      proposedAt: '2026-11-24T13:00:09.895Z',
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
        proposedBy: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
        proposedAt: '2026-11-24T13:00:09.826Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20da4-6595-738f-a56a-1b9196e977de',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T13:00:09.950Z',
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
    id: '01a20da4-6e1c-73c3-a981-fd1b4a601301',
    claimId: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
    state: 'approved',
    round: 1,
    version: 15,
    submittedAt: '2026-11-24T13:00:09.627Z',
    priority: 'urgent',
    dueAt: '2026-11-24T21:00:09.667Z',
    stepDueAt: '2026-11-25T13:00:09.972Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    scheduledAt: '2100-01-01T06:00:00.000Z',
    scheduledBy: '01a20da4-6595-738f-a56a-1b9196e977de',
    queuedAt: '2026-11-24T13:00:09.645Z',
    assigneeId: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
    editorId: '01a20da4-6595-738f-a56a-1b9196e977de',
    signedAt: '2026-11-24T13:00:09.950Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20da4-6c9e-70d0-9fb2-32e2d65e8298',
      disputeState: 'uncontested',
    },
    contributors: ['01a20da4-654c-7152-b871-aa39e38d12d2', '01a20da4-65a3-73e5-b0dd-86d5077613a7'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
      savedAt: '2026-11-24T13:00:09.807Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
      proposedAt: '2026-11-24T13:00:09.895Z',
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
        proposedBy: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
        proposedAt: '2026-11-24T13:00:09.826Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20da4-6595-738f-a56a-1b9196e977de',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T13:00:09.950Z',
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
    id: '01a20da4-6e1c-73c3-a981-fd1b4a601301',
    claimId: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
    state: 'published',
    round: 1,
    version: 16,
    submittedAt: '2026-11-24T13:00:09.627Z',
    priority: 'urgent',
    dueAt: '2026-11-24T21:00:09.667Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T13:00:09.645Z',
    assigneeId: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
    editorId: '01a20da4-6595-738f-a56a-1b9196e977de',
    signedAt: '2026-11-24T13:00:09.950Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20da4-6c9e-70d0-9fb2-32e2d65e8298',
      disputeState: 'uncontested',
    },
    contributors: ['01a20da4-654c-7152-b871-aa39e38d12d2', '01a20da4-65a3-73e5-b0dd-86d5077613a7'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
      savedAt: '2026-11-24T13:00:09.807Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
      proposedAt: '2026-11-24T13:00:09.895Z',
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
        proposedBy: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
        proposedAt: '2026-11-24T13:00:09.826Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20da4-6595-738f-a56a-1b9196e977de',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T13:00:09.950Z',
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
    id: '01a20da4-6e1c-73c3-a981-fd1b4a601301',
    claimId: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
    state: 'published',
    round: 1,
    version: 17,
    submittedAt: '2026-11-24T13:00:09.627Z',
    priority: 'urgent',
    dueAt: '2026-11-24T21:00:09.667Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T13:00:09.645Z',
    assigneeId: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
    editorId: '01a20da4-6595-738f-a56a-1b9196e977de',
    signedAt: '2026-11-24T13:00:09.950Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20da4-6c9e-70d0-9fb2-32e2d65e8298',
      disputeState: 'uncontested',
    },
    contributors: ['01a20da4-654c-7152-b871-aa39e38d12d2', '01a20da4-6595-738f-a56a-1b9196e977de'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
      savedAt: '2026-11-24T13:00:09.807Z',
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
      proposedBy: '01a20da4-6595-738f-a56a-1b9196e977de',
      proposedAt: '2026-11-24T13:00:10.101Z',
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
        proposedBy: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
        proposedAt: '2026-11-24T13:00:09.826Z',
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
        proposedBy: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
        proposedAt: '2026-11-24T13:00:09.895Z',
        label: 'True',
        votes: [
          {
            memberId: '01a20da4-6595-738f-a56a-1b9196e977de',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-24T13:00:09.950Z',
          },
        ],
      },
    ],
    votes: [
      {
        memberId: '01a20da4-6595-738f-a56a-1b9196e977de',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T13:00:09.950Z',
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
    id: '01a20da4-6e1c-73c3-a981-fd1b4a601301',
    claimId: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
    state: 'published',
    round: 1,
    version: 18,
    submittedAt: '2026-11-24T13:00:09.627Z',
    priority: 'urgent',
    dueAt: '2026-11-24T21:00:09.667Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    withdrawal: {
      at: '2026-11-24T13:00:10.162Z',
      by: '01a20da4-6595-738f-a56a-1b9196e977de',
      reason: 'The picture is of another bridge.',
    },
    queuedAt: '2026-11-24T13:00:09.645Z',
    assigneeId: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
    editorId: '01a20da4-6595-738f-a56a-1b9196e977de',
    signedAt: '2026-11-24T13:00:09.950Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20da4-6c9e-70d0-9fb2-32e2d65e8298',
      disputeState: 'uncontested',
    },
    contributors: ['01a20da4-654c-7152-b871-aa39e38d12d2', '01a20da4-6595-738f-a56a-1b9196e977de'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
      savedAt: '2026-11-24T13:00:09.807Z',
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
      proposedBy: '01a20da4-6595-738f-a56a-1b9196e977de',
      proposedAt: '2026-11-24T13:00:10.101Z',
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
        proposedBy: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
        proposedAt: '2026-11-24T13:00:09.826Z',
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
        proposedBy: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
        proposedAt: '2026-11-24T13:00:09.895Z',
        label: 'True',
        votes: [
          {
            memberId: '01a20da4-6595-738f-a56a-1b9196e977de',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-24T13:00:09.950Z',
          },
        ],
      },
    ],
    votes: [
      {
        memberId: '01a20da4-6595-738f-a56a-1b9196e977de',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T13:00:09.950Z',
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
    id: '01a20da4-6e1c-73c3-a981-fd1b4a601301',
    claimId: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
    state: 'researching',
    round: 2,
    version: 19,
    submittedAt: '2026-11-24T13:00:09.627Z',
    priority: 'urgent',
    dueAt: '2026-11-24T21:00:09.667Z',
    stepDueAt: '2026-11-27T13:00:10.179Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T13:00:09.645Z',
    assigneeId: '01a20da4-6595-738f-a56a-1b9196e977de',
    editorId: '01a20da4-6595-738f-a56a-1b9196e977de',
    returned: {
      at: '2026-11-24T13:00:10.179Z',
      by: '01a20da4-6595-738f-a56a-1b9196e977de',
      reason: 'reopened',
      comment: 'It is denied now.',
    },
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20da4-6c9e-70d0-9fb2-32e2d65e8298',
      disputeState: 'uncontested',
    },
    contributors: ['01a20da4-654c-7152-b871-aa39e38d12d2', '01a20da4-6595-738f-a56a-1b9196e977de'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
      savedAt: '2026-11-24T13:00:09.807Z',
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
      proposedBy: '01a20da4-6595-738f-a56a-1b9196e977de',
      proposedAt: '2026-11-24T13:00:10.101Z',
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
        proposedBy: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
        proposedAt: '2026-11-24T13:00:09.826Z',
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
        proposedBy: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
        proposedAt: '2026-11-24T13:00:09.895Z',
        label: 'True',
        votes: [
          {
            memberId: '01a20da4-6595-738f-a56a-1b9196e977de',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-24T13:00:09.950Z',
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
        id: '01a20da4-6e1c-73c3-a981-fd1b4a601301',
        claimId: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
        state: 'researching',
        round: 2,
        version: 19,
        submittedAt: '2026-11-24T13:00:09.627Z',
        priority: 'urgent',
        dueAt: '2026-11-24T21:00:09.667Z',
        stepDueAt: '2026-11-27T13:00:10.179Z',
        policyVersion: 1,
        holds: [],
        openReplies: 0,
        queuedAt: '2026-11-24T13:00:09.645Z',
        assigneeId: '01a20da4-6595-738f-a56a-1b9196e977de',
        editorId: '01a20da4-6595-738f-a56a-1b9196e977de',
        returned: {
          at: '2026-11-24T13:00:10.179Z',
          by: '01a20da4-6595-738f-a56a-1b9196e977de',
          reason: 'reopened',
          comment: 'It is denied now.',
        },
        claim: {
          topics: ['war'],
          wording: 'The bridge over the Tila was hit.',
          language: 'en',
          disputeId: '01a20da4-6c9e-70d0-9fb2-32e2d65e8298',
          disputeState: 'uncontested',
        },
        contributors: ['01a20da4-654c-7152-b871-aa39e38d12d2', '01a20da4-6595-738f-a56a-1b9196e977de'],
        draft: {
          summary: 'A picture shows',
          savedBy: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
          savedAt: '2026-11-24T13:00:09.807Z',
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
          proposedBy: '01a20da4-6595-738f-a56a-1b9196e977de',
          proposedAt: '2026-11-24T13:00:10.101Z',
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
            proposedBy: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
            proposedAt: '2026-11-24T13:00:09.826Z',
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
            proposedBy: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
            proposedAt: '2026-11-24T13:00:09.895Z',
            label: 'True',
            votes: [
              {
                memberId: '01a20da4-6595-738f-a56a-1b9196e977de',
                approve: true,
                rating: 'true',
                rationale: 'It bears it.',
                votedAt: '2026-11-24T13:00:09.950Z',
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
    nextCursor: 'W1siMDFhMjBkYTQtNmUxYy03M2MzLWE5ODEtZmQxYjRhNjAxMzAxIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/reviews/{id}': {
    id: '01a20da4-6e1c-73c3-a981-fd1b4a601301',
    claimId: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
    state: 'researching',
    round: 2,
    version: 19,
    submittedAt: '2026-11-24T13:00:09.627Z',
    priority: 'urgent',
    dueAt: '2026-11-24T21:00:09.667Z',
    stepDueAt: '2026-11-27T13:00:10.179Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T13:00:09.645Z',
    assigneeId: '01a20da4-6595-738f-a56a-1b9196e977de',
    editorId: '01a20da4-6595-738f-a56a-1b9196e977de',
    returned: {
      at: '2026-11-24T13:00:10.179Z',
      by: '01a20da4-6595-738f-a56a-1b9196e977de',
      reason: 'reopened',
      comment: 'It is denied now.',
    },
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20da4-6c9e-70d0-9fb2-32e2d65e8298',
      disputeState: 'uncontested',
    },
    contributors: ['01a20da4-654c-7152-b871-aa39e38d12d2', '01a20da4-6595-738f-a56a-1b9196e977de'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
      savedAt: '2026-11-24T13:00:09.807Z',
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
      proposedBy: '01a20da4-6595-738f-a56a-1b9196e977de',
      proposedAt: '2026-11-24T13:00:10.101Z',
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
        proposedBy: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
        proposedAt: '2026-11-24T13:00:09.826Z',
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
        proposedBy: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
        proposedAt: '2026-11-24T13:00:09.895Z',
        label: 'True',
        votes: [
          {
            memberId: '01a20da4-6595-738f-a56a-1b9196e977de',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-24T13:00:09.950Z',
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
        id: '01a20da4-6530-77db-a70a-7330bf3fdf3a',
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
    id: '01a20da4-705f-76b5-bc45-4628b90c80d3',
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
    id: '01a20da4-706b-7555-b558-01a83a8f6fab',
    reviewId: '01a20da4-6e1c-73c3-a981-fd1b4a601301',
    memberId: '01a20da4-654c-7152-b871-aa39e38d12d2',
    reason: 'Nobody else here reads the language.',
    proposedBy: '01a20da4-6595-738f-a56a-1b9196e977de',
    proposedAt: '2026-11-24T13:00:10.216Z',
  },
  'post /api/v1/desks/{desk}/reviews/{id}/conflict-overrides/{overrideId}/confirm': {
    id: '01a20da4-706b-7555-b558-01a83a8f6fab',
    reviewId: '01a20da4-6e1c-73c3-a981-fd1b4a601301',
    memberId: '01a20da4-654c-7152-b871-aa39e38d12d2',
    reason: 'Nobody else here reads the language.',
    proposedBy: '01a20da4-6595-738f-a56a-1b9196e977de',
    proposedAt: '2026-11-24T13:00:10.216Z',
    confirmedBy: '01a20da4-656d-74d3-ae70-53b0429bad58',
    confirmedAt: '2026-11-24T13:00:10.225Z',
  },
  'get /api/v1/desks/{desk}/reviews/{id}/conflict-overrides': {
    data: [
      {
        id: '01a20da4-706b-7555-b558-01a83a8f6fab',
        reviewId: '01a20da4-6e1c-73c3-a981-fd1b4a601301',
        memberId: '01a20da4-654c-7152-b871-aa39e38d12d2',
        reason: 'Nobody else here reads the language.',
        proposedBy: '01a20da4-6595-738f-a56a-1b9196e977de',
        proposedAt: '2026-11-24T13:00:10.216Z',
        confirmedBy: '01a20da4-656d-74d3-ae70-53b0429bad58',
        confirmedAt: '2026-11-24T13:00:10.225Z',
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
    id: '01a20da4-709b-7560-8d01-743d91f7c355',
    claimId: '01a20da4-7091-7789-b7ad-8a721ce29f75',
    state: 'merged',
    round: 1,
    version: 2,
    submittedAt: '2026-11-24T13:00:10.267Z',
    policyVersion: 2,
    holds: [],
    openReplies: 0,
    mergedIntoId: '01a20da4-6e1c-73c3-a981-fd1b4a601301',
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
    id: '01a20da4-708b-75d6-9b12-65b27bb71e94',
    claimId: '01a20da4-6cbd-759c-aed3-cc26f387f97f',
    state: 'declined',
    round: 1,
    version: 2,
    submittedAt: '2026-11-24T13:00:10.251Z',
    policyVersion: 2,
    holds: [],
    openReplies: 0,
    declineReason: 'opinion',
    claim: {
      topics: [],
      wording: 'The bridge is whole.',
      language: 'en',
      disputeId: '01a20da4-6c9e-70d0-9fb2-32e2d65e8298',
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
    id: '01a20da4-6cbd-759c-aed3-cc26f387f97f',
    wording: 'The bridge is whole.',
    language: 'en',
    topics: [],
    addressesIds: [],
    disputeId: '01a20da4-6c9e-70d0-9fb2-32e2d65e8298',
    disputeState: 'no_position',
    review: {
      id: '01a20da4-708b-75d6-9b12-65b27bb71e94',
      state: 'declined',
    },
    version: 2,
    voidedAt: '2026-11-24T13:00:10.299Z',
    voidReason: 'Recorded twice',
    createdAt: '2026-11-24T13:00:09.277Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge is whole.',
        recordedAt: '2026-11-24T13:00:09.277Z',
      },
    ],
  },
  'get /api/v1/desks/{desk}/notifications': {
    data: [
      {
        id: '01a20da4-6f96-71ea-ab12-d4f95ca0ffdf',
        type: 'review.lifted',
        title: 'A hold on a review was lifted',
        subject: {
          kind: 'review',
          id: '01a20da4-6e1c-73c3-a981-fd1b4a601301',
        },
        reviewId: '01a20da4-6e1c-73c3-a981-fd1b4a601301',
        claim: {
          id: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
          wording: 'The bridge over the Tila was hit.',
        },
        actor: {
          id: '01a20da4-6592-765a-be35-ce844dd0a06f',
          name: 'Edith Lang',
        },
        payload: {
          to: 'approved',
          from: 'approved',
          kind: 'legal',
          changes: {},
        },
        createdAt: '2026-11-24T13:00:09.997Z',
      },
    ],
    nextCursor: 'W1siMDFhMjBkYTQtNmY5Ni03MWVhLWFiMTItZDRmOTVjYTBmZmRmIl0sIltbXCJ1bnJlYWRcIixmYWxzZV1dIl0',
    count: 4,
    unreadCount: 4,
  },
  'post /api/v1/desks/{desk}/notifications/{id}/read': {
    id: '01a20da4-6f96-71ea-ab12-d4f95ca0ffdf',
    type: 'review.lifted',
    title: 'A hold on a review was lifted',
    subject: {
      kind: 'review',
      id: '01a20da4-6e1c-73c3-a981-fd1b4a601301',
    },
    reviewId: '01a20da4-6e1c-73c3-a981-fd1b4a601301',
    claim: {
      id: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
      wording: 'The bridge over the Tila was hit.',
    },
    actor: {
      id: '01a20da4-6592-765a-be35-ce844dd0a06f',
      name: 'Edith Lang',
    },
    payload: {
      to: 'approved',
      from: 'approved',
      kind: 'legal',
      changes: {},
    },
    createdAt: '2026-11-24T13:00:09.997Z',
    readAt: '2026-11-24T13:00:10.334Z',
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
          id: '01a20da4-6cbd-759c-aed3-cc26f387f97f',
        },
        actor: {
          id: '01a20da4-6542-754a-bc35-42523ede4ba4',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T13:00:10.299Z',
        payload: {
          reason: 'Recorded twice',
          changes: {
            voidedAt: {
              after: '2026-11-24T13:00:10.299Z',
            },
            voidReason: {
              after: 'Recorded twice',
            },
          },
          disputeIds: ['01a20da4-6c9e-70d0-9fb2-32e2d65e8298'],
        },
      },
      {
        seq: 225,
        type: 'review.declined',
        subject: {
          kind: 'review',
          id: '01a20da4-708b-75d6-9b12-65b27bb71e94',
        },
        reviewId: '01a20da4-708b-75d6-9b12-65b27bb71e94',
        actor: {
          id: '01a20da4-6592-765a-be35-ce844dd0a06f',
          name: 'Edith Lang',
        },
        at: '2026-11-24T13:00:10.290Z',
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
          id: '01a20da4-6c4e-774d-b7d1-0aa94552a3de',
        },
        actor: {
          id: '01a20da4-6542-754a-bc35-42523ede4ba4',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T13:00:09.166Z',
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
          id: '01a20da4-6c4e-774d-b7d1-0aa94552a3de',
        },
        actor: {
          id: '01a20da4-6542-754a-bc35-42523ede4ba4',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T13:00:09.192Z',
        text: 'Changed nothing of the source.',
      },
    ],
    nextCursor:
      'W1sxNjFdLCJbW1wiaWRcIixcIjAxYTIwZGE0LTZjNGUtNzc0ZC1iN2QxLTBhYTk0NTUyYTNkZVwiXSxbXCJvZlwiLFwic291cmNlXCJdXSJd',
  },
  'get /api/v1/desks/{desk}/claims/{id}/history': {
    data: [
      {
        seq: 167,
        type: 'claim.created',
        subject: {
          kind: 'claim',
          id: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
        },
        actor: {
          id: '01a20da4-6542-754a-bc35-42523ede4ba4',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T13:00:09.259Z',
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
            after: '01a20da4-6c9e-70d0-9fb2-32e2d65e8298',
          },
          addressesIds: {
            after: ['01a20da4-6c4e-774d-b7d1-0aa94552a3de'],
          },
        },
      },
      {
        seq: 169,
        type: 'claim_link.created',
        subject: {
          kind: 'claim_link',
          id: '01a20da4-6cd5-7105-bee7-defc92a2c461',
        },
        actor: {
          id: '01a20da4-6542-754a-bc35-42523ede4ba4',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T13:00:09.300Z',
        text: 'Suggested the link «contradicts».',
        changes: {
          kind: {
            after: 'contradicts',
          },
          toId: {
            after: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
          },
          fromId: {
            after: '01a20da4-6cbd-759c-aed3-cc26f387f97f',
          },
          status: {
            after: 'suggested',
          },
        },
      },
    ],
    nextCursor:
      'W1sxNjldLCJbW1wiaWRcIixcIjAxYTIwZGE0LTZjYWItNzQ2ZC04YjhlLTBhMDVhOWJhNjM2ZlwiXSxbXCJvZlwiLFwiY2xhaW1cIl1dIl0',
  },
  'get /api/v1/desks/{desk}/disputes/{id}/history': {
    data: [
      {
        seq: 165,
        type: 'dispute.created',
        subject: {
          kind: 'dispute',
          id: '01a20da4-6c9e-70d0-9fb2-32e2d65e8298',
        },
        actor: {
          id: '01a20da4-6542-754a-bc35-42523ede4ba4',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T13:00:09.246Z',
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
          id: '01a20da4-6c9e-70d0-9fb2-32e2d65e8298',
        },
        actor: {
          id: '01a20da4-6542-754a-bc35-42523ede4ba4',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T13:00:09.253Z',
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
      'W1sxNjZdLCJbW1wiaWRcIixcIjAxYTIwZGE0LTZjOWUtNzBkMC05ZmIyLTMyZTJkNjVlODI5OFwiXSxbXCJvZlwiLFwiZGlzcHV0ZVwiXV0iXQ',
  },
  'get /api/v1/desks/{desk}/statements/{id}/history': {
    data: [
      {
        seq: 174,
        type: 'statement.recorded',
        subject: {
          kind: 'statement',
          id: '01a20da4-6d26-7595-84d9-fae2873b11bd',
        },
        actor: {
          id: '01a20da4-6542-754a-bc35-42523ede4ba4',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T13:00:09.382Z',
        text: 'Recorded a statement.',
        changes: {
          stances: {
            after: [
              {
                basis: 'none',
                hedge: 'none',
                stance: 'asserts',
                claimId: '01a20da4-6cab-746d-8b8e-0a05a9ba636f',
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
            after: '01a20da4-6c4e-774d-b7d1-0aa94552a3de',
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
          id: '01a20da4-6d26-7595-84d9-fae2873b11bd',
        },
        actor: {
          id: '01a20da4-6542-754a-bc35-42523ede4ba4',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T13:00:09.414Z',
        text: 'Corrected locator of a statement: Found the place.',
        changes: {
          locator: {
            after: 'minute 3',
          },
        },
      },
    ],
    nextCursor:
      'W1sxODBdLCJbW1wiaWRcIixcIjAxYTIwZGE0LTZkMjYtNzU5NS04NGQ5LWZhZTI4NzNiMTFiZFwiXSxbXCJvZlwiLFwic3RhdGVtZW50XCJdXSJd',
  },
  'get /api/v1/desks/{desk}/reviews/{id}/history': {
    data: [
      {
        seq: 194,
        type: 'review.submitted',
        subject: {
          kind: 'review',
          id: '01a20da4-6e1c-73c3-a981-fd1b4a601301',
        },
        reviewId: '01a20da4-6e1c-73c3-a981-fd1b4a601301',
        actor: {
          id: '01a20da4-6542-754a-bc35-42523ede4ba4',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T13:00:09.627Z',
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
          id: '01a20da4-6e1c-73c3-a981-fd1b4a601301',
        },
        reviewId: '01a20da4-6e1c-73c3-a981-fd1b4a601301',
        actor: {
          id: '01a20da4-6592-765a-be35-ce844dd0a06f',
          name: 'Edith Lang',
        },
        at: '2026-11-24T13:00:09.645Z',
        text: 'Accepted it into the queue, with priority urgent.',
        changes: {
          state: {
            after: 'queued',
            before: 'inbox',
          },
          dueAt: {
            after: '2026-11-24T21:00:09.645Z',
          },
          editorId: {
            after: '01a20da4-6595-738f-a56a-1b9196e977de',
          },
        },
      },
    ],
    nextCursor:
      'W1sxOTVdLCJbW1wiaWRcIixcIjAxYTIwZGE0LTZlMWMtNzNjMy1hOTgxLWZkMWI0YTYwMTMwMVwiXSxbXCJvZlwiLFwicmV2aWV3XCJdXSJd',
  },
  'get /api/v1/desks/{desk}/insight': {
    from: '2026-08-26T13:00:10.394Z',
    to: '2026-11-24T13:00:10.394Z',
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
        memberId: '01a20da4-65a3-73e5-b0dd-86d5077613a7',
        name: 'Carmen Ruiz',
        held: 0,
        limit: 12,
        proposed: 2,
        passed: 4,
        signed: 0,
      },
      {
        memberId: '01a20da4-654c-7152-b871-aa39e38d12d2',
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
          disputeId: '01a20da4-666e-74da-8422-005b3c2535b2',
          question: 'Are Russia and North Korea taking their talks about arms to the level of their leaders?',
          claims: [
            {
              claimId: '01a20da4-6677-7026-92de-b896aca3ec09',
              wording: 'Kim Jong Un expects talks with Russia about arms to go on at the level of leaders.',
              affirmedBy: [
                {
                  id: '01a20da4-6623-75cd-b03c-edd8783e6eca',
                  name: 'United States',
                },
              ],
            },
            {
              claimId: '01a20da4-668b-7248-9d94-48aca3d8c645',
              wording: 'Russia and North Korea are discussing joint military exercises.',
              rating: 'mostly_true',
              leaning: 'true',
              affirmedBy: [
                {
                  id: '01a20da4-65bb-759d-8c62-2fab065cc75c',
                  name: 'Russia',
                },
              ],
            },
          ],
        },
        {
          disputeId: '01a20da4-65b4-7442-93eb-3967b23017f0',
          question:
            'Did Russian drones land on Romanian soil in the attack on the Danube ports on the night of 3 to 4 September 2023?',
          claims: [
            {
              claimId: '01a20da4-65d4-7319-a025-96f8fcdb5dc7',
              wording: 'Russian drones fell on Romanian territory during the night of 3 to 4 September 2023.',
              rating: 'unproven',
              leaning: 'other',
              affirmedBy: [
                {
                  id: '01a20da4-65bb-759d-8c62-2a2ede6f915a',
                  name: 'Romania',
                },
                {
                  id: '01a20da4-65b9-7399-88d6-59eba1ef7a84',
                  name: 'Ukraine',
                },
              ],
            },
            {
              claimId: '01a20da4-65dd-7367-b927-28f4a196aedb',
              wording: 'The drones that fell on Romanian territory detonated there.',
              affirmedBy: [
                {
                  id: '01a20da4-65b9-7399-88d6-59eba1ef7a84',
                  name: 'Ukraine',
                },
              ],
            },
          ],
        },
      ],
      principals: [
        {
          id: '01a20da4-65bb-759d-8c62-2a2ede6f915a',
          name: 'Romania',
          ratings: {
            true: 0,
            false: 0,
            other: 1,
          },
        },
        {
          id: '01a20da4-65bb-759d-8c62-2fab065cc75c',
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
    id: '01a20da4-660e-71e7-baf4-4161ca585cb1',
    kind: 'case',
    state: 'done',
    createdAt: '2026-11-24T13:00:07.474Z',
    created: {
      claims: {
        fell: '01a20da4-65d4-7319-a025-96f8fcdb5dc7',
        debris: '01a20da4-65e0-737d-a1fc-962699f9833a',
        outside: '01a20da4-65e8-71d9-85fc-ceccbe4e960a',
        russian: '01a20da4-65e5-75f6-9563-f10f8a2169e8',
        detonated: '01a20da4-65dd-7367-b927-28f4a196aedb',
      },
      sources: {
        kuleba: '01a20da4-65c3-749a-9db9-b3c06acbc238',
        'ro-mfa': '01a20da4-65c1-718c-907a-4ce02127e16b',
        'ro-mod': '01a20da4-65bf-72c4-8537-f0565ec6a0b5',
        russia: '01a20da4-65bb-759d-8c62-2fab065cc75c',
        tilvar: '01a20da4-65c7-70f5-832a-cb87ba7b295e',
        'ua-mfa': '01a20da4-65be-7745-9176-d69b6cbabd91',
        romania: '01a20da4-65bb-759d-8c62-2a2ede6f915a',
        ukraine: '01a20da4-65b9-7399-88d6-59eba1ef7a84',
        iohannis: '01a20da4-65c6-75cf-b8f8-fcddd15d344e',
        odobescu: '01a20da4-65c4-7241-bc64-2f8f26f1adb7',
        nikolenko: '01a20da4-65c2-7744-8582-573d145bc333',
        'ua-border': '01a20da4-65bd-77d4-a43b-0daa6c4aea50',
      },
      statements: {
        s0: '01a20da4-65f5-72e3-b622-8dc7e71e4532',
        s1: '01a20da4-65f5-72e3-b622-900154d07e41',
        s2: '01a20da4-65f5-72e3-b622-9724209b5e04',
        s3: '01a20da4-65f5-72e3-b622-98ce565a80d5',
        s4: '01a20da4-65f5-72e3-b622-9e1fbbff44d5',
        s5: '01a20da4-65f5-72e3-b622-a0b2e28bafea',
        s6: '01a20da4-65f5-72e3-b622-a715bc1eef34',
        s7: '01a20da4-65f5-72e3-b622-a868160f7691',
      },
    },
    ignored: [],
    disputeId: '01a20da4-65b4-7442-93eb-3967b23017f0',
  },
  'get /api/v1/desks/{desk}/imports/{id}': {
    id: '01a20da4-660e-71e7-baf4-4161ca585cb1',
    kind: 'case',
    state: 'done',
    createdAt: '2026-11-24T13:00:07.474Z',
    created: {
      claims: {
        fell: '01a20da4-65d4-7319-a025-96f8fcdb5dc7',
        debris: '01a20da4-65e0-737d-a1fc-962699f9833a',
        outside: '01a20da4-65e8-71d9-85fc-ceccbe4e960a',
        russian: '01a20da4-65e5-75f6-9563-f10f8a2169e8',
        detonated: '01a20da4-65dd-7367-b927-28f4a196aedb',
      },
      sources: {
        kuleba: '01a20da4-65c3-749a-9db9-b3c06acbc238',
        'ro-mfa': '01a20da4-65c1-718c-907a-4ce02127e16b',
        'ro-mod': '01a20da4-65bf-72c4-8537-f0565ec6a0b5',
        russia: '01a20da4-65bb-759d-8c62-2fab065cc75c',
        tilvar: '01a20da4-65c7-70f5-832a-cb87ba7b295e',
        'ua-mfa': '01a20da4-65be-7745-9176-d69b6cbabd91',
        romania: '01a20da4-65bb-759d-8c62-2a2ede6f915a',
        ukraine: '01a20da4-65b9-7399-88d6-59eba1ef7a84',
        iohannis: '01a20da4-65c6-75cf-b8f8-fcddd15d344e',
        odobescu: '01a20da4-65c4-7241-bc64-2f8f26f1adb7',
        nikolenko: '01a20da4-65c2-7744-8582-573d145bc333',
        'ua-border': '01a20da4-65bd-77d4-a43b-0daa6c4aea50',
      },
      statements: {
        s0: '01a20da4-65f5-72e3-b622-8dc7e71e4532',
        s1: '01a20da4-65f5-72e3-b622-900154d07e41',
        s2: '01a20da4-65f5-72e3-b622-9724209b5e04',
        s3: '01a20da4-65f5-72e3-b622-98ce565a80d5',
        s4: '01a20da4-65f5-72e3-b622-9e1fbbff44d5',
        s5: '01a20da4-65f5-72e3-b622-a0b2e28bafea',
        s6: '01a20da4-65f5-72e3-b622-a715bc1eef34',
        s7: '01a20da4-65f5-72e3-b622-a868160f7691',
      },
    },
    ignored: [],
    disputeId: '01a20da4-65b4-7442-93eb-3967b23017f0',
  },
  'post /api/v1/session/tokens': {
    id: '01a20da4-713c-742a-b3ff-d17fddc9ae16',
    name: 'nightly export',
    createdAt: '2026-11-24T13:00:10.428Z',
    expiresAt: '2027-02-22T13:00:10.428Z',
    secret: 'cct_shown_this_once',
  },
  'get /api/v1/session/tokens': {
    data: [
      {
        id: '01a20da4-713c-742a-b3ff-d17fddc9ae16',
        name: 'nightly export',
        createdAt: '2026-11-24T13:00:10.428Z',
        expiresAt: '2027-02-22T13:00:10.428Z',
      },
    ],
  },
};
