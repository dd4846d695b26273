import { CalendarDay } from '../calendar-day.js';

export class AsOfQuery {
  @CalendarDay()
  asOf?: string;
}
