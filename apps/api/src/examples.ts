/** Answers of the API, by method and path: made by `npm run examples` from the demo desk, and compared by a test. */
export const EXAMPLES: Readonly<Record<string, unknown>> = {
  'get /api/v1/session': {
    user: {
      id: '01a22321-1bb7-7717-9ade-4ca0060fbe02',
      email: 'checker@demo.example',
      name: 'Chidi Okafor',
    },
    desks: [
      {
        id: '01a22321-1b30-7657-b368-405e432016d4',
        slug: 'demo',
        name: 'Demo desk',
        memberId: '01a22321-1bf7-7431-aa1e-9f7e142cd3ac',
        roles: ['fact_checker'],
      },
    ],
  },
  'post /api/v1/session': {
    user: {
      id: '01a22321-1bb7-7717-9ade-4ca0060fbe02',
      email: 'checker@demo.example',
      name: 'Chidi Okafor',
    },
    desks: [
      {
        id: '01a22321-1b30-7657-b368-405e432016d4',
        slug: 'demo',
        name: 'Demo desk',
        memberId: '01a22321-1bf7-7431-aa1e-9f7e142cd3ac',
        roles: ['fact_checker'],
      },
    ],
  },
  'get /api/v1/desks/{desk}/members': {
    data: [
      {
        id: '01a22321-1bf7-7431-aa1e-9f7e142cd3ac',
        userId: '01a22321-1bb7-7717-9ade-4ca0060fbe02',
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
        id: '01a22321-1c77-705e-a9ce-9c5cb4ba08e4',
        userId: '01a22321-1c61-7171-8cdb-6f89efd69814',
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
    id: '01a22321-1c89-7458-a027-52cf126244f8',
    userId: '01a22321-1c1e-723b-917a-5838b95a4d02',
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
    deputyId: '01a22321-1bf7-7431-aa1e-9f7e142cd3ac',
    optOuts: {
      topics: ['torture'],
      media: ['video'],
    },
  },
  'get /api/v1/desks/{desk}/members/{id}': {
    id: '01a22321-1c89-7458-a027-52cf126244f8',
    userId: '01a22321-1c1e-723b-917a-5838b95a4d02',
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
    deputyId: '01a22321-1bf7-7431-aa1e-9f7e142cd3ac',
    optOuts: {
      topics: ['torture'],
      media: ['video'],
    },
  },
  'post /api/v1/desks/{desk}/members/{id}/absences': {
    id: '01a22321-2acc-7150-9433-52a14b3730ef',
    memberId: '01a22321-1c89-7458-a027-52cf126244f8',
    kind: 'away',
    startsAt: '2031-07-07T00:00:00.000Z',
    endsAt: '2031-07-21T00:00:00.000Z',
    note: 'Summer holidays',
    createdAt: '2026-11-28T17:08:25.932Z',
  },
  'get /api/v1/desks/{desk}/members/{id}/absences': {
    data: [
      {
        id: '01a22321-2acc-7150-9433-52a14b3730ef',
        memberId: '01a22321-1c89-7458-a027-52cf126244f8',
        kind: 'away',
        startsAt: '2031-07-07T00:00:00.000Z',
        endsAt: '2031-07-21T00:00:00.000Z',
        note: 'Summer holidays',
        createdAt: '2026-11-28T17:08:25.932Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/members/{id}/conflicts': {
    id: '01a22321-2aea-7725-ae11-88f7aa60b03f',
    memberId: '01a22321-1c89-7458-a027-52cf126244f8',
    kind: 'topic',
    topic: 'shipping',
    reason: 'Holds shares in a shipping company.',
    createdAt: '2026-11-28T17:08:25.960Z',
  },
  'get /api/v1/desks/{desk}/members/{id}/conflicts': {
    data: [
      {
        id: '01a22321-2aea-7725-ae11-88f7aa60b03f',
        memberId: '01a22321-1c89-7458-a027-52cf126244f8',
        kind: 'topic',
        topic: 'shipping',
        reason: 'Holds shares in a shipping company.',
        createdAt: '2026-11-28T17:08:25.960Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/sources': {
    id: '01a22321-2b1c-77a5-9ff2-f6d40f87bdc1',
    kind: 'institution',
    name: 'Ministry of National Defence of Romania',
    aliases: [],
    country: 'RO',
    version: 1,
    createdAt: '2026-11-28T17:08:26.012Z',
  },
  'get /api/v1/desks/{desk}/sources': {
    data: [
      {
        id: '01a22321-1e8b-7666-964e-e6721fce2371',
        kind: 'person',
        name: 'Adrienne Watson',
        aliases: [],
        version: 1,
        createdAt: '2026-11-28T17:08:22.795Z',
      },
    ],
    nextCursor: 'W1siQWRyaWVubmUgV2F0c29uIiwiMDFhMjIzMjEtMWU4Yi03NjY2LTk2NGUtZTY3MjFmY2UyMzcxIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/sources/{id}': {
    id: '01a22321-2b1c-77a5-9ff2-f6d40f87bdc1',
    kind: 'institution',
    name: 'Ministry of National Defence of Romania',
    aliases: [],
    country: 'RO',
    version: 1,
    createdAt: '2026-11-28T17:08:26.012Z',
  },
  'patch /api/v1/desks/{desk}/sources/{id}': {
    id: '01a22321-2b1c-77a5-9ff2-f6d40f87bdc1',
    kind: 'institution',
    name: 'Ministry of National Defence of Romania',
    aliases: [],
    country: 'RO',
    version: 2,
    createdAt: '2026-11-28T17:08:26.012Z',
  },
  'post /api/v1/desks/{desk}/sources/{id}/tenures': {
    id: '01a22321-2bbd-754f-ae40-cb30e8fb2abc',
    personId: '01a22321-2b29-75fe-b8e8-49a1a63915d1',
    office: 'Minister',
    institutionId: '01a22321-2b1c-77a5-9ff2-f6d40f87bdc1',
    speaksForId: '01a22321-2b1c-77a5-9ff2-f6d40f87bdc1',
    from: '2022-11-01T00:00:00.000Z',
  },
  'get /api/v1/desks/{desk}/sources/{id}/tenures': {
    data: [
      {
        id: '01a22321-2bbd-754f-ae40-cb30e8fb2abc',
        personId: '01a22321-2b29-75fe-b8e8-49a1a63915d1',
        office: 'Minister',
        institutionId: '01a22321-2b1c-77a5-9ff2-f6d40f87bdc1',
        speaksForId: '01a22321-2b1c-77a5-9ff2-f6d40f87bdc1',
        from: '2022-11-01T00:00:00.000Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/sources/{id}/merge': {
    id: '01a22321-2b1c-77a5-9ff2-f6d40f87bdc1',
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
    createdAt: '2026-11-28T17:08:26.012Z',
  },
  'post /api/v1/desks/{desk}/disputes': {
    id: '01a22321-2c14-713d-8d3d-79173fea27dd',
    question: 'Was the bridge hit?',
    language: 'en',
    headline: 'no_position',
    version: 1,
    createdAt: '2026-11-28T17:08:26.260Z',
    followed: true,
  },
  'patch /api/v1/desks/{desk}/disputes/{id}': {
    id: '01a22321-2c14-713d-8d3d-79173fea27dd',
    question: 'Was the bridge over the Tila hit?',
    language: 'en',
    headline: 'no_position',
    version: 2,
    createdAt: '2026-11-28T17:08:26.260Z',
    followed: true,
  },
  'post /api/v1/desks/{desk}/claims': {
    id: '01a22321-2c2b-7653-ae40-ed6058e749a6',
    wording: 'The bridge was hit.',
    language: 'en',
    topics: ['war'],
    addressesIds: ['01a22321-2b1c-77a5-9ff2-f6d40f87bdc1'],
    disputeId: '01a22321-2c14-713d-8d3d-79173fea27dd',
    disputeState: 'no_position',
    version: 1,
    createdAt: '2026-11-28T17:08:26.282Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge was hit.',
        recordedAt: '2026-11-28T17:08:26.282Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claims/{id}/links': {
    id: '01a22321-2c69-718b-969b-c62841927f3f',
    kind: 'contradicts',
    fromId: '01a22321-2c53-758e-b59f-c432db5abf0a',
    toId: '01a22321-2c2b-7653-ae40-ed6058e749a6',
    status: 'suggested',
    version: 1,
    recordedAt: '2026-11-28T17:08:26.344Z',
  },
  'post /api/v1/desks/{desk}/claim-links/{id}/confirm': {
    id: '01a22321-2c69-718b-969b-c62841927f3f',
    kind: 'contradicts',
    fromId: '01a22321-2c53-758e-b59f-c432db5abf0a',
    toId: '01a22321-2c2b-7653-ae40-ed6058e749a6',
    status: 'confirmed',
    version: 2,
    recordedAt: '2026-11-28T17:08:26.344Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/links': {
    data: [
      {
        id: '01a22321-2c69-718b-969b-c62841927f3f',
        kind: 'contradicts',
        fromId: '01a22321-2c53-758e-b59f-c432db5abf0a',
        toId: '01a22321-2c2b-7653-ae40-ed6058e749a6',
        status: 'confirmed',
        version: 2,
        recordedAt: '2026-11-28T17:08:26.344Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claim-links/{id}/dismiss': {
    id: '01a22321-2c69-718b-969b-c62841927f3f',
    kind: 'contradicts',
    fromId: '01a22321-2c53-758e-b59f-c432db5abf0a',
    toId: '01a22321-2c2b-7653-ae40-ed6058e749a6',
    status: 'dismissed',
    dismissedAs: 'different_time',
    version: 3,
    recordedAt: '2026-11-28T17:08:26.344Z',
  },
  'post /api/v1/desks/{desk}/claim-links/{id}/void': {
    id: '01a22321-2c69-718b-969b-c62841927f3f',
    kind: 'contradicts',
    fromId: '01a22321-2c53-758e-b59f-c432db5abf0a',
    toId: '01a22321-2c2b-7653-ae40-ed6058e749a6',
    status: 'dismissed',
    dismissedAs: 'different_time',
    version: 4,
    voidedAt: '2026-11-28T17:08:26.423Z',
    voidReason: 'Made by mistake',
    recordedAt: '2026-11-28T17:08:26.344Z',
  },
  'patch /api/v1/desks/{desk}/claims/{id}': {
    id: '01a22321-2c2b-7653-ae40-ed6058e749a6',
    wording: 'The bridge over the Tila was hit.',
    language: 'en',
    topics: ['war'],
    addressesIds: ['01a22321-2b1c-77a5-9ff2-f6d40f87bdc1'],
    disputeId: '01a22321-2c14-713d-8d3d-79173fea27dd',
    disputeState: 'no_position',
    version: 2,
    createdAt: '2026-11-28T17:08:26.282Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge was hit.',
        recordedAt: '2026-11-28T17:08:26.282Z',
      },
      {
        version: 2,
        wording: 'The bridge over the Tila was hit.',
        recordedAt: '2026-11-28T17:08:26.446Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/statements': {
    id: '01a22321-2ceb-73a0-9992-8d1468d8a035',
    speakerId: '01a22321-2b1c-77a5-9ff2-f6d40f87bdc1',
    capacity: 'official',
    principalId: '01a22321-2b1c-77a5-9ff2-f6d40f87bdc1',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    stances: [
      {
        claimId: '01a22321-2c2b-7653-ae40-ed6058e749a6',
        stance: 'asserts',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-28T17:08:26.475Z',
    version: 1,
    translations: [],
    earlier: [],
  },
  'patch /api/v1/desks/{desk}/statements/{id}': {
    id: '01a22321-2ceb-73a0-9992-8d1468d8a035',
    speakerId: '01a22321-2b1c-77a5-9ff2-f6d40f87bdc1',
    capacity: 'official',
    principalId: '01a22321-2b1c-77a5-9ff2-f6d40f87bdc1',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    locator: 'minute 3',
    stances: [
      {
        claimId: '01a22321-2c2b-7653-ae40-ed6058e749a6',
        stance: 'asserts',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-28T17:08:26.599Z',
    version: 2,
    reason: 'Found the place',
    translations: [],
    earlier: [
      {
        id: '01a22321-2ceb-73a0-9992-8d1468d8a035',
        speakerId: '01a22321-2b1c-77a5-9ff2-f6d40f87bdc1',
        capacity: 'official',
        principalId: '01a22321-2b1c-77a5-9ff2-f6d40f87bdc1',
        paraphrase: 'Speaks of the bridge.',
        utteredAt: '2023-09-04T10:00:00.000Z',
        precision: 'minute',
        stances: [
          {
            claimId: '01a22321-2c2b-7653-ae40-ed6058e749a6',
            stance: 'asserts',
            hedge: 'none',
            basis: 'none',
          },
        ],
        recordedAt: '2026-11-28T17:08:26.475Z',
        version: 1,
        translations: [],
      },
    ],
  },
  'get /api/v1/desks/{desk}/statements': {
    data: [
      {
        id: '01a22321-2d37-7273-b779-f9ca7d189694',
        speakerId: '01a22321-2b29-75fe-b8e8-49a1a63915d1',
        capacity: 'official',
        principalId: '01a22321-2b1c-77a5-9ff2-f6d40f87bdc1',
        paraphrase: 'Speaks of the bridge.',
        utteredAt: '2023-09-04T10:00:00.000Z',
        precision: 'minute',
        stances: [
          {
            claimId: '01a22321-2c2b-7653-ae40-ed6058e749a6',
            stance: 'denies',
            hedge: 'none',
            basis: 'none',
          },
        ],
        recordedAt: '2026-11-28T17:08:26.551Z',
        version: 1,
        translations: [],
      },
    ],
    nextCursor: 'W1siMDFhMjIzMjEtMmQzNy03MjczLWI3NzktZjljYTdkMTg5Njk0Il0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/statements/{id}': {
    id: '01a22321-2ceb-73a0-9992-8d1468d8a035',
    speakerId: '01a22321-2b1c-77a5-9ff2-f6d40f87bdc1',
    capacity: 'official',
    principalId: '01a22321-2b1c-77a5-9ff2-f6d40f87bdc1',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    locator: 'minute 3',
    stances: [
      {
        claimId: '01a22321-2c2b-7653-ae40-ed6058e749a6',
        stance: 'asserts',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-28T17:08:26.599Z',
    version: 2,
    reason: 'Found the place',
    translations: [],
    earlier: [
      {
        id: '01a22321-2ceb-73a0-9992-8d1468d8a035',
        speakerId: '01a22321-2b1c-77a5-9ff2-f6d40f87bdc1',
        capacity: 'official',
        principalId: '01a22321-2b1c-77a5-9ff2-f6d40f87bdc1',
        paraphrase: 'Speaks of the bridge.',
        utteredAt: '2023-09-04T10:00:00.000Z',
        precision: 'minute',
        stances: [
          {
            claimId: '01a22321-2c2b-7653-ae40-ed6058e749a6',
            stance: 'asserts',
            hedge: 'none',
            basis: 'none',
          },
        ],
        recordedAt: '2026-11-28T17:08:26.475Z',
        version: 1,
        translations: [],
      },
    ],
  },
  'post /api/v1/desks/{desk}/statements/{id}/links': {
    id: '01a22321-2dad-7239-b76f-22a1383418dd',
    kind: 'responds_to',
    fromId: '01a22321-2d37-7273-b779-f9ca7d189694',
    toId: '01a22321-2ceb-73a0-9992-8d1468d8a035',
    recordedAt: '2026-11-28T17:08:26.667Z',
  },
  'get /api/v1/desks/{desk}/statements/{id}/links': {
    data: [
      {
        id: '01a22321-2dad-7239-b76f-22a1383418dd',
        kind: 'responds_to',
        fromId: '01a22321-2d37-7273-b779-f9ca7d189694',
        toId: '01a22321-2ceb-73a0-9992-8d1468d8a035',
        recordedAt: '2026-11-28T17:08:26.667Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/captures': {
    id: '01a22321-2de4-7344-a060-b535dba50448',
    sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
    mediaType: 'text/plain',
    sizeBytes: 27,
    method: 'text',
    url: 'https://example.org/post',
    capturedAt: '2026-11-28T17:08:26.724Z',
    note: 'From the channel',
    recordedAt: '2026-11-28T17:08:26.724Z',
    contentPath: '/api/v1/desks/demo/captures/01a22321-2de4-7344-a060-b535dba50448/content',
  },
  'get /api/v1/desks/{desk}/captures': {
    data: [
      {
        id: '01a22321-2de4-7344-a060-b535dba50448',
        sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
        mediaType: 'text/plain',
        sizeBytes: 27,
        method: 'text',
        url: 'https://example.org/post',
        capturedAt: '2026-11-28T17:08:26.724Z',
        note: 'From the channel',
        recordedAt: '2026-11-28T17:08:26.724Z',
        contentPath: '/api/v1/desks/demo/captures/01a22321-2de4-7344-a060-b535dba50448/content',
      },
    ],
  },
  'get /api/v1/desks/{desk}/captures/{id}': {
    id: '01a22321-2de4-7344-a060-b535dba50448',
    sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
    mediaType: 'text/plain',
    sizeBytes: 27,
    method: 'text',
    url: 'https://example.org/post',
    capturedAt: '2026-11-28T17:08:26.724Z',
    note: 'From the channel',
    recordedAt: '2026-11-28T17:08:26.724Z',
    contentPath: '/api/v1/desks/demo/captures/01a22321-2de4-7344-a060-b535dba50448/content',
  },
  'post /api/v1/desks/{desk}/statements/{id}/captures': {
    id: '01a22321-2df9-7629-a8f2-a139910a855c',
    statementId: '01a22321-2ceb-73a0-9992-8d1468d8a035',
    captureId: '01a22321-2de4-7344-a060-b535dba50448',
    recordedAt: '2026-11-28T17:08:26.745Z',
    capture: {
      id: '01a22321-2de4-7344-a060-b535dba50448',
      sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
      mediaType: 'text/plain',
      sizeBytes: 27,
      method: 'text',
      url: 'https://example.org/post',
      capturedAt: '2026-11-28T17:08:26.724Z',
      note: 'From the channel',
      recordedAt: '2026-11-28T17:08:26.724Z',
      contentPath: '/api/v1/desks/demo/captures/01a22321-2de4-7344-a060-b535dba50448/content',
    },
  },
  'get /api/v1/desks/{desk}/statements/{id}/captures': {
    data: [
      {
        id: '01a22321-2df9-7629-a8f2-a139910a855c',
        statementId: '01a22321-2ceb-73a0-9992-8d1468d8a035',
        captureId: '01a22321-2de4-7344-a060-b535dba50448',
        recordedAt: '2026-11-28T17:08:26.745Z',
        capture: {
          id: '01a22321-2de4-7344-a060-b535dba50448',
          sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
          mediaType: 'text/plain',
          sizeBytes: 27,
          method: 'text',
          url: 'https://example.org/post',
          capturedAt: '2026-11-28T17:08:26.724Z',
          note: 'From the channel',
          recordedAt: '2026-11-28T17:08:26.724Z',
          contentPath: '/api/v1/desks/demo/captures/01a22321-2de4-7344-a060-b535dba50448/content',
        },
      },
    ],
  },
  'get /api/v1/desks/{desk}/claims': {
    data: [
      {
        id: '01a22321-2c53-758e-b59f-c432db5abf0a',
        wording: 'The bridge is whole.',
        language: 'en',
        topics: [],
        addressesIds: [],
        disputeId: '01a22321-2c14-713d-8d3d-79173fea27dd',
        disputeState: 'no_position',
        version: 1,
        createdAt: '2026-11-28T17:08:26.323Z',
      },
    ],
    nextCursor: 'W1siMDFhMjIzMjEtMmM1My03NThlLWI1OWYtYzQzMmRiNWFiZjBhIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/claims/{id}': {
    id: '01a22321-2c2b-7653-ae40-ed6058e749a6',
    wording: 'The bridge over the Tila was hit.',
    language: 'en',
    topics: ['war'],
    addressesIds: ['01a22321-2b1c-77a5-9ff2-f6d40f87bdc1'],
    disputeId: '01a22321-2c14-713d-8d3d-79173fea27dd',
    disputeState: 'split',
    version: 2,
    createdAt: '2026-11-28T17:08:26.282Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge was hit.',
        recordedAt: '2026-11-28T17:08:26.282Z',
      },
      {
        version: 2,
        wording: 'The bridge over the Tila was hit.',
        recordedAt: '2026-11-28T17:08:26.446Z',
      },
    ],
  },
  'get /api/v1/desks/{desk}/disputes': {
    data: [
      {
        id: '01a22321-2c14-713d-8d3d-79173fea27dd',
        question: 'Was the bridge over the Tila hit?',
        language: 'en',
        headline: 'split',
        version: 2,
        createdAt: '2026-11-28T17:08:26.260Z',
        followed: true,
      },
    ],
    nextCursor: 'W1siMDFhMjIzMjEtMmMxNC03MTNkLThkM2QtNzkxNzNmZWEyN2RkIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/disputes/{id}': {
    id: '01a22321-2c14-713d-8d3d-79173fea27dd',
    question: 'Was the bridge over the Tila hit?',
    language: 'en',
    headline: 'split',
    version: 2,
    createdAt: '2026-11-28T17:08:26.260Z',
    followed: true,
    label: 'Split: one side contradicts itself',
    asOf: '2026-11-28T17:08:26.808Z',
    knownAt: '2026-11-28T17:08:26.808Z',
    claims: [
      {
        id: '01a22321-2c2b-7653-ae40-ed6058e749a6',
        wording: 'The bridge over the Tila was hit.',
        label: 'Split: one side contradicts itself',
        state: 'split',
        because: ['01a22321-2ceb-73a0-9992-8d1468d8a035', '01a22321-2d37-7273-b779-f9ca7d189694'],
        origins: 1,
        outlets: 0,
        positions: [
          {
            principalId: '01a22321-2b1c-77a5-9ff2-f6d40f87bdc1',
            position: 'split',
            because: ['01a22321-2ceb-73a0-9992-8d1468d8a035', '01a22321-2d37-7273-b779-f9ca7d189694'],
            voices: [
              {
                speakerId: '01a22321-2b29-75fe-b8e8-49a1a63915d1',
                statementId: '01a22321-2d37-7273-b779-f9ca7d189694',
                stance: 'denies',
                utteredAt: '2023-09-04T10:00:00.000Z',
              },
              {
                speakerId: '01a22321-2b1c-77a5-9ff2-f6d40f87bdc1',
                statementId: '01a22321-2ceb-73a0-9992-8d1468d8a035',
                stance: 'asserts',
                utteredAt: '2023-09-04T10:00:00.000Z',
              },
            ],
          },
        ],
      },
      {
        id: '01a22321-2c53-758e-b59f-c432db5abf0a',
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
        statementId: '01a22321-2ceb-73a0-9992-8d1468d8a035',
        speakerId: '01a22321-2b1c-77a5-9ff2-f6d40f87bdc1',
        principalId: '01a22321-2b1c-77a5-9ff2-f6d40f87bdc1',
        stances: [
          {
            claimId: '01a22321-2c2b-7653-ae40-ed6058e749a6',
            stance: 'asserts',
            hedge: 'none',
            basis: 'none',
          },
        ],
      },
      {
        at: '2023-09-04T10:00:00.000Z',
        statementId: '01a22321-2d37-7273-b779-f9ca7d189694',
        speakerId: '01a22321-2b29-75fe-b8e8-49a1a63915d1',
        principalId: '01a22321-2b1c-77a5-9ff2-f6d40f87bdc1',
        stances: [
          {
            claimId: '01a22321-2c2b-7653-ae40-ed6058e749a6',
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
        claimId: '01a22321-2c2b-7653-ae40-ed6058e749a6',
        principalId: '01a22321-2b1c-77a5-9ff2-f6d40f87bdc1',
        at: '2023-09-05T10:00:00.000Z',
        statementId: '01a22321-2e52-7020-84a7-c792da98a27b',
        from: 'split',
        to: 'asserts',
        kind: 'hardens',
      },
    ],
  },
  'post /api/v1/desks/{desk}/statements/{id}/void': {
    id: '01a22321-2d37-7273-b779-f9ca7d189694',
    speakerId: '01a22321-2b29-75fe-b8e8-49a1a63915d1',
    capacity: 'official',
    principalId: '01a22321-2b1c-77a5-9ff2-f6d40f87bdc1',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    stances: [
      {
        claimId: '01a22321-2c2b-7653-ae40-ed6058e749a6',
        stance: 'denies',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-28T17:08:26.551Z',
    version: 1,
    voidedAt: '2026-11-28T17:08:26.914Z',
    voidReason: 'Recorded twice',
    translations: [],
    earlier: [],
  },
  'post /api/v1/desks/{desk}/statements/{id}/translations': {
    id: '01a22321-2f00-7141-8ffe-fc1dab3bc134',
    language: 'en',
    text: 'The bridge was hit.',
    machine: true,
    recordedAt: '2026-11-28T17:08:27.011Z',
    by: {
      memberId: '01a22321-1c98-72e1-bcde-027ae6ca1059',
      name: 'Edith Lang',
    },
    statementId: '01a22321-2ebc-75de-899d-7eb1eb70c5c3',
  },
  'get /api/v1/desks/{desk}/statements/{id}/translations': {
    data: [
      {
        id: '01a22321-2f00-7141-8ffe-fc1dab3bc134',
        language: 'en',
        text: 'The bridge was hit.',
        machine: true,
        recordedAt: '2026-11-28T17:08:27.011Z',
        by: {
          memberId: '01a22321-1c98-72e1-bcde-027ae6ca1059',
          name: 'Edith Lang',
        },
        statementId: '01a22321-2ebc-75de-899d-7eb1eb70c5c3',
      },
    ],
  },
  'post /api/v1/desks/{desk}/translations/{id}/void': {
    id: '01a22321-2f00-7141-8ffe-fc1dab3bc134',
    language: 'en',
    text: 'The bridge was hit.',
    machine: true,
    recordedAt: '2026-11-28T17:08:27.011Z',
    voidedAt: '2026-11-28T17:08:27.046Z',
    by: {
      memberId: '01a22321-1c98-72e1-bcde-027ae6ca1059',
      name: 'Edith Lang',
    },
    statementId: '01a22321-2ebc-75de-899d-7eb1eb70c5c3',
    voidReason: 'A person translated it since',
  },
  'get /api/v1/desks/{desk}/claims/{id}/matches': {
    data: [
      {
        claim: {
          id: '01a22321-2f4b-7242-bc88-d247bcccaed9',
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
          id: '01a22321-2c53-758e-b59f-c432db5abf0a',
          wording: 'The bridge is whole.',
          language: 'en',
          disputeId: '01a22321-2c14-713d-8d3d-79173fea27dd',
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
        statementId: '01a22321-2e52-7020-84a7-c792da98a27b',
        utteredAt: '2023-09-05T10:00:00.000Z',
        paraphrase: 'Speaks of the bridge.',
        stances: [
          {
            claimId: '01a22321-2c2b-7653-ae40-ed6058e749a6',
            wording: 'The bridge over the Tila was hit.',
            stance: 'asserts',
          },
        ],
      },
      {
        statementId: '01a22321-2ebc-75de-899d-7eb1eb70c5c3',
        utteredAt: '2023-09-04T11:00:00.000Z',
        quote: {
          text: 'Podul a fost lovit.',
          language: 'ro',
        },
        stances: [
          {
            claimId: '01a22321-2c2b-7653-ae40-ed6058e749a6',
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
          id: '01a22321-2ebc-75de-899d-7eb1eb70c5c3',
        },
        actor: {
          id: '01a22321-1c57-7354-a84c-aca5b5f07d1c',
          name: 'Edith Lang',
        },
        at: '2026-11-28T17:08:27.046Z',
        text: 'Voided the translation of a statement into English: A person translated it since.',
        changes: {
          voidedAt: {
            after: '2026-11-28T17:08:27.046Z',
          },
          voidReason: {
            after: 'A person translated it since',
          },
        },
        dispute: {
          id: '01a22321-2c14-713d-8d3d-79173fea27dd',
          question: 'Was the bridge over the Tila hit?',
        },
      },
      {
        seq: 192,
        type: 'statement.translated',
        subject: {
          kind: 'statement',
          id: '01a22321-2ebc-75de-899d-7eb1eb70c5c3',
        },
        actor: {
          id: '01a22321-1c57-7354-a84c-aca5b5f07d1c',
          name: 'Edith Lang',
        },
        at: '2026-11-28T17:08:27.011Z',
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
          id: '01a22321-2c14-713d-8d3d-79173fea27dd',
          question: 'Was the bridge over the Tila hit?',
        },
      },
    ],
    nextCursor:
      'W1sxOTIsIjAxYTIyMzIxLTJjMTQtNzEzZC04ZDNkLTc5MTczZmVhMjdkZCJdLCJbW1wibWVtYmVyXCIsXCIwMWEyMjMyMS0xYmY3LTc0MzEtYWExZS05ZjdlMTQyY2QzYWNcIl1dIl0',
  },
  'post /api/v1/desks/{desk}/claims/{id}/evidence': {
    title: 'Picture',
    kind: 'observation',
    note: 'Two spans are down.',
    direction: 'supports',
    reliability: 'B',
    credibility: 2,
    id: '01a22321-2ffb-70ab-bb36-c9b76235b9ff',
    claimId: '01a22321-2c2b-7653-ae40-ed6058e749a6',
    recordedAt: '2026-11-28T17:08:27.257Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/evidence': {
    data: [
      {
        id: '01a22321-2ffb-70ab-bb36-c9b76235b9ff',
        claimId: '01a22321-2c2b-7653-ae40-ed6058e749a6',
        title: 'Picture',
        kind: 'observation',
        note: 'Two spans are down.',
        direction: 'supports',
        reliability: 'B',
        credibility: 2,
        recordedAt: '2026-11-28T17:08:27.257Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claims/{id}/searches': {
    place: 'Satellite images of the week',
    words: 'Tila bridge',
    found: false,
    id: '01a22321-3041-77bc-a6cf-469479be560e',
    claimId: '01a22321-2c2b-7653-ae40-ed6058e749a6',
    searchedAt: '2026-11-28T17:08:27.327Z',
    recordedAt: '2026-11-28T17:08:27.327Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/searches': {
    data: [
      {
        id: '01a22321-3041-77bc-a6cf-469479be560e',
        claimId: '01a22321-2c2b-7653-ae40-ed6058e749a6',
        place: 'Satellite images of the week',
        words: 'Tila bridge',
        found: false,
        searchedAt: '2026-11-28T17:08:27.327Z',
        recordedAt: '2026-11-28T17:08:27.327Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claims/{id}/reply-requests': {
    id: '01a22321-3054-73a2-9cec-67b7ef4fbc57',
    claimId: '01a22321-2c2b-7653-ae40-ed6058e749a6',
    sourceId: '01a22321-2b1c-77a5-9ff2-f6d40f87bdc1',
    channel: 'press_office',
    question: 'Was the bridge hit?',
    sentAt: '2026-11-28T17:08:27.346Z',
    dueAt: '2026-11-29T17:08:27.346Z',
    outcome: 'awaiting',
    version: 1,
    recordedAt: '2026-11-28T17:08:27.346Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/reply-requests': {
    data: [
      {
        id: '01a22321-3054-73a2-9cec-67b7ef4fbc57',
        claimId: '01a22321-2c2b-7653-ae40-ed6058e749a6',
        sourceId: '01a22321-2b1c-77a5-9ff2-f6d40f87bdc1',
        channel: 'press_office',
        question: 'Was the bridge hit?',
        sentAt: '2026-11-28T17:08:27.346Z',
        dueAt: '2026-11-29T17:08:27.346Z',
        outcome: 'awaiting',
        version: 1,
        recordedAt: '2026-11-28T17:08:27.346Z',
      },
    ],
  },
  'get /api/v1/desks/{desk}/reply-requests/{id}': {
    id: '01a22321-3054-73a2-9cec-67b7ef4fbc57',
    claimId: '01a22321-2c2b-7653-ae40-ed6058e749a6',
    sourceId: '01a22321-2b1c-77a5-9ff2-f6d40f87bdc1',
    channel: 'press_office',
    question: 'Was the bridge hit?',
    sentAt: '2026-11-28T17:08:27.346Z',
    dueAt: '2026-11-29T17:08:27.346Z',
    outcome: 'awaiting',
    version: 1,
    recordedAt: '2026-11-28T17:08:27.346Z',
  },
  'patch /api/v1/desks/{desk}/reply-requests/{id}': {
    id: '01a22321-3054-73a2-9cec-67b7ef4fbc57',
    claimId: '01a22321-2c2b-7653-ae40-ed6058e749a6',
    sourceId: '01a22321-2b1c-77a5-9ff2-f6d40f87bdc1',
    channel: 'press_office',
    question: 'Was the bridge hit?',
    sentAt: '2026-11-28T17:08:27.346Z',
    dueAt: '2026-11-29T17:08:27.346Z',
    outcome: 'declined',
    closedAt: '2026-11-28T17:08:27.388Z',
    version: 2,
    recordedAt: '2026-11-28T17:08:27.346Z',
  },
  'post /api/v1/desks/{desk}/claims/{id}/review': {
    id: '01a22321-308c-76e8-91f3-8d4795217753',
    claimId: '01a22321-2c2b-7653-ae40-ed6058e749a6',
    state: 'inbox',
    round: 1,
    version: 1,
    submittedAt: '2026-11-28T17:08:27.404Z',
    stepDueAt: '2026-11-29T17:08:27.404Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22321-2c14-713d-8d3d-79173fea27dd',
      disputeState: 'uncontested',
    },
    contributors: ['01a22321-1bf7-7431-aa1e-9f7e142cd3ac'],
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
    id: '01a22321-308c-76e8-91f3-8d4795217753',
    claimId: '01a22321-2c2b-7653-ae40-ed6058e749a6',
    state: 'queued',
    round: 1,
    version: 2,
    submittedAt: '2026-11-28T17:08:27.404Z',
    priority: 'urgent',
    dueAt: '2026-11-29T01:08:27.453Z',
    stepDueAt: '2026-12-01T17:08:27.453Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T17:08:27.453Z',
    editorId: '01a22321-1c98-72e1-bcde-027ae6ca1059',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22321-2c14-713d-8d3d-79173fea27dd',
      disputeState: 'uncontested',
    },
    contributors: ['01a22321-1bf7-7431-aa1e-9f7e142cd3ac'],
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
        id: '01a22321-308c-76e8-91f3-8d4795217753',
        claimId: '01a22321-2c2b-7653-ae40-ed6058e749a6',
        state: 'queued',
        round: 1,
        version: 2,
        submittedAt: '2026-11-28T17:08:27.404Z',
        priority: 'urgent',
        dueAt: '2026-11-29T01:08:27.453Z',
        stepDueAt: '2026-12-01T17:08:27.453Z',
        policyVersion: 1,
        holds: [],
        openReplies: 0,
        queuedAt: '2026-11-28T17:08:27.453Z',
        editorId: '01a22321-1c98-72e1-bcde-027ae6ca1059',
        claim: {
          topics: ['war'],
          wording: 'The bridge over the Tila was hit.',
          language: 'en',
          disputeId: '01a22321-2c14-713d-8d3d-79173fea27dd',
          disputeState: 'uncontested',
        },
        contributors: ['01a22321-1bf7-7431-aa1e-9f7e142cd3ac'],
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
      'W1siMjAyNi0xMS0yOSIsIjIwMjYtMTEtMjhUMTc6MDg6MjcuNDUzWiIsIjAxYTIyMzIxLTMwOGMtNzZlOC05MWYzLThkNDc5NTIxNzc1MyJdLCJbW1wibmV4dFwiLFwiZHVlXCJdXSJd',
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/take': {
    id: '01a22321-308c-76e8-91f3-8d4795217753',
    claimId: '01a22321-2c2b-7653-ae40-ed6058e749a6',
    state: 'researching',
    round: 1,
    version: 3,
    submittedAt: '2026-11-28T17:08:27.404Z',
    priority: 'urgent',
    dueAt: '2026-11-29T01:08:27.453Z',
    stepDueAt: '2026-12-01T17:08:27.565Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T17:08:27.453Z',
    assigneeId: '01a22321-1bf7-7431-aa1e-9f7e142cd3ac',
    editorId: '01a22321-1c98-72e1-bcde-027ae6ca1059',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22321-2c14-713d-8d3d-79173fea27dd',
      disputeState: 'uncontested',
    },
    contributors: ['01a22321-1bf7-7431-aa1e-9f7e142cd3ac'],
    lease: {
      fence: 1,
      expiresAt: '2026-11-28T17:23:27.565Z',
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
    id: '01a22321-308c-76e8-91f3-8d4795217753',
    claimId: '01a22321-2c2b-7653-ae40-ed6058e749a6',
    state: 'queued',
    round: 1,
    version: 6,
    submittedAt: '2026-11-28T17:08:27.404Z',
    priority: 'urgent',
    dueAt: '2026-11-29T01:08:27.453Z',
    stepDueAt: '2026-12-01T17:08:27.737Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T17:08:27.453Z',
    editorId: '01a22321-1c98-72e1-bcde-027ae6ca1059',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22321-2c14-713d-8d3d-79173fea27dd',
      disputeState: 'uncontested',
    },
    contributors: ['01a22321-1bf7-7431-aa1e-9f7e142cd3ac'],
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
    id: '01a22321-308c-76e8-91f3-8d4795217753',
    claimId: '01a22321-2c2b-7653-ae40-ed6058e749a6',
    state: 'researching',
    round: 1,
    version: 5,
    submittedAt: '2026-11-28T17:08:27.404Z',
    priority: 'urgent',
    dueAt: '2026-11-29T01:08:27.453Z',
    stepDueAt: '2026-12-01T17:08:27.688Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T17:08:27.453Z',
    assigneeId: '01a22321-1bf7-7431-aa1e-9f7e142cd3ac',
    editorId: '01a22321-1c98-72e1-bcde-027ae6ca1059',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22321-2c14-713d-8d3d-79173fea27dd',
      disputeState: 'uncontested',
    },
    contributors: ['01a22321-1bf7-7431-aa1e-9f7e142cd3ac'],
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
      id: '01a22321-308c-76e8-91f3-8d4795217753',
      claimId: '01a22321-2c2b-7653-ae40-ed6058e749a6',
      state: 'researching',
      round: 1,
      version: 7,
      submittedAt: '2026-11-28T17:08:27.404Z',
      priority: 'urgent',
      dueAt: '2026-11-29T01:08:27.453Z',
      stepDueAt: '2026-12-01T17:08:27.767Z',
      policyVersion: 1,
      holds: [],
      openReplies: 0,
      queuedAt: '2026-11-28T17:08:27.453Z',
      assigneeId: '01a22321-1c78-72a2-be98-3180639eb71a',
      editorId: '01a22321-1c98-72e1-bcde-027ae6ca1059',
      claim: {
        topics: ['war'],
        wording: 'The bridge over the Tila was hit.',
        language: 'en',
        disputeId: '01a22321-2c14-713d-8d3d-79173fea27dd',
        disputeState: 'uncontested',
      },
      contributors: ['01a22321-1bf7-7431-aa1e-9f7e142cd3ac'],
      lease: {
        fence: 3,
        expiresAt: '2026-11-28T17:23:27.767Z',
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
      expiresAt: '2026-11-28T17:23:27.767Z',
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/lease': {
    fence: 3,
    expiresAt: '2026-11-28T17:23:27.814Z',
  },
  'patch /api/v1/desks/{desk}/reviews/{id}/draft': {
    id: '01a22321-308c-76e8-91f3-8d4795217753',
    claimId: '01a22321-2c2b-7653-ae40-ed6058e749a6',
    state: 'researching',
    round: 1,
    version: 7,
    submittedAt: '2026-11-28T17:08:27.404Z',
    priority: 'urgent',
    dueAt: '2026-11-29T01:08:27.453Z',
    stepDueAt: '2026-12-01T17:08:27.767Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T17:08:27.453Z',
    assigneeId: '01a22321-1c78-72a2-be98-3180639eb71a',
    editorId: '01a22321-1c98-72e1-bcde-027ae6ca1059',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22321-2c14-713d-8d3d-79173fea27dd',
      disputeState: 'uncontested',
    },
    contributors: ['01a22321-1bf7-7431-aa1e-9f7e142cd3ac', '01a22321-1c78-72a2-be98-3180639eb71a'],
    lease: {
      fence: 3,
      expiresAt: '2026-11-28T17:23:27.829Z',
    },
    draft: {
      summary: 'A picture shows',
      savedBy: '01a22321-1c78-72a2-be98-3180639eb71a',
      savedAt: '2026-11-28T17:08:27.829Z',
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
    id: '01a22321-308c-76e8-91f3-8d4795217753',
    claimId: '01a22321-2c2b-7653-ae40-ed6058e749a6',
    state: 'second_read',
    round: 1,
    version: 10,
    submittedAt: '2026-11-28T17:08:27.404Z',
    priority: 'urgent',
    dueAt: '2026-11-29T01:08:27.453Z',
    stepDueAt: '2026-11-29T17:08:27.926Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T17:08:27.453Z',
    assigneeId: '01a22321-1c78-72a2-be98-3180639eb71a',
    editorId: '01a22321-1c98-72e1-bcde-027ae6ca1059',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22321-2c14-713d-8d3d-79173fea27dd',
      disputeState: 'uncontested',
    },
    contributors: ['01a22321-1bf7-7431-aa1e-9f7e142cd3ac', '01a22321-1c78-72a2-be98-3180639eb71a'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a22321-1c78-72a2-be98-3180639eb71a',
      savedAt: '2026-11-28T17:08:27.829Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a22321-1c78-72a2-be98-3180639eb71a',
      proposedAt: '2026-11-28T17:08:27.926Z',
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
        proposedBy: '01a22321-1c78-72a2-be98-3180639eb71a',
        proposedAt: '2026-11-28T17:08:27.848Z',
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
    id: '01a22321-308c-76e8-91f3-8d4795217753',
    claimId: '01a22321-2c2b-7653-ae40-ed6058e749a6',
    state: 'researching',
    round: 1,
    version: 9,
    submittedAt: '2026-11-28T17:08:27.404Z',
    priority: 'urgent',
    dueAt: '2026-11-29T01:08:27.453Z',
    stepDueAt: '2026-12-01T17:08:27.881Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T17:08:27.453Z',
    assigneeId: '01a22321-1c78-72a2-be98-3180639eb71a',
    editorId: '01a22321-1c98-72e1-bcde-027ae6ca1059',
    returned: {
      at: '2026-11-28T17:08:27.881Z',
      by: '01a22321-1c98-72e1-bcde-027ae6ca1059',
      reason: 'returned',
      comment: 'Name its source.',
    },
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22321-2c14-713d-8d3d-79173fea27dd',
      disputeState: 'uncontested',
    },
    contributors: ['01a22321-1bf7-7431-aa1e-9f7e142cd3ac', '01a22321-1c78-72a2-be98-3180639eb71a'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a22321-1c78-72a2-be98-3180639eb71a',
      savedAt: '2026-11-28T17:08:27.829Z',
    },
    verdict: {
      number: 1,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A picture shows it.',
      cites: [],
      proposedBy: '01a22321-1c78-72a2-be98-3180639eb71a',
      proposedAt: '2026-11-28T17:08:27.848Z',
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
    id: '01a22321-308c-76e8-91f3-8d4795217753',
    claimId: '01a22321-2c2b-7653-ae40-ed6058e749a6',
    state: 'sign_off',
    round: 1,
    version: 11,
    submittedAt: '2026-11-28T17:08:27.404Z',
    priority: 'urgent',
    dueAt: '2026-11-29T01:08:27.453Z',
    stepDueAt: '2026-11-29T17:08:27.963Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T17:08:27.453Z',
    assigneeId: '01a22321-1c78-72a2-be98-3180639eb71a',
    editorId: '01a22321-1c98-72e1-bcde-027ae6ca1059',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22321-2c14-713d-8d3d-79173fea27dd',
      disputeState: 'uncontested',
    },
    contributors: ['01a22321-1bf7-7431-aa1e-9f7e142cd3ac', '01a22321-1c78-72a2-be98-3180639eb71a'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a22321-1c78-72a2-be98-3180639eb71a',
      savedAt: '2026-11-28T17:08:27.829Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a22321-1c78-72a2-be98-3180639eb71a',
      proposedAt: '2026-11-28T17:08:27.926Z',
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
        proposedBy: '01a22321-1c78-72a2-be98-3180639eb71a',
        proposedAt: '2026-11-28T17:08:27.848Z',
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
    id: '01a22321-308c-76e8-91f3-8d4795217753',
    claimId: '01a22321-2c2b-7653-ae40-ed6058e749a6',
    state: 'approved',
    round: 1,
    version: 12,
    submittedAt: '2026-11-28T17:08:27.404Z',
    priority: 'urgent',
    dueAt: '2026-11-29T01:08:27.453Z',
    stepDueAt: '2026-11-29T17:08:28.006Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T17:08:27.453Z',
    assigneeId: '01a22321-1c78-72a2-be98-3180639eb71a',
    editorId: '01a22321-1c98-72e1-bcde-027ae6ca1059',
    signedAt: '2026-11-28T17:08:28.006Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22321-2c14-713d-8d3d-79173fea27dd',
      disputeState: 'uncontested',
    },
    contributors: ['01a22321-1bf7-7431-aa1e-9f7e142cd3ac', '01a22321-1c78-72a2-be98-3180639eb71a'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a22321-1c78-72a2-be98-3180639eb71a',
      savedAt: '2026-11-28T17:08:27.829Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a22321-1c78-72a2-be98-3180639eb71a',
      proposedAt: '2026-11-28T17:08:27.926Z',
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
        proposedBy: '01a22321-1c78-72a2-be98-3180639eb71a',
        proposedAt: '2026-11-28T17:08:27.848Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a22321-1c98-72e1-bcde-027ae6ca1059',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-28T17:08:28.006Z',
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
    id: '01a22321-308c-76e8-91f3-8d4795217753',
    claimId: '01a22321-2c2b-7653-ae40-ed6058e749a6',
    state: 'approved',
    round: 1,
    version: 13,
    submittedAt: '2026-11-28T17:08:27.404Z',
    priority: 'urgent',
    dueAt: '2026-11-29T01:08:27.453Z',
    stepDueAt: '2026-11-29T17:08:28.006Z',
    clockPausedAt: '2026-11-28T17:08:28.111Z',
    policyVersion: 1,
    holds: [
      {
        at: '2026-11-28T17:08:28.111+00:00',
        by: '01a22321-1c98-72e1-bcde-027ae6ca1059',
        kind: 'legal',
        reason: 'Counsel reads it first.',
      },
    ],
    openReplies: 0,
    queuedAt: '2026-11-28T17:08:27.453Z',
    assigneeId: '01a22321-1c78-72a2-be98-3180639eb71a',
    editorId: '01a22321-1c98-72e1-bcde-027ae6ca1059',
    signedAt: '2026-11-28T17:08:28.006Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22321-2c14-713d-8d3d-79173fea27dd',
      disputeState: 'uncontested',
    },
    contributors: ['01a22321-1bf7-7431-aa1e-9f7e142cd3ac', '01a22321-1c78-72a2-be98-3180639eb71a'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a22321-1c78-72a2-be98-3180639eb71a',
      savedAt: '2026-11-28T17:08:27.829Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a22321-1c78-72a2-be98-3180639eb71a',
      proposedAt: '2026-11-28T17:08:27.926Z',
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
        proposedBy: '01a22321-1c78-72a2-be98-3180639eb71a',
        proposedAt: '2026-11-28T17:08:27.848Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a22321-1c98-72e1-bcde-027ae6ca1059',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-28T17:08:28.006Z',
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
    id: '01a22321-308c-76e8-91f3-8d4795217753',
    claimId: '01a22321-2c2b-7653-ae40-ed6058e749a6',
    state: 'approved',
    round: 1,
    version: 14,
    submittedAt: '2026-11-28T17:08:27.404Z',
    priority: 'urgent',
    dueAt: '2026-11-29T01:08:27.498Z',
    stepDueAt: '2026-11-29T17:08:28.051Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T17:08:27.453Z',
    assigneeId: '01a22321-1c78-72a2-be98-3180639eb71a',
    editorId: '01a22321-1c98-72e1-bcde-027ae6ca1059',
    signedAt: '2026-11-28T17:08:28.006Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22321-2c14-713d-8d3d-79173fea27dd',
      disputeState: 'uncontested',
    },
    contributors: ['01a22321-1bf7-7431-aa1e-9f7e142cd3ac', '01a22321-1c78-72a2-be98-3180639eb71a'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a22321-1c78-72a2-be98-3180639eb71a',
      savedAt: '2026-11-28T17:08:27.829Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a22321-1c78-72a2-be98-3180639eb71a',
      proposedAt: '2026-11-28T17:08:27.926Z',
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
        proposedBy: '01a22321-1c78-72a2-be98-3180639eb71a',
        proposedAt: '2026-11-28T17:08:27.848Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a22321-1c98-72e1-bcde-027ae6ca1059',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-28T17:08:28.006Z',
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
    id: '01a22321-308c-76e8-91f3-8d4795217753',
    claimId: '01a22321-2c2b-7653-ae40-ed6058e749a6',
    state: 'approved',
    round: 1,
    version: 15,
    submittedAt: '2026-11-28T17:08:27.404Z',
    priority: 'urgent',
    dueAt: '2026-11-29T01:08:27.498Z',
    stepDueAt: '2026-11-29T17:08:28.051Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    scheduledAt: '2100-01-01T06:00:00.000Z',
    scheduledBy: '01a22321-1c98-72e1-bcde-027ae6ca1059',
    queuedAt: '2026-11-28T17:08:27.453Z',
    assigneeId: '01a22321-1c78-72a2-be98-3180639eb71a',
    editorId: '01a22321-1c98-72e1-bcde-027ae6ca1059',
    signedAt: '2026-11-28T17:08:28.006Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22321-2c14-713d-8d3d-79173fea27dd',
      disputeState: 'uncontested',
    },
    contributors: ['01a22321-1bf7-7431-aa1e-9f7e142cd3ac', '01a22321-1c78-72a2-be98-3180639eb71a'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a22321-1c78-72a2-be98-3180639eb71a',
      savedAt: '2026-11-28T17:08:27.829Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a22321-1c78-72a2-be98-3180639eb71a',
      proposedAt: '2026-11-28T17:08:27.926Z',
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
        proposedBy: '01a22321-1c78-72a2-be98-3180639eb71a',
        proposedAt: '2026-11-28T17:08:27.848Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a22321-1c98-72e1-bcde-027ae6ca1059',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-28T17:08:28.006Z',
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
    id: '01a22321-308c-76e8-91f3-8d4795217753',
    claimId: '01a22321-2c2b-7653-ae40-ed6058e749a6',
    state: 'published',
    round: 1,
    version: 16,
    submittedAt: '2026-11-28T17:08:27.404Z',
    priority: 'urgent',
    dueAt: '2026-11-29T01:08:27.498Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T17:08:27.453Z',
    assigneeId: '01a22321-1c78-72a2-be98-3180639eb71a',
    editorId: '01a22321-1c98-72e1-bcde-027ae6ca1059',
    signedAt: '2026-11-28T17:08:28.006Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22321-2c14-713d-8d3d-79173fea27dd',
      disputeState: 'uncontested',
    },
    contributors: ['01a22321-1bf7-7431-aa1e-9f7e142cd3ac', '01a22321-1c78-72a2-be98-3180639eb71a'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a22321-1c78-72a2-be98-3180639eb71a',
      savedAt: '2026-11-28T17:08:27.829Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a22321-1c78-72a2-be98-3180639eb71a',
      proposedAt: '2026-11-28T17:08:27.926Z',
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
        proposedBy: '01a22321-1c78-72a2-be98-3180639eb71a',
        proposedAt: '2026-11-28T17:08:27.848Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a22321-1c98-72e1-bcde-027ae6ca1059',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-28T17:08:28.006Z',
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
    id: '01a22321-308c-76e8-91f3-8d4795217753',
    claimId: '01a22321-2c2b-7653-ae40-ed6058e749a6',
    state: 'published',
    round: 1,
    version: 17,
    submittedAt: '2026-11-28T17:08:27.404Z',
    priority: 'urgent',
    dueAt: '2026-11-29T01:08:27.498Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T17:08:27.453Z',
    assigneeId: '01a22321-1c78-72a2-be98-3180639eb71a',
    editorId: '01a22321-1c98-72e1-bcde-027ae6ca1059',
    signedAt: '2026-11-28T17:08:28.006Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22321-2c14-713d-8d3d-79173fea27dd',
      disputeState: 'uncontested',
    },
    contributors: ['01a22321-1bf7-7431-aa1e-9f7e142cd3ac', '01a22321-1c98-72e1-bcde-027ae6ca1059'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a22321-1c78-72a2-be98-3180639eb71a',
      savedAt: '2026-11-28T17:08:27.829Z',
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
      proposedBy: '01a22321-1c98-72e1-bcde-027ae6ca1059',
      proposedAt: '2026-11-28T17:08:28.398Z',
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
        proposedBy: '01a22321-1c78-72a2-be98-3180639eb71a',
        proposedAt: '2026-11-28T17:08:27.848Z',
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
        proposedBy: '01a22321-1c78-72a2-be98-3180639eb71a',
        proposedAt: '2026-11-28T17:08:27.926Z',
        label: 'True',
        votes: [
          {
            memberId: '01a22321-1c98-72e1-bcde-027ae6ca1059',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-28T17:08:28.006Z',
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
    id: '01a22321-308c-76e8-91f3-8d4795217753',
    claimId: '01a22321-2c2b-7653-ae40-ed6058e749a6',
    state: 'published',
    round: 1,
    version: 18,
    submittedAt: '2026-11-28T17:08:27.404Z',
    priority: 'urgent',
    dueAt: '2026-11-29T01:08:27.498Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    withdrawal: {
      at: '2026-11-28T17:08:28.523Z',
      by: '01a22321-1c98-72e1-bcde-027ae6ca1059',
      reason: 'The picture is of another bridge.',
    },
    queuedAt: '2026-11-28T17:08:27.453Z',
    assigneeId: '01a22321-1c78-72a2-be98-3180639eb71a',
    editorId: '01a22321-1c98-72e1-bcde-027ae6ca1059',
    signedAt: '2026-11-28T17:08:28.006Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22321-2c14-713d-8d3d-79173fea27dd',
      disputeState: 'uncontested',
    },
    contributors: ['01a22321-1bf7-7431-aa1e-9f7e142cd3ac', '01a22321-1c98-72e1-bcde-027ae6ca1059'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a22321-1c78-72a2-be98-3180639eb71a',
      savedAt: '2026-11-28T17:08:27.829Z',
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
      proposedBy: '01a22321-1c98-72e1-bcde-027ae6ca1059',
      proposedAt: '2026-11-28T17:08:28.398Z',
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
        proposedBy: '01a22321-1c78-72a2-be98-3180639eb71a',
        proposedAt: '2026-11-28T17:08:27.848Z',
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
        proposedBy: '01a22321-1c78-72a2-be98-3180639eb71a',
        proposedAt: '2026-11-28T17:08:27.926Z',
        label: 'True',
        votes: [
          {
            memberId: '01a22321-1c98-72e1-bcde-027ae6ca1059',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-28T17:08:28.006Z',
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
    id: '01a22321-308c-76e8-91f3-8d4795217753',
    claimId: '01a22321-2c2b-7653-ae40-ed6058e749a6',
    state: 'queued',
    round: 2,
    version: 19,
    submittedAt: '2026-11-28T17:08:27.404Z',
    priority: 'urgent',
    dueAt: '2026-11-29T01:08:27.498Z',
    stepDueAt: '2026-12-01T17:08:28.589Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T17:08:28.589Z',
    editorId: '01a22321-1c98-72e1-bcde-027ae6ca1059',
    returned: {
      at: '2026-11-28T17:08:28.589Z',
      by: '01a22321-1c98-72e1-bcde-027ae6ca1059',
      reason: 'reopened',
      comment: 'It is denied now.',
    },
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22321-2c14-713d-8d3d-79173fea27dd',
      disputeState: 'uncontested',
    },
    contributors: ['01a22321-1bf7-7431-aa1e-9f7e142cd3ac', '01a22321-1c98-72e1-bcde-027ae6ca1059'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a22321-1c78-72a2-be98-3180639eb71a',
      savedAt: '2026-11-28T17:08:27.829Z',
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
      proposedBy: '01a22321-1c98-72e1-bcde-027ae6ca1059',
      proposedAt: '2026-11-28T17:08:28.398Z',
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
        proposedBy: '01a22321-1c78-72a2-be98-3180639eb71a',
        proposedAt: '2026-11-28T17:08:27.848Z',
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
        proposedBy: '01a22321-1c78-72a2-be98-3180639eb71a',
        proposedAt: '2026-11-28T17:08:27.926Z',
        label: 'True',
        votes: [
          {
            memberId: '01a22321-1c98-72e1-bcde-027ae6ca1059',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-28T17:08:28.006Z',
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
        id: '01a22321-308c-76e8-91f3-8d4795217753',
        claimId: '01a22321-2c2b-7653-ae40-ed6058e749a6',
        state: 'queued',
        round: 2,
        version: 19,
        submittedAt: '2026-11-28T17:08:27.404Z',
        priority: 'urgent',
        dueAt: '2026-11-29T01:08:27.498Z',
        stepDueAt: '2026-12-01T17:08:28.589Z',
        policyVersion: 1,
        holds: [],
        openReplies: 0,
        queuedAt: '2026-11-28T17:08:28.589Z',
        editorId: '01a22321-1c98-72e1-bcde-027ae6ca1059',
        returned: {
          at: '2026-11-28T17:08:28.589Z',
          by: '01a22321-1c98-72e1-bcde-027ae6ca1059',
          reason: 'reopened',
          comment: 'It is denied now.',
        },
        claim: {
          topics: ['war'],
          wording: 'The bridge over the Tila was hit.',
          language: 'en',
          disputeId: '01a22321-2c14-713d-8d3d-79173fea27dd',
          disputeState: 'uncontested',
        },
        contributors: ['01a22321-1bf7-7431-aa1e-9f7e142cd3ac', '01a22321-1c98-72e1-bcde-027ae6ca1059'],
        draft: {
          summary: 'A picture shows',
          savedBy: '01a22321-1c78-72a2-be98-3180639eb71a',
          savedAt: '2026-11-28T17:08:27.829Z',
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
          proposedBy: '01a22321-1c98-72e1-bcde-027ae6ca1059',
          proposedAt: '2026-11-28T17:08:28.398Z',
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
            proposedBy: '01a22321-1c78-72a2-be98-3180639eb71a',
            proposedAt: '2026-11-28T17:08:27.848Z',
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
            proposedBy: '01a22321-1c78-72a2-be98-3180639eb71a',
            proposedAt: '2026-11-28T17:08:27.926Z',
            label: 'True',
            votes: [
              {
                memberId: '01a22321-1c98-72e1-bcde-027ae6ca1059',
                approve: true,
                rating: 'true',
                rationale: 'It bears it.',
                votedAt: '2026-11-28T17:08:28.006Z',
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
    nextCursor: 'W1siMDFhMjIzMjEtMzA4Yy03NmU4LTkxZjMtOGQ0Nzk1MjE3NzUzIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/reviews/{id}': {
    id: '01a22321-308c-76e8-91f3-8d4795217753',
    claimId: '01a22321-2c2b-7653-ae40-ed6058e749a6',
    state: 'queued',
    round: 2,
    version: 19,
    submittedAt: '2026-11-28T17:08:27.404Z',
    priority: 'urgent',
    dueAt: '2026-11-29T01:08:27.498Z',
    stepDueAt: '2026-12-01T17:08:28.589Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-28T17:08:28.589Z',
    editorId: '01a22321-1c98-72e1-bcde-027ae6ca1059',
    returned: {
      at: '2026-11-28T17:08:28.589Z',
      by: '01a22321-1c98-72e1-bcde-027ae6ca1059',
      reason: 'reopened',
      comment: 'It is denied now.',
    },
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a22321-2c14-713d-8d3d-79173fea27dd',
      disputeState: 'uncontested',
    },
    contributors: ['01a22321-1bf7-7431-aa1e-9f7e142cd3ac', '01a22321-1c98-72e1-bcde-027ae6ca1059'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a22321-1c78-72a2-be98-3180639eb71a',
      savedAt: '2026-11-28T17:08:27.829Z',
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
      proposedBy: '01a22321-1c98-72e1-bcde-027ae6ca1059',
      proposedAt: '2026-11-28T17:08:28.398Z',
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
        proposedBy: '01a22321-1c78-72a2-be98-3180639eb71a',
        proposedAt: '2026-11-28T17:08:27.848Z',
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
        proposedBy: '01a22321-1c78-72a2-be98-3180639eb71a',
        proposedAt: '2026-11-28T17:08:27.926Z',
        label: 'True',
        votes: [
          {
            memberId: '01a22321-1c98-72e1-bcde-027ae6ca1059',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-28T17:08:28.006Z',
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
        id: '01a22321-1b39-7139-ad25-42b4dc39fc83',
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
    id: '01a22321-358e-7667-b505-98b3a5a9821a',
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
    id: '01a22321-35b3-774f-8e40-76ed8bae86dd',
    reviewId: '01a22321-308c-76e8-91f3-8d4795217753',
    memberId: '01a22321-1bf7-7431-aa1e-9f7e142cd3ac',
    reason: 'Nobody else here reads the language.',
    proposedBy: '01a22321-1c98-72e1-bcde-027ae6ca1059',
    proposedAt: '2026-11-28T17:08:28.707Z',
  },
  'post /api/v1/desks/{desk}/reviews/{id}/conflict-overrides/{overrideId}/confirm': {
    id: '01a22321-35b3-774f-8e40-76ed8bae86dd',
    reviewId: '01a22321-308c-76e8-91f3-8d4795217753',
    memberId: '01a22321-1bf7-7431-aa1e-9f7e142cd3ac',
    reason: 'Nobody else here reads the language.',
    proposedBy: '01a22321-1c98-72e1-bcde-027ae6ca1059',
    proposedAt: '2026-11-28T17:08:28.707Z',
    confirmedBy: '01a22321-1c77-705e-a9ce-9c5cb4ba08e4',
    confirmedAt: '2026-11-28T17:08:28.738Z',
  },
  'get /api/v1/desks/{desk}/reviews/{id}/conflict-overrides': {
    data: [
      {
        id: '01a22321-35b3-774f-8e40-76ed8bae86dd',
        reviewId: '01a22321-308c-76e8-91f3-8d4795217753',
        memberId: '01a22321-1bf7-7431-aa1e-9f7e142cd3ac',
        reason: 'Nobody else here reads the language.',
        proposedBy: '01a22321-1c98-72e1-bcde-027ae6ca1059',
        proposedAt: '2026-11-28T17:08:28.707Z',
        confirmedBy: '01a22321-1c77-705e-a9ce-9c5cb4ba08e4',
        confirmedAt: '2026-11-28T17:08:28.738Z',
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
    id: '01a22321-3620-7603-8a43-79ec9e256962',
    claimId: '01a22321-360c-7722-976e-f96ce3ac1ae3',
    state: 'merged',
    round: 1,
    version: 2,
    submittedAt: '2026-11-28T17:08:28.832Z',
    policyVersion: 2,
    holds: [],
    openReplies: 0,
    mergedIntoId: '01a22321-308c-76e8-91f3-8d4795217753',
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
    id: '01a22321-35ec-7604-a5c6-800c6b508d75',
    claimId: '01a22321-2c53-758e-b59f-c432db5abf0a',
    state: 'declined',
    round: 1,
    version: 2,
    submittedAt: '2026-11-28T17:08:28.779Z',
    policyVersion: 2,
    holds: [],
    openReplies: 0,
    declineReason: 'opinion',
    claim: {
      topics: [],
      wording: 'The bridge is whole.',
      language: 'en',
      disputeId: '01a22321-2c14-713d-8d3d-79173fea27dd',
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
    id: '01a22321-2c53-758e-b59f-c432db5abf0a',
    wording: 'The bridge is whole.',
    language: 'en',
    topics: [],
    addressesIds: [],
    disputeId: '01a22321-2c14-713d-8d3d-79173fea27dd',
    disputeState: 'no_position',
    review: {
      id: '01a22321-35ec-7604-a5c6-800c6b508d75',
      state: 'declined',
    },
    version: 2,
    voidedAt: '2026-11-28T17:08:28.913Z',
    voidReason: 'Recorded twice',
    createdAt: '2026-11-28T17:08:26.323Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge is whole.',
        recordedAt: '2026-11-28T17:08:26.323Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/webhooks': {
    id: '01a22321-3682-7411-904f-fe70646de204',
    url: 'https://newsroom.example.org/hooks/claims',
    types: ['claim.published', 'claim.corrected'],
    description: 'The archive',
    enabled: true,
    createdAt: '2026-11-28T17:08:28.930Z',
    version: 1,
    secret: 'whsec_shown_this_once',
  },
  'get /api/v1/desks/{desk}/webhooks': {
    data: [
      {
        id: '01a22321-3682-7411-904f-fe70646de204',
        url: 'https://newsroom.example.org/hooks/claims',
        types: ['claim.published', 'claim.corrected'],
        description: 'The archive',
        enabled: true,
        createdAt: '2026-11-28T17:08:28.930Z',
        version: 1,
      },
    ],
  },
  'get /api/v1/desks/{desk}/webhooks/{id}': {
    id: '01a22321-3682-7411-904f-fe70646de204',
    url: 'https://newsroom.example.org/hooks/claims',
    types: ['claim.published', 'claim.corrected'],
    description: 'The archive',
    enabled: true,
    createdAt: '2026-11-28T17:08:28.930Z',
    version: 1,
  },
  'patch /api/v1/desks/{desk}/webhooks/{id}': {
    id: '01a22321-3682-7411-904f-fe70646de204',
    url: 'https://newsroom.example.org/hooks/claims',
    types: ['claim.published', 'claim.corrected'],
    description: 'The archive',
    enabled: true,
    createdAt: '2026-11-28T17:08:28.930Z',
    version: 2,
  },
  'post /api/v1/desks/{desk}/webhooks/{id}/rotate': {
    id: '01a22321-3682-7411-904f-fe70646de204',
    url: 'https://newsroom.example.org/hooks/claims',
    types: ['claim.published', 'claim.corrected'],
    description: 'The archive',
    enabled: true,
    oldSecretUntil: '2026-11-29T17:08:29.022Z',
    createdAt: '2026-11-28T17:08:28.930Z',
    version: 3,
    secret: 'whsec_shown_this_once',
  },
  'post /api/v1/desks/{desk}/webhooks/{id}/test': {
    id: '01a22321-36fb-77e4-843a-0cc4cad39c37',
    webhookId: '01a22321-3682-7411-904f-fe70646de204',
    type: 'webhook.test',
    status: 'pending',
    createdAt: '2026-11-28T17:08:29.045Z',
    nextAttemptAt: '2026-11-28T17:08:29.045Z',
    messageId: 'msg_01a2232136fb77e4843a0cc4cad39c37',
    body: {
      type: 'webhook.test',
      timestamp: '2026-11-28T17:08:29.045Z',
      data: {
        webhookId: '01a22321-3682-7411-904f-fe70646de204',
        deskSlug: 'demo',
      },
    },
    attempts: [],
  },
  'get /api/v1/desks/{desk}/webhooks/{id}/deliveries': {
    data: [
      {
        id: '01a22321-36fb-77e4-843a-0cc4cad39c37',
        webhookId: '01a22321-3682-7411-904f-fe70646de204',
        type: 'webhook.test',
        status: 'pending',
        createdAt: '2026-11-28T17:08:29.045Z',
        nextAttemptAt: '2026-11-28T17:08:29.045Z',
        messageId: 'msg_01a2232136fb77e4843a0cc4cad39c37',
        body: {
          type: 'webhook.test',
          timestamp: '2026-11-28T17:08:29.045Z',
          data: {
            webhookId: '01a22321-3682-7411-904f-fe70646de204',
            deskSlug: 'demo',
          },
        },
        attempts: [],
      },
    ],
  },
  'get /api/v1/desks/{desk}/webhooks/{id}/deliveries/{deliveryId}': {
    id: '01a22321-36fb-77e4-843a-0cc4cad39c37',
    webhookId: '01a22321-3682-7411-904f-fe70646de204',
    type: 'webhook.test',
    status: 'pending',
    createdAt: '2026-11-28T17:08:29.045Z',
    nextAttemptAt: '2026-11-28T17:08:29.045Z',
    messageId: 'msg_01a2232136fb77e4843a0cc4cad39c37',
    body: {
      type: 'webhook.test',
      timestamp: '2026-11-28T17:08:29.045Z',
      data: {
        webhookId: '01a22321-3682-7411-904f-fe70646de204',
        deskSlug: 'demo',
      },
    },
    attempts: [],
  },
  'post /api/v1/desks/{desk}/webhooks/{id}/deliveries/{deliveryId}/replay': {
    id: '01a22321-36fb-77e4-843a-0cc4cad39c37',
    webhookId: '01a22321-3682-7411-904f-fe70646de204',
    type: 'webhook.test',
    status: 'pending',
    createdAt: '2026-11-28T17:08:29.045Z',
    nextAttemptAt: '2026-11-28T17:08:29.138Z',
    messageId: 'msg_01a2232136fb77e4843a0cc4cad39c37',
    body: {
      type: 'webhook.test',
      timestamp: '2026-11-28T17:08:29.045Z',
      data: {
        webhookId: '01a22321-3682-7411-904f-fe70646de204',
        deskSlug: 'demo',
      },
    },
    attempts: [],
  },
  'post /api/v1/desks/{desk}/webhooks/{id}/replay': {
    replayed: 0,
  },
  'post /api/v1/desks/{desk}/webhooks/{id}/disable': {
    id: '01a22321-3682-7411-904f-fe70646de204',
    url: 'https://newsroom.example.org/hooks/claims',
    types: ['claim.published', 'claim.corrected'],
    description: 'The archive',
    enabled: false,
    disabledAt: '2026-11-28T17:08:29.163Z',
    disabledBecause: 'by_hand',
    oldSecretUntil: '2026-11-29T17:08:29.022Z',
    createdAt: '2026-11-28T17:08:28.930Z',
    version: 4,
  },
  'post /api/v1/desks/{desk}/webhooks/{id}/enable': {
    id: '01a22321-3682-7411-904f-fe70646de204',
    url: 'https://newsroom.example.org/hooks/claims',
    types: ['claim.published', 'claim.corrected'],
    description: 'The archive',
    enabled: true,
    oldSecretUntil: '2026-11-29T17:08:29.022Z',
    createdAt: '2026-11-28T17:08:28.930Z',
    version: 5,
  },
  'get /api/v1/desks/{desk}/notifications': {
    data: [
      {
        id: '01a22321-339b-70fe-9a60-9d42c2219512',
        type: 'review.lifted',
        title: 'A hold on a review was lifted',
        subject: {
          kind: 'review',
          id: '01a22321-308c-76e8-91f3-8d4795217753',
        },
        reviewId: '01a22321-308c-76e8-91f3-8d4795217753',
        claim: {
          id: '01a22321-2c2b-7653-ae40-ed6058e749a6',
          wording: 'The bridge over the Tila was hit.',
        },
        actor: {
          id: '01a22321-1c57-7354-a84c-aca5b5f07d1c',
          name: 'Edith Lang',
        },
        payload: {
          to: 'approved',
          from: 'approved',
          kind: 'legal',
          changes: {},
        },
        createdAt: '2026-11-28T17:08:28.156Z',
      },
    ],
    nextCursor: 'W1siMDFhMjIzMjEtMzM5Yi03MGZlLTlhNjAtOWQ0MmMyMjE5NTEyIl0sIltbXCJ1bnJlYWRcIixmYWxzZV1dIl0',
    count: 4,
    unreadCount: 4,
  },
  'post /api/v1/desks/{desk}/notifications/{id}/read': {
    id: '01a22321-339b-70fe-9a60-9d42c2219512',
    type: 'review.lifted',
    title: 'A hold on a review was lifted',
    subject: {
      kind: 'review',
      id: '01a22321-308c-76e8-91f3-8d4795217753',
    },
    reviewId: '01a22321-308c-76e8-91f3-8d4795217753',
    claim: {
      id: '01a22321-2c2b-7653-ae40-ed6058e749a6',
      wording: 'The bridge over the Tila was hit.',
    },
    actor: {
      id: '01a22321-1c57-7354-a84c-aca5b5f07d1c',
      name: 'Edith Lang',
    },
    payload: {
      to: 'approved',
      from: 'approved',
      kind: 'legal',
      changes: {},
    },
    createdAt: '2026-11-28T17:08:28.156Z',
    readAt: '2026-11-28T17:08:29.193Z',
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
        seq: 239,
        type: 'webhook.enabled',
        subject: {
          kind: 'webhook',
          id: '01a22321-3682-7411-904f-fe70646de204',
        },
        actor: {
          id: '01a22321-1c61-7171-8cdb-7376d0b3e61d',
          name: 'Ada Meyer',
        },
        at: '2026-11-28T17:08:29.174Z',
        payload: {},
      },
      {
        seq: 238,
        type: 'webhook.disabled',
        subject: {
          kind: 'webhook',
          id: '01a22321-3682-7411-904f-fe70646de204',
        },
        actor: {
          id: '01a22321-1c61-7171-8cdb-7376d0b3e61d',
          name: 'Ada Meyer',
        },
        at: '2026-11-28T17:08:29.163Z',
        payload: {
          host: 'newsroom.example.org',
          notify: ['01a22321-1ca7-74b7-b113-294ea2df43ca'],
          because: 'by_hand',
        },
      },
    ],
    nextCursor: 'W1syMzhdLCJbXSJd',
  },
  'get /api/v1/desks/{desk}/sources/{id}/history': {
    data: [
      {
        seq: 159,
        type: 'source.created',
        subject: {
          kind: 'source',
          id: '01a22321-2b1c-77a5-9ff2-f6d40f87bdc1',
        },
        actor: {
          id: '01a22321-1bb7-7717-9ade-4ca0060fbe02',
          name: 'Chidi Okafor',
        },
        at: '2026-11-28T17:08:26.012Z',
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
          id: '01a22321-2b1c-77a5-9ff2-f6d40f87bdc1',
        },
        actor: {
          id: '01a22321-1bb7-7717-9ade-4ca0060fbe02',
          name: 'Chidi Okafor',
        },
        at: '2026-11-28T17:08:26.056Z',
        text: 'Changed nothing of the source.',
      },
    ],
    nextCursor:
      'W1sxNjFdLCJbW1wiaWRcIixcIjAxYTIyMzIxLTJiMWMtNzdhNS05ZmYyLWY2ZDQwZjg3YmRjMVwiXSxbXCJvZlwiLFwic291cmNlXCJdXSJd',
  },
  'get /api/v1/desks/{desk}/claims/{id}/history': {
    data: [
      {
        seq: 167,
        type: 'claim.created',
        subject: {
          kind: 'claim',
          id: '01a22321-2c2b-7653-ae40-ed6058e749a6',
        },
        actor: {
          id: '01a22321-1bb7-7717-9ade-4ca0060fbe02',
          name: 'Chidi Okafor',
        },
        at: '2026-11-28T17:08:26.282Z',
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
            after: '01a22321-2c14-713d-8d3d-79173fea27dd',
          },
          addressesIds: {
            after: ['01a22321-2b1c-77a5-9ff2-f6d40f87bdc1'],
          },
        },
      },
      {
        seq: 169,
        type: 'claim_link.created',
        subject: {
          kind: 'claim_link',
          id: '01a22321-2c69-718b-969b-c62841927f3f',
        },
        actor: {
          id: '01a22321-1bb7-7717-9ade-4ca0060fbe02',
          name: 'Chidi Okafor',
        },
        at: '2026-11-28T17:08:26.344Z',
        text: 'Suggested the link «contradicts».',
        changes: {
          kind: {
            after: 'contradicts',
          },
          toId: {
            after: '01a22321-2c2b-7653-ae40-ed6058e749a6',
          },
          fromId: {
            after: '01a22321-2c53-758e-b59f-c432db5abf0a',
          },
          status: {
            after: 'suggested',
          },
        },
      },
    ],
    nextCursor:
      'W1sxNjldLCJbW1wiaWRcIixcIjAxYTIyMzIxLTJjMmItNzY1My1hZTQwLWVkNjA1OGU3NDlhNlwiXSxbXCJvZlwiLFwiY2xhaW1cIl1dIl0',
  },
  'get /api/v1/desks/{desk}/disputes/{id}/history': {
    data: [
      {
        seq: 165,
        type: 'dispute.created',
        subject: {
          kind: 'dispute',
          id: '01a22321-2c14-713d-8d3d-79173fea27dd',
        },
        actor: {
          id: '01a22321-1bb7-7717-9ade-4ca0060fbe02',
          name: 'Chidi Okafor',
        },
        at: '2026-11-28T17:08:26.260Z',
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
          id: '01a22321-2c14-713d-8d3d-79173fea27dd',
        },
        actor: {
          id: '01a22321-1bb7-7717-9ade-4ca0060fbe02',
          name: 'Chidi Okafor',
        },
        at: '2026-11-28T17:08:26.276Z',
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
      'W1sxNjZdLCJbW1wiaWRcIixcIjAxYTIyMzIxLTJjMTQtNzEzZC04ZDNkLTc5MTczZmVhMjdkZFwiXSxbXCJvZlwiLFwiZGlzcHV0ZVwiXV0iXQ',
  },
  'get /api/v1/desks/{desk}/statements/{id}/history': {
    data: [
      {
        seq: 174,
        type: 'statement.recorded',
        subject: {
          kind: 'statement',
          id: '01a22321-2ceb-73a0-9992-8d1468d8a035',
        },
        actor: {
          id: '01a22321-1bb7-7717-9ade-4ca0060fbe02',
          name: 'Chidi Okafor',
        },
        at: '2026-11-28T17:08:26.475Z',
        text: 'Recorded a statement.',
        changes: {
          stances: {
            after: [
              {
                basis: 'none',
                hedge: 'none',
                stance: 'asserts',
                claimId: '01a22321-2c2b-7653-ae40-ed6058e749a6',
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
            after: '01a22321-2b1c-77a5-9ff2-f6d40f87bdc1',
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
          id: '01a22321-2ceb-73a0-9992-8d1468d8a035',
        },
        actor: {
          id: '01a22321-1bb7-7717-9ade-4ca0060fbe02',
          name: 'Chidi Okafor',
        },
        at: '2026-11-28T17:08:26.599Z',
        text: 'Corrected locator of a statement: Found the place.',
        changes: {
          locator: {
            after: 'minute 3',
          },
        },
      },
    ],
    nextCursor:
      'W1sxODBdLCJbW1wiaWRcIixcIjAxYTIyMzIxLTJjZWItNzNhMC05OTkyLThkMTQ2OGQ4YTAzNVwiXSxbXCJvZlwiLFwic3RhdGVtZW50XCJdXSJd',
  },
  'get /api/v1/desks/{desk}/reviews/{id}/history': {
    data: [
      {
        seq: 199,
        type: 'review.submitted',
        subject: {
          kind: 'review',
          id: '01a22321-308c-76e8-91f3-8d4795217753',
        },
        reviewId: '01a22321-308c-76e8-91f3-8d4795217753',
        actor: {
          id: '01a22321-1bb7-7717-9ade-4ca0060fbe02',
          name: 'Chidi Okafor',
        },
        at: '2026-11-28T17:08:27.404Z',
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
          id: '01a22321-308c-76e8-91f3-8d4795217753',
        },
        reviewId: '01a22321-308c-76e8-91f3-8d4795217753',
        actor: {
          id: '01a22321-1c57-7354-a84c-aca5b5f07d1c',
          name: 'Edith Lang',
        },
        at: '2026-11-28T17:08:27.453Z',
        text: 'Accepted it into the queue, with priority urgent.',
        changes: {
          state: {
            after: 'queued',
            before: 'inbox',
          },
          dueAt: {
            after: '2026-11-29T01:08:27.453Z',
          },
          editorId: {
            after: '01a22321-1c98-72e1-bcde-027ae6ca1059',
          },
        },
      },
    ],
    nextCursor:
      'W1syMDBdLCJbW1wiaWRcIixcIjAxYTIyMzIxLTMwOGMtNzZlOC05MWYzLThkNDc5NTIxNzc1M1wiXSxbXCJvZlwiLFwicmV2aWV3XCJdXSJd',
  },
  'get /api/v1/desks/{desk}/insight': {
    from: '2026-08-30T17:08:29.288Z',
    to: '2026-11-28T17:08:29.288Z',
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
        memberId: '01a22321-1c78-72a2-be98-3180639eb71a',
        name: 'Carmen Ruiz',
        held: 0,
        limit: 12,
        proposed: 2,
        passed: 4,
        signed: 0,
      },
      {
        memberId: '01a22321-1bf7-7431-aa1e-9f7e142cd3ac',
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
          disputeId: '01a22321-1f1e-707c-ab18-2651218f874d',
          question: 'Are Russia and North Korea taking their talks about arms to the level of their leaders?',
          claims: [
            {
              claimId: '01a22321-1f36-746e-abf3-57b455e15995',
              wording: 'Kim Jong Un expects talks with Russia about arms to go on at the level of leaders.',
              affirmedBy: [
                {
                  id: '01a22321-1e67-77d0-8125-d8d7c99ae442',
                  name: 'United States',
                },
              ],
            },
            {
              claimId: '01a22321-1f61-7364-a659-96fa1f11edf5',
              wording: 'Russia and North Korea are discussing joint military exercises.',
              rating: 'mostly_true',
              leaning: 'true',
              affirmedBy: [
                {
                  id: '01a22321-1d2c-7331-8aed-6f0989eb05cb',
                  name: 'Russia',
                },
              ],
            },
          ],
        },
        {
          disputeId: '01a22321-1d0f-7187-88c1-07773b56a623',
          question:
            'Did Russian drones land on Romanian soil in the attack on the Danube ports on the night of 3 to 4 September 2023?',
          claims: [
            {
              claimId: '01a22321-1d9e-7460-9c2a-4964c41405c1',
              wording: 'Russian drones fell on Romanian territory during the night of 3 to 4 September 2023.',
              rating: 'unproven',
              leaning: 'other',
              affirmedBy: [
                {
                  id: '01a22321-1d22-74d4-96b1-c677daabb2e6',
                  name: 'Romania',
                },
                {
                  id: '01a22321-1d16-7513-8b5c-8743c27fd51e',
                  name: 'Ukraine',
                },
              ],
            },
            {
              claimId: '01a22321-1daf-740b-8e38-934fd98ef05d',
              wording: 'The drones that fell on Romanian territory detonated there.',
              affirmedBy: [
                {
                  id: '01a22321-1d16-7513-8b5c-8743c27fd51e',
                  name: 'Ukraine',
                },
              ],
            },
          ],
        },
      ],
      principals: [
        {
          id: '01a22321-1d22-74d4-96b1-c677daabb2e6',
          name: 'Romania',
          ratings: {
            true: 0,
            false: 0,
            other: 1,
          },
        },
        {
          id: '01a22321-1d2c-7331-8aed-6f0989eb05cb',
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
    id: '01a22321-1e1f-7048-85d8-5b763c723553',
    kind: 'case',
    state: 'done',
    createdAt: '2026-11-28T17:08:22.402Z',
    created: {
      claims: {
        fell: '01a22321-1d9e-7460-9c2a-4964c41405c1',
        debris: '01a22321-1dbc-74b9-a2a2-15d6a36478c3',
        outside: '01a22321-1dcc-7191-8948-3802438b4e2c',
        russian: '01a22321-1dc4-7427-980a-dd9260544d96',
        detonated: '01a22321-1daf-740b-8e38-934fd98ef05d',
      },
      sources: {
        kuleba: '01a22321-1d6a-7682-a1d4-93ffe5a8ec0d',
        'ro-mfa': '01a22321-1d68-73e0-9c0f-625d8ab61479',
        'ro-mod': '01a22321-1d67-7071-9291-518455e8d3af',
        russia: '01a22321-1d2c-7331-8aed-6f0989eb05cb',
        tilvar: '01a22321-1d72-7044-afc0-e20775441779',
        'ua-mfa': '01a22321-1d5e-739c-9e9b-2ac0897e2fe7',
        romania: '01a22321-1d22-74d4-96b1-c677daabb2e6',
        ukraine: '01a22321-1d16-7513-8b5c-8743c27fd51e',
        iohannis: '01a22321-1d6e-728a-82cc-f8dd5b13c580',
        odobescu: '01a22321-1d6a-7682-a1d4-956abc051284',
        nikolenko: '01a22321-1d69-7182-8e55-af374a6aa2d5',
        'ua-border': '01a22321-1d4f-706b-9899-28af2e7066ce',
      },
      statements: {
        s0: '01a22321-1de4-76de-a2c7-5eacd9a845ed',
        s1: '01a22321-1de4-76de-a2c7-60d5067a2d6e',
        s2: '01a22321-1de4-76de-a2c7-64b50480daee',
        s3: '01a22321-1de4-76de-a2c7-683a88c29a27',
        s4: '01a22321-1de4-76de-a2c7-6ff60c28d294',
        s5: '01a22321-1de4-76de-a2c7-72a5d8cdde39',
        s6: '01a22321-1de4-76de-a2c7-75dfecbc04de',
        s7: '01a22321-1de4-76de-a2c7-7b6e1bf6da34',
      },
    },
    ignored: [],
    disputeId: '01a22321-1d0f-7187-88c1-07773b56a623',
  },
  'get /api/v1/desks/{desk}/imports/{id}': {
    id: '01a22321-1e1f-7048-85d8-5b763c723553',
    kind: 'case',
    state: 'done',
    createdAt: '2026-11-28T17:08:22.402Z',
    created: {
      claims: {
        fell: '01a22321-1d9e-7460-9c2a-4964c41405c1',
        debris: '01a22321-1dbc-74b9-a2a2-15d6a36478c3',
        outside: '01a22321-1dcc-7191-8948-3802438b4e2c',
        russian: '01a22321-1dc4-7427-980a-dd9260544d96',
        detonated: '01a22321-1daf-740b-8e38-934fd98ef05d',
      },
      sources: {
        kuleba: '01a22321-1d6a-7682-a1d4-93ffe5a8ec0d',
        'ro-mfa': '01a22321-1d68-73e0-9c0f-625d8ab61479',
        'ro-mod': '01a22321-1d67-7071-9291-518455e8d3af',
        russia: '01a22321-1d2c-7331-8aed-6f0989eb05cb',
        tilvar: '01a22321-1d72-7044-afc0-e20775441779',
        'ua-mfa': '01a22321-1d5e-739c-9e9b-2ac0897e2fe7',
        romania: '01a22321-1d22-74d4-96b1-c677daabb2e6',
        ukraine: '01a22321-1d16-7513-8b5c-8743c27fd51e',
        iohannis: '01a22321-1d6e-728a-82cc-f8dd5b13c580',
        odobescu: '01a22321-1d6a-7682-a1d4-956abc051284',
        nikolenko: '01a22321-1d69-7182-8e55-af374a6aa2d5',
        'ua-border': '01a22321-1d4f-706b-9899-28af2e7066ce',
      },
      statements: {
        s0: '01a22321-1de4-76de-a2c7-5eacd9a845ed',
        s1: '01a22321-1de4-76de-a2c7-60d5067a2d6e',
        s2: '01a22321-1de4-76de-a2c7-64b50480daee',
        s3: '01a22321-1de4-76de-a2c7-683a88c29a27',
        s4: '01a22321-1de4-76de-a2c7-6ff60c28d294',
        s5: '01a22321-1de4-76de-a2c7-72a5d8cdde39',
        s6: '01a22321-1de4-76de-a2c7-75dfecbc04de',
        s7: '01a22321-1de4-76de-a2c7-7b6e1bf6da34',
      },
    },
    ignored: [],
    disputeId: '01a22321-1d0f-7187-88c1-07773b56a623',
  },
  'post /api/v1/desks/{desk}/api-keys': {
    id: '01a22321-382b-7565-9cc8-b4856c5482c3',
    name: 'the newsroom’s site',
    scopes: ['published:read'],
    requestsPerMinute: 6000,
    requestsPerDay: 500000,
    hint: '3V2s',
    createdBy: '01a22321-1ca7-74b7-b113-294ea2df43ca',
    createdAt: '2026-11-28T17:08:29.355Z',
    expiresAt: '2027-11-28T17:08:29.355Z',
    secret: 'cck_shown_this_once',
  },
  'get /api/v1/desks/{desk}/api-keys': {
    data: [
      {
        id: '01a22321-382b-7565-9cc8-b4856c5482c3',
        name: 'the newsroom’s site',
        scopes: ['published:read'],
        requestsPerMinute: 6000,
        requestsPerDay: 500000,
        hint: '3V2s',
        createdBy: '01a22321-1ca7-74b7-b113-294ea2df43ca',
        createdAt: '2026-11-28T17:08:29.355Z',
        expiresAt: '2027-11-28T17:08:29.355Z',
      },
    ],
  },
  'get /api/v1/desks/{desk}/api-keys/{id}': {
    id: '01a22321-382b-7565-9cc8-b4856c5482c3',
    name: 'the newsroom’s site',
    scopes: ['published:read'],
    requestsPerMinute: 6000,
    requestsPerDay: 500000,
    hint: '3V2s',
    createdBy: '01a22321-1ca7-74b7-b113-294ea2df43ca',
    createdAt: '2026-11-28T17:08:29.355Z',
    expiresAt: '2027-11-28T17:08:29.355Z',
  },
  'post /api/v1/session/tokens': {
    id: '01a22321-3858-7787-988a-2bc5c4db6b1b',
    name: 'nightly export',
    createdAt: '2026-11-28T17:08:29.400Z',
    expiresAt: '2027-02-26T17:08:29.400Z',
    secret: 'cct_shown_this_once',
  },
  'get /api/v1/session/tokens': {
    data: [
      {
        id: '01a22321-3858-7787-988a-2bc5c4db6b1b',
        name: 'nightly export',
        createdAt: '2026-11-28T17:08:29.400Z',
        expiresAt: '2027-02-26T17:08:29.400Z',
      },
    ],
  },
};
