import { boundsOf, padBounds } from '../../geometry/bounds';
import { createBoxIndex } from '../../geometry/box-index';
import { distanceToArea } from '../../geometry/distance-to-area';
import type { LocalPlane, PlanePoint } from '../../geometry/local-plane';
import { toPlanePolygons } from '../../geometry/plane-polygons';
import { byId } from '../../lib/by-id';
import type { MicroGrid } from '../../model/district';

/**
 * A point this near to a border, in metres, stands on it: a hundredth of what the six decimals of a pack
 * can say (0.1 m), and a million times the rounding of the plane.
 */
const borderTolerance = 0.001;

/**
 * Which micro-grid a point of the plane lies in: the id, or null outside all of them. On a border the grid
 * with the lower id has it, so that every seat is counted in one grid only.
 */
export function createGridFinder(
  grids: readonly MicroGrid[],
  plane: LocalPlane,
): (point: PlanePoint) => string | null {
  const areas = [...grids]
    .sort(byId)
    .map(({ id, polygons }) => {
      const outline = toPlanePolygons(polygons, plane);
      return { id, outline, box: padBounds(boundsOf(outline), borderTolerance) };
    })
    // An outline with a coordinate that is no number holds nothing, and its box would spoil the index.
    .filter(({ box }) => !box.some(Number.isNaN));
  const index = createBoxIndex(areas.map(({ box }) => box));
  return (point) => {
    const [x, y] = point;
    const home = index
      .meeting([x, y, x, y])
      .map((i) => areas[i])
      .find((area) => area && distanceToArea(point, area.outline) <= borderTolerance);
    return home?.id ?? null;
  };
}
