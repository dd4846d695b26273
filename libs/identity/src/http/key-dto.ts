import { SomeOf, Text, Whole } from '#http';
import { KEY_SCOPES, type KeyScope } from '../domain/key-scopes.js';
import { KEY_QUOTA, KEY_QUOTA_AT_MOST } from '../domain/reader-quotas.js';

export class NewApiKeyBody {
  @Text({ max: 100, description: 'What it is for', example: 'the newsroom’s site' })
  name!: string;

  @SomeOf(KEY_SCOPES, {
    description:
      'published:read: the public APIs, at the quota of the key. desk:read and desk:record: this API, as whoever makes ' +
      'the key, to read, and to record as well; nothing else is open to a key',
    example: ['published:read'],
  })
  scopes!: KeyScope[];

  @Whole({
    min: 1,
    max: KEY_QUOTA_AT_MOST.requestsPerMinute,
    optional: true,
    description: `Of the public APIs; without it, ${KEY_QUOTA.requestsPerMinute}`,
    example: 6000,
  })
  requestsPerMinute?: number;

  @Whole({
    min: 1,
    max: KEY_QUOTA_AT_MOST.requestsPerDay,
    optional: true,
    description: `Of the public APIs; without it, ${KEY_QUOTA.requestsPerDay}. All keys of a desk together have a quota as well`,
    example: 500_000,
  })
  requestsPerDay?: number;

  @Whole({
    min: 1,
    max: 3650,
    optional: true,
    description: 'Without it, the key does not expire',
    example: 365,
  })
  validDays?: number;
}
