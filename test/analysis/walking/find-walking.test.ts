import { describe, expect, it } from 'vitest';
import { findUsability } from '../../../src/analysis/usability/find-usability';
import { findWalking } from '../../../src/analysis/walking/find-walking';
import { prepareWalking } from '../../../src/analysis/walking/prepare-walking';
import type { PlanePoint } from '../../../src/geometry/local-plane';
import { createLocalPlane } from '../../../src/geometry/local-plane';
import { metres, type Position } from '../../../src/lib/units';
import type { Seat, Street } from '../../../src/model/district';
import { anyone } from '../../../src/model/need';
import { readBundledDistrict } from '../../helpers/bundled-pack';
import { at, center, makeDistrict, makeSeat } from '../../helpers/make-district';
import { makeStreet } from '../../helpers/make-street';

/** Two squares of 200 m, JA-01 west and JA-02 east of the line x = 0, y from -100 to 100. */
function walkingOf(streets: readonly Street[], seats: readonly Seat[], walk = 50) {
  const district = { ...makeDistrict({ seats }), streets };
  const usability = findUsability(seats, anyone, () => 'unknown');
  return findWalking(prepareWalking(district), usability, { walk: metres(walk), need: anyone });
}
const plane = createLocalPlane(center);
const inMetres = (position: Position | null | undefined) =>
  position && plane.toPlane(position).map((metre) => Math.round(metre * 1000) / 1000 + 0);

const westEast = (id = 'a', change: Partial<Street> = {}) =>
  makeStreet(id, [[-200, 0] as PlanePoint, [200, 0] as PlanePoint], change);

describe('covered street length', () => {
  it('is what lies within the walk of a seat, its leg to the street taken off', () => {
    const { grids, district } = walkingOf([westEast()], [makeSeat('s1', at(-100, 10))]);
    // 40 m to either side of x = -100.
    expect(grids[0]?.headline.coveredStreetLength).toBeCloseTo(80, 6);
    expect(grids[0]?.headline.coveredShare).toBeCloseTo(0.4, 6);
    expect(grids[1]?.headline.coveredStreetLength).toBe(0);
    expect(district.headline).toMatchObject({ unreachableLength: 0 });
    expect(district.headline.streetLength).toBeCloseTo(400, 6);
  });

  it('reaches over the border of a grid and around corners', () => {
    const side = makeStreet('b', [
      [0, 0],
      [0, 100],
    ]);
    const streets = [
      makeStreet('a', [
        [-200, 0],
        [0, 0],
        [200, 0],
      ]),
      side,
    ];
    const { grids } = walkingOf(streets, [makeSeat('s1', at(-20, 0))], 50);
    // West: 50 m and 20 m; the side street is the border: 30 m, half for each; east 30 m.
    expect(grids[0]?.headline.coveredStreetLength).toBeCloseTo(70 + 15, 6);
    expect(grids[1]?.headline.coveredStreetLength).toBeCloseTo(30 + 15, 6);
    expect(grids[0]?.headline.streetLength).toBeCloseTo(200 + 50, 6);
  });

  it('counts a street on the outer border wholly for its one grid', () => {
    const edge = makeStreet('a', [
      [-200, -100],
      [-200, 100],
    ]);
    const { grids } = walkingOf([edge], [makeSeat('s1', at(-200, 0))], 50);
    expect(grids[0]?.headline.coveredStreetLength).toBeCloseTo(100, 6);
    expect(grids[1]?.headline).toMatchObject({ streetLength: 0, coveredShare: null, longestStretch: null });
  });

  it('walks along streets outside the district but does not count them', () => {
    // A detour to the south of both squares is the only way from one to the other.
    const detour = makeStreet('a', [
      [-100, -90],
      [-100, -150],
      [100, -150],
      [100, -90],
    ]);
    const { grids, district } = walkingOf([detour], [makeSeat('s1', at(-100, -90))], 320);
    expect(district.headline.streetLength).toBeCloseTo(20, 6);
    expect(grids[1]?.headline.coveredStreetLength).toBeCloseTo(10, 6);
    expect(grids[1]?.headline.longestStretch).toBeCloseTo(2 * 320, 6);
  });
});

describe('the longest stretch', () => {
  it('is twice the longest walk: between two seats the middle, past the last one the end', () => {
    const { grids } = walkingOf([westEast()], [makeSeat('s1', at(-150, 0)), makeSeat('s2', at(-10, 0))]);
    expect(grids[0]?.headline.longestStretch).toBeCloseTo(140, 6);
    expect(inMetres(grids[0]?.headline.farthestPoint)).toEqual([-80, 0]);
    expect(grids[1]?.headline.longestStretch).toBeCloseTo(2 * 210, 6);
    expect(inMetres(grids[1]?.headline.farthestPoint)).toEqual([200, 0]);
  });

  it('is the longest of the grids in the district', () => {
    const { grids, district } = walkingOf([westEast()], [makeSeat('s1', at(-150, 0))]);
    expect(district.headline.longestStretch).toBe(grids[1]?.headline.longestStretch);
    expect(district.headline.farthestPoint).toEqual(grids[1]?.headline.farthestPoint);
  });

  it('is null where no seat can be reached, and the length says so', () => {
    const streets = [
      makeStreet('a', [
        [-150, 0],
        [-50, 0],
      ]),
      makeStreet('b', [
        [50, 0],
        [150, 0],
      ]),
    ];
    const { grids, district } = walkingOf(streets, [makeSeat('s1', at(-100, 0))], 500);
    expect(grids[1]?.headline).toMatchObject({ coveredShare: 0, longestStretch: null, farthestPoint: null });
    expect(grids[1]?.headline.unreachableLength).toBe(grids[1]?.headline.streetLength);
    expect(grids[0]?.headline.coveredShare).toBe(1);
    expect(district.headline.unreachableLength).toBeCloseTo(100, 6);
    expect(district.headline.longestStretch).toBeCloseTo(100, 6);
  });
});

describe('lanes and public streets', () => {
  const lane = makeStreet(
    'b',
    [
      [-100, 0],
      [-100, 60],
    ],
    { lane: true },
  );
  const street = makeStreet('a', [
    [-200, 0],
    [-100, 0],
    [-1, 0],
  ]);
  const eastLane = makeStreet(
    'c',
    [
      [100, 0],
      [100, 60],
    ],
    { lane: true },
  );

  it('are summed apart and together; the headline is the public streets', () => {
    const [west] = walkingOf([street, lane], [makeSeat('s1', at(-100, 60))], 100).grids;
    expect(west?.headlineKind).toBe('public');
    expect(west?.headline.streetLength).toBeCloseTo(199, 6);
    expect(west?.headline.coveredStreetLength).toBeCloseTo(80, 6);
    expect(west?.lanes).toMatchObject({ coveredShare: 1 });
    expect(west?.all.coveredStreetLength).toBeCloseTo(140, 6);
    expect(west?.all.longestStretch).toBe(west?.headline.longestStretch);
  });

  it('are both the headline of a grid without public street, which says so', () => {
    const { grids, district } = walkingOf([street, lane, eastLane], [makeSeat('s1', at(100, 10))], 20);
    expect(grids[1]?.headlineKind).toBe('all');
    expect(grids[1]?.headline.coveredStreetLength).toBeCloseTo(30, 6);
    expect(grids[1]?.headline).toEqual(grids[1]?.lanes);
    expect(district.headlineKind).toBe('public');
    expect(district.headline.streetLength).toBeCloseTo(199 + 60, 6);
  });
});

describe('what is not walked', () => {
  it('is an elevated road, which joins nothing, and a closed street', () => {
    const bridge = makeStreet(
      'b',
      [
        [-100, 0],
        [-100, 100],
      ],
      { elevated: true },
    );
    const closed = makeStreet(
      'c',
      [
        [-200, 0],
        [200, 0],
      ],
      { walkable: false },
    );
    const open = makeStreet('d', [
      [-150, 50],
      [-50, 50],
    ]);
    const { district } = walkingOf([bridge, closed, open], [makeSeat('s1', at(-150, 2))]);
    expect(district.headline.streetLength).toBeCloseTo(100, 6);
    expect(district.headline.unreachableLength).toBeCloseTo(100, 6);
  });

  it('is a way to a seat that is too far from every street: it is listed and changes nothing', () => {
    const near = [makeSeat('s1', at(-100, 0))];
    const walking = walkingOf([westEast()], [...near, makeSeat('s2', at(50, 40))]);
    expect(walking.unattached).toMatchObject([{ id: 's2' }]);
    expect(walking.unattached[0]?.distance).toBeCloseTo(40, 6);
    expect(walking.district).toEqual(walkingOf([westEast()], near).district);
    expect(walkingOf([], near).unattached).toEqual([{ id: 's1', distance: null }]);
  });

  it('is a seat for customers', () => {
    const seats = [makeSeat('s1', at(-100, 0))];
    const more = [...seats, makeSeat('s2', at(100, 0), { access: 'customers' })];
    expect(walkingOf([westEast()], more)).toEqual(walkingOf([westEast()], seats));
  });
});

describe('odd districts', () => {
  it('have figures without seats, streets or grids', () => {
    expect(walkingOf([westEast()], []).district.headline).toMatchObject({
      coveredShare: 0,
      longestStretch: null,
    });
    expect(walkingOf([], []).district.headline).toMatchObject({ streetLength: 0, coveredShare: null });
    const empty = { ...makeDistrict({ grids: [] }), streets: [westEast()] };
    const none = findWalking(prepareWalking(empty), new Map(), { walk: metres(50), need: anyone });
    expect(none).toMatchObject({ grids: [], stretches: [], district: { headline: { coveredShare: null } } });
  });

  it('bear zero-length, doubled and closed streets, and many seats in one place', () => {
    const streets = [
      makeStreet('a', [
        [-100, 0],
        [-100, 0],
        [-50, 0],
        [-50, 50],
        [-100, 50],
        [-100, 0],
      ]),
      makeStreet('b', [
        [-100, 0],
        [-50, 0],
      ]),
      makeStreet('c', [
        [-60, 80],
        [-60, 80],
      ]),
    ];
    const seats = Array.from({ length: 10_000 }, (_, i) => makeSeat(`s${i}`, at(-75, 0)));
    const { district } = walkingOf(streets, seats, 25);
    expect(district.headline.streetLength).toBeCloseTo(250, 6);
    // The doubled street is joined at its ends only, and the seats stand at one of the two.
    expect(district.headline.coveredStreetLength).toBeCloseTo(50, 6);
    expect(district.headline.longestStretch).toBeCloseTo(200, 6);
    expect(district.headline.unreachableLength).toBe(0);
  });

  it('bear seats and streets whose place is no number', () => {
    const broken = [Number.NaN, 31] as Position;
    const street = { ...westEast('b'), line: [at(0, 50), broken, at(10, 50), at(20, 50)] };
    const { district, unattached } = walkingOf([westEast(), street], [makeSeat('s1', broken)]);
    expect(district.headline.streetLength).toBeCloseTo(410, 6);
    expect(unattached).toEqual([{ id: 's1', distance: null }]);
  });
});

describe('the bundled district', () => {
  it('sums over its grids to the district, exactly, for each of the three sums', () => {
    const district = readBundledDistrict();
    const usability = findUsability(district.seats, anyone, () => 'unknown');
    const walking = findWalking(prepareWalking(district), usability, { walk: metres(50), need: anyone });
    for (const kind of ['headline', 'lanes', 'all'] as const)
      for (const figure of ['streetLength', 'coveredStreetLength', 'unreachableLength'] as const)
        expect(walking.grids.reduce((sum, grid) => sum + grid[kind][figure], 0)).toBe(
          walking.district[kind][figure],
        );
    const uncovered = walking.stretches.reduce((sum, { length }) => sum + length, 0);
    const { streetLength, coveredStreetLength } = walking.district.all;
    expect(uncovered).toBeCloseTo(streetLength - coveredStreetLength, 3);
    expect(walking.district.headline.streetLength / 1000).toBeCloseTo(13.9, 1);
  });
});
