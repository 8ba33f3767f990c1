import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanePoint } from '../../src/geometry/local-plane';
import { createMovingPoints } from '../../src/geometry/moving-points';

const inPairs = (coordinates: Float64Array): string[] =>
  Array.from({ length: coordinates.length / 2 }, (_, i) =>
    coordinates.subarray(2 * i, 2 * i + 2).join(' '),
  ).sort();

const coordinate = fc.integer({ min: -90, max: 90 });
const step = fc.record({ x: coordinate, y: coordinate, gone: fc.nat({ max: 200 }) });

describe('points that come and go', () => {
  it('are those that a list of them holds in the box, repeated ones as often', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), coordinate, coordinate, (steps, west, south) => {
        const points = createMovingPoints(25);
        const list: PlanePoint[] = [];
        for (const { x, y, gone } of steps) {
          const point: PlanePoint = [x, y];
          points.add(point);
          list.push(point);
          const [leaving] = list.splice(gone, 1);
          if (leaving) points.remove(leaving);
        }
        const isIn = ([x, y]: PlanePoint) => x >= west && x <= west + 60 && y >= south && y <= south + 40;
        const expected = list.filter(isIn).map((point) => point.join(' '));
        expect(inPairs(points.inBounds([west, south, west + 60, south + 40]))).toEqual(expected.sort());
      }),
      { seed: 20261125 },
    );
  });

  it('are found however many there are, and what is no place is none of them', () => {
    const points = createMovingPoints(25);
    const nowhere: PlanePoint = [Number.NaN, 0];
    points.add(nowhere);
    for (let i = 0; i < 5000; i++) points.add([i / 100, 1]);
    expect(points.inBounds([-1, 0, 100, 2])).toHaveLength(10_000);
    points.remove(nowhere);
    expect(points.inBounds([-1, 0, 100, 2])).toHaveLength(10_000);
  });
});
