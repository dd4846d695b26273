import { Text } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import worldUrl from 'world-atlas/countries-50m.json?url';
import { places as messages } from '../../../messages/disputes.js';
import classes from './map.module.css';
import { type Spot, type World, project } from './projected.js';

/** A file of this build, which never changes. */
const worldQuery = queryOptions({
  queryKey: ['world'],
  queryFn: async ({ signal }) => (await (await fetch(worldUrl, { signal })).json()) as World,
  staleTime: Infinity,
});

const ASPECT = 0.66;

interface PlaceMapProps {
  readonly spots: readonly Spot[];
  /** The one that stands out. */
  readonly pointed?: string;
}

export const PlaceMap = ({ spots, pointed }: PlaceMapProps) => {
  const { ref, width } = useElementSize();
  const { data: world } = useQuery(worldQuery);
  const height = Math.round(width * ASPECT);
  const written = JSON.stringify(spots);
  const drawn = useMemo(
    () =>
      world === undefined || width === 0
        ? undefined
        : project(world, JSON.parse(written) as Spot[], width, height),
    [world, written, width, height],
  );
  return (
    <figure className={classes.figure}>
      <div ref={ref} className={classes.frame} style={{ aspectRatio: `1 / ${ASPECT}` }}>
        {drawn && (
          <svg
            viewBox={`0 0 ${width} ${height}`}
            role="img"
            aria-label={`${messages.map(spots.length)}: ${spots.map(({ name }) => name).join('; ')}`}
          >
            {drawn.countries.map(({ name, path }) => (
              <path key={name} d={path} className={classes.country} />
            ))}
            {drawn.countries.map(
              ({ name, label }) =>
                label && (
                  <text key={name} x={label[0]} y={label[1]} className={classes.countryName}>
                    {name}
                  </text>
                ),
            )}
            {drawn.circles.map(({ id, name, path, top, at: [x, y] }) => (
              <g key={id} className={classes.spot} data-pointed={id === pointed}>
                <path d={path} />
                <circle cx={x} cy={y} r={3} />
                <text x={x} y={Math.max(top - 8, 14)}>
                  {name}
                </text>
              </g>
            ))}
          </svg>
        )}
      </div>
      <Text component="figcaption" size="xs" c="dimmed">
        {messages.borders}
      </Text>
    </figure>
  );
};
