import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rimWidth } from '../../../src/analysis/outside-district/data';
import { findOutside } from '../../../src/analysis/outside-district/find-outside';
import { distanceToArea } from '../../../src/geometry/distance-to-area';
import { createLocalPlane } from '../../../src/geometry/local-plane';
import { toPlanePolygons } from '../../../src/geometry/plane-polygons';
import type { Position } from '../../../src/lib/units';
import { bundledDistrict } from '../../helpers/bundled-district';

const district = await bundledDistrict();
const plane = createLocalPlane(district.info.center);
const boundary = toPlanePolygons(district.info.boundary, plane);

describe('a place outside the district', () => {
  it('is some kilometres to the north-east in Hongkou, with the street that is nearest', () => {
    const found = findOutside(district, [121.49, 31.28]);
    expect(found?.distance).toBeGreaterThan(6000);
    expect(found?.distance).toBeLessThan(8000);
    expect(found?.bearing).toBeGreaterThan(22.5);
    expect(found?.bearing).toBeLessThan(67.5);
    expect(found?.nearest?.street?.zh).toMatch(/路$/);
  });

  it('is told with what stands near that street, where something does', () => {
    const found = findOutside(district, [121.4, 31.22]);
    expect(found?.bearing).toBeCloseTo(264, -0.5);
    expect(found?.nearest?.street?.zh).toBe('愚园路');
    expect(found?.nearest?.near?.zh).toContain('镇宁路');
  });

  it('is far away on another continent, as a globe has it', () => {
    // Great-circle distance of the two cities, about 9,200 km.
    const found = findOutside(district, [-0.1278, 51.5074]);
    expect((found?.distance ?? 0) / 1000).toBeCloseTo(9200, -2.3);
    expect(found?.nearest).not.toBeNull();
  });

  it('is told by its way to the boundary, and led to a street of the district', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -4000, max: 4000, noNaN: true }),
        fc.double({ min: -4000, max: 4000, noNaN: true }),
        (x, y) => {
          const found = findOutside(district, plane.toPosition([x, y]));
          const distance = distanceToArea([x, y], boundary);
          if (distance === 0) {
            expect(found).toBeNull();
            return;
          }
          // A sphere in place of the ellipsoid is off by half a hundredth at the most.
          expect(Math.abs((found?.distance ?? 0) - distance)).toBeLessThanOrEqual(0.006 * distance + 0.01);
          const at = found?.nearest?.at;
          expect(at && distanceToArea(plane.toPlane(at), boundary)).toBeLessThanOrEqual(rimWidth);
          const [nx, ny] = plane.toPlane(at as Position);
          expect(Math.hypot(nx - x, ny - y)).toBeGreaterThanOrEqual(distance - rimWidth);
        },
      ),
      { seed: 5, numRuns: 200 },
    );
  });

  it('is not told of a place inside, nor of one that is no place', () => {
    expect(findOutside(district, district.info.center)).toBeNull();
    expect(findOutside(district, [Number.NaN, 31])).toBeNull();
  });

  it('is told without a street where the district has none', () => {
    expect(findOutside({ ...district, streets: [] }, [121.49, 31.28])?.nearest).toBeNull();
  });
});
