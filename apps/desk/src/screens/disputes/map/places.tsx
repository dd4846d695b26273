import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDesk } from '../../../data/desk.js';
import { disputeClaimsQuery } from '../../../data/disputes.js';
import { problemOf } from '../../../data/problem.js';
import type { ClaimRow, Dispute } from '../../../data/types.js';
import { places as messages } from '../../../messages/disputes.js';
import { Empty } from '../../../ui/empty.js';
import { TextLink } from '../../../ui/link.js';
import { Loaded } from '../../../ui/loaded.js';
import type { Spot } from './projected.js';
import { PlaceMap } from './place-map.js';
import classes from './map.module.css';

/** Where the claims say that it was: on a map, as circles of how exact that is, and in a list. */
export const Places = ({ dispute }: { readonly dispute: Dispute }) => {
  const { desk } = useDesk();
  const query = useQuery(disputeClaimsQuery(desk.slug, dispute.id));
  return (
    <Loaded query={query} problemOf={problemOf}>
      {(claims) => {
        const placed = claims.filter(({ place }) => place !== undefined);
        return placed.length === 0 ? (
          <Empty title={messages.none} hint={messages.noneHint} />
        ) : (
          <MapAndList claims={placed} />
        );
      }}
    </Loaded>
  );
};

const MapAndList = ({ claims }: { readonly claims: readonly ClaimRow[] }) => {
  const { desk } = useDesk();
  const [pointed, setPointed] = useState<string>();
  const spots = claims.flatMap(({ id, place }): Spot[] =>
    place?.lat === undefined || place.lon === undefined
      ? []
      : [{ id, name: place.name, lat: place.lat, lon: place.lon, radiusM: place.radiusM ?? 0 }],
  );
  return (
    <div className={classes.places}>
      {spots.length > 0 && <PlaceMap spots={spots} pointed={pointed} />}
      <ol className={classes.list}>
        {claims.map(({ id, wording, place }) => (
          <li
            key={id}
            onPointerEnter={() => setPointed(id)}
            onPointerLeave={() => setPointed(undefined)}
            onFocus={() => setPointed(id)}
            onBlur={() => setPointed(undefined)}
          >
            <Text size="sm" fw={600}>
              {place?.name}
            </Text>
            <Text size="xs" c="dimmed">
              {place?.lat === undefined || place.lon === undefined
                ? messages.unlocated
                : `${place.lat.toFixed(3)}, ${place.lon.toFixed(3)}, ${
                    place.radiusM ? messages.radius(place.radiusM) : messages.exact
                  }`}
            </Text>
            <TextLink to="/desks/$desk/claims/$id" params={{ desk: desk.slug, id }} size="sm">
              {wording}
            </TextLink>
          </li>
        ))}
      </ol>
    </div>
  );
};
