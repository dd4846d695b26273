import { ROLES, type Role } from '#kernel';
import {
  Flag,
  Id,
  Instant,
  LanguageList,
  Nested,
  NestedList,
  OneOf,
  Pattern,
  SomeOf,
  Text,
  Whole,
  Words,
} from '#http';
import { ABSENCE_KINDS, type AbsenceKind } from '../domain/absence.js';
import { CONFLICT_KINDS, type ConflictKind } from '../domain/conflict-of-interest.js';
import { MEDIA, type Medium } from '../domain/profile.js';
import { EMAIL } from './dto.js';

const TOPIC = { max: 60, example: 'war' } as const;

export class NewMemberBody {
  @Pattern(EMAIL, 'must be an email address', { example: 'ana@desk.example' })
  email!: string;

  @SomeOf(ROLES, { example: ['fact_checker'] })
  roles!: Role[];
}

export class LanguagesBody {
  @LanguageList({ max: 20, optional: true, example: ['ro'] })
  native?: string[];

  @LanguageList({ max: 20, optional: true, example: ['en', 'uk'] })
  working?: string[];
}

export class KnownTopicBody {
  @Text(TOPIC)
  topic!: string;

  @Whole({
    min: 1,
    max: 3,
    description: '1: has worked on it. 2: knows it well. 3: is who others ask',
    example: 2,
  })
  level!: number;
}

export class OptOutsBody {
  @Words({ max: 50, each: 60, optional: true, example: ['torture'] })
  topics?: string[];

  @SomeOf(MEDIA, { optional: true, example: ['video'] })
  media?: Medium[];
}

export class MemberChangeBody {
  @SomeOf(ROLES, { optional: true, description: 'For admins', example: ['fact_checker', 'editor'] })
  roles?: Role[];

  @Flag({
    optional: true,
    description: 'For admins. A suspended member sees nothing of the desk',
    example: false,
  })
  suspended?: boolean;

  @Nested(() => LanguagesBody, { optional: true })
  languages?: LanguagesBody;

  @NestedList(() => KnownTopicBody, { max: 50, optional: true })
  topics?: KnownTopicBody[];

  @Whole({
    min: 1,
    max: 50,
    clearable: true,
    description: 'How many reviews they research at once; null: as many as the desk allows',
    example: 4,
  })
  wipLimit?: number | null;

  @Id({ clearable: true, description: 'The member who stands in for them' })
  deputyId?: string | null;

  @Nested(() => OptOutsBody, { optional: true, description: 'What they are not to be given' })
  optOuts?: OptOutsBody;
}

export class NewAbsenceBody {
  @OneOf(ABSENCE_KINDS, {
    description: 'can_finish: goes on with what they hold, and is given nothing new',
    example: 'away',
  })
  kind!: AbsenceKind;

  @Instant({ example: '2026-07-06T00:00:00Z' })
  startsAt!: Date;

  @Instant({
    optional: true,
    description: 'When they are back; without it, until somebody ends it',
    example: '2026-07-20T00:00:00Z',
  })
  endsAt?: Date;

  @Text({
    max: 500,
    optional: true,
    description: 'Shown to the member, editors and admins alone',
    example: 'Summer holidays',
  })
  note?: string;
}

export class NewConflictBody {
  @OneOf(CONFLICT_KINDS, { description: 'Which one of the three below is named', example: 'topic' })
  kind!: ConflictKind;

  @Id({ optional: true })
  sourceId?: string;

  @Text({ ...TOPIC, optional: true })
  topic?: string;

  @Id({ optional: true })
  claimId?: string;

  @Text({ max: 1000, example: 'I worked in the press office of the ministry until 2024.' })
  reason!: string;
}

const WHY = { max: 1000, optional: true, description: 'Why it is none any more: here or in the other place' };

export class EndConflictBody {
  @Text({ ...WHY, example: 'The contract ended two years ago.' })
  reason?: string;
}

export class EndConflictQuery {
  @Text({ ...WHY, example: 'The contract ended two years ago.' })
  reason?: string;
}
