import { Pattern, Text, Verbatim, Whole } from '#http';

export const EMAIL = /^[^\s@]{1,64}@[^\s@]{1,190}$/;

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
