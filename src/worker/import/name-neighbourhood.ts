import { isInside } from '../../geometry/locate-point';
import type { FeatureRecord } from '../../io/pack-document';
import { isRecord } from '../../io/read-collection';
import type { MicroGrid, Neighbourhood } from '../../model/district';
import type { CheckedFeature } from './check-features';
import { pointOn } from './shape-geometry';

/**
 * A grid with the id of the neighbourhood that it lies in: the one that its row names by id or name, else by where
 * it lies; what the row said is kept beside it.
 * @param single the neighbourhood of all grids where none is known
 */
export function nameNeighbourhood(
  { parsed, feature, geometry }: CheckedFeature,
  known: readonly Neighbourhood[],
  single: string | null,
): FeatureRecord {
  const { neighbourhoodId: said } = parsed as MicroGrid;
  if (known.some(({ id }) => id === said)) return feature;
  const point = geometry && pointOn(geometry);
  const found =
    known.find(
      ({ name, shortName }) =>
        said !== '' && [name, shortName].some(({ zh, en }) => zh === said || en === said),
    ) ??
    known.find(({ polygons }) => point && isInside(point, polygons)) ??
    known[0];
  const id = found?.id ?? single;
  if (id === null) return feature;
  const properties = isRecord(feature.properties) ? feature.properties : {};
  return {
    ...feature,
    properties: {
      ...properties,
      ...(said !== '' && { 'import:neighbourhood': said }),
      neighbourhood: id,
    },
  };
}
