import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ValidateBy } from 'class-validator';
import { Id, Language } from '#http';
import { isKnownLanguage } from './known-language.js';

/** A tag that is well formed, of a language that there is. */
export const KnownLanguage = (description?: string): PropertyDecorator =>
  applyDecorators(
    Language({ optional: true, ...(description !== undefined && { description }) }),
    ValidateBy({
      name: 'knownLanguage',
      validator: {
        validate: (value) => typeof value === 'string' && isKnownLanguage(value),
        defaultMessage: () =>
          'must be the tag (BCP 47) of a language that is known, such as en, ro or zh-Hant',
      },
    }),
  );

/** Ids are compared as texts. */
export const SourceId = (description?: string): PropertyDecorator =>
  applyDecorators(
    Id({ optional: true, ...(description !== undefined && { description }) }),
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.toLowerCase() : value)),
  );
