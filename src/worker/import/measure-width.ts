import { boundsOf } from '../../geometry/bounds';
import { metresPerDegree } from '../../lib/metres-per-degree';
import type { MultiPolygonRings } from '../../model/district';
import type { CheckedFeature } from './check-features';
import { pointOn } from './shape-geometry';

/**
 * Kilometres: 125 km from the origin of the local plane its scale is off by a fiftieth (tan φ · Δφ at 45°), three
 * metres of a walk of 150 m. Benches of a whole département pass, those of a country do not.
 */
export const widestDistrict = 250;

/** Kilometres between the farthest corners of a box around everything. */
export function widthOf(
  features: readonly Pick<CheckedFeature, 'geometry'>[],
  boundary: MultiPolygonRings = [],
): number {
  let box = boundary.length > 0 ? boundsOf(boundary) : null;
  for (const { geometry } of features) {
    const position = geometry && pointOn(geometry);
    if (!position) continue;
    const [lng, lat] = position;
    box = box
      ? [Math.min(box[0], lng), Math.min(box[1], lat), Math.max(box[2], lng), Math.max(box[3], lat)]
      : [lng, lat, lng, lat];
  }
  if (!box) return 0;
  const degree = metresPerDegree([box[0], (box[1] + box[3]) / 2]);
  return Math.hypot((box[2] - box[0]) * degree.lng, (box[3] - box[1]) * degree.lat) / 1000;
}
