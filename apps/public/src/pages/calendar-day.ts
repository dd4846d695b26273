import { applyDecorators } from '@nestjs/common';
import { ValidateBy } from 'class-validator';
import { Pattern } from '#http';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The last moment of a day in UTC; `undefined` of one that is in no calendar. */
export const endOf = (day: string): Date | undefined => {
  const end = new Date(`${day}T23:59:59.999Z`);
  return Number.isNaN(end.getTime()) || end.toISOString().slice(0, 10) !== day ? undefined : end;
};

const isDay = (text: unknown): boolean => typeof text === 'string' && endOf(text) !== undefined;

/** A day as a form sends it. */
export const CalendarDay = (): PropertyDecorator =>
  applyDecorators(
    Pattern(DAY, 'must be a day such as 2023-09-05', { optional: true }),
    ValidateBy({
      name: 'isDay',
      validator: { validate: isDay, defaultMessage: () => 'is no day in the calendar' },
    }),
  );
