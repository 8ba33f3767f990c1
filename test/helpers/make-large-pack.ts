import type { Feature, FeatureCollection, Position } from 'geojson';
import { packFiles } from '../../src/io/pack-files';
import { createRandom } from '../bench/create-random';
import { readBundledPack } from './bundled-pack';

/** Texts of a pack by file name. */
export type LargePack = Readonly<Record<(typeof packFiles)[number], string>>;

/** Seats that stand in each copy of the district. */
const seatsInTile = 1000;

/** Half the side of the square in which copies of one seat lie, degrees. */
const scatter = 0.0005;

/**
 * A pack of so many seats: copies of the bundled district side by side, as many as it takes, and in each of them
 * the seats again and again, scattered a little. Seeded: the same size gives the same pack.
 */
export function makeLargePack(id: string, name: string, seats: number, seed = 11): LargePack {
  const bundled = readBundledPack();
  const read = (file: (typeof packFiles)[number]): FeatureCollection => JSON.parse(bundled[file]);
  const side = Math.max(1, Math.ceil(Math.sqrt(seats / seatsInTile)));
  const step = sizeOf(read('neighbourhoods.geojson'));
  const tiles = Array.from({ length: side * side }, (_, i): Tile => {
    const at = [i % side, Math.floor(i / side)] as const;
    return { tag: `${at[0]}.${at[1]}`, shift: [at[0] * step[0], at[1] * step[1]] };
  });
  const copied = Object.fromEntries(
    packFiles
      .filter((file) => file !== 'district.json' && file !== 'seats.geojson')
      .map((file) => [
        file,
        write(tiles.flatMap((tile) => read(file).features.map((feature) => copyFeature(feature, tile)))),
      ]),
  );
  const info = JSON.parse(bundled['district.json']);
  const middle = (side - 1) / 2;
  return {
    ...copied,
    'district.json': JSON.stringify({
      ...info,
      id,
      name,
      'name:en': name,
      center: [info.center[0] + middle * step[0], info.center[1] + middle * step[1]],
      boundary: { type: 'Polygon', coordinates: [rectangle(info.center, step, side)] },
      reported: {},
    }),
    'seats.geojson': write(scatterSeats(read('seats.geojson').features, seats, tiles, createRandom(seed))),
  } as LargePack;
}

/** A box around all copies, half a copy wider on every side. */
function rectangle(
  [lng, lat]: readonly [number, number],
  [width, height]: readonly [number, number],
  side: number,
): Position[] {
  const [west, south] = [lng - 1.5 * width, lat - 1.5 * height];
  const [east, north] = [lng + (side + 0.5) * width, lat + (side + 0.5) * height];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

interface Tile {
  readonly tag: string;
  /** Degrees. */
  readonly shift: readonly [lng: number, lat: number];
}

/** Properties that name another feature of the pack. */
const references = ['neighbourhood', 'building:id', 'adoption:keeper:id'];

function copyFeature(feature: Feature, { tag, shift }: Tile): Feature {
  const properties = tagReferences(feature.properties, tag);
  const { geometry } = feature;
  const moved = 'coordinates' in geometry ? move(geometry.coordinates, shift) : [];
  return {
    ...feature,
    id: `${feature.id}-${tag}`,
    properties,
    geometry: { ...geometry, coordinates: moved } as Feature['geometry'],
  };
}

const tagReferences = (properties: Feature['properties'], tag: string) =>
  Object.fromEntries(
    Object.entries(properties ?? {}).map(([key, value]) => [
      key,
      references.includes(key) ? `${value}-${tag}` : value,
    ]),
  );

function scatterSeats(
  seats: readonly Feature[],
  count: number,
  tiles: readonly Tile[],
  random: () => number,
): Feature[] {
  return Array.from({ length: count }, (_, i) => {
    const seat = seats[i % seats.length] as Feature;
    const { tag, shift } = tiles[Math.floor((i * tiles.length) / count)] as Tile;
    const [lng = 0, lat = 0] = (seat.geometry as { coordinates: Position }).coordinates;
    const away = () => (2 * random() - 1) * scatter;
    return {
      ...seat,
      id: `L${String(i).padStart(6, '0')}`,
      properties: tagReferences(seat.properties, tag),
      geometry: {
        type: 'Point',
        coordinates: [round(lng + shift[0] + away()), round(lat + shift[1] + away())],
      },
    };
  });
}

type Coordinates = Position | Coordinates[];

const move = (coordinates: unknown, [lng, lat]: Tile['shift']): Coordinates => {
  const list = coordinates as unknown[];
  return typeof list[0] === 'number'
    ? [round((list[0] as number) + lng), round((list[1] as number) + lat)]
    : (list.map((part) => move(part, [lng, lat])) as Coordinates[]);
};

/** Width and height of what polygons cover, degrees. */
function sizeOf({ features }: FeatureCollection): readonly [number, number] {
  const corners = features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? geometry.coordinates.flat() : [],
  );
  const reach = (axis: 0 | 1) => {
    const values = corners.map((corner) => corner[axis] as number);
    return Math.max(...values) - Math.min(...values);
  };
  return [reach(0), reach(1)];
}

/** Six decimals: a tenth of a metre. */
const round = (value: number): number => Math.round(value * 1e6) / 1e6;

const write = (features: readonly Feature[]): string =>
  `{"type":"FeatureCollection","features":[\n${features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`;
