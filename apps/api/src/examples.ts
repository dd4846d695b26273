/** Answers of the API, by method and path: made by `npm run examples` from the demo desk, and compared by a test. */
export const EXAMPLES: Readonly<Record<string, unknown>> = {
  'get /api/v1/session': {
    user: {
      id: '01a20d97-f348-7213-bf1e-d54cedaad101',
      email: 'checker@demo.example',
      name: 'Chidi Okafor',
    },
    desks: [
      {
        id: '01a20d97-f2d6-74f3-9637-b1da82e2729f',
        slug: 'demo',
        name: 'Demo desk',
        memberId: '01a20d97-f34a-70b3-aec5-163e56789323',
        roles: ['fact_checker'],
      },
    ],
  },
  'post /api/v1/session': {
    user: {
      id: '01a20d97-f348-7213-bf1e-d54cedaad101',
      email: 'checker@demo.example',
      name: 'Chidi Okafor',
    },
    desks: [
      {
        id: '01a20d97-f2d6-74f3-9637-b1da82e2729f',
        slug: 'demo',
        name: 'Demo desk',
        memberId: '01a20d97-f34a-70b3-aec5-163e56789323',
        roles: ['fact_checker'],
      },
    ],
  },
  'get /api/v1/desks/{desk}/members': {
    data: [
      {
        id: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
        userId: '01a20d97-f2eb-7742-bdb7-ba97646372e6',
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
        id: '01a20d97-f312-7581-a344-ea17cc181be6',
        userId: '01a20d97-f30d-77ac-8ab7-55b633a12e56',
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
    id: '01a20d97-f32f-765f-ba00-a54aafbd16b5',
    userId: '01a20d97-f329-74f3-9c12-3e3bbb8d1296',
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
    deputyId: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
    optOuts: {
      topics: ['torture'],
      media: ['video'],
    },
  },
  'get /api/v1/desks/{desk}/members/{id}': {
    id: '01a20d97-f32f-765f-ba00-a54aafbd16b5',
    userId: '01a20d97-f329-74f3-9c12-3e3bbb8d1296',
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
    deputyId: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
    optOuts: {
      topics: ['torture'],
      media: ['video'],
    },
  },
  'post /api/v1/desks/{desk}/members/{id}/absences': {
    id: '01a20d97-f77a-70d6-b778-d4203ef99daa',
    memberId: '01a20d97-f32f-765f-ba00-a54aafbd16b5',
    kind: 'away',
    startsAt: '2031-07-07T00:00:00.000Z',
    endsAt: '2031-07-21T00:00:00.000Z',
    note: 'Summer holidays',
    createdAt: '2026-11-24T12:46:32.826Z',
  },
  'get /api/v1/desks/{desk}/members/{id}/absences': {
    data: [
      {
        id: '01a20d97-f77a-70d6-b778-d4203ef99daa',
        memberId: '01a20d97-f32f-765f-ba00-a54aafbd16b5',
        kind: 'away',
        startsAt: '2031-07-07T00:00:00.000Z',
        endsAt: '2031-07-21T00:00:00.000Z',
        note: 'Summer holidays',
        createdAt: '2026-11-24T12:46:32.826Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/members/{id}/conflicts': {
    id: '01a20d97-f785-72e5-ae06-69bfdc3c1dd0',
    memberId: '01a20d97-f32f-765f-ba00-a54aafbd16b5',
    kind: 'topic',
    topic: 'shipping',
    reason: 'Holds shares in a shipping company.',
    createdAt: '2026-11-24T12:46:32.836Z',
  },
  'get /api/v1/desks/{desk}/members/{id}/conflicts': {
    data: [
      {
        id: '01a20d97-f785-72e5-ae06-69bfdc3c1dd0',
        memberId: '01a20d97-f32f-765f-ba00-a54aafbd16b5',
        kind: 'topic',
        topic: 'shipping',
        reason: 'Holds shares in a shipping company.',
        createdAt: '2026-11-24T12:46:32.836Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/sources': {
    id: '01a20d97-f790-7634-8a2f-a502dbcbe47b',
    kind: 'institution',
    name: 'Ministry of National Defence of Romania',
    aliases: [],
    country: 'RO',
    version: 1,
    createdAt: '2026-11-24T12:46:32.848Z',
  },
  'get /api/v1/desks/{desk}/sources': {
    data: [
      {
        id: '01a20d97-f3be-774c-a085-1f5d7b48cc5f',
        kind: 'person',
        name: 'Adrienne Watson',
        aliases: [],
        version: 1,
        createdAt: '2026-11-24T12:46:31.870Z',
      },
    ],
    nextCursor: 'W1siQWRyaWVubmUgV2F0c29uIiwiMDFhMjBkOTctZjNiZS03NzRjLWEwODUtMWY1ZDdiNDhjYzVmIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/sources/{id}': {
    id: '01a20d97-f790-7634-8a2f-a502dbcbe47b',
    kind: 'institution',
    name: 'Ministry of National Defence of Romania',
    aliases: [],
    country: 'RO',
    version: 1,
    createdAt: '2026-11-24T12:46:32.848Z',
  },
  'patch /api/v1/desks/{desk}/sources/{id}': {
    id: '01a20d97-f790-7634-8a2f-a502dbcbe47b',
    kind: 'institution',
    name: 'Ministry of National Defence of Romania',
    aliases: [],
    country: 'RO',
    version: 2,
    createdAt: '2026-11-24T12:46:32.848Z',
  },
  'post /api/v1/desks/{desk}/sources/{id}/tenures': {
    id: '01a20d97-f7a8-7486-9165-d65175478b56',
    personId: '01a20d97-f796-7369-954e-74ac8e510fb3',
    office: 'Minister',
    institutionId: '01a20d97-f790-7634-8a2f-a502dbcbe47b',
    speaksForId: '01a20d97-f790-7634-8a2f-a502dbcbe47b',
    from: '2022-11-01T00:00:00.000Z',
  },
  'get /api/v1/desks/{desk}/sources/{id}/tenures': {
    data: [
      {
        id: '01a20d97-f7a8-7486-9165-d65175478b56',
        personId: '01a20d97-f796-7369-954e-74ac8e510fb3',
        office: 'Minister',
        institutionId: '01a20d97-f790-7634-8a2f-a502dbcbe47b',
        speaksForId: '01a20d97-f790-7634-8a2f-a502dbcbe47b',
        from: '2022-11-01T00:00:00.000Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/sources/{id}/merge': {
    id: '01a20d97-f790-7634-8a2f-a502dbcbe47b',
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
    createdAt: '2026-11-24T12:46:32.848Z',
  },
  'post /api/v1/desks/{desk}/disputes': {
    id: '01a20d97-f7c3-73ee-a3ec-0fc10f38979f',
    question: 'Was the bridge hit?',
    language: 'en',
    headline: 'no_position',
    version: 1,
    createdAt: '2026-11-24T12:46:32.899Z',
  },
  'patch /api/v1/desks/{desk}/disputes/{id}': {
    id: '01a20d97-f7c3-73ee-a3ec-0fc10f38979f',
    question: 'Was the bridge over the Tila hit?',
    language: 'en',
    headline: 'no_position',
    version: 2,
    createdAt: '2026-11-24T12:46:32.899Z',
  },
  'post /api/v1/desks/{desk}/claims': {
    id: '01a20d97-f7ce-7789-9d11-bbfca9ef0bde',
    wording: 'The bridge was hit.',
    language: 'en',
    topics: ['war'],
    addressesIds: ['01a20d97-f790-7634-8a2f-a502dbcbe47b'],
    disputeId: '01a20d97-f7c3-73ee-a3ec-0fc10f38979f',
    disputeState: 'no_position',
    version: 1,
    createdAt: '2026-11-24T12:46:32.910Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge was hit.',
        recordedAt: '2026-11-24T12:46:32.910Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claims/{id}/links': {
    id: '01a20d97-f7ec-73a0-92d4-65c1d66a0d48',
    kind: 'contradicts',
    fromId: '01a20d97-f7de-70c8-821c-7a4139a2563d',
    toId: '01a20d97-f7ce-7789-9d11-bbfca9ef0bde',
    status: 'suggested',
    version: 1,
    recordedAt: '2026-11-24T12:46:32.939Z',
  },
  'post /api/v1/desks/{desk}/claim-links/{id}/confirm': {
    id: '01a20d97-f7ec-73a0-92d4-65c1d66a0d48',
    kind: 'contradicts',
    fromId: '01a20d97-f7de-70c8-821c-7a4139a2563d',
    toId: '01a20d97-f7ce-7789-9d11-bbfca9ef0bde',
    status: 'confirmed',
    version: 2,
    recordedAt: '2026-11-24T12:46:32.939Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/links': {
    data: [
      {
        id: '01a20d97-f7ec-73a0-92d4-65c1d66a0d48',
        kind: 'contradicts',
        fromId: '01a20d97-f7de-70c8-821c-7a4139a2563d',
        toId: '01a20d97-f7ce-7789-9d11-bbfca9ef0bde',
        status: 'confirmed',
        version: 2,
        recordedAt: '2026-11-24T12:46:32.939Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claim-links/{id}/dismiss': {
    id: '01a20d97-f7ec-73a0-92d4-65c1d66a0d48',
    kind: 'contradicts',
    fromId: '01a20d97-f7de-70c8-821c-7a4139a2563d',
    toId: '01a20d97-f7ce-7789-9d11-bbfca9ef0bde',
    status: 'dismissed',
    dismissedAs: 'different_time',
    version: 3,
    recordedAt: '2026-11-24T12:46:32.939Z',
  },
  'post /api/v1/desks/{desk}/claim-links/{id}/void': {
    id: '01a20d97-f7ec-73a0-92d4-65c1d66a0d48',
    kind: 'contradicts',
    fromId: '01a20d97-f7de-70c8-821c-7a4139a2563d',
    toId: '01a20d97-f7ce-7789-9d11-bbfca9ef0bde',
    status: 'dismissed',
    dismissedAs: 'different_time',
    version: 4,
    voidedAt: '2026-11-24T12:46:32.976Z',
    voidReason: 'Made by mistake',
    recordedAt: '2026-11-24T12:46:32.939Z',
  },
  'patch /api/v1/desks/{desk}/claims/{id}': {
    id: '01a20d97-f7ce-7789-9d11-bbfca9ef0bde',
    wording: 'The bridge over the Tila was hit.',
    language: 'en',
    topics: ['war'],
    addressesIds: ['01a20d97-f790-7634-8a2f-a502dbcbe47b'],
    disputeId: '01a20d97-f7c3-73ee-a3ec-0fc10f38979f',
    disputeState: 'no_position',
    version: 2,
    createdAt: '2026-11-24T12:46:32.910Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge was hit.',
        recordedAt: '2026-11-24T12:46:32.910Z',
      },
      {
        version: 2,
        wording: 'The bridge over the Tila was hit.',
        recordedAt: '2026-11-24T12:46:32.984Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/statements': {
    id: '01a20d97-f822-745c-9873-c3c580c98d4e',
    speakerId: '01a20d97-f790-7634-8a2f-a502dbcbe47b',
    capacity: 'official',
    principalId: '01a20d97-f790-7634-8a2f-a502dbcbe47b',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    stances: [
      {
        claimId: '01a20d97-f7ce-7789-9d11-bbfca9ef0bde',
        stance: 'asserts',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-24T12:46:32.994Z',
    version: 1,
    earlier: [],
  },
  'patch /api/v1/desks/{desk}/statements/{id}': {
    id: '01a20d97-f822-745c-9873-c3c580c98d4e',
    speakerId: '01a20d97-f790-7634-8a2f-a502dbcbe47b',
    capacity: 'official',
    principalId: '01a20d97-f790-7634-8a2f-a502dbcbe47b',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    locator: 'minute 3',
    stances: [
      {
        claimId: '01a20d97-f7ce-7789-9d11-bbfca9ef0bde',
        stance: 'asserts',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-24T12:46:33.021Z',
    version: 2,
    reason: 'Found the place',
    earlier: [
      {
        id: '01a20d97-f822-745c-9873-c3c580c98d4e',
        speakerId: '01a20d97-f790-7634-8a2f-a502dbcbe47b',
        capacity: 'official',
        principalId: '01a20d97-f790-7634-8a2f-a502dbcbe47b',
        paraphrase: 'Speaks of the bridge.',
        utteredAt: '2023-09-04T10:00:00.000Z',
        precision: 'minute',
        stances: [
          {
            claimId: '01a20d97-f7ce-7789-9d11-bbfca9ef0bde',
            stance: 'asserts',
            hedge: 'none',
            basis: 'none',
          },
        ],
        recordedAt: '2026-11-24T12:46:32.994Z',
        version: 1,
      },
    ],
  },
  'get /api/v1/desks/{desk}/statements': {
    data: [
      {
        id: '01a20d97-f831-75fd-aba0-f244ca6fac01',
        speakerId: '01a20d97-f796-7369-954e-74ac8e510fb3',
        capacity: 'official',
        principalId: '01a20d97-f790-7634-8a2f-a502dbcbe47b',
        paraphrase: 'Speaks of the bridge.',
        utteredAt: '2023-09-04T10:00:00.000Z',
        precision: 'minute',
        stances: [
          {
            claimId: '01a20d97-f7ce-7789-9d11-bbfca9ef0bde',
            stance: 'denies',
            hedge: 'none',
            basis: 'none',
          },
        ],
        recordedAt: '2026-11-24T12:46:33.009Z',
        version: 1,
      },
    ],
    nextCursor: 'W1siMDFhMjBkOTctZjgzMS03NWZkLWFiYTAtZjI0NGNhNmZhYzAxIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/statements/{id}': {
    id: '01a20d97-f822-745c-9873-c3c580c98d4e',
    speakerId: '01a20d97-f790-7634-8a2f-a502dbcbe47b',
    capacity: 'official',
    principalId: '01a20d97-f790-7634-8a2f-a502dbcbe47b',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    locator: 'minute 3',
    stances: [
      {
        claimId: '01a20d97-f7ce-7789-9d11-bbfca9ef0bde',
        stance: 'asserts',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-24T12:46:33.021Z',
    version: 2,
    reason: 'Found the place',
    earlier: [
      {
        id: '01a20d97-f822-745c-9873-c3c580c98d4e',
        speakerId: '01a20d97-f790-7634-8a2f-a502dbcbe47b',
        capacity: 'official',
        principalId: '01a20d97-f790-7634-8a2f-a502dbcbe47b',
        paraphrase: 'Speaks of the bridge.',
        utteredAt: '2023-09-04T10:00:00.000Z',
        precision: 'minute',
        stances: [
          {
            claimId: '01a20d97-f7ce-7789-9d11-bbfca9ef0bde',
            stance: 'asserts',
            hedge: 'none',
            basis: 'none',
          },
        ],
        recordedAt: '2026-11-24T12:46:32.994Z',
        version: 1,
      },
    ],
  },
  'post /api/v1/desks/{desk}/statements/{id}/links': {
    id: '01a20d97-f850-7662-abe1-6943bebd6cf3',
    kind: 'responds_to',
    fromId: '01a20d97-f831-75fd-aba0-f244ca6fac01',
    toId: '01a20d97-f822-745c-9873-c3c580c98d4e',
    recordedAt: '2026-11-24T12:46:33.039Z',
  },
  'get /api/v1/desks/{desk}/statements/{id}/links': {
    data: [
      {
        id: '01a20d97-f850-7662-abe1-6943bebd6cf3',
        kind: 'responds_to',
        fromId: '01a20d97-f831-75fd-aba0-f244ca6fac01',
        toId: '01a20d97-f822-745c-9873-c3c580c98d4e',
        recordedAt: '2026-11-24T12:46:33.039Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/captures': {
    id: '01a20d97-f860-7468-8ebb-fa27224b0c95',
    sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
    mediaType: 'text/plain',
    sizeBytes: 27,
    method: 'text',
    url: 'https://example.org/post',
    capturedAt: '2026-11-24T12:46:33.056Z',
    note: 'From the channel',
    recordedAt: '2026-11-24T12:46:33.056Z',
    contentPath: '/api/v1/desks/demo/captures/01a20d97-f860-7468-8ebb-fa27224b0c95/content',
  },
  'get /api/v1/desks/{desk}/captures': {
    data: [
      {
        id: '01a20d97-f860-7468-8ebb-fa27224b0c95',
        sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
        mediaType: 'text/plain',
        sizeBytes: 27,
        method: 'text',
        url: 'https://example.org/post',
        capturedAt: '2026-11-24T12:46:33.056Z',
        note: 'From the channel',
        recordedAt: '2026-11-24T12:46:33.056Z',
        contentPath: '/api/v1/desks/demo/captures/01a20d97-f860-7468-8ebb-fa27224b0c95/content',
      },
    ],
  },
  'get /api/v1/desks/{desk}/captures/{id}': {
    id: '01a20d97-f860-7468-8ebb-fa27224b0c95',
    sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
    mediaType: 'text/plain',
    sizeBytes: 27,
    method: 'text',
    url: 'https://example.org/post',
    capturedAt: '2026-11-24T12:46:33.056Z',
    note: 'From the channel',
    recordedAt: '2026-11-24T12:46:33.056Z',
    contentPath: '/api/v1/desks/demo/captures/01a20d97-f860-7468-8ebb-fa27224b0c95/content',
  },
  'post /api/v1/desks/{desk}/statements/{id}/captures': {
    id: '01a20d97-f86d-75a8-9780-043b1ab9beb2',
    statementId: '01a20d97-f822-745c-9873-c3c580c98d4e',
    captureId: '01a20d97-f860-7468-8ebb-fa27224b0c95',
    recordedAt: '2026-11-24T12:46:33.068Z',
    capture: {
      id: '01a20d97-f860-7468-8ebb-fa27224b0c95',
      sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
      mediaType: 'text/plain',
      sizeBytes: 27,
      method: 'text',
      url: 'https://example.org/post',
      capturedAt: '2026-11-24T12:46:33.056Z',
      note: 'From the channel',
      recordedAt: '2026-11-24T12:46:33.056Z',
      contentPath: '/api/v1/desks/demo/captures/01a20d97-f860-7468-8ebb-fa27224b0c95/content',
    },
  },
  'get /api/v1/desks/{desk}/statements/{id}/captures': {
    data: [
      {
        id: '01a20d97-f86d-75a8-9780-043b1ab9beb2',
        statementId: '01a20d97-f822-745c-9873-c3c580c98d4e',
        captureId: '01a20d97-f860-7468-8ebb-fa27224b0c95',
        recordedAt: '2026-11-24T12:46:33.068Z',
        capture: {
          id: '01a20d97-f860-7468-8ebb-fa27224b0c95',
          sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
          mediaType: 'text/plain',
          sizeBytes: 27,
          method: 'text',
          url: 'https://example.org/post',
          capturedAt: '2026-11-24T12:46:33.056Z',
          note: 'From the channel',
          recordedAt: '2026-11-24T12:46:33.056Z',
          contentPath: '/api/v1/desks/demo/captures/01a20d97-f860-7468-8ebb-fa27224b0c95/content',
        },
      },
    ],
  },
  'get /api/v1/desks/{desk}/claims': {
    data: [
      {
        id: '01a20d97-f7de-70c8-821c-7a4139a2563d',
        wording: 'The bridge is whole.',
        language: 'en',
        topics: [],
        addressesIds: [],
        disputeId: '01a20d97-f7c3-73ee-a3ec-0fc10f38979f',
        disputeState: 'no_position',
        version: 1,
        createdAt: '2026-11-24T12:46:32.926Z',
      },
    ],
    nextCursor: 'W1siMDFhMjBkOTctZjdkZS03MGM4LTgyMWMtN2E0MTM5YTI1NjNkIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/claims/{id}': {
    id: '01a20d97-f7ce-7789-9d11-bbfca9ef0bde',
    wording: 'The bridge over the Tila was hit.',
    language: 'en',
    topics: ['war'],
    addressesIds: ['01a20d97-f790-7634-8a2f-a502dbcbe47b'],
    disputeId: '01a20d97-f7c3-73ee-a3ec-0fc10f38979f',
    disputeState: 'split',
    version: 2,
    createdAt: '2026-11-24T12:46:32.910Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge was hit.',
        recordedAt: '2026-11-24T12:46:32.910Z',
      },
      {
        version: 2,
        wording: 'The bridge over the Tila was hit.',
        recordedAt: '2026-11-24T12:46:32.984Z',
      },
    ],
  },
  'get /api/v1/desks/{desk}/disputes': {
    data: [
      {
        id: '01a20d97-f7c3-73ee-a3ec-0fc10f38979f',
        question: 'Was the bridge over the Tila hit?',
        language: 'en',
        headline: 'split',
        version: 2,
        createdAt: '2026-11-24T12:46:32.899Z',
      },
    ],
    nextCursor: 'W1siMDFhMjBkOTctZjdjMy03M2VlLWEzZWMtMGZjMTBmMzg5NzlmIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/disputes/{id}': {
    id: '01a20d97-f7c3-73ee-a3ec-0fc10f38979f',
    question: 'Was the bridge over the Tila hit?',
    language: 'en',
    headline: 'split',
    version: 2,
    createdAt: '2026-11-24T12:46:32.899Z',
    label: 'Split: one side contradicts itself',
    asOf: '2026-11-24T12:46:33.087Z',
    knownAt: '2026-11-24T12:46:33.087Z',
    claims: [
      {
        id: '01a20d97-f7ce-7789-9d11-bbfca9ef0bde',
        wording: 'The bridge over the Tila was hit.',
        label: 'Split: one side contradicts itself',
        state: 'split',
        because: ['01a20d97-f822-745c-9873-c3c580c98d4e', '01a20d97-f831-75fd-aba0-f244ca6fac01'],
        origins: 1,
        outlets: 0,
        positions: [
          {
            principalId: '01a20d97-f790-7634-8a2f-a502dbcbe47b',
            position: 'split',
            because: ['01a20d97-f822-745c-9873-c3c580c98d4e', '01a20d97-f831-75fd-aba0-f244ca6fac01'],
            voices: [
              {
                speakerId: '01a20d97-f796-7369-954e-74ac8e510fb3',
                statementId: '01a20d97-f831-75fd-aba0-f244ca6fac01',
                stance: 'denies',
                utteredAt: '2023-09-04T10:00:00.000Z',
              },
              {
                speakerId: '01a20d97-f790-7634-8a2f-a502dbcbe47b',
                statementId: '01a20d97-f822-745c-9873-c3c580c98d4e',
                stance: 'asserts',
                utteredAt: '2023-09-04T10:00:00.000Z',
              },
            ],
          },
        ],
      },
      {
        id: '01a20d97-f7de-70c8-821c-7a4139a2563d',
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
        statementId: '01a20d97-f822-745c-9873-c3c580c98d4e',
        speakerId: '01a20d97-f790-7634-8a2f-a502dbcbe47b',
        principalId: '01a20d97-f790-7634-8a2f-a502dbcbe47b',
        stances: [
          {
            claimId: '01a20d97-f7ce-7789-9d11-bbfca9ef0bde',
            stance: 'asserts',
            hedge: 'none',
            basis: 'none',
          },
        ],
      },
      {
        at: '2023-09-04T10:00:00.000Z',
        statementId: '01a20d97-f831-75fd-aba0-f244ca6fac01',
        speakerId: '01a20d97-f796-7369-954e-74ac8e510fb3',
        principalId: '01a20d97-f790-7634-8a2f-a502dbcbe47b',
        stances: [
          {
            claimId: '01a20d97-f7ce-7789-9d11-bbfca9ef0bde',
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
        claimId: '01a20d97-f7ce-7789-9d11-bbfca9ef0bde',
        principalId: '01a20d97-f790-7634-8a2f-a502dbcbe47b',
        at: '2023-09-05T10:00:00.000Z',
        statementId: '01a20d97-f885-7634-8244-1bfb341c1fa0',
        from: 'split',
        to: 'asserts',
        kind: 'hardens',
      },
    ],
  },
  'post /api/v1/desks/{desk}/statements/{id}/void': {
    id: '01a20d97-f831-75fd-aba0-f244ca6fac01',
    speakerId: '01a20d97-f796-7369-954e-74ac8e510fb3',
    capacity: 'official',
    principalId: '01a20d97-f790-7634-8a2f-a502dbcbe47b',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    stances: [
      {
        claimId: '01a20d97-f7ce-7789-9d11-bbfca9ef0bde',
        stance: 'denies',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-24T12:46:33.009Z',
    version: 1,
    voidedAt: '2026-11-24T12:46:33.114Z',
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
    id: '01a20d97-f8a5-7072-bc4f-7bd18027adb3',
    claimId: '01a20d97-f7ce-7789-9d11-bbfca9ef0bde',
    recordedAt: '2026-11-24T12:46:33.124Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/evidence': {
    data: [
      {
        id: '01a20d97-f8a5-7072-bc4f-7bd18027adb3',
        claimId: '01a20d97-f7ce-7789-9d11-bbfca9ef0bde',
        title: 'Picture',
        kind: 'observation',
        note: 'Two spans are down.',
        direction: 'supports',
        reliability: 'B',
        credibility: 2,
        recordedAt: '2026-11-24T12:46:33.124Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claims/{id}/searches': {
    place: 'Satellite images of the week',
    words: 'Tila bridge',
    found: false,
    id: '01a20d97-f8b0-77a8-b997-4744b164def8',
    claimId: '01a20d97-f7ce-7789-9d11-bbfca9ef0bde',
    searchedAt: '2026-11-24T12:46:33.136Z',
    recordedAt: '2026-11-24T12:46:33.136Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/searches': {
    data: [
      {
        id: '01a20d97-f8b0-77a8-b997-4744b164def8',
        claimId: '01a20d97-f7ce-7789-9d11-bbfca9ef0bde',
        place: 'Satellite images of the week',
        words: 'Tila bridge',
        found: false,
        searchedAt: '2026-11-24T12:46:33.136Z',
        recordedAt: '2026-11-24T12:46:33.136Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claims/{id}/reply-requests': {
    id: '01a20d97-f8ba-721c-b314-80464ed34b9f',
    claimId: '01a20d97-f7ce-7789-9d11-bbfca9ef0bde',
    sourceId: '01a20d97-f790-7634-8a2f-a502dbcbe47b',
    channel: 'press_office',
    question: 'Was the bridge hit?',
    sentAt: '2026-11-24T12:46:33.144Z',
    dueAt: '2026-11-25T12:46:33.144Z',
    outcome: 'awaiting',
    version: 1,
    recordedAt: '2026-11-24T12:46:33.144Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/reply-requests': {
    data: [
      {
        id: '01a20d97-f8ba-721c-b314-80464ed34b9f',
        claimId: '01a20d97-f7ce-7789-9d11-bbfca9ef0bde',
        sourceId: '01a20d97-f790-7634-8a2f-a502dbcbe47b',
        channel: 'press_office',
        question: 'Was the bridge hit?',
        sentAt: '2026-11-24T12:46:33.144Z',
        dueAt: '2026-11-25T12:46:33.144Z',
        outcome: 'awaiting',
        version: 1,
        recordedAt: '2026-11-24T12:46:33.144Z',
      },
    ],
  },
  'get /api/v1/desks/{desk}/reply-requests/{id}': {
    id: '01a20d97-f8ba-721c-b314-80464ed34b9f',
    claimId: '01a20d97-f7ce-7789-9d11-bbfca9ef0bde',
    sourceId: '01a20d97-f790-7634-8a2f-a502dbcbe47b',
    channel: 'press_office',
    question: 'Was the bridge hit?',
    sentAt: '2026-11-24T12:46:33.144Z',
    dueAt: '2026-11-25T12:46:33.144Z',
    outcome: 'awaiting',
    version: 1,
    recordedAt: '2026-11-24T12:46:33.144Z',
  },
  'patch /api/v1/desks/{desk}/reply-requests/{id}': {
    id: '01a20d97-f8ba-721c-b314-80464ed34b9f',
    claimId: '01a20d97-f7ce-7789-9d11-bbfca9ef0bde',
    sourceId: '01a20d97-f790-7634-8a2f-a502dbcbe47b',
    channel: 'press_office',
    question: 'Was the bridge hit?',
    sentAt: '2026-11-24T12:46:33.144Z',
    dueAt: '2026-11-25T12:46:33.144Z',
    outcome: 'declined',
    closedAt: '2026-11-24T12:46:33.161Z',
    version: 2,
    recordedAt: '2026-11-24T12:46:33.144Z',
  },
  'post /api/v1/desks/{desk}/claims/{id}/review': {
    id: '01a20d97-f8ce-7525-b74b-4ca0a52c410c',
    claimId: '01a20d97-f7ce-7789-9d11-bbfca9ef0bde',
    state: 'inbox',
    round: 1,
    version: 1,
    submittedAt: '2026-11-24T12:46:33.166Z',
    stepDueAt: '2026-11-25T12:46:33.166Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d97-f7c3-73ee-a3ec-0fc10f38979f',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d97-f34a-70b3-aec5-163e56789323'],
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
    id: '01a20d97-f8ce-7525-b74b-4ca0a52c410c',
    claimId: '01a20d97-f7ce-7789-9d11-bbfca9ef0bde',
    state: 'queued',
    round: 1,
    version: 2,
    submittedAt: '2026-11-24T12:46:33.166Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:46:33.180Z',
    stepDueAt: '2026-11-27T12:46:33.180Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:46:33.180Z',
    editorId: '01a20d97-f32b-7007-a93d-6a59769d3e88',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d97-f7c3-73ee-a3ec-0fc10f38979f',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d97-f34a-70b3-aec5-163e56789323'],
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
        id: '01a20d97-f8ce-7525-b74b-4ca0a52c410c',
        claimId: '01a20d97-f7ce-7789-9d11-bbfca9ef0bde',
        state: 'queued',
        round: 1,
        version: 2,
        submittedAt: '2026-11-24T12:46:33.166Z',
        priority: 'urgent',
        dueAt: '2026-11-24T20:46:33.180Z',
        stepDueAt: '2026-11-27T12:46:33.180Z',
        policyVersion: 1,
        holds: [],
        openReplies: 0,
        queuedAt: '2026-11-24T12:46:33.180Z',
        editorId: '01a20d97-f32b-7007-a93d-6a59769d3e88',
        claim: {
          topics: ['war'],
          wording: 'The bridge over the Tila was hit.',
          language: 'en',
          disputeId: '01a20d97-f7c3-73ee-a3ec-0fc10f38979f',
          disputeState: 'uncontested',
        },
        contributors: ['01a20d97-f34a-70b3-aec5-163e56789323'],
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
      'W1siMjAyNi0xMS0yNCIsIjIwMjYtMTEtMjRUMTI6NDY6MzMuMTgwWiIsIjAxYTIwZDk3LWY4Y2UtNzUyNS1iNzRiLTRjYTBhNTJjNDEwYyJdLCJbW1wibmV4dFwiLFwiZHVlXCJdXSJd',
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/take': {
    id: '01a20d97-f8ce-7525-b74b-4ca0a52c410c',
    claimId: '01a20d97-f7ce-7789-9d11-bbfca9ef0bde',
    state: 'researching',
    round: 1,
    version: 3,
    submittedAt: '2026-11-24T12:46:33.166Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:46:33.180Z',
    stepDueAt: '2026-11-27T12:46:33.208Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:46:33.180Z',
    assigneeId: '01a20d97-f34a-70b3-aec5-163e56789323',
    editorId: '01a20d97-f32b-7007-a93d-6a59769d3e88',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d97-f7c3-73ee-a3ec-0fc10f38979f',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d97-f34a-70b3-aec5-163e56789323'],
    lease: {
      fence: 1,
      expiresAt: '2026-11-24T13:01:33.208Z',
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
    id: '01a20d97-f8ce-7525-b74b-4ca0a52c410c',
    claimId: '01a20d97-f7ce-7789-9d11-bbfca9ef0bde',
    state: 'queued',
    round: 1,
    version: 6,
    submittedAt: '2026-11-24T12:46:33.166Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:46:33.180Z',
    stepDueAt: '2026-11-27T12:46:33.255Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:46:33.180Z',
    editorId: '01a20d97-f32b-7007-a93d-6a59769d3e88',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d97-f7c3-73ee-a3ec-0fc10f38979f',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d97-f34a-70b3-aec5-163e56789323'],
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
    id: '01a20d97-f8ce-7525-b74b-4ca0a52c410c',
    claimId: '01a20d97-f7ce-7789-9d11-bbfca9ef0bde',
    state: 'researching',
    round: 1,
    version: 5,
    submittedAt: '2026-11-24T12:46:33.166Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:46:33.180Z',
    stepDueAt: '2026-11-27T12:46:33.239Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:46:33.180Z',
    assigneeId: '01a20d97-f34a-70b3-aec5-163e56789323',
    editorId: '01a20d97-f32b-7007-a93d-6a59769d3e88',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d97-f7c3-73ee-a3ec-0fc10f38979f',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d97-f34a-70b3-aec5-163e56789323'],
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
      id: '01a20d97-f8ce-7525-b74b-4ca0a52c410c',
      claimId: '01a20d97-f7ce-7789-9d11-bbfca9ef0bde',
      state: 'researching',
      round: 1,
      version: 7,
      submittedAt: '2026-11-24T12:46:33.166Z',
      priority: 'urgent',
      dueAt: '2026-11-24T20:46:33.180Z',
      stepDueAt: '2026-11-27T12:46:33.264Z',
      policyVersion: 1,
      holds: [],
      openReplies: 0,
      queuedAt: '2026-11-24T12:46:33.180Z',
      assigneeId: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
      editorId: '01a20d97-f32b-7007-a93d-6a59769d3e88',
      claim: {
        topics: ['war'],
        wording: 'The bridge over the Tila was hit.',
        language: 'en',
        disputeId: '01a20d97-f7c3-73ee-a3ec-0fc10f38979f',
        disputeState: 'uncontested',
      },
      contributors: ['01a20d97-f34a-70b3-aec5-163e56789323'],
      lease: {
        fence: 3,
        expiresAt: '2026-11-24T13:01:33.264Z',
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
      expiresAt: '2026-11-24T13:01:33.264Z',
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/lease': {
    fence: 3,
    expiresAt: '2026-11-24T13:01:33.274Z',
  },
  'patch /api/v1/desks/{desk}/reviews/{id}/draft': {
    id: '01a20d97-f8ce-7525-b74b-4ca0a52c410c',
    claimId: '01a20d97-f7ce-7789-9d11-bbfca9ef0bde',
    state: 'researching',
    round: 1,
    version: 7,
    submittedAt: '2026-11-24T12:46:33.166Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:46:33.180Z',
    stepDueAt: '2026-11-27T12:46:33.264Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:46:33.180Z',
    assigneeId: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
    editorId: '01a20d97-f32b-7007-a93d-6a59769d3e88',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d97-f7c3-73ee-a3ec-0fc10f38979f',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d97-f2f4-74e6-9586-4e0c44b5bddd', '01a20d97-f34a-70b3-aec5-163e56789323'],
    lease: {
      fence: 3,
      expiresAt: '2026-11-24T13:01:33.280Z',
    },
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
      savedAt: '2026-11-24T12:46:33.280Z',
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
    id: '01a20d97-f8ce-7525-b74b-4ca0a52c410c',
    claimId: '01a20d97-f7ce-7789-9d11-bbfca9ef0bde',
    state: 'second_read',
    round: 1,
    version: 10,
    submittedAt: '2026-11-24T12:46:33.166Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:46:33.180Z',
    stepDueAt: '2026-11-25T12:46:33.328Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:46:33.180Z',
    assigneeId: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
    editorId: '01a20d97-f32b-7007-a93d-6a59769d3e88',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d97-f7c3-73ee-a3ec-0fc10f38979f',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d97-f2f4-74e6-9586-4e0c44b5bddd', '01a20d97-f34a-70b3-aec5-163e56789323'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
      savedAt: '2026-11-24T12:46:33.280Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
      proposedAt: '2026-11-24T12:46:33.328Z',
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
        proposedBy: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
        proposedAt: '2026-11-24T12:46:33.291Z',
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
    id: '01a20d97-f8ce-7525-b74b-4ca0a52c410c',
    claimId: '01a20d97-f7ce-7789-9d11-bbfca9ef0bde',
    state: 'researching',
    round: 1,
    version: 9,
    submittedAt: '2026-11-24T12:46:33.166Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:46:33.180Z',
    stepDueAt: '2026-11-27T12:46:33.307Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:46:33.180Z',
    assigneeId: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
    editorId: '01a20d97-f32b-7007-a93d-6a59769d3e88',
    returned: {
      at: '2026-11-24T12:46:33.307Z',
      by: '01a20d97-f32b-7007-a93d-6a59769d3e88',
      reason: 'returned',
      comment: 'Name its source.',
    },
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d97-f7c3-73ee-a3ec-0fc10f38979f',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d97-f2f4-74e6-9586-4e0c44b5bddd', '01a20d97-f34a-70b3-aec5-163e56789323'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
      savedAt: '2026-11-24T12:46:33.280Z',
    },
    verdict: {
      number: 1,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A picture shows it.',
      cites: [],
      proposedBy: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
      proposedAt: '2026-11-24T12:46:33.291Z',
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
    id: '01a20d97-f8ce-7525-b74b-4ca0a52c410c',
    claimId: '01a20d97-f7ce-7789-9d11-bbfca9ef0bde',
    state: 'sign_off',
    round: 1,
    version: 11,
    submittedAt: '2026-11-24T12:46:33.166Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:46:33.180Z',
    stepDueAt: '2026-11-25T12:46:33.346Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:46:33.180Z',
    assigneeId: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
    editorId: '01a20d97-f32b-7007-a93d-6a59769d3e88',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d97-f7c3-73ee-a3ec-0fc10f38979f',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d97-f2f4-74e6-9586-4e0c44b5bddd', '01a20d97-f34a-70b3-aec5-163e56789323'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
      savedAt: '2026-11-24T12:46:33.280Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
      proposedAt: '2026-11-24T12:46:33.328Z',
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
        proposedBy: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
        proposedAt: '2026-11-24T12:46:33.291Z',
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
    id: '01a20d97-f8ce-7525-b74b-4ca0a52c410c',
    claimId: '01a20d97-f7ce-7789-9d11-bbfca9ef0bde',
    state: 'approved',
    round: 1,
    version: 12,
    submittedAt: '2026-11-24T12:46:33.166Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:46:33.180Z',
    stepDueAt: '2026-11-25T12:46:33.358Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:46:33.180Z',
    assigneeId: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
    editorId: '01a20d97-f32b-7007-a93d-6a59769d3e88',
    signedAt: '2026-11-24T12:46:33.358Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d97-f7c3-73ee-a3ec-0fc10f38979f',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d97-f2f4-74e6-9586-4e0c44b5bddd', '01a20d97-f34a-70b3-aec5-163e56789323'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
      savedAt: '2026-11-24T12:46:33.280Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
      proposedAt: '2026-11-24T12:46:33.328Z',
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
        proposedBy: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
        proposedAt: '2026-11-24T12:46:33.291Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20d97-f32b-7007-a93d-6a59769d3e88',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T12:46:33.358Z',
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
    id: '01a20d97-f8ce-7525-b74b-4ca0a52c410c',
    claimId: '01a20d97-f7ce-7789-9d11-bbfca9ef0bde',
    state: 'approved',
    round: 1,
    version: 13,
    submittedAt: '2026-11-24T12:46:33.166Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:46:33.180Z',
    stepDueAt: '2026-11-25T12:46:33.358Z',
    clockPausedAt: '2026-11-24T12:46:33.377Z',
    policyVersion: 1,
    holds: [
      {
        at: '2026-11-24T12:46:33.377+00:00',
        by: '01a20d97-f32b-7007-a93d-6a59769d3e88',
        kind: 'legal',
        reason: 'Counsel reads it first.',
      },
    ],
    openReplies: 0,
    queuedAt: '2026-11-24T12:46:33.180Z',
    assigneeId: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
    editorId: '01a20d97-f32b-7007-a93d-6a59769d3e88',
    signedAt: '2026-11-24T12:46:33.358Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d97-f7c3-73ee-a3ec-0fc10f38979f',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d97-f2f4-74e6-9586-4e0c44b5bddd', '01a20d97-f34a-70b3-aec5-163e56789323'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
      savedAt: '2026-11-24T12:46:33.280Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
      proposedAt: '2026-11-24T12:46:33.328Z',
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
        proposedBy: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
        proposedAt: '2026-11-24T12:46:33.291Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20d97-f32b-7007-a93d-6a59769d3e88',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T12:46:33.358Z',
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
    id: '01a20d97-f8ce-7525-b74b-4ca0a52c410c',
    claimId: '01a20d97-f7ce-7789-9d11-bbfca9ef0bde',
    state: 'approved',
    round: 1,
    version: 14,
    submittedAt: '2026-11-24T12:46:33.166Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:46:33.198Z',
    stepDueAt: '2026-11-25T12:46:33.376Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:46:33.180Z',
    assigneeId: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
    editorId: '01a20d97-f32b-7007-a93d-6a59769d3e88',
    signedAt: '2026-11-24T12:46:33.358Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d97-f7c3-73ee-a3ec-0fc10f38979f',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d97-f2f4-74e6-9586-4e0c44b5bddd', '01a20d97-f34a-70b3-aec5-163e56789323'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
      savedAt: '2026-11-24T12:46:33.280Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
      proposedAt: '2026-11-24T12:46:33.328Z',
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
        proposedBy: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
        proposedAt: '2026-11-24T12:46:33.291Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20d97-f32b-7007-a93d-6a59769d3e88',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T12:46:33.358Z',
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
    id: '01a20d97-f8ce-7525-b74b-4ca0a52c410c',
    claimId: '01a20d97-f7ce-7789-9d11-bbfca9ef0bde',
    state: 'approved',
    round: 1,
    version: 15,
    submittedAt: '2026-11-24T12:46:33.166Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:46:33.198Z',
    stepDueAt: '2026-11-25T12:46:33.376Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    scheduledAt: '2100-01-01T06:00:00.000Z',
    scheduledBy: '01a20d97-f32b-7007-a93d-6a59769d3e88',
    queuedAt: '2026-11-24T12:46:33.180Z',
    assigneeId: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
    editorId: '01a20d97-f32b-7007-a93d-6a59769d3e88',
    signedAt: '2026-11-24T12:46:33.358Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d97-f7c3-73ee-a3ec-0fc10f38979f',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d97-f2f4-74e6-9586-4e0c44b5bddd', '01a20d97-f34a-70b3-aec5-163e56789323'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
      savedAt: '2026-11-24T12:46:33.280Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
      proposedAt: '2026-11-24T12:46:33.328Z',
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
        proposedBy: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
        proposedAt: '2026-11-24T12:46:33.291Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20d97-f32b-7007-a93d-6a59769d3e88',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T12:46:33.358Z',
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
    id: '01a20d97-f8ce-7525-b74b-4ca0a52c410c',
    claimId: '01a20d97-f7ce-7789-9d11-bbfca9ef0bde',
    state: 'published',
    round: 1,
    version: 16,
    submittedAt: '2026-11-24T12:46:33.166Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:46:33.198Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:46:33.180Z',
    assigneeId: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
    editorId: '01a20d97-f32b-7007-a93d-6a59769d3e88',
    signedAt: '2026-11-24T12:46:33.358Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d97-f7c3-73ee-a3ec-0fc10f38979f',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d97-f2f4-74e6-9586-4e0c44b5bddd', '01a20d97-f34a-70b3-aec5-163e56789323'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
      savedAt: '2026-11-24T12:46:33.280Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
      proposedAt: '2026-11-24T12:46:33.328Z',
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
        proposedBy: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
        proposedAt: '2026-11-24T12:46:33.291Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20d97-f32b-7007-a93d-6a59769d3e88',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T12:46:33.358Z',
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
    id: '01a20d97-f8ce-7525-b74b-4ca0a52c410c',
    claimId: '01a20d97-f7ce-7789-9d11-bbfca9ef0bde',
    state: 'published',
    round: 1,
    version: 17,
    submittedAt: '2026-11-24T12:46:33.166Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:46:33.198Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:46:33.180Z',
    assigneeId: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
    editorId: '01a20d97-f32b-7007-a93d-6a59769d3e88',
    signedAt: '2026-11-24T12:46:33.358Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d97-f7c3-73ee-a3ec-0fc10f38979f',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d97-f2f4-74e6-9586-4e0c44b5bddd', '01a20d97-f32b-7007-a93d-6a59769d3e88'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
      savedAt: '2026-11-24T12:46:33.280Z',
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
      proposedBy: '01a20d97-f32b-7007-a93d-6a59769d3e88',
      proposedAt: '2026-11-24T12:46:33.457Z',
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
        proposedBy: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
        proposedAt: '2026-11-24T12:46:33.291Z',
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
        proposedBy: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
        proposedAt: '2026-11-24T12:46:33.328Z',
        label: 'True',
        votes: [
          {
            memberId: '01a20d97-f32b-7007-a93d-6a59769d3e88',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-24T12:46:33.358Z',
          },
        ],
      },
    ],
    votes: [
      {
        memberId: '01a20d97-f32b-7007-a93d-6a59769d3e88',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T12:46:33.358Z',
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
    id: '01a20d97-f8ce-7525-b74b-4ca0a52c410c',
    claimId: '01a20d97-f7ce-7789-9d11-bbfca9ef0bde',
    state: 'published',
    round: 1,
    version: 18,
    submittedAt: '2026-11-24T12:46:33.166Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:46:33.198Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    withdrawal: {
      at: '2026-11-24T12:46:33.486Z',
      by: '01a20d97-f32b-7007-a93d-6a59769d3e88',
      reason: 'The picture is of another bridge.',
    },
    queuedAt: '2026-11-24T12:46:33.180Z',
    assigneeId: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
    editorId: '01a20d97-f32b-7007-a93d-6a59769d3e88',
    signedAt: '2026-11-24T12:46:33.358Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d97-f7c3-73ee-a3ec-0fc10f38979f',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d97-f2f4-74e6-9586-4e0c44b5bddd', '01a20d97-f32b-7007-a93d-6a59769d3e88'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
      savedAt: '2026-11-24T12:46:33.280Z',
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
      proposedBy: '01a20d97-f32b-7007-a93d-6a59769d3e88',
      proposedAt: '2026-11-24T12:46:33.457Z',
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
        proposedBy: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
        proposedAt: '2026-11-24T12:46:33.291Z',
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
        proposedBy: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
        proposedAt: '2026-11-24T12:46:33.328Z',
        label: 'True',
        votes: [
          {
            memberId: '01a20d97-f32b-7007-a93d-6a59769d3e88',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-24T12:46:33.358Z',
          },
        ],
      },
    ],
    votes: [
      {
        memberId: '01a20d97-f32b-7007-a93d-6a59769d3e88',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T12:46:33.358Z',
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
    id: '01a20d97-f8ce-7525-b74b-4ca0a52c410c',
    claimId: '01a20d97-f7ce-7789-9d11-bbfca9ef0bde',
    state: 'researching',
    round: 2,
    version: 19,
    submittedAt: '2026-11-24T12:46:33.166Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:46:33.198Z',
    stepDueAt: '2026-11-27T12:46:33.499Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:46:33.180Z',
    assigneeId: '01a20d97-f32b-7007-a93d-6a59769d3e88',
    editorId: '01a20d97-f32b-7007-a93d-6a59769d3e88',
    returned: {
      at: '2026-11-24T12:46:33.499Z',
      by: '01a20d97-f32b-7007-a93d-6a59769d3e88',
      reason: 'reopened',
      comment: 'It is denied now.',
    },
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d97-f7c3-73ee-a3ec-0fc10f38979f',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d97-f2f4-74e6-9586-4e0c44b5bddd', '01a20d97-f32b-7007-a93d-6a59769d3e88'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
      savedAt: '2026-11-24T12:46:33.280Z',
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
      proposedBy: '01a20d97-f32b-7007-a93d-6a59769d3e88',
      proposedAt: '2026-11-24T12:46:33.457Z',
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
        proposedBy: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
        proposedAt: '2026-11-24T12:46:33.291Z',
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
        proposedBy: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
        proposedAt: '2026-11-24T12:46:33.328Z',
        label: 'True',
        votes: [
          {
            memberId: '01a20d97-f32b-7007-a93d-6a59769d3e88',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-24T12:46:33.358Z',
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
        id: '01a20d97-f8ce-7525-b74b-4ca0a52c410c',
        claimId: '01a20d97-f7ce-7789-9d11-bbfca9ef0bde',
        state: 'researching',
        round: 2,
        version: 19,
        submittedAt: '2026-11-24T12:46:33.166Z',
        priority: 'urgent',
        dueAt: '2026-11-24T20:46:33.198Z',
        stepDueAt: '2026-11-27T12:46:33.499Z',
        policyVersion: 1,
        holds: [],
        openReplies: 0,
        queuedAt: '2026-11-24T12:46:33.180Z',
        assigneeId: '01a20d97-f32b-7007-a93d-6a59769d3e88',
        editorId: '01a20d97-f32b-7007-a93d-6a59769d3e88',
        returned: {
          at: '2026-11-24T12:46:33.499Z',
          by: '01a20d97-f32b-7007-a93d-6a59769d3e88',
          reason: 'reopened',
          comment: 'It is denied now.',
        },
        claim: {
          topics: ['war'],
          wording: 'The bridge over the Tila was hit.',
          language: 'en',
          disputeId: '01a20d97-f7c3-73ee-a3ec-0fc10f38979f',
          disputeState: 'uncontested',
        },
        contributors: ['01a20d97-f2f4-74e6-9586-4e0c44b5bddd', '01a20d97-f32b-7007-a93d-6a59769d3e88'],
        draft: {
          summary: 'A picture shows',
          savedBy: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
          savedAt: '2026-11-24T12:46:33.280Z',
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
          proposedBy: '01a20d97-f32b-7007-a93d-6a59769d3e88',
          proposedAt: '2026-11-24T12:46:33.457Z',
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
            proposedBy: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
            proposedAt: '2026-11-24T12:46:33.291Z',
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
            proposedBy: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
            proposedAt: '2026-11-24T12:46:33.328Z',
            label: 'True',
            votes: [
              {
                memberId: '01a20d97-f32b-7007-a93d-6a59769d3e88',
                approve: true,
                rating: 'true',
                rationale: 'It bears it.',
                votedAt: '2026-11-24T12:46:33.358Z',
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
    nextCursor: 'W1siMDFhMjBkOTctZjhjZS03NTI1LWI3NGItNGNhMGE1MmM0MTBjIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/reviews/{id}': {
    id: '01a20d97-f8ce-7525-b74b-4ca0a52c410c',
    claimId: '01a20d97-f7ce-7789-9d11-bbfca9ef0bde',
    state: 'researching',
    round: 2,
    version: 19,
    submittedAt: '2026-11-24T12:46:33.166Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:46:33.198Z',
    stepDueAt: '2026-11-27T12:46:33.499Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:46:33.180Z',
    assigneeId: '01a20d97-f32b-7007-a93d-6a59769d3e88',
    editorId: '01a20d97-f32b-7007-a93d-6a59769d3e88',
    returned: {
      at: '2026-11-24T12:46:33.499Z',
      by: '01a20d97-f32b-7007-a93d-6a59769d3e88',
      reason: 'reopened',
      comment: 'It is denied now.',
    },
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d97-f7c3-73ee-a3ec-0fc10f38979f',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d97-f2f4-74e6-9586-4e0c44b5bddd', '01a20d97-f32b-7007-a93d-6a59769d3e88'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
      savedAt: '2026-11-24T12:46:33.280Z',
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
      proposedBy: '01a20d97-f32b-7007-a93d-6a59769d3e88',
      proposedAt: '2026-11-24T12:46:33.457Z',
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
        proposedBy: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
        proposedAt: '2026-11-24T12:46:33.291Z',
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
        proposedBy: '01a20d97-f2f4-74e6-9586-4e0c44b5bddd',
        proposedAt: '2026-11-24T12:46:33.328Z',
        label: 'True',
        votes: [
          {
            memberId: '01a20d97-f32b-7007-a93d-6a59769d3e88',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-24T12:46:33.358Z',
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
        id: '01a20d97-f2d9-7597-bdad-aaef25328614',
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
    id: '01a20d97-fa36-707e-b22b-21901125ed61',
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
    id: '01a20d97-fa47-7744-83fa-a89888618c43',
    reviewId: '01a20d97-f8ce-7525-b74b-4ca0a52c410c',
    memberId: '01a20d97-f34a-70b3-aec5-163e56789323',
    reason: 'Nobody else here reads the language.',
    proposedBy: '01a20d97-f32b-7007-a93d-6a59769d3e88',
    proposedAt: '2026-11-24T12:46:33.541Z',
  },
  'post /api/v1/desks/{desk}/reviews/{id}/conflict-overrides/{overrideId}/confirm': {
    id: '01a20d97-fa47-7744-83fa-a89888618c43',
    reviewId: '01a20d97-f8ce-7525-b74b-4ca0a52c410c',
    memberId: '01a20d97-f34a-70b3-aec5-163e56789323',
    reason: 'Nobody else here reads the language.',
    proposedBy: '01a20d97-f32b-7007-a93d-6a59769d3e88',
    proposedAt: '2026-11-24T12:46:33.541Z',
    confirmedBy: '01a20d97-f312-7581-a344-ea17cc181be6',
    confirmedAt: '2026-11-24T12:46:33.549Z',
  },
  'get /api/v1/desks/{desk}/reviews/{id}/conflict-overrides': {
    data: [
      {
        id: '01a20d97-fa47-7744-83fa-a89888618c43',
        reviewId: '01a20d97-f8ce-7525-b74b-4ca0a52c410c',
        memberId: '01a20d97-f34a-70b3-aec5-163e56789323',
        reason: 'Nobody else here reads the language.',
        proposedBy: '01a20d97-f32b-7007-a93d-6a59769d3e88',
        proposedAt: '2026-11-24T12:46:33.541Z',
        confirmedBy: '01a20d97-f312-7581-a344-ea17cc181be6',
        confirmedAt: '2026-11-24T12:46:33.549Z',
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
    id: '01a20d97-fa72-7292-a408-02004d16ce9a',
    claimId: '01a20d97-fa69-705e-8614-cf84df58128e',
    state: 'merged',
    round: 1,
    version: 2,
    submittedAt: '2026-11-24T12:46:33.585Z',
    policyVersion: 2,
    holds: [],
    openReplies: 0,
    mergedIntoId: '01a20d97-f8ce-7525-b74b-4ca0a52c410c',
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
    id: '01a20d97-fa64-7128-93d7-c2b2a13ad903',
    claimId: '01a20d97-f7de-70c8-821c-7a4139a2563d',
    state: 'declined',
    round: 1,
    version: 2,
    submittedAt: '2026-11-24T12:46:33.571Z',
    policyVersion: 2,
    holds: [],
    openReplies: 0,
    declineReason: 'opinion',
    claim: {
      topics: [],
      wording: 'The bridge is whole.',
      language: 'en',
      disputeId: '01a20d97-f7c3-73ee-a3ec-0fc10f38979f',
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
    id: '01a20d97-f7de-70c8-821c-7a4139a2563d',
    wording: 'The bridge is whole.',
    language: 'en',
    topics: [],
    addressesIds: [],
    disputeId: '01a20d97-f7c3-73ee-a3ec-0fc10f38979f',
    disputeState: 'no_position',
    review: {
      id: '01a20d97-fa64-7128-93d7-c2b2a13ad903',
      state: 'declined',
    },
    version: 2,
    voidedAt: '2026-11-24T12:46:33.609Z',
    voidReason: 'Recorded twice',
    createdAt: '2026-11-24T12:46:32.926Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge is whole.',
        recordedAt: '2026-11-24T12:46:32.926Z',
      },
    ],
  },
  'get /api/v1/desks/{desk}/notifications': {
    data: [
      {
        id: '01a20d97-f9b8-7215-89fa-33461da5da82',
        type: 'review.lifted',
        title: 'A hold on a review was lifted',
        subject: {
          kind: 'review',
          id: '01a20d97-f8ce-7525-b74b-4ca0a52c410c',
        },
        reviewId: '01a20d97-f8ce-7525-b74b-4ca0a52c410c',
        claim: {
          id: '01a20d97-f7ce-7789-9d11-bbfca9ef0bde',
          wording: 'The bridge over the Tila was hit.',
        },
        actor: {
          id: '01a20d97-f323-7422-ab41-b24e7bc58344',
          name: 'Edith Lang',
        },
        payload: {
          to: 'approved',
          from: 'approved',
          kind: 'legal',
          changes: {},
        },
        createdAt: '2026-11-24T12:46:33.395Z',
      },
    ],
    nextCursor: 'W1siMDFhMjBkOTctZjliOC03MjE1LTg5ZmEtMzM0NjFkYTVkYTgyIl0sIltbXCJ1bnJlYWRcIixmYWxzZV1dIl0',
    count: 4,
    unreadCount: 4,
  },
  'post /api/v1/desks/{desk}/notifications/{id}/read': {
    id: '01a20d97-f9b8-7215-89fa-33461da5da82',
    type: 'review.lifted',
    title: 'A hold on a review was lifted',
    subject: {
      kind: 'review',
      id: '01a20d97-f8ce-7525-b74b-4ca0a52c410c',
    },
    reviewId: '01a20d97-f8ce-7525-b74b-4ca0a52c410c',
    claim: {
      id: '01a20d97-f7ce-7789-9d11-bbfca9ef0bde',
      wording: 'The bridge over the Tila was hit.',
    },
    actor: {
      id: '01a20d97-f323-7422-ab41-b24e7bc58344',
      name: 'Edith Lang',
    },
    payload: {
      to: 'approved',
      from: 'approved',
      kind: 'legal',
      changes: {},
    },
    createdAt: '2026-11-24T12:46:33.395Z',
    readAt: '2026-11-24T12:46:33.642Z',
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
        seq: 227,
        type: 'claim.voided',
        subject: {
          kind: 'claim',
          id: '01a20d97-f7de-70c8-821c-7a4139a2563d',
        },
        actor: {
          id: '01a20d97-f348-7213-bf1e-d54cedaad101',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T12:46:33.609Z',
        payload: {
          reason: 'Recorded twice',
          disputeIds: ['01a20d97-f7c3-73ee-a3ec-0fc10f38979f'],
        },
      },
      {
        seq: 226,
        type: 'review.declined',
        subject: {
          kind: 'review',
          id: '01a20d97-fa64-7128-93d7-c2b2a13ad903',
        },
        reviewId: '01a20d97-fa64-7128-93d7-c2b2a13ad903',
        actor: {
          id: '01a20d97-f323-7422-ab41-b24e7bc58344',
          name: 'Edith Lang',
        },
        at: '2026-11-24T12:46:33.603Z',
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
    nextCursor: 'W1syMjZdLCJbXSJd',
  },
  'post /api/v1/desks/{desk}/imports': {
    id: '01a20d97-f3a3-766d-80ff-cc5c0d1dfc96',
    kind: 'case',
    state: 'done',
    createdAt: '2026-11-24T12:46:31.764Z',
    created: {
      claims: {
        fell: '01a20d97-f36e-7219-bab1-1954d0492e97',
        debris: '01a20d97-f379-71bc-9e1d-5e411b0ca1e6',
        outside: '01a20d97-f380-7201-82c6-f1bef7746b96',
        russian: '01a20d97-f37d-7701-a913-3cb51d8fd32b',
        detonated: '01a20d97-f376-7681-87b9-2f4602a91604',
      },
      sources: {
        kuleba: '01a20d97-f35f-7119-b4ba-fb1b578178c0',
        'ro-mfa': '01a20d97-f35e-757a-87a7-b5bd4ca1a9e1',
        'ro-mod': '01a20d97-f35d-7701-b3e2-d49aa08effb0',
        russia: '01a20d97-f35a-71a6-8b68-5c2111f599d8',
        tilvar: '01a20d97-f362-7208-843b-a63c84d77165',
        'ua-mfa': '01a20d97-f35c-748d-82f7-a66cd633d02e',
        romania: '01a20d97-f359-76bd-8cf2-813322dbb472',
        ukraine: '01a20d97-f358-753b-a432-c3cec853dd4e',
        iohannis: '01a20d97-f361-7214-8495-47688800d14e',
        odobescu: '01a20d97-f360-7723-94bc-3b4902365867',
        nikolenko: '01a20d97-f35f-7119-b4ba-f50a911d11ce',
        'ua-border': '01a20d97-f35b-76b9-b676-2b62c865517d',
      },
      statements: {
        s0: '01a20d97-f38c-768b-bc23-b198346e64f8',
        s1: '01a20d97-f38c-768b-bc23-b76f25356bfb',
        s2: '01a20d97-f38c-768b-bc23-b9bd2b6a118e',
        s3: '01a20d97-f38c-768b-bc23-bc93c4728307',
        s4: '01a20d97-f38c-768b-bc23-c032d40b1d43',
        s5: '01a20d97-f38c-768b-bc23-c6dc3be80073',
        s6: '01a20d97-f38c-768b-bc23-ca9d183251da',
        s7: '01a20d97-f38c-768b-bc23-cc302691805e',
      },
    },
    ignored: [],
    disputeId: '01a20d97-f356-7438-8acb-e1e1b271f61a',
  },
  'get /api/v1/desks/{desk}/imports/{id}': {
    id: '01a20d97-f3a3-766d-80ff-cc5c0d1dfc96',
    kind: 'case',
    state: 'done',
    createdAt: '2026-11-24T12:46:31.764Z',
    created: {
      claims: {
        fell: '01a20d97-f36e-7219-bab1-1954d0492e97',
        debris: '01a20d97-f379-71bc-9e1d-5e411b0ca1e6',
        outside: '01a20d97-f380-7201-82c6-f1bef7746b96',
        russian: '01a20d97-f37d-7701-a913-3cb51d8fd32b',
        detonated: '01a20d97-f376-7681-87b9-2f4602a91604',
      },
      sources: {
        kuleba: '01a20d97-f35f-7119-b4ba-fb1b578178c0',
        'ro-mfa': '01a20d97-f35e-757a-87a7-b5bd4ca1a9e1',
        'ro-mod': '01a20d97-f35d-7701-b3e2-d49aa08effb0',
        russia: '01a20d97-f35a-71a6-8b68-5c2111f599d8',
        tilvar: '01a20d97-f362-7208-843b-a63c84d77165',
        'ua-mfa': '01a20d97-f35c-748d-82f7-a66cd633d02e',
        romania: '01a20d97-f359-76bd-8cf2-813322dbb472',
        ukraine: '01a20d97-f358-753b-a432-c3cec853dd4e',
        iohannis: '01a20d97-f361-7214-8495-47688800d14e',
        odobescu: '01a20d97-f360-7723-94bc-3b4902365867',
        nikolenko: '01a20d97-f35f-7119-b4ba-f50a911d11ce',
        'ua-border': '01a20d97-f35b-76b9-b676-2b62c865517d',
      },
      statements: {
        s0: '01a20d97-f38c-768b-bc23-b198346e64f8',
        s1: '01a20d97-f38c-768b-bc23-b76f25356bfb',
        s2: '01a20d97-f38c-768b-bc23-b9bd2b6a118e',
        s3: '01a20d97-f38c-768b-bc23-bc93c4728307',
        s4: '01a20d97-f38c-768b-bc23-c032d40b1d43',
        s5: '01a20d97-f38c-768b-bc23-c6dc3be80073',
        s6: '01a20d97-f38c-768b-bc23-ca9d183251da',
        s7: '01a20d97-f38c-768b-bc23-cc302691805e',
      },
    },
    ignored: [],
    disputeId: '01a20d97-f356-7438-8acb-e1e1b271f61a',
  },
  'post /api/v1/session/tokens': {
    id: '01a20d97-fae7-7485-92b9-b0fe50f0a8a3',
    name: 'nightly export',
    createdAt: '2026-11-24T12:46:33.703Z',
    expiresAt: '2027-02-22T12:46:33.703Z',
    secret: 'cct_shown_this_once',
  },
  'get /api/v1/session/tokens': {
    data: [
      {
        id: '01a20d97-fae7-7485-92b9-b0fe50f0a8a3',
        name: 'nightly export',
        createdAt: '2026-11-24T12:46:33.703Z',
        expiresAt: '2027-02-22T12:46:33.703Z',
      },
    ],
  },
};
