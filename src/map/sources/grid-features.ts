import type { FeatureCollection } from 'geojson';
import { type Coverage, isComputed } from '../../analysis/coverage/data';
import type { LocalPlane } from '../../geometry/local-plane';
import type { District } from '../../model/district';
import { needClassOf } from '../symbology/need-classes';
import { collection, pointFeature, polygonFeature } from './geometry';
import { findLabelPoint } from './label-point';

/** What a grid's fill says: `none` before anything is computed, `failed`, `empty` (no area) or a class of need. */
export type GridFill = 'none' | 'failed' | 'empty' | '0' | '1' | '2' | '3' | '4';

/** The micro-grids with their fill. */
export function gridFeatures(district: District, coverage: Coverage | null): FeatureCollection {
  const fills = new Map(coverage?.grids.map((grid) => [grid.id, fillOf(grid)]));
  return collection(
    district.grids.map((grid) =>
      polygonFeature(grid.polygons, { id: grid.id, fill: fills.get(grid.id) ?? 'none' }),
    ),
  );
}

/** One point a grid, for its number plate. */
export function plateFeatures(district: District, plane: LocalPlane): FeatureCollection {
  return collection(
    district.grids.map((grid) =>
      pointFeature(findLabelPoint(grid.polygons, plane), { id: grid.id, plate: plateTextOf(grid.id) }),
    ),
  );
}

/** `JA-07` → `07`: the district's letters are the same on every plate. */
function plateTextOf(gridId: string): string {
  return gridId.slice(gridId.lastIndexOf('-') + 1);
}

function fillOf(grid: Coverage['grids'][number]): GridFill {
  if (!isComputed(grid)) return 'failed';
  return grid.coveredShare === null ? 'empty' : (String(needClassOf(grid.coveredShare)) as GridFill);
}
