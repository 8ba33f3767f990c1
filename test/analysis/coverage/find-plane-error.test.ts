import { describe, expect, it } from 'vitest';
import { findPlaneError } from '../../../src/analysis/coverage/find-plane-error';
import type { Position } from '../../../src/lib/units';

const band = (center: Position, south: number, north: number) => ({
  center,
  boundary: [
    [
      [
        [0, south],
        [1, south],
        [1, north],
        [0, south],
      ] as Position[],
    ],
  ],
});

describe('the error of the local plane', () => {
  it('is a tenth of a per cent at 31° ten kilometres from the centre, more in the north', () => {
    const error = findPlaneError(band([0.5, 31], 30.91, 31.09));
    expect(error).toBeGreaterThan(0.0009);
    expect(error).toBeLessThan(0.001);
    expect(findPlaneError(band([0.5, 60], 59.91, 60.09))).toBeGreaterThan(2 * error);
  });

  it('is that of the farther edge, and nothing where there is no edge', () => {
    expect(findPlaneError(band([0.5, 45], 44, 45))).toBeCloseTo(0.0173, 3);
    expect(findPlaneError({ center: [0, 45], boundary: [] })).toBe(0);
  });
});
