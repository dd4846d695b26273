/**
 * Of the types that there are, the one that an Accept header likes best (RFC 9110, 12.5.1); `undefined` where it takes
 * none. Without a header, or liked equally, it is the first; but what is asked for by name goes before what `*` lets in.
 */
export const preferred = <Type extends string>(
  accept: string | undefined,
  types: readonly Type[],
): Type | undefined => {
  // What nearly all who ask send: it needs no looking into.
  if (accept === undefined || accept === '*/*') return types[0];
  const ranges = listed(accept).map(rangeOf);
  if (ranges.length === 0) return types[0];
  const liked = types
    .map((type) => ({ type, ...best(ranges, type) }))
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality || b.closeness - a.closeness || a.place - b.place);
  return liked[0]?.type;
};

interface Range {
  readonly name: string;
  readonly quality: number;
}

/** Something in quotation marks, a comma, or what is neither. It is never looked at twice, however it is written. */
const PART = /"(?:[^"\\]|\\.)*"?|,|[^",]+/gs;

/** What stands between commas; those inside quotation marks are not between anything. */
const listed = (header: string): readonly string[] => {
  const items: string[] = [];
  let item = '';
  for (const [part] of header.matchAll(PART))
    if (part === ',') {
      items.push(item);
      item = '';
    } else item += part;
  return [...items, item].filter((one) => one.trim() !== '');
};

const rangeOf = (text: string): Range => {
  const [name = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  return { name, quality: quality === undefined ? 1 : Number(quality) || 0 };
};

/** By the range that is closest to the type: `a/b`, else `a/*`, else every type. */
const best = (
  ranges: readonly Range[],
  type: string,
): { quality: number; closeness: number; place: number } => {
  for (const [index, name] of [type, `${type.split('/')[0]}/*`, '*/*'].entries()) {
    const place = ranges.findIndex((range) => range.name === name);
    const range = ranges[place];
    if (range !== undefined) return { quality: range.quality, closeness: -index, place };
  }
  return { quality: 0, closeness: 0, place: 0 };
};
