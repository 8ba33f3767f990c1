import type { Feature, FeatureCollection } from 'geojson';
import type { MapScene, RestWalkOnMap } from '../scene';
import { restIcon } from '../symbology/icons';
import { collection, lineFeature, pointFeature } from './geometry';

/** The legs, the rests with their numbers, start and end, and the words beside the longest leg. */
export function restWalkFeatures(walk: MapScene['restWalk'], theme: MapScene['theme']): FeatureCollection {
  if (!walk) return collection([]);
  const { board, end } = walk;
  return collection([
    ...walk.legs.map(({ line, longest, tooLong }) => lineFeature(line, { part: 'leg', longest, tooLong })),
    ...restFeatures(walk.stops, theme),
    pointFeature(walk.start, { part: 'start' }),
    ...(end ? [pointFeature(end, { part: 'end' })] : []),
    ...(board ? [pointFeature(board.at, { part: 'board', text: walk.longestText, side: board.side })] : []),
  ]);
}

/** A seat where one rests twice is one sign with both numbers; the first rests lie on top. */
function restFeatures(stops: RestWalkOnMap['stops'], theme: MapScene['theme']): Feature[] {
  const numbers = new Map<string, number[]>();
  for (const { id, number } of stops) numbers.set(id, [...(numbers.get(id) ?? []), number]);
  return stops.flatMap(({ id, at, number }) => {
    const list = numbers.get(id) ?? [];
    if (list[0] !== number) return [];
    return pointFeature(at, { part: 'rest', id, icon: restIcon(theme, list.join('·')), order: -number });
  });
}
