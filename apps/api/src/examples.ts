/** Answers of the API, by method and path: made by `npm run examples` from the demo desk, and compared by a test. */
export const EXAMPLES: Readonly<Record<string, unknown>> = {
  'get /api/v1/session': {
    user: {
      id: '01a20e49-adef-743b-ac13-7bd62aa45e6f',
      email: 'checker@demo.example',
      name: 'Chidi Okafor',
    },
    desks: [
      {
        id: '01a20e49-ad5b-754a-bfd1-b074a7db7cc9',
        slug: 'demo',
        name: 'Demo desk',
        memberId: '01a20e49-adf8-77cc-83a6-4b71c989eeb1',
        roles: ['fact_checker'],
      },
    ],
  },
  'post /api/v1/session': {
    user: {
      id: '01a20e49-adef-743b-ac13-7bd62aa45e6f',
      email: 'checker@demo.example',
      name: 'Chidi Okafor',
    },
    desks: [
      {
        id: '01a20e49-ad5b-754a-bfd1-b074a7db7cc9',
        slug: 'demo',
        name: 'Demo desk',
        memberId: '01a20e49-adf8-77cc-83a6-4b71c989eeb1',
        roles: ['fact_checker'],
      },
    ],
  },
  'get /api/v1/desks/{desk}/members': {
    data: [
      {
        id: '01a20e49-adb6-753e-9700-fe0c32a49318',
        userId: '01a20e49-ada1-74bc-90aa-3725d56313a2',
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
        id: '01a20e49-adca-75d6-9beb-9ae7e909acfc',
        userId: '01a20e49-adaa-71e1-a1c2-8e3fafb7b36b',
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
    id: '01a20e49-adb6-753e-9700-fe0c32a49318',
    userId: '01a20e49-ada1-74bc-90aa-3725d56313a2',
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
    deputyId: '01a20e49-adca-75d6-9beb-9ae7e909acfc',
    optOuts: {
      topics: ['torture'],
      media: ['video'],
    },
  },
  'get /api/v1/desks/{desk}/members/{id}': {
    id: '01a20e49-adb6-753e-9700-fe0c32a49318',
    userId: '01a20e49-ada1-74bc-90aa-3725d56313a2',
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
    deputyId: '01a20e49-adca-75d6-9beb-9ae7e909acfc',
    optOuts: {
      topics: ['torture'],
      media: ['video'],
    },
  },
  'post /api/v1/desks/{desk}/members/{id}/absences': {
    id: '01a20e49-b29b-705c-9951-b568139c921a',
    memberId: '01a20e49-adb6-753e-9700-fe0c32a49318',
    kind: 'away',
    startsAt: '2031-07-07T00:00:00.000Z',
    endsAt: '2031-07-21T00:00:00.000Z',
    note: 'Summer holidays',
    createdAt: '2026-11-24T16:00:40.602Z',
  },
  'get /api/v1/desks/{desk}/members/{id}/absences': {
    data: [
      {
        id: '01a20e49-b29b-705c-9951-b568139c921a',
        memberId: '01a20e49-adb6-753e-9700-fe0c32a49318',
        kind: 'away',
        startsAt: '2031-07-07T00:00:00.000Z',
        endsAt: '2031-07-21T00:00:00.000Z',
        note: 'Summer holidays',
        createdAt: '2026-11-24T16:00:40.602Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/members/{id}/conflicts': {
    id: '01a20e49-b2a7-77ba-93b8-bd7a23dd8744',
    memberId: '01a20e49-adb6-753e-9700-fe0c32a49318',
    kind: 'topic',
    topic: 'shipping',
    reason: 'Holds shares in a shipping company.',
    createdAt: '2026-11-24T16:00:40.615Z',
  },
  'get /api/v1/desks/{desk}/members/{id}/conflicts': {
    data: [
      {
        id: '01a20e49-b2a7-77ba-93b8-bd7a23dd8744',
        memberId: '01a20e49-adb6-753e-9700-fe0c32a49318',
        kind: 'topic',
        topic: 'shipping',
        reason: 'Holds shares in a shipping company.',
        createdAt: '2026-11-24T16:00:40.615Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/sources': {
    id: '01a20e49-b2b3-76ce-918d-440ec5248b10',
    kind: 'institution',
    name: 'Ministry of National Defence of Romania',
    aliases: [],
    country: 'RO',
    version: 1,
    createdAt: '2026-11-24T16:00:40.627Z',
  },
  'get /api/v1/desks/{desk}/sources': {
    data: [
      {
        id: '01a20e49-ae69-70c6-9593-10f80fb0ae2d',
        kind: 'person',
        name: 'Adrienne Watson',
        aliases: [],
        version: 1,
        createdAt: '2026-11-24T16:00:39.529Z',
      },
    ],
    nextCursor: 'W1siQWRyaWVubmUgV2F0c29uIiwiMDFhMjBlNDktYWU2OS03MGM2LTk1OTMtMTBmODBmYjBhZTJkIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/sources/{id}': {
    id: '01a20e49-b2b3-76ce-918d-440ec5248b10',
    kind: 'institution',
    name: 'Ministry of National Defence of Romania',
    aliases: [],
    country: 'RO',
    version: 1,
    createdAt: '2026-11-24T16:00:40.627Z',
  },
  'patch /api/v1/desks/{desk}/sources/{id}': {
    id: '01a20e49-b2b3-76ce-918d-440ec5248b10',
    kind: 'institution',
    name: 'Ministry of National Defence of Romania',
    aliases: [],
    country: 'RO',
    version: 2,
    createdAt: '2026-11-24T16:00:40.627Z',
  },
  'post /api/v1/desks/{desk}/sources/{id}/tenures': {
    id: '01a20e49-b2d3-7278-b6c8-537d8ea69e19',
    personId: '01a20e49-b2ba-74f4-a6ca-7595cbe0acf4',
    office: 'Minister',
    institutionId: '01a20e49-b2b3-76ce-918d-440ec5248b10',
    speaksForId: '01a20e49-b2b3-76ce-918d-440ec5248b10',
    from: '2022-11-01T00:00:00.000Z',
  },
  'get /api/v1/desks/{desk}/sources/{id}/tenures': {
    data: [
      {
        id: '01a20e49-b2d3-7278-b6c8-537d8ea69e19',
        personId: '01a20e49-b2ba-74f4-a6ca-7595cbe0acf4',
        office: 'Minister',
        institutionId: '01a20e49-b2b3-76ce-918d-440ec5248b10',
        speaksForId: '01a20e49-b2b3-76ce-918d-440ec5248b10',
        from: '2022-11-01T00:00:00.000Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/sources/{id}/merge': {
    id: '01a20e49-b2b3-76ce-918d-440ec5248b10',
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
    createdAt: '2026-11-24T16:00:40.627Z',
  },
  'post /api/v1/desks/{desk}/disputes': {
    id: '01a20e49-b301-77bf-92c0-35145e48da7c',
    question: 'Was the bridge hit?',
    language: 'en',
    headline: 'no_position',
    version: 1,
    createdAt: '2026-11-24T16:00:40.705Z',
  },
  'patch /api/v1/desks/{desk}/disputes/{id}': {
    id: '01a20e49-b301-77bf-92c0-35145e48da7c',
    question: 'Was the bridge over the Tila hit?',
    language: 'en',
    headline: 'no_position',
    version: 2,
    createdAt: '2026-11-24T16:00:40.705Z',
  },
  'post /api/v1/desks/{desk}/claims': {
    id: '01a20e49-b30f-72c3-a682-e5a41d860691',
    wording: 'The bridge was hit.',
    language: 'en',
    topics: ['war'],
    addressesIds: ['01a20e49-b2b3-76ce-918d-440ec5248b10'],
    disputeId: '01a20e49-b301-77bf-92c0-35145e48da7c',
    disputeState: 'no_position',
    version: 1,
    createdAt: '2026-11-24T16:00:40.719Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge was hit.',
        recordedAt: '2026-11-24T16:00:40.719Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claims/{id}/links': {
    id: '01a20e49-b332-7305-9735-da8c16bff708',
    kind: 'contradicts',
    fromId: '01a20e49-b322-70fe-9a83-825f12f0c3c1',
    toId: '01a20e49-b30f-72c3-a682-e5a41d860691',
    status: 'suggested',
    version: 1,
    recordedAt: '2026-11-24T16:00:40.753Z',
  },
  'post /api/v1/desks/{desk}/claim-links/{id}/confirm': {
    id: '01a20e49-b332-7305-9735-da8c16bff708',
    kind: 'contradicts',
    fromId: '01a20e49-b322-70fe-9a83-825f12f0c3c1',
    toId: '01a20e49-b30f-72c3-a682-e5a41d860691',
    status: 'confirmed',
    version: 2,
    recordedAt: '2026-11-24T16:00:40.753Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/links': {
    data: [
      {
        id: '01a20e49-b332-7305-9735-da8c16bff708',
        kind: 'contradicts',
        fromId: '01a20e49-b322-70fe-9a83-825f12f0c3c1',
        toId: '01a20e49-b30f-72c3-a682-e5a41d860691',
        status: 'confirmed',
        version: 2,
        recordedAt: '2026-11-24T16:00:40.753Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claim-links/{id}/dismiss': {
    id: '01a20e49-b332-7305-9735-da8c16bff708',
    kind: 'contradicts',
    fromId: '01a20e49-b322-70fe-9a83-825f12f0c3c1',
    toId: '01a20e49-b30f-72c3-a682-e5a41d860691',
    status: 'dismissed',
    dismissedAs: 'different_time',
    version: 3,
    recordedAt: '2026-11-24T16:00:40.753Z',
  },
  'post /api/v1/desks/{desk}/claim-links/{id}/void': {
    id: '01a20e49-b332-7305-9735-da8c16bff708',
    kind: 'contradicts',
    fromId: '01a20e49-b322-70fe-9a83-825f12f0c3c1',
    toId: '01a20e49-b30f-72c3-a682-e5a41d860691',
    status: 'dismissed',
    dismissedAs: 'different_time',
    version: 4,
    voidedAt: '2026-11-24T16:00:40.786Z',
    voidReason: 'Made by mistake',
    recordedAt: '2026-11-24T16:00:40.753Z',
  },
  'patch /api/v1/desks/{desk}/claims/{id}': {
    id: '01a20e49-b30f-72c3-a682-e5a41d860691',
    wording: 'The bridge over the Tila was hit.',
    language: 'en',
    topics: ['war'],
    addressesIds: ['01a20e49-b2b3-76ce-918d-440ec5248b10'],
    disputeId: '01a20e49-b301-77bf-92c0-35145e48da7c',
    disputeState: 'no_position',
    version: 2,
    createdAt: '2026-11-24T16:00:40.719Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge was hit.',
        recordedAt: '2026-11-24T16:00:40.719Z',
      },
      {
        version: 2,
        wording: 'The bridge over the Tila was hit.',
        recordedAt: '2026-11-24T16:00:40.794Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/statements': {
    id: '01a20e49-b366-7232-8177-445e8f236b08',
    speakerId: '01a20e49-b2b3-76ce-918d-440ec5248b10',
    capacity: 'official',
    principalId: '01a20e49-b2b3-76ce-918d-440ec5248b10',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    stances: [
      {
        claimId: '01a20e49-b30f-72c3-a682-e5a41d860691',
        stance: 'asserts',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-24T16:00:40.806Z',
    version: 1,
    earlier: [],
  },
  'patch /api/v1/desks/{desk}/statements/{id}': {
    id: '01a20e49-b366-7232-8177-445e8f236b08',
    speakerId: '01a20e49-b2b3-76ce-918d-440ec5248b10',
    capacity: 'official',
    principalId: '01a20e49-b2b3-76ce-918d-440ec5248b10',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    locator: 'minute 3',
    stances: [
      {
        claimId: '01a20e49-b30f-72c3-a682-e5a41d860691',
        stance: 'asserts',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-24T16:00:40.834Z',
    version: 2,
    reason: 'Found the place',
    earlier: [
      {
        id: '01a20e49-b366-7232-8177-445e8f236b08',
        speakerId: '01a20e49-b2b3-76ce-918d-440ec5248b10',
        capacity: 'official',
        principalId: '01a20e49-b2b3-76ce-918d-440ec5248b10',
        paraphrase: 'Speaks of the bridge.',
        utteredAt: '2023-09-04T10:00:00.000Z',
        precision: 'minute',
        stances: [
          {
            claimId: '01a20e49-b30f-72c3-a682-e5a41d860691',
            stance: 'asserts',
            hedge: 'none',
            basis: 'none',
          },
        ],
        recordedAt: '2026-11-24T16:00:40.806Z',
        version: 1,
      },
    ],
  },
  'get /api/v1/desks/{desk}/statements': {
    data: [
      {
        id: '01a20e49-b376-77ba-b64f-84a05b65b09f',
        speakerId: '01a20e49-b2ba-74f4-a6ca-7595cbe0acf4',
        capacity: 'official',
        principalId: '01a20e49-b2b3-76ce-918d-440ec5248b10',
        paraphrase: 'Speaks of the bridge.',
        utteredAt: '2023-09-04T10:00:00.000Z',
        precision: 'minute',
        stances: [
          {
            claimId: '01a20e49-b30f-72c3-a682-e5a41d860691',
            stance: 'denies',
            hedge: 'none',
            basis: 'none',
          },
        ],
        recordedAt: '2026-11-24T16:00:40.822Z',
        version: 1,
      },
    ],
    nextCursor: 'W1siMDFhMjBlNDktYjM3Ni03N2JhLWI2NGYtODRhMDViNjViMDlmIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/statements/{id}': {
    id: '01a20e49-b366-7232-8177-445e8f236b08',
    speakerId: '01a20e49-b2b3-76ce-918d-440ec5248b10',
    capacity: 'official',
    principalId: '01a20e49-b2b3-76ce-918d-440ec5248b10',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    locator: 'minute 3',
    stances: [
      {
        claimId: '01a20e49-b30f-72c3-a682-e5a41d860691',
        stance: 'asserts',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-24T16:00:40.834Z',
    version: 2,
    reason: 'Found the place',
    earlier: [
      {
        id: '01a20e49-b366-7232-8177-445e8f236b08',
        speakerId: '01a20e49-b2b3-76ce-918d-440ec5248b10',
        capacity: 'official',
        principalId: '01a20e49-b2b3-76ce-918d-440ec5248b10',
        paraphrase: 'Speaks of the bridge.',
        utteredAt: '2023-09-04T10:00:00.000Z',
        precision: 'minute',
        stances: [
          {
            claimId: '01a20e49-b30f-72c3-a682-e5a41d860691',
            stance: 'asserts',
            hedge: 'none',
            basis: 'none',
          },
        ],
        recordedAt: '2026-11-24T16:00:40.806Z',
        version: 1,
      },
    ],
  },
  'post /api/v1/desks/{desk}/statements/{id}/links': {
    id: '01a20e49-b395-7163-a2ca-989c389bc236',
    kind: 'responds_to',
    fromId: '01a20e49-b376-77ba-b64f-84a05b65b09f',
    toId: '01a20e49-b366-7232-8177-445e8f236b08',
    recordedAt: '2026-11-24T16:00:40.852Z',
  },
  'get /api/v1/desks/{desk}/statements/{id}/links': {
    data: [
      {
        id: '01a20e49-b395-7163-a2ca-989c389bc236',
        kind: 'responds_to',
        fromId: '01a20e49-b376-77ba-b64f-84a05b65b09f',
        toId: '01a20e49-b366-7232-8177-445e8f236b08',
        recordedAt: '2026-11-24T16:00:40.852Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/captures': {
    id: '01a20e49-b3a8-766a-896b-10b37fd08b0a',
    sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
    mediaType: 'text/plain',
    sizeBytes: 27,
    method: 'text',
    url: 'https://example.org/post',
    capturedAt: '2026-11-24T16:00:40.872Z',
    note: 'From the channel',
    recordedAt: '2026-11-24T16:00:40.872Z',
    contentPath: '/api/v1/desks/demo/captures/01a20e49-b3a8-766a-896b-10b37fd08b0a/content',
  },
  'get /api/v1/desks/{desk}/captures': {
    data: [
      {
        id: '01a20e49-b3a8-766a-896b-10b37fd08b0a',
        sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
        mediaType: 'text/plain',
        sizeBytes: 27,
        method: 'text',
        url: 'https://example.org/post',
        capturedAt: '2026-11-24T16:00:40.872Z',
        note: 'From the channel',
        recordedAt: '2026-11-24T16:00:40.872Z',
        contentPath: '/api/v1/desks/demo/captures/01a20e49-b3a8-766a-896b-10b37fd08b0a/content',
      },
    ],
  },
  'get /api/v1/desks/{desk}/captures/{id}': {
    id: '01a20e49-b3a8-766a-896b-10b37fd08b0a',
    sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
    mediaType: 'text/plain',
    sizeBytes: 27,
    method: 'text',
    url: 'https://example.org/post',
    capturedAt: '2026-11-24T16:00:40.872Z',
    note: 'From the channel',
    recordedAt: '2026-11-24T16:00:40.872Z',
    contentPath: '/api/v1/desks/demo/captures/01a20e49-b3a8-766a-896b-10b37fd08b0a/content',
  },
  'post /api/v1/desks/{desk}/statements/{id}/captures': {
    id: '01a20e49-b3b6-7140-ba70-3b41687ed2d8',
    statementId: '01a20e49-b366-7232-8177-445e8f236b08',
    captureId: '01a20e49-b3a8-766a-896b-10b37fd08b0a',
    recordedAt: '2026-11-24T16:00:40.885Z',
    capture: {
      id: '01a20e49-b3a8-766a-896b-10b37fd08b0a',
      sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
      mediaType: 'text/plain',
      sizeBytes: 27,
      method: 'text',
      url: 'https://example.org/post',
      capturedAt: '2026-11-24T16:00:40.872Z',
      note: 'From the channel',
      recordedAt: '2026-11-24T16:00:40.872Z',
      contentPath: '/api/v1/desks/demo/captures/01a20e49-b3a8-766a-896b-10b37fd08b0a/content',
    },
  },
  'get /api/v1/desks/{desk}/statements/{id}/captures': {
    data: [
      {
        id: '01a20e49-b3b6-7140-ba70-3b41687ed2d8',
        statementId: '01a20e49-b366-7232-8177-445e8f236b08',
        captureId: '01a20e49-b3a8-766a-896b-10b37fd08b0a',
        recordedAt: '2026-11-24T16:00:40.885Z',
        capture: {
          id: '01a20e49-b3a8-766a-896b-10b37fd08b0a',
          sha256: 'f23e311ba9747b6b41bc19783e86eb297216a1350905b767652658f7902b6146',
          mediaType: 'text/plain',
          sizeBytes: 27,
          method: 'text',
          url: 'https://example.org/post',
          capturedAt: '2026-11-24T16:00:40.872Z',
          note: 'From the channel',
          recordedAt: '2026-11-24T16:00:40.872Z',
          contentPath: '/api/v1/desks/demo/captures/01a20e49-b3a8-766a-896b-10b37fd08b0a/content',
        },
      },
    ],
  },
  'get /api/v1/desks/{desk}/claims': {
    data: [
      {
        id: '01a20e49-b322-70fe-9a83-825f12f0c3c1',
        wording: 'The bridge is whole.',
        language: 'en',
        topics: [],
        addressesIds: [],
        disputeId: '01a20e49-b301-77bf-92c0-35145e48da7c',
        disputeState: 'no_position',
        version: 1,
        createdAt: '2026-11-24T16:00:40.738Z',
      },
    ],
    nextCursor: 'W1siMDFhMjBlNDktYjMyMi03MGZlLTlhODMtODI1ZjEyZjBjM2MxIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/claims/{id}': {
    id: '01a20e49-b30f-72c3-a682-e5a41d860691',
    wording: 'The bridge over the Tila was hit.',
    language: 'en',
    topics: ['war'],
    addressesIds: ['01a20e49-b2b3-76ce-918d-440ec5248b10'],
    disputeId: '01a20e49-b301-77bf-92c0-35145e48da7c',
    disputeState: 'split',
    version: 2,
    createdAt: '2026-11-24T16:00:40.719Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge was hit.',
        recordedAt: '2026-11-24T16:00:40.719Z',
      },
      {
        version: 2,
        wording: 'The bridge over the Tila was hit.',
        recordedAt: '2026-11-24T16:00:40.794Z',
      },
    ],
  },
  'get /api/v1/desks/{desk}/disputes': {
    data: [
      {
        id: '01a20e49-b301-77bf-92c0-35145e48da7c',
        question: 'Was the bridge over the Tila hit?',
        language: 'en',
        headline: 'split',
        version: 2,
        createdAt: '2026-11-24T16:00:40.705Z',
      },
    ],
    nextCursor: 'W1siMDFhMjBlNDktYjMwMS03N2JmLTkyYzAtMzUxNDVlNDhkYTdjIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/disputes/{id}': {
    id: '01a20e49-b301-77bf-92c0-35145e48da7c',
    question: 'Was the bridge over the Tila hit?',
    language: 'en',
    headline: 'split',
    version: 2,
    createdAt: '2026-11-24T16:00:40.705Z',
    label: 'Split: one side contradicts itself',
    asOf: '2026-11-24T16:00:40.907Z',
    knownAt: '2026-11-24T16:00:40.907Z',
    claims: [
      {
        id: '01a20e49-b30f-72c3-a682-e5a41d860691',
        wording: 'The bridge over the Tila was hit.',
        label: 'Split: one side contradicts itself',
        state: 'split',
        because: ['01a20e49-b366-7232-8177-445e8f236b08', '01a20e49-b376-77ba-b64f-84a05b65b09f'],
        origins: 1,
        outlets: 0,
        positions: [
          {
            principalId: '01a20e49-b2b3-76ce-918d-440ec5248b10',
            position: 'split',
            because: ['01a20e49-b366-7232-8177-445e8f236b08', '01a20e49-b376-77ba-b64f-84a05b65b09f'],
            voices: [
              {
                speakerId: '01a20e49-b2ba-74f4-a6ca-7595cbe0acf4',
                statementId: '01a20e49-b376-77ba-b64f-84a05b65b09f',
                stance: 'denies',
                utteredAt: '2023-09-04T10:00:00.000Z',
              },
              {
                speakerId: '01a20e49-b2b3-76ce-918d-440ec5248b10',
                statementId: '01a20e49-b366-7232-8177-445e8f236b08',
                stance: 'asserts',
                utteredAt: '2023-09-04T10:00:00.000Z',
              },
            ],
          },
        ],
      },
      {
        id: '01a20e49-b322-70fe-9a83-825f12f0c3c1',
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
        statementId: '01a20e49-b366-7232-8177-445e8f236b08',
        speakerId: '01a20e49-b2b3-76ce-918d-440ec5248b10',
        principalId: '01a20e49-b2b3-76ce-918d-440ec5248b10',
        stances: [
          {
            claimId: '01a20e49-b30f-72c3-a682-e5a41d860691',
            stance: 'asserts',
            hedge: 'none',
            basis: 'none',
          },
        ],
      },
      {
        at: '2023-09-04T10:00:00.000Z',
        statementId: '01a20e49-b376-77ba-b64f-84a05b65b09f',
        speakerId: '01a20e49-b2ba-74f4-a6ca-7595cbe0acf4',
        principalId: '01a20e49-b2b3-76ce-918d-440ec5248b10',
        stances: [
          {
            claimId: '01a20e49-b30f-72c3-a682-e5a41d860691',
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
        claimId: '01a20e49-b30f-72c3-a682-e5a41d860691',
        principalId: '01a20e49-b2b3-76ce-918d-440ec5248b10',
        at: '2023-09-05T10:00:00.000Z',
        statementId: '01a20e49-b3d1-7166-a105-3fcbf919844c',
        from: 'split',
        to: 'asserts',
        kind: 'hardens',
      },
    ],
  },
  'post /api/v1/desks/{desk}/statements/{id}/void': {
    id: '01a20e49-b376-77ba-b64f-84a05b65b09f',
    speakerId: '01a20e49-b2ba-74f4-a6ca-7595cbe0acf4',
    capacity: 'official',
    principalId: '01a20e49-b2b3-76ce-918d-440ec5248b10',
    paraphrase: 'Speaks of the bridge.',
    utteredAt: '2023-09-04T10:00:00.000Z',
    precision: 'minute',
    stances: [
      {
        claimId: '01a20e49-b30f-72c3-a682-e5a41d860691',
        stance: 'denies',
        hedge: 'none',
        basis: 'none',
      },
    ],
    recordedAt: '2026-11-24T16:00:40.822Z',
    version: 1,
    voidedAt: '2026-11-24T16:00:40.929Z',
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
    id: '01a20e49-b3ee-7588-9bbe-d82879430525',
    claimId: '01a20e49-b30f-72c3-a682-e5a41d860691',
    recordedAt: '2026-11-24T16:00:40.941Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/evidence': {
    data: [
      {
        id: '01a20e49-b3ee-7588-9bbe-d82879430525',
        claimId: '01a20e49-b30f-72c3-a682-e5a41d860691',
        title: 'Picture',
        kind: 'observation',
        note: 'Two spans are down.',
        direction: 'supports',
        reliability: 'B',
        credibility: 2,
        recordedAt: '2026-11-24T16:00:40.941Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claims/{id}/searches': {
    place: 'Satellite images of the week',
    words: 'Tila bridge',
    found: false,
    id: '01a20e49-b3f7-7105-8ca5-8a89c964fe90',
    claimId: '01a20e49-b30f-72c3-a682-e5a41d860691',
    searchedAt: '2026-11-24T16:00:40.950Z',
    recordedAt: '2026-11-24T16:00:40.950Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/searches': {
    data: [
      {
        id: '01a20e49-b3f7-7105-8ca5-8a89c964fe90',
        claimId: '01a20e49-b30f-72c3-a682-e5a41d860691',
        place: 'Satellite images of the week',
        words: 'Tila bridge',
        found: false,
        searchedAt: '2026-11-24T16:00:40.950Z',
        recordedAt: '2026-11-24T16:00:40.950Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/claims/{id}/reply-requests': {
    id: '01a20e49-b402-726b-9eaf-51b5f2f32f1b',
    claimId: '01a20e49-b30f-72c3-a682-e5a41d860691',
    sourceId: '01a20e49-b2b3-76ce-918d-440ec5248b10',
    channel: 'press_office',
    question: 'Was the bridge hit?',
    sentAt: '2026-11-24T16:00:40.961Z',
    dueAt: '2026-11-25T16:00:40.961Z',
    outcome: 'awaiting',
    version: 1,
    recordedAt: '2026-11-24T16:00:40.961Z',
  },
  'get /api/v1/desks/{desk}/claims/{id}/reply-requests': {
    data: [
      {
        id: '01a20e49-b402-726b-9eaf-51b5f2f32f1b',
        claimId: '01a20e49-b30f-72c3-a682-e5a41d860691',
        sourceId: '01a20e49-b2b3-76ce-918d-440ec5248b10',
        channel: 'press_office',
        question: 'Was the bridge hit?',
        sentAt: '2026-11-24T16:00:40.961Z',
        dueAt: '2026-11-25T16:00:40.961Z',
        outcome: 'awaiting',
        version: 1,
        recordedAt: '2026-11-24T16:00:40.961Z',
      },
    ],
  },
  'get /api/v1/desks/{desk}/reply-requests/{id}': {
    id: '01a20e49-b402-726b-9eaf-51b5f2f32f1b',
    claimId: '01a20e49-b30f-72c3-a682-e5a41d860691',
    sourceId: '01a20e49-b2b3-76ce-918d-440ec5248b10',
    channel: 'press_office',
    question: 'Was the bridge hit?',
    sentAt: '2026-11-24T16:00:40.961Z',
    dueAt: '2026-11-25T16:00:40.961Z',
    outcome: 'awaiting',
    version: 1,
    recordedAt: '2026-11-24T16:00:40.961Z',
  },
  'patch /api/v1/desks/{desk}/reply-requests/{id}': {
    id: '01a20e49-b402-726b-9eaf-51b5f2f32f1b',
    claimId: '01a20e49-b30f-72c3-a682-e5a41d860691',
    sourceId: '01a20e49-b2b3-76ce-918d-440ec5248b10',
    channel: 'press_office',
    question: 'Was the bridge hit?',
    sentAt: '2026-11-24T16:00:40.961Z',
    dueAt: '2026-11-25T16:00:40.961Z',
    outcome: 'declined',
    closedAt: '2026-11-24T16:00:40.978Z',
    version: 2,
    recordedAt: '2026-11-24T16:00:40.961Z',
  },
  'post /api/v1/desks/{desk}/claims/{id}/review': {
    id: '01a20e49-b418-71b4-8f88-5776cb265fb2',
    claimId: '01a20e49-b30f-72c3-a682-e5a41d860691',
    state: 'inbox',
    round: 1,
    version: 1,
    submittedAt: '2026-11-24T16:00:40.984Z',
    stepDueAt: '2026-11-25T16:00:40.984Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20e49-b301-77bf-92c0-35145e48da7c',
      disputeState: 'uncontested',
    },
    contributors: ['01a20e49-adf8-77cc-83a6-4b71c989eeb1'],
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
    id: '01a20e49-b418-71b4-8f88-5776cb265fb2',
    claimId: '01a20e49-b30f-72c3-a682-e5a41d860691',
    state: 'queued',
    round: 1,
    version: 2,
    submittedAt: '2026-11-24T16:00:40.984Z',
    priority: 'urgent',
    dueAt: '2026-11-25T00:00:41.004Z',
    stepDueAt: '2026-11-27T16:00:41.004Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T16:00:41.004Z',
    editorId: '01a20e49-add7-726c-aed6-c9cf0765907c',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20e49-b301-77bf-92c0-35145e48da7c',
      disputeState: 'uncontested',
    },
    contributors: ['01a20e49-adf8-77cc-83a6-4b71c989eeb1'],
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
        id: '01a20e49-b418-71b4-8f88-5776cb265fb2',
        claimId: '01a20e49-b30f-72c3-a682-e5a41d860691',
        state: 'queued',
        round: 1,
        version: 2,
        submittedAt: '2026-11-24T16:00:40.984Z',
        priority: 'urgent',
        dueAt: '2026-11-25T00:00:41.004Z',
        stepDueAt: '2026-11-27T16:00:41.004Z',
        policyVersion: 1,
        holds: [],
        openReplies: 0,
        queuedAt: '2026-11-24T16:00:41.004Z',
        editorId: '01a20e49-add7-726c-aed6-c9cf0765907c',
        claim: {
          topics: ['war'],
          wording: 'The bridge over the Tila was hit.',
          language: 'en',
          disputeId: '01a20e49-b301-77bf-92c0-35145e48da7c',
          disputeState: 'uncontested',
        },
        contributors: ['01a20e49-adf8-77cc-83a6-4b71c989eeb1'],
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
      'W1siMjAyNi0xMS0yNSIsIjIwMjYtMTEtMjRUMTY6MDA6NDEuMDA0WiIsIjAxYTIwZTQ5LWI0MTgtNzFiNC04Zjg4LTU3NzZjYjI2NWZiMiJdLCJbW1wibmV4dFwiLFwiZHVlXCJdXSJd',
  },
  'post /api/v1/desks/{desk}/reviews/{id}/actions/take': {
    id: '01a20e49-b418-71b4-8f88-5776cb265fb2',
    claimId: '01a20e49-b30f-72c3-a682-e5a41d860691',
    state: 'researching',
    round: 1,
    version: 3,
    submittedAt: '2026-11-24T16:00:40.984Z',
    priority: 'urgent',
    dueAt: '2026-11-25T00:00:41.004Z',
    stepDueAt: '2026-11-27T16:00:41.038Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T16:00:41.004Z',
    assigneeId: '01a20e49-adf8-77cc-83a6-4b71c989eeb1',
    editorId: '01a20e49-add7-726c-aed6-c9cf0765907c',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20e49-b301-77bf-92c0-35145e48da7c',
      disputeState: 'uncontested',
    },
    contributors: ['01a20e49-adf8-77cc-83a6-4b71c989eeb1'],
    lease: {
      fence: 1,
      expiresAt: '2026-11-24T16:15:41.038Z',
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
    id: '01a20e49-b418-71b4-8f88-5776cb265fb2',
    claimId: '01a20e49-b30f-72c3-a682-e5a41d860691',
    state: 'queued',
    round: 1,
    version: 6,
    submittedAt: '2026-11-24T16:00:40.984Z',
    priority: 'urgent',
    dueAt: '2026-11-25T00:00:41.004Z',
    stepDueAt: '2026-11-27T16:00:41.097Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T16:00:41.004Z',
    editorId: '01a20e49-add7-726c-aed6-c9cf0765907c',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20e49-b301-77bf-92c0-35145e48da7c',
      disputeState: 'uncontested',
    },
    contributors: ['01a20e49-adf8-77cc-83a6-4b71c989eeb1'],
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
    id: '01a20e49-b418-71b4-8f88-5776cb265fb2',
    claimId: '01a20e49-b30f-72c3-a682-e5a41d860691',
    state: 'researching',
    round: 1,
    version: 5,
    submittedAt: '2026-11-24T16:00:40.984Z',
    priority: 'urgent',
    dueAt: '2026-11-25T00:00:41.004Z',
    stepDueAt: '2026-11-27T16:00:41.079Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T16:00:41.004Z',
    assigneeId: '01a20e49-adf8-77cc-83a6-4b71c989eeb1',
    editorId: '01a20e49-add7-726c-aed6-c9cf0765907c',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20e49-b301-77bf-92c0-35145e48da7c',
      disputeState: 'uncontested',
    },
    contributors: ['01a20e49-adf8-77cc-83a6-4b71c989eeb1'],
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
      id: '01a20e49-b418-71b4-8f88-5776cb265fb2',
      claimId: '01a20e49-b30f-72c3-a682-e5a41d860691',
      state: 'researching',
      round: 1,
      version: 7,
      submittedAt: '2026-11-24T16:00:40.984Z',
      priority: 'urgent',
      dueAt: '2026-11-25T00:00:41.004Z',
      stepDueAt: '2026-11-27T16:00:41.109Z',
      policyVersion: 1,
      holds: [],
      openReplies: 0,
      queuedAt: '2026-11-24T16:00:41.004Z',
      assigneeId: '01a20e49-adf1-715c-81c3-890429ef3c6e',
      editorId: '01a20e49-add7-726c-aed6-c9cf0765907c',
      claim: {
        topics: ['war'],
        wording: 'The bridge over the Tila was hit.',
        language: 'en',
        disputeId: '01a20e49-b301-77bf-92c0-35145e48da7c',
        disputeState: 'uncontested',
      },
      contributors: ['01a20e49-adf8-77cc-83a6-4b71c989eeb1'],
      lease: {
        fence: 3,
        expiresAt: '2026-11-24T16:15:41.109Z',
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
      expiresAt: '2026-11-24T16:15:41.109Z',
    },
  },
  'post /api/v1/desks/{desk}/reviews/{id}/lease': {
    fence: 3,
    expiresAt: '2026-11-24T16:15:41.120Z',
  },
  'patch /api/v1/desks/{desk}/reviews/{id}/draft': {
    id: '01a20e49-b418-71b4-8f88-5776cb265fb2',
    claimId: '01a20e49-b30f-72c3-a682-e5a41d860691',
    state: 'researching',
    round: 1,
    version: 7,
    submittedAt: '2026-11-24T16:00:40.984Z',
    priority: 'urgent',
    dueAt: '2026-11-25T00:00:41.004Z',
    stepDueAt: '2026-11-27T16:00:41.109Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T16:00:41.004Z',
    assigneeId: '01a20e49-adf1-715c-81c3-890429ef3c6e',
    editorId: '01a20e49-add7-726c-aed6-c9cf0765907c',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20e49-b301-77bf-92c0-35145e48da7c',
      disputeState: 'uncontested',
    },
    contributors: ['01a20e49-adf1-715c-81c3-890429ef3c6e', '01a20e49-adf8-77cc-83a6-4b71c989eeb1'],
    lease: {
      fence: 3,
      expiresAt: '2026-11-24T16:15:41.128Z',
    },
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20e49-adf1-715c-81c3-890429ef3c6e',
      savedAt: '2026-11-24T16:00:41.128Z',
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
    id: '01a20e49-b418-71b4-8f88-5776cb265fb2',
    claimId: '01a20e49-b30f-72c3-a682-e5a41d860691',
    state: 'second_read',
    round: 1,
    version: 10,
    submittedAt: '2026-11-24T16:00:40.984Z',
    priority: 'urgent',
    dueAt: '2026-11-25T00:00:41.004Z',
    stepDueAt: '2026-11-25T16:00:41.182Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T16:00:41.004Z',
    assigneeId: '01a20e49-adf1-715c-81c3-890429ef3c6e',
    editorId: '01a20e49-add7-726c-aed6-c9cf0765907c',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20e49-b301-77bf-92c0-35145e48da7c',
      disputeState: 'uncontested',
    },
    contributors: ['01a20e49-adf1-715c-81c3-890429ef3c6e', '01a20e49-adf8-77cc-83a6-4b71c989eeb1'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20e49-adf1-715c-81c3-890429ef3c6e',
      savedAt: '2026-11-24T16:00:41.128Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20e49-adf1-715c-81c3-890429ef3c6e',
      proposedAt: '2026-11-24T16:00:41.182Z',
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
        proposedBy: '01a20e49-adf1-715c-81c3-890429ef3c6e',
        proposedAt: '2026-11-24T16:00:41.141Z',
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
    id: '01a20e49-b418-71b4-8f88-5776cb265fb2',
    claimId: '01a20e49-b30f-72c3-a682-e5a41d860691',
    state: 'researching',
    round: 1,
    version: 9,
    submittedAt: '2026-11-24T16:00:40.984Z',
    priority: 'urgent',
    dueAt: '2026-11-25T00:00:41.004Z',
    stepDueAt: '2026-11-27T16:00:41.161Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T16:00:41.004Z',
    assigneeId: '01a20e49-adf1-715c-81c3-890429ef3c6e',
    editorId: '01a20e49-add7-726c-aed6-c9cf0765907c',
    returned: {
      at: '2026-11-24T16:00:41.161Z',
      by: '01a20e49-add7-726c-aed6-c9cf0765907c',
      reason: 'returned',
      comment: 'Name its source.',
    },
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20e49-b301-77bf-92c0-35145e48da7c',
      disputeState: 'uncontested',
    },
    contributors: ['01a20e49-adf1-715c-81c3-890429ef3c6e', '01a20e49-adf8-77cc-83a6-4b71c989eeb1'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20e49-adf1-715c-81c3-890429ef3c6e',
      savedAt: '2026-11-24T16:00:41.128Z',
    },
    verdict: {
      number: 1,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A picture shows it.',
      cites: [],
      proposedBy: '01a20e49-adf1-715c-81c3-890429ef3c6e',
      proposedAt: '2026-11-24T16:00:41.141Z',
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
    id: '01a20e49-b418-71b4-8f88-5776cb265fb2',
    claimId: '01a20e49-b30f-72c3-a682-e5a41d860691',
    state: 'sign_off',
    round: 1,
    version: 11,
    submittedAt: '2026-11-24T16:00:40.984Z',
    priority: 'urgent',
    dueAt: '2026-11-25T00:00:41.004Z',
    stepDueAt: '2026-11-25T16:00:41.199Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T16:00:41.004Z',
    assigneeId: '01a20e49-adf1-715c-81c3-890429ef3c6e',
    editorId: '01a20e49-add7-726c-aed6-c9cf0765907c',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20e49-b301-77bf-92c0-35145e48da7c',
      disputeState: 'uncontested',
    },
    contributors: ['01a20e49-adf1-715c-81c3-890429ef3c6e', '01a20e49-adf8-77cc-83a6-4b71c989eeb1'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20e49-adf1-715c-81c3-890429ef3c6e',
      savedAt: '2026-11-24T16:00:41.128Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20e49-adf1-715c-81c3-890429ef3c6e',
      proposedAt: '2026-11-24T16:00:41.182Z',
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
        proposedBy: '01a20e49-adf1-715c-81c3-890429ef3c6e',
        proposedAt: '2026-11-24T16:00:41.141Z',
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
    id: '01a20e49-b418-71b4-8f88-5776cb265fb2',
    claimId: '01a20e49-b30f-72c3-a682-e5a41d860691',
    state: 'approved',
    round: 1,
    version: 12,
    submittedAt: '2026-11-24T16:00:40.984Z',
    priority: 'urgent',
    dueAt: '2026-11-25T00:00:41.004Z',
    stepDueAt: '2026-11-25T16:00:41.214Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T16:00:41.004Z',
    assigneeId: '01a20e49-adf1-715c-81c3-890429ef3c6e',
    editorId: '01a20e49-add7-726c-aed6-c9cf0765907c',
    signedAt: '2026-11-24T16:00:41.214Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20e49-b301-77bf-92c0-35145e48da7c',
      disputeState: 'uncontested',
    },
    contributors: ['01a20e49-adf1-715c-81c3-890429ef3c6e', '01a20e49-adf8-77cc-83a6-4b71c989eeb1'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20e49-adf1-715c-81c3-890429ef3c6e',
      savedAt: '2026-11-24T16:00:41.128Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20e49-adf1-715c-81c3-890429ef3c6e',
      proposedAt: '2026-11-24T16:00:41.182Z',
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
        proposedBy: '01a20e49-adf1-715c-81c3-890429ef3c6e',
        proposedAt: '2026-11-24T16:00:41.141Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20e49-add7-726c-aed6-c9cf0765907c',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T16:00:41.214Z',
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
    id: '01a20e49-b418-71b4-8f88-5776cb265fb2',
    claimId: '01a20e49-b30f-72c3-a682-e5a41d860691',
    state: 'approved',
    round: 1,
    version: 13,
    submittedAt: '2026-11-24T16:00:40.984Z',
    priority: 'urgent',
    dueAt: '2026-11-25T00:00:41.004Z',
    stepDueAt: '2026-11-25T16:00:41.214Z',
    clockPausedAt: '2026-11-24T16:00:41.232Z',
    policyVersion: 1,
    holds: [
      {
        at: '2026-11-24T16:00:41.232+00:00',
        by: '01a20e49-add7-726c-aed6-c9cf0765907c',
        kind: 'legal',
        reason: 'Counsel reads it first.',
      },
    ],
    openReplies: 0,
    queuedAt: '2026-11-24T16:00:41.004Z',
    assigneeId: '01a20e49-adf1-715c-81c3-890429ef3c6e',
    editorId: '01a20e49-add7-726c-aed6-c9cf0765907c',
    signedAt: '2026-11-24T16:00:41.214Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20e49-b301-77bf-92c0-35145e48da7c',
      disputeState: 'uncontested',
    },
    contributors: ['01a20e49-adf1-715c-81c3-890429ef3c6e', '01a20e49-adf8-77cc-83a6-4b71c989eeb1'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20e49-adf1-715c-81c3-890429ef3c6e',
      savedAt: '2026-11-24T16:00:41.128Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20e49-adf1-715c-81c3-890429ef3c6e',
      proposedAt: '2026-11-24T16:00:41.182Z',
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
        proposedBy: '01a20e49-adf1-715c-81c3-890429ef3c6e',
        proposedAt: '2026-11-24T16:00:41.141Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20e49-add7-726c-aed6-c9cf0765907c',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T16:00:41.214Z',
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
    id: '01a20e49-b418-71b4-8f88-5776cb265fb2',
    claimId: '01a20e49-b30f-72c3-a682-e5a41d860691',
    state: 'approved',
    round: 1,
    version: 14,
    submittedAt: '2026-11-24T16:00:40.984Z',
    priority: 'urgent',
    dueAt: '2026-11-25T00:00:41.021Z',
    stepDueAt: '2026-11-25T16:00:41.231Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T16:00:41.004Z',
    assigneeId: '01a20e49-adf1-715c-81c3-890429ef3c6e',
    editorId: '01a20e49-add7-726c-aed6-c9cf0765907c',
    signedAt: '2026-11-24T16:00:41.214Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20e49-b301-77bf-92c0-35145e48da7c',
      disputeState: 'uncontested',
    },
    contributors: ['01a20e49-adf1-715c-81c3-890429ef3c6e', '01a20e49-adf8-77cc-83a6-4b71c989eeb1'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20e49-adf1-715c-81c3-890429ef3c6e',
      savedAt: '2026-11-24T16:00:41.128Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20e49-adf1-715c-81c3-890429ef3c6e',
      proposedAt: '2026-11-24T16:00:41.182Z',
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
        proposedBy: '01a20e49-adf1-715c-81c3-890429ef3c6e',
        proposedAt: '2026-11-24T16:00:41.141Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20e49-add7-726c-aed6-c9cf0765907c',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T16:00:41.214Z',
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
    id: '01a20e49-b418-71b4-8f88-5776cb265fb2',
    claimId: '01a20e49-b30f-72c3-a682-e5a41d860691',
    state: 'approved',
    round: 1,
    version: 15,
    submittedAt: '2026-11-24T16:00:40.984Z',
    priority: 'urgent',
    dueAt: '2026-11-25T00:00:41.021Z',
    stepDueAt: '2026-11-25T16:00:41.231Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    scheduledAt: '2100-01-01T06:00:00.000Z',
    scheduledBy: '01a20e49-add7-726c-aed6-c9cf0765907c',
    queuedAt: '2026-11-24T16:00:41.004Z',
    assigneeId: '01a20e49-adf1-715c-81c3-890429ef3c6e',
    editorId: '01a20e49-add7-726c-aed6-c9cf0765907c',
    signedAt: '2026-11-24T16:00:41.214Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20e49-b301-77bf-92c0-35145e48da7c',
      disputeState: 'uncontested',
    },
    contributors: ['01a20e49-adf1-715c-81c3-890429ef3c6e', '01a20e49-adf8-77cc-83a6-4b71c989eeb1'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20e49-adf1-715c-81c3-890429ef3c6e',
      savedAt: '2026-11-24T16:00:41.128Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20e49-adf1-715c-81c3-890429ef3c6e',
      proposedAt: '2026-11-24T16:00:41.182Z',
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
        proposedBy: '01a20e49-adf1-715c-81c3-890429ef3c6e',
        proposedAt: '2026-11-24T16:00:41.141Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20e49-add7-726c-aed6-c9cf0765907c',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T16:00:41.214Z',
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
    id: '01a20e49-b418-71b4-8f88-5776cb265fb2',
    claimId: '01a20e49-b30f-72c3-a682-e5a41d860691',
    state: 'published',
    round: 1,
    version: 16,
    submittedAt: '2026-11-24T16:00:40.984Z',
    priority: 'urgent',
    dueAt: '2026-11-25T00:00:41.021Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T16:00:41.004Z',
    assigneeId: '01a20e49-adf1-715c-81c3-890429ef3c6e',
    editorId: '01a20e49-add7-726c-aed6-c9cf0765907c',
    signedAt: '2026-11-24T16:00:41.214Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20e49-b301-77bf-92c0-35145e48da7c',
      disputeState: 'uncontested',
    },
    contributors: ['01a20e49-adf1-715c-81c3-890429ef3c6e', '01a20e49-adf8-77cc-83a6-4b71c989eeb1'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20e49-adf1-715c-81c3-890429ef3c6e',
      savedAt: '2026-11-24T16:00:41.128Z',
    },
    verdict: {
      number: 2,
      round: 1,
      rating: 'true',
      normalised: 'true',
      summary: 'A dated picture shows it.',
      cites: [],
      proposedBy: '01a20e49-adf1-715c-81c3-890429ef3c6e',
      proposedAt: '2026-11-24T16:00:41.182Z',
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
        proposedBy: '01a20e49-adf1-715c-81c3-890429ef3c6e',
        proposedAt: '2026-11-24T16:00:41.141Z',
        label: 'True',
        votes: [],
      },
    ],
    votes: [
      {
        memberId: '01a20e49-add7-726c-aed6-c9cf0765907c',
        approve: true,
        rating: 'true',
        rationale: 'It bears it.',
        votedAt: '2026-11-24T16:00:41.214Z',
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
    id: '01a20e49-b418-71b4-8f88-5776cb265fb2',
    claimId: '01a20e49-b30f-72c3-a682-e5a41d860691',
    state: 'published',
    round: 1,
    version: 17,
    submittedAt: '2026-11-24T16:00:40.984Z',
    priority: 'urgent',
    dueAt: '2026-11-25T00:00:41.021Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T16:00:41.004Z',
    assigneeId: '01a20e49-adf1-715c-81c3-890429ef3c6e',
    editorId: '01a20e49-add7-726c-aed6-c9cf0765907c',
    signedAt: '2026-11-24T16:00:41.214Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20e49-b301-77bf-92c0-35145e48da7c',
      disputeState: 'uncontested',
    },
    contributors: ['01a20e49-add7-726c-aed6-c9cf0765907c', '01a20e49-adf1-715c-81c3-890429ef3c6e'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20e49-adf1-715c-81c3-890429ef3c6e',
      savedAt: '2026-11-24T16:00:41.128Z',
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
      proposedBy: '01a20e49-add7-726c-aed6-c9cf0765907c',
      proposedAt: '2026-11-24T16:00:41.317Z',
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
        proposedBy: '01a20e49-adf1-715c-81c3-890429ef3c6e',
        proposedAt: '2026-11-24T16:00:41.141Z',
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
        proposedBy: '01a20e49-adf1-715c-81c3-890429ef3c6e',
        proposedAt: '2026-11-24T16:00:41.182Z',
        label: 'True',
        votes: [
          {
            memberId: '01a20e49-add7-726c-aed6-c9cf0765907c',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-24T16:00:41.214Z',
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
    id: '01a20e49-b418-71b4-8f88-5776cb265fb2',
    claimId: '01a20e49-b30f-72c3-a682-e5a41d860691',
    state: 'published',
    round: 1,
    version: 18,
    submittedAt: '2026-11-24T16:00:40.984Z',
    priority: 'urgent',
    dueAt: '2026-11-25T00:00:41.021Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    withdrawal: {
      at: '2026-11-24T16:00:41.360Z',
      by: '01a20e49-add7-726c-aed6-c9cf0765907c',
      reason: 'The picture is of another bridge.',
    },
    queuedAt: '2026-11-24T16:00:41.004Z',
    assigneeId: '01a20e49-adf1-715c-81c3-890429ef3c6e',
    editorId: '01a20e49-add7-726c-aed6-c9cf0765907c',
    signedAt: '2026-11-24T16:00:41.214Z',
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20e49-b301-77bf-92c0-35145e48da7c',
      disputeState: 'uncontested',
    },
    contributors: ['01a20e49-add7-726c-aed6-c9cf0765907c', '01a20e49-adf1-715c-81c3-890429ef3c6e'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20e49-adf1-715c-81c3-890429ef3c6e',
      savedAt: '2026-11-24T16:00:41.128Z',
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
      proposedBy: '01a20e49-add7-726c-aed6-c9cf0765907c',
      proposedAt: '2026-11-24T16:00:41.317Z',
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
        proposedBy: '01a20e49-adf1-715c-81c3-890429ef3c6e',
        proposedAt: '2026-11-24T16:00:41.141Z',
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
        proposedBy: '01a20e49-adf1-715c-81c3-890429ef3c6e',
        proposedAt: '2026-11-24T16:00:41.182Z',
        label: 'True',
        votes: [
          {
            memberId: '01a20e49-add7-726c-aed6-c9cf0765907c',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-24T16:00:41.214Z',
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
    id: '01a20e49-b418-71b4-8f88-5776cb265fb2',
    claimId: '01a20e49-b30f-72c3-a682-e5a41d860691',
    state: 'queued',
    round: 2,
    version: 19,
    submittedAt: '2026-11-24T16:00:40.984Z',
    priority: 'urgent',
    dueAt: '2026-11-25T00:00:41.021Z',
    stepDueAt: '2026-11-27T16:00:41.374Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T16:00:41.374Z',
    editorId: '01a20e49-add7-726c-aed6-c9cf0765907c',
    returned: {
      at: '2026-11-24T16:00:41.374Z',
      by: '01a20e49-add7-726c-aed6-c9cf0765907c',
      reason: 'reopened',
      comment: 'It is denied now.',
    },
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20e49-b301-77bf-92c0-35145e48da7c',
      disputeState: 'uncontested',
    },
    contributors: ['01a20e49-add7-726c-aed6-c9cf0765907c', '01a20e49-adf1-715c-81c3-890429ef3c6e'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20e49-adf1-715c-81c3-890429ef3c6e',
      savedAt: '2026-11-24T16:00:41.128Z',
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
      proposedBy: '01a20e49-add7-726c-aed6-c9cf0765907c',
      proposedAt: '2026-11-24T16:00:41.317Z',
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
        proposedBy: '01a20e49-adf1-715c-81c3-890429ef3c6e',
        proposedAt: '2026-11-24T16:00:41.141Z',
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
        proposedBy: '01a20e49-adf1-715c-81c3-890429ef3c6e',
        proposedAt: '2026-11-24T16:00:41.182Z',
        label: 'True',
        votes: [
          {
            memberId: '01a20e49-add7-726c-aed6-c9cf0765907c',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-24T16:00:41.214Z',
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
        id: '01a20e49-b418-71b4-8f88-5776cb265fb2',
        claimId: '01a20e49-b30f-72c3-a682-e5a41d860691',
        state: 'queued',
        round: 2,
        version: 19,
        submittedAt: '2026-11-24T16:00:40.984Z',
        priority: 'urgent',
        dueAt: '2026-11-25T00:00:41.021Z',
        stepDueAt: '2026-11-27T16:00:41.374Z',
        policyVersion: 1,
        holds: [],
        openReplies: 0,
        queuedAt: '2026-11-24T16:00:41.374Z',
        editorId: '01a20e49-add7-726c-aed6-c9cf0765907c',
        returned: {
          at: '2026-11-24T16:00:41.374Z',
          by: '01a20e49-add7-726c-aed6-c9cf0765907c',
          reason: 'reopened',
          comment: 'It is denied now.',
        },
        claim: {
          topics: ['war'],
          wording: 'The bridge over the Tila was hit.',
          language: 'en',
          disputeId: '01a20e49-b301-77bf-92c0-35145e48da7c',
          disputeState: 'uncontested',
        },
        contributors: ['01a20e49-add7-726c-aed6-c9cf0765907c', '01a20e49-adf1-715c-81c3-890429ef3c6e'],
        draft: {
          summary: 'A picture shows',
          savedBy: '01a20e49-adf1-715c-81c3-890429ef3c6e',
          savedAt: '2026-11-24T16:00:41.128Z',
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
          proposedBy: '01a20e49-add7-726c-aed6-c9cf0765907c',
          proposedAt: '2026-11-24T16:00:41.317Z',
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
            proposedBy: '01a20e49-adf1-715c-81c3-890429ef3c6e',
            proposedAt: '2026-11-24T16:00:41.141Z',
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
            proposedBy: '01a20e49-adf1-715c-81c3-890429ef3c6e',
            proposedAt: '2026-11-24T16:00:41.182Z',
            label: 'True',
            votes: [
              {
                memberId: '01a20e49-add7-726c-aed6-c9cf0765907c',
                approve: true,
                rating: 'true',
                rationale: 'It bears it.',
                votedAt: '2026-11-24T16:00:41.214Z',
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
    nextCursor: 'W1siMDFhMjBlNDktYjQxOC03MWI0LThmODgtNTc3NmNiMjY1ZmIyIl0sIltdIl0',
  },
  'get /api/v1/desks/{desk}/reviews/{id}': {
    id: '01a20e49-b418-71b4-8f88-5776cb265fb2',
    claimId: '01a20e49-b30f-72c3-a682-e5a41d860691',
    state: 'queued',
    round: 2,
    version: 19,
    submittedAt: '2026-11-24T16:00:40.984Z',
    priority: 'urgent',
    dueAt: '2026-11-25T00:00:41.021Z',
    stepDueAt: '2026-11-27T16:00:41.374Z',
    policyVersion: 1,
    holds: [],
    openReplies: 0,
    queuedAt: '2026-11-24T16:00:41.374Z',
    editorId: '01a20e49-add7-726c-aed6-c9cf0765907c',
    returned: {
      at: '2026-11-24T16:00:41.374Z',
      by: '01a20e49-add7-726c-aed6-c9cf0765907c',
      reason: 'reopened',
      comment: 'It is denied now.',
    },
    claim: {
      topics: ['war'],
      wording: 'The bridge over the Tila was hit.',
      language: 'en',
      disputeId: '01a20e49-b301-77bf-92c0-35145e48da7c',
      disputeState: 'uncontested',
    },
    contributors: ['01a20e49-add7-726c-aed6-c9cf0765907c', '01a20e49-adf1-715c-81c3-890429ef3c6e'],
    draft: {
      summary: 'A picture shows',
      savedBy: '01a20e49-adf1-715c-81c3-890429ef3c6e',
      savedAt: '2026-11-24T16:00:41.128Z',
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
      proposedBy: '01a20e49-add7-726c-aed6-c9cf0765907c',
      proposedAt: '2026-11-24T16:00:41.317Z',
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
        proposedBy: '01a20e49-adf1-715c-81c3-890429ef3c6e',
        proposedAt: '2026-11-24T16:00:41.141Z',
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
        proposedBy: '01a20e49-adf1-715c-81c3-890429ef3c6e',
        proposedAt: '2026-11-24T16:00:41.182Z',
        label: 'True',
        votes: [
          {
            memberId: '01a20e49-add7-726c-aed6-c9cf0765907c',
            approve: true,
            rating: 'true',
            rationale: 'It bears it.',
            votedAt: '2026-11-24T16:00:41.214Z',
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
        id: '01a20e49-ad5e-70bb-99ea-32a9dfe92a20',
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
    id: '01a20e49-b5c2-71a4-b4e2-08b77182b42e',
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
    id: '01a20e49-b5ce-709d-b1f9-132997782b4e',
    reviewId: '01a20e49-b418-71b4-8f88-5776cb265fb2',
    memberId: '01a20e49-adf8-77cc-83a6-4b71c989eeb1',
    reason: 'Nobody else here reads the language.',
    proposedBy: '01a20e49-add7-726c-aed6-c9cf0765907c',
    proposedAt: '2026-11-24T16:00:41.420Z',
  },
  'post /api/v1/desks/{desk}/reviews/{id}/conflict-overrides/{overrideId}/confirm': {
    id: '01a20e49-b5ce-709d-b1f9-132997782b4e',
    reviewId: '01a20e49-b418-71b4-8f88-5776cb265fb2',
    memberId: '01a20e49-adf8-77cc-83a6-4b71c989eeb1',
    reason: 'Nobody else here reads the language.',
    proposedBy: '01a20e49-add7-726c-aed6-c9cf0765907c',
    proposedAt: '2026-11-24T16:00:41.420Z',
    confirmedBy: '01a20e49-adca-75d6-9beb-9ae7e909acfc',
    confirmedAt: '2026-11-24T16:00:41.428Z',
  },
  'get /api/v1/desks/{desk}/reviews/{id}/conflict-overrides': {
    data: [
      {
        id: '01a20e49-b5ce-709d-b1f9-132997782b4e',
        reviewId: '01a20e49-b418-71b4-8f88-5776cb265fb2',
        memberId: '01a20e49-adf8-77cc-83a6-4b71c989eeb1',
        reason: 'Nobody else here reads the language.',
        proposedBy: '01a20e49-add7-726c-aed6-c9cf0765907c',
        proposedAt: '2026-11-24T16:00:41.420Z',
        confirmedBy: '01a20e49-adca-75d6-9beb-9ae7e909acfc',
        confirmedAt: '2026-11-24T16:00:41.428Z',
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
    id: '01a20e49-b5fa-74fa-b178-273f3988c479',
    claimId: '01a20e49-b5f1-75db-ba8a-c73faf9d614d',
    state: 'merged',
    round: 1,
    version: 2,
    submittedAt: '2026-11-24T16:00:41.465Z',
    policyVersion: 2,
    holds: [],
    openReplies: 0,
    mergedIntoId: '01a20e49-b418-71b4-8f88-5776cb265fb2',
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
    id: '01a20e49-b5e9-7091-b20f-49b68cb17e38',
    claimId: '01a20e49-b322-70fe-9a83-825f12f0c3c1',
    state: 'declined',
    round: 1,
    version: 2,
    submittedAt: '2026-11-24T16:00:41.449Z',
    policyVersion: 2,
    holds: [],
    openReplies: 0,
    declineReason: 'opinion',
    claim: {
      topics: [],
      wording: 'The bridge is whole.',
      language: 'en',
      disputeId: '01a20e49-b301-77bf-92c0-35145e48da7c',
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
    id: '01a20e49-b322-70fe-9a83-825f12f0c3c1',
    wording: 'The bridge is whole.',
    language: 'en',
    topics: [],
    addressesIds: [],
    disputeId: '01a20e49-b301-77bf-92c0-35145e48da7c',
    disputeState: 'no_position',
    review: {
      id: '01a20e49-b5e9-7091-b20f-49b68cb17e38',
      state: 'declined',
    },
    version: 2,
    voidedAt: '2026-11-24T16:00:41.493Z',
    voidReason: 'Recorded twice',
    createdAt: '2026-11-24T16:00:40.738Z',
    wordings: [
      {
        version: 1,
        wording: 'The bridge is whole.',
        recordedAt: '2026-11-24T16:00:40.738Z',
      },
    ],
  },
  'post /api/v1/desks/{desk}/webhooks': {
    id: '01a20e49-b61e-709c-b6c1-fb55d8335c19',
    url: 'https://newsroom.example.org/hooks/claims',
    types: ['claim.published', 'claim.corrected'],
    description: 'The archive',
    enabled: true,
    createdAt: '2026-11-24T16:00:41.502Z',
    version: 1,
    secret: 'whsec_shown_this_once',
  },
  'get /api/v1/desks/{desk}/webhooks': {
    data: [
      {
        id: '01a20e49-b61e-709c-b6c1-fb55d8335c19',
        url: 'https://newsroom.example.org/hooks/claims',
        types: ['claim.published', 'claim.corrected'],
        description: 'The archive',
        enabled: true,
        createdAt: '2026-11-24T16:00:41.502Z',
        version: 1,
      },
    ],
  },
  'get /api/v1/desks/{desk}/webhooks/{id}': {
    id: '01a20e49-b61e-709c-b6c1-fb55d8335c19',
    url: 'https://newsroom.example.org/hooks/claims',
    types: ['claim.published', 'claim.corrected'],
    description: 'The archive',
    enabled: true,
    createdAt: '2026-11-24T16:00:41.502Z',
    version: 1,
  },
  'patch /api/v1/desks/{desk}/webhooks/{id}': {
    id: '01a20e49-b61e-709c-b6c1-fb55d8335c19',
    url: 'https://newsroom.example.org/hooks/claims',
    types: ['claim.published', 'claim.corrected'],
    description: 'The archive',
    enabled: true,
    createdAt: '2026-11-24T16:00:41.502Z',
    version: 2,
  },
  'post /api/v1/desks/{desk}/webhooks/{id}/rotate': {
    id: '01a20e49-b61e-709c-b6c1-fb55d8335c19',
    url: 'https://newsroom.example.org/hooks/claims',
    types: ['claim.published', 'claim.corrected'],
    description: 'The archive',
    enabled: true,
    oldSecretUntil: '2026-11-25T16:00:41.536Z',
    createdAt: '2026-11-24T16:00:41.502Z',
    version: 3,
    secret: 'whsec_shown_this_once',
  },
  'post /api/v1/desks/{desk}/webhooks/{id}/test': {
    id: '01a20e49-b647-71ae-b90b-12f858acedae',
    webhookId: '01a20e49-b61e-709c-b6c1-fb55d8335c19',
    type: 'webhook.test',
    status: 'pending',
    createdAt: '2026-11-24T16:00:41.542Z',
    nextAttemptAt: '2026-11-24T16:00:41.542Z',
    messageId: 'msg_01a20e49b64771aeb90b12f858acedae',
    body: {
      type: 'webhook.test',
      timestamp: '2026-11-24T16:00:41.542Z',
      data: {
        webhookId: '01a20e49-b61e-709c-b6c1-fb55d8335c19',
        deskSlug: 'demo',
      },
    },
    attempts: [],
  },
  'get /api/v1/desks/{desk}/webhooks/{id}/deliveries': {
    data: [
      {
        id: '01a20e49-b647-71ae-b90b-12f858acedae',
        webhookId: '01a20e49-b61e-709c-b6c1-fb55d8335c19',
        type: 'webhook.test',
        status: 'pending',
        createdAt: '2026-11-24T16:00:41.542Z',
        nextAttemptAt: '2026-11-24T16:00:41.542Z',
        messageId: 'msg_01a20e49b64771aeb90b12f858acedae',
        body: {
          type: 'webhook.test',
          timestamp: '2026-11-24T16:00:41.542Z',
          data: {
            webhookId: '01a20e49-b61e-709c-b6c1-fb55d8335c19',
            deskSlug: 'demo',
          },
        },
        attempts: [],
      },
    ],
  },
  'get /api/v1/desks/{desk}/webhooks/{id}/deliveries/{deliveryId}': {
    id: '01a20e49-b647-71ae-b90b-12f858acedae',
    webhookId: '01a20e49-b61e-709c-b6c1-fb55d8335c19',
    type: 'webhook.test',
    status: 'pending',
    createdAt: '2026-11-24T16:00:41.542Z',
    nextAttemptAt: '2026-11-24T16:00:41.542Z',
    messageId: 'msg_01a20e49b64771aeb90b12f858acedae',
    body: {
      type: 'webhook.test',
      timestamp: '2026-11-24T16:00:41.542Z',
      data: {
        webhookId: '01a20e49-b61e-709c-b6c1-fb55d8335c19',
        deskSlug: 'demo',
      },
    },
    attempts: [],
  },
  'post /api/v1/desks/{desk}/webhooks/{id}/deliveries/{deliveryId}/replay': {
    id: '01a20e49-b647-71ae-b90b-12f858acedae',
    webhookId: '01a20e49-b61e-709c-b6c1-fb55d8335c19',
    type: 'webhook.test',
    status: 'pending',
    createdAt: '2026-11-24T16:00:41.542Z',
    nextAttemptAt: '2026-11-24T16:00:41.567Z',
    messageId: 'msg_01a20e49b64771aeb90b12f858acedae',
    body: {
      type: 'webhook.test',
      timestamp: '2026-11-24T16:00:41.542Z',
      data: {
        webhookId: '01a20e49-b61e-709c-b6c1-fb55d8335c19',
        deskSlug: 'demo',
      },
    },
    attempts: [],
  },
  'post /api/v1/desks/{desk}/webhooks/{id}/replay': {
    replayed: 0,
  },
  'post /api/v1/desks/{desk}/webhooks/{id}/disable': {
    id: '01a20e49-b61e-709c-b6c1-fb55d8335c19',
    url: 'https://newsroom.example.org/hooks/claims',
    types: ['claim.published', 'claim.corrected'],
    description: 'The archive',
    enabled: false,
    disabledAt: '2026-11-24T16:00:41.578Z',
    disabledBecause: 'by_hand',
    oldSecretUntil: '2026-11-25T16:00:41.536Z',
    createdAt: '2026-11-24T16:00:41.502Z',
    version: 4,
  },
  'post /api/v1/desks/{desk}/webhooks/{id}/enable': {
    id: '01a20e49-b61e-709c-b6c1-fb55d8335c19',
    url: 'https://newsroom.example.org/hooks/claims',
    types: ['claim.published', 'claim.corrected'],
    description: 'The archive',
    enabled: true,
    oldSecretUntil: '2026-11-25T16:00:41.536Z',
    createdAt: '2026-11-24T16:00:41.502Z',
    version: 5,
  },
  'get /api/v1/desks/{desk}/notifications': {
    data: [
      {
        id: '01a20e49-b527-7298-9e6f-625a8be700f8',
        type: 'review.lifted',
        title: 'A hold on a review was lifted',
        subject: {
          kind: 'review',
          id: '01a20e49-b418-71b4-8f88-5776cb265fb2',
        },
        reviewId: '01a20e49-b418-71b4-8f88-5776cb265fb2',
        claim: {
          id: '01a20e49-b30f-72c3-a682-e5a41d860691',
          wording: 'The bridge over the Tila was hit.',
        },
        actor: {
          id: '01a20e49-add0-77d1-8a83-e133d66d8535',
          name: 'Edith Lang',
        },
        payload: {
          to: 'approved',
          from: 'approved',
          kind: 'legal',
          changes: {},
        },
        createdAt: '2026-11-24T16:00:41.249Z',
      },
    ],
    nextCursor: 'W1siMDFhMjBlNDktYjUyNy03Mjk4LTllNmYtNjI1YThiZTcwMGY4Il0sIltbXCJ1bnJlYWRcIixmYWxzZV1dIl0',
    count: 4,
    unreadCount: 4,
  },
  'post /api/v1/desks/{desk}/notifications/{id}/read': {
    id: '01a20e49-b527-7298-9e6f-625a8be700f8',
    type: 'review.lifted',
    title: 'A hold on a review was lifted',
    subject: {
      kind: 'review',
      id: '01a20e49-b418-71b4-8f88-5776cb265fb2',
    },
    reviewId: '01a20e49-b418-71b4-8f88-5776cb265fb2',
    claim: {
      id: '01a20e49-b30f-72c3-a682-e5a41d860691',
      wording: 'The bridge over the Tila was hit.',
    },
    actor: {
      id: '01a20e49-add0-77d1-8a83-e133d66d8535',
      name: 'Edith Lang',
    },
    payload: {
      to: 'approved',
      from: 'approved',
      kind: 'legal',
      changes: {},
    },
    createdAt: '2026-11-24T16:00:41.249Z',
    readAt: '2026-11-24T16:00:41.598Z',
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
          id: '01a20e49-b61e-709c-b6c1-fb55d8335c19',
        },
        actor: {
          id: '01a20e49-adb7-72b5-abf2-59ef876d5acf',
          name: 'Ada Meyer',
        },
        at: '2026-11-24T16:00:41.584Z',
        payload: {},
      },
      {
        seq: 233,
        type: 'webhook.disabled',
        subject: {
          kind: 'webhook',
          id: '01a20e49-b61e-709c-b6c1-fb55d8335c19',
        },
        actor: {
          id: '01a20e49-adb7-72b5-abf2-59ef876d5acf',
          name: 'Ada Meyer',
        },
        at: '2026-11-24T16:00:41.578Z',
        payload: {
          host: 'newsroom.example.org',
          notify: ['01a20e49-ade2-737a-ab86-dd4d8861f525'],
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
          id: '01a20e49-b2b3-76ce-918d-440ec5248b10',
        },
        actor: {
          id: '01a20e49-adef-743b-ac13-7bd62aa45e6f',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T16:00:40.627Z',
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
          id: '01a20e49-b2b3-76ce-918d-440ec5248b10',
        },
        actor: {
          id: '01a20e49-adef-743b-ac13-7bd62aa45e6f',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T16:00:40.646Z',
        text: 'Changed nothing of the source.',
      },
    ],
    nextCursor:
      'W1sxNjFdLCJbW1wiaWRcIixcIjAxYTIwZTQ5LWIyYjMtNzZjZS05MThkLTQ0MGVjNTI0OGIxMFwiXSxbXCJvZlwiLFwic291cmNlXCJdXSJd',
  },
  'get /api/v1/desks/{desk}/claims/{id}/history': {
    data: [
      {
        seq: 167,
        type: 'claim.created',
        subject: {
          kind: 'claim',
          id: '01a20e49-b30f-72c3-a682-e5a41d860691',
        },
        actor: {
          id: '01a20e49-adef-743b-ac13-7bd62aa45e6f',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T16:00:40.719Z',
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
            after: '01a20e49-b301-77bf-92c0-35145e48da7c',
          },
          addressesIds: {
            after: ['01a20e49-b2b3-76ce-918d-440ec5248b10'],
          },
        },
      },
      {
        seq: 169,
        type: 'claim_link.created',
        subject: {
          kind: 'claim_link',
          id: '01a20e49-b332-7305-9735-da8c16bff708',
        },
        actor: {
          id: '01a20e49-adef-743b-ac13-7bd62aa45e6f',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T16:00:40.753Z',
        text: 'Suggested the link «contradicts».',
        changes: {
          kind: {
            after: 'contradicts',
          },
          toId: {
            after: '01a20e49-b30f-72c3-a682-e5a41d860691',
          },
          fromId: {
            after: '01a20e49-b322-70fe-9a83-825f12f0c3c1',
          },
          status: {
            after: 'suggested',
          },
        },
      },
    ],
    nextCursor:
      'W1sxNjldLCJbW1wiaWRcIixcIjAxYTIwZTQ5LWIzMGYtNzJjMy1hNjgyLWU1YTQxZDg2MDY5MVwiXSxbXCJvZlwiLFwiY2xhaW1cIl1dIl0',
  },
  'get /api/v1/desks/{desk}/disputes/{id}/history': {
    data: [
      {
        seq: 165,
        type: 'dispute.created',
        subject: {
          kind: 'dispute',
          id: '01a20e49-b301-77bf-92c0-35145e48da7c',
        },
        actor: {
          id: '01a20e49-adef-743b-ac13-7bd62aa45e6f',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T16:00:40.705Z',
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
          id: '01a20e49-b301-77bf-92c0-35145e48da7c',
        },
        actor: {
          id: '01a20e49-adef-743b-ac13-7bd62aa45e6f',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T16:00:40.711Z',
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
      'W1sxNjZdLCJbW1wiaWRcIixcIjAxYTIwZTQ5LWIzMDEtNzdiZi05MmMwLTM1MTQ1ZTQ4ZGE3Y1wiXSxbXCJvZlwiLFwiZGlzcHV0ZVwiXV0iXQ',
  },
  'get /api/v1/desks/{desk}/statements/{id}/history': {
    data: [
      {
        seq: 174,
        type: 'statement.recorded',
        subject: {
          kind: 'statement',
          id: '01a20e49-b366-7232-8177-445e8f236b08',
        },
        actor: {
          id: '01a20e49-adef-743b-ac13-7bd62aa45e6f',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T16:00:40.806Z',
        text: 'Recorded a statement.',
        changes: {
          stances: {
            after: [
              {
                basis: 'none',
                hedge: 'none',
                stance: 'asserts',
                claimId: '01a20e49-b30f-72c3-a682-e5a41d860691',
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
            after: '01a20e49-b2b3-76ce-918d-440ec5248b10',
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
          id: '01a20e49-b366-7232-8177-445e8f236b08',
        },
        actor: {
          id: '01a20e49-adef-743b-ac13-7bd62aa45e6f',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T16:00:40.834Z',
        text: 'Corrected locator of a statement: Found the place.',
        changes: {
          locator: {
            after: 'minute 3',
          },
        },
      },
    ],
    nextCursor:
      'W1sxODBdLCJbW1wiaWRcIixcIjAxYTIwZTQ5LWIzNjYtNzIzMi04MTc3LTQ0NWU4ZjIzNmIwOFwiXSxbXCJvZlwiLFwic3RhdGVtZW50XCJdXSJd',
  },
  'get /api/v1/desks/{desk}/reviews/{id}/history': {
    data: [
      {
        seq: 194,
        type: 'review.submitted',
        subject: {
          kind: 'review',
          id: '01a20e49-b418-71b4-8f88-5776cb265fb2',
        },
        reviewId: '01a20e49-b418-71b4-8f88-5776cb265fb2',
        actor: {
          id: '01a20e49-adef-743b-ac13-7bd62aa45e6f',
          name: 'Chidi Okafor',
        },
        at: '2026-11-24T16:00:40.984Z',
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
          id: '01a20e49-b418-71b4-8f88-5776cb265fb2',
        },
        reviewId: '01a20e49-b418-71b4-8f88-5776cb265fb2',
        actor: {
          id: '01a20e49-add0-77d1-8a83-e133d66d8535',
          name: 'Edith Lang',
        },
        at: '2026-11-24T16:00:41.004Z',
        text: 'Accepted it into the queue, with priority urgent.',
        changes: {
          state: {
            after: 'queued',
            before: 'inbox',
          },
          dueAt: {
            after: '2026-11-25T00:00:41.004Z',
          },
          editorId: {
            after: '01a20e49-add7-726c-aed6-c9cf0765907c',
          },
        },
      },
    ],
    nextCursor:
      'W1sxOTVdLCJbW1wiaWRcIixcIjAxYTIwZTQ5LWI0MTgtNzFiNC04Zjg4LTU3NzZjYjI2NWZiMlwiXSxbXCJvZlwiLFwicmV2aWV3XCJdXSJd',
  },
  'get /api/v1/desks/{desk}/insight': {
    from: '2026-08-26T16:00:41.636Z',
    to: '2026-11-24T16:00:41.636Z',
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
        memberId: '01a20e49-adf1-715c-81c3-890429ef3c6e',
        name: 'Carmen Ruiz',
        held: 0,
        limit: 12,
        proposed: 2,
        passed: 4,
        signed: 0,
      },
      {
        memberId: '01a20e49-adf8-77cc-83a6-4b71c989eeb1',
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
          disputeId: '01a20e49-aea0-706b-9b21-7f490ee3f021',
          question: 'Are Russia and North Korea taking their talks about arms to the level of their leaders?',
          claims: [
            {
              claimId: '01a20e49-aea7-76cb-9beb-7fd8a669a23d',
              wording: 'Kim Jong Un expects talks with Russia about arms to go on at the level of leaders.',
              affirmedBy: [
                {
                  id: '01a20e49-ae5e-7312-b8e3-e8bb75dd8d81',
                  name: 'United States',
                },
              ],
            },
            {
              claimId: '01a20e49-aeb3-7746-b310-8dad55173d61',
              wording: 'Russia and North Korea are discussing joint military exercises.',
              rating: 'mostly_true',
              leaning: 'true',
              affirmedBy: [
                {
                  id: '01a20e49-ae0a-701f-8317-950e5630c41b',
                  name: 'Russia',
                },
              ],
            },
          ],
        },
        {
          disputeId: '01a20e49-ae06-71b8-ae3b-023deab456cc',
          question:
            'Did Russian drones land on Romanian soil in the attack on the Danube ports on the night of 3 to 4 September 2023?',
          claims: [
            {
              claimId: '01a20e49-ae1c-7754-a41b-947f6f034abe',
              wording: 'Russian drones fell on Romanian territory during the night of 3 to 4 September 2023.',
              rating: 'unproven',
              leaning: 'other',
              affirmedBy: [
                {
                  id: '01a20e49-ae09-70b7-bb9f-3aeec3eb4a6a',
                  name: 'Romania',
                },
                {
                  id: '01a20e49-ae08-75e6-9c99-8795a2d2f46f',
                  name: 'Ukraine',
                },
              ],
            },
            {
              claimId: '01a20e49-ae23-72d5-bd67-b82656115068',
              wording: 'The drones that fell on Romanian territory detonated there.',
              affirmedBy: [
                {
                  id: '01a20e49-ae08-75e6-9c99-8795a2d2f46f',
                  name: 'Ukraine',
                },
              ],
            },
          ],
        },
      ],
      principals: [
        {
          id: '01a20e49-ae09-70b7-bb9f-3aeec3eb4a6a',
          name: 'Romania',
          ratings: {
            true: 0,
            false: 0,
            other: 1,
          },
        },
        {
          id: '01a20e49-ae0a-701f-8317-950e5630c41b',
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
    id: '01a20e49-ae4c-712d-9025-5afb0276af1f',
    kind: 'case',
    state: 'done',
    createdAt: '2026-11-24T16:00:39.428Z',
    created: {
      claims: {
        fell: '01a20e49-ae1c-7754-a41b-947f6f034abe',
        debris: '01a20e49-ae27-76f6-af0c-5d702448e731',
        outside: '01a20e49-ae2d-7314-9374-ef062dde799d',
        russian: '01a20e49-ae2a-77fd-86cc-a1f9ab1e894d',
        detonated: '01a20e49-ae23-72d5-bd67-b82656115068',
      },
      sources: {
        kuleba: '01a20e49-ae10-7704-9964-f17df61dcfb5',
        'ro-mfa': '01a20e49-ae0f-7627-b09d-bfce78aff48a',
        'ro-mod': '01a20e49-ae0e-762e-9683-219bcf3994ac',
        russia: '01a20e49-ae0a-701f-8317-950e5630c41b',
        tilvar: '01a20e49-ae12-773e-98f9-91625043d6e1',
        'ua-mfa': '01a20e49-ae0d-760a-a589-919bd1b3e2d6',
        romania: '01a20e49-ae09-70b7-bb9f-3aeec3eb4a6a',
        ukraine: '01a20e49-ae08-75e6-9c99-8795a2d2f46f',
        iohannis: '01a20e49-ae12-773e-98f9-8edfa16ea2b3',
        odobescu: '01a20e49-ae10-7704-9964-f466a9bf6e2f',
        nikolenko: '01a20e49-ae0f-7627-b09d-c2fc72f694a2',
        'ua-border': '01a20e49-ae0c-7722-b308-b4c43566c395',
      },
      statements: {
        s0: '01a20e49-ae38-710a-8397-10abe9b7db7b',
        s1: '01a20e49-ae38-710a-8397-15d7f1a97b57',
        s2: '01a20e49-ae38-710a-8397-1979cd9d75c6',
        s3: '01a20e49-ae38-710a-8397-1ff3e8b42c10',
        s4: '01a20e49-ae38-710a-8397-2172d9f832f4',
        s5: '01a20e49-ae38-710a-8397-25972311e065',
        s6: '01a20e49-ae38-710a-8397-28a7c6014cca',
        s7: '01a20e49-ae38-710a-8397-2ef3e36296af',
      },
    },
    ignored: [],
    disputeId: '01a20e49-ae06-71b8-ae3b-023deab456cc',
  },
  'get /api/v1/desks/{desk}/imports/{id}': {
    id: '01a20e49-ae4c-712d-9025-5afb0276af1f',
    kind: 'case',
    state: 'done',
    createdAt: '2026-11-24T16:00:39.428Z',
    created: {
      claims: {
        fell: '01a20e49-ae1c-7754-a41b-947f6f034abe',
        debris: '01a20e49-ae27-76f6-af0c-5d702448e731',
        outside: '01a20e49-ae2d-7314-9374-ef062dde799d',
        russian: '01a20e49-ae2a-77fd-86cc-a1f9ab1e894d',
        detonated: '01a20e49-ae23-72d5-bd67-b82656115068',
      },
      sources: {
        kuleba: '01a20e49-ae10-7704-9964-f17df61dcfb5',
        'ro-mfa': '01a20e49-ae0f-7627-b09d-bfce78aff48a',
        'ro-mod': '01a20e49-ae0e-762e-9683-219bcf3994ac',
        russia: '01a20e49-ae0a-701f-8317-950e5630c41b',
        tilvar: '01a20e49-ae12-773e-98f9-91625043d6e1',
        'ua-mfa': '01a20e49-ae0d-760a-a589-919bd1b3e2d6',
        romania: '01a20e49-ae09-70b7-bb9f-3aeec3eb4a6a',
        ukraine: '01a20e49-ae08-75e6-9c99-8795a2d2f46f',
        iohannis: '01a20e49-ae12-773e-98f9-8edfa16ea2b3',
        odobescu: '01a20e49-ae10-7704-9964-f466a9bf6e2f',
        nikolenko: '01a20e49-ae0f-7627-b09d-c2fc72f694a2',
        'ua-border': '01a20e49-ae0c-7722-b308-b4c43566c395',
      },
      statements: {
        s0: '01a20e49-ae38-710a-8397-10abe9b7db7b',
        s1: '01a20e49-ae38-710a-8397-15d7f1a97b57',
        s2: '01a20e49-ae38-710a-8397-1979cd9d75c6',
        s3: '01a20e49-ae38-710a-8397-1ff3e8b42c10',
        s4: '01a20e49-ae38-710a-8397-2172d9f832f4',
        s5: '01a20e49-ae38-710a-8397-25972311e065',
        s6: '01a20e49-ae38-710a-8397-28a7c6014cca',
        s7: '01a20e49-ae38-710a-8397-2ef3e36296af',
      },
    },
    ignored: [],
    disputeId: '01a20e49-ae06-71b8-ae3b-023deab456cc',
  },
  'post /api/v1/session/tokens': {
    id: '01a20e49-b6c4-752e-9139-5c06a57488c1',
    name: 'nightly export',
    createdAt: '2026-11-24T16:00:41.668Z',
    expiresAt: '2027-02-22T16:00:41.668Z',
    secret: 'cct_shown_this_once',
  },
  'get /api/v1/session/tokens': {
    data: [
      {
        id: '01a20e49-b6c4-752e-9139-5c06a57488c1',
        name: 'nightly export',
        createdAt: '2026-11-24T16:00:41.668Z',
        expiresAt: '2027-02-22T16:00:41.668Z',
      },
    ],
  },
};
