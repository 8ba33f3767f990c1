import { featureCollection, intersect, multiPolygon } from '@turf/turf';
import type { Position } from '../lib/units';
import type { PlanePolygons } from './plane-polygons';

/**
 * What two sets of polygons have in common, as polygons that do not cross themselves: outlines that do are
 * taken apart by the even-odd rule. Null where the clipper fails or nothing is left. Planar, in any coordinates.
 */
export function clipPolygons(polygons: PlanePolygons, clip: PlanePolygons): PlanePolygons | null {
  try {
    const common = intersect(featureCollection([toFeature(polygons), toFeature(clip)]));
    if (!common) return null;
    const { geometry } = common;
    return (geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.coordinates) as unknown as PlanePolygons;
  } catch {
    // The clipper of Turf gives up on some degenerate outlines.
    return null;
  }
}

const toFeature = (polygons: PlanePolygons) =>
  multiPolygon(polygons.map((rings) => rings.map((ring) => ring.map(([x, y]: Position) => [x, y]))));
