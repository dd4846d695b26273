import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

/*
 * One decorator for each kind of field, so that what is validated and what the OpenAPI document says are one thing.
 * A field that is absent is skipped only if it is `optional`; null is let in only if it is `clearable` (a PATCH that
 * takes a value away).
 */

interface FieldOptions {
  readonly description?: string;
  readonly example?: unknown;
  readonly optional?: boolean;
  readonly clearable?: boolean;
}

type Rule = PropertyDecorator;

/** What class-transformer hands over: not checked yet. */
interface Raw {
  readonly value: unknown;
}

const field = (
  options: FieldOptions,
  schema: ApiPropertyOptions,
  rules: readonly Rule[],
): PropertyDecorator => {
  const { description, example, optional = false, clearable = false } = options;
  const documented = {
    ...schema,
    ...(description === undefined ? {} : { description }),
    ...(example === undefined ? {} : { example }),
    ...(clearable ? { nullable: true } : {}),
  };
  return applyDecorators(
    optional || clearable ? ApiPropertyOptional(documented) : ApiProperty(documented),
    ValidateIf(
      (_object, value) =>
        !(optional && value === undefined) && !(clearable && (value === null || value === undefined)),
    ),
    ...rules,
  );
};

/** Invisible characters that turn the direction of text around: they can make a name read as another. */
const BIDI = /[\u202a-\u202e\u2066-\u2069]/;
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

const Plain = (): PropertyDecorator =>
  ValidateBy({
    name: 'plain',
    validator: {
      validate: (value) => typeof value === 'string' && !BIDI.test(value) && !CONTROL.test(value),
      defaultMessage: () => 'must be text without control characters',
    },
  });

const trimmed = (value: unknown): unknown =>
  typeof value === 'string' ? value.normalize('NFC').trim() : value;

/** Text of people: kept in NFC, without white space around it. Length in UTF-16 units. */
export const Text = (options: FieldOptions & { max: number; min?: number }): PropertyDecorator =>
  field(options, { type: 'string', minLength: options.min ?? 1, maxLength: options.max }, [
    Transform(({ value }: Raw) => trimmed(value)),
    Plain(),
    MinLength(options.min ?? 1, {
      message: options.min ? `must have ${options.min} characters or more` : 'must not be empty',
    }),
    MaxLength(options.max, { message: `must have ${options.max} characters at most` }),
  ]);

/** Text that stays as it was typed, to the letter: quotations and passwords. */
export const Verbatim = (options: FieldOptions & { max: number }): PropertyDecorator =>
  field(options, { type: 'string', minLength: 1, maxLength: options.max }, [
    MinLength(1, { message: 'must be text that is not empty' }),
    MaxLength(options.max, { message: `must be text of ${options.max} characters at most` }),
  ]);

export const Id = (options: FieldOptions = {}): PropertyDecorator =>
  field({ example: '0190163d-8694-739b-aea5-966c26f8ad91', ...options }, { type: 'string', format: 'uuid' }, [
    IsUUID('all', { message: 'must be an id (a UUID)' }),
  ]);

export const Ids = (options: FieldOptions & { max?: number } = {}): PropertyDecorator =>
  field(options, { type: 'array', items: { type: 'string', format: 'uuid' } }, [
    IsArray({ message: 'must be a list of ids' }),
    ArrayMaxSize(options.max ?? 100, { message: `must have ${options.max ?? 100} items at most` }),
    IsUUID('all', { each: true, message: 'must be a list of ids (UUIDs)' }),
  ]);

/** Short texts that others are compared with: kept as `Text` is, or as they were typed where they are `verbatim`. */
export const Words = (
  options: FieldOptions & { max: number; each: number; verbatim?: boolean },
): PropertyDecorator =>
  field(options, { type: 'array', items: { type: 'string', maxLength: options.each } }, [
    Transform(({ value }: Raw) => (Array.isArray(value) && !options.verbatim ? value.map(trimmed) : value)),
    IsArray({ message: 'must be a list of words' }),
    ArrayMaxSize(options.max, { message: `must have ${options.max} items at most` }),
    MinLength(1, { each: true, message: 'must be a list of words that are not empty' }),
    MaxLength(options.each, {
      each: true,
      message: `must have ${options.each} characters at most in each item`,
    }),
  ]);

const RFC3339 = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?([Zz]|[+-]\d{2}:\d{2})$/;

/** An RFC 3339 time with its zone; `undefined` for anything else, and for days that no calendar has. */
export const parseInstant = (text: unknown): Date | undefined => {
  if (typeof text !== 'string' || !RFC3339.test(text)) return undefined;
  const date = new Date(text.toUpperCase());
  // 30 February parses as a day in March: the day of the month tells.
  const day = Number(text.slice(8, 10));
  const lastOfMonth = new Date(Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)), 0)).getUTCDate();
  return Number.isNaN(date.getTime()) || day > lastOfMonth ? undefined : date;
};

/** A moment: RFC 3339 with a zone in, a `Date` in the class, UTC out. */
export const Instant = (options: FieldOptions = {}): PropertyDecorator =>
  field({ example: '2023-09-04T10:00:00Z', ...options }, { type: 'string', format: 'date-time' }, [
    Transform(({ value }: Raw) => parseInstant(value) ?? value),
    ValidateBy({
      name: 'instant',
      validator: {
        validate: (value) => value instanceof Date,
        defaultMessage: () => 'must be a time in RFC 3339 with its zone, such as 2023-09-04T10:00:00Z',
      },
    }),
  ]);

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A moment, or a day: then it is the day's beginning in UTC. */
export const InstantOrDay = (options: FieldOptions = {}): PropertyDecorator =>
  field({ example: '2023-09-04', ...options }, { type: 'string' }, [
    Transform(
      ({ value }: Raw) =>
        parseInstant(typeof value === 'string' && DAY.test(value) ? `${value}T00:00:00Z` : value) ?? value,
    ),
    ValidateBy({
      name: 'instantOrDay',
      validator: {
        validate: (value) => value instanceof Date,
        defaultMessage: () =>
          'must be a day such as 2023-09-04, or a time in RFC 3339 with its zone, such as 2023-09-04T10:00:00Z',
      },
    }),
  ]);

export const OneOf = (values: readonly string[], options: FieldOptions = {}): PropertyDecorator =>
  field(options, { type: 'string', enum: [...values] }, [
    IsIn(values, { message: `must be one of: ${values.join(', ')}` }),
  ]);

export const SomeOf = (values: readonly string[], options: FieldOptions = {}): PropertyDecorator =>
  field(options, { type: 'array', items: { type: 'string', enum: [...values] } }, [
    IsArray({ message: 'must be a list' }),
    IsIn(values, { each: true, message: `must have only: ${values.join(', ')}` }),
  ]);

export const Flag = (options: FieldOptions = {}): PropertyDecorator =>
  field(options, { type: 'boolean' }, [IsBoolean({ message: 'must be true or false' })]);

export const Whole = (options: FieldOptions & { min: number; max: number }): PropertyDecorator =>
  field(options, { type: 'integer', minimum: options.min, maximum: options.max }, [
    IsInt({ message: 'must be a whole number' }),
    Min(options.min, { message: `must be ${options.min} or more` }),
    Max(options.max, { message: `must be ${options.max} or less` }),
  ]);

/** Whole numbers, each once. */
export const Wholes = (options: FieldOptions & { min: number; max: number }): PropertyDecorator =>
  field(
    options,
    {
      type: 'array',
      items: { type: 'integer', minimum: options.min, maximum: options.max },
      uniqueItems: true,
    },
    [
      IsArray({ message: 'must be a list of whole numbers' }),
      ArrayNotEmpty({ message: 'must have one item or more' }),
      ArrayUnique({ message: 'must have each number once' }),
      IsInt({ each: true, message: 'must be a list of whole numbers' }),
      Min(options.min, { each: true, message: `must have only numbers from ${options.min} on` }),
      Max(options.max, { each: true, message: `must have only numbers up to ${options.max}` }),
    ],
  );

export const Decimal = (options: FieldOptions & { min: number; max: number }): PropertyDecorator =>
  field(options, { type: 'number', minimum: options.min, maximum: options.max }, [
    IsNumber({ allowNaN: false, allowInfinity: false }, { message: 'must be a number' }),
    Min(options.min, { message: `must be ${options.min} or more` }),
    Max(options.max, { message: `must be ${options.max} or less` }),
  ]);

/** An http(s) address. It is kept and shown, never fetched unless a person asks for that. */
export const WebAddress = (options: FieldOptions = {}): PropertyDecorator =>
  field(
    { example: 'https://example.org/report', ...options },
    { type: 'string', format: 'uri', maxLength: 2000 },
    [
      MaxLength(2000, { message: 'must have 2000 characters at most' }),
      ValidateBy({
        name: 'webAddress',
        validator: {
          validate: (value) =>
            typeof value === 'string' && !CONTROL.test(value) && /^https?:$/.test(protocolOf(value)),
          defaultMessage: () => 'must be an address that begins with https:// or http://',
        },
      }),
    ],
  );

const protocolOf = (text: string): string => (URL.canParse(text) ? new URL(text).protocol : '');

const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/;

/** A BCP 47 language tag in its one spelling, since its letters may come in any case; `undefined` for what is none. */
export const canonicalLanguage = (text: string): string | undefined => {
  try {
    const [language = ''] = Intl.getCanonicalLocales(text);
    return LANGUAGE_TAG.test(language) ? language : undefined;
  } catch {
    return undefined;
  }
};

const canonical = (value: unknown): unknown =>
  typeof value === 'string' ? (canonicalLanguage(value) ?? value) : value;

/** A BCP 47 language tag, in whatever case. */
export const Language = (options: FieldOptions = {}): PropertyDecorator =>
  field({ example: 'en', ...options }, { type: 'string' }, [
    Transform(({ value }: Raw) => canonical(value)),
    Matches(LANGUAGE_TAG, { message: 'must be a language tag (BCP 47), such as en, ro or zh-Hant' }),
  ]);

export const LanguageList = (options: FieldOptions & { max: number }): PropertyDecorator =>
  field({ example: ['en', 'ro'], ...options }, { type: 'array', items: { type: 'string' } }, [
    Transform(({ value }: Raw) => (Array.isArray(value) ? value.map(canonical) : value)),
    IsArray({ message: 'must be a list of language tags' }),
    ArrayMaxSize(options.max, { message: `must have ${options.max} items at most` }),
    Matches(LANGUAGE_TAG, {
      each: true,
      message: 'must be a list of language tags (BCP 47), such as en, ro or zh-Hant',
    }),
  ]);

export const Pattern = (pattern: RegExp, message: string, options: FieldOptions = {}): PropertyDecorator =>
  field(options, { type: 'string', pattern: pattern.source }, [Matches(pattern, { message })]);

// Swagger takes a function named `type` for one that answers with the class.
export const Nested = (type: () => new () => object, options: FieldOptions = {}): PropertyDecorator =>
  field(options, { type: () => type() }, [
    ValidateBy({
      name: 'object',
      validator: {
        validate: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
        defaultMessage: () => 'must be an object',
      },
    }),
    ValidateNested({ message: 'must be an object' }),
    Type(type),
  ]);

export const NestedList = (
  type: () => new () => object,
  options: FieldOptions & { max: number },
): PropertyDecorator =>
  field(options, { type: () => type(), isArray: true }, [
    IsArray({ message: 'must be a list' }),
    ArrayMaxSize(options.max, { message: `must have ${options.max} items at most` }),
    ValidateNested({ each: true, message: 'must be a list of objects' }),
    Type(type),
  ]);

/** An object whose inner form another check knows. */
export const Anything = (options: FieldOptions = {}): PropertyDecorator =>
  field(options, { type: 'object', additionalProperties: true }, [
    ValidateBy({
      name: 'object',
      validator: {
        validate: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
        defaultMessage: () => 'must be an object',
      },
    }),
  ]);

/** In a query string everything is text: a number there is written in digits. */
export const FromDigits = (): PropertyDecorator =>
  Transform(({ value }: Raw) =>
    typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value,
  );

export const FromTrueFalse = (): PropertyDecorator =>
  Transform(({ value }: Raw) => (value === 'true' ? true : value === 'false' ? false : value));

/** Or with commas between several values, where a list is asked for. */
export const FromCommas = (): PropertyDecorator =>
  Transform(({ value }: Raw) => (typeof value === 'string' ? value.split(',') : value));
