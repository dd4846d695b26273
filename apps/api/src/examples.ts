/** Answers of the API, by method and path: made by `npm run examples` from the demo desk, and compared by a test. */
export const EXAMPLES: Readonly<Record<string, unknown>> = {
  'get /api/v1/session': {
    user: {
      id: '01a20d8d-1c7d-70b1-bc19-6097c01e91e1',
      email: 'checker@demo.example',
      name: 'Chidi Okafor',
    },
    desks: [
      {
        id: '01a20d8d-1c08-7569-8ec5-7aa8cd06c4a5',
        slug: 'demo',
        name: 'Demo desk',
        memberId: '01a20d8d-1c7f-704b-9bcc-c8329182762a',
        roles: ['fact_checker'],
      },
    ],
  },
  'post /api/v1/session': {
    user: {
      id: '01a20d8d-1c7d-70b1-bc19-6097c01e91e1',
      email: 'checker@demo.example',
      name: 'Chidi Okafor',
    },
    desks: [
      {
        id: '01a20d8d-1c08-7569-8ec5-7aa8cd06c4a5',
        slug: 'demo',
        name: 'Demo desk',
        memberId: '01a20d8d-1c7f-704b-9bcc-c8329182762a',
        roles: ['fact_checker'],
      },
    ],
  },
  'get /api/v1/desks/{desk}/members': {
    data: [
      {
        id: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
        userId: '01a20d8d-1c25-73ce-8520-a3a13a718df5',
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
        id: '01a20d8d-1c40-73b6-b8bd-b6ee0bab3623',
        userId: '01a20d8d-1c3d-7122-ac10-cae46c761414',
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
    id: '01a20d8d-1c5b-761f-b718-487d9e65a429',
    userId: '01a20d8d-1c59-7489-8d49-e0c7a0c4aaa3',
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
    deputyId: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
    optOuts: {
      topics: ['torture'],
      media: ['video'],
    },
  },
  'get /api/v1/desks/{desk}/members/{id}': {
    id: '01a20d8d-1c5b-761f-b718-487d9e65a429',
    userId: '01a20d8d-1c59-7489-8d49-e0c7a0c4aaa3',
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
    deputyId: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
    optOuts: {
      topics: ['torture'],
      media: ['video'],
    },
  },
  'post /api/v1/desks/{desk}/members/{id}/absences': {
    id: '01a20d8d-20de-72c2-b6f0-10abf7b4d4b9',
    memberId: '01a20d8d-1c5b-761f-b718-487d9e65a429',
    kind: 'away',
    startsAt: '2031-07-07T00:00:00.000Z',
    endsAt: '2031-07-21T00:00:00.000Z',
    note: 'Summer holidays',
    createdAt: '2026-11-24T12:34:42.525Z',
  },
  'get /api/v1/desks/{desk}/members/{id}/absences': {
    data: [
      {
        id: '01a20d8d-20de-72c2-b6f0-10abf7b4d4b9',
        memberId: '01a20d8d-1c5b-761f-b718-487d9e65a429',
        kind: 'away',
        startsAt: '2031-07-07T00:00:00.000Z',
        endsAt: '2031-07-21T00:00:00.000Z',
        note: 'Summer holidays',
        createdAt: '2026-11-24T12:34:42.525Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/members/{id}/conflicts': {
    id: '01a20d8d-20e9-7671-b2dc-38186ab1f263',
    memberId: '01a20d8d-1c5b-761f-b718-487d9e65a429',
    kind: 'topic',
    topic: 'shipping',
    reason: 'Holds shares in a shipping company.',
    createdAt: '2026-11-24T12:34:42.536Z',
  },
  'get /api/v1/desks/{desk}/members/{id}/conflicts': {
    data: [
      {
        id: '01a20d8d-20e9-7671-b2dc-38186ab1f263',
        memberId: '01a20d8d-1c5b-761f-b718-487d9e65a429',
        kind: 'topic',
        topic: 'shipping',
        reason: 'Holds shares in a shipping company.',
        createdAt: '2026-11-24T12:34:42.536Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/sources': {
    id: '01a20d8d-20f3-77bf-95a4-8ed7f8390f3d',
    kind: 'institution',
    name: 'Ministry of National Defence of Romania',
    aliases: [],
    country: 'RO',
    version: 1,
    createdAt: '2026-11-24T12:34:42.547Z',
  },
  'get /api/v1/desks/{desk}/sources': {
    data: [
      {
        id: '01a20d8d-1cf2-71ce-ba3a-4d50c7ac9ac2',
        kind: 'person',
        name: 'Adrienne Watson',
        aliases: [],
        version: 1,
        createdAt: '2026-11-24T12:34:41.522Z',
      },
    ],
    nextCursor: 'W1siQWRyaWVubmUgV2F0c29uIiwiMDFhMjBkOGQtMWNmMi03MWNlLWJhM2EtNGQ1MGM3YWM5YWMyIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/sources/{id}': {
    id: '01a20d8d-20f3-77bf-95a4-8ed7f8390f3d',
    kind: 'institution',
    name: 'Ministry of National Defence of Romania',
    aliases: [],
    country: 'RO',
    version: 1,
    createdAt: '2026-11-24T12:34:42.547Z',
  },
  'patch /api/v1/desks/{desk}/sources/{id}': {
    id: '01a20d8d-20f3-77bf-95a4-8ed7f8390f3d',
    kind: 'institution',
    name: 'Ministry of National Defence of Romania',
    aliases: [],
    country: 'RO',
    version: 2,
    createdAt: '2026-11-24T12:34:42.547Z',
  },
  'post /api/v1/desks/{desk}/sources/{id}/tenures': {
    id: '01a20d8d-210b-73ed-a892-e85914bea77c',
    personId: '01a20d8d-20f9-73b6-b173-4b95b47bb428',
    office: 'Minister',
    institutionId: '01a20d8d-20f3-77bf-95a4-8ed7f8390f3d',
    speaksForId: '01a20d8d-20f3-77bf-95a4-8ed7f8390f3d',
    from: '2022-11-01T00:00:00.000Z',
  },
  'get /api/v1/desks/{desk}/sources/{id}/tenures': {
    data: [
      {
        id: '01a20d8d-210b-73ed-a892-e85914bea77c',
        personId: '01a20d8d-20f9-73b6-b173-4b95b47bb428',
        office: 'Minister',
        institutionId: '01a20d8d-20f3-77bf-95a4-8ed7f8390f3d',
        speaksForId: '01a20d8d-20f3-77bf-95a4-8ed7f8390f3d',
        from: '2022-11-01T00:00:00.000Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/sources/{id}/merge': {
    id: '01a20d8d-20f3-77bf-95a4-8ed7f8390f3d',
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
    createdAt: '2026-11-24T12:34:42.547Z',
  },
  'post /api/v1/desks/{desk}/disputes': {
    id: '01a20d8d-2127-77db-9462-09b305a7907e',
    question: 'Was the bridge hit?',
    language: 'en',
    headline: 'no_position',
    version: 1,
    createdAt: '2026-11-24T12:34:42.599Z',
  },
  'patch /api/v1/desks/{desk}/disputes/{id}': {
    id: '01a20d8d-2127-77db-9462-09b305a7907e',
    question: 'Was the bridge over the Tila hit?',
    language: 'en',
    headline: 'no_position',
    version: 2,
    createdAt: '2026-11-24T12:34:42.599Z',
  },
  'post /api/v1/desks/{desk}/claims': {
    id: '01a20d8d-2131-70dc-91a7-ff3cb6d3abdc',
    wording: 'The bridge was hit.',
    language: 'en',
    topics: ['war'],
    addressesIds: ['01a20d8d-20f3-77bf-95a4-8ed7f8390f3d'],
    disputeId: '01a20d8d-2127-77db-9462-09b305a7907e',
    disputeState: 'no_position',
    version: 1,
    createdAt: '2026-11-24T12:34:42.609Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge was hit.',
        recordedAt: '2026-11-24T12:34:42.609Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claims/{id}/links': {
    id: '01a20d8d-2150-71d4-99e1-d14de65bc309',
    kind: 'contradicts',
    fromId: '01a20d8d-2142-7266-9df2-5152859d3dcc',
    toId: '01a20d8d-2131-70dc-91a7-ff3cb6d3abdc',
    status: 'suggested',
    version: 1,
    recordedAt: '2026-11-24T12:34:42.640Z',
  },
  'post /api/v1/desks/{desk}/claim-links/{id}/confirm': {
    id: '01a20d8d-2150-71d4-99e1-d14de65bc309',
    kind: 'contradicts',
    fromId: '01a20d8d-2142-7266-9df2-5152859d3dcc',
    toId: '01a20d8d-2131-70dc-91a7-ff3cb6d3abdc',
    status: 'confirmed',
    version: 2,
    recordedAt: '2026-11-24T12:34:42.640Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/links': {
    data: [
      {
        id: '01a20d8d-2150-71d4-99e1-d14de65bc309',
        kind: 'contradicts',
        fromId: '01a20d8d-2142-7266-9df2-5152859d3dcc',
        toId: '01a20d8d-2131-70dc-91a7-ff3cb6d3abdc',
        status: 'confirmed',
        version: 2,
        recordedAt: '2026-11-24T12:34:42.640Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claim-links/{id}/dismiss': {
    id: '01a20d8d-2150-71d4-99e1-d14de65bc309',
    kind: 'contradicts',
    fromId: '01a20d8d-2142-7266-9df2-5152859d3dcc',
    toId: '01a20d8d-2131-70dc-91a7-ff3cb6d3abdc',
    status: 'dismissed',
    dismissedAs: 'different_time',
    version: 3,
    recordedAt: '2026-11-24T12:34:42.640Z',
  },
  'post /api/v1/desks/{desk}/claim-links/{id}/void': {
    id: '01a20d8d-2150-71d4-99e1-d14de65bc309',
    kind: 'contradicts',
    fromId: '01a20d8d-2142-7266-9df2-5152859d3dcc',
    toId: '01a20d8d-2131-70dc-91a7-ff3cb6d3abdc',
    status: 'dismissed',
    dismissedAs: 'different_time',
    version: 4,
    voidedAt: '2026-11-24T12:34:42.679Z',
    voidReason: 'Made by mistake',
    recordedAt: '2026-11-24T12:34:42.640Z',
  },
  'patch /api/v1/desks/{desk}/claims/{id}': {
    id: '01a20d8d-2131-70dc-91a7-ff3cb6d3abdc',
    wording: 'The bridge over the Tila was hit.',
    language: 'en',
    topics: ['war'],
    addressesIds: ['01a20d8d-20f3-77bf-95a4-8ed7f8390f3d'],
    disputeId: '01a20d8d-2127-77db-9462-09b305a7907e',
    disputeState: 'no_position',
    version: 2,
    createdAt: '2026-11-24T12:34:42.609Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge was hit.',
        recordedAt: '2026-11-24T12:34:42.609Z',
      },
      {
        version: 2,
        wording: 'The bridge over the Tila was hit.',
        recordedAt: '2026-11-24T12:34:42.688Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/statements': {
    id: '01a20d8d-218a-72ab-a7b8-f38211098164',
    speakerId: '01a20d8d-20f3-77bf-95a4-8ed7f8390f3d',
    capacity: 'official',
    principalId: '01a20d8d-20f3-77bf-95a4-8ed7f8390f3d',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    stances: [
      {
        claimId: '01a20d8d-2131-70dc-91a7-ff3cb6d3abdc',
        stance: 'asserts',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-24T12:34:42.698Z',
    version: 1,
    earlier: [],
  },
  'patch /api/v1/desks/{desk}/statements/{id}': {
    id: '01a20d8d-218a-72ab-a7b8-f38211098164',
    speakerId: '01a20d8d-20f3-77bf-95a4-8ed7f8390f3d',
    capacity: 'official',
    principalId: '01a20d8d-20f3-77bf-95a4-8ed7f8390f3d',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    locator: 'minute 3',
    stances: [
      {
        claimId: '01a20d8d-2131-70dc-91a7-ff3cb6d3abdc',
        stance: 'asserts',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-24T12:34:42.735Z',
    version: 2,
    reason: 'Found the place',
    earlier: [
      {
        id: '01a20d8d-218a-72ab-a7b8-f38211098164',
        speakerId: '01a20d8d-20f3-77bf-95a4-8ed7f8390f3d',
        capacity: 'official',
        principalId: '01a20d8d-20f3-77bf-95a4-8ed7f8390f3d',
        paraphrase: 'Speaks of the bridge.',
        utteredAt: '2023-09-04T10:00:00.000Z',
        precision: 'minute',
        stances: [
          {
            claimId: '01a20d8d-2131-70dc-91a7-ff3cb6d3abdc',
            stance: 'asserts',
            hedge: 'none',
            basis: 'none',
          },
        ],
        recordedAt: '2026-11-24T12:34:42.698Z',
        version: 1,
      },
    ],
  },
  'get /api/v1/desks/{desk}/statements': {
    data: [
      {
        id: '01a20d8d-2199-75b2-9e4c-84456cf8c982',
        speakerId: '01a20d8d-20f9-73b6-b173-4b95b47bb428',
        capacity: 'official',
        principalId: '01a20d8d-20f3-77bf-95a4-8ed7f8390f3d',
        paraphrase: 'Speaks of the bridge.',
        utteredAt: '2023-09-04T10:00:00.000Z',
        precision: 'minute',
        stances: [
          {
            claimId: '01a20d8d-2131-70dc-91a7-ff3cb6d3abdc',
            stance: 'denies',
            hedge: 'none',
            basis: 'none',
          },
        ],
        recordedAt: '2026-11-24T12:34:42.713Z',
        version: 1,
      },
    ],
    nextCursor: 'W1siMDFhMjBkOGQtMjE5OS03NWIyLTllNGMtODQ0NTZjZjhjOTgyIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/statements/{id}': {
    id: '01a20d8d-218a-72ab-a7b8-f38211098164',
    speakerId: '01a20d8d-20f3-77bf-95a4-8ed7f8390f3d',
    capacity: 'official',
    principalId: '01a20d8d-20f3-77bf-95a4-8ed7f8390f3d',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    locator: 'minute 3',
    stances: [
      {
        claimId: '01a20d8d-2131-70dc-91a7-ff3cb6d3abdc',
        stance: 'asserts',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-24T12:34:42.735Z',
    version: 2,
    reason: 'Found the place',
    earlier: [
      {
        id: '01a20d8d-218a-72ab-a7b8-f38211098164',
        speakerId: '01a20d8d-20f3-77bf-95a4-8ed7f8390f3d',
        capacity: 'official',
        principalId: '01a20d8d-20f3-77bf-95a4-8ed7f8390f3d',
        paraphrase: 'Speaks of the bridge.',
        utteredAt: '2023-09-04T10:00:00.000Z',
        precision: 'minute',
        stances: [
          {
            claimId: '01a20d8d-2131-70dc-91a7-ff3cb6d3abdc',
            stance: 'asserts',
            hedge: 'none',
            basis: 'none',
          },
        ],
        recordedAt: '2026-11-24T12:34:42.698Z',
        version: 1,
      },
    ],
  },
  'post /api/v1/desks/{desk}/statements/{id}/links': {
    id: '01a20d8d-21ce-74bf-bb14-34e9e7c76d8d',
    kind: 'responds_to',
    fromId: '01a20d8d-2199-75b2-9e4c-84456cf8c982',
    toId: '01a20d8d-218a-72ab-a7b8-f38211098164',
    recordedAt: '2026-11-24T12:34:42.765Z',
  },
  'get /api/v1/desks/{desk}/statements/{id}/links': {
    data: [
      {
        id: '01a20d8d-21ce-74bf-bb14-34e9e7c76d8d',
        kind: 'responds_to',
        fromId: '01a20d8d-2199-75b2-9e4c-84456cf8c982',
        toId: '01a20d8d-218a-72ab-a7b8-f38211098164',
        recordedAt: '2026-11-24T12:34:42.765Z',
      },
    ],
  },
  'get /api/v1/desks/{desk}/claims': {
    data: [
      {
        id: '01a20d8d-2142-7266-9df2-5152859d3dcc',
        wording: 'The bridge is whole.',
        language: 'en',
        topics: [],
        addressesIds: [],
        disputeId: '01a20d8d-2127-77db-9462-09b305a7907e',
        disputeState: 'no_position',
        version: 1,
        createdAt: '2026-11-24T12:34:42.625Z',
      },
    ],
    nextCursor: 'W1siMDFhMjBkOGQtMjE0Mi03MjY2LTlkZjItNTE1Mjg1OWQzZGNjIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/claims/{id}': {
    id: '01a20d8d-2131-70dc-91a7-ff3cb6d3abdc',
    wording: 'The bridge over the Tila was hit.',
    language: 'en',
    topics: ['war'],
    addressesIds: ['01a20d8d-20f3-77bf-95a4-8ed7f8390f3d'],
    disputeId: '01a20d8d-2127-77db-9462-09b305a7907e',
    disputeState: 'split',
    version: 2,
    createdAt: '2026-11-24T12:34:42.609Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge was hit.',
        recordedAt: '2026-11-24T12:34:42.609Z',
      },
      {
        version: 2,
        wording: 'The bridge over the Tila was hit.',
        recordedAt: '2026-11-24T12:34:42.688Z',
      },
    ],
  },
  'get /api/v1/desks/{desk}/disputes': {
    data: [
      {
        id: '01a20d8d-2127-77db-9462-09b305a7907e',
        question: 'Was the bridge over the Tila hit?',
        language: 'en',
        headline: 'split',
        version: 2,
        createdAt: '2026-11-24T12:34:42.599Z',
      },
    ],
    nextCursor: 'W1siMDFhMjBkOGQtMjEyNy03N2RiLTk0NjItMDliMzA1YTc5MDdlIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/disputes/{id}': {
    id: '01a20d8d-2127-77db-9462-09b305a7907e',
    question: 'Was the bridge over the Tila hit?',
    language: 'en',
    headline: 'split',
    version: 2,
    createdAt: '2026-11-24T12:34:42.599Z',
    label: 'Split: one side contradicts itself',
    asOf: '2026-11-24T12:34:42.789Z',
    knownAt: '2026-11-24T12:34:42.789Z',
    claims: [
      {
        id: '01a20d8d-2131-70dc-91a7-ff3cb6d3abdc',
        wording: 'The bridge over the Tila was hit.',
        label: 'Split: one side contradicts itself',
        state: 'split',
        because: ['01a20d8d-218a-72ab-a7b8-f38211098164', '01a20d8d-2199-75b2-9e4c-84456cf8c982'],
        origins: 1,
        outlets: 0,
        positions: [
          {
            principalId: '01a20d8d-20f3-77bf-95a4-8ed7f8390f3d',
            position: 'split',
            because: ['01a20d8d-218a-72ab-a7b8-f38211098164', '01a20d8d-2199-75b2-9e4c-84456cf8c982'],
            voices: [
              {
                speakerId: '01a20d8d-20f9-73b6-b173-4b95b47bb428',
                statementId: '01a20d8d-2199-75b2-9e4c-84456cf8c982',
                stance: 'denies',
                utteredAt: '2023-09-04T10:00:00.000Z',
              },
              {
                speakerId: '01a20d8d-20f3-77bf-95a4-8ed7f8390f3d',
                statementId: '01a20d8d-218a-72ab-a7b8-f38211098164',
                stance: 'asserts',
                utteredAt: '2023-09-04T10:00:00.000Z',
              },
            ],
          },
        ],
      },
      {
        id: '01a20d8d-2142-7266-9df2-5152859d3dcc',
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
        statementId: '01a20d8d-218a-72ab-a7b8-f38211098164',
        speakerId: '01a20d8d-20f3-77bf-95a4-8ed7f8390f3d',
        principalId: '01a20d8d-20f3-77bf-95a4-8ed7f8390f3d',
        stances: [
          {
            claimId: '01a20d8d-2131-70dc-91a7-ff3cb6d3abdc',
            stance: 'asserts',
            hedge: 'none',
            basis: 'none',
          },
        ],
      },
      {
        at: '2023-09-04T10:00:00.000Z',
        statementId: '01a20d8d-2199-75b2-9e4c-84456cf8c982',
        speakerId: '01a20d8d-20f9-73b6-b173-4b95b47bb428',
        principalId: '01a20d8d-20f3-77bf-95a4-8ed7f8390f3d',
        stances: [
          {
            claimId: '01a20d8d-2131-70dc-91a7-ff3cb6d3abdc',
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
        claimId: '01a20d8d-2131-70dc-91a7-ff3cb6d3abdc',
        principalId: '01a20d8d-20f3-77bf-95a4-8ed7f8390f3d',
        at: '2023-09-05T10:00:00.000Z',
        statementId: '01a20d8d-21ec-74cd-90ba-4a339ac25375',
        from: 'split',
        to: 'asserts',
        kind: 'hardens',
      },
    ],
  },
  'post /api/v1/desks/{desk}/statements/{id}/void': {
    id: '01a20d8d-2199-75b2-9e4c-84456cf8c982',
    speakerId: '01a20d8d-20f9-73b6-b173-4b95b47bb428',
    capacity: 'official',
    principalId: '01a20d8d-20f3-77bf-95a4-8ed7f8390f3d',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    stances: [
      {
        claimId: '01a20d8d-2131-70dc-91a7-ff3cb6d3abdc',
        stance: 'denies',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-24T12:34:42.713Z',
    version: 1,
    voidedAt: '2026-11-24T12:34:42.815Z',
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
    id: '01a20d8d-220c-7570-89b1-c27bc74ff1e8',
    claimId: '01a20d8d-2131-70dc-91a7-ff3cb6d3abdc',
    recordedAt: '2026-11-24T12:34:42.827Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/evidence': {
    data: [
      {
        id: '01a20d8d-220c-7570-89b1-c27bc74ff1e8',
        claimId: '01a20d8d-2131-70dc-91a7-ff3cb6d3abdc',
        title: 'Picture',
        kind: 'observation',
        note: 'Two spans are down.',
        direction: 'supports',
        reliability: 'B',
        credibility: 2,
        recordedAt: '2026-11-24T12:34:42.827Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claims/{id}/searches': {
    place: 'Satellite images of the week',
    words: 'Tila bridge',
    found: false,
    id: '01a20d8d-2215-7343-8921-c7a384977595',
    claimId: '01a20d8d-2131-70dc-91a7-ff3cb6d3abdc',
    searchedAt: '2026-11-24T12:34:42.837Z',
    recordedAt: '2026-11-24T12:34:42.837Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/searches': {
    data: [
      {
        id: '01a20d8d-2215-7343-8921-c7a384977595',
        claimId: '01a20d8d-2131-70dc-91a7-ff3cb6d3abdc',
        place: 'Satellite images of the week',
        words: 'Tila bridge',
        found: false,
        searchedAt: '2026-11-24T12:34:42.837Z',
        recordedAt: '2026-11-24T12:34:42.837Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claims/{id}/reply-requests': {
    id: '01a20d8d-221f-732f-86b7-3669fcf10956',
    claimId: '01a20d8d-2131-70dc-91a7-ff3cb6d3abdc',
    sourceId: '01a20d8d-20f3-77bf-95a4-8ed7f8390f3d',
    channel: 'press_office',
    question: 'Was the bridge hit?',
    sentAt: '2026-11-24T12:34:42.845Z',
    dueAt: '2026-11-25T12:34:42.845Z',
    outcome: 'awaiting',
    version: 1,
    recordedAt: '2026-11-24T12:34:42.845Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/reply-requests': {
    data: [
      {
        id: '01a20d8d-221f-732f-86b7-3669fcf10956',
        claimId: '01a20d8d-2131-70dc-91a7-ff3cb6d3abdc',
        sourceId: '01a20d8d-20f3-77bf-95a4-8ed7f8390f3d',
        channel: 'press_office',
        question: 'Was the bridge hit?',
        sentAt: '2026-11-24T12:34:42.845Z',
        dueAt: '2026-11-25T12:34:42.845Z',
        outcome: 'awaiting',
        version: 1,
        recordedAt: '2026-11-24T12:34:42.845Z',
      },
    ],
  },
  'get /api/v1/desks/{desk}/reply-requests/{id}': {
    id: '01a20d8d-221f-732f-86b7-3669fcf10956',
    claimId: '01a20d8d-2131-70dc-91a7-ff3cb6d3abdc',
    sourceId: '01a20d8d-20f3-77bf-95a4-8ed7f8390f3d',
    channel: 'press_office',
    question: 'Was the bridge hit?',
    sentAt: '2026-11-24T12:34:42.845Z',
    dueAt: '2026-11-25T12:34:42.845Z',
    outcome: 'awaiting',
    version: 1,
    recordedAt: '2026-11-24T12:34:42.845Z',
  },
  'patch /api/v1/desks/{desk}/reply-requests/{id}': {
    id: '01a20d8d-221f-732f-86b7-3669fcf10956',
    claimId: '01a20d8d-2131-70dc-91a7-ff3cb6d3abdc',
    sourceId: '01a20d8d-20f3-77bf-95a4-8ed7f8390f3d',
    channel: 'press_office',
    question: 'Was the bridge hit?',
    sentAt: '2026-11-24T12:34:42.845Z',
    dueAt: '2026-11-25T12:34:42.845Z',
    outcome: 'declined',
    closedAt: '2026-11-24T12:34:42.864Z',
    version: 2,
    recordedAt: '2026-11-24T12:34:42.845Z',
  },
  'post /api/v1/desks/{desk}/claims/{id}/review': {
    id: '01a20d8d-2236-7485-8db6-0a20dd317d4b',
    claimId: '01a20d8d-2131-70dc-91a7-ff3cb6d3abdc',
    state: 'inbox',
    round: 1,
    version: 1,
    submittedAt: '2026-11-24T12:34:42.869Z',
    stepDueAt: '2026-11-25T12:34:42.869Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d8d-2127-77db-9462-09b305a7907e',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d8d-1c7f-704b-9bcc-c8329182762a'],
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
    id: '01a20d8d-2236-7485-8db6-0a20dd317d4b',
    claimId: '01a20d8d-2131-70dc-91a7-ff3cb6d3abdc',
    state: 'queued',
    round: 1,
    version: 2,
    submittedAt: '2026-11-24T12:34:42.869Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:34:42.884Z',
    stepDueAt: '2026-11-27T12:34:42.884Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:34:42.884Z',
    editorId: '01a20d8d-1c72-722c-a640-379d8beb7119',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d8d-2127-77db-9462-09b305a7907e',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d8d-1c7f-704b-9bcc-c8329182762a'],
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
        id: '01a20d8d-2236-7485-8db6-0a20dd317d4b',
        claimId: '01a20d8d-2131-70dc-91a7-ff3cb6d3abdc',
        state: 'queued',
        round: 1,
        version: 2,
        submittedAt: '2026-11-24T12:34:42.869Z',
        priority: 'urgent',
        dueAt: '2026-11-24T20:34:42.884Z',
        stepDueAt: '2026-11-27T12:34:42.884Z',
        policyVersion: 1,
        holds: [],
        openReplies: 0,
        queuedAt: '2026-11-24T12:34:42.884Z',
        editorId: '01a20d8d-1c72-722c-a640-379d8beb7119',
        claim: {
          topics: ['war'],
          wording: 'The bridge over the Tila was hit.',
          language: 'en',
          disputeId: '01a20d8d-2127-77db-9462-09b305a7907e',
          disputeState: 'uncontested',
        },
        contributors: ['01a20d8d-1c7f-704b-9bcc-c8329182762a'],
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
      'W1siMjAyNi0xMS0yNCIsIjIwMjYtMTEtMjRUMTI6MzQ6NDIuODg0WiIsIjAxYTIwZDhkLTIyMzYtNzQ4NS04ZGI2LTBhMjBkZDMxN2Q0YiJdLCJbW1wibmV4dFwiLFwiZHVlXCJdXSJd',
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/take': {
    id: '01a20d8d-2236-7485-8db6-0a20dd317d4b',
    claimId: '01a20d8d-2131-70dc-91a7-ff3cb6d3abdc',
    state: 'researching',
    round: 1,
    version: 3,
    submittedAt: '2026-11-24T12:34:42.869Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:34:42.884Z',
    stepDueAt: '2026-11-27T12:34:42.911Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:34:42.884Z',
    assigneeId: '01a20d8d-1c7f-704b-9bcc-c8329182762a',
    editorId: '01a20d8d-1c72-722c-a640-379d8beb7119',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d8d-2127-77db-9462-09b305a7907e',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d8d-1c7f-704b-9bcc-c8329182762a'],
    lease: {
      fence: 1,
      expiresAt: '2026-11-24T12:49:42.911Z',
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
    id: '01a20d8d-2236-7485-8db6-0a20dd317d4b',
    claimId: '01a20d8d-2131-70dc-91a7-ff3cb6d3abdc',
    state: 'queued',
    round: 1,
    version: 6,
    submittedAt: '2026-11-24T12:34:42.869Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:34:42.884Z',
    stepDueAt: '2026-11-27T12:34:42.959Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:34:42.884Z',
    editorId: '01a20d8d-1c72-722c-a640-379d8beb7119',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d8d-2127-77db-9462-09b305a7907e',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d8d-1c7f-704b-9bcc-c8329182762a'],
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
    id: '01a20d8d-2236-7485-8db6-0a20dd317d4b',
    claimId: '01a20d8d-2131-70dc-91a7-ff3cb6d3abdc',
    state: 'researching',
    round: 1,
    version: 5,
    submittedAt: '2026-11-24T12:34:42.869Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:34:42.884Z',
    stepDueAt: '2026-11-27T12:34:42.944Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:34:42.884Z',
    assigneeId: '01a20d8d-1c7f-704b-9bcc-c8329182762a',
    editorId: '01a20d8d-1c72-722c-a640-379d8beb7119',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d8d-2127-77db-9462-09b305a7907e',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d8d-1c7f-704b-9bcc-c8329182762a'],
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
      id: '01a20d8d-2236-7485-8db6-0a20dd317d4b',
      claimId: '01a20d8d-2131-70dc-91a7-ff3cb6d3abdc',
      state: 'researching',
      round: 1,
      version: 7,
      submittedAt: '2026-11-24T12:34:42.869Z',
      priority: 'urgent',
      dueAt: '2026-11-24T20:34:42.884Z',
      stepDueAt: '2026-11-27T12:34:42.970Z',
      policyVersion: 1,
      holds: [],
      openReplies: 0,
      queuedAt: '2026-11-24T12:34:42.884Z',
      assigneeId: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
      editorId: '01a20d8d-1c72-722c-a640-379d8beb7119',
      claim: {
        topics: ['war'],
        wording: 'The bridge over the Tila was hit.',
        language: 'en',
        disputeId: '01a20d8d-2127-77db-9462-09b305a7907e',
        disputeState: 'uncontested',
      },
      contributors: ['01a20d8d-1c7f-704b-9bcc-c8329182762a'],
      lease: {
        fence: 3,
        expiresAt: '2026-11-24T12:49:42.970Z',
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
      expiresAt: '2026-11-24T12:49:42.970Z',
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/lease': {
    fence: 3,
    expiresAt: '2026-11-24T12:49:42.982Z',
  },
  'patch /api/v1/desks/{desk}/reviews/{id}/draft': {
    id: '01a20d8d-2236-7485-8db6-0a20dd317d4b',
    claimId: '01a20d8d-2131-70dc-91a7-ff3cb6d3abdc',
    state: 'researching',
    round: 1,
    version: 7,
    submittedAt: '2026-11-24T12:34:42.869Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:34:42.884Z',
    stepDueAt: '2026-11-27T12:34:42.970Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:34:42.884Z',
    assigneeId: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
    editorId: '01a20d8d-1c72-722c-a640-379d8beb7119',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d8d-2127-77db-9462-09b305a7907e',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d8d-1c2b-76c5-9526-959c8f8dae13', '01a20d8d-1c7f-704b-9bcc-c8329182762a'],
    lease: {
      fence: 3,
      expiresAt: '2026-11-24T12:49:42.987Z',
    },
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
      savedAt: '2026-11-24T12:34:42.987Z',
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
    id: '01a20d8d-2236-7485-8db6-0a20dd317d4b',
    claimId: '01a20d8d-2131-70dc-91a7-ff3cb6d3abdc',
    state: 'second_read',
    round: 1,
    version: 10,
    submittedAt: '2026-11-24T12:34:42.869Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:34:42.884Z',
    stepDueAt: '2026-11-25T12:34:43.043Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:34:42.884Z',
    assigneeId: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
    editorId: '01a20d8d-1c72-722c-a640-379d8beb7119',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d8d-2127-77db-9462-09b305a7907e',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d8d-1c2b-76c5-9526-959c8f8dae13', '01a20d8d-1c7f-704b-9bcc-c8329182762a'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
      savedAt: '2026-11-24T12:34:42.987Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
      proposedAt: '2026-11-24T12:34:43.043Z',
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
        proposedBy: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
        proposedAt: '2026-11-24T12:34:43.001Z',
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
    id: '01a20d8d-2236-7485-8db6-0a20dd317d4b',
    claimId: '01a20d8d-2131-70dc-91a7-ff3cb6d3abdc',
    state: 'researching',
    round: 1,
    version: 9,
    submittedAt: '2026-11-24T12:34:42.869Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:34:42.884Z',
    stepDueAt: '2026-11-27T12:34:43.018Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:34:42.884Z',
    assigneeId: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
    editorId: '01a20d8d-1c72-722c-a640-379d8beb7119',
    returned: {
      at: '2026-11-24T12:34:43.018Z',
      by: '01a20d8d-1c72-722c-a640-379d8beb7119',
      reason: 'returned',
      comment: 'Name its source.',
    },
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d8d-2127-77db-9462-09b305a7907e',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d8d-1c2b-76c5-9526-959c8f8dae13', '01a20d8d-1c7f-704b-9bcc-c8329182762a'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
      savedAt: '2026-11-24T12:34:42.987Z',
    },
    verdict: {
      number: 1,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A picture shows it.',
      cites: [],
      proposedBy: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
      proposedAt: '2026-11-24T12:34:43.001Z',
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
    id: '01a20d8d-2236-7485-8db6-0a20dd317d4b',
    claimId: '01a20d8d-2131-70dc-91a7-ff3cb6d3abdc',
    state: 'sign_off',
    round: 1,
    version: 11,
    submittedAt: '2026-11-24T12:34:42.869Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:34:42.884Z',
    stepDueAt: '2026-11-25T12:34:43.061Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:34:42.884Z',
    assigneeId: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
    editorId: '01a20d8d-1c72-722c-a640-379d8beb7119',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d8d-2127-77db-9462-09b305a7907e',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d8d-1c2b-76c5-9526-959c8f8dae13', '01a20d8d-1c7f-704b-9bcc-c8329182762a'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
      savedAt: '2026-11-24T12:34:42.987Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
      proposedAt: '2026-11-24T12:34:43.043Z',
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
        proposedBy: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
        proposedAt: '2026-11-24T12:34:43.001Z',
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
    id: '01a20d8d-2236-7485-8db6-0a20dd317d4b',
    claimId: '01a20d8d-2131-70dc-91a7-ff3cb6d3abdc',
    state: 'approved',
    round: 1,
    version: 12,
    submittedAt: '2026-11-24T12:34:42.869Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:34:42.884Z',
    stepDueAt: '2026-11-25T12:34:43.075Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:34:42.884Z',
    assigneeId: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
    editorId: '01a20d8d-1c72-722c-a640-379d8beb7119',
    signedAt: '2026-11-24T12:34:43.075Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d8d-2127-77db-9462-09b305a7907e',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d8d-1c2b-76c5-9526-959c8f8dae13', '01a20d8d-1c7f-704b-9bcc-c8329182762a'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
      savedAt: '2026-11-24T12:34:42.987Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
      proposedAt: '2026-11-24T12:34:43.043Z',
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
        proposedBy: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
        proposedAt: '2026-11-24T12:34:43.001Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20d8d-1c72-722c-a640-379d8beb7119',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T12:34:43.075Z',
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
    id: '01a20d8d-2236-7485-8db6-0a20dd317d4b',
    claimId: '01a20d8d-2131-70dc-91a7-ff3cb6d3abdc',
    state: 'approved',
    round: 1,
    version: 13,
    submittedAt: '2026-11-24T12:34:42.869Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:34:42.884Z',
    stepDueAt: '2026-11-25T12:34:43.075Z',
    clockPausedAt: '2026-11-24T12:34:43.093Z',
    policyVersion: 1,
    holds: [
      {
        at: '2026-11-24T12:34:43.093+00:00',
        by: '01a20d8d-1c72-722c-a640-379d8beb7119',
        kind: 'legal',
        reason: 'Counsel reads it first.',
      },
    ],
    openReplies: 0,
    queuedAt: '2026-11-24T12:34:42.884Z',
    assigneeId: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
    editorId: '01a20d8d-1c72-722c-a640-379d8beb7119',
    signedAt: '2026-11-24T12:34:43.075Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d8d-2127-77db-9462-09b305a7907e',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d8d-1c2b-76c5-9526-959c8f8dae13', '01a20d8d-1c7f-704b-9bcc-c8329182762a'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
      savedAt: '2026-11-24T12:34:42.987Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
      proposedAt: '2026-11-24T12:34:43.043Z',
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
        proposedBy: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
        proposedAt: '2026-11-24T12:34:43.001Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20d8d-1c72-722c-a640-379d8beb7119',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T12:34:43.075Z',
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
    id: '01a20d8d-2236-7485-8db6-0a20dd317d4b',
    claimId: '01a20d8d-2131-70dc-91a7-ff3cb6d3abdc',
    state: 'approved',
    round: 1,
    version: 14,
    submittedAt: '2026-11-24T12:34:42.869Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:34:42.904Z',
    stepDueAt: '2026-11-25T12:34:43.095Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:34:42.884Z',
    assigneeId: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
    editorId: '01a20d8d-1c72-722c-a640-379d8beb7119',
    signedAt: '2026-11-24T12:34:43.075Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d8d-2127-77db-9462-09b305a7907e',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d8d-1c2b-76c5-9526-959c8f8dae13', '01a20d8d-1c7f-704b-9bcc-c8329182762a'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
      savedAt: '2026-11-24T12:34:42.987Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
      proposedAt: '2026-11-24T12:34:43.043Z',
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
        proposedBy: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
        proposedAt: '2026-11-24T12:34:43.001Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20d8d-1c72-722c-a640-379d8beb7119',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T12:34:43.075Z',
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
    id: '01a20d8d-2236-7485-8db6-0a20dd317d4b',
    claimId: '01a20d8d-2131-70dc-91a7-ff3cb6d3abdc',
    state: 'approved',
    round: 1,
    version: 15,
    submittedAt: '2026-11-24T12:34:42.869Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:34:42.904Z',
    stepDueAt: '2026-11-25T12:34:43.095Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    scheduledAt: '2100-01-01T06:00:00.000Z',
    scheduledBy: '01a20d8d-1c72-722c-a640-379d8beb7119',
    queuedAt: '2026-11-24T12:34:42.884Z',
    assigneeId: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
    editorId: '01a20d8d-1c72-722c-a640-379d8beb7119',
    signedAt: '2026-11-24T12:34:43.075Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d8d-2127-77db-9462-09b305a7907e',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d8d-1c2b-76c5-9526-959c8f8dae13', '01a20d8d-1c7f-704b-9bcc-c8329182762a'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
      savedAt: '2026-11-24T12:34:42.987Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
      proposedAt: '2026-11-24T12:34:43.043Z',
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
        proposedBy: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
        proposedAt: '2026-11-24T12:34:43.001Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20d8d-1c72-722c-a640-379d8beb7119',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T12:34:43.075Z',
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
    id: '01a20d8d-2236-7485-8db6-0a20dd317d4b',
    claimId: '01a20d8d-2131-70dc-91a7-ff3cb6d3abdc',
    state: 'published',
    round: 1,
    version: 16,
    submittedAt: '2026-11-24T12:34:42.869Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:34:42.904Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:34:42.884Z',
    assigneeId: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
    editorId: '01a20d8d-1c72-722c-a640-379d8beb7119',
    signedAt: '2026-11-24T12:34:43.075Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d8d-2127-77db-9462-09b305a7907e',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d8d-1c2b-76c5-9526-959c8f8dae13', '01a20d8d-1c7f-704b-9bcc-c8329182762a'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
      savedAt: '2026-11-24T12:34:42.987Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
      proposedAt: '2026-11-24T12:34:43.043Z',
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
        proposedBy: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
        proposedAt: '2026-11-24T12:34:43.001Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20d8d-1c72-722c-a640-379d8beb7119',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T12:34:43.075Z',
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
    id: '01a20d8d-2236-7485-8db6-0a20dd317d4b',
    claimId: '01a20d8d-2131-70dc-91a7-ff3cb6d3abdc',
    state: 'published',
    round: 1,
    version: 17,
    submittedAt: '2026-11-24T12:34:42.869Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:34:42.904Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:34:42.884Z',
    assigneeId: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
    editorId: '01a20d8d-1c72-722c-a640-379d8beb7119',
    signedAt: '2026-11-24T12:34:43.075Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d8d-2127-77db-9462-09b305a7907e',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d8d-1c2b-76c5-9526-959c8f8dae13', '01a20d8d-1c72-722c-a640-379d8beb7119'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
      savedAt: '2026-11-24T12:34:42.987Z',
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
      proposedBy: '01a20d8d-1c72-722c-a640-379d8beb7119',
      proposedAt: '2026-11-24T12:34:43.176Z',
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
        proposedBy: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
        proposedAt: '2026-11-24T12:34:43.001Z',
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
        proposedBy: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
        proposedAt: '2026-11-24T12:34:43.043Z',
        label: 'True',
        votes: [
          {
            memberId: '01a20d8d-1c72-722c-a640-379d8beb7119',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-24T12:34:43.075Z',
          },
        ],
      },
    ],
    votes: [
      {
        memberId: '01a20d8d-1c72-722c-a640-379d8beb7119',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T12:34:43.075Z',
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
    id: '01a20d8d-2236-7485-8db6-0a20dd317d4b',
    claimId: '01a20d8d-2131-70dc-91a7-ff3cb6d3abdc',
    state: 'published',
    round: 1,
    version: 18,
    submittedAt: '2026-11-24T12:34:42.869Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:34:42.904Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    withdrawal: {
      at: '2026-11-24T12:34:43.210Z',
      by: '01a20d8d-1c72-722c-a640-379d8beb7119',
      reason: 'The picture is of another bridge.',
    },
    queuedAt: '2026-11-24T12:34:42.884Z',
    assigneeId: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
    editorId: '01a20d8d-1c72-722c-a640-379d8beb7119',
    signedAt: '2026-11-24T12:34:43.075Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d8d-2127-77db-9462-09b305a7907e',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d8d-1c2b-76c5-9526-959c8f8dae13', '01a20d8d-1c72-722c-a640-379d8beb7119'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
      savedAt: '2026-11-24T12:34:42.987Z',
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
      proposedBy: '01a20d8d-1c72-722c-a640-379d8beb7119',
      proposedAt: '2026-11-24T12:34:43.176Z',
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
        proposedBy: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
        proposedAt: '2026-11-24T12:34:43.001Z',
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
        proposedBy: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
        proposedAt: '2026-11-24T12:34:43.043Z',
        label: 'True',
        votes: [
          {
            memberId: '01a20d8d-1c72-722c-a640-379d8beb7119',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-24T12:34:43.075Z',
          },
        ],
      },
    ],
    votes: [
      {
        memberId: '01a20d8d-1c72-722c-a640-379d8beb7119',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T12:34:43.075Z',
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
    id: '01a20d8d-2236-7485-8db6-0a20dd317d4b',
    claimId: '01a20d8d-2131-70dc-91a7-ff3cb6d3abdc',
    state: 'researching',
    round: 2,
    version: 19,
    submittedAt: '2026-11-24T12:34:42.869Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:34:42.904Z',
    stepDueAt: '2026-11-27T12:34:43.226Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:34:42.884Z',
    assigneeId: '01a20d8d-1c72-722c-a640-379d8beb7119',
    editorId: '01a20d8d-1c72-722c-a640-379d8beb7119',
    returned: {
      at: '2026-11-24T12:34:43.226Z',
      by: '01a20d8d-1c72-722c-a640-379d8beb7119',
      reason: 'reopened',
      comment: 'It is denied now.',
    },
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d8d-2127-77db-9462-09b305a7907e',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d8d-1c2b-76c5-9526-959c8f8dae13', '01a20d8d-1c72-722c-a640-379d8beb7119'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
      savedAt: '2026-11-24T12:34:42.987Z',
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
      proposedBy: '01a20d8d-1c72-722c-a640-379d8beb7119',
      proposedAt: '2026-11-24T12:34:43.176Z',
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
        proposedBy: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
        proposedAt: '2026-11-24T12:34:43.001Z',
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
        proposedBy: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
        proposedAt: '2026-11-24T12:34:43.043Z',
        label: 'True',
        votes: [
          {
            memberId: '01a20d8d-1c72-722c-a640-379d8beb7119',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-24T12:34:43.075Z',
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
        id: '01a20d8d-2236-7485-8db6-0a20dd317d4b',
        claimId: '01a20d8d-2131-70dc-91a7-ff3cb6d3abdc',
        state: 'researching',
        round: 2,
        version: 19,
        submittedAt: '2026-11-24T12:34:42.869Z',
        priority: 'urgent',
        dueAt: '2026-11-24T20:34:42.904Z',
        stepDueAt: '2026-11-27T12:34:43.226Z',
        policyVersion: 1,
        holds: [],
        openReplies: 0,
        queuedAt: '2026-11-24T12:34:42.884Z',
        assigneeId: '01a20d8d-1c72-722c-a640-379d8beb7119',
        editorId: '01a20d8d-1c72-722c-a640-379d8beb7119',
        returned: {
          at: '2026-11-24T12:34:43.226Z',
          by: '01a20d8d-1c72-722c-a640-379d8beb7119',
          reason: 'reopened',
          comment: 'It is denied now.',
        },
        claim: {
          topics: ['war'],
          wording: 'The bridge over the Tila was hit.',
          language: 'en',
          disputeId: '01a20d8d-2127-77db-9462-09b305a7907e',
          disputeState: 'uncontested',
        },
        contributors: ['01a20d8d-1c2b-76c5-9526-959c8f8dae13', '01a20d8d-1c72-722c-a640-379d8beb7119'],
        draft: {
          summary: 'A picture shows',
          savedBy: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
          savedAt: '2026-11-24T12:34:42.987Z',
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
          proposedBy: '01a20d8d-1c72-722c-a640-379d8beb7119',
          proposedAt: '2026-11-24T12:34:43.176Z',
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
            proposedBy: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
            proposedAt: '2026-11-24T12:34:43.001Z',
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
            proposedBy: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
            proposedAt: '2026-11-24T12:34:43.043Z',
            label: 'True',
            votes: [
              {
                memberId: '01a20d8d-1c72-722c-a640-379d8beb7119',
                approve: true,
                rating: 'true',
                rationale: 'It bears it.',
                votedAt: '2026-11-24T12:34:43.075Z',
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
    nextCursor: 'W1siMDFhMjBkOGQtMjIzNi03NDg1LThkYjYtMGEyMGRkMzE3ZDRiIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/reviews/{id}': {
    id: '01a20d8d-2236-7485-8db6-0a20dd317d4b',
    claimId: '01a20d8d-2131-70dc-91a7-ff3cb6d3abdc',
    state: 'researching',
    round: 2,
    version: 19,
    submittedAt: '2026-11-24T12:34:42.869Z',
    priority: 'urgent',
    dueAt: '2026-11-24T20:34:42.904Z',
    stepDueAt: '2026-11-27T12:34:43.226Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T12:34:42.884Z',
    assigneeId: '01a20d8d-1c72-722c-a640-379d8beb7119',
    editorId: '01a20d8d-1c72-722c-a640-379d8beb7119',
    returned: {
      at: '2026-11-24T12:34:43.226Z',
      by: '01a20d8d-1c72-722c-a640-379d8beb7119',
      reason: 'reopened',
      comment: 'It is denied now.',
    },
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d8d-2127-77db-9462-09b305a7907e',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d8d-1c2b-76c5-9526-959c8f8dae13', '01a20d8d-1c72-722c-a640-379d8beb7119'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
      savedAt: '2026-11-24T12:34:42.987Z',
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
      proposedBy: '01a20d8d-1c72-722c-a640-379d8beb7119',
      proposedAt: '2026-11-24T12:34:43.176Z',
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
        proposedBy: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
        proposedAt: '2026-11-24T12:34:43.001Z',
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
        proposedBy: '01a20d8d-1c2b-76c5-9526-959c8f8dae13',
        proposedAt: '2026-11-24T12:34:43.043Z',
        label: 'True',
        votes: [
          {
            memberId: '01a20d8d-1c72-722c-a640-379d8beb7119',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-24T12:34:43.075Z',
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
        id: '01a20d8d-1c0c-7405-ba19-0d4d9c0f129b',
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
    id: '01a20d8d-23e1-704d-8588-126727714e39',
    claimId: '01a20d8d-23c7-7597-8f72-a15fc97642cf',
    state: 'merged',
    round: 1,
    version: 2,
    submittedAt: '2026-11-24T12:34:43.296Z',
    policyVersion: 2,
    holds: [],
    openReplies: 0,
    mergedIntoId: '01a20d8d-2236-7485-8db6-0a20dd317d4b',
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
    id: '01a20d8d-23c1-74ee-a40f-699480574fdb',
    claimId: '01a20d8d-2142-7266-9df2-5152859d3dcc',
    state: 'declined',
    round: 1,
    version: 2,
    submittedAt: '2026-11-24T12:34:43.264Z',
    policyVersion: 2,
    holds: [],
    openReplies: 0,
    declineReason: 'opinion',
    claim: {
      topics: [],
      wording: 'The bridge is whole.',
      language: 'en',
      disputeId: '01a20d8d-2127-77db-9462-09b305a7907e',
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
    id: '01a20d8d-2142-7266-9df2-5152859d3dcc',
    wording: 'The bridge is whole.',
    language: 'en',
    topics: [],
    addressesIds: [],
    disputeId: '01a20d8d-2127-77db-9462-09b305a7907e',
    disputeState: 'no_position',
    review: {
      id: '01a20d8d-23c1-74ee-a40f-699480574fdb',
      state: 'declined',
    },
    version: 2,
    voidedAt: '2026-11-24T12:34:43.344Z',
    voidReason: 'Recorded twice',
    createdAt: '2026-11-24T12:34:42.625Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge is whole.',
        recordedAt: '2026-11-24T12:34:42.625Z',
      },
    ],
  },
  'get /api/v1/desks/{desk}/notifications': {
    data: [
      {
        id: '01a20d8d-232f-74f7-a0c3-6fe49746eb28',
        type: 'review.lifted',
        title: 'A hold on a review was lifted',
        subject: {
          kind: 'review',
          id: '01a20d8d-2236-7485-8db6-0a20dd317d4b',
        },
        reviewId: '01a20d8d-2236-7485-8db6-0a20dd317d4b',
        claim: {
          id: '01a20d8d-2131-70dc-91a7-ff3cb6d3abdc',
          wording: 'The bridge over the Tila was hit.',
        },
        actor: {
          id: '01a20d8d-1c6f-738d-8da5-e4264854e881',
          name: 'Edith Lang',
        },
        payload: {
          to: 'approved',
          from: 'approved',
          kind: 'legal',
          changes: {},
        },
        createdAt: '2026-11-24T12:34:43.113Z',
      },
    ],
    nextCursor: 'W1siMDFhMjBkOGQtMjMyZi03NGY3LWEwYzMtNmZlNDk3NDZlYjI4Il0sIltbXCJ1bnJlYWRcIixmYWxzZV1dIl0',
    count: 4,
    unreadCount: 4,
  },
  'post /api/v1/desks/{desk}/notifications/{id}/read': {
    id: '01a20d8d-232f-74f7-a0c3-6fe49746eb28',
    type: 'review.lifted',
    title: 'A hold on a review was lifted',
    subject: {
      kind: 'review',
      id: '01a20d8d-2236-7485-8db6-0a20dd317d4b',
    },
    reviewId: '01a20d8d-2236-7485-8db6-0a20dd317d4b',
    claim: {
      id: '01a20d8d-2131-70dc-91a7-ff3cb6d3abdc',
      wording: 'The bridge over the Tila was hit.',
    },
    actor: {
      id: '01a20d8d-1c6f-738d-8da5-e4264854e881',
      name: 'Edith Lang',
    },
    payload: {
      to: 'approved',
      from: 'approved',
      kind: 'legal',
      changes: {},
    },
    createdAt: '2026-11-24T12:34:43.113Z',
    readAt: '2026-11-24T12:34:43.365Z',
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
        seq: 220,
        type: 'claim.voided',
        subject: {
          kind: 'claim',
          id: '01a20d8d-2142-7266-9df2-5152859d3dcc',
        },
        actor: {
          id: '01a20d8d-1c7d-70b1-bc19-6097c01e91e1',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T12:34:43.344Z',
        payload: {
          reason: 'Recorded twice',
          disputeIds: ['01a20d8d-2127-77db-9462-09b305a7907e'],
        },
      },
      {
        seq: 219,
        type: 'review.declined',
        subject: {
          kind: 'review',
          id: '01a20d8d-23c1-74ee-a40f-699480574fdb',
        },
        reviewId: '01a20d8d-23c1-74ee-a40f-699480574fdb',
        actor: {
          id: '01a20d8d-1c6f-738d-8da5-e4264854e881',
          name: 'Edith Lang',
        },
        at: '2026-11-24T12:34:43.337Z',
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
    nextCursor: 'W1syMTldLCJbXSJd',
  },
  'post /api/v1/desks/{desk}/imports': {
    id: '01a20d8d-1cd8-76fd-bb1e-2dc256cba4f1',
    kind: 'case',
    state: 'done',
    createdAt: '2026-11-24T12:34:41.417Z',
    created: {
      claims: {
        fell: '01a20d8d-1ca1-7148-a75e-b5fa8a15c047',
        debris: '01a20d8d-1cad-77a7-bdbf-360af5e3b5ca',
        outside: '01a20d8d-1cb5-76e2-ad19-879678b328db',
        russian: '01a20d8d-1cb1-70e2-9f71-6e9457092c98',
        detonated: '01a20d8d-1caa-71cb-bd88-6088cbdbf8c5',
      },
      sources: {
        kuleba: '01a20d8d-1c95-72e3-8253-a5c7b5943327',
        'ro-mfa': '01a20d8d-1c94-7368-9313-97984473029d',
        'ro-mod': '01a20d8d-1c93-707d-9863-5ea34306bdeb',
        russia: '01a20d8d-1c8f-71c9-95ec-fccd7a558b89',
        tilvar: '01a20d8d-1c97-74af-9a97-42a86f71b07b',
        'ua-mfa': '01a20d8d-1c92-7003-8214-2df84ca62bc3',
        romania: '01a20d8d-1c8e-7532-a7c4-15204d2a0dfe',
        ukraine: '01a20d8d-1c8d-72b2-884d-4b45c8141f13',
        iohannis: '01a20d8d-1c97-74af-9a97-3e0851bf6b8c',
        odobescu: '01a20d8d-1c96-71e1-81f0-87a1f3e52644',
        nikolenko: '01a20d8d-1c94-7368-9313-9b4699a6923c',
        'ua-border': '01a20d8d-1c90-7555-890e-13cfcffb478c',
      },
      statements: {
        s0: '01a20d8d-1cc0-7401-bd7f-99e1db77eb25',
        s1: '01a20d8d-1cc0-7401-bd7f-9f8b212aadd0',
        s2: '01a20d8d-1cc0-7401-bd7f-a2b4eef8ff45',
        s3: '01a20d8d-1cc0-7401-bd7f-a756988dba36',
        s4: '01a20d8d-1cc0-7401-bd7f-aac1c78a1c6f',
        s5: '01a20d8d-1cc0-7401-bd7f-acb92126ae83',
        s6: '01a20d8d-1cc0-7401-bd7f-b29c7f5e9cf5',
        s7: '01a20d8d-1cc0-7401-bd7f-b699c0df17ad',
      },
    },
    ignored: [],
    disputeId: '01a20d8d-1c8b-7185-a289-df3341ea8911',
  },
  'get /api/v1/desks/{desk}/imports/{id}': {
    id: '01a20d8d-1cd8-76fd-bb1e-2dc256cba4f1',
    kind: 'case',
    state: 'done',
    createdAt: '2026-11-24T12:34:41.417Z',
    created: {
      claims: {
        fell: '01a20d8d-1ca1-7148-a75e-b5fa8a15c047',
        debris: '01a20d8d-1cad-77a7-bdbf-360af5e3b5ca',
        outside: '01a20d8d-1cb5-76e2-ad19-879678b328db',
        russian: '01a20d8d-1cb1-70e2-9f71-6e9457092c98',
        detonated: '01a20d8d-1caa-71cb-bd88-6088cbdbf8c5',
      },
      sources: {
        kuleba: '01a20d8d-1c95-72e3-8253-a5c7b5943327',
        'ro-mfa': '01a20d8d-1c94-7368-9313-97984473029d',
        'ro-mod': '01a20d8d-1c93-707d-9863-5ea34306bdeb',
        russia: '01a20d8d-1c8f-71c9-95ec-fccd7a558b89',
        tilvar: '01a20d8d-1c97-74af-9a97-42a86f71b07b',
        'ua-mfa': '01a20d8d-1c92-7003-8214-2df84ca62bc3',
        romania: '01a20d8d-1c8e-7532-a7c4-15204d2a0dfe',
        ukraine: '01a20d8d-1c8d-72b2-884d-4b45c8141f13',
        iohannis: '01a20d8d-1c97-74af-9a97-3e0851bf6b8c',
        odobescu: '01a20d8d-1c96-71e1-81f0-87a1f3e52644',
        nikolenko: '01a20d8d-1c94-7368-9313-9b4699a6923c',
        'ua-border': '01a20d8d-1c90-7555-890e-13cfcffb478c',
      },
      statements: {
        s0: '01a20d8d-1cc0-7401-bd7f-99e1db77eb25',
        s1: '01a20d8d-1cc0-7401-bd7f-9f8b212aadd0',
        s2: '01a20d8d-1cc0-7401-bd7f-a2b4eef8ff45',
        s3: '01a20d8d-1cc0-7401-bd7f-a756988dba36',
        s4: '01a20d8d-1cc0-7401-bd7f-aac1c78a1c6f',
        s5: '01a20d8d-1cc0-7401-bd7f-acb92126ae83',
        s6: '01a20d8d-1cc0-7401-bd7f-b29c7f5e9cf5',
        s7: '01a20d8d-1cc0-7401-bd7f-b699c0df17ad',
      },
    },
    ignored: [],
    disputeId: '01a20d8d-1c8b-7185-a289-df3341ea8911',
  },
  'post /api/v1/session/tokens': {
    id: '01a20d8d-2447-76bf-bb13-a6ca7f88d0fe',
    name: 'nightly export',
    createdAt: '2026-11-24T12:34:43.399Z',
    expiresAt: '2027-02-22T12:34:43.399Z',
    secret: 'cct_shown_this_once',
  },
  'get /api/v1/session/tokens': {
    data: [
      {
        id: '01a20d8d-2447-76bf-bb13-a6ca7f88d0fe',
        name: 'nightly export',
        createdAt: '2026-11-24T12:34:43.399Z',
        expiresAt: '2027-02-22T12:34:43.399Z',
      },
    ],
  },
};
