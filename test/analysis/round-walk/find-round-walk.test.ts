import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RoundWalk } from '../../../src/analysis/round-walk/data';
import { findRoundWalk } from '../../../src/analysis/round-walk/find-round-walk';
import { roundRules } from '../../../src/analysis/round-walk/presets';
import type { StreetNetwork } from '../../../src/analysis/street-network/data';
import { prepareNetwork } from '../../../src/analysis/street-network/prepare-network';
import type { Segment } from '../../../src/geometry/cut-segment';
import { createLocalPlane, type PlanePoint } from '../../../src/geometry/local-plane';
import { buildStreetGraph } from '../../../src/geometry/street-graph/build-street-graph';
import { createEdgeFinder } from '../../../src/geometry/street-graph/create-edge-finder';
import { takeAllSteps } from '../../../src/lib/take-all-steps';
import { metres, type Position } from '../../../src/lib/units';
import type { Seat } from '../../../src/model/district';
import { anyone } from '../../../src/model/need';
import { bundledDistrict } from '../../helpers/bundled-district';
import { center, makeSeat } from '../../helpers/make-district';
import { usableSeats } from '../../helpers/usable-seats';
import { createWalkMeasure } from '../../helpers/walk-measure';

const district = await bundledDistrict();
const network = prepareNetwork(district);
const seats = usableSeats(district);

type Asked = { readonly from: Position; readonly length: number; readonly rest: number | null };

const ask = (on: StreetNetwork, among: readonly Seat[], { from, length, rest }: Asked) =>
  takeAllSteps(
    findRoundWalk(on, among, {
      from,
      length: metres(length),
      rest: rest === null ? null : metres(rest),
      need: anyone,
    }),
  );

function round(asked: Asked, on = network, among = seats): RoundWalk {
  const found = ask(on, among, asked);
  if (!found.ok) throw new Error(found.error.message);
  return found.value;
}

/** By a seat and a few steps beside it, wherever something can be walked to. */
const rounds = fc
  .record({
    seat: fc.nat(seats.length - 1),
    east: fc.integer({ min: -40, max: 40 }),
    north: fc.integer({ min: -40, max: 40 }),
    length: fc.integer({ min: 600, max: 1800 }),
    rest: fc.option(fc.integer({ min: 40, max: 500 }), { nil: null }),
  })
  .map(({ seat, east, north, length, rest }): Asked => {
    const [x, y] = network.plane.toPlane(seats[seat]!.position);
    return { from: network.plane.toPosition([x + east, y + north]), length, rest };
  })
  .filter(({ from }) => network.findEdge(network.plane.toPlane(from), 60) !== null);

describe('a round in the bundled district', () => {
  it('begins and ends at the start, on legs that join and add up', () => {
    fc.assert(
      fc.property(rounds, (asked) => {
        const { legs, line, length, longestLeg, stops } = round(asked);
        expect([line[0], line.at(-1)]).toEqual([asked.from, asked.from]);
        expect(legs.reduce((sum, leg) => sum + leg.length, 0)).toBe(length);
        expect(Math.max(...legs.map((leg) => leg.length))).toBe(longestLeg);
        expect(legs.map(({ toSeat }) => toSeat)).toEqual([...stops, null]);
        for (const [i, leg] of legs.entries()) {
          expect(leg.fromSeat).toBe(i === 0 ? null : legs[i - 1]!.toSeat);
          if (i > 0) expect(leg.line[0]).toEqual(legs[i - 1]!.line.at(-1));
        }
      }),
      { seed: 81, numRuns: 12 },
    );
  });

  it('has legs that are the shortest walks between its rests', () => {
    const measure = createWalkMeasure(network, seats);
    fc.assert(
      fc.property(rounds, (asked) => {
        for (const { fromSeat, toSeat, length } of round(asked).legs)
          expect(length).toBeCloseTo(measure(fromSeat ?? asked.from, toSeat ?? asked.from), 6);
      }),
      { seed: 82, numRuns: 8 },
    );
  });

  it('is feasible exactly where no leg is longer than the rest, and where the rest is at least the smallest', () => {
    fc.assert(
      fc.property(rounds, (asked) => {
        const { feasible, longestLeg, smallestRest, legs } = round(asked);
        const rest = asked.rest ?? Infinity;
        expect(feasible).toBe(longestLeg! <= rest);
        expect(feasible).toBe(smallestRest! <= rest);
        expect(legs.map(({ tooLong }) => tooLong)).toEqual(legs.map(({ length }) => length > rest));
        expect(round({ ...asked, rest: smallestRest })).toMatchObject({ feasible: true, smallestRest });
        if (asked.rest === null) expect(longestLeg).toBe(smallestRest);
      }),
      { seed: 83, numRuns: 8 },
    );
  });

  it('says of itself truly whether it is as wished', () => {
    fc.assert(
      fc.property(rounds, (asked) => {
        const { asWished, length, walkedTwice } = round(asked);
        const off = Math.abs(length! - asked.length) / asked.length;
        expect(asWished).toBe(off <= roundRules.lengthTolerance && walkedTwice <= roundRules.mostTwice);
        expect(walkedTwice).toBeGreaterThanOrEqual(0);
        expect(walkedTwice).toBeLessThan(1);
      }),
      { seed: 84, numRuns: 12 },
    );
  });

  it('is mostly as wished', () => {
    const list = fc.sample(rounds, { seed: 85, numRuns: 20 }).map((asked) => round({ ...asked, rest: null }));
    expect(list.filter(({ asWished }) => asWished).length).toBeGreaterThanOrEqual(16);
  });

  it('is the same whatever the order of seats and streets', () => {
    const turned = prepareNetwork({ ...district, streets: [...district.streets].reverse() });
    fc.assert(
      fc.property(rounds, (asked) => {
        expect(round(asked, turned, [...seats].reverse())).toEqual(round(asked));
      }),
      { seed: 86, numRuns: 8 },
    );
  });
});

const plane = createLocalPlane(center);
const here = plane.toPosition([0, 0]);

function networkOf(segments: readonly Segment[]): StreetNetwork {
  const graph = buildStreetGraph(segments);
  return { plane, graph, streets: [], streetOf: [], findEdge: createEdgeFinder(graph), openGrounds: [] };
}

const seatsAt = (...points: readonly PlanePoint[]) =>
  points.map((point, i) => makeSeat(`s${i}`, plane.toPosition(point)));

const corners: PlanePoint[] = [
  [0, 0],
  [100, 0],
  [100, 100],
  [0, 100],
];
const square = corners.map((corner, i): Segment => [corner, corners[(i + 1) % 4]!]);

describe('a round', () => {
  it('goes once about a block that has seats at its corners', () => {
    const found = round(
      { from: here, length: 400, rest: null },
      networkOf(square),
      seatsAt(...corners.slice(1)),
    );
    expect(found).toMatchObject({ feasible: true, asWished: true, walkedTwice: 0 });
    expect(found.length).toBeCloseTo(400, 6);
    expect(found.longestLeg).toBeCloseTo(100, 6);
    expect(['s0,s1,s2', 's2,s1,s0']).toContain(found.stops.join());
  });

  it('may begin at a seat', () => {
    const found = round({ from: here, length: 400, rest: null }, networkOf(square), seatsAt(...corners));
    expect(found).toMatchObject({ feasible: true, asWished: true });
    expect(found.longestLeg).toBeCloseTo(100, 6);
  });

  it('comes back on the same street where there is no other, and says so', () => {
    const street: Segment[] = [
      [
        [0, 0],
        [400, 0],
      ],
    ];
    const found = round(
      { from: here, length: 400, rest: null },
      networkOf(street),
      seatsAt([100, 0], [200, 0]),
    );
    expect(found).toMatchObject({ asWished: false, walkedTwice: 0.5, stops: ['s0', 's1', 's0'] });
    expect(found.length).toBeCloseTo(400, 6);
  });

  it('marks the legs that are longer than asked', () => {
    const found = round(
      { from: here, length: 400, rest: 99 },
      networkOf(square),
      seatsAt(...corners.slice(1)),
    );
    expect(found.feasible).toBe(false);
    expect(found.legs.map(({ tooLong }) => tooLong)).toEqual([true, true, true, true]);
  });

  it('is refused where no seat is near, from a place off every street, and for a length that is none', () => {
    const on = networkOf(square);
    const far = plane.toPosition([0, -61]);
    const refusals = [
      [ask(on, [], { from: here, length: 400, rest: null }), 'round-no-seat'],
      [ask(on, seatsAt([100, 100]), { from: here, length: 390, rest: null }), 'round-no-seat'],
      [ask(on, seatsAt([0, 0]), { from: far, length: 400, rest: null }), 'route-start-off-street'],
      [ask(on, seatsAt([100, 0]), { from: here, length: 0, rest: null }), 'round-length-wrong'],
      [ask(on, seatsAt([100, 0]), { from: here, length: Number.NaN, rest: null }), 'round-length-wrong'],
    ] as const;
    for (const [found, code] of refusals) expect(found).toMatchObject({ ok: false, error: { code } });
  });
});
