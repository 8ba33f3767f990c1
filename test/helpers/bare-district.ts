import { parseDistrict } from '../../src/io/parse-district';
import type { District } from '../../src/model/district';

export interface BareShape {
  readonly seats: number;
  /** Grids a side of a square; 0 = none. */
  readonly gridsASide: number;
  /** Whether grids are of the one neighbourhood that the pack has; else it has none. */
  readonly neighbourhood?: boolean;
}

const [west, south] = [113.9, 22.5];
/** About 2.5 km a side. */
const width = 0.024;

const collection = (features: readonly unknown[]): string =>
  JSON.stringify({ type: 'FeatureCollection', features });

const square = (x: number, y: number, side: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, y],
      [x + side, y],
      [x + side, y + side],
      [x, y + side],
      [x, y],
    ],
  ],
});

/** The files of a pack that was made of a bench file: no streets, buildings, places or organisations. */
export function barePack({ seats, gridsASide, neighbourhood = true }: BareShape): Record<string, string> {
  const random = createRandom(20261126);
  const side = width / Math.max(1, gridsASide);
  const grids = Array.from({ length: gridsASide ** 2 }, (_, i) => ({
    type: 'Feature',
    id: `grid-${String(i + 1).padStart(3, '0')}`,
    properties: {
      source: 'laid out',
      confidence: 'illustrative',
      ...(neighbourhood && { neighbourhood: 'all' }),
    },
    geometry: square(west + (i % gridsASide) * side, south + Math.floor(i / gridsASide) * side, side),
  }));
  return {
    'district.json': JSON.stringify({
      id: 'bare',
      name: '某街道',
      center: [west + width / 2, south + width / 2],
      boundary: square(west, south, width),
      as_of: '2026-11-01',
      timezone: 'Asia/Shanghai',
      country: 'CN',
      attribution: '',
      source: 'bench file',
      confidence: 'medium',
    }),
    'seats.geojson': collection(
      Array.from({ length: seats }, (_, i) => ({
        type: 'Feature',
        id: `bench-${i + 1}`,
        properties: {
          amenity: 'bench',
          provision: 'shared',
          seats: 3,
          source: 'bench file',
          confidence: 'medium',
        },
        geometry: { type: 'Point', coordinates: [west + random() * width, south + random() * width] },
      })),
    ),
    ...(gridsASide > 0 && { 'micro-grids.geojson': collection(grids) }),
    ...(neighbourhood && {
      'neighbourhoods.geojson': collection([
        {
          type: 'Feature',
          id: 'all',
          properties: { name: '全街道', source: 'laid out', confidence: 'illustrative' },
          geometry: square(west, south, width),
        },
      ]),
    }),
  };
}

/** The pack as the app reads it. */
export function bareDistrict(shape: BareShape): District {
  const parsed = parseDistrict(barePack(shape));
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value.district;
}

/** Evenly spread numbers from 0 to 1, the same at every run (mulberry32, Tommy Ettinger 2017, public domain). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
