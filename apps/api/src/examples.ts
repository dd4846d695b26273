/** Answers of the API, by method and path: made by `npm run examples` from the demo desk, and compared by a test. */
export const EXAMPLES: Readonly<Record<string, unknown>> = {
  'get /api/v1/session': {
    user: {
      id: '01a20dc9-3a81-7022-8ddc-91b3eba5f347',
      email: 'checker@demo.example',
      name: 'Chidi Okafor',
    },
    desks: [
      {
        id: '01a20dc9-3a4a-72b1-8654-3ca49e62ce8f',
        slug: 'demo',
        name: 'Demo desk',
        memberId: '01a20dc9-3b18-77ab-bb8b-923110763000',
        roles: ['fact_checker'],
      },
    ],
  },
  'post /api/v1/session': {
    user: {
      id: '01a20dc9-3a81-7022-8ddc-91b3eba5f347',
      email: 'checker@demo.example',
      name: 'Chidi Okafor',
    },
    desks: [
      {
        id: '01a20dc9-3a4a-72b1-8654-3ca49e62ce8f',
        slug: 'demo',
        name: 'Demo desk',
        memberId: '01a20dc9-3b18-77ab-bb8b-923110763000',
        roles: ['fact_checker'],
      },
    ],
  },
  'get /api/v1/desks/{desk}/members': {
    data: [
      {
        id: '01a20dc9-3ad6-75ea-b8e7-ad74a9200fd8',
        userId: '01a20dc9-3ab1-701b-9740-52eac32b2d75',
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
      {
        id: '01a20dc9-3b18-77ab-bb8b-923110763000',
        userId: '01a20dc9-3a81-7022-8ddc-91b3eba5f347',
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
    id: '01a20dc9-3b45-7083-8b87-57551e7b2a88',
    userId: '01a20dc9-3b32-72f8-802a-b1ee8b38d363',
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
    deputyId: '01a20dc9-3ad6-75ea-b8e7-ad74a9200fd8',
    optOuts: {
      topics: ['torture'],
      media: ['video'],
    },
  },
  'get /api/v1/desks/{desk}/members/{id}': {
    id: '01a20dc9-3b45-7083-8b87-57551e7b2a88',
    userId: '01a20dc9-3b32-72f8-802a-b1ee8b38d363',
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
    deputyId: '01a20dc9-3ad6-75ea-b8e7-ad74a9200fd8',
    optOuts: {
      topics: ['torture'],
      media: ['video'],
    },
  },
  'post /api/v1/desks/{desk}/members/{id}/absences': {
    id: '01a20dc9-43fd-73ce-a18d-b7c13a1803e8',
    memberId: '01a20dc9-3b45-7083-8b87-57551e7b2a88',
    kind: 'away',
    startsAt: '2031-07-07T00:00:00.000Z',
    endsAt: '2031-07-21T00:00:00.000Z',
    note: 'Summer holidays',
    createdAt: '2026-11-24T13:40:23.677Z',
  },
  'get /api/v1/desks/{desk}/members/{id}/absences': {
    data: [
      {
        id: '01a20dc9-43fd-73ce-a18d-b7c13a1803e8',
        memberId: '01a20dc9-3b45-7083-8b87-57551e7b2a88',
        kind: 'away',
        startsAt: '2031-07-07T00:00:00.000Z',
        endsAt: '2031-07-21T00:00:00.000Z',
        note: 'Summer holidays',
        createdAt: '2026-11-24T13:40:23.677Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/members/{id}/conflicts': {
    id: '01a20dc9-440c-7034-8cd3-0cb878d7fdef',
    memberId: '01a20dc9-3b45-7083-8b87-57551e7b2a88',
    kind: 'topic',
    topic: 'shipping',
    reason: 'Holds shares in a shipping company.',
    createdAt: '2026-11-24T13:40:23.691Z',
  },
  'get /api/v1/desks/{desk}/members/{id}/conflicts': {
    data: [
      {
        id: '01a20dc9-440c-7034-8cd3-0cb878d7fdef',
        memberId: '01a20dc9-3b45-7083-8b87-57551e7b2a88',
        kind: 'topic',
        topic: 'shipping',
        reason: 'Holds shares in a shipping company.',
        createdAt: '2026-11-24T13:40:23.691Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/sources': {
    id: '01a20dc9-441a-7194-89d5-ff9b10c108d5',
    kind: 'institution',
    name: 'Ministry of National Defence of Romania',
    aliases: [],
    country: 'RO',
    version: 1,
    createdAt: '2026-11-24T13:40:23.706Z',
  },
  'get /api/v1/desks/{desk}/sources': {
    data: [
      {
        id: '01a20dc9-3c1f-739b-a8af-ca3efbc78a03',
        kind: 'person',
        name: 'Adrienne Watson',
        aliases: [],
        version: 1,
        createdAt: '2026-11-24T13:40:21.663Z',
      },
    ],
    nextCursor: 'W1siQWRyaWVubmUgV2F0c29uIiwiMDFhMjBkYzktM2MxZi03MzliLWE4YWYtY2EzZWZiYzc4YTAzIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/sources/{id}': {
    id: '01a20dc9-441a-7194-89d5-ff9b10c108d5',
    kind: 'institution',
    name: 'Ministry of National Defence of Romania',
    aliases: [],
    country: 'RO',
    version: 1,
    createdAt: '2026-11-24T13:40:23.706Z',
  },
  'patch /api/v1/desks/{desk}/sources/{id}': {
    id: '01a20dc9-441a-7194-89d5-ff9b10c108d5',
    kind: 'institution',
    name: 'Ministry of National Defence of Romania',
    aliases: [],
    country: 'RO',
    version: 2,
    createdAt: '2026-11-24T13:40:23.706Z',
  },
  'post /api/v1/desks/{desk}/sources/{id}/tenures': {
    id: '01a20dc9-444c-7347-aa6b-bf03b1f4a9aa',
    personId: '01a20dc9-442d-770f-b176-d43519f6c2b3',
    office: 'Minister',
    institutionId: '01a20dc9-441a-7194-89d5-ff9b10c108d5',
    speaksForId: '01a20dc9-441a-7194-89d5-ff9b10c108d5',
    from: '2022-11-01T00:00:00.000Z',
  },
  'get /api/v1/desks/{desk}/sources/{id}/tenures': {
    data: [
      {
        id: '01a20dc9-444c-7347-aa6b-bf03b1f4a9aa',
        personId: '01a20dc9-442d-770f-b176-d43519f6c2b3',
        office: 'Minister',
        institutionId: '01a20dc9-441a-7194-89d5-ff9b10c108d5',
        speaksForId: '01a20dc9-441a-7194-89d5-ff9b10c108d5',
        from: '2022-11-01T00:00:00.000Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/sources/{id}/merge': {
    id: '01a20dc9-441a-7194-89d5-ff9b10c108d5',
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
    createdAt: '2026-11-24T13:40:23.706Z',
  },
  'post /api/v1/desks/{desk}/disputes': {
    id: '01a20dc9-4486-726e-a8fe-446d70dac26a',
    question: 'Was the bridge hit?',
    language: 'en',
    headline: 'no_position',
    version: 1,
    createdAt: '2026-11-24T13:40:23.814Z',
  },
  'patch /api/v1/desks/{desk}/disputes/{id}': {
    id: '01a20dc9-4486-726e-a8fe-446d70dac26a',
    question: 'Was the bridge over the Tila hit?',
    language: 'en',
    headline: 'no_position',
    version: 2,
    createdAt: '2026-11-24T13:40:23.814Z',
  },
  'post /api/v1/desks/{desk}/claims': {
    id: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
    wording: 'The bridge was hit.',
    language: 'en',
    topics: ['war'],
    addressesIds: ['01a20dc9-441a-7194-89d5-ff9b10c108d5'],
    disputeId: '01a20dc9-4486-726e-a8fe-446d70dac26a',
    disputeState: 'no_position',
    version: 1,
    createdAt: '2026-11-24T13:40:23.833Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge was hit.',
        recordedAt: '2026-11-24T13:40:23.833Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claims/{id}/links': {
    id: '01a20dc9-44e4-7558-a8b2-aace4299f5b9',
    kind: 'contradicts',
    fromId: '01a20dc9-44be-7796-ae92-29b0b8da4094',
    toId: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
    status: 'suggested',
    version: 1,
    recordedAt: '2026-11-24T13:40:23.905Z',
  },
  'post /api/v1/desks/{desk}/claim-links/{id}/confirm': {
    id: '01a20dc9-44e4-7558-a8b2-aace4299f5b9',
    kind: 'contradicts',
    fromId: '01a20dc9-44be-7796-ae92-29b0b8da4094',
    toId: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
    status: 'confirmed',
    version: 2,
    recordedAt: '2026-11-24T13:40:23.905Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/links': {
    data: [
      {
        id: '01a20dc9-44e4-7558-a8b2-aace4299f5b9',
        kind: 'contradicts',
        fromId: '01a20dc9-44be-7796-ae92-29b0b8da4094',
        toId: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
        status: 'confirmed',
        version: 2,
        recordedAt: '2026-11-24T13:40:23.905Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claim-links/{id}/dismiss': {
    id: '01a20dc9-44e4-7558-a8b2-aace4299f5b9',
    kind: 'contradicts',
    fromId: '01a20dc9-44be-7796-ae92-29b0b8da4094',
    toId: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
    status: 'dismissed',
    dismissedAs: 'different_time',
    version: 3,
    recordedAt: '2026-11-24T13:40:23.905Z',
  },
  'post /api/v1/desks/{desk}/claim-links/{id}/void': {
    id: '01a20dc9-44e4-7558-a8b2-aace4299f5b9',
    kind: 'contradicts',
    fromId: '01a20dc9-44be-7796-ae92-29b0b8da4094',
    toId: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
    status: 'dismissed',
    dismissedAs: 'different_time',
    version: 4,
    voidedAt: '2026-11-24T13:40:23.966Z',
    voidReason: 'Made by mistake',
    recordedAt: '2026-11-24T13:40:23.905Z',
  },
  'patch /api/v1/desks/{desk}/claims/{id}': {
    id: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
    wording: 'The bridge over the Tila was hit.',
    language: 'en',
    topics: ['war'],
    addressesIds: ['01a20dc9-441a-7194-89d5-ff9b10c108d5'],
    disputeId: '01a20dc9-4486-726e-a8fe-446d70dac26a',
    disputeState: 'no_position',
    version: 2,
    createdAt: '2026-11-24T13:40:23.833Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge was hit.',
        recordedAt: '2026-11-24T13:40:23.833Z',
      },
      {
        version: 2,
        wording: 'The bridge over the Tila was hit.',
        recordedAt: '2026-11-24T13:40:23.981Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/statements': {
    id: '01a20dc9-4541-76e1-91f9-ccb12b36e89b',
    speakerId: '01a20dc9-441a-7194-89d5-ff9b10c108d5',
    capacity: 'official',
    principalId: '01a20dc9-441a-7194-89d5-ff9b10c108d5',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    stances: [
      {
        claimId: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
        stance: 'asserts',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-24T13:40:24.001Z',
    version: 1,
    earlier: [],
  },
  'patch /api/v1/desks/{desk}/statements/{id}': {
    id: '01a20dc9-4541-76e1-91f9-ccb12b36e89b',
    speakerId: '01a20dc9-441a-7194-89d5-ff9b10c108d5',
    capacity: 'official',
    principalId: '01a20dc9-441a-7194-89d5-ff9b10c108d5',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    locator: 'minute 3',
    stances: [
      {
        claimId: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
        stance: 'asserts',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-24T13:40:24.046Z',
    version: 2,
    reason: 'Found the place',
    earlier: [
      {
        id: '01a20dc9-4541-76e1-91f9-ccb12b36e89b',
        speakerId: '01a20dc9-441a-7194-89d5-ff9b10c108d5',
        capacity: 'official',
        principalId: '01a20dc9-441a-7194-89d5-ff9b10c108d5',
        paraphrase: 'Speaks of the bridge.',
        utteredAt: '2023-09-04T10:00:00.000Z',
        precision: 'minute',
        stances: [
          {
            claimId: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
            stance: 'asserts',
            hedge: 'none',
            basis: 'none',
          },
        ],
        recordedAt: '2026-11-24T13:40:24.001Z',
        version: 1,
      },
    ],
  },
  'get /api/v1/desks/{desk}/statements': {
    data: [
      {
        id: '01a20dc9-4557-7115-b31e-ee158bbf8fab',
        speakerId: '01a20dc9-442d-770f-b176-d43519f6c2b3',
        capacity: 'official',
        principalId: '01a20dc9-441a-7194-89d5-ff9b10c108d5',
        paraphrase: 'Speaks of the bridge.',
        utteredAt: '2023-09-04T10:00:00.000Z',
        precision: 'minute',
        stances: [
          {
            claimId: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
            stance: 'denies',
            hedge: 'none',
            basis: 'none',
          },
        ],
        recordedAt: '2026-11-24T13:40:24.023Z',
        version: 1,
      },
    ],
    nextCursor: 'W1siMDFhMjBkYzktNDU1Ny03MTE1LWIzMWUtZWUxNThiYmY4ZmFiIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/statements/{id}': {
    id: '01a20dc9-4541-76e1-91f9-ccb12b36e89b',
    speakerId: '01a20dc9-441a-7194-89d5-ff9b10c108d5',
    capacity: 'official',
    principalId: '01a20dc9-441a-7194-89d5-ff9b10c108d5',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    locator: 'minute 3',
    stances: [
      {
        claimId: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
        stance: 'asserts',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-24T13:40:24.046Z',
    version: 2,
    reason: 'Found the place',
    earlier: [
      {
        id: '01a20dc9-4541-76e1-91f9-ccb12b36e89b',
        speakerId: '01a20dc9-441a-7194-89d5-ff9b10c108d5',
        capacity: 'official',
        principalId: '01a20dc9-441a-7194-89d5-ff9b10c108d5',
        paraphrase: 'Speaks of the bridge.',
        utteredAt: '2023-09-04T10:00:00.000Z',
        precision: 'minute',
        stances: [
          {
            claimId: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
            stance: 'asserts',
            hedge: 'none',
            basis: 'none',
          },
        ],
        recordedAt: '2026-11-24T13:40:24.001Z',
        version: 1,
      },
    ],
  },
  'post /api/v1/desks/{desk}/statements/{id}/links': {
    id: '01a20dc9-4591-767d-a69d-8867ffd910d5',
    kind: 'responds_to',
    fromId: '01a20dc9-4557-7115-b31e-ee158bbf8fab',
    toId: '01a20dc9-4541-76e1-91f9-ccb12b36e89b',
    recordedAt: '2026-11-24T13:40:24.078Z',
  },
  'get /api/v1/desks/{desk}/statements/{id}/links': {
    data: [
      {
        id: '01a20dc9-4591-767d-a69d-8867ffd910d5',
        kind: 'responds_to',
        fromId: '01a20dc9-4557-7115-b31e-ee158bbf8fab',
        toId: '01a20dc9-4541-76e1-91f9-ccb12b36e89b',
        recordedAt: '2026-11-24T13:40:24.078Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/captures': {
    id: '01a20dc9-45bc-7123-81a4-d663f48e4ee1',
    sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
    mediaType: 'text/plain',
    sizeBytes: 27,
    method: 'text',
    url: 'https://example.org/post',
    capturedAt: '2026-11-24T13:40:24.124Z',
    note: 'From the channel',
    recordedAt: '2026-11-24T13:40:24.124Z',
    contentPath: '/api/v1/desks/demo/captures/01a20dc9-45bc-7123-81a4-d663f48e4ee1/content',
  },
  'get /api/v1/desks/{desk}/captures': {
    data: [
      {
        id: '01a20dc9-45bc-7123-81a4-d663f48e4ee1',
        sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
        mediaType: 'text/plain',
        sizeBytes: 27,
        method: 'text',
        url: 'https://example.org/post',
        capturedAt: '2026-11-24T13:40:24.124Z',
        note: 'From the channel',
        recordedAt: '2026-11-24T13:40:24.124Z',
        contentPath: '/api/v1/desks/demo/captures/01a20dc9-45bc-7123-81a4-d663f48e4ee1/content',
      },
    ],
  },
  'get /api/v1/desks/{desk}/captures/{id}': {
    id: '01a20dc9-45bc-7123-81a4-d663f48e4ee1',
    sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
    mediaType: 'text/plain',
    sizeBytes: 27,
    method: 'text',
    url: 'https://example.org/post',
    capturedAt: '2026-11-24T13:40:24.124Z',
    note: 'From the channel',
    recordedAt: '2026-11-24T13:40:24.124Z',
    contentPath: '/api/v1/desks/demo/captures/01a20dc9-45bc-7123-81a4-d663f48e4ee1/content',
  },
  'post /api/v1/desks/{desk}/statements/{id}/captures': {
    id: '01a20dc9-45da-74ab-9225-608eb596d8eb',
    statementId: '01a20dc9-4541-76e1-91f9-ccb12b36e89b',
    captureId: '01a20dc9-45bc-7123-81a4-d663f48e4ee1',
    recordedAt: '2026-11-24T13:40:24.153Z',
    capture: {
      id: '01a20dc9-45bc-7123-81a4-d663f48e4ee1',
      sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
      mediaType: 'text/plain',
      sizeBytes: 27,
      method: 'text',
      url: 'https://example.org/post',
      capturedAt: '2026-11-24T13:40:24.124Z',
      note: 'From the channel',
      recordedAt: '2026-11-24T13:40:24.124Z',
      contentPath: '/api/v1/desks/demo/captures/01a20dc9-45bc-7123-81a4-d663f48e4ee1/content',
    },
  },
  'get /api/v1/desks/{desk}/statements/{id}/captures': {
    data: [
      {
        id: '01a20dc9-45da-74ab-9225-608eb596d8eb',
        statementId: '01a20dc9-4541-76e1-91f9-ccb12b36e89b',
        captureId: '01a20dc9-45bc-7123-81a4-d663f48e4ee1',
        recordedAt: '2026-11-24T13:40:24.153Z',
        capture: {
          id: '01a20dc9-45bc-7123-81a4-d663f48e4ee1',
          sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
          mediaType: 'text/plain',
          sizeBytes: 27,
          method: 'text',
          url: 'https://example.org/post',
          capturedAt: '2026-11-24T13:40:24.124Z',
          note: 'From the channel',
          recordedAt: '2026-11-24T13:40:24.124Z',
          contentPath: '/api/v1/desks/demo/captures/01a20dc9-45bc-7123-81a4-d663f48e4ee1/content',
        },
      },
    ],
  },
  'get /api/v1/desks/{desk}/claims': {
    data: [
      {
        id: '01a20dc9-44be-7796-ae92-29b0b8da4094',
        wording: 'The bridge is whole.',
        language: 'en',
        topics: [],
        addressesIds: [],
        disputeId: '01a20dc9-4486-726e-a8fe-446d70dac26a',
        disputeState: 'no_position',
        version: 1,
        createdAt: '2026-11-24T13:40:23.870Z',
      },
    ],
    nextCursor: 'W1siMDFhMjBkYzktNDRiZS03Nzk2LWFlOTItMjliMGI4ZGE0MDk0Il0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/claims/{id}': {
    id: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
    wording: 'The bridge over the Tila was hit.',
    language: 'en',
    topics: ['war'],
    addressesIds: ['01a20dc9-441a-7194-89d5-ff9b10c108d5'],
    disputeId: '01a20dc9-4486-726e-a8fe-446d70dac26a',
    disputeState: 'split',
    version: 2,
    createdAt: '2026-11-24T13:40:23.833Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge was hit.',
        recordedAt: '2026-11-24T13:40:23.833Z',
      },
      {
        version: 2,
        wording: 'The bridge over the Tila was hit.',
        recordedAt: '2026-11-24T13:40:23.981Z',
      },
    ],
  },
  'get /api/v1/desks/{desk}/disputes': {
    data: [
      {
        id: '01a20dc9-4486-726e-a8fe-446d70dac26a',
        question: 'Was the bridge over the Tila hit?',
        language: 'en',
        headline: 'split',
        version: 2,
        createdAt: '2026-11-24T13:40:23.814Z',
      },
    ],
    nextCursor: 'W1siMDFhMjBkYzktNDQ4Ni03MjZlLWE4ZmUtNDQ2ZDcwZGFjMjZhIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/disputes/{id}': {
    id: '01a20dc9-4486-726e-a8fe-446d70dac26a',
    question: 'Was the bridge over the Tila hit?',
    language: 'en',
    headline: 'split',
    version: 2,
    createdAt: '2026-11-24T13:40:23.814Z',
    label: 'Split: one side contradicts itself',
    asOf: '2026-11-24T13:40:24.180Z',
    knownAt: '2026-11-24T13:40:24.180Z',
    claims: [
      {
        id: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
        wording: 'The bridge over the Tila was hit.',
        label: 'Split: one side contradicts itself',
        state: 'split',
        because: ['01a20dc9-4541-76e1-91f9-ccb12b36e89b', '01a20dc9-4557-7115-b31e-ee158bbf8fab'],
        origins: 1,
        outlets: 0,
        positions: [
          {
            principalId: '01a20dc9-441a-7194-89d5-ff9b10c108d5',
            position: 'split',
            because: ['01a20dc9-4541-76e1-91f9-ccb12b36e89b', '01a20dc9-4557-7115-b31e-ee158bbf8fab'],
            voices: [
              {
                speakerId: '01a20dc9-442d-770f-b176-d43519f6c2b3',
                statementId: '01a20dc9-4557-7115-b31e-ee158bbf8fab',
                stance: 'denies',
                utteredAt: '2023-09-04T10:00:00.000Z',
              },
              {
                speakerId: '01a20dc9-441a-7194-89d5-ff9b10c108d5',
                statementId: '01a20dc9-4541-76e1-91f9-ccb12b36e89b',
                stance: 'asserts',
                utteredAt: '2023-09-04T10:00:00.000Z',
              },
            ],
          },
        ],
      },
      {
        id: '01a20dc9-44be-7796-ae92-29b0b8da4094',
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
        statementId: '01a20dc9-4541-76e1-91f9-ccb12b36e89b',
        speakerId: '01a20dc9-441a-7194-89d5-ff9b10c108d5',
        principalId: '01a20dc9-441a-7194-89d5-ff9b10c108d5',
        stances: [
          {
            claimId: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
            stance: 'asserts',
            hedge: 'none',
            basis: 'none',
          },
        ],
      },
      {
        at: '2023-09-04T10:00:00.000Z',
        statementId: '01a20dc9-4557-7115-b31e-ee158bbf8fab',
        speakerId: '01a20dc9-442d-770f-b176-d43519f6c2b3',
        principalId: '01a20dc9-441a-7194-89d5-ff9b10c108d5',
        stances: [
          {
            claimId: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
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
        claimId: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
        principalId: '01a20dc9-441a-7194-89d5-ff9b10c108d5',
        at: '2023-09-05T10:00:00.000Z',
        statementId: '01a20dc9-45fc-74a0-8dff-ec5cf9e078f8',
        from: 'split',
        to: 'asserts',
        kind: 'hardens',
      },
    ],
  },
  'post /api/v1/desks/{desk}/statements/{id}/void': {
    id: '01a20dc9-4557-7115-b31e-ee158bbf8fab',
    speakerId: '01a20dc9-442d-770f-b176-d43519f6c2b3',
    capacity: 'official',
    principalId: '01a20dc9-441a-7194-89d5-ff9b10c108d5',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    stances: [
      {
        claimId: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
        stance: 'denies',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-24T13:40:24.023Z',
    version: 1,
    voidedAt: '2026-11-24T13:40:24.230Z',
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
    id: '01a20dc9-464a-7231-9977-7089987384fc',
    claimId: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
    recordedAt: '2026-11-24T13:40:24.263Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/evidence': {
    data: [
      {
        id: '01a20dc9-464a-7231-9977-7089987384fc',
        claimId: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
        title: 'Picture',
        kind: 'observation',
        note: 'Two spans are down.',
        direction: 'supports',
        reliability: 'B',
        credibility: 2,
        recordedAt: '2026-11-24T13:40:24.263Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claims/{id}/searches': {
    place: 'Satellite images of the week',
    words: 'Tila bridge',
    found: false,
    id: '01a20dc9-4668-70f9-ba57-4c95d5e9f061',
    claimId: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
    searchedAt: '2026-11-24T13:40:24.288Z',
    recordedAt: '2026-11-24T13:40:24.288Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/searches': {
    data: [
      {
        id: '01a20dc9-4668-70f9-ba57-4c95d5e9f061',
        claimId: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
        place: 'Satellite images of the week',
        words: 'Tila bridge',
        found: false,
        searchedAt: '2026-11-24T13:40:24.288Z',
        recordedAt: '2026-11-24T13:40:24.288Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claims/{id}/reply-requests': {
    id: '01a20dc9-468b-74f7-b6f1-80076b9d3c14',
    claimId: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
    sourceId: '01a20dc9-441a-7194-89d5-ff9b10c108d5',
    channel: 'press_office',
    question: 'Was the bridge hit?',
    sentAt: '2026-11-24T13:40:24.325Z',
    dueAt: '2026-11-25T13:40:24.325Z',
    outcome: 'awaiting',
    version: 1,
    recordedAt: '2026-11-24T13:40:24.325Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/reply-requests': {
    data: [
      {
        id: '01a20dc9-468b-74f7-b6f1-80076b9d3c14',
        claimId: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
        sourceId: '01a20dc9-441a-7194-89d5-ff9b10c108d5',
        channel: 'press_office',
        question: 'Was the bridge hit?',
        sentAt: '2026-11-24T13:40:24.325Z',
        dueAt: '2026-11-25T13:40:24.325Z',
        outcome: 'awaiting',
        version: 1,
        recordedAt: '2026-11-24T13:40:24.325Z',
      },
    ],
  },
  'get /api/v1/desks/{desk}/reply-requests/{id}': {
    id: '01a20dc9-468b-74f7-b6f1-80076b9d3c14',
    claimId: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
    sourceId: '01a20dc9-441a-7194-89d5-ff9b10c108d5',
    channel: 'press_office',
    question: 'Was the bridge hit?',
    sentAt: '2026-11-24T13:40:24.325Z',
    dueAt: '2026-11-25T13:40:24.325Z',
    outcome: 'awaiting',
    version: 1,
    recordedAt: '2026-11-24T13:40:24.325Z',
  },
  'patch /api/v1/desks/{desk}/reply-requests/{id}': {
    id: '01a20dc9-468b-74f7-b6f1-80076b9d3c14',
    claimId: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
    sourceId: '01a20dc9-441a-7194-89d5-ff9b10c108d5',
    channel: 'press_office',
    question: 'Was the bridge hit?',
    sentAt: '2026-11-24T13:40:24.325Z',
    dueAt: '2026-11-25T13:40:24.325Z',
    outcome: 'declined',
    closedAt: '2026-11-24T13:40:24.358Z',
    version: 2,
    recordedAt: '2026-11-24T13:40:24.325Z',
  },
  'post /api/v1/desks/{desk}/claims/{id}/review': {
    id: '01a20dc9-46b4-706a-9335-09ccb54708d9',
    claimId: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
    state: 'inbox',
    round: 1,
    version: 1,
    submittedAt: '2026-11-24T13:40:24.370Z',
    stepDueAt: '2026-11-25T13:40:24.370Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20dc9-4486-726e-a8fe-446d70dac26a',
      disputeState: 'uncontested',
    },
    contributors: ['01a20dc9-3b18-77ab-bb8b-923110763000'],
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
    id: '01a20dc9-46b4-706a-9335-09ccb54708d9',
    claimId: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
    state: 'queued',
    round: 1,
    version: 2,
    submittedAt: '2026-11-24T13:40:24.370Z',
    priority: 'urgent',
    dueAt: '2026-11-24T21:40:24.419Z',
    stepDueAt: '2026-11-27T13:40:24.419Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T13:40:24.419Z',
    editorId: '01a20dc9-3b31-750c-9f3b-13a0df786b7a',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20dc9-4486-726e-a8fe-446d70dac26a',
      disputeState: 'uncontested',
    },
    contributors: ['01a20dc9-3b18-77ab-bb8b-923110763000'],
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
        id: '01a20dc9-46b4-706a-9335-09ccb54708d9',
        claimId: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
        state: 'queued',
        round: 1,
        version: 2,
        submittedAt: '2026-11-24T13:40:24.370Z',
        priority: 'urgent',
        dueAt: '2026-11-24T21:40:24.419Z',
        stepDueAt: '2026-11-27T13:40:24.419Z',
        policyVersion: 1,
        holds: [],
        openReplies: 0,
        queuedAt: '2026-11-24T13:40:24.419Z',
        editorId: '01a20dc9-3b31-750c-9f3b-13a0df786b7a',
        claim: {
          topics: ['war'],
          wording: 'The bridge over the Tila was hit.',
          language: 'en',
          disputeId: '01a20dc9-4486-726e-a8fe-446d70dac26a',
          disputeState: 'uncontested',
        },
        contributors: ['01a20dc9-3b18-77ab-bb8b-923110763000'],
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
      'W1siMjAyNi0xMS0yNCIsIjIwMjYtMTEtMjRUMTM6NDA6MjQuNDE5WiIsIjAxYTIwZGM5LTQ2YjQtNzA2YS05MzM1LTA5Y2NiNTQ3MDhkOSJdLCJbW1wibmV4dFwiLFwiZHVlXCJdXSJd',
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/take': {
    id: '01a20dc9-46b4-706a-9335-09ccb54708d9',
    claimId: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
    state: 'researching',
    round: 1,
    version: 3,
    submittedAt: '2026-11-24T13:40:24.370Z',
    priority: 'urgent',
    dueAt: '2026-11-24T21:40:24.419Z',
    stepDueAt: '2026-11-27T13:40:24.491Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T13:40:24.419Z',
    assigneeId: '01a20dc9-3b18-77ab-bb8b-923110763000',
    editorId: '01a20dc9-3b31-750c-9f3b-13a0df786b7a',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20dc9-4486-726e-a8fe-446d70dac26a',
      disputeState: 'uncontested',
    },
    contributors: ['01a20dc9-3b18-77ab-bb8b-923110763000'],
    lease: {
      fence: 1,
      expiresAt: '2026-11-24T13:55:24.491Z',
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
    id: '01a20dc9-46b4-706a-9335-09ccb54708d9',
    claimId: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
    state: 'queued',
    round: 1,
    version: 6,
    submittedAt: '2026-11-24T13:40:24.370Z',
    priority: 'urgent',
    dueAt: '2026-11-24T21:40:24.419Z',
    stepDueAt: '2026-11-27T13:40:24.610Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T13:40:24.419Z',
    editorId: '01a20dc9-3b31-750c-9f3b-13a0df786b7a',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20dc9-4486-726e-a8fe-446d70dac26a',
      disputeState: 'uncontested',
    },
    contributors: ['01a20dc9-3b18-77ab-bb8b-923110763000'],
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
    id: '01a20dc9-46b4-706a-9335-09ccb54708d9',
    claimId: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
    state: 'researching',
    round: 1,
    version: 5,
    submittedAt: '2026-11-24T13:40:24.370Z',
    priority: 'urgent',
    dueAt: '2026-11-24T21:40:24.419Z',
    stepDueAt: '2026-11-27T13:40:24.577Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T13:40:24.419Z',
    assigneeId: '01a20dc9-3b18-77ab-bb8b-923110763000',
    editorId: '01a20dc9-3b31-750c-9f3b-13a0df786b7a',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20dc9-4486-726e-a8fe-446d70dac26a',
      disputeState: 'uncontested',
    },
    contributors: ['01a20dc9-3b18-77ab-bb8b-923110763000'],
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
      id: '01a20dc9-46b4-706a-9335-09ccb54708d9',
      claimId: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
      state: 'researching',
      round: 1,
      version: 7,
      submittedAt: '2026-11-24T13:40:24.370Z',
      priority: 'urgent',
      dueAt: '2026-11-24T21:40:24.419Z',
      stepDueAt: '2026-11-27T13:40:24.628Z',
      policyVersion: 1,
      holds: [],
      openReplies: 0,
      queuedAt: '2026-11-24T13:40:24.419Z',
      assigneeId: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
      editorId: '01a20dc9-3b31-750c-9f3b-13a0df786b7a',
      claim: {
        topics: ['war'],
        wording: 'The bridge over the Tila was hit.',
        language: 'en',
        disputeId: '01a20dc9-4486-726e-a8fe-446d70dac26a',
        disputeState: 'uncontested',
      },
      contributors: ['01a20dc9-3b18-77ab-bb8b-923110763000'],
      lease: {
        fence: 3,
        expiresAt: '2026-11-24T13:55:24.628Z',
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
      expiresAt: '2026-11-24T13:55:24.628Z',
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/lease': {
    fence: 3,
    expiresAt: '2026-11-24T13:55:24.645Z',
  },
  'patch /api/v1/desks/{desk}/reviews/{id}/draft': {
    id: '01a20dc9-46b4-706a-9335-09ccb54708d9',
    claimId: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
    state: 'researching',
    round: 1,
    version: 7,
    submittedAt: '2026-11-24T13:40:24.370Z',
    priority: 'urgent',
    dueAt: '2026-11-24T21:40:24.419Z',
    stepDueAt: '2026-11-27T13:40:24.628Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T13:40:24.419Z',
    assigneeId: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
    editorId: '01a20dc9-3b31-750c-9f3b-13a0df786b7a',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20dc9-4486-726e-a8fe-446d70dac26a',
      disputeState: 'uncontested',
    },
    contributors: ['01a20dc9-3b18-77ab-bb8b-923110763000', '01a20dc9-3b5b-7397-b862-daa775d4a0dd'],
    lease: {
      fence: 3,
      expiresAt: '2026-11-24T13:55:24.654Z',
    },
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
      savedAt: '2026-11-24T13:40:24.654Z',
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
    id: '01a20dc9-46b4-706a-9335-09ccb54708d9',
    claimId: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
    state: 'second_read',
    round: 1,
    version: 10,
    submittedAt: '2026-11-24T13:40:24.370Z',
    priority: 'urgent',
    dueAt: '2026-11-24T21:40:24.419Z',
    stepDueAt: '2026-11-25T13:40:24.741Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T13:40:24.419Z',
    assigneeId: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
    editorId: '01a20dc9-3b31-750c-9f3b-13a0df786b7a',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20dc9-4486-726e-a8fe-446d70dac26a',
      disputeState: 'uncontested',
    },
    contributors: ['01a20dc9-3b18-77ab-bb8b-923110763000', '01a20dc9-3b5b-7397-b862-daa775d4a0dd'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
      savedAt: '2026-11-24T13:40:24.654Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
      proposedAt: '2026-11-24T13:40:24.741Z',
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
        proposedBy: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
        proposedAt: '2026-11-24T13:40:24.671Z',
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
    id: '01a20dc9-46b4-706a-9335-09ccb54708d9',
    claimId: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
    state: 'researching',
    round: 1,
    version: 9,
    submittedAt: '2026-11-24T13:40:24.370Z',
    priority: 'urgent',
    dueAt: '2026-11-24T21:40:24.419Z',
    stepDueAt: '2026-11-27T13:40:24.699Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T13:40:24.419Z',
    assigneeId: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
    editorId: '01a20dc9-3b31-750c-9f3b-13a0df786b7a',
    returned: {
      at: '2026-11-24T13:40:24.699Z',
      by: '01a20dc9-3b31-750c-9f3b-13a0df786b7a',
      reason: 'returned',
      comment: 'Name its source.',
    },
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20dc9-4486-726e-a8fe-446d70dac26a',
      disputeState: 'uncontested',
    },
    contributors: ['01a20dc9-3b18-77ab-bb8b-923110763000', '01a20dc9-3b5b-7397-b862-daa775d4a0dd'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
      savedAt: '2026-11-24T13:40:24.654Z',
    },
    verdict: {
      number: 1,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A picture shows it.',
      cites: [],
      proposedBy: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
      proposedAt: '2026-11-24T13:40:24.671Z',
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
    id: '01a20dc9-46b4-706a-9335-09ccb54708d9',
    claimId: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
    state: 'sign_off',
    round: 1,
    version: 11,
    submittedAt: '2026-11-24T13:40:24.370Z',
    priority: 'urgent',
    dueAt: '2026-11-24T21:40:24.419Z',
    stepDueAt: '2026-11-25T13:40:24.777Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T13:40:24.419Z',
    assigneeId: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
    editorId: '01a20dc9-3b31-750c-9f3b-13a0df786b7a',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20dc9-4486-726e-a8fe-446d70dac26a',
      disputeState: 'uncontested',
    },
    contributors: ['01a20dc9-3b18-77ab-bb8b-923110763000', '01a20dc9-3b5b-7397-b862-daa775d4a0dd'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
      savedAt: '2026-11-24T13:40:24.654Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
      proposedAt: '2026-11-24T13:40:24.741Z',
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
        proposedBy: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
        proposedAt: '2026-11-24T13:40:24.671Z',
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
    id: '01a20dc9-46b4-706a-9335-09ccb54708d9',
    claimId: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
    state: 'approved',
    round: 1,
    version: 12,
    submittedAt: '2026-11-24T13:40:24.370Z',
    priority: 'urgent',
    dueAt: '2026-11-24T21:40:24.419Z',
    stepDueAt: '2026-11-25T13:40:24.806Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T13:40:24.419Z',
    assigneeId: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
    editorId: '01a20dc9-3b31-750c-9f3b-13a0df786b7a',
    signedAt: '2026-11-24T13:40:24.806Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20dc9-4486-726e-a8fe-446d70dac26a',
      disputeState: 'uncontested',
    },
    contributors: ['01a20dc9-3b18-77ab-bb8b-923110763000', '01a20dc9-3b5b-7397-b862-daa775d4a0dd'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
      savedAt: '2026-11-24T13:40:24.654Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
      proposedAt: '2026-11-24T13:40:24.741Z',
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
        proposedBy: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
        proposedAt: '2026-11-24T13:40:24.671Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20dc9-3b31-750c-9f3b-13a0df786b7a',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T13:40:24.806Z',
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
    id: '01a20dc9-46b4-706a-9335-09ccb54708d9',
    claimId: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
    state: 'approved',
    round: 1,
    version: 13,
    submittedAt: '2026-11-24T13:40:24.370Z',
    priority: 'urgent',
    dueAt: '2026-11-24T21:40:24.419Z',
    stepDueAt: '2026-11-25T13:40:24.806Z',
    clockPausedAt: '2026-11-24T13:40:24.863Z',
    policyVersion: 1,
    holds: [
      {
        at: '2026-11-24T13:40:24.863+00:00',
        by: '01a20dc9-3b31-750c-9f3b-13a0df786b7a',
        kind: 'legal',
        reason: 'Counsel reads it first.',
      },
    ],
    openReplies: 0,
    queuedAt: '2026-11-24T13:40:24.419Z',
    assigneeId: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
    editorId: '01a20dc9-3b31-750c-9f3b-13a0df786b7a',
    signedAt: '2026-11-24T13:40:24.806Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20dc9-4486-726e-a8fe-446d70dac26a',
      disputeState: 'uncontested',
    },
    contributors: ['01a20dc9-3b18-77ab-bb8b-923110763000', '01a20dc9-3b5b-7397-b862-daa775d4a0dd'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
      savedAt: '2026-11-24T13:40:24.654Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
      proposedAt: '2026-11-24T13:40:24.741Z',
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
        proposedBy: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
        proposedAt: '2026-11-24T13:40:24.671Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20dc9-3b31-750c-9f3b-13a0df786b7a',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T13:40:24.806Z',
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
    id: '01a20dc9-46b4-706a-9335-09ccb54708d9',
    claimId: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
    state: 'approved',
    round: 1,
    version: 14,
    submittedAt: '2026-11-24T13:40:24.370Z',
    priority: 'urgent',
    dueAt: '2026-11-24T21:40:24.450Z',
    stepDueAt: '2026-11-25T13:40:24.837Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T13:40:24.419Z',
    assigneeId: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
    editorId: '01a20dc9-3b31-750c-9f3b-13a0df786b7a',
    signedAt: '2026-11-24T13:40:24.806Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20dc9-4486-726e-a8fe-446d70dac26a',
      disputeState: 'uncontested',
    },
    contributors: ['01a20dc9-3b18-77ab-bb8b-923110763000', '01a20dc9-3b5b-7397-b862-daa775d4a0dd'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
      savedAt: '2026-11-24T13:40:24.654Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
      proposedAt: '2026-11-24T13:40:24.741Z',
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
        proposedBy: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
        proposedAt: '2026-11-24T13:40:24.671Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20dc9-3b31-750c-9f3b-13a0df786b7a',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T13:40:24.806Z',
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
    id: '01a20dc9-46b4-706a-9335-09ccb54708d9',
    claimId: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
    state: 'approved',
    round: 1,
    version: 15,
    submittedAt: '2026-11-24T13:40:24.370Z',
    priority: 'urgent',
    dueAt: '2026-11-24T21:40:24.450Z',
    stepDueAt: '2026-11-25T13:40:24.837Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    scheduledAt: '2100-01-01T06:00:00.000Z',
    scheduledBy: '01a20dc9-3b31-750c-9f3b-13a0df786b7a',
    queuedAt: '2026-11-24T13:40:24.419Z',
    assigneeId: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
    editorId: '01a20dc9-3b31-750c-9f3b-13a0df786b7a',
    signedAt: '2026-11-24T13:40:24.806Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20dc9-4486-726e-a8fe-446d70dac26a',
      disputeState: 'uncontested',
    },
    contributors: ['01a20dc9-3b18-77ab-bb8b-923110763000', '01a20dc9-3b5b-7397-b862-daa775d4a0dd'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
      savedAt: '2026-11-24T13:40:24.654Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
      proposedAt: '2026-11-24T13:40:24.741Z',
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
        proposedBy: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
        proposedAt: '2026-11-24T13:40:24.671Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20dc9-3b31-750c-9f3b-13a0df786b7a',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T13:40:24.806Z',
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
    id: '01a20dc9-46b4-706a-9335-09ccb54708d9',
    claimId: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
    state: 'published',
    round: 1,
    version: 16,
    submittedAt: '2026-11-24T13:40:24.370Z',
    priority: 'urgent',
    dueAt: '2026-11-24T21:40:24.450Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T13:40:24.419Z',
    assigneeId: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
    editorId: '01a20dc9-3b31-750c-9f3b-13a0df786b7a',
    signedAt: '2026-11-24T13:40:24.806Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20dc9-4486-726e-a8fe-446d70dac26a',
      disputeState: 'uncontested',
    },
    contributors: ['01a20dc9-3b18-77ab-bb8b-923110763000', '01a20dc9-3b5b-7397-b862-daa775d4a0dd'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
      savedAt: '2026-11-24T13:40:24.654Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
      proposedAt: '2026-11-24T13:40:24.741Z',
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
        proposedBy: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
        proposedAt: '2026-11-24T13:40:24.671Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20dc9-3b31-750c-9f3b-13a0df786b7a',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T13:40:24.806Z',
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
    id: '01a20dc9-46b4-706a-9335-09ccb54708d9',
    claimId: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
    state: 'published',
    round: 1,
    version: 17,
    submittedAt: '2026-11-24T13:40:24.370Z',
    priority: 'urgent',
    dueAt: '2026-11-24T21:40:24.450Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T13:40:24.419Z',
    assigneeId: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
    editorId: '01a20dc9-3b31-750c-9f3b-13a0df786b7a',
    signedAt: '2026-11-24T13:40:24.806Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20dc9-4486-726e-a8fe-446d70dac26a',
      disputeState: 'uncontested',
    },
    contributors: ['01a20dc9-3b18-77ab-bb8b-923110763000', '01a20dc9-3b31-750c-9f3b-13a0df786b7a'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
      savedAt: '2026-11-24T13:40:24.654Z',
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
      proposedBy: '01a20dc9-3b31-750c-9f3b-13a0df786b7a',
      proposedAt: '2026-11-24T13:40:25.023Z',
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
        proposedBy: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
        proposedAt: '2026-11-24T13:40:24.671Z',
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
        proposedBy: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
        proposedAt: '2026-11-24T13:40:24.741Z',
        label: 'True',
        votes: [
          {
            memberId: '01a20dc9-3b31-750c-9f3b-13a0df786b7a',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-24T13:40:24.806Z',
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
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/withdraw': {
    id: '01a20dc9-46b4-706a-9335-09ccb54708d9',
    claimId: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
    state: 'published',
    round: 1,
    version: 18,
    submittedAt: '2026-11-24T13:40:24.370Z',
    priority: 'urgent',
    dueAt: '2026-11-24T21:40:24.450Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    withdrawal: {
      at: '2026-11-24T13:40:25.109Z',
      by: '01a20dc9-3b31-750c-9f3b-13a0df786b7a',
      reason: 'The picture is of another bridge.',
    },
    queuedAt: '2026-11-24T13:40:24.419Z',
    assigneeId: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
    editorId: '01a20dc9-3b31-750c-9f3b-13a0df786b7a',
    signedAt: '2026-11-24T13:40:24.806Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20dc9-4486-726e-a8fe-446d70dac26a',
      disputeState: 'uncontested',
    },
    contributors: ['01a20dc9-3b18-77ab-bb8b-923110763000', '01a20dc9-3b31-750c-9f3b-13a0df786b7a'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
      savedAt: '2026-11-24T13:40:24.654Z',
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
      proposedBy: '01a20dc9-3b31-750c-9f3b-13a0df786b7a',
      proposedAt: '2026-11-24T13:40:25.023Z',
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
        proposedBy: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
        proposedAt: '2026-11-24T13:40:24.671Z',
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
        proposedBy: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
        proposedAt: '2026-11-24T13:40:24.741Z',
        label: 'True',
        votes: [
          {
            memberId: '01a20dc9-3b31-750c-9f3b-13a0df786b7a',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-24T13:40:24.806Z',
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
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/reopen': {
    id: '01a20dc9-46b4-706a-9335-09ccb54708d9',
    claimId: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
    state: 'queued',
    round: 2,
    version: 19,
    submittedAt: '2026-11-24T13:40:24.370Z',
    priority: 'urgent',
    dueAt: '2026-11-24T21:40:24.450Z',
    stepDueAt: '2026-11-27T13:40:25.137Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T13:40:25.137Z',
    editorId: '01a20dc9-3b31-750c-9f3b-13a0df786b7a',
    returned: {
      at: '2026-11-24T13:40:25.137Z',
      by: '01a20dc9-3b31-750c-9f3b-13a0df786b7a',
      reason: 'reopened',
      comment: 'It is denied now.',
    },
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20dc9-4486-726e-a8fe-446d70dac26a',
      disputeState: 'uncontested',
    },
    contributors: ['01a20dc9-3b18-77ab-bb8b-923110763000', '01a20dc9-3b31-750c-9f3b-13a0df786b7a'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
      savedAt: '2026-11-24T13:40:24.654Z',
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
      proposedBy: '01a20dc9-3b31-750c-9f3b-13a0df786b7a',
      proposedAt: '2026-11-24T13:40:25.023Z',
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
        proposedBy: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
        proposedAt: '2026-11-24T13:40:24.671Z',
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
        proposedBy: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
        proposedAt: '2026-11-24T13:40:24.741Z',
        label: 'True',
        votes: [
          {
            memberId: '01a20dc9-3b31-750c-9f3b-13a0df786b7a',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-24T13:40:24.806Z',
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
    },
  },
  'get /api/v1/desks/{desk}/reviews': {
    data: [
      {
        id: '01a20dc9-46b4-706a-9335-09ccb54708d9',
        claimId: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
        state: 'queued',
        round: 2,
        version: 19,
        submittedAt: '2026-11-24T13:40:24.370Z',
        priority: 'urgent',
        dueAt: '2026-11-24T21:40:24.450Z',
        stepDueAt: '2026-11-27T13:40:25.137Z',
        policyVersion: 1,
        holds: [],
        openReplies: 0,
        queuedAt: '2026-11-24T13:40:25.137Z',
        editorId: '01a20dc9-3b31-750c-9f3b-13a0df786b7a',
        returned: {
          at: '2026-11-24T13:40:25.137Z',
          by: '01a20dc9-3b31-750c-9f3b-13a0df786b7a',
          reason: 'reopened',
          comment: 'It is denied now.',
        },
        claim: {
          topics: ['war'],
          wording: 'The bridge over the Tila was hit.',
          language: 'en',
          disputeId: '01a20dc9-4486-726e-a8fe-446d70dac26a',
          disputeState: 'uncontested',
        },
        contributors: ['01a20dc9-3b18-77ab-bb8b-923110763000', '01a20dc9-3b31-750c-9f3b-13a0df786b7a'],
        draft: {
          summary: 'A picture shows',
          savedBy: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
          savedAt: '2026-11-24T13:40:24.654Z',
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
          proposedBy: '01a20dc9-3b31-750c-9f3b-13a0df786b7a',
          proposedAt: '2026-11-24T13:40:25.023Z',
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
            proposedBy: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
            proposedAt: '2026-11-24T13:40:24.671Z',
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
            proposedBy: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
            proposedAt: '2026-11-24T13:40:24.741Z',
            label: 'True',
            votes: [
              {
                memberId: '01a20dc9-3b31-750c-9f3b-13a0df786b7a',
                approve: true,
                rating: 'true',
                rationale: 'It bears it.',
                votedAt: '2026-11-24T13:40:24.806Z',
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
        },
      },
    ],
    nextCursor: 'W1siMDFhMjBkYzktNDZiNC03MDZhLTkzMzUtMDljY2I1NDcwOGQ5Il0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/reviews/{id}': {
    id: '01a20dc9-46b4-706a-9335-09ccb54708d9',
    claimId: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
    state: 'queued',
    round: 2,
    version: 19,
    submittedAt: '2026-11-24T13:40:24.370Z',
    priority: 'urgent',
    dueAt: '2026-11-24T21:40:24.450Z',
    stepDueAt: '2026-11-27T13:40:25.137Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T13:40:25.137Z',
    editorId: '01a20dc9-3b31-750c-9f3b-13a0df786b7a',
    returned: {
      at: '2026-11-24T13:40:25.137Z',
      by: '01a20dc9-3b31-750c-9f3b-13a0df786b7a',
      reason: 'reopened',
      comment: 'It is denied now.',
    },
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20dc9-4486-726e-a8fe-446d70dac26a',
      disputeState: 'uncontested',
    },
    contributors: ['01a20dc9-3b18-77ab-bb8b-923110763000', '01a20dc9-3b31-750c-9f3b-13a0df786b7a'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
      savedAt: '2026-11-24T13:40:24.654Z',
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
      proposedBy: '01a20dc9-3b31-750c-9f3b-13a0df786b7a',
      proposedAt: '2026-11-24T13:40:25.023Z',
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
        proposedBy: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
        proposedAt: '2026-11-24T13:40:24.671Z',
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
        proposedBy: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
        proposedAt: '2026-11-24T13:40:24.741Z',
        label: 'True',
        votes: [
          {
            memberId: '01a20dc9-3b31-750c-9f3b-13a0df786b7a',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-24T13:40:24.806Z',
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
    },
  },
  'get /api/v1/desks/{desk}/rating-scales': {
    data: [
      {
        id: '01a20dc9-3a4d-7403-9e2d-22fdc0cc7ae8',
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
    id: '01a20dc9-49e4-702e-811e-3c3d304a02a5',
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
    id: '01a20dc9-49f3-7227-806c-94255ef14fc2',
    reviewId: '01a20dc9-46b4-706a-9335-09ccb54708d9',
    memberId: '01a20dc9-3b18-77ab-bb8b-923110763000',
    reason: 'Nobody else here reads the language.',
    proposedBy: '01a20dc9-3b31-750c-9f3b-13a0df786b7a',
    proposedAt: '2026-11-24T13:40:25.200Z',
  },
  'post /api/v1/desks/{desk}/reviews/{id}/conflict-overrides/{overrideId}/confirm': {
    id: '01a20dc9-49f3-7227-806c-94255ef14fc2',
    reviewId: '01a20dc9-46b4-706a-9335-09ccb54708d9',
    memberId: '01a20dc9-3b18-77ab-bb8b-923110763000',
    reason: 'Nobody else here reads the language.',
    proposedBy: '01a20dc9-3b31-750c-9f3b-13a0df786b7a',
    proposedAt: '2026-11-24T13:40:25.200Z',
    confirmedBy: '01a20dc9-3ad6-75ea-b8e7-ad74a9200fd8',
    confirmedAt: '2026-11-24T13:40:25.226Z',
  },
  'get /api/v1/desks/{desk}/reviews/{id}/conflict-overrides': {
    data: [
      {
        id: '01a20dc9-49f3-7227-806c-94255ef14fc2',
        reviewId: '01a20dc9-46b4-706a-9335-09ccb54708d9',
        memberId: '01a20dc9-3b18-77ab-bb8b-923110763000',
        reason: 'Nobody else here reads the language.',
        proposedBy: '01a20dc9-3b31-750c-9f3b-13a0df786b7a',
        proposedAt: '2026-11-24T13:40:25.200Z',
        confirmedBy: '01a20dc9-3ad6-75ea-b8e7-ad74a9200fd8',
        confirmedAt: '2026-11-24T13:40:25.226Z',
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
    id: '01a20dc9-4a3e-7125-9d2a-251b078141c5',
    claimId: '01a20dc9-4a30-763d-87dc-6751a17f8bb2',
    state: 'merged',
    round: 1,
    version: 2,
    submittedAt: '2026-11-24T13:40:25.277Z',
    policyVersion: 2,
    holds: [],
    openReplies: 0,
    mergedIntoId: '01a20dc9-46b4-706a-9335-09ccb54708d9',
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
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/decline': {
    id: '01a20dc9-4a27-76b6-a1f9-f6f54e2ba48f',
    claimId: '01a20dc9-44be-7796-ae92-29b0b8da4094',
    state: 'declined',
    round: 1,
    version: 2,
    submittedAt: '2026-11-24T13:40:25.255Z',
    policyVersion: 2,
    holds: [],
    openReplies: 0,
    declineReason: 'opinion',
    claim: {
      topics: [],
      wording: 'The bridge is whole.',
      language: 'en',
      disputeId: '01a20dc9-4486-726e-a8fe-446d70dac26a',
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
    },
  },
  'post /api/v1/desks/{desk}/claims/{id}/void': {
    id: '01a20dc9-44be-7796-ae92-29b0b8da4094',
    wording: 'The bridge is whole.',
    language: 'en',
    topics: [],
    addressesIds: [],
    disputeId: '01a20dc9-4486-726e-a8fe-446d70dac26a',
    disputeState: 'no_position',
    review: {
      id: '01a20dc9-4a27-76b6-a1f9-f6f54e2ba48f',
      state: 'declined',
    },
    version: 2,
    voidedAt: '2026-11-24T13:40:25.368Z',
    voidReason: 'Recorded twice',
    createdAt: '2026-11-24T13:40:23.870Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge is whole.',
        recordedAt: '2026-11-24T13:40:23.870Z',
      },
    ],
  },
  'get /api/v1/desks/{desk}/notifications': {
    data: [
      {
        id: '01a20dc9-48cb-7343-a78a-cafbc344a0d1',
        type: 'review.lifted',
        title: 'A hold on a review was lifted',
        subject: {
          kind: 'review',
          id: '01a20dc9-46b4-706a-9335-09ccb54708d9',
        },
        reviewId: '01a20dc9-46b4-706a-9335-09ccb54708d9',
        claim: {
          id: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
          wording: 'The bridge over the Tila was hit.',
        },
        actor: {
          id: '01a20dc9-3b10-702f-a0a5-c47b7bc4bf3e',
          name: 'Edith Lang',
        },
        payload: {
          to: 'approved',
          from: 'approved',
          kind: 'legal',
          changes: {},
        },
        createdAt: '2026-11-24T13:40:24.894Z',
      },
    ],
    nextCursor: 'W1siMDFhMjBkYzktNDhjYi03MzQzLWE3OGEtY2FmYmMzNDRhMGQxIl0sIltbXCJ1bnJlYWRcIixmYWxzZV1dIl0',
    count: 4,
    unreadCount: 4,
  },
  'post /api/v1/desks/{desk}/notifications/{id}/read': {
    id: '01a20dc9-48cb-7343-a78a-cafbc344a0d1',
    type: 'review.lifted',
    title: 'A hold on a review was lifted',
    subject: {
      kind: 'review',
      id: '01a20dc9-46b4-706a-9335-09ccb54708d9',
    },
    reviewId: '01a20dc9-46b4-706a-9335-09ccb54708d9',
    claim: {
      id: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
      wording: 'The bridge over the Tila was hit.',
    },
    actor: {
      id: '01a20dc9-3b10-702f-a0a5-c47b7bc4bf3e',
      name: 'Edith Lang',
    },
    payload: {
      to: 'approved',
      from: 'approved',
      kind: 'legal',
      changes: {},
    },
    createdAt: '2026-11-24T13:40:24.894Z',
    readAt: '2026-11-24T13:40:25.394Z',
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
          id: '01a20dc9-44be-7796-ae92-29b0b8da4094',
        },
        actor: {
          id: '01a20dc9-3a81-7022-8ddc-91b3eba5f347',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T13:40:25.368Z',
        payload: {
          reason: 'Recorded twice',
          changes: {
            voidedAt: {
              after: '2026-11-24T13:40:25.368Z',
            },
            voidReason: {
              after: 'Recorded twice',
            },
          },
          disputeIds: ['01a20dc9-4486-726e-a8fe-446d70dac26a'],
        },
      },
      {
        seq: 225,
        type: 'review.declined',
        subject: {
          kind: 'review',
          id: '01a20dc9-4a27-76b6-a1f9-f6f54e2ba48f',
        },
        reviewId: '01a20dc9-4a27-76b6-a1f9-f6f54e2ba48f',
        actor: {
          id: '01a20dc9-3b10-702f-a0a5-c47b7bc4bf3e',
          name: 'Edith Lang',
        },
        at: '2026-11-24T13:40:25.339Z',
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
          id: '01a20dc9-441a-7194-89d5-ff9b10c108d5',
        },
        actor: {
          id: '01a20dc9-3a81-7022-8ddc-91b3eba5f347',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T13:40:23.706Z',
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
          id: '01a20dc9-441a-7194-89d5-ff9b10c108d5',
        },
        actor: {
          id: '01a20dc9-3a81-7022-8ddc-91b3eba5f347',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T13:40:23.742Z',
        text: 'Changed nothing of the source.',
      },
    ],
    nextCursor:
      'W1sxNjFdLCJbW1wiaWRcIixcIjAxYTIwZGM5LTQ0MWEtNzE5NC04OWQ1LWZmOWIxMGMxMDhkNVwiXSxbXCJvZlwiLFwic291cmNlXCJdXSJd',
  },
  'get /api/v1/desks/{desk}/claims/{id}/history': {
    data: [
      {
        seq: 167,
        type: 'claim.created',
        subject: {
          kind: 'claim',
          id: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
        },
        actor: {
          id: '01a20dc9-3a81-7022-8ddc-91b3eba5f347',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T13:40:23.833Z',
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
            after: '01a20dc9-4486-726e-a8fe-446d70dac26a',
          },
          addressesIds: {
            after: ['01a20dc9-441a-7194-89d5-ff9b10c108d5'],
          },
        },
      },
      {
        seq: 169,
        type: 'claim_link.created',
        subject: {
          kind: 'claim_link',
          id: '01a20dc9-44e4-7558-a8b2-aace4299f5b9',
        },
        actor: {
          id: '01a20dc9-3a81-7022-8ddc-91b3eba5f347',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T13:40:23.905Z',
        text: 'Suggested the link «contradicts».',
        changes: {
          kind: {
            after: 'contradicts',
          },
          toId: {
            after: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
          },
          fromId: {
            after: '01a20dc9-44be-7796-ae92-29b0b8da4094',
          },
          status: {
            after: 'suggested',
          },
        },
      },
    ],
    nextCursor:
      'W1sxNjldLCJbW1wiaWRcIixcIjAxYTIwZGM5LTQ0OWEtNzNkNy1hOTdlLTNjNWM5MDc1Njk0ZFwiXSxbXCJvZlwiLFwiY2xhaW1cIl1dIl0',
  },
  'get /api/v1/desks/{desk}/disputes/{id}/history': {
    data: [
      {
        seq: 165,
        type: 'dispute.created',
        subject: {
          kind: 'dispute',
          id: '01a20dc9-4486-726e-a8fe-446d70dac26a',
        },
        actor: {
          id: '01a20dc9-3a81-7022-8ddc-91b3eba5f347',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T13:40:23.814Z',
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
          id: '01a20dc9-4486-726e-a8fe-446d70dac26a',
        },
        actor: {
          id: '01a20dc9-3a81-7022-8ddc-91b3eba5f347',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T13:40:23.825Z',
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
      'W1sxNjZdLCJbW1wiaWRcIixcIjAxYTIwZGM5LTQ0ODYtNzI2ZS1hOGZlLTQ0NmQ3MGRhYzI2YVwiXSxbXCJvZlwiLFwiZGlzcHV0ZVwiXV0iXQ',
  },
  'get /api/v1/desks/{desk}/statements/{id}/history': {
    data: [
      {
        seq: 174,
        type: 'statement.recorded',
        subject: {
          kind: 'statement',
          id: '01a20dc9-4541-76e1-91f9-ccb12b36e89b',
        },
        actor: {
          id: '01a20dc9-3a81-7022-8ddc-91b3eba5f347',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T13:40:24.001Z',
        text: 'Recorded a statement.',
        changes: {
          stances: {
            after: [
              {
                basis: 'none',
                hedge: 'none',
                stance: 'asserts',
                claimId: '01a20dc9-449a-73d7-a97e-3c5c9075694d',
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
            after: '01a20dc9-441a-7194-89d5-ff9b10c108d5',
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
          id: '01a20dc9-4541-76e1-91f9-ccb12b36e89b',
        },
        actor: {
          id: '01a20dc9-3a81-7022-8ddc-91b3eba5f347',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T13:40:24.046Z',
        text: 'Corrected locator of a statement: Found the place.',
        changes: {
          locator: {
            after: 'minute 3',
          },
        },
      },
    ],
    nextCursor:
      'W1sxODBdLCJbW1wiaWRcIixcIjAxYTIwZGM5LTQ1NDEtNzZlMS05MWY5LWNjYjEyYjM2ZTg5YlwiXSxbXCJvZlwiLFwic3RhdGVtZW50XCJdXSJd',
  },
  'get /api/v1/desks/{desk}/reviews/{id}/history': {
    data: [
      {
        seq: 194,
        type: 'review.submitted',
        subject: {
          kind: 'review',
          id: '01a20dc9-46b4-706a-9335-09ccb54708d9',
        },
        reviewId: '01a20dc9-46b4-706a-9335-09ccb54708d9',
        actor: {
          id: '01a20dc9-3a81-7022-8ddc-91b3eba5f347',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T13:40:24.370Z',
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
          id: '01a20dc9-46b4-706a-9335-09ccb54708d9',
        },
        reviewId: '01a20dc9-46b4-706a-9335-09ccb54708d9',
        actor: {
          id: '01a20dc9-3b10-702f-a0a5-c47b7bc4bf3e',
          name: 'Edith Lang',
        },
        at: '2026-11-24T13:40:24.419Z',
        text: 'Accepted it into the queue, with priority urgent.',
        changes: {
          state: {
            after: 'queued',
            before: 'inbox',
          },
          dueAt: {
            after: '2026-11-24T21:40:24.419Z',
          },
          editorId: {
            after: '01a20dc9-3b31-750c-9f3b-13a0df786b7a',
          },
        },
      },
    ],
    nextCursor:
      'W1sxOTVdLCJbW1wiaWRcIixcIjAxYTIwZGM5LTQ2YjQtNzA2YS05MzM1LTA5Y2NiNTQ3MDhkOVwiXSxbXCJvZlwiLFwicmV2aWV3XCJdXSJd',
  },
  'get /api/v1/desks/{desk}/insight': {
    from: '2026-08-26T13:40:25.456Z',
    to: '2026-11-24T13:40:25.456Z',
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
        memberId: '01a20dc9-3b5b-7397-b862-daa775d4a0dd',
        name: 'Carmen Ruiz',
        held: 0,
        limit: 12,
        proposed: 2,
        passed: 4,
        signed: 0,
      },
      {
        memberId: '01a20dc9-3b18-77ab-bb8b-923110763000',
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
          disputeId: '01a20dc9-3c7b-70af-8c68-53c1066b259b',
          question: 'Are Russia and North Korea taking their talks about arms to the level of their leaders?',
          claims: [
            {
              claimId: '01a20dc9-3c88-7756-b95a-5890a483c80d',
              wording: 'Kim Jong Un expects talks with Russia about arms to go on at the level of leaders.',
              affirmedBy: [
                {
                  id: '01a20dc9-3c0c-71f5-9c1b-eb83cc439f13',
                  name: 'United States',
                },
              ],
            },
            {
              claimId: '01a20dc9-3c9e-75a3-8292-bcf2f6e28d5a',
              wording: 'Russia and North Korea are discussing joint military exercises.',
              rating: 'mostly_true',
              leaning: 'true',
              affirmedBy: [
                {
                  id: '01a20dc9-3b7f-7152-ae5e-e1e463d3a3a7',
                  name: 'Russia',
                },
              ],
            },
          ],
        },
        {
          disputeId: '01a20dc9-3b79-7687-a6ee-2a818798c278',
          question:
            'Did Russian drones land on Romanian soil in the attack on the Danube ports on the night of 3 to 4 September 2023?',
          claims: [
            {
              claimId: '01a20dc9-3b9b-7713-8eaf-5c570be1df22',
              wording: 'Russian drones fell on Romanian territory during the night of 3 to 4 September 2023.',
              rating: 'unproven',
              leaning: 'other',
              affirmedBy: [
                {
                  id: '01a20dc9-3b7e-75c6-915f-707ba4995e18',
                  name: 'Romania',
                },
                {
                  id: '01a20dc9-3b7b-70d3-a81f-e6c22c01f091',
                  name: 'Ukraine',
                },
              ],
            },
            {
              claimId: '01a20dc9-3ba4-74e2-91b5-b0af8182269b',
              wording: 'The drones that fell on Romanian territory detonated there.',
              affirmedBy: [
                {
                  id: '01a20dc9-3b7b-70d3-a81f-e6c22c01f091',
                  name: 'Ukraine',
                },
              ],
            },
          ],
        },
      ],
      principals: [
        {
          id: '01a20dc9-3b7e-75c6-915f-707ba4995e18',
          name: 'Romania',
          ratings: {
            true: 0,
            false: 0,
            other: 1,
          },
        },
        {
          id: '01a20dc9-3b7f-7152-ae5e-e1e463d3a3a7',
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
    id: '01a20dc9-3bef-75c9-a8df-f88a723e5081',
    kind: 'case',
    state: 'done',
    createdAt: '2026-11-24T13:40:21.494Z',
    created: {
      claims: {
        fell: '01a20dc9-3b9b-7713-8eaf-5c570be1df22',
        debris: '01a20dc9-3bae-7056-9139-a2c8d5de4db5',
        outside: '01a20dc9-3bb9-7537-bb50-3c8ea2bf5e7f',
        russian: '01a20dc9-3bb3-71e8-8985-43fd3a24be16',
        detonated: '01a20dc9-3ba4-74e2-91b5-b0af8182269b',
      },
      sources: {
        kuleba: '01a20dc9-3b88-745b-86eb-a6d8ad26b3ba',
        'ro-mfa': '01a20dc9-3b85-7423-a13e-6f0639c5085b',
        'ro-mod': '01a20dc9-3b83-72cb-bec6-988b478e4099',
        russia: '01a20dc9-3b7f-7152-ae5e-e1e463d3a3a7',
        tilvar: '01a20dc9-3b8b-77c4-aed9-9880d2657d69',
        'ua-mfa': '01a20dc9-3b81-725b-b0e5-b00c37c3dc2c',
        romania: '01a20dc9-3b7e-75c6-915f-707ba4995e18',
        ukraine: '01a20dc9-3b7b-70d3-a81f-e6c22c01f091',
        iohannis: '01a20dc9-3b8b-77c4-aed9-9599d99ce19f',
        odobescu: '01a20dc9-3b89-71b9-b304-a8b6917a6f0e',
        nikolenko: '01a20dc9-3b87-75a5-b9a2-f1d19fec5d94',
        'ua-border': '01a20dc9-3b80-73d2-94d4-22b066dd8152',
      },
      statements: {
        s0: '01a20dc9-3bca-7167-977c-023931b3e978',
        s1: '01a20dc9-3bca-7167-977c-064e52479636',
        s2: '01a20dc9-3bca-7167-977c-0bbc5b0036bb',
        s3: '01a20dc9-3bca-7167-977c-0cd097c72766',
        s4: '01a20dc9-3bca-7167-977c-139d6dfe48cd',
        s5: '01a20dc9-3bca-7167-977c-176de4e386bb',
        s6: '01a20dc9-3bca-7167-977c-18c143ace1a6',
        s7: '01a20dc9-3bca-7167-977c-1c1a16acdf93',
      },
    },
    ignored: [],
    disputeId: '01a20dc9-3b79-7687-a6ee-2a818798c278',
  },
  'get /api/v1/desks/{desk}/imports/{id}': {
    id: '01a20dc9-3bef-75c9-a8df-f88a723e5081',
    kind: 'case',
    state: 'done',
    createdAt: '2026-11-24T13:40:21.494Z',
    created: {
      claims: {
        fell: '01a20dc9-3b9b-7713-8eaf-5c570be1df22',
        debris: '01a20dc9-3bae-7056-9139-a2c8d5de4db5',
        outside: '01a20dc9-3bb9-7537-bb50-3c8ea2bf5e7f',
        russian: '01a20dc9-3bb3-71e8-8985-43fd3a24be16',
        detonated: '01a20dc9-3ba4-74e2-91b5-b0af8182269b',
      },
      sources: {
        kuleba: '01a20dc9-3b88-745b-86eb-a6d8ad26b3ba',
        'ro-mfa': '01a20dc9-3b85-7423-a13e-6f0639c5085b',
        'ro-mod': '01a20dc9-3b83-72cb-bec6-988b478e4099',
        russia: '01a20dc9-3b7f-7152-ae5e-e1e463d3a3a7',
        tilvar: '01a20dc9-3b8b-77c4-aed9-9880d2657d69',
        'ua-mfa': '01a20dc9-3b81-725b-b0e5-b00c37c3dc2c',
        romania: '01a20dc9-3b7e-75c6-915f-707ba4995e18',
        ukraine: '01a20dc9-3b7b-70d3-a81f-e6c22c01f091',
        iohannis: '01a20dc9-3b8b-77c4-aed9-9599d99ce19f',
        odobescu: '01a20dc9-3b89-71b9-b304-a8b6917a6f0e',
        nikolenko: '01a20dc9-3b87-75a5-b9a2-f1d19fec5d94',
        'ua-border': '01a20dc9-3b80-73d2-94d4-22b066dd8152',
      },
      statements: {
        s0: '01a20dc9-3bca-7167-977c-023931b3e978',
        s1: '01a20dc9-3bca-7167-977c-064e52479636',
        s2: '01a20dc9-3bca-7167-977c-0bbc5b0036bb',
        s3: '01a20dc9-3bca-7167-977c-0cd097c72766',
        s4: '01a20dc9-3bca-7167-977c-139d6dfe48cd',
        s5: '01a20dc9-3bca-7167-977c-176de4e386bb',
        s6: '01a20dc9-3bca-7167-977c-18c143ace1a6',
        s7: '01a20dc9-3bca-7167-977c-1c1a16acdf93',
      },
    },
    ignored: [],
    disputeId: '01a20dc9-3b79-7687-a6ee-2a818798c278',
  },
  'post /api/v1/session/tokens': {
    id: '01a20dc9-4b1e-72cb-8a0f-3a45b5e8f61a',
    name: 'nightly export',
    createdAt: '2026-11-24T13:40:25.501Z',
    expiresAt: '2027-02-22T13:40:25.501Z',
    secret: 'cct_shown_this_once',
  },
  'get /api/v1/session/tokens': {
    data: [
      {
        id: '01a20dc9-4b1e-72cb-8a0f-3a45b5e8f61a',
        name: 'nightly export',
        createdAt: '2026-11-24T13:40:25.501Z',
        expiresAt: '2027-02-22T13:40:25.501Z',
      },
    ],
  },
};
