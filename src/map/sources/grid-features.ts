import type { FeatureCollection } from 'geojson';
import { needClassOf } from '../../analysis/axes/presets';
import { isComputed } from '../../analysis/coverage/data';
import type { Evaluation, GridEvaluation } from '../../analysis/evaluation/data';
import type { LocalPlane } from '../../geometry/local-plane';
import type { District } from '../../model/district';
import { collection, pointFeature, polygonFeature } from './geometry';
import { labelPointOf } from './label-point';

/** What a grid's fill says: `none` before anything is computed, `failed`, `empty` (no area) or a class of need. */
export type GridFill = 'none' | 'failed' | 'empty' | '0' | '1' | '2' | '3' | '4';

/** The fill of each grid in the district's order; as one text, so that equal fills are seen to be equal. */
export function gridFills(district: District, evaluation: Evaluation | null): string {
  const fills = new Map(evaluation?.grids.map((grid) => [grid.id, fillOf(grid)]));
  return district.grids.map(({ id }) => fills.get(id) ?? 'none').join(' ');
}

/** The micro-grids with their fill, from `gridFills`. */
export function gridFeatures(district: District, fills: string): FeatureCollection {
  const list = fills.split(' ');
  return collection(
    district.grids.map((grid, i) => polygonFeature(grid.polygons, { id: grid.id, fill: list[i] ?? 'none' })),
  );
}

/**
 * What stands on each plate in the district's order: the number and, where a what-if changes the grid, its
 * signed points. As lines of one text, so that equal plates are seen to be equal.
 */
export function plateTexts(district: District, changed: ReadonlyMap<string, number> | undefined): string {
  return district.grids
    .map(({ id }) => {
      const points = Math.round(changed?.get(id) ?? 0);
      return points === 0
        ? plateTextOf(id)
        : `${plateTextOf(id)}  ${points > 0 ? '+' : '−'}${Math.abs(points)}`;
    })
    .join('\n');
}

/** One point a grid, for its number plate, from `plateTexts`. */
export function plateFeatures(district: District, plane: LocalPlane, texts: string): FeatureCollection {
  const list = texts.split('\n');
  return collection(
    district.grids.map((grid, i) => {
      const plate = list[i] ?? '';
      const changed = plate !== plateTextOf(grid.id);
      return pointFeature(labelPointOf(grid.polygons, plane), {
        id: grid.id,
        number: plateTextOf(grid.id),
        plate,
        changed,
      });
    }),
  );
}

/** Ids of the grids that a what-if changes by at least a whole point. */
export function changedGrids(changed: ReadonlyMap<string, number> | undefined): ReadonlySet<string> {
  return new Set([...(changed ?? [])].filter(([, points]) => Math.round(points) !== 0).map(([id]) => id));
}

/** `JA-07` → `07`: the district's letters are the same on every plate. */
export function plateTextOf(gridId: string): string {
  return gridId.slice(gridId.lastIndexOf('-') + 1);
}

function fillOf({ coverage, axes }: GridEvaluation): GridFill {
  if (!isComputed(coverage)) return 'failed';
  return coverage.coveredShare === null ? 'empty' : (String(needClassOf(axes.need.value)) as GridFill);
}
