import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RestLeg } from '../../../../src/analysis/rest-route/data';
import { findLongestLeg, listMarks, listPoints } from '../../../../src/lenses/find/walk/walk-points';
import { metres } from '../../../../src/lib/units';

/** Legs by way of the given seats; null = the start or the end. */
const legsThrough = (points: readonly (string | null)[]): RestLeg[] =>
  points.slice(1).map((toSeat, i) => ({
    fromSeat: points[i] ?? null,
    toSeat,
    length: metres(10 + i),
    tooLong: false,
    line: [],
  }));

describe('the points of a walk', () => {
  it('are the start, the seats with their numbers, and the end', () => {
    expect(listPoints(legsThrough([null, 's1', 's2', null]))).toEqual([
      { kind: 'start' },
      { kind: 'stop', seatId: 's1', number: 1 },
      { kind: 'stop', seatId: 's2', number: 2 },
      { kind: 'end' },
    ]);
  });

  it('are one more than the legs, and none where there is no walk', () => {
    const seat = fc.constantFrom('a', 'b', 'c');
    fc.assert(
      fc.property(fc.array(seat, { maxLength: 30 }), (between) => {
        const points = listPoints(legsThrough([null, ...between, null]));
        expect(points).toHaveLength(between.length + 2);
        const numbers = points.flatMap((point) => (point.kind === 'stop' ? [point.number] : []));
        expect(numbers).toEqual(numbers.map((_, i) => i + 1));
      }),
      { seed: 4, numRuns: 100 },
    );
    expect(listPoints([])).toEqual([]);
  });
});

describe('the marks of a walk', () => {
  it('have the places of a ready walk between its points, each with how far it is to the next', () => {
    const [first, second] = legsThrough([null, 's1', null]) as [RestLeg, RestLeg];
    const via = [
      { place: 1, along: metres(4) },
      { place: 2, along: metres(7) },
    ];
    expect(listMarks([first, { ...second, via }])).toEqual([
      { point: { kind: 'start' }, leg: 0, ahead: 10 },
      { point: { kind: 'stop', seatId: 's1', number: 1 }, leg: 1, ahead: 4 },
      { point: { kind: 'place', place: 1 }, leg: 1, ahead: 3 },
      { point: { kind: 'place', place: 2 }, leg: 1, ahead: 4 },
      { point: { kind: 'end' }, leg: 2, ahead: 0 },
    ]);
  });

  it('are the points where a walk leads through no place', () => {
    const legs = legsThrough([null, 's1', 's2', null]);
    expect(listMarks(legs).map(({ point }) => point)).toEqual(listPoints(legs));
    expect(listMarks([])).toEqual([]);
  });
});

describe('the longest leg', () => {
  it('is the first of the longest, and none where there is none', () => {
    expect(findLongestLeg([4, 9, 2, 9].map((length) => ({ length: metres(length) })))).toBe(1);
    expect(findLongestLeg([{ length: metres(0) }])).toBe(0);
    expect(findLongestLeg([])).toBe(-1);
  });
});
