import { describe, expect, it } from 'vitest';
import { isComputed } from '../../../src/analysis/coverage/data';
import type { MicroGrid } from '../../../src/model/district';
import { cover, gridOf } from '../../helpers/cover';
import { at, makeDistrict, makeGrid, makeSeat, makeSquare, twoSquares } from '../../helpers/make-district';

const discArea = Math.PI * 50 ** 2;

describe('the area within the walk of a seat', () => {
  it('is a disc in the middle of a grid', () => {
    const district = makeDistrict({ seats: [makeSeat('s1', at(-100, 0))] });
    const grid = gridOf(cover(district, 50), 'JA-01');
    expect(grid.area).toBeCloseTo(200 * 200, -2);
    expect(Math.abs(grid.coveredArea - discArea)).toBeLessThan(1);
    expect(grid.coveredArea + grid.gapArea).toBeCloseTo(grid.area, 6);
    expect(grid.coveredShare).toBeCloseTo(discArea / 40_000, 3);
    expect(grid.gaps).toHaveLength(1);
    expect(grid.gaps[0]).toHaveLength(2);
  });

  it('reaches over the border: a seat outside the grid still covers it', () => {
    const district = makeDistrict({ seats: [makeSeat('s1', at(0, 0))] });
    const coverage = cover(district, 50);
    expect(gridOf(coverage, 'JA-01').coveredArea).toBeCloseTo(discArea / 2, -1);
    expect(gridOf(coverage, 'JA-02').coveredArea).toBeCloseTo(discArea / 2, -1);
    const outside = cover(makeDistrict({ seats: [makeSeat('s1', at(210, 0))] }), 50);
    expect(gridOf(outside, 'JA-02').coveredArea).toBeGreaterThan(1000);
    expect(gridOf(outside, 'JA-02').seats).toBe(0);
  });

  it('is nothing without a usable seat, and the gap is the grid', () => {
    const grid = gridOf(cover(makeDistrict(), 50), 'JA-01');
    expect(grid.coveredArea).toBe(0);
    expect(grid.coveredShare).toBe(0);
    expect(grid.gaps).toEqual(twoSquares[0]?.polygons);
  });

  it('is the whole grid when one disc holds it', () => {
    const grid = gridOf(cover(makeDistrict({ seats: [makeSeat('s1', at(-100, 0))] }), 300), 'JA-01');
    expect(grid.coveredShare).toBe(1);
    expect(grid.gaps).toEqual([]);
  });

  it('counts two seats at one place once', () => {
    const one = cover(makeDistrict({ seats: [makeSeat('s1', at(-100, 0))] }), 50);
    const two = cover(
      makeDistrict({ seats: [makeSeat('s1', at(-100, 0)), makeSeat('s2', at(-100, 0))] }),
      50,
    );
    expect(gridOf(two, 'JA-01').coveredArea).toBeCloseTo(gridOf(one, 'JA-01').coveredArea, 6);
  });

  it('leaves holes of a grid out', () => {
    const frame = makeSquare('JA-01', -100, -100, 200);
    const hole = makeSquare('', -50, -50, 100).polygons[0]?.[0] ?? [];
    const holed: MicroGrid = { ...frame, polygons: [[frame.polygons[0]?.[0] ?? [], hole]] };
    const grid = gridOf(
      cover(makeDistrict({ grids: [holed], seats: [makeSeat('s1', at(0, 0))] }), 45),
      'JA-01',
    );
    expect(grid.area).toBeCloseTo(30_000, -2);
    expect(grid.coveredArea).toBeCloseTo(0, 6);
  });

  it('is computed in every part of a grid of several parts', () => {
    const west = makeSquare('', -200, -50, 100).polygons;
    const east = makeSquare('', 100, -50, 100).polygons;
    const grid = { ...makeSquare('JA-01', 0, 0, 1), polygons: [...west, ...east] };
    const seats = [makeSeat('s1', at(-150, 0))];
    const found = gridOf(cover(makeDistrict({ grids: [grid], seats }), 200), 'JA-01');
    expect(found.coveredArea).toBeCloseTo(10_000, -2);
    expect(found.gaps).toHaveLength(1);
  });
});

describe('seats and places', () => {
  const seats = [
    makeSeat('s1', at(-100, 0)),
    makeSeat('s2', at(-90, 0), { backrest: 'no', places: 5 }),
    makeSeat('s3', at(-80, 0), { backrest: 'unknown', places: 1 }),
    makeSeat('s4', at(-70, 0), { access: 'customers', places: 40 }),
    makeSeat('s5', at(-60, 0), { condition: 'temporarily-closed' }),
    makeSeat('s6', at(-50, 0), { condition: 'gone' }),
    makeSeat('s7', at(-40, 0), { form: null }),
  ];

  it('count what is public, in use and a seat, and tell usable from unknown', () => {
    const coverage = cover(makeDistrict({ seats }), 50, { required: ['backrest'], at: null });
    const counts = { seats: 3, usableSeats: 1, unknownSeats: 1, assumedOpen: 0, places: 9 };
    expect(gridOf(coverage, 'JA-01')).toMatchObject(counts);
    expect(coverage.district).toMatchObject(counts);
  });

  it('lie in the grid of the lower id when they stand on a border', () => {
    const coverage = cover(makeDistrict({ seats: [makeSeat('s1', at(0, 20))] }), 50);
    expect(coverage.grids.map((grid) => isComputed(grid) && grid.seats)).toEqual([1, 0]);
  });
});

describe('a grid that fails', () => {
  const bowTie = makeGrid('JA-03', [
    [-50, 150],
    [50, 250],
    [50, 150],
    [-50, 250],
  ]);
  const notFinite: MicroGrid = {
    ...makeSquare('JA-04', 0, 0, 1),
    polygons: [[[at(0, 0), [Number.NaN, 31], at(9, 9), at(0, 0)]]],
  };

  it('says why and takes no other along', () => {
    const seats = [makeSeat('s1', at(-100, 0)), makeSeat('s2', at(0, 200))];
    const coverage = cover(makeDistrict({ grids: [...twoSquares, bowTie, notFinite], seats }), 50);
    expect(coverage.incomplete).toEqual(['JA-03', 'JA-04']);
    const failures = coverage.grids.filter((grid) => !isComputed(grid));
    expect(failures).toMatchObject([
      { id: 'JA-03', error: { code: 'grid-outline-crossing' } },
      { id: 'JA-04', error: { code: 'grid-outline-not-finite' } },
    ]);
    const sound = cover(makeDistrict({ seats }), 50);
    expect(coverage.grids.slice(0, 2)).toEqual(sound.grids);
    expect(coverage.district).toEqual(sound.district);
  });
});

describe('the district', () => {
  it('is the sum of grids that only touch', () => {
    const { district, grids } = cover(makeDistrict({ seats: [makeSeat('s1', at(10, 0))] }), 50);
    const sum = (figure: 'area' | 'coveredArea' | 'gapArea') =>
      grids.filter(isComputed).reduce((total, grid) => total + grid[figure], 0);
    expect(district.area).toBe(sum('area'));
    expect(district.coveredArea).toBeCloseTo(sum('coveredArea'), 6);
    expect(district.gapArea).toBe(sum('gapArea'));
  });

  it('is the union of grids that overlap', () => {
    const grids = [makeSquare('JA-01', -200, -100, 200), makeSquare('JA-02', -100, -100, 200)];
    const seats = [makeSeat('s1', at(-50, 0))];
    const { district } = cover(makeDistrict({ grids, seats }), 40);
    const whole = makeGrid('JA-01', [
      [-200, -100],
      [100, -100],
      [100, 100],
      [-200, 100],
    ]);
    const single = cover(makeDistrict({ grids: [whole], seats }), 40).district;
    expect(district.area).toBeCloseTo(single.area, 3);
    expect(district.coveredArea).toBeCloseTo(single.coveredArea, 3);
    expect(district.seats).toBe(1);
  });

  it('without grids has no share', () => {
    const { district } = cover(makeDistrict({ grids: [] }), 50);
    expect(district).toMatchObject({ area: 0, coveredShare: null, seats: 0 });
  });
});
