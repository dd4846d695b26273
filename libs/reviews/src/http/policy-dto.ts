import { Decimal, Flag, Nested, NestedList, OneOf, Pattern, Text, Whole, Wholes } from '#http';
import { NORMALISED, type Normalised } from '../domain/rating-scale.js';

/** Hours as people plan with them: down to six minutes, up to a year. */
const hours = (description: string, example: number, min = 0.1) => ({
  min,
  max: 8760,
  optional: true,
  description: `Working hours ${description}`,
  example,
});

class SignOffBody {
  @Whole({ min: 1, max: 9, optional: true, description: 'Editors who vote', example: 3 })
  votes?: number;

  @Whole({ min: 1, max: 9, optional: true, description: 'How many of them have to approve', example: 2 })
  majority?: number;
}

class StepHoursBody {
  @Decimal(hours('until it is accepted or declined', 24))
  inbox?: number;

  @Decimal(hours('until it is taken', 72))
  queued?: number;

  @Decimal(hours('until a verdict is proposed', 72))
  researching?: number;

  @Decimal(hours('for the second read', 24))
  second_read?: number;

  @Decimal(hours('until it is signed', 24))
  sign_off?: number;

  @Decimal(hours('until it is published', 24))
  approved?: number;
}

class DueHoursBody {
  @Decimal(hours('from acceptance, for low', 240))
  low?: number;

  @Decimal(hours('from acceptance, for normal', 120))
  normal?: number;

  @Decimal(hours('from acceptance, for high', 48))
  high?: number;

  @Decimal(hours('from acceptance, for urgent', 8))
  urgent?: number;
}

class EscalationBody {
  @Decimal(hours('before a step is due, for the reminder', 4, 0))
  remindBeforeHours?: number;

  @Decimal(hours('after it was due, until the editors are told', 8, 0))
  escalateAfterHours?: number;

  @Decimal(hours('after it was due, until it goes back to the queue', 24, 0))
  requeueAfterHours?: number;
}

/** Where people write to: nothing that hides in it or ends the link that it becomes. */
const CONTACT =
  /^(?=.{3,300}$)(https?:\/\/[^\s<>"\u202a-\u202e\u2066-\u2069]+|[^\s<>"@:?&/\u202a-\u202e\u2066-\u2069]+@[^\s<>"@:?&/\u202a-\u202e\u2066-\u2069]+)$/;

const TIME = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/;

class WorkingHoursBody {
  @Wholes({ min: 1, max: 7, optional: true, description: '1 is Monday', example: [1, 2, 3, 4, 5] })
  days?: number[];

  @Pattern(TIME, 'must be a time such as 09:00', { optional: true, example: '09:00' })
  from?: string;

  @Pattern(TIME, 'must be a time such as 18:00, 24:00 at most', { optional: true, example: '18:00' })
  to?: string;
}

/** What is left out stays as it is. */
export class PolicyBody {
  @Flag({ optional: true, description: 'Whether a verdict is read by a second person first', example: true })
  secondRead?: boolean;

  @Nested(() => SignOffBody, { optional: true })
  signOff?: SignOffBody;

  @Flag({ optional: true, description: 'Whether a verdict needs a logged search', example: false })
  searchLog?: boolean;

  @Nested(() => StepHoursBody, { optional: true })
  stepHours?: StepHoursBody;

  @Nested(() => DueHoursBody, { optional: true })
  dueHours?: DueHoursBody;

  @Decimal(hours('that a source is given to reply', 24))
  replyWindowHours?: number;

  @Nested(() => EscalationBody, { optional: true })
  escalation?: EscalationBody;

  @Nested(() => WorkingHoursBody, { optional: true })
  workingHours?: WorkingHoursBody;

  @Whole({
    min: 1,
    max: 100,
    optional: true,
    description: 'Reviews that one member researches at once',
    example: 10,
  })
  wipLimit?: number;

  @Whole({ min: 1, max: 240, optional: true, description: 'Without a heartbeat', example: 15 })
  leaseMinutes?: number;

  @OneOf(['due', 'priority'], { optional: true, description: 'How the queue is ordered', example: 'due' })
  next?: 'due' | 'priority';

  @OneOf(['pull', 'push'], {
    optional: true,
    description: 'push: what waits is given to whoever is free',
    example: 'pull',
  })
  assignment?: 'pull' | 'push';

  @Flag({
    optional: true,
    description: 'Whether what is published from now on names the editors who signed it',
    example: true,
  })
  showSigners?: boolean;

  @Pattern(CONTACT, 'must be an e-mail address, or an address that begins with https:// or http://', {
    optional: true,
    clearable: true,
    description: 'Where readers report an error: an e-mail address, or that of a page; null where nowhere',
    example: 'corrections@desk.example',
  })
  contact?: string | null;
}

class RatingValueBody {
  @Pattern(/^[a-z][a-z0-9_]{0,59}$/, 'must be small letters, digits and _, such as mostly_true', {
    example: 'mostly_true',
  })
  key!: string;

  @Text({ max: 60, description: "The desk's own word", example: 'Mostly true' })
  label!: string;

  @OneOf(NORMALISED, {
    clearable: true,
    description: "What it means beside other desks'; null where it is nothing of these",
    example: 'mostly_true',
  })
  normalised!: Normalised | null;

  @Text({
    max: 500,
    optional: true,
    description: 'What it means, for readers: it is shown where the desk says how it works',
    example: 'The claim is accurate in what matters; a detail of it is not.',
  })
  definition?: string;
}

export class RatingScaleBody {
  @Text({ max: 100, example: 'Truth' })
  name!: string;

  @NestedList(() => RatingValueBody, { max: 20 })
  values!: RatingValueBody[];
}
