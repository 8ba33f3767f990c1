import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../../src/lib/units';
import { thinOutlines } from '../../../src/worker/import/thin-outlines';

const ring = (corners: number): Position[] => {
  const open = Array.from({ length: corners }, (_, i): Position => {
    const angle = (2 * Math.PI * i) / corners;
    return [121 + Math.cos(angle), 31 + Math.sin(angle)];
  });
  return [...open, ...open.slice(0, 1)];
};
const countCorners = (outlines: ReturnType<typeof thinOutlines>) =>
  outlines.flat(2).reduce((sum, { length }) => sum + length, 0);

describe('outlines for a preview', () => {
  it('stay as they are where they can be drawn', () => {
    const small = [[[ring(4)]], [[ring(100), ring(5)], [ring(6)]]];
    expect(thinOutlines(small)).toEqual(small);
  });

  it('are bounded however many corners they have, stay closed, and lie where they lay', () => {
    const sizes = fc.array(fc.integer({ min: 3, max: 30_000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(sizes, (corners) => {
        const outlines = [corners.map((count) => [ring(count)]), [[ring(1_000)]]];
        const thinned = thinOutlines(outlines);
        expect(countCorners(thinned)).toBeLessThan(110_000);
        for (const [i, polygons] of thinned[0]?.entries() ?? []) {
          const [outer = []] = polygons;
          expect(outer.at(-1)).toEqual(outer[0]);
          expect(outer.length).toBeGreaterThanOrEqual(Math.min(4, (corners[i] ?? 0) + 1));
          expect(Math.max(...outer.map(([lng]) => lng))).toBeGreaterThan(121.4);
        }
      }),
      { seed: 8, numRuns: 25 },
    );
    const crowd = [Array.from({ length: 60_000 }, () => [ring(3)])];
    expect(countCorners(thinOutlines(crowd))).toBeLessThan(110_000);
  });
});
