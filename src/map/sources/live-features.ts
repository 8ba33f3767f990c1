import type { FeatureCollection } from 'geojson';
import type { Evaluation } from '../../analysis/evaluation/data';
import type { LocalPlane } from '../../geometry/local-plane';
import type { District } from '../../model/district';
import type { MapScene } from '../scene';
import { gapFeatures, hatchFeatures } from './gap-features';
import { collection } from './geometry';
import { stretchFeatures } from './stretch-features';
import type { TouchedParts } from './touched-parts';
import { heldFeatures, reachedFeatures } from './what-if-features';

const nothing = collection([]);

/** What changes with every frame while a seat is dragged: small enough to be sent to the map's worker each time. */
export function liveFeatures(
  district: District,
  evaluation: Evaluation | null,
  touched: TouchedParts,
  whatIf: MapScene['whatIf'],
  theme: MapScene['theme'],
  plane: LocalPlane,
  metresPerPixel: number,
): FeatureCollection {
  if (!whatIf) return nothing;
  const isTouched = (id: string) => touched.grids.has(id);
  return collection([
    ...(touched.grids.size === 0
      ? []
      : [
          ...gapFeatures(evaluation, isTouched),
          ...hatchFeatures(district, evaluation, plane, metresPerPixel, isTouched),
        ]),
    ...stretchFeatures(touched.streets.size === 0 ? [] : (evaluation?.stretches ?? []), (id) =>
      touched.streets.has(id),
    ),
    ...reachedFeatures(whatIf.reached),
    ...heldFeatures(whatIf.dragging, district.seats, evaluation?.request.walk ?? null, theme, plane),
  ]);
}
