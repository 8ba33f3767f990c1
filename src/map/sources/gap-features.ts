import type { Feature, FeatureCollection } from 'geojson';
import { isComputed } from '../../analysis/coverage/data';
import type { Evaluation, GridEvaluation } from '../../analysis/evaluation/data';
import type { LocalPlane } from '../../geometry/local-plane';
import type { District, MultiPolygonRings } from '../../model/district';
import { hatch } from '../symbology/measures';
import { collection, linesFeature, polygonFeature } from './geometry';
import { hatchLines } from './hatch-lines';

/** Which grids to draw. */
export type GridChoice = (id: string) => boolean;

/** What lies farther than the walk from every usable seat, one feature a grid that has such ground. */
export function gapFeatures(evaluation: Evaluation | null, isWanted: GridChoice): Feature[] {
  return (evaluation?.grids ?? []).flatMap(({ id, coverage }) =>
    isWanted(id) && isComputed(coverage) && coverage.gaps.length > 0
      ? [polygonFeature(coverage.gaps, { id, part: 'edge' })]
      : [],
  );
}

/** The hatch over the gaps, and over whole grids that could not be computed. */
export function hatchFeatures(
  district: District,
  evaluation: Evaluation | null,
  plane: LocalPlane,
  metresPerPixel: number,
  isWanted: GridChoice,
): Feature[] {
  const areas = areasOf(district);
  return (evaluation?.grids ?? []).flatMap((grid) =>
    isWanted(grid.id) ? hatchOf(grid, areas, plane, metresPerPixel) : [],
  );
}

/** What the hatch of a district depends on. */
export interface HatchedGround {
  readonly district: District;
  readonly evaluation: Evaluation | null;
  readonly plane: LocalPlane;
  readonly metresPerPixel: number;
}

type Areas = ReadonlyMap<string, MultiPolygonRings>;

/** The grids' own areas by id. */
export const areasOf = ({ grids }: District): Areas =>
  new Map(grids.map(({ id, polygons }) => [id, polygons]));

interface Hatched {
  readonly plane: LocalPlane;
  readonly spacing: number;
  readonly feature: Feature;
}

/** A grid that a change of seats did not touch is the same object as before, and so is its hatch. */
const hatched = new WeakMap<GridEvaluation['coverage'], Hatched>();

export function hatchOf(
  { id, coverage }: GridEvaluation,
  areas: Areas,
  plane: LocalPlane,
  metresPerPixel: number,
): Feature[] {
  const polygons = isComputed(coverage) ? coverage.gaps : (areas.get(id) ?? []);
  if (polygons.length === 0) return [];
  const spacing = hatch.spacing * metresPerPixel;
  const known = hatched.get(coverage);
  if (known && known.plane === plane && known.spacing === spacing) return [known.feature];
  const over = isComputed(coverage) ? 'gap' : 'failed';
  const lines = hatchLines(polygons, plane, spacing, over === 'gap' ? 45 : -45);
  const feature = linesFeature(lines, { id, over, part: 'hatch' });
  hatched.set(coverage, { plane, spacing, feature });
  return [feature];
}

/** The features of a source that nothing is left out of. */
export const gapCollection = (evaluation: Evaluation | null, left: ReadonlySet<string>): FeatureCollection =>
  collection(gapFeatures(evaluation, (id) => !left.has(id)));

export const hatchCollection = (
  district: District,
  evaluation: Evaluation | null,
  plane: LocalPlane,
  metresPerPixel: number,
  left: ReadonlySet<string>,
): FeatureCollection =>
  collection(hatchFeatures(district, evaluation, plane, metresPerPixel, (id) => !left.has(id)));
