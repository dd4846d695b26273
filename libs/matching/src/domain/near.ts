export interface Place {
  readonly name: string;
  readonly lat?: number | undefined;
  readonly lon?: number | undefined;
  readonly radiusM?: number | undefined;
}

const EARTH_M = 6_371_000;
/** Of a place without a radius: what one street corner and the next are apart. */
const POINT_M = 500;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance in metres; `undefined` where a place has no coordinates. */
export const metresBetween = (a: Place, b: Place): number | undefined => {
  if (a.lat === undefined || a.lon === undefined || b.lat === undefined || b.lon === undefined)
    return undefined;
  const haversine =
    Math.sin(radians(b.lat - a.lat) / 2) ** 2 +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  return 2 * EARTH_M * Math.asin(Math.min(1, Math.sqrt(haversine)));
};

/** Whether two places, each with its radius, may be one; without coordinates their names tell. */
export const samePlace = (a: Place, b: Place): boolean => {
  const metres = metresBetween(a, b);
  return metres === undefined
    ? a.name.toLowerCase() === b.name.toLowerCase()
    : metres <= (a.radiusM ?? POINT_M) + (b.radiusM ?? POINT_M);
};

/** When something was to have happened: a moment, or from one to another. */
export interface Span {
  readonly from: Date;
  readonly to: Date;
}

/** How long lies between two spans, in milliseconds: 0 where they overlap. */
export const gapBetween = (a: Span, b: Span): number =>
  Math.max(0, a.from.getTime() - b.to.getTime(), b.from.getTime() - a.to.getTime());
