import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeptSites } from '../../../src/analysis/adoption-fairness/data';
import { findAdoptionFairness } from '../../../src/analysis/adoption-fairness/find-adoption-fairness';
import type { District, Seat } from '../../../src/model/district';
import { at, makeDistrict, makeSeat, twoSquares } from '../../helpers/make-district';
import { makeStreet } from '../../helpers/make-street';

/** A public street along the south and a lane along the north, each 400 m inside the two grids. */
const streets = [
  makeStreet('public', [
    [-200, -50],
    [200, -50],
  ]),
  makeStreet(
    'lane',
    [
      [-200, 50],
      [200, 50],
    ],
    { lane: true, streetClass: 'living_street' },
  ),
];
/** The western grid needs more. */
const needs = new Map([
  ['JA-01', 80],
  ['JA-02', 20],
]);
const atPublic = (id: string, x: number, change: Partial<Seat> = {}) => makeSeat(id, at(x, -45), change);
const atLane = (id: string, x: number, change: Partial<Seat> = {}) => makeSeat(id, at(x, 45), change);
const districtOf = (seats: readonly Seat[]): District => ({
  ...makeDistrict({ grids: twoSquares, seats }),
  streets,
});
const kept = (...seatIds: string[]): KeptSites => ({ seatIds, donated: [] });
const nothing = kept();

const seats = [
  atPublic('p1', -100),
  atPublic('p2', 100),
  atLane('l1', -100),
  atLane('l2', 100, { places: 1 }),
  atPublic('closed', 0, { condition: 'temporarily-closed' }),
  atPublic('private', 50, { access: 'private' }),
  makeSeat('far', at(-100, 5)),
];
const find = (baseline: KeptSites, now: KeptSites) =>
  findAdoptionFairness(districtOf(seats), { needs, baseline, now });

/** Any part of the seats, and donated ones anywhere in the grids. */
const keptSites: fc.Arbitrary<KeptSites> = fc.record({
  seatIds: fc.subarray(seats.map(({ id }) => id)),
  donated: fc.array(
    fc.record({
      position: fc
        .tuple(fc.double({ min: -190, max: 190, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }))
        .map(([x, y]) => at(x, y)),
      places: fc.integer({ min: 1, max: 9 }),
    }),
    { maxLength: 5 },
  ),
});

describe('whether adoption is fair', () => {
  it('counts every kept place once: at a public street, in a lane or off the streets', () => {
    fc.assert(
      fc.property(keptSites, keptSites, (baseline, now) => {
        const found = find(baseline, now);
        for (const { places, perKilometre, offStreet } of [found.baseline, found.now]) {
          const onStreets = (perKilometre.publicStreets ?? 0) * 0.4 + (perKilometre.lanes ?? 0) * 0.4;
          expect(onStreets + offStreet).toBeCloseTo(places, 3);
        }
        const inGrids = found.grids.reduce((sum, grid) => sum + grid.now, 0);
        expect(inGrids).toBe(found.now.places);
        const inNeedier = found.grids.reduce((sum, grid) => (grid.isNeedier ? sum + grid.now : sum), 0);
        expect(found.now.inNeedierGrids).toBe(inGrids === 0 ? null : inNeedier / inGrids);
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  it('grows by what came since the baseline, and changes nothing when nothing came', () => {
    fc.assert(
      fc.property(keptSites, keptSites, (baseline, now) => {
        expect(find(baseline, baseline)).toMatchObject({
          growth: { publicStreets: 0, lanes: 0 },
          verdict: 'unchanged',
        });
        const there = find(baseline, now);
        const back = find(now, baseline);
        expect(there.growth.publicStreets).toBeCloseTo(-(back.growth.publicStreets ?? 0), 9);
        expect(there.growth.lanes).toBeCloseTo(-(back.growth.lanes ?? 0), 9);
        const turned = { widened: 'narrowed', narrowed: 'widened', unchanged: 'unchanged' } as const;
        expect(back.verdict).toBe(there.verdict && turned[there.verdict]);
      }),
      { seed: 9, numRuns: 60 },
    );
  });

  it('sees the gap widen when only the street that is ahead gains', () => {
    const { verdict, growth, now } = find(kept('p1'), kept('p1', 'p2'));
    expect(verdict).toBe('widened');
    expect(growth.publicStreets).toBeCloseTo(7.5, 2);
    expect(growth.lanes).toBe(0);
    expect(now.perKilometre.publicStreets).toBeCloseTo(15, 2);
  });

  it('sees the gap narrow when the lane catches up, and widen when it overtakes by more', () => {
    expect(find(kept('p1'), kept('p1', 'l2')).verdict).toBe('narrowed');
    const overtaking = { seatIds: ['p1'], donated: [{ position: at(0, 45), places: 8 }] };
    expect(find(kept('p1'), overtaking).verdict).toBe('widened');
  });

  it('counts no seat that is closed or private, and none twice', () => {
    expect(find(nothing, kept('closed', 'private', 'p1', 'p1')).now.places).toBe(3);
  });

  it('tells apart the grids of more need, by the need above the median', () => {
    const { now, grids, streetInNeedierGrids } = find(nothing, kept('p1', 'l2'));
    expect(grids).toEqual([
      { id: 'JA-01', need: 80, isNeedier: true, baseline: 0, now: 3 },
      { id: 'JA-02', need: 20, isNeedier: false, baseline: 0, now: 1 },
    ]);
    expect(now.inNeedierGrids).toBe(0.75);
    expect(streetInNeedierGrids).toBeCloseTo(0.5, 9);
  });

  it('has no verdict where there are no lanes', () => {
    const district = { ...districtOf(seats), streets: streets.slice(0, 1) };
    const found = findAdoptionFairness(district, { needs, baseline: nothing, now: kept('p1') });
    expect(found).toMatchObject({ verdict: null, growth: { lanes: null } });
  });
});
