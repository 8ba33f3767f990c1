import { describe, expect, it } from 'vitest';
import { compareCoverage } from '../../../src/analysis/coverage/compare-coverage';
import { isComputed } from '../../../src/analysis/coverage/data';
import { prepareDistrict } from '../../../src/analysis/coverage/prepare-district';
import { runExactCoverage } from '../../../src/analysis/coverage/run-exact-coverage';
import { isCountedSeat } from '../../../src/analysis/usability/is-counted-seat';
import { createLocalPlane } from '../../../src/geometry/local-plane';
import { measureArea, toPlanePolygons } from '../../../src/geometry/plane-polygons';
import { signedRingArea } from '../../../src/geometry/ring-area';
import { metres, type Position } from '../../../src/lib/units';
import type { District } from '../../../src/model/district';
import { anyone } from '../../../src/model/need';
import { bundledDistrict } from '../../helpers/bundled-district';
import { cover, coverByTurf, gridOf } from '../../helpers/cover';
import { exactCoveredArea } from '../../helpers/exact-covered-area';
import { at, center, makeDistrict, makeGrid, makeSeat, makeSquare } from '../../helpers/make-district';

const discArea = Math.PI * 50 ** 2;

describe('exact coverage of the bundled district', async () => {
  const district = await bundledDistrict();
  const { toPlane } = createLocalPlane(district.info.center);

  it.each([10, 50, 150, 300])('agrees with the oracle in every grid: %d m', (walk) => {
    const centres = district.seats.filter(isCountedSeat).map(({ position }) => toPlane(position));
    const coverage = cover(district, walk);
    expect(coverage).toMatchObject({ method: 'exact', incomplete: [], retraced: [] });
    for (const { id, polygons } of district.grids) {
      const expected = exactCoveredArea(toPlanePolygons(polygons, { toPlane } as never), centres, walk);
      expect(Math.abs(gridOf(coverage, id).coveredArea - expected)).toBeLessThan(1e-6);
    }
  });

  it('has gap rings after RFC 7946 whose area is the gap but for their chords', () => {
    const coverage = cover(district, 50);
    let gaps = 0;
    for (const grid of coverage.grids.filter(isComputed)) {
      const area = measureArea(toPlanePolygons(grid.gaps, { toPlane } as never));
      // Chords lie at most 0.25 m beside arcs; of those there are at most a few whole circles a grid.
      expect(Math.abs(area - grid.gapArea)).toBeLessThan(0.25 * 2 * Math.PI * 50 * 12);
      for (const [i, ring] of grid.gaps.flatMap((rings) => [...rings.entries()])) {
        expect(ring.length).toBeGreaterThanOrEqual(4);
        expect(ring.at(-1)).toEqual(ring[0]);
        expect(signedRingArea(ring) > 0).toBe(i === 0);
        ring.slice(1).forEach((position, k) => {
          expect(position).not.toEqual(ring[k]);
        });
        gaps++;
      }
    }
    expect(gaps).toBeGreaterThan(35);
  });

  it.each([50, 150])('is where Turf is, within the stated bound: %d m', (walk) => {
    const coverages = [cover(district, walk), coverByTurf(district, walk, 64)] as const;
    const { largest, gridId, bound } = compareCoverage(...coverages);
    expect(bound).toBe(0.004);
    expect(largest).toBeLessThan(0.004);
    expect(largest).toBeGreaterThan(0);
    const [exact, turf] = coverages.map(
      (coverage) => gridOf(coverage, gridId ?? '').coveredShare ?? Number.NaN,
    );
    expect(Math.abs((exact ?? 0) - (turf ?? 0))).toBe(largest);
  });

  it('states no bound for fewer steps or a longer walk', () => {
    expect(compareCoverage(cover(makeDistrict(), 50), coverByTurf(makeDistrict(), 50, 4)).bound).toBeNull();
    expect(
      compareCoverage(cover(makeDistrict(), 200), coverByTurf(makeDistrict(), 200, 64)).bound,
    ).toBeNull();
  });
});

describe('the exact area within the walk of a seat', () => {
  it('is a whole disc, to the square millimetre', () => {
    const grid = gridOf(cover(makeDistrict({ seats: [makeSeat('s1', at(-100, 0))] }), 50), 'JA-01');
    expect(grid.coveredArea).toBeCloseTo(discArea, 6);
    expect(grid.gaps).toHaveLength(1);
    expect(grid.gaps[0]).toHaveLength(2);
  });

  it('is the same for 10,000 seats at one place as for one', () => {
    const seats = Array.from({ length: 10_000 }, (_, i) => makeSeat(`s${i}`, at(-100, 0)));
    const many = gridOf(cover(makeDistrict({ seats }), 50), 'JA-01');
    expect(many.coveredArea).toBeCloseTo(discArea, 6);
    expect(many.seats).toBe(10_000);
  });

  it('does not know a seat whose place is no number', () => {
    const seats = [makeSeat('s1', at(-100, 0)), makeSeat('s2', [Number.NaN, 31])];
    expect(gridOf(cover(makeDistrict({ seats }), 50), 'JA-01').coveredArea).toBeCloseTo(discArea, 6);
  });

  it('is over the union of grids that overlap: three of them, one within another', () => {
    const grids = [
      makeSquare('JA-01', -200, -100, 200),
      makeSquare('JA-02', -100, -100, 200),
      makeGrid('JA-03', [
        [-150, -50],
        [50, -50],
        [-50, 60],
      ]),
    ];
    const seats = [makeSeat('s1', at(-50, 0)), makeSeat('s2', at(-10, 20)), makeSeat('s3', at(90, 90))];
    const { district } = cover(makeDistrict({ grids, seats }), 40);
    const whole = makeGrid('JA-01', [
      [-200, -100],
      [100, -100],
      [100, 100],
      [-200, 100],
    ]);
    const single = cover(makeDistrict({ grids: [whole], seats }), 40).district;
    expect(district.area).toBeCloseTo(single.area, 6);
    expect(district.coveredArea).toBeCloseTo(single.coveredArea, 5);
    expect(district.seats).toBe(3);
  });
});

describe('a district too large for one plane', () => {
  const refusal = (grids: District['grids']) => {
    try {
      prepareDistrict(makeDistrict({ grids }));
      return null;
    } catch (thrown) {
      return thrown;
    }
  };

  it('is refused in a sentence: grids 300 km apart, and grids on both sides of the 180th meridian', () => {
    const far = { ...makeSquare('JA-02', 0, 0, 100), polygons: makeSquare('', 300_000, 0, 100).polygons };
    expect(refusal([makeSquare('JA-01', 0, 0, 100), far])).toMatchObject({
      code: 'district-too-large',
      message: expect.stringMatching(/300 km apart/),
    });
    const east: Position[] = [
      [179.99, 0],
      [179.995, 0],
      [179.995, 0.005],
      [179.99, 0],
    ];
    const west = east.map(([lng, lat]): Position => [lng - 359.99, lat]);
    const grid = (id: string, ring: Position[]) => ({ ...makeSquare(id, 0, 0, 1), polygons: [[ring]] });
    expect(refusal([grid('JA-01', east), grid('JA-02', west)])).toMatchObject({ code: 'district-too-large' });
  });

  it('is not one of 180 km', () => {
    expect(refusal([makeSquare('JA-01', 0, 0, 100), makeSquare('JA-02', 180_000, 0, 100)])).toBeNull();
    expect(center).toHaveLength(2);
  });
});

describe('a run', () => {
  it('can be stopped between two grids', async () => {
    const district = makeDistrict({ seats: [makeSeat('s1', at(0, 0))] });
    const stop = new AbortController();
    stop.abort(new Error('enough'));
    const request = { walk: metres(50), need: anyone };
    await expect(runExactCoverage(district, prepareDistrict(district), request, stop.signal)).rejects.toThrow(
      'enough',
    );
  });
});
