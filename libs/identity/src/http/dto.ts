import { ROLES, type Role } from '#kernel';
import { Flag, Pattern, SomeOf, Text, Verbatim, Whole } from '#http';

const EMAIL = /^[^\s@]{1,64}@[^\s@]{1,190}$/;

export class SignInBody {
  @Pattern(EMAIL, 'must be an email address', { example: 'checker@demo.example' })
  email!: string;

  @Verbatim({ max: 1000, example: 'counterclaim-demo' })
  password!: string;
}

export class NewTokenBody {
  @Text({ max: 100, description: 'What it is for', example: 'nightly export' })
  name!: string;

  @Whole({
    min: 1,
    max: 3650,
    optional: true,
    description: 'Without it, the token does not expire',
    example: 90,
  })
  validDays?: number;
}

export class NewMemberBody {
  @Pattern(EMAIL, 'must be an email address', { example: 'ana@desk.example' })
  email!: string;

  @SomeOf(ROLES, { example: ['fact_checker'] })
  roles!: Role[];
}

export class MemberChangeBody {
  @SomeOf(ROLES, { optional: true, example: ['fact_checker', 'editor'] })
  roles?: Role[];

  @Flag({ optional: true, description: 'A suspended member sees nothing of the desk', example: false })
  suspended?: boolean;
}
