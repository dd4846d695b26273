import { DomainError, type FieldError } from '#kernel';
import { FieldsError, type Mask, readMask } from './fields.js';
import { ANSWER } from './found-claims.js';

/** What is asked of `claims:search`. */
export interface ClaimsQuestion {
  readonly query?: string;
  /** The primary language. */
  readonly language?: string;
  readonly site?: string;
  readonly maxAgeDays?: number;
  readonly pageSize: number;
  readonly pageToken?: string;
  readonly offset?: number;
  readonly mask: Mask;
  /** With line breaks, for people. */
  readonly pretty: boolean;
}

const LIMITS = { query: 500, site: 300, fields: 1_000, token: 2_000, pageSize: 100, offset: 1_000 } as const;
const PAGE_SIZE = 10;

/** Refuses a value: the detail reads on from «Invalid value at 'page_size' ». */
class ValueError extends Error {}

const text =
  (max: number) =>
  (value: string): string | undefined => {
    if (value.length > max) throw new ValueError(`(TYPE_STRING), it has more than ${max} characters`);
    return value.trim() === '' ? undefined : value;
  };

/** As in protocol buffers, 0 is not given at all. */
const count = (value: string): number | undefined => {
  const number = Number(value);
  if (!/^[+-]?\d{1,15}$/.test(value) || number !== (number | 0))
    throw new ValueError(`(TYPE_INT32), ${JSON.stringify(value)}`);
  if (number < 0) throw new ValueError(`(TYPE_INT32), ${number} is less than 0`);
  return number === 0 ? undefined : number;
};

const offset = (value: string): number | undefined => {
  const number = count(value);
  if (number !== undefined && number > LIMITS.offset)
    throw new ValueError(
      `(TYPE_INT32), ${number} is more than ${LIMITS.offset}: go further with the page tokens`,
    );
  return number;
};

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

const language = (value: string): string | undefined => {
  if (value === '') return undefined;
  const tag = canonical(value);
  const primary = tag?.split('-')[0] ?? '';
  // All two-letter codes have names; languages with three letters are more than anybody has names for.
  if (!/^[a-z]{2,3}$/.test(primary) || (primary.length === 2 && names.of(primary) === undefined))
    throw new ValueError(`(TYPE_STRING), ${JSON.stringify(value)} is not a BCP 47 language code`);
  return primary;
};

const canonical = (tag: string): string | undefined => {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
};

const mask = (value: string): Mask | undefined => (value === '' ? undefined : readMask(value, ANSWER));

const flag = (value: string): boolean => {
  const known = new Map([
    ['true', true],
    ['1', true],
    ['', true],
    ['false', false],
    ['0', false],
  ]).get(value.toLowerCase());
  if (known === undefined) throw new ValueError(`(TYPE_BOOL), ${JSON.stringify(value)}`);
  return known;
};

const alt = (value: string): undefined => {
  if (!['', 'json'].includes(value))
    throw new ValueError(`(TYPE_STRING), ${JSON.stringify(value)}: answers are json, and nothing else`);
};

/** Taken, and of no effect here; a key was looked at before, and what a callback would be, CORS does. */
const taken = (): undefined => undefined;

const READERS = {
  query: text(LIMITS.query),
  languageCode: language,
  reviewPublisherSiteFilter: text(LIMITS.site),
  maxAgeDays: count,
  pageSize: count,
  pageToken: text(LIMITS.token),
  offset,
  fields: (value: string): Mask | undefined => {
    if (value.length > LIMITS.fields) throw new FieldsError(`it has more than ${LIMITS.fields} characters.`);
    return mask(value);
  },
  prettyPrint: flag,
  alt,
  key: taken,
  callback: taken,
  access_token: taken,
  oauth_token: taken,
  quotaUser: taken,
  uploadType: taken,
  upload_protocol: taken,
  '$.xgafv': taken,
} as const;
type Name = keyof typeof READERS;

/** As Google does, each name is taken as JSON writes it and as protocol buffers do. */
const NAMES: ReadonlyMap<string, Name> = new Map(
  (Object.keys(READERS) as Name[]).flatMap((name): [string, Name][] => [
    [name, name],
    [snake(name), name],
  ]),
);

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Throws every fault at once, each in the words that clients of Google know. */
export const readQuestion = (url: string): ClaimsQuestion => {
  const { values, faults } = gathered(url);
  const read = <N extends Name>(name: N): ReturnType<(typeof READERS)[N]> | undefined => {
    const value = values.get(name);
    if (value === undefined) return undefined;
    try {
      return READERS[name](value) as ReturnType<(typeof READERS)[N]>;
    } catch (error) {
      faults.push(faultOf(error, name));
      return undefined;
    }
  };
  const [query, code, site, maxAgeDays] = [
    read('query'),
    read('languageCode'),
    read('reviewPublisherSiteFilter'),
    read('maxAgeDays'),
  ];
  const [pageSize, pageToken, skip] = [read('pageSize'), read('pageToken'), read('offset')];
  const [fields, pretty] = [read('fields'), read('prettyPrint')];
  read('alt');
  if (query === undefined && site === undefined && faults.length === 0)
    faults.push({
      pointer: '/query',
      detail: 'Either query or reviewPublisherSiteFilter is needed: both are empty.',
    });
  if (faults.length > 0) throw refused(faults);
  return {
    ...(query === undefined ? {} : { query }),
    ...(code === undefined ? {} : { language: code }),
    ...(site === undefined ? {} : { site }),
    ...(maxAgeDays === undefined ? {} : { maxAgeDays }),
    pageSize: Math.min(pageSize ?? PAGE_SIZE, LIMITS.pageSize),
    ...(pageToken === undefined ? {} : { pageToken }),
    ...(skip === undefined ? {} : { offset: skip }),
    mask: fields ?? true,
    pretty: pretty ?? true,
  };
};

export const refused = (faults: readonly FieldError[]): DomainError => {
  // Of a mask, Google tells in the details alone.
  const told = faults.filter(({ pointer }) => pointer !== '/fields').map(({ detail }) => detail);
  return new DomainError(
    'malformed',
    'request.invalid',
    told.length === 0 ? 'Request contains an invalid argument.' : told.join('\n'),
    { errors: faults },
  );
};

/** What the address says, by name: `+` and `%20` are both a space. That its escapes are UTF-8 was looked at before. */
const gathered = (url: string): { values: Map<Name, string>; faults: FieldError[] } => {
  const values = new Map<Name, string>();
  const faults: FieldError[] = [];
  const start = url.indexOf('?');
  const pairs = start === -1 ? [] : url.slice(start + 1).split('&');
  for (const pair of pairs) {
    if (pair === '') continue;
    const [said = '', ...rest] = pair.replaceAll('+', ' ').split('=').map(decodeURIComponent);
    const name = NAMES.get(said);
    if (name === undefined)
      faults.push({
        pointer: `/${said}`,
        detail: `${unknown(said)}: Cannot bind query parameter. Field '${said}' could not be found in request message.`,
      });
    else if (values.has(name))
      faults.push({
        pointer: `/${snake(name)}`,
        detail: `${unknown(name)}: Proto field is not repeating, cannot start list.`,
      });
    else values.set(name, rest.join('='));
  }
  return { values, faults };
};

const unknown = (name: string): string =>
  `Invalid JSON payload received. Unknown name ${JSON.stringify(name)}`;

const faultOf = (error: unknown, name: Name): FieldError => {
  if (error instanceof FieldsError)
    return { pointer: '/fields', detail: `Error expanding 'fields' parameter. ${error.message}` };
  if (error instanceof ValueError)
    return { pointer: `/${snake(name)}`, detail: `Invalid value at '${snake(name)}' ${error.message}` };
  throw error;
};
