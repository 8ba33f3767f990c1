import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { createLocalPlane } from '../../src/geometry/local-plane';
import { signedRingArea } from '../../src/geometry/ring-area';
import { metres, type Position } from '../../src/lib/units';
import { personFeatures } from '../../src/map/sources/person-features';
import { at, center } from '../helpers/make-district';

const plane = createLocalPlane(center);

const partsOf = (position: Parameters<typeof personFeatures>[0]) =>
  personFeatures(position, plane).features.map(({ properties }) => properties?.part);

/** The ring of the cone in metres from the person. */
function coneOf(heading: number, accuracy: number) {
  const { features } = personFeatures({ at: at(0, 0), accuracy: metres(accuracy), heading }, plane);
  const cone = features.find(({ properties }) => properties?.part === 'heading')?.geometry as Polygon;
  return (cone.coordinates[0] as unknown as Position[]).map(plane.toPlane);
}

describe('the person on the map', () => {
  it('is a dot, with the circle of the fix and a cone where the device knows them', () => {
    expect(partsOf(null)).toEqual([]);
    expect(partsOf({ at: at(0, 0), accuracy: null })).toEqual(['dot']);
    expect(partsOf({ at: at(0, 0), accuracy: metres(20) })).toEqual(['accuracy', 'dot']);
    expect(partsOf({ at: at(0, 0), accuracy: metres(20), heading: null })).toEqual(['accuracy', 'dot']);
    expect(partsOf({ at: at(0, 0), accuracy: metres(20), heading: 0 })).toEqual([
      'accuracy',
      'heading',
      'dot',
    ]);
  });

  it.each([
    [0, 0, 1],
    [90, 1, 0],
    [180, 0, -1],
    [270, -1, 0],
  ])('looks where it is going: %s degrees', (heading, east, north) => {
    const ring = coneOf(heading, 20);
    const [tipX, tipY] = ring[3] as Position;
    expect(tipX).toBeCloseTo(20 * east, 3);
    expect(tipY).toBeCloseTo(20 * north, 3);
    expect(ring[0]).toEqual(ring.at(-1));
    expect(signedRingArea(ring)).toBeGreaterThan(0);
  });

  it('still shows a cone where the fix is exact to the metre', () => {
    expect(Math.hypot(...(coneOf(0, 1)[3] as Position))).toBeGreaterThan(10);
  });
});
