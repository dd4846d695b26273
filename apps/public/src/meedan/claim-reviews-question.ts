import { DomainError, type FieldError } from '#kernel';
import { canonicalLanguage, parseInstant } from '#http';
import { isKnownLanguage } from '../known-language.js';

/** What is asked of Fetch's `/claim_reviews`. */
export interface ClaimReviewsQuestion {
  /** The slug of a desk. */
  readonly service?: string;
  readonly from?: Date;
  readonly to?: Date;
  readonly language?: string;
  readonly limit: number;
  readonly offset: number;
}

/** Meedan's Check asks for this many at once, and for no second page. */
const [PER_PAGE, MOST] = [20, 10_000] as const;

/** The key is for who counts the questions; it changes nothing in the answer. */
const NAMES = ['service', 'start_time', 'end_time', 'language', 'per_page', 'offset', 'key'] as const;
type Name = (typeof NAMES)[number];

/** Throws every fault at once. Empty values are as good as none. */
export const readClaimReviewsQuestion = (query: Readonly<Record<string, unknown>>): ClaimReviewsQuestion => {
  const faults: FieldError[] = [];
  const fault = (name: string, detail: string): undefined => {
    faults.push({ pointer: `/${name}`, detail: `${name} ${detail}` });
  };
  for (const name of Object.keys(query))
    if (!NAMES.includes(name as Name)) fault(name, `is none of: ${NAMES.join(', ')}`);
  const read = <T>(name: Name, parse: (text: string) => T | undefined, must: string): T | undefined => {
    const value = query[name];
    if (value === undefined || value === '') return undefined;
    const parsed = typeof value === 'string' && value.isWellFormed() ? parse(value) : undefined;
    return parsed ?? fault(name, must);
  };
  const moment = 'must be a day or a time, such as 2023-09-04 or 2023-09-04T10:00:00Z';
  const service = read('service', slug, 'must be one of those that /services tells');
  const from = read('start_time', time('T00:00:00Z'), moment);
  const to = read('end_time', time('T23:59:59.999Z'), moment);
  const language = read('language', tag, 'must be the code of a language that is known, such as en or ro');
  const limit = read('per_page', whole(1, MOST), `must be a whole number from 1 to ${MOST}`);
  const offset = read('offset', whole(0, 1_000_000_000), 'must be a whole number from 0 on');
  if (faults.length > 0)
    throw new DomainError('malformed', 'request.invalid', faults.map(({ detail }) => detail).join('. '), {
      errors: faults,
    });
  return {
    ...(service === undefined ? {} : { service }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(language === undefined ? {} : { language }),
    limit: limit ?? PER_PAGE,
    offset: offset ?? 0,
  };
};

const slug = (text: string): string | undefined => (/^[a-z0-9-]{1,200}$/.test(text) ? text : undefined);

/** A day is the whole of it, in UTC, since an item is dated by its day: from its beginning, until its end. */
const time =
  (ofDay: string) =>
  (text: string): Date | undefined =>
    parseInstant(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}${ofDay}` : text);

const tag = (text: string): string | undefined => {
  const language = canonicalLanguage(text);
  return language !== undefined && isKnownLanguage(language) ? language : undefined;
};

const whole =
  (least: number, most: number) =>
  (text: string): number | undefined =>
    /^\d{1,10}$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : undefined;
