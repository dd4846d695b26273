/**
 * The dispute over drones in Romania, from 4 to 6 September 2023, as a case file. Source: press reports of those days.
 * What came on 9 September is apart: the demo desk has published a verdict by then.
 */
export const ROMANIA_CASE = {
  format: 'counterclaim-case/1',
  dispute: {
    id: 'romania-drones',
    question:
      'Did Russian drones land on Romanian soil in the attack on the Danube ports on the night of 3 to 4 September 2023?',
    language: 'en',
  },
  sources: [
    {
      id: 'ukraine',
      kind: 'state',
      name: 'Ukraine',
      country: 'UA',
    },
    {
      id: 'romania',
      kind: 'state',
      name: 'Romania',
      country: 'RO',
    },
    {
      id: 'russia',
      kind: 'state',
      name: 'Russia',
      country: 'RU',
    },
    {
      id: 'ua-border',
      kind: 'institution',
      name: 'State Border Guard Service of Ukraine',
      partOf: 'ukraine',
    },
    {
      id: 'ua-mfa',
      kind: 'institution',
      name: 'Ministry of Foreign Affairs of Ukraine',
      partOf: 'ukraine',
    },
    {
      id: 'ro-mod',
      kind: 'institution',
      name: 'Ministry of National Defence of Romania',
      partOf: 'romania',
    },
    {
      id: 'ro-mfa',
      kind: 'institution',
      name: 'Ministry of Foreign Affairs of Romania',
      partOf: 'romania',
    },
    {
      id: 'nikolenko',
      kind: 'person',
      name: 'Oleh Nikolenko',
    },
    {
      id: 'kuleba',
      kind: 'person',
      name: 'Dmytro Kuleba',
    },
    {
      id: 'odobescu',
      kind: 'person',
      name: 'Luminita Odobescu',
    },
    {
      id: 'iohannis',
      kind: 'person',
      name: 'Klaus Iohannis',
    },
    {
      id: 'tilvar',
      kind: 'person',
      name: 'Angel Tilvar',
    },
  ],
  tenures: [
    {
      person: 'nikolenko',
      office: 'Spokesperson, Ministry of Foreign Affairs',
      institution: 'ua-mfa',
      speaksFor: 'ukraine',
      from: '2020-03-01T00:00:00Z',
    },
    {
      person: 'kuleba',
      office: 'Minister of Foreign Affairs',
      institution: 'ua-mfa',
      speaksFor: 'ukraine',
      from: '2020-03-04T00:00:00Z',
      to: '2024-09-05T00:00:00Z',
    },
    {
      person: 'odobescu',
      office: 'Minister of Foreign Affairs',
      institution: 'ro-mfa',
      speaksFor: 'romania',
      from: '2023-06-15T00:00:00Z',
      to: '2024-12-23T00:00:00Z',
    },
    {
      person: 'iohannis',
      office: 'President',
      institution: 'romania',
      speaksFor: 'romania',
      from: '2014-12-21T00:00:00Z',
      to: '2025-02-12T00:00:00Z',
    },
    {
      person: 'tilvar',
      office: 'Minister of National Defence',
      institution: 'ro-mod',
      speaksFor: 'romania',
      from: '2022-11-01T00:00:00Z',
      to: '2024-12-23T00:00:00Z',
    },
  ],
  claims: [
    {
      id: 'fell',
      wording: 'Russian drones fell on Romanian territory during the night of 3 to 4 September 2023.',
      language: 'en',
      eventFrom: '2023-09-03T18:00:00Z',
      eventTo: '2023-09-04T06:00:00Z',
      addresses: ['romania'],
      topics: ['war', 'borders'],
      place: {
        name: 'Plauru, Tulcea County',
        lat: 45.283,
        lon: 28.824,
        radiusM: 8000,
      },
    },
    {
      id: 'detonated',
      wording: 'The drones that fell on Romanian territory detonated there.',
      language: 'en',
      addresses: ['romania'],
      topics: ['war', 'borders'],
    },
    {
      id: 'debris',
      wording: 'Debris of a drone from the attack lies on Romanian territory.',
      language: 'en',
      addresses: ['romania'],
      topics: ['war', 'borders'],
    },
    {
      id: 'russian',
      wording: 'The drone that came down in Romania was Russian.',
      language: 'en',
      addresses: ['romania', 'russia'],
      topics: ['war', 'borders'],
    },
    {
      id: 'outside',
      wording: 'The strikes closest to Romania hit the Ukrainian bank, some 800 metres from the border.',
      language: 'en',
      addresses: ['ukraine'],
      topics: ['war', 'borders'],
    },
  ],
  links: [
    {
      kind: 'entails',
      from: 'detonated',
      to: 'fell',
    },
    {
      kind: 'entails',
      from: 'russian',
      to: 'fell',
    },
    {
      kind: 'contradicts',
      from: 'outside',
      to: 'fell',
      rationale:
        'Had the nearest strikes all been on the Ukrainian bank, none would have come down in Romania.',
    },
  ],
  statements: [
    {
      id: 's0',
      speaker: 'ua-border',
      utteredAt: '2023-09-04T05:00:00Z',
      recordedAt: '2023-09-04T09:00:00Z',
      stances: [
        {
          claim: 'fell',
          stance: 'asserts',
          basis: 'witnessed',
        },
        {
          claim: 'detonated',
          stance: 'asserts',
          basis: 'witnessed',
        },
        {
          claim: 'russian',
          stance: 'asserts',
          basis: 'witnessed',
        },
      ],
      paraphrase: 'Border guards report that Shahed drones fell and detonated in Romania.',
      principal: 'ukraine',
    },
    {
      id: 's1',
      speaker: 'nikolenko',
      utteredAt: '2023-09-04T08:00:00Z',
      recordedAt: '2023-09-04T09:00:00Z',
      stances: [
        {
          claim: 'fell',
          stance: 'asserts',
          basis: 'cites_other',
        },
        {
          claim: 'detonated',
          stance: 'asserts',
          basis: 'cites_other',
        },
        {
          claim: 'russian',
          stance: 'asserts',
          basis: 'cites_other',
        },
      ],
      paraphrase: 'Passes on what the border guards recorded, and asks partners to respond.',
    },
    {
      id: 's2',
      speaker: 'ro-mod',
      utteredAt: '2023-09-04T10:00:00Z',
      recordedAt: '2023-09-04T11:00:00Z',
      stances: [
        {
          claim: 'fell',
          stance: 'denies',
          basis: 'own_institution',
        },
      ],
      principal: 'romania',
      paraphrase: 'Denies categorically that any means of attack fell on Romanian territory.',
    },
    {
      id: 's3',
      speaker: 'odobescu',
      utteredAt: '2023-09-04T12:00:00Z',
      recordedAt: '2023-09-04T13:00:00Z',
      stances: [
        {
          claim: 'fell',
          stance: 'denies',
          hedge: 'for_now',
        },
        {
          claim: 'debris',
          stance: 'denies',
          hedge: 'for_now',
        },
      ],
      paraphrase: 'Says that Romania was not hit, for the time being.',
    },
    {
      id: 's4',
      speaker: 'kuleba',
      utteredAt: '2023-09-04T15:00:00Z',
      recordedAt: '2023-09-04T16:00:00Z',
      stances: [
        {
          claim: 'fell',
          stance: 'asserts',
          basis: 'evidence_claimed',
        },
      ],
      paraphrase: 'Says that there are photographs, and that denying it makes no sense.',
    },
    {
      id: 's5',
      speaker: 'iohannis',
      utteredAt: '2023-09-05T11:00:00Z',
      recordedAt: '2023-09-05T12:00:00Z',
      stances: [
        {
          claim: 'outside',
          stance: 'asserts',
          basis: 'own_institution',
        },
        {
          claim: 'debris',
          stance: 'denies',
        },
      ],
      paraphrase:
        'Says that no drone and no part of one reached Romania; the nearest attacks were 800 metres from the border.',
    },
    {
      id: 's6',
      speaker: 'tilvar',
      utteredAt: '2023-09-06T09:00:00Z',
      recordedAt: '2023-09-06T10:00:00Z',
      stances: [
        {
          claim: 'debris',
          stance: 'qualifies',
          hedge: 'possible',
          basis: 'own_institution',
        },
      ],
      paraphrase: 'Says that pieces were found on Romanian soil which may be of a drone.',
    },
    {
      id: 's7',
      speaker: 'iohannis',
      utteredAt: '2023-09-06T14:00:00Z',
      recordedAt: '2023-09-06T15:00:00Z',
      stances: [
        {
          claim: 'debris',
          stance: 'qualifies',
          hedge: 'possible',
        },
        {
          claim: 'russian',
          stance: 'doubts',
        },
        {
          claim: 'fell',
          stance: 'doubts',
        },
      ],
      paraphrase: 'Says that it would be inadmissible if the pieces are confirmed to be of a Russian drone.',
    },
  ],
  statementLinks: [
    {
      kind: 'relays',
      from: 's1',
      to: 's0',
      endorsed: true,
      recordedAt: '2023-09-04T09:00:00Z',
    },
    {
      kind: 'responds_to',
      from: 's2',
      to: 's1',
      recordedAt: '2023-09-04T11:00:00Z',
    },
    {
      kind: 'responds_to',
      from: 's4',
      to: 's3',
      recordedAt: '2023-09-04T16:00:00Z',
    },
    {
      kind: 'supersedes',
      from: 's7',
      to: 's5',
      recordedAt: '2023-09-06T15:00:00Z',
    },
    {
      kind: 'supersedes',
      from: 's6',
      to: 's2',
      recordedAt: '2023-09-06T18:00:00Z',
    },
    {
      kind: 'supersedes',
      from: 's6',
      to: 's3',
      recordedAt: '2023-09-06T18:00:00Z',
    },
  ],
} as const;

/** Romania comes round: this puts the verdict that is published in question. */
export const ROMANIA_LATER = {
  id: 's8',
  speaker: 'ro-mfa',
  utteredAt: '2023-09-09T12:00:00Z',
  recordedAt: '2023-09-09T13:00:00Z',
  stances: [
    {
      claim: 'russian',
      stance: 'asserts',
      basis: 'evidence_claimed',
    },
    {
      claim: 'fell',
      stance: 'asserts',
      basis: 'evidence_claimed',
    },
  ],
  principal: 'romania',
  paraphrase: 'Protests to the Russian chargé d’affaires against the violation of Romanian airspace.',
} as const;
