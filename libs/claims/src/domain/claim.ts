import { invalid } from '#kernel';

/** Where the event was to have happened. Coordinates in degrees (WGS 84), the radius in metres. */
export interface Place {
  readonly name: string;
  readonly lat?: number | undefined;
  readonly lon?: number | undefined;
  readonly radiusM?: number | undefined;
}

interface Event {
  readonly eventFrom?: Date | null | undefined;
  readonly eventTo?: Date | null | undefined;
  readonly place?: Place | null | undefined;
}

export const checkEvent = ({ eventFrom, eventTo, place }: Event): void => {
  if (eventFrom && eventTo && eventTo < eventFrom)
    throw invalid('claim.event_order', '/eventTo', 'must not be before eventFrom');
  if (place && (place.lat === undefined) !== (place.lon === undefined))
    throw invalid('claim.place_half', '/place', 'needs both lat and lon, or neither');
};
