/** Answers of the API, by method and path: made by `npm run examples` from the demo desk, and compared by a test. */
export const EXAMPLES: Readonly<Record<string, unknown>> = {
  'get /api/v1/session': {
    user: {
      id: '01a20e5d-86f1-71f4-a23a-f99a19dec71f',
      email: 'checker@demo.example',
      name: 'Chidi Okafor',
    },
    desks: [
      {
        id: '01a20e5d-867c-7027-9161-3e2174d19995',
        slug: 'demo',
        name: 'Demo desk',
        memberId: '01a20e5d-870b-7472-af9d-d8d1ec92fbfe',
        roles: ['fact_checker'],
      },
    ],
  },
  'post /api/v1/session': {
    user: {
      id: '01a20e5d-86f1-71f4-a23a-f99a19dec71f',
      email: 'checker@demo.example',
      name: 'Chidi Okafor',
    },
    desks: [
      {
        id: '01a20e5d-867c-7027-9161-3e2174d19995',
        slug: 'demo',
        name: 'Demo desk',
        memberId: '01a20e5d-870b-7472-af9d-d8d1ec92fbfe',
        roles: ['fact_checker'],
      },
    ],
  },
  'get /api/v1/desks/{desk}/members': {
    data: [
      {
        id: '01a20e5d-870b-7472-af9d-d8d1ec92fbfe',
        userId: '01a20e5d-86f1-71f4-a23a-f99a19dec71f',
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
        id: '01a20e5d-8745-777d-867e-de44351a3856',
        userId: '01a20e5d-871b-7141-9bbd-198f921f9c27',
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
    ],
  },
  'patch /api/v1/desks/{desk}/members/{id}': {
    id: '01a20e5d-875d-750b-9fb1-4f92f0313374',
    userId: '01a20e5d-8724-74c2-8139-f4b3649aacf1',
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
    deputyId: '01a20e5d-870b-7472-af9d-d8d1ec92fbfe',
    optOuts: {
      topics: ['torture'],
      media: ['video'],
    },
  },
  'get /api/v1/desks/{desk}/members/{id}': {
    id: '01a20e5d-875d-750b-9fb1-4f92f0313374',
    userId: '01a20e5d-8724-74c2-8139-f4b3649aacf1',
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
    deputyId: '01a20e5d-870b-7472-af9d-d8d1ec92fbfe',
    optOuts: {
      topics: ['torture'],
      media: ['video'],
    },
  },
  'post /api/v1/desks/{desk}/members/{id}/absences': {
    id: '01a20e5d-8f47-72ff-9ca3-25b8b20f5d62',
    memberId: '01a20e5d-875d-750b-9fb1-4f92f0313374',
    kind: 'away',
    startsAt: '2031-07-07T00:00:00.000Z',
    endsAt: '2031-07-21T00:00:00.000Z',
    note: 'Summer holidays',
    createdAt: '2026-11-24T16:22:22.277Z',
  },
  'get /api/v1/desks/{desk}/members/{id}/absences': {
    data: [
      {
        id: '01a20e5d-8f47-72ff-9ca3-25b8b20f5d62',
        memberId: '01a20e5d-875d-750b-9fb1-4f92f0313374',
        kind: 'away',
        startsAt: '2031-07-07T00:00:00.000Z',
        endsAt: '2031-07-21T00:00:00.000Z',
        note: 'Summer holidays',
        createdAt: '2026-11-24T16:22:22.277Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/members/{id}/conflicts': {
    id: '01a20e5d-8f5e-73e1-9442-c942c42555c0',
    memberId: '01a20e5d-875d-750b-9fb1-4f92f0313374',
    kind: 'topic',
    topic: 'shipping',
    reason: 'Holds shares in a shipping company.',
    createdAt: '2026-11-24T16:22:22.300Z',
  },
  'get /api/v1/desks/{desk}/members/{id}/conflicts': {
    data: [
      {
        id: '01a20e5d-8f5e-73e1-9442-c942c42555c0',
        memberId: '01a20e5d-875d-750b-9fb1-4f92f0313374',
        kind: 'topic',
        topic: 'shipping',
        reason: 'Holds shares in a shipping company.',
        createdAt: '2026-11-24T16:22:22.300Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/sources': {
    id: '01a20e5d-8f6c-71be-9e84-ff494e08f77c',
    kind: 'institution',
    name: 'Ministry of National Defence of Romania',
    aliases: [],
    country: 'RO',
    version: 1,
    createdAt: '2026-11-24T16:22:22.316Z',
  },
  'get /api/v1/desks/{desk}/sources': {
    data: [
      {
        id: '01a20e5d-87f6-72d6-a620-96940f072a0d',
        kind: 'person',
        name: 'Adrienne Watson',
        aliases: [],
        version: 1,
        createdAt: '2026-11-24T16:22:20.406Z',
      },
    ],
    nextCursor: 'W1siQWRyaWVubmUgV2F0c29uIiwiMDFhMjBlNWQtODdmNi03MmQ2LWE2MjAtOTY5NDBmMDcyYTBkIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/sources/{id}': {
    id: '01a20e5d-8f6c-71be-9e84-ff494e08f77c',
    kind: 'institution',
    name: 'Ministry of National Defence of Romania',
    aliases: [],
    country: 'RO',
    version: 1,
    createdAt: '2026-11-24T16:22:22.316Z',
  },
  'patch /api/v1/desks/{desk}/sources/{id}': {
    id: '01a20e5d-8f6c-71be-9e84-ff494e08f77c',
    kind: 'institution',
    name: 'Ministry of National Defence of Romania',
    aliases: [],
    country: 'RO',
    version: 2,
    createdAt: '2026-11-24T16:22:22.316Z',
  },
  'post /api/v1/desks/{desk}/sources/{id}/tenures': {
    id: '01a20e5d-8fb9-72f1-9244-5b0a24aa220e',
    personId: '01a20e5d-8f80-7398-b569-16d8fca4ba4f',
    office: 'Minister',
    institutionId: '01a20e5d-8f6c-71be-9e84-ff494e08f77c',
    speaksForId: '01a20e5d-8f6c-71be-9e84-ff494e08f77c',
    from: '2022-11-01T00:00:00.000Z',
  },
  'get /api/v1/desks/{desk}/sources/{id}/tenures': {
    data: [
      {
        id: '01a20e5d-8fb9-72f1-9244-5b0a24aa220e',
        personId: '01a20e5d-8f80-7398-b569-16d8fca4ba4f',
        office: 'Minister',
        institutionId: '01a20e5d-8f6c-71be-9e84-ff494e08f77c',
        speaksForId: '01a20e5d-8f6c-71be-9e84-ff494e08f77c',
        from: '2022-11-01T00:00:00.000Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/sources/{id}/merge': {
    id: '01a20e5d-8f6c-71be-9e84-ff494e08f77c',
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
    createdAt: '2026-11-24T16:22:22.316Z',
  },
  'post /api/v1/desks/{desk}/disputes': {
    id: '01a20e5d-8fe4-72c3-9bb7-9330fb7e5a53',
    question: 'Was the bridge hit?',
    language: 'en',
    headline: 'no_position',
    version: 1,
    createdAt: '2026-11-24T16:22:22.436Z',
  },
  'patch /api/v1/desks/{desk}/disputes/{id}': {
    id: '01a20e5d-8fe4-72c3-9bb7-9330fb7e5a53',
    question: 'Was the bridge over the Tila hit?',
    language: 'en',
    headline: 'no_position',
    version: 2,
    createdAt: '2026-11-24T16:22:22.436Z',
  },
  'post /api/v1/desks/{desk}/claims': {
    id: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
    wording: 'The bridge was hit.',
    language: 'en',
    topics: ['war'],
    addressesIds: ['01a20e5d-8f6c-71be-9e84-ff494e08f77c'],
    disputeId: '01a20e5d-8fe4-72c3-9bb7-9330fb7e5a53',
    disputeState: 'no_position',
    version: 1,
    createdAt: '2026-11-24T16:22:22.449Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge was hit.',
        recordedAt: '2026-11-24T16:22:22.449Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claims/{id}/links': {
    id: '01a20e5d-901b-740e-91be-9d676f6c2df5',
    kind: 'contradicts',
    fromId: '01a20e5d-9008-75a4-b8c3-cb22d48793b4',
    toId: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
    status: 'suggested',
    version: 1,
    recordedAt: '2026-11-24T16:22:22.490Z',
  },
  'post /api/v1/desks/{desk}/claim-links/{id}/confirm': {
    id: '01a20e5d-901b-740e-91be-9d676f6c2df5',
    kind: 'contradicts',
    fromId: '01a20e5d-9008-75a4-b8c3-cb22d48793b4',
    toId: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
    status: 'confirmed',
    version: 2,
    recordedAt: '2026-11-24T16:22:22.490Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/links': {
    data: [
      {
        id: '01a20e5d-901b-740e-91be-9d676f6c2df5',
        kind: 'contradicts',
        fromId: '01a20e5d-9008-75a4-b8c3-cb22d48793b4',
        toId: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
        status: 'confirmed',
        version: 2,
        recordedAt: '2026-11-24T16:22:22.490Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claim-links/{id}/dismiss': {
    id: '01a20e5d-901b-740e-91be-9d676f6c2df5',
    kind: 'contradicts',
    fromId: '01a20e5d-9008-75a4-b8c3-cb22d48793b4',
    toId: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
    status: 'dismissed',
    dismissedAs: 'different_time',
    version: 3,
    recordedAt: '2026-11-24T16:22:22.490Z',
  },
  'post /api/v1/desks/{desk}/claim-links/{id}/void': {
    id: '01a20e5d-901b-740e-91be-9d676f6c2df5',
    kind: 'contradicts',
    fromId: '01a20e5d-9008-75a4-b8c3-cb22d48793b4',
    toId: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
    status: 'dismissed',
    dismissedAs: 'different_time',
    version: 4,
    voidedAt: '2026-11-24T16:22:22.526Z',
    voidReason: 'Made by mistake',
    recordedAt: '2026-11-24T16:22:22.490Z',
  },
  'patch /api/v1/desks/{desk}/claims/{id}': {
    id: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
    wording: 'The bridge over the Tila was hit.',
    language: 'en',
    topics: ['war'],
    addressesIds: ['01a20e5d-8f6c-71be-9e84-ff494e08f77c'],
    disputeId: '01a20e5d-8fe4-72c3-9bb7-9330fb7e5a53',
    disputeState: 'no_position',
    version: 2,
    createdAt: '2026-11-24T16:22:22.449Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge was hit.',
        recordedAt: '2026-11-24T16:22:22.449Z',
      },
      {
        version: 2,
        wording: 'The bridge over the Tila was hit.',
        recordedAt: '2026-11-24T16:22:22.534Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/statements': {
    id: '01a20e5d-9054-77f3-bece-769b2b9fff81',
    speakerId: '01a20e5d-8f6c-71be-9e84-ff494e08f77c',
    capacity: 'official',
    principalId: '01a20e5d-8f6c-71be-9e84-ff494e08f77c',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    stances: [
      {
        claimId: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
        stance: 'asserts',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-24T16:22:22.548Z',
    version: 1,
    earlier: [],
  },
  'patch /api/v1/desks/{desk}/statements/{id}': {
    id: '01a20e5d-9054-77f3-bece-769b2b9fff81',
    speakerId: '01a20e5d-8f6c-71be-9e84-ff494e08f77c',
    capacity: 'official',
    principalId: '01a20e5d-8f6c-71be-9e84-ff494e08f77c',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    locator: 'minute 3',
    stances: [
      {
        claimId: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
        stance: 'asserts',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-24T16:22:22.580Z',
    version: 2,
    reason: 'Found the place',
    earlier: [
      {
        id: '01a20e5d-9054-77f3-bece-769b2b9fff81',
        speakerId: '01a20e5d-8f6c-71be-9e84-ff494e08f77c',
        capacity: 'official',
        principalId: '01a20e5d-8f6c-71be-9e84-ff494e08f77c',
        paraphrase: 'Speaks of the bridge.',
        utteredAt: '2023-09-04T10:00:00.000Z',
        precision: 'minute',
        stances: [
          {
            claimId: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
            stance: 'asserts',
            hedge: 'none',
            basis: 'none',
          },
        ],
        recordedAt: '2026-11-24T16:22:22.548Z',
        version: 1,
      },
    ],
  },
  'get /api/v1/desks/{desk}/statements': {
    data: [
      {
        id: '01a20e5d-9066-7568-8f3e-1ab3be871f31',
        speakerId: '01a20e5d-8f80-7398-b569-16d8fca4ba4f',
        capacity: 'official',
        principalId: '01a20e5d-8f6c-71be-9e84-ff494e08f77c',
        paraphrase: 'Speaks of the bridge.',
        utteredAt: '2023-09-04T10:00:00.000Z',
        precision: 'minute',
        stances: [
          {
            claimId: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
            stance: 'denies',
            hedge: 'none',
            basis: 'none',
          },
        ],
        recordedAt: '2026-11-24T16:22:22.566Z',
        version: 1,
      },
    ],
    nextCursor: 'W1siMDFhMjBlNWQtOTA2Ni03NTY4LThmM2UtMWFiM2JlODcxZjMxIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/statements/{id}': {
    id: '01a20e5d-9054-77f3-bece-769b2b9fff81',
    speakerId: '01a20e5d-8f6c-71be-9e84-ff494e08f77c',
    capacity: 'official',
    principalId: '01a20e5d-8f6c-71be-9e84-ff494e08f77c',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    locator: 'minute 3',
    stances: [
      {
        claimId: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
        stance: 'asserts',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-24T16:22:22.580Z',
    version: 2,
    reason: 'Found the place',
    earlier: [
      {
        id: '01a20e5d-9054-77f3-bece-769b2b9fff81',
        speakerId: '01a20e5d-8f6c-71be-9e84-ff494e08f77c',
        capacity: 'official',
        principalId: '01a20e5d-8f6c-71be-9e84-ff494e08f77c',
        paraphrase: 'Speaks of the bridge.',
        utteredAt: '2023-09-04T10:00:00.000Z',
        precision: 'minute',
        stances: [
          {
            claimId: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
            stance: 'asserts',
            hedge: 'none',
            basis: 'none',
          },
        ],
        recordedAt: '2026-11-24T16:22:22.548Z',
        version: 1,
      },
    ],
  },
  'post /api/v1/desks/{desk}/statements/{id}/links': {
    id: '01a20e5d-909f-715f-8551-a76432e2bc63',
    kind: 'responds_to',
    fromId: '01a20e5d-9066-7568-8f3e-1ab3be871f31',
    toId: '01a20e5d-9054-77f3-bece-769b2b9fff81',
    recordedAt: '2026-11-24T16:22:22.621Z',
  },
  'get /api/v1/desks/{desk}/statements/{id}/links': {
    data: [
      {
        id: '01a20e5d-909f-715f-8551-a76432e2bc63',
        kind: 'responds_to',
        fromId: '01a20e5d-9066-7568-8f3e-1ab3be871f31',
        toId: '01a20e5d-9054-77f3-bece-769b2b9fff81',
        recordedAt: '2026-11-24T16:22:22.621Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/captures': {
    id: '01a20e5d-90b3-754c-955e-c76b3432cf78',
    sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
    mediaType: 'text/plain',
    sizeBytes: 27,
    method: 'text',
    url: 'https://example.org/post',
    capturedAt: '2026-11-24T16:22:22.643Z',
    note: 'From the channel',
    recordedAt: '2026-11-24T16:22:22.643Z',
    contentPath: '/api/v1/desks/demo/captures/01a20e5d-90b3-754c-955e-c76b3432cf78/content',
  },
  'get /api/v1/desks/{desk}/captures': {
    data: [
      {
        id: '01a20e5d-90b3-754c-955e-c76b3432cf78',
        sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
        mediaType: 'text/plain',
        sizeBytes: 27,
        method: 'text',
        url: 'https://example.org/post',
        capturedAt: '2026-11-24T16:22:22.643Z',
        note: 'From the channel',
        recordedAt: '2026-11-24T16:22:22.643Z',
        contentPath: '/api/v1/desks/demo/captures/01a20e5d-90b3-754c-955e-c76b3432cf78/content',
      },
    ],
  },
  'get /api/v1/desks/{desk}/captures/{id}': {
    id: '01a20e5d-90b3-754c-955e-c76b3432cf78',
    sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
    mediaType: 'text/plain',
    sizeBytes: 27,
    method: 'text',
    url: 'https://example.org/post',
    capturedAt: '2026-11-24T16:22:22.643Z',
    note: 'From the channel',
    recordedAt: '2026-11-24T16:22:22.643Z',
    contentPath: '/api/v1/desks/demo/captures/01a20e5d-90b3-754c-955e-c76b3432cf78/content',
  },
  'post /api/v1/desks/{desk}/statements/{id}/captures': {
    id: '01a20e5d-90ce-72d1-af2c-17ff56539338',
    statementId: '01a20e5d-9054-77f3-bece-769b2b9fff81',
    captureId: '01a20e5d-90b3-754c-955e-c76b3432cf78',
    recordedAt: '2026-11-24T16:22:22.669Z',
    capture: {
      id: '01a20e5d-90b3-754c-955e-c76b3432cf78',
      sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
      mediaType: 'text/plain',
      sizeBytes: 27,
      method: 'text',
      url: 'https://example.org/post',
      capturedAt: '2026-11-24T16:22:22.643Z',
      note: 'From the channel',
      recordedAt: '2026-11-24T16:22:22.643Z',
      contentPath: '/api/v1/desks/demo/captures/01a20e5d-90b3-754c-955e-c76b3432cf78/content',
    },
  },
  'get /api/v1/desks/{desk}/statements/{id}/captures': {
    data: [
      {
        id: '01a20e5d-90ce-72d1-af2c-17ff56539338',
        statementId: '01a20e5d-9054-77f3-bece-769b2b9fff81',
        captureId: '01a20e5d-90b3-754c-955e-c76b3432cf78',
        recordedAt: '2026-11-24T16:22:22.669Z',
        capture: {
          id: '01a20e5d-90b3-754c-955e-c76b3432cf78',
          sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
          mediaType: 'text/plain',
          sizeBytes: 27,
          method: 'text',
          url: 'https://example.org/post',
          capturedAt: '2026-11-24T16:22:22.643Z',
          note: 'From the channel',
          recordedAt: '2026-11-24T16:22:22.643Z',
          contentPath: '/api/v1/desks/demo/captures/01a20e5d-90b3-754c-955e-c76b3432cf78/content',
        },
      },
    ],
  },
  'get /api/v1/desks/{desk}/claims': {
    data: [
      {
        id: '01a20e5d-9008-75a4-b8c3-cb22d48793b4',
        wording: 'The bridge is whole.',
        language: 'en',
        topics: [],
        addressesIds: [],
        disputeId: '01a20e5d-8fe4-72c3-9bb7-9330fb7e5a53',
        disputeState: 'no_position',
        version: 1,
        createdAt: '2026-11-24T16:22:22.471Z',
      },
    ],
    nextCursor: 'W1siMDFhMjBlNWQtOTAwOC03NWE0LWI4YzMtY2IyMmQ0ODc5M2I0Il0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/claims/{id}': {
    id: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
    wording: 'The bridge over the Tila was hit.',
    language: 'en',
    topics: ['war'],
    addressesIds: ['01a20e5d-8f6c-71be-9e84-ff494e08f77c'],
    disputeId: '01a20e5d-8fe4-72c3-9bb7-9330fb7e5a53',
    disputeState: 'split',
    version: 2,
    createdAt: '2026-11-24T16:22:22.449Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge was hit.',
        recordedAt: '2026-11-24T16:22:22.449Z',
      },
      {
        version: 2,
        wording: 'The bridge over the Tila was hit.',
        recordedAt: '2026-11-24T16:22:22.534Z',
      },
    ],
  },
  'get /api/v1/desks/{desk}/disputes': {
    data: [
      {
        id: '01a20e5d-8fe4-72c3-9bb7-9330fb7e5a53',
        question: 'Was the bridge over the Tila hit?',
        language: 'en',
        headline: 'split',
        version: 2,
        createdAt: '2026-11-24T16:22:22.436Z',
      },
    ],
    nextCursor: 'W1siMDFhMjBlNWQtOGZlNC03MmMzLTliYjctOTMzMGZiN2U1YTUzIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/disputes/{id}': {
    id: '01a20e5d-8fe4-72c3-9bb7-9330fb7e5a53',
    question: 'Was the bridge over the Tila hit?',
    language: 'en',
    headline: 'split',
    version: 2,
    createdAt: '2026-11-24T16:22:22.436Z',
    label: 'Split: one side contradicts itself',
    asOf: '2026-11-24T16:22:22.693Z',
    knownAt: '2026-11-24T16:22:22.693Z',
    claims: [
      {
        id: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
        wording: 'The bridge over the Tila was hit.',
        label: 'Split: one side contradicts itself',
        state: 'split',
        because: ['01a20e5d-9054-77f3-bece-769b2b9fff81', '01a20e5d-9066-7568-8f3e-1ab3be871f31'],
        origins: 1,
        outlets: 0,
        positions: [
          {
            principalId: '01a20e5d-8f6c-71be-9e84-ff494e08f77c',
            position: 'split',
            because: ['01a20e5d-9054-77f3-bece-769b2b9fff81', '01a20e5d-9066-7568-8f3e-1ab3be871f31'],
            voices: [
              {
                speakerId: '01a20e5d-8f80-7398-b569-16d8fca4ba4f',
                statementId: '01a20e5d-9066-7568-8f3e-1ab3be871f31',
                stance: 'denies',
                utteredAt: '2023-09-04T10:00:00.000Z',
              },
              {
                speakerId: '01a20e5d-8f6c-71be-9e84-ff494e08f77c',
                statementId: '01a20e5d-9054-77f3-bece-769b2b9fff81',
                stance: 'asserts',
                utteredAt: '2023-09-04T10:00:00.000Z',
              },
            ],
          },
        ],
      },
      {
        id: '01a20e5d-9008-75a4-b8c3-cb22d48793b4',
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
        statementId: '01a20e5d-9054-77f3-bece-769b2b9fff81',
        speakerId: '01a20e5d-8f6c-71be-9e84-ff494e08f77c',
        principalId: '01a20e5d-8f6c-71be-9e84-ff494e08f77c',
        stances: [
          {
            claimId: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
            stance: 'asserts',
            hedge: 'none',
            basis: 'none',
          },
        ],
      },
      {
        at: '2023-09-04T10:00:00.000Z',
        statementId: '01a20e5d-9066-7568-8f3e-1ab3be871f31',
        speakerId: '01a20e5d-8f80-7398-b569-16d8fca4ba4f',
        principalId: '01a20e5d-8f6c-71be-9e84-ff494e08f77c',
        stances: [
          {
            claimId: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
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
        claimId: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
        principalId: '01a20e5d-8f6c-71be-9e84-ff494e08f77c',
        at: '2023-09-05T10:00:00.000Z',
        statementId: '01a20e5d-90ec-77de-9331-7ebbb423185d',
        from: 'split',
        to: 'asserts',
        kind: 'hardens',
      },
    ],
  },
  'post /api/v1/desks/{desk}/statements/{id}/void': {
    id: '01a20e5d-9066-7568-8f3e-1ab3be871f31',
    speakerId: '01a20e5d-8f80-7398-b569-16d8fca4ba4f',
    capacity: 'official',
    principalId: '01a20e5d-8f6c-71be-9e84-ff494e08f77c',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    stances: [
      {
        claimId: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
        stance: 'denies',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-24T16:22:22.566Z',
    version: 1,
    voidedAt: '2026-11-24T16:22:22.726Z',
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
    id: '01a20e5d-9122-744c-9f39-0aff54437c57',
    claimId: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
    recordedAt: '2026-11-24T16:22:22.752Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/evidence': {
    data: [
      {
        id: '01a20e5d-9122-744c-9f39-0aff54437c57',
        claimId: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
        title: 'Picture',
        kind: 'observation',
        note: 'Two spans are down.',
        direction: 'supports',
        reliability: 'B',
        credibility: 2,
        recordedAt: '2026-11-24T16:22:22.752Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claims/{id}/searches': {
    place: 'Satellite images of the week',
    words: 'Tila bridge',
    found: false,
    id: '01a20e5d-912c-7157-a6ba-3f853ea362f6',
    claimId: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
    searchedAt: '2026-11-24T16:22:22.763Z',
    recordedAt: '2026-11-24T16:22:22.763Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/searches': {
    data: [
      {
        id: '01a20e5d-912c-7157-a6ba-3f853ea362f6',
        claimId: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
        place: 'Satellite images of the week',
        words: 'Tila bridge',
        found: false,
        searchedAt: '2026-11-24T16:22:22.763Z',
        recordedAt: '2026-11-24T16:22:22.763Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claims/{id}/reply-requests': {
    id: '01a20e5d-9136-76c0-ae61-cebb1943f1b6',
    claimId: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
    sourceId: '01a20e5d-8f6c-71be-9e84-ff494e08f77c',
    channel: 'press_office',
    question: 'Was the bridge hit?',
    sentAt: '2026-11-24T16:22:22.773Z',
    dueAt: '2026-11-25T16:22:22.773Z',
    outcome: 'awaiting',
    version: 1,
    recordedAt: '2026-11-24T16:22:22.773Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/reply-requests': {
    data: [
      {
        id: '01a20e5d-9136-76c0-ae61-cebb1943f1b6',
        claimId: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
        sourceId: '01a20e5d-8f6c-71be-9e84-ff494e08f77c',
        channel: 'press_office',
        question: 'Was the bridge hit?',
        sentAt: '2026-11-24T16:22:22.773Z',
        dueAt: '2026-11-25T16:22:22.773Z',
        outcome: 'awaiting',
        version: 1,
        recordedAt: '2026-11-24T16:22:22.773Z',
      },
    ],
  },
  'get /api/v1/desks/{desk}/reply-requests/{id}': {
    id: '01a20e5d-9136-76c0-ae61-cebb1943f1b6',
    claimId: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
    sourceId: '01a20e5d-8f6c-71be-9e84-ff494e08f77c',
    channel: 'press_office',
    question: 'Was the bridge hit?',
    sentAt: '2026-11-24T16:22:22.773Z',
    dueAt: '2026-11-25T16:22:22.773Z',
    outcome: 'awaiting',
    version: 1,
    recordedAt: '2026-11-24T16:22:22.773Z',
  },
  'patch /api/v1/desks/{desk}/reply-requests/{id}': {
    id: '01a20e5d-9136-76c0-ae61-cebb1943f1b6',
    claimId: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
    sourceId: '01a20e5d-8f6c-71be-9e84-ff494e08f77c',
    channel: 'press_office',
    question: 'Was the bridge hit?',
    sentAt: '2026-11-24T16:22:22.773Z',
    dueAt: '2026-11-25T16:22:22.773Z',
    outcome: 'declined',
    closedAt: '2026-11-24T16:22:22.791Z',
    version: 2,
    recordedAt: '2026-11-24T16:22:22.773Z',
  },
  'post /api/v1/desks/{desk}/claims/{id}/review': {
    id: '01a20e5d-914e-713b-a745-6bd368d72007',
    claimId: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
    state: 'inbox',
    round: 1,
    version: 1,
    submittedAt: '2026-11-24T16:22:22.796Z',
    stepDueAt: '2026-11-25T16:22:22.796Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20e5d-8fe4-72c3-9bb7-9330fb7e5a53',
      disputeState: 'uncontested',
    },
    contributors: ['01a20e5d-870b-7472-af9d-d8d1ec92fbfe'],
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
    id: '01a20e5d-914e-713b-a745-6bd368d72007',
    claimId: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
    state: 'queued',
    round: 1,
    version: 2,
    submittedAt: '2026-11-24T16:22:22.796Z',
    priority: 'urgent',
    dueAt: '2026-11-25T00:22:22.828Z',
    stepDueAt: '2026-11-27T16:22:22.828Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T16:22:22.828Z',
    editorId: '01a20e5d-8764-753e-9e04-17ba1dca766e',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20e5d-8fe4-72c3-9bb7-9330fb7e5a53',
      disputeState: 'uncontested',
    },
    contributors: ['01a20e5d-870b-7472-af9d-d8d1ec92fbfe'],
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
        id: '01a20e5d-914e-713b-a745-6bd368d72007',
        claimId: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
        state: 'queued',
        round: 1,
        version: 2,
        submittedAt: '2026-11-24T16:22:22.796Z',
        priority: 'urgent',
        dueAt: '2026-11-25T00:22:22.828Z',
        stepDueAt: '2026-11-27T16:22:22.828Z',
        policyVersion: 1,
        holds: [],
        openReplies: 0,
        queuedAt: '2026-11-24T16:22:22.828Z',
        editorId: '01a20e5d-8764-753e-9e04-17ba1dca766e',
        claim: {
          topics: ['war'],
          wording: 'The bridge over the Tila was hit.',
          language: 'en',
          disputeId: '01a20e5d-8fe4-72c3-9bb7-9330fb7e5a53',
          disputeState: 'uncontested',
        },
        contributors: ['01a20e5d-870b-7472-af9d-d8d1ec92fbfe'],
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
      'W1siMjAyNi0xMS0yNSIsIjIwMjYtMTEtMjRUMTY6MjI6MjIuODI4WiIsIjAxYTIwZTVkLTkxNGUtNzEzYi1hNzQ1LTZiZDM2OGQ3MjAwNyJdLCJbW1wibmV4dFwiLFwiZHVlXCJdXSJd',
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/take': {
    id: '01a20e5d-914e-713b-a745-6bd368d72007',
    claimId: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
    state: 'researching',
    round: 1,
    version: 3,
    submittedAt: '2026-11-24T16:22:22.796Z',
    priority: 'urgent',
    dueAt: '2026-11-25T00:22:22.828Z',
    stepDueAt: '2026-11-27T16:22:22.904Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T16:22:22.828Z',
    assigneeId: '01a20e5d-870b-7472-af9d-d8d1ec92fbfe',
    editorId: '01a20e5d-8764-753e-9e04-17ba1dca766e',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20e5d-8fe4-72c3-9bb7-9330fb7e5a53',
      disputeState: 'uncontested',
    },
    contributors: ['01a20e5d-870b-7472-af9d-d8d1ec92fbfe'],
    lease: {
      fence: 1,
      expiresAt: '2026-11-24T16:37:22.904Z',
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
    id: '01a20e5d-914e-713b-a745-6bd368d72007',
    claimId: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
    state: 'queued',
    round: 1,
    version: 6,
    submittedAt: '2026-11-24T16:22:22.796Z',
    priority: 'urgent',
    dueAt: '2026-11-25T00:22:22.828Z',
    stepDueAt: '2026-11-27T16:22:22.973Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T16:22:22.828Z',
    editorId: '01a20e5d-8764-753e-9e04-17ba1dca766e',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20e5d-8fe4-72c3-9bb7-9330fb7e5a53',
      disputeState: 'uncontested',
    },
    contributors: ['01a20e5d-870b-7472-af9d-d8d1ec92fbfe'],
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
    id: '01a20e5d-914e-713b-a745-6bd368d72007',
    claimId: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
    state: 'researching',
    round: 1,
    version: 5,
    submittedAt: '2026-11-24T16:22:22.796Z',
    priority: 'urgent',
    dueAt: '2026-11-25T00:22:22.828Z',
    stepDueAt: '2026-11-27T16:22:22.951Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T16:22:22.828Z',
    assigneeId: '01a20e5d-870b-7472-af9d-d8d1ec92fbfe',
    editorId: '01a20e5d-8764-753e-9e04-17ba1dca766e',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20e5d-8fe4-72c3-9bb7-9330fb7e5a53',
      disputeState: 'uncontested',
    },
    contributors: ['01a20e5d-870b-7472-af9d-d8d1ec92fbfe'],
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
      id: '01a20e5d-914e-713b-a745-6bd368d72007',
      claimId: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
      state: 'researching',
      round: 1,
      version: 7,
      submittedAt: '2026-11-24T16:22:22.796Z',
      priority: 'urgent',
      dueAt: '2026-11-25T00:22:22.828Z',
      stepDueAt: '2026-11-27T16:22:22.984Z',
      policyVersion: 1,
      holds: [],
      openReplies: 0,
      queuedAt: '2026-11-24T16:22:22.828Z',
      assigneeId: '01a20e5d-8745-777d-867e-de44351a3856',
      editorId: '01a20e5d-8764-753e-9e04-17ba1dca766e',
      claim: {
        topics: ['war'],
        wording: 'The bridge over the Tila was hit.',
        language: 'en',
        disputeId: '01a20e5d-8fe4-72c3-9bb7-9330fb7e5a53',
        disputeState: 'uncontested',
      },
      contributors: ['01a20e5d-870b-7472-af9d-d8d1ec92fbfe'],
      lease: {
        fence: 3,
        expiresAt: '2026-11-24T16:37:22.984Z',
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
      expiresAt: '2026-11-24T16:37:22.984Z',
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/lease': {
    fence: 3,
    expiresAt: '2026-11-24T16:37:22.995Z',
  },
  'patch /api/v1/desks/{desk}/reviews/{id}/draft': {
    id: '01a20e5d-914e-713b-a745-6bd368d72007',
    claimId: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
    state: 'researching',
    round: 1,
    version: 7,
    submittedAt: '2026-11-24T16:22:22.796Z',
    priority: 'urgent',
    dueAt: '2026-11-25T00:22:22.828Z',
    stepDueAt: '2026-11-27T16:22:22.984Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T16:22:22.828Z',
    assigneeId: '01a20e5d-8745-777d-867e-de44351a3856',
    editorId: '01a20e5d-8764-753e-9e04-17ba1dca766e',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20e5d-8fe4-72c3-9bb7-9330fb7e5a53',
      disputeState: 'uncontested',
    },
    contributors: ['01a20e5d-870b-7472-af9d-d8d1ec92fbfe', '01a20e5d-8745-777d-867e-de44351a3856'],
    lease: {
      fence: 3,
      expiresAt: '2026-11-24T16:37:23.008Z',
    },
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20e5d-8745-777d-867e-de44351a3856',
      savedAt: '2026-11-24T16:22:23.008Z',
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
    id: '01a20e5d-914e-713b-a745-6bd368d72007',
    claimId: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
    state: 'second_read',
    round: 1,
    version: 10,
    submittedAt: '2026-11-24T16:22:22.796Z',
    priority: 'urgent',
    dueAt: '2026-11-25T00:22:22.828Z',
    stepDueAt: '2026-11-25T16:22:23.071Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T16:22:22.828Z',
    assigneeId: '01a20e5d-8745-777d-867e-de44351a3856',
    editorId: '01a20e5d-8764-753e-9e04-17ba1dca766e',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20e5d-8fe4-72c3-9bb7-9330fb7e5a53',
      disputeState: 'uncontested',
    },
    contributors: ['01a20e5d-870b-7472-af9d-d8d1ec92fbfe', '01a20e5d-8745-777d-867e-de44351a3856'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20e5d-8745-777d-867e-de44351a3856',
      savedAt: '2026-11-24T16:22:23.008Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20e5d-8745-777d-867e-de44351a3856',
      proposedAt: '2026-11-24T16:22:23.071Z',
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
        proposedBy: '01a20e5d-8745-777d-867e-de44351a3856',
        proposedAt: '2026-11-24T16:22:23.027Z',
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
    id: '01a20e5d-914e-713b-a745-6bd368d72007',
    claimId: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
    state: 'researching',
    round: 1,
    version: 9,
    submittedAt: '2026-11-24T16:22:22.796Z',
    priority: 'urgent',
    dueAt: '2026-11-25T00:22:22.828Z',
    stepDueAt: '2026-11-27T16:22:23.049Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T16:22:22.828Z',
    assigneeId: '01a20e5d-8745-777d-867e-de44351a3856',
    editorId: '01a20e5d-8764-753e-9e04-17ba1dca766e',
    returned: {
      at: '2026-11-24T16:22:23.049Z',
      by: '01a20e5d-8764-753e-9e04-17ba1dca766e',
      reason: 'returned',
      comment: 'Name its source.',
    },
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20e5d-8fe4-72c3-9bb7-9330fb7e5a53',
      disputeState: 'uncontested',
    },
    contributors: ['01a20e5d-870b-7472-af9d-d8d1ec92fbfe', '01a20e5d-8745-777d-867e-de44351a3856'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20e5d-8745-777d-867e-de44351a3856',
      savedAt: '2026-11-24T16:22:23.008Z',
    },
    verdict: {
      number: 1,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A picture shows it.',
      cites: [],
      proposedBy: '01a20e5d-8745-777d-867e-de44351a3856',
      proposedAt: '2026-11-24T16:22:23.027Z',
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
    id: '01a20e5d-914e-713b-a745-6bd368d72007',
    claimId: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
    state: 'sign_off',
    round: 1,
    version: 11,
    submittedAt: '2026-11-24T16:22:22.796Z',
    priority: 'urgent',
    dueAt: '2026-11-25T00:22:22.828Z',
    stepDueAt: '2026-11-25T16:22:23.088Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T16:22:22.828Z',
    assigneeId: '01a20e5d-8745-777d-867e-de44351a3856',
    editorId: '01a20e5d-8764-753e-9e04-17ba1dca766e',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20e5d-8fe4-72c3-9bb7-9330fb7e5a53',
      disputeState: 'uncontested',
    },
    contributors: ['01a20e5d-870b-7472-af9d-d8d1ec92fbfe', '01a20e5d-8745-777d-867e-de44351a3856'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20e5d-8745-777d-867e-de44351a3856',
      savedAt: '2026-11-24T16:22:23.008Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20e5d-8745-777d-867e-de44351a3856',
      proposedAt: '2026-11-24T16:22:23.071Z',
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
        proposedBy: '01a20e5d-8745-777d-867e-de44351a3856',
        proposedAt: '2026-11-24T16:22:23.027Z',
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
    id: '01a20e5d-914e-713b-a745-6bd368d72007',
    claimId: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
    state: 'approved',
    round: 1,
    version: 12,
    submittedAt: '2026-11-24T16:22:22.796Z',
    priority: 'urgent',
    dueAt: '2026-11-25T00:22:22.828Z',
    stepDueAt: '2026-11-25T16:22:23.102Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T16:22:22.828Z',
    assigneeId: '01a20e5d-8745-777d-867e-de44351a3856',
    editorId: '01a20e5d-8764-753e-9e04-17ba1dca766e',
    signedAt: '2026-11-24T16:22:23.102Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20e5d-8fe4-72c3-9bb7-9330fb7e5a53',
      disputeState: 'uncontested',
    },
    contributors: ['01a20e5d-870b-7472-af9d-d8d1ec92fbfe', '01a20e5d-8745-777d-867e-de44351a3856'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20e5d-8745-777d-867e-de44351a3856',
      savedAt: '2026-11-24T16:22:23.008Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20e5d-8745-777d-867e-de44351a3856',
      proposedAt: '2026-11-24T16:22:23.071Z',
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
        proposedBy: '01a20e5d-8745-777d-867e-de44351a3856',
        proposedAt: '2026-11-24T16:22:23.027Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20e5d-8764-753e-9e04-17ba1dca766e',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T16:22:23.102Z',
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
    id: '01a20e5d-914e-713b-a745-6bd368d72007',
    claimId: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
    state: 'approved',
    round: 1,
    version: 13,
    submittedAt: '2026-11-24T16:22:22.796Z',
    priority: 'urgent',
    dueAt: '2026-11-25T00:22:22.828Z',
    stepDueAt: '2026-11-25T16:22:23.102Z',
    clockPausedAt: '2026-11-24T16:22:23.130Z',
    policyVersion: 1,
    holds: [
      {
        at: '2026-11-24T16:22:23.13+00:00',
        by: '01a20e5d-8764-753e-9e04-17ba1dca766e',
        kind: 'legal',
        reason: 'Counsel reads it first.',
      },
    ],
    openReplies: 0,
    queuedAt: '2026-11-24T16:22:22.828Z',
    assigneeId: '01a20e5d-8745-777d-867e-de44351a3856',
    editorId: '01a20e5d-8764-753e-9e04-17ba1dca766e',
    signedAt: '2026-11-24T16:22:23.102Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20e5d-8fe4-72c3-9bb7-9330fb7e5a53',
      disputeState: 'uncontested',
    },
    contributors: ['01a20e5d-870b-7472-af9d-d8d1ec92fbfe', '01a20e5d-8745-777d-867e-de44351a3856'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20e5d-8745-777d-867e-de44351a3856',
      savedAt: '2026-11-24T16:22:23.008Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20e5d-8745-777d-867e-de44351a3856',
      proposedAt: '2026-11-24T16:22:23.071Z',
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
        proposedBy: '01a20e5d-8745-777d-867e-de44351a3856',
        proposedAt: '2026-11-24T16:22:23.027Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20e5d-8764-753e-9e04-17ba1dca766e',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T16:22:23.102Z',
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
    id: '01a20e5d-914e-713b-a745-6bd368d72007',
    claimId: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
    state: 'approved',
    round: 1,
    version: 14,
    submittedAt: '2026-11-24T16:22:22.796Z',
    priority: 'urgent',
    dueAt: '2026-11-25T00:22:22.847Z',
    stepDueAt: '2026-11-25T16:22:23.121Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T16:22:22.828Z',
    assigneeId: '01a20e5d-8745-777d-867e-de44351a3856',
    editorId: '01a20e5d-8764-753e-9e04-17ba1dca766e',
    signedAt: '2026-11-24T16:22:23.102Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20e5d-8fe4-72c3-9bb7-9330fb7e5a53',
      disputeState: 'uncontested',
    },
    contributors: ['01a20e5d-870b-7472-af9d-d8d1ec92fbfe', '01a20e5d-8745-777d-867e-de44351a3856'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20e5d-8745-777d-867e-de44351a3856',
      savedAt: '2026-11-24T16:22:23.008Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20e5d-8745-777d-867e-de44351a3856',
      proposedAt: '2026-11-24T16:22:23.071Z',
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
        proposedBy: '01a20e5d-8745-777d-867e-de44351a3856',
        proposedAt: '2026-11-24T16:22:23.027Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20e5d-8764-753e-9e04-17ba1dca766e',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T16:22:23.102Z',
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
    id: '01a20e5d-914e-713b-a745-6bd368d72007',
    claimId: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
    state: 'approved',
    round: 1,
    version: 15,
    submittedAt: '2026-11-24T16:22:22.796Z',
    priority: 'urgent',
    dueAt: '2026-11-25T00:22:22.847Z',
    stepDueAt: '2026-11-25T16:22:23.121Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    scheduledAt: '2100-01-01T06:00:00.000Z',
    scheduledBy: '01a20e5d-8764-753e-9e04-17ba1dca766e',
    queuedAt: '2026-11-24T16:22:22.828Z',
    assigneeId: '01a20e5d-8745-777d-867e-de44351a3856',
    editorId: '01a20e5d-8764-753e-9e04-17ba1dca766e',
    signedAt: '2026-11-24T16:22:23.102Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20e5d-8fe4-72c3-9bb7-9330fb7e5a53',
      disputeState: 'uncontested',
    },
    contributors: ['01a20e5d-870b-7472-af9d-d8d1ec92fbfe', '01a20e5d-8745-777d-867e-de44351a3856'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20e5d-8745-777d-867e-de44351a3856',
      savedAt: '2026-11-24T16:22:23.008Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20e5d-8745-777d-867e-de44351a3856',
      proposedAt: '2026-11-24T16:22:23.071Z',
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
        proposedBy: '01a20e5d-8745-777d-867e-de44351a3856',
        proposedAt: '2026-11-24T16:22:23.027Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20e5d-8764-753e-9e04-17ba1dca766e',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T16:22:23.102Z',
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
    id: '01a20e5d-914e-713b-a745-6bd368d72007',
    claimId: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
    state: 'published',
    round: 1,
    version: 16,
    submittedAt: '2026-11-24T16:22:22.796Z',
    priority: 'urgent',
    dueAt: '2026-11-25T00:22:22.847Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T16:22:22.828Z',
    assigneeId: '01a20e5d-8745-777d-867e-de44351a3856',
    editorId: '01a20e5d-8764-753e-9e04-17ba1dca766e',
    signedAt: '2026-11-24T16:22:23.102Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20e5d-8fe4-72c3-9bb7-9330fb7e5a53',
      disputeState: 'uncontested',
    },
    contributors: ['01a20e5d-870b-7472-af9d-d8d1ec92fbfe', '01a20e5d-8745-777d-867e-de44351a3856'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20e5d-8745-777d-867e-de44351a3856',
      savedAt: '2026-11-24T16:22:23.008Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20e5d-8745-777d-867e-de44351a3856',
      proposedAt: '2026-11-24T16:22:23.071Z',
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
        proposedBy: '01a20e5d-8745-777d-867e-de44351a3856',
        proposedAt: '2026-11-24T16:22:23.027Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20e5d-8764-753e-9e04-17ba1dca766e',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T16:22:23.102Z',
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
    id: '01a20e5d-914e-713b-a745-6bd368d72007',
    claimId: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
    state: 'published',
    round: 1,
    version: 17,
    submittedAt: '2026-11-24T16:22:22.796Z',
    priority: 'urgent',
    dueAt: '2026-11-25T00:22:22.847Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T16:22:22.828Z',
    assigneeId: '01a20e5d-8745-777d-867e-de44351a3856',
    editorId: '01a20e5d-8764-753e-9e04-17ba1dca766e',
    signedAt: '2026-11-24T16:22:23.102Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20e5d-8fe4-72c3-9bb7-9330fb7e5a53',
      disputeState: 'uncontested',
    },
    contributors: ['01a20e5d-870b-7472-af9d-d8d1ec92fbfe', '01a20e5d-8745-777d-867e-de44351a3856'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20e5d-8745-777d-867e-de44351a3856',
      savedAt: '2026-11-24T16:22:23.008Z',
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
      proposedBy: '01a20e5d-8764-753e-9e04-17ba1dca766e',
      proposedAt: '2026-11-24T16:22:23.220Z',
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
        proposedBy: '01a20e5d-8745-777d-867e-de44351a3856',
        proposedAt: '2026-11-24T16:22:23.027Z',
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
        proposedBy: '01a20e5d-8745-777d-867e-de44351a3856',
        proposedAt: '2026-11-24T16:22:23.071Z',
        label: 'True',
        votes: [
          {
            memberId: '01a20e5d-8764-753e-9e04-17ba1dca766e',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-24T16:22:23.102Z',
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
    id: '01a20e5d-914e-713b-a745-6bd368d72007',
    claimId: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
    state: 'published',
    round: 1,
    version: 18,
    submittedAt: '2026-11-24T16:22:22.796Z',
    priority: 'urgent',
    dueAt: '2026-11-25T00:22:22.847Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    withdrawal: {
      at: '2026-11-24T16:22:23.258Z',
      by: '01a20e5d-8764-753e-9e04-17ba1dca766e',
      reason: 'The picture is of another bridge.',
    },
    queuedAt: '2026-11-24T16:22:22.828Z',
    assigneeId: '01a20e5d-8745-777d-867e-de44351a3856',
    editorId: '01a20e5d-8764-753e-9e04-17ba1dca766e',
    signedAt: '2026-11-24T16:22:23.102Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20e5d-8fe4-72c3-9bb7-9330fb7e5a53',
      disputeState: 'uncontested',
    },
    contributors: ['01a20e5d-870b-7472-af9d-d8d1ec92fbfe', '01a20e5d-8745-777d-867e-de44351a3856'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20e5d-8745-777d-867e-de44351a3856',
      savedAt: '2026-11-24T16:22:23.008Z',
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
      proposedBy: '01a20e5d-8764-753e-9e04-17ba1dca766e',
      proposedAt: '2026-11-24T16:22:23.220Z',
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
        proposedBy: '01a20e5d-8745-777d-867e-de44351a3856',
        proposedAt: '2026-11-24T16:22:23.027Z',
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
        proposedBy: '01a20e5d-8745-777d-867e-de44351a3856',
        proposedAt: '2026-11-24T16:22:23.071Z',
        label: 'True',
        votes: [
          {
            memberId: '01a20e5d-8764-753e-9e04-17ba1dca766e',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-24T16:22:23.102Z',
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
    id: '01a20e5d-914e-713b-a745-6bd368d72007',
    claimId: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
    state: 'queued',
    round: 2,
    version: 19,
    submittedAt: '2026-11-24T16:22:22.796Z',
    priority: 'urgent',
    dueAt: '2026-11-25T00:22:22.847Z',
    stepDueAt: '2026-11-27T16:22:23.272Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T16:22:23.272Z',
    editorId: '01a20e5d-8764-753e-9e04-17ba1dca766e',
    returned: {
      at: '2026-11-24T16:22:23.272Z',
      by: '01a20e5d-8764-753e-9e04-17ba1dca766e',
      reason: 'reopened',
      comment: 'It is denied now.',
    },
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20e5d-8fe4-72c3-9bb7-9330fb7e5a53',
      disputeState: 'uncontested',
    },
    contributors: ['01a20e5d-870b-7472-af9d-d8d1ec92fbfe', '01a20e5d-8745-777d-867e-de44351a3856'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20e5d-8745-777d-867e-de44351a3856',
      savedAt: '2026-11-24T16:22:23.008Z',
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
      proposedBy: '01a20e5d-8764-753e-9e04-17ba1dca766e',
      proposedAt: '2026-11-24T16:22:23.220Z',
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
        proposedBy: '01a20e5d-8745-777d-867e-de44351a3856',
        proposedAt: '2026-11-24T16:22:23.027Z',
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
        proposedBy: '01a20e5d-8745-777d-867e-de44351a3856',
        proposedAt: '2026-11-24T16:22:23.071Z',
        label: 'True',
        votes: [
          {
            memberId: '01a20e5d-8764-753e-9e04-17ba1dca766e',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-24T16:22:23.102Z',
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
        id: '01a20e5d-914e-713b-a745-6bd368d72007',
        claimId: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
        state: 'queued',
        round: 2,
        version: 19,
        submittedAt: '2026-11-24T16:22:22.796Z',
        priority: 'urgent',
        dueAt: '2026-11-25T00:22:22.847Z',
        stepDueAt: '2026-11-27T16:22:23.272Z',
        policyVersion: 1,
        holds: [],
        openReplies: 0,
        queuedAt: '2026-11-24T16:22:23.272Z',
        editorId: '01a20e5d-8764-753e-9e04-17ba1dca766e',
        returned: {
          at: '2026-11-24T16:22:23.272Z',
          by: '01a20e5d-8764-753e-9e04-17ba1dca766e',
          reason: 'reopened',
          comment: 'It is denied now.',
        },
        claim: {
          topics: ['war'],
          wording: 'The bridge over the Tila was hit.',
          language: 'en',
          disputeId: '01a20e5d-8fe4-72c3-9bb7-9330fb7e5a53',
          disputeState: 'uncontested',
        },
        contributors: ['01a20e5d-870b-7472-af9d-d8d1ec92fbfe', '01a20e5d-8745-777d-867e-de44351a3856'],
        draft: {
          summary: 'A picture shows',
          savedBy: '01a20e5d-8745-777d-867e-de44351a3856',
          savedAt: '2026-11-24T16:22:23.008Z',
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
          proposedBy: '01a20e5d-8764-753e-9e04-17ba1dca766e',
          proposedAt: '2026-11-24T16:22:23.220Z',
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
            proposedBy: '01a20e5d-8745-777d-867e-de44351a3856',
            proposedAt: '2026-11-24T16:22:23.027Z',
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
            proposedBy: '01a20e5d-8745-777d-867e-de44351a3856',
            proposedAt: '2026-11-24T16:22:23.071Z',
            label: 'True',
            votes: [
              {
                memberId: '01a20e5d-8764-753e-9e04-17ba1dca766e',
                approve: true,
                rating: 'true',
                rationale: 'It bears it.',
                votedAt: '2026-11-24T16:22:23.102Z',
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
    nextCursor: 'W1siMDFhMjBlNWQtOTE0ZS03MTNiLWE3NDUtNmJkMzY4ZDcyMDA3Il0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/reviews/{id}': {
    id: '01a20e5d-914e-713b-a745-6bd368d72007',
    claimId: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
    state: 'queued',
    round: 2,
    version: 19,
    submittedAt: '2026-11-24T16:22:22.796Z',
    priority: 'urgent',
    dueAt: '2026-11-25T00:22:22.847Z',
    stepDueAt: '2026-11-27T16:22:23.272Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T16:22:23.272Z',
    editorId: '01a20e5d-8764-753e-9e04-17ba1dca766e',
    returned: {
      at: '2026-11-24T16:22:23.272Z',
      by: '01a20e5d-8764-753e-9e04-17ba1dca766e',
      reason: 'reopened',
      comment: 'It is denied now.',
    },
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20e5d-8fe4-72c3-9bb7-9330fb7e5a53',
      disputeState: 'uncontested',
    },
    contributors: ['01a20e5d-870b-7472-af9d-d8d1ec92fbfe', '01a20e5d-8745-777d-867e-de44351a3856'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20e5d-8745-777d-867e-de44351a3856',
      savedAt: '2026-11-24T16:22:23.008Z',
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
      proposedBy: '01a20e5d-8764-753e-9e04-17ba1dca766e',
      proposedAt: '2026-11-24T16:22:23.220Z',
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
        proposedBy: '01a20e5d-8745-777d-867e-de44351a3856',
        proposedAt: '2026-11-24T16:22:23.027Z',
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
        proposedBy: '01a20e5d-8745-777d-867e-de44351a3856',
        proposedAt: '2026-11-24T16:22:23.071Z',
        label: 'True',
        votes: [
          {
            memberId: '01a20e5d-8764-753e-9e04-17ba1dca766e',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-24T16:22:23.102Z',
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
        id: '01a20e5d-8682-723a-9f71-b0ec1cab3c6f',
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
    id: '01a20e5d-934f-7405-ac60-dd6e7853cea5',
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
    id: '01a20e5d-935c-7436-86b2-9f07cfc2c92d',
    reviewId: '01a20e5d-914e-713b-a745-6bd368d72007',
    memberId: '01a20e5d-870b-7472-af9d-d8d1ec92fbfe',
    reason: 'Nobody else here reads the language.',
    proposedBy: '01a20e5d-8764-753e-9e04-17ba1dca766e',
    proposedAt: '2026-11-24T16:22:23.321Z',
  },
  'post /api/v1/desks/{desk}/reviews/{id}/conflict-overrides/{overrideId}/confirm': {
    id: '01a20e5d-935c-7436-86b2-9f07cfc2c92d',
    reviewId: '01a20e5d-914e-713b-a745-6bd368d72007',
    memberId: '01a20e5d-870b-7472-af9d-d8d1ec92fbfe',
    reason: 'Nobody else here reads the language.',
    proposedBy: '01a20e5d-8764-753e-9e04-17ba1dca766e',
    proposedAt: '2026-11-24T16:22:23.321Z',
    confirmedBy: '01a20e5d-8757-729c-9f1c-0ca20bd38955',
    confirmedAt: '2026-11-24T16:22:23.330Z',
  },
  'get /api/v1/desks/{desk}/reviews/{id}/conflict-overrides': {
    data: [
      {
        id: '01a20e5d-935c-7436-86b2-9f07cfc2c92d',
        reviewId: '01a20e5d-914e-713b-a745-6bd368d72007',
        memberId: '01a20e5d-870b-7472-af9d-d8d1ec92fbfe',
        reason: 'Nobody else here reads the language.',
        proposedBy: '01a20e5d-8764-753e-9e04-17ba1dca766e',
        proposedAt: '2026-11-24T16:22:23.321Z',
        confirmedBy: '01a20e5d-8757-729c-9f1c-0ca20bd38955',
        confirmedAt: '2026-11-24T16:22:23.330Z',
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
    id: '01a20e5d-9388-7181-b6c3-4a327da5e699',
    claimId: '01a20e5d-9381-74eb-ac2e-875c0496730b',
    state: 'merged',
    round: 1,
    version: 2,
    submittedAt: '2026-11-24T16:22:23.368Z',
    policyVersion: 2,
    holds: [],
    openReplies: 0,
    mergedIntoId: '01a20e5d-914e-713b-a745-6bd368d72007',
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
    id: '01a20e5d-9377-724a-bae9-cae777431e70',
    claimId: '01a20e5d-9008-75a4-b8c3-cb22d48793b4',
    state: 'declined',
    round: 1,
    version: 2,
    submittedAt: '2026-11-24T16:22:23.351Z',
    policyVersion: 2,
    holds: [],
    openReplies: 0,
    declineReason: 'opinion',
    claim: {
      topics: [],
      wording: 'The bridge is whole.',
      language: 'en',
      disputeId: '01a20e5d-8fe4-72c3-9bb7-9330fb7e5a53',
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
    id: '01a20e5d-9008-75a4-b8c3-cb22d48793b4',
    wording: 'The bridge is whole.',
    language: 'en',
    topics: [],
    addressesIds: [],
    disputeId: '01a20e5d-8fe4-72c3-9bb7-9330fb7e5a53',
    disputeState: 'no_position',
    review: {
      id: '01a20e5d-9377-724a-bae9-cae777431e70',
      state: 'declined',
    },
    version: 2,
    voidedAt: '2026-11-24T16:22:23.396Z',
    voidReason: 'Recorded twice',
    createdAt: '2026-11-24T16:22:22.471Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge is whole.',
        recordedAt: '2026-11-24T16:22:22.471Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/webhooks': {
    id: '01a20e5d-93ae-757d-9fc5-8df2b8d33684',
    url: 'https://newsroom.example.org/hooks/claims',
    types: ['claim.published', 'claim.corrected'],
    description: 'The archive',
    enabled: true,
    createdAt: '2026-11-24T16:22:23.406Z',
    version: 1,
    secret: 'whsec_shown_this_once',
  },
  'get /api/v1/desks/{desk}/webhooks': {
    data: [
      {
        id: '01a20e5d-93ae-757d-9fc5-8df2b8d33684',
        url: 'https://newsroom.example.org/hooks/claims',
        types: ['claim.published', 'claim.corrected'],
        description: 'The archive',
        enabled: true,
        createdAt: '2026-11-24T16:22:23.406Z',
        version: 1,
      },
    ],
  },
  'get /api/v1/desks/{desk}/webhooks/{id}': {
    id: '01a20e5d-93ae-757d-9fc5-8df2b8d33684',
    url: 'https://newsroom.example.org/hooks/claims',
    types: ['claim.published', 'claim.corrected'],
    description: 'The archive',
    enabled: true,
    createdAt: '2026-11-24T16:22:23.406Z',
    version: 1,
  },
  'patch /api/v1/desks/{desk}/webhooks/{id}': {
    id: '01a20e5d-93ae-757d-9fc5-8df2b8d33684',
    url: 'https://newsroom.example.org/hooks/claims',
    types: ['claim.published', 'claim.corrected'],
    description: 'The archive',
    enabled: true,
    createdAt: '2026-11-24T16:22:23.406Z',
    version: 2,
  },
  'post /api/v1/desks/{desk}/webhooks/{id}/rotate': {
    id: '01a20e5d-93ae-757d-9fc5-8df2b8d33684',
    url: 'https://newsroom.example.org/hooks/claims',
    types: ['claim.published', 'claim.corrected'],
    description: 'The archive',
    enabled: true,
    oldSecretUntil: '2026-11-25T16:22:23.447Z',
    createdAt: '2026-11-24T16:22:23.406Z',
    version: 3,
    secret: 'whsec_shown_this_once',
  },
  'post /api/v1/desks/{desk}/webhooks/{id}/test': {
    id: '01a20e5d-93e0-75c7-9ecb-f8b8e8337a8a',
    webhookId: '01a20e5d-93ae-757d-9fc5-8df2b8d33684',
    type: 'webhook.test',
    status: 'pending',
    createdAt: '2026-11-24T16:22:23.455Z',
    nextAttemptAt: '2026-11-24T16:22:23.455Z',
    messageId: 'msg_01a20e5d93e075c79ecbf8b8e8337a8a',
    body: {
      type: 'webhook.test',
      timestamp: '2026-11-24T16:22:23.455Z',
      data: {
        webhookId: '01a20e5d-93ae-757d-9fc5-8df2b8d33684',
        deskSlug: 'demo',
      },
    },
    attempts: [],
  },
  'get /api/v1/desks/{desk}/webhooks/{id}/deliveries': {
    data: [
      {
        id: '01a20e5d-93e0-75c7-9ecb-f8b8e8337a8a',
        webhookId: '01a20e5d-93ae-757d-9fc5-8df2b8d33684',
        type: 'webhook.test',
        status: 'pending',
        createdAt: '2026-11-24T16:22:23.455Z',
        nextAttemptAt: '2026-11-24T16:22:23.455Z',
        messageId: 'msg_01a20e5d93e075c79ecbf8b8e8337a8a',
        body: {
          type: 'webhook.test',
          timestamp: '2026-11-24T16:22:23.455Z',
          data: {
            webhookId: '01a20e5d-93ae-757d-9fc5-8df2b8d33684',
            deskSlug: 'demo',
          },
        },
        attempts: [],
      },
    ],
  },
  'get /api/v1/desks/{desk}/webhooks/{id}/deliveries/{deliveryId}': {
    id: '01a20e5d-93e0-75c7-9ecb-f8b8e8337a8a',
    webhookId: '01a20e5d-93ae-757d-9fc5-8df2b8d33684',
    type: 'webhook.test',
    status: 'pending',
    createdAt: '2026-11-24T16:22:23.455Z',
    nextAttemptAt: '2026-11-24T16:22:23.455Z',
    messageId: 'msg_01a20e5d93e075c79ecbf8b8e8337a8a',
    body: {
      type: 'webhook.test',
      timestamp: '2026-11-24T16:22:23.455Z',
      data: {
        webhookId: '01a20e5d-93ae-757d-9fc5-8df2b8d33684',
        deskSlug: 'demo',
      },
    },
    attempts: [],
  },
  'post /api/v1/desks/{desk}/webhooks/{id}/deliveries/{deliveryId}/replay': {
    id: '01a20e5d-93e0-75c7-9ecb-f8b8e8337a8a',
    webhookId: '01a20e5d-93ae-757d-9fc5-8df2b8d33684',
    type: 'webhook.test',
    status: 'pending',
    createdAt: '2026-11-24T16:22:23.455Z',
    nextAttemptAt: '2026-11-24T16:22:23.487Z',
    messageId: 'msg_01a20e5d93e075c79ecbf8b8e8337a8a',
    body: {
      type: 'webhook.test',
      timestamp: '2026-11-24T16:22:23.455Z',
      data: {
        webhookId: '01a20e5d-93ae-757d-9fc5-8df2b8d33684',
        deskSlug: 'demo',
      },
    },
    attempts: [],
  },
  'post /api/v1/desks/{desk}/webhooks/{id}/replay': {
    replayed: 0,
  },
  'post /api/v1/desks/{desk}/webhooks/{id}/disable': {
    id: '01a20e5d-93ae-757d-9fc5-8df2b8d33684',
    url: 'https://newsroom.example.org/hooks/claims',
    types: ['claim.published', 'claim.corrected'],
    description: 'The archive',
    enabled: false,
    disabledAt: '2026-11-24T16:22:23.513Z',
    disabledBecause: 'by_hand',
    oldSecretUntil: '2026-11-25T16:22:23.447Z',
    createdAt: '2026-11-24T16:22:23.406Z',
    version: 4,
  },
  'post /api/v1/desks/{desk}/webhooks/{id}/enable': {
    id: '01a20e5d-93ae-757d-9fc5-8df2b8d33684',
    url: 'https://newsroom.example.org/hooks/claims',
    types: ['claim.published', 'claim.corrected'],
    description: 'The archive',
    enabled: true,
    oldSecretUntil: '2026-11-25T16:22:23.447Z',
    createdAt: '2026-11-24T16:22:23.406Z',
    version: 5,
  },
  'get /api/v1/desks/{desk}/notifications': {
    data: [
      {
        id: '01a20e5d-92b3-7688-9798-0fee0f3f414c',
        type: 'review.lifted',
        title: 'A hold on a review was lifted',
        subject: {
          kind: 'review',
          id: '01a20e5d-914e-713b-a745-6bd368d72007',
        },
        reviewId: '01a20e5d-914e-713b-a745-6bd368d72007',
        claim: {
          id: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
          wording: 'The bridge over the Tila was hit.',
        },
        actor: {
          id: '01a20e5d-874a-7329-8447-90b75e584f1c',
          name: 'Edith Lang',
        },
        payload: {
          to: 'approved',
          from: 'approved',
          kind: 'legal',
          changes: {},
        },
        createdAt: '2026-11-24T16:22:23.149Z',
      },
    ],
    nextCursor: 'W1siMDFhMjBlNWQtOTJiMy03Njg4LTk3OTgtMGZlZTBmM2Y0MTRjIl0sIltbXCJ1bnJlYWRcIixmYWxzZV1dIl0',
    count: 4,
    unreadCount: 4,
  },
  'post /api/v1/desks/{desk}/notifications/{id}/read': {
    id: '01a20e5d-92b3-7688-9798-0fee0f3f414c',
    type: 'review.lifted',
    title: 'A hold on a review was lifted',
    subject: {
      kind: 'review',
      id: '01a20e5d-914e-713b-a745-6bd368d72007',
    },
    reviewId: '01a20e5d-914e-713b-a745-6bd368d72007',
    claim: {
      id: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
      wording: 'The bridge over the Tila was hit.',
    },
    actor: {
      id: '01a20e5d-874a-7329-8447-90b75e584f1c',
      name: 'Edith Lang',
    },
    payload: {
      to: 'approved',
      from: 'approved',
      kind: 'legal',
      changes: {},
    },
    createdAt: '2026-11-24T16:22:23.149Z',
    readAt: '2026-11-24T16:22:23.530Z',
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
          id: '01a20e5d-93ae-757d-9fc5-8df2b8d33684',
        },
        actor: {
          id: '01a20e5d-8748-72a7-8abd-2b0f76dd2a81',
          name: 'Ada Meyer',
        },
        at: '2026-11-24T16:22:23.519Z',
        payload: {},
      },
      {
        seq: 233,
        type: 'webhook.disabled',
        subject: {
          kind: 'webhook',
          id: '01a20e5d-93ae-757d-9fc5-8df2b8d33684',
        },
        actor: {
          id: '01a20e5d-8748-72a7-8abd-2b0f76dd2a81',
          name: 'Ada Meyer',
        },
        at: '2026-11-24T16:22:23.513Z',
        payload: {
          host: 'newsroom.example.org',
          notify: ['01a20e5d-876b-743b-929c-2a9507d29581'],
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
          id: '01a20e5d-8f6c-71be-9e84-ff494e08f77c',
        },
        actor: {
          id: '01a20e5d-86f1-71f4-a23a-f99a19dec71f',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T16:22:22.316Z',
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
          id: '01a20e5d-8f6c-71be-9e84-ff494e08f77c',
        },
        actor: {
          id: '01a20e5d-86f1-71f4-a23a-f99a19dec71f',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T16:22:22.383Z',
        text: 'Changed nothing of the source.',
      },
    ],
    nextCursor:
      'W1sxNjFdLCJbW1wiaWRcIixcIjAxYTIwZTVkLThmNmMtNzFiZS05ZTg0LWZmNDk0ZTA4Zjc3Y1wiXSxbXCJvZlwiLFwic291cmNlXCJdXSJd',
  },
  'get /api/v1/desks/{desk}/claims/{id}/history': {
    data: [
      {
        seq: 167,
        type: 'claim.created',
        subject: {
          kind: 'claim',
          id: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
        },
        actor: {
          id: '01a20e5d-86f1-71f4-a23a-f99a19dec71f',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T16:22:22.449Z',
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
            after: '01a20e5d-8fe4-72c3-9bb7-9330fb7e5a53',
          },
          addressesIds: {
            after: ['01a20e5d-8f6c-71be-9e84-ff494e08f77c'],
          },
        },
      },
      {
        seq: 169,
        type: 'claim_link.created',
        subject: {
          kind: 'claim_link',
          id: '01a20e5d-901b-740e-91be-9d676f6c2df5',
        },
        actor: {
          id: '01a20e5d-86f1-71f4-a23a-f99a19dec71f',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T16:22:22.490Z',
        text: 'Suggested the link «contradicts».',
        changes: {
          kind: {
            after: 'contradicts',
          },
          toId: {
            after: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
          },
          fromId: {
            after: '01a20e5d-9008-75a4-b8c3-cb22d48793b4',
          },
          status: {
            after: 'suggested',
          },
        },
      },
    ],
    nextCursor:
      'W1sxNjldLCJbW1wiaWRcIixcIjAxYTIwZTVkLThmZjItNzAyZi04Zjg1LTE5YTFhMTQ4MTkwOVwiXSxbXCJvZlwiLFwiY2xhaW1cIl1dIl0',
  },
  'get /api/v1/desks/{desk}/disputes/{id}/history': {
    data: [
      {
        seq: 165,
        type: 'dispute.created',
        subject: {
          kind: 'dispute',
          id: '01a20e5d-8fe4-72c3-9bb7-9330fb7e5a53',
        },
        actor: {
          id: '01a20e5d-86f1-71f4-a23a-f99a19dec71f',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T16:22:22.436Z',
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
          id: '01a20e5d-8fe4-72c3-9bb7-9330fb7e5a53',
        },
        actor: {
          id: '01a20e5d-86f1-71f4-a23a-f99a19dec71f',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T16:22:22.442Z',
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
      'W1sxNjZdLCJbW1wiaWRcIixcIjAxYTIwZTVkLThmZTQtNzJjMy05YmI3LTkzMzBmYjdlNWE1M1wiXSxbXCJvZlwiLFwiZGlzcHV0ZVwiXV0iXQ',
  },
  'get /api/v1/desks/{desk}/statements/{id}/history': {
    data: [
      {
        seq: 174,
        type: 'statement.recorded',
        subject: {
          kind: 'statement',
          id: '01a20e5d-9054-77f3-bece-769b2b9fff81',
        },
        actor: {
          id: '01a20e5d-86f1-71f4-a23a-f99a19dec71f',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T16:22:22.548Z',
        text: 'Recorded a statement.',
        changes: {
          stances: {
            after: [
              {
                basis: 'none',
                hedge: 'none',
                stance: 'asserts',
                claimId: '01a20e5d-8ff2-702f-8f85-19a1a1481909',
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
            after: '01a20e5d-8f6c-71be-9e84-ff494e08f77c',
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
          id: '01a20e5d-9054-77f3-bece-769b2b9fff81',
        },
        actor: {
          id: '01a20e5d-86f1-71f4-a23a-f99a19dec71f',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T16:22:22.580Z',
        text: 'Corrected locator of a statement: Found the place.',
        changes: {
          locator: {
            after: 'minute 3',
          },
        },
      },
    ],
    nextCursor:
      'W1sxODBdLCJbW1wiaWRcIixcIjAxYTIwZTVkLTkwNTQtNzdmMy1iZWNlLTc2OWIyYjlmZmY4MVwiXSxbXCJvZlwiLFwic3RhdGVtZW50XCJdXSJd',
  },
  'get /api/v1/desks/{desk}/reviews/{id}/history': {
    data: [
      {
        seq: 194,
        type: 'review.submitted',
        subject: {
          kind: 'review',
          id: '01a20e5d-914e-713b-a745-6bd368d72007',
        },
        reviewId: '01a20e5d-914e-713b-a745-6bd368d72007',
        actor: {
          id: '01a20e5d-86f1-71f4-a23a-f99a19dec71f',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T16:22:22.796Z',
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
          id: '01a20e5d-914e-713b-a745-6bd368d72007',
        },
        reviewId: '01a20e5d-914e-713b-a745-6bd368d72007',
        actor: {
          id: '01a20e5d-874a-7329-8447-90b75e584f1c',
          name: 'Edith Lang',
        },
        at: '2026-11-24T16:22:22.828Z',
        text: 'Accepted it into the queue, with priority urgent.',
        changes: {
          state: {
            after: 'queued',
            before: 'inbox',
          },
          dueAt: {
            after: '2026-11-25T00:22:22.828Z',
          },
          editorId: {
            after: '01a20e5d-8764-753e-9e04-17ba1dca766e',
          },
        },
      },
    ],
    nextCursor:
      'W1sxOTVdLCJbW1wiaWRcIixcIjAxYTIwZTVkLTkxNGUtNzEzYi1hNzQ1LTZiZDM2OGQ3MjAwN1wiXSxbXCJvZlwiLFwicmV2aWV3XCJdXSJd',
  },
  'get /api/v1/desks/{desk}/insight': {
    from: '2026-08-26T16:22:23.570Z',
    to: '2026-11-24T16:22:23.570Z',
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
        memberId: '01a20e5d-8745-777d-867e-de44351a3856',
        name: 'Carmen Ruiz',
        held: 0,
        limit: 12,
        proposed: 2,
        passed: 4,
        signed: 0,
      },
      {
        memberId: '01a20e5d-870b-7472-af9d-d8d1ec92fbfe',
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
          disputeId: '01a20e5d-8842-7782-8cb0-fd4d86dc019c',
          question: 'Are Russia and North Korea taking their talks about arms to the level of their leaders?',
          claims: [
            {
              claimId: '01a20e5d-884e-7243-af03-cfffcdc70b24',
              wording: 'Kim Jong Un expects talks with Russia about arms to go on at the level of leaders.',
              affirmedBy: [
                {
                  id: '01a20e5d-87ea-7128-85ff-2d4fa2f3f696',
                  name: 'United States',
                },
              ],
            },
            {
              claimId: '01a20e5d-886a-7070-97cf-0649b7018577',
              wording: 'Russia and North Korea are discussing joint military exercises.',
              rating: 'mostly_true',
              leaning: 'true',
              affirmedBy: [
                {
                  id: '01a20e5d-878a-773b-bcc8-1596891d632d',
                  name: 'Russia',
                },
              ],
            },
          ],
        },
        {
          disputeId: '01a20e5d-8782-76ce-81f1-3b3548f5ac5f',
          question:
            'Did Russian drones land on Romanian soil in the attack on the Danube ports on the night of 3 to 4 September 2023?',
          claims: [
            {
              claimId: '01a20e5d-87a3-776d-8cdc-b2fa06210068',
              wording: 'Russian drones fell on Romanian territory during the night of 3 to 4 September 2023.',
              rating: 'unproven',
              leaning: 'other',
              affirmedBy: [
                {
                  id: '01a20e5d-8787-738c-9e21-3cdd5cea8550',
                  name: 'Romania',
                },
                {
                  id: '01a20e5d-8785-7429-8c4e-685ad86315bb',
                  name: 'Ukraine',
                },
              ],
            },
            {
              claimId: '01a20e5d-87ab-7618-9f94-b289cff84d4e',
              wording: 'The drones that fell on Romanian territory detonated there.',
              affirmedBy: [
                {
                  id: '01a20e5d-8785-7429-8c4e-685ad86315bb',
                  name: 'Ukraine',
                },
              ],
            },
          ],
        },
      ],
      principals: [
        {
          id: '01a20e5d-8787-738c-9e21-3cdd5cea8550',
          name: 'Romania',
          ratings: {
            true: 0,
            false: 0,
            other: 1,
          },
        },
        {
          id: '01a20e5d-878a-773b-bcc8-1596891d632d',
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
    id: '01a20e5d-87d7-7218-8710-eb5c5c93305b',
    kind: 'case',
    state: 'done',
    createdAt: '2026-11-24T16:22:20.287Z',
    created: {
      claims: {
        fell: '01a20e5d-87a3-776d-8cdc-b2fa06210068',
        debris: '01a20e5d-87af-70a1-b45e-6eb843340fe4',
        outside: '01a20e5d-87b6-74c5-8699-0e7b8d35e2ce',
        russian: '01a20e5d-87b2-71c8-b1d0-507263680b9d',
        detonated: '01a20e5d-87ab-7618-9f94-b289cff84d4e',
      },
      sources: {
        kuleba: '01a20e5d-8794-74f4-8b37-df990418b1c0',
        'ro-mfa': '01a20e5d-8792-7054-bb65-38cf47b3d8d7',
        'ro-mod': '01a20e5d-8792-7054-bb65-3746be494e08',
        russia: '01a20e5d-878a-773b-bcc8-1596891d632d',
        tilvar: '01a20e5d-879a-745b-b59f-d0d069a2cac6',
        'ua-mfa': '01a20e5d-878e-70ca-afe3-3b3fae76bf14',
        romania: '01a20e5d-8787-738c-9e21-3cdd5cea8550',
        ukraine: '01a20e5d-8785-7429-8c4e-685ad86315bb',
        iohannis: '01a20e5d-8799-7240-8a18-df74c3ac76b1',
        odobescu: '01a20e5d-8797-709e-881b-b23143569276',
        nikolenko: '01a20e5d-8793-72e7-b888-7b46ff769572',
        'ua-border': '01a20e5d-878c-7281-8f63-a563ebf45bde',
      },
      statements: {
        s0: '01a20e5d-87c3-76b4-9660-e4f2b0e89a5d',
        s1: '01a20e5d-87c4-774b-9f11-9c597ca6b2ae',
        s2: '01a20e5d-87c4-774b-9f11-a05698371290',
        s3: '01a20e5d-87c4-774b-9f11-a597c1240cf9',
        s4: '01a20e5d-87c4-774b-9f11-ab9a80596509',
        s5: '01a20e5d-87c4-774b-9f11-ac8e00349007',
        s6: '01a20e5d-87c4-774b-9f11-b32ff59e5b55',
        s7: '01a20e5d-87c4-774b-9f11-b672613f4a6b',
      },
    },
    ignored: [],
    disputeId: '01a20e5d-8782-76ce-81f1-3b3548f5ac5f',
  },
  'get /api/v1/desks/{desk}/imports/{id}': {
    id: '01a20e5d-87d7-7218-8710-eb5c5c93305b',
    kind: 'case',
    state: 'done',
    createdAt: '2026-11-24T16:22:20.287Z',
    created: {
      claims: {
        fell: '01a20e5d-87a3-776d-8cdc-b2fa06210068',
        debris: '01a20e5d-87af-70a1-b45e-6eb843340fe4',
        outside: '01a20e5d-87b6-74c5-8699-0e7b8d35e2ce',
        russian: '01a20e5d-87b2-71c8-b1d0-507263680b9d',
        detonated: '01a20e5d-87ab-7618-9f94-b289cff84d4e',
      },
      sources: {
        kuleba: '01a20e5d-8794-74f4-8b37-df990418b1c0',
        'ro-mfa': '01a20e5d-8792-7054-bb65-38cf47b3d8d7',
        'ro-mod': '01a20e5d-8792-7054-bb65-3746be494e08',
        russia: '01a20e5d-878a-773b-bcc8-1596891d632d',
        tilvar: '01a20e5d-879a-745b-b59f-d0d069a2cac6',
        'ua-mfa': '01a20e5d-878e-70ca-afe3-3b3fae76bf14',
        romania: '01a20e5d-8787-738c-9e21-3cdd5cea8550',
        ukraine: '01a20e5d-8785-7429-8c4e-685ad86315bb',
        iohannis: '01a20e5d-8799-7240-8a18-df74c3ac76b1',
        odobescu: '01a20e5d-8797-709e-881b-b23143569276',
        nikolenko: '01a20e5d-8793-72e7-b888-7b46ff769572',
        'ua-border': '01a20e5d-878c-7281-8f63-a563ebf45bde',
      },
      statements: {
        s0: '01a20e5d-87c3-76b4-9660-e4f2b0e89a5d',
        s1: '01a20e5d-87c4-774b-9f11-9c597ca6b2ae',
        s2: '01a20e5d-87c4-774b-9f11-a05698371290',
        s3: '01a20e5d-87c4-774b-9f11-a597c1240cf9',
        s4: '01a20e5d-87c4-774b-9f11-ab9a80596509',
        s5: '01a20e5d-87c4-774b-9f11-ac8e00349007',
        s6: '01a20e5d-87c4-774b-9f11-b32ff59e5b55',
        s7: '01a20e5d-87c4-774b-9f11-b672613f4a6b',
      },
    },
    ignored: [],
    disputeId: '01a20e5d-8782-76ce-81f1-3b3548f5ac5f',
  },
  'post /api/v1/desks/{desk}/api-keys': {
    id: '01a20e5d-9476-720a-8651-749038949b12',
    name: 'the newsroom’s site',
    scopes: ['published:read'],
    requestsPerMinute: 6000,
    requestsPerDay: 500000,
    hint: 'QKVA',
    createdBy: '01a20e5d-876b-743b-929c-2a9507d29581',
    createdAt: '2026-11-24T16:22:23.606Z',
    expiresAt: '2027-11-24T16:22:23.606Z',
    secret: 'cck_shown_this_once',
  },
  'get /api/v1/desks/{desk}/api-keys': {
    data: [
      {
        id: '01a20e5d-9476-720a-8651-749038949b12',
        name: 'the newsroom’s site',
        scopes: ['published:read'],
        requestsPerMinute: 6000,
        requestsPerDay: 500000,
        hint: 'QKVA',
        createdBy: '01a20e5d-876b-743b-929c-2a9507d29581',
        createdAt: '2026-11-24T16:22:23.606Z',
        expiresAt: '2027-11-24T16:22:23.606Z',
      },
    ],
  },
  'get /api/v1/desks/{desk}/api-keys/{id}': {
    id: '01a20e5d-9476-720a-8651-749038949b12',
    name: 'the newsroom’s site',
    scopes: ['published:read'],
    requestsPerMinute: 6000,
    requestsPerDay: 500000,
    hint: 'QKVA',
    createdBy: '01a20e5d-876b-743b-929c-2a9507d29581',
    createdAt: '2026-11-24T16:22:23.606Z',
    expiresAt: '2027-11-24T16:22:23.606Z',
  },
  'post /api/v1/session/tokens': {
    id: '01a20e5d-9481-7586-9eb6-e7ad429fa5fe',
    name: 'nightly export',
    createdAt: '2026-11-24T16:22:23.617Z',
    expiresAt: '2027-02-22T16:22:23.617Z',
    secret: 'cct_shown_this_once',
  },
  'get /api/v1/session/tokens': {
    data: [
      {
        id: '01a20e5d-9481-7586-9eb6-e7ad429fa5fe',
        name: 'nightly export',
        createdAt: '2026-11-24T16:22:23.617Z',
        expiresAt: '2027-02-22T16:22:23.617Z',
      },
    ],
  },
};
