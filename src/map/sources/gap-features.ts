import type { FeatureCollection } from 'geojson';
import { type Coverage, isComputed } from '../../analysis/coverage/data';
import type { LocalPlane } from '../../geometry/local-plane';
import type { District } from '../../model/district';
import { hatch } from '../symbology/measures';
import { collection, linesFeature, polygonFeature } from './geometry';
import { hatchLines } from './hatch-lines';

/** What lies farther than the walk from every usable seat, one feature a grid that has such ground. */
export function gapFeatures(coverage: Coverage | null): FeatureCollection {
  return collection(gapsOf(coverage).map(({ id, gaps }) => polygonFeature(gaps, { id })));
}

/** The hatch over the gaps, and over whole grids that could not be computed. */
export function hatchFeatures(
  district: District,
  coverage: Coverage | null,
  plane: LocalPlane,
  metresPerPixel: number,
): FeatureCollection {
  const failed = new Set(coverage?.grids.filter((grid) => !isComputed(grid)).map(({ id }) => id));
  const spacing = hatch.spacing * metresPerPixel;
  return collection([
    ...gapsOf(coverage).map(({ id, gaps }) =>
      linesFeature(hatchLines(gaps, plane, spacing, 45), { id, over: 'gap' }),
    ),
    ...district.grids
      .filter(({ id }) => failed.has(id))
      .map(({ id, polygons }) =>
        linesFeature(hatchLines(polygons, plane, spacing, -45), { id, over: 'failed' }),
      ),
  ]);
}

const gapsOf = (coverage: Coverage | null) =>
  coverage?.grids.filter(isComputed).filter(({ gaps }) => gaps.length > 0) ?? [];
