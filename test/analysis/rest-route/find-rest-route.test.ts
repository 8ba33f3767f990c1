import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RestRoute } from '../../../src/analysis/rest-route/data';
import { findRestRoute } from '../../../src/analysis/rest-route/find-rest-route';
import { attachSeat } from '../../../src/analysis/street-network/attach-seat';
import type { StreetNetwork } from '../../../src/analysis/street-network/data';
import type { Segment } from '../../../src/geometry/cut-segment';
import { createLocalPlane, type PlanePoint } from '../../../src/geometry/local-plane';
import { buildStreetGraph } from '../../../src/geometry/street-graph/build-street-graph';
import { createEdgeFinder } from '../../../src/geometry/street-graph/create-edge-finder';
import { metres } from '../../../src/lib/units';
import type { Seat } from '../../../src/model/district';
import { anyone } from '../../../src/model/need';
import { bruteRestRoutes } from '../../helpers/brute-rest-route';
import { center, makeSeat } from '../../helpers/make-district';
import { randomNetwork } from '../../helpers/random-network';

const plane = createLocalPlane(center);
/** A step of the lattice on which lengths lie, metres. */
const step = 2 ** -30;

interface World {
  readonly segments: readonly Segment[];
  readonly seats: readonly Seat[];
}

function networkOf(segments: readonly Segment[]): StreetNetwork {
  const graph = buildStreetGraph(segments);
  return { plane, graph, streets: [], streetOf: [], findEdge: createEdgeFinder(graph), openGrounds: [] };
}

function ask({ segments, seats }: World, from: PlanePoint, to: PlanePoint, rest: number) {
  return findRestRoute(networkOf(segments), seats, {
    from: plane.toPosition(from),
    to: plane.toPosition(to),
    rest: metres(rest),
    need: anyone,
  });
}

function route(world: World, from: PlanePoint, to: PlanePoint, rest: number): RestRoute {
  const result = ask(world, from, to, rest);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const seatAt = (id: string, point: PlanePoint): Seat => makeSeat(id, plane.toPosition(point));
/** Positions in degrees are good to a nanometre or so. */
const about = (length: number) => expect.closeTo(length, 6);
const name = (i: number) => `s${String(i).padStart(2, '0')}`;

const tenths = fc.integer({ min: -50, max: 550 }).map((value) => value / 10);
const place = fc.tuple(tenths, tenths);

/** Networks of several pieces, with seats beside them and two places within 60 m of a street. */
const worlds = fc
  .record({
    segments: randomNetwork.map(({ segments }) => segments),
    places: fc.array(place, { maxLength: 6 }),
    from: place,
    to: place,
    rest: fc.integer({ min: 1, max: 150 }),
  })
  .map(({ segments, places, ...asked }) => ({
    ...asked,
    network: networkOf(segments),
    world: { segments, seats: places.map((point, i) => seatAt(name(i), point)) },
  }))
  .filter(({ from, to, network }) => Boolean(network.findEdge(from, 60) && network.findEdge(to, 60)));

/** One street of 400 m eastwards. */
const street: Segment[] = [
  [
    [0, 0],
    [400, 0],
  ],
];

describe('a route with rests', () => {
  it('is as long as the shortest of all sequences of seats, with the smallest rest of all', () => {
    fc.assert(
      fc.property(worlds, ({ world, from, to, rest, network }) => {
        const [a, b] = [from, to].map((point) =>
          network.findEdge(plane.toPlane(plane.toPosition(point)), 60),
        );
        const oracle = bruteRestRoutes(
          world.segments,
          world.seats.flatMap((seat) => attachSeat(network, seat).anchor ?? []),
          a!,
          b!,
        );
        const found = route(world, from, to, rest);
        if (oracle.smallestRest === Infinity) {
          expect(found).toMatchObject({ feasible: false, smallestRest: null, length: null, line: [] });
          return;
        }
        if (from[0] === to[0] && from[1] === to[1]) return;
        expect(found.smallestRest).toBeCloseTo(oracle.smallestRest, 6);
        expect(found.feasible).toBe(found.smallestRest! <= rest);
        const limit = found.feasible ? rest : oracle.smallestRest + 1e-6;
        expect(found.length).toBeCloseTo(oracle.shortest(limit), 6);
      }),
      { seed: 61, numRuns: 500 },
    );
  });

  it('works with its smallest rest, and not with the least bit less', () => {
    fc.assert(
      fc.property(worlds, ({ world, from, to, rest }) => {
        const { smallestRest } = route(world, from, to, rest);
        if (!smallestRest) return;
        const least = route(world, from, to, smallestRest);
        expect(least).toMatchObject({ feasible: true, longestLeg: smallestRest });
        const below = route(world, from, to, smallestRest - step);
        expect(below).toMatchObject({ feasible: false, smallestRest, stops: least.stops });
        expect(below.legs.some(({ tooLong }) => tooLong)).toBe(true);
      }),
      { seed: 62, numRuns: 200 },
    );
  });

  it('is no longer when one can walk farther without a rest, and at last the plain shortest way', () => {
    fc.assert(
      fc.property(worlds, ({ world, from, to }) => {
        const { smallestRest } = route(world, from, to, 1);
        if (smallestRest === null) return;
        const lengths = [1, 1.2, 1.5, 2, 4, 1e9].map(
          (factor) => route(world, from, to, smallestRest * factor).length!,
        );
        expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
        const plain = route({ ...world, seats: [] }, from, to, 1e9);
        expect(lengths.at(-1)).toBe(plain.length);
        expect(route(world, from, to, 1e9).stops).toEqual([]);
      }),
      { seed: 63, numRuns: 150 },
    );
  });

  it('does not depend on the order of seats and streets, and is as long the other way round', () => {
    fc.assert(
      fc.property(worlds, ({ world: { segments, seats }, from, to, rest }) => {
        const here = route({ segments, seats }, from, to, rest);
        const back = route({ segments, seats }, to, from, rest);
        expect(back).toMatchObject({ smallestRest: here.smallestRest, length: here.length });
        expect(route({ segments, seats: [...seats].reverse() }, from, to, rest)).toEqual(here);
      }),
      { seed: 64, numRuns: 150 },
    );
  });

  it('has legs that add up, lines that join, and no leg that is too long where it is feasible', () => {
    fc.assert(
      fc.property(worlds, ({ world, from, to, rest }) => {
        const { legs, length, longestLeg, line, stops, feasible, request } = route(world, from, to, rest);
        if (length === null) return;
        expect(legs.reduce((sum, leg) => sum + leg.length, 0)).toBe(length);
        expect(Math.max(...legs.map((leg) => leg.length))).toBe(longestLeg);
        expect(legs.map(({ toSeat }) => toSeat)).toEqual([...stops, null]);
        expect(legs.some(({ tooLong }) => tooLong)).toBe(!feasible);
        expect([line[0], line.at(-1)]).toEqual([request.from, request.to]);
        for (const [i, leg] of legs.entries())
          if (i > 0) expect(leg.line[0]).toEqual(legs[i - 1]!.line.at(-1));
      }),
      { seed: 65, numRuns: 150 },
    );
  });

  it('rests where it must, and takes the seat with the lower id where two serve alike', () => {
    const seats = [seatAt('b', [150, 0]), seatAt('a', [250, 0]), seatAt('c', [200, 0])];
    const world = { segments: street, seats };
    expect(route(world, [0, 0], [400, 0], 260)).toMatchObject({
      stops: ['a'],
      length: about(400),
      smallestRest: about(150),
    });
    expect(route(world, [0, 0], [400, 0], 200.001)).toMatchObject({ stops: ['c'], longestLeg: about(200) });
    expect(route(world, [0, 0], [400, 0], 150.001).stops).toEqual(['b', 'a']);
  });

  it('takes the lower id of two seats at one place', () => {
    const seats = [seatAt('z', [200, 5]), seatAt('y', [200, 5])];
    expect(route({ segments: street, seats }, [0, 0], [400, 0], 250).stops).toEqual(['y']);
  });

  it('counts the way from the street to a seat and back', () => {
    const world = { segments: street, seats: [seatAt('a', [200, 10])] };
    expect(route(world, [0, 0], [400, 0], 210.001)).toMatchObject({ length: about(420), stops: ['a'] });
    expect(route(world, [0, 0], [400, 0], 209)).toMatchObject({ feasible: false, smallestRest: about(210) });
  });

  it('leaves out a seat that no street is near enough to walk on', () => {
    const world = { segments: street, seats: [seatAt('a', [200, 31])] };
    expect(route(world, [0, 0], [400, 0], 250)).toMatchObject({ feasible: false, stops: [] });
  });

  it('goes a longer way round where only there are seats', () => {
    const square: Segment[] = [
      [
        [0, 0],
        [300, 0],
      ],
      [
        [0, 0],
        [0, 100],
      ],
      [
        [0, 100],
        [300, 100],
      ],
      [
        [300, 100],
        [300, 0],
      ],
    ];
    const seats = [seatAt('a', [0, 100]), seatAt('b', [150, 100]), seatAt('c', [300, 100])];
    expect(route({ segments: square, seats }, [0, 0], [300, 0], 150.001)).toMatchObject({
      feasible: true,
      length: about(500),
      stops: ['a', 'b', 'c'],
    });
  });

  it('is a walk of nothing from a place to itself, however far its seats', () => {
    const found = route({ segments: street, seats: [] }, [10, 20], [10, 20], 1);
    expect(found).toMatchObject({ feasible: true, smallestRest: 0, length: 0, longestLeg: 0, stops: [] });
    expect(found.line).toEqual([found.request.from, found.request.to]);
  });

  it('needs no stop at a seat that stands where it starts or ends', () => {
    const seats = [seatAt('a', [0, 0]), seatAt('b', [400, 0])];
    expect(route({ segments: street, seats }, [0, 0], [400, 0], 400)).toMatchObject({
      feasible: true,
      smallestRest: about(400),
      stops: [],
    });
  });

  it('says that there is none between pieces of the network that nothing joins', () => {
    const apart: Segment[] = [
      [
        [0, 0],
        [100, 0],
      ],
      [
        [0, 80],
        [100, 80],
      ],
    ];
    const seats = [seatAt('a', [50, 0]), seatAt('b', [50, 80])];
    expect(route({ segments: apart, seats }, [0, 0], [0, 80], 500)).toEqual({
      request: expect.anything(),
      feasible: false,
      smallestRest: null,
      length: null,
      longestLeg: null,
      legs: [],
      stops: [],
      line: [],
    });
  });

  it('is refused from or to a place that is no 60 m from a street, or no place at all', () => {
    const world = { segments: street, seats: [] };
    const far: [PlanePoint, PlanePoint, string][] = [
      [[0, 60.1], [400, 0], 'route-start-off-street'],
      [[400, 0], [0, -60.1], 'route-end-off-street'],
      [[Number.NaN, 0], [400, 0], 'route-start-off-street'],
    ];
    for (const [from, to, code] of far)
      expect(ask(world, from, to, 100)).toMatchObject({ ok: false, error: { code } });
    expect(ask(world, [0, 59.9], [400, -59.9], 1000).ok).toBe(true);
    expect(ask({ segments: [], seats: [] }, [0, 0], [400, 0], 100).ok).toBe(false);
  });
});
