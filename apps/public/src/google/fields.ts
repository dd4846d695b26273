/** The fields that an answer may have: below each, those of what it holds. */
export interface Shape {
  readonly [field: string]: Shape;
}

/** What is asked for: `true` for all of it. */
export type Mask = true | ReadonlyMap<string, Mask>;

/** Says which part of a mask is wrong. */
export class FieldsError extends Error {}

/**
 * Reads a partial response's `fields`: `claims(text,claimReview/url),nextPageToken`, with `*` for any field, and a dot as
 * good as a slash. Throws `FieldsError`, also for a path that no answer has.
 */
export const readMask = (text: string, shape: Shape): Mask => {
  const signs = new Signs(text.match(/[/.(),]|[^/.(),\s]+/g) ?? []);
  const selections = readList(signs);
  if (signs.next !== undefined) throw new FieldsError(`«${signs.next}» is not expected.`);
  return resolved(selections, shape, '');
};

/** A copy of a value with only what the mask asks for. */
export const masked = (value: unknown, mask: Mask): unknown => {
  if (mask === true || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => masked(one, mask));
  return Object.fromEntries(
    Object.entries(value).flatMap(([field, inner]) => {
      const below = mask.get(field);
      return below === undefined ? [] : [[field, masked(inner, below)]];
    }),
  );
};

/** A field and what of it; without `below`, all of it. */
interface Selection {
  readonly name: string;
  readonly below?: readonly Selection[];
}

class Signs {
  private at = 0;

  constructor(private readonly signs: readonly string[]) {}

  get next(): string | undefined {
    return this.signs[this.at];
  }

  took(...signs: readonly string[]): boolean {
    const found = this.next !== undefined && signs.includes(this.next);
    if (found) this.at += 1;
    return found;
  }

  name(): string {
    const { next } = this;
    if (next === undefined) throw new FieldsError('it ends where a field’s name should be.');
    if (/^[/.(),]$/.test(next)) throw new FieldsError(`a field’s name is missing before «${next}».`);
    this.at += 1;
    return next;
  }
}

const readList = (signs: Signs): Selection[] => {
  const selections = [readSelection(signs)];
  while (signs.took(',')) selections.push(readSelection(signs));
  return selections;
};

const readSelection = (signs: Signs): Selection => {
  const name = signs.name();
  if (signs.took('/', '.')) return { name, below: [readSelection(signs)] };
  if (!signs.took('(')) return { name };
  const below = readList(signs);
  if (!signs.took(')')) throw new FieldsError('a «)» is missing.');
  return { name, below };
};

const resolved = (selections: readonly Selection[], shape: Shape, above: string): Mask =>
  selections
    .map(({ name, below }): Mask => {
      const path = above === '' ? name : `${above}.${name}`;
      const fields = Object.keys(shape).filter((field) => name === '*' || name === field);
      const found = fields.flatMap((field): [string, Mask][] => {
        if (below === undefined) return [[field, true]];
        const inner = shape[field] ?? {};
        // Of «any field», those that have what is asked for of them.
        if (name === '*' && !below.every((one) => has(one, inner))) return [];
        return [[field, resolved(below, inner, path)]];
      });
      if (found.length === 0) throw new FieldsError(`Cannot find matching fields for path '${path}'.`);
      return new Map(found);
    })
    .reduce(united);

const has = ({ name, below }: Selection, shape: Shape): boolean =>
  Object.keys(shape)
    .filter((field) => name === '*' || name === field)
    .some((field) => below === undefined || below.every((one) => has(one, shape[field] ?? {})));

const united = (one: Mask, other: Mask): Mask => {
  if (one === true || other === true) return true;
  const both = new Map(one);
  for (const [field, mask] of other) {
    const before = both.get(field);
    both.set(field, before === undefined ? mask : united(before, mask));
  }
  return both;
};
