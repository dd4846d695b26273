/** Answers of the API, by method and path: made by `npm run examples` from the demo desk, and compared by a test. */
export const EXAMPLES: Readonly<Record<string, unknown>> = {
  'get /api/v1/session': {
    user: {
      id: '01a20d92-038d-7335-b1bc-64699a146efd',
      email: 'checker@demo.example',
      name: 'Chidi Okafor',
    },
    desks: [
      {
        id: '01a20d92-0347-73dc-b957-c5a32456f7ef',
        slug: 'demo',
        name: 'Demo desk',
        memberId: '01a20d92-03a3-75e8-9b08-66cbabca9bab',
        roles: ['fact_checker'],
      },
    ],
  },
  'post /api/v1/session': {
    user: {
      id: '01a20d92-038d-7335-b1bc-64699a146efd',
      email: 'checker@demo.example',
      name: 'Chidi Okafor',
    },
    desks: [
      {
        id: '01a20d92-0347-73dc-b957-c5a32456f7ef',
        slug: 'demo',
        name: 'Demo desk',
        memberId: '01a20d92-03a3-75e8-9b08-66cbabca9bab',
        roles: ['fact_checker'],
      },
    ],
  },
  'get /api/v1/desks/{desk}/members': {
    data: [
      {
        id: '01a20d92-038a-7310-bb6c-f3e53e2ac47e',
        userId: '01a20d92-0375-7306-b864-a1d929283ae2',
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
        id: '01a20d92-03a0-7471-a213-416b5e4c4664',
        userId: '01a20d92-037e-71a2-891f-8ca6c5fb9a64',
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
    ],
  },
  'patch /api/v1/desks/{desk}/members/{id}': {
    id: '01a20d92-038a-7310-bb6c-f3e53e2ac47e',
    userId: '01a20d92-0375-7306-b864-a1d929283ae2',
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
    deputyId: '01a20d92-03a0-7471-a213-416b5e4c4664',
    optOuts: {
      topics: ['torture'],
      media: ['video'],
    },
  },
  'get /api/v1/desks/{desk}/members/{id}': {
    id: '01a20d92-038a-7310-bb6c-f3e53e2ac47e',
    userId: '01a20d92-0375-7306-b864-a1d929283ae2',
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
    deputyId: '01a20d92-03a0-7471-a213-416b5e4c4664',
    optOuts: {
      topics: ['torture'],
      media: ['video'],
    },
  },
  'post /api/v1/desks/{desk}/members/{id}/absences': {
    id: '01a20d92-07db-7089-9193-9826a99f46d8',
    memberId: '01a20d92-038a-7310-bb6c-f3e53e2ac47e',
    kind: 'away',
    startsAt: '2031-07-07T00:00:00.000Z',
    endsAt: '2031-07-21T00:00:00.000Z',
    note: 'Summer holidays',
    createdAt: '2026-11-24T12:40:03.803Z',
  },
  'get /api/v1/desks/{desk}/members/{id}/absences': {
    data: [
      {
        id: '01a20d92-07db-7089-9193-9826a99f46d8',
        memberId: '01a20d92-038a-7310-bb6c-f3e53e2ac47e',
        kind: 'away',
        startsAt: '2031-07-07T00:00:00.000Z',
        endsAt: '2031-07-21T00:00:00.000Z',
        note: 'Summer holidays',
        createdAt: '2026-11-24T12:40:03.803Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/members/{id}/conflicts': {
    id: '01a20d92-07e6-7052-bba7-c4a9bd409581',
    memberId: '01a20d92-038a-7310-bb6c-f3e53e2ac47e',
    kind: 'topic',
    topic: 'shipping',
    reason: 'Holds shares in a shipping company.',
    createdAt: '2026-11-24T12:40:03.813Z',
  },
  'get /api/v1/desks/{desk}/members/{id}/conflicts': {
    data: [
      {
        id: '01a20d92-07e6-7052-bba7-c4a9bd409581',
        memberId: '01a20d92-038a-7310-bb6c-f3e53e2ac47e',
        kind: 'topic',
        topic: 'shipping',
        reason: 'Holds shares in a shipping company.',
        createdAt: '2026-11-24T12:40:03.813Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/sources': {
    id: '01a20d92-07ef-73d6-877b-2b899ae8ca61',
    kind: 'institution',
    name: 'Ministry of National Defence of Romania',
    aliases: [],
    country: 'RO',
    version: 1,
    createdAt: '2026-11-24T12:40:03.823Z',
  },
  'get /api/v1/desks/{desk}/sources': {
    data: [
      {
        id: '01a20d92-0421-73ef-89cd-2c9f4e77cfa7',
        kind: 'person',
        name: 'Adrienne Watson',
        aliases: [],
        version: 1,
        createdAt: '2026-11-24T12:40:02.849Z',
      },
    ],
    nextCursor: 'W1siQWRyaWVubmUgV2F0c29uIiwiMDFhMjBkOTItMDQyMS03M2VmLTg5Y2QtMmM5ZjRlNzdjZmE3Il0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/sources/{id}': {
    id: '01a20d92-07ef-73d6-877b-2b899ae8ca61',
    kind: 'institution',
    name: 'Ministry of National Defence of Romania',
    aliases: [],
    country: 'RO',
    version: 1,
    createdAt: '2026-11-24T12:40:03.823Z',
  },
  'patch /api/v1/desks/{desk}/sources/{id}': {
    id: '01a20d92-07ef-73d6-877b-2b899ae8ca61',
    kind: 'institution',
    name: 'Ministry of National Defence of Romania',
    aliases: [],
    country: 'RO',
    version: 2,
    createdAt: '2026-11-24T12:40:03.823Z',
  },
  'post /api/v1/desks/{desk}/sources/{id}/tenures': {
    id: '01a20d92-0809-7227-8e2b-3d59578f4db1',
    personId: '01a20d92-07f6-7600-850f-b881103a6d0a',
    office: 'Minister',
    institutionId: '01a20d92-07ef-73d6-877b-2b899ae8ca61',
    speaksForId: '01a20d92-07ef-73d6-877b-2b899ae8ca61',
    from: '2022-11-01T00:00:00.000Z',
  },
  'get /api/v1/desks/{desk}/sources/{id}/tenures': {
    data: [
      {
        id: '01a20d92-0809-7227-8e2b-3d59578f4db1',
        personId: '01a20d92-07f6-7600-850f-b881103a6d0a',
        office: 'Minister',
        institutionId: '01a20d92-07ef-73d6-877b-2b899ae8ca61',
        speaksForId: '01a20d92-07ef-73d6-877b-2b899ae8ca61',
        from: '2022-11-01T00:00:00.000Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/sources/{id}/merge': {
    id: '01a20d92-07ef-73d6-877b-2b899ae8ca61',
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
    createdAt: '2026-11-24T12:40:03.823Z',
  },
  'post /api/v1/desks/{desk}/disputes': {
    id: '01a20d92-0824-7019-a303-eb2f4549156f',
    question: 'Was the bridge hit?',
    language: 'en',
    headline: 'no_position',
    version: 1,
    createdAt: '2026-11-24T12:40:03.876Z',
  },
  'patch /api/v1/desks/{desk}/disputes/{id}': {
    id: '01a20d92-0824-7019-a303-eb2f4549156f',
    question: 'Was the bridge over the Tila hit?',
    language: 'en',
    headline: 'no_position',
    version: 2,
    createdAt: '2026-11-24T12:40:03.876Z',
  },
  'post /api/v1/desks/{desk}/claims': {
    id: '01a20d92-082e-7271-ab13-6b9417e5e5e6',
    wording: 'The bridge was hit.',
    language: 'en',
    topics: ['war'],
    addressesIds: ['01a20d92-07ef-73d6-877b-2b899ae8ca61'],
    disputeId: '01a20d92-0824-7019-a303-eb2f4549156f',
    disputeState: 'no_position',
    version: 1,
    createdAt: '2026-11-24T12:40:03.886Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge was hit.',
        recordedAt: '2026-11-24T12:40:03.886Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claims/{id}/links': {
    id: '01a20d92-084b-758e-952f-d4f0f6a83e63',
    kind: 'contradicts',
    fromId: '01a20d92-083e-76e2-92c8-922233843f5b',
    toId: '01a20d92-082e-7271-ab13-6b9417e5e5e6',
    status: 'suggested',
    version: 1,
    recordedAt: '2026-11-24T12:40:03.914Z',
  },
  'post /api/v1/desks/{desk}/claim-links/{id}/confirm': {
    id: '01a20d92-084b-758e-952f-d4f0f6a83e63',
    kind: 'contradicts',
    fromId: '01a20d92-083e-76e2-92c8-922233843f5b',
    toId: '01a20d92-082e-7271-ab13-6b9417e5e5e6',
    status: 'confirmed',
    version: 2,
    recordedAt: '2026-11-24T12:40:03.914Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/links': {
    data: [
      {
        id: '01a20d92-084b-758e-952f-d4f0f6a83e63',
        kind: 'contradicts',
        fromId: '01a20d92-083e-76e2-92c8-922233843f5b',
        toId: '01a20d92-082e-7271-ab13-6b9417e5e5e6',
        status: 'confirmed',
        version: 2,
        recordedAt: '2026-11-24T12:40:03.914Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claim-links/{id}/dismiss': {
    id: '01a20d92-084b-758e-952f-d4f0f6a83e63',
    kind: 'contradicts',
    fromId: '01a20d92-083e-76e2-92c8-922233843f5b',
    toId: '01a20d92-082e-7271-ab13-6b9417e5e5e6',
    status: 'dismissed',
    dismissedAs: 'different_time',
    version: 3,
    recordedAt: '2026-11-24T12:40:03.914Z',
  },
  'post /api/v1/desks/{desk}/claim-links/{id}/void': {
    id: '01a20d92-084b-758e-952f-d4f0f6a83e63',
    kind: 'contradicts',
    fromId: '01a20d92-083e-76e2-92c8-922233843f5b',
    toId: '01a20d92-082e-7271-ab13-6b9417e5e5e6',
    status: 'dismissed',
    dismissedAs: 'different_time',
    version: 4,
    voidedAt: '2026-11-24T12:40:03.951Z',
    voidReason: 'Made by mistake',
    recordedAt: '2026-11-24T12:40:03.914Z',
  },
  'patch /api/v1/desks/{desk}/claims/{id}': {
    id: '01a20d92-082e-7271-ab13-6b9417e5e5e6',
    wording: 'The bridge over the Tila was hit.',
    language: 'en',
    topics: ['war'],
    addressesIds: ['01a20d92-07ef-73d6-877b-2b899ae8ca61'],
    disputeId: '01a20d92-0824-7019-a303-eb2f4549156f',
    disputeState: 'no_position',
    version: 2,
    createdAt: '2026-11-24T12:40:03.886Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge was hit.',
        recordedAt: '2026-11-24T12:40:03.886Z',
      },
      {
        version: 2,
        wording: 'The bridge over the Tila was hit.',
        recordedAt: '2026-11-24T12:40:03.959Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/statements': {
    id: '01a20d92-0881-7611-96a1-708623c77831',
    speakerId: '01a20d92-07ef-73d6-877b-2b899ae8ca61',
    capacity: 'official',
    principalId: '01a20d92-07ef-73d6-877b-2b899ae8ca61',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    stances: [
      {
        claimId: '01a20d92-082e-7271-ab13-6b9417e5e5e6',
        stance: 'asserts',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-24T12:40:03.969Z',
    version: 1,
    earlier: [],
  },
  'patch /api/v1/desks/{desk}/statements/{id}': {
    id: '01a20d92-0881-7611-96a1-708623c77831',
    speakerId: '01a20d92-07ef-73d6-877b-2b899ae8ca61',
    capacity: 'official',
    principalId: '01a20d92-07ef-73d6-877b-2b899ae8ca61',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    locator: 'minute 3',
    stances: [
      {
        claimId: '01a20d92-082e-7271-ab13-6b9417e5e5e6',
        stance: 'asserts',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-24T12:40:03.996Z',
    version: 2,
    reason: 'Found the place',
    earlier: [
      {
        id: '01a20d92-0881-7611-96a1-708623c77831',
        speakerId: '01a20d92-07ef-73d6-877b-2b899ae8ca61',
        capacity: 'official',
        principalId: '01a20d92-07ef-73d6-877b-2b899ae8ca61',
        paraphrase: 'Speaks of the bridge.',
        utteredAt: '2023-09-04T10:00:00.000Z',
        precision: 'minute',
        stances: [
          {
            claimId: '01a20d92-082e-7271-ab13-6b9417e5e5e6',
            stance: 'asserts',
            hedge: 'none',
            basis: 'none',
          },
        ],
        recordedAt: '2026-11-24T12:40:03.969Z',
        version: 1,
      },
    ],
  },
  'get /api/v1/desks/{desk}/statements': {
    data: [
      {
        id: '01a20d92-088f-77d0-981a-f277d65874c8',
        speakerId: '01a20d92-07f6-7600-850f-b881103a6d0a',
        capacity: 'official',
        principalId: '01a20d92-07ef-73d6-877b-2b899ae8ca61',
        paraphrase: 'Speaks of the bridge.',
        utteredAt: '2023-09-04T10:00:00.000Z',
        precision: 'minute',
        stances: [
          {
            claimId: '01a20d92-082e-7271-ab13-6b9417e5e5e6',
            stance: 'denies',
            hedge: 'none',
            basis: 'none',
          },
        ],
        recordedAt: '2026-11-24T12:40:03.983Z',
        version: 1,
      },
    ],
    nextCursor: 'W1siMDFhMjBkOTItMDg4Zi03N2QwLTk4MWEtZjI3N2Q2NTg3NGM4Il0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/statements/{id}': {
    id: '01a20d92-0881-7611-96a1-708623c77831',
    speakerId: '01a20d92-07ef-73d6-877b-2b899ae8ca61',
    capacity: 'official',
    principalId: '01a20d92-07ef-73d6-877b-2b899ae8ca61',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    locator: 'minute 3',
    stances: [
      {
        claimId: '01a20d92-082e-7271-ab13-6b9417e5e5e6',
        stance: 'asserts',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-24T12:40:03.996Z',
    version: 2,
    reason: 'Found the place',
    earlier: [
      {
        id: '01a20d92-0881-7611-96a1-708623c77831',
        speakerId: '01a20d92-07ef-73d6-877b-2b899ae8ca61',
        capacity: 'official',
        principalId: '01a20d92-07ef-73d6-877b-2b899ae8ca61',
        paraphrase: 'Speaks of the bridge.',
        utteredAt: '2023-09-04T10:00:00.000Z',
        precision: 'minute',
        stances: [
          {
            claimId: '01a20d92-082e-7271-ab13-6b9417e5e5e6',
            stance: 'asserts',
            hedge: 'none',
            basis: 'none',
          },
        ],
        recordedAt: '2026-11-24T12:40:03.969Z',
        version: 1,
      },
    ],
  },
  'post /api/v1/desks/{desk}/statements/{id}/links': {
    id: '01a20d92-08af-75cb-ad54-2586a8aa39db',
    kind: 'responds_to',
    fromId: '01a20d92-088f-77d0-981a-f277d65874c8',
    toId: '01a20d92-0881-7611-96a1-708623c77831',
    recordedAt: '2026-11-24T12:40:04.014Z',
  },
  'get /api/v1/desks/{desk}/statements/{id}/links': {
    data: [
      {
        id: '01a20d92-08af-75cb-ad54-2586a8aa39db',
        kind: 'responds_to',
        fromId: '01a20d92-088f-77d0-981a-f277d65874c8',
        toId: '01a20d92-0881-7611-96a1-708623c77831',
        recordedAt: '2026-11-24T12:40:04.014Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/captures': {
    id: '01a20d92-08be-7215-9f3e-ce06daf7b322',
    sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
    mediaType: 'text/plain',
    sizeBytes: 27,
    method: 'text',
    url: 'https://example.org/post',
    capturedAt: '2026-11-24T12:40:04.030Z',
    note: 'From the channel',
    recordedAt: '2026-11-24T12:40:04.030Z',
    contentPath: '/api/v1/desks/demo/captures/01a20d92-08be-7215-9f3e-ce06daf7b322/content',
  },
  'get /api/v1/desks/{desk}/captures': {
    data: [
      {
        id: '01a20d92-08be-7215-9f3e-ce06daf7b322',
        sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
        mediaType: 'text/plain',
        sizeBytes: 27,
        method: 'text',
        url: 'https://example.org/post',
        capturedAt: '2026-11-24T12:40:04.030Z',
        note: 'From the channel',
        recordedAt: '2026-11-24T12:40:04.030Z',
        contentPath: '/api/v1/desks/demo/captures/01a20d92-08be-7215-9f3e-ce06daf7b322/content',
      },
    ],
  },
  'get /api/v1/desks/{desk}/captures/{id}': {
    id: '01a20d92-08be-7215-9f3e-ce06daf7b322',
    sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
    mediaType: 'text/plain',
    sizeBytes: 27,
    method: 'text',
    url: 'https://example.org/post',
    capturedAt: '2026-11-24T12:40:04.030Z',
    note: 'From the channel',
    recordedAt: '2026-11-24T12:40:04.030Z',
    contentPath: '/api/v1/desks/demo/captures/01a20d92-08be-7215-9f3e-ce06daf7b322/content',
  },
  'post /api/v1/desks/{desk}/statements/{id}/captures': {
    id: '01a20d92-08ca-7016-a4a3-c3788ecf71f2',
    statementId: '01a20d92-0881-7611-96a1-708623c77831',
    captureId: '01a20d92-08be-7215-9f3e-ce06daf7b322',
    recordedAt: '2026-11-24T12:40:04.041Z',
    capture: {
      id: '01a20d92-08be-7215-9f3e-ce06daf7b322',
      sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
      mediaType: 'text/plain',
      sizeBytes: 27,
      method: 'text',
      url: 'https://example.org/post',
      capturedAt: '2026-11-24T12:40:04.030Z',
      note: 'From the channel',
      recordedAt: '2026-11-24T12:40:04.030Z',
      contentPath: '/api/v1/desks/demo/captures/01a20d92-08be-7215-9f3e-ce06daf7b322/content',
    },
  },
  'get /api/v1/desks/{desk}/statements/{id}/captures': {
    data: [
      {
        id: '01a20d92-08ca-7016-a4a3-c3788ecf71f2',
        statementId: '01a20d92-0881-7611-96a1-708623c77831',
        captureId: '01a20d92-08be-7215-9f3e-ce06daf7b322',
        recordedAt: '2026-11-24T12:40:04.041Z',
        capture: {
          id: '01a20d92-08be-7215-9f3e-ce06daf7b322',
          sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
          mediaType: 'text/plain',
          sizeBytes: 27,
          method: 'text',
          url: 'https://example.org/post',
          capturedAt: '2026-11-24T12:40:04.030Z',
          note: 'From the channel',
          recordedAt: '2026-11-24T12:40:04.030Z',
          contentPath: '/api/v1/desks/demo/captures/01a20d92-08be-7215-9f3e-ce06daf7b322/content',
        },
      },
    ],
  },
  'get /api/v1/desks/{desk}/claims': {
    data: [
      {
        id: '01a20d92-083e-76e2-92c8-922233843f5b',
        wording: 'The bridge is whole.',
        language: 'en',
        topics: [],
        addressesIds: [],
        disputeId: '01a20d92-0824-7019-a303-eb2f4549156f',
        disputeState: 'no_position',
        version: 1,
        createdAt: '2026-11-24T12:40:03.902Z',
      },
    ],
    nextCursor: 'W1siMDFhMjBkOTItMDgzZS03NmUyLTkyYzgtOTIyMjMzODQzZjViIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/claims/{id}': {
    id: '01a20d92-082e-7271-ab13-6b9417e5e5e6',
    wording: 'The bridge over the Tila was hit.',
    language: 'en',
    topics: ['war'],
    addressesIds: ['01a20d92-07ef-73d6-877b-2b899ae8ca61'],
    disputeId: '01a20d92-0824-7019-a303-eb2f4549156f',
    disputeState: 'split',
    version: 2,
    createdAt: '2026-11-24T12:40:03.886Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge was hit.',
        recordedAt: '2026-11-24T12:40:03.886Z',
      },
      {
        version: 2,
        wording: 'The bridge over the Tila was hit.',
        recordedAt: '2026-11-24T12:40:03.959Z',
      },
    ],
  },
  'get /api/v1/desks/{desk}/disputes': {
    data: [
      {
        id: '01a20d92-0824-7019-a303-eb2f4549156f',
        question: 'Was the bridge over the Tila hit?',
        language: 'en',
        headline: 'split',
        version: 2,
        createdAt: '2026-11-24T12:40:03.876Z',
      },
    ],
    nextCursor: 'W1siMDFhMjBkOTItMDgyNC03MDE5LWEzMDMtZWIyZjQ1NDkxNTZmIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/disputes/{id}': {
    id: '01a20d92-0824-7019-a303-eb2f4549156f',
    question: 'Was the bridge over the Tila hit?',
    language: 'en',
    headline: 'split',
    version: 2,
    createdAt: '2026-11-24T12:40:03.876Z',
    label: 'Split: one side contradicts itself',
    asOf: '2026-11-24T12:40:04.060Z',
    knownAt: '2026-11-24T12:40:04.060Z',
    claims: [
      {
        id: '01a20d92-082e-7271-ab13-6b9417e5e5e6',
        wording: 'The bridge over the Tila was hit.',
        label: 'Split: one side contradicts itself',
        state: 'split',
        because: ['01a20d92-0881-7611-96a1-708623c77831', '01a20d92-088f-77d0-981a-f277d65874c8'],
        origins: 1,
        outlets: 0,
        positions: [
          {
            principalId: '01a20d92-07ef-73d6-877b-2b899ae8ca61',
            position: 'split',
            because: ['01a20d92-0881-7611-96a1-708623c77831', '01a20d92-088f-77d0-981a-f277d65874c8'],
            voices: [
              {
                speakerId: '01a20d92-07f6-7600-850f-b881103a6d0a',
                statementId: '01a20d92-088f-77d0-981a-f277d65874c8',
                stance: 'denies',
                utteredAt: '2023-09-04T10:00:00.000Z',
              },
              {
                speakerId: '01a20d92-07ef-73d6-877b-2b899ae8ca61',
                statementId: '01a20d92-0881-7611-96a1-708623c77831',
                stance: 'asserts',
                utteredAt: '2023-09-04T10:00:00.000Z',
              },
            ],
          },
        ],
      },
      {
        id: '01a20d92-083e-76e2-92c8-922233843f5b',
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
        statementId: '01a20d92-0881-7611-96a1-708623c77831',
        speakerId: '01a20d92-07ef-73d6-877b-2b899ae8ca61',
        principalId: '01a20d92-07ef-73d6-877b-2b899ae8ca61',
        stances: [
          {
            claimId: '01a20d92-082e-7271-ab13-6b9417e5e5e6',
            stance: 'asserts',
            hedge: 'none',
            basis: 'none',
          },
        ],
      },
      {
        at: '2023-09-04T10:00:00.000Z',
        statementId: '01a20d92-088f-77d0-981a-f277d65874c8',
        speakerId: '01a20d92-07f6-7600-850f-b881103a6d0a',
        principalId: '01a20d92-07ef-73d6-877b-2b899ae8ca61',
        stances: [
          {
            claimId: '01a20d92-082e-7271-ab13-6b9417e5e5e6',
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
        claimId: '01a20d92-082e-7271-ab13-6b9417e5e5e6',
        principalId: '01a20d92-07ef-73d6-877b-2b899ae8ca61',
        at: '2023-09-05T10:00:00.000Z',
        statementId: '01a20d92-08e2-73ab-a04a-677b17086c57',
        from: 'split',
        to: 'asserts',
        kind: 'hardens',
      },
    ],
  },
  'post /api/v1/desks/{desk}/statements/{id}/void': {
    id: '01a20d92-088f-77d0-981a-f277d65874c8',
    speakerId: '01a20d92-07f6-7600-850f-b881103a6d0a',
    capacity: 'official',
    principalId: '01a20d92-07ef-73d6-877b-2b899ae8ca61',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    stances: [
      {
        claimId: '01a20d92-082e-7271-ab13-6b9417e5e5e6',
        stance: 'denies',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-24T12:40:03.983Z',
    version: 1,
    voidedAt: '2026-11-24T12:40:04.081Z',
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
    id: '01a20d92-08fd-77d7-af96-5412f8e06762',
    claimId: '01a20d92-082e-7271-ab13-6b9417e5e5e6',
    recordedAt: '2026-11-24T12:40:04.091Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/evidence': {
    data: [
      {
        id: '01a20d92-08fd-77d7-af96-5412f8e06762',
        claimId: '01a20d92-082e-7271-ab13-6b9417e5e5e6',
        title: 'Picture',
        kind: 'observation',
        note: 'Two spans are down.',
        direction: 'supports',
        reliability: 'B',
        credibility: 2,
        recordedAt: '2026-11-24T12:40:04.091Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claims/{id}/searches': {
    place: 'Satellite images of the week',
    words: 'Tila bridge',
    found: false,
    id: '01a20d92-0908-730d-9e07-74500eaad647',
    claimId: '01a20d92-082e-7271-ab13-6b9417e5e5e6',
    searchedAt: '2026-11-24T12:40:04.103Z',
    recordedAt: '2026-11-24T12:40:04.103Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/searches': {
    data: [
      {
        id: '01a20d92-0908-730d-9e07-74500eaad647',
        claimId: '01a20d92-082e-7271-ab13-6b9417e5e5e6',
        place: 'Satellite images of the week',
        words: 'Tila bridge',
        found: false,
        searchedAt: '2026-11-24T12:40:04.103Z',
        recordedAt: '2026-11-24T12:40:04.103Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claims/{id}/reply-requests': {
    id: '01a20d92-0912-768f-8784-ee43541f938b',
    claimId: '01a20d92-082e-7271-ab13-6b9417e5e5e6',
    sourceId: '01a20d92-07ef-73d6-877b-2b899ae8ca61',
    channel: 'press_office',
    question: 'Was the bridge hit?',
    sentAt: '2026-11-24T12:40:04.112Z',
    dueAt: '2026-11-25T12:40:04.112Z',
    outcome: 'awaiting',
    version: 1,
    recordedAt: '2026-11-24T12:40:04.112Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/reply-requests': {
    data: [
      {
        id: '01a20d92-0912-768f-8784-ee43541f938b',
        claimId: '01a20d92-082e-7271-ab13-6b9417e5e5e6',
        sourceId: '01a20d92-07ef-73d6-877b-2b899ae8ca61',
        channel: 'press_office',
        question: 'Was the bridge hit?',
        sentAt: '2026-11-24T12:40:04.112Z',
        dueAt: '2026-11-25T12:40:04.112Z',
        outcome: 'awaiting',
        version: 1,
        recordedAt: '2026-11-24T12:40:04.112Z',
      },
    ],
  },
  'get /api/v1/desks/{desk}/reply-requests/{id}': {
    id: '01a20d92-0912-768f-8784-ee43541f938b',
    claimId: '01a20d92-082e-7271-ab13-6b9417e5e5e6',
    sourceId: '01a20d92-07ef-73d6-877b-2b899ae8ca61',
    channel: 'press_office',
    question: 'Was the bridge hit?',
    sentAt: '2026-11-24T12:40:04.112Z',
    dueAt: '2026-11-25T12:40:04.112Z',
    outcome: 'awaiting',
    version: 1,
    recordedAt: '2026-11-24T12:40:04.112Z',
  },
  'patch /api/v1/desks/{desk}/reply-requests/{id}': {
    id: '01a20d92-0912-768f-8784-ee43541f938b',
    claimId: '01a20d92-082e-7271-ab13-6b9417e5e5e6',
    sourceId: '01a20d92-07ef-73d6-877b-2b899ae8ca61',
    channel: 'press_office',
    question: 'Was the bridge hit?',
    sentAt: '2026-11-24T12:40:04.112Z',
    dueAt: '2026-11-25T12:40:04.112Z',
    outcome: 'declined',
    closedAt: '2026-11-24T12:40:04.129Z',
    version: 2,
    recordedAt: '2026-11-24T12:40:04.112Z',
  },
  'post /api/v1/desks/{desk}/claims/{id}/review': {
    id: '01a20d92-0926-7105-8c34-1aef470d386a',
    claimId: '01a20d92-082e-7271-ab13-6b9417e5e5e6',
    state: 'inbox',
    round: 1,
    version: 1,
    submittedAt: '2026-11-24T12:40:04.133Z',
    stepDueAt: '2026-11-25T12:40:04.133Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d92-0824-7019-a303-eb2f4549156f',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d92-03a3-75e8-9b08-66cbabca9bab'],
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
    id: '01a20d92-0926-7105-8c34-1aef470d386a',
    claimId: '01a20d92-082e-7271-ab13-6b9417e5e5e6',
    state: 'queued',
    round: 1,
    version: 2,
    submittedAt: '2026-11-24T12:40:04.133Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:40:04.147Z',
    stepDueAt: '2026-11-27T12:40:04.147Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:40:04.147Z',
    editorId: '01a20d92-03a0-7471-a213-416b5e4c4664',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d92-0824-7019-a303-eb2f4549156f',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d92-03a3-75e8-9b08-66cbabca9bab'],
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
        id: '01a20d92-0926-7105-8c34-1aef470d386a',
        claimId: '01a20d92-082e-7271-ab13-6b9417e5e5e6',
        state: 'queued',
        round: 1,
        version: 2,
        submittedAt: '2026-11-24T12:40:04.133Z',
        priority: 'urgent',
        dueAt: '2026-11-24T20:40:04.147Z',
        stepDueAt: '2026-11-27T12:40:04.147Z',
        policyVersion: 1,
        holds: [],
        openReplies: 0,
        queuedAt: '2026-11-24T12:40:04.147Z',
        editorId: '01a20d92-03a0-7471-a213-416b5e4c4664',
        claim: {
          topics: ['war'],
          wording: 'The bridge over the Tila was hit.',
          language: 'en',
          disputeId: '01a20d92-0824-7019-a303-eb2f4549156f',
          disputeState: 'uncontested',
        },
        contributors: ['01a20d92-03a3-75e8-9b08-66cbabca9bab'],
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
      'W1siMjAyNi0xMS0yNCIsIjIwMjYtMTEtMjRUMTI6NDA6MDQuMTQ3WiIsIjAxYTIwZDkyLTA5MjYtNzEwNS04YzM0LTFhZWY0NzBkMzg2YSJdLCJbW1wibmV4dFwiLFwiZHVlXCJdXSJd',
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/take': {
    id: '01a20d92-0926-7105-8c34-1aef470d386a',
    claimId: '01a20d92-082e-7271-ab13-6b9417e5e5e6',
    state: 'researching',
    round: 1,
    version: 3,
    submittedAt: '2026-11-24T12:40:04.133Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:40:04.147Z',
    stepDueAt: '2026-11-27T12:40:04.174Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:40:04.147Z',
    assigneeId: '01a20d92-03a3-75e8-9b08-66cbabca9bab',
    editorId: '01a20d92-03a0-7471-a213-416b5e4c4664',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d92-0824-7019-a303-eb2f4549156f',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d92-03a3-75e8-9b08-66cbabca9bab'],
    lease: {
      fence: 1,
      expiresAt: '2026-11-24T12:55:04.174Z',
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
    id: '01a20d92-0926-7105-8c34-1aef470d386a',
    claimId: '01a20d92-082e-7271-ab13-6b9417e5e5e6',
    state: 'queued',
    round: 1,
    version: 6,
    submittedAt: '2026-11-24T12:40:04.133Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:40:04.147Z',
    stepDueAt: '2026-11-27T12:40:04.223Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:40:04.147Z',
    editorId: '01a20d92-03a0-7471-a213-416b5e4c4664',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d92-0824-7019-a303-eb2f4549156f',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d92-03a3-75e8-9b08-66cbabca9bab'],
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
    id: '01a20d92-0926-7105-8c34-1aef470d386a',
    claimId: '01a20d92-082e-7271-ab13-6b9417e5e5e6',
    state: 'researching',
    round: 1,
    version: 5,
    submittedAt: '2026-11-24T12:40:04.133Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:40:04.147Z',
    stepDueAt: '2026-11-27T12:40:04.208Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:40:04.147Z',
    assigneeId: '01a20d92-03a3-75e8-9b08-66cbabca9bab',
    editorId: '01a20d92-03a0-7471-a213-416b5e4c4664',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d92-0824-7019-a303-eb2f4549156f',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d92-03a3-75e8-9b08-66cbabca9bab'],
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
      id: '01a20d92-0926-7105-8c34-1aef470d386a',
      claimId: '01a20d92-082e-7271-ab13-6b9417e5e5e6',
      state: 'researching',
      round: 1,
      version: 7,
      submittedAt: '2026-11-24T12:40:04.133Z',
      priority: 'urgent',
      dueAt: '2026-11-24T20:40:04.147Z',
      stepDueAt: '2026-11-27T12:40:04.234Z',
      policyVersion: 1,
      holds: [],
      openReplies: 0,
      queuedAt: '2026-11-24T12:40:04.147Z',
      assigneeId: '01a20d92-03a2-75f4-b984-0d80b97a7e0b',
      editorId: '01a20d92-03a0-7471-a213-416b5e4c4664',
      claim: {
        topics: ['war'],
        wording: 'The bridge over the Tila was hit.',
        language: 'en',
        disputeId: '01a20d92-0824-7019-a303-eb2f4549156f',
        disputeState: 'uncontested',
      },
      contributors: ['01a20d92-03a3-75e8-9b08-66cbabca9bab'],
      lease: {
        fence: 3,
        expiresAt: '2026-11-24T12:55:04.234Z',
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
      expiresAt: '2026-11-24T12:55:04.234Z',
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/lease': {
    fence: 3,
    expiresAt: '2026-11-24T12:55:04.246Z',
  },
  'patch /api/v1/desks/{desk}/reviews/{id}/draft': {
    id: '01a20d92-0926-7105-8c34-1aef470d386a',
    claimId: '01a20d92-082e-7271-ab13-6b9417e5e5e6',
    state: 'researching',
    round: 1,
    version: 7,
    submittedAt: '2026-11-24T12:40:04.133Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:40:04.147Z',
    stepDueAt: '2026-11-27T12:40:04.234Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:40:04.147Z',
    assigneeId: '01a20d92-03a2-75f4-b984-0d80b97a7e0b',
    editorId: '01a20d92-03a0-7471-a213-416b5e4c4664',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d92-0824-7019-a303-eb2f4549156f',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d92-03a2-75f4-b984-0d80b97a7e0b', '01a20d92-03a3-75e8-9b08-66cbabca9bab'],
    lease: {
      fence: 3,
      expiresAt: '2026-11-24T12:55:04.251Z',
    },
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d92-03a2-75f4-b984-0d80b97a7e0b',
      savedAt: '2026-11-24T12:40:04.251Z',
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
    id: '01a20d92-0926-7105-8c34-1aef470d386a',
    claimId: '01a20d92-082e-7271-ab13-6b9417e5e5e6',
    state: 'second_read',
    round: 1,
    version: 10,
    submittedAt: '2026-11-24T12:40:04.133Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:40:04.147Z',
    stepDueAt: '2026-11-25T12:40:04.298Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:40:04.147Z',
    assigneeId: '01a20d92-03a2-75f4-b984-0d80b97a7e0b',
    editorId: '01a20d92-03a0-7471-a213-416b5e4c4664',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d92-0824-7019-a303-eb2f4549156f',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d92-03a2-75f4-b984-0d80b97a7e0b', '01a20d92-03a3-75e8-9b08-66cbabca9bab'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d92-03a2-75f4-b984-0d80b97a7e0b',
      savedAt: '2026-11-24T12:40:04.251Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20d92-03a2-75f4-b984-0d80b97a7e0b',
      proposedAt: '2026-11-24T12:40:04.298Z',
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
        proposedBy: '01a20d92-03a2-75f4-b984-0d80b97a7e0b',
        proposedAt: '2026-11-24T12:40:04.262Z',
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
    id: '01a20d92-0926-7105-8c34-1aef470d386a',
    claimId: '01a20d92-082e-7271-ab13-6b9417e5e5e6',
    state: 'researching',
    round: 1,
    version: 9,
    submittedAt: '2026-11-24T12:40:04.133Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:40:04.147Z',
    stepDueAt: '2026-11-27T12:40:04.278Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:40:04.147Z',
    assigneeId: '01a20d92-03a2-75f4-b984-0d80b97a7e0b',
    editorId: '01a20d92-03a0-7471-a213-416b5e4c4664',
    returned: {
      at: '2026-11-24T12:40:04.278Z',
      by: '01a20d92-03a0-7471-a213-416b5e4c4664',
      reason: 'returned',
      comment: 'Name its source.',
    },
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d92-0824-7019-a303-eb2f4549156f',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d92-03a2-75f4-b984-0d80b97a7e0b', '01a20d92-03a3-75e8-9b08-66cbabca9bab'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d92-03a2-75f4-b984-0d80b97a7e0b',
      savedAt: '2026-11-24T12:40:04.251Z',
    },
    verdict: {
      number: 1,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A picture shows it.',
      cites: [],
      proposedBy: '01a20d92-03a2-75f4-b984-0d80b97a7e0b',
      proposedAt: '2026-11-24T12:40:04.262Z',
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
    id: '01a20d92-0926-7105-8c34-1aef470d386a',
    claimId: '01a20d92-082e-7271-ab13-6b9417e5e5e6',
    state: 'sign_off',
    round: 1,
    version: 11,
    submittedAt: '2026-11-24T12:40:04.133Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:40:04.147Z',
    stepDueAt: '2026-11-25T12:40:04.315Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:40:04.147Z',
    assigneeId: '01a20d92-03a2-75f4-b984-0d80b97a7e0b',
    editorId: '01a20d92-03a0-7471-a213-416b5e4c4664',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d92-0824-7019-a303-eb2f4549156f',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d92-03a2-75f4-b984-0d80b97a7e0b', '01a20d92-03a3-75e8-9b08-66cbabca9bab'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d92-03a2-75f4-b984-0d80b97a7e0b',
      savedAt: '2026-11-24T12:40:04.251Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20d92-03a2-75f4-b984-0d80b97a7e0b',
      proposedAt: '2026-11-24T12:40:04.298Z',
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
        proposedBy: '01a20d92-03a2-75f4-b984-0d80b97a7e0b',
        proposedAt: '2026-11-24T12:40:04.262Z',
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
    id: '01a20d92-0926-7105-8c34-1aef470d386a',
    claimId: '01a20d92-082e-7271-ab13-6b9417e5e5e6',
    state: 'approved',
    round: 1,
    version: 12,
    submittedAt: '2026-11-24T12:40:04.133Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:40:04.147Z',
    stepDueAt: '2026-11-25T12:40:04.327Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:40:04.147Z',
    assigneeId: '01a20d92-03a2-75f4-b984-0d80b97a7e0b',
    editorId: '01a20d92-03a0-7471-a213-416b5e4c4664',
    signedAt: '2026-11-24T12:40:04.327Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d92-0824-7019-a303-eb2f4549156f',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d92-03a2-75f4-b984-0d80b97a7e0b', '01a20d92-03a3-75e8-9b08-66cbabca9bab'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d92-03a2-75f4-b984-0d80b97a7e0b',
      savedAt: '2026-11-24T12:40:04.251Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20d92-03a2-75f4-b984-0d80b97a7e0b',
      proposedAt: '2026-11-24T12:40:04.298Z',
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
        proposedBy: '01a20d92-03a2-75f4-b984-0d80b97a7e0b',
        proposedAt: '2026-11-24T12:40:04.262Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20d92-03a0-7471-a213-416b5e4c4664',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T12:40:04.327Z',
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
    id: '01a20d92-0926-7105-8c34-1aef470d386a',
    claimId: '01a20d92-082e-7271-ab13-6b9417e5e5e6',
    state: 'approved',
    round: 1,
    version: 13,
    submittedAt: '2026-11-24T12:40:04.133Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:40:04.147Z',
    stepDueAt: '2026-11-25T12:40:04.327Z',
    clockPausedAt: '2026-11-24T12:40:04.345Z',
    policyVersion: 1,
    holds: [
      {
        at: '2026-11-24T12:40:04.345+00:00',
        by: '01a20d92-03a0-7471-a213-416b5e4c4664',
        kind: 'legal',
        reason: 'Counsel reads it first.',
      },
    ],
    openReplies: 0,
    queuedAt: '2026-11-24T12:40:04.147Z',
    assigneeId: '01a20d92-03a2-75f4-b984-0d80b97a7e0b',
    editorId: '01a20d92-03a0-7471-a213-416b5e4c4664',
    signedAt: '2026-11-24T12:40:04.327Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d92-0824-7019-a303-eb2f4549156f',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d92-03a2-75f4-b984-0d80b97a7e0b', '01a20d92-03a3-75e8-9b08-66cbabca9bab'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d92-03a2-75f4-b984-0d80b97a7e0b',
      savedAt: '2026-11-24T12:40:04.251Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20d92-03a2-75f4-b984-0d80b97a7e0b',
      proposedAt: '2026-11-24T12:40:04.298Z',
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
        proposedBy: '01a20d92-03a2-75f4-b984-0d80b97a7e0b',
        proposedAt: '2026-11-24T12:40:04.262Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20d92-03a0-7471-a213-416b5e4c4664',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T12:40:04.327Z',
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
    id: '01a20d92-0926-7105-8c34-1aef470d386a',
    claimId: '01a20d92-082e-7271-ab13-6b9417e5e5e6',
    state: 'approved',
    round: 1,
    version: 14,
    submittedAt: '2026-11-24T12:40:04.133Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:40:04.165Z',
    stepDueAt: '2026-11-25T12:40:04.345Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:40:04.147Z',
    assigneeId: '01a20d92-03a2-75f4-b984-0d80b97a7e0b',
    editorId: '01a20d92-03a0-7471-a213-416b5e4c4664',
    signedAt: '2026-11-24T12:40:04.327Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d92-0824-7019-a303-eb2f4549156f',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d92-03a2-75f4-b984-0d80b97a7e0b', '01a20d92-03a3-75e8-9b08-66cbabca9bab'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d92-03a2-75f4-b984-0d80b97a7e0b',
      savedAt: '2026-11-24T12:40:04.251Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20d92-03a2-75f4-b984-0d80b97a7e0b',
      proposedAt: '2026-11-24T12:40:04.298Z',
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
        proposedBy: '01a20d92-03a2-75f4-b984-0d80b97a7e0b',
        proposedAt: '2026-11-24T12:40:04.262Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20d92-03a0-7471-a213-416b5e4c4664',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T12:40:04.327Z',
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
    id: '01a20d92-0926-7105-8c34-1aef470d386a',
    claimId: '01a20d92-082e-7271-ab13-6b9417e5e5e6',
    state: 'approved',
    round: 1,
    version: 15,
    submittedAt: '2026-11-24T12:40:04.133Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:40:04.165Z',
    stepDueAt: '2026-11-25T12:40:04.345Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    scheduledAt: '2100-01-01T06:00:00.000Z',
    scheduledBy: '01a20d92-03a0-7471-a213-416b5e4c4664',
    queuedAt: '2026-11-24T12:40:04.147Z',
    assigneeId: '01a20d92-03a2-75f4-b984-0d80b97a7e0b',
    editorId: '01a20d92-03a0-7471-a213-416b5e4c4664',
    signedAt: '2026-11-24T12:40:04.327Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d92-0824-7019-a303-eb2f4549156f',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d92-03a2-75f4-b984-0d80b97a7e0b', '01a20d92-03a3-75e8-9b08-66cbabca9bab'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d92-03a2-75f4-b984-0d80b97a7e0b',
      savedAt: '2026-11-24T12:40:04.251Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20d92-03a2-75f4-b984-0d80b97a7e0b',
      proposedAt: '2026-11-24T12:40:04.298Z',
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
        proposedBy: '01a20d92-03a2-75f4-b984-0d80b97a7e0b',
        proposedAt: '2026-11-24T12:40:04.262Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20d92-03a0-7471-a213-416b5e4c4664',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T12:40:04.327Z',
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
    id: '01a20d92-0926-7105-8c34-1aef470d386a',
    claimId: '01a20d92-082e-7271-ab13-6b9417e5e5e6',
    state: 'published',
    round: 1,
    version: 16,
    submittedAt: '2026-11-24T12:40:04.133Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:40:04.165Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:40:04.147Z',
    assigneeId: '01a20d92-03a2-75f4-b984-0d80b97a7e0b',
    editorId: '01a20d92-03a0-7471-a213-416b5e4c4664',
    signedAt: '2026-11-24T12:40:04.327Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d92-0824-7019-a303-eb2f4549156f',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d92-03a2-75f4-b984-0d80b97a7e0b', '01a20d92-03a3-75e8-9b08-66cbabca9bab'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d92-03a2-75f4-b984-0d80b97a7e0b',
      savedAt: '2026-11-24T12:40:04.251Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20d92-03a2-75f4-b984-0d80b97a7e0b',
      proposedAt: '2026-11-24T12:40:04.298Z',
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
        proposedBy: '01a20d92-03a2-75f4-b984-0d80b97a7e0b',
        proposedAt: '2026-11-24T12:40:04.262Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20d92-03a0-7471-a213-416b5e4c4664',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T12:40:04.327Z',
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
    id: '01a20d92-0926-7105-8c34-1aef470d386a',
    claimId: '01a20d92-082e-7271-ab13-6b9417e5e5e6',
    state: 'published',
    round: 1,
    version: 17,
    submittedAt: '2026-11-24T12:40:04.133Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:40:04.165Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:40:04.147Z',
    assigneeId: '01a20d92-03a2-75f4-b984-0d80b97a7e0b',
    editorId: '01a20d92-03a0-7471-a213-416b5e4c4664',
    signedAt: '2026-11-24T12:40:04.327Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d92-0824-7019-a303-eb2f4549156f',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d92-03a2-75f4-b984-0d80b97a7e0b', '01a20d92-03a0-7471-a213-416b5e4c4664'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d92-03a2-75f4-b984-0d80b97a7e0b',
      savedAt: '2026-11-24T12:40:04.251Z',
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
      proposedBy: '01a20d92-03a0-7471-a213-416b5e4c4664',
      proposedAt: '2026-11-24T12:40:04.424Z',
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
        proposedBy: '01a20d92-03a2-75f4-b984-0d80b97a7e0b',
        proposedAt: '2026-11-24T12:40:04.262Z',
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
        proposedBy: '01a20d92-03a2-75f4-b984-0d80b97a7e0b',
        proposedAt: '2026-11-24T12:40:04.298Z',
        label: 'True',
        votes: [
          {
            memberId: '01a20d92-03a0-7471-a213-416b5e4c4664',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-24T12:40:04.327Z',
          },
        ],
      },
    ],
    votes: [
      {
        memberId: '01a20d92-03a0-7471-a213-416b5e4c4664',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T12:40:04.327Z',
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
    id: '01a20d92-0926-7105-8c34-1aef470d386a',
    claimId: '01a20d92-082e-7271-ab13-6b9417e5e5e6',
    state: 'published',
    round: 1,
    version: 18,
    submittedAt: '2026-11-24T12:40:04.133Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:40:04.165Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    withdrawal: {
      at: '2026-11-24T12:40:04.453Z',
      by: '01a20d92-03a0-7471-a213-416b5e4c4664',
      reason: 'The picture is of another bridge.',
    },
    queuedAt: '2026-11-24T12:40:04.147Z',
    assigneeId: '01a20d92-03a2-75f4-b984-0d80b97a7e0b',
    editorId: '01a20d92-03a0-7471-a213-416b5e4c4664',
    signedAt: '2026-11-24T12:40:04.327Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d92-0824-7019-a303-eb2f4549156f',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d92-03a2-75f4-b984-0d80b97a7e0b', '01a20d92-03a0-7471-a213-416b5e4c4664'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d92-03a2-75f4-b984-0d80b97a7e0b',
      savedAt: '2026-11-24T12:40:04.251Z',
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
      proposedBy: '01a20d92-03a0-7471-a213-416b5e4c4664',
      proposedAt: '2026-11-24T12:40:04.424Z',
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
        proposedBy: '01a20d92-03a2-75f4-b984-0d80b97a7e0b',
        proposedAt: '2026-11-24T12:40:04.262Z',
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
        proposedBy: '01a20d92-03a2-75f4-b984-0d80b97a7e0b',
        proposedAt: '2026-11-24T12:40:04.298Z',
        label: 'True',
        votes: [
          {
            memberId: '01a20d92-03a0-7471-a213-416b5e4c4664',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-24T12:40:04.327Z',
          },
        ],
      },
    ],
    votes: [
      {
        memberId: '01a20d92-03a0-7471-a213-416b5e4c4664',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T12:40:04.327Z',
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
    id: '01a20d92-0926-7105-8c34-1aef470d386a',
    claimId: '01a20d92-082e-7271-ab13-6b9417e5e5e6',
    state: 'researching',
    round: 2,
    version: 19,
    submittedAt: '2026-11-24T12:40:04.133Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:40:04.165Z',
    stepDueAt: '2026-11-27T12:40:04.466Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:40:04.147Z',
    assigneeId: '01a20d92-03a0-7471-a213-416b5e4c4664',
    editorId: '01a20d92-03a0-7471-a213-416b5e4c4664',
    returned: {
      at: '2026-11-24T12:40:04.466Z',
      by: '01a20d92-03a0-7471-a213-416b5e4c4664',
      reason: 'reopened',
      comment: 'It is denied now.',
    },
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d92-0824-7019-a303-eb2f4549156f',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d92-03a2-75f4-b984-0d80b97a7e0b', '01a20d92-03a0-7471-a213-416b5e4c4664'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d92-03a2-75f4-b984-0d80b97a7e0b',
      savedAt: '2026-11-24T12:40:04.251Z',
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
      proposedBy: '01a20d92-03a0-7471-a213-416b5e4c4664',
      proposedAt: '2026-11-24T12:40:04.424Z',
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
        proposedBy: '01a20d92-03a2-75f4-b984-0d80b97a7e0b',
        proposedAt: '2026-11-24T12:40:04.262Z',
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
        proposedBy: '01a20d92-03a2-75f4-b984-0d80b97a7e0b',
        proposedAt: '2026-11-24T12:40:04.298Z',
        label: 'True',
        votes: [
          {
            memberId: '01a20d92-03a0-7471-a213-416b5e4c4664',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-24T12:40:04.327Z',
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
        id: '01a20d92-0926-7105-8c34-1aef470d386a',
        claimId: '01a20d92-082e-7271-ab13-6b9417e5e5e6',
        state: 'researching',
        round: 2,
        version: 19,
        submittedAt: '2026-11-24T12:40:04.133Z',
        priority: 'urgent',
        dueAt: '2026-11-24T20:40:04.165Z',
        stepDueAt: '2026-11-27T12:40:04.466Z',
        policyVersion: 1,
        holds: [],
        openReplies: 0,
        queuedAt: '2026-11-24T12:40:04.147Z',
        assigneeId: '01a20d92-03a0-7471-a213-416b5e4c4664',
        editorId: '01a20d92-03a0-7471-a213-416b5e4c4664',
        returned: {
          at: '2026-11-24T12:40:04.466Z',
          by: '01a20d92-03a0-7471-a213-416b5e4c4664',
          reason: 'reopened',
          comment: 'It is denied now.',
        },
        claim: {
          topics: ['war'],
          wording: 'The bridge over the Tila was hit.',
          language: 'en',
          disputeId: '01a20d92-0824-7019-a303-eb2f4549156f',
          disputeState: 'uncontested',
        },
        contributors: ['01a20d92-03a2-75f4-b984-0d80b97a7e0b', '01a20d92-03a0-7471-a213-416b5e4c4664'],
        draft: {
          summary: 'A picture shows',
          savedBy: '01a20d92-03a2-75f4-b984-0d80b97a7e0b',
          savedAt: '2026-11-24T12:40:04.251Z',
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
          proposedBy: '01a20d92-03a0-7471-a213-416b5e4c4664',
          proposedAt: '2026-11-24T12:40:04.424Z',
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
            proposedBy: '01a20d92-03a2-75f4-b984-0d80b97a7e0b',
            proposedAt: '2026-11-24T12:40:04.262Z',
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
            proposedBy: '01a20d92-03a2-75f4-b984-0d80b97a7e0b',
            proposedAt: '2026-11-24T12:40:04.298Z',
            label: 'True',
            votes: [
              {
                memberId: '01a20d92-03a0-7471-a213-416b5e4c4664',
                approve: true,
                rating: 'true',
                rationale: 'It bears it.',
                votedAt: '2026-11-24T12:40:04.327Z',
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
    nextCursor: 'W1siMDFhMjBkOTItMDkyNi03MTA1LThjMzQtMWFlZjQ3MGQzODZhIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/reviews/{id}': {
    id: '01a20d92-0926-7105-8c34-1aef470d386a',
    claimId: '01a20d92-082e-7271-ab13-6b9417e5e5e6',
    state: 'researching',
    round: 2,
    version: 19,
    submittedAt: '2026-11-24T12:40:04.133Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:40:04.165Z',
    stepDueAt: '2026-11-27T12:40:04.466Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:40:04.147Z',
    assigneeId: '01a20d92-03a0-7471-a213-416b5e4c4664',
    editorId: '01a20d92-03a0-7471-a213-416b5e4c4664',
    returned: {
      at: '2026-11-24T12:40:04.466Z',
      by: '01a20d92-03a0-7471-a213-416b5e4c4664',
      reason: 'reopened',
      comment: 'It is denied now.',
    },
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d92-0824-7019-a303-eb2f4549156f',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d92-03a2-75f4-b984-0d80b97a7e0b', '01a20d92-03a0-7471-a213-416b5e4c4664'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d92-03a2-75f4-b984-0d80b97a7e0b',
      savedAt: '2026-11-24T12:40:04.251Z',
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
      proposedBy: '01a20d92-03a0-7471-a213-416b5e4c4664',
      proposedAt: '2026-11-24T12:40:04.424Z',
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
        proposedBy: '01a20d92-03a2-75f4-b984-0d80b97a7e0b',
        proposedAt: '2026-11-24T12:40:04.262Z',
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
        proposedBy: '01a20d92-03a2-75f4-b984-0d80b97a7e0b',
        proposedAt: '2026-11-24T12:40:04.298Z',
        label: 'True',
        votes: [
          {
            memberId: '01a20d92-03a0-7471-a213-416b5e4c4664',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-24T12:40:04.327Z',
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
        id: '01a20d92-034b-770a-81c7-0849957ef001',
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
    id: '01a20d92-0aa5-737f-8767-f173e5b9231d',
    claimId: '01a20d92-0a9a-74cf-b53e-a4f18e0fd07c',
    state: 'merged',
    round: 1,
    version: 2,
    submittedAt: '2026-11-24T12:40:04.517Z',
    policyVersion: 2,
    holds: [],
    openReplies: 0,
    mergedIntoId: '01a20d92-0926-7105-8c34-1aef470d386a',
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
    id: '01a20d92-0a95-7175-83f5-8952da95fe55',
    claimId: '01a20d92-083e-76e2-92c8-922233843f5b',
    state: 'declined',
    round: 1,
    version: 2,
    submittedAt: '2026-11-24T12:40:04.501Z',
    policyVersion: 2,
    holds: [],
    openReplies: 0,
    declineReason: 'opinion',
    claim: {
      topics: [],
      wording: 'The bridge is whole.',
      language: 'en',
      disputeId: '01a20d92-0824-7019-a303-eb2f4549156f',
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
    id: '01a20d92-083e-76e2-92c8-922233843f5b',
    wording: 'The bridge is whole.',
    language: 'en',
    topics: [],
    addressesIds: [],
    disputeId: '01a20d92-0824-7019-a303-eb2f4549156f',
    disputeState: 'no_position',
    review: {
      id: '01a20d92-0a95-7175-83f5-8952da95fe55',
      state: 'declined',
    },
    version: 2,
    voidedAt: '2026-11-24T12:40:04.541Z',
    voidReason: 'Recorded twice',
    createdAt: '2026-11-24T12:40:03.902Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge is whole.',
        recordedAt: '2026-11-24T12:40:03.902Z',
      },
    ],
  },
  'get /api/v1/desks/{desk}/notifications': {
    data: [
      {
        id: '01a20d92-0a10-7228-986a-7663d79f7d97',
        type: 'review.lifted',
        title: 'A hold on a review was lifted',
        subject: {
          kind: 'review',
          id: '01a20d92-0926-7105-8c34-1aef470d386a',
        },
        reviewId: '01a20d92-0926-7105-8c34-1aef470d386a',
        claim: {
          id: '01a20d92-082e-7271-ab13-6b9417e5e5e6',
          wording: 'The bridge over the Tila was hit.',
        },
        actor: {
          id: '01a20d92-037e-71a2-891f-8ca6c5fb9a64',
          name: 'Edith Lang',
        },
        payload: {
          to: 'approved',
          from: 'approved',
          kind: 'legal',
          changes: {},
        },
        createdAt: '2026-11-24T12:40:04.363Z',
      },
    ],
    nextCursor: 'W1siMDFhMjBkOTItMGExMC03MjI4LTk4NmEtNzY2M2Q3OWY3ZDk3Il0sIltbXCJ1bnJlYWRcIixmYWxzZV1dIl0',
    count: 4,
    unreadCount: 4,
  },
  'post /api/v1/desks/{desk}/notifications/{id}/read': {
    id: '01a20d92-0a10-7228-986a-7663d79f7d97',
    type: 'review.lifted',
    title: 'A hold on a review was lifted',
    subject: {
      kind: 'review',
      id: '01a20d92-0926-7105-8c34-1aef470d386a',
    },
    reviewId: '01a20d92-0926-7105-8c34-1aef470d386a',
    claim: {
      id: '01a20d92-082e-7271-ab13-6b9417e5e5e6',
      wording: 'The bridge over the Tila was hit.',
    },
    actor: {
      id: '01a20d92-037e-71a2-891f-8ca6c5fb9a64',
      name: 'Edith Lang',
    },
    payload: {
      to: 'approved',
      from: 'approved',
      kind: 'legal',
      changes: {},
    },
    createdAt: '2026-11-24T12:40:04.363Z',
    readAt: '2026-11-24T12:40:04.555Z',
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
        seq: 222,
        type: 'claim.voided',
        subject: {
          kind: 'claim',
          id: '01a20d92-083e-76e2-92c8-922233843f5b',
        },
        actor: {
          id: '01a20d92-038d-7335-b1bc-64699a146efd',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T12:40:04.541Z',
        payload: {
          reason: 'Recorded twice',
          disputeIds: ['01a20d92-0824-7019-a303-eb2f4549156f'],
        },
      },
      {
        seq: 221,
        type: 'review.declined',
        subject: {
          kind: 'review',
          id: '01a20d92-0a95-7175-83f5-8952da95fe55',
        },
        reviewId: '01a20d92-0a95-7175-83f5-8952da95fe55',
        actor: {
          id: '01a20d92-037e-71a2-891f-8ca6c5fb9a64',
          name: 'Edith Lang',
        },
        at: '2026-11-24T12:40:04.535Z',
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
    nextCursor: 'W1syMjFdLCJbXSJd',
  },
  'post /api/v1/desks/{desk}/imports': {
    id: '01a20d92-0406-76d9-805c-6c3235c469ba',
    kind: 'case',
    state: 'done',
    createdAt: '2026-11-24T12:40:02.747Z',
    created: {
      claims: {
        fell: '01a20d92-03d2-73b2-82ef-ac47dd9efd9e',
        debris: '01a20d92-03de-70c5-81fb-ced92ff2c0c0',
        outside: '01a20d92-03e5-76ba-b264-59ea3021a172',
        russian: '01a20d92-03e1-77ea-892c-cb42b4298340',
        detonated: '01a20d92-03da-7666-a707-c6935a7ecc18',
      },
      sources: {
        kuleba: '01a20d92-03c5-7348-8ab0-9c4d377ada8f',
        'ro-mfa': '01a20d92-03c4-71e6-80ef-7de02e3b87b9',
        'ro-mod': '01a20d92-03c3-715c-8b37-dc9012329934',
        russia: '01a20d92-03c0-755f-ace2-e4d84c7d0d01',
        tilvar: '01a20d92-03c8-7340-bdc1-91060f73f3af',
        'ua-mfa': '01a20d92-03c2-738d-8cd2-73cd305622de',
        romania: '01a20d92-03bf-75f6-830c-04d4c1c1ef3d',
        ukraine: '01a20d92-03be-769f-9766-ab607f8a8768',
        iohannis: '01a20d92-03c7-77fd-91d3-efd4680d0370',
        odobescu: '01a20d92-03c6-774f-b356-428c340fd5cb',
        nikolenko: '01a20d92-03c4-71e6-80ef-80e46bae495c',
        'ua-border': '01a20d92-03c1-75f3-8b34-484d0255c3e7',
      },
      statements: {
        s0: '01a20d92-03ef-76e7-adee-d1090133adf8',
        s1: '01a20d92-03ef-76e7-adee-d5bdf6fbd946',
        s2: '01a20d92-03ef-76e7-adee-d87d5808ef9a',
        s3: '01a20d92-03ef-76e7-adee-ddf258bff4ef',
        s4: '01a20d92-03ef-76e7-adee-e2e574c59a95',
        s5: '01a20d92-03ef-76e7-adee-e79010e154bf',
        s6: '01a20d92-03ef-76e7-adee-e8d17d7a8f07',
        s7: '01a20d92-03ef-76e7-adee-ed2f8f46fcaf',
      },
    },
    ignored: [],
    disputeId: '01a20d92-03bd-7557-a118-16795cb91b7c',
  },
  'get /api/v1/desks/{desk}/imports/{id}': {
    id: '01a20d92-0406-76d9-805c-6c3235c469ba',
    kind: 'case',
    state: 'done',
    createdAt: '2026-11-24T12:40:02.747Z',
    created: {
      claims: {
        fell: '01a20d92-03d2-73b2-82ef-ac47dd9efd9e',
        debris: '01a20d92-03de-70c5-81fb-ced92ff2c0c0',
        outside: '01a20d92-03e5-76ba-b264-59ea3021a172',
        russian: '01a20d92-03e1-77ea-892c-cb42b4298340',
        detonated: '01a20d92-03da-7666-a707-c6935a7ecc18',
      },
      sources: {
        kuleba: '01a20d92-03c5-7348-8ab0-9c4d377ada8f',
        'ro-mfa': '01a20d92-03c4-71e6-80ef-7de02e3b87b9',
        'ro-mod': '01a20d92-03c3-715c-8b37-dc9012329934',
        russia: '01a20d92-03c0-755f-ace2-e4d84c7d0d01',
        tilvar: '01a20d92-03c8-7340-bdc1-91060f73f3af',
        'ua-mfa': '01a20d92-03c2-738d-8cd2-73cd305622de',
        romania: '01a20d92-03bf-75f6-830c-04d4c1c1ef3d',
        ukraine: '01a20d92-03be-769f-9766-ab607f8a8768',
        iohannis: '01a20d92-03c7-77fd-91d3-efd4680d0370',
        odobescu: '01a20d92-03c6-774f-b356-428c340fd5cb',
        nikolenko: '01a20d92-03c4-71e6-80ef-80e46bae495c',
        'ua-border': '01a20d92-03c1-75f3-8b34-484d0255c3e7',
      },
      statements: {
        s0: '01a20d92-03ef-76e7-adee-d1090133adf8',
        s1: '01a20d92-03ef-76e7-adee-d5bdf6fbd946',
        s2: '01a20d92-03ef-76e7-adee-d87d5808ef9a',
        s3: '01a20d92-03ef-76e7-adee-ddf258bff4ef',
        s4: '01a20d92-03ef-76e7-adee-e2e574c59a95',
        s5: '01a20d92-03ef-76e7-adee-e79010e154bf',
        s6: '01a20d92-03ef-76e7-adee-e8d17d7a8f07',
        s7: '01a20d92-03ef-76e7-adee-ed2f8f46fcaf',
      },
    },
    ignored: [],
    disputeId: '01a20d92-03bd-7557-a118-16795cb91b7c',
  },
  'post /api/v1/session/tokens': {
    id: '01a20d92-0b06-745c-8ba6-e762f62e149d',
    name: 'nightly export',
    createdAt: '2026-11-24T12:40:04.614Z',
    expiresAt: '2027-02-22T12:40:04.614Z',
    secret: 'cct_shown_this_once',
  },
  'get /api/v1/session/tokens': {
    data: [
      {
        id: '01a20d92-0b06-745c-8ba6-e762f62e149d',
        name: 'nightly export',
        createdAt: '2026-11-24T12:40:04.614Z',
        expiresAt: '2027-02-22T12:40:04.614Z',
      },
    ],
  },
};
