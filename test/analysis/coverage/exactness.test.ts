import { describe, expect, it } from 'vitest';
import { isComputed } from '../../../src/analysis/coverage/data';
import { isCountedSeat } from '../../../src/analysis/usability/is-counted-seat';
import { distanceToArea } from '../../../src/geometry/distance-to-area';
import { createLocalPlane, type PlanePoint } from '../../../src/geometry/local-plane';
import { measureArea, type PlanePolygons } from '../../../src/geometry/plane-polygons';
import type { Position } from '../../../src/lib/units';
import type { District } from '../../../src/model/district';
import { bundledDistrict } from '../../helpers/bundled-district';
import { coverByTurf } from '../../helpers/cover';
import { exactCoveredArea } from '../../helpers/exact-covered-area';

type ToPlane = (position: Position) => PlanePoint;

/** A plane that touches Turf's sphere at the district's centre; R as in its helpers. */
function touchTurfSphere([lng0, lat0]: Position): ToPlane {
  const ky = (6371008.8 * Math.PI) / 180;
  const kx = ky * Math.cos((lat0 * Math.PI) / 180);
  return ([lng, lat]) => [(lng - lng0) * kx, (lat - lat0) * ky];
}

/** The largest difference of a grid's covered share between Turf and the oracle, percentage points. */
function largestDifference(district: District, walk: number, steps: number, toPlane: ToPlane): number {
  const points = district.seats.filter(isCountedSeat).map((seat) => toPlane(seat.position));
  const coverage = coverByTurf(district, walk, steps);
  expect(coverage.incomplete).toEqual([]);
  const differences = coverage.grids.filter(isComputed).map((found, i) => {
    const polygons: PlanePolygons = district.grids[i]!.polygons.map((rings) =>
      rings.map((r) => r.map(toPlane)),
    );
    const near = points.filter((point) => distanceToArea(point, polygons) <= walk);
    const exact = exactCoveredArea(polygons, near, walk) / measureArea(polygons);
    return 100 * Math.abs(exact - (found.coveredShare ?? Number.NaN));
  });
  expect(differences).toHaveLength(district.grids.length);
  return Math.max(...differences);
}

describe('the oracle', () => {
  const square: PlanePolygons = [
    [
      [
        [0, 0],
        [100, 0],
        [100, 100],
        [0, 100],
        [0, 0],
      ],
    ],
  ];

  it('knows a disc, its halves and quarters', () => {
    const disc = Math.PI * 30 ** 2;
    expect(exactCoveredArea(square, [[50, 50]], 30)).toBeCloseTo(disc, 9);
    expect(exactCoveredArea(square, [[50, 0]], 30)).toBeCloseTo(disc / 2, 9);
    expect(exactCoveredArea(square, [[100, 100]], 30)).toBeCloseTo(disc / 4, 9);
  });

  it('counts what two discs share once', () => {
    const lens = 2 * 30 ** 2 * Math.acos(20 / 30) - 20 * Math.sqrt(4 * 30 ** 2 - 40 ** 2);
    expect(
      exactCoveredArea(
        square,
        [
          [30, 50],
          [70, 50],
        ],
        30,
      ),
    ).toBeCloseTo(2 * Math.PI * 900 - lens, 9);
  });

  it('sees the same turned by any angle', () => {
    const turn = ([x, y]: PlanePoint): PlanePoint => [0.8 * x - 0.6 * y, 0.6 * x + 0.8 * y];
    const centres: PlanePoint[] = [
      [10, 15],
      [42, 40],
      [90, 55],
      [105, 20],
    ];
    const turned = square.map((rings) => rings.map((ring) => ring.map(turn)));
    expect(exactCoveredArea(turned, centres.map(turn), 33)).toBeCloseTo(
      exactCoveredArea(square, centres, 33),
      8,
    );
  });
});

describe('Turf on the bundled district', async () => {
  const district = await bundledDistrict();
  const onSphere = touchTurfSphere(district.info.center);
  const onEllipsoid = createLocalPlane(district.info.center).toPlane;

  it.each([30, 50, 100, 150])('agrees with the oracle on its own sphere: %d m', (walk) => {
    expect(largestDifference(district, walk, 64, onSphere)).toBeLessThan(0.1);
  });

  it.each([50, 150])('agrees with the oracle in the plane of the ellipsoid: %d m', (walk) => {
    expect(largestDifference(district, walk, 64, onEllipsoid)).toBeLessThan(0.4);
  });

  it('would not agree with discs of eight corners', () => {
    expect(largestDifference(district, 50, 2, onSphere)).toBeGreaterThan(1);
  });
});
