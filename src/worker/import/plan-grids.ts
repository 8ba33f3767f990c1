import { polygonArea } from '../../geometry/polygon-area';
import { type SquareMetres, squareMetres } from '../../lib/units';
import type { MultiPolygonRings } from '../../model/district';
import type { CheckedFeature } from './check-features';
import { mostProposedGrids, usualGridSize } from './grid-size';
import type { ImportTarget } from './import-messages';
import type { FeatureKind } from './kind-files';

export interface LaidOut {
  readonly count: number;
  /** The ground that they share. */
  readonly area: SquareMetres;
}

/**
 * How many grids a district of its own gets where its files bring none: as many as the person says, else so many
 * that each is about as large as a micro-grid is. null = none are laid out.
 * @param outlines of the district, the first that is there
 */
export function planGrids(
  target: ImportTarget,
  features: ReadonlyMap<FeatureKind, readonly CheckedFeature[]>,
  outlines: readonly MultiPolygonRings[],
): LaidOut | null {
  if (target.kind !== 'new-pack' || (features.get('grids') ?? []).length > 0) return null;
  const neighbourhoods = (features.get('neighbourhoods') ?? []).flatMap(({ geometry }) =>
    geometry?.kind === 'area' ? geometry.polygons : [],
  );
  const ground = [outlines[0], neighbourhoods, ...outlines.slice(1)].find((outline) => outline?.length);
  const area = ground ? polygonArea(ground) : squareMetres(0);
  const suitable = Math.min(mostProposedGrids, Math.max(1, Math.round(area / usualGridSize)));
  return { count: target.gridCount ?? suitable, area };
}
