import { describe, expect, it } from 'vitest';
import { createLocalPlane } from '../../../src/geometry/local-plane';
import { nudgePosition } from '../../../src/model/scenario/nudge-position';

describe('a nudge', () => {
  it.each([
    [1, 0],
    [0, -10],
    [250, 400],
  ])('of %d m east and %d m north is that in the local plane', (east, north) => {
    const start = [121.4449, 31.2242] as const;
    const [x, y] = createLocalPlane(start).toPlane(nudgePosition(start, east, north));
    expect(x).toBeCloseTo(east, 2);
    expect(y).toBeCloseTo(north, 2);
  });
});
