import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRestRoute } from '../../../src/analysis/rest-route/find-rest-route';
import { findTour } from '../../../src/analysis/round-walk/find-tour';
import { prepareNetwork } from '../../../src/analysis/street-network/prepare-network';
import { takeAllSteps } from '../../../src/lib/take-all-steps';
import { metres, type Position } from '../../../src/lib/units';
import { anyone } from '../../../src/model/need';
import { lengthOf } from '../../../src/model/walker/progress-on-way';
import { bundledDistrict } from '../../helpers/bundled-district';
import { usableSeats } from '../../helpers/usable-seats';
import { createWalkMeasure } from '../../helpers/walk-measure';

const district = await bundledDistrict();
const network = prepareNetwork(district);
const seats = usableSeats(district);
const measure = createWalkMeasure(network, seats);

const tourOf = (through: readonly Position[], rest: number) =>
  takeAllSteps(findTour(network, seats, { through, rest: metres(rest), need: anyone }));

function walk(through: readonly Position[], rest: number) {
  const found = tourOf(through, rest);
  if (!found.ok) throw new Error(found.error.message);
  return found.value;
}

/** The least walk through the places that needs no seat, section by section. */
const plainLength = (through: readonly Position[]) =>
  through.slice(1).reduce((sum, to, i) => sum + measure(through[i] as Position, to), 0);

/** Places of organisations, all of which stand by a street. */
const place = fc
  .nat(district.organisations.length - 1)
  .map((i) => district.organisations[i]!.position)
  .filter((at) => network.findEdge(network.plane.toPlane(at), 60) !== null);
const tours = fc.record({
  through: fc.uniqueArray(place, { minLength: 2, maxLength: 5, selector: String }),
  rest: fc.integer({ min: 60, max: 400 }),
});

describe('a tour', () => {
  it('is the rest route where it leads from one place to another', () => {
    fc.assert(
      fc.property(place, place, fc.integer({ min: 60, max: 400 }), (from, to, rest) => {
        const route = findRestRoute(network, seats, { from, to, rest: metres(rest), need: anyone });
        if (!route.ok) throw new Error(route.error.message);
        expect(route.value).toMatchObject(walk([from, to], rest));
      }),
      { seed: 71, numRuns: 25 },
    );
  });

  it('is the plain walk through the places for whoever needs no rest', () => {
    fc.assert(
      fc.property(tours, ({ through }) => {
        const found = walk(through, 1e6);
        expect(found.length).toBeCloseTo(plainLength(through), 6);
        expect(found).toMatchObject({ feasible: true, stops: [], longestLeg: found.length });
      }),
      { seed: 74, numRuns: 10 },
    );
  });

  it('has legs that join and add up, and none too long exactly where it is feasible', () => {
    fc.assert(
      fc.property(tours, ({ through, rest }) => {
        const { legs, line, length, longestLeg, feasible, smallestRest } = walk(through, rest);
        expect(legs.reduce((sum, leg) => sum + leg.length, 0)).toBe(length);
        expect(Math.max(...legs.map((leg) => leg.length))).toBe(longestLeg);
        expect(feasible).toBe(longestLeg! <= rest);
        expect(feasible).toBe(smallestRest! <= rest);
        expect(legs.some(({ tooLong }) => tooLong)).toBe(!feasible);
        for (const [i, leg] of legs.entries()) {
          expect(leg.fromSeat).toBe(legs[i - 1]?.toSeat ?? null);
          expect(leg.toSeat === null).toBe(i === legs.length - 1);
          if (i > 0) expect(leg.line[0]).toEqual(legs[i - 1]!.line.at(-1));
        }
        expect([line[0], line.at(-1)]).toEqual([through[0], through.at(-1)]);
        // Every place on the way is on the line of the leg that names it, as far along as it says.
        const passed = legs.flatMap(({ via, ...leg }) => (via ?? []).map((one) => ({ ...one, leg })));
        expect(passed.map((one) => one.place)).toEqual(through.slice(1, -1).map((_, i) => i + 1));
        for (const { place, along, leg } of passed) {
          const at = leg.line.indexOf(through[place] as Position);
          expect(at).toBeGreaterThan(0);
          expect(lengthOf(leg.line.slice(0, at + 1))).toBeCloseTo(along, 1);
        }
      }),
      { seed: 72, numRuns: 25 },
    );
  });

  it('works with its smallest rest', () => {
    fc.assert(
      fc.property(tours, ({ through }) => {
        const { smallestRest } = walk(through, 1);
        expect(walk(through, smallestRest!)).toMatchObject({ feasible: true, longestLeg: smallestRest });
      }),
      { seed: 73, numRuns: 10 },
    );
  });

  const [here, there] = [district.organisations[0]!.position, district.organisations[9]!.position];

  it('takes a place that is named twice running as one', () => {
    expect(walk([here, here, there], 300)).toEqual(walk([here, there], 300));
    // Places keep the numbers that they were asked for with.
    const found = walk([here, here, there, there, here], 300);
    expect(found.legs.flatMap(({ via }) => via ?? []).map(({ place }) => place)).toEqual([2]);
  });

  it('is nothing where it leads from a place to itself', () => {
    for (const through of [
      [here, here],
      [here, here, here],
    ])
      expect(walk(through, 300)).toMatchObject({ feasible: true, length: 0, stops: [] });
  });

  it('is refused with the number of the place that is off every street, and with too few places', () => {
    const far: Position = [121.5, 31.3];
    for (const [through, number] of [
      [[far, here], 1],
      [[here, far, there], 2],
      [[here, there, far], 3],
    ] as const)
      expect(tourOf(through, 300)).toMatchObject({
        ok: false,
        error: { code: 'tour-place-off-street', values: { place: number } },
      });
    expect(tourOf([here], 300)).toMatchObject({ ok: false, error: { code: 'tour-too-short' } });
  });
});
