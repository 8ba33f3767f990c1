import { cutUnion } from './cut-union';
import { measureArea, type PlanePolygons } from './plane-polygons';

/** Area that at least one of the areas covers, in the square of the coordinates' unit. */
export function unionArea(areas: readonly PlanePolygons[]): number {
  let total = 0;
  for (const slab of cutUnion(areas)) total += measureArea(slab);
  return total;
}
