import { type ArgumentMetadata, Injectable, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { DomainError, type FieldError, invalid, isId, notFound } from '#kernel';

/** A name as a part of a JSON Pointer (RFC 6901). */
export const escapePointer = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** Every fault with an RFC 6901 pointer to it. Unknown fields are among them. */
export const toFieldErrors = (errors: readonly ValidationError[], path = ''): FieldError[] =>
  errors.flatMap(({ property, value, constraints, children }) => {
    const pointer = `${path}/${escapePointer(property)}`;
    return [
      ...(constraints === undefined ? [] : [{ pointer, detail: detailOf(value, constraints) }]),
      ...toFieldErrors(children ?? [], pointer),
    ];
  });

const UNKNOWN_FIELD = 'is not a field that this request has';

export const isUnknownField = ({ detail }: FieldError): boolean => detail === UNKNOWN_FIELD;

const needsMending = (errors: readonly FieldError[]): DomainError =>
  new DomainError('invalid', 'request.invalid', 'The request has fields that need mending.', { errors });

export const unknownFields = (pointers: readonly string[]): DomainError =>
  needsMending(pointers.map((pointer) => ({ pointer, detail: UNKNOWN_FIELD })));

/** One fault is enough for a value: that it has no length follows from that it is no text. */
const detailOf = (value: unknown, constraints: Readonly<Record<string, string>>): string => {
  if ('whitelistValidation' in constraints) return UNKNOWN_FIELD;
  return value === undefined ? 'is needed' : (Object.values(constraints)[0] ?? 'is wrong');
};

/**
 * The one validation of bodies and queries. A parameter whose type is no class of ours would not be validated at all,
 * so it is an error of the program.
 */
@Injectable()
export class RequestValidation extends ValidationPipe {
  /** Classes that a query without parameters satisfies: most requests have none, and are not looked through each time. */
  private readonly emptyIsValid = new WeakSet<object>();

  constructor() {
    super({
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      // A class without fields is one for bodies that are empty; values of no class are refused below.
      forbidUnknownValues: false,
      stopAtFirstError: false,
      exceptionFactory: (errors) => needsMending(toFieldErrors(errors)),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'param' || metadata.type === 'custom') return value;
    if (
      metadata.metatype === undefined ||
      [Object, Array, String, Number, Boolean].includes(metadata.metatype as never)
    )
      throw new Error(`The ${metadata.type} of this route has no class to validate it by`);
    if (metadata.type === 'body' && value === undefined) return super.transform({}, metadata);
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw invalid('request.invalid', '', 'must be a JSON object');
    if (metadata.type !== 'query' || Object.keys(value).length > 0) return super.transform(value, metadata);
    const { metatype } = metadata;
    if (this.emptyIsValid.has(metatype)) return new (metatype as new () => object)();
    const valid: unknown = await super.transform(value, metadata);
    this.emptyIsValid.add(metatype);
    return valid;
  }
}

/** The same validation, for a body that is read by hand. */
export const validated = <T extends object>(body: new () => T, value: unknown): Promise<T> =>
  new RequestValidation().transform(value, { type: 'body', metatype: body }) as Promise<T>;

/** An id in the path. What is no UUID can't exist, so it is 404 as for any other that does not. */
export const pathId = (text: string, what: string): string => {
  if (!isId(text)) throw notFound(what);
  return text.toLowerCase();
};
