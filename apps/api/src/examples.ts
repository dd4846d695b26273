/** Answers of the API, by method and path: made by `npm run examples` from the demo desk, and compared by a test. */
export const EXAMPLES: Readonly<Record<string, unknown>> = {
  'get /api/v1/session': {
    user: {
      id: '01a20d7e-c2b5-721a-b2b5-0afc22808440',
      email: 'checker@demo.example',
      name: 'Chidi Okafor',
    },
    desks: [
      {
        id: '01a20d7e-c26e-75fa-87f7-b1db44f4f97f',
        slug: 'demo',
        name: 'Demo desk',
        memberId: '01a20d7e-c2ba-7511-9a01-bbfa591e9437',
        roles: ['fact_checker'],
      },
    ],
  },
  'post /api/v1/session': {
    user: {
      id: '01a20d7e-c2b5-721a-b2b5-0afc22808440',
      email: 'checker@demo.example',
      name: 'Chidi Okafor',
    },
    desks: [
      {
        id: '01a20d7e-c26e-75fa-87f7-b1db44f4f97f',
        slug: 'demo',
        name: 'Demo desk',
        memberId: '01a20d7e-c2ba-7511-9a01-bbfa591e9437',
        roles: ['fact_checker'],
      },
    ],
  },
  'get /api/v1/desks/{desk}/members': {
    data: [
      {
        id: '01a20d7e-c29a-7149-9111-165f33cac6b1',
        userId: '01a20d7e-c28d-7050-913e-88819e8d539f',
        name: 'Rada Ionescu',
        email: 'reader@demo.example',
        roles: ['reader'],
        version: 1,
      },
      {
        id: '01a20d7e-c2ba-7511-9a01-bbfa591e9437',
        userId: '01a20d7e-c2b5-721a-b2b5-0afc22808440',
        name: 'Chidi Okafor',
        email: 'checker@demo.example',
        roles: ['fact_checker'],
        version: 1,
      },
    ],
  },
  'patch /api/v1/desks/{desk}/members/{id}': {
    id: '01a20d7e-c29a-7149-9111-165f33cac6b1',
    userId: '01a20d7e-c28d-7050-913e-88819e8d539f',
    name: 'Rada Ionescu',
    email: 'reader@demo.example',
    roles: ['reader'],
    version: 2,
  },
  'post /api/v1/desks/{desk}/sources': {
    id: '01a20d7e-c6bb-730e-b7e7-04ffe0c2ed5b',
    kind: 'institution',
    name: 'Ministry of National Defence of Romania',
    aliases: [],
    country: 'RO',
    version: 1,
    createdAt: '2026-11-24T12:19:01.947Z',
  },
  'get /api/v1/desks/{desk}/sources': {
    data: [
      {
        id: '01a20d7e-c352-7569-a73a-380e1233feec',
        kind: 'person',
        name: 'Adrienne Watson',
        aliases: [],
        version: 1,
        createdAt: '2026-11-24T12:19:01.074Z',
      },
    ],
    nextCursor: 'W1siQWRyaWVubmUgV2F0c29uIiwiMDFhMjBkN2UtYzM1Mi03NTY5LWE3M2EtMzgwZTEyMzNmZWVjIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/sources/{id}': {
    id: '01a20d7e-c6bb-730e-b7e7-04ffe0c2ed5b',
    kind: 'institution',
    name: 'Ministry of National Defence of Romania',
    aliases: [],
    country: 'RO',
    version: 1,
    createdAt: '2026-11-24T12:19:01.947Z',
  },
  'patch /api/v1/desks/{desk}/sources/{id}': {
    id: '01a20d7e-c6bb-730e-b7e7-04ffe0c2ed5b',
    kind: 'institution',
    name: 'Ministry of National Defence of Romania',
    aliases: [],
    country: 'RO',
    version: 2,
    createdAt: '2026-11-24T12:19:01.947Z',
  },
  'post /api/v1/desks/{desk}/sources/{id}/tenures': {
    id: '01a20d7e-c6d7-7499-bcb4-06f34f2c7316',
    personId: '01a20d7e-c6c2-7295-8eaa-ee2bb235577a',
    office: 'Minister',
    institutionId: '01a20d7e-c6bb-730e-b7e7-04ffe0c2ed5b',
    speaksForId: '01a20d7e-c6bb-730e-b7e7-04ffe0c2ed5b',
    from: '2022-11-01T00:00:00.000Z',
  },
  'get /api/v1/desks/{desk}/sources/{id}/tenures': {
    data: [
      {
        id: '01a20d7e-c6d7-7499-bcb4-06f34f2c7316',
        personId: '01a20d7e-c6c2-7295-8eaa-ee2bb235577a',
        office: 'Minister',
        institutionId: '01a20d7e-c6bb-730e-b7e7-04ffe0c2ed5b',
        speaksForId: '01a20d7e-c6bb-730e-b7e7-04ffe0c2ed5b',
        from: '2022-11-01T00:00:00.000Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/sources/{id}/merge': {
    id: '01a20d7e-c6bb-730e-b7e7-04ffe0c2ed5b',
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
    createdAt: '2026-11-24T12:19:01.947Z',
  },
  'post /api/v1/desks/{desk}/disputes': {
    id: '01a20d7e-c6f4-75a7-bbc4-5ea3f7d53de4',
    question: 'Was the bridge hit?',
    language: 'en',
    headline: 'no_position',
    version: 1,
    createdAt: '2026-11-24T12:19:02.004Z',
  },
  'patch /api/v1/desks/{desk}/disputes/{id}': {
    id: '01a20d7e-c6f4-75a7-bbc4-5ea3f7d53de4',
    question: 'Was the bridge over the Tila hit?',
    language: 'en',
    headline: 'no_position',
    version: 2,
    createdAt: '2026-11-24T12:19:02.004Z',
  },
  'post /api/v1/desks/{desk}/claims': {
    id: '01a20d7e-c6ff-70e3-bb15-9baded4ac3af',
    wording: 'The bridge was hit.',
    language: 'en',
    topics: ['war'],
    addressesIds: ['01a20d7e-c6bb-730e-b7e7-04ffe0c2ed5b'],
    disputeId: '01a20d7e-c6f4-75a7-bbc4-5ea3f7d53de4',
    disputeState: 'no_position',
    version: 1,
    createdAt: '2026-11-24T12:19:02.014Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge was hit.',
        recordedAt: '2026-11-24T12:19:02.014Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claims/{id}/links': {
    id: '01a20d7e-c71a-777e-a06f-849af59da785',
    kind: 'contradicts',
    fromId: '01a20d7e-c70d-7437-ad22-85c2c23a92c1',
    toId: '01a20d7e-c6ff-70e3-bb15-9baded4ac3af',
    status: 'suggested',
    version: 1,
    recordedAt: '2026-11-24T12:19:02.041Z',
  },
  'post /api/v1/desks/{desk}/claim-links/{id}/confirm': {
    id: '01a20d7e-c71a-777e-a06f-849af59da785',
    kind: 'contradicts',
    fromId: '01a20d7e-c70d-7437-ad22-85c2c23a92c1',
    toId: '01a20d7e-c6ff-70e3-bb15-9baded4ac3af',
    status: 'confirmed',
    version: 2,
    recordedAt: '2026-11-24T12:19:02.041Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/links': {
    data: [
      {
        id: '01a20d7e-c71a-777e-a06f-849af59da785',
        kind: 'contradicts',
        fromId: '01a20d7e-c70d-7437-ad22-85c2c23a92c1',
        toId: '01a20d7e-c6ff-70e3-bb15-9baded4ac3af',
        status: 'confirmed',
        version: 2,
        recordedAt: '2026-11-24T12:19:02.041Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claim-links/{id}/dismiss': {
    id: '01a20d7e-c71a-777e-a06f-849af59da785',
    kind: 'contradicts',
    fromId: '01a20d7e-c70d-7437-ad22-85c2c23a92c1',
    toId: '01a20d7e-c6ff-70e3-bb15-9baded4ac3af',
    status: 'dismissed',
    dismissedAs: 'different_time',
    version: 3,
    recordedAt: '2026-11-24T12:19:02.041Z',
  },
  'post /api/v1/desks/{desk}/claim-links/{id}/void': {
    id: '01a20d7e-c71a-777e-a06f-849af59da785',
    kind: 'contradicts',
    fromId: '01a20d7e-c70d-7437-ad22-85c2c23a92c1',
    toId: '01a20d7e-c6ff-70e3-bb15-9baded4ac3af',
    status: 'dismissed',
    dismissedAs: 'different_time',
    version: 4,
    voidedAt: '2026-11-24T12:19:02.072Z',
    voidReason: 'Made by mistake',
    recordedAt: '2026-11-24T12:19:02.041Z',
  },
  'patch /api/v1/desks/{desk}/claims/{id}': {
    id: '01a20d7e-c6ff-70e3-bb15-9baded4ac3af',
    wording: 'The bridge over the Tila was hit.',
    language: 'en',
    topics: ['war'],
    addressesIds: ['01a20d7e-c6bb-730e-b7e7-04ffe0c2ed5b'],
    disputeId: '01a20d7e-c6f4-75a7-bbc4-5ea3f7d53de4',
    disputeState: 'no_position',
    version: 2,
    createdAt: '2026-11-24T12:19:02.014Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge was hit.',
        recordedAt: '2026-11-24T12:19:02.014Z',
      },
      {
        version: 2,
        wording: 'The bridge over the Tila was hit.',
        recordedAt: '2026-11-24T12:19:02.081Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/statements': {
    id: '01a20d7e-c74b-75df-99af-eb3ed0509908',
    speakerId: '01a20d7e-c6bb-730e-b7e7-04ffe0c2ed5b',
    capacity: 'official',
    principalId: '01a20d7e-c6bb-730e-b7e7-04ffe0c2ed5b',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    stances: [
      {
        claimId: '01a20d7e-c6ff-70e3-bb15-9baded4ac3af',
        stance: 'asserts',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-24T12:19:02.091Z',
    version: 1,
    earlier: [],
  },
  'patch /api/v1/desks/{desk}/statements/{id}': {
    id: '01a20d7e-c74b-75df-99af-eb3ed0509908',
    speakerId: '01a20d7e-c6bb-730e-b7e7-04ffe0c2ed5b',
    capacity: 'official',
    principalId: '01a20d7e-c6bb-730e-b7e7-04ffe0c2ed5b',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    locator: 'minute 3',
    stances: [
      {
        claimId: '01a20d7e-c6ff-70e3-bb15-9baded4ac3af',
        stance: 'asserts',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-24T12:19:02.116Z',
    version: 2,
    reason: 'Found the place',
    earlier: [
      {
        id: '01a20d7e-c74b-75df-99af-eb3ed0509908',
        speakerId: '01a20d7e-c6bb-730e-b7e7-04ffe0c2ed5b',
        capacity: 'official',
        principalId: '01a20d7e-c6bb-730e-b7e7-04ffe0c2ed5b',
        paraphrase: 'Speaks of the bridge.',
        utteredAt: '2023-09-04T10:00:00.000Z',
        precision: 'minute',
        stances: [
          {
            claimId: '01a20d7e-c6ff-70e3-bb15-9baded4ac3af',
            stance: 'asserts',
            hedge: 'none',
            basis: 'none',
          },
        ],
        recordedAt: '2026-11-24T12:19:02.091Z',
        version: 1,
      },
    ],
  },
  'get /api/v1/desks/{desk}/statements': {
    data: [
      {
        id: '01a20d7e-c758-7002-b117-53179d6f7897',
        speakerId: '01a20d7e-c6c2-7295-8eaa-ee2bb235577a',
        capacity: 'official',
        principalId: '01a20d7e-c6bb-730e-b7e7-04ffe0c2ed5b',
        paraphrase: 'Speaks of the bridge.',
        utteredAt: '2023-09-04T10:00:00.000Z',
        precision: 'minute',
        stances: [
          {
            claimId: '01a20d7e-c6ff-70e3-bb15-9baded4ac3af',
            stance: 'denies',
            hedge: 'none',
            basis: 'none',
          },
        ],
        recordedAt: '2026-11-24T12:19:02.104Z',
        version: 1,
      },
    ],
    nextCursor: 'W1siMDFhMjBkN2UtYzc1OC03MDAyLWIxMTctNTMxNzlkNmY3ODk3Il0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/statements/{id}': {
    id: '01a20d7e-c74b-75df-99af-eb3ed0509908',
    speakerId: '01a20d7e-c6bb-730e-b7e7-04ffe0c2ed5b',
    capacity: 'official',
    principalId: '01a20d7e-c6bb-730e-b7e7-04ffe0c2ed5b',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    locator: 'minute 3',
    stances: [
      {
        claimId: '01a20d7e-c6ff-70e3-bb15-9baded4ac3af',
        stance: 'asserts',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-24T12:19:02.116Z',
    version: 2,
    reason: 'Found the place',
    earlier: [
      {
        id: '01a20d7e-c74b-75df-99af-eb3ed0509908',
        speakerId: '01a20d7e-c6bb-730e-b7e7-04ffe0c2ed5b',
        capacity: 'official',
        principalId: '01a20d7e-c6bb-730e-b7e7-04ffe0c2ed5b',
        paraphrase: 'Speaks of the bridge.',
        utteredAt: '2023-09-04T10:00:00.000Z',
        precision: 'minute',
        stances: [
          {
            claimId: '01a20d7e-c6ff-70e3-bb15-9baded4ac3af',
            stance: 'asserts',
            hedge: 'none',
            basis: 'none',
          },
        ],
        recordedAt: '2026-11-24T12:19:02.091Z',
        version: 1,
      },
    ],
  },
  'post /api/v1/desks/{desk}/statements/{id}/links': {
    id: '01a20d7e-c777-76d3-86e6-f8e55e0de180',
    kind: 'responds_to',
    fromId: '01a20d7e-c758-7002-b117-53179d6f7897',
    toId: '01a20d7e-c74b-75df-99af-eb3ed0509908',
    recordedAt: '2026-11-24T12:19:02.134Z',
  },
  'get /api/v1/desks/{desk}/statements/{id}/links': {
    data: [
      {
        id: '01a20d7e-c777-76d3-86e6-f8e55e0de180',
        kind: 'responds_to',
        fromId: '01a20d7e-c758-7002-b117-53179d6f7897',
        toId: '01a20d7e-c74b-75df-99af-eb3ed0509908',
        recordedAt: '2026-11-24T12:19:02.134Z',
      },
    ],
  },
  'get /api/v1/desks/{desk}/claims': {
    data: [
      {
        id: '01a20d7e-c70d-7437-ad22-85c2c23a92c1',
        wording: 'The bridge is whole.',
        language: 'en',
        topics: [],
        addressesIds: [],
        disputeId: '01a20d7e-c6f4-75a7-bbc4-5ea3f7d53de4',
        disputeState: 'no_position',
        version: 1,
        createdAt: '2026-11-24T12:19:02.029Z',
      },
    ],
    nextCursor: 'W1siMDFhMjBkN2UtYzcwZC03NDM3LWFkMjItODVjMmMyM2E5MmMxIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/claims/{id}': {
    id: '01a20d7e-c6ff-70e3-bb15-9baded4ac3af',
    wording: 'The bridge over the Tila was hit.',
    language: 'en',
    topics: ['war'],
    addressesIds: ['01a20d7e-c6bb-730e-b7e7-04ffe0c2ed5b'],
    disputeId: '01a20d7e-c6f4-75a7-bbc4-5ea3f7d53de4',
    disputeState: 'split',
    version: 2,
    createdAt: '2026-11-24T12:19:02.014Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge was hit.',
        recordedAt: '2026-11-24T12:19:02.014Z',
      },
      {
        version: 2,
        wording: 'The bridge over the Tila was hit.',
        recordedAt: '2026-11-24T12:19:02.081Z',
      },
    ],
  },
  'get /api/v1/desks/{desk}/disputes': {
    data: [
      {
        id: '01a20d7e-c6f4-75a7-bbc4-5ea3f7d53de4',
        question: 'Was the bridge over the Tila hit?',
        language: 'en',
        headline: 'split',
        version: 2,
        createdAt: '2026-11-24T12:19:02.004Z',
      },
    ],
    nextCursor: 'W1siMDFhMjBkN2UtYzZmNC03NWE3LWJiYzQtNWVhM2Y3ZDUzZGU0Il0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/disputes/{id}': {
    id: '01a20d7e-c6f4-75a7-bbc4-5ea3f7d53de4',
    question: 'Was the bridge over the Tila hit?',
    language: 'en',
    headline: 'split',
    version: 2,
    createdAt: '2026-11-24T12:19:02.004Z',
    label: 'Split: one side contradicts itself',
    asOf: '2026-11-24T12:19:02.162Z',
    knownAt: '2026-11-24T12:19:02.162Z',
    claims: [
      {
        id: '01a20d7e-c6ff-70e3-bb15-9baded4ac3af',
        wording: 'The bridge over the Tila was hit.',
        label: 'Split: one side contradicts itself',
        state: 'split',
        because: ['01a20d7e-c74b-75df-99af-eb3ed0509908', '01a20d7e-c758-7002-b117-53179d6f7897'],
        origins: 1,
        outlets: 0,
        positions: [
          {
            principalId: '01a20d7e-c6bb-730e-b7e7-04ffe0c2ed5b',
            position: 'split',
            because: ['01a20d7e-c74b-75df-99af-eb3ed0509908', '01a20d7e-c758-7002-b117-53179d6f7897'],
            voices: [
              {
                speakerId: '01a20d7e-c6c2-7295-8eaa-ee2bb235577a',
                statementId: '01a20d7e-c758-7002-b117-53179d6f7897',
                stance: 'denies',
                utteredAt: '2023-09-04T10:00:00.000Z',
              },
              {
                speakerId: '01a20d7e-c6bb-730e-b7e7-04ffe0c2ed5b',
                statementId: '01a20d7e-c74b-75df-99af-eb3ed0509908',
                stance: 'asserts',
                utteredAt: '2023-09-04T10:00:00.000Z',
              },
            ],
          },
        ],
      },
      {
        id: '01a20d7e-c70d-7437-ad22-85c2c23a92c1',
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
        statementId: '01a20d7e-c74b-75df-99af-eb3ed0509908',
        speakerId: '01a20d7e-c6bb-730e-b7e7-04ffe0c2ed5b',
        principalId: '01a20d7e-c6bb-730e-b7e7-04ffe0c2ed5b',
        stances: [
          {
            claimId: '01a20d7e-c6ff-70e3-bb15-9baded4ac3af',
            stance: 'asserts',
            hedge: 'none',
            basis: 'none',
          },
        ],
      },
      {
        at: '2023-09-04T10:00:00.000Z',
        statementId: '01a20d7e-c758-7002-b117-53179d6f7897',
        speakerId: '01a20d7e-c6c2-7295-8eaa-ee2bb235577a',
        principalId: '01a20d7e-c6bb-730e-b7e7-04ffe0c2ed5b',
        stances: [
          {
            claimId: '01a20d7e-c6ff-70e3-bb15-9baded4ac3af',
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
        claimId: '01a20d7e-c6ff-70e3-bb15-9baded4ac3af',
        principalId: '01a20d7e-c6bb-730e-b7e7-04ffe0c2ed5b',
        at: '2023-09-05T10:00:00.000Z',
        statementId: '01a20d7e-c798-775c-86db-5997cf925078',
        from: 'split',
        to: 'asserts',
        kind: 'hardens',
      },
    ],
  },
  'post /api/v1/desks/{desk}/statements/{id}/void': {
    id: '01a20d7e-c758-7002-b117-53179d6f7897',
    speakerId: '01a20d7e-c6c2-7295-8eaa-ee2bb235577a',
    capacity: 'official',
    principalId: '01a20d7e-c6bb-730e-b7e7-04ffe0c2ed5b',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    stances: [
      {
        claimId: '01a20d7e-c6ff-70e3-bb15-9baded4ac3af',
        stance: 'denies',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-24T12:19:02.104Z',
    version: 1,
    voidedAt: '2026-11-24T12:19:02.185Z',
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
    id: '01a20d7e-c7b6-75f9-a6cd-5f3935e89c15',
    claimId: '01a20d7e-c6ff-70e3-bb15-9baded4ac3af',
    recordedAt: '2026-11-24T12:19:02.196Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/evidence': {
    data: [
      {
        id: '01a20d7e-c7b6-75f9-a6cd-5f3935e89c15',
        claimId: '01a20d7e-c6ff-70e3-bb15-9baded4ac3af',
        title: 'Picture',
        kind: 'observation',
        note: 'Two spans are down.',
        direction: 'supports',
        reliability: 'B',
        credibility: 2,
        recordedAt: '2026-11-24T12:19:02.196Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claims/{id}/searches': {
    place: 'Satellite images of the week',
    words: 'Tila bridge',
    found: false,
    id: '01a20d7e-c7c0-770b-b2d0-dada0bfbddc4',
    claimId: '01a20d7e-c6ff-70e3-bb15-9baded4ac3af',
    searchedAt: '2026-11-24T12:19:02.207Z',
    recordedAt: '2026-11-24T12:19:02.207Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/searches': {
    data: [
      {
        id: '01a20d7e-c7c0-770b-b2d0-dada0bfbddc4',
        claimId: '01a20d7e-c6ff-70e3-bb15-9baded4ac3af',
        place: 'Satellite images of the week',
        words: 'Tila bridge',
        found: false,
        searchedAt: '2026-11-24T12:19:02.207Z',
        recordedAt: '2026-11-24T12:19:02.207Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claims/{id}/reply-requests': {
    id: '01a20d7e-c7cf-705d-9eac-ab4aa87e9548',
    claimId: '01a20d7e-c6ff-70e3-bb15-9baded4ac3af',
    sourceId: '01a20d7e-c6bb-730e-b7e7-04ffe0c2ed5b',
    channel: 'press_office',
    question: 'Was the bridge hit?',
    sentAt: '2026-11-24T12:19:02.220Z',
    dueAt: '2026-11-25T12:19:02.220Z',
    outcome: 'awaiting',
    version: 1,
    recordedAt: '2026-11-24T12:19:02.220Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/reply-requests': {
    data: [
      {
        id: '01a20d7e-c7cf-705d-9eac-ab4aa87e9548',
        claimId: '01a20d7e-c6ff-70e3-bb15-9baded4ac3af',
        sourceId: '01a20d7e-c6bb-730e-b7e7-04ffe0c2ed5b',
        channel: 'press_office',
        question: 'Was the bridge hit?',
        sentAt: '2026-11-24T12:19:02.220Z',
        dueAt: '2026-11-25T12:19:02.220Z',
        outcome: 'awaiting',
        version: 1,
        recordedAt: '2026-11-24T12:19:02.220Z',
      },
    ],
  },
  'get /api/v1/desks/{desk}/reply-requests/{id}': {
    id: '01a20d7e-c7cf-705d-9eac-ab4aa87e9548',
    claimId: '01a20d7e-c6ff-70e3-bb15-9baded4ac3af',
    sourceId: '01a20d7e-c6bb-730e-b7e7-04ffe0c2ed5b',
    channel: 'press_office',
    question: 'Was the bridge hit?',
    sentAt: '2026-11-24T12:19:02.220Z',
    dueAt: '2026-11-25T12:19:02.220Z',
    outcome: 'awaiting',
    version: 1,
    recordedAt: '2026-11-24T12:19:02.220Z',
  },
  'patch /api/v1/desks/{desk}/reply-requests/{id}': {
    id: '01a20d7e-c7cf-705d-9eac-ab4aa87e9548',
    claimId: '01a20d7e-c6ff-70e3-bb15-9baded4ac3af',
    sourceId: '01a20d7e-c6bb-730e-b7e7-04ffe0c2ed5b',
    channel: 'press_office',
    question: 'Was the bridge hit?',
    sentAt: '2026-11-24T12:19:02.220Z',
    dueAt: '2026-11-25T12:19:02.220Z',
    outcome: 'declined',
    closedAt: '2026-11-24T12:19:02.234Z',
    version: 2,
    recordedAt: '2026-11-24T12:19:02.220Z',
  },
  'post /api/v1/desks/{desk}/claims/{id}/review': {
    id: '01a20d7e-c7e0-7282-bfcc-c5d9deef280e',
    claimId: '01a20d7e-c6ff-70e3-bb15-9baded4ac3af',
    state: 'inbox',
    round: 1,
    version: 1,
    submittedAt: '2026-11-24T12:19:02.239Z',
    stepDueAt: '2026-11-25T12:19:02.239Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d7e-c6f4-75a7-bbc4-5ea3f7d53de4',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d7e-c2ba-7511-9a01-bbfa591e9437'],
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
    id: '01a20d7e-c7e0-7282-bfcc-c5d9deef280e',
    claimId: '01a20d7e-c6ff-70e3-bb15-9baded4ac3af',
    state: 'queued',
    round: 1,
    version: 2,
    submittedAt: '2026-11-24T12:19:02.239Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:19:02.253Z',
    stepDueAt: '2026-11-27T12:19:02.253Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:19:02.253Z',
    editorId: '01a20d7e-c2d5-77d2-b889-f7472fd26c7b',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d7e-c6f4-75a7-bbc4-5ea3f7d53de4',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d7e-c2ba-7511-9a01-bbfa591e9437'],
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
        id: '01a20d7e-c7e0-7282-bfcc-c5d9deef280e',
        claimId: '01a20d7e-c6ff-70e3-bb15-9baded4ac3af',
        state: 'queued',
        round: 1,
        version: 2,
        submittedAt: '2026-11-24T12:19:02.239Z',
        priority: 'urgent',
        dueAt: '2026-11-24T20:19:02.253Z',
        stepDueAt: '2026-11-27T12:19:02.253Z',
        policyVersion: 1,
        holds: [],
        openReplies: 0,
        queuedAt: '2026-11-24T12:19:02.253Z',
        editorId: '01a20d7e-c2d5-77d2-b889-f7472fd26c7b',
        claim: {
          topics: ['war'],
          wording: 'The bridge over the Tila was hit.',
          language: 'en',
          disputeId: '01a20d7e-c6f4-75a7-bbc4-5ea3f7d53de4',
          disputeState: 'uncontested',
        },
        contributors: ['01a20d7e-c2ba-7511-9a01-bbfa591e9437'],
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
      'W1siMjAyNi0xMS0yNCIsIjIwMjYtMTEtMjRUMTI6MTk6MDIuMjUzWiIsIjAxYTIwZDdlLWM3ZTAtNzI4Mi1iZmNjLWM1ZDlkZWVmMjgwZSJdLCJbW1wibmV4dFwiLFwiZHVlXCJdXSJd',
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/take': {
    id: '01a20d7e-c7e0-7282-bfcc-c5d9deef280e',
    claimId: '01a20d7e-c6ff-70e3-bb15-9baded4ac3af',
    state: 'researching',
    round: 1,
    version: 3,
    submittedAt: '2026-11-24T12:19:02.239Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:19:02.253Z',
    stepDueAt: '2026-11-27T12:19:02.273Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:19:02.253Z',
    assigneeId: '01a20d7e-c2ba-7511-9a01-bbfa591e9437',
    editorId: '01a20d7e-c2d5-77d2-b889-f7472fd26c7b',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d7e-c6f4-75a7-bbc4-5ea3f7d53de4',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d7e-c2ba-7511-9a01-bbfa591e9437'],
    lease: {
      fence: 1,
      expiresAt: '2026-11-24T12:34:02.273Z',
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
    id: '01a20d7e-c7e0-7282-bfcc-c5d9deef280e',
    claimId: '01a20d7e-c6ff-70e3-bb15-9baded4ac3af',
    state: 'queued',
    round: 1,
    version: 6,
    submittedAt: '2026-11-24T12:19:02.239Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:19:02.253Z',
    stepDueAt: '2026-11-27T12:19:02.306Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:19:02.253Z',
    editorId: '01a20d7e-c2d5-77d2-b889-f7472fd26c7b',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d7e-c6f4-75a7-bbc4-5ea3f7d53de4',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d7e-c2ba-7511-9a01-bbfa591e9437'],
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
    id: '01a20d7e-c7e0-7282-bfcc-c5d9deef280e',
    claimId: '01a20d7e-c6ff-70e3-bb15-9baded4ac3af',
    state: 'researching',
    round: 1,
    version: 5,
    submittedAt: '2026-11-24T12:19:02.239Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:19:02.253Z',
    stepDueAt: '2026-11-27T12:19:02.296Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:19:02.253Z',
    assigneeId: '01a20d7e-c2ba-7511-9a01-bbfa591e9437',
    editorId: '01a20d7e-c2d5-77d2-b889-f7472fd26c7b',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d7e-c6f4-75a7-bbc4-5ea3f7d53de4',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d7e-c2ba-7511-9a01-bbfa591e9437'],
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
      id: '01a20d7e-c7e0-7282-bfcc-c5d9deef280e',
      claimId: '01a20d7e-c6ff-70e3-bb15-9baded4ac3af',
      state: 'researching',
      round: 1,
      version: 7,
      submittedAt: '2026-11-24T12:19:02.239Z',
      priority: 'urgent',
      dueAt: '2026-11-24T20:19:02.253Z',
      stepDueAt: '2026-11-27T12:19:02.312Z',
      policyVersion: 1,
      holds: [],
      openReplies: 0,
      queuedAt: '2026-11-24T12:19:02.253Z',
      assigneeId: '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa',
      editorId: '01a20d7e-c2d5-77d2-b889-f7472fd26c7b',
      claim: {
        topics: ['war'],
        wording: 'The bridge over the Tila was hit.',
        language: 'en',
        disputeId: '01a20d7e-c6f4-75a7-bbc4-5ea3f7d53de4',
        disputeState: 'uncontested',
      },
      contributors: ['01a20d7e-c2ba-7511-9a01-bbfa591e9437'],
      lease: {
        fence: 3,
        expiresAt: '2026-11-24T12:34:02.312Z',
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
      expiresAt: '2026-11-24T12:34:02.312Z',
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/lease': {
    fence: 3,
    expiresAt: '2026-11-24T12:34:02.325Z',
  },
  'patch /api/v1/desks/{desk}/reviews/{id}/draft': {
    id: '01a20d7e-c7e0-7282-bfcc-c5d9deef280e',
    claimId: '01a20d7e-c6ff-70e3-bb15-9baded4ac3af',
    state: 'researching',
    round: 1,
    version: 7,
    submittedAt: '2026-11-24T12:19:02.239Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:19:02.253Z',
    stepDueAt: '2026-11-27T12:19:02.312Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:19:02.253Z',
    assigneeId: '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa',
    editorId: '01a20d7e-c2d5-77d2-b889-f7472fd26c7b',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d7e-c6f4-75a7-bbc4-5ea3f7d53de4',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d7e-c2ba-7511-9a01-bbfa591e9437', '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa'],
    lease: {
      fence: 3,
      expiresAt: '2026-11-24T12:34:02.329Z',
    },
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa',
      savedAt: '2026-11-24T12:19:02.329Z',
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
    id: '01a20d7e-c7e0-7282-bfcc-c5d9deef280e',
    claimId: '01a20d7e-c6ff-70e3-bb15-9baded4ac3af',
    state: 'second_read',
    round: 1,
    version: 10,
    submittedAt: '2026-11-24T12:19:02.239Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:19:02.253Z',
    stepDueAt: '2026-11-25T12:19:02.388Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:19:02.253Z',
    assigneeId: '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa',
    editorId: '01a20d7e-c2d5-77d2-b889-f7472fd26c7b',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d7e-c6f4-75a7-bbc4-5ea3f7d53de4',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d7e-c2ba-7511-9a01-bbfa591e9437', '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa',
      savedAt: '2026-11-24T12:19:02.329Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa',
      proposedAt: '2026-11-24T12:19:02.388Z',
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
        proposedBy: '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa',
        proposedAt: '2026-11-24T12:19:02.341Z',
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
    id: '01a20d7e-c7e0-7282-bfcc-c5d9deef280e',
    claimId: '01a20d7e-c6ff-70e3-bb15-9baded4ac3af',
    state: 'researching',
    round: 1,
    version: 9,
    submittedAt: '2026-11-24T12:19:02.239Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:19:02.253Z',
    stepDueAt: '2026-11-27T12:19:02.357Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:19:02.253Z',
    assigneeId: '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa',
    editorId: '01a20d7e-c2d5-77d2-b889-f7472fd26c7b',
    returned: {
      at: '2026-11-24T12:19:02.357Z',
      by: '01a20d7e-c2d5-77d2-b889-f7472fd26c7b',
      reason: 'returned',
      comment: 'Name its source.',
    },
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d7e-c6f4-75a7-bbc4-5ea3f7d53de4',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d7e-c2ba-7511-9a01-bbfa591e9437', '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa',
      savedAt: '2026-11-24T12:19:02.329Z',
    },
    verdict: {
      number: 1,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A picture shows it.',
      cites: [],
      proposedBy: '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa',
      proposedAt: '2026-11-24T12:19:02.341Z',
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
    id: '01a20d7e-c7e0-7282-bfcc-c5d9deef280e',
    claimId: '01a20d7e-c6ff-70e3-bb15-9baded4ac3af',
    state: 'sign_off',
    round: 1,
    version: 11,
    submittedAt: '2026-11-24T12:19:02.239Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:19:02.253Z',
    stepDueAt: '2026-11-25T12:19:02.404Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:19:02.253Z',
    assigneeId: '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa',
    editorId: '01a20d7e-c2d5-77d2-b889-f7472fd26c7b',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d7e-c6f4-75a7-bbc4-5ea3f7d53de4',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d7e-c2ba-7511-9a01-bbfa591e9437', '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa',
      savedAt: '2026-11-24T12:19:02.329Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa',
      proposedAt: '2026-11-24T12:19:02.388Z',
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
        proposedBy: '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa',
        proposedAt: '2026-11-24T12:19:02.341Z',
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
    id: '01a20d7e-c7e0-7282-bfcc-c5d9deef280e',
    claimId: '01a20d7e-c6ff-70e3-bb15-9baded4ac3af',
    state: 'approved',
    round: 1,
    version: 12,
    submittedAt: '2026-11-24T12:19:02.239Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:19:02.253Z',
    stepDueAt: '2026-11-25T12:19:02.417Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:19:02.253Z',
    assigneeId: '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa',
    editorId: '01a20d7e-c2d5-77d2-b889-f7472fd26c7b',
    signedAt: '2026-11-24T12:19:02.417Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d7e-c6f4-75a7-bbc4-5ea3f7d53de4',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d7e-c2ba-7511-9a01-bbfa591e9437', '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa',
      savedAt: '2026-11-24T12:19:02.329Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa',
      proposedAt: '2026-11-24T12:19:02.388Z',
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
        proposedBy: '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa',
        proposedAt: '2026-11-24T12:19:02.341Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20d7e-c2d5-77d2-b889-f7472fd26c7b',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T12:19:02.417Z',
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
    id: '01a20d7e-c7e0-7282-bfcc-c5d9deef280e',
    claimId: '01a20d7e-c6ff-70e3-bb15-9baded4ac3af',
    state: 'approved',
    round: 1,
    version: 13,
    submittedAt: '2026-11-24T12:19:02.239Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:19:02.253Z',
    stepDueAt: '2026-11-25T12:19:02.417Z',
    clockPausedAt: '2026-11-24T12:19:02.432Z',
    policyVersion: 1,
    holds: [
      {
        at: '2026-11-24T12:19:02.432+00:00',
        by: '01a20d7e-c2d5-77d2-b889-f7472fd26c7b',
        kind: 'legal',
        reason: 'Counsel reads it first.',
      },
    ],
    openReplies: 0,
    queuedAt: '2026-11-24T12:19:02.253Z',
    assigneeId: '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa',
    editorId: '01a20d7e-c2d5-77d2-b889-f7472fd26c7b',
    signedAt: '2026-11-24T12:19:02.417Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d7e-c6f4-75a7-bbc4-5ea3f7d53de4',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d7e-c2ba-7511-9a01-bbfa591e9437', '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa',
      savedAt: '2026-11-24T12:19:02.329Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa',
      proposedAt: '2026-11-24T12:19:02.388Z',
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
        proposedBy: '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa',
        proposedAt: '2026-11-24T12:19:02.341Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20d7e-c2d5-77d2-b889-f7472fd26c7b',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T12:19:02.417Z',
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
    id: '01a20d7e-c7e0-7282-bfcc-c5d9deef280e',
    claimId: '01a20d7e-c6ff-70e3-bb15-9baded4ac3af',
    state: 'approved',
    round: 1,
    version: 14,
    submittedAt: '2026-11-24T12:19:02.239Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:19:02.267Z',
    stepDueAt: '2026-11-25T12:19:02.431Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:19:02.253Z',
    assigneeId: '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa',
    editorId: '01a20d7e-c2d5-77d2-b889-f7472fd26c7b',
    signedAt: '2026-11-24T12:19:02.417Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d7e-c6f4-75a7-bbc4-5ea3f7d53de4',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d7e-c2ba-7511-9a01-bbfa591e9437', '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa',
      savedAt: '2026-11-24T12:19:02.329Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa',
      proposedAt: '2026-11-24T12:19:02.388Z',
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
        proposedBy: '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa',
        proposedAt: '2026-11-24T12:19:02.341Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20d7e-c2d5-77d2-b889-f7472fd26c7b',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T12:19:02.417Z',
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
    id: '01a20d7e-c7e0-7282-bfcc-c5d9deef280e',
    claimId: '01a20d7e-c6ff-70e3-bb15-9baded4ac3af',
    state: 'approved',
    round: 1,
    version: 15,
    submittedAt: '2026-11-24T12:19:02.239Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:19:02.267Z',
    stepDueAt: '2026-11-25T12:19:02.431Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    scheduledAt: '2100-01-01T06:00:00.000Z',
    scheduledBy: '01a20d7e-c2d5-77d2-b889-f7472fd26c7b',
    queuedAt: '2026-11-24T12:19:02.253Z',
    assigneeId: '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa',
    editorId: '01a20d7e-c2d5-77d2-b889-f7472fd26c7b',
    signedAt: '2026-11-24T12:19:02.417Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d7e-c6f4-75a7-bbc4-5ea3f7d53de4',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d7e-c2ba-7511-9a01-bbfa591e9437', '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa',
      savedAt: '2026-11-24T12:19:02.329Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa',
      proposedAt: '2026-11-24T12:19:02.388Z',
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
        proposedBy: '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa',
        proposedAt: '2026-11-24T12:19:02.341Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20d7e-c2d5-77d2-b889-f7472fd26c7b',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T12:19:02.417Z',
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
    id: '01a20d7e-c7e0-7282-bfcc-c5d9deef280e',
    claimId: '01a20d7e-c6ff-70e3-bb15-9baded4ac3af',
    state: 'published',
    round: 1,
    version: 16,
    submittedAt: '2026-11-24T12:19:02.239Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:19:02.267Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:19:02.253Z',
    assigneeId: '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa',
    editorId: '01a20d7e-c2d5-77d2-b889-f7472fd26c7b',
    signedAt: '2026-11-24T12:19:02.417Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d7e-c6f4-75a7-bbc4-5ea3f7d53de4',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d7e-c2ba-7511-9a01-bbfa591e9437', '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa',
      savedAt: '2026-11-24T12:19:02.329Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa',
      proposedAt: '2026-11-24T12:19:02.388Z',
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
        proposedBy: '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa',
        proposedAt: '2026-11-24T12:19:02.341Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20d7e-c2d5-77d2-b889-f7472fd26c7b',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T12:19:02.417Z',
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
    id: '01a20d7e-c7e0-7282-bfcc-c5d9deef280e',
    claimId: '01a20d7e-c6ff-70e3-bb15-9baded4ac3af',
    state: 'published',
    round: 1,
    version: 17,
    submittedAt: '2026-11-24T12:19:02.239Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:19:02.267Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:19:02.253Z',
    assigneeId: '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa',
    editorId: '01a20d7e-c2d5-77d2-b889-f7472fd26c7b',
    signedAt: '2026-11-24T12:19:02.417Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d7e-c6f4-75a7-bbc4-5ea3f7d53de4',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d7e-c2ba-7511-9a01-bbfa591e9437', '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa',
      savedAt: '2026-11-24T12:19:02.329Z',
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
      proposedBy: '01a20d7e-c2d5-77d2-b889-f7472fd26c7b',
      proposedAt: '2026-11-24T12:19:02.502Z',
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
        proposedBy: '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa',
        proposedAt: '2026-11-24T12:19:02.341Z',
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
        proposedBy: '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa',
        proposedAt: '2026-11-24T12:19:02.388Z',
        label: 'True',
        votes: [
          {
            memberId: '01a20d7e-c2d5-77d2-b889-f7472fd26c7b',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-24T12:19:02.417Z',
          },
        ],
      },
    ],
    votes: [
      {
        memberId: '01a20d7e-c2d5-77d2-b889-f7472fd26c7b',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T12:19:02.417Z',
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
    id: '01a20d7e-c7e0-7282-bfcc-c5d9deef280e',
    claimId: '01a20d7e-c6ff-70e3-bb15-9baded4ac3af',
    state: 'published',
    round: 1,
    version: 18,
    submittedAt: '2026-11-24T12:19:02.239Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:19:02.267Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    withdrawal: {
      at: '2026-11-24T12:19:02.530Z',
      by: '01a20d7e-c2d5-77d2-b889-f7472fd26c7b',
      reason: 'The picture is of another bridge.',
    },
    queuedAt: '2026-11-24T12:19:02.253Z',
    assigneeId: '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa',
    editorId: '01a20d7e-c2d5-77d2-b889-f7472fd26c7b',
    signedAt: '2026-11-24T12:19:02.417Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d7e-c6f4-75a7-bbc4-5ea3f7d53de4',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d7e-c2ba-7511-9a01-bbfa591e9437', '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa',
      savedAt: '2026-11-24T12:19:02.329Z',
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
      proposedBy: '01a20d7e-c2d5-77d2-b889-f7472fd26c7b',
      proposedAt: '2026-11-24T12:19:02.502Z',
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
        proposedBy: '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa',
        proposedAt: '2026-11-24T12:19:02.341Z',
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
        proposedBy: '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa',
        proposedAt: '2026-11-24T12:19:02.388Z',
        label: 'True',
        votes: [
          {
            memberId: '01a20d7e-c2d5-77d2-b889-f7472fd26c7b',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-24T12:19:02.417Z',
          },
        ],
      },
    ],
    votes: [
      {
        memberId: '01a20d7e-c2d5-77d2-b889-f7472fd26c7b',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T12:19:02.417Z',
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
    id: '01a20d7e-c7e0-7282-bfcc-c5d9deef280e',
    claimId: '01a20d7e-c6ff-70e3-bb15-9baded4ac3af',
    state: 'researching',
    round: 2,
    version: 19,
    submittedAt: '2026-11-24T12:19:02.239Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:19:02.267Z',
    stepDueAt: '2026-11-27T12:19:02.544Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:19:02.253Z',
    assigneeId: '01a20d7e-c2d5-77d2-b889-f7472fd26c7b',
    editorId: '01a20d7e-c2d5-77d2-b889-f7472fd26c7b',
    returned: {
      at: '2026-11-24T12:19:02.544Z',
      by: '01a20d7e-c2d5-77d2-b889-f7472fd26c7b',
      reason: 'reopened',
      comment: 'It is denied now.',
    },
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d7e-c6f4-75a7-bbc4-5ea3f7d53de4',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d7e-c2ba-7511-9a01-bbfa591e9437', '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa',
      savedAt: '2026-11-24T12:19:02.329Z',
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
      proposedBy: '01a20d7e-c2d5-77d2-b889-f7472fd26c7b',
      proposedAt: '2026-11-24T12:19:02.502Z',
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
        proposedBy: '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa',
        proposedAt: '2026-11-24T12:19:02.341Z',
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
        proposedBy: '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa',
        proposedAt: '2026-11-24T12:19:02.388Z',
        label: 'True',
        votes: [
          {
            memberId: '01a20d7e-c2d5-77d2-b889-f7472fd26c7b',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-24T12:19:02.417Z',
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
        id: '01a20d7e-c7e0-7282-bfcc-c5d9deef280e',
        claimId: '01a20d7e-c6ff-70e3-bb15-9baded4ac3af',
        state: 'researching',
        round: 2,
        version: 19,
        submittedAt: '2026-11-24T12:19:02.239Z',
        priority: 'urgent',
        dueAt: '2026-11-24T20:19:02.267Z',
        stepDueAt: '2026-11-27T12:19:02.544Z',
        policyVersion: 1,
        holds: [],
        openReplies: 0,
        queuedAt: '2026-11-24T12:19:02.253Z',
        assigneeId: '01a20d7e-c2d5-77d2-b889-f7472fd26c7b',
        editorId: '01a20d7e-c2d5-77d2-b889-f7472fd26c7b',
        returned: {
          at: '2026-11-24T12:19:02.544Z',
          by: '01a20d7e-c2d5-77d2-b889-f7472fd26c7b',
          reason: 'reopened',
          comment: 'It is denied now.',
        },
        claim: {
          topics: ['war'],
          wording: 'The bridge over the Tila was hit.',
          language: 'en',
          disputeId: '01a20d7e-c6f4-75a7-bbc4-5ea3f7d53de4',
          disputeState: 'uncontested',
        },
        contributors: ['01a20d7e-c2ba-7511-9a01-bbfa591e9437', '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa'],
        draft: {
          summary: 'A picture shows',
          savedBy: '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa',
          savedAt: '2026-11-24T12:19:02.329Z',
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
          proposedBy: '01a20d7e-c2d5-77d2-b889-f7472fd26c7b',
          proposedAt: '2026-11-24T12:19:02.502Z',
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
            proposedBy: '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa',
            proposedAt: '2026-11-24T12:19:02.341Z',
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
            proposedBy: '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa',
            proposedAt: '2026-11-24T12:19:02.388Z',
            label: 'True',
            votes: [
              {
                memberId: '01a20d7e-c2d5-77d2-b889-f7472fd26c7b',
                approve: true,
                rating: 'true',
                rationale: 'It bears it.',
                votedAt: '2026-11-24T12:19:02.417Z',
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
    nextCursor: 'W1siMDFhMjBkN2UtYzdlMC03MjgyLWJmY2MtYzVkOWRlZWYyODBlIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/reviews/{id}': {
    id: '01a20d7e-c7e0-7282-bfcc-c5d9deef280e',
    claimId: '01a20d7e-c6ff-70e3-bb15-9baded4ac3af',
    state: 'researching',
    round: 2,
    version: 19,
    submittedAt: '2026-11-24T12:19:02.239Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:19:02.267Z',
    stepDueAt: '2026-11-27T12:19:02.544Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:19:02.253Z',
    assigneeId: '01a20d7e-c2d5-77d2-b889-f7472fd26c7b',
    editorId: '01a20d7e-c2d5-77d2-b889-f7472fd26c7b',
    returned: {
      at: '2026-11-24T12:19:02.544Z',
      by: '01a20d7e-c2d5-77d2-b889-f7472fd26c7b',
      reason: 'reopened',
      comment: 'It is denied now.',
    },
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d7e-c6f4-75a7-bbc4-5ea3f7d53de4',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d7e-c2ba-7511-9a01-bbfa591e9437', '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa',
      savedAt: '2026-11-24T12:19:02.329Z',
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
      proposedBy: '01a20d7e-c2d5-77d2-b889-f7472fd26c7b',
      proposedAt: '2026-11-24T12:19:02.502Z',
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
        proposedBy: '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa',
        proposedAt: '2026-11-24T12:19:02.341Z',
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
        proposedBy: '01a20d7e-c2d1-7333-8bc3-5a27d0f2cafa',
        proposedAt: '2026-11-24T12:19:02.388Z',
        label: 'True',
        votes: [
          {
            memberId: '01a20d7e-c2d5-77d2-b889-f7472fd26c7b',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-24T12:19:02.417Z',
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
        id: '01a20d7e-c271-73a3-a596-3d66e44c9a96',
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
    id: '01a20d7e-c941-713d-a877-ee06b104c23e',
    claimId: '01a20d7e-c937-7511-a54d-552d7ce908ea',
    state: 'merged',
    round: 1,
    version: 2,
    submittedAt: '2026-11-24T12:19:02.593Z',
    policyVersion: 2,
    holds: [],
    openReplies: 0,
    mergedIntoId: '01a20d7e-c7e0-7282-bfcc-c5d9deef280e',
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
    id: '01a20d7e-c932-76bd-839a-4f948a517ad8',
    claimId: '01a20d7e-c70d-7437-ad22-85c2c23a92c1',
    state: 'declined',
    round: 1,
    version: 2,
    submittedAt: '2026-11-24T12:19:02.577Z',
    policyVersion: 2,
    holds: [],
    openReplies: 0,
    declineReason: 'opinion',
    claim: {
      topics: [],
      wording: 'The bridge is whole.',
      language: 'en',
      disputeId: '01a20d7e-c6f4-75a7-bbc4-5ea3f7d53de4',
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
    id: '01a20d7e-c70d-7437-ad22-85c2c23a92c1',
    wording: 'The bridge is whole.',
    language: 'en',
    topics: [],
    addressesIds: [],
    disputeId: '01a20d7e-c6f4-75a7-bbc4-5ea3f7d53de4',
    disputeState: 'no_position',
    review: {
      id: '01a20d7e-c932-76bd-839a-4f948a517ad8',
      state: 'declined',
    },
    version: 2,
    voidedAt: '2026-11-24T12:19:02.617Z',
    voidReason: 'Recorded twice',
    createdAt: '2026-11-24T12:19:02.029Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge is whole.',
        recordedAt: '2026-11-24T12:19:02.029Z',
      },
    ],
  },
  'get /api/v1/desks/{desk}/events': {
    data: [
      {
        seq: 218,
        type: 'claim.voided',
        subject: {
          kind: 'claim',
          id: '01a20d7e-c70d-7437-ad22-85c2c23a92c1',
        },
        actor: {
          id: '01a20d7e-c2b5-721a-b2b5-0afc22808440',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T12:19:02.617Z',
        payload: {
          reason: 'Recorded twice',
          disputeIds: ['01a20d7e-c6f4-75a7-bbc4-5ea3f7d53de4'],
        },
      },
      {
        seq: 217,
        type: 'review.declined',
        subject: {
          kind: 'review',
          id: '01a20d7e-c932-76bd-839a-4f948a517ad8',
        },
        reviewId: '01a20d7e-c932-76bd-839a-4f948a517ad8',
        actor: {
          id: '01a20d7e-c2bd-769a-9c4d-346c518c479a',
          name: 'Edith Lang',
        },
        at: '2026-11-24T12:19:02.611Z',
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
    nextCursor: 'W1syMTddLCJbXSJd',
  },
  'post /api/v1/desks/{desk}/imports': {
    id: '01a20d7e-c334-72b9-bd9e-80e25e1cdc6e',
    kind: 'case',
    state: 'done',
    createdAt: '2026-11-24T12:19:00.964Z',
    created: {
      claims: {
        fell: '01a20d7e-c2fc-76a4-b202-a9e5aba708ba',
        debris: '01a20d7e-c309-77d0-be7a-1caf32faafa6',
        outside: '01a20d7e-c311-73f6-afa8-ffe3882e542a',
        russian: '01a20d7e-c30d-72c3-ba43-e9cf7797ecc6',
        detonated: '01a20d7e-c304-76ef-bbfe-9501dfc873ec',
      },
      sources: {
        kuleba: '01a20d7e-c2ef-70bf-9515-b633b6f9680d',
        'ro-mfa': '01a20d7e-c2ed-70ab-87e4-2d5a45cea43d',
        'ro-mod': '01a20d7e-c2ec-7302-85a6-4d6359fabac1',
        russia: '01a20d7e-c2e9-7213-b2a9-28713434a3bd',
        tilvar: '01a20d7e-c2f1-714f-8294-502193c4408e',
        'ua-mfa': '01a20d7e-c2eb-755c-8f39-748480b85442',
        romania: '01a20d7e-c2e8-7612-94d1-d1c9904acab3',
        ukraine: '01a20d7e-c2e7-7319-af36-2d46f20f3093',
        iohannis: '01a20d7e-c2f0-718f-82aa-5cf85d1fd9e4',
        odobescu: '01a20d7e-c2ef-70bf-9515-bbe427762be7',
        nikolenko: '01a20d7e-c2ee-7742-ac16-e18aebafe556',
        'ua-border': '01a20d7e-c2ea-751a-bc3b-b6ab77fd9914',
      },
      statements: {
        s0: '01a20d7e-c31e-7425-8f50-7100d2af4513',
        s1: '01a20d7e-c31e-7425-8f50-77f1bad4a2f7',
        s2: '01a20d7e-c31e-7425-8f50-79957ad959ed',
        s3: '01a20d7e-c31e-7425-8f50-7f06029d9508',
        s4: '01a20d7e-c31e-7425-8f50-821cccc2326e',
        s5: '01a20d7e-c31e-7425-8f50-87c69a08f53d',
        s6: '01a20d7e-c31e-7425-8f50-8a8989aa106b',
        s7: '01a20d7e-c31e-7425-8f50-8c085054646c',
      },
    },
    ignored: [],
    disputeId: '01a20d7e-c2e6-73af-aa89-dc2e8a7b0e1a',
  },
  'get /api/v1/desks/{desk}/imports/{id}': {
    id: '01a20d7e-c334-72b9-bd9e-80e25e1cdc6e',
    kind: 'case',
    state: 'done',
    createdAt: '2026-11-24T12:19:00.964Z',
    created: {
      claims: {
        fell: '01a20d7e-c2fc-76a4-b202-a9e5aba708ba',
        debris: '01a20d7e-c309-77d0-be7a-1caf32faafa6',
        outside: '01a20d7e-c311-73f6-afa8-ffe3882e542a',
        russian: '01a20d7e-c30d-72c3-ba43-e9cf7797ecc6',
        detonated: '01a20d7e-c304-76ef-bbfe-9501dfc873ec',
      },
      sources: {
        kuleba: '01a20d7e-c2ef-70bf-9515-b633b6f9680d',
        'ro-mfa': '01a20d7e-c2ed-70ab-87e4-2d5a45cea43d',
        'ro-mod': '01a20d7e-c2ec-7302-85a6-4d6359fabac1',
        russia: '01a20d7e-c2e9-7213-b2a9-28713434a3bd',
        tilvar: '01a20d7e-c2f1-714f-8294-502193c4408e',
        'ua-mfa': '01a20d7e-c2eb-755c-8f39-748480b85442',
        romania: '01a20d7e-c2e8-7612-94d1-d1c9904acab3',
        ukraine: '01a20d7e-c2e7-7319-af36-2d46f20f3093',
        iohannis: '01a20d7e-c2f0-718f-82aa-5cf85d1fd9e4',
        odobescu: '01a20d7e-c2ef-70bf-9515-bbe427762be7',
        nikolenko: '01a20d7e-c2ee-7742-ac16-e18aebafe556',
        'ua-border': '01a20d7e-c2ea-751a-bc3b-b6ab77fd9914',
      },
      statements: {
        s0: '01a20d7e-c31e-7425-8f50-7100d2af4513',
        s1: '01a20d7e-c31e-7425-8f50-77f1bad4a2f7',
        s2: '01a20d7e-c31e-7425-8f50-79957ad959ed',
        s3: '01a20d7e-c31e-7425-8f50-7f06029d9508',
        s4: '01a20d7e-c31e-7425-8f50-821cccc2326e',
        s5: '01a20d7e-c31e-7425-8f50-87c69a08f53d',
        s6: '01a20d7e-c31e-7425-8f50-8a8989aa106b',
        s7: '01a20d7e-c31e-7425-8f50-8c085054646c',
      },
    },
    ignored: [],
    disputeId: '01a20d7e-c2e6-73af-aa89-dc2e8a7b0e1a',
  },
  'post /api/v1/session/tokens': {
    id: '01a20d7e-c975-7598-a963-7b8e5cca3ac0',
    name: 'nightly export',
    createdAt: '2026-11-24T12:19:02.645Z',
    expiresAt: '2027-02-22T12:19:02.645Z',
    secret: 'cct_shown_this_once',
  },
  'get /api/v1/session/tokens': {
    data: [
      {
        id: '01a20d7e-c975-7598-a963-7b8e5cca3ac0',
        name: 'nightly export',
        createdAt: '2026-11-24T12:19:02.645Z',
        expiresAt: '2027-02-22T12:19:02.645Z',
      },
    ],
  },
};
