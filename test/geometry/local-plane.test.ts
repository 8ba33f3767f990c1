import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLocalPlane } from '../../src/geometry/local-plane';

describe('createLocalPlane', () => {
  it('has the metres a degree that the WGS-84 tables give at 30 and 45 degrees', () => {
    // Tabulated lengths of a degree: 96.486 / 110.852 km at 30°, 78.847 / 111.132 km at 45°.
    const at30 = createLocalPlane([121, 30]);
    expect(at30.kx / 1000).toBeCloseTo(96.486, 2);
    expect(at30.ky / 1000).toBeCloseTo(110.852, 2);
    const at45 = createLocalPlane([0, 45]);
    expect(at45.kx / 1000).toBeCloseTo(78.847, 2);
    expect(at45.ky / 1000).toBeCloseTo(111.132, 2);
  });

  it('maps its origin to zero', () => {
    expect(createLocalPlane([121.44, 31.22]).toPlane([121.44, 31.22])).toEqual([0, 0]);
  });

  it('comes back to where it started', () => {
    const plane = createLocalPlane([121.44, 31.22]);
    const near = fc.double({ min: -0.02, max: 0.02, noNaN: true });
    fc.assert(
      fc.property(near, near, (east, north) => {
        const [lng, lat] = plane.toPosition(plane.toPlane([121.44 + east, 31.22 + north]));
        expect(lng).toBeCloseTo(121.44 + east, 10);
        expect(lat).toBeCloseTo(31.22 + north, 10);
      }),
      { seed: 2026, numRuns: 200 },
    );
  });
});
