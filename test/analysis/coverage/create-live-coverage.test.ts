import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLiveCoverage } from '../../../src/analysis/coverage/create-live-coverage';
import type { ExactCoverage } from '../../../src/analysis/coverage/data';
import { prepareDistrict } from '../../../src/analysis/coverage/prepare-district';
import { findUsability } from '../../../src/analysis/usability/find-usability';
import { metres } from '../../../src/lib/units';
import type { District, Seat } from '../../../src/model/district';
import { anyone, type Need } from '../../../src/model/need';
import { bundledDistrict } from '../../helpers/bundled-district';
import { cover, gridOf } from '../../helpers/cover';
import { at, makeDistrict, makeSeat, makeSquare } from '../../helpers/make-district';

const usabilityOf = (seats: readonly Seat[], need: Need = anyone) =>
  findUsability(seats, need, () => 'unknown');

/** Square metres that rounding may move; the ids, counts and everything else are the same. */
const slack = 1e-7;

function expectSameFigures(live: ExactCoverage, full: ExactCoverage): void {
  expect(live.incomplete).toEqual(full.incomplete);
  expect(live.district.coveredArea).toBeCloseTo(full.district.coveredArea, 6);
  const rounded = (coverage: ExactCoverage) =>
    coverage.grids.map((grid) =>
      'error' in grid ? grid : { ...grid, coveredArea: 0, gapArea: 0, coveredShare: 0, gaps: [] },
    );
  expect(rounded(live)).toEqual(rounded(full));
  live.grids.forEach((grid, i) => {
    const other = full.grids[i];
    if (!other || 'error' in grid || 'error' in other) return;
    expect(Math.abs(grid.coveredArea - other.coveredArea)).toBeLessThan(slack);
    expect(grid.gaps.map((rings) => rings.length)).toEqual(other.gaps.map((rings) => rings.length));
  });
}

describe('live coverage of the bundled district', async () => {
  const district = await bundledDistrict();
  const request = { walk: metres(50), need: anyone };

  it('follows a seat over 50 moves, equal to a full run at each, and computes only what it touches', () => {
    const live = createLiveCoverage(prepareDistrict(district));
    let last = live.update(district.seats, usabilityOf(district.seats), request);
    expectSameFigures(last, cover(district, 50));
    const seat = district.seats[9] as Seat;
    const seen = new Set<number>();
    for (let move = 1; move <= 50; move++) {
      const moved: Seat = {
        ...seat,
        position: [seat.position[0] + 6e-5 * move, seat.position[1] + 2e-5 * move],
      };
      const seats = district.seats.map((one) => (one.id === seat.id ? moved : one));
      const next = live.change([[seat.id, moved]], usabilityOf([moved]));
      expectSameFigures(next, cover({ ...district, seats }, 50));
      const untouched = next.grids.filter((grid, i) => grid === last.grids[i]);
      expect(untouched.length).toBeGreaterThan(25);
      seen.add(next.district.coveredArea);
      last = next;
    }
    expect(seen.size).toBeGreaterThan(40);
  });

  it('gives the same object where nothing has changed', () => {
    const live = createLiveCoverage(prepareDistrict(district));
    const first = live.update(district.seats, usabilityOf(district.seats), request);
    expect(live.update([...district.seats], usabilityOf(district.seats), request)).toBe(first);
  });

  it('computes all anew for another walk', () => {
    const live = createLiveCoverage(prepareDistrict(district));
    live.update(district.seats, usabilityOf(district.seats), request);
    const wide = live.update(district.seats, usabilityOf(district.seats), { ...request, walk: metres(100) });
    expectSameFigures(wide, cover(district, 100));
    expect(wide.request.walk).toBe(100);
  });
});

const grids = [makeSquare('JA-01', -200, -100, 200), makeSquare('JA-02', 0, -100, 200)];
const crossing = [makeSquare('JA-01', -200, -100, 200), makeSquare('JA-02', -100, -100, 200)];

const place = fc.tuple(fc.integer({ min: -26, max: 26 }), fc.integer({ min: -16, max: 16 }));
const step = fc.oneof(
  fc.record({ kind: fc.constant('put' as const), id: fc.integer({ min: 0, max: 7 }), place }),
  fc.record({ kind: fc.constant('take' as const), id: fc.integer({ min: 0, max: 7 }) }),
  fc.record({ kind: fc.constant('lose-back' as const), id: fc.integer({ min: 0, max: 7 }) }),
  fc.record({ kind: fc.constant('close' as const), id: fc.integer({ min: 0, max: 7 }) }),
);
type Step = { kind: 'put' | 'take' | 'lose-back' | 'close'; id: number; place?: [number, number] };

function applyStep(seats: ReadonlyMap<string, Seat>, { kind, id, place: to }: Step): Map<string, Seat> {
  const name = `s${id}`;
  const next = new Map(seats);
  const seat = seats.get(name);
  if (kind === 'take') next.delete(name);
  if (kind === 'put' && to) next.set(name, makeSeat(name, at(10 * to[0], 10 * to[1])));
  if (kind === 'lose-back' && seat) next.set(name, { ...seat, backrest: 'unknown', places: 1 });
  if (kind === 'close' && seat) next.set(name, { ...seat, condition: 'temporarily-closed' });
  return next;
}

describe.each([
  ['grids that touch', grids],
  ['grids that overlap', crossing],
])('live coverage of %s', (_name, areas) => {
  const need: Need = { required: ['backrest'], at: null };

  it('equals a full run after any steps, told as changes or as all seats', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), fc.integer({ min: 20, max: 90 }), (steps, walk) => {
        const district = (seats: Iterable<Seat>): District =>
          makeDistrict({ grids: areas, seats: [...seats] });
        const request = { walk: metres(walk), need };
        const byChange = createLiveCoverage(prepareDistrict(district([])));
        const byAll = createLiveCoverage(prepareDistrict(district([])));
        byChange.update([], new Map(), request);
        let seats: ReadonlyMap<string, Seat> = new Map();
        for (const one of steps) {
          seats = applyStep(seats, one as Step);
          const usability = usabilityOf([...seats.values()], need);
          const id = `s${one.id}`;
          const full = cover(district(seats.values()), walk, need);
          expectSameFigures(byChange.change([[id, seats.get(id) ?? null]], usability), full);
          expectSameFigures(byAll.update([...seats.values()], usability, request), full);
        }
      }),
      { seed: 20261125, numRuns: 60 },
    );
  });
});

describe('a live grid that fails', () => {
  it('says why, and the other one follows', () => {
    const bowTie = { ...makeSquare('JA-01', -200, -100, 200) };
    const [[[a, b, c, d]]] = bowTie.polygons as unknown as [[[never, never, never, never]]];
    const crossed = { ...bowTie, polygons: [[[a, c, b, d, a]]] };
    const sound = makeSquare('JA-02', 0, -100, 200);
    const live = createLiveCoverage(prepareDistrict(makeDistrict({ grids: [crossed, sound] })));
    const seat = makeSeat('s1', at(100, 0));
    const coverage = live.update([seat], usabilityOf([seat]), { walk: metres(50), need: anyone });
    expect(coverage.incomplete).toEqual(['JA-01']);
    expect(gridOf(coverage, 'JA-02').coveredArea).toBeCloseTo(Math.PI * 2500, 6);
  });
});
