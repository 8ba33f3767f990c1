import type { LocalPlane } from '../../geometry/local-plane';
import type { Position } from '../../lib/units';
import type { MultiPolygonRings } from '../../model/district';
import { hatchLines } from './hatch-lines';

/** Room that a crown keeps to the edge, metres. */
const edgeRoom = 3;

/** Staggered points inside polygons, `spacing` metres apart along their rows, with two sizes of crown. */
export function treePoints(
  polygons: MultiPolygonRings,
  plane: LocalPlane,
  spacing: number,
): { readonly at: Position; readonly large: boolean }[] {
  const rowGap = spacing / 2;
  return hatchLines(polygons, plane, rowGap, 0).flatMap(([start, end]) => {
    const [west, y] = plane.toPlane(start);
    const [east] = plane.toPlane(end);
    const row = Math.round(y / rowGap);
    const shift = row % 2 === 0 ? 0 : spacing / 2;
    const trees: { readonly at: Position; readonly large: boolean }[] = [];
    for (let i = Math.ceil((west + edgeRoom - shift) / spacing); i * spacing + shift <= east - edgeRoom; i++)
      trees.push({ at: plane.toPosition([i * spacing + shift, y]), large: row % 2 === 0 });
    return trees;
  });
}
