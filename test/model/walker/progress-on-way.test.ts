import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metres, type Position } from '../../../src/lib/units';
import { type FollowedWay, lengthOf, progressOnWay } from '../../../src/model/walker/progress-on-way';
import { at } from '../../helpers/make-district';

/** Ten metres to the street, eighty to the east, sixty to the north, five to the seat. */
const way: FollowedWay = {
  points: [at(0, -10), at(0, 0), at(80, 0), at(80, 60), at(85, 60)],
  starts: [10, 90],
};
const place = (position: Position, accuracy: number | null = null, before = 0) =>
  progressOnWay(way, position, accuracy === null ? null : metres(accuracy), before);

describe('how far somebody is on a way', () => {
  it('is the nearest place of it, with what is left and the step that is walked', () => {
    const begin = place(at(0, -10));
    expect(begin.remaining).toBeCloseTo(155, 1);
    expect(begin).toMatchObject({ step: 0, isTurnNear: false, isThere: false, isLost: false });
    const underWay = place(at(40, 6));
    expect(underWay.along).toBeCloseTo(50, 1);
    expect(underWay).toMatchObject({ step: 0, isTurnNear: false });
    expect(place(at(72, 0)).isTurnNear).toBe(true);
    expect(place(at(80, 30), null, 90)).toMatchObject({ step: 1, isTurnNear: false });
  });

  it('is the end within 15 m of the seat, or within what the fix is unsure by', () => {
    expect(place(at(85, 46)).isThere).toBe(true);
    expect(place(at(85, 44)).isThere).toBe(false);
    expect(place(at(85, 44), 20).isThere).toBe(true);
    // A fix that may be anywhere in the district is not a seat that is reached.
    expect(place(at(0, 0), 500).isThere).toBe(false);
  });

  it('is none any more farther from it than 30 m and than the fix is unsure', () => {
    expect(place(at(40, -29)).isLost).toBe(false);
    expect(place(at(40, -31)).isLost).toBe(true);
    expect(place(at(40, -31), 5).isLost).toBe(false);
    expect(place(at(40, -36), 5).isLost).toBe(true);
  });

  it('goes on where a way passes the same place twice', () => {
    const loop: FollowedWay = {
      points: [at(0, 0), at(100, 0), at(100, 2), at(0, 2)],
      starts: [0],
    };
    expect(progressOnWay(loop, at(50, 1), null, 45).along).toBeCloseTo(50, 0);
    expect(progressOnWay(loop, at(50, 1), null, 140).along).toBeCloseTo(152, 0);
  });

  it('is what has been walked, for whoever keeps to any way', () => {
    const coordinate = fc.integer({ min: -300, max: 300 });
    const points = fc.array(
      fc.tuple(coordinate, coordinate).map(([x, y]) => at(x, y)),
      { minLength: 2, maxLength: 8 },
    );
    fc.assert(
      fc.property(points, fc.double({ min: 0, max: 1, noNaN: true }), (line, share) => {
        const total = lengthOf(line);
        let left = share * total;
        const from = line.findIndex((to, i) => {
          const length = i === 0 ? 0 : lengthOf([line[i - 1]!, to]);
          if (left <= length && length > 0) return true;
          left -= length;
          return false;
        });
        if (from < 1) return;
        const [a, b] = [line[from - 1]!, line[from]!];
        const part = left / lengthOf([a, b]);
        const here: Position = [a[0] + part * (b[0] - a[0]), a[1] + part * (b[1] - a[1])];
        const found = progressOnWay({ points: line, starts: [0] }, here, null, share * total);
        expect(found.isLost).toBe(false);
        expect(Math.abs(found.along - share * total)).toBeLessThan(0.5);
        expect(Math.abs(found.along + found.remaining - total)).toBeLessThan(1e-6);
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});
