import { boundsMeet, boundsOf, padBounds } from '../../geometry/bounds';
import { distanceToArea } from '../../geometry/distance-to-area';
import { measureBorderDistance } from '../../geometry/locate-point';
import type { PlanePolygons } from '../../geometry/plane-polygons';
import type { Tile } from './data';

/** Metres within which a hole and a grid touch: six decimals are a decimetre. */
const touch = 0.3;

/** Ids of the grids that a hole lies between. */
export function findNeighbours(hole: PlanePolygons, tiles: readonly Tile[]): string[] {
  const box = padBounds(boundsOf(hole), touch);
  const corners = hole.flat(2);
  return tiles
    .filter(({ box: other }) => boundsMeet(box, other))
    .filter(
      ({ inPlane }) =>
        corners.some((corner) => distanceToArea(corner, inPlane) <= touch) ||
        inPlane.flat(2).some((corner) => measureBorderDistance(corner, hole) <= touch),
    )
    .map(({ id }) => id);
}
