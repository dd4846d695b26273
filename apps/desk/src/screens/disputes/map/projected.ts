import { type GeoPermissibleObjects, geoCircle, geoMercator, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** A place with its precision, in metres. */
export interface Spot {
  readonly id: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly radiusM: number;
}

export type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

export interface Projected {
  readonly countries: readonly {
    readonly name: string;
    readonly path: string;
    /** Where its name stands, if it is to be seen and wide enough for it. */
    readonly label?: readonly [x: number, y: number];
  }[];
  readonly circles: readonly {
    readonly id: string;
    readonly name: string;
    readonly path: string;
    readonly top: number;
    readonly at: readonly [x: number, y: number];
  }[];
}

/** Metres of a degree of a great circle. */
const DEGREE_M = 111_195;
/** What is shown around a place at least: closer, the borders are no longer exact. */
const AROUND_M = 90_000;
/** In pixels, of a name. */
const LABEL = { width: 90, height: 24 };

const circleOf = ({ lat, lon, radiusM }: Spot, atLeast = 0): GeoPermissibleObjects =>
  geoCircle()
    .center([lon, lat])
    .radius(Math.max(radiusM, atLeast) / DEGREE_M)
    .precision(2)();

/** The world around some places, as it fits in a frame. */
export const project = (world: World, spots: readonly Spot[], width: number, height: number): Projected => {
  const shown: GeoPermissibleObjects = {
    type: 'GeometryCollection',
    geometries: spots.map((spot) => circleOf(spot, AROUND_M)) as never[],
  };
  const projection = geoMercator().fitExtent(
    [
      [16, 16],
      [width - 16, height - 16],
    ],
    shown,
  );
  projection.clipExtent([
    [-2, -2],
    [width + 2, height + 2],
  ]);
  const path = geoPath(projection).digits(1);
  const countries = feature(world, world.objects.countries).features.flatMap((country) => {
    const drawn = path(country);
    if (drawn === null) return [];
    const [[left, top], [right, bottom]] = path.bounds(country);
    const [x, y] = path.centroid(country);
    const named = right - left > LABEL.width && bottom - top > LABEL.height;
    return [{ name: country.properties.name, path: drawn, ...(named && { label: [x, y] as const }) }];
  });
  return {
    countries,
    circles: spots.map((spot) => ({
      id: spot.id,
      name: spot.name,
      path: path(circleOf(spot, 1)) ?? '',
      top: path.bounds(circleOf(spot, 1))[0][1],
      at: projection([spot.lon, spot.lat]) ?? [0, 0],
    })),
  };
};
