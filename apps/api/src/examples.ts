/** Answers of the API, by method and path: made by `npm run examples` from the demo desk, and compared by a test. */
export const EXAMPLES: Readonly<Record<string, unknown>> = {
  'get /api/v1/session': {
    user: {
      id: '01a20d93-6785-7446-9344-597dff78283a',
      email: 'checker@demo.example',
      name: 'Chidi Okafor',
    },
    desks: [
      {
        id: '01a20d93-672d-7351-8f00-91a28cf40455',
        slug: 'demo',
        name: 'Demo desk',
        memberId: '01a20d93-6796-7688-a448-8bb56a1fdd74',
        roles: ['fact_checker'],
      },
    ],
  },
  'post /api/v1/session': {
    user: {
      id: '01a20d93-6785-7446-9344-597dff78283a',
      email: 'checker@demo.example',
      name: 'Chidi Okafor',
    },
    desks: [
      {
        id: '01a20d93-672d-7351-8f00-91a28cf40455',
        slug: 'demo',
        name: 'Demo desk',
        memberId: '01a20d93-6796-7688-a448-8bb56a1fdd74',
        roles: ['fact_checker'],
      },
    ],
  },
  'get /api/v1/desks/{desk}/members': {
    data: [
      {
        id: '01a20d93-6796-7688-a448-8bb56a1fdd74',
        userId: '01a20d93-6785-7446-9344-597dff78283a',
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
        id: '01a20d93-67b4-7400-b437-a404e5dfcb69',
        userId: '01a20d93-67ad-70ed-9a09-479f47603657',
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
    id: '01a20d93-67d1-7465-a78c-e082e723ed88',
    userId: '01a20d93-67b7-70ae-8043-0cd07045381a',
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
    deputyId: '01a20d93-6796-7688-a448-8bb56a1fdd74',
    optOuts: {
      topics: ['torture'],
      media: ['video'],
    },
  },
  'get /api/v1/desks/{desk}/members/{id}': {
    id: '01a20d93-67d1-7465-a78c-e082e723ed88',
    userId: '01a20d93-67b7-70ae-8043-0cd07045381a',
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
    deputyId: '01a20d93-6796-7688-a448-8bb56a1fdd74',
    optOuts: {
      topics: ['torture'],
      media: ['video'],
    },
  },
  'post /api/v1/desks/{desk}/members/{id}/absences': {
    id: '01a20d93-6c0e-730c-9f7f-c24c772de664',
    memberId: '01a20d93-67d1-7465-a78c-e082e723ed88',
    kind: 'away',
    startsAt: '2031-07-07T00:00:00.000Z',
    endsAt: '2031-07-21T00:00:00.000Z',
    note: 'Summer holidays',
    createdAt: '2026-11-24T12:41:34.990Z',
  },
  'get /api/v1/desks/{desk}/members/{id}/absences': {
    data: [
      {
        id: '01a20d93-6c0e-730c-9f7f-c24c772de664',
        memberId: '01a20d93-67d1-7465-a78c-e082e723ed88',
        kind: 'away',
        startsAt: '2031-07-07T00:00:00.000Z',
        endsAt: '2031-07-21T00:00:00.000Z',
        note: 'Summer holidays',
        createdAt: '2026-11-24T12:41:34.990Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/members/{id}/conflicts': {
    id: '01a20d93-6c1d-731a-82f5-94345267836c',
    memberId: '01a20d93-67d1-7465-a78c-e082e723ed88',
    kind: 'topic',
    topic: 'shipping',
    reason: 'Holds shares in a shipping company.',
    createdAt: '2026-11-24T12:41:35.004Z',
  },
  'get /api/v1/desks/{desk}/members/{id}/conflicts': {
    data: [
      {
        id: '01a20d93-6c1d-731a-82f5-94345267836c',
        memberId: '01a20d93-67d1-7465-a78c-e082e723ed88',
        kind: 'topic',
        topic: 'shipping',
        reason: 'Holds shares in a shipping company.',
        createdAt: '2026-11-24T12:41:35.004Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/sources': {
    id: '01a20d93-6c28-775f-b7e2-157d77d48eef',
    kind: 'institution',
    name: 'Ministry of National Defence of Romania',
    aliases: [],
    country: 'RO',
    version: 1,
    createdAt: '2026-11-24T12:41:35.016Z',
  },
  'get /api/v1/desks/{desk}/sources': {
    data: [
      {
        id: '01a20d93-6844-7578-a827-1921d74db8b2',
        kind: 'person',
        name: 'Adrienne Watson',
        aliases: [],
        version: 1,
        createdAt: '2026-11-24T12:41:34.020Z',
      },
    ],
    nextCursor: 'W1siQWRyaWVubmUgV2F0c29uIiwiMDFhMjBkOTMtNjg0NC03NTc4LWE4MjctMTkyMWQ3NGRiOGIyIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/sources/{id}': {
    id: '01a20d93-6c28-775f-b7e2-157d77d48eef',
    kind: 'institution',
    name: 'Ministry of National Defence of Romania',
    aliases: [],
    country: 'RO',
    version: 1,
    createdAt: '2026-11-24T12:41:35.016Z',
  },
  'patch /api/v1/desks/{desk}/sources/{id}': {
    id: '01a20d93-6c28-775f-b7e2-157d77d48eef',
    kind: 'institution',
    name: 'Ministry of National Defence of Romania',
    aliases: [],
    country: 'RO',
    version: 2,
    createdAt: '2026-11-24T12:41:35.016Z',
  },
  'post /api/v1/desks/{desk}/sources/{id}/tenures': {
    id: '01a20d93-6c43-7309-b2fa-6d6e7e2b6af0',
    personId: '01a20d93-6c2f-76ae-90cc-1279a887f90b',
    office: 'Minister',
    institutionId: '01a20d93-6c28-775f-b7e2-157d77d48eef',
    speaksForId: '01a20d93-6c28-775f-b7e2-157d77d48eef',
    from: '2022-11-01T00:00:00.000Z',
  },
  'get /api/v1/desks/{desk}/sources/{id}/tenures': {
    data: [
      {
        id: '01a20d93-6c43-7309-b2fa-6d6e7e2b6af0',
        personId: '01a20d93-6c2f-76ae-90cc-1279a887f90b',
        office: 'Minister',
        institutionId: '01a20d93-6c28-775f-b7e2-157d77d48eef',
        speaksForId: '01a20d93-6c28-775f-b7e2-157d77d48eef',
        from: '2022-11-01T00:00:00.000Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/sources/{id}/merge': {
    id: '01a20d93-6c28-775f-b7e2-157d77d48eef',
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
    createdAt: '2026-11-24T12:41:35.016Z',
  },
  'post /api/v1/desks/{desk}/disputes': {
    id: '01a20d93-6c61-762b-9ad3-4a7e997b5fed',
    question: 'Was the bridge hit?',
    language: 'en',
    headline: 'no_position',
    version: 1,
    createdAt: '2026-11-24T12:41:35.073Z',
  },
  'patch /api/v1/desks/{desk}/disputes/{id}': {
    id: '01a20d93-6c61-762b-9ad3-4a7e997b5fed',
    question: 'Was the bridge over the Tila hit?',
    language: 'en',
    headline: 'no_position',
    version: 2,
    createdAt: '2026-11-24T12:41:35.073Z',
  },
  'post /api/v1/desks/{desk}/claims': {
    id: '01a20d93-6c6c-74c4-b5aa-f158d0de9ef7',
    wording: 'The bridge was hit.',
    language: 'en',
    topics: ['war'],
    addressesIds: ['01a20d93-6c28-775f-b7e2-157d77d48eef'],
    disputeId: '01a20d93-6c61-762b-9ad3-4a7e997b5fed',
    disputeState: 'no_position',
    version: 1,
    createdAt: '2026-11-24T12:41:35.084Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge was hit.',
        recordedAt: '2026-11-24T12:41:35.084Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claims/{id}/links': {
    id: '01a20d93-6c8a-731a-a6f0-b351c71fbc9d',
    kind: 'contradicts',
    fromId: '01a20d93-6c7c-727e-8ccc-4f97b4852e66',
    toId: '01a20d93-6c6c-74c4-b5aa-f158d0de9ef7',
    status: 'suggested',
    version: 1,
    recordedAt: '2026-11-24T12:41:35.113Z',
  },
  'post /api/v1/desks/{desk}/claim-links/{id}/confirm': {
    id: '01a20d93-6c8a-731a-a6f0-b351c71fbc9d',
    kind: 'contradicts',
    fromId: '01a20d93-6c7c-727e-8ccc-4f97b4852e66',
    toId: '01a20d93-6c6c-74c4-b5aa-f158d0de9ef7',
    status: 'confirmed',
    version: 2,
    recordedAt: '2026-11-24T12:41:35.113Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/links': {
    data: [
      {
        id: '01a20d93-6c8a-731a-a6f0-b351c71fbc9d',
        kind: 'contradicts',
        fromId: '01a20d93-6c7c-727e-8ccc-4f97b4852e66',
        toId: '01a20d93-6c6c-74c4-b5aa-f158d0de9ef7',
        status: 'confirmed',
        version: 2,
        recordedAt: '2026-11-24T12:41:35.113Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claim-links/{id}/dismiss': {
    id: '01a20d93-6c8a-731a-a6f0-b351c71fbc9d',
    kind: 'contradicts',
    fromId: '01a20d93-6c7c-727e-8ccc-4f97b4852e66',
    toId: '01a20d93-6c6c-74c4-b5aa-f158d0de9ef7',
    status: 'dismissed',
    dismissedAs: 'different_time',
    version: 3,
    recordedAt: '2026-11-24T12:41:35.113Z',
  },
  'post /api/v1/desks/{desk}/claim-links/{id}/void': {
    id: '01a20d93-6c8a-731a-a6f0-b351c71fbc9d',
    kind: 'contradicts',
    fromId: '01a20d93-6c7c-727e-8ccc-4f97b4852e66',
    toId: '01a20d93-6c6c-74c4-b5aa-f158d0de9ef7',
    status: 'dismissed',
    dismissedAs: 'different_time',
    version: 4,
    voidedAt: '2026-11-24T12:41:35.152Z',
    voidReason: 'Made by mistake',
    recordedAt: '2026-11-24T12:41:35.113Z',
  },
  'patch /api/v1/desks/{desk}/claims/{id}': {
    id: '01a20d93-6c6c-74c4-b5aa-f158d0de9ef7',
    wording: 'The bridge over the Tila was hit.',
    language: 'en',
    topics: ['war'],
    addressesIds: ['01a20d93-6c28-775f-b7e2-157d77d48eef'],
    disputeId: '01a20d93-6c61-762b-9ad3-4a7e997b5fed',
    disputeState: 'no_position',
    version: 2,
    createdAt: '2026-11-24T12:41:35.084Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge was hit.',
        recordedAt: '2026-11-24T12:41:35.084Z',
      },
      {
        version: 2,
        wording: 'The bridge over the Tila was hit.',
        recordedAt: '2026-11-24T12:41:35.161Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/statements': {
    id: '01a20d93-6cc2-7428-8acc-e773febfaf35',
    speakerId: '01a20d93-6c28-775f-b7e2-157d77d48eef',
    capacity: 'official',
    principalId: '01a20d93-6c28-775f-b7e2-157d77d48eef',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    stances: [
      {
        claimId: '01a20d93-6c6c-74c4-b5aa-f158d0de9ef7',
        stance: 'asserts',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-24T12:41:35.170Z',
    version: 1,
    earlier: [],
  },
  'patch /api/v1/desks/{desk}/statements/{id}': {
    id: '01a20d93-6cc2-7428-8acc-e773febfaf35',
    speakerId: '01a20d93-6c28-775f-b7e2-157d77d48eef',
    capacity: 'official',
    principalId: '01a20d93-6c28-775f-b7e2-157d77d48eef',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    locator: 'minute 3',
    stances: [
      {
        claimId: '01a20d93-6c6c-74c4-b5aa-f158d0de9ef7',
        stance: 'asserts',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-24T12:41:35.196Z',
    version: 2,
    reason: 'Found the place',
    earlier: [
      {
        id: '01a20d93-6cc2-7428-8acc-e773febfaf35',
        speakerId: '01a20d93-6c28-775f-b7e2-157d77d48eef',
        capacity: 'official',
        principalId: '01a20d93-6c28-775f-b7e2-157d77d48eef',
        paraphrase: 'Speaks of the bridge.',
        utteredAt: '2023-09-04T10:00:00.000Z',
        precision: 'minute',
        stances: [
          {
            claimId: '01a20d93-6c6c-74c4-b5aa-f158d0de9ef7',
            stance: 'asserts',
            hedge: 'none',
            basis: 'none',
          },
        ],
        recordedAt: '2026-11-24T12:41:35.170Z',
        version: 1,
      },
    ],
  },
  'get /api/v1/desks/{desk}/statements': {
    data: [
      {
        id: '01a20d93-6ccf-77f1-8a6c-f44d2f9acb3f',
        speakerId: '01a20d93-6c2f-76ae-90cc-1279a887f90b',
        capacity: 'official',
        principalId: '01a20d93-6c28-775f-b7e2-157d77d48eef',
        paraphrase: 'Speaks of the bridge.',
        utteredAt: '2023-09-04T10:00:00.000Z',
        precision: 'minute',
        stances: [
          {
            claimId: '01a20d93-6c6c-74c4-b5aa-f158d0de9ef7',
            stance: 'denies',
            hedge: 'none',
            basis: 'none',
          },
        ],
        recordedAt: '2026-11-24T12:41:35.183Z',
        version: 1,
      },
    ],
    nextCursor: 'W1siMDFhMjBkOTMtNmNjZi03N2YxLThhNmMtZjQ0ZDJmOWFjYjNmIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/statements/{id}': {
    id: '01a20d93-6cc2-7428-8acc-e773febfaf35',
    speakerId: '01a20d93-6c28-775f-b7e2-157d77d48eef',
    capacity: 'official',
    principalId: '01a20d93-6c28-775f-b7e2-157d77d48eef',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    locator: 'minute 3',
    stances: [
      {
        claimId: '01a20d93-6c6c-74c4-b5aa-f158d0de9ef7',
        stance: 'asserts',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-24T12:41:35.196Z',
    version: 2,
    reason: 'Found the place',
    earlier: [
      {
        id: '01a20d93-6cc2-7428-8acc-e773febfaf35',
        speakerId: '01a20d93-6c28-775f-b7e2-157d77d48eef',
        capacity: 'official',
        principalId: '01a20d93-6c28-775f-b7e2-157d77d48eef',
        paraphrase: 'Speaks of the bridge.',
        utteredAt: '2023-09-04T10:00:00.000Z',
        precision: 'minute',
        stances: [
          {
            claimId: '01a20d93-6c6c-74c4-b5aa-f158d0de9ef7',
            stance: 'asserts',
            hedge: 'none',
            basis: 'none',
          },
        ],
        recordedAt: '2026-11-24T12:41:35.170Z',
        version: 1,
      },
    ],
  },
  'post /api/v1/desks/{desk}/statements/{id}/links': {
    id: '01a20d93-6cf0-7057-a0a2-915721fca0c1',
    kind: 'responds_to',
    fromId: '01a20d93-6ccf-77f1-8a6c-f44d2f9acb3f',
    toId: '01a20d93-6cc2-7428-8acc-e773febfaf35',
    recordedAt: '2026-11-24T12:41:35.215Z',
  },
  'get /api/v1/desks/{desk}/statements/{id}/links': {
    data: [
      {
        id: '01a20d93-6cf0-7057-a0a2-915721fca0c1',
        kind: 'responds_to',
        fromId: '01a20d93-6ccf-77f1-8a6c-f44d2f9acb3f',
        toId: '01a20d93-6cc2-7428-8acc-e773febfaf35',
        recordedAt: '2026-11-24T12:41:35.215Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/captures': {
    id: '01a20d93-6d01-709b-a665-f390157d41ec',
    sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
    mediaType: 'text/plain',
    sizeBytes: 27,
    method: 'text',
    url: 'https://example.org/post',
    capturedAt: '2026-11-24T12:41:35.232Z',
    note: 'From the channel',
    recordedAt: '2026-11-24T12:41:35.232Z',
    contentPath: '/api/v1/desks/demo/captures/01a20d93-6d01-709b-a665-f390157d41ec/content',
  },
  'get /api/v1/desks/{desk}/captures': {
    data: [
      {
        id: '01a20d93-6d01-709b-a665-f390157d41ec',
        sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
        mediaType: 'text/plain',
        sizeBytes: 27,
        method: 'text',
        url: 'https://example.org/post',
        capturedAt: '2026-11-24T12:41:35.232Z',
        note: 'From the channel',
        recordedAt: '2026-11-24T12:41:35.232Z',
        contentPath: '/api/v1/desks/demo/captures/01a20d93-6d01-709b-a665-f390157d41ec/content',
      },
    ],
  },
  'get /api/v1/desks/{desk}/captures/{id}': {
    id: '01a20d93-6d01-709b-a665-f390157d41ec',
    sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
    mediaType: 'text/plain',
    sizeBytes: 27,
    method: 'text',
    url: 'https://example.org/post',
    capturedAt: '2026-11-24T12:41:35.232Z',
    note: 'From the channel',
    recordedAt: '2026-11-24T12:41:35.232Z',
    contentPath: '/api/v1/desks/demo/captures/01a20d93-6d01-709b-a665-f390157d41ec/content',
  },
  'post /api/v1/desks/{desk}/statements/{id}/captures': {
    id: '01a20d93-6d0e-7493-b476-ad02237e65a9',
    statementId: '01a20d93-6cc2-7428-8acc-e773febfaf35',
    captureId: '01a20d93-6d01-709b-a665-f390157d41ec',
    recordedAt: '2026-11-24T12:41:35.245Z',
    capture: {
      id: '01a20d93-6d01-709b-a665-f390157d41ec',
      sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
      mediaType: 'text/plain',
      sizeBytes: 27,
      method: 'text',
      url: 'https://example.org/post',
      capturedAt: '2026-11-24T12:41:35.232Z',
      note: 'From the channel',
      recordedAt: '2026-11-24T12:41:35.232Z',
      contentPath: '/api/v1/desks/demo/captures/01a20d93-6d01-709b-a665-f390157d41ec/content',
    },
  },
  'get /api/v1/desks/{desk}/statements/{id}/captures': {
    data: [
      {
        id: '01a20d93-6d0e-7493-b476-ad02237e65a9',
        statementId: '01a20d93-6cc2-7428-8acc-e773febfaf35',
        captureId: '01a20d93-6d01-709b-a665-f390157d41ec',
        recordedAt: '2026-11-24T12:41:35.245Z',
        capture: {
          id: '01a20d93-6d01-709b-a665-f390157d41ec',
          sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
          mediaType: 'text/plain',
          sizeBytes: 27,
          method: 'text',
          url: 'https://example.org/post',
          capturedAt: '2026-11-24T12:41:35.232Z',
          note: 'From the channel',
          recordedAt: '2026-11-24T12:41:35.232Z',
          contentPath: '/api/v1/desks/demo/captures/01a20d93-6d01-709b-a665-f390157d41ec/content',
        },
      },
    ],
  },
  'get /api/v1/desks/{desk}/claims': {
    data: [
      {
        id: '01a20d93-6c7c-727e-8ccc-4f97b4852e66',
        wording: 'The bridge is whole.',
        language: 'en',
        topics: [],
        addressesIds: [],
        disputeId: '01a20d93-6c61-762b-9ad3-4a7e997b5fed',
        disputeState: 'no_position',
        version: 1,
        createdAt: '2026-11-24T12:41:35.100Z',
      },
    ],
    nextCursor: 'W1siMDFhMjBkOTMtNmM3Yy03MjdlLThjY2MtNGY5N2I0ODUyZTY2Il0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/claims/{id}': {
    id: '01a20d93-6c6c-74c4-b5aa-f158d0de9ef7',
    wording: 'The bridge over the Tila was hit.',
    language: 'en',
    topics: ['war'],
    addressesIds: ['01a20d93-6c28-775f-b7e2-157d77d48eef'],
    disputeId: '01a20d93-6c61-762b-9ad3-4a7e997b5fed',
    disputeState: 'split',
    version: 2,
    createdAt: '2026-11-24T12:41:35.084Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge was hit.',
        recordedAt: '2026-11-24T12:41:35.084Z',
      },
      {
        version: 2,
        wording: 'The bridge over the Tila was hit.',
        recordedAt: '2026-11-24T12:41:35.161Z',
      },
    ],
  },
  'get /api/v1/desks/{desk}/disputes': {
    data: [
      {
        id: '01a20d93-6c61-762b-9ad3-4a7e997b5fed',
        question: 'Was the bridge over the Tila hit?',
        language: 'en',
        headline: 'split',
        version: 2,
        createdAt: '2026-11-24T12:41:35.073Z',
      },
    ],
    nextCursor: 'W1siMDFhMjBkOTMtNmM2MS03NjJiLTlhZDMtNGE3ZTk5N2I1ZmVkIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/disputes/{id}': {
    id: '01a20d93-6c61-762b-9ad3-4a7e997b5fed',
    question: 'Was the bridge over the Tila hit?',
    language: 'en',
    headline: 'split',
    version: 2,
    createdAt: '2026-11-24T12:41:35.073Z',
    label: 'Split: one side contradicts itself',
    asOf: '2026-11-24T12:41:35.267Z',
    knownAt: '2026-11-24T12:41:35.267Z',
    claims: [
      {
        id: '01a20d93-6c6c-74c4-b5aa-f158d0de9ef7',
        wording: 'The bridge over the Tila was hit.',
        label: 'Split: one side contradicts itself',
        state: 'split',
        because: ['01a20d93-6cc2-7428-8acc-e773febfaf35', '01a20d93-6ccf-77f1-8a6c-f44d2f9acb3f'],
        origins: 1,
        outlets: 0,
        positions: [
          {
            principalId: '01a20d93-6c28-775f-b7e2-157d77d48eef',
            position: 'split',
            because: ['01a20d93-6cc2-7428-8acc-e773febfaf35', '01a20d93-6ccf-77f1-8a6c-f44d2f9acb3f'],
            voices: [
              {
                speakerId: '01a20d93-6c2f-76ae-90cc-1279a887f90b',
                statementId: '01a20d93-6ccf-77f1-8a6c-f44d2f9acb3f',
                stance: 'denies',
                utteredAt: '2023-09-04T10:00:00.000Z',
              },
              {
                speakerId: '01a20d93-6c28-775f-b7e2-157d77d48eef',
                statementId: '01a20d93-6cc2-7428-8acc-e773febfaf35',
                stance: 'asserts',
                utteredAt: '2023-09-04T10:00:00.000Z',
              },
            ],
          },
        ],
      },
      {
        id: '01a20d93-6c7c-727e-8ccc-4f97b4852e66',
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
        statementId: '01a20d93-6cc2-7428-8acc-e773febfaf35',
        speakerId: '01a20d93-6c28-775f-b7e2-157d77d48eef',
        principalId: '01a20d93-6c28-775f-b7e2-157d77d48eef',
        stances: [
          {
            claimId: '01a20d93-6c6c-74c4-b5aa-f158d0de9ef7',
            stance: 'asserts',
            hedge: 'none',
            basis: 'none',
          },
        ],
      },
      {
        at: '2023-09-04T10:00:00.000Z',
        statementId: '01a20d93-6ccf-77f1-8a6c-f44d2f9acb3f',
        speakerId: '01a20d93-6c2f-76ae-90cc-1279a887f90b',
        principalId: '01a20d93-6c28-775f-b7e2-157d77d48eef',
        stances: [
          {
            claimId: '01a20d93-6c6c-74c4-b5aa-f158d0de9ef7',
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
        claimId: '01a20d93-6c6c-74c4-b5aa-f158d0de9ef7',
        principalId: '01a20d93-6c28-775f-b7e2-157d77d48eef',
        at: '2023-09-05T10:00:00.000Z',
        statementId: '01a20d93-6d29-77d6-bc28-0ea3a309a1fe',
        from: 'split',
        to: 'asserts',
        kind: 'hardens',
      },
    ],
  },
  'post /api/v1/desks/{desk}/statements/{id}/void': {
    id: '01a20d93-6ccf-77f1-8a6c-f44d2f9acb3f',
    speakerId: '01a20d93-6c2f-76ae-90cc-1279a887f90b',
    capacity: 'official',
    principalId: '01a20d93-6c28-775f-b7e2-157d77d48eef',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    stances: [
      {
        claimId: '01a20d93-6c6c-74c4-b5aa-f158d0de9ef7',
        stance: 'denies',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-24T12:41:35.183Z',
    version: 1,
    voidedAt: '2026-11-24T12:41:35.290Z',
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
    id: '01a20d93-6d46-757d-89ee-12a3bfc9d295',
    claimId: '01a20d93-6c6c-74c4-b5aa-f158d0de9ef7',
    recordedAt: '2026-11-24T12:41:35.301Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/evidence': {
    data: [
      {
        id: '01a20d93-6d46-757d-89ee-12a3bfc9d295',
        claimId: '01a20d93-6c6c-74c4-b5aa-f158d0de9ef7',
        title: 'Picture',
        kind: 'observation',
        note: 'Two spans are down.',
        direction: 'supports',
        reliability: 'B',
        credibility: 2,
        recordedAt: '2026-11-24T12:41:35.301Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claims/{id}/searches': {
    place: 'Satellite images of the week',
    words: 'Tila bridge',
    found: false,
    id: '01a20d93-6d50-700a-aa24-2b8156cc3e45',
    claimId: '01a20d93-6c6c-74c4-b5aa-f158d0de9ef7',
    searchedAt: '2026-11-24T12:41:35.312Z',
    recordedAt: '2026-11-24T12:41:35.312Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/searches': {
    data: [
      {
        id: '01a20d93-6d50-700a-aa24-2b8156cc3e45',
        claimId: '01a20d93-6c6c-74c4-b5aa-f158d0de9ef7',
        place: 'Satellite images of the week',
        words: 'Tila bridge',
        found: false,
        searchedAt: '2026-11-24T12:41:35.312Z',
        recordedAt: '2026-11-24T12:41:35.312Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claims/{id}/reply-requests': {
    id: '01a20d93-6d5a-7392-8902-1bb5ee677876',
    claimId: '01a20d93-6c6c-74c4-b5aa-f158d0de9ef7',
    sourceId: '01a20d93-6c28-775f-b7e2-157d77d48eef',
    channel: 'press_office',
    question: 'Was the bridge hit?',
    sentAt: '2026-11-24T12:41:35.321Z',
    dueAt: '2026-11-25T12:41:35.321Z',
    outcome: 'awaiting',
    version: 1,
    recordedAt: '2026-11-24T12:41:35.321Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/reply-requests': {
    data: [
      {
        id: '01a20d93-6d5a-7392-8902-1bb5ee677876',
        claimId: '01a20d93-6c6c-74c4-b5aa-f158d0de9ef7',
        sourceId: '01a20d93-6c28-775f-b7e2-157d77d48eef',
        channel: 'press_office',
        question: 'Was the bridge hit?',
        sentAt: '2026-11-24T12:41:35.321Z',
        dueAt: '2026-11-25T12:41:35.321Z',
        outcome: 'awaiting',
        version: 1,
        recordedAt: '2026-11-24T12:41:35.321Z',
      },
    ],
  },
  'get /api/v1/desks/{desk}/reply-requests/{id}': {
    id: '01a20d93-6d5a-7392-8902-1bb5ee677876',
    claimId: '01a20d93-6c6c-74c4-b5aa-f158d0de9ef7',
    sourceId: '01a20d93-6c28-775f-b7e2-157d77d48eef',
    channel: 'press_office',
    question: 'Was the bridge hit?',
    sentAt: '2026-11-24T12:41:35.321Z',
    dueAt: '2026-11-25T12:41:35.321Z',
    outcome: 'awaiting',
    version: 1,
    recordedAt: '2026-11-24T12:41:35.321Z',
  },
  'patch /api/v1/desks/{desk}/reply-requests/{id}': {
    id: '01a20d93-6d5a-7392-8902-1bb5ee677876',
    claimId: '01a20d93-6c6c-74c4-b5aa-f158d0de9ef7',
    sourceId: '01a20d93-6c28-775f-b7e2-157d77d48eef',
    channel: 'press_office',
    question: 'Was the bridge hit?',
    sentAt: '2026-11-24T12:41:35.321Z',
    dueAt: '2026-11-25T12:41:35.321Z',
    outcome: 'declined',
    closedAt: '2026-11-24T12:41:35.338Z',
    version: 2,
    recordedAt: '2026-11-24T12:41:35.321Z',
  },
  'post /api/v1/desks/{desk}/claims/{id}/review': {
    id: '01a20d93-6d6f-70d6-b67d-6864fb3fd683',
    claimId: '01a20d93-6c6c-74c4-b5aa-f158d0de9ef7',
    state: 'inbox',
    round: 1,
    version: 1,
    submittedAt: '2026-11-24T12:41:35.342Z',
    stepDueAt: '2026-11-25T12:41:35.342Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d93-6c61-762b-9ad3-4a7e997b5fed',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d93-6796-7688-a448-8bb56a1fdd74'],
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
    id: '01a20d93-6d6f-70d6-b67d-6864fb3fd683',
    claimId: '01a20d93-6c6c-74c4-b5aa-f158d0de9ef7',
    state: 'queued',
    round: 1,
    version: 2,
    submittedAt: '2026-11-24T12:41:35.342Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:41:35.356Z',
    stepDueAt: '2026-11-27T12:41:35.356Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:41:35.356Z',
    editorId: '01a20d93-67c1-715d-b0f2-4e3f717eedd7',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d93-6c61-762b-9ad3-4a7e997b5fed',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d93-6796-7688-a448-8bb56a1fdd74'],
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
        id: '01a20d93-6d6f-70d6-b67d-6864fb3fd683',
        claimId: '01a20d93-6c6c-74c4-b5aa-f158d0de9ef7',
        state: 'queued',
        round: 1,
        version: 2,
        submittedAt: '2026-11-24T12:41:35.342Z',
        priority: 'urgent',
        dueAt: '2026-11-24T20:41:35.356Z',
        stepDueAt: '2026-11-27T12:41:35.356Z',
        policyVersion: 1,
        holds: [],
        openReplies: 0,
        queuedAt: '2026-11-24T12:41:35.356Z',
        editorId: '01a20d93-67c1-715d-b0f2-4e3f717eedd7',
        claim: {
          topics: ['war'],
          wording: 'The bridge over the Tila was hit.',
          language: 'en',
          disputeId: '01a20d93-6c61-762b-9ad3-4a7e997b5fed',
          disputeState: 'uncontested',
        },
        contributors: ['01a20d93-6796-7688-a448-8bb56a1fdd74'],
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
      'W1siMjAyNi0xMS0yNCIsIjIwMjYtMTEtMjRUMTI6NDE6MzUuMzU2WiIsIjAxYTIwZDkzLTZkNmYtNzBkNi1iNjdkLTY4NjRmYjNmZDY4MyJdLCJbW1wibmV4dFwiLFwiZHVlXCJdXSJd',
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/take': {
    id: '01a20d93-6d6f-70d6-b67d-6864fb3fd683',
    claimId: '01a20d93-6c6c-74c4-b5aa-f158d0de9ef7',
    state: 'researching',
    round: 1,
    version: 3,
    submittedAt: '2026-11-24T12:41:35.342Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:41:35.356Z',
    stepDueAt: '2026-11-27T12:41:35.383Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:41:35.356Z',
    assigneeId: '01a20d93-6796-7688-a448-8bb56a1fdd74',
    editorId: '01a20d93-67c1-715d-b0f2-4e3f717eedd7',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d93-6c61-762b-9ad3-4a7e997b5fed',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d93-6796-7688-a448-8bb56a1fdd74'],
    lease: {
      fence: 1,
      expiresAt: '2026-11-24T12:56:35.383Z',
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
    id: '01a20d93-6d6f-70d6-b67d-6864fb3fd683',
    claimId: '01a20d93-6c6c-74c4-b5aa-f158d0de9ef7',
    state: 'queued',
    round: 1,
    version: 6,
    submittedAt: '2026-11-24T12:41:35.342Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:41:35.356Z',
    stepDueAt: '2026-11-27T12:41:35.431Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:41:35.356Z',
    editorId: '01a20d93-67c1-715d-b0f2-4e3f717eedd7',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d93-6c61-762b-9ad3-4a7e997b5fed',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d93-6796-7688-a448-8bb56a1fdd74'],
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
    id: '01a20d93-6d6f-70d6-b67d-6864fb3fd683',
    claimId: '01a20d93-6c6c-74c4-b5aa-f158d0de9ef7',
    state: 'researching',
    round: 1,
    version: 5,
    submittedAt: '2026-11-24T12:41:35.342Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:41:35.356Z',
    stepDueAt: '2026-11-27T12:41:35.415Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:41:35.356Z',
    assigneeId: '01a20d93-6796-7688-a448-8bb56a1fdd74',
    editorId: '01a20d93-67c1-715d-b0f2-4e3f717eedd7',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d93-6c61-762b-9ad3-4a7e997b5fed',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d93-6796-7688-a448-8bb56a1fdd74'],
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
      id: '01a20d93-6d6f-70d6-b67d-6864fb3fd683',
      claimId: '01a20d93-6c6c-74c4-b5aa-f158d0de9ef7',
      state: 'researching',
      round: 1,
      version: 7,
      submittedAt: '2026-11-24T12:41:35.342Z',
      priority: 'urgent',
      dueAt: '2026-11-24T20:41:35.356Z',
      stepDueAt: '2026-11-27T12:41:35.441Z',
      policyVersion: 1,
      holds: [],
      openReplies: 0,
      queuedAt: '2026-11-24T12:41:35.356Z',
      assigneeId: '01a20d93-67cb-74be-b069-2a4075d2a956',
      editorId: '01a20d93-67c1-715d-b0f2-4e3f717eedd7',
      claim: {
        topics: ['war'],
        wording: 'The bridge over the Tila was hit.',
        language: 'en',
        disputeId: '01a20d93-6c61-762b-9ad3-4a7e997b5fed',
        disputeState: 'uncontested',
      },
      contributors: ['01a20d93-6796-7688-a448-8bb56a1fdd74'],
      lease: {
        fence: 3,
        expiresAt: '2026-11-24T12:56:35.441Z',
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
      expiresAt: '2026-11-24T12:56:35.441Z',
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/lease': {
    fence: 3,
    expiresAt: '2026-11-24T12:56:35.452Z',
  },
  'patch /api/v1/desks/{desk}/reviews/{id}/draft': {
    id: '01a20d93-6d6f-70d6-b67d-6864fb3fd683',
    claimId: '01a20d93-6c6c-74c4-b5aa-f158d0de9ef7',
    state: 'researching',
    round: 1,
    version: 7,
    submittedAt: '2026-11-24T12:41:35.342Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:41:35.356Z',
    stepDueAt: '2026-11-27T12:41:35.441Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:41:35.356Z',
    assigneeId: '01a20d93-67cb-74be-b069-2a4075d2a956',
    editorId: '01a20d93-67c1-715d-b0f2-4e3f717eedd7',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d93-6c61-762b-9ad3-4a7e997b5fed',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d93-6796-7688-a448-8bb56a1fdd74', '01a20d93-67cb-74be-b069-2a4075d2a956'],
    lease: {
      fence: 3,
      expiresAt: '2026-11-24T12:56:35.457Z',
    },
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d93-67cb-74be-b069-2a4075d2a956',
      savedAt: '2026-11-24T12:41:35.457Z',
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
    id: '01a20d93-6d6f-70d6-b67d-6864fb3fd683',
    claimId: '01a20d93-6c6c-74c4-b5aa-f158d0de9ef7',
    state: 'second_read',
    round: 1,
    version: 10,
    submittedAt: '2026-11-24T12:41:35.342Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:41:35.356Z',
    stepDueAt: '2026-11-25T12:41:35.505Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:41:35.356Z',
    assigneeId: '01a20d93-67cb-74be-b069-2a4075d2a956',
    editorId: '01a20d93-67c1-715d-b0f2-4e3f717eedd7',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d93-6c61-762b-9ad3-4a7e997b5fed',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d93-6796-7688-a448-8bb56a1fdd74', '01a20d93-67cb-74be-b069-2a4075d2a956'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d93-67cb-74be-b069-2a4075d2a956',
      savedAt: '2026-11-24T12:41:35.457Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20d93-67cb-74be-b069-2a4075d2a956',
      proposedAt: '2026-11-24T12:41:35.505Z',
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
        proposedBy: '01a20d93-67cb-74be-b069-2a4075d2a956',
        proposedAt: '2026-11-24T12:41:35.468Z',
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
    id: '01a20d93-6d6f-70d6-b67d-6864fb3fd683',
    claimId: '01a20d93-6c6c-74c4-b5aa-f158d0de9ef7',
    state: 'researching',
    round: 1,
    version: 9,
    submittedAt: '2026-11-24T12:41:35.342Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:41:35.356Z',
    stepDueAt: '2026-11-27T12:41:35.484Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:41:35.356Z',
    assigneeId: '01a20d93-67cb-74be-b069-2a4075d2a956',
    editorId: '01a20d93-67c1-715d-b0f2-4e3f717eedd7',
    returned: {
      at: '2026-11-24T12:41:35.484Z',
      by: '01a20d93-67c1-715d-b0f2-4e3f717eedd7',
      reason: 'returned',
      comment: 'Name its source.',
    },
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d93-6c61-762b-9ad3-4a7e997b5fed',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d93-6796-7688-a448-8bb56a1fdd74', '01a20d93-67cb-74be-b069-2a4075d2a956'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d93-67cb-74be-b069-2a4075d2a956',
      savedAt: '2026-11-24T12:41:35.457Z',
    },
    verdict: {
      number: 1,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A picture shows it.',
      cites: [],
      proposedBy: '01a20d93-67cb-74be-b069-2a4075d2a956',
      proposedAt: '2026-11-24T12:41:35.468Z',
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
    id: '01a20d93-6d6f-70d6-b67d-6864fb3fd683',
    claimId: '01a20d93-6c6c-74c4-b5aa-f158d0de9ef7',
    state: 'sign_off',
    round: 1,
    version: 11,
    submittedAt: '2026-11-24T12:41:35.342Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:41:35.356Z',
    stepDueAt: '2026-11-25T12:41:35.521Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:41:35.356Z',
    assigneeId: '01a20d93-67cb-74be-b069-2a4075d2a956',
    editorId: '01a20d93-67c1-715d-b0f2-4e3f717eedd7',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d93-6c61-762b-9ad3-4a7e997b5fed',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d93-6796-7688-a448-8bb56a1fdd74', '01a20d93-67cb-74be-b069-2a4075d2a956'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d93-67cb-74be-b069-2a4075d2a956',
      savedAt: '2026-11-24T12:41:35.457Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20d93-67cb-74be-b069-2a4075d2a956',
      proposedAt: '2026-11-24T12:41:35.505Z',
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
        proposedBy: '01a20d93-67cb-74be-b069-2a4075d2a956',
        proposedAt: '2026-11-24T12:41:35.468Z',
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
    id: '01a20d93-6d6f-70d6-b67d-6864fb3fd683',
    claimId: '01a20d93-6c6c-74c4-b5aa-f158d0de9ef7',
    state: 'approved',
    round: 1,
    version: 12,
    submittedAt: '2026-11-24T12:41:35.342Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:41:35.356Z',
    stepDueAt: '2026-11-25T12:41:35.534Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:41:35.356Z',
    assigneeId: '01a20d93-67cb-74be-b069-2a4075d2a956',
    editorId: '01a20d93-67c1-715d-b0f2-4e3f717eedd7',
    signedAt: '2026-11-24T12:41:35.534Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d93-6c61-762b-9ad3-4a7e997b5fed',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d93-6796-7688-a448-8bb56a1fdd74', '01a20d93-67cb-74be-b069-2a4075d2a956'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d93-67cb-74be-b069-2a4075d2a956',
      savedAt: '2026-11-24T12:41:35.457Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20d93-67cb-74be-b069-2a4075d2a956',
      proposedAt: '2026-11-24T12:41:35.505Z',
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
        proposedBy: '01a20d93-67cb-74be-b069-2a4075d2a956',
        proposedAt: '2026-11-24T12:41:35.468Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20d93-67c1-715d-b0f2-4e3f717eedd7',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T12:41:35.534Z',
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
    id: '01a20d93-6d6f-70d6-b67d-6864fb3fd683',
    claimId: '01a20d93-6c6c-74c4-b5aa-f158d0de9ef7',
    state: 'approved',
    round: 1,
    version: 13,
    submittedAt: '2026-11-24T12:41:35.342Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:41:35.356Z',
    stepDueAt: '2026-11-25T12:41:35.534Z',
    clockPausedAt: '2026-11-24T12:41:35.552Z',
    policyVersion: 1,
    holds: [
      {
        at: '2026-11-24T12:41:35.552+00:00',
        by: '01a20d93-67c1-715d-b0f2-4e3f717eedd7',
        kind: 'legal',
        reason: 'Counsel reads it first.',
      },
    ],
    openReplies: 0,
    queuedAt: '2026-11-24T12:41:35.356Z',
    assigneeId: '01a20d93-67cb-74be-b069-2a4075d2a956',
    editorId: '01a20d93-67c1-715d-b0f2-4e3f717eedd7',
    signedAt: '2026-11-24T12:41:35.534Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d93-6c61-762b-9ad3-4a7e997b5fed',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d93-6796-7688-a448-8bb56a1fdd74', '01a20d93-67cb-74be-b069-2a4075d2a956'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d93-67cb-74be-b069-2a4075d2a956',
      savedAt: '2026-11-24T12:41:35.457Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20d93-67cb-74be-b069-2a4075d2a956',
      proposedAt: '2026-11-24T12:41:35.505Z',
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
        proposedBy: '01a20d93-67cb-74be-b069-2a4075d2a956',
        proposedAt: '2026-11-24T12:41:35.468Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20d93-67c1-715d-b0f2-4e3f717eedd7',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T12:41:35.534Z',
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
    id: '01a20d93-6d6f-70d6-b67d-6864fb3fd683',
    claimId: '01a20d93-6c6c-74c4-b5aa-f158d0de9ef7',
    state: 'approved',
    round: 1,
    version: 14,
    submittedAt: '2026-11-24T12:41:35.342Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:41:35.374Z',
    stepDueAt: '2026-11-25T12:41:35.552Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:41:35.356Z',
    assigneeId: '01a20d93-67cb-74be-b069-2a4075d2a956',
    editorId: '01a20d93-67c1-715d-b0f2-4e3f717eedd7',
    signedAt: '2026-11-24T12:41:35.534Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d93-6c61-762b-9ad3-4a7e997b5fed',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d93-6796-7688-a448-8bb56a1fdd74', '01a20d93-67cb-74be-b069-2a4075d2a956'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d93-67cb-74be-b069-2a4075d2a956',
      savedAt: '2026-11-24T12:41:35.457Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20d93-67cb-74be-b069-2a4075d2a956',
      proposedAt: '2026-11-24T12:41:35.505Z',
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
        proposedBy: '01a20d93-67cb-74be-b069-2a4075d2a956',
        proposedAt: '2026-11-24T12:41:35.468Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20d93-67c1-715d-b0f2-4e3f717eedd7',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T12:41:35.534Z',
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
    id: '01a20d93-6d6f-70d6-b67d-6864fb3fd683',
    claimId: '01a20d93-6c6c-74c4-b5aa-f158d0de9ef7',
    state: 'approved',
    round: 1,
    version: 15,
    submittedAt: '2026-11-24T12:41:35.342Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:41:35.374Z',
    stepDueAt: '2026-11-25T12:41:35.552Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    scheduledAt: '2100-01-01T06:00:00.000Z',
    scheduledBy: '01a20d93-67c1-715d-b0f2-4e3f717eedd7',
    queuedAt: '2026-11-24T12:41:35.356Z',
    assigneeId: '01a20d93-67cb-74be-b069-2a4075d2a956',
    editorId: '01a20d93-67c1-715d-b0f2-4e3f717eedd7',
    signedAt: '2026-11-24T12:41:35.534Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d93-6c61-762b-9ad3-4a7e997b5fed',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d93-6796-7688-a448-8bb56a1fdd74', '01a20d93-67cb-74be-b069-2a4075d2a956'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d93-67cb-74be-b069-2a4075d2a956',
      savedAt: '2026-11-24T12:41:35.457Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20d93-67cb-74be-b069-2a4075d2a956',
      proposedAt: '2026-11-24T12:41:35.505Z',
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
        proposedBy: '01a20d93-67cb-74be-b069-2a4075d2a956',
        proposedAt: '2026-11-24T12:41:35.468Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20d93-67c1-715d-b0f2-4e3f717eedd7',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T12:41:35.534Z',
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
    id: '01a20d93-6d6f-70d6-b67d-6864fb3fd683',
    claimId: '01a20d93-6c6c-74c4-b5aa-f158d0de9ef7',
    state: 'published',
    round: 1,
    version: 16,
    submittedAt: '2026-11-24T12:41:35.342Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:41:35.374Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:41:35.356Z',
    assigneeId: '01a20d93-67cb-74be-b069-2a4075d2a956',
    editorId: '01a20d93-67c1-715d-b0f2-4e3f717eedd7',
    signedAt: '2026-11-24T12:41:35.534Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d93-6c61-762b-9ad3-4a7e997b5fed',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d93-6796-7688-a448-8bb56a1fdd74', '01a20d93-67cb-74be-b069-2a4075d2a956'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d93-67cb-74be-b069-2a4075d2a956',
      savedAt: '2026-11-24T12:41:35.457Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20d93-67cb-74be-b069-2a4075d2a956',
      proposedAt: '2026-11-24T12:41:35.505Z',
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
        proposedBy: '01a20d93-67cb-74be-b069-2a4075d2a956',
        proposedAt: '2026-11-24T12:41:35.468Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20d93-67c1-715d-b0f2-4e3f717eedd7',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T12:41:35.534Z',
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
    id: '01a20d93-6d6f-70d6-b67d-6864fb3fd683',
    claimId: '01a20d93-6c6c-74c4-b5aa-f158d0de9ef7',
    state: 'published',
    round: 1,
    version: 17,
    submittedAt: '2026-11-24T12:41:35.342Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:41:35.374Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:41:35.356Z',
    assigneeId: '01a20d93-67cb-74be-b069-2a4075d2a956',
    editorId: '01a20d93-67c1-715d-b0f2-4e3f717eedd7',
    signedAt: '2026-11-24T12:41:35.534Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d93-6c61-762b-9ad3-4a7e997b5fed',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d93-6796-7688-a448-8bb56a1fdd74', '01a20d93-67c1-715d-b0f2-4e3f717eedd7'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d93-67cb-74be-b069-2a4075d2a956',
      savedAt: '2026-11-24T12:41:35.457Z',
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
      proposedBy: '01a20d93-67c1-715d-b0f2-4e3f717eedd7',
      proposedAt: '2026-11-24T12:41:35.635Z',
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
        proposedBy: '01a20d93-67cb-74be-b069-2a4075d2a956',
        proposedAt: '2026-11-24T12:41:35.468Z',
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
        proposedBy: '01a20d93-67cb-74be-b069-2a4075d2a956',
        proposedAt: '2026-11-24T12:41:35.505Z',
        label: 'True',
        votes: [
          {
            memberId: '01a20d93-67c1-715d-b0f2-4e3f717eedd7',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-24T12:41:35.534Z',
          },
        ],
      },
    ],
    votes: [
      {
        memberId: '01a20d93-67c1-715d-b0f2-4e3f717eedd7',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T12:41:35.534Z',
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
    id: '01a20d93-6d6f-70d6-b67d-6864fb3fd683',
    claimId: '01a20d93-6c6c-74c4-b5aa-f158d0de9ef7',
    state: 'published',
    round: 1,
    version: 18,
    submittedAt: '2026-11-24T12:41:35.342Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:41:35.374Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    withdrawal: {
      at: '2026-11-24T12:41:35.666Z',
      by: '01a20d93-67c1-715d-b0f2-4e3f717eedd7',
      reason: 'The picture is of another bridge.',
    },
    queuedAt: '2026-11-24T12:41:35.356Z',
    assigneeId: '01a20d93-67cb-74be-b069-2a4075d2a956',
    editorId: '01a20d93-67c1-715d-b0f2-4e3f717eedd7',
    signedAt: '2026-11-24T12:41:35.534Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d93-6c61-762b-9ad3-4a7e997b5fed',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d93-6796-7688-a448-8bb56a1fdd74', '01a20d93-67c1-715d-b0f2-4e3f717eedd7'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d93-67cb-74be-b069-2a4075d2a956',
      savedAt: '2026-11-24T12:41:35.457Z',
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
      proposedBy: '01a20d93-67c1-715d-b0f2-4e3f717eedd7',
      proposedAt: '2026-11-24T12:41:35.635Z',
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
        proposedBy: '01a20d93-67cb-74be-b069-2a4075d2a956',
        proposedAt: '2026-11-24T12:41:35.468Z',
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
        proposedBy: '01a20d93-67cb-74be-b069-2a4075d2a956',
        proposedAt: '2026-11-24T12:41:35.505Z',
        label: 'True',
        votes: [
          {
            memberId: '01a20d93-67c1-715d-b0f2-4e3f717eedd7',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-24T12:41:35.534Z',
          },
        ],
      },
    ],
    votes: [
      {
        memberId: '01a20d93-67c1-715d-b0f2-4e3f717eedd7',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T12:41:35.534Z',
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
    id: '01a20d93-6d6f-70d6-b67d-6864fb3fd683',
    claimId: '01a20d93-6c6c-74c4-b5aa-f158d0de9ef7',
    state: 'researching',
    round: 2,
    version: 19,
    submittedAt: '2026-11-24T12:41:35.342Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:41:35.374Z',
    stepDueAt: '2026-11-27T12:41:35.680Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:41:35.356Z',
    assigneeId: '01a20d93-67c1-715d-b0f2-4e3f717eedd7',
    editorId: '01a20d93-67c1-715d-b0f2-4e3f717eedd7',
    returned: {
      at: '2026-11-24T12:41:35.680Z',
      by: '01a20d93-67c1-715d-b0f2-4e3f717eedd7',
      reason: 'reopened',
      comment: 'It is denied now.',
    },
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d93-6c61-762b-9ad3-4a7e997b5fed',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d93-6796-7688-a448-8bb56a1fdd74', '01a20d93-67c1-715d-b0f2-4e3f717eedd7'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d93-67cb-74be-b069-2a4075d2a956',
      savedAt: '2026-11-24T12:41:35.457Z',
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
      proposedBy: '01a20d93-67c1-715d-b0f2-4e3f717eedd7',
      proposedAt: '2026-11-24T12:41:35.635Z',
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
        proposedBy: '01a20d93-67cb-74be-b069-2a4075d2a956',
        proposedAt: '2026-11-24T12:41:35.468Z',
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
        proposedBy: '01a20d93-67cb-74be-b069-2a4075d2a956',
        proposedAt: '2026-11-24T12:41:35.505Z',
        label: 'True',
        votes: [
          {
            memberId: '01a20d93-67c1-715d-b0f2-4e3f717eedd7',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-24T12:41:35.534Z',
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
        id: '01a20d93-6d6f-70d6-b67d-6864fb3fd683',
        claimId: '01a20d93-6c6c-74c4-b5aa-f158d0de9ef7',
        state: 'researching',
        round: 2,
        version: 19,
        submittedAt: '2026-11-24T12:41:35.342Z',
        priority: 'urgent',
        dueAt: '2026-11-24T20:41:35.374Z',
        stepDueAt: '2026-11-27T12:41:35.680Z',
        policyVersion: 1,
        holds: [],
        openReplies: 0,
        queuedAt: '2026-11-24T12:41:35.356Z',
        assigneeId: '01a20d93-67c1-715d-b0f2-4e3f717eedd7',
        editorId: '01a20d93-67c1-715d-b0f2-4e3f717eedd7',
        returned: {
          at: '2026-11-24T12:41:35.680Z',
          by: '01a20d93-67c1-715d-b0f2-4e3f717eedd7',
          reason: 'reopened',
          comment: 'It is denied now.',
        },
        claim: {
          topics: ['war'],
          wording: 'The bridge over the Tila was hit.',
          language: 'en',
          disputeId: '01a20d93-6c61-762b-9ad3-4a7e997b5fed',
          disputeState: 'uncontested',
        },
        contributors: ['01a20d93-6796-7688-a448-8bb56a1fdd74', '01a20d93-67c1-715d-b0f2-4e3f717eedd7'],
        draft: {
          summary: 'A picture shows',
          savedBy: '01a20d93-67cb-74be-b069-2a4075d2a956',
          savedAt: '2026-11-24T12:41:35.457Z',
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
          proposedBy: '01a20d93-67c1-715d-b0f2-4e3f717eedd7',
          proposedAt: '2026-11-24T12:41:35.635Z',
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
            proposedBy: '01a20d93-67cb-74be-b069-2a4075d2a956',
            proposedAt: '2026-11-24T12:41:35.468Z',
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
            proposedBy: '01a20d93-67cb-74be-b069-2a4075d2a956',
            proposedAt: '2026-11-24T12:41:35.505Z',
            label: 'True',
            votes: [
              {
                memberId: '01a20d93-67c1-715d-b0f2-4e3f717eedd7',
                approve: true,
                rating: 'true',
                rationale: 'It bears it.',
                votedAt: '2026-11-24T12:41:35.534Z',
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
    nextCursor: 'W1siMDFhMjBkOTMtNmQ2Zi03MGQ2LWI2N2QtNjg2NGZiM2ZkNjgzIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/reviews/{id}': {
    id: '01a20d93-6d6f-70d6-b67d-6864fb3fd683',
    claimId: '01a20d93-6c6c-74c4-b5aa-f158d0de9ef7',
    state: 'researching',
    round: 2,
    version: 19,
    submittedAt: '2026-11-24T12:41:35.342Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:41:35.374Z',
    stepDueAt: '2026-11-27T12:41:35.680Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:41:35.356Z',
    assigneeId: '01a20d93-67c1-715d-b0f2-4e3f717eedd7',
    editorId: '01a20d93-67c1-715d-b0f2-4e3f717eedd7',
    returned: {
      at: '2026-11-24T12:41:35.680Z',
      by: '01a20d93-67c1-715d-b0f2-4e3f717eedd7',
      reason: 'reopened',
      comment: 'It is denied now.',
    },
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d93-6c61-762b-9ad3-4a7e997b5fed',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d93-6796-7688-a448-8bb56a1fdd74', '01a20d93-67c1-715d-b0f2-4e3f717eedd7'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d93-67cb-74be-b069-2a4075d2a956',
      savedAt: '2026-11-24T12:41:35.457Z',
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
      proposedBy: '01a20d93-67c1-715d-b0f2-4e3f717eedd7',
      proposedAt: '2026-11-24T12:41:35.635Z',
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
        proposedBy: '01a20d93-67cb-74be-b069-2a4075d2a956',
        proposedAt: '2026-11-24T12:41:35.468Z',
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
        proposedBy: '01a20d93-67cb-74be-b069-2a4075d2a956',
        proposedAt: '2026-11-24T12:41:35.505Z',
        label: 'True',
        votes: [
          {
            memberId: '01a20d93-67c1-715d-b0f2-4e3f717eedd7',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-24T12:41:35.534Z',
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
        id: '01a20d93-6730-71ab-8e98-d37c591eb920',
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
  'post /api/v1/desks/{desk}/reviews/{id}/conflict-overrides': {
    id: '01a20d93-6ee8-7313-a095-283c913a9e56',
    reviewId: '01a20d93-6d6f-70d6-b67d-6864fb3fd683',
    memberId: '01a20d93-6796-7688-a448-8bb56a1fdd74',
    reason: 'Nobody else here reads the language.',
    proposedBy: '01a20d93-67c1-715d-b0f2-4e3f717eedd7',
    proposedAt: '2026-11-24T12:41:35.718Z',
  },
  'post /api/v1/desks/{desk}/reviews/{id}/conflict-overrides/{overrideId}/confirm': {
    id: '01a20d93-6ee8-7313-a095-283c913a9e56',
    reviewId: '01a20d93-6d6f-70d6-b67d-6864fb3fd683',
    memberId: '01a20d93-6796-7688-a448-8bb56a1fdd74',
    reason: 'Nobody else here reads the language.',
    proposedBy: '01a20d93-67c1-715d-b0f2-4e3f717eedd7',
    proposedAt: '2026-11-24T12:41:35.718Z',
    confirmedBy: '01a20d93-67b4-7400-b437-a404e5dfcb69',
    confirmedAt: '2026-11-24T12:41:35.728Z',
  },
  'get /api/v1/desks/{desk}/reviews/{id}/conflict-overrides': {
    data: [
      {
        id: '01a20d93-6ee8-7313-a095-283c913a9e56',
        reviewId: '01a20d93-6d6f-70d6-b67d-6864fb3fd683',
        memberId: '01a20d93-6796-7688-a448-8bb56a1fdd74',
        reason: 'Nobody else here reads the language.',
        proposedBy: '01a20d93-67c1-715d-b0f2-4e3f717eedd7',
        proposedAt: '2026-11-24T12:41:35.718Z',
        confirmedBy: '01a20d93-67b4-7400-b437-a404e5dfcb69',
        confirmedAt: '2026-11-24T12:41:35.728Z',
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
    id: '01a20d93-6f14-7246-8410-a87007e66523',
    claimId: '01a20d93-6f0b-7085-8398-47ddfc298d25',
    state: 'merged',
    round: 1,
    version: 2,
    submittedAt: '2026-11-24T12:41:35.763Z',
    policyVersion: 2,
    holds: [],
    openReplies: 0,
    mergedIntoId: '01a20d93-6d6f-70d6-b67d-6864fb3fd683',
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
    id: '01a20d93-6f06-7452-b313-21f8d066de78',
    claimId: '01a20d93-6c7c-727e-8ccc-4f97b4852e66',
    state: 'declined',
    round: 1,
    version: 2,
    submittedAt: '2026-11-24T12:41:35.749Z',
    policyVersion: 2,
    holds: [],
    openReplies: 0,
    declineReason: 'opinion',
    claim: {
      topics: [],
      wording: 'The bridge is whole.',
      language: 'en',
      disputeId: '01a20d93-6c61-762b-9ad3-4a7e997b5fed',
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
    id: '01a20d93-6c7c-727e-8ccc-4f97b4852e66',
    wording: 'The bridge is whole.',
    language: 'en',
    topics: [],
    addressesIds: [],
    disputeId: '01a20d93-6c61-762b-9ad3-4a7e997b5fed',
    disputeState: 'no_position',
    review: {
      id: '01a20d93-6f06-7452-b313-21f8d066de78',
      state: 'declined',
    },
    version: 2,
    voidedAt: '2026-11-24T12:41:35.809Z',
    voidReason: 'Recorded twice',
    createdAt: '2026-11-24T12:41:35.100Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge is whole.',
        recordedAt: '2026-11-24T12:41:35.100Z',
      },
    ],
  },
  'get /api/v1/desks/{desk}/notifications': {
    data: [
      {
        id: '01a20d93-6e58-74b9-92ba-75ce13c6f1ab',
        type: 'review.lifted',
        title: 'A hold on a review was lifted',
        subject: {
          kind: 'review',
          id: '01a20d93-6d6f-70d6-b67d-6864fb3fd683',
        },
        reviewId: '01a20d93-6d6f-70d6-b67d-6864fb3fd683',
        claim: {
          id: '01a20d93-6c6c-74c4-b5aa-f158d0de9ef7',
          wording: 'The bridge over the Tila was hit.',
        },
        actor: {
          id: '01a20d93-679e-77c9-bc92-df68d223b500',
          name: 'Edith Lang',
        },
        payload: {
          to: 'approved',
          from: 'approved',
          kind: 'legal',
          changes: {},
        },
        createdAt: '2026-11-24T12:41:35.570Z',
      },
    ],
    nextCursor: 'W1siMDFhMjBkOTMtNmU1OC03NGI5LTkyYmEtNzVjZTEzYzZmMWFiIl0sIltbXCJ1bnJlYWRcIixmYWxzZV1dIl0',
    count: 4,
    unreadCount: 4,
  },
  'post /api/v1/desks/{desk}/notifications/{id}/read': {
    id: '01a20d93-6e58-74b9-92ba-75ce13c6f1ab',
    type: 'review.lifted',
    title: 'A hold on a review was lifted',
    subject: {
      kind: 'review',
      id: '01a20d93-6d6f-70d6-b67d-6864fb3fd683',
    },
    reviewId: '01a20d93-6d6f-70d6-b67d-6864fb3fd683',
    claim: {
      id: '01a20d93-6c6c-74c4-b5aa-f158d0de9ef7',
      wording: 'The bridge over the Tila was hit.',
    },
    actor: {
      id: '01a20d93-679e-77c9-bc92-df68d223b500',
      name: 'Edith Lang',
    },
    payload: {
      to: 'approved',
      from: 'approved',
      kind: 'legal',
      changes: {},
    },
    createdAt: '2026-11-24T12:41:35.570Z',
    readAt: '2026-11-24T12:41:35.828Z',
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
          id: '01a20d93-6c7c-727e-8ccc-4f97b4852e66',
        },
        actor: {
          id: '01a20d93-6785-7446-9344-597dff78283a',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T12:41:35.809Z',
        payload: {
          reason: 'Recorded twice',
          disputeIds: ['01a20d93-6c61-762b-9ad3-4a7e997b5fed'],
        },
      },
      {
        seq: 225,
        type: 'review.declined',
        subject: {
          kind: 'review',
          id: '01a20d93-6f06-7452-b313-21f8d066de78',
        },
        reviewId: '01a20d93-6f06-7452-b313-21f8d066de78',
        actor: {
          id: '01a20d93-679e-77c9-bc92-df68d223b500',
          name: 'Edith Lang',
        },
        at: '2026-11-24T12:41:35.800Z',
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
  'post /api/v1/desks/{desk}/imports': {
    id: '01a20d93-6829-72b3-b7ea-ad370851d50b',
    kind: 'case',
    state: 'done',
    createdAt: '2026-11-24T12:41:33.919Z',
    created: {
      claims: {
        fell: '01a20d93-67f7-73f2-a273-0712ab1d4298',
        debris: '01a20d93-6802-777d-ae6c-388492016923',
        outside: '01a20d93-6808-7727-bc90-06fa75b064e6',
        russian: '01a20d93-6805-76d0-befe-9beb886fb622',
        detonated: '01a20d93-67fe-71e3-8814-4826d0e18145',
      },
      sources: {
        kuleba: '01a20d93-67e9-73a8-95e9-cf81268ef4ec',
        'ro-mfa': '01a20d93-67e8-7416-bae7-b39b30d5b45d',
        'ro-mod': '01a20d93-67e7-765e-8d67-3561925b2978',
        russia: '01a20d93-67e4-70e2-b1e8-9164aeefd27d',
        tilvar: '01a20d93-67ec-7407-a27a-a7703e3d13df',
        'ua-mfa': '01a20d93-67e6-712c-9bc0-9e5db263c029',
        romania: '01a20d93-67e3-7256-8766-419f9af5270b',
        ukraine: '01a20d93-67e2-71ce-94e0-1784fa860cfb',
        iohannis: '01a20d93-67eb-77f1-9034-a6e1e1402989',
        odobescu: '01a20d93-67ea-72d2-a3f2-baa28bad4140',
        nikolenko: '01a20d93-67e9-73a8-95e9-c9271e5da353',
        'ua-border': '01a20d93-67e5-7077-81e7-2f25e9662d64',
      },
      statements: {
        s0: '01a20d93-6813-7593-ae14-6bb31d93a92a',
        s1: '01a20d93-6813-7593-ae14-6e478823a0d9',
        s2: '01a20d93-6813-7593-ae14-73f22dce67e9',
        s3: '01a20d93-6813-7593-ae14-76c3a11fc0bf',
        s4: '01a20d93-6813-7593-ae14-788f0345b2da',
        s5: '01a20d93-6813-7593-ae14-7e02aba18b67',
        s6: '01a20d93-6813-7593-ae14-829ec46ace4e',
        s7: '01a20d93-6813-7593-ae14-8719a6df6389',
      },
    },
    ignored: [],
    disputeId: '01a20d93-67e1-74c2-952b-f9db78b33576',
  },
  'get /api/v1/desks/{desk}/imports/{id}': {
    id: '01a20d93-6829-72b3-b7ea-ad370851d50b',
    kind: 'case',
    state: 'done',
    createdAt: '2026-11-24T12:41:33.919Z',
    created: {
      claims: {
        fell: '01a20d93-67f7-73f2-a273-0712ab1d4298',
        debris: '01a20d93-6802-777d-ae6c-388492016923',
        outside: '01a20d93-6808-7727-bc90-06fa75b064e6',
        russian: '01a20d93-6805-76d0-befe-9beb886fb622',
        detonated: '01a20d93-67fe-71e3-8814-4826d0e18145',
      },
      sources: {
        kuleba: '01a20d93-67e9-73a8-95e9-cf81268ef4ec',
        'ro-mfa': '01a20d93-67e8-7416-bae7-b39b30d5b45d',
        'ro-mod': '01a20d93-67e7-765e-8d67-3561925b2978',
        russia: '01a20d93-67e4-70e2-b1e8-9164aeefd27d',
        tilvar: '01a20d93-67ec-7407-a27a-a7703e3d13df',
        'ua-mfa': '01a20d93-67e6-712c-9bc0-9e5db263c029',
        romania: '01a20d93-67e3-7256-8766-419f9af5270b',
        ukraine: '01a20d93-67e2-71ce-94e0-1784fa860cfb',
        iohannis: '01a20d93-67eb-77f1-9034-a6e1e1402989',
        odobescu: '01a20d93-67ea-72d2-a3f2-baa28bad4140',
        nikolenko: '01a20d93-67e9-73a8-95e9-c9271e5da353',
        'ua-border': '01a20d93-67e5-7077-81e7-2f25e9662d64',
      },
      statements: {
        s0: '01a20d93-6813-7593-ae14-6bb31d93a92a',
        s1: '01a20d93-6813-7593-ae14-6e478823a0d9',
        s2: '01a20d93-6813-7593-ae14-73f22dce67e9',
        s3: '01a20d93-6813-7593-ae14-76c3a11fc0bf',
        s4: '01a20d93-6813-7593-ae14-788f0345b2da',
        s5: '01a20d93-6813-7593-ae14-7e02aba18b67',
        s6: '01a20d93-6813-7593-ae14-829ec46ace4e',
        s7: '01a20d93-6813-7593-ae14-8719a6df6389',
      },
    },
    ignored: [],
    disputeId: '01a20d93-67e1-74c2-952b-f9db78b33576',
  },
  'post /api/v1/session/tokens': {
    id: '01a20d93-6f8b-7778-8841-a734032d9698',
    name: 'nightly export',
    createdAt: '2026-11-24T12:41:35.883Z',
    expiresAt: '2027-02-22T12:41:35.883Z',
    secret: 'cct_shown_this_once',
  },
  'get /api/v1/session/tokens': {
    data: [
      {
        id: '01a20d93-6f8b-7778-8841-a734032d9698',
        name: 'nightly export',
        createdAt: '2026-11-24T12:41:35.883Z',
        expiresAt: '2027-02-22T12:41:35.883Z',
      },
    ],
  },
};
