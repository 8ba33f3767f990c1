import fc from 'fast-check';
import { expect, it } from 'vitest';
import { metres } from '../../src/lib/units';
import { niceLength } from '../../src/map/nice-length';

it('is a 1, 2 or 5 with noughts, fits, and fills at least two fifths of the room', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.5, max: 50_000, noNaN: true }), (limit) => {
      const length = niceLength(metres(limit));
      expect(length).toBeLessThanOrEqual(limit);
      expect(length).toBeGreaterThanOrEqual(limit * 0.4 - 1e-9);
      expect(length.toExponential()).toMatch(/^[125](\.0*)?e/);
    }),
    { seed: 7 },
  );
});

it.each([
  [100, 100],
  [99, 50],
  [210, 200],
  [9, 5],
])('shows for %d m of room a bar of %d m', (limit, length) => {
  expect(niceLength(metres(limit))).toBe(length);
});
