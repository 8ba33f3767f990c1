import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNearbyFinder } from '../../../src/analysis/nearby/create-nearby-finder';
import { attachSeat } from '../../../src/analysis/street-network/attach-seat';
import { prepareNetwork } from '../../../src/analysis/street-network/prepare-network';
import { findUsability } from '../../../src/analysis/usability/find-usability';
import { createLocalPlane } from '../../../src/geometry/local-plane';
import type { Position } from '../../../src/lib/units';
import type { Seat, Street } from '../../../src/model/district';
import { anyone } from '../../../src/model/need';
import { createBruteDistance } from '../../helpers/brute-distances';
import { at, center, makeDistrict, makeSeat } from '../../helpers/make-district';
import { makeStreet } from '../../helpers/make-street';

function nearby(streets: readonly Street[], seats: readonly Seat[], from: Position, limit = 5) {
  const district = { ...makeDistrict({ seats }), streets };
  const usability = findUsability(seats, anyone, () => 'unknown');
  return createNearbyFinder(prepareNetwork(district), district, usability)({ from, need: anyone, limit });
}

/** A street from west to east and one that leaves it to the north at its eastern end. */
const corner = [
  makeStreet('a', [
    [0, 0],
    [100, 0],
  ]),
  makeStreet('b', [
    [100, 0],
    [100, 100],
  ]),
];
const plane = createLocalPlane(center);
const inMetres = (line: readonly Position[] = []) =>
  line.map((position) => plane.toPlane(position).map((metres) => Math.round(metres)));

describe('the nearest seats on foot', () => {
  it('go along the streets, legs included, with the way to the seat', () => {
    const [found] = nearby(corner, [makeSeat('s1', at(105, 50))], at(10, -6));
    expect(found?.walk?.length).toBeCloseTo(6 + 90 + 50 + 5, 6);
    expect(inMetres(found?.walk?.line)).toEqual([
      [10, 0],
      [100, 0],
      [100, 50],
    ]);
    expect(found?.walk?.legs.map(inMetres)).toEqual([
      [
        [10, -6],
        [10, 0],
      ],
      [
        [100, 50],
        [105, 50],
      ],
    ]);
    expect(found?.distance).toBeCloseTo(Math.hypot(95, 56), 6);
  });

  it('come by the length of the walk, not of the straight line', () => {
    const lower = makeStreet('c', [
      [0, 20],
      [100, 20],
    ]);
    const found = nearby(
      [...corner, lower],
      [makeSeat('over', at(10, 20)), makeSeat('along', at(60, 0))],
      at(10, 0),
    );
    expect(found.map(({ id }) => id)).toEqual(['along', 'over']);
    expect(found[1]).toMatchObject({ walk: null });
    expect(found[1]?.distance).toBeCloseTo(20, 6);
  });

  it('come at equal walk with the lower id first', () => {
    const found = nearby(corner, [makeSeat('s2', at(40, 0)), makeSeat('s1', at(60, 0))], at(50, 0));
    expect(found.map(({ id }) => id)).toEqual(['s1', 's2']);
  });

  it('go by straight line where no street is within 60 m of the person', () => {
    const far = nearby(corner, [makeSeat('s1', at(50, 3))], at(50, -61));
    expect(far).toMatchObject([{ id: 's1', walk: null, bearing: 0 }]);
    const near = nearby(corner, [makeSeat('s1', at(50, 3))], at(50, -59));
    expect(near[0]?.walk?.length).toBeCloseTo(62, 6);
  });

  it.each([
    ['left', at(60, 5), false],
    ['right', at(60, -5), true],
    [null, at(60, 0), null],
  ] as const)('tell a seat on the side "%s" to someone who stands on the left', (side, seat, across) => {
    const [found] = nearby(corner, [makeSeat('s1', seat)], at(20, 5));
    expect(found?.walk).toMatchObject({ side, across });
  });

  it('keep the side around a corner', () => {
    const [inner] = nearby(corner, [makeSeat('s1', at(95, 50))], at(20, 5));
    expect(inner?.walk).toMatchObject({ side: 'left', across: false });
    const [outer] = nearby(corner, [makeSeat('s1', at(105, 50))], at(20, 5));
    expect(outer?.walk).toMatchObject({ side: 'right', across: true });
  });

  it('tell whether to cross where the seat is just opposite', () => {
    const [opposite] = nearby(corner, [makeSeat('s1', at(50, -5))], at(50, 5));
    expect(opposite?.walk).toMatchObject({ side: null, across: true });
    expect(opposite?.walk?.length).toBeCloseTo(10, 6);
    const [here] = nearby(corner, [makeSeat('s1', at(50, 6))], at(50, 5));
    expect(here?.walk).toMatchObject({ side: null, across: false });
  });

  it.each([
    ['a lane', { lane: true }],
    ['a pedestrian street', { streetClass: 'pedestrian' }],
    ['a park path', { streetClass: 'footway', lane: true }],
  ] as const)('say nothing of crossing on %s, where one walks anywhere', (_, change) => {
    const path = makeStreet(
      'a',
      [
        [0, 0],
        [100, 0],
      ],
      change,
    );
    const [found] = nearby([path], [makeSeat('s1', at(60, -5))], at(20, 5));
    expect(found?.walk).toMatchObject({ side: 'right', across: null });
  });

  it('are none without a seat, and by straight line without a street', () => {
    expect(nearby(corner, [], at(0, 0))).toEqual([]);
    expect(nearby(corner, [makeSeat('s1', at(0, 0))], at(0, 0), 0)).toEqual([]);
    expect(nearby([], [makeSeat('s1', at(0, 9))], at(0, 0))).toMatchObject([{ id: 's1', walk: null }]);
  });

  it('leave elevated and closed streets out', () => {
    const streets = [
      makeStreet(
        'a',
        [
          [0, 0],
          [100, 0],
        ],
        { elevated: true },
      ),
      makeStreet(
        'b',
        [
          [0, 40],
          [100, 40],
        ],
        { walkable: false },
      ),
      makeStreet('c', [
        [0, 50],
        [100, 50],
      ]),
    ];
    const [found] = nearby(streets, [makeSeat('s1', at(80, 45))], at(10, 1));
    expect(found?.walk?.length).toBeCloseTo(49 + 70 + 5, 6);
  });

  it('equal brute force on small networks', () => {
    const place = fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 }));
    const spot = fc.tuple(fc.integer({ min: -10, max: 170 }), fc.integer({ min: -10, max: 170 }));
    fc.assert(
      fc.property(
        fc.array(fc.array(place, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        fc.array(spot, { maxLength: 8 }),
        spot,
        fc.integer({ min: 1, max: 9 }),
        (lines, spots, person, limit) => {
          const streets = lines.map((line, i) =>
            makeStreet(
              `t${i}`,
              line.map(([x, y]) => [20 * x, 20 * y] as const),
            ),
          );
          const seats = spots.map(([x, y], i) => makeSeat(`s${i}`, at(x, y)));
          const district = { ...makeDistrict({ seats }), streets };
          const network = prepareNetwork(district);
          const start = network.findEdge(network.plane.toPlane(at(...person)), 60);
          const found = nearby(streets, seats, at(...person), limit);
          if (!start) {
            expect(found.every(({ walk }) => walk === null)).toBe(true);
            return;
          }
          const segments = Array.from({ length: network.graph.edgeCount }, (_, edge) => {
            const node = (end: number) => [network.graph.nodeX[end]!, network.graph.nodeY[end]!] as const;
            return [node(network.graph.edgeFrom[edge]!), node(network.graph.edgeTo[edge]!)] as const;
          });
          const measure = createBruteDistance(segments);
          const expected = seats
            .map((seat) => attachSeat(network, seat).anchor)
            .map((anchor) => (anchor ? start.access + measure(start, anchor) + anchor.access : Infinity))
            .filter(Number.isFinite)
            .sort((a, b) => a - b)
            .slice(0, limit);
          const walks = found.flatMap(({ walk }) => walk?.length ?? []);
          expect(walks.length).toBe(expected.length);
          for (const [i, walk] of walks.entries()) expect(walk).toBeCloseTo(expected[i]!, 6);
          expect(found.length).toBe(Math.min(limit, seats.length));
        },
      ),
      { seed: 41, numRuns: 250 },
    );
  });
});
