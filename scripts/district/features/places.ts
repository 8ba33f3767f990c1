import type { OutputFeature, OutputGeometry } from '../../../src/io/write-geojson';
import { byId } from '../../../src/lib/by-id';
import type { Position } from '../../../src/lib/units';
import type { Ground } from '../create-ground';
import { count, type LeftOut, type RoleFeature } from './data';

/** Places in the district and within the margin around it, told apart by `inside`. */
export function buildPlaces(
  places: readonly RoleFeature[],
  ground: Ground,
  leftOut: LeftOut,
): OutputFeature[] {
  return places
    .flatMap(({ id, geometry, properties }): OutputFeature[] => {
      if (geometry.kind === 'line') return [];
      const positions: readonly Position[] =
        geometry.kind === 'point' ? [geometry.position] : geometry.polygons.flat(2);
      if (!positions.some(ground.isNear)) {
        count(leftOut, 'places beyond the margin around the district');
        return [];
      }
      return [
        {
          id,
          geometry: geometry as OutputGeometry,
          properties: { ...properties, inside: positions.some(ground.isInside) ? 'yes' : 'no' },
        },
      ];
    })
    .sort(byId);
}
