import type { FeatureCollection } from 'geojson';
import { type Coverage, isComputed } from '../../analysis/coverage/data';
import { collection, polygonFeature } from './geometry';

/** What lies farther than the walk from every usable seat, one feature a grid that has such ground. */
export function gapFeatures(coverage: Coverage | null): FeatureCollection {
  return collection(
    (coverage?.grids ?? []).flatMap((grid) =>
      isComputed(grid) && grid.gaps.length > 0 ? [polygonFeature(grid.gaps, { id: grid.id })] : [],
    ),
  );
}
