import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RestWalk } from '../../../src/analysis/rest-route/data';
import { findTour } from '../../../src/analysis/round-walk/find-tour';
import { attachSeat } from '../../../src/analysis/street-network/attach-seat';
import type { StreetNetwork } from '../../../src/analysis/street-network/data';
import type { Segment } from '../../../src/geometry/cut-segment';
import { createLocalPlane, type PlanePoint } from '../../../src/geometry/local-plane';
import { buildStreetGraph } from '../../../src/geometry/street-graph/build-street-graph';
import { createEdgeFinder } from '../../../src/geometry/street-graph/create-edge-finder';
import { takeAllSteps } from '../../../src/lib/take-all-steps';
import { metres } from '../../../src/lib/units';
import type { Seat } from '../../../src/model/district';
import { anyone } from '../../../src/model/need';
import { bruteTours } from '../../helpers/brute-tour';
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

function tour({ segments, seats }: World, through: readonly PlanePoint[], rest: number): RestWalk {
  const request = { through: through.map(plane.toPosition), rest: metres(rest), need: anyone };
  const found = takeAllSteps(findTour(networkOf(segments), seats, request));
  if (!found.ok) throw new Error(found.error.message);
  return found.value;
}

const seatAt = (id: string, point: PlanePoint): Seat => makeSeat(id, plane.toPosition(point));
/** Positions in degrees are good to a nanometre or so. */
const about = (length: number) => expect.closeTo(length, 6);

const tenths = fc.integer({ min: -50, max: 550 }).map((value) => value / 10);
const place = fc.tuple(tenths, tenths);

/** Networks of several pieces, with seats beside them and places within 60 m of a street. */
const worlds = fc
  .record({
    segments: randomNetwork.map(({ segments }) => segments),
    seats: fc.array(place, { maxLength: 3 }),
    through: fc.uniqueArray(place, { minLength: 2, maxLength: 4, selector: String }),
    rest: fc.integer({ min: 1, max: 200 }),
  })
  .map(({ segments, seats, ...asked }) => ({
    ...asked,
    network: networkOf(segments),
    world: { segments, seats: seats.map((point, i) => seatAt(`s${i}`, point)) },
  }))
  .filter(({ through, network }) => through.every((at) => network.findEdge(at, 60)));

/** One street of 400 m eastwards. */
const street: Segment[] = [
  [
    [0, 0],
    [400, 0],
  ],
];

describe('a tour of a small network', () => {
  it('is the shortest of all walks, with the smallest rest and the stops of the best', () => {
    const counts = { noWay: 0, feasible: 0, infeasible: 0, past: 0 };
    fc.assert(
      fc.property(worlds, ({ world, through, rest, network }) => {
        const seats = world.seats.filter((seat) => attachSeat(network, seat).anchor);
        const oracle = bruteTours(
          world.segments,
          seats.map((seat) => attachSeat(network, seat).anchor!),
          through.map((at) => network.findEdge(plane.toPlane(plane.toPosition(at)), 60)!),
        );
        const found = tour(world, through, rest);
        if (oracle.smallestRest === Infinity) {
          counts.noWay++;
          expect(found).toMatchObject({ feasible: false, smallestRest: null, length: null, line: [] });
          return;
        }
        counts[found.feasible ? 'feasible' : 'infeasible']++;
        if (found.legs.some(({ via }) => via) && found.stops.length > 0) counts.past++;
        expect(found.smallestRest).toBeCloseTo(oracle.smallestRest, 6);
        expect(found.feasible).toBe(found.smallestRest! <= rest);
        const best = oracle.shortest(found.feasible ? rest : oracle.smallestRest + 1e-6)!;
        expect(found.length).toBeCloseTo(best.length, 6);
        expect(found.stops).toEqual(best.stops.map((i) => seats[i]!.id));
      }),
      { seed: 81, numRuns: 400 },
    );
    // Tours of every kind were held against the oracle.
    for (const count of Object.values(counts)) expect(count).toBeGreaterThan(10);
  });

  it('works with its smallest rest, and not with the least bit less', () => {
    fc.assert(
      fc.property(worlds, ({ world, through }) => {
        const { smallestRest } = tour(world, through, 1);
        if (!smallestRest) return;
        const least = tour(world, through, smallestRest);
        expect(least).toMatchObject({ feasible: true, longestLeg: smallestRest });
        const below = tour(world, through, smallestRest - step);
        expect(below).toMatchObject({ feasible: false, smallestRest, stops: least.stops });
      }),
      { seed: 82, numRuns: 150 },
    );
  });

  it('is as good the other way round, and the same for seats in any order', () => {
    fc.assert(
      fc.property(worlds, ({ world: { segments, seats }, through, rest }) => {
        const here = tour({ segments, seats }, through, rest);
        const back = tour({ segments, seats }, [...through].reverse(), rest);
        expect(back).toMatchObject({ smallestRest: here.smallestRest, length: here.length });
        expect(tour({ segments, seats: [...seats].reverse() }, through, rest)).toEqual(here);
      }),
      { seed: 83, numRuns: 100 },
    );
  });

  it('does not rest at a place without a seat', () => {
    // 100 m to the place and 150 m on to the seat: whoever ended a leg at the place would say 150 m.
    const world = { segments: street, seats: [seatAt('a', [250, 0])] };
    const found = tour(
      world,
      [
        [0, 0],
        [100, 0],
        [400, 0],
      ],
      200,
    );
    expect(found).toMatchObject({
      feasible: false,
      smallestRest: about(250),
      longestLeg: about(250),
      length: about(400),
      stops: ['a'],
    });
    expect(found.legs).toMatchObject([
      { fromSeat: null, toSeat: 'a', tooLong: true, via: [{ place: 1, along: about(100) }] },
      { fromSeat: 'a', toSeat: null, tooLong: false },
    ]);
    expect(found.legs[1]).not.toHaveProperty('via');
  });

  it('passes several places on one leg, and counts the way to each and back', () => {
    const found = tour(
      { segments: street, seats: [] },
      [
        [0, 0],
        [100, 20],
        [300, 10],
        [400, 0],
      ],
      500,
    );
    expect(found).toMatchObject({ feasible: true, smallestRest: about(460), stops: [] });
    expect(found.legs).toMatchObject([
      {
        via: [
          { place: 1, along: about(120) },
          { place: 2, along: about(350) },
        ],
      },
    ]);
  });

  it('rests on one seat before and behind a place where there is no other', () => {
    const world = { segments: street, seats: [seatAt('a', [200, 0])] };
    const there = tour(
      world,
      [
        [0, 0],
        [300, 0],
        [0, 0],
      ],
      200.001,
    );
    expect(there).toMatchObject({ feasible: true, stops: ['a', 'a'], length: about(600) });
    expect(there.legs.map(({ via }) => via?.length ?? 0)).toEqual([0, 1, 0]);
  });

  it('takes the seat with the lower id where two serve alike', () => {
    const seats = [seatAt('z', [200, 5]), seatAt('y', [200, 5])];
    expect(
      tour(
        { segments: street, seats },
        [
          [0, 0],
          [100, 0],
          [400, 0],
        ],
        250,
      ).stops,
    ).toEqual(['y']);
  });
});
