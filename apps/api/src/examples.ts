/** Answers of the API, by method and path: made by `npm run examples` from the demo desk, and compared by a test. */
export const EXAMPLES: Readonly<Record<string, unknown>> = {
  'get /api/v1/session': {
    user: {
      id: '01a20d14-e80d-76ea-9aff-8cbb2d062d84',
      email: 'checker@demo.example',
      name: 'Chidi Okafor',
    },
    desks: [
      {
        id: '01a20d14-e7a7-7119-a422-1f740e13a0cc',
        slug: 'demo',
        name: 'Demo desk',
        memberId: '01a20d14-e83b-7070-8bc0-627a7396ddfa',
        roles: ['fact_checker'],
      },
    ],
  },
  'post /api/v1/session': {
    user: {
      id: '01a20d14-e80d-76ea-9aff-8cbb2d062d84',
      email: 'checker@demo.example',
      name: 'Chidi Okafor',
    },
    desks: [
      {
        id: '01a20d14-e7a7-7119-a422-1f740e13a0cc',
        slug: 'demo',
        name: 'Demo desk',
        memberId: '01a20d14-e83b-7070-8bc0-627a7396ddfa',
        roles: ['fact_checker'],
      },
    ],
  },
  'get /api/v1/desks/{desk}/members': {
    data: [
      {
        id: '01a20d14-e83b-7070-8bc0-627a7396ddfa',
        userId: '01a20d14-e80d-76ea-9aff-8cbb2d062d84',
        name: 'Chidi Okafor',
        email: 'checker@demo.example',
        roles: ['fact_checker'],
        version: 1,
      },
      {
        id: '01a20d14-e882-72d2-890d-b8fe10a95fda',
        userId: '01a20d14-e85d-77d8-98a7-853b0949a4f3',
        name: 'Ada Meyer',
        email: 'admin@demo.example',
        roles: ['admin'],
        version: 1,
      },
    ],
  },
  'patch /api/v1/desks/{desk}/members/{id}': {
    id: '01a20d14-e8aa-7299-ae9e-77f31389b806',
    userId: '01a20d14-e85d-77d8-98a7-8965474be8a7',
    name: 'Rada Ionescu',
    email: 'reader@demo.example',
    roles: ['reader'],
    version: 2,
  },
  'post /api/v1/desks/{desk}/sources': {
    id: '01a20d14-f569-7387-8135-bf3642ba458e',
    kind: 'institution',
    name: 'Ministry of National Defence of Romania',
    aliases: [],
    country: 'RO',
    version: 1,
    createdAt: '2026-11-24T10:23:27.081Z',
  },
  'get /api/v1/desks/{desk}/sources': {
    data: [
      {
        id: '01a20d14-ea63-71d5-bcd2-2388c5ab3c8f',
        kind: 'person',
        name: 'Adrienne Watson',
        aliases: [],
        version: 1,
        createdAt: '2026-11-24T10:23:24.259Z',
      },
    ],
    nextCursor: 'W1siQWRyaWVubmUgV2F0c29uIiwiMDFhMjBkMTQtZWE2My03MWQ1LWJjZDItMjM4OGM1YWIzYzhmIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/sources/{id}': {
    id: '01a20d14-f569-7387-8135-bf3642ba458e',
    kind: 'institution',
    name: 'Ministry of National Defence of Romania',
    aliases: [],
    country: 'RO',
    version: 1,
    createdAt: '2026-11-24T10:23:27.081Z',
  },
  'patch /api/v1/desks/{desk}/sources/{id}': {
    id: '01a20d14-f569-7387-8135-bf3642ba458e',
    kind: 'institution',
    name: 'Ministry of National Defence of Romania',
    aliases: [],
    country: 'RO',
    version: 2,
    createdAt: '2026-11-24T10:23:27.081Z',
  },
  'post /api/v1/desks/{desk}/sources/{id}/tenures': {
    id: '01a20d14-f5ab-7304-9a2c-772d3e5260f4',
    personId: '01a20d14-f57f-7596-851d-7d9010228ae7',
    office: 'Minister',
    institutionId: '01a20d14-f569-7387-8135-bf3642ba458e',
    speaksForId: '01a20d14-f569-7387-8135-bf3642ba458e',
    from: '2022-11-01T00:00:00.000Z',
  },
  'get /api/v1/desks/{desk}/sources/{id}/tenures': {
    data: [
      {
        id: '01a20d14-f5ab-7304-9a2c-772d3e5260f4',
        personId: '01a20d14-f57f-7596-851d-7d9010228ae7',
        office: 'Minister',
        institutionId: '01a20d14-f569-7387-8135-bf3642ba458e',
        speaksForId: '01a20d14-f569-7387-8135-bf3642ba458e',
        from: '2022-11-01T00:00:00.000Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/sources/{id}/merge': {
    id: '01a20d14-f569-7387-8135-bf3642ba458e',
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
    createdAt: '2026-11-24T10:23:27.081Z',
  },
  'post /api/v1/desks/{desk}/disputes': {
    id: '01a20d14-f60a-75dd-99a6-7554ba224c6d',
    question: 'Was the bridge hit?',
    language: 'en',
    headline: 'no_position',
    version: 1,
    createdAt: '2026-11-24T10:23:27.242Z',
  },
  'patch /api/v1/desks/{desk}/disputes/{id}': {
    id: '01a20d14-f60a-75dd-99a6-7554ba224c6d',
    question: 'Was the bridge over the Tila hit?',
    language: 'en',
    headline: 'no_position',
    version: 2,
    createdAt: '2026-11-24T10:23:27.242Z',
  },
  'post /api/v1/desks/{desk}/claims': {
    id: '01a20d14-f626-74f1-a5cb-a0edfa33265f',
    wording: 'The bridge was hit.',
    language: 'en',
    topics: ['war'],
    addressesIds: ['01a20d14-f569-7387-8135-bf3642ba458e'],
    disputeId: '01a20d14-f60a-75dd-99a6-7554ba224c6d',
    disputeState: 'no_position',
    version: 1,
    createdAt: '2026-11-24T10:23:27.269Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge was hit.',
        recordedAt: '2026-11-24T10:23:27.269Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claims/{id}/links': {
    id: '01a20d14-f678-7223-b2c6-a96aa12485df',
    kind: 'contradicts',
    fromId: '01a20d14-f641-7111-9a19-baab9e81e5cc',
    toId: '01a20d14-f626-74f1-a5cb-a0edfa33265f',
    status: 'suggested',
    version: 1,
    recordedAt: '2026-11-24T10:23:27.350Z',
  },
  'post /api/v1/desks/{desk}/claim-links/{id}/confirm': {
    id: '01a20d14-f678-7223-b2c6-a96aa12485df',
    kind: 'contradicts',
    fromId: '01a20d14-f641-7111-9a19-baab9e81e5cc',
    toId: '01a20d14-f626-74f1-a5cb-a0edfa33265f',
    status: 'confirmed',
    version: 2,
    recordedAt: '2026-11-24T10:23:27.350Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/links': {
    data: [
      {
        id: '01a20d14-f678-7223-b2c6-a96aa12485df',
        kind: 'contradicts',
        fromId: '01a20d14-f641-7111-9a19-baab9e81e5cc',
        toId: '01a20d14-f626-74f1-a5cb-a0edfa33265f',
        status: 'confirmed',
        version: 2,
        recordedAt: '2026-11-24T10:23:27.350Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claim-links/{id}/dismiss': {
    id: '01a20d14-f678-7223-b2c6-a96aa12485df',
    kind: 'contradicts',
    fromId: '01a20d14-f641-7111-9a19-baab9e81e5cc',
    toId: '01a20d14-f626-74f1-a5cb-a0edfa33265f',
    status: 'dismissed',
    dismissedAs: 'different_time',
    version: 3,
    recordedAt: '2026-11-24T10:23:27.350Z',
  },
  'post /api/v1/desks/{desk}/claim-links/{id}/void': {
    id: '01a20d14-f678-7223-b2c6-a96aa12485df',
    kind: 'contradicts',
    fromId: '01a20d14-f641-7111-9a19-baab9e81e5cc',
    toId: '01a20d14-f626-74f1-a5cb-a0edfa33265f',
    status: 'dismissed',
    dismissedAs: 'different_time',
    version: 4,
    voidedAt: '2026-11-24T10:23:27.451Z',
    voidReason: 'Made by mistake',
    recordedAt: '2026-11-24T10:23:27.350Z',
  },
  'patch /api/v1/desks/{desk}/claims/{id}': {
    id: '01a20d14-f626-74f1-a5cb-a0edfa33265f',
    wording: 'The bridge over the Tila was hit.',
    language: 'en',
    topics: ['war'],
    addressesIds: ['01a20d14-f569-7387-8135-bf3642ba458e'],
    disputeId: '01a20d14-f60a-75dd-99a6-7554ba224c6d',
    disputeState: 'no_position',
    version: 2,
    createdAt: '2026-11-24T10:23:27.269Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge was hit.',
        recordedAt: '2026-11-24T10:23:27.269Z',
      },
      {
        version: 2,
        wording: 'The bridge over the Tila was hit.',
        recordedAt: '2026-11-24T10:23:27.493Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/statements': {
    id: '01a20d14-f740-7678-939a-39a6ff048634',
    speakerId: '01a20d14-f569-7387-8135-bf3642ba458e',
    capacity: 'official',
    principalId: '01a20d14-f569-7387-8135-bf3642ba458e',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    stances: [
      {
        claimId: '01a20d14-f626-74f1-a5cb-a0edfa33265f',
        stance: 'asserts',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-24T10:23:27.552Z',
    version: 1,
    earlier: [],
  },
  'patch /api/v1/desks/{desk}/statements/{id}': {
    id: '01a20d14-f740-7678-939a-39a6ff048634',
    speakerId: '01a20d14-f569-7387-8135-bf3642ba458e',
    capacity: 'official',
    principalId: '01a20d14-f569-7387-8135-bf3642ba458e',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    locator: 'minute 3',
    stances: [
      {
        claimId: '01a20d14-f626-74f1-a5cb-a0edfa33265f',
        stance: 'asserts',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-24T10:23:27.663Z',
    version: 2,
    reason: 'Found the place',
    earlier: [
      {
        id: '01a20d14-f740-7678-939a-39a6ff048634',
        speakerId: '01a20d14-f569-7387-8135-bf3642ba458e',
        capacity: 'official',
        principalId: '01a20d14-f569-7387-8135-bf3642ba458e',
        paraphrase: 'Speaks of the bridge.',
        utteredAt: '2023-09-04T10:00:00.000Z',
        precision: 'minute',
        stances: [
          {
            claimId: '01a20d14-f626-74f1-a5cb-a0edfa33265f',
            stance: 'asserts',
            hedge: 'none',
            basis: 'none',
          },
        ],
        recordedAt: '2026-11-24T10:23:27.552Z',
        version: 1,
      },
    ],
  },
  'get /api/v1/desks/{desk}/statements': {
    data: [
      {
        id: '01a20d14-f769-7341-86c4-9e31a895f562',
        speakerId: '01a20d14-f57f-7596-851d-7d9010228ae7',
        capacity: 'official',
        principalId: '01a20d14-f569-7387-8135-bf3642ba458e',
        paraphrase: 'Speaks of the bridge.',
        utteredAt: '2023-09-04T10:00:00.000Z',
        precision: 'minute',
        stances: [
          {
            claimId: '01a20d14-f626-74f1-a5cb-a0edfa33265f',
            stance: 'denies',
            hedge: 'none',
            basis: 'none',
          },
        ],
        recordedAt: '2026-11-24T10:23:27.593Z',
        version: 1,
      },
    ],
    nextCursor: 'W1siMDFhMjBkMTQtZjc2OS03MzQxLTg2YzQtOWUzMWE4OTVmNTYyIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/statements/{id}': {
    id: '01a20d14-f740-7678-939a-39a6ff048634',
    speakerId: '01a20d14-f569-7387-8135-bf3642ba458e',
    capacity: 'official',
    principalId: '01a20d14-f569-7387-8135-bf3642ba458e',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    locator: 'minute 3',
    stances: [
      {
        claimId: '01a20d14-f626-74f1-a5cb-a0edfa33265f',
        stance: 'asserts',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-24T10:23:27.663Z',
    version: 2,
    reason: 'Found the place',
    earlier: [
      {
        id: '01a20d14-f740-7678-939a-39a6ff048634',
        speakerId: '01a20d14-f569-7387-8135-bf3642ba458e',
        capacity: 'official',
        principalId: '01a20d14-f569-7387-8135-bf3642ba458e',
        paraphrase: 'Speaks of the bridge.',
        utteredAt: '2023-09-04T10:00:00.000Z',
        precision: 'minute',
        stances: [
          {
            claimId: '01a20d14-f626-74f1-a5cb-a0edfa33265f',
            stance: 'asserts',
            hedge: 'none',
            basis: 'none',
          },
        ],
        recordedAt: '2026-11-24T10:23:27.552Z',
        version: 1,
      },
    ],
  },
  'post /api/v1/desks/{desk}/statements/{id}/links': {
    id: '01a20d14-f80a-749e-8dd3-42a7a9cd9116',
    kind: 'responds_to',
    fromId: '01a20d14-f769-7341-86c4-9e31a895f562',
    toId: '01a20d14-f740-7678-939a-39a6ff048634',
    recordedAt: '2026-11-24T10:23:27.750Z',
  },
  'get /api/v1/desks/{desk}/statements/{id}/links': {
    data: [
      {
        id: '01a20d14-f80a-749e-8dd3-42a7a9cd9116',
        kind: 'responds_to',
        fromId: '01a20d14-f769-7341-86c4-9e31a895f562',
        toId: '01a20d14-f740-7678-939a-39a6ff048634',
        recordedAt: '2026-11-24T10:23:27.750Z',
      },
    ],
  },
  'get /api/v1/desks/{desk}/claims': {
    data: [
      {
        id: '01a20d14-f641-7111-9a19-baab9e81e5cc',
        wording: 'The bridge is whole.',
        language: 'en',
        topics: [],
        addressesIds: [],
        disputeId: '01a20d14-f60a-75dd-99a6-7554ba224c6d',
        disputeState: 'no_position',
        version: 1,
        createdAt: '2026-11-24T10:23:27.296Z',
      },
    ],
    nextCursor: 'W1siMDFhMjBkMTQtZjY0MS03MTExLTlhMTktYmFhYjllODFlNWNjIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/claims/{id}': {
    id: '01a20d14-f626-74f1-a5cb-a0edfa33265f',
    wording: 'The bridge over the Tila was hit.',
    language: 'en',
    topics: ['war'],
    addressesIds: ['01a20d14-f569-7387-8135-bf3642ba458e'],
    disputeId: '01a20d14-f60a-75dd-99a6-7554ba224c6d',
    disputeState: 'split',
    version: 2,
    createdAt: '2026-11-24T10:23:27.269Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge was hit.',
        recordedAt: '2026-11-24T10:23:27.269Z',
      },
      {
        version: 2,
        wording: 'The bridge over the Tila was hit.',
        recordedAt: '2026-11-24T10:23:27.493Z',
      },
    ],
  },
  'get /api/v1/desks/{desk}/disputes': {
    data: [
      {
        id: '01a20d14-f60a-75dd-99a6-7554ba224c6d',
        question: 'Was the bridge over the Tila hit?',
        language: 'en',
        headline: 'split',
        version: 2,
        createdAt: '2026-11-24T10:23:27.242Z',
      },
    ],
    nextCursor: 'W1siMDFhMjBkMTQtZjYwYS03NWRkLTk5YTYtNzU1NGJhMjI0YzZkIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/disputes/{id}': {
    id: '01a20d14-f60a-75dd-99a6-7554ba224c6d',
    question: 'Was the bridge over the Tila hit?',
    language: 'en',
    headline: 'split',
    version: 2,
    createdAt: '2026-11-24T10:23:27.242Z',
    label: 'Split: one side contradicts itself',
    asOf: '2026-11-24T10:23:27.829Z',
    knownAt: '2026-11-24T10:23:27.829Z',
    claims: [
      {
        id: '01a20d14-f626-74f1-a5cb-a0edfa33265f',
        wording: 'The bridge over the Tila was hit.',
        label: 'Split: one side contradicts itself',
        state: 'split',
        because: ['01a20d14-f740-7678-939a-39a6ff048634', '01a20d14-f769-7341-86c4-9e31a895f562'],
        origins: 1,
        outlets: 0,
        positions: [
          {
            principalId: '01a20d14-f569-7387-8135-bf3642ba458e',
            position: 'split',
            because: ['01a20d14-f740-7678-939a-39a6ff048634', '01a20d14-f769-7341-86c4-9e31a895f562'],
            voices: [
              {
                speakerId: '01a20d14-f57f-7596-851d-7d9010228ae7',
                statementId: '01a20d14-f769-7341-86c4-9e31a895f562',
                stance: 'denies',
                utteredAt: '2023-09-04T10:00:00.000Z',
              },
              {
                speakerId: '01a20d14-f569-7387-8135-bf3642ba458e',
                statementId: '01a20d14-f740-7678-939a-39a6ff048634',
                stance: 'asserts',
                utteredAt: '2023-09-04T10:00:00.000Z',
              },
            ],
          },
        ],
      },
      {
        id: '01a20d14-f641-7111-9a19-baab9e81e5cc',
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
        statementId: '01a20d14-f740-7678-939a-39a6ff048634',
        speakerId: '01a20d14-f569-7387-8135-bf3642ba458e',
        principalId: '01a20d14-f569-7387-8135-bf3642ba458e',
        stances: [
          {
            claimId: '01a20d14-f626-74f1-a5cb-a0edfa33265f',
            stance: 'asserts',
            hedge: 'none',
            basis: 'none',
          },
        ],
      },
      {
        at: '2023-09-04T10:00:00.000Z',
        statementId: '01a20d14-f769-7341-86c4-9e31a895f562',
        speakerId: '01a20d14-f57f-7596-851d-7d9010228ae7',
        principalId: '01a20d14-f569-7387-8135-bf3642ba458e',
        stances: [
          {
            claimId: '01a20d14-f626-74f1-a5cb-a0edfa33265f',
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
        claimId: '01a20d14-f626-74f1-a5cb-a0edfa33265f',
        principalId: '01a20d14-f569-7387-8135-bf3642ba458e',
        at: '2023-09-05T10:00:00.000Z',
        statementId: '01a20d14-f86f-70a8-bcec-15448cc18462',
        from: 'split',
        to: 'asserts',
        kind: 'hardens',
      },
    ],
  },
  'post /api/v1/desks/{desk}/statements/{id}/void': {
    id: '01a20d14-f769-7341-86c4-9e31a895f562',
    speakerId: '01a20d14-f57f-7596-851d-7d9010228ae7',
    capacity: 'official',
    principalId: '01a20d14-f569-7387-8135-bf3642ba458e',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    stances: [
      {
        claimId: '01a20d14-f626-74f1-a5cb-a0edfa33265f',
        stance: 'denies',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-24T10:23:27.593Z',
    version: 1,
    voidedAt: '2026-11-24T10:23:27.976Z',
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
    id: '01a20d14-f946-76d7-9324-e826dc49e829',
    claimId: '01a20d14-f626-74f1-a5cb-a0edfa33265f',
    recordedAt: '2026-11-24T10:23:28.064Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/evidence': {
    data: [
      {
        id: '01a20d14-f946-76d7-9324-e826dc49e829',
        claimId: '01a20d14-f626-74f1-a5cb-a0edfa33265f',
        title: 'Picture',
        kind: 'observation',
        note: 'Two spans are down.',
        direction: 'supports',
        reliability: 'B',
        credibility: 2,
        recordedAt: '2026-11-24T10:23:28.064Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claims/{id}/review': {
    id: '01a20d14-f983-773d-8947-e39e9af58109',
    claimId: '01a20d14-f626-74f1-a5cb-a0edfa33265f',
    state: 'inbox',
    round: 1,
    version: 1,
    submittedAt: '2026-11-24T10:23:28.129Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d14-f60a-75dd-99a6-7554ba224c6d',
      disputeState: 'uncontested',
    },
    contributors: [],
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
      reopen: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can reopen.',
          },
        ],
      },
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/accept': {
    id: '01a20d14-f983-773d-8947-e39e9af58109',
    claimId: '01a20d14-f626-74f1-a5cb-a0edfa33265f',
    state: 'queued',
    round: 1,
    version: 2,
    submittedAt: '2026-11-24T10:23:28.129Z',
    priority: 'urgent',
    dueAt: '2026-11-24T18:23:28.214Z',
    queuedAt: '2026-11-24T10:23:28.214Z',
    editorId: '01a20d14-e89d-7450-b2c4-0cbb511f8071',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d14-f60a-75dd-99a6-7554ba224c6d',
      disputeState: 'uncontested',
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
            text: 'The review is in «queued»; accept is for one in «inbox».',
          },
        ],
      },
      decline: {
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
      reopen: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «queued»; reopen is for one in «published».',
          },
        ],
      },
    },
  },
  'get /api/v1/desks/{desk}/queue': {
    data: [
      {
        id: '01a20d14-f983-773d-8947-e39e9af58109',
        claimId: '01a20d14-f626-74f1-a5cb-a0edfa33265f',
        state: 'queued',
        round: 1,
        version: 2,
        submittedAt: '2026-11-24T10:23:28.129Z',
        priority: 'urgent',
        dueAt: '2026-11-24T18:23:28.214Z',
        queuedAt: '2026-11-24T10:23:28.214Z',
        editorId: '01a20d14-e89d-7450-b2c4-0cbb511f8071',
        claim: {
          topics: ['war'],
          wording: 'The bridge over the Tila was hit.',
          language: 'en',
          disputeId: '01a20d14-f60a-75dd-99a6-7554ba224c6d',
          disputeState: 'uncontested',
        },
        contributors: [],
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
          reopen: {
            allowed: false,
            reasons: [
              {
                code: 'review.role',
                text: 'Only an editor can reopen.',
              },
            ],
          },
        },
      },
    ],
    nextCursor:
      'W1szLCIyMDI2LTExLTI0VDEwOjIzOjI4LjIxNFoiLCIwMWEyMGQxNC1mOTgzLTc3M2QtODk0Ny1lMzllOWFmNTgxMDkiXSwiW10iXQ',
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/take': {
    id: '01a20d14-f983-773d-8947-e39e9af58109',
    claimId: '01a20d14-f626-74f1-a5cb-a0edfa33265f',
    state: 'researching',
    round: 1,
    version: 3,
    submittedAt: '2026-11-24T10:23:28.129Z',
    priority: 'urgent',
    dueAt: '2026-11-24T18:23:28.214Z',
    queuedAt: '2026-11-24T10:23:28.214Z',
    assigneeId: '01a20d14-e83b-7070-8bc0-627a7396ddfa',
    editorId: '01a20d14-e89d-7450-b2c4-0cbb511f8071',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d14-f60a-75dd-99a6-7554ba224c6d',
      disputeState: 'uncontested',
    },
    contributors: [],
    lease: {
      fence: 1,
      expiresAt: '2026-11-24T10:38:28.361Z',
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
      reopen: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can reopen.',
          },
        ],
      },
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/release': {
    id: '01a20d14-f983-773d-8947-e39e9af58109',
    claimId: '01a20d14-f626-74f1-a5cb-a0edfa33265f',
    state: 'queued',
    round: 1,
    version: 6,
    submittedAt: '2026-11-24T10:23:28.129Z',
    priority: 'urgent',
    dueAt: '2026-11-24T18:23:28.214Z',
    queuedAt: '2026-11-24T10:23:28.214Z',
    editorId: '01a20d14-e89d-7450-b2c4-0cbb511f8071',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d14-f60a-75dd-99a6-7554ba224c6d',
      disputeState: 'uncontested',
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
            text: 'The review is in «queued»; accept is for one in «inbox».',
          },
        ],
      },
      decline: {
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
      reopen: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «queued»; reopen is for one in «published».',
          },
        ],
      },
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/assign': {
    id: '01a20d14-f983-773d-8947-e39e9af58109',
    claimId: '01a20d14-f626-74f1-a5cb-a0edfa33265f',
    state: 'researching',
    round: 1,
    version: 5,
    submittedAt: '2026-11-24T10:23:28.129Z',
    priority: 'urgent',
    dueAt: '2026-11-24T18:23:28.214Z',
    queuedAt: '2026-11-24T10:23:28.214Z',
    assigneeId: '01a20d14-e83b-7070-8bc0-627a7396ddfa',
    editorId: '01a20d14-e89d-7450-b2c4-0cbb511f8071',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d14-f60a-75dd-99a6-7554ba224c6d',
      disputeState: 'uncontested',
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
      reopen: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «researching»; reopen is for one in «published».',
          },
        ],
      },
    },
  },
  'post /api/v1/desks/{desk}/queue/next': {
    review: {
      id: '01a20d14-f983-773d-8947-e39e9af58109',
      claimId: '01a20d14-f626-74f1-a5cb-a0edfa33265f',
      state: 'researching',
      round: 1,
      version: 7,
      submittedAt: '2026-11-24T10:23:28.129Z',
      priority: 'urgent',
      dueAt: '2026-11-24T18:23:28.214Z',
      queuedAt: '2026-11-24T10:23:28.214Z',
      assigneeId: '01a20d14-e89d-7450-b2c4-0b9fed6d76b9',
      editorId: '01a20d14-e89d-7450-b2c4-0cbb511f8071',
      claim: {
        topics: ['war'],
        wording: 'The bridge over the Tila was hit.',
        language: 'en',
        disputeId: '01a20d14-f60a-75dd-99a6-7554ba224c6d',
        disputeState: 'uncontested',
      },
      contributors: [],
      lease: {
        fence: 2,
        expiresAt: '2026-11-24T10:38:28.559Z',
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
        reopen: {
          allowed: false,
          reasons: [
            {
              code: 'review.role',
              text: 'Only an editor can reopen.',
            },
          ],
        },
      },
    },
    lease: {
      fence: 2,
      expiresAt: '2026-11-24T10:38:28.559Z',
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/lease': {
    fence: 2,
    expiresAt: '2026-11-24T10:38:28.591Z',
  },
  'patch /api/v1/desks/{desk}/reviews/{id}/draft': {
    id: '01a20d14-f983-773d-8947-e39e9af58109',
    claimId: '01a20d14-f626-74f1-a5cb-a0edfa33265f',
    state: 'researching',
    round: 1,
    version: 7,
    submittedAt: '2026-11-24T10:23:28.129Z',
    priority: 'urgent',
    dueAt: '2026-11-24T18:23:28.214Z',
    queuedAt: '2026-11-24T10:23:28.214Z',
    assigneeId: '01a20d14-e89d-7450-b2c4-0b9fed6d76b9',
    editorId: '01a20d14-e89d-7450-b2c4-0cbb511f8071',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d14-f60a-75dd-99a6-7554ba224c6d',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d14-e89d-7450-b2c4-0b9fed6d76b9'],
    lease: {
      fence: 2,
      expiresAt: '2026-11-24T10:38:28.619Z',
    },
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d14-e89d-7450-b2c4-0b9fed6d76b9',
      savedAt: '2026-11-24T10:23:28.619Z',
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
      reopen: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can reopen.',
          },
        ],
      },
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/propose': {
    id: '01a20d14-f983-773d-8947-e39e9af58109',
    claimId: '01a20d14-f626-74f1-a5cb-a0edfa33265f',
    state: 'second_read',
    round: 1,
    version: 10,
    submittedAt: '2026-11-24T10:23:28.129Z',
    priority: 'urgent',
    dueAt: '2026-11-24T18:23:28.214Z',
    queuedAt: '2026-11-24T10:23:28.214Z',
    assigneeId: '01a20d14-e89d-7450-b2c4-0b9fed6d76b9',
    editorId: '01a20d14-e89d-7450-b2c4-0cbb511f8071',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d14-f60a-75dd-99a6-7554ba224c6d',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d14-e89d-7450-b2c4-0b9fed6d76b9'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d14-e89d-7450-b2c4-0b9fed6d76b9',
      savedAt: '2026-11-24T10:23:28.619Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      proposedBy: '01a20d14-e89d-7450-b2c4-0b9fed6d76b9',
      proposedAt: '2026-11-24T10:23:29.087Z',
      label: 'True',
    },
    earlierVerdicts: [
      {
        number: 1,
        round: 1,
        rating: 'true',
        normalised: 'true',
        summary: 'A picture shows it.',
        proposedBy: '01a20d14-e89d-7450-b2c4-0b9fed6d76b9',
        proposedAt: '2026-11-24T10:23:28.716Z',
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
      reopen: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can reopen.',
          },
        ],
      },
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/return': {
    id: '01a20d14-f983-773d-8947-e39e9af58109',
    claimId: '01a20d14-f626-74f1-a5cb-a0edfa33265f',
    state: 'researching',
    round: 1,
    version: 9,
    submittedAt: '2026-11-24T10:23:28.129Z',
    priority: 'urgent',
    dueAt: '2026-11-24T18:23:28.214Z',
    queuedAt: '2026-11-24T10:23:28.214Z',
    assigneeId: '01a20d14-e89d-7450-b2c4-0b9fed6d76b9',
    editorId: '01a20d14-e89d-7450-b2c4-0cbb511f8071',
    returned: {
      at: '2026-11-24T10:23:28.799Z',
      by: '01a20d14-e89d-7450-b2c4-0cbb511f8071',
      reason: 'returned',
      comment: 'Name its source.',
    },
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d14-f60a-75dd-99a6-7554ba224c6d',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d14-e89d-7450-b2c4-0b9fed6d76b9'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d14-e89d-7450-b2c4-0b9fed6d76b9',
      savedAt: '2026-11-24T10:23:28.619Z',
    },
    verdict: {
      number: 1,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A picture shows it.',
      proposedBy: '01a20d14-e89d-7450-b2c4-0b9fed6d76b9',
      proposedAt: '2026-11-24T10:23:28.716Z',
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
      reopen: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «researching»; reopen is for one in «published».',
          },
        ],
      },
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/pass': {
    id: '01a20d14-f983-773d-8947-e39e9af58109',
    claimId: '01a20d14-f626-74f1-a5cb-a0edfa33265f',
    state: 'sign_off',
    round: 1,
    version: 11,
    submittedAt: '2026-11-24T10:23:28.129Z',
    priority: 'urgent',
    dueAt: '2026-11-24T18:23:28.214Z',
    queuedAt: '2026-11-24T10:23:28.214Z',
    assigneeId: '01a20d14-e89d-7450-b2c4-0b9fed6d76b9',
    editorId: '01a20d14-e89d-7450-b2c4-0cbb511f8071',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d14-f60a-75dd-99a6-7554ba224c6d',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d14-e89d-7450-b2c4-0b9fed6d76b9'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d14-e89d-7450-b2c4-0b9fed6d76b9',
      savedAt: '2026-11-24T10:23:28.619Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      proposedBy: '01a20d14-e89d-7450-b2c4-0b9fed6d76b9',
      proposedAt: '2026-11-24T10:23:29.087Z',
      label: 'True',
    },
    earlierVerdicts: [
      {
        number: 1,
        round: 1,
        rating: 'true',
        normalised: 'true',
        summary: 'A picture shows it.',
        proposedBy: '01a20d14-e89d-7450-b2c4-0b9fed6d76b9',
        proposedAt: '2026-11-24T10:23:28.716Z',
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
      reopen: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «sign_off»; reopen is for one in «published».',
          },
        ],
      },
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/vote': {
    id: '01a20d14-f983-773d-8947-e39e9af58109',
    claimId: '01a20d14-f626-74f1-a5cb-a0edfa33265f',
    state: 'approved',
    round: 1,
    version: 12,
    submittedAt: '2026-11-24T10:23:28.129Z',
    priority: 'urgent',
    dueAt: '2026-11-24T18:23:28.214Z',
    queuedAt: '2026-11-24T10:23:28.214Z',
    assigneeId: '01a20d14-e89d-7450-b2c4-0b9fed6d76b9',
    editorId: '01a20d14-e89d-7450-b2c4-0cbb511f8071',
    signedAt: '2026-11-24T10:23:29.210Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d14-f60a-75dd-99a6-7554ba224c6d',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d14-e89d-7450-b2c4-0b9fed6d76b9'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d14-e89d-7450-b2c4-0b9fed6d76b9',
      savedAt: '2026-11-24T10:23:28.619Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      proposedBy: '01a20d14-e89d-7450-b2c4-0b9fed6d76b9',
      proposedAt: '2026-11-24T10:23:29.087Z',
      label: 'True',
    },
    earlierVerdicts: [
      {
        number: 1,
        round: 1,
        rating: 'true',
        normalised: 'true',
        summary: 'A picture shows it.',
        proposedBy: '01a20d14-e89d-7450-b2c4-0b9fed6d76b9',
        proposedAt: '2026-11-24T10:23:28.716Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20d14-e89d-7450-b2c4-0cbb511f8071',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T10:23:29.210Z',
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
      reopen: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «approved»; reopen is for one in «published».',
          },
        ],
      },
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/publish': {
    id: '01a20d14-f983-773d-8947-e39e9af58109',
    claimId: '01a20d14-f626-74f1-a5cb-a0edfa33265f',
    state: 'published',
    round: 1,
    version: 13,
    submittedAt: '2026-11-24T10:23:28.129Z',
    priority: 'urgent',
    dueAt: '2026-11-24T18:23:28.214Z',
    queuedAt: '2026-11-24T10:23:28.214Z',
    assigneeId: '01a20d14-e89d-7450-b2c4-0b9fed6d76b9',
    editorId: '01a20d14-e89d-7450-b2c4-0cbb511f8071',
    signedAt: '2026-11-24T10:23:29.210Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d14-f60a-75dd-99a6-7554ba224c6d',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d14-e89d-7450-b2c4-0b9fed6d76b9'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d14-e89d-7450-b2c4-0b9fed6d76b9',
      savedAt: '2026-11-24T10:23:28.619Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      proposedBy: '01a20d14-e89d-7450-b2c4-0b9fed6d76b9',
      proposedAt: '2026-11-24T10:23:29.087Z',
      label: 'True',
    },
    earlierVerdicts: [
      {
        number: 1,
        round: 1,
        rating: 'true',
        normalised: 'true',
        summary: 'A picture shows it.',
        proposedBy: '01a20d14-e89d-7450-b2c4-0b9fed6d76b9',
        proposedAt: '2026-11-24T10:23:28.716Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20d14-e89d-7450-b2c4-0cbb511f8071',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T10:23:29.210Z',
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
      reopen: {
        allowed: true,
        reasons: [],
      },
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/reopen': {
    id: '01a20d14-f983-773d-8947-e39e9af58109',
    claimId: '01a20d14-f626-74f1-a5cb-a0edfa33265f',
    state: 'researching',
    round: 2,
    version: 14,
    submittedAt: '2026-11-24T10:23:28.129Z',
    priority: 'urgent',
    dueAt: '2026-11-24T18:23:28.214Z',
    queuedAt: '2026-11-24T10:23:28.214Z',
    assigneeId: '01a20d14-e89d-7450-b2c4-0b9fed6d76b9',
    editorId: '01a20d14-e89d-7450-b2c4-0cbb511f8071',
    returned: {
      at: '2026-11-24T10:23:29.494Z',
      by: '01a20d14-e89d-7450-b2c4-0cbb511f8071',
      reason: 'reopened',
      comment: 'It is denied now.',
    },
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d14-f60a-75dd-99a6-7554ba224c6d',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d14-e89d-7450-b2c4-0b9fed6d76b9'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d14-e89d-7450-b2c4-0b9fed6d76b9',
      savedAt: '2026-11-24T10:23:28.619Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      proposedBy: '01a20d14-e89d-7450-b2c4-0b9fed6d76b9',
      proposedAt: '2026-11-24T10:23:29.087Z',
      label: 'True',
    },
    earlierVerdicts: [
      {
        number: 1,
        round: 1,
        rating: 'true',
        normalised: 'true',
        summary: 'A picture shows it.',
        proposedBy: '01a20d14-e89d-7450-b2c4-0b9fed6d76b9',
        proposedAt: '2026-11-24T10:23:28.716Z',
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
      reopen: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «researching»; reopen is for one in «published».',
          },
        ],
      },
    },
  },
  'get /api/v1/desks/{desk}/reviews': {
    data: [
      {
        id: '01a20d14-f983-773d-8947-e39e9af58109',
        claimId: '01a20d14-f626-74f1-a5cb-a0edfa33265f',
        state: 'researching',
        round: 2,
        version: 14,
        submittedAt: '2026-11-24T10:23:28.129Z',
        priority: 'urgent',
        dueAt: '2026-11-24T18:23:28.214Z',
        queuedAt: '2026-11-24T10:23:28.214Z',
        assigneeId: '01a20d14-e89d-7450-b2c4-0b9fed6d76b9',
        editorId: '01a20d14-e89d-7450-b2c4-0cbb511f8071',
        returned: {
          at: '2026-11-24T10:23:29.494Z',
          by: '01a20d14-e89d-7450-b2c4-0cbb511f8071',
          reason: 'reopened',
          comment: 'It is denied now.',
        },
        claim: {
          topics: ['war'],
          wording: 'The bridge over the Tila was hit.',
          language: 'en',
          disputeId: '01a20d14-f60a-75dd-99a6-7554ba224c6d',
          disputeState: 'uncontested',
        },
        contributors: ['01a20d14-e89d-7450-b2c4-0b9fed6d76b9'],
        draft: {
          summary: 'A picture shows',
          savedBy: '01a20d14-e89d-7450-b2c4-0b9fed6d76b9',
          savedAt: '2026-11-24T10:23:28.619Z',
        },
        verdict: {
          number: 2,
          round: 1,
          rating: 'true',
          normalised: 'true',
          summary: 'A dated picture shows it.',
          proposedBy: '01a20d14-e89d-7450-b2c4-0b9fed6d76b9',
          proposedAt: '2026-11-24T10:23:29.087Z',
          label: 'True',
        },
        earlierVerdicts: [
          {
            number: 1,
            round: 1,
            rating: 'true',
            normalised: 'true',
            summary: 'A picture shows it.',
            proposedBy: '01a20d14-e89d-7450-b2c4-0b9fed6d76b9',
            proposedAt: '2026-11-24T10:23:28.716Z',
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
          reopen: {
            allowed: false,
            reasons: [
              {
                code: 'review.role',
                text: 'Only an editor can reopen.',
              },
            ],
          },
        },
      },
    ],
    nextCursor: 'W1siMDFhMjBkMTQtZjk4My03NzNkLTg5NDctZTM5ZTlhZjU4MTA5Il0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/reviews/{id}': {
    id: '01a20d14-f983-773d-8947-e39e9af58109',
    claimId: '01a20d14-f626-74f1-a5cb-a0edfa33265f',
    state: 'researching',
    round: 2,
    version: 14,
    submittedAt: '2026-11-24T10:23:28.129Z',
    priority: 'urgent',
    dueAt: '2026-11-24T18:23:28.214Z',
    queuedAt: '2026-11-24T10:23:28.214Z',
    assigneeId: '01a20d14-e89d-7450-b2c4-0b9fed6d76b9',
    editorId: '01a20d14-e89d-7450-b2c4-0cbb511f8071',
    returned: {
      at: '2026-11-24T10:23:29.494Z',
      by: '01a20d14-e89d-7450-b2c4-0cbb511f8071',
      reason: 'reopened',
      comment: 'It is denied now.',
    },
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20d14-f60a-75dd-99a6-7554ba224c6d',
      disputeState: 'uncontested',
    },
    contributors: ['01a20d14-e89d-7450-b2c4-0b9fed6d76b9'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20d14-e89d-7450-b2c4-0b9fed6d76b9',
      savedAt: '2026-11-24T10:23:28.619Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      proposedBy: '01a20d14-e89d-7450-b2c4-0b9fed6d76b9',
      proposedAt: '2026-11-24T10:23:29.087Z',
      label: 'True',
    },
    earlierVerdicts: [
      {
        number: 1,
        round: 1,
        rating: 'true',
        normalised: 'true',
        summary: 'A picture shows it.',
        proposedBy: '01a20d14-e89d-7450-b2c4-0b9fed6d76b9',
        proposedAt: '2026-11-24T10:23:28.716Z',
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
      reopen: {
        allowed: false,
        reasons: [
          {
            code: 'review.role',
            text: 'Only an editor can reopen.',
          },
        ],
      },
    },
  },
  'get /api/v1/desks/{desk}/rating-scales': {
    data: [
      {
        id: '01a20d14-e7ab-7220-9619-54c84b386b39',
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
  'post /api/v1/desks/{desk}/reviews/{id}/actions/decline': {
    id: '01a20d14-ff38-742e-a6ae-3a5fa4c69a13',
    claimId: '01a20d14-f641-7111-9a19-baab9e81e5cc',
    state: 'declined',
    round: 1,
    version: 2,
    submittedAt: '2026-11-24T10:23:29.591Z',
    declineReason: 'opinion',
    claim: {
      topics: [],
      wording: 'The bridge is whole.',
      language: 'en',
      disputeId: '01a20d14-f60a-75dd-99a6-7554ba224c6d',
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
      reopen: {
        allowed: false,
        reasons: [
          {
            code: 'review.wrong_state',
            text: 'The review is in «declined»; reopen is for one in «published».',
          },
        ],
      },
    },
  },
  'post /api/v1/desks/{desk}/claims/{id}/void': {
    id: '01a20d14-f641-7111-9a19-baab9e81e5cc',
    wording: 'The bridge is whole.',
    language: 'en',
    topics: [],
    addressesIds: [],
    disputeId: '01a20d14-f60a-75dd-99a6-7554ba224c6d',
    disputeState: 'no_position',
    review: {
      id: '01a20d14-ff38-742e-a6ae-3a5fa4c69a13',
      state: 'declined',
    },
    version: 2,
    voidedAt: '2026-11-24T10:23:29.681Z',
    voidReason: 'Recorded twice',
    createdAt: '2026-11-24T10:23:27.296Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge is whole.',
        recordedAt: '2026-11-24T10:23:27.296Z',
      },
    ],
  },
  'get /api/v1/desks/{desk}/events': {
    data: [
      {
        seq: 205,
        type: 'claim.voided',
        subject: {
          kind: 'claim',
          id: '01a20d14-f641-7111-9a19-baab9e81e5cc',
        },
        actor: {
          id: '01a20d14-e80d-76ea-9aff-8cbb2d062d84',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T10:23:29.681Z',
        payload: {
          reason: 'Recorded twice',
          disputeIds: ['01a20d14-f60a-75dd-99a6-7554ba224c6d'],
        },
      },
      {
        seq: 204,
        type: 'review.declined',
        subject: {
          kind: 'review',
          id: '01a20d14-ff38-742e-a6ae-3a5fa4c69a13',
        },
        reviewId: '01a20d14-ff38-742e-a6ae-3a5fa4c69a13',
        actor: {
          id: '01a20d14-e870-7724-88d1-cb9bc4ba180b',
          name: 'Edith Lang',
        },
        at: '2026-11-24T10:23:29.633Z',
        payload: {
          to: 'declined',
          from: 'inbox',
          reason: 'opinion',
        },
      },
    ],
    nextCursor: 'W1syMDRdLCJbXSJd',
  },
  'post /api/v1/desks/{desk}/imports': {
    id: '01a20d14-ea07-7765-abc0-2d170decde6b',
    kind: 'case',
    state: 'done',
    createdAt: '2026-11-24T10:23:23.882Z',
    created: {
      claims: {
        fell: '01a20d14-e940-714f-8c47-f8c9c5b4cea5',
        debris: '01a20d14-e964-70ab-bc24-dce7b86b45e3',
        outside: '01a20d14-e989-724c-b20c-6555d228015f',
        russian: '01a20d14-e972-748f-b129-2365d17c4bc1',
        detonated: '01a20d14-e957-72a2-80b8-8cb7fbf5cda2',
      },
      sources: {
        kuleba: '01a20d14-e909-73c1-8f23-8297c9f15ffd',
        'ro-mfa': '01a20d14-e908-72cc-9ece-f8177bb47310',
        'ro-mod': '01a20d14-e906-776c-a8b1-fc3aaa51b2ca',
        russia: '01a20d14-e8fe-7509-80b8-0e7fa3f3a249',
        tilvar: '01a20d14-e90f-71c1-b2a3-89c5733e2f89',
        'ua-mfa': '01a20d14-e905-73d1-8a1f-b2da138e7604',
        romania: '01a20d14-e8f5-7053-8db4-19ccc318c57a',
        ukraine: '01a20d14-e8f2-75dc-b420-e6d811de14cf',
        iohannis: '01a20d14-e90a-74c0-af09-98bedc7b8de1',
        odobescu: '01a20d14-e90a-74c0-af09-97341c804e04',
        nikolenko: '01a20d14-e908-72cc-9ece-ff9f32186af2',
        'ua-border': '01a20d14-e902-7445-8e15-88306ff3eb57',
      },
      statements: {
        s0: '01a20d14-e9ac-7246-afb7-4dab1ee4c964',
        s1: '01a20d14-e9ac-7246-afb7-521a7ca2ca8d',
        s2: '01a20d14-e9ac-7246-afb7-549df81fe72d',
        s3: '01a20d14-e9ac-7246-afb7-5974b82f7c6b',
        s4: '01a20d14-e9ac-7246-afb7-5d108d13e762',
        s5: '01a20d14-e9ac-7246-afb7-62b7907f7498',
        s6: '01a20d14-e9ac-7246-afb7-67f1cf48daf7',
        s7: '01a20d14-e9ac-7246-afb7-69b063254031',
      },
    },
    ignored: [],
    disputeId: '01a20d14-e8ef-721c-bdea-a49c7accd5c0',
  },
  'get /api/v1/desks/{desk}/imports/{id}': {
    id: '01a20d14-ea07-7765-abc0-2d170decde6b',
    kind: 'case',
    state: 'done',
    createdAt: '2026-11-24T10:23:23.882Z',
    created: {
      claims: {
        fell: '01a20d14-e940-714f-8c47-f8c9c5b4cea5',
        debris: '01a20d14-e964-70ab-bc24-dce7b86b45e3',
        outside: '01a20d14-e989-724c-b20c-6555d228015f',
        russian: '01a20d14-e972-748f-b129-2365d17c4bc1',
        detonated: '01a20d14-e957-72a2-80b8-8cb7fbf5cda2',
      },
      sources: {
        kuleba: '01a20d14-e909-73c1-8f23-8297c9f15ffd',
        'ro-mfa': '01a20d14-e908-72cc-9ece-f8177bb47310',
        'ro-mod': '01a20d14-e906-776c-a8b1-fc3aaa51b2ca',
        russia: '01a20d14-e8fe-7509-80b8-0e7fa3f3a249',
        tilvar: '01a20d14-e90f-71c1-b2a3-89c5733e2f89',
        'ua-mfa': '01a20d14-e905-73d1-8a1f-b2da138e7604',
        romania: '01a20d14-e8f5-7053-8db4-19ccc318c57a',
        ukraine: '01a20d14-e8f2-75dc-b420-e6d811de14cf',
        iohannis: '01a20d14-e90a-74c0-af09-98bedc7b8de1',
        odobescu: '01a20d14-e90a-74c0-af09-97341c804e04',
        nikolenko: '01a20d14-e908-72cc-9ece-ff9f32186af2',
        'ua-border': '01a20d14-e902-7445-8e15-88306ff3eb57',
      },
      statements: {
        s0: '01a20d14-e9ac-7246-afb7-4dab1ee4c964',
        s1: '01a20d14-e9ac-7246-afb7-521a7ca2ca8d',
        s2: '01a20d14-e9ac-7246-afb7-549df81fe72d',
        s3: '01a20d14-e9ac-7246-afb7-5974b82f7c6b',
        s4: '01a20d14-e9ac-7246-afb7-5d108d13e762',
        s5: '01a20d14-e9ac-7246-afb7-62b7907f7498',
        s6: '01a20d14-e9ac-7246-afb7-67f1cf48daf7',
        s7: '01a20d14-e9ac-7246-afb7-69b063254031',
      },
    },
    ignored: [],
    disputeId: '01a20d14-e8ef-721c-bdea-a49c7accd5c0',
  },
  'post /api/v1/session/tokens': {
    id: '01a20d15-006b-75fc-a722-c2db8bd34f28',
    name: 'nightly export',
    createdAt: '2026-11-24T10:23:29.899Z',
    expiresAt: '2027-02-22T10:23:29.899Z',
    secret: 'cct_shown_this_once',
  },
  'get /api/v1/session/tokens': {
    data: [
      {
        id: '01a20d15-006b-75fc-a722-c2db8bd34f28',
        name: 'nightly export',
        createdAt: '2026-11-24T10:23:29.899Z',
        expiresAt: '2027-02-22T10:23:29.899Z',
      },
    ],
  },
};
