import { createLocalPlane } from '../../geometry/local-plane';
import { runInSlices } from '../../lib/run-in-slices';
import type { District, MultiPolygonRings } from '../../model/district';
import { labelPointOf } from '../sources/label-point';

/** Finds where the labels of a district lie before it is drawn, in slices: each is a search. */
export const placeLabels = (district: District): Promise<void> => runInSlices(placeInSteps(district));

function* placeInSteps({ info, grids, buildings, places }: District): Generator<void, void, void> {
  const plane = createLocalPlane(info.center);
  const areas: MultiPolygonRings[] = [...grids, ...buildings].map(({ polygons }) => polygons);
  for (const { shape } of places) if (shape.kind === 'area') areas.push(shape.polygons);
  for (const polygons of areas) {
    labelPointOf(polygons, plane);
    yield;
  }
}
