import { ValidateBy } from 'class-validator';
import { CalendarDay } from '../calendar-day.js';

export const todayInUtc = (): string => new Date().toISOString().slice(0, 10);

export class AsOfQuery {
  @CalendarDay()
  @ValidateBy({
    name: 'isPast',
    validator: {
      validate: (day) => typeof day === 'string' && day <= todayInUtc(),
      defaultMessage: () => 'is in the future: nobody has spoken yet',
    },
  })
  asOf?: string;
}
