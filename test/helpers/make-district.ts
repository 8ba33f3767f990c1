import { createLocalPlane, type PlanePoint } from '../../src/geometry/local-plane';
import type { Position } from '../../src/lib/units';
import type { District, MicroGrid, Seat } from '../../src/model/district';

/** The middle of the hand-made districts: the temple, near enough. */
export const center: Position = [121.4449, 31.2242];

const plane = createLocalPlane(center);

/** The position `x` metres east and `y` metres north of the middle. */
export const at = (x: number, y: number): Position => plane.toPosition([x, y]);

/** A bench that anyone may use and of which everything is known. */
export function makeSeat(id: string, position: Position, change: Partial<Seat> = {}): Seat {
  return {
    id,
    position,
    form: 'bench',
    provision: 'new',
    condition: 'in-use',
    places: 3,
    access: 'yes',
    openingHours: null,
    material: null,
    checkDate: null,
    street: null,
    near: null,
    backrest: 'yes',
    armrest: 'yes',
    covered: 'yes',
    lit: 'yes',
    wheelchair: 'yes',
    adoption: { keeper: null, keeperId: null, start: null, end: null, adoptable: true, reason: null },
    source: 'test',
    confidence: 'high',
    ...change,
  };
}

/** A grid of one ring; the corners in metres from the middle, the last one not repeated. */
export function makeGrid(id: string, corners: readonly PlanePoint[]): MicroGrid {
  const ring = [...corners, ...corners.slice(0, 1)].map(([x, y]) => at(x, y));
  return {
    id,
    name: { zh: id, en: null },
    neighbourhoodId: 'n1',
    polygons: [[ring]],
    topic: null,
    residents: null,
    source: 'test',
    confidence: 'high',
  };
}

/** A square grid with its south-west corner at (x, y) and sides of `side` metres. */
export function makeSquare(id: string, x: number, y: number, side: number): MicroGrid {
  return makeGrid(id, [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
  ]);
}

/** Two square grids of 200 m, side by side, `west` and `east` of the middle line. */
export const twoSquares: readonly MicroGrid[] = [
  makeSquare('JA-01', -200, -100, 200),
  makeSquare('JA-02', 0, -100, 200),
];

export function makeDistrict(
  parts: Partial<Pick<District, 'grids' | 'seats'>> & { holidays?: string[] } = {},
): District {
  return {
    info: {
      id: 'test',
      name: { zh: '测试', en: 'Test' },
      center,
      boundary: [],
      asOf: '2026-11-01',
      timezone: 'Asia/Shanghai',
      siteUrl: null,
      country: 'CN',
      state: null,
      holidays: parts.holidays ?? ['2026-02-17', '2026-10-01'],
      reference: { placesPerHectare: 1, placesPerKilometre: 1 },
      reported: {},
      attribution: '',
      licence: null,
      officeKeys: [],
      source: 'test',
      confidence: 'high',
    },
    neighbourhoods: [],
    grids: parts.grids ?? twoSquares,
    buildings: [],
    seats: parts.seats ?? [],
    streets: [],
    places: [],
    organisations: [],
  };
}
