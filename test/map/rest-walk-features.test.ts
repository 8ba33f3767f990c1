import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLocalPlane, type PlanePoint } from '../../src/geometry/local-plane';
import type { RestWalkOnMap } from '../../src/map/scene';
import { placeBoard } from '../../src/map/sources/place-board';
import { restWalkFeatures } from '../../src/map/sources/rest-walk-features';
import { iconDrawing } from '../../src/map/symbology/icons';
import { restSign } from '../../src/map/symbology/measures';
import { center } from '../helpers/make-district';

const plane = createLocalPlane(center);
const at = (...point: PlanePoint) => plane.toPosition(point);

const drawn: Omit<RestWalkOnMap, 'board'> = {
  legs: [
    { line: [at(0, 0), at(60, 0)], longest: false, tooLong: false },
    { line: [at(60, 0), at(160, 0)], longest: true, tooLong: true },
    { line: [at(160, 0), at(160, 40)], longest: false, tooLong: false },
  ],
  stops: [
    { id: 's1', at: at(60, 0), number: 1 },
    { id: 's2', at: at(160, 0), number: 2 },
  ],
  start: at(0, 0),
  end: at(160, 40),
  longestText: '最长 100 m',
};

const walk: RestWalkOnMap = { ...drawn, board: placeBoard(drawn) };

const draw = (shown: RestWalkOnMap | null) => {
  const { features } = restWalkFeatures(shown, 'light');
  const part = (name: string) => features.filter(({ properties }) => properties?.part === name);
  return { features, part };
};

describe('a walk with rests on the map', () => {
  it('is nothing where there is none', () => {
    expect(draw(null).features).toEqual([]);
  });

  it('has its legs, its rests by number, its start and its end', () => {
    const { part } = draw(walk);
    expect(part('leg').map(({ properties }) => [properties?.longest, properties?.tooLong])).toEqual([
      [false, false],
      [true, true],
      [false, false],
    ]);
    expect(part('rest').map(({ properties }) => [properties?.id, properties?.icon])).toEqual([
      ['s1', 'rest|light|1'],
      ['s2', 'rest|light|2'],
    ]);
    expect(part('start')).toHaveLength(1);
    expect(part('end')).toHaveLength(1);
    for (const { properties } of part('rest')) expect(iconDrawing(properties?.icon)).not.toBeNull();
  });

  it('has no pin on a round, and one sign with both numbers where one rests twice', () => {
    const stops = [...walk.stops, { id: 's1', at: at(60, 0), number: 3 }];
    const { part } = draw({ ...walk, stops, end: null });
    expect(part('end')).toEqual([]);
    expect(part('rest').map(({ properties }) => properties?.icon)).toEqual([
      'rest|light|1·3',
      'rest|light|2',
    ]);
  });

  it('has its words halfway along the longest leg, and none where there are none', () => {
    const [board] = draw(walk).part('board');
    const [lng, lat] = at(110, 0);
    expect(board?.properties?.text).toBe('最长 100 m');
    expect(board?.geometry).toMatchObject({
      coordinates: [expect.closeTo(lng, 9), expect.closeTo(lat, 9)],
    });
    expect(placeBoard({ ...drawn, legs: [] })).toBeNull();
    expect(draw({ ...walk, board: null }).part('board')).toEqual([]);
  });

  it('has its words where they hide none of the walk, if there is such a side', () => {
    const steps = fc.array(fc.tuple(fc.integer({ min: -25, max: 25 }), fc.integer({ min: -25, max: 25 })), {
      minLength: 2,
      maxLength: 6,
    });
    fc.assert(
      fc.property(steps, (turns) => {
        const points: PlanePoint[] = [[0, 0]];
        for (const [east, north] of turns) {
          const [x, y] = points.at(-1)!;
          points.push([x + east, y + north]);
        }
        const legs = points.slice(1).map((to, i) => ({
          line: [at(...points[i]!), at(...to)],
          longest: i === 0,
          tooLong: false,
        }));
        const board = placeBoard({ legs, stops: [], start: at(9000, 0) })!;
        const middle: PlanePoint = [points[1]![0] / 2, points[1]![1] / 2];
        // At half a metre a pixel all of it is seen: in pixels everything is twice as far.
        const pixels = points.map(([x, y]): PlanePoint => [2 * x, 2 * y]);
        const isFree = (side: string, margin: number) =>
          !hides(side, [2 * middle[0], 2 * middle[1]], pixels, margin);
        if (['bottom', 'top', 'right', 'left'].some((side) => isFree(side, restSign.diameter)))
          expect(isFree(board.side, 0)).toBe(true);
      }),
      { seed: 95, numRuns: 200 },
    );
  });
});

/** Whether a board on a side would lie on a corner or a middle between corners of a line. */
function hides(side: string, [x, y]: PlanePoint, points: readonly PlanePoint[], margin: number): boolean {
  const { board, leader } = restSign;
  const east = { right: 1, left: -1 }[side] ?? 0;
  const north = { top: 1, bottom: -1 }[side] ?? 0;
  const centre = [x + east * (leader + board.width / 2), y + north * (leader + board.height / 2)];
  const dense = points.slice(1).flatMap((to, i) => {
    const from = points[i]!;
    const shares = Array.from({ length: 401 }, (_, k) => k / 400);
    return shares.map(
      (share): PlanePoint => [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])],
    );
  });
  return dense.some(
    (point) =>
      Math.abs(point[0] - centre[0]!) < (board.width + margin) / 2 &&
      Math.abs(point[1] - centre[1]!) < (board.height + margin) / 2,
  );
}
